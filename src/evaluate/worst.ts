import { excess } from "../domain/excess.ts";
import type { Worst } from "../domain/report.ts";
import type { Measurement } from "../metrics/measurement.ts";
import type { Limit } from "./limit.ts";

/** A measurement that passed or failed, and its limit. */
export interface Judged {
  measurement: Measurement;
  limit: Limit;
}

/**
 * The first of what lies furthest beyond its limit, or else comes nearest to it; null where nothing was judged.
 * @param previousOf its value in the window before, null where there is none to compare
 */
export function worstOf(
  judged: readonly Judged[],
  previousOf: (measurement: Measurement) => number | null,
): Worst | null {
  const valued = judged.map(({ measurement, limit }) => ({
    measurement,
    value: {
      actual: knownValue(measurement),
      operator: limit.operator,
      limit: limit.value,
      sample: measurement.sample,
    },
  }));
  const [first, ...rest] = valued;
  if (first === undefined) return null;
  const { measurement, value } = rest.reduce(
    (most, one) => (excess(one.value) > excess(most.value) ? one : most),
    first,
  );
  const previous = previousOf(measurement);
  return { ...value, ...(previous === null ? {} : { previous }) };
}

/** The value; where no case is known, the bound that decided. */
export function knownValue({ value, low, high }: Measurement): number {
  return value ?? low ?? high ?? 0;
}
