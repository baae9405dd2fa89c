import type { Figures } from "../../domain/figures.js";
import type { Report } from "../../domain/report.js";
import { type Column } from "./weeks.js";
/** The figures of each channel over the window, side by side. */
export interface ChannelsView {
    channels: readonly {
        title: string;
        figures: Figures;
    }[];
    columns: readonly Column[];
}
/** Null of a report with one channel, whose figures are the report's own. */
export declare function channelsOf(report: Report): ChannelsView | null;
