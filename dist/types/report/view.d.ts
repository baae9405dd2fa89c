import type { Report } from "../domain/report.js";
import type { Source } from "../domain/source.js";
import { type BadgeView } from "./view/badge.js";
import { type ChannelsView } from "./view/channels.js";
import { type DependenceView } from "./view/dependence.js";
import { type FindingView } from "./view/findings.js";
import { type WaitingView } from "./view/gaps.js";
import { type NeedsView } from "./view/needs.js";
import { type ReasonView } from "./view/reasons.js";
import { type RepliesView } from "./view/replies.js";
import { type RuleView } from "./view/rules.js";
import { type Summary } from "./view/summary.js";
import { type Tile } from "./view/tiles.js";
import { type WeeksView } from "./view/weeks.js";
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
export declare function viewOf(report: Report, source?: Source | null): ReportView;
