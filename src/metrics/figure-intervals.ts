import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import { FIGURES, type FigureLine, type Interval, type Intervals } from "../domain/figures.ts";
import type { View } from "../store/view.ts";
import { type FigureMeasure, metricOf } from "./figures.ts";
import { intervalOf } from "./interval.ts";
import type { Measurement } from "./measurement.ts";

/** The two-sided intervals at 95% of a view's figures that are shares. */
export function figureIntervals(view: View, measure: FigureMeasure): Intervals {
  const exported = INTERACTION_TYPES.filter((type) => view.exported([type]));
  const lines: readonly FigureLine[] = FIGURES;
  const intervals = lines
    .filter((line) => line.interval === true)
    .map((line) => {
      const metric = metricOf(line.metric);
      const of = (types: readonly ActivityType[]) =>
        types.length === 0 ? null : interval(measure(metric, { of: [...types] }));
      const ofTypes = () =>
        INTERACTION_TYPES.map((type) => [type, of(exported.includes(type) ? [type] : [])] as const);
      const shown =
        line.byType === true
          ? { all: of(exported), ...Object.fromEntries(ofTypes()) }
          : interval(measure(metric, {}));
      return [line.key, shown];
    });
  return Object.fromEntries(intervals) as Intervals;
}

function interval(measurement: Measurement | undefined): Interval {
  return measurement === undefined || measurement.noData !== undefined || measurement.value === null
    ? null
    : intervalOf(measurement);
}
