import type { Scope } from "../domain/report.ts";
import type { Measurement } from "../metrics/measurement.ts";

/** What a measurement is of. */
export interface About {
  scope: Scope;
  limitedBy?: string | undefined;
  identity?: string | undefined;
}

/** Measurements by what they are of, so that one is found again in what was measured elsewhere. */
export class ByScope {
  readonly #measured: ReadonlyMap<string, Measurement>;

  constructor(measured: readonly Measurement[]) {
    this.#measured = new Map(measured.map((measurement) => [keyOf(measurement), measurement]));
  }

  same(about: About): Measurement | undefined {
    return this.#measured.get(keyOf(about));
  }
}

function keyOf({ scope, limitedBy, identity }: About): string {
  return JSON.stringify([scope, limitedBy, identity]);
}
