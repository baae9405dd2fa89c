import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonSchema } from "../../src/domain/json-schema.ts";
import { diagnose } from "../../src/schema/diagnose.ts";
import { runs } from "../support/runs.ts";
import { ajvCheck, inputSchemas } from "../support/schemas.ts";

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
  "09:00-18:00",
];
const LONG = ["x".repeat(4096), "😀".repeat(4096), "😀".repeat(4097), "x".repeat(4097)];
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, "", "off", 0, -1, 0.5, 1, 1.5, 2 ** 40, true, [], {}, ...TEXTS, ...LONG),
);

/** Values that mostly fit a schema, and in some part do not. */
function near(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 200, arbitrary: fitting(schema) }, { weight: 1, arbitrary: anything });
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
  const longest = ["x", "😀"].map((text) => text.repeat(Number(maxLength ?? 1)));
  return ["x", "a b", ...longest];
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

/** A value as a parser gives it: to ajv a map without a prototype is none that another one equals. */
const asRead = (value: unknown) => JSON.parse(JSON.stringify(value));

test.each(Object.entries(inputSchemas))(
  "by the schema %s, mistakes are found where ajv finds any",
  (_, schema) => {
    const verdicts = new Set<boolean>();
    const fits = ajvCheck(schema);
    fc.assert(
      fc.property(near(schema as Schema).map(asRead), (value) => {
        const verdict = fits(value);
        verdicts.add(verdict);
        expect(diagnose(value, schema).length === 0).toBe(verdict);
      }),
      runs(700),
    );
    expect(verdicts).toEqual(new Set([true, false]));
  },
);

test.each<[title: string, value: unknown, schema: JsonSchema, ...mistakes: string[]]>([
  [
    "of alternatives, the one of the value's kind",
    { a: 1 },
    { anyOf: [{ type: "string" }, { type: "object", required: ["b"] }] },
    '"b" is missing',
  ],
  [
    "of alternatives that are all of another kind, what they are",
    3,
    { anyOf: [{ const: "off" }, { type: "array" }] },
    'must be "off" or a list, not 3',
  ],
  [
    "what two parts of a schema say, once",
    { a: 1 },
    { properties: { a: { type: "string" } }, anyOf: [{ properties: { a: { type: "string" } } }] },
    'a: must be a text, not 1; put quotes around it: `"1"`',
  ],
  [
    "each at its place",
    { list: ["x", "y", "x"], more: 1 },
    {
      additionalProperties: false,
      properties: { list: { type: "array", items: { enum: ["x"] }, uniqueItems: true } },
    },
    'more: unknown key "more"; known: list',
    'list.1: "y" is not known; did you mean "x"?',
    'list: the list names "x" twice',
  ],
])("mistakes are told: %s", (_, value, schema, ...mistakes) => {
  const shown = diagnose(value, schema).map(({ path, message }) =>
    path.length === 0 ? message : `${path.join(".")}: ${message}`,
  );
  expect(shown).toEqual(mistakes);
});
