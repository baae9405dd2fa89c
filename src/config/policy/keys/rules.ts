import { InputError } from "../../../domain/diagnostic.ts";
import { LIMITS } from "../../../domain/limits.ts";
import type { RuleEntry } from "../../../domain/policy.ts";
import { baseKeys } from "../base-schema.ts";
import type { PolicyKey } from "../key.ts";
import { collectRules, type WrittenRules } from "../rules.ts";
import { tooMany } from "../values.ts";
import { loosenedExtends } from "./extends-loosened.ts";
import { loosenedRules } from "./rules-loosened.ts";

export const extendsKey: PolicyKey<string[], string | string[]> = {
  name: "extends",
  schema: baseKeys.extends,
  example: "recommended",
  read: (written) => [written ?? []].flat(),
  loosens: { by: "comparison", compare: ({ base, head }) => loosenedExtends(base.policy, head.policy) },
};

export const rules: PolicyKey<RuleEntry[]> = {
  name: "rules",
  schema: baseKeys.rules,
  example: "{ employee-share: { max: 20% } }",
  diagnostics: (written) =>
    Object.entries(written ?? {}).flatMap(([rule, entry]) =>
      tooMany(["rules", rule], [entry].flat().length, LIMITS.entries.most, "entries"),
    ),
  read: async (_, { tree, file, path }) => {
    const rules = await collectRules(tree, file, path, file.value as WrittenRules);
    if (rules.length > 0) return rules;
    const message = "the policy has no rule, so nothing would be judged; add one, or `extends: starter`";
    throw new InputError([file.problem(["rules"], message, true)]);
  },
  loosens: { by: "comparison", compare: ({ base, head }) => loosenedRules(base.policy, head.policy) },
};
