import type { Finding } from "../../domain/report.ts";
import { formatNumber } from "../../lib/format-number.ts";
import { groupBy } from "../../lib/group-by.ts";
import { countCases } from "../../messages/cases.ts";
import { message } from "../../messages/message.ts";
import { type FindingView, groupByRule } from "./findings.ts";

/** Rules that wait for one and the same thing. */
export interface WaitingView {
  /** What the rules are called, the heaviest first. */
  titles: readonly string[];
  /** What is missing, and what to do about it. */
  text: string;
  /** "error, no data"; of several rules that of the heaviest. */
  tag: string;
  /** At least one, the heaviest first. */
  findings: readonly FindingView[];
}

/** What could not be judged, by what it waits for, so that many rules that wait for one export are one line. */
export function waitingFor(unjudged: readonly FindingView[]): WaitingView[] {
  const isSmall = ({ finding }: FindingView) => waitsForTime(finding);
  const rules = [...groupByRule(unjudged.filter((each) => !isSmall(each))).values()].map(ofRule);
  const groups = groupBy(rules, ({ tag, text }) => `${tag} ${text}`);
  const merged = [...groups.values()].map((members) => ({
    ...(members[0] as WaitingView),
    titles: [...new Set(members.flatMap(({ titles }) => titles))],
    findings: members.flatMap(({ findings }) => findings),
  }));
  return [...merged, ...tooSmall(unjudged.filter(isSmall))];
}

/** Whether there are too few cases; where waivers leave them, more time is not what it takes. */
export function waitsForTime({ reason, leftByWaivers }: Finding): boolean {
  return reason === "too-small" && leftByWaivers === undefined;
}

/** The findings of one rule, by the heaviest. */
function ofRule(findings: readonly FindingView[]): WaitingView {
  const [{ finding, title, tag }] = findings as readonly [FindingView, ...FindingView[]];
  const rest = findings.length - 1;
  const text = rest === 0 ? finding.message : message("more-places", { text: finding.message, rest });
  return { titles: [title], text, tag, findings };
}

/** All that has too few cases waits for nothing but time. */
function tooSmall(findings: readonly FindingView[]): WaitingView[] {
  const [first] = findings;
  if (first === undefined) return [];
  const sentences = [...groupByRule(findings).values()].flatMap(([worst]) =>
    worst === undefined ? [] : [`${worst.title}${casesOf(worst)}`],
  );
  const titles = [...new Set(findings.map(({ title }) => title))];
  return [
    { titles, text: message("too-small", { named: [...new Set(sentences)] }), tag: first.tag, findings },
  ];
}

/** " (4 comments, 10 needed)"; empty where a rule asks for no number of cases. */
function casesOf({ rule, finding }: FindingView): string {
  const least = rule.options["min-sample"];
  if (typeof least !== "number") return "";
  const cases = countCases(rule.metric, rule.options, (finding.sample ?? 0) + (finding.unknown ?? 0));
  return ` (${cases}, ${formatNumber(least)} needed)`;
}
