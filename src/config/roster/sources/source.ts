/** Somebody whom a file names, with the days on which they belong to the company. */
export interface Listed {
  person: string;
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
