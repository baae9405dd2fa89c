import { SIDES } from "../domain/activity.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { perTable } from "../store/per-table.ts";
import { filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { repliesToUnnamed } from "../store/unnamed-authors.ts";
import type { Answerer } from "./answer-question.ts";
import { type FirstAnswers, firstAnswers, isTraceable } from "./first-answers.ts";

/** What is known of a row's answer, however much time it is given and by whichever clock. */
export const ANSWER = {
  /** It asks the brand for no answer, or its row says itself how many were answered, in buckets. */
  notAsked: 1,
  /** An employee may have asked, who needs no answer: nobody is named. */
  unnamed: 2,
  /** It may ask somebody else who talks there, and not the brand. */
  toAnybody: 3,
  /** Its answer could not be found. */
  untraceable: 4,
  /** Its answer has no time, or something else may have answered it sooner. */
  unsure: 5,
  /** It is known when it was first answered, or that it never was. */
  certain: 6,
} as const;

/** What is known of the answers to rows, as one of `ANSWER`. */
export interface AnswerStates {
  /** Finds it for some rows: for many at once that takes a fraction of the time that it takes one by one. */
  find(rows: Uint32Array): void;
  of(row: number): number;
}

/**
 * What is known of the answers to a table's rows. It is found when first asked for and then kept, a byte a row: every
 * week, window and clock asks about the same rows.
 * @param sides codes of the sides whose activities call for an answer
 */
export function answerStates(table: Table, by: Answerer, sides: readonly number[]): AnswerStates {
  return statesOf(table, `${by} ${sides.join(" ")}`);
}

const statesOf = perTable((table: Table, asked: string): AnswerStates => {
  const [by, ...codes] = asked.split(" ") as [Answerer, ...string[]];
  const isAnswered = Uint8Array.from(SIDES, (_, code) => (codes.includes(String(code)) ? 1 : 0));
  const answers = firstAnswers(table, by);
  const states = new Uint8Array(table.length);
  const find = (rows: Uint32Array) => {
    const asking = filterRows(rows, (row) => {
      if (states[row] === 0) states[row] = stateOfQuestion(table, row, isAnswered);
      return states[row] === 0;
    });
    answers.find(asking);
    for (let i = 0; i < asking.length; i++)
      states[asking[i] as number] = stateOfAnswer(table, asking[i] as number, answers);
  };
  return {
    find,
    of(row) {
      if (states[row] === 0) find(Uint32Array.of(row));
      return states[row] as number;
    },
  };
});

/** What the row itself says: one of `ANSWER`, 0 where it depends on its answer. */
function stateOfQuestion(table: Table, row: number, isAnswered: Uint8Array): number {
  if (table.towardSide[row] !== SIDE_CODE.brand) return ANSWER.notAsked;
  const side = table.side[row] as number;
  // A question is a question, whoever asks: only who is known to be an employee needs no answer.
  const asksForAnswer = isAnswered[side] === 1 || table.isDark(row);
  if (!asksForAnswer && side !== SIDE_CODE.unknown) return ANSWER.notAsked;
  const isToAnybody = repliesToUnnamed(table, row);
  // How many of an aggregated row were answered is counted by its buckets.
  if (table.hasAnswerBuckets && table.answeredBuckets(row) !== undefined && !isToAnybody)
    return ANSWER.notAsked;
  if (!asksForAnswer) return ANSWER.unnamed;
  return isToAnybody ? ANSWER.toAnybody : 0;
}

function stateOfAnswer(table: Table, row: number, answers: FirstAnswers): number {
  const answered = answers.at(row);
  if (Number.isNaN(answered)) return ANSWER.unsure;
  const isLost = answered === Number.POSITIVE_INFINITY && !isTraceable(table, row, answers);
  return isLost ? ANSWER.untraceable : ANSWER.certain;
}
