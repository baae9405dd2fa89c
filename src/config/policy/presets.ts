import type { RuleOptions } from "../../domain/policy.ts";
import { PRESETS, type Rule } from "../../evaluate/rule.ts";

/** A preset's rules with the options it sets, in the order of the rules; null for a name that is none. */
export function presetRules(
  rules: readonly Rule[],
  name: string,
): Map<string, RuleOptions | readonly RuleOptions[]> | null {
  const preset = PRESETS.find((candidate) => candidate === name);
  if (preset === undefined) return null;
  const chosen = rules.map(({ id, presets }) => [id, presets[preset]] as const);
  return new Map(chosen.flatMap(([id, options]) => (options === undefined ? [] : [[id, options]])));
}
