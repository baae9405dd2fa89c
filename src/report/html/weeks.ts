import type { Figures, Report } from "../../model/report.ts";
import { markup } from "../escape.ts";
import { medianHours, medianText } from "../figures.ts";
import { formatNumber, formatShare } from "../format-number.ts";
import { calendar } from "./calendar.ts";
import { type Chart, drawChart } from "./chart.ts";
import { figure, section, swatch, table } from "./elements.ts";
import { employeeLimit, medianLimit, responseLimit, shareLimit } from "./limits.ts";
import { dayLabel } from "./plot.ts";

type Value = (figures: Figures) => number | null;

/** The weeks as charts, a calendar and a table; nothing where there is no week. */
export function weeksSection(report: Report): string[] {
  if (report.trend.length === 0) return [];
  const [who, share, people, ...rest] = charts(report).map(chartFigure);
  return section("weeks", "Week by week", [
    '<div class="charts">',
    ...[who, share, people, calendar(report.trend), ...rest].map((one) => one ?? ""),
    "</div>",
    ...weekTable(report),
  ]);
}

type Part = Omit<Chart, "weeks" | "description">;

function charts({ trend, rules }: Report): Chart[] {
  const { type, limit } = employeeLimit(rules);
  const values = (of: Value) => trend.map(({ figures }) => of(figures));
  const share = (title: string, style: string, bound: number | null, of: Value): Part => ({
    title,
    kind: "line",
    series: [{ name: title, style, values: values(of) }],
    top: 1,
    limit: bound,
    format: formatShare,
  });
  const parts: Part[] = [
    {
      title: "Interactions a week, by who they came from",
      kind: "bars",
      series: [
        { name: "outside", style: "outside", values: values(({ outside }) => outside.all) },
        { name: "our own people", style: "inside", values: values(({ inside }) => inside.all) },
        { name: "nobody named", style: "nobody", values: values(({ unknown }) => unknown.all) },
      ],
      limit: null,
      format: formatNumber,
    },
    share(
      `Our own people's share of ${type === "all" ? "all interactions" : `the ${type}s`}`,
      "inside",
      limit,
      ({ employeeShare }) => employeeShare[type],
    ),
    {
      title: "People from outside",
      kind: "bars",
      series: [
        { name: "seen the week before", style: "outside", values: values((of) => of.returningVoices) },
        { name: "not seen then", style: "newcomer", values: values(newcomers) },
        ...untold(trend),
      ],
      limit: null,
      format: formatNumber,
    },
    {
      title: "Outreach to people outside",
      kind: "bars",
      series: [{ name: "interactions", style: "outside", values: values(({ outreach }) => outreach) }],
      limit: null,
      format: formatNumber,
    },
    share("Answered within a day", "outside", responseLimit(rules), ({ responseRate }) => responseRate),
    {
      title: "Median time to the first answer",
      kind: "line",
      series: [{ name: "hours", style: "outside", values: values((of) => of.medianResponseHours) }],
      endless: {
        name: "most had no answer",
        weeks: trend.map(({ figures }) => medianHours(figures) === Number.POSITIVE_INFINITY),
      },
      limit: medianLimit(rules),
      format: (hours) => `${formatNumber(hours)} h`,
    },
    share(
      "Promotional posts",
      "inside",
      shareLimit(rules, "promotional-share", "max"),
      ({ promotionalShare }) => promotionalShare,
    ),
    share("Self-talk", "inside", shareLimit(rules, "self-talk", "max"), ({ selfTalk }) => selfTalk),
  ];
  return parts.map((part) => ({
    ...part,
    weeks: trend,
    description: describe(part, trend.at(-1)?.from ?? ""),
  }));
}

function newcomers({ outsideVoices, returningVoices }: Figures): number | null {
  return outsideVoices === null || returningVoices === null ? null : outsideVoices - returningVoices;
}

/** Those of weeks before which nobody knows who was here, where there is such a week. */
function untold(trend: Report["trend"]): Chart["series"] {
  const values = trend.map(({ figures }) =>
    figures.returningVoices === null ? figures.outsideVoices : null,
  );
  return values.some((value) => value !== null)
    ? [{ name: "week before unknown", style: "nobody", values }]
    : [];
}

function chartFigure(chart: Chart): string {
  const names = chart.series.length > 1 ? chart.series.map(({ style, name }) => swatch(style, name)) : [];
  const isEndless = chart.endless?.weeks.includes(true);
  const mark = isEndless
    ? [`<span><b class="is-fail">▲</b> ${markup(chart.endless?.name ?? "")}</span>`]
    : [];
  return figure(chart.title, [...names, ...mark], drawChart(chart));
}

function describe({ title, series, format }: Part, lastWeek: string): string {
  const last = series.map(({ name, values }) => {
    const value = values.at(-1) ?? null;
    return `${series.length > 1 ? `${name} ` : ""}${value === null ? "unknown" : format(value)}`;
  });
  return `${title}. In the week from ${dayLabel(lastWeek)}: ${last.join(", ")}. The table of weeks has all values.`;
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
