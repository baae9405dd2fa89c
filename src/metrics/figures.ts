import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import {
  BADGE_FIGURES,
  type BadgeFigure,
  type ByType,
  type FigureKey,
  type FigureOptions,
  type Figures,
  type Range,
} from "../domain/figures.ts";
import type { MetricInfos, Unit } from "../domain/metric.ts";
import type { RuleEntry, RuleOptions } from "../domain/policy.ts";
import type { View } from "../store/view.ts";
import { acknowledged } from "./acknowledged.ts";
import { dailyInteractions } from "./daily-interactions.ts";
import { employeeShare } from "./employee-share.ts";
import { brandNotSeen } from "./gaps.ts";
import { metrics } from "./index.ts";
import { interactions } from "./interactions.ts";
import type { Measurement } from "./measurement.ts";
import type { Metric, MetricContext } from "./metric.ts";
import { fillOptions } from "./options.ts";
import { outreach } from "./outreach.ts";
import { outsideDays } from "./outside-days.ts";
import { outsideEngagement } from "./outside-engagement.ts";
import { outsideVoices } from "./outside-voices.ts";
import { posts } from "./posts.ts";
import { promotionalShare } from "./promotional-share.ts";
import { responseRate } from "./response-rate.ts";
import { responseTime } from "./response-time.ts";
import { returningOutsiders } from "./returning-outsiders.ts";
import { selfTalk } from "./self-talk.ts";
import { unknownInteractions } from "./unknown-interactions.ts";

/** A figure of the report: a metric, by the options of the first entry of a rule. */
interface Figure {
  key: FigureKey;
  metric: Metric;
  /** The rule whose first entry in the policy gives the options; missing where no rule asks the question. */
  rule?: string;
  /** What the report shows of the measurement, and its unit; default: its value in the metric's unit. */
  show?: (measurement: Measurement) => number | null;
  unit?: Unit;
}

/** A line each; the report, its weeks, its channels and the badge take them from here. */
export const FIGURES: readonly Figure[] = [
  { key: "posts", metric: posts },
  { key: "outsideEngagement", metric: outsideEngagement },
  { key: "outsideVoices", metric: outsideVoices, rule: "outside-voices", show: knownCount },
  {
    key: "returningVoices",
    metric: returningOutsiders,
    rule: "returning-outsiders",
    show: returningCount,
    unit: "count",
  },
  { key: "outsideDays", metric: outsideDays, rule: "daily-outside-interactions" },
  { key: "outreach", metric: outreach, show: knownCount },
  { key: "responseRate", metric: responseRate, rule: "response-rate", show: mostlyKnown },
  { key: "medianResponseHours", metric: responseTime, rule: "response-time", show: reachedValue },
  { key: "acknowledged", metric: acknowledged },
  { key: "promotionalShare", metric: promotionalShare, rule: "promotional-share" },
  { key: "selfTalk", metric: selfTalk, rule: "self-talk" },
];

/** Likewise of each type of activity, and of all together. */
const BY_TYPE = [
  { key: "inside", metric: interactions, fixed: { side: "inside" } },
  { key: "outside", metric: interactions, fixed: { side: "outside" } },
  { key: "unknown", metric: unknownInteractions, fixed: {} },
  { key: "employeeShare", metric: employeeShare, fixed: {}, rule: "employee-share" },
] as const;

/** What each metric is called, and in which unit the report shows it. */
export const METRIC_INFOS = Object.fromEntries(
  metrics.map(({ id, label, shortLabel, unit }) => {
    const shown = FIGURES.find(({ metric }) => metric.id === id)?.unit ?? unit;
    return [id, { id, label, shortLabel, unit: shown }];
  }),
) as MetricInfos;

/** The options of each figure's metric: those of the first entry of its rule, else the defaults. */
export function figureOptions(rules: readonly Pick<RuleEntry, "rule" | "options">[]): FigureOptions {
  const calendar = { metric: dailyInteractions, rule: "daily-outside-interactions" };
  const chosen = [...FIGURES, ...BY_TYPE, calendar].map((figure) => {
    const { metric, rule }: { metric: Metric; rule?: string } = figure;
    const entry = rule === undefined ? undefined : rules.find((one) => one.rule === rule);
    const whole = "per" in metric.options ? { per: "window" } : {};
    return [metric.id, { ...fillOptions(metric.options, entry?.options ?? {}), ...whole }] as const;
  });
  return Object.fromEntries(chosen.filter(([, options]) => Object.keys(options).length > 0));
}

/** The report's figures over a view; null where the snapshots cannot tell. */
export function figuresOf(view: View, measure: FigureMeasure): Figures {
  const numbers = FIGURES.map(({ key, metric, show = ownValue }) => {
    const measurement = measure(metric, {});
    return [key, measurement === undefined || measurement.noData !== undefined ? null : show(measurement)];
  });
  const exported = INTERACTION_TYPES.filter((type) => view.exported([type], "others"));
  const byType = BY_TYPE.map(({ key, metric, fixed }) => {
    const shown = (of: readonly ActivityType[]) => measure(metric, { ...fixed, of: [...of] })?.value ?? null;
    const types = INTERACTION_TYPES.map((type) => [type, exported.includes(type) ? shown([type]) : null]);
    const all = exported.length === 0 ? null : shown(exported);
    return [key, { all, ...Object.fromEntries(types) } as ByType];
  });
  return Object.fromEntries([...byType, ...numbers]) as unknown as Figures;
}

/** Measures a figure's metric by its options and some fixed ones; undefined where nobody can be told to be an employee. */
export type FigureMeasure = (metric: Metric, fixed: RuleOptions) => Measurement | undefined;

/** The measuring of a view by the report's options: each metric once, as figures, intervals and ranges ask for the same. */
export function measureOnce(view: View, options: FigureOptions, context: MetricContext): FigureMeasure {
  const measured = new Map<string, Measurement | undefined>();
  return (metric, fixed) => {
    const key = JSON.stringify([metric.id, fixed]);
    if (!measured.has(key)) {
      const all = { ...(options[metric.id] as RuleOptions), ...fixed };
      measured.set(key, metric.measure(view, all, context)[0]);
    }
    return measured.get(key);
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
    const metric = metrics.find((one) => one.id === id);
    const measurement = metric && measure(metric, {});
    if (measurement === undefined) return [];
    const { low, high, unknown, sample, known, noData } = measurement;
    if (noData !== undefined || low === null || high === null || low === high) return [];
    if (unknown <= maxUnknown * ((known ?? sample ?? 0) + unknown)) return [];
    return [[id, { low, high: Number.isFinite(high) ? high : null }] as const];
  });
  return Object.fromEntries(ranges);
}

function ownValue({ value }: Measurement): number | null {
  return value;
}

/** None among some that name nobody is not zero. */
function knownCount({ value, unknown }: Measurement): number | null {
  return value === 0 && unknown > 0 ? null : value;
}

/** Null where more is unknown than known: what is left says little of the whole. */
function mostlyKnown({ value, sample, unknown }: Measurement): number | null {
  return unknown > (sample ?? 0) ? null : value;
}

function returningCount({ unknown, part = 0 }: Measurement): number | null {
  return part === 0 && unknown > 0 ? null : part;
}

/** Null where the percentile is somebody who still waits. */
function reachedValue({ value, isLowerBound }: Measurement): number | null {
  return isLowerBound === true ? null : value;
}
