import { formatDay } from "../domain/day.ts";
import type { Scope } from "../domain/report.ts";
import { parseDay } from "../domain/time.ts";
import { once } from "../lib/once.ts";
import type { Measurement } from "../metrics/measurement.ts";
import type { View } from "../store/view.ts";
import { ByScope } from "./by-scope.ts";
import { type Baseline, NO_BASELINE } from "./finding.ts";
import type { Measure } from "./measure.ts";
import type { Outcome } from "./outcome.ts";
import type { Options } from "./rule.ts";

/** The window before the one that is judged, as long; measured when it is first asked for. */
export class WindowBefore {
  readonly #options: Options;
  readonly #outcomeOf: (of: Measurement) => Outcome;
  readonly #days: number;
  readonly #view: () => View;
  readonly #measured: () => ByScope;

  constructor(options: Options, view: View, measure: Measure, outcomeOf: (of: Measurement) => Outcome) {
    this.#outcomeOf = outcomeOf;
    this.#options = options;
    this.#days = view.to - view.from + 1;
    this.#view = once(() => view.before());
    this.#measured = once(() => new ByScope(measure(this.#view())));
  }

  /** The value of the same scope; null where it could not be judged, or there was none. */
  valueOf(measurement: Measurement): number | null {
    const same = this.#same(measurement);
    if (same === undefined) return null;
    const outcome = this.#outcomeOf(same);
    return outcome === "pass" || outcome === "fail" ? same.value : null;
  }

  /** What a ratchet holds a measurement against. */
  baselineOf(measurement: Measurement): Baseline {
    if (this.#options["ratchet"] !== true) return null;
    // Where the window before was judged and had nothing of the kind, what is judged is new: a post, say.
    if (this.#same(measurement) === undefined && this.#view().files.length > 0) return null;
    return this.valueOf(measurement) ?? NO_BASELINE;
  }

  #same(measurement: Measurement): Measurement | undefined {
    return this.#measured().same({ ...measurement, scope: moved(measurement.scope, -this.#days) });
  }
}

/** The same day or week, so many days later. */
function moved(scope: Scope, days: number): Scope {
  const { from, to } = scope;
  if (from === undefined || to === undefined) return scope;
  return { ...scope, from: formatDay(parseDay(from) + days), to: formatDay(parseDay(to) + days) };
}
