import { c as plain, i as logLine, p as cut } from "./escape.js";
import { t as CONCLUSION_STYLES } from "./conclusions.js";
import { a as sectionsOf, r as groupByRule } from "./view-findings.js";
import { t as waitingFor } from "./view-gaps.js";
import { xt as formatNumber } from "./run.js";
import { t as message } from "./message.js";
import { r as rulePageUrl } from "./report-pages.js";
import { n as place } from "./place.js";
// build/lib/display-width.js
/** What East Asian terminals and pictures of signs take two cells for (Unicode's UAX #11, wide and fullwidth). */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Marks on the letter before them take none. */
const NARROW = /^\p{M}$/u;
/** How many cells of a terminal a text takes. */
function displayWidth(text) {
	let cells = 0;
	for (const character of text) {
		if (NARROW.test(character)) continue;
		cells += WIDE.test(character) ? 2 : 1;
	}
	return cells;
}
/** The text with blanks after it up to so many cells; unchanged where it is as wide already. */
function padded(text, cells) {
	return text + " ".repeat(Math.max(0, cells - displayWidth(text)));
}
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
/** The lines of a text, each indented, broken between words to so many cells where a width is given. */
function wrap(text, indent, width) {
	if (width === void 0) return [indent + text];
	const lines = [];
	let line = "";
	let cells = 0;
	for (const word of text.split(" ")) {
		const more = displayWidth(word);
		if (line !== "" && indent.length + cells + 1 + more > width) {
			lines.push(indent + line);
			line = word;
			cells = more;
		} else {
			line = line === "" ? word : `${line} ${word}`;
			cells += cells === 0 ? more : more + 1;
		}
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
		const tally = style.paint("dim", `${formatNumber(rule.failed)} of ${formatNumber(rule.checked)} failed`);
		const help = style.paint("dim", plain(`help: ${rulePageUrl(cut(rule.rule, MAX_MESSAGE))}`));
		return [
			`${ruleLine(style.paint, group)}  ${tally}`,
			...listed(style, group, level),
			...advice(style, group),
			`    ${help}`
		];
	});
}
/** A line for each rule that the entries break, with the worst of its findings. */
function brokenSummary({ paint }, entries) {
	return [...groupByRule(entries).values()].map((group) => {
		const text = shorten(group[0]?.finding.message ?? "");
		const more = group.length === 1 ? "" : paint("dim", ` (${formatNumber(group.length)} findings)`);
		return `${ruleLine(paint, group)}  ${text}${more}`;
	});
}
function ruleLine(paint, [worst]) {
	const level = worst?.finding.level ?? "error";
	const name = paint("bold", plain(worst?.name ?? ""));
	return `${paint(LEVEL_COLOURS[level], `${MARKS[level]} ${level}`)}  ${name}`;
}
/** What could not be judged: a block for each thing that is missing, however many rules wait for it. */
function waitingBlock({ paint, width }, groups) {
	if (groups.length === 0) return [];
	const lines = groups.flatMap(({ findings, tag, text }) => {
		const names = [...new Set(findings.map(({ name }) => name))].map(plain).join(", ");
		const where = findings.length === 1 ? `  ${placeOf(paint, findings[0])}` : "";
		const said = wrap(`${names}  ${tag}`, "    ", width).map((line, i) => i === 0 ? `  ${paint("yellow", "?")} ${line.trimStart()}` : line);
		const last = said.pop() ?? "";
		return [
			...said,
			`${last}${where}`,
			...wrap(shorten(text), "      ", width)
		];
	});
	return [paint("bold", "Not judged"), ...lines];
}
function placeOf(paint, entry) {
	return entry === void 0 ? "" : paint("cyan", plain(place(entry.finding.location)));
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
	const lines = [`    ${placeOf(paint, entry)}`, ...wrap(message, "      ", width)];
	if (finding.waived === void 0) return lines;
	const { until, reason } = finding.waived;
	return [...lines, ...wrap(`waived until ${shorten(until)}: ${shorten(reason)}`, "      ", width)];
}
/** What to do about all of a rule's findings, once. */
function advice({ width }, entries) {
	const [said] = entries.flatMap(({ finding }) => finding.advice ?? []);
	return said === void 0 ? [] : wrap(`→ ${shorten(said)}`, "    ", width);
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
const MAX_COLUMN = 56;
/** The report as a person reads it in a terminal or a log. */
function text(view, { colour, width, quiet = false, summary = false }) {
	const style = {
		paint: painter(colour),
		width
	};
	const entries = view.findings.filter(({ finding }) => !(quiet && finding.level === "notice"));
	const { broken, unjudged, notes, waived } = sectionsOf(entries);
	const findings = summary ? [brokenSummary(style, broken)] : [...brokenRules(style, broken), waitingBlock(style, waitingFor(unjudged))];
	return `${(quiet ? [...findings, [lastLine(view, style.paint, `${view.report.policy.path}, `)]] : summary ? [verdict(view, style.paint), ...findings] : [
		verdict(view, style.paint),
		steps(view, style),
		...findings,
		titledBlock(style, "Worth knowing", {
			sign: "ℹ",
			colour: LEVEL_COLOURS.notice
		}, notes),
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
function steps({ nextSteps }, { paint, width }) {
	if (nextSteps.length === 0) return [];
	const lines = nextSteps.flatMap((step, i) => wrap(`${i + 1}. ${plain(step)}`, "  ", width));
	return [paint("bold", "Next steps"), ...lines];
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
	const widest = rows.reduce((cells, [name]) => Math.max(cells, displayWidth(name)), 0);
	return rows.map(([name, value]) => `${indent}${padded(name, Math.min(widest, MAX_COLUMN))}  ${value}`);
}
export { text as t };
