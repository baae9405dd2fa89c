import { normaliseHandle, writtenHandle } from "../domain/account.ts";
import { SIDES, type Side } from "../domain/activity.ts";
import type { Day } from "../domain/day.ts";
import { inputError } from "../domain/diagnostic.ts";
import { Handles } from "../domain/handles.ts";
import type { Brand } from "../domain/policy.ts";
import { accountFault, isPseudonym, type Pseudonyms } from "../domain/pseudonym.ts";
import { isLeading, type Roster } from "../domain/roster.ts";
import { AccountNumbers } from "./account-numbers.ts";
import { NONE } from "./codes.ts";
import {
  type AccountEntry,
  CompanyAccounts,
  type Membership,
  STRANGER,
  stintsById,
} from "./company-accounts.ts";
import { enlarge } from "./enlarge.ts";
import { Recognition, spacesOf } from "./recognition.ts";
import type { StringPool } from "./string-pool.ts";
import type { TextBytes } from "./texts.ts";
import { UNDATED } from "./undated.ts";

/** The code of each side, as the table stores it. */
export const SIDE_CODE = Object.fromEntries(SIDES.map((side, code) => [side, code])) as Record<Side, number>;

/** Instead of the side that an account is on: where it was not asked for yet, and where it depends on the day. */
const UNKNOWN_YET = -2;
const DAYS_MATTER = -1;

/** Accounts by number, one for each pair of channel and normalised handle, and whose side each is on. */
export class Accounts {
  /** Whether the roster names anybody as one of us, on whatever day. */
  readonly namesInsiders: boolean;
  readonly #company: CompanyAccounts;
  readonly #channels: readonly string[];
  readonly #handles: Handles;
  readonly #stints: ReturnType<typeof stintsById>;
  readonly #recognition: Recognition;
  /** The days on which somebody on the roster joined or left. */
  readonly #changes: readonly Day[];
  readonly #numbers: AccountNumbers;
  readonly #entries: AccountEntry[] = [];
  /** The kinds of names that it goes by, as bits. */
  #spaces: Uint8Array;
  /** The code of its side, if that is the same on all days unless a record states one; or UNKNOWN_YET, or DAYS_MATTER. */
  #constantSide: Int8Array;
  /** Accounts that a source marks as a bot. */
  readonly #marked = new Set<number>();
  /** The account whose handle this one is; itself where several ids share the handle. */
  #owner: Int32Array;
  readonly #pseudonyms: Pseudonyms | null;

  /** @param pseudonyms where there is a key: plain accounts are compared by them with those that are hidden */
  constructor(
    raw: StringPool,
    channels: readonly string[],
    brand: Brand,
    roster: Roster,
    pseudonyms: Pseudonyms | null = null,
  ) {
    this.#channels = channels;
    this.#changes = [
      ...new Set(roster.accounts.flatMap(({ from, until }) => [from ?? [], until ?? []].flat())),
    ];
    this.#handles = new Handles(brand);
    this.#spaces = new Uint8Array(raw.size);
    this.#constantSide = new Int8Array(raw.size);
    this.#owner = new Int32Array(raw.size);
    this.#recognition = new Recognition(roster, this.#handles);
    // Where nobody is hidden, a pseudonym for each account would take longer than all the rest.
    this.#pseudonyms = pseudonyms !== null && anyHidden(raw, roster) ? pseudonyms : null;
    this.#stints = stintsById(roster);
    this.#company = new CompanyAccounts(brand, roster, this.#handles, this.#pseudonyms);
    this.namesInsiders = this.#company.entries.some(({ memberships }) => memberships.length > 0);
    const channelOf = (channel: number) => channels[channel] ?? "";
    const hidden = this.#pseudonyms;
    this.#numbers = new AccountNumbers(raw, {
      handleOf: (written, channel) => this.#checked(this.#handles.of(written, channelOf(channel))),
      pseudonymOf: hidden && ((channel, handle) => hidden.of(channelOf(channel), handle)),
      added: (channel, handle) => this.#add(channelOf(channel), handle),
    });
  }

  get size(): number {
    return this.#numbers.size;
  }

  /**
   * The account of a raw text in a channel; NONE for NONE, and for a text that means nobody.
   * @throws InputError without a place, where it is a pseudonym by another key
   */
  of(channel: number, text: number): number {
    if (text === NONE) return NONE;
    return this.#numbers.of(channel, text);
  }

  /** Notes that an account known by an id goes by a handle; what is known of either holds for both. */
  alias(id: number, handle: number): void {
    if (id === NONE || handle === NONE || id === handle || this.#owner[handle] === id) return;
    this.#owner[handle] = this.#owner[handle] === handle ? id : NONE;
    this.#spaces[id] = (this.#spaces[id] as number) | (this.#spaces[handle] as number);
    const [a, b] = [this.#entries[id] ?? STRANGER, this.#entries[handle] ?? STRANGER];
    this.#constantSide[id] = UNKNOWN_YET;
    if (b === STRANGER) return;
    this.#entries[id] = {
      brand: a.brand || b.brand,
      bot: a.bot || b.bot,
      person: a.person ?? b.person,
      // An alias of a shared handle is noted on each of its rows.
      memberships: [...new Set([...a.memberships, ...b.memberships])],
      namesakes: [...new Set([...a.namesakes, ...b.namesakes])],
    };
  }

  /** Notes that the source marks an account as a bot. */
  markBot(account: number): void {
    if (account === NONE) return;
    this.#marked.add(account);
    this.#constantSide[account] = UNKNOWN_YET;
  }

  /** The one account that an account stands for: the id's, where exactly one id goes by this handle. */
  canonical(account: number): number {
    if (account === NONE) return NONE;
    const owner = this.#owner[account] as number;
    return owner === NONE ? account : owner;
  }

  /**
   * The code of the side an account is on, on a day. What the company says of it outranks every mark of a source.
   * @param stated the code of the side that the record states, unknown for none
   */
  sideOn(account: number, day: Day, stated = SIDE_CODE.unknown): number {
    if (stated !== SIDE_CODE.unknown) return this.#sideOn(account, day, stated);
    let side = this.#constantSide[account] as number;
    if (side === UNKNOWN_YET) {
      side = this.#isSameOnAllDays(account) ? this.#sideOn(account, UNDATED, stated) : DAYS_MATTER;
      this.#constantSide[account] = side;
    }
    return side === DAYS_MATTER ? this.#sideOn(account, day, stated) : side;
  }

  #isSameOnAllDays(account: number): boolean {
    const { brand, bot, memberships, namesakes } = this.#entries[account] as AccountEntry;
    if (brand || bot || memberships.some(isAlways)) return true;
    if (memberships.length > 0 || namesakes.length > 0) return false;
    const channel = this.#channelOf(account);
    return (
      this.#marked.has(account) || this.#recognition.isConstant(channel, this.#spaces[account] as number)
    );
  }

  #sideOn(account: number, day: Day, stated: number): number {
    const { brand, bot, memberships, namesakes } = this.#entries[account] as AccountEntry;
    if (brand) return SIDE_CODE.brand;
    if (bot) return SIDE_CODE.bot;
    if (holds(memberships, day)) return SIDE_CODE.inside;
    if (this.#marked.has(account)) return SIDE_CODE.bot;
    if (stated !== SIDE_CODE.unknown) return stated;
    if (holds(namesakes, day)) return SIDE_CODE.unknown;
    const channel = this.#channelOf(account);
    return this.#recognition.isPossible(channel, this.#spaces[account] as number, day)
      ? SIDE_CODE.outside
      : SIDE_CODE.unknown;
  }

  /** The code of the side that an account is on from one day to another; unknown where it changes between them. */
  sideOver(account: number, from: Day, to: Day, stated: number = SIDE_CODE.unknown): number {
    const first = this.sideOn(account, from, stated);
    const isSame = this.#changes.every(
      (day) => day <= from || day > to || this.sideOn(account, day, stated) === first,
    );
    return isSame ? first : (SIDE_CODE.unknown as number);
  }

  /** Whether an account is an officer's or a manager's on a day. */
  isLeadingOn(account: number, day: Day): boolean {
    const { memberships } = this.#entries[account] as AccountEntry;
    return memberships.some((membership) => isLeading(membership.relation) && holds([membership], day));
  }

  /**
   * The code of the side of whom a text names in a channel on a day, by an account or an id of the roster; NONE where it
   * names nobody.
   */
  sideOfText(channel: number, text: string, day: Day): number {
    if (holds(this.#stints.get(text.trim()) ?? [], day)) return SIDE_CODE.inside;
    const handle = this.#handles.of(text, this.#channels[channel] ?? "");
    if (handle === "") return NONE;
    return this.sideOn(this.canonical(this.#numbers.intern(channel, this.#checked(handle))), day);
  }

  /** The handle by which an account of a channel is compared. */
  handleOf(channel: string, account: string): string {
    return this.#handles.of(account, channel);
  }

  /** Whether any record names an account: as its actor, by id or handle, or as what it was done toward. */
  knows(channel: string, account: string): boolean {
    return this.#find(channel, account) !== NONE;
  }

  /** The roster's id of the person whose account it is, on whatever day; null for nobody's on the roster. */
  personOf(account: number): string | null {
    return this.#entries[account]?.person ?? null;
  }

  /** Whether an account is a person's on the roster, on whatever day, or one of the roster's bots. */
  isOnRoster(account: number): boolean {
    const { person, bot } = this.#entries[account] ?? STRANGER;
    return person !== null || bot;
  }

  /** The number of an account that some record names; NONE where none does. */
  numberOf(channel: string, account: string): number {
    return this.canonical(this.#find(channel, account));
  }

  /** The normalised handle of an account. */
  name(account: number): string {
    return this.#numbers.handle(account);
  }

  /** The same as bytes, of which no string is made. */
  nameBytes(account: number): TextBytes {
    return this.#numbers.handleBytes(account);
  }

  /** The handle of an account as its first record writes it, for people to read. */
  written(account: number): string {
    const text = this.#numbers.written(account);
    return text === null ? this.name(account) : writtenHandle(text);
  }

  /** The number of an account's channel. */
  channel(account: number): number {
    return this.#numbers.channel(account);
  }

  #channelOf(account: number): string {
    return this.#channels[this.channel(account)] ?? "";
  }

  #find(channel: string, account: string): number {
    const number = this.#channels.indexOf(channel);
    return number === NONE ? NONE : this.#numbers.find(number, this.handleOf(channel, account));
  }

  /** The same handle. @throws InputError where it is a pseudonym that can't be compared, such as one under another key */
  #checked(handle: string): string {
    const fault = isPseudonym(handle) ? accountFault(handle, this.#pseudonyms?.keyId ?? null) : null;
    if (fault !== null) throw inputError(fault);
    return handle;
  }

  #add(channel: string, handle: string): void {
    const account = this.#entries.push(this.#company.entryOf(channel, handle)) - 1;
    if (account === this.#owner.length) this.#enlarge(account * 2 + 1);
    this.#spaces[account] = spacesOf(channel, handle);
    this.#constantSide[account] = UNKNOWN_YET;
    this.#owner[account] = account;
  }

  #enlarge(length: number): void {
    this.#spaces = enlarge(this.#spaces, length);
    this.#constantSide = enlarge(this.#constantSide, length);
    this.#owner = enlarge(this.#owner, length);
  }
}

function isAlways({ from, until }: Membership): boolean {
  return from === Number.NEGATIVE_INFINITY && until === Number.POSITIVE_INFINITY;
}

/** Without a day a former colleague still counts as one: the doubt must not flatter the numbers. */
function holds(memberships: readonly Membership[], day: Day): boolean {
  for (const { from, until } of memberships) if (day === UNDATED || (day >= from && day < until)) return true;
  return false;
}

function anyHidden(raw: StringPool, { accounts, bots }: Roster): boolean {
  if ([...accounts, ...bots].some(({ account }) => isPseudonym(normaliseHandle(account)))) return true;
  for (let text = 0; text < raw.size; text++) if (isPseudonym(normaliseHandle(raw.get(text)))) return true;
  return false;
}
