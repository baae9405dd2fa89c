import { enlarge } from "./enlarge.ts";

/** A column in which most files say nothing: it takes no memory until a row has another value than usual. */
export class SparseColumn {
  readonly #usual: number;
  /** By how much each value is off the usual one: pages of zeros cost nothing. */
  #values = new Int32Array(0);
  /** For how many rows it makes room at least, once a row has another value. */
  #room = 256;

  constructor(usual: number) {
    this.#usual = usual;
  }

  /** By how much the values of the first rows are off the usual one; without a length where none is. */
  get offsets(): Int32Array {
    return this.#values;
  }

  /** Says how many rows there may be: an array that grows step by step leaves gaps in memory. */
  expect(rows: number): void {
    this.#room = Math.max(this.#room, rows);
  }

  /** The value of a row, the usual one where none was set. */
  get(row: number): number {
    return row < this.#values.length ? this.#usual + (this.#values[row] as number) : this.#usual;
  }

  set(row: number, value: number): void {
    if (row >= this.#values.length) {
      if (value === this.#usual) return;
      this.#values = enlarge(this.#values, Math.max(this.#room, row * 2));
    }
    this.#values[row] = value - this.#usual;
  }
}
