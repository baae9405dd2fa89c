import type { Rule } from "../evaluate/rule.ts";
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
  rationale:
    "A quiet post happens to everyone; one in four with applause only from inside is a habit. The presets ask for two reactions, so that a lone colleague's like is no applause.",
  fix: "Before the next post, ask which outsiders would answer it, and why.",
  blindSpot: "Posts that nobody reacts to are left out, and so are activities that name no post.",
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
