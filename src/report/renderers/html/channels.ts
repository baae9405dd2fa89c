import { formatNumber } from "../../../lib/format-number.ts";
import { markup } from "../../escape.ts";
import { SIDES } from "../../view/sides.ts";
import type { ReportView } from "../../view.ts";
import { cutNote, section, table } from "./elements.ts";
import { splitBar } from "./split.ts";

/** More than a company has. */
const MAX_CHANNELS = 50;

/** The channels side by side; nothing where there are not several. */
export function channelsSection({ channels: view }: ReportView): string[] {
  if (view === null) return [];
  const { channels, columns } = view;
  const header = ["Channel", "Engagement", "Interactions", ...columns.map(({ label }) => label)];
  const rows = channels.slice(0, MAX_CHANNELS).map(({ title, figures }, i) => {
    const sides = SIDES.map(({ of }) => of(figures));
    const total = sides.every((value) => value === null)
      ? null
      : sides.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    const figuresOf = columns.map(({ cells }) => markup(cells[i] ?? ""));
    return [markup(title, 60), splitBar(figures), formatNumber(total), ...figuresOf];
  });
  return section("channels", "Channel by channel", [
    ...table("Figures per channel (– = no data)", header, rows),
    ...cutNote(channels.length, MAX_CHANNELS, "channels"),
  ]);
}
