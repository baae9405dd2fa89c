import type { FigureMetric, Figures } from "../../domain/figures.ts";
import type { Report } from "../../domain/report.ts";
import { formatNumber } from "../../lib/format-number.ts";
import { message } from "../../messages/message.ts";
import { type CalendarView, calendarOf } from "./calendar.ts";
import { type ChartView, chartsOf } from "./charts.ts";
import { judgedType } from "./judging-entry.ts";
import { formatValue, metricValue } from "./metric-values.ts";
import { SIDES } from "./sides.ts";

/** A figure over weeks or channels. */
export interface Column {
  label: string;
  cells: readonly string[];
}

/** The trend, oldest week first. */
export interface WeeksView {
  weeks: readonly { from: string; to: string }[];
  columns: readonly Column[];
  charts: readonly ChartView[];
  calendar: CalendarView;
}

const COLUMNS: readonly FigureMetric[] = [
  "employee-share",
  "outside-voices",
  "returning-outsiders",
  "outside-days",
  "outreach",
  "response-rate",
  "response-time",
  "promotional-share",
  "self-talk",
];

/** The trend of a report; null where there is none, or where a plan is judged alone. */
export function weeksOf(report: Report): WeeksView | null {
  const { trend } = report;
  if (trend.length === 0) return null;
  return {
    weeks: trend,
    columns: columnsOf(
      report,
      trend.map(({ figures }) => figures),
    ),
    charts: chartsOf(report),
    calendar: calendarOf(report),
  };
}

/** Who interactions came from, and each figure, a cell for each of the spans. */
function columnsOf(report: Report, spans: readonly Figures[]): Column[] {
  const sides = SIDES.map(({ label, of }) => ({
    label: label(report),
    cells: spans.map((figures) => formatNumber(of(figures))),
  }));
  return [...sides, ...metricColumns(report, spans, COLUMNS)];
}

/** The columns of a table of figures, a cell for each of the spans. */
export function metricColumns(
  report: Report,
  spans: readonly Figures[],
  ids: readonly FigureMetric[],
): Column[] {
  const type = judgedType(report);
  return ids.map((id) => {
    const info = report.metrics[id];
    const whole = id === "employee-share" ? ` ${message("of-type", { type })}` : "";
    const cells = spans.map((figures) => formatValue(info, metricValue(id, figures, type)));
    return { label: `${info.shortLabel}${whole}`, cells };
  });
}
