import { describe, expect, it } from "vitest";
import { limitNames } from "../../src/evaluate/limit.ts";
import { PRESETS } from "../../src/evaluate/rule.ts";
import { optionsOf } from "../../src/metrics/options.ts";
import { rules } from "../../src/rules/index.ts";
import { optionComplaint } from "../support/well-formed.ts";

const ids = rules.map(({ id }) => id);

describe("the rules", () => {
  it("have ids of their own", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are in preset posting-plan only where they judge plans", () => {
    const planned = rules.filter(({ presets }) => presets["posting-plan"] !== undefined);
    expect(planned).not.toEqual([]);
    expect(planned.filter(({ subjects }) => !subjects.includes("plan"))).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("has a limit that is one of its options, with a default", () => {
    expect(limitNames(rule).filter((name) => rule.options[name]?.default === undefined)).toEqual([]);
  });

  it("has defaults that its own schema lets through", () => {
    const defaults = Object.entries(optionsOf(rule)).flatMap(([name, spec]) =>
      spec.default === undefined ? [] : [[name, spec.default] as const],
    );
    expect(optionComplaint(rule, Object.fromEntries(defaults))).toBe(null);
  });

  it("takes no option of the name that every rule takes", () => {
    const taken = ["level", "unjudged", "channels", "window"];
    expect(Object.keys(rule.options).filter((name) => taken.includes(name))).toEqual([]);
  });

  it.each(PRESETS)("has valid options in preset %s", (preset) => {
    const entries = [rule.presets[preset] ?? []].flat();
    expect(entries.map((options) => optionComplaint(rule, options)).filter((why) => why !== null)).toEqual(
      [],
    );
  });

  it("refuses an option that it does not know", () => {
    expect(optionComplaint(rule, { "no-such-option": 1 })).toContain("additional properties");
  });

  it("says what it is for, and what to do, in whole sentences", () => {
    for (const text of [rule.purpose, rule.goodFor, rule.fix, rule.rationale, rule.blindSpot, rule.gaming])
      expect(text).toMatch(/^[A-Z`"].*\.$/);
    expect(rule.metric.formula).not.toMatch(/\.$/);
  });
});
