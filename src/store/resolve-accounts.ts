import { InputError } from "../domain/diagnostic.ts";
import type { Accounts } from "./accounts.ts";
import { NONE } from "./codes.ts";
import type { Columns } from "./columns.ts";

/**
 * The account that a text of a row names; NONE for NONE, and for a text that means nobody.
 * @throws InputError at the row, where the text cannot be an account
 */
export function accountOf(columns: Columns, accounts: Accounts, row: number, text: number): number {
  if (text === NONE) return NONE;
  try {
    return accounts.of(columns.channel[row] as number, text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const location = columns.location(row);
    throw new InputError(error.problems.map(({ message }) => ({ message, location })));
  }
}

/** The account that acted, by row: it takes the place of the text that names it. */
export function resolveActors(columns: Columns, accounts: Accounts): Int32Array {
  const { length, handle } = columns;
  const actor = columns.actor.subarray(0, length);
  let aliases = false;
  for (let row = 0; row < length; row++) {
    const account = accountOf(columns, accounts, row, actor[row] as number);
    actor[row] = account;
    const alias = handle.get(row);
    if (alias === NONE) continue;
    accounts.alias(account, accountOf(columns, accounts, row, alias));
    aliases = true;
  }
  if (aliases) for (let row = 0; row < length; row++) actor[row] = accounts.canonical(actor[row] as number);
  return actor;
}
