import type { Relation } from "../../../domain/roster.ts";

/** Somebody whom a file names, with the days on which they belong to the company. */
export interface Listed {
  /** What tells them apart in the file. */
  person: string;
  /** Whether that is an id by which nobody else knows them, so that a roster may show it. */
  isOpaque: boolean;
  /** What they are called; empty where the file says no more than their accounts. */
  name: string;
  relation: Relation;
  /** None where the file names none. */
  accounts: { channel: string; account: string; isName?: boolean }[];
  /** ISO dates; `until` is the first day no longer inside. */
  from: string | null;
  until: string | null;
  isBot: boolean;
}

/** How a file of people that another program keeps is read. */
export interface RosterSource {
  /** What such a file is, in a few words. */
  name: string;
  /**
   * @param value what the file holds: JSON, parsed, else its text
   * @param company whose people are asked for, null for everybody
   * @returns null where it is no such file
   */
  read(value: unknown, company: string | null): Listed[] | null;
}
