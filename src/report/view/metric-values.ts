import { type ByType, FIGURES, type FigureMetric, type Figures } from "../../domain/figures.ts";
import type { MetricInfo, Unit } from "../../domain/metric.ts";
import { formatNumber, formatShare, UNKNOWN } from "../../lib/format-number.ts";
import { message } from "../../messages/message.ts";

/** A kind of interaction, or all of them. */
export type ShareType = keyof ByType;

/** @param type the interactions whose employee share is asked for */
type Value = (figures: Figures, type: ShareType) => number | null;

/** Where a value is more than its figure. */
const VALUES: Partial<Record<FigureMetric, Value>> = {
  // Without such a time, though less than half of what was due was answered in time, most had no answer.
  "response-time": ({ medianResponseHours: hours, responseRate }) =>
    hours === null && responseRate !== null && responseRate < 0.5 ? Number.POSITIVE_INFINITY : hours,
  unknown: ({ unknown }) => unknown.all,
};

const FORMATS: Record<Unit, (value: number) => string> = {
  share: formatShare,
  count: formatNumber,
  hours: (hours) => message("hours", { hours }),
  days: formatNumber,
};

/** A metric's value over a span, in its unit; null where nobody knows. */
export function metricValue(id: FigureMetric, figures: Figures, type: ShareType): number | null {
  const special = VALUES[id];
  if (special !== undefined) return special(figures, type);
  const line = FIGURES.find(({ metric }) => metric === id);
  const figure = line === undefined ? null : figures[line.key];
  return figure === null || typeof figure === "number" ? figure : figure[type];
}

/** A metric's value as people read it; "–" where nobody knows. */
export function formatValue({ unit }: MetricInfo, value: number | null): string {
  return value === null ? UNKNOWN : FORMATS[unit](value);
}
