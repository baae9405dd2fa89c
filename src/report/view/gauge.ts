import type { Finding, RuleReport } from "../../domain/report.ts";

/** A share beside its limit, each from 0 to 1. */
export interface GaugeView {
  value: number;
  limit: number;
  /** Between which values it lies where some cases are unknown; null where none are. */
  range: readonly [low: number, high: number] | null;
}

/** The gauge of a finding; null of one that is about no share. */
export function gaugeOf({ unit }: RuleReport, finding: Finding): GaugeView | null {
  const { actual, limit, low, high } = finding;
  if (unit !== "share" || actual === null || ![actual, limit].every(isShare)) return null;
  const isRange = isShare(low) && isShare(high);
  return { value: actual, limit, range: isRange ? [low, high] : null };
}

function isShare(value: number | null | undefined): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}
