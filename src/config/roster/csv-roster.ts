import { channelNamed } from "../../domain/platforms/index.ts";
import { InputError, inputError, type Location, type Problem, topOf } from "../../domain/problem.ts";
import { accountFault } from "../../domain/pseudonym.ts";
import { RELATIONS, type Roster } from "../../domain/roster.ts";
import { type FileSource, readChunks } from "../../io/chunks.ts";
import { readCsv } from "../../io/csv.ts";
import { didYouMean } from "../../schema/suggest.ts";
import { spanFault, spanOf } from "./span.ts";

const REQUIRED_COLUMNS = ["id", "relation", "channel", "account"];
const COLUMNS = [...REQUIRED_COLUMNS, "from", "until"];

/**
 * Adds the people of a file to a roster, an account a row.
 * @param name the file's name in messages
 * @param keyId the key's under which accounts may be pseudonyms, null for none
 * @throws InputError with every mistake at its line
 */
export async function addCsvRoster(
  source: FileSource,
  name: string,
  roster: Roster,
  keyId: string | null,
): Promise<void> {
  const problems: Problem[] = [];
  const before = roster.accounts.length;
  let order: number[] | null = null;
  for await (const { cells, line, problem } of readCsv(readChunks(source, name), name)) {
    const location = { file: name, line, column: 1 };
    if (order === null) order = columnOrder(cells, location);
    else if (problem !== null) problems.push(problem);
    else {
      const row = order.map((index) => cells[index] ?? "");
      const why = addRow(row, roster, keyId, location);
      if (why !== null) problems.push({ message: why, location });
    }
  }
  if (problems.length > 0) throw new InputError(problems);
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

/** Adds a row's account, or says why it cannot. */
function addRow(cells: string[], roster: Roster, keyId: string | null, location: Location): string | null {
  const [id = "", relation = "", channel = "", account = "", from, until] = cells;
  if (id === "" || channel === "" || account === "") return "a person needs `id`, `channel` and `account`";
  if (!(RELATIONS as readonly string[]).includes(relation)) {
    return `"${relation}" is no relation${didYouMean(relation, RELATIONS)}`;
  }
  const span = spanOf(from, until);
  const fault = spanFault(span) ?? accountFault(account, keyId);
  if (fault !== null) return fault;
  roster.accounts.push({ person: id, channel: channelNamed(channel), account, ...span, location });
  return null;
}
