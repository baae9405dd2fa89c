import type { AnswerBuckets } from "./answer-buckets.js";
/** The nine kinds of activity, by ActivityStreams 2.0 and what platforms add to it. */
export declare const ACTIVITY_TYPES: readonly ["post", "comment", "like", "share", "follow", "mention", "quote", "review", "message"];
export type ActivityType = (typeof ACTIVITY_TYPES)[number];
/** Every type but `post`: what people do, as against what it is done to. */
export declare const INTERACTION_TYPES: ("comment" | "follow" | "like" | "mention" | "message" | "quote" | "review" | "share")[];
/** What is said to somebody, and calls for an answer. */
export declare const TALK_TYPES: readonly ["comment", "mention", "quote", "review", "message"];
/** What people do without a word. */
export declare const GESTURE_TYPES: readonly ["like", "share", "follow"];
/** Who did it, seen from the company. The order is the code that the table stores. */
export declare const SIDES: readonly ["unknown", "brand", "inside", "outside", "bot"];
export type Side = (typeof SIDES)[number];
/**
 * Toward which side an aggregated row was done; `unknown`: it may be toward the brand or toward anybody else; `others`: by
 * somebody who is not the brand, on the brand's own ground, to others than the brand.
 */
export declare const TOWARD_SIDES: readonly ["brand", "inside", "outside", "bot", "unknown", "others"];
export interface Actor {
    id?: string;
    handle?: string;
    name?: string;
    bot?: boolean;
}
/** One record, as a canonical file holds it and as every format is read into. */
export interface Activity {
    type: ActivityType;
    /** RFC 3339 time with offset, or a bare date. */
    published?: string | null;
    id?: string | null;
    actor?: string | Actor | null;
    object?: string | null;
    inReplyTo?: string | null;
    target?: string | null;
    channel?: string | null;
    content?: string | null;
    /** Of the content, by BCP 47. */
    language?: string | null;
    category?: string | null;
    answeredAt?: string | null;
    /** How many activities an aggregated row stands for; 0 says that there were none. */
    count?: number | null;
    side?: Side | null;
    /** The days in which an aggregated row without a date was done, ISO dates. */
    period?: {
        from: string;
        to: string;
    } | null;
    toward?: (typeof TOWARD_SIDES)[number] | null;
    answered?: AnswerBuckets | null;
    disclosed?: boolean | null;
    totals?: Record<string, number> | null;
    /** Of a post, the types of which nobody counted what was done to it, as where a cell of a tally is empty. */
    uncounted?: ActivityType[] | null;
    amplifiers?: string[] | null;
    owner?: string | null;
    bot?: boolean | null;
    /** True where the actor took it back, as who unstars a repository does; then neither it nor what it undoes counts. */
    undone?: boolean | null;
    url?: string | null;
}
