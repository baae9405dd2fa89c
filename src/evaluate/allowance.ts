import type { Measurement } from "../metrics/measurement.ts";
import type { Outcome } from "./outcome.ts";
import type { Options } from "./rule.ts";

/** A measurement, and what came of it. */
interface Decided {
  measurement: Measurement;
  outcome: Outcome;
}

/**
 * Lets scopes beyond the limit fall short while they are no more than the option `allow` says, and one holds the limit
 * at least: what all fall short of is no limit. Below 1 it is a share of those that could be looked at, and a part of a
 * scope is none. Those that may fall short count too: where it takes them to exceed it, they alone are left open.
 */
export function applyAllowance(decided: readonly Decided[], { allow = 0 }: Options): readonly Decided[] {
  const count = (...outcomes: Outcome[]) =>
    decided.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const answered = decided.length - count("no-data");
  const written = (allow as number) < 1 ? Math.floor((allow as number) * answered + 1e-9) : (allow as number);
  const most = Math.min(written, count("pass", "fail", "incomplete") - 1);
  if (count("fail") > most) return decided;
  const short = count("fail", "incomplete") > most ? ["fail"] : ["fail", "incomplete"];
  return decided.map((decision) =>
    short.includes(decision.outcome) ? { ...decision, outcome: "allowed" as const } : decision,
  );
}
