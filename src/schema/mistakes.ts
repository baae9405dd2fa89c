import type { Mistake } from "../domain/mistake.ts";
import { fits } from "./fits.ts";
import type { SchemaName } from "./word-mistakes.ts";

/**
 * What is wrong with a value; nothing where it fits its schema.
 * @param name the compiled schema's
 */
export async function mistakesIn(
  value: unknown,
  name: SchemaName,
  schema: Readonly<Record<string, unknown>>,
): Promise<Mistake[]> {
  if (fits(value, schema)) return [];
  const { wordMistakes } = await import("./word-mistakes.ts");
  return wordMistakes(name, value, schema);
}
