import type { PathDiagnostic } from "../../domain/diagnostic.ts";
import { InputError } from "../../domain/diagnostic.ts";
import type { JsonSchema } from "../../domain/json-schema.ts";
import { ruleById } from "../../rules/index.ts";
import { diagnose } from "../../schema/diagnose.ts";
import { mustBe } from "../../schema/wording.ts";
import type { YamlFile } from "../../text/yaml.ts";
import { optionsSchema } from "./base-schema.ts";

/**
 * Checks a policy, or a file that one extends, against its schema.
 * @param further what else is wrong with it
 * @throws InputError with every diagnostic at its line and column, in their order
 */
export function validate(
  file: YamlFile,
  schema: JsonSchema,
  further: readonly PathDiagnostic[] = [],
): unknown {
  const diagnostics = [...diagnose(file.value, schema), ...ruleDiagnostics(file), ...further];
  if (diagnostics.length > 0) throw new InputError(file.problems(diagnostics));
  return file.value;
}

function ruleDiagnostics(file: YamlFile): PathDiagnostic[] {
  const { rules } = (file.value ?? {}) as { rules?: unknown };
  if (typeof rules !== "object" || rules === null || Array.isArray(rules)) return [];
  return Object.entries(rules).flatMap(([id, value]) => valueDiagnostics(id, value));
}

function valueDiagnostics(id: string, value: unknown): PathDiagnostic[] {
  const path = ["rules", id];
  if (value === "off") return [];
  if (!Array.isArray(value))
    return optionDiagnostics(id, value, path, "`off`, a map of options, or a list of such maps");
  if (value.length === 0)
    return [{ path, atKey: false, message: "the list is empty; give options, or `off`" }];
  return value.flatMap((options, i) =>
    optionDiagnostics(id, options, [...path, String(i)], "a map of options"),
  );
}

function optionDiagnostics(id: string, options: unknown, at: string[], expected: string): PathDiagnostic[] {
  const rule = ruleById(id);
  if (rule === undefined) return [];
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    return [{ path: at, atKey: false, message: mustBe(expected, options) }];
  }
  const diagnostics = diagnose(options, optionsSchema(rule));
  return diagnostics.map((diagnostic) => ({ ...diagnostic, path: [...at, ...diagnostic.path] }));
}
