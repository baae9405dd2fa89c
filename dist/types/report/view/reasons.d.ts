import type { Report, RuleReport } from "../../domain/report.js";
import { type FindingView } from "./findings.js";
import type { WaitingView } from "./gaps.js";
/** One sentence on why the verdict is what it is. */
export interface ReasonView {
    kind: "fail" | "warning" | "unjudged" | "pass";
    /** What the rule is called; null of a sentence about the rest. */
    title: string | null;
    text: string;
    /** The rule whose findings have more; null where there are none. */
    rule: RuleReport | null;
}
/**
 * Up to three sentences on the verdict, the weightiest first, and one on what they leave out.
 * @param broken the open broken findings, by weight
 * @param waiting what could not be judged
 */
export declare function reasonsOf({ rules, conclusion }: Report, broken: readonly FindingView[], waiting: readonly WaitingView[]): ReasonView[];
/** What to do first where nothing could be judged, at most three steps. */
export declare function nextSteps({ inputs, figures }: Report, waiting: readonly WaitingView[]): string[];
