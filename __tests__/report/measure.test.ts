import { describe, expect, it } from "vitest";
import { limitOfOptions, measure, measureText } from "../../src/report/measure.ts";
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
    expect(measureText(entry)).toBe("65%, at most 20%, sample 140, 71% before");
  });

  it("shows enough of a share to tell it from its limit", () => {
    const entry = { rule: rule(), finding: finding({ actual: 0.2003 }) };
    expect(measureText(entry)).toBe("20.03%, at most 20%, sample 140");
  });

  it("calls what is unknown unknown", () => {
    const entry = { rule: rule(), finding: finding({ outcome: "unjudged", actual: null, sample: null }) };
    expect(measureText(entry)).toBe("unknown, at most 20%");
  });

  it("gives no figure of a waiver past its date, whatever its rule counts", () => {
    const entry = { rule: rule(), finding: finding({ actual: null, limit: 0, sample: null }) };
    expect(measureText(entry)).toBe("no figure");
  });

  it.each([
    ["daily-outside-interactions", { min: 1, window: "1d" }, 0, ">=", 1, "0, at least 1"],
    ["fresh-snapshot", { "max-age": "8d" }, 10, "<=", 8, "10 days, at most 8 days"],
    ["fresh-snapshot", { "max-age": "1d" }, 2, "<=", 1, "2 days, at most 1 day"],
    ["response-time", { max: "24h" }, 30.5, "<=", 24, "30.5 hours, at most 24 hours"],
    ["response-time", { max: "2d" }, 50, "<=", 48, "50 hours, at most 48 hours"],
    ["employee-share", { max: "0%" }, 1, "<=", 0, "100%, at most 0%"],
    ["employee-only-posts", { max: 0 }, 1, "<=", 0, "100%, at most 0%"],
    ["response-rate", { min: 1 }, 0, ">=", 1, "0%, at least 100%"],
    ["anything-new", { max: 0.5 }, 1, "<=", 0.5, "100%, at most 50%"],
    ["outside-voices", { min: 1200 }, 1003, ">=", 1200, "1,003, at least 1,200"],
  ] as const)("of %s with %j", (name, options, actual, operator, limit, expected) => {
    const entry = {
      rule: rule({ rule: name, options }),
      finding: finding({ actual, operator, limit, sample: null }),
    };
    expect(measureText(entry)).toBe(expected);
  });
});

describe("limitOfOptions", () => {
  it.each([
    ["employee-share", { max: "20%" }, "at most 20%"],
    ["employee-share", { max: 0.2 }, "at most 20%"],
    ["response-rate", { min: 1 }, "at least 100%"],
    ["outside-voices", { min: 10 }, "at least 10"],
    ["fresh-snapshot", { "max-age": "8d" }, "at most 8d"],
    ["expression", { that: "true" }, null],
  ])("of %s with %j is %j", (name, options, expected) => {
    expect(limitOfOptions(rule({ rule: name, options }))).toBe(expected);
  });
});
