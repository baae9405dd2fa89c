import type { Rule } from "../evaluate/rule.ts";

const RECORDS = [
  { type: "comment", id: "c-1", actor: "sam", object: "p-1", published: "2026-11-10T09:00:00Z" },
];

export const loosenedPolicy: Rule = {
  id: "loosened-policy",
  purpose: "Catches a change that loosens the rules by which it would be judged.",
  group: "Whether the numbers can be trusted",
  subjects: ["change"],
  formula:
    "whatever lets more pass with the change than at its base: a rule switched off, lowered in level or moved in the lenient direction, a new, longer or wider waiver, people gone from the roster",
  unit: "count",
  limit: { operator: "<=" },
  options: {},
  rationale:
    "What presets and extended files come to is compared, so a mere reformat is none. What may go either way, such as another `window`, is not judged and told all the same.",
  fix: "Take it back, or agree on it in a change of its own.",
  blindSpot:
    "Where the base has no policy yet there is nothing to loosen. The workflow itself, and so its `fail-on`, is not read; protect it by the repository's own rules.",
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
  judge(_view, _options, { change }) {
    const found = (change?.loosened ?? []).map(({ detail, isSure, at, about }) => ({
      scope: {},
      actual: isSure ? 1 : null,
      sample: null,
      noData: isSure ? undefined : `the change ${detail}; look whether that lets more pass`,
      detail,
      at,
      about,
    }));
    return found.length > 0 ? found : [{ scope: {}, actual: 0, sample: null }];
  },
  describe({ detail }) {
    return `the change ${detail}`;
  },
};
