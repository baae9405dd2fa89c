import { describe, expect, it } from "vitest";
import { ACTIVITY_TYPES } from "../../src/domain/activity.ts";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { PlainRecord } from "./company.ts";
import { judge } from "./judge.ts";

/** Seven local days in Berlin, the last of 23 or 25 hours, by their first instant and the first after them. */
const WEEKS = [
  { asOf: "2026-03-29", first: "2026-03-22T23:00:00Z", end: "2026-03-29T22:00:00Z" },
  { asOf: "2026-10-25", first: "2026-10-18T22:00:00Z", end: "2026-10-25T23:00:00Z" },
];

/** Far enough from an edge that an activity at the end of the last day is due. */
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * Tests that a rule judges the local days of its window, and nothing outside of them.
 * @param record an activity, without its time, that decides about the outcome with these options
 */
export function itJudgesItsWindow(
  rule: string,
  options: RuleOptions,
  record: Omit<PlainRecord, "published">,
): void {
  describe(`the window of ${rule}`, () => {
    it.each(WEEKS)("is the seven local days up to $asOf, and not a moment more", ({ asOf, first, end }) => {
      const countsAt = (moment: string, offset: number) => {
        const published = new Date(Date.parse(moment) + offset).toISOString();
        const { outcome, passed, failed } = judge({
          ...{ rule, asOf, timezone: "Europe/Berlin", options: { window: "7d", ...options } },
          records: [{ object: "p-1", ...record, published } as PlainRecord],
          period: { from: "2026-01-01", to: "2026-12-31" },
          complete: [...ACTIVITY_TYPES],
        });
        return { outcome, passed, failed };
      };
      const inside = [countsAt(first, 0), countsAt(end, -MINUTE)];
      const outside = [countsAt(first, -SECOND), countsAt(end, 0)];
      expect(inside[1]).toEqual(inside[0]);
      expect(outside[1]).toEqual(outside[0]);
      expect(outside[0]).not.toEqual(inside[0]);
    });
  });
}
