import type { Conclusion, Report } from "../../domain/report.js";
/** What a report says of the run as a whole, in words. */
export interface Summary {
    /** What is left of the engagement without employees. */
    headline: string;
    /** "3 of 7 rules broken, 1 not judged". */
    rules: string;
    /** "4 errors, 1 warning, 0 notices; 3 passed, 2 not judged, 1 waived". */
    counts: string;
    /** What was read. */
    inputs: string;
    /** What a change was judged against; null where none was. */
    change: string | null;
    /** What a reader should look into: overruled activities, and accounts of the roster that were never seen. */
    notes: string[];
    /** The same with the accounts that look like somebody's, for the report's own readers. */
    privateNotes: string[];
    /** The window, or the days of a plan that is judged alone. */
    period: string;
    /** Whether a plan is judged without snapshots. */
    isPlanAlone: boolean;
    /** Whether the policy holds, which a run that was told not to fail does not decide. */
    state: {
        kind: Conclusion;
        text: string;
    };
}
/** The words for a report as a whole. */
export declare function summaryOf(report: Report): Summary;
