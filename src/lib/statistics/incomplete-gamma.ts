import { continuedFraction } from "./continued-fraction.ts";
import { logRatio, stirlingRemainder } from "./stirling.ts";

/**
 * The regularised lower incomplete gamma function P(a, x): the probability that a gamma variable stays below x.
 * Source: NIST Digital Library of Mathematical Functions, 8.7.1 and 8.9.2.
 * @param shape above 0
 * @param x from 0
 */
export function incompleteGamma(shape: number, x: number): number {
  if (x <= 0) return 0;
  // x^shape e^−x ÷ Γ(shape)
  const kernel =
    Math.sqrt(shape / (2 * Math.PI)) *
    Math.exp(shape * logRatio(x / shape, (x - shape) / shape) + shape - x - stirlingRemainder(shape));
  if (x < shape + 1) return (kernel * seriesOf(shape, x)) / shape;
  const fraction = continuedFraction(
    (i) => i * (shape - i),
    (i) => x + 2 * i + 1 - shape,
  );
  return 1 - kernel / fraction;
}

function seriesOf(shape: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let i = 1; term > sum * Number.EPSILON; i++) {
    term *= x / (shape + i);
    sum += term;
  }
  return sum;
}
