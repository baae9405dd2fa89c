import { channelTitle } from "../domain/platforms/index.ts";
import { lazy } from "../lib/lazy.ts";
import { columnsOf } from "../lib/statistics/clustered-share.ts";
import { NONE } from "../store/codes.ts";
import { perTable } from "../store/per-table.ts";
import { brandPosts } from "../store/posts.ts";
import type { Table } from "../store/table.ts";
import type { View } from "../store/view.ts";
import { WordMatcher } from "../store/word-matcher.ts";
import type { NamedClusters } from "./clusters.ts";
import { languageOfTag, languagesOf } from "./language.ts";
import { PRONOUNS, type Pronouns, type TalkWords } from "./pronouns.ts";

/** A post of the brand that has a text. */
interface Text {
  row: number;
  text: string;
  isBlank: boolean;
  /** The languages that it may be in; null where it is in one that we do not know. */
  languages: readonly string[] | null;
}

/**
 * How many words of the brand's posts speak of us, its own names among them, and how many of the reader; with how
 * many posts there are, and those that have a text, the one with the most talk of us first.
 * @param words the words to count in any language, instead of the pronouns of each post's
 */
export function pronounCounts(view: View, words?: TalkWords) {
  const { table } = view;
  const posts = brandPosts(view);
  const texts: Text[] = [];
  for (const row of posts) {
    const post = textOf(table, row);
    if (!post.isBlank) texts.push(post);
  }
  const pronounsOf = words === undefined ? pronounsByPost(texts) : () => words;
  const talks: Talk[] = [];
  const sums = { we: 0, you: 0 };
  for (const post of texts) {
    const pronouns = pronounsOf(post);
    if (pronouns === null) continue;
    const talk = talksOf(table, pronouns)(post);
    sums.we += talk.we;
    sums.you += talk.you;
    talks.push(talk);
  }
  return {
    posts: posts.length,
    texts: texts.length,
    /** Posts whose text is in a language without pronouns here; they are in no other figure but those two. */
    foreign: texts.length - talks.length,
    ...sums,
    /** By post, as words of one post are not independent. */
    clusters: lazy(() => namedClusters(table, talks)),
    rows: lazy(() => talks.toSorted((a, b) => b.we - b.you - (a.we - a.you)).map(({ row }) => row)),
  };
}

interface Talk {
  row: number;
  we: number;
  you: number;
}

function namedClusters(table: Table, talks: readonly Talk[]): NamedClusters {
  const columns = columnsOf(talks.map(({ we, you }) => ({ part: we, size: we + you })));
  const rowOf = (place: number) => (talks[place] as Talk).row;
  return {
    ...columns,
    isNamed: (place) => table.id.get(rowOf(place)) !== NONE,
    idOf: (place) => nameOf(table, rowOf(place)),
  };
}

function nameOf(table: Table, row: number): string | null {
  const id = table.idText(table.id.get(row));
  return id === null ? null : `${id} on ${channelTitle(table.channels[table.channel[row] as number] ?? "")}`;
}

/** A trend and earlier windows ask for the same post again. */
const textOf = perTable((table: Table, row: number): Text => {
  const { content, language } = table.post(row) ?? {};
  const text = content ?? "";
  const isBlank = text.trim() === "";
  return { row, text, isBlank, languages: language ? [languageOfTag(language)] : languagesOf(text) };
});

/**
 * The pronouns of a post's language. Where its words leave several, or none, it is that of most of the other posts;
 * null where the language is one without pronouns here.
 */
function pronounsByPost(texts: readonly Text[]): (post: Text) => Pronouns | null {
  const posts = new Map(Object.keys(PRONOUNS).map((language) => [language, 0]));
  for (const { languages } of texts) {
    for (const language of languages ?? []) posts.set(language, (posts.get(language) ?? 0) + 1);
  }
  const usual = [...posts.keys()].sort((a, b) => (posts.get(b) ?? 0) - (posts.get(a) ?? 0));
  return ({ languages }) => {
    if (languages === null) return null;
    const language = usual.find((candidate) => languages.length === 0 || languages.includes(candidate)) ?? "";
    return PRONOUNS[language] ?? null;
  };
}

/** Tells how each post talks in a language; found once, as its week, the window and a claim ask. */
const talksOf = perTable(({ brandWords }: Table, { we, you, polite, abbreviations }: Pronouns) => {
  const ours = new WordMatcher([...we, ...brandWords]);
  const yours = new WordMatcher(you);
  const politely = exactly(polite, "(?<=[\\p{L}\\p{N},;:)–-]\\s+)");
  const shortened = exactly(abbreviations, "(?<![\\p{L}\\p{N}_])");
  const talks = new Map<number, Talk>();
  return ({ row, text }: Text): Talk => {
    let talk = talks.get(row);
    if (talk === undefined) {
      // Where all is in capitals, an abbreviation does not show.
      const isShortened = shortened.mayBeIn(text) && text !== text.toUpperCase();
      const spelt = isShortened ? text.replace(shortened.pattern(), " ") : text;
      const politeWords = politely.mayBeIn(spelt) ? (spelt.match(politely.pattern())?.length ?? 0) : 0;
      talk = { row, we: ours.count(spelt), you: yours.count(spelt) + politeWords };
      talks.set(row, talk);
    }
    return talk;
  };
});

/** Finds words as they are spelt. To look for their letters first, by `mayBeIn`, takes a tenth of the time. */
function exactly(words: readonly string[] = [], before: string) {
  return {
    mayBeIn: (text: string) => words.some((word) => text.includes(word)),
    pattern: lazy(() => new RegExp(`${before}(?:${words.join("|")})(?![\\p{L}\\p{N}_])`, "gu")),
  };
}
