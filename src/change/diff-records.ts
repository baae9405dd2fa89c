import { isPseudonym, type Pseudonyms } from "../domain/pseudonym.ts";
import { groupBy } from "../lib/group-by.ts";
import { NONE } from "../store/columns.ts";
import type { FieldReader, RecordFields } from "./record-fields.ts";

/** What became of an activity of the base: as it was, the row in which it last stands otherwise, or nowhere. */
export type RecordStatus = "kept" | { row: number } | "gone";

/**
 * What became of the activities of a base, by row: found again by channel and id, without an id by all that they say.
 * One that a later one of the base says again is kept with that.
 */
export function fatesOf(
  before: FieldReader,
  after: FieldReader,
  pseudonyms: Pseudonyms | null,
): Map<number, RecordStatus> {
  const fates = new Map<number, RecordStatus>();
  const { wanted, nameless } = committed(before, after, fates);
  const { columns } = after;
  for (let row = 0; row < columns.length; row++) {
    const id = columns.id[row] as number;
    if (id === NONE) {
      const kept = nameless.size === 0 ? undefined : nameless.get(after.key(row))?.pop();
      if (kept !== undefined) fates.set(kept, "kept");
      continue;
    }
    const was = wanted.get(id * columns.channels.length + (columns.channel[row] as number));
    if (was === undefined || fates.get(was) === "kept") continue;
    const isKept = differences(before.fieldsOf(was), after.fieldsOf(row), pseudonyms).length === 0;
    fates.set(was, isKept ? "kept" : { row });
  }
  return fates;
}

/** The activities of the base, all of them gone as yet, by what they would be found by in the change. */
function committed(before: FieldReader, after: FieldReader, fates: Map<number, RecordStatus>) {
  const { columns } = before;
  const last = new Map<number, number>();
  const nameless: number[] = [];
  for (let row = 0; row < columns.length; row++) {
    const channel = columns.channel[row] as number;
    // A file that could not be read to its end has no channel.
    if (channel === NONE) continue;
    fates.set(row, "gone");
    const id = columns.id[row] as number;
    if (id === NONE) {
      nameless.push(row);
      continue;
    }
    const key = id * columns.channels.length + channel;
    const earlier = last.get(key);
    if (earlier !== undefined) fates.set(earlier, "kept");
    last.set(key, row);
  }
  const { ids, channels } = after.columns;
  const wanted = new Map<number, number>();
  for (const row of last.values()) {
    const id = ids.find(before.id(row) as string);
    const channel = channels.indexOf(columns.channels[columns.channel[row] as number] as string);
    if (id !== NONE && channel !== NONE) wanted.set(id * channels.length + channel, row);
  }
  return { wanted, nameless: groupBy(nameless, (row) => before.key(row)) };
}

/** The keys in which an activity differs from what it was; of what platforms let grow, only what shrinks. */
export function differences(
  before: RecordFields,
  after: RecordFields,
  pseudonyms: Pseudonyms | null,
): string[] {
  return Object.keys(before).filter((key) => {
    const [one, other] = [before[key as keyof RecordFields], after[key as keyof RecordFields]];
    if (one === other) return false;
    if (key === "totals") return shrinks(before.totals, after.totals);
    if (key === "answeredAt" && one === null) return false;
    if (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other)) return false;
    return !isSameAccount(one, other, before.channel, pseudonyms);
  });
}

function shrinks(before: RecordFields["totals"], after: RecordFields["totals"]): boolean {
  return Object.entries(before).some(([type, total]) => !((after[type] ?? -1) >= total));
}

/** The same account where one of the two is its pseudonym. */
function isSameAccount(
  one: unknown,
  other: unknown,
  channel: string,
  pseudonyms: Pseudonyms | null,
): boolean {
  if (pseudonyms === null || typeof one !== "string" || typeof other !== "string") return false;
  if (!isPseudonym(one) && !isPseudonym(other)) return false;
  return pseudonyms.of(channel, one) === pseudonyms.of(channel, other);
}
