import type { Rule } from "../evaluate/rule.ts";
import { informing } from "../metrics/preset-options.ts";
import { snapshotAge } from "../metrics/snapshot-age.ts";

export const freshSnapshot: Rule = {
  id: "fresh-snapshot",
  metric: snapshotAge,
  purpose: "Catches a team that has stopped committing snapshots.",
  group: "Whether the numbers can be trusted",
  subjects: ["snapshot"],
  limit: { option: "max-age", operator: "<=" },
  options: {
    "max-age": {
      kind: "days",
      description: "Maximum age of a channel's latest data.",
      default: "8d",
    },
  },
  messages: {
    measured: ({ value }) => `the latest data is ${value} old`,
  },
  goodFor: "It makes sure that the report is about now and not about last month.",
  rationale:
    "A weekly snapshot is seven days old before the next one arrives; one more day is grace. `recommended` warns after that, and fails after fifteen days: a small firm's sheet may have no row for ten days because nobody wrote.",
  fix: "Export the channel again and commit the file, or remove the channel from `brand.accounts`.",
  blindSpot: "A fresh file that leaves most of the week out looks fresh; `coverage` catches that.",
  gaming:
    "A file with a `period` up to today and nothing in it is fresh; `daily-outside-interactions` then fails.",
  presets: {
    starter: informing({}),
    recommended: [{ "max-age": "15d" }, informing({})],
    strict: {},
  },
  examples: {
    pass: { asOf: "2026-11-18", options: {}, records: [like("2026-11-10T09:00:00Z")] },
    fail: { asOf: "2026-11-19", options: {}, records: [like("2026-11-10T09:00:00Z")] },
  },
};

function like(published: string) {
  return { type: "like", actor: "sam", object: "p-1", published };
}
