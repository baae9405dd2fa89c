import { ut as INTERACTION_TYPES } from "./reading.js";
import { G as jsonText, ir as FIGURES } from "./check.js";
// build/report/renderers/json.js
function json(report) {
	const ordered = {
		...pick(report, ["version"]),
		tool: pick(report.tool, [
			"name",
			"version",
			"digest"
		]),
		policy: pick(report.policy, [
			"path",
			"digest",
			"brand",
			"base"
		]),
		...report.change === void 0 ? {} : { change: pick(report.change, [
			"base",
			"files",
			"hidden"
		]) },
		asked: pick(report.asked, [
			"asOf",
			"today",
			"failOn",
			"changedOnly",
			"keyId"
		]),
		...pick(report, ["asOf", "timezone"]),
		window: pick(report.window, ["from", "to"]),
		conclusion: report.conclusion,
		counts: pick(report.counts, [
			"error",
			"warning",
			"notice",
			"waived",
			"passed",
			"unjudged"
		]),
		inputs: inputs(report.inputs),
		figures: {
			...figures(report.figures),
			intervals: intervals(report.intervals),
			...ranges(report.ranges ?? {}),
			options: report.figureOptions,
			channels: mapValues(report.figures.channels, figures)
		},
		rules: report.rules.map(rule),
		waiting: report.waiting && {
			...pick(report.waiting, ["total", "unknown"]),
			first: report.waiting.first.map(waiting),
			gaps: report.waiting.gaps
		},
		trend: report.trend.map(block),
		badge: report.badge,
		...report.filesRead === void 0 ? {} : { filesRead: report.filesRead.map((file) => pick(file, ["file", "sha256"])) }
	};
	return `${jsonText(JSON.stringify(ordered, null, 2))}\n`;
}
function inputs(of) {
	const { plan, roster, unread, pages, brandUnseen, insidersFrom, unreadColumns } = of;
	return {
		...pick(of, [
			"files",
			"activities",
			"duplicates",
			"unattributed",
			"undated",
			"skipped"
		]),
		plan: plan && pick(plan, [
			"activities",
			"from",
			"to"
		]),
		roster: {
			...pick(roster, ["accounts", "matched"]),
			unmatched: roster.unmatched.map((account) => ({
				...pick(account, ["person", "channel"]),
				location: location(account.location)
			})),
			...roster.absent === void 0 ? {} : { absent: roster.absent.map((account) => ({
				...pick(account, ["person", "channel"]),
				location: location(account.location)
			})) },
			people: roster.people,
			channels: roster.channels.map((channel) => pick(channel, ["channel", "people"])),
			similar: roster.similar.map((account) => ({
				...pick(account, [
					"account",
					"person",
					"channel"
				]),
				location: location(account.location)
			}))
		},
		...pages === void 0 ? {} : { pages: pages.map((page) => ({
			location: location(page.location),
			...pick(page, ["held", "missing"])
		})) },
		...brandUnseen === void 0 ? {} : { brandUnseen: brandUnseen.map((channel) => pick(channel, ["channel", "candidate"])) },
		...of.overlaps === void 0 ? {} : { overlaps: {
			count: of.overlaps.count,
			first: of.overlaps.first.map(overlapping)
		} },
		...insidersFrom === void 0 ? {} : { insidersFrom },
		...unreadColumns === void 0 ? {} : { unreadColumns: unreadColumns.map(({ location: at, columns }) => ({
			location: location(at),
			columns
		})) },
		overruled: {
			count: of.overruled.count,
			first: of.overruled.first.map(overruling)
		},
		...unread === void 0 ? {} : { unread: {
			files: unread.files,
			first: unread.first.map(location)
		} }
	};
}
function overlapping({ location: at, single, type, count, twice }) {
	return {
		location: location(at),
		single: location(single),
		type,
		count,
		twice
	};
}
function overruling({ by, ...at }) {
	return {
		location: location(at.location),
		earlier: location(at.earlier),
		by
	};
}
function rule(of) {
	return {
		...pick(of, [
			"rule",
			"metric",
			"level",
			"options",
			"subject",
			"unit",
			"outcome",
			"checked",
			"passed",
			"allowed",
			"failed",
			"unjudged",
			"hidden"
		]),
		...of.decidedBy === void 0 ? {} : { decidedBy: {
			location: location(of.decidedBy.location),
			...pick(of.decidedBy, [
				"type",
				"rows",
				"count",
				"all"
			])
		} },
		worst: of.worst === null ? null : worst(of.worst),
		findings: of.findings.map(finding)
	};
}
function finding(of) {
	return {
		...pick(of, [
			"outcome",
			"level",
			"reason",
			"message",
			"advice"
		]),
		scope: pick(of.scope, [
			"channel",
			"object",
			"from",
			"to",
			"account"
		]),
		...pick(of, [
			"actual",
			"operator",
			"limit",
			"sample",
			"unknown",
			"low",
			"high",
			"isRange",
			"leftByWaivers",
			"previous",
			"best"
		]),
		...robustness(of),
		...pick(of, ["needed"]),
		location: location(of.location),
		...pick(of, ["url"]),
		related: [of.policyLocation, ...of.related].map(location),
		...of.accounts === void 0 ? {} : { accounts: of.accounts.map((account) => pick(account, [
			"channel",
			"account",
			"reactions",
			"near",
			"windowMinutes",
			"expected"
		])) },
		...of.posts === void 0 ? {} : { posts: of.posts.map(post) },
		fingerprint: of.fingerprint,
		...of.waived === void 0 ? {} : { waived: pick(of.waived, ["reason", "until"]) }
	};
}
function waiting(of) {
	return {
		...pick(of, [
			"channel",
			"type",
			"count",
			"account",
			"side",
			"asked",
			"waited",
			"url",
			"post",
			"owner"
		]),
		location: location(of.location)
	};
}
function worst(of) {
	return {
		...pick(of, [
			"actual",
			"operator",
			"limit",
			"sample",
			"low",
			"high",
			"isRange",
			"previous"
		]),
		...robustness(of)
	};
}
function robustness({ robustness: of }) {
	if (of === void 0) return {};
	return { robustness: pick(of, [
		"withoutTopPost",
		"withoutTopPerson",
		"medianPost",
		"fragility",
		"effectiveOutsiders"
	]) };
}
function post(of) {
	return {
		location: location(of.location),
		...pick(of, [
			"object",
			"day",
			"text",
			"url"
		])
	};
}
function location(of) {
	return pick(of, [
		"file",
		"line",
		"column"
	]);
}
function block(of) {
	return {
		...pick(of, [
			"from",
			"to",
			"contacts"
		]),
		figures: figures(of.figures)
	};
}
function figures(of) {
	return Object.fromEntries(FIGURES.map((line) => [line.key, "byType" in line ? byType(of[line.key]) : of[line.key]]));
}
function intervals(of) {
	const lines = FIGURES.filter((line) => "interval" in line);
	return Object.fromEntries(lines.map((line) => [line.key, "byType" in line ? byType(of[line.key]) : of[line.key]]));
}
function ranges(of) {
	const own = FIGURES.flatMap(({ key }) => {
		const range = of[key];
		if (range == null) return [];
		if ("low" in range) return [[key, pick(range, ["low", "high"])]];
		const types = Object.entries(range).filter(([, ofType]) => ofType !== null);
		return types.length === 0 ? [] : [[key, Object.fromEntries(types)]];
	});
	return own.length === 0 ? {} : { ranges: Object.fromEntries(own) };
}
function byType(of) {
	return pick(of, ["all", ...INTERACTION_TYPES]);
}
function mapValues(of, change) {
	return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value)]));
}
function pick(of, keys) {
	return Object.fromEntries(keys.map((key) => [key, of[key]]));
}
export { json as t };
