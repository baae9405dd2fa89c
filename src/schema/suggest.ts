import { distance } from "fastest-levenshtein";

/** From so many letters on, the beginning of a word stands for the word. */
const MIN_PREFIX = 3;

/** The known word nearest to a mistyped one, null where none is near: two letters of four, three of nine. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(Math.sqrt(word.length))) + 1;
  for (const candidate of known) {
    const off = distance(word.toLowerCase(), candidate.toLowerCase());
    if (off >= least) continue;
    best = candidate;
    least = off;
  }
  return best ?? abbreviated(word, known);
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
