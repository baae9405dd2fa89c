import { NONE } from "./codes.ts";
import type { Columns } from "./columns.ts";

/** Finds an activity by its id in its channel. */
export class RowIndex {
  readonly #columns: Columns;
  /** Row by id; rows of other channels with the same id follow in `next`. */
  readonly #head: Int32Array;
  readonly #next = new Map<number, number>();

  constructor(columns: Columns, duplicate: Uint8Array) {
    this.#columns = columns;
    this.#head = new Int32Array(columns.ids.size).fill(NONE);
    for (let row = 0; row < columns.length; row++) {
      const id = columns.id[row] as number;
      if (id === NONE || duplicate[row] === 1) continue;
      const first = this.#head[id] as number;
      if (first !== NONE) this.#next.set(row, first);
      this.#head[id] = row;
    }
  }

  /** The row of an id in a channel, NONE where there is none. */
  find(channel: number, id: number): number {
    if (id === NONE) return NONE;
    let row = this.#head[id] as number;
    while (row !== NONE && this.#columns.channel[row] !== channel) row = this.#next.get(row) ?? NONE;
    return row;
  }
}
