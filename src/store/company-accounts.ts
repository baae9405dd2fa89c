import type { Day } from "../domain/day.ts";
import type { Handles } from "../domain/handles.ts";
import { channelNamed, platformNamed } from "../domain/platforms/index.ts";
import type { Brand } from "../domain/policy.ts";
import type { Pseudonyms } from "../domain/pseudonym.ts";
import type { Relation, Roster, RosterAccount } from "../domain/roster.ts";
import { groupBy } from "../lib/group-by.ts";

/** Days on which somebody works for the company, and as what. */
export interface Membership {
  relation: Relation;
  from: Day;
  until: Day;
}

/** What the company says of an account. */
export interface AccountEntry {
  brand: boolean;
  bot: boolean;
  /** The roster's id of whose account it is; null for nobody's on the roster. */
  person: string | null;
  memberships: Membership[];
  /** Days on which an employee is called so, where others may be called so too. */
  namesakes: Membership[];
}

/** Of whom it says nothing. */
export const STRANGER: AccountEntry = {
  brand: false,
  bot: false,
  person: null,
  memberships: [],
  namesakes: [],
};

/** What an account is known by. With the length, so that no other pair has the same key, whatever is in the texts. */
export function accountKey(channel: string, handle: string, pseudonyms: Pseudonyms | null): string {
  if (pseudonyms !== null) return pseudonyms.of(channel, handle);
  return `${channel.length} ${channel} ${handle}`;
}

/** The accounts of which the company says something, by their keys. */
export function companyAccounts(
  brand: Brand,
  roster: Roster,
  handles: Handles,
  pseudonyms: Pseudonyms | null,
): Map<string, AccountEntry> {
  const company = new Map<string, AccountEntry>();
  const entryOf = (channel: string, account: string): AccountEntry => {
    const name = channelNamed(channel);
    const key = accountKey(name, handles.of(account, name), pseudonyms);
    const entry = company.get(key) ?? { ...STRANGER, memberships: [], namesakes: [] };
    company.set(key, entry);
    return entry;
  };
  for (const [channel, accounts] of Object.entries(brand.accounts)) {
    for (const account of accounts) entryOf(channel, account).brand = true;
  }
  for (const { channel, account } of roster.bots) entryOf(channel, account).bot = true;
  for (const { person, channel, account, isName, ...stint } of roster.accounts) {
    const membership = membershipOf(stint);
    const entry = entryOf(channel, account);
    // Where everybody has a handle, a name alone is anybody's.
    const isSure = !isName || platformNamed(channel)?.displayNamesOnly === true;
    (isSure ? entry.memberships : entry.namesakes).push(membership);
    if (isSure) entry.person = person;
  }
  return company;
}

/** The days on which people of the roster work for the company, by the id that it gives them. */
export function stintsById({ accounts, withoutAccounts }: Roster): Map<string, Membership[]> {
  const always: Membership = {
    relation: "employee",
    from: Number.NEGATIVE_INFINITY,
    until: Number.POSITIVE_INFINITY,
  };
  const stints = [
    ...accounts.map((account) => [account.person, membershipOf(account)] as const),
    ...withoutAccounts.map(({ person }) => [person, always] as const),
  ];
  const byId = groupBy(stints, ([person]) => person);
  return new Map([...byId].map(([person, own]) => [person, own.map(([, days]) => days)]));
}

function membershipOf({
  relation,
  from,
  until,
}: Pick<RosterAccount, "relation" | "from" | "until">): Membership {
  return { relation, from: from ?? Number.NEGATIVE_INFINITY, until: until ?? Number.POSITIVE_INFINITY };
}
