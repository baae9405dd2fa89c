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

/** Rows without a day by the days in which they were done, without duplicates. */
export function undatedBySpan(table: RowColumns): Map<DaySpan, Uint32Array> {
  const undated: number[] = [];
  for (let row = 0; row < table.length; row++) {
    if (table.duplicate[row] === 0 && table.day[row] === UNDATED) undated.push(row);
  }
  const spans = new Map<string, DaySpan>();
  const spanOf = (row: number) => {
    const { from, to } = table.spanOf(row);
    const key = `${from} ${to}`;
    const span = spans.get(key) ?? { from, to };
    spans.set(key, span);
    return span;
  };
  const bySpan = groupBy(undated, spanOf);
  return new Map(Array.from(bySpan, ([span, rows]) => [span, Uint32Array.from(rows)]));
}

/** Rows by day, then as read; without duplicates and undated rows. */
export function sortByDay(table: RowColumns): Uint32Array {
  const rows = new Uint32Array(table.length);
  let length = 0;
  let sorted = true;
  for (let row = 0; row < table.length; row++) {
    if (table.duplicate[row] === 1 || table.day[row] === UNDATED) continue;
    if (length > 0 && (table.day[row] as number) < (table.day[rows[length - 1] as number] as number))
      sorted = false;
    rows[length++] = row;
  }
  const dated = rows.subarray(0, length);
  return sorted ? dated : dated.sort((a, b) => (table.day[a] as number) - (table.day[b] as number) || a - b);
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
