import { policySchema } from "../config/policy/schema.ts";
import { activitySchema } from "../schema/activity.ts";
import { claimsSchema } from "../schema/claims.ts";
import { planSchema } from "../schema/plan.ts";
import { reportSchema } from "../schema/report.ts";
import { rosterSchema } from "../schema/roster.ts";

/** The schemas that people and editors use, by the name that `schema NAME` takes. */
export const schemas = {
  policy: policySchema(),
  roster: rosterSchema,
  activity: activitySchema,
  plan: planSchema,
  claims: claimsSchema,
  report: reportSchema,
} as const;
