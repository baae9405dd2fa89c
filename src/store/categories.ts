import { distance } from "fastest-levenshtein";
import { foldLabel } from "../domain/clean.ts";
import { type CategoryWords, PROMOTIONAL } from "../domain/policy.ts";
import { perRows } from "./per-rows.ts";
import type { Table } from "./table.ts";
import { WordMatcher } from "./word-matcher.ts";

/** From so many letters on, the beginning of a word stands for the word. */
const MIN_PREFIX = 5;
/** So many letters off, a label is rather the word mistyped, or with a letter of another alphabet, than another word. */
const MAX_OFF = 2;

/**
 * Tells a post's category: its own, which may be several labels with commas between them, else the first of the
 * policy's that has a word or link in the text. A label that the policy does not list and that is almost "promotional"
 * tells nothing, as whoever mistyped it meant the opposite of what it would pass for.
 * @returns a function from a post's own category and text to a category, null where nothing tells
 */
export function classifier(
  categories: Record<string, CategoryWords>,
): (own: string | null, content: string | null) => string | null {
  const rules = Object.entries(categories).map(([name, { labels, words, links }]) => ({
    name: foldLabel(name),
    labels: new Set(labels.map(foldLabel)),
    matcher: new WordMatcher([...words, ...links]),
  }));
  const byOwn = (own: string): string | null => {
    const given = own.split(/[,;|]/).map(foldLabel);
    const rule = rules.find(({ name, labels }) => given.some((label) => label === name || labels.has(label)));
    if (rule !== undefined) return rule.name;
    if (given.includes(PROMOTIONAL)) return PROMOTIONAL;
    return given.some(isAlmostPromotional) ? null : foldLabel(own);
  };
  // A company has few labels, and each week asks for those of its posts.
  const byLabel = new Map<string, string | null>();
  return (own, content) => {
    if (own !== null) {
      let category = byLabel.get(own);
      if (category === undefined) {
        category = byOwn(own);
        byLabel.set(own, category);
      }
      return category;
    }
    if (content === null) return null;
    return rules.find(({ matcher }) => matcher.count(content) > 0)?.name ?? null;
  };
}

/** What makes the contrary of a label. */
const NEGATED = /^(?:un|non|not?[\s_-])/;

/** Whether a label has a word like "promo", "promotion" or "promotionnal" in it. */
function isAlmostPromotional(label: string): boolean {
  if (NEGATED.test(label)) return false;
  return label.split(/[\s_-]+/).some((word) => {
    if (word.length >= MIN_PREFIX && PROMOTIONAL.startsWith(word.replace(/s$/, ""))) return true;
    return Math.abs(word.length - PROMOTIONAL.length) <= MAX_OFF && distance(word, PROMOTIONAL) <= MAX_OFF;
  });
}

/**
 * How many posts there are, have a category, and are promotional, with the rows of the latter and of those without a
 * category. Counted once for a list of posts, as its share, its days and its weeks ask for the same.
 */
export const categoryCounts = perRows((table: Table, rowsOfPosts: Uint32Array) => {
  let posts = 0;
  let classified = 0;
  let promotional = 0;
  const rows: number[] = [];
  const unclassified: number[] = [];
  for (const row of rowsOfPosts) {
    const count = table.count[row] as number;
    const category = table.category(row);
    posts += count;
    if (category === null) {
      unclassified.push(row);
      continue;
    }
    classified += count;
    if (category !== PROMOTIONAL) continue;
    promotional += count;
    rows.push(row);
  }
  return { posts, classified, promotional, rows, unclassified };
});
