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
