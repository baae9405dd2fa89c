import { markup } from "../../escape.ts";
import type { ChartView } from "../../view/charts.ts";
import type { WeeksView } from "../../view/weeks.ts";
import type { ReportView } from "../../view.ts";
import { calendar } from "./calendar.ts";
import { drawChart } from "./chart.ts";
import { figure, fold, section, swatch, table } from "./elements.ts";
import { dayLabel } from "./plot.ts";

/** The weeks as charts and a calendar; nothing where nothing happened in any of them. */
export function weeksSection({ weeks: view }: ReportView): string[] {
  if (view === null || isEmpty(view)) return [];
  const { charts, weeks } = view;
  const shown = charts.filter(hasValue).map((chart) => chartFigure(chart, weeks));
  const empty = charts.filter((chart) => !hasValue(chart)).map(({ title }) => title.toLowerCase());
  const note = empty.length === 0 ? [] : [`<p class="soft">No data: ${markup(empty.join(", "))}.</p>`];
  return section("weeks", "Week by week", [
    '<div class="charts">',
    ...shown.slice(0, CALENDAR_AT),
    calendar(view.calendar),
    ...shown.slice(CALENDAR_AT),
    "</div>",
    ...note,
  ]);
}

/** After the charts about who engages come the days on which the brand did. */
const CALENDAR_AT = 3;

function isEmpty({ charts, calendar: { weeks } }: WeeksView): boolean {
  const isNothing = ({ series, endless }: ChartView) =>
    endless?.weeks.includes(true) !== true &&
    series.every(({ values }) => values.every((value) => (value ?? 0) === 0));
  return charts.every(isNothing) && weeks.flat().every(({ contacts }) => (contacts ?? 0) === 0);
}

function hasValue({ series, endless }: ChartView): boolean {
  return (
    endless?.weeks.includes(true) === true ||
    series.some(({ values }) => values.some((value) => value !== null))
  );
}

function chartFigure(chart: ChartView, weeks: WeeksView["weeks"]): string {
  const names = chart.series.length > 1 ? chart.series.map(({ style, name }) => swatch(style, name)) : [];
  const isEndless = chart.endless?.weeks.includes(true);
  const mark = isEndless
    ? [`<span><b class="is-fail">▲</b> ${markup(chart.endless?.name ?? "")}</span>`]
    : [];
  const hollow = chart.small === undefined ? [] : [swatch("hollow", chart.small.name)];
  return figure(chart.title, [...names, ...hollow, ...mark], drawChart(chart, weeks));
}

/** Every figure of every week; folded. */
export function weekTable({ weeks: view }: ReportView): string[] {
  if (view === null || isEmpty(view)) return [];
  const { weeks, columns } = view;
  const rows = weeks.map(({ from }, i) => [
    `<span class="day">${markup(dayLabel(from), 60)}</span>`,
    ...columns.map(({ cells }) => markup(cells[i] ?? "")),
  ]);
  const header = ["Week from", ...columns.map(({ label }) => label)];
  return fold("Weekly figures", table("Weekly figures (– = no data)", header, rows));
}
