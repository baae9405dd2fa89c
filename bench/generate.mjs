// Writes a repository as a company would commit it: policy, roster and a year of snapshots. Equal arguments
// give equal bytes.
import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DAYS, dayText, midnight } from "./calendar.mjs";
import { BRAND, Company } from "./company.mjs";
import { randomNumbers } from "./random-numbers.mjs";

/** The share of a file's rows that the file before ended with, as exports of overlapping spans have it. */
const OVERLAP = 0.002;
const FLUSH_CHARACTERS = 1 << 20;

const TYPES = ["post", "comment", "like", "share", "follow", "mention", "quote"];
const COLUMNS = /** @type {const} */ ([
  "type",
  "id",
  "actor",
  "object",
  "inReplyTo",
  "target",
  "published",
  "category",
  "content",
]);

/** Every rule that snapshots of one company can answer, and a limit that lets `employee-only-posts` tell its value. */
const RULES = `rules:
  employee-share: [{ of: [comment], max: 20% }, { of: [like], max: 30%, level: warning }]
  employee-only-posts: { max: 0% }
  silent-posts: { max: 20% }
  insider-chatter: { max: 5% }
  undisclosed-insiders: { of: [comment] }
  outside-voices: { min: 40 }
  voice-concentration: { min: 10 }
  returning-outsiders: { min: 50%, window: 182d }
  daily-outside-interactions: { min: 3 }
  response-rate: { min: 70% }
  response-time: { percentile: 50, max: 12h }
  promotional-share: { max: 20% }
  promotional-cadence: { max-per-day: 1, max-per-week: 3, level: warning }
  self-talk: { max: 50% }
  coverage: { min: 90% }
  fresh-snapshot: { max-age: 8d }
`;

/**
 * @param {string} folder an empty or missing folder
 * @param {{ activities: number, files: number, seed: number, format: "ndjson" | "csv" }} size `files` must divide the
 *   364 days
 */
export function generate(folder, { activities, files, seed, format }) {
  mkdirSync(join(folder, "snapshots"), { recursive: true });
  const set = format === "csv" ? { set: envelope(0, DAYS) } : {};
  const source = { path: `snapshots/*.${format}`, channel: "linkedin", ...set };
  writeFileSync(join(folder, "engagement.policy.yml"), policy("linkedin", BRAND, source));
  const random = randomNumbers(seed);
  const company = new Company(activities / DAYS, random);
  writeFileSync(join(folder, "roster.csv"), roster("linkedin", company.insiders, random));
  /** @type {string[]} */
  let overlap = [];
  for (let file = 0; file < files; file++) {
    const rows = Math.round((activities * (file + 1)) / files) - Math.round((activities * file) / files);
    const span = { firstDay: (DAYS / files) * file, days: DAYS / files, rows };
    overlap = writeSnapshot(join(folder, "snapshots"), format, span, overlap, company);
  }
}

/**
 * A policy with all rules.
 * @param {string} channel
 * @param {string} account the brand's
 * @param {object} source the entry of `snapshots`
 */
export function policy(channel, account, source) {
  return `version: 1
brand:
  name: Acme
  accounts: { ${channel}: ${JSON.stringify(account)} }
timezone: Europe/Berlin
roster: roster.csv
snapshots: [${JSON.stringify(source)}]
window: ${DAYS}d
${RULES}`;
}

/**
 * Writes one file and returns the rows that the next one repeats.
 * @param {string} folder
 * @param {"ndjson" | "csv"} format
 * @param {{ firstDay: number, days: number, rows: number }} span
 * @param {string[]} repeated
 * @param {Company} company
 */
function writeSnapshot(folder, format, { firstDay, days, rows }, repeated, company) {
  const file = openSync(join(folder, `${dayText(firstDay)}.${format}`), "w");
  const head = { version: 1, channel: "linkedin", ...envelope(firstDay, days) };
  let text = `${format === "csv" ? COLUMNS.join(",") : JSON.stringify(head)}\n`;
  for (const line of repeated) text += line;
  const fresh = rows - repeated.length;
  const from = midnight(firstDay);
  const length = midnight(firstDay + days) - from;
  const kept = Math.floor(rows * OVERLAP);
  /** @type {string[]} */
  const last = [];
  for (let i = 0; i < fresh; i++) {
    const activity = company.next(from + ((i + company.random()) / fresh) * length);
    const line = `${format === "csv" ? asCsv(activity) : JSON.stringify(activity)}\n`;
    if (i >= fresh - kept) last.push(line);
    text += line;
    if (text.length < FLUSH_CHARACTERS) continue;
    writeFileSync(file, text);
    text = "";
  }
  writeFileSync(file, text);
  closeSync(file);
  return last;
}

/** @param {import("./company.mjs").Activity} activity */
function asCsv(activity) {
  return COLUMNS.map((column) => {
    const text = activity[column] ?? "";
    return text.includes(",") ? `"${text}"` : text;
  }).join(",");
}

/**
 * @param {number} firstDay
 * @param {number} days
 */
function envelope(firstDay, days) {
  return { period: { from: dayText(firstDay), to: dayText(firstDay + days - 1) }, complete: TYPES };
}

/**
 * As CSV; every tenth person joined within the year, and every tenth left.
 * @param {string} channel
 * @param {string[]} insiders
 * @param {() => number} random
 */
export function roster(channel, insiders, random) {
  const rows = insiders.map((account, i) => {
    const day = dayText(30 + Math.floor(random() * 300));
    const [from, until] = i % 10 === 0 ? [day, ""] : i % 10 === 1 ? ["", day] : ["", ""];
    return `p-${i},employee,${channel},${account},${from},${until}\n`;
  });
  return `id,relation,channel,account,from,until\n${rows.join("")}`;
}
