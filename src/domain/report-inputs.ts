import type { ActivityType } from "./activity.ts";
import type { Location } from "./diagnostic.ts";

// What a report says of what was read, beside the numbers.

/** A roster's entry whose account is in no snapshot, by the person's id. */
interface UnmatchedAccount {
  person: string;
  channel: string;
  location: Location;
}

/** Which accounts of the roster the snapshots show, of those that they could. */
export interface RosterCoverage {
  accounts: number;
  matched: number;
  /** The first of the others, in the roster's order. */
  unmatched: UnmatchedAccount[];
  /** The first account of each channel on which none of the roster's ever appears; missing where there is no such channel. */
  absent?: UnmatchedAccount[];
  /** How many people the roster has, and how many of them have an account on each channel of the snapshots. */
  people: number;
  channels: { channel: string; people: number }[];
  /** Accounts in the snapshots that look like somebody's on the roster and are not. */
  similar: Similar[];
}

/** An account that nobody knows, and the person on the roster whose account it may be. */
export interface Similar extends UnmatchedAccount {
  account: string;
}

/** A row that counts what another file holds one by one. */
export interface Overlapping {
  location: Location;
  /** One of the rows of the other file. */
  single: Location;
  type: ActivityType;
  /** How many the row counts, and how many of those the other file holds. */
  count: number;
  twice: number;
}

/** An activity that a later file says otherwise, which then counts. */
export interface Overruling {
  location: Location;
  earlier: Location;
  /** In what they differ. */
  by: ("side" | "type" | "day")[];
}

/** A file whose pages say that there are more, so that a part of a list is missing. */
export interface OpenPages {
  location: Location;
  held: number;
  /** How many are missing; null where the page does not tell. */
  missing: number | null;
}

/** A channel on which the brand never appears, though it has an account there. */
export interface UnseenBrand {
  channel: string;
  /** The account that is likeliest the brand's; null where none stands out. */
  candidate: string | null;
}

/** What a run read, and what of it readers should know before they trust the figures. */
export interface ReportInputs {
  files: number;
  activities: number;
  duplicates: number;
  unattributed: number;
  undated: number;
  /** Items of platforms' payloads that are of kinds that count for nothing. */
  skipped: number;
  /** What is planned, and its first and last day; null without a plan. */
  plan: { activities: number; from: string; to: string } | null;
  roster: RosterCoverage;
  /** The files that nothing read beside those that were, ending alike; missing where there are none. */
  unread?: { files: number; first: Location[] };
  /** The channels of which a payload says who is an employee, of some of them; missing where none does. */
  insidersFrom?: string[];
  /** The sheets with columns that nothing reads, the first ten; missing where there are none. */
  unreadColumns?: { location: Location; columns: string[] }[];
  /** The files whose pages say that there are more, the first fifty; missing where there are none. */
  pages?: OpenPages[];
  /** Where the brand never appears; missing where it does everywhere. */
  brandUnseen?: UnseenBrand[];
  /** How many rows of counts hold what another file holds one by one, and the first fifty; missing where none does. */
  overlaps?: { count: number; first: Overlapping[] };
  /** How many activities a later file says otherwise, and the first fifty of them. */
  overruled: { count: number; first: Overruling[] };
}
