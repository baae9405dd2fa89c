// npm run bench -- companies [--seeds N] [--preset P]... [--kind K]... [--export E]... [--keep DIR] [--cli PATH]
// How many companies of each kind each preset passes and fails, by what the company can export.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { exports, shows } from "./exports/index.mjs";
import { judge } from "./judge.mjs";
import { kinds } from "./kinds.mjs";
import { simulate } from "./simulate.mjs";
import { summarise, TABLE_HEAD } from "./summary.mjs";
import { writeCompany } from "./write.mjs";

/**
 * Prints a Markdown table, a line for each kind, export and preset.
 * @param {readonly string[]} args
 */
export function companies(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: "string", default: "20" },
      preset: { type: "string", multiple: true, default: ["recommended", "starter"] },
      kind: { type: "string", multiple: true, default: kinds.map(({ name }) => name) },
      export: { type: "string", multiple: true, default: exports.map(({ name }) => name) },
      keep: { type: "string" },
      cli: { type: "string", default: join(dirname(dirname(import.meta.dirname)), "dist/cli.js") },
    },
  });
  const folder = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), "vanity-check-companies-"));
  // A policy is reported by its path from the root of its repository.
  mkdirSync(join(folder, ".git"), { recursive: true });
  const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => i + 1);
  console.log(TABLE_HEAD);
  for (const kind of named(kinds, values.kind)) {
    const ways = named(exports, values.export).filter(({ name }) => kind.exports?.includes(name) ?? true);
    for (const way of ways) {
      for (const variant of way.variants) {
        const label = labelOf(way, variant);
        const folders = seeds.map((seed) => {
          const company = simulate(kind, seed, way.channels);
          const path = `${kind.name}/${label.replaceAll(/\W+/g, "-")}/${seed}`;
          writeCompany(join(folder, path), company, way.write(company, variant), values.preset);
          return path;
        });
        for (const preset of values.preset) {
          const policies = folders.map((path) => `${path}/${preset}.policy.yml`);
          const verdict = shows(kind, way, variant) ? kind.verdict : `${kind.verdict}, not shown`;
          console.log(
            summarise(kind.name, verdict, label, preset, judge(resolve(values.cli), folder, policies)),
          );
        }
      }
    }
  }
  if (!values.keep) rmSync(folder, { recursive: true });
}

/**
 * Those that have one of the names, and an error for a name that none has.
 * @template {{ name: string }} T
 * @param {readonly T[]} all
 * @param {readonly string[]} names
 */
function named(all, names) {
  const missing = names.find((name) => !all.some((item) => item.name === name));
  if (missing !== undefined) {
    throw new Error(`There is no "${missing}"; choose from ${all.map(({ name }) => name).join(", ")}.`);
  }
  return all.filter(({ name }) => names.includes(name));
}

/**
 * An export and what is missing from it, in a few words.
 * @param {import("./exports/index.mjs").Export} way
 * @param {import("./exports/index.mjs").Variant} variant
 */
function labelOf({ name, variants }, { brand, categories }) {
  if (variants.length === 1) return name;
  if (!brand) return `${name}, without the brand's rows`;
  const labelled = variants.some((variant) => variant.categories);
  return labelled && !categories ? `${name}, without categories` : name;
}
