import type { Report, RuleReport } from "../domain/report.ts";
import type { Source } from "../domain/source.ts";
import { lazy } from "../lib/lazy.ts";
import { withLazyParts } from "../lib/lazy-parts.ts";
import { type BadgeView, badgeOf } from "./view/badge.ts";
import { type ChannelsView, channelsOf } from "./view/channels.ts";
import { type DependenceView, dependenceOf } from "./view/dependence.ts";
import { byWeight, type FindingView, findingViews, groupByRule, sectionsOf } from "./view/findings.ts";
import { type WaitingView, waitingFor } from "./view/gaps.ts";
import { type NeedsView, needsOf } from "./view/needs.ts";
import { shareBefore } from "./view/period-before.ts";
import { nextSteps, type ReasonView, reasonsOf } from "./view/reasons.ts";
import { withoutRepeats } from "./view/repeats.ts";
import { type RepliesView, repliesOf } from "./view/replies.ts";
import { ruleNames } from "./view/rule-names.ts";
import { ruleTitles } from "./view/rule-titles.ts";
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
  /** What it would take for broken limits to hold, in numbers. */
  needs: NeedsView;
  /** Who waits for a reply; null where nobody does, as far as the data says. */
  replies: RepliesView | null;
  /** On how few the results rest. */
  dependence: DependenceView;
  /** Why the verdict is what it is. */
  reasons: readonly ReasonView[];
  /** How the outsiders' share compares with the period before; null where that is unknown. */
  shareBefore: string | null;
  /** What to do first where nothing could be judged; empty elsewhere. */
  nextSteps: readonly string[];
  /** The figures of the window; none where a plan is judged alone. */
  tiles: readonly Tile[];
  /** In the policy's order. */
  rules: readonly RuleView[];
  /** The weightiest first; waived ones among them. What a weightier one says already is left out. */
  findings: readonly FindingView[];
  /** What could not be judged, by what it waits for. */
  waiting: readonly WaitingView[];
  /** Null where there is no week, or a plan is judged alone. */
  weeks: WeeksView | null;
  /** Null where there are not several channels, or a plan is judged alone. */
  channels: ChannelsView | null;
}

/**
 * The words and series of a report. Each part is made when it is read: no output draws all of them, and the JSON report draws
 * none. Don't copy a view with `...`, which makes them all.
 */
export function viewOf(report: Report, source: Source | null = null): ReportView {
  const summary = lazy(() => summaryOf(report));
  const titles = lazy(() => ruleTitles(report));
  const called = lazy(() => {
    const names = ruleNames(report);
    return (rule: RuleReport) => [names.get(rule) ?? rule.rule, titles().get(rule) ?? rule.rule] as const;
  });
  const weighed = lazy(() => byWeight(report.rules.flatMap((rule) => findingViews(rule, ...called()(rule)))));
  const byRule = lazy(() => groupByRule(weighed()));
  const findings = lazy(() => withoutRepeats(weighed()));
  const sections = lazy(() => sectionsOf(findings()));
  const waiting = lazy(() => waitingFor(sections().unjudged));
  const isNeutral = report.conclusion === "neutral";
  return withLazyParts<Pick<ReportView, "report" | "source">, Omit<ReportView, "report" | "source">>(
    { report, source },
    {
      summary,
      badge: () => badgeOf(report),
      needs: () => needsOf(sections().broken),
      replies: () => repliesOf(report),
      dependence: () => dependenceOf(report, titles()),
      reasons: () => reasonsOf(report, sections().broken, waiting()),
      shareBefore: () => shareBefore(report),
      nextSteps: () => (isNeutral ? nextSteps(report, waiting()) : []),
      tiles: () => (summary().isPlanAlone ? [] : tilesOf(report)),
      rules: () =>
        report.rules.map((rule) => ruleView(rule, ...called()(rule), byRule().get(rule) ?? [], isNeutral)),
      findings,
      waiting,
      weeks: () => (summary().isPlanAlone ? null : weeksOf(report)),
      channels: () => (summary().isPlanAlone ? null : channelsOf(report)),
    },
  );
}
