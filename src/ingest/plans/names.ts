import { channelNamed, platformNamed } from "../../domain/platforms/index.ts";
import { squeeze } from "../pipeline/table-format.ts";

/**
 * The keys of the record that a planned post may have, each with other names under which tools and people write
 * them; of several that are filled the first counts, the most telling first.
 */
export const NAMES = {
  type: [],
  published: [
    "publish date",
    "publishing date",
    "publish time",
    "published at",
    "posting date",
    "posting time",
    "post date",
    "scheduled date",
    "scheduled time",
    "scheduled at",
    "scheduled for",
    "schedule",
    "go live",
    "go live date",
    "date time",
    "date",
    "day",
    "time",
  ],
  id: [],
  object: [],
  inReplyTo: ["reply to"],
  target: [],
  channel: ["channels", "network", "networks", "social network", "platform", "platforms", "media"],
  content: [
    "post text",
    "message text",
    "caption",
    "copy",
    "post copy",
    "text",
    "message",
    "body",
    "post",
    "summary",
    "topic",
    "title",
  ],
  language: ["lang", "locale"],
  category: [
    "content category",
    "content pillar",
    "pillar",
    "label",
    "content type",
    "post type",
    "tags",
    "tag",
  ],
  owner: ["assignee", "community manager"],
  amplifiers: ["advocates"],
  url: ["link"],
} as const satisfies Record<string, readonly string[]>;

const ALL = new Set(["status", ...Object.entries(NAMES).flat(2)].map(squeeze));

/** Whether a field of a name says something of a planned post. */
export function isName(name: string): boolean {
  return ALL.has(squeeze(name)) || networkOf(name) !== null;
}

/** The channel that a name stands for: a platform, whatever the account on it, else the name itself. */
export function channelOf(name: string): string {
  const plain = name.trim().toLowerCase();
  const [first = plain] = plain.split(/[\s:_-]/);
  return (platformNamed(plain) ?? platformNamed(first))?.channel ?? channelNamed(plain);
}

/** The platform's channel that a column is about, null where it is about none. */
export function networkOf(column: string): string | null {
  return platformNamed(channelOf(column))?.channel ?? null;
}
