import { enlarge } from "./enlarge.ts";

const CHUNK_BITS = 20;
const CHUNK_BYTES = 1 << CHUNK_BITS;
/** As many arguments as a call may safely have. */
const MAX_ARGUMENTS = 4096;

/**
 * Strings by number: each distinct text is kept once, as bytes outside the garbage collector's heap. A million
 * identifiers cost about thirty bytes each, a third of what a Map of strings takes.
 */
export class StringPool {
  /** Where hashes begin, and their odd factor: nobody can choose names that all meet in one slot. */
  readonly #seed = Math.floor(Math.random() * 0x1_0000_0000) | 0;
  readonly #factor = Math.floor(Math.random() * 0x1_0000_0000) | 0x4000_0001;
  #chunks: Uint8Array[] = [];
  #free = CHUNK_BYTES;
  /** Where each text begins: chunk and position in one number. */
  #offset = new Uint32Array(256);
  /** Twice the number of UTF-16 units, plus one where they take two bytes each. */
  #shape = new Uint32Array(256);
  #hash = new Int32Array(256);
  /** Number plus one of the text in a slot, 0 for a free slot; its length is a power of two. */
  #slots = new Int32Array(512);

  /** How many distinct texts there are; their numbers run from 0. */
  size = 0;

  /** The number of a text, adding it where it is new. Longer texts than a mebibyte are refused by the readers. */
  intern(text: string): number {
    const found = this.#seek(text);
    if (found.number >= 0) return found.number;
    if (this.size * 2 >= this.#slots.length) {
      this.#grow();
      return this.intern(text);
    }
    const number = this.size++;
    this.#store(text, number, found.wide);
    this.#hash[number] = found.hash;
    this.#slots[found.slot] = number + 1;
    return number;
  }

  /** The number of a text, -1 where it is not in the pool. */
  find(text: string): number {
    return this.#seek(text).number;
  }

  /** The text of a number that this pool gave out. */
  get(number: number): string {
    const { chunk, start, units, wide } = this.#place(number);
    return wide ? readWide(chunk, start, units) : readNarrow(chunk, start, units);
  }

  #seek(text: string): { number: number; slot: number; hash: number; wide: boolean } {
    let hash = this.#seed ^ text.length;
    let seen = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      seen |= unit;
      hash = Math.imul(hash ^ unit, this.#factor);
      // Brings what only the highest bits hold down to those that the next unit meets.
      hash ^= hash >>> 15;
    }
    hash ^= hash >>> 15;
    const wide = seen > 0xff;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0 || (this.#hash[number] === hash && this.#equals(number, text, wide))) {
        return { number, slot, hash, wide };
      }
    }
  }

  #equals(number: number, text: string, wide: boolean): boolean {
    if (this.#shape[number] !== text.length * 2 + (wide ? 1 : 0)) return false;
    const { chunk, start } = this.#place(number);
    for (let at = 0; at < text.length; at++) {
      const unit = wide ? wideUnit(chunk, start + at * 2) : chunk[start + at];
      if (unit !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #place(number: number): { chunk: Uint8Array; start: number; units: number; wide: boolean } {
    const offset = this.#offset[number] as number;
    const shape = this.#shape[number] as number;
    const chunk = this.#chunks[offset >>> CHUNK_BITS] as Uint8Array;
    return { chunk, start: offset & (CHUNK_BYTES - 1), units: shape >>> 1, wide: (shape & 1) === 1 };
  }

  #store(text: string, number: number, wide: boolean): void {
    const bytes = wide ? text.length * 2 : text.length;
    // An empty text has a place as well.
    if (this.#free + Math.max(bytes, 1) > CHUNK_BYTES) {
      this.#chunks.push(new Uint8Array(CHUNK_BYTES));
      this.#free = 0;
    }
    const chunk = this.#chunks.at(-1) as Uint8Array;
    write(text, chunk, this.#free, wide);
    this.#offset[number] = (this.#chunks.length - 1) * CHUNK_BYTES + this.#free;
    this.#shape[number] = text.length * 2 + (wide ? 1 : 0);
    this.#free += bytes;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = (this.#hash[number] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
    this.#offset = enlarge(this.#offset, slots.length / 2);
    this.#shape = enlarge(this.#shape, slots.length / 2);
    this.#hash = enlarge(this.#hash, slots.length / 2);
  }
}

/** A text as bytes, one a UTF-16 unit, or two where it is wide: low byte first. */
function write(text: string, chunk: Uint8Array, start: number, wide: boolean): void {
  const step = wide ? 2 : 1;
  for (let i = 0, at = start; i < text.length; i++, at += step) {
    const unit = text.charCodeAt(i);
    chunk[at] = unit;
    if (wide) chunk[at + 1] = unit >>> 8;
  }
}

function readNarrow(chunk: Uint8Array, start: number, units: number): string {
  let text = "";
  for (let from = 0; from < units; from += MAX_ARGUMENTS) {
    const part = chunk.subarray(start + from, start + Math.min(from + MAX_ARGUMENTS, units));
    text += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return text;
}

function readWide(chunk: Uint8Array, start: number, units: number): string {
  let text = "";
  for (let i = 0; i < units; i++) text += String.fromCharCode(wideUnit(chunk, start + i * 2));
  return text;
}

function wideUnit(chunk: Uint8Array, at: number): number {
  return (chunk[at] as number) | ((chunk[at + 1] as number) << 8);
}
