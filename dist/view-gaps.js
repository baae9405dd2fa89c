import { Mt as groupBy, _t as count, xt as formatNumber } from "./run.js";
import { t as message } from "./message.js";
import { r as groupByRule } from "./view-findings.js";
// build/report/view/gaps.js
/** What could not be judged, by what it waits for, so that many rules that wait for one export are one line. */
function waitingFor(unjudged) {
	const isSmall = ({ finding }) => finding.reason === "too-small";
	const rules = [...groupByRule(unjudged.filter((each) => !isSmall(each))).values()].map(ofRule);
	return [...[...groupBy(rules, ({ tag, text }) => `${tag} ${text}`).values()].map((members) => ({
		...members[0],
		titles: [...new Set(members.flatMap(({ titles }) => titles))],
		findings: members.flatMap(({ findings }) => findings)
	})), ...tooSmall(unjudged.filter(isSmall))];
}
/** The findings of one rule, by the heaviest. */
function ofRule(findings) {
	const [{ finding, title, tag }] = findings;
	const rest = findings.length - 1;
	const text = rest === 0 ? finding.message : message("more-places", {
		text: finding.message,
		rest
	});
	return {
		titles: [title],
		text,
		tag,
		findings
	};
}
/** All that has too few cases waits for nothing but time. */
function tooSmall(findings) {
	const [first] = findings;
	if (first === void 0) return [];
	const named = [...groupByRule(findings).values()].flatMap(([worst]) => worst === void 0 ? [] : [`${worst.title}${casesOf(worst)}`]);
	return [{
		titles: [...new Set(findings.map(({ title }) => title))],
		text: message("too-small", { named: [...new Set(named)] }),
		tag: first.tag,
		findings
	}];
}
/** " (4 cases, 10 needed)"; empty where a rule asks for no number of cases. */
function casesOf({ rule, finding }) {
	const least = rule.options["min-sample"];
	if (typeof least !== "number") return "";
	return ` (${count((finding.sample ?? 0) + (finding.unknown ?? 0), "case")}, ${formatNumber(least)} needed)`;
}
export { waitingFor as t };
