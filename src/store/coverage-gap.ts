import type { Day } from "../domain/day.ts";
import type { View } from "./view.ts";

/** The first day of the view that no file covers in its channels; null where each is covered. */
export function firstGap(view: View): Day | null {
  const { zone } = view.table;
  const spans = view.files
    .map(({ from, to }) => ({ from: from as Day, to: to as Day }))
    .sort((a, b) => a.from - b.from);
  let next = view.from;
  for (const { from, to } of [...spans, { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }]) {
    // A day that the zone skipped needs no file.
    while (next <= view.to && next < from && !zone.has(next)) next++;
    if (next > view.to) return null;
    if (from > next) return next;
    next = Math.max(next, to + 1);
  }
  return null;
}
