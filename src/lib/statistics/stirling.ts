/**
 * What Stirling's formula leaves of the gamma function: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x above 0.
 * Densities are written with it, so that their large terms cancel before anything is rounded.
 * Source: NIST Digital Library of Mathematical Functions, 5.11.1; below 10 by Γ(x + 1) = x Γ(x).
 */
export function stirlingRemainder(x: number): number {
  let start = x;
  let sum = 0;
  for (; start < 10; start++) sum += (start + 0.5) * Math.log1p(1 / start) - 1;
  const square = 1 / (start * start);
  let series = 0;
  // The Bernoulli numbers B₂ₖ ÷ (2k (2k − 1)), from k = 8 down to 1.
  for (const term of [
    -3617 / 122400,
    1 / 156,
    -691 / 360360,
    1 / 1188,
    -1 / 1680,
    1 / 1260,
    -1 / 360,
    1 / 12,
  ])
    series = series * square + term;
  return sum + series / start;
}

/**
 * The logarithm of a ratio, which keeps its digits where the ratio is near 1.
 * @param excess the ratio less 1, as exact as the caller has it
 */
export function logRatio(ratio: number, excess: number): number {
  return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(ratio);
}
