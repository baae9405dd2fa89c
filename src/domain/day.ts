/** Milliseconds in a day of 24 hours, an hour, and a minute. */
export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

/** A calendar day as the number of days since 1970-01-01; what a local date is compared and counted by. */
export type Day = number;

/** `YYYY-MM-DD` of a day. */
export function formatDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day of the week, 0 for Monday to 6 for Sunday. */
export function weekday(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}
