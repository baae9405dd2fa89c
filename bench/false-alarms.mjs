// How often `employee-share` with `confidence` raises a false alarm when comments cluster by post: some posts draw
// colleagues, some do not. A company whose long-run share is exactly the limit keeps its policy; how many of its
// windows fail all the same? Beta-binomial: each post has its own share from a beta distribution with mean p and
// intraclass correlation rho, and its comments are drawn from that. The rate should not exceed 100% less the
// confidence, 5% here; with no `confidence` about every second window fails.
//
// The last column is the design effect of J. N. K. Rao and A. J. Scott, "A simple method for the analysis of
// clustered binary data", Biometrics 48 (1992), 577-585, which the engine does not use: it weighs posts by their
// size, equals the engine's where all posts have as many comments, and shows what the difference is worth.
//
// Run `npm run types` first, then `node bench/false-alarms.mjs [SEED] [WINDOWS]`.
import process from "node:process";
import { doubtOf } from "../build/evaluate/confidence.js";

const seed = Number(process.argv[2] ?? 1);
const windows = Number(process.argv[3] ?? 10_000);
const confidence = 0.95;
const random = mulberry32(seed);

console.log(`False alarms at ${confidence * 100}% confidence; seed ${seed}, ${windows} windows a line`);
console.log(
  "| share = limit | posts | comments a post | rho | none | Wilson alone | with design effect | with Rao and Scott's |",
);
console.log("| ---: | ---: | :--- | ---: | ---: | ---: | ---: | ---: |");
for (const share of [0.2, 0.05]) {
  for (const posts of [8, 20, 60]) {
    for (const sizes of /** @type {const} */ (["10 each", "1 to 40"])) {
      for (const rho of [0, 0.1, 0.3]) console.log(line(share, posts, sizes, rho));
    }
  }
}

/**
 * One line of the table.
 * @param {number} share
 * @param {number} posts
 * @param {"10 each" | "1 to 40"} sizes
 * @param {number} rho
 */
function line(share, posts, sizes, rho) {
  const limit = /** @type {const} */ ({ value: share, operator: "<=" });
  const alarms = { none: 0, alone: 0, both: 0, weighed: 0 };
  for (let i = 0; i < windows; i++) {
    const clusters = Array.from({ length: posts }, () => post(share, rho, sizeOf(sizes)));
    const sample = clusters.reduce((sum, { size }) => sum + size, 0);
    const part = clusters.reduce((sum, { part }) => sum + part, 0);
    const value = part / sample;
    const measured = { scope: {}, value, low: value, high: value, unknown: 0, sample };
    if (value <= share) continue;
    alarms.none++;
    if (doubtOf(measured, { confidence }, limit) === null) alarms.alone++;
    if (doubtOf({ ...measured, clusters: () => clusters }, { confidence }, limit) === null) alarms.both++;
    const weighed = { ...measured, sample: sample / raoScott(clusters) };
    if (doubtOf(weighed, { confidence }, limit) === null) alarms.weighed++;
  }
  const rates = Object.values(alarms).map((n) => `${((100 * n) / windows).toFixed(1)}%`);
  return `| ${[share, posts, sizes, rho, ...rates].join(" | ")} |`;
}

/**
 * The variance of the share as a ratio of sums over that of as many independent comments, and never below 1.
 * @param {readonly { part: number, size: number }[]} clusters
 */
function raoScott(clusters) {
  const all = clusters.reduce((sum, { size }) => sum + size, 0);
  const share = clusters.reduce((sum, { part }) => sum + part, 0) / all;
  if (share <= 0 || share >= 1) return 1;
  const squares = clusters.reduce((sum, { part, size }) => sum + (part - size * share) ** 2, 0);
  return Math.max(1, (clusters.length / (clusters.length - 1)) * (squares / (all * share * (1 - share))));
}

/** @param {"10 each" | "1 to 40"} sizes */
function sizeOf(sizes) {
  // A few posts draw most of the comments: 40 to the power of a uniform number.
  return sizes === "10 each" ? 10 : Math.round(40 ** random());
}

/**
 * A post's comments, and how many of them are insiders'.
 * @param {number} share
 * @param {number} rho
 * @param {number} size
 */
function post(share, rho, size) {
  const own = rho === 0 ? share : beta(share * (1 / rho - 1), (1 - share) * (1 / rho - 1));
  let part = 0;
  for (let i = 0; i < size; i++) if (random() < own) part++;
  return { part, size };
}

/**
 * @param {number} a
 * @param {number} b
 */
function beta(a, b) {
  const x = gamma(a);
  return x / (x + gamma(b));
}

/**
 * Marsaglia and Tsang (2000), and below a shape of 1 the power of a uniform number.
 * @param {number} shape
 * @returns {number}
 */
function gamma(shape) {
  if (shape < 1) return gamma(shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Box and Muller (1958). */
function normal() {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
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
