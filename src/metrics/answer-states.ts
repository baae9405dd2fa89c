import { SIDES } from "../domain/activity.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { perTable } from "../store/per-table.ts";
import type { Table } from "../store/table.ts";
import { repliesToUnnamed } from "../store/unnamed-authors.ts";
import { type Answerer, firstAnswers, isTraceable } from "./first-answers.ts";

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

/**
 * Tells what is known of the answer to a row, as one of `ANSWER`. It is found when first asked for and then kept, a byte a
 * row: every week, window and clock asks about the same rows.
 * @param sides codes of the sides whose activities call for an answer
 */
export function answerStates(table: Table, by: Answerer, sides: readonly number[]): (row: number) => number {
  return statesOf(table, `${by} ${sides.join(" ")}`);
}

const statesOf = perTable((table: Table, asked: string) => {
  const [by, ...codes] = asked.split(" ") as [Answerer, ...string[]];
  const isAnswered = Uint8Array.from(SIDES, (_, code) => (codes.includes(String(code)) ? 1 : 0));
  const states = new Uint8Array(table.length);
  return (row: number) => {
    if (states[row] === 0) states[row] = findState(table, row, by, isAnswered);
    return states[row] as number;
  };
});

function findState(table: Table, row: number, by: Answerer, isAnswered: Uint8Array): number {
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
  if (isToAnybody) return ANSWER.toAnybody;
  const answers = firstAnswers(table, by);
  const answered = answers.at(row);
  if (Number.isNaN(answered)) return ANSWER.unsure;
  const isLost = answered === Number.POSITIVE_INFINITY && !isTraceable(table, row, answers);
  return isLost ? ANSWER.untraceable : ANSWER.certain;
}
