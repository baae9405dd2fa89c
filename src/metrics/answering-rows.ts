import { NONE } from "../store/codes.ts";
import { columnOf } from "../store/groups.ts";
import { kindSet, rowsOfKinds } from "../store/kinds.ts";
import { isLoose } from "../store/loose-words.ts";
import { concatRows, filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { type GroupsAsked, TimedGroups } from "../store/timed-groups.ts";
import { byInstant, type TimedRows } from "../store/timed-rows.ts";
import type { Answerer } from "./answer-question.ts";
import { talkOf } from "./talk.ts";
import { isWord, placeOf, repliedRow, replyOf, threadsOf } from "./threads.ts";

/** What answers rows of one sort, words or gestures: each of them asks all of these groups. */
export interface AnsweringGroups {
  /** Words that name the row. */
  replies: readonly TimedGroups[];
  /** What was said or done to the row's person, and counts as an answer. */
  toPerson: readonly TimedGroups[];
  /** What may be an answer. */
  mayAnswer: readonly TimedGroups[];
}

/** If what may be an answer has no time, it may have come before all others. */
const EARLIEST = { timeless: Number.NEGATIVE_INFINITY };

/** What answers a table's rows. */
export interface AnsweringRows {
  words: AnsweringGroups;
  gestures: AnsweringGroups;
  /** Whether any of them lacks a time, so that it may have come before one that has one. */
  lacksTimes: boolean;
  /** Whether only a reply answers a row: what is said to it, where replies on its channel name what they reply to. */
  needsReply(row: number): boolean;
}

/** The rows that answer others by the brand, or by the whole team, and those that may. */
export function answeringRows(table: Table, by: Answerer): AnsweringRows {
  const { actor, channel, channels, toward } = table;
  const wordsOf = ({ rows }: TimedRows) =>
    byInstant(
      table,
      filterRows(rows, (row) => isWord(table, row)),
    );
  const sides = by === "team" ? (["brand", "inside"] as const) : (["brand"] as const);
  const ours = byInstant(table, rowsOfKinds(table, table.allRows, kindSet({ sides })));
  const words = wordsOf(ours);
  const replied = columnOf(words.rows, (row) => repliedRow(table, row));
  const needsReply = replyNeeds(table, words.rows, replied);
  // Whoever is not named may be one of us.
  const unknown = rowsOfKinds(table, table.allRows, kindSet({ sides: ["unknown"] }));
  const nobodys = byInstant(
    table,
    filterRows(unknown, (row) => actor[row] === NONE),
  );
  const unnamed = wordsOf(nobodys);
  const repliedByUnnamed = columnOf(unnamed.rows, (row) => repliedRow(table, row));
  const loose = byInstant(
    table,
    filterRows(concatRows([words.rows, nobodys.rows]), (row) => isLoose(table, row)),
  );
  const threads = threadsOf(table);
  const byPerson = {
    size: table.accounts.size,
    of: (row: number) => toward[row] as number,
    groupOf: (row: number) => actor[row] as number,
  };
  const byThread = { size: threads.size, of: threads.of, groupOf: threads.of };
  const channelOf = (row: number) => channel[row] as number;
  const byChannel = { size: channels.length, of: channelOf, groupOf: channelOf };
  const isTalk = inTalk(table);
  return {
    words: {
      replies: filled([replies(words, replied, (row, named) => !isTalk(row, named) && isWord(table, named))]),
      toPerson: filled(talkOf(table, words, replied, needsReply)),
      mayAnswer: filled([
        replies(unnamed, repliedByUnnamed, (_, named) => isWord(table, named), EARLIEST),
        groupsOf(loose, { ...byThread, ...EARLIEST }),
      ]),
    },
    // Seldom does a reply name one.
    gestures: {
      replies: filled([replies(words, replied, (_, named) => !isWord(table, named))]),
      toPerson: filled([groupsOf(ours, byPerson)]),
      // A gesture is answered by whatever is said or done to its person, wherever on the channel.
      mayAnswer: filled([
        replies(unnamed, repliedByUnnamed, (_, named) => !isWord(table, named), EARLIEST),
        groupsOf(nobodys, { ...byPerson, ...EARLIEST }),
        groupsOf(loose, { ...byChannel, ...EARLIEST }),
      ]),
    },
    lacksTimes: !ours.hasTimes || !nobodys.hasTimes,
    needsReply,
  };

  function groupsOf(timed: TimedRows, by: GroupsAsked & { size: number; of(row: number): number }) {
    return new TimedGroups(table, timed, { size: by.size, groups: columnOf(timed.rows, by.of) }, by);
  }

  /** Replies by the row that they name, of those that count. */
  function replies(
    timed: TimedRows,
    named: Int32Array,
    counts: (row: number, named: number) => boolean,
    asked: Pick<GroupsAsked, "timeless"> = {},
  ) {
    const groups = named.map((asks, i) =>
      asks !== NONE && counts(timed.rows[i] as number, asks) ? asks : NONE,
    );
    return new TimedGroups(table, timed, { size: table.length, groups }, { ...asked, groupOf: (row) => row });
  }
}

/** Those that hold rows: most tables have groups without any, and these need not be asked. */
function filled(groups: readonly TimedGroups[]): TimedGroups[] {
  return groups.filter(({ isEmpty }) => !isEmpty);
}

/**
 * Tells whether only a reply answers a row, where the words of a channel reply.
 * @param replied the row that each of the words names, NONE for none
 */
function replyNeeds(table: Table, words: Uint32Array, replied: Int32Array): (row: number) => boolean {
  // Replies to what no export holds, as an outbox beside notifications with other ids has them, tell nothing apart.
  const isReplied = new Uint8Array(2 * table.channels.length);
  for (let i = 0; i < words.length; i++) {
    const row = words[i] as number;
    if (replied[i] !== NONE && replyOf(table, row) !== NONE) isReplied[placeOf(table, row)] = 1;
  }
  return (row) => isWord(table, row) && isReplied[placeOf(table, row)] === 1;
}

/**
 * Tells whether a reply is found in the conversation of the row that it names anyway, as replies toward that row's author
 * are. Never where a time is missing: what names its question surely comes after it, which other words in the conversation
 * may not.
 */
function inTalk(table: Table): (row: number, named: number) => boolean {
  const { actor, toward, time } = table;
  if (time.includes(Number.NaN)) return () => false;
  return (row, named) =>
    (toward[row] as number) >= 0 && toward[row] === actor[named] && replyOf(table, row) !== NONE;
}
