import type { FigureMetric, Figures } from "../../domain/figures.js";
import type { Report } from "../../domain/report.js";
import { type CalendarView } from "./calendar.js";
import { type ChartView } from "./charts.js";
/** A figure over weeks or channels. */
export interface Column {
    label: string;
    cells: readonly string[];
}
/** The trend, oldest week first. */
export interface WeeksView {
    weeks: readonly {
        from: string;
        to: string;
    }[];
    columns: readonly Column[];
    charts: readonly ChartView[];
    calendar: CalendarView;
}
/** The trend of a report; null where there is none, or where a plan is judged alone. */
export declare function weeksOf(report: Report): WeeksView | null;
/** The columns of a table of figures, a cell for each of the spans. */
export declare function metricColumns(report: Report, spans: readonly Figures[], ids: readonly FigureMetric[]): Column[];
