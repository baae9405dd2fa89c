import type { Figures, Report } from "../domain/report.ts";
import { parseDay } from "../domain/time.ts";
import { count, formatNumber, UNKNOWN } from "../lib/format-number.ts";

/** What part of all interactions came from outside; null where nobody knows, or there were none. */
export function outsideShare({ inside, outside, unknown }: Figures): number | null {
  const total = (inside.all ?? 0) + (outside.all ?? 0) + (unknown.all ?? 0);
  return outside.all === null || total === 0 ? null : outside.all / total;
}

/** "16 of 28"; unknown where nobody knows. */
export function daysText({ figures, window }: Report): string {
  if (figures.outsideDays === null) return "unknown";
  const days = parseDay(window.to) - parseDay(window.from) + 1;
  return `${formatNumber(figures.outsideDays)} of ${formatNumber(days)}`;
}

/** "5.3 hours", "3 minutes"; where most never had an answer there is no such time. */
export function medianText(figures: Figures): string {
  const hours = medianHours(figures);
  return hours === null ? UNKNOWN : hoursText(hours);
}

/** Hours until half had their first answer, infinite where most had none; null where nobody knows. */
export function medianHours({ medianResponseHours: hours, responseRate }: Figures): number | null {
  return hours === null && responseRate !== null ? Number.POSITIVE_INFINITY : hours;
}

/** "5.3 hours", "3 minutes"; of what never ends that it does not. */
export function hoursText(hours: number): string {
  if (hours === Number.POSITIVE_INFINITY) return "most unanswered";
  return hours < 1 ? count(Math.round(hours * 60), "minute") : count(hours, "hour");
}
