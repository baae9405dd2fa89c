import { whyNonePlanned } from "../evaluate/no-data.ts";
import type { Rule } from "../evaluate/rule.ts";
import { brandPosts } from "../store/posts.ts";
import { rowsByDay } from "../store/rows-by-day.ts";

export const replyOwner: Rule = {
  id: "reply-owner",
  purpose: "Asks that somebody is named to answer the replies on every day with a planned post.",
  group: "What the brand posts",
  subjects: ["plan"],
  formula: "local days with a planned post of which none has an `owner`",
  unit: "days",
  limit: { option: "max", operator: "<=" },
  options: {
    max: { kind: "count", description: "Most days on which nobody is named.", default: 0 },
  },
  rationale:
    "A post invites answers, and what is everybody's task is nobody's, so the default is no such day.",
  fix: "Give one of the day's posts an `owner` who answers whoever replies.",
  blindSpot: "It sees that somebody is named, not that they are at work that day, nor that they answer.",
  presets: { "posting-plan": {} },
  examples: {
    pass: { asOf: "2026-11-11", options: {}, records: [post("10", "p-014"), post("11", "p-003")] },
    fail: { asOf: "2026-11-11", options: {}, records: [post("10", "p-014"), post("11", null)] },
  },
  judge(view) {
    const { table } = view;
    const days = [...rowsByDay(table, brandPosts(view)).values()];
    const open = days.filter((posts) => posts.every((row) => !table.post(row)?.owner?.trim()));
    const rows = open.flat();
    return [{ scope: {}, actual: open.length, sample: null, noData: whyNonePlanned(days.length), rows }];
  },
  describe({ actual }) {
    return `${actual} with a planned post and nobody named to answer the replies`;
  },
};

function post(day: string, owner: string | null) {
  return { type: "post", actor: "acme", id: `p-${day}`, published: `2026-11-${day}T09:00:00Z`, owner };
}
