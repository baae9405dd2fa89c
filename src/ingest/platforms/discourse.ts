import type { Activity } from "../../domain/activity.ts";
import {
  asList,
  asObject,
  asText,
  type Format,
  MalformedItem,
  type ReadContext,
  textsOf,
  totalsOf,
} from "../pipeline/format.ts";
import { TERMS } from "./terms.ts";

/** Posts that people write; the others are notes of moderators, what the forum did, and whispers of the staff. */
const REGULAR = 1;
const LIKE = 2;

export const discourse: Format = {
  name: "discourse",
  channels: ["discourse"],
  reads: "Topics of a Discourse forum: who opened them, and who replied.",
  cannotKnow: "Who liked: a post says only how many did.",
  obtain: "`GET /t/{id}.json?print=true` for each topic, or `GET /posts.json` for the latest posts.",
  terms: TERMS.server,
  types: ["post", "comment", "message"],
  names: true,
  inbound: true,
  outbound: true,
  listKeys: ["latest_posts"],
  recognises: (item) =>
    "posts" in asObject(item["post_stream"]) ||
    ["post_number", "topic_id", "username"].every((key) => key in item),
  read(item, context) {
    const { post_stream: stream, archetype } = asObject(item);
    const posts = stream === undefined ? [asObject(item)] : asList(asObject(stream)["posts"]);
    const isPrivate = archetype === PRIVATE;
    return posts.flatMap((post) => read(post, isPrivate || post["topic_archetype"] === PRIVATE, context));
  },
  remainderOfItem({ post_stream: opened }) {
    const { posts, stream } = asObject(opened);
    const topic = asText(asList(posts)[0]?.["topic_id"]);
    if (topic === undefined) return null;
    const ids = textsOf(asList(posts).map((post) => post["id"]));
    const total = Array.isArray(stream) ? stream.length : null;
    return { list: topic, hasMore: (total ?? 0) > ids.length, follows: false, total, held: ids };
  },
};

const PRIVATE = "private_message";

function read(post: Record<string, unknown>, isPrivate: boolean, { isBrand }: ReadContext): Activity[] {
  const [topic, number, published] = [post["topic_id"], post["post_number"], post["created_at"]].map(asText);
  if (topic === undefined || number === undefined || published === undefined) {
    throw new MalformedItem("is not a Discourse post: `topic_id`, `post_number` or `created_at` is missing");
  }
  if ((post["post_type"] ?? REGULAR) !== REGULAR || isTakenBack(post)) return [];
  const handle = asText(post["username"]);
  // Those below zero are the forum's own.
  const bot = Number(post["user_id"]) < 0;
  const common = {
    published,
    id: `${topic}/${number}`,
    actor: handle === undefined ? null : { handle, bot },
  };
  const answered = asText(post["reply_to_post_number"]) ?? "1";
  if (isPrivate) {
    return [{ ...common, type: "message", inReplyTo: number === "1" ? null : `${topic}/${answered}` }];
  }
  if (number !== "1") {
    return [{ ...common, type: "comment", object: `${topic}/1`, inReplyTo: `${topic}/${answered}` }];
  }
  // A stranger's topic calls for an answer like a message, and what is said under it is still on our ground.
  if (!isBrand(handle)) return [{ ...common, type: "message" }];
  const like = asList(post["actions_summary"]).find(({ id }) => id === LIKE)?.["count"];
  return [{ ...common, type: "post", content: asText(post["raw"]) ?? null, totals: totalsOf({ like }) }];
}

/** Whether nobody but moderators can see a post: hidden by flags, or deleted. */
function isTakenBack(post: Record<string, unknown>): boolean {
  return post["hidden"] === true || post["user_deleted"] === true || asText(post["deleted_at"]) !== undefined;
}
