import { U as count } from "./run.js";
import { s as markup } from "./escape.js";
import { n as place } from "./place.js";
// build/report/renderers/junit.js
/**
* The reports as JUnit XML, a suite for each of the rules of each policy. Only what is at level error fails a case.
*/
function junit(views) {
	const suites = views.flatMap(({ report, rules }) => rules.map((rule) => ({
		name: `${views.length === 1 ? "" : `${report.policy.path}: `}${rule.name}`,
		cases: cases(rule)
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
function cases({ report: rule, verdict, findings }) {
	if (verdict.kind === "left-out") return [{
		kind: "skipped",
		xml: `    <testcase ${naming(rule, "left out")}><skipped>${count(rule.hidden ?? 0, "finding")} in other files</skipped></testcase>`
	}];
	const found = findings.map(findingCase);
	if (found.length > 0 && rule.passed === 0) return found;
	return [{
		kind: "passed",
		xml: `    <testcase ${naming(rule, rule.passed === 0 ? "nothing to judge" : `${count(rule.passed, "scope")} passed`)}/>`
	}, ...found];
}
function findingCase(entry) {
	const { rule, finding, tag, measured } = entry;
	const kind = kindOf(entry);
	const where = `${place(finding.location)} (${measured})`;
	const message = finding.waived === void 0 ? `${tag}: ${finding.message}` : `waived until ${finding.waived.until}, ${finding.waived.reason}: ${finding.message}`;
	return {
		kind,
		xml: `${`    <testcase ${naming(rule, place(finding.location))}>`}${kind === "skipped" ? `<skipped>${markup(message)}</skipped>` : `<${kind} type="${markup(rule.rule)}" message="${markup(message)}">${markup(where)}</${kind}>`}</testcase>`
	};
}
function kindOf({ finding }) {
	if (finding.waived !== void 0 || finding.level !== "error") return "skipped";
	return finding.outcome === "unjudged" ? "error" : "failure";
}
function naming({ rule }, name) {
	return `classname="vanity-check.${markup(rule)}" name="${markup(name)}"`;
}
function tally(cases) {
	return `tests="${cases.length}" failures="${amount(cases, "failure")}" errors="${amount(cases, "error")}" time="0"`;
}
function amount(cases, kind) {
	return cases.filter((member) => member.kind === kind).length;
}
export { junit };
