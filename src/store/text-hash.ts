import type { Words } from "../lib/words.ts";

/** The bits that no ASCII byte has, in four bytes together. */
const BEYOND_ASCII = 0x8080_8080 | 0;

/** What the hashes of a run depend on. Nobody who writes a file knows it. */
export interface HashKey {
  seed: number;
  /** Two odd factors. */
  factors: readonly [number, number];
}

/** A key for one run; all of a run's threads must hash by the same. */
export function randomHashKey(): HashKey {
  const word = () => Math.floor(Math.random() * 0x1_0000_0000) | 0;
  return { seed: word(), factors: [word() | 0x4000_0001, word() | 0x4000_0001] };
}

/**
 * Hashes texts, keyed so that nobody can choose names that all have one hash. One secret factor would not do: whatever it
 * is, a difference in the highest bit of a word comes out of the product as it went in, so that the next word can
 * take it back. Shifted down and multiplied by the second factor, it comes out as nobody can foresee.
 */
export class TextHash {
  /** Whether all bytes of the last text were ASCII. */
  isAscii = true;
  readonly #seed: number;
  readonly #first: number;
  readonly #second: number;

  constructor({ seed, factors }: HashKey) {
    this.#seed = seed;
    [this.#first, this.#second] = factors;
  }

  /** The hash of a text from a byte up to another: an integer of 32 bits, with sign. */
  of({ bytes, view }: Words, from: number, to: number): number {
    const first = this.#first;
    const second = this.#second;
    let hash = this.#seed ^ (to - from);
    let seen = 0;
    if (to - from < 4) {
      for (let at = from; at < to; at++) {
        const byte = bytes[at] as number;
        seen |= byte;
        hash = mix(hash ^ byte, first, second);
      }
    } else {
      // The last word overlaps the one before it.
      const last = to - 4;
      for (let at = from; at < last; at += 4) {
        const word = view.getInt32(at, true);
        seen |= word;
        hash = mix(hash ^ word, first, second);
      }
      const word = view.getInt32(last, true);
      seen |= word;
      hash = mix(hash ^ word, first, second);
    }
    this.isAscii = (seen & BEYOND_ASCII) === 0;
    return hash ^ (hash >>> 15);
  }
}

function mix(word: number, first: number, second: number): number {
  const mixed = Math.imul(word, first);
  return Math.imul(mixed ^ (mixed >>> 15), second);
}
