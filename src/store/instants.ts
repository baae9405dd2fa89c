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

/** When a row was done, else the beginning of its day, in milliseconds since 1970; -Infinity without a day. */
export function firstMoment({ time, day, zone }: Table, row: number): number {
  if (day[row] === UNDATED) return Number.NEGATIVE_INFINITY;
  const exact = time[row] as number;
  return Number.isNaN(exact) ? zone.startOf(day[row] as number) : exact;
}

/** When a row was done, else the beginning of the next day, in milliseconds since 1970; Infinity without a day. */
export function lastMoment({ time, day, zone }: Table, row: number): number {
  if (day[row] === UNDATED) return Number.POSITIVE_INFINITY;
  const exact = time[row] as number;
  return Number.isNaN(exact) ? zone.startOf((day[row] as number) + 1) : exact;
}
