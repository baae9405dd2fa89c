import type { Rule } from "../evaluate/rule.ts";
import { cases, casesOf } from "../messages/remedies.ts";
import { ifExported, informing } from "../metrics/preset-options.ts";
import { selfTalk as metric } from "../metrics/self-talk.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../metrics/shared-options.ts";

export const selfTalk: Rule = {
  id: "self-talk",
  metric,
  purpose: "Limits how much the brand's posts are about the brand rather than the reader.",
  group: "What the brand posts",
  subjects: ["snapshot", "plan"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: {
      kind: "share",
      description: "Largest share of words about the brand, of those about the brand or the reader.",
      default: 0.6,
    },
    "min-sample": minSampleOption(20, "of these words"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  messages: {
    measured: ({ value }) =>
      `when posts mention the brand or the reader, ${value} of the time it's the brand`,
    remedies: ({ more, fewer }) => [
      casesOf(more, "more mention", { after: " of the reader" }),
      cases(fewer, "fewer of the brand"),
    ],
  },
  goodFor: "It catches praise of the company that no label calls promotional: the pronouns give it away.",
  rationale:
    "With three words about the brand for every two about the reader, a text begins to read like a speech. `starter` and `recommended` warn above that, and `recommended` fails above 85%, when hardly a word is about the reader.",
  fix: "Say what readers get out of it, and address them directly.",
  blindSpot:
    "It counts words without understanding them: praise in the third person passes, and posts without text are ignored. The language is the record's `language`, else that of its most common words. Without `words` it knows English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish, Danish and Norwegian, but only their pronouns: where the verb says who is speaking, as in Spanish or Polish, it sees less.",
  gaming:
    'Using a nickname for the company, or putting a "you" into every sentence about it, lowers the share.',
  presets: {
    starter: informing({ max: 0.6 }),
    recommended: [ifExported({ max: 0.85 }), informing({ max: 0.6 })],
    strict: { max: 0.5 },
    "posting-plan": { max: 0.6 },
  },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { "min-sample": 4 },
      records: [
        { ...post("p-1"), content: "Do your wheels squeak? Here is how you clean them." },
        { ...post("p-2"), content: "Show us the rink that you like best. We will pass it on." },
      ],
    },
    fail: {
      asOf: "2026-11-15",
      options: { "min-sample": 4 },
      records: [
        { ...post("p-1"), content: "We are proud of our new wheels. Nobody makes wheels as we do." },
        { ...post("p-2"), content: "Our team has won again. Have you seen us on the stage?" },
      ],
    },
  },
};

function post(id: string) {
  return { type: "post", actor: "acme", id, published: "2026-11-10T09:00:00Z" };
}
