import { isTooUnknown, type Measurement } from "../metrics/measurement.ts";
import { isBeyond, type Limit } from "./limit.ts";

/** What comes of a measurement, before waivers and second thoughts; `allowed` is what may fall short, and did or may. */
export type Outcome = "pass" | "fail" | "too-small" | "no-data" | "incomplete" | "allowed";

/** What an entry asks of the data beside its limit. */
export interface Demands {
  limit: Limit;
  /** Fewest known and unknown cases. */
  minSample: number;
  /** Largest share of unknown cases, of known and unknown ones. */
  maxUnknown: number;
  /** Whether the entry itself names the types that it asks for. */
  namesTypes: boolean;
}

/**
 * What comes of a measurement, of the types that some file covers, in this order: nothing can answer; too few cases, known or not; both bounds on one
 * side of the limit; too much unknown to judge; else the value decides. A value at the limit passes.
 */
export function outcomeOf(measurement: Measurement, demands: Demands): Outcome {
  const ofCovered = outcomeOfCovered(measurement, demands);
  const isOpen =
    mayFlatter(ofCovered, measurement, demands.limit) ||
    // What may not be there breaks no limit.
    (ofCovered === "fail" && measurement.mayBeEmpty === true);
  const outcome = isOpen ? "incomplete" : ofCovered;
  const { uncovered = [] } = measurement;
  if (uncovered.length === 0 || !demands.namesTypes) return outcome;
  // What is missing could lift what is too low, and break a limit that holds.
  const mayTurn = demands.limit.operator === "<=" ? "pass" : "fail";
  return outcome === mayTurn ? "incomplete" : outcome;
}

/** Whether the brand, where it is counted as an outsider, may be why nothing is wrong. */
function mayFlatter(outcome: Outcome, measurement: Measurement, limit: Limit): boolean {
  const { flattered, weighsBrand, low, high } = measurement;
  if (flattered === undefined) return false;
  // What is done to posts that are not known to be the brand's is no case, so that even too few cases may be many.
  if (weighsBrand !== true) return outcome === "pass" || outcome === "too-small";
  const worst = limit.operator === "<=" ? high : low;
  return outcome === "pass" && (worst === null || isBroken(worst, measurement, limit));
}

function outcomeOfCovered(measurement: Measurement, demands: Demands): Outcome {
  const { low, high, value, sample, unknown, noData } = measurement;
  if (noData !== undefined) return "no-data";
  const { limit, minSample, maxUnknown } = demands;
  if (sample !== null && sample + unknown < minSample) return "too-small";
  if (low === null || high === null) return "no-data";
  const [best, worst] = limit.operator === "<=" ? [low, high] : [high, low];
  if (isBroken(best, measurement, limit)) return "fail";
  if (!isBroken(worst, measurement, limit)) return "pass";
  if (value === null || (sample !== null && sample < minSample)) return "incomplete";
  if (isTooUnknown(measurement, maxUnknown)) return "incomplete";
  if (isBroken(value, measurement, limit)) return "fail";
  // It is larger, nobody knows by how much: that holds no upper limit.
  return measurement.isLowerBound === true && limit.operator === "<=" ? "incomplete" : "pass";
}

/** Whether a value breaks the limit; one that is still growing does at the limit itself. */
function isBroken(value: number, { isLowerBound }: Measurement, limit: Limit): boolean {
  if (isBeyond(value, limit)) return true;
  return isLowerBound === true && limit.operator === "<=" && value === limit.value;
}
