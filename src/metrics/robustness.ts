import type { Cluster } from "../lib/statistics/clustered-share.ts";
import type { NamedCluster } from "./clusters.ts";

/** A share without the post, or the person, that has most of its cases. */
export interface Without {
  /** What was left out. */
  id: string;
  part: number;
  size: number;
  /** From 0 to 1; null where nothing is left. */
  share: number | null;
  /** Whether another has as many cases, so that only the order of ids chose this one. */
  isTied: boolean;
}

/**
 * A share without its largest cluster: without its top post if the clusters are posts, without its top person if
 * they are people. The largest has most cases, whether of the part or not; of equal ones it is the first by id, in
 * the order of code units. Null where there is no case of a post, or of a person.
 */
export function withoutLargest(clusters: readonly NamedCluster[]): Without | null {
  let largest: Named | null = null;
  let [part, size] = [0, 0];
  for (const cluster of clusters) {
    part += cluster.part;
    size += cluster.size;
    if (cluster.size > 0 && (largest === null || cluster.size >= largest.size) && isNamed(cluster))
      largest = largest === null || isBefore(cluster, largest) ? cluster : largest;
  }
  if (largest === null) return null;
  const left = { part: part - largest.part, size: size - largest.size };
  const most = largest.size;
  const isTied = clusters.filter((one) => one.size === most && isNamed(one)).length > 1;
  return { id: largest.id, ...left, share: left.size === 0 ? null : left.part / left.size, isTied };
}

type Named = NamedCluster & { id: string };

/** What belongs to no post, or to nobody, is no one thing that could be left out. */
function isNamed(cluster: NamedCluster): cluster is Named {
  return cluster.id !== null;
}

function isBefore(a: Named, b: Named): boolean {
  return a.size === b.size ? a.id < b.id : a.size > b.size;
}

/**
 * The fewest accounts outside that would break a share that holds, were they ours, the largest first; after the
 * fragility index of M. Walsh and others, "The statistical significance of randomized controlled trial results is
 * frequently fragile", Journal of Clinical Epidemiology 67 (2014), 622-628.
 * @param part cases of ours
 * @param size all cases, above 0
 * @param max the limit, from 0 to 1; a share equal to it holds
 * @param outside cases of each account outside
 * @returns 0 where the share does not hold as it is; null where not even all of them would break it
 */
export function fragility(
  part: number,
  size: number,
  max: number,
  outside: readonly number[],
): number | null {
  let ours = part;
  let accounts = 0;
  // As columns sort many times faster than lists.
  const smallestFirst = Float64Array.from(outside).sort();
  while (ours / size <= max) {
    if (accounts === smallestFirst.length) return null;
    ours += smallestFirst[smallestFirst.length - ++accounts] as number;
  }
  return accounts;
}

/**
 * How many people would do as much if all did alike: the Hill number of order 2. M. O. Hill, "Diversity and evenness:
 * a unifying notation and its consequences", Ecology 54 (1973), 427-432. It doubles where the crowd doubles.
 * @param counts what each person did, from 0
 * @returns from 1 to the number of people; null where nobody did anything
 */
export function effectiveNumber(counts: readonly number[]): number | null {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  return 1 / counts.reduce((sum, count) => sum + (count / all) ** 2, 0);
}

/**
 * The share of the middle cluster, as a reader of the feed sees it: half of the posts have at most as much, half at
 * least; of an even number it is the mean of the middle two. Null where there is no case.
 */
export function medianShare(clusters: readonly Cluster[]): number | null {
  const shares = clusters
    .filter(({ size }) => size > 0)
    .map(({ part, size }) => part / size)
    .sort((a, b) => a - b);
  const middle = shares.length / 2;
  const [low, high] = [shares[Math.ceil(middle) - 1], shares[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
