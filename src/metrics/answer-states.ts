import { SIDES } from "../domain/activity.ts";
import { type KnownSide, kindSet, kindsOf } from "../store/kinds.ts";
import type { Table } from "../store/table.ts";
import { repliesToUnnamed } from "../store/unnamed-authors.ts";
import type { AnswerInstants } from "./answer-instants.ts";
import type { Answerer } from "./answer-question.ts";
import { firstAnswers, isTraceable } from "./first-answers.ts";

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
 * Tells what is known of a row's answer, as one of `ANSWER`.
 * @param sides codes of the sides whose activities call for an answer
 * @returns a function of one of `askingRows`, and of what was found for it at a place
 */
export function answerStates(
  table: Table,
  by: Answerer,
  sides: readonly number[],
): (row: number, found: AnswerInstants, at: number) => number {
  const answers = firstAnswers(table, by);
  const kinds = kindsOf(table);
  const asksForAnswer = kindSet({ sides: [...sides.map((code) => SIDES[code] as KnownSide), "dark"] });
  return (row, found, at) => {
    const isToAnybody = repliesToUnnamed(table, row);
    // How many of an aggregated row were answered is counted by its buckets.
    if (table.hasAnswerBuckets && table.answeredBuckets(row) !== undefined && !isToAnybody)
      return ANSWER.notAsked;
    if (asksForAnswer[kinds[row] as number] === 0) return ANSWER.unnamed;
    if (isToAnybody) return ANSWER.toAnybody;
    if (!answers.isKnown(row, found, at)) return ANSWER.unsure;
    const isLost = found.surely[at] === Number.POSITIVE_INFINITY && !isTraceable(table, row, answers);
    return isLost ? ANSWER.untraceable : ANSWER.certain;
  };
}
