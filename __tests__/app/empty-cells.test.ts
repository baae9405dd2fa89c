import { describe, expect, it } from "vitest";
import type { RuleReport } from "../../src/domain/report.ts";
import { repository, run } from "../support/repository.ts";

const HEADER = "date,channel,post,comments,comments by employees,likes,likes by employees";

/** A rule about a tally whose posts are old enough to be judged. */
async function judged(rule: string, ...rows: string[]): Promise<RuleReport> {
  const root = repository({
    "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { linkedin: acme } }
snapshots: [{ path: "*.csv", format: tally }]
rules: { ${rule} }
`,
    "t.csv": [HEADER, ...rows.map((row) => `2026-03-20,linkedin,${row}`)].join("\n"),
  });
  const [own] = (await run(root, "engagement.policy.yml", "2026-03-31")).rules;
  return own as RuleReport;
}

/** Reactions from outside, of employees alone, or none; the cell of the likes is empty of some. */
const OUTSIDE = "p-1,3,0,2,0";
const OUTSIDE_UNCOUNTED = "p-2,3,0,,";
const EMPLOYEES = "p-3,2,2,1,1";
const EMPLOYEES_UNCOUNTED = "p-4,2,2,,";
const NONE = "p-5,0,0,0,0";
const NONE_UNCOUNTED = "p-6,0,0,,";

describe.each([
  ["employee-only-posts: { max: 25%, min-sample: 1 }", EMPLOYEES, EMPLOYEES_UNCOUNTED, "only employees"],
  ["silent-posts: { max: 25%, min-sample: 1 }", NONE, NONE_UNCOUNTED, "no outsider"],
])("an empty cell of a post, in %s", (rule, broken, uncounted) => {
  it.each([
    ["that an outsider reacted to", [OUTSIDE, OUTSIDE_UNCOUNTED], "pass"],
    ["that nobody outside is known to have reacted to", [OUTSIDE, uncounted], "unjudged"],
    ["among many that hold", [OUTSIDE, "p-7,1,0,1,0", "p-8,1,0,1,0", uncounted], "pass"],
    ["among many that break it", [broken, broken.replace(/p-\d/, "p-7"), OUTSIDE_UNCOUNTED], "fail"],
  ])("%s", async (_, rows, outcome) => {
    expect((await judged(rule, ...rows)).outcome).toBe(outcome);
  });

  it("is named where it matters, and not the cell of another post", async () => {
    const { findings } = await judged(rule, OUTSIDE, OUTSIDE_UNCOUNTED, uncounted);
    expect(findings[0]?.message).toContain(`the cell \`likes\` of ${uncounted.slice(0, 3)} is empty`);
    expect(findings[0]).toMatchObject({ low: 0, high: 1 / 3, unknown: 1 });
  });
});

describe("a page that says that there are more", () => {
  /** Three posts of the brand's and comments on the first two; `555` is an employee. */
  async function judgedBy(rule: string, by: readonly (readonly string[])[], total: number | null) {
    const posts = ["1", "2", "3"].map(
      (id) =>
        `{"type":"post","id":"${id}","actor":"acme","channel":"facebook","published":"2026-03-20","object":null}`,
    );
    const data = by.flatMap((names, i) =>
      names.map((name, n) => ({
        id: `${i + 1}_${n}`,
        from: { id: name },
        created_time: "2026-03-20T10:00:00+0000",
      })),
    );
    const more = total === null ? {} : { summary: { total_count: total } };
    const root = repository({
      "engagement.policy.yml": `version: 1
brand: { name: Acme, accounts: { facebook: acme } }
snapshots: ["a.json", "own.ndjson"]
roster: roster.yml
rules: { ${rule} }
`,
      "roster.yml": `version: 1\npeople: [{ id: p-1, relation: employee, accounts: { facebook: "555" } }]\n`,
      "a.json": JSON.stringify({ data, paging: { next: "https://graph.example/b" }, ...more }),
      "own.ndjson": posts.join("\n"),
    });
    return (await run(root, "engagement.policy.yml", "2026-03-31")).rules[0]?.findings[0];
  }
  const silent = "silent-posts: { max: 0%, min-sample: 1 }";
  const employeeOnly = "employee-only-posts: { max: 0%, min-sample: 1 }";

  it.each([
    ["may be by outsiders", silent, [["7", "8"], ["7"]], 4, { low: 0, high: 1 / 3, unknown: 1 }],
    ["may be by as many as they are", silent, [["7"]], 2, { low: 1 / 3, high: 2 / 3, unknown: 1 }],
    ["may be nobody knows how many", silent, [["7"]], null, { low: 0, high: 2 / 3, unknown: 2 }],
    ["may be an outsider's", employeeOnly, [["555"], ["555"]], 3, { low: 1 / 2, high: 1, unknown: 1 }],
    ["may be on another post", employeeOnly, [["7"], ["555"]], 3, { low: 0, high: 2 / 3, unknown: 1 }],
    ["may be on any posts", employeeOnly, [["7"], ["7"]], null, { low: 0, high: 1 }],
  ] as const)("%s, in %s", async (_, rule, by, total, expected) => {
    expect(await judgedBy(rule, by, total)).toMatchObject(expected);
  });
});

describe("an empty cell of one post, where each is judged alone", () => {
  const perPost = (of: string) => `employee-share: { max: 50%, min-sample: 1, per: post, of: [${of}] }`;
  const postsOf = ({ findings }: RuleReport) => findings.map(({ scope, message }) => [scope.object, message]);

  it("leaves open that post alone, even where nothing else is known of it", async () => {
    const report = await judged(perPost("like"), OUTSIDE, EMPLOYEES_UNCOUNTED);
    const cell = expect.stringContaining("the cell `likes` of p-4 is empty");
    expect(postsOf(report)).toEqual([["p-4", cell]]);
    expect(report.passed).toBe(1);
  });

  it("names the post's own cell of those that are not split", async () => {
    const report = await judged(perPost("comment"), "p-1,3,,0,0", "p-2,3,,0,0", "p-3,3,0,0,0");
    expect(postsOf(report)).toEqual(
      ["p-1", "p-2"].map((post) => [
        post,
        expect.stringContaining(`the cell \`comments by employees\` of ${post} is empty`),
      ]),
    );
  });
});
