import type { Mistake } from "../domain/mistake.ts";
import { mistakesOf } from "./ajv-mistakes.ts";
import validators from "./validators.cjs";

/** The names of the compiled schemas. */
export type SchemaName = keyof typeof validators;

/** What is wrong with a value, by the compiled schema of that name; nothing where it fits. */
export function wordMistakes(name: SchemaName, value: unknown, schema: object): Mistake[] {
  const validator = validators[name];
  return validator === undefined || validator(value)
    ? []
    : mistakesOf(validator.errors ?? [], { value, schema });
}
