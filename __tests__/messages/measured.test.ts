import { expect, test } from "vitest";
import type { RuleOptions } from "../../src/domain/policy.ts";
import { countCases } from "../../src/messages/cases.ts";
import { openFileWords } from "../../src/messages/incomplete-files.ts";
import { quantity } from "../../src/messages/words.ts";
import { fillOptions, optionsOf } from "../../src/metrics/options.ts";
import { ruleById, rules } from "../../src/rules/index.ts";

function clause(
  rule: string,
  value: string,
  amount: number | null,
  options: RuleOptions,
): string | undefined {
  return ruleById(rule)?.messages.measured({ value, amount, part: "", detail: "", limitedBy: "", options });
}

const ALL = { of: ["comment", "like"], direction: "outbound" };

test.each<[rule: string, value: string, amount: number | null, text: string]>([
  [
    "voice-concentration",
    "at least 1",
    null,
    "at least 1 outsider accounts for half of the comments and likes",
  ],
  ["voice-concentration", "at least 2", null, "at least 2 outsiders account for half"],
  ["voice-concentration", "1", 1, "1 outsider accounts for half"],
  ["voice-concentration", "between 1 and 21", null, "between 1 and 21 outsiders account for half"],
  ["outside-voices", "at least 1", null, "at least 1 outsider is behind"],
  ["outside-voices", "1,204", 1204, "1,204 outsiders are behind"],
  ["undeclared-insiders", "at least 1", 1, "at least 1 outside account reacts"],
  ["undisclosed-insiders", "at least 1", null, "at least 1 of the employees' comments and likes doesn't say"],
  ["daily-outside-interactions", "0", 0, "0 comments and likes from the brand to outsiders"],
  [
    "daily-outside-interactions",
    "an unknown number of",
    null,
    "there was an unknown number of comments and likes",
  ],
  [
    "daily-outside-interactions",
    "between 0 and 3",
    null,
    "there were between 0 and 3 comments and likes from",
  ],
  ["daily-outside-interactions", "at least 1", null, "there was at least 1 comment or like from the brand"],
])("%s of %s is a sentence with a subject and a verb that agree", (rule, value, amount, text) => {
  expect(clause(rule, value, amount, ALL)).toMatch(new RegExp(`^${text}`));
});

test("every rule that asks for a number of cases says of what", () => {
  const asking = rules.filter(({ options }) => "min-sample" in options);
  const named = asking.map((rule) => countCases(rule.metric.id, fillOptions(optionsOf(rule), {}), 2));
  expect(asking.length).toBeGreaterThan(5);
  expect(named.filter((text) => text.includes("case"))).toEqual([]);
  expect(countCases("employee-share", { of: ["comment"], unit: "activities" }, 1)).toBe("1 comment");
  expect(countCases("employee-share", { of: ["comment"], unit: "people" }, 3)).toBe("3 people");
  expect(countCases("self-talk", {}, 2)).toBe("2 words for us or the reader");
});

test("long times have their thousands apart, as other numbers do", () => {
  expect(quantity(1862, "days")).toBe("1,862 days");
  expect(quantity(1, "days")).toBe("1 day");
  expect(quantity(1234.56, "hours")).toBe("1,234.6 h");
});

test("a page that doesn't say how many follow", () => {
  const open = { file: "w.json", held: 25, missing: Number.POSITIVE_INFINITY, types: [] };
  expect(openFileWords(open)).toBe("a page of w.json says that more activities follow, but not how many");
});
