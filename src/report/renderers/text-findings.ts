import type { Level } from "../../domain/report.ts";
import { count, formatNumber } from "../../lib/format-number.ts";
import { message } from "../../messages/message.ts";
import { type Colour, LEVEL_COLOURS, type Paint } from "../colour.ts";
import { cut } from "../cut.ts";
import { plain } from "../escape.ts";
import { rulePageUrl } from "../pages.ts";
import { place } from "../place.ts";
import { type FindingView, groupByRule } from "../view/findings.ts";
import { type WaitingView, waitsForTime } from "../view/gaps.ts";
import { wrap } from "../wrap.ts";

/** How many findings of one rule are listed; a terminal is not where the eleventh is read. */
const MAX_LISTED = 10;
const MAX_MESSAGE = 1000;

const MARKS: Record<Level, string> = { error: "✖", warning: "⚠", notice: "ℹ" };

/** How findings are put into lines. */
export interface Style {
  paint: Paint;
  width: number | undefined;
}

/** One block of lines for each rule that the entries break. */
export function brokenRules(style: Style, entries: readonly FindingView[]): string[][] {
  return [...groupByRule(entries)].map(([rule, group]) => {
    const level = group[0]?.finding.level ?? rule.level;
    const tally = style.paint("dim", `${formatNumber(rule.failed)} of ${formatNumber(rule.checked)} failed`);
    const help = style.paint("dim", plain(`help: ${rulePageUrl(cut(rule.rule, MAX_MESSAGE))}`));
    return [
      `${ruleLine(style.paint, group)}  ${tally}`,
      ...listed(style, group, level),
      ...advice(style, group),
      `    ${help}`,
    ];
  });
}

/** A line for each rule that the entries break, with the worst of its findings. */
export function brokenSummary({ paint }: Style, entries: readonly FindingView[]): string[] {
  return [...groupByRule(entries).values()].map((group) => {
    const text = shorten(group[0]?.finding.message ?? "");
    const more = group.length === 1 ? "" : paint("dim", ` (${formatNumber(group.length)} findings)`);
    return `${ruleLine(paint, group)}  ${text}${more}`;
  });
}

function ruleLine(paint: Paint, [worst]: readonly FindingView[]): string {
  const level = worst?.finding.level ?? "error";
  const name = paint("bold", plain(worst?.name ?? ""));
  return `${paint(LEVEL_COLOURS[level], `${MARKS[level]} ${level}`)}  ${name}`;
}

/** What could not be judged: a block for each thing that is missing, however many rules wait for it. */
export function waitingBlock({ paint, width }: Style, groups: readonly WaitingView[]): string[] {
  if (groups.length === 0) return [];
  const lines = groups.flatMap(({ findings, tag, text }) => {
    // The text names those with too few cases, each with its number of them.
    const isCounted = findings.length > 1 && findings.every(({ finding }) => waitsForTime(finding));
    const names = isCounted ? [count(findings.length, "rule")] : namesOf(findings);
    const where = findings.length === 1 ? `  ${placeOf(paint, findings[0])}` : "";
    const heading = wrap([names.map(plain).join(", "), tag].filter(Boolean).join("  "), "    ", width).map(
      (line, i) => (i === 0 ? `  ${paint("yellow", "?")} ${line.trimStart()}` : line),
    );
    const last = heading.pop() ?? "";
    return [...heading, `${last}${where}`, ...wrap(shorten(text), "      ", width)];
  });
  return [paint("bold", "Not judged"), ...lines];
}

/** The rules of findings, with the options that tell entries apart where all are of one rule: in a list they'd seem to be of all. */
function namesOf(findings: readonly FindingView[]): string[] {
  const isOfOne = new Set(findings.map(({ rule }) => rule.rule)).size === 1;
  const nameOf = ({ name, rule: { rule, subject } }: FindingView) =>
    isOfOne ? name : subject === "snapshot" ? rule : `${rule} (${subject})`;
  return [...new Set(findings.map(nameOf))];
}

function placeOf(paint: Paint, entry: FindingView | undefined): string {
  return entry === undefined ? "" : paint("cyan", plain(place(entry.finding.location)));
}

/** One titled block for entries that break nothing, by rule; none where there are no entries. */
export function titledBlock(
  style: Style,
  title: string,
  mark: { sign: string; colour: Colour },
  entries: readonly FindingView[],
): string[] {
  if (entries.length === 0) return [];
  const lines = [style.paint("bold", title)];
  for (const [rule, group] of groupByRule(entries)) {
    const name = plain(group[0]?.name ?? rule.rule);
    lines.push(`  ${style.paint(mark.colour, mark.sign)} ${name}`, ...listed(style, group, null));
  }
  return lines;
}

function listed(style: Style, entries: readonly FindingView[], titleLevel: Level | null): string[] {
  const lines = entries.slice(0, MAX_LISTED).flatMap((entry) => findingLines(style, entry, titleLevel));
  const more = entries.length - MAX_LISTED;
  if (more <= 0) return lines;
  return [...lines, style.paint("dim", `    ${message("more-in-json", { rest: more })}`)];
}

function findingLines({ paint, width }: Style, entry: FindingView, titleLevel: Level | null): string[] {
  const { finding } = entry;
  const message = tag(entry, titleLevel) + shorten(finding.message);
  const lines = [`    ${placeOf(paint, entry)}`, ...wrap(message, "      ", width)];
  if (finding.waived === undefined) return lines;
  const { until, reason } = finding.waived;
  return [...lines, ...wrap(`waived until ${shorten(until)}: ${shorten(reason)}`, "      ", width)];
}

/** What to do about all of a rule's findings, once. */
function advice({ width }: Style, entries: readonly FindingView[]): string[] {
  const [firstAdvice] = entries.flatMap(({ finding }) => finding.advice ?? []);
  if (firstAdvice === undefined) return [];
  const lines = wrap(shorten(firstAdvice), "      ", width);
  return lines.map((line, i) => (i === 0 ? `    → ${line.trimStart()}` : line));
}

/** The level, where the title above does not say it, and why this is no plain failure. */
function tag({ finding, reason }: FindingView, titleLevel: Level | null): string {
  const words = [finding.level === titleLevel ? null : finding.level, reason];
  const sentences = words.filter((word) => word !== null);
  return sentences.length === 0 ? "" : `${sentences.join(", ")}: `;
}

function shorten(text: string): string {
  return cut(plain(text), MAX_MESSAGE);
}
