import { cut } from "./cut.ts";

// Every string of a report may be written by strangers: whatever an output prints has gone through here.

/** Controls, format characters (bidirectional, zero width, tags), line separators and lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const SHORT_FORMS: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Text for a terminal or a log, on one line whatever it holds: what cannot be seen is spelt out (`\n`,
 * `\u{1b}`), and nothing in it is an old-style workflow command.
 */
export function plain(text: string): string {
  const visible = text.replace(
    INVISIBLE,
    (character) => SHORT_FORMS[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  return withoutOldCommands(visible);
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
  return short(text, length)
    .trim()
    .replace(MARKDOWN, (special, offset: number, whole: string) => {
      const form = MARKDOWN_FORMS[special];
      if (form !== undefined) return form;
      if (special.length > 1) return `${special.slice(0, -1)}${BREAK}${special.slice(-1)}`;
      const isReference = special === "#" && /\d/.test(whole.charAt(offset + 1));
      return `\\${special}${isReference ? BREAK : ""}`;
    });
}

/** Text in code. An element and not backticks, whose content nothing can escape. */
export function markdownCode(text: string, length = MAX_PIECE): string {
  return `<code>${markdownText(text, length)}</code>`;
}

/** Serialised JSON with the same meaning that is safe to print: invisible characters and `##[` spelt out. */
export function jsonText(serialised: string): string {
  return serialised
    .replace(INVISIBLE, (character) => (character === "\n" ? character : unicodeEscapes(character)))
    .replaceAll("##[", "##\\u005b");
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
