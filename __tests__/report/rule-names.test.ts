import { describe, expect, it } from "vitest";
import { place } from "../../src/report/place.ts";
import { ruleNames } from "../../src/report/view/rule-names.ts";
import { ruleTitles } from "../../src/report/view/rule-titles.ts";
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

  it("says of days that may fall short how many", () => {
    const allowing = [0, 0.6, 1, 3].map((allow) => rule({ options: { allow } }));
    const titles = [...ruleTitles(report({ rules: allowing })).values()];
    expect(titles.map((title) => title.replace(titles[0] as string, ""))).toEqual([
      "",
      " on all but 60% of the days",
      " on all but 1 day",
      " on all but 3 days",
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
