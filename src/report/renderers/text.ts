import type { Report } from "../../domain/report.ts";
import { type Paint, painter } from "../colour.ts";
import { logLine, plain } from "../escape.ts";
import { figureRows } from "../figure-rows.ts";
import { byWeight, sectionsOf } from "../findings.ts";
import { labels } from "../label.ts";
import { overruledText } from "../overruled.ts";
import { recognisableText, similarText } from "../roster.ts";
import {
  changeText,
  countsText,
  headline,
  inputsText,
  planAlone,
  rulesText,
  windowText,
} from "../summary.ts";
import { unseenText } from "../unseen-accounts.ts";
import { checkedText, isOnlyWaived } from "../verdict.ts";
import { brokenRules, type Style, titledBlock } from "./text-findings.ts";

/** A longer name does not push everybody else's column to the right. */
const MAX_COLUMN = 40;

interface TextOptions {
  colour: boolean;
  /** Columns to break messages at; without it they are left whole. */
  width?: number;
  /** Only what can fail a run, and the last line. */
  quiet?: boolean;
}

/** The report as a person reads it in a terminal or a log. */
export function text(report: Report, { colour, width, quiet = false }: TextOptions): string {
  const style = { names: labels(report), paint: painter(colour), width };
  const entries = byWeight(report).filter(({ finding }) => !(quiet && finding.level === "notice"));
  const { broken, unjudged, waived } = sectionsOf(entries);
  const findings = [
    ...brokenRules(style, broken),
    titledBlock(style, "Not judged", { sign: "?", colour: "yellow" }, unjudged),
  ];
  const blocks = quiet
    ? [...findings, [lastLine(report, style.paint, `${report.policy.path}, `)]]
    : [
        verdict(report, style.paint),
        ...findings,
        titledBlock(style, "Waived", { sign: "~", colour: "dim" }, waived),
        passed(report, style),
        figures(report, style.paint),
        [...read(report).map((line) => style.paint("dim", line)), lastLine(report, style.paint)],
      ];
  const filled = blocks.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.map(logLine).join("\n")).join("\n\n")}\n`;
}

function verdict(report: Report, paint: Paint): string[] {
  const about = plain(`${report.policy.path}, ${windowText(report)}`);
  const change = changeText(report);
  return [
    `${verdictWord(report, paint)}  ${about}: ${rulesText(report)}`,
    `      ${paint("bold", headline(report))}`,
    ...(change === null ? [] : [`      ${plain(change)}.`]),
  ];
}

/** @param before what the first line would have said, where there is none */
function lastLine(report: Report, paint: Paint, before = ""): string {
  const days = planAlone(report) === null ? "window" : "plan";
  const when = plain(`${before}as of ${report.asOf}, ${days} ${windowText(report)}`);
  return `${verdictWord(report, paint)}  ${countsText(report)} (${when})`;
}

function verdictWord({ conclusion }: Report, paint: Paint): string {
  return conclusion === "fail" ? paint("red", "FAIL") : paint("green", "PASS");
}

function passed({ rules }: Report, { names, paint }: Style): string[] {
  const rows = rules
    .filter((rule) => rule.outcome === "pass" && !isOnlyWaived(rule))
    .map((rule): [string, string] => [plain(names.get(rule) ?? rule.rule), checkedText(rule)]);
  return rows.length === 0 ? [] : [paint("bold", "Passed"), ...columns(rows, `  ${paint("green", "✓")} `)];
}

function figures(report: Report, paint: Paint): string[] {
  if (planAlone(report) !== null) return [];
  return [paint("bold", "Figures"), ...columns(figureRows(report), "    ")];
}

function read(report: Report): string[] {
  const notes = [overruledText, recognisableText, unseenText, similarText]
    .map((note) => note(report))
    .filter((note) => note !== null);
  return [`Read ${inputsText(report)}.`, ...notes.map((note) => `${plain(note)}.`)];
}

function columns(rows: readonly [name: string, value: string][], indent: string): string[] {
  const longest = rows.reduce((length, [name]) => Math.max(length, name.length), 0);
  return rows.map(([name, value]) => `${indent}${name.padEnd(Math.min(longest, MAX_COLUMN))}  ${value}`);
}
