import type { JsonSchema } from "../domain/json-schema.ts";
import type { Mistake } from "../domain/mistake.ts";
import { violationsOf } from "./check.ts";
import { word } from "./wording.ts";

/** What is wrong with a value, in words, each once; nothing where it fits its schema. */
export function mistakesIn(value: unknown, schema: JsonSchema): Mistake[] {
  const mistakes = new Map(
    violationsOf(value, schema).map((violation) => {
      const mistake = word(violation);
      return [JSON.stringify([mistake.path, mistake.message]), mistake];
    }),
  );
  return [...mistakes.values()];
}
