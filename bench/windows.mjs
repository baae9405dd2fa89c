// Windows of companies that never change, for bench/chance.mjs and its test: posts with comments, of which those of
// one post resemble each other. Beta-binomial: each post has its own share from a beta distribution with the
// company's share as mean and an intraclass correlation rho, and its comments are drawn from that.

/** How many comments the posts of a window have. */
export const SIZES = /** @type {const} */ (["3 each", "8 each", "1 to 40", "one of 40"]);

/** Draws windows from a seed; the same ones anywhere. */
export class Windows {
  #random;

  /** @param {number} seed */
  constructor(seed) {
    this.#random = mulberry32(seed);
  }

  /**
   * The posts of a window, as clusters.
   * @param {number} posts
   * @param {typeof SIZES[number]} sizes
   * @param {number} share
   * @param {number} rho
   */
  draw(posts, sizes, share, rho) {
    return Array.from({ length: posts }, (_, i) => this.#post(this.#size(sizes, i), share, rho));
  }

  /**
   * @param {typeof SIZES[number]} sizes
   * @param {number} post
   */
  #size(sizes, post) {
    if (sizes === "3 each") return 3;
    if (sizes === "8 each") return 8;
    // Log-normal about 6, as a few posts draw most of the comments.
    if (sizes === "1 to 40") return Math.min(40, Math.max(1, Math.round(6 * Math.exp(this.#normal()))));
    return post === 0 ? 40 : 1 + Math.floor(5 * this.#random());
  }

  /**
   * @param {number} size
   * @param {number} share
   * @param {number} rho
   */
  #post(size, share, rho) {
    const own = rho === 0 ? share : this.#beta(share * (1 / rho - 1), (1 - share) * (1 / rho - 1));
    let part = 0;
    for (let i = 0; i < size; i++) if (this.#random() < own) part++;
    return { part, size };
  }

  /**
   * @param {number} a
   * @param {number} b
   */
  #beta(a, b) {
    const x = this.#gamma(a);
    return x / (x + this.#gamma(b));
  }

  /**
   * Marsaglia and Tsang (2000), and below a shape of 1 the power of a uniform number.
   * @param {number} shape
   * @returns {number}
   */
  #gamma(shape) {
    if (shape < 1) return this.#gamma(shape + 1) * (1 - this.#random()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = this.#normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - this.#random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  }

  /** Box and Muller (1958). */
  #normal() {
    return Math.sqrt(-2 * Math.log(1 - this.#random())) * Math.cos(2 * Math.PI * this.#random());
  }
}

/**
 * A small generator of uniform numbers, so that a seed gives the same table anywhere.
 * @param {number} start
 */
function mulberry32(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
