import type { Report, RuleReport } from "../../domain/report.ts";
import { message } from "../../messages/message.ts";
import { type FindingView, groupByRule } from "./findings.ts";
import type { WaitingView } from "./gaps.ts";
import { ruleCounts } from "./rule-counts.ts";

/** As many as an executive reads. */
const MAX_REASONS = 3;

/** One sentence on why the verdict is what it is. */
export interface ReasonView {
  kind: "fail" | "warning" | "unjudged" | "pass";
  /** What the rule is called; null of a sentence about the rest. */
  title: string | null;
  text: string;
  /** The rule whose findings have more; null where there are none. */
  rule: RuleReport | null;
}

/**
 * Up to three sentences on the verdict, the weightiest first, and one on what they leave out.
 * @param broken the open broken findings, by weight
 * @param waiting what could not be judged
 */
export function reasonsOf(
  { rules, conclusion }: Report,
  broken: readonly FindingView[],
  waiting: readonly WaitingView[],
): ReasonView[] {
  const groups = [...groupByRule(broken).values()];
  const first = groups.slice(0, MAX_REASONS).map(brokenReason);
  const left = waiting.slice(0, MAX_REASONS - first.length);
  const gaps = left.map(
    (gap): ReasonView => ({
      kind: "unjudged",
      title: titleOf(gap),
      text: gap.text,
      rule: gap.findings[0]?.rule ?? null,
    }),
  );
  const passed = rules.filter(({ outcome, passed: some }) => outcome === "pass" && some > 0).length;
  const none: ReasonView[] =
    groups.length > 0 || passed === 0 || conclusion === "neutral"
      ? []
      : [{ kind: "pass", title: null, text: message("all-pass", { passed }), rule: null }];
  const ruleIds = new Set([...first.map(({ rule }) => rule), ...left.flatMap(rulesOf)]);
  const others = rules.filter((rule) => !ruleIds.has(rule));
  return [...none, ...first, ...gaps, ...rest(others, gaps.length > 0)];
}

/** The rule's title, or how many rules wait together. */
function titleOf(gap: WaitingView): string {
  const { size: rules } = new Set(rulesOf(gap));
  const [title] = gap.titles;
  return rules === 1 && title !== undefined ? title : message("rules-together", { rules });
}

function rulesOf({ findings }: WaitingView): RuleReport[] {
  return findings.map(({ rule }) => rule);
}

function brokenReason(group: readonly FindingView[]): ReasonView {
  const [worst, ...others] = group as [FindingView, ...FindingView[]];
  const { finding, rule, title } = worst;
  const text =
    others.length === 0
      ? finding.message
      : message("more-places", { text: finding.message, rest: others.length });
  return { kind: finding.level === "error" ? "fail" : "warning", title, text, rule };
}

/** What came of the rules that no sentence names. */
function rest(rules: readonly RuleReport[], hasUnjudged: boolean): ReasonView[] {
  const { broken, unjudged } = ruleCounts(rules);
  const { error, warning, notice } = broken;
  if (error + warning + notice + unjudged === 0) return [];
  const kind = error > 0 ? "fail" : warning + notice > 0 ? "warning" : "unjudged";
  return [
    { kind, title: null, text: message("beside-these", { ...broken, unjudged, hasUnjudged }), rule: null },
  ];
}

/** What to do first where nothing could be judged, at most three steps. */
export function nextSteps({ inputs, figures }: Report, waiting: readonly WaitingView[]): string[] {
  // Where the share is known without, as from counts, no roster is needed.
  const needsRoster = inputs.roster.people === 0 && figures.outsideEngagement === null;
  const needsData = inputs.activities === 0;
  const steps = [
    ...(needsData ? [message("step-export", {})] : []),
    ...(needsRoster ? [message("step-roster", {})] : []),
    ...(needsData || needsRoster ? [] : byRules(waiting).map(stepFor)),
  ];
  return [...steps.slice(0, 2), message("step-again", {})];
}

/** What some rules wait for, with their names where the sentence does not have them. */
function stepFor({ titles, text, findings: [heaviest] }: WaitingView): string {
  return heaviest?.finding.reason === "too-small" ? text : message("step-for", { titles, text });
}

/** What most rules wait for comes first. */
function byRules(waiting: readonly WaitingView[]): WaitingView[] {
  return waiting.toSorted((a, b) => b.titles.length - a.titles.length);
}
