/** The earlier of two instants; unknown (NaN) only where no other is known. */
export function earlier(a: number, b: number): number {
  if (Number.isNaN(a)) return b === Number.POSITIVE_INFINITY ? a : b;
  return b < a || (Number.isNaN(b) && a === Number.POSITIVE_INFINITY) ? b : a;
}
