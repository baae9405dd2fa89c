import type { Diagnostic } from "../../domain/diagnostic.ts";
import type { RuleEntry } from "../../domain/policy.ts";
import { optionsOf } from "../../metrics/options.ts";
import { ruleById } from "../../rules/index.ts";

/**
 * The options of a policy's rules that mean something only together with a key of the policy that it lacks.
 * @param written the policy's keys, with those that are left out but have a default
 */
export function neededKeys(entries: readonly RuleEntry[], written: Record<string, unknown>): Diagnostic[] {
  return entries.flatMap(({ rule: id, options, locate }) => {
    const rule = ruleById(id);
    if (rule === undefined) return [];
    return Object.entries(optionsOf(rule)).flatMap(([name, { needs = {} }]) => {
      const key = needs[String(options[name])];
      if (key === undefined || written[key] !== undefined) return [];
      const message = `\`${name}: ${options[name]}\` needs \`${key}\` in the policy; add it, or leave \`${name}\` out`;
      return [{ message, location: locate(name) }];
    });
  });
}
