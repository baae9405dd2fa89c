import type { Clusters } from "../lib/statistics/clustered-share.ts";
import { sum } from "../lib/sum.ts";
import type { NamedClusters } from "./clusters.ts";

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
export function withoutLargest(clusters: NamedClusters): Without | null {
  const { part: parts, size: sizes } = clusters;
  const most = mostCases(clusters);
  let largest: Named | null = null;
  let tied = 0;
  for (let i = 0; i < sizes.length; i++) {
    const id = most > 0 && sizes[i] === most ? clusters.idOf(i) : null;
    if (id === null) continue;
    tied++;
    if (largest === null || id < largest.id) largest = { id, place: i };
  }
  if (largest === null) return null;
  const left = { part: sum(parts) - (parts[largest.place] as number), size: sum(sizes) - most };
  return {
    id: largest.id,
    ...left,
    share: left.size === 0 ? null : left.part / left.size,
    isTied: tied > 1,
  };
}

/** How many cases the largest cluster has; what belongs to no post, or to nobody, is no one thing that could be left out. */
function mostCases(clusters: NamedClusters): number {
  const { size } = clusters;
  let most = 0;
  for (let i = 0; i < size.length; i++) {
    // Names take time to make: few are asked for.
    if ((size[i] as number) > most && clusters.idOf(i) !== null) most = size[i] as number;
  }
  return most;
}

interface Named {
  id: string;
  place: number;
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
  outside: ArrayLike<number>,
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
export function effectiveNumber(counts: ArrayLike<number>): number | null {
  const total = sum(counts);
  if (total === 0) return null;
  let squares = 0;
  for (let i = 0; i < counts.length; i++) squares += ((counts[i] as number) / total) ** 2;
  return 1 / squares;
}

/**
 * The share of the middle cluster, as a reader of the feed sees it: half of the posts have at most as much, half at
 * least; of an even number it is the mean of the middle two. Null where there is no case.
 */
export function medianShare({ part, size }: Clusters): number | null {
  let length = 0;
  const shares = new Float64Array(size.length);
  for (let i = 0; i < size.length; i++)
    if (size[i] !== 0) shares[length++] = (part[i] as number) / (size[i] as number);
  const sorted = shares.subarray(0, length).sort();
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
