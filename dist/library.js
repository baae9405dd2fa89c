import { _ as require_required_node_path } from "./builtins.js";
import { Bt as diskFile, E as draw, G as jsonText, Rt as findRoot, ct as check$1, it as findPolicy, pn as rules$1, st as systemClock, v as viewOf } from "./check.js";
import { n as convertFiles, t as FORMATS } from "./convert-convert.js";
import { Ht as InputError, Wt as inputError } from "./reading.js";
import { t as memoryFile } from "./memory-file.js";
// build/index.js
var import_required_node_path = require_required_node_path();
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
function render(report, format) {
	return draw(format, {
		views: [viewOf(report, null)],
		asked: 1
	});
}
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
