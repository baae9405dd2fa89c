import type { InputError } from "../domain/diagnostic.ts";
import type { Report } from "../domain/report.ts";
import { message } from "../messages/message.ts";
import { byteLength, fitting } from "./cut.ts";
import { problemLines } from "./diagnostics.ts";
import { logLine, markdownCode, markdownText, plain } from "./escape.ts";
import { json } from "./renderers/json.ts";
import { comment, MAX_BYTES, markdown } from "./renderers/markdown.ts";
import { fold, table } from "./renderers/markdown-tables.ts";
import { type BrandView, brandsOf } from "./view/brands.ts";
import { CONCLUSION_STYLES, type ConclusionStyle, conclusionOfAll } from "./view/conclusions.ts";
import type { ReportView } from "./view.ts";

/** No report is cut to less, as its figures and rules alone take so many bytes. */
const MIN_BYTES = 20_000;
/** The policy's path before its report; a longer one is cut. */
const PREFIX_BYTES = 8 * 1024;
/** What the note about a cut takes at most. */
const RESERVED_BYTES = 200;
const MAX_NAME = 80;

/** The last line of a run by several policies: "FAIL  1 of 3 policies holds; broken: a.yml, b.yml". */
export function verdictOfAll(views: readonly ReportView[], asked: number): string {
  const broken = brandsOf(views)
    .filter(({ view }) => view.report.conclusion === "fail")
    .map(({ view }) => view.report.policy.path);
  const names = broken.length === 0 ? "" : `; broken: ${broken.join(", ")}`;
  const { word } = styleOfAll(views, asked);
  return logLine(plain(`${word}  ${holding(views, asked)}${names}`));
}

/** The reports as one list, for other tools. */
export function jsonOfAll(reports: readonly Report[]): string {
  return `[\n${reports.map((report) => json(report).trimEnd()).join(",\n")}\n]\n`;
}

/** The reports as one text of GitHub's Markdown under its limit: the brands, then a fold for each report. */
export function markdownOfAll(views: readonly ReportView[], asked: number, maxBytes = MAX_BYTES): string {
  return folded(head(views, asked), views, maxBytes, markdown);
}

/**
 * The same for a comment on a pull request.
 * @param unjudged the policies that could not be judged by, and why
 */
export function commentOfAll(
  views: readonly ReportView[],
  unjudged: readonly { policy: string; error: InputError }[],
  asked: number,
  maxBytes: number,
): string {
  const broken = views.filter(({ report }) => report.conclusion !== "pass");
  const troubles = unjudged.map(({ policy, error }) => {
    const [first = ""] = problemLines(error);
    return `- ${markdownCode(policy)} could not be judged: ${markdownCode(first)}`;
  });
  const shown = fitting(troubles, maxBytes / 4);
  const begin = [head(views, asked), ...troubles.slice(0, shown)].join("\n");
  return folded(begin, broken, maxBytes, comment);
}

function folded(
  begin: string,
  views: readonly ReportView[],
  maxBytes: number,
  draw: (view: ReportView, maxBytes: number) => string,
): string {
  const room = maxBytes - byteLength(begin) - RESERVED_BYTES;
  const each = Math.max(MIN_BYTES, Math.floor(room / Math.max(1, views.length)) - PREFIX_BYTES);
  const pages = brandsOf(views).map(({ view, name }) =>
    fold(name, [markdownCode(view.report.policy.path), "", draw(view, each)]).join("\n"),
  );
  const shown = fitting(pages, room);
  const rest = pages.length - shown;
  const note = rest === 0 ? [] : [`\n**${message("more-policies", { rest })}**`];
  return `${[begin, ...pages.slice(0, shown), ...note].join("\n")}\n`;
}

function head(views: readonly ReportView[], asked: number): string {
  const { emoji, text } = styleOfAll(views, asked);
  const title = `# ${emoji} Vanity Check: ${text}, ${holding(views, asked)}`;
  const header = ["Brand", "From outside", "Change", "Findings"];
  return [title, "", ...table(header, brandsOf(views).map(row)), ""].join("\n");
}

function row({ view, name, share, change }: BrandView): string[] {
  const { report, summary } = view;
  const mark = CONCLUSION_STYLES[report.conclusion].emoji;
  return [`${mark} ${markdownText(name, MAX_NAME)}`, share, markdownText(change), summary.rules];
}

function styleOfAll(views: readonly ReportView[], asked: number): ConclusionStyle {
  const conclusions = views.map(({ report }) => report.conclusion);
  return CONCLUSION_STYLES[conclusionOfAll(conclusions, asked)];
}

function holding(views: readonly ReportView[], asked: number): string {
  return message("policies", {
    all: asked,
    held: views.filter(holds).length,
    neutral: views.filter(({ report }) => report.conclusion === "neutral").length,
    unjudged: asked - views.length,
  });
}

function holds({ report }: ReportView): boolean {
  return report.conclusion === "pass";
}
