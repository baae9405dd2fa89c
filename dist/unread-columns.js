import { _t as count, xt as formatNumber } from "./run.js";
import { t as message } from "./message.js";
import { p as cut } from "./escape.js";
import { n as place } from "./place.js";
// build/report/overruled.js
/** Enough to look into; report.json has more. */
const MAX_NAMED$2 = 3;
/**
* "2 activities are overruled by a later file: snapshots/2.ndjson:4 says another side than snapshots/1.ndjson:7, …";
* null where none is.
*/
function overruledText({ inputs }) {
	const { count, first } = inputs.overruled;
	if (count === 0) return null;
	const named = first.slice(0, MAX_NAMED$2).map(overrulingText);
	const more = count > named.length ? `, and ${formatNumber(count - named.length)} more` : "";
	return `${count === 1 ? "1 activity is" : `${formatNumber(count)} activities are`} overruled by a later file: ${named.join("; ")}${more}. The later one counts; check that it is right`;
}
/** "snapshots/2.ndjson:4:1 says another side than snapshots/1.ndjson:7:1" */
function overrulingText({ location, earlier, by }) {
	return `${place(location)} says another ${by.join(" and another ")} than ${place(earlier)}`;
}
// build/report/roster.js
/** Enough to see whether something is wrong; report.json has more. */
const MAX_NAMED$1 = 3;
const MAX_PART$1 = 60;
/** "The roster has accounts of 3 of 30 people on linkedin, …"; null where it names nobody, or nothing was read. */
function recognisableText({ inputs }) {
	const { people, channels } = inputs.roster;
	if (people === 0 || channels.length === 0) return null;
	return `The roster has accounts of ${channels.map(({ channel, people: some }, i) => `${some} of ${i === 0 ? count(people, "person", "people") : people} on ${cut(channel, MAX_PART$1)}`).join(", ")}`;
}
/**
* "1 account looks like somebody's on the roster; report.html and report.json list it"; null where nobody looks like
* anybody. A suspicion is for those who read the report, and not for everybody who sees a pull request.
*/
function similarCount({ inputs }) {
	const { similar } = inputs.roster;
	if (similar.length === 0) return null;
	const which = similar.length === 1 ? "it" : "them";
	return `${similarWords(similar.length)}; report.html and report.json list ${which}`;
}
/** "1 account looks like somebody's on the roster: “ann miller” on linkedin may be p-1 (roster.yml:7:5)". */
function similarText({ inputs, policy }) {
	const { similar } = inputs.roster;
	if (similar.length === 0) return null;
	if (policy.showAccounts === "none") return similarWords(similar.length);
	const named = similar.slice(0, MAX_NAMED$1).map(({ account, channel, person, location }) => {
		const [what, where, who] = [
			account,
			channel,
			person
		].map((part) => cut(part, MAX_PART$1));
		return `“${what}” on ${where} may be ${who} (${cut(place(location), MAX_PART$1)})`;
	});
	const rest = similar.length - named.length;
	return `${similarWords(similar.length)}: ${named.join(", ")}${rest === 0 ? "" : `, and ${rest} more`}. If so, put the account on the roster`;
}
function similarWords(amount) {
	return `${count(amount, "account")} ${amount === 1 ? "looks" : "look"} like somebody's on the roster`;
}
/** Where the data itself says who is an employee; null where none does. */
function insidersFromText({ inputs }) {
	const { insidersFrom } = inputs;
	return insidersFrom === void 0 ? null : message("insiders-from", { channels: insidersFrom.map((channel) => cut(channel, MAX_PART$1)) });
}
// build/report/unread-columns.js
/** Enough to see whether one of them matters; report.json has more. */
const MAX_NAMED = 5;
const MAX_PART = 60;
/** "Nothing reads the column “Campaign” of snapshots/week.csv. …"; null where everything is read. */
function unreadColumnsText({ inputs }) {
	const [sheet, ...others] = inputs.unreadColumns ?? [];
	if (sheet === void 0) return null;
	return message("unread-columns", {
		file: cut(sheet.location.file, MAX_PART),
		columns: sheet.columns.slice(0, MAX_NAMED).map((column) => `“${cut(column, MAX_PART)}”`),
		more: others.length
	});
}
export { similarText as a, similarCount as i, insidersFromText as n, overruledText as o, recognisableText as r, unreadColumnsText as t };
