import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import { text } from "../../src/report/renderers/text.ts";
import { summaryOf } from "../../src/report/view/summary.ts";
import { viewOf } from "../../src/report/view.ts";
import { type PlainRecord, type PlainWaiver, reportOn } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";
import { commentsBy } from "../support/records.ts";
import { entryOf } from "../support/well-formed.ts";

const share = "employee-share";
const daily = "daily-outside-interactions";
const asOf = "2026-11-15";

/** Applause from inside on launch day, under p-12; all else is fine. */
const launch = [
  ...commentsBy("ann ann ann", { object: "p-12", published: "2026-11-12" }),
  ...commentsBy("sam kim lee noor ann"),
];

function judged(
  waivers: readonly Omit<PlainWaiver, "rule">[],
  options: RuleOptions = {},
  records: readonly PlainRecord[] = launch,
) {
  const named = waivers.map((waiver) => ({ rule: share, ...waiver }));
  return judge({ rule: share, options: { "min-sample": 1, ...options }, records, asOf, waivers: named });
}

describe("a waiver", () => {
  it("of the whole rule covers its finding, which is still listed", () => {
    const report = judged([{ until: "2026-12-31", reason: "launch" }]);
    expect(report).toMatchObject({ outcome: "pass", failed: 1, passed: 0 });
    expect(onlyFinding(report)).toMatchObject({
      outcome: "fail",
      level: "error",
      actual: 0.5,
      waived: { reason: "launch", until: "2026-12-31" },
    });
  });

  it("of a comment by its own id covers what it alone breaks", () => {
    const records = [
      ...commentsBy("sam kim lee noor"),
      { ...(commentsBy("ann")[0] as PlainRecord), id: "c-1" },
    ];
    expect(judged([], { max: 0.1 }, records)).toMatchObject({ outcome: "fail" });
    expect(judged([{ object: "c-1" }], { max: 0.1 }, records)).toMatchObject({ outcome: "pass", failed: 1 });
    expect(judged([{ object: "c-2" }], { max: 0.1 }, records)).toMatchObject({ outcome: "fail" });
  });

  it.each([
    ["is all that was judged", [], "neutral"],
    ["stands beside a rule that passes", [entryOf("outside-voices", { min: 3 })], "pass"],
    [
      "stands beside a rule about the files alone",
      [entryOf("fresh-snapshot", { "max-age": "9d" })],
      "neutral",
    ],
    ["stands beside a rule that is broken", [entryOf("outside-voices", { min: 30 })], "fail"],
  ] as const)("earns no pass where what it covers %s", (_, others, conclusion) => {
    const rules = [entryOf(share, { "min-sample": 1 }), ...others];
    const waivers = [{ rule: share, until: "2026-12-31", reason: "launch" }];
    const report = reportOn({ records: launch, roster: { people: ["ann"] } }, { rules, asOf, waivers });
    expect(report.conclusion).toBe(conclusion);
    if (others.length === 0) expect(summaryOf(report).state.text).toContain("waived");
  });

  it("of another rule covers nothing", () => {
    const report = judge({
      rule: share,
      options: { "min-sample": 1 },
      records: launch,
      asOf,
      waivers: [{ rule: daily }],
    });
    expect(report.outcome).toBe("fail");
    expect(onlyFinding(report).waived).toBeUndefined();
  });

  it.each([
    ["the post that made it so", { object: "p-12" }, true],
    ["another post", { object: "p-1" }, false],
    ["a post that is not there", { object: "p-77" }, false],
    ["the day that made it so", { day: "2026-11-12" }, true],
    ["another day", { day: "2026-11-10" }, false],
    ["the post on its day", { object: "p-12", day: "2026-11-12" }, true],
    ["the post on another day", { object: "p-12", day: "2026-11-10" }, false],
    ["the post on its channel", { object: "p-12", channel: "mastodon" }, true],
    ["the post on another channel", { object: "p-12", channel: "x" }, false],
    ["the day on another channel", { day: "2026-11-12", channel: "x" }, false],
  ] as const)("narrowed to %s", (_, waiver, waived) => {
    const named = launch.map((record, i) => ({ ...record, id: `c-${i}` }));
    for (const records of [launch, named]) {
      const finding = onlyFinding(judged([waiver], {}, records));
      expect(finding.waived !== undefined).toBe(waived);
    }
  });

  it("narrowed to a channel covers what that channel alone made so", () => {
    const records = [...commentsBy("ann ann ann", { channel: "x" }), ...commentsBy("sam")];
    const roster = { people: [{ accounts: { mastodon: "ann", x: "ann" } }] };
    const of = (channel: string) =>
      judge({
        rule: share,
        options: { "min-sample": 1 },
        records,
        roster,
        asOf,
        waivers: [{ rule: share, channel }],
      });
    expect([of("x").outcome, of("mastodon").outcome]).toEqual(["pass", "fail"]);
  });

  it("covers the finding of its post, day or channel, and no other", () => {
    const perPost = judged([{ object: "p-12" }], { per: "post", max: 0 });
    expect(perPost.findings.map(({ scope, waived }) => [scope.object, waived !== undefined])).toEqual([
      ["p-1", false],
      ["p-12", true],
    ]);
    expect(perPost).toMatchObject({ outcome: "fail", failed: 2 });
    const records = [...commentsBy("ann"), ...commentsBy("ann", { published: "2026-11-11" })];
    const perDay = judge({
      rule: daily,
      options: { window: "2d" },
      records,
      asOf: "2026-11-11",
      waivers: [{ rule: daily, day: "2026-11-11" }],
    });
    expect(perDay.findings.map(({ scope, waived }) => [scope.from, waived !== undefined])).toEqual([
      ["2026-11-10", false],
      ["2026-11-11", true],
    ]);
  });

  it("joins others, where only together they leave out what made it so", () => {
    const second = commentsBy("ann ann ann", { object: "p-13" });
    const first = { object: "p-12", reason: "launch", until: "2026-12-31" };
    const other = { object: "p-13", reason: "jubilee", until: "2026-11-30" };
    expect(judged([first], {}, [...launch, ...second]).outcome).toBe("fail");
    expect(judged([other], {}, [...launch, ...second]).outcome).toBe("fail");
    const finding = onlyFinding(judged([first, other], {}, [...launch, ...second]));
    expect(finding.waived).toEqual({ reason: "launch; jubilee", until: "2026-11-30" });
  });

  it("covers what cannot be judged for want of data, which still is no pass", () => {
    const report = judged([{}], {}, commentsBy("sam", { type: "like" }));
    expect(report.outcome).toBe("unjudged");
    expect(onlyFinding(report)).toMatchObject({
      reason: "no-data",
      level: "error",
      waived: { reason: "agreed" },
    });
    const whole = reportOn(
      { records: commentsBy("sam", { type: "like" }) },
      { asOf, rules: [entryOf(share)], waivers: [{ rule: share }] },
    );
    expect(whole.conclusion).toBe("neutral");
    expect(whole.counts).toMatchObject({ error: 0, waived: 1, unjudged: 1, passed: 0 });
  });

  it("has nothing to cover where a sample is too small to judge", () => {
    const report = judged([{ until: "2026-12-31" }], { "min-sample": 20 });
    expect(onlyFinding(report)).toMatchObject({ reason: "too-small", level: "notice" });
    expect(onlyFinding(report).waived).toBeUndefined();
  });

  it("narrowed covers no lack of data, as leaving something out adds none", () => {
    expect(
      onlyFinding(judged([{ object: "p-1" }], {}, commentsBy("sam", { type: "like" }))).waived,
    ).toBeUndefined();
  });
});

describe("a waiver's date", () => {
  it("is the last day on which it holds", () => {
    expect(judged([{ until: asOf }]).outcome).toBe("pass");
    const report = judged([{ until: "2026-11-14", object: "p-12", reason: "launch" }]);
    expect(report).toMatchObject({ outcome: "fail", failed: 2 });
    expect(report.findings.map(({ waived }) => waived)).toEqual([undefined, undefined]);
    const expired = report.findings.find(({ scope }) => scope.object === "p-12");
    expect(expired).toMatchObject({
      outcome: "fail",
      level: "error",
      actual: null,
      limit: 0,
      location: { line: 50 },
    });
    expect(expired?.message).toContain("A waiver of employee-share ended on 2026-11-14");
  });

  it("goes by the clock's local day where no as-of day is given", () => {
    const at = (now: string, timezone: string) =>
      judge({
        rule: share,
        options: { "min-sample": 1 },
        records: launch,
        now,
        timezone,
        waivers: [{ rule: share, until: "2026-11-14" }],
      }).outcome;
    expect(at("2026-11-14T23:30:00Z", "UTC")).toBe("pass");
    expect(at("2026-11-14T23:30:00Z", "Europe/Berlin")).toBe("fail");
    expect(at("2027-01-01T12:00:00Z", "UTC")).toBe("fail");
  });

  it("is a violation though all else passes, and one however often the rule is judged", () => {
    const entries = [
      entryOf(share, { "min-sample": 1 }),
      entryOf(share, { "min-sample": 1, of: ["comment"], unit: "people", level: "warning" }),
    ];
    const records = commentsBy("sam kim lee noor ann");
    const question = { asOf, rules: entries, waivers: [{ rule: share, until: "2026-01-01" }] };
    const report = reportOn({ records }, question);
    expect(report.rules.map(({ outcome }) => outcome)).toEqual(["fail", "pass"]);
    expect(report).toMatchObject({ conclusion: "fail", counts: { error: 1, warning: 0 } });
    const planned = reportOn(
      { records, plan: [{ type: "post", published: "2026-12-01" }] },
      {
        ...question,
        rules: [entryOf("promotional-share", { "min-sample": 0 })],
        waivers: [{ rule: "promotional-share", until: "2026-01-01" }],
      },
    );
    expect(
      planned.rules.flatMap(({ findings }) => findings).filter(({ message }) => message.includes("waiver"))
        .length,
    ).toBe(1);
  });
});

describe("waivers that leave too little to judge", () => {
  const posts = ["p-0", "p-1", "p-2", "p-3"].flatMap((object) =>
    commentsBy("ann ann ann ann sam", { object }),
  );
  const waivers = (objects: string[]) => objects.map((object) => ({ object, reason: `launch of ${object}` }));

  it.each([
    ["too few cases", ["p-0", "p-1", "p-2"], 10],
    ["none at all", ["p-0", "p-1", "p-2", "p-3"], 1],
  ])("leave it not judged: %s", (_, objects, least) => {
    const report = judged(waivers(objects), { "min-sample": least }, posts);
    expect(report).toMatchObject({ outcome: "unjudged", passed: 0 });
    const finding = onlyFinding(report);
    expect(finding).toMatchObject({ outcome: "unjudged", level: "error", reason: "too-small", actual: 0.8 });
    expect(finding.leftByWaivers).toBe(20 - 5 * objects.length);
    expect(finding.message).toMatch(
      /^Waivers leave (only 5|no) cases, and \d+ (is|are) needed to judge\. With all/,
    );
    expect(finding.waived).toBeUndefined();
  });

  it("are named in the text, which doesn't ask to wait for more data", () => {
    const rules = [entryOf(share, { "min-sample": 10 })];
    const waivers = ["p-0", "p-1", "p-2"].map((object) => ({ rule: share, object }));
    const report = reportOn({ records: posts, roster: { people: ["ann"] } }, { rules, asOf, waivers });
    const lines = text(viewOf(report), { colour: false });
    expect(lines).toContain("Waivers leave only 5 cases, and 10 are needed to judge.");
    expect(lines).not.toContain("Not enough data yet");
  });

  it("leave it not judged where too much of what is left is unknown, and say so", () => {
    const unnamed = Array.from(
      { length: 4 },
      (): PlainRecord => ({
        type: "comment",
        object: "p-3",
        published: "2026-11-10T10:00:00Z",
      }),
    );
    const report = judged(waivers(["p-0"]), { max: "50%", "min-sample": 5 }, [
      ...posts.slice(0, 15),
      ...commentsBy("ann sam kim lee noor", { object: "p-3" }),
      ...unnamed,
    ]);
    const finding = onlyFinding(report);
    expect(finding).toMatchObject({ outcome: "unjudged", level: "error", reason: "incomplete" });
    expect(finding).not.toHaveProperty("leftByWaivers");
    expect(finding.message).toMatch(
      /^Without what is waived: Between 47% and 68% of comments are from employees \(limit 50%\), so this can't be judged\. .*With all cases it is 65%\.$/,
    );
  });

  it("leave it broken where what is left is enough, and broken too", () => {
    expect(judged(waivers(["p-0", "p-1", "p-2"]), { "min-sample": 5 }, posts).outcome).toBe("fail");
  });

  it("cover it where one alone is enough, whatever all together leave", () => {
    const records = [
      ...commentsBy("ann ann ann ann", { object: "p-9" }),
      ...commentsBy("sam kim lee noor max"),
    ];
    const both = [
      { object: "p-9", reason: "launch" },
      { object: "p-1", reason: "other" },
    ];
    expect(judged(both, { "min-sample": 5 }, records)).toMatchObject({ outcome: "pass", failed: 1 });
  });
});
