import type { Block, Report, RuleReport } from "../../domain/report.ts";
import type { Source } from "../../domain/source.ts";
import { formatNumber, formatShare } from "../../lib/format-number.ts";
import { fitting } from "../cut.ts";
import type { Drawing } from "../drawing.ts";
import { markdownCode, markdownText } from "../escape.ts";
import { medianText } from "../figures.ts";
import { type Entry, groupByRule, isOpen } from "../findings.ts";
import { ruleFigures } from "../rule-figures.ts";
import { verdictOf, worstEntry } from "../verdict.ts";
import { placeLink } from "./markdown-findings.ts";
import { mermaidChart } from "./mermaid-chart.ts";

const MAX_CELL = 300;

const MARKS = { pass: "✅", fail: "❌", warning: "⚠️", unjudged: "❔", "left-out": "➖" };

/** The lines of a table; the cells are Markdown already. */
export function table(header: string[], rows: string[][]): string[] {
  return [row(header), row(header.map(() => "---")), ...rows.map(row)];
}

/** Every rule with its verdict and its worst finding, in at most so many bytes. */
export function rulesTable(
  { report: { rules }, names, entries, source }: Drawing,
  maxBytes: number,
): string[] {
  const findings = groupByRule(entries.filter(isOpen));
  const rows = rules.map((rule) =>
    ruleRow(rule, names.get(rule) ?? rule.rule, findings.get(rule) ?? [], source),
  );
  const shown = fitting(rows.map(row), maxBytes);
  const header = ["Rule", "Verdict", "Actual", "Limit", "Sample", "Window before", "Worst finding"];
  const lines = ["", "## Rules", "", ...table(header, rows.slice(0, shown))];
  if (shown < rows.length)
    lines.push("", `and ${formatNumber(rows.length - shown)} more rules; all are in report.json`);
  return lines;
}

function ruleRow(rule: RuleReport, name: string, entries: readonly Entry[], source: Source | null): string[] {
  const worst = worstEntry(rule, entries);
  const { actual, limit, sample, before } = ruleFigures(rule, worst);
  const where = worst === undefined ? "" : placeLink(worst.finding.location, source);
  const figures = [actual, markdownText(limit, MAX_CELL), sample, before];
  return [markdownCode(name, MAX_CELL), marked(rule, worst), ...figures, where];
}

function marked(rule: RuleReport, worst: Entry | undefined): string {
  const { kind, text } = verdictOf(rule, worst);
  return `${MARKS[kind]} ${text}`;
}

/** The weeks as rows, oldest first. */
export function trendTable({ trend }: Report): string[] {
  if (trend.length === 0) return [];
  const header = [
    "Week",
    "Inside",
    "Outside",
    "Employee share of comments",
    "Outside voices",
    "Returning",
    "Days with outside contact",
    "Response rate",
    "Median first answer",
    "Promotional",
  ];
  return ["", "## Week by week", ...mermaidChart(trend), "", ...table(header, trend.map(weekRow))];
}

function weekRow({ from, to, figures }: Block): string[] {
  return [
    markdownText(`${from} – ${to}`, MAX_CELL),
    formatNumber(figures.inside.all),
    formatNumber(figures.outside.all),
    formatShare(figures.employeeShare.comment),
    formatNumber(figures.outsideVoices),
    formatNumber(figures.returningVoices),
    formatNumber(figures.outsideDays),
    formatShare(figures.responseRate),
    medianText(figures),
    formatShare(figures.promotionalShare),
  ];
}

function row(cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}
