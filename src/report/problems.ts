import type { InputError } from "../model/problem.ts";
import { byteLength, fitting } from "./cut.ts";
import { commandData, commandProperty, logLine, markdownCode, plain } from "./escape.ts";

/** What could not be read or is misused, a line each, for a terminal or a log. */
export function problemLines({ problems, more }: InputError): string[] {
  const lines = problems.map(({ message, location }) => {
    const place = location === null ? "vanity-check" : `${location.file}:${location.line}:${location.column}`;
    return logLine(`${plain(place)}: ${plain(message)}`);
  });
  return more === 0 ? lines : [...lines, `and ${more} more`];
}

/** The same as annotations of GitHub's: the first nine, and how many more there are in the log. */
export function problemCommands({ problems, more }: InputError): string[] {
  const shown = problems.length + more > 10 ? 9 : 10;
  const commands = problems.slice(0, shown).map(({ message, location }) => {
    const place =
      location === null
        ? ""
        : `file=${commandProperty(location.file)},line=${location.line},col=${location.column},`;
    return `::error ${place}title=Vanity Check could not judge::${commandData([message])}`;
  });
  const rest = problems.length + more - commands.length;
  return rest === 0
    ? commands
    : [...commands, `::error title=Vanity Check could not judge::and ${rest} more; the log lists them`];
}

const TITLE = "# ⚠️ Vanity Check could not judge\n";
const CUT = "- and more; the log lists them";

/** The same as GitHub's Markdown, in at most so many bytes. */
export function problemsMarkdown(error: InputError, maxBytes = Number.POSITIVE_INFINITY): string {
  const items = problemLines(error).map((line) => `- ${markdownCode(line)}`);
  const shown = fitting(items, maxBytes - byteLength(TITLE) - byteLength(CUT) - 2);
  const rest = shown < items.length ? [CUT] : [];
  return `${[TITLE, ...items.slice(0, shown), ...rest].join("\n")}\n`;
}
