import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keysOf, type Schema, type Step, schemasAt, valuesOf } from "../../site/client/playground/schema.ts";
import { placeIn } from "../../site/client/playground/yaml-place.ts";

const schema: Schema = JSON.parse(readFileSync("policies/schema/policy.schema.json", "utf8"));

describe("where somebody writes in a policy", () => {
  it.each<[text: string, path: Step[], kind: "key" | "value", word: string]>([
    ["win", [], "key", "win"],
    ["version: 1\nbrand:\n  na", ["brand"], "key", "na"],
    ["brand:\n  accounts:\n    linkedin: acme\n  wo", ["brand"], "key", "wo"],
    ["brand:\n  name: Acme\nex", [], "key", "ex"],
    ["extends: rec", ["extends"], "value", "rec"],
    ["rules:\n  employee-share: { ma", ["rules", "employee-share"], "key", "ma"],
    ["rules:\n  employee-share: { max: 20%, level: w", ["rules", "employee-share", "level"], "value", "w"],
    [
      "rules:\n  employee-share:\n    - { of: [com",
      ["rules", "employee-share", null, "of", null],
      "value",
      "com",
    ],
    ["rules:\n  employee-share:\n    - max: 20%\n      le", ["rules", "employee-share", null], "key", "le"],
    ["rules:\n  employee-share: [{ max: 1 }, { le", ["rules", "employee-share", null], "key", "le"],
    ["snapshots:\n  - a.csv\n  - { path: b.csv, for", ["snapshots", null], "key", "for"],
    ["snapshots:\n- path: b.csv\n  for", ["snapshots", null], "key", "for"],
    ["waivers:\n  - rule: employee-share\n    un", ["waivers", null], "key", "un"],
    ["# rules:\n\nbadge: ", ["badge"], "value", ""],
  ])("%j", (text, path, kind, word) => {
    expect(placeIn(text)).toEqual({ path, kind, word });
  });
});

describe("what may be written there", () => {
  it("is every rule, each with its options and the values of those", () => {
    const rules = [...keysOf(schemasAt(schema, ["rules"])).keys()];
    expect(rules).toEqual(expect.arrayContaining(["employee-share", "response-rate"]));
    for (const rule of rules) {
      expect(valuesOf(schemasAt(schema, ["rules", rule]))).toContain("off");
      expect(keysOf(schemasAt(schema, ["rules", rule, null])).size).toBeGreaterThan(0);
    }
    expect(valuesOf(schemasAt(schema, ["rules", "employee-share", "level"]))).toContain("warning");
  });

  it("is nothing where the schema knows nothing", () => {
    expect(schemasAt(schema, ["nonsense", "more"])).toEqual([]);
  });
});
