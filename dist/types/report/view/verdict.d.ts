import type { Finding, RuleReport } from "../../domain/report.js";
/** Why a finding is not a plain failure, in words; null where it is one. */
export declare function reasonText({ reason }: Finding): string | null;
/** What became of a rule, and the words for it. */
export interface Verdict {
    /** `neutral` is a limit that holds in a run that nobody may take for one that passed. */
    kind: "pass" | "fail" | "warning" | "unjudged" | "left-out" | "neutral";
    text: string;
}
/** The finding that shows best what became of a rule, of its open ones by weight. */
export declare function worstEntry<T extends {
    finding: Finding;
}>(rule: RuleReport, entries: readonly T[]): T | undefined;
/**
 * "fail (2 of 28)"; of what is no error its level: "warning, improving (1 of 1)".
 * @param isNeutral whether the run comes to no verdict
 */
export declare function verdictOf(rule: RuleReport, worst: {
    finding: Finding;
} | undefined, isNeutral: boolean): Verdict;
/** Whether a rule broke nothing only because all that it found is waived. */
export declare function isOnlyWaived({ outcome, passed }: RuleReport): boolean;
/** Whether all that a rule found has nothing to do with the files of the change. */
export declare function isLeftOut({ hidden, passed, findings }: RuleReport): boolean;
/** "28 checked, 3 not judged, 1 waived, 2 left out". */
export declare function checkedText(rule: RuleReport): string;
