/**
 * Which hypotheses to reject so that at most a share of the rejected ones is expected to be true: Y. Benjamini and
 * Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57 (1995), 289-300.
 * @param q the share, from 0 to 1
 * @returns those of the tests that are rejected, the surest first
 */
export function rejected<T extends { p: number }>(tests: readonly T[], q: number): T[] {
  const sorted = tests.toSorted((a, b) => a.p - b.p);
  const last = sorted.findLastIndex(({ p }, i) => p <= (q * (i + 1)) / sorted.length);
  return sorted.slice(0, last + 1);
}
