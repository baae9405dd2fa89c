import { rules } from "../rules/index.ts";
import { activitySchema, envelopeSchema } from "./activity.ts";
import { claimsSchema } from "./claims.ts";
import { planSchema } from "./plan.ts";
import { optionsSchema, outlines, policySchema } from "./policy.ts";
import { reportSchema } from "./report.ts";
import { rosterSchema } from "./roster.ts";

/** The schemas that people and editors use, by the name that `schema NAME` takes. */
export const schemas = {
  policy: policySchema(),
  roster: rosterSchema,
  activity: activitySchema,
  plan: planSchema,
  claims: claimsSchema,
  report: reportSchema,
} as const;

/** What the readers validate by; compiled ahead to `validators.cjs`. */
export const compiledSchemas: Record<string, object> = {
  ...outlines,
  roster: rosterSchema,
  activity: activitySchema,
  envelope: envelopeSchema,
  plan: planSchema,
  claims: claimsSchema,
  ...Object.fromEntries(rules.map((rule) => [`options:${rule.id}`, optionsSchema(rule)])),
};
