import { message } from "../../messages/message.ts";
import { byteLength, fitting } from "../cut.ts";
import { markdownCode, markdownText } from "../escape.ts";
import { LIMITS_URL } from "../pages.ts";
import { CONCLUSION_STYLES } from "../view/conclusions.ts";
import { sectionsOf } from "../view/findings.ts";
import type { ReportView } from "../view.ts";
import { findingPieces } from "./markdown-findings.ts";
import { repliesFold } from "./markdown-replies.ts";
import { brokenTable, fold, rulesTable, table, trendTable } from "./markdown-tables.ts";

/** Under the 1 MiB at which GitHub drops a job summary whole, with room for what else a step writes. */
export const MAX_BYTES = 1_000_000;
/** A longer name is cut. */
const MAX_BRAND = 80;
/** What the note about a cut and the joints between the parts take at most. */
const RESERVED_BYTES = 400;
/** More broken rules than this are read in the list of findings. */
const MAX_ROWS = 25;
const MAX_COMMENT_ROWS = 10;

/**
 * The report as GitHub's Markdown, in at most so many bytes (some ten thousand are needed): what is broken first,
 * then folds. What does not fit is left out a finding at a time, and the text says so. Findings link to their line
 * where the source is given.
 */
export function markdown(view: ReportView, maxBytes = MAX_BYTES): string {
  const { summary, weeks } = view;
  const headline = `**${markdownText(summary.headline)}** ${summary.rules}.`;
  const head = [...verdict(view), headline, ...steps(view), ...brokenTable(view, MAX_ROWS)];
  const rules = fold(message("all-rules", { all: view.rules.length }), rulesTable(view, maxBytes / 4));
  const figures = fold(message("figures", {}), figuresTable(view));
  const trend = fold(message("by-week", {}), weeks === null ? [] : trendTable(weeks));
  const between = [...repliesFold(view), ...figures, ...trend, ...rules];
  return withFindings(view, head, [...between, ...footer(view)], maxBytes);
}

/**
 * The same for a comment on a pull request: what the change breaks, and nothing about the company that it does not
 * touch.
 */
export function comment(view: ReportView, maxBytes: number): string {
  const judged = view.rules.filter(({ verdict }) => verdict.kind !== "left-out");
  const head = [
    ...verdict(view),
    `${markdownText(view.summary.state.text)}: ${view.summary.rules}.`,
    ...steps(view),
    ...brokenTable(view, MAX_COMMENT_ROWS),
  ];
  const table = rulesTable({ rules: judged, source: view.source }, maxBytes / 4);
  const rules = fold(message("all-rules", { all: judged.length }), judged.length === 0 ? [] : table);
  return withFindings(view, head, [...rules, ...footer(view)], maxBytes);
}

/** The parts with as many findings between them as there is room for. */
function withFindings(view: ReportView, above: string[], below: string[], maxBytes: number): string {
  const [head, tail] = [above.join("\n"), below.join("\n")];
  const findings = findingPieces(view);
  const shown = fitting(findings, maxBytes - byteLength(head) - byteLength(tail) - RESERVED_BYTES);
  const cut =
    shown < findings.length ? [`\n**${message("too-long", { shown, all: findings.length })}**`] : [];
  const unjudged = sectionsOf(view.findings).unjudged.length;
  const title = message("all-findings", { broken: view.findings.length - unjudged, unjudged });
  const folded = fold(title, findings.slice(0, shown));
  return `${[head, ...folded, ...cut, tail].join("\n")}\n`;
}

function verdict({ report }: ReportView): string[] {
  const { emoji, text } = CONCLUSION_STYLES[report.conclusion];
  return [`# ${emoji} Vanity Check: ${text}, ${markdownText(report.policy.brand, MAX_BRAND)}`, ""];
}

function steps({ nextSteps }: ReportView): string[] {
  if (nextSteps.length === 0) return [];
  return ["", ...nextSteps.map((step, i) => `${i + 1}. ${markdownText(step)}`)];
}

function figuresTable({ tiles, summary, weeks }: ReportView): string[] {
  if (tiles.length === 0) return [];
  const title = `Figures, ${markdownText(summary.period)}`;
  return table(
    [title, "", (weeks?.weeks.length ?? 0) < 2 ? "" : "Last week"],
    tiles.map(({ label, value, lastWeek }) => [label, value, lastWeek].map((cell) => markdownText(cell))),
  );
}

function footer({ report, summary }: ReportView): string[] {
  const { path, digest } = report.policy;
  const { change, counts, inputs, notes } = summary;
  const lines = [
    ...(change === null ? [] : [`${markdownText(change)}.`]),
    `${counts}. Read ${markdownText(inputs)}.`,
    ...notes.map((note) => `${markdownText(note)}.`),
    `As of ${markdownText(report.asOf)}. Policy ${markdownCode(path)}, ${markdownCode(digest.slice(0, 12))};` +
      ` Vanity Check ${markdownText(report.tool.version)}. [${message("blind-spots", {})}](${LIMITS_URL})`,
  ];
  return ["", ...lines];
}
