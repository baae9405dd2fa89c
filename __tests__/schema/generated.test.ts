import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { PRESETS } from "../../src/evaluate/rule.ts";
import { rules } from "../../src/rules/index.ts";
import { compiledSchemas, schemas } from "../../src/schema/index.ts";

const root = join(import.meta.dirname, "../..");
const published = join(root, "policies/schema");
const read = (path: string) => readFileSync(join(root, path), "utf8");

function ajv(options: object = {}): Ajv {
  const made = new Ajv({ allErrors: true, ...options });
  addFormats.default(made, ["date", "date-time"]);
  return made;
}

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
      const base = ajv().compile(compiledSchemas["base"] as object);
      expect(base(preset)).toBe(true);
      const policy = ajv().compile(schemas.policy);
      const brand = { name: "Acme", accounts: { x: "acme" } };
      expect(policy({ ...preset, brand, snapshots: ["*.ndjson"] })).toBe(true);
      expect(Object.keys(preset.rules).length).toBeGreaterThan(0);
    },
  );
});

test("the compiled validators are what the schemas compile to", () => {
  const compiler = ajv({ strict: false, code: { source: true, lines: true } });
  const names = Object.keys(compiledSchemas);
  for (const name of names) compiler.addSchema(compiledSchemas[name] as object, name);
  const code = standalone.default(compiler, Object.fromEntries(names.map((name) => [name, name])));
  expect(read("src/schema/validators.cjs") === code, "run `npm run build`").toBe(true);
});
