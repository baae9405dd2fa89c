import { describe, expect, it } from "vitest";
import { designEffect, doubtOf, wilsonBounds } from "../../src/evaluate/confidence.ts";

describe("wilsonBounds", () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods",
  // Statistics in Medicine 17 (1998), 857-872, table I, method 3. A two-sided 95% is one-sided 97.5% twice.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("gives Newcombe's table for %i of %i", (part, size, lower, upper) => {
    const bounds = wilsonBounds(part / size, size, 0.975);
    expect(bounds.lower.toFixed(4)).toBe(lower.toFixed(4));
    expect(bounds.upper.toFixed(4)).toBe(upper.toFixed(4));
  });

  // R: prop.test(5, 10, conf.level = 0.9, correct = FALSE)
  it("gives what R gives for 5 of 10", () => {
    const { lower, upper } = wilsonBounds(0.5, 10, 0.95);
    expect(lower).toBeCloseTo(0.2692718, 7);
    expect(upper).toBeCloseTo(0.7307282, 7);
  });

  it("solves Wilson's equation: from the bound, the share is as far away as the confidence allows", () => {
    for (const [share, size, confidence, z] of [
      [0.2, 50, 0.9, 1.2815515655446004],
      [0.03, 400, 0.95, 1.6448536269514722],
      [0.75, 8, 0.99, 2.3263478740408408],
      [0.5, 12.5, 0.999, 3.090232306167813],
    ] as const) {
      const { lower, upper } = wilsonBounds(share, size, confidence);
      expect((share - lower) / Math.sqrt((lower * (1 - lower)) / size)).toBeCloseTo(z, 9);
      expect((upper - share) / Math.sqrt((upper * (1 - upper)) / size)).toBeCloseTo(z, 9);
    }
  });

  it("has a bound where the sample is all one thing", () => {
    const z2 = 1.6448536269514722 ** 2;
    expect(wilsonBounds(0, 10, 0.95).lower).toBe(0);
    expect(wilsonBounds(0, 10, 0.95).upper).toBeCloseTo(z2 / (10 + z2), 12);
    expect(wilsonBounds(1, 10, 0.95).lower).toBeCloseTo(10 / (10 + z2), 12);
    expect(wilsonBounds(1, 10, 0.95).upper).toBe(1);
    expect(wilsonBounds(1, 1, 0.95).lower).toBeCloseTo(1 / (1 + z2), 12);
  });

  it("is the share itself at 50%, and never on its wrong side", () => {
    for (const share of [0, 0.1, 1 / 3, 0.9, 1]) {
      const { lower, upper } = wilsonBounds(share, 30, 0.5);
      expect(lower).toBeCloseTo(share, 12);
      expect(upper).toBeCloseTo(share, 12);
      expect(lower).toBeLessThanOrEqual(share);
      expect(upper).toBeGreaterThanOrEqual(share);
    }
  });
});

describe("designEffect", () => {
  it("is Pearson's X² of the clusters by its degrees of freedom", () => {
    // p = 6/30; (5 - 2)² + (1 - 2)² + (0 - 2)² = 14, each over 10 · 0.2 · 0.8, and two degrees of freedom.
    const clusters = [5, 1, 0].map((part) => ({ part, size: 10 }));
    expect(designEffect(clusters)).toBeCloseTo(14 / 1.6 / 2, 12);
    // p = 5/10, of unequal sizes: (4 - 2)² / 1 + (1 - 3)² / 1.5, and one degree of freedom.
    const unequal = [
      { part: 4, size: 4 },
      { part: 1, size: 6 },
    ];
    expect(designEffect(unequal)).toBeCloseTo(4 + 4 / 1.5, 12);
  });

  it("is the size of the clusters where each is all one thing, in halves", () => {
    const clusters = [0, 8, 0, 8].map((part) => ({ part, size: 8 }));
    expect(designEffect(clusters)).toBeCloseTo((8 * 4) / 3, 12);
  });

  it("is never below 1, however much the clusters resemble each other", () => {
    expect(designEffect([2, 2, 2].map((part) => ({ part, size: 10 })))).toBe(1);
  });

  it.each([
    ["no cluster", []],
    ["one cluster", [{ part: 3, size: 9 }]],
    [
      "one cluster and an empty one",
      [
        { part: 3, size: 9 },
        { part: 0, size: 0 },
      ],
    ],
    [
      "nothing of the part",
      [
        { part: 0, size: 4 },
        { part: 0, size: 5 },
      ],
    ],
    [
      "nothing but the part",
      [
        { part: 4, size: 4 },
        { part: 5, size: 5 },
      ],
    ],
  ])("is 1 for %s", (_, clusters) => {
    expect(designEffect(clusters)).toBe(1);
  });
});

describe("doubtOf", () => {
  const limit = { value: 0.2, operator: "<=" } as const;
  const share = { scope: {}, value: 0.3, low: 0.3, high: 0.3, unknown: 0 };
  const three = { ...share, sample: 10 };

  it("asks on the limit's side", () => {
    const { lower, upper } = wilsonBounds(0.3, 10, 0.95);
    expect(doubtOf(three, { confidence: 0.95 }, limit)).toEqual({ bound: lower, confidence: 0.95 });
    const floor = { value: 0.35, operator: ">=" } as const;
    expect(doubtOf(three, { confidence: 0.95 }, floor)).toEqual({ bound: upper, confidence: 0.95 });
  });

  it("is none beyond the bound, without confidence, and without a sample", () => {
    expect(doubtOf({ ...three, sample: 1000 }, { confidence: 0.95 }, limit)).toBeNull();
    expect(doubtOf(three, {}, limit)).toBeNull();
    expect(doubtOf({ ...three, sample: null }, { confidence: 0.95 }, limit)).toBeNull();
    expect(doubtOf({ ...three, sample: 0 }, { confidence: 0.95 }, limit)).toBeNull();
  });

  it("divides the sample by the design effect", () => {
    const clusters = () => [10, 5, 0, 0, 0].map((part) => ({ part, size: 10 }));
    const clustered = { ...share, sample: 50, clusters };
    expect(doubtOf({ ...clustered, clusters: () => [] }, { confidence: 0.9 }, limit)).toBeNull();
    const size = 50 / designEffect(clusters());
    expect(doubtOf(clustered, { confidence: 0.9 }, limit)?.bound).toBe(wilsonBounds(0.3, size, 0.9).lower);
  });
});
