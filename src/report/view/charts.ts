import type { FigureMetric, Figures } from "../../domain/figures.ts";
import type { Report, RuleReport } from "../../domain/report.ts";
import { formatCompact, formatShare } from "../../lib/format-number.ts";
import { message } from "../../messages/message.ts";
import { firstEntry, judgedType, judgingEntry, limitValue } from "./judging-entry.ts";
import { metricValue, type ShareType } from "./metric-values.ts";
import { SIDES } from "./sides.ts";

/** A figure week by week. */
export interface ChartView {
  title: string;
  kind: "bars" | "line";
  /** Each with what its colour stands for; null where nobody knows. */
  series: readonly Series[];
  /** The weeks whose value lies above any scale, and what that means. */
  endless?: { name: string; weeks: readonly boolean[] };
  /** The weeks whose value rests on fewer cases than its rule asks for, and how that is called. */
  small?: { name: string; weeks: readonly boolean[] };
  /** The end of the scale where the values do not set it. */
  top?: number;
  /** By the policy's entry that judges this figure; null without one. */
  limit: number | null;
  format(value: number): string;
}

interface Series {
  name: string;
  style: "outside" | "inside" | "newcomer" | "unknown";
  values: readonly (number | null)[];
}

/** The charts of a report's weeks, in the order of the page. */
export function chartsOf(report: Report): ChartView[] {
  const share = (id: FigureMetric, style: Series["style"]) =>
    line(report, id, style, { top: 1, format: formatShare });
  return [
    sides(report),
    share("employee-share", "inside"),
    voices(report),
    bars(report.metrics.outreach.label, [
      { name: "interactions", style: "outside", values: valuesOf(report, "outreach") },
    ]),
    share("response-rate", "outside"),
    responseTime(report),
    share("promotional-share", "inside"),
    share("self-talk", "inside"),
  ];
}

function sides(report: Report): ChartView {
  const series = SIDES.map(({ label, style, of }) => ({
    name: label(report).toLowerCase(),
    style,
    values: report.trend.map(({ figures }) => of(figures)),
  }));
  return bars("Weekly interactions by source", series);
}

/** Those who were here the week before beside the others; by themselves where nobody knows who was. */
function voices({ trend, metrics }: Report): ChartView {
  const values = (of: (figures: Figures) => number | null) => trend.map(({ figures }) => of(figures));
  const unknown = values(({ outsideVoices, returningVoices }) =>
    returningVoices === null ? outsideVoices : null,
  );
  return bars(metrics["outside-voices"].label, [
    {
      name: metrics["returning-outsiders"].label.toLowerCase(),
      style: "outside",
      values: values(({ returningVoices }) => returningVoices),
    },
    {
      name: "not seen the week before",
      style: "newcomer",
      values: values(({ outsideVoices, returningVoices }) =>
        outsideVoices === null || returningVoices === null ? null : outsideVoices - returningVoices,
      ),
    },
    ...(unknown.some((value) => value !== null)
      ? [{ name: "week before unknown", style: "unknown" as const, values: unknown }]
      : []),
  ]);
}

function responseTime(report: Report): ChartView {
  const hours = valuesOf(report, "response-time");
  const weeks = hours.map((value) => value === Number.POSITIVE_INFINITY);
  const chart = line(report, "response-time", "outside", { format: (value) => `${formatCompact(value)} h` });
  const [series] = chart.series;
  const values = hours.map((value, week) => (weeks[week] === true ? null : value));
  return {
    ...chart,
    series: series === undefined ? [] : [{ ...series, values }],
    endless: { name: message("hours", { hours: Number.POSITIVE_INFINITY }), weeks },
  };
}

function bars(title: string, series: readonly Series[]): ChartView {
  return { title, kind: "bars", series, limit: null, format: formatCompact };
}

function line(
  report: Report,
  id: FigureMetric,
  style: Series["style"],
  scale: Pick<ChartView, "top" | "format">,
): ChartView {
  const whole = id === "employee-share" ? ` ${message("of-type", { type: judgedType(report) })}` : "";
  const title = `${report.metrics[id].label}${whole}`;
  const entry = judgingEntry(report, id, "week");
  const values = valuesOf(report, id);
  const small = smallWeeks(report, id, entry ?? firstEntry(report, id));
  return {
    title,
    kind: "line",
    series: [{ name: title, style, values }],
    limit: entry && limitValue(entry),
    ...(small === null ? {} : { small }),
    ...scale,
  };
}

type Few = NonNullable<ChartView["small"]>;

/** How many cases a week's value rests on, of the metrics whose cases the report has. */
const SAMPLES: Partial<Record<FigureMetric, (figures: Figures, type: ShareType) => number | null>> = {
  "employee-share": ({ inside, outside }, type) => (inside[type] ?? 0) + (outside[type] ?? 0),
  "promotional-share": ({ posts }) => posts,
};

function smallWeeks(report: Report, id: FigureMetric, entry: RuleReport | null): Few | null {
  const least = entry?.options["min-sample"];
  const sampleOf = SAMPLES[id];
  if (sampleOf === undefined || typeof least !== "number") return null;
  const type = judgedType(report);
  const weeks = report.trend.map(({ figures }) => {
    const sample = sampleOf(figures, type);
    return sample !== null && sample < least && metricValue(id, figures, type) !== null;
  });
  return weeks.includes(true) ? { name: message("too-few", { least }), weeks } : null;
}

function valuesOf(report: Report, id: FigureMetric): (number | null)[] {
  const type = judgedType(report);
  return report.trend.map(({ figures }) => metricValue(id, figures, type));
}
