import { NONE } from "../store/codes.ts";
import { columnOf } from "../store/groups.ts";
import { earliestInstant, momentsOf } from "../store/instants.ts";
import { kindSet, rowsOfKinds } from "../store/kinds.ts";
import { isLoose } from "../store/loose-words.ts";
import { perTable } from "../store/per-table.ts";
import { concatRows, filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { type InstantSpan, TimedGroups } from "../store/timed-groups.ts";
import { byInstant } from "../store/timed-rows.ts";
import { isAmong } from "../store/type-mask.ts";
import { UNDATED } from "../store/undated.ts";
import { earlier } from "./earlier.ts";
import { talkOf } from "./talk.ts";
import { placeOf, repliedRow, replyOf, threadsOf, WORDS } from "./threads.ts";

/** Whose replies count: the brand's, or any employee's too. */
export type Answerer = "brand" | "team";

/** Who answered what, of a whole table. */
export interface FirstAnswers {
  /**
   * When a row was first answered, in milliseconds since 1970; Infinity for never, NaN where the answer has no time, or
   * something may have answered it sooner: a reply without a time or by somebody unnamed, or words of the brand that do not say
   * to whom.
   */
  at(row: number): number;
  /** The same by what surely answers it, whatever may have answered it sooner. */
  surelyAt(row: number): number;
  /**
   * The instant before which nothing answered a row, by all that answers it or may; Infinity for never.
   * @param row one that has a day
   */
  since(row: number): number;
  /** The instant by which a row was surely answered; Infinity for never. It is the same as `surelyAt` where all have times. */
  by(row: number): number;
  /** Whether only a reply answers a row: what is said to it, where replies on its channel name what they reply to. */
  needsReply(row: number): boolean;
}

/** Finding the answers takes scans of the table, and figures of many weeks ask for the same ones. */
export const firstAnswers = perTable(findAnswers);

function findAnswers(table: Table, by: Answerer): FirstAnswers {
  const { actor, channel, toward, type } = table;
  const isWord = (row: number) => isAmong(type[row] as number, WORDS);
  const sides = by === "team" ? (["brand", "inside"] as const) : (["brand"] as const);
  const ours = rowsOfKinds(table, table.allRows, kindSet({ sides }));
  const words = byInstant(table, filterRows(ours, isWord));
  // Replies to what no export holds, as an outbox beside notifications with other ids has them, tell nothing apart.
  const isReplied = new Uint8Array(2 * table.channels.length);
  const replied = columnOf(words.rows, (row) => repliedRow(table, row));
  for (let i = 0; i < replied.length; i++) {
    const row = words.rows[i] as number;
    if (replied[i] !== NONE && replyOf(table, row) !== NONE) isReplied[placeOf(table, row)] = 1;
  }
  const needsReply = (row: number) => isWord(row) && isReplied[placeOf(table, row)] === 1;
  const direct = new TimedGroups(table, words, { size: table.length, groups: replied });
  const talk = talkOf(table, words, replied, needsReply);
  const byPerson = { size: table.accounts.size, groupOf: (row: number) => toward[row] as number };
  const gestures = groupsOf(ours, byPerson);
  const surelyAt = keepingInstants(table.length, (row) => {
    const after = earliestInstant(table, row);
    const recorded = recordedAnswer(table, row) ?? Number.POSITIVE_INFINITY;
    const inTalk = isWord(row) ? talk.timeAfter(row, after) : gestures.timeAfter(actor[row] as number, after);
    return earlier(earlier(recorded, direct.timeAfter(row, after)), inTalk);
  });
  // Whoever is not named may be one of us.
  const nobodys = filterRows(
    rowsOfKinds(table, table.allRows, kindSet({ sides: ["unknown"] })),
    (row) => actor[row] === NONE,
  );
  const unnamed = groupsOf(nobodys, byPerson);
  const unnamedWords = groupsOf(filterRows(nobodys, isWord), {
    size: table.length,
    groupOf: (row) => repliedRow(table, row),
  });
  const loose = filterRows(concatRows([words.rows, nobodys]), (row) => isLoose(table, row));
  const threads = threadsOf(table);
  const looseInThread = groupsOf(loose, { size: threads.size, groupOf: threads.of });
  const looseOnChannel = groupsOf(loose, {
    size: table.channels.length,
    groupOf: (row) => channel[row] as number,
  });
  /** When the first came of what may answer a row; NaN where that has no time. */
  const perhapsAt = keepingInstants(table.length, (row) => {
    const after = earliestInstant(table, row);
    const reply = unnamedWords.timeAfter(row, after);
    if (isWord(row)) return Math.min(reply, looseInThread.timeAfter(threads.of(row), after));
    // A gesture is answered by whatever is said or done to its person, wherever on the channel.
    const toPerson = unnamed.timeAfter(actor[row] as number, after);
    return Math.min(reply, toPerson, looseOnChannel.timeAfter(channel[row] as number, after));
  });
  const spokenTo = (row: number, after: number) =>
    isWord(row) ? talk.spansAfter(row, after) : [gestures.spanAfter(actor[row] as number, after)];
  const mayAnswer = (row: number, after: number) => [
    unnamedWords.spanAfter(row, after),
    ...(isWord(row)
      ? [looseInThread.spanAfter(threads.of(row), after)]
      : [
          unnamed.spanAfter(actor[row] as number, after),
          looseOnChannel.spanAfter(channel[row] as number, after),
        ]),
  ];
  // What has no time may have come before an answer that has one; mostly all have, and then it takes no search of days.
  const lacksTimes = [ours, nobodys].some((rows) =>
    rows.some((row) => Number.isNaN(table.time[row] as number)),
  );
  const lacksTime = (row: number) => lacksTimes || Number.isNaN(recordedAnswer(table, row) ?? 0);
  const isExact = (row: number) => !Number.isNaN(table.time[row] as number) && !lacksTime(row);
  const span = (row: number): InstantSpan => {
    const after = earliestInstant(table, row);
    const stated = statedSpan(table, row);
    const replies = direct.spanAfter(row, after);
    const all = [stated, replies, ...spokenTo(row, after), ...mayAnswer(row, after)];
    const answer = Number.isNaN(table.time[row] as number) ? Number.NaN : surelyAt(row);
    const sure = Number.isNaN(answer) ? Number.POSITIVE_INFINITY : answer;
    // What names its question comes after it; words to its author do for certain from the next day on.
    const nextDay = table.zone.startOf((table.day[row] as number) + 1) - 1;
    const later = spokenTo(row, nextDay).map(({ by }) => by);
    return {
      since: Math.min(...all.map(({ since }) => since)),
      by: Math.min(sure, stated.by, replies.by, ...later),
    };
  };
  const sinceByDays = keepingInstants(table.length, (row) => span(row).since);
  const byByDays = keepingInstants(table.length, (row) => span(row).by);
  // Where all have times, nothing has to be searched for that is not known already.
  const since = (row: number) => (isExact(row) ? Math.min(surelyAt(row), perhapsAt(row)) : sinceByDays(row));
  return {
    needsReply,
    surelyAt,
    since,
    by: (row) => (isExact(row) ? surelyAt(row) : byByDays(row)),
    at(row) {
      const answer = surelyAt(row);
      const perhaps = perhapsAt(row);
      const isSure = perhaps === Number.POSITIVE_INFINITY || answer <= perhaps;
      if (!isSure) return Number.NaN;
      const isEarliest = !lacksTime(row) || table.day[row] === UNDATED || !(since(row) < answer);
      return isEarliest ? answer : Number.NaN;
    },
  };

  function groupsOf(rows: Uint32Array, { size, groupOf }: { size: number; groupOf(row: number): number }) {
    const timed = byInstant(table, rows);
    return new TimedGroups(table, timed, { size, groups: columnOf(timed.rows, groupOf) });
  }
}

/** An instant of each row, found when first asked for and then kept. */
function keepingInstants(length: number, find: (row: number) => number): (row: number) => number {
  // 0 is for a row that nobody has asked about: that takes no memory, and nothing is as old as 1970.
  const instants = new Float64Array(length);
  return (row) => {
    if (instants[row] === 0) instants[row] = find(row);
    return instants[row] as number;
  };
}

/** When the record itself says that it was answered; an answer before the question is a mistake of the source. */
export function recordedAnswer(table: Table, row: number): number | undefined {
  if (!table.hasStatedAnswers) return undefined;
  const time = table.answeredAt(row)?.time;
  return time === undefined || time < momentsOf(table, row).first ? undefined : time;
}

/** Between which instants a row was answered by what its record says; Infinity where it says nothing. */
function statedSpan(table: Table, row: number): InstantSpan {
  const time = recordedAnswer(table, row) ?? Number.POSITIVE_INFINITY;
  if (!Number.isNaN(time)) return { since: time, by: time };
  const day = table.answeredAt(row)?.day as number;
  return { since: table.zone.startOf(day), by: table.zone.startOf(day + 1) - 1 };
}

/**
 * Whether an answer to a row could be found: a reply by the row's id, or where it needs no reply, words toward its
 * author.
 */
export function isTraceable(table: Table, row: number, answers: FirstAnswers): boolean {
  return table.id[row] !== NONE || (table.actor[row] !== NONE && !answers.needsReply(row));
}
