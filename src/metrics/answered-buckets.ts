import { ACTIVITY_TYPES } from "../domain/activity.ts";
import { type AnswerBuckets, answerBucketsOf } from "../domain/answer-buckets.ts";
import type { Table } from "../store/table.ts";
import { typeMask } from "../store/type-mask.ts";
import { repliesToUnnamed } from "../store/unnamed-authors.ts";
import { View } from "../store/view.ts";
import { callsForAnswer, EVERYBODY } from "./answers.ts";
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
    const [asked, answered] = [table.time[row] as number, answers.at(row)];
    if (Number.isNaN(asked)) return null;
    const count = table.count[row] as number;
    const onDay = answers.onDay(row);
    if (onDay !== null) return answerBucketsOf(onDay.by - asked, count, Math.max(0, onDay.since - asked));
    if (Number.isNaN(answered)) return null;
    const isFound = Number.isFinite(answered) || isTraceable(table, row, answers);
    const isRecorded = recordedAnswer(table, row) !== undefined;
    if (!isFound || (!isRecorded && !showsBrand(row))) return null;
    return answerBucketsOf(answered - asked, count);
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
