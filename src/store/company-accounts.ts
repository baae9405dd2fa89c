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

/** The accounts of which the company says something. */
export class CompanyAccounts {
  readonly #pseudonyms: Pseudonyms | null;
  /** By channel and handle; by pseudonyms, which tell channels apart themselves, under one name. */
  readonly #byChannel = new Map<string, Map<string, AccountEntry>>();

  constructor(brand: Brand, roster: Roster, handles: Handles, pseudonyms: Pseudonyms | null) {
    this.#pseudonyms = pseudonyms;
    const entryOf = (channel: string, account: string) => {
      const name = channelNamed(channel);
      return this.#add(name, handles.of(account, name));
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
  }

  /** What the company says of all of them. */
  get entries(): AccountEntry[] {
    return [...this.#byChannel.values()].flatMap((accounts) => [...accounts.values()]);
  }

  /** What it says of an account. */
  entryOf(channel: string, handle: string): AccountEntry {
    return this.#among(channel)?.get(this.#keyOf(channel, handle)) ?? STRANGER;
  }

  #add(channel: string, handle: string): AccountEntry {
    const accounts = this.#among(channel) ?? new Map<string, AccountEntry>();
    this.#byChannel.set(this.#placeOf(channel), accounts);
    const key = this.#keyOf(channel, handle);
    const entry = accounts.get(key) ?? { ...STRANGER, memberships: [], namesakes: [] };
    accounts.set(key, entry);
    return entry;
  }

  #among(channel: string): Map<string, AccountEntry> | undefined {
    return this.#byChannel.get(this.#placeOf(channel));
  }

  #keyOf(channel: string, handle: string): string {
    return this.#pseudonyms === null ? handle : this.#pseudonyms.of(channel, handle);
  }

  #placeOf(channel: string): string {
    return this.#pseudonyms === null ? channel : "";
  }
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
