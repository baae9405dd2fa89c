import { expect, it } from "vitest";
import { presetRules } from "../../src/config/policy/presets.ts";
import { rules } from "../../src/rules/index.ts";

const starter = [...(presetRules(rules, "starter") ?? [])];

it("informs: each of its entries warns, and leaves what an export cannot hold a notice", () => {
  expect(starter.length).toBeGreaterThan(15);
  const fixed = rules.filter(({ fixedLevel }) => fixedLevel !== undefined);
  expect(fixed.map(({ id, fixedLevel }) => [id, fixedLevel])).toEqual([["undeclared-insiders", "notice"]]);
  const settable = starter.filter(([id]) => !fixed.some((rule) => rule.id === id));
  const entries = settable.flatMap(([id, options]) =>
    [options].flat().map(({ level, unjudged }) => ({ id, level, unjudged })),
  );
  expect(entries.filter(({ level, unjudged }) => level !== "warning" || unjudged !== "notice")).toEqual([]);
});

it("depends on no window before, so that the first run says what the tenth does", () => {
  expect(
    starter.flatMap(([, options]) => [options].flat()).filter(({ ratchet }) => ratchet === true),
  ).toEqual([]);
});
