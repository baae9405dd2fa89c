import type { Table } from "./table.ts";
import { UNDATED } from "./undated.ts";

/** When a row was done, else the instant before its day began, in milliseconds since 1970; -Infinity without a day. */
export function earliestInstant({ time, day, zone }: Table, row: number): number {
  if (!Number.isNaN(time[row] as number)) return time[row] as number;
  return day[row] === UNDATED ? Number.NEGATIVE_INFINITY : zone.startOf(day[row] as number) - 1;
}

/** When a row was done, else the last instant of its day, in milliseconds since 1970; Infinity without a day. */
export function latestInstant({ time, day, zone }: Table, row: number): number {
  if (!Number.isNaN(time[row] as number)) return time[row] as number;
  return day[row] === UNDATED ? Number.POSITIVE_INFINITY : zone.startOf((day[row] as number) + 1) - 1;
}

/** Between which instants a row was done: both its time, else the beginning of its day and of the next; all without a day. */
export function momentsOf({ time, day, zone }: Table, row: number): { first: number; last: number } {
  const exact = time[row] as number;
  if (day[row] === UNDATED) return { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  if (!Number.isNaN(exact)) return { first: exact, last: exact };
  return { first: zone.startOf(day[row] as number), last: zone.startOf((day[row] as number) + 1) };
}

/** The earlier of two instants; unknown (NaN) only where no other is known. */
export function earlier(a: number, b: number): number {
  if (Number.isNaN(a)) return b === Number.POSITIVE_INFINITY ? a : b;
  return b < a || (Number.isNaN(b) && a === Number.POSITIVE_INFINITY) ? b : a;
}
