import type { Interval } from "../domain/figures.ts";
import { boundsOf, independentSpread, type Spread, spreadOf } from "../lib/statistics/clustered-share.ts";
import type { Measurement } from "./measurement.ts";

/** Each end of a two-sided interval at 95%. */
const ONE_SIDED = 0.975;

/**
 * How a share lies about its clusters; where it has none, each case stands alone. Null where there are too few to
 * tell, and for no share of known cases.
 */
export function spreadOfShare({ value, sample, clusters }: Measurement): Spread | null {
  if (clusters !== undefined) return spreadOf(clusters());
  return value === null || !sample ? null : independentSpread(value, sample);
}

/**
 * The two-sided interval at 95% of a share, from 0 to 1: where the share would lie by chance, had the same company
 * had other posts, other days or other cases. It says nothing of unknown cases, which `low` and `high` bound. Null
 * where there are too few cases to tell.
 */
export function intervalOf(measurement: Measurement): Interval {
  const bounds = boundsOf(spreadOfShare(measurement), ONE_SIDED);
  return bounds === null ? null : [rounded(bounds.lower), rounded(bounds.upper)];
}

/** Sums of floating-point numbers differ in their last digits by the order of the rows. */
function rounded(share: number): number {
  return Math.round(share * 1e12) / 1e12;
}
