import type { ActivityType } from "../../../domain/activity.ts";
import { asObject, asText, type Format, MalformedItem } from "../../pipeline/format.ts";
import { TERMS } from "../terms.ts";
import { authorOf, didOf } from "./profile.ts";

const TYPES: Record<string, ActivityType> = {
  follow: "follow",
  like: "like",
  "like-via-repost": "like",
  mention: "mention",
  quote: "quote",
  reply: "comment",
  repost: "share",
  "repost-via-repost": "share",
};

export const blueskyNotifications: Format = {
  name: "bluesky-notifications",
  channels: ["bluesky"],
  reads: "Notifications of a Bluesky account: likes, reposts, replies, quotes, mentions and follows.",
  cannotKnow: "What the brand itself did: its posts and replies are in `bluesky-feed`.",
  obtain: "`app.bsky.notification.listNotifications?limit=100` as the brand, page by page.",
  terms: TERMS.public,
  types: ["comment", "like", "share", "follow", "mention", "quote"],
  names: true,
  inbound: true,
  outbound: false,
  listKeys: ["notifications"],
  pageKeys: ["cursor", "priority", "seenAt"],
  recognises: ({ uri, reason, author, indexedAt }) =>
    [uri, reason, indexedAt].every((text) => typeof text === "string") && "did" in asObject(author),
  read(item) {
    const { uri, reason, reasonSubject, author, record, indexedAt } = asObject(item);
    if (typeof reason !== "string" || typeof indexedAt !== "string") {
      throw new MalformedItem("is not a Bluesky notification: `reason` or `indexedAt` is missing");
    }
    const type = TYPES[reason];
    if (type === undefined) return [];
    const common = { type, published: indexedAt, id: asText(uri) ?? null, actor: authorOf(author) };
    const reply = asObject(asObject(record)["reply"]);
    const parent = asText(asObject(reply["parent"])["uri"]);
    const subject = asText(reasonSubject);
    if (type !== "comment") return [{ ...common, object: subject ?? null }];
    const object = asText(asObject(reply["root"])["uri"]) ?? null;
    // The subject is the brand's own; an answer to anybody else's is not toward the brand.
    const isOurs = subject === undefined || didOf(parent) === didOf(subject);
    return [
      { ...common, object, inReplyTo: parent ?? null, target: isOurs ? null : (didOf(parent) ?? null) },
    ];
  },
};
