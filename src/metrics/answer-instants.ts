import { earliestInstant } from "../store/instants.ts";
import type { Table } from "../store/table.ts";
import { type AskingRows, TIMELESS, type TimedGroups } from "../store/timed-groups.ts";
import type { AnsweringGroups, AnsweringRows } from "./answering-rows.ts";
import { recordedAnswer } from "./recorded-answer.ts";
import { isWord } from "./threads.ts";

/** When each of some rows was first answered, in their order, in milliseconds since 1970; Infinity for never. */
export interface AnswerInstants {
  /** When something came that surely answers it; NaN where none of it has a time. */
  surely: Float64Array;
  /** When something came that may answer it; -Infinity where the first of that has no time. */
  perhaps: Float64Array;
}

/**
 * A function that finds the instants at which rows were answered, in loops over all of them, one group of possible answers
 * after the other. It writes over what it found before.
 * @param most as many rows as are asked about at once; what is found for them holds until others are asked about
 */
export function answerInstants(
  table: Table,
  { words, gestures, lacksTimes }: AnsweringRows,
  most: number,
): (rows: Uint32Array) => AnswerInstants {
  const found = room(most);
  const after = new Float64Array(most);
  const numbers = new Int32Array(most);
  // Where rows of both sorts are asked about: those of one sort, the place of each among all, and what is found for all.
  const own = new Uint32Array(most);
  const places = new Uint32Array(most);
  const all = room(most);
  const { time } = table;

  function findOfSort(rows: Uint32Array, { replies, toPerson, mayAnswer }: AnsweringGroups): AnswerInstants {
    const { surely, perhaps } = found;
    surely.fill(Number.POSITIVE_INFINITY, 0, rows.length);
    perhaps.fill(Number.POSITIVE_INFINITY, 0, rows.length);
    for (let i = 0; i < rows.length; i++) {
      const exact = time[rows[i] as number] as number;
      after[i] = Number.isNaN(exact) ? earliestInstant(table, rows[i] as number) : exact;
    }
    if (table.hasStatedAnswers) keepRecorded(rows, surely);
    const asking = { rows, after, numbers };
    askEach(replies, asking, surely);
    askEach(toPerson, asking, surely);
    askEach(mayAnswer, asking, perhaps);
    if (lacksTimes || table.hasStatedAnswers) {
      for (let i = 0; i < rows.length; i++) if (surely[i] === TIMELESS) surely[i] = Number.NaN;
    }
    return found;
  }

  function keepRecorded(rows: Uint32Array, times: Float64Array): void {
    for (let i = 0; i < rows.length; i++) {
      const recorded = recordedAnswer(table, rows[i] as number);
      if (recorded !== undefined) times[i] = Number.isNaN(recorded) ? TIMELESS : recorded;
    }
  }

  /** Those of one sort where rows are of both. */
  function findSome(rows: Uint32Array, areWords: boolean): void {
    let length = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      if (isWord(table, row) !== areWords) continue;
      own[length] = row;
      places[length++] = i;
    }
    const { surely, perhaps } = findOfSort(own.subarray(0, length), areWords ? words : gestures);
    for (let i = 0; i < length; i++) {
      all.surely[places[i] as number] = surely[i] as number;
      all.perhaps[places[i] as number] = perhaps[i] as number;
    }
  }

  return (rows) => {
    let areWords = 0;
    for (let i = 0; i < rows.length; i++) areWords += isWord(table, rows[i] as number) ? 1 : 0;
    if (areWords === rows.length) return findOfSort(rows, words);
    if (areWords === 0) return findOfSort(rows, gestures);
    findSome(rows, true);
    findSome(rows, false);
    return all;
  };
}

/** Keeps the earliest that any of the groups has. By index: V8 would compile an iteration again once a list is empty. */
function askEach(groups: readonly TimedGroups[], asking: AskingRows, times: Float64Array): void {
  for (let i = 0; i < groups.length; i++) (groups[i] as TimedGroups).keepEarlier(asking, times);
}

function room(most: number): AnswerInstants {
  return { surely: new Float64Array(most), perhaps: new Float64Array(most) };
}
