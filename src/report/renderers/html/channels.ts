import { markup } from "../../escape.ts";
import type { ReportView } from "../../view.ts";
import { cutNote, section, table } from "./elements.ts";

/** More than a company has. */
const MAX_CHANNELS = 50;

/** The figures of each channel; nothing where there are not several. */
export function channelsSection({ channels: view }: ReportView): string[] {
  if (view === null) return [];
  const { channels, columns } = view;
  const header = ["Channel", ...columns.map(({ label }) => label)];
  const rows = channels
    .slice(0, MAX_CHANNELS)
    .map((channel, i) => [markup(channel, 60), ...columns.map(({ cells }) => markup(cells[i] ?? ""))]);
  return section("channels", "Channel by channel", [
    ...table("Figures per channel (– = no data)", header, rows),
    ...cutNote(channels.length, MAX_CHANNELS, "channels"),
  ]);
}
