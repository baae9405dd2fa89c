import { message } from "../../../messages/message.ts";
import { markup } from "../../escape.ts";
import { LIMITS_URL } from "../../pages.ts";
import type { DependenceCell, DependenceRow } from "../../view/dependence.ts";
import type { ReportView } from "../../view.ts";
import { accountsTable } from "./accounts.ts";
import { cutNote, fold, link, prose, section, table } from "./elements.ts";

/** So many rules are seen at once; the others unfold, and more than anybody reads are left out. */
const MAX_OPEN = 5;
const MAX_ROWS = 200;

/** On how few the results rest, what is unknown, and what the data leaves open. */
export function dependenceSection(view: ReportView): string[] {
  const { summary, dependence } = view;
  const { rows, notes } = dependence;
  const rest = rows.slice(MAX_OPEN, MAX_ROWS);
  const sentences = [...notes, ...summary.privateNotes].map((note) => `<p>${prose(sentence(note))}</p>`);
  if (rows.length + sentences.length === 0) return [];
  return section("basis", "What the verdict depends on", [
    ...(rows.length === 0
      ? []
      : rowsTable(view, "What each result depends on (– = does not apply)", rows.slice(0, MAX_OPEN))),
    ...fold(`${rest.length} more`, rest.length === 0 ? [] : rowsTable(view, "Further results", rest)),
    ...cutNote(rows.length, MAX_ROWS, "results"),
    ...sentences,
    ...accountsTable(view),
    `<p>${link(LIMITS_URL, message("blind-spots", {}))}: paid reach, give-aways, rings of accounts that like one another.</p>`,
  ]);
}

function rowsTable({ dependence }: ReportView, caption: string, rows: readonly DependenceRow[]): string[] {
  return table(
    caption,
    ["Rule", "Measured", "Limit", ...dependence.header],
    rows.map(({ title, measured, limit, cells }) => [
      markup(title, 200),
      ...[measured, limit].map((text) => markup(text, 100)),
      ...cells.map(cell),
    ]),
  );
}

/** What would turn the result is in words, and not in colour alone. */
function cell({ text, turns }: DependenceCell): string {
  if (turns === null) return markup(text);
  const kind = turns === "passes" ? "pass" : "fail";
  return `<b class="is-${kind}">${markup(text)}</b><br><span class="soft">${message("turns", { to: turns })}</span>`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
