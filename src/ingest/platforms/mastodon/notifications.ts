import type { ActivityType, Actor } from "../../../domain/activity.ts";
import { asList, asObject, asText, type Format, MalformedItem } from "../../pipeline/format.ts";
import { TERMS } from "../terms.ts";
import { handleOf } from "./handle.ts";

const TYPES: Record<string, ActivityType> = {
  favourite: "like",
  follow: "follow",
  mention: "mention",
  quote: "quote",
  reblog: "share",
};

export const mastodonNotifications: Format = {
  name: "mastodon-notifications",
  channels: ["mastodon"],
  reads: "Notifications of a Mastodon account: mentions, replies, favourites, boosts, quotes and follows.",
  cannotKnow:
    "What the brand itself did: its posts and replies are in its archive, `activitystreams-outbox`.",
  obtain:
    "`GET /api/v1/notifications?limit=80` with the brand's token, page by page; pages may be put one after the other in one file.",
  terms: TERMS.server,
  types: ["comment", "like", "share", "follow", "mention", "quote", "message"],
  names: true,
  inbound: true,
  outbound: false,
  listKeys: [],
  lookalikes: [
    {
      what: "accounts of Mastodon's: followers, or who favourited or boosted a post",
      instead:
        "give them an entry of their own that says what they did, such as `set: { type: like, object: STATUS-ID, period: { from: …, to: … } }`; who did what, and when, is in `GET /api/v1/notifications`",
      fits: (item) => "acct" in item && "username" in item && !("account" in item),
    },
    {
      what: "Mastodon statuses, not notifications",
      instead:
        "export `GET /api/v1/notifications`; the brand's own posts come from its archive, `activitystreams-outbox`",
      fits: (item) => "account" in item && "visibility" in item && "content" in item && !("status" in item),
    },
    {
      what: "notifications in groups, which name only some of those who did it",
      instead: "export `GET /api/v1/notifications`, not `/api/v2/notifications`",
      fits: (item) => "group_key" in item && "sample_account_ids" in item,
    },
  ],
  recognises: ({ type, created_at, account }) =>
    typeof type === "string" &&
    typeof created_at === "string" &&
    asText(asObject(account)["acct"]) !== undefined,
  read(item) {
    const { id, type, created_at: published, account, status: given } = asObject(item);
    if (typeof type !== "string" || typeof published !== "string") {
      throw new MalformedItem("is not a Mastodon notification: `type` or `created_at` is missing");
    }
    const activityType = TYPES[type];
    if (activityType === undefined) return [];
    const status = asObject(given);
    const statusId = asText(status["id"]);
    const inReplyTo = asText(status["in_reply_to_id"]);
    const isStatusItself = activityType === "mention" || activityType === "quote";
    return [
      {
        type: typeOf(activityType, status),
        published,
        // What others wrote goes by its status's id, by which answers to it name it.
        id: (isStatusItself ? statusId : undefined) ?? asText(id) ?? null,
        actor: actorOf(asObject(account)),
        object: (isStatusItself ? quoted(status) : statusId) ?? null,
        inReplyTo: isStatusItself ? (inReplyTo ?? null) : null,
        target: isStatusItself ? answered(status) : null,
        url: asText(status["url"]) ?? null,
      },
    ];
  },
};

function quoted(status: Record<string, unknown>): string | undefined {
  return asText(asObject(asObject(status["quote"])["quoted_status"])["id"]);
}

/** The account whose status a status answers, where it is among those it mentions. */
function answered(status: Record<string, unknown>): string | null {
  const id = asText(status["in_reply_to_account_id"]);
  const accounts = [...asList(status["mentions"]), asObject(status["account"])];
  const account = id === undefined ? undefined : accounts.find((candidate) => asText(candidate["id"]) === id);
  return account === undefined ? null : (handleOf(account) ?? null);
}

function actorOf(account: Record<string, unknown>): Actor | null {
  const handle = handleOf(account);
  return handle === undefined ? null : { handle, bot: account["bot"] === true };
}

/** A mention in an answer is a comment, and one that nobody but those it names can read is a message. */
function typeOf(type: ActivityType, status: Record<string, unknown>): ActivityType {
  if (type !== "mention") return type;
  if (status["visibility"] === "direct") return "message";
  return asText(status["in_reply_to_id"]) === undefined ? "mention" : "comment";
}
