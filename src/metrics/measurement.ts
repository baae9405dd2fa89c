import type { ActivityType } from "../domain/activity.ts";
import type { Location } from "../domain/diagnostic.ts";
import type { ActingAccount, Level, Scope } from "../domain/report.ts";
import type { Bounds, Clusters } from "../lib/statistics/clustered-share.ts";
import type { Gap } from "../messages/gap.ts";
import type { NamedClusters } from "./clusters.ts";

/**
 * What a metric found in one scope. `low` and `high` bound the value over every side, account, label and time that
 * the unknown cases could have (C. F. Manski, "Anatomy of the Selection Problem", 1990); both equal `value` where
 * nothing is unknown.
 */
export interface Measurement {
  scope: Scope;
  /** In the metric's unit, over the known cases; null where there are none. */
  value: number | null;
  /** The least the value could be; null where nothing can answer. */
  low: number | null;
  /** The most it could be; Infinity where nobody can say how much is missing. */
  high: number | null;
  /** The cases behind `low` and `high` of a share; missing where nobody can count them. */
  atLow?: ShareOfCases;
  atHigh?: ShareOfCases;
  /** How many known activities, posts or accounts the value rests on; null where a count rests on no sample. */
  sample: number | null;
  /** How many cases are unknown; Infinity where nobody can say how many. */
  unknown: number;
  /** The channels on which known cases may be of employees, as the roster recognises nobody there; missing where it doesn't matter. */
  mayBeEmployees?: readonly string[];
  /** How many cases are known, where that is not `sample`; weighed against `unknown`. */
  known?: number;
  /** The numerator of a share, or another part of the whole that the message gives. */
  part?: number;
  /** Why nothing can answer, and what to export. */
  noData?: Gap | undefined;
  /** Why something is unknown, and what to export; a getter where that takes time to find, as most measurements show none. */
  gap?: Gap | undefined;
  /** Why the true value may be worse and not better, so that it cannot show that a limit holds. */
  flattered?: Gap | undefined;
  /** Whether the bounds hold what it would be then, so that they can show that a limit holds, though the value can't. */
  weighsBrand?: boolean;
  /** Whether nothing of the scope may lie in the view, so that it cannot show that a limit is broken. */
  mayBeEmpty?: boolean;
  /** Types that were asked for and that no file covers; the others were measured. */
  uncovered?: readonly ActivityType[];
  /** How much it weighs beyond the limit where neither the policy nor a preset gives the rule a `level`. */
  level?: Level;
  /** The most that it weighs beyond the limit, whatever `level` the rule is given. */
  atMost?: Level;
  /** The option that limits it, where that is not the one that limits the rule. */
  limitedBy?: string;
  /** Rows that show it, the best first; a getter where they take time to find, as most measurements show none. */
  rows?: Iterable<number>;
  /** Rows of the posts that it is about, or of what was done to a post that is not there. */
  posts?: readonly number[];
  /** The place that shows it best, where that is no row. */
  location?: Location | undefined;
  /** The outside accounts that it is about; no message names them. */
  accounts?: readonly ActingAccount[];
  /** Tells it from others of the same scope. */
  identity?: string;
  /** What the message says beside the figures. */
  detail?: string;
  /** The value is larger than `value`, nobody knows by how much: an upper limit equal to it is broken. */
  isLowerBound?: boolean;
  /** What it would be by the clock on the wall, where working time alone counts. */
  aroundTheClock?: AroundTheClock;
  /** Nobody knows all who count in it, so that the message says "at least"; the limit is judged by the value. */
  isAtLeast?: boolean;
  /** What a share's sample consists of, where it does not consist of cases that are independent. */
  clusters?: () => Clusters;
  /** What the value rests on, so that it can be told how few. */
  groups?: () => CaseGroups;
  /** One-sided bounds of a value that is neither a share nor a count, each at the confidence given, from 0.5 to below 1. */
  bounds?: (confidence: number) => Bounds;
}

/** So many cases, and how many of them are of the part. */
export interface ShareOfCases {
  part: number;
  size: number;
}

/** A value by the clock on the wall, beside which one in working time can be weighed. */
export interface AroundTheClock {
  /** Null where nothing was due. */
  value: number | null;
  /** How many hours a week the team works in the days that are measured, from 0. */
  hoursAWeek: number;
}

/** The cases behind a value, by what they have in common. */
export interface CaseGroups {
  posts?: NamedClusters;
  people?: NamedClusters;
  /** How much each outsider who is named did. */
  outsiders?: ArrayLike<number>;
  /** How much outsiders did who are not named: nobody knows how many they are. */
  namelessOutside?: number;
}

/** The cases of a share. Each unknown kind widens the bounds in its own way. */
interface ShareCases {
  /** Known cases of the part, and the other known ones. */
  part: number;
  rest: number;
  /** Cases that may be of the part, of the rest, or no case at all. */
  unknown?: number;
  /** Cases of the part that may be no case at all, such as those without a day. */
  maybePart?: number;
  /** Likewise of the rest. */
  maybeRest?: number;
  /** Known cases counted in `rest` that may be of the part. */
  undecided?: number;
  /** The most known cases counted in `part` that may be of the rest; where it is more than there are, all may. */
  doubted?: number;
}

type ShareFigures = Pick<Measurement, "value" | "low" | "high" | "part" | "unknown"> &
  Required<Pick<Measurement, "atLow" | "atHigh">> & { sample: number };

/**
 * A share with its bounds: part ÷ (part + rest), from none to all of the unknown being of the part.
 * The bounds are null where there is no case, known or unknown.
 */
export function shareOf(cases: ShareCases): ShareFigures {
  const { part, rest, unknown = 0, maybePart = 0, maybeRest = 0, undecided = 0, doubted = 0 } = cases;
  const sample = part + rest;
  const most = part + undecided + unknown + maybePart;
  const ofLow = sample + unknown + maybeRest;
  const ofHigh = sample + unknown + maybePart;
  const unsure = Math.min(part, doubted);
  const open = unknown + maybePart + maybeRest + undecided + unsure;
  const isEmpty = sample + open === 0;
  return {
    value: sample === 0 ? null : part / sample,
    low: isEmpty ? null : ofLow === 0 ? 0 : (part - unsure) / ofLow,
    high: isEmpty ? null : ofHigh === 0 ? 0 : Number.isFinite(most) ? most / ofHigh : 1,
    atLow: { part: part - unsure, size: ofLow },
    atHigh: { part: most, size: ofHigh },
    part,
    sample,
    unknown: open,
  };
}

/** A count with its bounds: the unknown cases may all add to it. */
export function countOf(
  value: number,
  { unknown = 0, known = value }: { unknown?: number; known?: number } = {},
): Pick<Measurement, "value" | "low" | "high" | "sample" | "unknown" | "known"> {
  return { value, low: value, high: value + unknown, sample: null, unknown, known };
}

/** The value; where no case is known, the bound that decided. */
export function knownValue({ value, low, high }: Measurement): number {
  return value ?? low ?? high ?? 0;
}

/**
 * Whether so much is unknown that the value of the known cases says little of all.
 * @param maxUnknown the largest share of unknown cases, of known and unknown ones
 */
export function isTooUnknown(measurement: Measurement, maxUnknown: number): boolean {
  const { unknown } = measurement;
  return !Number.isFinite(unknown) || unknown > maxUnknown * (knownCases(measurement) + unknown);
}

/** How many cases are known; 0 where nobody counted them. */
export function knownCases({ known, sample }: Measurement): number {
  return known ?? sample ?? 0;
}

/** What nothing can answer. */
export function noAnswer(noData: Gap, scope: Scope = {}): Measurement {
  return { scope, value: null, low: null, high: null, sample: null, unknown: 0, noData };
}
