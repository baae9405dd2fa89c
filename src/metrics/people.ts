import type { ActivityType } from "../domain/activity.ts";
import { remembered } from "../lib/remembered.ts";
import { sum } from "../lib/sum.ts";
import { NONE } from "../store/codes.ts";
import { kindSet, kindsOf } from "../store/kinds.ts";
import { perRows } from "../store/per-rows.ts";
import { perTable } from "../store/per-table.ts";
import type { Table } from "../store/table.ts";
import { tallyInbound } from "./inbound.ts";
import type { Part } from "./part.ts";

/** The accounts that acted in some rows, as columns, in the order in which they are met. */
export interface ActingAccounts {
  account: Int32Array;
  /** How many activities of each; adds up `count`. */
  count: Float64Array;
  /** The first row of each. */
  row: Uint32Array;
}

/**
 * The accounts that acted in those of some rows that are of the kinds asked for, in the order in which they are met; rows
 * without an account are left out.
 */
export function accountsIn(table: Table, rows: Uint32Array, isAsked: Uint8Array): ActingAccounts {
  const { actor, count: counts } = table;
  const kinds = kindsOf(table);
  const most = Math.min(rows.length, table.accounts.size);
  const places = placesOf(table);
  const account = new Int32Array(most);
  const count = new Float64Array(most);
  const first = new Uint32Array(most);
  let size = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (isAsked[kinds[row] as number] === 0) continue;
    const own = actor[row] as number;
    if (own === NONE || counts[row] === 0) continue;
    let place = places[own] as number;
    if (place === 0) {
      account[size] = own;
      first[size] = row;
      place = ++size;
      places[own] = place;
    }
    count[place - 1] = (count[place - 1] as number) + (counts[row] as number);
  }
  for (let i = 0; i < size; i++) places[account[i] as number] = 0;
  return { account: account.slice(0, size), count: count.slice(0, size), row: first.slice(0, size) };
}

/**
 * Where each account is in the list at hand, from 1; all 0 between two lists. By number, as a map of a year's accounts takes
 * three times as long; and one for all, as each week has a list.
 */
const placesOf = perTable(({ accounts }: Table) => new Uint32Array(accounts.size));

/** The same of outsiders, found once for rows and types: a week is asked about its voices, and who came back. */
const outsidersIn = perRows((table: Table, rows: Uint32Array) =>
  remembered((of) => {
    const types = of.split(" ") as ActivityType[];
    return accountsIn(table, rows, kindSet({ of: types, sides: ["outside"], inbound: true }));
  }),
);

/** The outsiders of a tally, and how many activities name nobody; counts add up `count`. */
export interface OutsideAccounts {
  accounts: ActingAccounts;
  /** Activities of these accounts. */
  activities: number;
  /** Activities by outsiders or employees with an account. */
  named: number;
  /** Activities without an account, or on pages that were not exported, any of which may be by another outsider. */
  unnamed: number;
}

/** The accounts behind the outside activities of the types in a part of a view. */
export function outsideAccounts(
  table: Table,
  part: Omit<Part, "scope">,
  of: readonly ActivityType[],
): OutsideAccounts {
  const { inside, outside, unknown, leftOut, undatedOutside } = tallyInbound(table, part, of);
  const accounts = outsidersIn(table, part.rows)(of.join(" "));
  const activities = sum(accounts.count);
  const unnamed = unknown + leftOut + undatedOutside + outside - activities;
  return { accounts, activities, named: inside + activities, unnamed };
}
