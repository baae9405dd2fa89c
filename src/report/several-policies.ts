import type { Report } from "../domain/report.ts";
import type { Source } from "../domain/source.ts";
import { count, formatNumber } from "../lib/format-number.ts";
import { byteLength, fitting } from "./cut.ts";
import { logLine, markdownCode, markdownText, plain } from "./escape.ts";
import { json } from "./renderers/json.ts";
import { MAX_BYTES, markdown } from "./renderers/markdown.ts";
import { table } from "./renderers/markdown-tables.ts";
import { headline } from "./summary.ts";

/** No report is cut to less, as its figures and rules alone take so many bytes. */
const MIN_BYTES = 20_000;
/** The policy's path before its report; a longer one is cut. */
const PREFIX_BYTES = 8 * 1024;
/** What the note about a cut takes at most. */
const RESERVED_BYTES = 200;

/**
 * Whether every policy holds.
 * @param asked how many policies there are; one that could not be judged by has no report
 */
export function passes(reports: readonly Report[], asked: number): boolean {
  return reports.length === asked && reports.every(({ conclusion }) => conclusion === "pass");
}

/** The last line of a run by several policies: "FAIL  1 of 3 policies holds; broken: a.yml, b.yml". */
export function verdictOfAll(reports: readonly Report[], asked: number): string {
  const broken = reports.filter(({ conclusion }) => conclusion === "fail");
  const names = broken.length === 0 ? "" : `; broken: ${broken.map(({ policy }) => policy.path).join(", ")}`;
  const word = passes(reports, asked) ? "PASS" : "FAIL";
  return logLine(plain(`${word}  ${holding(reports, asked)}${names}`));
}

/** The reports as one list, for other tools. */
export function jsonOfAll(reports: readonly Report[]): string {
  return `[\n${reports.map((report) => json(report).trimEnd()).join(",\n")}\n]\n`;
}

/** The reports as one text of GitHub's Markdown under its limit: the verdicts, then each report. */
export function markdownOfAll(
  reports: readonly Report[],
  asked: number,
  source: Source | null,
  maxBytes = MAX_BYTES,
): string {
  const head = verdicts(reports, asked);
  const room = maxBytes - byteLength(head) - RESERVED_BYTES;
  const each = Math.max(MIN_BYTES, Math.floor(room / reports.length) - PREFIX_BYTES);
  const pages = reports.map(
    (report) => `---\n\n${markdownCode(report.policy.path)}\n\n${markdown(report, each, source)}`,
  );
  const shown = fitting(pages, room);
  const rest = pages.length - shown;
  const note =
    rest === 0
      ? []
      : [`**${count(rest, "more policy", "more policies")}; all reports are in the report folder.**\n`];
  return [head, ...pages.slice(0, shown), ...note].join("\n");
}

function verdicts(reports: readonly Report[], asked: number): string {
  const verdict = passes(reports, asked) ? "✅ Vanity Check: pass" : "❌ Vanity Check: fail";
  const rows = reports.map((report) => [
    `${report.conclusion === "pass" ? "✅" : "❌"} ${markdownCode(report.policy.path)}`,
    markdownText(headline(report)),
  ]);
  const title = `# ${verdict}, ${holding(reports, asked)}`;
  return [title, "", ...table(["Policy", "Figures"], rows), ""].join("\n");
}

function holding(reports: readonly Report[], asked: number): string {
  const held = reports.filter(({ conclusion }) => conclusion === "pass").length;
  const unjudged = asked - reports.length;
  const verb = held === 1 ? "holds" : "hold";
  const rest = unjudged === 0 ? "" : `; ${formatNumber(unjudged)} could not be judged by`;
  return `${formatNumber(held)} of ${count(asked, "policy", "policies")} ${verb}${rest}`;
}
