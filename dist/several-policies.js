import { m as message } from "./view-findings.js";
import { a as markdownCode, c as plain, f as byteLength, h as fitting, i as logLine, o as markdownText } from "./escape.js";
import { t as json } from "./json.js";
import { n as markdown, r as table, t as MAX_BYTES } from "./renderers-markdown.js";
import { n as conclusionOfAll, t as CONCLUSION_STYLES } from "./conclusions.js";
// build/report/several-policies.js
/** No report is cut to less, as its figures and rules alone take so many bytes. */
const MIN_BYTES = 2e4;
/** The policy's path before its report; a longer one is cut. */
const PREFIX_BYTES = 8192;
/** What the note about a cut takes at most. */
const RESERVED_BYTES = 200;
/** The last line of a run by several policies: "FAIL  1 of 3 policies holds; broken: a.yml, b.yml". */
function verdictOfAll(views, asked) {
	const broken = views.filter(({ report }) => report.conclusion === "fail").map(({ report }) => report.policy.path);
	const names = broken.length === 0 ? "" : `; broken: ${broken.join(", ")}`;
	const { word } = styleOfAll(views, asked);
	return logLine(plain(`${word}  ${holding(views, asked)}${names}`));
}
/** The reports as one list, for other tools. */
function jsonOfAll(views) {
	return `[\n${views.map(({ report }) => json(report).trimEnd()).join(",\n")}\n]\n`;
}
/** The reports as one text of GitHub's Markdown under its limit: the verdicts, then each report. */
function markdownOfAll(views, asked, maxBytes = MAX_BYTES) {
	const head = verdicts(views, asked);
	const room = maxBytes - byteLength(head) - RESERVED_BYTES;
	const each = Math.max(MIN_BYTES, Math.floor(room / views.length) - PREFIX_BYTES);
	const pages = views.map((view) => `---\n\n${markdownCode(view.report.policy.path)}\n\n${markdown(view, each)}`);
	const shown = fitting(pages, room);
	const rest = pages.length - shown;
	const note = rest === 0 ? [] : [`**${message("more-policies", { rest })}**\n`];
	return [
		head,
		...pages.slice(0, shown),
		...note
	].join("\n");
}
function verdicts(views, asked) {
	const { emoji, text } = styleOfAll(views, asked);
	const rows = views.map((view) => [`${CONCLUSION_STYLES[view.report.conclusion].emoji} ${markdownCode(view.report.policy.path)}`, markdownText(view.summary.headline)]);
	return [
		`# ${emoji} Vanity Check: ${text}, ${holding(views, asked)}`,
		"",
		...table(["Policy", "Figures"], rows),
		""
	].join("\n");
}
function styleOfAll(views, asked) {
	const conclusions = views.map(({ report }) => report.conclusion);
	return CONCLUSION_STYLES[conclusionOfAll(conclusions, asked)];
}
function holding(views, asked) {
	return message("policies", {
		all: asked,
		held: views.filter(holds).length,
		unjudged: asked - views.length
	});
}
function holds({ report }) {
	return report.conclusion === "pass";
}
export { jsonOfAll, markdownOfAll, verdictOfAll };
