/** An error as ajv gives it. */
export interface SchemaError {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
  /** Set where a key is what is wrong. */
  propertyName?: string;
}

/** What was validated, and by which schema. */
export interface Validated {
  value: unknown;
  schema: unknown;
}
