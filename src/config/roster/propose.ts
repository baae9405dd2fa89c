import { normaliseHandle } from "../../domain/account.ts";
import { formatDay } from "../../domain/day.ts";
import { inputError, topOf } from "../../domain/diagnostic.ts";
import type { FileBytes } from "../../domain/files.ts";
import type { Brand } from "../../domain/policy.ts";
import type { Roster } from "../../domain/roster.ts";
import { readText } from "../../text/chunks.ts";
import { parseDocument } from "../../text/json-error.ts";
import { RosterChecks } from "./checks.ts";
import { readPeopleSheet, type SheetPerson } from "./people-sheet.ts";
import { gitdm } from "./sources/gitdm.ts";
import { githubMembers } from "./sources/github-members.ts";
import { sortinghat } from "./sources/sortinghat.ts";
import type { Listed } from "./sources/source.ts";

const SOURCES = [githubMembers, sortinghat, gitdm];

/**
 * The people whom a file names.
 * @param file its name in messages, and a path whose ending says what it is
 * @param company whose people alone are asked for, null for everybody
 * @throws InputError where it is no list of people that can be read, or lists nobody of the company
 */
export async function listedIn(
  bytes: FileBytes,
  { name, path }: { name: string; path: string },
  brand: Pick<Brand, "accounts">,
  company: string | null,
): Promise<Listed[]> {
  if (/\.csv(\.gz)?$/i.test(path)) return listedInSheet(bytes, name, brand, company);
  const text = await readText(bytes, name);
  const value = /\.json(\.gz)?$/i.test(path) ? parseDocument(text, name) : text;
  for (const source of SOURCES) {
    const people = source.read(value, company);
    if (people === null) continue;
    if (people.length > 0) return people;
    const missing = company === null ? "no one" : `no one who works for "${company}"`;
    throw inputError(`lists ${missing}; it was read as ${source.name}`, topOf(name));
  }
  const sources = SOURCES.map((source) => source.name).join(", ");
  throw inputError(
    `is not a list of people that can be read: ${sources}, or a sheet saved as .csv`,
    topOf(name),
  );
}

/** Somebody whom a roster lacks, or lacks accounts of. */
export interface Proposed extends Listed {
  /** What the roster is to call them. */
  id: string;
}

/**
 * The people without the accounts that a roster has, each with an id: the roster's own, where it has another account of
 * theirs, else an opaque one of the list, else the next of `p-001`, `p-002` … Those of whom nothing is left are left out.
 */
export function missingFrom(roster: Roster, people: readonly Listed[]): Proposed[] {
  const key = ({ channel, account }: { channel: string; account: string }) =>
    `${channel} ${normaliseHandle(account, channel)}`;
  const owners = new Map(roster.accounts.map((account) => [key(account), account.person]));
  const bots = new Set(roster.bots.map(key));
  const ids = new Ids([
    ...owners.values(),
    ...people.flatMap((person) => (person.isOpaque ? [person.person] : [])),
  ]);
  return people.flatMap((person) => {
    const accounts = person.accounts.filter(
      (account) => !owners.has(key(account)) && !bots.has(key(account)),
    );
    if (accounts.length === 0 && person.accounts.length > 0) return [];
    const owner = person.accounts.map((account) => owners.get(key(account))).find((id) => id !== undefined);
    // Who has no account yet needs no number either.
    const id =
      owner ?? (person.isOpaque ? person.person : accounts.length === 0 ? "" : ids.of(person.person));
    return [{ ...person, accounts, id }];
  });
}

/** Ids as rosters have them, one for each person, none of which is taken. */
class Ids {
  readonly #ids = new Map<string, string>();
  #last: number;

  constructor(used: readonly string[]) {
    this.#last = Math.max(0, ...used.map((id) => Number(/^p-0*(\d{1,6})$/.exec(id)?.[1] ?? 0)));
  }

  of(person: string): string {
    const id = this.#ids.get(person) ?? `p-${String(++this.#last).padStart(3, "0")}`;
    this.#ids.set(person, id);
    return id;
  }
}

async function listedInSheet(
  bytes: FileBytes,
  name: string,
  brand: Pick<Brand, "accounts">,
  company: string | null,
): Promise<Listed[]> {
  const people = new Map<string, Listed>();
  for (const row of await readPeopleSheet(bytes, name, new RosterChecks(brand, null), company)) {
    const days = {
      from: row.from === null ? null : formatDay(row.from),
      until: row.until === null ? null : formatDay(row.until),
    };
    const person = row.id || row.name;
    const key = JSON.stringify([person, days]);
    const merged = people.get(key) ?? {
      person,
      ...whoIs(row),
      relation: row.relation,
      accounts: [],
      ...days,
      isBot: false,
    };
    merged.accounts.push(...row.accounts);
    people.set(key, merged);
  }
  return [...people.values()];
}

/** An id with a digit and without a blank or an address is hardly a name. */
function whoIs({ id, name }: SheetPerson): Pick<Listed, "isOpaque" | "name"> {
  const isOpaque = /^[^\s@]*\d[^\s@]*$/.test(id);
  return { isOpaque, name: name || (isOpaque ? "" : id) };
}
