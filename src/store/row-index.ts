import { NONE, POST } from "./codes.ts";
import type { OwnIds } from "./own-ids.ts";

/** The columns of rows whose ids are settled: the number of an id is the last row that has it. */
interface NamedRows {
  readonly length: number;
  readonly id: OwnIds;
  readonly channel: Int8Array;
  readonly type: Uint8Array;
}

/**
 * Finds an activity by its id in its channel. The number of an id is mostly its row already, and only the exceptions are kept.
 */
export class RowIndex {
  readonly #rows: NamedRows;
  /** For ids that rows of several channels have: the row to look at after another. The first is the number of the id. */
  readonly #next = new Map<number, number>();
  /** Rows that can't be found, though they are the last with their id. */
  readonly #leftOut = new Set<number>();

  /** @param duplicate 1 for each row that is not to be found */
  constructor(rows: NamedRows, duplicate: Uint8Array) {
    this.#rows = rows;
    const { length, id } = rows;
    for (let row = 0; row < length; row++) {
      const last = id.get(row);
      if (last === row) {
        if (duplicate[row] === 1) this.#leftOut.add(row);
      } else if (last !== NONE && duplicate[row] === 0) {
        const earlier = this.#next.get(last);
        if (earlier !== undefined) this.#next.set(row, earlier);
        this.#next.set(last, row);
      }
    }
  }

  /** The row of an id in a channel, the last if there are several; NONE where there is none. */
  find(channel: number, id: number): number {
    const { length, channel: channels } = this.#rows;
    if (id < 0 || id >= length) return NONE;
    if (channels[id] === channel && (this.#leftOut.size === 0 || !this.#leftOut.has(id))) return id;
    let row = this.#next.size === 0 ? NONE : (this.#next.get(id) ?? NONE);
    while (row !== NONE && channels[row] !== channel) row = this.#next.get(row) ?? NONE;
    return row;
  }

  /** The row of a post by its id in its channel; NONE where there is none, or something else has the id. */
  findPost(channel: number, id: number): number {
    const row = this.find(channel, id);
    return row !== NONE && this.#rows.type[row] === POST ? row : NONE;
  }
}
