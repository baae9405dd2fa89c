import { NONE } from "../store/codes.ts";
import type { Table } from "../store/table.ts";
import { TimedGroups } from "../store/timed-groups.ts";
import type { TimedRows } from "../store/timed-rows.ts";
import { earlier } from "./earlier.ts";
import {
  conversationsOf,
  lastThreadOf,
  namesReplied,
  repliedRow,
  replyOf,
  strayReplies,
  threadsOf,
} from "./threads.ts";

/**
 * When words answer a row first after an instant, in milliseconds since 1970; NaN where they have no time, Infinity where
 * none do.
 */
type FindAnswer = (row: number, after: number) => number;

/**
 * Answers by conversation and person where they are replies, and by thread and person where replies on their channel
 * do not say what they reply to. A reply to what no export holds is words to its person as well.
 */
export function talkOf(table: Table, words: TimedRows, needsReply: (row: number) => boolean): FindAnswer {
  const { actor, toward } = table;
  const threads = threadsOf(table);
  const isStray = strayReplies(table);
  const lastThread = lastThreadOf(table, threads, words.rows, isStray);
  const conversationOf = conversationsOf(table);
  const memberOf = (row: number) => toward[row] as number;
  const inConversations = new TimedGroups(table, words, {
    size: table.length,
    groupOf: (row) => (namesReplied(table, row) ? conversationOf(repliedRow(table, row)) : NONE),
    memberOf,
  });
  const inThreads = new TimedGroups(table, words, {
    size: threads.size,
    groupOf(row) {
      if (memberOf(row) < 0 || namesReplied(table, row)) return NONE;
      const isReply = replyOf(table, row) !== NONE || isStray(row);
      return needsReply(row) && !isReply ? NONE : lastThread(row);
    },
    memberOf,
  });
  return (row, after) => {
    const person = actor[row] as number;
    if (person === NONE) return Number.POSITIVE_INFINITY;
    return earlier(
      inConversations.timeAfter(conversationOf(row), after, person),
      inThreads.timeAfter(threads.of(row), after, person),
    );
  };
}

/** The brand's loose words, by thread. */
export function looseWordsIn(table: Table, loose: TimedRows): FindAnswer {
  const threads = threadsOf(table);
  const byThread = new TimedGroups(table, loose, { size: threads.size, groupOf: threads.of });
  return (row, after) => byThread.timeAfter(threads.of(row), after);
}
