import { expect, it } from "vitest";
import { presetRules } from "../../src/config/policy/presets.ts";
import { rules } from "../../src/rules/index.ts";

const starter = [...(presetRules(rules, "starter") ?? [])];

it("informs: without a window to compare with, none of its rules is more than a warning", () => {
  expect(starter.length).toBeGreaterThan(10);
  const punishing = starter.filter(
    ([, { ratchet, level = "error" }]) => ratchet !== true && level === "error",
  );
  expect(punishing).toEqual([]);
});

it("still asks for something: some of its rules can fail", () => {
  const strict = starter.filter(([, { level = "error" }]) => level === "error").map(([id]) => id);
  expect(strict).toContain("employee-share");
});
