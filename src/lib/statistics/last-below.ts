/**
 * The last number before a question's answer turns from yes to no, by halving until two doubles are neighbours.
 * @param isBelow yes at `low`, no at `high`, and turning once between them
 */
export function lastBelow(isBelow: (x: number) => boolean, low: number, high: number): number {
  let [below, above] = [low, high];
  for (;;) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return below;
    if (isBelow(middle)) below = middle;
    else above = middle;
  }
}
