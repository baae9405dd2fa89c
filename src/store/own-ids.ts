import { SparseColumn } from "./sparse-column.ts";

/**
 * The number of each row's own id, NONE where it has none. It is mostly the row itself, as ids are numbered by the rows that
 * have them, and only of other rows it is kept.
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
