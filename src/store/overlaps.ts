import { groupBy } from "../lib/group-by.ts";
import { SIDE_CODE } from "./accounts.ts";
import { NONE, POST } from "./codes.ts";
import type { Columns } from "./columns.ts";
import { UNDATED } from "./undated.ts";

/** A row that counts what another file holds one by one. */
export interface Overlap {
  /** The row that counts, and one of those of the other file. */
  counted: number;
  single: number;
  /** How many it counts, and how many of those the other file holds, at most. */
  count: number;
  twice: number;
}

/** What tells whether two rows are about the same: who acted, toward which post. */
interface Resolved {
  side: Uint8Array;
  actor: Int32Array;
  object: Int32Array;
  duplicate: Uint8Array;
}

/**
 * Leaves out of rows of counts what another file holds one by one: of the same channel, post, type, side and days. An
 * export and an aggregate of it, or a tally of the same posts, would count all twice, and whoever counts outsiders twice
 * dilutes the share of employees. What happened is at least the larger of the two, and no more is sure; so the single
 * rows count, and of a count what exceeds them. It changes what the rows of counts say, and marks those of which nothing
 * is left.
 */
export function leaveOutOverlaps(columns: Columns, { side, actor, object, duplicate }: Resolved): Overlap[] {
  if (columns.files.length < 2) return [];
  const counts: number[] = [];
  for (let row = 0; row < columns.length; row++)
    if (duplicate[row] === 0 && isCount(columns, actor, row)) counts.push(row);
  // What the brand did goes by its day: an aggregate leaves out on whose ground it was.
  const placeOf = (row: number) =>
    `${columns.channel[row]} ${columns.type[row]} ${side[row] === SIDE_CODE.brand ? NONE : object[row]}`;
  const places = new Set(counts.map(placeOf));
  const singles: number[] = [];
  for (let row = 0; row < columns.length && counts.length > 0; row++) {
    if (duplicate[row] === 1 || columns.type[row] === POST || isCount(columns, actor, row)) continue;
    if (places.has(placeOf(row))) singles.push(row);
  }
  const byPlace = groupBy(singles, placeOf);
  const pools = new Map<string, SingleRows>();
  const poolFor = (row: number) => {
    const file = columns.fileOf(row);
    // A count by eye that was not split by side may be of any.
    const anySide = file.byEye && side[row] === SIDE_CODE.unknown;
    const key = `${file.firstRow} ${placeOf(row)} ${anySide ? "any" : side[row]}`;
    const isOther = (single: number) =>
      (anySide || side[single] === side[row]) && columns.fileOf(single) !== file;
    const pool = pools.get(key) ?? new SingleRows(columns, (byPlace.get(placeOf(row)) ?? []).filter(isOther));
    pools.set(key, pool);
    return pool;
  };
  return counts.flatMap((row) => {
    const count = columns.count[row] as number;
    const { single, taken: twice } = poolFor(row).take(count, daysOf(columns, row));
    if (twice === 0) return [];
    if (twice === count) duplicate[row] = 1;
    else columns.count[row] = count - twice;
    // How many of those that are left were answered, nobody can tell.
    columns.answered.delete(row);
    return [{ counted: row, single, count, twice }];
  });
}

/** Whether a row counts what nobody is named for: by eye, several at once, or without an id and a time. */
function isCount(columns: Columns, actor: Int32Array, row: number): boolean {
  if (columns.type[row] === POST || actor[row] !== NONE || columns.count[row] === 0) return false;
  if ((columns.count[row] as number) > 1 || columns.fileOf(row).byEye) return true;
  return (
    columns.id.get(row) === NONE && Number.isNaN(columns.time[row] as number) && columns.statedSide[row] !== 0
  );
}

/** The days of what a row counts; by eye people count what was done on any day. */
function daysOf(columns: Columns, row: number): { from: number; to: number } {
  const file = columns.fileOf(row);
  const day = columns.day[row] as number;
  if (day !== UNDATED && !file.byEye) return { from: day, to: day };
  const { from, to } = file.byEye ? { from: null, to: null } : (columns.periods.get(row) ?? file);
  return { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY };
}

/** Single rows of one place and side, each of which one file's counts hold once. */
class SingleRows {
  readonly #columns: Columns;
  /** By day, without those that are taken. */
  readonly #rows: Map<number, number[]>;
  /** How many of a row are left, where some are taken. */
  readonly #left = new Map<number, number>();

  constructor(columns: Columns, rows: readonly number[]) {
    this.#columns = columns;
    this.#rows = groupBy([...rows].reverse(), (row) => columns.day[row] as number);
  }

  /** Takes at most as many as wanted of the days, then of those without a day; and tells the first row taken. */
  take(wanted: number, { from, to }: { from: number; to: number }): { single: number; taken: number } {
    const result = { single: NONE, taken: 0 };
    const days = from === to ? [from] : [...this.#rows.keys()].filter((day) => day >= from && day <= to);
    for (const day of [...days, UNDATED]) {
      const rows = this.#rows.get(day) ?? [];
      for (let row = rows.at(-1); row !== undefined && result.taken < wanted; row = rows.at(-1)) {
        const left = this.#left.get(row) ?? (this.#columns.count[row] as number);
        const taken = Math.min(left, wanted - result.taken);
        if (taken > 0 && result.single === NONE) result.single = row;
        result.taken += taken;
        this.#left.set(row, left - taken);
        if (left === taken) rows.pop();
      }
      if (rows.length === 0) this.#rows.delete(day);
    }
    return result;
  }
}
