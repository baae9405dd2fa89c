import type { Activity, Actor } from "../../domain/activity.ts";
import { asList, asObject, asText, type Format, MalformedItem } from "../pipeline/format.ts";

/** What posts have and comments have not, though the rest is alike. */
const OF_POSTS = [
  "caption",
  "comments_count",
  "full_picture",
  "media_type",
  "shares",
  "status_type",
  "story",
];

export const metaComments: Format = {
  name: "meta-comments",
  channels: ["facebook", "instagram"],
  reads: "Comments under a Facebook page's or an Instagram account's posts, with the answers to them.",
  cannotKnow:
    "Who reacted; and Facebook leaves out `from`, and Instagram `username`, where they are not asked for or the token may not see them.",
  obtain:
    "Facebook: `GET /{post-id}/comments?filter=stream&fields=id,from,created_time,parent,permalink_url` with a page token; Instagram: `GET /{media-id}/comments?fields=id,from,username,timestamp,parent_id,media,replies{id,from,username,timestamp}`.",
  outbound: true,
  listKeys: ["data"],
  pageKeys: ["paging", "summary"],
  itemKey: /^\d+(_\d+)?$/,
  recognises: ({ created_time, timestamp, id, permalink_url }) =>
    [created_time, timestamp].some((time) => typeof time === "string" && /T[\d:]{8}[+-]\d{4}$/.test(time)) &&
    (id !== undefined || permalink_url !== undefined),
  read(item) {
    return comments(asObject(item), null);
  },
};

function comments(comment: Record<string, unknown>, above: Activity | null): Activity[] {
  const time = asText(comment["created_time"]) ?? asText(comment["timestamp"]);
  if (time === undefined) {
    throw new MalformedItem("is no comment of Meta's: `created_time` or `timestamp` is missing");
  }
  if (OF_POSTS.some((key) => key in comment)) {
    throw new MalformedItem("is a post, not a comment of Meta's; export the comments under it");
  }
  const link = linked(asText(comment["permalink_url"]));
  const id = asText(comment["id"]) ?? link.id;
  const parent = asText(asObject(comment["parent"])["id"]) ?? asText(comment["parent_id"]) ?? link.parent;
  const post = asText(asObject(comment["media"])["id"]) ?? /^(\d+)_\d+$/.exec(id ?? "")?.[1] ?? link.post;
  const one: Activity = {
    type: "comment",
    published: time.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"),
    id: id ?? null,
    actor: actorOf(comment),
    object: post ?? above?.object ?? null,
    inReplyTo: parent ?? above?.id ?? null,
  };
  const answers = [comment["comments"], comment["replies"]].flatMap((page) => asList(asObject(page)["data"]));
  return [one, ...answers.flatMap((answer) => comments(answer, one))];
}

/** What a comment's address tells: the post, the comment, and the one above it. */
function linked(address: string | undefined): { post?: string; id?: string; parent?: string } {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  const post = /(\d+)\/?$/.exec(url?.pathname ?? "")?.[1];
  const top = url?.searchParams.get("comment_id");
  if (!post || !top) return {};
  const reply = url?.searchParams.get("reply_comment_id");
  return reply ? { post, id: `${post}_${reply}`, parent: `${post}_${top}` } : { post, id: `${post}_${top}` };
}

function actorOf(comment: Record<string, unknown>): Actor | null {
  const from = asObject(comment["from"]);
  const id = asText(from["id"]);
  const handle = asText(comment["username"]) ?? asText(from["username"]);
  const name = asText(from["name"]);
  if (id === undefined && handle === undefined) return null;
  return { ...(id ? { id } : {}), ...(handle ? { handle } : {}), ...(name ? { name } : {}) };
}
