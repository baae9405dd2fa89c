import { G as formatExact, K as formatNumber, U as count, V as groupBy, W as formatBeside, Z as INTERACTION_TYPES, o as distance, ot as LEVELS, q as formatShare, s as excess, ut as enumerate } from "./run.js";
// build/messages/conclusion.js
const REASONS = {
	"too-small": "too small",
	incomplete: "incomplete",
	"no-data": "no data",
	noise: "within the noise",
	improving: "improving",
	"no-baseline": "first reading"
};
/** What came of the rules, of a run and of one rule. */
const CONCLUSION = {
	rules: ({ all, broken, unjudged, leftOut, isForgiven }) => [
		`${formatNumber(broken.error)} of ${count(all, "rule")} broken`,
		...broken.warning === 0 ? [] : [`${formatNumber(broken.warning)} with a warning`],
		...broken.notice === 0 ? [] : [`${formatNumber(broken.notice)} with a notice`],
		...unjudged === 0 ? [] : [`${formatNumber(unjudged)} not judged`],
		...leftOut === 0 ? [] : [`${formatNumber(leftOut)} left out`],
		...isForgiven ? ["and the run was told not to fail"] : []
	].join(", "),
	counts: (counts) => {
		const levels = LEVELS.map((level) => count(counts[level], level));
		const rest = `${formatNumber(counts.passed)} passed, ${formatNumber(counts.unjudged)} not judged`;
		return `${levels.join(", ")}; ${rest}, ${formatNumber(counts.waived)} waived`;
	},
	"policy-holds": (_) => "The policy holds",
	"changed-files-hold": (_) => "The changed files hold to the policy",
	"policy-broken": (_) => "The policy is broken",
	"nothing-judged": (_) => "No rule about people or posts could be judged",
	"policy-not-judged": (_) => "The policy could not be judged",
	/** Of several policies; those that could not be judged by are among `all`. */
	policies: ({ all, held, unjudged }) => {
		const rest = unjudged === 0 ? "" : `; ${formatNumber(unjudged)} could not be judged by`;
		return `${formatNumber(held)} of ${count(all, "policy", "policies")} ${held === 1 ? "holds" : "hold"}${rest}`;
	},
	/** Why a finding is not a plain failure. */
	reason: ({ reason }) => REASONS[reason],
	"rule-passed": (of) => `${of.isWaived ? "waived" : "pass"}${of.reason === null ? "" : `, ${of.reason}`} (${checked(of)})`,
	"rule-failed": (of) => `${of.level === "error" ? "fail" : of.level}${of.reason === null ? "" : `, ${of.reason}`} (${formatNumber(of.failed)} of ${formatNumber(of.checked)})`,
	"rule-not-judged": ({ reason }) => `not judged${reason === null ? "" : `: ${reason}`}`,
	"rule-left-out": ({ hidden }) => `left out (${formatNumber(hidden)} elsewhere)`,
	checked
};
function checked(of) {
	const parts = [`${formatNumber(of.checked)} checked`];
	if (of.unjudged > 0) parts.push(`${formatNumber(of.unjudged)} not judged`);
	if (of.waived > 0) parts.push(`${formatNumber(of.waived)} waived`);
	if (of.hidden > 0) parts.push(`${formatNumber(of.hidden)} left out`);
	return parts.join(", ");
}
// build/messages/metrics.js
const UNITS = {
	m: "minute",
	h: "hour",
	d: "day",
	w: "week"
};
/** Metrics with their values, where a value needs words around it. */
const METRICS = {
	hours: ({ hours }) => {
		if (hours === Number.POSITIVE_INFINITY) return "most unanswered";
		return hours < 1 ? count(Math.round(hours * 60), "minute") : count(hours, "hour");
	},
	"days-of": ({ days, all }) => `${formatNumber(days)} of ${formatNumber(all)}`,
	"share-of": ({ share, type }) => `${formatShare(share)} ${ofType(type)}`,
	"of-type": ({ type }) => ofType(type),
	returning: ({ all, returning }) => `${formatNumber(all)} (${formatNumber(returning)} came back)`,
	/** The share answered, of which types and within how long (`24h`). */
	answered: ({ share, to, within }) => {
		const what = to.length === INTERACTION_TYPES.length ? "all, likes too," : enumerate(to.map((type) => `${type}s`), "and");
		return `${formatShare(share)} of ${what} within ${duration(within)}`;
	},
	/** The time within which a share of the answers came, half of them where `percentile` is 50. */
	"answer-time": ({ hours, percentile }) => `${hours} (${percentile === 50 ? "median" : `${percentile}th percentile`})`,
	"was-before": (of) => `${of.arrow} ${of.now}${of.whole}, was ${of.before}`
};
function ofType(type) {
	return type === "all" ? "of all" : `of ${type}s`;
}
/** "24 hours" of `24h`. */
function duration(written) {
	const [, amount = "", unit = ""] = /^(\d+)([mhdw])$/.exec(written) ?? [];
	return amount === "" ? written : count(Number(amount), UNITS[unit] ?? unit);
}
// build/messages/omitted.js
/** What an output leaves out, and where the rest is. */
const OMITTED = {
	"more-in-json": ({ rest }) => `and ${formatNumber(rest)} more; --format json lists them all`,
	"more-rules": ({ rest }) => `and ${formatNumber(rest)} more rules; all are in report.json`,
	"more-policies": ({ rest }) => `${count(rest, "more policy", "more policies")}; all reports are in the report folder.`,
	"too-long": ({ shown, all }) => `Too long for this page: showing ${formatNumber(shown)} of ${formatNumber(all)} findings; everything is in report.json.`,
	showing: ({ shown, all, what }) => `Showing ${formatNumber(shown)} of ${formatNumber(all)} ${what}; everything is in report.json.`,
	"more-of-level": ({ level, rest }) => `${formatNumber(rest)} more ${level}${rest === 1 ? "" : "s"}`,
	"more-annotations": (_) => "GitHub shows ten annotations of a level; the report (job summary, --format json) lists all.",
	"more-problems": ({ rest }) => `and ${rest} more; the log lists them`
};
// build/messages/summary.js
/** What the run looked at and what is left of the engagement. */
const SUMMARY = {
	headline: ({ total, outside, share, unknown }) => {
		const came = `Of ${count(total, "interaction")}, ${formatNumber(outside)} came from outside`;
		const rest = unknown === 0 ? "" : `; ${formatNumber(unknown)} ${unknown === 1 ? "is" : "are"} unknown`;
		return `${came}${share === null ? "" : ` (${formatShare(share)})`}${rest}.`;
	},
	"headline-empty": (_) => "There were no interactions at all.",
	"headline-unknown": (_) => "How much of the engagement came from outside is unknown: the roster or the snapshots do not say who was who.",
	"headline-plan": ({ activities, from, to }) => `A plan of ${count(activities, "activity", "activities")}, ${from} to ${to}, judged without snapshots.`,
	period: ({ from, to, timezone }) => `${from} to ${to}, ${timezone}`,
	inputs: ({ files, activities, duplicates, unattributed, undated, skipped, plan, unread }) => {
		const planned = plan === null ? null : `a plan of ${count(plan.activities, "activity", "activities")}`;
		if (files === 0) return planned === null ? "no snapshots" : `${planned}, and no snapshots`;
		const left = [
			count(duplicates, "duplicate"),
			`${formatNumber(unattributed)} unknown`,
			`${formatNumber(undated)} undated`,
			...skipped === 0 ? [] : [`${formatNumber(skipped)} skipped`]
		].join(", ");
		const read = `${count(files, "file")}, ${count(activities, "activity", "activities")}; ${left}`;
		const beside = unread === void 0 ? "" : `; ${count(unread.files, "file")} beside ${files === 1 ? "it" : "them"} that nothing reads, such as ${unread.first[0]?.file}`;
		return `${read}${planned === null ? "" : `; and ${planned}`}${beside}`;
	},
	/** What a change is judged against; `byBase` says whether by the policy that was there. */
	change: (of) => {
		const by = of.byBase ? "by the policy, roster and waivers there" : "which has no policy yet, so by the change's own";
		const left = of.hidden === 0 ? "" : `; ${count(of.hidden, "finding")} in other files left out`;
		return `Judged against commit ${of.base.slice(0, 12)}, ${by}: ${count(of.files, "changed file")}${left}`;
	},
	"missing-accounts": ({ accounts, missing, examples }) => {
		const listed = examples.map(({ person, channel, place }) => `${person} on ${channel} (${place})`);
		const rest = missing - listed.length;
		const more = rest === 0 ? "" : `, and ${formatNumber(rest)} more`;
		const verb = missing === 1 ? "appears" : "appear";
		return `${formatNumber(missing)} of ${count(accounts, "roster account")} never ${verb} in the data: ${listed.join(", ")}${more}. They may have been inactive; if a handle is misspelled, that person counts as an outsider`;
	},
	"how-counted": (_) => "Unknown activities have no author, undated ones have no day. An interaction counts as an employee's when its account was on the roster on that day; as an outsider's when it has an author and was not. Bots count on neither side. Unknown interactions are shown by themselves and are part of the whole."
};
// build/messages/message.js
const CATALOGUE = {
	...CONCLUSION,
	...METRICS,
	...OMITTED,
	...SUMMARY
};
/** A sentence of a report, or a part of one. Nothing in it is escaped: data may be written by strangers. */
function message(id, data) {
	return CATALOGUE[id](data);
}
// build/report/view/measure.js
/** The figures of a finding or a rule, with the digits it takes to see that the limit is broken. */
function measure(rule, measured) {
	const { actual, limit, operator, sample, previous } = measured;
	const { unit } = rule;
	return {
		actual: valueText(actual, limit, unit),
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
	return entries.find(({ finding }) => rule.outcome === "unjudged" || finding.outcome === "fail");
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
function findingViews(rule, name) {
	return rule.findings.map((finding) => {
		const reason = reasonText(finding);
		return {
			rule,
			finding,
			name,
			reason,
			tag: reason === null ? finding.level : `${finding.level}, ${reason}`,
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
/** What is broken, what nobody could judge, and what is waived. */
function sectionsOf(entries) {
	const open = entries.filter(isOpen);
	return {
		broken: open.filter(isBroken),
		unjudged: open.filter((entry) => !isBroken(entry)),
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
export { sectionsOf as a, isOnlyWaived as c, isWithoutFigure as d, limitOfOptions as f, isOpen as i, verdictOf as l, message as m, findingViews as n, checkedText as o, measure as p, groupByRule as r, isLeftOut as s, byWeight as t, worstEntry as u };
