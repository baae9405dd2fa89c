import type { ActivityType } from "../domain/activity.ts";
import { count, formatNumber } from "../lib/format-number.ts";
import { typeWords } from "./words.ts";

type Noun = readonly [one: string, many: string];

const POSTS: Noun = ["post", "posts"];
const QUESTIONS: Noun = ["question", "questions"];

/** What the cases of a metric are called; those of others are activities of the types in the option `of`. */
const NOUNS: Readonly<Record<string, Noun>> = {
  "employee-only-posts": POSTS,
  "silent-posts": POSTS,
  "promotional-share": POSTS,
  "self-talk": ["word for us or the reader", "words for us or the reader"],
  "insider-chatter": ["comment", "comments"],
  "returning-outsiders": ["outsider", "outsiders"],
  "response-rate": QUESTIONS,
  "response-time": QUESTIONS,
};
const PEOPLE: Noun = ["person", "people"];
const CASES: Noun = ["case", "cases"];

/** "3 comments", "1 post": so many cases of what a rule with these options asks about. */
export function countCases(metric: string, options: Record<string, unknown>, amount: number): string {
  const { of, unit } = options;
  const noun = unit === "people" ? PEOPLE : NOUNS[metric];
  if (noun === undefined && Array.isArray(of) && of.length > 0)
    return `${formatNumber(amount)} ${typeWords(of as ActivityType[], amount)}`;
  return count(amount, ...(noun ?? CASES));
}
