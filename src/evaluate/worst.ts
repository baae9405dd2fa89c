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
    (most, measurement) => (excess(measurement.value) > excess(most.value) ? measurement : most),
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
