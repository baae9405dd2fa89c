import type { Measurement } from "../metrics/measurement.ts";

/** Measurements by what they are of, so that one is found again in what was measured elsewhere. */
export class ByScope {
  readonly #measured: ReadonlyMap<string, Measurement>;

  constructor(measured: readonly Measurement[]) {
    this.#measured = new Map(measured.map((measurement) => [keyOf(measurement), measurement]));
  }

  same(measurement: Measurement): Measurement | undefined {
    return this.#measured.get(keyOf(measurement));
  }
}

function keyOf({ scope, limitedBy, identity }: Measurement): string {
  return JSON.stringify([scope, limitedBy, identity]);
}
