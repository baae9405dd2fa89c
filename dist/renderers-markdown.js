import { J as markdownText, M as place, N as LIMITS_URL, P as rulePageUrl, U as CONCLUSION_STYLES, V as sectionsOf, et as byteLength, j as lineUrl, mt as message, nt as fitting, q as markdownCode, z as groupByRule } from "./check.js";
import { ht as parseDay } from "./reading.js";
// build/report/renderers/markdown-findings.js
const MAX_NAME = 200;
const MAX_PLACE = 300;
const MAX_URL = 2e3;
function findingPieces({ findings, waiting, source }) {
	const { broken, notes, waived } = sectionsOf(findings);
	const byRule = (members) => [...groupByRule(members)].flatMap(([rule, group]) => rulePieces(group[0]?.title ?? rule.rule, group, source));
	return [
		["Findings", byRule(broken)],
		["Not judged", waiting.map((group) => waitingPiece(group, source))],
		["Worth knowing", byRule(notes)],
		["Waived", byRule(waived)]
	].flatMap(([title, pieces]) => withHeading(`\n### ${title}\n`, pieces));
}
function waitingPiece({ titles, text, tag, findings }, source) {
	const [first, ...others] = findings;
	const where = first === void 0 || others.length > 0 ? "" : `${placeLink(first.finding.location, source)} `;
	const names = titles.filter((title) => !text.includes(title)).map((title) => markdownText(title, MAX_NAME));
	const rules = names.length === 0 ? "" : ` ${message("waiting-rules", { names })}`;
	return `- ${where}**${tag}** ${markdownText(text)}${rules}`;
}
function rulePieces(title, group, source) {
	return withHeading(`\n#### ${markdownText(title, MAX_NAME)}\n`, group.map((entry) => piece(entry, source)));
}
function withHeading(heading, [first, ...rest]) {
	return first === void 0 ? [] : [`${heading}\n${first}`, ...rest];
}
function piece({ finding, text, tag }, source) {
	const what = `${placeLink(finding.location, source)} **${tag}** ${markdownText(text)}`;
	if (finding.waived === void 0) return `- ${what}`;
	const { until, reason: why } = finding.waived;
	return `- ${what}; waived until ${markdownText(until)}: ${markdownText(why)}`;
}
function placeLink(location, source) {
	const text = markdownCode(place(location), MAX_PLACE);
	const url = lineUrl(source, location);
	return url === null || url.length > MAX_URL ? text : `[${text}](${url})`;
}
// build/report/renderers/mermaid-chart.js
const MAX_CHARTED = 13;
function mermaidChart(trend, { title, series }) {
	const weeks = trend.slice(-13);
	const which = weeks.length < trend.length ? `, the last ${MAX_CHARTED}` : "";
	const [outside, inside] = ["outside", "inside"].map((style) => series.find((candidate) => candidate.style === style)?.values.slice(-13) ?? []);
	const isKnown = [...outside, ...inside].every((value) => value !== null);
	if (weeks.length < 2 || !isKnown || weeks.some(({ from }) => Number.isNaN(parseDay(from)))) return [];
	const top = Math.max(1, ...outside.map(Number), ...inside.map(Number));
	return [
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
const MAX_CELL$1 = 300;
const MARKS = {
	pass: "\u2705",
	fail: "\u274C",
	warning: "\u26A0\uFE0F",
	unjudged: "\u2754",
	"left-out": "\u2796",
	neutral: "\u26AA",
	waived: "\u2611\uFE0F"
};
const LEVEL_MARKS = {
	error: "\u274C",
	warning: "\u26A0\uFE0F",
	notice: "\u2139\uFE0F"
};
function table(header, rows) {
	return [
		row(header),
		row(header.map(() => "---")),
		...rows.map(row)
	];
}
function fold(title, lines) {
	if (lines.length === 0) return [];
	return [
		"",
		`<details><summary>${markdownText(title)}</summary>`,
		"",
		...lines,
		"",
		"</details>"
	];
}
function brokenTable({ findings, source }, max) {
	const groups = [...groupByRule(sectionsOf(findings).broken).values()];
	if (groups.length === 0) return [];
	const rows = groups.slice(0, max).map((group) => brokenRow(group, source));
	const more = groups.length > max ? ["", message("more-rules", { rest: groups.length - max })] : [];
	return [
		"",
		...table([
			"",
			"Rule",
			"Measured",
			"Where"
		], rows),
		...more
	];
}
function brokenRow(group, source) {
	const [{ rule, finding, title }, ...others] = group;
	const text = others.length === 0 ? finding.message : message("more-places", {
		text: finding.message,
		rest: others.length
	});
	const name = `[${markdownText(title, MAX_CELL$1)}](${rulePageUrl(rule.rule.slice(0, MAX_CELL$1))})`;
	return [
		LEVEL_MARKS[finding.level],
		name,
		markdownText(text, MAX_CELL$1),
		placeLink(finding.location, source)
	];
}
function rulesTable({ rules, source }, maxBytes) {
	const rows = rules.map((rule) => ruleRow(rule, source));
	const shown = fitting(rows.map(row), maxBytes);
	const lines = table([
		"Rule",
		"Result",
		"Measured",
		"Limit",
		"Cases",
		"Period before",
		"Worst finding"
	], rows.slice(0, shown));
	if (shown < rows.length) lines.push("", message("more-rules", { rest: rows.length - shown }));
	return lines;
}
function ruleRow(rule, source) {
	const { title, verdict, isOnlyWaived, actual, limit, sample, before, worst } = rule;
	const where = worst === void 0 ? "" : placeLink(worst.finding.location, source);
	const figures = [
		actual,
		markdownText(limit, MAX_CELL$1),
		sample,
		before
	];
	const mark = MARKS[isOnlyWaived && verdict.kind === "pass" ? "waived" : verdict.kind];
	return [
		markdownText(title, MAX_CELL$1),
		`${mark} ${verdict.text}`,
		...figures,
		where
	];
}
function trendTable({ weeks, columns, charts }) {
	const header = ["Week", ...columns.map(({ label }) => label)];
	const rows = weeks.map(({ from, to }, i) => [markdownText(`${from} \u2013 ${to}`, MAX_CELL$1), ...columns.map(({ cells }) => cells[i] ?? "")]);
	const [sources] = charts;
	const chart = sources === void 0 ? [] : mermaidChart(weeks, sources);
	return [
		...chart,
		...chart.length === 0 ? [] : [""],
		...table(header, rows)
	];
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}
// build/report/renderers/markdown-replies.js
const MAX_CELL = 200;
function repliesFold({ replies, report, source }) {
	if (replies === null) return [];
	const isNaming = report.policy.showAccounts === "all";
	const header = [
		"Waited",
		"What",
		...isNaming ? ["Who"] : [],
		"Owner",
		"Where"
	];
	const rows = replies.rows.map(({ waited, said, account, owner, mayBeEmployee, link, location }) => {
		const what = markdownText(said, MAX_CELL);
		return [
			waited,
			`${link === null ? what : `[${what}](${link.url})`}${mayBeEmployee ? ` (${message("may-be-employee", {})})` : ""}`,
			...isNaming ? [markdownText(account ?? "", MAX_CELL)] : [],
			markdownText(owner ?? "", MAX_CELL),
			placeLink(location, source)
		];
	});
	const lines = rows.length === 0 ? [] : [...table(header, rows), ""];
	return fold(replies.title, [...lines, ...replies.rest.map((text) => markdownText(text))]);
}
// build/report/renderers/markdown.js
const MAX_BYTES = 1e6;
const MAX_BRAND = 80;
const RESERVED_BYTES = 400;
const MAX_ROWS = 25;
const MAX_COMMENT_ROWS = 10;
function markdown(view, maxBytes = MAX_BYTES) {
	const { summary, weeks } = view;
	const headline = `**${markdownText(summary.headline)}** ${summary.rules}.`;
	const head = [
		...verdict(view),
		headline,
		...steps(view),
		...brokenTable(view, MAX_ROWS)
	];
	const rules = fold(message("all-rules", { all: view.rules.length }), rulesTable(view, maxBytes / 4));
	const figures = fold(message("figures", {}), figuresTable(view));
	const trend = fold(message("by-week", {}), weeks === null ? [] : trendTable(weeks));
	return withFindings(view, head, [...[
		...repliesFold(view),
		...figures,
		...trend,
		...rules
	], ...footer(view)], maxBytes);
}
function comment(view, maxBytes) {
	const judged = view.rules.filter(({ verdict }) => verdict.kind !== "left-out");
	const head = [
		...verdict(view),
		`${markdownText(view.summary.state.text)}: ${view.summary.rules}.`,
		...steps(view),
		...brokenTable(view, MAX_COMMENT_ROWS)
	];
	const table = rulesTable({
		rules: judged,
		source: view.source
	}, maxBytes / 4);
	return withFindings(view, head, [...fold(message("all-rules", { all: judged.length }), judged.length === 0 ? [] : table), ...footer(view)], maxBytes);
}
function withFindings(view, above, below, maxBytes) {
	const [head, tail] = [above.join("\n"), below.join("\n")];
	const findings = findingPieces(view);
	const shown = fitting(findings, maxBytes - byteLength(head) - byteLength(tail) - RESERVED_BYTES);
	const cut = shown < findings.length ? [`\n**${message("too-long", {
		shown,
		all: findings.length
	})}**`] : [];
	const unjudged = sectionsOf(view.findings).unjudged.length;
	return `${[
		head,
		...fold(message("all-findings", {
			broken: view.findings.length - unjudged,
			unjudged
		}), findings.slice(0, shown)),
		...cut,
		tail
	].join("\n")}\n`;
}
function verdict({ report }) {
	const { emoji, text } = CONCLUSION_STYLES[report.conclusion];
	return [`# ${emoji} Vanity Check: ${text}, ${markdownText(report.policy.brand, MAX_BRAND)}`, ""];
}
function steps({ nextSteps }) {
	if (nextSteps.length === 0) return [];
	return ["", ...nextSteps.map((step, i) => `${i + 1}. ${markdownText(step)}`)];
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
function footer({ report, summary }) {
	const { path, digest } = report.policy;
	const { change, counts, inputs, notes } = summary;
	return ["", ...[
		...change === null ? [] : [`${markdownText(change)}.`],
		`${counts}. Read ${markdownText(inputs)}.`,
		...notes.map((note) => `${markdownText(note)}.`),
		`As of ${markdownText(report.asOf)}. Policy ${markdownCode(path)}, ${markdownCode(digest.slice(0, 12))}; Vanity Check ${markdownText(report.tool.version)}. [${message("blind-spots", {})}](${LIMITS_URL})`
	]];
}
export { table as a, fold as i, comment as n, markdown as r, MAX_BYTES as t };
