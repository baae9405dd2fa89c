import { brokenLevel } from "./broken-level.ts";
import type { RuleReport } from "./report.ts";

/**
 * Whether some rule about people or posts passed or failed. A rule is no such rule where all that it found is waived:
 * a waiver lets through what was found, and earns nothing.
 */
export function isEngagementJudged(
  rules: readonly Pick<RuleReport, "group" | "passed" | "findings">[],
): boolean {
  return rules
    .filter(({ group }) => group !== "Whether the numbers can be trusted")
    .some((rule) => rule.passed > 0 || brokenLevel(rule) !== null);
}
