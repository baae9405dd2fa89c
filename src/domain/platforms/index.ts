import { bluesky } from "./bluesky.ts";
import { discourse, github, medium, reddit } from "./communities.ts";
import { google, youtube } from "./google.ts";
import { linkedin } from "./linkedin.ts";
import { mastodon } from "./mastodon.ts";
import { facebook, instagram, threads } from "./meta.ts";
import { others } from "./others.ts";
import { AT_SERVER, type Platform } from "./platform.ts";
import { x } from "./x.ts";

/** Every platform that the product knows by name; a brand may be on channels that it does not. */
export const PLATFORMS: readonly Platform[] = [
  bluesky,
  discourse,
  facebook,
  github,
  google,
  instagram,
  linkedin,
  mastodon,
  medium,
  reddit,
  threads,
  x,
  youtube,
  ...others,
];

const BY_NAME = new Map(
  PLATFORMS.flatMap((platform) => [platform.channel, ...platform.aliases].map((name) => [name, platform])),
);
const BY_HOST = new Map(
  PLATFORMS.flatMap((platform) => platform.hosts.map((host) => [host, platform] as const)),
);

/** The platform that a name stands for, however it is spelled; undefined where it is none. */
export function platformNamed(name: string): Platform | undefined {
  return BY_NAME.get(name.toLowerCase().replace(/[\s_-]+/g, ""));
}

/** A channel's one name: its platform's, whatever people call it, else the name in lower case. */
export function channelNamed(name: string): string {
  return platformNamed(name)?.channel ?? name.trim().toLowerCase();
}

/** What at the end of a handle says on which server its account is, on a channel by its one name. */
export function serverIn(channel: string): RegExp {
  return BY_NAME.get(channel)?.server ?? AT_SERVER;
}

/** A channel as people read it: "LinkedIn", "Reviews". */
export function channelTitle(channel: string): string {
  return BY_NAME.get(channel)?.name ?? channel.charAt(0).toUpperCase() + channel.slice(1);
}

/** The platform whose address this is; undefined for a host of the fediverse, or of nobody we know. */
export function platformAt(host: string): Platform | undefined {
  return BY_HOST.get(host.replace(/^(www|m|mobile|[a-z]{2})\.(?=[^.]+\.[^.]+$)/, ""));
}

/** The part of a profile's path that is the handle; undefined where the platform has no such address. */
export function handleInPath({ profiles }: Platform, path: string): string | undefined {
  for (const profile of profiles) {
    const handle = profile.exec(path)?.[1];
    if (handle !== undefined) return handle;
  }
  return undefined;
}

/** Accounts that platforms write into ids and addresses, as one pattern. */
export const ACCOUNT_IN_ID = new RegExp(
  PLATFORMS.flatMap(({ accountInId }) => accountInId.map(({ source }) => source)).join("|"),
  "gi",
);
