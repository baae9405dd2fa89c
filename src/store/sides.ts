import { type Accounts, SIDE_CODE } from "./accounts.ts";
import { NONE } from "./codes.ts";
import type { Columns } from "./columns.ts";
import { FLAG } from "./flags.ts";
import { UNDATED } from "./undated.ts";

/** One mark holds for all that an account did and all that was done toward it. */
export function markBots(
  columns: Columns,
  accounts: Accounts,
  actor: Int32Array,
  duplicate: Uint8Array,
): void {
  const { flags, length } = columns;
  for (let row = 0; row < length; row++) {
    if (((flags[row] as number) & FLAG.bot) !== 0 && duplicate[row] === 0)
      accounts.markBot(actor[row] as number);
  }
}

/** The code of the side that acted, by row. */
export function resolveSides(columns: Columns, accounts: Accounts, actor: Int32Array): Uint8Array {
  const { length, statedSide } = columns;
  const side = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    const account = actor[row] as number;
    const stated = statedSide[row] as number;
    if (account !== NONE) side[row] = sideOfAuthor(columns, accounts, account, row, row);
    else side[row] = columns.isBot(row) ? (SIDE_CODE.bot as number) : stated;
  }
  return side;
}

/**
 * The side of a row's author on the day of a row: by what the company says, else by what the author's row says.
 * @param own the row that the account did
 * @param row the row on whose day it is asked for, which may be the same
 */
export function sideOfAuthor(
  columns: Columns,
  accounts: Accounts,
  account: number,
  own: number,
  row: number,
): number {
  const side = sideOf(columns, accounts, account, row, columns.statedSide[own]);
  // No roster shows that somebody is no employee of whom the source itself says that nobody knows.
  return side === SIDE_CODE.outside && columns.isDoubtful(own) ? (SIDE_CODE.unknown as number) : side;
}

/**
 * The side that an account is on when a row was done; of one without a day unknown, unless it is the same on all days
 * on which the row may have been done.
 */
export function sideOf(
  columns: Columns,
  accounts: Accounts,
  account: number,
  row: number,
  stated: number = SIDE_CODE.unknown,
): number {
  const day = columns.day[row] as number;
  if (day !== UNDATED) return accounts.sideOn(account, day, stated);
  const { from, to } = columns.periods.get(row) ?? columns.fileOf(row);
  if (from === null || to === null) return accounts.sideOn(account, UNDATED, stated);
  return accounts.sideOver(account, from, to, stated);
}
