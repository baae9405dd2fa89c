import type { Report, RuleReport } from "../../domain/report.js";
/** A rule by what its result rests on. */
export interface DependenceRow {
    title: string;
    rule: RuleReport;
    /** "33%" and "at most 20%" */
    measured: string;
    limit: string;
    cells: readonly DependenceCell[];
}
/** How the value would be without something, or how few it rests on. */
export interface DependenceCell {
    text: string;
    /** What the rule would say then, where that is the contrary; null where it is the same. */
    turns: "passes" | "fails" | null;
}
/** What the results rest on, rule by rule. */
export interface DependenceView {
    /** The heads of the cells. */
    header: readonly string[];
    /** What a turn rests on comes first. */
    rows: readonly DependenceRow[];
    /** Sentences on unknown interactions and on accounts that nobody has reviewed. */
    notes: readonly string[];
}
/** What is known of how few each result rests on, gathered; no rows where no result says. */
export declare function dependenceOf(report: Report, titles: ReadonlyMap<RuleReport, string>): DependenceView;
