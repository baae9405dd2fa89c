import { SIDE_CODE } from "./accounts.ts";
import { POST } from "./columns.ts";
import { filterRows } from "./rows.ts";
import type { Table } from "./table.ts";
import type { View } from "./view.ts";

/** Whether a row is a post of the brand; one that names no account is, as the brand's snapshots hold its own posts. */
export function isBrandPost(table: Table, row: number): boolean {
  if (table.type[row] !== POST) return false;
  const side = table.side[row];
  return side === SIDE_CODE.brand || (side === SIDE_CODE.unknown && !table.isDark(row));
}

/** The brand's posts in the view. */
export function brandPosts(view: View): Uint32Array {
  return filterRows(view.rows, (row) => isBrandPost(view.table, row));
}

/** The brand's posts without a day that may lie in the view's days. */
export function undatedBrandPosts(view: View): Uint32Array {
  return filterRows(view.partiallyCovered, (row) => isBrandPost(view.table, row));
}
