import { describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/report.ts";
import { markdownText } from "../../src/report/escape.ts";
import { json } from "../../src/report/renderers/json.ts";
import { viewOf } from "../../src/report/view.ts";
import { reportSchema } from "../../src/schema/report.ts";
import { html, junit, markdown, text } from "./drawn.ts";
import { report, rule } from "./fixture.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const policy = {
  path: "engagement.policy.yml",
  digest: "9f86d081884c7d65",
  brand: "Acme",
  showAccounts: "ids" as const,
};
const judged = report({
  policy: { ...policy, base: COMMIT },
  change: { base: COMMIT, files: 1_203, hidden: 1 },
});

it.each<[values: Partial<Report>, expected: string | null]>([
  [{}, null],
  [
    judged,
    "Judged against commit 0123456789ab, by the policy, roster and waivers there: 1,203 changed files; 1 finding in other files left out",
  ],
  [
    { policy, change: { base: COMMIT, files: 1 } },
    "Judged against commit 0123456789ab, which has no policy yet, so by the change's own: 1 changed file",
  ],
])("says what a change was judged against, and by whose policy", (values, expected) => {
  expect(viewOf(report(values)).summary.change).toBe(expected);
});

it("is said by every output that people read", () => {
  const sentence = `${viewOf(judged).summary.change}.`;
  expect(text(judged, { colour: false })).toContain(sentence);
  expect(markdown(judged)).toContain(markdownText(sentence));
  expect(html(judged, null)).toContain(sentence);
  for (const output of [text(report(), { colour: false }), markdown(report()), html(report(), null)])
    expect(output).not.toContain("Judged against");
});

describe("a rule of which findings are left out", () => {
  const leftOut = rule({ outcome: "unjudged", checked: 0, passed: 0, hidden: 2 });
  const partly = rule({ rule: "outside-voices", checked: 3, passed: 3, hidden: 1 });
  const of = report({ ...judged, conclusion: "pass", rules: [leftOut, partly] });

  it("is called neither judged nor unjudged, in every output", () => {
    expect(text(of, { colour: false })).toContain("0 of 2 rules broken, 1 left out\n");
    expect(markdown(of)).toContain("| Employee share | ➖ left out (2 elsewhere) |  |");
    expect(html(of, null)).toContain('<span class="is-left-out">left out (2 elsewhere)</span>');
    expect(junit([of])).toContain('name="left out"><skipped>2 findings in other files</skipped>');
    for (const output of [text(of, { colour: false }), markdown(of), html(of, null)])
      expect(output).not.toMatch(/[^0] not judged/);
  });

  it("passes with no more than what it shows", () => {
    expect(markdown(of)).toContain("| ✅ pass (3 checked, 1 left out) |  |");
    expect(html(of, null)).toContain("✓ The changed files hold to the policy");
  });
});

it("is in the JSON, by the schema", () => {
  expect(JSON.parse(json(judged))).toMatchObject({ policy: { base: COMMIT }, change: judged.change });
  const { properties } = reportSchema.properties["change"] as { properties: object };
  expect(Object.keys(properties)).toEqual(Object.keys(judged.change ?? {}));
  expect(JSON.parse(json(report()))).not.toHaveProperty("change");
});
