/** The formulas of chance, once more: by deleting, summing and integrating what the engine has closed forms for. */

/** What is known of one window: a share's clusters, a count, or times with whether they are still open. */
export type Sample =
  /** `bound`: what decided where no case is known. */
  | { kind: "share"; clusters: { part: number; size: number }[]; bound?: number }
  | { kind: "count"; count: number }
  | { kind: "times"; value: number; percentile: number; waits: { time: number; open: boolean }[] };

interface Ends {
  lower: number;
  upper: number;
}

export interface Verdict {
  best: number;
  holds: boolean;
  /** Whether there was enough to weigh chance; else the bare values decide. */
  tellsChance: boolean;
}

/** Whether now is no worse than the best earlier window by more than chance explains; null for nothing to compare. */
export function weigh(now: Sample, earlier: Sample[], less: boolean): Verdict | null {
  if (earlier.length === 0) return null;
  const pool = poolOf(now, earlier);
  const past = earlier.map((sample) => ({ value: valueIn(sample), sample }));
  const telling = past.filter(({ sample }) => endsOf(sample, 0.95, pool) !== null);
  const choice = telling.length === 0 ? past : telling;
  const champion = choice.reduce((best, one) =>
    (less ? one.value < best.value : one.value > best.value) ? one : best,
  );
  const value = valueIn(now);
  const best = champion.value;
  const level = 1 - 0.05 / telling.length;
  const here = telling.length === 0 ? null : endsOf(now, level, pool);
  const there = telling.length === 0 ? null : endsOf(champion.sample, level, pool);
  if (here === null || there === null)
    return { best, holds: less ? value <= best : value >= best, tellsChance: false };
  const gap = less ? value - best : best - value;
  const reach = less
    ? Math.sqrt((value - here.lower) ** 2 + (there.upper - best) ** 2)
    : Math.sqrt((here.upper - value) ** 2 + (best - there.lower) ** 2);
  return { best, holds: gap <= reach, tellsChance: true };
}

export function valueIn(sample: Sample): number {
  if (sample.kind === "count") return sample.count;
  if (sample.kind === "times") return sample.value;
  const size = total(sample.clusters, "size");
  return size === 0 ? (sample.bound ?? 0) : total(sample.clusters, "part") / size;
}

/** What the windows of a share have in common: their design effect, and its degrees of freedom. */
interface Pool {
  effect: number;
  freedom: number;
}

/** Null where no earlier window has clusters to compare with each other. */
function poolOf(now: Sample, earlier: Sample[]): Pool | null {
  const spreadsOf = (samples: Sample[]) =>
    samples.flatMap((sample) => (sample.kind === "share" ? (spread(sample.clusters) ?? []) : []));
  if (spreadsOf(earlier).length === 0) return null;
  const spreads = spreadsOf([now, ...earlier]);
  const weights = spreads.map(({ size, share }) => size * share * (1 - share));
  const all = weights.reduce((sum, one) => sum + one, 0);
  const effect =
    all === 0 ? 1 : spreads.reduce((sum, { effect }, i) => sum + effect * (weights[i] as number), 0) / all;
  const freedoms = spreads.reduce((sum, { freedom }) => sum + freedom, 0);
  return { effect, freedom: (freedoms * Math.max(1, spreads.length - 1)) / spreads.length };
}

/** A share's design effect by leaving out each cluster in turn. */
export function spread(clusters: { part: number; size: number }[]) {
  const own = clusters.filter(({ size }) => size > 0);
  if (own.length < 2) return null;
  const size = total(own, "size");
  const share = total(own, "part") / size;
  const moves = own.map((out) => {
    const left = own.filter((one) => one !== out);
    return total(left, "part") / total(left, "size") - share;
  });
  const jackknife = ((own.length - 1) / own.length) * moves.reduce((sum, move) => sum + move * move, 0);
  const binomial = (share * (1 - share)) / size;
  const weights = own.map((one) => (one.size * (one.size / size)) / (1 - one.size / size));
  const w = weights.reduce((sum, one) => sum + one, 0);
  const squares = own.reduce((sum, one, i) => sum + one.size ** 2 - (weights[i] as number) ** 2, 0);
  return {
    ...{ size, share },
    effect: binomial === 0 ? 1 : Math.max(1, jackknife / binomial),
    freedom: size ** 2 / (squares + w ** 2),
  };
}

export function endsOf(sample: Sample, level: number, pool: Pool | null): Ends | null {
  if (sample.kind === "count") return poissonEnds(sample.count, level);
  if (sample.kind === "times") return orderEnds(sample, level);
  const cases = total(sample.clusters, "size");
  if (pool === null || cases === 0) return null;
  const own = valueIn(sample);
  const z = studentPoint(level, Math.max(1, pool.freedom));
  const size = cases / pool.effect;
  // Where the score test no longer speaks against a share.
  const against = (share: number) => Math.abs(own - share) > z * Math.sqrt((share * (1 - share)) / size);
  return {
    lower: bisect((share) => against(share), 0, own),
    upper: bisect((share) => !against(share), own, 1),
  };
}

/** Ends of a Poisson mean by adding up its terms. */
function poissonEnds(count: number, level: number): Ends {
  const atMost = (mean: number, most: number) => {
    let term = Math.exp(-mean);
    let sum = 0;
    for (let i = 0; i <= most; i++) {
      sum += term;
      term *= mean / (i + 1);
    }
    return sum;
  };
  const far = count + 10 * Math.sqrt(count + 1) + 20;
  return {
    lower: count === 0 ? 0 : bisect((mean) => 1 - atMost(mean, count - 1) < 1 - level, 0, far),
    upper: bisect((mean) => atMost(mean, count) > 1 - level, 0, far),
  };
}

/** Ends of a percentile by adding up binomial terms. */
function orderEnds({ value, percentile, waits }: Extract<Sample, { kind: "times" }>, level: number): Ends {
  const share = percentile / 100;
  const size = waits.length;
  const terms = Array.from(
    { length: size + 1 },
    (_, k) => choose(size, k) * share ** k * (1 - share) ** (size - k),
  );
  const atLeast = (rank: number) => terms.slice(rank).reduce((sum, one) => sum + one, 0);
  const early = waits.map(({ time }) => time).sort((a, b) => a - b);
  const late = waits.map(({ time, open }) => (open ? Number.POSITIVE_INFINITY : time)).sort((a, b) => a - b);
  let lower = 0;
  let upper = Number.POSITIVE_INFINITY;
  for (let rank = 1; rank <= size; rank++) if (atLeast(rank) >= level) lower = early[rank - 1] as number;
  for (let rank = size; rank >= 1; rank--) if (1 - atLeast(rank) >= level) upper = late[rank - 1] as number;
  return { lower: Math.min(value, lower), upper: Math.max(value, upper) };
}

function choose(n: number, k: number): number {
  let product = 1;
  for (let i = 1; i <= k; i++) product = (product * (n - k + i)) / i;
  return product;
}

/** The point below which Student's t stays: t is the square root of freedom times the tangent of an angle. */
function studentPoint(level: number, freedom: number): number {
  const steps = 1500;
  // With t = √freedom · tan u, the density is proportional to cos(u) to the power freedom - 1.
  const area = (end: number) => {
    let sum = 0;
    for (let i = 0; i < steps; i++) sum += Math.cos(((i + 0.5) / steps) * end) ** (freedom - 1);
    return (sum / steps) * end;
  };
  const half = area(Math.PI / 2);
  const angle = bisect((end) => area(end) / half < 2 * level - 1, 0, Math.PI / 2, 40);
  return Math.sqrt(freedom) * Math.tan(angle);
}

/** The point up to which something holds that holds at first and then no more. */
function bisect(holds: (x: number) => boolean, from: number, to: number, steps = 60): number {
  let [low, high] = [from, to];
  for (let i = 0; i < steps; i++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function total(clusters: { part: number; size: number }[], key: "part" | "size"): number {
  return clusters.reduce((sum, one) => sum + one[key], 0);
}
