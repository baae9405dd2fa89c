import { a as sectionsOf, m as message, r as groupByRule } from "./view-findings.js";
import { a as markdownCode, f as byteLength, h as fitting, o as markdownText } from "./escape.js";
import { t as CONCLUSION_STYLES } from "./conclusions.js";
import { n as place, t as lineUrl } from "./place.js";
import { ft as parseDay } from "./run.js";
// build/report/renderers/markdown-findings.js
const MAX_NAME = 200;
const MAX_PLACE = 300;
const MAX_URL = 2e3;
/**
* One piece of Markdown for each finding: the broken ones, then those not judged, then the waived. The first
* of a section or a rule carries the heading, so that the pieces can be cut off anywhere.
*/
function findingPieces({ findings, source }) {
	const { broken, unjudged, waived } = sectionsOf(findings);
	return [
		["Findings", broken],
		["Not judged", unjudged],
		["Waived", waived]
	].flatMap(([title, members]) => {
		const pieces = [...groupByRule(members)].flatMap(([rule, group]) => rulePieces(group[0]?.name ?? rule.rule, group, source));
		return withHeading(`\n## ${title}`, pieces);
	});
}
function rulePieces(name, group, source) {
	return withHeading(`\n### ${markdownText(name, MAX_NAME)}\n`, group.map((entry) => piece(entry, source)));
}
function withHeading(heading, [first, ...rest]) {
	return first === void 0 ? [] : [`${heading}\n${first}`, ...rest];
}
function piece({ finding, tag, measured }, source) {
	const what = `${placeLink(finding.location, source)} **${tag}** ${markdownText(finding.message)} (${measured})`;
	if (finding.waived === void 0) return `- ${what}`;
	const { until, reason: why } = finding.waived;
	return `- ${what}; waived until ${markdownText(until)}: ${markdownText(why)}`;
}
/** Where something is, as a link where that can be looked at. */
function placeLink(location, source) {
	const text = markdownCode(place(location), MAX_PLACE);
	const url = lineUrl(source, location);
	return url === null || url.length > MAX_URL ? text : `[${text}](${url})`;
}
// build/report/renderers/mermaid-chart.js
/** A quarter: GitHub draws the names of more weeks over each other. */
const MAX_CHARTED = 13;
/**
* Outsiders as bars and employees as a line, in Mermaid; none where a value is unknown, since the chart has no way
* to say so.
*/
function mermaidChart(all, { title, series }) {
	const weeks = all.slice(-13);
	const which = weeks.length < all.length ? `, the last ${MAX_CHARTED}` : "";
	const [outside, inside] = ["outside", "inside"].map((style) => series.find((one) => one.style === style)?.values.slice(-13) ?? []);
	const isKnown = [...outside, ...inside].every((value) => value !== null);
	if (weeks.length < 2 || !isKnown || weeks.some(({ from }) => Number.isNaN(parseDay(from)))) return [];
	const top = Math.max(1, ...outside.map(Number), ...inside.map(Number));
	return [
		"",
		"```mermaid",
		"xychart-beta",
		`  title "${title}${which}: outsiders (bars), employees (line)"`,
		`  x-axis [${weeks.map(({ from }) => `"${from.slice(5)}"`).join(", ")}]`,
		`  y-axis "interactions" 0 --> ${top}`,
		`  bar [${outside.join(", ")}]`,
		`  line [${inside.join(", ")}]`,
		"```"
	];
}
// build/report/renderers/markdown-tables.js
const MAX_CELL = 300;
const MARKS = {
	pass: "✅",
	fail: "❌",
	warning: "⚠️",
	unjudged: "❔",
	"left-out": "➖"
};
/** The lines of a table; the cells are Markdown already. */
function table(header, rows) {
	return [
		row(header),
		row(header.map(() => "---")),
		...rows.map(row)
	];
}
/** Every rule with its verdict and its worst finding, in at most so many bytes. */
function rulesTable({ rules, source }, maxBytes) {
	const rows = rules.map((rule) => ruleRow(rule, source));
	const shown = fitting(rows.map(row), maxBytes);
	const lines = [
		"",
		"## Rules",
		"",
		...table([
			"Rule",
			"Verdict",
			"Actual",
			"Limit",
			"Sample",
			"Window before",
			"Worst finding"
		], rows.slice(0, shown))
	];
	if (shown < rows.length) lines.push("", message("more-rules", { rest: rows.length - shown }));
	return lines;
}
function ruleRow(rule, source) {
	const { name, verdict, actual, limit, sample, before, worst } = rule;
	const where = worst === void 0 ? "" : placeLink(worst.finding.location, source);
	const figures = [
		actual,
		markdownText(limit, MAX_CELL),
		sample,
		before
	];
	return [
		markdownCode(name, MAX_CELL),
		`${MARKS[verdict.kind]} ${verdict.text}`,
		...figures,
		where
	];
}
/** The weeks as rows, oldest first. */
function trendTable({ weeks, columns, charts }) {
	const header = ["Week", ...columns.map(({ label }) => label)];
	const rows = weeks.map(({ from, to }, i) => [markdownText(`${from} – ${to}`, MAX_CELL), ...columns.map(({ cells }) => cells[i] ?? "")]);
	const [sources] = charts;
	return [
		"",
		"## Week by week",
		...sources === void 0 ? [] : mermaidChart(weeks, sources),
		"",
		...table(header, rows)
	];
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}
// build/report/renderers/markdown.js
/** Under the 1 MiB at which GitHub drops a job summary whole, with room for what else a step writes. */
const MAX_BYTES = 1e6;
/** A longer name is cut. */
const MAX_BRAND = 80;
/** What the note about a cut and the joints between the parts take at most. */
const RESERVED_BYTES = 200;
/**
* The report as GitHub's Markdown, in at most so many bytes (some ten thousand are needed); what does not fit
* is left out a finding at a time, and said to be. Findings link to their line where the source is given.
*/
function markdown(view, maxBytes = MAX_BYTES) {
	const head = [
		...verdict(view),
		...figuresTable(view),
		...rulesTable(view, maxBytes / 4),
		...view.weeks === null ? [] : trendTable(view.weeks)
	].join("\n");
	const tail = footer(view).join("\n");
	const findings = findingPieces(view);
	const shown = fitting(findings, maxBytes - byteLength(head) - byteLength(tail) - RESERVED_BYTES);
	const parts = [head, ...findings.slice(0, shown)];
	if (shown < findings.length) parts.push(cutNote(shown, findings.length));
	return `${[...parts, tail].join("\n")}\n`;
}
function verdict({ report, summary }) {
	const { emoji, text } = CONCLUSION_STYLES[report.conclusion];
	return [
		`# ${`${emoji} Vanity Check: ${text}`}, ${markdownText(report.policy.brand, MAX_BRAND)}`,
		"",
		`**${markdownText(summary.headline)}** ${summary.rules}.`,
		""
	];
}
function figuresTable({ tiles, summary, weeks }) {
	if (tiles.length === 0) return [];
	return table([
		`Figures, ${markdownText(summary.period)}`,
		"",
		(weeks?.weeks.length ?? 0) < 2 ? "" : "Last week"
	], tiles.map(({ label, value, lastWeek }) => [
		label,
		value,
		lastWeek
	].map((cell) => markdownText(cell))));
}
function cutNote(shown, all) {
	return `\n**${message("too-long", {
		shown,
		all
	})}**`;
}
function footer({ report, summary }) {
	const { path, digest } = report.policy;
	const { change, counts, inputs, notes } = summary;
	return ["", ...[
		...change === null ? [] : [`${markdownText(change)}.`],
		`${counts}. Read ${markdownText(inputs)}.`,
		...notes.map((note) => `${markdownText(note)}.`),
		`As of ${markdownText(report.asOf)}. Policy ${markdownCode(path)}, ${markdownCode(digest.slice(0, 12))}; Vanity Check ${markdownText(report.tool.version)}.`
	]];
}
export { markdown as n, table as r, MAX_BYTES as t };
