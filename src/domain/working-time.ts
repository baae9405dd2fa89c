import { DAY_MS, type Day, MINUTE_MS, weekday } from "./day.ts";
import type { Hours } from "./policy.ts";

/** Local days and the clocks of a time zone. */
export interface Calendar {
  /** The local day of an instant in milliseconds since 1970. */
  dayOf(time: number): Day;
  /** Minutes since midnight that clocks show at an instant. */
  minuteOf(time: number): number;
  /** The instant at which clocks show a minute of a local day. */
  at(day: Day, minute: number): number;
}

/** A day as the team works it. */
interface WorkingDay {
  /** Instants at which the team begins and stops. */
  spans: readonly (readonly [from: number, to: number])[];
  /** Milliseconds worked, and days worked on, from the first day up to this one. */
  worked: number;
  days: number;
}

/** How much working time passes between two instants, by the hours of a team. */
export class WorkingTime {
  readonly #hours: Hours;
  readonly #calendar: Calendar;
  readonly #first: Day;
  readonly #start: number;
  /** From the first day on, as far as anybody asked. */
  readonly #days: WorkingDay[] = [];

  /** @param first an earlier instant counts as the beginning of this day: an answer may be dated a day before its question */
  constructor(hours: Hours, calendar: Calendar, first: Day) {
    this.#hours = hours;
    this.#calendar = calendar;
    this.#first = first;
    this.#start = calendar.at(first, 0);
  }

  /** Milliseconds between two instants in which the team works. */
  hoursBetween(from: number, to: number): number {
    return this.#worked(this.#notBeforeStart(to)) - this.#worked(this.#notBeforeStart(from));
  }

  /**
   * Working days between two instants, in milliseconds of 24 hours each: from a time of day to the same time of the
   * next working day is one. What comes while nobody works counts from when the team begins again.
   */
  daysBetween(from: number, to: number): number {
    return Math.max(
      0,
      this.#position(this.#notBeforeStart(to)) - this.#position(this.#begin(this.#notBeforeStart(from))),
    );
  }

  #notBeforeStart(time: number): number {
    return Math.max(this.#start, time);
  }

  #worked(time: number): number {
    const { spans, worked } = this.#day(this.#calendar.dayOf(time));
    return spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(time, to) - from), worked);
  }

  /** Where an instant lies on a line of nothing but working days. */
  #position(time: number): number {
    const { spans, days } = this.#day(this.#calendar.dayOf(time));
    return days * DAY_MS + (spans.length === 0 ? 0 : this.#calendar.minuteOf(time) * MINUTE_MS);
  }

  /** An instant itself on a working day that has begun and is not over, else when the team begins next. */
  #begin(time: number): number {
    let day = this.#calendar.dayOf(time);
    const last = this.#day(day).spans.at(-1);
    if (last === undefined || time >= last[1])
      do day++;
      while (this.#day(day).spans.length === 0);
    return Math.max(time, this.#day(day).spans[0]?.[0] ?? time);
  }

  #day(day: Day): WorkingDay {
    for (let next = this.#days.length; next <= day - this.#first; next++) this.#days.push(this.#next());
    return this.#days[day - this.#first] as WorkingDay;
  }

  #next(): WorkingDay {
    const day = this.#first + this.#days.length;
    const before = this.#days.at(-1);
    const isOff = this.#hours.except.has(day);
    const spans = (isOff ? [] : (this.#hours.weekdays[weekday(day)] ?? [])).map(
      ({ from, to }) => [this.#calendar.at(day, from), this.#calendar.at(day, to)] as const,
    );
    const workedThatDay = (before?.spans ?? []).reduce((sum, [from, to]) => sum + to - from, 0);
    const worked = (before?.worked ?? 0) + workedThatDay;
    const days = (before?.days ?? 0) + ((before?.spans.length ?? 0) > 0 ? 1 : 0);
    return { spans, worked, days };
  }
}
