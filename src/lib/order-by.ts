/** As many keys of a part as are put in order one by one. */
const FEW = 24;
/** A part for each key needs more memory than a core's own cache has. */
const MOST_PARTS = 1 << 16;

/**
 * The places of keys in ascending order, equal ones as they came. The keys are dealt out to parts of equal width first,
 * and then put in order within each: that takes a third of the time of sorting all of them.
 * @param keys numbers without NaN
 */
export function orderBy(keys: Float64Array): Uint32Array {
  if (isInOrder(keys)) return new Uint32Array(keys.length).map((_, i) => i);
  return orderParts(keys, orderOfCrowded);
}

function isInOrder(keys: Float64Array): boolean {
  for (let i = 1; i < keys.length; i++) if ((keys[i - 1] as number) > (keys[i] as number)) return false;
  return true;
}

/**
 * The same with a choice of what follows the dealing.
 * @param orderOf puts the keys of a part in order that has more than a few
 */
function orderParts(keys: Float64Array, orderOf: (keys: Float64Array) => Uint32Array): Uint32Array {
  const { order, start } = parted(keys);
  for (let part = 0; part + 1 < start.length; part++) {
    const from = start[part] as number;
    const to = start[part + 1] as number;
    if (to - from <= FEW) {
      orderFew(keys, order, from, to);
      continue;
    }
    const own = order.subarray(from, to);
    own.set(orderOf(inOrder(keys, own)).map((i) => own[i] as number));
  }
  return order;
}

/** Most keys of a skewed distribution are in one part: they are dealt out once more, and not again and again. */
function orderOfCrowded(keys: Float64Array): Uint32Array {
  return orderParts(keys, orderOfMany);
}

/** The keys at some places, in their order. */
export function inOrder(keys: Float64Array, order: Uint32Array): Float64Array {
  const sorted = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) sorted[i] = keys[order[i] as number] as number;
  return sorted;
}

/**
 * The key at a rank of the sorted keys, found without sorting them: in time that grows with the rank.
 * @param rank from 1
 * @returns Infinity if there are fewer keys
 */
export function keyOfRank(keys: Float64Array, rank: number): number {
  if (rank > keys.length) return Number.POSITIVE_INFINITY;
  const smallest = new Float64Array(rank).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    let at = rank - 1;
    if (!(key < (smallest[at] as number))) continue;
    for (; at > 0 && key < (smallest[at - 1] as number); at--) smallest[at] = smallest[at - 1] as number;
    smallest[at] = key;
  }
  return smallest[rank - 1] as number;
}

/** The places of keys by parts of equal width, in each as they came. */
function parted(keys: Float64Array): { order: Uint32Array; start: Uint32Array } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    if (key < least && key !== Number.NEGATIVE_INFINITY) least = key;
    if (key > most && key !== Number.POSITIVE_INFINITY) most = key;
  }
  const parts = Math.min(MOST_PARTS, keys.length);
  const scale = parts / (most - least);
  const own = new Uint16Array(keys.length);
  const start = new Uint32Array(parts + 1);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const part = key <= least ? 0 : key >= most ? parts - 1 : Math.min(parts - 1, (key - least) * scale);
    own[i] = part;
    start[own[i] as number] = (start[own[i] as number] as number) + 1;
  }
  for (let part = 1; part <= parts; part++)
    start[part] = (start[part] as number) + (start[part - 1] as number);
  const order = new Uint32Array(keys.length);
  for (let i = keys.length - 1; i >= 0; i--) {
    const part = own[i] as number;
    const at = (start[part] as number) - 1;
    order[at] = i;
    start[part] = at;
  }
  return { order, start };
}

/** Puts the places of a part in the order of their keys, by insertion. */
function orderFew(keys: Float64Array, order: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const place = order[i] as number;
    const key = keys[place] as number;
    let at = i;
    for (; at > from && (keys[order[at - 1] as number] as number) > key; at--)
      order[at] = order[at - 1] as number;
    order[at] = place;
  }
}

/**
 * The places of many keys in ascending order: the keys are sorted as numbers, and each place is then looked up in them,
 * which takes a third of the time of sorting places by their keys.
 */
function orderOfMany(keys: Float64Array): Uint32Array {
  const sorted = keys.toSorted();
  const order = new Uint32Array(keys.length);
  // How many of the keys that are equal to the first at a place have been met.
  const met = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const first = placeOf(sorted, keys[i] as number);
    order[first + (met[first] as number)] = i;
    met[first] = (met[first] as number) + 1;
  }
  return order;
}

/** The first place of a key in sorted ones. */
function placeOf(sorted: Float64Array, key: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) >= key) high = middle;
    else low = middle + 1;
  }
  return low;
}
