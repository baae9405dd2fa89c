import { TALK_TYPES } from "../domain/activity.ts";
import { firstWhere } from "../lib/first-where.ts";
import { lazy } from "../lib/lazy.ts";
import { NONE, POST, TYPE_CODE } from "../store/codes.ts";
import { groupRows } from "../store/groups.ts";
import { postNumbers } from "../store/post-numbers.ts";
import { filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { byInstant } from "../store/timed-rows.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import { repliedWords } from "../store/unnamed-authors.ts";

/** A post that replies is words too. */
const WORDS = typeMask([...TALK_TYPES, "post"]);

/** Whether a row is words, and no gesture. */
export function isWord({ type }: Table, row: number): boolean {
  return isAmong(type[row] as number, WORDS);
}

/** Whether a row is a private message. */
function isPrivate(table: Table, row: number): boolean {
  return table.type[row] === TYPE_CODE.message;
}

/** The id of what a row replies to, other than the post that it stands under; NONE where it names none. */
export function replyOf(table: Table, row: number): number {
  const reply = table.reply.get(row);
  return reply === table.object[row] ? NONE : reply;
}

/** A channel's public talk, or its private messages: of the one, exports say what replies to what, of the other seldom. */
export function placeOf(table: Table, row: number): number {
  return 2 * (table.channel[row] as number) + (isPrivate(table, row) ? 1 : 0);
}

/** The row that an answer names: what it replies to, or what it was done to where that is no post. */
export function repliedRow(table: Table, row: number): number {
  const channel = table.channel[row] as number;
  const replied = table.index.find(channel, table.reply.get(row));
  const answered = replied === NONE ? table.index.find(channel, table.object[row] as number) : replied;
  return answered !== NONE && table.type[answered] === POST ? NONE : answered;
}

/**
 * Tells the replies to what no export holds and nothing else stands under. What they answer may well be there under
 * another id, as a list of notifications has it beside an outbox; so they are words to their person and no thread.
 */
export function strayReplies(table: Table): (row: number) => boolean {
  const { length, object, reply, channel, index } = table;
  // A scan of the table, which is not needed where it holds all that is replied to, as most do.
  const grounds = lazy(() => {
    const isGround = new Uint8Array(table.idCount);
    for (let row = 0; row < length; row++) {
      const id = object[row] as number;
      if (id !== NONE && id !== reply.get(row)) isGround[id] = 1;
    }
    return isGround;
  });
  return (row) => {
    const id = reply.get(row);
    if (id === NONE || id !== object[row] || index.find(channel[row] as number, id) !== NONE) return false;
    return grounds()[id] === 0;
  };
}

/** The threads of a table, by numbers from 0. */
export interface Threads {
  size: number;
  /**
   * The thread of a row: the post that it stands under, or none; private messages apart. All that a person said in one
   * thread is answered together where no reply says what it replies to.
   */
  of(row: number): number;
}

export function threadsOf(table: Table): Threads {
  const { number, size } = postNumbers(table);
  const of = (row: number) => 2 * ((number[row] as number) - NONE) + (isPrivate(table, row) ? 1 : 0);
  return { size: 2 * (size + 1), of };
}

/** How many replies above a row are followed without keeping where they lead. Few threads are deeper. */
const SHALLOW = 8;

/**
 * Tells the row that began the conversation a row is part of: the comment under a post, or the mention, that all others
 * reply to.
 */
export function conversationsOf(table: Table): (row: number) => number {
  // Made late, as mostly no thread is deep.
  const deep = lazy(() => deepConversationsOf(table));
  return (row) => {
    let at = row;
    for (let step = 0; step < SHALLOW; step++) {
      const above = repliedWords(table, at);
      if (above === NONE) return at;
      at = above;
    }
    return deep()(row);
  };
}

/** The same where threads are deep, or lead back to themselves: every row is walked over once. */
function deepConversationsOf(table: Table): (row: number) => number {
  // From 1; 0 is for a row that nobody has asked about.
  const roots = new Uint32Array(table.length);
  return (row) => {
    const path: number[] = [];
    let [at, last] = [row, row];
    for (; at !== NONE && roots[at] === 0; at = repliedWords(table, at)) {
      // A chain of replies that leads back to itself begins where it was entered.
      roots[at] = row + 1;
      path.push(at);
      last = at;
    }
    const root = at === NONE ? last : (roots[at] as number) - 1;
    for (const reply of path) roots[reply] = root + 1;
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
  threads: Threads,
  words: Uint32Array,
  isStray: (row: number) => boolean,
): (row: number) => number {
  const { object, toward, actor, time } = table;
  const isOpen = (row: number) => (toward[row] as number) >= 0 && (object[row] === NONE || isStray(row));
  const open = filterRows(words, isOpen);
  if (open.length === 0) return threads.of;
  const isAddressed = new Uint8Array(table.accounts.size);
  for (const row of open) isAddressed[toward[row] as number] = 1;
  const spoken = filterRows(
    table.byDay,
    (row) =>
      isWord(table, row) && isAddressed[actor[row] as number] === 1 && !Number.isNaN(time[row] as number),
  );
  // Public talk and private messages are two places.
  const placeOf = (account: number, row: number) => 2 * account + (isPrivate(table, row) ? 1 : 0);
  const { rows, start } = groupRows(byInstant(table, spoken).rows, 2 * table.accounts.size, (row) =>
    placeOf(actor[row] as number, row),
  );
  return (row) => {
    if (!isOpen(row)) return threads.of(row);
    const place = placeOf(toward[row] as number, row);
    const [from, to] = [start[place] as number, start[place + 1] as number];
    const isLater = (i: number) => !((time[rows[from + i] as number] as number) < (time[row] as number));
    const last = from + firstWhere(to - from, isLater) - 1;
    return threads.of(last < from ? row : (rows[last] as number));
  };
}
