import type { Rule } from "../evaluate/rule.ts";
import { minSampleOption, ratchetOption } from "../metrics/shared-options.ts";
import { voiceConcentration as metric } from "../metrics/voice-concentration.ts";

export const voiceConcentration: Rule = {
  id: "voice-concentration",
  metric,
  purpose: "Asks that the engagement from outside doesn't depend on a handful of people.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "count", description: "Fewest people who may make up half.", default: 4 },
    "min-sample": minSampleOption(20, "activities of outsiders"),
    ratchet: ratchetOption,
  },
  rationale:
    "If three people make up half, one holiday empties the page. Half of fewer than twenty activities may well be chance.",
  fix: "Invite those who only read: ask a question that takes one line to answer.",
  blindSpot:
    "One person with several accounts counts as several, and so does everybody on several channels. Activities without an author are left out; if there are more of them than of the others, the rule doesn't judge.",
  presets: { starter: { min: 2, level: "warning" }, recommended: { min: 4 }, strict: { min: 8 } },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { min: 2, "min-sample": 5 },
      records: ["sam", "kim", "sam", "lee", "noor"].map(like),
    },
    fail: {
      asOf: "2026-11-15",
      options: { min: 2, "min-sample": 5 },
      records: ["sam", "kim", "sam", "sam", "noor"].map(like),
    },
  },
};

function like(actor: string, index: number) {
  return { type: "like", actor, object: `p-${index}`, published: `2026-11-10T1${index}:00:00Z` };
}
