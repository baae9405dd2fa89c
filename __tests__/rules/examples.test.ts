import { describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index.ts";
import type { PlainRecord } from "../support/company.ts";
import { judge } from "../support/judge.ts";

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s's examples", (id, rule) => {
  it.each(["pass", "fail"] as const)("%s", (outcome) => {
    for (const subject of rule.subjects) {
      const { options, records, asOf, claims = [] } = rule.examples[outcome];
      const given = claims.length > 0 ? { claims } : {};
      const report = judge({
        rule: id,
        options,
        asOf,
        subject,
        records: records as PlainRecord[],
        ...given,
      });
      expect(report).toMatchObject({ outcome, unjudged: 0 });
      expect(report.checked).toBeGreaterThan(0);
    }
  });
});
