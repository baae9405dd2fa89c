import type { SchemaError } from "./ajv-error.ts" with { "resolution-mode": "import" };

interface Validator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** Compiled from the schemas by `npm run build`. */
declare const validators: Record<
  "policy" | "base" | "roster" | "activity" | "envelope" | "plan" | "claims" | `options:${string}`,
  Validator
>;
export = validators;
