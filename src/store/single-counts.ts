import { perTable } from "./per-table.ts";
import type { Table } from "./table.ts";

/** Whether each row of a table is one activity, as it is where none is aggregated. */
export const countsSingly = perTable(({ count }: Table): boolean => {
  for (let row = 0; row < count.length; row++) if (count[row] !== 1) return false;
  return true;
});
