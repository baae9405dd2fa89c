import { message } from "../../messages/message.ts";
import { byteLength, fitting } from "../cut.ts";
import { markdownCode, markdownText } from "../escape.ts";
import { CONCLUSION_STYLES } from "../view/conclusions.ts";
import type { ReportView } from "../view.ts";
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
export function markdown(view: ReportView, maxBytes = MAX_BYTES): string {
  const head = [
    ...verdict(view),
    ...figuresTable(view),
    ...rulesTable(view, maxBytes / 4),
    ...(view.weeks === null ? [] : trendTable(view.weeks)),
  ].join("\n");
  const tail = footer(view).join("\n");
  const findings = findingPieces(view);
  const shown = fitting(findings, maxBytes - byteLength(head) - byteLength(tail) - RESERVED_BYTES);
  const parts = [head, ...findings.slice(0, shown)];
  if (shown < findings.length) parts.push(cutNote(shown, findings.length));
  return `${[...parts, tail].join("\n")}\n`;
}

function verdict({ report, summary }: ReportView): string[] {
  const { emoji, text } = CONCLUSION_STYLES[report.conclusion];
  const word = `${emoji} Vanity Check: ${text}`;
  return [
    `# ${word}, ${markdownText(report.policy.brand, MAX_BRAND)}`,
    "",
    `**${markdownText(summary.headline)}** ${summary.rules}.`,
    "",
  ];
}

function figuresTable({ tiles, summary, weeks }: ReportView): string[] {
  if (tiles.length === 0) return [];
  const title = `Figures, ${markdownText(summary.period)}`;
  return table(
    [title, "", (weeks?.weeks.length ?? 0) < 2 ? "" : "Last week"],
    tiles.map(({ label, value, lastWeek }) => [label, value, lastWeek].map((cell) => markdownText(cell))),
  );
}

function cutNote(shown: number, all: number): string {
  return `\n**${message("too-long", { shown, all })}**`;
}

function footer({ report, summary }: ReportView): string[] {
  const { path, digest } = report.policy;
  const { change, counts, inputs, notes } = summary;
  const lines = [
    ...(change === null ? [] : [`${markdownText(change)}.`]),
    `${counts}. Read ${markdownText(inputs)}.`,
    ...notes.map((note) => `${markdownText(note)}.`),
    `As of ${markdownText(report.asOf)}. Policy ${markdownCode(path)}, ${markdownCode(digest.slice(0, 12))};` +
      ` Vanity Check ${markdownText(report.tool.version)}.`,
  ];
  return ["", ...lines];
}
