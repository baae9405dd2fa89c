import type { ActivityType } from "./activity.ts";
import type { MetricInfo, Unit } from "./metric.ts";

/** The figures that a badge can show. */
export const BADGE_FIGURES = [
  "outside-engagement",
  "employee-share",
  "outside-voices",
  "outside-days",
  "response-rate",
] as const;
export type BadgeFigure = (typeof BADGE_FIGURES)[number];

/** Counts or shares of all interactions and of each type; null where the snapshots cannot tell. */
export type ByType = Record<"all" | Exclude<ActivityType, "post">, number | null>;

/** The least and the greatest that a figure could be, in its unit; null where nobody can say. */
export interface Range {
  low: number;
  high: number | null;
}

/** The options by which figures are counted; missing where there is nothing to choose. */
export type FigureOptions = Partial<Record<string, Record<string, unknown>>>;

/** A figure of the report: a metric, by the options of the first entry of a rule and some that are fixed. */
export interface FigureLine {
  key: string;
  /** The metric's id. */
  metric: string;
  /** The rule whose first entry in the policy gives the options; missing where no rule asks the question. */
  rule?: string;
  options?: Record<string, unknown>;
  /** One number for each type of interaction and one for all together. */
  byType?: true;
  /** What is shown of the measurement; default: its value. */
  show?: FigureShow;
  /** Its unit, where that is not the metric's. */
  unit?: Unit;
  /** Whether it is a share with an interval by chance. */
  interval?: true;
}

/**
 * What a figure shows of its measurement: `known-count`, `mostly-known` and `reached` are null where the value alone
 * would mislead; `part` and `sample` are the counts behind it.
 */
export type FigureShow = "value" | "known-count" | "mostly-known" | "reached" | "part" | "sample";

/** A line each: report, JSON and its schema, weeks, channels, tiles, and badge take them from here, in this order. */
export const FIGURES = [
  { key: "posts", metric: "posts" },
  { key: "inside", metric: "interactions", options: { side: "inside" }, byType: true },
  { key: "outside", metric: "interactions", options: { side: "outside" }, byType: true },
  { key: "unknown", metric: "unknown", byType: true },
  { key: "outsideEngagement", metric: "outside-engagement", interval: true },
  { key: "employeeShare", metric: "employee-share", rule: "employee-share", byType: true, interval: true },
  { key: "outsideVoices", metric: "outside-voices", rule: "outside-voices", show: "known-count" },
  {
    // How many of the outside voices came back: by the types that those are counted by.
    key: "returningVoices",
    metric: "returning-outsiders",
    rule: "outside-voices",
    show: "part",
    unit: "count",
  },
  { key: "outsideDays", metric: "outside-days", rule: "daily-outside-interactions" },
  { key: "judgedDays", metric: "outside-days", rule: "daily-outside-interactions", show: "sample" },
  { key: "outreach", metric: "outreach", show: "known-count" },
  {
    key: "responseRate",
    metric: "response-rate",
    rule: "response-rate",
    show: "mostly-known",
    interval: true,
  },
  { key: "medianResponseHours", metric: "response-time", rule: "response-time", show: "reached" },
  { key: "acknowledged", metric: "acknowledged" },
  { key: "promotionalShare", metric: "promotional-share", rule: "promotional-share", interval: true },
  { key: "selfTalk", metric: "self-talk", rule: "self-talk", interval: true },
] as const satisfies readonly FigureLine[];

type Line = (typeof FIGURES)[number];

/** The id of a metric that some figure shows. */
export type FigureMetric = Line["metric"];

/** What the metrics of figures and of rules are called, by id. */
export type MetricInfos = Readonly<Record<FigureMetric, MetricInfo>> & Readonly<Record<string, MetricInfo>>;

/** Counts and shares over a span of days; null where the snapshots cannot tell. */
export type Figures = {
  [Figure in Line as Figure["key"]]: Figure extends { byType: true } ? ByType : number | null;
};

/** Where a share would lie by chance, at 95%, two-sided; null where there is too little to tell. */
export type Interval = readonly [low: number, high: number] | null;

/**
 * Between which values those figures lie that have more unknown than `max-unknown`: by the figure's key, and by the type
 * where it is counted for each. Null or missing where the figure is one number.
 */
export type Ranges = {
  [Figure in Line as Figure["key"]]?: Figure extends { byType: true }
    ? Partial<Record<keyof ByType, Range | null>>
    : Range | null;
};

/** The intervals of the figures that are shares. */
export type Intervals = {
  [Figure in Extract<Line, { interval: true }> as Figure["key"]]: Figure extends { byType: true }
    ? Record<keyof ByType, Interval>
    : Interval;
};

/** Seven days of the trend; dates are local days, both included. */
export interface Block {
  from: string;
  to: string;
  /**
   * Of each of its days, the interactions with outsiders: those that the first entry of the rule about them counts,
   * all of them without such an entry. Null where nobody knows.
   */
  contacts: (number | null)[];
  figures: Figures;
}
