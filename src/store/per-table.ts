import type { Table } from "./table.ts";

/**
 * A function of a table, and perhaps of a key, that makes its value once for each, and keeps it as long as the table.
 */
export function perTable<V, K = void>(make: (table: Table, key: K) => V): (table: Table, key: K) => V {
  const tables = new WeakMap<Table, Map<K, V>>();
  return (table, key) => {
    const known = tables.get(table) ?? new Map<K, V>();
    tables.set(table, known);
    const value = known.get(key) ?? make(table, key);
    known.set(key, value);
    return value;
  };
}
