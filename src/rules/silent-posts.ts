import type { Rule } from "../evaluate/rule.ts";
import { ifExported, informing } from "../metrics/preset-options.ts";
import { confidenceOption, minSampleOption, ratchetOption } from "../metrics/shared-options.ts";
import { silentPosts as metric } from "../metrics/silent-posts.ts";

export const silentPosts: Rule = {
  id: "silent-posts",
  metric,
  purpose: "Limits the share of posts that no outsider reacts to.",
  group: "Who is engaging",
  subjects: ["snapshot"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "share", description: "Largest share of such posts.", default: 0.5 },
    "min-sample": minSampleOption(5, "posts that are old enough"),
    confidence: confidenceOption,
    ratchet: ratchetOption,
  },
  messages: {
    measured: ({ value }) => `${value} of the posts got no reaction from outside`,
  },
  goodFor: "It shows how often a post gets no reaction from outside, which an average over all posts hides.",
  rationale:
    "Everyone has a quiet post now and then. If more than every other post gets no reaction from outside, the brand is talking to itself. `recommended` warns then, and fails above three in four of at least eight posts: who posts once a week and exports only comments has too few to tell.",
  fix: "Post less often, and ask something that outsiders want to answer.",
  blindSpot:
    "One like from outside is enough for a post. A post without a date may be too new to count, so the share stays uncertain.",
  gaming:
    "One friend's like under each post is enough to pass; `voice-concentration` shows that friend. Deleting quiet posts before the export hides them.",
  presets: {
    starter: informing({ max: 0.5 }),
    recommended: [ifExported({ max: 0.75, "min-sample": 8 }), informing({ max: 0.5 })],
    strict: { max: 0.25 },
  },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: { "min-sample": 2 },
      records: [post("p-1"), post("p-2"), like("p-1", "ann"), like("p-2", "sam")],
    },
    fail: {
      asOf: "2026-11-15",
      options: { "min-sample": 2 },
      records: [post("p-1"), post("p-2"), like("p-1", "ann"), like("p-2", "ann")],
    },
  },
};

function post(id: string) {
  return { type: "post", actor: "acme", id, published: "2026-11-10T09:00:00Z" };
}

function like(object: string, actor: string) {
  return { type: "like", actor, object, published: "2026-11-10T10:00:00Z" };
}
