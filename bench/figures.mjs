/**
 * What contenders count, in the order in which they print it.
 * @typedef {object} Figures
 * @property {number} activities
 * @property {number} duplicates
 * @property {number} posts
 * @property {ByType} inside
 * @property {ByType} outside
 * @property {ByType} unknown
 * @property {number} commentShare employees' share of comments, without one later reply of theirs to each of an outsider's words
 * @property {number} employeeShare the same of all types
 * @property {number} outsideVoices
 * @property {number} outreach
 * @property {number} outsideDays
 * @property {number} responseRate
 * @property {number} acknowledged
 * @property {number} promotionalShare
 * @property {number} selfTalk
 * @property {number} employeeOnlyPosts
 * @property {Record<string, number>} outreachByDay
 * @property {Record<string, number>} outsideByWeek by the week's last day
 * @property {Record<string, number>} voicesByWeek
 */

/** @typedef {Record<"all" | "comment" | "like" | "share" | "follow" | "mention" | "quote", number>} ByType */

/** What is left of the figures where no record is the brand's. */
export const INBOUND_FIGURES = /** @type {const} */ ([
  "activities",
  "duplicates",
  "inside",
  "outside",
  "unknown",
  "commentShare",
  "employeeShare",
  "outsideVoices",
  "outsideByWeek",
  "voicesByWeek",
]);

/** Types that are counted; the data has no others. */
export const TYPES = /** @type {const} */ (["comment", "like", "share", "follow", "mention", "quote"]);

/**
 * The first figure of `expected` that `actual` has otherwise or not at all; null where there is none.
 * @param {Record<string, unknown>} expected
 * @param {Record<string, unknown>} actual
 * @returns {string | null}
 */
export function firstDifference(expected, actual, path = "") {
  for (const [key, value] of Object.entries(expected)) {
    const other = actual[key];
    if (isObject(value) && isObject(other)) {
      const difference = firstDifference(value, other, `${path}${key}.`);
      if (difference !== null) return difference;
    } else if (!isSame(value, other)) return `${path}${key} is ${value} by one and ${other} by the other`;
  }
  return null;
}

/** Shares may differ in their last digit, as one divides where the other adds up. */
function isSame(/** @type {unknown} */ a, /** @type {unknown} */ b) {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-12 : a === b;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === "object" && value !== null;
}
