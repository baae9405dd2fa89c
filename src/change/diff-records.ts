import { isPseudonym, type Pseudonyms } from "../domain/pseudonym.ts";
import { groupBy } from "../lib/group-by.ts";
import { NONE } from "../store/codes.ts";
import { fileRows } from "../store/file-rows.ts";
import type { FieldReader, RecordFields } from "./record-fields.ts";

/**
 * What became of an activity of the base, and the row of the change in which it now stands: null where it is one of a
 * count or there is none, or where another activity of the base says it again and counts for it.
 */
export type RecordStatus =
  | { became: "kept"; row: number | null }
  | { became: "edited"; row: number }
  | { became: "counted" | "gone"; row: null };

const GONE: RecordStatus = { became: "gone", row: null };
/** Another one of the base says it again. */
const REPEATED: RecordStatus = { became: "kept", row: null };

/**
 * What became of the activities of a base, by row: found again by channel and id, without an id by all that they say.
 * One that a later one of the base says again is kept with that.
 * @param before the files of the base that the change touches
 * @param after all files with the change
 */
export function fatesOf(
  before: FieldReader,
  after: FieldReader,
  { isTouched, pseudonyms }: { isTouched(file: string): boolean; pseudonyms: Pseudonyms | null },
): Map<number, RecordStatus> {
  const fates = new Map<number, RecordStatus>();
  const { wanted, nameless } = committed(before, after, fates);
  const { columns } = after;
  for (const { file, from, to } of fileRows(columns)) {
    const { name } = file;
    const isOld = !isTouched(name);
    for (let row = from; row < to; row++) {
      const id = columns.id.get(row);
      if (id === NONE) {
        const kept = nameless.size === 0 ? undefined : nameless.get(after.key(row))?.pop();
        if (kept !== undefined) fates.set(kept, { became: "kept", row });
        continue;
      }
      const was = wanted.get(id * columns.channels.length + (columns.channel[row] as number));
      if (was === undefined || fates.get(was) === REPEATED) continue;
      if (isOld && name > before.columns.fileOf(was).name) fates.set(was, REPEATED);
      else if (fates.get(was)?.became !== "kept") {
        const isKept = differences(before.fieldsOf(was), after.fieldsOf(row), pseudonyms).length === 0;
        fates.set(was, { became: isKept ? "kept" : "edited", row });
      }
    }
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
    fates.set(row, GONE);
    const id = columns.id.get(row);
    if (id === NONE) {
      nameless.push(row);
      continue;
    }
    const key = id * columns.channels.length + channel;
    const earlier = last.get(key);
    if (earlier !== undefined) fates.set(earlier, REPEATED);
    last.set(key, row);
  }
  const { ids, channels } = after.columns;
  const rowsByKey = new Map<number, number>();
  for (const row of last.values()) {
    const id = ids.find(before.id(row) as string);
    const channel = channels.indexOf(columns.channels[columns.channel[row] as number] as string);
    if (id !== NONE && channel !== NONE) rowsByKey.set(id * channels.length + channel, row);
  }
  return { wanted: rowsByKey, nameless: groupBy(nameless, (row) => before.key(row)) };
}

/** The keys in which an activity differs from what it was; of what platforms let grow, only what shrinks. */
export function differences(
  before: RecordFields,
  after: RecordFields,
  pseudonyms: Pseudonyms | null,
): string[] {
  return Object.keys(before).filter((key) => {
    const [was, is] = [before[key as keyof RecordFields], after[key as keyof RecordFields]];
    if (Object.is(was, is)) return false;
    if (key === "totals") return shrinks(before.totals, after.totals);
    if (key === "answeredAt" && was === null) return false;
    if (typeof was === "object" && JSON.stringify(was) === JSON.stringify(is)) return false;
    return !isSameAccount(was, is, before.channel, pseudonyms);
  });
}

/** Whether any total is smaller than it was, or gone. */
export function shrinks(before: RecordFields["totals"], after: RecordFields["totals"]): boolean {
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
