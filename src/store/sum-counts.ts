import type { Table } from "./table.ts";

/** How many activities rows stand for together. */
export function sumCounts({ count }: Pick<Table, "count">, rows: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += count[rows[i] as number] as number;
  return sum;
}

/**
 * Adds the activities of each row to the sum of its key, and skips rows with a negative key. Posts and people share this loop
 * because V8 has compiled it by the time the second of them needs it.
 * @param keyOf the key of each row of the table
 */
export function addByKey(
  sums: Float64Array,
  { count }: Pick<Table, "count">,
  rows: Uint32Array,
  keyOf: Int32Array,
): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const key = keyOf[row] as number;
    if (key >= 0) sums[key] = (sums[key] as number) + (count[row] as number);
  }
}

/**
 * The sums of several lists of numbers, place by place.
 * @param length of each list
 */
export function sumByPlace(lists: readonly Float64Array[], length: number): Float64Array {
  const sums = new Float64Array(length);
  for (const list of lists) {
    for (let i = 0; i < length; i++) sums[i] = (sums[i] as number) + (list[i] as number);
  }
  return sums;
}
