import { NONE } from "../store/columns.ts";
import type { Table } from "../store/table.ts";
import type { InboundTally } from "./inbound.ts";

/** An account, and what it did among some rows. */
export interface AccountActivity {
  account: number;
  /** How many activities; adds up `count`. */
  count: number;
  /** The first of its rows. */
  row: number;
}

/** The accounts that acted in some rows, in the order in which they are met; rows without an account are left out. */
export function accountsIn(table: Table, rows: ArrayLike<number>): AccountActivity[] {
  // By number, as a map of a year's accounts takes three times as long.
  const places = new Int32Array(table.accounts.size).fill(-1);
  const accounts: AccountActivity[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const account = table.actor[row] as number;
    if (account === NONE) continue;
    const count = table.count[row] as number;
    const place = places[account] as number;
    if (place >= 0) (accounts[place] as AccountActivity).count += count;
    else places[account] = accounts.push({ account, count, row }) - 1;
  }
  return accounts;
}

/** The outsiders of a tally, and how many activities name nobody; counts add up `count`. */
export interface OutsideAccounts {
  accounts: AccountActivity[];
  /** Rows of outsiders, with an account or without, as read. */
  rows: Uint32Array;
  /** Activities of these accounts. */
  activities: number;
  /** Activities by outsiders or employees with an account. */
  named: number;
  /** Activities without an account, or on pages that were not exported, any of which may be by another outsider. */
  unnamed: number;
}

/** The accounts behind the outside activities of a tally. */
export function outsideAccounts(table: Table, tally: InboundTally): OutsideAccounts {
  const { inside, outside, unknown, leftOut, undatedOutside, outsideRows } = tally;
  const rows = outsideRows();
  const accounts = accountsIn(table, rows);
  const activities = accounts.reduce((sum, { count }) => sum + count, 0);
  const unnamed = unknown + leftOut + undatedOutside + outside - activities;
  return { accounts, rows, activities, named: inside + activities, unnamed };
}
