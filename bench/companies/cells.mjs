import { exports } from "./exports/index.mjs";
import { kinds } from "./kinds.mjs";

/**
 * What is asked: companies of a kind, as they come out of an export.
 * @typedef {object} Cell
 * @property {import("./kinds.mjs").Kind} kind
 * @property {import("./exports/index.mjs").Export} way
 * @property {import("./exports/index.mjs").Variant} variant
 * @property {string} label the export and what is missing from it, in a few words
 */

/**
 * The cells of some kinds and exports.
 * @param {readonly string[]} kindNames all where there is none
 * @param {readonly string[]} exportNames likewise
 * @returns {Cell[]} those of a kind next to each other
 */
export function cellsOf(kindNames = [], exportNames = []) {
  const ways = named(exports, exportNames);
  return named(kinds, kindNames).flatMap((kind) =>
    ways
      .filter(({ name }) => kind.exports?.includes(name) ?? true)
      .flatMap((way) =>
        way.variants.map((variant) => ({ kind, way, variant, label: labelOf(way, variant) })),
      ),
  );
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
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

/**
 * @param {import("./exports/index.mjs").Export} way
 * @param {import("./exports/index.mjs").Variant} variant
 */
function labelOf({ name, variants }, { brand, categories }) {
  if (variants.length === 1) return name;
  if (!brand) return `${name}, without the brand's rows`;
  const labelled = variants.some((variant) => variant.categories);
  return labelled && !categories ? `${name}, without categories` : name;
}
