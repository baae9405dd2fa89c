import { LEVELS, type Level, type RuleReport } from "./report.ts";

/** The highest level at which a rule's limit is broken, waived findings apart; null where it is not. */
export function brokenLevel({ findings }: Pick<RuleReport, "findings">): Level | null {
  const open = findings.filter(({ outcome, waived }) => outcome === "fail" && waived === undefined);
  return LEVELS.find((level) => open.some((finding) => finding.level === level)) ?? null;
}
