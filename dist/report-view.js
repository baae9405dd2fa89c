import { _ as metricValue, a as sectionsOf, c as isOnlyWaived, d as isWithoutFigure, f as limitOfOptions, g as formatValue, h as rangeText, i as isOpen, l as verdictOf, m as between, n as findingViews, o as checkedText, p as measure, r as groupByRule, s as isLeftOut, t as byWeight, u as worstEntry } from "./view-findings.js";
import { $ as LEVELS, It as ACTIVITY_TYPES, Lt as INTERACTION_TYPES, Mt as groupBy, Sn as weekday, St as formatShare, Xt as FIGURES, _n as parseDuration, bn as HOUR_MS, f as loneRowWords, fn as enumerate, m as unseenBrandWords, mn as parseDay, ot as typeWords, p as openFileWords, tn as channelTitle, vn as parseShare, xn as formatDay, xt as formatNumber, yt as formatCompact } from "./run.js";
import { t as message } from "./message.js";
import { t as SIDES } from "./sides.js";
import { t as waitingFor } from "./view-gaps.js";
import { p as cut } from "./escape.js";
import { n as place } from "./place.js";
import { a as similarText, i as similarCount, n as insidersFromText, o as overruledText, r as recognisableText, t as unreadColumnsText } from "./unread-columns.js";
// build/report/view/arrow.js
/** Which way a value has gone; level where nobody sees a difference. */
function arrow(was, is) {
	if (was[0] === is[0] || was[1] === is[1]) return "→";
	return is[0] > was[0] ? "↑" : "↓";
}
// build/report/view/judging-entry.js
/** By what an entry cuts up the span, so that its limit is on none of these figures. */
const PARTS = {
	window: [
		"week",
		"day",
		"post",
		"channel"
	],
	week: [
		"day",
		"post",
		"channel"
	]
};
/** The first entry of the policy that judges a metric in what happened; null without one. */
function firstEntry(report, metric) {
	return find(report, metric, () => true);
}
/** The first entry that judges just what the metric's figure counts: the whole span, by the same options. */
function judgingEntry(report, metric, span) {
	const type = metric === "employee-share" ? judgedType(report) : null;
	const apart = type === null ? ["per"] : ["per", "of"];
	const counted = Object.entries(report.figureOptions[metric] ?? {}).filter(([name]) => !apart.includes(name));
	return find(report, metric, ({ options }) => isOfWhole(options, span) && counted.every(([name, value]) => isSame(options[name], value)) && (type === null || typeOf(options) === type));
}
/** The interactions whose employee share the policy limits first; else comments. */
function judgedType(report) {
	const isOfType = ({ options }) => isOfWhole(options, "week") && typeOf(options) !== null;
	const entry = find(report, "employee-share", isOfType);
	return (entry && typeOf(entry.options)) ?? "comment";
}
function find({ rules }, metric, judges) {
	return rules.find((rule) => rule.metric === metric && rule.subject === "snapshot" && judges(rule)) ?? null;
}
/** The limit of an entry in its unit; null where the options set none by the usual names. */
function limitValue({ options, unit }) {
	const written = options["max"] ?? options["min"];
	if (typeof written !== "string" && typeof written !== "number") return null;
	const limit = unit === "hours" ? parseDuration(String(written)) / HOUR_MS : parseShare(written);
	return limit >= 0 && (unit === "hours" || limit <= 1) ? limit : null;
}
function isOfWhole({ channels, per, unit }, span) {
	return channels === void 0 && unit !== "people" && !PARTS[span].includes(String(per));
}
/** The one type of an entry, or "all" of them; null of a few, whose share is no figure. */
function typeOf({ of }) {
	if (!Array.isArray(of)) return null;
	if (of.length === INTERACTION_TYPES.length) return "all";
	return of.length === 1 ? INTERACTION_TYPES.find((type) => type === of[0]) : null;
}
/** Whatever the order of a list. */
function isSame(a, b) {
	const key = (value) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
	return key(a) === key(b);
}
// build/report/view/tiles.js
const TILES = [
	"employee-share",
	"outside-voices",
	"outside-days",
	"outreach",
	"response-rate",
	"response-time",
	"posts",
	"promotional-share",
	"self-talk"
];
const LESS_IS_BETTER = /* @__PURE__ */ new Set([
	"employee-share",
	"response-time",
	"promotional-share",
	"self-talk"
]);
/** More is neither better nor worse. */
const NEUTRAL = /* @__PURE__ */ new Set(["posts"]);
/** How a value is said where it takes more than a number; null where nobody knows. */
const TEXTS = {
	"employee-share": ({ figures, inputs }) => {
		const text = shares(figures);
		return text === null || inputs.insidersFrom === void 0 ? text : `at least ${text}`;
	},
	"outside-voices": ({ figures: { outsideVoices: all, returningVoices: returning } }) => all === null || returning === null ? null : message("returning", {
		all,
		returning
	}),
	"outside-days": ({ figures: { outsideDays: days, judgedDays: all } }) => days === null || all === null ? null : message("days-of", {
		days,
		all
	}),
	"response-rate": ({ figures: { responseRate: share }, figureOptions }) => {
		const { to, within } = figureOptions["response-rate"] ?? {};
		return share === null || !Array.isArray(to) || typeof within !== "string" ? null : message("answered", {
			share,
			to,
			within
		});
	},
	"response-time": ({ figures, metrics, figureOptions }) => {
		const hours = metricValue("response-time", figures, "all");
		const percentile = figureOptions["response-time"]?.["percentile"];
		return hours === null || !Number.isFinite(hours) || typeof percentile !== "number" ? null : message("answer-time", {
			hours: formatValue(metrics["response-time"], hours),
			percentile
		});
	}
};
/** The figures of the window in the order of every output. */
function tilesOf(report) {
	const type = judgedType(report);
	return TILES.map((id) => {
		const info = report.metrics[id];
		const whole = id === "employee-share" ? ` ${message("of-type", { type })}` : "";
		const entry = judgingEntry(report, id, "window");
		const limit = entry && limitOfOptions(entry);
		const value = metricText(report, id, type);
		const figure = formatValue(info, metricValue(id, report.figures, type));
		return {
			label: info.label,
			value,
			...value.startsWith(figure) ? {
				figure,
				detail: value.slice(figure.length).trim()
			} : {
				figure: figure === "–" ? value : figure,
				detail: figure === "–" ? "" : value
			},
			interval: intervalText(report, info, type),
			trend: trendOf(report, id, type),
			lastWeek: lastWeek(report, info, type, whole),
			limit: limit === null ? "" : `${limit}${whole}`
		};
	});
}
/** A metric's value over the window, with the words that it needs; "unknown" where nobody knows. */
function metricText(report, id, type) {
	const text = TEXTS[id]?.(report) ?? formatValue(report.metrics[id], metricValue(id, report.figures, type));
	return text === "–" ? "unknown" : text;
}
function intervalText({ intervals }, info, type) {
	const line = FIGURES.find(({ metric }) => metric === info.id);
	if (line === void 0 || !("interval" in line)) return "";
	const interval = "byType" in line ? intervals[line.key][type] : intervals[line.key];
	if (interval === null) return "";
	const [low, high] = interval;
	return message("by-chance", { range: between({
		low,
		high
	}, (value) => formatValue(info, value)) });
}
function lastWeek({ trend }, info, type, whole) {
	const [was, is] = trend.slice(-2).map(({ figures }) => metricValue(info.id, figures, type));
	if (was == null || is == null) return "";
	const [before, now] = [formatValue(info, was), formatValue(info, is)];
	return message("was-before", {
		arrow: arrow([was, before], [is, now]),
		now,
		whole,
		before
	});
}
function trendOf({ trend }, id, type) {
	const [was, is] = trend.slice(-2).map(({ figures }) => metricValue(id, figures, type));
	if (was == null || is == null || was === is || NEUTRAL.has(id)) return null;
	return is < was === LESS_IS_BETTER.has(id) ? "better" : "worse";
}
function shares({ employeeShare }) {
	const parts = [
		"comment",
		"like",
		"all"
	].flatMap((type) => {
		const share = employeeShare[type];
		return share === null ? [] : [message("share-of", {
			share,
			type
		})];
	});
	return parts.length === 0 ? null : parts.join(", ");
}
// build/report/view/badge.js
/** Grey where nothing was judged, red where the policy is broken; green where it holds, all was judged and is shown, and the figure is known. */
function badgeOf(report) {
	const { conclusion, counts, change, metrics, badge } = report;
	if (conclusion === "neutral") return {
		label: metrics[badge].label.toLowerCase(),
		message: "no data",
		color: "lightgrey"
	};
	const range = rangeText(report, badge);
	const message = range ?? valueText$1(report, badge);
	const isDoubtful = range !== null || message === "unknown" || counts.error + counts.warning + counts.unjudged + (change?.hidden ?? 0) > 0;
	return {
		label: metrics[badge].label.toLowerCase(),
		message,
		color: conclusion === "fail" ? "red" : isDoubtful ? "orange" : "brightgreen"
	};
}
/** A badge has room for a number; of days for how many there are too. */
function valueText$1(report, id) {
	if (id === "outside-days") return metricText(report, id, "all");
	const value = metricValue(id, report.figures, "all");
	return value === null ? "unknown" : formatValue(report.metrics[id], value);
}
// build/report/view/calendar.js
const WEEKDAYS = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
];
/** The calendar of a report's trend. */
function calendarOf(report) {
	const entry = firstEntry(report, "daily-interactions");
	const min = minimum(entry);
	return {
		title: report.metrics["outside-days"].label,
		condition: condition(min, entry?.options["direction"]),
		weeks: report.trend.map(({ from, contacts }) => contacts.map((amount, i) => {
			const day = dayText(from, i);
			return {
				day,
				kind: isJudged(entry, day) ? kindOf(amount, min) : "off",
				contacts: amount
			};
		}))
	};
}
function minimum(entry) {
	const min = entry?.options["min"];
	return typeof min === "number" ? Math.max(min, 1) : 1;
}
function condition(min, direction) {
	const whose = direction === "outbound" ? "to outsiders" : direction === "inbound" ? "from outsiders" : null;
	return [...min > 1 ? [`at least ${min}`] : [], ...whose === null ? [] : [whose]].join(" ");
}
function isJudged(entry, day) {
	const { days, except } = entry?.options ?? {};
	if (Array.isArray(except) && except.includes(day)) return false;
	const date = parseDay(day);
	return !Array.isArray(days) || Number.isNaN(date) || days.includes(WEEKDAYS[weekday(date)]);
}
function kindOf(contacts, min) {
	return contacts === null ? "unknown" : contacts >= min ? "contact" : "none";
}
function dayText(from, offset) {
	const day = parseDay(from);
	return Number.isNaN(day) ? from : formatDay(day + offset);
}
// build/report/view/charts.js
/** The charts of a report's weeks, in the order of the page. */
function chartsOf(report) {
	const share = (id, style) => line(report, id, style, {
		top: 1,
		format: formatShare
	});
	return [
		sides(report),
		share("employee-share", "inside"),
		voices(report),
		bars(report.metrics.outreach.label, [{
			name: "interactions",
			style: "outside",
			values: valuesOf(report, "outreach")
		}]),
		share("response-rate", "outside"),
		responseTime(report),
		share("promotional-share", "inside"),
		share("self-talk", "inside")
	];
}
function sides(report) {
	return bars("Weekly interactions by source", SIDES.map(({ label, style, of }) => ({
		name: label(report).toLowerCase(),
		style,
		values: report.trend.map(({ figures }) => of(figures))
	})));
}
/** Those who were here the week before beside the others; by themselves where nobody knows who was. */
function voices({ trend, metrics }) {
	const values = (of) => trend.map(({ figures }) => of(figures));
	const unknown = values(({ outsideVoices, returningVoices }) => returningVoices === null ? outsideVoices : null);
	return bars(metrics["outside-voices"].label, [
		{
			name: metrics["returning-outsiders"].label.toLowerCase(),
			style: "outside",
			values: values(({ returningVoices }) => returningVoices)
		},
		{
			name: "not seen the week before",
			style: "newcomer",
			values: values(({ outsideVoices, returningVoices }) => outsideVoices === null || returningVoices === null ? null : outsideVoices - returningVoices)
		},
		...unknown.some((value) => value !== null) ? [{
			name: "week before unknown",
			style: "unknown",
			values: unknown
		}] : []
	]);
}
function responseTime(report) {
	const hours = valuesOf(report, "response-time");
	const weeks = hours.map((value) => value === Number.POSITIVE_INFINITY);
	const chart = line(report, "response-time", "outside", { format: (value) => `${formatCompact(value)} h` });
	const [series] = chart.series;
	const values = hours.map((value, week) => weeks[week] === true ? null : value);
	return {
		...chart,
		series: series === void 0 ? [] : [{
			...series,
			values
		}],
		endless: {
			name: message("hours", { hours: Number.POSITIVE_INFINITY }),
			weeks
		}
	};
}
function bars(title, series) {
	return {
		title,
		kind: "bars",
		series,
		limit: null,
		format: formatCompact
	};
}
function line(report, id, style, scale) {
	const whole = id === "employee-share" ? ` ${message("of-type", { type: judgedType(report) })}` : "";
	const title = `${report.metrics[id].label}${whole}`;
	const entry = judgingEntry(report, id, "week");
	const values = valuesOf(report, id);
	const small = smallWeeks(report, id, entry ?? firstEntry(report, id));
	return {
		title,
		kind: "line",
		series: [{
			name: title,
			style,
			values
		}],
		limit: entry && limitValue(entry),
		...small === null ? {} : { small },
		...scale
	};
}
/** How many cases a week's value rests on, of the metrics whose cases the report has. */
const SAMPLES = {
	"employee-share": ({ inside, outside }, type) => (inside[type] ?? 0) + (outside[type] ?? 0),
	"promotional-share": ({ posts }) => posts
};
function smallWeeks(report, id, entry) {
	const least = entry?.options["min-sample"];
	const sampleOf = SAMPLES[id];
	if (sampleOf === void 0 || typeof least !== "number") return null;
	const type = judgedType(report);
	const weeks = report.trend.map(({ figures }) => {
		const sample = sampleOf(figures, type);
		return sample !== null && sample < least && metricValue(id, figures, type) !== null;
	});
	return weeks.includes(true) ? {
		name: message("too-few", { least }),
		weeks
	} : null;
}
function valuesOf(report, id) {
	const type = judgedType(report);
	return report.trend.map(({ figures }) => metricValue(id, figures, type));
}
// build/report/view/weeks.js
const COLUMNS$1 = [
	"employee-share",
	"outside-voices",
	"returning-outsiders",
	"outside-days",
	"outreach",
	"response-rate",
	"response-time",
	"promotional-share",
	"self-talk"
];
/** The trend of a report; null where there is none, or where a plan is judged alone. */
function weeksOf(report) {
	const { trend } = report;
	if (trend.length === 0) return null;
	return {
		weeks: trend,
		columns: columnsOf(report, trend.map(({ figures }) => figures)),
		charts: chartsOf(report),
		calendar: calendarOf(report)
	};
}
/** Who interactions came from, and each figure, a cell for each of the spans. */
function columnsOf(report, spans) {
	return [...SIDES.map(({ label, of }) => ({
		label: label(report),
		cells: spans.map((figures) => formatNumber(of(figures)))
	})), ...metricColumns(report, spans, COLUMNS$1)];
}
/** The columns of a table of figures, a cell for each of the spans. */
function metricColumns(report, spans, ids) {
	const type = judgedType(report);
	return ids.map((id) => {
		const info = report.metrics[id];
		const whole = id === "employee-share" ? ` ${message("of-type", { type })}` : "";
		const cells = spans.map((figures) => formatValue(info, metricValue(id, figures, type)));
		return {
			label: `${info.shortLabel}${whole}`,
			cells
		};
	});
}
// build/report/view/channels.js
/** What tells channels apart at a glance; report.json has the other figures of each. */
const COLUMNS = [
	"employee-share",
	"outside-voices",
	"response-rate",
	"response-time",
	"outreach"
];
/** Null of a report with one channel, whose figures are the report's own. */
function channelsOf(report) {
	const channels = Object.entries(report.figures.channels);
	if (channels.length < 2) return null;
	return {
		channels: channels.map(([name, figures]) => ({
			title: channelTitle(name),
			figures
		})),
		columns: metricColumns(report, channels.map(([, figures]) => figures), COLUMNS)
	};
}
// build/report/view/period-before.js
const DAYS_PER_WEEK = 7;
/**
* How the outsiders' share of all interactions compares with the period before, which is as long; null where the
* weeks of the trend do not make up both periods, or one of their figures is unknown.
*/
function shareBefore({ window, trend, figures }) {
	const days = parseDay(window.to) - parseDay(window.from) + 1;
	const weeks = days / DAYS_PER_WEEK;
	const now = figures.outsideEngagement;
	if (!Number.isInteger(weeks) || weeks < 1 || trend.length < 2 * weeks || now === null) return null;
	let [outside, all] = [0, 0];
	for (const week of trend.slice(-2 * weeks, -weeks)) {
		const sides = [
			week.figures.outside.all,
			week.figures.inside.all,
			week.figures.unknown.all
		];
		if (sides.includes(null)) return null;
		outside += sides[0] ?? 0;
		all += sides.reduce((sum, value) => sum + (value ?? 0), 0);
	}
	if (all === 0) return null;
	const [is, was] = [formatShare(now), formatShare(outside / all)];
	const change = is === was ? "level" : now > outside / all ? "up" : "down";
	return message("share-before", {
		change,
		was,
		days
	});
}
// build/report/view/reasons.js
/** As many as an executive reads. */
const MAX_REASONS = 3;
/**
* Up to three sentences on the verdict, the weightiest first, and one on what they leave out.
* @param broken the open broken findings, by weight
* @param waiting what could not be judged
*/
function reasonsOf({ rules }, broken, waiting) {
	const groups = [...groupByRule(broken).values()];
	const first = groups.slice(0, MAX_REASONS).map(brokenReason);
	const left = waiting.slice(0, MAX_REASONS - first.length);
	const gaps = left.map(({ titles, text, findings: [heaviest] }) => ({
		kind: "unjudged",
		title: titles.length === 1 ? titles[0] ?? null : null,
		text,
		rule: heaviest?.rule ?? null
	}));
	const passed = rules.filter(({ outcome, passed: some }) => outcome === "pass" && some > 0).length;
	return [
		...groups.length > 0 || passed === 0 ? [] : [{
			kind: "pass",
			title: null,
			text: message("all-pass", { passed }),
			rule: null
		}],
		...first,
		...gaps,
		...rest(groups.slice(MAX_REASONS), waiting.slice(left.length))
	];
}
function brokenReason(group) {
	const [worst, ...others] = group;
	const { finding, rule, title } = worst;
	const text = others.length === 0 ? finding.message : message("more-places", {
		text: finding.message,
		rest: others.length
	});
	return {
		kind: finding.level === "error" ? "fail" : "warning",
		title,
		text,
		rule
	};
}
function rest(groups, waiting) {
	const isError = ([worst]) => worst?.finding.level === "error";
	const errors = groups.filter(isError).length;
	const warnings = groups.length - errors;
	const unjudged = new Set(waiting.flatMap(({ findings }) => findings.map(({ rule }) => rule))).size;
	if (errors + warnings + unjudged === 0) return [];
	return [{
		kind: errors > 0 ? "fail" : warnings > 0 ? "warning" : "unjudged",
		title: null,
		text: message("beside-these", {
			errors,
			warnings,
			unjudged
		}),
		rule: null
	}];
}
/** What to do first where nothing could be judged, at most three steps. */
function nextSteps({ inputs }, waiting) {
	return [...[
		...inputs.files === 0 ? [message("step-export", {})] : [],
		...inputs.roster.people === 0 ? [message("step-roster", {})] : [],
		...inputs.files === 0 ? [] : waiting.map(({ text }) => text)
	].slice(0, 2), message("step-again", {})];
}
// build/report/view/rule-names.js
const MAX_OPTION = 60;
/**
* What to call each entry of the policy's rules: the rule's id, what it judged where that is not the
* snapshots, and, of several entries of one rule, the options by which they differ.
*/
function ruleNames(report) {
	return new Map(entriesOfOneRule(report).flatMap(named));
}
/** The entries of each rule about one subject. */
function entriesOfOneRule({ rules }) {
	return [...groupBy(rules, ({ subject, rule }) => `${subject} ${rule}`).values()];
}
function named(group) {
	const differing = differingOptions(group);
	return group.map((rule) => {
		const details = rule.subject === "snapshot" ? [] : [rule.subject];
		for (const key of differing) {
			const value = rule.options[key];
			if (value !== void 0) details.push(cut(optionText(rule, key, value), MAX_OPTION));
		}
		return [rule, details.length === 0 ? rule.rule : `${rule.rule} (${details.join("; ")})`];
	});
}
/** The options by which the entries of one rule differ. */
function differingOptions(group) {
	return [...new Set(group.flatMap(({ options }) => Object.keys(options)))].filter((key) => new Set(group.map(({ options }) => JSON.stringify(options[key]))).size > 1);
}
function optionText(rule, key, value) {
	return (key === "max" || key === "min" ? limitOfOptions(rule) : null) ?? `${key}: ${valueText(value)}`;
}
function valueText(value) {
	if (Array.isArray(value)) return value.map(valueText).join(", ");
	return typeof value === "string" ? value : JSON.stringify(value);
}
// build/report/view/rule-titles.js
const MAX_TITLE = 120;
/** What only plans are judged by says so already. */
const OF_PLANS = /* @__PURE__ */ new Set(["amplified-posts", "ownerless-days"]);
/** How an option that tells entries apart is said. */
const WORDS = {
	of: (value) => isTypes(value) ? `of ${typeWords(value)}` : null,
	to: (value) => isTypes(value) ? `to ${typeWords(value)}` : null,
	channels: (value) => isNames(value) ? `on ${enumerate(value.map(channelTitle), "and")}` : null,
	per: (value) => value === "window" ? "over the period" : `by ${value}`,
	within: (value) => `within ${value}`,
	window: (value) => `over ${value}`,
	percentile: (value) => `(percentile ${value})`,
	unit: (value) => value === "people" ? "by people" : null
};
/**
* What people call each entry of the policy's rules: its metric's label, with the options that tell it from other
* entries of the rule in words: "Employee share of comments", "Self-talk in the plan".
*/
function ruleTitles(report) {
	return new Map(entriesOfOneRule(report).flatMap((group) => {
		const keys = differingOptions(group).filter((key) => Object.hasOwn(WORDS, key));
		return group.map((rule) => [rule, titleOf(report, rule, keys)]);
	}));
}
function titleOf({ metrics }, rule, keys) {
	const details = keys.flatMap((key) => {
		const value = rule.options[key];
		return value === void 0 ? [] : WORDS[key]?.(value) ?? [];
	});
	const where = rule.subject === "plan" && !OF_PLANS.has(rule.metric) ? ["in the plan"] : [];
	return cut([
		metrics[rule.metric].label,
		...details,
		...where
	].join(" "), MAX_TITLE);
}
function isNames(value) {
	return Array.isArray(value) && value.every((name) => typeof name === "string");
}
function isTypes(value) {
	return isNames(value) && value.every((name) => ACTIVITY_TYPES.includes(name));
}
// build/report/view/rules.js
/** @param findings all of the rule's, the weightiest first */
function ruleView(report, name, title, findings) {
	const worst = worstEntry(report, findings.filter(isOpen));
	return {
		report,
		name,
		title,
		verdict: verdictOf(report, worst),
		...figures(report, worst),
		checked: checkedText(report),
		isOnlyWaived: isOnlyWaived(report),
		worst,
		findings
	};
}
/** The figures of a rule where it is worst; of one that nobody could judge, those of its weightiest finding. */
function figures(rule, finding) {
	const worst = rule.outcome === "unjudged" ? null : rule.worst;
	const found = finding === void 0 || isWithoutFigure(finding.finding) ? void 0 : finding.finding;
	const value = worst ?? found;
	if (value === void 0) return {
		actual: "",
		limit: limitOfOptions(rule) ?? "",
		sample: "",
		before: ""
	};
	const { previous, ...figures } = measure(rule, value);
	const { actual: is, previous: was } = value;
	if (is === null || was === void 0 || previous === null) return {
		...figures,
		before: ""
	};
	return {
		...figures,
		before: `${arrow([was, previous], [is, figures.actual])} from ${previous}`
	};
}
// build/report/incomplete-files.js
/** Enough to see what to export; report.json has more. */
const MAX_NAMED = 10;
const MAX_PART$2 = 120;
/** "fb.json holds 25 of 310; the page says that there are more", a note a file. */
function openPagesNotes({ inputs }) {
	const { pages = [] } = inputs;
	const named = pages.slice(0, MAX_NAMED).map(({ location, held, missing }) => openFileWords({
		file: cut(location.file, MAX_PART$2),
		held,
		missing: missing ?? Number.POSITIVE_INFINITY
	}));
	const rest = pages.length - named.length;
	return rest === 0 ? named : [...named, `${formatNumber(rest)} more files hold pages that aren't the last`];
}
/** Where the brand never appears; null where it does everywhere. */
function unseenBrandText({ inputs }) {
	const { brandUnseen } = inputs;
	if (brandUnseen === void 0) return null;
	return unseenBrandWords(brandUnseen.map(({ channel, candidate }) => ({
		channel: cut(channel, MAX_PART$2),
		candidate: candidate === null ? null : cut(candidate, MAX_PART$2)
	})));
}
// build/report/lone-rows.js
const MAX_PART$1 = 120;
/** The rows that alone decide verdicts, with the rules whose verdict each decides; a note a row. */
function loneRowNotes({ rules }) {
	const byRow = /* @__PURE__ */ new Map();
	for (const { rule, decidedBy: row } of rules) {
		if (row === void 0) continue;
		const known = byRow.get(place(row.location)) ?? {
			row,
			rules: /* @__PURE__ */ new Set()
		};
		byRow.set(place(row.location), known);
		known.rules.add(rule);
	}
	return Array.from(byRow.values(), ({ row, rules: decided }) => {
		const { location } = row;
		return `${loneRowWords({
			...row,
			location: {
				...location,
				file: cut(location.file, MAX_PART$1)
			}
		})}; it alone decides ${enumerate([...decided], "and")}`;
	});
}
// build/report/view/missing-accounts.js
/** Enough to see whether something is wrong; report.json has more. */
const MAX_EXAMPLES = 3;
/** Of each part of a name; the sentence after them must stay in sight. */
const MAX_PART = 60;
/**
* The accounts of the roster that never appear in the data; null where all do. People go by the roster's id, as
* their accounts may be hidden.
*/
function missingAccounts({ inputs, policy }) {
	const { accounts, matched, unmatched } = inputs.roster;
	if (accounts === matched) return null;
	const examples = unmatched.slice(0, policy.showAccounts === "none" ? 0 : MAX_EXAMPLES).map(({ person, channel, location }) => ({
		person: cut(person, MAX_PART),
		channel: cut(channel, MAX_PART),
		place: cut(place(location), MAX_PART)
	}));
	return message("missing-accounts", {
		accounts,
		missing: accounts - matched,
		examples
	});
}
// build/report/view/summary.js
/** The words for a report as a whole. */
function summaryOf(report) {
	const { inputs, counts, window, timezone } = report;
	const plan = inputs.files === 0 ? inputs.plan : null;
	const { from, to } = plan ?? window;
	return {
		headline: plan === null ? headline(report) : message("headline-plan", plan),
		rules: rulesText(report),
		counts: message("counts", counts),
		inputs: message("inputs", inputs),
		change: changeText(report),
		notes: notesOf(report, similarCount),
		privateNotes: notesOf(report, similarText),
		period: message("period", {
			from,
			to,
			timezone
		}),
		isPlanAlone: plan !== null,
		state: state(report)
	};
}
function notesOf(report, similar) {
	const notes = [
		unseenBrandText,
		overruledText,
		insidersFromText,
		recognisableText,
		missingAccounts,
		similar,
		unreadColumnsText
	].map((note) => note(report)).filter((note) => note !== null);
	return [
		...openPagesNotes(report),
		...loneRowNotes(report),
		...notes
	];
}
function headline(report) {
	const { figures } = report;
	const { inside, outside, unknown, outsideEngagement } = figures;
	if (inside.all === null && outside.all === null) return message("headline-unknown", {});
	const total = (inside.all ?? 0) + (outside.all ?? 0) + (unknown.all ?? 0);
	if (total === 0) return message("headline-empty", {});
	return message("headline", {
		total,
		outside: outside.all,
		share: rangeText(report, "outside-engagement") ?? (outsideEngagement === null ? null : formatShare(outsideEngagement)),
		unknown: unknown.all ?? 0
	});
}
function rulesText({ rules, conclusion, counts }) {
	const leftOut = rules.filter(isLeftOut).length;
	const amount = (level) => rules.filter((rule) => brokenAs(rule) === level).length;
	return message("rules", {
		all: rules.length,
		broken: {
			error: amount("error"),
			warning: amount("warning"),
			notice: amount("notice")
		},
		unjudged: rules.filter(({ outcome }) => outcome === "unjudged").length - leftOut,
		leftOut,
		isForgiven: conclusion === "pass" && counts.error > 0
	});
}
/** The highest level at which a rule's limit is broken; null where it is not. */
function brokenAs({ findings }) {
	const open = findings.filter(({ outcome, waived }) => outcome === "fail" && waived === void 0);
	return LEVELS.find((level) => open.some((finding) => finding.level === level)) ?? null;
}
function changeText({ change, policy }) {
	if (change === void 0) return null;
	const { base, files, hidden = 0 } = change;
	return message("change", {
		base,
		files,
		hidden,
		byBase: policy.base !== void 0
	});
}
/** What the policy comes to; a run that was told not to fail does not decide that. */
function state({ conclusion, counts, change, rules }) {
	if (conclusion === "neutral") return {
		kind: "neutral",
		text: message("nothing-judged", {})
	};
	if (conclusion === "pass" && counts.error === 0) return {
		kind: "pass",
		text: message(change?.hidden ? "changed-files-hold" : "policy-holds", {})
	};
	return rules.some((rule) => brokenAs(rule) !== null) ? {
		kind: "fail",
		text: message("policy-broken", {})
	} : {
		kind: "unjudged",
		text: message("policy-not-judged", {})
	};
}
// build/report/view.js
/** The words and series of a finished report. */
function viewOf(report, source = null) {
	const summary = summaryOf(report);
	const [names, titles] = [ruleNames(report), ruleTitles(report)];
	const called = (rule) => [names.get(rule) ?? rule.rule, titles.get(rule) ?? rule.rule];
	const findings = byWeight(report.rules.flatMap((rule) => findingViews(rule, ...called(rule))));
	const byRule = groupByRule(findings);
	const { broken, unjudged } = sectionsOf(findings);
	const waiting = waitingFor(unjudged);
	return {
		summary,
		report,
		source,
		badge: badgeOf(report),
		reasons: reasonsOf(report, broken, waiting),
		shareBefore: shareBefore(report),
		nextSteps: report.conclusion === "neutral" ? nextSteps(report, waiting) : [],
		tiles: summary.isPlanAlone ? [] : tilesOf(report),
		rules: report.rules.map((rule) => ruleView(rule, ...called(rule), byRule.get(rule) ?? [])),
		findings,
		waiting,
		weeks: summary.isPlanAlone ? null : weeksOf(report),
		channels: summary.isPlanAlone ? null : channelsOf(report)
	};
}
export { viewOf as t };
