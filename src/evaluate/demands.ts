import type { RuleEntry } from "../domain/policy.ts";
import type { Measurement } from "../metrics/measurement.ts";
import { limitOf } from "./limit.ts";
import type { Demands } from "./outcome.ts";
import type { Case, Rule } from "./rule.ts";

/** What an entry of the policy asks of a measurement. */
export function demandsOf(
  rule: Rule,
  { options, names }: RuleEntry,
  { policy }: Case,
  of: Measurement,
): Demands {
  const { "min-sample": minSample } = options;
  return {
    limit: limitOf(rule, options, of),
    minSample: typeof minSample === "number" ? minSample : 0,
    maxUnknown: policy.maxUnknown,
    namesTypes: names("of") || names("to"),
  };
}
