import { policySchema } from "../config/policy/schema.ts";
import { SCHEMAS } from "../lib/home.ts";
import { activitySchema } from "../schema/activity.ts";
import { claimsSchema } from "../schema/claims.ts";
import { planSchema } from "../schema/plan.ts";
import { reportSchema } from "../schema/report.ts";
import { rosterSchema } from "../schema/roster.ts";

/** A schema under the address at which editors find it. */
function named<T extends object>(name: string, schema: T) {
  return { $id: `${SCHEMAS}/${name}.schema.json`, ...schema };
}

/** The schemas that people and editors use, by the name that `schema NAME` takes. */
export const schemas = {
  policy: named("policy", policySchema()),
  roster: named("roster", rosterSchema),
  activity: named("activity", activitySchema),
  plan: named("plan", planSchema),
  claims: named("claims", claimsSchema),
  report: named("report", reportSchema),
} as const;
