import type { Rule } from "../evaluate/rule.ts";
import { claimInflation } from "../metrics/claim-inflation.ts";

const example = { metric: "comments", from: "2026-11-10", to: "2026-11-10" };

export const claimedMetrics: Rule = {
  id: "claimed-metrics",
  metric: claimInflation,
  purpose: "Checks the numbers that the company reports against outsider-only figures.",
  group: "Whether the numbers can be trusted",
  subjects: ["snapshot"],
  limit: { option: "tolerance", operator: "<=" },
  options: {
    tolerance: { kind: "share", description: "By how much a claim may be too high.", default: 0.01 },
  },
  messages: {
    measured: ({ value, detail }) => `${detail}; overstated by ${value}`,
  },
  goodFor: "It compares the number on a slide with the data behind it, before the board sees it.",
  rationale:
    "People who read a number assume that it counts people who cared. Rounding explains up to one percent. A preset can't know where the claims are, so none includes this rule.",
  fix: "Report the outsider figure, or disclose the employee share.",
  blindSpot:
    "It knows only the claims in the files. A claim that is too low passes. A claim over several channels is checked against the types that each of them exported. A claim has its own days, so `window` has no effect.",
  gaming: "A claim that isn't in a file is never checked.",
  presets: {},
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { claims: ["claims.yml"] },
      claims: [{ ...example, value: 2 }],
      records: ["sam", "kim"].map(comment),
    },
    fail: {
      asOf: "2026-11-15",
      options: { claims: ["claims.yml"] },
      claims: [{ ...example, value: 3 }],
      records: ["sam", "kim", "ann"].map(comment),
    },
  },
};

function comment(actor: string, index: number) {
  return { type: "comment", actor, object: "p-1", published: `2026-11-10T1${index}:00:00Z` };
}
