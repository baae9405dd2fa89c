import { displayWidth, padded } from "../../lib/display-width.ts";
import { message } from "../../messages/message.ts";
import { LEVEL_COLOURS, type Paint, painter } from "../colour.ts";
import { logLine, plain } from "../escape.ts";
import { CONCLUSION_STYLES } from "../view/conclusions.ts";
import { sectionsOf } from "../view/findings.ts";
import { waitingFor } from "../view/gaps.ts";
import type { ReportView } from "../view.ts";
import { wrap } from "../wrap.ts";
import { brokenRules, brokenSummary, type Style, titledBlock, waitingBlock } from "./text-findings.ts";

/** A longer name does not push everybody else's column to the right. */
const MAX_COLUMN = 56;

export interface TextOptions {
  colour: boolean;
  /** Columns to break messages at; without it they are left whole. */
  width?: number;
  /** Only what can fail a run, and the last line. */
  quiet?: boolean;
  /** The verdict and a line for each broken rule. */
  summary?: boolean;
}

/** The report as a person reads it in a terminal or a log. */
export function text(
  view: ReportView,
  { colour, width, quiet = false, summary = false }: TextOptions,
): string {
  const style = { paint: painter(colour), width };
  const entries = view.findings.filter(({ finding }) => !(quiet && finding.level === "notice"));
  const { broken, unjudged, notes, waived } = sectionsOf(entries);
  const findings = summary
    ? [brokenSummary(style, broken)]
    : [...brokenRules(style, broken), waitingBlock(style, waitingFor(unjudged))];
  const blocks = quiet
    ? [...findings, [lastLine(view, style.paint, `${view.report.policy.path}, `)]]
    : summary
      ? [verdict(view, style.paint), ...findings]
      : [
          verdict(view, style.paint),
          steps(view, style),
          ...findings,
          titledBlock(style, "Worth knowing", { sign: "ℹ", colour: LEVEL_COLOURS.notice }, notes),
          titledBlock(style, "Waived", { sign: "~", colour: "dim" }, waived),
          passed(view, style),
          figures(view, style.paint),
          [...read(view).map((line) => style.paint("dim", line)), lastLine(view, style.paint)],
        ];
  const filled = blocks.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.map(logLine).join("\n")).join("\n\n")}\n`;
}

function verdict(view: ReportView, paint: Paint): string[] {
  const { period, rules, headline, change } = view.summary;
  const about = plain(`${view.report.policy.path}, ${period}`);
  return [
    `${verdictWord(view, paint)}  ${about}: ${rules}`,
    `      ${paint("bold", plain(headline))}`,
    ...(change === null ? [] : [`      ${plain(change)}.`]),
  ];
}

function steps({ nextSteps }: ReportView, { paint, width }: Style): string[] {
  if (nextSteps.length === 0) return [];
  const lines = nextSteps.flatMap((step, i) => wrap(`${i + 1}. ${plain(step)}`, "  ", width));
  return [paint("bold", "Next steps"), ...lines];
}

/** @param before what the first line would have said, where there is none */
function lastLine(view: ReportView, paint: Paint, before = ""): string {
  const { period, counts, isPlanAlone } = view.summary;
  const days = isPlanAlone ? "plan" : "period";
  const when = plain(`${before}as of ${view.report.asOf}, ${days} ${period}`);
  return `${verdictWord(view, paint)}  ${counts} (${when})`;
}

function verdictWord({ report }: ReportView, paint: Paint): string {
  const { word, colour } = CONCLUSION_STYLES[report.conclusion];
  return paint(colour, word);
}

function passed({ report, rules }: ReportView, { paint }: Style): string[] {
  const isNeutral = report.conclusion === "neutral";
  const sign = isNeutral ? paint("dim", "–") : paint("green", "✓");
  const rows = rules
    .filter(({ report, isOnlyWaived }) => report.outcome === "pass" && !isOnlyWaived)
    .map(({ name, checked }): [string, string] => [plain(name), checked]);
  if (rows.length === 0) return [];
  return [paint("bold", message("within-limits", { isNeutral })), ...columns(rows, `  ${sign} `)];
}

function figures({ tiles }: ReportView, paint: Paint): string[] {
  if (tiles.length === 0) return [];
  const rows = tiles.map(({ label, value }): [string, string] => [label, value]);
  return [paint("bold", "Figures"), ...columns(rows, "    ")];
}

function read({ summary: { inputs, notes } }: ReportView): string[] {
  return [`Read ${plain(inputs)}.`, ...notes.map((note) => `${plain(note)}.`)];
}

function columns(rows: readonly [name: string, value: string][], indent: string): string[] {
  const widest = rows.reduce((cells, [name]) => Math.max(cells, displayWidth(name)), 0);
  return rows.map(([name, value]) => `${indent}${padded(name, Math.min(widest, MAX_COLUMN))}  ${value}`);
}
