import type { ActivityType } from "./activity.js";
import type { MetricInfo, Unit } from "./metric.js";
/** The figures that a badge can show. */
export declare const BADGE_FIGURES: readonly ["outside-engagement", "employee-share", "outside-voices", "outside-days", "response-rate"];
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
export declare const FIGURES: readonly [{
    readonly key: "posts";
    readonly metric: "posts";
}, {
    readonly key: "inside";
    readonly metric: "interactions";
    readonly options: {
        readonly side: "inside";
    };
    readonly byType: true;
}, {
    readonly key: "outside";
    readonly metric: "interactions";
    readonly options: {
        readonly side: "outside";
    };
    readonly byType: true;
}, {
    readonly key: "unknown";
    readonly metric: "unknown";
    readonly byType: true;
}, {
    readonly key: "outsideEngagement";
    readonly metric: "outside-engagement";
    readonly interval: true;
}, {
    readonly key: "employeeShare";
    readonly metric: "employee-share";
    readonly rule: "employee-share";
    readonly byType: true;
    readonly interval: true;
}, {
    readonly key: "outsideVoices";
    readonly metric: "outside-voices";
    readonly rule: "outside-voices";
    readonly show: "known-count";
}, {
    readonly key: "returningVoices";
    readonly metric: "returning-outsiders";
    readonly rule: "outside-voices";
    readonly show: "part";
    readonly unit: "count";
}, {
    readonly key: "outsideDays";
    readonly metric: "outside-days";
    readonly rule: "daily-outside-interactions";
}, {
    readonly key: "judgedDays";
    readonly metric: "outside-days";
    readonly rule: "daily-outside-interactions";
    readonly show: "sample";
}, {
    readonly key: "outreach";
    readonly metric: "outreach";
    readonly show: "known-count";
}, {
    readonly key: "responseRate";
    readonly metric: "response-rate";
    readonly rule: "response-rate";
    readonly show: "mostly-known";
    readonly interval: true;
}, {
    readonly key: "medianResponseHours";
    readonly metric: "response-time";
    readonly rule: "response-time";
    readonly show: "reached";
}, {
    readonly key: "acknowledged";
    readonly metric: "acknowledged";
}, {
    readonly key: "promotionalShare";
    readonly metric: "promotional-share";
    readonly rule: "promotional-share";
    readonly interval: true;
}, {
    readonly key: "selfTalk";
    readonly metric: "self-talk";
    readonly rule: "self-talk";
    readonly interval: true;
}];
type Line = (typeof FIGURES)[number];
/** The id of a metric that some figure shows. */
export type FigureMetric = Line["metric"];
/** What the metrics of figures and of rules are called, by id. */
export type MetricInfos = Readonly<Record<FigureMetric, MetricInfo>> & Readonly<Record<string, MetricInfo>>;
/** Counts and shares over a span of days; null where the snapshots cannot tell. */
export type Figures = {
    [Figure in Line as Figure["key"]]: Figure extends {
        byType: true;
    } ? ByType : number | null;
};
/** Where a share would lie by chance, at 95%, two-sided; null where there is too little to tell. */
export type Interval = readonly [low: number, high: number] | null;
/**
 * Between which values those figures lie that have more unknown than `max-unknown`: by the figure's key, and by the type
 * where it is counted for each. Null or missing where the figure is one number.
 */
export type Ranges = {
    [Figure in Line as Figure["key"]]?: Figure extends {
        byType: true;
    } ? Partial<Record<keyof ByType, Range | null>> : Range | null;
};
/** The intervals of the figures that are shares. */
export type Intervals = {
    [Figure in Extract<Line, {
        interval: true;
    }> as Figure["key"]]: Figure extends {
        byType: true;
    } ? Record<keyof ByType, Interval> : Interval;
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
export {};
