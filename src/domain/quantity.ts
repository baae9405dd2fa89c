import { DAY_MS, HOUR_MS, MINUTE_MS } from "./day.ts";

const UNITS: Record<string, number> = { m: MINUTE_MS, h: HOUR_MS, d: DAY_MS, w: 7 * DAY_MS };

/** What a share looks like in a policy: a number from 0 to 1, or a percentage. */
export const SHARE_PATTERN = "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$";
/** What a percentage of any size looks like. */
export const PERCENTAGE_PATTERN = "^\\d{1,6}(\\.\\d+)?\\s?%$";
/** What a confidence looks like in a policy where it is a percentage: from 50% to 99.9%. */
export const CONFIDENCE_PATTERN = "^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$";
/** What a duration looks like in a policy: `90m`, `24h`, `7d`, `4w`. */
export const DURATION_PATTERN = "^[1-9]\\d{0,5}(m|h|d|w)$";
/** What a span of whole days looks like in a policy: `7d`, `4w`; short enough that the calendar has its first day. */
export const DAYS_PATTERN = "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$";

/** A share as a fraction, from `0.2` or `20%`; the policy's schema has checked the form. */
export function parseShare(value: number | string): number {
  if (typeof value === "number") return value;
  // Through decimal digits, so that 29% is 0.29 and not 0.28999999999999998.
  return Number(`${value.replace("%", "").trim()}e-2`);
}

/** A duration in milliseconds, from `90m`, `24h`, `7d` or `4w`; the policy's schema has checked the form. */
export function parseDuration(value: string): number {
  return Number(value.slice(0, -1)) * (UNITS[value.slice(-1)] ?? Number.NaN);
}

/** Whole days of a duration given in days or weeks, for windows. */
export function parseDays(value: string): number {
  return parseDuration(value) / DAY_MS;
}
