import { It as claimsSchema, Jt as activitySchema, L as SCHEMAS, Wt as policySchema, Xn as didYouMean, Zn as rosterSchema, a as misuse, o as onlyOperand, r as print, wt as planSchema } from "./check.js";
import { t as reportSchema } from "./schema-report.js";
// build/app/schemas.js
function named(name, schema) {
	return {
		$id: `${SCHEMAS}/${name}.schema.json`,
		...schema
	};
}
const schemas = {
	policy: named("policy", policySchema()),
	roster: named("roster", rosterSchema),
	activity: named("activity", activitySchema),
	plan: named("plan", planSchema),
	claims: named("claims", claimsSchema),
	report: named("report", reportSchema)
};
// build/cli/schema.js
const NAMES = Object.keys(schemas);
const command = {
	options: {},
	values: {},
	operands: NAMES,
	async run(args) {
		const name = onlyOperand(args, "a schema");
		const schema = Object.entries(schemas).find(([schemaName]) => schemaName === name)?.[1];
		if (schema === void 0) throw misuse(`there is no schema "${name}"${didYouMean(name, NAMES)}`);
		return print(`${JSON.stringify(schema, null, 2)}\n`);
	}
};
export { command };
