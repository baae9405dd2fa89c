import { excess } from "../domain/excess.ts";
import type { Unit } from "../domain/metric.ts";
import type { Worst } from "../domain/report.ts";
import { finite } from "../lib/finite.ts";
import { knownValue, type Measurement } from "../metrics/measurement.ts";
import type { Limit } from "./limit.ts";
import { isGivenAsRange } from "./measured-words.ts";
import { robustnessOf } from "./robust.ts";

/** A measurement that passed or failed, and its limit. */
export interface JudgedScope {
  measurement: Measurement;
  limit: Limit;
}

interface ValuedScope extends JudgedScope {
  value: Parameters<typeof excess>[0];
}

/** Above 0 where the first lies further beyond its limit; of two that lie as far, where it is the less certain one. */
function compare(one: ValuedScope, other: ValuedScope, maxUnknown: number): number {
  const further = excess(one.value) - excess(other.value);
  if (further !== 0 && !Number.isNaN(further)) return further;
  const widthOf = ({ measurement: { low, high } }: ValuedScope) => (high ?? 0) - (low ?? 0);
  const isRange = ({ measurement }: ValuedScope) => isGivenAsRange({ maxUnknown }, measurement);
  const [a, b] = [one, other].map((scope) => (isRange(scope) ? widthOf(scope) : -1)) as [number, number];
  return a - b;
}

/**
 * The first of what lies furthest beyond its limit, or else comes nearest to it; null where nothing was judged.
 * @param unit of its values
 * @param maxUnknown the largest share of unknown cases with which a value is given, and no range
 * @param previousOf its value in the window before, null where there is none to compare
 */
export function worstOf(
  judged: readonly JudgedScope[],
  unit: Unit,
  maxUnknown: number,
  previousOf: (measurement: Measurement) => number | null,
): Worst | null {
  const valued = judged.map(({ measurement, limit }) => ({
    measurement,
    limit,
    value: {
      actual: knownValue(measurement),
      operator: limit.operator,
      limit: limit.value,
      sample: measurement.sample,
    },
  }));
  const [first, ...rest] = valued;
  if (first === undefined) return null;
  const { measurement, limit, value } = rest.reduce(
    (most, scope) => (compare(scope, most, maxUnknown) > 0 ? scope : most),
    first,
  );
  const previous = previousOf(measurement);
  const isRange = isGivenAsRange({ maxUnknown }, measurement);
  const robustness = isRange ? null : robustnessOf(unit, measurement, limit);
  return {
    ...value,
    ...(isRange ? { low: finite(measurement.low), high: finite(measurement.high), isRange } : {}),
    ...(previous === null ? {} : { previous }),
    ...(robustness === null ? {} : { robustness }),
  };
}
