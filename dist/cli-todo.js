import { A as Zone, B as pseudonymsBy, Ct as isFile, Fn as ACTIVITY_TYPES, Gt as sumCounts, Ht as isTraceable, I as loadSnapshots, Jt as typeMask, Mt as fillOptions, S as join$1, Ut as firstAnswers, V as loadRosters, Vt as callsForAnswer, W as loadPolicy, Wt as recordedAnswer, Xt as SIDE_CODE, _n as HOUR_MS, _t as didYouMean, an as refuseFuture, b as asOfDay, bt as Repository, in as concatRows, j as loadPlans, kt as answerOptions, m as systemClock, mr as inputError, rn as Columns, t as findPolicy, vn as formatDay, w as viewOf, xt as findRoot } from "./check.js";
import { n as todoText, t as TODO_FORMATS } from "./report-todo.js";
import { r as parseArguments, t as misuse } from "./arguments.js";
import { t as print } from "./stdio.js";
import { dirname, relative, resolve } from "node:path";
// build/metrics/waiting.js
/** What outsiders said to the brand that had no answer by the end of a day, due or not; with what has a date alone. */
function waitingIn(view, { to, by, asOf }) {
	const { table } = view;
	const mask = typeMask(to);
	const answers = firstAnswers(table, by);
	const end = table.zone.startOf(asOf + 1);
	const channels = view.outboundChannels;
	const found = {
		rows: [],
		unknown: []
	};
	for (const row of concatRows([view.rows, view.partiallyCovered])) {
		if (!callsForAnswer(table, row, mask)) continue;
		const side = table.side[row];
		if (side !== SIDE_CODE.outside && side !== SIDE_CODE.unknown) continue;
		const answered = answers.at(row);
		if (Number.isNaN(answered) || answered < end) continue;
		const isNamed = side === SIDE_CODE.outside || table.isDark(row);
		const couldBeFound = channels.has(table.channel[row]) && isTraceable(table, row, by);
		if (isNamed && (couldBeFound || recordedAnswer(table, row) !== void 0)) found.rows.push(row);
		else found.unknown.push(row);
	}
	return found;
}
// build/evaluate/todo.js
/**
* Who waits for an answer at the end of the as-of day, by every entry of the policy about answers; without one, by
* their defaults.
*/
function todoOf({ policy, table, plan, asOf, about }) {
	const entries = policy.rules.filter(({ rule }) => about.includes(rule));
	const found = (entries.length === 0 ? [{}] : entries.map(({ options }) => options)).map((options) => {
		const { to, by } = fillOptions(answerOptions, options);
		return waitingIn(viewOf({
			table,
			asOf,
			window: policy.window
		}, options), {
			to,
			by,
			asOf
		});
	});
	const rows = new Set(found.flatMap((one) => one.rows));
	const unknown = [...new Set(found.flatMap((one) => one.unknown))].filter((row) => !rows.has(row));
	const end = table.zone.startOf(asOf + 1);
	const waiting = Array.from(rows).map((row) => ({
		row,
		since: sinceOf(table, row)
	})).sort((a, b) => a.since === b.since ? a.row - b.row : a.since < b.since ? -1 : 1).map(({ row, since }) => waitOf({
		policy,
		table,
		plan
	}, row, end - since));
	return {
		policy: policy.path,
		asOf: formatDay(asOf),
		waiting,
		unknown: sumCounts(table, unknown)
	};
}
function waitOf({ policy, table, plan }, row, waited) {
	const actor = table.actor[row];
	const day = table.day[row];
	const time = table.time[row];
	return {
		channel: table.channels[table.channel[row]] ?? "",
		type: ACTIVITY_TYPES[table.type[row]] ?? "comment",
		count: table.count[row],
		account: actor === -1 || policy.showAccounts === "none" ? null : table.accounts.name(actor),
		asked: day === -2147483648 ? null : Number.isNaN(time) ? formatDay(day) : new Date(time).toISOString(),
		waited: Number.isFinite(waited) ? waited / HOUR_MS : null,
		url: table.url(row),
		post: table.idText(table.object[row]),
		owner: ownerOf(table, plan, row),
		location: table.location(row)
	};
}
/** Since when somebody waits; from the start of the day where there is no time, Infinity without a day. */
function sinceOf({ time, day, zone }, row) {
	const exact = time[row];
	if (!Number.isNaN(exact)) return exact;
	return day[row] === -2147483648 ? Number.POSITIVE_INFINITY : zone.startOf(day[row]);
}
/** Whom the post names as the one who answers, or its plan does. */
function ownerOf(table, plan, row) {
	const post = table.objectRow[row];
	const own = post === -1 ? null : table.post(post)?.owner ?? null;
	const id = table.idText(table.object[row]);
	const channel = plan.channels.indexOf(table.channels[table.channel[row]] ?? "");
	if (own !== null || id === null || channel === -1) return own;
	const planned = plan.index.find(channel, plan.idOf(id));
	return planned === -1 ? null : plan.post(planned)?.owner ?? null;
}
// build/app/todo.js
/** The rules that say what calls for an answer. */
const ABOUT_ANSWERS = ["response-rate", "response-time"];
/**
* Reads a policy with what it names, and lists who waits for an answer.
* @throws InputError where something cannot be read, or nothing tells the as-of day
*/
async function todo$1({ root, policy: path, asOf, clock, key }) {
	const pseudonyms = pseudonymsBy(key);
	const repository = new Repository(root);
	const policyPath = repository.entry(path);
	const policy = await loadPolicy(repository, policyPath, (name) => clock.offsets(name) !== null);
	const roster = await loadRosters(repository, policy, policyPath, pseudonyms?.keyId ?? null);
	const zone = new Zone(clock.offsets(policy.timezone) ?? (() => 0));
	const snapshots = new Columns(zone, { keepsUrls: true });
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
	const table = join$1(snapshots, company);
	return todoOf({
		policy,
		table,
		plan: join$1(plans, company, "plans"),
		asOf: asOfDay(asOf, table.covered),
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
/**
* `todo`: writes who waits for an answer.
* @throws InputError where an option is misused, or something cannot be read
*/
async function todo(args) {
	const { values } = parseArguments({
		args,
		options: OPTIONS
	});
	const format = formatOf(values.format);
	const policy = values.policy === void 0 ? findPolicy(process.cwd()) : resolve(values.policy);
	if (!isFile(policy)) throw inputError(`there is no policy at ${relative(process.cwd(), policy)}; check the path`);
	const asOf = values["as-of"] ?? null;
	const key = process.env["VANITY_CHECK_KEY"] || null;
	const list = await todo$1({
		root: findRoot(dirname(policy)),
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
