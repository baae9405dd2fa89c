/** Asks a rule and its second implementation about random companies, and compares what they say. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { RuleReport, Subject } from "../../src/domain/report.ts";
import { ruleById } from "../../src/rules/index.ts";
import { type Company, rulesOn } from "../support/company.ts";
import { measure } from "../support/measure.ts";
import { runs } from "../support/runs.ts";
import { entryOf } from "../support/well-formed.ts";
import { atMost, type Judged, type Measured, noAnswer, type Outcome, outcomeOf } from "./bounds.ts";
import { addDays } from "./calendar.ts";
import { companies } from "./companies.ts";
import { isDoubted } from "./doubt.ts";
import { optionsOf } from "./questions.ts";
import { ratchet } from "./ratchet.ts";
import { duration, type Options } from "./rules.ts";
import type { Span } from "./view.ts";
import { type World, worldOf } from "./world.ts";

const RUNS = runs(50);
const RATCHET_RUNS = runs(20, 1000);

/** A rule's measurements, by its page and without our code. */
export type Reference = (span: Span, options: Options, today: string) => Measured[];

/** The same of a plan; null of one that the rule is not about. */
export type PlanReference = (plan: Span, options: Options, published: Span) => Measured[] | null;

/** Tests that a rule measures and judges snapshots, and weighs its ratchet, as a second implementation does. */
export function itAgrees(rule: string, reference: Reference): void {
  describe(`${rule}, implemented a second time`, () => {
    it("measures and judges the same", () => {
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

    if (ruleById(rule)?.options["confidence"] !== undefined)
      it("doubts the same", () => {
        fc.assert(
          fc.property(companies, optionsOf(rule), ({ company, asOf }, some) => {
            const written = { ...some, confidence: 0.95, level: "error" };
            const { options } = entryOf(rule, written);
            const measured = reference(spanOf(worldOf(company), asOf, options), options, asOf);
            const expected = judge(measured, options, written)
              .filter(({ outcome }) => outcome === "fail")
              .map((one) => ({ scope: one.scope, isDoubted: isDoubted(one, 0.95) }));
            const { findings } = judged(company, rule, written, asOf, "snapshot") as RuleReport;
            const came = findings
              .filter(({ outcome }) => outcome === "fail")
              .map(({ scope, reason }) => ({ scope, isDoubted: reason === "noise" }));
            expect(sorted(came)).toEqual(sorted(expected));
          }),
          RUNS,
        );
      });

    if (!takesRatchet(rule)) return;
    it("weighs its ratchet the same", () => {
      fc.assert(
        fc.property(companies, optionsOf(rule), ({ company, asOf }, some) => {
          const written = { ...some, ratchet: true, level: "error" };
          const { options } = entryOf(rule, written);
          const span = spanOf(worldOf(company), asOf, options);
          const measure = (one: Span, by: Options) => judge(orNothing(reference(one, by, asOf)), by, written);
          const expected = ratchet(span, options, measure);
          const { findings } = judged(company, rule, written, asOf, "snapshot") as RuleReport;
          const came = findings
            .filter(({ outcome }) => outcome !== "note")
            .map(({ scope, outcome, reason, level }) => ({ scope, outcome: reason ?? outcome, level }));
          expect(sorted(came)).toEqual(sorted(expected));
        }),
        RATCHET_RUNS,
      );
    });
  });
}

/** Tests that a rule judges plans as a second implementation does. */
export function itAgreesOnPlans(rule: string, reference: PlanReference): void {
  it(`${rule}, implemented a second time, judges plans the same`, () => {
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
}

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
  const days = duration((options["window"] as string | undefined) ?? "2w") / 86_400_000;
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
