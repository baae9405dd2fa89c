import { describe, expect, it } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge, onlyFinding, type Trial } from "../support/judge.ts";
import { itJudgesItsWindow } from "../support/window-edges.ts";

const rule = "daily-outside-interactions";
const DAY = "2026-11-10";

function from(actor: string, published = DAY, more: Partial<PlainRecord> = {}): PlainRecord {
  return { type: "comment", actor, object: "p-1", published, ...more };
}

function toward(target: string | null, published = DAY, more: Partial<PlainRecord> = {}): PlainRecord {
  return { type: "comment", actor: "acme", target, published, ...more };
}

function days(records: readonly PlainRecord[], options: RuleOptions = {}, more: Partial<Trial> = {}) {
  return judge({
    rule,
    records,
    asOf: DAY,
    options: { direction: "any", window: "1d", ...options },
    ...more,
  });
}

/** What each finding is about: its days, and the number or why there is none. */
function found(report: ReturnType<typeof days>) {
  return report.findings.map(({ scope, actual, reason }) => [
    scope.from?.slice(5),
    scope.to?.slice(5),
    actual ?? reason,
  ]);
}

describe(`${rule}, on one day`, () => {
  it("asks for what the brand did, unless the policy says otherwise", () => {
    const of = (records: PlainRecord[]) =>
      judge({ rule, records, asOf: DAY, options: { window: "1d" } }).outcome;
    expect([of([from("sam")]), of([toward("sam")])]).toEqual(["fail", "pass"]);
  });

  it.each([
    ["an hour before", `${DAY}T10:00:00Z`, {}, "unjudged"],
    ["an hour after", `${DAY}T12:00:00Z`, {}, "fail"],
    ["at the same time", `${DAY}T11:00:00Z`, {}, "fail"],
    ["at an hour that nobody gives", DAY, {}, "unjudged"],
    ["the day before", "2026-11-09", {}, "unjudged"],
    ["the day after", "2026-11-11", {}, "fail"],
    ["after, without a name", `${DAY}T12:00:00Z`, { actor: null }, "fail"],
    ["before, without a name", `${DAY}T10:00:00Z`, { actor: null }, "unjudged"],
    ["before, with a like", `${DAY}T10:00:00Z`, { type: "like" }, "fail"],
    ["before, under another post", `${DAY}T10:00:00Z`, { object: "p-2" }, "fail"],
  ] as const)(
    "leaves open whom words under a post are to where an outsider spoke %s",
    (_, at, more, outcome) => {
      const posts = ["p-1", "p-2"].map(
        (id): PlainRecord => ({ type: "post", id, actor: "acme", published: DAY }),
      );
      const words = from("acme", `${DAY}T11:00:00Z`);
      const report = days([...posts, words, from("sam", at, more)], { direction: "outbound" });
      expect(report.outcome).toBe(outcome);
    },
  );

  it.each([
    ["words under a post", [from("sam", `${DAY}T10:00:00Z`), from("acme", `${DAY}T11:00:00Z`)]],
    [
      "a reply to words of nobody",
      [from("", DAY, { id: "c", actor: null }), from("acme", DAY, { inReplyTo: "c" })],
    ],
    [
      "counts toward anybody",
      [toward(null, DAY, { actor: null, side: "brand", count: 4, toward: "unknown" })],
    ],
    ["counts toward others", [toward(null, DAY, { actor: null, side: "brand", count: 4, toward: "others" })]],
  ] as const)("says that it's unknown who the brand's interactions were toward: %s", (_, records) => {
    const post: PlainRecord = { type: "post", id: "p-1", actor: "acme", published: DAY };
    const report = days([post, ...records], { direction: "outbound" });
    expect(JSON.stringify(report.findings)).toContain("by the brand it's unknown who ");
  });

  it.each([
    ["somebody outside came", [from("sam")], {}, "pass"],
    ["we went to somebody outside", [toward("sam")], {}, "pass"],
    ["only insiders came", [from("ann"), from("ann")], {}, "fail"],
    ["we only answered insiders", [toward("ann")], {}, "fail"],
    ["only a bot came", [from("statusbot")], {}, "fail"],
    ["exactly at the limit, counting both ways", [from("sam"), toward("kim")], { min: 2 }, "pass"],
    ["one too few", [from("sam"), toward("kim")], { min: 3 }, "fail"],
    ["limit 0", [from("ann")], { min: 0 }, "pass"],
    ["inbound alone", [toward("sam"), from("ann")], { direction: "inbound" }, "fail"],
    ["outbound alone", [from("sam"), toward("ann")], { direction: "outbound" }, "fail"],
    [
      "a post is no interaction",
      [from("ann"), { type: "post", actor: "acme", target: "sam", published: DAY }],
      {},
      "fail",
    ],
    ["types that count", [from("sam"), from("ann", DAY, { type: "like" })], { of: ["like"] }, "fail"],
    [
      "aggregated rows add up",
      [from("x", DAY, { actor: null, side: "outside", count: 5 })],
      { min: 5 },
      "pass",
    ],
    [
      "aggregated rows of ours do not",
      [from("x", DAY, { actor: null, side: "inside", count: 5 })],
      {},
      "fail",
    ],
    [
      "a comment under an outsider's post is outbound",
      [{ type: "post", id: "p-9", actor: "sam" }, toward(null, DAY, { object: "p-9" })],
      { direction: "outbound" },
      "pass",
    ],
    [
      "a comment of theirs under an outsider's post is not ours",
      [{ type: "post", id: "p-9", actor: "sam" }, from("kim", DAY, { object: "p-9" }), from("ann")],
      {},
      "fail",
    ],
  ] as [string, PlainRecord[], RuleOptions, string][])("%s", (_, records, options, outcome) => {
    const roster = { people: ["ann"], bots: ["statusbot"] };
    expect(days(records, options, { roster })).toMatchObject({ outcome, checked: 1 });
  });

  const ours = { type: "post", id: "p-1", actor: "acme", published: "2026-11-09" };
  const words = toward(null, DAY, { object: "p-1" });
  it.each<[string, PlainRecord[], string]>([
    ["an outsider spoke there", [ours, from("sam"), words], "unjudged"],
    ["somebody unnamed spoke there", [ours, from(""), words], "unjudged"],
    ["the post names nobody", [{ ...ours, actor: null }, from("sam"), words], "unjudged"],
    ["nobody spoke there", [ours, words], "fail"],
    ["only an employee spoke there", [ours, from("ann"), words], "fail"],
    ["an outsider only liked it", [ours, from("sam", DAY, { type: "like" }), words], "fail"],
    ["they spoke under another post", [ours, from("sam", DAY, { object: "p-2" }), words], "fail"],
    ["it says that it replies to the post", [ours, from("sam"), { ...words, inReplyTo: "p-1" }], "fail"],
    [
      "it replies to words of nobody, under an employee's post",
      [{ ...ours, actor: "ann" }, from("", DAY, { id: "c-1" }), { ...words, inReplyTo: "c-1" }],
      "unjudged",
    ],
    [
      "it replies to words of nobody, under an outsider's post",
      [{ ...ours, actor: "sam" }, from("", DAY, { id: "c-1" }), { ...words, inReplyTo: "c-1" }],
      "unjudged",
    ],
    [
      "it replies to words of nobody, and names whom it is toward",
      [ours, from("", DAY, { id: "c-1" }), { ...words, inReplyTo: "c-1", target: "sam" }],
      "pass",
    ],
    ["it is a like", [ours, from("sam"), { ...words, type: "like" }], "fail"],
  ])(
    "takes the brand's words that don't say to whom for a reply that may be outreach: %s",
    (_, records, outcome) => {
      expect(days(records, { direction: "outbound" }).outcome).toBe(outcome);
    },
  );

  const nobodys = from("");
  const employees = { ...ours, actor: "ann" };
  const outsiders = { ...ours, actor: "sam" };
  it.each<[string, PlainRecord[], string]>([
    ["somebody unnamed, where an outsider spoke", [ours, from("sam"), nobodys], "unjudged"],
    ["somebody unnamed, where somebody else unnamed spoke", [ours, nobodys, nobodys], "unjudged"],
    ["somebody unnamed, where nobody else spoke", [ours, nobodys], "fail"],
    ["somebody unnamed, where only an employee spoke", [ours, from("ann"), nobodys], "fail"],
    ["somebody unnamed, to the post", [ours, from("sam"), { ...nobodys, inReplyTo: "p-1" }], "fail"],
    ["somebody unnamed, to the brand", [ours, from("sam"), { ...nobodys, target: "acme" }], "fail"],
    ["somebody unnamed who likes it", [ours, from("sam"), { ...nobodys, type: "like" }], "fail"],
    [
      "somebody unnamed whom the brand answered",
      [ours, from("sam"), { ...nobodys, count: 2, answered: { "1h": 1 } }],
      "fail",
    ],
    ["somebody unnamed, to an employee", [employees, from("ann"), nobodys], "fail"],
    ["somebody unnamed, to an employee or an outsider", [employees, from("sam"), nobodys], "unjudged"],
    ["the brand, to an employee", [employees, from("ann"), words], "fail"],
    ["the brand, to an employee or an outsider", [employees, from("sam"), words], "unjudged"],
    ["the brand, to an outsider", [outsiders, from("kim"), words], "pass"],
    ["the brand, to an outsider or an employee", [outsiders, from("ann"), words], "unjudged"],
    ["the brand, to an outsider or itself", [outsiders, words, words], "unjudged"],
  ])(
    "takes words that don't say to whom for outreach only where they can't be else: %s",
    (_, records, outcome) => {
      expect(days(records, { direction: "outbound" }).outcome).toBe(outcome);
    },
  );

  it("takes nothing that a person counted by eye for the brand's", () => {
    const counted = [from("sam"), { ...nobodys, count: 4 }];
    const outcome = (byEye: boolean) => {
      const files = [{ records: [ours] }, { records: counted, byEye }];
      return judge({ rule, files, asOf: DAY, options: { window: "1d" } }).outcome;
    };
    expect([true, false].map(outcome)).toEqual(["fail", "unjudged"]);
  });

  it("gives the day, the number, and the brand's post of the day", () => {
    const post = { type: "post", id: "p-1", actor: "acme", published: DAY };
    const finding = onlyFinding(days([from("ann"), post, from("sam")], { min: 4 }));
    expect(finding).toMatchObject({
      actual: 1,
      limit: 4,
      operator: ">=",
      sample: null,
      location: { line: 2 },
    });
    expect(finding.scope).toEqual({ from: DAY, to: DAY });
    expect(finding.message).toContain("2026-11-10: 1 interaction with outsiders");
  });

  it("leaves it open where the missing ones may be among those that name nobody", () => {
    const nameless = from("", DAY);
    const reason = (records: PlainRecord[], options: RuleOptions = {}) =>
      onlyFinding(days(records, options)).reason ?? "fail";
    expect(reason([nameless])).toBe("incomplete");
    expect(reason([toward(null)])).toBe("incomplete");
    expect(reason([toward(null), from("ann")], { direction: "outbound" })).toBe("incomplete");
    expect(reason([nameless, from("sam")], { min: 2 })).toBe("incomplete");
    expect(reason([nameless, from("sam")], { min: 3 })).toBe("fail");
    expect(reason([nameless, from("ann")], { direction: "outbound" })).toBe("fail");
    expect(days([nameless, from("sam")]).outcome).toBe("pass");
  });

  it("has no data where the brand's own activities are not in the export", () => {
    const files = [{ records: [from("ann")], outbound: false }];
    expect(onlyFinding(days([], {}, { files })).message).toContain("leaves out what the brand itself did");
    expect(onlyFinding(days([], { direction: "inbound" }, { files }))).toMatchObject({
      outcome: "fail",
      actual: 0,
    });
    expect(days([], {}, { files: [{ records: [from("sam")], outbound: false }] }).outcome).toBe("pass");
  });

  it("leaves it open where nothing of the types was exported, and counts zero where nothing happened", () => {
    const post = { type: "post", actor: "acme", published: DAY };
    expect(onlyFinding(days([post])).reason).toBe("incomplete");
    expect(onlyFinding(days([post], {}, { complete: ["comment"] }))).toMatchObject({
      outcome: "fail",
      actual: 0,
    });
  });

  it("judges channels together, or those of `channels` alone", () => {
    const records = [from("sam"), from("ann", DAY, { channel: "x" })];
    expect(days(records, { min: 1 }).outcome).toBe("pass");
    expect(days(records, { channels: ["mastodon"] }).outcome).toBe("pass");
    expect(days(records, { channels: ["x"], min: 2 }).outcome).toBe("fail");
  });

  it("knows who was inside on the day", () => {
    const roster = { people: [{ accounts: "ann", from: DAY, until: "2026-11-11" }] };
    const on = (date: string) => days([from("ann", date)], {}, { roster, asOf: date }).outcome;
    expect(["2026-11-09", DAY, "2026-11-11"].map(on)).toEqual(["pass", "fail", "pass"]);
  });
});

describe(`${rule}, over a window`, () => {
  // Monday 2026-11-02 to Sunday 2026-11-08.
  const monday = "2026-11-02";
  const week = { window: "7d" };
  const asOf = "2026-11-08";
  const period = { from: monday, to: asOf };
  const busy = ["02", "03", "05", "07"].map((day) => from("sam", `2026-11-${day}`));

  it("names each day that falls short", () => {
    const report = days(busy, week, { asOf, period });
    expect(found(report)).toEqual([
      ["11-04", "11-04", 0],
      ["11-06", "11-06", 0],
      ["11-08", "11-08", 0],
    ]);
    expect(report).toMatchObject({ outcome: "fail", checked: 7, passed: 4, failed: 3 });
  });

  it("lets so many days fall short as `allow` says, and names all of them beyond", () => {
    const allowing = days(busy, { ...week, allow: 3 }, { asOf, period });
    expect(allowing).toMatchObject({ outcome: "pass", checked: 7, passed: 4, allowed: 3, failed: 0 });
    expect(days(busy, { ...week, allow: 2 }, { asOf, period })).toMatchObject({ outcome: "fail", failed: 3 });
  });

  it.each([7, 28])(
    "asks for one day at least that does not fall short, whatever `allow` says (%d)",
    (allow) => {
      const silent = days([from("ann", monday)], { ...week, allow }, { asOf, period });
      expect(silent).toMatchObject({ outcome: "fail", failed: 7, passed: 0 });
      const one = days([from("sam", monday)], { ...week, allow }, { asOf, period });
      expect(one).toMatchObject({ outcome: "pass", passed: 1, allowed: 6 });
    },
  );

  it("judges the days of the week that it is told, and not those of `except`", () => {
    const workdays = { ...week, days: ["mon", "tue", "wed", "thu", "fri"] };
    expect(found(days(busy, workdays, { asOf, period })).map(([day]) => day)).toEqual(["11-04", "11-06"]);
    expect(found(days(busy, { ...workdays, except: ["2026-11-06"] }, { asOf, period }))).toEqual([
      ["11-04", "11-04", 0],
    ]);
    expect(days(busy, { ...week, days: ["mon"], except: [monday] }, { asOf, period })).toMatchObject({
      outcome: "unjudged",
    });
  });

  it("does not judge days before the first that is covered, and calls a gap one finding", () => {
    const files = [
      { records: [from("sam", "2026-11-04"), from("ann", "2026-11-04")] },
      { records: [from("sam", "2026-11-07")] },
    ];
    const report = days([], { window: "4w" }, { files, asOf });
    expect(found(report)).toEqual([
      ["11-05", "11-06", "no-data"],
      ["11-08", "11-08", "no-data"],
    ]);
    expect(report).toMatchObject({ checked: 4, passed: 2, unjudged: 2, outcome: "unjudged" });
  });

  it("has no data where no day is covered", () => {
    expect(onlyFinding(days(busy, week, { asOf: "2026-12-31" }))).toMatchObject({
      reason: "no-data",
      scope: { from: "2026-12-25", to: "2026-12-31" },
    });
  });

  it("asks for nothing on a day that the zone skipped, and for each of 23 and of 25 hours", () => {
    const apia = ["2011-12-29T12:00:00-10:00", "2011-12-31T12:00:00+14:00"].map((time) => from("sam", time));
    expect(days(apia, { window: "3d" }, { timezone: "Pacific/Apia", asOf: "2011-12-31" })).toMatchObject({
      outcome: "pass",
      checked: 2,
    });
    for (const [timezone, times, last] of [
      [
        "Europe/Berlin",
        ["2026-03-28T22:59:59Z", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"],
        "2026-03-30",
      ],
      [
        "Europe/Berlin",
        ["2026-10-24T21:59:59Z", "2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z"],
        "2026-10-26",
      ],
      [
        "America/St_Johns",
        ["2026-03-08T03:29:59Z", "2026-03-08T03:30:00Z", "2026-03-09T02:30:00Z"],
        "2026-03-09",
      ],
    ] as const) {
      const report = days(
        times.map((time) => from("sam", time)),
        { window: "3d" },
        { timezone, asOf: last },
      );
      expect(report).toMatchObject({ outcome: "pass", passed: 3 });
    }
  });

  it("counts an undated row on the one day that its file covers, and leaves a day open that it may be of", () => {
    const records = [from("ann", monday), { ...from("sam"), published: null }];
    expect(days(records, { window: "1d" }, { asOf: monday }).outcome).toBe("pass");
    const period = { from: "2026-11-01", to: monday };
    expect(days(records, { window: "1d" }, { asOf: monday, period }).outcome).toBe("unjudged");
  });
});

describe(`${rule} on a plan`, () => {
  const post = { type: "post", published: "2026-11-10" };
  const comment = (published: string, target: string | null = "sam") => ({
    type: "comment",
    target,
    published,
  });
  const planned = (plan: readonly PlainRecord[], options: RuleOptions = {}, more: Partial<Trial> = {}) =>
    judge({ rule, plan, options, subject: "plan", asOf: "2026-11-15", ...more });

  it("is not judged where the plan holds only posts, or only what comes in is asked for", () => {
    expect(() => planned([post])).toThrow("judged no plan");
    expect(() => planned([comment("2026-11-10")], { direction: "inbound" })).toThrow("judged no plan");
  });

  it("counts what the brand means to do toward outsiders, on each day of the plan", () => {
    const plan = [comment("2026-11-10"), comment("2026-11-12"), post];
    expect(planned(plan)).toMatchObject({ outcome: "fail", checked: 3, passed: 2 });
    expect(onlyFinding(planned(plan))).toMatchObject({
      actual: 0,
      limit: 1,
      scope: { from: "2026-11-11", to: "2026-11-11" },
    });
    expect(planned(plan, { allow: 1 }).outcome).toBe("pass");
    expect(planned([...plan, comment("2026-11-11", "ann")]).outcome).toBe("fail");
    expect(planned([...plan, comment("2026-11-11", "kim")]).outcome).toBe("pass");
    expect(planned(plan, { min: 0 }).outcome).toBe("pass");
  });

  it("counts no outsider's activity, whatever the direction", () => {
    const plan = [{ type: "comment", actor: "sam", published: "2026-11-10" }];
    expect(planned(plan, { direction: "any" }).outcome).toBe("fail");
  });

  it("leaves it open where the plan does not say toward whom", () => {
    expect(onlyFinding(planned([comment("2026-11-10", null)])).reason).toBe("incomplete");
  });
});

describe(`${rule}, with \`allow\` as a share`, () => {
  /** So many days on which we spoke to somebody, on which nobody knows to whom, and without a word. */
  const tenDays = (good: number, open: number, options: RuleOptions) => {
    const date = (i: number) => `2026-11-${String(i + 1).padStart(2, "0")}`;
    const records = Array.from({ length: good + open }, (_, i) => toward(i < good ? "sam" : null, date(i)));
    const period = { from: date(0), to: date(9) };
    const report = judge({ rule, records, asOf: date(9), period, options: { window: "10d", ...options } });
    return [report.outcome, report.failed, report.unjudged];
  };

  it("counts the judged days, and rounds down", () => {
    expect(tenDays(6, 0, { allow: "40%" })).toEqual(["pass", 0, 0]);
    expect(tenDays(6, 0, { allow: "39%" })).toEqual(["fail", 4, 0]);
  });

  it("leaves open only the days that may fall short where they decide it", () => {
    expect(tenDays(6, 2, { allow: "20%" })).toEqual(["unjudged", 0, 2]);
    expect(tenDays(6, 2, { allow: "40%" })).toEqual(["pass", 0, 0]);
    expect(tenDays(6, 2, { allow: "10%" })).toEqual(["fail", 2, 2]);
    expect(tenDays(0, 1, { allow: 9 })).toEqual(["unjudged", 0, 1]);
  });
});

itJudgesItsWindow(
  "daily-outside-interactions",
  { allow: 6, direction: "inbound" },
  { type: "comment", actor: "sam" },
);
