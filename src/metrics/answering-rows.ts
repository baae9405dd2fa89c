import { NONE } from "../store/codes.ts";
import { columnOf } from "../store/groups.ts";
import { kindSet, rowsOfKinds } from "../store/kinds.ts";
import { isLoose } from "../store/loose-words.ts";
import { anyRow, concatRows, filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { type GroupsAsked, TimedGroups } from "../store/timed-groups.ts";
import { byInstant, type TimedRows } from "../store/timed-rows.ts";
import { isAmong } from "../store/type-mask.ts";
import type { Answerer } from "./answer-question.ts";
import { talkOf } from "./talk.ts";
import { placeOf, repliedRow, replyOf, threadsOf, WORDS } from "./threads.ts";

/** What answers rows of one sort, in groups that each of them asks. */
export interface AnsweringGroups {
  /** Words that name the row. */
  replies: readonly TimedGroups[];
  /** What was said or done to its person, and is to be taken for an answer. */
  toPerson: readonly TimedGroups[];
  /** What may be one. */
  mayAnswer: readonly TimedGroups[];
}

/** What answers a table's rows. */
export interface AnsweringRows {
  words: AnsweringGroups;
  gestures: AnsweringGroups;
  /** Whether any of them lacks a time, so that it may have come before one that has one. */
  lacksTimes: boolean;
  /** Whether only a reply answers a row: what is said to it, where replies on its channel name what they reply to. */
  needsReply(row: number): boolean;
}

/** Whether a row is words. */
export function isWord({ type }: Table, row: number): boolean {
  return isAmong(type[row] as number, WORDS);
}

/** The rows that answer others by the brand, or by the whole team, and those that may. */
export function answeringRows(table: Table, by: Answerer): AnsweringRows {
  const { actor, channel, channels, toward, time } = table;
  const ofWords = (rows: Uint32Array) => filterRows(rows, (row) => isWord(table, row));
  const sides = by === "team" ? (["brand", "inside"] as const) : (["brand"] as const);
  const ours = rowsOfKinds(table, table.allRows, kindSet({ sides }));
  const words = byInstant(table, ofWords(ours));
  // Replies to what no export holds, as an outbox beside notifications with other ids has them, tell nothing apart.
  const isReplied = new Uint8Array(2 * channels.length);
  const replied = columnOf(words.rows, (row) => repliedRow(table, row));
  for (let i = 0; i < replied.length; i++) {
    const row = words.rows[i] as number;
    if (replied[i] !== NONE && replyOf(table, row) !== NONE) isReplied[placeOf(table, row)] = 1;
  }
  const needsReply = (row: number) => isWord(table, row) && isReplied[placeOf(table, row)] === 1;
  // Whoever is not named may be one of us.
  const nobodys = filterRows(
    rowsOfKinds(table, table.allRows, kindSet({ sides: ["unknown"] })),
    (row) => actor[row] === NONE,
  );
  const loose = filterRows(concatRows([words.rows, nobodys]), (row) => isLoose(table, row));
  const threads = threadsOf(table);
  const byPerson = {
    size: table.accounts.size,
    of: (row: number) => toward[row] as number,
    groupOf: (row: number) => actor[row] as number,
  };
  const byThread = { size: threads.size, of: threads.of, groupOf: threads.of };
  const channelOf = (row: number) => channel[row] as number;
  const byChannel = { size: channels.length, of: channelOf, groupOf: channelOf };
  const unnamed = byInstant(table, ofWords(nobodys));
  const repliedByUnnamed = columnOf(unnamed.rows, (row) => repliedRow(table, row));
  // Seldom does a reply name anything but words.
  const repliesTo = (areWords: boolean, timed: TimedRows, named: Int32Array) => {
    const groups = named.map((row) => (row !== NONE && isWord(table, row) === areWords ? row : NONE));
    return new TimedGroups(table, timed, { size: table.length, groups }, { groupOf: itself });
  };
  const isFilled = (groups: TimedGroups) => !groups.isEmpty;
  return {
    words: {
      replies: [repliesTo(true, words, replied)].filter(isFilled),
      toPerson: talkOf(table, words, replied, needsReply).filter(isFilled),
      mayAnswer: [repliesTo(true, unnamed, repliedByUnnamed), groupsOf(loose, byThread)].filter(isFilled),
    },
    gestures: {
      replies: [repliesTo(false, words, replied)].filter(isFilled),
      toPerson: [groupsOf(ours, byPerson)].filter(isFilled),
      // A gesture is answered by whatever is said or done to its person, wherever on the channel.
      mayAnswer: [
        repliesTo(false, unnamed, repliedByUnnamed),
        groupsOf(nobodys, byPerson),
        groupsOf(loose, byChannel),
      ].filter(isFilled),
    },
    lacksTimes: [ours, nobodys].some((rows) =>
      anyRow(rows.length, (i) => Number.isNaN(time[rows[i] as number] as number)),
    ),
    needsReply,
  };

  function groupsOf(
    rows: Uint32Array,
    { size, of, groupOf }: GroupsAsked & { size: number; of(row: number): number },
  ) {
    const timed = byInstant(table, rows);
    return new TimedGroups(table, timed, { size, groups: columnOf(timed.rows, of) }, { groupOf });
  }
}

function itself(row: number): number {
  return row;
}
