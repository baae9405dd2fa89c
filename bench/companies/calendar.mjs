// Weeks that end on one Sunday, in UTC, and the hours in which a company works.

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** The last day of every company, a Sunday. */
export const LAST_DAY = "2026-11-15";
/** The instant at which it ends. */
export const END = Date.parse(LAST_DAY) + DAY;

const OPENS = 9;
const CLOSES = 18;

/** @param {number} time */
export function dayOf(time) {
  return new Date(time).toISOString().slice(0, 10);
}

/** @param {number} time */
export function timeText(time) {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** @param {number} time */
export function isWeekend(time) {
  const weekday = new Date(time).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/**
 * The time itself where the company works then, else the next opening.
 * @param {number} time
 * @param {boolean} weekends whether it works on weekends
 */
export function whenOpen(time, weekends) {
  const midnight = Math.floor(time / DAY) * DAY;
  const closed = !weekends && isWeekend(time);
  if (!closed && time < midnight + OPENS * HOUR) return midnight + OPENS * HOUR;
  if (!closed && time < midnight + CLOSES * HOUR) return time;
  let next = midnight + DAY;
  while (!weekends && isWeekend(next)) next += DAY;
  return next + OPENS * HOUR;
}

/**
 * The instant so many working hours after a time.
 * @param {number} time
 * @param {number} hours
 * @param {boolean} weekends
 */
export function afterWorkingHours(time, hours, weekends) {
  let at = whenOpen(time, weekends);
  for (let left = hours * HOUR; ; ) {
    const closing = Math.floor(at / DAY) * DAY + CLOSES * HOUR;
    if (at + left < closing) return at + left;
    left -= closing - at;
    at = whenOpen(closing, weekends);
  }
}

/**
 * A time after another, moved into the morning where most people would be asleep.
 * @param {import("./random.mjs").Random} random
 * @param {number} time
 * @param {number} median hours
 */
export function whenAwake(random, time, median) {
  const at = time + random.logNormal(median, 1.2) * HOUR;
  const hour = new Date(at).getUTCHours();
  return hour < 6 && random.chance(0.85) ? at + (7 - hour) * HOUR : at;
}
