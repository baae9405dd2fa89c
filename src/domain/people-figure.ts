import type { MetricId } from "./metric.ts";

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
  /** What of the window it is about, as a finding says it. */
  scope: { channel?: string; object?: string; from?: string; to?: string };
  value: number | null;
  low: number | null;
  high: number | null;
  sample: number | null;
  unknown: number;
  known?: number;
  part?: number;
}
