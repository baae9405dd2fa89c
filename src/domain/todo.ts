import type { ActivityType } from "./activity.ts";
import type { Location } from "./diagnostic.ts";

/** What somebody outside said that nobody has answered. */
export interface Waiting {
  channel: string;
  type: ActivityType;
  /** Of how many, where a row stands for several. */
  count: number;
  /** Who waits; null where nobody is named, or the policy shows no accounts. */
  account: string | null;
  /** When it was said: a time in UTC, or a local date where there is no time; null for neither. */
  asked: string | null;
  /** Hours from then to the end of the as-of day; null without a time or date. */
  waited: number | null;
  /** Where people can look at it; null where the record does not say. */
  url: string | null;
  /** Id of the post it was said under; null for none. */
  post: string | null;
  /** Who answers the replies to that post; null where nobody is named. */
  owner: string | null;
  location: Location;
}

/** Who waits for an answer at the end of a day. */
export interface Todo {
  policy: string;
  asOf: string;
  /** The oldest first; what has neither time nor date comes last. */
  waiting: Waiting[];
  /** How many activities wait, with those that are not listed. */
  total: number;
  /** Of how many activities nobody can say whether they were answered. */
  unknown: number;
}
