/**
 * The chance that at least so many of independent events happen: the upper tail of the Poisson binomial distribution,
 * by convolution.
 * @param chances of each event, from 0 to 1
 * @param least from 0
 */
export function atLeast(chances: Float64Array, least: number): number {
  const of = new Float64Array(chances.length + 1);
  of[0] = 1;
  for (let i = 0; i < chances.length; i++) {
    const p = chances[i] as number;
    for (let j = i + 1; j > 0; j--) of[j] = (of[j] as number) * (1 - p) + (of[j - 1] as number) * p;
    of[0] = (of[0] as number) * (1 - p);
  }
  let sum = 0;
  for (let j = least; j < of.length; j++) sum += of[j] as number;
  return sum;
}
