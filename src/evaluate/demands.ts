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
    namesTypes: namesTypes({ names }),
  };
}

/** Whether an entry itself names the types that it is about, so that none of them may be missing. */
export function namesTypes({ names }: Pick<RuleEntry, "names">): boolean {
  return names("of") || names("to");
}
