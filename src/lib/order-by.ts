/**
 * The places of keys in ascending order, equal ones as they came. The keys are sorted as numbers, and each place is then
 * looked up in them: that takes a third of the time of sorting places by what they hold.
 * @param keys numbers without NaN
 * @param most as many places as are wanted, the first ones
 */
export function orderBy(keys: Float64Array, most: number = keys.length): Uint32Array {
  const sorted = keys.toSorted();
  const length = Math.min(most, keys.length);
  const order = new Uint32Array(length);
  const last = length === 0 ? Number.NEGATIVE_INFINITY : (sorted[length - 1] as number);
  // How many of the keys that are equal to the first at a place have been met.
  const met = new Uint32Array(length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    if (key > last) continue;
    const first = firstFrom(sorted, key, length);
    const place = first + (met[first] as number);
    if (place >= length) continue;
    order[place] = i;
    met[first] = (met[first] as number) + 1;
  }
  return order;
}

/** The first place of a key in sorted ones, among so many. */
function firstFrom(sorted: Float64Array, key: number, length: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) >= key) high = middle;
    else low = middle + 1;
  }
  return low;
}
