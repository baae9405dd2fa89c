import { type ActivityType, SIDES } from "../domain/activity.ts";
import type { Day } from "../domain/day.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { NONE } from "../store/codes.ts";
import { kindSet, kindsOf } from "../store/kinds.ts";
import { leftOut } from "../store/left-out.ts";
import { repliesToNobody } from "../store/nameless.ts";
import { filterRows } from "../store/rows.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { Table } from "../store/table.ts";
import { isAmong, typeMask } from "../store/type-mask.ts";
import type { View } from "../store/view.ts";
import { allHours, type Elapsed } from "./clock.ts";
import { type Answerer, type FirstAnswers, firstAnswers, recordedAnswer } from "./first-answers.ts";
import { brandNotSeen, unnamedGap } from "./gaps.ts";

/** Whose activities call for an answer. */
export const OUTSIDERS: readonly number[] = [SIDE_CODE.outside];
/** Everybody whose activities may call for an answer. */
export const EVERYBODY: readonly number[] = [SIDE_CODE.outside, SIDE_CODE.inside];

/** What was due, and when it was answered; counts add up `count`. */
export interface Answers {
  /** Rows of the activities that were due. */
  due: Uint32Array;
  /** Milliseconds to the first answer of such a row, by the question's clock; Infinity for none. */
  delay(row: number): number;
  /** Activities whose time or author the export leaves out, or the time of their answer. */
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
    ...answersAmong(view, question),
    undated: sumCounts(view.table, undated),
    leftOut: leftOut(view, to),
  };
}

/** What rows that are of the view's days for certain tell. */
type AnswersOfRows = Omit<Answers, "undated" | "leftOut">;

/** Rows belong to one table, and a rule, its figure and a claim ask the same question about the same ones. */
const cache = new WeakMap<Uint32Array, Map<string, AnswersOfRows>>();

function answersAmong(view: View, question: AnswerQuestion): AnswersOfRows {
  const { to, by, within, elapsed = allHours, asOf, sides = OUTSIDERS } = question;
  if (elapsed !== allHours) return findAnswers(view, question);
  const answers = cache.get(view.rows) ?? new Map<string, AnswersOfRows>();
  cache.set(view.rows, answers);
  const key = [to, by, within, question.inTime, asOf, sides].join(" ");
  const cached = answers.get(key) ?? findAnswers(view, question);
  answers.set(key, cached);
  return cached;
}

function findAnswers(view: View, question: AnswerQuestion): AnswersOfRows {
  const { to, by, within, inTime, elapsed = allHours, asOf, sides = OUTSIDERS } = question;
  const { table, rows } = view;
  const { time, day, side, count, channel, hasAnswerBuckets, towardSide } = table;
  const answers = firstAnswers(table, by);
  const kinds = kindsOf(table);
  const isAsked = kindSet({ of: to, inbound: true });
  const isAnswered = Uint8Array.from(SIDES, (_, code) => (sides.includes(code) ? 1 : 0));
  const outbound = view.outboundChannels;
  const holdsOwn = Uint8Array.from(table.channels, (_, number) => (outbound.has(number) ? 1 : 0));
  const end = table.zone.startOf(asOf + 1);
  // Of a bare date it is known that it was not due where no instant of its day was but, perhaps, the first.
  const lastDue = table.zone.dayOf(end - within - 1);
  const isInTime = (asked: number, answered: number) =>
    inTime === "ever" ? answered <= end : inTime === "within" && elapsed(asked, answered) <= within;
  /** Whether the day of an answer shows whether it came in time. */
  const isDayEnough = (asked: number, row: number) => {
    const stated = inTime === undefined ? null : answers.onDay(row);
    if (stated === null || Number.isNaN(asked)) return false;
    return isInTime(asked, stated.by) || (stated.since > asked && !isInTime(asked, stated.since));
  };
  const due = new Uint32Array(rows.length);
  let length = 0;
  const open = { untraceable: 0, withoutOwn: 0, unnamed: 0, toAnybody: 0 };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (isAsked[kinds[row] as number] === 0 || towardSide[row] !== SIDE_CODE.brand) continue;
    const published = time[row] as number;
    if (elapsed(published, end) < within || (Number.isNaN(published) && (day[row] as number) > lastDue))
      continue;
    const isToAnybody = repliesToNobody(table, row);
    // How many of an aggregated row were answered is counted by its buckets.
    if (hasAnswerBuckets && table.answeredBuckets(row) !== undefined && !isToAnybody) continue;
    const cases = count[row] as number;
    // A question is a question, whoever asks: only who is known to be an employee needs no answer.
    const asksForAnswer = isAnswered[side[row] as number] === 1 || table.isDark(row);
    const isUnnamed = side[row] === SIDE_CODE.unknown && !asksForAnswer;
    // Whether somebody asked, or asked the brand and not another of those who talk there, nobody knows.
    if (isUnnamed) open.unnamed += cases;
    else if (asksForAnswer && isToAnybody) open.toAnybody += cases;
    if (!asksForAnswer || isToAnybody) continue;
    const sure = answers.surelyAt(row);
    // What was surely answered in time was so, whatever may have answered it sooner.
    const answered = isInTime(published, sure) ? sure : answers.at(row);
    if (Number.isNaN(answered) && isDayEnough(published, row)) due[length++] = row;
    else if (Number.isNaN(published) || Number.isNaN(answered)) open.untraceable += cases;
    else if (answered === Number.POSITIVE_INFINITY && !isTraceable(table, row, answers))
      open.untraceable += cases;
    else if (holdsOwn[channel[row] as number] === 0 && recordedAnswer(table, row) === undefined)
      open.withoutOwn += cases;
    else due[length++] = row;
  }
  const delay = (row: number) => {
    const sure = answers.surelyAt(row);
    return elapsed(time[row] as number, Number.isNaN(sure) ? (answers.onDay(row)?.by ?? sure) : sure);
  };
  return { due: due.slice(0, length), delay, ...open };
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
  const all = unknown + known;
  if (withoutOwn * 2 >= unknown) return brandNotSeen(view) ?? gapOf("answers-not-exported", {});
  if (untraceable * 2 >= unknown) return gapOf("no-time", { count: untraceable, all });
  if (toAnybody * 2 >= unknown) return gapOf("no-addressee", { types: to, count: toAnybody, all });
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

/**
 * Whether an answer to a row could be found: a reply by the row's id, or where it needs no reply, words toward its
 * author.
 */
export function isTraceable(table: Table, row: number, answers: FirstAnswers): boolean {
  return table.id[row] !== NONE || (table.actor[row] !== NONE && !answers.needsReply(row));
}
