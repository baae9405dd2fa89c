import { activitySchema } from "./activity.ts";
import { claimsSchema } from "./claims.ts";
import { planSchema } from "./plan.ts";
import { policySchema } from "./policy.ts";
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
