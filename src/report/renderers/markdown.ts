import type { Report } from "../../domain/report.ts";
import type { Source } from "../../domain/source.ts";
import { formatNumber } from "../../lib/format-number.ts";
import { byteLength, fitting } from "../cut.ts";
import { drawingOf } from "../drawing.ts";
import { markdownCode, markdownText } from "../escape.ts";
import { figureRowsWithWeek } from "../figure-rows.ts";
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
import { findingPieces } from "./markdown-findings.ts";
import { rulesTable, table, trendTable } from "./markdown-tables.ts";

/** Under the 1 MiB at which GitHub drops a job summary whole, with room for what else a step writes. */
export const MAX_BYTES = 1_000_000;
/** A longer name is cut. */
const MAX_BRAND = 80;
/** What the note about a cut and the joints between the parts take at most. */
const RESERVED_BYTES = 200;

/**
 * The report as GitHub's Markdown, in at most so many bytes (some ten thousand are needed); what does not fit
 * is left out a finding at a time, and said to be. Findings link to their line where the source is given.
 */
export function markdown(report: Report, maxBytes = MAX_BYTES, source: Source | null = null): string {
  const drawing = drawingOf(report, source);
  const head = [
    ...verdict(report),
    ...(planAlone(report) === null ? figuresTable(report) : []),
    ...rulesTable(drawing, maxBytes / 4),
    ...(planAlone(report) === null ? trendTable(report) : []),
  ].join("\n");
  const tail = footer(report).join("\n");
  const findings = findingPieces(drawing);
  const shown = fitting(findings, maxBytes - byteLength(head) - byteLength(tail) - RESERVED_BYTES);
  const parts = [head, ...findings.slice(0, shown)];
  if (shown < findings.length) parts.push(cutNote(shown, findings.length));
  return `${[...parts, tail].join("\n")}\n`;
}

function verdict(report: Report): string[] {
  const word = report.conclusion === "fail" ? "❌ Vanity Check: fail" : "✅ Vanity Check: pass";
  return [
    `# ${word}, ${markdownText(report.policy.brand, MAX_BRAND)}`,
    "",
    `**${markdownText(headline(report))}** ${rulesText(report)}.`,
    "",
  ];
}

function figuresTable(report: Report): string[] {
  const title = `Figures, ${markdownText(windowText(report))}`;
  return table(
    [title, "", report.trend.length < 2 ? "" : "Last week"],
    figureRowsWithWeek(report).map((row) => row.map((cell) => markdownText(cell))),
  );
}

function cutNote(shown: number, all: number): string {
  const figures = `showing ${formatNumber(shown)} of ${formatNumber(all)} findings`;
  return `\n**Too long for this page: ${figures}; everything is in report.json.**`;
}

function footer(report: Report): string[] {
  const { path, digest } = report.policy;
  const change = changeText(report);
  const notes = [overruledText, recognisableText, unseenText, similarText]
    .map((note) => note(report))
    .filter((note) => note !== null);
  const lines = [
    ...(change === null ? [] : [`${markdownText(change)}.`]),
    `${countsText(report)}. Read ${inputsText(report)}.`,
    ...notes.map((note) => `${markdownText(note)}.`),
    `As of ${markdownText(report.asOf)}. Policy ${markdownCode(path)}, ${markdownCode(digest.slice(0, 12))};` +
      ` Vanity Check ${markdownText(report.tool.version)}.`,
  ];
  return ["", ...lines];
}
