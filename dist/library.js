import { J as rules$1, fn as findRoot, i as check$1, vn as InputError } from "./run.js";
import { t as draw } from "./outputs.js";
import { r as systemClock } from "./system-clock.js";
import { t as viewOf } from "./report-view.js";
import { dirname, resolve } from "node:path";
// build/index.js
/**
* Judges the repository that holds a policy, as `vanity-check check` does.
* @throws InputError where the policy or a file cannot be read
*/
function check(options = {}) {
	const policy = resolve(options.policy ?? "engagement.policy.yml");
	return check$1({
		root: findRoot(dirname(policy)),
		policy,
		asOf: options.asOf ?? null,
		failOn: options.failOn ?? "error",
		clock: systemClock(),
		key: options.key ?? null
	});
}
/** A report in one of the forms that `--format` knows, without colours. */
function render(report, format) {
	return draw(format, {
		views: [viewOf(report, null)],
		asked: 1
	});
}
/** All rules, in the order of the documentation. */
const rules = rules$1.map(({ id, purpose, metric, fix, blindSpot, options }) => ({
	id,
	purpose,
	formula: metric.formula,
	unit: metric.unit,
	fix,
	blindSpot,
	options: {
		...metric.options,
		...options
	}
}));
export { InputError, check, render, rules };
