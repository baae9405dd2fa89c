import type { Activity, ActivityType } from "./activity.ts";
import type { Day } from "./day.ts";
import type { Location } from "./diagnostic.ts";
import type { Envelope } from "./envelope.ts";
import type { BadgeFigure } from "./figures.ts";
import type { Level } from "./report.ts";
import type { ShowAccounts } from "./show-accounts.ts";

/** The policy of a run that names none. */
export const DEFAULT_POLICY = "engagement.policy.yml";

/** A value of a rule's option as the policy's schema lets it through. */
export type OptionValue =
  | string
  | number
  | boolean
  | readonly OptionValue[]
  | { readonly [key: string]: OptionValue };
export type RuleOptions = Record<string, OptionValue>;

/** One entry of the policy's `rules`: its options with every default filled in. */
export interface RuleEntry {
  rule: string;
  level: Level;
  /** How much it weighs where it could not be judged. */
  unjudged: Level;
  options: RuleOptions;
  location: Location;
  /** Whether the policy or a preset gives an option, as against its default. */
  names(option: string): boolean;
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

/** Fields of platforms' payloads that say who works for the company. */
export const INSIDERS_FROM = ["author_association"] as const;
export type InsidersFrom = (typeof INSIDERS_FROM)[number];

/** What files may hold: what happened, of which a later file may say again a part, or what is planned. */
export type SourceKind = "snapshots" | "plans";

/** Which files to read, and how. */
export interface SnapshotSource {
  path: string;
  format: string | null;
  channel: string | null;
  /** CSV: the name of each key's column, or for a file without a header its number, from 1. */
  columns: Record<string, string | number>;
  /** CSV: in which order dates of numbers are written. */
  dates: DateOrder | null;
  /** What is true of every record or of the file, but is not in the file. */
  set: EntryConstants;
  /** What the file calls its types, and which of ours each is. */
  types: Record<string, ActivityType>;
  /** IANA time zone of times without an offset. */
  timezone: string | null;
  /** Days for which the files may be kept; null where nothing is said. */
  keep: number | null;
  /** The field of the payload that says who is an employee; null where none is believed. */
  "insiders-from": InsidersFrom | null;
  location: Location;
}

/** What an entry says of each record, and of the file. */
export type EntryConstants = Partial<Omit<Activity, "channel">> &
  Pick<Envelope, "period" | "complete" | "outbound">;

/** Part of a day, in minutes since its midnight; `to` is not in it. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** When the team works. */
export interface Hours {
  /** Of each weekday from Monday on, in order and without overlap. */
  weekdays: readonly (readonly TimeSpan[])[];
  /** Days off. */
  except: ReadonlySet<Day>;
}

/** The category whose share the rules limit. */
export const PROMOTIONAL = "promotional";

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
  /** Channels where people write about the company but it has no account. */
  otherChannels: string[];
}

/** A policy with what it extends and every default filled in. */
export interface Policy {
  path: string;
  /**
   * SHA-256 of the policy's text as UTF-8, in hexadecimal: what `sha256sum` gives where the file is plain UTF-8
   * without a byte-order mark.
   */
  digest: string;
  /** Presets, and the paths of files that the policy extends, as it names them. */
  extends: readonly string[];
  brand: Brand;
  timezone: string;
  rosters: { path: string; location: Location }[];
  snapshots: SnapshotSource[];
  /** Posting plans: what will be published, dated ahead. */
  plans: SnapshotSource[];
  window: number;
  /** The largest share of unknown cases with which a rule judges by the known ones. */
  maxUnknown: number;
  /** Null where the policy names none. */
  hours: Hours | null;
  showAccounts: ShowAccounts;
  rules: RuleEntry[];
  categories: Record<string, CategoryWords>;
  waivers: Waiver[];
  /** The figure that the badge shows. */
  badge: BadgeFigure;
  /** Where the first of these paths stands that the file has, such as `["rules", "coverage"]`; else its start. */
  locate(...paths: readonly (readonly (string | number)[])[]): Location;
}

/** A brand of which nothing is known, as where there is no policy. */
export const NOBODY: Brand = { name: "", accounts: {}, words: [], otherChannels: [] };

/** The channel of what names none: a brand on one channel need not name it in every file. */
export function onlyChannel({ accounts }: Brand): string | null {
  const [channel, ...more] = Object.keys(accounts);
  return channel === undefined || more.length > 0 ? null : channel;
}
