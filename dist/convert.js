import { t as findPolicy } from "./find-policy.js";
import { C as FORMAT_NAMES, E as PLAN_FORMAT_NAMES, Et as Problems, F as POST, L as KEY_VARIABLE, N as isBrandPost, Ot as inputError, P as Columns, Q as SIDES, S as activitySchema, St as isFile, T as snapshotFormats, Tt as InputError, X as ACTIVITY_TYPES, _ as pseudonymsBy, _t as formatDay, a as join$1, bt as Repository, ct as ACCOUNT_IN_ID, d as readPlan, et as NOBODY, g as NO_WORDS, h as readSnapshot, k as formatIn, kt as topOf, l as Zone, lt as didYouMean, nt as normaliseHandle, p as filesOf, u as planCatalogue, v as loadRosters, xt as findRoot, y as loadPolicy } from "./run.js";
import { r as systemClock } from "./system-clock.js";
import { n as parseArguments, t as misuse } from "./arguments.js";
import { r as jsonText } from "./escape.js";
import { dirname, resolve } from "node:path";
import process from "node:process";
// build/ingest/pipeline/canonical.js
const KEYS = Object.keys(activitySchema.properties);
/** A record as a line of a canonical file: its keys in the order of the schema, without those that hold nothing. */
function recordLine(activity) {
	const told = KEYS.filter((key) => activity[key] !== null && activity[key] !== void 0);
	return `${JSON.stringify(Object.fromEntries(told.map((key) => [key, activity[key]])))}\n`;
}
/** What a file says of itself, as its first line. */
function envelopeLine({ channel, period, complete, outbound }) {
	return `${JSON.stringify({
		version: 1,
		channel: channel || void 0,
		period,
		complete,
		...outbound === false ? { outbound } : {}
	})}\n`;
}
// build/ingest/pipeline/pseudonymise.js
/** Replaces accounts by pseudonyms, so that a snapshot can be committed without anybody's handle. */
var Pseudonymiser = class {
	#pseudonyms;
	#channels;
	#brand;
	/** Ids by which the brand's accounts go. */
	#ids = /* @__PURE__ */ new Set();
	constructor(pseudonyms, { accounts }) {
		this.#pseudonyms = pseudonyms;
		this.#channels = Object.keys(accounts);
		this.#brand = new Set(Object.entries(accounts).flatMap(([channel, names]) => names.map((name) => keyOf(channel, name))));
	}
	/** Notes by which id the brand goes, where an activity has it with its handle. */
	learn({ actor, channel }) {
		const { id, handle } = partsOf(actor);
		if (!id || !handle) return;
		for (const known of channel ? [channel] : this.#channels) if (this.#brand.has(keyOf(known, handle))) this.#ids.add(keyOf(known, id));
	}
	/** The activity without anybody's account, and without text but that of the brand's own posts. */
	hide(activity, channel) {
		const { actor, target, amplifiers, owner } = activity;
		const ours = activity.type === "post" && this.#isOurs(activity, channel);
		const account = (text) => this.#pseudonyms.of(channel, text);
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
	/** What names nobody is the brand's, as in every count of posts; a stated side holds where there is no actor. */
	#isOurs({ actor, side, bot }, channel) {
		const parts = partsOf(actor);
		const account = parts.id || parts.handle || parts.name || "";
		if (normaliseHandle(account) !== "") return [account, parts.handle].some((text) => text !== void 0 && this.#isBrand(channel, text));
		if (bot === true || parts.bot === true) return false;
		return account !== "" || !side || side === "brand" || side === "unknown";
	}
	#isBrand(channel, account) {
		const key = keyOf(channel, account);
		return this.#brand.has(key) || this.#ids.has(key);
	}
	/** By the policy alone, so that an id is written alike in every file, whatever that file tells. */
	#hideIn(id, channel) {
		return id.replace(ACCOUNT_IN_ID, (account) => this.#brand.has(keyOf(channel, account)) ? account : this.#pseudonyms.of(channel, account));
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
function keyOf(channel, account) {
	return `${channel.toLowerCase()} ${normaliseHandle(account)}`;
}
// build/store/aggregate.js
/**
* The table as counts by channel, day, type, post and side, without any account. The brand's posts stay one by
* one; what was done on the ground of others counts for nothing, and is left out.
*/
function aggregate(table) {
	const rows = /* @__PURE__ */ new Map();
	for (let row = 0; row < table.length; row++) {
		if (table.duplicate[row] === 1) continue;
		const isPost = table.type[row] === POST;
		const side = SIDES[table.side[row]];
		if (isPost ? !isBrandPost(table, row) : side !== "brand" && table.inbound[row] === 0) continue;
		const activity = isPost ? postOf(table, row) : countOf(table, row, side);
		const key = isPost ? `post ${row}` : JSON.stringify({
			...activity,
			count: 0
		});
		const before = rows.get(key);
		if (before === void 0) rows.set(key, activity);
		else before.count = (before.count ?? 1) + (activity.count ?? 1);
	}
	return [...rows.values()];
}
function countOf(table, row, side) {
	const object = side === "brand" ? null : table.idText(table.object[row]);
	return {
		...common(table, row),
		object,
		side,
		count: table.count[row]
	};
}
function postOf(table, row) {
	const { content = null, language = null, category = null, totals = null } = table.post(row) ?? {};
	const id = table.idText(table.id[row]);
	return {
		...common(table, row),
		id,
		side: "brand",
		count: table.count[row],
		content,
		language,
		category,
		totals
	};
}
function common(table, row) {
	const day = table.day[row];
	return {
		type: ACTIVITY_TYPES[table.type[row]],
		published: day === -2147483648 ? null : formatDay(day),
		channel: table.channels[table.channel[row]] ?? null
	};
}
// build/cli/line-writer.js
/** How much is written at once. */
const BATCH = 65536;
/**
* Writes lines of JSON in batches: a call for each would take longer than reading them. Strangers wrote what is in
* them, so they are made safe to print; their meaning stays.
*/
var LineWriter = class {
	#stream;
	#text = "";
	/** Ends the waiting for a reader that is slower than we are; null while nobody waits. */
	#resume = null;
	#waiting = null;
	constructor(stream) {
		this.#stream = stream;
		for (const event of ["drain", "close"]) stream.on(event, () => this.#resume?.());
	}
	add(line) {
		this.#text += line;
		if (this.#text.length >= BATCH) this.end();
	}
	end() {
		const isFull = this.#text !== "" && !this.#stream.write(jsonText(this.#text)) && !this.#stream.destroyed;
		this.#text = "";
		if (!isFull || this.#waiting !== null) return;
		this.#waiting = new Promise((resolve) => {
			this.#resume = () => {
				this.#waiting = null;
				this.#resume = null;
				resolve();
			};
		});
	}
	/** Resolves once what was written is on its way; what nobody takes waits in memory. */
	ready() {
		return this.#waiting;
	}
};
// build/cli/rewrite.js
/** The first time through files that become one: what they say of themselves, and by which ids the brand goes. */
var Survey = class {
	/** The channel of each file, in order. */
	channels = [];
	#hidden;
	#envelopes = [];
	#names = [];
	/** By channel, whether a file holds what the brand itself did there. */
	#outbound = /* @__PURE__ */ new Map();
	/** By channel, whether a file holds what others did toward the brand there. */
	#inbound = /* @__PURE__ */ new Map();
	constructor(hidden) {
		this.#hidden = hidden;
	}
	openFile(name) {
		this.#names.push(name);
	}
	add(activity) {
		this.#hidden?.learn(activity);
	}
	skip() {}
	closeFile(envelope, { inbound, outbound }) {
		const { channel = "" } = envelope;
		this.channels.push(channel);
		this.#envelopes.push(envelope);
		this.#inbound.set(channel, inbound || this.#inbound.get(channel) === true);
		this.#outbound.set(channel, outbound || this.#outbound.get(channel) === true);
	}
	/**
	* What the files say of themselves, as one.
	* @throws InputError where that is not the same for all their days
	*/
	envelope() {
		const [first = {}] = this.#envelopes;
		const { period, complete } = first;
		const bound = this.#envelopes.findIndex((one) => one.period !== void 0 || one.complete !== void 0);
		if (this.#envelopes.length > 1 && bound >= 0) throw inputError("says which days or types it has, which holds for no other file; convert it alone", topOf(this.#names[bound] ?? ""));
		const outbound = this.#alike(this.#outbound, "nothing that the brand itself did");
		const inbound = this.#alike(this.#inbound, "nothing that others did toward the brand");
		return {
			channel: new Set(this.channels).size === 1 ? this.channels[0] ?? "" : "",
			...period === void 0 ? {} : { period },
			...complete === void 0 ? {} : { complete },
			outbound,
			...inbound ? {} : { inbound }
		};
	}
	/** What holds of every channel; one that lacks a direction would be vouched for by those that have it. */
	#alike(byChannel, lacking) {
		const values = [...byChannel.values()];
		if (new Set(values).size > 1) {
			const channel = [...byChannel.keys()][values.indexOf(false)];
			const message = `holds ${lacking} on ${channel || "its channels"}, as other files do on theirs; convert each channel alone`;
			throw inputError(message, topOf(this.#names[this.channels.indexOf(channel)] ?? ""));
		}
		return values.includes(true);
	}
};
/** The second time through: writes each activity. */
var Writer = class {
	#channels;
	#common;
	#hidden;
	#out;
	#file = -1;
	/** @param channels of each file; one that all have stands in the envelope */
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
		const own = channel === this.#common || channel === "" ? null : channel;
		this.#out.add(recordLine({
			...shown,
			channel: own
		}));
	}
	skip() {}
	closeFile() {}
	ready() {
		return this.#out.ready();
	}
};
// build/cli/convert.js
const OPTIONS = {
	format: { type: "string" },
	policy: { type: "string" },
	pseudonymise: {
		type: "boolean",
		default: false
	},
	aggregate: {
		type: "boolean",
		default: false
	}
};
/**
* `convert FILES…`: writes what the files hold as canonical NDJSON; they are taken as one snapshot.
* @throws InputError where they cannot be read, or an option lacks what it needs
*/
async function convert(args) {
	const { values, positionals } = parseArguments({
		args,
		options: OPTIONS,
		allowPositionals: true
	});
	if (positionals.length === 0) throw misuse("name a file to convert");
	const setting = await settingOf(values.policy);
	const files = await Promise.all(positionals.map((path) => fileOf(path, values.format ?? null, setting)));
	const key = process.env["VANITY_CHECK_KEY"] || null;
	const out = new LineWriter(process.stdout);
	if (values.aggregate) {
		if (values.pseudonymise) throw misuse("--aggregate names nobody, so that --pseudonymise has nothing to do");
		await writeAggregate(files, needed(setting, "--aggregate", "roster"), key, out);
	} else await rewrite(files, values.pseudonymise ? pseudonymiser(setting, key) : null, out);
	out.end();
	return 0;
}
/** The policy that is named, else the one that is there; null where there is none. */
async function settingOf(named) {
	const given = named === void 0 ? findPolicy(process.cwd()) : resolve(named);
	if (!isFile(given)) {
		if (named === void 0) return null;
		throw inputError(`there is no policy at ${named}; check the path`);
	}
	const repository = new Repository(findRoot(dirname(given)));
	const path = repository.entry(given);
	const { offsets } = systemClock();
	return {
		policy: await loadPolicy(repository, path, (name) => offsets(name) !== null),
		repository,
		path
	};
}
/** How a file is read: as its entry in the policy says, but for the format that is named. */
async function fileOf(given, format, setting) {
	const names = [.../* @__PURE__ */ new Set([...FORMAT_NAMES, ...PLAN_FORMAT_NAMES])];
	if (format !== null && !names.includes(format)) throw misuse(`--format "${format}" is not known${didYouMean(format, names)}`);
	const path = resolve(given);
	const brand = setting?.policy.brand ?? NOBODY;
	const entry = setting === null ? void 0 : await entryOf(path, setting);
	const known = entry?.known ?? (isPlan(path, format) ? planCatalogue : snapshotFormats);
	const file = {
		path,
		known,
		format: formatIn(known, null),
		channel: null,
		...NO_WORDS,
		brand,
		...entry,
		name: given
	};
	const open = setting === null ? {
		...file,
		channel: ""
	} : file;
	return format === null ? open : {
		...open,
		format: formatIn(known, format)
	};
}
/** Whether a file that no entry tells of is a plan: by its format, or as it ends like nothing but a plan. */
function isPlan(path, format) {
	if (format !== null && !FORMAT_NAMES.includes(format)) return true;
	const { texts, own } = planCatalogue;
	return [...texts, ...own].some(({ endings }) => endings.some((ending) => path.endsWith(`.${ending}`)));
}
async function entryOf(path, { policy, repository, path: policyPath }) {
	const sources = [...policy.snapshots.map((source) => ({
		source,
		known: snapshotFormats
	})), ...policy.plans.map((source) => ({
		source,
		known: planCatalogue
	}))];
	const entries = [];
	for (const { source, known } of sources) try {
		entries.push(...await filesOf(repository, [source], policy.brand, policyPath, known));
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
	}
	return entries.findLast((file) => resolve(file.path) === path);
}
function pseudonymiser(setting, key) {
	const { policy } = needed(setting, "--pseudonymise", "brand");
	const pseudonyms = pseudonymsBy(key);
	if (pseudonyms === null) throw inputError(`--pseudonymise needs a key in ${KEY_VARIABLE}; make one with \`openssl rand -hex 32\``);
	return new Pseudonymiser(pseudonyms, policy.brand);
}
function needed(setting, option, what) {
	if (setting === null) throw misuse(`${option} needs the ${what} of a policy; name it with --policy`);
	return setting;
}
/** Twice through the files: what stands first in the result may stand last in them, and no fault is half written. */
async function rewrite(files, hidden, out) {
	const survey = new Survey(hidden);
	await readAll(files, survey);
	const envelope = survey.envelope();
	out.add(envelopeLine(envelope));
	await readAll(files, new Writer(survey.channels, envelope, hidden, out));
}
async function readAll(files, sink) {
	const problems = new Problems();
	for (const file of files) await (file.known === planCatalogue ? readPlan : readSnapshot)(file, sink, problems);
	problems.throwIfAny();
}
async function writeAggregate(files, { policy, repository, path }, key, out) {
	const pseudonyms = pseudonymsBy(key);
	const roster = await loadRosters(repository, policy, path, pseudonyms?.keyId ?? null);
	const columns = new Columns(new Zone(systemClock().offsets(policy.timezone) ?? (() => 0)));
	const survey = new Survey(null);
	await readAll(files, survey);
	await readAll(files, columns);
	const table = join$1(columns, {
		brand: policy.brand,
		roster,
		categories: policy.categories,
		pseudonyms
	});
	out.add(envelopeLine({
		...survey.envelope(),
		channel: ""
	}));
	for (const activity of aggregate(table)) {
		out.add(recordLine(activity));
		await out.ready();
	}
}
export { convert };
