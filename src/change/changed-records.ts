import type { Rewriting } from "../domain/change.ts";
import type { Location } from "../domain/diagnostic.ts";
import type { Pseudonyms } from "../domain/pseudonym.ts";
import { count, formatNumber } from "../lib/format-number.ts";
import { listed } from "../lib/truncate.ts";
import type { Columns } from "../store/columns.ts";
import type { FileInfo } from "../store/file-info.ts";
import { fileRows } from "../store/file-rows.ts";
import { keepCounted, type WhoIsWho } from "./counted.ts";
import { differences, fatesOf, type RecordStatus } from "./diff-records.ts";
import { FieldReader } from "./record-fields.ts";
import { restatements, silenced } from "./statements.ts";

/** As many removed activities as a finding names. */
const MAX_NAMED = 3;

/** How two sides of a change are compared. */
interface ComparedSides {
  /** Where to point at for what is gone from a file of the base. */
  placeOf: (file: string) => Location;
  /** The name that a file of the base has now; null where it is removed. */
  nowOf: (file: string) => string | null;
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
  unchanged: Uint8Array;
}

/**
 * The committed activities that a change edits, one by one, or removes, file by file. Wherever an activity still
 * stands as it was it is kept; and so is one that now stands in a count.
 * @param before those files of the base that the change touches; not joined yet
 * @param after all snapshots with the change; not joined yet
 */
export function rewritten(before: Columns, after: Columns, comparison: ComparedSides): Rewritten {
  const { placeOf, nowOf, isTouched, mayGo, who } = comparison;
  const { pseudonyms } = who;
  const [was, is] = [new FieldReader(before), new FieldReader(after)];
  const fates = fatesOf(was, is, { isTouched, pseudonyms });
  keepCounted(fates, was, is, isTouched, who);
  const unchanged = unchangedRows(after, fates, isTouched);
  const rewritings = fileRows(before).flatMap((rows) => {
    const { file } = rows;
    const { name } = file;
    const place = placeOf(name);
    const { edited, gone, kept, isCounted } = fateOf(rows, fates, after, isTouched);
    const edits = edited.map(([row, now]) => edit([was, row], [is, now], pseudonyms));
    const listedEdits = listed(edits, (left) => ({
      detail: `edits ${formatNumber(left.length)} more activities of ${name}`,
      count: left.length,
      at: place,
      about: `edits more ${name}`,
      scope: {},
    }));
    const isThere = (home: string) => after.files.some((file) => file.name === home);
    const sameFile = [nowOf(name) ?? name, name].find(isThere);
    const homes =
      sameFile === undefined ? [...new Set([...kept].map((row) => after.fileOf(row).name))] : [sameFile];
    // Past `keep` a file may go whole, or as its counts. To take out some of it would be to choose what counts.
    const isPastKeep = mayGo(file);
    const isDue = isPastKeep && homes.length === 0 && !isCounted;
    const removed = gone.length === 0 || isDue ? [] : [removal(was, gone, name, place)];
    const isRewritten = edited.length + gone.length > 0;
    // Counts say for themselves what they cover.
    if (isCounted && !isRewritten && kept.size === 0) return [];
    if (homes.length > 0)
      return [
        ...listedEdits,
        ...removed,
        ...restatements(before, after, { rows, kept, homes, isCounted, isRewritten, isPastKeep }),
      ];
    const isSilent = rows.from === rows.to && !isPastKeep;
    return [...listedEdits, ...removed, ...(isSilent ? silenced(before, file, place) : [])];
  });
  return { rewritten: rewritings, unchanged };
}

/** What became of the rows of a file. */
interface RowFates {
  edited: [row: number, now: number][];
  gone: number[];
  /** The rows in which the change leaves or puts some of it. */
  kept: Set<number>;
  /** Whether some of it is counted now. */
  isCounted: boolean;
}

function fateOf(
  { from, to }: { from: number; to: number },
  fates: ReadonlyMap<number, RecordStatus>,
  after: Columns,
  isTouched: ComparedSides["isTouched"],
): RowFates {
  const fate: RowFates = { edited: [], gone: [], kept: new Set(), isCounted: false };
  for (let row = from; row < to; row++) {
    const { became, row: now } = fates.get(row) ?? { became: null, row: null };
    if (became === "edited") fate.edited.push([row, now]);
    else if (became === "gone") fate.gone.push(row);
    else if (became === "counted") fate.isCounted = true;
    if (now !== null && isTouched(after.fileOf(now).name)) fate.kept.add(now);
  }
  return fate;
}

function unchangedRows(
  after: Columns,
  fates: ReadonlyMap<number, RecordStatus>,
  isTouched: ComparedSides["isTouched"],
): Uint8Array {
  const unchanged = new Uint8Array(after.length);
  for (const { file, from, to } of fileRows(after)) if (!isTouched(file.name)) unchanged.fill(1, from, to);
  for (const { became, row } of fates.values()) if (became === "kept" && row !== null) unchanged[row] = 1;
  return unchanged;
}

/** A row of columns that are read as facts. */
type Read = readonly [reader: FieldReader, row: number];

function edit([was, before]: Read, [is, after]: Read, pseudonyms: Pseudonyms | null): Rewriting {
  const keys = differences(was.fieldsOf(before), is.fieldsOf(after), pseudonyms);
  return {
    detail: `edits ${keys.map((key) => `\`${key}\``).join(", ")} of the committed ${was.id(before)}`,
    count: 1,
    at: is.columns.location(after),
    about: `edits ${was.id(before)}`,
    scope: was.scope(before),
  };
}

function removal(was: FieldReader, rows: readonly number[], file: string, at: Location): Rewriting {
  const ids = rows.map((row) => was.id(row)).filter((id) => id !== null);
  const shownIds = ids.slice(0, MAX_NAMED);
  const more = rows.length - shownIds.length;
  const which = more === 0 ? shownIds.join(", ") : [...shownIds, `${formatNumber(more)} more`].join(", ");
  const what = `${count(rows.length, "committed activity", "committed activities")} of ${file}`;
  return {
    detail: `removes ${what}${shownIds.length === 0 ? "" : ` (${which})`}`,
    count: rows.length,
    at,
    about: `removes ${file}`,
    scope: {},
  };
}
