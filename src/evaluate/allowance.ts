import type { Measurement } from "../metrics/measurement.ts";
import type { Outcome } from "./outcome.ts";
import type { Options } from "./rule.ts";

/** A measurement, and what came of it. */
interface Decided {
  measurement: Measurement;
  outcome: Outcome;
}

/**
 * Scopes beyond the limit pass while the option `allow` lets as many fall short, counting those that may. Where none
 * passes by itself there is nothing to make allowance for.
 */
export function applyAllowance(decided: readonly Decided[], { allow = 0 }: Options): readonly Decided[] {
  const short = decided.filter(({ outcome }) => outcome === "fail" || outcome === "incomplete");
  const hasPassed = decided.some(({ outcome }) => outcome === "pass");
  if (short.length === 0 || short.length > (allow as number) || !hasPassed) return decided;
  return decided.map((one) => (short.includes(one) ? { ...one, outcome: "pass" as const } : one));
}
