import { type FigureMetric } from "../../domain/figures.js";
import type { Report } from "../../domain/report.js";
import { type ShareType } from "./metric-values.js";
/** A figure of the window. */
export interface Tile {
    label: string;
    value: string;
    /** The value's number, and the words that go with it; empty where there are none. */
    figure: string;
    detail: string;
    /** Where a share would lie by chance, "26–41% allowing for chance"; empty where there is no interval. */
    interval: string;
    /** Whether the last week is better or worse than the one before; null where it is neither. */
    trend: "better" | "worse" | null;
    /** The last week's value, and which way it went; empty where one of two weeks is missing or unknown. */
    lastWeek: string;
    /** The limit by the policy's entry that judges this figure; empty without one. */
    limit: string;
}
/** The figures of the window in the order of every output. */
export declare function tilesOf(report: Report): Tile[];
/** A metric's value over the window, with the words that it needs; "unknown" where nobody knows. */
export declare function metricText(report: Report, id: FigureMetric, type: ShareType): string;
