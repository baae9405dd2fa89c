import { boundsOf } from "../lib/statistics/clustered-share.ts";
import { spreadOfShare } from "../metrics/interval.ts";
import type { Measurement } from "../metrics/measurement.ts";
import { isBeyond, type Limit } from "./limit.ts";
import type { Options } from "./rule.ts";

/** Where a share beyond its limit may still lie within it, as far as chance goes. */
export interface Doubt {
  /** The end of the one-sided interval on the limit's side; null where a single cluster gives none. */
  bound: number | null;
  confidence: number;
}

/**
 * What keeps a share beyond its limit from being a failure: the one-sided bound at the entry's `confidence` lies
 * within the limit, or there is none. Null where it lies beyond too, or where the entry asks for no confidence.
 */
export function doubtOf(measurement: Measurement, options: Options, limit: Limit): Doubt | null {
  const { confidence } = options;
  if (typeof confidence !== "number" || measurement.value === null || !measurement.sample) return null;
  const bounds = boundsOf(spreadOfShare(measurement), confidence);
  if (bounds === null) return { bound: null, confidence };
  const bound = limit.operator === "<=" ? bounds.lower : bounds.upper;
  return isBeyond(bound, limit) ? null : { bound, confidence };
}
