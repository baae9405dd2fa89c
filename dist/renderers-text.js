import { c as plain, i as logLine, p as cut } from "./escape.js";
import { t as CONCLUSION_STYLES } from "./conclusions.js";
import { a as sectionsOf, m as message, r as groupByRule } from "./view-findings.js";
import { K as formatNumber } from "./run.js";
import { n as place } from "./place.js";
// build/report/colour.js
const CODES = {
	bold: "1",
	dim: "2",
	red: "31",
	green: "32",
	yellow: "33",
	cyan: "36"
};
/** A painter for terminals, or one that leaves every text as it is. */
function painter(enabled) {
	return enabled ? (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m` : (_, text) => text;
}
/** The colour of a level. */
const LEVEL_COLOURS = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
// build/report/wrap.js
/** The lines of a text, each indented, broken between words to so many columns where a width is given. */
function wrap(text, indent, width) {
	if (width === void 0) return [indent + text];
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && indent.length + longer.length > width) {
			lines.push(indent + line);
			line = word;
		} else line = longer;
	}
	lines.push(indent + line);
	return lines;
}
// build/report/renderers/text-findings.js
/** How many findings of one rule are listed; a terminal is not where the eleventh is read. */
const MAX_LISTED = 10;
const MAX_MESSAGE = 1e3;
const MARKS = {
	error: "✖",
	warning: "⚠",
	notice: "ℹ"
};
/** One block of lines for each rule that the entries break. */
function brokenRules(style, entries) {
	return [...groupByRule(entries)].map(([rule, group]) => {
		const level = group[0]?.finding.level ?? rule.level;
		return [`${style.paint(LEVEL_COLOURS[level], `${MARKS[level]} ${level}`)}  ${style.paint("bold", plain(group[0]?.name ?? rule.rule))}  ${style.paint("dim", `${formatNumber(rule.failed)} of ${formatNumber(rule.checked)} failed`)}`, ...listed(style, group, level)];
	});
}
/** One titled block for entries that break nothing, by rule; none where there are no entries. */
function titledBlock(style, title, mark, entries) {
	if (entries.length === 0) return [];
	const lines = [style.paint("bold", title)];
	for (const [rule, group] of groupByRule(entries)) {
		const name = plain(group[0]?.name ?? rule.rule);
		lines.push(`  ${style.paint(mark.colour, mark.sign)} ${name}`, ...listed(style, group, null));
	}
	return lines;
}
function listed(style, entries, titleLevel) {
	const lines = entries.slice(0, MAX_LISTED).flatMap((entry) => findingLines(style, entry, titleLevel));
	const more = entries.length - MAX_LISTED;
	if (more <= 0) return lines;
	return [...lines, style.paint("dim", `    ${message("more-in-json", { rest: more })}`)];
}
function findingLines({ paint, width }, entry, titleLevel) {
	const { finding } = entry;
	const message = tag(entry, titleLevel) + shorten(finding.message);
	const lines = [`    ${paint("cyan", plain(place(finding.location)))}  ${paint("dim", entry.measured)}`, ...wrap(message, "      ", width)];
	if (finding.waived === void 0) return lines;
	const { until, reason } = finding.waived;
	return [...lines, ...wrap(`waived until ${shorten(until)}: ${shorten(reason)}`, "      ", width)];
}
/** The level, where the title above does not say it, and why this is no plain failure. */
function tag({ finding, reason }, titleLevel) {
	const said = [finding.level === titleLevel ? null : finding.level, reason].filter((word) => word !== null);
	return said.length === 0 ? "" : `${said.join(", ")}: `;
}
function shorten(text) {
	return cut(plain(text), MAX_MESSAGE);
}
// build/report/renderers/text.js
/** A longer name does not push everybody else's column to the right. */
const MAX_COLUMN = 40;
/** The report as a person reads it in a terminal or a log. */
function text(view, { colour, width, quiet = false }) {
	const style = {
		paint: painter(colour),
		width
	};
	const entries = view.findings.filter(({ finding }) => !(quiet && finding.level === "notice"));
	const { broken, unjudged, waived } = sectionsOf(entries);
	const findings = [...brokenRules(style, broken), titledBlock(style, "Not judged", {
		sign: "?",
		colour: "yellow"
	}, unjudged)];
	return `${(quiet ? [...findings, [lastLine(view, style.paint, `${view.report.policy.path}, `)]] : [
		verdict(view, style.paint),
		...findings,
		titledBlock(style, "Waived", {
			sign: "~",
			colour: "dim"
		}, waived),
		passed(view, style),
		figures(view, style.paint),
		[...read(view).map((line) => style.paint("dim", line)), lastLine(view, style.paint)]
	]).filter((lines) => lines.length > 0).map((lines) => lines.map(logLine).join("\n")).join("\n\n")}\n`;
}
function verdict(view, paint) {
	const { period, rules, headline, change } = view.summary;
	const about = plain(`${view.report.policy.path}, ${period}`);
	return [
		`${verdictWord(view, paint)}  ${about}: ${rules}`,
		`      ${paint("bold", plain(headline))}`,
		...change === null ? [] : [`      ${plain(change)}.`]
	];
}
/** @param before what the first line would have said, where there is none */
function lastLine(view, paint, before = "") {
	const { period, counts, isPlanAlone } = view.summary;
	const days = isPlanAlone ? "plan" : "window";
	const when = plain(`${before}as of ${view.report.asOf}, ${days} ${period}`);
	return `${verdictWord(view, paint)}  ${counts} (${when})`;
}
function verdictWord({ report }, paint) {
	const { word, colour } = CONCLUSION_STYLES[report.conclusion];
	return paint(colour, word);
}
function passed({ rules }, { paint }) {
	const rows = rules.filter(({ report, isOnlyWaived }) => report.outcome === "pass" && !isOnlyWaived).map(({ name, checked }) => [plain(name), checked]);
	return rows.length === 0 ? [] : [paint("bold", "Passed"), ...columns(rows, `  ${paint("green", "✓")} `)];
}
function figures({ tiles }, paint) {
	if (tiles.length === 0) return [];
	const rows = tiles.map(({ label, value }) => [label, value]);
	return [paint("bold", "Figures"), ...columns(rows, "    ")];
}
function read({ summary: { inputs, notes } }) {
	return [`Read ${plain(inputs)}.`, ...notes.map((note) => `${plain(note)}.`)];
}
function columns(rows, indent) {
	const longest = rows.reduce((length, [name]) => Math.max(length, name.length), 0);
	return rows.map(([name, value]) => `${indent}${name.padEnd(Math.min(longest, MAX_COLUMN))}  ${value}`);
}
export { text as t };
