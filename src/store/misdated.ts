import { type Day, formatDay } from "../domain/day.ts";
import { Diagnostics, type Location } from "../domain/diagnostic.ts";
import type { StatedAnswer } from "./stated-answer.ts";
import { UNDATED } from "./undated.ts";
import type { Zone } from "./zone.ts";

/** Rows of activities with their local days. */
export interface DatedRows {
  length: number;
  day: Int32Array;
  location(row: number): Location;
}

/** Those of which some say when they were answered. */
interface AnsweredRows extends DatedRows {
  zone: Zone;
  answeredAt: ReadonlyMap<number, StatedAnswer>;
}

/**
 * Refuses rows that nobody can have exported yet: those dated or answered after tomorrow, as clocks of platforms and ours
 * may differ.
 * @throws InputError at each such row
 */
export function refuseFuture(rows: AnsweredRows, today: Day): void {
  const faultOf = (did: string, day: Day) =>
    day > today + 1 ? `${did} ${formatDay(day)}, which is in the future; today is ${formatDay(today)}` : null;
  const answerFault = (answer: StatedAnswer | undefined) => {
    if (answer === undefined) return null;
    return faultOf("was answered on", Number.isNaN(answer.time) ? answer.day : rows.zone.dayOf(answer.time));
  };
  refuse(
    rows,
    0,
    rows.length,
    (day, row) => faultOf("is dated", day) ?? answerFault(rows.answeredAt.get(row)),
  );
}

/**
 * Refuses rows from `firstRow` on that lie more than a day outside their file's period: the two contradict each other.
 * @throws InputError at each such row
 */
export function refuseOutside(rows: DatedRows, firstRow: number, from: Day, to: Day): void {
  refuse(rows, firstRow, rows.length, (day) =>
    (day !== UNDATED && day < from - 1) || day > to + 1
      ? `is of ${formatDay(day)}, outside the file's \`period\`, ${formatDay(from)} to ${formatDay(to)}; correct one of the two`
      : null,
  );
}

function refuse(
  rows: DatedRows,
  first: number,
  end: number,
  faultOf: (day: Day, row: number) => string | null,
): void {
  const problems = new Diagnostics();
  for (let row = first; row < end; row++) {
    const fault = faultOf(rows.day[row] as number, row);
    if (fault !== null) problems.add(fault, rows.location(row));
  }
  problems.throwIfAny();
}
