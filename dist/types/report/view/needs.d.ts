import type { RuleReport } from "../../domain/report.js";
import { type FindingView } from "./findings.js";
/** What would make a broken limit hold. */
export interface NeedView {
    kind: "fail" | "warning";
    /** What the rule is called. */
    title: string;
    /** "80 more comments from outside, or 20 fewer from employees" */
    text: string;
    rule: RuleReport;
}
/** What it would take for the limits to hold, of each broken rule by its worst finding, the weightiest first. */
export interface NeedsView {
    needs: readonly NeedView[];
    /** How many rules more say it below. */
    more: number;
}
/** @param broken the open broken findings, by weight */
export declare function needsOf(broken: readonly FindingView[]): NeedsView;
