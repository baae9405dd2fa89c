import type { RuleReport } from "../domain/report.ts";
import { arrow } from "./arrow.ts";
import type { Entry } from "./findings.ts";
import { isWithoutFigure, limitOfOptions, measure } from "./measure.ts";

/** What a table of the rules says of one; empty where there is nothing to say. */
interface RuleFigures {
  actual: string;
  limit: string;
  sample: string;
  /** "↑ from 14%". */
  before: string;
}

/**
 * The figures of a rule where it is worst; of one that nobody could judge, those of its weightiest finding.
 * @param finding the weightiest of its open findings
 */
export function ruleFigures(rule: RuleReport, finding: Entry | undefined): RuleFigures {
  const worst = rule.outcome === "unjudged" ? null : rule.worst;
  const found = finding === undefined || isWithoutFigure(finding.finding) ? undefined : finding.finding;
  const value = worst ?? found;
  if (value === undefined) {
    return { actual: "", limit: limitOfOptions(rule) ?? "", sample: "", before: "" };
  }
  const { previous, ...figures } = measure(rule, value);
  const { actual: is, previous: was } = value;
  if (is === null || was === undefined || previous === null) return { ...figures, before: "" };
  return { ...figures, before: `${arrow([was, previous], [is, figures.actual])} from ${previous}` };
}
