import { t as message } from "./message.js";
import { t as annotation } from "./annotation.js";
import { a as markdownCode, c as plain, f as byteLength, h as fitting, i as logLine } from "./escape.js";
import { n as place } from "./place.js";
// build/report/diagnostics.js
/** What could not be read or is misused, a line each, for a terminal or a log. */
function problemLines({ problems, more }) {
	const lines = problems.map(({ message, location }) => logLine(`${plain(location === null ? "vanity-check" : place(location))}: ${plain(message)}`));
	return more === 0 ? lines : [...lines, `and ${more} more`];
}
const COULD_NOT_JUDGE = "Vanity Check could not judge";
/** The same as annotations of GitHub's: as many as it keeps, the last of them for those that are left. */
function problemCommands({ problems, more }) {
	const all = problems.length + more;
	const commands = problems.slice(0, all > 10 ? 9 : all).map(({ message, location }) => annotation("error", COULD_NOT_JUDGE, [message], location));
	const rest = all - commands.length;
	return rest === 0 ? commands : [...commands, annotation("error", COULD_NOT_JUDGE, [message("more-problems", { rest })])];
}
const TITLE = `# ⚠️ ${COULD_NOT_JUDGE}\n`;
const CUT = "- and more; the log lists them";
/** The same as GitHub's Markdown, in at most so many bytes. */
function problemsMarkdown(error, maxBytes = Number.POSITIVE_INFINITY) {
	const items = problemLines(error).map((line) => `- ${markdownCode(line)}`);
	const shown = fitting(items, maxBytes - byteLength(TITLE) - byteLength(CUT) - 2);
	const rest = shown < items.length ? [CUT] : [];
	return `${[
		TITLE,
		...items.slice(0, shown),
		...rest
	].join("\n")}\n`;
}
export { problemLines as n, problemsMarkdown as r, problemCommands as t };
