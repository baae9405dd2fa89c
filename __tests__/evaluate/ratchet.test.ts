import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";

function by(actors: string, published: string, more: Partial<PlainRecord> = {}): PlainRecord[] {
  return actors.split(" ").map((actor) => ({ type: "comment", actor, object: "p-1", published, ...more }));
}

const before = "2026-11-05";
const now = "2026-11-12";

function judged(records: readonly PlainRecord[], options: RuleOptions = {}) {
  return judge({
    rule: "employee-share",
    records,
    asOf: "2026-11-15",
    options: { "min-sample": 1, window: "7d", ratchet: true, ...options },
  });
}

describe("ratchet", () => {
  it("makes a broken limit a warning where it was worse in the window before", () => {
    const report = judged([...by("ann ann sam", before), ...by("ann sam", now)]);
    expect(report.outcome).toBe("fail");
    const finding = onlyFinding(report);
    expect(finding).toMatchObject({ level: "warning", reason: "improving", actual: 0.5, previous: 2 / 3 });
    expect(finding.message).toContain("It was 67% in the window before, so it is getting better.");
  });

  it.each([
    ["the same", "ann sam"],
    ["better before", "ann sam sam"],
  ])("leaves an error where it was %s", (_, earlier) => {
    const finding = onlyFinding(judged([...by(earlier, before), ...by("ann sam", now)]));
    expect(finding).toMatchObject({ level: "error", actual: 0.5 });
    expect(finding.reason).toBeUndefined();
    expect(finding.previous).toBeLessThanOrEqual(0.5);
  });

  it("has nothing to compare with where the window before was not exported or is too small", () => {
    const first = onlyFinding(judged(by("ann sam", now)));
    expect(first).toMatchObject({ level: "warning", reason: "no-baseline", actual: 0.5 });
    expect(first.message).toContain("so there is nothing to compare with yet.");
    expect(first).not.toHaveProperty("previous");
    const small = [...by("ann", before), ...by("ann ann sam", now)];
    expect(onlyFinding(judged(small, { "min-sample": 2 }))).toMatchObject({ reason: "no-baseline" });
    const long = [...by("ann", "2026-11-01"), ...by("ann sam", now)];
    expect(onlyFinding(judged(long))).toMatchObject({ reason: "no-baseline" });
  });

  it("warns of what was never exported, and is an error where it is exported no more", () => {
    const likes = by("sam", now, { type: "like" });
    expect(onlyFinding(judged(likes))).toMatchObject({ reason: "no-data", level: "warning" });
    expect(onlyFinding(judged(likes, { ratchet: false }))).toMatchObject({
      reason: "no-data",
      level: "error",
    });
    const unnamed = by("x", now, { actor: null });
    const lost = onlyFinding(judged([...by("ann sam", before), ...unnamed]));
    expect(lost).toMatchObject({ reason: "incomplete", level: "error" });
  });

  it("warns of posts that nobody commented on, in this window or the one before", () => {
    const posts = [before, now].map((published) => ({ type: "post", actor: "acme", published }));
    const finding = { reason: "no-data", level: "warning" };
    expect(onlyFinding(judged(posts, { per: "post" }))).toMatchObject(finding);
    const fewer = [...posts, ...by("ann sam", before)];
    expect(onlyFinding(judged(fewer, { per: "post" }))).toMatchObject({ ...finding, level: "error" });
  });

  it("never makes a finding worse, and changes no pass", () => {
    const records = [...by("ann ann sam", before), ...by("ann sam", now)];
    expect(onlyFinding(judged(records, { level: "notice" }))).toMatchObject({
      level: "notice",
      reason: "improving",
    });
    expect(judged(records, { max: 0.5 })).toMatchObject({ outcome: "pass", findings: [] });
    expect(onlyFinding(judged(records, { ratchet: false }))).toMatchObject({ level: "error" });
  });

  it("holds where more is better", () => {
    const of = (earlier: string, later: string) =>
      onlyFinding(
        judge({
          rule: "outside-voices",
          records: [...by(earlier, before), ...by(later, now)],
          asOf: "2026-11-15",
          options: { window: "7d", min: 5, ratchet: true },
        }),
      );
    expect(of("sam", "sam kim")).toMatchObject({
      level: "warning",
      reason: "improving",
      actual: 2,
      previous: 1,
    });
    expect(of("sam kim", "sam")).toMatchObject({ level: "error", actual: 1, previous: 2 });
  });

  it("compares a week with the same week of the window before, a post with itself", () => {
    const records = [...by("ann ann sam", "2026-10-29"), ...by("ann sam sam", before), ...by("ann sam", now)];
    const weeks = judged(records, { window: "2w", per: "week" }).findings.map(
      ({ scope, actual, level, previous }) => [scope.to, actual, level, previous],
    );
    // 2026-10-29 is in the second week of the two before: the same place as 2026-11-12.
    expect(weeks).toEqual([
      ["2026-11-08", 1 / 3, "warning", undefined],
      ["2026-11-15", 0.5, "warning", 2 / 3],
    ]);
    const posts = judged(
      [...by("ann", before), ...by("ann sam", now), ...by("ann", now, { object: "p-2" })],
      { per: "post" },
    );
    expect(posts.findings.map(({ scope, level }) => [scope.object, level])).toEqual([
      ["p-1", "warning"],
      ["p-2", "error"],
    ]);
  });
});
