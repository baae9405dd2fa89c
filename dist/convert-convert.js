import { _ as require_required_node_path } from "./builtins.js";
import { $n as Handles, $t as PLAN_FORMAT_NAMES, An as isAmong, At as Pages, Ct as readPlan, Dn as repliedWords, En as mayBeOutreach, Et as leftOutOf, Ft as loadClaims, Ht as loadPolicy, In as SIDE_CODE, Jt as activitySchema, Lt as Repository, Mn as firstMoment, Mt as loadRosters, On as repliesToUnnamed, Pn as latestInstant, Qt as snapshotFormats, Rt as findRoot, Sn as EVERYBODY, St as planCatalogue, Tn as leftOut, Tt as filesOf, Un as groupBy, Vt as isFile, Xt as FORMAT_NAMES, Yn as NOBODY, Yt as envelopeSchema, _n as isBrandPost, _t as figureMetrics, bn as isTraceable, dt as join, er as KEY_VARIABLE, fn as ruleById, gn as channelsWithReplies, gt as figureOptions, ht as View, jn as typeMask, jt as pseudonymsBy, kn as mayBeToOthers, kt as readSnapshot, qn as parseDays, sn as channelsOf, st as systemClock, tn as formatIn, ut as evaluate, vn as callsForAnswer, wn as figuresToRecord, xn as recordedAnswer, yn as firstAnswers } from "./check.js";
import { Gt as topOf, Ht as InputError, St as ACCOUNT_IN_ID, Tt as channelTitle, Vt as Diagnostics, Wt as inputError, at as POST, bt as formatDay, ct as ACTIVITY_TYPES, dt as SIDES, ft as TALK_TYPES, i as Columns, q as answerBucketsOf, r as Zone, st as TYPE_CODE, w as NO_WORDS, wt as channelNamed } from "./reading.js";
// build/ingest/pipeline/canonical.js
var import_required_node_path = require_required_node_path();
const KEYS = Object.keys(activitySchema.properties);
const ENVELOPE_KEYS = Object.keys(envelopeSchema.properties);
function recordLine(activity) {
	const filled = KEYS.filter((key) => activity[key] !== null && activity[key] !== void 0);
	return `${JSON.stringify(Object.fromEntries(filled.map((key) => [key, activity[key]])))}\n`;
}
function envelopeLine(envelope) {
	const stated = {
		...envelope,
		version: 1
	};
	const filled = ENVELOPE_KEYS.filter((key) => stated[key] !== void 0 && stated[key] !== "");
	return `${JSON.stringify(Object.fromEntries(filled.map((key) => [key, stated[key]])))}\n`;
}
// build/ingest/pipeline/pseudonymise.js
var Pseudonymiser = class {
	#pseudonyms;
	#handles;
	#channels;
	#brand;
	#ids = /* @__PURE__ */ new Set();
	constructor(pseudonyms, { accounts }) {
		this.#pseudonyms = pseudonyms;
		this.#handles = new Handles({ accounts });
		this.#channels = Object.keys(accounts);
		this.#brand = new Set(Object.entries(accounts).flatMap(([channel, names]) => names.map((name) => this.#keyOf(channel, name))));
	}
	learn({ actor, channel }) {
		const { id, handle } = partsOf(actor);
		if (!id || !handle) return;
		for (const known of channel ? [channel] : this.#channels) if (this.#brand.has(this.#keyOf(known, handle))) this.#ids.add(this.#keyOf(known, id));
	}
	hide(activity, channel) {
		const { actor, target, amplifiers, owner } = activity;
		const ours = activity.type === "post" && this.#isOurs(activity, channel);
		const account = (text) => this.#pseudonym(channel, text);
		const id = (text) => text ? this.#hideIn(text, channel) : null;
		return {
			...activity,
			id: id(activity.id),
			actor: hideActor(actor, account),
			object: id(activity.object),
			inReplyTo: id(activity.inReplyTo),
			target: target ? account(target) : null,
			content: ours ? activity.content ?? null : null,
			category: ours ? activity.category ?? null : null,
			url: ours ? activity.url ?? null : null,
			amplifiers: amplifiers?.map(account) ?? null,
			owner: owner ? account(owner) : null
		};
	}
	#isOurs({ actor, side, bot }, channel) {
		if (side === "brand") return true;
		const parts = partsOf(actor);
		const account = parts.id || parts.handle || parts.name || "";
		if (this.#handles.of(account, channelNamed(channel)) !== "") return [account, parts.handle].some((text) => text !== void 0 && this.#isBrand(channel, text));
		if (bot === true || parts.bot === true) return false;
		return account !== "" || !side || side === "unknown";
	}
	#isBrand(channel, account) {
		const key = this.#keyOf(channel, account);
		return this.#brand.has(key) || this.#ids.has(key);
	}
	#keyOf(channel, account) {
		return `${channelNamed(channel)} ${this.#handles.of(account, channelNamed(channel))}`;
	}
	#pseudonym(channel, account) {
		const handle = this.#handles.of(account, channelNamed(channel));
		return handle === "" ? account : this.#pseudonyms.of(channel, handle);
	}
	#hideIn(id, channel) {
		return id.replace(ACCOUNT_IN_ID, (account) => this.#brand.has(this.#keyOf(channel, account)) ? account : this.#pseudonym(channel, account));
	}
};
function partsOf(actor) {
	return typeof actor === "string" ? { handle: actor } : actor ?? {};
}
function hideActor(actor, account) {
	if (!actor) return null;
	if (typeof actor === "string") return account(actor);
	const { id, handle, name, bot } = actor;
	return {
		...id ? { id: account(id) } : {},
		...handle ? { handle: account(handle) } : {},
		...name && !id && !handle ? { name: account(name) } : {},
		...bot === void 0 ? {} : { bot }
	};
}
// build/metrics/answered-buckets.js
function bucketsOf(table, window) {
	const answers = firstAnswers(table, "brand");
	const mask = typeMask(ACTIVITY_TYPES);
	const shown = shownBy(table, window);
	return (row) => {
		if (!callsForAnswer(table, row, mask) || repliesToUnnamed(table, row)) return null;
		const buckets = table.answeredBuckets(row);
		if (buckets !== void 0) return buckets;
		if (!EVERYBODY.includes(table.side[row]) && !table.isDark(row)) return null;
		if (table.day[row] === -2147483648) return null;
		const [first, last] = [firstMoment(table, row), latestInstant(table, row)];
		const answered = answers.at(row);
		const { since, by } = first === last && !Number.isNaN(answered) ? {
			since: answered,
			by: answered
		} : {
			since: answers.since(row),
			by: answers.by(row)
		};
		const isFound = Number.isFinite(by) || isTraceable(table, row, answers);
		const isRecorded = recordedAnswer(table, row) !== void 0;
		const { channels, isWhole } = shown(row);
		if (!isFound || !isRecorded && !channels.has(table.channel[row])) return null;
		const least = isWhole || isRecorded ? since : Number.NEGATIVE_INFINITY;
		if (by === Number.POSITIVE_INFINITY && least !== by) return null;
		return answerBucketsOf(by - first, table.count[row], Math.max(0, least - last));
	};
}
function shownBy(table, window) {
	const last = table.covered?.to ?? 0;
	const windows = /* @__PURE__ */ new Map();
	return (row) => {
		const back = Math.floor((last - table.day[row]) / window);
		const known = windows.get(back);
		if (known !== void 0) return known;
		const to = last - back * window;
		const view = new View(table, to - window + 1, to, null);
		const shown = {
			channels: view.outboundChannels,
			isWhole: leftOut(view, TALK_TYPES) === 0
		};
		windows.set(back, shown);
		return shown;
	};
}
// build/store/aggregate.js
const TALK = typeMask(TALK_TYPES);
function aggregate(table, bucketsOf, isCounted = () => true) {
	const rows = /* @__PURE__ */ new Map();
	for (let row = 0; row < table.length; row++) {
		if (table.duplicate[row] === 1 || !isCounted(row)) continue;
		const isPost = table.type[row] === POST;
		const isBrand = table.side[row] === SIDE_CODE.brand;
		if (isPost ? !isBrandPost(table, row) : !isBrand && !mayConcernBrand(table, row)) continue;
		const activity = isPost ? postOf(table, row) : countOf(table, row);
		const answered = isPost ? null : bucketsOf(row);
		const key = isPost ? `post ${row}` : JSON.stringify({
			...activity,
			count: 0,
			buckets: answered && Object.keys(answered)
		});
		const before = rows.get(key);
		if (before === void 0) rows.set(key, {
			...activity,
			answered
		});
		else {
			before.count = (before.count ?? 1) + (activity.count ?? 1);
			if (answered !== null) before.answered = sumOf(before.answered ?? {}, answered);
		}
	}
	return [...rows.values()];
}
function mayConcernBrand(table, row) {
	return table.inbound[row] === 1 || mayBeOutreach(table, row);
}
function sumOf(a, b) {
	const keys = /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)]);
	return Object.fromEntries(Array.from(keys, (key) => [key, (a[key] ?? 0) + (b[key] ?? 0)]));
}
function countOf(table, row) {
	const side = SIDES[table.side[row]];
	const post = table.postRow(row);
	const keepsPostId = table.inbound[row] === 1 || post !== -1 && isBrandPost(table, post);
	return {
		...common(table, row),
		object: keepsPostId ? table.idText(table.object[row]) : null,
		side,
		toward: towardOf(table, row, side),
		disclosed: side === "inside" ? table.disclosed(row) : null,
		count: table.count[row]
	};
}
function towardOf(table, row, side) {
	if (table.saysTowardOthers(row)) return "others";
	const toward = SIDES[table.towardSide[row]];
	if (side === "brand") return towardByBrand(table, row, toward);
	if (table.isDark(row)) return toward === "brand" ? brandIfTalk(table, row) : "others";
	if (table.inbound[row] === 0) return "outside";
	if (repliesToUnnamed(table, row) || mayBeToOthers(table, row)) return "unknown";
	if (side === "inside") return towardByEmployee(table, row, toward);
	if (toward === "brand") return side === "unknown" ? brandIfTalk(table, row) : null;
	if (table.object[row] === -1) return mayBeOutreach(table, row) ? "unknown" : "others";
	return toward === "inside" || toward === "bot" ? toward : "outside";
}
function brandIfTalk({ type }, row) {
	return isAmong(type[row], TALK) ? "brand" : null;
}
function towardByBrand(table, row, toward) {
	if (repliesToUnnamed(table, row) || mayBeToOthers(table, row)) return "unknown";
	if (table.outbound[row] === 1) return "outside";
	return toward === "unknown" && table.postRow(row) === -1 ? null : toward;
}
function towardByEmployee(table, row, toward) {
	if (toward === "inside" || toward === "bot") return toward;
	if (toward === "brand") {
		if (table.type[row] !== TYPE_CODE.comment) return null;
		const showsReplies = channelsWithReplies(table, null).has(table.channel[row]);
		return table.saysWhatItAnswers(row) || showsReplies && table.actor[row] !== -1 ? "brand" : null;
	}
	if (toward === "unknown") return "unknown";
	const replied = repliedWords(table, row);
	return replied === -1 || isAmong(table.type[replied], TALK) ? "outside" : "others";
}
function postOf(table, row) {
	const { content = null, language = null, category = null, totals = null, uncounted = null } = table.post(row) ?? {};
	const id = table.idText(table.id.get(row));
	const time = table.time[row];
	return {
		...common(table, row),
		...Number.isNaN(time) ? {} : { published: new Date(time).toISOString() },
		id,
		side: "brand",
		count: table.count[row],
		content,
		language,
		category,
		totals,
		uncounted
	};
}
function common(table, row) {
	const day = table.day[row];
	const { from, to } = table.spanOf(row);
	const hasSpan = day === -2147483648 && from !== null && to !== null;
	return {
		type: ACTIVITY_TYPES[table.type[row]],
		published: day === -2147483648 ? null : formatDay(day),
		period: hasSpan ? {
			from: formatDay(from),
			to: formatDay(to)
		} : null,
		channel: table.channels[table.channel[row]] ?? null
	};
}
// build/store/covers.js
function coversOf({ files, channels, unseenBrand }) {
	const spans = files.flatMap((file) => {
		const { from, to, exported } = file;
		if (from === null || to === null) return [];
		return Array.from(exported, ([channel, types]) => {
			const unseen = unseenBrand.get(channel);
			return {
				channel,
				types: unseen?.hasStrangersPosts === true ? types & ~(1 << POST) : types,
				file,
				reach: reachOf(file, unseen?.isPromised === true),
				from,
				to
			};
		});
	});
	return [...groupBy(spans, ({ channel, types, file, reach }) => JSON.stringify([
		channel,
		types,
		reach,
		file.more.length === 0 ? null : file.name
	])).values()].flatMap((kind) => merged(kind).map((span) => coverOf(span, channels)));
}
function reachOf(file, isOwnPromised) {
	const { inbound, outbound, declaresOutbound, saysInsiders, more } = file;
	const holdsOwn = outbound && (file.holdsOwn || isOwnPromised);
	return {
		...outbound ? declaresOutbound ? { outbound } : {} : { outbound },
		...inbound ? {} : { inbound },
		...holdsOwn ? { holdsOwn } : {},
		...saysInsiders ? { saysInsiders } : {},
		...more.length === 0 ? {} : { leftOut: more }
	};
}
function merged(spans) {
	const whole = [];
	for (const span of [...spans].sort((a, b) => a.from - b.from)) {
		const last = whole.at(-1);
		if (last === void 0 || span.from > last.to + 1) whole.push({ ...span });
		else last.to = Math.max(last.to, span.to);
	}
	return whole;
}
function coverOf({ channel, types, reach, from, to }, channels) {
	return {
		channel: channels[channel] ?? "",
		from: formatDay(from),
		to: formatDay(to),
		types: ACTIVITY_TYPES.filter((_, code) => isAmong(code, types)),
		...reach
	};
}
// build/app/convert/not-alike.js
const SAID = {
	period: "says which days or types it has",
	complete: "says which days or types it has",
	covers: "says which days or types it has",
	figures: "has figures about people",
	leftOut: "has a page that says more activities follow",
	outbound: "says that what the brand itself did is in it",
	byEye: "was counted by eye",
	saysInsiders: "says who is an employee",
	unreadColumns: "has columns that nothing reads, and does not say who is asked to react"
};
function notAlike(key) {
	const instead = key === "leftOut" ? "convert all pages of its list, or this file alone" : "convert it alone";
	return `${SAID[key]}, which is not true of the other files; ${instead}`;
}
// build/app/aggregated.js
const MAX_EARLIER = 12;
const OPEN_ENDED = "names no day, and more activities follow; convert it with the other pages, or give the file a `period`";
function aggregated(table, policy) {
	const openEnded = table.files.find(({ from, more }) => from === null && more.length > 0);
	if (openEnded !== void 0) throw inputError(OPEN_ENDED, topOf(openEnded.name));
	const asOf = table.covered?.to;
	const figures = asOf === void 0 ? [] : figuresFor(table, policy, asOf);
	return {
		envelope: {
			...speaksFor(table),
			...countedBy(table),
			...figures.length === 0 ? {} : { figures }
		},
		activities: aggregate(table, bucketsOf(table, policy.window))
	};
}
function speaksFor(table) {
	const covers = coversOf(table);
	const [only, ...more] = covers;
	if (only === void 0) return {};
	const isOfNoDay = ({ from, exported }) => from === null && exported.size > 0;
	const lacksSome = (file) => file.more.length > 0 || file.emptyCells.length > 0;
	if (more.length > 0 || table.files.some((file) => isOfNoDay(file) || lacksSome(file))) return { covers };
	const { channel, from, to, types, ...reach } = only;
	return {
		channel,
		period: {
			from,
			to
		},
		complete: [...types],
		...reach
	};
}
function countedBy({ files }) {
	const counted = files.find(({ byEye }) => byEye);
	if (counted === void 0) return {};
	if (files.some(({ byEye }) => !byEye)) throw inputError(notAlike("byEye"), topOf(counted.name));
	return { byEye: true };
}
function figuresFor(table, policy, asOf) {
	const common = {
		brand: policy.brand,
		hours: policy.hours,
		asOf,
		today: asOf,
		published: null,
		change: null,
		claims: /* @__PURE__ */ new Map(),
		reviewed: /* @__PURE__ */ new Set()
	};
	const kept = /* @__PURE__ */ new Map();
	const keep = (metric, options, view, channels) => {
		if (metric.countsPeople?.(options) !== true || metric.needsRoster === true && !table.namesInsiders) return;
		const context = {
			...common,
			channels
		};
		for (const figure of figuresToRecord(view, metric, options, metric.measure(view, options, context))) {
			const { metric, from, to, channels, options, scope } = figure;
			kept.set(JSON.stringify([
				metric,
				from,
				to,
				channels,
				options,
				scope
			]), figure);
		}
	};
	for (const { rule, options } of policy.rules) {
		const metric = ruleById(rule)?.metric;
		if (metric === void 0) continue;
		const channels = channelsOf(options);
		const days = options["window"] === void 0 ? policy.window : parseDays(options["window"]);
		const now = new View(table, asOf - days + 1, asOf, null).within(channels);
		for (const view of [now, ...earlier(now)]) keep(metric, options, view, channels ?? null);
	}
	const shown = figureOptions(policy.rules);
	const whole = new View(table, asOf - policy.window + 1, asOf, null);
	const first = table.covered?.from ?? asOf;
	const weeks = new View(table, first - 6, asOf, null).weeks();
	for (const metric of figureMetrics) {
		const options = shown[metric.id];
		if (options === void 0 && Object.keys(metric.options).length > 0) continue;
		const views = [
			whole,
			...table.channels.map((channel) => whole.on(channel)),
			...weeks
		];
		for (const view of views) keep(metric, options ?? {}, view, null);
	}
	return [...kept.values()];
}
function earlier(now) {
	const views = [];
	for (let view = now.before(); views.length < MAX_EARLIER && view.files.length > 0; view = view.before()) views.push(view);
	return views;
}
// build/app/convert/aggregate.js
async function writeAggregate(readAll, { policy, repository, path }, key, out) {
	const pseudonyms = pseudonymsBy(key);
	const roster = await loadRosters(repository, policy, path, pseudonyms?.keyId ?? null);
	const clock = systemClock();
	const newColumns = () => new Columns(new Zone(clock.offsets(policy.timezone) ?? (() => 0)));
	const read = async () => {
		const columns = newColumns();
		await readAll(columns);
		return columns;
	};
	const company = {
		brand: policy.brand,
		roster,
		categories: policy.categories,
		pseudonyms
	};
	const table = join(await read(), company);
	const counts = aggregated(table, policy);
	out.add(envelopeLine(counts.envelope));
	for (const activity of counts.activities) {
		out.add(recordLine(activity));
		await out.ready();
	}
	if (table.covered === null || policy.rules.length === 0) return null;
	const claims = await loadClaims(repository, policy, path);
	const judged = (snapshots) => evaluate({
		policy,
		roster,
		snapshots,
		plans: newColumns(),
		claims,
		files: 1,
		pseudonyms
	}, {
		asOf: null,
		failOn: "error",
		clock
	}).rules;
	return lostRules(judged(await read()), judged(columnsOf(counts, newColumns())));
}
function columnsOf({ envelope, activities }, columns) {
	columns.openFile("aggregate");
	for (const [i, activity] of activities.entries()) columns.add(activity, i + 2, 1);
	const { inbound = true, outbound = true, holdsOwn = false, byEye = false, saysInsiders = false } = envelope;
	columns.closeFile(envelope, {
		inbound,
		outbound,
		holdsOwn,
		byEye,
		saysInsiders
	});
	return columns;
}
function lostRules(before, after) {
	const lost = before.filter(({ outcome, unjudged }, i) => {
		const { outcome: now, unjudged: left = 0 } = after[i] ?? {};
		return outcome !== "unjudged" && (now !== outcome || left > unjudged);
	});
	const rules = [...new Set(lost.map(({ rule }) => rule))];
	return rules.length === 0 ? null : {
		rules,
		entries: lost.length,
		of: before.length
	};
}
// build/app/convert/rewrite.js
var Writer = class {
	#channels;
	#common;
	#hidden;
	#out;
	#file = -1;
	constructor(channels, { channel = "" }, hidden, out) {
		this.#channels = channels;
		this.#common = channel;
		this.#hidden = hidden;
		this.#out = out;
	}
	openFile() {
		this.#file++;
	}
	add(activity) {
		const channel = (activity.channel || this.#channels[this.#file]) ?? "";
		const shown = this.#hidden?.hide(activity, channel) ?? activity;
		const namedChannel = channel === this.#common || channel === "" ? null : channel;
		this.#out.add(recordLine({
			...shown,
			channel: namedChannel
		}));
	}
	skip() {}
	closeFile() {}
	ready() {
		return this.#out.ready();
	}
};
// build/app/convert/survey.js
const OF_ONE_FILE = [
	"period",
	"complete",
	"leftOut",
	"covers",
	"figures"
];
const OF_EACH_FILE = [
	"outbound",
	"byEye",
	"saysInsiders"
];
var Survey = class {
	#hidden;
	#parts = [];
	#open = opened("");
	constructor(hidden) {
		this.#hidden = hidden;
	}
	get channels() {
		return this.#parts.map(channelOf);
	}
	openFile(name) {
		this.#open = opened(name);
	}
	add(activity) {
		this.#hidden?.learn(activity);
		if (activity.type !== "post") return;
		this.#open.asks ||= (activity.amplifiers?.length ?? 0) > 0;
		for (const type of activity.uncounted ?? []) this.#open.uncounted.add(type);
	}
	skip() {}
	closeFile(envelope, directions) {
		this.#parts.push({
			...this.#open,
			envelope,
			directions,
			leftOut: envelope.leftOut ?? []
		});
	}
	leftOut(file, missing) {
		const part = this.#parts.find(({ name }) => name === file);
		if (part !== void 0) part.leftOut = [...part.leftOut, ...missing];
	}
	envelope() {
		const said = this.#parts.map(saidBy);
		const [first = {}] = said;
		if (said.length > 1) {
			for (const key of OF_ONE_FILE) this.#refuse(key, (envelope) => envelope[key] !== void 0);
			for (const key of OF_EACH_FILE) if (said.some((envelope) => envelope[key] !== true)) this.#refuse(key, (envelope) => envelope[key] === true);
		}
		this.#refuseUnread();
		const retrieved = said.flatMap((envelope) => envelope.retrieved ?? []).sort()[0];
		const unreadColumns = [...new Set(said.flatMap((envelope) => envelope.unreadColumns ?? []))];
		const channels = new Set(this.channels);
		const outbound = this.#alike("outbound", "holds nothing that the brand itself did");
		const inbound = this.#alike("inbound", "holds nothing that others did toward the brand");
		const holdsOwn = this.#alike("holdsOwn", "need not hold what the brand itself wrote");
		return {
			...first,
			channel: channels.size === 1 ? [...channels].join() : "",
			...retrieved === void 0 ? {} : { retrieved },
			...outbound ? {} : { outbound },
			...inbound ? {} : { inbound },
			...holdsOwn ? { holdsOwn } : {},
			...unreadColumns.length === 0 ? {} : { unreadColumns }
		};
	}
	#refuse(key, says) {
		const part = this.#parts.find((part) => says(saidBy(part)));
		if (part !== void 0) throw inputError(notAlike(key), topOf(part.name));
	}
	#refuseUnread() {
		const silent = this.#parts.find(({ asks, directions }) => !asks && directions.unreadColumns?.length);
		if (silent !== void 0 && this.#parts.some(({ asks }) => asks)) throw inputError(notAlike("unreadColumns"), topOf(silent.name));
	}
	#alike(key, lacking) {
		const byChannel = /* @__PURE__ */ new Map();
		for (const part of this.#parts) {
			const channel = channelOf(part);
			byChannel.set(channel, part.directions[key] === true || byChannel.get(channel) === true);
		}
		const values = [...byChannel.values()];
		if (new Set(values).size > 1) {
			const channel = [...byChannel.keys()][values.indexOf(false)];
			const message = `${lacking} on ${channel ? channelTitle(channel) : "its channels"}, unlike files of other channels; convert each channel alone`;
			throw inputError(message, topOf(this.#parts[this.channels.indexOf(channel)]?.name ?? ""));
		}
		return values.includes(true);
	}
};
function opened(name) {
	return {
		name,
		asks: false,
		uncounted: /* @__PURE__ */ new Set()
	};
}
function channelOf({ envelope }) {
	return envelope.channel ?? "";
}
function saidBy({ name, envelope, directions, leftOut, uncounted }) {
	const { period, complete, retrieved, outbound, covers, figures } = envelope;
	const doubted = complete?.find((type) => uncounted.has(type));
	if (doubted !== void 0) {
		const message = `calls \`${doubted}\` complete, but nobody counted it on some post; take it out of \`complete\`, or count`;
		throw inputError(message, topOf(name));
	}
	const isMissing = (type) => leftOut.some(({ types }) => types.includes(type));
	return {
		...period === void 0 ? {} : { period },
		...retrieved === void 0 ? {} : { retrieved },
		...covers === void 0 ? {} : { covers },
		...figures === void 0 ? {} : { figures },
		...complete === void 0 ? {} : { complete: complete.filter((type) => !isMissing(type)) },
		...outbound === true ? { outbound } : {},
		...directions.byEye === true ? { byEye: true } : {},
		...directions.saysInsiders === true ? { saysInsiders: true } : {},
		...directions.unreadColumns?.length ? { unreadColumns: directions.unreadColumns } : {},
		...leftOut.length === 0 ? {} : { leftOut }
	};
}
// build/app/convert/forget.js
async function writeWithout(account, readAll, { policy, repository, path }, key, out) {
	const pseudonyms = pseudonymsBy(key);
	const roster = await loadRosters(repository, policy, path, pseudonyms?.keyId ?? null);
	const columns = new Columns(new Zone(systemClock().offsets(policy.timezone) ?? (() => 0)));
	const survey = new Survey(null);
	await readAll(survey);
	await readAll(columns);
	const table = join(columns, {
		brand: policy.brand,
		roster,
		categories: policy.categories,
		pseudonyms
	});
	const person = new Person(table, account);
	const envelope = survey.envelope();
	out.add(envelopeLine(envelope));
	await readAll(new Others(person, new Writer(survey.channels, envelope, null, out)));
	for (const count of aggregate(table, bucketsOf(table, policy.window), (row) => person.acts(row))) out.add(recordLine(count));
}
var Person = class {
	#table;
	#accounts = /* @__PURE__ */ new Set();
	constructor(table, text) {
		this.#table = table;
		const { accounts, channels } = table;
		for (let account = 0; account < accounts.size; account++) {
			const channel = channels[accounts.channel(account)] ?? "";
			if (accounts.name(account) === accounts.handleOf(channel, text)) this.#accounts.add(accounts.canonical(account));
		}
		const rows = Array.from(table.type.keys());
		if (!rows.some((row) => this.acts(row) || this.isMeant(row))) throw inputError(`nothing in these files is by or toward "${text}"; check the account`);
		if (rows.some((row) => this.acts(row) && SIDES[table.side[row]] === "brand")) throw inputError(`"${text}" is an account of the brand, whose own activities must stay`);
	}
	acts(row) {
		return this.#accounts.has(this.#table.actor[row]);
	}
	isMeant(row) {
		const { toward, index, channel, reply } = this.#table;
		if (this.#accounts.has(toward[row])) return true;
		const answered = index.find(channel[row], reply.get(row));
		return answered !== -1 && this.acts(answered);
	}
	withoutThem(activity, row) {
		const side = SIDES[this.#table.towardSide[row]];
		const toward = side === "unknown" ? null : side ?? null;
		const object = this.#table.idText(this.#table.object[row]);
		return {
			...activity,
			target: null,
			inReplyTo: null,
			object,
			toward
		};
	}
};
var Others = class {
	#person;
	#writer;
	#row = 0;
	constructor(person, writer) {
		this.#person = person;
		this.#writer = writer;
	}
	openFile() {
		this.#writer.openFile();
	}
	add(activity) {
		const row = this.#row++;
		if (this.#person.acts(row)) return;
		const isMeant = this.#person.isMeant(row);
		this.#writer.add(isMeant ? this.#person.withoutThem(activity, row) : activity);
	}
	skip() {}
	closeFile(_envelope) {
		this.#writer.closeFile();
	}
	ready() {
		return this.#writer.ready();
	}
};
// build/app/convert/convert.js
const FORMATS = [.../* @__PURE__ */ new Set([...FORMAT_NAMES, ...PLAN_FORMAT_NAMES])];
async function convertFiles({ files: given, policy, format, key, to }, out) {
	const setting = policy === null ? null : await settingOf(policy);
	const entries = setting === null ? [] : await entriesOf(setting);
	const pages = new Pages();
	const files = given.map((file) => fileOf(file, {
		format,
		setting,
		entries,
		pages
	}));
	const read = (sink) => readAll(files, sink);
	const lost = to === "counts" ? await writeAggregate(read, needed(setting), key, out) : null;
	if (typeof to === "object") await writeWithout(to.without, read, needed(setting), key, out);
	else if (to !== "counts") await rewrite(files, to === "pseudonyms" ? pseudonymiser(setting, key) : null, out);
	return {
		lost,
		open: leftOutOf(files).map(([file]) => file)
	};
}
async function settingOf(given) {
	if (!isFile(given)) throw inputError(`there is no policy at ${given}; check the path`);
	const repository = new Repository(findRoot((0, import_required_node_path.dirname)(given)));
	const path = repository.entry(given);
	const { offsets } = systemClock();
	return {
		policy: await loadPolicy(repository, path, (name) => offsets(name) !== null),
		repository,
		path
	};
}
function fileOf({ name, path, bytes }, { format, setting, entries, pages }) {
	const brand = setting?.policy.brand ?? NOBODY;
	const entry = entries.findLast((file) => (0, import_required_node_path.resolve)(file.path) === path);
	const formats = entry?.known ?? (isPlan(path, format) ? planCatalogue : snapshotFormats);
	const file = {
		path,
		bytes,
		known: formats,
		format: formatIn(formats, null),
		channel: null,
		pages,
		...NO_WORDS,
		brand,
		...entry,
		name
	};
	const open = setting === null ? {
		...file,
		channel: ""
	} : file;
	return format === null ? open : {
		...open,
		format: formatIn(formats, format)
	};
}
function isPlan(path, format) {
	if (format !== null && !FORMAT_NAMES.includes(format)) return true;
	const { texts, own } = planCatalogue;
	return [...texts, ...own].some(({ endings }) => endings.some((ending) => path.endsWith(`.${ending}`)));
}
async function entriesOf({ policy, repository, path: policyPath }) {
	const sources = [...policy.snapshots.map((source) => ({
		source,
		formats: snapshotFormats
	})), ...policy.plans.map((source) => ({
		source,
		formats: planCatalogue
	}))];
	const entries = [];
	for (const { source, formats } of sources) try {
		entries.push(...await filesOf(repository, [source], policy.brand, policyPath, formats));
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
	}
	return entries;
}
function pseudonymiser(setting, key) {
	const { policy } = needed(setting);
	const pseudonyms = pseudonymsBy(key);
	if (pseudonyms === null) throw inputError(`--pseudonymise needs a key in ${KEY_VARIABLE}; make one with \`openssl rand -hex 32\``);
	return new Pseudonymiser(pseudonyms, policy.brand);
}
function needed(setting) {
	if (setting === null) throw inputError("that needs the brand and the roster of a policy; name it");
	return setting;
}
async function rewrite(files, hidden, out) {
	const survey = new Survey(hidden);
	await readAll(files, survey);
	const envelope = survey.envelope();
	out.add(envelopeLine(envelope));
	await readAll(files, new Writer(survey.channels, envelope, hidden, out));
}
async function readAll(files, sink) {
	const problems = new Diagnostics();
	for (const file of files) await (file.known === planCatalogue ? readPlan : readSnapshot)(file, sink, problems);
	problems.throwIfAny();
	for (const [file, missing] of leftOutOf(files)) sink.leftOut?.(file, missing);
}
export { convertFiles as n, FORMATS as t };
