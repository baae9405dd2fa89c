import type { RuleReport } from "../../domain/report.js";
import type { FindingView } from "./findings.js";
import { type Verdict } from "./verdict.js";
/** An entry of the policy's rules as it was judged, in words; empty where there is nothing to say. */
export interface RuleView {
    report: RuleReport;
    name: string;
    /** What people call it: "Employee share of comments". */
    title: string;
    verdict: Verdict;
    actual: string;
    limit: string;
    sample: string;
    /** "↑ from 14%". */
    before: string;
    /** "28 checked, 3 not judged". */
    checked: string;
    /** Whether it broke nothing only because all that it found is waived. */
    isOnlyWaived: boolean;
    /** The finding that shows best what became of it. */
    worst: FindingView | undefined;
    /** All of its findings, the weightiest first. */
    findings: readonly FindingView[];
}
/**
 * @param findings all of the rule's, the weightiest first
 * @param isNeutral whether the run comes to no verdict
 */
export declare function ruleView(report: RuleReport, name: string, title: string, findings: readonly FindingView[], isNeutral: boolean): RuleView;
