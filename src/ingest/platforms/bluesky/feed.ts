import type { Activity, Actor } from "../../../domain/activity.ts";
import { asObject, asText, type Format, MalformedItem, totalsOf } from "../../pipeline/format.ts";
import { TERMS } from "../terms.ts";
import { authorOf, didOf, handleOf } from "./profile.ts";

export const blueskyFeed: Format = {
  name: "bluesky-feed",
  channels: ["bluesky"],
  reads: "What a Bluesky account did: its posts with their totals, replies, quotes and reposts.",
  cannotKnow: "Who reacted, which is in `bluesky-notifications`, and the brand's own likes and follows.",
  obtain: "`app.bsky.feed.getAuthorFeed?actor=HANDLE&filter=posts_with_replies&limit=100`, page by page.",
  terms: TERMS.public,
  types: ["post", "comment", "share", "quote"],
  names: true,
  inbound: false,
  outbound: true,
  listKeys: ["feed"],
  pageKeys: ["cursor"],
  lookalikes: [
    {
      what: "likes, reposts or followers on Bluesky, in a list of their own",
      instead:
        "export `app.bsky.notification.listNotifications` as the brand, which has them with their times",
      fits: (item) =>
        ("did" in item && "handle" in item) || ("actor" in item && "did" in asObject(item["actor"])),
    },
  ],
  recognises: ({ post, replies, parent, $type }) =>
    "uri" in asObject(post) &&
    "author" in asObject(post) &&
    replies === undefined &&
    parent === undefined &&
    !isThread($type),
  read(item, { isBrand, isBrandNamed }) {
    const activity = readFeedItem(item);
    const { id, handle } = (activity.actor ?? {}) as Actor;
    if (isBrandNamed && !isBrand(id) && !isBrand(handle)) {
      const who = handle ?? id;
      throw new MalformedItem(
        `is by ${who}, which is not an account of the brand's, as in a home timeline; export \`app.bsky.feed.getAuthorFeed\` of the brand, or add ${who} to \`brand.accounts\``,
      );
    }
    return [activity];
  },
};

/** Whether a `$type` is that of a post with the answers under it. */
export function isThread(type: unknown): boolean {
  return asText(type)?.endsWith("#threadViewPost") === true;
}

/**
 * The activity of a post as lists of posts show it, with why it is there.
 * @throws MalformedItem where it is none
 */
export function readFeedItem(item: unknown): Activity {
  const { post, reply, reason } = asObject(item);
  const { uri, author, record: written, indexedAt } = asObject(post);
  const record = asObject(written);
  const id = asText(uri);
  const published = asText(record["createdAt"]) ?? asText(indexedAt);
  if (id === undefined || published === undefined) {
    throw new MalformedItem("is not a Bluesky feed item: `post.uri` or its time is missing");
  }
  const { $type, by, indexedAt: repostedAt, uri: repost } = asObject(reason);
  if (asText($type)?.endsWith("#reasonRepost")) {
    const share = {
      type: "share",
      published: asText(repostedAt) ?? null,
      id: asText(repost) ?? null,
    } as const;
    return { ...share, actor: authorOf(by), object: id, target: accountOf(author) };
  }
  const common = { published, id, actor: authorOf(author) };
  const parent = asText(asObject(asObject(record["reply"])["parent"])["uri"]);
  if (parent !== undefined) {
    const object = asText(asObject(asObject(record["reply"])["root"])["uri"]) ?? null;
    const target = accountOf(asObject(asObject(reply)["parent"])["author"]) ?? didOf(parent) ?? null;
    return { ...common, type: "comment", object, inReplyTo: parent, target };
  }
  const quoted = quotedUri(record);
  if (quoted !== undefined)
    return { ...common, type: "quote", object: quoted, target: didOf(quoted) ?? null };
  return { ...common, ...ownPost(asObject(post), record) };
}

function ownPost(post: Record<string, unknown>, record: Record<string, unknown>): Activity {
  const { likeCount, replyCount, repostCount, quoteCount } = post;
  const totals = totalsOf({ like: likeCount, comment: replyCount, share: repostCount, quote: quoteCount });
  return { type: "post", content: asText(record["text"]) ?? null, totals };
}

function accountOf(profile: unknown): string | null {
  return handleOf(profile) ?? asText(asObject(profile)["did"]) ?? null;
}

/** The post that a post shows, with or without media of its own. */
function quotedUri(record: Record<string, unknown>): string | undefined {
  const embed = asObject(record["embed"]);
  const shown = asObject(embed["record"]);
  const uri = asText(shown["uri"]) ?? asText(asObject(shown["record"])["uri"]);
  return uri?.includes("/app.bsky.feed.post/") ? uri : undefined;
}
