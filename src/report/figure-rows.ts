import type { Block, ByType, Figures, Report } from "../domain/report.ts";
import { formatNumber, formatShare, UNKNOWN } from "../lib/format-number.ts";
import { arrow } from "./arrow.ts";
import { daysText, hoursText, medianHours, medianText } from "./figures.ts";

/** A figure of the report, over its window and over one of its weeks. */
interface Figure {
  name: string;
  /** What is unknown is said to be. */
  text(report: Report): string;
  ofWeek(figures: Figures): number | null;
  format(value: number): string;
  /** What the figure of a week is a share of. */
  whole?: string;
}

const FIGURES: readonly Figure[] = [
  {
    name: "Employee share",
    text: ({ figures }) => shares(figures.employeeShare),
    ofWeek: ({ employeeShare }) => employeeShare.comment,
    format: formatShare,
    whole: " of comments",
  },
  {
    name: "Outside voices",
    text: ({ figures }) => voices(figures),
    ofWeek: ({ outsideVoices }) => outsideVoices,
    format: formatNumber,
  },
  {
    name: "Days with outside contact",
    text: daysText,
    ofWeek: ({ outsideDays }) => outsideDays,
    format: formatNumber,
  },
  {
    name: "Outreach to outsiders",
    text: ({ figures }) => known(formatNumber(figures.outreach)),
    ofWeek: ({ outreach }) => outreach,
    format: formatNumber,
  },
  {
    name: "Response rate",
    text: ({ figures }) => answered(figures.responseRate),
    ofWeek: ({ responseRate }) => responseRate,
    format: formatShare,
  },
  {
    name: "Median first answer",
    text: ({ figures }) => known(medianText(figures)),
    ofWeek: medianHours,
    format: hoursText,
  },
  {
    name: "Posts",
    text: ({ figures }) => known(formatNumber(figures.posts)),
    ofWeek: ({ posts }) => posts,
    format: formatNumber,
  },
  {
    name: "Promotional posts",
    text: ({ figures }) => known(formatShare(figures.promotionalShare)),
    ofWeek: ({ promotionalShare }) => promotionalShare,
    format: formatShare,
  },
  {
    name: "Self-talk",
    text: ({ figures }) => known(formatShare(figures.selfTalk)),
    ofWeek: ({ selfTalk }) => selfTalk,
    format: formatShare,
  },
];

/** The figures of the window, each with its name. */
export function figureRows(report: Report): [name: string, value: string][] {
  return FIGURES.map(({ name, text }) => [name, text(report)]);
}

/** The same, each with its last week, an arrow from the week before, and that: "↑ 22% of comments, was 15%". */
export function figureRowsWithWeek(report: Report): [name: string, value: string, lastWeek: string][] {
  return FIGURES.map((figure) => [figure.name, figure.text(report), lastWeek(figure, report.trend)]);
}

/** Empty where one of the two weeks is missing or unknown. */
function lastWeek({ ofWeek, format, whole = "" }: Figure, trend: readonly Block[]): string {
  const [was, is] = trend.slice(-2).map(({ figures }) => ofWeek(figures));
  if (was == null || is == null) return "";
  return `${arrow([was, format(was)], [is, format(is)])} ${format(is)}${whole}, was ${format(was)}`;
}

function shares({ comment, like, all }: ByType): string {
  const parts = [
    [comment, "of comments"],
    [like, "of likes"],
    [all, "of all"],
  ] as const;
  const told = parts.filter(([share]) => share !== null).map(([share, of]) => `${formatShare(share)} ${of}`);
  return told.length === 0 ? "unknown" : told.join(", ");
}

/** Rules may ask for less: for some types alone, or within another time. */
function answered(share: number | null): string {
  return share === null ? "unknown" : `${formatShare(share)} of all, likes too, within 24 hours`;
}

function voices({ outsideVoices, returningVoices }: Figures): string {
  const all = known(formatNumber(outsideVoices));
  return returningVoices === null ? all : `${all} (${formatNumber(returningVoices)} came back)`;
}

function known(text: string): string {
  return text === UNKNOWN ? "unknown" : text;
}
