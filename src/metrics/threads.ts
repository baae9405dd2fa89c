import { TALK_TYPES } from "../domain/activity.ts";
import { firstWhere } from "../lib/first-where.ts";
import { NONE, TYPE_CODE } from "../store/codes.ts";
import { groupRows } from "../store/groups.ts";
import { repliedWords } from "../store/nameless.ts";
import { filterRows, sortedRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";

/** A post that replies is words too. */
export const WORDS = typeMask([...TALK_TYPES, "post"]);

/** Whether a row is a private message. */
export function isPrivate(table: Table, row: number): boolean {
  return table.type[row] === TYPE_CODE.message;
}

/** The id of what a row replies to, other than the post that it stands under; NONE where it names none. */
export function replyOf(table: Table, row: number): number {
  const reply = table.reply[row] as number;
  return reply === table.object[row] ? NONE : reply;
}

/**
 * Tells the replies to what no export holds and nothing else stands under. What they answer may well be there under
 * another id, as a list of notifications has it beside an outbox; so they are words to their person and no thread.
 */
export function strayReplies(table: Table): (row: number) => boolean {
  const grounds = new Set<number>();
  for (let row = 0; row < table.length; row++) {
    if (table.object[row] !== table.reply[row]) grounds.add(table.object[row] as number);
  }
  return (row) => {
    const reply = table.reply[row] as number;
    if (reply === NONE || reply !== table.object[row] || grounds.has(reply)) return false;
    return table.index.find(table.channel[row] as number, reply) === NONE;
  };
}

/**
 * The thread of a row, by a number from 0: the post that it stands under, or none; private messages apart. All that a
 * person said in one thread is answered together where no reply says what it replies to.
 */
export function threadOf(table: Table, row: number): number {
  return 2 * ((table.object[row] as number) + 1) + (isPrivate(table, row) ? 1 : 0);
}

/**
 * Tells the row that began the conversation a row is part of: the comment under a post, or the mention, that all others
 * reply to. Every row is walked over once, however deep its thread.
 */
export function conversationsOf(table: Table): (row: number) => number {
  const roots = new Int32Array(table.length).fill(NONE);
  return (row) => {
    const path: number[] = [];
    let [at, last] = [row, row];
    for (; at !== NONE && roots[at] === NONE; at = repliedWords(table, at)) {
      // A chain of replies that leads back to itself begins where it was entered.
      roots[at] = row;
      path.push(at);
      last = at;
    }
    const root = at === NONE ? last : (roots[at] as number);
    for (const one of path) roots[one] = root;
    return root;
  };
}

/**
 * Tells the thread of words toward a person: that of the post they stand under, else the one in which the person
 * spoke last before them.
 * @param words the rows that are asked about
 * @param isStray whether a row replies to what no export holds
 */
export function lastThreadOf(
  table: Table,
  words: Uint32Array,
  isStray: (row: number) => boolean,
): (row: number) => number {
  const isOpen = (row: number) =>
    (table.toward[row] as number) >= 0 && (table.object[row] === NONE || isStray(row));
  const isAddressed = new Uint8Array(table.accounts.size);
  for (const row of filterRows(words, isOpen)) isAddressed[table.toward[row] as number] = 1;
  const spoken = filterRows(
    table.byDay,
    (row) =>
      isAddressed[table.actor[row] as number] === 1 &&
      isAmong(table.type[row] as number, WORDS) &&
      !Number.isNaN(table.time[row] as number),
  );
  const said = sortedRows(spoken, (row) => table.time[row] as number);
  // Public talk and private messages are two places.
  const placeOf = (account: number, row: number) => 2 * account + (isPrivate(table, row) ? 1 : 0);
  const { rows, start } = groupRows(said, 2 * table.accounts.size, (row) =>
    placeOf(table.actor[row] as number, row),
  );
  return (row) => {
    if (!isOpen(row)) return threadOf(table, row);
    const place = placeOf(table.toward[row] as number, row);
    const [from, to] = [start[place] as number, start[place + 1] as number];
    const isLater = (i: number) =>
      !((table.time[rows[from + i] as number] as number) < (table.time[row] as number));
    const last = from + firstWhere(to - from, isLater) - 1;
    return threadOf(table, last < from ? row : (rows[last] as number));
  };
}
