import type { RuleReport } from "../../domain/report.ts";
import { lazy } from "../../lib/lazy.ts";
import { withLazyParts } from "../../lib/lazy-parts.ts";
import { arrow } from "./arrow.ts";
import type { FindingView } from "./findings.ts";
import { isOpen } from "./findings.ts";
import { isWithoutFigure, limitOfOptions, measure } from "./measure.ts";
import { checkedText, isOnlyWaived, type Verdict, verdictOf, worstEntry } from "./verdict.ts";

/** An entry of the policy's rules as it was judged, in words; empty where there is nothing to say. */
export interface RuleView {
  report: RuleReport;
  name: string;
  /** What people call it: "Employee share of comments". */
  title: string;
  verdict: Verdict;
  actual: string;
  limit: string;
  sample: string;
  /** "↑ from 14%". */
  before: string;
  /** "28 checked, 3 not judged". */
  checked: string;
  /** Whether it broke nothing only because all that it found is waived. */
  isOnlyWaived: boolean;
  /** The finding that shows best what became of it. */
  worst: FindingView | undefined;
  /** All of its findings, the weightiest first. */
  findings: readonly FindingView[];
}

/** What is said of a rule's worst value, which the report makes when it is read. */
type Figure = "actual" | "limit" | "sample" | "before";

/**
 * @param findings all of the rule's, the weightiest first
 * @param isNeutral whether the run comes to no verdict
 */
export function ruleView(
  report: RuleReport,
  name: string,
  title: string,
  findings: readonly FindingView[],
  isNeutral: boolean,
): RuleView {
  const worst = worstEntry(report, findings.filter(isOpen));
  const view: Omit<RuleView, Figure> = {
    report,
    name,
    title,
    verdict: verdictOf(report, worst, isNeutral),
    checked: checkedText(report),
    isOnlyWaived: isOnlyWaived(report),
    worst,
    findings,
  };
  const made = lazy(() => figures(report, worst));
  return withLazyParts<typeof view, Pick<RuleView, Figure>>(view, {
    actual: () => made().actual,
    limit: () => made().limit,
    sample: () => made().sample,
    before: () => made().before,
  });
}

/** The figures of a rule where it is worst; of one that nobody could judge, those of its weightiest finding. */
function figures(rule: RuleReport, finding: FindingView | undefined): Pick<RuleView, Figure> {
  const worst = rule.outcome === "unjudged" ? null : rule.worst;
  const measured = finding === undefined || isWithoutFigure(finding.finding) ? undefined : finding.finding;
  const value = worst ?? measured;
  if (value === undefined) {
    return { actual: "", limit: limitOfOptions(rule) ?? "", sample: "", before: "" };
  }
  const { previous, ...figures } = measure(rule, value);
  const { actual: is, previous: was } = value;
  if (is === null || was === undefined || previous === null) return { ...figures, before: "" };
  return { ...figures, before: `${arrow([was, previous], [is, figures.actual])} from ${previous}` };
}
