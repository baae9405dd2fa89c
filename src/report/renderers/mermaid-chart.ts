import type { Block } from "../../domain/report.ts";
import { parseDay } from "../../domain/time.ts";

/** A quarter: GitHub draws the names of more weeks over each other. */
const MAX_CHARTED = 13;

/** The weeks as a chart in Mermaid; none where a value is unknown, since the chart has no way to say so. */
export function mermaidChart(weeks: readonly Block[]): string[] {
  const trend = weeks.slice(-MAX_CHARTED);
  const which = trend.length < weeks.length ? `, the last ${MAX_CHARTED}` : "";
  const outside = trend.map(({ figures }) => figures.outside.all);
  const inside = trend.map(({ figures }) => figures.inside.all);
  const isKnown = [...outside, ...inside].every((value) => value !== null);
  if (trend.length < 2 || !isKnown || trend.some(({ from }) => Number.isNaN(parseDay(from)))) return [];
  return [
    "",
    "```mermaid",
    "xychart-beta",
    `  title "Interactions a week${which}: outside (bars), our own people (line)"`,
    `  x-axis [${trend.map(({ from }) => `"${from.slice(5)}"`).join(", ")}]`,
    '  y-axis "interactions"',
    `  bar [${outside.join(", ")}]`,
    `  line [${inside.join(", ")}]`,
    "```",
  ];
}
