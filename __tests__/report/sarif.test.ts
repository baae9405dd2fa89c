import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/evaluate/rule.ts";
import { rules } from "../../src/rules/index.ts";
import { sarifErrors } from "../support/valid.ts";
import { sarif } from "./drawn.ts";
import { acme, finding, hostileReport, report, rule } from "./fixture.ts";
import { invisible, runnerCommands } from "./hostile.ts";

const run = (of = acme()) => JSON.parse(sarif([of], rules)).runs[0];

describe("sarif", () => {
  it.each([
    ["every outcome", acme()],
    ["hostile texts", hostileReport()],
    ["nothing", report()],
  ])("is valid with %s", (_, of) => {
    expect(sarifErrors(JSON.parse(sarif([of], rules)))).toBe("");
  });

  it("would be found invalid", () => {
    expect(sarifErrors({ version: "2.1.0", runs: [{ results: [{}] }] })).not.toBe("");
  });

  it("lists the rules with help and where to read more", () => {
    const [first] = run().tool.driver.rules;
    expect(first).toMatchObject({ id: "outside-voices", shortDescription: { text: expect.any(String) } });
    const { purpose, metric, fix, blindSpot } = rules.find(({ id }) => id === first.id) as Rule;
    for (const text of [purpose, metric.formula, fix, blindSpot]) expect(first.help.text).toContain(text);
    expect(first.helpUri).toMatch(/^https:.*\/docs\/rules\/outside-voices\.md$/);
  });

  it("leaves out what is waived, the weightiest first", () => {
    const { results } = run();
    expect(results).toHaveLength(17);
    expect(JSON.stringify(results)).not.toContain("40% of the posts");
    expect(results.map(({ level }: { level: string }) => level)).toEqual(
      expect.arrayContaining(["error", "warning", "note"]),
    );
  });

  it("points at the line, at related ones, and knows a finding again", () => {
    const policyLocation = { file: "my policy.yml", line: 3, column: 5 };
    const related = [{ file: "week 1.csv", line: 9, column: 1 }];
    const [result] = run(
      report({ rules: [rule({ findings: [finding({ policyLocation, related })] })] }),
    ).results;
    expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 4, startColumn: 1 });
    const files = result.relatedLocations.map(
      (place: { physicalLocation: { artifactLocation: { uri: string } } }) =>
        place.physicalLocation.artifactLocation.uri,
    );
    expect(files).toEqual(["my%20policy.yml", "week%201.csv"]);
    expect(result.partialFingerprints).toEqual({ primaryLocationLineHash: "f0", "vanityCheck/v1": "f0" });
  });

  it("makes no link of a text, and prints harmlessly", () => {
    const hostile = sarif([hostileReport()], rules);
    expect(hostile).toContain("\\\\[l\\\\](x)");
    expect(invisible(hostile)).toEqual([]);
    expect(runnerCommands(hostile)).toEqual([]);
  });

  it("has a run for each policy, and one for all where GitHub takes no more runs", () => {
    const named = (i: number) => ({ ...acme(), policy: { ...acme().policy, path: `${i}.yml` } });
    const runs = (amount: number) =>
      JSON.parse(
        sarif(
          Array.from({ length: amount }, (_, i) => named(i)),
          [],
        ),
      ).runs;
    expect(runs(20)).toHaveLength(20);
    const [all, ...others] = runs(21);
    expect(others).toEqual([]);
    expect(all.automationDetails).toEqual({ id: "vanity-check/" });
    expect(all.results).toHaveLength(21 * runs(1)[0].results.length);
  });
});
