import { filterRows, firstWhere } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import type { View } from "../store/view.ts";
import type { Answers } from "./answers.ts";

/** A time to a first answer in milliseconds. */
interface Delay {
  delay: number;
  /** Whether the answer had not come by the end of the as-of day: then `delay` is the time waited until then. */
  isWaiting: boolean;
}

/**
 * The nearest-rank percentile of the times to a first answer: the smallest that at least so many do not exceed.
 * Those who still wait come after all who were answered, the ones who waited longest last. Null for no answer due.
 * @param end the end of the as-of day, in milliseconds since 1970
 * @param extra cases beside the due ones that were answered at once, and that never were
 */
export function answerPercentile(
  { table }: View,
  { due, delay }: Pick<Answers, "due" | "delay">,
  percentile: number,
  end: number,
  extra: { atOnce: number; never: number } = { atOnce: 0, never: 0 },
): Delay | null {
  const isAnswered = (row: number) => Number.isFinite(delay[row]);
  const all = weigh(table, due) + extra.atOnce + extra.never;
  // A hundred times as many as must be reached.
  const rank = percentile * all - 100 * extra.atOnce;
  if (all === 0) return null;
  if (rank <= 0) return { delay: 0, isWaiting: false };
  const answered = filterRows(due, isAnswered);
  const reached = nearestRank(table, answered, (row) => delay[row] as number, rank);
  if (reached !== null) return { delay: reached, isWaiting: false };
  const waiting = filterRows(due, (row) => !isAnswered(row));
  const left = rank - 100 * weigh(table, answered);
  const waited = nearestRank(table, waiting, (row) => end - (table.time[row] as number), left);
  return { delay: waited ?? Number.POSITIVE_INFINITY, isWaiting: true };
}

function weigh(table: Table, rows: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += table.count[rows[i] as number] as number;
  return sum;
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
