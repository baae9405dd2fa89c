import { brokenLevel } from "../domain/broken-level.ts";
import { LEVELS, type RuleReport } from "../domain/report.ts";

/**
 * The reports that break their limit in another judgement by the same policy, and here do not, or at a lower level. Each
 * entry of the policy is compared with itself: of two of one rule, one may fail in both.
 */
export function turned(here: readonly RuleReport[], elsewhere: readonly RuleReport[]): RuleReport[] {
  const there = new Map(keyed(elsewhere));
  return keyed(here).flatMap(([key, report]) => {
    const other = there.get(key);
    return other !== undefined && weightOf(other) > weightOf(report) ? [report] : [];
  });
}

/** Reports by rule, subject, and the place among the rule's entries. */
function keyed(reports: readonly RuleReport[]): [key: string, report: RuleReport][] {
  const counts = new Map<string, number>();
  return reports.map((report) => {
    const about = `${report.rule} ${report.subject}`;
    const place = counts.get(about) ?? 0;
    counts.set(about, place + 1);
    return [`${about} ${place}`, report];
  });
}

/** From 0 for a limit that is not broken to 3 for one broken at the highest level. */
function weightOf(report: RuleReport): number {
  const level = brokenLevel(report);
  return level === null ? 0 : LEVELS.length - LEVELS.indexOf(level);
}
