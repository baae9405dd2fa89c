import { InstantColumn } from "../store/instant-column.ts";
import { earliestInstant } from "../store/instants.ts";
import type { Table } from "../store/table.ts";
import type { AnsweringGroups, AnsweringRows } from "./answering-rows.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import { isWord } from "./threads.ts";

/** When rows were first answered, in milliseconds since 1970; Infinity for never. */
export interface AnswerInstants {
  /** Finds the instants of many rows at once. For other rows they are found one by one, which takes far longer. */
  find(rows: Uint32Array): void;
  /** When something came that surely answers a row; NaN where none of it has a time. */
  surelyAt(row: number): number;
  /** When something came that may answer it; -Infinity where the first of that has no time. */
  perhapsAt(row: number): number;
}

/** How many rows are asked about at once: few enough that their columns stay in a core's own cache. */
const BATCH = 4096;

/** The instants at which a table's rows were answered: found when first asked for, and then kept. */
export function answerInstants(table: Table, { words, gestures }: AnsweringRows): AnswerInstants {
  const surelyAt = new InstantColumn(table.length);
  const perhapsAt = new InstantColumn(table.length);
  const batch = Math.min(BATCH, table.length);
  const after = new Float64Array(batch);
  const surely = new Float64Array(batch);
  const perhaps = new Float64Array(batch);
  const asked = new Uint32Array(batch);

  function find(rows: Uint32Array): void {
    findOfSort(rows, true, words);
    findOfSort(rows, false, gestures);
  }

  function findOfSort(rows: Uint32Array, areWords: boolean, groups: AnsweringGroups): void {
    let length = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      if (surelyAt.get(row) !== 0 || isWord(table, row) !== areWords) continue;
      asked[length++] = row;
      if (length < batch) continue;
      findBatch(asked, groups);
      length = 0;
    }
    findBatch(asked.subarray(0, length), groups);
  }

  function findBatch(rows: Uint32Array, { replies, toPerson, mayAnswer }: AnsweringGroups): void {
    surely.fill(Number.POSITIVE_INFINITY);
    perhaps.fill(Number.POSITIVE_INFINITY);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      after[i] = earliestInstant(table, row);
      if (table.hasStatedAnswers) surely[i] = recordedAnswer(table, row) ?? Number.POSITIVE_INFINITY;
    }
    for (const groups of [...replies, ...toPerson]) groups.keepEarlier({ rows, after }, surely);
    for (const groups of mayAnswer) groups.keepEarlier({ rows, after }, perhaps);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      surelyAt.set(row, surely[i] as number);
      perhapsAt.set(row, perhaps[i] as number);
    }
  }

  function foundOf(instants: InstantColumn, row: number): number {
    const instant = instants.get(row);
    if (instant !== 0) return instant;
    find(Uint32Array.of(row));
    return instants.get(row);
  }

  return {
    find,
    surelyAt: (row) => foundOf(surelyAt, row),
    perhapsAt: (row) => foundOf(perhapsAt, row),
  };
}
