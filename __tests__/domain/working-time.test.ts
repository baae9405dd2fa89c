import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, MINUTE_MS, weekday } from "../../src/domain/day.ts";
import type { Hours, TimeSpan } from "../../src/domain/policy.ts";
import { parseDay } from "../../src/domain/time.ts";
import { WorkingTime } from "../../src/domain/working-time.ts";
import { systemClock } from "../../src/io/system-clock.ts";
import { Zone } from "../../src/store/zone.ts";
import { runs } from "../support/runs.ts";

const NINE_TO_SIX: TimeSpan[] = [{ from: 9 * 60, to: 18 * 60 }];
/** A Sunday. */
const FIRST = "2026-10-18";

function week(...days: readonly TimeSpan[][]): TimeSpan[][] {
  return Array.from({ length: 7 }, (_, i) => days[i] ?? []);
}

const OFFICE = week(...Array.from({ length: 5 }, () => NINE_TO_SIX));

function zoneOf(timezone: string): Zone {
  return new Zone(systemClock().offsets(timezone) ?? (() => Number.NaN));
}

function timeOf(weekdays: TimeSpan[][], except: string[] = [], timezone = "Europe/Berlin"): WorkingTime {
  const hours: Hours = { weekdays, except: new Set(except.map(parseDay)) };
  return new WorkingTime(hours, zoneOf(timezone), parseDay(FIRST));
}

/** An instant that clocks in Berlin show; winter time begins on 25 October 2026. */
function at(text: string): number {
  return Date.parse(`${text}${text < "2026-10-25T03" ? "+02:00" : "+01:00"}`);
}

const hours = (time: WorkingTime, from: string, to: string) =>
  time.hoursBetween(at(from), at(to)) / (60 * MINUTE_MS);
const days = (time: WorkingTime, from: string, to: string) =>
  time.daysBetween(at(from), at(to)) / (24 * 60 * MINUTE_MS);

describe("working hours", () => {
  it.each([
    ["within a day", "2026-10-19T10:00", "2026-10-19T12:30", 2.5],
    ["over a night", "2026-10-19T17:00", "2026-10-20T10:00", 2],
    ["over a weekend on which the clocks change", "2026-10-23T17:00", "2026-10-26T10:00", 2],
    ["within a weekend", "2026-10-24T10:00", "2026-10-25T20:00", 0],
    ["over a day off", "2026-10-26T17:00", "2026-10-28T09:30", 1.5],
    ["over a week", "2026-10-19T09:00", "2026-10-26T09:00", 45],
    ["back to before the first day", "2026-10-19T11:00", "2026-10-16T12:00", -2],
    ["from before the first day", "2026-10-16T12:00", "2026-10-19T11:00", 2],
  ])("%s", (_, from, to, expected) => {
    expect(hours(timeOf(OFFICE, ["2026-10-27"]), from, to)).toBe(expected);
  });

  it("leave a break out", () => {
    const halves = [
      { from: 9 * 60, to: 12 * 60 },
      { from: 13 * 60, to: 18 * 60 },
    ];
    expect(hours(timeOf(week(halves)), "2026-10-19T11:00", "2026-10-19T14:00")).toBe(2);
  });
});

describe("working days", () => {
  const office = timeOf(OFFICE, ["2026-10-27"]);

  it.each([
    ["one is the same time of the next working day", "2026-10-19T17:30", "2026-10-20T17:30"],
    ["over a weekend on which the clocks change", "2026-10-23T17:30", "2026-10-26T17:30"],
    ["over a day off", "2026-10-26T10:00", "2026-10-28T10:00"],
    ["from the weekend on it counts from Monday's beginning", "2026-10-24T11:00", "2026-10-27T00:00"],
    ["from the evening on it counts from the next beginning", "2026-10-19T22:00", "2026-10-21T09:00"],
    ["before the beginning likewise", "2026-10-19T03:00", "2026-10-20T09:00"],
  ])("%s", (_, from, to) => {
    const minute = (text: string, more: number) => at(text) + more * MINUTE_MS;
    const between = (end: number) => office.daysBetween(at(from), end) / (24 * 60 * MINUTE_MS);
    expect(between(minute(to, 0))).toBeLessThanOrEqual(1);
    expect(between(minute(to, -1))).toBeLessThanOrEqual(1);
    expect(between(minute(to, 60 * 24 * 2))).toBeGreaterThan(1);
  });

  it("are exact at the minute", () => {
    expect(days(office, "2026-10-19T17:30", "2026-10-20T17:30")).toBe(1);
    expect(days(office, "2026-10-19T17:30", "2026-10-20T17:31")).toBeGreaterThan(1);
    expect(days(office, "2026-10-24T11:00", "2026-10-26T09:00")).toBe(0);
    expect(days(office, "2026-10-19T11:00", "2026-10-16T12:00")).toBe(0);
  });
});

describe("working time", () => {
  const clocks = fc.integer({ min: 0, max: 24 * 60 });
  const span = fc
    .tuple(clocks, clocks)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  const weeks = fc
    .array(fc.option(span, { nil: null }), { minLength: 7, maxLength: 7 })
    .filter((spans) => spans.some((one) => one !== null))
    .map((spans) => spans.map((one) => (one === null ? [] : [one])));
  const start = at(`${FIRST}T02:00`);
  const minutes = fc.integer({ min: 0, max: 10 * 24 * 60 });
  const timezones = fc.constantFrom(
    "Europe/Berlin",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "America/St_Johns",
  );

  it("is the number of minutes worked, one by one", () => {
    fc.assert(
      fc.property(weeks, minutes, minutes, timezones, (weekdays, a, b, timezone) => {
        const zone = zoneOf(timezone);
        const first: Day = parseDay("2026-10-16");
        const time = new WorkingTime({ weekdays, except: new Set() }, zone, first);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const works = (instant: number) => {
          const minute = zone.minuteOf(instant);
          const own = weekdays[weekday(zone.dayOf(instant))] ?? [];
          return own.some((one) => minute >= one.from && minute < one.to);
        };
        let worked = 0;
        for (let i = from; i < to; i++) if (works(start + i * MINUTE_MS)) worked++;
        const measured = time.hoursBetween(start + from * MINUTE_MS, start + to * MINUTE_MS);
        // Of an hour that clocks show twice or never, either reading is right.
        expect(Math.abs(measured / MINUTE_MS - worked)).toBeLessThanOrEqual(60);
      }),
      runs(100),
    );
  });

  it("never shrinks as time goes by", () => {
    fc.assert(
      fc.property(weeks, minutes, fc.array(minutes), (weekdays, asked, later) => {
        const time = timeOf(weekdays);
        const from = start + asked * MINUTE_MS;
        const ends = later.sort((a, b) => a - b).map((minute) => from + minute * MINUTE_MS);
        for (const unit of ["hoursBetween", "daysBetween"] as const) {
          const waits = ends.map((end) => time[unit](from, end));
          expect(waits).toEqual([...waits].sort((a, b) => a - b));
        }
      }),
      runs(200),
    );
  });
});
