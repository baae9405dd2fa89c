import type { Figures, Report } from "../../../domain/report.ts";
import { formatNumber, formatShare } from "../../../lib/format-number.ts";
import { markup } from "../../escape.ts";
import { medianText } from "../../figures.ts";
import { calendar } from "./calendar.ts";
import { type Chart, drawChart } from "./chart.ts";
import { figure, section, swatch, table } from "./elements.ts";
import { weekCharts } from "./week-charts.ts";

/** The weeks as charts, a calendar and a table; nothing where there is no week. */
export function weeksSection(report: Report): string[] {
  if (report.trend.length === 0) return [];
  const [who, share, people, ...rest] = weekCharts(report).map(chartFigure);
  return section("weeks", "Week by week", [
    '<div class="charts">',
    ...[who, share, people, calendar(report.trend), ...rest].map((one) => one ?? ""),
    "</div>",
    ...weekTable(report),
  ]);
}

function chartFigure(chart: Chart): string {
  const names = chart.series.length > 1 ? chart.series.map(({ style, name }) => swatch(style, name)) : [];
  const isEndless = chart.endless?.weeks.includes(true);
  const mark = isEndless
    ? [`<span><b class="is-fail">▲</b> ${markup(chart.endless?.name ?? "")}</span>`]
    : [];
  return figure(chart.title, [...names, ...mark], drawChart(chart));
}

function weekTable({ trend }: Report): string[] {
  const columns: [name: string, of: (figures: Figures) => string][] = [
    ["Outside", ({ outside }) => formatNumber(outside.all)],
    ["Our own people", ({ inside }) => formatNumber(inside.all)],
    ["Nobody named", ({ unknown }) => formatNumber(unknown.all)],
    ["Own share of comments", ({ employeeShare }) => formatShare(employeeShare.comment)],
    ["People outside", ({ outsideVoices }) => formatNumber(outsideVoices)],
    ["Came back", ({ returningVoices }) => formatNumber(returningVoices)],
    ["Days with contact", ({ outsideDays }) => formatNumber(outsideDays)],
    ["Outreach", ({ outreach }) => formatNumber(outreach)],
    ["Answered in a day", ({ responseRate }) => formatShare(responseRate)],
    ["First answer, median", medianText],
    ["Promotional", ({ promotionalShare }) => formatShare(promotionalShare)],
    ["Self-talk", ({ selfTalk }) => formatShare(selfTalk)],
  ];
  const rows = trend.map(({ from, to, figures }) => [
    markup(`${from} – ${to}`, 60),
    ...columns.map(([, of]) => of(figures)),
  ]);
  return table("All values by week; – where nobody knows", ["Week", ...columns.map(([name]) => name)], rows);
}
