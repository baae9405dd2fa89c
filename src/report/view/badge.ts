import type { BadgeFigure } from "../../domain/figures.ts";
import type { Report } from "../../domain/report.ts";
import { formatValue, metricValue } from "./metric-values.ts";
import { rangeText } from "./range.ts";
import { metricText } from "./tiles.ts";

/** What the badge says, on the colour of the verdict. */
export interface BadgeView {
  label: string;
  message: string;
  color: "red" | "orange" | "brightgreen" | "lightgrey";
}

/** Grey where nothing was judged, red where the policy is broken; green where it holds, all was judged and is shown, and the figure is known. */
export function badgeOf(report: Report): BadgeView {
  const { conclusion, counts, change, metrics, badge } = report;
  if (conclusion === "neutral")
    return { label: metrics[badge].label.toLowerCase(), message: "no data", color: "lightgrey" };
  const range = rangeText(report, badge);
  const message = range ?? valueText(report, badge);
  const isDoubtful =
    range !== null ||
    message === "unknown" ||
    counts.error + counts.warning + counts.unjudged + (change?.hidden ?? 0) > 0;
  return {
    label: metrics[badge].label.toLowerCase(),
    message,
    color: conclusion === "fail" ? "red" : isDoubtful ? "orange" : "brightgreen",
  };
}

/** A badge has room for a number; of days for how many there are too. */
function valueText(report: Report, id: BadgeFigure): string {
  if (id === "outside-days") return metricText(report, id, "all");
  const value = metricValue(id, report.figures, "all");
  return value === null ? "unknown" : formatValue(report.metrics[id], value);
}
