import type { ActivityType } from "../domain/activity.ts";
import type { Day } from "../domain/day.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { latestInstant, momentsOf } from "../store/instants.ts";
import { kindSet, rowsOfKinds } from "../store/kinds.ts";
import { leftOut } from "../store/left-out.ts";
import { filterRows } from "../store/rows.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import { UNDATED } from "../store/undated.ts";
import type { View } from "../store/view.ts";
import { ANSWER, answerStates } from "./answer-states.ts";
import { allHours, type Elapsed } from "./clock.ts";
import { type Answerer, firstAnswers, isTraceable, recordedAnswer } from "./first-answers.ts";
import { brandNotSeen, unnamedGap } from "./gaps.ts";

/** Whose activities call for an answer. */
export const OUTSIDERS: readonly number[] = [SIDE_CODE.outside];
/** Everybody whose activities may call for an answer. */
export const EVERYBODY: readonly number[] = [SIDE_CODE.outside, SIDE_CODE.inside];

/** What was due, and when it was answered; counts add up `count`. */
export interface Answers {
  /** Rows of the activities that were due. */
  due: Uint32Array;
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

/** What is asked about answers. */
export interface AnswerQuestion {
  to: readonly ActivityType[];
  by: Answerer;
  /** Milliseconds that must have passed before the end of the day `asOf`, by the clock. */
  within: number;
  /**
   * Which answers are in time, where it does not matter how soon each came: those within the time, or all by the end of
   * the day `asOf`. Missing where every delay counts.
   */
  inTime?: "within" | "ever";
  /** By which clock; default: the one on the wall. */
  elapsed?: Elapsed;
  asOf: Day;
  /** Codes of the sides that are answered; default: outsiders. */
  sides?: readonly number[];
}

/** What people did toward the brand in a view's days that was due by the end of a day, with the time to the first answer. */
export function answersIn(view: View, question: AnswerQuestion): Answers {
  const { to, sides = OUTSIDERS } = question;
  const mayAsk = [...sides, SIDE_CODE.unknown];
  const undated = filterRows(
    view.partiallyCovered,
    (row) => callsForAnswer(view.table, row, typeMask(to)) && mayAsk.includes(view.table.side[row] as number),
  );
  return {
    ...findAnswers(view, question),
    undated: sumCounts(view.table, undated),
    leftOut: leftOut(view, to),
  };
}

/** What rows that are of the view's days for certain tell. */
type AnswersOfRows = Omit<Answers, "undated" | "leftOut">;

function findAnswers(view: View, question: AnswerQuestion): AnswersOfRows {
  const { to, by, within, inTime, elapsed = allHours, asOf, sides = OUTSIDERS } = question;
  const { table, rows } = view;
  const { time, day, count, channel } = table;
  const answers = firstAnswers(table, by);
  const { surelyAt, since, by: answeredBy } = answers;
  const stateOf = answerStates(table, by, sides);
  const asked = rowsOfKinds(table, rows, kindSet({ of: to, inbound: true }));
  const outbound = view.outboundChannels;
  const holdsOwn = Uint8Array.from(table.channels, (_, number) => (outbound.has(number) ? 1 : 0));
  const end = table.zone.startOf(asOf + 1);
  // Of a bare date it is known that it was not due where no instant of its day was but, perhaps, the first.
  const lastDue = table.zone.dayOf(end - within - 1);
  const isInTime = (asked: number, answered: number) =>
    inTime === "ever" ? answered < end : inTime === "within" && elapsed(asked, answered) <= within;
  /** Whether the days of a row and its answer show that it was due, and whether the answer came in time. */
  const areDaysEnough = (row: number) => {
    if (inTime === undefined || day[row] === UNDATED) return false;
    const { first, last } = momentsOf(table, row);
    if (elapsed(last, end) < within) return false;
    if (isInTime(first, answeredBy(row))) return true;
    const isFound = answeredBy(row) !== Number.POSITIVE_INFINITY || isTraceable(table, row, answers);
    const latest = latestInstant(table, row);
    return isFound && since(row) > latest && !isInTime(latest, since(row));
  };
  const open = { untraceable: 0, withoutOwn: 0, unnamed: 0, toAnybody: 0 };
  const due = filterRows(asked, (row) => {
    const state = stateOf(row);
    if (state === ANSWER.notAsked) return false;
    const published = time[row] as number;
    if (elapsed(published, end) < within || (Number.isNaN(published) && (day[row] as number) > lastDue))
      return false;
    const cases = count[row] as number;
    // What was surely answered in time was so, whatever may have answered it sooner.
    const isExact =
      !Number.isNaN(published) && (state !== ANSWER.unsure || isInTime(published, surelyAt(row)));
    if (state === ANSWER.unnamed) open.unnamed += cases;
    else if (state === ANSWER.toAnybody) open.toAnybody += cases;
    else if (state === ANSWER.untraceable || !(isExact || areDaysEnough(row))) open.untraceable += cases;
    else if (holdsOwn[channel[row] as number] === 0 && recordedAnswer(table, row) === undefined)
      open.withoutOwn += cases;
    else return true;
    return false;
  });
  const delay = (row: number) => elapsed(momentsOf(table, row).first, answeredBy(row));
  return { due, delay, answeredBy, ...open };
}

/** How many due activities there were, and how many were answered in time. */
export function answeredWithin(
  { table }: View,
  { due, delay }: Pick<Answers, "due" | "delay">,
  within: number,
): { all: number; answered: number } {
  let all = 0;
  let answered = 0;
  for (let i = 0; i < due.length; i++) {
    const row = due[i] as number;
    const count = table.count[row] as number;
    all += count;
    if (delay(row) <= within) answered += count;
  }
  return { all, answered };
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
