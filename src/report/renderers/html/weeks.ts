import { markup } from "../../escape.ts";
import type { ChartView } from "../../view/charts.ts";
import type { WeeksView } from "../../view/weeks.ts";
import type { ReportView } from "../../view.ts";
import { calendar } from "./calendar.ts";
import { drawChart } from "./chart.ts";
import { figure, section, swatch, table } from "./elements.ts";

/** The weeks as charts, a calendar and a table; nothing where there is no week. */
export function weeksSection({ weeks: view }: ReportView): string[] {
  if (view === null) return [];
  const { charts, weeks } = view;
  const [sources, share, voices, ...rest] = charts.map((chart) => chartFigure(chart, weeks));
  return section("weeks", "Week by week", [
    '<div class="charts">',
    ...[sources, share, voices, calendar(view.calendar), ...rest].map((drawing) => drawing ?? ""),
    "</div>",
    ...weekTable(view),
  ]);
}

function chartFigure(chart: ChartView, weeks: WeeksView["weeks"]): string {
  const names = chart.series.length > 1 ? chart.series.map(({ style, name }) => swatch(style, name)) : [];
  const isEndless = chart.endless?.weeks.includes(true);
  const mark = isEndless
    ? [`<span><b class="is-fail">▲</b> ${markup(chart.endless?.name ?? "")}</span>`]
    : [];
  return figure(chart.title, [...names, ...mark], drawChart(chart, weeks));
}

function weekTable({ weeks, columns }: WeeksView): string[] {
  const rows = weeks.map(({ from, to }, i) => [
    markup(`${from} – ${to}`, 60),
    ...columns.map(({ cells }) => markup(cells[i] ?? "")),
  ]);
  return table("Weekly figures (– = no data)", ["Week", ...columns.map(({ label }) => label)], rows);
}
