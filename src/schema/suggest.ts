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
export function nearest(word: string, candidates: readonly string[]): string | null {
  return misspelt(word, candidates) ?? meant(word, candidates) ?? abbreviated(word, candidates);
}

/** The candidate of which another word is a mistyped one; null where there is none. */
export function misspelt(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(Math.sqrt(word.length))) + 1;
  for (const candidate of candidates) {
    const off = distance(word.toLowerCase(), candidate.toLowerCase());
    if (off >= least) continue;
    best = candidate;
    least = off;
  }
  return best;
}

function meant(word: string, candidates: readonly string[]): string | null {
  return MEANT.get(word.toLowerCase())?.find((candidate) => candidates.includes(candidate)) ?? null;
}

function abbreviated(word: string, candidates: readonly string[]): string | null {
  if (word.length < MIN_PREFIX) return null;
  return candidates.find((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase())) ?? null;
}

/** " Did you mean …?", or the known words where none is near and they are few. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  if (near !== null) return `; did you mean "${near}"?`;
  return candidates.length > 0 && candidates.length <= 12 ? `; known: ${candidates.join(", ")}` : "";
}
