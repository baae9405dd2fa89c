// build/report/cut.js
const ELLIPSIS = "…";
/** Text of at most so many UTF-16 units, with an ellipsis where it was cut, never inside a character. */
function cut(text, length) {
	if (text.length <= length) return text;
	return withoutHalf(text.slice(0, Math.max(0, length - 1))) + ELLIPSIS;
}
/** The same for the escaped part of a workflow command, never inside `%0A` and its like either. */
function cutCommand(text, length) {
	if (text.length <= length) return text;
	return withoutHalf(text.slice(0, Math.max(0, length - 1)).replace(/%[0-9A-F]?$/, "")) + ELLIPSIS;
}
function withoutHalf(text) {
	const last = text.charCodeAt(text.length - 1);
	return last >= 55296 && last <= 56319 ? text.slice(0, -1) : text;
}
/** How many of the pieces, each on a line of its own, fit into so many bytes of UTF-8. */
function fitting(pieces, bytes) {
	let left = bytes;
	const over = pieces.findIndex((piece) => {
		left -= byteLength(piece) + 1;
		return left < 0;
	});
	return over < 0 ? pieces.length : over;
}
/** The length of a text in bytes of UTF-8; half a surrogate pair counts as the three of what stands for it. */
function byteLength(text) {
	let bytes = text.length;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 128) continue;
		bytes += unit < 2048 ? 1 : 2;
		const next = unit >= 55296 && unit <= 56319 ? text.charCodeAt(at + 1) : 0;
		if (next < 56320 || next > 57343) continue;
		at++;
	}
	return bytes;
}
// build/report/escape.js
/**
* Controls, format characters (bidirectional, zero width, tags), line separators, lone surrogates, whatever else is
* shown as nothing but for the mark that makes a picture of a sign, and marks on a letter that has six already.
*/
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u2800]|\p{Default_Ignorable_Code_Point}(?<!\p{Extended_Pictographic}\ufe0f)|\p{M}(?<=\p{M}{7})/gu;
const SHORT_FORMS = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
/**
* Text for a terminal or a log, on one line whatever it holds: what cannot be seen is spelt out (`\n`,
* `\u{1b}`), and nothing in it is an old-style workflow command.
*/
function plain(text) {
	return withoutOldCommands(text.replace(INVISIBLE, spellOut));
}
function spellOut(character) {
	return SHORT_FORMS[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
/**
* A whole line as it goes to a log that GitHub's runner reads: it obeys `::command::` at the start of a line
* after any white space, and `##[command]` anywhere in one. Colours count as nothing, since a log may be
* stripped of them before it gets there.
*/
function logLine(line) {
	return withoutOldCommands(line.replace(LEADING_COLONS, "$1: :"));
}
const SGR = `${String.fromCharCode(27)}\\[[0-9;]*m`;
const LEADING_COLONS = new RegExp(`^((?:\\s|${SGR})*)::`, "u");
const COLOURS_AND_INVISIBLE = new RegExp(`${SGR}|${INVISIBLE.source}`, "gu");
/**
* A whole output as it goes to a terminal or a log: colours and line ends stay, and whatever else cannot be seen, or
* would be obeyed anywhere in a line, is spelt out. What went through here piece by piece stays as it is.
*/
function printable(text) {
	return withoutOldCommands(text.replace(COLOURS_AND_INVISIBLE, (match) => match.length > 2 || match === "\n" ? match : spellOut(match)));
}
function withoutOldCommands(text) {
	return text.replaceAll("##[", "## [");
}
/** The message of a workflow command; line breaks of our own survive in it. */
function commandData(lines) {
	return lines.map(plain).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}
/** A property of a workflow command, such as its file. */
function commandProperty(text) {
	return commandData([text]).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/** What has a meaning in Markdown, GitHub's autolinks, mentions, references and formulas included. */
const MARKDOWN = /[&<>\\`*_[\]!#|~$@]|:\/\/|www\.|gh-(?=\d)/gi;
const MARKDOWN_TEXT = new RegExp(`${/:(?=(?:[+-]1|100|1234|[\w+-]*[a-z][\w+-]*):)|(?:ghsa|cve)-(?=\w)|(?<!\w)(?=\w*\d)[\da-f]{7,64}(?!\w)/gi.source}|${MARKDOWN.source}`, "gi");
/** Rendered as nothing, it keeps what it stands in from being a link, a mention or a reference. */
const BREAK = "&#8203;";
const MARKDOWN_FORMS = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\\": "&#92;",
	"|": "&#124;",
	"@": `@${BREAK}`,
	":": `:${BREAK}`,
	"://": `:${BREAK}//`,
	$: "<span>$</span>"
};
/** Longer pieces are cut, so that a report's size is bounded by how many pieces it has. */
const MAX_PIECE = 1e3;
/** Plain text cut to a length. It never gets shorter by being made plain, so that the rest need not be looked at. */
function short(text, length) {
	return cut(plain(text.slice(0, length + 2)), length);
}
/** Text as the inline content of Markdown or of one table cell; something of our own must begin the line. */
function markdownText(text, length = MAX_PIECE) {
	return withoutMarkdown(text, length, MARKDOWN_TEXT);
}
/** Text in code. An element and not backticks, whose content nothing can escape. */
function markdownCode(text, length = MAX_PIECE) {
	return `<code>${withoutMarkdown(text, length, MARKDOWN)}</code>`;
}
function withoutMarkdown(text, length, meaning) {
	return short(text, length).trim().replace(meaning, (special, offset, whole) => {
		const form = MARKDOWN_FORMS[special];
		if (form !== void 0) return form;
		if (/^[\da-f]{7}/i.test(special)) return special.replace(/.{6}(?=.)/g, `$&${BREAK}`);
		if (special.length > 1) return `${special.slice(0, -1)}${BREAK}${special.slice(-1)}`;
		return `\\${special}${special === "#" && /\d/.test(whole.charAt(offset + 1)) ? BREAK : ""}`;
	});
}
/** Serialised JSON with the same meaning that is safe to print: invisible characters and `##[` spelt out. */
function jsonText(serialised) {
	return serialised.replace(INVISIBLE, (character) => character === "\n" ? character : unicodeEscapes(character)).replaceAll("##[", "##\\u005b");
}
function unicodeEscapes(character) {
	return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
const MARKUP_FORMS = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"￾": "\\u{fffe}",
	"￿": "\\u{ffff}"
};
/** Text as content, or in a quoted attribute, of HTML, SVG and XML. */
function markup(text, length = MAX_PIECE) {
	return short(text, length).replace(/[&<>"'\ufffe\uffff]/g, (special) => MARKUP_FORMS[special] ?? "");
}
/** The text of a SARIF message, in which square brackets would make a link. */
function sarifMessage(text) {
	return short(text, MAX_PIECE).replace(/[\\[\]]/g, "\\$&");
}
/** A path in a URL, which ends at no bracket of Markdown's. */
function uriPath(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/").replace(/[()!*'~_]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
export { markdownCode as a, plain as c, uriPath as d, byteLength as f, fitting as h, logLine as i, printable as l, cutCommand as m, commandProperty as n, markdownText as o, cut as p, jsonText as r, markup as s, commandData as t, sarifMessage as u };
