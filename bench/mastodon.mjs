// Writes a repository whose only snapshot is what Mastodon's API gives: one array of notifications, each with a whole
// account and a whole status in it. Equal arguments give equal bytes.
import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DAYS, midnight } from "./calendar.mjs";
import { policy, roster } from "./generate.mjs";
import { randomNumbers } from "./random-numbers.mjs";

export const MASTODON_BRAND = "acme@social.example";
const INSIDERS = 200;
const OUTSIDERS = 20_000;
const POSTS = 1_000;
const KINDS = /** @type {const} */ (["favourite", "favourite", "favourite", "reblog", "follow", "mention"]);
const NOTE = "<p>Repairs bicycles, writes about brakes, and answers questions about either.</p>".repeat(8);
const CONTENT = `<p>${"Wheels, brakes and bearings: what we learnt from a year of repairs. ".repeat(12)}</p>`;

/** @typedef {ReturnType<typeof notification>} Notification */

/**
 * @param {string} folder an empty or missing folder
 * @param {{ activities: number, seed: number }} size
 */
export function generateMastodon(folder, { activities, seed }) {
  mkdirSync(join(folder, "snapshots"), { recursive: true });
  const source = { path: "snapshots/*.json", format: "mastodon-notifications" };
  writeFileSync(join(folder, "engagement.policy.yml"), policy("mastodon", `@${MASTODON_BRAND}`, source));
  const random = randomNumbers(seed);
  const insiders = Array.from({ length: INSIDERS }, (_, i) => `staff-${i}@social.example`);
  writeFileSync(join(folder, "roster.csv"), roster("mastodon", insiders, random));
  const file = openSync(join(folder, "snapshots/notifications.json"), "w");
  const [from, to] = [midnight(0), midnight(DAYS)];
  for (let i = 0; i < activities; i++) {
    const time = from + ((i + random()) / activities) * (to - from);
    writeFileSync(file, `${i === 0 ? "[" : ","}${JSON.stringify(notification(i, time, random))}`);
  }
  writeFileSync(file, "]\n");
  closeSync(file);
}

/**
 * @param {number} i
 * @param {number} time
 * @param {() => number} random
 */
function notification(i, time, random) {
  const type = KINDS[Math.floor(random() * KINDS.length)] ?? "favourite";
  const isInside = random() < 0.1;
  const name = isInside
    ? `staff-${Math.floor(random() * INSIDERS)}`
    : `fan-${Math.floor(random() ** 2 * OUTSIDERS)}`;
  const post = `p${Math.floor(random() * POSTS)}`;
  const own = account(isInside ? `${name}@social.example` : `${name}@elsewhere.example`);
  const created_at = new Date(time).toISOString();
  // What somebody says is a status of theirs that answers a post; all else is about the post itself.
  const status =
    type === "mention"
      ? { ...STATUS, id: `s${i}`, created_at, in_reply_to_id: random() < 0.8 ? post : null, account: own }
      : { ...STATUS, id: post, created_at, in_reply_to_id: null, account: account(MASTODON_BRAND) };
  return { id: `n${i}`, type, created_at, account: own, ...(type === "follow" ? {} : { status }) };
}

const STATUS = {
  visibility: "public",
  sensitive: false,
  spoiler_text: "",
  language: "en",
  content: CONTENT,
  replies_count: 1,
  reblogs_count: 2,
  favourites_count: 3,
  media_attachments: [],
  mentions: [],
  tags: [],
  emojis: [],
};

/** @param {string} acct */
function account(acct) {
  return {
    id: acct,
    username: acct.split("@")[0],
    acct,
    display_name: acct,
    bot: false,
    locked: false,
    note: NOTE,
    url: `https://elsewhere.example/@${acct.split("@")[0]}`,
    followers_count: 120,
    following_count: 80,
    statuses_count: 1200,
    emojis: [],
    fields: [{ name: "Workshop", value: "Brake Street 3", verified_at: null }],
  };
}
