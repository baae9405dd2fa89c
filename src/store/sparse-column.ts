import type { SparseNumbers } from "../domain/plain-rows.ts";
import { enlarge } from "./enlarge.ts";

/** How many rows share a word of marks, as a power of two. */
const WORD_BITS = 5;

/**
 * A column in which most rows have the usual value. It keeps only the values of the others, and a bit a row that marks
 * them. Values are mostly set in the order of the rows; one that is set later takes more memory.
 */
export class SparseColumn {
  readonly #usual: number;
  /** Two words for 32 rows: a bit for each that has a value of its own, and how many rows before them have one. */
  #marks: Uint32Array = new Uint32Array(0);
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
    const place = this.#placeOf(row);
    if (place >= 0) return this.#values[place] as number;
    return this.#late.size === 0 ? this.#usual : (this.#late.get(row) ?? this.#usual);
  }

  set(row: number, value: number): void {
    if (row > this.#last) {
      if (value !== this.#usual) this.#add(row, value);
      return;
    }
    const place = this.#placeOf(row);
    if (place >= 0) this.#values[place] = value;
    else if (value !== this.get(row)) this.#late.set(row, value);
  }

  /** Adds the value of a row that comes after all rows with a value. */
  #add(row: number, value: number): void {
    const at = (row >>> WORD_BITS) * 2;
    if (at >= this.#marks.length)
      this.#marks = enlarge(this.#marks, Math.max((this.#room >>> WORD_BITS) * 2, at * 2) + 2);
    if (this.#size === this.#values.length)
      this.#values = enlarge(this.#values, Math.max(this.#room, this.#size * 2));
    if (this.#marks[at] === 0) this.#marks[at + 1] = this.#size;
    this.#marks[at] = (this.#marks[at] as number) | (1 << row);
    this.#values[this.#size++] = value;
    this.#last = row;
  }

  /** Where the value of a row is, -1 if it has none of its own. */
  #placeOf(row: number): number {
    const at = (row >>> WORD_BITS) * 2;
    if (at >= this.#marks.length) return -1;
    const marks = this.#marks[at] as number;
    // A shift takes the lowest five bits of a row alone.
    const own = 1 << row;
    return (marks & own) === 0 ? -1 : (this.#marks[at + 1] as number) + ones(marks & (own - 1));
  }
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x5555_5555);
  sum = (sum & 0x3333_3333) + ((sum >>> 2) & 0x3333_3333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
