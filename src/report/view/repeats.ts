import type { RuleReport } from "../../domain/report.ts";
import type { FindingView } from "./findings.ts";

/** Options that say how much is asked and how it weighs, and not of what. */
const DEMANDS: ReadonlySet<string> = new Set([
  ...["max", "min", "max-age", "max-per-day", "max-per-week", "max-run"],
  ...["allow", "level", "unjudged", "min-sample", "confidence", "ratchet"],
]);

/**
 * The findings without those that say again what a weightier one has said: of the same rule about the same thing, by an
 * entry that asks for more or less of it. A day that two entries miss is one missed day.
 * @param findings the weightiest first
 */
export function withoutRepeats(findings: readonly FindingView[]): FindingView[] {
  const saidBy = new Map<string, RuleReport>();
  return findings.filter((entry) => {
    const key = aboutWhat(entry);
    const first = saidBy.get(key) ?? entry.rule;
    saidBy.set(key, first);
    return first === entry.rule;
  });
}

function aboutWhat({ rule, finding }: FindingView): string {
  const { outcome, reason, waived, scope, actual, sample, location, message } = finding;
  const asked = Object.entries(rule.options).filter(([name]) => !DEMANDS.has(name));
  // What is no measurement is only said again where it is said in the same words.
  const measured = actual === null ? message : [actual, sample];
  const isBroken = outcome === "fail" && waived === undefined;
  return JSON.stringify([
    ...[rule.rule, rule.subject, asked, scope, location, measured],
    isBroken ? "broken" : [outcome, reason, waived],
  ]);
}
