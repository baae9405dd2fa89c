import type { Finding, RuleReport } from "../domain/report.ts";

/**
 * What came of a rule, by its findings.
 * @param passed how many cases passed
 * @param allowed how many more cases an allowance let pass
 */
export function summarise(
  findings: Finding[],
  passed: number,
  allowed = 0,
): Pick<RuleReport, "outcome" | "checked" | "passed" | "failed" | "unjudged" | "findings"> {
  const noted = findings.filter(({ outcome }) => outcome === "note");
  const failed = findings.filter(({ outcome }) => outcome === "fail");
  const judgedNot = findings.filter(({ outcome }) => outcome === "unjudged");
  const broken = failed.some(({ waived }) => waived === undefined);
  const open =
    judgedNot.some(({ reason }) => reason === "no-data" || reason === "incomplete") ||
    passed + failed.length === 0;
  return {
    outcome: broken ? "fail" : open ? "unjudged" : "pass",
    checked: passed + allowed + findings.length - noted.length,
    passed,
    failed: failed.length,
    unjudged: judgedNot.length,
    findings,
  };
}
