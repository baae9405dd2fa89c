import { DAY_MS, type Day, HOUR_MS, MINUTE_MS } from "./day.ts";

const ZERO = 48;
const MINUTES_IN_DAY = 24 * 60;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Milliseconds since 1970 of an RFC 3339 time with an offset (`2026-03-01T09:30:00.5+01:00`), NaN where it is
 * none. Written by hand, as every record has one: `Date.parse` takes other forms too, and ten times as long.
 */
export function parseTime(text: string): number {
  const day = parseDate(text);
  if (Number.isNaN(day) || text.length < 20) return Number.NaN;
  if ((text.charCodeAt(10) | 32) !== 116 && text.charAt(10).trim() !== "") return Number.NaN;
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return Number.NaN;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  if (!(hour < 24 && minute < 60 && second <= 60)) return Number.NaN;
  let at = 19;
  let fraction = 0;
  if (text.charCodeAt(at) === 46) {
    let scale = 100;
    const first = ++at;
    for (let d = digit(text, at); d >= 0; d = digit(text, ++at)) {
      fraction += d * scale;
      scale /= 10;
    }
    if (at === first) return Number.NaN;
  }
  const offset = parseOffset(text, at);
  // A leap second is written :60, ends a day of UTC, and counts as the first of the next.
  const minuteOfDay = (hour * HOUR_MS + minute * MINUTE_MS - offset) / MINUTE_MS;
  if (second === 60 && (minuteOfDay + 1) % MINUTES_IN_DAY !== 0) return Number.NaN;
  return day * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS + second * 1000 + Math.floor(fraction) - offset;
}

/** The day of a text that begins with `YYYY-MM-DD`, NaN where it does not or the calendar has no such day. */
function parseDate(text: string): Day {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (!(month >= 1 && month <= 12 && day >= 1 && year >= 0)) return Number.NaN;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > (month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0))) return Number.NaN;
  // Days since 1970 with the year beginning in March, so that the leap day is its last.
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}

/** Of `Z`, `+01:00`, and what many exports write instead: `+0100` or `+01`. */
function parseOffset(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if ((sign | 32) === 122) return text.length === at + 1 ? 0 : Number.NaN;
  if (sign !== 43 && sign !== 45) return Number.NaN;
  const hours = twoDigits(text, at + 1);
  const colon = text.charCodeAt(at + 3) === 58 ? 1 : 0;
  const minutes = text.length === at + 3 ? 0 : twoDigits(text, at + 3 + colon);
  const isWhole = text.length === at + 3 || text.length === at + 5 + colon;
  if (!(isWhole && hours < 24 && minutes < 60)) return Number.NaN;
  return (sign === 45 ? -1 : 1) * (hours * HOUR_MS + minutes * MINUTE_MS);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : -1;
}

function twoDigits(text: string, at: number): number {
  const tens = digit(text, at);
  const ones = digit(text, at + 1);
  return tens < 0 || ones < 0 ? Number.NaN : tens * 10 + ones;
}

/** The day of a bare date `YYYY-MM-DD`, NaN for anything else. */
export function parseDay(text: string): Day {
  return text.length === 10 ? parseDate(text) : Number.NaN;
}

/** Whether a text is what `published` may hold: a time with offset, or a bare date. */
export function isMoment(text: string): boolean {
  return !Number.isNaN(text.length === 10 ? parseDay(text) : parseTime(text));
}
