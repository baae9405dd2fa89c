/** What is looked up again and again in a table, found once when its rows are joined. */
import type { Day } from "../domain/day.ts";
import { groupBy } from "../lib/group-by.ts";
import { SIDE_CODE } from "./accounts.ts";
import { NONE } from "./codes.ts";
import { UNDATED } from "./undated.ts";

/** First and last local day, null where nobody knows. */
export interface DaySpan {
  from: Day | null;
  to: Day | null;
}

/** The columns of the rows that are indexed. */
interface RowColumns {
  readonly length: number;
  readonly day: Int32Array;
  readonly channel: Int8Array;
  readonly side: Uint8Array;
  readonly duplicate: Uint8Array;
  spanOf(row: number): DaySpan;
}

/** The rows of a table without duplicates, by when they were done. */
interface RowsByDay {
  /** Rows by day, then as read; without undated rows. */
  byDay: Uint32Array;
  /** Rows without a day by the days in which they were done. */
  undated: Map<DaySpan, Uint32Array>;
}

/** Sorts the rows of a table by when they were done. */
export function rowsByDay(table: RowColumns): RowsByDay {
  const { day, duplicate } = table;
  const rows = new Uint32Array(table.length);
  const undated: number[] = [];
  let length = 0;
  let sorted = true;
  let last = UNDATED;
  for (let row = 0; row < table.length; row++) {
    if (duplicate[row] === 1) continue;
    const own = day[row] as number;
    if (own === UNDATED) {
      undated.push(row);
      continue;
    }
    if (own < last) sorted = false;
    last = own;
    rows[length++] = row;
  }
  const byDay = rows.subarray(0, length);
  if (!sorted) byDay.sort((a, b) => (day[a] as number) - (day[b] as number) || a - b);
  return { byDay, undated: bySpan(table, undated) };
}

function bySpan(table: RowColumns, undated: readonly number[]): Map<DaySpan, Uint32Array> {
  const spans = new Map<string, DaySpan>();
  const spanOf = (row: number) => {
    const { from, to } = table.spanOf(row);
    const key = `${from} ${to}`;
    const span = spans.get(key) ?? { from, to };
    spans.set(key, span);
    return span;
  };
  return new Map(Array.from(groupBy(undated, spanOf), ([span, rows]) => [span, Uint32Array.from(rows)]));
}

/** The channels on which some row is the brand's own. */
export function channelsOfBrand({ length, side, channel }: RowColumns): Set<number> {
  const channels = new Set<number>();
  let last = NONE;
  for (let row = 0; row < length; row++) {
    if (side[row] !== SIDE_CODE.brand || channel[row] === last) continue;
    last = channel[row] as number;
    channels.add(last);
  }
  return channels;
}
