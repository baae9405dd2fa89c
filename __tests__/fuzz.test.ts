import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../src/domain/diagnostic.ts";
import { problemLines } from "../src/report/diagnostics.ts";
import { clock, repository, run, write } from "./support/repository.ts";
import { runs } from "./support/runs.ts";

const POLICY = `version: 1
brand: { name: Acme, accounts: { mastodon: acme } }
timezone: Europe/Berlin
roster: roster.yml
snapshots: ["w.*"]
rules:
  outside-voices: { min: 1 }
  employee-share: [{ max: 20% }, { of: [like], max: 0.3 }]
  claimed-metrics: { claims: [claims.yml] }
waivers: [{ rule: outside-voices, until: 2026-12-31, reason: agreed }]
`;
const ROSTER = `version: 1
people:
  - { id: p-1, relation: employee, accounts: { mastodon: [ann, "@ann@other.example"] }, from: 2026-01-01 }
bots: [{ channel: mastodon, account: bot }]
`;
const CLAIMS = `version: 1
claims:
  - { metric: likes, from: 2026-03-23, to: 2026-03-29, value: 3 }
  - { metric: engagement-rate, channel: mastodon, base: 40, from: 2026-03-23, to: 2026-03-29, value: 4.1% }
`;
const WEEK = `{"version":1,"period":{"from":"2026-03-23","to":"2026-03-29"},"complete":["like"]}
{"type":"comment","id":"c-1","actor":{"handle":"sam","bot":false},"published":"2026-03-23T09:00:00+01:00"}
{"type":"like","actor":"ann","object":"p-1","count":3,"totals":{"like":4}}
`;
const NOTIFICATIONS =
  '[{"id":"1","type":"favourite","created_at":"2026-03-23T09:00:00Z","account":{"acct":"sam"},"status":{"id":"p"}}]';
const CSV =
  'type,actor,published,totals.like\nlike,"s ""a"" m",2026-03-23,3\ncomment,kim,2026-03-24T10:00:00Z,\n';

/** A company of which every file can be read. */
const WHOLE = {
  "engagement.policy.yml": POLICY,
  "roster.yml": ROSTER,
  "claims.yml": CLAIMS,
  "w.ndjson": WEEK,
};

/** A run ends with a report or with problems that each say something, in a second, whatever it reads. */
async function endsWell(files: Record<string, string | Uint8Array>): Promise<void> {
  const root = repository(WHOLE);
  for (const [path, content] of Object.entries(files)) write(root, path, content);
  const before = performance.now();
  try {
    const { conclusion } = await run(root);
    expect(["pass", "fail", "unjudged", "neutral"]).toContain(conclusion);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { message, location } of error.problems) {
      expect(message).not.toBe("");
      expect(location === null || (location.line >= 1 && location.column >= 1)).toBe(true);
    }
    for (const line of problemLines(error)) expect(line).not.toMatch(/\n|^::|##\[/);
  }
  expect(performance.now() - before).toBeLessThan(3000);
}

/** A text with pieces of it dropped, doubled or replaced. */
function damaged(text: string): fc.Arbitrary<Buffer> {
  const junk = fc.oneof(
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      '"',
      ":",
      ",",
      "\n",
      "\t",
      "&a ",
      "*a",
      "- ",
      "? ",
      "__proto__",
      "null",
      "1e999",
      "~",
      "|",
      "!!x ",
      "\ufeff",
      "::error::",
    ),
  );
  const edit = fc.tuple(fc.nat(text.length), fc.nat(12), junk);
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      Buffer.from(
        edits.reduce((whole, [at, size, piece]) => whole.slice(0, at) + piece + whole.slice(at + size), text),
      ),
    );
}

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
const anyText = fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(text));

test.each([
  ["engagement.policy.yml", POLICY],
  ["roster.yml", ROSTER],
  ["claims.yml", CLAIMS],
  ["w.ndjson", WEEK],
  ["w.json", `{"period":{"from":"2026-03-23","to":"2026-03-29"},"activities":${NOTIFICATIONS}}`],
  ["w.csv", CSV],
])("a damaged %s never ends a run without a word", async (name, text) => {
  const content = fc.oneof({ weight: 5, arbitrary: damaged(text) }, bytes, anyText);
  await fc.assert(
    fc.asyncProperty(content, fc.boolean(), (damage, gzipped) =>
      endsWell({ [name]: gzipped ? gzipSync(damage) : damage }),
    ),
    runs(50),
  );
});

test.each<[what: string, name: string, text: string, policy: string]>([
  [
    "a list of notifications",
    "n.json",
    NOTIFICATIONS,
    POLICY.replace('["w.*"]', "[{ path: n.json, format: mastodon-notifications }]"),
  ],
  [
    "a roster in CSV",
    "roster.csv",
    "id,relation,channel,account,from,until\np-1,employee,mastodon,ann,2026-01-01,\n",
    POLICY.replace("roster.yml", "roster.csv"),
  ],
  [
    "a plan",
    "plan.yml",
    "activities:\n  - { type: post, published: 2026-04-01, category: news, amplifiers: [ann] }\n",
    `${POLICY}plans: [plan.yml]\n`,
  ],
])("%s that is damaged never ends a run without a word", async (_, name, text, policy) => {
  await fc.assert(
    fc.asyncProperty(damaged(text), (damage) =>
      endsWell({ "engagement.policy.yml": policy, [name]: damage }),
    ),
    runs(50),
  );
});

test.each<[string, string, string]>([
  ["brackets", "engagement.policy.yml", "[".repeat(50_000)],
  ["dashes", "roster.yml", "- ".repeat(50_000)],
  ["question marks", "roster.yml", "? ".repeat(50_000)],
  ["keys", "roster.yml", Array.from({ length: 30_000 }, (_, i) => `k${i}: v`).join("\n")],
  [
    "anchors and aliases",
    "roster.yml",
    Array.from({ length: 10_000 }, (_, i) => `- &a${i} x\n- *a${i}`).join("\n"),
  ],
  [
    "laughs",
    "roster.yml",
    Array.from(
      { length: 9 },
      (_, i) =>
        `a${i}: &a${i} [${Array(9)
          .fill(i === 0 ? "ha" : `*a${i - 1}`)
          .join(", ")}]`,
    ).join("\n"),
  ],
  ["a ring of aliases", "engagement.policy.yml", "&a [*a]"],
  ["brackets in a record", "w.ndjson", `{"type":"like","x":${"[".repeat(50_000)}${"]".repeat(50_000)}}`],
  ["brackets in JSON", "w.json", "[".repeat(1_000_000)],
  ["quotes in CSV", "w.csv", `type\n${'"'.repeat(99_999)}`],
  ["backslashes", "w.json", `["${"\\".repeat(1_000_001)}`],
  [
    "ten thousand mistakes in a record",
    "w.ndjson",
    `{"type":"post","amplifiers":[${Array(10_000).fill(1)}],"totals":{${Array.from({ length: 10_000 }, (_, i) => `"t${i}":1`)}}}`,
  ],
])(
  "%s by the thousand are refused or read in no time",
  async (_, name, text) => {
    const root = repository(WHOLE);
    write(root, name, text);
    const before = performance.now();
    const error = await run(root).catch((reason: unknown) => reason);
    expect(error instanceof InputError || (error as { version: number }).version === 1).toBe(true);
    expect(performance.now() - before).toBeLessThan(8000);
    if (error instanceof InputError) expect(problemLines(error).join("\n").length).toBeLessThan(20_000);
  },
  30_000,
);

test("the clock of these tests knows the zones of the system", () => {
  expect(clock.offsets("Europe/Berlin")?.(Date.parse("2026-07-01T00:00:00Z"))).toBe(7_200_000);
  expect(clock.offsets("Europe/Berln")).toBeNull();
});
