import { _ as require_required_node_path } from "./builtins.js";
import { Fn as Accounts, Gt as settingKeys, In as SIDE_CODE, Kt as nameMatcher, Ot as readingOf, Un as groupBy, Vn as formatNumber, Wn as enumerate, dn as listed, fn as ruleById, ft as isOnAnotherDay, hn as fileRows, kt as readSnapshot, lr as isLfsPointer, mn as daysPastKeep, nr as normaliseHandle, tr as isPseudonym, zn as count } from "./check.js";
import { Gt as topOf, Ht as InputError, J as answerEdges, Pt as foldLabel, Vt as Diagnostics, Wt as inputError, Y as answeredWithinBuckets, a as writtenAnswer, bt as formatDay, ct as ACTIVITY_TYPES, dt as SIDES, i as Columns, ot as TOWARD_CODE, pt as TOWARD_SIDES, s as coveredDays, tt as UNDATED } from "./reading.js";
import { n as touches } from "./domain-base.js";
import { t as memoryFile } from "./memory-file.js";
// build/change/diff-records.js
var import_required_node_path = require_required_node_path();
const GONE = {
	became: "gone",
	row: null
};
const REPEATED = {
	became: "kept",
	row: null
};
function fatesOf(before, after, { isTouched, pseudonyms }) {
	const fates = /* @__PURE__ */ new Map();
	const { wanted, nameless } = committed(before, after, fates);
	const { columns } = after;
	for (const { file, from, to } of fileRows(columns)) {
		const { name } = file;
		const isOld = !isTouched(name);
		for (let row = from; row < to; row++) {
			const id = columns.id.get(row);
			if (id === -1) {
				const kept = nameless.size === 0 ? void 0 : nameless.get(after.key(row))?.pop();
				if (kept !== void 0) fates.set(kept, {
					became: "kept",
					row
				});
				continue;
			}
			const was = wanted.get(id * columns.channels.length + columns.channel[row]);
			if (was === void 0 || fates.get(was) === REPEATED) continue;
			if (isOld && name > before.columns.fileOf(was).name) fates.set(was, REPEATED);
			else if (fates.get(was)?.became !== "kept") {
				const isKept = differences(before.fieldsOf(was), after.fieldsOf(row), pseudonyms).length === 0;
				fates.set(was, {
					became: isKept ? "kept" : "edited",
					row
				});
			}
		}
	}
	return fates;
}
function committed(before, after, fates) {
	const { columns } = before;
	const last = /* @__PURE__ */ new Map();
	const nameless = [];
	for (let row = 0; row < columns.length; row++) {
		const channel = columns.channel[row];
		if (channel === -1) continue;
		fates.set(row, GONE);
		const id = columns.id.get(row);
		if (id === -1) {
			nameless.push(row);
			continue;
		}
		const key = id * columns.channels.length + channel;
		const earlier = last.get(key);
		if (earlier !== void 0) fates.set(earlier, REPEATED);
		last.set(key, row);
	}
	const { ids, channels } = after.columns;
	const rowsByKey = /* @__PURE__ */ new Map();
	for (const row of last.values()) {
		const id = ids.find(before.id(row));
		const channel = channels.indexOf(columns.channels[columns.channel[row]]);
		if (id !== -1 && channel !== -1) rowsByKey.set(id * channels.length + channel, row);
	}
	return {
		wanted: rowsByKey,
		nameless: groupBy(nameless, (row) => before.key(row))
	};
}
function differences(before, after, pseudonyms) {
	return Object.keys(before).filter((key) => {
		const [was, is] = [before[key], after[key]];
		if (Object.is(was, is)) return false;
		if (key === "totals") return shrinks(before.totals, after.totals);
		if (key === "answeredAt" && was === null) return false;
		if (typeof was === "object" && JSON.stringify(was) === JSON.stringify(is)) return false;
		return !isSameAccount(was, is, before.channel, pseudonyms);
	});
}
function shrinks(before, after) {
	return Object.entries(before).some(([type, total]) => !((after[type] ?? -1) >= total));
}
function isSameAccount(one, other, channel, pseudonyms) {
	if (pseudonyms === null || typeof one !== "string" || typeof other !== "string") return false;
	if (!isPseudonym(one) && !isPseudonym(other)) return false;
	return pseudonyms.of(channel, one) === pseudonyms.of(channel, other);
}
// build/change/counted.js
const NAMES = /* @__PURE__ */ new Set([
	"actor",
	"handle",
	"side",
	"target",
	"inReplyTo",
	"object",
	"toward"
]);
function keepCounted(fates, before, after, isTouched, who) {
	const [was, is] = [new UnjoinedSides(before.columns, who), new UnjoinedSides(after.columns, who)];
	const pool = new CountedActivities();
	const { columns } = after;
	for (let row = 0; row < columns.length; row++) if (isAggregated(columns, row) && isTouched(columns.fileOf(row).name)) pool.add(after, row, is.of(row));
	if (pool.isEmpty && ![...fates.values()].some(({ became }) => became === "edited")) return;
	for (const [row, { became }] of fates) if (became === "kept" && isAggregated(before.columns, row)) pool.take(before, row, was.of(row));
	for (const [row, { became, row: now }] of fates) if (became === "gone" && pool.take(before, row, was.of(row))) fates.set(row, {
		became: "counted",
		row: null
	});
	else if (became === "edited" && onlyNames(row, now)) fates.set(row, {
		became: "kept",
		row: now
	});
	function onlyNames(row, now) {
		const [fieldsBefore, fieldsNow] = [before.fieldsOf(row), after.fieldsOf(now)];
		if (!differences(fieldsBefore, fieldsNow, who.pseudonyms).every((key) => NAMES.has(key))) return false;
		const isHidden = fieldsNow.actor === fieldsBefore.actor || fieldsNow.actor === null && fieldsNow.side !== "unknown";
		const isFreed = fieldsNow.target === null || fieldsNow.target === fieldsBefore.target;
		const isReplyKept = fieldsNow.inReplyTo === null || fieldsNow.inReplyTo === fieldsBefore.inReplyTo;
		const isPostKept = fieldsBefore.object === null || fieldsBefore.object === fieldsNow.object;
		const isToward = fieldsNow.toward === fieldsBefore.toward || fieldsNow.toward === was.towardOf(row);
		return isHidden && isFreed && isReplyKept && isPostKept && isToward && was.of(row) === is.of(now);
	}
}
function isAggregated(columns, row) {
	return columns.actor[row] === -1 && columns.id.get(row) === -1 && columns.statedSide[row] !== 0;
}
var UnjoinedSides = class {
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
	towardOf(row) {
		const columns = this.#columns;
		const target = columns.target.get(row);
		if (target !== -1) return this.#sideOf(row, target);
		if (columns.reply.get(row) === -1) return null;
		this.#rowsById ??= new Map(Array.from({ length: columns.length }, (_, i) => [columns.id.get(i), i]));
		const answered = this.#rowsById.get(columns.reply.get(row));
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
var CountedActivities = class {
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
var FieldReader = class {
	columns;
	#accounts = [];
	constructor(columns) {
		columns.settle();
		this.columns = columns;
	}
	fieldsOf(row) {
		const { columns } = this;
		const post = columns.posts.get(row);
		const answeredAt = columns.answeredAt.get(row);
		return {
			type: ACTIVITY_TYPES[columns.type[row]],
			published: this.#published(row),
			period: columns.periods.get(row) ?? null,
			undone: columns.isUndone(row),
			channel: columns.channels[columns.channel[row]] ?? "",
			actor: this.#account(columns.actor[row]),
			handle: this.#account(columns.handle.get(row)),
			object: this.#id(columns.object[row]),
			inReplyTo: this.#id(columns.reply.get(row)),
			target: this.#account(columns.target.get(row)),
			side: SIDES[columns.statedSide[row]] ?? null,
			bot: columns.isBot(row),
			disclosed: columns.disclosed(row),
			count: columns.count[row],
			toward: this.#toward(row),
			answeredAt: answeredAt === void 0 ? null : writtenAnswer(answeredAt),
			answered: columns.answered.get(row) ?? NO_ANSWERS,
			totals: post?.totals ?? NO_TOTALS,
			content: post?.content ?? null,
			language: post?.language ?? null,
			category: post?.category ?? null,
			amplifiers: post?.amplifiers ?? NOBODY,
			owner: post?.owner ?? null
		};
	}
	#toward(row) {
		const stated = this.columns.statedToward.get(row);
		return TOWARD_SIDES.find((side) => TOWARD_CODE[side] === stated) ?? null;
	}
	id(row) {
		return this.#id(this.columns.id.get(row));
	}
	key(row) {
		return JSON.stringify(Object.values(this.fieldsOf(row)));
	}
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
// build/change/statements.js
function restatements(before, after, fate) {
	const { file, from, to } = fate.rows;
	const was = before.statements.of(file.name);
	const homes = fate.homes.map((name) => homeOf(after, name, fate.kept));
	const undated = before.day.subarray(from, to).includes(UNDATED);
	const rewritings = (name, statements) => statements.map(([key, detail, atMost]) => ({
		detail: `${detail} in the committed ${file.name}`,
		count: 1,
		at: after.statements.place(name, key),
		about: `${key} of ${file.name}`,
		scope: {},
		...atMost === void 0 ? {} : { atMost }
	}));
	const [first] = homes;
	return [...rewritings(first.name, [...periods(fate, was, homes, undated), ...figures(was, homes)]), ...homes.flatMap((home) => rewritings(home.name, [
		...retrievals(fate, home),
		...completeness(was, home),
		...missing(was, home),
		...flags(was, home)
	]))];
}
function homeOf(after, name, kept) {
	const { file, from, to } = fileRows(after).find((rows) => rows.file.name === name);
	const added = /* @__PURE__ */ new Set();
	for (let row = from; row < to; row++) if (!kept.has(row)) added.add(after.type[row]);
	return {
		...file,
		says: after.statements.of(name),
		added
	};
}
function silenced(before, { name }, at) {
	const { complete = [] } = before.statements.of(name);
	if (complete.length === 0) return [];
	return [{
		detail: `removes ${name}, which said that there was no ${enumerate(complete, "or")}`,
		count: 1,
		at,
		about: `removes ${name}`,
		scope: {}
	}];
}
function periods({ rows: { file }, isRewritten }, was, homes, isUndated) {
	const { from, to } = file;
	const isSet = homes.some(({ says }) => says.period !== void 0);
	const now = coveredDays(homes);
	if (from === null || to === null || now === null) return from === null && now !== null && isSet && isUndated ? [["period", `sets \`period\` to ${daysText(now)}, so undated activities count in it`]] : [];
	if (!isSet && (was.period === void 0 || isRewritten)) return [];
	const isLess = now.from > from || now.to < to;
	const isMore = now.from < from || now.to > to;
	const isFilled = homes.some(({ added }) => added.size > 0);
	if (!isLess && (!isMore || !isRewritten && isFilled)) return [];
	const detail = `moves \`period\` to ${daysText(now)} (${daysText({
		from,
		to
	})} before)`;
	return !isLess && !isRewritten && now.from >= from ? [[
		"period",
		`${detail}, without new activities`,
		"warning"
	]] : [["period", detail]];
}
function daysText({ from, to }) {
	return `${formatDay(from)} to ${formatDay(to)}`;
}
function retrievals({ rows: { file }, isCounted, isRewritten, isPastKeep }, now) {
	if (file.retrieved === now.retrieved) return [];
	if (now.retrieved === null) return isCounted ? [] : [["retrieved", "no longer says `retrieved`"]];
	const since = file.retrieved ?? file.to;
	if (since === null || now.retrieved >= since && !isRewritten && !isPastKeep) return [];
	return [["retrieved", `sets \`retrieved\` to ${formatDay(now.retrieved)} (${formatDay(since)} before)`]];
}
function completeness(was, { says, added }) {
	const [before, after] = [was.complete ?? [], says.complete ?? []];
	const lost = before.filter((type) => !after.includes(type));
	const isAdded = (type) => added.has(ACTIVITY_TYPES.indexOf(type));
	const gained = after.filter((type) => !before.includes(type) && !isAdded(type));
	return [...lost.length === 0 ? [] : [statement("complete", `no longer calls ${types(lost)} complete`)], ...gained.length === 0 ? [] : [statement("complete", `calls ${types(gained)} complete`)]];
}
function types(some) {
	return enumerate(some.map((type) => `\`${type}\``), "and");
}
function figures(was, homes) {
	const byKey = (envelopes) => new Map(envelopes.flatMap(({ figures = [] }) => figures).map((figure) => {
		const { metric, from, to, channels, options, scope } = figure;
		return [JSON.stringify([
			metric,
			from,
			to,
			channels,
			options,
			scope
		]), figure];
	}));
	const [before, after] = [byKey([was]), byKey(homes.map(({ says }) => says))];
	const edited = [...before].filter(([key, figure]) => JSON.stringify(after.get(key)) !== JSON.stringify(figure));
	const gained = homes.some(({ added }) => added.size > 0) ? [] : [...after].filter(([key]) => !before.has(key));
	return [...edited, ...gained].map(([, { metric, from, to }]) => statement("figures", `edits the figure ${metric} of ${from} to ${to}`));
}
function missing(was, { says, added }) {
	const { leftOut = [] } = was;
	const isFilled = leftOut.flatMap((list) => list.types).some((type) => added.has(ACTIVITY_TYPES.indexOf(type)));
	if (leftOut.length === 0 || isFilled || isAlike(leftOut, says.leftOut)) return [];
	return [statement("leftOut", "edits `leftOut`")];
}
const FLAGS = {
	channel: null,
	inbound: false,
	outbound: false,
	holdsOwn: null,
	saysInsiders: true,
	byEye: true,
	unreadColumns: null,
	covers: null
};
function flags(was, { says }) {
	return Object.keys(FLAGS).filter((key) => was[key] !== void 0 || FLAGS[key] !== null && says[key] === FLAGS[key]).filter((key) => !isAlike(was[key], says[key])).map((key) => statement(key, `edits \`${key}\``));
}
function isAlike(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}
function statement(key, detail) {
	return [key, detail];
}
// build/change/changed-records.js
const MAX_NAMED = 3;
function rewritten(before, after, comparison) {
	const { placeOf, nowOf, isTouched, mayGo, who } = comparison;
	const { pseudonyms } = who;
	const [was, is] = [new FieldReader(before), new FieldReader(after)];
	const fates = fatesOf(was, is, {
		isTouched,
		pseudonyms
	});
	keepCounted(fates, was, is, isTouched, who);
	const unchanged = unchangedRows(after, fates, isTouched);
	return {
		rewritten: fileRows(before).flatMap((rows) => {
			const { file } = rows;
			const { name } = file;
			const place = placeOf(name);
			const { edited, gone, kept, isCounted } = fateOf(rows, fates, after, isTouched);
			const edits = edited.map(([row, now]) => edit([was, row], [is, now], pseudonyms));
			const listedEdits = listed(edits, (left) => ({
				detail: `edits ${formatNumber(left.length)} more activities of ${name}`,
				count: left.length,
				at: place,
				about: `edits more ${name}`,
				scope: {}
			}));
			const isThere = (home) => after.files.some((file) => file.name === home);
			const sameFile = [nowOf(name) ?? name, name].find(isThere);
			const homes = sameFile === void 0 ? [...new Set([...kept].map((row) => after.fileOf(row).name))] : [sameFile];
			const isPastKeep = mayGo(file);
			const isDue = isPastKeep && homes.length === 0 && !isCounted;
			const removed = gone.length === 0 || isDue ? [] : [removal(was, gone, name, place)];
			const isRewritten = edited.length + gone.length > 0;
			if (isCounted && !isRewritten && kept.size === 0) return [];
			if (homes.length > 0) return [
				...listedEdits,
				...removed,
				...restatements(before, after, {
					rows,
					kept,
					homes,
					isCounted,
					isRewritten,
					isPastKeep
				})
			];
			const isSilent = rows.from === rows.to && !isPastKeep;
			return [
				...listedEdits,
				...removed,
				...isSilent ? silenced(before, file, place) : []
			];
		}),
		unchanged
	};
}
function fateOf({ from, to }, fates, after, isTouched) {
	const fate = {
		edited: [],
		gone: [],
		kept: /* @__PURE__ */ new Set(),
		isCounted: false
	};
	for (let row = from; row < to; row++) {
		const { became, row: now } = fates.get(row) ?? {
			became: null,
			row: null
		};
		if (became === "edited") fate.edited.push([row, now]);
		else if (became === "gone") fate.gone.push(row);
		else if (became === "counted") fate.isCounted = true;
		if (now !== null && isTouched(after.fileOf(now).name)) fate.kept.add(now);
	}
	return fate;
}
function unchangedRows(after, fates, isTouched) {
	const unchanged = new Uint8Array(after.length);
	for (const { file, from, to } of fileRows(after)) if (!isTouched(file.name)) unchanged.fill(1, from, to);
	for (const { became, row } of fates.values()) if (became === "kept" && row !== null) unchanged[row] = 1;
	return unchanged;
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
	const shownIds = rows.map((row) => was.id(row)).filter((id) => id !== null).slice(0, MAX_NAMED);
	const more = rows.length - shownIds.length;
	const which = more === 0 ? shownIds.join(", ") : [...shownIds, `${formatNumber(more)} more`].join(", ");
	return {
		detail: `removes ${`${count(rows.length, "committed activity", "committed activities")} of ${file}`}${shownIds.length === 0 ? "" : ` (${which})`}`,
		count: rows.length,
		at,
		about: `removes ${file}`,
		scope: {}
	};
}
// build/change/loosened.js
function loosened(change) {
	return Object.entries(settingKeys).flatMap(([setting, { name, loosens }]) => {
		if (loosens.by === "never") return [];
		if (loosens.by === "comparison") return loosens.compare(change);
		const [before, after] = [change.base, change.head].map(({ policy }) => settingsOf(policy)[setting]);
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
function settingsOf(policy) {
	return policy;
}
// build/change/describe-overruling.js
const EVERYDAY = .1;
const UPDATES = {
	"taken back": (which) => `takes back ${which}`,
	edited: (which) => `edits the text, a total, \`answered\` or \`disclosed\` of ${which} by a new row`,
	completed: (which) => `adds what ${which} left out`,
	renamed: (which) => `gives ${which} another account, as if it had been renamed`
};
function rest(left) {
	const count = left.reduce((sum, rewriting) => sum + rewriting.count, 0);
	return {
		detail: `overrules ${formatNumber(count)} more committed activities`,
		count,
		at: left[0].at,
		about: "overrules more",
		scope: {}
	};
}
function contradiction(table, row, held, by) {
	const id = table.idText(table.id.get(row)) ?? "";
	const channel = table.channels[table.channel[row]] ?? "";
	return {
		detail: `overrules the committed ${id} (${placeText(table.location(row))}) by ${by.join(", ")}`,
		count: 1,
		at: table.location(held),
		about: `overrules ${channel} ${id}`,
		scope: { channel }
	};
}
function movedSides(table, rows, moved) {
	if (moved.length === 0) return [];
	const isOld = new Set(rows);
	const firstRows = /* @__PURE__ */ new Map();
	for (const [row, account] of table.actor.entries()) if (!isOld.has(row) && !firstRows.has(account)) firstRows.set(account, row);
	return [...groupBy(moved, ({ row, from }) => `${from} ${table.side[row]} ${table.actor[row]}`).values()].map((group) => {
		const [{ row, from }] = group;
		return {
			detail: `marks the account of ${group.length === 1 ? "a committed activity" : `${formatNumber(group.length)} committed activities`} (${placeText(table.location(row))}), so ${group.length === 1 ? "it counts" : "they count"} as ${sideName(table.side[row])} and not as ${sideName(from)}`,
			count: group.length,
			at: table.location(firstRows.get(table.actor[row]) ?? row),
			about: `marks ${table.channels[table.channel[row]]} ${table.accounts.name(table.actor[row])}`,
			scope: {}
		};
	});
}
function otherGround(table, elsewhere) {
	return [...groupBy(elsewhere, (row) => table.object[row])].map(([object, group]) => {
		const [row] = group;
		const post = table.postRow(row);
		const which = group.length === 1 ? "a committed activity" : `${formatNumber(group.length)} committed activities`;
		return {
			detail: `says that ${table.idText(object) ?? "a post"} is somebody else's, so ${which} (${placeText(table.location(row))}) ${group.length === 1 ? "was" : "were"} not done to the brand`,
			count: group.length,
			at: table.location(post === -1 ? row : post),
			about: `elsewhere ${table.idText(object)}`,
			scope: {}
		};
	});
}
function updateOf(table, kind, pairs, counted) {
	const [[, by]] = pairs;
	const count = pairs.length;
	const which = `${formatNumber(count)} of ${formatNumber(counted)} committed activities`;
	return {
		rewriting: {
			detail: UPDATES[kind](which),
			count,
			at: table.location(by),
			about: `${kind} committed`,
			scope: {},
			atMost: count <= counted * EVERYDAY ? "notice" : "warning"
		},
		instead: {
			of: kind === "taken back" ? [] : pairs.map(([, held]) => held),
			count: pairs.map(([row]) => row)
		}
	};
}
function placeText({ file, line }) {
	return `${file}:${line}`;
}
function sideName(code) {
	return {
		brand: "the brand's",
		inside: "an employee's",
		outside: "an outsider's",
		bot: "a bot's",
		unknown: "unknown"
	}[SIDES[code ?? 0]];
}
// build/change/renames.js
var Renames = class {
	#table;
	#to = /* @__PURE__ */ new Map();
	#from = /* @__PURE__ */ new Map();
	#first = /* @__PURE__ */ new Map();
	#last = /* @__PURE__ */ new Map();
	#committed = /* @__PURE__ */ new Set();
	#added = /* @__PURE__ */ new Set();
	constructor(table, rows, holds) {
		this.#table = table;
		const isOld = new Uint8Array(table.length);
		for (const row of rows) {
			isOld[row] = 1;
			this.#note(row, holds(row));
		}
		for (let row = 0; row < table.length; row++) if (isOld[row] === 0) this.#added.add(table.actor[row]);
	}
	has(account, now) {
		return this.#to.get(account)?.size === 1 && this.#from.get(now)?.size === 1 && !this.#committed.has(now) && !this.#added.has(account) && (this.#last.get(account) ?? Number.NEGATIVE_INFINITY) < this.#first.get(account);
	}
	#note(row, held) {
		const { actor, day } = this.#table;
		const [account, now, on] = [
			actor[row],
			actor[held],
			day[row]
		];
		if (account === -1) return;
		this.#committed.add(account);
		if (now === account || now === -1) {
			this.#last.set(account, Math.max(on, this.#last.get(account) ?? Number.NEGATIVE_INFINITY));
			return;
		}
		this.#first.set(account, Math.min(on, this.#first.get(account) ?? Number.POSITIVE_INFINITY));
		put(this.#to, account, now);
		put(this.#from, now, account);
	}
};
function put(map, key, value) {
	map.set(key, (map.get(key) ?? /* @__PURE__ */ new Set()).add(value));
}
// build/change/restated.js
function restated(table, [was, is], side, renames) {
	const contradicts = [];
	const updates = /* @__PURE__ */ new Set();
	const note = (comparison, contradiction) => {
		if (comparison === "completed") updates.add("completed");
		else if (comparison === "other") contradicts.push(contradiction);
	};
	note(compared(side, table.side[is], SIDE_CODE.unknown), "another side");
	if (table.type[was] !== table.type[is]) contradicts.push("another type");
	note(days(table, was, is), "another day");
	const account = accounts(table.actor[was], table.actor[is], renames);
	if (account === "renamed") updates.add("renamed");
	else note(account, "another account");
	const post = compared(table.object[was], table.object[is], -1);
	note(post, "another post");
	const reply = compared(table.reply.get(was), table.reply.get(is), -1);
	note(reply, "another `inReplyTo`");
	if (post === "same" && reply === "same") note(towards(table, was, is, renames), "another `target`");
	if (table.inbound[was] !== table.inbound[is] || table.outbound[was] !== table.outbound[is]) contradicts.push("another direction");
	const more = table.count[is] - table.count[was];
	if (more < 0) contradicts.push("a smaller count");
	if (more > 0 && table.actor[was] !== -1) contradicts.push("a larger count");
	const [answered, answeredNow] = [was, is].map((row) => table.answeredAt(row));
	if (answered !== void 0 && writtenAnswer(answered) !== (answeredNow && writtenAnswer(answeredNow))) contradicts.push("another time of reply");
	if (isSooner(table.answeredBuckets(was), table.answeredBuckets(is), more)) updates.add("edited");
	if (table.disclosed(is) === true && table.disclosed(was) !== true) updates.add("edited");
	const [before, after] = [table.post(was), table.post(is)];
	if (before !== void 0 && after !== void 0) {
		note(compared(label(before.category), label(after.category), null), "another category");
		for (const update of words(before, after)) updates.add(update);
	}
	return {
		contradicts,
		updates: [...updates]
	};
}
function isSooner(before, after, more) {
	if (before === void 0 || after === void 0) return false;
	return answerEdges(after).some(([within, answered]) => Number.isFinite(within) && answered > answeredWithinBuckets(before, within).least + Math.max(0, more));
}
function compared(before, after, none) {
	return before === after ? "same" : before === none ? "completed" : "other";
}
function days(table, was, is) {
	const [before, after] = [table.day[was], table.day[is]];
	if (before !== -2147483648) return after === -2147483648 || isOnAnotherDay(table, was, is) ? "other" : "same";
	if (after !== -2147483648) return "completed";
	const [one, other] = [table.spanOf(was), table.spanOf(is)];
	const isApart = (a, b) => a.to !== null && b.from !== null && a.to < b.from;
	return isApart(one, other) || isApart(other, one) ? "other" : "same";
}
function accounts(before, after, renames) {
	const comparison = compared(before, after, -1);
	return comparison === "other" && after !== -1 && renames.has(before, after) ? "renamed" : comparison;
}
function towards({ toward, towardSide }, was, is, renames) {
	const side = compared(towardSide[was], towardSide[is], SIDE_CODE.unknown);
	const [before, after] = [toward[was], toward[is]];
	if (side !== "same" || before < 0 || towardSide[is] === SIDE_CODE.brand) return side;
	const account = accounts(before, Math.max(after, -1), renames);
	return account === "renamed" ? "same" : account;
}
function label(category) {
	return category === null ? null : foldLabel(category);
}
function words(before, after) {
	const texts = [compared(before.content, after.content, null), compared(before.language, after.language, null)];
	return [...texts.includes("other") || shrinks(before.totals ?? {}, after.totals ?? {}) ? ["edited"] : [], ...texts.includes("completed") ? ["completed"] : []];
}
// build/change/split-counts.js
var SplitCounts = class {
	#table;
	#left = /* @__PURE__ */ new Map();
	constructor(table, rows, holds) {
		this.#table = table;
		for (const row of rows) {
			const more = table.count[holds(row)] - table.count[row];
			if (more > 0 && table.side[row] !== SIDE_CODE.unknown) this.#left.set(this.#key(row), (this.#left.get(this.#key(row)) ?? 0) + more);
		}
	}
	explains(row, held) {
		const { side, actor, count } = this.#table;
		if (actor[row] !== -1 || side[row] !== SIDE_CODE.unknown) return false;
		const lost = count[row] - count[held];
		const left = this.#left.get(this.#key(row)) ?? 0;
		if (left < lost) return false;
		this.#left.set(this.#key(row), left - lost);
		return true;
	}
	#key(row) {
		const { channel, type, object, day } = this.#table;
		return [
			channel[row],
			type[row],
			object[row],
			day[row]
		].join(" ");
	}
};
// build/change/overruled.js
function overruled(before, rows, after) {
	const holds = (row) => after.again.get(row) ?? row;
	const renames = new Renames(after, rows, holds);
	const split = new SplitCounts(after, rows, holds);
	const contradicted = [];
	const updated = /* @__PURE__ */ new Map();
	const moved = [];
	const elsewhere = [];
	const note = (kind, row, by) => {
		const pairs = updated.get(kind) ?? [];
		pairs.push([row, by]);
		updated.set(kind, pairs);
	};
	let counted = 0;
	for (const [i, row] of rows.entries()) {
		if (before.duplicate[i] === 1) continue;
		counted++;
		const held = holds(row);
		const side = before.side[i];
		const takenBack = after.takenBack.get(held);
		if (takenBack !== void 0) note("taken back", row, takenBack);
		else if (held !== row) {
			const { contradicts, updates } = restated(after, [row, held], side, renames);
			const left = contradicts.filter((contradiction) => contradiction !== "a smaller count" || !split.explains(row, held));
			if (left.length > 0) contradicted.push(contradiction(after, row, held, left));
			else for (const update of updates) note(update, row, held);
		} else if (after.duplicate[row] === 0) {
			if (side !== after.side[row] && side !== SIDE_CODE.unknown) moved.push({
				row,
				from: side
			});
			else if (before.inbound[i] === 1 && after.inbound[row] === 0) elsewhere.push(row);
		}
	}
	const rewritings = [
		...contradicted,
		...movedSides(after, rows, moved),
		...otherGround(after, elsewhere)
	];
	return {
		contradictions: listed(rewritings, rest),
		updates: [...updated].map(([kind, pairs]) => updateOf(after, kind, pairs, counted))
	};
}
// build/change/rebase-locations.js
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
function ruleIn(head, entry, entries) {
	const ofRule = ({ rule }) => rule === entry.rule;
	const there = head.rules.filter(ofRule)[entries.filter(ofRule).indexOf(entry)];
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
	const there = head.waivers.find((other) => other.rule === rule && other.object === object && other.day === day && other.channel === channel);
	return {
		...waiver,
		location: there?.location ?? head.locate(["waivers"], ["rules"], ["extends"])
	};
}
// build/ingest/pipeline/load-base.js
const MAX_DEPTH = 50;
async function loadBase(base, sources, brand, folder, sink) {
	const readings = sources.map((source) => ({
		...nameMatcher(source.path, folder),
		reading: readingOf(source, brand)
	}));
	const opaque = [];
	const names = namesAtBase(base);
	const read = /* @__PURE__ */ new Set();
	for (const name of [...names.keys()].sort()) {
		const own = names.get(name);
		const reading = readings.findLast(({ matches }) => matches(name))?.reading;
		if (name !== own && (read.has(own) || readings.some(({ matches }) => matches(own)))) continue;
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
		else if (reading !== void 0) {
			read.add(own);
			await readSnapshot({
				...reading,
				path: name,
				name,
				bytes: memoryFile(bytes)
			}, sink, new Diagnostics());
		}
	}
	return opaque;
}
function namesAtBase({ files, links = /* @__PURE__ */ new Map() }) {
	const touched = files.flatMap(({ path, status, previous }) => status === "added" ? [] : [previous ?? path]);
	const names = new Map(touched.map((name) => [name, name]));
	for (const [name, own] of names) for (const [link, target] of links) {
		const isBehind = name === target || name.startsWith(`${target}/`);
		const other = link + name.slice(target.length);
		if (isBehind && other.split("/").length <= MAX_DEPTH) names.set(other, names.get(other) ?? own);
	}
	return names;
}
// build/io/base-tree.js
var BaseTree = class {
	#root;
	#base;
	constructor(root, base) {
		this.#root = root;
		this.#base = base;
	}
	name(absolute) {
		return (0, import_required_node_path.relative)(this.#root, absolute).split(import_required_node_path.sep).join("/");
	}
	resolve(path, from, location) {
		if ((0, import_required_node_path.isAbsolute)(path)) throw inputError(`"${path}" must be relative to the policy file`, location);
		const absolute = (0, import_required_node_path.resolve)(from, path);
		if (/^\.\.(\/|$)/.test(this.name(absolute))) throw inputError(`"${path}" leads out of the repository`, location);
		return absolute;
	}
	async open(absolute) {
		const bytes = await this.#base.read(this.name(absolute));
		return bytes === null ? null : memoryFile(bytes);
	}
};
// build/app/may-go.js
function mayGo(policies, today) {
	const keeps = policies.map(keepOf);
	return (file) => keeps.every((of) => daysPastKeep({
		...file,
		keep: of(file.name)
	}, today) > 0);
}
function keepOf({ path, snapshots }) {
	const folder = import_required_node_path.posix.dirname(path);
	const entries = snapshots.map((source) => ({
		...nameMatcher(source.path, folder),
		keep: source.keep
	}));
	return (name) => entries.findLast(({ matches }) => matches(name))?.keep ?? null;
}
// build/app/compare-with-base.js
async function openBase(setting) {
	const { base, own } = setting;
	const before = await rulebookAtBase(setting);
	const rulebook = before ?? own;
	const isAsked = rulebook.policy.rules.some(({ rule }) => ruleById(rule)?.subjects.includes("change"));
	return {
		rulebook,
		compare: async (snapshots, pseudonyms, today) => {
			const { unchanged, ...rewriting } = isAsked ? await rewrittenBy(setting, rulebook, {
				snapshots,
				pseudonyms,
				mayGo: mayGo([before?.committed ?? own.policy, own.policy], today)
			}) : {
				rewritten: [],
				uncompared: [],
				unchanged: null
			};
			return {
				change: {
					base,
					byBase: before !== null,
					touched: new Set(base.files.filter(({ status }) => status !== "removed").map(({ path }) => path)),
					loosened: before === null || !isAsked ? [] : await loosenedBy(setting, before, pseudonyms),
					...rewriting
				},
				unchanged,
				overruled
			};
		}
	};
}
async function rulebookAtBase(setting) {
	const { base, repository, own, read } = setting;
	const tree = new BaseTree(repository.root, base);
	const path = (0, import_required_node_path.join)(repository.root, nameAtBase(base, own.policy.path));
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
async function rewrittenBy({ base }, { policy, roster }, { snapshots, pseudonyms, mayGo }) {
	const before = new Columns(snapshots.zone);
	const folder = import_required_node_path.posix.dirname(policy.path);
	const opaque = await loadBase(base, policy.snapshots, policy.brand, folder, before);
	const placeOf = (file) => placeNow(base, file, policy);
	return {
		...rewritten(before, snapshots, {
			placeOf,
			nowOf: (file) => nowOf(base, file),
			isTouched: touches(base),
			mayGo,
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
const POINTER = "was a Git LFS pointer, so the change's effect on its activities can't be seen; commit snapshots without LFS";
const FOLDER = "is a submodule or a link, so the change's effect on its activities can't be seen; commit snapshots in folders of this repository";
function nameAtBase({ files }, name) {
	return files.find(({ path }) => path === name)?.previous ?? name;
}
function moveSources(policy, name) {
	const [from, to] = [import_required_node_path.posix.dirname(policy.path), import_required_node_path.posix.dirname(name)];
	if (from === to) return policy;
	const move = (source) => ({
		...source,
		path: import_required_node_path.posix.join(import_required_node_path.posix.relative(to, from), source.path)
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
	return repository.find(source.path, (0, import_required_node_path.dirname)(policyPath), source.location);
}
async function readsOf(setting, policy) {
	const names = async (sources) => {
		const matching = /* @__PURE__ */ new Set();
		for (const source of sources) for (const path of await matches(setting, source)) matching.add(setting.repository.name(path));
		return matching;
	};
	return {
		snapshots: await names(policy.snapshots),
		plans: await names(policy.plans)
	};
}
function placeNow(base, file, policy) {
	const now = nowOf(base, file);
	return now === null ? policy.locate(["snapshots"], ["plans"]) : topOf(now);
}
function nowOf({ files }, file) {
	const now = files.find(({ path, previous }) => (previous ?? path) === file);
	return now === void 0 || now.status === "removed" ? null : now.path;
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
