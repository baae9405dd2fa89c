import { type AnswerBuckets, answerEdges, answeredWithinBuckets } from "../domain/answer-buckets.ts";
import { type Gap, gapOf } from "../messages/gap.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { firstMoment, lastMoment } from "../store/instants.ts";
import { filterRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { typeMask } from "../store/type-mask.ts";
import { repliesToUnnamed } from "../store/unnamed-authors.ts";
import type { View } from "../store/view.ts";
import { type Answerer, type AnswerQuestion, OUTSIDERS } from "./answer-question.ts";
import { callsForAnswer } from "./answers.ts";
import { allHours } from "./clock.ts";

/** Aggregated rows that say how many of them the brand answered, and were due. */
export interface GroupedAnswers {
  rows: Uint32Array;
  /** Activities of a day on which some were due and others were not. */
  partlyDue: number;
}

/** The aggregated rows of a question about answers that say how many were answered. */
export function groupedAnswersIn(view: View, question: AnswerQuestion): GroupedAnswers {
  const { table } = view;
  if (!table.hasAnswerBuckets) return { rows: new Uint32Array(0), partlyDue: 0 };
  const { to, within, elapsed = allHours, asOf, sides = OUTSIDERS } = question;
  const mask = typeMask(to);
  const end = table.zone.startOf(asOf + 1);
  let partlyDue = 0;
  const rows = filterRows(view.rows, (row) => {
    if (table.answeredBuckets(row) === undefined) return false;
    if (!callsForAnswer(table, row, mask) || repliesToUnnamed(table, row)) return false;
    // A question is a question, whoever asks: only who is known to be an employee needs no answer.
    if (!sides.includes(table.side[row] as number) && table.side[row] !== SIDE_CODE.unknown) return false;
    if (elapsed(lastMoment(table, row), end) >= within) return true;
    // What is due only if it was done on the first instant of its day is taken for not due.
    if (elapsed(firstMoment(table, row), end) > within) partlyDue += table.count[row] as number;
    return false;
  });
  return { rows, partlyDue };
}

type Within = Pick<AnswerQuestion, "by" | "within" | "elapsed">;

/** How many of the rows were answered within a time, at least and at most, of how many; whose answer counts by `by`. */
export function groupedWithin(
  table: Table,
  { rows }: GroupedAnswers,
  { by, within, elapsed = allHours }: Within,
): { all: number; least: number; most: number } {
  const sums = { all: 0, least: 0, most: 0 };
  for (const row of rows) {
    const count = table.count[row] as number;
    const buckets = table.answeredBuckets(row) as AnswerBuckets;
    const { least } = answeredWithinBuckets(buckets, within);
    // The buckets go by the clock on the wall: what came later by it may have come in time by the hours worked.
    const longest = elapsed === allHours ? within : Number.POSITIVE_INFINITY;
    const { most } = answeredWithinBuckets(buckets, longest);
    sums.all += count;
    sums.least += least;
    sums.most += holdsAnswers(table, row, by) ? most : count;
  }
  return sums;
}

/**
 * Whether a row's buckets hold all answers that count. They hold the brand's, so that employees may have answered the
 * rest; but a person who counts by eye sees who was answered at all.
 */
function holdsAnswers(table: Table, row: number, by: Answerer): boolean {
  return by === "brand" || table.file(row).byEye;
}

/** How many of an aggregated row were answered within a time in milliseconds for certain. */
export function leastWithin(table: Table, row: number, within: number): number {
  const buckets = table.answeredBuckets(row);
  return buckets === undefined ? 0 : answeredWithinBuckets(buckets, within).least;
}

/** The rows of which some were answered later or never. */
export function notAllInTime(table: Table, { rows }: GroupedAnswers, { within }: Within): Uint32Array {
  return filterRows(rows, (row) => leastWithin(table, row, within) < (table.count[row] as number));
}

/** How long some of an aggregated row waited for an answer, in milliseconds. */
export interface GroupedWait {
  row: number;
  count: number;
  /** Between which times the answer came; Infinity where it has not come in the time that is known. */
  after: number;
  by: number;
  /** How long at least they waited, where none came. */
  waited: number;
}

/** The waits of the rows by their buckets; what was answered at a time that no bucket gives is left out and counted. */
export function groupedWaits(
  table: Table,
  { rows }: GroupedAnswers,
  { by, elapsed = allHours, asOf }: Pick<AnswerQuestion, "by" | "elapsed" | "asOf">,
): { waits: GroupedWait[]; unknown: number } {
  const end = table.zone.startOf(asOf + 1);
  const waits: GroupedWait[] = [];
  let unknown = 0;
  for (const row of rows) {
    let [after, before] = [0, 0];
    for (const [edge, answered] of answerEdges(table.answeredBuckets(row) as AnswerBuckets)) {
      const count = answered - before;
      before = answered;
      if (count > 0 && edge === Number.POSITIVE_INFINITY && after === 0) unknown += count;
      else if (count > 0)
        waits.push({ row, count, after: elapsed === allHours ? after : 0, by: edge, waited: after });
      after = Number.isFinite(edge) ? edge : after;
    }
    const rest = (table.count[row] as number) - before;
    if (!holdsAnswers(table, row, by)) unknown += rest;
    else if (rest > 0) {
      const waited = Math.max(0, elapsed(lastMoment(table, row), end));
      waits.push({ row, count: rest, after: waited, by: Number.POSITIVE_INFINITY, waited });
    }
  }
  return { waits, unknown };
}

/** Why it is unknown how many of some aggregated rows were answered in time; undefined where it is known of all. */
export function groupedGap(unknown: number, total: number): Gap | undefined {
  return unknown === 0 ? undefined : gapOf("no-bucket", { count: unknown, all: total });
}
