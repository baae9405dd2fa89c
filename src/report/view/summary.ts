import { brokenLevel } from "../../domain/broken-level.ts";
import { isEngagementJudged } from "../../domain/engagement-judged.ts";
import type { Conclusion, Report } from "../../domain/report.ts";
import { formatShare } from "../../lib/format-number.ts";
import { message } from "../../messages/message.ts";
import { openPagesNotes, unseenBrandText } from "../incomplete-files.ts";
import { namelessCountsNotes } from "../nameless-counts.ts";
import { overlapsText } from "../overlaps.ts";
import { overruledText } from "../overruled.ts";
import { insidersFromText, recognisableText, similarCount, similarText } from "../roster.ts";
import { unreadColumnsText } from "../unread-columns.ts";
import { missingAccounts } from "./missing-accounts.ts";
import { rangeText } from "./range.ts";
import { ruleCounts } from "./rule-counts.ts";

/** What a report says of the run as a whole, in words. */
export interface Summary {
  /** What is left of the engagement without employees. */
  headline: string;
  /** "3 of 7 rules broken, 1 not judged". */
  rules: string;
  /** "4 errors, 1 warning, 0 notices; 3 passed, 2 not judged, 1 waived". */
  counts: string;
  /** What was read. */
  inputs: string;
  /** What a change was judged against; null where none was. */
  change: string | null;
  /** What a reader should look into: overruled activities, and accounts of the roster that were never seen. */
  notes: string[];
  /** The same with the accounts that look like somebody's, for the report's own readers. */
  privateNotes: string[];
  /** The window, or the days of a plan that is judged alone. */
  period: string;
  /** Whether a plan is judged without snapshots. */
  isPlanAlone: boolean;
  /** Whether the policy holds, which a run that was told not to fail does not decide. */
  state: { kind: Conclusion; text: string };
}

/** The words for a report as a whole. */
export function summaryOf(report: Report): Summary {
  const { inputs, counts, window, timezone } = report;
  const plan = inputs.files === 0 ? inputs.plan : null;
  const isNothingPlanned = inputs.files === 0 && plan === null && inputs.skipped > 0;
  const { from, to } = plan ?? window;
  return {
    headline: isNothingPlanned
      ? message("headline-nothing-planned", inputs)
      : plan === null
        ? headline(report)
        : message("headline-plan", plan),
    rules: rulesText(report),
    counts: message("counts", { counts, isNeutral: report.conclusion === "neutral" }),
    inputs: message("inputs", inputs),
    change: changeText(report),
    notes: notesOf(report, similarCount),
    privateNotes: notesOf(report, similarText),
    period: message("period", { from, to, timezone }),
    isPlanAlone: plan !== null || isNothingPlanned,
    state: state(report),
  };
}

function notesOf(report: Report, similar: (of: Report) => string | null): string[] {
  const notes = [
    unseenBrandText,
    overruledText,
    overlapsText,
    insidersFromText,
    recognisableText,
    missingAccounts,
    similar,
    unreadColumnsText,
  ]
    .map((note) => note(report))
    .filter((note) => note !== null);
  return [...openPagesNotes(report), ...namelessCountsNotes(report), ...notes];
}

function headline(report: Report): string {
  const { figures } = report;
  const { inside, outside, unknown, outsideEngagement } = figures;
  if (inside.all === null && outside.all === null) return message("headline-unknown", report.inputs);
  const total = (inside.all ?? 0) + (outside.all ?? 0) + (unknown.all ?? 0);
  if (total === 0) return message("headline-empty", {});
  return message("headline", {
    total,
    outside: outside.all,
    share:
      rangeText(report, "outside-engagement") ??
      (outsideEngagement === null ? null : formatShare(outsideEngagement)),
    unknown: unknown.all ?? 0,
  });
}

function rulesText({ rules, conclusion, counts }: Report): string {
  const isForgiven = conclusion === "pass" && counts.error > 0;
  return message("rules", { all: rules.length, ...ruleCounts(rules), isForgiven });
}

function changeText({ change, policy }: Report): string | null {
  if (change === undefined) return null;
  const { base, files, hidden = 0 } = change;
  return message("change", { base, files, hidden, byBase: policy.base !== undefined });
}

/** What the policy comes to; a run that was told not to fail does not decide that. */
function state({ conclusion, counts, change, rules }: Report): Summary["state"] {
  if (conclusion === "neutral") {
    if (isEngagementJudged(rules)) return { kind: "neutral", text: message("who-unknown", {}) };
    const isWaived = counts.waived > 0;
    return { kind: "neutral", text: message(isWaived ? "all-waived" : "nothing-judged", {}) };
  }
  if (conclusion === "pass" && counts.error === 0) {
    return { kind: "pass", text: message(change?.hidden ? "changed-files-hold" : "policy-holds", {}) };
  }
  const isBroken = rules.some((rule) => brokenLevel(rule) !== null);
  return isBroken
    ? { kind: "fail", text: message("policy-broken", {}) }
    : { kind: "unjudged", text: message("policy-not-judged", {}) };
}
