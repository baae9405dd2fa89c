import { DAY_MS, type Day, HOUR_MS, MINUTE_MS } from "../domain/day.ts";
import type { Calendar } from "../domain/working-time.ts";

/** A UTC day in which the zone's offset changes; its times are looked up one by one. */
const CHANGES = Number.NaN;

/** No zone sets its clocks by less, or twice in so short a time. */
const STEP = 15 * MINUTE_MS;

/** Local days of a time zone, exact across daylight-saving changes and days that a zone skipped. */
export class Zone implements Calendar {
  readonly #offsetAt: (time: number) => number;
  /** The last UTC day that was asked for, and its offset: most rows in turn are of one day. */
  #lastDay = Number.NaN;
  #lastOffset = CHANGES;
  /** By UTC day: of all its times, or CHANGES. */
  readonly #offsets = new Map<number, number>();
  /** By UTC day: at its start, which is the end of the day before. */
  readonly #starts = new Map<number, number>();
  /** By local day: when it begins. */
  readonly #begins = new Map<Day, number>();
  /** By local day: whether it came to pass. */
  readonly #passed = new Map<Day, boolean>();

  /** @param offsetAt local time less UTC in milliseconds, at an instant */
  constructor(offsetAt: (time: number) => number) {
    this.#offsetAt = offsetAt;
  }

  /** The local day of an instant in milliseconds since 1970. */
  dayOf(time: number): Day {
    const utcDay = Math.floor(time / DAY_MS);
    if (utcDay !== this.#lastDay) {
      this.#lastOffset = this.#offsetOf(utcDay);
      this.#lastDay = utcDay;
    }
    const offset = this.#lastOffset;
    return Math.floor((time + (Number.isNaN(offset) ? this.#offsetAt(time) : offset)) / DAY_MS);
  }

  #offsetOf(utcDay: number): number {
    let offset = this.#offsets.get(utcDay);
    if (offset === undefined) {
      const start = this.#offsetAtStart(utcDay);
      offset = start === this.#offsetAtStart(utcDay + 1) ? start : CHANGES;
      this.#offsets.set(utcDay, offset);
    }
    return offset;
  }

  #offsetAtStart(utcDay: number): number {
    let offset = this.#starts.get(utcDay);
    if (offset === undefined) {
      offset = this.#offsetAt(utcDay * DAY_MS);
      this.#starts.set(utcDay, offset);
    }
    return offset;
  }

  /** Minutes since midnight that clocks show at an instant, with a fraction. */
  minuteOf(time: number): number {
    const local = time + this.#offsetAt(time);
    return (local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS;
  }

  /** The instant at which clocks show a minute of a local day; where they skip it, the one that takes its place. */
  at(day: Day, minute: number): number {
    const local = day * DAY_MS + minute * MINUTE_MS;
    return local - this.#offsetAt(local - this.#offsetAt(local));
  }

  /** Whether a local day came to pass; a zone that crosses the date line skips one. */
  has(day: Day): boolean {
    let passed = this.#passed.get(day);
    if (passed === undefined) {
      const noon = day * DAY_MS + 12 * HOUR_MS;
      passed = this.dayOf(noon - this.#offsetAt(noon)) === day || this.startOf(day) < this.startOf(day + 1);
      this.#passed.set(day, passed);
    }
    return passed;
  }

  /**
   * The instant from which on it is a local day, or a later one where the zone skipped it. Clocks set back across
   * midnight return to the day before; it is over when that is.
   */
  startOf(day: Day): number {
    let begin = this.#begins.get(day);
    if (begin === undefined) {
      begin = this.#findStart(day);
      this.#begins.set(day, begin);
    }
    return begin;
  }

  #findStart(day: Day): number {
    let after = day * DAY_MS + 16 * HOUR_MS;
    let before = after - STEP;
    for (; this.dayOf(before) >= day; before -= STEP) after = before;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (this.dayOf(middle) < day) before = middle;
      else after = middle;
    }
    return after;
  }
}
