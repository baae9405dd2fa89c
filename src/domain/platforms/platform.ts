/** What the whole product knows of a platform, whoever asks: its name, its addresses, and where they name an account. */
export interface Platform {
  /** The channel's name, in lower case. */
  channel: string;
  /** The name as the platform writes it. */
  name: string;
  /** What people call it too, in lower case, without blanks and dashes. */
  aliases: readonly string[];
  /** Its hosts, without `www.`; none where every server has its own. */
  hosts: readonly string[];
  /** Where in a profile's path the handle is: the first group. The first pattern that fits counts. */
  profiles: readonly RegExp[];
  /** Accounts that the platform writes into the ids and addresses of what they did. */
  accountInId: readonly RegExp[];
  /** The address of a post, with the groups `account` and, where it has one, `id`. */
  posts: readonly RegExp[];
  /** What at the end of a handle says on which server its account is. */
  server: RegExp;
  /** Whether it shows display names only, which are not unique: nobody has a handle there. */
  displayNamesOnly: boolean;
}

/** What follows the name in a mail address, or on a server of the fediverse. */
export const AT_SERVER = /@[^@\s]+$/;

/** Each match of a platform's `server` begins with one of these, so a name without them has no server. */
export const SERVER_SIGNS = "@.";

/** A platform of which no more is known than what is given. */
export function platform(given: Pick<Platform, "channel"> & Partial<Platform>): Platform {
  return {
    name: given.channel.charAt(0).toUpperCase() + given.channel.slice(1),
    aliases: [],
    hosts: [],
    profiles: [],
    accountInId: [],
    posts: [],
    server: AT_SERVER,
    displayNamesOnly: false,
    ...given,
  };
}
