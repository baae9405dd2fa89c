import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/columns.ts";
import { kindSet, rowsOfKinds } from "../store/kinds.ts";
import { perTable } from "../store/per-table.ts";
import { filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";

/** Rows without those by which employees help outsiders, and how many comments those stand for. */
export interface Sorted {
  rows: Uint32Array;
  replies: number;
}

/**
 * Leaves out employees' first reply to each comment of an outsider: it is an answer, and no applause. Only the first
 * one, by whichever employee, so that a stranger's comment cannot hide a dozen colleagues. Where a reply does not name
 * the comment but the person, it is the first to that person under that post.
 */
export function withoutHelpfulReplies(table: Table, rows: Uint32Array): Sorted {
  const before = sortedOf.get(rows);
  if (before !== undefined) return before;
  const isReply = repliesOf(table, "comment");
  let replies = 0;
  const others = filterRows(rows, (row) => {
    if (isReply[row] === 0) return true;
    replies += table.count[row] as number;
    return false;
  });
  const sorted = { rows: replies === 0 ? rows : others, replies };
  sortedOf.set(rows, sorted);
  return sorted;
}

/** Rows belong to one table, and most figures of a report ask about the same ones. */
const sortedOf = new WeakMap<Uint32Array, Sorted>();

/** The same rows whatever the window, so that a week's figures add up to the month's. */
const repliesOf = perTable((table: Table, type: "comment") => {
  const isReply = new Uint8Array(table.length);
  const answered = new Set<string>();
  const asked = kindSet({ of: [type], sides: ["inside"], inbound: true });
  for (const row of rowsOfKinds(table, table.byDay, asked)) {
    if (table.towardSide[row] !== SIDE_CODE.outside) continue;
    const reply = table.reply[row] as number;
    const to = reply === NONE ? `${table.toward[row]} ${table.object[row]}` : `reply ${reply}`;
    const key = `${table.channel[row]} ${to}`;
    if (answered.has(key)) continue;
    answered.add(key);
    isReply[row] = 1;
  }
  return isReply;
});
