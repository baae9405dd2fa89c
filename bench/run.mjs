// node bench/run.mjs [--quick] [--activities N [--files N] [--kind ndjson|csv|mastodon]] [--runs K] [--cli PATH]
// Prints times, peaks and ratios; fails only where the contenders' figures differ.
// node bench/run.mjs companies …: judges plausible companies instead, see companies/index.mjs.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { dirname, join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { companies } from "./companies/index.mjs";
import { contenders, run } from "./contenders.mjs";
import { firstDifference, INBOUND_FIGURES } from "./figures.mjs";
import { describe, INPUTS, QUICK_INPUTS, repositoryOf } from "./inputs.mjs";

/** @typedef {import("./inputs.mjs").Input} Input */
/** @typedef {import("./contenders.mjs").Usage} Usage */

const root = dirname(import.meta.dirname);
const STARTS = 20;

if (process.argv[2] === "companies") {
  await companies(process.argv.slice(3));
  process.exit();
}

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    activities: { type: "string" },
    files: { type: "string", default: "1" },
    kind: { type: "string", default: "ndjson" },
    runs: { type: "string" },
    cli: { type: "string", default: join(root, "dist/cli.js") },
  },
});
const cli = resolve(values.cli);
const runs = Number(values.runs ?? (values.quick ? 3 : 5));

console.log(`Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? "unknown"}`);
for (const input of inputs()) compare(input, Math.min(runs, input.runs ?? runs));
compareStart();

/** @returns {Input[]} */
function inputs() {
  const { activities, files, kind, quick } = values;
  if (activities === undefined) return quick ? QUICK_INPUTS : INPUTS;
  return [
    { activities: Number(activities), files: Number(files), kind: /** @type {Input["kind"]} */ (kind) },
  ];
}

/**
 * Times the contenders in turns, after the first of which the figures are compared.
 * @param {Input} input
 * @param {number} runs
 */
function compare(input, runs) {
  const all = contenders(cli, repositoryOf(input));
  const checked = all.map(run);
  const figures = all.map((contender, i) => contender.figures(checked[i]?.output ?? ""));
  const [ours, ...others] = figures.map((one) => (input.kind === "mastodon" ? inbound(one) : one));
  for (const [i, other] of others.entries()) {
    const difference = firstDifference(other, { ...ours });
    if (difference === null) continue;
    console.error(`${describe(input)}: ${all[i + 1]?.name} and ${all[0].name} differ: ${difference}.`);
    process.exit(1);
  }
  /** @type {Usage[][]} */
  const usages = checked.map((usage) => [usage]);
  for (let i = 1; i < runs; i++) {
    for (const [which, contender] of all.entries()) usages[which]?.push(run(contender));
  }
  console.log(`\n${describe(input)}; the figures are the same`);
  const [mine = [], ...theirs] = usages.map(medians);
  const bare = run({ name: "node", command: ["-e", "0"], exitCode: 0, figures: JSON.parse }).mebibytes;
  table([
    [`median of ${runs}`, "seconds", "CPU seconds", "peak MiB", "bytes each"],
    ...[mine, ...theirs].map((own, i) => [all[i]?.name ?? "", ...cells(own, bare, input.activities)]),
    ...theirs.map((own, i) => [
      `to ${all[i + 1]?.name}`,
      ...mine.map((value, at) => (value / (own[at] ?? 0)).toFixed(2)),
    ]),
  ]);
}

/** @param {import("./figures.mjs").Figures} figures */
function inbound(figures) {
  return Object.fromEntries(INBOUND_FIGURES.map((key) => [key, figures[key]]));
}

/**
 * @param {number[]} usage
 * @param {number} bare mebibytes of a Node that does nothing
 * @param {number} activities
 */
function cells([seconds = 0, cpuSeconds = 0, mebibytes = 0], bare, activities) {
  const bytes = ((mebibytes - bare) * 2 ** 20) / activities;
  return [seconds.toFixed(2), cpuSeconds.toFixed(2), mebibytes.toFixed(0), bytes.toFixed(0)];
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

/** @param {Usage[]} runs */
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
