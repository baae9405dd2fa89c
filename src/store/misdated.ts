import { type Day, formatDay } from "../domain/day.ts";
import { Problems } from "../domain/problem.ts";
import { type Columns, UNDATED } from "./columns.ts";

/**
 * Refuses rows that nobody can have exported yet: those after tomorrow, as clocks of platforms and ours may differ.
 * @throws InputError at each such row
 */
export function refuseFuture(columns: Columns, today: Day): void {
  refuse(columns, 0, columns.length, (day) =>
    day > today + 1 ? `is of ${formatDay(day)}, which is yet to come; today is ${formatDay(today)}` : null,
  );
}

/**
 * Refuses rows from `firstRow` on that lie more than a day outside their file's period: the two contradict each other.
 * @throws InputError at each such row
 */
export function refuseOutside(columns: Columns, firstRow: number, from: Day, to: Day): void {
  refuse(columns, firstRow, columns.length, (day) =>
    day < from - 1 || day > to + 1
      ? `is of ${formatDay(day)}, outside the file's \`period\`, ${formatDay(from)} to ${formatDay(to)}; correct one of the two`
      : null,
  );
}

function refuse(columns: Columns, first: number, end: number, faultOf: (day: Day) => string | null): void {
  const problems = new Problems();
  for (let row = first; row < end; row++) {
    const day = columns.day[row] as number;
    const fault = day === UNDATED ? null : faultOf(day);
    if (fault !== null) problems.add(fault, columns.location(row));
  }
  problems.throwIfAny();
}
