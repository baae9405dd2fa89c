/**
 * The first items, `most` of them or all if there are fewer. It reads no item after these.
 * @param most above 0
 */
export function takeFirst<T>(items: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const item of items) if (first.push(item) === most) break;
  return first;
}
