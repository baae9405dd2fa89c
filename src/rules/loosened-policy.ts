import type { Rule } from "../evaluate/rule.ts";
import { loosenedSettings } from "../metrics/changes.ts";

const RECORDS = [
  { type: "comment", id: "c-1", actor: "sam", object: "p-1", published: "2026-11-10T09:00:00Z" },
];

export const loosenedPolicy: Rule = {
  id: "loosened-policy",
  metric: loosenedSettings,
  purpose: "Catches a change that loosens the rules that judge it.",
  group: "Whether the numbers can be trusted",
  subjects: ["change"],
  limit: { operator: "<=" },
  options: {},
  messages: {
    measured: ({ detail }) => `the change ${detail}`,
  },
  goodFor:
    "It shows a reviewer when a pull request passes because the policy changed, and not because the engagement did.",
  rationale:
    "Policies are compared after presets and extended files are applied, so reformatting doesn't count as loosening. A change that could go either way, such as another `window`, is reported but not judged.",
  fix: "Revert it, or move it to its own pull request.",
  blindSpot:
    "If the base has no policy yet, there is nothing to loosen. The workflow itself, with its `fail-on`, isn't read; protect it with the repository's branch rules.",
  gaming: "Many small loosenings are each reported, but nothing adds them up.",
  presets: { recommended: { level: "warning" }, strict: {} },
  examples: {
    pass: {
      asOf: "2026-11-15",
      options: {},
      base: { rules: { "employee-share": { max: "30%" } } },
      rules: { "employee-share": { max: "20%" } },
      records: RECORDS,
    },
    fail: {
      asOf: "2026-11-15",
      options: {},
      base: { rules: { "employee-share": { max: "20%" } } },
      rules: { "employee-share": { max: "30%" } },
      records: RECORDS,
    },
  },
};
