import type { CategoryWords } from "../model/policy.ts";

/** The category whose share the rules limit. */
export const PROMOTIONAL = "promotional";

/** Words that speak of us, and of the reader. */
export interface TalkWords {
  we: readonly string[];
  you: readonly string[];
}

export const ENGLISH_TALK: TalkWords = {
  we: ["we", "us", "our", "ours", "ourselves"],
  you: ["you", "your", "yours", "yourself", "yourselves"],
};

/** Finds plain words and phrases in text: whole, whatever their case, with any white space between them. */
export class WordMatcher {
  readonly #words: readonly string[];
  #pattern: RegExp | null = null;

  constructor(words: readonly string[]) {
    this.#words = words
      .map((word) => word.trim())
      .filter((word) => word !== "")
      // The longest first, so that "rocket skates" is one phrase and not "rocket" alone.
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+"));
  }

  /** How often any of the words occurs. */
  count(text: string): number {
    if (text === "" || this.#words.length === 0) return 0;
    // Compiled when first needed: most runs have no text to look at.
    this.#pattern ??= new RegExp(
      `(?<![\\p{L}\\p{N}_])(?:${this.#words.join("|")})(?![\\p{L}\\p{N}_])`,
      "giu",
    );
    return text.match(this.#pattern)?.length ?? 0;
  }
}

/**
 * Tells a post's category: its own, which may be several labels with commas between them, else the first of the policy's that has a label, word or link in the text.
 * @returns a function from a post's own category and text to a category, null where nothing tells
 */
export function classifier(
  categories: Record<string, CategoryWords>,
): (own: string | null, content: string | null) => string | null {
  const rules = Object.entries(categories).map(([name, { labels, words, links }]) => ({
    name,
    labels: new Set(labels.map((label) => label.toLowerCase())),
    matcher: new WordMatcher([...words, ...links]),
  }));
  return (own, content) => {
    if (own !== null) {
      const given = own.toLowerCase().split(/\s*[,;|]\s*/);
      const found = rules.find(({ name, labels }) =>
        given.some((label) => label === name || labels.has(label)),
      );
      return found?.name ?? (given.includes(PROMOTIONAL) ? PROMOTIONAL : own.toLowerCase());
    }
    if (content === null) return null;
    return rules.find(({ matcher }) => matcher.count(content) > 0)?.name ?? null;
  };
}
