import type { Rule } from "../evaluate/rule.ts";
import { employeeOnlyPosts as metric } from "../metrics/employee-only-posts.ts";
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
  rationale: "Every brand has a quiet post; one in four with reactions from employees alone is a habit.",
  fix: "Before the next post, ask which outsiders would answer it, and why.",
  blindSpot: "Posts without reactions and activities without a post are left out.",
  presets: { starter: { max: 0.75, ratchet: true }, recommended: { max: 0.25 }, strict: { max: 0.1 } },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { max: "50%", "min-sample": 2 },
      records: [...likes("p-1", ["ann", "ann", "ann"]), ...likes("p-2", ["ann", "ann", "sam"])],
    },
    fail: {
      asOf: "2026-11-15",
      options: { max: "50%", "min-sample": 2 },
      records: [...likes("p-1", ["ann", "ann", "ann"]), ...likes("p-2", ["ann", "ann", "ann"])],
    },
  },
};

function likes(object: string, actors: string[]) {
  return actors.map((actor, i) => ({ type: "like", actor, object, published: `2026-11-10T1${i}:00:00Z` }));
}
