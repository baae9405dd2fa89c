import { $ as LEVELS, Mt as groupBy, St as formatShare, Xt as FIGURES, bt as formatExact, d as excess, u as distance, vt as formatBeside, xt as formatNumber } from "./run.js";
import { t as message } from "./message.js";
// build/report/view/metric-values.js
/** Where a value is more than its figure. */
const VALUES = {
	"response-time": ({ medianResponseHours: hours, responseRate }) => hours === null && responseRate !== null ? Number.POSITIVE_INFINITY : hours,
	unknown: ({ unknown }) => unknown.all
};
const FORMATS = {
	share: formatShare,
	count: formatNumber,
	hours: (hours) => message("hours", { hours }),
	days: formatNumber
};
/** A metric's value over a span, in its unit; null where nobody knows. */
function metricValue(id, figures, type) {
	const own = VALUES[id];
	if (own !== void 0) return own(figures, type);
	const line = FIGURES.find(({ metric }) => metric === id);
	const figure = line === void 0 ? null : figures[line.key];
	return figure === null || typeof figure === "number" ? figure : figure[type];
}
/** A metric's value as people read it; "–" where nobody knows. */
function formatValue({ unit }, value) {
	return value === null ? "–" : FORMATS[unit](value);
}
// build/report/view/range.js
/** "12–58%", "at least 3": where too much is unknown to give one number; null where it is not. */
function rangeText({ ranges, metrics, figures }, id) {
	const range = ranges?.[id];
	if (range === void 0 || metricValue(id, figures, "all") === null) return null;
	return between(range, (value) => formatValue(metrics[id], value));
}
/** A range in words, by how its figures are written. */
function between({ low, high }, text) {
	if (high === null) return `at least ${text(low)}`;
	const [from, to] = [text(low), text(high)];
	return from.endsWith("%") && to.endsWith("%") ? `${from.slice(0, -1)}–${to}` : `${from}–${to}`;
}
// build/report/view/measure.js
/** The figures of a finding or a rule, with the digits it takes to see that the limit is broken. */
function measure(rule, measured) {
	const { actual, limit, operator, sample, previous } = measured;
	const { unit } = rule;
	return {
		actual: boundsText(measured, unit) ?? valueText(actual, limit, unit),
		limit: boundText(operator, exactText(limit, unit)),
		sample: formatNumber(sample),
		previous: previous === void 0 ? null : valueText(previous, limit, unit)
	};
}
/** "65%, at most 20%, sample 140, 71% before". */
function measureText(rule, finding) {
	if (isWithoutFigure(finding)) return "no figure";
	const { actual, limit, sample, previous } = measure(rule, finding);
	const parts = [actual === "–" ? "unknown" : actual, limit];
	if (sample !== "–") parts.push(`sample ${sample}`);
	if (previous !== null) parts.push(`${previous === "–" ? "unknown" : previous} before`);
	return parts.join(", ");
}
/** The limit that a rule's options set, where they set one by the usual names; else null. */
function limitOfOptions(rule) {
	for (const [option, operator] of [
		["max", "<="],
		["min", ">="],
		["max-age", "<="]
	]) {
		const value = rule.options[option];
		if (typeof value === "string") return boundText(operator, value);
		if (typeof value === "number") return boundText(operator, exactText(value, rule.unit));
	}
	return null;
}
/** Whether something else than a figure is wrong, such as a waiver past its date. */
function isWithoutFigure({ outcome, actual }) {
	return outcome === "fail" && actual === null;
}
function boundText(operator, limit) {
	return `${operator === "<=" ? "at most" : "at least"} ${limit}`;
}
/** "0–92%" of what could not be judged since it may be either; null where it is one value, or was judged. */
function boundsText({ outcome, low, high, limit }, unit) {
	if (outcome !== "unjudged" || low === void 0 || low === null || high === void 0 || low === high) return null;
	return between({
		low,
		high
	}, (value) => valueText(value, limit, unit));
}
function valueText(value, limit, unit) {
	if (value === null || Number.isNaN(value)) return "–";
	return withUnit(formatBeside(value, limit, unit === "share" ? 100 : 1), value, unit);
}
function exactText(value, unit) {
	return withUnit(formatExact(unit === "share" ? value * 100 : value), value, unit);
}
function withUnit(text, value, unit) {
	if (unit === "share") return `${text}%`;
	if (unit === "count") return text;
	return `${text} ${value === 1 ? unit.slice(0, -1) : unit}`;
}
// build/report/view/verdict.js
/** Why a finding is not a plain failure, in words; null where it is one. */
function reasonText({ reason }) {
	return reason === void 0 ? null : message("reason", { reason });
}
/** The finding that shows best what became of a rule, of its open ones by weight. */
function worstEntry(rule, entries) {
	const kind = rule.outcome === "unjudged" ? "unjudged" : "fail";
	return entries.find(({ finding }) => finding.outcome === "fail" || finding.outcome === kind);
}
/** "fail (2 of 28)"; of what is no error its level: "warning, improving (1 of 1)". */
function verdictOf(rule, worst) {
	const { hidden = 0, failed, checked } = rule;
	if (isLeftOut(rule)) return {
		kind: "left-out",
		text: message("rule-left-out", { hidden })
	};
	const reason = worst === void 0 ? null : reasonText(worst.finding);
	if (rule.outcome === "unjudged") return {
		kind: "unjudged",
		text: message("rule-not-judged", { reason })
	};
	if (rule.outcome === "pass") {
		const isWaived = isOnlyWaived(rule);
		return {
			kind: "pass",
			text: message("rule-passed", {
				...tally(rule),
				isWaived,
				reason
			})
		};
	}
	const level = worst?.finding.level ?? rule.level;
	const text = message("rule-failed", {
		level,
		reason,
		failed,
		checked
	});
	return {
		kind: level === "error" ? "fail" : "warning",
		text
	};
}
/** Whether a rule broke nothing only because all that it found is waived. */
function isOnlyWaived({ outcome, passed }) {
	return outcome === "pass" && passed === 0;
}
/** Whether all that a rule found has nothing to do with the files of the change. */
function isLeftOut({ hidden = 0, passed, findings }) {
	return hidden > 0 && passed + findings.length === 0;
}
/** "28 checked, 3 not judged, 1 waived, 2 left out". */
function checkedText(rule) {
	return message("checked", tally(rule));
}
function tally({ checked, unjudged, hidden = 0, findings }) {
	return {
		checked,
		unjudged,
		waived: findings.filter((finding) => finding.waived !== void 0).length,
		hidden
	};
}
// build/report/view/findings.js
/** A rule's findings with their words. */
function findingViews(rule, name, title) {
	return rule.findings.map((finding) => {
		const reason = reasonText(finding);
		const tag = reason === null ? finding.level : `${finding.level}, ${reason}`;
		return {
			rule,
			finding,
			name,
			title,
			text: finding.advice === void 0 ? finding.message : `${finding.message} ${finding.advice}`,
			reason,
			tag,
			measured: measureText(rule, finding)
		};
	});
}
/** The findings with the weightiest first. */
function byWeight(entries) {
	return entries.toSorted(compareWeight);
}
/** Whether the finding counts: a waived one is listed and no more. */
function isOpen({ finding }) {
	return finding.waived === void 0;
}
/** Whether it breaks the policy, as against one that nobody could judge. */
function isBroken({ finding }) {
	return finding.outcome === "fail";
}
/** Whether it is only worth knowing: its limit holds. */
function isNote({ finding }) {
	return finding.outcome === "note";
}
/** What is broken, what nobody could judge, what is only worth knowing, and what is waived. */
function sectionsOf(entries) {
	const open = entries.filter(isOpen);
	return {
		broken: open.filter(isBroken),
		unjudged: open.filter((entry) => !isBroken(entry) && !isNote(entry)),
		notes: open.filter(isNote),
		waived: entries.filter((entry) => !isOpen(entry))
	};
}
/** The entries by rule, the rule with the weightiest first. */
function groupByRule(entries) {
	return groupBy(entries, ({ rule }) => rule);
}
/**
* What deserves attention first: a higher level, then what is broken before what could not be judged, then
* the larger excess over the limit. The rest only makes the order total, so that a run repeats itself.
*/
function compareWeight(a, b) {
	return LEVELS.indexOf(a.finding.level) - LEVELS.indexOf(b.finding.level) || Number(isBroken(b)) - Number(isBroken(a)) || compare(excess(b.finding), excess(a.finding)) || compare(distance(b.finding), distance(a.finding)) || compare(a.rule.rule, b.rule.rule) || compare(a.finding.scope.from ?? "", b.finding.scope.from ?? "") || compare(a.finding.location.file, b.finding.location.file) || compare(a.finding.location.line, b.finding.location.line) || compare(a.finding.location.column, b.finding.location.column) || compare(a.finding.message, b.finding.message) || compare(a.finding.fingerprint, b.finding.fingerprint);
}
/** By code units and not by language, so that the order is the same on every machine. */
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
export { metricValue as _, sectionsOf as a, isOnlyWaived as c, isWithoutFigure as d, limitOfOptions as f, formatValue as g, rangeText as h, isOpen as i, verdictOf as l, between as m, findingViews as n, checkedText as o, measure as p, groupByRule as r, isLeftOut as s, byWeight as t, worstEntry as u };
