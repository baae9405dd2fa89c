import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { PRESETS } from "../../src/evaluate/rule.ts";
import { rules } from "../../src/rules/index.ts";
import { schemas } from "../../src/schema/index.ts";
import { ajv, inputSchemas } from "../support/schemas.ts";

const root = join(import.meta.dirname, "../..");
const published = join(root, "policies/schema");
const read = (path: string) => readFileSync(join(root, path), "utf8");

describe("the published schemas", () => {
  test("are those of the code, one file each", () => {
    expect(readdirSync(published).sort()).toEqual(
      Object.keys(schemas)
        .map((name) => `${name}.schema.json`)
        .sort(),
    );
  });

  test.each(Object.entries(schemas))("%s is a valid JSON Schema, and what the code says", (name, schema) => {
    const file = JSON.parse(read(`policies/schema/${name}.schema.json`));
    const strict = ajv({ strict: true, allowUnionTypes: true });
    expect(strict.validateSchema(file)).toBe(true);
    expect(() => strict.compile(file)).not.toThrow();
    expect(file).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test("know every rule and nothing else under `rules`", () => {
    const { properties } = JSON.parse(read("policies/schema/policy.schema.json"));
    expect(Object.keys(properties.rules.properties)).toEqual(rules.map(({ id }) => id));
  });
});

describe("the presets", () => {
  test.each([...PRESETS])(
    "%s is a file that a policy may extend, and its rules are valid in a policy",
    (name) => {
      const preset = parse(read(`policies/${name}.yml`));
      const base = ajv().compile(inputSchemas["base"] as object);
      expect(base(preset)).toBe(true);
      const policy = ajv().compile(schemas.policy);
      const brand = { name: "Acme", accounts: { x: "acme" } };
      expect(policy({ ...preset, brand, snapshots: ["*.ndjson"] })).toBe(true);
      expect(Object.keys(preset.rules).length).toBeGreaterThan(0);
    },
  );
});
