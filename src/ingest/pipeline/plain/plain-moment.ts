import { DAY_MS, type Day, HOUR_MS, MINUTE_MS } from "../../../domain/day.ts";
import { parseDay, parseTime } from "../../../domain/time.ts";
import { asciiText } from "../../../lib/bytes.ts";
import type { Words } from "../../../lib/words.ts";

const DASH = 45;
const COLON = 58;
const PLUS = 43;
const Z = 90;
const ZERO = 48;
const DATE_LENGTH = 10;
/** `2026-03-01T09:30:00Z`, and the same with `+01:00`. */
const UTC_LENGTH = 20;
const OFFSET_LENGTH = 25;
/** The words of `T00:`, `00:0` and `0`; what is left of others, where digits stand, are their values. */
const HOUR_WORD = 0x3a_30_30_54;
const MINUTE_WORD = 0x30_3a_30_30;
/** The bits that must not be left: all where no digit stands, else the upper half of a byte. */
const HOUR_BITS = 0xff_f0_f0_ff | 0;
const MINUTE_BITS = 0xf0_ff_f0_f0 | 0;
/** Added to digits, it sets such a bit of those above nine. */
const HOUR_EXCESS = 0x00_06_06_00;
const MINUTE_EXCESS = 0x06_00_06_06;

/**
 * Reads moments from bytes. What most files write is read by arithmetic; dates and offsets, of which many rows in turn have
 * the same, once; anything else by `parseTime` and `parseDay`, which both of them must agree with.
 */
export class PlainMoment {
  /** Milliseconds since 1970, NaN for a bare date or none. */
  time = Number.NaN;
  /** The day of a bare date, NaN for a time or none. */
  day: Day = Number.NaN;
  /** The bytes of the last date, and its day. */
  readonly #date = new Int32Array(3);
  #day: Day = Number.NaN;
  /** The bytes of the last offset, and its milliseconds. */
  readonly #zone = new Int32Array(2);
  #offset = Number.NaN;

  clear(): void {
    this.time = Number.NaN;
    this.day = Number.NaN;
  }

  /**
   * Whether some bytes are a moment of the record; what they say is then in `time` and `day`.
   * @param words with spare bytes, as `withSpare` makes them
   */
  read({ bytes, view }: Words, from: number, to: number): boolean {
    const length = to - from;
    this.clear();
    if (length === DATE_LENGTH) {
      this.day = this.#dayAt(bytes, view, from);
      return !Number.isNaN(this.day);
    }
    if (this.readUsual(bytes, view, from) !== length) this.time = parseTime(asciiText(bytes, from, to));
    return !Number.isNaN(this.time);
  }

  /**
   * Reads a time in the usual form that begins at a place; what it says is then in `time`.
   * @returns how many bytes it takes, 0 where there is none
   */
  readUsual(bytes: Uint8Array, view: DataView, from: number): number {
    const hours = view.getInt32(from + 10, true) ^ HOUR_WORD;
    const minutes = view.getInt32(from + 14, true) ^ MINUTE_WORD;
    const zone = view.getInt32(from + 18, true);
    const second = (zone & 0xff) - ZERO;
    const wrong =
      ((hours | (hours + HOUR_EXCESS)) & HOUR_BITS) | ((minutes | (minutes + MINUTE_EXCESS)) & MINUTE_BITS);
    if (wrong !== 0 || second < 0 || second > 9) return 0;
    const hour = ((hours >>> 8) & 15) * 10 + ((hours >>> 16) & 15);
    const minute = (minutes & 15) * 10 + ((minutes >>> 8) & 15);
    const seconds = (minutes >>> 24) * 10 + second;
    if (hour > 23 || minute > 59 || seconds > 59) return 0;
    const isUtc = ((zone >>> 8) & 0xff) === Z;
    const clock = hour * HOUR_MS + minute * MINUTE_MS + seconds * 1000;
    this.time =
      this.#dayAt(bytes, view, from) * DAY_MS + clock - (isUtc ? 0 : this.#offsetAt(bytes, view, from + 19));
    return Number.isNaN(this.time) ? 0 : isUtc ? UTC_LENGTH : OFFSET_LENGTH;
  }

  #dayAt(bytes: Uint8Array, view: DataView, at: number): Day {
    const date = this.#date;
    const first = view.getInt32(at);
    const second = view.getInt32(at + 4);
    const third = view.getInt16(at + 8);
    if (date[0] !== first || date[1] !== second || date[2] !== third) {
      date[0] = first;
      date[1] = second;
      date[2] = third;
      this.#day = parseDay(asciiText(bytes, at, at + DATE_LENGTH));
    }
    return this.#day;
  }

  #offsetAt(bytes: Uint8Array, view: DataView, at: number): number {
    const zone = this.#zone;
    const first = view.getInt32(at);
    const second = view.getInt16(at + 4);
    if (zone[0] !== first || zone[1] !== second) {
      zone[0] = first;
      zone[1] = second;
      this.#offset = offsetAt(bytes, at);
    }
    return this.#offset;
  }
}

/** The milliseconds of an offset in the usual form, NaN for any other. */
function offsetAt(bytes: Uint8Array, at: number): number {
  const sign = bytes[at];
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
