import { expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import { parseDay } from "../../src/domain/time.ts";
import { Measurements } from "../../src/metrics/measurements.ts";
import type { Metric, MetricContext } from "../../src/metrics/metric.ts";
import { ruleById } from "../../src/rules/index.ts";
import { View } from "../../src/store/view.ts";
import { brandOf, type Company, claimsOf, tableOf } from "../support/company.ts";

const COMPANY: Company = {
  records: [{ type: "comment", actor: "sam", object: "p-1", published: "2026-11-10T09:00:00Z" }],
};
const TABLE = tableOf(COMPANY);

/** The share rule's metric by another id, if wanted, which notes each time it measures. */
function counting(id = "employee-share"): { metric: Metric; times: () => number } {
  const own = ruleById("employee-share")?.metric as Metric;
  let times = 0;
  const measure: Metric["measure"] = (...asked) => {
    times++;
    return own.measure(...asked);
  };
  return { metric: { ...own, id, measure }, times: () => times };
}

function view({ table = TABLE, to = "2026-11-15", on = null as number | null } = {}): View {
  return new View(table, parseDay("2026-11-01"), parseDay(to), on === null ? null : new Set([on]));
}

const OPTIONS: RuleOptions = { of: ["comment"], per: "window", unit: "activities" };

function context(channels: string[] | null = null): MetricContext {
  const asOf = parseDay("2026-11-15");
  return {
    ...{ brand: brandOf(COMPANY), hours: null, asOf, today: asOf, published: null, change: null },
    ...{ claims: claimsOf(COMPANY), reviewed: new Set<number>(), channels },
  };
}

it("measures once what is asked again about the same days, by options that are not the metric's too", () => {
  const { metric, times } = counting();
  const measurements = new Measurements();
  const first = measurements.of(metric, view(), OPTIONS, context());
  expect(measurements.of(metric, view(), { ...OPTIONS, max: 0.2, ratchet: true }, context())).toBe(first);
  expect(first).toMatchObject([{ value: 0, sample: 1 }]);
  expect(times()).toBe(1);
});

it.each<[string, { asked?: View; options?: RuleOptions; names?: string[] }]>([
  ["other days", { asked: view({ to: "2026-11-14" }) }],
  ["a channel", { asked: view({ on: 0 }) }],
  ["another table", { asked: view({ table: tableOf(COMPANY) }) }],
  ["other options of its own", { options: { ...OPTIONS, of: ["like"] } }],
  // Two channels that no file is of are one view.
  ["other names of channels", { names: ["reddit"] }],
])("measures %s anew", (_, { asked = view(), options = OPTIONS, names }) => {
  const { metric, times } = counting();
  const measurements = new Measurements();
  measurements.of(metric, view(), OPTIONS, context());
  measurements.of(metric, asked, options, context(names));
  expect(times()).toBe(2);
});

it("keeps what each metric measures apart", () => {
  const [one, other] = [counting(), counting("another")];
  const measurements = new Measurements();
  for (const { metric } of [one, other]) measurements.of(metric, view(), OPTIONS, context());
  expect([one.times(), other.times()]).toEqual([1, 1]);
});

it.each([
  ["a waived post", () => view().without([{ object: "p-1", day: null, channel: null }])],
  ["some rows", () => view().withoutRows(new Set([0]))],
])("keeps nothing of a view without %s", (_, asked) => {
  const { metric, times } = counting();
  const measurements = new Measurements();
  const [whole] = measurements.of(metric, view(), OPTIONS, context());
  const [part] = measurements.of(metric, asked(), OPTIONS, context());
  expect([whole?.sample, part?.sample]).toEqual([1, 0]);
  measurements.of(metric, asked(), OPTIONS, context());
  expect(times()).toBe(3);
});
