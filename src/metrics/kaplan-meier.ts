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
   * Twice the time, and one more where it has not happened, of all but the late ones. Of equal times those that happened
   * come first: one that is open was still waiting then.
   */
  keys: Float64Array;
  /** The same of those that are open and waited as long as any that happened, in no order: the curve has no step there. */
  late: Float64Array;
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

/** Sorts times: as numbers alone, and only those that are followed by one that happened. */
export function sortWaits({ time, weight, open }: Waits): SortedWaits {
  const keys = new Float64Array(time.length);
  const more = new Map<number, number>();
  let size = 0;
  let lastHappened = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < time.length; i++) {
    const key = 2 * (time[i] as number) + (open[i] as number);
    const cases = weight[i] as number;
    keys[i] = key;
    if (open[i] === 0 && key > lastHappened) lastHappened = key;
    size += cases;
    if (cases !== 1) more.set(key, (more.get(key) ?? 0) + cases - 1);
  }
  const late = new Float64Array(keys.length);
  let [early, length] = [0, 0];
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    if (key > lastHappened) late[length++] = key;
    else keys[early++] = key;
  }
  // V8's own sort: they are sorted only once, and a loop of ours would take as long to compile.
  return { keys: keys.slice(0, early).sort(), late: late.slice(0, length), more, size };
}

/**
 * The least time by which a percentile have happened, where those still open count for as long as they have waited:
 * E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American
 * Statistical Association 53 (1958), 457-481. One that is open after as long as another took was still waiting then.
 * With none open it is the nearest-rank percentile. Null for no row.
 * @param percentile above 0, at most 100
 * @param added so many cases more, which happened at once or never will
 */
export function kaplanMeierPercentile(
  { keys, late, more, size }: SortedWaits,
  percentile: number,
  added: { cases: number; atOnce: boolean } = { cases: 0, atOnce: false },
): Percentile | null {
  const { cases: addedCases, atOnce } = added;
  const isReached = (waiting: number) => 1 - waiting >= percentile / 100 - ROUNDING;
  let atRisk = size + addedCases;
  let waiting = 1;
  if (addedCases > 0 && atOnce) {
    waiting *= 1 - addedCases / atRisk;
    if (isReached(waiting)) return { time: 0, isMore: false };
    atRisk -= addedCases;
  }
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const cases = casesAt(keys, more, i);
    if (!isOpen(key)) {
      waiting *= 1 - cases / atRisk;
      if (isReached(waiting)) return { time: key / 2, isMore: false };
    }
    atRisk -= cases;
  }
  if (addedCases > 0 && !atOnce) return { time: Number.POSITIVE_INFINITY, isMore: true };
  if (size + addedCases === 0) return null;
  let longest = keys.at(-1) ?? 0;
  for (let i = 0; i < late.length; i++) longest = Math.max(longest, late[i] as number);
  return { time: Math.floor(longest / 2), isMore: true };
}

/**
 * The least time that so many took at most.
 * @param isOpenNever whether one that has not happened never will; else it counts as just about to happen
 * @returns Infinity where not so many happened
 */
export function timeAtRank({ keys, late, more }: SortedWaits, rank: number, isOpenNever: boolean): number {
  let reached = 0;
  for (const sorted of isOpenNever ? [keys] : [keys, late.toSorted()]) {
    for (let i = 0; i < sorted.length; i++) {
      const key = sorted[i] as number;
      if (isOpenNever && isOpen(key)) continue;
      reached += casesAt(sorted, more, i);
      if (reached >= rank) return Math.floor(key / 2);
    }
  }
  return Number.POSITIVE_INFINITY;
}

/** Whether a key is odd, and so of what has not happened. With numbers that large, `%` takes ten times as long. */
function isOpen(key: number): boolean {
  return 2 * Math.floor(key / 2) !== key;
}

/** For how many a sorted row stands: the first of equal ones for what all of them stand for beyond one each. */
function casesAt(sorted: Float64Array, more: ReadonlyMap<number, number>, i: number): number {
  return more.size === 0 || sorted[i - 1] === sorted[i] ? 1 : 1 + (more.get(sorted[i] as number) ?? 0);
}
