import type { Conclusion, FailOn, Finding, Level, RuleReport } from "../domain/report.ts";

/** The levels that fail a run. */
const FAILING: Record<FailOn, readonly Level[]> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

/**
 * What came of a run: `fail` where a rule failed at a failing level; else `unjudged` where one at a failing level
 * could not be judged; else `neutral` where no rule about people or posts passed or failed, or where the policy asks
 * who engages and that stays open, so that nothing was earned; else `pass`.
 * @param outsideShare the share that came from outside; null where nobody knows, undefined where a plan is judged
 *   alone, which shows nobody who engages
 */
export function conclusionOf(
  rules: readonly RuleReport[],
  failOn: FailOn,
  outsideShare: number | null | undefined,
): Conclusion {
  const weighs = ({ level, waived }: Finding) => waived === undefined && FAILING[failOn].includes(level);
  const findings = rules.flatMap((rule) => rule.findings).filter(weighs);
  if (findings.some(({ outcome }) => outcome === "fail")) return "fail";
  if (findings.length > 0) return "unjudged";
  const engaging = rules.filter(({ group }) => group !== "Whether the numbers can be trusted");
  const isOpen = outsideShare !== undefined && isWhoUnknown(rules, outsideShare);
  return engaging.some(isJudged) && !isOpen ? "pass" : "neutral";
}

/**
 * Whether rules ask who engages, some in vain for want of data, and either none could be judged or the share that came
 * from outside is unknown too, as where the roster names no employee. Too few cases are no such want: they say that
 * little happened.
 */
function isWhoUnknown(rules: readonly RuleReport[], outsideShare: number | null): boolean {
  const asking = rules.filter(({ group }) => group === "Who is engaging");
  return asking.some(lacksData) && (outsideShare === null || !asking.some(isJudged));
}

function isJudged({ passed, failed }: RuleReport): boolean {
  return passed + failed > 0;
}

function lacksData({ findings }: RuleReport): boolean {
  return findings.some(({ outcome, reason }) => outcome === "unjudged" && reason !== "too-small");
}
