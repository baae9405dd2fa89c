import type { Rule } from "../evaluate/rule.ts";

/** A word that rules use in a sense of their own: how it is written, and what it means. */
interface Term {
  name: string;
  written: RegExp;
  meaning: string;
}

const TERMS: readonly Term[] = [
  {
    name: "employee",
    written: /\bemployees?\b/i,
    meaning: "Done from an account that is on the roster on that day.",
  },
  {
    name: "outside",
    written: /\boutsiders?\b|\boutside\b/i,
    meaning: "Done from any other named account; bots and the brand are on neither side.",
  },
  {
    name: "inbound",
    written: /\binbound\b/i,
    meaning: "Done by anyone but the brand, and not on a post that is known to be somebody else's.",
  },
  {
    name: "outbound",
    written: /\boutbound\b/i,
    meaning: "Done by the brand toward an outsider; posts don't count.",
  },
  {
    name: "toward",
    written: /\btoward\b/i,
    meaning:
      "The record's `target`; without one, the author of what it replies to (`inReplyTo`); else the author of the post (`object`); else the brand, unless the brand itself acted.",
  },
  {
    name: "due",
    written: /\bdue\b/i,
    meaning: "Published long enough before the end of the as-of day for the time to reply to be over.",
  },
  {
    name: "answered",
    written: /\banswer(ed)?\b.*\bdue\b|\bdue\b.*\banswer/i,
    meaning:
      "By the brand's first later reply to it, or to the same person in the same conversation, or at the time, or on the day, in its `answeredAt`. Where only days are known, they decide what they can. If no reply on the channel says what it replies to, the brand's next words toward the person under the same post count. A like, share or follow doesn't answer words. It is unknown if the brand, or somebody who is not named, wrote under the same post without replying to anyone, because that may have been the answer.",
  },
  {
    name: "category",
    written: /\bcategory\b|\bpromotional\b/i,
    meaning:
      "The post's own `category`, or the one of the policy's `categories` that lists it among its `labels`. A post without one gets the first whose `words` or `links` appear in its text.",
  },
  {
    name: "covered",
    written: /\bcovered\b/i,
    meaning: "In the `period` of a file, or between its first and last record if it has none.",
  },
  {
    name: "as-of day",
    written: /\bas-of day\b|\bdue\b/i,
    meaning: "The day given as `--as-of` or `as-of`; else the last day that any snapshot covers.",
  },
];

/** The terms that a rule's own words use, each with its meaning, as the items of a list in Markdown. */
export function glossaryOf({ purpose, metric, options }: Rule): string[] {
  const meanings = Object.values({ ...metric.options, ...options }).flatMap((spec) => [
    spec.description,
    ...(spec.choices ?? []),
  ]);
  const text = [purpose, metric.formula, ...meanings].join(" ");
  return TERMS.filter(({ written }) => written.test(text)).map(
    ({ name, meaning }) => `- *${name}*: ${meaning}`,
  );
}
