import { message } from "../messages/message.ts";
import { noPosts } from "./gaps.ts";
import { noAnswer } from "./measurement.ts";
import { defineMetric } from "./metric.ts";
import { talkCounts } from "./talk.ts";

export const selfTalk = defineMetric({
  id: "self-talk",
  label: "Self-talk",
  shortLabel: "Self-talk",
  unit: "share",
  formula:
    "we-words ÷ (we-words + you-words) over the posts' text; we, us, our, ours, ourselves and the policy's `brand.words`, against you, your, yours, yourself, yourselves",
  options: {
    words: {
      kind: "talk",
      description:
        "The words to count instead of the English ones; `brand.words` count as ours in any language.",
    },
  },
  measure(view, { words }) {
    const { posts, withText, we, you, rows } = talkCounts(view, words);
    const missing = posts === 0 ? noPosts(view) : undefined;
    if (missing !== undefined) return [noAnswer(missing)];
    if (posts > 0 && withText === 0) return [noAnswer(message("no-post-text", {}))];
    const sample = we + you;
    const silent = posts - withText;
    const isOpen = silent > 0;
    return [
      {
        scope: {},
        value: sample === 0 ? null : we / sample,
        low: isOpen ? 0 : sample === 0 ? null : we / sample,
        high: isOpen ? 1 : sample === 0 ? null : we / sample,
        sample,
        part: we,
        unknown: silent,
        known: withText,
        gap: isOpen ? message("some-posts-without-text", { count: silent, all: posts }) : undefined,
        rows,
      },
    ];
  },
});
