import type { Todo, WaitingActivity } from "../domain/todo.ts";
import { message } from "../messages/message.ts";
import { jsonText, markdownText, plain } from "./escape.ts";
import { place } from "./place.ts";
import { ownerText, saidText, waitedText } from "./waiting-words.ts";
import { webLink } from "./web-link.ts";

const MAX_NAME = 200;

const FORMS = { text, json, markdown };
export type TodoFormat = keyof typeof FORMS;
export const TODO_FORMATS = Object.keys(FORMS) as TodoFormat[];

/** The list of who waits for an answer, in one of its forms. */
export function todoText(todo: Todo, format: TodoFormat): string {
  return FORMS[format](todo);
}

function text(todo: Todo): string {
  const lines = todo.waiting.map((waiting) => {
    const { account, url, location } = waiting;
    const parts = [waitedText(waiting), account, saidText(waiting), ownerText(waiting), url, place(location)];
    return `  ${parts.flatMap((part) => (part === null ? [] : [plain(part)])).join(", ")}`;
  });
  return `${[heading(todo), ...lines, ...rest(todo).map(plain)].join("\n")}\n`;
}

function json(todo: Todo): string {
  return `${jsonText(JSON.stringify({ version: 1, ...todo }, null, 2))}\n`;
}

function markdown(todo: Todo): string {
  const cell = (part: string | null) => markdownText(part ?? "", MAX_NAME);
  const lines = todo.waiting.map((waiting) => {
    const link = webLink(waiting.url);
    const words = link === null ? cell(saidText(waiting)) : `[${cell(saidText(waiting))}](${link.url})`;
    const cells = [
      waitedText(waiting),
      waiting.account ?? "",
      waiting.owner ?? "",
      place(waiting.location),
    ].map(cell);
    const [waited, account, answers, where] = cells;
    return `| ${waited} | ${account} | ${words} | ${answers} | ${where} |`;
  });
  const table = ["| Waited | Who | What | Owner | Where |", "| --- | --- | --- | --- | --- |", ...lines];
  const parts = [
    heading(todo),
    ...(lines.length === 0 ? [] : [table.join("\n")]),
    ...rest(todo).map((line) => markdownText(line)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function heading({ waiting, total: all, asOf, unknown, isCovered, gaps }: Todo): string {
  if (all > 0) return message("who-waits", { all, unknown: sum(waiting.filter(isUnknown)), asOf });
  if (!isCovered && unknown === 0) return message("waiting-unknown", { asOf });
  return message(unknown + gaps.length > 0 ? "none-known-to-wait" : "nobody-waits", { asOf });
}

/** What the list cannot show. */
function rest({ waiting, total: all, unknown, gaps }: Todo): string[] {
  const dark = waiting.filter(isUnknown);
  const channels = [...new Set(dark.map(({ channel }) => channel))].sort();
  return [
    ...(dark.length === 0 ? [] : [message("may-be-employees", { all, unknown: sum(dark), channels })]),
    ...(unknown === 0 ? [] : [message("may-wait", { all: unknown, isMore: all > 0 })]),
    ...gaps,
  ];
}

function isUnknown({ side }: WaitingActivity): boolean {
  return side === "unknown";
}

function sum(waiting: readonly WaitingActivity[]): number {
  return waiting.reduce((total, { count }) => total + count, 0);
}
