import { join } from "node:path";
import process from "node:process";
import { afterEach, expect, test, vi } from "vitest";
import { check } from "../../src/app/check.ts";
import { convert } from "../../src/cli/convert.ts";
import type { Report } from "../../src/domain/report.ts";
import { pseudonymsBy } from "../../src/evaluate/pseudonym.ts";
import { clock, type Files, problemsOf, repository, write } from "../support/repository.ts";

const KEY = "0123456789abcdef0123456789abcdef";
const DID = { acme: "did:plc:acme", ann: "did:plc:ann", sam: "did:plc:sam" };
type Name = keyof typeof DID;
const author = (name: Name) => ({ did: DID[name], handle: `${name}.example` });
const post = (name: Name, key: string) => `at://${DID[name]}/app.bsky.feed.post/${key}`;

function notification(name: Name, n: number, reason: string, more: Record<string, unknown> = {}) {
  const uri = `at://${DID[name]}/x/${n}`;
  return { uri, reason, author: author(name), indexedAt: `2026-03-30T0${n}:00:00Z`, ...more };
}

const REPLY = { reply: { parent: { uri: post("acme", "1") }, root: { uri: post("acme", "1") } } };
const notifications = [
  notification("sam", 1, "reply", { reasonSubject: post("acme", "1"), record: REPLY }),
  notification("ann", 2, "reply", { reasonSubject: post("acme", "1"), record: REPLY }),
  notification("sam", 3, "like", { reasonSubject: post("acme", "1") }),
  notification("sam", 4, "starterpack-joined"),
];

function own(key: string, record: Record<string, unknown>, createdAt: string) {
  return {
    post: { uri: post("acme", key), author: author("acme"), record: { createdAt, ...record }, likeCount: 3 },
  };
}

const answer = { reply: { parent: { uri: "at://did:plc:sam/x/1" }, root: { uri: post("acme", "1") } } };
const feed = [
  own("1", { text: "We love our skates" }, "2026-03-29T09:00:00Z"),
  own("2", { ...answer, text: "secret answer" }, "2026-03-30T02:30:00Z"),
];

const COMPANY: Files = {
  "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { bluesky: acme.example } }
roster: roster.yml
snapshots: [{ path: "snapshots/*", channel: bluesky }]
rules:
  employee-share: { min-sample: 1 }
  outside-voices: { min: 2 }
  response-rate: { min-sample: 1, within: 1h }
  promotional-share: { min-sample: 1 }
`,
  "roster.yml": "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { bluesky: ann.example } }]\n",
  "snapshots/n.json": JSON.stringify({ notifications }),
  "snapshots/o.json": JSON.stringify({ feed }),
};

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What `convert` writes for a file of the repository. */
async function written(root: string, paths: readonly string[], ...options: string[]): Promise<string> {
  const out: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => out.push(String(text)) > 0);
  try {
    const files = paths.map((path) => join(root, path));
    await convert([...files, "--policy", join(root, "engagement.policy.yml"), ...options]);
  } finally {
    spy.mockRestore();
  }
  return out.join("");
}

const run = (root: string, key: string | null = null) =>
  check({ root, policy: join(root, "engagement.policy.yml"), asOf: null, failOn: "error", clock, key });

/** What a report says, but for where it stands. */
function told({ figures, rules, trend, inputs, asOf, conclusion }: Report) {
  const { duplicates, unattributed, activities } = inputs;
  return {
    figures,
    trend,
    asOf,
    conclusion,
    inputs: { duplicates, unattributed, activities },
    rules: rules.map(({ outcome, findings }) => ({
      outcome,
      findings: findings.map(({ actual, sample, message, scope }) => [actual, sample, message, scope.from]),
    })),
  };
}

async function converted(root: string, ...options: string[]): Promise<string> {
  const files: Record<string, string> = {};
  for (const name of ["n", "o"]) {
    files[`snapshots/${name}.ndjson`] = await written(root, [`snapshots/${name}.json`], ...options);
  }
  return repository({ ...plain(), ...files });
}

function plain(): Files {
  const { "engagement.policy.yml": policy = "", "roster.yml": roster = "" } = COMPANY;
  return { "engagement.policy.yml": policy, "roster.yml": roster };
}

test("what is converted is judged as what it was made from", async () => {
  const root = repository(COMPANY);
  const first = await written(root, ["snapshots/n.json"]);
  expect(first.split("\n")[0]).toBe('{"version":1,"channel":"bluesky","outbound":false}');
  expect(first.split("\n")).toHaveLength(5);
  expect(told(await run(await converted(root)))).toEqual(told(await run(root)));
});

test("pseudonyms change no figure, with a roster of either kind, and show nobody", async () => {
  const root = repository(COMPANY);
  vi.stubEnv("VANITY_CHECK_KEY", KEY);
  const hidden = await converted(root, "--pseudonymise");
  const expected = told(await run(root));
  expect(told(await run(hidden, KEY))).toEqual(expected);
  const ann = pseudonymsBy(KEY)?.of("bluesky", "@Ann.example") ?? "";
  const roster = `version: 1\npeople: [{ id: p-1, relation: employee, accounts: { bluesky: "${ann}" } }]\n`;
  for (const at of [root, hidden]) {
    write(at, "roster.yml", roster);
    expect(told(await run(at, KEY))).toEqual(expected);
    expect((await problemsOf(run(at))).join()).toMatch(
      /^roster.yml:2:\d+: .*set VANITY_CHECK_KEY to that key$/,
    );
  }
  const text = await written(root, ["snapshots/n.json"], "--pseudonymise");
  const other = await written(root, ["snapshots/o.json"], "--pseudonymise");
  expect(text + other).not.toMatch(/sam|ann\b|secret/);
  const objects = (lines: string) => lines.match(/"object":"[^"]+"/g) ?? [];
  expect(new Set([...objects(text), ...objects(other)]).size).toBe(1);
  expect(other).toContain("We love our skates");
});

test.each<[string, Record<string, unknown>, isKept: boolean]>([
  ["the brand", { actor: "acme.example" }, true],
  ["an id by which the brand goes elsewhere", { actor: "7" }, true],
  [
    "the brand under an id that only its handle explains",
    { actor: { id: "9", handle: "acme.example" } },
    true,
  ],
  ["the brand's side", { side: "brand" }, true],
  ["nobody", {}, true],
  ["somebody", { actor: "sam.example" }, false],
  ["an outsider that nobody names", { side: "outside" }, false],
  ["a bot that nobody names", { bot: true }, false],
  ["an actor who is a bot, and no more", { actor: { bot: true } }, false],
])("of a post by %s the text is kept: %j %s", async (_, by, isKept) => {
  vi.stubEnv("VANITY_CHECK_KEY", KEY);
  const done = { published: "2026-03-30", channel: "bluesky" };
  const records = [
    { type: "like", actor: { id: "7", handle: "acme.example" }, ...done },
    { type: "post", content: "the text", ...by, ...done },
  ];
  const root = repository({
    ...COMPANY,
    "snapshots/p.ndjson": records.map((record) => `${JSON.stringify(record)}\n`).join(""),
  });
  const lines = await written(root, ["snapshots/p.ndjson"], "--pseudonymise");
  expect(lines.includes("the text")).toBe(isKept);
});

/** A comment as `--pseudonymise` writes it, which has the id wherever one may stand. */
async function hiddenId(id: string): Promise<unknown> {
  const published = "2026-03-30T05:00:00Z";
  const record = { type: "comment", id, object: id, inReplyTo: id, published, actor: "x" };
  const root = repository({ ...plain(), "snapshots/p.ndjson": `${JSON.stringify(record)}\n` });
  vi.stubEnv("VANITY_CHECK_KEY", KEY);
  return JSON.parse((await written(root, ["snapshots/p.ndjson"], "--pseudonymise")).split("\n")[1] ?? "");
}

test.each([
  ["at://did:plc:sam/app.bsky.feed.post/3k", "at://", "did:plc:sam", "/app.bsky.feed.post/3k"],
  ["urn:li:person:sam-9", "", "urn:li:person:sam-9", ""],
  ["https://far.example/users/sam/statuses/1", "", "sam@far.example", "/statuses/1"],
  ["https://far.example/@sam/1", "", "@sam@far.example", "/1"],
  ["https://near.example/@sam@far.example/1", "", "sam@far.example", "/1"],
  ["https://bsky.app/profile/sam.far.example/post/3k", "", "sam.far.example", "/post/3k"],
  ["https://bsky.app/profile/did:plc:sam/post/3k", "", "did:plc:sam", "/post/3k"],
  ["https://www.linkedin.com/in/sam-far-9/recent-activity", "", "sam-far-9", "/recent-activity"],
  ["https://www.linkedin.com/posts/sam-far-9_skates-activity-7-x", "", "sam-far-9", "_skates-activity-7-x"],
  ["https://x.com/sam_far/status/12", "", "sam_far", "/status/12"],
  ["https://mobile.twitter.com/Sam_Far/status/12", "", "sam_far", "/status/12"],
  ["https://forum.example/u/sam", "", "sam@forum.example", ""],
  ["at://sam.far.example/app.bsky.feed.post/3k", "at://", "sam.far.example", "/app.bsky.feed.post/3k"],
  ["https://twitter.com/sam_far/statuses/12", "", "sam_far", "/statuses/12"],
  ["https://www.youtube.com/channel/UCsam", "", "ucsam", ""],
  ["https://www.facebook.com/sam.far/posts/12", "", "sam.far", "/posts/12"],
  ["https://www.instagram.com/sam.far/p/Cx9/", "", "sam.far", "/p/Cx9/"],
  ["https://pictures.example/p/sam/12", "", "https://pictures.example/p/sam", "/12"],
  ["acct:sam@far.example", "acct:", "sam@far.example", ""],
  ["<12.sam@far.example>", "<", "12.sam@far.example", ">"],
])(
  "an account in the id %s is hidden under the pseudonym of that account",
  async (id, before, account, after) => {
    const hidden = `${before}${pseudonymsBy(KEY)?.of("bluesky", account)}${after}`;
    expect(await hiddenId(id)).toMatchObject({ id: hidden, object: hidden, inReplyTo: hidden });
  },
);

test.each([
  "https://bsky.app/profile/acme.example/post/3k",
  "117020576916218297",
  "https://github.com/acme/skates/discussions/4#discussioncomment-5",
  "urn:li:activity:6641861161010679808",
  "https://example.org/in",
  "https://www.instagram.com/p/Cx9/",
  "at://acme.example/app.bsky.feed.post/3k",
])("the id %s holds nobody's account and stays", async (id) => {
  expect(await hiddenId(id)).toMatchObject({ id, object: id, inReplyTo: id });
});

test("without the key, or with another, pseudonyms in a snapshot stop the run", async () => {
  vi.stubEnv("VANITY_CHECK_KEY", KEY);
  const root = await converted(repository(COMPANY), "--pseudonymise");
  const { keyId } = pseudonymsBy(KEY) ?? {};
  expect((await problemsOf(run(root))).join()).toContain(
    `accounts are pseudonyms by the key ${keyId}; set VANITY_CHECK_KEY to that key`,
  );
  expect((await problemsOf(run(root, KEY.replace("0", "9")))).join()).toContain("and VANITY_CHECK_KEY holds");
  expect((await problemsOf(run(root, "short"))).join()).toContain("fewer than 32 characters");
});

test("hashes without a key are refused in the roster, and what is no pseudonym", async () => {
  const root = repository(COMPANY);
  for (const [account, message] of [
    ["sha256:9f86d081884c7d659a2feaa0c55ad015", "is a hash without a key"],
    ["SHA-1:9f86d081", "is a hash without a key"],
    ["hmac:12:34", "is not a pseudonym"],
  ]) {
    write(
      root,
      "roster.yml",
      `version: 1\npeople: [{ id: p-1, relation: employee, accounts: { bluesky: "${account}" } }]\nbots: [{ channel: x, account: "${account}" }]\n`,
    );
    const problems = await problemsOf(run(root, KEY));
    expect(problems.join()).toContain(message);
    expect(problems).toHaveLength(2);
  }
});

test("an aggregate has counts and nobody", async () => {
  const root = repository(COMPANY);
  const rows = (await written(root, ["snapshots/n.json", "snapshots/o.json"], "--aggregate"))
    .trim()
    .split("\n");
  const [envelope, ...records] = rows.map((row) => JSON.parse(row));
  expect(envelope).toMatchObject({
    version: 1,
    covers: [{ channel: "bluesky", outbound: false }, { channel: "bluesky" }],
    figures: expect.arrayContaining([expect.objectContaining({ metric: "outside-voices" })]),
  });
  expect(records).toContainEqual(
    expect.objectContaining({
      type: "comment",
      published: "2026-03-30",
      object: post("acme", "1"),
      channel: "bluesky",
      count: 1,
      side: "inside",
    }),
  );
  expect(rows.join()).not.toMatch(/\bsam\b|\bann\b|actor|target|secret/);
  const judged = await run(repository({ ...plain(), "snapshots/a.ndjson": `${rows.join("\n")}\n` }));
  expect(judged.figures.employeeShare).toEqual((await run(root)).figures.employeeShare);
});

test("several files become one; what holds for one alone is not joined", async () => {
  const root = repository(COMPANY);
  const both = await written(root, ["snapshots/n.json", "snapshots/o.json"]);
  expect(both.split("\n")[0]).toBe('{"version":1,"channel":"bluesky","holdsOwn":true}');
  expect(both.trim().split("\n")).toHaveLength(6);
  write(
    root,
    "w.ndjson",
    '{"version":1,"period":{"from":"2026-03-01","to":"2026-03-31"},"complete":["like"]}\n',
  );
  const problems = await problemsOf(written(root, ["w.ndjson", "snapshots/n.json"]));
  expect(problems.join()).toContain("convert it alone");
  expect(await written(root, ["w.ndjson"])).toBe(
    '{"version":1,"channel":"bluesky","period":{"from":"2026-03-01","to":"2026-03-31"},"complete":["like"]}\n',
  );
});

test.each([[], ["--pseudonymise"]])(
  "what the brand did on one channel does not vouch for another: %j",
  async (...options) => {
    vi.stubEnv("VANITY_CHECK_KEY", KEY);
    const policy = COMPANY["engagement.policy.yml"] as string;
    const root = repository({
      ...COMPANY,
      "engagement.policy.yml": policy
        .replace("{ bluesky:", "{ x: acme, bluesky:")
        .replace(", channel: bluesky", ""),
      "snapshots/x.json": JSON.stringify([{ id: "1", text: "@acme hello", author_id: "5" }]),
    });
    expect(
      await problemsOf(
        written(root, ["snapshots/n.json", "snapshots/o.json", "snapshots/x.json"], ...options),
      ),
    ).toEqual([
      expect.stringMatching(
        /x\.json:1:1: holds nothing that the brand itself did on X, .*; convert each channel alone$/,
      ),
    ]);
    const silent = await written(root, ["snapshots/n.json", "snapshots/x.json"], ...options);
    expect(silent.split("\n")[0]).toBe('{"version":1,"outbound":false}');
  },
);

test("an aggregate keeps what each file speaks for, so that many become one", async () => {
  const policy = COMPANY["engagement.policy.yml"] as string;
  const root = repository({
    ...COMPANY,
    "engagement.policy.yml": policy
      .replace("{ bluesky:", "{ x: acme, bluesky:")
      .replace(", channel: bluesky", ""),
    "w.ndjson":
      '{"version":1,"channel":"x","period":{"from":"2026-03-01","to":"2026-03-07"},"complete":["like"]}\n',
    "v.ndjson":
      '{"version":1,"channel":"x","period":{"from":"2026-03-08","to":"2026-03-14"},"complete":["like"]}\n{"type":"like","actor":"sam","object":"p-1"}\n',
  });
  const [first = "", ...rows] = (
    await written(root, ["v.ndjson", "w.ndjson", "snapshots/n.json"], "--aggregate")
  )
    .trim()
    .split("\n");
  expect(JSON.parse(first).covers).toEqual(
    expect.arrayContaining([
      { channel: "x", from: "2026-03-01", to: "2026-03-14", types: ["like"] },
      expect.objectContaining({ channel: "bluesky", outbound: false }),
    ]),
  );
  // What has no date keeps the days of its own file.
  expect(rows.map((row) => JSON.parse(row))).toContainEqual({
    type: "like",
    object: "p-1",
    channel: "x",
    count: 1,
    side: "unknown",
    period: { from: "2026-03-08", to: "2026-03-14" },
  });
});

test.each([
  [[], "name a file to convert"],
  [["n.json", "--format", "githb"], 'did you mean "github"?'],
  [["n.json", "--key", "x"], 'there is no option "--key"'],
  [["none.json"], "there is no file none.json; check the path"],
  [["none.json", "--pseudonymise", "--aggregate"], "has nothing to do"],
  [["n.json", "--pseudonymise"], "needs the brand of a policy"],
  [["n.json", "--aggregate"], "needs the roster of a policy"],
  [["n.json", "--policy", "none.yml"], "there is no policy at none.yml"],
])("%j is refused with a hint", async (args, message) => {
  vi.stubEnv("VANITY_CHECK_KEY", "");
  expect((await problemsOf(convert(args))).join()).toContain(message);
});

test("--pseudonymise needs its key in the environment", async () => {
  vi.stubEnv("VANITY_CHECK_KEY", "");
  const problems = await problemsOf(written(repository(COMPANY), ["snapshots/n.json"], "--pseudonymise"));
  expect(problems.join()).toContain("needs a key in VANITY_CHECK_KEY");
});

test("nothing is written where a file is broken", async () => {
  const root = repository({
    ...COMPANY,
    "snapshots/n.json": `[${JSON.stringify(notifications[0])},{"type":1}]`,
  });
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  await expect(written(root, ["snapshots/n.json"])).rejects.toThrow("is not a Bluesky notification");
  expect(write).not.toHaveBeenCalled();
});

test("plans are read as the policy says, by their format, or by how they end", async () => {
  const calendar = "Date,Text,Status\n2026-04-02,Hello,\n2026-04-03,Never,Cancelled\n";
  const given = COMPANY["engagement.policy.yml"] as string;
  const files = {
    ...COMPANY,
    "plans/april.csv": calendar,
    "april.csv": calendar,
    "2026-04-02-a.md": "---\nowner: p-1\n---\nHello\n",
  };
  const root = repository(files);
  const both = given.replace("acme.example }", "acme.example, x: acme }");
  const onX = repository({
    ...files,
    "engagement.policy.yml": `${both}plans: [{ path: plans/*, channel: x }]\n`,
  });
  const post = '{"type":"post","published":"2026-04-02","content":"Hello","side":"brand"}';
  const plan = (channel: string, line: string) => `{"version":1,"channel":"${channel}"}\n${line}\n`;
  expect(await written(onX, ["plans/april.csv"])).toBe(plan("x", post));
  expect(await written(root, ["april.csv"], "--format", "calendar")).toBe(plan("bluesky", post));
  expect(await written(root, ["2026-04-02-a.md"])).toBe(
    plan("bluesky", post.replace(/}$/, ',"owner":"p-1"}')),
  );
});

test("--forget leaves counts of one person's side, and the verdicts", async () => {
  const root = repository(COMPANY);
  const files = ["snapshots/n.json", "snapshots/o.json"];
  const forgotten = await written(root, files, "--forget", "did:plc:sam");
  expect(forgotten).not.toMatch(/\bsam\b/);
  expect(forgotten).toMatch(/\bann\b/);
  const judged = await run(repository({ ...plain(), "snapshots/a.ndjson": forgotten }));
  const whole = await run(root);
  for (const figure of ["inside", "outside", "unknown", "outreach"] as const)
    expect(judged.figures[figure], figure).toEqual(whole.figures[figure]);
});

test.each([
  ["nobody.example", 'is by or toward "nobody.example"'],
  ["acme.example", "is an account of the brand"],
])("--forget %s is refused", async (account, message) => {
  const forgetting = written(
    repository(COMPANY),
    ["snapshots/n.json", "snapshots/o.json"],
    "--forget",
    account,
  );
  expect((await problemsOf(forgetting)).join()).toContain(message);
});
