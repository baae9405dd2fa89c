/** What a metric's values are: a fraction from 0 to 1, a number of things, hours or days. */
export declare const UNITS: readonly ["share", "count", "hours", "days"];
export type Unit = (typeof UNITS)[number];
/** Every metric, those of the report first. */
export declare const METRIC_IDS: readonly ["outside-engagement", "employee-share", "outside-voices", "returning-outsiders", "outside-days", "daily-interactions", "outreach", "response-rate", "response-time", "acknowledged", "posts", "promotional-share", "self-talk", "unknown", "interactions", "employee-only-posts", "silent-posts", "voice-concentration", "insider-chatter", "undisclosed-insiders", "undeclared-insiders", "promotional-cadence", "coverage", "snapshot-age", "claim-inflation", "kept-too-long", "amplified-posts", "ownerless-days", "rewritten-activities", "loosened-settings"];
export type MetricId = (typeof METRIC_IDS)[number];
/** What a metric is called, the same in every output. */
export interface MetricInfo {
    id: MetricId;
    label: string;
    /** The label where a table has no room for it. */
    shortLabel: string;
    unit: Unit;
}
/** Every metric of the report by its id. */
export type MetricInfos = Record<MetricId, MetricInfo>;
