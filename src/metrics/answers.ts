import type { ActivityType } from "../domain/activity.ts";
import { lazy } from "../lib/lazy.ts";
import { sum } from "../lib/sum.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { shorten } from "../store/enlarge.ts";
import { firstMoment } from "../store/instants.ts";
import { leftOut } from "../store/left-out.ts";
import { filterRows } from "../store/rows.ts";
import { sumByPlace, sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";
import { type AnswerQuestion, OUTSIDERS } from "./answer-question.ts";
import {
  countsOf,
  isDecided,
  isInTime,
  type JudgedRows,
  judgedBy,
  needsOwn,
  VERDICT,
  VERDICTS,
} from "./answer-verdicts.ts";
import { allHours } from "./clock.ts";
import { firstAnswers } from "./first-answers.ts";
import { brandNotSeen, unnamedGap } from "./gaps.ts";

/** What was due, and when it was answered; counts add up `count`. */
export interface Answers {
  /** Rows of the activities that were due, and those of them that were answered in time or were not. */
  readonly due: Uint32Array;
  readonly inTime: Uint32Array;
  readonly late: Uint32Array;
  /** How many activities that were, and how many of them were answered in time; 0 where every delay counts. */
  all: number;
  answered: number;
  /** Milliseconds at most to the first answer of each row that was due, by the question's clock; Infinity for none. */
  delays(): Float64Array;
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
  const { table } = view;
  const { to, sides = OUTSIDERS } = question;
  const judged = judgedBy(table, view.rows, question);
  const own = withOwn(view, judged);
  const all = sumOfCounts(judged);
  const counts = own === judged ? all : sumOfCounts(own);
  const due = lazy(() => rowsWhere(own, isDecided));
  const inTime = lazy(() => rowsWhere(own, isInTime));
  const late = lazy(() => rowsWhere(own, (verdict) => isDecided(verdict) && !isInTime(verdict)));
  const mayAsk = [...sides, SIDE_CODE.unknown];
  const undated = filterRows(
    view.partiallyCovered,
    (row) => callsForAnswer(table, row, typeMask(to)) && mayAsk.includes(table.side[row] as number),
  );
  return {
    get due() {
      return due();
    },
    get inTime() {
      return inTime();
    },
    get late() {
      return late();
    },
    delays: () => delaysOf(table, own, question),
    all: sumWhere(counts, isDecided),
    answered: sumWhere(counts, isInTime),
    untraceable: all[VERDICT.untraceable] as number,
    withoutOwn: sumWhere(all, isDecided) - sumWhere(counts, isDecided),
    unnamed: all[VERDICT.unnamed] as number,
    toAnybody: all[VERDICT.toAnybody] as number,
    undated: sumCounts(table, undated),
    leftOut: leftOut(view, to),
  };
}

/** The same, where nothing was due in a channel if no file would hold what the brand did there. */
function withOwn(view: View, judged: readonly JudgedRows[]): readonly JudgedRows[] {
  const { table } = view;
  const outbound = view.outboundChannels;
  if (table.channels.every((_, number) => outbound.has(number))) return judged;
  return judged.map(({ rows, verdicts }) => {
    const isSeen = (row: number) => outbound.has(table.channel[row] as number);
    const seen = verdicts.map((verdict, i) =>
      needsOwn(verdict) && !isSeen(rows[i] as number) ? VERDICT.none : verdict,
    );
    return { rows, verdicts: seen, counts: countsOf(table, { rows, verdicts: seen }) };
  });
}

/** The rows for whose verdict something holds, in order. */
function rowsWhere(judged: readonly JudgedRows[], holds: (verdict: number) => boolean): Uint32Array {
  const isAsked = Uint8Array.from(VERDICTS, (verdict) => (holds(verdict) ? 1 : 0));
  const kept = new Uint32Array(lengthOf(judged));
  let length = 0;
  for (const { rows, verdicts } of judged) {
    for (let i = 0; i < rows.length; i++) {
      // Written before it is known whether it stays, as in `askingRows`.
      kept[length] = rows[i] as number;
      length += isAsked[verdicts[i] as number] as number;
    }
  }
  return shorten(kept, length);
}

/** How long each row waited that was due. */
function delaysOf(
  table: Table,
  judged: readonly JudgedRows[],
  { by, elapsed = allHours }: AnswerQuestion,
): Float64Array {
  const answers = firstAnswers(table, by);
  const delays = new Float64Array(lengthOf(judged));
  let length = 0;
  for (const { rows, verdicts } of judged) {
    answers.find(rows, (batch, { surely }, from) => {
      for (let i = 0; i < batch.length; i++) {
        if (!isDecided(verdicts[from + i] as number)) continue;
        const row = batch[i] as number;
        const answered = answers.isExact(row) ? (surely[i] as number) : answers.by(row);
        delays[length++] = elapsed(firstMoment(table, row), answered);
      }
    });
  }
  return shorten(delays, length);
}

/** How many activities there are of each verdict. */
function sumOfCounts(judged: readonly JudgedRows[]): Float64Array {
  return sumByPlace(
    judged.map(({ counts }) => counts),
    VERDICTS.length,
  );
}

/** How many rows were judged. */
function lengthOf(judged: readonly JudgedRows[]): number {
  return sum(judged.map(({ rows }) => rows.length));
}

/** How many activities have a verdict for which something holds. */
function sumWhere(counts: Float64Array, holds: (verdict: number) => boolean): number {
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
