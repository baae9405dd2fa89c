// node bench/run.mjs [--activities N] [--files N] [--runs K] [--cli PATH]
// Prints times, peaks and ratios; fails only where the contenders' figures differ.
// node bench/run.mjs companies …: judges plausible companies instead, see companies/index.mjs.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, renameSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { companies } from "./companies/index.mjs";
import { contenders, firstDifference, run } from "./contenders.mjs";
import { generate } from "./generate.mjs";

const root = dirname(import.meta.dirname);
const SEED = 1;
const GENERATOR = ["calendar.mjs", "company.mjs", "generate.mjs"];
const STARTS = 20;

if (process.argv[2] === "companies") {
  companies(process.argv.slice(3));
  process.exit();
}

const { values } = parseArgs({
  options: {
    activities: { type: "string" },
    files: { type: "string", default: "52" },
    runs: { type: "string", default: "5" },
    cli: { type: "string", default: join(root, "dist/cli.js") },
  },
});
const cli = resolve(values.cli);
const sizes = values.activities === undefined ? [1_000_000, 260_000] : [Number(values.activities)];

console.log(`Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? "unknown"}`);
for (const activities of sizes) compare(activities, Number(values.files), Number(values.runs));
compareStart();

/**
 * @param {number} activities
 * @param {number} files
 * @param {number} runs
 */
function compare(activities, files, runs) {
  const [ours, plain] = contenders(cli, repository(activities, files));
  const difference = firstDifference(plain.figures(run(plain).output), ours.figures(run(ours).output));
  if (difference !== null) {
    console.error(`The figures differ over ${activities} activities: ${difference}.`);
    process.exit(1);
  }
  /** @type {import("./contenders.mjs").Usage[]} */
  const mine = [];
  /** @type {import("./contenders.mjs").Usage[]} */
  const theirs = [];
  for (let i = 0; i < runs; i++) {
    mine.push(run(ours));
    theirs.push(run(plain));
  }
  console.log(`\n${activities.toLocaleString("en")} activities in ${files} files; the figures are the same`);
  table([
    [`median of ${runs}`, "seconds", "CPU seconds", "peak MiB"],
    [ours.name, ...medians(mine).map((value, i) => value.toFixed(i < 2 ? 2 : 0))],
    [plain.name, ...medians(theirs).map((value, i) => value.toFixed(i < 2 ? 2 : 0))],
    ["ratio", ...medians(mine).map((value, i) => (value / (medians(theirs)[i] ?? 0)).toFixed(2))],
  ]);
}

function compareStart() {
  const policy = join(root, "examples/acme/engagement.policy.yml");
  if (!existsSync(policy)) return;
  const commands = [
    [cli, "check", "--policy", policy],
    ["-e", "0"],
  ];
  /** @type {number[][]} */
  const times = commands.map(() => []);
  for (let i = 0; i < STARTS; i++) {
    for (const [which, command] of commands.entries()) times[which]?.push(time(command));
  }
  const [mine = 0, bare = 0] = times.map(median);
  console.log("\nA small repository: examples/acme");
  table([
    [`median of ${STARTS}`, "milliseconds"],
    ["vanity-check", mine.toFixed(1)],
    ["node -e 0", bare.toFixed(1)],
    ["ratio", (mine / bare).toFixed(2)],
  ]);
}

/** @param {string[]} command */
function time(command) {
  const before = performance.now();
  spawnSync(process.execPath, command, { stdio: "ignore" });
  return performance.now() - before;
}

/**
 * The folder of a generated repository, kept between runs for as long as the generator stays the same.
 * @param {number} activities
 * @param {number} files
 */
function repository(activities, files) {
  const generator = createHash("sha256");
  for (const file of GENERATOR) generator.update(readFileSync(join(import.meta.dirname, file)));
  const version = generator.digest("hex").slice(0, 8);
  const folder = join(tmpdir(), `vanity-check-bench-${version}-${SEED}-${activities}-${files}`);
  if (existsSync(folder)) return folder;
  // Under another name until it is whole: a run that was stopped leaves no half repository behind.
  const unfinished = mkdtempSync(join(tmpdir(), "vanity-check-bench-"));
  generate(unfinished, { activities, files, seed: SEED });
  renameSync(unfinished, folder);
  return folder;
}

/** @param {import("./contenders.mjs").Usage[]} runs */
function medians(runs) {
  return [
    median(runs.map(({ seconds }) => seconds)),
    median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    median(runs.map(({ mebibytes }) => mebibytes)),
  ];
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** @param {string[][]} rows */
function table(rows) {
  for (const [name = "", ...cells] of rows) {
    console.log(`  ${name.padEnd(16)}${cells.map((cell) => cell.padStart(14)).join("")}`);
  }
}
