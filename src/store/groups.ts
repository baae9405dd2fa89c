/** Rows by a whole-number key, in the order they were given. */
export interface RowGroups {
  rows: Uint32Array;
  /** Where in `rows` those of each key begin; those of the next key follow. */
  start: Uint32Array;
}

/**
 * Groups rows by key with two passes and typed arrays.
 * @param key from 0 to below `keys`, or negative for a row that belongs to no group
 */
export function groupRows(rows: Uint32Array, keys: number, key: (row: number) => number): RowGroups {
  return groupByColumn(rows, keys, columnOf(rows, key));
}

/**
 * The same where the keys are there already.
 * @param own the key of each of the rows, in their order
 */
export function groupByColumn(rows: Uint32Array, keys: number, own: Int32Array): RowGroups {
  const start = new Uint32Array(keys + 1);
  for (let i = 0; i < own.length; i++) {
    const k = own[i] as number;
    if (k >= 0) start[k] = (start[k] as number) + 1;
  }
  for (let k = 1; k <= keys; k++) start[k] = (start[k] as number) + (start[k - 1] as number);
  const grouped = new Uint32Array(start[keys] as number);
  // From the end of each group to its beginning, so that it begins where the last of its rows was put.
  for (let i = rows.length - 1; i >= 0; i--) {
    const k = own[i] as number;
    if (k < 0) continue;
    const at = (start[k] as number) - 1;
    grouped[at] = rows[i] as number;
    start[k] = at;
  }
  return { rows: grouped, start };
}

/** A whole number of each row, in the order of the rows. */
export function columnOf(rows: Uint32Array, numberOf: (row: number) => number): Int32Array {
  const column = new Int32Array(rows.length);
  numberedBy(numberOf)(rows, column);
  return column;
}

/** The numbers of a column at some places of it, in their order. */
export function picked(column: Int32Array, places: Uint32Array): Int32Array {
  const numbers = new Int32Array(places.length);
  numberedIn(column)(places, numbers);
  return numbers;
}

/** Writes a whole number of each of some rows, in their order, to the beginning of a column: a group's, or negative for none. */
export type Numbering = (rows: Uint32Array, numbers: Int32Array) => void;

/** Numbers rows as a column of their table does. A loop of its own, as one that calls a function for each row takes far longer. */
export function numberedIn(column: Int32Array | Int8Array): Numbering {
  return (rows, numbers) => {
    for (let i = 0; i < rows.length; i++) numbers[i] = column[rows[i] as number] as number;
  };
}

/** Numbers rows by a function of each. */
export function numberedBy(numberOf: (row: number) => number): Numbering {
  return (rows, numbers) => {
    for (let i = 0; i < rows.length; i++) numbers[i] = numberOf(rows[i] as number);
  };
}
