// What a company can commit: the whole record, and the less that platforms and people give.
import { aggregates, tally } from "./counts.mjs";
import { notifications, outbox } from "./mastodon.mjs";
import { ndjson } from "./rows.mjs";
import { sheet } from "./sheet.mjs";

/**
 * @typedef {import("../simulate.mjs").Company} Company
 * @typedef {"names" | "likes" | "times" | "reviews" | "texts" | "outreach" | "categories"} Content what a rule or a
 *   fault may need: who did it, likes, times of day, reviews, which no company here gets; and of the brand's own rows
 *   what it posted, whom it spoke to, and its labels
 * @typedef {object} Variant what is left in an export
 * @property {boolean} categories whether posts carry one
 * @property {boolean} brand whether the brand's own rows are in it
 * @typedef {object} Snapshot
 * @property {string} name of the file
 * @property {string} entry its entry in the policy
 * @property {string} text
 * @typedef {object} Export
 * @property {string} name
 * @property {readonly string[]} [channels] the only ones where it is given
 * @property {readonly Content[]} holds with the brand's own rows and categories
 * @property {readonly Variant[]} variants
 * @property {(company: Company, variant: Variant) => Snapshot[]} write
 */

const ALL = ["post", "comment", "like", "share", "follow", "mention"];
const BOTH = { categories: true, brand: true };
const UNLABELLED = { categories: false, brand: true };
const NO_BRAND = { categories: false, brand: false };

/** @type {readonly Content[]} */
const EVERYTHING = ["names", "likes", "times", "texts", "outreach", "categories"];

/** @type {readonly Export[]} */
export const exports = [
  {
    name: "whole",
    holds: EVERYTHING,
    variants: [BOTH, UNLABELLED, NO_BRAND],
    write: (company, variant) => {
      const types = ALL.filter((type) => variant.brand || type !== "post");
      const options = { types, categories: variant.categories, totals: true };
      return [file("whole.ndjson", ndjson(company, rowsOf(company, variant), options))];
    },
  },
  {
    name: "comments",
    holds: ["names", "times"],
    variants: [NO_BRAND],
    write: (company, variant) => {
      const options = { types: ["comment"], categories: false, totals: false };
      return [file("comments.ndjson", ndjson(company, rowsOf(company, variant), options))];
    },
  },
  {
    name: "notifications",
    holds: EVERYTHING,
    channels: ["mastodon"],
    variants: [UNLABELLED, NO_BRAND],
    write: (company, { brand }) => [
      file("notifications.json", notifications(company)),
      ...(brand ? [file("outbox.json", outbox(company))] : []),
    ],
  },
  {
    name: "sheet",
    holds: ["names", "texts", "outreach", "categories"],
    variants: [BOTH, UNLABELLED, NO_BRAND],
    write: (company, variant) => [file("sheet.csv", sheet(rowsOf(company, variant), variant.categories))],
  },
  {
    name: "tally",
    holds: ["likes"],
    variants: [UNLABELLED],
    write: (company) => [
      { name: "tally.csv", entry: "{ path: snapshots/tally.csv, format: tally }", text: tally(company) },
    ],
  },
  {
    name: "aggregates",
    holds: ["likes", "times", "texts", "outreach", "categories"],
    variants: [BOTH, UNLABELLED, NO_BRAND],
    write: (company, variant) => [
      file("aggregates.ndjson", aggregates(company, rowsOf(company, variant), variant.categories)),
    ],
  },
];

/**
 * Whether an export holds all of some contents.
 * @param {readonly Content[]} contents
 * @param {Export} way
 * @param {Variant} variant
 */
export function holdsAll(contents, { holds }, { brand, categories }) {
  /** @type {readonly Content[]} */
  const lost = brand ? [] : ["texts", "outreach"];
  return contents.every(
    (content) =>
      holds.includes(content) && !lost.includes(content) && (categories || content !== "categories"),
  );
}

/**
 * @param {string} name
 * @param {string} text
 * @returns {Snapshot}
 */
function file(name, text) {
  return { name, entry: `snapshots/${name}`, text };
}

/**
 * @param {Company} company
 * @param {Variant} variant
 */
function rowsOf({ activities, people }, { brand }) {
  return brand ? activities : activities.filter(({ actor }) => actor !== people.brand);
}
