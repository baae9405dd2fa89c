import fc from "fast-check";
import { expect, test } from "vitest";
import { fits } from "../../src/schema/fits.ts";
import { compiledSchemas } from "../../src/schema/index.ts";
import validators from "../../src/schema/validators.cjs";
import type { SchemaName } from "../../src/schema/word-mistakes.ts";
import { runs } from "../support/runs.ts";

type Schema = Readonly<Record<string, unknown>>;

const TEXTS = [
  "",
  "x",
  "20%",
  "95%",
  "120%",
  "7d",
  "7y",
  "0.2",
  "2026-03-31",
  "2026-02-30",
  "2026-03-31T09:00:00Z",
  "comment",
];
const LONG = ["x".repeat(4096), "😀".repeat(4096), "😀".repeat(4097), "x".repeat(4097)];
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, "", "off", 0, -1, 0.5, 1, 1.5, 2 ** 40, true, [], {}, ...TEXTS, ...LONG),
);

/** Values that mostly fit a schema, and in some part do not. */
function near(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 40, arbitrary: fitting(schema) }, { weight: 1, arbitrary: anything });
}

function fitting(schema: Schema): fc.Arbitrary<unknown> {
  if ("const" in schema) return fc.constant(schema["const"]);
  if ("enum" in schema) return fc.constantFrom(...(schema["enum"] as unknown[]));
  const kind = [schema["type"]].flat()[0];
  if (kind === "object") return map(schema);
  if ("anyOf" in schema) return fc.oneof(...(schema["anyOf"] as Schema[]).map(near));
  if (kind === "array")
    return fc.array(near((schema["items"] as Schema | undefined) ?? {}), { maxLength: 3 });
  if (kind === "string") return fc.constantFrom(...textsFor(schema));
  if (kind === "integer" || kind === "number") return fc.constantFrom(0, 0.2, 1, 5, 50, 99, 100);
  return kind === "boolean" ? fc.boolean() : anything;
}

function textsFor({ format, pattern, maxLength }: Schema): string[] {
  if (format !== undefined) return ["2026-03-31", "2024-02-29"];
  if (pattern !== undefined) return TEXTS.filter((text) => new RegExp(pattern as string, "u").test(text));
  return maxLength === undefined ? ["x", "a b"] : ["x", "a b", ...LONG.slice(0, 2)];
}

function map({
  properties = {},
  additionalProperties,
  propertyNames,
  required = [],
}: Schema): fc.Arbitrary<unknown> {
  const known = Object.entries(properties as Record<string, Schema>).map(([key, value]) => [
    key,
    near(value),
  ]);
  const own = fc.record(Object.fromEntries(known), { requiredKeys: (required ?? []) as never[] });
  const names = (propertyNames as { enum?: string[] } | undefined)?.enum ?? ["mastodon", "constructor", "x"];
  const free = typeof additionalProperties === "object" ? near(additionalProperties as Schema) : anything;
  const most = additionalProperties === false ? own : free;
  const more = fc.dictionary(fc.constantFrom(...names, "__proto__", "zzz"), free, { maxKeys: 2 });
  const both = fc.tuple(own, more).map(([one, other]) => ({ ...one, ...other }));
  return fc.oneof({ weight: 9, arbitrary: most === own ? own : both }, both);
}

test.each(Object.entries(compiledSchemas))(
  "by the schema %s, the quick check and ajv agree",
  (name, schema) => {
    const verdicts = new Set<boolean>();
    const validator = validators[name as SchemaName];
    fc.assert(
      fc.property(near(schema as Schema), (value) => {
        const verdict = validator?.(value) ?? null;
        if (verdict !== null) verdicts.add(verdict);
        expect(fits(value, schema as Schema)).toBe(verdict);
      }),
      runs(700),
    );
    expect(verdicts).toEqual(new Set([true, false]));
  },
);
