import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";
import { commentsBy } from "../support/records.ts";
import { itJudgesItsWindow } from "../support/window-edges.ts";

const rule = "outside-voices";

function voices(records: readonly PlainRecord[], options: RuleOptions = {}, more: Partial<Trial> = {}) {
  return judge({ rule, records, asOf: "2026-11-15", options: { min: 3, ...options }, ...more });
}

describe(rule, () => {
  it.each([
    ["exactly at the limit", "sam kim lee", {}, "pass"],
    ["one too few", "sam kim", {}, "fail"],
    ["one person in several spellings", "sam @Sam SAM", {}, "fail"],
    ["insiders, bots and the brand do not count", "sam kim ann acme statusbot", {}, "fail"],
    ["limit 0", "ann", { min: 0 }, "pass"],
    ["the default of ten", "a b c d e f g h i j", { min: 10 }, "pass"],
    ["other types", "sam kim lee", { of: ["like"] }, "unjudged"],
  ] as const)("%s", (_, actors, options, outcome) => {
    const roster = { people: ["ann"], bots: ["statusbot"] };
    expect(voices(commentsBy(actors), options as RuleOptions, { roster })).toMatchObject({
      outcome,
      checked: 1,
    });
  });

  it("gives the number, the file, and who was there", () => {
    const finding = onlyFinding(voices(commentsBy("ann sam kim sam")));
    expect(finding).toMatchObject({
      actual: 2,
      sample: null,
      limit: 3,
      operator: ">=",
      location: { line: 2 },
    });
    expect(finding.message).toContain("2 outsiders are behind the interactions (minimum 3;");
    expect(onlyFinding(voices(commentsBy("ann")))).toMatchObject({
      actual: 0,
      location: { file: "snapshots/1.ndjson", line: 1 },
    });
  });

  it("points at the only one who was there, and at the last file where nobody was", () => {
    expect(onlyFinding(voices(commentsBy("ann sam"))).location.line).toBe(2);
    expect(onlyFinding(voices(commentsBy("ann"))).location).toMatchObject({ line: 1, column: 1 });
  });

  it("leaves it open where the missing ones may be among those that name nobody", () => {
    const nameless: PlainRecord = { type: "comment", published: "2026-11-10" };
    const reason = (...records: PlainRecord[]) => onlyFinding(voices(records)).reason ?? "fail";
    expect(reason(...commentsBy("sam kim"), nameless)).toBe("incomplete");
    expect(reason(nameless, nameless, nameless)).toBe("incomplete");
    // One more would still be too few.
    expect(reason(...commentsBy("sam"), nameless)).toBe("fail");
    expect(reason(nameless)).toBe("fail");
    expect(voices([...commentsBy("sam kim lee"), nameless]).outcome).toBe("pass");
  });

  it("leaves it open in aggregated rows, which name nobody", () => {
    const row = (side: "outside" | "inside", count: number): PlainRecord => ({
      type: "like",
      side,
      count,
      published: "2026-11-10",
    });
    expect(onlyFinding(voices([row("outside", 400)])).reason).toBe("incomplete");
    expect(onlyFinding(voices([row("inside", 400)]))).toMatchObject({ outcome: "fail", actual: 0 });
    expect(voices([...commentsBy("sam kim lee", { count: 5 }), row("outside", 400)]).outcome).toBe("pass");
  });

  it("has no data where nothing was exported, and zero where nothing happened", () => {
    expect(onlyFinding(voices([{ type: "post", actor: "acme", published: "2026-11-10" }])).reason).toBe(
      "no-data",
    );
    const period = { from: "2026-11-01", to: "2026-11-15" };
    expect(onlyFinding(voices([], {}, { period, complete: ["comment"] }))).toMatchObject({
      outcome: "fail",
      actual: 0,
    });
  });

  it("counts one person on two channels twice, and judges `channels` alone", () => {
    const records = [...commentsBy("sam"), ...commentsBy("sam kim", { channel: "x" })];
    expect(voices(records).outcome).toBe("pass");
    expect(onlyFinding(voices(records, { channels: ["X"] }))).toMatchObject({ actual: 2 });
  });

  it("counts who joined later while they were outside, and who has left", () => {
    const roster = { people: [{ accounts: "ann", from: "2026-11-10", until: "2026-11-12" }] };
    const on = (published: string) =>
      voices(commentsBy("ann", { published }), { min: 1 }, { roster }).outcome;
    expect(["2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12"].map(on)).toEqual([
      "pass",
      "fail",
      "fail",
      "pass",
    ]);
  });

  it("is judged week by week, day by day, post by post", () => {
    const records = [
      ...commentsBy("sam kim", { published: "2026-11-08" }),
      ...commentsBy("sam", { published: "2026-11-09", object: "p-2" }),
    ];
    const of = (per: string, window: string) =>
      voices(records, { per, window, min: 2 }).findings.map(({ scope, actual, reason }) => [
        scope,
        actual ?? reason,
      ]);
    expect(of("week", "2w")).toEqual([[{ from: "2026-11-09", to: "2026-11-15" }, 1]]);
    expect(of("post", "2w")).toEqual([[{ channel: "mastodon", object: "p-2" }, 1]]);
    expect(of("day", "8d").slice(0, 2)).toEqual([
      [{ from: "2026-11-09", to: "2026-11-09" }, 1],
      [{ from: "2026-11-10", to: "2026-11-10" }, "no-data"],
    ]);
  });

  it.each([
    ["that may be of another window", 2, [["incomplete", 0, 1]]],
    ["whatever was done to it, where none is enough", 0, []],
  ] as const)("leaves a post open %s", (_, min, expected) => {
    const records = [...commentsBy("sam kim"), ...commentsBy("sam", { published: null, object: "p-2" })];
    const period = { from: "2026-11-01", to: "2026-11-30" };
    const { findings, checked } = voices(records, { per: "post", window: "7d", min }, { period });
    expect(findings.map(({ reason, low, high }) => [reason, low, high])).toEqual(expected);
    expect(checked).toBe(2);
  });

  it.each([
    ["nobody who is named", [{}], "unjudged"],
    ["somebody unnamed, and an employee", [{}, { actor: "ann" }], "fail"],
    ["somebody unnamed who is an outsider", [{ side: "outside" }], "fail"],
    ["somebody unnamed whom the brand answered", [{ answered: { "1h": 1 } }], "fail"],
  ] as const)("leaves a post open where the brand alone may have acted: %s", (_, rows, outcome) => {
    const records = rows.map((row): PlainRecord => {
      return { type: "comment", published: "2026-11-10T09:00:00Z", object: "p-1", actor: null, ...row };
    });
    expect(voices(records, { per: "post", min: 2 }, { roster: { people: ["ann"] } }).outcome).toBe(outcome);
  });
});

itJudgesItsWindow("outside-voices", { min: 1 }, { type: "comment", actor: "sam" });
