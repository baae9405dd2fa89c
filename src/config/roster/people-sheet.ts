import { isSumLabel, LostCell } from "../../domain/cell.ts";
import type { SheetOrder } from "../../domain/date-orders.ts";
import { NoDate, toMoment } from "../../domain/dates.ts";
import { type Day, formatDay } from "../../domain/day.ts";
import { Diagnostics, inputError, type Location, topOf } from "../../domain/diagnostic.ts";
import type { FileBytes } from "../../domain/files.ts";
import { channelNamed, channelTitle } from "../../domain/platforms/index.ts";
import { RELATIONS, type Relation } from "../../domain/roster.ts";
import { parseDay } from "../../domain/time.ts";
import { didYouMean } from "../../schema/suggest.ts";
import { readChunks } from "../../text/chunks.ts";
import { CsvReader } from "../../text/csv.ts";
import { sheetOrders } from "../../text/sheet-order.ts";
import type { RosterChecks } from "./checks.ts";
import { PersonRow } from "./person-row.ts";
import { isColumnName, sheetColumns } from "./sheet-columns.ts";
import { spanFault, spanOf } from "./span.ts";

/** A row of a list of people: somebody with their accounts, of which there may be none. */
export interface SheetPerson {
  /** Empty where the list has no ids. */
  id: string;
  /** Empty where the list has no names. */
  name: string;
  relation: Relation;
  accounts: { channel: string; account: string; isName: boolean }[];
  /** First day inside, and first day no longer inside; null where there is none. */
  from: Day | null;
  until: Day | null;
  location: Location;
}

const COLUMNS =
  "a list of people has a row for each account (id,relation,channel,account,from,until), or a row for each person and a column for each channel";

/**
 * Reads a list of people: an account a row, or a person a row and a channel a column.
 * @param name the file's name in messages
 * @param company whose people alone are read, where the file lists others too; null for no such file
 * @throws InputError with every mistake at its line, or where it lists nobody
 */
export async function readPeopleSheet(
  source: FileBytes,
  name: string,
  checks: RosterChecks,
  company: string | null,
): Promise<SheetPerson[]> {
  const problems = new Diagnostics();
  const people: SheetPerson[] = [];
  const companies = new Companies(company);
  const layout = { isTitle: (cells: readonly string[]) => isTitle(cells, checks) };
  const order = (await sheetOrders(source, name, layout)).of([]);
  const sheet = await CsvReader.open(readChunks(source, name), name, layout);
  if (sheet === null) throw inputError(`lists no people; ${COLUMNS}`, topOf(name));
  const columns = sheetColumns(sheet.first.cells, checks, { file: name, line: sheet.first.line, column: 1 });
  for await (const rows of sheet.rows()) {
    for (const { cells, line, problem } of rows) {
      const row = new PersonRow(cells, columns);
      if (problem !== null) problems.add(problem.message, problem.location);
      else {
        const location = { file: name, line, column: 1 };
        const isOurs = () => columns.at("company") < 0 || companies.hasOurs(row.text("company"));
        const person = personOf(row, { checks, order, location }, isOurs);
        if (typeof person === "string") problems.add(person, location);
        else if (person !== null) people.push(person);
      }
    }
  }
  problems.throwIfAny();
  const fault = companies.fault(name);
  if (fault !== null) throw inputError(fault, topOf(name));
  if (people.length === 0) throw inputError("lists no people: there is no row below its header", topOf(name));
  return people;
}

/** The companies that a list names, of which one may be asked for. */
class Companies {
  readonly #asked: string | null;
  readonly #named = new Set<string>();
  #hasAsked = false;

  constructor(asked: string | null) {
    this.#asked = asked;
  }

  /** Whether a row is of somebody of the company; where none is asked for, of everybody. */
  hasOurs(company: string): boolean {
    if (company !== "") this.#named.add(company);
    if (this.#asked === null) return true;
    const isOurs = company.toLowerCase().includes(this.#asked.toLowerCase());
    this.#hasAsked ||= isOurs;
    return isOurs;
  }

  /** What is wrong with a list that may hold people of others, or holds nobody of the company; null for nothing. */
  fault(file: string): string | null {
    const [some, rest] = [[...this.#named].slice(0, MAX_COMPANIES), this.#named.size - MAX_COMPANIES];
    const companies = `${some.map((company) => `"${company}"`).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
    if (this.#asked === null)
      return this.#named.size < 2
        ? null
        : `lists people of several companies (${companies}); run \`vanity-check roster ${file} --company NAME\` to get yours`;
    return this.#named.size === 0 || this.#hasAsked
      ? null
      : `lists nobody who works for "${this.#asked}"; it names ${companies}`;
  }
}

/** As many companies as a message names. */
const MAX_COMPANIES = 3;

/** Whether a row above the header says what the file is, as some exports have it. */
function isTitle(cells: readonly string[], checks: RosterChecks): boolean {
  const [title, ...more] = cells.filter((cell) => cell !== "");
  return (
    title !== undefined && more.length === 0 && checks.channelFault(title) !== null && !isColumnName(title)
  );
}

/** The person of a row, or why it has none; null for one of another company. */
function personOf(row: PersonRow, context: RowContext, isOurs: () => boolean): SheetPerson | string | null {
  try {
    return isOurs() ? read(row, context) : null;
  } catch (error) {
    if (error instanceof LostCell) return error.message;
    throw error;
  }
}

/** What surrounds a row. */
interface RowContext {
  checks: RosterChecks;
  /** In which order the sheet writes its dates. */
  order: SheetOrder | null;
  location: Location;
}

function read(row: PersonRow, { checks, order, location }: RowContext): SheetPerson | string {
  const [id, name] = [row.text("id"), row.name()];
  const relation = row.text("relation").toLowerCase() || "employee";
  const accounts = row.accounts();
  if (id === "" && name === "")
    return "has no ID or name; if cells were merged, repeat the name in every row";
  if (isSumLabel(id || name)) return `"${id || name}" looks like a sum below the list; delete the row`;
  if (accounts.some(({ channel }) => channel === ""))
    return "has no channel; give it in the column `channel`, or write the profile's whole address";
  const without = accounts.find(({ account }) => account === "");
  if (without !== undefined)
    return `has no account on ${channelTitle(without.channel)}; give the handle, or delete the row`;
  if (!(RELATIONS as readonly string[]).includes(relation))
    return `"${relation}" is not a relation${didYouMean(relation, RELATIONS)}`;
  const lastDay = parseDay(dayOf(row.text("last day"), order));
  const until = row.text("until") || (Number.isNaN(lastDay) ? row.text("last day") : formatDay(lastDay + 1));
  const unclear = [row.text("from"), until].find(
    (text) => text !== "" && Number.isNaN(parseDay(dayOf(text, order))),
  );
  if (unclear !== undefined) return `"${unclear}" can't be read as a date; write it like 2026-03-31`;
  const span = spanOf(dayOf(row.text("from"), order), dayOf(until, order));
  const faults = accounts.map(
    ({ channel, account }) => checks.channelFault(channel) ?? checks.accountFault(account, channel),
  );
  const fault = spanFault(span) ?? faults.find((accountFault) => accountFault !== null) ?? null;
  if (fault !== null) return fault;
  const onChannels = accounts.map((account) => ({ ...account, channel: channelNamed(account.channel) }));
  return { id, name, relation: relation as Relation, accounts: onChannels, ...span, location };
}

/** A date as somebody wrote it in the form of the record; the text itself where it is none, or may be two. */
function dayOf(text: string, order: SheetOrder | null): string {
  try {
    return toMoment(text, { order, offsetAt: null }).slice(0, 10);
  } catch (error) {
    if (error instanceof NoDate) return text;
    throw error;
  }
}
