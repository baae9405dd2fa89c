import { p as require_required_node_path } from "./builtins.js";
import { Mt as findRoot, Pt as diskFile, Q as findPolicy, b as draw, l as viewOf, nt as check$1, sn as rules$1, tt as systemClock, z as jsonText } from "./check.js";
import { n as convertFiles, t as FORMATS } from "./convert-convert.js";
import { It as InputError, Rt as inputError } from "./reading.js";
import { t as memoryFile } from "./memory-file.js";
// build/index.js
var import_required_node_path = require_required_node_path();
/**
* Judges the repository that holds a policy, as `vanity-check check` does.
* @throws InputError where the policy or a file cannot be read
*/
function check(options = {}) {
	const policy = options.policy === void 0 ? findPolicy((0, import_required_node_path.resolve)()) : (0, import_required_node_path.resolve)(options.policy);
	return check$1({
		root: findRoot((0, import_required_node_path.dirname)(policy)),
		policy,
		asOf: options.asOf ?? null,
		failOn: options.failOn ?? "error",
		clock: systemClock(),
		key: options.key ?? null,
		digests: true
	});
}
/**
* Converts snapshots or plans of any format to records of this tool, as `vanity-check convert` does; several files become
* one snapshot.
* @param files paths, or bytes
* @returns the records as JSON Lines
* @throws InputError where a file cannot be read, or what is asked needs a policy or a key
*/
async function convert(files, { policy, format, key, to = "records" } = {}) {
	if (format !== void 0 && !FORMATS.includes(format)) throw inputError(`there is no format "${format}"`);
	const given = files.map((file) => typeof file === "string" ? {
		name: file,
		path: (0, import_required_node_path.resolve)(file),
		bytes: diskFile((0, import_required_node_path.resolve)(file))
	} : {
		name: file.name,
		path: (0, import_required_node_path.resolve)(file.name),
		bytes: memoryFile(file.bytes)
	});
	const lines = [];
	const out = {
		add: (line) => void lines.push(line),
		ready: () => null
	};
	const policyPath = policy === void 0 ? null : (0, import_required_node_path.resolve)(policy);
	await convertFiles({
		files: given,
		policy: policyPath,
		format: format ?? null,
		key: key ?? null,
		to
	}, out);
	return jsonText(lines.join(""));
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
export { InputError, check, convert, render, rules };
