// A process of its own that judges a share of the seeds: node worker.mjs '{"kinds": […], "exports": […], …}'
// It writes a line of JSON for each cell and seed: the cell's position, and a judgement for each preset.
import { cellsOf } from "./cells.mjs";
import { simulate } from "./simulate.mjs";
import { verdictsOn } from "./verdict.mjs";
import { filesOf, policyPath, writeFiles } from "./write.mjs";

/**
 * @typedef {object} Share what one process does
 * @property {string[]} kinds
 * @property {string[]} exports
 * @property {string[]} presets
 * @property {number} seeds the last one
 * @property {number} first
 * @property {number} step from a seed to the next
 * @property {string | null} keep the folder that is to hold the repositories
 */

/** @type {Share} */
const share = JSON.parse(process.argv[2] ?? "");
const cells = cellsOf(share.kinds, share.exports);
const policies = share.presets.map(policyPath);

for (let seed = share.first; seed <= share.seeds; seed += share.step) {
  /** @type {Map<string, import("./simulate.mjs").Company>} */
  const companies = new Map();
  for (const [cell, { kind, way, variant, label }] of cells.entries()) {
    const key = JSON.stringify([kind.name, way.channels]);
    const company = companies.get(key) ?? simulate(kind, seed, way.channels);
    companies.set(key, company);
    const files = filesOf(company, way.write(company, variant), share.presets);
    if (share.keep !== null) {
      writeFiles(`${share.keep}/${kind.name}/${label.replaceAll(/\W+/g, "-")}/${seed}`, files);
    }
    process.stdout.write(`${JSON.stringify({ cell, judgements: await verdictsOn(files, policies) })}\n`);
  }
}
