import { type Day, formatDay } from "../domain/day.ts";
import { categoryCounts } from "../store/categories.ts";
import { leftOut } from "../store/left-out.ts";
import { brandPosts, undatedBrandPosts } from "../store/posts.ts";
import { concatRows, filterRows } from "../store/rows.ts";
import { UNDATED } from "../store/undated.ts";
import type { View } from "../store/view.ts";
import { fullestWeek, longestRun, type PromotionalDay, promotionalDays } from "./cadence.ts";
import { noPosts, postsGap, unlabelledGap } from "./gaps.ts";
import { type Measurement, noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import type { Part } from "./part.ts";
import { partsWithPosts } from "./parts-with-posts.ts";

/** Days with promotional posts: those known to be, and those that could be. */
interface Cadence {
  known: readonly PromotionalDay[];
  possible: readonly PromotionalDay[];
}

export const promotionalCadence = defineMetric({
  id: "promotional-cadence",
  label: "Promotional posts in a row",
  shortLabel: "Cadence",
  unit: "count",
  formula:
    "on each channel: promotional posts in each day, the most in any 7 consecutive days, and the longest run of consecutive days with one; for a plan, the 7 days before it count too, as far as the snapshots have them",
  options: {},
  measure(view, _options, { published }) {
    return partsWithPosts(view, "channel").flatMap((part) => cadenceOf(part, published));
  },
});

function cadenceOf({ scope, view }: Part, published: View | null): Measurement[] {
  const { posts, classified, unclassified } = categoryCounts(view.table, brandPosts(view));
  const undated = undatedPromotional(view);
  const missing = posts + undated === 0 ? noPosts(view) : undefined;
  if (missing !== undefined) return [noAnswer(missing)];
  const missed = leftOut(view, ["post"]) + undated;
  const unlabelled = posts - classified;
  const before = published === null ? [] : promotionalDays(published.like(view));
  const now = { known: promotionalDays(view), possible: promotionalDays(view, "possible") };
  const figures = (low: number, high: number) => ({
    value: low,
    low,
    // A post without a day, or one that pages leave out, may be promotional on any day.
    high: high + missed,
    sample: null,
    known: classified,
  });
  const gap = postsGap(
    view,
    unlabelledGap(view, unclassified, { count: unlabelled, all: posts }),
    unlabelled,
  );
  const finish = (
    measured: Omit<Measurement, "scope" | "unknown" | "gap">,
    unknown: number,
    day?: Day,
  ): Measurement => ({
    scope: day === undefined ? scope : { ...scope, from: formatDay(day), to: formatDay(day) },
    ...measured,
    unknown,
    ...(unknown > 0 ? { gap } : {}),
  });
  const days = eachDay(now);
  const anyDay = { ...figures(0, 0), limitedBy: "max-per-day" };
  return [
    ...(days.length === 0 && missed > 0 ? [finish(anyDay, missed)] : []),
    ...days.map(({ day, low, high, rows }) =>
      finish({ ...figures(low, high), rows }, high - low + missed, day),
    ),
    finish(weekOf(now, before, figures), unlabelled + missed),
    finish(runOf(now, before, figures), unlabelled + missed),
  ];
}

/** How many posts without a day are promotional or may be. */
function undatedPromotional(view: View): number {
  const { table } = view;
  const within = filterRows(brandPosts(view), (row) => table.day[row] === UNDATED);
  const { posts, classified, promotional } = categoryCounts(
    table,
    concatRows([within, undatedBrandPosts(view)]),
  );
  return posts - classified + promotional;
}

/** A value with its bounds: what is known, and the most that it may be. */
type FiguresBetween = (low: number, high: number) => Omit<Measurement, "scope" | "unknown">;

function eachDay({ known, possible }: Cadence) {
  const knownOf = new Map(known.map((day) => [day.day, day]));
  return possible.map(({ day, count, rows }) => {
    const low = knownOf.get(day);
    return { day, low: low?.count ?? 0, high: count, rows: lastFirst(low === undefined ? rows : low.rows) };
  });
}

function weekOf({ known, possible }: Cadence, before: readonly PromotionalDay[], figures: FiguresBetween) {
  const week = fullestWeek(known, before);
  const most = fullestWeek(possible, before);
  const past = week.days.filter((day) => before.includes(day));
  return {
    ...figures(week.count, most.count),
    limitedBy: "max-per-week",
    part: past.reduce((sum, { count }) => sum + count, 0),
    rows: ownRows(week.days, known),
  };
}

function runOf({ known, possible }: Cadence, before: readonly PromotionalDay[], figures: FiguresBetween) {
  const run = longestRun(known, before);
  return {
    ...figures(run.length, longestRun(possible, before).length),
    limitedBy: "max-run",
    part: run.filter((day) => before.includes(day)).length,
    rows: ownRows(run, known),
  };
}

function ownRows(days: readonly PromotionalDay[], own: readonly PromotionalDay[]): number[] {
  return lastFirst(days.filter((day) => own.includes(day)).flatMap(({ rows }) => rows));
}

/** The last is the one too many. */
function lastFirst(rows: readonly number[]): number[] {
  return [...rows].reverse();
}
