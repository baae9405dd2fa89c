import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { AS_OF, END, FIRST_DAY } from "./calendar.mjs";

/** @typedef {import("./figures.mjs").Figures} Figures */

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {string[]} command arguments of Node
 * @property {number} exitCode the one that says it went well
 * @property {(output: string) => Figures} figures what the output says
 */

/** DuckDB is installed for the benchmark alone: `npm ci --prefix bench`. */
const hasDuck = existsSync(join(import.meta.dirname, "node_modules/@duckdb/node-api"));

/**
 * Vanity Check first, then those that it is compared with.
 * @param {string} cli path of the bundled command
 * @param {{ folder: string, brand: string, kind: string }} input a generated repository
 * @returns {[Contender, ...Contender[]]}
 */
export function contenders(cli, { folder, brand, kind }) {
  const policy = join(folder, "engagement.policy.yml");
  const duck = {
    name: "DuckDB",
    command: [join(import.meta.dirname, "duck.mjs"), folder, brand, FIRST_DAY, AS_OF, END, kind],
    exitCode: 0,
    figures: JSON.parse,
  };
  return [
    {
      name: "vanity-check",
      command: [cli, "check", "--policy", policy, "--as-of", AS_OF, "--format", "json"],
      exitCode: 1,
      figures: figuresOfReport,
    },
    ...(hasDuck ? [duck] : []),
    {
      name: "plain script",
      command: [join(import.meta.dirname, "plain.mjs"), folder, brand, FIRST_DAY, END],
      exitCode: 0,
      figures: JSON.parse,
    },
  ];
}

/**
 * What a run took: time on the wall, time of all cores together, and memory at the peak.
 * @typedef {{ seconds: number, cpuSeconds: number, mebibytes: number }} Usage
 */

/**
 * Runs a contender on this very Node.
 * @param {Contender} contender
 * @returns {Usage & { output: string }}
 */
export function run({ name, command, exitCode }) {
  const preload = new URL("usage.mjs", import.meta.url).href;
  const before = performance.now();
  const { status, output } = spawnSync(process.execPath, ["--import", preload, ...command], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - before) / 1000;
  if (status !== exitCode) throw new Error(`${name} ended with ${status} instead of ${exitCode}`);
  const { kibibytes, microseconds } = JSON.parse(output[3] ?? "");
  return { seconds, cpuSeconds: microseconds / 1e6, mebibytes: kibibytes / 1024, output: output[1] ?? "" };
}

/**
 * A report's figures in the shape in which the others print them.
 * @param {string} output
 * @returns {Figures}
 */
function figuresOfReport(output) {
  const { inputs, figures, rules, trend } = JSON.parse(output);
  /** @param {string} id */
  const ruleOf = (id) => rules.find((/** @type {{ rule: string }} */ { rule }) => rule === id);
  const first = Date.parse(FIRST_DAY);
  /** @type {Record<string, number>} */
  const outreachByDay = {};
  const days = trend.flatMap((/** @type {{ contacts: number[] }} */ { contacts }) => contacts);
  for (const [day, count] of days.entries()) {
    if (count > 0) outreachByDay[new Date(first + day * 86_400_000).toISOString().slice(0, 10)] = count;
  }
  /** @param {(figures: any) => number} value */
  const byWeek = (value) => {
    const weeks = trend.map((/** @type {any} */ { to, figures }) => [to, value(figures)]);
    return Object.fromEntries(weeks.filter((/** @type {[string, number]} */ [, count]) => count > 0));
  };
  // Of a type that no file holds a report says nothing, where the others say 0.
  /** @param {Record<string, number | null>} counts */
  const held = (counts) =>
    /** @type {import("./figures.mjs").ByType} */ (
      Object.fromEntries(Object.entries(counts).map(([type, count]) => [type, count ?? 0]))
    );
  return {
    ...figures,
    inside: held(figures.inside),
    outside: held(figures.outside),
    unknown: held(figures.unknown),
    activities: inputs.activities,
    duplicates: inputs.duplicates,
    commentShare: figures.employeeShare.comment,
    employeeShare: figures.employeeShare.all,
    employeeOnlyPosts: ruleOf("employee-only-posts").findings[0]?.actual ?? 0,
    outreachByDay,
    outsideByWeek: byWeek(({ outside }) => outside.all),
    voicesByWeek: byWeek(({ outsideVoices }) => outsideVoices),
  };
}
