import { formatDay } from "../model/day.ts";
import type { RuleEntry } from "../model/policy.ts";
import type { Scope } from "../model/report.ts";
import { parseDay } from "../model/time.ts";
import type { View } from "../table/view.ts";
import { byScope, scopeKey } from "./by-scope.ts";
import { type Baseline, NO_BASELINE } from "./finding.ts";
import { limitOf, outcomeOf } from "./limit.ts";
import type { Measure } from "./measure.ts";
import { once } from "./once.ts";
import type { Measurement, Rule } from "./rule.ts";

/** What measurements of a window were in the one before. */
interface WindowBefore {
  /** The value then; null where it could not be judged, or there was nothing of the kind. */
  previousOf(measurement: Measurement): number | null;
  /** What a ratchet holds a measurement against. */
  baselineOf(measurement: Measurement): Baseline;
}

/**
 * The window before a view, which is as long and ends where this one begins.
 * @param measure called for it when it is first asked for, and never again
 */
export function windowBefore(rule: Rule, { options }: RuleEntry, view: View, measure: Measure): WindowBefore {
  const length = view.to - view.from + 1;
  const before = once(() => view.before());
  const measured = once(() => byScope(measure(before())));
  const sameOf = (measurement: Measurement) =>
    measured().get(scopeKey({ ...measurement, scope: moved(measurement.scope, -length) }));
  const previousOf = (measurement: Measurement): number | null => {
    const same = sameOf(measurement);
    if (same === undefined) return null;
    const outcome = outcomeOf(same, options, limitOf(rule, options, measurement));
    return outcome === "pass" || outcome === "fail" ? same.actual : null;
  };
  return {
    previousOf,
    baselineOf(measurement) {
      if (options["ratchet"] !== true) return null;
      // Where the window before was judged and had nothing of the kind, what is judged is new: a post, say.
      if (sameOf(measurement) === undefined && before().files.length > 0) return null;
      return previousOf(measurement) ?? NO_BASELINE;
    },
  };
}

/** The same day or week, so many days later. */
function moved(scope: Scope, days: number): Scope {
  const { from, to } = scope;
  if (from === undefined || to === undefined) return scope;
  return { ...scope, from: formatDay(parseDay(from) + days), to: formatDay(parseDay(to) + days) };
}
