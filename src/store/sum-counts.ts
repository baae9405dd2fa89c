import type { Table } from "./table.ts";

/** How many activities rows stand for together. */
export function sumCounts({ count }: Pick<Table, "count">, rows: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += count[rows[i] as number] as number;
  return sum;
}
