import { whyNoPosts } from "../evaluate/no-data.ts";
import type { Rule } from "../evaluate/rule.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../evaluate/shared-options.ts";
import type { TalkWords } from "../metrics/pronouns.ts";
import { talkCounts } from "../metrics/talk.ts";

/** The largest share of posts in languages without words that the others may speak for. */
const MOST_FOREIGN = 0.1;

export const selfTalk: Rule = {
  id: "self-talk",
  purpose: "Limits how much the brand's posts speak of us rather than of the reader.",
  group: "What the brand posts",
  subjects: ["snapshot", "plan"],
  formula:
    "we-words ÷ (we-words + you-words) over the posts' text; in English we, us, our, ours, ourselves and the policy's `brand.words`, against you, your, yours, yourself, yourselves; in other languages their pronouns",
  unit: "share",
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "share", description: "Largest share of words that speak of us.", default: 0.6 },
    words: {
      kind: "talk",
      description:
        "The words to count instead of the pronouns of each post's language; `brand.words` count as ours in any.",
    },
    "min-sample": minSampleOption(20, "of these words"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  rationale:
    "Three words about us for every two about the reader is where a text begins to read as a speech.",
  fix: "Say what it does for the reader, in words that speak to the reader.",
  blindSpot:
    "It counts words and does not understand them: praise in the third person passes, and posts without a text are not looked at. The language is the record's `language`, else that of its most common words. Without `words` it knows English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish, Danish and Norwegian, and their pronouns alone: where a verb says who speaks, as in Spanish or Polish, it sees less.",
  presets: {
    recommended: { max: 0.6, level: "warning" },
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
  judge(view, options) {
    const { posts, texts, foreign, we, you, clusters, rows } = talkCounts(
      view,
      options["words"] as TalkWords | undefined,
    );
    const sample = we + you;
    let noData = posts === 0 ? whyNoPosts(view) : undefined;
    if (posts > 0 && texts === 0) noData = "the posts have no text; export them with their `content`";
    if (foreign > MOST_FOREIGN * texts) noData = foreignPosts(foreign, texts);
    const actual = sample === 0 ? null : we / sample;
    return [{ scope: {}, actual, sample, noData, part: we, rows, clusters: () => clusters }];
  },
  describe({ actual, part, sample }) {
    return `${actual} of the words that speak of us or of the reader speak of us (${part} of ${sample})`;
  },
};

function foreignPosts(foreign: number, texts: number): string {
  const which = foreign === texts ? "the posts are" : `${foreign} of ${texts} posts are`;
  return `${which} in a language whose words for us and the reader are not in the tool; give them as \`words: { we: […], you: […] }\``;
}

function post(id: string) {
  return { type: "post", actor: "acme", id, published: "2026-11-10T09:00:00Z" };
}
