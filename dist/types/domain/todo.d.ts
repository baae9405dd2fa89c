import type { ActivityType } from "./activity.js";
import type { Location } from "./diagnostic.js";
/** What was said to the brand and has no answer. */
export interface WaitingActivity {
    channel: string;
    type: ActivityType;
    /** How many, where a row stands for several; without those that were answered. */
    count: number;
    /** Who waits, as the records write it; null where nobody is named, or the policy shows no accounts. */
    account: string | null;
    /** Unknown where the roster has no account on the channel by which an employee could be told. */
    side: "outside" | "unknown";
    /** When it was said: a time in UTC, or a local date where there is no time; null for neither. */
    asked: string | null;
    /** Hours from then to the end of the as-of day; null without a time or date. */
    waited: number | null;
    /** Where people can look at it, or else at the post; null where the records do not say. */
    url: string | null;
    /** Id of the post it was said under; null for none. */
    post: string | null;
    /** Who answers the replies to that post; null where nobody is named. */
    owner: string | null;
    location: Location;
}
/** Who waits for an answer at the end of a day. */
export interface Todo {
    policy: string;
    asOf: string;
    /** The oldest first; what has neither time nor date comes last. */
    waiting: WaitingActivity[];
    /** How many activities wait, with those that are not listed. */
    total: number;
    /** How many activities may wait: nothing shows who wrote them, or whether they were answered. */
    unknown: number;
    /** Whether the snapshots hold anything that calls for an answer, or say that there was none. */
    isCovered: boolean;
    /** What the snapshots leave out that may wait too, a sentence each. */
    gaps: string[];
}
