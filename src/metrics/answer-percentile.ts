import { filterRows, firstWhere } from "../store/rows.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import type { View } from "../store/view.ts";
import type { Responses } from "./responses.ts";

/** A time to a first answer in milliseconds. */
interface Delay {
  delay: number;
  /** Whether the answer had not come by the end of the view's last day: then `delay` is the time waited until then. */
  isWaiting: boolean;
}

/**
 * The nearest-rank percentile of the times to a first answer: the smallest that at least so many do not exceed.
 * Those who still wait come after all who were answered, the ones who waited longest last. Null for no response.
 */
export function percentileDelay(view: View, told: Responses, percentile: number): Delay | null {
  const answered = percentileAnswer(view, told, percentile);
  if (answered !== null) return { delay: answered, isWaiting: false };
  const { table } = view;
  const end = table.zone.startOf(view.to + 1);
  const isAnswered = (row: number) => Number.isFinite(told.delay[row]);
  const rank =
    percentile * sumCounts(table, told.due) - 100 * sumCounts(table, filterRows(told.due, isAnswered));
  const waiting = filterRows(told.due, (row) => !isAnswered(row));
  const delay = nearestRank(table, waiting, (row) => end - (table.time[row] as number), rank);
  return delay === null ? null : { delay, isWaiting: true };
}

/** The same in milliseconds; null where it is that of somebody who still waits, which takes no look at those. */
export function percentileAnswer({ table }: View, { due, delay }: Responses, percentile: number) {
  const answered = filterRows(due, (row) => Number.isFinite(delay[row]));
  return nearestRank(table, answered, (row) => delay[row] as number, percentile * sumCounts(table, due));
}

/**
 * The smallest value that so many rows do not exceed, by their counts; null where all of them are not enough.
 * @param rank a hundred times as many
 */
function nearestRank(
  table: Table,
  rows: Uint32Array,
  timeOf: (row: number) => number,
  rank: number,
): number | null {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = timeOf(rows[i] as number);
  const ranked = values.slice().sort();
  const isReached = (limit: number) => {
    let sum = 0;
    for (let i = 0; i < rows.length; i++) {
      if ((values[i] as number) <= limit) sum += table.count[rows[i] as number] as number;
    }
    return sum * 100 >= rank;
  };
  return ranked[firstWhere(ranked.length, (i) => isReached(ranked[i] as number))] ?? null;
}
