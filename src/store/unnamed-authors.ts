import { SIDE_CODE } from "./accounts.ts";
import { NONE, POST } from "./codes.ts";
import { mayBeToOthers } from "./loose-words.ts";
import type { Table } from "./table.ts";

/** The row of the words that a row replies to; NONE where the table lacks it, or for a reply to a post. */
export function repliedWords(table: Table, row: number): number {
  const replied = table.index.find(table.channel[row] as number, table.reply.get(row));
  return replied !== NONE && table.type[replied] === POST ? NONE : replied;
}

/**
 * Whether a row replies to words whose author nobody knows, or counts such replies. It seems to be toward the brand or the
 * author of the post, and may be toward anybody.
 */
export function repliesToUnnamed(table: Table, row: number): boolean {
  if (table.saysTowardUnknown(row)) return true;
  // Most rows reply to nothing, and then the rest need not be asked.
  if (table.reply.get(row) === NONE || table.saysToward(row) || table.namesTarget(row)) return false;
  const replied = repliedWords(table, row);
  return replied !== NONE && table.actor[replied] === NONE && table.side[replied] === SIDE_CODE.unknown;
}

/** Whether a row names nobody and is, or may be, toward people who may be outsiders: it may be the brand's outreach. */
export function mayBeOutreach(table: Table, row: number): boolean {
  const { actor, side, toward, towardSide } = table;
  if (actor[row] !== NONE || side[row] !== SIDE_CODE.unknown || table.saysTowardOthers(row)) return false;
  if (towardSide[row] === SIDE_CODE.outside || repliesToUnnamed(table, row)) return true;
  if (mayBeToOthers(table, row)) return true;
  return towardSide[row] === SIDE_CODE.unknown && (toward[row] as number) >= 0;
}
