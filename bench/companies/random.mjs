/** Random numbers that a seed decides, and the distributions that a company is drawn from. */
export class Random {
  #a;
  #b;
  #c;
  #counter = 1;

  /** @param {number} seed whole number */
  constructor(seed) {
    this.#a = seed | 0;
    this.#b = 0;
    this.#c = 0;
    // The first numbers of neighbouring seeds resemble each other.
    for (let i = 0; i < 16; i++) this.next();
  }

  /**
   * From 0 to below 1, by the small fast counter of Chris Doty-Humphrey (PractRand, sfc32). A shorter state would not do: with a
   * 32-bit xorshift a company in some hundreds had a superfan who was quiet for weeks.
   */
  next() {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }

  /** @param {number} probability */
  chance(probability) {
    return this.next() < probability;
  }

  /**
   * @template T
   * @param {readonly T[]} list not empty
   * @returns {T}
   */
  pick(list) {
    return /** @type {T} */ (list[Math.floor(this.next() * list.length)]);
  }

  /**
   * A number of events, by Knuth's product of uniform numbers.
   * @param {number} mean at most some hundreds
   */
  poisson(mean) {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.next(); product > limit; product *= this.next()) count++;
    return count;
  }

  /**
   * A number of which half are below the median and a few far above it.
   * @param {number} median
   * @param {number} sigma the standard deviation of its logarithm
   */
  logNormal(median, sigma) {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return median * Math.exp(sigma * normal);
  }

  /**
   * A key, as often as its weight says.
   * @template {string} K
   * @param {Readonly<Record<K, number>>} weights
   * @returns {K}
   */
  weighted(weights) {
    const entries = /** @type {[K, number][]} */ (Object.entries(weights));
    let draw = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      draw -= weight;
      if (draw < 0) return key;
    }
    return /** @type {[K, number]} */ (entries.at(-1))[0];
  }
}

/**
 * Draws positions from 0 to below `count`; the one at position i comes in proportion to 1 ÷ (i + 1)^exponent.
 * @param {Random} random
 * @param {number} count
 * @param {number} exponent 0 is even; about 1 is what audiences show
 */
export function heavyTailed(random, count, exponent) {
  /** @type {number[]} */
  const upTo = [];
  for (let i = 0, sum = 0; i < count; i++) {
    sum += (i + 1) ** -exponent;
    upTo.push(sum);
  }
  return () => {
    const draw = random.next() * (upTo.at(-1) ?? 0);
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) > draw) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
