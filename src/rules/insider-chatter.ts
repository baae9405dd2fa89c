import type { Rule } from "../evaluate/rule.ts";
import { cases, casesOf } from "../messages/remedies.ts";
import { insiderChatter as metric } from "../metrics/insider-chatter.ts";
import { ifExported, informing } from "../metrics/preset-options.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../metrics/shared-options.ts";

export const insiderChatter: Rule = {
  id: "insider-chatter",
  metric,
  purpose: "Limits how much of the conversation is employees talking to each other.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "share", description: "Largest share of comments among employees.", default: 0.1 },
    "min-sample": minSampleOption(10, "comments with an author"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  messages: {
    measured: ({ value }) => `${value} of comments are employees talking to each other`,
    remedies: ({ more, fewer }) => [
      casesOf(more, "more comment", { after: " that aren't between employees" }),
      cases(fewer, "fewer between employees"),
    ],
  },
  goodFor: "It finds threads in which employees praise and thank each other while the readers look on.",
  rationale:
    "One thank-you between employees is human; one comment in ten is a staff meeting with an audience.",
  fix: "Thank each other at work, and reply to outsiders under the post.",
  blindSpot:
    "A comment that isn't a reply, or that replies to a comment outside the snapshots, counts as a reply to the post's author.",
  gaming:
    "Employees who comment on the post rather than to each other don't count here; `employee-share` counts them.",
  presets: {
    starter: informing({ max: 0.1 }),
    recommended: ifExported({ max: 0.1 }),
    strict: { max: 0.05 },
  },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { max: "25%", "min-sample": 4 },
      records: [comment("c-1", "sam"), comment("c-2", "ann", "c-1"), comment("c-3", "ann", "c-2"), thanks()],
    },
    fail: {
      asOf: "2026-11-15",
      options: { max: "20%", "min-sample": 4 },
      records: [comment("c-1", "sam"), comment("c-2", "ann", "c-1"), comment("c-3", "ann", "c-2"), thanks()],
    },
  },
};

function comment(id: string, actor: string, inReplyTo?: string) {
  const to = inReplyTo === undefined ? {} : { inReplyTo };
  return { type: "comment", id, actor, object: "p-1", ...to, published: "2026-11-10T10:00:00Z" };
}

function thanks() {
  return { type: "comment", actor: "kim", inReplyTo: "c-2", published: "2026-11-10T11:00:00Z" };
}
