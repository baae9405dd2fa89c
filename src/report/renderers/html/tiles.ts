import { markup } from "../../escape.ts";
import type { Tile } from "../../view/tiles.ts";
import type { ReportView } from "../../view.ts";
import { section } from "./elements.ts";

/** The figures of the period, each with its limit and its last week; nothing where none is known. */
export function tilesSection({ tiles }: ReportView): string[] {
  const answered = tiles.filter(({ value }) => value !== "unknown");
  const unknown = tiles.filter(({ value }) => value === "unknown").map(({ label }) => label.toLowerCase());
  if (answered.length === 0) return [];
  const note = unknown.length === 0 ? [] : [`<p class="soft">Unknown: ${markup(unknown.join(", "))}.</p>`];
  return section("figures", "The figures", ['<dl class="tiles">', ...answered.map(tile), "</dl>", ...note]);
}

function tile({ label, figure, detail, interval, limit, lastWeek, trend }: Tile): string {
  const words = detail === "" ? "" : ` <small>${markup(detail)}</small>`;
  const chance = interval === "" ? "" : `<dd class="soft">${markup(interval)}</dd>`;
  const bound = limit === "" ? "" : `<dd class="soft">${markup(limit, 100)}</dd>`;
  const week =
    lastWeek === ""
      ? ""
      : `<dd class="soft">Last week <span class="${trend ?? "level"}">${markup(lastWeek)}</span></dd>`;
  return `<div><dt>${markup(label)}</dt><dd class="figure">${markup(figure)}${words}</dd>${chance}${bound}${week}</div>`;
}
