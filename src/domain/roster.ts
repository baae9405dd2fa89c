import type { Day } from "./day.ts";
import type { Location } from "./diagnostic.ts";

/** What somebody who is one of us may be to the company. */
export const RELATIONS = ["officer", "manager", "employee", "contractor", "agency", "relative"] as const;
export type Relation = (typeof RELATIONS)[number];

/** Who runs the company: what they write in its favour weighs more than what an employee writes. */
export function isLeading(relation: Relation): boolean {
  return relation === "officer" || relation === "manager";
}

/** One account of one person; inside from `from` up to but not including `until`, where they are given. */
export interface RosterAccount {
  person: string;
  relation: Relation;
  channel: string;
  account: string;
  /** Whether it is no account but a display name (`{ name: … }`), which others may have too. */
  isName: boolean;
  from: Day | null;
  until: Day | null;
  location: Location;
}

/** An account, and the roster's line that names it. */
export interface ChannelAccount {
  channel: string;
  account: string;
  location: Location;
}

/** Who is one of us: the people's accounts, our bots, and outsiders that somebody has looked at. */
export interface Roster {
  accounts: RosterAccount[];
  /** People of whom a list names no account, so that nothing they do can be told from what outsiders do. */
  withoutAccounts: { person: string; location: Location }[];
  bots: ChannelAccount[];
  reviewedOutsiders: (ChannelAccount & { until: Day | null })[];
  /** Channels of which somebody has looked and found that nobody of ours has an account there. */
  noAccounts: { channel: string; location: Location }[];
}

/** A roster of nobody. */
export function emptyRoster(): Roster {
  return { accounts: [], withoutAccounts: [], bots: [], reviewedOutsiders: [], noAccounts: [] };
}
