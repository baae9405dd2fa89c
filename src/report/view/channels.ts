import type { Report } from "../../domain/report.ts";
import { type Column, columnsOf } from "./weeks.ts";

/** The figures of each channel, over the window. */
export interface ChannelsView {
  channels: readonly string[];
  columns: readonly Column[];
}

/** Null of a report with one channel, whose figures are the report's own. */
export function channelsOf(report: Report): ChannelsView | null {
  const { channels } = report.figures;
  const names = Object.keys(channels);
  return names.length < 2 ? null : { channels: names, columns: columnsOf(report, Object.values(channels)) };
}
