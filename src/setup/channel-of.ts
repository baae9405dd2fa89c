import { platformNamed } from "../domain/platforms/index.ts";

/** What only one of a format's platforms writes, where a format is of several. */
const FIELDS: readonly { channel: string; field: RegExp }[] = [
  { channel: "instagram", field: /"(?:timestamp|media_type|like_count)"\s*:/ },
  { channel: "facebook", field: /"(?:created_time|permalink_url|from)"\s*:/ },
];

/**
 * The channel of a file that does not say it: by its folders and name, else by its fields, else the likeliest of its
 * format; null where nothing tells.
 * @param channels of its format, likeliest first; none where it may be any
 */
export function channelOf(path: string, text: string, channels: readonly string[]): string | null {
  const [likeliest, ...others] = channels;
  if (likeliest === undefined) return platformIn(path) ?? folderOf(path);
  if (others.length === 0) return likeliest;
  const channelInPath = platformIn(path);
  if (channelInPath !== null && channels.includes(channelInPath)) return channelInPath;
  const byField = FIELDS.find(({ channel, field }) => channels.includes(channel) && field.test(text));
  return byField?.channel ?? likeliest;
}

/** The platform that a folder or the name of a file is called after, the innermost first. */
function platformIn(path: string): string | null {
  for (const part of path.split("/").reverse()) {
    const words = [part, ...part.split(/[^\p{L}]+/u)];
    const platform = words.map((word) => platformNamed(word)).find((candidate) => candidate !== undefined);
    // A single letter is more often a part of a name than the platform X.
    if (platform !== undefined && (platform.channel !== "x" || /^(x|.*twitter.*)$/i.test(part)))
      return platform.channel;
  }
  return null;
}

/** `snapshots/reviews/w1.csv` is of the channel `reviews`; a folder at the top is none's own. */
function folderOf(path: string): string | null {
  const [, ...nested] = path.split("/").slice(0, -1);
  return nested.at(-1)?.toLowerCase() ?? null;
}
