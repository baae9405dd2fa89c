import { INTERACTION_TYPES } from "../domain/activity.ts";
import type { Interval, Intervals } from "../domain/figures.ts";
import type { View } from "../store/view.ts";
import { employeeShare } from "./employee-share.ts";
import { FIGURES, type FigureMeasure } from "./figures.ts";
import { intervalOf } from "./interval.ts";
import type { Measurement } from "./measurement.ts";

/** The two-sided intervals at 95% of a view's figures that are shares. */
export function figureIntervals(view: View, measure: FigureMeasure): Intervals {
  const shares = FIGURES.filter(({ metric, unit = metric.unit }) => unit === "share");
  const exported = INTERACTION_TYPES.filter((type) => view.exported([type]));
  const types = INTERACTION_TYPES.map((type) => [type, exported.includes(type) ? [type] : []] as const);
  const byType = [["all", exported] as const, ...types].map(([key, of]) => [
    key,
    of.length === 0 ? null : interval(measure(employeeShare, { of: [...of] })),
  ]);
  return {
    employeeShare: Object.fromEntries(byType),
    ...Object.fromEntries(shares.map(({ key, metric }) => [key, interval(measure(metric, {}))])),
  } as Intervals;
}

function interval(measurement: Measurement | undefined): Interval {
  return measurement === undefined || measurement.noData !== undefined || measurement.value === null
    ? null
    : intervalOf(measurement);
}
