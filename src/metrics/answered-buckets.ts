import { ACTIVITY_TYPES } from "../domain/activity.ts";
import { type AnswerBuckets, answerBucketsOf } from "../domain/answer-buckets.ts";
import { repliesToNobody } from "../store/nameless.ts";
import type { Table } from "../store/table.ts";
import { typeMask } from "../store/type-mask.ts";
import { callsForAnswer, EVERYBODY, isTraceable } from "./answers.ts";
import { firstAnswers, recordedAnswer } from "./first-answers.ts";

/**
 * Tells of a row that calls for an answer how many of it the brand answered within each time; null where the export
 * does not show it, and for what calls for none.
 */
export function bucketsOf(table: Table): (row: number) => AnswerBuckets | null {
  const answers = firstAnswers(table, "brand");
  const mask = typeMask(ACTIVITY_TYPES);
  const own = new Set(table.files.flatMap((file) => (file.outbound ? [...file.exported.keys()] : [])));
  return (row) => {
    if (!callsForAnswer(table, row, mask) || repliesToNobody(table, row)) return null;
    const buckets = table.answeredBuckets(row);
    if (buckets !== undefined) return buckets;
    if (!EVERYBODY.includes(table.side[row] as number) && !table.isDark(row)) return null;
    const [asked, answered] = [table.time[row] as number, answers.at(row)];
    if (Number.isNaN(asked) || Number.isNaN(answered)) return null;
    const isFound = Number.isFinite(answered) || isTraceable(table, row, answers);
    const isRecorded = recordedAnswer(table, row) !== undefined;
    if (!isFound || (!isRecorded && !own.has(table.channel[row] as number))) return null;
    return answerBucketsOf(answered - asked, table.count[row] as number);
  };
}
