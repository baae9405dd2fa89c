import { NONE } from "../store/codes.ts";
import { perTable } from "../store/per-table.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";
import { type AnswerInstants, answerInstants } from "./answer-instants.ts";
import type { Answerer } from "./answer-question.ts";
import { answerSpans } from "./answer-spans.ts";
import { answeringRows } from "./answering-rows.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import { isWord } from "./threads.ts";

/** As many rows as are asked about at once: few enough that what is found for them stays in a core's own cache. */
const BATCH = 4096;

/** Who answered what, of a whole table. */
export interface FirstAnswers {
  /**
   * Finds when rows were answered. For many at once that takes a fraction of the time that it takes one by one.
   * @param take is called with each batch of the rows, what was found for it, and the place of its first row; what was found
   * holds until the next batch
   */
  find(rows: Uint32Array, take: (batch: Uint32Array, found: AnswerInstants, from: number) => void): void;
  /**
   * When a row was first answered, in milliseconds since 1970; Infinity for never, NaN where the answer has no time, or
   * something may have answered it sooner: a reply without a time or by somebody unnamed, or words of the brand that do not say
   * to whom.
   */
  at(row: number): number;
  /** Whether it is known when a row was first answered, or that it never was, by what was found for it at a place. */
  isKnown(row: number, found: AnswerInstants, at: number): boolean;
  /**
   * The instant before which nothing answered a row, by all that answers it or may; Infinity for never.
   * @param row one that has a day
   */
  since(row: number): number;
  /** The instant by which a row was surely answered; Infinity for never. */
  by(row: number): number;
  /** Whether a row, and all that answers it or may, has a time: what is found for it is all that is known then. */
  isExact(row: number): boolean;
  /** Whether only a reply answers a row: what is said to it, where replies on its channel name what they reply to. */
  needsReply(row: number): boolean;
}

/** What answers a table's rows is grouped once, for figures of many weeks. */
export const firstAnswers = perTable(findAnswers);

function findAnswers(table: Table, by: Answerer): FirstAnswers {
  const { time, day } = table;
  const answering = answeringRows(table, by);
  const { lacksTimes, needsReply } = answering;
  const findBatch = answerInstants(table, answering, Math.min(BATCH, table.length));
  const findOne = answerInstants(table, answering, 1);
  const instantsOf = (row: number) => findOne(Uint32Array.of(row));
  const surelyAt = (row: number) => instantsOf(row).surely[0] as number;
  const spanOf = answerSpans(table, answering, surelyAt);
  // What has no time may have come before an answer that has one; mostly all have, and then no row need be asked.
  const mayLackTime = lacksTimes || table.hasStatedAnswers;
  const lacksTime = (row: number) =>
    mayLackTime && (lacksTimes || Number.isNaN(recordedAnswer(table, row) ?? 0));
  const isExact = (row: number) => !Number.isNaN(time[row] as number) && !lacksTime(row);
  const since = (row: number) => {
    if (!isExact(row)) return spanOf(row).since;
    const { surely, perhaps } = instantsOf(row);
    return Math.min(surely[0] as number, perhaps[0] as number);
  };
  const isKnown = (row: number, { surely, perhaps }: AnswerInstants, at: number) => {
    // Nor is it where the answer has no time: NaN.
    if (!((surely[at] as number) <= (perhaps[at] as number))) return false;
    return !lacksTime(row) || day[row] === UNDATED || !(since(row) < (surely[at] as number));
  };
  // Several questions ask about words, only one about gestures; keeping those too would take three times as much memory.
  const instantsOfLists = new WeakMap<Uint32Array, AnswerInstants>();
  const instantsOfList = (list: Uint32Array) => {
    const before = instantsOfLists.get(list);
    if (before !== undefined) return before;
    const fresh = findBatch(list);
    if (!isWord(table, list[0] as number)) return fresh;
    const copy = {
      surely: fresh.surely.slice(0, list.length),
      perhaps: fresh.perhaps.slice(0, list.length),
    };
    instantsOfLists.set(list, copy);
    return copy;
  };
  return {
    ...{ needsReply, isKnown, isExact, since },
    find(rows, take) {
      for (let from = 0; from < rows.length; from += BATCH) {
        // What is found for a part of a list can't be found again by that part, which is a new array each time.
        if (rows.length <= BATCH) take(rows, instantsOfList(rows), from);
        else {
          const batch = rows.subarray(from, from + BATCH);
          take(batch, findBatch(batch), from);
        }
      }
    },
    by: (row) => (isExact(row) ? surelyAt(row) : spanOf(row).by),
    at(row) {
      const instants = instantsOf(row);
      return isKnown(row, instants, 0) ? (instants.surely[0] as number) : Number.NaN;
    },
  };
}

/**
 * Whether an answer to a row could be found: a reply by the row's id, or where it needs no reply, words toward its
 * author.
 */
export function isTraceable(table: Table, row: number, answers: FirstAnswers): boolean {
  return table.id.get(row) !== NONE || (table.actor[row] !== NONE && !answers.needsReply(row));
}
