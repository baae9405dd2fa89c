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
    return uncertainShares(windows.map((one) => ({ value: knownValue(one), spread: spreadOfShare(one) })));
  return windows.map((one) => {
    const value = knownValue(one);
    return unit === "count" ? uncertainCount(value) : { value, bounds: one.bounds ?? (() => null) };
  });
}
