import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";
import { itJudgesItsWindow } from "../support/window-edges.ts";

const rule = "promotional-cadence";
/** Limits that nothing breaks, so that a test can set one of them. */
const OPEN = { "max-per-day": 99, "max-per-week": 99, "max-run": 99 };

/** Promotional posts on days of November 2026, or at times. */
function posts(days: readonly (number | string)[], more: Partial<PlainRecord> = {}): PlainRecord[] {
  return days.map((day, i) => ({
    type: "post",
    id: `p-${i}`,
    actor: "acme",
    category: "promotional",
    published: typeof day === "string" ? day : `2026-11-${String(day).padStart(2, "0")}`,
    ...more,
  }));
}

function cadence(records: readonly PlainRecord[], options: RuleOptions = {}, more: Partial<Trial> = {}) {
  return judge({ rule, records, asOf: "2026-11-30", options: { ...OPEN, ...options }, ...more });
}

describe(rule, () => {
  it.each([
    ["a day exactly at the limit", [10, 10], { "max-per-day": 2 }, "pass"],
    ["one more in a day", [10, 10, 10], { "max-per-day": 2 }, "fail"],
    ["limit 0 a day, one", [10], { "max-per-day": 0 }, "fail"],
    ["a week exactly at the limit", [10, 16], { "max-per-week": 2 }, "pass"],
    ["one more, on the seventh day", [10, 12, 16], { "max-per-week": 2 }, "fail"],
    ["one more, on the eighth day", [10, 12, 17], { "max-per-week": 2 }, "pass"],
    ["any seven days, whatever the calendar's weeks", [14, 15, 16], { "max-per-week": 2 }, "fail"],
    ["limit 0 a week, one", [10], { "max-per-week": 0 }, "fail"],
    ["a run exactly at the limit", [10, 11], { "max-run": 2 }, "pass"],
    ["one day more", [10, 11, 12], { "max-run": 2 }, "fail"],
    ["a day between ends a run", [10, 11, 13, 14], { "max-run": 2 }, "pass"],
    ["many in a day are a run of one", [10, 10, 10], { "max-run": 1 }, "pass"],
    ["limit 0 in a row, one", [10], { "max-run": 0 }, "fail"],
    ["the defaults", [10, 13], { "max-per-day": 1, "max-per-week": 2, "max-run": 2 }, "pass"],
  ] as [string, number[], RuleOptions, string][])("%s", (_, days, options, outcome) => {
    expect(cadence(posts(days), options).outcome).toBe(outcome);
  });

  it("leaves posts without a day open, which may be on any", () => {
    const records = [...posts([10]), ...posts([10], { id: "p-9", published: null })];
    const files = [{ records, period: { from: "2026-11-05", to: "2026-11-30" } }];
    const limits = { "max-per-day": 1, "max-per-week": 1, "max-run": 1 };
    const judged = (options: RuleOptions) => judge({ rule, asOf: "2026-11-30", options, files });
    expect(judged(limits)).toMatchObject({ outcome: "unjudged", checked: 3, unjudged: 3 });
    expect(judged({ "max-per-day": 2, "max-per-week": 2, "max-run": 2 }).outcome).toBe("pass");
  });

  it("has a finding for each day, one for the fullest week and one for the longest run", () => {
    const records = posts([4, 4, 10, 11, 12, 12]);
    const { findings, checked } = cadence(records, { "max-per-day": 1, "max-per-week": 3, "max-run": 2 });
    expect(checked).toBe(6);
    expect(
      findings.map(({ scope, actual, limit, location }) => [scope, actual, limit, location.line]),
    ).toEqual(
      expect.arrayContaining([
        [{ channel: "mastodon", from: "2026-11-04", to: "2026-11-04" }, 2, 1, 2],
        [{ channel: "mastodon", from: "2026-11-12", to: "2026-11-12" }, 2, 1, 6],
        [{ channel: "mastodon" }, 4, 3, 6],
        [{ channel: "mastodon" }, 3, 2, 6],
      ]),
    );
    expect(findings).toHaveLength(4);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(4);
    expect(findings.map(({ message }) => message.split(".")[0]).sort()).toEqual([
      "2026-11-04 on Mastodon: 2 promotional posts in one day (limit 1)",
      "2026-11-12 on Mastodon: 2 promotional posts in one day (limit 1)",
      "On Mastodon: 3 days in a row with a promotional post (limit 2)",
      "On Mastodon: 4 promotional posts in 7 consecutive days (limit 3)",
    ]);
  });

  it("keeps a finding's fingerprint whatever its limits", () => {
    const print = (max: number) =>
      onlyFinding(cadence(posts([4, 4, 4]), { "max-per-week": max })).fingerprint;
    expect(print(1)).toBe(print(2));
  });

  it("counts what a row stands for, and posts of the brand alone", () => {
    expect(cadence(posts([10], { count: 3 }), { "max-per-week": 2 }).outcome).toBe("fail");
    const others = [...posts([10]), ...posts([10], { id: "a-0", actor: "ann" })];
    expect(cadence(others, { "max-per-day": 1 }).outcome).toBe("pass");
  });

  it("counts local days, also one of 25 hours", () => {
    const at = (...times: string[]) =>
      cadence(posts(times), { "max-per-day": 1 }, { timezone: "Europe/Berlin", asOf: "2026-10-31" }).outcome;
    expect(at("2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z")).toBe("fail");
    expect(at("2026-10-24T21:59:59Z", "2026-10-24T22:00:00Z")).toBe("pass");
    expect(at("2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z")).toBe("pass");
  });

  it("leaves it open without categories, has no data without posts, and passes where none was published", () => {
    const unlabelled = posts([10], { category: null });
    const open = onlyFinding(cadence(unlabelled, { ...OPEN, "max-per-week": 0 }));
    expect(open).toMatchObject({ reason: "incomplete", low: 0, high: 1 });
    expect(open.message).toContain("1 of 1 posts have no category");
    expect(cadence(unlabelled, { ...OPEN, "max-per-week": 1 }).outcome).toBe("pass");
    const like = { type: "like", actor: "sam", published: "2026-11-10" };
    expect(onlyFinding(cadence([like])).message).toContain("No posts were exported");
    expect(cadence([like], { "max-per-week": 0 }, { complete: ["post"] }).outcome).toBe("pass");
    expect(cadence(posts([10], { category: "craft" }), { "max-per-week": 0 }).outcome).toBe("pass");
  });

  it("judges each channel on its own, so that a post for two of them is one on each", () => {
    const brand = { accounts: { mastodon: ["acme"], x: ["acme"] } };
    const onX = (days: number[]) => posts(days).map((post, i) => ({ ...post, id: `x-${i}`, channel: "x" }));
    const limits = { "max-per-day": 1, "max-per-week": 1, "max-run": 1 };
    expect(cadence([...posts([10]), ...onX([10])], limits, { brand }).outcome).toBe("pass");
    expect(cadence([...posts([10]), ...onX([11])], limits, { brand }).outcome).toBe("pass");
    const { findings } = cadence([...posts([10]), ...onX([10, 10])], { "max-per-day": 1 }, { brand });
    expect(findings.map(({ scope }) => scope.channel)).toEqual(["x"]);
  });

  it("waives a post that makes the difference", () => {
    const waivers = [{ rule, object: "p-1" }];
    const { outcome, findings } = cadence(posts([10, 12, 14]), { "max-per-week": 2 }, { waivers });
    expect([outcome, findings[0]?.waived?.reason]).toEqual(["pass", "agreed"]);
    expect(cadence(posts([10, 12, 13, 14]), { "max-per-week": 2 }, { waivers }).outcome).toBe("fail");
  });
});

describe(`${rule} on a plan`, () => {
  function planned(
    published: readonly (number | string)[],
    plan: readonly number[],
    options: RuleOptions,
    more: Partial<Trial> = {},
  ) {
    const records = posts(published).map((post) => ({ ...post, id: `old-${post.id}` }));
    return cadence(records, options, { plan: posts(plan), subject: "plan", ...more });
  }

  it("counts what was published in the seven days before it", () => {
    const finding = onlyFinding(planned([10, 12], [16, 20], { "max-per-week": 2 }));
    expect(finding).toMatchObject({ actual: 3, location: { file: "plans/1.yml", line: 1 } });
    expect(finding.policyLocation).toEqual({ file: "engagement.policy.yml", line: 10, column: 3 });
    expect(finding.related).toEqual([]);
    expect(finding.message).toContain(
      "3 promotional posts in 7 consecutive days, 2 of them already published (limit 2)",
    );
    expect(planned([9, 12], [16, 20], { "max-per-week": 2 }).outcome).toBe("pass");
  });

  it("follows a run back into the past", () => {
    const finding = onlyFinding(planned([14, 15], [16], { "max-run": 2 }));
    expect(finding).toMatchObject({ actual: 3, location: { file: "plans/1.yml" } });
    expect(finding.message).toContain("3 days in a row with a promotional post, 2 of them already published");
    expect(planned([13, 14], [16], { "max-run": 2 }).outcome).toBe("pass");
  });

  it("does not judge the past, nor what was published on the plan's own days", () => {
    expect(planned([13, 13, 13, 14, 15], [20, 30], { ...OPEN, "max-per-day": 1, "max-run": 2 }).outcome).toBe(
      "pass",
    );
    expect(planned([16, 16], [16, 30], { "max-per-week": 1 }).outcome).toBe("pass");
  });

  it("is judged whole, whatever the entry's window", () => {
    const day = { ...OPEN, "max-per-day": 1 };
    expect(planned([], [10, 10, 30], { ...day, window: "7d" }).outcome).toBe("fail");
    expect(planned([14, 15], [16], { "max-run": 2, window: "4w" }).outcome).toBe("fail");
  });

  it("looks at the past of its channels, and without what is waived", () => {
    const brand = { accounts: { x: ["acme"], mastodon: ["acme"] } };
    const options = { "max-per-week": 1 };
    const old = (channel: string) => ({ brand, records: posts([14], { channel, id: "old" }) });
    expect(planned([], [16], options, old("mastodon")).outcome).toBe("fail");
    expect(planned([], [16], options, old("x")).outcome).toBe("pass");
    const waivers = [{ rule, object: "old" }];
    expect(planned([], [16], options, { ...old("mastodon"), waivers }).outcome).toBe("pass");
  });

  describe("where the brand's account never appears", () => {
    const others = (actor: string) => posts([10, 11, 12, 13], { actor });

    it.each(["acme-inc", "ann"])("leaves it open whose posts those of %s are", (actor) => {
      const open = onlyFinding(cadence(others(actor), { "max-run": 1 }));
      expect(open).toMatchObject({ outcome: "unjudged", reason: "no-data" });
      expect(open.message).toContain("The brand's account never appears");
      expect(onlyFinding(cadence(others(actor), { "max-run": 1 }, { subject: "plan" })).outcome).toBe(
        "unjudged",
      );
    });

    it("leaves open whose the only post is", () => {
      const open = onlyFinding(cadence(posts([10], { actor: "acme-inc" }), { "max-run": 1 }));
      expect(open.message).toContain("The brand's account never appears");
    });

    it("takes no post of the roster's bots for the brand's", () => {
      const roster = { people: ["ann"], bots: ["weatherbot"] };
      expect(cadence(others("weatherbot"), { "max-run": 1 }, { roster }).outcome).toBe("pass");
    });

    it("judges the channel that it is seen on, and leaves the other open", () => {
      const brand = { accounts: { mastodon: ["acme"], x: ["acme"] } };
      const report = cadence(
        [...posts([10]), ...posts([10, 11, 12], { actor: "acme-inc", channel: "x" })],
        {},
        { brand },
      );
      expect(report).toMatchObject({ outcome: "unjudged", failed: 0 });
      expect(report.passed).toBeGreaterThan(0);
    });

    it("passes where nothing was posted, or several people post", () => {
      const like = { type: "like", actor: "sam", published: "2026-11-10" };
      expect(cadence([like], {}, { complete: ["post"] }).outcome).toBe("pass");
      const forum = ["sam", "kim", "lee", "ann", "ann"].flatMap((actor, i) =>
        posts([10], { actor, id: `t-${i}` }),
      );
      expect(cadence(forum, {}, { complete: ["post"] }).outcome).toBe("pass");
    });
  });
});

itJudgesItsWindow(
  "promotional-cadence",
  { "max-per-day": 0 },
  { type: "post", actor: "acme", category: "promotional" },
);
