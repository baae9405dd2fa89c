import type { Todo, Waiting } from "../domain/todo.ts";
import { formatNumber } from "../lib/format-number.ts";
import { message } from "../messages/message.ts";
import { jsonText, markdownText, plain } from "./escape.ts";
import { place } from "./place.ts";

const MAX_NAME = 200;
const MAX_URL = 2000;

const FORMS = { text, json, markdown };
export type TodoFormat = keyof typeof FORMS;
export const TODO_FORMATS = Object.keys(FORMS) as TodoFormat[];

/** The list of who waits for an answer, in one of its forms. */
export function todoText(todo: Todo, format: TodoFormat): string {
  return FORMS[format](todo);
}

function text(todo: Todo): string {
  const lines = todo.waiting.map((waiting) => {
    const { url, location } = waiting;
    const parts = [wait(waiting), who(waiting), what(waiting), owner(waiting), url, place(location)];
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
    const link = linkOf(waiting.url);
    const said = link === null ? cell(what(waiting)) : `[${cell(what(waiting))}](${link})`;
    const cells = [wait(waiting), waiting.account ?? "", waiting.owner ?? "", place(waiting.location)].map(
      cell,
    );
    const [waited, account, answers, where] = cells;
    return `| ${waited} | ${account} | ${said} | ${answers} | ${where} |`;
  });
  const table = ["| Waited | Who | What | Owner | Where |", "| --- | --- | --- | --- | --- |", ...lines];
  const parts = [
    heading(todo),
    ...(lines.length === 0 ? [] : [table.join("\n")]),
    ...rest(todo).map((one) => markdownText(one)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function heading({ waiting, asOf, unknown, isCovered, gaps }: Todo): string {
  const all = sum(waiting);
  if (all > 0) return message("who-waits", { all, unknown: sum(waiting.filter(isUnknown)), asOf });
  if (!isCovered && unknown === 0) return message("waiting-unknown", { asOf });
  return message(unknown + gaps.length > 0 ? "none-known-to-wait" : "nobody-waits", { asOf });
}

/** What the list cannot show. */
function rest({ waiting, unknown, gaps }: Todo): string[] {
  const dark = waiting.filter(isUnknown);
  const channels = [...new Set(dark.map(({ channel }) => channel))].sort();
  const all = sum(waiting);
  return [
    ...(dark.length === 0 ? [] : [message("may-be-employees", { all, unknown: sum(dark), channels })]),
    ...(unknown === 0 ? [] : [message("may-wait", { all: unknown, isMore: all > 0 })]),
    ...gaps,
  ];
}

function isUnknown({ side }: Waiting): boolean {
  return side === "unknown";
}

function sum(waiting: readonly Waiting[]): number {
  return waiting.reduce((all, { count }) => all + count, 0);
}

function wait({ waited }: Waiting): string {
  return message("waited-for", { hours: waited });
}

function who({ account }: Waiting): string | null {
  return account;
}

function what({ type, count, channel }: Waiting): string {
  return `${count === 1 ? type : `${formatNumber(count)} ${type}s`} on ${channel}`;
}

function owner(waiting: Waiting): string | null {
  return waiting.owner === null ? null : `owner ${waiting.owner}`;
}

/** An address that a stranger wrote, as the target of a link; null where it is none of the web's. */
function linkOf(url: string | null): string | null {
  if (url === null || url.length > MAX_URL || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  return href.replace(/[^\w:/?#&=.,;@%+-]/g, (mark) => encodeURIComponent(mark).replace(/[()!*'~]/g, hex));
}

function hex(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
