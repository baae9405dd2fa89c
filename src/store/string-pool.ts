import type { TextColumns } from "../domain/plain-rows.ts";
import { decodeUtf8 } from "../lib/bytes.ts";
import { emptyWords, type Words, wordsOf } from "../lib/words.ts";
import { type HashKey, randomHashKey, TextHash } from "./text-hash.ts";
import { TextIndex } from "./text-index.ts";
import { TextWriter } from "./text-writer.ts";
import { Texts } from "./texts.ts";

/** Strings by number, each distinct text once, numbered as soon as it comes. */
export class StringPool {
  readonly #texts = new Texts();
  readonly #index: TextIndex;
  readonly #hash: TextHash;
  readonly #writer = new TextWriter();
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

  /** The number of a text that stands in bytes as UTF-8, adding it where it is new; of ASCII no string is made. */
  internBytes(bytes: Uint8Array, from: number, to: number): number {
    if (bytes !== this.#words.bytes) this.#words = wordsOf(bytes);
    const hash = this.#hash.of(this.#words, from, to);
    if (!this.#hash.isAscii) return this.intern(decodeUtf8(bytes.subarray(from, to)));
    return this.#intern(this.#words, from, to, false, hash);
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

  #intern(words: Words, from: number, to: number, wide: boolean, hash: number): number {
    const number = this.#index.find(words, from, to, wide, hash);
    if (number >= 0) return number;
    this.#index.add(this.#texts.add(words, from, to, wide), hash);
    return this.#texts.size - 1;
  }
}
