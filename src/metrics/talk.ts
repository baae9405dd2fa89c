import { NONE } from "../store/codes.ts";
import { columnOf } from "../store/groups.ts";
import type { Table } from "../store/table.ts";
import { type InstantSpan, TimedGroups } from "../store/timed-groups.ts";
import type { TimedRows } from "../store/timed-rows.ts";
import { earlier } from "./earlier.ts";
import { conversationsOf, lastThreadOf, replyOf, strayReplies, threadsOf } from "./threads.ts";

/** Words that answer a row, first after an instant. */
interface Talk {
  /** When they came, in milliseconds since 1970; NaN where they have no time, Infinity where none do. */
  timeAfter(row: number, after: number): number;
  /** Between which instants they came. */
  spansAfter(row: number, after: number): InstantSpan[];
}

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
): Talk {
  const { actor, toward } = table;
  const { rows } = words;
  const threads = threadsOf(table);
  const isStray = strayReplies(table);
  const lastThread = lastThreadOf(table, threads, rows, isStray);
  const conversationOf = conversationsOf(table);
  const members = columnOf(rows, (row) => toward[row] as number);
  const conversations = new Int32Array(rows.length).fill(NONE);
  const lastThreads = new Int32Array(rows.length).fill(NONE);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const isReply = replyOf(table, row) !== NONE;
    if (isReply && replied[i] !== NONE) conversations[i] = conversationOf(replied[i] as number);
    else if ((members[i] as number) >= 0 && (isReply || !needsReply(row) || isStray(row)))
      lastThreads[i] = lastThread(row);
  }
  const inConversations = new TimedGroups(table, words, {
    size: table.length,
    groups: conversations,
    members,
  });
  const inThreads = new TimedGroups(table, words, { size: threads.size, groups: lastThreads, members });
  return {
    timeAfter(row, after) {
      const person = actor[row] as number;
      if (person === NONE) return Number.POSITIVE_INFINITY;
      return earlier(
        inConversations.timeAfter(conversationOf(row), after, person),
        inThreads.timeAfter(threads.of(row), after, person),
      );
    },
    spansAfter(row, after) {
      const person = actor[row] as number;
      if (person === NONE) return [];
      return [
        inConversations.spanAfter(conversationOf(row), after, person),
        inThreads.spanAfter(threads.of(row), after, person),
      ];
    },
  };
}
