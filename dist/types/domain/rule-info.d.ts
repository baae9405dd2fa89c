/** What an output may say of a rule beside its verdict; a rule's own object is one. */
export interface RuleInfo {
    id: string;
    /** One sentence: what it is for. */
    purpose: string;
    metric: {
        formula: string;
    };
    /** What to do about a failure: one sentence. */
    fix: string;
    /** What it cannot see. */
    blindSpot: string;
}
