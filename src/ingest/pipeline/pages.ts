import type { ActivityType } from "../../domain/activity.ts";
import type { Missing } from "../../domain/envelope.ts";
import { groupBy } from "../../lib/group-by.ts";
import { lazy } from "../../lib/lazy.ts";
import type { Format, Remainder } from "./format.ts";

/** What is known of the list of which a page is a part. */
type ListFormat = Pick<Format, "name" | "types" | "listKeys" | "pageKeys">;

/** A part of a list of a platform's, such as a post's comments. */
interface Part extends Remainder {
  types: readonly ActivityType[];
  /** Formats whose pages look alike have one. */
  layout: string;
  file: string;
  /** Whether it is a page without items. */
  isEmpty: boolean;
}

/** A list of which parts may be missing. */
interface OpenList {
  file: string;
  layout: string;
  /** How many parts say that others follow that were not read. */
  ends: number;
  missing: Missing;
}

/**
 * What the pages of one entry's files say of what they leave out. A page that says that more follow is settled where
 * as many others follow it: in the same file, saying so themselves, or in a file behind it; or where its list's whole
 * number was read.
 */
export class Pages {
  readonly #parts: Part[] = [];
  #file = "";

  openFile(name: string): void {
    this.#file = name;
  }

  /**
   * Notes a part of a list.
   * @param isEmpty whether it is a page without items
   */
  add(format: ListFormat, remainder: Remainder, isEmpty = false): void {
    const { name, types, listKeys, pageKeys = [] } = format;
    const layout = [...listKeys, ...pageKeys].join(" ");
    const list = `${name} ${remainder.list}`;
    this.#parts.push({ ...remainder, types, list, layout, file: this.#file, isEmpty });
  }

  /** What is missing, by the name of the file that says so. */
  missing(): ReadonlyMap<string, Missing[]> {
    const lists = [...groupBy(this.#parts, ({ list }) => list).values()];
    const open = lists.flatMap(listsOf).flatMap((parts) => openList(parts) ?? []);
    // A page without items doesn't say which list it ends: such pages settle something only where they may end all.
    const strays = lists
      .filter((parts) => parts.every(({ isEmpty }) => isEmpty))
      .flat()
      .filter(({ follows, hasMore }) => follows === true && !hasMore);
    const byFile = new Map<string, Missing[]>();
    for (const [layout, own] of groupBy(open, (list) => list.layout)) {
      const ends = own.reduce((sum, list) => sum + list.ends, 0);
      if (strays.filter((part) => part.layout === layout).length >= ends) continue;
      for (const { file, missing } of own) byFile.set(file, [...(byFile.get(file) ?? []), missing]);
    }
    return byFile;
  }
}

/** The lists that parts of one name are of: one for each post where each part is of one post, else one. */
function listsOf(parts: readonly Part[]): Part[][] {
  const held = parts.filter(({ isEmpty }) => !isEmpty);
  const posts = new Set(held.map(({ post }) => post ?? null));
  if (posts.has(null) || posts.size < 2) return [[...parts]];
  return [...groupBy(parts, ({ post }) => post ?? null).values()];
}

/** What a list lacks; null where nothing is missing. */
function openList(parts: readonly Part[]): OpenList | null {
  const open = parts.filter(({ hasMore }) => hasMore);
  const [last] = open.slice(-1);
  if (last === undefined) return null;
  const held = new Set(parts.flatMap((part) => part.held));
  const total = parts.reduce<number | null>((most, part) => larger(most, part.total), null);
  const missing = total === null ? null : Math.max(0, total - held.size);
  const begun = new Set<string>();
  const following = parts.filter((part) => {
    const isInBegun = begun.has(part.file);
    begun.add(part.file);
    return part.follows === true || isInBegun || isBehindOpen(part, open);
  }).length;
  const ends = open.length - following;
  if (missing === 0 || ends <= 0) return null;
  return {
    ...{ file: last.file, layout: last.layout, ends },
    missing: { types: last.types, held: held.size, missing },
  };
}

function larger(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

/**
 * Whether a part follows an open one where its platform's pages don't say so: it is in a file behind that one's and holds
 * what that does not. Where a part says how many there are, that tells more.
 */
function isBehindOpen(part: Part, open: readonly Part[]): boolean {
  if (part.follows !== null) return false;
  return open.some(
    ({ file, total, held }) =>
      total === null &&
      part.total === null &&
      part.held.some((id) => !held.includes(id)) &&
      isBehind(part.file, file),
  );
}

/** Made when first needed, because that takes longer than to read a small snapshot. */
const order = lazy(() => new Intl.Collator("en", { numeric: true }));

/** As people number pages: `page-10` is behind `page-9`, and `page-2` behind `page`. */
function isBehind(file: string, other: string): boolean {
  const withoutEnding = (name: string) => name.replace(/\.[^/]*$/, "");
  return order().compare(withoutEnding(file), withoutEnding(other)) > 0;
}
