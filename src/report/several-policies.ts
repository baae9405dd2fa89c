import { message } from "../messages/message.ts";
import { byteLength, fitting } from "./cut.ts";
import { logLine, markdownCode, markdownText, plain } from "./escape.ts";
import { json } from "./renderers/json.ts";
import { MAX_BYTES, markdown } from "./renderers/markdown.ts";
import { table } from "./renderers/markdown-tables.ts";
import { CONCLUSION_STYLES, type ConclusionStyle, conclusionOfAll } from "./view/conclusions.ts";
import type { ReportView } from "./view.ts";

/** No report is cut to less, as its figures and rules alone take so many bytes. */
const MIN_BYTES = 20_000;
/** The policy's path before its report; a longer one is cut. */
const PREFIX_BYTES = 8 * 1024;
/** What the note about a cut takes at most. */
const RESERVED_BYTES = 200;

/** The last line of a run by several policies: "FAIL  1 of 3 policies holds; broken: a.yml, b.yml". */
export function verdictOfAll(views: readonly ReportView[], asked: number): string {
  const broken = views
    .filter(({ report }) => report.conclusion === "fail")
    .map(({ report }) => report.policy.path);
  const names = broken.length === 0 ? "" : `; broken: ${broken.join(", ")}`;
  const { word } = styleOfAll(views, asked);
  return logLine(plain(`${word}  ${holding(views, asked)}${names}`));
}

/** The reports as one list, for other tools. */
export function jsonOfAll(views: readonly ReportView[]): string {
  return `[\n${views.map(({ report }) => json(report).trimEnd()).join(",\n")}\n]\n`;
}

/** The reports as one text of GitHub's Markdown under its limit: the verdicts, then each report. */
export function markdownOfAll(views: readonly ReportView[], asked: number, maxBytes = MAX_BYTES): string {
  const head = verdicts(views, asked);
  const room = maxBytes - byteLength(head) - RESERVED_BYTES;
  const each = Math.max(MIN_BYTES, Math.floor(room / views.length) - PREFIX_BYTES);
  const pages = views.map(
    (view) => `---\n\n${markdownCode(view.report.policy.path)}\n\n${markdown(view, each)}`,
  );
  const shown = fitting(pages, room);
  const rest = pages.length - shown;
  const note = rest === 0 ? [] : [`**${message("more-policies", { rest })}**\n`];
  return [head, ...pages.slice(0, shown), ...note].join("\n");
}

function verdicts(views: readonly ReportView[], asked: number): string {
  const { emoji, text } = styleOfAll(views, asked);
  const rows = views.map((view) => [
    `${CONCLUSION_STYLES[view.report.conclusion].emoji} ${markdownCode(view.report.policy.path)}`,
    markdownText(view.summary.headline),
  ]);
  const title = `# ${emoji} Vanity Check: ${text}, ${holding(views, asked)}`;
  return [title, "", ...table(["Policy", "Figures"], rows), ""].join("\n");
}

function styleOfAll(views: readonly ReportView[], asked: number): ConclusionStyle {
  const conclusions = views.map(({ report }) => report.conclusion);
  return CONCLUSION_STYLES[conclusionOfAll(conclusions, asked)];
}

function holding(views: readonly ReportView[], asked: number): string {
  return message("policies", {
    all: asked,
    held: views.filter(holds).length,
    unjudged: asked - views.length,
  });
}

function holds({ report }: ReportView): boolean {
  return report.conclusion === "pass";
}
