import type { Operator } from "../domain/report.ts";
import { type Bounds, boundsOf, type Spread } from "../lib/statistics/clustered-share.ts";
import { poissonBounds } from "../lib/statistics/poisson.ts";

/** How often a ratchet may be wrong about a company that never changes, over all earlier windows together. */
const ERROR = 0.05;

/** What was measured in a window, and what it may be by chance. */
export interface Uncertain {
  value: number;
  /** One-sided bounds, each at the confidence given; null where too little is there to tell any. */
  bounds: (confidence: number) => Bounds | null;
}

/** What a ratchet says of a window beside the earlier ones. */
export interface Ratcheted<T extends Uncertain> {
  /** The earlier window with the best value; of equal ones the latest. */
  best: T;
  /** How much worse than the best chance explains, in the value's unit; null where now or the best has no bounds. */
  reach: number | null;
  /** Whether the value now is not worse than the best by more than that; without a reach, whether it is no worse. */
  holds: boolean;
}

/**
 * Compares a window with the best of the earlier ones, by the square-and-add interval of R. G. Newcombe, "Interval
 * estimation for the difference between independent proportions: comparison of eleven methods", Statistics in
 * Medicine 17 (1998), 873-890, method 10. Its bounds share the error out over the earlier windows, as the best of
 * many is the luckiest too. Windows without bounds are compared with where there are no others.
 * @param earlier windows that could be judged, the latest first
 * @param operator of the limit: at most, where less is better, or at least
 * @returns null where there is no earlier window to compare with
 */
export function ratchetOf<T extends Uncertain>(
  now: Uncertain,
  earlier: readonly T[],
  operator: Operator,
): Ratcheted<T> | null {
  const comparable = earlier.filter((window) => window.bounds(1 - ERROR) !== null);
  const sign = operator === "<=" ? 1 : -1;
  const [best] = (comparable.length > 0 ? comparable : earlier).toSorted(
    (a, b) => sign * (a.value - b.value),
  );
  if (best === undefined) return null;
  const confidence = 1 - ERROR / Math.max(1, comparable.length);
  const reach = reachOf(now, best, confidence, operator);
  return { best, reach, holds: sign * (now.value - best.value) <= (reach ?? 0) };
}

function reachOf(now: Uncertain, best: Uncertain, confidence: number, operator: Operator): number | null {
  const [ofNow, ofBest] = [now.bounds(confidence), best.bounds(confidence)];
  if (ofNow === null || ofBest === null) return null;
  return operator === "<="
    ? Math.hypot(now.value - ofNow.lower, ofBest.upper - best.value)
    : Math.hypot(ofNow.upper - now.value, best.value - ofBest.lower);
}

/** A share in one of the windows that a ratchet compares. */
export interface WindowShare {
  value: number;
  /** Cases in all. */
  size: number;
  /** How it lies about its clusters; null where there are too few to tell. */
  spread: Spread | null;
}

/**
 * Shares of the windows that a ratchet compares. How much the cases of a cluster resemble each other is the company's,
 * not the window's, so all get the design effect of all together, with the degrees of freedom of all but one. The
 * window that is best by luck has too small a design effect of its own: with that, a constant company is called worse
 * up to 8% of the time. A window of a single cluster gets it too, as its luck would be taken for a better time
 * otherwise; but where all earlier windows are such, none of them tells what the company was like, and none has bounds.
 */
export function uncertainShares(now: WindowShare, earlier: readonly WindowShare[]): Uncertain[] {
  const windows = [now, ...earlier];
  const spreads = windows.flatMap(({ spread }) => spread ?? []);
  if (earlier.every(({ spread }) => spread === null))
    return windows.map(({ value }) => ({ value, bounds: () => null }));
  let [variances, effects, freedoms] = [0, 0, 0];
  for (const { share, size, designEffect, freedom } of spreads) {
    const variance = size * share * (1 - share);
    variances += variance;
    effects += variance * designEffect;
    freedoms += freedom;
  }
  const designEffect = variances > 0 ? effects / variances : 1;
  const freedom = (freedoms * Math.max(1, spreads.length - 1)) / spreads.length;
  return windows.map(({ value, size }) => ({
    value,
    bounds: (confidence) =>
      size === 0 ? null : boundsOf({ share: value, size, designEffect, freedom }, confidence),
  }));
}

/** A count of independent events, such as days or accounts. */
export function uncertainCount(count: number): Uncertain {
  return { value: count, bounds: (confidence) => poissonBounds(count, confidence) };
}
