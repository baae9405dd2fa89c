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
    meaning: "By an account that is on the roster on that day.",
  },
  {
    name: "outside",
    written: /\boutsiders?\b|\boutside\b/i,
    meaning: "By any other named account; bots and the brand are on neither side.",
  },
  {
    name: "inbound",
    written: /\binbound\b/i,
    meaning: "By anyone but the brand, and not on a post that is known to be somebody else's.",
  },
  {
    name: "outbound",
    written: /\boutbound\b/i,
    meaning: "By the brand, toward an outsider; a post never is.",
  },
  {
    name: "toward",
    written: /\btoward\b/i,
    meaning:
      "The record's `target`; without one, the author of what `inReplyTo` names; else of the post that `object` names; else, for anyone but the brand, the brand.",
  },
  {
    name: "due",
    written: /\bdue\b/i,
    meaning: "Published so long before the end of the as-of day that the time for a reply is over.",
  },
  {
    name: "answered",
    written: /\banswer(ed)?\b.*\bdue\b|\bdue\b.*\banswer/i,
    meaning:
      "By the brand's first later reply to it, or to the same person in the same conversation; where no reply on the channel names what it replies to, by the brand's next words toward the person under the same post; or at its `answeredAt`. A like, share or follow answers no words. Unknown where the brand spoke under the same post in reply to nothing and to nobody, which may have been the answer.",
  },
  {
    name: "category",
    written: /\bcategory\b|\bpromotional\b/i,
    meaning:
      "What the post says as its `category`, or the one of the policy's `categories` that has it among its `labels`; of a post that says none, the first with one of its `words` or `links` in the text.",
  },
  {
    name: "covered",
    written: /\bcovered\b/i,
    meaning: "In the `period` of a file; without one, from its first record to its last.",
  },
  {
    name: "as-of day",
    written: /\bas-of day\b|\bdue\b/i,
    meaning: "The day given as `--as-of` or `as-of`; else the last that any snapshot covers.",
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
