import type { Unit } from "../domain/metric.ts";
import { spreadOfShare } from "../metrics/interval.ts";
import { knownValue, type Measurement } from "../metrics/measurement.ts";
import { type Uncertain, uncertainCount, uncertainShares } from "./ratchet.ts";

/**
 * What the same scope may be by chance, in each of several windows: shares by their clusters, counts as events that
 * are independent, other values by the bounds that their metric gives.
 */
export function uncertain(unit: Unit, windows: readonly Measurement[]): Uncertain[] {
  if (unit === "share")
    return uncertainShares(
      windows.map((measurement) => ({ value: knownValue(measurement), spread: spreadOfShare(measurement) })),
    );
  return windows.map((measurement) => {
    const value = knownValue(measurement);
    return unit === "count" ? uncertainCount(value) : { value, bounds: measurement.bounds ?? (() => null) };
  });
}
