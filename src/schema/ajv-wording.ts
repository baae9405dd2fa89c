import type { Mistake } from "../domain/mistake.ts";
import { enumerate } from "../lib/enumerate.ts";
import type { SchemaError, Validated } from "./ajv-error.ts";
import { didYouMean, nearest } from "./suggest.ts";

type Schema = Record<string, unknown>;

/** Words one of ajv's errors: what is wrong, and how it is written instead. */
export function word(error: SchemaError, validated: Validated): Mistake {
  const path = keys(error.instancePath);
  const { params } = error;
  const place = keys(decodeURIComponent(error.schemaPath)).slice(0, -1);
  const schema = at(validated.schema, place) as Schema;
  if (error.propertyName !== undefined) return unknownKey(path, error.propertyName, params["allowedValues"]);
  if (error.keyword === "additionalProperties") {
    const key = String(params["additionalProperty"]);
    const home = homeOf(key, schema);
    if (home !== undefined) return atKey(path, key, `; it belongs into \`${home}\`, indented below it`);
    return unknownKey(path, key, keysOf(schema));
  }
  const branches = branchesAt(validated.schema, place);
  const like = [schema, ...branches].flatMap((part) => (part["examples"] as string[] | undefined) ?? []);
  const data = at(validated.value, path);
  if (error.keyword === "format") return { path, atKey: false, message: noFormat(data, schema, branches) };
  return { path, atKey: false, message: sentence(error, data, schema, like) };
}

function unknownKey(path: string[], key: string, known: unknown): Mistake {
  return atKey(path, key, DECIMALS.test(key) ? COMMA : didYouMean(key, known as string[]));
}

function atKey(path: string[], key: string, hint: string): Mistake {
  return { path: [...path, key], atKey: true, message: `unknown key ${show(key)}${hint}` };
}

/** The known key of the same map whose own map has the key: it was not indented. */
function homeOf(key: string, schema: Schema): string | undefined {
  return Object.entries(propertiesOf(schema)).find(([, sibling]) => keysOf(sibling).includes(key))?.[0];
}

function keysOf(schema: Schema): readonly unknown[] {
  const { enum: names = [] } = (schema["propertyNames"] ?? {}) as { enum?: readonly unknown[] };
  return [...Object.keys(propertiesOf(schema)), ...names];
}

function propertiesOf(schema: Schema): Record<string, Schema> {
  return (schema["properties"] as Record<string, Schema> | undefined) ?? {};
}

/** What YAML makes a key of where `{ max: 0,2 }` is written with a comma. */
const DECIMALS = /^\d+%?$/;
const COMMA = "; a comma ends a value inside braces, so write fractions with a point, such as `0.2`";

function sentence(error: SchemaError, data: unknown, schema: Schema, like: readonly string[]): string {
  const { params } = error;
  const hint = like.length === 0 ? "" : `; write it like ${choice(like)}`;
  switch (error.keyword) {
    case "required":
      return missing(String(params["missingProperty"]), schema);
    case "enum": {
      const known = (params["allowedValues"] as unknown[]).filter((value) => value !== null).map(String);
      return `${show(data)} is not known${didYouMean(String(data), known)}`;
    }
    case "const":
      return `must be ${show(params["allowedValue"])}, not ${show(data)}`;
    case "type":
      return `must be ${kinds(params["type"])}, not ${show(data)}${hint || form([schema], data)}`;
    case "anyOf":
      return `must be ${alternatives(schema["anyOf"])}, not ${show(data)}${hint || form(schema["anyOf"] as Schema[], data)}`;
    case "pattern":
      return `${show(data)} must be written like ${choice(like)}${bound(schema)}`;
    case "minimum":
      return `must be at least ${params["limit"]}, not ${show(data)}${hint}`;
    case "maximum":
      return `must be at most ${params["limit"]}, not ${show(data)}${hint}`;
    case "minLength":
      return "the text is empty";
    case "maxLength":
      return `the text is longer than ${params["limit"]} characters`;
    case "minItems":
      return "the list is empty; name at least one";
    case "maxItems":
      return `the list has more than ${params["limit"]} items; split it`;
    case "minProperties":
      return "the map is empty; name at least one";
    case "uniqueItems":
      return `the list names ${show((data as unknown[])[params["j"] as number])} twice`;
    default:
      return `${show(data)} ${error.message ?? "is not valid"}`;
  }
}

function missing(key: string, schema: Schema): string {
  const wanted = propertiesOf(schema)[key]?.["const"];
  return `"${key}" is missing${wanted === undefined ? "" : `; add \`${key}: ${wanted}\``}`;
}

/** How a value is written by one of the branches, where it is nearly that. */
function form(branches: readonly Schema[], data: unknown): string {
  const branch = (type: string) => branches.find((one) => [one["type"]].flat().includes(type));
  const text = branch("string");
  const isAnyText = text !== undefined && !("format" in text || "pattern" in text);
  if (isAnyText && typeof data === "number") return `; put quotes around it: \`"${data}"\``;
  const item = typeof data === "string" ? itemOf(branch("array"), data) : null;
  if (item !== null) return `; write \`[${item}]\``;
  return branch("object") && branches.length === 1 ? "; it is written `{ key: value }`" : "";
}

/** What a list may hold that is a text, or nearly: null where that is nothing. */
function itemOf(list: Schema | undefined, text: string): string | null {
  const { type, enum: known } = (list?.["items"] ?? {}) as { type?: unknown; enum?: readonly string[] };
  return known === undefined ? (type === "string" ? text : null) : nearest(text, known);
}

/** The part of a schema or value that a JSON pointer names. */
function at(whole: unknown, path: readonly string[]): unknown {
  return path.reduce((part, key) => (part as Schema | undefined)?.[key], whole);
}

/** The keys of a JSON pointer. */
function keys(pointer: string): string[] {
  const parts = pointer.split("/").slice(1);
  return parts.map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** The alternatives of a schema or, where it is one itself, all of those. */
function branchesAt(schema: unknown, place: readonly string[]): Schema[] {
  const own = at(schema, place) as Schema;
  const isBranch = place.at(-2) === "anyOf";
  return (own["anyOf"] ?? (isBranch ? at(schema, place.slice(0, -1)) : [])) as Schema[];
}

function noFormat(data: unknown, { format }: Schema, branches: readonly Schema[]): string {
  const orDate = format !== "date" && branches.some((branch) => branch["format"] === "date");
  return `${show(data)} is no ${FORMATS[String(format)] ?? "valid value"}${orDate ? ", nor a date" : ""}`;
}

/** What a pattern keeps within, where its schema says so. */
function bound({ $comment }: Schema): string {
  return $comment === undefined ? "" : `, ${$comment}`;
}

const FORMATS: Record<string, string> = {
  date: "date of the calendar, such as 2026-03-31",
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

function alternatives(branches: unknown): string {
  const words = (branches as Schema[])
    .filter(({ type }) => type !== "null")
    .map((branch) => ("const" in branch ? show(branch["const"]) : kinds(branch["type"])));
  return enumerate([...new Set(words)], "or");
}

function choice(written: readonly string[]): string {
  return enumerate(
    [...new Set(written)].map((example) => `\`${example}\``),
    "or",
  );
}

/** A value as it is shown in a message: short, whatever it is. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a map";
  const text = typeof value === "string" ? `"${value}"` : value == null ? "nothing" : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
