import { betaKernel, incompleteBeta } from "./incomplete-beta.ts";

/**
 * The probability that Student's t stays below a point.
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.6.4, by the incomplete beta function.
 * @param freedom degrees of freedom, above 0; they need not be whole
 */
export function studentBelow(point: number, freedom: number): number {
  const above = upperTail(Math.abs(point), freedom);
  return point < 0 ? above : 1 - above;
}

/**
 * The point that Student's t stays below with a probability.
 * @param probability above 0 and below 1
 * @param freedom degrees of freedom, at least 1; they need not be whole
 */
export function studentQuantile(probability: number, freedom: number): number {
  if (probability < 0.5) return -studentQuantile(1 - probability, freedom);
  const above = 1 - probability;
  let point = 0;
  // Newton's method. Right of 0 the density only falls, so that no step passes the point, until rounding does.
  for (;;) {
    const next = point + (upperTail(point, freedom) - above) / density(point, freedom);
    if (!(next > point)) return point;
    point = next;
  }
}

/** The probability that t is above a point that is not negative. */
function upperTail(point: number, freedom: number): number {
  const square = point * point;
  const whole = freedom + square;
  return incompleteBeta(freedom / whole, freedom / 2, 0.5, square / whole) / 2;
}

function density(point: number, freedom: number): number {
  // At 0 the kernel is 0 ÷ 0; the smallest number of a size gives the limit.
  const square = Math.max(point * point, Number.EPSILON ** 2);
  const whole = freedom + square;
  return betaKernel(freedom / whole, freedom / 2, 0.5, square / whole) / Math.sqrt(square);
}
