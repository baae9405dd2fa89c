import type { Todo } from "../domain/todo.ts";
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
  return `${[heading(todo), ...lines, ...unknown(todo)].join("\n")}\n`;
}

function json({ policy, asOf, waiting, total, unknown: open }: Todo): string {
  return `${jsonText(JSON.stringify({ version: 1, policy, asOf, waiting, total, unknown: open }, null, 2))}\n`;
}

function markdown(todo: Todo): string {
  const cell = (part: string | null) => markdownText(part ?? "", MAX_NAME);
  const lines = todo.waiting.map((waiting) => {
    const link = webLink(waiting.url);
    const said = link === null ? cell(saidText(waiting)) : `[${cell(saidText(waiting))}](${link.url})`;
    const cells = [
      waitedText(waiting),
      waiting.account ?? "",
      waiting.owner ?? "",
      place(waiting.location),
    ].map(cell);
    const [waited, account, answers, where] = cells;
    return `| ${waited} | ${account} | ${said} | ${answers} | ${where} |`;
  });
  const table = ["| Waited | Who | What | Owner | Where |", "| --- | --- | --- | --- | --- |", ...lines];
  const parts = [heading(todo), ...(lines.length === 0 ? [] : [table.join("\n")]), ...unknown(todo)];
  return `${parts.join("\n\n")}\n`;
}

function heading({ waiting, asOf }: Todo): string {
  const all = waiting.reduce((sum, one) => sum + one.count, 0);
  return all === 0 ? message("nobody-waits", { asOf }) : message("who-waits", { all, asOf });
}

function unknown({ unknown: all }: Todo): string[] {
  return all === 0 ? [] : [message("may-wait", { all })];
}
