import type { ActivityType, Side } from "./activity.ts";
import type { Location } from "./diagnostic.ts";

/** Why an activity counts as it does. */
export interface Trace {
  location: Location;
  id: string | null;
  type: ActivityType;
  channel: string;
  /** Local day, ISO date; null where the record names none. */
  day: string | null;
  /** For how many activities it stands. */
  count: number;
  /** The account that acted, as the records write it; null where nobody is named. */
  account: string | null;
  side: Side;
  /** What its side comes from. */
  sideBy: "brand" | "roster" | "mark" | "record" | "stranger" | "unrecognisable" | "nobody";
  /** Whom it was done toward: an account, where one is named, and its side. */
  toward: { account: string | null; side: Side };
  inbound: boolean;
  outbound: boolean;
  /** The post that it was done to, and where that stands. */
  post: { id: string; location: Location | null } | null;
  /** The brand's first answer; null where there is none, missing where none is called for. */
  answered?: TracedAnswer | AnswerSpan | null;
  /** Of an aggregated row: how many were answered within each time. */
  answeredWithin?: Record<string, number>;
  /** Why it does not count. */
  leftOut: LeftOutBy[];
}

/** A first answer, and where it stands; null where only the record of what it answers tells of it. */
export interface TracedAnswer {
  hours: number;
  location: Location | null;
}

/** After how many hours the first answer came, where that isn't known to the moment; `toHours` null if none may have come. */
export interface AnswerSpan {
  fromHours: number;
  toHours: number | null;
}

/** What an activity is left out by. */
export type LeftOutBy =
  | { by: "duplicate"; of: Location | null }
  | { by: "undone" }
  | { by: "waiver"; rule: string; until: string; location: Location };

/** Why there is no activity on a line: its file is none of the snapshots, or holds none, or has its own on other lines. */
export type NoActivity =
  | { why: "unread" | "empty" }
  | { why: "envelope" | "elsewhere"; first: number; last: number };
