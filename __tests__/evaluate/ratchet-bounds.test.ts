import { describe, expect, it } from "vitest";
import { SIZES, Windows } from "../../bench/windows.mjs";
import { ratchetOf, type Uncertain, uncertainCount, uncertainShares } from "../../src/evaluate/ratchet.ts";
import { boundsOf, columnsOf, spreadOf, wilsonBounds } from "../../src/lib/statistics/clustered-share.ts";

/** A share with Wilson's bounds at two-sided 95%, whatever confidence is asked for. */
function wilson(part: number, size: number): Uncertain {
  return { value: part / size, bounds: () => wilsonBounds(part / size, size, 1.959963984540054) };
}

/** A value with bounds as far away as said. */
function about(value: number, off: number): Uncertain {
  return { value, bounds: () => ({ lower: value - off, upper: value + off }) };
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

  it("leaves out windows that have no bounds, and holds where now has none", () => {
    const single: Uncertain = { value: 0, bounds: () => null };
    const best = about(3, 1);
    expect(ratchetOf(about(9, 1), [single, best], "<=")).toMatchObject({ best, holds: false });
    expect(ratchetOf(single, [best], ">=")).toEqual({ best, reach: Number.POSITIVE_INFINITY, holds: true });
    expect(ratchetOf(about(9, 1), [single], "<=")).toBeNull();
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

describe("uncertainShares", () => {
  it("gives all windows the design effect of all, weighed by their variance, and the freedom of all but one", () => {
    const rows = [
      [0, 9, 1, 8, 0, 7, 2, 6, 0, 7].map((part) => ({ part, size: 10 })),
      [1, 1, 1].map((part) => ({ part, size: 10 })),
      [2, 2].map((part) => ({ part, size: 10 })),
    ];
    const windows = rows.map((clusters) => ({ value: 0, spread: spreadOf(columnsOf(clusters)) }));
    // Variances 100 · .4 · .6, 30 · .1 · .9 and 20 · .2 · .8; freedoms 9, 2 and 1.
    const designEffect = (24 * 5.74074074074074 + 2.7 + 3.2) / (24 + 2.7 + 3.2);
    const freedom = (12 * 2) / 3;
    const bounds = uncertainShares(windows).map((window) => window.bounds(0.95));
    windows.forEach(({ spread }, i) => {
      const same = spread && boundsOf({ ...spread, designEffect, freedom }, 0.95);
      expect(bounds[i]?.lower).toBeCloseTo(same?.lower as number, 12);
    });
  });

  it("has no design effect where all windows are all one thing", () => {
    const windows = [4, 9].map((size) => ({
      value: 0,
      spread: spreadOf(
        columnsOf([
          { part: 0, size },
          { part: 0, size: 3 },
        ]),
      ),
    }));
    for (const { bounds } of uncertainShares(windows)) expect(bounds(0.95)?.lower).toBe(0);
  });

  it("has no bounds for a single cluster, which tells nothing of the others' design effect", () => {
    const many = { value: 0.5, spread: spreadOf(columnsOf([0, 8, 0, 8].map((part) => ({ part, size: 8 })))) };
    const [single, other] = uncertainShares([{ value: 1, spread: null }, many]);
    expect(single?.bounds(0.95)).toBeNull();
    expect(other?.bounds(0.95)).toEqual(boundsOf(many.spread, 0.95));
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
        const shares = [now, ...Array.from({ length: 6 }, () => before)];
        const windows = shares.map((share) => ({
          value: share,
          spread: spreadOf(columnsOf(drawn.draw(30, sizes, share, rho))),
        }));
        const [last, ...earlier] = uncertainShares(
          windows.map(({ spread }) => ({ value: spread?.share ?? 0, spread })),
        );
        return last !== undefined && ratchetOf(last, earlier, "<=")?.holds === false;
      };
      const [errors, power] = [rateOf(250, isWorse(0.4, 0.4)), rateOf(250, isWorse(0.4, 0.65))];
      expect(errors).toBeLessThan(0.07);
      expect(power).toBeGreaterThan(3 * errors);
    },
  );
});

function rateOf(windows: number, happens: () => boolean): number {
  return Array.from({ length: windows }, happens).filter(Boolean).length / windows;
}
