import { kindSet, kindsOf, rowsOfKinds } from "./kinds.ts";
import { perRows } from "./per-rows.ts";
import type { Table } from "./table.ts";
import type { View } from "./view.ts";

/** On a dark channel a post that names somebody may be anybody's. */
const BRAND_POSTS = kindSet({ of: ["post"], sides: ["brand", "unknown"] });

/** Whether a row is a post of the brand; one that names no account is, as the brand's snapshots hold its own posts. */
export function isBrandPost(table: Table, row: number): boolean {
  return BRAND_POSTS[kindsOf(table)[row] as number] === 1;
}

const postsAmong = perRows((table, rows) => rowsOfKinds(table, rows, BRAND_POSTS));

/** The brand's posts in the view. */
export function brandPosts({ table, rows }: View): Uint32Array {
  return postsAmong(table, rows);
}

/** The brand's posts without a day that may lie in the view's days. */
export function undatedBrandPosts(view: View): Uint32Array {
  return rowsOfKinds(view.table, view.partiallyCovered, BRAND_POSTS);
}
