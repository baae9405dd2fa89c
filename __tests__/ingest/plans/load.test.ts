import { expect, test } from "vitest";
import { unmark } from "../../support/marks.ts";
import { problemsOf, repository, run } from "../../support/repository.ts";

const WEEK = `{"type":"post","actor":"acme","channel":"x","category":"news","published":"2026-03-30T09:00:00Z"}\n`;

function company(plan: string, accounts = "{ x: acme }") {
  return repository({
    "week.ndjson": WEEK,
    "plans/april.yml": plan,
    "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: ${accounts} }
snapshots: [week.ndjson]
plans: [plans/*.yml]
rules: { promotional-share: { min-sample: 1, max: 50% } }
`,
  });
}

test("a plan is judged over its own days beside the snapshots", async () => {
  const plan = `activities:
  - { type: post, published: 2026-04-01, category: promotional }
  - { type: post, published: 2026-04-03T09:00:00+0200, category: promotional }
  - { type: post, published: 2026-04-03, category: educational }
`;
  const { rules } = await run(company(plan));
  expect(rules.map(({ subject, outcome, findings }) => [subject, outcome, findings[0]?.actual])).toEqual([
    ["snapshot", "pass", undefined],
    ["plan", "fail", 2 / 3],
  ]);
  expect(rules[1]?.findings[0]?.location).toEqual({ file: "plans/april.yml", line: 2, column: 5 });
});

test("a plan may be a bare list", async () => {
  const { rules } = await run(company("- { type: post, published: 2026-04-01, category: educational }\n"));
  expect(rules[1]).toMatchObject({ subject: "plan", outcome: "pass", passed: 1 });
});

test.each([
  ["april.yml", "- { published: 2026-04-01T09:00, category: promotional }\n"],
  ["april.yml", 'activities: [{ published: "1 Apr 2026, 9:00", category: promotional }]\n'],
  ["april.json", '{"activities":[{"type":"post","published":"2026-04-01T09:00","category":"promotional"}]}'],
  ["april.ndjson", '{"type":"post","published":"2026-04-01 09:00","category":"promotional"}\n'],
])("%s: of a time without an offset its day counts: %s", async (name, plan) => {
  const files = {
    [`plans/${name}`]: plan,
    "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { x: acme } }
timezone: Pacific/Auckland
plans: [plans/*]
rules: { promotional-share: { min-sample: 1, max: 50% } }
`,
  };
  const { rules, inputs } = await run(repository(files));
  expect(rules[0]).toMatchObject({ subject: "plan", outcome: "fail" });
  expect(inputs.plan).toEqual({ activities: 1, from: "2026-04-01", to: "2026-04-01" });
});

test("an entry says in which zone and order a YAML plan has its dates", async () => {
  const judged = (entry: string) =>
    run(
      repository({
        "plans/april.yml": "- { published: 03.04.2026 23:00, category: promotional }\n",
        "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { x: acme } }
timezone: Europe/Berlin
plans: [{ path: plans/*.yml${entry} }]
rules: { promotional-share: { min-sample: 1, max: 50% } }
`,
      }),
    );
  const dayIn = async (entry: string) => (await judged(entry)).inputs.plan?.from;
  expect(await dayIn("")).toBe("2026-04-03");
  expect(await dayIn(", dates: mdy")).toBe("2026-03-04");
  expect(await dayIn(", timezone: America/New_York")).toBe("2026-04-04");
});

test("what a plan says no type of is a post", async () => {
  const plan = `activities:
  - { published: 2026-04-01, category: promotional }
  - { type: comment, published: 2026-04-02, category: promotional }
  - { published: 2026-04-03, category: educational }
`;
  const { rules } = await run(company(plan));
  expect(rules[1]).toMatchObject({ subject: "plan", outcome: "pass", passed: 1 });
});

test.each<[title: string, plan: string, ...messages: string[]]>([
  [
    "an unknown key",
    "activities:\n  - { type: post, published: 2026-04-01, «ownr: jo }\n",
    'unknown key "ownr"; did you mean "owner"?',
  ],
  ["a post without a day", "activities:\n  - «{ type: post }\n", '"published" is missing'],
  [
    "a day that is none",
    "- { type: post, published: «2026-04-31 }\n",
    '"2026-04-31" is not a time with an offset, such as 2026-03-31T09:30:00+02:00, nor a date',
  ],
  [
    "a day that may be one or another",
    "- { type: post, published: «03/04/2026 }\n",
    '"03/04/2026" may be one day or another; give `dates: mdy`, `dmy` or `ymd` in its entry in the policy',
  ],
  ["an empty plan", "activities: «[]\n", "the list is empty; name at least one"],
  ["a text for a plan", "«soon\n", 'must be a map or a list, not "soon"'],
  [
    "a period that ends before it begins",
    "period: «{ from: 2026-04-02, to: 2026-04-01 }\nactivities: [{ type: post, published: 2026-04-01 }]\n",
    "`period` ends before it begins",
  ],
  [
    "several mistakes",
    "- { type: «pots, published: 2026-04-01 }\n- { type: post, published: 2026-04-01, count: «0 }\n",
    '"pots" is not known; did you mean "post"?',
    "must be at least 1, not 0",
  ],
])("%s is told at its place", async (_, marked, ...messages) => {
  const { text, places } = unmark(marked);
  expect(await problemsOf(run(company(text)))).toEqual(
    messages.map((message, i) => `plans/april.yml:${places[i]}: ${message}`),
  );
});

test("a planned post without a channel is an error where the brand has several", async () => {
  const accounts = "{ x: acme, linkedin: acme }";
  const plan = (channel: string) =>
    `${channel}activities:\n  - { type: post, published: 2026-04-01, category: news }\n`;
  expect(await problemsOf(run(company(plan(""), accounts)))).toEqual([
    "plans/april.yml:2:5: names no channel; give it one in the file, or as `channel` of its entry in the policy",
  ]);
  expect((await run(company(plan("channel: linkedin\n"), accounts))).conclusion).toBe("pass");
});

test("thousands of mistakes are told in no time, the first fifty by name", async () => {
  const before = performance.now();
  const found = await problemsOf(run(company("- { type: post, published: soon }\n".repeat(5000))));
  expect(found).toHaveLength(51);
  expect(found[50]).toBe("and 4950 more");
  expect(performance.now() - before).toBeLessThan(4000);
});
