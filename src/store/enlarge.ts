/** A longer copy of a typed array, which is not to be used any more. */
export function enlarge<A extends Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array>(
  array: A,
  length: number,
): A {
  const larger = new (array.constructor as new (length: number) => A)(length);
  larger.set(array);
  release(array);
  return larger;
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

/** With less, it is not worth it; short arrays are not outside of the heap at all. */
const MIN_BYTES = 1 << 16;

/**
 * Gives the memory of an array that is not to be used any more back at once, where the garbage collector would let it
 * wait. To move all of it instead would fill the new pages with zeros, which fresh ones have without being touched.
 * Node 20 cannot do either.
 */
export function release(array: ArrayBufferView): void {
  if (array.byteLength < MIN_BYTES) return;
  const { buffer } = array;
  if ("transfer" in buffer) buffer.transfer(0);
}
