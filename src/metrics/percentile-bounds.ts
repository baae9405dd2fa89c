import type { Bounds } from "../lib/statistics/clustered-share.ts";
import { percentileRanks } from "../lib/statistics/percentile-ranks.ts";
import type { Waits } from "./kaplan-meier.ts";

/**
 * One-sided bounds of a percentile of times, each at the confidence given, by order statistics: nothing is assumed of
 * how times are distributed. One that is open counts as just about to happen for the lower bound, and as never
 * happening for the upper, which is Infinity where the sample does not reach.
 * @param percentile above 0 and below 100
 * @param confidence from 0.5 to below 1
 */
export function percentileBounds(
  { time, weight, open }: Waits,
  percentile: number,
  confidence: number,
): Bounds {
  const size = weight.reduce((sum, one) => sum + one, 0);
  const ranks = percentileRanks(size, percentile, confidence);
  const never = time.map((one, row) => (open[row] === 0 ? one : Number.POSITIVE_INFINITY));
  return {
    lower: ranks.lower === 0 ? 0 : atRank(time, weight, ranks.lower),
    upper: ranks.upper > size ? Number.POSITIVE_INFINITY : atRank(never, weight, ranks.upper),
  };
}

/** The smallest value that so many do not exceed. */
function atRank(values: Float64Array, weight: Float64Array, rank: number): number {
  const order = Uint32Array.from(values.keys()).sort((a, b) =>
    values[a] === values[b] ? 0 : (values[a] as number) - (values[b] as number),
  );
  let reached = 0;
  for (const row of order) {
    reached += weight[row] as number;
    if (reached >= rank) return values[row] as number;
  }
  return Number.POSITIVE_INFINITY;
}
