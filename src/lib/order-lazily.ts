import { orderBy } from "./order-by.ts";

/** How many places are found without sorting all keys. */
const FIRST = 16;

/**
 * The places of all finite keys, in ascending order of the keys; equal keys keep their order. A reader that takes only the first
 * few doesn't wait until the others are sorted.
 */
export function* orderLazily(keys: Float64Array): Generator<number> {
  const first = firstPlaces(keys);
  yield* first;
  if (first.length < FIRST) return;
  const places = Array.from(keys.keys()).filter((place) => Number.isFinite(keys[place]));
  const order = orderBy(Float64Array.from(places, (place) => keys[place] as number));
  for (let i = FIRST; i < order.length; i++) yield places[order[i] as number] as number;
}

/** The places of the smallest finite keys, in order. */
function firstPlaces(keys: Float64Array): number[] {
  const first: number[] = [];
  let most = Number.POSITIVE_INFINITY;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    // Of equal keys the first stays in front.
    if (!(key < most) || key === Number.NEGATIVE_INFINITY) continue;
    let at = Math.min(first.length, FIRST - 1);
    for (; at > 0 && (keys[first[at - 1] as number] as number) > key; at--)
      first[at] = first[at - 1] as number;
    first[at] = i;
    if (first.length === FIRST) most = keys[first[FIRST - 1] as number] as number;
  }
  return first;
}
