import type { Measurement } from "./rule.ts";

/** Measurements by what they are about, so that the same can be found in another window. */
export type ByScope = ReadonlyMap<string, Measurement>;

export function byScope(measured: readonly Measurement[]): ByScope {
  return new Map(measured.map((measurement) => [scopeKey(measurement), measurement]));
}

/** The same for measurements of the same thing by the same limit. */
export function scopeKey({ scope, limitedBy, about }: Measurement): string {
  return JSON.stringify([scope, limitedBy, about]);
}
