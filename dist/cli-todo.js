import { _ as require_required_node_path } from "./builtins.js";
import { Dt as loadSnapshots, Ht as loadPolicy, Lt as Repository, Mt as loadRosters, Rt as findRoot, Ut as noPolicyAt, Vt as isFile, Xn as didYouMean, a as misuse, bt as asOfDay, dt as join, it as findPolicy, jt as pseudonymsBy, lt as ABOUT_ANSWERS, n as todoText, pt as todoOf, r as print, s as parseArguments, st as systemClock, t as TODO_FORMATS, xt as loadPlans } from "./check.js";
import { c as refuseFuture, ct as ACTIVITY_TYPES, i as Columns, r as Zone } from "./reading.js";
// build/app/todo.js
var import_required_node_path = require_required_node_path();
async function todo$1({ root, policy: path, asOf, clock, key }) {
	const pseudonyms = pseudonymsBy(key);
	const repository = new Repository(root);
	const policyPath = repository.entry(path);
	const policy = await loadPolicy(repository, policyPath, (name) => clock.offsets(name) !== null);
	const roster = await loadRosters(repository, policy, policyPath, pseudonyms?.keyId ?? null);
	const zone = new Zone(clock.offsets(policy.timezone) ?? (() => 0));
	const snapshots = new Columns(zone, { urlsOf: ACTIVITY_TYPES });
	await loadSnapshots(repository, policy.snapshots, policy.brand, policyPath, snapshots);
	if (asOf === null) refuseFuture(snapshots, zone.dayOf(clock.now));
	const plans = new Columns(zone);
	await loadPlans(repository, policy, policyPath, plans);
	const company = {
		brand: policy.brand,
		roster,
		categories: policy.categories,
		pseudonyms
	};
	const table = join(snapshots, company);
	const plan = join(plans, company, "plans");
	return todoOf({
		policy,
		table,
		plan,
		asOf: asOfDay(asOf, table.covered, table.files),
		about: ABOUT_ANSWERS
	});
}
// build/cli/todo.js
const OPTIONS = {
	policy: { type: "string" },
	"as-of": { type: "string" },
	format: {
		type: "string",
		default: "text"
	}
};
const command = {
	options: OPTIONS,
	values: {
		policy: "file",
		format: TODO_FORMATS
	},
	operands: null,
	run: todo
};
async function todo(args) {
	const { values } = parseArguments({
		args,
		options: OPTIONS
	});
	const format = formatOf(values.format);
	const policy = values.policy === void 0 ? findPolicy(process.cwd()) : (0, import_required_node_path.resolve)(values.policy);
	if (!isFile(policy)) throw noPolicyAt((0, import_required_node_path.relative)(process.cwd(), policy));
	const asOf = values["as-of"] ?? null;
	const key = process.env["VANITY_CHECK_KEY"] || null;
	const list = await todo$1({
		root: findRoot((0, import_required_node_path.dirname)(policy)),
		policy,
		asOf,
		clock: systemClock(),
		key
	});
	return print(todoText(list, format));
}
function formatOf(given) {
	const format = TODO_FORMATS.find((name) => name === given);
	if (format === void 0) throw misuse(`--format "${given}" is not known${didYouMean(given, TODO_FORMATS)}`);
	return format;
}
export { command };
