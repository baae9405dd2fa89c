import { FIGURES, type FigureMetric, type Range } from "../../domain/figures.ts";
import type { Report } from "../../domain/report.ts";
import { UNKNOWN } from "../../lib/format-number.ts";
import { formatValue, type ShareType } from "./metric-values.ts";

/** "12–58%", "at least 3": where too much is unknown to give one number; null where it is not. */
export function rangeText(
  { ranges, metrics }: Report,
  id: FigureMetric,
  type: ShareType = "all",
): string | null {
  const line = FIGURES.find(({ metric }) => metric === id);
  const own = line && ranges?.[line.key];
  const range = own && "low" in own ? own : own?.[type];
  if (range == null) return null;
  return between(range, (value) => formatValue(metrics[id], value));
}

/** A range in words, by how its figures are written; "–" where it may be anything. */
export function between({ low, high }: Range, text: (value: number) => string): string {
  if (high === null) return low === 0 ? UNKNOWN : `at least ${text(low)}`;
  const [from, to] = [text(low), text(high)];
  return from.endsWith("%") && to.endsWith("%") ? `${from.slice(0, -1)}–${to}` : `${from}–${to}`;
}
