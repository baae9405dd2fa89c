import { type Words, wordsOf } from "../lib/words.ts";

const ONES = 0x0101_0101;
const HIGH_BITS = 0x8080_8080 | 0;
const FIRST_PLAIN = 0x27 * ONES;

/** How many bytes behind the last one that matters may be read with it: as many as the usual form of a time has, and more. */
export const SPARE_BYTES = 32;

/** A word of four times the same byte, to look for that byte in four places at once. */
export function timesFour(byte: number): number {
  return byte * ONES;
}

/**
 * How many of four bytes are plain, up to the first that is not: from 0x27 to 0x7e, but not one more byte. They
 * are no quotes, and the cleaner changes none of them. Looked at together, four bytes take as long as one.
 * @param word read with the first byte as its lowest
 * @param end that byte, as `timesFour` makes it: it ends the text, or begins an escape
 * @returns from 0 to 4
 */
export function plainBytesOf(word: number, end: number): number {
  // Each term has a high bit where a byte is not as it should be: below 0x27, 0x7f, beyond ASCII, or the one
  // more. A borrow may also set it in the byte behind such a byte: only the first one counts.
  const wrong = ((word - FIRST_PLAIN) | (word + ONES) | word | ((word ^ end) - ONES)) & HIGH_BITS;
  // The lowest bit that is set is in the first such byte.
  return wrong === 0 ? 4 : (31 - Math.clz32(wrong & -wrong)) >>> 3;
}

/** Some bytes that are looked for, as words; at least four. */
export class Pattern {
  readonly length: number;
  readonly #first: number;
  readonly #last: number;
  /** Those between the first and the last word. */
  readonly #between: Int32Array;

  constructor(bytes: Uint8Array) {
    const { view } = wordsOf(bytes);
    this.length = bytes.length;
    this.#first = view.getInt32(0);
    // It ends with the last byte, and so may overlap the one before it.
    this.#last = view.getInt32(bytes.length - 4);
    this.#between = Int32Array.from({ length: (bytes.length - 5) >> 2 }, (_, word) =>
      view.getInt32(word * 4 + 4),
    );
  }

  /** Whether they stand at a place. */
  isAt(view: DataView, at: number): boolean {
    if (view.getInt32(at) !== this.#first || view.getInt32(at + this.length - 4) !== this.#last) return false;
    const between = this.#between;
    for (let word = 0; word < between.length; word++) {
      if (view.getInt32(at + word * 4 + 4) !== between[word]) return false;
    }
    return true;
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
