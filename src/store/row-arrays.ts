import { enlarge, widen } from "./enlarge.ts";
import { LineRuns } from "./line-runs.ts";
import { UNDATED } from "./undated.ts";

const MAX_BYTE = 0xff;

/**
 * What every row has a value of, as one array each; they grow together. Sides and flags are mostly 0, and then nobody
 * should write them: pages of zeros that are never touched cost no memory.
 */
export class RowArrays {
  length = 0;
  /** Milliseconds since 1970, NaN for a bare date or none. */
  time = new Float64Array(256);
  day = new Int32Array(256);
  type = new Uint8Array(256);
  /** Code of the side that the record states, 0 for none. */
  statedSide = new Uint8Array(256);
  flags = new Uint8Array(256);
  channel = new Int8Array(256);
  actor = new Int32Array(256);
  /** The ticket of the row's own id; empty once the ids are settled. */
  ticket = new Int32Array(256);
  object = new Int32Array(256);
  /** How many activities a row stands for. Set it by `setCount`, which makes room for counts of more than a byte. */
  count: Uint8Array | Uint32Array = new Uint8Array(256);
  readonly lines = new LineRuns();

  /** Makes sure that so many rows find room: memory that arrays leave behind as they grow is seldom given back. */
  reserve(rows: number): void {
    if (rows > this.day.length) this.#enlarge(rows);
  }

  /** Adds a row of one activity of which nothing is known yet. */
  addRow(line: number): number {
    const row = this.length++;
    if (row === this.day.length) this.#enlarge(row * 2);
    this.time[row] = Number.NaN;
    this.day[row] = UNDATED;
    this.count[row] = 1;
    this.lines.add(line);
    return row;
  }

  /** Sets how many activities a row stands for, from 0 to 2 ** 32 - 1. */
  setCount(row: number, count: number): void {
    if (count > MAX_BYTE) this.count = widen(this.count);
    this.count[row] = count;
  }

  /** Makes room for rows of one activity each, of which the caller sets everything else, the lines in order. @returns the first of them */
  makeRoom(rows: number): number {
    const first = this.length;
    this.length += rows;
    if (this.length > this.day.length) this.#enlarge(this.length * 2);
    this.count.fill(1, first, this.length);
    return first;
  }

  #enlarge(length: number): void {
    this.time = enlarge(this.time, length);
    this.day = enlarge(this.day, length);
    this.type = enlarge(this.type, length);
    this.statedSide = enlarge(this.statedSide, length);
    this.flags = enlarge(this.flags, length);
    this.channel = enlarge(this.channel, length);
    this.actor = enlarge(this.actor, length);
    this.ticket = enlarge(this.ticket, length);
    this.object = enlarge(this.object, length);
    this.count = enlarge(this.count, length);
  }
}
