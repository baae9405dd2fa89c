import type { Unit } from "../domain/metric.ts";
import { spreadOfShare } from "../metrics/interval.ts";
import { knownValue, type Measurement } from "../metrics/measurement.ts";
import { type Uncertain, uncertainCount, uncertainShares, type WindowShare } from "./ratchet.ts";

/**
 * What the same scope may be by chance, now and then in each of several earlier windows: shares by their clusters,
 * counts as events that are independent, other values by the bounds that their metric gives.
 */
export function uncertain(unit: Unit, now: Measurement, earlier: readonly Measurement[]): Uncertain[] {
  if (unit === "share") return uncertainShares(shareIn(now), earlier.map(shareIn));
  return [now, ...earlier].map((measurement) => {
    const value = knownValue(measurement);
    return unit === "count" ? uncertainCount(value) : { value, bounds: measurement.bounds ?? (() => null) };
  });
}

function shareIn(measurement: Measurement): WindowShare {
  return {
    value: knownValue(measurement),
    size: measurement.sample ?? 0,
    spread: spreadOfShare(measurement),
  };
}
