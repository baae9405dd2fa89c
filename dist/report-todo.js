import { Nn as message, Un as formatNumber, Zn as jsonText, er as markdownText, nr as plain, wn as place } from "./check.js";
// build/report/todo.js
const MAX_NAME = 200;
const MAX_URL = 2e3;
const FORMS = {
	text,
	json,
	markdown
};
const TODO_FORMATS = Object.keys(FORMS);
/** The list of who waits for an answer, in one of its forms. */
function todoText(todo, format) {
	return FORMS[format](todo);
}
function text(todo) {
	const lines = todo.waiting.map((waiting) => {
		const { url, location } = waiting;
		return `  ${[
			wait(waiting),
			who(waiting),
			what(waiting),
			owner(waiting),
			url,
			place(location)
		].flatMap((part) => part === null ? [] : [plain(part)]).join(", ")}`;
	});
	return `${[
		heading(todo),
		...lines,
		...unknown(todo)
	].join("\n")}\n`;
}
function json({ policy, asOf, waiting, unknown: open }) {
	return `${jsonText(JSON.stringify({
		version: 1,
		policy,
		asOf,
		waiting,
		unknown: open
	}, null, 2))}\n`;
}
function markdown(todo) {
	const cell = (part) => markdownText(part ?? "", MAX_NAME);
	const lines = todo.waiting.map((waiting) => {
		const link = linkOf(waiting.url);
		const said = link === null ? cell(what(waiting)) : `[${cell(what(waiting))}](${link})`;
		const [waited, account, answers, where] = [
			wait(waiting),
			waiting.account ?? "",
			waiting.owner ?? "",
			place(waiting.location)
		].map(cell);
		return `| ${waited} | ${account} | ${said} | ${answers} | ${where} |`;
	});
	const table = [
		"| Waited | Who | What | Owner | Where |",
		"| --- | --- | --- | --- | --- |",
		...lines
	];
	return `${[
		heading(todo),
		...lines.length === 0 ? [] : [table.join("\n")],
		...unknown(todo)
	].join("\n\n")}\n`;
}
function heading({ waiting, asOf }) {
	const all = waiting.reduce((sum, one) => sum + one.count, 0);
	return all === 0 ? message("nobody-waits", { asOf }) : message("who-waits", {
		all,
		asOf
	});
}
function unknown({ unknown: all }) {
	return all === 0 ? [] : [message("may-wait", { all })];
}
function wait({ waited }) {
	return message("waited-for", { hours: waited });
}
function who({ account }) {
	return account;
}
function what({ type, count, channel }) {
	return `${count === 1 ? type : `${formatNumber(count)} ${type}s`} on ${channel}`;
}
function owner(waiting) {
	return waiting.owner === null ? null : `owner ${waiting.owner}`;
}
/** An address that a stranger wrote, as the target of a link; null where it is none of the web's. */
function linkOf(url) {
	if (url === null || url.length > MAX_URL || !URL.canParse(url)) return null;
	const { protocol, href } = new URL(url);
	if (protocol !== "https:" && protocol !== "http:") return null;
	return href.replace(/[^\w:/?#&=.,;@%+-]/g, (mark) => encodeURIComponent(mark).replace(/[()!*'~]/g, hex));
}
function hex(mark) {
	return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
export { todoText as n, TODO_FORMATS as t };
