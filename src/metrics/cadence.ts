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
 * The seven consecutive days with the most promotional posts, of those that end on a day of `days`.
 * @param before promotional days that are all earlier
 */
export function fullestWeek(days: readonly PromotionalDay[], before: readonly PromotionalDay[]): Stretch {
  const promotional = [...before, ...days];
  return most(days.map((last) => promotional.filter(({ day }) => day <= last.day && day > last.day - 7)));
}

/**
 * The longest run of consecutive days that each have a promotional post, of those that end on a day of `days`.
 * @param before promotional days that are all earlier
 */
export function longestRun(
  days: readonly PromotionalDay[],
  before: readonly PromotionalDay[],
): PromotionalDay[] {
  let run: PromotionalDay[] = [];
  let longest: PromotionalDay[] = [];
  for (const day of [...before, ...days]) {
    run = run.at(-1)?.day === day.day - 1 ? [...run, day] : [day];
    if (days.includes(day) && run.length > longest.length) longest = run;
  }
  return longest;
}

function most(weeks: readonly PromotionalDay[][]): Stretch {
  return weeks
    .map((days) => ({ days, count: days.reduce((sum, { count }) => sum + count, 0) }))
    .reduce<Stretch>((fullest, week) => (week.count > fullest.count ? week : fullest), {
      days: [],
      count: 0,
    });
}
