import { type Document, type ErrorCode, visit, type YAMLError } from "yaml";
import type { TextDiagnostic } from "../domain/diagnostic.ts";

interface Words {
  code: ErrorCode;
  message?: RegExp;
  /** @param match what the message names @param at the character at its place */
  says: (match: string, at: string) => string;
  /** Whether it is about the beginning of what is not closed at its place. */
  isOfStart?: boolean;
}

/** What the parser's errors mean to somebody who writes a policy, by their code and, where that says little, words. */
const WORDS: readonly Words[] = [
  { code: "TAB_AS_INDENT", says: () => "a tab indents this line; YAML wants spaces" },
  { code: "BAD_SCALAR_START", says: (_, at) => `a value that begins with ${at} needs quotes around it` },
  { code: "TAG_RESOLVE_FAILED", says: (_, at) => `a value that begins with ${at} needs quotes around it` },
  {
    code: "BAD_DQ_ESCAPE",
    says: () => "a backslash between double quotes means something else; use single quotes",
  },
  { code: "BLOCK_AS_IMPLICIT_KEY", says: secondKey },
  { code: "BLOCK_IN_FLOW", says: secondKey },
  { code: "MULTILINE_IMPLICIT_KEY", says: noColon },
  { code: "MISSING_CHAR", message: /followed by map values/, says: noColon },
  { code: "MISSING_CHAR", message: /closing (['"])quote/, says: notClosed, isOfStart: true },
  { code: "MISSING_CHAR", message: /end with a ([}\]])/, says: notClosed, isOfStart: true },
  { code: "BAD_INDENT", message: /end with a ([}\]])/, says: notClosed, isOfStart: true },
  { code: "MISSING_CHAR", message: /Missing ,/, says: () => "a comma is missing before this" },
  { code: "MISSING_CHAR", message: /space after :/, says: () => "a colon needs a space behind it" },
  { code: "MISSING_CHAR", message: /^Comments/, says: () => "a comment needs a space before its `#`" },
  { code: "MISSING_CHAR", message: /^Sequence item/, says: indentedOtherwise },
  { code: "BAD_INDENT", says: indentedOtherwise },
  {
    code: "UNEXPECTED_TOKEN",
    says: () => "this does not fit here; look at the brackets, quotes and indentation before it",
  },
];

/** The errors of a document in words of ours; of those that follow from one another the first. */
export function wordErrors(document: Document, text: string): TextDiagnostic[] {
  const errors = [...document.errors, ...document.warnings];
  const conflict = /^<{7} /m.exec(text);
  if (errors.length > 0 && conflict !== null) {
    const message = "a merge conflict begins here; keep one of its sides, and remove its marks";
    return [{ offset: conflict.index, message }];
  }
  const lost = errors.findIndex(({ code }) => code === "UNEXPECTED_TOKEN");
  return errors
    .filter(({ code }, i) => code !== "UNEXPECTED_TOKEN" || i === lost)
    .filter(({ pos }, i, all) => all.findIndex((other) => other.pos[0] === pos[0]) === i)
    .map((error) => inWords(error, document, text));
}

function inWords({ code, message, pos: [end] }: YAMLError, document: Document, text: string): TextDiagnostic {
  for (const words of WORDS) {
    const match = words.code === code && (words.message ?? /(?:)/).exec(message);
    if (!match) continue;
    const closing = match[1] ?? "";
    const offset = words.isOfStart === true ? openingOf(closing, end, document, text) : end;
    return { offset, message: words.says(closing, text.charAt(offset)) };
  }
  return { offset: end, message: `is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
}

/** Where the last of what lacks its closing mark at a place was opened. */
function openingOf(closing: string, place: number, document: Document, text: string): number {
  const opening = { "}": "{", "]": "[" }[closing] ?? closing;
  let last = place;
  visit(document, {
    Value: (_, { range }) => {
      if (!range || range[0] >= place || place > range[2] || text.charAt(range[0]) !== opening) return;
      const isClosed = range[1] > range[0] + 1 && text.charAt(range[1] - 1) === closing;
      if (!isClosed) last = range[0];
    },
  });
  return last;
}

function secondKey(): string {
  return "a second `key:` does not fit here; put it on its own line, or put quotes around a text with a colon";
}

function noColon(): string {
  return "a key needs a colon and a space behind it, in this line or the next";
}

function indentedOtherwise(): string {
  return "this line is indented otherwise than those it belongs to; let them begin in the same column";
}

function notClosed(closing: string, opening: string): string {
  return `this \`${opening}\` is never closed; write \`${closing}\` where it ends`;
}
