import type { ActivityType } from "./activity.ts";
import type { PeopleFigure } from "./people-figure.ts";

/** Activities of some types that a file's pages say they leave out. */
export interface Missing {
  types: readonly ActivityType[];
  /** How many the files do hold. */
  held: number;
  /** How many are missing, null where the pages do not tell. */
  missing: number | null;
}

/** What a file says of how far what it holds can be trusted to be all there is. */
export interface Reach {
  /** False if what the brand itself did wasn't exported; true if the file says that it was. */
  outbound?: boolean;
  /** False if what others did toward the brand wasn't exported. */
  inbound?: boolean;
  /** True if its format always holds what the brand itself wrote. */
  holdsOwn?: boolean;
  /** True if its records say who is an employee, of some of them. */
  saysInsiders?: boolean;
  /** What its pages leave out. */
  leftOut?: readonly Missing[];
}

/** What an aggregate speaks for: a channel's days, and the types that were exported of them. */
export interface Cover extends Reach {
  channel: string;
  /** First and last local day, ISO dates. */
  from: string;
  to: string;
  types: readonly ActivityType[];
}

/** What a file says of itself, beside its activities. */
export interface Envelope extends Reach {
  version?: 1;
  channel?: string;
  period?: { from: string; to: string };
  complete?: ActivityType[];
  /** When it was exported: a time with offset, or a date. */
  retrieved?: string;
  /** True if a person counted by eye what is in it. */
  byEye?: boolean;
  /** The columns of the sheet that it was made from that nothing read. */
  unreadColumns?: readonly string[];
  /** What it speaks for, where that is not the same for all its channels and days. */
  covers?: readonly Cover[];
  /** Figures about people that its rows do not name. */
  figures?: readonly PeopleFigure[];
}
