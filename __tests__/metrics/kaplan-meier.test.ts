import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeierPercentile } from "../../src/metrics/kaplan-meier.ts";
import { percentileBounds } from "../../src/metrics/percentile-bounds.ts";
import { type Wait, waitsOf } from "../support/waits.ts";

/** Waits of few different lengths, so that many are equal. */
const anyWaits = fc.array(
  fc.record({ time: fc.nat(12), weight: fc.integer({ min: 1, max: 5 }), isOpen: fc.boolean() }),
  { minLength: 1, maxLength: 25 },
);
const anyPercentile = fc.constantFrom(1, 10, 25, 50, 75, 90, 99, 100);

describe("kaplanMeierPercentile", () => {
  // Times to remission in weeks, the 6-MP group of Freireich and others (1963), as every textbook has it: the median
  // is 23, the lower quartile 13, and the curve stops at 0.448.
  const remission = waitsOf(
    "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+".split(" ").map((word) => ({
      time: Number.parseInt(word, 10),
      isOpen: word.endsWith("+"),
    })),
  );

  it.each([
    [25, 13, false],
    [50, 23, false],
    [55, 23, false],
    [56, 35, true],
    [90, 35, true],
  ])("gives the published curve's percentile %d", (percentile, time, isMore) => {
    expect(kaplanMeierPercentile(remission, percentile)).toEqual({ time, isMore });
  });

  it("is the nearest rank where nothing is open", () => {
    fc.assert(
      fc.property(anyWaits, anyPercentile, (waits, percentile) => {
        const times = waits.flatMap(({ time, weight }) => Array.from({ length: weight }, () => time));
        times.sort((a, b) => a - b);
        const time = times[Math.ceil((percentile * times.length) / 100) - 1];
        const closed = waits.map((wait) => ({ ...wait, isOpen: false }));
        expect(kaplanMeierPercentile(waitsOf(closed), percentile)).toEqual({ time, isMore: false });
      }),
    );
  });

  it("is what mass gives that each open one leaves to those who waited longer", () => {
    fc.assert(
      fc.property(anyWaits, anyPercentile, (waits, percentile) => {
        expect(kaplanMeierPercentile(waitsOf(waits), percentile)).toEqual(redistributed(waits, percentile));
      }),
    );
  });

  it("takes a weight for as many rows", () => {
    fc.assert(
      fc.property(anyWaits, anyPercentile, (waits, percentile) => {
        const rows = waits.flatMap(({ time, isOpen, weight }) =>
          Array.from({ length: weight }, () => ({ time, isOpen })),
        );
        expect(kaplanMeierPercentile(waitsOf(rows), percentile)).toEqual(
          kaplanMeierPercentile(waitsOf(waits), percentile),
        );
      }),
    );
  });

  it("is more than the longest wait where nothing has happened, and nothing where there is no row", () => {
    const open = waitsOf([
      { time: 3, isOpen: true },
      { time: 8, isOpen: true },
    ]);
    expect(kaplanMeierPercentile(open, 50)).toEqual({ time: 8, isMore: true });
    expect(kaplanMeierPercentile(waitsOf([]), 50)).toBeNull();
  });
});

describe("percentileBounds", () => {
  const hours = Array.from({ length: 10 }, (_, i) => ({ time: i + 1 }));

  it("are values of the sample", () => {
    expect(percentileBounds(waitsOf(hours), 50, 0.975)).toEqual({ lower: 2, upper: 9 });
  });

  it("take what is open for short and for endless", () => {
    const open = hours.map((wait, i) => ({ ...wait, isOpen: i === 0 || i > 7 }));
    expect(percentileBounds(waitsOf(open), 50, 0.975)).toEqual({ lower: 2, upper: Number.POSITIVE_INFINITY });
  });

  it("are all times where the sample is too small", () => {
    expect(percentileBounds(waitsOf(hours.slice(0, 5)), 50, 0.975)).toEqual({
      lower: 0,
      upper: Number.POSITIVE_INFINITY,
    });
    expect(percentileBounds(waitsOf([]), 50, 0.975)).toEqual({ lower: 0, upper: Number.POSITIVE_INFINITY });
  });

  it("lie about the percentile, open ones or not", () => {
    fc.assert(
      fc.property(anyWaits, fc.constantFrom(10, 50, 90), (waits, percentile) => {
        const { lower, upper } = percentileBounds(waitsOf(waits), percentile, 0.95);
        const value = kaplanMeierPercentile(waitsOf(waits), percentile);
        expect(lower).toBeLessThanOrEqual(value?.time as number);
        if (value?.isMore === false) expect(upper).toBeGreaterThanOrEqual(value.time);
      }),
    );
  });
});

/** B. Efron's way to the same curve (1967): an open one's mass goes to all who waited longer, in equal parts. */
function redistributed(waits: readonly Wait[], percentile: number) {
  const cases = waits.flatMap(({ weight = 1, ...wait }) =>
    Array.from({ length: weight }, () => ({ ...wait })),
  );
  cases.sort((a, b) => a.time - b.time || Number(a.isOpen) - Number(b.isOpen));
  const mass = cases.map(() => 1 / cases.length);
  let happened = 0;
  for (const [i, { time, isOpen }] of cases.entries()) {
    const own = mass[i] as number;
    const later = cases.length - i - 1;
    if (isOpen) {
      for (let j = i + 1; j < cases.length; j++) mass[j] = (mass[j] as number) + own / later;
    } else {
      happened += own;
      if (happened > percentile / 100 - 1e-9) return { time, isMore: false };
    }
  }
  return { time: cases.at(-1)?.time, isMore: true };
}
