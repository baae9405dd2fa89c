import { isEngagementJudged } from "../domain/engagement-judged.ts";
import type { Conclusion, FailOn, Finding, Level, RuleReport } from "../domain/report.ts";

/** The levels that fail a run. */
const FAILING: Record<FailOn, readonly Level[]> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

/**
 * What came of a run: `fail` where a rule failed at a failing level; else `unjudged` where one at a failing level
 * could not be judged; else `neutral` where no rule about people or posts passed or failed, all that they found being
 * waived, say, or where the policy asks who engages and the data can't tell, so that nothing was earned; else `pass`.
 * @param knowsOutside whether it is known how much came from outside, or nothing could have, as in a plan
 */
export function conclusionOf(
  rules: readonly RuleReport[],
  failOn: FailOn,
  knowsOutside: boolean,
): Conclusion {
  const weighs = ({ level, waived }: Finding) => waived === undefined && FAILING[failOn].includes(level);
  const findings = rules.flatMap((rule) => rule.findings).filter(weighs);
  // A note that warns weighs what a warning does.
  if (findings.some(({ outcome }) => outcome !== "unjudged")) return "fail";
  if (findings.length > 0) return "unjudged";
  return isEngagementJudged(rules) && (knowsOutside || !asksWhoInVain(rules)) ? "pass" : "neutral";
}

/** Whether some rule about who engages lacks data. Too few cases are no such lack: they say that little happened. */
function asksWhoInVain(rules: readonly RuleReport[]): boolean {
  return rules
    .filter(({ group }) => group === "Who is engaging")
    .some(({ findings }) =>
      findings.some(({ outcome, reason }) => outcome === "unjudged" && reason !== "too-small"),
    );
}
