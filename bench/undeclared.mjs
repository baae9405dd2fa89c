// Whom `undeclared-insiders` points at, over simulated companies: undeclared employees should be found, and fans,
// regulars and passers-by not. A row is a scenario: the share of each kind of account that is pointed at.
//
// Run `npm run types` first, then `node bench/undeclared.mjs [COMPANIES]`; last it times a million reactions. The
// companies are models: the figures rank tests, and promise nothing of real ones.
import process from "node:process";
import { companionsOf } from "../build/metrics/undeclared/companions.js";
import { Random } from "./companies/random.mjs";

const companies = Number(process.argv[2] ?? 50);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/**
 * A company: how many posts, and how staff and others come. Times are medians in minutes.
 * @typedef {object} Model
 * @property {number} posts
 * @property {number} declared
 * @property {number} undeclared
 * @property {number} announced share of the posts that the staff is told of
 * @property {number} announcing from the post to its announcement
 * @property {number} following from the announcement to what a colleague does
 * @property {number} diligence share of the posts that a colleague reacts to
 * @property {number} away share of the staff that works six hours later
 * @property {number} casuals
 * @property {boolean} newsletter whether plain fans are told when the staff is
 */

/** @type {Model} */
const PLAIN = {
  posts: 24,
  declared: 10,
  undeclared: 3,
  announced: 0.75,
  announcing: 40,
  following: 10,
  diligence: 0.8,
  away: 0,
  casuals: 200,
  newsletter: false,
};

/** @type {Record<string, Partial<Model>>} */
const SCENARIOS = {
  "the plain case": {},
  "nobody undeclared": { undeclared: 0 },
  "announced after two hours": { announcing: 120 },
  "colleagues follow in 4 minutes": { following: 4 },
  "colleagues follow in 30 minutes": { following: 30 },
  "600 casuals in bursts": { casuals: 600 },
  "2 declared": { declared: 2 },
  "half of the staff 6 hours away": { away: 0.5 },
  "lazy staff": { diligence: 0.6 },
  "staff acts like fans": { announced: 0 },
  "16 posts": { posts: 16 },
  "48 posts": { posts: 48 },
  "a newsletter to all": { newsletter: true },
};

const KINDS = ["undeclared", "notified", "fan", "regular", "casual"];

console.log(`| scenario | ${KINDS.join(" | ")} |\n| --- |${" ---: |".repeat(KINDS.length)}`);
for (const [name, changes] of Object.entries(SCENARIOS)) {
  const counts = new Map(KINDS.map((kind) => [kind, { all: 0, found: 0 }]));
  for (let seed = 1; seed <= companies; seed++) {
    const { kinds, reactions } = company({ ...PLAIN, ...changes }, seed);
    const found = new Set(companionsOf(reactions).map(({ account }) => account));
    kinds.forEach((kind, account) => {
      const count = counts.get(kind);
      if (count === undefined) return;
      count.all++;
      if (found.has(account)) count.found++;
    });
  }
  const cells = KINDS.map((kind) => {
    const { all = 0, found = 0 } = counts.get(kind) ?? {};
    return all === 0 ? "–" : `${((found / all) * 100).toFixed(1)}%`;
  });
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}
timeMillion();

/**
 * @param {Model} model
 * @param {number} seed
 */
function company(model, seed) {
  const random = new Random(seed);
  const kinds = [
    ...Array(model.declared).fill("declared"),
    ...Array(model.undeclared).fill("undeclared"),
    ...Array(3).fill("notified"),
    ...Array(3).fill("fan"),
    ...Array(15).fill("regular"),
    ...Array(model.casuals).fill("casual"),
  ];
  const isAway = kinds.map(() => random.chance(model.away));
  /** @type {[account: number, time: number][][]} */
  const posts = [];
  /** @type {number[]} */
  const postTime = [];
  for (let post = 0; post < model.posts; post++) {
    const at = Math.floor((post * 28) / model.posts) * DAY + (8 + 8 * random.next()) * 60 * MINUTE;
    const after = (/** @type {number} */ from, /** @type {number} */ median, /** @type {number} */ sigma) =>
      from + random.logNormal(median, sigma) * MINUTE;
    const announcement = random.chance(model.announced) ? after(at, model.announcing, 1) : null;
    const bursts = [after(at, 90, 1), after(at, 400, 1)];
    /** @type {Record<string, (account: number) => number | null>} */
    const comes = {
      declared: (account) => colleague(account),
      undeclared: (account) => colleague(account),
      notified: () => (random.chance(0.9) ? after(at, 3, 0.7) : null),
      fan: () => {
        if (!random.chance(0.9)) return null;
        return model.newsletter && announcement !== null ? after(announcement, 6, 1) : after(at, 120, 1.2);
      },
      regular: () => (random.chance(0.45) ? after(at, 120, 1.2) : null),
      casual: () => (random.chance(0.12) ? after(random.pick(bursts), 5, 1) : null),
    };
    const colleague = (/** @type {number} */ account) => {
      if (!random.chance(model.diligence)) return null;
      const told = announcement === null ? after(at, 120, 1.2) : after(announcement, model.following, 1);
      return isAway[account] ? told + 360 * MINUTE : told;
    };
    postTime.push(at);
    posts.push(
      kinds.flatMap((kind, account) => {
        const time = comes[kind]?.(account) ?? null;
        return time === null ? [] : [/** @type {[number, number]} */ ([account, time])];
      }),
    );
  }
  const all = posts.flat();
  const start = new Uint32Array(model.posts + 1);
  posts.forEach((own, post) => {
    start[post + 1] = (start[post] ?? 0) + own.length;
  });
  const reactions = {
    posts: model.posts,
    postTime: Float64Array.from(postTime),
    start,
    account: Int32Array.from(all, ([account]) => account),
    time: Float64Array.from(all, ([, time]) => time),
    isOurs: Uint8Array.from(all, ([account]) => (kinds[account] === "declared" ? 1 : 0)),
    row: Int32Array.from(all, (_, i) => i),
  };
  return { kinds, reactions };
}

/** A million reactions to 2,000 posts by 60,000 accounts, a few of which do much. */
function timeMillion() {
  const [size, posts, ours, accounts] = [1_000_000, 2000, 300, 60_000];
  const random = new Random(1);
  const [account, time, isOurs] = [new Int32Array(size), new Float64Array(size), new Uint8Array(size)];
  const start = Uint32Array.from({ length: posts + 1 }, (_, post) => (post * size) / posts);
  for (let i = 0; i < size; i++) {
    const isOur = random.chance(0.1);
    const rank = Math.floor(60 / (random.next() + 60 / accounts));
    account[i] = isOur ? Math.floor(random.next() * ours) : Math.min(accounts - 1, ours + rank);
    isOurs[i] = isOur ? 1 : 0;
    time[i] = Math.floor((i * posts) / size) * 260 * MINUTE + Math.exp(random.next() * 7) * MINUTE;
  }
  const postTime = Float64Array.from({ length: posts }, (_, post) => post * 260 * MINUTE);
  const from = process.cpuUsage();
  companionsOf({ posts, postTime, start, account, time, isOurs, row: account });
  const { user, system } = process.cpuUsage(from);
  console.log(`\n${size.toLocaleString("en")} reactions: ${((user + system) / 1e6).toFixed(2)} CPU seconds`);
}
