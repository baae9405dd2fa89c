import { cellOf, LostCell } from "../../domain/cell.ts";
import type { FileBytes } from "../../domain/files.ts";
import { channelNamed } from "../../domain/platforms/index.ts";
import { InputError, inputError, type Location, Problems, topOf } from "../../domain/problem.ts";
import { RELATIONS, type Relation, type Roster } from "../../domain/roster.ts";
import { didYouMean } from "../../schema/suggest.ts";
import { readChunks } from "../../text/chunks.ts";
import { readCsv } from "../../text/csv.ts";
import type { RosterChecks } from "./checks.ts";
import { spanFault, spanOf } from "./span.ts";

const REQUIRED_COLUMNS = ["id", "relation", "channel", "account"];
const COLUMNS = [...REQUIRED_COLUMNS, "from", "until"];

/**
 * Adds the people of a file to a roster, an account a row.
 * @param name the file's name in messages
 * @throws InputError with every mistake at its line
 */
export async function addCsvRoster(
  source: FileBytes,
  name: string,
  roster: Roster,
  checks: RosterChecks,
): Promise<void> {
  const problems = new Problems();
  const before = roster.accounts.length;
  let order: number[] | null = null;
  for await (const { cells, line, problem } of readCsv(readChunks(source, name), name)) {
    const location = { file: name, line, column: 1 };
    if (order === null) order = columnOrder(cells, location);
    else if (problem !== null) problems.add(problem.message, problem.location);
    else {
      const row = order.map((index) => cells[index] ?? "");
      const why = whyNot(() => addRow(row, roster, checks, location));
      if (why !== null) problems.add(why, location);
    }
  }
  problems.throwIfAny();
  if (roster.accounts.length === before) {
    throw inputError(
      `names nobody; it has the columns ${COLUMNS.join(",")} and a row for each account`,
      topOf(name),
    );
  }
}

/** Where in a row each of our columns stands, -1 for one that the header leaves out. */
function columnOrder(header: string[], location: Location): number[] {
  const names = header.map((column) => column.toLowerCase());
  const problems = header
    .filter((_, i) => !COLUMNS.includes(names[i] as string))
    .map((column) => ({ message: `unknown column "${column}"${didYouMean(column, COLUMNS)}`, location }));
  for (const column of REQUIRED_COLUMNS) {
    if (!names.includes(column)) problems.push({ message: `has no column \`${column}\``, location });
  }
  if (problems.length > 0) throw new InputError(problems);
  return COLUMNS.map((column) => names.indexOf(column));
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

/** Adds a row's account, or says why it cannot. */
function addRow(cells: string[], roster: Roster, checks: RosterChecks, location: Location): string | null {
  const [id = "", relation = "", channel = "", account = "", from, until] = cells.map((cell, i) =>
    cellOf(COLUMNS[i] as string, cell),
  );
  if (id === "" || channel === "" || account === "") return "a person needs `id`, `channel` and `account`";
  if (!(RELATIONS as readonly string[]).includes(relation)) {
    return `"${relation}" is no relation${didYouMean(relation, RELATIONS)}`;
  }
  const span = spanOf(from, until);
  const fault = spanFault(span) ?? checks.channelFault(channel) ?? checks.accountFault(account, channel);
  if (fault !== null) return fault;
  roster.accounts.push({
    person: id,
    relation: relation as Relation,
    channel: channelNamed(channel),
    account,
    isName: false,
    ...span,
    location,
  });
  return null;
}
