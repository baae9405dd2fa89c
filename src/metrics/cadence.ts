import type { Day } from "../domain/day.ts";
import { categoryCounts } from "../store/categories.ts";
import { brandPosts } from "../store/posts.ts";
import { rowsByDay } from "../store/rows-by-day.ts";
import { sumCounts } from "../store/sum-counts.ts";
import type { View } from "../store/view.ts";

/** The promotional posts of a local day. */
export interface PromotionalDay {
  day: Day;
  count: number;
  rows: number[];
}

/** How many promotional posts some days have together, and which. */
interface Stretch {
  count: number;
  days: PromotionalDay[];
}

/**
 * The days of a view with a promotional post, in order.
 * @param which posts known to be promotional, or all that could be: those without a category too
 */
export function promotionalDays(view: View, which: "known" | "possible" = "known"): PromotionalDay[] {
  const { rows, unclassified } = categoryCounts(view.table, brandPosts(view));
  const chosen = which === "known" ? rows : [...rows, ...unclassified].sort((a, b) => a - b);
  const days = [...rowsByDay(view.table, chosen)].sort(([a], [b]) => a - b);
  return days.map(([day, own]) => ({ day, rows: own, count: sumCounts(view.table, own) }));
}

/**
 * The seven consecutive days with the most promotional posts, of those that end on a day of `days`; of equal ones the first.
 * @param before promotional days that are all earlier
 */
export function fullestWeek(days: readonly PromotionalDay[], before: readonly PromotionalDay[]): Stretch {
  const promotional = [...before, ...days];
  let fullest: Stretch = { days: [], count: 0 };
  let [first, count] = [0, 0];
  for (const [last, { day, count: own }] of promotional.entries()) {
    count += own;
    while ((promotional[first] as PromotionalDay).day <= day - 7)
      count -= (promotional[first++] as PromotionalDay).count;
    if (last >= before.length && count > fullest.count)
      fullest = { days: promotional.slice(first, last + 1), count };
  }
  return fullest;
}

/**
 * The longest run of consecutive days that each have a promotional post, of those that end on a day of `days`.
 * @param before promotional days that are all earlier
 */
export function longestRun(
  days: readonly PromotionalDay[],
  before: readonly PromotionalDay[],
): PromotionalDay[] {
  const promotional = [...before, ...days];
  let longest = { first: 0, end: 0 };
  let first = 0;
  for (const [last, { day }] of promotional.entries()) {
    if (promotional[last - 1]?.day !== day - 1) first = last;
    if (last >= before.length && last + 1 - first > longest.end - longest.first)
      longest = { first, end: last + 1 };
  }
  return promotional.slice(longest.first, longest.end);
}
