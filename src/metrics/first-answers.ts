import { NONE } from "../store/codes.ts";
import { perTable } from "../store/per-table.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";
import { answerInstants } from "./answer-instants.ts";
import type { Answerer } from "./answer-question.ts";
import { answerSpans } from "./answer-spans.ts";
import { answeringRows } from "./answering-rows.ts";
import { recordedAnswer } from "./recorded-answer.ts";

/** Who answered what, of a whole table. */
export interface FirstAnswers {
  /** Finds the answers to some rows: for many at once that takes a fraction of the time that it takes one by one. */
  find(rows: Uint32Array): void;
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
  /**
   * Whether a row, and all that answers it or may, has a time: it was surely answered at `surelyAt` then, and at `perhapsAt` by
   * what may have answered it, Infinity for never.
   */
  isExact(row: number): boolean;
  perhapsAt(row: number): number;
  /** Whether only a reply answers a row: what is said to it, where replies on its channel name what they reply to. */
  needsReply(row: number): boolean;
}

/** Finding the answers takes scans of the table, and figures of many weeks ask for the same ones. */
export const firstAnswers = perTable(findAnswers);

function findAnswers(table: Table, by: Answerer): FirstAnswers {
  const { time, day } = table;
  const answering = answeringRows(table, by);
  const { lacksTimes, needsReply } = answering;
  const instants = answerInstants(table, answering);
  const { find, surelyAt, perhapsAt } = instants;
  const spanOf = answerSpans(table, answering, instants);
  // What has no time may have come before an answer that has one; mostly all have, and then it takes no search of days.
  const lacksTime = (row: number) => lacksTimes || Number.isNaN(recordedAnswer(table, row) ?? 0);
  const isExact = (row: number) => !Number.isNaN(time[row] as number) && !lacksTime(row);
  // Where all have times, nothing has to be searched for that is not known already.
  const since = (row: number) => (isExact(row) ? Math.min(surelyAt(row), perhapsAt(row)) : spanOf(row).since);
  return {
    ...{ find, needsReply, surelyAt, perhapsAt, isExact, since },
    by: (row) => (isExact(row) ? surelyAt(row) : spanOf(row).by),
    at(row) {
      const answer = surelyAt(row);
      const perhaps = perhapsAt(row);
      const isSure = perhaps === Number.POSITIVE_INFINITY || answer <= perhaps;
      if (!isSure) return Number.NaN;
      const isEarliest = !lacksTime(row) || day[row] === UNDATED || !(since(row) < answer);
      return isEarliest ? answer : Number.NaN;
    },
  };
}

/**
 * Whether an answer to a row could be found: a reply by the row's id, or where it needs no reply, words toward its
 * author.
 */
export function isTraceable(table: Table, row: number, answers: FirstAnswers): boolean {
  return table.id[row] !== NONE || (table.actor[row] !== NONE && !answers.needsReply(row));
}
