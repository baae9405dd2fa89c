/** Rows by a whole-number key, in the order they were given. */
export interface Groups {
  rows: Uint32Array;
  /** Where in `rows` those of each key begin; those of the next key follow. */
  start: Uint32Array;
}

/**
 * Groups rows by key with two passes and two typed arrays.
 * @param key from 0 to below `keys`, or negative for a row that belongs to no group
 */
export function groupRows(rows: Uint32Array, keys: number, key: (row: number) => number): Groups {
  const start = new Uint32Array(keys + 1);
  for (let i = 0; i < rows.length; i++) {
    const k = key(rows[i] as number);
    if (k >= 0) start[k + 1] = (start[k + 1] as number) + 1;
  }
  for (let k = 0; k < keys; k++) start[k + 1] = (start[k + 1] as number) + (start[k] as number);
  const next = start.slice();
  const grouped = new Uint32Array(start[keys] as number);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const k = key(row);
    if (k < 0) continue;
    const at = next[k] as number;
    grouped[at] = row;
    next[k] = at + 1;
  }
  return { rows: grouped, start };
}
