import type { Rewriting } from "../domain/change.ts";
import type { Location } from "../domain/problem.ts";
import type { Pseudonyms } from "../domain/pseudonym.ts";
import { listed } from "../lib/listed.ts";
import type { Columns } from "../store/columns.ts";
import type { FileInfo } from "../store/file-info.ts";
import { differences, type Fate, fatesOf } from "./activity-diff.ts";
import { FactReader } from "./activity-facts.ts";
import { keepCounted, type WhoIsWho } from "./counted.ts";

/** As many removed activities as a finding names. */
const MAX_NAMED = 3;

/** How two sides of a change are compared. */
interface Comparison {
  /** Where to point at for what is gone from a file of the base. */
  placeOf: (file: string) => Location;
  /** Whether a file is one of the change. */
  isTouched: (file: string) => boolean;
  /** Whether a file of the base has been kept for as long as it may be. */
  mayGo: (file: FileInfo) => boolean;
  who: WhoIsWho;
}

/** What a change does to the rows of the files that it touches. */
interface Rewritten {
  rewritten: Rewriting[];
  /** By row of the change, 1 for what was committed and stands as it was. */
  standing: Uint8Array;
}

/**
 * The committed activities that a change edits, one by one, or removes, file by file. Wherever an activity still
 * stands as it was it is kept; and so is one that now stands in a count.
 * @param before those files of the base that the change touches; not joined yet
 * @param after all snapshots with the change; not joined yet
 */
export function rewritten(before: Columns, after: Columns, comparison: Comparison): Rewritten {
  const { placeOf, isTouched, mayGo, who } = comparison;
  const { pseudonyms } = who;
  const [was, is] = [new FactReader(before), new FactReader(after)];
  const fates = fatesOf(was, is, { isTouched, pseudonyms });
  keepCounted(fates, was, is, isTouched, who);
  const found = before.files.flatMap((file, i) => {
    const { name, firstRow } = file;
    const place = placeOf(name);
    const edited: Rewriting[] = [];
    const gone: number[] = [];
    let isLeft = after.files.some((one) => one.name === name);
    const end = before.files[i + 1]?.firstRow ?? before.length;
    for (let row = firstRow; row < end; row++) {
      const fate = fates.get(row);
      if (fate?.became === "gone") gone.push(row);
      else if (fate?.became === "edited") edited.push(edit([was, row], [is, fate.row], pseudonyms));
      isLeft ||= fate !== undefined && leavesSome(fate, after, isTouched);
    }
    const edits = listed(edited, (left) => ({
      detail: `edits ${left.length} more activities of ${name}`,
      count: left.length,
      at: place,
      about: `edits more ${name}`,
      scope: {},
    }));
    // Past `keep` a file may go whole, or as its counts. To take out some of it would be to choose what counts.
    const isDue = mayGo(file) && !isLeft;
    return gone.length === 0 || isDue ? edits : [...edits, removal(was, gone, name, place)];
  });
  return { rewritten: found, standing: standingRows(after, fates, isTouched) };
}

/** Whether something of a file is left that the change itself leaves there, puts elsewhere, or counts. */
function leavesSome({ became, row }: Fate, after: Columns, isTouched: Comparison["isTouched"]): boolean {
  return became === "counted" || (row !== null && isTouched(after.fileOf(row).name));
}

function standingRows(
  after: Columns,
  fates: ReadonlyMap<number, Fate>,
  isTouched: Comparison["isTouched"],
): Uint8Array {
  const standing = new Uint8Array(after.length);
  for (const [i, { name, firstRow }] of after.files.entries())
    if (!isTouched(name)) standing.fill(1, firstRow, after.files[i + 1]?.firstRow ?? after.length);
  for (const { became, row } of fates.values()) if (became === "kept" && row !== null) standing[row] = 1;
  return standing;
}

/** A row of columns that are read as facts. */
type Read = readonly [reader: FactReader, row: number];

function edit([was, before]: Read, [is, after]: Read, pseudonyms: Pseudonyms | null): Rewriting {
  const keys = differences(was.facts(before), is.facts(after), pseudonyms);
  return {
    detail: `edits ${keys.map((key) => `\`${key}\``).join(", ")} of the committed ${was.id(before)}`,
    count: 1,
    at: is.columns.location(after),
    about: `edits ${was.id(before)}`,
    scope: was.scope(before),
  };
}

function removal(was: FactReader, rows: readonly number[], file: string, at: Location): Rewriting {
  const ids = rows.map((row) => was.id(row)).filter((id) => id !== null);
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
