import { NONE } from "../store/codes.ts";
import { columnOf, type Numbering, numberedBy, numberedIn } from "../store/groups.ts";
import { kindSet, rowsOfKinds } from "../store/kinds.ts";
import { isLoose } from "../store/loose-words.ts";
import { concatRows, filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { TIMELESS, TimedGroups } from "../store/timed-groups.ts";
import { byInstant, type TimedRows, timedWhere } from "../store/timed-rows.ts";
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
const EARLIEST = Number.NEGATIVE_INFINITY;

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
  const { actor, toward, channel, channels, accounts } = table;
  const wordsOf = (timed: TimedRows) => timedWhere(table, timed, (row) => isWord(table, row));
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
  const person = { size: accounts.size, of: numberedIn(toward), asked: numberedIn(actor) };
  const thread = { size: threads.size, ...alike(numberedBy(threads.of)) };
  const onChannel = { size: channels.length, ...alike(numberedIn(channel)) };
  const byOurs = replies(words, replied, inTalk(table));
  const byUnnamed = replies(unnamed, repliedByUnnamed, () => false, EARLIEST);
  return {
    words: {
      replies: byOurs.toWords,
      toPerson: talkOf(table, words, replied, needsReply),
      mayAnswer: [...byUnnamed.toWords, ...groupsOf(loose, thread, EARLIEST)],
    },
    // Seldom does a reply name one.
    gestures: {
      replies: byOurs.toGestures,
      toPerson: groupsOf(ours, person),
      // A gesture is answered by whatever is said or done to its person, wherever on the channel.
      mayAnswer: [
        ...byUnnamed.toGestures,
        ...groupsOf(nobodys, person, EARLIEST),
        ...groupsOf(loose, onChannel, EARLIEST),
      ],
    },
    lacksTimes: !ours.hasTimes || !nobodys.hasTimes,
    needsReply,
  };

  function groupsOf(timed: TimedRows, { size, of, asked }: NumberedGroups, timeless = TIMELESS) {
    const groups = new Int32Array(timed.rows.length);
    of(timed.rows, groups);
    return TimedGroups.filled(table, timed, { size, groups }, { groupsOf: asked, timeless });
  }

  /** Replies by the row that they name, without those to words that are found in another way. */
  function replies(
    timed: TimedRows,
    named: Int32Array,
    isFoundAnyway: (row: number, named: number) => boolean,
    timeless = TIMELESS,
  ) {
    const toWords = new Int32Array(named.length).fill(NONE);
    const toGestures = new Int32Array(named.length).fill(NONE);
    for (let i = 0; i < named.length; i++) {
      const asks = named[i] as number;
      if (asks === NONE) continue;
      if (!isWord(table, asks)) toGestures[i] = asks;
      else if (!isFoundAnyway(timed.rows[i] as number, asks)) toWords[i] = asks;
    }
    const asked = { groupsOf: numberedBy((row) => row), timeless };
    const filled = (groups: Int32Array) =>
      TimedGroups.filled(table, timed, { size: table.length, groups }, asked);
    return { toWords: filled(toWords), toGestures: filled(toGestures) };
  }
}

/** Groups by number, of the rows in them and of those that ask. */
interface NumberedGroups {
  size: number;
  of: Numbering;
  asked: Numbering;
}

/** Where rows ask the groups that they would be in themselves. */
function alike(of: Numbering) {
  return { of, asked: of };
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
