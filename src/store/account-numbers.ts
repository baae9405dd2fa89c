import { NONE } from "./codes.ts";
import { enlarge } from "./enlarge.ts";
import type { StringPool } from "./string-pool.ts";
import type { TextBytes } from "./texts.ts";

/** Instead of an account, for a text that was not asked about yet. */
const UNASKED = -2;

/** How accounts are told apart. */
interface Naming {
  /**
   * The handle by which an account of a channel is compared, empty for nobody's.
   * @throws InputError where it can't be compared
   */
  handleOf(written: string, channel: number): string;
  /** What accounts are compared by instead; null where it is their handles. */
  pseudonymOf: ((channel: number, handle: string) => string) | null;
  /** Called for each new account, in the order of their numbers. */
  added(channel: number, handle: string): void;
}

/**
 * Numbers accounts, one for each pair of channel and handle, in the order in which they come. Most handles are written as
 * they are compared. Then the number of the text is enough to find the account, and no string is kept or looked up.
 */
export class AccountNumbers {
  readonly #texts: StringPool;
  readonly #naming: Naming;
  /** By the number of a channel, accounts by the text that a record writes. */
  readonly #byWritten: NumbersByText[] = [];
  /** Likewise by the text of the handle; by pseudonyms, which tell channels apart themselves, under one number. */
  readonly #byHandle: NumbersByText[] = [];
  /** The numbers of each account's channel, of its handle's text, and of the text by which a record first named it. */
  #channel: Int8Array;
  #handle: Int32Array;
  #written: Int32Array;
  #size = 0;

  /** @param texts what records write; handles that no record writes are added to them */
  constructor(texts: StringPool, naming: Naming) {
    this.#texts = texts;
    this.#naming = naming;
    this.#channel = new Int8Array(texts.size);
    this.#handle = new Int32Array(texts.size);
    this.#written = new Int32Array(texts.size);
  }

  /** How many accounts there are; their numbers run from 0. */
  get size(): number {
    return this.#size;
  }

  /** The account that a record's text names in a channel, which is added where it is new; NONE for nobody. */
  of(channel: number, text: number): number {
    const known = this.#byWritten[channel]?.get(text) ?? UNASKED;
    if (known !== UNASKED) return known;
    const written = this.#texts.get(text);
    const handle = this.#naming.handleOf(written, channel);
    const account =
      handle === "" ? NONE : this.intern(channel, handle, text, handle === written ? text : NONE);
    this.#byWritten[channel] ??= new NumbersByText();
    this.#byWritten[channel].set(text, account);
    return account;
  }

  /**
   * The account of a handle in a channel, which is added where it is new.
   * @param written the text that names it in a record; NONE where none does
   * @param own the text that is the handle itself; NONE where that is not known
   */
  intern(channel: number, handle: string, written: number = NONE, own: number = NONE): number {
    const ownText = own === NONE ? this.#texts.intern(handle) : own;
    const key =
      this.#naming.pseudonymOf === null ? ownText : this.#texts.intern(this.#keyOf(channel, handle));
    const place = this.#placeOf(channel);
    this.#byHandle[place] ??= new NumbersByText();
    const earlier = this.#byHandle[place].get(key);
    if (earlier !== UNASKED) return earlier;
    const account = this.#size++;
    if (account === this.#channel.length) this.#enlarge(account * 2 + 1);
    this.#channel[account] = channel;
    this.#handle[account] = ownText;
    this.#written[account] = written;
    this.#byHandle[place].set(key, account);
    this.#naming.added(channel, handle);
    return account;
  }

  /** The account of a handle in a channel; NONE where there is none. */
  find(channel: number, handle: string): number {
    const key = this.#texts.find(this.#keyOf(channel, handle));
    const account = key === NONE ? UNASKED : (this.#byHandle[this.#placeOf(channel)]?.get(key) ?? UNASKED);
    return account === UNASKED ? NONE : account;
  }

  /** The number of an account's channel. */
  channel(account: number): number {
    return this.#channel[account] as number;
  }

  /** The handle of an account. */
  handle(account: number): string {
    return this.#texts.get(this.#handle[account] as number);
  }

  /** The same as bytes, of which no string is made. */
  handleBytes(account: number): TextBytes {
    return this.#texts.bytesOf(this.#handle[account] as number);
  }

  /** The text by which a record first named an account; null where none did. */
  written(account: number): string | null {
    const text = this.#written[account] as number;
    return text === NONE ? null : this.#texts.get(text);
  }

  /** There may be more accounts than texts: a text names a different one in each channel, and rosters name some too. */
  #enlarge(length: number): void {
    this.#channel = enlarge(this.#channel, length);
    this.#handle = enlarge(this.#handle, length);
    this.#written = enlarge(this.#written, length);
  }

  #keyOf(channel: number, handle: string): string {
    return this.#naming.pseudonymOf?.(channel, handle) ?? handle;
  }

  #placeOf(channel: number): number {
    return this.#naming.pseudonymOf === null ? channel : 0;
  }
}

/** Numbers of accounts by the number of a text. */
class NumbersByText {
  /** Each account minus UNASKED, so that 0 is a text that was not asked about yet: pages of zeros cost nothing. */
  #values = new Int32Array(1024);

  get(text: number): number {
    return text < this.#values.length ? (this.#values[text] as number) + UNASKED : UNASKED;
  }

  set(text: number, account: number): void {
    if (text >= this.#values.length) this.#values = enlarge(this.#values, text * 2);
    this.#values[text] = account - UNASKED;
  }
}
