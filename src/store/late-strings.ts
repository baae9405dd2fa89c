import type { TextColumns } from "../domain/plain-rows.ts";
import { decodeUtf8 } from "../lib/bytes.ts";
import { firstWhere } from "../lib/first-where.ts";
import { emptyWords, type Words, wordsOf } from "../lib/words.ts";
import { NONE } from "./codes.ts";
import { enlarge, release } from "./enlarge.ts";
import { firstOfEach } from "./first-of-each.ts";
import { type HashKey, randomHashKey, TextHash } from "./text-hash.ts";
import { TextIndex } from "./text-index.ts";
import { TextWriter } from "./text-writer.ts";
import { Texts } from "./texts.ts";

/** How many of the last texts are remembered: those of a post are close together, and a reply comes soon. */
const REMEMBERED = 1 << 14;

/** Puts the number of each ticket of a column in its place; negative ones stay. */
export function replaceTickets(column: Int32Array, numbers: Int32Array): void {
  for (let row = 0; row < column.length; row++) {
    const ticket = column[row] as number;
    if (ticket >= 0) column[row] = numbers[ticket] as number;
  }
}

/**
 * Strings whose distinct texts are numbered only once all are there. A table of a million identifiers fits into no cache,
 * so looking each one up as it comes takes longer than reading it. Instead each gets a ticket, in turn, and they are
 * compared at the end in parts that fit.
 */
export class LateStrings {
  #texts = new Texts();
  readonly #hash: TextHash;
  readonly #writer = new TextWriter();
  /** The bytes in which the last text stood. */
  #words: Words = emptyWords(0);
  /** The hash of each ticket. */
  #hashes = new Int32Array(256);
  /** Two numbers a place: a hash, and one more than the last ticket with it. */
  #remembered = new Int32Array(REMEMBERED * 2);
  #isSettled = false;
  /** The numbers whose texts are kept, ascending; null while that is all. */
  #left: Int32Array | null = null;
  /** What all numbers are below, once not all texts are kept. */
  #settledSize = 0;
  readonly #key: HashKey;
  #index: TextIndex | null = null;

  constructor(key: HashKey = randomHashKey()) {
    this.#key = key;
    this.#hash = new TextHash(key);
  }

  /** What its hashes depend on; another thread that reads for it must hash by the same. */
  get key(): HashKey {
    return this.#key;
  }

  /** How many tickets there are, from 0; after settling, what all numbers are below. */
  get size(): number {
    return this.#left === null ? this.#texts.size : this.#settledSize;
  }

  /** Makes sure that so many tickets find room. */
  reserve(tickets: number): void {
    this.#texts.reserve(tickets);
    if (tickets > this.#hashes.length) this.#hashes = enlarge(this.#hashes, tickets);
  }

  /**
   * A ticket for a text. The same text may have had another.
   * @throws InputError where all texts together are too long
   */
  add(text: string): number {
    const { words, from, to, wide } = this.#writer.write(text);
    return this.#add(words, from, to, wide, this.#hash.of(words, from, to));
  }

  /** A ticket for a text that stands in bytes as UTF-8; of ASCII no string is made. */
  addBytes(bytes: Uint8Array, from: number, to: number): number {
    if (bytes !== this.#words.bytes) this.#words = wordsOf(bytes);
    const hash = this.#hash.of(this.#words, from, to);
    if (!this.#hash.isAscii) return this.add(decodeUtf8(bytes.subarray(from, to)));
    return this.#add(this.#words, from, to, false, hash);
  }

  /** Gives every text a new ticket from now on. */
  forget(): void {
    this.#remembered.fill(0);
  }

  /** All texts with the hashes of their tickets, to hand over. */
  get columns(): TextColumns & { hashes: Int32Array } {
    return { ...this.#texts.columns, hashes: this.#hashes };
  }

  /**
   * Takes over the chunks of texts that were hashed by the same key.
   * @returns by how many bytes the places in them shift
   * @throws InputError where all texts together are too long
   */
  takeChunks(chunks: readonly Uint8Array[]): number {
    return this.#texts.takeChunks(chunks);
  }

  /**
   * Adds some of the texts whose chunks it took over, under tickets in turn.
   * @param from their first ticket there; `to` is the one behind the last
   * @param shift in bytes, as `takeChunks` returned it
   * @returns the first ticket here
   */
  addPlaces(
    { places, hashes }: { places: Uint32Array; hashes: Int32Array },
    from: number,
    to: number,
    shift: number,
  ): number {
    const first = this.size;
    this.#texts.addPlaces(places, from, to, shift);
    if (this.size > this.#hashes.length) this.#hashes = enlarge(this.#hashes, this.size * 2);
    this.#hashes.set(hashes.subarray(from, to), first);
    return first;
  }

  /**
   * Numbers the distinct texts. A text that names rows has the last of these rows as its number, so that no table has to lead from
   * one to the other. The others are numbered after all rows, in the order in which they came. After this, none can be added.
   * @param named the ticket of the text that names each row, negative for none
   * @returns the number of each ticket; null where that was done before
   */
  settle(named: Int32Array): Int32Array | null {
    if (this.#isSettled) return null;
    this.#isSettled = true;
    const hashes = this.#hashes.subarray(0, this.size);
    this.#hashes = new Int32Array(0);
    this.#remembered = new Int32Array(0);
    const first = firstOfEach(hashes, this.#texts);
    release(hashes);
    const numbers = new Int32Array(first.length).fill(NONE);
    for (let row = 0; row < named.length; row++) {
      const ticket = named[row] as number;
      if (ticket >= 0) numbers[first[ticket] as number] = row;
    }
    let next = named.length;
    for (let ticket = 0; ticket < first.length; ticket++) {
      const earlier = first[ticket] as number;
      if (earlier !== ticket) numbers[ticket] = numbers[earlier] as number;
      else if (numbers[ticket] === NONE) numbers[ticket] = next++;
    }
    release(first);
    this.#texts.renumber(numbers, next);
    return numbers;
  }

  /** The text of a ticket; after settling, of a number. */
  get(number: number): string {
    const left = this.#left;
    if (left === null) return this.#texts.get(number);
    const place = firstWhere(left.length, (i) => (left[i] as number) >= number);
    if (left[place] !== number) throw new Error(`the text of number ${number} was forgotten`);
    return this.#texts.get(place);
  }

  /** The number of a text, -1 where there is none, or it was forgotten; once they are settled. */
  find(text: string): number {
    this.#index ??= this.#indexed();
    const { words, from, to, wide } = this.#writer.write(text);
    const place = this.#index.find(words, from, to, wide, this.#hash.of(words, from, to));
    return this.#left === null ? place : (this.#left[place] ?? NONE);
  }

  /**
   * Forgets all texts but some, once they are settled: the others can be neither asked for nor found any more. It copies
   * those that it keeps, and so does nothing where these are most.
   * @param isKept 1 for each number whose text is kept
   */
  keepOnly(isKept: Uint8Array): void {
    const left: number[] = [];
    // Few are kept, and `indexOf` skips the others faster than a loop.
    for (let number = isKept.indexOf(1); number >= 0; number = isKept.indexOf(1, number + 1)) {
      if (left.push(number) > this.size / 2) return;
    }
    const texts = new Texts();
    for (const number of left) {
      const { words, from, to, wide } = this.#texts.bytesOf(number);
      texts.add(words, from, to, wide);
    }
    this.#settledSize = this.size;
    this.#left = Int32Array.from(left);
    this.#texts.release();
    this.#texts = texts;
    this.#index = null;
  }

  #add(words: Words, from: number, to: number, wide: boolean, hash: number): number {
    const remembered = this.#remembered;
    const place = (hash & (REMEMBERED - 1)) * 2;
    const earlier = (remembered[place + 1] as number) - 1;
    if (remembered[place] === hash && earlier >= 0 && this.#texts.is(earlier, words, from, to, wide))
      return earlier;
    const ticket = this.#texts.add(words, from, to, wide);
    if (ticket === this.#hashes.length) this.#hashes = enlarge(this.#hashes, ticket * 2);
    this.#hashes[ticket] = hash;
    remembered[place] = hash;
    remembered[place + 1] = ticket + 1;
    return ticket;
  }

  /** Few runs look for a text. */
  #indexed(): TextIndex {
    const index = new TextIndex(this.#texts);
    for (let number = 0; number < this.#texts.size; number++) {
      if (!this.#texts.has(number)) continue;
      const { words, from, to } = this.#texts.bytesOf(number);
      index.add(number, this.#hash.of(words, from, to));
    }
    return index;
  }
}
