import { describe, expect, it } from "vitest";
import { bucketFault } from "../../src/domain/answer-buckets.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";

const asOf = "2026-11-15";
const POST: PlainRecord = { type: "post", id: "p-1", actor: "acme", published: "2026-11-09" };

/** Comments of outsiders under the brand's post, as one aggregated row. */
function comments(count: number, answered?: PlainRecord["answered"], more: Partial<PlainRecord> = {}) {
  const row = { type: "comment", side: "outside", object: "p-1", published: "2026-11-10", count } as const;
  return { ...row, ...(answered === undefined ? {} : { answered }), ...more } satisfies PlainRecord;
}

function rate(rows: readonly PlainRecord[], options = {}) {
  const own = { "min-sample": 1, to: ["comment"], min: "50%", within: "24h", ...options };
  return judge({ rule: "response-rate", records: [POST, ...rows], asOf, options: own });
}

describe("the response rate of counts", () => {
  it.each([
    ["answered at the edge", [comments(10, { "24h": 5 })], "pass", undefined],
    ["answered too late", [comments(10, { "24h": 4, ever: 10 })], "fail", 0.4],
    ["answered by no one", [comments(10, {})], "fail", 0],
    ["what is left of the last bucket was not answered", [comments(10, { "1h": 4 })], "fail", 0.4],
    ["beside a row of a person", [comments(10, { "24h": 6 }), comments(1, {})], "pass", undefined],
    [
      "two groups, of which one was never answered",
      [comments(10, { "1h": 10 }), comments(90, {})],
      "fail",
      0.1,
    ],
    ["none at all", [comments(10, { "24h": 10 }), comments(0, {})], "pass", undefined],
  ])("%s", (_, rows, outcome, actual) => {
    const report = rate(rows);
    expect(report.outcome).toBe(outcome);
    if (actual !== undefined) expect(onlyFinding(report)).toMatchObject({ actual });
  });

  it.each([
    ["between two edges", [comments(10, { "12h": 2, "3d": 8 })], 0.2, 0.8],
    ["at whatever time", [comments(10, { ever: 8 })], 0, 0.8],
    ["nobody says", [comments(10)], 0, 1],
    ["and who may not have spoken to the brand", [comments(10, { "24h": 2 }, { toward: "unknown" })], 0, 1],
  ])("is not known where it was answered %s", (_, rows, low, high) => {
    const finding = onlyFinding(rate(rows));
    expect(finding).toMatchObject({ outcome: "unjudged", reason: "incomplete", low, high });
  });

  it("knows of counts what the brand answered, and of a count by eye what anyone of the company did", () => {
    const trial = { rule: "response-rate", asOf, options: { "min-sample": 1, min: "50%", by: "team" } };
    const outcomeOf = (answered: PlainRecord["answered"], byEye: boolean) =>
      judge({ ...trial, files: [{ records: [POST, comments(10, answered)], byEye }] }).outcome;
    expect(outcomeOf({ ever: 4 }, false)).toBe("unjudged");
    expect(outcomeOf({ ever: 4 }, true)).toBe("fail");
    expect(outcomeOf({ ever: 5 }, true)).toBe("unjudged");
  });

  it("leaves out the days that are not due", () => {
    const today = comments(90, {}, { published: asOf });
    expect(rate([comments(10, { "24h": 9 }), today]).outcome).toBe("pass");
    const halfDue = onlyFinding(rate([today, comments(10, { "12h": 9 })], { within: "12h" }));
    expect(halfDue).toMatchObject({ reason: "incomplete", unknown: 90 });
  });

  it("asks only for what was toward the brand", () => {
    const toOthers = comments(90, {}, { toward: "outside" });
    expect(rate([comments(10, { "24h": 9 }), toOthers]).outcome).toBe("pass");
  });
});

describe("the response time of counts", () => {
  function median(rows: readonly PlainRecord[], max: string) {
    const options = { "min-sample": 1, to: ["comment"], percentile: 50, max };
    return judge({ rule: "response-time", records: [POST, ...rows], asOf, options });
  }

  it.each([
    ["4h", "pass"],
    ["12h", "pass"],
    ["1h", "fail"],
  ])("holds for the buckets' edges: at most %s is a %s", (max, outcome) => {
    expect(median([comments(10, { "1h": 2, "4h": 7, ever: 8 })], max).outcome).toBe(outcome);
  });

  it("is more than the last bucket where most were never answered", () => {
    expect(median([comments(10, { "1h": 2 })], "24h").outcome).toBe("fail");
  });

  it("is more than anyone has waited where a count by eye found no answer of the company to most", () => {
    const trial = { rule: "response-time", asOf, options: { "min-sample": 1, max: "3d", by: "team" } };
    const outcomeOf = (byEye: boolean) =>
      judge({ ...trial, files: [{ records: [POST, comments(10, { ever: 4 })], byEye }] }).outcome;
    expect(outcomeOf(false)).toBe("unjudged");
    expect(outcomeOf(true)).toBe("fail");
  });

  it("is not known where no bucket gives a time", () => {
    expect(onlyFinding(median([comments(10, { ever: 9 })], "24h"))).toMatchObject({ reason: "incomplete" });
  });
});

describe("buckets that cannot be", () => {
  it.each([
    [{ "1h": 3, "4h": 2 }, 5, "shrink"],
    [{ "1h": 3, "4h": 6 }, 5, "stands for only 5"],
    [{ ever: 1 }, 0, "stands for only 0"],
  ])("%j of %i", (buckets, count, words) => {
    expect(bucketFault(buckets, count)).toContain(words);
  });

  it.each([
    [{}, 0],
    [{ "1h": 3, "4h": 3, ever: 5 }, 5],
  ])("but %j of %i can", (buckets, count) => {
    expect(bucketFault(buckets, count)).toBeNull();
  });
});

describe("a side toward", () => {
  function day(toward: PlainRecord["toward"]) {
    const records: PlainRecord[] = [
      { type: "comment", side: "brand", published: "2026-11-10", count: 4, ...(toward ? { toward } : {}) },
    ];
    const options = { min: 3, direction: "outbound", window: "1d" };
    return judge({ rule: "daily-outside-interactions", records, asOf: "2026-11-10", options }).outcome;
  }

  it("says whom the brand spoke to", () => {
    expect([day("outside"), day("inside"), day("brand")]).toEqual(["pass", "fail", "fail"]);
    expect(day(null)).not.toBe("pass");
  });

  it("tells chatter among employees", () => {
    const inside = { type: "comment", side: "inside", object: "p-1", published: "2026-11-10" } as const;
    const records: PlainRecord[] = [
      POST,
      comments(6),
      { ...inside, count: 3, toward: "inside" },
      { ...inside, count: 1, toward: "brand", inReplyTo: "p-1" },
    ];
    const options = { max: "20%", "min-sample": 1 };
    const report = judge({ rule: "insider-chatter", records, asOf, options });
    expect(onlyFinding(report)).toMatchObject({ outcome: "fail", actual: 0.3 });
  });
});
