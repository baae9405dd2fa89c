import type { Table } from "./table.ts";

/** How many activities rows stand for together. */
export function sumCounts({ count }: Pick<Table, "count">, rows: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += count[rows[i] as number] as number;
  return sum;
}

/**
 * Adds how many activities each row stands for to the sum of its key; one with a negative key is left out. The same loop for
 * posts and for people, as one that has run before is compiled already.
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
