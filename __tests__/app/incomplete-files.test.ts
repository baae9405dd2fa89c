import { describe, expect, it, test } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { summaryOf } from "../../src/report/view/summary.ts";
import { tilesOf } from "../../src/report/view/tiles.ts";
import { type Files, repository, run } from "../support/repository.ts";

const AS_OF = "2026-03-31";

/** A whole run of a brand on one channel, whose employee is `555` there. */
function judged(channel: string, account: string, rules: string, files: Files): Promise<Report> {
  const root = repository({
    "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { ${channel}: "${account}" } }
snapshots: ["*.json"]
roster: roster.yml
rules: { ${rules} }
`,
    "roster.yml": `version: 1\npeople: [{ id: p-1, relation: employee, accounts: { ${channel}: "555" } }]\n`,
    ...files,
  });
  return run(root, "engagement.policy.yml", AS_OF);
}

const outcomeOf = ({ rules }: Report, id: string) => rules.find(({ rule }) => rule === id)?.outcome;
const messagesOf = ({ rules }: Report) => rules.flatMap(({ findings }) => findings.map((one) => one.message));

/** Comments on a Facebook page by accounts, in this order; one may answer the first. */
const comment = (by: string, n: number, answers: string | null = null) => ({
  id: `900_${n}`,
  from: { id: by },
  created_time: "2026-03-20T10:00:00+0000",
  ...(answers === null ? {} : { parent: { id: answers } }),
});
const page = (by: readonly string[], rest: object = {}) =>
  JSON.stringify({ data: by.map((one, i) => comment(one, i)), ...rest });
const next = (total?: number) => ({
  paging: { cursors: { after: "b" }, next: "https://graph.example/b" },
  ...(total === undefined ? {} : { summary: { total_count: total } }),
});
const outsiders = (many: number) => Array.from({ length: many }, (_, i) => `7${i}`);
const share = "employee-share: { max: 20%, min-sample: 1 }";

describe("a page that says that there are more", () => {
  it.each([
    ["one more, which cannot turn it", ["1", ...outsiders(9)], 11, "pass"],
    ["many more of which all may be employees", ["1", ...outsiders(9)], 300, "unjudged"],
    ["few more of a broken limit", ["1", ...Array(10).fill("555")], 13, "fail"],
    ["many more of a broken limit", ["1", ...Array(10).fill("555")], 300, "unjudged"],
    ["nobody knows how many", ["1", ...outsiders(9)], undefined, "unjudged"],
  ] as const)("is weighed as unknown: %s", async (_, by, total, outcome) => {
    const report = await judged("facebook", "1", share, { "a.json": page(by, next(total)) });
    expect(outcomeOf(report, "employee-share")).toBe(outcome);
    expect(summaryOf(report).notes[0]).toContain("a.json");
    expect(report.inputs.pages).toHaveLength(1);
  });

  it("says how many the file holds of how many", async () => {
    const report = await judged("facebook", "1", share, {
      "a.json": page(["1", ...outsiders(9)], next(300)),
    });
    const words = "10 of 300 are in a.json, which says that there are more";
    expect(messagesOf(report)[0]).toContain(words);
    expect(summaryOf(report).notes).toContain(words);
  });

  it("leaves the figures as they were read", async () => {
    const by = ["1", "555", ...outsiders(4)];
    const cut = await judged("facebook", "1", share, { "a.json": page(by, next(9)) });
    const whole = await judged("facebook", "1", share, { "a.json": page(by) });
    expect(cut.figures.outsideEngagement).toBe(whole.figures.outsideEngagement);
    expect(whole.inputs.pages).toBeUndefined();
  });

  it.each([
    "outside-voices: { min: 12 }",
    "voice-concentration: { min: 12, min-sample: 1 }",
    "response-rate: { min: 50%, min-sample: 1, within: 1h }",
    "response-time: { max: 1h, min-sample: 1 }",
    "daily-outside-interactions: { min: 12, direction: inbound }",
  ])("leaves room in %s", async (rule) => {
    const file = { "a.json": page(["1", ...outsiders(9)], next(300)) };
    expect((await judged("facebook", "1", rule, file)).rules[0]?.outcome).toBe("unjudged");
    const whole = { "a.json": page(["1", ...outsiders(9)]) };
    expect((await judged("facebook", "1", rule, whole)).rules[0]?.outcome).toBe("fail");
  });
});

describe("an export of what the brand did alone", () => {
  const outbox = JSON.stringify({
    orderedItems: [
      {
        id: "https://m.example/users/acme/statuses/1/activity",
        type: "Create",
        actor: "https://m.example/users/acme",
        published: "2026-03-20T10:00:00Z",
        object: {
          id: "https://m.example/users/acme/statuses/1",
          type: "Note",
          inReplyTo: "https://far.example/users/sam/statuses/9",
          to: ["https://www.w3.org/ns/activitystreams#Public"],
          cc: [],
          tag: [{ type: "Mention", href: "https://far.example/users/sam", name: "@sam@far.example" }],
          content: "<p>Thanks</p>",
        },
      },
    ],
  });
  const rules = "employee-share: {}, outside-voices: {}, daily-outside-interactions: { direction: outbound }";

  it("says nothing of those of others, and all of its own", async () => {
    const report = await judged("mastodon", "@acme@m.example", rules, { "outbox.json": outbox });
    expect(report.figures.outside.comment).toBeNull();
    expect(report.figures.outsideVoices).toBeNull();
    expect(report.figures.outreach).toBe(1);
    expect(report.rules[0]?.findings[0]).toMatchObject({ reason: "no-data" });
    expect(report.rules[1]?.findings[0]?.message).toContain("what the brand itself did");
    expect(report.rules[2]?.passed).toBe(1);
  });
});

describe("a brand that is never seen where its rows should be", () => {
  const talk = (account: string) => ({
    "a.json": JSON.stringify({
      data: [comment("71", 1), comment(account, 2, "900_1"), comment("72", 3), comment(account, 4, "900_3")],
    }),
  });
  const rules = `${share}, outside-voices: { min: 3 }, response-rate: { min-sample: 1, within: 1h }`;

  it("shows no limit to hold, and offers who it may be", async () => {
    const report = await judged("facebook", "acme-inc", rules, talk("1000"));
    expect(report.rules.map(({ outcome }) => outcome)).toEqual(["unjudged", "unjudged", "unjudged"]);
    expect(report.figures.outsideVoices).toBeNull();
    expect(report.inputs.brandUnseen).toEqual([{ channel: "facebook", candidate: "1000" }]);
    expect(messagesOf(report)[0]).toContain("“1000”");
  });

  it("still shows one to be broken", async () => {
    const report = await judged("facebook", "acme-inc", "outside-voices: { min: 9 }", talk("1000"));
    expect(outcomeOf(report, "outside-voices")).toBe("fail");
  });

  it("is nothing to speak of where it is seen", async () => {
    const report = await judged("facebook", "1000", rules, talk("1000"));
    expect(report.inputs.brandUnseen).toBeUndefined();
    expect(report.figures.outsideVoices).toBe(2);
  });

  it("takes a page of LinkedIn's for it", async () => {
    const element = (actor: string, id: string) => ({
      actor,
      object: "urn:li:activity:1",
      id,
      commentUrn: `urn:li:comment:(urn:li:activity:1,${id})`,
      message: { text: "x" },
      created: { actor, time: Date.parse("2026-03-20T10:00:00Z") },
    });
    const elements = [element("urn:li:organization:42", "1"), element("urn:li:person:7", "2")];
    const report = await judged("linkedin", "acme-inc", share, { "a.json": JSON.stringify({ elements }) });
    expect(report.inputs.brandUnseen?.[0]?.candidate).toMatch(/organization.*42|^42$/);
  });

  const said = (actor: string, type: string, more: object = {}) => ({
    type,
    actor,
    channel: "facebook",
    published: "2026-03-20",
    ...more,
  });
  const voices = outsiders(9).map((actor) => said(actor, "comment", { object: "p" }));

  it.each([
    [
      "has the posts",
      [said("acme-inc", "post", { id: "p" }), said("acme-inc", "post", { id: "q" }), ...voices],
      {},
    ],
    [
      "answers",
      [...voices, ...["c", "d"].map((one) => said("acme-inc", "comment", { inReplyTo: one }))],
      { outbound: true },
    ],
  ])(
    "is not shown to hold a limit in our own record where somebody else %s",
    async (_, activities, envelope) => {
      const file = { "a.json": JSON.stringify({ ...envelope, activities }) };
      const report = await judged("facebook", "acme", share, file);
      expect(report.rules[0]?.outcome).toBe("unjudged");
      expect(messagesOf(report)[0]).toContain("“acme-inc” on Facebook: if so, add it to `brand.accounts`");
      const known = await judged("facebook", "acme-inc", share, file);
      expect(known.rules[0]?.outcome).toBe("pass");
    },
  );

  it("may be called as it is elsewhere, on its server", async () => {
    const posts = [said("sam@far.example", "post"), said("sam@far.example", "post")];
    const activities = [
      ...posts,
      said("acme@home.example", "comment"),
      said("kim@far.example", "comment"),
    ].map((record) => ({ ...record, channel: "mastodon" }));
    const report = await judged("mastodon", "acme", share, { "a.json": JSON.stringify({ activities }) });
    expect(report.inputs.brandUnseen?.[0]?.candidate).toBe("acme@home.example");
  });

  it("is a notice where only employees post", async () => {
    const activities = [said("555", "post", { id: "p" }), ...voices.map((one) => ({ ...one, object: "x" }))];
    const report = await judged("facebook", "acme", share, { "a.json": JSON.stringify({ activities }) });
    expect(outcomeOf(report, "employee-share")).toBe("pass");
  });

  it("is a notice in our own record, which promises nothing", async () => {
    const records = outsiders(3).map((actor) => ({
      type: "comment",
      actor,
      channel: "facebook",
      object: "p",
      published: "2026-03-20",
    }));
    const report = await judged("facebook", "acme", share, { "a.json": JSON.stringify(records) });
    expect(outcomeOf(report, "employee-share")).toBe("pass");
    expect(summaryOf(report).notes.join()).toContain("never appears");
  });
});

describe("a payload that says who is an employee", () => {
  const said = (login: string, author_association: string, id: number, parent_id: number | null = null) => ({
    id,
    html_url: `https://github.com/acme/r/discussions/4#discussioncomment-${id}`,
    user: { login, type: "User" },
    created_at: "2026-03-20T09:00:00Z",
    parent_id,
    author_association,
  });
  const people: [string, string][] = [
    ["ann", "MEMBER"],
    ["bob", "OWNER"],
    ["cara", "COLLABORATOR"],
    ["sam", "CONTRIBUTOR"],
    ["kim", "NONE"],
    ["lee", "FIRST_TIME_CONTRIBUTOR"],
    ["noor", "NONE"],
  ];
  const comments = people.map(([login, association], i) => said(login, association, i));

  function judgedBy(entry: string, roster: string, more: object[] = []) {
    const root = repository({
      "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { github: acme } }
snapshots: [{ path: "*.json"${entry} }]
roster: roster.yml
max-unknown: 40%
rules: { employee-share: { max: 20%, min-sample: 1 } }
`,
      "roster.yml": `version: 1\n${roster}\n`,
      "c.json": JSON.stringify([...comments, ...more]),
    });
    return run(root, "engagement.policy.yml", AS_OF);
  }
  const KEY = ", insiders-from: author_association";
  const NOBODY = "people: []";
  const shareIn = (report: Report) => report.figures.inside.comment;

  it("needs no roster, and says that there may be more", async () => {
    const report = await judgedBy(KEY, NOBODY);
    expect(report.figures).toMatchObject({
      inside: { comment: 2 },
      outside: { comment: 4 },
      unknown: { comment: 1 },
    });
    expect(messagesOf(report)[0]).toMatch(/^At least 33% of comments are from employees/);
    expect(summaryOf(report).notes.join()).toContain("On GitHub the data itself says who is an employee");
    expect(tilesOf(report)[0]?.value).toMatch(/^at least 33% of comments/);
    expect((await judgedBy("", NOBODY)).rules[0]?.outcome).toBe("unjudged");
  });

  it("is outranked by the roster, on which a collaborator may be, and leaves others unknown", async () => {
    const roster = (account: string) =>
      `people: [{ id: p-1, relation: employee, accounts: { github: ${account} } }]`;
    expect(shareIn(await judgedBy(KEY, roster("cara")))).toBe(3);
    expect(shareIn(await judgedBy(KEY, roster("sam")))).toBe(3);
    expect((await judgedBy(KEY, roster("sam"))).figures.unknown.comment).toBe(1);
  });

  it("says so of those whom the brand answers too", async () => {
    const answers = (parent: number) => [said("acme", "OWNER", 20, parent)];
    expect((await judgedBy(KEY, NOBODY, answers(4))).figures.outreach).toBe(1);
    expect((await judgedBy(KEY, NOBODY, answers(0))).figures.outreach).toBe(0);
  });
});

test("columns that nothing reads are named", async () => {
  const rules = "employee-share: { max: 20%, min-sample: 1 }";
  const policy = (pattern: string) => `version: 1
brand: { name: Acme, accounts: { x: acme } }
snapshots: ["${pattern}"]
roster: roster.yml
rules: { ${rules} }
`;
  const root = repository({
    "engagement.policy.yml": policy("*.csv"),
    "roster.yml": "version: 1\nno-accounts: [x]\n",
    "w.csv": "type,actor,date,Mood,Campaign\ncomment,sam,2026-03-20,fine,spring\n",
  });
  const report = await run(root, "engagement.policy.yml", AS_OF);
  expect(report.inputs.unreadColumns).toEqual([
    { location: { file: "w.csv", line: 1, column: 1 }, columns: ["Mood", "Campaign"] },
  ]);
  expect(summaryOf(report).notes.join()).toContain("“Mood” and “Campaign” of w.csv");
});

describe("an empty cell of a tally", () => {
  const HEADER = "date,channel,post,comments,comments by employees\n";
  const judgedWith = (sheets: Record<string, string>, channels = "") => {
    const files = Object.entries(sheets).map(([name, rows]) => [`${name}.csv`, `${HEADER}${rows}\n`]);
    const root = repository({
      "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { linkedin: acme, x: acme } }
snapshots: [{ path: "*.csv", format: tally }, own.ndjson]
rules:
  employee-share: { max: 20%, of: [comment], min-sample: 1, window: 1d${channels} }
  daily-outside-interactions: { min: 1, window: 1d }
`,
      ...Object.fromEntries(files),
      "own.ndjson": `{"type":"post","id":"p-3","actor":"acme","channel":"linkedin","published":"2026-03-31"}\n`,
    });
    return run(root, "engagement.policy.yml", AS_OF);
  };
  const TODAY = "2026-03-31,linkedin,p-1,9,0";

  it("leaves open what others did, and not what the brand did", async () => {
    const report = await judgedWith({ t: `${TODAY}\n2026-03-31,linkedin,p-2,,` });
    expect(outcomeOf(report, "employee-share")).toBe("unjudged");
    expect(outcomeOf(report, "daily-outside-interactions")).toBe("fail");
    expect(messagesOf(report).join()).toContain("the cell `comments` of p-2 is empty");
    // Nobody knows how many are missing, so that no number is the figure.
    expect(report.ranges?.outsideEngagement).toEqual({ low: 0, high: 1 });
  });

  it.each([
    ["other days", { t: `${TODAY}\n2026-03-30,linkedin,p-2,,` }, ""],
    ["other channels", { t: `${TODAY}\n2026-03-31,x,p-2,,\n2026-03-31,x,p-4,1,0` }, ", channels: [linkedin]"],
    ["what a later sheet counts", { t: "2026-03-31,linkedin,p-1,,", u: TODAY }, ""],
  ])("leaves open nothing of %s", async (_, sheets, channels) => {
    expect(outcomeOf(await judgedWith(sheets, channels), "employee-share")).toBe("pass");
  });
});
