import { $ as LEVELS, Lt as INTERACTION_TYPES, St as formatShare, _t as count, fn as enumerate, xt as formatNumber, zt as TALK_TYPES } from "./run.js";
// build/messages/conclusion.js
const REASONS = {
	"too-small": "too small",
	incomplete: "incomplete",
	"no-data": "no data",
	noise: "within the noise",
	"no-worse": "no worse than before",
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
		return `${formatNumber(held)} of ${count(all, "policy", "policies")} ${held === 1 || all === 1 ? "holds" : "hold"}${rest}`;
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
		const types = enumerate(to.map((type) => `${type}s`), "and");
		const isUsual = to.length === TALK_TYPES.length && TALK_TYPES.every((type) => to.includes(type));
		const all = to.length === INTERACTION_TYPES.length ? " of all, likes too," : ` of ${types}`;
		return `${formatShare(share)}${isUsual ? "" : all} within ${duration(within)}`;
	},
	/** The time within which a share of the answers came, half of them where `percentile` is 50. */
	"answer-time": ({ hours, percentile }) => `${hours} (${percentile === 50 ? "median" : `${percentile}th percentile`})`,
	/** Of a point that rests on fewer cases than its rule asks for. */
	"too-few": ({ least }) => `fewer than ${formatNumber(least)}`,
	/** Of a share, its 95% interval. */
	"by-chance": ({ range }) => `${range} allowing for chance`,
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
		return `${came}${share === null ? "" : ` (${share})`}${rest}.`;
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
		const verb = missing === 1 ? "appears" : "appear";
		const what = `${formatNumber(missing)} of ${count(accounts, "roster account")} never ${verb} in the data`;
		const why = "They may have been inactive; if a handle is misspelled, that person counts as an outsider";
		if (examples.length === 0) return `${what}. ${why}`;
		const listed = examples.map(({ person, channel, place }) => `${person} on ${channel} (${place})`);
		const rest = missing - listed.length;
		const more = rest === 0 ? "" : `, and ${formatNumber(rest)} more`;
		return `${what}: ${listed.join(", ")}${more}. ${why}`;
	},
	"absent-channel": ({ channel }) => `None of the roster's accounts on ${channel} ever appears in the data. Check that they are written as the data writes them.`,
	"insiders-from": ({ channels }) => `On ${enumerate(channels, "and")} the data itself says who is an employee, and not of all of them: the employee share is at least what is shown`,
	"unread-columns": ({ file, columns, more }) => `Nothing reads ${columns.length === 1 ? "the column" : "the columns"} ${enumerate(columns, "and")} of ${file}${more === 0 ? "" : `, nor some of ${count(more, "more file")}`}. If one holds what a rule needs, map it with \`columns\``,
	"how-counted": (_) => "Unknown activities have no author, undated ones have no day. An interaction counts as an employee's when its account was on the roster on that day; as an outsider's when it has an author and was not. Bots count on neither side. Unknown interactions are shown by themselves and are part of the whole."
};
// build/messages/todo.js
/** Sentences of the list of who waits for an answer. */
const TODO = {
	"nobody-waits": ({ asOf }) => `No outsider waits for an answer on ${asOf}.`,
	"who-waits": ({ all, asOf }) => `${count(all, "interaction")} by outsiders ${all === 1 ? "waits" : "wait"} for an answer on ${asOf}, the oldest first.`,
	"may-wait": ({ all }) => `${count(all, "more", "more")} may wait: the snapshots don't say who wrote them, or leave out the brand's replies.`,
	"waited-for": ({ hours }) => {
		if (hours === null) return "for an unknown time";
		return hours < 48 ? count(Math.floor(hours), "hour") : count(Math.floor(hours / 24), "day");
	}
};
// build/messages/verdict.js
/** Why the verdict is what it is, and what comes next. */
const VERDICT = {
	/** Of a rule that more places break. */
	"more-places": ({ text, rest }) => `${text} The same goes for ${rest === 1 ? "1 more" : `${rest} more`}.`,
	/** What the three sentences on the verdict leave out. */
	"beside-these": (of) => {
		return `${[[...of.errors === 0 ? [] : [count(of.errors, "more rule broken", "more rules broken")], ...of.warnings === 0 ? [] : [count(of.warnings, "more warning")]].join(" and "), of.unjudged === 0 ? "" : `${count(of.unjudged, "rule")} couldn't be judged`].filter((part) => part !== "").join("; ")}.`;
	},
	/** Beside a share: how it compares with the period before. */
	"share-before": (of) => `${of.change === "level" ? "the same as" : `${of.change} from ${of.was}`} in the ${of.days} days before`,
	"all-pass": ({ passed }) => passed === 1 ? "The one rule that could be judged passes." : `All ${passed} rules that could be judged pass.`,
	/** Of rules with their cases and how many they ask for. */
	"too-small": ({ named }) => `Not enough data yet: ${named.join(", ")}.`,
	"all-findings": ({ all }) => `${count(all, "finding")}, and what to do`,
	"all-rules": ({ all }) => `All ${count(all, "rule")}`,
	figures: (_) => "Figures",
	"by-week": (_) => "Week by week",
	"blind-spots": (_) => "What Vanity Check can't see",
	more: (_) => "More",
	"step-export": (_) => "Export who commented and reacted, and commit the file where `snapshots` in the policy looks for it.",
	"step-roster": (_) => "Add your employees' accounts to the roster.",
	"step-again": (_) => "Run Vanity Check again. Most rules need a few weeks of data before they can judge."
};
// build/messages/message.js
const CATALOGUE = {
	...CONCLUSION,
	...METRICS,
	...OMITTED,
	...SUMMARY,
	...TODO,
	...VERDICT
};
/** A sentence of a report, or a part of one. Nothing in it is escaped: data may be written by strangers. */
function message(id, data) {
	return CATALOGUE[id](data);
}
export { message as t };
