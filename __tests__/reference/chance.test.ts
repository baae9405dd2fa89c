import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ratcheted, ratchetOf, type Uncertain } from "../../src/evaluate/ratchet.ts";
import { uncertain } from "../../src/evaluate/uncertain.ts";
import { columnsOf } from "../../src/lib/statistics/clustered-share.ts";
import { sortWaits } from "../../src/metrics/kaplan-meier.ts";
import { type Measurement, shareOf } from "../../src/metrics/measurement.ts";
import { percentileBounds } from "../../src/metrics/percentile-bounds.ts";
import { runs } from "../support/runs.ts";
import { type Sample, valueIn, weigh } from "./chance.ts";

const cluster = fc.nat(12).chain((size) => fc.nat(size).map((part) => ({ part, size })));
const share = fc
  .array(cluster, { minLength: 1, maxLength: 10 })
  .filter((clusters) => clusters.some(({ size }) => size > 0))
  .map((clusters): Sample => ({ kind: "share", clusters }));
const count = fc.nat(60).map((count): Sample => ({ kind: "count", count }));
const times = fc
  .record({
    waits: fc.array(fc.record({ time: fc.integer({ min: 1, max: 99 }), open: fc.boolean() }), {
      minLength: 1,
      maxLength: 40,
    }),
    percentile: fc.constantFrom(25, 50, 90),
  })
  .map(({ waits, percentile }): Sample => {
    const sorted = waits.map(({ time }) => time).sort((a, b) => a - b);
    const value = sorted[Math.ceil((percentile / 100) * sorted.length) - 1] as number;
    return { kind: "times", value, percentile, waits };
  });

/** The same as the engine measures it. */
function measured(sample: Sample): Measurement {
  if (sample.kind === "share") {
    const part = sample.clusters.reduce((sum, one) => sum + one.part, 0);
    const size = sample.clusters.reduce((sum, one) => sum + one.size, 0);
    return { scope: {}, ...shareOf({ part, rest: size - part }), clusters: () => columnsOf(sample.clusters) };
  }
  const value = valueIn(sample);
  const plain = { scope: {}, value, low: value, high: value, sample: null, unknown: 0 };
  if (sample.kind === "count") return plain;
  const waits = {
    time: Float64Array.from(sample.waits, ({ time }) => time),
    weight: Float64Array.from(sample.waits, () => 1),
    open: Uint8Array.from(sample.waits, ({ open }) => (open ? 1 : 0)),
  };
  return {
    ...plain,
    bounds: (confidence) => {
      const { lower, upper } = percentileBounds(sortWaits(waits), sample.percentile, confidence);
      return { lower: Math.min(value, lower), upper: Math.max(value, upper) };
    },
  };
}

describe.each([
  ["shares", "share", share],
  ["counts", "count", count],
  ["percentiles", "hours", times],
] as const)("a ratchet on %s", (_, unit, samples) => {
  it("weighs as the second implementation does", () => {
    const earlier = fc.array(samples, { maxLength: 12 });
    fc.assert(
      fc.property(samples, earlier, fc.boolean(), (now, past, less) => {
        // Percentiles of one entry are of one kind.
        const alike = past.map((one) =>
          one.kind === "times" && now.kind === "times" ? { ...one, percentile: now.percentile } : one,
        );
        const [own, ...others] = uncertain(unit, measured(now), alike.map(measured)) as [
          Uncertain,
          ...Uncertain[],
        ];
        const came: Ratcheted<Uncertain> | null = ratchetOf(own, others, less ? "<=" : ">=");
        const expected = weigh(now, alike, less);
        expect(came === null).toBe(expected === null);
        if (came === null || expected === null) return;
        expect(came.best.value).toBeCloseTo(expected.best, 12);
        expect(came.reach === null).toBe(!expected.tellsChance);
        // On the edge itself rounding may decide.
        const gap = (less ? 1 : -1) * (own.value - came.best.value);
        if (came.reach === null || Math.abs(gap - came.reach) > 1e-6) expect(came.holds).toBe(expected.holds);
      }),
      runs(60),
    );
  });
});
