import type { Day } from "./day.ts";
import type { Location } from "./diagnostic.ts";

/** The figures that a company may claim. */
export const METRICS = [
  "comments",
  "likes",
  "shares",
  "interactions",
  "engagement-rate",
  "people",
  "response-rate",
] as const;
export type ClaimedMetric = (typeof METRICS)[number];

/** A figure that the company tells of itself. */
export interface Claim {
  metric: ClaimedMetric;
  /** Null for all channels together. */
  channel: string | null;
  /** First and last local day that it is about. */
  from: Day;
  to: Day;
  /** A count, or a rate as a fraction. */
  value: number;
  /** What the interactions of an engagement rate are divided by; null for other metrics. */
  base: number | null;
  location: Location;
}

/** Claims by the path that a rule's option names their files by. */
export type Claims = ReadonlyMap<string, readonly Claim[]>;

/** Whether a metric is a fraction, as against a count. */
export function isRate(metric: ClaimedMetric): boolean {
  return metric === "engagement-rate" || metric === "response-rate";
}
