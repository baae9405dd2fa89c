import type { JsonSchema } from "../../domain/json-schema.ts";
import { LEVELS } from "../../domain/report.ts";
import { PRESETS, type Rule } from "../../evaluate/rule.ts";
import { optionSchema, optionsOf } from "../../metrics/options.ts";
import { rules } from "../../rules/index.ts";
import { oneOrMany } from "./values.ts";

/** The keys of a file that a policy extends: rules, and nothing else. */
export const baseKeys = {
  version: { const: 1, description: "The version of the policy format." },
  extends: {
    ...oneOrMany,
    description: `A preset (${PRESETS.join(", ")}), a path, or a list; later ones win, rule by rule.`,
  },
  rules: {
    type: "object",
    description: "Each rule is `off`, a map of options, or a list of such maps.",
    // Each rule's options are checked by a schema of their own.
    propertyNames: { enum: rules.map(({ id }) => id) },
  },
} satisfies Record<string, JsonSchema>;

/** What policies, and files that they extend, have in common. */
export const frame: JsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Vanity Check policy",
  description: "What engagement is acceptable.",
  type: "object",
  additionalProperties: false,
};

/** JSON Schema of a file that a policy extends. */
export const baseSchema: JsonSchema = { ...frame, required: ["version"], properties: baseKeys };

const levels = {
  level: { enum: LEVELS, default: "error", description: "How much a failure weighs." },
  unjudged: {
    enum: LEVELS,
    description: "How much it weighs if the rule can't judge; default: the `level`.",
  },
};

/** JSON Schema of one set of a rule's options. */
export function optionsSchema(rule: Rule): JsonSchema {
  const specs = Object.entries(optionsOf(rule));
  return {
    type: "object",
    additionalProperties: false,
    properties: {
      ...(rule.fixedLevel === undefined ? levels : {}),
      ...Object.fromEntries(specs.map(([name, spec]) => [name, optionSchema(spec)])),
    },
  };
}
