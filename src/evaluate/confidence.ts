import { boundsOf, independentSpread, type Spread } from "../lib/statistics/clustered-share.ts";
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
  const bounds = boundsOf(decidingSpread(measurement, limit), confidence);
  if (bounds === null) return { bound: null, confidence };
  const bound = limit.operator === "<=" ? bounds.lower : bounds.upper;
  return isBeyond(bound, limit) ? null : { bound, confidence };
}

/**
 * How the share lies that decided: that of the known cases or, where even the kindest side of all unknown ones leaves the
 * limit broken, that share of all. How much the known cases of a cluster resemble each other holds for both.
 */
function decidingSpread(measurement: Measurement, limit: Limit): Spread | null {
  const spread = spreadOfShare(measurement);
  const { unknown, clusters, atLow, atHigh } = measurement;
  const kindest = limit.operator === "<=" ? atLow : atHigh;
  if (unknown === 0 || kindest === undefined || kindest.size === 0) return spread;
  const { size } = kindest;
  const share = kindest.part / size;
  if (!isBeyond(share, limit)) return spread;
  return clusters === undefined ? independentSpread(share, size) : spread && { ...spread, share, size };
}
