import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "streaming-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a file with a sink that keeps nothing, and tells how many activities there were and the peak memory. */
const SCRIPT = `
import { snapshotFormats } from ${JSON.stringify(pathToFileURL(resolve("src/ingest/platforms/index.ts")).href)};
import { readSnapshot } from ${JSON.stringify(pathToFileURL(resolve("src/ingest/pipeline/read.ts")).href)};
import { diskFile } from ${JSON.stringify(pathToFileURL(resolve("src/io/disk-file.ts")).href)};
import { Diagnostics } from ${JSON.stringify(pathToFileURL(resolve("src/domain/diagnostic.ts")).href)};
let activities = 0;
const sink = { openFile() {}, add() { activities++; }, skip() {}, closeFile() {} };
const [path] = process.argv.slice(-1);
const how = { known: snapshotFormats, format: "auto", channel: "", columns: {}, dates: null, set: {}, types: {}, timezone: null, "insiders-from": null };
const file = { bytes: diskFile(path), path, name: path, ...how, brand: { name: "", accounts: {}, words: [], otherChannels: [] } };
const problems = new Diagnostics();
await readSnapshot(file, sink, problems);
problems.throwIfAny();
process.stdout.write(JSON.stringify({ activities, peak: process.resourceUsage().maxRSS / 1024 }));
`;

function measure(path: string): { activities: number; peak: number } {
  const args = ["--max-semi-space-size=4", "--input-type=module", "--eval", SCRIPT, path];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return JSON.parse(stdout || `{"failed": ${JSON.stringify(stderr)}}`);
}

/** A file of so many MiB of the same part, between a head and a tail. */
function generate(
  name: string,
  mebibytes: number,
  [head, part, tail]: readonly [string, string, string],
): string {
  const path = join(folder, name);
  const file = openSync(path, "w");
  const block = part.repeat(Math.ceil(1_048_576 / part.length));
  writeSync(file, head);
  for (let i = 0; i < mebibytes; i++) writeSync(file, block);
  writeSync(file, tail);
  closeSync(file);
  return path;
}

const padding = "x".repeat(900);
const star = JSON.stringify({ starred_at: "2026-03-30T09:00:00Z", user: { login: "sam", padding } });
const tweet = { id: "1", text: "hi", author_id: "2", created_at: "2026-03-30T09:00:00Z", padding };
const page = JSON.stringify({
  data: Array(50).fill(tweet),
  includes: { users: [{ id: "2", username: "sam" }] },
});
const record = JSON.stringify({
  type: "like",
  actor: "sam",
  published: "2026-03-30T09:00:00Z",
  url: padding,
});

const comment = JSON.stringify({
  id: "7_1",
  created_time: "2026-03-30T09:00:00+0000",
  comment_count: 0,
  padding,
});

test.each([
  ["a page with more beside it", "meta.json", ['{"data":[', `${comment},`, `${comment}],"paging":{}}`]],
  ["a list", "list.json", ["[", `${star},`, `${star}]`]],
  ["a page", "page.json", ['{"total_count":1,"items":[', `${star},`, `${star}]}`]],
  ["lines", "lines.ndjson", ["", `${star}\n`, ""]],
  ["pages, one after the other", "pages.json", ["", `${page}\n`, ""]],
  ["pages, one a line", "pages.ndjson", ["", `${page}\n`, ""]],
  ["our own record", "own.json", ['{"version":1,"activities":[', `${record},`, `${record}]}`]],
] as const)("%s of any size needs the memory of a small one", (_, name, parts) => {
  const small = measure(generate(`small-${name}`, 2, parts));
  const large = measure(generate(`large-${name}`, 64, parts));
  expect(large.activities).toBeGreaterThan(25 * small.activities);
  expect(large.peak - small.peak).toBeLessThan(40);
});
