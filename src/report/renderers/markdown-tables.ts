import type { Source } from "../../domain/source.ts";
import { message } from "../../messages/message.ts";
import { fitting } from "../cut.ts";
import { markdownCode, markdownText } from "../escape.ts";
import type { RuleView } from "../view/rules.ts";
import type { WeeksView } from "../view/weeks.ts";
import type { ReportView } from "../view.ts";
import { placeLink } from "./markdown-findings.ts";
import { mermaidChart } from "./mermaid-chart.ts";

const MAX_CELL = 300;

const MARKS = { pass: "✅", fail: "❌", warning: "⚠️", unjudged: "❔", "left-out": "➖" };

/** The lines of a table; the cells are Markdown already. */
export function table(header: string[], rows: string[][]): string[] {
  return [row(header), row(header.map(() => "---")), ...rows.map(row)];
}

/** Every rule with its verdict and its worst finding, in at most so many bytes. */
export function rulesTable({ rules, source }: ReportView, maxBytes: number): string[] {
  const rows = rules.map((rule) => ruleRow(rule, source));
  const shown = fitting(rows.map(row), maxBytes);
  const header = ["Rule", "Verdict", "Actual", "Limit", "Sample", "Window before", "Worst finding"];
  const lines = ["", "## Rules", "", ...table(header, rows.slice(0, shown))];
  if (shown < rows.length) lines.push("", message("more-rules", { rest: rows.length - shown }));
  return lines;
}

function ruleRow(rule: RuleView, source: Source | null): string[] {
  const { name, verdict, actual, limit, sample, before, worst } = rule;
  const where = worst === undefined ? "" : placeLink(worst.finding.location, source);
  const figures = [actual, markdownText(limit, MAX_CELL), sample, before];
  return [markdownCode(name, MAX_CELL), `${MARKS[verdict.kind]} ${verdict.text}`, ...figures, where];
}

/** The weeks as rows, oldest first. */
export function trendTable({ weeks, columns, charts }: WeeksView): string[] {
  const header = ["Week", ...columns.map(({ label }) => label)];
  const rows = weeks.map(({ from, to }, i) => [
    markdownText(`${from} – ${to}`, MAX_CELL),
    ...columns.map(({ cells }) => cells[i] ?? ""),
  ]);
  const [sources] = charts;
  return [
    "",
    "## Week by week",
    ...(sources === undefined ? [] : mermaidChart(weeks, sources)),
    "",
    ...table(header, rows),
  ];
}

function row(cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}
