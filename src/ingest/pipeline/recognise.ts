import { InputError, topOf } from "../../domain/problem.ts";
import { activitySchema, envelopeSchema } from "../../schema/activity.ts";
import { CANONICAL, type Catalogue, namesIn } from "./catalogue.ts";
import { asObject, type Format } from "./format.ts";
import type { Item } from "./items.ts";
import { itemsById, Paging } from "./paging.ts";
import { refusalIn } from "./refusal.ts";

/** Keys by which a record of ours, or a mistaken one, is known; other formats have an id and a text too. */
const RECORD_KEYS = Object.keys({
  ...activitySchema.properties,
  ...envelopeSchema.properties,
  activities: [],
}).filter((key) => !["id", "url", "content", "language", "category"].includes(key));

/** What any page of any format may be laid out like. */
export function anyLayout({ payloads }: Catalogue): Pick<Format, "listKeys"> {
  return { listKeys: ["activities", ...payloads.flatMap(({ listKeys }) => listKeys)] };
}

/**
 * The format of a file by its first item, null for our own record; a file that begins with nothing to go by
 * is taken for our own, whose reader says what is wrong.
 * @param items the file's, laid out like any page; no more are taken than it needs
 * @throws InputError where several formats look like this, or none does
 */
export async function recognise(
  items: AsyncGenerator<Item[]>,
  known: Catalogue,
  name: string,
): Promise<Format | null> {
  const paging = new Paging(anyLayout(known));
  const keyed: Item[] = [];
  try {
    for (let batch = await items.next(); batch.done !== true; batch = await items.next()) {
      for (const item of batch.value) {
        if (item.error !== undefined) return null;
        if (item.key !== null && item.document?.hasList === false) keyed.push(item);
        const [first] = paging.take(item);
        if (first !== undefined) return decide(first.value, keyed, known, name);
      }
    }
  } catch (error) {
    if (error instanceof InputError && !(error instanceof Unrecognised)) return null;
    throw error;
  }
  const [last] = paging.end();
  return last === undefined ? null : decide(last.value, keyed, known, name);
}

class Unrecognised extends InputError {}

/** @param keyed what stands in the document by key, where it has no list */
function decide(value: unknown, keyed: readonly Item[], known: Catalogue, name: string): Format | null {
  const item = asObject(value);
  const byKey = { ...item, ...Object.fromEntries(keyed.map(({ key, value: held }) => [key, held])) };
  const found = known.payloads.filter(
    (format) =>
      format.recognises(item) ||
      itemsById(byKey, format.itemKey).some((held) => format.recognises(asObject(first(held)))),
  );
  if (found.length === 1) return found[0] as Format;
  if (found.length > 1) {
    const names = found.map((format) => format.name).join(" or ");
    throw unrecognised(`may be ${names}; name one as \`format\` of its entry in the policy`, name);
  }
  const keys = Object.keys(byKey);
  const ours = RECORD_KEYS.filter((key) => keys.includes(key));
  // A problem as RFC 9457 words it has a `type` too.
  const refusal = ours.every((key) => key === "type") ? refusalIn(byKey) : null;
  if (refusal !== null) throw unrecognised(refusal, name);
  if (keys.length === 0 || ours.length > 0) return null;
  const names = namesIn(known);
  const there = names.slice(names.indexOf(CANONICAL)).join(", ");
  throw unrecognised(
    `is of no known format; there are ${there}, and docs/formats.md says how to export them`,
    name,
  );
}

/** What stands by its id may be an item or a page of them. */
function first(held: unknown): unknown {
  const { data } = asObject(held);
  return Array.isArray(data) ? data[0] : held;
}

function unrecognised(message: string, file: string): Unrecognised {
  return new Unrecognised([{ message, location: topOf(file) }]);
}
