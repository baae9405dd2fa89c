/** As many of a kind as are told one by one; with more of them, nobody would read any. */
const MAX_LISTED = 50;

/** The first of a list; of a longer one the last tells how many are left. */
export function listed<T>(items: readonly T[], rest: (left: readonly T[]) => T): T[] {
  if (items.length <= MAX_LISTED) return [...items];
  return [...items.slice(0, MAX_LISTED - 1), rest(items.slice(MAX_LISTED - 1))];
}
