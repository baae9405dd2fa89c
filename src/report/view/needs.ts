import type { RuleReport } from "../../domain/report.ts";
import { message } from "../../messages/message.ts";
import { type FindingView, groupByRule } from "./findings.ts";

/** As many as are read at a glance. */
const MAX_NEEDS = 5;

/** What would make a broken limit hold. */
export interface NeedView {
  kind: "fail" | "warning";
  /** What the rule is called. */
  title: string;
  /** "80 more comments from outside, or 20 fewer from employees" */
  text: string;
  rule: RuleReport;
}

/** What it would take for the limits to hold, of each broken rule by its worst finding, the weightiest first. */
export interface NeedsView {
  needs: readonly NeedView[];
  /** How many rules more say it below. */
  more: number;
}

/** @param broken the open broken findings, by weight */
export function needsOf(broken: readonly FindingView[]): NeedsView {
  const needs = [...groupByRule(broken).values()].flatMap((group): NeedView[] => {
    const worst = group.find(({ finding }) => finding.needed !== undefined);
    if (worst === undefined) return [];
    const { finding, rule, title } = worst;
    const text = message("needed", {
      scope: finding.scope,
      needed: finding.needed ?? "",
      rest: group.length - 1,
    });
    return [{ kind: finding.level === "error" ? "fail" : "warning", title, text, rule }];
  });
  return { needs: needs.slice(0, MAX_NEEDS), more: Math.max(0, needs.length - MAX_NEEDS) };
}
