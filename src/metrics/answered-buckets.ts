import { type AnswerBuckets, answerBucketsOf } from "../domain/answer-buckets.ts";
import { NONE } from "../store/columns.ts";
import type { Table } from "../store/table.ts";
import { delaysOf, EVERYBODY, isTowardBrand } from "./answers.ts";

/**
 * Tells of a row that calls for an answer how many of it the brand answered within each time; null where the export
 * does not show it, and for what calls for none.
 */
export function bucketsOf(table: Table): (row: number) => AnswerBuckets | null {
  const delays = delaysOf(table, "brand");
  const own = new Set(table.files.flatMap((file) => (file.outbound ? [...file.exported.keys()] : [])));
  return (row) => {
    if (!isTowardBrand(table, row)) return null;
    if (!EVERYBODY.includes(table.side[row] as number) && !table.isDark(row)) return null;
    const count = table.count[row] as number;
    const buckets = table.answeredBuckets(row);
    if (buckets !== undefined) return buckets;
    if (Number.isNaN(table.time[row] as number)) return null;
    if (table.answeredAt(row) === undefined) {
      const isTraceable = table.id[row] !== NONE || table.actor[row] !== NONE;
      if (!isTraceable || !own.has(table.channel[row] as number)) return null;
    }
    return answerBucketsOf(delays[row] as number, count);
  };
}
