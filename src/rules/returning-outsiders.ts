import type { Rule } from "../evaluate/rule.ts";
import { cases } from "../messages/remedies.ts";
import { informing } from "../metrics/preset-options.ts";
import { returningOutsiders as metric } from "../metrics/returning-outsiders.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../metrics/shared-options.ts";

export const returningOutsiders: Rule = {
  id: "returning-outsiders",
  metric,
  purpose: "Requires that outsiders come back.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "share", description: "Smallest share that comes back.", default: 0.1 },
    "min-sample": minSampleOption(20, "outside accounts in the window before"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  messages: {
    measured: ({ value }) => `${value} of the outsiders of the period before came back`,
    remedies: ({ moved }) => [cases(moved, "more of them returning")],
  },
  goodFor: "It shows whether people find a reason to come back, which likes and reach never tell.",
  rationale:
    "Many people who like one post never return, so one in ten is modest. With fewer than twenty accounts, a tenth is only one or two people.",
  fix: "Reply to those who came, ask what they want next, and publish it.",
  blindSpot:
    "A person who comes back with another account, or who has joined the company since, doesn't count as returning. Types that were not exported in this window are left out of both windows, by channel.",
  gaming: "A ring of companies that like each other's posts comes back every week and brings no one new.",
  presets: {
    starter: informing({ min: 0.1 }),
    recommended: informing({ min: 0.1 }),
    strict: { min: 0.2 },
  },
  examples: {
    pass: {
      asOf: "2026-11-14",
      options: { min: "50%", window: "7d", "min-sample": 2 },
      records: [like("sam", "05"), like("kim", "06"), like("kim", "12")],
    },
    fail: {
      asOf: "2026-11-14",
      options: { min: "50%", window: "7d", "min-sample": 2 },
      records: [like("sam", "05"), like("kim", "06"), like("lee", "12")],
    },
  },
};

function like(actor: string, day: string) {
  return { type: "like", actor, object: `p-${day}`, published: `2026-11-${day}T09:00:00Z` };
}
