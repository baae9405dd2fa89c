import { expect, test } from "vitest";
import { RENDERERS } from "../../src/report/renderers/index.ts";
import { viewOf } from "../../src/report/view.ts";
import { repository, run } from "../support/repository.ts";

/** For people; the others are data, whose words are those of their formats. */
const DRAWN = ["text", "markdown", "junit", "github", "html", "badge-json"];

const POSTS = [1, 2].map((n) => `{"type":"post","id":"p-${n}","actor":"acme","published":"2026-03-2${n}"}`);
const FANS = [1, 2, 3].map(
  (n) => `{"type":"comment","actor":"fan${n}","object":"p-1","published":"2026-03-30"}`,
);

test.each([
  [
    "too few cases, beside a fresh snapshot",
    "employee-share: { max: 20% }, fresh-snapshot: { max-age: 30d }",
    "",
  ],
  ["a rule about files alone", "fresh-snapshot: { max-age: 30d }", ""],
  [
    "all waived",
    "silent-posts: { max: 0%, min-sample: 1 }, fresh-snapshot: { max-age: 30d }",
    "waivers: [{ rule: silent-posts, object: p-2, until: 2026-05-01, reason: agreed }]",
  ],
])("a run without a verdict shows no tick and no pass: %s", async (_, rules, more) => {
  const root = repository({
    "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { x: acme } }
snapshots: ["*.ndjson"]
roster: roster.yml
rules: { ${rules} }
${more}
`,
    "roster.yml": "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { x: ann } }]\n",
    "a.ndjson": [...POSTS, ...FANS].join("\n"),
  });
  const report = await run(root, "engagement.policy.yml", "2026-03-31");
  expect(report.conclusion).toBe("neutral");
  const drawable = { views: [viewOf(report)], asked: 1, style: { colour: false }, rules: [] };
  for (const { name, render } of RENDERERS.filter(({ name }) => DRAWN.includes(name))) {
    const shown = (await render(drawable)).replace(/<style>.*?<\/style>/s, "");
    expect({ name, found: shown.match(/.{0,20}([✓✔✅☑]|\bpass(ed|es)?\b).{0,20}/i)?.[0] }).toEqual({ name });
  }
});
