import { FIGURES, type FigureMetric } from "../../domain/figures.ts";
import type { MetricInfo } from "../../domain/metric.ts";
import type { Report } from "../../domain/report.ts";
import { UNKNOWN } from "../../lib/format-number.ts";
import { withLazyParts } from "../../lib/lazy-parts.ts";
import { message } from "../../messages/message.ts";
import { arrow } from "./arrow.ts";
import { judgedType, judgingEntry } from "./judging-entry.ts";
import { limitOfOptions } from "./measure.ts";
import { formatValue, metricValue, type ShareType } from "./metric-values.ts";
import { between, rangeText } from "./range.ts";

/** A figure of the window. */
export interface Tile {
  label: string;
  value: string;
  /** The value's number, and the words that go with it; empty where there are none. */
  figure: string;
  detail: string;
  /** Where a share would lie by chance, "26–41% allowing for chance"; empty where there is no interval. */
  interval: string;
  /** Whether the last week is better or worse than the one before; null where it is neither. */
  trend: "better" | "worse" | null;
  /** The last week's value, and which way it went; empty where one of two weeks is missing or unknown. */
  lastWeek: string;
  /** The limit by the policy's entry that judges this figure; empty without one. */
  limit: string;
}

/** What is drawn from late parts of the report, and so is itself made when it is read. */
type LatePart = "interval" | "trend" | "lastWeek";

const TILES: readonly FigureMetric[] = [
  "employee-share",
  "outside-voices",
  "outside-days",
  "outreach",
  "response-rate",
  "response-time",
  "posts",
  "promotional-share",
  "self-talk",
];

const LESS_IS_BETTER: ReadonlySet<FigureMetric> = new Set([
  "employee-share",
  "response-time",
  "promotional-share",
  "self-talk",
]);
/** More is neither better nor worse. */
const NEUTRAL: ReadonlySet<FigureMetric> = new Set(["posts"]);

/** How a value is said where it takes more than a number; null where nobody knows. */
const TEXTS: Partial<Record<FigureMetric, (report: Report) => string | null>> = {
  "employee-share": (report) => {
    const { inputs } = report;
    const text = shares(report);
    return text === null || inputs.insidersFrom === undefined ? text : `at least ${text}`;
  },
  "outside-voices": ({ figures: { outsideVoices: all, returningVoices: returning } }) =>
    all === null || returning === null ? null : message("returning", { all, returning }),
  "outside-days": ({ figures: { outsideDays: days, judgedDays: all } }) =>
    days === null || all === null ? null : message("days-of", { days, all }),
  "response-rate": (report) => {
    const { to, within } = report.figureOptions["response-rate"] ?? {};
    const share = amountText(report, "response-rate", "all");
    return share === UNKNOWN || !Array.isArray(to) || typeof within !== "string"
      ? null
      : message("answered", { share, to, within });
  },
  "response-time": ({ figures, metrics, figureOptions }) => {
    const hours = metricValue("response-time", figures, "all");
    const percentile = figureOptions["response-time"]?.["percentile"];
    return hours === null || !Number.isFinite(hours) || typeof percentile !== "number"
      ? null
      : message("answer-time", { hours: formatValue(metrics["response-time"], hours), percentile });
  },
};

/** The figures of the window in the order of every output. */
export function tilesOf(report: Report): Tile[] {
  const type = judgedType(report);
  return TILES.map((id) => {
    const info = report.metrics[id];
    const whole = id === "employee-share" ? ` ${message("of-type", { type })}` : "";
    const entry = judgingEntry(report, id, "window");
    const limit = entry && limitOfOptions(entry);
    const value = metricText(report, id, type);
    const figure = amountText(report, id, type);
    const tile: Omit<Tile, LatePart> = {
      label: info.label,
      value,
      ...(value.startsWith(figure)
        ? { figure, detail: value.slice(figure.length).trim() }
        : { figure: figure === UNKNOWN ? value : figure, detail: figure === UNKNOWN ? "" : value }),
      limit: limit === null ? "" : `${limit}${whole}`,
    };
    return withLazyParts<typeof tile, Pick<Tile, LatePart>>(tile, {
      interval: () => intervalText(report, info, type),
      trend: () => trendOf(report, id, type),
      lastWeek: () => lastWeek(report, id, type, whole),
    });
  });
}

/** A metric's value over the window, with the words that it needs; "unknown" where nobody knows. */
export function metricText(report: Report, id: FigureMetric, type: ShareType): string {
  const text = TEXTS[id]?.(report) ?? amountText(report, id, type);
  return text === UNKNOWN ? "unknown" : text;
}

/** The value as a number, or as a range where too much is unknown; "–" where nobody knows. */
function amountText(report: Report, id: FigureMetric, type: ShareType): string {
  const value = metricValue(id, report.figures, type);
  // Where too much is unknown of who had a reply, nobody knows that most had none.
  if (value === Number.POSITIVE_INFINITY && rangeText(report, "response-rate") !== null) return UNKNOWN;
  return rangeText(report, id, type) ?? formatValue(report.metrics[id], value);
}

/** Nothing of a range, which is wider than chance. */
function intervalText(report: Report, info: MetricInfo, type: ShareType): string {
  const { intervals } = report;
  const line = FIGURES.find(({ metric }) => metric === info.id);
  if (line === undefined || !("interval" in line) || rangeText(report, line.metric, type) !== null) return "";
  const interval = "byType" in line ? intervals[line.key][type] : intervals[line.key];
  if (interval === null) return "";
  const [low, high] = interval;
  return message("by-chance", { range: between({ low, high }, (value) => formatValue(info, value)) });
}

function lastWeek({ trend, metrics }: Report, id: FigureMetric, type: ShareType, whole: string): string {
  const [was, is] = trend.slice(-2).map(({ figures }) => metricValue(id, figures, type));
  if (was == null || is == null) return "";
  const info = metrics[id];
  const [before, now] = [formatValue(info, was), formatValue(info, is)];
  return message("was-before", { arrow: arrow([was, before], [is, now]), now, whole, before });
}

function trendOf({ trend }: Report, id: FigureMetric, type: ShareType): Tile["trend"] {
  const [was, is] = trend.slice(-2).map(({ figures }) => metricValue(id, figures, type));
  if (was == null || is == null || was === is || NEUTRAL.has(id)) return null;
  return is < was === LESS_IS_BETTER.has(id) ? "better" : "worse";
}

function shares(report: Report): string | null {
  const parts = (["comment", "like", "all"] as const).flatMap((type) => {
    const share = amountText(report, "employee-share", type);
    return share === UNKNOWN ? [] : [message("share-of", { share, type })];
  });
  return parts.length === 0 ? null : parts.join(", ");
}
