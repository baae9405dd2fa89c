import { dirname } from "node:path";
import { type FileSource, readChunks, readText } from "../files/chunks.ts";
import { readCsv } from "../files/csv.ts";
import type { Tree } from "../files/tree.ts";
import { YamlFile } from "../files/yaml.ts";
import type { Policy } from "../model/policy.ts";
import { InputError, inputError, type Location, type Problem } from "../model/problem.ts";
import { accountFault } from "../model/pseudonym.ts";
import { RELATIONS, type Roster } from "../model/roster.ts";
import { parseDay } from "../model/time.ts";
import { mistakesIn } from "../schema/mistakes.ts";
import { rosterSchema } from "../schema/roster.ts";
import { didYouMean } from "../schema/suggest.ts";

interface Written {
  people?: {
    id: string;
    accounts: Record<string, string | string[]>;
    from?: string;
    until?: string;
  }[];
  bots?: { channel: string; account: string }[];
  "reviewed-outsiders"?: { channel: string; account: string; until?: string }[];
}

/**
 * Reads the rosters that a policy names, into one.
 * @param keyId the key's under which accounts may be pseudonyms, null for none
 * @throws InputError with every mistake at its line and column
 */
export async function loadRosters(
  tree: Tree,
  policy: Policy,
  policyPath: string,
  keyId: string | null = null,
): Promise<Roster> {
  const roster: Roster = { accounts: [], bots: [], reviewedOutsiders: [] };
  for (const { path, location } of policy.rosters) {
    const absolute = tree.resolve(path, dirname(policyPath), location);
    const source = await tree.open(absolute);
    if (source === null)
      throw inputError(`there is no roster at "${path}"; the path is relative to the policy`, location);
    const name = tree.name(absolute);
    if (/\.csv(\.gz)?$/i.test(path)) await readCsvRoster(source, name, roster, keyId);
    else await addYaml(new YamlFile(await readText(source, name), name), roster, keyId);
  }
  return roster;
}

async function addYaml(file: YamlFile, roster: Roster, keyId: string | null): Promise<void> {
  const mistakes = await mistakesIn(file.value, "roster", rosterSchema);
  if (mistakes.length > 0) throw new InputError(file.problems(mistakes));
  const written = file.value as Written;
  const problems: Problem[] = [];
  const judge = (account: string, path: (string | number)[]) => {
    const fault = accountFault(account, keyId);
    if (fault !== null) problems.push(file.problem(path, fault));
  };
  for (const [i, { id, accounts, from, until }] of (written.people ?? []).entries()) {
    const span = { from: dayOrNull(from), until: dayOrNull(until) };
    if (endsBeforeItBegins(span)) problems.push(file.problem(["people", i, "until"], ENDS_EARLY));
    const location = file.locate(["people", i]);
    for (const [channel, names] of Object.entries(accounts)) {
      for (const account of [names].flat()) {
        judge(account, ["people", i, "accounts", channel]);
        roster.accounts.push({ person: id, channel: channel.toLowerCase(), account, ...span, location });
      }
    }
  }
  for (const [i, { channel, account }] of (written.bots ?? []).entries()) {
    judge(account, ["bots", i, "account"]);
    roster.bots.push({ channel, account, location: file.locate(["bots", i]) });
  }
  for (const [i, { channel, account, until }] of (written["reviewed-outsiders"] ?? []).entries()) {
    judge(account, ["reviewed-outsiders", i, "account"]);
    const location = file.locate(["reviewed-outsiders", i]);
    roster.reviewedOutsiders.push({ channel, account, until: dayOrNull(until), location });
  }
  if (problems.length > 0) throw new InputError(problems);
}

const REQUIRED_COLUMNS = ["id", "relation", "channel", "account"];
const COLUMNS = [...REQUIRED_COLUMNS, "from", "until"];
const ENDS_EARLY = "`until` is the first day no longer inside, and must come after `from`";

async function readCsvRoster(
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
    throw inputError(`names nobody; it has the columns ${COLUMNS.join(",")} and a row for each account`, {
      file: name,
      line: 1,
      column: 1,
    });
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
  const span = { from: dayOrNull(from), until: dayOrNull(until) };
  if (Number.isNaN(span.from) || Number.isNaN(span.until)) {
    return "`from` and `until` must be dates such as 2026-03-31";
  }
  if (endsBeforeItBegins(span)) return ENDS_EARLY;
  const fault = accountFault(account, keyId);
  if (fault !== null) return fault;
  roster.accounts.push({ person: id, channel: channel.toLowerCase(), account, ...span, location });
  return null;
}

function dayOrNull(date: string | undefined): number | null {
  return date === undefined || date === "" ? null : parseDay(date);
}

function endsBeforeItBegins({ from, until }: { from: number | null; until: number | null }): boolean {
  return from !== null && until !== null && until <= from;
}
