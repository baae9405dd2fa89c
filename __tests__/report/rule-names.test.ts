import { describe, expect, it } from "vitest";
import { place } from "../../src/report/place.ts";
import { ruleNames } from "../../src/report/view/rule-names.ts";
import { report, rule } from "./fixture.ts";

function names(...rules: Parameters<typeof rule>[0][]): string[] {
  return [...ruleNames(report({ rules: rules.map((values) => rule(values)) })).values()];
}

describe("the names of rules", () => {
  it("calls a rule by its id", () => {
    expect(names({ rule: "outside-voices" }, { rule: "response-rate" })).toEqual([
      "outside-voices",
      "response-rate",
    ]);
  });

  it("says what a rule judged where it was no snapshot", () => {
    expect(names({ subject: "snapshot" }, { subject: "plan" })).toEqual([
      "employee-share",
      "employee-share (plan)",
    ]);
  });

  it("tells the entries of one rule apart by the options that differ", () => {
    const entries = [
      { options: { of: ["comment", "like"], max: "20%", unit: "people" } },
      { options: { of: ["share"], max: 0.3, unit: "people", channels: ["x"] } },
    ];
    expect(names(...entries)).toEqual([
      "employee-share (of: comment, like; at most 20%)",
      "employee-share (of: share; at most 30%; channels: x)",
    ]);
  });

  it("writes an allowance below 1 as the share that it is", () => {
    expect(names({ options: { allow: 0.6 } }, { options: { allow: 2 } }, { options: {} })).toEqual([
      "employee-share (allow: 60%)",
      "employee-share (allow: 2)",
      "employee-share",
    ]);
  });

  it("cuts an option that goes on and on", () => {
    const [first] = names({ options: { that: "x".repeat(500) } }, { options: { that: "y" } });
    expect(first?.length).toBeLessThan(100);
  });
});

describe("place", () => {
  it("is what an editor opens", () => {
    expect(place({ file: "snapshots/a b.csv", line: 12, column: 3 })).toBe("snapshots/a b.csv:12:3");
  });
});
