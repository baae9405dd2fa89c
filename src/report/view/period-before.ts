import type { Report } from "../../domain/report.ts";
import { parseDay } from "../../domain/time.ts";
import { formatShare } from "../../lib/format-number.ts";
import { message } from "../../messages/message.ts";

const DAYS_PER_WEEK = 7;

/**
 * How the outsiders' share of all interactions compares with the period before, which is as long; null where the
 * weeks of the trend do not make up both periods, or one of their figures is unknown.
 */
export function shareBefore({ window, trend, figures }: Report): string | null {
  const days = parseDay(window.to) - parseDay(window.from) + 1;
  const weeks = days / DAYS_PER_WEEK;
  const now = figures.outsideEngagement;
  if (!Number.isInteger(weeks) || weeks < 1 || trend.length < 2 * weeks || now === null) return null;
  let [outside, total] = [0, 0];
  for (const week of trend.slice(-2 * weeks, -weeks)) {
    const sides = [week.figures.outside.all, week.figures.inside.all, week.figures.unknown.all];
    if (sides.includes(null)) return null;
    outside += sides[0] ?? 0;
    total += sides.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  }
  if (total === 0) return null;
  const [is, was] = [formatShare(now), formatShare(outside / total)];
  const change = is === was ? "level" : now > outside / total ? "up" : "down";
  return message("share-before", { change, was, days });
}
