import type { AnswerBuckets } from "./answer-buckets.ts";
import type { PeopleFigure } from "./people-figure.ts";

/** The nine kinds of activity, by ActivityStreams 2.0 and what platforms add to it. */
export const ACTIVITY_TYPES = [
  "post",
  "comment",
  "like",
  "share",
  "follow",
  "mention",
  "quote",
  "review",
  "message",
] as const;
export type ActivityType = (typeof ACTIVITY_TYPES)[number];

/** Every type but `post`: what people do, as against what it is done to. */
export const INTERACTION_TYPES = ACTIVITY_TYPES.filter((type) => type !== "post");

/** Who did it, seen from the company. The order is the code that the table stores. */
export const SIDES = ["unknown", "brand", "inside", "outside", "bot"] as const;
export type Side = (typeof SIDES)[number];

/** Toward which side an aggregated row was done. */
export const TOWARD_SIDES = ["brand", "inside", "outside", "bot"] as const;

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
  /** An aggregated row stands for so many; 0 says that there were none. */
  count?: number | null;
  side?: Side | null;
  /** The days in which an aggregated row without a date was done, ISO dates. */
  period?: { from: string; to: string } | null;
  toward?: (typeof TOWARD_SIDES)[number] | null;
  answered?: AnswerBuckets | null;
  disclosed?: boolean | null;
  totals?: Record<string, number> | null;
  amplifiers?: string[] | null;
  owner?: string | null;
  bot?: boolean | null;
  /** True where the actor took it back, as who unstars a repository does; then neither it nor what it undoes counts. */
  undone?: boolean | null;
  url?: string | null;
}

/** What an aggregate speaks for: a channel's days, and the types that were exported of them. */
export interface Cover {
  channel: string;
  /** First and last local day, ISO dates. */
  from: string;
  to: string;
  types: readonly ActivityType[];
  /** False where what the brand itself did was not exported. */
  outbound?: boolean;
  /** False where what others did toward the brand was not exported. */
  inbound?: boolean;
}

/** What a file says of itself, beside its activities. */
export interface Envelope {
  version?: 1;
  channel?: string;
  period?: { from: string; to: string };
  complete?: ActivityType[];
  /** False where what the brand itself did was not exported. */
  outbound?: boolean;
  /** False where what others did toward the brand was not exported. */
  inbound?: boolean;
  /** What it speaks for, where that is not the same for all its channels and days. */
  covers?: readonly Cover[];
  /** Figures about people that its rows do not name. */
  figures?: readonly PeopleFigure[];
}
