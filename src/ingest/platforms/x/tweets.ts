import type { Activity, Actor } from "../../../domain/activity.ts";
import {
  asList,
  asObject,
  asText,
  type Format,
  MalformedItem,
  type ReadContext,
  textsOf,
  totalsOf,
} from "../../pipeline/format.ts";
import { TERMS } from "../terms.ts";
import { DIRECT_MESSAGES, OLDER_API, USERS } from "./lookalikes.ts";
import { remainderOf } from "./paging.ts";
import { quotedIn, repeatedBy } from "./text.ts";

/** Keys that only posts on X have beside an `id` and a `text`. */
const PECULIAR_KEYS = [
  "author_id",
  "conversation_id",
  "edit_history_tweet_ids",
  "in_reply_to_user_id",
  "public_metrics",
  "referenced_tweets",
  "reply_settings",
];
/** Keys of a post on X for which nothing else was asked; with any other beside them it is something else. */
const PLAIN_KEYS = ["attachments", "author", "created_at", "entities", "id", "lang", "source", "text"];

type Tweet = Record<string, unknown>;
type Users = Map<string, Tweet>;

export const xTweets: Format = {
  name: "x-tweets",
  channels: ["x"],
  reads: "Posts on X from its API v2: mentions, replies, quotes, reposts and the brand's own posts.",
  cannotKnow: "Who liked, and without `expansions=author_id` and `tweet.fields=author_id` who wrote.",
  obtain:
    "`GET /2/users/{id}/mentions` and `/tweets` with `tweet.fields=author_id,created_at,conversation_id,referenced_tweets,in_reply_to_user_id,entities,public_metrics` and `expansions=author_id,in_reply_to_user_id,referenced_tweets.id.author_id`; a page a line, or one after the other.",
  terms: TERMS.x,
  types: ["post", "comment", "share", "mention", "quote"],
  names: false,
  inbound: true,
  outbound: false,
  listKeys: ["data"],
  pageKeys: ["includes", "meta"],
  awaits: ["includes"],
  lookalikes: [DIRECT_MESSAGES, USERS, OLDER_API],
  recognises(item) {
    const { id, text } = item;
    const keys = Object.keys(item);
    return (
      typeof id === "string" &&
      /^\d+$/.test(id) &&
      typeof text === "string" &&
      (keys.some((key) => PECULIAR_KEYS.includes(key)) || keys.every((key) => PLAIN_KEYS.includes(key)))
    );
  },
  read(item, context) {
    const tweet = asObject(item);
    const id = asText(tweet["id"]);
    if (id === undefined || typeof tweet["text"] !== "string") {
      throw new MalformedItem("is not an X post: `id` or `text` is missing");
    }
    const includes = asObject(context.page["includes"]);
    const author = asObject(tweet["author"]);
    const users = byId(includes["users"] ?? [author]);
    const authorId = asText(tweet["author_id"]) ?? asText(author["id"]);
    const common = {
      published: asText(tweet["created_at"]) ?? null,
      // An edit is a post of its own to X; both go by the first one's id, so that they are one.
      id: textsOf([tweet["edit_history_tweet_ids"]].flat())[0] ?? id,
      actor: authorId === undefined ? null : actorOf(authorId, users),
    };
    const referred = (type: string) =>
      asList(tweet["referenced_tweets"]).find((reference) => reference["type"] === type);
    const authorOfTweet = (other: Tweet) => {
      const shown = byId(includes["tweets"]).get(asText(other["id"]) ?? "");
      return handleOf(asText(shown?.["author_id"]), users);
    };
    const content = tweet["text"];
    const toward = handleOf(asText(tweet["in_reply_to_user_id"]), users);
    const answered = referred("replied_to");
    if (answered !== undefined) {
      const target = toward ?? authorOfTweet(answered);
      const object = asText(tweet["conversation_id"]) ?? null;
      return [{ ...common, type: "comment", object, inReplyTo: asText(answered["id"]) ?? null, target }];
    }
    const repeated = referred("retweeted");
    const shown = repeated ?? referred("quoted");
    if (shown !== undefined) {
      const object = asText(shown["id"]) ?? null;
      const target = authorOfTweet(shown) ?? (repeated ? repeatedBy(content) : null);
      return [{ ...common, type: repeated ? "share" : "quote", object, target }];
    }
    if (tweet["referenced_tweets"] === undefined) {
      const inferred = byText(tweet, content, toward);
      if (inferred !== null) return [{ ...common, ...inferred }];
    }
    return [{ ...common, ...ownOrMention(tweet, content, common.actor, context) }];
  },
  remainderOfPage: remainderOf,
};

/** What a post is where the export did not ask for what it refers to, as its text and addresses tell. */
function byText(tweet: Tweet, content: string, toward: string | null): Activity | null {
  const repeated = repeatedBy(content);
  if (repeated !== null) return { type: "share", target: repeated };
  if (toward !== null)
    return { type: "comment", object: asText(tweet["conversation_id"]) ?? null, target: toward };
  const quoted = quotedIn(tweet);
  return quoted === null ? null : { type: "quote", ...quoted };
}

/** A post of the brand's; of anybody else's, what names others is a mention, of the brand or of whom it names. */
function ownOrMention(
  tweet: Tweet,
  content: string,
  actor: Actor | null,
  { isBrand, isBrandNamed }: ReadContext,
): Activity {
  const entities = asList(asObject(tweet["entities"])["mentions"]);
  const mentions = entities.map((entity) => textsOf([entity["username"], entity["id"]]));
  const author =
    mentions.length > 0
      ? mentions
      : [...content.matchAll(/(?<![\w/])@(\w+)/g)].map(([, name]) => textsOf([name]));
  if (author.length > 0 && !isBrand(actor?.handle) && !isBrand(actor?.id)) {
    const isOurs = !isBrandNamed || author.flat().some(isBrand);
    const target = isOurs ? null : (author[0]?.[0] ?? null);
    return { type: "mention", target };
  }
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
  const index = indices.get(list) ?? new Map(asList(list).map((entry) => [String(entry["id"]), entry]));
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
