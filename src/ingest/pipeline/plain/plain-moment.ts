import { DAY_MS, type Day, HOUR_MS, MINUTE_MS } from "../../../domain/day.ts";
import { parseDay, parseTime } from "../../../domain/time.ts";
import { asciiText } from "../../../lib/bytes.ts";

const DASH = 45;
const COLON = 58;
const PLUS = 43;
const T = 84;
const Z = 90;
const ZERO = 48;
const DATE_LENGTH = 10;
/** `2026-03-01T09:30:00Z`, and the same with `+01:00`. */
const UTC_LENGTH = 20;
const OFFSET_LENGTH = 25;

/**
 * Reads moments from bytes. What most files write is read by arithmetic, and their dates, of which many rows in turn have
 * the same, once; anything else by `parseTime` and `parseDay`, which both of them must agree with.
 */
export class PlainMoment {
  /** Milliseconds since 1970, NaN for a bare date or none. */
  time = Number.NaN;
  /** The day of a bare date, NaN for a time or none. */
  day: Day = Number.NaN;
  /** The digits of the last date, and its day. */
  #digits = -1;
  #day: Day = Number.NaN;

  clear(): void {
    this.time = Number.NaN;
    this.day = Number.NaN;
  }

  /** Whether some bytes are a moment of the record; what they say is then in `time` and `day`. */
  read(bytes: Uint8Array, from: number, to: number): boolean {
    const length = to - from;
    if (this.readUsual(bytes, from) === length) return true;
    this.clear();
    if (length === DATE_LENGTH) {
      this.day = this.#dayAt(bytes, from);
      return !Number.isNaN(this.day);
    }
    this.time = parseTime(asciiText(bytes, from, to));
    return !Number.isNaN(this.time);
  }

  /** Reads a time in the usual form that begins at a place. @returns how many bytes it takes, 0 where there is none */
  readUsual(bytes: Uint8Array, from: number): number {
    this.clear();
    const length = bytes[from + 19] === Z ? UTC_LENGTH : OFFSET_LENGTH;
    this.time = this.#timeAt(bytes, from, length);
    return Number.isNaN(this.time) ? 0 : length;
  }

  #dayAt(bytes: Uint8Array, at: number): Day {
    if (bytes[at + 4] !== DASH || bytes[at + 7] !== DASH) return Number.NaN;
    const century = twoDigits(bytes, at);
    const year = twoDigits(bytes, at + 2);
    const month = twoDigits(bytes, at + 5);
    const date = twoDigits(bytes, at + 8);
    if ((century | year | month | date) < 0) return Number.NaN;
    const digits = ((century * 100 + year) * 100 + month) * 100 + date;
    if (digits !== this.#digits) {
      this.#day = parseDay(asciiText(bytes, at, at + DATE_LENGTH));
      this.#digits = digits;
    }
    return this.#day;
  }

  /** NaN for a form that is not this one, or for no time at all. */
  #timeAt(bytes: Uint8Array, at: number, length: number): number {
    if (bytes[at + 10] !== T || bytes[at + 13] !== COLON || bytes[at + 16] !== COLON) return Number.NaN;
    const hour = twoDigits(bytes, at + 11);
    const minute = twoDigits(bytes, at + 14);
    const second = twoDigits(bytes, at + 17);
    if ((hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) return Number.NaN;
    const clock = hour * HOUR_MS + minute * MINUTE_MS + second * 1000;
    return this.#dayAt(bytes, at) * DAY_MS + clock - offsetAt(bytes, at + 19, length === UTC_LENGTH);
  }
}

function offsetAt(bytes: Uint8Array, at: number, isUtc: boolean): number {
  const sign = bytes[at];
  if (isUtc) return 0;
  if (bytes[at + 3] !== COLON || (sign !== PLUS && sign !== DASH)) return Number.NaN;
  const hours = twoDigits(bytes, at + 1);
  const minutes = twoDigits(bytes, at + 4);
  if ((hours | minutes) < 0 || hours > 23 || minutes > 59) return Number.NaN;
  return (sign === DASH ? -1 : 1) * (hours * HOUR_MS + minutes * MINUTE_MS);
}

/** A number of two digits; -1 where they are none. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - ZERO;
  const ones = (bytes[at + 1] as number) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
