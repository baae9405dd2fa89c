import { $t as isLfsPointer, Ct as listed, E as readSnapshot, It as ACTIVITY_TYPES, P as settingKeys, Rt as SIDES, T as readingOf, Wt as normaliseHandle, Y as daysPastKeep, _n as Diagnostics, at as Accounts, bn as inputError, ct as isPseudonym, ft as Columns, ln as formatDay, ot as SIDE_CODE, q as ruleById, vn as InputError, wt as groupBy, xn as topOf } from "./run.js";
import { t as nameMatcher } from "./match-name.js";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
// build/change/diff-records.js
/**
* What became of the activities of a base, by row: found again by channel and id, without an id by all that they say.
* One that a later one of the base says again is kept with that.
*/
function fatesOf(before, after, pseudonyms) {
	const fates = /* @__PURE__ */ new Map();
	const { wanted, nameless } = committed(before, after, fates);
	const { columns } = after;
	for (let row = 0; row < columns.length; row++) {
		const id = columns.id[row];
		if (id === -1) {
			const kept = nameless.size === 0 ? void 0 : nameless.get(after.key(row))?.pop();
			if (kept !== void 0) fates.set(kept, "kept");
			continue;
		}
		const was = wanted.get(id * columns.channels.length + columns.channel[row]);
		if (was === void 0 || fates.get(was) === "kept") continue;
		const isKept = differences(before.fieldsOf(was), after.fieldsOf(row), pseudonyms).length === 0;
		fates.set(was, isKept ? "kept" : { row });
	}
	return fates;
}
/** The activities of the base, all of them gone as yet, by what they would be found by in the change. */
function committed(before, after, fates) {
	const { columns } = before;
	const last = /* @__PURE__ */ new Map();
	const nameless = [];
	for (let row = 0; row < columns.length; row++) {
		const channel = columns.channel[row];
		if (channel === -1) continue;
		fates.set(row, "gone");
		const id = columns.id[row];
		if (id === -1) {
			nameless.push(row);
			continue;
		}
		const key = id * columns.channels.length + channel;
		const earlier = last.get(key);
		if (earlier !== void 0) fates.set(earlier, "kept");
		last.set(key, row);
	}
	const { ids, channels } = after.columns;
	const wanted = /* @__PURE__ */ new Map();
	for (const row of last.values()) {
		const id = ids.find(before.id(row));
		const channel = channels.indexOf(columns.channels[columns.channel[row]]);
		if (id !== -1 && channel !== -1) wanted.set(id * channels.length + channel, row);
	}
	return {
		wanted,
		nameless: groupBy(nameless, (row) => before.key(row))
	};
}
/** The keys in which an activity differs from what it was; of what platforms let grow, only what shrinks. */
function differences(before, after, pseudonyms) {
	return Object.keys(before).filter((key) => {
		const [one, other] = [before[key], after[key]];
		if (one === other) return false;
		if (key === "totals") return shrinks(before.totals, after.totals);
		if (key === "answeredAt" && one === null) return false;
		if (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other)) return false;
		return !isSameAccount(one, other, before.channel, pseudonyms);
	});
}
function shrinks(before, after) {
	return Object.entries(before).some(([type, total]) => !((after[type] ?? -1) >= total));
}
/** The same account where one of the two is its pseudonym. */
function isSameAccount(one, other, channel, pseudonyms) {
	if (pseudonyms === null || typeof one !== "string" || typeof other !== "string") return false;
	if (!isPseudonym(one) && !isPseudonym(other)) return false;
	return pseudonyms.of(channel, one) === pseudonyms.of(channel, other);
}
// build/change/counted.js
/** What may be missing of an activity that names its people by their sides alone. */
const NAMES = /* @__PURE__ */ new Set([
	"actor",
	"handle",
	"side",
	"target",
	"inReplyTo",
	"object",
	"toward"
]);
/**
* Marks as kept what a change does not take away but counts: activities whose names are gone, and that stand in
* aggregated rows of the same channel, day, type, side and post. Where a person is forgotten or a file aggregated the
* figures stay.
* @param isTouched whether a file of the change is one that it touches
*/
function keepCounted(fates, before, after, isTouched, who) {
	const [was, is] = [new Sides(before.columns, who), new Sides(after.columns, who)];
	const pool = new Pool();
	const { columns } = after;
	for (let row = 0; row < columns.length; row++) if (isAggregated(columns, row) && isTouched(columns.fileOf(row).name)) pool.add(after, row, is.of(row));
	if (pool.isEmpty && ![...fates.values()].some((fate) => typeof fate === "object")) return;
	for (const [row, fate] of fates) if (fate === "kept" && isAggregated(before.columns, row)) pool.take(before, row, was.of(row));
	for (const [row, fate] of fates) if (fate === "gone" ? pool.take(before, row, was.of(row)) : fate !== "kept" && onlyNames(row, fate.row)) fates.set(row, "kept");
	function onlyNames(row, now) {
		const [one, other] = [before.fieldsOf(row), after.fieldsOf(now)];
		if (!differences(one, other, who.pseudonyms).every((key) => NAMES.has(key))) return false;
		const isHidden = other.actor === one.actor || other.actor === null && other.side !== "unknown";
		const isFreed = other.target === null || other.target === one.target;
		const isReplyKept = other.inReplyTo === null || other.inReplyTo === one.inReplyTo;
		const isPostKept = one.object === null || one.object === other.object;
		const isToward = other.toward === one.toward || other.toward === was.towardOf(row);
		return isHidden && isFreed && isReplyKept && isPostKept && isToward && was.of(row) === is.of(now);
	}
}
function isAggregated(columns, row) {
	return columns.actor[row] === -1 && columns.id[row] === -1 && columns.statedSide[row] !== 0;
}
/** On which side the rows of columns are that are not joined. */
var Sides = class {
	#columns;
	#accounts;
	#rowsById = null;
	constructor(columns, { brand, roster, pseudonyms }) {
		this.#columns = columns;
		this.#accounts = new Accounts(columns.accounts, columns.channels, brand, roster, pseudonyms);
	}
	of(row) {
		const { actor, handle, statedSide } = this.#columns;
		const stated = statedSide[row];
		const names = [actor[row], handle.get(row)].filter((name) => name !== -1);
		if (names.length === 0) return nameOf(this.#columns.isBot(row) ? SIDE_CODE.bot : stated);
		const sides = names.map((name) => this.#sideOf(row, name, stated));
		return sides.find((side) => side === "brand" || side === "inside") ?? sides[0];
	}
	/** Toward which side a row was done; null where that is not in the columns. */
	towardOf(row) {
		const columns = this.#columns;
		const target = columns.target.get(row);
		if (target !== -1) return this.#sideOf(row, target);
		if (columns.reply[row] === -1) return null;
		this.#rowsById ??= new Map(Array.from({ length: columns.length }, (_, i) => [columns.id[i], i]));
		const answered = this.#rowsById.get(columns.reply[row]);
		return answered === void 0 ? null : this.of(answered);
	}
	#sideOf(row, text, stated = 0) {
		const { channel, day } = this.#columns;
		const account = this.#accounts.of(channel[row], text);
		return nameOf(account === -1 ? stated : this.#accounts.sideOn(account, day[row], stated));
	}
};
function nameOf(code) {
	return SIDES[code ?? 0];
}
/** Activities that stand in aggregated rows and nowhere else, by what tells them apart and by their post. */
var Pool = class {
	#counts = /* @__PURE__ */ new Map();
	get isEmpty() {
		return this.#counts.size === 0;
	}
	add(reader, row, side) {
		const { count, object } = reader.fieldsOf(row);
		const key = keyOf(reader, row, side);
		const posts = this.#counts.get(key) ?? /* @__PURE__ */ new Map();
		this.#counts.set(key, posts.set(object, (posts.get(object) ?? 0) + count));
	}
	/** Takes what a row stands for out of the counts, of its post or, where it names none, of any; false where they lack it. */
	take(reader, row, side) {
		const { count, object } = reader.fieldsOf(row);
		const posts = this.#counts.get(keyOf(reader, row, side));
		const post = object === null ? [...posts ?? []].find(([, left]) => left >= count)?.[0] : object;
		const left = post === void 0 ? 0 : posts?.get(post) ?? 0;
		if (posts === void 0 || post === void 0 || left < count) return false;
		posts.set(post, left - count);
		return true;
	}
};
function keyOf(reader, row, side) {
	const { type, channel } = reader.fieldsOf(row);
	return JSON.stringify([
		channel,
		reader.columns.day[row],
		type,
		side
	]);
}
// build/change/record-fields.js
const NO_TOTALS = {};
const NO_ANSWERS = {};
const NOBODY = [];
/** What the rows say of columns that are not joined yet. */
var FieldReader = class {
	columns;
	/** By number, as an account has many rows. */
	#accounts = [];
	constructor(columns) {
		this.columns = columns;
	}
	fieldsOf(row) {
		const { columns } = this;
		const post = columns.posts.get(row);
		return {
			type: ACTIVITY_TYPES[columns.type[row]],
			published: this.#published(row),
			channel: columns.channels[columns.channel[row]] ?? "",
			actor: this.#account(columns.actor[row]),
			handle: this.#account(columns.handle.get(row)),
			object: this.#id(columns.object[row]),
			inReplyTo: this.#id(columns.reply[row]),
			target: this.#account(columns.target.get(row)),
			side: SIDES[columns.statedSide[row]] ?? null,
			bot: columns.isBot(row),
			disclosed: columns.disclosed(row),
			count: columns.count[row],
			toward: SIDES[columns.statedToward.get(row)] ?? null,
			answeredAt: columns.answeredAt.get(row) ?? null,
			answered: columns.answered.get(row) ?? NO_ANSWERS,
			totals: post?.totals ?? NO_TOTALS,
			content: post?.content ?? null,
			category: post?.category ?? null,
			amplifiers: post?.amplifiers ?? NOBODY,
			owner: post?.owner ?? null
		};
	}
	/** Null for an activity that has none. */
	id(row) {
		return this.#id(this.columns.id[row]);
	}
	/** What an activity without an id is known by again: all that it says. */
	key(row) {
		return JSON.stringify(Object.values(this.fieldsOf(row)));
	}
	/** What an activity is about, as waivers narrow it: its post, day and channel. */
	scope(row) {
		const { type, channel, object } = this.fieldsOf(row);
		const post = type === "post" ? this.id(row) ?? object : object;
		const day = this.columns.day[row];
		const date = day === -2147483648 ? null : formatDay(day);
		return {
			channel,
			...post === null ? {} : { object: post },
			...date === null ? {} : {
				from: date,
				to: date
			}
		};
	}
	#published(row) {
		const time = this.columns.time[row];
		if (!Number.isNaN(time)) return time;
		const day = this.columns.day[row];
		return day === -2147483648 ? null : formatDay(day);
	}
	#account(number) {
		if (number === -1) return null;
		this.#accounts[number] ??= normaliseHandle(this.columns.accounts.get(number));
		return this.#accounts[number];
	}
	#id(number) {
		return number === -1 ? null : this.columns.ids.get(number);
	}
};
// build/change/changed-records.js
/** As many removed activities as a finding names. */
const MAX_NAMED = 3;
/**
* The committed activities that a change edits, one by one, or removes, file by file. Wherever an activity still
* stands as it was it is kept, whatever else is said of it; and so is one that now stands in a count.
* @param before those files of the base that the change touches; not joined yet
* @param after all snapshots with the change; not joined yet
*/
function rewritten(before, after, { placeOf, isTouched, today, who }) {
	const { pseudonyms } = who;
	if (before.length === 0) return [];
	const [was, is] = [new FieldReader(before), new FieldReader(after)];
	const fates = fatesOf(was, is, pseudonyms);
	keepCounted(fates, was, is, isTouched, who);
	return before.files.flatMap((file, i) => {
		const { name, firstRow } = file;
		const mayGo = daysPastKeep(file, today) > 0;
		const place = placeOf(name);
		const edited = [];
		const gone = [];
		const end = before.files[i + 1]?.firstRow ?? before.length;
		for (let row = firstRow; row < end; row++) {
			const fate = fates.get(row);
			if (fate === "gone") {
				if (!mayGo) gone.push(row);
			} else if (typeof fate === "object") edited.push(edit([was, row], [is, fate.row], pseudonyms));
		}
		const edits = listed(edited, (left) => ({
			detail: `edits ${left.length} more activities of ${name}`,
			count: left.length,
			at: place,
			about: `edits more ${name}`,
			scope: {}
		}));
		return gone.length === 0 ? edits : [...edits, removal(was, gone, name, place)];
	});
}
function edit([was, before], [is, after], pseudonyms) {
	return {
		detail: `edits ${differences(was.fieldsOf(before), is.fieldsOf(after), pseudonyms).map((key) => `\`${key}\``).join(", ")} of the committed ${was.id(before)}`,
		count: 1,
		at: is.columns.location(after),
		about: `edits ${was.id(before)}`,
		scope: was.scope(before)
	};
}
function removal(was, rows, file, at) {
	const named = rows.map((row) => was.id(row)).filter((id) => id !== null).slice(0, MAX_NAMED);
	const more = rows.length - named.length;
	const which = more === 0 ? named.join(", ") : [...named, `${more} more`].join(", ");
	return {
		detail: `removes ${`${rows.length} committed ${rows.length === 1 ? "activity" : "activities"} of ${file}`}${named.length === 0 ? "" : ` (${which})`}`,
		count: rows.length,
		at,
		about: `removes ${file}`,
		scope: {}
	};
}
// build/change/loosened.js
/**
* All by which a change lets more pass than its base, key by key of the policy: by what policy and rosters come to,
* with what they extend, so that a mere reformat is none.
*/
function loosened(change) {
	return Object.entries(settingKeys).flatMap(([setting, { name, loosens }]) => {
		if (loosens.by === "never") return [];
		if (loosens.by === "comparison") return loosens.compare(change);
		const [before, after] = [change.base.policy[setting], change.head.policy[setting]];
		if (before === after || loosens.by === "up" && Number(after) < Number(before)) return [];
		const [was, is] = [loosens.show(before), loosens.show(after)];
		return [{
			detail: `sets \`${name}\` to ${is} (${was} before)`,
			isSure: loosens.by === "up",
			at: change.head.policy.locate([name]),
			about: `${name} ${was} ${is}`
		}];
	});
}
// build/change/rebase-locations.js
/**
* The base's policy with its places in the files of the change, as those are what people look at: where a part
* stands there too its own line, else the nearest one left.
*/
function rebaseLocations(base, head) {
	return {
		...base,
		path: head.path,
		rules: base.rules.map((entry) => ruleIn(head, entry, base.rules)),
		snapshots: base.snapshots.map((source) => sourceIn(head, source, "snapshots")),
		plans: base.plans.map((source) => sourceIn(head, source, "plans")),
		waivers: base.waivers.map((waiver) => waiverIn(head, waiver)),
		locate: head.locate
	};
}
function ruleIn(head, entry, all) {
	const ofRule = ({ rule }) => rule === entry.rule;
	const there = head.rules.filter(ofRule)[all.filter(ofRule).indexOf(entry)];
	const location = there?.location ?? head.locate(["rules", entry.rule], ["extends"], ["rules"]);
	return {
		...entry,
		location,
		locate: there?.locate ?? (() => location)
	};
}
function sourceIn(head, source, name) {
	const there = head[name].find(({ path }) => path === source.path);
	return {
		...source,
		location: there?.location ?? head.locate([name], ["snapshots"], ["plans"])
	};
}
function waiverIn(head, waiver) {
	const { rule, object, day, channel } = waiver;
	const there = head.waivers.find((one) => one.rule === rule && one.object === object && one.day === day && one.channel === channel);
	return {
		...waiver,
		location: there?.location ?? head.locate(["waivers"], ["rules"], ["extends"])
	};
}
// build/lib/memory-file.js
/** Bytes at hand, read as those of a file are. */
function memoryFile(bytes) {
	return {
		size: bytes.length,
		read: () => [bytes],
		async *unpack(onRead) {
			onRead?.(bytes.length);
			const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
			for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
		}
	};
}
// build/ingest/pipeline/load-base.js
/** As deep as folders are that a file is looked for in by way of links. */
const MAX_DEPTH = 50;
/**
* Reads the snapshots that a change touched as they were at its base, in path order. A file with a fault there is read
* up to it: a change that repairs it must not fail for how it was.
* @param folder the folder that the sources are relative to, relative to the root
* @returns what was there in place of files, so that nobody can tell what the change does to them
*/
async function loadBase(base, sources, brand, folder, sink) {
	const readings = sources.map((source) => ({
		...nameMatcher(source.path, folder),
		reading: readingOf(source, brand)
	}));
	const opaque = [];
	for (const name of namesAtBase(base)) {
		const reading = readings.findLast(({ matches }) => matches(name))?.reading;
		const reachesInto = readings.some((one) => one.reachesInto(name));
		if (reading === void 0 && !reachesInto) continue;
		const bytes = await base.read(name);
		if (bytes === null) {
			if (reachesInto) opaque.push({
				name,
				isPointer: false
			});
		} else if (isLfsPointer(bytes)) opaque.push({
			name,
			isPointer: true
		});
		else if (reading !== void 0) await readSnapshot({
			...reading,
			path: name,
			name,
			bytes: memoryFile(bytes)
		}, sink, new Diagnostics());
	}
	return opaque;
}
/** The names at the base of all that a change touched, in order; where links lead to it, theirs too. */
function namesAtBase({ files, links = /* @__PURE__ */ new Map() }) {
	const names = new Set(files.flatMap(({ path, status, previous }) => status === "added" ? [] : [previous ?? path]));
	for (const name of names) for (const [link, target] of links) {
		const isBehind = name === target || name.startsWith(`${target}/`);
		const other = link + name.slice(target.length);
		if (isBehind && other.split("/").length <= MAX_DEPTH) names.add(other);
	}
	return [...names].sort();
}
// build/io/base-tree.js
/** The files as they were at the base of a change, under the paths they would have in the working tree. */
var BaseTree = class {
	#root;
	#base;
	/** @param root the working tree's, as `Repository` gives it */
	constructor(root, base) {
		this.#root = root;
		this.#base = base;
	}
	name(absolute) {
		return relative(this.#root, absolute).split(sep).join("/");
	}
	resolve(path, from, location) {
		if (isAbsolute(path)) throw inputError(`"${path}" must be relative to the policy file`, location);
		const absolute = resolve(from, path);
		if (/^\.\.(\/|$)/.test(this.name(absolute))) throw inputError(`"${path}" leads out of the repository`, location);
		return absolute;
	}
	async open(absolute) {
		const bytes = await this.#base.read(this.name(absolute));
		return bytes === null ? null : memoryFile(bytes);
	}
};
// build/app/compare-with-base.js
/**
* Opens the base of a change. Its policy and roster judge; where it has no policy yet, the change's own do.
* @throws InputError where they cannot be read, with the commit
*/
async function openBase(setting) {
	const { base, own } = setting;
	const before = await rulebookAtBase(setting);
	const rulebook = before ?? own;
	const isAsked = rulebook.policy.rules.some(({ rule }) => ruleById(rule)?.subjects.includes("change"));
	return {
		rulebook,
		compare: async (snapshots, pseudonyms, today) => ({
			base,
			byBase: before !== null,
			touched: new Set(base.files.filter(({ status }) => status !== "removed").map(({ path }) => path)),
			loosened: before === null || !isAsked ? [] : await loosenedBy(setting, before, pseudonyms),
			...isAsked ? await rewrittenBy(setting, rulebook, {
				snapshots,
				pseudonyms,
				today
			}) : {
				rewritten: [],
				uncompared: []
			}
		})
	};
}
/**
* Null where the base has no policy. What it says of files holds for the working tree: beside its own snapshots and
* plans, those that the change adds are judged too.
*/
async function rulebookAtBase(setting) {
	const { base, repository, own, read } = setting;
	const tree = new BaseTree(repository.root, base);
	const path = join(repository.root, nameAtBase(base, own.policy.path));
	if (await tree.open(path) === null) return null;
	const { policy, roster } = await read(tree, path).catch((error) => {
		throw atCommit(error, base.commit);
	});
	const moved = moveSources(policy, own.policy.path);
	const sources = async (kind) => {
		const added = own.policy[kind].filter((source) => !isIn(moved[kind], source));
		const kept = [];
		for (const source of moved[kind]) if (isIn(own.policy[kind], source) || (await matches(setting, source)).length > 0) kept.push(source);
		return [...added, ...kept];
	};
	const both = {
		...moved,
		snapshots: await sources("snapshots"),
		plans: await sources("plans")
	};
	const committed = rebaseLocations(moved, own.policy);
	return {
		policy: rebaseLocations(both, own.policy),
		committed,
		roster
	};
}
async function loosenedBy(setting, { committed, roster }, pseudonyms) {
	const { own } = setting;
	return loosened({
		base: {
			policy: committed,
			roster,
			reads: await readsOf(setting, committed)
		},
		head: {
			...own,
			reads: await readsOf(setting, own.policy)
		},
		pseudonyms
	});
}
async function rewrittenBy({ base }, { policy, roster }, { snapshots, pseudonyms, today }) {
	const before = new Columns(snapshots.zone);
	const folder = posix.dirname(policy.path);
	const opaque = await loadBase(base, policy.snapshots, policy.brand, folder, before);
	const placeOf = (file) => placeNow(base, file, policy);
	const touched = new Set(base.files.map(({ path }) => path));
	return {
		rewritten: rewritten(before, snapshots, {
			placeOf,
			isTouched: (file) => touched.has(file),
			today,
			who: {
				brand: policy.brand,
				roster,
				pseudonyms
			}
		}),
		uncompared: opaque.map(({ name, isPointer }) => ({
			why: `${name} ${isPointer ? POINTER : FOLDER}`,
			at: placeOf(name),
			about: `cannot compare ${name}`
		}))
	};
}
const POINTER = "was a pointer of Git LFS, so nobody can tell what the change does to the activities in it; commit snapshots without LFS";
const FOLDER = "is a submodule or a link, so nobody can tell what the change does to the activities behind it; commit snapshots in folders of this repository";
/** A policy that the change renames is still the one that judges it. */
function nameAtBase({ files }, name) {
	return files.find(({ path }) => path === name)?.previous ?? name;
}
/** A policy with the paths of its files as they are written in another folder. */
function moveSources(policy, name) {
	const [from, to] = [posix.dirname(policy.path), posix.dirname(name)];
	if (from === to) return policy;
	const move = (source) => ({
		...source,
		path: posix.join(posix.relative(to, from), source.path)
	});
	return {
		...policy,
		snapshots: policy.snapshots.map(move),
		plans: policy.plans.map(move)
	};
}
function isIn(sources, { path }) {
	return sources.some((source) => source.path === path);
}
function matches({ repository, policyPath }, source) {
	return repository.find(source.path, dirname(policyPath), source.location);
}
async function readsOf(setting, policy) {
	const names = async (sources) => {
		const found = /* @__PURE__ */ new Set();
		for (const source of sources) for (const path of await matches(setting, source)) found.add(setting.repository.name(path));
		return found;
	};
	return {
		snapshots: await names(policy.snapshots),
		plans: await names(policy.plans)
	};
}
/** Where a file of the base stands now; where it is gone, the policy's line for the files of its kind. */
function placeNow({ files }, file, policy) {
	const now = files.find(({ path, previous }) => (previous ?? path) === file);
	return now === void 0 || now.status === "removed" ? policy.locate(["snapshots"], ["plans"]) : topOf(now.path);
}
function atCommit(error, commit) {
	if (!(error instanceof InputError)) return error;
	const where = `at the base, commit ${commit.slice(0, 12)}`;
	const problems = error.problems.map(({ message, location }) => ({
		location,
		message: `${message} (${where})`
	}));
	return new InputError(problems, problems.length + error.more);
}
export { openBase };
