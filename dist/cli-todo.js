import { $t as openFiles, Cn as formatDay, Et as isFile, Gt as callsForAnswer, H as loadRosters, It as fillOptions, J as findRoot, Jt as recordedAnswer, Kt as isTraceable, L as loadSnapshots, M as loadPlans, Nt as answerOptions, Qt as typeMask, S as join$1, Sn as HOUR_MS, T as gapText, Tn as gapOf, Ut as answeredWithinBuckets, V as pseudonymsBy, Vn as message, Wn as ACTIVITY_TYPES, X as loadPolicy, Xt as brandNotSeen, Z as noPolicyAt, _t as didYouMean, b as asOfDay, cn as Columns, er as groupBy, ht as channelsOf, j as Zone, ln as concatRows, m as systemClock, q as Repository, qt as firstAnswers, t as findPolicy, tn as SIDE_CODE, un as refuseFuture, w as viewOf, xn as DAY_MS } from "./check.js";
import { n as todoText, t as TODO_FORMATS } from "./report-todo.js";
import { r as parseArguments, t as misuse } from "./arguments.js";
import { t as print } from "./stdio.js";
import { dirname, relative, resolve } from "node:path";
// build/metrics/waiting.js
/**
* What was said to the brand that had no answer by the end of a day, due or not; with what has a date alone. Only who is
* known to be an employee, or a bot, needs no answer.
*/
function waitingIn(view, { to, by, asOf }) {
	const { table } = view;
	const mask = typeMask(to);
	const answers = firstAnswers(table, by);
	const end = table.zone.startOf(asOf + 1);
	const channels = view.outboundChannels;
	const waiting = {
		open: /* @__PURE__ */ new Map(),
		unknown: /* @__PURE__ */ new Map()
	};
	for (const row of concatRows([view.rows, view.partiallyCovered])) {
		if (!callsForAnswer(table, row, mask)) continue;
		const side = table.side[row];
		if (side !== SIDE_CODE.outside && side !== SIDE_CODE.unknown) continue;
		const isNamed = side === SIDE_CODE.outside || table.isDark(row);
		const count = table.count[row];
		const counted = stillOpen(table, row, end);
		if (counted !== null) {
			const sure = isNamed ? counted.least : 0;
			add(waiting.open, row, sure);
			add(waiting.unknown, row, counted.most - sure);
			continue;
		}
		const answered = answers.at(row);
		if (Number.isNaN(answered) || answered < end) continue;
		const couldBeFound = channels.has(table.channel[row]) && isTraceable(table, row, by);
		add(isNamed && (couldBeFound || recordedAnswer(table, row) !== void 0) ? waiting.open : waiting.unknown, row, count);
	}
	return waiting;
}
function add(counts, row, count) {
	if (count > 0) counts.set(row, count);
}
/**
* How many of an aggregated row are open at a moment, at least and at most; null where the row does not say how many
* were answered. What was answered at a time that no bucket gives is taken for answered: it was when it was counted.
*/
function stillOpen(table, row, end) {
	const buckets = table.answeredBuckets(row);
	if (buckets === void 0) return null;
	const day = table.day[row];
	const exact = table.time[row];
	const asked = Number.isNaN(exact) ? day === -2147483648 ? NaN : table.zone.startOf(day) : exact;
	const count = table.count[row];
	const answered = answeredWithinBuckets(buckets, Number.POSITIVE_INFINITY).most;
	if (buckets.ever !== void 0 || Number.isNaN(asked)) return {
		least: count - answered,
		most: count - answered
	};
	const latest = Number.isNaN(exact) ? asked + DAY_MS : asked;
	const most = count - answeredWithinBuckets(buckets, Math.max(0, end - latest)).least;
	return {
		least: count - answeredWithinBuckets(buckets, Math.max(0, end - asked)).most,
		most
	};
}
// build/metrics/waiting-gaps.js
/** What a list of who waits must leave out, a sentence each, as no file of the view holds it. */
function waitingGaps(view, to, channels) {
	const { silent, old, holes } = daysMissing(view, channels);
	const missing = to.filter((type) => !view.exported([type], "others"));
	const pages = openFiles(view, to);
	const unseen = brandNotSeen(view);
	return [
		...silent.length === 0 ? [] : [message("nothing-from", { channels: silent })],
		...old.map((one) => message("nothing-after", one)),
		...holes.map((one) => message("days-missing", one)),
		...missing.length === 0 || view.files.length === 0 ? [] : [message("types-missing", { types: missing })],
		...pages.length === 0 ? [] : [gapText(gapOf("pages-left-out", { files: pages }))],
		...unseen === void 0 ? [] : [gapText(unseen)]
	];
}
/** As many days without data as are no accident: files without a `period` cover their rows' days alone. */
const MIN_HOLE = 7;
/** Of channels, which of the view's days have no data: all of them, the last ones, or a week and more between. */
function daysMissing(view, channels) {
	const silent = channels.filter((channel) => view.on(channel).files.length === 0);
	const held = channels.filter((channel) => !silent.includes(channel)).map((channel) => ({
		channel,
		spans: spansOf(view.on(channel))
	}));
	const ends = held.map(({ channel, spans }) => ({
		channel,
		to: Math.max(...spans.map(({ to }) => to))
	}));
	const old = groupBy(ends.filter(({ to }) => to < view.to), ({ to }) => to);
	const holes = held.flatMap(({ channel, spans }) => {
		const hole = holeIn(spans);
		return hole === null ? [] : [{
			channel,
			from: formatDay(hole.from),
			to: formatDay(hole.to)
		}];
	});
	return {
		silent,
		old: [...old].map(([day, some]) => ({
			channels: some.map(({ channel }) => channel),
			day: formatDay(day)
		})),
		holes
	};
}
function spansOf({ files }) {
	return files.map(({ from, to }) => ({
		from,
		to
	})).sort((a, b) => a.from - b.from);
}
/** The first days between spans in which none is for a week or more. */
function holeIn(spans) {
	let end = Number.POSITIVE_INFINITY;
	for (const { from, to } of spans) {
		if (from - end > MIN_HOLE) return {
			from: end + 1,
			to: from - 1
		};
		end = Number.isFinite(end) ? Math.max(end, to) : to;
	}
	return null;
}
// build/evaluate/todo.js
/**
* Who waits for an answer at the end of the as-of day, by every entry of the policy about answers; without one, by
* their defaults.
*/
function todoOf({ policy, table, plan, asOf, about }) {
	const entries = policy.rules.filter(({ rule }) => about.includes(rule));
	const asked = entries.length === 0 ? [{}] : entries.map(({ options }) => options);
	const places = [...Object.keys(policy.brand.accounts), ...policy.brand.otherChannels];
	const open = /* @__PURE__ */ new Map();
	const unknown = /* @__PURE__ */ new Map();
	const gaps = /* @__PURE__ */ new Set();
	let isCovered = false;
	for (const options of asked) {
		const { to, by } = fillOptions(answerOptions, options);
		const view = viewOf({
			table,
			asOf,
			window: policy.window
		}, options);
		const rows = waitingIn(view, {
			to,
			by,
			asOf
		});
		keepMost(open, rows.open);
		keepMost(unknown, rows.unknown);
		const own = places.filter((channel) => channelsOf(options)?.includes(channel) ?? true);
		for (const gap of waitingGaps(view, to, own)) gaps.add(gap);
		isCovered ||= view.exported(to, "others");
	}
	const end = table.zone.startOf(asOf + 1);
	const waiting = Array.from(open, ([row, count]) => ({
		row,
		count,
		since: sinceOf(table, row)
	})).sort((a, b) => a.since === b.since ? a.row - b.row : a.since < b.since ? -1 : 1).map(({ row, count, since }) => waitOf({
		policy,
		table,
		plan
	}, row, count, end - since));
	const doubtful = Array.from(unknown, ([row, count]) => Math.min(count, table.count[row] - (open.get(row) ?? 0)));
	return {
		policy: policy.path,
		asOf: formatDay(asOf),
		waiting,
		unknown: doubtful.reduce((sum, count) => sum + count, 0),
		isCovered,
		gaps: [...gaps]
	};
}
/** Two entries may ask about one row. */
function keepMost(all, some) {
	for (const [row, count] of some) all.set(row, Math.max(count, all.get(row) ?? 0));
}
function waitOf({ policy, table, plan }, row, count, waited) {
	const actor = table.actor[row];
	const day = table.day[row];
	const time = table.time[row];
	const post = table.idText(table.object[row]);
	return {
		channel: table.channels[table.channel[row]] ?? "",
		type: ACTIVITY_TYPES[table.type[row]] ?? "comment",
		count,
		account: actor === -1 || policy.showAccounts === "none" ? null : table.accounts.written(actor),
		side: table.side[row] === SIDE_CODE.outside ? "outside" : "unknown",
		asked: day === -2147483648 ? null : Number.isNaN(time) ? formatDay(day) : new Date(time).toISOString(),
		waited: Number.isFinite(waited) ? waited / HOUR_MS : null,
		url: table.url(row) ?? (post !== null && /^https?:\/\//.test(post) ? post : null),
		post,
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
	if (!isFile(policy)) throw noPolicyAt(relative(process.cwd(), policy));
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
