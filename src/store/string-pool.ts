import { decodeUtf8 } from "../lib/bytes.ts";
import { enlarge } from "./enlarge.ts";

const CHUNK_BITS = 20;
const CHUNK_BYTES = 1 << CHUNK_BITS;
/** As many arguments as a call may safely have. */
const MAX_ARGUMENTS = 4096;
/** The bits that no ASCII byte has, in four bytes together. */
const BEYOND_ASCII = 0x8080_8080 | 0;

/**
 * Strings by number: each distinct text is kept once, as bytes outside the garbage collector's heap. A million
 * identifiers cost about thirty bytes each, a third of what a Map of strings takes.
 *
 * Most of the time to find one is spent waiting for memory. So what is looked at together lies together: a slot beside the
 * hash of its text, and where a text begins beside its shape.
 */
export class StringPool {
  /** Where hashes begin, and their odd factor: nobody can choose names that all meet in one slot. */
  readonly #seed = Math.floor(Math.random() * 0x1_0000_0000) | 0;
  readonly #factor = Math.floor(Math.random() * 0x1_0000_0000) | 0x4000_0001;
  readonly #chunks: Uint8Array[] = [];
  #free = CHUNK_BYTES;
  /**
   * Of each number two: where its text begins, chunk and position in one, and its shape: twice the number of bytes, plus
   * one where a UTF-16 unit takes two of them.
   */
  #places = new Uint32Array(512);
  /** Of each slot two: the number plus one of its text, 0 for a free slot, and the hash. There are a power of two. */
  #slots = new Int32Array(1024);
  /** The bits of all words that the last hash was made of. */
  #seen = 0;
  /** Where a string is written to be compared as bytes. */
  #scratch = new Uint8Array(256);

  /** How many distinct texts there are; their numbers run from 0. */
  size = 0;

  /** The number of a text, adding it where it is new. Longer texts than a mebibyte are refused by the readers. */
  intern(text: string): number {
    const wide = isWide(text);
    const length = this.#write(text, wide);
    const hash = this.#hash(this.#scratch, 0, length);
    return this.#internHashed(this.#scratch, 0, length, wide, hash);
  }

  /** The number of a text that stands in bytes as UTF-8, adding it where it is new; of ASCII no string is made. */
  internBytes(bytes: Uint8Array, from: number, to: number): number {
    const hash = this.#hash(bytes, from, to);
    if ((this.#seen & BEYOND_ASCII) !== 0) return this.intern(decodeUtf8(bytes.subarray(from, to)));
    return this.#internHashed(bytes, from, to, false, hash);
  }

  /** The number of a text, -1 where it is not in the pool. */
  find(text: string): number {
    const wide = isWide(text);
    const length = this.#write(text, wide);
    const slot = this.#seek(this.#scratch, 0, length, wide, this.#hash(this.#scratch, 0, length));
    return (this.#slots[slot] as number) - 1;
  }

  /** The text of a number that this pool gave out. */
  get(number: number): string {
    const offset = this.#places[number * 2] as number;
    const shape = this.#places[number * 2 + 1] as number;
    const start = offset & (CHUNK_BYTES - 1);
    const bytes = (this.#chunks[offset >>> CHUNK_BITS] as Uint8Array).subarray(start, start + (shape >>> 1));
    return (shape & 1) === 1 ? readWide(bytes) : readNarrow(bytes);
  }

  #internHashed(bytes: Uint8Array, from: number, to: number, wide: boolean, hash: number): number {
    const slot = this.#seek(bytes, from, to, wide, hash);
    const number = this.#slots[slot] as number;
    return number > 0 ? number - 1 : this.#add(slot, bytes, from, to, wide, hash);
  }

  /** The slot of a text, or the free one where it would be. */
  #seek(bytes: Uint8Array, from: number, to: number, wide: boolean, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) return slot;
      if (slots[slot + 1] === hash && this.#equals(number, bytes, from, to, wide)) return slot;
    }
  }

  #equals(number: number, bytes: Uint8Array, from: number, to: number, wide: boolean): boolean {
    if (this.#places[number * 2 + 1] !== (to - from) * 2 + (wide ? 1 : 0)) return false;
    const offset = this.#places[number * 2] as number;
    const chunk = this.#chunks[offset >>> CHUNK_BITS] as Uint8Array;
    const shift = (offset & (CHUNK_BYTES - 1)) - from;
    for (let at = from; at < to; at++) if (chunk[at + shift] !== bytes[at]) return false;
    return true;
  }

  #add(slot: number, bytes: Uint8Array, from: number, to: number, wide: boolean, hash: number): number {
    const length = to - from;
    // An empty text has a place as well.
    if (this.#free + Math.max(length, 1) > CHUNK_BYTES) {
      this.#chunks.push(new Uint8Array(CHUNK_BYTES));
      this.#free = 0;
    }
    const chunk = this.#chunks[this.#chunks.length - 1] as Uint8Array;
    for (let i = 0; i < length; i++) chunk[this.#free + i] = bytes[from + i] as number;
    const number = this.size++;
    if (number * 2 === this.#places.length) this.#places = enlarge(this.#places, number * 4);
    this.#places[number * 2] = (this.#chunks.length - 1) * CHUNK_BYTES + this.#free;
    this.#places[number * 2 + 1] = length * 2 + (wide ? 1 : 0);
    this.#free += length;
    this.#slots[slot] = number + 1;
    this.#slots[slot + 1] = hash;
    // Three slots for two texts, at least.
    if (this.size * 3 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2);
    const mask = slots.length - 1;
    for (let i = 0; i < before.length; i += 2) {
      if (before[i] === 0) continue;
      const hash = before[i + 1] as number;
      let slot = (hash << 1) & mask;
      while (slots[slot] !== 0) slot = (slot + 2) & mask;
      slots[slot] = before[i] as number;
      slots[slot + 1] = hash;
    }
    this.#slots = slots;
  }

  #hash(bytes: Uint8Array, from: number, to: number): number {
    let hash = this.#seed ^ (to - from);
    let seen = 0;
    let at = from;
    for (; at < to - 3; at += 4) {
      const word = wordAt(bytes, at);
      seen |= word;
      hash = this.#mix(hash, word);
    }
    for (; at < to; at++) {
      const byte = bytes[at] as number;
      seen |= byte;
      hash = this.#mix(hash, byte);
    }
    this.#seen = seen;
    return hash ^ (hash >>> 15);
  }

  #mix(hash: number, word: number): number {
    const mixed = Math.imul(hash ^ word, this.#factor);
    // Brings what only the highest bits hold down to those that the next word meets.
    return mixed ^ (mixed >>> 15);
  }

  /** Writes a string as bytes, one a UTF-16 unit, or two where it is wide: low byte first. */
  #write(text: string, wide: boolean): number {
    const step = wide ? 2 : 1;
    const length = text.length * step;
    if (length > this.#scratch.length) this.#scratch = new Uint8Array(length * 2);
    for (let i = 0, at = 0; i < text.length; i++, at += step) {
      const unit = text.charCodeAt(i);
      this.#scratch[at] = unit;
      if (wide) this.#scratch[at + 1] = unit >>> 8;
    }
    return length;
  }
}

/** Whether a unit of a string takes more than a byte. */
function isWide(text: string): boolean {
  let units = 0;
  for (let at = 0; at < text.length; at++) units |= text.charCodeAt(at);
  return units > 0xff;
}

/** Four bytes as one number. */
function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

function readNarrow(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += MAX_ARGUMENTS) {
    const part = bytes.subarray(from, from + MAX_ARGUMENTS);
    text += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return text;
}

function readWide(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2) {
    text += String.fromCharCode((bytes[at] as number) | ((bytes[at + 1] as number) << 8));
  }
  return text;
}
