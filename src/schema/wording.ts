import type { PathDiagnostic } from "../domain/diagnostic.ts";
import type { JsonSchema } from "../domain/json-schema.ts";
import { enumerate } from "../lib/enumerate.ts";
import type { Keyword, Violation } from "./check.ts";
import { didYouMean, nearest } from "./suggest.ts";

/** Says of a violation what is wrong, and how it is written instead. */
export function word(violation: Violation): PathDiagnostic {
  const { keyword, schema, detail } = violation;
  const path = [...violation.path];
  if (keyword === "propertyNames") return unknownKey(path, String(detail), schema.propertyNames?.enum);
  if (keyword === "additionalProperties") {
    const key = String(detail);
    const home = homeOf(key, schema);
    if (home !== undefined) return atKey(path, key, `; it belongs in \`${home}\`, indented below it`);
    return unknownKey(path, key, keysOf(schema));
  }
  return { path, atKey: false, message: sentence(keyword, violation) };
}

function unknownKey(path: PathDiagnostic["path"], key: string, properties: unknown): PathDiagnostic {
  return atKey(path, key, DECIMALS.test(key) ? COMMA : didYouMean(key, properties as string[]));
}

function atKey(path: PathDiagnostic["path"], key: string, hint: string): PathDiagnostic {
  return { path: [...path, key], atKey: true, message: `unknown key ${show(key)}${hint}` };
}

/** The known key of the same map whose own map has the key: it was not indented. */
function homeOf(key: string, schema: JsonSchema): string | undefined {
  return Object.entries(schema.properties ?? {}).find(([, sibling]) => keysOf(sibling).includes(key))?.[0];
}

function keysOf(schema: JsonSchema): readonly unknown[] {
  return [...Object.keys(schema.properties ?? {}), ...(schema.propertyNames?.enum ?? [])];
}

/** What YAML makes a key of where `{ max: 0,2 }` is written with a comma. */
const DECIMALS = /^\d+%?$/;
const COMMA = "; a comma ends a value inside braces, so write fractions with a point, such as `0.2`";

function sentence(
  keyword: Exclude<Keyword, "propertyNames" | "additionalProperties">,
  { value, schema, siblings, detail }: Violation,
): string {
  const alternatives = schema.anyOf ?? siblings;
  const like = [schema, ...alternatives].flatMap(({ examples }) => examples ?? []);
  const hint = like.length === 0 ? "" : `; write it like ${choice(like)}`;
  switch (keyword) {
    case "required":
      return missing(String(detail), schema);
    case "enum": {
      const choices = (schema.enum ?? []).filter((word) => word !== null).map(String);
      return `${show(value)} is not known${didYouMean(String(value), choices)}`;
    }
    case "const":
      return mustBe(show(schema.const), value);
    case "type":
      return mustBe(kinds(schema.type), value) + (hint || form([schema], value));
    case "anyOf":
      return mustBe(anyOf(alternatives), value) + (hint || form(alternatives, value));
    case "pattern":
      return `${show(value)} must be written like ${choice(like)}${bound(schema)}`;
    case "format":
      return noFormat(value, schema, alternatives);
    case "minimum":
      return `must be at least ${schema.minimum}, not ${show(value)}${hint}`;
    case "maximum":
      return `must be at most ${schema.maximum}, not ${show(value)}${hint}`;
    case "minLength":
      return "the text is empty";
    case "maxLength":
      return `the text is longer than ${schema.maxLength} characters`;
    case "minItems":
      return "the list is empty; name at least one";
    case "maxItems":
      return `the list has more than ${schema.maxItems} items; split it`;
    case "minProperties":
      return "the map is empty; name at least one";
    case "uniqueItems":
      return `the list names ${show(detail)} twice`;
  }
}

function missing(key: string, schema: JsonSchema): string {
  const { const: expected, enum: choices } = schema.properties?.[key] ?? {};
  if (choices !== undefined)
    return `"${key}" is missing; add \`${key}\`: ${enumerate(choices.map(String), "or")}`;
  return `"${key}" is missing${expected === undefined ? "" : `; add \`${key}: ${expected}\``}`;
}

/** How a value is written by one of the branches, where it is nearly that. */
function form(branches: readonly JsonSchema[], data: unknown): string {
  const branch = (type: string) => branches.find((candidate) => [candidate.type].flat().includes(type));
  const text = branch("string");
  const isAnyText = text !== undefined && !("format" in text || "pattern" in text);
  if (isAnyText && typeof data === "number") return `; put quotes around it: \`"${data}"\``;
  const item = typeof data === "string" ? itemOf(branch("array"), data) : null;
  if (item !== null) return `; write \`[${item}]\``;
  return branch("object") && branches.length === 1 ? "; it is written `{ key: value }`" : "";
}

/** What a list may hold that is a text, or nearly: null where that is nothing. */
function itemOf(list: JsonSchema | undefined, text: string): string | null {
  const { type, enum: choices } = list?.items ?? {};
  if (choices !== undefined) return nearest(text, choices as readonly string[]);
  return type === "string" ? text : null;
}

function noFormat(data: unknown, { format }: JsonSchema, branches: readonly JsonSchema[]): string {
  const orDate = format !== "date" && branches.some((branch) => branch.format === "date");
  return `${show(data)} is not a ${FORMATS[String(format)] ?? "valid value"}${orDate ? ", nor a date" : ""}`;
}

/** What a pattern keeps within, where its schema says so. */
function bound({ $comment }: JsonSchema): string {
  return $comment === undefined ? "" : `, ${$comment}`;
}

const FORMATS: Record<string, string> = {
  date: "calendar date, such as 2026-03-31",
  "date-time": "time with an offset, such as 2026-03-31T09:30:00+02:00",
};

const KINDS: Record<string, string> = {
  object: "a map",
  array: "a list",
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
};

function kinds(types: unknown): string {
  const names = [types].flat().filter((type) => type !== "null");
  return names.map((type) => KINDS[String(type)] ?? String(type)).join(" or ");
}

function anyOf(branches: readonly JsonSchema[]): string {
  const words = branches
    .filter(({ type }) => type !== "null")
    .map((branch) => ("const" in branch ? show(branch.const) : kinds(branch.type)));
  return enumerate([...new Set(words)], "or");
}

function choice(written: readonly string[]): string {
  return enumerate(
    [...new Set(written)].map((example) => `\`${example}\``),
    "or",
  );
}

/** "must be a map, not 3"; of what has no value, "is empty, and must be a map". */
export function mustBe(expected: string, value: unknown): string {
  return value == null ? `is empty, and must be ${expected}` : `must be ${expected}, not ${show(value)}`;
}

/** A value as it is shown in a message: short, whatever it is. */
function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a map";
  const text = typeof value === "string" ? `"${value}"` : value == null ? "nothing" : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
