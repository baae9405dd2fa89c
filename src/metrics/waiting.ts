import type { ActivityType } from "../domain/activity.ts";
import { answeredWithinBuckets } from "../domain/answer-buckets.ts";
import { DAY_MS, type Day } from "../domain/day.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import type { Table } from "../store/table.ts";
import { UNDATED } from "../store/undated.ts";
import { repliesToUnnamed } from "../store/unnamed-authors.ts";
import type { View } from "../store/view.ts";
import type { AnswerInstants } from "./answer-instants.ts";
import { type Answerer, OUTSIDERS } from "./answer-question.ts";
import { ANSWER, answerStates } from "./answer-states.ts";
import { askingKinds, askingRows, partsOf } from "./asking-rows.ts";
import { firstAnswers, isTraceable } from "./first-answers.ts";
import { recordedAnswer } from "./recorded-answer.ts";

/** A number for each row, at most the row's own count. So a column as wide as that of the counts has room for it. */
export type RowCounts = Table["count"];

/** How many activities of each row of a table wait for an answer. */
export interface WaitingCounts {
  /** Activities that had no answer by the end of the day. */
  open: RowCounts;
  /** Activities that may have had one. */
  unknown: RowCounts;
}

interface WaitingQuestion {
  to: readonly ActivityType[];
  by: Answerer;
  asOf: Day;
}

/** Nothing waits as yet. */
export function noneWaiting({ count }: Table): WaitingCounts {
  // Not a copy that is filled with zeros: of new memory only the rows that wait are touched.
  const none = () =>
    count instanceof Uint8Array ? new Uint8Array(count.length) : new Uint32Array(count.length);
  return { open: none(), unknown: none() };
}

/**
 * Adds what was said to the brand that had no answer by the end of a day, due or not; with what has a date alone. Only who
 * is known to be an employee, or a bot, needs no answer. Of a row about which two questions are asked the larger count
 * stays.
 */
export function addWaiting(waiting: WaitingCounts, view: View, { to, by, asOf }: WaitingQuestion): void {
  const { table } = view;
  const { side, channel } = table;
  const answers = firstAnswers(table, by);
  const stateOf = answerStates(table, by, OUTSIDERS);
  const end = table.zone.startOf(asOf + 1);
  const channels = view.outboundChannels;
  const kinds = askingKinds(to, OUTSIDERS);
  for (const rows of [...partsOf(table, view.rows), view.partiallyCovered]) {
    answers.find(askingRows(table, rows, kinds), (batch, found) => {
      for (let i = 0; i < batch.length; i++) addRow(batch[i] as number, found, i);
    });
  }

  function addRow(row: number, found: AnswerInstants, at: number): void {
    const counts = openByBuckets(table, row, end);
    if (counts !== null) {
      const sure = asksForCertain(row) ? counts.least : 0;
      keepMost(waiting.open, row, sure);
      keepMost(waiting.unknown, row, counts.most - sure);
      return;
    }
    const answered = found.surely[at] as number;
    if (Number.isNaN(answered) || answered < end) return;
    // What is answered later was open until then.
    const isOpen =
      stateOf(row, found, at) === ANSWER.certain &&
      ((channels.has(channel[row] as number) && isTraceable(table, row, answers)) ||
        recordedAnswer(table, row) !== undefined);
    keepMost(isOpen ? waiting.open : waiting.unknown, row, table.count[row] as number);
  }

  function asksForCertain(row: number): boolean {
    return (side[row] === SIDE_CODE.outside || table.isDark(row)) && !repliesToUnnamed(table, row);
  }
}

function keepMost(counts: RowCounts, row: number, count: number): void {
  if (count > (counts[row] as number)) counts[row] = count;
}

/**
 * How many of an aggregated row are open at a moment, at least and at most; null where the row does not say how many
 * were answered. What was answered at a time that no bucket gives is taken for answered: it was by the day of counting.
 */
function openByBuckets(table: Table, row: number, end: number): { least: number; most: number } | null {
  const buckets = table.hasAnswerBuckets ? table.answeredBuckets(row) : undefined;
  if (buckets === undefined) return null;
  const day = table.day[row] as number;
  const exact = table.time[row] as number;
  const asked = Number.isNaN(exact) ? (day === UNDATED ? Number.NaN : table.zone.startOf(day)) : exact;
  const count = table.count[row] as number;
  const answered = answeredWithinBuckets(buckets, Number.POSITIVE_INFINITY).most;
  if (buckets.ever !== undefined || Number.isNaN(asked))
    return { least: count - answered, most: count - answered };
  const latest = Number.isNaN(exact) ? asked + DAY_MS : asked;
  const most = count - answeredWithinBuckets(buckets, Math.max(0, end - latest)).least;
  return { least: count - answeredWithinBuckets(buckets, Math.max(0, end - asked)).most, most };
}
