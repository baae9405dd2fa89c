import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";
import { commentsBy } from "../support/records.ts";
import { itJudgesItsWindow } from "../support/window-edges.ts";

const rule = "employee-share";

function share(records: readonly PlainRecord[], options: RuleOptions = {}, more: Partial<Trial> = {}) {
  return judge({ rule, records, asOf: "2026-11-15", options: { "min-sample": 1, ...options }, ...more });
}

describe(rule, () => {
  it("weighs a post by what is counted, where chance is asked about", () => {
    const counted = (side: "inside" | "outside", object: string, count: number) =>
      ({ type: "comment", side, object, count, published: "2026-11-10" }) as const;
    // 8 of 20, and nearly all under one post: as uncertain as a sample of two.
    const clustered = [
      counted("inside", "p-1", 8),
      counted("outside", "p-1", 2),
      counted("outside", "p-2", 10),
    ];
    expect(onlyFinding(share(clustered, { confidence: "95%" })).reason).toBe("noise");
    // Half under each of eight posts, of which one insider wrote a hundred comments: as people they are sixteen.
    const posts = Array.from({ length: 8 }, (_, i) => `p-${i}`);
    const people = posts.flatMap((object, i) => [
      ...commentsBy("ann", { object, count: i === 0 ? 100 : 1 }),
      ...commentsBy("sam", { object }),
    ]);
    const { reason, sample } = onlyFinding(share(people, { unit: "people", confidence: "95%" }));
    expect([reason, sample]).toEqual([undefined, 16]);
  });

  it.each([
    ["one in five", "ann sam kim lee noor", {}, "pass"],
    ["one in four", "ann sam kim lee", {}, "fail"],
    ["exactly at the limit", "ann sam kim", { max: 1 / 3 }, "pass"],
    ["just beyond it", "ann sam kim", { max: "33.3%" }, "fail"],
    [
      "29 in 100, written as a percentage",
      `${"ann ".repeat(29)}${"sam ".repeat(71)}`.trim(),
      { max: "29%" },
      "pass",
    ],
    ["limit 0, nobody of ours", "sam kim", { max: 0 }, "pass"],
    ["limit 0, one of ours", "ann sam kim", { max: 0 }, "fail"],
    ["limit 1, all ours", "ann ann", { max: 1 }, "pass"],
    ["the brand's own comments", "acme acme ann sam sam sam sam", {}, "pass"],
    ["bots on neither side", "statusbot statusbot statusbot statusbot ann sam", {}, "fail"],
    ["other types", "ann sam", { of: ["like"] }, "unjudged"],
  ] as const)("%s", (_, actors, options, outcome) => {
    const roster = { people: ["ann"], bots: ["statusbot"] };
    expect(share(commentsBy(actors), options as RuleOptions, { roster })).toMatchObject({
      outcome,
      checked: 1,
    });
  });

  it("gives the share, its sample, and the insider's record", () => {
    const finding = onlyFinding(share(commentsBy("sam ann kim")));
    expect(finding).toMatchObject({
      actual: 1 / 3,
      sample: 3,
      limit: 0.2,
      operator: "<=",
      level: "error",
      scope: {},
    });
    expect(finding.location).toEqual({ file: "snapshots/1.ndjson", line: 2, column: 1 });
    expect(finding.message).toContain("33% of comments are from employees (limit 20%; 1 of 3)");
  });

  it("points at the post with the most of ours", () => {
    const records = [...commentsBy("ann"), ...commentsBy("ann sam ann", { object: "p-2" })];
    const { location, related } = onlyFinding(share(records));
    expect([location, ...related].map(({ line }) => line)).toEqual([2, 4, 1]);
  });

  it("is too small under `min-sample`, which counts activities with and without a name", () => {
    const of = (records: PlainRecord[]) => share(records, { "min-sample": 3 });
    expect(of(commentsBy("ann ann ann")).outcome).toBe("fail");
    const nameless = { ...commentsBy("x")[0], actor: null } as PlainRecord;
    expect(onlyFinding(of(commentsBy("ann ann")))).toMatchObject({
      reason: "too-small",
      level: "notice",
      sample: 2,
    });
    expect(onlyFinding(of([...commentsBy("ann"), nameless]))).toMatchObject({
      reason: "too-small",
      sample: 1,
    });
    // Two of three at least: the third cannot change it.
    expect(of([...commentsBy("ann ann"), nameless]).outcome).toBe("fail");
    expect(onlyFinding(of([...commentsBy("sam sam"), nameless])).reason).toBe("incomplete");
  });

  it("leaves it open where nobody is named, and has no data where nothing was exported", () => {
    const nameless = share([{ type: "comment", published: "2026-11-10" }], { level: "warning" });
    expect(onlyFinding(nameless)).toMatchObject({ reason: "incomplete", level: "warning", actual: null });
    expect(onlyFinding(nameless).message).toContain("1 of 1 comment doesn't name an author");
    expect(onlyFinding(share(commentsBy("sam", { type: "like" }))).message).toContain(
      "No comments were exported",
    );
    expect(onlyFinding(share([])).reason).toBe("no-data");
    const outside = share(commentsBy("ann", { published: "2026-01-01" }));
    expect(onlyFinding(outside).reason).toBe("no-data");
  });

  it("cannot judge none of what was exported in full", () => {
    const period = { from: "2026-11-01", to: "2026-11-15" };
    const report = share([], {}, { period, complete: ["comment"] });
    expect(onlyFinding(report)).toMatchObject({
      reason: "too-small",
      sample: 0,
      message: "No cases, and 1 is needed to judge.",
    });
    expect(share([], { "min-sample": 0 }, { period, complete: ["comment"] }).outcome).toBe("unjudged");
  });

  it("leaves out what names nobody, and adds up aggregated rows by their side", () => {
    const row = (side: "inside" | "outside" | "bot" | "unknown", count: number) => ({
      type: "comment",
      side,
      count,
      published: "2026-11-10",
    });
    const report = share([row("inside", 30), row("outside", 70), row("bot", 500), row("unknown", 500)]);
    expect(onlyFinding(report)).toMatchObject({ actual: 0.3, sample: 100 });
    expect(share([row("inside", 20), row("outside", 80)]).outcome).toBe("pass");
  });

  it("judges channels together, or those of `channels` alone, however they are written", () => {
    const records = [...commentsBy("ann sam sam sam sam"), ...commentsBy("ann", { channel: "linkedin" })];
    const roster = { people: [{ accounts: { mastodon: "ann", linkedin: "ann" } }] };
    const of = (options: RuleOptions) => share(records, options, { roster });
    expect(onlyFinding(of({}))).toMatchObject({ actual: 2 / 6 });
    expect(of({ channels: ["mastodon"] }).outcome).toBe("pass");
    expect(onlyFinding(of({ channels: ["LinkedIn"] }))).toMatchObject({ actual: 1 });
    expect(of({ channels: ["reviews"] }).outcome).toBe("unjudged");
  });

  it("counts a person from the day they join to the day before they leave", () => {
    const roster = { people: [{ accounts: "ann", from: "2026-11-09", until: "2026-11-11" }] };
    const records = ["2026-11-08", "2026-11-09", "2026-11-10", "2026-11-11"].flatMap((published) =>
      commentsBy("ann", { published }),
    );
    expect(onlyFinding(share(records, {}, { roster }))).toMatchObject({ actual: 0.5, sample: 4 });
  });

  it("counts activities done to the brand, and none to somebody else's post", () => {
    const theirs = { type: "post", id: "p-9", actor: "sam", published: "2026-11-10" };
    const records = [theirs, ...commentsBy("ann ann ann", { object: "p-9" }), ...commentsBy("sam")];
    expect(share(records)).toMatchObject({ outcome: "pass", passed: 1 });
  });
});

describe(`${rule}, unit: people`, () => {
  const people = { unit: "people", max: 0 };

  it("counts each person once a post", () => {
    const records = [...commentsBy("ann ann ann sam"), ...commentsBy("ann sam sam", { object: "p-2" })];
    expect(onlyFinding(share(records, people))).toMatchObject({ actual: 0.5, sample: 4 });
    const once = commentsBy("ann ann ann ann sam kim", { count: 9 });
    expect(onlyFinding(share(once, people))).toMatchObject({ actual: 1 / 3, sample: 3 });
  });

  it("counts the accounts of one person on the roster as one, under each post of each channel", () => {
    const roster = { people: [{ accounts: { mastodon: ["ann", "ann_acme"], x: "ann" } }] };
    const brand = { accounts: { mastodon: ["acme"], x: ["acme"] } };
    const records = [...commentsBy("ann ann_acme sam kim lee"), ...commentsBy("ann", { channel: "x" })];
    expect(onlyFinding(share(records.slice(0, 5), people, { roster, brand }))).toMatchObject({
      actual: 0.25,
    });
    expect(onlyFinding(share(records, people, { roster, brand }))).toMatchObject({ actual: 0.4, sample: 5 });
    expect(onlyFinding(share(records, { max: 0 }, { roster, brand }))).toMatchObject({
      actual: 0.5,
      sample: 6,
    });
  });

  it("counts who joined between two activities as one of us, in whatever order", () => {
    const roster = { people: [{ accounts: "ann", from: "2026-11-10" }] };
    const both = [...commentsBy("ann", { published: "2026-11-09" }), ...commentsBy("ann sam")];
    for (const records of [both, [...both].reverse()])
      expect(onlyFinding(share(records, people, { roster }))).toMatchObject({ actual: 0.5, sample: 2 });
  });

  it("leaves it open where rows are aggregated, for people cannot be told apart", () => {
    const records: PlainRecord[] = [{ type: "comment", side: "inside", count: 30, published: "2026-11-10" }];
    expect(onlyFinding(share(records, people)).reason).toBe("incomplete");
    const bots: PlainRecord[] = [{ type: "comment", side: "bot", count: 30, published: "2026-11-10" }];
    expect(onlyFinding(share(bots, people)).reason).toBe("too-small");
  });

  it("counts a person on two channels as two", () => {
    const records = [...commentsBy("sam"), ...commentsBy("sam", { channel: "x" }), ...commentsBy("ann")];
    expect(onlyFinding(share(records, people))).toMatchObject({ actual: 1 / 3, sample: 3 });
  });
});

describe(`${rule}, per`, () => {
  const failing = (records: readonly PlainRecord[], options: RuleOptions, more: Partial<Trial> = {}) =>
    share(records, options, more).findings.map(({ scope, actual, reason }) => [scope, actual ?? reason]);

  it("week: blocks of seven days back from the as-of day, whole ones only", () => {
    const on = (day: string) => commentsBy("ann", { published: `2026-${day}` });
    // 2026-11-15 back to 11-09, to 11-02, to 10-26, and 10-24 to 10-25 is left over.
    const records = ["11-15", "11-09", "11-08", "10-25"].flatMap(on);
    expect(failing(records, { per: "week", window: "23d", max: 0 })).toEqual([
      [{ from: "2026-10-26", to: "2026-11-01" }, "too-small"],
      [{ from: "2026-11-02", to: "2026-11-08" }, 1],
      [{ from: "2026-11-09", to: "2026-11-15" }, 1],
    ]);
    expect(onlyFinding(share(records, { per: "week", window: "6d" }))).toMatchObject({
      outcome: "unjudged",
      level: "error",
    });
  });

  it("day: local days, also of 23 and 25 hours", () => {
    const records = [
      "2026-03-28T22:59:59Z",
      "2026-03-28T23:00:00Z",
      "2026-03-29T21:59:59Z",
      "2026-03-29T22:00:00Z",
    ].flatMap((published) => commentsBy("ann", { published }));
    const options = { per: "day", window: "3d", max: 0 };
    const samples = share(records, options, { timezone: "Europe/Berlin", asOf: "2026-03-30" }).findings.map(
      ({ scope, sample }) => [scope.from, sample],
    );
    expect(samples).toEqual([
      ["2026-03-28", 1],
      ["2026-03-29", 2],
      ["2026-03-30", 1],
    ]);
  });

  it("post: each post on which somebody did something of the types", () => {
    const records = [
      ...commentsBy("ann sam"),
      ...commentsBy("sam", { object: "p-2" }),
      ...commentsBy("ann", { object: "p-3", type: "like" }),
      ...commentsBy("acme ann", { object: null }),
      ...commentsBy("ann", { channel: "x" }),
    ];
    const roster = { people: [{ accounts: { mastodon: "ann", x: "ann" } }] };
    expect(failing(records, { per: "post", max: 0 }, { roster })).toEqual([
      [{ channel: "mastodon", object: "p-1" }, 0.5],
      [{ channel: "x", object: "p-1" }, 1],
    ]);
    expect(share(records, { per: "post", max: 0 }, { roster })).toMatchObject({
      checked: 3,
      passed: 1,
      failed: 2,
    });
  });

  it("all count undated rows of a file that lies in them, and leave open those of a file that reaches beyond", () => {
    const records = [...commentsBy("sam"), ...commentsBy("ann", { published: null })];
    const period = { from: "2026-11-09", to: "2026-11-15" };
    const findings = (per: string, from = period.from) =>
      share(records, { per, max: 0, window: "7d" }, { period: { ...period, from } }).findings;
    const of = (per: string) => failing(records, { per, max: 0, window: "7d" }, { period });
    expect(of("window")).toEqual([[{}, 0.5]]);
    expect(of("post")).toEqual([[{ channel: "mastodon", object: "p-1" }, 0.5]]);
    expect(of("week")).toEqual([[{ from: "2026-11-09", to: "2026-11-15" }, 0.5]]);
    expect(findings("window", "2026-11-08")).toMatchObject([{ reason: "incomplete", low: 0, high: 0.5 }]);
    // Ann may have commented on any of the seven days.
    expect(findings("day").map(({ reason }) => reason)).toEqual(Array(7).fill("incomplete"));
  });
});

itJudgesItsWindow("employee-share", { "min-sample": 1 }, { type: "comment", actor: "ann" });
