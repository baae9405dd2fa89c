import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import {
  BADGE_FIGURES,
  type ByType,
  FIGURES,
  type FigureLine,
  type Figures,
  type Range,
  type Ranges,
} from "../domain/figures.ts";
import { finite } from "../lib/finite.ts";
import type { View } from "../store/view.ts";
import { type FigureMeasure, metricOf } from "./figures.ts";
import { isTooUnknown, type Measurement } from "./measurement.ts";

/**
 * Between which values the figures of a view lie that have too much unknown to be given as one number: those that are
 * shares, and those that a badge can show. Of a figure that nobody can tell at all no range is worth showing.
 * @param maxUnknown the largest share of unknown cases, of known and unknown ones
 */
export function figureRanges(
  view: View,
  measure: FigureMeasure,
  figures: Figures,
  maxUnknown: number,
): Ranges {
  const exported = INTERACTION_TYPES.filter((type) => view.exported([type], "others"));
  const lines: readonly FigureLine[] = FIGURES;
  const ranges = lines.filter(hasRange).map((line) => {
    const metric = metricOf(line.metric);
    const figure = figures[line.key as keyof Figures];
    if (figure === null || typeof figure === "number")
      return [line.key, figure === null ? null : rangeOf(measure(metric, {}), maxUnknown)];
    const of = (key: keyof ByType, types: readonly ActivityType[]) =>
      [key, figure[key] === null ? null : rangeOf(measure(metric, { of: [...types] }), maxUnknown)] as const;
    return [line.key, Object.fromEntries([of("all", exported), ...exported.map((type) => of(type, [type]))])];
  });
  return Object.fromEntries(ranges);
}

/**
 * Whether it is known how much came from outside, so that a run has something to go by. One cell that nobody counted, or a page
 * that doesn't say how many follow, leaves a range and makes the rest no less known: rules that it could turn are not judged.
 */
export function isOutsideKnown(figures: Figures, ranges: Ranges, measure: FigureMeasure): boolean {
  if (figures.outsideEngagement === null) return false;
  const isUncounted = measure(metricOf("outside-engagement"), {})?.unknown === Number.POSITIVE_INFINITY;
  return ranges.outsideEngagement === null || isUncounted;
}

function hasRange({ metric, interval, show }: FigureLine): boolean {
  const badges: readonly string[] = BADGE_FIGURES;
  return interval === true || (badges.includes(metric) && show !== "sample");
}

function rangeOf(measurement: Measurement | undefined, maxUnknown: number): Range | null {
  if (measurement === undefined || measurement.noData !== undefined) return null;
  const { low, high } = measurement;
  if (low === null || high === null || low === high) return null;
  if (!isTooUnknown(measurement, maxUnknown)) return null;
  return { low, high: finite(high) };
}
