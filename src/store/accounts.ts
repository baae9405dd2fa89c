import { normaliseHandle } from "../domain/account.ts";
import { SIDES, type Side } from "../domain/activity.ts";
import type { Day } from "../domain/day.ts";
import type { Brand } from "../domain/policy.ts";
import { inputError } from "../domain/problem.ts";
import { accountFault, isPseudonym, type Pseudonyms } from "../domain/pseudonym.ts";
import type { Roster } from "../domain/roster.ts";
import { NONE, UNDATED } from "./columns.ts";
import type { StringPool } from "./string-pool.ts";

/** The code of each side, as the table stores it. */
export const SIDE_CODE = Object.fromEntries(SIDES.map((side, code) => [side, code])) as Record<Side, number>;

interface Membership {
  from: Day;
  until: Day;
}

interface Known {
  brand: boolean;
  bot: boolean;
  memberships: Membership[];
}

const STRANGER: Known = { brand: false, bot: false, memberships: [] };

/** Accounts by number, one for each pair of channel and normalised handle, and whose side each is on. */
export class Accounts {
  readonly #raw: StringPool;
  readonly #company: Map<string, Known>;
  readonly #channels: readonly string[];
  /** Account by channel and number of the raw text. */
  readonly #byText: Int32Array[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #known: Known[] = [];
  readonly #names: string[] = [];
  /** The account whose handle this one is; itself where several ids share the handle. */
  readonly #owner: number[] = [];
  readonly #pseudonyms: Pseudonyms | null;

  /** @param pseudonyms where there is a key: plain accounts are compared by them with those that are hidden */
  constructor(
    raw: StringPool,
    channels: readonly string[],
    brand: Brand,
    roster: Roster,
    pseudonyms: Pseudonyms | null = null,
  ) {
    this.#raw = raw;
    this.#channels = channels;
    // Where nobody is hidden, a pseudonym for each account would take longer than all the rest.
    this.#pseudonyms = pseudonyms !== null && anyHidden(raw, roster) ? pseudonyms : null;
    this.#company = companyAccounts(brand, roster, this.#pseudonyms);
  }

  /** Whether the roster names anybody as one of us, on whatever day. */
  get namesInsiders(): boolean {
    return [...this.#company.values()].some(({ memberships }) => memberships.length > 0);
  }

  get size(): number {
    return this.#known.length;
  }

  /** The account of a raw text in a channel; NONE for NONE, and for a text of nothing but white space. */
  of(channel: number, text: number): number {
    if (text === NONE) return NONE;
    this.#byText[channel] ??= new Int32Array(this.#raw.size).fill(NONE);
    const byText = this.#byText[channel] as Int32Array;
    const known = byText[text] as number;
    if (known !== NONE) return known;
    const handle = normaliseHandle(this.#raw.get(text));
    const account = handle === "" ? NONE : this.#intern(channel, handle);
    byText[text] = account;
    return account;
  }

  /** Notes that an account known by an id goes by a handle; what is known of either holds for both. */
  alias(id: number, handle: number): void {
    if (id === NONE || handle === NONE || id === handle || this.#owner[handle] === id) return;
    this.#owner[handle] = this.#owner[handle] === handle ? id : NONE;
    const [a, b] = [this.#known[id] ?? STRANGER, this.#known[handle] ?? STRANGER];
    if (b === STRANGER) return;
    this.#known[id] = {
      brand: a.brand || b.brand,
      bot: a.bot || b.bot,
      // An alias of a shared handle is noted on each of its rows.
      memberships: [...new Set([...a.memberships, ...b.memberships])],
    };
  }

  /** Notes that the source marks an account as a bot. */
  markBot(account: number): void {
    if (account === NONE || (this.#known[account] as Known).bot) return;
    this.#known[account] = { ...(this.#known[account] as Known), bot: true };
  }

  /** The one account that an account stands for: the id's, where exactly one id goes by this handle. */
  canonical(account: number): number {
    if (account === NONE) return NONE;
    const owner = this.#owner[account] as number;
    return owner === NONE ? account : owner;
  }

  /** The code of the side an account is on, on a day. */
  sideOn(account: number, day: Day): number {
    const known = this.#known[account] as Known;
    if (known.brand) return SIDE_CODE.brand;
    if (known.bot) return SIDE_CODE.bot;
    for (const { from, until } of known.memberships) {
      // Without a day a former colleague still counts as one: the doubt must not flatter the numbers.
      if (day === UNDATED || (day >= from && day < until)) return SIDE_CODE.inside;
    }
    return SIDE_CODE.outside;
  }

  /** The code of the side that an account is on, on a day, by the text that names it in a channel. */
  sideOfText(channel: number, text: string, day: Day): number {
    const handle = normaliseHandle(text);
    if (handle === "") return SIDE_CODE.unknown;
    return this.sideOn(this.canonical(this.#intern(channel, handle)), day);
  }

  /** Whether any record names an account: as its actor, by id or handle, or as what it was done toward. */
  knows(channel: string, account: string): boolean {
    return this.#numbers.has(accountKey(channel, normaliseHandle(account), this.#pseudonyms));
  }

  /** The normalised handle of an account. */
  name(account: number): string {
    return this.#names[account] as string;
  }

  #intern(channel: number, handle: string): number {
    const fault = isPseudonym(handle) ? accountFault(handle, this.#pseudonyms?.keyId ?? null) : null;
    if (fault !== null) throw inputError(fault);
    const key = accountKey(this.#channels[channel] ?? "", handle, this.#pseudonyms);
    const found = this.#numbers.get(key);
    if (found !== undefined) return found;
    const number = this.#known.push(this.#company.get(key) ?? STRANGER) - 1;
    this.#names.push(handle);
    this.#owner.push(number);
    this.#numbers.set(key, number);
    return number;
  }
}

function anyHidden(raw: StringPool, { accounts, bots }: Roster): boolean {
  if ([...accounts, ...bots].some(({ account }) => isPseudonym(normaliseHandle(account)))) return true;
  for (let text = 0; text < raw.size; text++) if (isPseudonym(normaliseHandle(raw.get(text)))) return true;
  return false;
}

/** With the length, so that no other pair has the same key, whatever is in the texts. */
function accountKey(channel: string, handle: string, pseudonyms: Pseudonyms | null): string {
  if (pseudonyms !== null) return pseudonyms.of(channel, handle);
  return `${channel.length} ${channel} ${handle}`;
}

function companyAccounts(brand: Brand, roster: Roster, pseudonyms: Pseudonyms | null): Map<string, Known> {
  const company = new Map<string, Known>();
  const entry = (channel: string, account: string): Known => {
    const key = accountKey(channel.toLowerCase(), normaliseHandle(account), pseudonyms);
    const known = company.get(key) ?? { brand: false, bot: false, memberships: [] };
    company.set(key, known);
    return known;
  };
  for (const [channel, accounts] of Object.entries(brand.accounts)) {
    for (const account of accounts) entry(channel, account).brand = true;
  }
  for (const { channel, account } of roster.bots) entry(channel, account).bot = true;
  for (const { channel, account, from, until } of roster.accounts) {
    const membership = { from: from ?? Number.NEGATIVE_INFINITY, until: until ?? Number.POSITIVE_INFINITY };
    entry(channel, account).memberships.push(membership);
  }
  return company;
}
