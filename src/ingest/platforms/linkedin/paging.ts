import { asCount, asList, asObject, type Remainder } from "../../pipeline/format.ts";

/** What the `paging` of a page of LinkedIn's says: where it starts, how many it takes, how many there are. */
export function remainderOf(paging: unknown): Pick<Remainder, "hasMore" | "follows" | "total"> {
  const { start, count, total, links } = asObject(paging);
  const [from, size, all] = [asCount(start), asCount(count), asCount(total)];
  const isCut = from !== null && size !== null && all !== null && from + size < all;
  return {
    hasMore: isCut || asList(links).some(({ rel }) => rel === "next"),
    follows:
      (from ?? 0) > 0 || asList(links).some(({ rel }) => rel === "prev") || (from === null ? null : false),
    total: all,
  };
}
