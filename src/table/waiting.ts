import type { Responses } from "./responses.ts";
import { firstWhere } from "./rows.ts";
import type { View } from "./view.ts";

/** A time to a first answer in milliseconds. */
interface Delay {
  delay: number;
  /** Whether the answer had not come by the end of the view's last day: then `delay` is the time waited until then. */
  isWaiting: boolean;
}

/** A thousand years in milliseconds: by so much those who wait rank behind all who were answered. */
const WAITING = 2 ** 45;

/**
 * The nearest-rank percentile of the times to a first answer: the smallest that at least so many do not exceed.
 * Those who still wait come after all who were answered, the ones who waited longest last. Null for no response.
 */
export function percentileDelay(view: View, { due, delay }: Responses, percentile: number): Delay | null {
  const { time, count, zone } = view.table;
  const end = zone.startOf(view.to + 1);
  // Typed arrays: a year of weeks asks for it each time, of up to a million.
  const rank = new Float64Array(due.length);
  let all = 0;
  for (let i = 0; i < due.length; i++) {
    const row = due[i] as number;
    const told = delay[row] as number;
    rank[i] = Number.isFinite(told) ? told : WAITING + end - (time[row] as number);
    all += count[row] as number;
  }
  const ranks = rank.slice().sort();
  const upTo = (limit: number) => {
    let sum = 0;
    for (let i = 0; i < due.length; i++) {
      if ((rank[i] as number) <= limit) sum += count[due[i] as number] as number;
    }
    return sum;
  };
  const reached = ranks[firstWhere(ranks.length, (i) => upTo(ranks[i] as number) * 100 >= percentile * all)];
  if (reached === undefined) return null;
  const isWaiting = reached >= WAITING;
  return { delay: isWaiting ? reached - WAITING : reached, isWaiting };
}
