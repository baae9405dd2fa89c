import { lazy } from "../lib/lazy.ts";
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
  const [most, tied] = largest(clusters);
  const [place] = tied;
  if (place === undefined) return null;
  // Names take time to make. If the largest clusters are alike, it makes no difference which one is left out.
  const first = lazy(() => firstById(clusters, tied));
  const areAlike = tied.every((other) => parts[other] === parts[place]);
  const part = sum(parts) - (parts[areAlike ? place : first().place] as number);
  const size = sum(sizes) - most;
  return {
    get id() {
      return first().id;
    },
    part,
    size,
    share: size === 0 ? null : part / size,
    isTied: tied.length > 1,
  };
}

/**
 * How many cases the largest clusters have, and their places. Clusters without a name are left out: they are no post and no
 * person.
 */
function largest({ size, isNamed }: NamedClusters): [most: number, places: number[]] {
  let most = 0;
  let places: number[] = [];
  for (let i = 0; i < size.length; i++) {
    const own = size[i] as number;
    if (own === 0 || own < most || !isNamed(i)) continue;
    if (own > most) places = [];
    most = own;
    places.push(i);
  }
  return [most, places];
}

function firstById({ idOf }: NamedClusters, places: readonly number[]): { id: string; place: number } {
  const named = places.map((place) => ({ id: idOf(place) ?? "", place }));
  return named.reduce((first, other) => (other.id < first.id ? other : first));
}

/**
 * The fewest accounts outside that would break a share that holds, were they ours, the largest first; after the
 * fragility index of M. Walsh and others, "The statistical significance of randomized controlled trial results is
 * frequently fragile", Journal of Clinical Epidemiology 67 (2014), 622-628.
 * @param part cases of ours
 * @param size all cases, above 0
 * @param max the limit, from 0 to 1; a share equal to it holds
 * @param outside cases of each account outside, ascending
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
  while (ours / size <= max) {
    if (accounts === outside.length) return null;
    ours += outside[outside.length - ++accounts] as number;
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
