import type { Report } from "../domain/report.ts";
import type { Source } from "../domain/source.ts";
import { type BadgeView, badgeOf } from "./view/badge.ts";
import { type ChannelsView, channelsOf } from "./view/channels.ts";
import { byWeight, type FindingView, findingViews, groupByRule } from "./view/findings.ts";
import { ruleNames } from "./view/rule-names.ts";
import { type RuleView, ruleView } from "./view/rules.ts";
import { type Summary, summaryOf } from "./view/summary.ts";
import { type Tile, tilesOf } from "./view/tiles.ts";
import { type WeeksView, weeksOf } from "./view/weeks.ts";

/**
 * What every output is drawn from: the report's figures, verdicts and findings in words. Nothing in it is escaped,
 * since each output has its own way to.
 */
export interface ReportView {
  summary: Summary;
  /** For facts that need no words, such as paths, levels and days. */
  report: Report;
  /** Where lines can be looked at; null where nobody said. */
  source: Source | null;
  badge: BadgeView;
  /** The figures of the window; none where a plan is judged alone. */
  tiles: readonly Tile[];
  /** In the policy's order. */
  rules: readonly RuleView[];
  /** The weightiest first; waived ones among them. */
  findings: readonly FindingView[];
  /** Null where there is no week, or a plan is judged alone. */
  weeks: WeeksView | null;
  /** Null where there are not several channels, or a plan is judged alone. */
  channels: ChannelsView | null;
}

/** The words and series of a finished report. */
export function viewOf(report: Report, source: Source | null = null): ReportView {
  const summary = summaryOf(report);
  const names = ruleNames(report);
  const nameOf = (rule: Report["rules"][number]) => names.get(rule) ?? rule.rule;
  const findings = byWeight(report.rules.flatMap((rule) => findingViews(rule, nameOf(rule))));
  const byRule = groupByRule(findings);
  return {
    summary,
    report,
    source,
    badge: badgeOf(report),
    tiles: summary.isPlanAlone ? [] : tilesOf(report),
    rules: report.rules.map((rule) => ruleView(rule, nameOf(rule), byRule.get(rule) ?? [])),
    findings,
    weeks: summary.isPlanAlone ? null : weeksOf(report),
    channels: summary.isPlanAlone ? null : channelsOf(report),
  };
}
