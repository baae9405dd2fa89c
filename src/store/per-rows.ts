import type { Table } from "./table.ts";

/**
 * A function of some rows of a table that finds its value once for each list of rows, and keeps it as long as the list.
 * Views of the same days and channels share one list, which belongs to one table.
 */
export function perRows<V>(
  find: (table: Table, rows: Uint32Array) => V,
): (table: Table, rows: Uint32Array) => V {
  const values = new WeakMap<Uint32Array, { value: V }>();
  return (table, rows) => {
    let entry = values.get(rows);
    if (entry === undefined) {
      entry = { value: find(table, rows) };
      values.set(rows, entry);
    }
    return entry.value;
  };
}
