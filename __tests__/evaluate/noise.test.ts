import { describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";
import { optionComplaint } from "../support/well-formed.ts";

/** Insiders' comments as `ann`, outsiders' as different people; one post for each pair. */
function comments(...posts: [inside: number, outside: number][]): PlainRecord[] {
  return posts.flatMap(([inside, outside], post) =>
    Array.from({ length: inside + outside }, (_, i) => ({
      type: "comment",
      actor: i < inside ? "ann" : `guest-${post}-${i}`,
      object: `p-${post}`,
      published: `2026-11-10T10:${String(i).padStart(2, "0")}:00Z`,
    })),
  );
}

/** Ten posts with a comment each, of which colleagues wrote three. */
const threeOfTen = comments(
  ...Array.from({ length: 10 }, (_, i): [number, number] => (i < 3 ? [1, 0] : [0, 1])),
);

/** As many posts with these comments. */
function times(posts: number, inside: number, outside: number): PlainRecord[] {
  return comments(...Array.from({ length: posts }, (): [number, number] => [inside, outside]));
}

const share = { rule: "employee-share", options: { max: 0.2, confidence: "95%" } };

describe("a share with confidence", () => {
  it("is a warning where chance explains it, with the bound", () => {
    const report = judge({ ...share, records: threeOfTen });
    expect(report).toMatchObject({ outcome: "fail", level: "error", failed: 1, passed: 0 });
    expect(onlyFinding(report)).toMatchObject({
      outcome: "fail",
      level: "warning",
      reason: "noise",
      actual: 0.3,
      limit: 0.2,
      sample: 10,
      message:
        "30% of comments are from employees (limit 20%; 3 of 10). That is within the noise: with 95% confidence the share is at least 11%. It would pass with 5 more comments from outside.",
    });
  });

  it("takes the bound at the share that decided: of all cases where even the kindest side of the unknown is too much", () => {
    // 4, 3, 2, 3 and 4 of 8 each: the bound at 16 of 40 is 25.3%, that at 16 of 43 23.4%.
    const posts = comments(...[4, 3, 2, 3, 4].map((own): [number, number] => [own, 8 - own]));
    const unnamed = Array.from({ length: 3 }, () => ({
      type: "comment",
      object: "p-0",
      published: "2026-11-10T12:00:00Z",
    }));
    const at = (max: string, records: PlainRecord[]) =>
      onlyFinding(judge({ ...share, options: { max, confidence: "95%" }, records }));
    expect(at("25%", posts).reason).toBeUndefined();
    expect(at("25%", [...posts, ...unnamed])).toMatchObject({
      reason: "noise",
      level: "warning",
      actual: 0.4,
      message: expect.stringContaining("with 95% confidence the share is at least 23%."),
    });
    expect(at("23.5%", [...posts, ...unnamed])).toMatchObject({
      reason: "noise",
      message: expect.stringContaining("(limit 23.5%; 16 of 40; 3 unknown)"),
    });
    expect(at("23.4%", [...posts, ...unnamed]).reason).toBeUndefined();
  });

  it("is a failure where chance does not", () => {
    const finding = onlyFinding(judge({ ...share, records: times(10, 3, 3) }));
    expect(finding).toMatchObject({ level: "error", actual: 0.5 });
    expect(finding.reason).toBeUndefined();
  });

  it("passes at the limit and below it", () => {
    expect(judge({ ...share, records: comments([2, 8]) }).outcome).toBe("pass");
    expect(judge({ ...share, records: comments([0, 10]) }).outcome).toBe("pass");
  });

  it("leaves milder levels as they are", () => {
    for (const level of ["warning", "notice"]) {
      const options = { ...share.options, level };
      expect(onlyFinding(judge({ ...share, options, records: comments([3, 7]) })).level).toBe(level);
    }
  });

  it("counts comments under one post as fewer", () => {
    const spread = Array.from({ length: 20 }, (_, i): [number, number] => [
      i % 5 < 2 ? 1 : 0,
      i % 5 < 2 ? 1 : 2,
    ]);
    const heaped: [number, number][] = [
      [8, 0],
      [0, 8],
      [0, 8],
      [0, 8],
      [0, 8],
    ];
    const options = { max: 0.1, confidence: "95%" };
    expect(onlyFinding(judge({ ...share, options, records: comments(...spread) })).reason).toBeUndefined();
    expect(onlyFinding(judge({ ...share, options, records: comments(...heaped) })).reason).toBe("noise");
  });

  it("takes comments under a single post for no more than one post's word", () => {
    const finding = onlyFinding(judge({ ...share, records: comments([30, 10]) }));
    expect(finding).toMatchObject({ level: "warning", reason: "noise", actual: 0.75 });
    expect(finding.message).toContain("all of it comes from a single post, day or case");
  });

  it("takes what names no post as cases of their own", () => {
    const message = (actor: string, i: number) =>
      ({ type: "message", actor, published: `2026-11-10T10:${i + 10}:00Z` }) as const;
    const records = Array.from({ length: 40 }, (_, i) => message(i % 2 === 0 ? "ann" : `guest-${i}`, i));
    const options = { ...share.options, of: ["message"] };
    expect(onlyFinding(judge({ ...share, options, records })).reason).toBeUndefined();
  });

  it("counts words under a single post for no more than one post's word", () => {
    const post = (id: string) => ({
      type: "post",
      actor: "acme",
      id,
      published: "2026-11-10T10:00:00Z",
      content: "We and us. ".repeat(10),
    });
    const trial = { rule: "self-talk", options: { confidence: "95%" } };
    expect(onlyFinding(judge({ ...trial, records: [post("p-1")] })).reason).toBe("noise");
    const posts = Array.from({ length: 8 }, (_, i) => post(`p-${i}`));
    expect(onlyFinding(judge({ ...trial, records: posts })).reason).toBeUndefined();
  });

  it("counts people once a post in the clusters too", () => {
    const options = { max: 0.1, confidence: "95%", unit: "people", "min-sample": 1 };
    const finding = onlyFinding(judge({ ...share, options, records: comments([9, 2], [0, 2]) }));
    expect(finding).toMatchObject({ actual: 0.2, sample: 5, reason: "noise" });
  });

  it("does not doubt that all are insiders where there are many", () => {
    expect(onlyFinding(judge({ ...share, records: times(10, 4, 0) })).reason).toBeUndefined();
    expect(
      onlyFinding(judge({ ...share, options: { max: "80%", confidence: 0.95 }, records: comments([10, 0]) }))
        .reason,
    ).toBe("noise");
  });

  it("says noise rather than no worse, and both in words", () => {
    const before = comments([8, 2], [8, 2]).map((record) => ({
      ...record,
      published: "2026-10-05T10:00:00Z",
    }));
    const options = { ...share.options, ratchet: true };
    const finding = onlyFinding(
      judge({ ...share, options, records: [...before, ...comments([3, 7])], asOf: "2026-11-15" }),
    );
    expect(finding).toMatchObject({ level: "warning", reason: "noise", previous: 0.8 });
    expect(finding.message).toContain("It was 80% in its best earlier period");
  });

  it("is judged by the upper bound where the limit is a least", () => {
    const records = Array.from({ length: 10 }, (_, i) => ({
      type: "comment",
      id: `c-${i}`,
      actor: `guest-${i}`,
      object: "p-1",
      published: `2026-11-${i + 1 < 10 ? "0" : ""}${i + 1}T10:00:00Z`,
    }));
    const answers = records.slice(0, 8).map(({ id, published }) => ({
      type: "comment",
      actor: "acme",
      inReplyTo: id,
      published: published.replace("T10", "T11"),
    }));
    const trial = { rule: "response-rate", records: [...records, ...answers], asOf: "2026-11-15" };
    expect(onlyFinding(judge(trial))).toMatchObject({ level: "error", actual: 0.8 });
    // Ten days with one comment each have a design effect of 10/9, and nine degrees of freedom.
    expect(onlyFinding(judge({ ...trial, options: { confidence: "95%" } }))).toMatchObject({
      level: "warning",
      reason: "noise",
      message: expect.stringContaining("with 95% confidence the share is at most 94%"),
    });
  });
});

describe("the option", () => {
  it("is there for every share of a sample, and for nothing else", () => {
    const takers = rules.filter(({ options }) => options["confidence"] !== undefined).map(({ id }) => id);
    const shares = rules.filter(({ metric }) => metric.unit === "share").map(({ id }) => id);
    // A ratio of totals is no sample.
    expect(takers).toEqual(shares.filter((id) => id !== "coverage" && id !== "claimed-metrics"));
  });

  it("holds from 50% to 99.9%", () => {
    const rule = rules.find(({ id }) => id === "employee-share");
    const complaint = (confidence: string | number) => rule && optionComplaint(rule, { confidence });
    for (const fine of ["50%", "95%", "97.5%", "99%", "99.0%", "99.9%", "99.90 %", 0.5, 0.95, 0.999]) {
      expect(complaint(fine), String(fine)).toBeNull();
    }
    for (const wrong of ["49.9%", "5%", "99.91%", "99.95%", "100%", "95", "", 0.49, 0.9991, 1, 95]) {
      expect(complaint(wrong), String(wrong)).not.toBeNull();
    }
  });
});
