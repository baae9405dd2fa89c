import { ACTIVITY_TYPES, type ActivityType } from "../../domain/activity.ts";

/** What people and platforms call the types of a record; each also with an `s`. */
export const TYPE_WORDS: Readonly<Partial<Record<ActivityType, readonly string[]>>> = {
  comment: ["reply", "answer"],
  like: ["reaction", "favorite", "favourite"],
  share: ["repost", "retweet", "boost", "reblog"],
  follow: ["follower"],
  message: ["direct message", "dm"],
};

const TYPES: ReadonlyMap<string, ActivityType> = new Map(
  ACTIVITY_TYPES.flatMap((type) => [type, ...(TYPE_WORDS[type] ?? [])].map((word) => [word, type])),
);

/** The type that a word in small letters stands for, else the word itself, which the record's check refuses. */
export function typeOf(word: string): string {
  return TYPES.get(word) ?? TYPES.get(singular(word)) ?? word;
}

function singular(word: string): string {
  return word.replace(/ies$/, "y").replace(/s$/, "");
}
