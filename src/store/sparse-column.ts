import type { SparseNumbers } from "../domain/plain-rows.ts";
import { enlarge } from "./enlarge.ts";
import { bitOf, firstOf, lowestBit, type Marks, markedPlace, wordOf, wordsUpTo } from "./marks.ts";

/**
 * A column in which most rows have the usual value. It keeps only the values of the others, and a bit a row that marks
 * them. Values are mostly set in the order of the rows; one that is set later takes more memory.
 */
export class SparseColumn {
  readonly #usual: number;
  /** The rows that have a value of their own. */
  #marks: Marks = new Uint32Array(0);
  #values: Int32Array = new Int32Array(0);
  #size = 0;
  /** For how many rows it makes room at least, once a row has a value of its own. */
  #room = 256;
  /** The last row with a mark. */
  #last = -1;
  /** Values that were set after one of a later row. */
  readonly #late = new Map<number, number>();

  /** @param given values by row, for reading only */
  constructor(usual: number, given: SparseNumbers | null = null) {
    this.#usual = usual;
    if (given === null) return;
    this.#marks = given.marks;
    this.#values = given.values;
  }

  /** All values that were set in the order of the rows, to hand over to another thread. */
  get numbers(): SparseNumbers {
    return { marks: this.#marks, values: this.#values };
  }

  /** Says how many rows there may be: an array that grows step by step leaves gaps in memory. */
  expect(rows: number): void {
    this.#room = Math.max(this.#room, rows);
  }

  /** The value of a row, the usual one where none was set. */
  get(row: number): number {
    const place = markedPlace(this.#marks, row);
    if (place >= 0) return this.#values[place] as number;
    return this.#late.size === 0 ? this.#usual : (this.#late.get(row) ?? this.#usual);
  }

  /** The first row with an unusual value from a row to before another, of those that were set in turn; else the latter. */
  next(from: number, to: number): number {
    const marks = this.#marks;
    // Of the first word, the bits of `from` and above.
    let bits = -bitOf(from);
    for (let word = wordOf(from); word < marks.length && firstOf(word) < to; word += 2, bits = -1) {
      bits &= marks[word] as number;
      if (bits !== 0) return Math.min(to, firstOf(word) + lowestBit(bits));
    }
    return to;
  }

  set(row: number, value: number): void {
    if (row > this.#last) {
      if (value !== this.#usual) this.#add(row, value);
      return;
    }
    const place = markedPlace(this.#marks, row);
    if (place >= 0) this.#values[place] = value;
    else if (value !== this.get(row)) this.#late.set(row, value);
  }

  /** Replaces each value but the usual one by what stands at its place in `by`. */
  replace(by: Int32Array): void {
    for (let i = 0; i < this.#size; i++) {
      const value = this.#values[i] as number;
      if (value !== this.#usual) this.#values[i] = by[value] as number;
    }
    for (const [row, value] of this.#late)
      if (value !== this.#usual) this.#late.set(row, by[value] as number);
  }

  /** Adds the value of a row that comes after all rows with a value. */
  #add(row: number, value: number): void {
    const word = wordOf(row);
    if (word >= this.#marks.length)
      this.#marks = enlarge(this.#marks, wordsUpTo(Math.max(this.#room, row * 2)));
    if (this.#size === this.#values.length)
      this.#values = enlarge(this.#values, Math.max(this.#room, this.#size * 2));
    if (this.#marks[word] === 0) this.#marks[word + 1] = this.#size;
    this.#marks[word] = (this.#marks[word] as number) | bitOf(row);
    this.#values[this.#size++] = value;
    this.#last = row;
  }
}
