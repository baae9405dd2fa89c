import { SIDE_CODE } from "./accounts.ts";
import { POST } from "./columns.ts";
import { filterRows } from "./rows.ts";
import type { Table } from "./table.ts";
import { ENGLISH_TALK, PROMOTIONAL, type TalkWords, WordMatcher } from "./text.ts";
import type { View } from "./view.ts";

/** Whether a row is a post of the brand; one that names nobody is, as the brand's snapshots hold its own posts. */
export function isBrandPost(table: Table, row: number): boolean {
  if (table.type[row] !== POST) return false;
  return table.side[row] === SIDE_CODE.brand || table.side[row] === SIDE_CODE.unknown;
}

/** The brand's posts in the view. */
export function brandPosts(view: View): Uint32Array {
  return filterRows(view.rows, (row) => isBrandPost(view.table, row));
}

/** How many of the brand's posts there are, have a category, and are promotional, with the rows of the latter. */
export function categoryCounts(view: View) {
  const { table } = view;
  let posts = 0;
  let classified = 0;
  let promotional = 0;
  const rows: number[] = [];
  for (const row of brandPosts(view)) {
    const count = table.count[row] as number;
    const category = table.category(row);
    posts += count;
    if (category === null) continue;
    classified += count;
    if (category !== PROMOTIONAL) continue;
    promotional += count;
    rows.push(row);
  }
  return { posts, classified, promotional, rows };
}

/**
 * How many words of the brand's posts speak of us, its own names among them, and how many of the reader; with how
 * many posts there are, and those that have a text, the one with the most talk of us first.
 */
export function talkCounts(view: View, words: TalkWords = ENGLISH_TALK) {
  const matcher = matchers(view.table, words);
  const posts = brandPosts(view);
  const talks = Array.from(posts, (row) => {
    const text = view.table.post(row)?.content ?? "";
    return { row, text, we: matcher.we.count(text), you: matcher.you.count(text) };
  }).filter(({ text }) => text.trim() !== "");
  return {
    posts: posts.length,
    we: talks.reduce((sum, { we }) => sum + we, 0),
    you: talks.reduce((sum, { you }) => sum + you, 0),
    rows: talks.sort((a, b) => b.we - b.you - (a.we - a.you)).map(({ row }) => row),
  };
}

const cache = new WeakMap<Table, Map<TalkWords, { we: WordMatcher; you: WordMatcher }>>();

/** Compiling the words takes longer than counting them in a week's posts, and a trend has 52 weeks. */
function matchers(table: Table, words: TalkWords): { we: WordMatcher; you: WordMatcher } {
  const known = cache.get(table) ?? new Map();
  cache.set(table, known);
  const made = known.get(words) ?? {
    we: new WordMatcher([...words.we, ...table.brandWords]),
    you: new WordMatcher(words.you),
  };
  known.set(words, made);
  return made;
}
