import type { Rewriting } from "../model/comparison.ts";
import type { Location } from "../model/problem.ts";
import type { Pseudonyms } from "../model/pseudonym.ts";
import { type Columns, NONE } from "../table/columns.ts";
import { type Facts, factsOf, keyOfFacts, scopeOf } from "./facts.ts";
import { listed } from "./listed.ts";

/** As many removed activities as a finding names. */
const MAX_NAMED = 3;

/** What became of an activity of the base: unchanged, or in which row of the change it last stands. */
type Fate = "kept" | { row: number } | "gone";

/**
 * The committed activities that a change edits, one by one, or removes, file by file. Wherever an activity still
 * stands as it was it is kept, whatever else is said of it.
 * @param before those files of the base that the change touches; not joined yet
 * @param after all snapshots with the change; not joined yet
 * @param placeOf where to point at for what is gone from a file of the base
 */
export function rewritten(
  before: Columns,
  after: Columns,
  placeOf: (file: string) => Location,
  pseudonyms: Pseudonyms | null,
): Rewriting[] {
  if (before.length === 0) return [];
  const fates = fatesOf(before, after, pseudonyms);
  return before.files.flatMap((file, i) => {
    const rows: number[] = [];
    const end = before.files[i + 1]?.firstRow ?? before.length;
    for (let row = file.firstRow; row < end; row++) rows.push(row);
    const edited = rows.flatMap((row) => {
      const fate = fates.get(row);
      return typeof fate === "object" ? [edit(before, row, after, fate.row, pseudonyms)] : [];
    });
    const gone = rows.filter((row) => fates.get(row) === "gone");
    const place = placeOf(file.name);
    const edits = listed(edited, (left) => ({
      detail: `edits ${left.length} more activities of ${file.name}`,
      count: left.length,
      at: place,
      about: `edits more ${file.name}`,
      scope: {},
    }));
    return gone.length === 0 ? edits : [...edits, removal(before, gone, file.name, place)];
  });
}

function edit(
  before: Columns,
  row: number,
  after: Columns,
  now: number,
  pseudonyms: Pseudonyms | null,
): Rewriting {
  const keys = differences(factsOf(before, row), factsOf(after, now), pseudonyms);
  const id = before.ids.get(before.id[row] as number);
  return {
    detail: `edits ${keys.map((key) => `\`${key}\``).join(", ")} of the committed ${id}`,
    count: 1,
    at: {
      file: after.fileOf(now).name,
      line: after.line[now] as number,
      column: after.column.get(now),
    },
    about: `edits ${id}`,
    scope: scopeOf(before, row),
  };
}

function removal(before: Columns, rows: readonly number[], file: string, at: Location): Rewriting {
  const ids = rows
    .filter((row) => before.id[row] !== NONE)
    .map((row) => before.ids.get(before.id[row] as number));
  const named = ids.slice(0, MAX_NAMED);
  const more = rows.length - named.length;
  const which = more === 0 ? named.join(", ") : [...named, `${more} more`].join(", ");
  const what = `${rows.length} committed ${rows.length === 1 ? "activity" : "activities"} of ${file}`;
  return {
    detail: `removes ${what}${named.length === 0 ? "" : ` (${which})`}`,
    count: rows.length,
    at,
    about: `removes ${file}`,
    scope: {},
  };
}

function fatesOf(before: Columns, after: Columns, pseudonyms: Pseudonyms | null): Map<number, Fate> {
  const fates = new Map<number, Fate>();
  const channels = before.channels.map((name) => after.channels.indexOf(name));
  const wanted = new Map<number, number>();
  const nameless = new Map<string, number[]>();
  for (let row = 0; row < before.length; row++) {
    // A file that could not be read to its end has no channel.
    if (before.channel[row] === NONE) continue;
    const id = before.id[row] as number;
    if (id === NONE) {
      const key = keyOfFacts(before, row);
      nameless.set(key, [...(nameless.get(key) ?? []), row]);
    } else {
      const channel = channels[before.channel[row] as number] as number;
      const own = after.ids.find(before.ids.get(id));
      if (channel >= 0 && own >= 0) wanted.set(own * after.channels.length + channel, row);
    }
    fates.set(row, "gone");
  }
  for (let row = 0; row < after.length; row++) {
    const id = after.id[row] as number;
    if (id === NONE) {
      const kept = nameless.size === 0 ? undefined : nameless.get(keyOfFacts(after, row))?.pop();
      if (kept !== undefined) fates.set(kept, "kept");
      continue;
    }
    const was = wanted.get(id * after.channels.length + (after.channel[row] as number));
    if (was === undefined || fates.get(was) === "kept") continue;
    const isKept = differences(factsOf(before, was), factsOf(after, row), pseudonyms).length === 0;
    fates.set(was, isKept ? "kept" : { row });
  }
  return fates;
}

/** The keys in which an activity differs from what it was; of what platforms let grow, only what shrinks. */
function differences(before: Facts, after: Facts, pseudonyms: Pseudonyms | null): string[] {
  return Object.keys(before).filter((key) => {
    const [one, other] = [before[key as keyof Facts], after[key as keyof Facts]];
    if (key === "totals") return shrinks(before.totals, after.totals);
    if (key === "answeredAt" && one === null) return false;
    if (JSON.stringify(one) === JSON.stringify(other)) return false;
    return !isSameAccount(one, other, before.channel, pseudonyms);
  });
}

function shrinks(before: Facts["totals"], after: Facts["totals"]): boolean {
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
  if (!one.startsWith("hmac:") && !other.startsWith("hmac:")) return false;
  return pseudonyms.of(channel, one) === pseudonyms.of(channel, other);
}
