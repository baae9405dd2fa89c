import type { Finding, RuleReport } from "../domain/report.ts";

/** A rule's report but for its worst value, by what was judged and what came of it. */
export function summarise(
  whose: Pick<
    RuleReport,
    "rule" | "metric" | "group" | "level" | "options" | "subject" | "unit" | "allowed" | "decidedBy"
  >,
  findings: Finding[],
  passed: number,
): Omit<RuleReport, "worst"> {
  const noted = findings.filter(({ outcome }) => outcome === "note");
  const failed = findings.filter(({ outcome }) => outcome === "fail");
  const judgedNot = findings.filter(({ outcome }) => outcome === "unjudged");
  const broken = failed.some(({ waived }) => waived === undefined);
  const open =
    judgedNot.some(({ reason }) => reason === "no-data" || reason === "incomplete") ||
    passed + failed.length === 0;
  return {
    ...whose,
    outcome: broken ? "fail" : open ? "unjudged" : "pass",
    checked: passed + (whose.allowed ?? 0) + findings.length - noted.length,
    passed,
    failed: failed.length,
    unjudged: judgedNot.length,
    findings,
  };
}
