import type { ActivityType } from "./activity.ts";
import type { MetricId } from "./metric.ts";
import type { Scope } from "./report.ts";

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

/**
 * A figure about people, measured before their names were left out: it holds for its own days, channels and options,
 * and cannot be added up.
 */
export interface PeopleFigure {
  metric: MetricId;
  /** First and last local day of the window, ISO dates. */
  from: string;
  to: string;
  /** The channels that were asked about, in order; missing for all. */
  channels?: readonly string[];
  /** The metric's own options. */
  options: Readonly<Record<string, unknown>>;
  scope: Scope;
  value: number | null;
  low: number | null;
  high: number | null;
  sample: number | null;
  unknown: number;
  known?: number;
  part?: number;
}
