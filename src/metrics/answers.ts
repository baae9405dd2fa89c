import type { ActivityType } from "../domain/activity.ts";
import { lazy } from "../lib/lazy.ts";
import { sum } from "../lib/sum.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { firstMoment } from "../store/instants.ts";
import { leftOut } from "../store/left-out.ts";
import { filterRows } from "../store/rows.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";
import { type AnswerQuestion, OUTSIDERS } from "./answer-question.ts";
import {
  type AnswerVerdicts,
  answerVerdicts,
  isDecided,
  isInTime,
  needsOwn,
  VERDICT,
  VERDICTS,
} from "./answer-verdicts.ts";
import { allHours } from "./clock.ts";
import { firstAnswers } from "./first-answers.ts";
import { brandNotSeen, unnamedGap } from "./gaps.ts";

/** What was due, and when it was answered; counts add up `count`. */
export interface Answers {
  /** Rows of the activities that were due. */
  readonly due: Uint32Array;
  /** How many activities that were, and how many of them were answered in time; 0 where every delay counts. */
  all: number;
  answered: number;
  /** Whether such a row was answered in time. */
  isInTime(row: number): boolean;
  /** When the first answer of such a row came at the latest, in milliseconds since 1970; Infinity for none. */
  answeredBy(row: number): number;
  /** Milliseconds at most to that answer, by the question's clock; Infinity for none. */
  delay(row: number): number;
  /** Activities whose author, or time, the export leaves out, or the time of their answer, where days are not enough. */
  untraceable: number;
  /** Activities in a channel of which the export leaves out what the brand itself did. */
  withoutOwn: number;
  /** Activities toward the brand that name nobody. */
  unnamed: number;
  /** Activities that may be toward the brand or anybody else who talks there. */
  toAnybody: number;
  /** Activities without a day that may lie in the view's days, of those who may need an answer. */
  undated: number;
  /** Activities on pages that were not exported: other questions, or answers; Infinity where nobody knows how many. */
  leftOut: number;
}

/** What people did toward the brand in a view's days that was due by the end of a day, with the time to the first answer. */
export function answersIn(view: View, question: AnswerQuestion): Answers {
  const { table, rows } = view;
  const { to, by, elapsed = allHours, sides = OUTSIDERS } = question;
  const verdicts = answerVerdicts(table, question);
  const all = verdicts.counts(table, rows);
  const shown = withOwn(view, verdicts);
  const counts = shown === rows ? all : verdicts.counts(table, shown);
  const due = lazy(() => verdicts.rowsWhere(shown, isDecided));
  const mayAsk = [...sides, SIDE_CODE.unknown];
  const undated = filterRows(
    view.partiallyCovered,
    (row) => callsForAnswer(table, row, typeMask(to)) && mayAsk.includes(table.side[row] as number),
  );
  const { by: answeredBy } = firstAnswers(table, by);
  return {
    get due() {
      return due();
    },
    all: sumOf(counts, isDecided),
    answered: sumOf(counts, isInTime),
    isInTime: (row) => isInTime(verdicts.of(row)),
    answeredBy,
    delay: (row) => elapsed(firstMoment(table, row), answeredBy(row)),
    untraceable: all[VERDICT.untraceable] as number,
    withoutOwn: sumOf(all, isDecided) - sumOf(counts, isDecided),
    unnamed: all[VERDICT.unnamed] as number,
    toAnybody: all[VERDICT.toAnybody] as number,
    undated: sumCounts(table, undated),
    leftOut: leftOut(view, to),
  };
}

/** The rows of a view without those that were due in channels of which no file would hold what the brand did. */
function withOwn(view: View, verdicts: AnswerVerdicts): Uint32Array {
  const { table, rows } = view;
  const outbound = view.outboundChannels;
  if (table.channels.every((_, number) => outbound.has(number))) return rows;
  return filterRows(rows, (row) => outbound.has(table.channel[row] as number) || !needsOwn(verdicts.of(row)));
}

/** How many activities have a verdict for which something holds. */
function sumOf(counts: Float64Array, holds: (verdict: number) => boolean): number {
  return sum(VERDICTS.filter(holds).map((verdict) => counts[verdict] as number));
}

/** How many cases of a question about answers are unknown. */
export function unknownAnswers(answers: Answers): number {
  const { untraceable, withoutOwn, unnamed, toAnybody, undated, leftOut } = answers;
  return untraceable + withoutOwn + unnamed + toAnybody + undated + leftOut;
}

/** Why some answers are unknown, by what is missing most; undefined where none is. */
export function answerGap(
  view: View,
  to: readonly ActivityType[],
  answers: Answers,
  known: number,
): Gap | undefined {
  const { untraceable, withoutOwn, toAnybody, undated } = answers;
  const unknown = unknownAnswers(answers);
  if (unknown === 0) return undefined;
  const total = unknown + known;
  if (withoutOwn * 2 >= unknown) return brandNotSeen(view) ?? gapOf("answers-not-exported", {});
  if (untraceable * 2 >= unknown) return gapOf("no-time", { count: untraceable, all: total });
  if (toAnybody * 2 >= unknown) return gapOf("no-addressee", { types: to, count: toAnybody, all: total });
  return unnamedGap(view, to, unknown, known, { by: "anybody", undated });
}

/** Whether an activity is inbound, speaks to the brand, and is of one of the types of a mask. */
export function callsForAnswer(table: Table, row: number, mask: number): boolean {
  return (
    table.inbound[row] === 1 &&
    table.towardSide[row] === SIDE_CODE.brand &&
    isAmong(table.type[row] as number, mask)
  );
}
