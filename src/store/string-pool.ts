import type { TextColumns } from "../domain/plain-rows.ts";
import { decodeUtf8 } from "../lib/bytes.ts";
import { emptyWords, type Words, wordsOf } from "../lib/words.ts";
import { type HashKey, randomHashKey, TextHash } from "./text-hash.ts";
import { TextIndex } from "./text-index.ts";
import { TextWriter } from "./text-writer.ts";
import { type TextBytes, type TextSpans, Texts } from "./texts.ts";

/** Instead of a number: for a text that has none so far, and for one that is kept in other bytes than UTF-8's. */
const UNKNOWN = -1;
const NOT_ASCII = -2;

/** Strings by number, each distinct text once, numbered as soon as it comes. */
export class StringPool {
  readonly #texts = new Texts();
  readonly #index: TextIndex;
  readonly #hash: TextHash;
  readonly #writer = new TextWriter();
  /** Room for `internAll`: the hash of each of its texts. */
  #hashes = new Int32Array(0);
  /** The bytes in which the last text stood. */
  #words: Words = emptyWords(0);

  constructor(key: HashKey = randomHashKey()) {
    this.#hash = new TextHash(key);
    this.#index = new TextIndex(this.#texts);
  }

  /** How many distinct texts there are; their numbers run from 0. */
  get size(): number {
    return this.#texts.size;
  }

  /**
   * The number of a text, adding it where it is new.
   * @throws InputError where all texts together are too long
   */
  intern(text: string): number {
    const { words, from, to, wide } = this.#writer.write(text);
    return this.#intern(words, from, to, wide, this.#hash.of(words, from, to));
  }

  /** The number of a text, -1 where there is none. */
  find(text: string): number {
    const { words, from, to, wide } = this.#writer.write(text);
    return this.#index.find(words, from, to, wide, this.#hash.of(words, from, to));
  }

  /**
   * Numbers several texts that stand in bytes as UTF-8, as `intern` does one after the other. None may be empty. No string
   * is made of ASCII.
   * @param numbers filled with the number of each text
   */
  internAll(spans: TextSpans, numbers: Int32Array): void {
    const { bytes, from, to, size } = spans;
    if (bytes !== this.#words.bytes) this.#words = wordsOf(bytes);
    if (this.#hashes.length < size) this.#hashes = new Int32Array(size);
    const words = this.#words;
    const hashes = this.#hashes;
    for (let i = 0; i < size; i++) {
      hashes[i] = this.#hash.of(words, from[i] as number, to[i] as number);
      numbers[i] = this.#hash.isAscii ? UNKNOWN : NOT_ASCII;
    }
    // Each look-up has to wait for memory, as the index fits into no cache. No step of the loop needs the one before it,
    // so the processor starts on the next look-ups while it waits.
    for (let i = 0; i < size; i++) {
      if (numbers[i] === UNKNOWN) numbers[i] = this.#index.likely(hashes[i] as number);
    }
    this.#texts.compareAll(words, spans, numbers, UNKNOWN);
    for (let i = 0; i < size; i++) {
      if ((numbers[i] as number) >= 0) continue;
      const [start, end] = [from[i] as number, to[i] as number];
      numbers[i] =
        numbers[i] === NOT_ASCII
          ? this.intern(decodeUtf8(bytes.subarray(start, end)))
          : this.#intern(words, start, end, false, hashes[i] as number);
    }
  }

  /**
   * By number in `texts`, the number here of each of its texts, -1 where there is none. In one loop, so that the processor
   * waits for the memory of several at once.
   */
  findAll(texts: Texts): Int32Array {
    const numbers = new Int32Array(texts.size);
    for (let i = 0; i < numbers.length; i++) {
      const { words, from, to, wide } = texts.bytesOf(i);
      numbers[i] = this.#index.find(words, from, to, wide, this.#hash.of(words, from, to));
    }
    return numbers;
  }

  /** The number here of the text that has a number in `texts`, adding it where it is new. */
  internFrom(texts: Texts, number: number): number {
    const { words, from, to, wide } = texts.bytesOf(number);
    return this.#intern(words, from, to, wide, this.#hash.of(words, from, to));
  }

  /** All texts, to hand over. */
  get columns(): TextColumns {
    return this.#texts.columns;
  }

  /** The text of a number that this pool gave out. */
  get(number: number): string {
    return this.#texts.get(number);
  }

  /** Where the text of a number stands. */
  bytesOf(number: number): TextBytes {
    return this.#texts.bytesOf(number);
  }

  #intern(words: Words, from: number, to: number, wide: boolean, hash: number): number {
    const number = this.#index.find(words, from, to, wide, hash);
    if (number >= 0) return number;
    this.#index.add(this.#texts.add(words, from, to, wide), hash);
    return this.#texts.size - 1;
  }
}
