import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import type { Table } from "../store/table.ts";

/** Counts of unknown people that become smaller because later counts tell their sides. */
export class SplitCounts {
  readonly #table: Table;
  readonly #left = new Map<string, number>();

  constructor(table: Table, rows: Uint32Array, holds: (row: number) => number) {
    this.#table = table;
    for (const row of rows) {
      const more = (table.count[holds(row)] as number) - (table.count[row] as number);
      if (more > 0 && table.side[row] !== SIDE_CODE.unknown)
        this.#left.set(this.#key(row), (this.#left.get(this.#key(row)) ?? 0) + more);
    }
  }

  /** Whether what a row lost is counted elsewhere; asked once a row. */
  explains(row: number, held: number): boolean {
    const { side, actor, count } = this.#table;
    if (actor[row] !== NONE || side[row] !== SIDE_CODE.unknown) return false;
    const lost = (count[row] as number) - (count[held] as number);
    const left = this.#left.get(this.#key(row)) ?? 0;
    if (left < lost) return false;
    this.#left.set(this.#key(row), left - lost);
    return true;
  }

  #key(row: number): string {
    const { channel, type, object, day } = this.#table;
    return [channel[row], type[row], object[row], day[row]].join(" ");
  }
}
