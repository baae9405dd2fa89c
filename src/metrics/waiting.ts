import type { ActivityType } from "../domain/activity.ts";
import { answeredWithinBuckets } from "../domain/answer-buckets.ts";
import { DAY_MS, type Day } from "../domain/day.ts";
import { SIDE_CODE } from "../store/accounts.ts";
import { repliesToNobody } from "../store/nameless.ts";
import { concatRows } from "../store/rows.ts";
import type { Table } from "../store/table.ts";
import { typeMask } from "../store/type-mask.ts";
import { UNDATED } from "../store/undated.ts";
import type { View } from "../store/view.ts";
import { callsForAnswer, isTraceable } from "./answers.ts";
import { type Answerer, firstAnswers, recordedAnswer } from "./first-answers.ts";

/** What waits for an answer in a view: how many activities of each row. */
interface WaitingRows {
  /** Activities that had no answer by the end of the day. */
  open: Map<number, number>;
  /** Activities that may have had one. */
  unknown: Map<number, number>;
}

interface WaitingQuestion {
  to: readonly ActivityType[];
  by: Answerer;
  asOf: Day;
}

/**
 * What was said to the brand that had no answer by the end of a day, due or not; with what has a date alone. Only who is
 * known to be an employee, or a bot, needs no answer.
 */
export function waitingIn(view: View, { to, by, asOf }: WaitingQuestion): WaitingRows {
  const { table } = view;
  const mask = typeMask(to);
  const answers = firstAnswers(table, by);
  const end = table.zone.startOf(asOf + 1);
  const channels = view.outboundChannels;
  const waiting: WaitingRows = { open: new Map(), unknown: new Map() };
  for (const row of concatRows([view.rows, view.partiallyCovered])) {
    if (!callsForAnswer(table, row, mask)) continue;
    const side = table.side[row] as number;
    if (side !== SIDE_CODE.outside && side !== SIDE_CODE.unknown) continue;
    const isNamed = (side === SIDE_CODE.outside || table.isDark(row)) && !repliesToNobody(table, row);
    const count = table.count[row] as number;
    const counted = stillOpen(table, row, end);
    if (counted !== null) {
      const sure = isNamed ? counted.least : 0;
      add(waiting.open, row, sure);
      add(waiting.unknown, row, counted.most - sure);
      continue;
    }
    const answered = answers.surelyAt(row);
    if (Number.isNaN(answered) || answered < end) continue;
    // What is answered later was open until then.
    const couldBeFound = channels.has(table.channel[row] as number) && isTraceable(table, row, answers);
    const mayBeAnswered = Number.isNaN(answers.at(row));
    const isSure = isNamed && !mayBeAnswered && (couldBeFound || recordedAnswer(table, row) !== undefined);
    add(isSure ? waiting.open : waiting.unknown, row, count);
  }
  return waiting;
}

function add(counts: Map<number, number>, row: number, count: number): void {
  if (count > 0) counts.set(row, count);
}

/**
 * How many of an aggregated row are open at a moment, at least and at most; null where the row does not say how many
 * were answered. What was answered at a time that no bucket gives is taken for answered: it was when it was counted.
 */
function stillOpen(table: Table, row: number, end: number): { least: number; most: number } | null {
  const buckets = table.answeredBuckets(row);
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
