import { ACTIVITY_TYPES } from "../domain/activity.ts";
import { type AnswerBuckets, answerBucketsOf } from "../domain/answer-buckets.ts";
import { latestInstant, momentsOf } from "../store/instants.ts";
import type { Table } from "../store/table.ts";
import { typeMask } from "../store/type-mask.ts";
import { UNDATED } from "../store/undated.ts";
import { repliesToUnnamed } from "../store/unnamed-authors.ts";
import { View } from "../store/view.ts";
import { EVERYBODY } from "./answer-question.ts";
import { callsForAnswer } from "./answers.ts";
import { firstAnswers, isTraceable, recordedAnswer } from "./first-answers.ts";

/**
 * Tells of a row that calls for an answer how many of it the brand answered within each time; null where the export
 * does not show it, and for what calls for none.
 * @param window days of a window: of another, what the brand did may not have been exported
 */
export function bucketsOf(table: Table, window: number): (row: number) => AnswerBuckets | null {
  const answers = firstAnswers(table, "brand");
  const mask = typeMask(ACTIVITY_TYPES);
  const showsBrand = brandShownBy(table, window);
  return (row) => {
    if (!callsForAnswer(table, row, mask) || repliesToUnnamed(table, row)) return null;
    const buckets = table.answeredBuckets(row);
    if (buckets !== undefined) return buckets;
    if (!EVERYBODY.includes(table.side[row] as number) && !table.isDark(row)) return null;
    if (table.day[row] === UNDATED) return null;
    const [first, last] = [momentsOf(table, row).first, latestInstant(table, row)];
    const answered = answers.at(row);
    const isExact = first === last && !Number.isNaN(answered);
    const { since, by } = isExact
      ? { since: answered, by: answered }
      : { since: answers.since(row), by: answers.by(row) };
    const isFound = Number.isFinite(by) || isTraceable(table, row, answers);
    const isRecorded = recordedAnswer(table, row) !== undefined;
    if (!isFound || (!isRecorded && !showsBrand(row))) return null;
    // What the last bucket leaves was never answered, which nobody knows of what may have been.
    if (by === Number.POSITIVE_INFINITY && since !== by) return null;
    return answerBucketsOf(by - first, table.count[row] as number, Math.max(0, since - last));
  };
}

/** Tells whether the files that cover a day of a row's window would hold what the brand did on the row's channel. */
function brandShownBy(table: Table, window: number): (row: number) => boolean {
  const last = table.covered?.to ?? 0;
  const channels = new Map<number, ReadonlySet<number>>();
  return (row) => {
    const back = Math.floor((last - (table.day[row] as number)) / window);
    const to = last - back * window;
    const shown = channels.get(back) ?? new View(table, to - window + 1, to, null).outboundChannels;
    channels.set(back, shown);
    return shown.has(table.channel[row] as number);
  };
}
