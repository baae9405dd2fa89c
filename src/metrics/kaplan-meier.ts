/** Times until something happened, as columns of one length. */
export interface Waits {
  /** How long it took; where it has not happened, how long it has been waited for. From 0, in any unit. */
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
  const order = Uint32Array.from(time.keys()).sort(
    (a, b) => (time[a] as number) - (time[b] as number) || (open[a] as number) - (open[b] as number),
  );
  let atRisk = weight.reduce((sum, one) => sum + one, 0);
  let waiting = 1;
  for (const row of order) {
    if (open[row] === 0) {
      waiting *= 1 - (weight[row] as number) / atRisk;
      if (1 - waiting >= percentile / 100 - ROUNDING) return { time: time[row] as number, isMore: false };
    }
    atRisk -= weight[row] as number;
  }
  const last = order.at(-1);
  return last === undefined ? null : { time: time[last] as number, isMore: true };
}
