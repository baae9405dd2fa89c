import { DAY_MS, HOUR_MS } from "./day.ts";

/** How soon an answer came, in milliseconds; `ever` is at whatever time. In order. */
const EDGES = {
  "1h": HOUR_MS,
  "4h": 4 * HOUR_MS,
  "12h": 12 * HOUR_MS,
  "24h": DAY_MS,
  "3d": 3 * DAY_MS,
  "7d": 7 * DAY_MS,
  ever: Number.POSITIVE_INFINITY,
} as const;

type AnswerBucket = keyof typeof EDGES;
export const ANSWER_BUCKETS = Object.keys(EDGES) as AnswerBucket[];

/**
 * How many of an aggregated row the brand answered within each time. Each number includes the ones before it; what the
 * last one leaves was not answered for certain.
 */
export type AnswerBuckets = Partial<Record<AnswerBucket, number>>;

/** The buckets that are given, as pairs of time in milliseconds and number answered by then, shortest first. */
export function answerEdges(buckets: AnswerBuckets): [within: number, answered: number][] {
  return ANSWER_BUCKETS.flatMap((bucket) => {
    const answered = buckets[bucket];
    return answered === undefined ? [] : [[EDGES[bucket], answered] as [number, number]];
  });
}

/** The fewest and the most that can have been answered within a time in milliseconds. */
export function answeredWithinBuckets(
  buckets: AnswerBuckets,
  within: number,
): { least: number; most: number } {
  const edges = answerEdges(buckets);
  const least = edges.findLast(([edge]) => edge <= within)?.[1] ?? 0;
  const most = edges.find(([edge]) => edge >= within) ?? edges.at(-1);
  return { least, most: most?.[1] ?? 0 };
}

/** What is wrong with the buckets of a row that stands for `count`; null where nothing is. */
export function bucketFault(buckets: AnswerBuckets, count: number): string | null {
  let before = 0;
  for (const [, answered] of answerEdges(buckets)) {
    if (answered < before)
      return "`answered` must not shrink: each number includes those that were answered sooner";
    before = answered;
  }
  return before > count ? `\`answered\` is ${before}, but the row stands for only ${count}` : null;
}

/**
 * The buckets of a row that was answered after a time in milliseconds, all of it; Infinity where it was not.
 * @param least the shortest time after which it may have been; buckets between the two are left out
 */
export function answerBucketsOf(delay: number, count: number, least = delay): AnswerBuckets {
  const isIn = (bucket: AnswerBucket) => Number.isFinite(delay) && delay <= EDGES[bucket];
  const isOut = (bucket: AnswerBucket) => !Number.isFinite(least) || least > EDGES[bucket];
  const sure = ANSWER_BUCKETS.filter((bucket) => isIn(bucket) || isOut(bucket));
  return Object.fromEntries(sure.map((bucket) => [bucket, isIn(bucket) ? count : 0]));
}
