import type { Rule } from "../evaluate/rule.ts";
import { responseRate as metric } from "../metrics/response-rate.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../metrics/shared-options.ts";

const question = {
  type: "comment",
  id: "c-1",
  actor: "sam",
  object: "p-1",
  published: "2026-11-10T09:00:00Z",
};

export const responseRate: Rule = {
  id: "response-rate",
  metric,
  purpose: "Asks that outsiders who write to the brand get a reply in time.",
  group: "How the brand engages",
  subjects: ["snapshot"],
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "share", description: "Smallest share that gets a reply in time.", default: 0.9 },
    "min-sample": minSampleOption(10, "activities that are due"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  rationale:
    "People who write to a company expect a reply within a day; nine in ten leaves room for those that need none.",
  fix: "Answer the oldest first, and decide who answers on which day.",
  blindSpot:
    "An answer is a reply or any later activity toward the same person; whether it helped is not seen. Activities with a date and no time are left out.",
  presets: {
    starter: {
      min: 0.5,
      to: ["comment", "mention", "quote", "review", "message"],
      within: "3d",
      ratchet: true,
    },
    recommended: { min: 0.9, to: ["comment", "mention", "quote", "review", "message"] },
    strict: { min: 0.95, within: "12h" },
  },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { "min-sample": 1 },
      records: [
        question,
        { type: "comment", actor: "acme", inReplyTo: "c-1", published: "2026-11-11T09:00:00Z" },
      ],
    },
    fail: {
      asOf: "2026-11-15",
      options: { "min-sample": 1 },
      records: [
        question,
        { type: "comment", actor: "acme", inReplyTo: "c-1", published: "2026-11-11T09:00:01Z" },
      ],
    },
  },
};
