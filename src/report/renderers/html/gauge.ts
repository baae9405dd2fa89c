import { formatShare } from "../../../lib/format-number.ts";
import { markup } from "../../escape.ts";
import type { GaugeView } from "../../view/gauge.ts";
import { round } from "./plot.ts";

const WIDTH = 240;
const HEIGHT = 44;
/** Labels keep so far from either end. */
const EDGE = 26;

/** A share as a bar beside its limit, and between which values it lies where some cases are unknown. */
export function gauge({ value, limit, range }: GaugeView): string {
  const x = (share: number) => round(share * WIDTH);
  const label = (share: number) => round(Math.min(Math.max(x(share), EDGE), WIDTH - EDGE));
  const between = range === null ? "" : `, between ${formatShare(range[0])} and ${formatShare(range[1])}`;
  const description = `${formatShare(value)}${between}, limit ${formatShare(limit)}`;
  const band =
    range === null
      ? ""
      : `<rect class="band" x="${x(range[0])}" y="11" width="${round(x(range[1]) - x(range[0]))}" height="14" rx="3"/>`;
  return [
    `<svg class="gauge" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-label="${markup(description)}">`,
    `<rect class="track" x="0" y="14" width="${WIDTH}" height="8" rx="4"/>`,
    `<rect class="value" x="0" y="14" width="${x(value)}" height="8" rx="4"/>${band}`,
    `<line class="mark" x1="${x(limit)}" x2="${x(limit)}" y1="11" y2="28"/>`,
    `<text class="middle" x="${label(limit)}" y="41">limit ${formatShare(limit)}</text>`,
    `<text class="middle strong" x="${label(value)}" y="7">${formatShare(value)}</text>`,
    "</svg>",
  ].join("");
}
