import { cellOf, LostCell } from "../../domain/cell.ts";
import { NoDate, toMoment } from "../../domain/dates.ts";
import { formatDay } from "../../domain/day.ts";
import { Diagnostics, inputError, type Location, topOf } from "../../domain/diagnostic.ts";
import type { FileBytes } from "../../domain/files.ts";
import { channelNamed, platformAt, platformNamed } from "../../domain/platforms/index.ts";
import { RELATIONS, type Relation, type Roster } from "../../domain/roster.ts";
import { parseDay } from "../../domain/time.ts";
import { didYouMean } from "../../schema/suggest.ts";
import { readChunks } from "../../text/chunks.ts";
import { CsvReader } from "../../text/csv.ts";
import type { RosterChecks } from "./checks.ts";
import { type SheetColumns, type SheetKey, sheetColumns } from "./sheet-columns.ts";
import { spanFault, spanOf } from "./span.ts";

const NOBODY =
  "names nobody; it has a row for each account (id,relation,channel,account,from,until), or a row a person and a column a channel";

/**
 * Adds the people of a file to a roster: an account a row, or a person a row and a channel a column.
 * @param name the file's name in messages
 * @param company whose people alone are added, where the file lists others too; null for no such file
 * @throws InputError with every diagnostic at its line
 */
export async function addCsvRoster(
  source: FileBytes,
  name: string,
  roster: Roster,
  checks: RosterChecks,
  company: string | null = null,
): Promise<void> {
  const problems = new Diagnostics();
  const before = roster.accounts.length;
  const layout = { isTitle: (cells: readonly string[]) => isTitle(cells, checks) };
  const sheet = await CsvReader.open(readChunks(source, name), name, layout);
  if (sheet === null) throw inputError(NOBODY, topOf(name));
  const top = { file: name, line: sheet.first.line, column: 1 };
  const columns = sheetColumns(sheet.first.cells, checks, top);
  if (company === null && columns.at("company") >= 0) throw inputError(OTHERS, top);
  for await (const rows of sheet.rows()) {
    for (const { cells, line, problem } of rows) {
      if (problem !== null) {
        problems.add(problem.message, problem.location);
        continue;
      }
      const row = new Row(cells, columns);
      if (!row.isOf(company)) continue;
      const location = { file: name, line, column: 1 };
      const why = whyNot(() => addRow(row, roster, checks, location));
      if (why !== null) problems.add(why, location);
    }
  }
  problems.throwIfAny();
  if (roster.accounts.length === before) throw inputError(NOBODY, topOf(name));
}

const OTHERS =
  "has a column of companies, so that it may list people who are not yours; have it sorted out by `vanity-check roster FILE --company NAME`, or take the column out";

/** Whether a row above the header says what the file is, as some exports have it. */
function isTitle(cells: readonly string[], checks: RosterChecks): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.length === 1 && checks.channelFault(filled[0] as string) !== null;
}

/** A row of a list of people, by what its columns hold. */
class Row {
  readonly #cells: readonly string[];
  readonly #columns: SheetColumns;

  constructor(cells: readonly string[], columns: SheetColumns) {
    this.#cells = cells;
    this.#columns = columns;
  }

  /** Empty where the list has no such column. */
  text(key: SheetKey): string {
    return cellOf(key, this.#cells[this.#columns.at(key)] ?? "");
  }

  /** Whose row it is: an id, else the name. */
  person(): string {
    const both = [this.text("first name"), this.text("last name")].filter((part) => part !== "");
    return this.text("id") || this.text("name") || both.join(" ");
  }

  /** Whether it is of somebody of a company; where none is asked for, or the list names none, of everybody. */
  isOf(company: string | null): boolean {
    if (company === null || this.#columns.at("company") < 0) return true;
    return this.text("company").toLowerCase().includes(company.toLowerCase());
  }

  accounts(): { channel: string; account: string; isName: boolean }[] {
    const { channels } = this.#columns;
    if (channels.length === 0) {
      const account = this.text("account");
      const channel = this.text("channel") || (channelOfAddress(account) ?? "");
      return [{ channel, account, isName: false }];
    }
    return channels.flatMap(({ channel, column }) => {
      const isName = platformNamed(channel)?.displayNamesOnly === true;
      const parts = (this.#cells[column] ?? "").split(isName ? /[;\n]/ : /[;,\s]+/);
      return parts
        .map((part) => cellOf("account", part.trim()))
        .filter((account) => account !== "" && account !== "-")
        .map((account) => ({ channel, account, isName }));
    });
  }
}

/** What a row's reading says is wrong, or what a spreadsheet has spoilt in it. */
function whyNot(read: () => string | null): string | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof LostCell) return error.message;
    throw error;
  }
}

/** Adds a row's accounts, or says why it cannot. */
function addRow(row: Row, roster: Roster, checks: RosterChecks, location: Location): string | null {
  const person = row.person();
  const relation = row.text("relation").toLowerCase() || "employee";
  const accounts = row.accounts();
  if (person === "" || accounts.some(({ channel, account }) => channel === "" || account === "")) {
    return "a person needs `id`, `channel` and `account`";
  }
  if (!(RELATIONS as readonly string[]).includes(relation)) {
    return `"${relation}" is no relation${didYouMean(relation, RELATIONS)}`;
  }
  const lastDay = parseDay(dayOf(row.text("last day")));
  const until = row.text("until") || (Number.isNaN(lastDay) ? row.text("last day") : formatDay(lastDay + 1));
  const span = spanOf(dayOf(row.text("from")), dayOf(until));
  const diagnostics = accounts.map(
    ({ channel, account }) => checks.channelFault(channel) ?? checks.accountFault(account, channel),
  );
  const fault = spanFault(span) ?? diagnostics.find((one) => one !== null) ?? null;
  if (fault !== null) return fault;
  for (const { channel, ...account } of accounts) {
    const known = { person, relation: relation as Relation, channel: channelNamed(channel) };
    roster.accounts.push({ ...known, ...account, ...span, location });
  }
  return null;
}

/** The channel of a profile's address, undefined where it is none that anybody knows. */
function channelOfAddress(text: string): string | undefined {
  return URL.canParse(text) ? platformAt(new URL(text).hostname)?.channel : undefined;
}

/** A date as somebody wrote it in the form of the record; the text itself where it is none, or may be two. */
function dayOf(text: string): string {
  try {
    return toMoment(text, { order: null, offsetAt: null }).slice(0, 10);
  } catch (error) {
    if (error instanceof NoDate) return text;
    throw error;
  }
}
