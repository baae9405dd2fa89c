import type { Activity } from "../../../domain/activity.ts";
import { asText, MalformedItem, NO_PAGES, type TextFormat } from "../../pipeline/format.ts";
import { postAt } from "../address.ts";
import { atPlace, type FrontMatter, splitFrontMatter } from "../front-matter.ts";
import { plannedPosts } from "../post.ts";

/** What stands between the parts of a thread. */
const NEXT = /^---[ \t]*$/m;

export const tweet: TextFormat = {
  ...NO_PAGES,
  name: "tweet",
  reads:
    "A file for each post, as `twitter-together` and similar tools keep them. With `reply` it is a reply, with `retweet` a share, or a quote if it has text. A thread is one post.",
  cannotKnow:
    "The day, unless the file's name begins with it; who replies and who is asked to react, unless the front matter has `owner` and `amplifiers`.",
  obtain: "Commit the `.tweet` or `.toot` files, each named like `2026-11-24-launch.tweet`.",
  endings: ["tweet", "toot"],
  items: (text, name) => [{ key: null, value: splitFrontMatter(text, name), line: 1, column: 1 }],
  read(item, { dates }) {
    const post = item as FrontMatter;
    // Its `media` are pictures.
    const { reply, retweet, media: _, ...fields } = post.fields;
    const content = post.body
      .split(NEXT)
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .join("\n\n");
    const toward = towardOf(asText(reply), asText(retweet), content);
    if (toward === null && content === "") throw new MalformedItem("holds no text");
    const written = content === "" ? {} : { content };
    const planned = atPlace(post, () => plannedPosts({ type: "post", ...fields, ...written }, dates));
    return planned.map((activity) => ({ ...activity, ...toward }));
  },
};

function towardOf(reply: string | undefined, retweet: string | undefined, content: string) {
  if (reply !== undefined) {
    const { id, account } = postAt(reply);
    return { type: "comment", inReplyTo: id, target: account } satisfies Activity;
  }
  if (retweet === undefined) return null;
  const { id, account } = postAt(retweet);
  return { type: content === "" ? "share" : "quote", object: id, target: account } satisfies Activity;
}
