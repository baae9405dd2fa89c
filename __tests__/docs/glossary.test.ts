import { describe, expect, it } from "vitest";
import { glossaryOf } from "../../src/docs/glossary.ts";
import { rulePage } from "../../src/docs/rule-page.ts";
import type { Rule } from "../../src/evaluate/rule.ts";
import { ruleById, rules } from "../../src/rules/index.ts";

const names = (id: string) =>
  glossaryOf(ruleById(id) as Rule).map((line) => /^- \*([\w -]+)\*: [A-Z].*\.$/.exec(line)?.[1]);

describe("the terms of a rule", () => {
  it.each([
    ["employee-share", ["employee", "outside", "inbound"]],
    ["response-rate", ["employee", "outside", "inbound", "toward", "due", "answered", "as-of day"]],
    ["response-time", ["employee", "outside", "inbound", "toward", "due", "answered", "as-of day"]],
    ["promotional-share", ["category"]],
    ["daily-outside-interactions", ["outside", "inbound", "outbound", "toward"]],
    ["fresh-snapshot", ["covered"]],
    ["self-talk", []],
  ])("of %s are %j", (id, expected) => {
    expect(names(id)).toEqual(expected);
  });

  it("are on its page, and each is some rule's", () => {
    const all = rules.flatMap((rule) => glossaryOf(rule).map((term) => [rulePage(rule), term] as const));
    for (const [page, term] of all) expect(page).toContain(`\n${term}\n`);
    expect(new Set(all.map(([, term]) => term)).size).toBe(10);
  });
});
