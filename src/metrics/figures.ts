import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import {
  BADGE_FIGURES,
  type BadgeFigure,
  type ByType,
  FIGURES,
  type FigureLine,
  type FigureOptions,
  type FigureShow,
  type Figures,
  type MetricInfos,
  type Range,
} from "../domain/figures.ts";
import type { RuleEntry, RuleOptions } from "../domain/policy.ts";
import type { View } from "../store/view.ts";
import { brandNotSeen } from "./gaps.ts";
import { figureMetrics } from "./index.ts";
import type { Measurement } from "./measurement.ts";
import { Measurements } from "./measurements.ts";
import type { Metric, MetricContext } from "./metric.ts";
import { fillOptions } from "./options.ts";

const LINES: readonly FigureLine[] = FIGURES;

const METRICS = new Map(figureMetrics.map((metric) => [metric.id, metric]));

/**
 * What the metrics of figures and of rules are called, and in which unit the report shows each.
 * @param judged the metrics of the rules
 */
export function metricInfos(judged: readonly Metric[]): MetricInfos {
  const infos = [...figureMetrics, ...judged].map(({ id, label, shortLabel, unit }) => {
    const shown = LINES.find(({ metric }) => metric === id)?.unit ?? unit;
    return [id, { id, label, shortLabel, unit: shown }];
  });
  return Object.fromEntries(infos) as MetricInfos;
}

/** What a figure shows of a measurement that could be made. */
const SHOWN: Record<FigureShow, (measurement: Measurement) => number | null> = {
  value: ({ value }) => value,
  // None among some that name nobody is not zero.
  "known-count": ({ value, unknown }) => (value === 0 && unknown > 0 ? null : value),
  // Where more is unknown than known, what is left says little of the whole.
  "mostly-known": ({ value, sample, unknown }) => (unknown > (sample ?? 0) ? null : value),
  // Where the percentile is somebody who still waits, it was not reached.
  reached: ({ value, isLowerBound }) => (isLowerBound === true ? null : value),
  part: ({ unknown, part = 0 }) => (part === 0 && unknown > 0 ? null : part),
  sample: ({ sample }) => sample,
};

/** The options of each figure's metric: those of the first entry of its rule, else the defaults. */
export function figureOptions(rules: readonly Pick<RuleEntry, "rule" | "options">[]): FigureOptions {
  const calendar: Pick<FigureLine, "metric" | "rule"> = {
    metric: "daily-interactions",
    rule: "daily-outside-interactions",
  };
  const chosen = [...LINES, calendar].map(({ metric: id, rule }) => {
    const { options } = metricOf(id);
    const entry = rule === undefined ? undefined : rules.find((candidate) => candidate.rule === rule);
    const whole = "per" in options ? { per: "window" } : {};
    return [id, { ...fillOptions(options, entry?.options ?? {}), ...whole }] as const;
  });
  return Object.fromEntries(chosen.filter(([, options]) => Object.keys(options).length > 0));
}

/** The report's figures over a view; null where the snapshots cannot tell. */
export function figuresOf(view: View, measure: FigureMeasure): Figures {
  const exported = INTERACTION_TYPES.filter((type) => view.exported([type], "others"));
  const figures = LINES.map((line) => {
    const shown = (fixed: RuleOptions) => {
      const measurement = measure(metricOf(line.metric), { ...(line.options as RuleOptions), ...fixed });
      return measurement === undefined || (line.byType === undefined && measurement.noData !== undefined)
        ? null
        : SHOWN[line.show ?? "value"](measurement);
    };
    return [line.key, line.byType === true ? byType(exported, shown) : shown({})];
  });
  return Object.fromEntries(figures) as Figures;
}

function byType(exported: readonly ActivityType[], shown: (fixed: RuleOptions) => number | null): ByType {
  const of = (types: readonly ActivityType[]) => (types.length === 0 ? null : shown({ of: [...types] }));
  const types = INTERACTION_TYPES.map((type) => [type, of(exported.includes(type) ? [type] : [])]);
  return { all: of(exported), ...Object.fromEntries(types) };
}

/** Measures a figure's metric by its options and some fixed ones; undefined where nobody can be told to be an employee. */
export type FigureMeasure = (metric: Metric, fixed: RuleOptions) => Measurement | undefined;

/** The measuring of a view by the report's options: each metric once, as figures, intervals and ranges ask for the same. */
export function measureOnce(
  view: View,
  options: FigureOptions,
  context: MetricContext,
  measurements = new Measurements(),
): FigureMeasure {
  return (metric, fixed) => {
    const filled = { ...(options[metric.id] as RuleOptions), ...fixed };
    return measurements.of(metric, view, filled, context)[0];
  };
}

/** The measuring of a view's figures, of those that it can answer. */
export function figureMeasure(view: View, measure: FigureMeasure): FigureMeasure {
  return (metric, fixed) => {
    if (metric.needsRoster === true && !view.table.namesInsiders) return undefined;
    if (metric.isFlatteredByBrand === true && brandNotSeen(view) !== undefined) return undefined;
    return measure(metric, fixed);
  };
}

/**
 * Between which values the figures of the badge lie that have too much unknown to be given as one number.
 * @param maxUnknown the largest share of unknown cases, of known and unknown ones
 */
export function rangesOf(measure: FigureMeasure, maxUnknown: number): Partial<Record<BadgeFigure, Range>> {
  const ranges = BADGE_FIGURES.flatMap((id) => {
    const measurement = measure(metricOf(id), {});
    if (measurement === undefined) return [];
    const { low, high, unknown, sample, known, noData } = measurement;
    if (noData !== undefined || low === null || high === null || low === high) return [];
    if (isMostlyKnown(known ?? sample ?? 0, unknown, maxUnknown)) return [];
    return [[id, { low, high: Number.isFinite(high) ? high : null }] as const];
  });
  return Object.fromEntries(ranges);
}

/** Whether no more is unknown than a share of all, known or not. */
function isMostlyKnown(known: number, unknown: number, maxUnknown: number): boolean {
  return Number.isFinite(unknown) && unknown <= maxUnknown * (known + unknown);
}

/** The metric of a figure; each figure has one, which a test holds. */
export function metricOf(id: string): Metric {
  return METRICS.get(id) as Metric;
}
