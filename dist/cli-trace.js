import { _ as require_required_node_path } from "./builtins.js";
import { An as isAmong, Cn as OUTSIDERS, Dt as loadSnapshots, G as jsonText, Ht as loadPolicy, In as SIDE_CODE, Lt as Repository, Mn as firstMoment, Mt as loadRosters, Nn as lastMoment, Rn as typeWords, Rt as findRoot, Vn as formatNumber, X as plain, Xn as didYouMean, a as misuse, dt as join, it as findPolicy, jn as typeMask, jt as pseudonymsBy, r as print, s as parseArguments, st as systemClock, vn as callsForAnswer, yn as firstAnswers } from "./check.js";
import { Tt as channelTitle, Wt as inputError, bt as formatDay, ct as ACTIVITY_TYPES, dt as SIDES$1, i as Columns, lt as GESTURE_TYPES, r as Zone, vt as HOUR_MS } from "./reading.js";
// build/app/read-table.js
var import_required_node_path = require_required_node_path();
async function readTable({ root, policy: path, clock, key }) {
	const repository = new Repository(root);
	const policyPath = repository.entry(path);
	const policy = await loadPolicy(repository, policyPath, (name) => clock.offsets(name) !== null);
	const pseudonyms = pseudonymsBy(key);
	const roster = await loadRosters(repository, policy, policyPath, pseudonyms?.keyId ?? null);
	const snapshots = new Columns(new Zone(clock.offsets(policy.timezone) ?? (() => 0)));
	await loadSnapshots(repository, policy.snapshots, policy.brand, policyPath, snapshots);
	const company = {
		brand: policy.brand,
		roster,
		categories: policy.categories,
		pseudonyms
	};
	return {
		table: join(snapshots, company),
		policy
	};
}
// build/messages/trace.js
const SIDES = {
	brand: "the brand",
	inside: "an employee",
	outside: "an outsider",
	bot: "a bot",
	unknown: "unknown"
};
const SIDE_BY = {
	brand: "an account of the brand in the policy",
	roster: "on the roster on that day",
	mark: "a bot on the roster, or marked as one by the source",
	record: "the record says so",
	stranger: "not on the roster, which lists employees' accounts there",
	unrecognisable: "the roster lists nobody there by names of this kind, so it may be anyone's",
	nobody: "the record has no author"
};
function traceLines(trace) {
	const { location, id, type, channel, day, count, account, side, sideBy, post, leftOut } = trace;
	const named = id === null ? "" : ` ${id}`;
	const what = count === 1 ? `${type}${named}` : `${formatNumber(count)} ${typeWords([type])} in one row${named && `:${named}`}`;
	return [
		`${placeText(location)}  ${what}`,
		`  channel   ${channelTitle(channel)}`,
		`  day       ${day ?? "none"}`,
		`  by        ${account ?? "no account"}: ${SIDES[side]} (${SIDE_BY[sideBy]})`,
		...towardLines(trace),
		`  direction ${directionText(trace)}`,
		...post === null ? [] : [`  post      ${post.id} (${post.location === null ? "not in the snapshots" : placeText(post.location)})`],
		...answerLines(trace),
		...leftOut.length === 0 ? [`  counts    ${countsText(trace)}`] : leftOut.map((out) => `  left out  ${leftOutText(out)}`)
	];
}
function countsText({ counts, sideBy, period }) {
	if (counts === "known") return "yes";
	if (counts === "undated") return "as unknown: it has no day";
	if (counts === "unknown") return sideBy === "nobody" ? "as unknown: it has no author" : "as unknown: it may be anyone's";
	return `no: its day is outside the period, ${period?.from} to ${period?.to}`;
}
function noActivityText({ file, line }, reason) {
	if (!("first" in reason)) return reason.why === "empty" ? `${file} holds no activity` : `${file} is not one of the snapshots that the policy reads`;
	const { why, first, last } = reason;
	const lines = first === last ? `line ${first}` : `lines ${first} to ${last}`;
	return why === "envelope" ? `line ${line} of ${file} is its envelope, which says what the file covers; its activities are on ${lines}` : `there is no activity on line ${line} of ${file}; its activities are on ${lines}`;
}
function towardLines({ type, toward: { account, side } }) {
	if (type === "post" && account === null && side === "unknown") return [];
	return [`  toward    ${account === null ? "" : `${account}: `}${SIDES[side]}`];
}
function directionText({ inbound, outbound, side, type }) {
	if (inbound) return "inbound";
	if (outbound) return "outbound";
	if (side === "brand") return type === "post" ? "neither: a post of the brand" : "neither: not toward an outsider";
	return "neither: on somebody else's post, or toward somebody else";
}
function answerLines({ answered, answeredWithin, count: all }) {
	if (answeredWithin !== void 0) {
		const buckets = Object.entries(answeredWithin).map(([bucket, count]) => bucket === "ever" ? `${count} of ${formatNumber(all)}, at an unknown time` : `${count} within ${bucket}`);
		return [`  answered  ${buckets.length === 0 ? "none" : buckets.join(", ")}`];
	}
	if (answered === void 0) return [];
	if (answered === null) return ["  answered  no"];
	if ("fromHours" in answered) return [`  answered  ${spanText(answered)}`];
	const by = answered.location === null ? "by what the record says" : `by ${placeText(answered.location)}`;
	return [`  answered  after ${hoursText(answered.hours)} h, ${by}`];
}
function spanText({ fromHours, toHours }) {
	if (toHours === null) return "perhaps: the snapshots don't say";
	return fromHours === 0 ? `within ${hoursText(toHours)} h; the snapshots don't say when` : `after ${hoursText(fromHours)} to ${hoursText(toHours)} h; the snapshots don't say more`;
}
function hoursText(hours) {
	return Number(hours.toFixed(1));
}
function leftOutText(out) {
	if (out.by === "undone") return "it was taken back";
	if (out.by === "duplicate") return `a duplicate${out.of === null ? "" : ` of ${placeText(out.of)}`}, which counts`;
	return `from ${out.rule}, by a waiver until ${out.until} (${placeText(out.location)})`;
}
function placeText({ file, line }) {
	return line === void 0 ? file : `${file}:${line}`;
}
// build/metrics/trace.js
const GESTURES = typeMask(GESTURE_TYPES);
function rowsOf(table, place) {
	const rows = Array.from({ length: table.length }, (_, row) => row);
	if ("id" in place) {
		const id = table.idOf(place.id);
		return id === -1 ? [] : rows.filter((row) => table.id.get(row) === id);
	}
	return rows.filter((row) => {
		const { file, line } = table.location(row);
		return file === place.file && line === place.line;
	});
}
function whyNoneOn(table, { file, line }) {
	if (!table.files.some(({ name }) => name === file)) return { why: "unread" };
	const lines = Array.from({ length: table.length }, (_, row) => table.location(row)).flatMap((place) => place.file === file ? [place.line] : []);
	const [first, last] = [Math.min(...lines), Math.max(...lines)];
	if (lines.length === 0) return { why: "empty" };
	return {
		why: table.isEnvelope(file, line) ? "envelope" : "elsewhere",
		first,
		last
	};
}
function traceOf(table, row, days) {
	const day = table.day[row];
	const account = table.actor[row];
	const toward = table.toward[row];
	const object = table.idText(table.object[row]);
	const buckets = table.answeredBuckets(row);
	return {
		location: table.location(row),
		id: table.idText(table.id.get(row)),
		type: ACTIVITY_TYPES[table.type[row]],
		channel: table.channels[table.channel[row]] ?? "",
		day: day === -2147483648 ? null : formatDay(day),
		count: table.count[row],
		account: account === -1 ? null : table.accounts.written(account),
		side: sideAt(table.side[row]),
		sideBy: sideBy(table, row),
		toward: {
			account: toward >= 0 ? table.accounts.written(toward) : null,
			side: sideAt(table.towardSide[row])
		},
		inbound: table.inbound[row] === 1,
		outbound: table.outbound[row] === 1,
		post: object === null ? null : {
			id: object,
			location: placeOf(table, table.postRow(row))
		},
		...buckets === void 0 ? answerTo(table, row) : { answeredWithin: buckets },
		...countedIn(table, row, days),
		leftOut: table.duplicate[row] === 1 ? [repeatedBy(table, row)] : []
	};
}
function countedIn(table, row, days) {
	const day = table.day[row];
	const to = table.covered?.to ?? null;
	const from = to === null ? null : to - days + 1;
	const isWithin = from === null || to === null || day >= from && day <= to;
	const isKnown = table.side[row] !== SIDE_CODE.unknown;
	return {
		period: from === null || to === null ? null : {
			from: formatDay(from),
			to: formatDay(to)
		},
		counts: day === -2147483648 ? "undated" : !isWithin ? "outside" : isKnown ? "known" : "unknown"
	};
}
function sideAt(code) {
	return SIDES$1[code ?? 0];
}
function sideBy(table, row) {
	const account = table.actor[row];
	const side = table.side[row];
	if (account === -1) return side === SIDE_CODE.unknown ? "nobody" : "record";
	if (table.accounts.sideOn(account, table.day[row]) !== side) return "record";
	if (side === SIDE_CODE.brand) return "brand";
	if (side === SIDE_CODE.inside) return "roster";
	if (side === SIDE_CODE.bot) return "mark";
	return side === SIDE_CODE.outside ? "stranger" : "unrecognisable";
}
function answerTo(table, row) {
	if (!(callsForAnswer(table, row, typeMask(ACTIVITY_TYPES)) && (OUTSIDERS.includes(table.side[row]) || table.isDark(row)) && table.duplicate[row] === 0) || table.day[row] === -2147483648) return {};
	const answers = firstAnswers(table, "brand");
	const moment = answers.at(row);
	const isGesture = isAmong(table.type[row], GESTURES);
	if (moment === Number.POSITIVE_INFINITY) return isGesture ? {} : { answered: null };
	if (Number.isNaN(moment + table.time[row])) {
		const span = spanOf(table, row, answers);
		return isGesture && span.toHours === null ? {} : { answered: span };
	}
	const isAnswer = (other) => table.time[other] === moment && table.side[other] === SIDE_CODE.brand && table.channel[other] === table.channel[row] && table.duplicate[other] === 0;
	const answer = table.time.findIndex((_, other) => isAnswer(other));
	return { answered: {
		hours: (moment - table.time[row]) / HOUR_MS,
		location: placeOf(table, answer)
	} };
}
function spanOf(table, row, answers) {
	const by = answers.by(row);
	return {
		fromHours: Math.max(0, answers.since(row) - lastMoment(table, row)) / HOUR_MS,
		toHours: Number.isFinite(by) ? (by - firstMoment(table, row)) / HOUR_MS : null
	};
}
function placeOf(table, row) {
	return row < 0 ? null : table.location(row);
}
function repeatedBy(table, row) {
	const byId = table.index.find(table.channel[row], table.id.get(row));
	if (byId !== -1 && byId !== row) return {
		by: "duplicate",
		of: table.location(byId)
	};
	const isSame = (other) => other > row && table.duplicate[other] === 0 && [
		table.channel,
		table.type,
		table.actor,
		table.object,
		table.day
	].every((column) => column[other] === column[row]);
	const again = table.id.get(row) === -1 ? table.day.findIndex((_, other) => isSame(other)) : -1;
	return again === -1 ? { by: "undone" } : {
		by: "duplicate",
		of: table.location(again)
	};
}
// build/cli/trace.js
const OPTIONS = {
	policy: { type: "string" },
	format: {
		type: "string",
		default: "text"
	}
};
const FORMATS = ["text", "json"];
const command = {
	options: OPTIONS,
	values: {
		policy: "file",
		format: FORMATS
	},
	operands: "file",
	run: trace
};
async function trace(args) {
	const { values, positionals } = parseArguments({
		args,
		options: OPTIONS,
		allowPositionals: true
	});
	const [given, ...more] = positionals;
	if (given === void 0) throw misuse("name an activity by its ID, or by its file and line, such as week.ndjson:12");
	if (more.length > 0) throw misuse(`"${more[0]}" is not expected here`);
	if (!FORMATS.includes(values.format)) throw misuse(`--format "${values.format}" is not known${didYouMean(values.format, FORMATS)}`);
	const policyPath = values.policy === void 0 ? findPolicy(process.cwd()) : (0, import_required_node_path.resolve)(values.policy);
	const root = findRoot((0, import_required_node_path.dirname)(policyPath));
	const { table, policy } = await readTable({
		root,
		policy: policyPath,
		clock: systemClock(),
		key: process.env["VANITY_CHECK_KEY"] || null
	});
	const place = placeIn(given, root);
	const byId = rowsOf(table, { id: given });
	const rows = byId.length > 0 || place === null ? byId : rowsOf(table, place);
	if (rows.length === 0) throw inputError(place === null ? `no activity in the snapshots has the ID "${given}"; check it` : noActivityText(place, whyNoneOn(table, place)));
	const counting = rows.filter((row) => table.count[row] > 0);
	const traces = (counting.length > 0 ? counting : rows).map((row) => {
		const trace = traceOf(table, row, policy.window);
		return {
			...trace,
			leftOut: [...trace.leftOut, ...waiversOf(trace, policy.waivers)]
		};
	});
	return print(values.format === "json" ? jsonText(`${JSON.stringify(traces, null, 2)}\n`) : `${traces.map((trace) => traceLines(trace).map(plain).join("\n")).join("\n\n")}\n`);
}
function placeIn(word, root) {
	const [, path, line] = /^(.+):(\d+)$/.exec(word) ?? [];
	if (path === void 0 || line === void 0) return null;
	return {
		file: (0, import_required_node_path.relative)(root, (0, import_required_node_path.resolve)(path)).replaceAll("\\", "/"),
		line: Number(line)
	};
}
function waiversOf({ channel, day, post, id }, waivers) {
	return waivers.filter((waiver) => (waiver.channel !== null || waiver.object !== null || waiver.day !== null) && (waiver.channel === null || waiver.channel === channel) && (waiver.object === null || waiver.object === post?.id || waiver.object === id) && (waiver.day === null || formatDay(waiver.day) === day)).map(({ rule, until, location }) => ({
		by: "waiver",
		rule,
		until: formatDay(until),
		location
	}));
}
export { command };
