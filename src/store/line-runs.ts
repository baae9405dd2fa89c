import { firstWhere } from "../lib/first-where.ts";
import { enlarge } from "./enlarge.ts";

/**
 * The line of each row. Most rows are on the line after that of the row before. Where one is not, a new run begins, and
 * only runs take memory.
 */
export class LineRuns {
  /** Two numbers a run: its first row, and the line of that row. */
  #runs = new Uint32Array(128);
  #size = 0;
  #rows = 0;
  /** The line after that of the last row. */
  #next = 0;

  /** Adds the lines of the next rows: the first is on the given line, and each other on the line after the one before. */
  add(line: number, rows = 1): void {
    if (line !== this.#next || this.#size === 0) {
      if (this.#size * 2 === this.#runs.length) this.#runs = enlarge(this.#runs, this.#size * 4);
      this.#runs[this.#size * 2] = this.#rows;
      this.#runs[this.#size * 2 + 1] = line;
      this.#size++;
    }
    this.#rows += rows;
    this.#next = line + rows;
  }

  /**
   * Adds the lines of rows that another thread read.
   * @param runs its `runs`, which hold all of its rows
   * @param from the first row there that is added; `to` is the row behind the last
   * @param shift how many lines further down they are here
   */
  addFrom(runs: Uint32Array, from: number, to: number, shift: number): void {
    const first = firstWhere(runs.length / 2, (i) => (runs[i * 2] as number) > from) - 1;
    for (let row = from, at = first * 2; row < to; at += 2) {
      const end = Math.min(to, runs[at + 2] ?? to);
      this.add(shift + (runs[at + 1] as number) + row - (runs[at] as number), end - row);
      row = end;
    }
  }

  /** The line of a row. */
  of(row: number): number {
    const run = firstWhere(this.#size, (i) => (this.#runs[i * 2] as number) > row) - 1;
    return (this.#runs[run * 2 + 1] as number) + row - (this.#runs[run * 2] as number);
  }

  /** All runs, to hand over to another thread. */
  get runs(): Uint32Array {
    return this.#runs.subarray(0, this.#size * 2);
  }
}
