import { incompleteGamma } from "./incomplete-gamma.ts";
import { lastBelow } from "./last-below.ts";

/**
 * The one-sided exact bounds of a Poisson mean after so many events, each at the confidence given.
 * F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936), 437-442.
 * @param count of events, a whole number from 0
 * @param confidence from 0.5 to below 1
 */
export function poissonBounds(count: number, confidence: number): { lower: number; upper: number } {
  return {
    lower: count === 0 ? 0 : gammaQuantile(1 - confidence, count),
    upper: gammaQuantile(confidence, count + 1),
  };
}

function gammaQuantile(probability: number, shape: number): number {
  let high = shape;
  while (incompleteGamma(shape, high) < probability) high *= 2;
  return lastBelow((x) => incompleteGamma(shape, x) < probability, 0, high);
}
