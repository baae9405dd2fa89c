import type { Rule } from "../evaluate/rule.ts";
import { listedTypes, workingTime } from "../messages/measured.ts";
import { casesOf } from "../messages/remedies.ts";
import { ifExported, informing } from "../metrics/preset-options.ts";
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
  purpose: "Requires that outsiders who write to the brand get a reply in time.",
  group: "How the brand engages",
  subjects: ["snapshot"],
  limit: { option: "min", operator: ">=" },
  options: {
    min: { kind: "share", description: "Smallest share that gets a reply in time.", default: 0.9 },
    "min-sample": minSampleOption(10, "activities that are due"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  messages: {
    measured: ({ value, detail, options }) =>
      `${value} of outsiders' ${listedTypes(options["to"])} were answered within ${options["within"]}${workingTime(detail)}`,
    remedies: ({ moved }) => [casesOf(moved, "more reply", { after: " in time", plural: "more replies" })],
  },
  goodFor: "It shows whether people who write to the brand hear back.",
  rationale:
    "People who write to a company expect a reply within a day; nine in ten leaves room for those that need no reply. `starter` and `recommended` require three in five within three days, so that a weekend doesn't cause a failure; `recommended` also warns if more than half wait longer than a day. For both an employee's reply counts too: it helps just as much.",
  sources: [
    {
      says: "For its award, a brand had to answer 65% of the questions on its page; in 2012 brands answered 30% on average.",
      title: "Socialbakers, How to get the Socially Devoted certificate",
      url: "https://www.socialbakers.com/blog/735-how-to-get-the-socially-devoted-certificate",
      lookedUp: "2026-11-25",
    },
    {
      says: "Seven in eight messages to brands got no reply within 72 hours.",
      title: "Sprout Social Index 2015",
      url: "https://www.prnewswire.com/news-releases/7-in-8-messages-to-brands-ignored-on-social-media-300120965.html",
      lookedUp: "2026-11-25",
    },
  ],
  fix: "Reply to the oldest first, and decide who replies on which day.",
  blindSpot:
    "It can't see whether a reply helped, or who a reply is meant for if it names only a conversation's first comment. Activities with a date but no time are left out.",
  gaming:
    'A "Thanks!" under each comment counts as a reply. Deleting unanswered comments before the export hides them.',
  presets: {
    starter: informing({ min: 0.6, within: "3d", by: "team" }),
    recommended: [
      ifExported({ min: 0.6, within: "3d", by: "team" }),
      informing({ min: 0.5, within: "1d", by: "team" }),
    ],
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
