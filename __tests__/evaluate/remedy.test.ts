import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import { isBeyond, type Limit } from "../../src/evaluate/limit.ts";
import { outcomeOf } from "../../src/evaluate/outcome.ts";
import { remedyOf } from "../../src/evaluate/remedy.ts";
import { countOf, type Measurement, shareOf } from "../../src/metrics/measurement.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";
import { runs } from "../support/runs.ts";

const asOf = "2026-11-15";

/** So many records that differ in nothing but who did it, and where. */
function times(number: number, of: (i: number) => Partial<PlainRecord>): PlainRecord[] {
  return Array.from({ length: number }, (_, i) => ({
    type: "comment",
    object: "p-1",
    published: "2026-11-10T10:00:00Z",
    ...of(i),
  }));
}

const ours = (number: number, more: Partial<PlainRecord> = {}) =>
  times(number, () => ({ actor: "ann", ...more }));
const outside = (number: number, more: Partial<PlainRecord> = {}) =>
  times(number, (i) => ({ actor: `fan${i}`, ...more }));
const post = (i: number, more: Partial<PlainRecord> = {}): PlainRecord => ({
  type: "post",
  id: `p-${i}`,
  actor: "acme",
  published: "2026-11-10T09:00:00Z",
  ...more,
});
const onPost = (i: number, actor: string): PlainRecord => ({
  type: "like",
  actor,
  object: `p-${i}`,
  published: "2026-11-10T10:00:00Z",
});
const question = (i: number): PlainRecord => ({
  type: "comment",
  id: `q-${i}`,
  actor: `fan${i}`,
  object: "p-1",
  published: "2026-11-10T10:00:00Z",
});
const answer = (i: number): PlainRecord => ({
  type: "comment",
  actor: "acme",
  inReplyTo: `q-${i}`,
  published: "2026-11-10T11:00:00Z",
});

describe("what would make a broken limit hold", () => {
  it.each<[string, string, RuleOptions, PlainRecord[]]>([
    [
      "It would pass with 92 more comments from outside, or 23 fewer from employees.",
      "employee-share",
      { max: 0.2 },
      [...ours(43), ...outside(80)],
    ],
    [
      "It would pass with 5 fewer from employees.",
      "employee-share",
      { max: 0, "min-sample": 1 },
      [...ours(5), ...outside(5)],
    ],
    [
      "It would pass with 3 more outsiders, or 1 fewer employee.",
      "employee-share",
      { max: 0.2, unit: "people", "min-sample": 1 },
      [...ours(7), ...outside(1)],
    ],
    [
      "It would pass with outside reactions to 2 more of these posts.",
      "employee-only-posts",
      { max: 0.25, "min-engagement": 1, "min-sample": 1 },
      [onPost(1, "ann"), onPost(2, "ann"), onPost(3, "ann"), onPost(4, "fan")],
    ],
    ["It would pass with 3 more outsiders.", "outside-voices", { min: 5, of: ["comment"] }, outside(2)],
    [
      "It would pass with 3 more replies in time.",
      "response-rate",
      { min: 0.9, to: ["comment"], "min-sample": 1 },
      [1, 2, 3, 4, 5].flatMap((i) => [question(i), ...(i < 3 ? [answer(i)] : [])]),
    ],
    [
      "It would pass with 6 more posts on other topics, or 2 fewer promotional posts.",
      "promotional-share",
      { max: 0.25, "min-sample": 1 },
      [1, 2, 3]
        .map((i) => post(i, { category: "promotional" }))
        .concat([4, 5, 6].map((i) => post(i, { category: "community" }))),
    ],
    [
      "It would pass with 6 more mentions of the reader, or 2 fewer of the brand.",
      "self-talk",
      { max: 0.25, "min-sample": 1 },
      [1, 2, 3]
        .map((i) => post(i, { content: "We did it." }))
        .concat([4, 5, 6].map((i) => post(i, { content: "You did it." }))),
    ],
    [
      "It would pass with 1 more.",
      "daily-outside-interactions",
      { min: 3, direction: "inbound", of: ["comment"] },
      outside(2),
    ],
  ])("%s (%s)", (sentence, rule, options, records) => {
    const { findings } = judge({ rule, options, records, asOf });
    const broken = findings.filter(({ outcome }) => outcome === "fail");
    expect(broken.length).toBeGreaterThan(0);
    for (const { message } of broken) expect(message.endsWith(` ${sentence}`), message).toBe(true);
  });

  it("says nothing where the figure itself says it, or arithmetic can't tell", () => {
    const likes = outside(1, { type: "like" });
    const day = judge({
      rule: "daily-outside-interactions",
      options: { direction: "inbound" },
      records: likes,
      asOf,
    });
    const slow = judge({
      rule: "response-time",
      options: { "min-sample": 1, max: "1h", to: ["comment"] },
      records: [question(1)],
      asOf,
    });
    for (const { findings } of [day, slow])
      for (const { message } of findings) expect(message).not.toContain("It would pass");
  });

  it("holds with as many as it says, judged once more", () => {
    const message = onlyFinding(
      judge({ rule: "employee-share", options: { max: "35%" }, records: [...ours(9), ...outside(8)], asOf }),
    ).message;
    const [, more, fewer] = /pass with (\d+) more .* or (\d+) fewer/.exec(message) ?? [];
    const outcome = (own: number, others: number) =>
      judge({
        rule: "employee-share",
        options: { max: "35%" },
        records: [...ours(own), ...outside(others)],
        asOf,
      }).outcome;
    expect(outcome(9, 8 + Number(more))).toBe("pass");
    expect(outcome(9, 7 + Number(more))).toBe("fail");
    expect(outcome(9 - Number(fewer), 8)).toBe("pass");
    expect(outcome(10 - Number(fewer), 8)).toBe("fail");
  });

  it("is the fewest cases that hold, in each way", () => {
    const limits = fc.record({
      value: fc.oneof(
        fc.constantFrom(0, 0.1, 0.2, 0.3, 1 / 3, 0.9, 1),
        fc.nat(1000).map((n) => n / 1000),
      ),
      operator: fc.constantFrom("<=" as const, ">=" as const),
    });
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(20), limits, (part, rest, unknown, limit: Limit) => {
        const demands = { limit, minSample: 0, namesTypes: false };
        const measured = { scope: {}, ...shareOf({ part, rest, unknown }) };
        fc.pre(part + rest > 0 && outcomeOf(measured, { ...demands, maxUnknown: 0.1 }) === "fail");
        const remedy = remedyOf("share", measured, demands);
        const [wrong, right] = limit.operator === "<=" ? [part, rest] : [rest, part];
        // The unknown ones are all of the wrong side.
        const holds = (bad: number, good: number) =>
          bad >= 0 &&
          bad + unknown + good > 0 &&
          !isBeyond((limit.operator === "<=" ? bad + unknown : good) / (bad + unknown + good), limit);
        const first = (is: (n: number) => boolean, most: number) => {
          for (let n = 1; n <= most; n++) if (is(n)) return n;
          return null;
        };
        if (remedy?.more != null) {
          expect(holds(wrong, right + remedy.more)).toBe(true);
          expect(remedy.more === 1 || !holds(wrong, right + remedy.more - 1)).toBe(true);
        } else expect(holds(wrong, right + 10_000_000)).toBe(false);
        expect(remedy?.fewer).toBe(first((n) => holds(wrong - n, right), wrong));
        expect(remedy?.moved).toBe(first((n) => holds(wrong - n, right + n), wrong));
      }),
      runs(500),
    );
  });

  it("leaves enough cases to judge, and nothing open", () => {
    const of = (measurement: Measurement, minSample: number, limit: Limit, namesTypes = false) =>
      remedyOf(measurement.sample === null ? "count" : "share", measurement, {
        limit,
        minSample,
        namesTypes,
      });
    const atMost = (value: number): Limit => ({ value, operator: "<=" });
    const share = { scope: {}, ...shareOf({ part: 3, rest: 7 }) };
    expect(of(share, 0, atMost(0.2))).toEqual({ more: 5, fewer: 2, moved: 1 });
    expect(of(share, 10, atMost(0.2))).toEqual({ more: 5, fewer: null, moved: 1 });
    // What was not exported could break the limit again.
    const uncovered = ["like" as const];
    expect(of({ ...share, uncovered }, 0, atMost(0.2), true)).toEqual({
      more: null,
      fewer: null,
      moved: null,
    });
    expect(of({ ...share, uncovered }, 0, atMost(0.2))?.more).toBe(5);
    // Words of a post that nobody can read may be all about the brand.
    expect(
      of({ scope: {}, value: 0.3, low: 0, high: 1, sample: 10, part: 3, unknown: 1 }, 0, atMost(0.2)),
    ).toBeNull();
    const count = { scope: {}, ...countOf(5, { unknown: 2 }) };
    expect(of(count, 0, atMost(4))?.moved).toBe(3);
    expect(of(count, 0, atMost(1))).toMatchObject({ moved: null });
    expect(of(count, 0, { value: 9, operator: ">=" })?.moved).toBe(4);
  });
});

describe("with unknown cases", () => {
  it("passes when done as told", () => {
    const records = [...ours(10), ...outside(10), ...times(8, () => ({}))];
    const judged = (more: PlainRecord[]) =>
      judge({ rule: "employee-share", options: { max: "20%" }, records: [...records, ...more], asOf });
    const { message } = onlyFinding(judged([]));
    expect(message).toContain("It would pass with 62 more comments from outside.");
    const later = (number: number) => times(number, (i) => ({ actor: `other${i}` }));
    expect(judged(later(62)).outcome).toBe("pass");
    // With all that the known cases alone ask for, up to 18 of 58 may be employees'.
    expect(judged(later(30)).outcome).toBe("unjudged");
  });
});
