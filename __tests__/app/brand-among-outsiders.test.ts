import { describe, expect, it } from "vitest";
import { repository, run } from "../support/repository.ts";

/** What accounts wrote under some posts of a page; the brand, whoever it is, is none of those that the policy names. */
async function judged(rule: string, posts: readonly (readonly string[])[], accounts = '"acme"') {
  const data = posts.flatMap((by, i) =>
    by.map((name, n) => ({
      id: `${i + 1}_${n}`,
      from: { id: name },
      created_time: "2026-03-20T10:00:00+0000",
    })),
  );
  const root = repository({
    "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { facebook: [${accounts}] } }
snapshots: ["*.json"]
roster: roster.yml
rules: { ${rule} }
`,
    "roster.yml": `version: 1\npeople: [{ id: p-1, relation: employee, accounts: { facebook: "555" } }]\n`,
    "a.json": JSON.stringify({ data }),
  });
  const report = await run(root, "engagement.policy.yml", "2026-03-31");
  expect(report.inputs.brandUnseen).toHaveLength(1);
  return report.rules[0]?.findings[0] ?? "pass";
}

const UNSEEN = expect.stringContaining("The brand's account never appears in the data of Facebook");
const open = (low: number, high: number) => ({
  outcome: "unjudged",
  reason: "incomplete",
  low,
  high,
  message: UNSEEN,
});

describe("a brand that is never seen", () => {
  const only = (max: string, least = 1) =>
    `employee-only-posts: { max: ${max}, min-sample: 1, min-engagement: ${least} }`;

  it.each([
    [
      "every post has more outsiders than the brand has accounts",
      only("0%"),
      [
        ["7", "8"],
        ["8", "9"],
      ],
      "pass",
    ],
    [
      "it may be the only outsider of a post",
      only("25%"),
      [
        ["7", "8"],
        ["555", "9"],
      ],
      open(0, 1 / 2),
    ],
    [
      "it may be so on few posts",
      only("50%"),
      [
        ["7", "8"],
        ["555", "9"],
      ],
      "pass",
    ],
    ["of which without it nothing is left", only("0%"), [["7", "8"], ["9"]], "pass"],
    ["and nothing at all", only("0%"), [["7"], ["9"]], { reason: "incomplete", message: UNSEEN }],
    [
      "too little is left to count a post",
      only("50%", 2),
      [
        ["7", "8"],
        ["555", "555"],
      ],
      open(1 / 2, 1),
    ],
    ["a limit is broken without it", only("25%"), [["555"], ["7", "8"]], { outcome: "fail" }],
  ])("is weighed among the outsiders of posts: %s", async (_, rule, posts, expected) => {
    const finding = await judged(rule, posts);
    if (expected === "pass") expect(finding).toBe("pass");
    else expect(finding).toMatchObject(expected as object);
  });

  it("may have several accounts", async () => {
    const two = '"acme", "acme-jobs"';
    expect(await judged(only("0%"), [["555", "8", "9"]], two)).toMatchObject(open(0, 1));
    expect(await judged(only("0%"), [["555", "7", "8", "9"]], two)).toBe("pass");
  });

  it.each([
    [2, "pass"],
    [3, { ...open(2, 3), actual: 3 }],
    [4, { outcome: "fail", actual: 3 }],
  ])("is weighed among outside voices: at least %i", async (min, expected) => {
    const finding = await judged(`outside-voices: { min: ${min} }`, [
      ["7", "8"],
      ["9", "7", "555"],
    ]);
    if (expected === "pass") expect(finding).toBe("pass");
    else expect(finding).toMatchObject(expected as object);
  });
});
