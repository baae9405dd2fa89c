import type { Activity, Actor } from "../../domain/activity.ts";
import {
  asCount,
  asList,
  asObject,
  asText,
  type Format,
  MalformedItem,
  textsOf,
} from "../pipeline/format.ts";
import { TERMS } from "./terms.ts";

export const youtubeComments: Format = {
  name: "youtube-comments",
  channels: ["youtube"],
  reads: "Comments under YouTube videos, with the brand's replies: threads, or the replies of one thread.",
  cannotKnow:
    "Who liked. A long thread comes with only some of its replies; get the rest with `comments.list`.",
  obtain:
    "`commentThreads.list?part=snippet,replies&allThreadsRelatedToChannelId=ID`, and `comments.list?parentId=ID` for long threads.",
  terms: TERMS.youtube,
  types: ["comment"],
  names: true,
  inbound: true,
  outbound: true,
  listKeys: ["items"],
  pageKeys: ["etag", "kind", "nextPageToken", "pageInfo", "prevPageToken"],
  recognises: ({ kind, snippet }) =>
    /^youtube#comment(Thread)?$/.test(String(kind)) ||
    "topLevelComment" in asObject(snippet) ||
    "authorDisplayName" in asObject(snippet),
  read(item) {
    const { snippet, replies } = asObject(item);
    const { topLevelComment, videoId } = asObject(snippet);
    if (topLevelComment === undefined) {
      const single = comment(asObject(item), null, videoId);
      return isPublished(asObject(item)) ? [single] : [];
    }
    const top = asObject(topLevelComment);
    const answers = asList(asObject(replies)["comments"]);
    const comments = [
      comment(top, null, videoId),
      ...answers.map((answer) => comment(answer, asText(top["id"]), videoId)),
    ];
    return comments.filter((_, i) => isPublished(i === 0 ? top : (answers[i - 1] ?? {})));
  },
  remainderOfPage({ kind, nextPageToken, prevPageToken }, items) {
    const snippets = items.map(({ snippet }) => asObject(snippet));
    const videos = new Set(snippets.map(({ videoId }) => asText(videoId)));
    return {
      list: `answers to ${asText(snippets[0]?.["parentId"]) ?? "videos"}`,
      post: videos.size === 1 ? ([...videos][0] ?? null) : null,
      hasMore: asText(nextPageToken) !== undefined,
      // No page of threads names the one before it.
      follows: asText(prevPageToken) !== undefined || (items.length === 0 && isOfComments(kind)) || null,
      total: null,
      held: textsOf(items.map(({ id }) => id)),
    };
  },
  remainderOfItem({ id, snippet, replies }) {
    const { totalReplyCount, parentId, topLevelComment } = asObject(snippet);
    const top = asText(asObject(topLevelComment)["id"]) ?? asText(parentId) ?? asText(id);
    if (top === undefined) return null;
    const answers = asList(asObject(replies)["comments"]);
    const held = textsOf(parentId === undefined ? answers.map((answer) => answer["id"]) : [id]);
    const total = asCount(totalReplyCount);
    return { list: top, hasMore: (total ?? 0) > answers.length, follows: false, total, held };
  },
};

function isOfComments(kind: unknown): boolean {
  return /^youtube#comment(Thread)?ListResponse$/.test(String(kind));
}

/** Only the channel's owner sees what is held for review, likely spam, or rejected. */
function isPublished(item: Record<string, unknown>): boolean {
  const { moderationStatus } = asObject(item["snippet"]);
  return moderationStatus === undefined || moderationStatus === "published";
}

function comment(item: Record<string, unknown>, top: string | null | undefined, videoId: unknown): Activity {
  const snippet = asObject(item["snippet"]);
  const id = asText(item["id"]);
  const published = asText(snippet["publishedAt"]);
  if (id === undefined || published === undefined) {
    throw new MalformedItem("is not a YouTube comment: `id` or `snippet.publishedAt` is missing");
  }
  return {
    type: "comment",
    published,
    id,
    actor: actorOf(snippet),
    object: asText(snippet["videoId"]) ?? asText(videoId) ?? null,
    inReplyTo: asText(snippet["parentId"]) ?? top ?? null,
  };
}

/** A display name that is no `@handle` is not unique, and must not make a stranger one of us. */
function actorOf(snippet: Record<string, unknown>): Actor | null {
  const id = asText(asObject(snippet["authorChannelId"])["value"]);
  const name = asText(snippet["authorDisplayName"]);
  const account = name === undefined ? {} : name.startsWith("@") ? { handle: name } : { name };
  return id === undefined && account.handle === undefined
    ? null
    : { ...(id === undefined ? {} : { id }), ...account };
}
