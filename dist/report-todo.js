import { E as place, H as markdownText, W as plain, _ as saidText, ct as message, g as ownerText, h as webLink, v as waitedText, z as jsonText } from "./check.js";
// build/report/todo.js
const MAX_NAME = 200;
const FORMS = {
	text,
	json,
	markdown
};
const TODO_FORMATS = Object.keys(FORMS);
function todoText(todo, format) {
	return FORMS[format](todo);
}
function text(todo) {
	const lines = todo.waiting.map((waiting) => {
		const { account, url, location } = waiting;
		return `  ${[
			waitedText(waiting),
			account,
			saidText(waiting),
			ownerText(waiting),
			url,
			place(location)
		].flatMap((part) => part === null ? [] : [plain(part)]).join(", ")}`;
	});
	return `${[
		heading(todo),
		...lines,
		...rest(todo).map(plain)
	].join("\n")}\n`;
}
function json(todo) {
	return `${jsonText(JSON.stringify({
		version: 1,
		...todo
	}, null, 2))}\n`;
}
function markdown(todo) {
	const cell = (part) => markdownText(part ?? "", MAX_NAME);
	const lines = todo.waiting.map((waiting) => {
		const link = webLink(waiting.url);
		const words = link === null ? cell(saidText(waiting)) : `[${cell(saidText(waiting))}](${link.url})`;
		const [waited, account, answers, where] = [
			waitedText(waiting),
			waiting.account ?? "",
			waiting.owner ?? "",
			place(waiting.location)
		].map(cell);
		return `| ${waited} | ${account} | ${words} | ${answers} | ${where} |`;
	});
	const table = [
		"| Waited | Who | What | Owner | Where |",
		"| --- | --- | --- | --- | --- |",
		...lines
	];
	return `${[
		heading(todo),
		...lines.length === 0 ? [] : [table.join("\n")],
		...rest(todo).map((line) => markdownText(line))
	].join("\n\n")}\n`;
}
function heading({ waiting, total: all, asOf, unknown, isCovered, gaps }) {
	if (all > 0) return message("who-waits", {
		all,
		unknown: sum(waiting.filter(isUnknown)),
		asOf
	});
	if (!isCovered && unknown === 0) return message("waiting-unknown", { asOf });
	return message(unknown + gaps.length > 0 ? "none-known-to-wait" : "nobody-waits", { asOf });
}
function rest({ waiting, total: all, unknown, gaps }) {
	const dark = waiting.filter(isUnknown);
	const channels = [...new Set(dark.map(({ channel }) => channel))].sort();
	return [
		...dark.length === 0 ? [] : [message("may-be-employees", {
			all,
			unknown: sum(dark),
			channels
		})],
		...unknown === 0 ? [] : [message("may-wait", {
			all: unknown,
			isMore: all > 0
		})],
		...gaps
	];
}
function isUnknown({ side }) {
	return side === "unknown";
}
function sum(waiting) {
	return waiting.reduce((total, { count }) => total + count, 0);
}
export { todoText as n, TODO_FORMATS as t };
