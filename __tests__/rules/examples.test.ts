import { describe, expect, it } from "vitest";
import type { Example, ExampleSide } from "../../src/evaluate/rule.ts";
import { rules } from "../../src/rules/index.ts";
import { changeReport, runChange } from "../support/change.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge } from "../support/judge.ts";

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s's examples", (id, rule) => {
  it.each(["pass", "fail"] as const)("%s", async (outcome) => {
    for (const subject of rule.subjects) {
      const example = rule.examples[outcome];
      const { options, records, asOf, keep, claims = [] } = example;
      const given = { ...(claims.length > 0 ? { claims } : {}), ...(keep === undefined ? {} : { keep }) };
      const plain = { rule: id, options, asOf, subject, records: records as PlainRecord[], ...given };
      const report = subject === "change" ? await changed(id, example) : judge({ ...plain, subject });
      expect(report).toMatchObject({ outcome, unjudged: 0 });
      expect(report.checked).toBeGreaterThan(0);
    }
  });
});

async function changed(id: string, { options, records, asOf, base, rules: others }: Example) {
  const files = (side: ExampleSide) => ({
    "engagement.policy.yml": JSON.stringify({
      version: 1,
      brand: { name: "Acme", accounts: { mastodon: "acme" } },
      roster: "roster.yml",
      snapshots: ["snapshots/*.ndjson"],
      rules: { ...side.rules, [id]: options },
    }),
    "roster.yml": "version: 1\npeople: [{ id: p-1, relation: employee, accounts: { mastodon: ann } }]\n",
    "snapshots/1.ndjson": (side.records ?? records).map((record) => `${JSON.stringify(record)}\n`).join(""),
  });
  const report = await runChange(
    files(base ?? {}),
    files({ records, ...(others ? { rules: others } : {}) }),
    { asOf },
  );
  return changeReport(report, id);
}
