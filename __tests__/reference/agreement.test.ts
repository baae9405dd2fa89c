import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Subject } from "../../src/domain/report.ts";
import { rules as allRules } from "../../src/rules/index.ts";
import { reportOn } from "../support/company.ts";
import { runs } from "../support/runs.ts";
import { itAgrees, itAgreesOnPlans, type PlanReference, type Reference } from "./agree.ts";
import { addDays } from "./calendar.ts";
import { companies } from "./companies.ts";
import { figuresOf, trendOf } from "./figures.ts";
import * as posting from "./posting.ts";
import * as rules from "./rules.ts";
import { sum } from "./view.ts";
import { type World, worldOf } from "./world.ts";

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

/** The rules that judge this, by the call in their own tests that compares them, or their function in this folder. */
function referencesOf<T>(subject: Subject, call: string, others: Record<string, T>) {
  return allRules
    .filter(({ id, subjects }) => subjects.includes(subject) && !isCalled(call, id))
    .map(({ id }) => [id, others[id] ?? (referenceOf(id) as T | undefined)] as const);
}

/** Whether the rule's own test makes the comparison. */
function isCalled(call: string, rule: string): boolean {
  const path = `__tests__/rules/${rule}.test.ts`;
  return existsSync(path) && new RegExp(`${call}\\(\\s*"${rule}"`).test(readFileSync(path, "utf8"));
}

const REFERENCES = referencesOf<Reference>("snapshot", "itAgrees", {
  "promotional-cadence": (span, options) => posting.promotionalCadence(span, options),
});
const PLAN_REFERENCES = referencesOf<PlanReference>("plan", "itAgreesOnPlans", {
  "daily-outside-interactions": rules.plannedInteractions,
});

it("is there a second time for every rule, of snapshots and of plans", () => {
  const missing = [...REFERENCES, ...PLAN_REFERENCES].filter(([, reference]) => reference === undefined);
  expect(
    missing.map(([id]) => `${id}: write it once more in __tests__/rules/${id}.test.ts, and call itAgrees`),
  ).toEqual([]);
});

for (const [rule, reference] of REFERENCES) if (reference !== undefined) itAgrees(rule, reference);
for (const [rule, reference] of PLAN_REFERENCES)
  if (reference !== undefined) itAgreesOnPlans(rule, reference);

describe("figures, from the docs alone", () => {
  it("are the same by channel and by week, and on what was read", () => {
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
      runs(50),
    );
  });
});

function channelsOf({ files }: World): string[] {
  return [...new Set(files.flatMap(({ exported }) => [...exported.keys()]))].sort();
}
