import type { Day } from "../model/day.ts";
import { UNDATED } from "./columns.ts";
import type { Table } from "./table.ts";

/** The rows of each local day that has one, in the order of days; undated rows are left out. */
export function rowsByDay(table: Table, rows: Iterable<number>): Map<Day, number[]> {
  const days = new Map<Day, number[]>();
  for (const row of rows) {
    const day = table.day[row] as Day;
    if (day === UNDATED) continue;
    const known = days.get(day);
    if (known === undefined) days.set(day, [row]);
    else known.push(row);
  }
  return new Map([...days].sort(([a], [b]) => a - b));
}
