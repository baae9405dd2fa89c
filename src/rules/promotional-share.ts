import type { Rule } from "../evaluate/rule.ts";
import { casesOf } from "../messages/remedies.ts";
import { ifExported, informing } from "../metrics/preset-options.ts";
import { promotionalShare as metric } from "../metrics/promotional-share.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../metrics/shared-options.ts";

export const promotionalShare: Rule = {
  id: "promotional-share",
  metric,
  purpose: "Limits how many of the brand's posts are promotional.",
  group: "What the brand posts",
  subjects: ["snapshot", "plan"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "share", description: "Largest share of promotional posts.", default: 0.2 },
    "min-sample": minSampleOption(5, "posts with a category"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  messages: {
    measured: ({ value }) => `${value} of posts are promotional`,
    remedies: ({ more, fewer }) => [
      casesOf(more, "more post", { after: " on other topics" }),
      casesOf(fewer, "fewer promotional post"),
    ],
  },
  goodFor:
    "It watches the mix: how much of what the brand posts sells, and how much is useful to the reader.",
  rationale:
    "One promotional post in five leaves four that are useful to the reader. That is only advice, so `recommended` warns above it and fails if more than three in four are promotional. `posting-plan` fails above it, because a plan can still be changed.",
  sources: [
    {
      says: "The 80/20 rule: four posts that are useful to the reader for each one that sells.",
      title: "Study.com, The 80/20 rule in social media posting activity",
      url: "https://study.com/academy/lesson/the-80-20-rule-in-social-media-posting-activity.html",
      lookedUp: "2026-11-25",
    },
    {
      says: "The 4-1-1 rule: for each post about yourself, four new useful ones and one shared from somebody else.",
      title: "Bigfoot Digital, Do you follow the 4-1-1 social media rule",
      url: "https://www.bigfootdigital.co.uk/do-you-follow-the-4-1-1-social-media-rule",
      lookedUp: "2026-11-25",
    },
  ],
  fix: "Swap a promotional post for one that teaches, asks, or shares somebody else's work.",
  blindSpot:
    "It takes a post's category from its label or the policy's words; a promotion that avoids them passes.",
  gaming:
    "A promotion labelled educational passes; give the policy `categories` with the words that your promotions use.",
  presets: {
    starter: informing({ max: 0.2 }),
    recommended: [ifExported({ max: 0.75 }), informing({ max: 0.2 })],
    strict: { max: 0.1 },
    "posting-plan": { max: 0.2 },
  },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: {},
      records: ["promotional", "educational", "educational", "community", "community"].map(post),
    },
    fail: {
      asOf: "2026-11-15",
      options: {},
      records: ["promotional", "promotional", "educational", "community", "community"].map(post),
    },
  },
};

function post(category: string, index: number) {
  return {
    type: "post",
    actor: "acme",
    id: `p-${index}`,
    category,
    published: `2026-11-1${index}T09:00:00Z`,
  };
}
