import type { JsonSchema } from "../../domain/json-schema.ts";
import type { Rule } from "../../evaluate/rule.ts";
import { rules } from "../../rules/index.ts";
import { baseKeys, frame, optionsSchema } from "./base-schema.ts";
import { policyKeys } from "./keys/index.ts";

const properties: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  policyKeys.map(({ name, schema }) => [name, schema]),
);

/** What a policy is read by; each rule's options have a schema of their own. */
export const policyOutline: JsonSchema = {
  ...frame,
  required: ["version", "brand"],
  anyOf: [
    { required: ["snapshots"], properties: { snapshots: { type: "array" } } },
    { required: ["plans"], properties: { plans: { type: "array", minItems: 1 } } },
  ],
  properties,
};

/** JSON Schema of a policy; closed, so that a typing error never switches a rule off in silence. */
export function policySchema(): JsonSchema {
  const ruleSets: JsonSchema = {
    type: "object",
    description: baseKeys.rules.description,
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  };
  return { ...policyOutline, properties: { ...properties, rules: ruleSets } };
}

function ruleSchema(rule: Rule): JsonSchema {
  const options = optionsSchema(rule);
  return {
    description: rule.purpose,
    anyOf: [{ const: "off" }, options, { type: "array", items: options, minItems: 1 }],
  };
}
