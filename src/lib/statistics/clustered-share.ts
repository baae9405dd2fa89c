import { studentQuantile } from "./student-t.ts";

/** Cases that resemble each other because they belong together, and how many of them are of the part. */
export interface Cluster {
  part: number;
  size: number;
}

/** Clusters as columns of one length: a year has as many as posts, or as people. */
export interface Clusters {
  part: Float64Array;
  size: Float64Array;
}

/** Clusters as columns, from a list of them. */
export function columnsOf(clusters: readonly Cluster[]): Clusters {
  return {
    part: Float64Array.from(clusters, ({ part }) => part),
    size: Float64Array.from(clusters, ({ size }) => size),
  };
}

/** The smallest and the largest value that a sample does not speak against. */
export interface Bounds {
  lower: number;
  upper: number;
}

/** How a share lies about its clusters. */
export interface Spread {
  share: number;
  /** Cases in all. */
  size: number;
  /** How many cases tell as much as one that is independent, at least 1. */
  designEffect: number;
  /** Degrees of freedom of the design effect. */
  freedom: number;
}

/**
 * How a share of clustered cases lies about its clusters. The design effect is that of the delete-one jackknife;
 * its degrees of freedom are those of R. M. Bell and D. F. McCaffrey, "Bias reduction in standard errors for linear
 * regression with multi-stage samples", Survey Methodology 28 (2002), 169-181, for cases that are independent.
 * Null for fewer than two clusters with a case in them: one post tells nothing of other posts.
 */
export function spreadOf({ part: parts, size: sizes }: Clusters): Spread | null {
  let [filled, size, all] = [0, 0, 0];
  for (let i = 0; i < sizes.length; i++) {
    if (sizes[i] === 0) continue;
    filled++;
    size += sizes[i] as number;
    all += parts[i] as number;
  }
  if (filled < 2) return null;
  const share = all / size;
  const sums = { squares: 0, sizes: 0, weights: 0, weightSquares: 0 };
  for (let i = 0; i < sizes.length; i++) {
    const own = sizes[i] as number;
    if (own === 0) continue;
    // How far the share moves without this cluster, times the size.
    const leverage = own / size;
    const move = ((parts[i] as number) - own * share) / (1 - leverage);
    const weight = (own * leverage) / (1 - leverage);
    sums.squares += move * move;
    sums.sizes += own * own;
    sums.weights += weight;
    sums.weightSquares += weight * weight;
  }
  const variance = size * share * (1 - share);
  const jackknife = ((filled - 1) / filled) * sums.squares;
  return {
    share,
    size,
    designEffect: variance > 0 ? Math.max(1, jackknife / variance) : 1,
    freedom: (size * size) / (sums.sizes + sums.weights ** 2 - sums.weightSquares),
  };
}

/** The same of cases that are each their own cluster. */
export function independentSpread(share: number, size: number): Spread | null {
  if (size < 2) return null;
  const isMixed = share > 0 && share < 1;
  return { share, size, designEffect: isMixed ? size / (size - 1) : 1, freedom: size - 1 };
}

/**
 * The one-sided bounds of a share, each at the confidence given: Wilson's, with Student's t in place of the normal
 * quantile and the sample divided by its design effect. Null where there is no spread. bench/chance.mjs shows how
 * often they err.
 * @param confidence from 0.5 to below 1; 0.975 gives the two-sided interval at 95%
 */
export function boundsOf(spread: Spread | null, confidence: number): Bounds | null {
  if (spread === null) return null;
  const { share, size, designEffect, freedom } = spread;
  return wilsonBounds(share, size / designEffect, studentQuantile(confidence, Math.max(freedom, 1)));
}

/**
 * The score bounds of a share. E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical
 * Inference", Journal of the American Statistical Association 22 (1927), 209-212.
 * @param share from 0 to 1
 * @param size of the sample, above 0; no whole number where it was divided by a design effect
 * @param quantile how many standard errors a bound may be away
 */
export function wilsonBounds(share: number, size: number, quantile: number): Bounds {
  const square = quantile * quantile;
  const shrink = 1 + square / size;
  const centre = (share + square / (2 * size)) / shrink;
  const reach = (quantile / shrink) * Math.sqrt((share * (1 - share)) / size + square / (4 * size * size));
  // Rounding must not move a bound past the share itself, nor out of the possible.
  return {
    lower: Math.max(0, Math.min(share, centre - reach)),
    upper: Math.min(1, Math.max(share, centre + reach)),
  };
}
