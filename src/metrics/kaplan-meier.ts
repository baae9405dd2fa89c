/** Times until something happened, as columns of one length. */
export interface Waits {
  /** How long it took; where it has not happened, how long it has been waited for. Whole numbers from 0, in any unit. */
  time: Float64Array;
  /** For how many a row stands, above 0. */
  weight: Float64Array;
  /** 1 where it has not happened yet, else 0. */
  open: Uint8Array;
}

/** A percentile of times until something happened. */
export interface Percentile {
  time: number;
  /** Whether the percentile is not reached: it is more than `time`, the longest wait, nobody knows by how much. */
  isMore: boolean;
}

/** Rounding of a product of shares; a million cases that differ by one are far apart beside it. */
const ROUNDING = 1e-12;

/**
 * The least time by which a percentile have happened, where those still open count for as long as they have waited:
 * E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American
 * Statistical Association 53 (1958), 457-481. One that is open after as long as another took was still waiting then.
 * With none open it is the nearest-rank percentile. Null for no row.
 * @param percentile above 0, at most 100
 */
export function kaplanMeierPercentile({ time, weight, open }: Waits, percentile: number): Percentile | null {
  let atRisk = 0;
  // Nearly always a row is one case: what it stands for beyond that is added up by time, so that times sort alone.
  const more = new Map<number, number>();
  // Of equal times those that happened come first: one that is open was still waiting then.
  const keys = time.map((one, row) => {
    const key = 2 * one + (open[row] as number);
    const cases = weight[row] as number;
    atRisk += cases;
    if (cases !== 1) more.set(key, (more.get(key) ?? 0) + cases - 1);
    return key;
  });
  keys.sort();
  let waiting = 1;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const cases = 1 + (keys[i - 1] === key ? 0 : (more.get(key) ?? 0));
    const at = Math.floor(key / 2);
    if (key % 2 === 0) {
      waiting *= 1 - cases / atRisk;
      if (1 - waiting >= percentile / 100 - ROUNDING) return { time: at, isMore: false };
    }
    atRisk -= cases;
  }
  const last = keys.at(-1);
  return last === undefined ? null : { time: Math.floor(last / 2), isMore: true };
}
