import type { Figures } from "../../../domain/figures.ts";
import type { Report } from "../../../domain/report.ts";
import { formatNumber, formatShare } from "../../../lib/format-number.ts";
import { SIDES } from "../../view/sides.ts";
import { swatch } from "./elements.ts";

const WIDTH = 1000;
const HEIGHT = 16;

/** Interactions as one bar, by who they came from; nothing where there were none. */
export function splitBar(figures: Figures): string {
  const parts = partsOf(figures);
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  if (total === 0) return "";
  let at = 0;
  const bars = parts.map(({ style, value }) => {
    const width = Math.round((value / total) * 10 * WIDTH) / 10;
    const bar = `<g class="${style}"><rect x="${at.toFixed(1)}" width="${width}" height="${HEIGHT}"/></g>`;
    at += width;
    return bar;
  });
  return `<svg class="split" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${bars.join("")}</svg>`;
}

/** What the bar's colours stand for, each with its number and its share of the whole. */
export function splitLegend(report: Report): string {
  const parts = partsOf(report.figures);
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const words = parts.map(({ style, label, value }) =>
    swatch(style, `${formatNumber(value)} ${label(report).toLowerCase()} (${formatShare(value / total)})`),
  );
  return words.length === 0 ? "" : `<p class="legend">${words.join(" ")}</p>`;
}

function partsOf(figures: Figures) {
  return SIDES.map((side) => ({ ...side, value: side.of(figures) ?? 0 })).filter(({ value }) => value > 0);
}
