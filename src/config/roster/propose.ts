import { normaliseHandle } from "../../domain/account.ts";
import { formatDay } from "../../domain/day.ts";
import { inputError, topOf } from "../../domain/diagnostic.ts";
import type { FileBytes } from "../../domain/files.ts";
import type { Brand } from "../../domain/policy.ts";
import type { Roster } from "../../domain/roster.ts";
import { readText } from "../../text/chunks.ts";
import { RosterChecks } from "./checks.ts";
import { addCsvRoster } from "./csv-roster.ts";
import { gitdm } from "./sources/gitdm.ts";
import { githubMembers } from "./sources/github-members.ts";
import { sortinghat } from "./sources/sortinghat.ts";
import type { Listed } from "./sources/source.ts";

const SOURCES = [githubMembers, sortinghat, gitdm];

/**
 * The people whom a file names, as far as they have an account.
 * @param file its name in messages, and a path whose ending says what it is
 * @param company whose people alone are asked for, null for everybody
 * @throws InputError where it is no list of people that can be read
 */
export async function listedIn(
  bytes: FileBytes,
  { name, path }: { name: string; path: string },
  brand: Pick<Brand, "accounts">,
  company: string | null,
): Promise<Listed[]> {
  if (/\.csv(\.gz)?$/i.test(path)) return listedInSheet(bytes, name, brand, company);
  const text = await readText(bytes, name);
  const value = /\.json(\.gz)?$/i.test(path) ? parse(text, name) : text;
  for (const source of SOURCES) {
    const people = source.read(value, company);
    if (people !== null) return people;
  }
  const known = SOURCES.map((source) => source.name).join(", ");
  throw inputError(`is no list of people that is known: ${known}, or a sheet as .csv`, topOf(name));
}

/** The people without the accounts that a roster has; those of whom nothing is left are left out. */
export function missingFrom(roster: Roster, people: readonly Listed[]): Listed[] {
  const key = ({ channel, account }: { channel: string; account: string }) =>
    `${channel} ${normaliseHandle(account, channel)}`;
  const known = new Set([...roster.accounts, ...roster.bots].map(key));
  return people
    .map((one) => ({ ...one, accounts: one.accounts.filter((account) => !known.has(key(account))) }))
    .filter(({ accounts }) => accounts.length > 0);
}

async function listedInSheet(
  bytes: FileBytes,
  name: string,
  brand: Pick<Brand, "accounts">,
  company: string | null,
): Promise<Listed[]> {
  const roster: Roster = { accounts: [], bots: [], reviewedOutsiders: [], noAccounts: [] };
  await addCsvRoster(bytes, name, roster, new RosterChecks(brand, null), company);
  const people = new Map<string, Listed>();
  for (const { person, channel, account, isName, from, until } of roster.accounts) {
    const days = {
      from: from === null ? null : formatDay(from),
      until: until === null ? null : formatDay(until),
    };
    const key = JSON.stringify([person, days]);
    const one = people.get(key) ?? { person, accounts: [], ...days, isBot: false };
    one.accounts.push({ channel, account, isName });
    people.set(key, one);
  }
  return [...people.values()];
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw inputError(`is not JSON: ${(error as Error).message}`, topOf(name));
  }
}
