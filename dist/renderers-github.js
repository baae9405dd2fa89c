import { K as formatNumber, ot as LEVELS } from "./run.js";
import { i as isOpen, m as message, t as byWeight } from "./view-findings.js";
import { t as annotation } from "./annotation.js";
import { p as cut } from "./escape.js";
// build/report/renderers/github.js
const MAX_RULES_NAMED = 20;
/**
* The reports of a step as workflow commands, which GitHub's runner turns into annotations; empty where there
* are none.
* @param taken how many annotations of a level are not for the reports
*/
function github(views, taken = {}) {
	const open = byWeight(views.flatMap(({ findings }) => findings)).filter(isOpen);
	return LEVELS.flatMap((level) => {
		const entries = open.filter(({ finding }) => finding.level === level);
		const room = Math.max(0, 10 - (taken[level] ?? 0));
		if (entries.length <= room) return entries.map(annotate);
		const shown = entries.slice(0, Math.max(0, room - 1));
		const rest = entries.slice(shown.length);
		return [...shown.map(annotate), remainder(level, rest)];
	}).map((line) => `${line}\n`).join("");
}
function annotate({ finding, name, reason, measured }) {
	const title = reason === null ? name : `${name}: ${reason}`;
	return annotation(finding.level, title, [finding.message, measured], finding.location);
}
function remainder(level, entries) {
	const tally = /* @__PURE__ */ new Map();
	for (const { name } of entries) tally.set(name, (tally.get(name) ?? 0) + 1);
	const parts = [...tally].map(([name, amount]) => `${formatNumber(amount)} of ${cut(name, 200)}`);
	const named = parts.slice(0, MAX_RULES_NAMED).join(", ");
	const others = parts.length > MAX_RULES_NAMED ? ", and of other rules" : "";
	const many = message("more-of-level", {
		level,
		rest: entries.length
	});
	const where = message("more-annotations", {});
	return annotation(level, many, [`${many}: ${named}${others}.`, where]);
}
export { github as t };
