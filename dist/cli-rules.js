import { Gn as optionsOf, Kn as unitOf, Ln as capital, Wn as enumerate, Xn as didYouMean, a as misuse, fn as ruleById, nn as limitNames, o as onlyOperand, on as PRESETS, pn as rules$1, r as print, s as parseArguments } from "./check.js";
// build/docs/glossary.js
const TERMS = [
	{
		name: "employee",
		written: /\bemployees?\b/i,
		meaning: "Done from an account that is on the roster on that day."
	},
	{
		name: "outside",
		written: /\boutsiders?\b|\boutside\b/i,
		meaning: "Done from any other named account; bots and the brand are on neither side."
	},
	{
		name: "inbound",
		written: /\binbound\b/i,
		meaning: "Done by anyone but the brand, and not on a post that is known to be somebody else's."
	},
	{
		name: "outbound",
		written: /\boutbound\b/i,
		meaning: "Done by the brand toward an outsider; posts don't count."
	},
	{
		name: "toward",
		written: /\btoward\b/i,
		meaning: "The record's `target`; without one, the author of what it replies to (`inReplyTo`); else the author of the post (`object`); else the brand, unless the brand itself acted."
	},
	{
		name: "due",
		written: /\bdue\b/i,
		meaning: "Published long enough before the end of the as-of day for the time to reply to be over."
	},
	{
		name: "answered",
		written: /\banswer(ed)?\b.*\bdue\b|\bdue\b.*\banswer/i,
		meaning: "By the brand's first later reply to it, or to the same person in the same conversation, or at the time, or on the day, in its `answeredAt`. Where only days are known, they decide what they can. If no reply on the channel says what it replies to, the brand's next words toward the person under the same post count. A like, share or follow doesn't answer words. It is unknown if the brand, or somebody who is not named, wrote under the same post without replying to anyone, because that may have been the answer."
	},
	{
		name: "category",
		written: /\bcategory\b|\bpromotional\b/i,
		meaning: "The post's own `category`, or the one of the policy's `categories` that lists it among its `labels`. A post without one gets the first whose `words` or `links` appear in its text."
	},
	{
		name: "covered",
		written: /\bcovered\b/i,
		meaning: "In the `period` of a file, or between its first and last record if it has none."
	},
	{
		name: "as-of day",
		written: /\bas-of day\b|\bdue\b/i,
		meaning: "The day given as `--as-of` or `as-of`; else the last day that any snapshot covers."
	}
];
function glossaryOf({ purpose, metric, options }) {
	const meanings = Object.values({
		...metric.options,
		...options
	}).flatMap((spec) => [spec.description, ...spec.choices ?? []]);
	const text = [
		purpose,
		metric.formula,
		...meanings
	].join(" ");
	return TERMS.filter(({ written }) => written.test(text)).map(({ name, meaning }) => `- *${name}*: ${meaning}`);
}
// build/docs/rule-page.js
function rulePage(rule) {
	return [
		`# ${rule.id}`,
		"",
		rule.purpose,
		"",
		`*${rule.group}; judges ${rule.subjects.map((subject) => `${subject}s`).join(" and ")}.*`,
		"",
		"## What it is good for",
		"",
		rule.goodFor,
		"",
		"## How it is judged",
		"",
		`${capital(rule.metric.formula)}.`,
		"",
		limits(rule),
		"",
		...block(glossaryOf(rule)),
		"## Options",
		"",
		"| option | meaning | value | default |",
		"| --- | --- | --- | --- |",
		...rule.fixedLevel === void 0 ? LEVEL_ROWS : [],
		...Object.entries(optionsOf(rule)).map(optionRow),
		"",
		rule.rationale,
		"",
		"| preset | options |",
		"| --- | --- |",
		...PRESETS.map((preset) => presetRow(rule, preset)),
		"",
		...sources(rule),
		"## How to fix it",
		"",
		rule.fix,
		"",
		"## What it can't see",
		"",
		rule.blindSpot,
		"",
		"## How it can be gamed",
		"",
		rule.gaming,
		"",
		...example("passes", rule, rule.examples.pass),
		...example("fails", rule, rule.examples.fail)
	].join("\n");
}
const LEVEL_ROWS = ["| `level` | How much a failure weighs. | `error` or `warning` or `notice` | `error` |", "| `unjudged` | How much it weighs if the rule can't judge. | `error` or `warning` or `notice` | the `level` |"];
function sources({ sources: cited = [] }) {
	if (cited.length === 0) return [];
	return [
		"| place | what is said | source | checked |",
		"| --- | --- | --- | --- |",
		...cited.map(({ place = "", says, title, url, lookedUp }) => `| ${place} | ${says} | [${title}](${url}) | ${lookedUp} |`),
		""
	];
}
function limits(rule) {
	if (rule.fixedLevel !== void 0) return `It never fails a run: what it finds is always a ${rule.fixedLevel}.`;
	const names = limitNames(rule).map((option) => `\`${option}\``);
	if (names.length === 0) return rule.metric.unit === "count" ? "It fails if there is any." : "It fails if that is above zero.";
	return `It fails ${rule.limit.operator === "<=" ? "above" : "below"} ${enumerate(names, "or")}; a value exactly at the limit passes. What can't be judged is *no data*, and weighs as much as a failure unless \`unjudged\` says otherwise.`;
}
function block(lines) {
	return lines.length === 0 ? [] : [...lines, ""];
}
function optionRow([name, spec]) {
	const value = spec.default === void 0 ? "" : `\`${JSON.stringify(spec.default).replace(/^"|"$/g, "")}\``;
	return `| \`${name}\` | ${spec.description} | ${unitOf(spec)} | ${value} |`;
}
function presetRow({ presets }, preset) {
	const options = presets[preset];
	const entries = options === void 0 ? [] : [options].flat();
	const text = entries.map((entry) => Object.keys(entry).length === 0 ? "defaults" : `\`${flow(entry)}\``);
	return `| \`${preset}\` | ${entries.length === 0 ? "off" : text.join(", and ")} |`;
}
function example(verdict, rule, { options, records, asOf, keep, claims, base, rules }) {
	const entry = { [rule.id]: options };
	return [
		`## An example that ${verdict}`,
		"",
		`As of ${asOf}, with \`acme\` as the brand and \`ann\` on the roster${keep === void 0 ? "" : `, and \`keep: ${keep}\` on the entry of \`snapshots\``}:`,
		"",
		...base === void 0 ? [] : [
			"At the base:",
			"",
			...side({
				...base,
				rules: {
					...base.rules,
					...entry
				}
			}),
			"With the change:",
			""
		],
		...side({
			rules: {
				...rules,
				...entry
			},
			records
		}, claims)
	];
}
function side({ rules = {}, records = [] }, claims) {
	return [
		...[
			"```yaml",
			"rules:",
			...Object.entries(rules).map(([id, options]) => `  ${id}: ${flow(options)}`),
			"```",
			""
		],
		...claims === void 0 ? [] : [
			"`claims.yml`:",
			"",
			"```yaml",
			...claimsFile(claims),
			"```",
			""
		],
		...records.length === 0 ? [] : [
			"```json",
			...records.map((record) => JSON.stringify(record)),
			"```",
			""
		]
	];
}
function claimsFile(claims) {
	return [
		"version: 1",
		"claims:",
		...claims.map((claim) => `  - ${flow(claim)}`)
	];
}
function flow(options) {
	const value = (given) => typeof given === "string" ? given : JSON.stringify(given).replace(/"/g, "").replace(/,/g, ", ");
	const entries = Object.entries(options).map(([key, given]) => `${key}: ${value(given)}`);
	return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
// build/cli/rules.js
const rules = {
	options: {},
	values: {},
	operands: null,
	async run(args) {
		parseArguments({
			args,
			options: {}
		});
		const width = Math.max(...rules$1.map(({ id }) => id.length));
		return print(rules$1.map(({ id, purpose }) => `${id.padEnd(width)}  ${purpose}\n`).join(""));
	}
};
const explain = {
	options: {},
	values: {},
	operands: rules$1.map(({ id }) => id),
	async run(args) {
		const id = onlyOperand(args, "a rule");
		const rule = ruleById(id);
		if (rule === void 0) throw misuse(`there is no rule "${id}"${didYouMean(id, rules$1.map((rule) => rule.id))}`);
		return print(rulePage(rule));
	}
};
export { explain, rules };
