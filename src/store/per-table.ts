import type { Table } from "./table.ts";

/**
 * A function of a table, and perhaps of a key, that makes its value once for each, and keeps it as long as the table.
 */
export function perTable<V, K = void>(make: (table: Table, key: K) => V): (table: Table, key: K) => V {
  const tables = new WeakMap<Table, Map<K, V>>();
  return (table, key) => {
    let values = tables.get(table);
    if (values === undefined) {
      values = new Map<K, V>();
      tables.set(table, values);
    }
    let value = values.get(key);
    if (value === undefined) {
      value = make(table, key);
      values.set(key, value);
    }
    return value;
  };
}
