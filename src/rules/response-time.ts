import type { Rule } from "../evaluate/rule.ts";
import { responseTime as metric } from "../metrics/response-time.ts";
import { minSampleOption, ratchetOption } from "../metrics/shared-options.ts";

const TALK = ["comment", "mention", "quote", "review", "message"];

export const responseTime: Rule = {
  id: "response-time",
  metric,
  purpose: "Limits how long outsiders wait for the first reply.",
  group: "How the brand engages",
  subjects: ["snapshot"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "duration", description: "Longest time at the percentile.", default: "24h" },
    "min-sample": minSampleOption(10, "activities that are due"),
    ratchet: ratchetOption,
  },
  rationale:
    "People who write to a company expect a reply within a day; the median asks that of half of them, and `response-rate` limits how many get none.",
  fix: "Answer those who have waited longest first, and decide who answers on which day.",
  blindSpot:
    "Nights and weekends count in full. An answer is a reply or any later activity toward the same person; whether it helped is not seen. Activities with a date and no time are left out.",
  presets: {
    starter: { max: "3d", to: TALK, ratchet: true },
    recommended: { max: "24h", to: TALK },
    strict: { max: "4h", to: TALK },
  },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { "min-sample": 2 },
      records: [
        ...["sam", "kim"].map(question),
        { type: "comment", actor: "acme", inReplyTo: "c-sam", published: "2026-11-11T09:00:00Z" },
      ],
    },
    fail: {
      asOf: "2026-11-15",
      options: { "min-sample": 2, percentile: 90 },
      records: [
        ...["sam", "kim"].map(question),
        { type: "comment", actor: "acme", inReplyTo: "c-sam", published: "2026-11-11T09:00:00Z" },
      ],
    },
  },
};

function question(actor: string) {
  const id = `c-${actor}`;
  return { type: "comment", id, actor, object: "p-1", published: "2026-11-10T09:00:00Z" };
}
