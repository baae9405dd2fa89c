import { describe, expect, it } from "vitest";
import { percentileRanks } from "../../../src/lib/statistics/percentile-ranks.ts";

describe("percentileRanks", () => {
  // As tables of the sign test have them: no bound below six values, and the second and ninth of ten.
  it.each([
    [5, 0, 6],
    [6, 1, 6],
    [10, 2, 9],
    [20, 6, 15],
    [100, 40, 61],
  ])("for the median of %d at 97.5% a side", (size, lower, upper) => {
    expect(percentileRanks(size, 50, 0.975)).toEqual({ lower, upper });
  });

  it("are the outermost that binomial sums allow", () => {
    for (const size of [0, 1, 4, 13, 50, 211]) {
      for (const percentile of [1, 10, 50, 75, 90, 99]) {
        for (const confidence of [0.55, 0.901, 0.951, 1 - 0.05 / 12]) {
          const below = atMost(size, percentile / 100);
          let lower = 0;
          while (lower < size && 1 - (below[lower] as number) >= confidence - 1e-12) lower++;
          let upper = 1;
          while (upper <= size && (below[upper - 1] as number) < confidence - 1e-12) upper++;
          expect(percentileRanks(size, percentile, confidence)).toEqual({ lower, upper });
        }
      }
    }
  });
});

/** The probability of at most i of so many, for each i, by Pascal's rule. */
function atMost(size: number, share: number): number[] {
  let mass = [1];
  for (let n = 0; n < size; n++) {
    mass = Array.from({ length: n + 2 }, (_, i) => (mass[i] ?? 0) * (1 - share) + (mass[i - 1] ?? 0) * share);
  }
  let sum = 0;
  return mass.map((one) => {
    sum += one;
    return sum;
  });
}
