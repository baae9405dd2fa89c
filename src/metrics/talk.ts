import { lazy } from "../lib/lazy.ts";
import { NONE } from "../store/codes.ts";
import { columnOf, numberedBy } from "../store/groups.ts";
import type { Table } from "../store/table.ts";
import { TIMELESS, TimedGroups } from "../store/timed-groups.ts";
import type { TimedRows } from "../store/timed-rows.ts";
import { conversationsOf, lastThreadOf, replyOf, strayReplies, threadsOf } from "./threads.ts";

/**
 * Answers by conversation and person where they are replies, and by thread and person where replies on their channel
 * do not say what they reply to. A reply to what no export holds is words to its person as well.
 * @param replied the row that each of the words names as what it answers, NONE for none
 */
export function talkOf(
  table: Table,
  words: TimedRows,
  replied: Int32Array,
  needsReply: (row: number) => boolean,
): TimedGroups[] {
  const { toward } = table;
  const { rows } = words;
  const threads = threadsOf(table);
  const isStray = strayReplies(table);
  // A scan of the table, which is not needed where all replies name what they reply to.
  const lastThread = lazy(() => lastThreadOf(table, threads, rows, isStray));
  const conversationOf = conversationsOf(table);
  const members = columnOf(rows, (row) => toward[row] as number);
  const conversations = new Int32Array(rows.length).fill(NONE);
  const lastThreads = new Int32Array(rows.length).fill(NONE);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const isReply = replyOf(table, row) !== NONE;
    if (isReply && replied[i] !== NONE) conversations[i] = conversationOf(replied[i] as number);
    else if ((members[i] as number) >= 0 && (isReply || !needsReply(row) || isStray(row)))
      lastThreads[i] = lastThread()(row);
  }
  return [
    ...TimedGroups.filled(
      table,
      words,
      { size: table.length, groups: conversations, members },
      { groupsOf: numberedBy(conversationOf), timeless: TIMELESS },
    ),
    ...TimedGroups.filled(
      table,
      words,
      { size: threads.size, groups: lastThreads, members },
      { groupsOf: numberedBy(threads.of), timeless: TIMELESS },
    ),
  ];
}
