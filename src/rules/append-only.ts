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
  messages: {
    measured: ({ detail }) => `the change ${detail}`,
  },
  goodFor: "It protects the record: a bad week can't be edited or removed without the reviewer seeing it.",
  rationale:
    "Files may be split, renamed, compressed or exported in another format, as long as the activities stay. A post's `totals` may grow and `answeredAt` may be added: platforms do that. Activities may become counts of the same channel, day, type, side and post, as when a person is forgotten or a file aggregated. A new row may repeat a committed activity with more detail, a coarser time, or a renamed account. What people do to their own activities, such as taking back a like or editing a post, is a notice, and a warning if it affects more than a tenth of what was committed or changes a verdict.",
  fix: "Restore what was committed. If that was wrong, correct it in a separate change, so that somebody reviews it.",
  blindSpot:
    "Names, page addresses and the text of anything but posts are not compared, as no rule counts them. Plans may change. When counts replace names, their figure for how many were answered is taken as it is. If a submodule, a link that the change edits or a Git LFS pointer replaces a file, its activities can't be judged.",
  gaming:
    "Activities that were never committed leave no trace, and a whole file may be removed past its `keep`; a reviewer can see both.",
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
