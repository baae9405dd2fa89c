import type { Format } from "../pipeline/format.ts";
import { type FormatRegistry, formatIn, namesIn } from "../pipeline/format-registry.ts";
import { blueskyFeed } from "./bluesky/feed.ts";
import { blueskyNotifications } from "./bluesky/notifications.ts";
import { blueskyThread } from "./bluesky/thread.ts";
import { discourse } from "./discourse.ts";
import { github } from "./github.ts";
import { googleReviews } from "./google.ts";
import { linkedinComments } from "./linkedin/comments.ts";
import { linkedinPosts } from "./linkedin/posts.ts";
import { linkedinReactions } from "./linkedin/reactions.ts";
import { mastodonAccounts } from "./mastodon/accounts.ts";
import { mastodonNotifications } from "./mastodon/notifications.ts";
import { activitystreamsOutbox } from "./mastodon/outbox.ts";
import { metaComments } from "./meta/comments.ts";
import { tables } from "./tables.ts";
import { tally } from "./tally.ts";
import { xArchive } from "./x/archive.ts";
import { xLikingUsers } from "./x/liking-users.ts";
import { xTweets } from "./x/tweets.ts";
import { youtubeComments } from "./youtube.ts";

/** Every platform's format; the canonical record needs none. */
export const formats: readonly Format[] = [
  mastodonNotifications,
  mastodonAccounts,
  activitystreamsOutbox,
  blueskyNotifications,
  blueskyFeed,
  blueskyThread,
  youtubeComments,
  linkedinComments,
  linkedinReactions,
  linkedinPosts,
  xTweets,
  xLikingUsers,
  xArchive,
  metaComments,
  github,
  googleReviews,
  discourse,
];

/** What snapshots may be. */
export const snapshotFormats: FormatRegistry = {
  plural: "snapshots",
  payloads: formats,
  tables,
  rows: tally,
  texts: [],
  own: [],
  byHand: false,
};

/** The names that a policy may give as `format` of a snapshot. */
export const FORMAT_NAMES = namesIn(snapshotFormats);

/** What a snapshot's `format` stands for. */
export function formatNamed(name: string | null) {
  return formatIn(snapshotFormats, name);
}
