import type { Activity, Actor } from "../../domain/activity.ts";
import {
  asList,
  asObject,
  asText,
  type Format,
  MalformedItem,
  type Surroundings,
  totalsOf,
} from "../pipeline/format.ts";

type Tweet = Record<string, unknown>;
type Users = Map<string, Tweet>;

export const xTweets: Format = {
  name: "x-tweets",
  channels: ["x"],
  reads: "Posts on X from its API v2, whoever wrote them: mentions, replies, quotes, reposts and own posts.",
  cannotKnow: "Who liked; and without `expansions=author_id` and `tweet.fields=author_id` who wrote.",
  obtain:
    "`GET /2/users/{id}/mentions` and `/tweets` with `tweet.fields=author_id,created_at,conversation_id,referenced_tweets,in_reply_to_user_id,entities,public_metrics` and `expansions=author_id,in_reply_to_user_id,referenced_tweets.id.author_id`; a page a line, or one after the other.",
  outbound: false,
  listKeys: ["data"],
  pageKeys: ["includes", "meta"],
  awaits: ["includes"],
  recognises: ({ id, text, timestamp, created_time }) =>
    typeof id === "string" &&
    typeof text === "string" &&
    timestamp === undefined &&
    created_time === undefined,
  read(item, around) {
    const tweet = asObject(item);
    const id = asText(tweet["id"]);
    if (id === undefined || typeof tweet["text"] !== "string") {
      throw new MalformedItem("is no post of X: `id` or `text` is missing");
    }
    const includes = asObject(around.page["includes"]);
    const author = asObject(tweet["author"]);
    const users = byId(includes["users"] ?? [author]);
    const authorId = asText(tweet["author_id"]) ?? asText(author["id"]);
    const done = {
      published: asText(tweet["created_at"]) ?? null,
      id,
      actor: authorId === undefined ? null : actorOf(authorId, users),
    };
    const referred = (type: string) => asList(tweet["referenced_tweets"]).find((one) => one["type"] === type);
    const authorOfTweet = (one: Tweet) => {
      const shown = byId(includes["tweets"]).get(asText(one["id"]) ?? "");
      return handleOf(asText(shown?.["author_id"]), users);
    };
    const answered = referred("replied_to");
    if (answered !== undefined) {
      const target = handleOf(asText(tweet["in_reply_to_user_id"]), users) ?? authorOfTweet(answered);
      const object = asText(tweet["conversation_id"]) ?? null;
      return [{ ...done, type: "comment", object, inReplyTo: asText(answered["id"]) ?? null, target }];
    }
    const repeated = referred("retweeted");
    const shown = repeated ?? referred("quoted");
    if (shown !== undefined) {
      const object = asText(shown["id"]) ?? null;
      return [{ ...done, type: repeated ? "share" : "quote", object, target: authorOfTweet(shown) }];
    }
    return [{ ...done, ...ownOrMention(tweet, done.actor, around) }];
  },
};

/** A post of the brand's; of anybody else's, what names others is a mention. */
function ownOrMention(tweet: Tweet, actor: Actor | null, { isBrand }: Surroundings): Activity {
  const content = asText(tweet["text"]) ?? "";
  const mentions =
    asList(asObject(tweet["entities"])["mentions"]).length > 0 || /(^|[^\w/])@\w/.test(content);
  if (mentions && !isBrand(actor?.handle) && !isBrand(actor?.id)) return { type: "mention" };
  const { like_count, reply_count, retweet_count, quote_count } = asObject(tweet["public_metrics"]);
  const totals = totalsOf({
    like: like_count,
    comment: reply_count,
    share: retweet_count,
    quote: quote_count,
  });
  return { type: "post", content, totals };
}

const indices = new WeakMap<object, Users>();

/** What a list holds, by id; made once for a page, however many items ask. */
function byId(list: unknown): Users {
  if (!Array.isArray(list)) return new Map();
  const index = indices.get(list) ?? new Map(asList(list).map((one) => [String(one["id"]), one]));
  indices.set(list, index);
  return index;
}

function actorOf(id: string, users: Users): Actor {
  const handle = asText(users.get(id)?.["username"]);
  return handle === undefined ? { id } : { id, handle };
}

function handleOf(id: string | undefined, users: Users): string | null {
  return id === undefined ? null : (asText(users.get(id)?.["username"]) ?? id);
}
