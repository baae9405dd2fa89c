import type { Activity } from "../../domain/activity.ts";
import type { DateOrder } from "../../domain/policy.ts";
import type { Item } from "./items.ts";

/** What surrounds an item that is read. */
export interface Surroundings {
  /** The values of the item's page that the format asked for with `awaits`. */
  page: Record<string, unknown>;
  /** Whether an account is the brand's, in the file's channel. */
  isBrand(account: string | undefined): boolean;
  /** In which order dates of numbers are written, null where the policy does not tell. */
  dates: DateOrder | null;
}

/** How one platform's or tool's payload is read; one file in `formats/` for each. */
export interface Format {
  name: string;
  /** The channels that such files are usually of, likeliest first, missing where it may be any; a policy may call it otherwise. */
  channels?: readonly string[];
  /** One sentence: what it reads. */
  reads: string;
  /** One sentence: what such a file cannot tell. */
  cannotKnow: string;
  /** How to obtain such a file, where that is known. */
  obtain: string;
  /** Whether what the brand itself wrote is always in it; else it is where the brand is seen to act. */
  outbound: boolean;
  /** Keys of a page that hold the list of items; a bare list is always read. */
  listKeys: readonly string[];
  /** Keys by which a page without items is known, as it has no others. */
  pageKeys?: readonly string[];
  /** Keys of a page that its items refer to, wherever in the page they stand; its items wait for them. */
  awaits?: readonly string[];
  /** What a key looks like that holds an item itself, where a page has its items by id. */
  itemKey?: RegExp;
  /** Whether an item is of this format, by keys that no other format has. */
  recognises(item: Record<string, unknown>): boolean;
  /**
   * The activities of one item, in canonical form; none for what is to be skipped.
   * @throws MalformedItem where the item is not of this format
   */
  read(item: unknown, around: Surroundings): Activity[];
}

/** A format of files that people write, each read whole. */
export interface TextFormat extends Format {
  /** What such a file's name ends in, without a dot. */
  endings: readonly string[];
  /**
   * What a file holds.
   * @throws InputError where it is not of this format
   */
  items(text: string, name: string): Item[] | Promise<Item[]>;
}

/** What holds of a format that is no JSON, and so has no pages and is not known by its items. */
export const NO_PAGES = { outbound: true, listKeys: [], recognises: () => false } as const;

/** Says that an item is not what its format holds, with what is missing. */
export class MalformedItem extends Error {
  /** Where in the item, null for its beginning. */
  place: { line: number; column: number } | null;

  constructor(message: string, place: MalformedItem["place"] = null) {
    super(message);
    this.place = place;
  }
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

/** The counts of a post that are whole numbers, by type; null where there are none. */
export function totalsOf(counts: Record<string, unknown>): Record<string, number> | null {
  const known = Object.entries(counts).filter(([, count]) => Number.isInteger(count) && Number(count) >= 0);
  return known.length === 0 ? null : (Object.fromEntries(known) as Record<string, number>);
}

/** The host of an address, undefined where it is none. */
export function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;
}
