import { M as place, Y as markup, mt as message, zn as count } from "./check.js";
// build/report/renderers/junit.js
function junit(views) {
	const names = new TestNames();
	const suites = views.flatMap(({ report, rules }) => rules.map((rule) => ({
		name: `${views.length === 1 ? "" : `${report.policy.path}: `}${rule.name}`,
		cases: cases(rule, names)
	})));
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="Vanity Check" ${tally(suites.flatMap((suite) => suite.cases))}>`,
		...suites.flatMap(({ name, cases }) => [
			`  <testsuite name="${markup(name)}" ${tally(cases)} skipped="${amount(cases, "skipped")}">`,
			...cases.map(({ xml }) => xml),
			"  </testsuite>"
		]),
		"</testsuites>",
		""
	].join("\n");
}
var TestNames = class {
	#taken = /* @__PURE__ */ new Map();
	of({ rule }, name) {
		const key = `${rule} ${name}`;
		const times = (this.#taken.get(key) ?? 0) + 1;
		this.#taken.set(key, times);
		const unlike = times === 1 ? name : `${name} (${times})`;
		return `classname="vanity-check.${markup(rule)}" name="${markup(unlike)}"`;
	}
};
function cases({ report: rule, verdict, findings }, names) {
	if (verdict.kind === "left-out") return [{
		kind: "skipped",
		xml: `    <testcase ${names.of(rule, "left out")}><skipped>${count(rule.hidden ?? 0, "finding")} in other files</skipped></testcase>`
	}];
	const cases = findings.filter(({ finding }) => finding.outcome !== "note").map((finding) => findingCase(finding, names));
	if (cases.length > 0 && rule.passed === 0) return cases;
	const isNeutral = verdict.kind === "neutral";
	const name = rule.passed === 0 ? "nothing to judge" : message("scopes-within-limit", {
		scopes: rule.passed,
		isNeutral
	});
	return [{
		kind: "passed",
		xml: `    <testcase ${names.of(rule, name)}/>`
	}, ...cases];
}
function findingCase(entry, names) {
	const { rule, finding, text, tag, measured } = entry;
	const kind = kindOf(entry);
	const where = `${place(finding.location)} (${measured})`;
	const message = finding.waived === void 0 ? `${tag}: ${text}` : `waived until ${finding.waived.until}, ${finding.waived.reason}: ${text}`;
	return {
		kind,
		xml: `${`    <testcase ${names.of(rule, caseName(finding))}>`}${kind === "skipped" ? `<skipped>${markup(message)}</skipped>` : `<${kind} type="${markup(rule.rule)}" message="${markup(message)}">${markup(where)}</${kind}>`}</testcase>`
	};
}
function caseName({ scope, location }) {
	const { from, to, channel, object } = scope;
	return [...[
		from === to ? from : `${from} to ${to}`,
		channel,
		object
	].filter((part) => part !== void 0), place(location)].join(" ");
}
function kindOf({ finding }) {
	if (finding.waived !== void 0 || finding.level !== "error") return "skipped";
	return finding.outcome === "unjudged" ? "error" : "failure";
}
function tally(cases) {
	return `tests="${cases.length}" failures="${amount(cases, "failure")}" errors="${amount(cases, "error")}" time="0"`;
}
function amount(cases, kind) {
	return cases.filter((member) => member.kind === kind).length;
}
export { junit };
