import type { Bounds } from "../lib/statistics/clustered-share.ts";
import { percentileRanks } from "../lib/statistics/percentile-ranks.ts";
import { type SortedWaits, timeAtRank } from "./kaplan-meier.ts";

/**
 * One-sided bounds of a percentile of times, each at the confidence given, by order statistics: nothing is assumed of
 * how times are distributed. One that is open counts as just about to happen for the lower bound, and as never
 * happening for the upper, which is Infinity where the sample does not reach.
 * @param percentile above 0 and below 100
 * @param confidence from 0.5 to below 1
 */
export function percentileBounds(waits: SortedWaits, percentile: number, confidence: number): Bounds {
  const { size } = waits;
  const ranks = percentileRanks(size, percentile, confidence);
  return {
    lower: ranks.lower === 0 ? 0 : timeAtRank(waits, ranks.lower, false),
    upper: ranks.upper > size ? Number.POSITIVE_INFINITY : timeAtRank(waits, ranks.upper, true),
  };
}
