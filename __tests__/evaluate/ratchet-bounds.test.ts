import { describe, expect, it } from "vitest";
import { SIZES, Windows } from "../../bench/windows.mjs";
import {
  ratchetOf,
  type Uncertain,
  uncertainCount,
  uncertainShares,
  type WindowShare,
} from "../../src/evaluate/ratchet.ts";
import { boundsOf, columnsOf, spreadOf, wilsonBounds } from "../../src/lib/statistics/clustered-share.ts";

/** A share with Wilson's bounds at two-sided 95%, whatever confidence is asked for. */
function wilson(part: number, size: number): Uncertain {
  return { value: part / size, bounds: () => wilsonBounds(part / size, size, 1.959963984540054) };
}

/** A value with bounds as far away as said. */
function about(value: number, off: number): Uncertain {
  return { value, bounds: () => ({ lower: value - off, upper: value + off }) };
}

/** A value without bounds. */
function without(value: number): Uncertain {
  return { value, bounds: () => null };
}

describe("ratchetOf", () => {
  // Newcombe (1998), table II, method 10: of 56/70 less 48/80 the interval is 0.0524 to 0.3339.
  it("reaches as far as Newcombe's published interval", () => {
    const [more, less] = [wilson(56, 70), wilson(48, 80)];
    expect(ratchetOf(more, [less], "<=")?.reach).toBeCloseTo(0.2 - 0.0524, 4);
    expect(ratchetOf(less, [more], ">=")?.reach).toBeCloseTo(0.2 - 0.0524, 4);
    expect(ratchetOf(less, [more], "<=")?.reach).toBeCloseTo(0.3339 - 0.2, 4);
    expect(ratchetOf(more, [less], "<=")?.holds).toBe(false);
    expect(ratchetOf(less, [more], "<=")?.holds).toBe(true);
  });

  it("holds up to the reach, at most and at least alike", () => {
    for (const [operator, sign] of [
      ["<=", 1],
      [">=", -1],
    ] as const) {
      // 3 and 4 make 5.
      const best = about(100, 4);
      const at = (worse: number) => ratchetOf(about(100 + sign * worse, 3), [best], operator);
      expect(at(5)).toEqual({ best, reach: 5, holds: true });
      expect(at(5.1)?.holds).toBe(false);
      expect(at(-50)?.holds).toBe(true);
    }
  });

  it("compares with the best, and of equal ones with the latest", () => {
    const earlier = [about(7, 1), about(3, 1), about(9, 1), about(3, 2)];
    expect(ratchetOf(about(5, 1), earlier, "<=")?.best).toBe(earlier[1]);
    expect(ratchetOf(about(5, 1), earlier, ">=")?.best).toBe(earlier[2]);
  });

  it("asks for more confidence the more windows there are", () => {
    const asked: number[] = [];
    const bounds = (confidence: number) => {
      asked.push(confidence);
      return { lower: 4, upper: 6 };
    };
    const now = { value: 5, bounds };
    for (const windows of [1, 2, 12])
      ratchetOf(
        now,
        Array.from({ length: windows }, () => about(3, 1)),
        "<=",
      );
    expect(asked).toEqual([0.95, 0.975, 1 - 0.05 / 12]);
  });

  it("leaves out earlier windows that have no bounds, where others have", () => {
    const best = about(3, 1);
    const earlier = [without(0), best];
    expect(ratchetOf(about(9, 1), earlier, "<=")).toMatchObject({ best, holds: false });
    expect(ratchetOf(about(4, 1), earlier, "<=")).toMatchObject({ best, holds: true });
  });

  it.each([
    ["no earlier one", about(5, 9), [without(7), without(4)]],
    ["not now", without(5), [about(7, 9), about(4, 9)]],
  ] as const)("holds only where it is no worse if there are no bounds: %s", (_, now, earlier) => {
    const at = (value: number, operator: "<=" | ">=") => ratchetOf({ ...now, value }, earlier, operator);
    expect(at(5, "<=")).toEqual({ best: earlier[1], reach: null, holds: false });
    expect(at(4, "<=")).toMatchObject({ reach: null, holds: true });
    expect(at(5, ">=")).toEqual({ best: earlier[0], reach: null, holds: false });
    expect(at(8, ">=")).toMatchObject({ reach: null, holds: true });
  });

  it("has nothing to say where no earlier window could be judged", () => {
    expect(ratchetOf(about(9, 1), [], "<=")).toBeNull();
  });

  it("takes counts by their exact limits", () => {
    // Of 3 the one-sided upper limit at 95% is 7.7537, of 12 the lower one 6.9242.
    const few = ratchetOf(uncertainCount(12), [uncertainCount(3)], "<=");
    expect(few?.reach).toBeCloseTo(Math.hypot(12 - 6.9242, 7.7537 - 3), 3);
    expect(few?.holds).toBe(false);
    expect(ratchetOf(uncertainCount(9), [uncertainCount(3)], "<=")?.holds).toBe(true);
    expect(ratchetOf(uncertainCount(0), [uncertainCount(2)], ">=")?.holds).toBe(true);
    expect(ratchetOf(uncertainCount(0), [uncertainCount(9)], ">=")?.holds).toBe(false);
  });
});

/** The share of a window's clusters. */
function shareIn(...clusters: readonly { part: number; size: number }[]): WindowShare {
  const sum = (key: "part" | "size") => clusters.reduce((all, one) => all + one[key], 0);
  return { value: sum("part") / sum("size"), size: sum("size"), spread: spreadOf(columnsOf(clusters)) };
}

/** Clusters of one size, with so many cases of the part. */
function each(size: number, ...parts: number[]) {
  return parts.map((part) => ({ part, size }));
}

describe("uncertainShares", () => {
  it("gives all windows the design effect of all, weighed by their variance, and the freedom of all but one", () => {
    const windows = [
      shareIn(...each(10, 0, 9, 1, 8, 0, 7, 2, 6, 0, 7)),
      shareIn(...each(10, 1, 1, 1)),
      shareIn(...each(10, 2, 2)),
      // A single post has none of its own, and takes theirs.
      shareIn(...each(25, 20)),
    ];
    // Variances 100 · .4 · .6, 30 · .1 · .9 and 20 · .2 · .8; freedoms 9, 2 and 1.
    const designEffect = (24 * 5.74074074074074 + 2.7 + 3.2) / (24 + 2.7 + 3.2);
    const freedom = (12 * 2) / 3;
    const [now, ...earlier] = windows as [WindowShare, ...WindowShare[]];
    const bounds = uncertainShares(now, earlier).map((window) => window.bounds(0.95));
    windows.forEach(({ value, size }, i) => {
      const same = boundsOf({ share: value, size, designEffect, freedom }, 0.95);
      expect(bounds[i]?.lower).toBeCloseTo(same?.lower as number, 12);
      expect(bounds[i]?.upper).toBeCloseTo(same?.upper as number, 12);
    });
  });

  it("has no design effect where all windows are all one thing", () => {
    const [now, before] = [4, 9].map((size) => shareIn({ part: 0, size }, { part: 0, size: 3 }));
    for (const { bounds } of uncertainShares(now as WindowShare, [before as WindowShare]))
      expect(bounds(0.95)?.lower).toBe(0);
  });

  it("has no bounds where each earlier window is a single cluster, nor for a window without known cases", () => {
    const [many, single] = [shareIn(...each(8, 0, 8, 0, 8)), shareIn(...each(8, 8))];
    for (const { bounds } of uncertainShares(many, [single, single])) expect(bounds(0.95)).toBeNull();
    const [now, empty] = uncertainShares(single, [{ value: 0, size: 0, spread: null }, many]);
    expect(now?.bounds(0.95)).not.toBeNull();
    expect(empty?.bounds(0.95)).toBeNull();
  });
});

// bench/chance.mjs has all the cells, with more windows; the bars here leave room for what few windows may be off.
describe("a company that never changes", () => {
  const cells = SIZES.flatMap((sizes) => [0, 0.3].map((rho) => ({ sizes, rho })));

  it.each(cells)("fails by chance in few windows: $sizes, rho $rho", ({ sizes, rho }) => {
    const drawn = new Windows(5);
    const rate = rateOf(400, () => {
      const bounds = boundsOf(spreadOf(columnsOf(drawn.draw(10, sizes, 0.2, rho))), 0.95);
      return bounds !== null && bounds.lower > 0.2;
    });
    expect(rate).toBeLessThan(0.08);
  });

  it.each(cells)(
    "is called worse than its best of six in few windows: $sizes, rho $rho",
    ({ sizes, rho }) => {
      const drawn = new Windows(6);
      const isWorse = (before: number, now: number) => () => {
        const draw = (share: number) => shareIn(...drawn.draw(30, sizes, share, rho));
        const [last, ...earlier] = uncertainShares(
          draw(now),
          Array.from({ length: 6 }, () => draw(before)),
        );
        return last !== undefined && ratchetOf(last, earlier, "<=")?.holds === false;
      };
      const [errors, power] = [rateOf(250, isWorse(0.4, 0.4)), rateOf(250, isWorse(0.4, 0.65))];
      expect(errors).toBeLessThan(0.07);
      expect(power).toBeGreaterThan(3 * errors);
    },
  );

  it.each([0, 0.3])("is hardly ever called worse where most windows have a single post: rho %d", (rho) => {
    const drawn = new Windows(7);
    const draw = (posts: number) => shareIn(...drawn.draw(posts, "8 each", 0.4, rho));
    const rate = rateOf(400, () => {
      const [last, ...earlier] = uncertainShares(draw(1), [1, 1, 5, 1, 1, 1].map(draw));
      return last !== undefined && ratchetOf(last, earlier, "<=")?.holds === false;
    });
    expect(rate).toBeLessThan(0.05);
  });
});

function rateOf(windows: number, happens: () => boolean): number {
  return Array.from({ length: windows }, happens).filter(Boolean).length / windows;
}
