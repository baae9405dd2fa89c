/** As much of a JSON Schema as completion looks at. */
export interface Schema {
  description?: string;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  default?: unknown;
  examples?: readonly unknown[];
  properties?: Readonly<Record<string, Schema>>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
}

/** A step down: a key of a map, or an item of a list. */
export type Step = string | null;

/** The schemas of what a path leads to, one for each way that a value there may be written. */
export function schemasAt(schema: Schema, path: readonly Step[]): Schema[] {
  let all = alternatives(schema);
  for (const step of path) all = all.flatMap((one) => below(one, step)).flatMap(alternatives);
  return all;
}

/** The keys that a map may have there, each with its schema. */
export function keysOf(schemas: readonly Schema[]): Map<string, Schema> {
  return new Map(schemas.flatMap(({ properties }) => Object.entries(properties ?? {})));
}

/** The values that are named there. */
export function valuesOf(schemas: readonly Schema[]): unknown[] {
  const named = schemas.flatMap((one) => [
    ...(one.enum ?? []),
    ...(one.const === undefined ? [] : [one.const]),
    ...(one.type === "boolean" ? [true, false] : []),
    ...(one.examples ?? []),
    ...(one.default === undefined || typeof one.default === "object" ? [] : [one.default]),
  ]);
  return [...new Set(named)];
}

function alternatives(schema: Schema): Schema[] {
  const others = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return [schema, ...others.flatMap(alternatives)];
}

function below({ properties, additionalProperties, items }: Schema, step: Step): Schema[] {
  if (step === null) return items === undefined ? [] : [items];
  const own = properties?.[step];
  if (own !== undefined) return [own];
  return typeof additionalProperties === "object" ? [additionalProperties] : [];
}
