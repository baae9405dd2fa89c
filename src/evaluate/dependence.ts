import type { Finding, RuleReport } from "../domain/report.ts";
import type { ShowAccounts } from "../domain/show-accounts.ts";
import { enumerate } from "../lib/enumerate.ts";
import { count } from "../lib/format-number.ts";
import { copyWith } from "../lib/lazy-parts.ts";
import { turned } from "./turned.ts";

/** What rules would say if the accounts that act with employees were ours. */
export interface Dependence {
  /** How many of these accounts nobody has reviewed. */
  accounts: number;
  /** The rules that pass as things stand, and would fail. */
  rules: readonly string[];
}

/** The rules that pass, and that fail once more accounts are counted as ours. */
export function dependentRules(judged: readonly RuleReport[], again: readonly RuleReport[]): string[] {
  const passing = turned(judged, again).filter(({ outcome }) => outcome === "pass");
  return [...new Set(passing.map(({ rule }) => rule))];
}

/** Says of a finding about such accounts what depends on them, and names them only where the policy shows accounts. */
export function tellDependence(
  report: RuleReport,
  { accounts, rules }: Dependence,
  show: ShowAccounts,
): RuleReport {
  const depends =
    rules.length === 0
      ? ` No verdict depends on ${accounts === 1 ? "it" : "them"}.`
      : ` The verdict of ${enumerate(rules, "and")} depends on ${count(accounts, "account")} that nobody has reviewed.`;
  const tell = ({ accounts: suspects, ...finding }: Finding): Finding => ({
    ...finding,
    ...(suspects === undefined || show === "none" ? {} : { accounts: suspects }),
    message: finding.outcome === "fail" ? `${finding.message}${depends}` : finding.message,
  });
  return copyWith(report, { findings: report.findings.map(tell) });
}
