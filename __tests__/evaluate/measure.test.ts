import { expect, it } from "vitest";
import { rules } from "../../src/rules/index.ts";
import type { Company, PlainRecord } from "../support/company.ts";
import { judge } from "../support/judge.ts";

const records: PlainRecord[] = ["sam", "kim", "lee"].map((actor) => ({
  type: "comment",
  actor,
  object: "p-1",
  disclosed: false,
  published: "2026-11-10T10:00:00Z",
}));

const judged = (rule: string, company: Company) =>
  judge({ rule, asOf: "2026-11-15", options: { "min-sample": 1 }, records, ...company });

it("is what the rules about our own people are asked of", () => {
  const asked = rules.filter(({ metric }) => metric.needsRoster === true).map(({ id }) => id);
  expect(asked).toContain("employee-share");
  expect(asked).toContain("undisclosed-insiders");
});

it.each(["employee-share", "employee-only-posts", "insider-chatter"])(
  "%s praises nobody for a roster without names",
  (rule) => {
    const { outcome, findings } = judged(rule, { roster: { people: [] } });
    expect(outcome).toBe("unjudged");
    expect(findings).toMatchObject([{ level: "error", reason: "no-data", actual: null }]);
    expect(findings[0]?.message).toContain("The roster lists no employees");
    expect(judged(rule, { roster: { people: ["somebody-else"] } }).outcome).toBe("pass");
  },
);

it("needs no roster where the records say who is inside", () => {
  const aggregated = [...records, { type: "comment", side: "inside", published: "2026-11-10" } as const];
  const { outcome, findings } = judged("employee-share", { roster: { people: [] }, records: aggregated });
  expect(outcome).toBe("fail");
  expect(findings).toMatchObject([{ actual: 0.25 }]);
});

it("says which channels there are where an entry names none of them", () => {
  const options = { channels: ["linkdin"], "min-sample": 1 };
  const { findings } = judge({ rule: "employee-share", asOf: "2026-11-15", options, records });
  expect(findings).toMatchObject([{ level: "error", reason: "no-data" }]);
  expect(findings[0]?.message).toBe(
    "The snapshots hold nothing of Linkdin, only of Mastodon. Correct `channels`, or export it.",
  );
});
