import type { Rule } from "../evaluate/rule.ts";
import { formatNumber } from "../lib/format-number.ts";
import { employeeOnlyPosts as metric } from "../metrics/employee-only-posts.ts";
import { informing } from "../metrics/preset-options.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../metrics/shared-options.ts";

export const employeeOnlyPosts: Rule = {
  id: "employee-only-posts",
  metric,
  purpose: "Limits the share of posts that only employees react to.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "share", description: "Largest share of such posts.", default: 0.25 },
    "min-sample": minSampleOption(5, "posts with that many activities"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  messages: {
    measured: ({ value }) => `only employees reacted to ${value} of the posts`,
    remedies: ({ moved }) => [
      moved === null ? null : `outside reactions to ${formatNumber(moved)} more of these posts`,
    ],
  },
  goodFor: "It finds posts that look popular only because employees reacted to them.",
  rationale:
    "Everyone has a quiet post now and then; one in four with reactions only from employees is a habit. The presets count posts with at least two reactions, because one employee's like means little.",
  fix: "Before the next post, ask which outsiders would reply to it, and why.",
  blindSpot: "Posts without reactions are left out, and so are activities that don't name a post.",
  gaming: "One friend's like under each post is enough to pass; `voice-concentration` shows that friend.",
  presets: {
    starter: informing({ max: 0.25, "min-engagement": 2 }),
    recommended: { max: 0.25, "min-engagement": 2 },
    strict: { max: 0.1, "min-engagement": 2 },
  },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { max: "50%", "min-sample": 2 },
      records: [...reactions("p-1", ["ann", "ann", "ann"]), ...reactions("p-2", ["ann", "ann", "sam"])],
    },
    fail: {
      asOf: "2026-11-15",
      options: { max: "50%", "min-sample": 2 },
      records: [...reactions("p-1", ["ann", "ann", "ann"]), ...reactions("p-2", ["ann", "ann", "ann"])],
    },
  },
};

/** A like, a comment and a share of a post, one by each. */
function reactions(object: string, actors: [string, string, string]) {
  const types = ["like", "comment", "share"];
  return actors.map((actor, i) => ({
    type: types[i],
    actor,
    object,
    published: `2026-11-10T1${i}:00:00Z`,
  }));
}
