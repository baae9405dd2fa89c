import { inputError, topOf } from "../../domain/diagnostic.ts";
import type { FileBytes } from "../../domain/files.ts";
import type { Roster } from "../../domain/roster.ts";
import type { RosterChecks } from "./checks.ts";
import { readPeopleSheet } from "./people-sheet.ts";

/**
 * Adds the people of a sheet to a roster.
 * @param name the file's name in messages
 * @throws InputError with every mistake at its line, or where nobody in it has an account
 */
export async function addCsvRoster(
  source: FileBytes,
  name: string,
  roster: Roster,
  checks: RosterChecks,
): Promise<void> {
  const people = await readPeopleSheet(source, name, checks, null);
  if (people.every(({ accounts }) => accounts.length === 0))
    throw inputError("has no accounts; put each person's handle in the column of its channel", topOf(name));
  for (const { id, name: called, accounts, relation, from, until, location } of people) {
    const person = id || called;
    if (accounts.length === 0) roster.withoutAccounts.push({ person, location });
    for (const account of accounts)
      roster.accounts.push({ person, relation, ...account, from, until, location });
  }
}
