import type { Report } from "../../domain/report.js";
/** A figure week by week. */
export interface ChartView {
    title: string;
    kind: "bars" | "line";
    /** Each with what its colour stands for; null where nobody knows. */
    series: readonly Series[];
    /** The weeks whose value lies above any scale, and what that means. */
    endless?: {
        name: string;
        weeks: readonly boolean[];
    };
    /** The weeks whose value rests on fewer cases than its rule asks for, and how that is called. */
    small?: {
        name: string;
        weeks: readonly boolean[];
    };
    /** The end of the scale where the values do not set it. */
    top?: number;
    /** By the policy's entry that judges this figure; null without one. */
    limit: number | null;
    format(value: number): string;
}
interface Series {
    name: string;
    style: "outside" | "inside" | "newcomer" | "unknown";
    values: readonly (number | null)[];
}
/** The charts of a report's weeks, in the order of the page. */
export declare function chartsOf(report: Report): ChartView[];
export {};
