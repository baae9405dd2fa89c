import { expect, test } from "vitest";
import { unmark } from "../../support/marks.ts";
import { problemsOf, repository, run } from "../../support/repository.ts";

const DAY = `{"period":{"from":"2026-03-30","to":"2026-03-30"}}
{"type":"comment","actor":"sam","object":"p-1","channel":"x","published":"2026-03-30T09:00:00Z"}
`;
const CLAIM = "{ metric: comments, from: 2026-03-30, to: 2026-03-30, value: 2 }";

function company(files: Record<string, string>, rule = "{ claims: [claims/*.yml] }") {
  return repository({
    "snapshots/day.ndjson": DAY,
    "policies/roster.yml": "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { x: ann } }]\n",
    "policies/engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { x: acme } }
roster: roster.yml
snapshots: ["../snapshots/*.ndjson"]
rules:
  claimed-metrics: ${rule}
`,
    ...files,
  });
}

const judged = (root: string) => run(root, "policies/engagement.policy.yml");

test("claims are found relative to the policy, and judged at their lines", async () => {
  const root = company({ "policies/claims/board.yml": `version: 1\nclaims:\n  - ${CLAIM}\n` });
  const { rules, conclusion } = await judged(root);
  expect(conclusion).toBe("fail");
  expect(rules[0]?.findings[0]).toMatchObject({
    actual: 1,
    location: { file: "policies/claims/board.yml", line: 3, column: 5 },
    policyLocation: { file: "policies/engagement.policy.yml", line: 6 },
  });
});

test("a file that several globs and entries name is read and judged once an entry", async () => {
  const rule =
    "[{ claims: [claims/*.yml, claims/board.yml] }, { claims: [claims/board.yml], tolerance: 100% }]";
  const root = company({ "policies/claims/board.yml": `version: 1\nclaims:\n  - ${CLAIM}\n` }, rule);
  const { rules } = await judged(root);
  expect(rules.map(({ checked, outcome }) => [checked, outcome])).toEqual([
    [1, "fail"],
    [1, "pass"],
  ]);
});

test("a path that matches nothing is an error at the rule", async () => {
  expect(await problemsOf(judged(company({})))).toEqual([
    'policies/engagement.policy.yml:6:3: "claims/*.yml" matches no file; check the path, which is relative to the policy',
  ]);
});

test("a path out of the repository is refused", async () => {
  const root = company({}, "{ claims: [../../claims.yml] }");
  expect(await problemsOf(judged(root))).toEqual([
    'policies/engagement.policy.yml:6:3: "../../claims.yml" leads out of the repository',
  ]);
});

const claim = (text: string) => `version: 1\nclaims:\n  - ${text}\n`;
const SPAN = "from: 2026-03-30, to: 2026-03-30";

test.each<[title: string, claims: string, ...messages: string[]]>([
  ["no version", `«claims:\n  - ${CLAIM}\n`, '"version" is missing; add `version: 1`'],
  ["no claim", "version: 1\nclaims: «[]\n", "the list is empty; name at least one"],
  [
    "an unknown key",
    claim(`{ metric: likes, ${SPAN}, value: 2, «chanel: x }`),
    'unknown key "chanel"; did you mean "channel"?',
  ],
  [
    "an unknown metric",
    claim(`{ metric: «intractions, ${SPAN}, value: 2 }`),
    '"intractions" is not known; did you mean "interactions"?',
  ],
  ["no value", claim(`«{ metric: likes, ${SPAN} }`), '"value" is missing'],
  [
    "a word for a value",
    claim(`{ metric: likes, ${SPAN}, value: «many }`),
    '"many" must be written like `4.1%` or `412`',
  ],
  [
    "a negative value",
    claim(`{ metric: likes, ${SPAN}, value: «-1 }`),
    "must be at least 0, not -1; write it like `412` or `4.1%`",
  ],
  [
    "half a person",
    claim(`{ metric: people, ${SPAN}, value: «1.5 }`),
    "people are counted: write a whole number",
  ],
  [
    "a percentage of likes",
    claim(`{ metric: likes, ${SPAN}, value: «5% }`),
    "likes are counted: write a whole number",
  ],
  [
    "a percentage without its sign",
    claim(`{ metric: engagement-rate, ${SPAN}, value: «4.1, base: 100 }`),
    "a rate above 1 is a percentage: write 4.1%",
  ],
  [
    "more than all",
    claim(`{ metric: response-rate, ${SPAN}, value: «101% }`),
    "a response rate can't be above 100%; write the share that was answered",
  ],
  [
    "no base",
    claim(`{ metric: «engagement-rate, ${SPAN}, value: 4.1% }`),
    "an engagement rate needs `base`: what its interactions are divided by",
  ],
  [
    "a base of nothing",
    claim(`{ metric: engagement-rate, ${SPAN}, value: 4.1%, base: «0 }`),
    "must be at least 1, not 0",
  ],
  [
    "a base of likes",
    claim(`{ metric: likes, ${SPAN}, value: 2, base: «9 }`),
    "only an engagement rate has a `base`; remove it",
  ],
  [
    "an end before the beginning",
    claim("{ metric: likes, from: 2026-03-30, to: «2026-03-29, value: 2 }"),
    "the claim ends before it begins",
  ],
  [
    "a day that is none",
    claim("{ metric: likes, from: «2026-02-30, to: 2026-03-30, value: 2 }"),
    '"2026-02-30" is not a calendar date, such as 2026-03-31',
  ],
  ["a text", "«soon\n", 'must be a map, not "soon"; it is written `{ key: value }`'],
  [
    "too many",
    `version: 1\nclaims: «[${Array.from({ length: 1001 }, () => CLAIM).join(", ")}]\n`,
    "the list has more than 1000 items; split it",
  ],
])("%s is an error at its place", async (_, marked, ...messages) => {
  const { text, places } = unmark(marked);
  const problems = await problemsOf(judged(company({ "policies/claims/board.yml": text })));
  expect(problems.map((problem) => problem.replace(/^\S+: /, ""))).toEqual(messages);
  expect(problems[0]).toContain(`policies/claims/board.yml:${places[0]}: `);
});
