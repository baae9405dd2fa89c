import { distance } from "fastest-levenshtein";

/** From so many letters on, the beginning of a word stands for the word. */
const MIN_PREFIX = 3;

/** What people write for words of ours that are spelt otherwise. */
const MEANT: ReadonlyMap<string, readonly string[]> = new Map([
  ["company", ["brand"]],
  ["critical", ["error"]],
  ["data", ["snapshots"]],
  ["employees", ["roster"]],
  ["exceptions", ["waivers"]],
  ["exports", ["snapshots"]],
  ["freelancer", ["contractor"]],
  ["info", ["notice"]],
  ["limit", ["max", "min"]],
  ["maximum", ["max"]],
  ["minimum", ["min"]],
  ["period", ["window"]],
  ["severity", ["level"]],
  ["staff", ["roster", "employee"]],
  ["team", ["roster"]],
  ["threshold", ["max", "min"]],
  ["type", ["of"]],
  ["types", ["of"]],
]);

/**
 * The known word nearest to a mistyped one, two letters of four off, three of nine; else the one that is meant by another
 * word, or begins like it; null where there is none.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  return misspelt(word, known) ?? meant(word, known) ?? abbreviated(word, known);
}

/** The known word of which another is a mistyped one; null where there is none. */
export function misspelt(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(Math.sqrt(word.length))) + 1;
  for (const candidate of known) {
    const off = distance(word.toLowerCase(), candidate.toLowerCase());
    if (off >= least) continue;
    best = candidate;
    least = off;
  }
  return best;
}

function meant(word: string, known: readonly string[]): string | null {
  return MEANT.get(word.toLowerCase())?.find((candidate) => known.includes(candidate)) ?? null;
}

function abbreviated(word: string, known: readonly string[]): string | null {
  if (word.length < MIN_PREFIX) return null;
  return known.find((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase())) ?? null;
}

/** " Did you mean …?", or the known words where none is near and they are few. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== null) return `; did you mean "${near}"?`;
  return known.length > 0 && known.length <= 12 ? `; known: ${known.join(", ")}` : "";
}
