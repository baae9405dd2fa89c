import { continuedFraction } from "./continued-fraction.ts";
import { logRatio, stirlingRemainder } from "./stirling.ts";

/**
 * The regularised incomplete beta function: the probability that a beta variable stays below x.
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22.
 * @param x from 0 to 1
 * @param a above 0
 * @param b above 0
 * @param rest 1 − x, for a caller who has it without the rounding
 */
export function incompleteBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  // The fraction is quick up to about the mean; beyond it the other tail's is.
  return x <= (a + 1) / (a + b + 2) ? lowerTail(x, a, b, rest) : 1 - lowerTail(rest, b, a, x);
}

function lowerTail(x: number, a: number, b: number, rest: number): number {
  const fraction = continuedFraction(
    (i) => {
      const m = i >> 1;
      return i % 2 === 0
        ? (m * (b - m) * x) / ((a + i - 1) * (a + i))
        : (-(a + m) * (a + b + m) * x) / ((a + i - 1) * (a + i));
    },
    () => 1,
  );
  return betaKernel(x, a, b, rest) / (a * fraction);
}

/**
 * x^a (1 − x)^b ÷ B(a, b): the density of the beta distribution times x (1 − x).
 * @param rest 1 − x
 */
export function betaKernel(x: number, a: number, b: number, rest: number): number {
  const both = a + b;
  // How far x lies from the mean a ÷ (a + b), times a + b.
  const off = x * b - rest * a;
  const power = a * logRatio((x * both) / a, off / a) + b * logRatio((rest * both) / b, -off / b);
  const remainder = stirlingRemainder(both) - stirlingRemainder(a) - stirlingRemainder(b);
  return Math.sqrt(((a / both) * b) / (2 * Math.PI)) * Math.exp(power + remainder);
}
