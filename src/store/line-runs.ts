import { firstWhere } from "../lib/first-where.ts";
import { enlarge } from "./enlarge.ts";

/**
 * The lines of rows. Most rows are on the line behind the one of the row before, so that only those that are not need any
 * memory: with them a run of lines begins.
 */
export class LineRuns {
  /** Of each run two: its first row, and the line of that. */
  #runs = new Uint32Array(128);
  #size = 0;
  #rows = 0;
  /** The line behind that of the last row. */
  #next = 0;

  /** Adds the lines of the next rows, of which each is on the line behind the one before. */
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
   * Adds the lines of some rows of others.
   * @param runs of all those, as `runs` hands them over
   * @param from the first of the rows there; `to` is the one behind the last
   * @param shift how many lines they are further down here
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

  /** All of it, to hand over. */
  get runs(): Uint32Array {
    return this.#runs.subarray(0, this.#size * 2);
  }
}
