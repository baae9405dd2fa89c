import type { Activity, ActivityType } from "../../domain/activity.ts";
import type { Dates } from "../../domain/dates.ts";
import type { EntryConstants, InsidersFrom } from "../../domain/policy.ts";
import type { Item } from "./items.ts";
import type { Terms } from "./terms.ts";

/** What surrounds an item that is read. */
export interface ReadContext {
  /** The values of the item's page that the format asked for with `awaits`. */
  page: Record<string, unknown>;
  /** Whether an account is the brand's, in the file's channel. */
  isBrand(account: string | undefined): boolean;
  /** Whether the policy gives a handle of the brand there, so that whoever else is named is somebody else. */
  isBrandNamed: boolean;
  dates: Dates;
  /** What its entry says of every record. */
  set: EntryConstants;
  /** The field that says who is an employee; null where its entry believes none. */
  insidersFrom: InsidersFrom | null;
}

/** What looks like a format's items and is none of them, by what is peculiar to it. */
export interface Lookalike {
  /** What it is, in the plural: `private messages`. */
  what: string;
  /** What to do about it: where the format's own items come from, or how to say what these are. */
  instead: string;
  /** Whether it may be the format's after all, which only the policy can say by naming the format. */
  unlessNamed?: boolean;
  fits(item: Record<string, unknown>): boolean;
}

/** What a page, or an item that holds a list, says of that list's other parts. */
export interface Remainder {
  /** Which list it is a part of, such as a post's comments; parts of one list say the same. */
  list: string;
  /**
   * The post that all of it is of, where a list may be of one post or of many; null where it is of several. Missing
   * where each list is of one, or nothing tells.
   */
  post?: string | null | undefined;
  /** Whether it says that others follow. */
  hasMore: boolean;
  /** Whether it says that others came before it; null where the platform's pages never say. */
  follows: boolean | null;
  /** How many the whole list holds, null where it does not tell. */
  total: number | null;
  /** The ids of what it holds itself, counted for something or not. */
  held: readonly string[];
}

/** How one platform's or tool's payload is read; one file in `platforms/` for each. */
export interface Format {
  name: string;
  /** The channels that such files are of, likeliest first; missing where it may be any. */
  channels?: readonly string[];
  /** One sentence: what it reads. */
  reads: string;
  /** One sentence: what such a file cannot tell. */
  cannotKnow: string;
  /** How to obtain such a file, where that is known. */
  obtain: string;
  /** What the platform lets one keep; missing for what people write themselves. */
  terms?: Terms;
  /** What types of activity it can hold. */
  types: readonly ActivityType[];
  /** Whether each activity names who did it; else it does so only where the export asked for that. */
  names: boolean;
  /** Whether a person counts what it holds on a screen, so that what it lacks cannot be exported. */
  byEye?: boolean;
  /** Whether a header of a CSV file is its own; without it any is that names no type. */
  isHeader?(header: readonly string[]): boolean;
  /** Whether it can hold what others did toward the brand. */
  inbound: boolean;
  /** Whether what the brand itself wrote is always in it; else it is where the brand is seen to act. */
  outbound: boolean;
  /** Keys of a page that hold the list of items; a bare list is always read. */
  listKeys: readonly string[];
  /** Other keys of a page: a page without items is known by them, and they say whether more follow. */
  pageKeys?: readonly string[];
  /** Keys of a page that its items refer to, wherever in the page they stand; its items wait for them. */
  awaits?: readonly string[];
  /** What a key looks like that holds an item itself, where a page has its items by id. */
  itemKey?: RegExp;
  /** The field of its items that says who is an employee; missing where none does. */
  insidersFrom?: InsidersFrom;
  /** What must not be taken for its items, told apart before anything is read. */
  lookalikes?: readonly Lookalike[];
  /**
   * Whether an item is of this format, by what is peculiar to it.
   * @param item an element of a bare list, of the list under one of this format's own `listKeys`, or a whole document
   * @param set what its entry says of every record
   */
  recognises(item: Record<string, unknown>, set: EntryConstants): boolean;
  /**
   * The activities of one item, in canonical form; none for what is to be skipped.
   * @throws MalformedItem where the item is not of this format
   */
  read(item: unknown, context: ReadContext): Activity[];
  /** What a page says of the rest of its list; missing where its platform's pages say nothing. */
  remainderOfPage?(page: Record<string, unknown>, items: readonly Record<string, unknown>[]): Remainder;
  /** What an item says of the rest of a list that it holds or is a part of; null where it says nothing. */
  remainderOfItem?(item: Record<string, unknown>): Remainder | null;
}

/** A format of files that people write, each read whole. */
export interface TextFormat extends Format {
  /** What such a file's name ends in, without a dot. */
  endings: readonly string[];
  /**
   * What a file holds.
   * @param dates how its entry says that dates are written
   * @throws InputError where it is not of this format
   */
  items(text: string, name: string, dates: Dates): Item[] | Promise<Item[]>;
}

/** A format of CSV whose rows are no records of ours. */
export interface RowFormat extends Format {
  /** Whether a column of a name means something. */
  isColumn(name: string): boolean;
  /** What is wrong with a header, so that no row below it can be read; null or missing where nothing is. */
  headerFault?(header: readonly string[]): string | null;
}

/** What holds of a format that is no JSON, and so has no pages and is not known by its items. */
export const NO_PAGES = {
  types: ["post", "comment", "share", "quote"],
  names: false,
  inbound: false,
  outbound: true,
  listKeys: [],
  recognises: () => false,
} as const satisfies Partial<Format>;

/** Says that an item is not what its format holds, with what is missing. */
export class MalformedItem extends Error {
  /** Where in the item, null for its beginning. */
  place: { line: number; column: number } | null;

  constructor(message: string, place: MalformedItem["place"] = null) {
    super(message);
    this.place = place;
  }
}

/**
 * Why an item is not what a format holds, and what to export instead; null where it may be.
 * @param isSettled whether the format is named or recognised, so that no doubt is left
 */
export function lookalikeFault(
  format: Pick<Format, "lookalikes">,
  item: unknown,
  isSettled = false,
): string | null {
  const object = asObject(item);
  const lookalike = format.lookalikes?.find(
    ({ fits, unlessNamed = false }) => !(isSettled && unlessNamed) && fits(object),
  );
  return lookalike === undefined ? null : `holds ${lookalike.what}; ${lookalike.instead}`;
}

/** A value as an object to look into; an empty one for anything else. */
export function asObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** A value as a list of objects to look into; an empty one for anything else. */
export function asList(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

/** A value as text, undefined for anything else; numbers are ids that some payloads do not quote. */
export function asText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The values of a list that are texts. */
export function textsOf(values: readonly unknown[]): string[] {
  return values.flatMap((value) => asText(value) ?? []);
}

/** A value as a number of things, null for anything else. */
export function asCount(value: unknown): number | null {
  return Number.isInteger(value) && Number(value) >= 0 ? Number(value) : null;
}

/** The counts of a post that are whole numbers, by type; null where there are none. */
export function totalsOf(counts: Record<string, unknown>): Record<string, number> | null {
  const known = Object.entries(counts).filter(([, count]) => Number.isInteger(count) && Number(count) >= 0);
  return known.length === 0 ? null : (Object.fromEntries(known) as Record<string, number>);
}

/** The host of an address, undefined where it is none. */
export function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;
}
