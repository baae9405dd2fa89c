import { readFileSync } from "node:fs";
import { Ajv, type Options } from "ajv";
import addFormats from "ajv-formats";

/** What GitHub's description says of one call; a slice of it, by scripts/slice-openapi.mjs. */
interface Operation {
  parameters?: Reference[];
  requestBody?: { content: Record<string, { schema: { properties?: object } }> };
  responses: Record<string, object>;
}
interface Reference {
  $ref?: string;
}
interface Parameter {
  name: string;
  in: "path" | "query";
  required?: boolean;
}

/** A call that the description has. */
export interface Call {
  /** `get /repos/{owner}/{repo}/…` */
  operation: string;
  params: Record<string, string>;
}

type Json = Record<string, unknown>;

const description = withoutNullable(
  JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8")),
) as Json & { paths: Record<string, Record<string, Operation>> };
const ofBodies = validator({});
/** What stands in a URL is text. */
const ofParameters = validator({ coerceTypes: true });

/** What any call may be answered with, whether or not the description of the call lists it. */
const ANYWHERE = [401, 403, 404, 429, 500, 502, 503];

/** The call that a method and a path, without the server's prefix, make; null where GitHub has none such. */
export function callOf(method: string, path: string): Call | null {
  for (const [template, operations] of Object.entries(description.paths)) {
    if (!(method.toLowerCase() in operations)) continue;
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    // What comes last may go over several segments, as a file's path does.
    const pattern = template.replace(/\{\w+\}$/, "(.+)").replace(/\{\w+\}/g, "([^/]+)");
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match === null) continue;
    const params = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? "")]));
    return { operation: `${method.toLowerCase()} ${template}`, params };
  }
  return null;
}

/** What a request has against the description, a line each. */
export function faultsOfRequest(
  { operation, params }: Call,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const { at, found } = operationOf(operation);
  const given: Record<string, Record<string, string>> = { path: params, query: Object.fromEntries(query) };
  const known = new Set<string>();
  const faults = (found.parameters ?? []).flatMap((reference, i) => {
    const { name, in: place, required } = resolved(reference) as unknown as Parameter;
    known.add(`${place} ${name}`);
    const value = given[place]?.[name];
    if (value === undefined) return required ? [`no ${name}`] : [];
    const schema = `${reference.$ref ?? `${at}/parameters/${i}`}/schema`;
    return mistakes(schema, { value }, name, ofParameters, (ref) => ({ properties: { value: ref } }));
  });
  for (const [place, values] of Object.entries(given)) {
    for (const name of Object.keys(values))
      if (!known.has(`${place} ${name}`)) faults.push(`${place} has no parameter ${name}`);
  }
  const schema = found.requestBody?.content["application/json"]?.schema;
  if (schema === undefined) return body === undefined ? faults : [...faults, "takes no body"];
  for (const key of Object.keys(body ?? {})) {
    if (!(key in (schema.properties ?? {}))) faults.push(`the body has no property ${key}`);
  }
  return [...faults, ...mistakes(`${at}/requestBody/content/application~1json/schema`, body, "body")];
}

/** What an answer has against the description, a line each. */
export function faultsOfAnswer({ operation }: Call, status: number, body: unknown): string[] {
  const { at, found } = operationOf(operation);
  const response = found.responses[status] as Reference | undefined;
  if (response === undefined) {
    if (!ANYWHERE.includes(status)) return [`is never answered with ${status}`];
    return mistakes("#/components/schemas/basic-error", body, String(status));
  }
  const { content } = resolved(response) as { content?: Json };
  if (content === undefined) return [];
  const root = response.$ref ?? `${at}/responses/${status}`;
  return mistakes(`${root}/content/application~1json/schema`, body, String(status));
}

function operationOf(operation: string): { at: string; found: Operation } {
  const [method = "", path = ""] = operation.split(" ");
  const found = description.paths[path]?.[method];
  if (found === undefined) throw new Error(`the description has no ${operation}`);
  return { at: `#/paths/${path.replaceAll("/", "~1")}/${method}`, found };
}

function resolved(value: Reference): Json {
  if (value.$ref === undefined) return value as Json;
  return value.$ref
    .slice(2)
    .split("/")
    .reduce<unknown>((held, key) => (held as Json)[key], description) as Json;
}

/** @param pointer into the description */
function mistakes(
  pointer: string,
  value: unknown,
  name: string,
  ajv = ofBodies,
  wrap: (schema: object) => object = (schema) => schema,
): string[] {
  const validate = ajv.compile(wrap({ $ref: `github#${encodeURI(pointer.slice(1))}` }));
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath}: ${message}`);
}

function validator(options: Options): Ajv {
  const ajv = new Ajv({ strict: false, validateSchema: false, logger: false, ...options });
  addFormats.default(ajv);
  return ajv.addSchema(description, "github");
}

/** OpenAPI 3.0's `nullable`, which stands beside `$ref` and `allOf` too, as JSON Schema says it. */
function withoutNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNullable);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = value as Json;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, held]) => [key, withoutNullable(held)]));
  return nullable === true ? { anyOf: [{ type: "null" }, schema] } : schema;
}
