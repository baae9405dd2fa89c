/** More terms than any of ours takes: they need about the root of the largest parameter. */
const MOST_TERMS = 1_000_000;

/**
 * The value of b₀ + a₁ ÷ (b₁ + a₂ ÷ (b₂ + …)), to the last digits of a double, by the method of W. J. Lentz as
 * I. J. Thompson and A. R. Barnett amended it ("Coulomb and Bessel functions of complex arguments and order",
 * Journal of Computational Physics 64 (1986), 490-509).
 * @param over aᵢ, from i = 1
 * @param under bᵢ, from i = 0
 */
export function continuedFraction(over: (i: number) => number, under: (i: number) => number): number {
  let value = awayFromZero(under(0));
  let up = value;
  let down = 0;
  for (let i = 1; i < MOST_TERMS; i++) {
    down = 1 / awayFromZero(under(i) + over(i) * down);
    up = awayFromZero(under(i) + over(i) / up);
    const step = up * down;
    value *= step;
    if (Math.abs(step - 1) < Number.EPSILON) break;
  }
  return value;
}

function awayFromZero(x: number): number {
  return x === 0 ? Number.MIN_VALUE / Number.EPSILON : x;
}
