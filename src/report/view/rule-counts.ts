import { LEVELS, type Level, type RuleReport } from "../../domain/report.ts";
import { isLeftOut } from "./verdict.ts";

/** What came of rules, each counted once. */
export interface RuleCounts {
  /** How many have an open broken limit, by its highest level. */
  broken: Record<Level, number>;
  unjudged: number;
  leftOut: number;
}

/** Counts rules by what came of them. */
export function ruleCounts(rules: readonly RuleReport[]): RuleCounts {
  const amount = (level: Level) => rules.filter((rule) => brokenAs(rule) === level).length;
  const leftOut = rules.filter(isLeftOut).length;
  return {
    broken: { error: amount("error"), warning: amount("warning"), notice: amount("notice") },
    unjudged: rules.filter(({ outcome }) => outcome === "unjudged").length - leftOut,
    leftOut,
  };
}

/** The highest level at which a rule's limit is broken; null where it is not. */
export function brokenAs({ findings }: RuleReport): Level | null {
  const open = findings.filter(({ outcome, waived }) => outcome === "fail" && waived === undefined);
  return LEVELS.find((level) => open.some((finding) => finding.level === level)) ?? null;
}
