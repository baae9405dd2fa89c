import { lazy } from "../lib/lazy.ts";
import { gapOf } from "../messages/gap.ts";
import { leftOut } from "../store/left-out.ts";
import { undatedBrandPosts } from "../store/posts.ts";
import { noPosts, postsGap } from "./gaps.ts";
import { noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { pronounCounts } from "./pronoun-ratio.ts";

export const selfTalk = defineMetric({
  id: "self-talk",
  label: "Self-talk",
  shortLabel: "Self-talk",
  unit: "share",
  formula:
    "we-words ÷ (we-words + you-words) over the posts' text; in English we, us, our, ours, ourselves and the policy's `brand.words`, against you, your, yours, yourself, yourselves; in other languages their pronouns",
  options: {
    words: {
      kind: "talk",
      description:
        "The words to count instead of the pronouns of each post's language; `brand.words` count as the brand's in any language.",
    },
  },
  measure(view, { words }) {
    const { posts, texts, foreign, we, you, clusters, rows } = pronounCounts(view, words);
    const missing = posts + undatedBrandPosts(view).length === 0 ? noPosts(view) : undefined;
    if (missing !== undefined) return [noAnswer(missing)];
    if (posts > 0 && texts === 0) return [noAnswer(gapOf("no-post-text", {}))];
    if (texts > 0 && foreign === texts)
      return [noAnswer(gapOf("unknown-language", { count: foreign, all: texts }))];
    const sample = we + you;
    const silent = posts - texts;
    const unread = silent + foreign;
    const undated = undatedBrandPosts(view).length;
    const unknown = unread + undated + leftOut(view, ["post"]);
    const value = sample === 0 ? null : we / sample;
    const gap =
      foreign > silent
        ? gapOf("unknown-language", { count: foreign, all: texts })
        : gapOf("some-posts-without-text", { count: silent, all: posts });
    return [
      {
        scope: {},
        value,
        // What a post that cannot be read says could be all for us, or all for the reader.
        low: unknown > 0 ? 0 : value,
        high: unknown > 0 ? 1 : value,
        sample,
        part: we,
        unknown,
        known: texts - foreign,
        gap: unknown > 0 ? postsGap(view, gap, unread) : undefined,
        get rows() {
          return rows();
        },
        clusters,
        groups: lazy(() => ({ posts: clusters() })),
      },
    ];
  },
});
