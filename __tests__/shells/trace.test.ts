import { expect, test } from "vitest";
import type { Trace } from "../../src/domain/trace.ts";
import { callCli } from "../support/call-cli.ts";
import { COMPANY, repository } from "./repository.ts";

const lines = (...records: object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");
const at = (hour: number) => `2026-11-10T${String(hour).padStart(2, "0")}:00:00Z`;

const root = repository({
  ...COMPANY,
  ".git/HEAD": "",
  "engagement.policy.yml": `${COMPANY["engagement.policy.yml"]}waivers:
  - { rule: employee-share, object: p-2, until: 2027-01-31, reason: launch }
`,
  "snapshots/w46.ndjson": lines(
    { type: "post", id: "p-1", actor: "acme", published: at(8) },
    { type: "comment", id: "c-1", actor: "sam", object: "p-1", published: at(9) },
    { type: "comment", id: "c-2", actor: "ann", object: "p-1", inReplyTo: "c-1", published: at(10) },
    { type: "comment", id: "c-3", actor: "acme", inReplyTo: "c-1", published: at(11) },
    { type: "post", id: "elsewhere", actor: "kim", published: at(8) },
    { type: "comment", id: "c-4", actor: "lee", object: "elsewhere", published: at(9) },
    { type: "like", side: "outside", object: "p-2", published: "2026-11-10", count: 12 },
    { type: "comment", id: "c-5", object: "p-1", published: at(12) },
  ),
  "snapshots/w47.ndjson": lines({
    type: "comment",
    id: "c-1",
    actor: "sam",
    object: "p-1",
    published: at(9),
  }),
});

async function traced(place: string): Promise<Trace[]> {
  const { code, stdout, stderr } = await callCli(root, ["trace", place, "--format", "json"]);
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
}

test("an id is traced in every file, and what was said again counts there", async () => {
  const [first, again] = await traced("c-1");
  expect(first?.leftOut).toEqual([
    { by: "duplicate", of: { file: "snapshots/w47.ndjson", line: 1, column: 1 } },
  ]);
  expect(again).toMatchObject({
    account: "sam",
    side: "outside",
    sideBy: "stranger",
    inbound: true,
    post: { id: "p-1", location: { line: 1 } },
    answered: { hours: 2, location: { file: "snapshots/w46.ndjson", line: 4 } },
    leftOut: [],
  });
});

test.each([
  [2, { account: "sam" }],
  [3, { side: "inside", sideBy: "roster", toward: { account: "sam", side: "outside" }, inbound: true }],
  [4, { side: "brand", sideBy: "brand", inbound: false, outbound: true }],
  [6, { side: "outside", inbound: false, outbound: false }],
  [7, { side: "outside", sideBy: "record", account: null, count: 12, leftOut: [{ by: "waiver" }] }],
  [8, { side: "unknown", sideBy: "nobody", account: null }],
])("line %i", async (line, expected) => {
  const [trace, ...more] = await traced(`snapshots/w46.ndjson:${line}`);
  expect(more).toEqual([]);
  expect(trace).toMatchObject(expected);
});

test("a line that says something of its file is no activity", async () => {
  const period = { from: "2026-11-09", to: "2026-11-15" };
  const like = { type: "like", actor: "sam", published: at(9) };
  const files = repository({
    ...COMPANY,
    ".git/HEAD": "",
    "engagement.policy.yml": COMPANY["engagement.policy.yml"].replace(
      "[snapshots/*.ndjson]",
      "[snapshots/*.ndjson, snapshots/*.json, snapshots/*.csv]",
    ),
    "snapshots/w46.ndjson": lines({ version: 1, channel: "mastodon", period }, like),
    "snapshots/w47.json": JSON.stringify({ channel: "mastodon", period, activities: [like] }, null, 1),
    "snapshots/w48.csv": "type,actor,channel,published\nlike,sam,mastodon,2026-11-10\n",
    "snapshots/w49.ndjson": lines({ channel: "mastodon", period, complete: ["like"] }),
  });
  for (const [place, message] of [
    [
      "w46.ndjson:1",
      "line 1 of snapshots/w46.ndjson is its envelope, which says what the file covers; its activities are on line 2",
    ],
    ["w47.json:2", "line 2 of snapshots/w47.json is its envelope"],
    ["w48.csv:1", "there is no activity on line 1 of snapshots/w48.csv; its activities are on line 2"],
    ["w49.ndjson:1", "snapshots/w49.ndjson holds no activity"],
  ]) {
    expect(await callCli(files, ["trace", `snapshots/${place}`])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(message as string),
    });
  }
});

test("in words", async () => {
  const { stdout } = await callCli(root, ["trace", "c-2"]);
  expect(stdout).toBe(
    [
      "snapshots/w46.ndjson:3  comment c-2",
      "  channel   Mastodon",
      "  day       2026-11-10",
      "  by        ann: an employee (on the roster on that day)",
      "  toward    sam: an outsider",
      "  direction inbound",
      "  post      p-1 (snapshots/w46.ndjson:1)",
      "  counts    yes",
      "",
    ].join("\n"),
  );
});

test("of a row of counts, what counts something", async () => {
  const policy =
    'version: 1\nextends: starter\nbrand: { name: Acme, accounts: { linkedin: acme } }\nsnapshots: ["*.csv"]\n';
  const header = "date,channel,post,comments,comments by employees,answered\n";
  const counts = repository({
    "engagement.policy.yml": policy,
    "w.csv": `${header}2026-11-10,linkedin,p-1,7,5,1\n2026-11-11,linkedin,p-2,0,0,0\n`,
  });
  const said = async (line: number) => {
    const { stdout } = await callCli(counts, ["trace", `w.csv:${line}`, "--format", "json"]);
    const traces: { type: string; count: number }[] = JSON.parse(stdout);
    return traces.map(({ type, count }) => `${count} ${type}`);
  };
  expect(await said(2)).toEqual(["1 post", "5 comment", "2 comment"]);
  expect(await said(3)).toEqual(["1 post"]);
  const { stdout } = await callCli(counts, ["trace", "w.csv:2"]);
  expect(stdout).toMatch(/^w\.csv:2 {2}2 comments in one row: p-1 comment outside$/m);
  expect(stdout).toContain("  answered  1 of 2, at an unknown time\n");
});

test("between which hours an answer came, where only days are known", async () => {
  const policy =
    'version: 1\nextends: starter\nbrand: { name: Acme, accounts: { x: acme } }\nsnapshots: ["*.ndjson"]\n';
  const lines = [
    { id: "p", type: "post", actor: "acme", published: "2026-11-09T09:00:00Z" },
    { id: "same", type: "comment", actor: "ann", object: "p", published: "2026-11-10" },
    { type: "comment", actor: "acme", object: "p", inReplyTo: "same", published: "2026-11-10" },
    { id: "later", type: "comment", actor: "bea", object: "p", published: "2026-11-10" },
    { type: "comment", actor: "acme", object: "p", inReplyTo: "later", published: "2026-11-12" },
    { id: "never", type: "comment", actor: "cat", object: "p", published: "2026-11-10" },
    { id: "perhaps", type: "comment", actor: "dot", object: "p", published: "2026-11-10T09:00:00Z" },
    { type: "comment", actor: null, object: "p", inReplyTo: "perhaps", published: "2026-11-12" },
  ];
  const days = repository({
    "engagement.policy.yml": policy,
    "w.ndjson": lines.map((line) => `${JSON.stringify({ channel: "x", ...line })}\n`).join(""),
  });
  const said = async (id: string) => {
    const { stdout } = await callCli(days, ["trace", id]);
    return stdout.split("\n").find((line) => line.startsWith("  answered"));
  };
  expect(await said("same")).toBe("  answered  within 24 h; the snapshots don't say when");
  expect(await said("later")).toBe("  answered  after 24 to 72 h; the snapshots don't say more");
  expect(await said("never")).toBe("  answered  no");
  expect(await said("perhaps")).toBe("  answered  perhaps: the snapshots don't say");
  const { stdout } = await callCli(days, ["trace", "later", "--format", "json"]);
  expect(JSON.parse(stdout)[0].answered).toEqual({ fromHours: 24, toHours: expect.closeTo(72, 3) });
});

test.each([
  [["trace"], "name an activity"],
  [["trace", "nobody"], 'no activity in the snapshots has the ID "nobody"'],
  [
    ["trace", "snapshots/w46.ndjson:99"],
    "no activity on line 99 of snapshots/w46.ndjson; its activities are on lines 1 to 8",
  ],
  [["trace", "roster.yml:1"], "roster.yml is not one of the snapshots that the policy reads"],
  [["trace", "c-1", "c-2"], '"c-2" is not expected'],
  [["trace", "c-1", "--format", "jsn"], 'did you mean "json"'],
  [["trace", "c-1", "--policy", "none.yml"], "none.yml"],
])("%j is refused with a hint", async (args, message) => {
  const { code, stderr } = await callCli(root, args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test("it has a help of its own", async () => {
  expect(await callCli(root, ["trace", "--help"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("FILE:LINE"),
  });
});
