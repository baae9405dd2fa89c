import type { Location } from "../../domain/diagnostic.ts";
import { BACKSLASH, QUOTE } from "../../text/json-bytes.ts";
import { jsonError } from "../../text/json-error.ts";

/** A run of digits that may be more than a number holds, outside a text as far as a glance can tell. */
const MAY_BE_LONG = /[[:,\s]-?\d{16}/;

/**
 * `JSON.parse`, but whole numbers beyond 2^53, of which it would change the digits, become texts as they are written:
 * they are ids.
 * @throws SyntaxError as `JSON.parse` does
 */
export function parseJson(text: string): unknown {
  // The first question alone is fast: it skips sixteen characters at a time.
  if (!/\d{16}/.test(text) || !MAY_BE_LONG.test(text)) return JSON.parse(text);
  try {
    return JSON.parse(withLongNumbersQuoted(text));
  } catch {
    // For an error at a place of the text as it is written.
    return JSON.parse(text);
  }
}

/**
 * The same of a text that begins at a place in a file.
 * @throws InputError at the place of what is no JSON
 */
export function parseJsonAt(text: string, start: Location): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw jsonError(error as Error, text, start);
  }
}

function withLongNumbersQuoted(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if (unit === 45 || isDigit(unit)) {
      const end = endOfNumber(text, at);
      const number = text.slice(at, end);
      if (/^-?\d{16,}$/.test(number) && !Number.isSafeInteger(Number(number))) {
        parts.push(text.slice(copied, at), `"${number}"`);
        copied = end;
      }
      at = end;
    } else at++;
  }
  return parts.join("") + text.slice(copied);
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (unit === QUOTE) return at + 1;
  }
  return text.length;
}

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (isDigit(text.charCodeAt(at)) || /[.eE+-]/.test(text.charAt(at))) at++;
  return at;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
