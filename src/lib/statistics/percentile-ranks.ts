import { incompleteBeta } from "./incomplete-beta.ts";

/**
 * Which of a sorted sample's values bound the percentile of where it comes from, whatever its distribution: the
 * interval of order statistics (W. R. Thompson, "On confidence ranges for the median and other expectation
 * distributions for populations of unknown distribution form", Annals of Mathematical Statistics 7 (1936),
 * 122-128). Each bound is one-sided at the confidence given.
 * @param size of the sample, a whole number from 0
 * @param percentile above 0 and below 100
 * @param confidence from 0.5 to below 1
 * @returns ranks from 1; 0 and size + 1 where the sample is too small for that bound
 */
export function percentileRanks(size: number, percentile: number, confidence: number) {
  const share = percentile / 100;
  // At least `rank` of the sample lie at or below the percentile: a binomial tail, which falls with the rank.
  const atLeast = (rank: number) =>
    rank <= 0 ? 1 : rank > size ? 0 : incompleteBeta(share, rank, size + 1 - rank);
  const lower = lastRank(size, (rank) => atLeast(rank) >= confidence);
  const upper = lastRank(size, (rank) => 1 - atLeast(rank) < confidence) + 1;
  return { lower, upper };
}

/** The last rank from 0 to `size` for which something holds that holds up to it and not after. */
function lastRank(size: number, holds: (rank: number) => boolean): number {
  let [low, high] = [0, size + 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
