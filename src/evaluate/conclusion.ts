import type { Conclusion, FailOn, Finding, Level, RuleReport } from "../domain/report.ts";

/** The levels that fail a run. */
const FAILING: Record<FailOn, readonly Level[]> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

/**
 * What came of a run: `fail` where a rule failed at a failing level; else `unjudged` where one at a failing level
 * could not be judged; else `neutral` where no rule about people or posts passed or failed, so that nothing was
 * earned; else `pass`.
 */
export function conclusionOf(rules: readonly RuleReport[], failOn: FailOn): Conclusion {
  const weighs = ({ level, waived }: Finding) => waived === undefined && FAILING[failOn].includes(level);
  const findings = rules.flatMap((rule) => rule.findings).filter(weighs);
  // A note that warns weighs what a warning does.
  if (findings.some(({ outcome }) => outcome !== "unjudged")) return "fail";
  if (findings.length > 0) return "unjudged";
  return rules.some((rule) => rule.judgesEngagement && rule.passed + rule.failed > 0) ? "pass" : "neutral";
}
