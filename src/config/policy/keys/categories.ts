import type { Loosening } from "../../../domain/change.ts";
import { LIMITS } from "../../../domain/limits.ts";
import { type CategoryWords, type Policy, PROMOTIONAL } from "../../../domain/policy.ts";
import type { PolicyKey } from "../key.ts";
import { texts, tooMany, without } from "../values.ts";

type Categories = Policy["categories"];

export const categories: PolicyKey<Categories, Record<string, Partial<CategoryWords>>> = {
  name: "categories",
  schema: {
    type: "object",
    description: "What puts a post into a category: its label, a word, or a link in its text.",
    additionalProperties: {
      type: "object",
      additionalProperties: false,
      properties: { labels: texts, words: texts, links: texts },
    },
  },
  example: "{ promotional: { labels: [offer], words: [discount], links: [shop.example] } }",
  diagnostics(written) {
    const words = Object.values(written ?? {}).flatMap((category) => Object.values(category ?? {}).flat());
    return tooMany(["categories"], words.length, LIMITS.words.most, "labels, words and links");
  },
  read: (written = {}) =>
    Object.fromEntries(
      Object.entries(written).map(([category, { labels = [], words = [], links = [] }]) => [
        category.toLowerCase(),
        { labels, words, links },
      ]),
    ),
  loosens: {
    by: "comparison",
    compare: ({ base, head }) => [
      ...movedWords(base.policy, head.policy),
      ...movedOrder(base.policy, head.policy),
    ],
  },
};

/** A post is promotional by fewer words, or of another category by more. */
function movedWords(base: Policy, head: Policy): Loosening[] {
  const names = [...new Set([...Object.keys(base.categories), ...Object.keys(head.categories)])];
  return names.flatMap((name): Loosening[] => {
    const [before, after] = [wordsOf(base, name), wordsOf(head, name)];
    const at = head.locate(["categories", name], ["categories"]);
    const [lost, gained] = [without(before, after, lowerCase), without(after, before, lowerCase)];
    const about = `category ${name} ${lost} ${gained}`;
    if (name === PROMOTIONAL && lost.length > 0)
      return [{ detail: `no longer treats ${lost.join(", ")} as promotional`, isSure: true, at, about }];
    if (name !== PROMOTIONAL && gained.length > 0)
      return [{ detail: `treats ${gained.join(", ")} as ${name}`, isSure: false, at, about }];
    return [];
  });
}

/** Of several categories that fit a post the first holds. */
function movedOrder(base: Policy, head: Policy): Loosening[] {
  const overtaking = overtakers(Object.keys(base.categories), Object.keys(head.categories));
  if (overtaking.length === 0) return [];
  const detail = `treats a post as ${overtaking.join(", ")} before promotional`;
  return [{ detail, isSure: false, at: head.locate(["categories"]), about: `order ${overtaking}` }];
}

/** The categories that came after promotional, and come before it now. */
function overtakers(before: readonly string[], after: readonly string[]): string[] {
  const earlier = (names: readonly string[]) => names.slice(0, Math.max(0, names.indexOf(PROMOTIONAL)));
  return earlier(after).filter((name) => before.includes(name) && !earlier(before).includes(name));
}

function wordsOf({ categories: all }: Policy, name: string): string[] {
  const { labels = [], words = [], links = [] } = all[name] ?? {};
  return [...labels, ...words, ...links];
}

function lowerCase(word: string): string {
  return word.toLowerCase();
}
