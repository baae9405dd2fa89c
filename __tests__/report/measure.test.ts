import { describe, expect, it } from "vitest";
import { limitOfOptions, measure, measureText } from "../../src/report/view/measure.ts";
import { finding, rule } from "./fixture.ts";

describe("measure", () => {
  it("gives the figures of a share, and the one before", () => {
    const entry = { rule: rule(), finding: finding({ previous: 0.71 }) };
    expect(measure(entry.rule, entry.finding)).toEqual({
      actual: "65%",
      limit: "at most 20%",
      sample: "140",
      previous: "71%",
    });
    expect(measureText(entry.rule, entry.finding)).toBe("65%, at most 20%, sample 140, 71% before");
  });

  it("shows enough of a share to tell it from its limit", () => {
    const entry = { rule: rule(), finding: finding({ actual: 0.2003 }) };
    expect(measureText(entry.rule, entry.finding)).toBe("20.03%, at most 20%, sample 140");
  });

  it("counts the unknown cases of too few, as the sentence does", () => {
    const few = { outcome: "unjudged", reason: "too-small", sample: 3, unknown: 2 } as const;
    const entry = { rule: rule(), finding: finding(few) };
    expect(measure(entry.rule, entry.finding).sample).toBe("5");
  });

  it("calls what is unknown unknown", () => {
    const entry = { rule: rule(), finding: finding({ outcome: "unjudged", actual: null, sample: null }) };
    expect(measureText(entry.rule, entry.finding)).toBe("unknown, at most 20%");
  });

  it("gives no figure of a waiver past its date, whatever its rule counts", () => {
    const entry = { rule: rule(), finding: finding({ actual: null, limit: 0, sample: null }) };
    expect(measureText(entry.rule, entry.finding)).toBe("no figure");
  });

  it.each([
    ["count", 0, ">=", 1, "0, at least 1"],
    ["count", 1003, ">=", 1200, "1,003, at least 1,200"],
    ["count", 1, "<=", 0, "1, at most 0"],
    ["days", 10, "<=", 8, "10 days, at most 8 days"],
    ["days", 2, "<=", 1, "2 days, at most 1 day"],
    ["hours", 30.5, "<=", 24, "30.5 hours, at most 24 hours"],
    ["share", 1, "<=", 0, "100%, at most 0%"],
    ["share", 0, ">=", 1, "0%, at least 100%"],
    ["share", 6.9, "<=", 0.02, "690%, at most 2%"],
  ] as const)("of a %s, %j %s %j, reads %j", (unit, actual, operator, limit, expected) => {
    const entry = { rule: rule({ unit }), finding: finding({ actual, operator, limit, sample: null }) };
    expect(measureText(entry.rule, entry.finding)).toBe(expected);
  });
});

describe("limitOfOptions", () => {
  it.each([
    ["share", { max: "20%" }, "at most 20%"],
    ["share", { max: 0.2 }, "at most 20%"],
    ["share", { min: 1 }, "at least 100%"],
    ["count", { min: 10 }, "at least 10"],
    ["days", { "max-age": "8d" }, "at most 8d"],
    ["count", { that: "true" }, null],
  ] as const)("of a %s with %j is %j", (unit, options, expected) => {
    expect(limitOfOptions(rule({ unit, options }))).toBe(expected);
  });
});
