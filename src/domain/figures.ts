import type { ActivityType } from "./activity.ts";
import type { MetricId } from "./metric.ts";

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
export type FigureOptions = Partial<Record<MetricId, Record<string, unknown>>>;

/** Counts and shares over a span of days; null where the snapshots cannot tell. */
export interface Figures {
  posts: number | null;
  inside: ByType;
  outside: ByType;
  unknown: ByType;
  /** What came from outside, of all interactions, unknown ones included; null where there were none. */
  outsideEngagement: number | null;
  employeeShare: ByType;
  outsideVoices: number | null;
  /** Those of them that were active in the span before too, which is as long. */
  returningVoices: number | null;
  outsideDays: number | null;
  outreach: number | null;
  responseRate: number | null;
  medianResponseHours: number | null;
  /** Of outsiders' likes, shares and follows, those that the brand answered in kind or in words. */
  acknowledged: number | null;
  promotionalShare: number | null;
  selfTalk: number | null;
}

/** Where a share would lie by chance, at 95%, two-sided; null where there is too little to tell. */
export type Interval = readonly [low: number, high: number] | null;

/** The intervals of the figures that are shares. */
export interface Intervals extends Record<ShareKey, Interval> {
  employeeShare: Record<keyof ByType, Interval>;
}

type ShareKey = "outsideEngagement" | "responseRate" | "promotionalShare" | "selfTalk";

/** The keys of the figures that are one number. */
export type FigureKey = {
  [Key in keyof Figures]: Figures[Key] extends number | null ? Key : never;
}[keyof Figures];

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
