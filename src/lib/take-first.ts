/**
 * So many of the first items, or all where there are fewer; those behind them are never asked for.
 * @param most above 0
 */
export function takeFirst<T>(items: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const item of items) if (first.push(item) === most) break;
  return first;
}
