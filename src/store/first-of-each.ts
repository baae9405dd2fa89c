import { release } from "./enlarge.ts";
import type { Texts } from "./texts.ts";

/** As a power of two, about how many texts are looked up together: their slots fit into a core's own cache. */
const PART_BITS = 12;

/**
 * Finds for each text the first one that is equal to it, which may be itself. The hashes are divided into parts first, so
 * that the table of a part fits into a cache. Then the texts that share a hash are compared in the order in which they came,
 * as equal ones are mostly close together.
 * @param hashes by text; equal texts have equal ones
 */
export function firstOfEach(hashes: Int32Array, texts: Texts): Int32Array {
  const first = firstOfHash(hashes);
  // Texts that share a hash with another text, which hardly any do.
  const others = new Map<string, number>();
  for (let text = 0; text < hashes.length; text++) {
    const likely = first[text] as number;
    if (likely === text || texts.areSame(likely, text)) continue;
    const written = texts.get(text);
    const own = others.get(written) ?? text;
    others.set(written, own);
    first[text] = own;
  }
  return first;
}

/** By text, the first one that has its hash. */
function firstOfHash(hashes: Int32Array): Int32Array {
  const first = new Int32Array(hashes.length);
  const { sorted, starts } = parted(hashes);
  let slots = new Int32Array(4 << PART_BITS);
  for (let part = 0; part + 1 < starts.length; part++) {
    const [from, to] = [starts[part] as number, starts[part + 1] as number];
    while (slots.length < (to - from) * 4) slots = new Int32Array(slots.length * 2);
    slots.fill(0);
    firstInPart(sorted.subarray(from * 2, to * 2), slots, first);
  }
  release(sorted);
  return first;
}

/** The same of a part; a function of its own, as a loop within a loop is compiled again and again. */
function firstInPart(sorted: Int32Array, slots: Int32Array, first: Int32Array): void {
  const mask = slots.length - 1;
  for (let i = 0; i < sorted.length; i += 2) {
    const hash = sorted[i] as number;
    const text = sorted[i + 1] as number;
    let slot = (hash << 1) & mask;
    while (slots[slot] !== 0 && slots[slot + 1] !== hash) slot = (slot + 2) & mask;
    if (slots[slot] === 0) {
      slots[slot] = text + 1;
      slots[slot + 1] = hash;
    }
    first[text] = (slots[slot] as number) - 1;
  }
}

/** Hashes, each with its text, by their highest bits, those of one part in the order in which they came. */
function parted(hashes: Int32Array): { sorted: Int32Array; starts: Uint32Array } {
  const parts = 1 << Math.max(0, Math.ceil(Math.log2(Math.max(1, hashes.length))) - PART_BITS);
  const shift = 32 - Math.log2(parts);
  const partOf = (hash: number) => (shift === 32 ? 0 : hash >>> shift);
  const starts = new Uint32Array(parts + 1);
  for (let text = 0; text < hashes.length; text++) {
    const part = partOf(hashes[text] as number);
    starts[part + 1] = (starts[part + 1] as number) + 1;
  }
  for (let part = 0; part < parts; part++) {
    starts[part + 1] = (starts[part + 1] as number) + (starts[part] as number);
  }
  const next = starts.slice();
  const sorted = new Int32Array(hashes.length * 2);
  for (let text = 0; text < hashes.length; text++) {
    const hash = hashes[text] as number;
    const part = partOf(hash);
    const at = next[part] as number;
    next[part] = at + 1;
    sorted[at * 2] = hash;
    sorted[at * 2 + 1] = text;
  }
  return { sorted, starts };
}
