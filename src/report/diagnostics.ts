import type { InputError } from "../domain/diagnostic.ts";
import { message } from "../messages/message.ts";
import { annotation, MAX_ANNOTATIONS } from "./annotation.ts";
import { byteLength, fitting } from "./cut.ts";
import { logLine, markdownCode, plain } from "./escape.ts";
import { place } from "./place.ts";

/** What could not be read or is misused, a line each, for a terminal or a log. */
export function problemLines({ problems, more }: InputError): string[] {
  const lines = problems.map(({ message, location }) =>
    logLine(`${plain(location === null ? "vanity-check" : place(location))}: ${plain(message)}`),
  );
  return more === 0 ? lines : [...lines, `and ${more} more`];
}

const COULD_NOT_JUDGE = "Vanity Check could not judge";

/** The same as annotations of GitHub's: as many as it keeps, the last of them for those that are left. */
export function problemCommands({ problems, more }: InputError): string[] {
  const total = problems.length + more;
  const shown = problems.slice(0, total > MAX_ANNOTATIONS ? MAX_ANNOTATIONS - 1 : total);
  const commands = shown.map(({ message, location }) =>
    annotation("error", COULD_NOT_JUDGE, [message], location),
  );
  const rest = total - commands.length;
  return rest === 0
    ? commands
    : [...commands, annotation("error", COULD_NOT_JUDGE, [message("more-problems", { rest })])];
}

const TITLE = `# ⚠️ ${COULD_NOT_JUDGE}\n`;
const CUT = "- and more; the log lists them";

/** The same as GitHub's Markdown, in at most so many bytes. */
export function problemsMarkdown(error: InputError, maxBytes = Number.POSITIVE_INFINITY): string {
  const items = problemLines(error).map((line) => `- ${markdownCode(line)}`);
  const shown = fitting(items, maxBytes - byteLength(TITLE) - byteLength(CUT) - 2);
  const rest = shown < items.length ? [CUT] : [];
  return `${[TITLE, ...items.slice(0, shown), ...rest].join("\n")}\n`;
}
