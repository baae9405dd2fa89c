import { brokenLevel } from "../../domain/broken-level.ts";
import type { Level, RuleReport } from "../../domain/report.ts";
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
  const amount = (level: Level) => rules.filter((rule) => brokenLevel(rule) === level).length;
  const leftOut = rules.filter(isLeftOut).length;
  return {
    broken: { error: amount("error"), warning: amount("warning"), notice: amount("notice") },
    unjudged: rules.filter(({ outcome }) => outcome === "unjudged").length - leftOut,
    leftOut,
  };
}
