import { NONE, POST } from "../store/codes.ts";
import type { Table } from "../store/table.ts";

/**
 * Where people can look at a row, or else at the post that it was done to: what its record gives as its address, or the
 * post's id where that is one. Null where the records do not say. A stranger wrote it, and it may lead anywhere.
 */
export function addressOf(table: Table, row: number): string | null {
  const isPost = table.type[row] === POST;
  const post = isPost ? row : table.postRow(row);
  const id = table.idText(isPost ? table.id.get(row) : (table.object[row] as number));
  const ofPost = post === NONE ? null : table.url(post);
  return table.url(row) ?? ofPost ?? (id !== null && /^https?:\/\//.test(id) ? id : null);
}
