import type { JsonSchema } from "../domain/json-schema.ts";
import { parseDay, parseTime } from "../domain/time.ts";

/** The keywords that can fail. */
export type Keyword = Exclude<
  keyof JsonSchema,
  "$schema" | "$comment" | "title" | "description" | "default" | "examples" | "items" | "properties"
>;

/** Where a value breaks its schema. */
export interface Violation {
  /** Keys and indices that lead to the value. */
  path: readonly (string | number)[];
  value: unknown;
  keyword: Keyword;
  /** The schema that has the keyword. */
  schema: JsonSchema;
  /** The alternatives that the schema is one of; empty where it is none. */
  siblings: readonly JsonSchema[];
  /** The key of a map that is missing or unknown, or the item that a list repeats. */
  detail?: unknown;
}

/**
 * Where a value breaks a schema, in the order of JSON Schema's keywords; nothing where it fits. Of alternatives that all
 * fail, only the violations of the one that was meant.
 */
export function violationsOf(value: unknown, schema: JsonSchema): Violation[] {
  const violations: Violation[] = [];
  new Checker(violations).check(value, schema, [], []);
  return violations;
}

class Checker {
  readonly #violations: Violation[];

  constructor(violations: Violation[]) {
    this.#violations = violations;
  }

  check(value: unknown, schema: JsonSchema, path: Violation["path"], siblings: readonly JsonSchema[]): void {
    const add = (keyword: Keyword, detail?: unknown) =>
      this.#violations.push({ path, value, keyword, schema, siblings, detail });
    if (schema.type !== undefined && ![schema.type].flat().some((type) => is(type, value))) add("type");
    if (typeof value === "number") checkNumber(value, schema, add);
    if (typeof value === "string") checkText(value, schema, add);
    if ("const" in schema && value !== schema.const) add("const");
    if (schema.enum !== undefined && !schema.enum.includes(value)) add("enum");
    if (schema.anyOf !== undefined) this.#checkAlternatives(value, schema.anyOf, path, add);
    if (Array.isArray(value)) this.#checkList(value, schema, path, add);
    else if (isMap(value)) this.#checkMap(value, schema, path, add);
  }

  #checkAlternatives(
    value: unknown,
    alternatives: readonly JsonSchema[],
    path: Violation["path"],
    add: Add,
  ): void {
    const tried: Violation[][] = [];
    for (const alternative of alternatives) {
      const violations: Violation[] = [];
      new Checker(violations).check(value, alternative, path, alternatives);
      if (violations.length === 0) return;
      tried.push(violations);
    }
    const meant = tried.find(
      (violations) => !violations.some((violation) => isOfAnotherKind(violation, path)),
    );
    if (meant === undefined) add("anyOf");
    else this.#violations.push(...meant);
  }

  #checkList(list: readonly unknown[], schema: JsonSchema, path: Violation["path"], add: Add): void {
    if (schema.maxItems !== undefined && list.length > schema.maxItems) add("maxItems");
    if (schema.minItems !== undefined && list.length < schema.minItems) add("minItems");
    const { items, uniqueItems } = schema;
    if (items !== undefined) {
      for (const [i, item] of list.entries()) this.check(item, items, [...path, i], []);
    }
    if (uniqueItems !== true) return;
    const texts = new Set<string>();
    let repeated: { item: unknown } | null = null;
    for (const item of list) {
      const text = JSON.stringify(item);
      if (texts.has(text)) repeated = { item };
      texts.add(text);
    }
    if (repeated !== null) add("uniqueItems", repeated.item);
  }

  #checkMap(map: Record<string, unknown>, schema: JsonSchema, path: Violation["path"], add: Add): void {
    const { minProperties, required, propertyNames, additionalProperties, properties = {} } = schema;
    if (minProperties !== undefined && Object.keys(map).length < minProperties) add("minProperties");
    for (const key of required ?? []) if (map[key] === undefined) add("required", key);
    for (const key of Object.keys(map)) {
      if (propertyNames?.enum?.includes(key) === false) add("propertyNames", key);
    }
    for (const key of additionalProperties === undefined ? [] : Object.keys(map)) {
      if (Object.hasOwn(properties, key)) continue;
      if (additionalProperties === false) add("additionalProperties", key);
      else this.check(map[key], additionalProperties as JsonSchema, [...path, key], []);
    }
    for (const [key, property] of Object.entries(properties)) {
      if (map[key] !== undefined) this.check(map[key], property, [...path, key], []);
    }
  }
}

type Add = (keyword: Keyword, detail?: unknown) => void;

function checkNumber(value: number, { minimum, maximum }: JsonSchema, add: Add): void {
  if (maximum !== undefined && !(value <= maximum)) add("maximum");
  if (minimum !== undefined && !(value >= minimum)) add("minimum");
}

function checkText(text: string, schema: JsonSchema, add: Add): void {
  const { minLength, maxLength, pattern, format } = schema;
  if (maxLength !== undefined && characters(text, maxLength) > maxLength) add("maxLength");
  if (minLength !== undefined && characters(text, minLength) < minLength) add("minLength");
  if (pattern !== undefined && !new RegExp(pattern, "u").test(text)) add("pattern");
  if (format !== undefined && FORMATS[format]?.(text) !== true) add("format");
}

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => !Number.isNaN(parseDay(text)),
  "date-time": (text) => !Number.isNaN(parseTime(text)),
};

/** Whether a violation shows that its alternative is about another kind of value. */
function isOfAnotherKind(violation: Violation, path: Violation["path"]): boolean {
  return (
    violation.path.length === path.length && ["type", "const", "enum", "anyOf"].includes(violation.keyword)
  );
}

function is(type: string, value: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isMap(value);
    default:
      return typeof value === type;
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How many characters a text has, as JSON Schema counts; only where that may matter to the limit. */
function characters(text: string, limit: number): number {
  return text.length < limit || text.length > 2 * limit ? text.length : [...text].length;
}
