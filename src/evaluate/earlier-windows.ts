import { formatDay } from "../domain/day.ts";
import type { Scope } from "../domain/report.ts";
import { parseDay } from "../domain/time.ts";
import { lazy } from "../lib/lazy.ts";
import type { Measurement } from "../metrics/measurement.ts";
import type { View } from "../store/view.ts";
import { type About, ByScope } from "./by-scope.ts";
import type { Measure } from "./measure.ts";
import type { Outcome } from "./outcome.ts";
import { ratchetOf } from "./ratchet.ts";
import type { Options, Rule } from "./rule.ts";
import { uncertain } from "./uncertain.ts";

/** How many earlier windows a ratchet looks back on. */
const MAX_EARLIER = 12;

/** What a ratchet says of a measurement. */
export interface Ratchet {
  /** The best value of an earlier window; null where none could be judged. */
  best: number | null;
  /** Whether the value now is not worse than that by more than chance explains. */
  holds: boolean;
  /** Whether there is enough to tell what chance explains. */
  tellsChance: boolean;
}

interface EarlierWindow {
  /** How many days before the one that is judged. */
  days: number;
  view: View;
  measured: () => ByScope;
}

/** The windows before the one that is judged, each as long, end to end; measured when they are first asked for. */
export class EarlierWindows {
  readonly #rule: Rule;
  readonly #options: Options;
  readonly #outcomeOf: (of: Measurement) => Outcome;
  /** The latest first; most rules ask for that alone. */
  readonly #windows: readonly (() => EarlierWindow)[];

  constructor(
    rule: Rule,
    options: Options,
    view: View,
    measure: Measure,
    outcomeOf: (of: Measurement) => Outcome,
  ) {
    this.#rule = rule;
    this.#options = options;
    this.#outcomeOf = outcomeOf;
    const length = view.to - view.from + 1;
    this.#windows = Array.from({ length: MAX_EARLIER }, (_, i) =>
      lazy(() => {
        const days = (i + 1) * length;
        const earlier = view.days(view.from - days, view.to - days);
        return { days, view: earlier, measured: lazy(() => new ByScope(measure(earlier))) };
      }),
    );
  }

  /** The value of the same scope in the window before; null where it could not be judged, or there was none. */
  previousOf(measurement: Measurement): number | null {
    const before = this.#windows[0]?.();
    const same = before && sameIn(before, measurement);
    return same !== undefined && this.#isJudged(same) ? same.value : null;
  }

  /** What the rule's ratchet says of a measurement; null without one, and of what is new, such as a post. */
  ratchetOf(measurement: Measurement): Ratchet | null {
    if (this.#options["ratchet"] !== true) return null;
    const covered = this.#windows.map((window) => window()).filter(({ view }) => view.files.length > 0);
    const same = covered.flatMap((window) => sameIn(window, measurement) ?? []);
    if (same.length === 0 && covered.length > 0) return null;
    const judged = same.filter((measurement) => this.#isJudged(measurement));
    const { metric, limit } = this.#rule;
    const [now, ...earlier] = uncertain(metric.unit, measurement, judged);
    const ratcheted = now === undefined ? null : ratchetOf(now, earlier, limit.operator);
    return {
      best: ratcheted?.best.value ?? null,
      // How much worse a value is that is still growing, nobody knows.
      holds: ratcheted?.holds === true && measurement.isLowerBound !== true,
      tellsChance: ratcheted !== null && ratcheted.reach !== null,
    };
  }

  #isJudged(measurement: Measurement): boolean {
    const outcome = this.#outcomeOf(measurement);
    return outcome === "pass" || outcome === "fail";
  }
}

function sameIn(
  { days, measured }: EarlierWindow,
  { scope, limitedBy, identity }: About,
): Measurement | undefined {
  return measured().same({ scope: moved(scope, -days), limitedBy, identity });
}

/** The same day or week, so many days later. */
function moved(scope: Scope, days: number): Scope {
  const { from, to } = scope;
  if (from === undefined || to === undefined) return scope;
  return { ...scope, from: formatDay(parseDay(from) + days), to: formatDay(parseDay(to) + days) };
}
