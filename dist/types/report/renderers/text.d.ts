import type { ReportView } from "../view.js";
export interface TextOptions {
    colour: boolean;
    /** Columns to break messages at; without it they are left whole. */
    width?: number;
    /** Only what can fail a run, and the last line. */
    quiet?: boolean;
    /** The verdict and a line for each broken rule. */
    summary?: boolean;
}
/** The report as a person reads it in a terminal or a log. */
export declare function text(view: ReportView, { colour, width, quiet, summary }: TextOptions): string;
