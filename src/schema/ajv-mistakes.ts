import type { Mistake } from "../domain/mistake.ts";
import type { SchemaError, Validated } from "./ajv-error.ts";
import { word } from "./ajv-wording.ts";

/** Words ajv's errors: one for each mistake, and of alternatives only the one that was meant. */
export function mistakesOf(errors: readonly SchemaError[], validated: Validated): Mistake[] {
  const mistakes = meant(errors)
    .filter(({ keyword }) => keyword !== "propertyNames")
    .map((error) => word(error, validated));
  const seen = new Set<string>();
  return mistakes.filter(({ path, message }) => {
    const key = JSON.stringify([path, message]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Leaves out the errors of the alternatives that the author did not mean. Ajv lists the errors of a choice's
 * branches right before that of the choice.
 */
function meant(errors: readonly SchemaError[]): SchemaError[] {
  const dropped = new Set<SchemaError>();
  const choices = [...errors.entries()].filter(([, { keyword }]) => keyword === "anyOf");
  for (const [index, choice] of choices.sort(([, a], [, b]) => a.schemaPath.length - b.schemaPath.length)) {
    const below = errorsBelow(errors, index);
    const branchOf = (error: SchemaError) =>
      error.schemaPath.slice(choice.schemaPath.length + 1).split("/")[0];
    const unlike = new Set(below.filter((error) => isOfAnotherKind(error, choice)).map(branchOf));
    const taken = below.find((error) => !unlike.has(branchOf(error)));
    if (taken !== undefined) dropped.add(choice);
    for (const error of below)
      if (taken === undefined || branchOf(error) !== branchOf(taken)) dropped.add(error);
  }
  return errors.filter((error) => !dropped.has(error));
}

function errorsBelow(errors: readonly SchemaError[], choice: number): SchemaError[] {
  const { schemaPath, instancePath } = errors[choice] as SchemaError;
  const isInside = (path: string) => path === instancePath || path.startsWith(`${instancePath}/`);
  const isBelow = (error: SchemaError) =>
    error.schemaPath.startsWith(`${schemaPath}/`) && isInside(error.instancePath);
  let first = choice;
  while (first > 0 && isBelow(errors[first - 1] as SchemaError)) first--;
  return errors.slice(first, choice);
}

function isOfAnotherKind(error: SchemaError, choice: SchemaError): boolean {
  return error.instancePath === choice.instancePath && ["type", "const", "enum"].includes(error.keyword);
}
