import { excess } from "../domain/excess.ts";
import type { Unit } from "../domain/metric.ts";
import type { Worst } from "../domain/report.ts";
import { knownValue, type Measurement } from "../metrics/measurement.ts";
import type { Limit } from "./limit.ts";
import { robustnessOf } from "./robust.ts";

/** A measurement that passed or failed, and its limit. */
export interface JudgedScope {
  measurement: Measurement;
  limit: Limit;
}

/**
 * The first of what lies furthest beyond its limit, or else comes nearest to it; null where nothing was judged.
 * @param unit of its values
 * @param previousOf its value in the window before, null where there is none to compare
 */
export function worstOf(
  judged: readonly JudgedScope[],
  unit: Unit,
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
  const robustness = robustnessOf(unit, measurement, limit);
  return {
    ...value,
    ...(previous === null ? {} : { previous }),
    ...(robustness === null ? {} : { robustness }),
  };
}
