import { lazy } from "../lib/lazy.ts";
import { cut } from "./cut.ts";

// Every string of a report may be written by strangers: whatever an output prints has gone through here.

/**
 * Controls, format characters (bidirectional, zero width, tags), line separators, lone surrogates, whatever else is
 * shown as nothing but for the mark that makes a picture of a sign, and marks on a letter that has six already.
 */
const invisible = lazy(
  () =>
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u2800]|\p{Default_Ignorable_Code_Point}(?<!\p{Extended_Pictographic}\ufe0f)|\p{M}(?<=\p{M}{7})/gu,
);

/**
 * Whatever may be invisible: all but printable ASCII and Latin-1, dashes and quotation marks, arrows, and the signs that our own
 * texts use. Few texts have any of it, and V8 takes a millisecond to compile the expression above.
 */
const MAYBE_INVISIBLE = /[^ -~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027\u2190-\u21ff\u2600-\u27bf]/;
/** The same for a text of several lines. */
const MAYBE_INVISIBLE_IN_LINES = /[^\n -~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027\u2190-\u21ff\u2600-\u27bf]/;

const SHORT_FORMS: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Text for a terminal or a log, on one line whatever it holds: what cannot be seen is spelt out (`\n`,
 * `\u{1b}`), and nothing in it is an old-style workflow command.
 */
export function plain(text: string): string {
  return withoutOldCommands(MAYBE_INVISIBLE.test(text) ? text.replace(invisible(), spellOut) : text);
}

function spellOut(character: string): string {
  return SHORT_FORMS[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/**
 * A whole line as it goes to a log that GitHub's runner reads: it obeys `::command::` at the start of a line
 * after any white space, and `##[command]` anywhere in one. Colours count as nothing, since a log may be
 * stripped of them before it gets there.
 */
export function logLine(line: string): string {
  return withoutOldCommands(line.replace(LEADING_COLONS, "$1: :"));
}

const SGR = `${String.fromCharCode(27)}\\[[0-9;]*m`;
const LEADING_COLONS = new RegExp(`^((?:\\s|${SGR})*)::`, "u");

const coloursAndInvisible = lazy(() => new RegExp(`${SGR}|${invisible().source}`, "gu"));

/**
 * A whole output as it goes to a terminal or a log: colours and line ends stay, and whatever else cannot be seen, or
 * would be obeyed anywhere in a line, is spelt out. What went through here piece by piece stays as it is.
 */
export function printable(text: string): string {
  if (!MAYBE_INVISIBLE_IN_LINES.test(text)) return withoutOldCommands(text);
  const visible = text.replace(coloursAndInvisible(), (match) =>
    match.length > 2 || match === "\n" ? match : spellOut(match),
  );
  return withoutOldCommands(visible);
}

function withoutOldCommands(text: string): string {
  return text.replaceAll("##[", "## [");
}

/** The message of a workflow command; line breaks of our own survive in it. */
export function commandData(lines: string[]): string {
  return lines.map(plain).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}

/** A property of a workflow command, such as its file. */
export function commandProperty(text: string): string {
  return commandData([text]).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** What has a meaning in Markdown, GitHub's autolinks, mentions, references and formulas included. */
const MARKDOWN = /[&<>\\`*_[\]!#|~$@]|:\/\/|www\.|gh-(?=\d)/gi;
/** What has one outside code alone: names of emoji, of advisories, and digits that may be those of a commit. */
const NAMES =
  /:(?=(?:[+-]1|100|1234|[\w+-]*[a-z][\w+-]*):)|(?:ghsa|cve)-(?=\w)|(?<!\w)(?=\w*\d)[\da-f]{7,64}(?!\w)/gi;
const MARKDOWN_TEXT = new RegExp(`${NAMES.source}|${MARKDOWN.source}`, "gi");

/** Rendered as nothing, it keeps what it stands in from being a link, a mention or a reference. */
const BREAK = "&#8203;";

const MARKDOWN_FORMS: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\\": "&#92;",
  // A table cell ends at a bar even where a backslash stands before it, in some renderers.
  "|": "&#124;",
  "@": `@${BREAK}`,
  ":": `:${BREAK}`,
  "://": `:${BREAK}//`,
  // The form that GitHub documents; an escaped one still opens a formula.
  $: "<span>$</span>",
};

/** Longer pieces are cut, so that a report's size is bounded by how many pieces it has. */
const MAX_PIECE = 1000;

/** Plain text cut to a length. It never gets shorter by being made plain, so that the rest need not be looked at. */
function short(text: string, length: number): string {
  return cut(plain(text.slice(0, length + 2)), length);
}

/** Text as the inline content of Markdown or of one table cell; something of our own must begin the line. */
export function markdownText(text: string, length = MAX_PIECE): string {
  return withoutMarkdown(text, length, MARKDOWN_TEXT);
}

/** Text in code. An element and not backticks, whose content nothing can escape. */
export function markdownCode(text: string, length = MAX_PIECE): string {
  return `<code>${withoutMarkdown(text, length, MARKDOWN)}</code>`;
}

function withoutMarkdown(text: string, length: number, meaning: RegExp): string {
  return short(text, length)
    .trim()
    .replace(meaning, (special, offset: number, whole: string) => {
      const form = MARKDOWN_FORMS[special];
      if (form !== undefined) return form;
      if (/^[\da-f]{7}/i.test(special)) return special.replace(/.{6}(?=.)/g, `$&${BREAK}`);
      if (special.length > 1) return `${special.slice(0, -1)}${BREAK}${special.slice(-1)}`;
      const isReference = special === "#" && /\d/.test(whole.charAt(offset + 1));
      return `\\${special}${isReference ? BREAK : ""}`;
    });
}

/** Serialised JSON with the same meaning that is safe to print: invisible characters and `##[` spelt out. */
export function jsonText(serialised: string): string {
  const visible = MAYBE_INVISIBLE_IN_LINES.test(serialised)
    ? serialised.replace(invisible(), (character) =>
        character === "\n" ? character : unicodeEscapes(character),
      )
    : serialised;
  return visible.replaceAll("##[", "##\\u005b");
}

function unicodeEscapes(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

const MARKUP_FORMS: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // Characters that XML has no way to hold.
  "\ufffe": "\\u{fffe}",
  "\uffff": "\\u{ffff}",
};

/** Text as content, or in a quoted attribute, of HTML, SVG and XML. */
export function markup(text: string, length = MAX_PIECE): string {
  return short(text, length).replace(/[&<>"'\ufffe\uffff]/g, (special) => MARKUP_FORMS[special] ?? "");
}

/** The text of a SARIF message, in which square brackets would make a link. */
export function sarifMessage(text: string): string {
  return short(text, MAX_PIECE).replace(/[\\[\]]/g, "\\$&");
}

/** A path in a URL, which ends at no bracket of Markdown's. */
export function uriPath(path: string): string {
  const parts = path.toWellFormed().split("/").map(encodeURIComponent);
  return parts.join("/").replace(/[()!*'~_]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
