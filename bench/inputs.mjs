import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BRAND } from "./company.mjs";
import { generate } from "./generate.mjs";
import { generateMastodon, MASTODON_BRAND } from "./mastodon.mjs";

const SEED = 1;
const GENERATOR = ["calendar.mjs", "company.mjs", "generate.mjs", "mastodon.mjs"];

/**
 * What is read: how many activities, in how many files, of which kind.
 * @typedef {{ activities: number, files: number, kind: "ndjson" | "csv" | "mastodon", runs?: number }} Input
 */

/** @type {Input[]} */
export const INPUTS = [
  { activities: 10_000, files: 1, kind: "ndjson" },
  { activities: 100_000, files: 1, kind: "ndjson" },
  { activities: 260_000, files: 52, kind: "ndjson" },
  { activities: 1_000_000, files: 1, kind: "ndjson" },
  { activities: 1_000_000, files: 1, kind: "csv" },
  { activities: 60_000, files: 1, kind: "mastodon" },
  { activities: 10_000_000, files: 1, kind: "ndjson", runs: 2 },
];

/** What takes two minutes together. @type {Input[]} */
export const QUICK_INPUTS = [
  { activities: 10_000, files: 1, kind: "ndjson" },
  { activities: 260_000, files: 52, kind: "ndjson" },
  { activities: 260_000, files: 1, kind: "csv" },
  { activities: 10_000, files: 1, kind: "mastodon" },
  { activities: 1_000_000, files: 1, kind: "ndjson" },
];

/** @param {Input} input */
export function describe({ activities, files, kind }) {
  const what = { ndjson: "NDJSON", csv: "CSV", mastodon: "Mastodon's notifications, one array" }[kind];
  return `${activities.toLocaleString("en")} activities, ${what}, ${files === 1 ? "1 file" : `${files} files`}`;
}

/**
 * A generated repository, kept between runs for as long as the generator stays the same.
 * @param {Input} input
 */
export function repositoryOf({ activities, files, kind }) {
  const generator = createHash("sha256");
  for (const file of GENERATOR) generator.update(readFileSync(join(import.meta.dirname, file)));
  const version = generator.digest("hex").slice(0, 8);
  const folder = join(tmpdir(), `vanity-check-bench-${version}-${SEED}-${kind}-${activities}-${files}`);
  const brand = kind === "mastodon" ? MASTODON_BRAND : BRAND;
  if (existsSync(folder)) return { folder, brand, kind };
  // Under another name until it is whole: a run that was stopped leaves no half repository behind.
  const unfinished = mkdtempSync(join(tmpdir(), "vanity-check-bench-"));
  if (kind === "mastodon") generateMastodon(unfinished, { activities, seed: SEED });
  else generate(unfinished, { activities, files, seed: SEED, format: kind });
  renameSync(unfinished, folder);
  return { folder, brand, kind };
}
