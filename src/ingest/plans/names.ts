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

/** Where a post may go, as columns and lists of accounts name it; a column of one says TRUE or FALSE. */
const NETWORKS = [
  "bluesky",
  "discord",
  "facebook",
  "instagram",
  "linkedin",
  "mastodon",
  "matrix",
  "pinterest",
  "slack",
  "telegram",
  "threads",
  "tiktok",
  "twitter",
  "x",
  "youtube",
];

/** The channel that a name stands for: a network, whatever the account on it, else the name itself. */
export function channelOf(name: string): string {
  const plain = name.trim().toLowerCase();
  if (/^(twitter|x)\s*[/(]\s*(twitter|x)\)?$/.test(plain)) return "x";
  const [first = plain] = plain.split(/[\s:_-]/);
  return NETWORKS.includes(first) ? first : plain;
}

/** The network that a column is about, null where it is about none. */
export function networkOf(column: string): string | null {
  const channel = channelOf(column);
  return NETWORKS.includes(channel) ? channel : null;
}
