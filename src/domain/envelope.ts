import type { ActivityType } from "./activity.ts";
import type { PeopleFigure } from "./people-figure.ts";

/** What an aggregate speaks for: a channel's days, and the types that were exported of them. */
export interface Cover {
  channel: string;
  /** First and last local day, ISO dates. */
  from: string;
  to: string;
  types: readonly ActivityType[];
  /** False if what the brand itself did wasn't exported. */
  outbound?: boolean;
  /** False if what others did toward the brand wasn't exported. */
  inbound?: boolean;
}

/** What a file says of itself, beside its activities. */
export interface Envelope {
  version?: 1;
  channel?: string;
  period?: { from: string; to: string };
  complete?: ActivityType[];
  /** When it was exported: a time with offset, or a date. */
  retrieved?: string;
  /** False if what the brand itself did wasn't exported. */
  outbound?: boolean;
  /** False if what others did toward the brand wasn't exported. */
  inbound?: boolean;
  /** What it speaks for, where that is not the same for all its channels and days. */
  covers?: readonly Cover[];
  /** Figures about people that its rows do not name. */
  figures?: readonly PeopleFigure[];
}
