import { J as markdownText, K as logLine, U as CONCLUSION_STYLES, W as conclusionOfAll, X as plain, et as byteLength, l as problemLines, mt as message, nt as fitting, q as markdownCode } from "./check.js";
import { t as json } from "./json.js";
import { a as table, i as fold, n as comment, r as markdown, t as MAX_BYTES } from "./renderers-markdown.js";
import { t as brandsOf } from "./view-brands.js";
// build/report/several-policies.js
const MIN_BYTES = 2e4;
const PREFIX_BYTES = 8192;
const RESERVED_BYTES = 200;
const MAX_NAME = 80;
function verdictOfAll(views, asked) {
	const broken = brandsOf(views).filter(({ view }) => view.report.conclusion === "fail").map(({ view }) => view.report.policy.path);
	const names = broken.length === 0 ? "" : `; broken: ${broken.join(", ")}`;
	const { word } = styleOfAll(views, asked);
	return logLine(plain(`${word}  ${holding(views, asked)}${names}`));
}
function jsonOfAll(reports) {
	return `[\n${reports.map((report) => json(report).trimEnd()).join(",\n")}\n]\n`;
}
function markdownOfAll(views, asked, maxBytes = MAX_BYTES) {
	return folded(head(views, asked), views, maxBytes, markdown);
}
function commentOfAll(views, unjudged, asked, maxBytes) {
	const broken = views.filter(({ report }) => report.conclusion !== "pass");
	const troubles = unjudged.map(({ policy, error }) => {
		const [first = ""] = problemLines(error);
		return `- ${markdownCode(policy)} could not be judged: ${markdownCode(first)}`;
	});
	const shown = fitting(troubles, maxBytes / 4);
	return folded([head(views, asked), ...troubles.slice(0, shown)].join("\n"), broken, maxBytes, comment);
}
function folded(begin, views, maxBytes, draw) {
	const room = maxBytes - byteLength(begin) - RESERVED_BYTES;
	const each = Math.max(MIN_BYTES, Math.floor(room / Math.max(1, views.length)) - PREFIX_BYTES);
	const pages = brandsOf(views).map(({ view, name }) => fold(name, [
		markdownCode(view.report.policy.path),
		"",
		draw(view, each)
	]).join("\n"));
	const shown = fitting(pages, room);
	const rest = pages.length - shown;
	const note = rest === 0 ? [] : [`\n**${message("more-policies", { rest })}**`];
	return `${[
		begin,
		...pages.slice(0, shown),
		...note
	].join("\n")}\n`;
}
function head(views, asked) {
	const { emoji, text } = styleOfAll(views, asked);
	return [
		`# ${emoji} Vanity Check: ${text}, ${holding(views, asked)}`,
		"",
		...table([
			"Brand",
			"From outside",
			"Change",
			"Findings"
		], brandsOf(views).map(row)),
		""
	].join("\n");
}
function row({ view, name, share, change }) {
	const { report, summary } = view;
	return [
		`${CONCLUSION_STYLES[report.conclusion].emoji} ${markdownText(name, MAX_NAME)}`,
		share,
		markdownText(change),
		summary.rules
	];
}
function styleOfAll(views, asked) {
	const conclusions = views.map(({ report }) => report.conclusion);
	return CONCLUSION_STYLES[conclusionOfAll(conclusions, asked)];
}
function holding(views, asked) {
	return message("policies", {
		all: asked,
		held: views.filter(holds).length,
		neutral: views.filter(({ report }) => report.conclusion === "neutral").length,
		unjudged: asked - views.length
	});
}
function holds({ report }) {
	return report.conclusion === "pass";
}
export { verdictOfAll as i, jsonOfAll as n, markdownOfAll as r, commentOfAll as t };
