import { perTable } from "../store/per-table.ts";
import { brandPosts } from "../store/posts.ts";
import type { Table } from "../store/table.ts";
import type { View } from "../store/view.ts";
import { WordMatcher } from "../store/word-matcher.ts";
import type { Cluster } from "./clusters.ts";

/** Words that speak of us, and of the reader. */
export interface TalkWords {
  we: readonly string[];
  you: readonly string[];
}

const ENGLISH_TALK: TalkWords = {
  we: ["we", "us", "our", "ours", "ourselves"],
  you: ["you", "your", "yours", "yourself", "yourselves"],
};

/**
 * How many words of the brand's posts speak of us, its own names among them, and how many of the reader; with how
 * many posts there are, and those that have a text, the one with the most talk of us first.
 */
export function talkCounts(view: View, words: TalkWords = ENGLISH_TALK) {
  const matcher = matchersOf(view.table, words);
  const posts = brandPosts(view);
  const talks = Array.from(posts, (row) => {
    const text = view.table.post(row)?.content ?? "";
    return { row, text, we: matcher.we.count(text), you: matcher.you.count(text) };
  }).filter(({ text }) => text.trim() !== "");
  return {
    posts: posts.length,
    we: talks.reduce((sum, { we }) => sum + we, 0),
    you: talks.reduce((sum, { you }) => sum + you, 0),
    /** By post, as words of one post are not independent. */
    clusters: talks.map(({ we, you }): Cluster => ({ part: we, size: we + you })),
    rows: talks.sort((a, b) => b.we - b.you - (a.we - a.you)).map(({ row }) => row),
  };
}

/** Compiling the words takes longer than counting them in a week's posts, and a trend has 52 weeks. */
const matchersOf = perTable(({ brandWords }: Table, { we, you }: TalkWords) => ({
  we: new WordMatcher([...we, ...brandWords]),
  you: new WordMatcher(you),
}));
