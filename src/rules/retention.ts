import type { Rule } from "../evaluate/rule.ts";
import { keptTooLong } from "../metrics/kept-too-long.ts";
import { informing } from "../metrics/preset-options.ts";

export const retention: Rule = {
  id: "retention",
  metric: keptTooLong,
  purpose: "Checks that files that name people are not kept longer than the policy says.",
  group: "Whether the numbers can be trusted",
  subjects: ["snapshot"],
  limit: { operator: "<=" },
  options: {},
  messages: {
    measured: ({ detail }) => detail,
  },
  goodFor:
    "It reminds the team to delete personal data in time, as a platform's terms or privacy law may require.",
  rationale:
    "How long members' data may be kept is up to the platform, so there is no default: write it down as `keep` in an entry of `snapshots`.",
  fix: "Replace the file with its counts, or remove it; `append-only` allows both once `keep` is over.",
  blindSpot:
    "It looks at the files as they are now; git still holds what was committed before. Entries without `keep` are not watched. `window` has no effect.",
  gaming:
    "A later `retrieved` makes a file look newer, and a long `keep` lets it stay; `loosened-policy` reports a longer `keep`.",
  presets: {
    starter: informing({}),
    recommended: {},
    strict: {},
  },
  examples: {
    pass: { asOf: "2026-11-15", options: {}, keep: "7d", records: [like("2026-11-10T09:00:00Z")] },
    fail: { asOf: "2026-11-15", options: {}, keep: "2d", records: [like("2026-11-10T09:00:00Z")] },
  },
};

function like(published: string) {
  return { type: "like", actor: "sam", object: "p-1", published };
}
