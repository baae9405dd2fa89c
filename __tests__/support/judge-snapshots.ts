import type { RuleEntry } from "../../src/domain/policy.ts";
import type { RuleReport } from "../../src/domain/report.ts";
import { parseDay } from "../../src/domain/time.ts";
import { judgeEntry } from "../../src/evaluate/judge.ts";
import { Measurements } from "../../src/metrics/measurements.ts";
import { ruleById } from "../../src/rules/index.ts";
import { brandOf, type Company, claimsOf, policyOf, type Question, tableOf } from "./company.ts";

/**
 * What each rule says of a company's snapshots, and no figures beside it: they take four fifths of a whole report, and
 * a property that judges a company many times needs none of them.
 */
export function judgeSnapshots(
  company: Company,
  question: Question & { rules: readonly RuleEntry[]; asOf: string },
): RuleReport[] {
  const table = tableOf(company);
  const policy = policyOf(company, question);
  const asOf = parseDay(question.asOf);
  const context = {
    ...{ brand: brandOf(company), hours: policy.hours, claims: claimsOf(company) },
    ...{ asOf, today: asOf, published: null, change: null, reviewed: new Set<number>(), channels: null },
  };
  const measurements = new Measurements();
  const about = {
    subject: "snapshot" as const,
    table,
    asOf,
    window: policy.window,
    policy,
    context,
    measurements,
  };
  return question.rules.flatMap((entry) => {
    const rule = ruleById(entry.rule);
    return rule === undefined ? [] : judgeEntry(rule, entry, about, true);
  });
}
