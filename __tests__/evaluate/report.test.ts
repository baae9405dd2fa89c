import { describe, expect, it } from "vitest";
import type { RuleEntry, RuleOptions } from "../../src/domain/policy.ts";
import { viewOf } from "../../src/report/view.ts";
import { type Company, type PlainRecord, reportOn } from "../support/company.ts";
import { judge, onlyFinding } from "../support/judge.ts";
import { commentsBy } from "../support/records.ts";
import { problemsOf, repository, run } from "../support/repository.ts";
import { entryOf } from "../support/well-formed.ts";

const tooMany = commentsBy("ann sam");

function report(options: RuleOptions, failOn: "error" | "warning" | "never" = "error", records = tooMany) {
  return reportOn(
    { records },
    { asOf: "2026-11-15", failOn, rules: [entryOf("employee-share", { "min-sample": 1, ...options })] },
  );
}

it("names its channels in the order of the alphabet, in whatever order they are read", () => {
  const records = ["x", "linkedin", "mastodon"].flatMap((channel) => commentsBy("sam", { channel }));
  const { figures } = report({}, "error", records);
  expect(Object.keys(figures.channels)).toEqual(["linkedin", "mastodon", "x"]);
});

describe("a report's conclusion", () => {
  it.each([
    ["error", "error", "fail"],
    ["error", "warning", "fail"],
    ["error", "never", "pass"],
    ["warning", "error", "pass"],
    ["warning", "warning", "fail"],
    ["notice", "warning", "pass"],
  ] as const)("of a finding of level %s, failing on %s, is %s", (level, failOn, conclusion) => {
    const { counts, ...rest } = report({ level }, failOn);
    expect(rest.conclusion).toBe(conclusion);
    expect(counts).toEqual({
      error: 0,
      warning: 0,
      notice: 0,
      waived: 0,
      passed: 0,
      unjudged: 0,
      [level]: 1,
    });
  });

  it("is unjudged where a rule at a failing level had no data, and neutral where nothing else passed or failed", () => {
    expect(report({ of: ["like"] })).toMatchObject({
      conclusion: "unjudged",
      counts: { error: 1, unjudged: 1 },
    });
    expect(report({ of: ["like"] }, "never").conclusion).toBe("neutral");
    expect(report({ of: ["like"], level: "warning" }).conclusion).toBe("neutral");
    expect(report({ of: ["like"], unjudged: "notice" }).conclusion).toBe("neutral");
    expect(report({ "min-sample": 3 })).toMatchObject({
      conclusion: "neutral",
      counts: { notice: 1, unjudged: 1, error: 0 },
    });
  });

  describe("where the roster lists no employees", () => {
    const talk = [
      { type: "post", id: "p-1", actor: "acme", published: "2026-11-10T08:00:00Z" },
      { type: "comment", id: "c-1", actor: "sam", object: "p-1", published: "2026-11-10T09:00:00Z" },
      { type: "comment", actor: "acme", inReplyTo: "c-1", published: "2026-11-10T10:00:00Z" },
    ];
    const answers = entryOf("response-rate", { min: 0.5, to: ["comment"], "min-sample": 1 });
    const share = (options: object = {}) =>
      entryOf("employee-share", { of: ["comment"], max: 0.5, ...options });
    const run = (rules: RuleEntry[], company: Partial<Company> = {}) =>
      reportOn({ records: talk, roster: { people: [] }, ...company }, { rules, asOf: "2026-11-15" });

    it("is no pass for other rules, and the headline says why", () => {
      const told = run([answers, share({ unjudged: "notice" })]);
      expect(told.conclusion).toBe("neutral");
      const { summary, nextSteps } = viewOf(told);
      expect(summary.state).toEqual({ kind: "neutral", text: "It's unknown how much came from outside" });
      expect(summary.headline).toBe(
        "How much of the engagement came from outside is unknown: the roster lists no employees, so they can't be told from outsiders.",
      );
      expect(nextSteps).toContain("Add your employees' accounts to the roster.");
    });

    it("is unjudged where a share rule is an error", () => {
      expect(run([answers, share()]).conclusion).toBe("unjudged");
    });

    it.each<[string, Partial<Company>, ReturnType<typeof run>["conclusion"]]>([
      [
        "an account on another channel alone",
        { roster: { people: [{ accounts: { x: "ann" } }], noAccounts: [] } },
        "neutral",
      ],
      ["an account there", { roster: { people: ["ann"] } }, "pass"],
    ])("judges by whether the share is known, with %s", (_, company, conclusion) => {
      const comments = Array.from({ length: 9 }, (_, i) => ({
        ...talk[1],
        id: `c-${i}`,
        actor: `fan-${i}`,
      })) as PlainRecord[];
      const replies = comments.map(({ id }) => ({ ...talk[2], inReplyTo: id })) as PlainRecord[];
      const records = [talk[0] as PlainRecord, ...comments, ...replies];
      expect(
        run([answers, share({ unjudged: "notice", "min-sample": 5 })], { records, ...company }).conclusion,
      ).toBe(conclusion);
    });

    it.each<[string, RuleEntry[], Partial<Company>]>([
      ["the policy doesn't ask who engages", [answers], {}],
      [
        "there were too few cases to judge",
        [answers, share({ "min-sample": 5 })],
        { roster: { people: ["ann"] } },
      ],
      [
        "the records state the sides",
        [answers, share()],
        { records: [...talk, SIDED("inside"), ...OUTSIDE] },
      ],
    ])("is a pass all the same where %s", (_, rules, company) => {
      expect(run(rules, company).conclusion).toBe("pass");
    });
  });
});

const SIDED = (side: "inside" | "outside", count = 1) => ({
  type: "comment",
  object: "p-1",
  published: "2026-11-10T09:00:00Z",
  side,
  count,
});
const OUTSIDE = [{ ...SIDED("outside", 40), answered: { "24h": 40 } }];

describe("a report", () => {
  it("covers whole local days that end on the as-of day, by default the last that is covered", () => {
    const records = commentsBy("sam", { published: "2026-11-10T23:30:00Z" });
    const window = (timezone: string) => reportOn({ records, timezone }, { window: "7d" }).window;
    expect(window("UTC")).toEqual({ from: "2026-11-04", to: "2026-11-10" });
    expect(window("Europe/Berlin")).toEqual({ from: "2026-11-05", to: "2026-11-11" });
  });

  it("asks for an as-of day where nothing has a date, and for one that is a date", () => {
    const undated = { records: commentsBy("sam", { published: null }) };
    expect(() => reportOn(undated)).toThrow("no activity has a date");
    expect(reportOn(undated, { asOf: "2026-11-15" }).asOf).toBe("2026-11-15");
    expect(() => reportOn(undated, { asOf: "2026-02-30" })).toThrow('"2026-02-30" is not a date');
  });

  it("names the columns that nothing reads where one may hold the dates", async () => {
    const root = repository({
      "w.csv": "Datum,Netzwerk,Name\n02.11.2026,x,Ann\n",
      "engagement.policy.yml": `version: 1
extends: starter
brand: { name: Acme, accounts: { x: acme } }
snapshots: [{ path: w.csv, set: { type: comment } }]
`,
    });
    expect(await problemsOf(run(root))).toEqual([
      'w.csv:1:1: no activity has a date. Nothing reads the columns "Datum" and "Netzwerk": if one holds the date, map it with `columns: { published: … }` in the file\'s entry in the policy',
    ]);
  });

  it("counts what was read", () => {
    const files = [
      { records: [...commentsBy("sam", { id: "c-1" }), ...commentsBy("kim", { actor: null })] },
      { records: [...commentsBy("sam", { id: "c-1" }), ...commentsBy("lee", { published: null })] },
      { records: commentsBy("lee", { published: null }) },
    ];
    expect(reportOn({ files }).inputs).toMatchObject({
      files: 3,
      activities: 4,
      duplicates: 1,
      unattributed: 1,
      undated: 2,
      skipped: 0,
    });
  });

  it("judges each entry of a list on its own", () => {
    const rules = [
      entryOf("employee-share", { max: 0.5, "min-sample": 1 }),
      entryOf("employee-share", { max: 0.4, "min-sample": 1 }),
    ];
    const { rules: reports } = reportOn({ records: tooMany }, { asOf: "2026-11-15", rules });
    expect(reports.map(({ outcome }) => outcome)).toEqual(["pass", "fail"]);
  });

  it("takes a rule's own window before the policy's", () => {
    const records = [...commentsBy("ann", { published: "2026-11-01" }), ...commentsBy("sam")];
    const of = (options: RuleOptions) =>
      judge({
        rule: "employee-share",
        records,
        asOf: "2026-11-15",
        window: "7d",
        options: { "min-sample": 1, ...options },
      });
    expect(of({}).outcome).toBe("pass");
    expect(of({ window: "4w" }).outcome).toBe("fail");
  });
});

describe("a fingerprint", () => {
  const of = (records: readonly PlainRecord[], options: RuleOptions = {}) =>
    onlyFinding(
      judge({
        rule: "employee-share",
        records,
        asOf: "2026-11-15",
        options: { "min-sample": 1, ...options },
      }),
    ).fingerprint;

  it("stays when lines move and the limit changes, and is another's for other options", () => {
    const one = of(tooMany);
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(of([...commentsBy("sam"), ...tooMany])).toBe(one);
    expect(of(tooMany, { max: 0.3 })).toBe(one);
    expect(of(commentsBy("ann sam", { type: "like" }), { of: ["like"] })).not.toBe(one);
    expect(of(tooMany, { per: "post" })).not.toBe(one);
  });

  it("is each entry's own, also where they differ in nothing but limit and level", () => {
    const options = [{ max: 0.1 }, { max: 0.2, level: "warning" }, { max: 0.1, of: ["like"] }, { max: 0.3 }];
    const prints = (given: readonly RuleOptions[]) =>
      reportOn(
        { records: [...tooMany, ...commentsBy("ann", { type: "like" })] },
        {
          rules: given.map((one) => entryOf("employee-share", { "min-sample": 1, ...one })),
          asOf: "2026-11-15",
        },
      ).rules.map(({ findings }) => findings[0]?.fingerprint);
    const [first, second, ...others] = prints(options);
    expect(new Set([first, second, ...others]).size).toBe(4);
    expect(first).toBe(of(tooMany));
    // The first stays what it is without the others, and an entry of another kind between them changes nothing.
    expect(prints([{ max: 0.1 }])).toEqual([first]);
    expect(prints([{ max: 0.1 }, { max: 0.2 }])).toEqual([first, second]);
  });

  it("is a plan's own", () => {
    const records = [1, 2].map((day) => ({
      type: "post",
      actor: "acme",
      category: "promotional",
      published: `2026-11-1${day}`,
    }));
    const rules = [entryOf("promotional-share", { "min-sample": 1 })];
    const prints = reportOn({ records, plan: records }, { rules }).rules.map(
      (one) => onlyFinding(one).fingerprint,
    );
    expect(new Set(prints).size).toBe(2);
  });
});
