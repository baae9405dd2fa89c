import {
  asCount,
  asList,
  asObject,
  asText,
  type Format,
  MalformedItem,
  textsOf,
} from "../../pipeline/format.ts";
import { TERMS } from "../terms.ts";
import { isThread, readFeedItem } from "./feed.ts";

type ThreadNode = Record<string, unknown>;

export const blueskyThread: Format = {
  name: "bluesky-thread",
  channels: ["bluesky"],
  reads: "A post on Bluesky with all replies to it.",
  cannotKnow:
    "Who liked or reposted, which is in `bluesky-notifications`, and replies below the requested depth.",
  obtain: "`app.bsky.feed.getPostThread?uri=URI&depth=1000`, for each post.",
  terms: TERMS.public,
  types: ["post", "comment", "quote"],
  names: true,
  inbound: true,
  outbound: true,
  listKeys: ["thread"],
  pageKeys: ["threadgate"],
  recognises: ({ post, replies, parent, $type }) =>
    "uri" in asObject(post) && (isThread($type) || replies !== undefined || parent !== undefined),
  read(item) {
    const node = asObject(item);
    if (node["post"] === undefined) {
      throw new MalformedItem("is not a Bluesky thread: `post` is missing");
    }
    return postsOf(node).map((post) => readFeedItem(post));
  },
  remainderOfItem({ post, replies }) {
    const { uri, replyCount } = asObject(post);
    const held = textsOf(asList(replies).map((reply) => asObject(reply["post"])["uri"]));
    const total = asCount(replyCount);
    return {
      list: asText(uri) ?? "",
      hasMore: (total ?? 0) > asList(replies).length,
      follows: false,
      total,
      held,
    };
  },
};

/** A post and all below it; what was deleted, or whose author blocked the reader, has no post. */
function postsOf(node: ThreadNode): ThreadNode[] {
  const posts = node["post"] === undefined ? [] : [node];
  return [...posts, ...asList(node["replies"]).flatMap(postsOf)];
}
