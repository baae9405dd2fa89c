import { type SortedWaits, sortWaits } from "../../src/metrics/kaplan-meier.ts";

export interface Wait {
  time: number;
  weight?: number;
  isOpen?: boolean;
}

/** Waits as metrics take them. */
export function waitsOf(waits: readonly Wait[]): SortedWaits {
  return sortWaits({
    time: Float64Array.from(waits, ({ time }) => time),
    weight: Float64Array.from(waits, ({ weight = 1 }) => weight),
    open: Uint8Array.from(waits, ({ isOpen = false }) => Number(isOpen)),
  });
}
