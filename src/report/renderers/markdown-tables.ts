import type { Source } from "../../domain/source.ts";
import { message } from "../../messages/message.ts";
import { fitting } from "../cut.ts";
import { markdownText } from "../escape.ts";
import { rulePageUrl } from "../pages.ts";
import { type FindingView, groupByRule, sectionsOf } from "../view/findings.ts";
import type { RuleView } from "../view/rules.ts";
import type { WeeksView } from "../view/weeks.ts";
import type { ReportView } from "../view.ts";
import { placeLink } from "./markdown-findings.ts";
import { mermaidChart } from "./mermaid-chart.ts";

const MAX_CELL = 300;

const MARKS = {
  pass: "✅",
  fail: "❌",
  warning: "⚠️",
  unjudged: "❔",
  "left-out": "➖",
  neutral: "⚪",
  waived: "☑️",
};
const LEVEL_MARKS = { error: "❌", warning: "⚠️", notice: "ℹ️" };

/** The lines of a table; the cells are Markdown already. */
export function table(header: string[], rows: string[][]): string[] {
  return [row(header), row(header.map(() => "---")), ...rows.map(row)];
}

/** What unfolds under a line; nothing where it would be empty. */
export function fold(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  // GitHub reads Markdown inside an element only after an empty line.
  return ["", `<details><summary>${markdownText(title)}</summary>`, "", ...lines, "", "</details>"];
}

/** The broken rules, the weightiest first, each with its worst finding and where that is. */
export function brokenTable({ findings, source }: ReportView, max: number): string[] {
  const groups = [...groupByRule(sectionsOf(findings).broken).values()];
  if (groups.length === 0) return [];
  const rows = groups.slice(0, max).map((group) => brokenRow(group, source));
  const more = groups.length > max ? ["", message("more-rules", { rest: groups.length - max })] : [];
  return ["", ...table(["", "Rule", "Measured", "Where"], rows), ...more];
}

function brokenRow(group: readonly FindingView[], source: Source | null): string[] {
  const [{ rule, finding, title }, ...others] = group as readonly [FindingView, ...FindingView[]];
  const text =
    others.length === 0
      ? finding.message
      : message("more-places", { text: finding.message, rest: others.length });
  const name = `[${markdownText(title, MAX_CELL)}](${rulePageUrl(rule.rule.slice(0, MAX_CELL))})`;
  return [
    LEVEL_MARKS[finding.level],
    name,
    markdownText(text, MAX_CELL),
    placeLink(finding.location, source),
  ];
}

/** Every rule with its verdict and its worst finding, in at most so many bytes. */
export function rulesTable(
  { rules, source }: Pick<ReportView, "rules" | "source">,
  maxBytes: number,
): string[] {
  const rows = rules.map((rule) => ruleRow(rule, source));
  const shown = fitting(rows.map(row), maxBytes);
  const header = ["Rule", "Result", "Measured", "Limit", "Cases", "Period before", "Worst finding"];
  const lines = table(header, rows.slice(0, shown));
  if (shown < rows.length) lines.push("", message("more-rules", { rest: rows.length - shown }));
  return lines;
}

function ruleRow(rule: RuleView, source: Source | null): string[] {
  const { title, verdict, isOnlyWaived, actual, limit, sample, before, worst } = rule;
  const where = worst === undefined ? "" : placeLink(worst.finding.location, source);
  const figures = [actual, markdownText(limit, MAX_CELL), sample, before];
  const mark = MARKS[isOnlyWaived && verdict.kind === "pass" ? "waived" : verdict.kind];
  return [markdownText(title, MAX_CELL), `${mark} ${verdict.text}`, ...figures, where];
}

/** The weeks as a chart and as rows, oldest first. */
export function trendTable({ weeks, columns, charts }: WeeksView): string[] {
  const header = ["Week", ...columns.map(({ label }) => label)];
  const rows = weeks.map(({ from, to }, i) => [
    markdownText(`${from} – ${to}`, MAX_CELL),
    ...columns.map(({ cells }) => cells[i] ?? ""),
  ]);
  const [sources] = charts;
  const chart = sources === undefined ? [] : mermaidChart(weeks, sources);
  return [...chart, ...(chart.length === 0 ? [] : [""]), ...table(header, rows)];
}

function row(cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}
