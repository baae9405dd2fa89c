import { whyNoPosts } from "../evaluate/no-data.ts";
import { option, type Rule } from "../evaluate/rule.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../evaluate/shared-options.ts";
import { quantity } from "../evaluate/wording.ts";
import { categoryCounts } from "../store/categories.ts";

export const promotionalShare: Rule = {
  id: "promotional-share",
  purpose: "Limits how many of the brand's posts are about itself.",
  group: "What the brand posts",
  subjects: ["snapshot", "plan"],
  formula: "promotional posts ÷ posts with a category",
  unit: "share",
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "share", description: "Largest share of promotional posts.", default: 0.2 },
    "max-unclassified": {
      kind: "share",
      description: "With a larger share of posts without a category the rule does not judge.",
      default: 0.5,
      lenient: "up",
    },
    "min-sample": minSampleOption(5, "posts with a category"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  rationale: "One post in five about ourselves leaves four that are of use to somebody else.",
  fix: "Swap a promotional post for one that teaches, asks or passes on what somebody else made.",
  blindSpot:
    "It knows a post's category by its label, or by the policy's words; a promotion that avoids them passes.",
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
  judge(view, options) {
    const { posts, classified, promotional, rows } = categoryCounts(view);
    const most = option<number>(options, "max-unclassified");
    const unclassified = posts === 0 ? 0 : (posts - classified) / posts;
    let noData = posts === 0 ? whyNoPosts(view) : undefined;
    if (unclassified > most) {
      noData = `${quantity(unclassified, "share", most)} of the posts have no category, at most ${quantity(most, "share")} may; label them, or give the policy \`categories\``;
    }
    const actual = classified === 0 || noData !== undefined ? null : promotional / classified;
    return [{ scope: {}, actual, sample: classified, noData, part: promotional, rows }];
  },
  describe({ actual, part, sample }) {
    return `${actual} of the posts are promotional (${part} of ${sample})`;
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
