import type { Words } from "../lib/words.ts";
import type { Texts } from "./texts.ts";

/**
 * Finds the numbers of texts. Most of the time to find one is spent waiting for memory, so that what is looked at
 * together lies together: a slot beside the hash of its text.
 */
export class TextIndex {
  readonly #texts: Texts;
  /** Of each slot two: the number plus one of its text, 0 for a free slot, and the hash. There are a power of two. */
  #slots = new Int32Array(1024);
  #size = 0;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  /** The number of a text that stands in bytes; -1 where there is none. */
  find(words: Words, from: number, to: number, wide: boolean, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const number = (slots[slot] as number) - 1;
      if (number < 0 || (slots[slot + 1] === hash && this.#texts.is(number, words, from, to, wide)))
        return number;
    }
  }

  /**
   * The number of the first text that has a hash; -1 where there is none. It is most likely the text that is looked for, as
   * hardly any two texts share a hash.
   */
  likely(hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    while (slots[slot] !== 0 && slots[slot + 1] !== hash) slot = (slot + 2) & mask;
    return (slots[slot] as number) - 1;
  }

  /** Adds the number of a text that is not among them. */
  add(number: number, hash: number): void {
    put(this.#slots, number + 1, hash);
    // Three slots for two texts, at least.
    if (++this.#size * 3 > this.#slots.length) this.#grow();
  }

  #grow(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2);
    for (let i = 0; i < before.length; i += 2) {
      if (before[i] !== 0) put(slots, before[i] as number, before[i + 1] as number);
    }
    this.#slots = slots;
  }
}

function put(slots: Int32Array, value: number, hash: number): void {
  const mask = slots.length - 1;
  let slot = (hash << 1) & mask;
  while (slots[slot] !== 0) slot = (slot + 2) & mask;
  slots[slot] = value;
  slots[slot + 1] = hash;
}
