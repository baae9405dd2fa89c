import type { Words } from "../lib/words.ts";

const ONES = 0x0101_0101;
const HIGH_BITS = 0x8080_8080 | 0;
const FIRST_PLAIN = 0x21 * ONES;
const QUOTES = 0x22 * ONES;
const AMPERSANDS = 0x26 * ONES;
const BACKSLASHES = 0x5c * ONES;

/** How many bytes behind the last one that matters may be read with it. */
export const SPARE_BYTES = 16;

/**
 * Whether none of four bytes ends a text in JSON, and none is one that the cleaner may change: all are from 0x21 to 0x7e, and
 * none is a quote, a backslash or an ampersand. Looked at together, four bytes take as long as one.
 */
export function isPlainWord(word: number): boolean {
  // Each term has a high bit where a byte is not as it should be: below 0x21, 0x7f, beyond ASCII, or one of the three,
  // which leave nothing of themselves. It may also have one in the next byte, which changes nothing.
  const outside = (word - FIRST_PLAIN) | (word + ONES) | word;
  const three = ((word ^ QUOTES) - ONES) | ((word ^ AMPERSANDS) - ONES) | ((word ^ BACKSLASHES) - ONES);
  return ((outside | three) & HIGH_BITS) === 0;
}

/** Some bytes that are looked for, as words; at least four. */
export class Pattern {
  readonly length: number;
  readonly #words: Int32Array;

  constructor(bytes: Uint8Array) {
    this.length = bytes.length;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#words = Int32Array.from({ length: Math.ceil(bytes.length / 4) }, (_, word) =>
      view.getInt32(this.#at(word)),
    );
  }

  /** Whether they stand at a place. */
  isAt(view: DataView, at: number): boolean {
    const words = this.#words;
    for (let word = 0; word < words.length; word++) {
      if (view.getInt32(at + this.#at(word)) !== words[word]) return false;
    }
    return true;
  }

  /** The last word ends with the last byte, and so may overlap the one before it. */
  #at(word: number): number {
    return Math.min(word * 4, this.length - 4);
  }
}

/** Bytes as words, of which `SPARE_BYTES` behind the last can be read; a copy where there are none. */
export function withSpare(bytes: Uint8Array): Words {
  const { buffer, byteOffset, length } = bytes;
  if (buffer.byteLength >= byteOffset + length + SPARE_BYTES)
    return { bytes, view: new DataView(buffer, byteOffset) };
  const copy = new Uint8Array(length + SPARE_BYTES);
  copy.set(bytes);
  return { bytes: copy.subarray(0, length), view: new DataView(copy.buffer) };
}
