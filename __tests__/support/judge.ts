import type { RuleOptions } from "../../src/domain/policy.ts";
import type { RuleReport, Subject } from "../../src/domain/report.ts";
import { type Company, type Question, rulesOn } from "./company.ts";
import { entryOf } from "./well-formed.ts";

/** A rule, its options as a policy writes them (with `level`), a company and a day. */
export interface Trial extends Company, Omit<Question, "rules"> {
  rule: string;
  options?: RuleOptions;
  /** Which of the rule's reports; default `snapshot`. For `plan`, `records` are the plan where no `plan` is given. */
  subject?: Subject;
}

/** Judges one rule as a run would, without a file. */
export function judge({ rule, options, subject = "snapshot", ...given }: Trial): RuleReport {
  const { records, plan, ...rest } = given;
  const planned = subject === "plan" && plan === undefined;
  const company = planned
    ? { ...rest, plan: records ?? [] }
    : { ...rest, ...(records ? { records } : {}), ...(plan ? { plan } : {}) };
  // A plan alone covers no snapshot's day to judge by.
  const asOf = planned && rest.files === undefined ? { asOf: rest.asOf ?? "2026-11-15" } : {};
  const reports = rulesOn(company, { ...rest, ...asOf, rules: [entryOf(rule, options)] });
  const own = reports.find((one) => one.subject === subject);
  if (own === undefined) throw new Error(`${rule} judged no ${subject}`);
  return own;
}

/** The only finding; throws where there are none or several. */
export function onlyFinding({ findings }: RuleReport) {
  const [finding, ...more] = findings;
  if (finding === undefined || more.length > 0) throw new Error(`${findings.length} findings, not one`);
  return finding;
}
