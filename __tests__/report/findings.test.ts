import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupByRule } from "../../src/report/view/findings.ts";
import { viewOf } from "../../src/report/view.ts";
import { finding, report, rule } from "./fixture.ts";

const at = (file: string, line: number, column = 1) => ({ file, line, column });

describe("findings by weight", () => {
  it.each([
    ["level before excess", { level: "error", actual: 0.21 }, { level: "warning", actual: 1 }],
    ["warning before notice", { level: "warning" }, { level: "notice" }],
    ["broken before not judged", { actual: 0.21 }, { outcome: "unjudged", actual: 1 }],
    ["the larger part of the limit", { actual: 6, limit: 3 }, { actual: 110, limit: 100 }],
    [
      "the same below a minimum",
      { operator: ">=", actual: 0, limit: 2 },
      { operator: ">=", actual: 5, limit: 9 },
    ],
    ["any excess over 0", { actual: 0.01, limit: 0 }, { actual: 1, limit: 0.01 }],
    ["the larger of two over 0", { actual: 5, limit: 0 }, { actual: 4, limit: 0 }],
    ["a known value before none", { actual: 0.21 }, { actual: null }],
    ["the file", { location: at("a", 9) }, { location: at("b", 1) }],
    ["the line, as a number", { location: at("a", 9) }, { location: at("a", 10) }],
    ["the column", { location: at("a", 1, 2) }, { location: at("a", 1, 10) }],
  ] as const)("puts %s first", (_, first, second) => {
    const findings = [finding(second), finding(first)];
    const sorted = viewOf(report({ rules: [rule({ findings })] })).findings;
    expect(sorted.map((entry) => entry.finding)).toEqual([finding(first), finding(second)]);
  });

  it("comes to the rule's name only for equal weight", () => {
    const rules = ["b", "a"].map((name) => rule({ rule: name, findings: [finding()] }));
    expect(viewOf(report({ rules })).findings.map((entry) => entry.rule.rule)).toEqual(["a", "b"]);
  });

  it("is one order, whatever order the findings come in", () => {
    const value = fc.option(fc.constantFrom(0, 0.5, 3, Number.NaN, Number.POSITIVE_INFINITY), { nil: null });
    const one = fc.record({
      level: fc.constantFrom("error" as const, "warning" as const),
      actual: value,
      limit: fc.constantFrom(0, 0.2, 2),
      operator: fc.constantFrom("<=" as const, ">=" as const),
      message: fc.constantFrom("a", "b"),
      fingerprint: fc.constantFrom(..."12345678"),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(one, { maxLength: 8, selector: ({ fingerprint }) => fingerprint }),
        (values) => {
          const findings = values.map((value) => finding(value));
          const [forwards, backwards] = [findings, findings.toReversed()].map((inOrder) =>
            viewOf(report({ rules: [rule({ findings: inOrder })] })).findings.map((entry) => entry.finding),
          );
          expect(backwards).toEqual(forwards);
        },
      ),
    );
  });
});

describe("groupByRule", () => {
  it("keeps two entries of one rule apart, the weightiest first", () => {
    const light = rule({ findings: [finding({ actual: 0.3 })] });
    const heavy = rule({ findings: [finding({ actual: 0.25 }), finding({ actual: 0.9 })] });
    const groups = groupByRule(viewOf(report({ rules: [light, heavy] })).findings);
    expect([...groups.keys()]).toEqual([heavy, light]);
    expect(groups.get(heavy)?.map(({ finding }) => finding.actual)).toEqual([0.9, 0.25]);
  });
});
