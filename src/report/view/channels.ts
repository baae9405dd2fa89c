import type { FigureMetric, Figures } from "../../domain/figures.ts";
import { channelTitle } from "../../domain/platforms/index.ts";
import type { Report } from "../../domain/report.ts";
import { type Column, metricColumns } from "./weeks.ts";

/** The figures of each channel over the window, side by side. */
export interface ChannelsView {
  channels: readonly { title: string; figures: Figures }[];
  columns: readonly Column[];
}

/** What tells channels apart at a glance; report.json has the other figures of each. */
const COLUMNS: readonly FigureMetric[] = [
  "employee-share",
  "outside-voices",
  "response-rate",
  "response-time",
  "outreach",
];

/** Null of a report with one channel, whose figures are the report's own. */
export function channelsOf(report: Report): ChannelsView | null {
  const channels = Object.entries(report.figures.channels);
  if (channels.length < 2) return null;
  return {
    channels: channels.map(([name, figures]) => ({ title: channelTitle(name), figures })),
    columns: metricColumns(
      report,
      channels.map(([, figures]) => figures),
      COLUMNS,
    ),
  };
}
