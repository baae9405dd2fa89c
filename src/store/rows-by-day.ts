import type { Day } from "../domain/day.ts";
import { groupBy } from "../lib/group-by.ts";
import type { Table } from "./table.ts";
import { UNDATED } from "./undated.ts";

/** The rows of each local day that has one, in the order of days; undated rows are left out. */
export function rowsByDay(table: Table, rows: Iterable<number>): Map<Day, number[]> {
  const days = groupBy(rows, (row) => table.day[row] as Day);
  days.delete(UNDATED);
  return new Map([...days].sort(([a], [b]) => a - b));
}
