import { parseDay, parseTime } from "../domain/time.ts";

type Schema = Readonly<Record<string, unknown>>;
type Keyword = (value: unknown, wanted: never, schema: Schema) => boolean;

/**
 * Whether a value fits a schema, by the keywords that our schemas use; any other fits nothing. Ajv's compiled
 * validators take longer to load than all files of a small repository to read, so that they only word what
 * does not fit; a test holds the two together.
 */
export function fits(value: unknown, schema: Schema): boolean {
  for (const keyword in schema) {
    if (KEYWORDS[keyword]?.(value, schema[keyword] as never, schema) !== true) return false;
  }
  return true;
}

const says = () => true;

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $schema: says,
  $comment: says,
  title: says,
  description: says,
  default: says,
  examples: says,
  type: (value, wanted: string | string[]) =>
    (isList(wanted) ? wanted : [wanted]).some((kind) => is(kind, value)),
  const: (value, wanted) => value === wanted,
  enum: (value, wanted: unknown[]) => wanted.includes(value),
  anyOf: (value, wanted: Schema[]) => wanted.some((schema) => fits(value, schema)),
  minimum: (value, wanted: number) => typeof value !== "number" || value >= wanted,
  maximum: (value, wanted: number) => typeof value !== "number" || value <= wanted,
  minLength: (value, wanted: number) => typeof value !== "string" || characters(value, wanted) >= wanted,
  maxLength: (value, wanted: number) => typeof value !== "string" || characters(value, wanted) <= wanted,
  pattern: (value, wanted: string) => typeof value !== "string" || new RegExp(wanted, "u").test(value),
  format: (value, wanted: string) => typeof value !== "string" || FORMATS[wanted]?.(value) === true,
  items: (value, wanted: Schema) => !isList(value) || value.every((item) => fits(item, wanted)),
  maxItems: (value, wanted: number) => !isList(value) || value.length <= wanted,
  minItems: (value, wanted: number) => !isList(value) || value.length >= wanted,
  uniqueItems: (value) => !isList(value) || (value.every(isPlain) && new Set(value).size === value.length),
  required: (value, wanted: string[]) => !isMap(value) || wanted.every((key) => value[key] !== undefined),
  properties: (value, wanted: Record<string, Schema>) =>
    !isMap(value) ||
    Object.keys(value).every((key) => !Object.hasOwn(wanted, key) || fits(value[key], wanted[key] as Schema)),
  additionalProperties: (value, wanted: Schema | false, { properties = {} }) =>
    !isMap(value) ||
    Object.keys(value).every(
      (key) => Object.hasOwn(properties as object, key) || (wanted !== false && fits(value[key], wanted)),
    ),
  propertyNames: (value, wanted: Schema) =>
    !isMap(value) || Object.keys(value).every((key) => fits(key, wanted)),
  minProperties: (value, wanted: number) => !isMap(value) || Object.keys(value).length >= wanted,
};

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => !Number.isNaN(parseDay(text)),
  "date-time": (text) => !Number.isNaN(parseTime(text)),
};

function is(kind: string, value: unknown): boolean {
  switch (kind) {
    case "null":
      return value === null;
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "array":
      return isList(value);
    case "object":
      return isMap(value);
    default:
      return typeof value === kind;
  }
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Maps and lists in a list are left to ajv to compare. */
function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** How many characters a text has, as JSON Schema counts; only where that may matter to the limit. */
function characters(text: string, limit: number): number {
  return text.length < limit || text.length > 2 * limit ? text.length : [...text].length;
}
