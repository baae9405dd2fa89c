import type { Figures, Report } from "../../../domain/report.ts";
import { formatNumber, formatShare } from "../../../lib/format-number.ts";
import { medianHours } from "../../figures.ts";
import type { Chart } from "./chart.ts";
import { employeeLimit, medianLimit, responseLimit, shareLimit } from "./limits.ts";
import { dayLabel } from "./plot.ts";

type Value = (figures: Figures) => number | null;

type Part = Omit<Chart, "weeks" | "description">;

/** The charts of a report's weeks, in the order of the page. */
export function weekCharts(report: Report): Chart[] {
  const { trend } = report;
  return parts(report).map((part) => ({
    ...part,
    weeks: trend,
    description: describe(part, trend.at(-1)?.from ?? ""),
  }));
}

function parts({ trend, rules }: Report): Part[] {
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
  return [
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

function describe({ title, series, format }: Part, lastWeek: string): string {
  const last = series.map(({ name, values }) => {
    const value = values.at(-1) ?? null;
    return `${series.length > 1 ? `${name} ` : ""}${value === null ? "unknown" : format(value)}`;
  });
  return `${title}. In the week from ${dayLabel(lastWeek)}: ${last.join(", ")}. The table of weeks has all values.`;
}
