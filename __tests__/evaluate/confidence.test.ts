import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doubtOf } from "../../src/evaluate/confidence.ts";
import {
  boundsOf,
  type Cluster,
  columnsOf,
  independentSpread,
  spreadOf as spreadOfColumns,
  wilsonBounds,
} from "../../src/lib/statistics/clustered-share.ts";

/** Standard normal quantiles. */
const Z95 = 1.6448536269514722;
const Z975 = 1.959963984540054;

/** Clusters of so many cases, with those of the part. */
function clustersOf(...rows: [part: number, size: number][]): Cluster[] {
  return rows.map(([part, size]) => ({ part, size }));
}

function spreadOf(clusters: readonly Cluster[]) {
  return spreadOfColumns(columnsOf(clusters));
}

const even = clustersOf([4, 8], [3, 8], [2, 8], [3, 8], [4, 8]);
const viral = clustersOf([12, 40], [0, 3], [2, 4], [1, 5], [0, 2]);
const split = [0, 9, 1, 8, 0, 7, 2, 6, 0, 7].map((part) => ({ part, size: 10 }));

/** Posts of any size, as many as one likes, some of them without a comment. */
const anyClusters = fc
  .array(
    fc.nat(60).chain((size) => fc.nat(size).map((part) => ({ part, size }))),
    { maxLength: 30 },
  )
  .filter((clusters) => clusters.filter(({ size }) => size > 0).length > 1);

describe("wilsonBounds", () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods",
  // Statistics in Medicine 17 (1998), 857-872, table I, method 3. A two-sided 95% is one-sided 97.5% twice.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("gives Newcombe's table for %i of %i", (part, size, lower, upper) => {
    const bounds = wilsonBounds(part / size, size, Z975);
    expect(bounds.lower.toFixed(4)).toBe(lower.toFixed(4));
    expect(bounds.upper.toFixed(4)).toBe(upper.toFixed(4));
  });

  // R: prop.test(5, 10, conf.level = 0.9, correct = FALSE)
  it("gives what R gives for 5 of 10", () => {
    const { lower, upper } = wilsonBounds(0.5, 10, Z95);
    expect(lower).toBeCloseTo(0.2692718, 7);
    expect(upper).toBeCloseTo(0.7307282, 7);
  });

  it("solves Wilson's equation: from the bound, the share is as far away as the confidence allows", () => {
    for (const [share, size, quantile] of [
      [0.2, 50, 1.28],
      [0.03, 400, Z95],
      [0.75, 8, 2.33],
      [0.5, 12.5, 6.31],
    ] as const) {
      const { lower, upper } = wilsonBounds(share, size, quantile);
      expect((share - lower) / Math.sqrt((lower * (1 - lower)) / size)).toBeCloseTo(quantile, 9);
      expect((upper - share) / Math.sqrt((upper * (1 - upper)) / size)).toBeCloseTo(quantile, 9);
    }
  });

  it("has a bound where the sample is all one thing", () => {
    const z2 = Z95 ** 2;
    expect(wilsonBounds(0, 10, Z95).lower).toBe(0);
    expect(wilsonBounds(0, 10, Z95).upper).toBeCloseTo(z2 / (10 + z2), 12);
    expect(wilsonBounds(1, 10, Z95).lower).toBeCloseTo(10 / (10 + z2), 12);
    expect(wilsonBounds(1, 10, Z95).upper).toBe(1);
    expect(wilsonBounds(1, 1, Z95).lower).toBeCloseTo(1 / (1 + z2), 12);
  });

  it("is the share itself at no standard error, and never on its wrong side", () => {
    for (const share of [0, 0.1, 1 / 3, 0.9, 1]) {
      const { lower, upper } = wilsonBounds(share, 30, 0);
      expect(lower).toBeCloseTo(share, 12);
      expect(upper).toBeCloseTo(share, 12);
      expect(lower).toBeLessThanOrEqual(share);
      expect(upper).toBeGreaterThanOrEqual(share);
    }
  });
});

describe("spreadOf", () => {
  it.each([
    ["posts of one size", even, 1, 4, 0.2533888559],
    ["one post with most of the comments", viral, 1.0317609201, 1.5327572443, 0.1167556704],
    ["posts that are nearly all one thing", split, 5.7407407407, 9, 0.2185042554],
  ])("and its lower bound at 95% have ten digits for %s", (_, clusters, designEffect, freedom, lower) => {
    const spread = spreadOf(clusters);
    expect(spread?.designEffect).toBeCloseTo(designEffect, 10);
    expect(spread?.freedom).toBeCloseTo(freedom, 10);
    expect(boundsOf(spread, 0.95)?.lower).toBeCloseTo(lower, 10);
  });

  it("has the design effect of shares that each leave one cluster out", () => {
    fc.assert(
      fc.property(anyClusters, (clusters) => {
        const filled = clusters.filter(({ size }) => size > 0);
        const [size, part] = [sumOf(filled, "size"), sumOf(filled, "part")];
        fc.pre(part > 0 && part < size);
        const moves = filled.map((one) => (part - one.part) / (size - one.size) - part / size);
        const jackknife = (1 - 1 / filled.length) * moves.reduce((sum, move) => sum + move * move, 0);
        const independent = ((part / size) * (1 - part / size)) / size;
        expect(spreadOf(clusters)?.designEffect).toBeCloseTo(Math.max(1, jackknife / independent), 8);
      }),
    );
  });

  it("has Satterthwaite's degrees of freedom of the bias-reduced variance", () => {
    fc.assert(
      fc.property(anyClusters, (clusters) => {
        // The variance is a quadratic form in the residuals; its matrix between clusters, once more as it is written.
        const sizes = clusters.map(({ size }) => size).filter((size) => size > 0);
        const all = sizes.reduce((sum, size) => sum + size, 0);
        let trace = 0;
        let squares = 0;
        sizes.forEach((a, i) => {
          sizes.forEach((b, j) => {
            const residual = (i === j ? a : 0) - (a * b) / all;
            const entry = residual / Math.sqrt((1 - a / all) * (1 - b / all));
            if (i === j) trace += entry;
            squares += entry * entry;
          });
        });
        const freedom = spreadOf(clusters)?.freedom as number;
        expect(freedom / (trace ** 2 / squares)).toBeCloseTo(1, 9);
        expect(freedom).toBeLessThanOrEqual(sizes.length - 1 + 1e-9);
      }),
    );
  });

  it("leaves out clusters that are empty, and the order", () => {
    fc.assert(
      fc.property(anyClusters, (clusters) => {
        const bounds = boundsOf(spreadOf([{ part: 0, size: 0 }, ...clusters.toReversed()]), 0.95);
        const same = boundsOf(spreadOf(clusters), 0.95);
        expect(bounds?.lower).toBeCloseTo(same?.lower as number, 9);
        expect(bounds?.upper).toBeCloseTo(same?.upper as number, 9);
      }),
    );
  });

  it("is none for fewer than two clusters", () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf(clustersOf([3, 9]))).toBeNull();
    expect(spreadOf(clustersOf([3, 9], [0, 0]))).toBeNull();
  });

  it("has no design effect where all is one thing", () => {
    expect(spreadOf(clustersOf([0, 4], [0, 5]))?.designEffect).toBe(1);
    expect(spreadOf(clustersOf([4, 4], [5, 5]))?.designEffect).toBe(1);
  });
});

describe("independentSpread", () => {
  it("is that of clusters with one case each", () => {
    for (const [part, size] of [
      [0, 2],
      [1, 2],
      [7, 20],
      [20, 20],
    ] as const) {
      const clusters = Array.from({ length: size }, (_, i) => ({ part: i < part ? 1 : 0, size: 1 }));
      const [spread, same] = [independentSpread(part / size, size), spreadOf(clusters)];
      expect(spread?.designEffect).toBeCloseTo(same?.designEffect as number, 12);
      expect(spread?.freedom).toBeCloseTo(same?.freedom as number, 9);
    }
  });

  it("is none for a single case", () => {
    expect(independentSpread(1, 1)).toBeNull();
  });
});

describe("boundsOf", () => {
  it("mirrors where part and rest change places", () => {
    fc.assert(
      fc.property(anyClusters, fc.constantFrom(0.5, 0.9, 0.95, 0.975, 0.999), (clusters, confidence) => {
        const rest = clusters.map(({ part, size }) => ({ part: size - part, size }));
        const [of, ofRest] = [boundsOf(spreadOf(clusters), confidence), boundsOf(spreadOf(rest), confidence)];
        expect(of?.lower).toBeCloseTo(1 - (ofRest?.upper as number), 9);
        expect(of?.upper).toBeCloseTo(1 - (ofRest?.lower as number), 9);
      }),
    );
  });

  it("lies about the share, the wider the more confidence is asked for", () => {
    fc.assert(
      fc.property(anyClusters, (clusters) => {
        const spread = spreadOf(clusters);
        const steps = [0.5, 0.8, 0.95, 0.99, 0.999].map((confidence) => boundsOf(spread, confidence));
        const lowers = steps.map((bounds) => bounds?.lower as number);
        const uppers = steps.map((bounds) => bounds?.upper as number);
        expect(lowers).toEqual(lowers.toSorted((a, b) => b - a));
        expect(uppers).toEqual(uppers.toSorted((a, b) => a - b));
        expect(lowers[0]).toBeCloseTo(spread?.share as number, 9);
        expect(lowers.at(-1)).toBeGreaterThanOrEqual(0);
        expect(uppers.at(-1)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("doubtOf", () => {
  const limit = { value: 0.2, operator: "<=" } as const;
  const share = { scope: {}, value: 0.3, low: 0.3, high: 0.3, unknown: 0 };
  const three = { ...share, sample: 10 };

  it("asks on the limit's side", () => {
    const bounds = boundsOf(independentSpread(0.3, 10), 0.95);
    expect(doubtOf(three, { confidence: 0.95 }, limit)).toEqual({ bound: bounds?.lower, confidence: 0.95 });
    const floor = { value: 0.35, operator: ">=" } as const;
    expect(doubtOf(three, { confidence: 0.95 }, floor)).toEqual({ bound: bounds?.upper, confidence: 0.95 });
  });

  it("is none beyond the bound, without confidence, and without a sample", () => {
    expect(doubtOf({ ...three, sample: 1000 }, { confidence: 0.95 }, limit)).toBeNull();
    expect(doubtOf(three, {}, limit)).toBeNull();
    expect(doubtOf({ ...three, sample: null }, { confidence: 0.95 }, limit)).toBeNull();
    expect(doubtOf({ ...three, sample: 0 }, { confidence: 0.95 }, limit)).toBeNull();
  });

  it("asks of clusters what they can tell", () => {
    const clusters = () => clustersOf([10, 10], [5, 10], [0, 10], [0, 10], [0, 10]);
    const clustered = { ...share, sample: 50 };
    expect(doubtOf(clustered, { confidence: 0.9 }, limit)).toBeNull();
    const { lower } = boundsOf(spreadOf(clusters()), 0.9) as { lower: number };
    expect(
      doubtOf({ ...clustered, clusters: () => columnsOf(clusters()) }, { confidence: 0.9 }, limit)?.bound,
    ).toBe(lower);
  });

  it("always doubts a single cluster, and a single case", () => {
    const single = { ...share, value: 1, sample: 500, clusters: () => columnsOf(clustersOf([500, 500])) };
    expect(doubtOf(single, { confidence: 0.5 }, limit)).toEqual({ bound: null, confidence: 0.5 });
    expect(doubtOf({ ...share, value: 1, sample: 1 }, { confidence: 0.5 }, limit)?.bound).toBeNull();
  });
});

function sumOf(clusters: readonly Cluster[], key: keyof Cluster): number {
  return clusters.reduce((sum, cluster) => sum + cluster[key], 0);
}
