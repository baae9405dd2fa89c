import type { ActivityType } from "../domain/activity.ts";
import { formatDay } from "../domain/day.ts";
import type { PeopleFigure } from "../domain/people-figure.ts";
import type { RuleOptions } from "../domain/policy.ts";
import { NONE } from "../store/codes.ts";
import type { View } from "../store/view.ts";
import { uncoveredTypes } from "./gaps.ts";
import type { Measurement } from "./measurement.ts";

/** A metric whose figures are recorded: the options that it has, and what it counts. */
interface RecordedMetric {
  id: string;
  options: object;
  reach?(view: View): View;
}

/** What a metric measured, with what the files say that it was in place of the same scopes. */
export function withRecorded(measured: Measurement[], recorded: readonly Measurement[]): Measurement[] {
  const left = new Map(recorded.map((figure) => [scopeKey(figure), figure]));
  const merged = measured.map((measurement) => {
    const key = scopeKey(measurement);
    const same = left.get(key);
    left.delete(key);
    return same ?? measurement;
  });
  return [...merged, ...left.values()];
}

function scopeKey({ scope: { channel, object, from, to } }: Measurement): string {
  return JSON.stringify([channel, object, from, to]);
}

/**
 * What files say that a metric about people was, for exactly these days, channels and options; nothing where they do not.
 * Where other files cover the days too, or a waiver leaves something out, the figure is not of the same activities.
 */
export function recordedFigure(view: View, metric: RecordedMetric, options: RuleOptions): Measurement[] {
  const { figures } = view.table;
  if (figures.length === 0 || !view.isWhole) return [];
  const { rows, files } = metric.reach?.(view) ?? view;
  // Rows with names tell for themselves, whatever a figure beside them says; and without rows nobody counted anything.
  if (rows.length === 0 || rows.some((row) => view.table.actor[row] !== NONE)) return [];
  const key = keyOf(view, metric, options);
  const own = figures.filter(({ figure }) => figure.metric === metric.id && figureKey(figure) === key);
  const file = own[0]?.file;
  if (file === undefined || !files.every(({ name }) => name === file)) return [];
  return own.map(({ figure }) => ({
    ...numbersOf(figure),
    ...uncoveredTypes(view, (options["of"] ?? []) as readonly ActivityType[]),
  }));
}

/** What a metric about people measured in a view, to be kept where its rows lose their names; nothing it cannot tell. */
export function figuresToRecord(
  view: View,
  metric: RecordedMetric,
  options: RuleOptions,
  measured: readonly Measurement[],
): PeopleFigure[] {
  const channels = channelsOf(view);
  const countable = measured.filter(
    ({ noData, unknown }) => noData === undefined && Number.isFinite(unknown),
  );
  return countable.map((measurement) => ({
    metric: metric.id,
    from: formatDay(view.from),
    to: formatDay(view.to),
    ...(channels === undefined ? {} : { channels }),
    options: ownOptions(metric, options),
    ...numbersOf(measurement),
  }));
}

/** What a figure and a measurement have in common. */
function numbersOf(of: PeopleFigure | Measurement) {
  const { scope, value, low, high, sample, unknown, known, part, mayBeEmpty } = of;
  return {
    scope,
    value,
    low,
    high,
    sample,
    unknown,
    ...(known === undefined ? {} : { known }),
    ...(part === undefined ? {} : { part }),
    ...(mayBeEmpty === undefined ? {} : { mayBeEmpty }),
  };
}

function keyOf(view: View, metric: RecordedMetric, options: RuleOptions): string {
  const days = { from: formatDay(view.from), to: formatDay(view.to) };
  return textOf({ ...days, channels: channelsOf(view), options: ownOptions(metric, options) });
}

function figureKey({ from, to, channels, options }: PeopleFigure): string {
  return textOf({ from, to, options, channels });
}

interface Window {
  from: string;
  to: string;
  channels: readonly string[] | undefined;
  options: PeopleFigure["options"];
}

function textOf({ from, to, channels, options }: Window) {
  const sorted = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([from, to, channels ?? null, sorted]);
}

/** The channels that a view is of, in order; undefined where it is of all. */
function channelsOf({ channels, table }: View): string[] | undefined {
  return channels === null
    ? undefined
    : Array.from(channels, (channel) => table.channels[channel] ?? "").sort();
}

/** The options that are the metric's own: not the limits, which no figure depends on. */
function ownOptions({ options: specs }: RecordedMetric, options: RuleOptions): RuleOptions {
  return Object.fromEntries(Object.entries(options).filter(([key]) => key in specs));
}
