import type { ActivityType } from "../domain/activity.ts";
import { remembered } from "../lib/remembered.ts";
import { sum } from "../lib/sum.ts";
import { NONE } from "../store/codes.ts";
import { kindSet, kindsOf, listsOfKinds } from "../store/kinds.ts";
import { perRows } from "../store/per-rows.ts";
import { perTable } from "../store/per-table.ts";
import type { Table } from "../store/table.ts";
import { tallyInbound } from "./inbound.ts";
import type { Part } from "./part.ts";

/** The accounts that acted in some rows, as columns. */
export interface ActingAccounts {
  account: Int32Array;
  /** How many activities of each; adds up `count`. */
  count: Float64Array;
  /** The first row of each of some of them, in the order of the rows; found when asked for. */
  firstRows(some: Int32Array): Uint32Array;
}

/**
 * The accounts that acted in some rows, as far as these are of the kinds asked for. Rows without an account are left out.
 */
export function accountsIn(table: Table, rows: Uint32Array, isAsked: Uint8Array): ActingAccounts {
  const { counts, met } = scratchOf(table);
  let size = 0;
  for (const some of listsOfKinds(table, rows, isAsked)) size = addAccounts(table, some, counts, met, size);
  const account = met.slice(0, size);
  const count = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    count[i] = counts[account[i] as number] as number;
    counts[account[i] as number] = 0;
  }
  return { account, count, firstRows: (some) => firstRows(table, rows, isAsked, some) };
}

/**
 * Adds up what each account did.
 * @param met the accounts met so far, `size` of them; others are added to it
 * @returns how many there are now
 */
function addAccounts(
  { actor, count }: Table,
  rows: Uint32Array,
  counts: Float64Array,
  met: Int32Array,
  size: number,
): number {
  let length = size;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const account = actor[row] as number;
    const activities = count[row] as number;
    if (account === NONE || activities === 0) continue;
    const before = counts[account] as number;
    if (before === 0) met[length++] = account;
    counts[account] = before + activities;
  }
  return length;
}

function firstRows(table: Table, rows: Uint32Array, isAsked: Uint8Array, accounts: Int32Array): Uint32Array {
  const kinds = kindsOf(table);
  const isLeft = new Uint8Array(table.accounts.size);
  for (let i = 0; i < accounts.length; i++) isLeft[accounts[i] as number] = 1;
  const first = new Uint32Array(accounts.length);
  let found = 0;
  for (let i = 0; found < accounts.length; i++) {
    const row = rows[i] as number;
    const account = table.actor[row] as number;
    if (account === NONE || isLeft[account] === 0) continue;
    if (isAsked[kinds[row] as number] === 0 || table.count[row] === 0) continue;
    isLeft[account] = 0;
    first[found++] = row;
  }
  return first;
}

/**
 * How much each account did in the list at hand, all 0 between two lists; and which accounts did anything. Lists share it,
 * as each week has one.
 */
const scratchOf = perTable(({ accounts }: Table) => ({
  counts: new Float64Array(accounts.size),
  met: new Int32Array(accounts.size),
}));

/** The same of outsiders, found once for rows and types: a week is asked about its voices, and who came back. */
const outsidersIn = perRows((table: Table, rows: Uint32Array) =>
  remembered((of) => {
    const types = of.split(" ") as ActivityType[];
    const accounts = accountsIn(table, rows, kindSet({ of: types, sides: ["outside"], inbound: true }));
    return { accounts, activities: sum(accounts.count) };
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
  const { accounts, activities } = outsidersIn(table, part.rows)(of.join(" "));
  const unnamed = unknown + leftOut + undatedOutside + outside - activities;
  return { accounts, activities, named: inside + activities, unnamed };
}
