import type { Operator } from "../domain/report.ts";
import { type Bounds, boundsOf, type Spread } from "../lib/statistics/clustered-share.ts";
import { poissonBounds } from "../lib/statistics/poisson.ts";

/** How often a ratchet may be wrong about a company that never changes, over all earlier windows together. */
const ERROR = 0.05;

/** What was measured in a window, and what it may be by chance. */
export interface Uncertain {
  value: number;
  /** One-sided bounds, each at the confidence given; null where the window is too small to have any. */
  bounds: (confidence: number) => Bounds | null;
}

/** What a ratchet says of a window beside the earlier ones. */
export interface Ratcheted<T extends Uncertain> {
  /** The earlier window with the best value; of equal ones the latest. */
  best: T;
  /** How much worse than the best chance explains, in the value's unit; Infinity where now has no bounds. */
  reach: number;
  /** Whether the value now is not worse than the best by more than that. */
  holds: boolean;
}

/**
 * Compares a window with the best of the earlier ones, by the square-and-add interval of R. G. Newcombe, "Interval
 * estimation for the difference between independent proportions: comparison of eleven methods", Statistics in
 * Medicine 17 (1998), 873-890, method 10. Its bounds share the error out over the earlier windows, as the best of
 * many is the luckiest too.
 * @param earlier windows that could be judged, the latest first
 * @param operator of the limit: at most, where less is better, or at least
 * @returns null where no earlier window has bounds, so that there is nothing to compare with
 */
export function ratchetOf<T extends Uncertain>(
  now: Uncertain,
  earlier: readonly T[],
  operator: Operator,
): Ratcheted<T> | null {
  const comparable = earlier.filter((window) => window.bounds(1 - ERROR) !== null);
  const sign = operator === "<=" ? 1 : -1;
  const [best] = comparable.toSorted((a, b) => sign * (a.value - b.value));
  if (best === undefined) return null;
  const confidence = 1 - ERROR / comparable.length;
  const reach = reachOf(now, best, confidence, operator);
  return { best, reach, holds: sign * (now.value - best.value) <= reach };
}

function reachOf(now: Uncertain, best: Uncertain, confidence: number, operator: Operator): number {
  const [ofNow, ofBest] = [now.bounds(confidence), best.bounds(confidence)];
  if (ofNow === null || ofBest === null) return Number.POSITIVE_INFINITY;
  return operator === "<="
    ? Math.hypot(now.value - ofNow.lower, ofBest.upper - best.value)
    : Math.hypot(ofNow.upper - now.value, best.value - ofBest.lower);
}

/**
 * Shares of the windows that a ratchet compares, now and earlier ones alike. How much the cases of a cluster resemble
 * each other is the company's, not the window's, so all get the design effect of all together, with the degrees of
 * freedom of all but one. The window that is best by luck has too small a design effect of its own: with that, a
 * constant company is called worse up to 8% of the time.
 */
export function uncertainShares(windows: readonly { value: number; spread: Spread | null }[]): Uncertain[] {
  const spreads = windows.flatMap(({ spread }) => spread ?? []);
  let [variances, effects, freedoms] = [0, 0, 0];
  for (const { share, size, designEffect, freedom } of spreads) {
    const variance = size * share * (1 - share);
    variances += variance;
    effects += variance * designEffect;
    freedoms += freedom;
  }
  const designEffect = variances > 0 ? effects / variances : 1;
  const freedom = (freedoms * Math.max(1, spreads.length - 1)) / spreads.length;
  return windows.map(({ value, spread }) => ({
    value,
    bounds: (confidence) => boundsOf(spread && { ...spread, designEffect, freedom }, confidence),
  }));
}

/** A count of independent events, such as days or accounts. */
export function uncertainCount(count: number): Uncertain {
  return { value: count, bounds: (confidence) => poissonBounds(count, confidence) };
}
