import type { ActivityType } from "../domain/activity.ts";
import { remembered } from "../lib/remembered.ts";
import { NONE } from "../store/codes.ts";
import { release } from "../store/enlarge.ts";
import { kindSet, kindsOf, listsOfKinds } from "../store/kinds.ts";
import { perRows } from "../store/per-rows.ts";
import { perTable } from "../store/per-table.ts";
import { addByKey } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import { tallyInbound } from "./inbound.ts";
import type { Part } from "./part.ts";

/** The accounts that acted in some rows. */
export interface ActingAccounts {
  /** Each of them once. */
  account: Int32Array;
  /** How many activities are theirs; adds up `count`. */
  activities: number;
  /** How many activities of each; found when asked for, as most questions are about who acted at all. */
  counts(): Float64Array;
  /** The first row of each of some of them, in the order of the rows; found when asked for. */
  firstRows(some: Int32Array): Uint32Array;
}

/**
 * The accounts that acted in some rows, as far as these are of the kinds asked for. Rows without an account are left out.
 */
export function accountsIn(table: Table, rows: Uint32Array, isAsked: Uint8Array): ActingAccounts {
  const lists = listsOfKinds(table, rows, isAsked);
  const { isMet, met } = scratchOf(table);
  const sums = { size: 0, activities: 0 };
  for (const some of lists) addAccounts(table, some, isMet, met, sums);
  const account = met.slice(0, sums.size);
  for (let i = 0; i < account.length; i++) isMet[account[i] as number] = 0;
  return {
    account,
    activities: sums.activities,
    counts: () => countsOf(table, lists, account),
    firstRows: (some) => firstRows(table, rows, isAsked, some),
  };
}

/**
 * Meets the accounts of some rows.
 * @param isMet 1 for each account met so far
 * @param met the accounts met so far, as many as the sums say; others are added to it
 */
function addAccounts(
  { actor, count }: Table,
  rows: Uint32Array,
  isMet: Uint8Array,
  met: Int32Array,
  sums: { size: number; activities: number },
): void {
  let { size, activities } = sums;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const account = actor[row] as number;
    const own = count[row] as number;
    if (account === NONE || own === 0) continue;
    activities += own;
    if (isMet[account] === 1) continue;
    isMet[account] = 1;
    met[size++] = account;
  }
  sums.size = size;
  sums.activities = activities;
}

/** How many activities of each of some accounts, in their order. */
function countsOf(table: Table, lists: readonly Uint32Array[], some: Int32Array): Float64Array {
  const sums = new Float64Array(table.accounts.size);
  for (const rows of lists) addByKey(sums, table, rows, table.actor);
  const counts = new Float64Array(some.length);
  for (let i = 0; i < some.length; i++) counts[i] = sums[some[i] as number] as number;
  release(sums);
  return counts;
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

/** Which accounts the list at hand has met, none between two lists. Lists share it, as each week has one. */
const scratchOf = perTable(({ accounts }: Table) => ({
  isMet: new Uint8Array(accounts.size),
  met: new Int32Array(accounts.size),
}));

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
  const unnamed = unknown + leftOut + undatedOutside + outside - accounts.activities;
  return { accounts, named: inside + accounts.activities, unnamed };
}
