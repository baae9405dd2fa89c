import type { Activity, Actor } from "../../../domain/activity.ts";
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
import { EVENTS, MESSAGES, PAGE_POSTS, POSTS, THREADS } from "./lookalikes.ts";

export const metaComments: Format = {
  name: "meta-comments",
  channels: ["facebook", "instagram"],
  reads: "Comments under a Facebook page's or an Instagram account's posts, with the replies to them.",
  cannotKnow:
    "Who reacted. Facebook leaves out `from`, and Instagram `username`, if you don't ask for them or the token may not see them.",
  obtain:
    "Facebook: `GET /{post-id}/comments?filter=stream&fields=id,from,created_time,parent,permalink_url` with a page token; Instagram: `GET /{media-id}/comments?fields=id,from,username,timestamp,parent_id,media,replies{id,from,username,timestamp}` with the permissions `instagram_business_basic` and `instagram_business_manage_comments`, without which there is no `username` (since 27 August 2024); for your own account, Standard Access is enough.",
  terms: TERMS.meta,
  types: ["comment"],
  names: false,
  inbound: true,
  outbound: true,
  listKeys: ["data"],
  pageKeys: ["paging", "summary"],
  itemKey: /^\d+(_\d+)?$/,
  lookalikes: [
    MESSAGES,
    THREADS,
    POSTS,
    PAGE_POSTS,
    EVENTS,
    {
      what: "what may be Facebook or Instagram comments, or posts that don't say who wrote them",
      instead:
        "where they are comments, ask for the fields `from` and `parent` too, or name `format: meta-comments`",
      unlessNamed: true,
      fits: (item) => timeOf(item) !== undefined && !PECULIAR.some((fits) => fits(item)),
    },
  ],
  recognises: (item) => timeOf(item) !== undefined && PECULIAR.some((fits) => fits(item)),
  read(item) {
    return comments(asObject(item), null);
  },
  remainderOfPage({ paging, summary }, items) {
    const { next, previous, cursors } = asObject(paging);
    // Where a page has items its cursors are of them.
    const isBehindCursor = items.length === 0 && asText(asObject(cursors)["before"]) !== undefined;
    // Paging that names no page before this one is of the first page.
    const isFirst = next !== undefined || cursors !== undefined;
    return {
      list: postOf(asObject(items[0])) ?? "",
      hasMore: asText(next) !== undefined,
      follows: asText(previous) !== undefined || isBehindCursor || (isFirst ? false : null),
      total: asCount(asObject(summary)["total_count"]),
      held: textsOf(items.map(({ id }) => id)),
    };
  },
  remainderOfItem(item) {
    const pages = [item["comments"], item["replies"]].map(asObject);
    const answers = pages.flatMap(({ data }) => asList(data));
    if (asText(item["id"]) === undefined || pages.every(({ data }) => data === undefined)) return null;
    return {
      list: `answers to ${asText(item["id"])}`,
      hasMore: pages.some(({ paging }) => asText(asObject(paging)["next"]) !== undefined),
      follows: false,
      total: null,
      held: textsOf(answers.map(({ id }) => id)),
    };
  },
};

/** What comments have and nothing else of Meta's has, one of which a comment must show. */
const PECULIAR: ((item: Record<string, unknown>) => boolean)[] = [
  (item) =>
    ["can_hide", "can_remove", "can_reply_privately", "comment_count", "parent", "parent_id"].some(
      (key) => key in item,
    ),
  // Of Instagram, where a post has a caption and no text.
  ({ timestamp, text, media, replies, hidden }) =>
    timestamp !== undefined && [text, media, replies, hidden].some((value) => value !== undefined),
  ({ permalink_url }) => linked(asText(permalink_url)).id !== undefined,
  // `POST_COMMENT`, by somebody other than the page whose id a post would begin with.
  ({ id, from }) => /^\d+_\d+$/.test(asText(id) ?? "") && asText(asObject(from)["id"]) !== undefined,
];

function timeOf({ created_time, timestamp }: Record<string, unknown>): string | undefined {
  return [created_time, timestamp].map(asText).find((time) => /T[\d:]{8}[+-]\d{4}$/.test(time ?? ""));
}

function postOf(comment: Record<string, unknown>): string | undefined {
  return (
    asText(asObject(comment["media"])["id"]) ??
    /^(\d+)_\d+$/.exec(asText(comment["id"]) ?? "")?.[1] ??
    linked(asText(comment["permalink_url"])).post
  );
}

function comments(comment: Record<string, unknown>, above: Activity | null): Activity[] {
  const time = asText(comment["created_time"]) ?? asText(comment["timestamp"]);
  if (time === undefined) {
    throw new MalformedItem(
      "is not a Facebook or Instagram comment: `created_time` or `timestamp` is missing",
    );
  }
  const link = linked(asText(comment["permalink_url"]));
  const id = asText(comment["id"]) ?? link.id;
  const parent = asText(asObject(comment["parent"])["id"]) ?? asText(comment["parent_id"]) ?? link.parent;
  const activity: Activity = {
    type: "comment",
    published: time.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"),
    id: id ?? null,
    actor: actorOf(comment),
    object: postOf(comment) ?? above?.object ?? null,
    inReplyTo: parent ?? above?.id ?? null,
  };
  const answers = [comment["comments"], comment["replies"]].flatMap((page) => asList(asObject(page)["data"]));
  const isHidden = comment["is_hidden"] === true || comment["hidden"] === true;
  return [...(isHidden ? [] : [activity]), ...answers.flatMap((answer) => comments(answer, activity))];
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
