import { type InputError, inputError, type Location, topOf } from "../domain/diagnostic.ts";

const CONFLICT = /^(<{7}|={7}|>{7})( |$)/;
const UNRESOLVED = "is what a merge conflict left here; keep one side of it";

/**
 * The value of a file that is one JSON document.
 * @param advice what to give instead of a file that is none, behind a semicolon; empty where nothing need be said
 * @throws InputError at the place where it is not JSON
 */
export function parseDocument(text: string, name: string, advice = ""): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw jsonError(error as Error, text, topOf(name), advice);
  }
}

/**
 * Words what `JSON.parse` found wrong with a text, at the place in the file where it found it.
 * @param start where the text begins
 * @param advice what to do about it, behind a semicolon
 */
export function jsonError(error: Error, text: string, start: Location, advice = ""): InputError {
  const position = /position (\d+)/.exec(error.message)?.[1];
  const offset =
    position === undefined
      ? /end of JSON|Unterminated/.test(error.message)
        ? text.length
        : 0
      : Number(position);
  const before = text.slice(0, offset).split("\n");
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
  return inputError(CONFLICT.test(text) ? UNRESOLVED : `is not JSON: ${what(error.message)}${advice}`, {
    file: start.file,
    line: start.line + before.length - 1,
    column,
  });
}

/** The message of `JSON.parse` without the place and the excerpt, which differ from Node to Node. */
function what(message: string): string {
  const text = message.replace(
    / in JSON at position.*| at position.*|, (\.\.\.)?".*| is not valid JSON.*/s,
    "",
  );
  return text.charAt(0).toLowerCase() + text.slice(1);
}
