import { parseDay } from "../../domain/time.ts";
import type { ChartView } from "../view/charts.ts";
import type { WeeksView } from "../view/weeks.ts";

/** A quarter: GitHub draws the names of more weeks over each other. */
const MAX_CHARTED = 13;

/**
 * Outsiders as bars and employees as a line, in Mermaid; none where a value is unknown, since the chart has no way
 * to say so.
 */
export function mermaidChart(trend: WeeksView["weeks"], { title, series }: ChartView): string[] {
  const weeks = trend.slice(-MAX_CHARTED);
  const which = weeks.length < trend.length ? `, the last ${MAX_CHARTED}` : "";
  const [outside, inside] = ["outside", "inside"].map(
    (style) => series.find((candidate) => candidate.style === style)?.values.slice(-MAX_CHARTED) ?? [],
  ) as [(number | null)[], (number | null)[]];
  const isKnown = [...outside, ...inside].every((value) => value !== null);
  if (weeks.length < 2 || !isKnown || weeks.some(({ from }) => Number.isNaN(parseDay(from)))) return [];
  const top = Math.max(1, ...outside.map(Number), ...inside.map(Number));
  return [
    "```mermaid",
    "xychart-beta",
    `  title "${title}${which}: outsiders (bars), employees (line)"`,
    `  x-axis [${weeks.map(({ from }) => `"${from.slice(5)}"`).join(", ")}]`,
    // Without its ends Mermaid begins the axis above zero, and bars would say too much.
    `  y-axis "interactions" 0 --> ${top}`,
    `  bar [${outside.join(", ")}]`,
    `  line [${inside.join(", ")}]`,
    "```",
  ];
}
