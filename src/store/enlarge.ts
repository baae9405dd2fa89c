/** A longer copy of a typed array, which is not to be used any more. */
export function enlarge<
  A extends Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array,
>(array: A, length: number): A {
  const larger = new (array.constructor as new (length: number) => A)(length);
  larger.set(array);
  release(array);
  return larger;
}

/** The same counts in an array with room for more than a byte each; the given array is not to be used any more. */
export function widen(array: Uint8Array | Uint32Array): Uint32Array {
  if (array instanceof Uint32Array) return array;
  const wider = new Uint32Array(array.length);
  wider.set(array);
  release(array);
  return wider;
}

/** A copy of as much of a typed array as is used; the array itself is not to be used any more. */
export function shorten<A extends Uint8Array | Int32Array | Uint32Array | Float64Array>(
  array: A,
  length: number,
): A {
  const shorter = array.slice(0, length) as A;
  release(array);
  return shorter;
}

/**
 * Gives the memory of an array that is not to be used any more back at once, where the garbage collector would let it
 * wait. To move all of it instead would fill the new pages with zeros, which fresh ones have without being touched.
 * Node 20 cannot do either. Short arrays too: until the first one is given back, V8 compiles functions in the belief that none
 * ever is, and would compile them again.
 */
export function release({ buffer }: ArrayBufferView): void {
  if ("transfer" in buffer) buffer.transfer(0);
}
