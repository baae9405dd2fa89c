import type { ActivityType } from "./activity.js";
import type { Location } from "./diagnostic.js";
import type { BadgeFigure, Block, FigureOptions, Figures, Intervals, MetricInfos, Ranges } from "./figures.js";
import type { FileDigest } from "./files.js";
import type { Unit } from "./metric.js";
import type { ReportInputs } from "./report-inputs.js";
import type { ShowAccounts } from "./show-accounts.js";
import type { WaitingActivity } from "./todo.js";
/** How much a failure weighs, the heaviest first. */
export declare const LEVELS: readonly ["error", "warning", "notice"];
export type Level = (typeof LEVELS)[number];
/** From which level on a finding fails the run. */
export declare const FAIL_ON: readonly ["error", "warning", "never"];
export type FailOn = (typeof FAIL_ON)[number];
export type Subject = "snapshot" | "plan" | "change";
/** Which side of a limit is right. */
export type Operator = "<=" | ">=";
/** Why a finding is not a plain failure. */
type Reason = "too-small" | "no-data" | "incomplete" | "noise" | "no-worse" | "no-baseline";
/** What a value is about; a day has `from` equal to `to`. Dates are local days. */
export interface Scope {
    channel?: string;
    object?: string;
    from?: string;
    to?: string;
    account?: string;
}
/** A post as people know it again. */
export interface PostExcerpt {
    location: Location;
    /** Its id; null where nobody tells. */
    object: string | null;
    /** Local date; null where the snapshots do not hold the post itself. */
    day: string | null;
    /** How its text begins; null where the snapshots hold none. */
    text: string | null;
    /** Where people can look at it; null where the records do not say. */
    url: string | null;
}
/** An outside account that reacts when employees do. */
export interface ActingAccount {
    channel: string;
    account: string;
    /** How many of its reactions were looked at, and how many came within so many minutes of an employee's. */
    reactions: number;
    near: number;
    windowMinutes: number;
    /** How many would have by what others do, or by its own habit. */
    expected: number;
}
/** Rows without an account that alone decide a verdict, and how many of all activities of their type and channel they count. */
export interface NamelessCounts {
    /** The largest of them. */
    location: Location;
    type: ActivityType;
    rows: number;
    count: number;
    all: number;
}
/** How far a value rests on a few. A share without something is null where nothing is left. */
export interface Robustness {
    /** The share without the post, or the person, that has most of its cases. */
    withoutTopPost?: number | null;
    withoutTopPerson?: number | null;
    /** The share of the middle post. */
    medianPost?: number | null;
    /** The fewest outside accounts with a name, the largest first, that would break a limit that holds, were they employees'. */
    fragility?: number | null;
    /** How many outsiders would do as much if all did alike. */
    effectiveOutsiders?: number | null;
}
/**
 * A scope that failed, or that nobody could judge, or a note on one that passed; figures are in the unit of its rule.
 */
export interface Finding {
    outcome: "fail" | "unjudged" | "note";
    level: Level;
    reason?: Reason;
    /** What was measured, or what is missing. */
    message: string;
    /** What to do about a broken limit, in one sentence. */
    advice?: string;
    scope: Scope;
    actual: number | null;
    operator: Operator;
    limit: number;
    sample: number | null;
    /** How many cases are unknown, and between which values the figure lies; null where nobody can say. Missing where none is. */
    unknown?: number | null;
    low?: number | null;
    high?: number | null;
    /** Whether too much is unknown to give one value, though the limit is surely broken or held: `low` and `high` say what it is. */
    isRange?: boolean;
    /** How many cases waivers leave, where these are too few to judge. */
    leftByWaivers?: number;
    /** The value in the window before, and the best of the earlier windows that a ratchet compares with. */
    previous?: number;
    best?: number;
    robustness?: Robustness;
    /** What would make a broken limit hold, where arithmetic can tell: "80 more comments from outside, or 20 fewer from employees". */
    needed?: string;
    location: Location;
    /** Where people can look at the record there, or its post; missing where the records do not say. */
    url?: string;
    /** The policy's line by which it was judged. */
    policyLocation: Location;
    /** The other records that show it. */
    related: Location[];
    /** The posts that it is about, the first fifty at most; missing where it is about none. */
    posts?: PostExcerpt[];
    /** The outside accounts that it is about, where the policy lets reports show accounts. */
    accounts?: ActingAccount[];
    fingerprint: string;
    waived?: {
        reason: string;
        until: string;
    };
}
/** The kinds of questions that rules ask. */
export type RuleGroup = "Who is engaging" | "How the brand engages" | "What the brand posts" | "Whether the numbers can be trusted";
/** A policy's rule as it was judged. */
export interface RuleReport {
    rule: string;
    /** The metric that it limits. */
    metric: string;
    /** What kind of question it asks. */
    group: RuleGroup;
    level: Level;
    options: Record<string, unknown>;
    subject: Subject;
    unit: Unit;
    outcome: "pass" | "fail" | "unjudged";
    /** Scopes looked at, and what came of them. */
    checked: number;
    passed: number;
    /** Scopes beyond the limit, for certain or perhaps, that the option `allow` lets fall short; missing where none are. */
    allowed?: number;
    failed: number;
    unjudged: number;
    worst: Worst | null;
    /** The rows without an account without which the verdict would be the contrary; missing where there are none. */
    decidedBy?: NamelessCounts;
    /** Findings that are left out since they have nothing to do with the files of the change; missing where none are. */
    hidden?: number;
    findings: Finding[];
}
/**
 * The judged scope that lies furthest beyond its limit, or else comes nearest to it; waived ones left out.
 * `previous` is its value in the window before, where the rule can be compared with it.
 */
export interface Worst extends Pick<Finding, "low" | "high" | "isRange"> {
    actual: number;
    operator: Operator;
    limit: number;
    sample: number | null;
    previous?: number;
    robustness?: Robustness;
}
/** What came of a run; `neutral` where no rule about people or posts passed or failed, or none about who engages. */
export declare const CONCLUSIONS: readonly ["pass", "fail", "unjudged", "neutral"];
export type Conclusion = (typeof CONCLUSIONS)[number];
/** Who waits for a reply. */
export interface WaitingList {
    /** How many activities have none, and of how many nobody can say. */
    total: number;
    unknown: number;
    /** The oldest ten at most. */
    first: WaitingActivity[];
    /** What the snapshots leave out that may wait too, a sentence each. */
    gaps: string[];
}
/** The options of a run on which its result depends, beside the policy. */
export interface RunOptions {
    /** The as-of day that was given; null where the last covered day was taken. */
    asOf: string | null;
    /** The local day of the run, by which ages count: the as-of day where one was given. */
    today: string;
    failOn: FailOn;
    changedOnly: boolean;
    /** The id of the key under which accounts are pseudonyms; null without one. */
    keyId: string | null;
}
/** The one result that every output is drawn from. */
export interface Report {
    version: 1;
    /** The digest is of the tool's bundle; null where it ran from its source. */
    tool: {
        name: "vanity-check";
        version: string;
        digest: string | null;
    };
    policy: {
        path: string;
        digest: string;
        /** What the brand is called. */
        brand: string;
        /** What is shown of people wherever others than the report's readers see it. */
        showAccounts: ShowAccounts;
        /** The commit whose policy it is, where that is not the judged one's own. */
        base?: string;
    };
    /** The change that was judged. */
    change?: {
        /** The commit that it was judged against. */
        base: string;
        /** How many files it touched. */
        files: number;
        /** How many findings in other files are left out; only where they are. */
        hidden?: number;
    };
    asked: RunOptions;
    asOf: string;
    timezone: string;
    window: {
        from: string;
        to: string;
    };
    conclusion: Conclusion;
    counts: Record<Level | "waived" | "passed" | "unjudged", number>;
    inputs: ReportInputs;
    figures: Figures & {
        channels: Record<string, Figures>;
    };
    /** How far chance reaches about the figures of the whole window. */
    intervals: Intervals;
    rules: RuleReport[];
    /** Who waits for a reply on the as-of day; null where no snapshot was read. */
    waiting: WaitingList | null;
    trend: Block[];
    /** The figure that the badge shows. */
    badge: BadgeFigure;
    /** Between which values figures lie that have too much unknown; missing where none has. */
    ranges?: Ranges;
    /** What each metric is called. */
    metrics: MetricInfos;
    /** The days off of the policy's hours, on which no rule asks for contact. */
    daysOff: readonly string[];
    /** How the figures are counted. */
    figureOptions: FigureOptions;
    /** Every file that was read, but for those of the base; missing where nobody asked for it. */
    filesRead?: readonly FileDigest[];
}
/** A copy of a report with all of its parts made, so that it no longer holds on to the table that they are made from. */
export declare function wholeReport(report: Report): Report;
export {};
