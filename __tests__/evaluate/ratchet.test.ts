import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import { ruleById } from "../../src/rules/index.ts";
import { addDays } from "../reference/calendar.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";

const asOf = "2026-11-15";

/** Posts of a day with ten comments each, so many of them by employees. */
function posts(day: string, ...ours: number[]): PlainRecord[] {
  return ours.flatMap((own, post) =>
    Array.from({ length: 10 }, (_, i) => ({
      type: "comment",
      actor: i < own ? "ann" : `fan${i}`,
      object: `p-${day}-${post}`,
      published: day,
    })),
  );
}

/** A day in the middle of the week that ends so many weeks before the as-of day. */
function week(before: number): string {
  return addDays("2026-11-12", -7 * before);
}

function judged(records: readonly PlainRecord[], options: RuleOptions = {}) {
  return judge({
    rule: "employee-share",
    records,
    asOf,
    options: { "min-sample": 1, window: "7d", ratchet: true, ...options },
  });
}

const now = posts(week(0), 5, 6, 5, 4, 5);

describe("ratchet", () => {
  it("leaves an error where the best earlier period was better by more than chance explains", () => {
    const finding = onlyFinding(judged([...posts(week(1), 2, 1, 2, 3, 2), ...now]));
    expect(finding).toMatchObject({ level: "error", actual: 0.5, previous: 0.2, best: 0.2 });
    expect(finding.reason).toBeUndefined();
    expect(finding.message).toContain(
      "It was 20% in its best earlier period, and chance doesn't explain a change that large.",
    );
  });

  it.each([
    [
      "a little better",
      [4, 5, 4, 6, 4],
      "It was 46% in its best earlier period, so this is no worse than chance",
    ],
    ["the same", [5, 5, 6, 4, 5], "It was 50% in its best earlier period, so this is no worse than chance"],
    ["worse", [9, 8, 9, 7, 8], "It was 82% in its best earlier period, so it's getting better."],
  ])("is a warning where it was %s before", (_, before, words) => {
    const finding = onlyFinding(judged([...posts(week(1), ...before), ...now]));
    expect(finding).toMatchObject({ outcome: "fail", level: "warning", reason: "no-worse" });
    expect(finding.message).toContain(words);
  });

  it("compares with the best of twelve earlier periods, not only with the last", () => {
    const bad = [1, 2, 3, 4, 5, 6].flatMap((before) => posts(week(before), 8, 9, 7, 8, 8));
    const at = (before: number) =>
      onlyFinding(judged([...posts(week(before), 1, 0, 1, 2, 1), ...bad, ...now]));
    expect(at(12)).toMatchObject({ level: "error", best: 0.1, previous: 0.8 });
    expect(at(13)).toMatchObject({ level: "warning", best: 0.8, previous: 0.8 });
  });

  it("looks past periods that no snapshot covers", () => {
    const files = [{ records: posts(week(5), 1, 2, 1, 0, 1) }, { records: now }];
    const finding = onlyFinding(
      judge({ rule: "employee-share", files, asOf, options: { window: "7d", ratchet: true } }),
    );
    expect(finding).toMatchObject({ level: "error", best: 0.1 });
    expect(finding).not.toHaveProperty("previous");
  });

  it("warns in the first period that could be judged", () => {
    const first = onlyFinding(judged(now));
    expect(first).toMatchObject({ level: "warning", reason: "no-baseline", actual: 0.5 });
    expect(first.message).toContain("No earlier period could be judged");
    expect(first).not.toHaveProperty("best");
    const small = onlyFinding(judged([...posts(week(1), 1), ...now], { "min-sample": 20 }));
    expect(small).toMatchObject({ level: "warning", reason: "no-baseline" });
  });

  it("is no first period where earlier ones could be judged, though each had a single post", () => {
    const clean = [1, 2, 3, 4, 5, 6].flatMap((before) => posts(week(before), 0));
    for (const later of [now, posts(week(0), 9)]) {
      const worse = onlyFinding(judged([...clean, ...later]));
      expect(worse).toMatchObject({ level: "error", previous: 0, best: 0 });
      expect(worse.reason).toBeUndefined();
      expect(worse.message).toContain(
        "It was 0% in its best earlier period, and too few posts, days or cases lie behind these figures",
      );
    }
    const constant = [1, 2, 3].flatMap((before) => posts(week(before), 5));
    const same = onlyFinding(judged([...constant, ...posts(week(0), 5)]));
    expect(same).toMatchObject({ level: "warning", reason: "no-worse", best: 0.5 });
    expect(same.message).toContain("It was 50% in its best earlier period, so this is no worse.");
    const better = onlyFinding(judged([...constant, ...posts(week(0), 4)]));
    expect(better.message).toContain("so it's getting better");
  });

  it("weighs a single post by how much posts of other periods differ, then and now", () => {
    // 9 of 10 beside 5 of 50, of posts that hardly differ: the bounds at 95% are 57% and 24%.
    const after = judged([...posts(week(1), 1, 2, 1, 0, 1), ...posts(week(0), 9)]);
    expect(onlyFinding(after)).toMatchObject({ level: "error", best: 0.1 });
    // Of posts that differ much the same is chance.
    const mixed = judged([...posts(week(1), 10, 0, 0, 10, 0), ...posts(week(0), 9)]);
    expect(onlyFinding(mixed)).toMatchObject({ level: "warning", reason: "no-worse", best: 0.4 });
    // A good time counts, though each of its periods had a single post and a bad one had more.
    const good = [1, 2, 3, 4, 5].flatMap((before) => posts(week(before), 0));
    const bad = posts(week(6), 9, 9, 8, 9, 9);
    expect(onlyFinding(judged([...good, ...bad, ...posts(week(0), 9, 9, 8, 9, 9)]))).toMatchObject({
      level: "error",
      best: 0,
    });
  });

  it("warns of what was never exported, and is an error where it is exported no more", () => {
    const likes = now.map((one) => ({ ...one, type: "like" }));
    expect(onlyFinding(judged(likes))).toMatchObject({ reason: "no-data", level: "warning" });
    expect(onlyFinding(judged(likes, { ratchet: false }))).toMatchObject({
      reason: "no-data",
      level: "error",
    });
    const unnamed = now.map((one) => ({ ...one, actor: null }));
    for (const before of [1, 4]) {
      const lost = onlyFinding(judged([...posts(week(before), 5, 5), ...unnamed]));
      expect(lost).toMatchObject({ reason: "incomplete", level: "error" });
    }
  });

  it("never makes a finding worse, and changes no pass", () => {
    const records = [...posts(week(1), 5, 6, 7), ...now];
    expect(onlyFinding(judged(records, { level: "notice" }))).toMatchObject({
      level: "notice",
      reason: "no-worse",
    });
    expect(judged(records, { max: 0.5 })).toMatchObject({ outcome: "pass", failed: 0 });
    const without = onlyFinding(judged(records, { ratchet: false }));
    expect(without).toMatchObject({ level: "error" });
    expect(without).not.toHaveProperty("best");
  });

  it("takes each week for itself, and a post that is new without mercy", () => {
    const records = [...posts(week(2), 1, 0, 1, 1, 2), ...posts(week(1), 6, 5, 6), ...now];
    const weeks = judged(records, { window: "2w", per: "week" }).findings;
    expect(weeks.map(({ scope, level, best }) => [scope.to, level, best])).toEqual([
      ["2026-11-08", "warning", undefined],
      ["2026-11-15", "error", 0.1],
    ]);
    const single = judged([...posts(week(1), 5), ...posts(week(0), 6)], { per: "post" });
    expect(single.findings.map(({ level }) => level)).toEqual(["error"]);
  });

  it("takes counts by what chance does to counts, where more is better too", () => {
    const voices = (day: string, people: number): PlainRecord[] =>
      Array.from({ length: people }, (_, i) => ({
        type: "comment",
        actor: `fan${i}`,
        object: "p-1",
        published: day,
      }));
    const of = (earlier: number, later: number) =>
      onlyFinding(
        judge({
          rule: "outside-voices",
          records: [...voices(week(1), earlier), ...voices(week(0), later)],
          asOf,
          options: { window: "7d", min: 50, ratchet: true },
        }),
      );
    expect(of(9, 12)).toMatchObject({ level: "warning", reason: "no-worse", best: 9 });
    // Of 12 the one-sided lower bound at 95% is 6.92, of 9 the upper one 15.71: 3 fewer is chance.
    expect(of(12, 9)).toMatchObject({ level: "warning", reason: "no-worse", actual: 9, best: 12 });
    expect(of(40, 9)).toMatchObject({ level: "error", actual: 9, best: 40 });
  });

  it("is no option of what has no bounds", () => {
    expect(ruleById("voice-concentration")?.options).not.toHaveProperty("ratchet");
  });
});
