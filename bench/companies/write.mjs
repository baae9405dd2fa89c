import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { accountOf } from "./exports/account.mjs";
import { rosterOf } from "./people.mjs";

/**
 * A company's repository, texts by path: policies, roster and snapshots. Equal companies give equal texts.
 * @param {import("./simulate.mjs").Company} company
 * @param {readonly import("./exports/index.mjs").Snapshot[]} snapshots
 * @param {readonly string[]} presets a policy for each
 * @returns {Record<string, string>}
 */
export function filesOf({ kind, people }, snapshots, presets) {
  const accounts = kind.channels.map((channel) => `${channel}: "${accountOf(people.brand, channel)}"`);
  const policyOf = (/** @type {string} */ preset) => `version: 1
extends: ${preset}
brand:
  name: Fennick
  words: [Fennick]
  accounts: { ${accounts.join(", ")} }
timezone: UTC
roster: roster.yml
snapshots:
${snapshots.map(({ entry }) => `  - ${entry}\n`).join("")}`;
  return Object.fromEntries([
    ["roster.yml", rosterOf(people, accountOf, kind.channels)],
    ...snapshots.map(({ name, text }) => [`snapshots/${name}`, text]),
    ...presets.map((preset) => [policyPath(preset), policyOf(preset)]),
  ]);
}

/** @param {string} preset */
export function policyPath(preset) {
  return `${preset}.policy.yml`;
}

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} files
 */
export function writeFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
