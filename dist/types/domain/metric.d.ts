/** What a metric's values are: a fraction from 0 to 1, a number of things, hours or days. */
export declare const UNITS: readonly ["share", "count", "hours", "days"];
export type Unit = (typeof UNITS)[number];
/** What a metric is called, the same in every output. */
export interface MetricInfo {
    id: string;
    label: string;
    /** The label where a table has no room for it. */
    shortLabel: string;
    unit: Unit;
}
