import type { Measurement } from "../metrics/measurement.ts";
import type { Outcome } from "./outcome.ts";
import type { Options } from "./rule.ts";

/** A measurement, and what came of it. */
interface Decided {
  measurement: Measurement;
  outcome: Outcome;
}

/**
 * Scopes beyond the limit pass while the option `allow` lets so many fall short, counting those that may; but none does
 * where no scope at all could be judged. Below 1 it is a share of those that could be looked at, and a part of a scope
 * is none.
 */
export function applyAllowance(decided: readonly Decided[], { allow = 0 }: Options): readonly Decided[] {
  const short = decided.filter(({ outcome }) => outcome === "fail" || outcome === "incomplete");
  const seen = decided.filter(({ outcome }) => outcome !== "no-data").length;
  const most = (allow as number) < 1 ? Math.floor((allow as number) * seen + 1e-9) : (allow as number);
  if (short.length === 0 || short.length > most) return decided;
  if (!decided.some(({ outcome }) => outcome === "pass" || outcome === "fail")) return decided;
  return decided.map((one) => (short.includes(one) ? { ...one, outcome: "pass" as const } : one));
}
