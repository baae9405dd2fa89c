import { SparseColumn } from "./sparse-column.ts";

/**
 * The number of each row's own id, NONE where it has none. Ids are numbered by the last row that has them, so it is mostly the
 * row itself, and is only kept where it is not.
 */
export class OwnIds {
  readonly #differences = new SparseColumn(0);

  get(row: number): number {
    return row + this.#differences.get(row);
  }

  /** @param ids those of all rows */
  setAll(ids: Int32Array): void {
    this.#differences.expect(ids.length);
    for (let row = 0; row < ids.length; row++) this.#differences.set(row, (ids[row] as number) - row);
  }
}
