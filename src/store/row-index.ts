import { NONE } from "./codes.ts";
import type { Columns } from "./columns.ts";

/** Finds an activity by its id in its channel. */
export class RowIndex {
  readonly #columns: Columns;
  /** By id its row plus one, 0 for none; rows of other channels with the same id follow in `next`. */
  readonly #head: Int32Array;
  readonly #next = new Map<number, number>();

  constructor(columns: Columns, duplicate: Uint8Array) {
    this.#columns = columns;
    this.#head = new Int32Array(columns.ids.size);
    const { length, id } = columns;
    const head = this.#head;
    for (let row = 0; row < length; row++) {
      const own = id[row] as number;
      if (own === NONE || duplicate[row] === 1) continue;
      const first = head[own] as number;
      if (first !== 0) this.#next.set(row, first - 1);
      head[own] = row + 1;
    }
  }

  /** The row of an id in a channel, NONE where there is none. */
  find(channel: number, id: number): number {
    if (id === NONE) return NONE;
    let row = (this.#head[id] as number) - 1;
    while (row !== NONE && this.#columns.channel[row] !== channel) row = this.#next.get(row) ?? NONE;
    return row;
  }
}
