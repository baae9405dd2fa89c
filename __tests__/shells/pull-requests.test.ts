import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding, Report } from "../../src/domain/report.ts";
import { callCli } from "../support/call-cli.ts";
import { runChange } from "../support/change.ts";
import { commit, gitRepository } from "../support/git.ts";
import { comment as commentBySam, lines as linesOf, type Plain } from "../support/records.ts";

const P = "engagement.policy.yml";
const R = "roster.yml";
const W = "snapshots/w1.ndjson";
const OLD = "snapshots/old.ndjson";

const lines = (...records: readonly Plain[]) => linesOf(records);
const comment = (id: string, actor: string, more: Plain = {}) =>
  commentBySam(id, { actor, published: "2026-11-10T09:00:00Z", ...more });
const ENVELOPE = {
  version: 1,
  channel: "mastodon",
  period: { from: "2026-11-09", to: "2026-11-15" },
  complete: ["comment"],
  retrieved: "2026-11-16",
};
const OURS = ["ann", "bob", "ann", "bob", "ann", "bob"].map((actor, i) => comment(`c-${i}`, actor));
const THEIRS = ["sam", "kim", "lee", "noor"].map((actor, i) => comment(`d-${i}`, actor));
const POST = { type: "post", id: "p-2", actor: "acme", published: "2026-11-09", category: "promotional" };
const COUNT = { type: "like", id: "n-1", side: "inside", object: "p-2", published: "2026-11-10", count: 9 };
const ROWS = [...OURS, ...THEIRS, POST, COUNT];
const OLD_ROWS = [comment("o-1", "ann"), comment("o-2", "sam")].map((row) => ({
  ...row,
  published: "2026-09-10",
}));

const POLICY = `version: 1
brand: { name: Acme, accounts: { mastodon: acme } }
roster: roster.yml
snapshots:
  - { path: snapshots/*.ndjson, keep: 30d }
  - { path: snapshots/w*.ndjson }
hours: { mon-fri: "09:00-18:00" }
rules:
  employee-share: { max: 20%, min-sample: 5 }
  response-rate: { min: 90%, within: 1d, to: [comment] }
  append-only: {}
  loosened-policy: {}
`;
const ROSTER = `version: 1
people:
  - { id: p-1, relation: employee, accounts: { mastodon: ann } }
  - { id: p-2, relation: employee, accounts: { mastodon: bob } }
`;
const BASE = {
  [P]: POLICY,
  [R]: ROSTER,
  [W]: lines(ENVELOPE, ...ROWS),
  [OLD]: lines({ channel: "mastodon", retrieved: "2026-09-20" }, ...OLD_ROWS),
};

const later = (...rows: Plain[]) => ({ "snapshots/z.ndjson": lines({ channel: "mastodon" }, ...rows) });
const ours = (more: Plain) => later(...OURS.map((row) => ({ ...row, ...more })));
const says = (more: Plain, rows = ROWS) => ({ [W]: lines({ ...ENVELOPE, ...more }, ...rows) });
const policy = (from: string, to: string) => {
  if (!POLICY.includes(from)) throw new Error(`the policy has no ${from}`);
  return { [P]: POLICY.replace(from, to) };
};
const roster = (from: string, to: string) => ({ [R]: ROSTER.replace(from, to) });

type Row = [title: string, rule: string, finding: string, change: Record<string, string | null>];

/** What a pull request may try, and what is found of it. */
const TRIES: Row[] = [
  ["smaller counts", "append-only", "by a smaller count", later({ ...COUNT, count: 0 })],
  ["other posts", "append-only", "by another post", ours({ object: "p-9" })],
  ["another target", "append-only", "by another `target`", ours({ target: "sam" })],
  [
    "other accounts",
    "append-only",
    "another account",
    later(...OURS.map((row, i) => ({ ...row, actor: `a${i}` }))),
  ],
  ["one account for two", "append-only", "by another account", later({ ...THEIRS[0], actor: "kim" })],
  ["names gone", "append-only", "another account", ours({ actor: null, side: "outside" })],
  ["another day", "append-only", "by another day", ours({ published: "2025-11-10T09:00:00Z" })],
  ["another type", "append-only", "by another type", ours({ type: "quote" })],
  ["another category", "append-only", "by another category", later({ ...POST, category: "educational" })],
  ["more of one", "append-only", "by a larger count", later({ ...THEIRS[0], count: 500 })],
  [
    "a bot's mark",
    "append-only",
    "count as a bot's",
    later(comment("x-1", "sam", { bot: true, object: "p-9" })),
  ],
  [
    "the brand's handle",
    "append-only",
    "count as the brand's",
    later(comment("x-1", "", { actor: { id: "ann", handle: "acme" } })),
  ],
  [
    "another author of the post",
    "append-only",
    "is somebody else's",
    later({ ...POST, id: "p-1", actor: "sam" }),
  ],
  [
    "undone in its place",
    "append-only",
    "edits `undone`",
    says({}, [{ ...OURS[0], undone: true }, ...ROWS.slice(1)] as Plain[]),
  ],
  [
    "days left out",
    "append-only",
    "moves `period`",
    says({ period: { from: "2026-11-10", to: "2026-11-15" } }),
  ],
  [
    "a later export of edited rows",
    "append-only",
    "sets `retrieved`",
    says({ retrieved: "2026-11-20" }, [comment("c-0", "sam"), ...ROWS.slice(1)]),
  ],
  ["shares complete", "append-only", "calls `share` complete", says({ complete: ["comment", "share"] })],
  ["nothing of others", "append-only", "edits `inbound`", says({ inbound: false })],
  [
    "some of a file past keep",
    "append-only",
    "removes 1 committed activity",
    { [OLD]: lines({ channel: "mastodon", retrieved: "2026-09-20" }, OLD_ROWS[1] as Plain) },
  ],
  [
    "a file, by a shorter keep",
    "loosened-policy",
    "be removed after 1d (30d before)",
    policy("keep: 30d", "keep: 1d"),
  ],
  ["a longer keep", "loosened-policy", "keeps snapshots/*.ndjson for 90d", policy("keep: 30d", "keep: 90d")],
  ["hours moved", "loosened-policy", "moves the hours of mon", policy("09:00-18:00", "10:00-19:00")],
  ["a day less", "loosened-policy", "takes fri out of the working days", policy("mon-fri", "mon-thu")],
  [
    "a holiday",
    "loosened-policy",
    "takes 2026-11-11 out",
    policy('18:00" }', '18:00", except: [2026-11-11] }'),
  ],
  ["hours for days", "loosened-policy", "sets `within`", policy("within: 1d", "within: 24h")],
  [
    "another order of entries",
    "loosened-policy",
    "sets `side` on every record",
    policy(
      "  - { path: snapshots/*.ndjson, keep: 30d }\n  - { path: snapshots/w*.ndjson }",
      "  - { path: snapshots/w*.ndjson }\n  - { path: snapshots/*.ndjson, keep: 30d, set: { side: outside } }",
    ),
  ],
  [
    "a file out of the glob",
    "loosened-policy",
    "no longer reads",
    policy(
      "  - { path: snapshots/*.ndjson, keep: 30d }\n  - { path: snapshots/w*.ndjson }",
      "  - { path: snapshots/o*.ndjson, keep: 30d }",
    ),
  ],
  ["one person of two", "loosened-policy", "as one person", roster("id: p-2", "id: p-1")],
  [
    "a display name",
    "loosened-policy",
    "as a display name",
    roster("mastodon: bob", "mastodon: { name: bob }"),
  ],
  [
    "a bot",
    "loosened-policy",
    "as a bot, not as an employee",
    { [R]: `${ROSTER.replace(/.*p-2.*\n/, "")}bots: [{ channel: mastodon, account: bob }]\n` },
  ],
  [
    "no accounts",
    "loosened-policy",
    "no employee has an account on Mastodon",
    { [R]: `${ROSTER.replace(/ {2}- .*\n/g, "").replace("people:", "people: []")}no-accounts: [mastodon]\n` },
  ],
  ["a larger sample", "loosened-policy", "sets `min-sample`", policy("min-sample: 5", "min-sample: 500")],
  ["more unknown", "loosened-policy", "sets `max-unknown`", policy("rules:", "max-unknown: 90%\nrules:")],
  ["other types", "loosened-policy", "sets `to`", policy("to: [comment]", "to: [review]")],
];

const AS_OF = "2026-11-20";

function findings({ rules }: Report, id: string): Finding[] {
  return rules.filter(({ rule }) => rule === id).flatMap((rule) => rule.findings);
}

it.each(TRIES)("what a pull request tries is found: %s", async (_, rule, message, change) => {
  const after = Object.entries({ ...BASE, ...change }).flatMap(([path, text]) =>
    text === null ? [] : [[path, text] as const],
  );
  const report = await runChange(BASE, Object.fromEntries(after), { asOf: AS_OF });
  const levels = findings(report, rule)
    .filter((finding) => finding.message.includes(message))
    .map(({ level }) => level);
  expect(levels).toContain("error");
  expect(report.conclusion).toBe("fail");
});

describe("vanity-check check --base", () => {
  /** What is found of a change, made on a branch of its own. */
  async function judged(change: Row[3]) {
    const root = gitRepository(BASE);
    const written = Object.entries(change).filter((file): file is [string, string] => file[1] !== null);
    for (const [path, content] of Object.entries(change)) if (content === null) rmSync(join(root, path));
    commit(root, "change", Object.fromEntries(written));
    const asked = ["--base", "main", "--as-of", AS_OF, "--format", "json"];
    const { code, stdout, stderr } = await callCli(root, asked);
    return { code, stderr, report: stdout === "" ? null : (JSON.parse(stdout) as Report) };
  }

  it("finds in git's branches what it finds in files", async () => {
    const { code, report, stderr } = await judged(later({ ...COUNT, count: 0 }));
    expect(stderr).toBe("");
    expect(findings(report as Report, "append-only")[0]?.message).toContain("by a smaller count");
    expect(code).toBe(1);
  });

  it("refuses a name that did nothing", async () => {
    const { code, stderr } = await judged(later({ ...OURS[0], count: 0 }));
    expect(stderr).toContain("snapshots/z.ndjson:2:1: `count` is 0, but the row names who did it");
    expect(code).toBe(2);
  });

  it("warns of what people took back, and passes what is right", async () => {
    const taken = await judged(ours({ undone: true }));
    expect(findings(taken.report as Report, "append-only")).toMatchObject([
      { level: "warning", message: expect.stringContaining("without which employee-share would fail") },
    ]);
    const honest = await judged({
      ...later(
        comment("e-1", "noor", { published: "2026-11-17T09:00:00Z" }),
        { ...THEIRS[0], published: "2026-11-10" },
        { ...COUNT, count: 12 },
      ),
      [OLD]: null,
    });
    expect(findings(honest.report as Report, "append-only")).toEqual([]);
    expect(findings(honest.report as Report, "loosened-policy")).toEqual([]);
  });
});
