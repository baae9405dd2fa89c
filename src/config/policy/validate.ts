import type { JsonSchema } from "../../domain/json-schema.ts";
import type { Mistake } from "../../domain/mistake.ts";
import { InputError } from "../../domain/problem.ts";
import { ruleById } from "../../rules/index.ts";
import { mistakesIn } from "../../schema/mistakes.ts";
import { show } from "../../schema/wording.ts";
import type { YamlFile } from "../../text/yaml.ts";
import { optionsSchema } from "./base-schema.ts";

/**
 * Checks a policy, or a file that one extends, against its schema.
 * @param further what else is wrong with it
 * @throws InputError with every mistake at its line and column, in their order
 */
export function validate(file: YamlFile, schema: JsonSchema, further: readonly Mistake[] = []): unknown {
  const mistakes = [...mistakesIn(file.value, schema), ...ruleMistakes(file), ...further];
  if (mistakes.length > 0) throw new InputError(file.problems(mistakes));
  return file.value;
}

function ruleMistakes(file: YamlFile): Mistake[] {
  const { rules } = (file.value ?? {}) as { rules?: unknown };
  if (typeof rules !== "object" || rules === null || Array.isArray(rules)) return [];
  return Object.entries(rules).flatMap(([id, value]) => valueMistakes(id, value));
}

function valueMistakes(id: string, value: unknown): Mistake[] {
  const path = ["rules", id];
  if (value === "off") return [];
  if (!Array.isArray(value))
    return optionMistakes(id, value, path, "`off`, a map of options, or a list of such maps");
  if (value.length === 0)
    return [{ path, atKey: false, message: "the list is empty; give options, or `off`" }];
  return value.flatMap((options, i) => optionMistakes(id, options, [...path, String(i)], "a map of options"));
}

function optionMistakes(id: string, options: unknown, at: string[], wanted: string): Mistake[] {
  const rule = ruleById(id);
  if (rule === undefined) return [];
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    return [{ path: at, atKey: false, message: `must be ${wanted}, not ${show(options)}` }];
  }
  const mistakes = mistakesIn(options, optionsSchema(rule));
  return mistakes.map((mistake) => ({ ...mistake, path: [...at, ...mistake.path] }));
}
