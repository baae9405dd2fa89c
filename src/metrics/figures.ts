import { type ActivityType, INTERACTION_TYPES } from "../domain/activity.ts";
import type { RuleEntry, RuleOptions } from "../domain/policy.ts";
import type { ByType, FigureKey, Figures } from "../domain/report.ts";
import type { View } from "../store/view.ts";
import { employeeShare } from "./employee-share.ts";
import { interactions } from "./interactions.ts";
import type { Measurement } from "./measurement.ts";
import type { Metric, MetricContext } from "./metric.ts";
import { fillOptions } from "./options.ts";
import { outreach } from "./outreach.ts";
import { outsideDays } from "./outside-days.ts";
import { outsideVoices } from "./outside-voices.ts";
import { posts } from "./posts.ts";
import { promotionalShare } from "./promotional-share.ts";
import { responseRate } from "./response-rate.ts";
import { responseTime } from "./response-time.ts";
import { returningOutsiders } from "./returning-outsiders.ts";
import { selfTalk } from "./self-talk.ts";

/** A figure of the report: a metric, by the options of the first entry of a rule. */
interface Figure {
  key: FigureKey;
  metric: Metric;
  /** The rule whose first entry in the policy gives the options; missing where no rule asks the question. */
  rule?: string;
  /** What the report shows of the measurement; default: its value. */
  show?: (measurement: Measurement) => number | null;
}

const whole = { per: "window" };

/** A line each; `npm run build` and the report take them from here. */
const FIGURES: readonly Figure[] = [
  { key: "posts", metric: posts },
  { key: "outsideVoices", metric: outsideVoices, rule: "outside-voices", show: knownCount },
  { key: "returningVoices", metric: returningOutsiders, rule: "returning-outsiders", show: returningCount },
  { key: "outsideDays", metric: outsideDays, rule: "daily-outside-interactions" },
  { key: "outreach", metric: outreach, show: knownCount },
  { key: "responseRate", metric: responseRate, rule: "response-rate" },
  { key: "medianResponseHours", metric: responseTime, rule: "response-time", show: reachedValue },
  { key: "promotionalShare", metric: promotionalShare, rule: "promotional-share" },
  { key: "selfTalk", metric: selfTalk, rule: "self-talk" },
];

/** Likewise of each type of activity, and of all together. */
const BY_TYPE = [
  { key: "inside", metric: interactions, fixed: { side: "inside" } },
  { key: "outside", metric: interactions, fixed: { side: "outside" } },
  { key: "unknown", metric: interactions, fixed: { side: "unknown" } },
  { key: "employeeShare", metric: employeeShare, fixed: whole, rule: "employee-share" },
] as const;

/** The options that figures take, by the figure's key. */
export type FigureOptions = Readonly<Record<string, RuleOptions>>;

/** The options of each figure: those of the first entry of its rule, else the defaults. */
export function figureOptions(rules: readonly Pick<RuleEntry, "rule" | "options">[]): FigureOptions {
  const chosen = [...FIGURES, ...BY_TYPE].map((figure) => {
    const { key, metric, rule } = { rule: undefined, ...figure };
    const entry = rule === undefined ? undefined : rules.find((one) => one.rule === rule);
    return [
      key,
      { ...fillOptions(metric.options, entry?.options ?? {}), ...("per" in metric.options ? whole : {}) },
    ];
  });
  return Object.fromEntries(chosen);
}

/** The report's figures over a view; null where the snapshots cannot tell. */
export function figuresOf(view: View, options: FigureOptions, context: MetricContext): Figures {
  const isBlind = (metric: Metric) => metric.needsRoster === true && !view.table.namesInsiders;
  const measure = (metric: Metric, given: RuleOptions) =>
    isBlind(metric) ? undefined : metric.measure(view, given, context)[0];
  const scalars = FIGURES.map(({ key, metric, show = ownValue }) => {
    const measurement = measure(metric, options[key] ?? {});
    return [key, measurement === undefined || measurement.noData !== undefined ? null : show(measurement)];
  });
  const byType = BY_TYPE.map(({ key, metric, fixed }) => {
    const shown = (of: readonly ActivityType[]) =>
      measure(metric, { ...options[key], ...fixed, of: [...of] })?.value ?? null;
    const exported = INTERACTION_TYPES.filter((type) => view.exported([type]));
    const types = Object.fromEntries(
      INTERACTION_TYPES.map((type) => [type, exported.includes(type) ? shown([type]) : null]),
    );
    return [key, { all: exported.length === 0 ? null : shown(exported), ...types } as ByType];
  });
  return Object.fromEntries([...byType, ...scalars]) as unknown as Figures;
}

function ownValue({ value }: Measurement): number | null {
  return value;
}

/** None among some that name nobody is not zero. */
function knownCount({ value, unknown }: Measurement): number | null {
  return value === 0 && unknown > 0 ? null : value;
}

function returningCount({ unknown, part = 0 }: Measurement): number | null {
  return part === 0 && unknown > 0 ? null : part;
}

/** Null where the percentile is somebody who still waits. */
function reachedValue({ value, isLowerBound }: Measurement): number | null {
  return isLowerBound === true ? null : value;
}
