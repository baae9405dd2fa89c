import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { RuleReport, Subject } from "../../src/domain/report.ts";
import { rules as allRules, ruleById } from "../../src/rules/index.ts";
import { type Company, reportOn, rulesOn } from "../support/company.ts";
import { measure } from "../support/measure.ts";
import { runs } from "../support/runs.ts";
import { entryOf } from "../support/well-formed.ts";
import { atMost, type Judged, type Measured, noAnswer, type Outcome, outcomeOf } from "./bounds.ts";
import { addDays } from "./calendar.ts";
import { companies } from "./companies.ts";
import { figuresOf, trendOf } from "./figures.ts";
import * as posting from "./posting.ts";
import { optionsOf } from "./questions.ts";
import { ratchet } from "./ratchet.ts";
import * as rules from "./rules.ts";
import { type Span, sum } from "./view.ts";
import { type World, worldOf } from "./world.ts";

const RUNS = runs(50);

type Reference = (span: Span, options: rules.Options, today: string) => Measured[];

/** What each file of this folder exports, by name. */
const exported: Record<string, unknown> = Object.assign(
  {},
  ...(await Promise.all(
    readdirSync(import.meta.dirname)
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .map((file) => import(`./${file.slice(0, -3)}.ts`)),
  )),
);

/** The function of a rule's name in camel case: `employeeShare` of `employee-share`. */
function referenceOf(rule: string): unknown {
  return exported[rule.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
}

const rulesOf = (subject: Subject) => allRules.filter(({ subjects }) => subjects.includes(subject));
const referencesOf = <T>(subject: Subject, others: Record<string, T>): [string, T][] =>
  rulesOf(subject).map(({ id }) => [id, others[id] ?? (referenceOf(id) as T)]);

const REFERENCES = referencesOf<Reference>("snapshot", {
  "promotional-cadence": (span, options) => posting.promotionalCadence(span, options),
});

/** Null of a plan that a rule is not about. */
type PlanReference = (plan: Span, options: rules.Options, published: Span) => Measured[] | null;

const PLAN_REFERENCES = referencesOf<PlanReference>("plan", {
  "daily-outside-interactions": rules.plannedInteractions,
});

describe("a second implementation, from the docs alone", () => {
  it("holds every rule, of snapshots and of plans", () => {
    const missing = [...REFERENCES, ...PLAN_REFERENCES].filter(([, reference]) => reference === undefined);
    expect(
      missing.map(([id]) => `${id}: write it once more in __tests__/reference/, as a function of its name`),
    ).toEqual([]);
  });

  it("agrees on all figures, by channel and by week, and on what was read", () => {
    fc.assert(
      fc.property(companies, ({ company, asOf }) => {
        const world = worldOf(company);
        const span = { world, from: addDays(asOf, -13), to: asOf, channels: null };
        const report = reportOn(company, { asOf, window: "2w" });
        const { channels, ...figures } = report.figures;
        expect(figures).toEqual(figuresOf(span));
        for (const [channel, own] of Object.entries(channels))
          expect(own).toEqual(figuresOf({ ...span, channels: [channel] }));
        expect(Object.keys(channels)).toEqual(channelsOf(world));
        expect(report.trend).toEqual(trendOf(world, asOf));
        expect(report.inputs).toMatchObject({
          files: world.files.length,
          activities: sum(world.facts),
          duplicates: world.duplicates,
          unattributed: sum(world.facts.filter(({ side }) => side === "unknown")),
          undated: sum(world.facts.filter(({ date }) => date === null)),
          skipped: 0,
        });
      }),
      RUNS,
    );
  });

  it.each(REFERENCES)("agrees on %s", (rule, reference) => {
    fc.assert(
      fc.property(companies, optionsOf(rule), ({ company, asOf }, written) => {
        const { options } = entryOf(rule, written);
        const expected = reference(spanOf(worldOf(company), asOf, options), options, asOf);
        const measured = measure({ ...company, rule, options: written, asOf, window: "2w" });
        expect(sorted(measured.map(rounded))).toEqual(sorted(expected.map(rounded)));
        expectVerdicts(
          judged(company, rule, written, asOf, "snapshot") as RuleReport,
          judge(expected, options, written),
        );
      }),
      RUNS,
    );
  });

  it.each(PLAN_REFERENCES)("agrees on %s of a plan", (rule, reference) => {
    fc.assert(
      fc.property(companies, optionsOf(rule), ({ company, asOf }, written) => {
        const { options } = entryOf(rule, written);
        const world = worldOf(planOf(company));
        const { from, to } = world.files[0] as { from: string; to: string };
        // All of its days, whatever the entry's window.
        const span = { world, from, to, channels: channelsIn(options) };
        const week = { from: addDays(from, -7), to: addDays(from, -1), channels: span.channels };
        const expected = reference(span, options, { world: worldOf(company), ...week });
        const report = judged(company, rule, written, asOf, "plan");
        if (expected === null) expect(report).toBeUndefined();
        else expectVerdicts(report as RuleReport, judge(expected, options, written));
      }),
      RUNS,
    );
  });
});

describe.each(REFERENCES.filter(([rule]) => takesRatchet(rule)))("a ratchet on %s", (rule, reference) => {
  it("weighs what the second implementation says it does", () => {
    fc.assert(
      fc.property(companies, optionsOf(rule), ({ company, asOf }, some) => {
        const written = { ...some, ratchet: true, level: "error" };
        const { options } = entryOf(rule, written);
        const span = spanOf(worldOf(company), asOf, options);
        const measure = (one: Span, by: rules.Options) =>
          judge(orNothing(reference(one, by, asOf)), by, written);
        const expected = ratchet(span, options, measure);
        const { findings } = judged(company, rule, written, asOf, "snapshot") as RuleReport;
        const came = findings
          .filter(({ outcome }) => outcome !== "note")
          .map(({ scope, outcome, reason, level }) => ({ scope, outcome: reason ?? outcome, level }));
        expect(sorted(came)).toEqual(sorted(expected));
      }),
      RUNS,
    );
  });
});

function takesRatchet(rule: string): boolean {
  return ruleById(rule)?.options["ratchet"] !== undefined;
}

const NOTHING = noAnswer({}, atMost(0));

/** Nothing to look at is no pass. */
function orNothing(measured: Measured[]): Measured[] {
  return measured.length > 0 ? measured : [NOTHING];
}

/** What comes of each scope by the entry's limit, and of all by what it allows. */
function judge(measured: Measured[], options: RuleOptions, written: RuleOptions): Judged[] {
  const least = Number(options["min-sample"] ?? 0);
  const namesTypes = written["of"] !== undefined || written["to"] !== undefined;
  const all = measured.map((one) => ({ ...one, outcome: outcomeOf(one, least, namesTypes) }));
  const having = (outcome: Outcome) => all.filter((one) => one.outcome === outcome);
  const [held, short, open] = [having("pass"), having("fail"), having("incomplete")];
  // One has to hold, or may.
  const most = Math.min(Number(options["allow"] ?? 0), held.length + short.length + open.length - 1);
  if (short.length > most) return all;
  for (const one of short) one.outcome = "allowed";
  if (short.length + open.length <= most) for (const one of open) one.outcome = "allowed";
  return all;
}

/** A measurement's figures, but for the last bits. */
function rounded({
  scope,
  value,
  low,
  high,
  sample,
  unknown,
}: Pick<Measured, "scope" | "value" | "low" | "high" | "sample" | "unknown">) {
  const [a, b, c] = [value, low, high].map((one) => (one === null ? null : Number(one.toFixed(9))));
  return { scope, value: a, low: b, high: c, sample, unknown };
}

function spanOf(world: World, asOf: string, options: RuleOptions): Span {
  const days = rules.duration((options["window"] as string | undefined) ?? "2w") / 86_400_000;
  return { world, from: addDays(asOf, 1 - days), to: asOf, channels: channelsIn(options) };
}

function channelsIn(options: RuleOptions): string[] | null {
  return (options["channels"] as string[] | undefined) ?? null;
}

/** The company with its plan for a snapshot; what names nobody is the brand's. */
function planOf({ plan = [], ...company }: Company): Company {
  return {
    ...company,
    files: [{ records: plan.map((record) => (record.actor ? record : { ...record, side: "brand" })) }],
  };
}

function channelsOf({ files }: World): string[] {
  return [...new Set(files.flatMap(({ exported }) => [...exported.keys()]))].sort();
}

function judged(
  company: Company,
  rule: string,
  options: RuleOptions,
  asOf: string,
  subject: Subject,
): RuleReport | undefined {
  const reports = rulesOn(company, { rules: [entryOf(rule, options)], asOf, window: "2w" });
  return reports.find((report) => report.subject === subject);
}

/** What the report says of each scope; of those that pass it gives only the number. */
function expectVerdicts(report: RuleReport, expected: readonly Judged[]) {
  const all = expected.length > 0 ? expected : [{ ...NOTHING, outcome: "no-data" as const }];
  const allowed = all.filter(({ outcome }) => outcome === "allowed");
  const open = all.filter(({ outcome }) => outcome !== "pass" && outcome !== "allowed");
  const findings = report.findings
    .filter(({ outcome }) => outcome !== "note")
    .map(({ scope, outcome, reason }) => ({ scope, outcome: reason ?? outcome }));
  expect(sorted(findings)).toEqual(sorted(open.map(({ scope, outcome }) => ({ scope, outcome }))));
  expect(report.passed).toBe(all.length - open.length - allowed.length);
  expect(report.allowed ?? 0).toBe(allowed.length);
  expect(report.checked).toBe(report.passed + allowed.length + report.failed + report.unjudged);
}

function sorted<T extends { scope: object }>(items: T[]): T[] {
  const key = ({ scope, ...rest }: T) => JSON.stringify([Object.entries(scope).sort(), rest]);
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
