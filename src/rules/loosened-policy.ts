import type { Rule } from "../evaluate/rule.ts";
import { loosenedSettings } from "../metrics/changes.ts";

const RECORDS = [
  { type: "comment", id: "c-1", actor: "sam", object: "p-1", published: "2026-11-10T09:00:00Z" },
];

export const loosenedPolicy: Rule = {
  id: "loosened-policy",
  metric: loosenedSettings,
  purpose: "Catches a change that loosens the rules by which it would be judged.",
  group: "Whether the numbers can be trusted",
  subjects: ["change"],
  limit: { operator: "<=" },
  options: {},
  rationale:
    "What presets and extended files come to is compared, so a mere reformat is none. What may go either way, such as another `window`, is not judged and told all the same.",
  fix: "Take it back, or agree on it in a change of its own.",
  blindSpot:
    "Where the base has no policy yet there is nothing to loosen. The workflow itself, and so its `fail-on`, is not read; protect it by the repository's own rules.",
  gaming: "Loosening a policy in many small steps gives as many findings, and nothing adds them up.",
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
