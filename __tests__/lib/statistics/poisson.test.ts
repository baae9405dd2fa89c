import { describe, expect, it } from "vitest";
import { poissonBounds } from "../../../src/lib/statistics/poisson.ts";

describe("poissonBounds", () => {
  // The first three digits as in Garwood's table of 95% limits (two-sided); the others from mpmath with 40 digits.
  it.each([
    [0, 0, 3.68887945411394],
    [1, 0.0253178079842899, 5.5716433909389],
    [3, 0.618672122895601, 8.76727306974233],
    [10, 4.79538869613243, 18.3903560420178],
    [120, 99.4919256259387, 143.490585369352],
    [100_000, 99381.1526637447, 100621.744739744],
  ])("of %d events at 97.5%", (count, lower, upper) => {
    const bounds = poissonBounds(count, 0.975);
    expect(bounds.lower).toBeCloseTo(lower, 8);
    expect(bounds.upper).toBeCloseTo(upper, 8);
  });

  it("are where as many events, or as few, have the probability that is left", () => {
    for (const confidence of [0.5, 0.9, 0.95, 1 - 0.05 / 12, 0.999]) {
      for (const count of [0, 1, 2, 7, 40, 300]) {
        const { lower, upper } = poissonBounds(count, confidence);
        expect(atMost(count, upper)).toBeCloseTo(1 - confidence, 10);
        if (count > 0) expect(1 - atMost(count - 1, lower)).toBeCloseTo(1 - confidence, 10);
      }
    }
  });
});

/** The probability of at most so many events, term by term. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let i = 1; i <= count; i++) {
    term *= mean / i;
    sum += term;
  }
  return sum;
}
