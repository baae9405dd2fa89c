// How often chance decides. A company that never changes keeps to its policy in the long run; how many of its windows
// fail all the same (false alarms), and how many fail of one that does break it (power)?
//
// 1. `confidence` at 95%: the long-run share is exactly the limit, so at most 5% may fail; with no `confidence` about
//    every second window does. 240 cells: sizes of the posts, how many, how much comments of one post resemble each
//    other (rho), and the limit; the bar is 6% in each. Power where the true share is .35 and .50 and the limit .20.
// 2. `ratchet`: a window of a constant company against earlier ones of the same; at most 5% may be called worse, over
//    all the earlier windows together. Power where the earlier ones had .40 and the window has .65.
//
// Run `npm run types` first, then `node bench/chance.mjs [SEED] [WINDOWS]`; it exits 1 where a bar is missed.
import process from "node:process";
import { ratchetOf, uncertainShares } from "../build/evaluate/ratchet.js";
import { boundsOf, columnsOf, spreadOf } from "../build/lib/statistics/clustered-share.js";
import { SIZES, Windows } from "./windows.mjs";

const seed = Number(process.argv[2] ?? 1);
const windows = Number(process.argv[3] ?? 10_000);
const POSTS = [5, 10, 20, 50];
const RHOS = [0, 0.05, 0.1, 0.2, 0.3];
const LIMITS = [0.1, 0.2, 0.5];
const EARLIER = [1, 2, 6, 12];

console.log(`Seed ${seed}, ${windows} windows a cell\n`);
const alarms = confidenceTable();
const errors = ratchetTable();
console.log(
  `\nfalse alarms of confidence: worst ${percent(Math.max(...alarms))}, mean ${percent(mean(alarms))}, ` +
    `cells above 6%: ${alarms.filter((rate) => rate > 0.06).length} of ${alarms.length}`,
);
console.log(
  `errors of ratchet: worst ${percent(Math.max(...errors))}, cells above 5%: ${errors.filter((rate) => rate > 0.05).length} of ${errors.length}`,
);
process.exitCode = Math.max(...alarms) > 0.06 || Math.max(...errors) > 0.05 ? 1 : 0;

/** Prints false alarms and power of `confidence`, and returns the false alarms of each cell. */
function confidenceTable() {
  const rates = [];
  const drawn = new Windows(seed);
  console.log("False alarms of `confidence: 95%`, and power against the limit .20");
  console.log("| sizes | posts | rho | limit .10 | .20 | .50 | true .35 | true .50 |");
  console.log("| :--- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const sizes of SIZES) {
    for (const posts of POSTS) {
      for (const rho of RHOS) {
        const cells = LIMITS.map((limit) => failing(drawn, { posts, sizes, share: limit, rho, limit }));
        const power = [0.35, 0.5].map((share) => failing(drawn, { posts, sizes, share, rho, limit: 0.2 }));
        rates.push(...cells);
        console.log(`| ${[sizes, posts, rho, ...[...cells, ...power].map(percent)].join(" | ")} |`);
      }
    }
  }
  return rates;
}

/**
 * The rate of windows whose lower bound at 95% is above the limit.
 * @param {Windows} drawn
 * @param {{ posts: number, sizes: typeof SIZES[number], share: number, rho: number, limit: number }} cell
 */
function failing(drawn, { posts, sizes, share, rho, limit }) {
  let failed = 0;
  for (let i = 0; i < windows; i++) {
    const bounds = boundsOf(spreadOf(columnsOf(drawn.draw(posts, sizes, share, rho))), 0.95);
    if (bounds !== null && bounds.lower > limit) failed++;
  }
  return failed / windows;
}

/** Prints errors and power of `ratchet`, and returns the errors of each cell. */
function ratchetTable() {
  const rates = [];
  const drawn = new Windows(seed);
  console.log("\nErrors of `ratchet` for a constant company, and power from .40 to .65, by earlier windows");
  console.log(
    "| sizes | posts | rho | share .10: 1 | 2 | 6 | 12 | .40: 1 | 2 | 6 | 12 | .78: 1 | 2 | 6 | 12 | power 1 | 2 | 6 | 12 |",
  );
  console.log(`| :--- |${" ---: |".repeat(18)}`);
  for (const [sizes, posts] of /** @type {const} */ ([
    ["8 each", 10],
    ["8 each", 30],
    ["1 to 40", 10],
    ["1 to 40", 30],
  ])) {
    for (const rho of [0, 0.1, 0.3]) {
      const cells = [0.1, 0.4, 0.78].flatMap((share) =>
        EARLIER.map((earlier) => worse(drawn, earlier, { posts, sizes, rho, before: share, now: share })),
      );
      const power = EARLIER.map((earlier) =>
        worse(drawn, earlier, { posts, sizes, rho, before: 0.4, now: 0.65 }),
      );
      rates.push(...cells);
      console.log(`| ${[sizes, posts, rho, ...[...cells, ...power].map(percent)].join(" | ")} |`);
    }
  }
  return rates;
}

/**
 * The rate of windows that are called worse than the best of so many earlier ones.
 * @param {Windows} drawn
 * @param {number} earlier
 * @param {{ posts: number, sizes: typeof SIZES[number], rho: number, before: number, now: number }} cell
 */
function worse(drawn, earlier, { posts, sizes, rho, before, now }) {
  let failed = 0;
  for (let i = 0; i < windows; i++) {
    const draw = (/** @type {number} */ share) => window(drawn.draw(posts, sizes, share, rho));
    const current = draw(now);
    const [last, ...past] = uncertainShares(
      current,
      Array.from({ length: earlier }, () => draw(before)),
    );
    const ratcheted = last && ratchetOf(last, past, "<=");
    if (ratcheted?.holds === false) failed++;
  }
  return failed / windows;
}

/** @param {{ part: number, size: number }[]} clusters */
function window(clusters) {
  const spread = spreadOf(columnsOf(clusters));
  if (spread === null) throw new Error("a window has two posts or more");
  return { value: spread.share, size: spread.size, spread };
}

/** @param {number} rate */
function percent(rate) {
  return `${(100 * rate).toFixed(1)}%`;
}

/** @param {number[]} rates */
function mean(rates) {
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}
