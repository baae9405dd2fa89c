import { asObject, asText, type Lookalike } from "../../pipeline/format.ts";

const INSTEAD =
  "export the comments under it: `GET /{post-id}/comments`, or `GET /{media-id}/comments` on Instagram";

export const MESSAGES: Lookalike = {
  what: "private messages from Facebook or Instagram, which should not be committed",
  instead: "export public comments: `GET /{post-id}/comments`",
  fits: ({ id, to, thread_id, participants, snippet }) =>
    /^[mt]_/.test(asText(id) ?? "") ||
    asObject(to)["data"] !== undefined ||
    [thread_id, participants, snippet].some((value) => value !== undefined),
};

export const THREADS: Lookalike = {
  what: "posts or replies from Threads, which Vanity Check can't read",
  instead: "write them as records of ours, or leave them out",
  fits: (item) =>
    ["has_replies", "hide_status", "is_quote_post", "is_reply", "replied_to", "root_post"].some(
      (key) => key in item,
    ),
};

/** What posts, photos, videos, stories and albums have and comments have not, though the rest is alike. */
const OF_POSTS = [
  "attachments",
  "caption",
  "comments_count",
  "cover_photo",
  "full_picture",
  "images",
  "is_published",
  "length",
  "media_product_type",
  "media_type",
  "media_url",
  "permalink",
  "picture",
  "promotable_id",
  "properties",
  "shares",
  "shortcode",
  "source",
  "status_type",
  "story",
  "updated_time",
];

export const POSTS: Lookalike = {
  what: "Facebook or Instagram posts, photos or videos, not comments",
  instead: INSTEAD,
  fits: (item) => isOfMeta(item) && OF_POSTS.some((key) => key in item),
};

export const PAGE_POSTS: Lookalike = {
  what: "posts by the page whose number their ids begin with, not comments",
  instead: INSTEAD,
  fits: ({ id, from }) => {
    const page = /^(\d+)_\d+$/.exec(asText(id) ?? "")?.[1];
    return page !== undefined && page === asText(asObject(from)["id"]);
  },
};

export const EVENTS: Lookalike = {
  what: "events, groups, pages or profiles of Meta's, not comments",
  instead: INSTEAD,
  fits: (item) =>
    ["start_time", "privacy", "fan_count", "followers_count", "media_count", "cover"].some(
      (key) => key in item,
    ) &&
    asText(item["id"]) !== undefined &&
    !("message" in item),
};

function isOfMeta({ created_time, timestamp, id }: Record<string, unknown>): boolean {
  return id !== undefined && (created_time ?? timestamp) !== undefined;
}
