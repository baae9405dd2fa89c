import { lazy } from "../lib/lazy.ts";
import { earliestInstant } from "../store/instants.ts";
import type { Table } from "../store/table.ts";
import type { InstantSpan } from "../store/timed-groups.ts";
import type { AnsweringRows } from "./answering-rows.ts";
import { recordedSpan } from "./recorded-answer.ts";
import { isWord } from "./threads.ts";

/**
 * Tells between which instants a row that has a day was answered, by what the days say where times are missing: nothing
 * answered it before the first, and by the second it surely was answered. Found when first asked for, and then kept.
 * @param surelyAt when something that has a time surely answered a row
 */
export function answerSpans(
  table: Table,
  { words, gestures }: AnsweringRows,
  surelyAt: (row: number) => number,
): (row: number) => InstantSpan {
  // Made late, as mostly nobody asks. 0 is for a row that nobody has asked about: nothing is as old as 1970.
  const known = lazy(() => ({ since: new Float64Array(table.length), by: new Float64Array(table.length) }));
  return (row) => {
    const { since, by } = known();
    if (since[row] === 0) {
      const span = findSpan(row);
      since[row] = span.since;
      by[row] = span.by;
    }
    return { since: since[row] as number, by: by[row] as number };
  };

  function findSpan(row: number): InstantSpan {
    const { replies, toPerson, mayAnswer } = isWord(table, row) ? words : gestures;
    const after = earliestInstant(table, row);
    const spanOf = (groups: (typeof replies)[number]) => groups.spanAfter(row, after);
    const naming = [recordedSpan(table, row), ...replies.map(spanOf)];
    const all = [...naming, ...toPerson.map(spanOf), ...mayAnswer.map(spanOf)];
    const answer = Number.isNaN(table.time[row] as number) ? Number.NaN : surelyAt(row);
    const sure = Number.isNaN(answer) ? Number.POSITIVE_INFINITY : answer;
    // What names its question comes after it; words to its author do for certain from the next day on.
    const nextDay = table.zone.startOf((table.day[row] as number) + 1) - 1;
    const later = toPerson.map((groups) => groups.spanAfter(row, nextDay));
    return {
      since: Math.min(...all.map(({ since }) => since)),
      by: Math.min(sure, ...naming.map(({ by }) => by), ...later.map(({ by }) => by)),
    };
  }
}
