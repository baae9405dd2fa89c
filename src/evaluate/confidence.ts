import type { Cluster } from "../metrics/clusters.ts";
import type { Measurement } from "../metrics/measurement.ts";
import { isBeyond, type Limit } from "./limit.ts";
import type { Options } from "./rule.ts";

/** Where a share beyond its limit may still lie within it, as far as chance goes. */
export interface Doubt {
  /** The end of the one-sided interval on the limit's side. */
  bound: number;
  confidence: number;
}

/**
 * What keeps a share beyond its limit from being a failure: the one-sided bound at the entry's `confidence` lies
 * within the limit. Null where it lies beyond too, or where the entry asks for no confidence.
 */
export function doubtOf(measurement: Measurement, options: Options, limit: Limit): Doubt | null {
  const { value, sample, clusters } = measurement;
  const { confidence } = options;
  if (typeof confidence !== "number" || value === null || !sample) return null;
  const size = sample / designEffect(clusters?.() ?? []);
  const { lower, upper } = wilsonBounds(value, size, confidence);
  const bound = limit.operator === "<=" ? lower : upper;
  return isBeyond(bound, limit) ? null : { bound, confidence };
}

/**
 * The one-sided score bounds of a share, each at the confidence given: the smallest and the largest share that
 * the sample does not speak against. E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical
 * Inference", Journal of the American Statistical Association 22 (1927), 209-212.
 * @param share from 0 to 1
 * @param size of the sample, above 0; no whole number where it was divided by a design effect
 * @param confidence from 0.5 to below 1
 */
export function wilsonBounds(
  share: number,
  size: number,
  confidence: number,
): { lower: number; upper: number } {
  const z = normalQuantile(confidence);
  const shrink = 1 + (z * z) / size;
  const centre = (share + (z * z) / (2 * size)) / shrink;
  const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size));
  // Rounding must not move a bound past the share itself, nor out of the possible.
  return {
    lower: Math.max(0, Math.min(share, centre - reach)),
    upper: Math.min(1, Math.max(share, centre + reach)),
  };
}

/**
 * How many activities of clusters tell as much as one that is independent: Pearson's X² of the clusters' shares
 * about their common one, divided by its degrees of freedom, and never below 1 (McCullagh and Nelder,
 * "Generalized Linear Models", 2nd edition 1989, section 4.5). It is too small where a few clusters have most of
 * the activities; bench/false-alarms.mjs shows what that costs. It is 1 where the clusters cannot tell: one
 * cluster alone, or all of them with nothing or nothing else.
 */
export function designEffect(clusters: readonly Cluster[]): number {
  const filled = clusters.filter(({ size }) => size > 0);
  const all = filled.reduce((sum, { size }) => sum + size, 0);
  const share = filled.reduce((sum, { part }) => sum + part, 0) / all;
  if (filled.length < 2 || share <= 0 || share >= 1) return 1;
  const pearson = filled.reduce(
    (sum, { part, size }) => sum + (part - size * share) ** 2 / (size * share * (1 - share)),
    0,
  );
  return Math.max(1, pearson / (filled.length - 1));
}

/** The point that a standard normal variable stays below with a probability from 0.5 to below 1. */
function normalQuantile(probability: number): number {
  let low = 0;
  let high = 8;
  // Halving until the two are neighbours; at most as often as a double has digits.
  for (let i = 0; i < 64; i++) {
    const middle = (low + high) / 2;
    if (normalBelow(middle) < probability) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The probability that a standard normal variable stays below a positive point, by the series of G. Marsaglia,
 * "Evaluating the Normal Distribution", Journal of Statistical Software 11 (2004), no. 4.
 */
function normalBelow(point: number): number {
  let sum = point;
  let term = point;
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= (point * point) / odd;
    sum += term;
  }
  return 0.5 + sum * Math.exp((-point * point) / 2 - Math.log(2 * Math.PI) / 2);
}
