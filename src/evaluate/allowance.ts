import type { Measurement } from "../metrics/measurement.ts";
import type { Outcome } from "./outcome.ts";
import type { Options } from "./rule.ts";

/** A measurement, and what came of it. */
interface Decided {
  measurement: Measurement;
  outcome: Outcome;
}

/**
 * Scopes beyond the limit pass while the option `allow` lets so many fall short. Below 1 it is a share of those that
 * could be looked at, and a part of a scope is none. Those that may fall short count too: where it takes them to exceed
 * it, they alone are left open. Nothing passes where no scope at all could be judged.
 */
export function applyAllowance(decided: readonly Decided[], { allow = 0 }: Options): readonly Decided[] {
  const count = (...outcomes: Outcome[]) =>
    decided.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const seen = decided.length - count("no-data");
  const most = (allow as number) < 1 ? Math.floor((allow as number) * seen + 1e-9) : (allow as number);
  if (count("fail") > most || count("pass", "fail") === 0) return decided;
  const allowed = count("fail", "incomplete") > most ? ["fail"] : ["fail", "incomplete"];
  return decided.map((one) => (allowed.includes(one.outcome) ? { ...one, outcome: "pass" as const } : one));
}
