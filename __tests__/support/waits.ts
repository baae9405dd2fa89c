import type { Waits } from "../../src/metrics/kaplan-meier.ts";

export interface Wait {
  time: number;
  weight?: number;
  isOpen?: boolean;
}

/** Waits as the columns that metrics take. */
export function waitsOf(waits: readonly Wait[]): Waits {
  return {
    time: Float64Array.from(waits, ({ time }) => time),
    weight: Float64Array.from(waits, ({ weight = 1 }) => weight),
    open: Uint8Array.from(waits, ({ isOpen = false }) => Number(isOpen)),
  };
}
