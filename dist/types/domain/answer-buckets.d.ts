/** How soon an answer came, in milliseconds; `ever` is at whatever time. In order. */
declare const EDGES: {
    readonly "1h": 3600000;
    readonly "4h": number;
    readonly "12h": number;
    readonly "24h": 86400000;
    readonly "3d": number;
    readonly "7d": number;
    readonly ever: number;
};
type AnswerBucket = keyof typeof EDGES;
export declare const ANSWER_BUCKETS: AnswerBucket[];
/**
 * How many of an aggregated row the brand answered within each time. Each number includes the ones before it; what the
 * last one leaves was not answered for certain.
 */
export type AnswerBuckets = Partial<Record<AnswerBucket, number>>;
/** The buckets that are given, as pairs of time in milliseconds and number answered by then, shortest first. */
export declare function answerEdges(buckets: AnswerBuckets): [within: number, answered: number][];
/** The fewest and the most that can have been answered within a time in milliseconds. */
export declare function answeredWithinBuckets(buckets: AnswerBuckets, within: number): {
    least: number;
    most: number;
};
/** What is wrong with the buckets of a row that stands for `count`; null where nothing is. */
export declare function bucketFault(buckets: AnswerBuckets, count: number): string | null;
/**
 * The buckets of a row that was answered after a time in milliseconds, all of it; Infinity where it was not.
 * @param least the shortest time after which it may have been; buckets between the two are left out
 */
export declare function answerBucketsOf(delay: number, count: number, least?: number): AnswerBuckets;
export {};
