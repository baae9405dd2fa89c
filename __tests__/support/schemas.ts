import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { JsonSchema } from "../../src/domain/json-schema.ts";
import { rules } from "../../src/rules/index.ts";
import { activitySchema, envelopeSchema } from "../../src/schema/activity.ts";
import { claimsSchema } from "../../src/schema/claims.ts";
import { planSchema } from "../../src/schema/plan.ts";
import { optionsSchema, outlines } from "../../src/schema/policy.ts";
import { rosterSchema } from "../../src/schema/roster.ts";

/** All that input is checked by. */
export const inputSchemas: Record<string, JsonSchema> = {
  ...outlines,
  roster: rosterSchema,
  activity: activitySchema,
  envelope: envelopeSchema,
  plan: planSchema,
  claims: claimsSchema,
  ...Object.fromEntries(rules.map((rule) => [`options:${rule.id}`, optionsSchema(rule)])),
};

/** Ajv, which is not ours, as the judge of what fits a schema. */
export function ajv(options: object = {}): Ajv {
  const made = new Ajv({ allErrors: true, strict: false, ...options });
  addFormats.default(made, ["date", "date-time"]);
  return made;
}

/** Whether a value fits a schema, by ajv. */
export function ajvCheck(schema: JsonSchema): ValidateFunction {
  return ajv().compile(schema);
}
