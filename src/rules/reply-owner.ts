import type { Rule } from "../evaluate/rule.ts";
import { ownerlessDays } from "../metrics/ownerless-days.ts";

export const replyOwner: Rule = {
  id: "reply-owner",
  metric: ownerlessDays,
  purpose: "Requires an owner for the replies on every day with a planned post.",
  group: "What the brand posts",
  subjects: ["plan"],
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "count", description: "How many days may have no owner.", default: 0 },
  },
  messages: {
    measured: ({ value }) => `${value} with a planned post and no owner for the replies`,
  },
  goodFor: "It makes sure that on every day with a planned post somebody is in charge of the replies.",
  rationale:
    "A post invites replies, and a task without an owner rarely gets done, so the default is no such day.",
  fix: "Give one of the day's posts an `owner` who answers the replies.",
  blindSpot:
    "It sees that there is an owner, but not whether they are at work that day, or whether they reply.",
  gaming: "The same name on every day is enough.",
  presets: { "posting-plan": {} },
  examples: {
    pass: { asOf: "2026-11-11", options: {}, records: [post("10", "p-014"), post("11", "p-003")] },
    fail: { asOf: "2026-11-11", options: {}, records: [post("10", "p-014"), post("11", null)] },
  },
};

function post(day: string, owner: string | null) {
  return { type: "post", actor: "acme", id: `p-${day}`, published: `2026-11-${day}T09:00:00Z`, owner };
}
