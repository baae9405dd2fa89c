import { Tt as channelTitle } from "./reading.js";
import { B as isOpen, C as namelessCountsNotes, R as byWeight, S as overruledText, Vn as formatNumber, b as recognisableText, d as annotation, mt as message, tt as cut, un as LEVELS, x as similarCount, y as unreadColumnsText } from "./check.js";
// build/report/renderers/github.js
const MAX_ABSENT = 2;
const MAX_RULES_NAMED = 20;
function github(views, taken = {}) {
	const open = byWeight(views.flatMap(({ findings }) => findings)).filter(isOpen).filter(oneNoticeARule());
	const neutral = views.filter(({ summary }) => summary.state.kind === "neutral").slice(0, 1).map(nothingJudged);
	const kinds = KINDS.flatMap((kind) => views.flatMap((view) => kind(view) ?? []).slice(0, 1));
	const absent = views.flatMap(({ report }) => report.inputs.roster.absent ?? []).slice(0, MAX_ABSENT);
	const first = [...neutral, ...absent.map(neverAppears)];
	const noticed = open.filter(({ finding }) => finding.level === "notice").length;
	const left = 10 - (taken.notice ?? 0) - first.length - noticed;
	const notices = [...first, ...kinds.slice(0, Math.max(0, left))];
	const lines = LEVELS.flatMap((level) => {
		const entries = open.filter(({ finding }) => finding.level === level);
		const reserved = level === "notice" ? notices.length : 0;
		const room = Math.max(0, 10 - (taken[level] ?? 0) - reserved);
		if (entries.length <= room) return entries.map(annotate);
		const shown = entries.slice(0, Math.max(0, room - 1));
		const rest = entries.slice(shown.length);
		return [...shown.map(annotate), remainder(level, rest)];
	});
	return [...notices, ...lines].map((line) => `${line}\n`).join("");
}
function nothingJudged({ summary, report }) {
	return annotation("notice", `Vanity Check: no verdict, ${cut(report.policy.brand, 200)}`, [`${summary.state.text}.`]);
}
function neverAppears({ channel, location }) {
	const where = cut(channelTitle(channel), 200);
	return annotation("notice", `Vanity Check: no employee appears on ${where}`, [message("absent-channel", { channel: where })], location);
}
const KINDS = [
	({ report }) => {
		const decided = report.rules.find(({ decidedBy }) => decidedBy !== void 0)?.decidedBy;
		return notice("counts that can't be checked", namelessCountsNotes(report)[0] ?? null, decided?.location);
	},
	({ report }) => notice("a later file says otherwise", overruledText(report), report.inputs.overruled.first[0]?.location),
	({ report }) => notice("an account to look at", similarCount(report), report.inputs.roster.similar[0]?.location),
	({ report }) => {
		const { people, channels } = report.inputs.roster;
		return channels.every((channel) => channel.people === people) ? null : notice("who the roster recognises", recognisableText(report));
	},
	({ report }) => notice("columns that nothing reads", unreadColumnsText(report), report.inputs.unreadColumns?.[0]?.location)
];
function notice(title, text, location) {
	return text === null ? null : annotation("notice", `Vanity Check: ${title}`, [`${text}.`], location);
}
function oneNoticeARule() {
	const noticed = /* @__PURE__ */ new Set();
	return ({ rule, finding }) => {
		if (finding.level !== "notice") return true;
		const isFirst = !noticed.has(rule);
		noticed.add(rule);
		return isFirst;
	};
}
function annotate({ finding, name, text, reason }) {
	const title = reason === null ? name : `${name}: ${reason}`;
	return annotation(finding.level, title, [text], finding.location);
}
function remainder(level, entries) {
	const tally = /* @__PURE__ */ new Map();
	for (const { name } of entries) tally.set(name, (tally.get(name) ?? 0) + 1);
	const parts = [...tally].map(([name, amount]) => `${formatNumber(amount)} of ${cut(name, 200)}`);
	const shownRules = parts.slice(0, MAX_RULES_NAMED).join(", ");
	const others = parts.length > MAX_RULES_NAMED ? ", and of other rules" : "";
	const many = message("more-of-level", {
		level,
		rest: entries.length
	});
	const where = message("more-annotations", {});
	return annotation(level, many, [`${many}: ${shownRules}${others}.`, where]);
}
export { github as t };
