import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accountOf } from "./exports/account.mjs";
import { rosterOf } from "./people.mjs";

/**
 * Writes a company's repository: policy, roster and snapshots. Equal companies give equal bytes.
 * @param {string} folder
 * @param {import("./simulate.mjs").Company} company
 * @param {readonly import("./exports/index.mjs").Snapshot[]} snapshots
 * @param {readonly string[]} presets a policy for each
 */
export function writeCompany(folder, { kind, people }, snapshots, presets) {
  mkdirSync(join(folder, "snapshots"), { recursive: true });
  writeFileSync(join(folder, "roster.yml"), rosterOf(people, accountOf, kind.channels));
  for (const { name, text } of snapshots) writeFileSync(join(folder, "snapshots", name), text);
  for (const preset of presets) {
    const accounts = kind.channels.map((channel) => `${channel}: "${accountOf(people.brand, channel)}"`);
    const text = `version: 1
extends: ${preset}
brand:
  name: Fennick
  words: [Fennick]
  accounts: { ${accounts.join(", ")} }
timezone: UTC
roster: roster.yml
snapshots:
${snapshots.map(({ entry }) => `  - ${entry}\n`).join("")}`;
    writeFileSync(join(folder, `${preset}.policy.yml`), text);
  }
}
