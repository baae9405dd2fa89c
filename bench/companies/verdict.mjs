// Judges a company by the compiled modules, in this process: its files are read once for all presets, and no figures,
// trend or texts are made, which take most of a run's time. A test holds the verdicts to those of the built tool.
import { MemoryFiles } from "../../build/browser/memory-files.js";
import { loadPolicy } from "../../build/config/policy/load.js";
import { loadRosters } from "../../build/config/roster/load.js";
import { asInputError } from "../../build/domain/diagnostic.js";
import { parseDay } from "../../build/domain/time.js";
import { conclusionOf } from "../../build/evaluate/conclusion.js";
import { judgeEntry } from "../../build/evaluate/judge.js";
import { loadSnapshots } from "../../build/ingest/pipeline/load.js";
import { figureRanges, isOutsideKnown } from "../../build/metrics/figure-ranges.js";
import { figureMeasure, figureOptions, figuresOf, measureOnce } from "../../build/metrics/figures.js";
import { Measurements } from "../../build/metrics/measurements.js";
import { ruleById } from "../../build/rules/index.js";
import { Columns } from "../../build/store/columns.js";
import { join } from "../../build/store/join.js";
import { View } from "../../build/store/view.js";
import { Zone } from "../../build/store/zone.js";
import { LAST_DAY } from "./calendar.mjs";
import { judgementOf, refused } from "./judgement.mjs";

/** @typedef {import("../../build/domain/policy.d.ts").Policy} Policy */
/** @typedef {import("../../build/store/table.d.ts").Table} Table */

const AS_OF = parseDay(LAST_DAY);

/**
 * @param {Readonly<Record<string, string>>} files a repository; its policies differ in the preset alone
 * @param {readonly string[]} paths of the policies
 * @returns {Promise<import("./judgement.mjs").Judgement[]>} in their order
 */
export async function verdictsOn(files, paths) {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(
    ([path, text]) => /** @type {const} */ ([path, encoder.encode(text)]),
  );
  const tree = new MemoryFiles(new Map(bytes));
  try {
    const policies = await Promise.all(paths.map((path) => loadPolicy(tree, `/${path}`, () => true)));
    const table = await read(tree, `/${paths[0]}`, /** @type {Policy} */ (policies[0]));
    return policies.map((policy) => judgementOf(judge(policy, table)));
  } catch (error) {
    const why = asInputError(error).problems[0]?.message ?? "";
    return paths.map(() => refused(why));
  }
}

/**
 * @param {MemoryFiles} tree
 * @param {string} path
 * @param {Policy} policy
 */
async function read(tree, path, policy) {
  const roster = await loadRosters(tree, policy, path, null);
  const columns = new Columns(new Zone(() => 0));
  await loadSnapshots(tree, policy.snapshots, policy.brand, path, columns);
  return join(columns, { brand: policy.brand, roster, categories: policy.categories, pseudonyms: null });
}

/**
 * @param {Policy} policy
 * @param {Table} table
 */
function judge(policy, table) {
  const { brand, hours, window } = policy;
  const context = {
    brand,
    hours,
    asOf: AS_OF,
    today: AS_OF,
    published: null,
    change: null,
    claims: new Map(),
    reviewed: new Set(),
    channels: null,
  };
  const measurements = new Measurements();
  const subject = /** @type {const} */ ("snapshot");
  const about = { subject, table, asOf: AS_OF, window, policy, context, measurements };
  const rules = policy.rules.flatMap((entry) => {
    const rule = ruleById(entry.rule);
    return rule?.subjects.includes("snapshot") ? [judgeEntry(rule, entry, about, true)] : [];
  });
  const view = new View(table, AS_OF - window + 1, AS_OF, null);
  const measured = measureOnce(view, figureOptions(policy.rules), context, measurements);
  const knowsOutside = () => {
    const figures = figuresOf(view, figureMeasure(view, measured));
    const ranges = figureRanges(view, measured, figures, policy.maxUnknown);
    return isOutsideKnown(figures, ranges, measured);
  };
  const conclusion = conclusionOf(rules, "error", false);
  return {
    rules,
    conclusion: conclusion === "neutral" ? conclusionOf(rules, "error", knowsOutside()) : conclusion,
  };
}
