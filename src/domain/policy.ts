import type { Day } from "./day.ts";
import type { Location } from "./problem.ts";
import type { BadgeFigure, Level } from "./report.ts";

/** The policy of a run that names none. */
export const DEFAULT_POLICY = "engagement.policy.yml";

/** A value of a rule's option as the policy's schema lets it through. */
export type OptionValue = string | number | boolean | OptionValue[] | { [key: string]: OptionValue };
export type RuleOptions = Record<string, OptionValue>;

/** One entry of the policy's `rules`: its options with every default filled in. */
export interface RuleEntry {
  rule: string;
  level: Level;
  options: RuleOptions;
  location: Location;
  /** Where an option stands; the entry itself where it is left to its default. */
  locate(option: string): Location;
}

/** What is agreed to be let through up to and on a day; null where it does not narrow. */
export interface Waiver {
  rule: string;
  object: string | null;
  day: Day | null;
  channel: string | null;
  until: Day;
  reason: string;
  location: Location;
}

/** In which order a date of numbers has its year, month and day. */
export const DATE_ORDERS = ["mdy", "dmy", "ymd"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Which files to read, and how. */
export interface SnapshotSource {
  path: string;
  format: string | null;
  channel: string | null;
  columns: Record<string, string>;
  /** CSV: in which order dates of numbers are written. */
  dates: DateOrder | null;
  location: Location;
}

/** What makes a post one of a category, besides its own `category`. */
export interface CategoryWords {
  labels: string[];
  words: string[];
  links: string[];
}

/** The company, by what it is called and goes by. */
export interface Brand {
  name: string;
  /** Accounts by channel. */
  accounts: Record<string, string[]>;
  words: string[];
  /** Channels where it has no account and of which its snapshots speak too. */
  otherChannels?: string[];
}

/** A policy with what it extends and every default filled in. */
export interface Policy {
  path: string;
  /**
   * SHA-256 of the policy's text as UTF-8, in hexadecimal: what `sha256sum` gives where the file is plain UTF-8
   * without a byte-order mark.
   */
  digest: string;
  brand: Brand;
  timezone: string;
  rosters: { path: string; location: Location }[];
  snapshots: SnapshotSource[];
  /** Posting plans: what will be published, dated ahead. */
  plans: SnapshotSource[];
  window: number;
  rules: RuleEntry[];
  categories: Record<string, CategoryWords>;
  waivers: Waiver[];
  /** The figure that the badge shows. */
  badge: BadgeFigure;
  /** Where the first of these paths stands that the file has, such as `["rules", "coverage"]`; else its start. */
  locate(...paths: readonly (readonly (string | number)[])[]): Location;
}

/** A brand of which nothing is known, as where there is no policy. */
export const NOBODY: Brand = { name: "", accounts: {}, words: [] };

/** The channel of what names none: a brand on one channel need not name it in every file. */
export function onlyChannel({ accounts }: Brand): string | null {
  const [channel, ...more] = Object.keys(accounts);
  return channel === undefined || more.length > 0 ? null : channel;
}
