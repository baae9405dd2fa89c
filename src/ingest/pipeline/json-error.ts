import { type InputError, inputError, type Location } from "../../domain/diagnostic.ts";

const CONFLICT = /^(<{7}|={7}|>{7})( |$)/;
const UNRESOLVED = "is what a merge conflict left here; keep one side of it";

/**
 * Words what `JSON.parse` found wrong with a text, at the place in the file where it found it.
 * @param start where the text begins
 */
export function jsonError(error: Error, text: string, start: Location): InputError {
  const position = /position (\d+)/.exec(error.message)?.[1];
  const offset =
    position === undefined
      ? /end of JSON|Unterminated/.test(error.message)
        ? text.length
        : 0
      : Number(position);
  const before = text.slice(0, offset).split("\n");
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
  return inputError(CONFLICT.test(text) ? UNRESOLVED : `is not JSON: ${what(error.message)}`, {
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
