// Reads snapshots for the plain script, with what anybody would take: readline, csv-parse, JSON.parse.
import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parse } from "csv-parse";

/** @typedef {import("./company.mjs").Activity} Activity */

/** What Mastodon calls what was done. @type {Record<string, string>} */
const TYPES = { favourite: "like", reblog: "share", follow: "follow" };

/**
 * From which day to before which day each account is an employee's.
 * @param {string} path
 */
export function readRoster(path) {
  /** @type {Map<string, { from: string, until: string }>} */
  const roster = new Map();
  for (const line of readFileSync(path, "utf8").trim().split("\n").slice(1)) {
    const [, , , account = "", from = "", until = ""] = line.split(",");
    roster.set(account, { from, until: until || "9999" });
  }
  return roster;
}

/**
 * @param {string} folder
 * @returns {AsyncGenerator<Activity>}
 */
export async function* readActivities(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (name.endsWith(".csv")) yield* csv(path);
    else if (name.endsWith(".ndjson")) yield* ndjson(path);
    else yield* JSON.parse(readFileSync(path, "utf8")).map(fromMastodon);
  }
}

/** @param {string} path */
async function* ndjson(path) {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const activity = JSON.parse(line);
    if (activity.type !== undefined) yield activity;
  }
}

/** @param {string} path */
async function* csv(path) {
  for await (const row of createReadStream(path).pipe(parse({ columns: true }))) {
    for (const key of Object.keys(row)) if (row[key] === "") delete row[key];
    yield row;
  }
}

/**
 * @param {import("./mastodon.mjs").Notification} notification
 * @returns {Activity}
 */
function fromMastodon({ id, type, created_at, account: { acct }, status }) {
  const did = { actor: acct, published: created_at };
  if (type !== "mention") {
    return { ...did, id, type: TYPES[type] ?? type, ...(status && { object: status.id }) };
  }
  const inReplyTo = status?.in_reply_to_id ?? undefined;
  return {
    ...did,
    id: status?.id ?? id,
    ...(inReplyTo ? { type: "comment", inReplyTo } : { type: "mention" }),
  };
}
