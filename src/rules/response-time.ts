import type { Rule } from "../evaluate/rule.ts";
import { workingTime } from "../messages/measured.ts";
import { ifExported, informing } from "../metrics/preset-options.ts";
import { responseTime as metric } from "../metrics/response-time.ts";
import { minSampleOption, ratchetOption } from "../metrics/shared-options.ts";

export const responseTime: Rule = {
  id: "response-time",
  metric,
  purpose: "Limits how long outsiders wait for the first reply.",
  group: "How the brand engages",
  subjects: ["snapshot"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: metric.options.max,
    "min-sample": minSampleOption(10, "activities that are due"),
    ratchet: ratchetOption,
  },
  messages: {
    measured: ({ value, part, detail, options }) =>
      `${options["percentile"] === 50 ? "the median" : `percentile ${options["percentile"]} of the`} time to a first reply is ${value}${workingTime(detail, options["max"])}${stillWaiting(part)}`,
  },
  goodFor: "It shows how long people usually wait: a reply that comes too late can be as bad as none.",
  rationale:
    "People who write to a company expect a reply within a day. The median requires that for half of them; `response-rate` limits how many get no reply at all. `starter` and `recommended` allow three days, since a weekend may come between a Friday and a reply.",
  fix: "Reply to those who have waited longest first, and decide who replies on which day.",
  blindSpot:
    "Nights and weekends count in full, unless the policy has `hours`. It can't see whether a reply helped, or who a reply is meant for if it names only a conversation's first comment. Activities with a date but no time are left out.",
  gaming: 'A quick "we will look into it" stops the clock, whatever comes of it.',
  presets: {
    starter: informing({ max: "3d", by: "team" }),
    recommended: ifExported({ max: "3d", by: "team" }),
    strict: { max: "4h" },
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

/** How many have had no answer yet; empty for none, and where nobody knows. */
function stillWaiting(open: string): string {
  return open === "0" ? "" : `, and ${open} ${open === "1" ? "is" : "are"} still waiting`;
}
