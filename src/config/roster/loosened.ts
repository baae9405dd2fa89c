import { accountKey } from "../../domain/account-key.ts";
import type { Loosening } from "../../domain/change.ts";
import { type Day, formatDay } from "../../domain/day.ts";
import type { Location } from "../../domain/diagnostic.ts";
import { Handles } from "../../domain/handles.ts";
import { channelTitle } from "../../domain/platforms/index.ts";
import type { PolicyContexts } from "../../domain/policy-context.ts";
import type { Pseudonyms } from "../../domain/pseudonym.ts";
import { type ChannelAccount, isLeading, type Roster, type RosterAccount } from "../../domain/roster.ts";
import type { ShowAccounts } from "../../domain/show-accounts.ts";
import { enumerate } from "../../lib/enumerate.ts";
import { groupBy } from "../../lib/group-by.ts";
import { listed } from "../../lib/truncate.ts";

/** By what the rosters of a change count fewer people as employees, or more as bots. */
export function loosenedRoster({ base, head, pseudonyms }: PolicyContexts): Loosening[] {
  const start = head.policy.locate(["roster"], ["brand"]);
  const names = NAMES[base.policy.showAccounts];
  const handles = new Handles(head.policy.brand);
  const before = new IndexedRoster(base.roster, handles, pseudonyms);
  const now = new IndexedRoster(head.roster, handles, pseudonyms);
  return [
    ...listed(lostPeople(before, now, start, names), (left) => ({
      detail: `removes ${left.length} more from the roster`,
      isSure: true,
      at: start,
      about: "roster rest",
    })),
    ...merged(before, now, names),
    ...bots(before, now, start, names),
    ...reviewed(before, now, names),
    ...withoutAccounts(base.roster, head.roster),
  ];
}

/** A roster, and its accounts by what they are compared by. */
class IndexedRoster {
  readonly roster: Roster;
  readonly #handles: Handles;
  readonly #pseudonyms: Pseudonyms | null;
  readonly #members: ReadonlyMap<string, readonly RosterAccount[]>;

  constructor(roster: Roster, handles: Handles, pseudonyms: Pseudonyms | null) {
    this.roster = roster;
    this.#handles = handles;
    this.#pseudonyms = pseudonyms;
    this.#members = groupBy(roster.accounts, (account) => this.keyOf(account));
  }

  keyOf(account: Pick<ChannelAccount, "channel" | "account">): string {
    return accountKey(account, this.#handles, this.#pseudonyms);
  }

  members(account: Pick<ChannelAccount, "channel" | "account">): readonly RosterAccount[] {
    return this.#members.get(this.keyOf(account)) ?? [];
  }
}

/** Those who are gone from the roster, and accounts that count on fewer days, each at the nearest line left. */
function lostPeople(
  { roster }: IndexedRoster,
  head: IndexedRoster,
  start: Location,
  names: PeopleNames,
): Loosening[] {
  const loosenings: Loosening[] = [];
  let near = start;
  for (const [person, accounts] of groupBy(roster.accounts, (account) => account.person)) {
    const left = accounts.filter((account) => head.members(account).length > 0);
    near = (left[0] === undefined ? undefined : head.members(left[0])[0]?.location) ?? near;
    const tell = (detail: string, about: string, at = near) =>
      loosenings.push({ detail, isSure: true, at, about: `roster ${about}` });
    const keys = (some: readonly RosterAccount[]) => some.map((each) => head.keyOf(each)).join(", ");
    const gone = accounts.filter((account) => !left.includes(account));
    if (left.length === 0)
      tell(`removes ${names.person(person)} from the roster, with ${names.accounts(gone)}`, person);
    else if (gone.length > 0)
      tell(`removes ${names.accountsOf(person, gone)} from the roster`, `${person} ${keys(gone)}`);
    const leading = left.find(({ relation }) => isLeading(relation));
    const members = left.flatMap((account) => head.members(account));
    if (leading !== undefined && !members.some(({ relation }) => isLeading(relation))) {
      const detail = `calls ${person} ${members[0]?.relation}, not ${leading.relation}`;
      tell(detail, `${person} relation`, members[0]?.location);
    }
    for (const account of left) {
      const now = head.members(account);
      if (!account.isName && now.every(({ isName }) => isName)) {
        const detail = `treats ${names.accountsOf(person, [account])} as a display name, which others may have too`;
        tell(detail, `${head.keyOf(account)} name`, now[0]?.location);
      }
      if (covers(now, account)) continue;
      const detail = `counts ${names.accountsOf(person, [account])} as an employee's on fewer days`;
      tell(detail, `${head.keyOf(account)} ${JSON.stringify(now.map(spanOf))}`, now[0]?.location);
    }
  }
  return loosenings;
}

/** People whose accounts are another's now: rules that count people count fewer employees. */
function merged({ roster }: IndexedRoster, head: IndexedRoster, names: PeopleNames): Loosening[] {
  const people = new Map<string, { before: Set<string>; location: Location }>();
  for (const account of roster.accounts) {
    for (const { person, location } of head.members(account)) {
      const { before } = people.get(person) ?? { before: new Set<string>() };
      people.set(person, { before: before.add(account.person), location });
    }
  }
  return [...people.values()]
    .filter(({ before }) => before.size > 1)
    .map(({ before, location }) => ({
      detail: `counts ${enumerate([...before].map(names.person), "and")} as one person`,
      isSure: true,
      at: location,
      about: `one person ${[...before].join(" ")}`,
    }));
}

/** Whether memberships hold, one after the other, on all days on which another one does. */
function covers(memberships: readonly RosterAccount[], account: RosterAccount): boolean {
  const [from, until] = spanOf(account);
  let at = from;
  for (const [begins, ends] of memberships.map(spanOf).sort(([a], [b]) => a - b)) {
    if (begins > at) break;
    at = Math.max(at, ends);
  }
  return at >= until;
}

function spanOf({ from, until }: RosterAccount): [from: Day, until: Day] {
  return [from ?? Number.NEGATIVE_INFINITY, until ?? Number.POSITIVE_INFINITY];
}

function bots(before: IndexedRoster, now: IndexedRoster, start: Location, names: PeopleNames): Loosening[] {
  const [base, head] = [before.roster, now.roster];
  const had = new Set(base.bots.map((bot) => now.keyOf(bot)));
  const has = new Set(head.bots.map((bot) => now.keyOf(bot)));
  const added = head.bots
    .filter((bot) => !had.has(now.keyOf(bot)))
    .map((bot) => {
      const isInsider = before.members(bot).length > 0;
      const detail = `counts ${names.accounts([bot])} as a bot${isInsider ? ", not as an employee" : ""}`;
      return { detail, isSure: isInsider, at: bot.location, about: `bot ${now.keyOf(bot)}` };
    });
  const gone = base.bots
    .filter((bot) => !has.has(now.keyOf(bot)) && now.members(bot).length === 0)
    .map((bot) => ({
      detail: `counts ${names.accounts([bot])}, a bot until now, as an outsider`,
      isSure: true,
      at: head.bots[0]?.location ?? head.accounts[0]?.location ?? start,
      about: `no bot ${now.keyOf(bot)}`,
    }));
  return [...added, ...gone];
}

/** Who is reviewed is never taken for an insider that nobody has declared. */
function reviewed(index: IndexedRoster, { roster: head }: IndexedRoster, names: PeopleNames): Loosening[] {
  const until = (day: Day | null) => day ?? Number.POSITIVE_INFINITY;
  return head.reviewedOutsiders.flatMap((outsider) => {
    const before = index.roster.reviewedOutsiders.filter(
      (other) => index.keyOf(other) === index.keyOf(outsider),
    );
    if (before.some((other) => until(other.until) >= until(outsider.until))) return [];
    const end = outsider.until === null ? "" : ` until ${formatDay(outsider.until)}`;
    const detail = `marks ${names.accounts([outsider])} as a reviewed outsider${end}`;
    return [
      { detail, isSure: true, at: outsider.location, about: `reviewed ${index.keyOf(outsider)}${end}` },
    ];
  });
}

/** Where no employee has an account, everybody who writes there is an outsider. */
function withoutAccounts(base: Roster, head: Roster): Loosening[] {
  const before = new Set(base.noAccounts.map(({ channel }) => channel));
  return head.noAccounts
    .filter(({ channel }) => !before.has(channel))
    .map(({ channel, location }) => ({
      detail: `says that no employee has an account on ${channelTitle(channel)}`,
      isSure: true,
      at: location,
      about: `no accounts ${channel}`,
    }));
}

type ListedAccount = Pick<ChannelAccount, "channel" | "account">;

/** How people and accounts are called. */
interface PeopleNames {
  person(id: string): string;
  accounts(some: readonly ListedAccount[]): string;
  accountsOf(person: string, some: readonly ListedAccount[]): string;
}

const unnamed = (some: readonly ListedAccount[]) =>
  `${some.length === 1 ? "an account" : `${some.length} accounts`} on ${enumerate([...new Set(some.map(({ channel }) => channelTitle(channel)))], "and")}`;

/** By what the policy shows of people. */
const NAMES: Record<ShowAccounts, PeopleNames> = {
  ids: {
    person: (id) => id,
    accounts: unnamed,
    accountsOf: (person, some) => `${unnamed(some)} of ${person}`,
  },
  all: {
    person: (id) => id,
    accounts: (some) =>
      some.map(({ account, channel }) => `${account} on ${channelTitle(channel)}`).join(", "),
    accountsOf: (person, some) =>
      some.map(({ account, channel }) => `${account} (${person}, ${channelTitle(channel)})`).join(", "),
  },
  none: { person: () => "a person", accounts: unnamed, accountsOf: (_, some) => unnamed(some) },
};
