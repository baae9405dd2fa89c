import { describe, expect, it } from "vitest";
import { ACTIVITY_TYPES } from "../../src/domain/activity.ts";
import type { RuleOptions } from "../../src/domain/policy.ts";
import { rules } from "../../src/rules/index.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge } from "../support/judge.ts";

/** Options, and records of one moment that decide about the outcome. */
interface Question {
  options: RuleOptions;
  records: (published: string) => PlainRecord[];
}

const one = (type: string, actor: string, more: Partial<PlainRecord> = {}) => {
  return (published: string): PlainRecord[] => [{ type, actor, object: "p-1", published, ...more }];
};

const QUESTIONS: Record<string, Question> = {
  "employee-share": { options: { "min-sample": 1 }, records: one("comment", "ann") },
  "employee-only-posts": {
    options: { "min-sample": 1, "min-engagement": 1 },
    records: one("comment", "ann"),
  },
  "outside-voices": { options: { min: 1 }, records: one("comment", "sam") },
  "voice-concentration": { options: { min: 1, "min-sample": 0 }, records: one("like", "sam") },
  "insider-chatter": { options: { "min-sample": 1 }, records: one("comment", "ann", { target: "ann" }) },
  "undisclosed-insiders": { options: {}, records: one("review", "ann") },
  "daily-outside-interactions": {
    options: { allow: 6, direction: "inbound" },
    records: one("comment", "sam"),
  },
  "response-rate": {
    options: { "min-sample": 1, within: "1m" },
    records: one("comment", "sam", { id: "c-1", answeredAt: "2026-12-01T00:00:00Z" }),
  },
  "response-time": {
    options: { "min-sample": 1, max: "1m" },
    records: one("comment", "sam", { id: "c-1", answeredAt: "2026-12-01T00:00:00Z" }),
  },
  "promotional-share": {
    options: { "min-sample": 1 },
    records: one("post", "acme", { category: "promotional" }),
  },
  "promotional-cadence": {
    options: { "max-per-day": 0 },
    records: one("post", "acme", { category: "promotional" }),
  },
  "self-talk": { options: { "min-sample": 1 }, records: one("post", "acme", { content: "we" }) },
  coverage: { options: {}, records: one("post", "acme", { totals: { like: 9 } }) },
};

/** Seven local days in Berlin, the last of 23 or 25 hours, by their first instant and the first after them. */
const WEEKS = [
  { asOf: "2026-03-29", first: "2026-03-22T23:00:00Z", end: "2026-03-29T22:00:00Z" },
  { asOf: "2026-10-25", first: "2026-10-18T22:00:00Z", end: "2026-10-25T23:00:00Z" },
];

/** Far enough from an edge that an activity at the end of the last day is due. */
const SECOND = 1000;
const MINUTE = 60 * SECOND;

describe.each(Object.entries(QUESTIONS))("%s", (rule, { options, records }) => {
  it.each(WEEKS)("judges the seven local days up to $asOf, and not a moment more", ({ asOf, first, end }) => {
    const told = (moment: string, off: number) => {
      const trial = { rule, asOf, timezone: "Europe/Berlin", options: { window: "7d", ...options } };
      const period = { from: "2026-01-01", to: "2026-12-31" };
      const published = new Date(Date.parse(moment) + off).toISOString();
      const { outcome, passed, failed } = judge({
        ...trial,
        records: records(published),
        period,
        complete: [...ACTIVITY_TYPES],
      });
      return { outcome, passed, failed };
    };
    const inside = [told(first, 0), told(end, -MINUTE)];
    const outside = [told(first, -SECOND), told(end, 0)];
    expect(inside[1]).toEqual(inside[0]);
    expect(outside[1]).toEqual(outside[0]);
    expect(outside[0]).not.toEqual(inside[0]);
  });
});

/** They compare two windows, look at none, or need posts of some age or many reactions. */
const OTHERS = [
  "returning-outsiders",
  "claimed-metrics",
  "fresh-snapshot",
  "retention",
  "silent-posts",
  "undeclared-insiders",
];

it("asks every rule that judges a window of snapshots", () => {
  const asked = rules.filter(({ subjects }) => subjects.includes("snapshot")).map(({ id }) => id);
  const forgotten = asked.filter((id) => !(id in QUESTIONS) && !OTHERS.includes(id));
  expect(forgotten.map((id) => `${id}: give it records that decide, in QUESTIONS of this file`)).toEqual([]);
});
