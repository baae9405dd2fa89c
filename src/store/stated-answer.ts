import type { Activity } from "../domain/activity.ts";
import { type Day, formatDay } from "../domain/day.ts";
import { parseDay, parseTime } from "../domain/time.ts";

/** `2026-03-31`, the beginning of every moment. */
const DAY_LENGTH = 10;

/** When a record says that the brand answered it. */
export interface StatedAnswer {
  /** Milliseconds since 1970; NaN where the record gives the day alone. */
  time: number;
  /** That day; NaN where it gives the time. */
  day: Day;
}

/** Undefined where a record says nothing, or a day before its own, which is a mistake of the source. */
export function statedAnswer({ published, answeredAt }: Activity): StatedAnswer | undefined {
  if (!answeredAt) return undefined;
  const time = parseTime(answeredAt);
  if (!Number.isNaN(time)) return { time, day: Number.NaN };
  const day = parseDay(answeredAt);
  return published && day < parseDay(published.slice(0, DAY_LENGTH)) ? undefined : { time, day };
}

/** The time or the day of an answer, to compare and to show. */
export function writtenAnswer({ time, day }: StatedAnswer): string {
  return Number.isNaN(time) ? formatDay(day) : new Date(time).toISOString();
}
