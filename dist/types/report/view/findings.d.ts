import { type Finding, type RuleReport } from "../../domain/report.js";
/** A finding beside the rule that made it. */
export interface Entry {
    rule: RuleReport;
    finding: Finding;
}
/** A finding with the words that go with its message. */
export interface FindingView extends Entry {
    /** What its rule is called: its id, with what tells its entries apart. */
    name: string;
    /** The same for people: "Employee share of comments". */
    title: string;
    /** The message with its advice. */
    text: string;
    /** Why it is not a plain failure; null where it is one. */
    reason: string | null;
    /** "warning, improving". */
    tag: string;
    /** "65%, at most 20%, sample 140, 71% before". */
    measured: string;
}
/** A rule's findings with their words. */
export declare function findingViews(rule: RuleReport, name: string, title: string): FindingView[];
/** The findings with the weightiest first. */
export declare function byWeight<T extends Entry>(entries: readonly T[]): T[];
/** Whether the finding counts: a waived one is listed and no more. */
export declare function isOpen({ finding }: Entry): boolean;
/** Entries as outputs list them, each part in the order given. */
export interface Sections<T extends Entry> {
    broken: T[];
    unjudged: T[];
    notes: T[];
    waived: T[];
}
/** What is broken, what nobody could judge, what is only worth knowing, and what is waived. */
export declare function sectionsOf<T extends Entry>(entries: readonly T[]): Sections<T>;
/** The entries by rule, the rule with the weightiest first. */
export declare function groupByRule<T extends Entry>(entries: readonly T[]): Map<RuleReport, T[]>;
