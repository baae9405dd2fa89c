import type { Block, Figures } from "../model/report.ts";
import { parseDay } from "../model/time.ts";
import { arrow } from "./arrow.ts";
import { hoursText, medianHours } from "./figures.ts";
import { formatNumber, formatShare } from "./format-number.ts";

/** A quarter: GitHub draws the names of more weeks over each other. */
const MAX_CHARTED = 13;

interface Figure {
  of(figures: Figures): number | null;
  format(value: number): string;
  /** What it is a share of. */
  whole?: string;
}

/** By the names that the table of figures has. */
const FIGURES: Record<string, Figure> = {
  "Employee share": {
    of: ({ employeeShare }) => employeeShare.comment,
    format: formatShare,
    whole: " of comments",
  },
  "Outside voices": { of: ({ outsideVoices }) => outsideVoices, format: formatNumber },
  "Days with outside contact": { of: ({ outsideDays }) => outsideDays, format: formatNumber },
  "Outreach to outsiders": { of: ({ outreach }) => outreach, format: formatNumber },
  "Response rate": { of: ({ responseRate }) => responseRate, format: formatShare },
  "Median first answer": { of: medianHours, format: hoursText },
  Posts: { of: ({ posts }) => posts, format: formatNumber },
  "Promotional posts": { of: ({ promotionalShare }) => promotionalShare, format: formatShare },
  "Self-talk": { of: ({ selfTalk }) => selfTalk, format: formatShare },
};

/** A figure of the last week with an arrow from the week before: "↑ 22% of comments, was 15%". */
export function lastWeek(name: string, trend: readonly Block[]): string {
  const [before, last] = trend.slice(-2);
  const figure = Object.hasOwn(FIGURES, name) ? FIGURES[name] : undefined;
  if (before === undefined || last === undefined || figure === undefined) return "";
  const { of, format, whole = "" } = figure;
  const [was, is] = [of(before.figures), of(last.figures)];
  if (was === null || is === null) return "";
  return `${arrow([was, format(was)], [is, format(is)])} ${format(is)}${whole}, was ${format(was)}`;
}

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
