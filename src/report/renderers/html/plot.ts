import { scaleBand } from "d3-scale";
import { parseDay } from "../../../domain/time.ts";
import { markup } from "../../escape.ts";

// As wide as a phone, so that the text in a drawing is as large as the text around it.
export const WIDTH = 360;
export const HEIGHT = 190;
/** Where the names on the left end. */
export const LEFT = 44;

const MAX_LABELS = 5;
/** About half as wide as the longest name of a week is. */
const HALF_LABEL = 18;
/** Of few weeks the bars are no wider. */
const MAX_BAND = 40;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Where a week stands in a drawing. */
export interface Band {
  start: number;
  middle: number;
  width: number;
}

/** The place of each week between two edges. */
export function weekBands(
  weeks: number,
  edges: [left: number, right: number],
  padding: number,
): (week: number) => Band {
  const scale = scaleBand(Array(weeks).keys(), edges).padding(padding);
  const width = Math.min(scale.bandwidth(), MAX_BAND);
  return (week) => {
    const middle = (scale(week) ?? 0) + scale.bandwidth() / 2;
    return { start: middle - width / 2, middle, width };
  };
}

/** The first days of some of the weeks, below the drawing. */
export function weekLabels(trend: readonly { from: string }[], at: (week: number) => number): string[] {
  const step = Math.ceil(trend.length / MAX_LABELS);
  return trend.flatMap(({ from }, week) => {
    // Counted from the last, so that the week that everybody asks about has its name.
    if ((trend.length - 1 - week) % step !== 0) return [];
    return [
      `<text class="middle" x="${round(Math.min(at(week), WIDTH - HALF_LABEL))}" y="${HEIGHT - 7}">${markup(dayLabel(from), 12)}</text>`,
    ];
  });
}

/** "9 Nov". */
export function dayLabel(day: string): string {
  if (Number.isNaN(parseDay(day))) return day;
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
}

/** A tenth of a pixel is as much as anybody sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
