import type { Rule } from "../evaluate/rule.ts";
import { rewrittenActivities } from "../metrics/changes.ts";

export const appendOnly: Rule = {
  id: "append-only",
  metric: rewrittenActivities,
  purpose: "Keeps committed activities: a change may add some, but not edit, remove or overrule any.",
  group: "Whether the numbers can be trusted",
  subjects: ["change"],
  limit: { operator: "<=" },
  options: {},
  rationale:
    "Files may be split, renamed, compressed or exported in another format, as long as the activities stay. A post's `totals` may grow and `answeredAt` may be added: platforms do that. Activities may become counts of the same channel, day, type, side and post, as where a person is forgotten or a file aggregated. A new row may say a committed activity again: more of it, a coarser time, or a renamed account. Whatever people do to their own activities, such as taking a like back or editing a post, is a notice, and a warning where it is more than a tenth of what was committed or turns a verdict.",
  fix: "Restore what was committed. Where that was wrong, correct it in a change of its own, so that somebody agrees to it.",
  blindSpot:
    "Texts of anything but posts, names and addresses of pages are not compared, as no rule counts them. Plans may change. How many were answered is taken from the counts that replace names. If a submodule, a link that the change edits or a Git LFS pointer replaces a file, its activities can't be judged.",
  gaming:
    "What was never committed can be left out unseen, and past its `keep` a whole file may go; both are visible in review.",
  presets: { recommended: {}, strict: {} },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: {},
      base: { records: [comment("c-1", "ann")] },
      records: [comment("c-2", "sam"), comment("c-1", "ann")],
    },
    fail: {
      asOf: "2026-11-15",
      options: {},
      base: { records: [comment("c-1", "ann")] },
      records: [comment("c-1", "sam")],
    },
  },
};

function comment(id: string, actor: string) {
  return { type: "comment", id, actor, object: "p-1", published: "2026-11-10T09:00:00Z" };
}
