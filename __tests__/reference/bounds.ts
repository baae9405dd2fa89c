/** What nobody can know, once more: the least and the most that a figure could be, and what comes of a limit then. */
import type { Sample } from "./chance.ts";

export interface Scope {
  channel?: string;
  object?: string;
  from?: string;
  to?: string;
}

export interface Limit {
  value: number;
  isMost: boolean;
}

/** One way in which all could be known: so many cases, and how many are of the part. */
export interface World {
  part: number;
  size: number;
}

/** What one scope comes to. */
export interface Measured {
  scope: Scope;
  /** Over what is known; null where nothing is. */
  value: number | null;
  low: number | null;
  high: number | null;
  sample: number | null;
  unknown: number;
  /** Weighed against what is unknown; where missing, the sample. */
  known?: number;
  limit: Limit;
  /** Why nothing can answer; tells one reason from another. */
  noData?: string;
  /** Types that were asked for and not exported, where others were. */
  uncovered?: string[];
  /** There may be no such scope, and nothing that breaks a limit. */
  mayBeEmpty?: boolean;
  /** It is more than `value` by nobody knows how much. */
  isMore?: boolean;
  /** The kindest and the unkindest world of a share. */
  worlds?: { least: World; most: World };
  /** What chance knows of it, where its cases are not each on their own. */
  chance?: Sample;
}

export type Outcome = "pass" | "fail" | "too-small" | "no-data" | "incomplete" | "allowed";

export interface Judged extends Measured {
  outcome: Outcome;
}

type Figures = Pick<Measured, "value" | "low" | "high" | "unknown" | "worlds"> & { sample: number };

export function atMost(value: number): Limit {
  return { value, isMost: true };
}

export function atLeast(value: number): Limit {
  return { value, isMost: false };
}

interface Cases {
  part: number;
  rest: number;
  /** Of the part, of the rest, or no case at all. */
  anything?: number;
  /** Of the part or no case at all. */
  partOrNone?: number;
  restOrNone?: number;
  /** Counted in `rest`, and perhaps of the part. */
  restOrPart?: number;
}

/** A share; the bounds are those of the two worlds that are kindest and unkindest to it. */
export function shareOf(cases: Cases): Figures {
  const { part, rest, anything = 0, partOrNone = 0, restOrNone = 0, restOrPart = 0 } = cases;
  const unknown = anything + partOrNone + restOrNone + restOrPart;
  const sample = part + rest;
  const leastWorld = { part, rest: rest + anything + restOrNone };
  const mostWorld = { part: part + restOrPart + anything + partOrNone, rest: rest - restOrPart };
  const share = (world: { part: number; rest: number }) =>
    world.part + world.rest === 0 ? null : world.part / (world.part + world.rest);
  const isEmpty = sample + unknown === 0;
  const sized = (world: { part: number; rest: number }) => ({
    part: world.part,
    size: world.part + world.rest,
  });
  return {
    value: share({ part, rest }),
    low: isEmpty ? null : (share(leastWorld) ?? 0),
    high: isEmpty ? null : (share(mostWorld) ?? 0),
    sample,
    unknown,
    worlds: { least: sized(leastWorld), most: sized(mostWorld) },
  };
}

/** A count, to which all that is unknown may add. */
export function countOf(value: number, unknown: number, known: number) {
  return { value, low: value, high: value + unknown, sample: null, unknown, known };
}

export function noAnswer(scope: Scope, limit: Limit, noData = "nothing"): Measured {
  return { scope, limit, noData, value: null, low: null, high: null, sample: null, unknown: 0 };
}

/** The steps of "Outcomes" in the docs. */
export function outcomeOf(measured: Measured, least: number, namesTypes: boolean, maxUnknown = 0.1): Outcome {
  const decided = outcomeOfCovered(measured, least, maxUnknown);
  const outcome = decided === "fail" && measured.mayBeEmpty ? "incomplete" : decided;
  if (!namesTypes || (measured.uncovered ?? []).length === 0) return outcome;
  return outcome === (measured.limit.isMost ? "pass" : "fail") ? "incomplete" : outcome;
}

function outcomeOfCovered(measured: Measured, least: number, maxUnknown: number): Outcome {
  const { value, low, high, sample, unknown, limit, isMore = false } = measured;
  if (measured.noData !== undefined) return "no-data";
  if (sample !== null && sample + unknown < least) return "too-small";
  if (low === null || high === null) return "no-data";
  const breaks = (one: number) =>
    limit.isMost ? one > limit.value || (isMore && one === limit.value) : one < limit.value;
  const [kindest, unkindest] = limit.isMost ? [low, high] : [high, low];
  if (breaks(kindest)) return "fail";
  if (!breaks(unkindest)) return "pass";
  if (value === null || (sample !== null && sample < least)) return "incomplete";
  const known = measured.known ?? sample ?? 0;
  if (unknown === Number.POSITIVE_INFINITY || unknown / (known + unknown) > maxUnknown) return "incomplete";
  if (breaks(value)) return "fail";
  return isMore && limit.isMost ? "incomplete" : "pass";
}
