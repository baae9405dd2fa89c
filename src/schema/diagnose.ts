import type { PathDiagnostic } from "../domain/diagnostic.ts";
import type { JsonSchema } from "../domain/json-schema.ts";
import { violationsOf } from "./check.ts";
import { word } from "./wording.ts";

/** What is wrong with a value, in words, each once; nothing where it fits its schema. */
export function diagnose(value: unknown, schema: JsonSchema): PathDiagnostic[] {
  const diagnostics = new Map(
    violationsOf(value, schema).map((violation) => {
      const diagnostic = word(violation);
      return [JSON.stringify([diagnostic.path, diagnostic.message]), diagnostic];
    }),
  );
  return [...diagnostics.values()];
}
