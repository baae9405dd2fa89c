import { firstWhere } from "../lib/first-where.ts";
import { inOrder } from "../lib/order-by.ts";

/** Times until something happened, as columns of one length. */
export interface Waits {
  /** How long it took; where it has not happened, how long it has been waited for. Whole numbers from 0, in any unit. */
  time: Float64Array;
  /** For how many a row stands, above 0. */
  weight: Float64Array;
  /** 1 where it has not happened yet, else 0. */
  open: Uint8Array;
}

/** Times until something happened, sorted once for all that is asked about them. */
export interface SortedWaits {
  /**
   * Twice the time, and one more where it has not happened. Of equal times those that happened come first: one that is
   * open was still waiting then.
   */
  keys: Float64Array;
  /** For how many the rows of a key stand beyond one each: nearly always for none. */
  more: ReadonlyMap<number, number>;
  /** For how many all rows stand. */
  size: number;
}

/** A percentile of times until something happened. */
export interface Percentile {
  time: number;
  /** Whether the percentile is not reached: it is more than `time`, the longest wait, nobody knows by how much. */
  isMore: boolean;
}

/** Rounding of a product of shares; a million cases that differ by one are far apart beside it. */
const ROUNDING = 1e-12;

/** Sorts times: as numbers alone, which takes a tenth of what sorting rows by them takes. */
export function sortWaits({ time, weight, open }: Waits): SortedWaits {
  const keys = new Float64Array(time.length);
  const more = new Map<number, number>();
  let size = 0;
  for (let i = 0; i < time.length; i++) {
    const key = 2 * (time[i] as number) + (open[i] as number);
    const cases = weight[i] as number;
    keys[i] = key;
    size += cases;
    if (cases !== 1) more.set(key, (more.get(key) ?? 0) + cases - 1);
  }
  return { keys: inOrder(keys), more, size };
}

/** The waits with so many cases more that were answered after a time; never where that is Infinity. */
export function withCases({ keys, more, size }: SortedWaits, cases: number, after: number): SortedWaits {
  const key = 2 * after;
  const place = firstWhere(keys.length, (i) => (keys[i] as number) >= key);
  const longer = new Float64Array(keys.length + 1);
  longer.set(keys.subarray(0, place));
  longer[place] = key;
  longer.set(keys.subarray(place), place + 1);
  return { keys: longer, more: new Map(more).set(key, (more.get(key) ?? 0) + cases - 1), size: size + cases };
}

/**
 * The least time by which a percentile have happened, where those still open count for as long as they have waited:
 * E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American
 * Statistical Association 53 (1958), 457-481. One that is open after as long as another took was still waiting then.
 * With none open it is the nearest-rank percentile. Null for no row.
 * @param percentile above 0, at most 100
 */
export function kaplanMeierPercentile(waits: SortedWaits, percentile: number): Percentile | null {
  const { keys } = waits;
  let atRisk = waits.size;
  let waiting = 1;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const cases = casesAt(waits, i);
    if (key % 2 === 0) {
      waiting *= 1 - cases / atRisk;
      if (1 - waiting >= percentile / 100 - ROUNDING) return { time: key / 2, isMore: false };
    }
    atRisk -= cases;
  }
  const last = keys.at(-1);
  return last === undefined ? null : { time: Math.floor(last / 2), isMore: true };
}

/**
 * The least time that so many took at most.
 * @param isOpenNever whether one that has not happened never will; else it counts as just about to happen
 * @returns Infinity where not so many happened
 */
export function timeAtRank(waits: SortedWaits, rank: number, isOpenNever: boolean): number {
  const { keys } = waits;
  let reached = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    if (isOpenNever && key % 2 !== 0) continue;
    reached += casesAt(waits, i);
    if (reached >= rank) return Math.floor(key / 2);
  }
  return Number.POSITIVE_INFINITY;
}

/** For how many a sorted row stands: the first of equal ones for what all of them stand for beyond one each. */
function casesAt({ keys, more }: SortedWaits, i: number): number {
  return more.size === 0 || keys[i - 1] === keys[i] ? 1 : 1 + (more.get(keys[i] as number) ?? 0);
}
