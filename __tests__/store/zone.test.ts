import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/domain/day.ts";
import { parseDay } from "../../src/domain/time.ts";
import { systemClock } from "../../src/io/system-clock.ts";
import { Zone } from "../../src/store/zone.ts";
import { addDays, endOfDay, hasDay, localDate } from "../reference/calendar.ts";
import { runs } from "../support/runs.ts";

function zoneOf(timezone: string): Zone {
  const offsets = systemClock().offsets(timezone);
  if (offsets === null) throw new Error(timezone);
  return new Zone(offsets);
}

const timezones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC", "Etc/GMT+12", "Etc/GMT-14");

describe("Zone", () => {
  it("tells the local day of any instant in any zone as Intl does", { timeout: 60_000 }, () => {
    const instants = fc.array(fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2036, 11, 31) }), {
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(timezones, instants, (timezone, times) => {
        const zone = zoneOf(timezone);
        for (const time of times)
          expect(`${timezone} ${formatDay(zone.dayOf(time))}`).toBe(
            `${timezone} ${localDate(time, timezone)}`,
          );
      }),
      runs(300),
    );
  });

  it.each([
    ["Europe/Berlin", "2026-03-29"],
    ["Europe/Berlin", "2026-10-25"],
    // They set their clocks back at one minute past midnight, to the day before.
    ["America/St_Johns", "2010-11-07"],
    ["America/Goose_Bay", "2010-11-07"],
    ["America/St_Johns", "2026-03-08"],
    // At midnight, forward: the day begins at one.
    ["America/Sao_Paulo", "2018-11-04"],
    // At midnight, back: the last hour of the day comes twice.
    ["America/Sao_Paulo", "2018-02-18"],
    ["Australia/Lord_Howe", "2026-04-05"],
    ["Pacific/Apia", "2011-12-30"],
    ["Pacific/Kwajalein", "1993-08-21"],
    ["Asia/Kathmandu", "2026-01-01"],
    ["Africa/Casablanca", "2026-03-22"],
  ])("%s around %s: every quarter of an hour, and where each day ends", (timezone, date) => {
    const zone = zoneOf(timezone);
    const noon = Date.parse(`${date}T12:00:00Z`);
    for (let time = noon - 3 * 86_400_000; time <= noon + 3 * 86_400_000; time += 900_000) {
      for (const near of [time - 1, time, time + 59_999])
        expect(formatDay(zone.dayOf(near))).toBe(localDate(near, timezone));
    }
    for (const near of [-1, 0, 1].map((days) => addDays(date, days))) {
      expect(zone.startOf(parseDay(near) + 1)).toBe(endOfDay(near, timezone));
      expect(zone.has(parseDay(near))).toBe(hasDay(near, timezone));
    }
  });

  it("knows which days never were", () => {
    expect(zoneOf("Pacific/Apia").has(parseDay("2011-12-30"))).toBe(false);
    expect(zoneOf("Pacific/Apia").has(parseDay("2011-12-29"))).toBe(true);
    expect(zoneOf("Europe/Berlin").has(parseDay("2011-12-30"))).toBe(true);
  });

  it("gives a day of 23 and one of 25 hours their length", () => {
    const zone = zoneOf("Europe/Berlin");
    const hours = (date: string) => {
      const day = parseDay(date);
      return (zone.startOf(day + 1) - zone.startOf(day)) / 3_600_000;
    };
    expect(["2026-03-28", "2026-03-29", "2026-10-25"].map(hours)).toEqual([24, 23, 25]);
  });
});
