import type { Rule } from "../evaluate/rule.ts";
import { promotionalShare as metric } from "../metrics/promotional-share.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../metrics/shared-options.ts";

export const promotionalShare: Rule = {
  id: "promotional-share",
  metric,
  purpose: "Limits how many of the brand's posts are about itself.",
  group: "What the brand posts",
  subjects: ["snapshot", "plan"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "share", description: "Largest share of promotional posts.", default: 0.2 },
    "min-sample": minSampleOption(5, "posts with a category"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  rationale: "One post in five about the brand leaves four that are useful to somebody else.",
  fix: "Swap a promotional post for one that teaches, asks, or shares somebody else's work.",
  blindSpot:
    "It takes a post's category from its label or the policy's words; a promotion that avoids them passes.",
  presets: {
    starter: { max: 0.5, level: "warning" },
    recommended: { max: 0.2 },
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
