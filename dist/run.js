import { n as __require, t as __commonJSMin } from "./runtime.js";
import { closeSync, createReadStream, existsSync, openSync, readSync, readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
// build/domain/limits.js
/**
* How large an input may be, so that no file and no policy keeps a run busy for long or fills the memory. What is
* beyond a limit is an error that names it; code and docs read this one table.
*/
const LIMITS = {
	columns: {
		most: 1e3,
		of: "cells in a row of a CSV file"
	},
	rowMebibytes: {
		most: 16,
		of: "MiB in a row of a CSV file, a line of JSON Lines or a record of JSON"
	},
	textMebibytes: {
		most: 8,
		of: "MiB in a file that people write: policy, roster, plan, claims"
	},
	unpacked: {
		most: 200,
		of: "times its own size that a gzipped file may unpack to, beyond 16 MiB"
	},
	depth: {
		most: 500,
		of: "levels that JSON may nest"
	},
	aliases: {
		most: 100,
		of: "aliases in a YAML file"
	},
	aliasedValues: {
		most: 1e5,
		of: "values that the aliases of a YAML file stand for"
	},
	alternatives: {
		most: 200,
		of: "patterns that the braces of a glob stand for"
	},
	folders: {
		most: 2e4,
		of: "folders that one glob is looked for in"
	},
	files: {
		most: 5e4,
		of: "files that one glob matches"
	},
	words: {
		most: 2e3,
		of: "labels, words and links of a policy's categories"
	},
	entries: {
		most: 500,
		of: "entries of one rule in a policy"
	},
	repeats: {
		most: 5e3,
		of: "days on which the events of a calendar repeat"
	},
	problems: {
		most: 50,
		of: "problems that are told one by one; the rest is a number"
	},
	pages: {
		most: 100,
		of: "pages of a list that GitHub's API is asked for"
	}
};
// build/domain/diagnostic.js
/** The place of what is about a file as a whole: where it begins. */
function topOf(file) {
	return {
		file,
		line: 1,
		column: 1
	};
}
/** How many problems are named one by one; the rest is a count, so that a broken export stays readable. */
const MAX_PROBLEMS = LIMITS.problems.most;
/** Collects problems; keeps the first ones and counts the rest, however many a broken file has. */
var Diagnostics = class {
	first = [];
	total = 0;
	add(message, location) {
		if (this.first.length < MAX_PROBLEMS) this.first.push({
			message,
			location
		});
		this.total++;
	}
	/** Whether one more would only be counted, so that nobody need word it. */
	get isFull() {
		return this.first.length >= MAX_PROBLEMS;
	}
	/** Counts one more of which nobody will be told. */
	count() {
		this.total++;
	}
	/** Takes over another's problems. */
	addAll({ problems, more }) {
		for (const { message, location } of problems) this.add(message, location);
		this.total += more;
	}
	/** @throws InputError where there is any problem */
	throwIfAny() {
		if (this.total > 0) throw new InputError(this.first, this.total);
	}
};
/** Raised where input is unreadable, invalid or misused; exit code 2. Never for a policy that is broken. */
var InputError = class extends Error {
	problems;
	/** How many more there are than `problems` lists. */
	more;
	constructor(problems, total = problems.length) {
		super(problems[0]?.message ?? "invalid input");
		this.name = "InputError";
		this.problems = problems.slice(0, MAX_PROBLEMS);
		this.more = total - this.problems.length;
	}
};
/** An `InputError` of one problem. */
function inputError(message, location = null) {
	return new InputError([{
		message,
		location
	}]);
}
/**
* Whatever ended a run as what its shell tells of it. A mistake of ours keeps from judging too, and must not look
* like a policy that is broken.
*/
function asInputError(error) {
	if (error instanceof InputError) return error;
	return inputError(`internal error, please report this: ${(error instanceof Error ? error.stack ?? error.message : String(error)).replace(/\s+/g, " ")}`);
}
// build/io/is-inside.js
/** Whether an absolute path is a folder or lies in it, by the names alone; links are the caller's concern. */
function isInside$1(path, folder) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
// build/text/glob-pattern.js
/** What ends a name, in any case: an export from Windows may be `W3.NDJSON`. */
const ENDING = /(?:\.[a-z0-9]{1,8}){1,2}$/i;
/**
* The plain patterns that a glob stands for, each as its parts between slashes. It knows `*`, `?`, `[a-z]`, `{a,b}`,
* `**` and a backslash before what is to be taken as it is.
* @throws Error where it is no such glob, or stands for too many
*/
function parseGlob(pattern) {
	if (/(?<!\\)[@+!?*]\(/.test(pattern)) throw new Error("it has a group such as @(a|b); write {a,b}");
	if (pattern.startsWith("!")) throw new Error("it begins with !; name what is to be read");
	return alternatives(pattern).map((plain) => plain.split("/").filter((part) => part !== "" && part !== ".").map((part) => part === "**" ? part : new NamePattern(part)));
}
/** A pattern of one name, which is matched without ever trying twice what cannot be otherwise. */
var NamePattern = class {
	/** The name itself, where it is the only one. */
	literal;
	#tokens;
	/** @throws Error where a class does not end */
	constructor(part) {
		const tokens = tokensOf(part);
		const isLiteral = tokens.every((token) => token !== "*" && token.literal !== null);
		this.literal = isLiteral ? tokens.map((token) => token.literal).join("") : null;
		const ending = isLiteral ? 0 : ENDING.exec(part)?.[0].length ?? 0;
		const first = tokens.length - ending;
		this.#tokens = tokens.map((token, i) => token === "*" || i < first ? token : inAnyCase(token));
	}
	/** Wildcards pass over names that begin with a dot. */
	matches(name) {
		const tokens = this.#tokens;
		if (name.startsWith(".") && (tokens[0] === "*" || tokens[0]?.literal !== ".")) return false;
		let star = -1;
		let mark = 0;
		let at = 0;
		for (let i = 0; i < name.length;) {
			const token = tokens[at];
			if (token === "*") {
				star = at++;
				mark = i;
			} else if (token?.matches(name.charAt(i)) === true) {
				at++;
				i++;
			} else if (star >= 0) {
				at = star + 1;
				i = ++mark;
			} else return false;
		}
		return tokens.slice(at).every((token) => token === "*");
	}
};
function inAnyCase(token) {
	const { literal } = token;
	if (literal === null) return token;
	return {
		literal,
		matches: (character) => character.toLowerCase() === literal.toLowerCase()
	};
}
function tokensOf(part) {
	const tokens = [];
	for (let at = 0; at < part.length; at++) {
		const character = part.charAt(at);
		if (character === "*") {
			if (tokens.at(-1) !== "*") tokens.push("*");
		} else if (character === "?") tokens.push({
			literal: null,
			matches: () => true
		});
		else if (character === "[") {
			const end = part.indexOf("]", at + 2);
			if (end < 0) throw new Error("a class opens with [ and never ends");
			tokens.push({
				literal: null,
				matches: classOf(part.slice(at + 1, end))
			});
			at = end;
		} else tokens.push(literally(character === "\\" ? part.charAt(++at) : character));
	}
	return tokens;
}
function literally(literal) {
	return {
		literal,
		matches: (character) => character === literal
	};
}
function classOf(text) {
	const isNegated = /^[!^]/.test(text);
	const ranges = [...(isNegated ? text.slice(1) : text).matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, only]) => [from ?? only ?? "", to ?? only ?? ""]);
	return (character) => ranges.some(([from, to]) => character >= from && character <= to) !== isNegated;
}
/** What braces stand for, one by one; those without a comma stand for themselves. */
function alternatives(pattern) {
	const whole = [];
	const open = [pattern];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const brace = firstBrace(next);
		if (brace === null) whole.push(next);
		else {
			const { before, parts, after } = brace;
			open.push(...parts.map((part) => `${before}${part}${after}`).reverse());
		}
		if (whole.length + open.length > LIMITS.alternatives.most) throw new Error(`its braces stand for more than ${LIMITS.alternatives.most} patterns; write several`);
	}
	return whole;
}
function firstBrace(pattern) {
	let depth = 0;
	let start = -1;
	let from = -1;
	let parts = [];
	for (let at = 0; at < pattern.length; at++) {
		const character = pattern.charAt(at);
		if (character === "\\") at++;
		else if (character === "{" && depth++ === 0) [start, from, parts] = [
			at,
			at + 1,
			[]
		];
		else if (character === "," && depth === 1) {
			parts.push(pattern.slice(from, at));
			from = at + 1;
		} else if (character === "}" && depth > 0 && --depth === 0 && parts.length > 0) return {
			before: pattern.slice(0, start),
			parts: [...parts, pattern.slice(from, at)],
			after: pattern.slice(at + 1)
		};
	}
	return null;
}
// build/io/glob.js
/**
* What a glob matches; wildcards pass over names that begin with a dot.
* @param from absolute path of the folder that the pattern is relative to
* @throws Error where the pattern is no glob, a folder cannot be read or there is too much to look through
*/
function matchGlob(pattern, from, mayFollow) {
	const search = new Search(mayFollow);
	for (const segments of parseGlob(pattern)) search.visit(from, segments, []);
	return {
		files: [...search.files],
		unreadable: search.unreadable
	};
}
var Search = class {
	files = /* @__PURE__ */ new Set();
	unreadable = [];
	#mayFollow;
	#folders = 0;
	constructor(mayFollow) {
		this.#mayFollow = mayFollow;
	}
	/** @param above the real paths of the folders on the way here, so that a ring of links ends */
	visit(folder, [segment, ...rest], above) {
		if (segment === void 0) return;
		if (++this.#folders > LIMITS.folders.most) throw new Error(`it has more than ${LIMITS.folders.most} folders to look through; name a narrower one`);
		if (segment === "**") {
			if (rest.length > 0) this.visit(folder, rest, above);
			this.#descend(folder, [segment, ...rest], above, (name) => !name.startsWith("."));
			if (rest.length === 0) this.#take(folder, (name) => !name.startsWith("."));
		} else if (rest.length === 0) this.#take(folder, (name) => segment.matches(name));
		else if (segment.literal !== null) this.visit(join(folder, segment.literal), rest, above);
		else this.#descend(folder, rest, above, (name) => segment.matches(name));
	}
	#descend(folder, segments, above, isWanted) {
		for (const entry of entriesOf$1(folder)) {
			if (!isWanted(entry.name)) continue;
			const path = join(folder, entry.name);
			if (entry.isDirectory()) this.visit(path, segments, above);
			else if (entry.isSymbolicLink() && statusOf(path)?.isDirectory() === true) {
				const real = realpathSync(path);
				const way = above.length > 0 ? above : [realpathSync(folder)];
				if (!way.some((one) => `${one}/`.startsWith(`${real}/`)) && this.#mayFollow(path, real)) this.visit(path, segments, [...way, real]);
			}
		}
	}
	#take(folder, isWanted) {
		for (const entry of entriesOf$1(folder)) {
			if (entry.isDirectory() || !isWanted(entry.name)) continue;
			const path = join(folder, entry.name);
			const fault = faultOf(path);
			if (fault !== null) this.unreadable.push({
				path,
				why: fault
			});
			else if (statusOf(path)?.isFile() === true && (!entry.isSymbolicLink() || this.#mayFollow(path, realpathSync(path)))) this.files.add(path);
			if (this.files.size > LIMITS.files.most) throw new Error(`it matches more than ${LIMITS.files.most} files; join some of them`);
		}
	}
};
/** Null where it leads to a file, or to a folder that is no match. */
function faultOf(path) {
	try {
		const status = statSync(path);
		if (status.isFile() || status.isDirectory()) return null;
		return "which is no file but a pipe, a socket or a device; take it out";
	} catch (error) {
		const { code, message } = error;
		if (code === "ENOENT") return `a link to ${readlinkSync(path)}, which is not there; fetch it, or commit the file itself`;
		if (code === "ELOOP") return "a link that leads back to itself; commit the file itself";
		return `which cannot be read: ${message}`;
	}
}
/** Null where it leads nowhere. */
function statusOf(path) {
	try {
		return statSync(path);
	} catch {
		return null;
	}
}
/** None where there is no such folder. */
function entriesOf$1(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return [];
		throw error;
	}
}
// build/io/is-file.js
/** Whether a path is an existing file, as against a folder or nothing. */
function isFile(path) {
	return existsSync(path) && statSync(path).isFile();
}
// build/io/beside.js
/** Endings of one kind: who reads the one would read the other. */
const KINDS$3 = [
	["ndjson", "jsonl"],
	["json", "js"],
	["csv"],
	["yml", "yaml"],
	["ics"],
	["md", "markdown"]
];
/**
* The files that lie beside some that were read, in their folders or in folders of those, and end as one of them does,
* hidden ones too; sorted.
* @param read absolute paths
* @param isShallow whether only the folder itself counts, as where the whole repository lies below
*/
function filesBeside(read, isShallow) {
	const own = new Set(read);
	const kinds = /* @__PURE__ */ new Map();
	for (const path of read) {
		const folder = dirname(path);
		kinds.set(folder, (kinds.get(folder) ?? /* @__PURE__ */ new Set()).add(kindOf$1(path)));
	}
	const beside = /* @__PURE__ */ new Set();
	let entries = 0;
	const look = (folder, wanted, isDeep) => {
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			if (++entries > LIMITS.files.most) return;
			const path = join(folder, entry.name);
			if (entry.isDirectory()) {
				if (isDeep && entry.name !== ".git" && entry.name !== "node_modules") look(path, wanted, isDeep);
			} else if (!own.has(path) && wanted.has(kindOf$1(path))) beside.add(path);
		}
	};
	for (const [folder, wanted] of kinds) look(folder, wanted, !isShallow(folder));
	return [...beside].sort();
}
function kindOf$1(path) {
	const { ext, base } = parse(path.toLowerCase().replace(/\.gz$/, ""));
	const ending = (ext || base).slice(1);
	return KINDS$3.find((kind) => kind.includes(ending))?.[0] ?? ending;
}
// build/io/disk-file.js
/**
* Large enough that reading is cheap, small enough that a chunk's records die young: with four times as much
* the garbage collector takes another 32 MiB.
*/
const CHUNK_BYTES$1 = 16384;
/** The bytes of a file on disk, by its absolute path. */
function diskFile(path) {
	return {
		get size() {
			return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
		},
		read: () => read$1(path),
		unpack: (onRead) => unpack(path, onRead)
	};
}
function* read$1(path) {
	const file = openSync(path, "r");
	try {
		const buffer = new Uint8Array(CHUNK_BYTES$1);
		for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) yield buffer.subarray(0, size);
	} finally {
		closeSync(file);
	}
}
async function* unpack(path, onRead) {
	const { default: zlib } = await import("node:zlib");
	const target = zlib.createGunzip({ chunkSize: CHUNK_BYTES$1 });
	const source = createReadStream(path, { highWaterMark: CHUNK_BYTES$1 });
	source.on("error", (error) => target.destroy(error));
	if (onRead !== void 0) source.on("data", (chunk) => onRead(chunk.length));
	yield* source.pipe(target);
}
// build/io/repository.js
/** The folder that holds everything a run may read, and the names of files as reports show them. */
var Repository = class {
	root;
	/** Absolute paths of what globs matched, and of what was opened. */
	#matched = /* @__PURE__ */ new Set();
	#opened = /* @__PURE__ */ new Set();
	/** @param root an existing folder; links in its own path are resolved */
	constructor(root) {
		this.root = realpathSync(root);
	}
	/**
	* The path of an existing file that the caller names, with the links in its folder resolved.
	* @throws InputError where it leaves the repository
	*/
	entry(path) {
		const absolute = join(realpathSync(dirname(path)), basename(path));
		this.#confine(absolute, path, null);
		return absolute;
	}
	/**
	* The absolute path of a path written in a file of the repository.
	* @param from the folder it is relative to
	* @throws InputError where it leaves the repository, by `..` or through a link
	*/
	resolve(path, from, location) {
		if (isRooted(path)) throw inputError(`"${path}" must be relative to the policy file`, location);
		const absolute = resolve(from, path);
		this.#confine(absolute, path, location);
		return absolute;
	}
	/**
	* The files that a glob matches, sorted by path.
	* @throws InputError where it matches nothing, or something outside the repository
	*/
	async glob(pattern, from, location) {
		const files = await this.find(pattern, from, location);
		for (const file of files) this.#matched.add(file);
		if (files.length > 0) return files;
		throw inputError(`"${pattern}" ${whyNoMatch(pattern, resolve(from, pattern))}`, location);
	}
	/**
	* The files that a glob matches, sorted by path; none where it matches nothing.
	* @throws InputError where it matches something outside the repository
	*/
	async find(pattern, from, location) {
		if (isRooted(pattern)) throw inputError(`"${pattern}" must be relative to the policy file`, location);
		this.#confine(resolve(from, pattern), pattern, location);
		const files = this.#match(pattern, from, location).map((match) => resolve(match)).sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
		for (const file of files) this.#confine(file, pattern, location);
		return files;
	}
	#match(pattern, from, location) {
		const outside = [];
		const mayFollow = (link, real) => {
			if (isInside$1(real, this.root) || isFile(real)) return true;
			outside.push(link);
			return false;
		};
		const { files, unreadable } = searched(() => matchGlob(pattern, from, mayFollow), pattern, location);
		const [link] = outside;
		if (link !== void 0) throw inputError(`"${pattern}" finds the link ${this.name(link)}, which leads out of the repository`, location);
		const problems = unreadable.map(({ path, why }) => ({
			message: `"${pattern}" finds ${this.name(path)}, ${why}`,
			location
		}));
		if (problems.length > 0) throw new InputError(problems);
		return files;
	}
	async open(absolute) {
		this.#opened.add(absolute);
		return isFile(absolute) ? diskFile(absolute) : null;
	}
	/** Names of the files that nothing reads and that lie beside some that a glob matched, and end as they do. */
	unread() {
		const isShallow = (folder) => folder === this.root || [...this.#opened].some((path) => dirname(path) === folder);
		return filesBeside([...this.#matched], isShallow).filter((path) => !this.#opened.has(path)).map((path) => this.name(path));
	}
	/** Every file that was read so far with the digest of its bytes, sorted by name. */
	async digests() {
		const { sha256OfFile } = await import("./sha256.js");
		const paths = [.../* @__PURE__ */ new Set([...this.#matched, ...this.#opened])].filter(isFile);
		const digests = [];
		for (const path of paths) digests.push({
			file: this.name(path),
			sha256: await sha256OfFile(path)
		});
		return digests.sort((a, b) => a.file < b.file ? -1 : 1);
	}
	/**
	* The digest of a file by its name; null where there is none.
	* @throws InputError where it lies outside the repository
	*/
	async digest(name) {
		const path = this.resolve(name, this.root, null);
		if (!isFile(path)) return null;
		const { sha256OfFile } = await import("./sha256.js");
		return sha256OfFile(path);
	}
	identity(absolute) {
		return realpathSync.native(absolute);
	}
	/** A file that a glob matched. */
	file(absolute) {
		return diskFile(absolute);
	}
	/** A file's name in reports: relative to the root, with forward slashes. */
	name(absolute) {
		return relative(this.root, absolute).split(sep).join("/");
	}
	#confine(absolute, written, location) {
		if (!isInside$1(existsSync(absolute) ? realpathSync(absolute) : absolute, this.root)) throw inputError(`"${written}" leads out of the repository`, location);
	}
};
/**
* What a search comes to.
* @throws InputError where the pattern is no glob, or cannot be looked for
*/
function searched(search, pattern, location = null) {
	try {
		return search();
	} catch (error) {
		throw inputError(`"${pattern}" is no glob that can be looked for: ${error.message}`, location);
	}
}
/** Whether a path begins at a root, by the writing of any system: a checkout is judged alike wherever it lies. */
function isRooted(path) {
	return isAbsolute(path) || /^[a-z]:[\\/]|^\\\\/i.test(path);
}
function whyNoMatch(pattern, path) {
	if (existsSync(path)) return `is a folder; name the files in it, such as "${pattern.replace(/\/$/, "")}/**"`;
	if (pattern.includes("\\")) return "matches no file; write `/` between folders, not a backslash";
	return "matches no file; check the path, which is relative to the policy";
}
/**
* The nearest folder at or above `folder` that holds `.git`.
* @param edge where the search ends, and what is taken where there is none; the folder itself where no edge is given
*/
function findRoot(folder, edge) {
	for (let at = resolve(folder); edge === void 0 || isInside$1(at, edge); at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (dirname(at) === at) return edge ?? folder;
	}
	return edge;
}
// build/text/match-name.js
/**
* @param folder the folder that the pattern is relative to, relative to the root
* @throws Error where the pattern is no glob
*/
function nameMatcher(pattern, folder) {
	const patterns = parseGlob(joined(folder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&"), pattern));
	const some = (name, isEnough) => {
		const parts = name.split("/");
		return patterns.some((segments) => left(segments, parts).some(isEnough));
	};
	return {
		matches: (name) => some(name, (rest) => rest === 0),
		reachesInto: (name) => some(name, (rest) => rest > 0)
	};
}
/** How many segments may be left once all parts are matched: each possible number once. */
function left(segments, parts) {
	let at = /* @__PURE__ */ new Set([0]);
	for (const part of parts) {
		const next = /* @__PURE__ */ new Set();
		for (const i of withoutFolders(segments, at)) {
			const segment = segments[i];
			if (segment === "**" && !part.startsWith(".")) next.add(i);
			else if (segment !== "**" && segment?.matches(part) === true) next.add(i + 1);
		}
		at = next;
	}
	return [...at].map((i) => segments.length - i).flatMap((rest) => rest > 0 && segments.at(-1) === "**" && rest === 1 ? [0, 1] : [rest]);
}
/** The places in a pattern with those behind each `**`, which may stand for no folder. */
function withoutFolders(segments, at) {
	const all = new Set(at);
	for (const i of all) if (segments[i] === "**") all.add(i + 1);
	return all;
}
/** A relative path below a folder, without `.` and `..` parts. */
function joined(folder, path) {
	const parts = [];
	for (const part of `${folder}/${path}`.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}
// build/lib/folder-of.js
/** The folder that holds a file, by the file's absolute path; `/` and, behind a drive's letter, `\` part folders. */
function folderOf(path) {
	const separator = path.startsWith("/") ? path.lastIndexOf("/") : Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
	return separator > 0 ? path.slice(0, separator) : path.slice(0, separator + 1);
}
// build/domain/claim.js
/** The figures that a company may claim. */
const METRICS$1 = [
	"comments",
	"likes",
	"shares",
	"interactions",
	"engagement-rate",
	"people",
	"response-rate"
];
/** Whether a metric is a fraction, as against a count. */
function isRate(metric) {
	return metric === "engagement-rate" || metric === "response-rate";
}
// build/domain/day.js
/** Milliseconds in a day of 24 hours, an hour, and a minute. */
const DAY_MS = 864e5;
const HOUR_MS = 36e5;
const MINUTE_MS = 6e4;
/** `YYYY-MM-DD` of a day. */
function formatDay(day) {
	return (/* @__PURE__ */ new Date(day * DAY_MS)).toISOString().slice(0, 10);
}
/** The day of the week, 0 for Monday to 6 for Sunday. */
function weekday(day) {
	return ((day + 3) % 7 + 7) % 7;
}
// build/domain/quantity.js
const UNITS$1 = {
	m: MINUTE_MS,
	h: HOUR_MS,
	d: DAY_MS,
	w: 7 * DAY_MS
};
/** What a share looks like in a policy: a number from 0 to 1, or a percentage. */
const SHARE_PATTERN = "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$";
/** What a percentage of any size looks like. */
const PERCENTAGE_PATTERN = "^\\d{1,6}(\\.\\d+)?\\s?%$";
/** What a confidence looks like in a policy where it is a percentage: from 50% to 99.9%. */
const CONFIDENCE_PATTERN = "^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$";
/** What a duration looks like in a policy: `90m`, `24h`, `7d`, `4w`. */
const DURATION_PATTERN = "^[1-9]\\d{0,5}(m|h|d|w)$";
/** What a span of whole days looks like in a policy: `7d`, `4w`; short enough that the calendar has its first day. */
const DAYS_PATTERN = "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$";
/** A share as a fraction, from `0.2` or `20%`; the policy's schema has checked the form. */
function parseShare(value) {
	if (typeof value === "number") return value;
	return Number(`${value.replace("%", "").trim()}e-2`);
}
/** A duration in milliseconds, from `90m`, `24h`, `7d` or `4w`; the policy's schema has checked the form. */
function parseDuration(value) {
	return Number(value.slice(0, -1)) * (UNITS$1[value.slice(-1)] ?? NaN);
}
/** Whole days of a duration given in days or weeks, for windows. */
function parseDays(value) {
	return parseDuration(value) / DAY_MS;
}
// build/schema/claims.js
const day = (description) => ({
	type: "string",
	format: "date",
	description
});
/** JSON Schema of a file of claims. */
const claimsSchema = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Vanity Check claims",
	description: "The figures that the company tells of itself, to be counted once more without its own people.",
	type: "object",
	required: ["version", "claims"],
	additionalProperties: false,
	properties: {
		version: { const: 1 },
		claims: {
			type: "array",
			minItems: 1,
			maxItems: 1e3,
			items: {
				type: "object",
				required: [
					"metric",
					"from",
					"to",
					"value"
				],
				additionalProperties: false,
				properties: {
					metric: {
						enum: METRICS$1,
						description: "What is claimed."
					},
					channel: {
						type: "string",
						minLength: 1,
						description: "Where; default: all channels together."
					},
					from: day("First local day that it is about."),
					to: day("Last local day that it is about."),
					value: {
						description: "The figure as it was told: a count, or of a rate a percentage or a fraction.",
						anyOf: [{
							type: "number",
							minimum: 0,
							examples: ["412"]
						}, {
							type: "string",
							pattern: PERCENTAGE_PATTERN,
							examples: ["4.1%"]
						}]
					},
					base: {
						type: "integer",
						minimum: 1,
						description: "Of an engagement rate: what the interactions are divided by, such as followers or views."
					}
				}
			}
		}
	}
};
// build/domain/time.js
const ZERO = 48;
const MINUTES_IN_DAY = 1440;
const DAYS_IN_MONTH = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
/**
* Milliseconds since 1970 of an RFC 3339 time with an offset (`2026-03-01T09:30:00.5+01:00`), NaN where it is
* none. Written by hand, as every record has one: `Date.parse` takes other forms too, and ten times as long.
*/
function parseTime(text) {
	const day = parseDate(text);
	if (Number.isNaN(day) || text.length < 20) return NaN;
	if ((text.charCodeAt(10) | 32) !== 116 && text.charAt(10).trim() !== "") return NaN;
	if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return NaN;
	const hour = twoDigits(text, 11);
	const minute = twoDigits(text, 14);
	const second = twoDigits(text, 17);
	if (!(hour < 24 && minute < 60 && second <= 60)) return NaN;
	let at = 19;
	let fraction = 0;
	if (text.charCodeAt(at) === 46) {
		let scale = 100;
		const first = ++at;
		for (let d = digit(text, at); d >= 0; d = digit(text, ++at)) {
			fraction += d * scale;
			scale /= 10;
		}
		if (at === first) return NaN;
	}
	const offset = parseOffset(text, at);
	const minuteOfDay = (hour * HOUR_MS + minute * MINUTE_MS - offset) / MINUTE_MS;
	if (second === 60 && (minuteOfDay + 1) % MINUTES_IN_DAY !== 0) return NaN;
	return day * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS + second * 1e3 + Math.floor(fraction) - offset;
}
/** The day of a text that begins with `YYYY-MM-DD`, NaN where it does not or the calendar has no such day. */
function parseDate(text) {
	if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
	const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
	const month = twoDigits(text, 5);
	const day = twoDigits(text, 8);
	if (!(month >= 1 && month <= 12 && day >= 1 && year >= 0)) return NaN;
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	if (day > (month === 2 && leap ? 29 : DAYS_IN_MONTH[month - 1] ?? 0)) return NaN;
	const y = month > 2 ? year : year - 1;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468;
}
/** Of `Z`, `+01:00`, and what many exports write instead: `+0100` or `+01`. */
function parseOffset(text, at) {
	const sign = text.charCodeAt(at);
	if ((sign | 32) === 122) return text.length === at + 1 ? 0 : NaN;
	if (sign !== 43 && sign !== 45) return NaN;
	const hours = twoDigits(text, at + 1);
	const colon = text.charCodeAt(at + 3) === 58 ? 1 : 0;
	const minutes = text.length === at + 3 ? 0 : twoDigits(text, at + 3 + colon);
	if (!((text.length === at + 3 || text.length === at + 5 + colon) && hours < 24 && minutes < 60)) return NaN;
	return (sign === 45 ? -1 : 1) * (hours * HOUR_MS + minutes * MINUTE_MS);
}
function digit(text, at) {
	const value = text.charCodeAt(at) - ZERO;
	return value >= 0 && value <= 9 ? value : -1;
}
function twoDigits(text, at) {
	const tens = digit(text, at);
	const ones = digit(text, at + 1);
	return tens < 0 || ones < 0 ? NaN : tens * 10 + ones;
}
/** The day of a bare date `YYYY-MM-DD`, NaN for anything else. */
function parseDay(text) {
	return text.length === 10 ? parseDate(text) : NaN;
}
/** Whether a text is what `published` may hold: a time with offset, or a bare date. */
function isMoment(text) {
	return !Number.isNaN(text.length === 10 ? parseDay(text) : parseTime(text));
}
// build/schema/check.js
var _a;
/**
* Where a value breaks a schema, in the order of JSON Schema's keywords; nothing where it fits. Of alternatives that all
* fail, only the violations of the one that was meant.
*/
function violationsOf(value, schema) {
	const violations = [];
	new Checker(violations).check(value, schema, [], []);
	return violations;
}
var Checker = class {
	#violations;
	constructor(violations) {
		this.#violations = violations;
	}
	check(value, schema, path, siblings) {
		const add = (keyword, detail) => this.#violations.push({
			path,
			value,
			keyword,
			schema,
			siblings,
			detail
		});
		if (schema.type !== void 0 && ![schema.type].flat().some((type) => is(type, value))) add("type");
		if (typeof value === "number") checkNumber(value, schema, add);
		if (typeof value === "string") checkText(value, schema, add);
		if ("const" in schema && value !== schema.const) add("const");
		if (schema.enum !== void 0 && !schema.enum.includes(value)) add("enum");
		if (schema.anyOf !== void 0) this.#checkAlternatives(value, schema.anyOf, path, add);
		if (Array.isArray(value)) this.#checkList(value, schema, path, add);
		else if (isMap$1(value)) this.#checkMap(value, schema, path, add);
	}
	#checkAlternatives(value, alternatives, path, add) {
		const tried = [];
		for (const alternative of alternatives) {
			const violations = [];
			new _a(violations).check(value, alternative, path, alternatives);
			if (violations.length === 0) return;
			tried.push(violations);
		}
		const meant = tried.find((violations) => !violations.some((one) => isOfAnotherKind(one, path)));
		if (meant === void 0) add("anyOf");
		else this.#violations.push(...meant);
	}
	#checkList(list, schema, path, add) {
		if (schema.maxItems !== void 0 && list.length > schema.maxItems) add("maxItems");
		if (schema.minItems !== void 0 && list.length < schema.minItems) add("minItems");
		const { items, uniqueItems } = schema;
		if (items !== void 0) for (const [i, item] of list.entries()) this.check(item, items, [...path, i], []);
		if (uniqueItems !== true) return;
		const seen = /* @__PURE__ */ new Set();
		let repeated = null;
		for (const item of list) {
			const text = JSON.stringify(item);
			if (seen.has(text)) repeated = { item };
			seen.add(text);
		}
		if (repeated !== null) add("uniqueItems", repeated.item);
	}
	#checkMap(map, schema, path, add) {
		const { minProperties, required, propertyNames, additionalProperties, properties = {} } = schema;
		if (minProperties !== void 0 && Object.keys(map).length < minProperties) add("minProperties");
		for (const key of required ?? []) if (map[key] === void 0) add("required", key);
		for (const key of Object.keys(map)) if (propertyNames?.enum?.includes(key) === false) add("propertyNames", key);
		for (const key of additionalProperties === void 0 ? [] : Object.keys(map)) {
			if (Object.hasOwn(properties, key)) continue;
			if (additionalProperties === false) add("additionalProperties", key);
			else this.check(map[key], additionalProperties, [...path, key], []);
		}
		for (const [key, property] of Object.entries(properties)) if (map[key] !== void 0) this.check(map[key], property, [...path, key], []);
	}
};
_a = Checker;
function checkNumber(value, { minimum, maximum }, add) {
	if (maximum !== void 0 && !(value <= maximum)) add("maximum");
	if (minimum !== void 0 && !(value >= minimum)) add("minimum");
}
function checkText(text, schema, add) {
	const { minLength, maxLength, pattern, format } = schema;
	if (maxLength !== void 0 && characters(text, maxLength) > maxLength) add("maxLength");
	if (minLength !== void 0 && characters(text, minLength) < minLength) add("minLength");
	if (pattern !== void 0 && !new RegExp(pattern, "u").test(text)) add("pattern");
	if (format !== void 0 && FORMATS$1[format]?.(text) !== true) add("format");
}
const FORMATS$1 = {
	date: (text) => !Number.isNaN(parseDay(text)),
	"date-time": (text) => !Number.isNaN(parseTime(text))
};
/** Whether a violation shows that its alternative is about another kind of value. */
function isOfAnotherKind(violation, path) {
	return violation.path.length === path.length && [
		"type",
		"const",
		"enum",
		"anyOf"
	].includes(violation.keyword);
}
function is(type, value) {
	switch (type) {
		case "null": return value === null;
		case "integer": return Number.isInteger(value);
		case "number": return Number.isFinite(value);
		case "array": return Array.isArray(value);
		case "object": return isMap$1(value);
		default: return typeof value === type;
	}
}
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** How many characters a text has, as JSON Schema counts; only where that may matter to the limit. */
function characters(text, limit) {
	return text.length < limit || text.length > 2 * limit ? text.length : [...text].length;
}
// build/lib/enumerate.js
/** "a", "a and b", "a, b and c"; or with "or". */
function enumerate(words, conjunction) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
// build/schema/suggest.js
var import_fastest_levenshtein = (/* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
})))();
/** From so many letters on, the beginning of a word stands for the word. */
const MIN_PREFIX = 3;
/** What people write for words of ours that are spelt otherwise. */
const MEANT = /* @__PURE__ */ new Map([
	["company", ["brand"]],
	["critical", ["error"]],
	["data", ["snapshots"]],
	["employees", ["roster"]],
	["exceptions", ["waivers"]],
	["exports", ["snapshots"]],
	["freelancer", ["contractor"]],
	["info", ["notice"]],
	["limit", ["max", "min"]],
	["maximum", ["max"]],
	["minimum", ["min"]],
	["period", ["window"]],
	["severity", ["level"]],
	["staff", ["roster", "employee"]],
	["team", ["roster"]],
	["threshold", ["max", "min"]],
	["type", ["of"]],
	["types", ["of"]]
]);
/**
* The known word nearest to a mistyped one, two letters of four off, three of nine; else the one that is meant by another
* word, or begins like it; null where there is none.
*/
function nearest(word, known) {
	let best = null;
	let least = Math.max(1, Math.floor(Math.sqrt(word.length))) + 1;
	for (const candidate of known) {
		const off = (0, import_fastest_levenshtein.distance)(word.toLowerCase(), candidate.toLowerCase());
		if (off >= least) continue;
		best = candidate;
		least = off;
	}
	return best ?? meant(word, known) ?? abbreviated(word, known);
}
function meant(word, known) {
	return MEANT.get(word.toLowerCase())?.find((candidate) => known.includes(candidate)) ?? null;
}
function abbreviated(word, known) {
	if (word.length < MIN_PREFIX) return null;
	return known.find((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase())) ?? null;
}
/** " Did you mean …?", or the known words where none is near and they are few. */
function didYouMean(word, known) {
	const near = nearest(word, known);
	if (near !== null) return `; did you mean "${near}"?`;
	return known.length > 0 && known.length <= 12 ? `; known: ${known.join(", ")}` : "";
}
// build/schema/wording.js
/** Says of a violation what is wrong, and how it is written instead. */
function word(violation) {
	const { keyword, schema, detail } = violation;
	const path = [...violation.path];
	if (keyword === "propertyNames") return unknownKey(path, String(detail), schema.propertyNames?.enum);
	if (keyword === "additionalProperties") {
		const key = String(detail);
		const home = homeOf(key, schema);
		if (home !== void 0) return atKey(path, key, `; it belongs into \`${home}\`, indented below it`);
		return unknownKey(path, key, keysOf(schema));
	}
	return {
		path,
		atKey: false,
		message: sentence$1(keyword, violation)
	};
}
function unknownKey(path, key, known) {
	return atKey(path, key, DECIMALS.test(key) ? COMMA$1 : didYouMean(key, known));
}
function atKey(path, key, hint) {
	return {
		path: [...path, key],
		atKey: true,
		message: `unknown key ${show(key)}${hint}`
	};
}
/** The known key of the same map whose own map has the key: it was not indented. */
function homeOf(key, schema) {
	return Object.entries(schema.properties ?? {}).find(([, sibling]) => keysOf(sibling).includes(key))?.[0];
}
function keysOf(schema) {
	return [...Object.keys(schema.properties ?? {}), ...schema.propertyNames?.enum ?? []];
}
/** What YAML makes a key of where `{ max: 0,2 }` is written with a comma. */
const DECIMALS = /^\d+%?$/;
const COMMA$1 = "; a comma ends a value inside braces, so write fractions with a point, such as `0.2`";
function sentence$1(keyword, { value, schema, siblings, detail }) {
	const alternatives = schema.anyOf ?? siblings;
	const like = [schema, ...alternatives].flatMap(({ examples }) => examples ?? []);
	const hint = like.length === 0 ? "" : `; write it like ${choice(like)}`;
	switch (keyword) {
		case "required": return missing(String(detail), schema);
		case "enum": {
			const known = (schema.enum ?? []).filter((word) => word !== null).map(String);
			return `${show(value)} is not known${didYouMean(String(value), known)}`;
		}
		case "const": return `must be ${show(schema.const)}, not ${show(value)}`;
		case "type": return `must be ${kinds(schema.type)}, not ${show(value)}${hint || form([schema], value)}`;
		case "anyOf": return `must be ${anyOf(alternatives)}, not ${show(value)}${hint || form(alternatives, value)}`;
		case "pattern": return `${show(value)} must be written like ${choice(like)}${bound(schema)}`;
		case "format": return noFormat(value, schema, alternatives);
		case "minimum": return `must be at least ${schema.minimum}, not ${show(value)}${hint}`;
		case "maximum": return `must be at most ${schema.maximum}, not ${show(value)}${hint}`;
		case "minLength": return "the text is empty";
		case "maxLength": return `the text is longer than ${schema.maxLength} characters`;
		case "minItems": return "the list is empty; name at least one";
		case "maxItems": return `the list has more than ${schema.maxItems} items; split it`;
		case "minProperties": return "the map is empty; name at least one";
		case "uniqueItems": return `the list names ${show(detail)} twice`;
	}
}
function missing(key, schema) {
	const wanted = schema.properties?.[key]?.const;
	return `"${key}" is missing${wanted === void 0 ? "" : `; add \`${key}: ${wanted}\``}`;
}
/** How a value is written by one of the branches, where it is nearly that. */
function form(branches, data) {
	const branch = (type) => branches.find((one) => [one.type].flat().includes(type));
	const text = branch("string");
	if (text !== void 0 && !("format" in text || "pattern" in text) && typeof data === "number") return `; put quotes around it: \`"${data}"\``;
	const item = typeof data === "string" ? itemOf(branch("array"), data) : null;
	if (item !== null) return `; write \`[${item}]\``;
	return branch("object") && branches.length === 1 ? "; it is written `{ key: value }`" : "";
}
/** What a list may hold that is a text, or nearly: null where that is nothing. */
function itemOf(list, text) {
	const { type, enum: known } = list?.items ?? {};
	if (known !== void 0) return nearest(text, known);
	return type === "string" ? text : null;
}
function noFormat(data, { format }, branches) {
	const orDate = format !== "date" && branches.some((branch) => branch.format === "date");
	return `${show(data)} is no ${FORMATS[String(format)] ?? "valid value"}${orDate ? ", nor a date" : ""}`;
}
/** What a pattern keeps within, where its schema says so. */
function bound({ $comment }) {
	return $comment === void 0 ? "" : `, ${$comment}`;
}
const FORMATS = {
	date: "date of the calendar, such as 2026-03-31",
	"date-time": "time with an offset, such as 2026-03-31T09:30:00+02:00"
};
const KINDS$2 = {
	object: "a map",
	array: "a list",
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false"
};
function kinds(types) {
	return [types].flat().filter((type) => type !== "null").map((type) => KINDS$2[String(type)] ?? String(type)).join(" or ");
}
function anyOf(branches) {
	const words = branches.filter(({ type }) => type !== "null").map((branch) => "const" in branch ? show(branch.const) : kinds(branch.type));
	return enumerate([...new Set(words)], "or");
}
function choice(written) {
	return enumerate([...new Set(written)].map((example) => `\`${example}\``), "or");
}
/** A value as it is shown in a message: short, whatever it is. */
function show(value) {
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object" && value !== null) return "a map";
	const text = typeof value === "string" ? `"${value}"` : value == null ? "nothing" : String(value);
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
// build/schema/diagnose.js
/** What is wrong with a value, in words, each once; nothing where it fits its schema. */
function diagnose(value, schema) {
	return [...new Map(violationsOf(value, schema).map((violation) => {
		const diagnostic = word(violation);
		return [JSON.stringify([diagnostic.path, diagnostic.message]), diagnostic];
	})).values()];
}
// build/lib/bytes.js
const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
const STRICT_UTF8 = new TextDecoder("utf-8", {
	ignoreBOM: true,
	fatal: true
});
const ENCODER = new TextEncoder();
/** The text of bytes that are whole characters of UTF-8. */
function decodeUtf8(bytes) {
	return UTF8.decode(bytes);
}
/** Bytes one after the other, in an array of their own. */
function concatBytes(parts) {
	const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
/** Whether bytes are whole characters of UTF-8. */
function isUtf8(bytes) {
	try {
		STRICT_UTF8.decode(bytes);
		return true;
	} catch {
		return false;
	}
}
/** A text as UTF-8. */
function encodeUtf8(text) {
	return ENCODER.encode(text);
}
// build/text/detect-mislabelled.js
const SPREADSHEET = "is a spreadsheet or another archive; save its sheet as CSV, or unpack it";
const WEB_PAGE = "is a web page, such as one that asks to log in; export the file again";
const LFS = "version https://git-lfs.";
/** How a file begins, in lower case, that is not what its name says; and what to do about it. */
const DISGUISES = [
	["pk", SPREADSHEET],
	["ðïà", SPREADSHEET],
	[LFS, "is a pointer of Git LFS; check it out with `lfs: true`, or commit the file itself"],
	["<!doctype html", WEB_PAGE],
	["<html", WEB_PAGE],
	["<<<<<<< ", "holds a merge conflict that nobody resolved; keep one side of it"]
];
/** Enough to tell. */
const GLANCE = 64;
/** What a file is by its first bytes where it cannot be what it is called; null for anything else. */
function detectMislabelled(bytes) {
	const beginning = latin1(bytes.subarray(0, GLANCE)).trimStart().toLowerCase();
	if (beginning.charAt(1) === "\0") return "is UTF-16 without a mark of it, or no text; save it as UTF-8";
	return DISGUISES.find(([known]) => beginning.startsWith(known))?.[1] ?? null;
}
/** Whether a file is what Git LFS commits in place of another. */
function isLfsPointer(bytes) {
	return latin1(bytes.subarray(0, 24)) === LFS;
}
/** Each byte as the character of its number. */
function latin1(bytes) {
	return String.fromCharCode(...bytes);
}
// build/text/chunks.js
/** As large as a file that people write by hand may be. */
const MAX_TEXT_BYTES = LIMITS.textMebibytes.most * 2 ** 20;
/** What a gzipped file may always unpack to; a small one may hold gigabytes of nothing. */
const MIN_UNPACKED_BYTES = 16 * 2 ** 20;
/**
* A file's text as chunks of whole UTF-8 characters without a byte-order mark: gunzipped where it is gzip by
* content, decoded where a mark says UTF-16. A chunk is only good until the next one is asked for.
* @param name the file's name in messages
* @param onBytes told how many bytes were read, each time some were, as they lie on disk
* @throws InputError where it cannot be read, the gzip is broken or the bytes are not text
*/
async function* readChunks(file, name, onBytes) {
	let isGzip = false;
	try {
		isGzip = await startsAsGzip(file);
		yield* decode(isGzip ? bounded(file.unpack(onBytes), file.size, name) : counted$1(file.read(), onBytes), name);
	} catch (error) {
		if (error instanceof InputError) throw error;
		throw inputError(`cannot be read: ${isGzip ? "the gzip data are broken or cut off" : error.message}`, topOf(name));
	}
}
/** A file's whole text; for small files such as a policy. */
function readText(file, name) {
	return wholeText(file, name, MAX_TEXT_BYTES);
}
/** A file's whole text; for files that a program wrote, which may be long. */
async function wholeText(file, name, maxBytes = Infinity) {
	const parts = [];
	let size = 0;
	for await (const chunk of readChunks(file, name)) {
		size += chunk.length;
		if (size > maxBytes) throw inputError(`is larger than ${MAX_TEXT_BYTES / 1024 / 1024} MiB; split it, or write a long roster as CSV`, topOf(name));
		parts.push(chunk.slice());
	}
	return decodeUtf8(concatBytes(parts));
}
async function startsAsGzip(file) {
	for await (const chunk of file.read()) return chunk[0] === 31 && chunk[1] === 139;
	return false;
}
/** The chunks, each told of as it is read. */
async function* counted$1(chunks, onBytes) {
	for await (const chunk of chunks) {
		onBytes?.(chunk.length);
		yield chunk;
	}
}
/** What comes out of a gzipped file, as long as it is not many times as much as goes in. */
async function* bounded(chunks, packed, name) {
	const most = Math.max(MIN_UNPACKED_BYTES, packed * LIMITS.unpacked.most);
	let size = 0;
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > most) throw inputError(`unpacks to more than ${LIMITS.unpacked.most} times its own size; commit what is in it as it is`, topOf(name));
		yield chunk;
	}
}
async function* decode(chunks, name) {
	let utf16 = null;
	let first = true;
	let tail = /* @__PURE__ */ new Uint8Array(0);
	for await (let chunk of chunks) {
		if (first) {
			first = false;
			const message = detectMislabelled(chunk);
			if (message !== null) throw inputError(message, topOf(name));
			utf16 = utf16Decoder(chunk);
			if (chunk[0] === 239 && chunk[1] === 187 && chunk[2] === 191) chunk = chunk.subarray(3);
		}
		if (utf16 !== null) {
			yield decodeUtf16(utf16, chunk, name);
			continue;
		}
		const whole = tail.length === 0 ? chunk : concatBytes([tail, chunk]);
		const end = wholeCharacters(whole);
		const text = whole.subarray(0, end);
		if (!isUtf8(text)) throw notText(name);
		tail = whole.slice(end);
		yield text;
	}
	if (utf16 !== null) decodeUtf16(utf16, null, name);
	if (tail.length > 0) throw notText(name);
}
function utf16Decoder(chunk) {
	if (chunk[0] === 255 && chunk[1] === 254) return new TextDecoder("utf-16le", { fatal: true });
	if (chunk[0] === 254 && chunk[1] === 255) return new TextDecoder("utf-16be", { fatal: true });
	return null;
}
/** @param chunk null at the end, where half a character may be left over */
function decodeUtf16(decoder, chunk, name) {
	try {
		return encodeUtf8(chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true }));
	} catch {
		throw notText(name);
	}
}
/** Where the last whole character of a chunk ends. */
function wholeCharacters(chunk) {
	for (let back = 1; back <= Math.min(3, chunk.length); back++) {
		const byte = chunk[chunk.length - back] ?? 0;
		if (byte < 128) break;
		if (byte < 192) continue;
		return (byte >= 240 ? 4 : byte >= 224 ? 3 : 2) > back ? chunk.length - back : chunk.length;
	}
	return chunk.length;
}
function notText(name) {
	return inputError("is neither UTF-8 nor marked UTF-16 text; save it as UTF-8", topOf(name));
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
// build/text/yaml-diagnostics.js
var import_dist = require_dist();
/** Aliases may not swell a file of a few lines to millions of nodes; each costs a search for its anchor. */
const MAX_ALIASES = LIMITS.aliases.most;
/**
* The keys that are no text, and those that stand a second time in their map; the parser's own search compares
* every two of them.
*/
function wrongKeys(document) {
	const diagnostics = [];
	(0, import_dist.visit)(document, { Map: (_, { items }) => {
		const seen = /* @__PURE__ */ new Set();
		for (const { key } of items) {
			if (!(0, import_dist.isScalar)(key)) diagnostics.push({
				offset: startOf$2(key) ?? 0,
				message: "a key must be a text"
			});
			const name = nameOf$1(key);
			if (seen.has(name)) diagnostics.push({
				offset: startOf$2(key) ?? 0,
				message: "the same key stands here a second time; remove one"
			});
			seen.add(name);
		}
	} });
	return diagnostics;
}
/** The aliases without an anchor above them, and the first beyond their number. */
function strayAliases(document) {
	const diagnostics = [];
	const anchors = /* @__PURE__ */ new Set();
	let aliases = 0;
	(0, import_dist.visit)(document, {
		Node: (_, { anchor }) => {
			if (anchor !== void 0) anchors.add(anchor);
		},
		Alias: (_, { source, range }) => {
			const offset = range?.[0] ?? 0;
			if (++aliases > MAX_ALIASES) {
				diagnostics.push({
					offset,
					message: `this alias is one too many; a file may hold ${MAX_ALIASES}`
				});
				return import_dist.visit.BREAK;
			}
			if (!anchors.has(source)) {
				const message = `\`*${source}\` repeats no \`&${source}\` above; a text that begins with * needs quotes around it`;
				diagnostics.push({
					offset,
					message
				});
			}
		}
	});
	return diagnostics;
}
/** The no-break spaces that stand where YAML wants plain ones: before a text, or behind a key's colon. */
function oddSpaces(document) {
	const diagnostics = [];
	(0, import_dist.visit)(document, { Scalar: (_, { type, value, range }) => {
		const at = type === import_dist.Scalar.PLAIN ? String(value).search(/^[\u00a0\u2007\u202f]|(?<=:)[\u00a0\u2007\u202f]/) : -1;
		if (at < 0) return;
		diagnostics.push({
			offset: (range?.[0] ?? 0) + at,
			message: "a no-break space stands here, as word processors write it; type a plain space"
		});
	} });
	return diagnostics;
}
/** The name of a map's key, as it is in the value. */
function nameOf$1(key) {
	return String((0, import_dist.isScalar)(key) ? key.value : key);
}
/** Where a node begins, null for what stands nowhere. */
function startOf$2(node) {
	return node?.range?.[0] ?? null;
}
/**
* How many values a value has in it, each as often as aliases repeat it; they share what they stand for. Infinity where
* an alias stands inside of what it stands for.
*/
function sizeOf(value, seen = /* @__PURE__ */ new Map()) {
	if (typeof value !== "object" || value === null) return 1;
	const before = seen.get(value);
	if (before !== void 0) return before;
	seen.set(value, Number.POSITIVE_INFINITY);
	let size = 1;
	for (const part of Object.values(value)) size += sizeOf(part, seen);
	seen.set(value, size);
	return size;
}
function hasAliases(document) {
	let has = false;
	(0, import_dist.visit)(document, { Alias: () => {
		has = true;
		return import_dist.visit.BREAK;
	} });
	return has;
}
// build/text/yaml-wording.js
/** What the parser's errors mean to somebody who writes a policy, by their code and, where that says little, words. */
const WORDS$1 = [
	{
		code: "TAB_AS_INDENT",
		says: () => "a tab indents this line; YAML wants spaces"
	},
	{
		code: "BAD_SCALAR_START",
		says: (_, at) => `a value that begins with ${at} needs quotes around it`
	},
	{
		code: "TAG_RESOLVE_FAILED",
		says: (_, at) => `a value that begins with ${at} needs quotes around it`
	},
	{
		code: "BAD_DQ_ESCAPE",
		says: () => "a backslash between double quotes means something else; use single quotes"
	},
	{
		code: "BLOCK_AS_IMPLICIT_KEY",
		says: secondKey
	},
	{
		code: "BLOCK_IN_FLOW",
		says: secondKey
	},
	{
		code: "MULTILINE_IMPLICIT_KEY",
		says: noColon
	},
	{
		code: "MISSING_CHAR",
		message: /followed by map values/,
		says: noColon
	},
	{
		code: "MISSING_CHAR",
		message: /closing (['"])quote/,
		says: notClosed,
		isOfStart: true
	},
	{
		code: "MISSING_CHAR",
		message: /end with a ([}\]])/,
		says: notClosed,
		isOfStart: true
	},
	{
		code: "BAD_INDENT",
		message: /end with a ([}\]])/,
		says: notClosed,
		isOfStart: true
	},
	{
		code: "MISSING_CHAR",
		message: /Missing ,/,
		says: () => "a comma is missing before this"
	},
	{
		code: "MISSING_CHAR",
		message: /space after :/,
		says: () => "a colon needs a space behind it"
	},
	{
		code: "MISSING_CHAR",
		message: /^Comments/,
		says: () => "a comment needs a space before its `#`"
	},
	{
		code: "MISSING_CHAR",
		message: /^Sequence item/,
		says: indentedOtherwise
	},
	{
		code: "BAD_INDENT",
		says: indentedOtherwise
	},
	{
		code: "UNEXPECTED_TOKEN",
		says: () => "this does not fit here; look at the brackets, quotes and indentation before it"
	}
];
/** The errors of a document in words of ours; of those that follow from one another the first. */
function wordErrors(document, text) {
	const errors = [...document.errors, ...document.warnings];
	const conflict = /^<{7} /m.exec(text);
	if (errors.length > 0 && conflict !== null) return [{
		offset: conflict.index,
		message: "a merge conflict begins here; keep one of its sides, and remove its marks"
	}];
	const lost = errors.findIndex(({ code }) => code === "UNEXPECTED_TOKEN");
	return errors.filter(({ code }, i) => code !== "UNEXPECTED_TOKEN" || i === lost).filter(({ pos }, i, all) => all.findIndex((other) => other.pos[0] === pos[0]) === i).map((error) => inWords(error, document, text));
}
function inWords({ code, message, pos: [end] }, document, text) {
	for (const words of WORDS$1) {
		const match = words.code === code && (words.message ?? /(?:)/).exec(message);
		if (!match) continue;
		const closing = match[1] ?? "";
		const offset = words.isOfStart === true ? openingOf(closing, end, document, text) : end;
		return {
			offset,
			message: words.says(closing, text.charAt(offset))
		};
	}
	return {
		offset: end,
		message: `is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
	};
}
/** Where the last of what lacks its closing mark at a place was opened. */
function openingOf(closing, place, document, text) {
	const opening = {
		"}": "{",
		"]": "["
	}[closing] ?? closing;
	let last = place;
	(0, import_dist.visit)(document, { Value: (_, { range }) => {
		if (!range || range[0] >= place || place > range[2] || text.charAt(range[0]) !== opening) return;
		if (!(range[1] > range[0] + 1 && text.charAt(range[1] - 1) === closing)) last = range[0];
	} });
	return last;
}
function secondKey() {
	return "a second `key:` does not fit here; put it on a line of its own, or quotes around a text with a colon";
}
function noColon() {
	return "a key needs a colon and a space behind it, in this line or the next";
}
function indentedOtherwise() {
	return "this line is indented otherwise than those it belongs to; let them begin in the same column";
}
function notClosed(closing, opening) {
	return `this \`${opening}\` is never closed; write \`${closing}\` where it ends`;
}
// build/text/yaml.js
/** How deep a file may nest: what comes after the parser calls itself for each level, and may run out of stack. */
const MAX_DEPTH$1 = 200;
const SECOND = "a second YAML document begins here; keep one";
/** A YAML file's value, and where each part of it stands. */
var YamlFile = class {
	name;
	value;
	#document;
	#lines = new import_dist.LineCounter();
	/** The pairs of a map by key, as a map with thousands of diagnostics is looked into for each. */
	#pairsOf = /* @__PURE__ */ new WeakMap();
	/** @throws InputError with every error of syntax, each at its place */
	constructor(text, name) {
		this.name = name;
		const [document, second] = new import_dist.Composer({ uniqueKeys: false }).compose(this.#tokens(text), true, text.length);
		this.#document = document;
		const diagnostics = [
			...wordErrors(this.#document, text),
			...second === void 0 ? [] : [{
				offset: second.range[0],
				message: SECOND
			}],
			...wrongKeys(this.#document),
			...strayAliases(this.#document),
			...oddSpaces(this.#document)
		].filter(isFirst).sort((one, other) => one.offset - other.offset);
		if (diagnostics.length > 0) throw new InputError(diagnostics.map(({ offset, message }) => this.#problemAt(offset, message)));
		this.value = this.#plainValue();
		if (sizeOf(this.value) > LIMITS.aliasedValues.most && hasAliases(this.#document)) {
			const message = `its aliases stand for more than ${LIMITS.aliasedValues.most} values; write a long list as CSV`;
			throw new InputError([this.#problemAt(0, message)]);
		}
	}
	/**
	* Where the value at a path stands; the nearest part above it where there is none.
	* @param atKey the place of the last key of the path, not of its value
	*/
	locate(path, atKey = false) {
		let node = this.#document.contents;
		let offset = startOf$2(node) ?? 0;
		for (const [depth, key] of path.entries()) {
			if ((0, import_dist.isMap)(node)) {
				const pair = this.#pairs(node).get(String(key));
				if (pair === void 0) break;
				const last = depth === path.length - 1;
				offset = startOf$2(last && !atKey ? pair.value : pair.key) ?? startOf$2(pair.key) ?? offset;
				if (!last) offset = startOf$2(pair.key) ?? offset;
				node = pair.value;
				continue;
			}
			const item = node?.items?.[Number(key)];
			if (item === void 0) break;
			offset = startOf$2(item) ?? offset;
			node = item;
		}
		return this.#at(offset);
	}
	#pairs(map) {
		const known = this.#pairsOf.get(map);
		if (known !== void 0) return known;
		const pairs = new Map(map.items.map((pair) => [nameOf$1(pair.key), pair]));
		this.#pairsOf.set(map, pairs);
		return pairs;
	}
	/** A problem at a path. */
	problem(path, message, atKey = false) {
		return {
			location: this.locate(path, atKey),
			message
		};
	}
	/** The diagnostics of a value as problems, in the order in which they stand in the file. */
	problems(diagnostics) {
		return diagnostics.map(({ path, message, atKey }) => ({
			location: this.locate(path, atKey),
			message
		})).sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
	}
	*#tokens(text) {
		const parser = new import_dist.Parser(this.#lines.addNewLine);
		this.#lines.addNewLine(0);
		for (const lexeme of new import_dist.Lexer().lex(text)) {
			yield* parser.next(lexeme);
			if (parser.stack.length > MAX_DEPTH$1) {
				const message = `nests more than ${MAX_DEPTH$1} levels deep`;
				throw new InputError([this.#problemAt(parser.offset, message)]);
			}
		}
		yield* parser.end();
	}
	#plainValue() {
		try {
			keepDigits(this.#document);
			return this.#document.toJS({ maxAliasCount: MAX_ALIASES });
		} catch (error) {
			const { message } = error;
			const why = message.startsWith("Excessive alias count") ? "repeats its aliases too often; write out what they stand for" : `is not usable YAML: ${message}`;
			throw new InputError([this.#problemAt(0, why)]);
		}
	}
	#problemAt(offset, message) {
		return {
			location: this.#at(offset),
			message
		};
	}
	#at(offset) {
		const { line, col } = this.#lines.linePos(offset);
		return {
			file: this.name,
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	}
};
/**
* Keeps whole numbers as texts where a number would not be written alike: it has more digits than fit, or begins
* with a zero. Both are ids.
*/
function keepDigits(document) {
	(0, import_dist.visit)(document, { Scalar(key, node) {
		const { value, source } = node;
		if (key === "key" || typeof value !== "number" || source === void 0) return;
		if (/^[-+]?\d+$/.test(source) && String(value) !== source.replace("+", "")) node.value = source;
	} });
}
/** Whether a fault is the first at its place: one slip makes the parser stumble twice. */
function isFirst(fault, index, all) {
	return all.findIndex(({ offset }) => offset === fault.offset) === index;
}
// build/domain/platforms/platform.js
/** What follows the name in a mail address, or on a server of the fediverse. */
const AT_SERVER = /@[^@\s]+$/;
/** A platform of which no more is known than what is given. */
function platform(known) {
	return {
		name: known.channel.charAt(0).toUpperCase() + known.channel.slice(1),
		aliases: [],
		hosts: [],
		profiles: [],
		accountInId: [],
		posts: [],
		server: AT_SERVER,
		displayNamesOnly: false,
		...known
	};
}
// build/domain/platforms/bluesky.js
const bluesky = platform({
	channel: "bluesky",
	aliases: ["bsky"],
	hosts: ["bsky.app"],
	profiles: [/^\/profile\/([^/]+)/],
	accountInId: [/did:[a-z]+:[\w.%-]+/, /(?<=^at:\/\/)[\w-]+(?:\.[\w-]+)+/],
	server: /\.[^\s]+$/,
	posts: [/^https:\/\/bsky\.app\/profile\/(?<account>[\w.:-]+)\/post\/\w+/]
});
// build/domain/platforms/communities.js
/** Where people talk about products rather than to followers. */
const github$1 = platform({
	channel: "github",
	name: "GitHub",
	aliases: ["gh"],
	hosts: ["github.com"],
	profiles: [/^\/(?:orgs\/)?([^/]+)/]
});
/** Each forum has a host of its own, and its ids are the numbers of topics. */
const discourse$1 = platform({ channel: "discourse" });
const reddit = platform({
	channel: "reddit",
	hosts: ["reddit.com"],
	profiles: [/^\/(?:u|user|r)\/([^/]+)/]
});
const medium = platform({
	channel: "medium",
	hosts: ["medium.com"],
	profiles: [/^\/@?([^/]+)/]
});
// build/domain/platforms/google.js
/** Google's names for its business profiles changed; reviews there show a display name and nothing else. */
const google = platform({
	channel: "google",
	aliases: [
		"gmb",
		"gbp",
		"googlebusiness",
		"googlebusinessprofile",
		"googlemybusiness",
		"googlereviews"
	],
	displayNamesOnly: true
});
const youtube = platform({
	channel: "youtube",
	name: "YouTube",
	aliases: ["yt"],
	hosts: ["youtube.com"],
	profiles: [/^\/(?:c|channel|user)\/([^/]+)/, /^\/@?([^/]+)/],
	accountInId: [/https?:\/\/(?:\w+\.)?youtube\.com\/(?:@|(?:c|channel|user)\/)[\w.%-]+/]
});
// build/domain/platforms/linkedin.js
const linkedin = platform({
	channel: "linkedin",
	name: "LinkedIn",
	aliases: ["li"],
	hosts: ["linkedin.com"],
	profiles: [/^\/(?:company|in|pub|school|showcase)\/([^/]+)/, /^\/posts\/([^/_]+)/],
	accountInId: [
		/urn:li:(?:person|member):[\w-]+/,
		/https?:\/\/[\w.]*linkedin\.com\/in\/[\w.:%-]+/,
		/https?:\/\/[\w.]*linkedin\.com\/posts\/[\w%-]+?(?=_)/
	]
});
// build/domain/platforms/mastodon.js
/** Any server of the fediverse; an account is `name@server`, which no list of hosts could tell. */
const mastodon = platform({
	channel: "mastodon",
	accountInId: [
		/https?:\/\/[^/\s]+\/(?:@|(?:accounts|author|c|channel|in|profile|u|user|users)\/)[\w.:%-]+(?:@[\w.-]+)?/,
		/https?:\/\/[^/\s]+\/p\/[\w.-]+(?=\/\d+)/,
		/@?(?<![\w.%+-])[\w.%+-]+@[\w-]+(?:\.[\w-]+)+/
	],
	posts: [/^https:\/\/[\w.-]+\/@(?<account>[\w.@-]+)\/(?<id>\d+)/]
});
// build/domain/platforms/meta.js
/** Meta's platforms: one company, one API, and one channel each. */
const facebook = platform({
	channel: "facebook",
	aliases: ["fb", "facebookpage"],
	hosts: ["facebook.com", "fb.com"],
	profiles: [/^\/(?:people|pages)\/[^/]+\/(\d+)/, /^\/(?!profile\.php)([^/]+)/],
	accountInId: [/https?:\/\/(?:\w+\.)?facebook\.com\/[\w.%-]+(?=\/(?:photos|posts|reels|videos)\/)/]
});
const instagram = platform({
	channel: "instagram",
	aliases: ["ig", "insta"],
	hosts: ["instagram.com"],
	profiles: [/^\/(?:stories\/)?([^/]+)/],
	accountInId: [/https?:\/\/(?:\w+\.)?instagram\.com\/[\w.]+(?=\/(?:p|reel|tv)\/)/]
});
const threads = platform({
	channel: "threads",
	hosts: ["threads.com", "threads.net"],
	profiles: [/^\/@?([^/]+)/]
});
// build/domain/platforms/others.js
/** Platforms that no reader is for: posts are planned for them, and tables name them. */
const others = [
	platform({ channel: "discord" }),
	platform({ channel: "matrix" }),
	platform({
		channel: "pinterest",
		hosts: ["pinterest.com"],
		profiles: [/^\/([^/]+)/]
	}),
	platform({ channel: "slack" }),
	platform({
		channel: "telegram",
		hosts: ["t.me"],
		profiles: [/^\/(?:s\/)?([^/]+)/]
	}),
	platform({
		channel: "tiktok",
		name: "TikTok",
		hosts: ["tiktok.com"],
		profiles: [/^\/@?([^/]+)/]
	})
];
// build/domain/platforms/x.js
const x = platform({
	channel: "x",
	aliases: [
		"twitter",
		"xtwitter",
		"x/twitter",
		"x(twitter)",
		"twitterx",
		"twitter/x",
		"twitter(x)",
		"x.com"
	],
	hosts: ["x.com", "twitter.com"],
	profiles: [/^\/@?([^/]+)/],
	accountInId: [/https?:\/\/(?:\w+\.)?(?:twitter|x)\.com\/\w+(?=\/status(?:es)?\/)/],
	posts: [/^https:\/\/(?:www\.)?(?:x|twitter)\.com\/(?<account>\w+)\/status\/(?<id>\d+)/]
});
// build/domain/platforms/index.js
/** Every platform that the product knows by name; a brand may be on channels that it does not. */
const PLATFORMS = [
	bluesky,
	discourse$1,
	facebook,
	github$1,
	google,
	instagram,
	linkedin,
	mastodon,
	medium,
	reddit,
	threads,
	x,
	youtube,
	...others
];
const BY_NAME = new Map(PLATFORMS.flatMap((platform) => [platform.channel, ...platform.aliases].map((name) => [name, platform])));
const BY_HOST = new Map(PLATFORMS.flatMap((platform) => platform.hosts.map((host) => [host, platform])));
/** The platform that a name stands for, however it is spelled; undefined where it is none. */
function platformNamed(name) {
	return BY_NAME.get(name.toLowerCase().replace(/[\s_-]+/g, ""));
}
/** A channel's one name: its platform's, whatever people call it, else the name in lower case. */
function channelNamed(name) {
	return platformNamed(name)?.channel ?? name.trim().toLowerCase();
}
/** What at the end of a handle says on which server its account is, on a channel by its one name. */
function serverIn(channel) {
	return BY_NAME.get(channel)?.server ?? AT_SERVER;
}
/** A channel as people read it: "LinkedIn", "Reviews". */
function channelTitle(channel) {
	return BY_NAME.get(channel)?.name ?? channel.charAt(0).toUpperCase() + channel.slice(1);
}
/** The platform whose address this is; undefined for a host of the fediverse, or of nobody we know. */
function platformAt(host) {
	return BY_HOST.get(host.replace(/^(www|m|mobile|[a-z]{2})\.(?=[^.]+\.[^.]+$)/, ""));
}
/** The part of a profile's path that is the handle; undefined where the platform has no such address. */
function handleInPath({ profiles }, path) {
	for (const profile of profiles) {
		const handle = profile.exec(path)?.[1];
		if (handle !== void 0) return handle;
	}
}
/** Accounts that platforms write into ids and addresses, as one pattern. */
const ACCOUNT_IN_ID = new RegExp(PLATFORMS.flatMap(({ accountInId }) => accountInId.map(({ source }) => source)).join("|"), "gi");
// build/config/claims/read.js
/**
* The claims of a file that fits its schema.
* @throws InputError where figures have something against one another, each at its line and column
*/
function readClaims(file) {
	const { claims } = file.value;
	const diagnostics = claims.flatMap(diagnosticsOf);
	if (diagnostics.length > 0) throw new InputError(file.problems(diagnostics));
	return claims.map(({ metric, channel, from, to, value, base }, i) => ({
		metric,
		channel: channel === void 0 ? null : channelNamed(channel),
		from: parseDay(from),
		to: parseDay(to),
		value: parseShare(value),
		base: base ?? null,
		location: file.locate(["claims", i])
	}));
}
/** What a claim's figures have against one another, at the key that shows it. */
function diagnosticsOf({ metric, from, to, value, base }, i) {
	const diagnostics = [];
	const add = (key, message) => diagnostics.push({
		path: [
			"claims",
			i,
			key
		],
		message,
		atKey: false
	});
	if (parseDay(from) > parseDay(to)) add("to", "the claim ends before it begins");
	const wrong = isRate(metric) ? rateFault(metric, value) : countFault$1(metric, value);
	if (wrong !== null) add("value", wrong);
	if (metric === "engagement-rate" && base === void 0) add("metric", "an engagement rate needs `base`: what its interactions are divided by");
	if (metric !== "engagement-rate" && base !== void 0) add("base", "only an engagement rate has a `base`; remove it");
	return diagnostics;
}
function rateFault(metric, value) {
	if (typeof value === "number" && value > 1) return `a rate above 1 is a percentage: write ${value}%`;
	if (metric === "response-rate" && parseShare(value) > 1) return "nobody answers more than 100%; write the share that was answered";
	return null;
}
function countFault$1(metric, value) {
	return Number.isInteger(value) ? null : `${metric} are counted: write a whole number`;
}
// build/config/claims/load.js
/**
* Reads the claims that the policy's rules name in their option `claims`, each file once.
* @throws InputError with every diagnostic at its line and column
*/
async function loadClaims(files, { rules }, policyPath) {
	const byFile = /* @__PURE__ */ new Map();
	const byPattern = /* @__PURE__ */ new Map();
	for (const { options, location } of rules) for (const pattern of options["claims"] ?? []) {
		const paths = await files.glob(pattern, folderOf(policyPath), location);
		for (const path of paths) {
			if (byFile.has(path)) continue;
			byFile.set(path, await readFile(files.file(path), files.name(path)));
		}
		byPattern.set(pattern, paths.flatMap((path) => byFile.get(path) ?? []));
	}
	return byPattern;
}
async function readFile(source, name) {
	const file = new YamlFile(await readText(source, name), name);
	const diagnostics = diagnose(file.value, claimsSchema);
	if (diagnostics.length > 0) throw new InputError(file.problems(diagnostics));
	return readClaims(file);
}
// node_modules/@noble/hashes/_u64.js
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
// node_modules/@noble/hashes/utils.js
/**
* Checks if something is Uint8Array. Be careful: nodejs Buffer will return true.
* @param a - value to test
* @returns `true` when the value is a Uint8Array-compatible view.
* @example
* Check whether a value is a Uint8Array-compatible view.
* ```ts
* isBytes(new Uint8Array([1, 2, 3]));
* ```
*/
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
/**
* Asserts something is a non-negative integer.
* @param n - number to validate
* @param title - label included in thrown errors
* @returns The validated number.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a non-negative integer option.
* ```ts
* anumber(32, 'length');
* ```
*/
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
/**
* Asserts something is Uint8Array.
* @param value - value to validate
* @param length - optional exact length constraint
* @param title - label included in thrown errors
* @returns The validated byte array.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate that a value is a byte array.
* ```ts
* abytes(new Uint8Array([1, 2, 3]));
* ```
*/
function abytes(value, length, title = "") {
	if (isBytes(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber(length, "length");
	const bytes = isBytes(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
/**
* Asserts something is a wrapped hash constructor.
* @param h - hash constructor to validate
* @throws On wrong argument types or invalid hash wrapper shape. {@link TypeError}
* @throws On invalid hash metadata ranges or values. {@link RangeError}
* @throws If the hash metadata allows empty outputs or block sizes. {@link Error}
* @example
* Validate a callable hash wrapper.
* ```ts
* import { ahash } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* ahash(sha256);
* ```
*/
function ahash(h) {
	if (typeof h !== "function" || typeof h.create !== "function") throw new TypeError("expected hash wrapped by utils.createHasher");
	anumber(h.outputLen);
	anumber(h.blockLen);
	if (h.outputLen < 1 || h.blockLen < 1) throw new Error("hash blockLen / outputLen must be >= 1");
}
const aobject = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
/**
* Asserts a hash instance has not been destroyed or finished.
* @param instance - hash instance to validate
* @param checkFinished - whether to reject finalized instances
* @throws If the hash instance has already been destroyed or finalized. {@link Error}
* @example
* Validate that a hash instance is still usable.
* ```ts
* import { aexists } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aexists(hash);
* ```
*/
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
/**
* Asserts output is a sufficiently-sized byte array.
* @param out - destination buffer
* @param instance - hash instance providing output length
* Oversized buffers are allowed; downstream code only promises to fill the first `outputLen` bytes.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a caller-provided digest buffer.
* ```ts
* import { aoutput } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aoutput(new Uint8Array(hash.outputLen), hash);
* ```
*/
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
/**
* Zeroizes typed arrays in place. Warning: JS provides no guarantees.
* @param arrays - arrays to overwrite with zeros
* @example
* Zeroize sensitive buffers in place.
* ```ts
* clean(new Uint8Array([1, 2, 3]));
* ```
*/
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
/**
* Creates a DataView for byte-level manipulation.
* @param arr - source typed array
* @returns DataView over the same buffer region.
* @example
* Create a DataView over an existing buffer.
* ```ts
* createView(new Uint8Array(4));
* ```
*/
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
* Rotate-right operation for uint32 values.
* @param word - source word
* @param shift - shift amount in bits
* @returns Rotated word.
* @example
* Rotate a 32-bit word to the right.
* ```ts
* rotr(0x12345678, 8);
* ```
*/
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const hasHexBuiltin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
/**
* Convert byte array to hex string.
* Uses the built-in function when available and assumes it matches the tested
* fallback semantics.
* @param bytes - bytes to encode
* @returns Lowercase hexadecimal string.
* @throws On wrong argument types. {@link TypeError}
* @example
* Convert bytes to lowercase hexadecimal.
* ```ts
* bytesToHex(Uint8Array.from([0xca, 0xfe, 0x01, 0x23])); // 'cafe0123'
* ```
*/
function bytesToHex(bytes) {
	abytes(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
/**
* Converts string to bytes using UTF8 encoding.
* Built-in doesn't validate input to be string: we do the check.
* Non-ASCII details are delegated to the platform `TextEncoder`.
* @param str - string to encode
* @returns UTF-8 encoded bytes.
* @throws On wrong argument types. {@link TypeError}
* @example
* Encode a string as UTF-8 bytes.
* ```ts
* utf8ToBytes('abc'); // Uint8Array.from([97, 98, 99])
* ```
*/
function utf8ToBytes(str) {
	if (typeof str !== "string") throw new TypeError("string expected");
	const encoded = new TextEncoder().encode(str);
	try {
		return new Uint8Array(encoded);
	} finally {
		clean(encoded);
	}
}
/**
* Merges default options and passed options.
* @param defaults - base option object
* @param opts - user overrides
* @param title - label included in thrown override errors
* @returns Fresh merged option object with a null prototype.
* @throws On wrong argument types. {@link TypeError}
* @example
* Merge user overrides onto default options.
* ```ts
* checkOpts({ dkLen: 32 }, { asyncTick: 10 });
* ```
*/
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
/**
* Creates a callable hash function from a stateful class constructor.
* @param hashCons - hash constructor or factory
* @param info - optional metadata such as DER OID
* @returns Frozen callable hash wrapper with `.create()`.
*   Wrapper construction eagerly calls `hashCons(undefined)` once to read
*   `outputLen` / `blockLen`, so constructor side effects happen at module
*   init time.
* @throws On wrong argument types. {@link TypeError}
* @example
* Wrap a stateful hash constructor into a callable helper.
* ```ts
* import { createHasher } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const wrapped = createHasher(sha256.create, { oid: sha256.oid });
* wrapped(new Uint8Array([1]));
* ```
*/
function createHasher(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
/**
* Creates OID metadata for NIST hashes with prefix `06 09 60 86 48 01 65 03 04 02`.
* @param suffix - final OID byte for the selected hash.
*   The helper accepts any byte even though only the documented NIST hash
*   suffixes are meaningful downstream.
* @returns Object containing the DER-encoded OID.
* @example
* Build OID metadata for a NIST hash.
* ```ts
* oidNist(0x01);
* ```
*/
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });
// node_modules/@noble/hashes/_md.js
/**
* Internal Merkle-Damgard hash utils.
* @module
*/
/**
* Shared 32-bit conditional boolean primitive reused by SHA-256, SHA-1, and MD5 `F`.
* Returns bits from `b` when `a` is set, otherwise from `c`.
* The XOR form is equivalent to MD5's `F(X,Y,Z) = XY v not(X)Z` because the masked terms never
* set the same bit.
* @param a - selector word
* @param b - word chosen when selector bit is set
* @param c - word chosen when selector bit is clear
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit choice primitive.
* ```ts
* Chi(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
/**
* Shared 32-bit majority primitive reused by SHA-256 and SHA-1.
* Returns bits shared by at least two inputs.
* @param a - first input word
* @param b - second input word
* @param c - third input word
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit majority primitive.
* ```ts
* Maj(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
/**
* Merkle-Damgard hash construction base class.
* Could be used to create MD5, RIPEMD, SHA1, SHA2.
* Accepts only byte-aligned `Uint8Array` input, even when the underlying spec describes bit
* strings with partial-byte tails.
* @param blockLen - internal block size in bytes
* @param outputLen - digest size in bytes
* @param padOffset - trailing length field size in bytes
* @param isLE - whether length and state words are encoded in little-endian
* @example
* Use a concrete subclass to get the shared Merkle-Damgard update/digest flow.
* ```ts
* import { _SHA1 } from '@noble/hashes/legacy.js';
* const hash = new _SHA1();
* hash.update(new Uint8Array([97, 98, 99]));
* hash.digest();
* ```
*/
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
/**
* Initial SHA-2 state: fractional parts of square roots of first 16 primes 2..53.
* Check out `test/misc/sha2-gen-iv.js` for recomputation guide.
*/
/** Initial SHA256 state from RFC 6234 §6.1: the first 32 bits of the fractional parts of the
* square roots of the first eight prime numbers. Exported as a shared table; callers must treat
* it as read-only because constructors copy words from it by index. */
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
// node_modules/@noble/hashes/sha2.js
/**
* SHA2 hash function. A.k.a. sha256, sha384, sha512, sha512_224, sha512_256.
* SHA256 is the fastest hash implementable in JS, even faster than Blake3.
* Check out {@link https://www.rfc-editor.org/rfc/rfc4634 | RFC 4634} and
* {@link https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf | FIPS 180-4}.
* @module
*/
/**
* SHA-224 / SHA-256 round constants from RFC 6234 §5.1: the first 32 bits
* of the cube roots of the first 64 primes (2..311).
*/
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
/** Reusable SHA-224 / SHA-256 message schedule buffer `W_t` from RFC 6234 §6.2 step 1. */
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
/** Internal SHA-224 / SHA-256 compression engine from RFC 6234 §6.2. */
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
/** Internal SHA-256 hash class grounded in RFC 6234 §6.2. */
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
/**
* SHA2-256 hash function from RFC 4634. In JS it's the fastest: even faster than Blake3. Some info:
*
* - Trying 2^128 hashes would get 50% chance of collision, using birthday attack.
* - BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
* - Each sha256 hash is executing 2^18 bit operations.
* - Good 2024 ASICs can do 200Th/sec with 3500 watts of power, corresponding to 2^36 hashes/joule.
* @param msg - message bytes to hash
* @param opts - Reserved hash options.
* @returns Digest bytes.
* @example
* Hash a message with SHA2-256.
* ```ts
* sha256(new Uint8Array([97, 98, 99]));
* ```
*/
const sha256 = /* @__PURE__ */ createHasher(() => new _SHA256(), /* @__PURE__ */ oidNist(1));
// build/lib/digest.js
/** SHA-256 of a text's UTF-8, in Base64. */
function sha256Base64(text) {
	return btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));
}
/** SHA-256 of a text's UTF-8, in hexadecimal. By a library, as loading `node:crypto` takes a fifth of a run. */
function sha256Hex(text) {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
// build/domain/figures.js
/** The figures that a badge can show. */
const BADGE_FIGURES = [
	"outside-engagement",
	"employee-share",
	"outside-voices",
	"outside-days",
	"response-rate"
];
/** A line each: report, JSON and its schema, weeks, channels, tiles, and badge take them from here, in this order. */
const FIGURES = [
	{
		key: "posts",
		metric: "posts"
	},
	{
		key: "inside",
		metric: "interactions",
		options: { side: "inside" },
		byType: true
	},
	{
		key: "outside",
		metric: "interactions",
		options: { side: "outside" },
		byType: true
	},
	{
		key: "unknown",
		metric: "unknown",
		byType: true
	},
	{
		key: "outsideEngagement",
		metric: "outside-engagement",
		interval: true
	},
	{
		key: "employeeShare",
		metric: "employee-share",
		rule: "employee-share",
		byType: true,
		interval: true
	},
	{
		key: "outsideVoices",
		metric: "outside-voices",
		rule: "outside-voices",
		show: "known-count"
	},
	{
		key: "returningVoices",
		metric: "returning-outsiders",
		rule: "returning-outsiders",
		show: "part",
		unit: "count"
	},
	{
		key: "outsideDays",
		metric: "outside-days",
		rule: "daily-outside-interactions"
	},
	{
		key: "judgedDays",
		metric: "outside-days",
		rule: "daily-outside-interactions",
		show: "sample"
	},
	{
		key: "outreach",
		metric: "outreach",
		show: "known-count"
	},
	{
		key: "responseRate",
		metric: "response-rate",
		rule: "response-rate",
		show: "mostly-known",
		interval: true
	},
	{
		key: "medianResponseHours",
		metric: "response-time",
		rule: "response-time",
		show: "reached"
	},
	{
		key: "acknowledged",
		metric: "acknowledged"
	},
	{
		key: "promotionalShare",
		metric: "promotional-share",
		rule: "promotional-share",
		interval: true
	},
	{
		key: "selfTalk",
		metric: "self-talk",
		rule: "self-talk",
		interval: true
	}
];
// build/config/policy/keys/badge.js
const DEFAULT$3 = "outside-engagement";
const badge = {
	name: "badge",
	schema: {
		enum: BADGE_FIGURES,
		default: DEFAULT$3,
		description: "The figure that the badge shows; its colour is the verdict's."
	},
	read: (written = DEFAULT$3) => written,
	loosens: {
		by: "never",
		because: "it decides what is shown, not what passes"
	}
};
// build/domain/clean.js
/** Characters that show nothing: two texts that differ by these alone look the same. U+2800 is an empty pattern. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
/** How far full-width ASCII lies from ASCII. */
const FULL_WIDTH_OFFSET = 65248;
/** How a spreadsheet is kept from calculating with a cell. */
const GUARDED = /^'|^="(.*)"$/s;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " "
};
/** A tab, line breaks, the joiner and the selectors of which emoji are made. */
const KEPT = /\t|\n|\r|\u0085|\u200D|\uFE0E|\uFE0F/;
/** As long as the longest of the words below. */
const MAX_NOBODY = 24;
/** What cells and fields hold where nobody is meant, whatever their case. */
const NOBODY$2 = /^(n\/a|n\.a\.|[-–—_.?*/]+|[[(](deleted|removed|unknown|none|null|anonymous)( user| account)?[\])]|deleted (user|account)|(a )?(linkedin member|(facebook|google|instagram|twitter|youtube|tiktok) user))$/i;
/** What a sheet holds for nobody, and what may be somebody's handle elsewhere. */
const NOBODY_IN_A_SHEET = /^(unknown|none|null|nil|undefined|nobody)$/i;
/** What a plan holds where nobody has been chosen yet. */
const UNDECIDED = /^(tb[acd]|to be (announced|confirmed|decided|defined|determined)|open|todo|nobody|none|null)$/i;
/** An identifier or a label as it is compared: nothing invisible, no guard of a spreadsheet, in one Unicode form (NFKC). */
function cleanId(text) {
	return isPlain(text) ? text : trimmed(text.normalize("NFKC"));
}
/** A person's name as it is compared: as `cleanId`, but no letter is taken for another (NFC, full width apart). */
function cleanName(text) {
	return isPlain(text) ? text : trimmed(decodeEntities(narrow(text.normalize("NFC"))));
}
/** A text for people, with the HTML entities decoded in which some platforms export it. */
function decodeEntities(text) {
	if (!text.includes("&")) return text;
	return text.replace(ENTITY, (entity, decimal, hex, name) => {
		if (name !== void 0) return NAMED[name.toLowerCase()] ?? entity;
		const code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 1114111 || code >= 55296 && code <= 57343 ? entity : String.fromCodePoint(code);
	});
}
/** A label as it is compared, whatever its case. */
function foldLabel(label) {
	return cleanId(label).toLowerCase();
}
/** A text for people without what nobody sees in it; line breaks stay, and what makes one emoji of several. */
function cleanText(text) {
	return decodeEntities(text).normalize("NFC").replace(INVISIBLE, (character) => KEPT.test(character) ? character : "");
}
/** A cell without what keeps a spreadsheet from calculating with it. */
function withoutGuard(cell) {
	return cell.replace(GUARDED, "$1");
}
/** Whether a cleaned text stands for nobody on any platform. */
function meansNobody(text) {
	if (text.length > MAX_NOBODY || isDigit$1(text.charCodeAt(0)) || isDigit$1(text.charCodeAt(text.length - 1))) return false;
	return text === "" || NOBODY$2.test(text);
}
function isDigit$1(unit) {
	return unit >= 48 && unit <= 57;
}
/** Whether a cell of a sheet stands for nobody, which has neither an address nor an `@` there. */
function meansNobodyInSheet(cell) {
	return NOBODY_IN_A_SHEET.test(cell) || meansNobody(cell);
}
/** Whether a field of a plan says that somebody is still to be chosen. */
function isUndecided(text) {
	return meansNobody(text) || UNDECIDED.test(text);
}
/** Whether there is nothing to clean: printable ASCII without blanks, guard or entity. By hand, as each row has ids. */
function isPlain(text) {
	const first = text.charCodeAt(0);
	if (first === 39 || first === 61) return false;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 33 || unit > 126 || unit === 38) return false;
	}
	return true;
}
function trimmed(text) {
	return withoutGuard(text.replace(/\s+/g, " ").replace(INVISIBLE, "").trim()).trim();
}
function narrow(text) {
	return text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
}
// build/domain/profile-address.js
/** Pages below a profile, on hosts of which nothing else is known. */
const PAGES = /* @__PURE__ */ new Set([
	"about",
	"followers",
	"following",
	"posts",
	"reviews",
	"with_replies"
]);
/** Sections behind which servers of the fediverse, and forums, have their accounts. */
const SECTIONS = /^(accounts|author|profile|u|user|users)$/;
/**
* The account that a profile's address is of, with or without its scheme and with whatever page below the profile;
* null where the text is no address, or none of a profile. A profile on a server of the fediverse, or in a forum,
* becomes `name@host`.
*/
function accountOfAddress(text) {
	const url = addressIn(text);
	if (url === null) return null;
	const { hostname, pathname, searchParams } = url;
	const platform = platformAt(hostname);
	if (platform === void 0) return elsewhere(url);
	const handle = (pathname === "/profile.php" ? searchParams.get("id") : null) ?? handleInPath(platform, pathname);
	return handle === void 0 ? null : decoded(handle);
}
function addressIn(text) {
	const address = /^https?:\/\//i.test(text) ? text : isBare(text) ? `https://${text.replace(/^\/+/, "")}` : null;
	return address !== null && URL.canParse(address) ? new URL(address) : null;
}
/** Whether a text is an address without its scheme: of a host that is known, or with the `/@name` of the fediverse. */
function isBare(text) {
	const [host = "", ...path] = text.replace(/^\/\//, "").split("/");
	if (path.length === 0 || !/^[\w-]+(\.[\w-]+)+$/.test(host)) return false;
	return platformAt(host.toLowerCase()) !== void 0 || path[0].startsWith("@");
}
function elsewhere({ pathname, host }) {
	const parts = pathname.split("/").flatMap((part) => part === "" ? [] : [decoded(part)]);
	const named = parts.find((part, i) => part.startsWith("@") || SECTIONS.test(parts[i - 1] ?? ""));
	if (named !== void 0) return named.slice(1).includes("@") ? named : `${named}@${host}`;
	return parts.findLast((part, i) => i === 0 || !PAGES.has(part)) ?? null;
}
function decoded(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
// build/domain/account.js
/** LinkedIn's older name of what it calls an organisation; both have the same number. */
const COMPANY_URN = "urn:li:company:";
/** `Jane Doe <jane@example.org>`, as mail programs write it. */
const MAILBOX = /^[^<>]*<([^<>\s]+@[^<>\s]+)>$/;
/** What says which kind of address follows. */
const SCHEME = /^(acct|mailto):/i;
/** An account by its path alone: of LinkedIn, and of Reddit. */
const PATH = /^\/?(?:in|u|user)\/([^/\s]+)\/?/i;
/** The kinds of names by which accounts go; a value of one can never equal a value of another. */
const NAME_SPACES = [
	"handle",
	"address",
	"name",
	"number",
	"urn",
	"did"
];
/**
* The handle by which accounts are compared: cleaned, one leading `@` dropped, an address reduced to the account
* that it is of, lower case. A fediverse profile (`https://host/@name`) becomes `name@host`. Empty for what means
* nobody.
* @param channel where it is named, for words that mean nobody there alone
*/
function normaliseHandle(account, channel = "") {
	const written = /\s/.test(account.trim()) ? cleanName(account) : cleanId(account);
	const text = (MAILBOX.exec(written)?.[1] ?? written).replace(SCHEME, "");
	const handle = accountOfAddress(text) ?? PATH.exec(text)?.[1] ?? text;
	const name = withPlainHost((handle.startsWith("@") ? handle.slice(1) : handle).toLowerCase());
	if (meansNobody(name) || isGhost(name, channel)) return "";
	return name.startsWith(COMPANY_URN) ? name.replace(COMPANY_URN, "urn:li:organization:") : name;
}
/** The kind of name that a normalised handle is; a handle with its server is an address. */
function nameSpaceOf(handle, channel = "") {
	if (handle.startsWith("urn:")) return "urn";
	if (handle.startsWith("did:")) return "did";
	if (/^(\d+|uc[\w-]{22})$/.test(handle)) return "number";
	if (handle.includes(" ")) return "name";
	return serverIn(channel).test(handle) ? "address" : "handle";
}
/** Why an account can be nobody's; null where it may be somebody's. A word processor makes such quotes. */
function quoteFault(account) {
	return /^[“”„‟«»‘’‚]/u.test(account.trim()) ? `${account} begins with a typographic quotation mark, which YAML takes for a part of it; write straight ones` : null;
}
/** A normalised handle without its server: `ann` of `ann@example.social`. */
function withoutServer(handle, channel) {
	return nameSpaceOf(handle, channel) === "address" ? handle.replace(serverIn(channel), "") : handle;
}
/** GitHub shows what a deleted account did as by this one. */
function isGhost(handle, channel) {
	return handle === "ghost" && channel === "github";
}
/** A host in letters beyond ASCII is written in ASCII, as addresses have it. */
function withPlainHost(handle) {
	const [, name, host] = /^([^@\s]+)@([^@\s/]*[^\p{ASCII}][^@\s/]*)$/u.exec(handle) ?? [];
	return host !== void 0 && URL.canParse(`https://${host}`) ? `${name}@${new URL(`https://${host}`).hostname}` : handle;
}
// build/domain/account-key.js
/** The same for accounts that are one, also where one side of the change has its pseudonym. */
function accountKey$1({ channel, account }, handles, pseudonyms) {
	const place = channelNamed(channel);
	const handle = handles.of(account, place);
	return `${place} ${pseudonyms?.of(place, handle) ?? handle}`;
}
// build/domain/pseudonym.js
/** The variable of the environment that holds the key. */
const KEY_VARIABLE = "VANITY_CHECK_KEY";
const PSEUDONYM = /^hmac:([0-9a-f]+):[0-9a-f]{64}$/i;
/** What a hash without a key looks like: whoever has a list of handles finds its account in seconds. */
const PLAIN_HASH = /^(md5|sha-?\d[\w-]*|blake\d\w*):/i;
/** Whether a text is a pseudonym; one that only begins like it is somebody's name. */
function isPseudonym(account) {
	return account.startsWith("hmac:") && PSEUDONYM.test(account);
}
/**
* Why an account cannot be compared with others as it is written, and what to do; null where it can.
* @param keyId the key's that there is, null for none
*/
function accountFault(account, keyId) {
	const text = account.trim().toLowerCase();
	if (PLAIN_HASH.test(text)) return `"${account}" is a hash without a key, which a list of handles undoes in seconds; write \`hmac:KEYID:HEX\``;
	if (!text.startsWith("hmac:")) return quoteFault(account);
	const made = PSEUDONYM.exec(text)?.[1];
	if (made === void 0) return `"${account}" is no pseudonym; it is written \`hmac:KEYID:HEX\`, with 64 digits`;
	if (keyId === null) return `accounts are pseudonyms by the key ${made}; set ${KEY_VARIABLE} to that key`;
	return made === keyId ? null : `accounts are pseudonyms by the key ${made}, and ${KEY_VARIABLE} holds ${keyId}`;
}
// build/domain/handles.js
/**
* Accounts by the handles by which they are compared. A handle without a server is on the brand's own, as its server
* writes those of its own users: with the brand at `@acme@example.social`, `ann` is `ann@example.social`.
*/
var Handles = class {
	/** The brand's server by channel, such as `@example.social`. */
	#servers = /* @__PURE__ */ new Map();
	constructor({ accounts }) {
		for (const [name, own] of Object.entries(accounts)) {
			const channel = channelNamed(name);
			const servers = own.map((account) => /@[^@]+$/.exec(normaliseHandle(account, channel))?.[0] ?? "");
			const [server = "", ...others] = new Set(servers);
			if (server !== "" && others.length === 0) this.#servers.set(channel, server);
		}
	}
	/**
	* The handle of an account; empty for what means nobody.
	* @param channel by its one name
	*/
	of(account, channel) {
		const handle = normaliseHandle(account, channel);
		const server = this.#servers.get(channel);
		return server !== void 0 && handle !== "" && nameSpaceOf(handle, channel) === "handle" && !isPseudonym(handle) ? handle + server : handle;
	}
};
// build/domain/roster.js
/** What somebody who is one of us may be to the company. */
const RELATIONS = [
	"officer",
	"manager",
	"employee",
	"contractor",
	"agency",
	"relative"
];
/** Who runs the company: what they write in its favour weighs more than what an employee writes. */
function isLeading(relation) {
	return relation === "officer" || relation === "manager";
}
// build/schema/roster.js
const account$1 = {
	type: "string",
	minLength: 1,
	maxLength: 4096
};
const channel = {
	type: "string",
	minLength: 1
};
const date$2 = {
	type: "string",
	format: "date"
};
/** JSON Schema of accounts by channel: one, or several. */
const accountsByChannel = {
	type: "object",
	minProperties: 1,
	additionalProperties: { anyOf: [account$1, {
		type: "array",
		items: account$1,
		minItems: 1,
		uniqueItems: true
	}] }
};
const rosterAccount = { anyOf: [account$1, {
	type: "object",
	required: ["name"],
	additionalProperties: false,
	properties: { name: {
		...account$1,
		description: "What the platform shows, where nobody has a handle."
	} }
}] };
/** JSON Schema of a roster. */
const rosterSchema = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Vanity Check roster",
	description: "Who is one of us, and when.",
	type: "object",
	required: ["version"],
	additionalProperties: false,
	properties: {
		version: { const: 1 },
		people: {
			type: "array",
			items: {
				type: "object",
				required: [
					"id",
					"relation",
					"accounts"
				],
				additionalProperties: false,
				properties: {
					id: {
						type: "string",
						minLength: 1,
						description: "Any opaque id; no name is needed."
					},
					relation: {
						enum: RELATIONS,
						description: "What the person is to the company; a review by an officer or a manager weighs more."
					},
					accounts: {
						type: "object",
						minProperties: 1,
						additionalProperties: { anyOf: [...rosterAccount.anyOf, {
							type: "array",
							items: rosterAccount,
							minItems: 1,
							uniqueItems: true
						}] },
						description: "Their accounts, by channel; all of a list are theirs. On Mastodon a handle without its server is on the brand's own, if `brand.accounts` says which one that is."
					},
					from: {
						...date$2,
						description: "First day inside."
					},
					until: {
						...date$2,
						description: "First day no longer inside."
					}
				}
			}
		},
		bots: {
			type: "array",
			description: "Accounts counted on neither side.",
			items: {
				type: "object",
				required: ["channel", "account"],
				additionalProperties: false,
				properties: {
					channel,
					account: account$1
				}
			}
		},
		"no-accounts": {
			type: "array",
			items: channel,
			uniqueItems: true,
			description: "Channels on which, as somebody has checked, none of our own people has an account."
		},
		"reviewed-outsiders": {
			type: "array",
			description: "Accounts that somebody has looked at and found to be outside; `undeclared-insiders` leaves them out.",
			items: {
				type: "object",
				required: ["channel", "account"],
				additionalProperties: false,
				properties: {
					channel,
					account: account$1,
					until: date$2
				}
			}
		}
	}
};
// build/config/policy/values.js
const text$2 = {
	type: "string",
	minLength: 1
};
const texts = {
	type: "array",
	items: text$2
};
const date$1 = {
	type: "string",
	format: "date"
};
const oneOrMany = { anyOf: [text$2, {
	type: "array",
	items: text$2,
	minItems: 1
}] };
/** That a text is not the name of a time zone, with the one that was meant; nothing where it is, or is no text. */
function zoneDiagnostic(zone, path, isZone) {
	if (typeof zone !== "string" || zone === "" || isZone(zone)) return [];
	const zones = Intl.supportedValuesOf("timeZone");
	const city = zones.find((name) => name.toLowerCase().endsWith(`/${zone.toLowerCase()}`));
	return [{
		path,
		atKey: false,
		message: `"${zone}" is no IANA time zone${(city === void 0 ? didYouMean(zone, zones) : `; did you mean "${city}"?`) || ", such as Europe/Berlin"}`
	}];
}
/** The entries of a value that may be no map at all. */
function entriesOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
/** The items that others do not have, by what they are compared by. */
function without$1(items, others, keyOf) {
	const keys = new Set(others.map(keyOf));
	return items.filter((item) => !keys.has(keyOf(item)));
}
/** What would take long to compare with each text, or with each other. */
function tooMany$1(path, many, most, what) {
	return many <= most ? [] : [{
		path,
		atKey: true,
		message: `has ${many} ${what}, and ${most} is the most`
	}];
}
// build/config/policy/keys/brand.js
const brand = {
	name: "brand",
	schema: {
		type: "object",
		description: "The company, by its own accounts and by what it calls itself.",
		required: ["name", "accounts"],
		additionalProperties: false,
		properties: {
			name: {
				...text$2,
				description: "The company's name."
			},
			accounts: {
				...accountsByChannel,
				description: "The company's own accounts, by channel."
			},
			words: {
				...texts,
				description: "What the brand calls itself and its products."
			},
			"other-channels": {
				type: "array",
				items: text$2,
				minItems: 1,
				uniqueItems: true,
				description: "Channels where people write about the company and it has no account."
			}
		}
	},
	diagnostics: (written) => {
		const { accounts, "other-channels": others } = Object.fromEntries(entriesOf(written));
		return [...quotedAccounts(accounts), ...channelsWithAccount(accounts, others)];
	},
	read: (written) => {
		const { name, accounts, words, "other-channels": others = [] } = written;
		return {
			name,
			accounts: accountsOfChannels(accounts),
			words: words ?? [name],
			otherChannels: others.map(channelNamed)
		};
	},
	loosens: {
		by: "comparison",
		compare: (change) => [...movedAccounts(change), ...lostWords(change.base.policy.brand, change.head.policy)]
	}
};
/** By the channels' own names, as one may stand under several. */
function accountsOfChannels(written) {
	const byChannel = /* @__PURE__ */ new Map();
	for (const [name, accounts] of Object.entries(written)) {
		const channel = channelNamed(name);
		byChannel.set(channel, [...byChannel.get(channel) ?? [], ...[accounts].flat()]);
	}
	return Object.fromEntries(byChannel);
}
function quotedAccounts(accounts) {
	return entriesOf(accounts).flatMap(([channel, names]) => [names].flat().flatMap((name) => {
		const message = typeof name === "string" ? quoteFault(name) : null;
		return message === null ? [] : [{
			path: [
				"brand",
				"accounts",
				channel
			],
			atKey: false,
			message
		}];
	}));
}
function channelsWithAccount(accounts, others) {
	const own = new Set(entriesOf(accounts).map(([channel]) => channelNamed(channel)));
	return (Array.isArray(others) ? others : []).flatMap((channel, i) => {
		if (typeof channel !== "string" || !own.has(channelNamed(channel))) return [];
		const message = `the brand has an account on ${channel}; take it out of \`other-channels\``;
		return [{
			path: [
				"brand",
				"other-channels",
				i
			],
			atKey: false,
			message
		}];
	});
}
/** Without its account the brand is a stranger to itself; and what it does itself counts on no side. */
function movedAccounts({ base, head, pseudonyms }) {
	const handles = new Handles(head.policy.brand);
	const keyOf = (account) => accountKey$1(account, handles, pseudonyms);
	const [before, after] = [accountsOf(base.policy.brand), accountsOf(head.policy.brand)];
	const insiders = new Set(base.roster.accounts.map(keyOf));
	const at = head.policy.locate(["brand", "accounts"]);
	const loosening = (account, isSure, detail) => {
		return {
			detail,
			isSure,
			at,
			about: `brand ${isSure} ${keyOf(account)}`
		};
	};
	const gone = without$1(before, after, keyOf).map((account) => loosening(account, true, `takes ${account.account} on ${account.channel} out of \`brand.accounts\``));
	const added = without$1(after, before, keyOf).flatMap((account) => {
		const detail = `counts ${account.account} on ${account.channel} as the brand itself`;
		if (insiders.has(keyOf(account))) return [loosening(account, true, `${detail}, not as an insider`)];
		return before.every(({ channel }) => channel !== account.channel) ? [] : [loosening(account, false, detail)];
	});
	return [...gone, ...added];
}
function accountsOf({ accounts }) {
	return Object.entries(accounts).flatMap(([channel, names]) => names.map((account) => ({
		channel,
		account
	})));
}
function lostWords(base, head) {
	const lost = without$1(base.words, head.brand.words, (word) => word.toLowerCase());
	if (lost.length === 0) return [];
	return [{
		detail: `takes ${lost.join(", ")} out of \`brand.words\``,
		isSure: true,
		at: head.locate(["brand", "words"], ["brand"]),
		about: `words ${lost}`
	}];
}
// build/domain/policy.js
/** The policy of a run that names none. */
const DEFAULT_POLICY = "engagement.policy.yml";
/** In which order a date of numbers has its year, month and day. */
const DATE_ORDERS = [
	"mdy",
	"dmy",
	"ymd"
];
/** Fields of platforms' payloads that say who works for the company. */
const INSIDERS_FROM = ["author_association"];
/** The category whose share the rules limit. */
const PROMOTIONAL = "promotional";
/** A brand of which nothing is known, as where there is no policy. */
const NOBODY$1 = {
	name: "",
	accounts: {},
	words: [],
	otherChannels: []
};
/** The channel of what names none: a brand on one channel need not name it in every file. */
function onlyChannel({ accounts }) {
	const [channel, ...more] = Object.keys(accounts);
	return channel === void 0 || more.length > 0 ? null : channel;
}
// build/config/policy/keys/categories.js
const categories = {
	name: "categories",
	schema: {
		type: "object",
		description: "What makes a post one of a category: its label, a word, or a link in its text.",
		additionalProperties: {
			type: "object",
			additionalProperties: false,
			properties: {
				labels: texts,
				words: texts,
				links: texts
			}
		}
	},
	diagnostics(written) {
		return tooMany$1(["categories"], Object.values(written ?? {}).flatMap((category) => Object.values(category ?? {}).flat()).length, LIMITS.words.most, "labels, words and links");
	},
	read: (written = {}) => Object.fromEntries(Object.entries(written).map(([category, { labels = [], words = [], links = [] }]) => [category.toLowerCase(), {
		labels,
		words,
		links
	}])),
	loosens: {
		by: "comparison",
		compare: ({ base, head }) => [...movedWords(base.policy, head.policy), ...movedOrder(base.policy, head.policy)]
	}
};
/** A post is promotional by fewer words, or of another category by more. */
function movedWords(base, head) {
	return [.../* @__PURE__ */ new Set([...Object.keys(base.categories), ...Object.keys(head.categories)])].flatMap((name) => {
		const [before, after] = [wordsOf$1(base, name), wordsOf$1(head, name)];
		const at = head.locate(["categories", name], ["categories"]);
		const [lost, gained] = [without$1(before, after, lowerCase), without$1(after, before, lowerCase)];
		const about = `category ${name} ${lost} ${gained}`;
		if (name === "promotional" && lost.length > 0) return [{
			detail: `no longer takes ${lost.join(", ")} for promotional`,
			isSure: true,
			at,
			about
		}];
		if (name !== "promotional" && gained.length > 0) return [{
			detail: `takes ${gained.join(", ")} for ${name}`,
			isSure: false,
			at,
			about
		}];
		return [];
	});
}
/** Of several categories that fit a post the first holds. */
function movedOrder(base, head) {
	const overtaking = overtakers(Object.keys(base.categories), Object.keys(head.categories));
	if (overtaking.length === 0) return [];
	return [{
		detail: `takes a post for ${overtaking.join(", ")} before promotional`,
		isSure: false,
		at: head.locate(["categories"]),
		about: `order ${overtaking}`
	}];
}
/** The categories that came after promotional, and come before it now. */
function overtakers(before, after) {
	const earlier = (names) => names.slice(0, Math.max(0, names.indexOf(PROMOTIONAL)));
	return earlier(after).filter((name) => before.includes(name) && !earlier(before).includes(name));
}
function wordsOf$1({ categories: all }, name) {
	const { labels = [], words = [], links = [] } = all[name] ?? {};
	return [
		...labels,
		...words,
		...links
	];
}
function lowerCase(word) {
	return word.toLowerCase();
}
// build/domain/activity.js
/** The nine kinds of activity, by ActivityStreams 2.0 and what platforms add to it. */
const ACTIVITY_TYPES = [
	"post",
	"comment",
	"like",
	"share",
	"follow",
	"mention",
	"quote",
	"review",
	"message"
];
/** Every type but `post`: what people do, as against what it is done to. */
const INTERACTION_TYPES = ACTIVITY_TYPES.filter((type) => type !== "post");
/** What is said to somebody, and calls for an answer. */
const TALK_TYPES = [
	"comment",
	"mention",
	"quote",
	"review",
	"message"
];
/** What people do without a word. */
const GESTURE_TYPES = [
	"like",
	"share",
	"follow"
];
/** Who did it, seen from the company. The order is the code that the table stores. */
const SIDES = [
	"unknown",
	"brand",
	"inside",
	"outside",
	"bot"
];
/** Toward which side an aggregated row was done. */
const TOWARD_SIDES = [
	"brand",
	"inside",
	"outside",
	"bot"
];
// build/metrics/options.js
const text$1 = {
	type: "string",
	minLength: 1
};
const list$1 = (items) => ({
	type: "array",
	items,
	minItems: 1,
	uniqueItems: true
});
const WEEKDAYS = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
];
const KINDS$1 = {
	share: {
		unit: "share: `0.2` or `20%`",
		schema: { anyOf: [{
			type: "number",
			minimum: 0,
			maximum: 1
		}, {
			type: "string",
			pattern: SHARE_PATTERN,
			examples: ["20%", "0.2"]
		}] },
		read: (written) => parseShare(written)
	},
	confidence: {
		unit: "share from 50% to 99.9%",
		schema: { anyOf: [{
			type: "number",
			minimum: .5,
			maximum: .999
		}, {
			type: "string",
			pattern: CONFIDENCE_PATTERN,
			examples: ["95%", "0.95"]
		}] },
		read: (written) => parseShare(written)
	},
	count: {
		unit: "whole number",
		schema: {
			type: "integer",
			minimum: 0
		}
	},
	allowance: {
		unit: "whole number, or a share below 100%: `2` or `10%`",
		schema: { anyOf: [{
			type: "integer",
			minimum: 0
		}, {
			type: "string",
			pattern: "^\\d{1,2}(\\.\\d+)?%$",
			examples: ["10%", "60%"]
		}] },
		read: (written) => typeof written === "string" ? parseShare(written) : written
	},
	percentile: {
		unit: "percentile, 1 to 99",
		schema: {
			type: "integer",
			minimum: 1,
			maximum: 99
		}
	},
	duration: {
		unit: "duration: `90m`, `24h`, `7d`, `4w`",
		schema: {
			type: "string",
			pattern: DURATION_PATTERN,
			examples: [
				"90m",
				"24h",
				"7d",
				"4w"
			]
		}
	},
	days: {
		unit: "whole days: `7d`, `4w`, at most `9999d` or `999w`",
		schema: {
			type: "string",
			pattern: DAYS_PATTERN,
			examples: ["7d", "4w"],
			$comment: "at most `9999d` or `999w`"
		}
	},
	types: {
		unit: "list of activity types",
		schema: list$1({ enum: INTERACTION_TYPES })
	},
	weekdays: {
		unit: "list of `mon` to `sun`",
		schema: list$1({ enum: WEEKDAYS })
	},
	dates: {
		unit: "list of dates",
		schema: {
			type: "array",
			items: {
				type: "string",
				format: "date"
			},
			uniqueItems: true
		}
	},
	channels: {
		unit: "list of channels",
		schema: list$1(text$1),
		read: (written) => written.map(channelNamed)
	},
	paths: {
		unit: "list of paths, relative to the policy",
		schema: list$1(text$1)
	},
	choice: {
		unit: "one word",
		schema: { type: "string" }
	},
	flag: {
		unit: "`true` or `false`",
		schema: { type: "boolean" }
	},
	talk: {
		unit: "two lists of words: `{ we: […], you: […] }`",
		schema: {
			type: "object",
			required: ["we", "you"],
			additionalProperties: false,
			properties: {
				we: list$1(text$1),
				you: list$1(text$1)
			}
		}
	}
};
/** The unit of an option as the docs give it. */
function unitOf(spec) {
	return spec.choices === void 0 ? KINDS$1[spec.kind].unit : spec.choices.map((word) => `\`${word}\``).join(" or ");
}
/** The JSON Schema of an option. */
function optionSchema(spec) {
	const { schema } = KINDS$1[spec.kind];
	const choices = spec.choices === void 0 ? {} : { enum: spec.choices };
	return {
		...schema,
		...choices,
		description: spec.description,
		..."default" in spec ? { default: spec.default } : {}
	};
}
/**
* The options of specs with every default filled in, shares as fractions and channels in lower case.
* @param given options that the policy's schema let through; others than those of the specs are left out
*/
function fillOptions(specs, given) {
	const filled = {};
	for (const [name, spec] of Object.entries(specs)) {
		const value = given[name] ?? spec.default;
		const { read } = KINDS$1[spec.kind];
		if (value !== void 0) filled[name] = read === void 0 ? value : read(value);
	}
	return filled;
}
/** The options that every rule about activities takes. */
const COMMON_OPTIONS = {
	channels: {
		kind: "channels",
		description: "Judge only these channels; default: all of them together."
	},
	window: {
		kind: "days",
		description: "Days to judge, ending on the as-of day, instead of the policy's `window`."
	}
};
/** All options that a rule takes: the common ones, those of its metric, then its own; a change has no days or channels. */
function optionsOf({ metric, options, subjects }) {
	const own = {
		...options,
		...metric.options
	};
	return subjects.every((subject) => subject === "change") ? own : {
		...COMMON_OPTIONS,
		...own
	};
}
// build/lib/group-by.js
/** The items by what they have in common, in the order in which each is met; `Map.groupBy`, which Node 20 lacks. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// build/messages/gap.js
/** A gap of the catalogue. */
function gapOf(id, data) {
	return {
		id,
		data
	};
}
// build/metrics/measurement.js
/**
* A share with its bounds: part ÷ (part + rest), from none to all of the unknown being of the part.
* The bounds are null where there is no case, known or unknown.
*/
function shareOf(cases) {
	const { part, rest, unknown = 0, maybePart = 0, maybeRest = 0, undecided = 0 } = cases;
	const sample = part + rest;
	const most = part + undecided + unknown + maybePart;
	const ofLow = sample + unknown + maybeRest;
	const ofHigh = sample + unknown + maybePart;
	const all = unknown + maybePart + maybeRest + undecided;
	const isEmpty = sample + all === 0;
	return {
		value: sample === 0 ? null : part / sample,
		low: isEmpty ? null : ofLow === 0 ? 0 : part / ofLow,
		high: isEmpty ? null : ofHigh === 0 ? 0 : Number.isFinite(most) ? most / ofHigh : 1,
		part,
		sample,
		unknown: all
	};
}
/** A count with its bounds: the unknown cases may all add to it. */
function countOf(value, { unknown = 0, known = value } = {}) {
	return {
		value,
		low: value,
		high: value + unknown,
		sample: null,
		unknown,
		known
	};
}
/** The value; where no case is known, the bound that decided. */
function knownValue({ value, low, high }) {
	return value ?? low ?? high ?? 0;
}
/** What nothing can answer. */
function noAnswer(noData, scope = {}) {
	return {
		scope,
		value: null,
		low: null,
		high: null,
		sample: null,
		unknown: 0,
		noData
	};
}
// build/store/enlarge.js
/** A longer copy of a typed array, which is not to be used any more. */
function enlarge(array, length) {
	const larger = new array.constructor(length);
	larger.set(array);
	release(array.buffer);
	return larger;
}
/**
* Gives memory back at once, where the garbage collector would let it wait. To move all of it instead would fill the
* new pages with zeros, which fresh ones have without being touched. Node 20 cannot do either.
*/
function release(buffer) {
	if ("transfer" in buffer) buffer.transfer(0);
}
// build/store/undated.js
/** The day of an activity without `published`. */
const UNDATED = -2147483648;
// build/store/misdated.js
/**
* Refuses rows that nobody can have exported yet: those after tomorrow, as clocks of platforms and ours may differ.
* @throws InputError at each such row
*/
function refuseFuture(rows, today) {
	refuse(rows, 0, rows.length, (day) => day > today + 1 ? `is of ${formatDay(day)}, which is yet to come; today is ${formatDay(today)}` : null);
}
/**
* Refuses rows from `firstRow` on that lie more than a day outside their file's period: the two contradict each other.
* @throws InputError at each such row
*/
function refuseOutside(rows, firstRow, from, to) {
	refuse(rows, firstRow, rows.length, (day) => day < from - 1 || day > to + 1 ? `is of ${formatDay(day)}, outside the file's \`period\`, ${formatDay(from)} to ${formatDay(to)}; correct one of the two` : null);
}
function refuse(rows, first, end, faultOf) {
	const problems = new Diagnostics();
	for (let row = first; row < end; row++) {
		const day = rows.day[row];
		const fault = day === -2147483648 ? null : faultOf(day);
		if (fault !== null) problems.add(fault, rows.location(row));
	}
	problems.throwIfAny();
}
// build/store/post-details.js
/** What a record says that only posts carry. */
function postDetails(post) {
	return {
		content: post.content ?? null,
		language: post.language ?? null,
		category: post.category ?? null,
		totals: post.totals ?? null,
		amplifiers: post.amplifiers ?? [],
		owner: post.owner ?? null
	};
}
// build/store/rows.js
/**
* The rows for which something holds, in order. A typed array's own `filter` gathers them on the heap first, and
* an iterator takes four times as long.
*/
function filterRows(rows, holds) {
	const kept = new Uint32Array(rows.length);
	let length = 0;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		if (holds(row)) kept[length++] = row;
	}
	return kept.subarray(0, length);
}
/** The rows of all parts, one part after another. */
function concatRows(parts) {
	const all = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
	let length = 0;
	for (const part of parts) {
		all.set(part, length);
		length += part.length;
	}
	return all;
}
/** The rows by a number of each, equal ones by their own; as they are where they have that order already. */
function sortedRows(rows, keyOf) {
	const compare = (a, b) => {
		const [first, second] = [keyOf(a), keyOf(b)];
		return first < second ? -1 : first > second ? 1 : a - b;
	};
	for (let i = 1; i < rows.length; i++) if (compare(rows[i - 1], rows[i]) > 0) return rows.toSorted(compare);
	return rows;
}
/** The first whole number below `length` for which something holds that stays true from there on; else `length`. */
function firstWhere(length, holds) {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
// build/store/sparse-column.js
/** A column in which most files say nothing: it takes no memory until a row has another value than usual. */
var SparseColumn = class {
	#usual;
	/** By how much each value is off the usual one: pages of zeros cost nothing. */
	#values = /* @__PURE__ */ new Int32Array(0);
	constructor(usual) {
		this.#usual = usual;
	}
	/** The value of a row, the usual one where none was set. */
	get(row) {
		return this.#usual + (this.#values[row] ?? 0);
	}
	set(row, value) {
		if (row >= this.#values.length) {
			if (value === this.#usual) return;
			this.#values = enlarge(this.#values, Math.max(256, row * 2));
		}
		this.#values[row] = value - this.#usual;
	}
};
// build/store/statements.js
/** What files say of themselves, or their entries of the policy for them, and where. */
var Statements = class {
	#envelopes = /* @__PURE__ */ new Map();
	#places = /* @__PURE__ */ new Map();
	/** Empty for a file that says nothing. */
	of(file) {
		return this.#envelopes.get(file) ?? {};
	}
	/** Where a file says something of itself; its start where it does not. */
	place(file, key) {
		return this.#places.get(`${key} ${file}`) ?? topOf(file);
	}
	set(file, envelope) {
		this.#envelopes.set(file, envelope);
	}
	note(key, at) {
		this.#places.set(`${key} ${at.file}`, at);
	}
};
// build/store/string-pool.js
const CHUNK_BITS = 20;
const CHUNK_BYTES = 1 << CHUNK_BITS;
/** As many arguments as a call may safely have. */
const MAX_ARGUMENTS = 4096;
/**
* Strings by number: each distinct text is kept once, as bytes outside the garbage collector's heap. A million
* identifiers cost about thirty bytes each, a third of what a Map of strings takes.
*/
var StringPool = class {
	/** Where hashes begin, and their odd factor: nobody can choose names that all meet in one slot. */
	#seed = Math.floor(Math.random() * 4294967296) | 0;
	#factor = Math.floor(Math.random() * 4294967296) | 1073741825;
	#chunks = [];
	#free = CHUNK_BYTES;
	/** Where each text begins: chunk and position in one number. */
	#offset = /* @__PURE__ */ new Uint32Array(256);
	/** Twice the number of UTF-16 units, plus one where they take two bytes each. */
	#shape = /* @__PURE__ */ new Uint32Array(256);
	#hash = /* @__PURE__ */ new Int32Array(256);
	/** Number plus one of the text in a slot, 0 for a free slot; its length is a power of two. */
	#slots = /* @__PURE__ */ new Int32Array(512);
	/** How many distinct texts there are; their numbers run from 0. */
	size = 0;
	/** The number of a text, adding it where it is new. Longer texts than a mebibyte are refused by the readers. */
	intern(text) {
		const found = this.#seek(text);
		if (found.number >= 0) return found.number;
		if (this.size * 2 >= this.#slots.length) {
			this.#grow();
			return this.intern(text);
		}
		const number = this.size++;
		this.#store(text, number, found.wide);
		this.#hash[number] = found.hash;
		this.#slots[found.slot] = number + 1;
		return number;
	}
	/** The number of a text, -1 where it is not in the pool. */
	find(text) {
		return this.#seek(text).number;
	}
	/** The text of a number that this pool gave out. */
	get(number) {
		const { chunk, start, units, wide } = this.#place(number);
		return wide ? readWide(chunk, start, units) : readNarrow(chunk, start, units);
	}
	#seek(text) {
		let hash = this.#seed ^ text.length;
		let seen = 0;
		for (let at = 0; at < text.length; at++) {
			const unit = text.charCodeAt(at);
			seen |= unit;
			hash = Math.imul(hash ^ unit, this.#factor);
			hash ^= hash >>> 15;
		}
		hash ^= hash >>> 15;
		const wide = seen > 255;
		const mask = this.#slots.length - 1;
		for (let slot = hash & mask;; slot = slot + 1 & mask) {
			const number = this.#slots[slot] - 1;
			if (number < 0 || this.#hash[number] === hash && this.#equals(number, text, wide)) return {
				number,
				slot,
				hash,
				wide
			};
		}
	}
	#equals(number, text, wide) {
		if (this.#shape[number] !== text.length * 2 + (wide ? 1 : 0)) return false;
		const { chunk, start } = this.#place(number);
		for (let at = 0; at < text.length; at++) if ((wide ? wideUnit(chunk, start + at * 2) : chunk[start + at]) !== text.charCodeAt(at)) return false;
		return true;
	}
	#place(number) {
		const offset = this.#offset[number];
		const shape = this.#shape[number];
		return {
			chunk: this.#chunks[offset >>> CHUNK_BITS],
			start: offset & 1048575,
			units: shape >>> 1,
			wide: (shape & 1) === 1
		};
	}
	#store(text, number, wide) {
		const bytes = wide ? text.length * 2 : text.length;
		if (this.#free + Math.max(bytes, 1) > CHUNK_BYTES) {
			this.#chunks.push(new Uint8Array(CHUNK_BYTES));
			this.#free = 0;
		}
		write(text, this.#chunks.at(-1), this.#free, wide);
		this.#offset[number] = (this.#chunks.length - 1) * CHUNK_BYTES + this.#free;
		this.#shape[number] = text.length * 2 + (wide ? 1 : 0);
		this.#free += bytes;
	}
	#grow() {
		const slots = new Int32Array(this.#slots.length * 2);
		const mask = slots.length - 1;
		for (let number = 0; number < this.size; number++) {
			let slot = this.#hash[number] & mask;
			while (slots[slot] !== 0) slot = slot + 1 & mask;
			slots[slot] = number + 1;
		}
		this.#slots = slots;
		this.#offset = enlarge(this.#offset, slots.length / 2);
		this.#shape = enlarge(this.#shape, slots.length / 2);
		this.#hash = enlarge(this.#hash, slots.length / 2);
	}
};
/** A text as bytes, one a UTF-16 unit, or two where it is wide: low byte first. */
function write(text, chunk, start, wide) {
	const step = wide ? 2 : 1;
	for (let i = 0, at = start; i < text.length; i++, at += step) {
		const unit = text.charCodeAt(i);
		chunk[at] = unit;
		if (wide) chunk[at + 1] = unit >>> 8;
	}
}
function readNarrow(chunk, start, units) {
	let text = "";
	for (let from = 0; from < units; from += MAX_ARGUMENTS) {
		const part = chunk.subarray(start + from, start + Math.min(from + MAX_ARGUMENTS, units));
		text += String.fromCharCode.apply(null, part);
	}
	return text;
}
function readWide(chunk, start, units) {
	let text = "";
	for (let i = 0; i < units; i++) text += String.fromCharCode(wideUnit(chunk, start + i * 2));
	return text;
}
function wideUnit(chunk, at) {
	return chunk[at] | chunk[at + 1] << 8;
}
// build/store/columns.js
/**
* As many channels as a run tells apart: it keeps accounts and figures for each. No company is on so many; a file
* that names more has something else in that place.
*/
const MAX_CHANNELS = 100;
const TOO_MANY_CHANNELS = `with this one the snapshots name more than ${MAX_CHANNELS} channels; a channel is a place such as linkedin, not a post or a person`;
/** The code of each type, as the table stores it. */
const TYPE_CODE = Object.fromEntries(ACTIVITY_TYPES.map((type, code) => [type, code]));
/** The code of a post, of which every scan asks. */
const POST = TYPE_CODE.post;
const FLAG_BOT = 1;
const FLAG_DISCLOSED = 2;
const FLAG_UNDISCLOSED = 4;
const FLAG_UNDONE = 8;
const FLAG_DOUBTFUL = 16;
/** Activities as columns, in the order they were read; filled in one pass, then joined. */
var Columns = class {
	length = 0;
	/** Items of kinds that count for nothing. */
	skipped = 0;
	/** Milliseconds since 1970, NaN for a bare date or none. */
	time = /* @__PURE__ */ new Float64Array(256);
	day = /* @__PURE__ */ new Int32Array(256);
	type = /* @__PURE__ */ new Uint8Array(256);
	/** Code of the side that the record states, 0 for none. */
	statedSide = /* @__PURE__ */ new Uint8Array(256);
	flags = /* @__PURE__ */ new Uint8Array(256);
	channel = /* @__PURE__ */ new Int32Array(256);
	actor = /* @__PURE__ */ new Int32Array(256);
	/** The actor's handle where `actor` holds an id. */
	handle = new SparseColumn(-1);
	id = /* @__PURE__ */ new Int32Array(256);
	object = /* @__PURE__ */ new Int32Array(256);
	reply = /* @__PURE__ */ new Int32Array(256);
	target = new SparseColumn(-1);
	/** Code of the side toward which an aggregated row was done, 0 for none. */
	statedToward = new SparseColumn(0);
	count = /* @__PURE__ */ new Uint32Array(256);
	line = /* @__PURE__ */ new Uint32Array(256);
	/** A hash of the text and address of a row without an id, so that two that say different things are two. */
	words = new SparseColumn(0);
	/** Whether any row says that something was taken back. */
	hasUndone = false;
	column = new SparseColumn(1);
	ids = new StringPool();
	accounts = new StringPool();
	channels = [];
	files = [];
	posts = /* @__PURE__ */ new Map();
	/** Where people can look at a row; of a table that is to give links alone, as they are long. */
	urls = /* @__PURE__ */ new Map();
	/** The days in which an aggregated row without a date was done, where the record says so. */
	periods = /* @__PURE__ */ new Map();
	statements = new Statements();
	/** Figures about people, by the file that holds them. */
	figures = [];
	/** When the brand answered, in milliseconds since 1970, where the record says so. */
	answeredAt = /* @__PURE__ */ new Map();
	/** How many of an aggregated row the brand answered, where the record says so. */
	answered = /* @__PURE__ */ new Map();
	zone;
	#channelNumbers = /* @__PURE__ */ new Map();
	#keepsUrls;
	constructor(zone, { keepsUrls = false } = {}) {
		this.zone = zone;
		this.#keepsUrls = keepsUrls;
	}
	/** Begins a file; activities added from here on are its. */
	openFile(name) {
		const exported = /* @__PURE__ */ new Map();
		this.files.push({
			name,
			firstRow: this.length,
			from: null,
			to: null,
			exported,
			inbound: true,
			outbound: true,
			holdsOwn: false,
			byEye: false,
			saysInsiders: false,
			unreadColumns: [],
			declaresOutbound: false,
			retrieved: null,
			keep: null,
			more: []
		});
	}
	/** Adds a well-formed activity of the open file. */
	add(activity, line, column) {
		const row = this.length++;
		if (row === this.day.length) this.#enlarge(row * 2);
		this.#setMoment(row, activity.published);
		this.type[row] = TYPE_CODE[activity.type];
		this.channel[row] = activity.channel ? this.channelOf(activity.channel, line, column) : -1;
		this.#setActor(row, activity);
		this.id[row] = this.#id(activity.id);
		this.object[row] = this.#id(activity.object);
		this.reply[row] = this.#id(activity.inReplyTo);
		this.target.set(row, this.#account(activity.target));
		this.statedToward.set(row, activity.toward ? SIDES.indexOf(activity.toward) : 0);
		this.count[row] = activity.count ?? 1;
		this.line[row] = line;
		this.column.set(row, column);
		if (!activity.id) this.words.set(row, hashOf(`${activity.content ?? ""} ${activity.url ?? ""}`));
		if (this.#keepsUrls && activity.url) this.urls.set(row, activity.url);
		if (activity.answeredAt) this.answeredAt.set(row, parseTime(activity.answeredAt));
		const { period } = activity;
		if (period) this.periods.set(row, {
			from: parseDay(period.from),
			to: parseDay(period.to)
		});
		if (activity.answered) this.answered.set(row, activity.answered);
		if (activity.type === "post") this.posts.set(row, postDetails(activity));
	}
	/** Notes an item of the open file that is of a kind that counts for nothing. */
	skip() {
		this.skipped++;
	}
	/**
	* Ends the open file.
	* @param envelope what it says of itself; its channel is that of records without one
	* @param keep days for which it may be kept; null where nobody says
	* @throws InputError at rows that lie outside the period that it speaks for
	*/
	closeFile(envelope, directions, keep = null) {
		const file = this.files.at(-1);
		this.statements.set(file.name, envelope);
		const own = envelope.channel ?? "";
		let complete = 0;
		for (const type of envelope.complete ?? []) complete |= 1 << TYPE_CODE[type];
		if (complete !== 0 && own !== "") file.exported.set(this.channelOf(own), complete);
		let from = Number.POSITIVE_INFINITY;
		let to = Number.NEGATIVE_INFINITY;
		for (let row = file.firstRow; row < this.length; row++) {
			if (this.channel[row] === -1) this.channel[row] = this.channelOf(own);
			const channel = this.channel[row];
			file.exported.set(channel, (file.exported.get(channel) ?? complete) | 1 << this.type[row]);
			const day = this.day[row];
			if (day === -2147483648) continue;
			if (day < from) from = day;
			if (day > to) to = day;
		}
		if (envelope.period !== void 0) {
			from = parseDay(envelope.period.from);
			to = parseDay(envelope.period.to);
			refuseOutside(this, file.firstRow, from, to);
		}
		const retrieved = envelope.retrieved === void 0 ? null : this.#dayOf(envelope.retrieved);
		const declaresOutbound = envelope.outbound === true;
		Object.assign(file, {
			...directions,
			declaresOutbound,
			retrieved,
			keep
		});
		for (const figure of envelope.figures ?? []) this.figures.push({
			file: file.name,
			figure
		});
		if (envelope.covers !== void 0) this.#cover(file, envelope.covers);
		else if (from <= to) Object.assign(file, {
			from,
			to
		});
	}
	/** Notes what an aggregate of several files speaks for; it is as many files, of which the first has all rows. */
	#cover(file, covers) {
		file.exported = /* @__PURE__ */ new Map();
		for (const { channel, from, to, types, inbound = true, outbound = true } of covers) {
			const mask = types.reduce((mask, type) => mask | 1 << TYPE_CODE[type], 0);
			this.files.push({
				...file,
				firstRow: this.length,
				from: parseDay(from),
				to: parseDay(to),
				exported: /* @__PURE__ */ new Map([[this.channelOf(channel), mask]]),
				inbound,
				outbound
			});
		}
	}
	stated(key, line, column) {
		this.statements.note(key, {
			file: this.files.at(-1)?.name ?? "",
			line,
			column
		});
	}
	/** Notes what pages of a closed file leave out. */
	leftOut(name, missing) {
		const file = this.files.findLast((one) => one.name === name);
		if (file !== void 0) file.more = missing;
	}
	/**
	* The number of a channel by any of its names.
	* @throws InputError where there are too many, at the line of the open file that names the last
	*/
	channelOf(name, line = 1, column = 1) {
		const written = this.#channelNumbers.get(name);
		if (written !== void 0) return written;
		const key = channelNamed(name);
		const known = this.#channelNumbers.get(key);
		if (known !== void 0) {
			this.#channelNumbers.set(name, known);
			return known;
		}
		if (this.channels.length === MAX_CHANNELS) {
			const file = this.files.at(-1)?.name ?? "";
			throw inputError(TOO_MANY_CHANNELS, {
				file,
				line,
				column
			});
		}
		const number = this.channels.push(key) - 1;
		this.#channelNumbers.set(key, number);
		return number;
	}
	/** The file of a row; files follow one another, so their first rows tell. */
	fileOf(row) {
		const next = firstWhere(this.files.length, (i) => this.files[i].firstRow > row);
		return this.files[next - 1];
	}
	/** Where the record of a row begins. */
	location(row) {
		return {
			file: this.fileOf(row).name,
			line: this.line[row],
			column: this.column.get(row)
		};
	}
	isBot(row) {
		return (this.flags[row] & FLAG_BOT) !== 0;
	}
	/** Whether a file that says who is an employee says of the actor that nobody knows. */
	isDoubtful(row) {
		return (this.flags[row] & FLAG_DOUBTFUL) !== 0 && this.fileOf(row).saysInsiders;
	}
	/** Whether the actor took back what the row says. */
	isUndone(row) {
		return (this.flags[row] & FLAG_UNDONE) !== 0;
	}
	/** Whether an insider said that they work for the company; null where the record does not tell. */
	disclosed(row) {
		const flags = this.flags[row];
		return (flags & FLAG_DISCLOSED) !== 0 ? true : (flags & FLAG_UNDISCLOSED) !== 0 ? false : null;
	}
	/** The local day of a time or a bare date. */
	#dayOf(moment) {
		return moment.length === 10 ? parseDay(moment) : this.zone.dayOf(parseTime(moment));
	}
	#setMoment(row, published) {
		this.time[row] = NaN;
		this.day[row] = UNDATED;
		if (!published) return;
		if (published.length === 10) {
			this.day[row] = parseDay(published);
			return;
		}
		const time = parseTime(published);
		this.time[row] = time;
		this.day[row] = this.zone.dayOf(time);
	}
	#setActor(row, activity) {
		const actor = activity.actor;
		const { id, handle, name, bot } = typeof actor === "object" && actor !== null ? actor : { handle: actor ?? "" };
		this.actor[row] = this.#account(id || handle || name);
		this.handle.set(row, id ? this.#account(handle) : -1);
		this.statedSide[row] = activity.side ? SIDES.indexOf(activity.side) : 0;
		const disclosed = activity.disclosed;
		const disclosure = disclosed === true ? FLAG_DISCLOSED : disclosed === false ? FLAG_UNDISCLOSED : 0;
		const doubtful = activity.side === "unknown" ? FLAG_DOUBTFUL : 0;
		const undone = activity.undone === true ? FLAG_UNDONE : 0;
		this.hasUndone ||= undone !== 0;
		this.flags[row] = disclosure | undone | doubtful | (bot === true || activity.bot === true ? FLAG_BOT : 0);
	}
	#id(text) {
		return text ? this.ids.intern(text) : -1;
	}
	#account(text) {
		return text ? this.accounts.intern(text) : -1;
	}
	#enlarge(length) {
		this.time = enlarge(this.time, length);
		this.day = enlarge(this.day, length);
		this.type = enlarge(this.type, length);
		this.statedSide = enlarge(this.statedSide, length);
		this.flags = enlarge(this.flags, length);
		this.channel = enlarge(this.channel, length);
		this.actor = enlarge(this.actor, length);
		this.id = enlarge(this.id, length);
		this.object = enlarge(this.object, length);
		this.reply = enlarge(this.reply, length);
		this.count = enlarge(this.count, length);
		this.line = enlarge(this.line, length);
	}
};
/** FNV-1a of a text; 0 for one of nothing but blanks. */
function hashOf(text) {
	if (text.trim() === "") return 0;
	let hash = 2166136261;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return hash;
}
// build/store/per-table.js
/** A function of a table and a key that makes its value once for each, and keeps it as long as the table. */
function perTable(make) {
	const tables = /* @__PURE__ */ new WeakMap();
	return (table, key) => {
		const known = tables.get(table) ?? /* @__PURE__ */ new Map();
		tables.set(table, known);
		const value = known.get(key) ?? make(table, key);
		known.set(key, value);
		return value;
	};
}
// build/store/left-out.js
/** The files of a view whose pages say that there are more activities of the types, in path order. */
function openFiles(view, types) {
	return filesWithMore(view.table, null).filter((file) => view.covers(file)).map(({ name, more }) => openFile(name, more, types)).filter(({ missing }) => missing > 0);
}
/**
* How many activities of the types the pages of a view's files say that they leave out; Infinity where one does not
* tell. On which days and posts they are nobody knows: each part of the view that a file touches may have all.
*/
function leftOut(view, types) {
	return openFiles(view, types).reduce((sum, { missing }) => sum + missing, 0);
}
function openFile(file, more, types) {
	const lists = more.filter((list) => list.types.some((type) => types.includes(type)));
	return {
		file,
		held: lists.reduce((sum, { held }) => sum + held, 0),
		missing: lists.reduce((sum, { missing }) => sum + (missing ?? Number.POSITIVE_INFINITY), 0)
	};
}
/** Most tables have none, and each part of a view asks. */
const filesWithMore = perTable((table, _key) => table.files.filter(({ more }) => more.length > 0));
// build/store/type-mask.js
/** Types as bits, by their codes. */
function typeMask(types) {
	return types.reduce((mask, type) => mask | 1 << TYPE_CODE[type], 0);
}
/** Whether the type of a code is among types as bits. */
function isAmong(code, mask) {
	return (1 << code & mask) !== 0;
}
// build/metrics/gaps.js
/**
* Why nothing that others did toward the brand can be counted, of the types: no file of the view would hold it.
* Undefined where one would.
*/
function notExported(view, of) {
	if (view.exported(of, "others")) return void 0;
	if (view.files.length === 0) return gapOf("not-covered", {});
	return gapOf(view.exported(of) ? "others-not-exported" : "not-exported", { types: of });
}
/** The types of which no file of the view would hold what others did, where one would hold it of other types. */
function uncoveredTypes(view, of) {
	const uncovered = of.filter((type) => !view.exported([type], "others"));
	return uncovered.length === 0 || uncovered.length === of.length ? {} : { uncovered };
}
/**
* Why it is unknown whose some activities of the types are: pages leave out most of them; on their channel nobody
* could be recognised; or they name nobody. Undefined where none is unknown.
* @param unknown with what pages leave out
*/
function unnamedGap(view, of, unknown, known) {
	if (unknown === 0) return void 0;
	const files = openFiles(view, of);
	const missing = files.reduce((sum, file) => sum + file.missing, 0);
	if (missing * 2 >= unknown) return gapOf("pages-left-out", { files });
	const channels = darkChannels(view, of);
	const count = unknown - missing;
	return channels.length > 0 ? gapOf("dark-channel", {
		types: of,
		channels
	}) : gapOf("no-author", {
		types: of,
		count,
		all: count + known
	});
}
/** The channels on which the roster could recognise nobody among the activities of the types, in order. */
function darkChannels({ table, rows }, of) {
	if (!table.hasDark) return [];
	const mask = typeMask(of);
	const dark = /* @__PURE__ */ new Set();
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		if (isAmong(table.type[row], mask) && table.isDark(row)) dark.add(table.channel[row]);
	}
	return Array.from(dark, (channel) => table.channels[channel] ?? "").sort();
}
/** Why the brand's posts cannot be judged where there are none; undefined where none were published. */
function noPosts(view) {
	const unseen = brandNotSeen(view);
	if (unseen !== void 0 && !view.exported(["post"], "brand")) return unseen;
	if (view.exported(["post"])) return void 0;
	return view.files.length === 0 ? gapOf("not-covered", {}) : gapOf("no-posts-exported", {});
}
/** Why some posts are unknown: pages leave out most of them, or a reason of the metric's own for so many. */
function postsGap(view, own, count) {
	const files = openFiles(view, ["post"]);
	const missing = files.reduce((sum, file) => sum + file.missing, 0);
	return missing > 0 && missing >= count ? gapOf("pages-left-out", { files }) : own;
}
/**
* Why the brand's own activities may be counted as those of others: its account never appears in files that should
* hold them. Undefined where that is not so.
*/
function brandNotSeen(view) {
	const unseen = view.unseenBrand;
	return unseen.length === 0 ? void 0 : gapOf("brand-not-seen", { unseen });
}
/** Why nothing tells what the brand itself did, where no file of the view does. */
function ownNotExported(view) {
	return brandNotSeen(view) ?? gapOf("own-activities-not-exported", {});
}
// build/metrics/people-figures.js
/**
* What files say that a metric about people was, for exactly these days, channels and options; null where they do not.
* Where other files cover the days too, or a waiver leaves something out, the figure is not of the same activities.
*/
function recordedFigure(view, metric, options) {
	const { figures } = view.table;
	if (figures.length === 0 || !view.isWhole) return null;
	if (view.rows.length === 0 || view.rows.some((row) => view.table.actor[row] !== -1)) return null;
	const key = keyOf$1(view, metric, options);
	const own = figures.filter(({ figure }) => figure.metric === metric.id && figureKey(figure) === key);
	const file = own[0]?.file;
	if (file === void 0 || !view.files.every(({ name }) => name === file)) return null;
	return own.map(({ figure: { scope, value, low, high, sample, unknown, known, part } }) => ({
		scope,
		value,
		low,
		high,
		sample,
		unknown,
		...known === void 0 ? {} : { known },
		...part === void 0 ? {} : { part },
		...uncoveredTypes(view, options["of"] ?? [])
	}));
}
/** What a metric about people measured in a view, to be kept where its rows lose their names; nothing it cannot tell. */
function figuresToRecord(view, metric, options, measured) {
	if (measured.some(({ noData, unknown }) => noData !== void 0 || !Number.isFinite(unknown))) return [];
	const channels = channelsOf$2(view);
	return measured.map(({ scope, value, low, high, sample, unknown, known, part }) => ({
		metric: metric.id,
		from: formatDay(view.from),
		to: formatDay(view.to),
		...channels === void 0 ? {} : { channels },
		options: ownOptions(metric, options),
		scope,
		value,
		low,
		high,
		sample,
		unknown,
		...known === void 0 ? {} : { known },
		...part === void 0 ? {} : { part }
	}));
}
function keyOf$1(view, metric, options) {
	return textOf$2({
		from: formatDay(view.from),
		to: formatDay(view.to),
		channels: channelsOf$2(view),
		options: ownOptions(metric, options)
	});
}
function figureKey({ from, to, channels, options }) {
	return textOf$2({
		from,
		to,
		options,
		channels
	});
}
function textOf$2({ from, to, channels, options }) {
	const sorted = Object.entries(options).sort(([a], [b]) => a < b ? -1 : 1);
	return JSON.stringify([
		from,
		to,
		channels ?? null,
		sorted
	]);
}
/** The channels that a view is of, in order; undefined where it is of all. */
function channelsOf$2({ channels, table }) {
	return channels === null ? void 0 : Array.from(channels, (channel) => table.channels[channel] ?? "").sort();
}
/** The options that are the metric's own: not the limits, which no figure depends on. */
function ownOptions({ options: specs }, options) {
	return Object.fromEntries(Object.entries(options).filter(([key]) => key in specs));
}
// build/metrics/metric.js
/**
* A metric by its typed options: the policy's schema and the defaults see to it that they hold what the specs say. One
* about people is answered by what the files say that it was, where they do.
*/
function defineMetric(typed) {
	const metric = typed;
	const { countsPeople, measure } = metric;
	if (countsPeople === void 0) return metric;
	return {
		...metric,
		measure: (view, options, context) => (countsPeople(options) ? recordedFigure(view, metric, options) : null) ?? measure(view, options, context)
	};
}
// build/metrics/changes.js
const rewrittenActivities = defineMetric({
	id: "rewritten-activities",
	label: "Rewritten activities",
	shortLabel: "Rewritten",
	unit: "count",
	formula: "activities of the snapshots at the base that differ with the change, or are no longer in the snapshots, or that a row of the change overrules: they count with another side, type, day, account, post, answer or category, or with a smaller count; by channel and id, or without an id by all that they say. What people do to their own activities is reported and does not fail: taken back, edited, renamed",
	options: {},
	measure(_view, _options, { change }) {
		const rewritten = (change?.rewritten ?? []).map(({ detail, count, at, about, scope, atMost }) => ({
			scope,
			...countOf(count),
			detail,
			location: at,
			identity: about,
			...atMost === void 0 ? {} : { atMost }
		}));
		const uncompared = (change?.uncompared ?? []).map(({ why, at, about }) => ({
			...noAnswer(gapOf("not-compared", { why })),
			location: at,
			identity: about
		}));
		const measured = [...rewritten, ...uncompared];
		return measured.length > 0 ? measured : [{
			scope: {},
			...countOf(0)
		}];
	}
});
const loosenedSettings = defineMetric({
	id: "loosened-settings",
	label: "Loosened settings",
	shortLabel: "Loosened",
	unit: "count",
	formula: "whatever lets more pass with the change than at its base: a rule switched off, lowered in level or moved in the lenient direction, a new, longer or wider waiver, people gone from the roster",
	options: {},
	measure(_view, _options, { change }) {
		const loosened = (change?.loosened ?? []).map(({ detail, isSure, at, about }) => ({
			...isSure ? {
				scope: {},
				...countOf(1)
			} : noAnswer(gapOf("unclear-change", { detail })),
			detail,
			location: at,
			identity: about
		}));
		return loosened.length > 0 ? loosened : [{
			scope: {},
			...countOf(0)
		}];
	}
});
// build/rules/append-only.js
const appendOnly = {
	id: "append-only",
	metric: rewrittenActivities,
	purpose: "Keeps committed activities: a change may add some, but not edit, remove or overrule any.",
	group: "Whether the numbers can be trusted",
	subjects: ["change"],
	limit: { operator: "<=" },
	options: {},
	rationale: "Files may be split, renamed, compressed or exported in another format, as long as the activities stay. A post's `totals` may grow and `answeredAt` may be added: platforms do that. Activities may become counts of the same channel, day, type, side and post, as where a person is forgotten or a file aggregated. A new row may say a committed activity again: more of it, a coarser time, or a renamed account. Whatever people do to their own activities, such as taking a like back or editing a post, is a notice, and a warning where it is more than a tenth of what was committed or turns a verdict.",
	fix: "Restore what was committed. Where that was wrong, correct it in a change of its own, so that somebody agrees to it.",
	blindSpot: "Texts of anything but posts, names and addresses of pages are not compared, as no rule counts them. Plans may change. If a submodule, a link that the change edits or a Git LFS pointer replaces a file, its activities can't be judged.",
	gaming: "What was never committed can be left out unseen, and past its `keep` a whole file may go; both are visible in review.",
	presets: {
		recommended: {},
		strict: {}
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: {},
			base: { records: [comment$4("c-1", "ann")] },
			records: [comment$4("c-2", "sam"), comment$4("c-1", "ann")]
		},
		fail: {
			asOf: "2026-11-15",
			options: {},
			base: { records: [comment$4("c-1", "ann")] },
			records: [comment$4("c-1", "sam")]
		}
	}
};
function comment$4(id, actor) {
	return {
		type: "comment",
		id,
		actor,
		object: "p-1",
		published: "2026-11-10T09:00:00Z"
	};
}
// build/store/coverage-gap.js
/** The first day of the view that no file covers in its channels; null where each is covered. */
function firstGap(view) {
	const { zone } = view.table;
	const spans = view.files.map(({ from, to }) => ({
		from,
		to
	})).sort((a, b) => a.from - b.from);
	let next = view.from;
	for (const { from, to } of [...spans, {
		from: Number.POSITIVE_INFINITY,
		to: Number.POSITIVE_INFINITY
	}]) {
		while (next <= view.to && next < from && !zone.has(next)) next++;
		if (next > view.to) return null;
		if (from > next) return next;
		next = Math.max(next, to + 1);
	}
	return null;
}
/** Past this many decimals a difference says more about floating point than about anybody's engagement. */
const MAX_DECIMALS = 6;
/** A number as people read it: thousands separated, at most one decimal. */
function formatNumber(value) {
	return value === null || Number.isNaN(value) ? "–" : decimals(value, Number.isInteger(value) ? 0 : 1);
}
/** The same in at most four characters or so, where there is no room: "850", "1.3k", "24k", "1.2M". */
function formatCompact(value) {
	for (const [size, unit] of [[1e6, "M"], [1e3, "k"]]) if (value >= size) return `${Number((value / size).toFixed(value < 10 * size ? 1 : 0))}${unit}`;
	return formatNumber(value);
}
/** A share as a percentage: whole, except where that would make nothing or everything of it. */
function formatShare(value) {
	if (value === null || Number.isNaN(value)) return "–";
	const percent = round(value * 100);
	let digits = 0;
	while (digits < MAX_DECIMALS && isMisleading(percent, digits)) digits++;
	return `${decimals(percent, digits)}%`;
}
/** "1 error", "1,203 errors". */
function count(amount, noun, plural = `${noun}s`) {
	return `${formatNumber(amount)} ${amount === 1 ? noun : plural}`;
}
/** A limit as it was set, without the noise of binary fractions. */
function formatExact(value) {
	const text = decimals(round(value), MAX_DECIMALS);
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
/**
* A value with as many decimals as the limit has, and more where it takes them to stand on its own side of the
* limit; both times `scale`.
*/
function formatBeside(value, limit, scale = 1) {
	const bound = formatExact(limit * scale);
	if (value === limit) return bound;
	const side = Math.sign(value - limit);
	const scaled = value * scale;
	const fewest = Math.max(bound.split(".")[1]?.length ?? 0, scale === 1 && !Number.isInteger(value) ? 1 : 0);
	for (let digits = fewest; digits <= MAX_DECIMALS; digits++) {
		const shown = Number(scaled.toFixed(digits));
		if (Math.sign(shown - round(limit * scale)) === side && !isMisleading(scaled, digits)) return decimals(scaled, digits);
	}
	return `just ${side > 0 ? "over" : "under"} ${bound}`;
}
function isMisleading(value, digits) {
	const shown = Number(value.toFixed(digits));
	return shown !== round(value) && (shown === 0 || shown === 100);
}
function round(value) {
	return Number(value.toFixed(MAX_DECIMALS));
}
function decimals(value, digits) {
	if (!Number.isFinite(value)) return value > 0 ? "∞" : "-∞";
	const [whole = "", fraction] = value.toFixed(digits).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}
// build/store/recognition.js
/** Any kind of name at all, as bits. */
const ANY = (1 << NAME_SPACES.length) - 1;
const NAMES$3 = bit("name") | bit("handle");
/**
* Where, when and by what kind of name an employee could have been recognised: where the roster holds an account of
* that kind on that channel and day, or says that nobody of ours has one there. On any other, dark channel nobody is
* known to be an outsider.
*/
var Recognition = class {
	#byChannel = /* @__PURE__ */ new Map();
	constructor({ accounts, noAccounts }, handles) {
		const light = (channel, spaces, from, until) => {
			const lit = this.#byChannel.get(channel) ?? [];
			const span = {
				from: from ?? Number.NEGATIVE_INFINITY,
				until: until ?? Number.POSITIVE_INFINITY
			};
			if (!lit.some((one) => one.spaces === spaces && one.from <= span.from && one.until >= span.until)) lit.push({
				spaces,
				...span
			});
			this.#byChannel.set(channel, lit);
		};
		for (const { channel, account, isName, from, until } of accounts) {
			const name = channelNamed(channel);
			const handle = handles.of(account, name);
			if (handle !== "") light(name, isName ? bit("name") : spacesOf(name, handle), from, until);
		}
		for (const { channel } of noAccounts) light(channelNamed(channel), ANY, null, null);
	}
	/**
	* Whether somebody could have been recognised.
	* @param spaces the kinds of names by which they are named, as `spacesOf` gives them
	* @param day UNDATED where nobody knows
	*/
	isPossible(channel, spaces, day) {
		for (const lit of this.#byChannel.get(channel) ?? []) if ((lit.spaces & spaces) !== 0 && (day === -2147483648 || day >= lit.from && day < lit.until)) return true;
		return false;
	}
};
/**
* The kinds of names that a normalised handle can be on a channel, as bits. What a pseudonym hides nobody can tell; on
* a platform that shows display names alone, a name of one word is one too.
*/
function spacesOf(channel, handle) {
	if (isPseudonym(handle)) return ANY;
	const space = bit(nameSpaceOf(handle, channel));
	return (space & NAMES$3) !== 0 && platformNamed(channel)?.displayNamesOnly === true ? NAMES$3 : space;
}
function bit(space) {
	return 1 << NAME_SPACES.indexOf(space);
}
// build/store/accounts.js
/** The code of each side, as the table stores it. */
const SIDE_CODE = Object.fromEntries(SIDES.map((side, code) => [side, code]));
const STRANGER = {
	brand: false,
	bot: false,
	person: null,
	memberships: [],
	namesakes: []
};
/** Accounts by number, one for each pair of channel and normalised handle, and whose side each is on. */
var Accounts = class {
	#raw;
	#company;
	#channels;
	#handles;
	#recognition;
	/** Account by channel and number of the raw text. */
	#byText = [];
	#numbers = /* @__PURE__ */ new Map();
	#known = [];
	#names = [];
	#channel = [];
	/** The kinds of names that it goes by, as bits. */
	#spaces = [];
	/** Accounts that a source marks as a bot. */
	#marked = /* @__PURE__ */ new Set();
	/** The account whose handle this one is; itself where several ids share the handle. */
	#owner = [];
	#pseudonyms;
	/** @param pseudonyms where there is a key: plain accounts are compared by them with those that are hidden */
	constructor(raw, channels, brand, roster, pseudonyms = null) {
		this.#raw = raw;
		this.#channels = channels;
		this.#handles = new Handles(brand);
		this.#recognition = new Recognition(roster, this.#handles);
		this.#pseudonyms = pseudonyms !== null && anyHidden(raw, roster) ? pseudonyms : null;
		this.#company = companyAccounts(brand, roster, this.#handles, this.#pseudonyms);
	}
	/** Whether the roster names anybody as one of us, on whatever day. */
	get namesInsiders() {
		return [...this.#company.values()].some(({ memberships }) => memberships.length > 0);
	}
	get size() {
		return this.#known.length;
	}
	/**
	* The account of a raw text in a channel; NONE for NONE, and for a text that means nobody.
	* @throws InputError without a place, where it is a pseudonym by another key
	*/
	of(channel, text) {
		if (text === -1) return -1;
		this.#byText[channel] ??= new Int32Array(this.#raw.size).fill(-1);
		const byText = this.#byText[channel];
		const known = byText[text];
		if (known !== -1) return known;
		const handle = this.#handles.of(this.#raw.get(text), this.#channels[channel] ?? "");
		const account = handle === "" ? -1 : this.#intern(channel, handle);
		byText[text] = account;
		return account;
	}
	/** Notes that an account known by an id goes by a handle; what is known of either holds for both. */
	alias(id, handle) {
		if (id === -1 || handle === -1 || id === handle || this.#owner[handle] === id) return;
		this.#owner[handle] = this.#owner[handle] === handle ? id : -1;
		this.#spaces[id] = this.#spaces[id] | this.#spaces[handle];
		const [a, b] = [this.#known[id] ?? STRANGER, this.#known[handle] ?? STRANGER];
		if (b === STRANGER) return;
		this.#known[id] = {
			brand: a.brand || b.brand,
			bot: a.bot || b.bot,
			person: a.person ?? b.person,
			memberships: [.../* @__PURE__ */ new Set([...a.memberships, ...b.memberships])],
			namesakes: [.../* @__PURE__ */ new Set([...a.namesakes, ...b.namesakes])]
		};
	}
	/** Notes that the source marks an account as a bot. */
	markBot(account) {
		if (account !== -1) this.#marked.add(account);
	}
	/** The one account that an account stands for: the id's, where exactly one id goes by this handle. */
	canonical(account) {
		if (account === -1) return -1;
		const owner = this.#owner[account];
		return owner === -1 ? account : owner;
	}
	/**
	* The code of the side an account is on, on a day. What the company says of it outranks every mark of a source.
	* @param stated the code of the side that the record states, unknown for none
	*/
	sideOn(account, day, stated = SIDE_CODE.unknown) {
		const { brand, bot, memberships, namesakes } = this.#known[account];
		if (brand) return SIDE_CODE.brand;
		if (bot) return SIDE_CODE.bot;
		if (holds$2(memberships, day)) return SIDE_CODE.inside;
		if (this.#marked.has(account)) return SIDE_CODE.bot;
		if (stated !== SIDE_CODE.unknown) return stated;
		if (holds$2(namesakes, day)) return SIDE_CODE.unknown;
		const channel = this.#channels[this.#channel[account]] ?? "";
		return this.#recognition.isPossible(channel, this.#spaces[account], day) ? SIDE_CODE.outside : SIDE_CODE.unknown;
	}
	/** Whether an account is an officer's or a manager's on a day. */
	isLeadingOn(account, day) {
		const { memberships } = this.#known[account];
		return memberships.some((one) => isLeading(one.relation) && holds$2([one], day));
	}
	/** The code of the side that an account is on, on a day, by the text that names it in a channel. */
	sideOfText(channel, text, day) {
		const handle = this.#handles.of(text, this.#channels[channel] ?? "");
		if (handle === "") return SIDE_CODE.unknown;
		return this.sideOn(this.canonical(this.#intern(channel, handle)), day);
	}
	/** The handle by which an account of a channel is compared. */
	handleOf(channel, account) {
		return this.#handles.of(account, channel);
	}
	/** Whether any record names an account: as its actor, by id or handle, or as what it was done toward. */
	knows(channel, account) {
		return this.#numbers.has(accountKey(channel, this.handleOf(channel, account), this.#pseudonyms));
	}
	/** The roster's id of the person whose account it is, on whatever day; null for nobody's on the roster. */
	personOf(account) {
		return this.#known[account]?.person ?? null;
	}
	/** The number of an account that some record names; NONE where none does. */
	numberOf(channel, account) {
		const key = accountKey(channel, this.handleOf(channel, account), this.#pseudonyms);
		const number = this.#numbers.get(key);
		return number === void 0 ? -1 : this.canonical(number);
	}
	/** The normalised handle of an account. */
	name(account) {
		return this.#names[account];
	}
	/** The number of an account's channel. */
	channel(account) {
		return this.#channel[account];
	}
	#intern(channel, handle) {
		const fault = isPseudonym(handle) ? accountFault(handle, this.#pseudonyms?.keyId ?? null) : null;
		if (fault !== null) throw inputError(fault);
		const name = this.#channels[channel] ?? "";
		const key = accountKey(name, handle, this.#pseudonyms);
		const found = this.#numbers.get(key);
		if (found !== void 0) return found;
		const number = this.#known.push(this.#company.get(key) ?? STRANGER) - 1;
		this.#names.push(handle);
		this.#channel.push(channel);
		this.#spaces.push(spacesOf(name, handle));
		this.#owner.push(number);
		this.#numbers.set(key, number);
		return number;
	}
};
/** Without a day a former colleague still counts as one: the doubt must not flatter the numbers. */
function holds$2(memberships, day) {
	for (const { from, until } of memberships) if (day === -2147483648 || day >= from && day < until) return true;
	return false;
}
function anyHidden(raw, { accounts, bots }) {
	if ([...accounts, ...bots].some(({ account }) => isPseudonym(normaliseHandle(account)))) return true;
	for (let text = 0; text < raw.size; text++) if (isPseudonym(normaliseHandle(raw.get(text)))) return true;
	return false;
}
/** With the length, so that no other pair has the same key, whatever is in the texts. */
function accountKey(channel, handle, pseudonyms) {
	if (pseudonyms !== null) return pseudonyms.of(channel, handle);
	return `${channel.length} ${channel} ${handle}`;
}
function companyAccounts(brand, roster, handles, pseudonyms) {
	const company = /* @__PURE__ */ new Map();
	const entry = (channel, account) => {
		const name = channelNamed(channel);
		const key = accountKey(name, handles.of(account, name), pseudonyms);
		const known = company.get(key) ?? {
			...STRANGER,
			memberships: [],
			namesakes: []
		};
		company.set(key, known);
		return known;
	};
	for (const [channel, accounts] of Object.entries(brand.accounts)) for (const account of accounts) entry(channel, account).brand = true;
	for (const { channel, account } of roster.bots) entry(channel, account).bot = true;
	for (const { person, relation, channel, account, isName, from, until } of roster.accounts) {
		const membership = {
			relation,
			from: from ?? Number.NEGATIVE_INFINITY,
			until: until ?? Number.POSITIVE_INFINITY
		};
		const known = entry(channel, account);
		const isSure = !isName || platformNamed(channel)?.displayNamesOnly === true;
		(isSure ? known.memberships : known.namesakes).push(membership);
		if (isSure) known.person = person;
	}
	return company;
}
const INBOUND = 16;
const SIDE_SHIFT = 5;
const KNOWN_SIDES$1 = Object.keys({
	...SIDE_CODE,
	dark: null
});
/**
* What scans ask of rows most, packed into a byte of each: its type, its side, and whether it is inbound. To look at one
* byte instead of three columns makes a scan of a million rows take a millisecond.
*/
function kindsOf$1(table) {
	return packed(table, "kinds");
}
/** The side of a kind's rows. */
function sideOfKind(kind) {
	return KNOWN_SIDES$1[kind >> SIDE_SHIFT];
}
/** The code of the type of a kind's rows. */
function typeOfKind(kind) {
	return kind & 15;
}
/** Whether a kind's rows are inbound. */
function isInboundKind(kind) {
	return (kind & INBOUND) !== 0;
}
/** 1 at each kind that is asked for, else 0. */
function kindSet({ of = ACTIVITY_TYPES, sides = KNOWN_SIDES$1, inbound }) {
	const isAsked = /* @__PURE__ */ new Uint8Array(256);
	for (const side of sides) for (const type of of) {
		const kind = KNOWN_SIDES$1.indexOf(side) << SIDE_SHIFT | TYPE_CODE[type];
		if (inbound !== true) isAsked[kind] = 1;
		if (inbound !== false) isAsked[kind | INBOUND] = 1;
	}
	return isAsked;
}
/** The rows of some kinds, in order. */
function rowsOfKinds(table, rows, isAsked) {
	const kinds = kindsOf$1(table);
	let length = 0;
	for (let i = 0; i < rows.length; i++) length += isAsked[kinds[rows[i]]];
	if (length === rows.length) return rows;
	const kept = new Uint32Array(length + 1);
	let next = 0;
	for (let i = 0; next < length; i++) {
		const row = rows[i];
		kept[next] = row;
		next += isAsked[kinds[row]];
	}
	return kept.subarray(0, length);
}
const packed = perTable((table, _key) => {
	const { length, type, side, inbound } = table;
	const kinds = new Uint8Array(length);
	const dark = KNOWN_SIDES$1.indexOf("dark");
	for (let row = 0; row < length; row++) {
		const known = table.isDark(row) ? dark : side[row];
		kinds[row] = type[row] | inbound[row] * INBOUND | known << SIDE_SHIFT;
	}
	return kinds;
});
// build/store/sum-counts.js
/** How many activities rows stand for together. */
function sumCounts({ count }, rows) {
	let sum = 0;
	for (let i = 0; i < rows.length; i++) sum += count[rows[i]];
	return sum;
}
// build/domain/working-time.js
/** How much working time passes between two instants, by the hours of a team. */
var WorkingTime = class {
	#hours;
	#calendar;
	#first;
	/** From the first day on, as far as anybody asked. */
	#days = [];
	/** @param first no instant before this day is asked about */
	constructor(hours, calendar, first) {
		this.#hours = hours;
		this.#calendar = calendar;
		this.#first = first;
	}
	/** Milliseconds between two instants in which the team works. */
	hoursBetween(from, to) {
		return this.#worked(to) - this.#worked(from);
	}
	/**
	* Working days between two instants, in milliseconds of 24 hours each: from a time of day to the same time of the
	* next working day is one. What comes while nobody works counts from when the team begins again.
	*/
	daysBetween(from, to) {
		return Math.max(0, this.#position(to) - this.#position(this.#begin(from)));
	}
	#worked(time) {
		const { spans, worked } = this.#day(this.#calendar.dayOf(time));
		return spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(time, to) - from), worked);
	}
	/** Where an instant lies on a line of nothing but working days. */
	#position(time) {
		const { spans, days } = this.#day(this.#calendar.dayOf(time));
		return days * DAY_MS + (spans.length === 0 ? 0 : this.#calendar.minuteOf(time) * MINUTE_MS);
	}
	/** An instant itself on a working day that has begun and is not over, else when the team begins next. */
	#begin(time) {
		let day = this.#calendar.dayOf(time);
		const last = this.#day(day).spans.at(-1);
		if (last === void 0 || time >= last[1]) do
			day++;
		while (this.#day(day).spans.length === 0);
		return Math.max(time, this.#day(day).spans[0]?.[0] ?? time);
	}
	#day(day) {
		for (let next = this.#days.length; next <= day - this.#first; next++) this.#days.push(this.#next());
		return this.#days[day - this.#first];
	}
	#next() {
		const day = this.#first + this.#days.length;
		const before = this.#days.at(-1);
		const spans = (this.#hours.except.has(day) ? [] : this.#hours.weekdays[weekday(day)] ?? []).map(({ from, to }) => [this.#calendar.at(day, from), this.#calendar.at(day, to)]);
		const own = (before?.spans ?? []).reduce((sum, [from, to]) => sum + to - from, 0);
		return {
			spans,
			worked: (before?.worked ?? 0) + own,
			days: (before?.days ?? 0) + ((before?.spans.length ?? 0) > 0 ? 1 : 0)
		};
	}
};
// build/metrics/clock.js
/** By the clock on the wall: nights and weekends count. */
const allHours = (from, to) => to - from;
/** Whether waits are counted in working time. */
function isWorking({ clock, hours }) {
	return hours !== null && clock !== "all";
}
/**
* The clock by which waits are compared with a duration: in working time, one written in days or weeks counts whole
* working days, any other the hours worked.
* @param duration as a policy writes it, such as `1d`
* @param view the first day of what is measured
*/
function clockFor(duration, choice, view) {
	const { hours } = choice;
	if (hours === null || !isWorking(choice)) return allHours;
	const time = new WorkingTime(hours, view.table.zone, view.from);
	const isDays = /[dw]$/.test(duration);
	return (from, to) => {
		if (!Number.isFinite(to - from)) return to - from;
		return isDays ? time.daysBetween(from, to) : time.hoursBetween(from, to);
	};
}
// build/store/groups.js
/**
* Groups rows by key with two passes and two typed arrays.
* @param key from 0 to below `keys`, or negative for a row that belongs to no group
*/
function groupRows(rows, keys, key) {
	const start = new Uint32Array(keys + 1);
	for (let i = 0; i < rows.length; i++) {
		const k = key(rows[i]);
		if (k >= 0) start[k + 1] = start[k + 1] + 1;
	}
	for (let k = 0; k < keys; k++) start[k + 1] = start[k + 1] + start[k];
	const next = start.slice();
	const grouped = new Uint32Array(start[keys]);
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		const k = key(row);
		if (k < 0) continue;
		const at = next[k];
		grouped[at] = row;
		next[k] = at + 1;
	}
	return {
		rows: grouped,
		start
	};
}
// build/metrics/threads.js
/** Whether a row is a private message. */
function isPrivate$1(table, row) {
	return table.type[row] === TYPE_CODE.message;
}
/** The id of what a row replies to, other than the post that it stands under; NONE where it names none. */
function replyOf(table, row) {
	const reply = table.reply[row];
	return reply === table.object[row] ? -1 : reply;
}
/**
* The thread of a row, by a number from 0: the post that it stands under, or none; private messages apart. All that a
* person said in one thread is answered together where no reply says what it replies to.
*/
function issueComments(table, row) {
	return 2 * (table.object[row] + 1) + (isPrivate$1(table, row) ? 1 : 0);
}
/**
* Tells the row that began the conversation a row is part of: the comment under a post, or the mention, that all others
* reply to. Every row is walked over once, however deep its thread.
*/
function conversationsOf(table) {
	const roots = new Int32Array(table.length).fill(-1);
	const parentOf = (row) => {
		const parent = table.index.find(table.channel[row], table.reply[row]);
		return parent !== -1 && table.type[parent] === POST ? -1 : parent;
	};
	return (row) => {
		const path = [];
		let [at, last] = [row, row];
		for (; at !== -1 && roots[at] === -1; at = parentOf(at)) {
			roots[at] = row;
			path.push(at);
			last = at;
		}
		const root = at === -1 ? last : roots[at];
		for (const one of path) roots[one] = root;
		return root;
	};
}
/**
* Tells the thread of words toward a person: that of the post they stand under, else the one in which the person
* spoke last before them.
* @param words the rows that are asked about
*/
function lastThreadOf(table, words) {
	const isOpen = (row) => table.object[row] === -1 && table.toward[row] >= 0;
	const isAddressed = new Uint8Array(table.accounts.size);
	for (const row of filterRows(words, isOpen)) isAddressed[table.toward[row]] = 1;
	const said = sortedRows(filterRows(table.byDay, (row) => isAddressed[table.actor[row]] === 1 && !Number.isNaN(table.time[row])), (row) => table.time[row]);
	const placeOf = (account, row) => 2 * account + (isPrivate$1(table, row) ? 1 : 0);
	const { rows, start } = groupRows(said, 2 * table.accounts.size, (row) => placeOf(table.actor[row], row));
	return (row) => {
		if (!isOpen(row)) return issueComments(table, row);
		const place = placeOf(table.toward[row], row);
		const [from, to] = [start[place], start[place + 1]];
		const isLater = (i) => !(table.time[rows[from + i]] < table.time[row]);
		const last = from + firstWhere(to - from, isLater) - 1;
		return issueComments(table, last < from ? row : rows[last]);
	};
}
// build/metrics/first-answers.js
/** A post that replies is words too. */
const WORDS = typeMask([...TALK_TYPES, "post"]);
/** Finding the answers takes scans of the table, and figures of many weeks ask for the same ones. */
const firstAnswers = perTable(findAnswers$1);
function findAnswers$1(table, by) {
	const instants = /* @__PURE__ */ new Map();
	const instantOf = (row) => {
		const time = table.time[row];
		if (!Number.isNaN(time)) return time;
		const known = instants.get(row) ?? endOf(table, row);
		instants.set(row, known);
		return known;
	};
	const ours = sortedRows(rowsOfKinds(table, concatRows([table.byDay, ...table.undated.values()]), kindSet({ sides: by === "team" ? ["brand", "inside"] : ["brand"] })), instantOf);
	const words = filterRows(ours, (row) => isAmong(table.type[row], WORDS));
	const replied = new Set(Array.from(words, (row) => namesReplied(table, row) ? placeOf(table, row) : -1));
	const needsReply = (row) => replied.has(placeOf(table, row));
	const timed = ({ rows, start }) => ({
		rows,
		start,
		instants: Float64Array.from(rows, instantOf)
	});
	const direct = timed(groupRows(words, table.length, (row) => repliedRow(table, row)));
	const talks = byTalk(table, words, needsReply);
	const toPeople = timed(talks.groups);
	const gestures = timed(groupRows(ours, table.accounts.size, (row) => table.toward[row]));
	/** The first answer of a group after an instant. */
	const first = ({ rows, start, instants }, key, after) => {
		if (key < 0 || start[key] === start[key + 1]) return Number.POSITIVE_INFINITY;
		const from = start[key];
		const to = start[key + 1];
		const answer = from + firstWhere(to - from, (i) => instants[from + i] > after);
		if (answer >= to) return Number.POSITIVE_INFINITY;
		return table.time[rows[answer]];
	};
	const at = (row) => {
		const time = table.time[row];
		const after = Number.isNaN(time) ? startOf$1(table, row) : time;
		const actor = table.actor[row];
		let answer = earlier(recordedAnswer(table, row) ?? Number.POSITIVE_INFINITY, first(direct, row, after));
		if (!isAmong(table.type[row], WORDS)) return earlier(answer, first(gestures, actor, after));
		for (const key of talks.keysOf(row)) answer = earlier(answer, first(toPeople, key, after));
		return answer;
	};
	const found = new Float64Array(table.length).fill(UNASKED);
	return {
		needsReply: (row) => isAmong(table.type[row], WORDS) && needsReply(row),
		at: (row) => {
			if (found[row] === UNASKED) found[row] = at(row);
			return found[row];
		}
	};
}
/** Stands for a row that nobody has asked about; no activity is so old. */
const UNASKED = Number.NEGATIVE_INFINITY;
/** When the record itself says that it was answered; an answer before the question is a mistake of the source. */
function recordedAnswer(table, row) {
	const time = table.answeredAt(row);
	return time === void 0 || time < table.time[row] ? void 0 : time;
}
/** The earlier of two instants; unknown (NaN) only where no other is known. */
function earlier(a, b) {
	if (Number.isNaN(a)) return b === Number.POSITIVE_INFINITY ? a : b;
	return b < a || Number.isNaN(b) && a === Number.POSITIVE_INFINITY ? b : a;
}
/** A channel's public talk, or its private messages: of the one, exports say what replies to what, of the other seldom. */
function placeOf(table, row) {
	return 2 * table.channel[row] + (isPrivate$1(table, row) ? 1 : 0);
}
/** The row that an answer names: what it replies to, or what it was done to where that is no post. */
function repliedRow(table, row) {
	const channel = table.channel[row];
	const replied = table.index.find(channel, table.reply[row]);
	const answered = replied === -1 ? table.index.find(channel, table.object[row]) : replied;
	return answered !== -1 && table.type[answered] === POST ? -1 : answered;
}
/** Whether a row is a reply to words that the exports hold. */
function namesReplied(table, row) {
	return replyOf(table, row) !== -1 && repliedRow(table, row) !== -1;
}
/**
* Answers by conversation and person where they are replies, and by thread and person where replies on their channel
* do not say what they reply to. A reply to what no export holds is words to its person as well.
*/
function byTalk(table, words, needsReply) {
	const numbers = /* @__PURE__ */ new Map();
	const people = table.accounts.size;
	const inConversation = (conversation, person) => conversation * people + person;
	const inThread = (thread, person) => (table.length + thread) * people + person;
	const lastThread = lastThreadOf(table, words);
	const conversationOf = conversationsOf(table);
	const keyOf = (row) => {
		const person = table.toward[row];
		if (person < 0) return -1;
		if (namesReplied(table, row)) return inConversation(conversationOf(repliedRow(table, row)), person);
		const isReply = replyOf(table, row) !== -1;
		return needsReply(row) && !isReply ? -1 : inThread(lastThread(row), person);
	};
	const groups = groupRows(words, words.length, (row) => {
		const key = keyOf(row);
		if (key === -1) return -1;
		const number = numbers.get(key) ?? numbers.size;
		numbers.set(key, number);
		return number;
	});
	const keysOf = (row) => {
		const person = table.actor[row];
		if (person === -1) return [];
		return [inConversation(conversationOf(row), person), inThread(issueComments(table, row), person)].flatMap((key) => numbers.get(key) ?? []);
	};
	return {
		groups,
		keysOf
	};
}
/** The instant by which what has no time was done. */
function endOf(table, row) {
	const day = table.day[row];
	return day === -2147483648 ? Number.POSITIVE_INFINITY : table.zone.startOf(day + 1) - 1;
}
/** The instant before which what has no time was not done. */
function startOf$1(table, row) {
	const day = table.day[row];
	return day === -2147483648 ? Number.NEGATIVE_INFINITY : table.zone.startOf(day) - 1;
}
// build/metrics/answers.js
/** Whose activities call for an answer. */
const OUTSIDERS = [SIDE_CODE.outside];
/** Everybody whose activities may call for an answer. */
const EVERYBODY = [SIDE_CODE.outside, SIDE_CODE.inside];
/** What people did toward the brand in a view's days that was due by the end of a day, with the time to the first answer. */
function answersIn(view, question) {
	const undated = filterRows(view.partiallyCovered, (row) => callsForAnswer(view.table, row, typeMask(question.to)));
	return {
		...answersAmong(view, question),
		undated: sumCounts(view.table, undated),
		leftOut: leftOut(view, question.to)
	};
}
/** Rows belong to one table, and a rule, its figure and a claim ask the same question about the same ones. */
const answersOf = /* @__PURE__ */ new WeakMap();
function answersAmong(view, question) {
	const { to, by, within, elapsed = allHours, asOf, sides = OUTSIDERS } = question;
	if (elapsed !== allHours) return findAnswers(view, question);
	const answers = answersOf.get(view.rows) ?? /* @__PURE__ */ new Map();
	answersOf.set(view.rows, answers);
	const key = [
		to,
		by,
		within,
		asOf,
		sides
	].join(" ");
	const known = answers.get(key) ?? findAnswers(view, question);
	answers.set(key, known);
	return known;
}
function findAnswers(view, question) {
	const { to, by, within, elapsed = allHours, asOf, sides = OUTSIDERS } = question;
	const { table } = view;
	const { time, day, side, count, channel } = table;
	const answers = firstAnswers(table, by);
	const { rows } = view;
	const kinds = kindsOf$1(table);
	const isAsked = kindSet({
		of: to,
		inbound: true
	});
	const end = table.zone.startOf(asOf + 1);
	const lastDue = table.zone.dayOf(end - within - 1);
	const due = new Uint32Array(rows.length);
	let length = 0;
	const counts = {
		untraceable: 0,
		withoutOwn: 0,
		unnamed: 0
	};
	const channels = view.outboundChannels;
	const { hasAnswerBuckets, towardSide } = table;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		if (isAsked[kinds[row]] === 0 || towardSide[row] !== SIDE_CODE.brand) continue;
		const published = time[row];
		if (elapsed(published, end) < within || Number.isNaN(published) && day[row] > lastDue) continue;
		const isUnknown = side[row] === SIDE_CODE.unknown;
		const isDark = isUnknown && table.isDark(row);
		const cases = count[row];
		if (hasAnswerBuckets && table.answeredBuckets(row) !== void 0) continue;
		if (isUnknown && !isDark) counts.unnamed += cases;
		if (!isDark && !sides.includes(side[row])) continue;
		const answered = answers.at(row);
		const isKnown = Number.isFinite(answered);
		if (Number.isNaN(published) || Number.isNaN(answered)) counts.untraceable += cases;
		else if (!isKnown && !isTraceable(table, row, by)) counts.untraceable += cases;
		else if (!channels.has(channel[row]) && recordedAnswer(table, row) === void 0) counts.withoutOwn += cases;
		else due[length++] = row;
	}
	const delay = (row) => elapsed(time[row], answers.at(row));
	return {
		due: due.slice(0, length),
		delay,
		...counts
	};
}
/** How many due activities there were, and how many were answered in time. */
function answeredWithin({ table }, { due, delay }, within) {
	let all = 0;
	let answered = 0;
	for (let i = 0; i < due.length; i++) {
		const row = due[i];
		const count = table.count[row];
		all += count;
		if (delay(row) <= within) answered += count;
	}
	return {
		all,
		answered
	};
}
/** How many cases of a question about answers are unknown. */
function unknownAnswers({ untraceable, withoutOwn, unnamed, undated, leftOut }) {
	return untraceable + withoutOwn + unnamed + undated + leftOut;
}
/** Why some answers are unknown, by what is missing most; undefined where none is. */
function answerGap(view, to, answers, known) {
	const { untraceable, withoutOwn } = answers;
	const unknown = unknownAnswers(answers);
	if (unknown === 0) return void 0;
	const all = unknown + known;
	if (withoutOwn * 2 >= unknown) return brandNotSeen(view) ?? gapOf("answers-not-exported", {});
	if (untraceable * 2 >= unknown) return gapOf("no-time", {
		count: untraceable,
		all
	});
	return unnamedGap(view, to, unknown, known);
}
/** Whether an activity is inbound, speaks to the brand, and is of one of the types of a mask. */
function callsForAnswer(table, row, mask) {
	return table.inbound[row] === 1 && table.towardSide[row] === SIDE_CODE.brand && isAmong(table.type[row], mask);
}
/**
* Whether an answer to a row could be found: a reply by the row's id, or where it needs no reply, words toward its
* author.
*/
function isTraceable(table, row, by) {
	return table.id[row] !== -1 || table.actor[row] !== -1 && !firstAnswers(table, by).needsReply(row);
}
// build/domain/answer-buckets.js
/** How soon an answer came, in milliseconds; `ever` is at whatever time. In order. */
const EDGES = {
	"1h": HOUR_MS,
	"4h": 4 * HOUR_MS,
	"12h": 12 * HOUR_MS,
	"24h": DAY_MS,
	"3d": 3 * DAY_MS,
	"7d": 7 * DAY_MS,
	ever: Number.POSITIVE_INFINITY
};
const ANSWER_BUCKETS = Object.keys(EDGES);
/** The buckets that are given, as pairs of time in milliseconds and number answered by then, shortest first. */
function answerEdges(buckets) {
	return ANSWER_BUCKETS.flatMap((bucket) => {
		const answered = buckets[bucket];
		return answered === void 0 ? [] : [[EDGES[bucket], answered]];
	});
}
/** The fewest and the most that can have been answered within a time in milliseconds. */
function answeredWithinBuckets(buckets, within) {
	const edges = answerEdges(buckets);
	return {
		least: edges.findLast(([edge]) => edge <= within)?.[1] ?? 0,
		most: (edges.find(([edge]) => edge >= within) ?? edges.at(-1))?.[1] ?? 0
	};
}
/** What is wrong with the buckets of a row that stands for `count`; null where nothing is. */
function bucketFault(buckets, count) {
	let before = 0;
	for (const [, answered] of answerEdges(buckets)) {
		if (answered < before) return "`answered` must not shrink: each number includes those that were answered sooner";
		before = answered;
	}
	return before > count ? `\`answered\` is ${before}, but the row stands for only ${count}` : null;
}
/** The buckets of a row that was answered after a time in milliseconds, all of it; Infinity where it was not. */
function answerBucketsOf(delay, count) {
	const isIn = (bucket) => Number.isFinite(delay) && delay <= EDGES[bucket];
	return Object.fromEntries(ANSWER_BUCKETS.map((bucket) => [bucket, isIn(bucket) ? count : 0]));
}
// build/metrics/grouped-answers.js
/** The aggregated rows of a question about answers that say how many were answered. */
function groupedAnswersIn(view, question) {
	const { table } = view;
	if (!table.hasAnswerBuckets) return {
		rows: /* @__PURE__ */ new Uint32Array(0),
		partlyDue: 0
	};
	const { to, within, elapsed = allHours, asOf, sides = OUTSIDERS } = question;
	const mask = typeMask(to);
	const end = table.zone.startOf(asOf + 1);
	let partlyDue = 0;
	return {
		rows: filterRows(view.rows, (row) => {
			if (table.answeredBuckets(row) === void 0) return false;
			if (!callsForAnswer(table, row, mask)) return false;
			if (!sides.includes(table.side[row]) && table.side[row] !== SIDE_CODE.unknown) return false;
			const { first, last } = momentsOf(table, row);
			if (elapsed(last, end) >= within) return true;
			if (elapsed(first, end) > within) partlyDue += table.count[row];
			return false;
		}),
		partlyDue
	};
}
/** How many of the rows were answered within a time, at least and at most, of how many; whose answer counts by `by`. */
function groupedWithin(table, { rows }, { by, within, elapsed = allHours }) {
	const sums = {
		all: 0,
		least: 0,
		most: 0
	};
	for (const row of rows) {
		const count = table.count[row];
		const buckets = table.answeredBuckets(row);
		const { least } = answeredWithinBuckets(buckets, within);
		const { most } = answeredWithinBuckets(buckets, elapsed === allHours ? within : Number.POSITIVE_INFINITY);
		sums.all += count;
		sums.least += least;
		sums.most += by === "team" ? count : most;
	}
	return sums;
}
/** How many of an aggregated row were answered within a time in milliseconds for certain. */
function leastWithin(table, row, within) {
	const buckets = table.answeredBuckets(row);
	return buckets === void 0 ? 0 : answeredWithinBuckets(buckets, within).least;
}
/** The rows of which some were answered later or never. */
function notAllInTime(table, { rows }, { within }) {
	return filterRows(rows, (row) => leastWithin(table, row, within) < table.count[row]);
}
/** The waits of the rows by their buckets; what was answered at a time that no bucket gives is left out and counted. */
function groupedWaits(table, { rows }, { by, elapsed = allHours, asOf }) {
	const end = table.zone.startOf(asOf + 1);
	const waits = [];
	let unknown = 0;
	for (const row of rows) {
		let [after, before] = [0, 0];
		for (const [edge, answered] of answerEdges(table.answeredBuckets(row))) {
			const count = answered - before;
			before = answered;
			if (count > 0 && edge === Number.POSITIVE_INFINITY && after === 0) unknown += count;
			else if (count > 0) waits.push({
				row,
				count,
				after: elapsed === allHours ? after : 0,
				by: edge,
				waited: after
			});
			after = Number.isFinite(edge) ? edge : after;
		}
		const rest = table.count[row] - before;
		if (by === "team") unknown += rest;
		else if (rest > 0) {
			const waited = Math.max(0, elapsed(momentsOf(table, row).last, end));
			waits.push({
				row,
				count: rest,
				after: waited,
				by: Number.POSITIVE_INFINITY,
				waited
			});
		}
	}
	return {
		waits,
		unknown
	};
}
/** Between which moments the activities of a row were done; the whole of its day where it names no time. */
function momentsOf({ time, day, zone }, row) {
	const exact = time[row];
	if (day[row] === -2147483648) return {
		first: Number.NEGATIVE_INFINITY,
		last: Number.POSITIVE_INFINITY
	};
	if (!Number.isNaN(exact)) return {
		first: exact,
		last: exact
	};
	return {
		first: zone.startOf(day[row]),
		last: zone.startOf(day[row] + 1)
	};
}
/** Why it is unknown how many of some aggregated rows were answered in time; undefined where it is known of all. */
function groupedGap(unknown, all) {
	return unknown === 0 ? void 0 : gapOf("no-bucket", {
		count: unknown,
		all
	});
}
// build/store/single-counts.js
/** Whether each row of a table is one activity, as it is where none is aggregated. */
function countsSingly(table) {
	return isSingle(table, "single");
}
const isSingle = perTable(({ count }, _key) => {
	for (let row = 0; row < count.length; row++) if (count[row] !== 1) return false;
	return true;
});
// build/store/inbound-counts.js
const counted = /* @__PURE__ */ new WeakMap();
/** The inbound activities of a view's rows; counted once, as most figures of a report ask for some of them. */
function inboundCounts({ table, rows }) {
	const known = counted.get(rows);
	if (known !== void 0) return known;
	const counts = bySide(kindCounts(table, rows));
	counted.set(rows, counts);
	return counts;
}
/** How many activities there are of each kind. */
function kindCounts(table, rows) {
	const { count } = table;
	const kinds = kindsOf$1(table);
	const sums = /* @__PURE__ */ new Float64Array(256);
	if (countsSingly(table)) {
		for (let i = 0; i < rows.length; i++) sums[kinds[rows[i]]]++;
		return sums;
	}
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		const kind = kinds[row];
		sums[kind] = sums[kind] + count[row];
	}
	return sums;
}
function bySide(counts) {
	const sums = SIDES.map(() => new Float64Array(ACTIVITY_TYPES.length));
	for (let kind = 0; kind < 256; kind++) {
		const count = counts[kind];
		const side = sideOfKind(kind);
		if (count === 0 || side === void 0 || !isInboundKind(kind)) continue;
		const sum = sums[SIDE_CODE[side === "dark" ? "unknown" : side]];
		const type = typeOfKind(kind);
		sum[type] = sum[type] + count;
	}
	return sums;
}
// build/metrics/inbound.js
/** The inbound rows of the types. */
function inboundRows(table, rows, of) {
	return rowsOfKinds(table, rows, kindSet({
		of,
		inbound: true
	}));
}
/** Whether a row is inbound, and of one of the types of a mask. */
function isInbound(table, row, mask) {
	return table.inbound[row] === 1 && isAmong(table.type[row], mask);
}
/**
* Counts the inbound activities of the types in a part of a view.
* @param unit `people` counts each pair of a person and a post once; a row without an account is then unknown
*/
function tallyInbound(table, { view, rows, undated }, of, unit = "activities") {
	const open = sidesOf(table, undated, of);
	const openCounts = {
		leftOut: leftOut(view, of),
		undatedInside: open("inside"),
		undatedOutside: open("outside")
	};
	if (unit === "people") {
		const people = countPeople(table, rows, of);
		return {
			...people,
			unknown: people.unknown + open("unknown"),
			...openCounts
		};
	}
	const sides = sidesOf(table, rows, of);
	const rowsOf = (side) => () => rowsOfSide(table, rows, of, side);
	return {
		inside: sides("inside"),
		outside: sides("outside"),
		unknown: sides("unknown") + open("unknown"),
		bots: sides("bot"),
		...openCounts,
		insideRows: rowsOf("inside"),
		outsideRows: rowsOf("outside")
	};
}
/** How many inbound activities of the types a side did. */
function sidesOf(table, rows, of) {
	const counts = inboundCounts({
		table,
		rows
	});
	return (side) => {
		const sums = counts[SIDE_CODE[side]];
		return of.reduce((sum, type) => sum + sums[TYPE_CODE[type]], 0);
	};
}
function rowsOfSide(table, rows, of, side) {
	const own = rowsOfKinds(table, rows, kindSet({
		of,
		sides: [side],
		inbound: true
	}));
	return countsSingly(table) ? own : filterRows(own, (row) => table.count[row] !== 0);
}
/** Each pair of a person and a post once. */
function countPeople(table, rows, of) {
	const pairs = /* @__PURE__ */ new Map();
	let unknown = 0;
	let bots = 0;
	for (const row of inboundRows(table, rows, of)) {
		const side = table.side[row];
		const account = table.actor[row];
		const count = table.count[row];
		const person = account === -1 ? null : table.accounts.personOf(account);
		const pair = `${table.object[row]} ${table.channel[row]} ${person === null ? account : `of ${person}`}`;
		if (side === SIDE_CODE.bot) bots += count;
		else if (side === SIDE_CODE.unknown || account === -1) unknown += count;
		else if (side === SIDE_CODE.inside || !pairs.has(pair)) pairs.set(pair, row);
	}
	const chosen = Uint32Array.from(pairs.values());
	const inside = filterRows(chosen, (row) => table.side[row] === SIDE_CODE.inside);
	const outside = filterRows(chosen, (row) => table.side[row] !== SIDE_CODE.inside);
	return {
		inside: inside.length,
		outside: outside.length,
		unknown,
		bots,
		insideRows: () => inside,
		outsideRows: () => outside
	};
}
// build/metrics/part.js
/** A view as one part. */
function wholeOf(view) {
	return {
		scope: {},
		view,
		rows: view.rows,
		undated: view.partiallyCovered
	};
}
// build/metrics/people.js
/**
* The accounts that acted in those of some rows that are of the kinds asked for, in the order in which they are met; rows
* without an account are left out.
*/
function accountsIn(table, rows, isAsked) {
	const { actor, count: counts } = table;
	const kinds = kindsOf$1(table);
	const most = Math.min(rows.length, table.accounts.size);
	const places = new Uint32Array(table.accounts.size);
	const account = new Int32Array(most);
	const count = new Float64Array(most);
	const first = new Uint32Array(most);
	let size = 0;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		if (isAsked[kinds[row]] === 0) continue;
		const own = actor[row];
		if (own === -1 || counts[row] === 0) continue;
		let place = places[own];
		if (place === 0) {
			account[size] = own;
			first[size] = row;
			place = ++size;
			places[own] = place;
		}
		count[place - 1] = count[place - 1] + counts[row];
	}
	return {
		account: account.slice(0, size),
		count: count.slice(0, size),
		row: first.slice(0, size)
	};
}
/** The accounts behind the outside activities of the types in a part of a view. */
function outsideAccounts(table, part, of) {
	const { inside, outside, unknown, leftOut, undatedOutside } = tallyInbound(table, part, of);
	const accounts = accountsIn(table, part.rows, kindSet({
		of,
		sides: ["outside"],
		inbound: true
	}));
	const activities = accounts.count.reduce((sum, count) => sum + count, 0);
	const unnamed = unknown + leftOut + undatedOutside + outside - activities;
	return {
		accounts,
		activities,
		named: inside + activities,
		unnamed
	};
}
// build/metrics/verify-claim.js
/** How soon an answer counts. */
const ANSWER_WITHIN = DAY_MS;
const TYPES$4 = {
	comments: ["comment"],
	likes: ["like"],
	shares: ["share"],
	interactions: INTERACTION_TYPES,
	"engagement-rate": INTERACTION_TYPES,
	people: INTERACTION_TYPES,
	"response-rate": TALK_TYPES
};
/** What platforms add up as interactions; other types are rare, and many platforms lack them. */
const COUNTED_EVERYWHERE = [
	"comment",
	"like",
	"share"
];
/**
* Counts what a claim is about.
* @param view the claim's days, in its channels
* @param asOf the day by whose end answers were due; those of a claim may come after its own days
*/
function recount(view, asOf, claim) {
	return claim.metric === "response-rate" ? recountAnswers(view, asOf) : recountEngagement(view, claim);
}
function recountAnswers(view, asOf) {
	const to = TYPES$4["response-rate"];
	const question = {
		to,
		by: "brand",
		within: ANSWER_WITHIN,
		asOf
	};
	const answers = answersIn(view, question);
	const outsiders = countAnswers(view, question);
	const everybody = countAnswers(view, {
		...question,
		sides: EVERYBODY
	});
	const { all, answered } = outsiders;
	const unknown = unknownAnswers(answers) + outsiders.unknown;
	return {
		outside: answered / all,
		high: Number.isFinite(unknown) ? (answered + unknown) / (all + unknown) : 1,
		everybody: everybody.answered / everybody.all,
		unknown,
		known: all,
		noData: all > 0 ? void 0 : answerGap(view, to, answers, all) ?? notExported(view, to) ?? gapOf("nothing-due", {}),
		gap: answerGap(view, to, answers, all) ?? groupedGap(unknown, all + unknown),
		insideRows: []
	};
}
/** What was due and answered, in rows of their own and in aggregated ones. */
function countAnswers(view, question) {
	const { all, answered } = answeredWithin(view, answersIn(view, question), question.within);
	const grouped = groupedAnswersIn(view, question);
	const { all: groupedAll, least, most } = groupedWithin(view.table, grouped, question);
	return {
		all: all + groupedAll - (most - least),
		answered: answered + least,
		unknown: most - least + grouped.partlyDue
	};
}
function recountEngagement(view, { metric, base }) {
	const of = TYPES$4[metric];
	const { table, rows } = view;
	const divisor = base ?? 1;
	const tally = tallyInbound(table, wholeOf(view), of);
	const counted = metric === "people" ? {
		outside: outsideAccounts(table, wholeOf(view), of).accounts.account.length,
		everybody: accountsIn(table, rows, kindSet({
			of,
			inbound: true
		})).account.length
	} : {
		outside: tally.outside,
		everybody: tally.inside + tally.outside + tally.unknown + tally.bots
	};
	const unnamed = metric === "people" ? outsideAccounts(table, wholeOf(view), of).unnamed : tally.unknown + tally.leftOut + tally.undatedOutside;
	const lacking = of.filter((type) => COUNTED_EVERYWHERE.includes(type) && !view.exported([type], "others"));
	const unknown = lacking.length > 0 ? Number.POSITIVE_INFINITY : unnamed;
	const known = tally.inside + tally.outside;
	return {
		outside: counted.outside / divisor,
		high: (counted.outside + unknown) / divisor,
		everybody: counted.everybody / divisor,
		unknown,
		known,
		noData: notExported(view, of),
		gap: lacking.length > 0 ? notExported(view, lacking) : unnamedGap(view, of, unnamed, known),
		insideRows: tally.insideRows()
	};
}
/** A claimed figure as a person reads it. */
function figureText(metric, value) {
	return isRate(metric) ? `${Number((value * 100).toFixed(2))}%` : formatNumber(value);
}
// build/metrics/claim-inflation.js
const claimInflation = defineMetric({
	id: "claim-inflation",
	label: "Inflation of claims",
	shortLabel: "Inflation",
	unit: "share",
	formula: "for each claim, the claimed figure ÷ the same figure of outsiders alone, less 1; of inbound activities of the claim's days and channel: `comments`, `likes`, `shares`, `interactions` (all but posts), `engagement-rate` (interactions ÷ the claim's `base`), `people` (distinct accounts), and `response-rate` (the share of comments, mentions, quotes, reviews and messages toward the brand that are due that it answered within 24 hours)",
	needsRoster: true,
	countable: true,
	options: { claims: {
		kind: "paths",
		description: "The files that hold the claims, or globs of them.",
		lenient: "down"
	} },
	measure(view, { claims: paths }, context) {
		if (paths === void 0) return [noAnswer(gapOf("no-claims", {}))];
		const { brand, claims, channels: chosen } = context;
		const isJudged = (channel) => chosen === null || chosen.includes(channel);
		const channels = [.../* @__PURE__ */ new Set([...Object.keys(brand.accounts), ...view.table.channels])].filter(isJudged);
		return [...new Set(paths.flatMap((path) => claims.get(path) ?? []))].filter(({ channel }) => channel === null || isJudged(channel)).map((claim) => measureClaim(view, claim, claim.channel === null ? channels : [claim.channel], context));
	}
});
function measureClaim(view, claim, channels, { asOf }) {
	const { metric, channel, value, location } = claim;
	const part = (channel === null ? view : view.on(channel)).days(claim.from, claim.to);
	const [from, to] = [formatDay(claim.from), formatDay(claim.to)];
	const scope = {
		...channel === null ? {} : { channel },
		from,
		to
	};
	const place = {
		location,
		identity: JSON.stringify([
			location.file,
			metric,
			value
		])
	};
	const early = whyTooEarly(asOf, claim) ?? whyUncovered(part, channels);
	const counted = early === void 0 ? recount(part, asOf, claim) : void 0;
	const noData = early ?? counted?.noData;
	const what = metric.replace("-", " ");
	if (counted === void 0 || noData !== void 0) return {
		...noAnswer(gapOf("claim-not-checked", {
			what,
			why: noData
		}), scope),
		...place
	};
	const inflated = inflation(value, counted.outside);
	const isEndless = inflated === Number.POSITIVE_INFINITY;
	const figure = (count) => figureText(metric, count);
	return {
		scope,
		value: isEndless ? 1 : inflated,
		isLowerBound: isEndless,
		low: inflation(value, counted.high),
		high: inflated,
		sample: null,
		unknown: counted.unknown,
		known: counted.known,
		gap: counted.gap,
		...place,
		rows: counted.insideRows,
		detail: `${what} claimed: ${figure(value)}, counted: ${figure(counted.everybody)}, from outside alone: ${figure(counted.outside)}`
	};
}
/** By how much a claim is too high, as a share of what outsiders made; Infinity where they made nothing. */
function inflation(claimed, outside) {
	if (claimed <= outside) return 0;
	return Number(((claimed - outside) / outside).toFixed(12));
}
function whyTooEarly(asOf, { to }) {
	return to > asOf ? gapOf("claim-too-early", { day: formatDay(asOf) }) : void 0;
}
function whyUncovered(view, channels) {
	for (const channel of channels) {
		const gap = firstGap(view.on(channel));
		if (gap !== null) return gapOf("claim-not-covered", {
			channel,
			day: formatDay(gap)
		});
	}
}
// build/rules/claimed-metrics.js
const example = {
	metric: "comments",
	from: "2026-11-10",
	to: "2026-11-10"
};
const claimedMetrics = {
	id: "claimed-metrics",
	metric: claimInflation,
	purpose: "Checks the numbers that the company reports against outsider-only figures.",
	group: "Whether the numbers can be trusted",
	subjects: ["snapshot"],
	limit: {
		option: "tolerance",
		operator: "<="
	},
	options: { tolerance: {
		kind: "share",
		description: "By how much a claim may be too high.",
		default: .01
	} },
	rationale: "Readers of a number take it for people who cared. Rounding explains one in a hundred. A preset can't know where the claims are, so none has this rule.",
	fix: "Report the outsider figure, or disclose the employee share.",
	blindSpot: "It knows only the claims in the files. A claim that is too low passes. A claim over several channels is checked against the types that each of them exported. A claim has days of its own, so `window` changes nothing.",
	gaming: "A claim that is in no file is compared with nothing.",
	presets: {},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: { claims: ["claims.yml"] },
			claims: [{
				...example,
				value: 2
			}],
			records: ["sam", "kim"].map(comment$3)
		},
		fail: {
			asOf: "2026-11-15",
			options: { claims: ["claims.yml"] },
			claims: [{
				...example,
				value: 3
			}],
			records: [
				"sam",
				"kim",
				"ann"
			].map(comment$3)
		}
	}
};
function comment$3(actor, index) {
	return {
		type: "comment",
		actor,
		object: "p-1",
		published: `2026-11-10T1${index}:00:00Z`
	};
}
// build/store/exported-types.js
/** The types of activity that files which cover a day of the view have, or list as complete, by channel, as bits. */
function exportedTypes({ channels, files }) {
	const types = /* @__PURE__ */ new Map();
	for (const { exported } of files) for (const [channel, mask] of exported) if (channels === null || channels.has(channel)) types.set(channel, (types.get(channel) ?? 0) | mask);
	return types;
}
// build/store/posts.js
/** On a dark channel a post that names somebody may be anybody's. */
const BRAND_POSTS = kindSet({
	of: ["post"],
	sides: ["brand", "unknown"]
});
/** Whether a row is a post of the brand; one that names no account is, as the brand's snapshots hold its own posts. */
function isBrandPost(table, row) {
	return BRAND_POSTS[kindsOf$1(table)[row]] === 1;
}
/** Rows belong to one table, and most questions about posts are about the same ones. */
const postsAmong = /* @__PURE__ */ new WeakMap();
/** The brand's posts in the view. */
function brandPosts({ table, rows }) {
	const known = postsAmong.get(rows) ?? rowsOfKinds(table, rows, BRAND_POSTS);
	postsAmong.set(rows, known);
	return known;
}
/** The brand's posts without a day that may lie in the view's days. */
function undatedBrandPosts(view) {
	return rowsOfKinds(view.table, view.partiallyCovered, BRAND_POSTS);
}
// build/metrics/totals.js
/**
* The brand's posts of a view that carry totals of the types, with what is named of them on whatever day: totals
* are of a post's whole life. Each type counts at most to its total, so that one cannot make up for another;
* types that were not exported count not at all.
*/
function countTotals(view, of) {
	const { table } = view;
	const exported = exportedTypes(view);
	const carrying = Array.from(brandPosts(view)).filter((row) => carries(table, row, of));
	const named = carrying.length === 0 ? /* @__PURE__ */ new Map() : countNamed(table, carrying, view);
	const unexported = /* @__PURE__ */ new Map();
	return {
		posts: carrying.map((row) => {
			const channel = table.channel[row];
			const post = {
				row,
				total: 0,
				named: 0
			};
			for (const type of of) {
				const total = table.post(row)?.totals?.[type] ?? 0;
				if (total === 0) continue;
				if (isAmong(TYPE_CODE[type], exported.get(channel) ?? 0)) {
					post.total += total;
					post.named += Math.min(total, named.get(row)?.[TYPE_CODE[type]] ?? 0);
				} else unexported.set(channel, (unexported.get(channel) ?? /* @__PURE__ */ new Set()).add(type));
			}
			return post;
		}),
		unexported
	};
}
function carries(table, row, of) {
	const totals = table.post(row)?.totals;
	return of.some((type) => totals?.[type] !== void 0);
}
/** Activities done to each of the posts by type's code, by anyone but nobody: the platform counts the brand's too. */
function countNamed(table, posts, view) {
	const named = new Map(posts.map((row) => [row, new Float64Array(ACTIVITY_TYPES.length)]));
	const add = (row) => {
		const counts = named.get(table.objectRow[row]);
		if (counts === void 0 || table.side[row] === SIDE_CODE.unknown && !table.isDark(row)) return;
		const type = table.type[row];
		counts[type] = counts[type] + table.count[row];
	};
	for (const row of table.byDay) add(row);
	for (const row of view.rows) if (table.day[row] === -2147483648) add(row);
	return named;
}
// build/metrics/coverage.js
const coverage$1 = defineMetric({
	id: "coverage",
	label: "Coverage",
	shortLabel: "Coverage",
	unit: "share",
	formula: "activities on whichever side ÷ the platform's own totals, over the brand's posts of the window that carry `totals`, each type of each post capped at its total",
	options: { of: {
		kind: "types",
		description: "Types of activity to compare.",
		default: [
			"comment",
			"like",
			"share"
		]
	} },
	measure(view, { of }) {
		const counts = countTotals(view, of);
		const posts = counts.posts.sort((a, b) => b.total - b.named - (a.total - a.named));
		if (posts.length === 0) return [noAnswer(gapOf(view.exported(["post"]) ? "no-totals" : "no-posts-with-totals", { types: of }))];
		const sample = posts.reduce((sum, { total }) => sum + total, 0);
		const part = posts.reduce((sum, { named }) => sum + named, 0);
		const share = sample === 0 ? 1 : part / sample;
		const rows = posts.map(({ row }) => row);
		return [{
			scope: {},
			value: share,
			...boundsOf$1(share, counts, view, of),
			sample,
			part,
			rows
		}];
	}
});
/** Types with totals of which nothing was exported could be missing whole. */
function boundsOf$1(share, { unexported }, view, of) {
	if (unexported.size === 0) return {
		low: share,
		high: share,
		unknown: 0
	};
	const missing = [...unexported].map(([channel, types]) => ({
		types: of.filter((type) => types.has(type)),
		channel: view.table.channels[channel] ?? ""
	}));
	return {
		low: 0,
		high: share,
		unknown: Number.POSITIVE_INFINITY,
		gap: gapOf("totals-not-exported", { missing })
	};
}
// build/metrics/preset-options.js
/** An entry that informs and fails nothing: a warning beyond its limit, a notice where the export cannot tell. */
function informing(options) {
	return {
		...options,
		level: "warning",
		unjudged: "notice"
	};
}
/** An entry that says nothing louder than a notice where the export cannot tell: many cannot. */
function ifExported(options) {
	return {
		...options,
		unjudged: "notice"
	};
}
// build/metrics/shared-options.js
/** `ratchet`, for rules that judge a window as one. */
const ratchetOption = {
	kind: "flag",
	description: "A broken limit is a warning while the value is no worse than in the best of up to twelve earlier periods by more than chance explains, or while none of them could be judged; so is what cannot be judged, while it could not be before.",
	default: false,
	lenient: "up"
};
/** `confidence`, for rules whose value is the share of a sample. */
const confidenceOption = {
	kind: "confidence",
	description: "Fail only where the one-sided bound at this confidence lies beyond the limit too; else it is a warning, within the noise. Comments under one post, answers of one day and words of one post count as resembling each other, so that a single post or day never fails.",
	lenient: "up"
};
/** `per`, with the splits that a metric knows; `window` is the default. */
function perOption(...splits) {
	return {
		kind: "choice",
		description: "Judge the window as one, or each of its parts on its own.",
		choices: ["window", ...splits],
		default: "window"
	};
}
/** `min-sample`, with the rule's default. */
function minSampleOption(sample, of) {
	return {
		kind: "count",
		description: `With fewer ${of} the rule does not judge.`,
		default: sample,
		lenient: "up"
	};
}
/** `of`, the types of activity that a metric counts; `lenient` where one way lets more pass. */
function ofOption(types, lenient) {
	return {
		kind: "types",
		description: "Types of activity to count.",
		default: types,
		...lenient === void 0 ? {} : { lenient }
	};
}
// build/rules/coverage.js
const coverage = {
	id: "coverage",
	metric: coverage$1,
	purpose: "Asks that the snapshots hold nearly all of the engagement that the platform itself counts.",
	group: "Whether the numbers can be trusted",
	subjects: ["snapshot"],
	limit: {
		option: "min",
		operator: ">="
	},
	options: {
		min: {
			kind: "share",
			description: "Smallest share that the snapshots hold.",
			default: .9
		},
		ratchet: ratchetOption
	},
	rationale: "Platforms count accounts that were deleted or are hidden from an export, so a tenth may be missing; with more missing, every share that is taken of the rest is a guess.",
	fix: "Export the missing ones too, or judge only the types that the platform hands out in full.",
	blindSpot: "Posts without `totals` are not looked at, and totals that are older than the activities hide a gap. A ratio of totals is no sample, so it takes no `confidence`.",
	gaming: "Leaving out the posts' `totals` leaves nothing to compare with; then it has no data.",
	presets: {
		starter: informing({}),
		recommended: informing({}),
		strict: {}
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: {
				of: ["like"],
				min: "75%"
			},
			records: [post$6(4), ...likes$1(3)]
		},
		fail: {
			asOf: "2026-11-15",
			options: {
				of: ["like"],
				min: "75%"
			},
			records: [post$6(4), ...likes$1(2)]
		}
	}
};
function post$6(like) {
	return {
		type: "post",
		id: "p-1",
		actor: "acme",
		totals: { like },
		published: "2026-11-10T09:00:00Z"
	};
}
function likes$1(count) {
	return [
		"sam",
		"kim",
		"lee",
		"noor"
	].slice(0, count).map((actor) => ({
		type: "like",
		actor,
		object: "p-1",
		published: "2026-11-10T10:00:00Z"
	}));
}
// build/metrics/contacts.js
/**
* Interactions of the types among some rows, by the code of the side of the other one: who did it to us, or
* whom the brand did it toward. Counts add up `count`.
*/
function partnerCounts(table, rows, of, direction) {
	const mask = typeMask(of);
	const sums = SIDES.map(() => 0);
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		if (!isAmong(table.type[row], mask)) continue;
		const partner = partnerSide(table, row, direction);
		if (partner === null) continue;
		sums[partner] = sums[partner] + table.count[row];
	}
	return sums;
}
/** The code of the other one's side; null where the row is not in the direction. */
function partnerSide(table, row, direction) {
	if (table.side[row] === SIDE_CODE.brand) {
		if (direction === "inbound") return null;
		return table.outbound[row] === 1 ? SIDE_CODE.outside : table.towardSide[row];
	}
	return direction !== "outbound" && table.inbound[row] === 1 ? table.side[row] : null;
}
// build/metrics/shown-rows.js
/** The rows with those of the post that has most of them in front: the place where a share shows best. */
function busiestPostFirst(table, rows) {
	const counts = /* @__PURE__ */ new Map();
	let busiest = -1;
	for (const row of rows) {
		const object = table.object[row];
		const count = (counts.get(object) ?? 0) + 1;
		counts.set(object, count);
		if (count > (counts.get(busiest) ?? 0)) busiest = object;
	}
	const isBusiest = (row) => table.object[row] === busiest;
	return concatRows([filterRows(rows, isBusiest), filterRows(rows, (row) => !isBusiest(row))]);
}
/** The first line of a file, for what no row of it shows; undefined for no file. */
function startOf(file) {
	return file === void 0 ? void 0 : topOf(file.name);
}
// build/metrics/daily-interactions.js
/** The options of every metric about interactions by day. */
const dailyOptions = {
	direction: {
		kind: "choice",
		description: "Whose interactions count: outsiders' toward us, ours toward outsiders, or both.",
		choices: [
			"any",
			"inbound",
			"outbound"
		],
		default: "outbound",
		lenient: { word: "any" }
	},
	of: ofOption(INTERACTION_TYPES, "up"),
	days: {
		kind: "weekdays",
		description: "Days of the week to judge.",
		default: [...WEEKDAYS],
		lenient: "down"
	},
	except: {
		kind: "dates",
		description: "Days to leave out, such as holidays.",
		default: [],
		lenient: "up"
	}
};
const dailyInteractions = defineMetric({
	id: "daily-interactions",
	label: "Interactions with outsiders a day",
	shortLabel: "A day",
	unit: "count",
	formula: "per local day: the number of interactions with outsiders in the direction",
	isFlatteredByBrand: true,
	options: dailyOptions,
	answersPlan(plan, { direction }) {
		return direction !== "inbound" && plan.type.some((type) => type !== POST);
	},
	measure(view, written, { published, hours }) {
		const isPlan = published !== null;
		const options = isPlan ? {
			...written,
			direction: "outbound"
		} : written;
		return joinGaps(judgedDays(view, options, hours?.except).filter((day) => !isPlan || day.files.length > 0).map((day) => measureDay(day, options, isPlan)));
	}
});
/** The days of a view that the options ask about, from the first that a file covers. */
function judgedDays(view, { days, except }, daysOff = []) {
	const left = /* @__PURE__ */ new Set([...except.map(parseDay), ...daysOff]);
	return view.days(Math.max(view.from, view.covered?.from ?? view.from), view.to).eachDay().filter(({ from }) => days.includes(WEEKDAYS[weekday(from)]) && !left.has(from));
}
function measureDay(day, { of, direction }, isPlan) {
	const { table } = day;
	const scope = {
		from: formatDay(day.from),
		to: formatDay(day.from)
	};
	if (day.files.length === 0) return noAnswer(gapOf("not-covered", {}), scope);
	const sums = partnerCounts(table, day.rows, of, direction);
	const undated = partnerCounts(table, day.partiallyCovered, of, direction);
	const value = sums[SIDE_CODE.outside];
	const unnamed = sums[SIDE_CODE.unknown] + undated[SIDE_CODE.unknown] + undated[SIDE_CODE.outside] + leftOut(day, of);
	const known = value + sums[SIDE_CODE.inside];
	const lacksOwn = !isPlan && direction !== "inbound" && !day.outboundExported;
	const lacksTypes = !isPlan && direction !== "outbound" ? notExported(day, of) : void 0;
	const open = lacksOwn || lacksTypes !== void 0;
	const shown = day.dated.find((row) => table.type[row] === POST) ?? day.dated[0];
	return {
		scope,
		...countOf(value, {
			unknown: open ? Number.POSITIVE_INFINITY : unnamed,
			known
		}),
		gap: lacksOwn ? ownNotExported(day) : lacksTypes ?? unnamedGap(day, of, unnamed, known),
		...shown === void 0 ? { location: startOf(day.files[0]) } : { rows: [shown] }
	};
}
/** Days in a row that nothing can answer for the same reason are one gap, and one finding. */
function joinGaps(days) {
	const joined = [];
	for (const day of days) {
		const last = joined.at(-1);
		if (!(day.noData !== void 0 && last?.noData?.id === day.noData.id)) joined.push(day);
		else joined[joined.length - 1] = {
			...last,
			...day,
			scope: {
				...last.scope,
				...toOf(day.scope)
			}
		};
	}
	return joined;
}
function toOf({ to }) {
	return to === void 0 ? {} : { to };
}
/** Of each of a view's days, the interactions that the options ask about; null where nothing can answer. */
function contactsByDay(view, options, context) {
	return Array.from({ length: view.to - view.from + 1 }, (_, i) => view.from + i).map((day) => {
		const own = view.days(day, day);
		if (!view.table.zone.has(day)) return null;
		const [measured] = dailyInteractions.measure(own, {
			...options,
			days: [...WEEKDAYS],
			except: []
		}, {
			...context,
			hours: null
		});
		if (measured === void 0 || measured.noData !== void 0) return null;
		return measured.value === 0 && measured.unknown > 0 ? null : measured.value;
	});
}
// build/rules/daily-outside-interactions.js
const WORKDAYS = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri"
];
const dailyOutsideInteractions = {
	id: "daily-outside-interactions",
	metric: dailyInteractions,
	purpose: "Asks for an exchange with outsiders every day.",
	group: "How the brand engages",
	subjects: ["snapshot", "plan"],
	limit: {
		option: "min",
		operator: ">="
	},
	options: {
		min: {
			kind: "count",
			description: "Fewest interactions a day.",
			default: 1
		},
		allow: {
			kind: "allowance",
			description: "How many of the judged days may fall short.",
			default: 0,
			lenient: "up"
		}
	},
	rationale: "One exchange a day is the least that can be called talking with people; five is what one person does in a quarter of an hour. `recommended` warns where more than one working day in ten goes by without one, and fails where fewer than two in five have one: a small firm with few customers manages that.",
	fix: "Reply to an outsider, or join a conversation that isn't about the brand.",
	blindSpot: "Days before the first that a snapshot covers are not judged. Lists of notifications hold nothing that the brand did. A plan is judged by what the brand means to do toward outsiders, and only where it holds an activity that is no post; `direction: inbound` judges no plan.",
	gaming: "One like or a thank-you a day is enough; `response-rate` asks for more. Writing to a partner by agreement counts as well.",
	presets: {
		starter: informing({
			min: 1,
			days: WORKDAYS,
			allow: "60%"
		}),
		recommended: [ifExported({
			min: 1,
			days: WORKDAYS,
			allow: "60%"
		}), informing({
			min: 1,
			days: WORKDAYS,
			allow: "10%"
		})],
		strict: {
			min: 5,
			days: WORKDAYS
		}
	},
	examples: {
		pass: {
			asOf: "2026-11-10",
			options: {
				direction: "outbound",
				window: "1d"
			},
			records: conversation("sam")
		},
		fail: {
			asOf: "2026-11-10",
			options: {
				direction: "outbound",
				window: "1d"
			},
			records: conversation("ann")
		}
	}
};
function conversation(partner) {
	return [{
		type: "comment",
		id: "c-1",
		actor: partner,
		object: "p-1",
		published: "2026-11-10T09:00:00Z"
	}, {
		type: "comment",
		actor: "acme",
		inReplyTo: "c-1",
		published: "2026-11-10T10:00:00Z"
	}];
}
// build/metrics/staff-requests.js
const REACT = "(?:like|comment|share|re-?post|retweet|boost|upvote|react|engage)";
/** Words that make something else of "like". */
const NOT_LIKE = "(?<!\\b(?:would|'d|’d|to be|feels?|looks?|sounds?|just|more|much|things|people|you|we|i) )";
/** Where a form of address begins, and how it ends. */
const START = "(?:^|[.!?:;\\n]\\s*)";
const END = "\\s*(?:[,:!–—-]|\\n|$)";
const LANGUAGES = [
	{
		reaction: [
			`(?:please|pls|kindly|remember to|don['’]t forget to|make sure to|make sure you|be sure to|can you|can you all|could you|could you all|should|must|need you to|want you to) (?:all |also |go and )?${REACT}`,
			`\\bask(?:s|ing|ed)? [^.!?]{0,40} to ${REACT}`,
			`${NOT_LIKE}${REACT}(?:,| and| or|, and| &) ${REACT}`,
			`${NOT_LIKE}(?:like|share|boost|upvote|repost|comment on|react to|engage with) (?:this|it|our|every|each)`,
			"(?:drop|leave|give|add|write) [^.!?]{0,20}(?:like|comment|reaction|thumbs up)"
		],
		review: [
			"(?:leave|give|write|post|add) [^.!?]{0,30}(?:review|rating|stars)",
			"(?:please|pls|to) (?:rate|review) us",
			"review us (?:on|at)"
		],
		address: ["@(?:channel|here|everyone|team|all|staff)", `${START}(?:(?:hi|hey|hello|dear|attention|reminder|good morning),? )?(?:(?:all|our|fellow|the) )?(?:BRAND )?(?:team|colleagues|staff|employees|teammates|co-?workers)(?: BRAND)?${END}`],
		staff: [
			"(?:everyone|everybody|anyone|folks|people|all of (?:you|us)) (?:who works? )?(?:here )?(?:at|of|from|in) BRAND",
			"(?:all|every|our whole|the whole|the entire) (?:staff|employees?|colleagues?|team members?|team|company)",
			"(?:team|colleagues|staff|employees|everyone|everybody),? (?:please|pls)",
			"(?:please|pls),? (?:team|colleagues|staff)",
			"\\bask(?:s|ing|ed)? (?:our|the|your|all) (?:staff|employees|colleagues|team)"
		],
		relatives: ["(?:your|our|their) (?:family|families|relatives|parents|spouses?|partners?|wife|husband|kids)"]
	},
	{
		reaction: ["(?:bitte|denkt daran|vergesst nicht|könnt ihr)[^.!?]{0,40}(?:liken|liked|likt|kommentieren|kommentiert|teilen|teilt|reagieren|reagiert)", "(?:liked?|likt|liken|kommentiert|teilt|teilen) und (?:kommentiert|kommentieren|teilt|teilen)"],
		review: ["(?:bewertung|rezension)[^.!?]{0,20}(?:schreib|hinterl|abgeb|abgib)", "bewertet uns"],
		address: [`${START}(?:(?:hallo|hi|moin|liebes?) )?(?:kolleg(?:innen|en|\\*innen|:innen)(?: und kolleg(?:innen|en))?|team|mitarbeitende|mitarbeiter(?:innen)?)${END}`],
		staff: ["(?:alle|jeder) (?:bei|von) BRAND", "(?:an )?alle (?:mitarbeitenden|mitarbeiter(?:innen)?|kolleg(?:innen|en))"],
		relatives: ["(?:eure|unsere|deine) (?:familien?|verwandten|eltern|partner)"]
	},
	{
		reaction: ["(?:merci de|pensez à|n['’]oubliez pas de|veuillez) (?:liker|aimer|commenter|partager|réagir)", "(?:likez|aimez|commentez|partagez) (?:et (?:likez|aimez|commentez|partagez)|ce|cette|notre)"],
		review: ["laisse[rz] [^.!?]{0,20}avis"],
		address: [`${START}(?:(?:bonjour|cher|chers|chère|chères) )?(?:collègues|équipe|collaborateurs|l['’]équipe)${END}`],
		staff: ["(?:tout le monde|tous|toutes) chez BRAND", "(?:tous les|toutes les) (?:collègues|collaborateurs|salariés|employés)"],
		relatives: ["(?:vos|nos) (?:familles?|proches|parents|conjoints)"]
	},
	{
		reaction: ["(?:por favor|recuerden|recordad|no olvid(?:en|éis))[^.!?]{0,30}(?:me gusta|coment|compart|reaccion)", "(?:comenten|comentad|compartan|compartid) (?:y|este|esta|nuestr)"],
		review: ["(?:dej(?:en|ad|ar)|escrib(?:an|id|ir)) [^.!?]{0,20}(?:reseña|opinión|valoración)"],
		address: [`${START}(?:(?:hola|querid[oa]s|estimad[oa]s) )?(?:compañer[oa]s|equipo|colegas)${END}`],
		staff: ["tod[oa]s (?:en|los de|las de) BRAND", "tod[oa]s l[oa]s (?:emplead[oa]s|compañer[oa]s)"],
		relatives: ["(?:vuestr[oa]s|sus|nuestr[oa]s) (?:familias?|familiares|parejas)"]
	},
	{
		reaction: ["(?:graag|alsjeblieft|alstublieft|aub|willen jullie|vergeet niet)[^.!?]{0,40}(?:liken|reageren|delen)", "(?:like|deel|reageer) en (?:like|deel|reageer)"],
		review: ["(?:laat|schrijf|geef) [^.!?]{0,20}(?:review|beoordeling|recensie)"],
		address: [`${START}(?:(?:hoi|hallo|beste|lieve) )?(?:collega['’]?s|team|medewerkers)${END}`],
		staff: ["iedereen (?:bij|van) BRAND", "alle (?:collega['’]?s|medewerkers)"],
		relatives: ["(?:je|jullie|onze) (?:familie|partners?|ouders)"]
	},
	{
		reaction: ["(?:per favore|ricordate(?:vi)? di|non dimenticate di)[^.!?]{0,30}(?:mi piace|commentare|condividere)", "(?:commentate|condividete) (?:e|questo|il nostro)"],
		review: ["(?:lasciate|scrivete|lasciare) [^.!?]{0,20}recensione"],
		address: [`${START}(?:(?:ciao|cari|care) )?(?:colleghi|colleghe|team|squadra)${END}`],
		staff: ["tutti (?:in|quelli di) BRAND", "tutti i (?:dipendenti|colleghi)"],
		relatives: ["(?:le vostre|i vostri|le nostre|i nostri) (?:famiglie|familiari|parenti)"]
	}
];
/**
* Reads texts in English, German, French, Spanish, Dutch and Italian.
* @param names what the brand and its products are called
*/
function staffRequests(names) {
	const brand = names.length === 0 ? "(?!)" : `(?:${names.map(escaped).join("|")})`;
	const finds = (...parts) => {
		const pattern = LANGUAGES.flatMap((language) => parts.flatMap((part) => language[part])).join("|").replaceAll("BRAND", brand).replaceAll(" ", "\\s+");
		return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${pattern})`, "iu");
	};
	const [asks, addresses] = [finds("reaction", "review"), finds("address")];
	const [namesStaff, asksForReview, namesRelatives] = [
		finds("staff"),
		finds("review"),
		finds("relatives")
	];
	return (text) => {
		if (!asks.test(text)) return false;
		if (addresses.test(text)) return true;
		return text.split(/[.!?\n]+/).some((sentence) => asks.test(sentence) && namesStaff.test(sentence) || asksForReview.test(sentence) && namesRelatives.test(sentence));
	};
}
function escaped(word) {
	return word.trim().replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
// build/metrics/amplified-posts.js
const amplifiedPosts = defineMetric({
	id: "amplified-posts",
	label: "Posts that ask employees to react",
	shortLabel: "Amplified",
	unit: "count",
	formula: "planned posts whose `amplifiers` name an account of the brand's channel that the roster holds on that day, or whose text asks for reactions and speaks to the staff, or asks the staff or relatives for reviews; a warning where it is the texts alone",
	options: {},
	measure(view, _options, { brand }) {
		const { table } = view;
		const posts = brandPosts(view);
		if (posts.length === 0) return [noAnswer(gapOf("nothing-planned", {}))];
		const listed = filterRows(posts, (row) => listsStaff(table, row));
		const asksStaff = requestsOf(table, brand.name);
		const worded = filterRows(posts, (row) => {
			const text = table.post(row)?.content ?? "";
			return text !== "" && !listsStaff(table, row) && asksStaff(text);
		});
		const byText = sumCounts(table, worded);
		return [{
			scope: {},
			...countOf(sumCounts(table, listed) + byText),
			rows: [...listed, ...worded],
			...byText > 0 ? { detail: `, ${formatNumber(byText)} of them in the text` } : {},
			...listed.length === 0 ? { level: "warning" } : {}
		}];
	}
});
function listsStaff(table, row) {
	return table.post(row)?.amplifiers.some((account) => table.isInsider(row, account)) === true;
}
const requestsOf = perTable((table, name) => staffRequests([name, ...table.brandWords].filter((word) => word.trim() !== "")));
// build/rules/employee-amplification.js
const employeeAmplification = {
	id: "employee-amplification",
	metric: amplifiedPosts,
	purpose: "Limits how many planned posts ask employees to react.",
	group: "What the brand posts",
	subjects: ["plan"],
	limit: {
		option: "max",
		operator: "<="
	},
	options: { max: {
		kind: "count",
		description: "Most posts that ask employees to react.",
		default: 0
	} },
	rationale: "A reaction that was asked for at work tells nothing about the post, so the default is none.",
	fix: "Remove employees from the list, and ask an outsider what they think of the post.",
	blindSpot: "It reads what the plan says; a request in a chat or a meeting is not in it. Texts are read in English, German, French, Spanish, Dutch and Italian, by a handful of phrases.",
	gaming: "Asking in the company's chat instead of the plan leaves no trace here; `employee-share` shows what comes of it.",
	presets: { "posting-plan": {} },
	examples: {
		pass: {
			asOf: "2026-11-10",
			options: {},
			records: [post$5(["sam"])]
		},
		fail: {
			asOf: "2026-11-10",
			options: {},
			records: [post$5(["sam", "ann"])]
		}
	}
};
function post$5(amplifiers) {
	return {
		type: "post",
		actor: "acme",
		id: "p-1",
		published: "2026-11-10T09:00:00Z",
		amplifiers
	};
}
// build/store/post-numbers.js
/** Numbers the posts of a table: figures of many weeks group rows by post, and by a small number that is fast. */
function postNumbers(table) {
	return numbersOf(table, "posts");
}
const numbersOf = perTable((table, _) => {
	const { length, object, channel, idCount } = table;
	const number = new Int32Array(length).fill(-1);
	const firstOf = new Int32Array(idCount).fill(-1);
	const posts = [];
	for (let row = 0; row < length; row++) {
		const id = object[row];
		if (id === -1) continue;
		let at = firstOf[id];
		while (at !== -1 && posts[at]?.channel !== channel[row]) at = posts[at]?.next ?? -1;
		if (at === -1) {
			at = posts.push({
				channel: channel[row],
				next: firstOf[id]
			}) - 1;
			firstOf[id] = at;
		}
		number[row] = at;
	}
	return {
		number,
		size: posts.length
	};
});
// build/metrics/split.js
/**
* The parts of a view: itself, its channels, its whole weeks, its days, or the posts that inbound activities were
* done to.
* @param of types of activity that make a post one to judge
*/
function splitView(view, per, of = INTERACTION_TYPES) {
	if (per === "window") return [wholeOf(view)];
	if (per === "channel") return view.channelNames.map((channel) => ({
		...wholeOf(view.on(channel)),
		scope: { channel }
	}));
	if (per === "post") return splitByPost(view, typeMask(of));
	return (per === "week" ? view.weeks() : view.eachDay()).map((part) => ({
		scope: {
			from: formatDay(part.from),
			to: formatDay(part.to)
		},
		view: part,
		rows: part.rows,
		undated: part.partiallyCovered
	}));
}
/** The posts that inbound activities of the types were done to, or may have been: those without a day may be in the view. */
function possiblePosts(view, of) {
	return splitByPost(view, typeMask(of), concatRows([view.rows, view.partiallyCovered]));
}
/** @param naming rows that make a post one of the parts */
function splitByPost(view, mask, naming = view.rows) {
	const { table, rows, partiallyCovered } = view;
	const posts = postNumbers(table);
	const numbers = new Int32Array(posts.size).fill(-1);
	let size = 0;
	const hasPost = (row) => table.object[row] !== -1 && table.count[row] !== 0 && isInbound(table, row, mask);
	for (let i = 0; i < naming.length; i++) {
		const row = naming[i];
		const post = posts.number[row];
		if (hasPost(row) && numbers[post] === -1) numbers[post] = size++;
	}
	const number = (row) => hasPost(row) ? numbers[posts.number[row]] : -1;
	const groups = groupRows(rows, size, number);
	const undated = groupRows(partiallyCovered, size, number);
	return Array.from({ length: size }, (_, i) => {
		const own = groupOf(groups, i);
		const perhaps = groupOf(undated, i);
		const row = own[0] ?? perhaps[0];
		const object = table.idText(table.object[row]) ?? "";
		return {
			scope: {
				channel: table.channels[table.channel[row]] ?? "",
				object
			},
			view,
			rows: own,
			undated: perhaps
		};
	});
}
function groupOf({ rows, start }, key) {
	return rows.subarray(start[key], start[key + 1]);
}
// build/metrics/employee-only-posts.js
const employeeOnlyPosts$1 = defineMetric({
	id: "employee-only-posts",
	label: "Posts that only employees react to",
	shortLabel: "Employee-only posts",
	unit: "share",
	formula: "posts with at least `min-engagement` inbound activities by employees and outsiders and none by outsiders ÷ posts with at least that many",
	needsRoster: true,
	isFlatteredByBrand: true,
	countable: true,
	options: { "min-engagement": {
		kind: "count",
		description: "Posts with fewer activities by employees and outsiders are left out.",
		default: 1
	} },
	measure(view, options) {
		const least = Math.max(1, options["min-engagement"]);
		const { table } = view;
		const employeeOnly = [];
		const posts = {
			part: 0,
			rest: 0,
			unknown: 0,
			maybeRest: 0
		};
		let unnamed = 0;
		let all = 0;
		for (const post of possiblePosts(view, INTERACTION_TYPES)) {
			const tally = tallyInbound(table, post, INTERACTION_TYPES);
			const open = tally.unknown + tally.undatedInside + tally.undatedOutside;
			const named = tally.inside + tally.outside;
			unnamed += open;
			all += named;
			if (tally.outside > 0) {
				if (named >= least) posts.rest++;
				else if (named + open >= least) posts.maybeRest++;
			} else if (open > 0) {
				if (named + open >= least) posts.unknown++;
			} else if (named >= least) {
				posts.part++;
				const [first = 0] = tally.insideRows();
				const ground = table.objectRow[first];
				employeeOnly.push(ground >= 0 ? ground : first);
			}
		}
		const missed = leftOut(view, INTERACTION_TYPES);
		const share = withMissed(posts, missed);
		const missing = notExported(view, INTERACTION_TYPES);
		if (missing !== void 0 && share.low === null) return [noAnswer(missing)];
		const gap = unnamedGap(view, INTERACTION_TYPES, unnamed + missed, all);
		return [{
			scope: {},
			...share,
			gap: share.unknown > 0 ? gap : void 0,
			rows: employeeOnly,
			posts: employeeOnly
		}];
	}
});
/**
* The share of posts with its bounds, where pages leave out so many activities: each may be an outsider's on a post
* that only employees seem to have reacted to, or make another post one to judge.
*/
function withMissed(posts, missed) {
	const share = shareOf({
		...posts,
		unknown: posts.unknown + missed
	});
	if (share.low === null || posts.part === 0) return share;
	return {
		...share,
		low: share.low * (1 - Math.min(posts.part, missed) / posts.part)
	};
}
// build/rules/employee-only-posts.js
const employeeOnlyPosts = {
	id: "employee-only-posts",
	metric: employeeOnlyPosts$1,
	purpose: "Limits the share of posts that only employees react to.",
	group: "Who is engaging",
	subjects: ["snapshot"],
	limit: {
		option: "max",
		operator: "<="
	},
	options: {
		max: {
			kind: "share",
			description: "Largest share of such posts.",
			default: .25
		},
		"min-sample": minSampleOption(5, "posts with that many activities"),
		confidence: confidenceOption,
		ratchet: ratchetOption
	},
	rationale: "A quiet post happens to everyone; one in four with applause only from inside is a habit. The presets ask for two reactions, so that a lone colleague's like is no applause.",
	fix: "Before the next post, ask which outsiders would answer it, and why.",
	blindSpot: "Posts that nobody reacts to are left out, and so are activities that name no post.",
	gaming: "One friend's like under each post is enough to pass; `voice-concentration` shows that friend.",
	presets: {
		starter: informing({
			max: .25,
			"min-engagement": 2
		}),
		recommended: {
			max: .25,
			"min-engagement": 2
		},
		strict: {
			max: .1,
			"min-engagement": 2
		}
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: {
				max: "50%",
				"min-sample": 2
			},
			records: [...likes("p-1", [
				"ann",
				"ann",
				"ann"
			]), ...likes("p-2", [
				"ann",
				"ann",
				"sam"
			])]
		},
		fail: {
			asOf: "2026-11-15",
			options: {
				max: "50%",
				"min-sample": 2
			},
			records: [...likes("p-1", [
				"ann",
				"ann",
				"ann"
			]), ...likes("p-2", [
				"ann",
				"ann",
				"ann"
			])]
		}
	}
};
function likes(object, actors) {
	return actors.map((actor, i) => ({
		type: "like",
		actor,
		object,
		published: `2026-11-10T1${i}:00:00Z`
	}));
}
// build/lib/lazy.js
/** Calls a function when its value is first needed, and never again. */
function lazy(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// build/metrics/clusters.js
/** The activities behind a share as clusters, one for each post; one that names no post is its own. */
function clusterByPost(cases) {
	const { table } = cases;
	const { number, size } = postNumbers(table);
	return cluster(cases, {
		keys: size,
		column: number,
		idOf: (row) => `${table.idText(table.object[row])} on ${channelOf$1(table, row)}`
	});
}
/** The same, one for each account; what names nobody is its own. */
function clusterByPerson(cases) {
	const { table } = cases;
	return cluster(cases, {
		keys: table.accounts.size,
		column: table.actor,
		idOf: (row) => `${table.accounts.name(table.actor[row])} on ${channelOf$1(table, row)}`
	});
}
/**
* The same, one for each local day: answers fail by the day, as on a weekend, more than by the post. Its rows are
* dated.
*/
function clusterByDay(cases) {
	const { day, byDay } = cases.table;
	const first = day[byDay[0]] ?? 0;
	return cluster(cases, {
		keys: (day[byDay.at(-1)] ?? first) - first + 1,
		column: day,
		first,
		idOf: (row) => String(day[row])
	});
}
function channelOf$1(table, row) {
	return table.channels[table.channel[row]] ?? "";
}
function cluster(cases, { keys, column, first = 0, idOf }) {
	const { table, part, rest, weight, partOf } = cases;
	const { count } = table;
	const places = new Uint32Array(keys);
	const shared = [];
	const alone = [];
	for (const [rows, isPart] of [[part, true], [rest, false]]) for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		const size = weight === void 0 ? count[row] : weight(row);
		const own = isPart ? size : partOf === void 0 ? 0 : partOf(row);
		const key = column[row] - first;
		if (key < 0) {
			alone.push({
				id: null,
				part: own,
				size
			});
			continue;
		}
		const place = places[key];
		if (place === 0) places[key] = shared.push(new RowCluster(row, own, size, idOf));
		else shared[place - 1].add(own, size);
	}
	return shared.concat(alone);
}
/** A cluster of rows, called by the first of them. */
var RowCluster = class {
	part;
	size;
	#row;
	#idOf;
	constructor(row, part, size, idOf) {
		this.part = part;
		this.size = size;
		this.#row = row;
		this.#idOf = idOf;
	}
	add(part, size) {
		this.part += part;
		this.size += size;
	}
	/** Only the largest is ever asked for its name. */
	get id() {
		return this.#idOf(this.#row);
	}
};
// build/metrics/helpful-replies.js
/**
* Leaves out employees' first reply to each comment of an outsider: it is an answer, and no applause. Only the first
* one, by whichever employee, so that a stranger's comment cannot hide a dozen colleagues. Where a reply does not name
* the comment but the person, it is the first to that person under that post.
*/
function withoutHelpfulReplies(table, rows) {
	const before = sortedOf.get(rows);
	if (before !== void 0) return before;
	const isReply = repliesOf(table, "comment");
	let replies = 0;
	const others = filterRows(rows, (row) => {
		if (isReply[row] === 0) return true;
		replies += table.count[row];
		return false;
	});
	const sorted = {
		rows: replies === 0 ? rows : others,
		replies
	};
	sortedOf.set(rows, sorted);
	return sorted;
}
/** Rows belong to one table, and most figures of a report ask about the same ones. */
const sortedOf = /* @__PURE__ */ new WeakMap();
/** The same rows whatever the window, so that a week's figures add up to the month's. */
const repliesOf = perTable((table, type) => {
	const isReply = new Uint8Array(table.length);
	const answered = /* @__PURE__ */ new Set();
	const asked = kindSet({
		of: [type],
		sides: ["inside"],
		inbound: true
	});
	for (const row of rowsOfKinds(table, table.byDay, asked)) {
		if (table.towardSide[row] !== SIDE_CODE.outside) continue;
		const reply = table.reply[row];
		const to = reply === -1 ? `${table.toward[row]} ${table.object[row]}` : `reply ${reply}`;
		const key = `${table.channel[row]} ${to}`;
		if (answered.has(key)) continue;
		answered.add(key);
		isReply[row] = 1;
	}
	return isReply;
});
// build/metrics/employee-share.js
const employeeShare$1 = defineMetric({
	id: "employee-share",
	label: "Employee share",
	shortLabel: "Employee share",
	unit: "share",
	formula: "employees ÷ (employees + outsiders) among inbound activities of the types; an employee's reply to an outsider's comment is on neither side, but only the first to each comment",
	needsRoster: true,
	isFlatteredByBrand: true,
	countable: true,
	options: {
		of: ofOption(["comment"]),
		per: perOption("week", "day", "post", "channel"),
		unit: {
			kind: "choice",
			description: "Count activities, or each person once a post.",
			choices: ["activities", "people"],
			default: "activities"
		}
	},
	countsPeople: ({ unit }) => unit === "people",
	measure(view, { of, per, unit }) {
		const { table } = view;
		return splitView(view, per, of).map((part) => {
			const { rows, replies } = of.includes("comment") ? withoutHelpfulReplies(table, part.rows) : {
				rows: part.rows,
				replies: 0
			};
			const { inside, outside, unknown, leftOut, undatedInside, undatedOutside, insideRows, outsideRows } = tallyInbound(table, {
				...part,
				rows
			}, of, unit);
			const share = shareOf({
				part: inside,
				rest: outside,
				unknown: unknown + leftOut,
				maybePart: undatedInside,
				maybeRest: undatedOutside
			});
			const missing = notExported(part.view, of);
			if (missing !== void 0 && share.low === null) return noAnswer(missing, part.scope);
			const own = lazy(insideRows);
			const cases = lazy(() => ({
				table,
				part: own(),
				rest: outsideRows(),
				...unit === "people" ? { weight: () => 1 } : {}
			}));
			return {
				scope: part.scope,
				...uncoveredTypes(part.view, of),
				...share,
				...part.view.saysInsiders ? { isAtLeast: true } : {},
				gap: unnamedGap(view, of, share.unknown, share.sample),
				get rows() {
					return busiestPostFirst(table, own());
				},
				...replies > 0 ? { detail: `, not counting ${count(replies, "reply", "replies")} to outsiders` } : {},
				clusters: () => clusterByPost(cases()),
				groups: lazy(() => {
					const people = clusterByPerson(cases());
					const outsiders = people.map(({ part, size }) => size - part).filter((size) => size > 0);
					return {
						posts: clusterByPost(cases()),
						people,
						outsiders
					};
				})
			};
		});
	}
});
// build/rules/employee-share.js
const employeeShare = {
	id: "employee-share",
	metric: employeeShare$1,
	purpose: "Limits how much of the engagement may come from employees.",
	group: "Who is engaging",
	subjects: ["snapshot"],
	limit: {
		option: "max",
		operator: "<="
	},
	options: {
		max: {
			kind: "share",
			description: "Largest employee share.",
			default: .2
		},
		"min-sample": minSampleOption(10, "activities with an author"),
		confidence: confidenceOption,
		ratchet: ratchetOption
	},
	rationale: "One comment in five leaves room for colleagues who have something to say. Ten comments are about the fewest on which a share of a fifth can be told from chance. The presets give a quarter, and two fifths of the likes as a warning: in simulated companies that a sensible person calls healthy neither is passed, and padding lies well beyond.",
	fix: "Post something outsiders want to answer, and stop asking employees to react.",
	blindSpot: "Employees who are not on the roster count as outsiders; activities without an author are left out.",
	gaming: "Staff can comment from accounts that are not on the roster, or answer one stranger after another to be left aside; `undeclared-insiders` and `insider-chatter` see some of that.",
	presets: {
		starter: [informing({ max: .25 }), informing({
			of: ["like"],
			max: .4
		})],
		recommended: [{ max: .25 }, informing({
			of: ["like"],
			max: .4
		})],
		strict: [{ max: .1 }, {
			of: ["like"],
			max: .25
		}]
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: {
				max: "20%",
				"min-sample": 5
			},
			records: [
				"sam",
				"kim",
				"lee",
				"noor",
				"ann"
			].map(comment$2)
		},
		fail: {
			asOf: "2026-11-15",
			options: {
				max: "20%",
				"min-sample": 5
			},
			records: [
				"sam",
				"kim",
				"lee",
				"noor",
				"ann",
				"ann"
			].map(comment$2)
		}
	}
};
function comment$2(actor, index) {
	return {
		type: "comment",
		actor,
		object: "p-1",
		published: `2026-11-10T1${index}:00:00Z`
	};
}
// build/metrics/snapshot-age.js
const snapshotAge = defineMetric({
	id: "snapshot-age",
	label: "Age of the latest data",
	shortLabel: "Age",
	unit: "days",
	formula: "days since the last covered day, for each channel of `brand.accounts`",
	countable: true,
	options: {},
	measure(view, _options, { brand, today, channels }) {
		return Object.keys(brand.accounts).filter((name) => channels === null || channels.includes(name)).map((channel) => {
			const scope = { channel };
			const own = view.on(channel);
			const { covered } = own;
			if (covered === null) return noAnswer(gapOf("channel-not-covered", { channel }), scope);
			if (Math.min(covered.to, view.to) > today + 1) return noAnswer(gapOf("covered-day-to-come", { day: formatDay(covered.to) }), scope);
			const location = startOf(own.days(covered.to, covered.to).files.at(-1));
			return {
				scope,
				...countOf(Math.max(0, today - covered.to)),
				location
			};
		});
	}
});
// build/rules/fresh-snapshot.js
const freshSnapshot = {
	id: "fresh-snapshot",
	metric: snapshotAge,
	purpose: "Notices a team that stopped committing snapshots.",
	group: "Whether the numbers can be trusted",
	subjects: ["snapshot"],
	limit: {
		option: "max-age",
		operator: "<="
	},
	options: { "max-age": {
		kind: "days",
		description: "Greatest age of a channel's latest data.",
		default: "8d"
	} },
	rationale: "A weekly snapshot is seven days old before the next one; one day is grace.",
	fix: "Export the channel again and commit the file, or remove the channel from `brand.accounts`.",
	blindSpot: "A fresh file that leaves most of the week out looks fresh; `coverage` catches that.",
	gaming: "A file with a `period` up to today and nothing in it is fresh; `daily-outside-interactions` then fails.",
	presets: {
		starter: informing({}),
		recommended: {},
		strict: {}
	},
	examples: {
		pass: {
			asOf: "2026-11-18",
			options: {},
			records: [like$5("2026-11-10T09:00:00Z")]
		},
		fail: {
			asOf: "2026-11-19",
			options: {},
			records: [like$5("2026-11-10T09:00:00Z")]
		}
	}
};
function like$5(published) {
	return {
		type: "like",
		actor: "sam",
		object: "p-1",
		published
	};
}
// build/metrics/insider-chatter.js
const insiderChatter$1 = defineMetric({
	id: "insider-chatter",
	label: "Comments among employees",
	shortLabel: "Among employees",
	unit: "share",
	formula: "inbound comments of employees toward employees ÷ inbound comments of employees and outsiders",
	needsRoster: true,
	isFlatteredByBrand: true,
	options: {},
	measure(view) {
		const { table } = view;
		const { inside, outside, unknown, leftOut, undatedInside, undatedOutside, insideRows, outsideRows } = tallyInbound(table, wholeOf(view), ["comment"]);
		const missing = notExported(view, ["comment"]);
		if (missing !== void 0) return [noAnswer(missing)];
		const isChatter = (row) => table.towardSide[row] === SIDE_CODE.inside;
		const own = insideRows();
		const chatter = filterRows(own, isChatter);
		const rest = concatRows([filterRows(own, (row) => !isChatter(row)), outsideRows()]);
		const part = sumCounts(table, chatter);
		const undecided = sumCounts(table, filterRows(own, mayBeChatter(view)));
		const share = shareOf({
			part,
			rest: inside + outside - part,
			unknown: unknown + leftOut + undatedInside,
			maybeRest: undatedOutside,
			undecided
		});
		const gap = undecided > unknown + leftOut ? gapOf("no-recipient", {
			count: undecided,
			all: inside
		}) : unnamedGap(view, ["comment"], share.unknown, share.sample);
		const cases = {
			table,
			part: chatter,
			rest
		};
		return [{
			scope: {},
			...share,
			gap,
			rows: chatter,
			clusters: () => clusterByPost(cases),
			groups: lazy(() => ({
				posts: clusterByPost(cases),
				people: clusterByPerson(cases)
			}))
		}];
	}
});
/** Whether a comment that seems to be toward the brand may be toward an employee: the record does not say. */
function mayBeChatter(view) {
	const { table } = view;
	const showsReplies = saysWhatIsAnswered(view);
	return (row) => table.towardSide[row] === SIDE_CODE.brand && !table.saysToward(row) && (!showsReplies || table.actor[row] === -1 && table.reply[row] === -1);
}
/** Whether the export says of any comment what it answers; where it does not, all seem to be toward the brand. */
function saysWhatIsAnswered({ table, rows }) {
	return rows.some((row) => table.type[row] === TYPE_CODE.comment && (table.reply[row] !== -1 || table.towardSide[row] === SIDE_CODE.inside));
}
// build/rules/insider-chatter.js
const insiderChatter = {
	id: "insider-chatter",
	metric: insiderChatter$1,
	purpose: "Limits how much of the conversation is employees talking to each other.",
	group: "Who is engaging",
	subjects: ["snapshot"],
	limit: {
		option: "max",
		operator: "<="
	},
	options: {
		max: {
			kind: "share",
			description: "Largest share of comments among employees.",
			default: .1
		},
		"min-sample": minSampleOption(10, "comments with an author"),
		confidence: confidenceOption,
		ratchet: ratchetOption
	},
	rationale: "One thank-you between employees is human; one comment in ten is a staff meeting with an audience.",
	fix: "Thank each other at work, and reply to outsiders under the post.",
	blindSpot: "A comment that is no reply, or a reply to a comment that isn't in the snapshots, counts as a reply to the post's author.",
	gaming: "Colleagues who comment to the post and not to each other do not count here; `employee-share` counts them.",
	presets: {
		starter: informing({ max: .1 }),
		recommended: ifExported({ max: .1 }),
		strict: { max: .05 }
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: {
				max: "25%",
				"min-sample": 4
			},
			records: [
				comment$1("c-1", "sam"),
				comment$1("c-2", "ann", "c-1"),
				comment$1("c-3", "ann", "c-2"),
				thanks()
			]
		},
		fail: {
			asOf: "2026-11-15",
			options: {
				max: "20%",
				"min-sample": 4
			},
			records: [
				comment$1("c-1", "sam"),
				comment$1("c-2", "ann", "c-1"),
				comment$1("c-3", "ann", "c-2"),
				thanks()
			]
		}
	}
};
function comment$1(id, actor, inReplyTo) {
	return {
		type: "comment",
		id,
		actor,
		object: "p-1",
		...inReplyTo === void 0 ? {} : { inReplyTo },
		published: "2026-11-10T10:00:00Z"
	};
}
function thanks() {
	return {
		type: "comment",
		actor: "kim",
		inReplyTo: "c-2",
		published: "2026-11-10T11:00:00Z"
	};
}
// build/rules/loosened-policy.js
const RECORDS = [{
	type: "comment",
	id: "c-1",
	actor: "sam",
	object: "p-1",
	published: "2026-11-10T09:00:00Z"
}];
const loosenedPolicy = {
	id: "loosened-policy",
	metric: loosenedSettings,
	purpose: "Notices a change that loosens the rules that judge it.",
	group: "Whether the numbers can be trusted",
	subjects: ["change"],
	limit: { operator: "<=" },
	options: {},
	rationale: "Policies are compared after presets and extended files are applied, so reformatting is no loosening. A change that could go either way, such as another `window`, is reported but not judged.",
	fix: "Revert it, or move it to its own pull request.",
	blindSpot: "If the base has no policy yet, there is nothing to loosen. The workflow itself, with its `fail-on`, is not read; protect it with the repository's own rules.",
	gaming: "Loosening a policy in many small steps gives as many findings, and nothing adds them up.",
	presets: {
		recommended: { level: "warning" },
		strict: {}
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: {},
			base: { rules: { "employee-share": { max: "30%" } } },
			rules: { "employee-share": { max: "20%" } },
			records: RECORDS
		},
		fail: {
			asOf: "2026-11-15",
			options: {},
			base: { rules: { "employee-share": { max: "20%" } } },
			rules: { "employee-share": { max: "30%" } },
			records: RECORDS
		}
	}
};
// build/metrics/outside-voices.js
const outsideVoices$1 = defineMetric({
	id: "outside-voices",
	label: "Outside voices",
	shortLabel: "Outside voices",
	unit: "count",
	formula: "distinct accounts of outsiders among inbound activities of the types",
	isFlatteredByBrand: true,
	options: {
		of: ofOption(INTERACTION_TYPES, "up"),
		per: perOption("week", "day", "post")
	},
	countsPeople: () => true,
	measure(view, { of, per }) {
		const { table } = view;
		return splitView(view, per, of).map((part) => {
			const { accounts, named, unnamed } = outsideAccounts(table, part, of);
			const missing = notExported(part.view, of);
			if (missing !== void 0) return noAnswer(missing, part.scope);
			return {
				scope: part.scope,
				...uncoveredTypes(part.view, of),
				...countOf(accounts.account.length, {
					unknown: unnamed,
					known: named
				}),
				gap: unnamedGap(view, of, unnamed, named),
				get rows() {
					return filterRows(tallyInbound(table, part, of).outsideRows(), (row) => table.actor[row] !== -1);
				},
				location: accounts.account.length > 0 ? void 0 : startOf(part.view.files.at(-1))
			};
		});
	}
});
// build/rules/outside-voices.js
const outsideVoices = {
	id: "outside-voices",
	metric: outsideVoices$1,
	purpose: "Asks that enough different outsiders engage.",
	group: "Who is engaging",
	subjects: ["snapshot"],
	limit: {
		option: "min",
		operator: ">="
	},
	options: {
		min: {
			kind: "count",
			description: "Fewest different outsiders.",
			default: 10
		},
		ratchet: ratchetOption
	},
	rationale: "Ten people in four weeks is a small round, but a round; fewer could sit at one table. The presets count who comments or likes, and do not judge where one of the two was not exported.",
	fix: "Go where people already talk about the subject, and answer there first.",
	blindSpot: "Two accounts of one person count twice, and on different channels everybody does.",
	gaming: "Bought accounts and give-aways bring many people once; `returning-outsiders` shows that they do not come back.",
	presets: {
		starter: informing({
			of: ["comment", "like"],
			min: 10
		}),
		recommended: ifExported({
			of: ["comment", "like"],
			min: 10
		}),
		strict: {
			of: ["comment", "like"],
			min: 25
		}
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: { min: 2 },
			records: [
				"sam",
				"kim",
				"sam"
			].map(like$4)
		},
		fail: {
			asOf: "2026-11-15",
			options: { min: 2 },
			records: [
				"sam",
				"ann",
				"sam"
			].map(like$4)
		}
	}
};
function like$4(actor, index) {
	return {
		type: "like",
		actor,
		object: "p-1",
		published: `2026-11-10T1${index}:00:00Z`
	};
}
// build/store/word-matcher.js
/** Finds plain words and phrases in text: whole, whatever their case, with any white space between them. */
var WordMatcher = class {
	#words;
	#pattern = null;
	constructor(words) {
		this.#words = words.map((word) => word.trim()).filter((word) => word !== "").sort((a, b) => b.length - a.length).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+"));
	}
	/** How often any of the words occurs. */
	count(text) {
		if (text === "" || this.#words.length === 0) return 0;
		this.#pattern ??= new RegExp(`(?<![\\p{L}\\p{N}_])(?:${this.#words.join("|")})(?![\\p{L}\\p{N}_])`, "giu");
		return text.match(this.#pattern)?.length ?? 0;
	}
};
// build/store/categories.js
/**
* Tells a post's category: its own, which may be several labels with commas between them, else the first of the
* policy's that has a word or link in the text.
* @returns a function from a post's own category and text to a category, null where nothing tells
*/
function classifier(categories) {
	const rules = Object.entries(categories).map(([name, { labels, words, links }]) => ({
		name: foldLabel(name),
		labels: new Set(labels.map(foldLabel)),
		matcher: new WordMatcher([...words, ...links])
	}));
	return (own, content) => {
		if (own !== null) {
			const given = own.split(/[,;|]/).map(foldLabel);
			return rules.find(({ name, labels }) => given.some((label) => label === name || labels.has(label)))?.name ?? (given.includes("promotional") ? "promotional" : foldLabel(own));
		}
		if (content === null) return null;
		return rules.find(({ matcher }) => matcher.count(content) > 0)?.name ?? null;
	};
}
/** How many posts there are, have a category, and are promotional, with the rows of the latter and of those without a category. */
function categoryCounts(table, rowsOfPosts) {
	let posts = 0;
	let classified = 0;
	let promotional = 0;
	const rows = [];
	const unclassified = [];
	for (const row of rowsOfPosts) {
		const count = table.count[row];
		const category = table.category(row);
		posts += count;
		if (category === null) {
			unclassified.push(row);
			continue;
		}
		classified += count;
		if (category !== "promotional") continue;
		promotional += count;
		rows.push(row);
	}
	return {
		posts,
		classified,
		promotional,
		rows,
		unclassified
	};
}
// build/store/rows-by-day.js
/** The rows of each local day that has one, in the order of days; undated rows are left out. */
function rowsByDay(table, rows) {
	const days = groupBy(rows, (row) => table.day[row]);
	days.delete(UNDATED);
	return new Map([...days].sort(([a], [b]) => a - b));
}
// build/metrics/cadence.js
/**
* The days of a view with a promotional post, in order.
* @param which posts known to be promotional, or all that could be: those without a category too
*/
function promotionalDays(view, which = "known") {
	const { rows, unclassified } = categoryCounts(view.table, brandPosts(view));
	const chosen = which === "known" ? rows : [...rows, ...unclassified].sort((a, b) => a - b);
	return [...rowsByDay(view.table, chosen)].sort(([a], [b]) => a - b).map(([day, own]) => ({
		day,
		rows: own,
		count: sumCounts(view.table, own)
	}));
}
/**
* The seven consecutive days with the most promotional posts, of those that end on a day of `days`.
* @param before promotional days that are all earlier
*/
function fullestWeek(days, before) {
	const all = [...before, ...days];
	return most(days.map((last) => all.filter(({ day }) => day <= last.day && day > last.day - 7)));
}
/**
* The longest run of consecutive days that each have a promotional post, of those that end on a day of `days`.
* @param before promotional days that are all earlier
*/
function longestRun(days, before) {
	let run = [];
	let longest = [];
	for (const one of [...before, ...days]) {
		run = run.at(-1)?.day === one.day - 1 ? [...run, one] : [one];
		if (days.includes(one) && run.length > longest.length) longest = run;
	}
	return longest;
}
function most(weeks) {
	return weeks.map((days) => ({
		days,
		count: days.reduce((sum, { count }) => sum + count, 0)
	})).reduce((fullest, week) => week.count > fullest.count ? week : fullest, {
		days: [],
		count: 0
	});
}
// build/metrics/parts-with-posts.js
/** The channels of a view on which the brand posted, or the view as one; the view as one too where it posted nowhere. */
function partsWithPosts(view, per) {
	const hasPosts = (of) => brandPosts(of).length + undatedBrandPosts(of).length > 0;
	const parts = splitView(view, per).filter((part) => hasPosts(part.view));
	return parts.length === 0 ? [wholeOf(view)] : parts;
}
// build/metrics/promotional-cadence.js
const promotionalCadence$1 = defineMetric({
	id: "promotional-cadence",
	label: "Promotional posts in a row",
	shortLabel: "Cadence",
	unit: "count",
	formula: "on each channel: promotional posts in each day, most of them in any 7 consecutive days, and the longest run of consecutive days with one; beside a plan, the 7 days before it count too, as the snapshots have them",
	options: {},
	measure(view, _options, { published }) {
		return partsWithPosts(view, "channel").flatMap((part) => cadenceOf(part, published));
	}
});
function cadenceOf({ scope, view }, published) {
	const { posts, classified } = categoryCounts(view.table, brandPosts(view));
	const undated = undatedPromotional(view);
	const missing = posts + undated === 0 ? noPosts(view) : void 0;
	if (missing !== void 0) return [noAnswer(missing)];
	const missed = leftOut(view, ["post"]) + undated;
	const unlabelled = posts - classified;
	const before = published === null ? [] : promotionalDays(published.like(view));
	const now = {
		known: promotionalDays(view),
		possible: promotionalDays(view, "possible")
	};
	const bounds = (low, high) => ({
		value: low,
		low,
		high: high + missed,
		sample: null,
		known: classified
	});
	const gap = postsGap(view, gapOf("no-category", {
		count: unlabelled,
		all: posts
	}), unlabelled);
	const finish = (measured, unknown, day) => ({
		scope: day === void 0 ? scope : {
			...scope,
			from: formatDay(day),
			to: formatDay(day)
		},
		...measured,
		unknown,
		...unknown > 0 ? { gap } : {}
	});
	const days = eachDay(now);
	const anyDay = {
		...bounds(0, 0),
		limitedBy: "max-per-day"
	};
	return [
		...days.length === 0 && missed > 0 ? [finish(anyDay, missed)] : [],
		...days.map(({ day, low, high, rows }) => finish({
			...bounds(low, high),
			rows
		}, high - low + missed, day)),
		finish(weekOf(now, before, bounds), unlabelled + missed),
		finish(runOf(now, before, bounds), unlabelled + missed)
	];
}
/** How many posts without a day are promotional or may be. */
function undatedPromotional(view) {
	const { table } = view;
	const { posts, classified, promotional } = categoryCounts(table, concatRows([filterRows(brandPosts(view), (row) => table.day[row] === UNDATED), undatedBrandPosts(view)]));
	return posts - classified + promotional;
}
function eachDay({ known, possible }) {
	const knownOf = new Map(known.map((day) => [day.day, day]));
	return possible.map(({ day, count, rows }) => {
		const low = knownOf.get(day);
		return {
			day,
			low: low?.count ?? 0,
			high: count,
			rows: lastFirst(low === void 0 ? rows : low.rows)
		};
	});
}
function weekOf({ known, possible }, before, bounds) {
	const week = fullestWeek(known, before);
	const most = fullestWeek(possible, before);
	const past = week.days.filter((day) => before.includes(day));
	return {
		...bounds(week.count, most.count),
		limitedBy: "max-per-week",
		part: past.reduce((sum, { count }) => sum + count, 0),
		rows: ownRows(week.days, known)
	};
}
function runOf({ known, possible }, before, bounds) {
	const run = longestRun(known, before);
	return {
		...bounds(run.length, longestRun(possible, before).length),
		limitedBy: "max-run",
		part: run.filter((day) => before.includes(day)).length,
		rows: ownRows(run, known)
	};
}
function ownRows(days, own) {
	return lastFirst(days.filter((day) => own.includes(day)).flatMap(({ rows }) => rows));
}
/** The last is the one too many. */
function lastFirst(rows) {
	return [...rows].reverse();
}
// build/rules/promotional-cadence.js
const promotionalCadence = {
	id: "promotional-cadence",
	metric: promotionalCadence$1,
	purpose: "Limits how often the brand posts about itself: in a day, in a week, and day after day.",
	group: "What the brand posts",
	subjects: ["snapshot", "plan"],
	limit: {
		option: "max-per-day",
		operator: "<=",
		others: ["max-per-week", "max-run"]
	},
	options: {
		"max-per-day": {
			kind: "count",
			description: "Most promotional posts in one local day.",
			default: 1
		},
		"max-per-week": {
			kind: "count",
			description: "Most promotional posts in any 7 consecutive days.",
			default: 2
		},
		"max-run": {
			kind: "count",
			description: "Most consecutive days that each have a promotional post.",
			default: 2
		}
	},
	rationale: "Two in a week leave most days for something else, and a third day in a row is a campaign. The presets warn, and later: a launch week is loud for a reason.",
	fix: "Move a promotional post to another week, or put something useful in its place.",
	blindSpot: "Posts without a category are not counted, nor are posts published before a plan that aren't in a snapshot. Days in a row are counted within the window, or from 7 days before a plan.",
	gaming: "A promotion labelled educational passes, and so does one that is moved to a channel which is not exported.",
	presets: {
		starter: informing({
			"max-per-day": 2,
			"max-per-week": 4,
			"max-run": 3
		}),
		recommended: informing({
			"max-per-day": 2,
			"max-per-week": 4,
			"max-run": 3
		}),
		strict: {
			"max-per-week": 1,
			"max-run": 1
		},
		"posting-plan": {}
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: { window: "7d" },
			records: ["10", "13"].map(post$4)
		},
		fail: {
			asOf: "2026-11-15",
			options: {
				window: "7d",
				"max-run": 7
			},
			records: [
				"10",
				"11",
				"13"
			].map(post$4)
		}
	}
};
function post$4(day) {
	return {
		type: "post",
		actor: "acme",
		id: `p-${day}`,
		category: "promotional",
		published: `2026-11-${day}T09:00:00Z`
	};
}
// build/metrics/promotional-share.js
const promotionalShare$1 = defineMetric({
	id: "promotional-share",
	label: "Promotional posts",
	shortLabel: "Promotional",
	unit: "share",
	formula: "promotional posts ÷ posts with a category; a post on several channels is one on each",
	options: { per: {
		...perOption("channel"),
		default: "channel"
	} },
	measure(view, { per }) {
		return partsWithPosts(view, per).map(({ scope, view: part }) => {
			const { posts, classified, promotional, rows } = categoryCounts(view.table, brandPosts(part));
			const undated = categoryCounts(view.table, undatedBrandPosts(part));
			const missing = posts + undated.posts === 0 ? noPosts(part) : void 0;
			if (missing !== void 0) return noAnswer(missing);
			const unlabelled = posts - classified + undated.posts - undated.classified;
			const unknown = unlabelled + leftOut(part, ["post"]);
			const share = shareOf({
				part: promotional,
				rest: classified - promotional,
				unknown,
				maybePart: undated.promotional,
				maybeRest: undated.classified - undated.promotional
			});
			const gap = share.unknown > 0 ? postsGap(part, gapOf("no-category", {
				count: unlabelled,
				all: posts
			}), unlabelled) : void 0;
			return {
				scope,
				...share,
				gap,
				rows
			};
		});
	}
});
// build/rules/promotional-share.js
const promotionalShare = {
	id: "promotional-share",
	metric: promotionalShare$1,
	purpose: "Limits how many of the brand's posts are about itself.",
	group: "What the brand posts",
	subjects: ["snapshot", "plan"],
	limit: {
		option: "max",
		operator: "<="
	},
	options: {
		max: {
			kind: "share",
			description: "Largest share of promotional posts.",
			default: .2
		},
		"min-sample": minSampleOption(5, "posts with a category"),
		confidence: confidenceOption,
		ratchet: ratchetOption
	},
	rationale: "One post in five about ourselves leaves four that are of use to somebody else. As that is advice, `recommended` only warns of it, and fails where three in four are promotional; in a plan, where people choose the label, it fails.",
	sources: [{
		says: "The 80/20 rule: four posts of use to the reader for each that sells. It is advice, and no law.",
		title: "Study.com, The 80/20 rule in social media posting activity",
		url: "https://study.com/academy/lesson/the-80-20-rule-in-social-media-posting-activity.html",
		lookedUp: "2026-11-25"
	}, {
		says: "The 4-1-1 rule: for one post about oneself, four new ones of use and one passed on from somebody else.",
		title: "Bigfoot Digital, Do you follow the 4-1-1 social media rule",
		url: "https://www.bigfootdigital.co.uk/do-you-follow-the-4-1-1-social-media-rule",
		lookedUp: "2026-11-25"
	}],
	fix: "Swap a promotional post for one that teaches, asks, or shares somebody else's work.",
	blindSpot: "It takes a post's category from its label or the policy's words; a promotion that avoids them passes.",
	gaming: "A promotion labelled educational passes; give the policy `categories` with the words that your promotions use.",
	presets: {
		starter: informing({ max: .2 }),
		recommended: [ifExported({ max: .75 }), informing({ max: .2 })],
		strict: { max: .1 },
		"posting-plan": { max: .2 }
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: {},
			records: [
				"promotional",
				"educational",
				"educational",
				"community",
				"community"
			].map(post$3)
		},
		fail: {
			asOf: "2026-11-15",
			options: {},
			records: [
				"promotional",
				"promotional",
				"educational",
				"community",
				"community"
			].map(post$3)
		}
	}
};
function post$3(category, index) {
	return {
		type: "post",
		actor: "acme",
		id: `p-${index}`,
		category,
		published: `2026-11-1${index}T09:00:00Z`
	};
}
// build/metrics/ownerless-days.js
const ownerlessDays = defineMetric({
	id: "ownerless-days",
	label: "Planned days without an owner",
	shortLabel: "No owner",
	unit: "days",
	formula: "local days with a planned post of which none has an `owner`",
	options: {},
	measure(view) {
		const { table } = view;
		const days = [...rowsByDay(table, brandPosts(view)).values()];
		if (days.length === 0) return [noAnswer(gapOf("nothing-planned", {}))];
		const open = days.filter((posts) => posts.every((row) => !table.post(row)?.owner?.trim()));
		return [{
			scope: {},
			...countOf(open.length),
			rows: open.flat()
		}];
	}
});
// build/rules/reply-owner.js
const replyOwner = {
	id: "reply-owner",
	metric: ownerlessDays,
	purpose: "Asks for somebody who answers the replies on every day with a planned post.",
	group: "What the brand posts",
	subjects: ["plan"],
	limit: {
		option: "max",
		operator: "<="
	},
	options: { max: {
		kind: "count",
		description: "Most days without an owner.",
		default: 0
	} },
	rationale: "A post invites replies, and a task without an owner isn't done, so the default is no such day.",
	fix: "Give one of the day's posts an `owner` who answers the replies.",
	blindSpot: "It sees that there is an owner, not whether they are at work that day or answer.",
	gaming: "The same name on every day satisfies it.",
	presets: { "posting-plan": {} },
	examples: {
		pass: {
			asOf: "2026-11-11",
			options: {},
			records: [post$2("10", "p-014"), post$2("11", "p-003")]
		},
		fail: {
			asOf: "2026-11-11",
			options: {},
			records: [post$2("10", "p-014"), post$2("11", null)]
		}
	}
};
function post$2(day, owner) {
	return {
		type: "post",
		actor: "acme",
		id: `p-${day}`,
		published: `2026-11-${day}T09:00:00Z`,
		owner
	};
}
// build/messages/words.js
const PLURAL = {
	post: "posts",
	comment: "comments",
	like: "likes",
	share: "shares",
	follow: "follows",
	mention: "mentions",
	quote: "quotes",
	review: "reviews",
	message: "messages"
};
/** "comments", "comments and likes", or "interactions" for all of them; of a single one "comment or like". */
function typeWords(types, amount) {
	const isAll = types.length === INTERACTION_TYPES.length;
	if (amount === 1) return isAll ? "interaction" : enumerate(types, "or");
	if (isAll) return "interactions";
	return enumerate(types.map((type) => PLURAL[type]), "and");
}
/**
* A value in a metric's unit. A value beyond its limit never reads like the limit: it gets the decimals that tell
* them apart.
*/
function quantity(value, unit, apartFrom) {
	for (let decimals = 0; decimals <= 6; decimals++) {
		const text = rounded$1(value, unit, decimals);
		if (apartFrom === void 0 || value === apartFrom || text !== rounded$1(apartFrom, unit, decimals)) return text;
	}
	return rounded$1(value, unit, 7);
}
function rounded$1(value, unit, decimals) {
	const scaled = unit === "share" ? value * 100 : value;
	const atLeast = unit === "hours" ? Math.max(1, decimals) : decimals;
	const text = String(Number(scaled.toFixed(atLeast)));
	if (unit === "share") return `${text}%`;
	if (unit === "count") return formatNumber(Number(text));
	return `${text} ${unit === "hours" ? "h" : Number(text) === 1 ? "day" : "days"}`;
}
/** What a scope is about, as the beginning of a sentence; empty for a whole window. Accounts stay out of sentences. */
function scopeWords(scope) {
	const parts = [];
	if (scope.object !== void 0) parts.push(`post ${scope.object}`);
	if (scope.from !== void 0) parts.push(scope.from === scope.to ? scope.from : `${scope.from} to ${scope.to}`);
	if (scope.channel !== void 0) parts.push(`on ${scope.channel}`);
	const text = parts.join(" ");
	return text === "" ? "" : `${capital(text)}: `;
}
/** With a capital letter, as a sentence begins. */
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// build/metrics/answer-options.js
/** Whose answer counts. */
const byOption = { by: {
	kind: "choice",
	description: "Whose answer counts: the brand's, or any employee's too.",
	choices: ["brand", "team"],
	default: "brand",
	lenient: { word: "team" }
} };
/** The options of every metric about how soon an answer came. */
const answerOptions = {
	to: {
		kind: "types",
		description: "Types of activity that call for an answer.",
		default: TALK_TYPES
	},
	...byOption,
	clock: {
		kind: "choice",
		description: "Which time counts: all of it, or working time by the policy's `hours`, where hours are hours worked and days are working days; default: `working` where the policy has `hours`.",
		choices: ["all", "working"],
		lenient: { word: "working" },
		needs: { working: "hours" }
	}
};
// build/metrics/response-rate.js
const responseRate$1 = defineMetric({
	id: "response-rate",
	label: "Response rate",
	shortLabel: "Response rate",
	unit: "share",
	formula: "answered within the time, by the clock, ÷ inbound activities of outsiders toward the brand that are due",
	options: {
		within: {
			kind: "duration",
			description: "How soon an answer must come.",
			default: "24h",
			lenient: "up"
		},
		...answerOptions
	},
	measure(view, { to, by, within: written, clock }, { asOf, hours }) {
		const within = parseDuration(written);
		const choice = {
			...clock && { clock },
			hours
		};
		const onTheWall = {
			to,
			by,
			within,
			asOf
		};
		const question = {
			...onTheWall,
			elapsed: clockFor(written, choice, view)
		};
		const answers = answersIn(view, question);
		const { all, answered } = answeredWithin(view, answers, within);
		const grouped = groupedAnswersIn(view, question);
		const groups = groupedWithin(view.table, grouped, question);
		const unknown = unknownAnswers(answers) + grouped.partlyDue + groups.most - groups.least;
		const missing = notExported(view, to);
		if (missing !== void 0 && all + groups.all + unknown === 0) return [noAnswer(missing)];
		const late = lazy(() => filterRows(answers.due, (row) => answers.delay(row) > within));
		const partOf = (row) => leastWithin(view.table, row, within);
		const cases = lazy(() => ({
			table: view.table,
			part: filterRows(answers.due, (row) => answers.delay(row) <= within),
			rest: concatRows([late(), grouped.rows]),
			partOf
		}));
		return [{
			scope: {},
			...uncoveredTypes(view, to),
			...shareOf({
				part: answered + groups.least,
				rest: all - answered + groups.all - groups.most,
				unknown,
				undecided: Math.min(all - answered, answers.leftOut)
			}),
			gap: answerGap(view, to, answers, all) ?? groupedGap(unknown, all + groups.all),
			get rows() {
				return concatRows([late(), notAllInTime(view.table, grouped, question)]);
			},
			clusters: () => clusterByDay(cases()),
			groups: lazy(() => ({
				posts: clusterByPost(cases()),
				people: clusterByPerson(cases())
			})),
			...isWorking(choice) ? { detail: shareText(answeredWithin(view, answersIn(view, onTheWall), within)) } : {}
		}];
	}
});
function shareText({ all, answered }) {
	return all === 0 ? "none was due" : quantity(answered / all, "share");
}
// build/rules/response-rate.js
const question$1 = {
	type: "comment",
	id: "c-1",
	actor: "sam",
	object: "p-1",
	published: "2026-11-10T09:00:00Z"
};
const responseRate = {
	id: "response-rate",
	metric: responseRate$1,
	purpose: "Asks that outsiders who write to the brand get a reply in time.",
	group: "How the brand engages",
	subjects: ["snapshot"],
	limit: {
		option: "min",
		operator: ">="
	},
	options: {
		min: {
			kind: "share",
			description: "Smallest share that gets a reply in time.",
			default: .9
		},
		"min-sample": minSampleOption(10, "activities that are due"),
		confidence: confidenceOption,
		ratchet: ratchetOption
	},
	rationale: "A day is what a person who writes to a company expects at the longest; nine in ten leaves room for the ones that need no answer. The presets ask for three in five within three days, so that a weekend fails nobody, and warn where half wait longer than a day. There an employee's answer counts too: it helps as much.",
	sources: [{
		says: "The award for answering well asked for 65% of the questions on a brand's page; in 2012 brands answered 30% on average.",
		title: "Socialbakers, How to get the Socially Devoted certificate",
		url: "https://www.socialbakers.com/blog/735-how-to-get-the-socially-devoted-certificate",
		lookedUp: "2026-11-25"
	}, {
		says: "Seven in eight messages to brands had no answer within 72 hours.",
		title: "Sprout Social Index 2015",
		url: "https://www.prnewswire.com/news-releases/7-in-8-messages-to-brands-ignored-on-social-media-300120965.html",
		lookedUp: "2026-11-25"
	}],
	fix: "Answer the oldest first, and decide who answers on which day.",
	blindSpot: "Whether an answer helped is not seen, nor to whom in a conversation a reply speaks that names only its first comment. Activities with a date and no time are left out.",
	gaming: "\"Thanks!\" under each comment is an answer. Deleting unanswered comments before the export hides them.",
	presets: {
		starter: informing({
			min: .6,
			within: "3d",
			by: "team"
		}),
		recommended: [ifExported({
			min: .6,
			within: "3d",
			by: "team"
		}), informing({
			min: .5,
			within: "1d",
			by: "team"
		})],
		strict: {
			min: .95,
			within: "12h"
		}
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: { "min-sample": 1 },
			records: [question$1, {
				type: "comment",
				actor: "acme",
				inReplyTo: "c-1",
				published: "2026-11-11T09:00:00Z"
			}]
		},
		fail: {
			asOf: "2026-11-15",
			options: { "min-sample": 1 },
			records: [question$1, {
				type: "comment",
				actor: "acme",
				inReplyTo: "c-1",
				published: "2026-11-11T09:00:01Z"
			}]
		}
	}
};
// build/lib/order-by.js
/**
* The places of keys in ascending order, equal ones as they came. The keys are sorted as numbers, and each place is then
* looked up in them: that takes a third of the time of sorting places by what they hold.
* @param keys numbers without NaN
*/
function orderBy(keys) {
	const sorted = keys.toSorted();
	const order = new Uint32Array(keys.length);
	const met = new Uint32Array(keys.length);
	for (let i = 0; i < keys.length; i++) {
		const first = lowerBound(sorted, keys[i]);
		order[first + met[first]] = i;
		met[first] = met[first] + 1;
	}
	return order;
}
function lowerBound(sorted, key) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (sorted[middle] >= key) high = middle;
		else low = middle + 1;
	}
	return low;
}
// build/metrics/kaplan-meier.js
/** Rounding of a product of shares; a million cases that differ by one are far apart beside it. */
const ROUNDING = 1e-12;
/** Sorts times: as numbers alone, which takes a tenth of what sorting rows by them takes. */
function sortWaits({ time, weight, open }) {
	const keys = new Float64Array(time.length);
	const more = /* @__PURE__ */ new Map();
	let size = 0;
	for (let i = 0; i < time.length; i++) {
		const key = 2 * time[i] + open[i];
		const cases = weight[i];
		keys[i] = key;
		size += cases;
		if (cases !== 1) more.set(key, (more.get(key) ?? 0) + cases - 1);
	}
	return {
		keys: keys.sort(),
		more,
		size
	};
}
/** The waits with so many cases more that were answered after a time; never where that is Infinity. */
function withCases({ keys, more, size }, cases, after) {
	const key = 2 * after;
	const place = firstWhere(keys.length, (i) => keys[i] >= key);
	const longer = new Float64Array(keys.length + 1);
	longer.set(keys.subarray(0, place));
	longer[place] = key;
	longer.set(keys.subarray(place), place + 1);
	return {
		keys: longer,
		more: new Map(more).set(key, (more.get(key) ?? 0) + cases - 1),
		size: size + cases
	};
}
/**
* The least time by which a percentile have happened, where those still open count for as long as they have waited:
* E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American
* Statistical Association 53 (1958), 457-481. One that is open after as long as another took was still waiting then.
* With none open it is the nearest-rank percentile. Null for no row.
* @param percentile above 0, at most 100
*/
function kaplanMeierPercentile(waits, percentile) {
	const { keys } = waits;
	let atRisk = waits.size;
	let waiting = 1;
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		const cases = casesAt(waits, i);
		if (key % 2 === 0) {
			waiting *= 1 - cases / atRisk;
			if (1 - waiting >= percentile / 100 - ROUNDING) return {
				time: key / 2,
				isMore: false
			};
		}
		atRisk -= cases;
	}
	const last = keys.at(-1);
	return last === void 0 ? null : {
		time: Math.floor(last / 2),
		isMore: true
	};
}
/**
* The least time that so many took at most.
* @param isOpenNever whether one that has not happened never will; else it counts as just about to happen
* @returns Infinity where not so many happened
*/
function timeAtRank(waits, rank, isOpenNever) {
	const { keys } = waits;
	let reached = 0;
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (isOpenNever && key % 2 !== 0) continue;
		reached += casesAt(waits, i);
		if (reached >= rank) return Math.floor(key / 2);
	}
	return Number.POSITIVE_INFINITY;
}
/** For how many a sorted row stands: the first of equal ones for what all of them stand for beyond one each. */
function casesAt({ keys, more }, i) {
	return more.size === 0 || keys[i - 1] === keys[i] ? 1 : 1 + (more.get(keys[i]) ?? 0);
}
// build/lib/statistics/continued-fraction.js
/** More terms than any of ours takes: they need about the root of the largest parameter. */
const MOST_TERMS = 1e6;
/**
* The value of b₀ + a₁ ÷ (b₁ + a₂ ÷ (b₂ + …)), to the last digits of a double, by the method of W. J. Lentz as
* I. J. Thompson and A. R. Barnett amended it ("Coulomb and Bessel functions of complex arguments and order",
* Journal of Computational Physics 64 (1986), 490-509).
* @param over aᵢ, from i = 1
* @param under bᵢ, from i = 0
*/
function continuedFraction(over, under) {
	let value = awayFromZero(under(0));
	let up = value;
	let down = 0;
	for (let i = 1; i < MOST_TERMS; i++) {
		down = 1 / awayFromZero(under(i) + over(i) * down);
		up = awayFromZero(under(i) + over(i) / up);
		const step = up * down;
		value *= step;
		if (Math.abs(step - 1) < Number.EPSILON) break;
	}
	return value;
}
function awayFromZero(x) {
	return x === 0 ? Number.MIN_VALUE / Number.EPSILON : x;
}
// build/lib/statistics/stirling.js
/**
* What Stirling's formula leaves of the gamma function: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x above 0.
* Densities are written with it, so that their large terms cancel before anything is rounded.
* Source: NIST Digital Library of Mathematical Functions, 5.11.1; below 10 by Γ(x + 1) = x Γ(x).
*/
function stirlingRemainder(x) {
	let start = x;
	let sum = 0;
	for (; start < 10; start++) sum += (start + .5) * Math.log1p(1 / start) - 1;
	const square = 1 / (start * start);
	let series = 0;
	for (const term of [
		-3617 / 122400,
		1 / 156,
		-691 / 360360,
		1 / 1188,
		-1 / 1680,
		1 / 1260,
		-1 / 360,
		1 / 12
	]) series = series * square + term;
	return sum + series / start;
}
/**
* The logarithm of a ratio, which keeps its digits where the ratio is near 1.
* @param excess the ratio less 1, as exact as the caller has it
*/
function logRatio(ratio, excess) {
	return Math.abs(excess) < .5 ? Math.log1p(excess) : Math.log(ratio);
}
// build/lib/statistics/incomplete-beta.js
/**
* The regularised incomplete beta function: the probability that a beta variable stays below x.
* Source: NIST Digital Library of Mathematical Functions, 8.17.22.
* @param x from 0 to 1
* @param a above 0
* @param b above 0
* @param rest 1 − x, for a caller who has it without the rounding
*/
function incompleteBeta(x, a, b, rest = 1 - x) {
	if (x <= 0) return 0;
	if (rest <= 0) return 1;
	return x <= (a + 1) / (a + b + 2) ? lowerTail(x, a, b, rest) : 1 - lowerTail(rest, b, a, x);
}
function lowerTail(x, a, b, rest) {
	const fraction = continuedFraction((i) => {
		const m = i >> 1;
		return i % 2 === 0 ? m * (b - m) * x / ((a + i - 1) * (a + i)) : -(a + m) * (a + b + m) * x / ((a + i - 1) * (a + i));
	}, () => 1);
	return betaKernel(x, a, b, rest) / (a * fraction);
}
/**
* x^a (1 − x)^b ÷ B(a, b): the density of the beta distribution times x (1 − x).
* @param rest 1 − x
*/
function betaKernel(x, a, b, rest) {
	const all = a + b;
	const off = x * b - rest * a;
	const power = a * logRatio(x * all / a, off / a) + b * logRatio(rest * all / b, -off / b);
	const remainder = stirlingRemainder(all) - stirlingRemainder(a) - stirlingRemainder(b);
	return Math.sqrt(a / all * b / (2 * Math.PI)) * Math.exp(power + remainder);
}
// build/lib/statistics/percentile-ranks.js
/**
* Which of a sorted sample's values bound the percentile of where it comes from, whatever its distribution: the
* interval of order statistics (W. R. Thompson, "On confidence ranges for the median and other expectation
* distributions for populations of unknown distribution form", Annals of Mathematical Statistics 7 (1936),
* 122-128). Each bound is one-sided at the confidence given.
* @param size of the sample, a whole number from 0
* @param percentile above 0 and below 100
* @param confidence from 0.5 to below 1
* @returns ranks from 1; 0 and size + 1 where the sample is too small for that bound
*/
function percentileRanks(size, percentile, confidence) {
	const share = percentile / 100;
	const atLeast = (rank) => rank <= 0 ? 1 : rank > size ? 0 : incompleteBeta(share, rank, size + 1 - rank);
	return {
		lower: lastRank(size, (rank) => atLeast(rank) >= confidence),
		upper: lastRank(size, (rank) => 1 - atLeast(rank) < confidence) + 1
	};
}
/** The last rank from 0 to `size` for which something holds that holds up to it and not after. */
function lastRank(size, holds) {
	let [low, high] = [0, size + 1];
	while (high - low > 1) {
		const middle = low + high >> 1;
		if (holds(middle)) low = middle;
		else high = middle;
	}
	return low;
}
// build/metrics/percentile-bounds.js
/**
* One-sided bounds of a percentile of times, each at the confidence given, by order statistics: nothing is assumed of
* how times are distributed. One that is open counts as just about to happen for the lower bound, and as never
* happening for the upper, which is Infinity where the sample does not reach.
* @param percentile above 0 and below 100
* @param confidence from 0.5 to below 1
*/
function percentileBounds(waits, percentile, confidence) {
	const { size } = waits;
	const ranks = percentileRanks(size, percentile, confidence);
	return {
		lower: ranks.lower === 0 ? 0 : timeAtRank(waits, ranks.lower, false),
		upper: ranks.upper > size ? Number.POSITIVE_INFINITY : timeAtRank(waits, ranks.upper, true)
	};
}
// build/metrics/response-time.js
const responseTime$1 = defineMetric({
	id: "response-time",
	label: "Response time",
	shortLabel: "Response time",
	unit: "hours",
	formula: "the least time by which the percentile of outsiders' inbound activities toward the brand were answered, by the clock, where those still open at the end of the as-of day count for as long as they have waited (Kaplan–Meier)",
	options: {
		percentile: {
			kind: "percentile",
			description: "Which percentile; 50 is the median.",
			default: 50,
			lenient: "down"
		},
		max: {
			kind: "duration",
			description: "Longest time at the percentile.",
			default: "24h"
		},
		...answerOptions
	},
	measure(view, { to, by, percentile, max, clock }, { asOf, hours: teamHours }) {
		const { table } = view;
		const choice = {
			...clock && { clock },
			hours: teamHours
		};
		const answersBy = (elapsed) => answersIn(view, {
			to,
			by,
			within: 0,
			asOf,
			elapsed
		});
		const end = table.zone.startOf(asOf + 1);
		const onTheWall = () => sortWaits(waitsOf(table, answersBy(allHours), allHours, end));
		const elapsed = clockFor(max, choice, view);
		const answers = answersBy(elapsed);
		const question = {
			to,
			by,
			within: 0,
			asOf,
			elapsed
		};
		const grouped = groupedAnswersIn(view, question);
		const groups = groupedWaits(table, grouped, question);
		const unknown = unknownAnswers(answers) + grouped.partlyDue + groups.unknown;
		const own = waitsOf(table, answers, elapsed, end);
		const all = withGroups(own, groups.waits, (wait) => wait.by);
		const waits = sortWaits(all);
		const sooner = groups.waits.length === 0 ? waits : sortWaits(withGroups(own, groups.waits, (wait) => wait.after));
		const sample = waits.size;
		const missing = notExported(view, to);
		if (missing !== void 0 && sample + unknown === 0) return [noAnswer(missing)];
		const reached = kaplanMeierPercentile(waits, percentile);
		const hours = reached === null ? null : reached.time / HOUR_MS;
		/** With the unknown ones answered after a time. */
		const bound = (of, time) => {
			if (unknown === 0 && groups.waits.length === 0) return hours;
			if (!Number.isFinite(unknown)) return time;
			const at = kaplanMeierPercentile(unknown === 0 ? of : withCases(of, unknown, time), percentile);
			return at === null ? null : at.time / HOUR_MS;
		};
		return [{
			scope: {},
			...uncoveredTypes(view, to),
			value: hours,
			isLowerBound: reached?.isMore === true,
			low: answers.leftOut > 0 ? 0 : bound(sooner, 0),
			high: reached?.isMore === true ? Number.POSITIVE_INFINITY : bound(waits, Number.POSITIVE_INFINITY),
			sample,
			part: all.open.reduce((sum, open, i) => sum + open * all.weight[i], 0),
			unknown,
			gap: answerGap(view, to, answers, sample) ?? groupedGap(unknown, sample + unknown),
			get rows() {
				return longestFirst(answers.due, own);
			},
			bounds: (confidence) => hoursAbout(hours ?? 0, percentileBounds(waits, percentile, confidence)),
			...isWorking(choice) ? { detail: timeText(kaplanMeierPercentile(onTheWall(), percentile)) } : {}
		}];
	}
});
/** Bounds in hours. Order statistics know nothing of how long others were watched: they must not leave out the value. */
function hoursAbout(value, { lower, upper }) {
	return {
		lower: Math.min(value, lower / HOUR_MS),
		upper: Math.max(value, upper / HOUR_MS)
	};
}
/** How long each due activity waited, up to a moment: what was answered later was open then. */
function waitsOf(table, { due, delay }, elapsed, end) {
	const time = new Float64Array(due.length);
	const weight = new Float64Array(due.length);
	const open = new Uint8Array(due.length);
	for (let i = 0; i < due.length; i++) {
		const row = due[i];
		const waited = elapsed(table.time[row], end);
		const answered = delay(row);
		open[i] = answered > waited ? 1 : 0;
		time[i] = Math.min(answered, waited);
		weight[i] = table.count[row];
	}
	return {
		time,
		weight,
		open
	};
}
function timeText(reached) {
	if (reached === null) return "none was due";
	return `${reached.isMore ? "more than " : ""}${quantity(reached.time / HOUR_MS, "hours")}`;
}
/** The waits with those of aggregated rows, each answered at the time that is asked for. */
function withGroups({ time, weight, open }, groups, answeredAt) {
	if (groups.length === 0) return {
		time,
		weight,
		open
	};
	const isOpen = (wait) => !Number.isFinite(wait.by);
	return {
		time: Float64Array.from([...time, ...groups.map((one) => isOpen(one) ? one.waited : answeredAt(one))]),
		weight: Float64Array.from([...weight, ...groups.map(({ count }) => count)]),
		open: Uint8Array.from([...open, ...groups.map((one) => Number(isOpen(one)))])
	};
}
/** The rows with those in front that are open, the longest wait first. */
function longestFirst(rows, { time, open }) {
	const key = (i) => -(open[i] * 2 ** 50 + time[i]);
	return orderBy(Float64Array.from(time, (_, i) => key(i))).map((i) => rows[i]);
}
// build/rules/response-time.js
const responseTime = {
	id: "response-time",
	metric: responseTime$1,
	purpose: "Limits how long outsiders wait for the first reply.",
	group: "How the brand engages",
	subjects: ["snapshot"],
	limit: {
		option: "max",
		operator: "<="
	},
	options: {
		max: responseTime$1.options.max,
		"min-sample": minSampleOption(10, "activities that are due"),
		ratchet: ratchetOption
	},
	rationale: "A day is what a person who writes to a company expects at the longest; the median asks it for every second one, and leaves it to `response-rate` how many may be left without. The presets allow three, since a weekend lies between a Friday and an answer.",
	fix: "Answer those who have waited longest first, and decide who answers on which day.",
	blindSpot: "Nights and weekends count in full, unless the policy has `hours`. Whether an answer helped is not seen, nor to whom in a conversation a reply speaks that names only its first comment. Activities with a date and no time are left out.",
	gaming: "A quick \"we will look into it\" stops the clock, whatever comes of it.",
	presets: {
		starter: informing({
			max: "3d",
			by: "team"
		}),
		recommended: ifExported({
			max: "3d",
			by: "team"
		}),
		strict: { max: "4h" }
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: { "min-sample": 2 },
			records: [...["sam", "kim"].map(question), {
				type: "comment",
				actor: "acme",
				inReplyTo: "c-sam",
				published: "2026-11-11T09:00:00Z"
			}]
		},
		fail: {
			asOf: "2026-11-15",
			options: {
				"min-sample": 2,
				percentile: 90
			},
			records: [...["sam", "kim"].map(question), {
				type: "comment",
				actor: "acme",
				inReplyTo: "c-sam",
				published: "2026-11-11T09:00:00Z"
			}]
		}
	}
};
function question(actor) {
	return {
		type: "comment",
		id: `c-${actor}`,
		actor,
		object: "p-1",
		published: "2026-11-10T09:00:00Z"
	};
}
// build/store/kept.js
/**
* For how many days a file has been kept longer than its entry of the policy lets it, counted from the day on which it
* was exported, else from the last that it covers.
* @returns 0 where it may be kept, where nobody says how long, or where nobody knows since when
*/
function daysPastKeep({ keep, retrieved, to }, today) {
	const since = retrieved ?? to;
	return keep === null || since === null ? 0 : Math.max(0, today - since - keep);
}
// build/metrics/kept-too-long.js
const keptTooLong = defineMetric({
	id: "kept-too-long",
	label: "Days past `keep`",
	shortLabel: "Past keep",
	unit: "days",
	formula: "of the files that name people and whose entry of the policy has a `keep`: days from the file's `retrieved`, else from its last covered day, to today, less `keep`; for each `keep` the oldest file",
	options: {},
	measure(view, _options, { today }) {
		const measured = [...groupBy(filesOf$1(view).filter(({ keep }) => keep !== null), ({ keep }) => keep)].map(([keep, files]) => {
			return oldestOf(files.filter((file) => daysPastKeep(file, today) > 0 && namesPeople(view.table, file)), keep, today);
		});
		return measured.length > 0 ? measured : [{
			scope: {},
			...countOf(0)
		}];
	}
});
function filesOf$1({ table, channels }) {
	return table.files.filter(({ exported }) => channels === null || [...exported.keys()].some((channel) => channels.has(channel)));
}
function oldestOf(past, keep, today) {
	const days = past.map((file) => daysPastKeep(file, today));
	const most = Math.max(0, ...days);
	const oldest = past[days.indexOf(most)];
	const more = past.length > 1 ? `, and ${count(past.length - 1, "more file")} too` : "";
	return {
		scope: {},
		...countOf(most),
		location: startOf(oldest),
		identity: `keep ${keep}`,
		detail: `the file ${oldest?.name ?? ""} is ${count(most, "day")} past its \`keep\` of ${count(keep, "day")}${more}`
	};
}
/** Whether a file holds anybody but the brand; counts name nobody and may stay. */
function namesPeople(table, file) {
	const end = table.files[table.files.indexOf(file) + 1]?.firstRow ?? table.length;
	for (let row = file.firstRow; row < end; row++) if (table.actor[row] !== -1 && table.side[row] !== SIDE_CODE.brand) return true;
	return false;
}
// build/rules/retention.js
const retention = {
	id: "retention",
	metric: keptTooLong,
	purpose: "Checks that files that name people are not kept longer than the policy says.",
	group: "Whether the numbers can be trusted",
	subjects: ["snapshot"],
	limit: { operator: "<=" },
	options: {},
	rationale: "How long members' data may be kept is the platform's to say and yours to write down, so there is no default: an entry of `snapshots` says it with `keep`.",
	fix: "Replace the file by its counts, or remove it; neither counts against `append-only` once `keep` is over.",
	blindSpot: "It looks at the files as they are now; git still holds what was committed before. Entries without `keep` are not watched. `window` changes nothing.",
	gaming: "A later `retrieved` makes a file look newer, and a long `keep` lets it stay; raising `keep` is a finding of `loosened-policy`.",
	presets: {
		starter: informing({}),
		recommended: {},
		strict: {}
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: {},
			keep: "7d",
			records: [like$3("2026-11-10T09:00:00Z")]
		},
		fail: {
			asOf: "2026-11-15",
			options: {},
			keep: "2d",
			records: [like$3("2026-11-10T09:00:00Z")]
		}
	}
};
function like$3(published) {
	return {
		type: "like",
		actor: "sam",
		object: "p-1",
		published
	};
}
// build/metrics/returning-outsiders.js
const returningOutsiders$1 = defineMetric({
	id: "returning-outsiders",
	label: "Returning outsiders",
	shortLabel: "Returning",
	unit: "share",
	formula: "outsiders active in the window and in the one before ÷ outsiders active in the one before, which is as long and ends where this one begins",
	isFlatteredByBrand: true,
	options: {},
	countsPeople: () => true,
	measure(view) {
		const before = view.before();
		if (before.files.length === 0) return [noAnswer(gapOf("window-before-not-covered", {
			from: formatDay(before.from),
			to: formatDay(before.to)
		}))];
		const missing = notExported(view, INTERACTION_TYPES) ?? notExported(before, INTERACTION_TYPES);
		if (missing !== void 0) return [noAnswer(missing)];
		const types = exportedTypes(view);
		const [earlier, now] = [outsiders(before, types), outsiders(view, types)];
		const isBack = new Uint8Array(view.table.accounts.size);
		for (const account of now.accounts.account) isBack[account] = 1;
		const { account: accounts, row: rows } = earlier.accounts;
		const lost = rows.filter((_, i) => isBack[accounts[i]] === 0);
		const sample = accounts.length;
		const part = sample - lost.length;
		const unknown = earlier.unnamed + now.unnamed;
		const known = earlier.named + now.named;
		const ofHigh = sample + earlier.unnamed;
		return [{
			scope: {},
			value: sample === 0 ? null : part / sample,
			low: ofHigh === 0 ? null : part / ofHigh,
			high: ofHigh === 0 ? null : Number.isFinite(unknown) ? Math.min(1, (part + unknown) / ofHigh) : 1,
			sample,
			part,
			unknown,
			known,
			gap: unnamedGap(view, INTERACTION_TYPES, unknown, known),
			rows: lost
		}];
	}
});
/** The outsiders of a view, by the types of activity that each channel's files hold. */
function outsiders(view, types) {
	const { table } = view;
	const held = Uint32Array.from(table.channels, (_, channel) => types.get(channel) ?? 0);
	const keep = (rows) => filterRows(rows, (row) => isAmong(table.type[row], held[table.channel[row]] ?? 0));
	return outsideAccounts(table, {
		view,
		rows: keep(view.rows),
		undated: keep(view.partiallyCovered)
	}, INTERACTION_TYPES);
}
// build/rules/returning-outsiders.js
const returningOutsiders = {
	id: "returning-outsiders",
	metric: returningOutsiders$1,
	purpose: "Asks that outsiders who came once come back.",
	group: "Who is engaging",
	subjects: ["snapshot"],
	limit: {
		option: "min",
		operator: ">="
	},
	options: {
		min: {
			kind: "share",
			description: "Smallest share that comes back.",
			default: .1
		},
		"min-sample": minSampleOption(20, "outside accounts in the window before"),
		confidence: confidenceOption,
		ratchet: ratchetOption
	},
	rationale: "Most people who like one post never return, so one in ten is modest; of fewer than twenty accounts a tenth is one or two people.",
	fix: "Answer those who came, ask what they want next, and publish that.",
	blindSpot: "A person who comes back with another account, or who has joined the company since, doesn't count as back. Types that were not exported in this window are left out of both windows, by channel.",
	gaming: "A ring of companies that like each other's posts comes back every week, and brings nobody else.",
	presets: {
		starter: informing({ min: .1 }),
		recommended: informing({ min: .1 }),
		strict: { min: .2 }
	},
	examples: {
		pass: {
			asOf: "2026-11-14",
			options: {
				min: "50%",
				window: "7d",
				"min-sample": 2
			},
			records: [
				like$2("sam", "05"),
				like$2("kim", "06"),
				like$2("kim", "12")
			]
		},
		fail: {
			asOf: "2026-11-14",
			options: {
				min: "50%",
				window: "7d",
				"min-sample": 2
			},
			records: [
				like$2("sam", "05"),
				like$2("kim", "06"),
				like$2("lee", "12")
			]
		}
	}
};
function like$2(actor, day) {
	return {
		type: "like",
		actor,
		object: `p-${day}`,
		published: `2026-11-${day}T09:00:00Z`
	};
}
// build/metrics/pronouns.js
/**
* Pronouns by language, as ISO 639-1 has it. Left out is what as often means something else: French *on*, Italian *ci*,
* Portuguese *nos* (in the), Spanish *su*, Polish *ci*, German *ihr*, Norwegian *deres*.
*/
const PRONOUNS = {
	en: {
		we: words("we us our ours ourselves"),
		you: words("you your yours yourself yourselves"),
		abbreviations: ["US"]
	},
	de: {
		we: words("wir uns unser unsere unserem unseren unserer unseres"),
		you: words("du dich dir dein deine deinem deinen deiner deines euch euer eure eurem euren eurer eures"),
		polite: words("Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres")
	},
	fr: {
		we: words("nous notre nos nôtre nôtres"),
		you: words("tu te toi ton ta tes tien tienne tiens tiennes vous votre vos vôtre vôtres")
	},
	es: {
		we: words("nosotros nosotras nos nuestro nuestra nuestros nuestras"),
		you: words("tú te ti tu tus tuyo tuya tuyos tuyas contigo usted ustedes vosotros vosotras os vuestro vuestra vuestros vuestras")
	},
	it: {
		we: words("noi nostro nostra nostri nostre"),
		you: words("tu te ti tuo tua tuoi tue voi vi vostro vostra vostri vostre")
	},
	nl: {
		we: words("wij we ons onze onszelf"),
		you: words("jij je jou jouw jezelf jullie u uw")
	},
	pt: {
		we: words("nós nosso nossa nossos nossas conosco connosco"),
		you: words("você vocês tu te ti teu tua teus tuas contigo seu sua seus suas vosso vossa vossos vossas convosco")
	},
	pl: {
		we: words("my nas nam nami nasz nasza nasze naszego naszej naszemu naszą naszym naszymi naszych nasi"),
		you: words("ty ciebie cię tobie tobą twój twoja twoje twojego twojej twojemu twoją twoim twoimi twoich twoi wy was wam wami wasz wasza wasze waszego waszej waszemu waszą waszym waszymi waszych wasi")
	},
	sv: {
		we: words("vi oss vår vårt våra"),
		you: words("du dig din ditt dina ni er ert era")
	},
	da: {
		we: words("vi os vor vort vore vores"),
		you: words("du dig din dit dine jer jeres"),
		polite: words("I De Dem Deres")
	},
	nb: {
		we: words("vi oss vår vårt våre"),
		you: words("du deg din ditt dine dere")
	}
};
function words(list) {
	return list.split(" ");
}
// build/metrics/language.js
/** How each word is counted, by language: the common ones, and those that speak of us or the reader. */
const VOCABULARY = Object.entries({
	en: "the a an and of to is in that it for on with are this be was at have from by not as or will can what how",
	de: "der die das und ist nicht ein eine einen mit für auf auch den dem des im von zu sich sind es wie aus bei nach oder aber wenn noch",
	fr: "le la les des et est un une du de en que qui dans pour pas sur avec ce il elle au aux par plus sont ou mais cette",
	es: "el la los las de y que en un una es por con para no se del al lo como más pero su sus este esta son muy",
	it: "il la lo di e che un una è per con non del della le si da gli sono dei al nel come più anche questo ma",
	nl: "de het een en van is dat niet op te voor met zijn er aan ook als maar om bij naar dan wat deze nog in",
	pt: "o a os as de e que um uma é para com não do da dos das em no na por se mais como mas ao são",
	pl: "i w na z się nie jest do to że o jak po za od dla ale przez są tego co czy tym który oraz",
	sv: "och att det som är en ett på av för med den till inte har de om men från så kan när också i",
	da: "og at det er en et på af for med den til ikke har de som om men fra kan når også eller hvad i",
	nb: "og å det er en et på av for med den til ikke har de som om men fra kan når også eller hva i",
	cs: "a v na se je že do s z o pro ale jsou jako by to ve za při také nebo který jsme jste aby už ze po k",
	fi: "ja on ei se että oli ovat mutta myös kun niin tai joka jos kanssa sekä vain nyt mitä hän ne tämä",
	hu: "a az és hogy nem egy is van ez de ha meg csak mint már el vagy ki mert még azt ezt volt",
	ro: "și în de la cu pe nu este un o că din pentru mai sunt care a ce dar sau al ale prin după fi",
	tr: "ve bir bu için ile da de çok ne daha gibi en olan olarak ama her kadar var değil mi ya sonra"
}).map(([language, common]) => {
	const { we = [], you = [], polite = [] } = PRONOUNS[language] ?? {};
	const own = [
		...we,
		...you,
		...polite
	].map((word) => word.toLowerCase());
	return {
		language,
		words: /* @__PURE__ */ new Set([...common.split(" "), ...own])
	};
});
/** From so many words on, a text that has hardly a common one is in a language that we do not know. */
const LONG$1 = 8;
const HARDLY = .15;
/** Other tags for the languages above. */
const SAME = {
	no: "nb",
	nn: "nb"
};
/** The language of a tag by BCP 47, such as `pt` of `pt-BR`, in the words of ISO 639-1. */
function languageOfTag(tag) {
	const [language = ""] = tag.trim().toLowerCase().split(/[-_]/);
	return SAME[language] ?? language;
}
/**
* The languages that a text may be in, by how many of its words are common ones: several where as many are. Empty
* where it has none and is too short to tell; null where it is in none that we know, or in another script.
*/
function languagesOf(text) {
	const plain = text.replace(/\S+:\/\/\S+|[@#][\p{L}\p{N}_]+/gu, " ");
	if (!isMostlyLatin(plain)) return null;
	const found = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
	const scores = VOCABULARY.map(({ language, words }) => {
		return {
			language,
			score: found.filter((word) => words.has(word)).length
		};
	});
	const best = Math.max(...scores.map(({ score }) => score));
	if (found.length >= LONG$1 && best < HARDLY * found.length) return null;
	if (best === 0) return [];
	return scores.filter(({ score }) => score === best).map(({ language }) => language);
}
const ASCII$1 = /^[\0-\x7f]*$/;
function isMostlyLatin(text) {
	if (ASCII$1.test(text)) return true;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	return latin * 2 >= letters;
}
// build/metrics/pronoun-ratio.js
/**
* How many words of the brand's posts speak of us, its own names among them, and how many of the reader; with how
* many posts there are, and those that have a text, the one with the most talk of us first.
* @param words the words to count in any language, instead of the pronouns of each post's
*/
function pronounCounts(view, words) {
	const { table } = view;
	const posts = brandPosts(view);
	const texts = Array.from(posts, (row) => textOf$1(table, row)).filter(({ text }) => text.trim() !== "");
	const pronounsOf = words === void 0 ? pronounsByPost(texts) : () => words;
	const talks = texts.flatMap((post) => {
		const pronouns = pronounsOf(post);
		return pronouns === null ? [] : [{
			row: post.row,
			...talkOf(table, post.text, pronouns)
		}];
	});
	return {
		posts: posts.length,
		texts: texts.length,
		/** Posts whose text is in a language without pronouns here; they are in no other figure but those two. */
		foreign: texts.length - talks.length,
		we: talks.reduce((sum, { we }) => sum + we, 0),
		you: talks.reduce((sum, { you }) => sum + you, 0),
		/** By post, as words of one post are not independent. */
		clusters: talks.map(({ row, we, you }) => ({
			id: nameOf(table, row),
			part: we,
			size: we + you
		})),
		rows: talks.sort((a, b) => b.we - b.you - (a.we - a.you)).map(({ row }) => row)
	};
}
function nameOf(table, row) {
	const id = table.idText(table.id[row]);
	return id === null ? null : `${id} on ${table.channels[table.channel[row]]}`;
}
/** A trend and earlier windows ask for the same post again. */
const textOf$1 = perTable((table, row) => {
	const { content, language } = table.post(row) ?? {};
	const text = content ?? "";
	return {
		row,
		text,
		languages: language ? [languageOfTag(language)] : languagesOf(text)
	};
});
/**
* The pronouns of a post's language. Where its words leave several, or none, it is that of most of the other posts;
* null where the language is one without pronouns here.
*/
function pronounsByPost(texts) {
	const posts = new Map(Object.keys(PRONOUNS).map((language) => [language, 0]));
	for (const { languages } of texts) for (const language of languages ?? []) posts.set(language, (posts.get(language) ?? 0) + 1);
	const usual = [...posts.keys()].sort((a, b) => (posts.get(b) ?? 0) - (posts.get(a) ?? 0));
	return ({ languages }) => {
		if (languages === null) return null;
		const language = usual.find((one) => languages.length === 0 || languages.includes(one)) ?? "";
		return PRONOUNS[language] ?? null;
	};
}
function talkOf(table, text, pronouns) {
	const { we, you, polite, abbreviations } = matchersOf(table, pronouns);
	const spelt = text === text.toUpperCase() ? text : text.replace(abbreviations, " ");
	return {
		we: we.count(spelt),
		you: you.count(spelt) + (spelt.match(polite)?.length ?? 0)
	};
}
/** Compiling the words takes longer than counting them in a week's posts, and a trend has 52 weeks. */
const matchersOf = perTable(({ brandWords }, { we, you, polite, abbreviations }) => ({
	we: new WordMatcher([...we, ...brandWords]),
	you: new WordMatcher(you),
	polite: exactly(polite, "(?<=[\\p{L}\\p{N},;:)–-]\\s+)"),
	abbreviations: exactly(abbreviations, "(?<![\\p{L}\\p{N}_])")
}));
/** Finds words as they are spelt; nothing where there are none. */
function exactly(words, before) {
	return words === void 0 ? /(?!)/g : new RegExp(`${before}(?:${words.join("|")})(?![\\p{L}\\p{N}_])`, "gu");
}
// build/metrics/self-talk.js
const selfTalk$1 = defineMetric({
	id: "self-talk",
	label: "Self-talk",
	shortLabel: "Self-talk",
	unit: "share",
	formula: "we-words ÷ (we-words + you-words) over the posts' text; in English we, us, our, ours, ourselves and the policy's `brand.words`, against you, your, yours, yourself, yourselves; in other languages their pronouns",
	options: { words: {
		kind: "talk",
		description: "The words to count instead of the pronouns of each post's language; `brand.words` count as ours in any."
	} },
	measure(view, { words }) {
		const { posts, texts, foreign, we, you, clusters, rows } = pronounCounts(view, words);
		const missing = posts + undatedBrandPosts(view).length === 0 ? noPosts(view) : void 0;
		if (missing !== void 0) return [noAnswer(missing)];
		if (posts > 0 && texts === 0) return [noAnswer(gapOf("no-post-text", {}))];
		if (texts > 0 && foreign === texts) return [noAnswer(gapOf("unknown-language", {
			count: foreign,
			all: texts
		}))];
		const sample = we + you;
		const silent = posts - texts;
		const unread = silent + foreign;
		const unknown = unread + undatedBrandPosts(view).length + leftOut(view, ["post"]);
		const value = sample === 0 ? null : we / sample;
		const gap = foreign > silent ? gapOf("unknown-language", {
			count: foreign,
			all: texts
		}) : gapOf("some-posts-without-text", {
			count: silent,
			all: posts
		});
		return [{
			scope: {},
			value,
			low: unknown > 0 ? 0 : value,
			high: unknown > 0 ? 1 : value,
			sample,
			part: we,
			unknown,
			known: texts - foreign,
			gap: unknown > 0 ? postsGap(view, gap, unread) : void 0,
			rows,
			clusters: () => clusters,
			groups: () => ({ posts: clusters })
		}];
	}
});
// build/rules/self-talk.js
const selfTalk = {
	id: "self-talk",
	metric: selfTalk$1,
	purpose: "Limits how much the brand's posts are about the brand rather than the reader.",
	group: "What the brand posts",
	subjects: ["snapshot", "plan"],
	limit: {
		option: "max",
		operator: "<="
	},
	options: {
		max: {
			kind: "share",
			description: "Largest share of words about the brand.",
			default: .6
		},
		"min-sample": minSampleOption(20, "of these words"),
		confidence: confidenceOption,
		ratchet: ratchetOption
	},
	rationale: "Three words about us for every two about the reader is where a text begins to read as a speech. `recommended` warns of that, and fails where hardly a word is for the reader.",
	fix: "Say what it does for the reader, and address them.",
	blindSpot: "It counts words and does not understand them: praise in the third person passes, and posts without a text are not looked at. The language is the record's `language`, else that of its most common words. Without `words` it knows English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish, Danish and Norwegian, and their pronouns alone: where a verb says who speaks, as in Spanish or Polish, it sees less.",
	gaming: "Writing the company's name by a nickname, or a \"you\" into every sentence about ourselves, lowers it.",
	presets: {
		starter: informing({ max: .85 }),
		recommended: [ifExported({ max: .85 }), informing({ max: .6 })],
		strict: { max: .5 },
		"posting-plan": { max: .6 }
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: { "min-sample": 4 },
			records: [{
				...post$1("p-1"),
				content: "Do your wheels squeak? Here is how you clean them."
			}, {
				...post$1("p-2"),
				content: "Show us the rink that you like best. We will pass it on."
			}]
		},
		fail: {
			asOf: "2026-11-15",
			options: { "min-sample": 4 },
			records: [{
				...post$1("p-1"),
				content: "We are proud of our new wheels. Nobody makes wheels as we do."
			}, {
				...post$1("p-2"),
				content: "Our team has won again. Have you seen us on the stage?"
			}]
		}
	}
};
function post$1(id) {
	return {
		type: "post",
		actor: "acme",
		id,
		published: "2026-11-10T09:00:00Z"
	};
}
// build/metrics/silent-posts.js
/** Days that people have to react before a post counts as silent. */
const LEAST_AGE = 3;
/** The reactions by which a channel's files show whether a post has any. */
const SHOWN_BY = ["comment", "like"];
const silentPosts$1 = defineMetric({
	id: "silent-posts",
	label: "Posts without an outside reaction",
	shortLabel: "Silent posts",
	unit: "share",
	formula: `the brand's posts that are at least ${LEAST_AGE} days old and that no outsider has reacted to, on whatever day ÷ the brand's posts of that age; on channels whose files cover comments or likes`,
	needsRoster: true,
	options: {},
	measure(view, _options, { asOf }) {
		const all = concatRows([brandPosts(view), undatedBrandPosts(view)]);
		const missing = all.length === 0 ? noPosts(view) : void 0;
		if (missing !== void 0) return [noAnswer(missing)];
		const shown = filterRows(all, shownIn(view));
		if (all.length > 0 && shown.length === 0) return [noAnswer(gapOf("not-exported", { types: SHOWN_BY }))];
		const posts = filterRows(shown, (row) => isOldEnough(view.table, row, asOf));
		const reactions = reactionsTo$1(view.table, posts);
		const silent = [];
		const counts = {
			part: 0,
			rest: 0,
			unknown: 0,
			maybeRest: 0
		};
		let notHeld = 0;
		for (const [i, row] of posts.entries()) {
			const { outside, unknown, byType } = reactions[i];
			const hasMore = platformCountsMore(view.table, row, byType);
			const isUndated = view.table.day[row] === UNDATED;
			if (outside > 0 && isUndated) counts.maybeRest++;
			else if (outside > 0) counts.rest++;
			else if (isUndated) counts.unknown++;
			else if (unknown > 0 || hasMore) {
				counts.unknown++;
				if (unknown === 0) notHeld++;
			} else {
				counts.part++;
				silent.push(row);
			}
		}
		const share = shareOf(counts);
		const gap = notHeld > 0 ? gapOf("reactions-not-held", {
			count: notHeld,
			all: posts.length
		}) : unnamedGap(view, INTERACTION_TYPES, share.unknown, share.sample);
		return [{
			scope: {},
			...uncoveredTypes(view, SHOWN_BY),
			...share,
			gap,
			rows: silent,
			posts: silent
		}];
	}
});
/** A post without a day may be old enough. */
function isOldEnough({ day }, row, asOf) {
	return day[row] === -2147483648 || day[row] <= asOf - LEAST_AGE;
}
/** Whether a row is on a channel whose files cover what shows it. */
function shownIn(view) {
	const { channel, channels } = view.table;
	const isShown = channels.map((name) => view.on(name).exported(SHOWN_BY));
	return (row) => isShown[channel[row]] === true;
}
/** What was done to each of the posts up to now, whichever day it was: silence ends with the first reaction. */
function reactionsTo$1(table, posts) {
	const { length, duplicate, objectRow, type, count: counts, inbound, side } = table;
	const none = () => ({
		outside: 0,
		unknown: 0,
		byType: new Float64Array(ACTIVITY_TYPES.length)
	});
	const reactions = Array.from(posts, none);
	const places = new Uint32Array(length);
	for (let i = 0; i < posts.length; i++) places[posts[i]] = i + 1;
	for (let row = 0; row < length; row++) {
		const ground = objectRow[row];
		const place = ground === -1 ? 0 : places[ground];
		if (place === 0 || duplicate[row] === 1) continue;
		const post = reactions[place - 1];
		const count = counts[row];
		post.byType[type[row]] = post.byType[type[row]] + count;
		if (inbound[row] === 0) continue;
		if (side[row] === SIDE_CODE.outside) post.outside += count;
		else if (side[row] === SIDE_CODE.unknown) post.unknown += count;
	}
	return reactions;
}
/** Whether the platform's own totals of a post are larger than what the files hold of it. */
function platformCountsMore(table, row, byType) {
	const totals = table.post(row)?.totals ?? {};
	return INTERACTION_TYPES.some((type) => (totals[type] ?? 0) > byType[TYPE_CODE[type]]);
}
// build/rules/silent-posts.js
const silentPosts = {
	id: "silent-posts",
	metric: silentPosts$1,
	purpose: "Limits the share of posts that no outsider reacts to.",
	group: "Who is engaging",
	subjects: ["snapshot"],
	limit: {
		option: "max",
		operator: "<="
	},
	options: {
		max: {
			kind: "share",
			description: "Largest share of such posts.",
			default: .5
		},
		"min-sample": minSampleOption(5, "posts that are old enough"),
		confidence: confidenceOption,
		ratchet: ratchetOption
	},
	rationale: "A quiet post happens to everyone. Where every second one gets no reaction from outside, the brand is talking to itself. `recommended` warns of that, and fails at three in four: of a small firm an export may hold the comments alone.",
	fix: "Post less, and ask something that outsiders want to answer.",
	blindSpot: "One like from outside is enough for a post. A post without a date may be too new to count, so it leaves the share open.",
	gaming: "One friend's like under each post is enough to pass; `voice-concentration` shows that friend. Deleting quiet posts before the export hides them.",
	presets: {
		starter: informing({ max: .5 }),
		recommended: [ifExported({ max: .75 }), informing({ max: .5 })],
		strict: { max: .25 }
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: { "min-sample": 2 },
			records: [
				post("p-1"),
				post("p-2"),
				like$1("p-1", "ann"),
				like$1("p-2", "sam")
			]
		},
		fail: {
			asOf: "2026-11-15",
			options: { "min-sample": 2 },
			records: [
				post("p-1"),
				post("p-2"),
				like$1("p-1", "ann"),
				like$1("p-2", "ann")
			]
		}
	}
};
function post(id) {
	return {
		type: "post",
		actor: "acme",
		id,
		published: "2026-11-10T09:00:00Z"
	};
}
function like$1(object, actor) {
	return {
		type: "like",
		actor,
		object,
		published: "2026-11-10T10:00:00Z"
	};
}
// build/lib/statistics/benjamini-hochberg.js
/**
* Which hypotheses to reject so that at most a share of the rejected ones is expected to be true: Y. Benjamini and
* Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57 (1995), 289-300.
* @param q the share, from 0 to 1
* @returns those of the tests that are rejected, the surest first
*/
function rejected(tests, q) {
	const sorted = tests.toSorted((a, b) => a.p - b.p);
	const last = sorted.findLastIndex(({ p }, i) => p <= q * (i + 1) / sorted.length);
	return sorted.slice(0, last + 1);
}
// build/lib/statistics/poisson-binomial.js
/**
* The chance that at least so many of independent events happen: the upper tail of the Poisson binomial distribution,
* by convolution.
* @param chances of each event, from 0 to 1
* @param least from 0
*/
function atLeast(chances, least) {
	const of = new Float64Array(chances.length + 1);
	of[0] = 1;
	for (let i = 0; i < chances.length; i++) {
		const p = chances[i];
		for (let j = i + 1; j > 0; j--) of[j] = of[j] * (1 - p) + of[j - 1] * p;
		of[0] = of[0] * (1 - p);
	}
	let sum = 0;
	for (let j = least; j < of.length; j++) sum += of[j];
	return sum;
}
const LEAST_REACTIONS = 8;
const WINDOWS = [5, 20];
/** Share of false discoveries over both windows. */
const FALSE_DISCOVERIES = .05;
const LEAST_RATIO = 1.5;
/**
* The accounts that keep company with employees, the surest first. Two explanations must both fail: that whoever
* reacts to these posts does so then, and that the account is always that late; the larger of the two chances counts
* (an intersection-union test). Over each window Benjamini and Hochberg's bound holds.
* @param mayBeTested whether an account is looked at
*/
function companionsOf(reactions, mayBeTested) {
	if (reactions.posts < 12) return [];
	const ours = ourTimes(reactions);
	const byAccount = reactionsByAccount(reactions, mayBeTested);
	const found = /* @__PURE__ */ new Map();
	for (const minutes of WINDOWS) {
		const width = minutes * MINUTE_MS;
		const isNear = (post, time) => {
			const next = firstFrom(ours[post], time - width);
			return next !== void 0 && next <= time + width;
		};
		const others = othersNear(reactions, isNear);
		const tests = [...byAccount].map(([account, own]) => ({
			...testOf(reactions, own, others, isNear),
			account,
			windowMinutes: minutes
		}));
		for (const { p: _p, ...one } of rejected(tests, FALSE_DISCOVERIES / WINDOWS.length)) {
			if (found.has(one.account)) continue;
			const near = (byAccount.get(one.account) ?? []).filter(([post, i]) => isNear(post, reactions.time[i]));
			found.set(one.account, {
				...one,
				rows: near.map(([, i]) => reactions.row[i])
			});
		}
	}
	return [...found.values()];
}
/** The times of employees' reactions to each post, in order. */
function ourTimes({ posts, start, time, isOurs }) {
	return Array.from({ length: posts }, (_, post) => {
		const own = [];
		for (let i = start[post]; i < start[post + 1]; i++) if (isOurs[i] === 1) own.push(time[i]);
		return Float64Array.from(own).sort();
	});
}
/** The first of sorted times that is not before one. */
function firstFrom(times, least) {
	let [low, high] = [0, times.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (times[middle] < least) low = middle + 1;
		else high = middle;
	}
	return times[low];
}
/** The reactions of each account that is looked at, as pairs of a post and an index. */
function reactionsByAccount({ posts, start, account, isOurs }, mayBeTested) {
	const counts = /* @__PURE__ */ new Map();
	for (let i = 0; i < account.length; i++) if (isOurs[i] === 0) counts.set(account[i], (counts.get(account[i]) ?? 0) + 1);
	const tested = /* @__PURE__ */ new Map();
	for (const [one, count] of counts) if (count >= LEAST_REACTIONS && mayBeTested(one)) tested.set(one, []);
	for (let post = 0; post < posts; post++) for (let i = start[post]; i < start[post + 1]; i++) if (isOurs[i] === 0) tested.get(account[i])?.push([post, i]);
	for (const [one, own] of tested) tested.set(one, own.slice(-200));
	return tested;
}
/** Of each post, how many outsiders reacted, and how many of them near an employee. */
function othersNear({ posts, start, time, isOurs }, isNear) {
	const all = new Uint32Array(posts);
	const near = new Uint32Array(posts);
	for (let post = 0; post < posts; post++) for (let i = start[post]; i < start[post + 1]; i++) {
		if (isOurs[i] === 1) continue;
		all[post] = all[post] + 1;
		if (isNear(post, time[i])) near[post] = near[post] + 1;
	}
	return {
		all,
		near
	};
}
function testOf({ postTime, time }, own, others, isNear) {
	const hits = own.map(([post, i]) => isNear(post, time[i]));
	const near = hits.filter(Boolean).length;
	const byOthers = Float64Array.from(own, ([post], at) => {
		return (others.near[post] - (hits[at] === true ? 1 : 0) + .5) / others.all[post];
	});
	const expectedByOthers = sum(byOthers);
	const base = {
		reactions: own.length,
		near
	};
	const pByOthers = near < LEAST_RATIO * expectedByOthers ? 1 : atLeast(byOthers, near);
	if (pByOthers > FALSE_DISCOVERIES) return {
		...base,
		expected: expectedByOthers,
		p: 1
	};
	const delays = own.map(([post, i]) => time[i] - postTime[post]);
	const byHabit = Float64Array.from(own, ([post]) => delays.filter((delay) => isNear(post, postTime[post] + delay)).length / own.length);
	const expectedByHabit = sum(byHabit);
	const pByHabit = near < LEAST_RATIO * expectedByHabit ? 1 : atLeast(byHabit, near);
	return {
		...base,
		expected: Math.max(expectedByOthers, expectedByHabit),
		p: Math.max(pByOthers, pByHabit)
	};
}
function sum(chances) {
	return chances.reduce((all, one) => all + one, 0);
}
// build/metrics/undeclared/reactions.js
/** The reactions of employees and outsiders to the brand's posts up to a day; those without a time are left out. */
function reactionsOf(table, asOf) {
	const { time, side, objectRow, actor, inbound } = table;
	const isTimed = (row) => !Number.isNaN(time[row]) && table.day[row] <= asOf;
	const posts = filterRows(table.byDay, (row) => isBrandPost(table, row) && isTimed(row));
	posts.sort((a, b) => time[a] - time[b] || a - b);
	const numberOf = new Int32Array(table.length).fill(-1);
	for (let i = 0; i < posts.length; i++) numberOf[posts[i]] = i;
	const postOf = (row) => {
		if (inbound[row] !== 1 || actor[row] === -1 || !isTimed(row)) return -1;
		if (side[row] !== SIDE_CODE.inside && side[row] !== SIDE_CODE.outside) return -1;
		const post = objectRow[row];
		return post === -1 ? -1 : numberOf[post];
	};
	return firstOfEach(table, posts, groupRows(table.byDay, posts.length, postOf));
}
function firstOfEach(table, posts, groups) {
	const { rows } = groups;
	const start = new Uint32Array(posts.length + 1);
	const row = new Int32Array(rows.length);
	/** Where the account's reaction to the post at hand stands. */
	const at = new Int32Array(table.accounts.size).fill(-1);
	let length = 0;
	for (let post = 0; post < posts.length; post++) {
		const first = length;
		for (let i = groups.start[post]; i < groups.start[post + 1]; i++) {
			const one = rows[i];
			const account = table.actor[one];
			const known = at[account];
			if (known < first) {
				at[account] = length;
				row[length++] = one;
			} else if (table.time[one] < table.time[row[known]]) row[known] = one;
		}
		start[post + 1] = length;
	}
	const kept = row.subarray(0, length);
	return {
		posts: posts.length,
		postTime: Float64Array.from(posts, (post) => table.time[post]),
		start,
		account: Int32Array.from(kept, (one) => table.actor[one]),
		time: Float64Array.from(kept, (one) => table.time[one]),
		isOurs: Uint8Array.from(kept, (one) => table.side[one] === SIDE_CODE.inside ? 1 : 0),
		row: kept
	};
}
// build/metrics/undeclared-insiders.js
const undeclaredInsiders$1 = defineMetric({
	id: "undeclared-insiders",
	label: "Accounts that act with employees",
	shortLabel: "Undeclared",
	unit: "count",
	formula: "outside accounts with at least 8 reactions to at least 12 posts, over all covered days, that react within 5 or 20 minutes of an employee more often than both other outsiders on the same posts and their own usual delay explain, by half as much again; without those of `reviewed-outsiders`",
	needsRoster: true,
	options: {},
	measure(view, _options, { asOf, reviewed }) {
		const { table } = view;
		const missing = notExported(view, INTERACTION_TYPES);
		if (missing !== void 0) return [noAnswer(missing)];
		const { posts, reactions, ours } = testedOf(table, asOf);
		if (reactions === 0 || ours === 0) return [noAnswer(gapOf("no-reaction-times", {}))];
		if (posts < 12) return [noAnswer(gapOf("few-posts", {
			count: posts,
			least: 12
		}))];
		const companions = undeclaredOf(table, asOf).filter(({ account }) => !reviewed.has(account));
		return [{
			scope: {},
			...countOf(companions.length),
			rows: companions.flatMap(({ rows }) => rows.slice(-1)),
			accounts: companions.map(({ account, near, reactions, expected, windowMinutes }) => ({
				channel: table.channels[table.accounts.channel(account)] ?? "",
				account: table.accounts.name(account),
				reactions,
				near,
				expected: Math.round(expected * 10) / 10,
				windowMinutes
			}))
		}];
	}
});
/** The accounts that act with employees, whoever has reviewed them. */
const undeclaredOf = perTable((table, asOf) => companionsOf(reactionsTo(table, asOf), () => true));
const reactionsTo = perTable(reactionsOf);
function testedOf(table, asOf) {
	const { posts, isOurs } = reactionsTo(table, asOf);
	const ours = isOurs.reduce((sum, one) => sum + one, 0);
	return {
		posts,
		reactions: isOurs.length - ours,
		ours
	};
}
// build/rules/undeclared-insiders.js
const MINUTES = [
	"02",
	"03",
	"01",
	"04",
	"02",
	"03",
	"01",
	"02",
	"04",
	"03",
	"02",
	"01"
];
const undeclaredInsiders = {
	id: "undeclared-insiders",
	metric: undeclaredInsiders$1,
	purpose: "Asks for a look at outside accounts that react when employees do.",
	group: "Who is engaging",
	subjects: ["snapshot"],
	limit: { operator: "<=" },
	fixedLevel: "notice",
	options: {},
	rationale: "Colleagues who are told of a post react together. An account that does so time after time may belong to one who is missing from the roster. It is a reason to look and never more, so it is a notice and stays one.",
	fix: "Find out who they are: put an employee on the roster, and anybody else under `reviewed-outsiders`.",
	blindSpot: "It needs the times of reactions. A reader who gets the same newsletter as the staff looks alike, and a colleague who reacts at other times is missed. In simulated companies with 24 posts it finds three in four or more, and almost nobody else (`bench/undeclared.mjs`).",
	gaming: "Colleagues who wait an hour, or react by a clock of their own, are not seen.",
	presets: {
		starter: {},
		recommended: {},
		strict: {}
	},
	examples: {
		pass: {
			asOf: "2026-11-28",
			options: {},
			records: posts$1((day) => `${19 - day % 9}:40`)
		},
		fail: {
			asOf: "2026-11-28",
			options: {},
			records: posts$1((day) => `${hourOf(day)}:${MINUTES[day % 12]}`)
		}
	}
};
/** Posts of 24 days to which `ann` reacts at some hour, strangers at others, and `sam` as said. */
function posts$1(samAt) {
	return Array.from({ length: 24 }, (_, day) => {
		const date = `2026-11-${String(day + 1).padStart(2, "0")}`;
		const like = (actor, time) => ({
			type: "like",
			actor,
			object: `p-${day}`,
			published: `${date}T${time}:00Z`
		});
		return [
			{
				type: "post",
				actor: "acme",
				id: `p-${day}`,
				published: `${date}T08:00:00Z`
			},
			like("ann", `${hourOf(day)}:00`),
			like("sam", samAt(day)),
			...[
				"kim",
				"lee",
				"noor"
			].map((actor, i) => like(actor, `${19 + i}:${10 + day}`))
		];
	}).flat();
}
/** From 09 to 17, a different one each day. */
function hourOf(day) {
	return String(9 + day * 5 % 9).padStart(2, "0");
}
// build/metrics/undisclosed-insiders.js
const undisclosedInsiders$1 = defineMetric({
	id: "undisclosed-insiders",
	label: "Undisclosed employees",
	shortLabel: "Undisclosed",
	unit: "count",
	formula: "inbound activities of the types by employees with `disclosed: false`; of reviews also those where `disclosed` is missing; a warning, but an error where it is a review by an officer or a manager",
	needsRoster: true,
	options: { of: ofOption([
		"review",
		"comment",
		"quote"
	], "down") },
	measure(view, { of }) {
		const { table } = view;
		const { inside, outside, unknown, leftOut, undatedInside, insideRows } = tallyInbound(table, wholeOf(view), of);
		const missing = notExported(view, of);
		if (missing !== void 0) return [noAnswer(missing)];
		const own = insideRows();
		const spoken = filterRows(own, (row) => table.type[row] !== TYPE_CODE.review);
		const isSilent = spoken.length > 0 && spoken.every((row) => table.disclosed(row) === null);
		const rows = filterRows(own, (row) => (table.disclosed(row) ?? table.type[row] !== TYPE_CODE.review) === false);
		const undisclosed = isSilent ? sumCounts(table, spoken) : 0;
		const isReviewByLeader = (row) => table.type[row] === TYPE_CODE.review && table.isByLeader(row);
		const byLeaders = sumCounts(table, filterRows(rows, isReviewByLeader));
		const unsure = unknown + leftOut + undatedInside;
		const types = of.filter((type) => type !== "review");
		return [{
			scope: {},
			...uncoveredTypes(view, of),
			...countOf(sumCounts(table, rows), {
				unknown: undisclosed + unsure,
				known: inside + outside - undisclosed
			}),
			gap: undisclosed > 0 ? gapOf("no-disclosure", { types }) : unnamedGap(view, of, unsure, inside + outside),
			rows,
			level: byLeaders > 0 ? "error" : "warning",
			detail: byLeaders === 0 ? "" : `, ${formatNumber(byLeaders)} of them reviews by officers or managers`
		}];
	}
});
const undisclosedInsiders = {
	id: "undisclosed-insiders",
	metric: undisclosedInsiders$1,
	purpose: "Finds employees who comment or review without saying that they work there.",
	group: "Who is engaging",
	subjects: ["snapshot"],
	limit: {
		option: "max",
		operator: "<="
	},
	options: {
		max: {
			kind: "count",
			description: "Most such activities.",
			default: 0
		},
		ratchet: ratchetOption
	},
	rationale: "Readers take a review for a customer's, so there is no number of hidden ones that is fine. What an officer or a manager writes weighs more, in law too. In presets it looks at reviews alone: no platform exports whether a comment says where its author works.",
	sources: [
		{
			place: "United States",
			says: "Officers and managers may not review their own business without a clear disclosure, nor ask employees or relatives for reviews that lack it; a business may not spread such testimonials of its people.",
			title: "16 CFR 465.5",
			url: "https://www.ecfr.gov/current/title-16/section-465.5",
			lookedUp: "2026-11-25"
		},
		{
			place: "United States",
			says: "A person who endorses a product must disclose a connection that readers do not expect, such as working for the company that makes it.",
			title: "16 CFR part 255",
			url: "https://www.ecfr.gov/current/title-16/part-255",
			lookedUp: "2026-11-25"
		},
		{
			place: "European Union",
			says: "It is always unfair to submit or commission false reviews or endorsements, to misrepresent reviews or social endorsements (23c), and to say that reviews are customers' without checking (23b).",
			title: "Directive 2005/29/EC, Annex I",
			url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02005L0029-20220528",
			lookedUp: "2026-11-25"
		},
		{
			place: "United Kingdom",
			says: "It is always unfair to submit or commission a fake review or one that hides that it was incentivised, and to publish reviews without reasonable steps against those.",
			title: "Digital Markets, Competition and Consumers Act 2024, Schedule 20, paragraph 13",
			url: "https://www.legislation.gov.uk/ukpga/2024/13/schedule/20",
			lookedUp: "2026-11-25"
		}
	],
	fix: "Ask the author to remove it, or to add that they work for the company.",
	blindSpot: "It goes by the record's `disclosed` and reads no text. Insiders who are not on the roster count as outsiders. Whether a law applies is for a lawyer to say; the rule gives numbers.",
	gaming: "The person who writes the export says what `disclosed` holds; look at the page itself now and then.",
	presets: {
		starter: informing({ of: ["review"] }),
		recommended: ifExported({ of: ["review"] }),
		strict: { level: "error" }
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: {},
			records: [review("sam"), review("ann", true)]
		},
		fail: {
			asOf: "2026-11-15",
			options: {},
			records: [review("sam"), review("ann")]
		}
	}
};
function review(actor, disclosed) {
	return {
		type: "review",
		actor,
		...disclosed === void 0 ? {} : { disclosed },
		published: "2026-11-10T10:00:00Z"
	};
}
// build/metrics/voice-concentration.js
const voiceConcentration$1 = defineMetric({
	id: "voice-concentration",
	label: "Outsiders behind half of the engagement",
	shortLabel: "Behind half",
	unit: "count",
	formula: "fewest accounts of outsiders that together make up half of the outside activities of the types",
	isFlatteredByBrand: true,
	options: { of: ofOption(INTERACTION_TYPES) },
	countsPeople: () => true,
	measure(view, { of }) {
		const { table } = view;
		const { accounts, activities, unnamed } = outsideAccounts(table, wholeOf(view), of);
		const missing = notExported(view, of);
		if (missing !== void 0) return [noAnswer(missing)];
		const counts = Array.from(accounts.count.toSorted().reverse());
		const half = behindHalf(counts, activities);
		const low = behindHalf([(counts[0] ?? 0) + unnamed, ...counts.slice(1)], activities + unnamed);
		const named = behindHalf(counts, activities + unnamed);
		const reached = counts.slice(0, named).reduce((sum, count) => sum + count, 0);
		const high = named + Math.max(0, Math.ceil((activities + unnamed) / 2) - reached);
		return [{
			scope: {},
			...uncoveredTypes(view, of),
			value: activities === 0 ? null : half,
			low: Math.min(half, low),
			high: Math.max(half, high),
			sample: activities,
			unknown: unnamed,
			gap: unnamedGap(view, of, unnamed, activities),
			get rows() {
				return busiestRows(table, accounts, counts.slice(0, half));
			},
			groups: () => ({ outsiders: counts })
		}];
	}
});
/**
* The first rows of the busiest accounts, of equal ones in the order of their names.
* @param counts those of as many accounts, largest first
*/
function busiestRows(table, { account, count, row }, counts) {
	const least = counts.at(-1) ?? Number.POSITIVE_INFINITY;
	const busiest = Array.from(account.keys()).filter((i) => count[i] >= least);
	const name = (i) => table.accounts.name(account[i]);
	busiest.sort((a, b) => count[b] - count[a] || (name(a) < name(b) ? -1 : 1));
	return busiest.slice(0, counts.length).map((i) => row[i]);
}
/** How many of the counts, largest first, reach half of a total; all of them where they do not. */
function behindHalf(counts, total) {
	let reached = 0;
	let number = 0;
	while (reached * 2 < total && number < counts.length) reached += counts[number++];
	return number;
}
// build/rules/voice-concentration.js
const voiceConcentration = {
	id: "voice-concentration",
	metric: voiceConcentration$1,
	purpose: "Asks that the engagement from outside doesn't depend on a handful of people.",
	group: "Who is engaging",
	subjects: ["snapshot"],
	limit: {
		option: "min",
		operator: ">="
	},
	options: {
		min: {
			kind: "count",
			description: "Fewest people who may make up half.",
			default: 4
		},
		"min-sample": minSampleOption(20, "activities by named outsiders")
	},
	rationale: "If three people make up half, one holiday empties the page. Half of fewer than twenty activities may well be chance.",
	fix: "Invite those who only read: ask a question that takes one line to answer.",
	blindSpot: "One person with several accounts counts as several, and everybody does on each channel. Activities without an author are left out; where they are more than the named ones the rule does not judge.",
	gaming: "Spreading the same few people over more accounts raises it.",
	presets: {
		starter: informing({ min: 4 }),
		recommended: ifExported({ min: 4 }),
		strict: { min: 8 }
	},
	examples: {
		pass: {
			asOf: "2026-11-15",
			options: {
				min: 2,
				"min-sample": 5
			},
			records: [
				"sam",
				"kim",
				"sam",
				"lee",
				"noor"
			].map(like)
		},
		fail: {
			asOf: "2026-11-15",
			options: {
				min: 2,
				"min-sample": 5
			},
			records: [
				"sam",
				"kim",
				"sam",
				"sam",
				"noor"
			].map(like)
		}
	}
};
function like(actor, index) {
	return {
		type: "like",
		actor,
		object: `p-${index}`,
		published: `2026-11-10T1${index}:00:00Z`
	};
}
// build/rules/index.js
/** Every rule, in the order of reports and docs. */
const rules$1 = [
	employeeShare,
	employeeOnlyPosts,
	silentPosts,
	outsideVoices,
	voiceConcentration,
	returningOutsiders,
	insiderChatter,
	undisclosedInsiders,
	undeclaredInsiders,
	dailyOutsideInteractions,
	responseRate,
	responseTime,
	promotionalShare,
	promotionalCadence,
	selfTalk,
	employeeAmplification,
	replyOwner,
	coverage,
	claimedMetrics,
	freshSnapshot,
	retention,
	appendOnly,
	loosenedPolicy
];
/** A rule by its id; undefined for a word that is none. */
function ruleById(id) {
	return rules$1.find((rule) => rule.id === id);
}
// build/config/policy/keys/hours-loosened.js
/** Whoever works less, later or on fewer days has more time to answer, and a day off needs no interaction. */
function laterHours({ hours: before }, head) {
	const after = head.hours;
	const at = head.locate(["hours"]);
	if (after === null) return [];
	if (before === null) {
		const counting = head.rules.filter(countsWorkingTime$1).map(({ rule }) => rule);
		return [{
			detail: `sets \`hours\`, ${counting.length === 0 ? "so that rules may count working hours alone" : `which leave ${enumerate([...new Set(counting)], "and")} more time`}`,
			isSure: counting.length > 0,
			at,
			about: "hours"
		}];
	}
	const off = [...after.except].filter((day) => !before.except.has(day)).map(formatDay);
	const days = groupBy([...WEEKDAYS.map((name, day) => [changeOf$1(spansOf(before, day), spansOf(after, day)), name]), ...off.map((day) => ["off", day])], ([change]) => change);
	return Object.entries(WORDED).flatMap(([change, worded]) => {
		const names = (days.get(change) ?? []).map(([, name]) => name);
		const detail = worded(names.join(", "));
		return names.length === 0 ? [] : [{
			detail,
			isSure: true,
			at,
			about: `hours ${detail}`
		}];
	});
}
const WORDED = {
	shorter: (days) => `shortens the hours of ${days}`,
	moved: (days) => `moves the hours of ${days}`,
	off: (days) => `takes ${days} out of the working days`
};
function changeOf$1(before, after) {
	if (minutes(before) - sharedMinutes(before, after) === 0) return "none";
	if (after.length === 0) return "off";
	return minutes(after) < minutes(before) ? "shorter" : "moved";
}
/** Whether a rule counts working time where the policy has hours. */
function countsWorkingTime$1({ rule, options }) {
	const found = ruleById(rule);
	return found !== void 0 && "clock" in optionsOf(found) && options["clock"] !== "all";
}
function spansOf({ weekdays }, day) {
	return weekdays[day] ?? [];
}
function minutes(spans) {
	return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}
/** Those that two days have in common; the spans of a day do not overlap. */
function sharedMinutes(one, other) {
	const shared = (a, b) => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
	return one.reduce((sum, a) => sum + other.reduce((part, b) => part + shared(a, b), 0), 0);
}
// build/config/policy/keys/hours.js
const CLOCK$1 = "([01]\\d|2[0-3]):[0-5]\\d";
const SPAN_PATTERN = `^${CLOCK$1}-(${CLOCK$1}|24:00)$`;
const span = {
	type: "string",
	pattern: SPAN_PATTERN,
	examples: ["09:00-18:00"]
};
const spans = { anyOf: [span, {
	type: "array",
	items: span,
	minItems: 1
}] };
/** `mon`, `mon-fri` and the like, with the weekdays that each names, Monday as 0. */
const DAYS = new Map(WEEKDAYS.flatMap((first, from) => WEEKDAYS.slice(from).map((last, more) => [more === 0 ? first : `${first}-${last}`, Array.from({ length: more + 1 }, (_, i) => from + i)])));
const hours = {
	name: "hours",
	schema: {
		type: "object",
		minProperties: 1,
		additionalProperties: false,
		properties: {
			...Object.fromEntries([...DAYS.keys()].map((days) => [days, spans])),
			except: {
				type: "array",
				items: date$1,
				uniqueItems: true,
				description: "Days off, such as holidays."
			}
		},
		description: "When the team works, in the policy's time zone, such as `{ mon-fri: \"09:00-18:00\", except: [2026-12-25] }`."
	},
	diagnostics: (written) => [...withoutDays(written), ...wrongSpans(written)],
	read: (written) => {
		if (written === void 0) return null;
		const weekdays = WEEKDAYS.map(() => []);
		for (const [key, value] of Object.entries(written)) for (const day of DAYS.get(key) ?? []) weekdays[day]?.push(...[value].flat().map(toSpan));
		for (const day of weekdays) day.sort((a, b) => a.from - b.from);
		return {
			weekdays,
			except: new Set((written.except ?? []).map(parseDay))
		};
	},
	loosens: {
		by: "comparison",
		compare: ({ base, head }) => laterHours(base.policy, head.policy)
	}
};
function withoutDays(written) {
	const keys = entriesOf(written).map(([key]) => key);
	if (keys.length === 0 || keys.some((key) => key !== "except")) return [];
	return [{
		path: ["hours"],
		atKey: true,
		message: "no day of the week has hours; write, for example, `mon-fri: \"09:00-18:00\"`"
	}];
}
/** Spans that end before they begin, and those that overlap an earlier one of the same weekday. */
function wrongSpans(written) {
	const taken = WEEKDAYS.map(() => []);
	return entriesOf(written).flatMap(([key, value]) => [value].flat().flatMap((text, i) => {
		const days = DAYS.get(key);
		if (days === void 0 || typeof text !== "string" || !new RegExp(SPAN_PATTERN).test(text)) return [];
		const path = Array.isArray(value) ? [
			"hours",
			key,
			i
		] : ["hours", key];
		const { from, to } = toSpan(text);
		if (to <= from) return [{
			path,
			atKey: false,
			message: `"${text}" ends before it begins; hours are within a day, none over midnight`
		}];
		const clash = days.find((day) => taken[day]?.some((other) => from < other.to && other.from < to));
		for (const day of days) taken[day]?.push({
			from,
			to
		});
		if (clash === void 0) return [];
		return [{
			path,
			atKey: false,
			message: `overlaps other hours of ${WEEKDAYS[clash]}; leave one out`
		}];
	}));
}
function toSpan(text) {
	const [from, to] = text.split("-").map((clock) => {
		const [hour, minute] = clock.split(":");
		return Number(hour) * 60 + Number(minute);
	});
	return {
		from,
		to
	};
}
// build/config/policy/keys/max-unknown.js
const DEFAULT$2 = "10%";
const maxUnknown = {
	name: "max-unknown",
	schema: {
		...optionSchema({
			kind: "share",
			description: "The largest share of unknown cases with which a rule still judges by the known ones."
		}),
		default: DEFAULT$2
	},
	read: (written = DEFAULT$2) => parseShare(written),
	loosens: {
		by: "up",
		show: (share) => quantity(share, "share")
	}
};
// build/lib/truncate.js
/** As many of a kind as are told one by one; with more of them, nobody would read any. */
const MAX_LISTED = 50;
/** The first of a list; of a longer one the last tells how many are left. */
function listed$1(items, rest) {
	if (items.length <= MAX_LISTED) return [...items];
	return [...items.slice(0, 49), rest(items.slice(49))];
}
// build/config/roster/loosened.js
/** By what the rosters of a change count fewer people as employees, or more as bots. */
function loosenedRoster({ base, head, pseudonyms }) {
	const start = head.policy.locate(["roster"], ["brand"]);
	const names = NAMES$2[base.policy.showAccounts];
	const handles = new Handles(head.policy.brand);
	const before = new IndexedRoster(base.roster, handles, pseudonyms);
	const now = new IndexedRoster(head.roster, handles, pseudonyms);
	return [
		...listed$1(lostPeople(before, now, start, names), (left) => ({
			detail: `removes ${left.length} more from the roster`,
			isSure: true,
			at: start,
			about: "roster rest"
		})),
		...merged(before, now, names),
		...bots(before, now, start, names),
		...reviewed(before, now, names),
		...withoutAccounts(base.roster, head.roster)
	];
}
/** A roster, and its accounts by what they are compared by. */
var IndexedRoster = class {
	roster;
	#handles;
	#pseudonyms;
	#members;
	constructor(roster, handles, pseudonyms) {
		this.roster = roster;
		this.#handles = handles;
		this.#pseudonyms = pseudonyms;
		this.#members = groupBy(roster.accounts, (account) => this.keyOf(account));
	}
	keyOf(account) {
		return accountKey$1(account, this.#handles, this.#pseudonyms);
	}
	members(account) {
		return this.#members.get(this.keyOf(account)) ?? [];
	}
};
/** Those who are gone from the roster, and accounts that count on fewer days, each at the nearest line left. */
function lostPeople({ roster }, head, start, names) {
	const found = [];
	let near = start;
	for (const [person, accounts] of groupBy(roster.accounts, (account) => account.person)) {
		const left = accounts.filter((account) => head.members(account).length > 0);
		near = (left[0] === void 0 ? void 0 : head.members(left[0])[0]?.location) ?? near;
		const tell = (detail, about, at = near) => found.push({
			detail,
			isSure: true,
			at,
			about: `roster ${about}`
		});
		const keys = (some) => some.map((each) => head.keyOf(each)).join(", ");
		const gone = accounts.filter((account) => !left.includes(account));
		if (left.length === 0) tell(`removes ${names.person(person)} from the roster, with ${names.accounts(gone)}`, person);
		else if (gone.length > 0) tell(`removes ${names.accountsOf(person, gone)} from the roster`, `${person} ${keys(gone)}`);
		const leading = left.find(({ relation }) => isLeading(relation));
		const members = left.flatMap((account) => head.members(account));
		if (leading !== void 0 && !members.some(({ relation }) => isLeading(relation))) tell(`calls ${person} ${members[0]?.relation}, not ${leading.relation}`, `${person} relation`, members[0]?.location);
		for (const account of left) {
			const now = head.members(account);
			if (!account.isName && now.every(({ isName }) => isName)) tell(`takes ${names.accountsOf(person, [account])} for a display name, which others may have too`, `${head.keyOf(account)} name`, now[0]?.location);
			if (covers$1(now, account)) continue;
			tell(`counts ${names.accountsOf(person, [account])} as an employee's on fewer days`, `${head.keyOf(account)} ${JSON.stringify(now.map(spanOf$1))}`, now[0]?.location);
		}
	}
	return found;
}
/** People whose accounts are another's now: rules that count people count fewer employees. */
function merged({ roster }, head, names) {
	const people = /* @__PURE__ */ new Map();
	for (const account of roster.accounts) for (const { person, location } of head.members(account)) {
		const { before } = people.get(person) ?? { before: /* @__PURE__ */ new Set() };
		people.set(person, {
			before: before.add(account.person),
			location
		});
	}
	return [...people.values()].filter(({ before }) => before.size > 1).map(({ before, location }) => ({
		detail: `counts ${enumerate([...before].map(names.person), "and")} as one person`,
		isSure: true,
		at: location,
		about: `one person ${[...before].join(" ")}`
	}));
}
/** Whether memberships hold, one after the other, on all days on which another one does. */
function covers$1(memberships, wanted) {
	const [from, until] = spanOf$1(wanted);
	let at = from;
	for (const [begins, ends] of memberships.map(spanOf$1).sort(([a], [b]) => a - b)) {
		if (begins > at) break;
		at = Math.max(at, ends);
	}
	return at >= until;
}
function spanOf$1({ from, until }) {
	return [from ?? Number.NEGATIVE_INFINITY, until ?? Number.POSITIVE_INFINITY];
}
function bots(before, now, start, names) {
	const [base, head] = [before.roster, now.roster];
	const had = new Set(base.bots.map((bot) => now.keyOf(bot)));
	const has = new Set(head.bots.map((bot) => now.keyOf(bot)));
	const added = head.bots.filter((bot) => !had.has(now.keyOf(bot))).map((bot) => {
		const isInsider = before.members(bot).length > 0;
		return {
			detail: `counts ${names.accounts([bot])} as a bot${isInsider ? ", not as an employee" : ""}`,
			isSure: isInsider,
			at: bot.location,
			about: `bot ${now.keyOf(bot)}`
		};
	});
	const gone = base.bots.filter((bot) => !has.has(now.keyOf(bot)) && now.members(bot).length === 0).map((bot) => ({
		detail: `counts ${names.accounts([bot])}, a bot until now, as an outsider`,
		isSure: true,
		at: head.bots[0]?.location ?? head.accounts[0]?.location ?? start,
		about: `no bot ${now.keyOf(bot)}`
	}));
	return [...added, ...gone];
}
/** Who is reviewed is never taken for an insider that nobody has declared. */
function reviewed(index, { roster: head }, names) {
	const until = (day) => day ?? Number.POSITIVE_INFINITY;
	return head.reviewedOutsiders.flatMap((one) => {
		if (index.roster.reviewedOutsiders.filter((other) => index.keyOf(other) === index.keyOf(one)).some((other) => until(other.until) >= until(one.until))) return [];
		const end = one.until === null ? "" : ` until ${formatDay(one.until)}`;
		return [{
			detail: `marks ${names.accounts([one])} as a reviewed outsider${end}`,
			isSure: true,
			at: one.location,
			about: `reviewed ${index.keyOf(one)}${end}`
		}];
	});
}
/** Where no employee has an account, everybody who writes there is an outsider. */
function withoutAccounts(base, head) {
	const before = new Set(base.noAccounts.map(({ channel }) => channel));
	return head.noAccounts.filter(({ channel }) => !before.has(channel)).map(({ channel, location }) => ({
		detail: `says that no employee has an account on ${channel}`,
		isSure: true,
		at: location,
		about: `no accounts ${channel}`
	}));
}
const unnamed = (some) => `${some.length === 1 ? "an account" : `${some.length} accounts`} on ${enumerate([...new Set(some.map(({ channel }) => channel))], "and")}`;
/** By what the policy shows of people. */
const NAMES$2 = {
	ids: {
		person: (id) => id,
		accounts: unnamed,
		accountsOf: (person, some) => `${unnamed(some)} of ${person}`
	},
	all: {
		person: (id) => id,
		accounts: (some) => some.map(({ account, channel }) => `${account} on ${channel}`).join(", "),
		accountsOf: (person, some) => some.map(({ account, channel }) => `${account} (${person}, ${channel})`).join(", ")
	},
	none: {
		person: () => "a person",
		accounts: unnamed,
		accountsOf: (_, some) => unnamed(some)
	}
};
// build/config/policy/keys/roster.js
const roster = {
	name: "roster",
	schema: {
		...oneOrMany,
		description: "The roster's file, or several."
	},
	read: (written, { file }) => [written ?? []].flat().map((path, i) => ({
		path,
		location: file.locate(Array.isArray(written) ? ["roster", i] : ["roster"])
	})),
	loosens: {
		by: "comparison",
		compare: loosenedRoster
	}
};
// build/domain/report.js
/** How much a failure weighs, the heaviest first. */
const LEVELS = [
	"error",
	"warning",
	"notice"
];
/** From which level on a finding fails the run. */
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
/** What came of a run; `neutral` where no rule about people or posts passed or failed. */
const CONCLUSIONS = [
	"pass",
	"fail",
	"unjudged",
	"neutral"
];
// build/evaluate/rule.js
/** The presets that `extends` knows by name. */
const PRESETS = [
	"starter",
	"recommended",
	"strict",
	"posting-plan"
];
/** The channels that an entry names; undefined where it is about all. */
function channelsOf$1(options) {
	return options["channels"];
}
// build/config/policy/base-schema.js
/** The keys of a file that a policy extends: rules, and nothing else. */
const baseKeys = {
	version: {
		const: 1,
		description: "The version of the policy's form."
	},
	extends: {
		...oneOrMany,
		description: `A preset (${PRESETS.join(", ")}), a path, or a list; later ones win, rule by rule.`
	},
	rules: {
		type: "object",
		description: "Each `off`, a map of options, or a list of such maps.",
		propertyNames: { enum: rules$1.map(({ id }) => id) }
	}
};
/** What policies, and files that they extend, have in common. */
const frame = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Vanity Check policy",
	description: "What engagement is acceptable.",
	type: "object",
	additionalProperties: false
};
/** JSON Schema of a file that a policy extends. */
const baseSchema = {
	...frame,
	required: ["version"],
	properties: baseKeys
};
const levels = {
	level: {
		enum: LEVELS,
		default: "error",
		description: "How much a failure weighs."
	},
	unjudged: {
		enum: LEVELS,
		description: "How much it weighs where the rule cannot judge; default: the `level`."
	}
};
/** JSON Schema of one set of a rule's options. */
function optionsSchema(rule) {
	const specs = Object.entries(optionsOf(rule));
	return {
		type: "object",
		additionalProperties: false,
		properties: {
			...rule.fixedLevel === void 0 ? levels : {},
			...Object.fromEntries(specs.map(([name, spec]) => [name, optionSchema(spec)]))
		}
	};
}
// build/config/policy/presets.js
/** A preset's rules with the options it sets, in the order of the rules; null for a name that is none. */
function presetRules(rules, name) {
	const preset = PRESETS.find((known) => known === name);
	if (preset === void 0) return null;
	const chosen = rules.map(({ id, presets }) => [id, presets[preset]]);
	return new Map(chosen.flatMap(([id, options]) => options === void 0 ? [] : [[id, options]]));
}
// build/config/policy/validate.js
/**
* Checks a policy, or a file that one extends, against its schema.
* @param further what else is wrong with it
* @throws InputError with every diagnostic at its line and column, in their order
*/
function validate(file, schema, further = []) {
	const diagnostics = [
		...diagnose(file.value, schema),
		...ruleDiagnostics(file),
		...further
	];
	if (diagnostics.length > 0) throw new InputError(file.problems(diagnostics));
	return file.value;
}
function ruleDiagnostics(file) {
	const { rules } = file.value ?? {};
	if (typeof rules !== "object" || rules === null || Array.isArray(rules)) return [];
	return Object.entries(rules).flatMap(([id, value]) => valueDiagnostics(id, value));
}
function valueDiagnostics(id, value) {
	const path = ["rules", id];
	if (value === "off") return [];
	if (!Array.isArray(value)) return optionDiagnostics(id, value, path, "`off`, a map of options, or a list of such maps");
	if (value.length === 0) return [{
		path,
		atKey: false,
		message: "the list is empty; give options, or `off`"
	}];
	return value.flatMap((options, i) => optionDiagnostics(id, options, [...path, String(i)], "a map of options"));
}
function optionDiagnostics(id, options, at, wanted) {
	const rule = ruleById(id);
	if (rule === void 0) return [];
	if (typeof options !== "object" || options === null || Array.isArray(options)) return [{
		path: at,
		atKey: false,
		message: `must be ${wanted}, not ${show(options)}`
	}];
	return diagnose(options, optionsSchema(rule)).map((diagnostic) => ({
		...diagnostic,
		path: [...at, ...diagnostic.path]
	}));
}
// build/config/policy/rules.js
/** As long as a chain of files that extend one another may be. */
const MAX_BASES = 20;
/**
* The rules of a policy over those of what it extends, rule by rule, with every default filled in.
* @param path absolute path of the policy file
* @throws InputError where it extends what is not there
*/
async function collectRules(tree, file, path, written) {
	return [...await new Collector(tree).collect(file, path, written, [])].flatMap(([id, rule]) => toEntries(id, rule));
}
var Collector = class {
	#tree;
	/** By path, as files that extend one another by twos would else be read over and over. */
	#read = /* @__PURE__ */ new Map();
	constructor(tree) {
		this.#tree = tree;
	}
	/** @param above the files that extend this one, directly or not */
	async collect(file, path, written, above) {
		const rules = /* @__PURE__ */ new Map();
		for (const [i, base] of [written.extends ?? []].flat().entries()) {
			const place = file.locate(Array.isArray(written.extends) ? ["extends", i] : ["extends"]);
			const inherited = await this.#inherit(base, path, place, [...above, path]);
			for (const [id, rule] of inherited) rules.set(id, rule);
		}
		for (const [id, value] of Object.entries(written.rules ?? {})) {
			const locate = (index, option) => {
				const entry = index === null ? ["rules", id] : [
					"rules",
					id,
					index
				];
				const options = [value].flat()[index ?? 0];
				return typeof options === "object" && option !== null && Object.hasOwn(options, option) ? file.locate([...entry, option], true) : file.locate(entry, index === null);
			};
			rules.set(id, {
				value,
				locate
			});
		}
		return rules;
	}
	async #inherit(base, from, place, above) {
		const preset = presetRules(rules$1, base);
		if (preset !== null) return new Map([...preset].map(([id, value]) => [id, {
			value,
			locate: () => place
		}]));
		if (!/[./\\]/.test(base)) throw inputError(`there is no preset "${base}"${didYouMean(base, PRESETS)}`, place);
		const path = this.#tree.resolve(base, folderOf(from), place);
		const source = await this.#tree.open(path);
		if (source === null) throw inputError(`"${base}" is no file; the path is relative to the policy`, place);
		if (above.includes(path)) throw inputError(`"${base}" extends itself; take it out`, place);
		const known = this.#read.get(path);
		if (known !== void 0) return known;
		if (above.length > MAX_BASES) throw inputError(`extends more than ${MAX_BASES} files, one by one; join some of them`, place);
		const name = this.#tree.name(path);
		const file = new YamlFile(await readText(source, name), name);
		const rules = await this.collect(file, path, validate(file, baseSchema), above);
		this.#read.set(path, rules);
		return rules;
	}
};
function toEntries(id, { value, locate }) {
	const rule = ruleById(id);
	if (rule === void 0 || value === "off") return [];
	const many = Array.isArray(value);
	return [value].flat().map((options, i) => {
		const level = options["level"] ?? rule.fixedLevel ?? "error";
		return {
			rule: id,
			level,
			unjudged: options["unjudged"] ?? level,
			options: fillOptions(optionsOf(rule), options),
			location: locate(many ? i : null, null),
			names: (option) => Object.hasOwn(options, option),
			locate: (option) => locate(many ? i : null, option)
		};
	});
}
// build/evaluate/limit.js
/** The names of the options that limit what a rule measures. */
function limitNames({ limit: { option, others = [] } }) {
	return option === void 0 ? [...others] : [option, ...others];
}
/** The limit that an entry's options set for a measurement. */
function limitOf({ limit: { operator, option }, metric: { unit } }, options, { limitedBy }) {
	const name = limitedBy ?? option;
	if (name === void 0) return {
		value: 0,
		operator
	};
	const value = options[name];
	if (typeof value !== "string") return {
		value,
		operator
	};
	return {
		value: unit === "days" ? parseDays(value) : parseDuration(value) / HOUR_MS,
		operator
	};
}
/** Whether a value lies strictly beyond the limit. */
function isBeyond(value, limit) {
	return limit.operator === "<=" ? value > limit.value : value < limit.value;
}
// build/evaluate/leniency.js
/** Which way lets more pass of a rule's option, its limit's by its operator; undefined where that depends. */
function lenientWay(rule, name, spec) {
	if (spec.lenient !== void 0 || !limitNames(rule).includes(name)) return spec.lenient;
	return rule.limit.operator === "<=" ? "up" : "down";
}
/**
* Which way an option moves from one value to another; what is not given is less than all that could be.
* @param way which way lets more pass
*/
function shiftOf({ kind }, way, before, after) {
	const isTime = kind === "duration" || kind === "days";
	const value = (given) => isTime && given !== void 0 ? parseDuration(given) : given;
	const { gained, lost } = difference(value(before), value(after));
	if (!gained && !lost) return "none";
	if (kind === "allowance" && before !== 0 && after !== 0 && isPartOf(before) !== isPartOf(after)) return "unclear";
	if (way === void 0) return "unclear";
	if (typeof way === "object") return after === way.word ? "looser" : before === way.word ? "stricter" : "unclear";
	return (way === "up" ? gained : lost) ? "looser" : "stricter";
}
/** Whether an allowance is a share; none at all is either. */
function isPartOf(allowance) {
	return typeof allowance === "number" && allowance > 0 && allowance < 1;
}
/** What a value has more and less than another: of a list both may be. */
function difference(before, after) {
	if (Array.isArray(before) || Array.isArray(after)) {
		const [one, other] = [new Set([before ?? []].flat()), new Set([after ?? []].flat())];
		return {
			gained: [...other].some((item) => !one.has(item)),
			lost: [...one].some((item) => !other.has(item))
		};
	}
	if (typeof before === "object" || typeof after === "object" || typeof before === "string") {
		const differs = JSON.stringify(before) !== JSON.stringify(after);
		return {
			gained: differs,
			lost: differs
		};
	}
	const [one, other] = [before, after].map((given) => Number(given ?? Number.NEGATIVE_INFINITY));
	return {
		gained: other > one,
		lost: other < one
	};
}
// build/config/policy/keys/rules-loosened.js
/** The rules that a change switches off, lowers in level, or moves in the lenient direction. */
function loosenedRules(base, head) {
	return rules$1.flatMap((rule) => {
		const entries = (policy) => policy.rules.filter((entry) => entry.rule === rule.id);
		const [before, after] = [entries(base), entries(head)];
		const place = head.locate(["rules", rule.id], ["extends"], ["rules"]);
		if (after.length === 0 && before.length > 0) return [{
			detail: `switches off ${rule.id}`,
			isSure: true,
			at: place,
			about: rule.id
		}];
		const { pairs, gone } = matched(before, after, (one, other) => ({
			rule,
			after: other,
			differences: differencesOf(rule, [one, base], [other, head])
		}));
		return [...pairs.flatMap((pair) => pair.differences.map((difference) => moved$1(pair, difference))), ...gone.map((entry) => ({
			detail: `drops an entry of ${rule.id}${optionsText(rule, entry)}`,
			isSure: true,
			at: place,
			about: `${rule.id} ${JSON.stringify(entry.options)}`
		}))];
	});
}
/**
* What became of each entry: an entry of the change that is no looser, whichever it is; else, of those that are
* nothing else's, the one that differs least.
*/
function matched(before, after, pairOf) {
	const all = before.map((one) => ({
		one,
		pairs: after.map((other) => pairOf(one, other))
	}));
	const kept = all.map(({ pairs }) => pairs.find(({ differences }) => differences.length === 0)?.after);
	const taken = new Set(kept);
	const pairs = [];
	const gone = [];
	for (const [i, { one, pairs: candidates }] of all.entries()) {
		if (kept[i] !== void 0) continue;
		const [best] = candidates.filter((pair) => !taken.has(pair.after)).sort((a, b) => a.differences.length - b.differences.length);
		if (best === void 0) gone.push(one);
		else {
			taken.add(best.after);
			pairs.push(best);
		}
	}
	return {
		pairs,
		gone
	};
}
function differencesOf(rule, [one, base], [other, head]) {
	const options = Object.entries(optionsOf(rule)).flatMap(([name, spec]) => {
		if (one.options[name] === void 0 && other.options[name] === void 0) return [];
		const [before, after] = [effective(name, one, base), effective(name, other, head)];
		const shift = spec.kind === "duration" && isInDays(before) !== isInDays(after) && countsWorkingTime(other, head) ? "unclear" : shiftOf(spec, lenientWay(rule, name, spec), before, after);
		return shift === "looser" || shift === "unclear" ? [{
			name,
			shift,
			before: shown(spec, before),
			after: shown(spec, after)
		}] : [];
	});
	return [...milderLevels(one, other), ...options];
}
/** `level` and `unjudged`, where they weigh less than before; what only follows `level` is no second difference. */
function milderLevels(one, other) {
	const isOwn = ({ level, unjudged }) => unjudged !== level;
	return (isOwn(one) || isOwn(other) ? ["level", "unjudged"] : ["level"]).filter((name) => LEVELS.indexOf(other[name]) > LEVELS.indexOf(one[name])).map((name) => ({
		name,
		shift: "looser",
		before: one[name],
		after: other[name]
	}));
}
/** A rule without a window of its own judges the policy's, and without a clock goes by the policy's hours. */
function effective(name, { options }, { window, hours }) {
	const ofPolicy = {
		window: `${window}d`,
		clock: hours === null ? "all" : "working"
	};
	return options[name] ?? ofPolicy[name];
}
/** In working time a day is a working day, and as many hours are hours worked. */
function countsWorkingTime(entry, policy) {
	return optionsOf(ruleById(entry.rule))["clock"] !== void 0 && effective("clock", entry, policy) === "working";
}
function isInDays(duration) {
	return /[dw]$/.test(String(duration));
}
function moved$1({ rule, after }, { name, shift, before, after: now }) {
	return {
		detail: `sets \`${name}\` of ${rule.id} to ${now} (${before} before)`,
		isSure: shift === "looser",
		at: after.locate(name),
		about: `${rule.id} ${name} ${before} ${now}`
	};
}
function shown({ kind }, value) {
	if (value === void 0) return "nothing";
	if (Array.isArray(value)) return value.length === 0 ? "none" : value.join(", ");
	if (typeof value === "object") return "other words";
	return typeof value === "number" && (kind === "share" || kind === "confidence") ? quantity(value, "share") : String(value);
}
/** The options by which an entry differs from what it would be without any. */
function optionsText(rule, { options }) {
	const own = Object.entries(optionsOf(rule)).flatMap(([name, spec]) => {
		return shiftOf(spec, void 0, spec.default, options[name]) !== "none" ? [`${name}: ${shown(spec, options[name])}`] : [];
	});
	return own.length === 0 ? "" : ` (${own.join("; ")})`;
}
// build/config/policy/keys/rules.js
const extendsKey = {
	name: "extends",
	schema: baseKeys.extends,
	read: () => void 0,
	loosens: {
		by: "never",
		because: "what it brings is compared rule by rule"
	}
};
const rules = {
	name: "rules",
	schema: baseKeys.rules,
	diagnostics: (written) => Object.entries(written ?? {}).flatMap(([rule, entry]) => tooMany$1(["rules", rule], [entry].flat().length, LIMITS.entries.most, "entries")),
	read: async (_, { tree, file, path }) => {
		const rules = await collectRules(tree, file, path, file.value);
		if (rules.length > 0) return rules;
		throw new InputError([file.problem(["rules"], "the policy has no rule, so nothing would be judged; add one, or `extends: starter`", true)]);
	},
	loosens: {
		by: "comparison",
		compare: ({ base, head }) => loosenedRules(base.policy, head.policy)
	}
};
// build/domain/show-accounts.js
/** What annotations, comments and summaries may show of people: employees by roster id, all by account, or nothing. */
const SHOW_ACCOUNTS = [
	"ids",
	"all",
	"none"
];
// build/config/policy/keys/show-accounts.js
const DEFAULT$1 = "ids";
const showAccounts = {
	name: "show-accounts",
	schema: {
		enum: SHOW_ACCOUNTS,
		default: DEFAULT$1,
		description: "What annotations, comments and summaries show of people: employees by roster id, all by account, or none."
	},
	read: (written = DEFAULT$1) => written,
	loosens: {
		by: "never",
		because: "it decides what is shown, not what passes"
	}
};
// build/ingest/pipeline/format-registry.js
/** Whichever format a file's content shows; the default. */
const AUTO = "auto";
/** Our own record, whose layout the file's ending tells. */
const CANONICAL = "activities";
function all({ payloads, tables, rows, texts }) {
	return [
		...payloads,
		...tables,
		...rows === null ? [] : [rows],
		...texts
	];
}
/** The names that a policy may give as `format`. */
function namesIn(catalogue) {
	return [
		AUTO,
		CANONICAL,
		...all(catalogue).map(({ name }) => name)
	];
}
/** What a policy's `format` stands for; nothing given is recognised, null is our own record. */
function formatIn(catalogue, name) {
	if (name === null || name === "auto") return AUTO;
	return all(catalogue).find((format) => format.name === name) ?? null;
}
// build/ingest/pipeline/format.js
/** What holds of a format that is no JSON, and so has no pages and is not known by its items. */
const NO_PAGES = {
	types: [
		"post",
		"comment",
		"share",
		"quote"
	],
	names: false,
	inbound: false,
	outbound: true,
	listKeys: [],
	recognises: () => false
};
/** Says that an item is not what its format holds, with what is missing. */
var MalformedItem = class extends Error {
	/** Where in the item, null for its beginning. */
	place;
	constructor(message, place = null) {
		super(message);
		this.place = place;
	}
};
/**
* Why an item is not what a format holds, and what to export instead; null where it may be.
* @param isSettled whether the format is named or recognised, so that no doubt is left
*/
function lookalikeFault(format, item, isSettled = false) {
	const object = asObject(item);
	const lookalike = format.lookalikes?.find(({ fits, unlessNamed = false }) => !(isSettled && unlessNamed) && fits(object));
	return lookalike === void 0 ? null : `holds ${lookalike.what}; ${lookalike.instead}`;
}
/** A value as an object to look into; an empty one for anything else. */
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
/** A value as a list of objects to look into; an empty one for anything else. */
function asList(value) {
	return Array.isArray(value) ? value.map(asObject) : [];
}
/** A value as text, undefined for anything else; numbers are ids that some payloads do not quote. */
function asText(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value !== "" ? value : void 0;
}
/** The values of a list that are texts. */
function textsOf$1(values) {
	return values.flatMap((value) => asText(value) ?? []);
}
/** A value as a number of things, null for anything else. */
function asCount(value) {
	return Number.isInteger(value) && Number(value) >= 0 ? Number(value) : null;
}
/** The counts of a post that are whole numbers, by type; null where there are none. */
function totalsOf(counts) {
	const known = Object.entries(counts).filter(([, count]) => Number.isInteger(count) && Number(count) >= 0);
	return known.length === 0 ? null : Object.fromEntries(known);
}
/** The host of an address, undefined where it is none. */
function hostOf(address) {
	return address !== void 0 && URL.canParse(address) ? new URL(address).host : void 0;
}
// build/ingest/plans/address.js
const POSTS$1 = PLATFORMS.flatMap(({ posts }) => posts);
/** The post at an address: its id where the address has it, and whose it is where that is known. */
function postAt(address) {
	const { id = address, account = null } = POSTS$1.map((pattern) => pattern.exec(address)?.groups).find((groups) => groups !== void 0) ?? {};
	return {
		id,
		account: address.includes("/@") && account !== null && !account.includes("@") ? `${account}@${hostOf(address)}` : account
	};
}
// build/ingest/plans/formats/bluesky-records.js
const ACTIONS = [
	"post",
	"reply",
	"repost",
	"quote-post"
];
const blueskyRecords = {
	name: "bluesky-records",
	channels: ["bluesky"],
	reads: "Posts, replies, reposts and quotes on Bluesky, as the automation of `nodejs/bluesky` keeps them, before or after they are sent.",
	cannotKnow: "The day of what is not sent yet, unless the file's name begins with it; who answers and who is asked to react.",
	obtain: "Commit the automation's records, each file named like `2026-11-24-launch.json`.",
	types: [
		"post",
		"comment",
		"share",
		"quote"
	],
	names: false,
	inbound: false,
	outbound: true,
	listKeys: [],
	recognises: ({ action, account }) => ACTIONS.includes(String(action)) && typeof account === "string",
	read(item) {
		const { action, richText, record, result, repostURL, repostInfo, replyURL, replyInfo } = asObject(item);
		if (!ACTIONS.includes(String(action))) throw new MalformedItem(`is no Bluesky record: \`action\` is missing, or none of ${ACTIONS.join(", ")}`);
		const done = {
			id: asText(asObject(result)["uri"]) ?? null,
			published: asText(asObject(record)["createdAt"]) ?? null,
			content: asText(richText) ?? asText(asObject(record)["text"]) ?? null
		};
		if (action === "post") return [{
			...done,
			type: "post"
		}];
		const [address, info] = action === "reply" ? [replyURL, replyInfo] : [repostURL, repostInfo];
		const { id, account } = postAt(asText(address) ?? "");
		const object = asText(asObject(info)["uri"]) ?? id;
		if (object === "") {
			const [key, other] = action === "reply" ? ["replyURL", "replyInfo"] : ["repostURL", "repostInfo"];
			throw new MalformedItem(`is no Bluesky ${action}: \`${key}\` and \`${other}.uri\` are missing`);
		}
		if (action === "reply") return [{
			...done,
			type: "comment",
			inReplyTo: object,
			target: account
		}];
		const type = action === "repost" ? "share" : "quote";
		return [{
			...done,
			type,
			object,
			target: account
		}];
	}
};
// build/ingest/pipeline/table-format.js
/** A column's name as it is compared: exports differ in case, blanks and dashes. */
function squeeze$1(column) {
	return column.toLowerCase().replace(/[\s_-]+/g, "");
}
// build/ingest/plans/names.js
/**
* The keys of the record that a planned post may have, each with other names under which tools and people write
* them; of several that are filled the first counts, the most telling first.
*/
const NAMES$1 = {
	type: [],
	published: [
		"publish date",
		"publishing date",
		"publish time",
		"published at",
		"posting date",
		"posting time",
		"post date",
		"scheduled date",
		"scheduled time",
		"scheduled at",
		"scheduled for",
		"schedule",
		"go live",
		"go live date",
		"date time",
		"date",
		"day",
		"time"
	],
	id: [],
	object: [],
	inReplyTo: ["reply to"],
	target: [],
	channel: [
		"channels",
		"network",
		"networks",
		"social network",
		"platform",
		"platforms",
		"media"
	],
	content: [
		"post text",
		"message text",
		"caption",
		"copy",
		"post copy",
		"text",
		"message",
		"body",
		"post",
		"summary",
		"topic",
		"title"
	],
	language: ["lang", "locale"],
	category: [
		"content category",
		"content pillar",
		"pillar",
		"label",
		"content type",
		"post type",
		"tags",
		"tag"
	],
	owner: ["assignee", "community manager"],
	amplifiers: ["advocates"],
	url: ["link"]
};
const ALL = new Set(["status", ...Object.entries(NAMES$1).flat(2)].map(squeeze$1));
/** Whether a field of a name says something of a planned post. */
function isName(name) {
	return ALL.has(squeeze$1(name)) || networkOf(name) !== null;
}
/** The channel that a name stands for: a platform, whatever the account on it, else the name itself. */
function channelOf(name) {
	const plain = name.trim().toLowerCase();
	const [first = plain] = plain.split(/[\s:_-]/);
	return (platformNamed(plain) ?? platformNamed(first))?.channel ?? channelNamed(plain);
}
/** The platform's channel that a column is about, null where it is about none. */
function networkOf(column) {
	return platformNamed(channelOf(column))?.channel ?? null;
}
// build/lib/zone-offset.js
const MINUTE = 6e4;
const DAY$1 = 1440 * MINUTE;
/** No zone sets its clocks at any other minutes than those of a quarter of an hour. */
const STEP$1 = 15 * MINUTE;
/** The offsets of a time zone by its IANA name; null for a name that is none. */
function offsetsIn(timezone) {
	const format = formatOf(timezone);
	if (format === null) return null;
	const known = /* @__PURE__ */ new Map();
	return (time) => {
		const step = Math.floor(time / STEP$1);
		let offset = known.get(step);
		if (offset === void 0) {
			offset = localTime(format, step * STEP$1) - step * STEP$1;
			known.set(step, offset);
		}
		return offset;
	};
}
/**
* The instant of a local time. Of two, where clocks were set back, the first; a time that clocks skipped goes by the
* offset before (RFC 5545, 3.3.5).
* @param local milliseconds since 1970, read off a local clock as if it showed UTC
*/
function instantOf(local, offsetAt) {
	const before = local - offsetAt(local - DAY$1);
	const after = local - offsetAt(local + DAY$1);
	return before + offsetAt(before) !== local && after + offsetAt(after) === local ? after : before;
}
function formatOf(timeZone) {
	try {
		return new Intl.DateTimeFormat("en-US", {
			timeZone,
			hourCycle: "h23",
			year: "numeric",
			month: "numeric",
			day: "numeric",
			hour: "numeric",
			minute: "numeric",
			second: "numeric"
		});
	} catch {
		return null;
	}
}
function localTime(format, time) {
	const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
	const part = (name) => parts.get(name) ?? 0;
	return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}
// build/domain/written-moment.js
/** Blanks that programs write between a time and its `PM`, and between the parts of a date. */
const BLANKS = /[\s\u00A0\u202F\u2009]+/g;
/** `Tue Nov 24 23:30:00 +0000 2026`, as X writes it. */
const YEAR_LAST = /^([a-z]{3} [a-z]{3} \d{1,2}) (\d\d:\d\d:\d\d (?:[+-]\d{4}|[A-Z]{1,4})) (\d{4})$/i;
/** What JavaScript adds behind an offset: `GMT+0100 (CET)`. */
const COMMENT = / \([^)]*\)$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (?=\S)/i;
/** A date's numbers with a blank behind each dot: `2026. 11. 24.` and `24. 11. 2026`. */
const DOTTED = /^(\d{1,4})\. ?(\d{1,2})\. ?(\d{1,4})\.?(?=$|[ ,])/;
const OFFSET = /(?:^|(?<=[\d\s.m]))(?: ?(?:UTC|GMT)?([+-]\d\d:?(?:\d\d)?)| ?(Z|UT|UTC|GMT)| ([ECMP][SD]T))$/i;
/** The zones that RFC 2822 (4.3) gives a meaning. */
const NAMED_OFFSETS = {
	EST: "-05:00",
	EDT: "-04:00",
	CST: "-06:00",
	CDT: "-05:00",
	MST: "-07:00",
	MDT: "-06:00",
	PST: "-08:00",
	PDT: "-07:00"
};
const CLOCK = /(?:^|,? (?:at )?|T)(\d{1,2})(?:[:.](\d\d)(?::(\d\d)(\.\d+)?)?)?(?: ?([ap])\.? ?m\.?| ?(h|uhr))?$/i;
/** Takes a moment apart; what is no moment is all date. */
function splitMoment(text) {
	const plain = text.replaceAll(BLANKS, " ").trim().replace(COMMENT, "").replace(YEAR_LAST, "$1 $3 $2").replace(WEEKDAY, "").replace(DOTTED, "$1.$2.$3");
	const zone = OFFSET.exec(plain);
	const rest = zone === null ? plain : plain.slice(0, zone.index);
	const { clock, at } = clockIn(rest);
	if (clock === null || zone === null) return {
		...splitAt(plain),
		offset: null
	};
	return {
		date: rest.slice(0, at),
		clock,
		offset: offsetOf(zone)
	};
}
function splitAt(text) {
	const { clock, at } = clockIn(text);
	return {
		date: text.slice(0, at),
		clock
	};
}
/** The time at the end of a text, and where it begins. */
function clockIn(text) {
	const match = CLOCK.exec(text);
	const [, hour = "", minute, second = "00", fraction = "", half, word] = match ?? [];
	const isTime = match !== null && (minute !== void 0 || half !== void 0 || word !== void 0);
	const hours = half === void 0 ? Number(hour) : ofTwelve(Number(hour), half.toLowerCase());
	if (!isTime || !(hours < 24 && Number(minute ?? 0) < 60)) return {
		clock: null,
		at: text.length
	};
	const two = (part) => String(part).padStart(2, "0");
	return {
		clock: `${two(hours)}:${minute ?? "00"}:${second}${fraction}`,
		at: match.index
	};
}
/** An hour of a clock of twelve as one of twenty-four; NaN for 0 and for more than twelve. */
function ofTwelve(hour, half) {
	if (half === "p" && hour > 12) return hour;
	if (hour < 1 || hour > 12) return NaN;
	return hour % 12 + (half === "p" ? 12 : 0);
}
function offsetOf([, digits, , name]) {
	if (name !== void 0) return NAMED_OFFSETS[name.toUpperCase()];
	if (digits === void 0) return "Z";
	const [hours, minutes] = [digits.slice(0, 3), digits.slice(3).replace(":", "")];
	return `${hours}:${minutes === "" ? "00" : minutes}`;
}
// build/domain/dates.js
/** Says why a text is no date, or what to give so that it is one. */
var NoDate = class extends Error {};
const MONTHS$1 = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
/** Days from the first of a spreadsheet (1900, with a leap day that never was) to 1970. */
const SERIAL_OF_1970 = 25569;
/** A day of this century as a spreadsheet counts them, with its time as the fraction. */
const SERIAL = /^(3[6-9]|[4-6]\d|7[0-2])\d{3}(?:[.,]\d+)?$/;
/** Seconds or milliseconds since 1970, of this century. */
const EPOCH = /^(?:(?<seconds>[1-3]\d{9})(?:\.\d+)?|(?<milliseconds>[1-3]\d{12}))$/;
/**
* A text's date or time in the form of the record. A time without an offset is one of the entry's zone; where the entry
* names none it leaves its day alone.
* @returns the text itself where it is no date, which the record's check then refuses
* @throws NoDate where numbers may be one date or another
*/
function toMoment(text, { order, offsetAt }) {
	if (isMoment(text)) return text;
	const digits = /^(20\d\d)(\d\d)(\d\d)$/.exec(text.trim());
	if (digits !== null) return digits.slice(1).join("-");
	const epoch = EPOCH.exec(text.trim())?.groups;
	if (epoch !== void 0) return instant(epoch["seconds"] ? Number(text) * 1e3 : Number(text));
	const local = SERIAL.test(text.trim()) ? ofSerial(text.trim().replace(",", ".")) : ofWords(text, order);
	if (local === null) return text;
	const { day, clock, offset } = local;
	if (!isMoment(day)) return text;
	if (clock === null) return offset === null ? day : text;
	if (offset !== null) return isMoment(`${day}T${clock}${offset}`) ? `${day}T${clock}${offset}` : text;
	const time = parseTime(`${day}T${clock}Z`);
	if (Number.isNaN(time)) return text;
	return offsetAt === null ? day : instant(instantOf(time, offsetAt));
}
/**
* The moment that several texts about one thing tell, the most telling first: of the first that is a date, at the time
* that another one may give alone.
* @returns null where all are empty; the first text where none is a date
* @throws NoDate where one may be one date or another, or two are different days
*/
function momentOf(texts, dates) {
	const filled = texts.filter((text) => text.trim() !== "");
	const [first, ...others] = filled.filter((text) => isMoment(toMoment(text, dates)));
	if (first === void 0) return filled.find((text) => !isClock(text)) ?? filled[0] ?? null;
	const clock = filled.find(isClock);
	const dayOf = (text) => parseDay(toMoment(text, {
		...dates,
		offsetAt: null
	}).slice(0, 10));
	const other = others.find((text) => dayOf(text) !== dayOf(first));
	if (other !== void 0) throw new NoDate(`"${first}" and "${other}" may both be \`published\`; name one column with \`columns\` in the policy`);
	const together = clock === void 0 ? first : `${first} ${clock}`;
	return toMoment(isMoment(toMoment(together, dates)) ? together : first, dates);
}
/** Whether a text is a time of day alone, which says no day. */
function isClock(text) {
	const { date, clock } = splitMoment(text);
	return date === "" && clock !== null;
}
function instant(time) {
	return new Date(time).toISOString().replace(".000Z", "Z");
}
function ofSerial(text) {
	const [day = "", clock = ""] = new Date(Math.round((Number(text) - SERIAL_OF_1970) * DAY_MS)).toISOString().split(/[TZ.]/);
	return {
		day,
		clock: text.includes(".") ? clock : null,
		offset: null
	};
}
function ofWords(text, order) {
	const moment = splitMoment(text);
	const { date } = moment;
	const numbers = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(date);
	if (numbers !== null) {
		const day = fromNumbers([
			numbers[1],
			numbers[3],
			numbers[4]
		], text, order);
		return {
			...moment,
			day
		};
	}
	const words = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(date);
	const reversed = /^(\d{1,2})(?:st|nd|rd|th)?\.?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d\d)$/i.exec(date);
	const [month, day, year] = words?.slice(1) ?? [
		reversed?.[2],
		reversed?.[1],
		reversed?.[3]
	];
	const number = MONTHS$1.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
	return number === 0 || !year || !day ? null : {
		...moment,
		day: written$1(year, String(number), day)
	};
}
function fromNumbers(three, text, order) {
	const [a, b, c] = three;
	if (a.length === 4) return written$1(a, b, c);
	const known = order ?? (c.length === 4 ? onlyOrder(a, b) : null);
	if (known === null) throw new NoDate(`"${text}" may be one day or another; give \`dates: mdy\`, \`dmy\` or \`ymd\` with its entry in the policy`);
	const [year, month, day] = {
		mdy: [
			c,
			a,
			b
		],
		dmy: [
			c,
			b,
			a
		],
		ymd: [
			a,
			b,
			c
		]
	}[known];
	const date = written$1(year, month, day);
	if (!isMoment(date)) throw new NoDate(`"${text}" is no date in the order ${known}`);
	return date;
}
/** The order that numbers in front of a year can only be in; null where there are two. */
function onlyOrder(a, b) {
	if (Number(a) === Number(b)) return "mdy";
	return Number(a) > 12 ? "dmy" : Number(b) > 12 ? "mdy" : null;
}
/** A year of two digits is one of this century: there was no such platform in the last. */
function written$1(year, month, day) {
	const two = (text) => text.padStart(2, "0");
	return `${year.length <= 2 ? `20${two(year)}` : year}-${two(month)}-${two(day)}`;
}
// build/ingest/plans/post.js
/** Keys of the record that hold a text as it is written. */
const TEXTS$1 = [
	"id",
	"object",
	"inReplyTo",
	"target",
	"content",
	"language",
	"category",
	"owner",
	"url"
];
/** What takes a post out of a plan. */
const CANCELLED = /^(cancell?ed|rejected)$/i;
/** That a post cannot be read, and under which name the reason stands. */
var MalformedField = class extends MalformedItem {
	field;
	constructor(field, message) {
		super(message);
		this.field = field;
	}
};
/**
* The posts that the fields stand for, one a channel; none where they are empty or the post was called off.
* @throws MalformedField where a field holds what it cannot
*/
function plannedPosts(fields, dates) {
	const known = new Map(Object.entries(fields).map(([name, value]) => [squeeze$1(name), {
		name,
		value
	}]));
	if ([...known.values()].every(({ value }) => value === null || value === "") || CANCELLED.test(asText(known.get("status")?.value) ?? "")) return [];
	const post = { type: "post" };
	const { name = "", text: type = "" } = textOf("type", known) ?? {};
	if (type !== "") post.type = typeOf$3(type, name);
	const published = publishedOf(known, dates);
	if (published !== null) post.published = published;
	for (const key of TEXTS$1) {
		const held = textOf(key, known);
		if (held !== null) post[key] = held.text;
	}
	const amplifiers = listOf("amplifiers", known);
	if (amplifiers.length > 0) post.amplifiers = amplifiers;
	const channels = channelsOf(known);
	return channels.length === 0 ? [post] : channels.map((channel) => ({
		...post,
		channel
	}));
}
/** The first field for a key that is filled. */
function filled(key, known) {
	return [key, ...NAMES$1[key]].flatMap((name) => {
		const field = known.get(squeeze$1(name));
		return field === void 0 || field.value === null || field.value === "" ? [] : [field];
	});
}
/** What the first field for a key that is filled says. */
function textOf(key, known) {
	return textsOf(key, known)[0] ?? null;
}
function textsOf(key, known) {
	return filled(key, known).map(({ name, value }) => {
		const texts = [value].flat().map(asText);
		if (texts.includes(void 0)) throw new MalformedField(name, `\`${name}\` must be one text`);
		return {
			name,
			text: texts.join(", ")
		};
	});
}
function typeOf$3(text, name) {
	const type = ACTIVITY_TYPES.find((one) => one === text.toLowerCase());
	if (type !== void 0) return type;
	throw new MalformedField(name, `\`${name}\` must be one of ${ACTIVITY_TYPES.join(", ")}, not "${text}"`);
}
/** A plan's day may stand in one field and its time in another. */
function publishedOf(known, dates) {
	const fields = textsOf("published", known);
	if (fields.every(({ text }) => isClock(text))) return null;
	try {
		return momentOf(fields.map(({ text }) => text), dates);
	} catch (error) {
		throw error instanceof NoDate ? new MalformedField(fields[0]?.name ?? "published", error.message) : error;
	}
}
function listOf(key, known) {
	const [field] = filled(key, known);
	if (field === void 0) return [];
	const { name, value } = field;
	const texts = Array.isArray(value) ? value : asText(value)?.split(/[;,|&\n]/);
	if (texts === void 0) throw new MalformedField(name, `\`${name}\` must be a list of texts`);
	return texts.map((one) => {
		const text = asText(one);
		if (text === void 0) throw new MalformedField(name, `\`${name}\` must be a list of texts`);
		return text.trim();
	});
}
/** The channels that are named, or whose column says TRUE. */
function channelsOf(known) {
	const named = listOf("channel", known).map(channelOf);
	const flags = [...known.values()].flatMap(({ name, value }) => {
		const network = networkOf(name);
		return network !== null && /^(true|false)$/i.test(String(value)) ? [{
			name,
			network,
			value
		}] : [];
	});
	const chosen = flags.filter(({ value }) => /^true$/i.test(String(value))).map(({ network }) => network);
	const [flag] = flags;
	if (flag !== void 0 && named.length + chosen.length === 0) throw new MalformedField(flag.name, "is planned for no network; set one of their columns to TRUE");
	return [.../* @__PURE__ */ new Set([...named, ...chosen])].filter((channel) => channel !== "");
}
// build/ingest/plans/formats/calendar.js
const calendar = {
	...NO_PAGES,
	name: "calendar",
	reads: "A content calendar as CSV, a post a row: such as Buffer, Metricool and Sprout Social take in bulk, or kept by hand. Rows called off by their `Status` are skipped.",
	cannotKnow: "The time of day where it has no offset; who answers and who is asked to react, unless it has columns such as `Owner` and `Amplifiers`.",
	obtain: "Commit the sheet that is uploaded to the scheduling tool, or the team's own saved as CSV.",
	isColumn: isName,
	read: (row, { dates }) => plannedPosts(asObject(row), dates)
};
// build/ingest/plans/formats/icalendar.js
const icalendar = {
	...NO_PAGES,
	name: "icalendar",
	reads: "A calendar of planned posts, an event a post: its summary and description as the text, its categories. Events that repeat count once for each day, those without an end as far as anything else in the file is planned, for a year at least; those called off are skipped.",
	cannotKnow: "The channel, which its entry in the policy gives; who answers and who is asked to react. A time in no zone, or in one that neither the file nor the IANA database describes, counts for its day there; `timezone` of the entry gives one to times without.",
	obtain: "Google Calendar, Outlook, Apple Calendar or a scheduling tool: export the calendar as `.ics`.",
	endings: ["ics"],
	async items(text, name) {
		const { eventsOf } = await import("./ics-events.js");
		return eventsOf(text, name);
	},
	read: (event, { dates }) => plannedPosts(asObject(event), dates)
};
// build/ingest/plans/front-matter.js
/** What other tools keep there under names that are near ours. */
const FOREIGN = [
	"images",
	"links",
	"mentions",
	"retweet",
	"reply",
	"poll",
	"alt"
];
/**
* Splits a text; one that begins with no line of dashes has no fields.
* @throws InputError where the front matter never ends or is no map of YAML, or a key is mistyped
*/
function splitFrontMatter(text, name) {
	const lines = text.split(/\r?\n/);
	if (lines[0]?.trimEnd() !== "---") return {
		fields: {},
		body: text,
		placeOf: () => ({
			line: 1,
			column: 1
		})
	};
	const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === "---");
	const start = topOf(name);
	if (end < 0) throw inputError("the front matter that begins here never ends; close it with a line of ---", start);
	const file = new YamlFile(["", ...lines.slice(1, end)].join("\n"), name);
	if (file.value !== null && (typeof file.value !== "object" || Array.isArray(file.value))) throw inputError("the front matter must be a map of keys", {
		...start,
		line: 2
	});
	const fields = asObject(file.value);
	const known = [...Object.entries(NAMES$1).flat(2), ...FOREIGN].map(squeeze$1);
	for (const key of Object.keys(fields)) {
		const hint = known.includes(squeeze$1(key)) ? "" : didYouMean(key, Object.keys(NAMES$1));
		if (hint.includes("did you mean")) throw inputError(`unknown key "${key}"${hint}`, file.locate([key], true));
	}
	return {
		fields,
		body: lines.slice(end + 1).join("\n").trim(),
		placeOf: (field) => file.locate([field])
	};
}
/** Reads a file's fields; what is wrong with one is told at its place. */
function atPlace({ placeOf }, read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof MalformedField) error.place = placeOf(error.field);
		throw error;
	}
}
// build/ingest/plans/formats/markdown.js
const markdown = {
	...NO_PAGES,
	name: "markdown",
	reads: "A post a file, as Markdown: the record's keys, or such as `date` and `media`, as front matter, and the text below it.",
	cannotKnow: "The day where neither a key nor the beginning of the file's name tells.",
	obtain: "Commit the team's files, each named like `2026-11-24-launch.md` or with `published` in it.",
	endings: ["md", "markdown"],
	items(text, name) {
		const value = splitFrontMatter(text, name);
		if (Object.keys(value.fields).length > 0) return [{
			key: null,
			value,
			line: 1,
			column: 1
		}];
		throw inputError("has no front matter, which says what a planned post is; leave it out of `plans`, or add some", topOf(name));
	},
	read(item, { dates }) {
		const post = item;
		const text = post.body === "" ? {} : { content: post.body };
		return atPlace(post, () => plannedPosts({
			...post.fields,
			...text
		}, dates));
	}
};
// build/ingest/plans/formats/postiz.js
/** Posts that nobody has decided on, or that did not go out. */
const NOT_PLANNED = ["DRAFT", "ERROR"];
const postiz = {
	name: "postiz",
	reads: "Posts that are scheduled in Postiz, or were published by it, each for its channel; drafts and failed posts are skipped. Read by the description of its API.",
	cannotKnow: "What kind of post it is, who answers and who is asked to react.",
	obtain: "`GET https://api.postiz.com/public/v1/posts` with the API key of Postiz' settings in the header `Authorization` (https://docs.postiz.com/public-api).",
	types: ["post"],
	names: false,
	inbound: false,
	outbound: true,
	listKeys: ["posts"],
	recognises: ({ publishDate, integration }) => typeof publishDate === "string" && typeof integration === "object" && integration !== null,
	read(item) {
		const { id, publishDate, content, state, integration, releaseURL } = asObject(item);
		const published = asText(publishDate);
		const { providerIdentifier, identifier } = asObject(integration);
		if (published === void 0) throw new MalformedItem("is no post of Postiz': `publishDate` is missing");
		if (NOT_PLANNED.includes(String(state))) return [];
		const provider = asText(providerIdentifier) ?? asText(identifier);
		const text = asText(content);
		const url = asText(releaseURL);
		return [{
			type: "post",
			id: asText(id) ?? null,
			published,
			...provider === void 0 ? {} : { channel: channelOf(provider) },
			...text === void 0 ? {} : { content: text.replaceAll(/<[^>]*>/g, " ").trim() },
			...url === void 0 ? {} : { url }
		}];
	}
};
// build/ingest/plans/formats/tweet.js
/** What stands between the parts of a thread. */
const NEXT = /^---[ \t]*$/m;
const tweet = {
	...NO_PAGES,
	name: "tweet",
	reads: "A post a file, as `twitter-together` and its like keep them: with `reply` an answer, with `retweet` a share, or a quote where it has a text. A thread is one post.",
	cannotKnow: "The day, unless the file's name begins with it; who answers and who is asked to react, unless the front matter has `owner` and `amplifiers`.",
	obtain: "Commit the `.tweet` or `.toot` files, each named like `2026-11-24-launch.tweet`.",
	endings: ["tweet", "toot"],
	items: (text, name) => [{
		key: null,
		value: splitFrontMatter(text, name),
		line: 1,
		column: 1
	}],
	read(item, { dates }) {
		const post = item;
		const { reply, retweet, media: _, ...fields } = post.fields;
		const content = post.body.split(NEXT).map((part) => part.trim()).filter((part) => part !== "").join("\n\n");
		const toward = towardOf(asText(reply), asText(retweet), content);
		if (toward === null && content === "") throw new MalformedItem("holds no text");
		const written = content === "" ? {} : { content };
		return atPlace(post, () => plannedPosts({
			type: "post",
			...fields,
			...written
		}, dates)).map((activity) => ({
			...activity,
			...toward
		}));
	}
};
function towardOf(reply, retweet, content) {
	if (reply !== void 0) {
		const { id, account } = postAt(reply);
		return {
			type: "comment",
			inReplyTo: id,
			target: account
		};
	}
	if (retweet === void 0) return null;
	const { id, account } = postAt(retweet);
	return {
		type: content === "" ? "share" : "quote",
		object: id,
		target: account
	};
}
// build/ingest/plans/formats/index.js
/** What plans may be, beside our own record. */
const planFormats = {
	plural: "plans",
	payloads: [blueskyRecords, postiz],
	tables: [],
	rows: calendar,
	texts: [
		markdown,
		tweet,
		icalendar
	]
};
/** The names that a policy may give as `format` of a plan. */
const PLAN_FORMAT_NAMES = namesIn({
	...planFormats,
	own: []
});
// build/ingest/platforms/terms.js
const LOOKED_UP = "2026-11-25";
/** Only what a page said when it was looked up, or that nothing was found; none of it is legal advice. */
const TERMS = {
	linkedin: {
		keep: "LinkedIn limits how long data from its marketing API may be stored. Its page shows the table only to those with access; as widely quoted, it is 48 hours for members' social activity and 24 hours for their profile data. Don't commit members: count by eye (`tally`), or count inside the workflow and commit the counts alone.",
		source: "https://learn.microsoft.com/en-us/linkedin/marketing/data-storage-requirements",
		lookedUp: LOOKED_UP
	},
	linkedinTotals: {
		keep: "Totals of the page's own posts; no member is in them. LinkedIn's page on storage is about data from its API.",
		source: "https://learn.microsoft.com/en-us/linkedin/marketing/data-storage-requirements",
		lookedUp: LOOKED_UP
	},
	x: {
		keep: "Whoever stores posts must make all reasonable efforts to follow what their authors delete, edit or protect. Take out what is gone; `append-only` needs a waiver for that.",
		source: "https://developer.x.com/en/docs/twitter-api/enterprise/compliance-firehose-api/overview",
		lookedUp: LOOKED_UP
	},
	meta: {
		keep: "Data about a user must be deleted where that user asks for it, unless it was aggregated or made anonymous.",
		source: "https://developers.facebook.com/terms/",
		lookedUp: LOOKED_UP
	},
	youtube: {
		keep: "The developer policies limit how long data from the API may be stored, to 30 days as commonly quoted; read section III.E.4 before committing comments.",
		source: "https://developers.google.com/youtube/terms/developer-policies",
		lookedUp: LOOKED_UP
	},
	google: {
		keep: "The policies let the API be used for listings of one's own; no page found says how long reviews may be stored. A review shows a name.",
		source: "https://developers.google.com/my-business/content/policies",
		lookedUp: LOOKED_UP
	},
	ownExport: {
		keep: "What the account itself wrote, downloaded by its owner; people it answers are named in it.",
		source: null,
		lookedUp: LOOKED_UP
	},
	ownTotals: {
		keep: "Totals of the account's own posts; nobody else is named in them.",
		source: null,
		lookedUp: LOOKED_UP
	},
	server: {
		keep: "Each server has rules of its own; read those of yours. No page found limits how long public posts may be stored, but what people delete should go.",
		source: null,
		lookedUp: LOOKED_UP
	},
	public: {
		keep: "Public on the network; no page found limits how long it may be stored, but what people delete should go.",
		source: null,
		lookedUp: LOOKED_UP
	}
};
// build/ingest/platforms/bluesky/profile.js
/** The account of a Bluesky profile: the id that stays, and the handle that people know. */
function authorOf(profile) {
	const id = asText(asObject(profile)["did"]);
	const name = handleOf$2(profile);
	if (id === void 0) return name === void 0 ? null : { handle: name };
	return name === void 0 ? { id } : {
		id,
		handle: name
	};
}
/** The handle of a profile; an account that lost its domain has none. */
function handleOf$2(profile) {
	const handle = asText(asObject(profile)["handle"]);
	return handle === "handle.invalid" ? void 0 : handle;
}
/** The id of the account in whose repository a record lies, `at://did:plc:abc/…`. */
function didOf(uri) {
	return /^at:\/\/(did:[^/]+)/.exec(uri ?? "")?.[1];
}
// build/ingest/platforms/bluesky/feed.js
const blueskyFeed = {
	name: "bluesky-feed",
	channels: ["bluesky"],
	reads: "What a Bluesky account did: its posts with their totals, replies, quotes and reposts.",
	cannotKnow: "Who reacted, which is in `bluesky-notifications`; nor the brand's own likes and follows.",
	obtain: "`app.bsky.feed.getAuthorFeed?actor=HANDLE&filter=posts_with_replies&limit=100`, page by page.",
	terms: TERMS.public,
	types: [
		"post",
		"comment",
		"share",
		"quote"
	],
	names: true,
	inbound: false,
	outbound: true,
	listKeys: ["feed"],
	pageKeys: ["cursor"],
	lookalikes: [{
		what: "likes, reposts or followers on Bluesky, in a list of their own",
		instead: "export `app.bsky.notification.listNotifications` as the brand, which has them with their times",
		fits: (item) => "did" in item && "handle" in item || "actor" in item && "did" in asObject(item["actor"])
	}],
	recognises: ({ post, replies, parent, $type }) => "uri" in asObject(post) && "author" in asObject(post) && replies === void 0 && parent === void 0 && !isThread($type),
	read(item, { isBrand, isBrandNamed }) {
		const activity = readFeedItem(item);
		const { id, handle } = activity.actor ?? {};
		if (isBrandNamed && !isBrand(id) && !isBrand(handle)) {
			const who = handle ?? id;
			throw new MalformedItem(`is by ${who}, no account of the brand's, as in a home timeline; export \`app.bsky.feed.getAuthorFeed\` of the brand, or add ${who} to \`brand.accounts\``);
		}
		return [activity];
	}
};
/** Whether a `$type` is that of a post with the answers under it. */
function isThread(type) {
	return asText(type)?.endsWith("#threadViewPost") === true;
}
/**
* The activity of a post as lists of posts show it, with why it is there.
* @throws MalformedItem where it is none
*/
function readFeedItem(item) {
	const { post, reply, reason } = asObject(item);
	const { uri, author, record: written, indexedAt } = asObject(post);
	const record = asObject(written);
	const id = asText(uri);
	const published = asText(record["createdAt"]) ?? asText(indexedAt);
	if (id === void 0 || published === void 0) throw new MalformedItem("is no Bluesky feed item: `post.uri` or its time is missing");
	const { $type, by, indexedAt: repostedAt, uri: repost } = asObject(reason);
	if (asText($type)?.endsWith("#reasonRepost")) return {
		type: "share",
		published: asText(repostedAt) ?? null,
		id: asText(repost) ?? null,
		actor: authorOf(by),
		object: id,
		target: accountOf(author)
	};
	const done = {
		published,
		id,
		actor: authorOf(author)
	};
	const parent = asText(asObject(asObject(record["reply"])["parent"])["uri"]);
	if (parent !== void 0) {
		const object = asText(asObject(asObject(record["reply"])["root"])["uri"]) ?? null;
		const target = accountOf(asObject(asObject(reply)["parent"])["author"]) ?? didOf(parent) ?? null;
		return {
			...done,
			type: "comment",
			object,
			inReplyTo: parent,
			target
		};
	}
	const quoted = quotedUri(record);
	if (quoted !== void 0) return {
		...done,
		type: "quote",
		object: quoted,
		target: didOf(quoted) ?? null
	};
	return {
		...done,
		...ownPost(asObject(post), record)
	};
}
function ownPost(post, record) {
	const { likeCount, replyCount, repostCount, quoteCount } = post;
	const totals = totalsOf({
		like: likeCount,
		comment: replyCount,
		share: repostCount,
		quote: quoteCount
	});
	return {
		type: "post",
		content: asText(record["text"]) ?? null,
		totals
	};
}
function accountOf(profile) {
	return handleOf$2(profile) ?? asText(asObject(profile)["did"]) ?? null;
}
/** The post that a post shows, with or without media of its own. */
function quotedUri(record) {
	const shown = asObject(asObject(record["embed"])["record"]);
	const uri = asText(shown["uri"]) ?? asText(asObject(shown["record"])["uri"]);
	return uri?.includes("/app.bsky.feed.post/") ? uri : void 0;
}
// build/ingest/platforms/bluesky/notifications.js
const TYPES$3 = {
	follow: "follow",
	like: "like",
	"like-via-repost": "like",
	mention: "mention",
	quote: "quote",
	reply: "comment",
	repost: "share",
	"repost-via-repost": "share"
};
const blueskyNotifications = {
	name: "bluesky-notifications",
	channels: ["bluesky"],
	reads: "Notifications of a Bluesky account: likes, reposts, replies, quotes, mentions and follows.",
	cannotKnow: "What the brand itself did: its posts and answers are in `bluesky-feed`.",
	obtain: "`app.bsky.notification.listNotifications?limit=100` as the brand, page by page.",
	terms: TERMS.public,
	types: [
		"comment",
		"like",
		"share",
		"follow",
		"mention",
		"quote"
	],
	names: true,
	inbound: true,
	outbound: false,
	listKeys: ["notifications"],
	pageKeys: [
		"cursor",
		"priority",
		"seenAt"
	],
	recognises: ({ uri, reason, author, indexedAt }) => [
		uri,
		reason,
		indexedAt
	].every((text) => typeof text === "string") && "did" in asObject(author),
	read(item) {
		const { uri, reason, reasonSubject, author, record, indexedAt } = asObject(item);
		if (typeof reason !== "string" || typeof indexedAt !== "string") throw new MalformedItem("is no Bluesky notification: `reason` or `indexedAt` is missing");
		const type = TYPES$3[reason];
		if (type === void 0) return [];
		const done = {
			type,
			published: indexedAt,
			id: asText(uri) ?? null,
			actor: authorOf(author)
		};
		const reply = asObject(asObject(record)["reply"]);
		const parent = asText(asObject(reply["parent"])["uri"]);
		const subject = asText(reasonSubject);
		if (type !== "comment") return [{
			...done,
			object: subject ?? null
		}];
		const object = asText(asObject(reply["root"])["uri"]) ?? null;
		const isOurs = subject === void 0 || didOf(parent) === didOf(subject);
		return [{
			...done,
			object,
			inReplyTo: parent ?? null,
			target: isOurs ? null : didOf(parent) ?? null
		}];
	}
};
// build/ingest/platforms/bluesky/thread.js
const blueskyThread = {
	name: "bluesky-thread",
	channels: ["bluesky"],
	reads: "A post on Bluesky with the answers under it, whoever wrote them.",
	cannotKnow: "Who liked or reposted, which is in `bluesky-notifications`; answers below the depth that was asked for.",
	obtain: "`app.bsky.feed.getPostThread?uri=URI&depth=1000`, for each post.",
	terms: TERMS.public,
	types: [
		"post",
		"comment",
		"quote"
	],
	names: true,
	inbound: true,
	outbound: true,
	listKeys: ["thread"],
	pageKeys: ["threadgate"],
	recognises: ({ post, replies, parent, $type }) => "uri" in asObject(post) && (isThread($type) || replies !== void 0 || parent !== void 0),
	read(item) {
		const node = asObject(item);
		if (node["post"] === void 0) throw new MalformedItem("is no Bluesky thread: `post` is missing");
		return postsOf(node).map((one) => readFeedItem(one));
	},
	remainderOfItem({ post, replies }) {
		const { uri, replyCount } = asObject(post);
		const held = textsOf$1(asList(replies).map((reply) => asObject(reply["post"])["uri"]));
		const total = asCount(replyCount);
		return {
			list: asText(uri) ?? "",
			hasMore: (total ?? 0) > asList(replies).length,
			follows: false,
			total,
			held
		};
	}
};
/** A post and all below it; what was deleted, or whose author blocked the reader, has no post. */
function postsOf(node) {
	return [...node["post"] === void 0 ? [] : [node], ...asList(node["replies"]).flatMap(postsOf)];
}
// build/ingest/platforms/discourse.js
/** Posts that people write; the others are notes of moderators, what the forum did, and whispers of the staff. */
const REGULAR = 1;
const LIKE = 2;
const discourse = {
	name: "discourse",
	channels: ["discourse"],
	reads: "Topics of a Discourse forum: who opened them, and who answered.",
	cannotKnow: "Who liked: a post has only how many did.",
	obtain: "`GET /t/{id}.json?print=true` for each topic, or `GET /posts.json` for the latest posts.",
	terms: TERMS.server,
	types: [
		"post",
		"comment",
		"message"
	],
	names: true,
	inbound: true,
	outbound: true,
	listKeys: ["latest_posts"],
	recognises: (item) => "posts" in asObject(item["post_stream"]) || [
		"post_number",
		"topic_id",
		"username"
	].every((key) => key in item),
	read(item, context) {
		const { post_stream: stream, archetype } = asObject(item);
		const posts = stream === void 0 ? [asObject(item)] : asList(asObject(stream)["posts"]);
		const isPrivate = archetype === PRIVATE;
		return posts.flatMap((post) => read(post, isPrivate || post["topic_archetype"] === PRIVATE, context));
	},
	remainderOfItem({ post_stream: opened }) {
		const { posts, stream } = asObject(opened);
		const topic = asText(asList(posts)[0]?.["topic_id"]);
		if (topic === void 0) return null;
		const ids = textsOf$1(asList(posts).map((post) => post["id"]));
		const total = Array.isArray(stream) ? stream.length : null;
		return {
			list: topic,
			hasMore: (total ?? 0) > ids.length,
			follows: false,
			total,
			held: ids
		};
	}
};
const PRIVATE = "private_message";
function read(post, isPrivate, { isBrand }) {
	const [topic, number, published] = [
		post["topic_id"],
		post["post_number"],
		post["created_at"]
	].map(asText);
	if (topic === void 0 || number === void 0 || published === void 0) throw new MalformedItem("is no Discourse post: `topic_id`, `post_number` or `created_at` is missing");
	if ((post["post_type"] ?? REGULAR) !== REGULAR || isTakenBack(post)) return [];
	const handle = asText(post["username"]);
	const bot = Number(post["user_id"]) < 0;
	const done = {
		published,
		id: `${topic}/${number}`,
		actor: handle === void 0 ? null : {
			handle,
			bot
		}
	};
	const answered = asText(post["reply_to_post_number"]) ?? "1";
	if (isPrivate) return [{
		...done,
		type: "message",
		inReplyTo: number === "1" ? null : `${topic}/${answered}`
	}];
	if (number !== "1") return [{
		...done,
		type: "comment",
		object: `${topic}/1`,
		inReplyTo: `${topic}/${answered}`
	}];
	if (!isBrand(handle)) return [{
		...done,
		type: "message"
	}];
	const like = asList(post["actions_summary"]).find(({ id }) => id === LIKE)?.["count"];
	return [{
		...done,
		type: "post",
		content: asText(post["raw"]) ?? null,
		totals: totalsOf({ like })
	}];
}
/** Whether nobody but moderators can see a post: hidden by flags, or deleted. */
function isTakenBack(post) {
	return post["hidden"] === true || post["user_deleted"] === true || asText(post["deleted_at"]) !== void 0;
}
// build/ingest/platforms/github.js
/** Reactions that are no approval. */
const DISLIKES = /* @__PURE__ */ new Set(["-1", "confused"]);
const github = {
	name: "github",
	channels: ["github"],
	reads: "What happens on a GitHub repository: stars, comments, reactions, and issues, pull requests and discussions opened; from its REST API or its webhooks.",
	cannotKnow: "Of reactions, to what; and of what was removed, that it was there.",
	obtain: "`gh api --paginate -H 'Accept: application/vnd.github.star+json' repos/{repo}/stargazers`, `repos/{repo}/issues?state=all` and `repos/{repo}/issues/comments`; or a webhook's payloads, one a line.",
	terms: TERMS.public,
	types: [
		"post",
		"comment",
		"like",
		"message"
	],
	names: true,
	inbound: true,
	outbound: true,
	insidersFrom: "author_association",
	listKeys: ["items"],
	lookalikes: [{
		what: "accounts of GitHub's without a time",
		instead: "where they are those who starred, export them with the media type `application/vnd.github.star+json`",
		fits: (item) => "login" in item && "node_id" in item
	}, {
		what: "repositories that somebody starred, not who starred yours",
		instead: "export `repos/{repo}/stargazers`",
		fits: (item) => "starred_at" in item && ("repo" in item || "full_name" in item)
	}],
	recognises: (item) => "starred_at" in item && ("user" in item || "sender" in item) || isOnGithub(item) || isEvent(item) || "user" in item && "content" in item && "created_at" in item && "node_id" in item,
	read(item, context) {
		const event = asObject(item);
		const action = asText(event["action"]);
		if ("starred_at" in event) {
			const user = event["user"] ?? event["sender"];
			const star = {
				type: "like",
				published: asText(event["starred_at"]) ?? null,
				actor: actorOf$4(user)
			};
			return [action === "deleted" ? {
				...star,
				undone: true
			} : star];
		}
		if (isEvent(event) && !isCounted(event, action)) return [];
		if (DISLIKES.has(event["content"])) return [];
		if (action === void 0) return [written(event, context)];
		const thing = event["review"] ?? THINGS.map((key) => event[key]).find((held) => held !== void 0);
		return thing === void 0 ? [] : [written(asObject(thing), context)];
	}
};
/** What somebody wrote, by the keys of a webhook's payload that hold it; the inner first. */
const THINGS = [
	"comment",
	"discussion",
	"issue",
	"pull_request"
];
/** What a webhook sends, of whatever kind: a push, a ping and a fork have no `action`. */
function isEvent(item) {
	return "sender" in item && [
		"hook_id",
		"organization",
		"repository"
	].some((key) => key in item);
}
/** Whether a webhook's event is something that a person did with us; other kinds of event count for nothing. */
function isCounted(event, action) {
	if (event["review"] !== void 0) return action === "submitted";
	return action === "created" || action === "opened";
}
function written(thing, { isBrand, insidersFrom }) {
	const published = asText(thing["created_at"]) ?? asText(thing["submitted_at"]);
	const user = thing["user"];
	if (published === void 0 || user === void 0) throw new MalformedItem(`is nothing of GitHub's with a time: \`created_at\` or \`user\` is missing; stars need the media type \`application/vnd.github.star+json\``);
	const side = insidersFrom === null ? null : sideOf(thing[insidersFrom]);
	const done = {
		published,
		actor: actorOf$4(user),
		...side === null ? {} : { side }
	};
	const url = asText(thing["html_url"]);
	if (url === void 0) return {
		...done,
		type: "like",
		id: asText(thing["node_id"]) ?? null
	};
	const page = url.replace(/#.*/, "");
	if (page !== url) return {
		...done,
		type: "comment",
		id: url,
		object: page,
		inReplyTo: above(thing, url) ?? page,
		url
	};
	if (!isBrand(done.actor?.handle)) return {
		...done,
		type: "message",
		id: url,
		url
	};
	return {
		...done,
		type: "post",
		id: url,
		url,
		content: asText(thing["body"]) ?? asText(thing["title"]) ?? null
	};
}
/** Who belongs to the organisation works there; a collaborator may, or may not. Null where nothing is said. */
function sideOf(association) {
	if (association === "OWNER" || association === "MEMBER") return "inside";
	if (association === "COLLABORATOR") return "unknown";
	return typeof association === "string" ? "outside" : null;
}
/** The comment that a comment answers, by the address it has beside its own. */
function above(thing, url) {
	const parent = asText(thing["parent_id"]) ?? asText(thing["in_reply_to_id"]);
	return parent === void 0 ? null : url.replace(/\d+$/, parent);
}
function isOnGithub(thing) {
	const address = asText(thing["html_url"]) ?? "";
	return "user" in thing && ("created_at" in thing || "submitted_at" in thing) && /\/(issues|pull|discussions|commit)\//.test(address);
}
function actorOf$4(user) {
	const { login, type } = asObject(user);
	const handle = asText(login);
	return handle === void 0 ? null : {
		handle,
		bot: type === "Bot"
	};
}
// build/ingest/platforms/google.js
const googleReviews = {
	name: "google-reviews",
	channels: ["google"],
	reads: "Reviews of a Google Business Profile, and the owner's answers.",
	cannotKnow: "Who an anonymous reviewer is; names are not unique; and an answer has the time of its last edit.",
	obtain: "`GET https://mybusiness.googleapis.com/v4/accounts/{id}/locations/{id}/reviews`, page by page, with the scope `https://www.googleapis.com/auth/business.manage`. The API isn't open to the public: ask for access by Google's form, as an owner or manager of the profile; requests are reviewed within 14 days.",
	terms: TERMS.google,
	types: ["review", "comment"],
	names: false,
	inbound: true,
	outbound: true,
	listKeys: ["reviews"],
	pageKeys: [
		"averageRating",
		"totalReviewCount",
		"nextPageToken"
	],
	recognises: ({ reviewId, reviewer }) => reviewId !== void 0 && reviewer !== void 0,
	read(item) {
		const { reviewId, reviewer, createTime, reviewReply } = asObject(item);
		const [id, published] = [asText(reviewId), asText(createTime)];
		if (id === void 0 || published === void 0) throw new MalformedItem("is no Google review: `reviewId` or `createTime` is missing");
		const { displayName, isAnonymous } = asObject(reviewer);
		const actor = isAnonymous === true ? null : asText(displayName) ?? null;
		const review = {
			type: "review",
			published,
			id,
			actor
		};
		const answered = asText(asObject(reviewReply)["updateTime"]);
		if (answered === void 0) return [review];
		const target = actor;
		return [review, {
			type: "comment",
			published: answered,
			id: `${id}/reply`,
			side: "brand",
			inReplyTo: id,
			target
		}];
	},
	remainderOfPage({ totalReviewCount, nextPageToken }, reviews) {
		return {
			list: /^accounts\/[^/]+\/locations\/[^/]+/.exec(asText(reviews[0]?.["name"]) ?? "")?.[0] ?? "",
			hasMore: asText(nextPageToken) !== void 0,
			follows: false,
			total: asCount(totalReviewCount),
			held: textsOf$1(reviews.map(({ reviewId }) => reviewId))
		};
	}
};
// build/ingest/platforms/linkedin/creation.js
/** A time of LinkedIn's, milliseconds since 1970, as RFC 3339; undefined where there is none. */
function timeOf$2(value) {
	return typeof value === "number" && Math.abs(value) <= 864e13 ? new Date(value).toISOString() : void 0;
}
/** When a record was created, and by whom: an organisation, not the employee who typed for it. */
function creationOf(record) {
	const { actor, time } = asObject(record["created"]);
	return {
		published: timeOf$2(time),
		actor: asText(record["actor"]) ?? asText(actor)
	};
}
// build/ingest/platforms/linkedin/paging.js
/** What the `paging` of a page of LinkedIn's says: where it starts, how many it takes, how many there are. */
function remainderOf$1(paging) {
	const { start, count, total, links } = asObject(paging);
	const [from, size, all] = [
		asCount(start),
		asCount(count),
		asCount(total)
	];
	return {
		hasMore: from !== null && size !== null && all !== null && from + size < all || asList(links).some(({ rel }) => rel === "next"),
		follows: (from ?? 0) > 0,
		total: all
	};
}
// build/ingest/platforms/linkedin/comments.js
const linkedinComments = {
	name: "linkedin-comments",
	channels: ["linkedin"],
	reads: "Comments under a LinkedIn page's posts, the page's own answers among them.",
	cannotKnow: "Who shared; who reacted is in `linkedin-reactions`, the posts are in `linkedin-posts`.",
	obtain: "`GET /rest/socialActions/{urn}/comments` for each post, and for each comment with answers. The token needs the scope `r_organization_social`, for which LinkedIn must approve the app, and a member with a role on the page. Without all that, count by eye: `tally`.",
	terms: TERMS.linkedin,
	types: ["comment"],
	names: true,
	inbound: true,
	outbound: true,
	listKeys: ["elements"],
	pageKeys: ["paging"],
	recognises: ({ actor, object, message, commentUrn, $URN }) => String(commentUrn ?? $URN).startsWith("urn:li:comment:") || String(actor).startsWith("urn:li:") && object !== void 0 && message !== void 0,
	read(item) {
		const comment = asObject(item);
		const { published, actor } = creationOf(comment);
		const object = asText(comment["object"]);
		if (published === void 0 || object === void 0) throw new MalformedItem("is no LinkedIn comment: `created.time` or `object` is missing");
		const id = asText(comment["id"]);
		const urn = asText(comment["commentUrn"]) ?? asText(comment["$URN"]);
		const made = id === void 0 ? void 0 : `urn:li:comment:(${object},${id})`;
		const inReplyTo = whole(asText(comment["parentComment"])) ?? null;
		return [{
			type: "comment",
			published,
			id: whole(urn ?? made) ?? null,
			actor: actor ?? null,
			object,
			inReplyTo
		}];
	},
	remainderOfPage: ({ paging }, comments) => ({
		...remainderOf$1(paging),
		list: asText(comments[0]?.["parentComment"]) ?? asText(comments[0]?.["object"]) ?? "",
		held: textsOf$1(comments.map(({ id }) => id))
	})
};
/** Some answers shorten the post's name within a comment's: `(activity:1,2)` for `(urn:li:activity:1,2)`. */
function whole(urn) {
	return urn?.replace(/\((?!urn:li:)(\w+:)/, "(urn:li:$1");
}
// build/ingest/platforms/linkedin/posts.js
const linkedinPosts = {
	name: "linkedin-posts",
	channels: ["linkedin"],
	reads: "A LinkedIn page's posts, with their text.",
	cannotKnow: "Who engaged, nor how many; and comments name a post by another URN, so they do not join it.",
	obtain: "`GET /rest/posts?q=author&author={urn}`.",
	terms: TERMS.linkedin,
	types: ["post"],
	names: true,
	inbound: false,
	outbound: false,
	listKeys: ["elements"],
	pageKeys: ["paging"],
	recognises: ({ author, commentary }) => String(author).startsWith("urn:li:") && typeof commentary === "string",
	read(item) {
		const { id, author, publishedAt, createdAt, commentary, lifecycleState } = asObject(item);
		const published = timeOf$2(publishedAt) ?? timeOf$2(createdAt);
		if (asText(id) === void 0 || published === void 0) throw new MalformedItem("is no LinkedIn post: `id` or `publishedAt` is missing");
		if (lifecycleState !== void 0 && lifecycleState !== "PUBLISHED") return [];
		const content = asText(commentary) ?? null;
		return [{
			type: "post",
			published,
			id: asText(id) ?? null,
			actor: asText(author) ?? null,
			content
		}];
	},
	remainderOfPage: ({ paging }, posts) => ({
		...remainderOf$1(paging),
		list: asText(posts[0]?.["author"]) ?? "",
		held: textsOf$1(posts.map(({ id }) => id))
	})
};
// build/ingest/platforms/linkedin/reactions.js
const linkedinReactions = {
	name: "linkedin-reactions",
	channels: ["linkedin"],
	reads: "Reactions to a LinkedIn page's posts and comments; each kind counts as a like.",
	cannotKnow: "Who commented or shared; the comments are in `linkedin-comments`.",
	obtain: "`GET /rest/reactions/(entity:{urn})?q=entity` for each post, with the scope `r_organization_social` as for `linkedin-comments`.",
	terms: TERMS.linkedin,
	types: ["like"],
	names: true,
	inbound: true,
	outbound: false,
	listKeys: ["elements"],
	pageKeys: ["paging"],
	recognises: ({ reactionType, id, $URN }) => typeof reactionType === "string" || /^urn:li:(reaction|like):/.test(String($URN ?? id)),
	read(item) {
		const reaction = asObject(item);
		const { published, actor } = creationOf(reaction);
		const object = asText(reaction["root"]) ?? asText(reaction["object"]);
		if (published === void 0 || object === void 0) throw new MalformedItem("is no LinkedIn reaction: `created.time` or `root` is missing");
		return [{
			type: "like",
			published,
			id: asText(reaction["$URN"]) ?? asText(reaction["id"]) ?? null,
			actor: actor ?? null,
			object
		}];
	},
	remainderOfPage: ({ paging }, reactions) => ({
		...remainderOf$1(paging),
		list: asText(reactions[0]?.["root"]) ?? asText(reactions[0]?.["object"]) ?? "",
		held: textsOf$1(reactions.map(({ $URN, id }) => $URN ?? id))
	})
};
// build/ingest/platforms/people.js
/** What an entry says that the people of a list did: its type, a like where it names a post alone; null where it says neither. */
function actOf({ type, object }) {
	return type ?? (object ? "like" : null);
}
// build/ingest/platforms/mastodon/handle.js
/** The handle of an account as Mastodon's API gives it; a local account's `acct` lacks its domain, which its address has. */
function handleOf$1(account) {
	const acct = asText(account["acct"]);
	const host = acct?.includes("@") ? void 0 : hostOf(asText(account["url"]));
	return acct === void 0 || host === void 0 ? acct : `${acct}@${host}`;
}
// build/ingest/platforms/mastodon/accounts.js
const mastodonAccounts = {
	name: "mastodon-accounts",
	channels: ["mastodon"],
	reads: "A list of accounts on Mastodon, such as those who favourited or boosted a post; what they did, its entry says with `set: { type, object, period }`, a like where it says `object` alone.",
	cannotKnow: "When; and all lists of accounts look the same, so that one is read only where its entry says what they did.",
	obtain: "`GET /api/v1/statuses/{id}/favourited_by`, `/reblogged_by`, or `GET /api/v1/accounts/{id}/followers`.",
	terms: TERMS.server,
	types: [
		"like",
		"share",
		"follow"
	],
	names: true,
	inbound: true,
	outbound: false,
	listKeys: [],
	recognises: ({ acct, username }, set) => actOf(set) !== null && typeof acct === "string" && typeof username === "string",
	read(item, { set }) {
		const account = asObject(item);
		const handle = handleOf$1(account);
		if (handle === void 0) throw new MalformedItem("is no account of Mastodon's: `acct` is missing");
		const bot = account["bot"] === true ? { bot: true } : {};
		return [{
			type: actOf(set) ?? "like",
			actor: {
				handle,
				...bot
			}
		}];
	}
};
// build/ingest/platforms/mastodon/notifications.js
const TYPES$2 = {
	favourite: "like",
	follow: "follow",
	mention: "mention",
	quote: "quote",
	reblog: "share"
};
const mastodonNotifications = {
	name: "mastodon-notifications",
	channels: ["mastodon"],
	reads: "Notifications of a Mastodon account: mentions, replies, favourites, boosts, quotes and follows.",
	cannotKnow: "What the brand itself did: its posts and answers are in its archive, `activitystreams-outbox`.",
	obtain: "`GET /api/v1/notifications?limit=80` with the brand's token, page by page; pages may be put one after the other in one file.",
	terms: TERMS.server,
	types: [
		"comment",
		"like",
		"share",
		"follow",
		"mention",
		"quote",
		"message"
	],
	names: true,
	inbound: true,
	outbound: false,
	listKeys: [],
	lookalikes: [
		{
			what: "accounts of Mastodon's: followers, or who favourited or boosted a post",
			instead: "give them an entry of their own that says what they did, such as `set: { type: like, object: STATUS-ID, period: { from: …, to: … } }`; who did what, and when, is in `GET /api/v1/notifications`",
			fits: (item) => "acct" in item && "username" in item && !("account" in item)
		},
		{
			what: "statuses of Mastodon's, not notifications",
			instead: "export `GET /api/v1/notifications`; the brand's own posts come from its archive, `activitystreams-outbox`",
			fits: (item) => "account" in item && "visibility" in item && "content" in item && !("status" in item)
		},
		{
			what: "notifications in groups, which name only some of those who did it",
			instead: "export `GET /api/v1/notifications`, not `/api/v2/notifications`",
			fits: (item) => "group_key" in item && "sample_account_ids" in item
		}
	],
	recognises: ({ type, created_at, account }) => typeof type === "string" && typeof created_at === "string" && asText(asObject(account)["acct"]) !== void 0,
	read(item) {
		const { id, type, created_at: published, account, status: given } = asObject(item);
		if (typeof type !== "string" || typeof published !== "string") throw new MalformedItem("is no Mastodon notification: `type` or `created_at` is missing");
		const known = TYPES$2[type];
		if (known === void 0) return [];
		const status = asObject(given);
		const statusId = asText(status["id"]);
		const inReplyTo = asText(status["in_reply_to_id"]);
		const own = known === "mention" || known === "quote";
		return [{
			type: typeOf$2(known, status),
			published,
			id: (own ? statusId : void 0) ?? asText(id) ?? null,
			actor: actorOf$3(asObject(account)),
			object: (own ? quoted$1(status) : statusId) ?? null,
			inReplyTo: own ? inReplyTo ?? null : null,
			target: own ? answered(status) : null,
			url: asText(status["url"]) ?? null
		}];
	}
};
function quoted$1(status) {
	return asText(asObject(asObject(status["quote"])["quoted_status"])["id"]);
}
/** The account whose status a status answers, where it is among those it mentions. */
function answered(status) {
	const id = asText(status["in_reply_to_account_id"]);
	const named = [...asList(status["mentions"]), asObject(status["account"])];
	const account = id === void 0 ? void 0 : named.find((one) => asText(one["id"]) === id);
	return account === void 0 ? null : handleOf$1(account) ?? null;
}
function actorOf$3(account) {
	const handle = handleOf$1(account);
	return handle === void 0 ? null : {
		handle,
		bot: account["bot"] === true
	};
}
/** A mention in an answer is a comment, and one that nobody but those it names can read is a message. */
function typeOf$2(known, status) {
	if (known !== "mention") return known;
	if (status["visibility"] === "direct") return "message";
	return asText(status["in_reply_to_id"]) === void 0 ? "mention" : "comment";
}
// build/ingest/platforms/mastodon/outbox.js
const PUBLIC = /(^|[#:])Public$|\/followers$/;
const activitystreamsOutbox = {
	name: "activitystreams-outbox",
	channels: ["mastodon"],
	reads: "What a fediverse account did, from its archive: posts, replies, boosts and direct messages.",
	cannotKnow: "What others did: their replies, favourites and boosts are in `mastodon-notifications`.",
	obtain: "Mastodon: Preferences, Import and export, Request your archive; commit `outbox.json` from it.",
	terms: TERMS.ownExport,
	types: [
		"post",
		"comment",
		"like",
		"share",
		"follow",
		"message"
	],
	names: true,
	inbound: false,
	outbound: true,
	listKeys: ["orderedItems"],
	recognises: ({ type, actor, object }) => typeof type === "string" && /^[A-Z]/.test(type) && uriOf(actor)?.includes("://") === true && object !== void 0,
	read(item) {
		const activity = asObject(item);
		const { type, published } = activity;
		const actor = uriOf(activity["actor"]);
		if (typeof type !== "string" || actor === void 0) throw new MalformedItem("is no ActivityStreams activity: `type` or `actor` is missing");
		const done = {
			published: asText(published) ?? null,
			actor
		};
		if (type === "Create") return [{
			...done,
			...created(asObject(activity["object"]), actor)
		}];
		const object = localId(uriOf(activity["object"]), actor) ?? null;
		const id = asText(activity["id"]) ?? null;
		if (type === "Announce") return [{
			...done,
			type: "share",
			id,
			object,
			target: boosted(activity)
		}];
		if (type === "Like") return [{
			...done,
			type: "like",
			id,
			object
		}];
		if (type === "Follow") return [{
			...done,
			type: "follow",
			id,
			target: object
		}];
		return [];
	}
};
/** A post, a reply, or where it is addressed to nobody but those it names, a message. */
function created(note, actor) {
	const id = localId(asText(note["id"]), actor) ?? null;
	const url = asText(note["url"]) ?? null;
	const replyTo = uriOf(note["inReplyTo"]);
	const mentions = asList(note["tag"]).filter((tag) => tag["type"] === "Mention");
	const inReplyTo = localId(replyTo, actor) ?? null;
	if (isPrivate(note)) return {
		type: "message",
		id,
		inReplyTo,
		target: addressee(mentions, replyTo)
	};
	if (replyTo === void 0) return {
		type: "post",
		id,
		url,
		content: plain(asText(note["content"]))
	};
	return {
		type: "comment",
		id,
		url,
		inReplyTo,
		target: isOf(replyTo, actor) ? actor : addressee(mentions, replyTo)
	};
}
/** A note says to whom it goes, and one that goes to nobody at all is not public either. */
function isPrivate(note) {
	return (note["to"] !== void 0 || note["cc"] !== void 0) && !addressees(note).some((to) => PUBLIC.test(to));
}
/** Whom a note is toward: the one mentioned whose note it answers, else the first one mentioned. */
function addressee(mentions, replyTo) {
	const tag = mentions.find((tag) => isOf(replyTo, asText(tag["href"]))) ?? mentions[0];
	if (tag === void 0) return replyTo?.replace(/\/statuses\/[^/]+$/, "") ?? null;
	const [name, href] = [asText(tag["name"]), asText(tag["href"])];
	if (name === void 0) return href ?? null;
	const host = name.slice(1).includes("@") ? void 0 : hostOf(href);
	return host === void 0 ? name : `${name}@${host}`;
}
/** Whose post was boosted: of those who are told, the one who is no list of followers. */
function boosted(activity) {
	return uriOf(asObject(activity["object"])["attributedTo"]) ?? addressees({ cc: activity["cc"] }).find((cc) => !PUBLIC.test(cc)) ?? null;
}
function addressees({ to, cc }) {
	return [to, cc].flat().flatMap((uri) => asText(uri) ?? []);
}
function isOf(uri, actor) {
	return actor !== void 0 && uri?.startsWith(`${actor}/`) === true;
}
/** An own status goes by its number alone, as in the notifications; a stranger's by its address. */
function localId(uri, actor) {
	return isOf(uri, actor) ? /\/statuses\/(\d+)$/.exec(uri ?? "")?.[1] ?? uri : uri;
}
function uriOf(value) {
	return asText(value) ?? asText(asObject(value)["id"]);
}
/** The text of a note, whose content is HTML. */
function plain(html) {
	if (html === void 0) return null;
	return decodeEntities(html.replace(/<(br|\/p)\b[^>]*>/gi, "\n").replace(/<[^>]*>/g, "")).trim();
}
// build/ingest/platforms/meta/lookalikes.js
const INSTEAD = "export the comments under it: `GET /{post-id}/comments`, or `GET /{media-id}/comments` on Instagram";
const MESSAGES = {
	what: "private messages of Meta's, which nobody should commit",
	instead: "export public comments: `GET /{post-id}/comments`",
	fits: ({ id, to, thread_id, participants, snippet }) => /^[mt]_/.test(asText(id) ?? "") || asObject(to)["data"] !== void 0 || [
		thread_id,
		participants,
		snippet
	].some((value) => value !== void 0)
};
const THREADS = {
	what: "posts or replies of Threads, which no reader is for",
	instead: "write them as records of ours, or leave them out",
	fits: (item) => [
		"has_replies",
		"hide_status",
		"is_quote_post",
		"is_reply",
		"replied_to",
		"root_post"
	].some((key) => key in item)
};
/** What posts, photos, videos, stories and albums have and comments have not, though the rest is alike. */
const OF_POSTS = [
	"attachments",
	"caption",
	"comments_count",
	"cover_photo",
	"full_picture",
	"images",
	"is_published",
	"length",
	"media_product_type",
	"media_type",
	"media_url",
	"permalink",
	"picture",
	"promotable_id",
	"properties",
	"shares",
	"shortcode",
	"source",
	"status_type",
	"story",
	"updated_time"
];
const POSTS = {
	what: "posts of Meta's, or photos and videos, not comments",
	instead: INSTEAD,
	fits: (item) => isOfMeta(item) && OF_POSTS.some((key) => key in item)
};
const PAGE_POSTS = {
	what: "posts by the page whose number their ids begin with, not comments",
	instead: INSTEAD,
	fits: ({ id, from }) => {
		const page = /^(\d+)_\d+$/.exec(asText(id) ?? "")?.[1];
		return page !== void 0 && page === asText(asObject(from)["id"]);
	}
};
const EVENTS = {
	what: "events, groups, pages or profiles of Meta's, not comments",
	instead: INSTEAD,
	fits: (item) => [
		"start_time",
		"privacy",
		"fan_count",
		"followers_count",
		"media_count",
		"cover"
	].some((key) => key in item) && asText(item["id"]) !== void 0 && !("message" in item)
};
function isOfMeta({ created_time, timestamp, id }) {
	return id !== void 0 && (created_time ?? timestamp) !== void 0;
}
// build/ingest/platforms/meta/comments.js
const metaComments = {
	name: "meta-comments",
	channels: ["facebook", "instagram"],
	reads: "Comments under a Facebook page's or an Instagram account's posts, with the answers to them.",
	cannotKnow: "Who reacted; and Facebook leaves out `from`, and Instagram `username`, where they are not asked for or the token may not see them.",
	obtain: "Facebook: `GET /{post-id}/comments?filter=stream&fields=id,from,created_time,parent,permalink_url` with a page token; Instagram: `GET /{media-id}/comments?fields=id,from,username,timestamp,parent_id,media,replies{id,from,username,timestamp}` with the permissions `instagram_business_basic` and `instagram_business_manage_comments`, without which no `username` comes (since 27 August 2024); for an account of your own, Standard Access is enough.",
	terms: TERMS.meta,
	types: ["comment"],
	names: false,
	inbound: true,
	outbound: true,
	listKeys: ["data"],
	pageKeys: ["paging", "summary"],
	itemKey: /^\d+(_\d+)?$/,
	lookalikes: [
		MESSAGES,
		THREADS,
		POSTS,
		PAGE_POSTS,
		EVENTS,
		{
			what: "what may be comments of Meta's, or posts without a word of who wrote them",
			instead: "where they are comments, ask for the fields `from` and `parent` too, or name `format: meta-comments`",
			unlessNamed: true,
			fits: (item) => timeOf$1(item) !== void 0 && !PECULIAR.some((fits) => fits(item))
		}
	],
	recognises: (item) => timeOf$1(item) !== void 0 && PECULIAR.some((fits) => fits(item)),
	read(item) {
		return comments(asObject(item), null);
	},
	remainderOfPage: ({ paging, summary }, items) => ({
		list: postOf$1(asObject(items[0])) ?? "",
		hasMore: asText(asObject(paging)["next"]) !== void 0,
		follows: asText(asObject(paging)["previous"]) !== void 0,
		total: asCount(asObject(summary)["total_count"]),
		held: textsOf$1(items.map(({ id }) => id))
	}),
	remainderOfItem(item) {
		const pages = [item["comments"], item["replies"]].map(asObject);
		const answers = pages.flatMap(({ data }) => asList(data));
		if (asText(item["id"]) === void 0 || pages.every(({ data }) => data === void 0)) return null;
		return {
			list: `answers to ${asText(item["id"])}`,
			hasMore: pages.some(({ paging }) => asText(asObject(paging)["next"]) !== void 0),
			follows: false,
			total: null,
			held: textsOf$1(answers.map(({ id }) => id))
		};
	}
};
/** What comments have and nothing else of Meta's has, one of which a comment must show. */
const PECULIAR = [
	(item) => [
		"can_hide",
		"can_remove",
		"can_reply_privately",
		"comment_count",
		"parent",
		"parent_id"
	].some((key) => key in item),
	({ timestamp, text, media, replies, hidden }) => timestamp !== void 0 && [
		text,
		media,
		replies,
		hidden
	].some((value) => value !== void 0),
	({ permalink_url }) => linked(asText(permalink_url)).id !== void 0,
	({ id, from }) => /^\d+_\d+$/.test(asText(id) ?? "") && asText(asObject(from)["id"]) !== void 0
];
function timeOf$1({ created_time, timestamp }) {
	return [created_time, timestamp].map(asText).find((time) => /T[\d:]{8}[+-]\d{4}$/.test(time ?? ""));
}
function postOf$1(comment) {
	return asText(asObject(comment["media"])["id"]) ?? /^(\d+)_\d+$/.exec(asText(comment["id"]) ?? "")?.[1] ?? linked(asText(comment["permalink_url"])).post;
}
function comments(comment, above) {
	const time = asText(comment["created_time"]) ?? asText(comment["timestamp"]);
	if (time === void 0) throw new MalformedItem("is no comment of Meta's: `created_time` or `timestamp` is missing");
	const link = linked(asText(comment["permalink_url"]));
	const id = asText(comment["id"]) ?? link.id;
	const parent = asText(asObject(comment["parent"])["id"]) ?? asText(comment["parent_id"]) ?? link.parent;
	const one = {
		type: "comment",
		published: time.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"),
		id: id ?? null,
		actor: actorOf$2(comment),
		object: postOf$1(comment) ?? above?.object ?? null,
		inReplyTo: parent ?? above?.id ?? null
	};
	const answers = [comment["comments"], comment["replies"]].flatMap((page) => asList(asObject(page)["data"]));
	return [...comment["is_hidden"] === true || comment["hidden"] === true ? [] : [one], ...answers.flatMap((answer) => comments(answer, one))];
}
/** What a comment's address tells: the post, the comment, and the one above it. */
function linked(address) {
	const url = address !== void 0 && URL.canParse(address) ? new URL(address) : null;
	const post = /(\d+)\/?$/.exec(url?.pathname ?? "")?.[1];
	const top = url?.searchParams.get("comment_id");
	if (!post || !top) return {};
	const reply = url?.searchParams.get("reply_comment_id");
	return reply ? {
		post,
		id: `${post}_${reply}`,
		parent: `${post}_${top}`
	} : {
		post,
		id: `${post}_${top}`
	};
}
function actorOf$2(comment) {
	const from = asObject(comment["from"]);
	const id = asText(from["id"]);
	const handle = asText(comment["username"]) ?? asText(from["username"]);
	const name = asText(from["name"]);
	if (id === void 0 && handle === void 0) return null;
	return {
		...id ? { id } : {},
		...handle ? { handle } : {},
		...name ? { name } : {}
	};
}
// build/ingest/platforms/linkedin/table.js
const linkedinTable = {
	name: "linkedin-table",
	channels: ["linkedin"],
	reads: "A LinkedIn page's posts with their totals.",
	cannotKnow: "Who engaged, and at what time of day: it counts for no rule about people.",
	obtain: "LinkedIn: the page's Analytics, Content, Export; commit its sheet of all posts as CSV.",
	terms: TERMS.linkedinTotals,
	columns: {
		"Post title": "content",
		"Post link": "id",
		"Created date": "published",
		Likes: "totals.like",
		Comments: "totals.comment",
		Reposts: "totals.share"
	},
	marks: [
		"Post title",
		"Post link",
		"Created date"
	],
	dates: "mdy",
	/** A post goes by its URN where its link has one, as that is what its comments name. */
	complete(post) {
		const link = String(post["id"] ?? "");
		if (!link.startsWith("http")) return;
		post["url"] = link;
		post["id"] = /urn:li:\w+:\d+/.exec(link.replaceAll(/%3A/gi, ":"))?.[0] ?? link;
	}
};
// build/ingest/platforms/meta/table.js
const metaTable = {
	name: "meta-table",
	channels: ["facebook", "instagram"],
	reads: "Posts of a Facebook page or an Instagram account with their totals.",
	cannotKnow: "Who engaged, and at what time of day: it counts for no rule about people.",
	obtain: "Meta Business Suite: Insights, Content, Export data.",
	terms: TERMS.ownTotals,
	columns: {
		"Post ID": "id",
		"Publish time": "published",
		Description: "content",
		Title: "content",
		Permalink: "url",
		Reactions: "totals.like",
		Likes: "totals.like",
		Comments: "totals.comment",
		Shares: "totals.share"
	},
	marks: ["Post ID", "Publish time"],
	dates: null
};
// build/ingest/platforms/x/text.js
/** Whose post a text repeats; X writes so where nothing else tells. */
function repeatedBy(text) {
	return /^RT @(\w+):/.exec(text)?.[1] ?? null;
}
/** The post that a post shows, by an address in it. */
function quotedIn(tweet) {
	for (const { expanded_url } of asList(asObject(tweet["entities"])["urls"])) {
		const address = asText(expanded_url) ?? "";
		const { account, id } = x.posts.map((post) => post.exec(address)?.groups).find(Boolean) ?? {};
		if (account !== void 0 && id !== void 0) return {
			object: id,
			target: account
		};
	}
	return null;
}
// build/ingest/platforms/tables.js
/** The tables that platforms let their users download: posts with totals, and nobody's name. */
const tables = [
	linkedinTable,
	{
		name: "x-table",
		channels: ["x"],
		reads: "Posts of an account on X with their totals, and its replies.",
		cannotKnow: "Who engaged, and at what time of day: it counts for no rule about people.",
		obtain: "X: Analytics, Content, Export data.",
		terms: TERMS.ownTotals,
		columns: {
			"Post id": "id",
			Date: "published",
			"Post text": "content",
			Likes: "totals.like",
			Replies: "totals.comment",
			Reposts: "totals.share"
		},
		marks: [
			"Post id",
			"Post text",
			"Date"
		],
		dates: null,
		/** X exports replies among the posts, and repeated posts too; the text alone tells. */
		complete(post) {
			const text = String(post["content"] ?? "");
			const repeated = repeatedBy(text);
			const target = repeated ?? /^@(\w+)/.exec(text)?.[1];
			if (target === void 0) {
				if (post["content"] !== void 0) post["content"] = text;
				return;
			}
			delete post["content"];
			delete post["totals"];
			Object.assign(post, {
				type: repeated === null ? "comment" : "share",
				target
			});
		}
	},
	metaTable
];
// build/domain/cell.js
/** Says why a cell does not hold what was exported, and what to do. */
var LostCell = class extends Error {};
/** What spreadsheets show where a formula failed, in the languages of the West; an `@` alone makes a formula. */
const ERROR$1 = /^(#(NAME\?|N\/A|REF!|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA|NV|WERT!|BEZUG!|ZAHL!|NOM\?|VALEUR!|N\/D|¿NOMBRE\?|¡VALOR!|¡REF!|NOME\?|VALORE!|RIF!|NAAM\?|WAARDE!|#+)|Err:\d+)$/i;
/** A long number as spreadsheets show it: most of its digits are gone. */
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+\d+$|^\d[.,]\d+E\d+$/i;
/** A spreadsheet keeps fifteen digits of a number; three zeros and more behind those are hardly chance. */
const CUT = /^[1-9]\d{14}0{3,}$/;
const LONG = /^\d{18,}$/;
const ACCOUNTS = /* @__PURE__ */ new Set([
	"account",
	"actor",
	"target"
]);
const IDS$1 = /* @__PURE__ */ new Set([
	"account",
	"actor",
	"target",
	"id",
	"object",
	"inReplyTo"
]);
const AS_TEXT = "export the table again, and give the column the format text before anything is put into it";
/**
* A cell without what spreadsheets add to it; empty for an account of nobody.
* @param key what the column holds: a key of the record, or of a roster
* @throws LostCell where a spreadsheet has spoilt it
*/
function cellOf(key, cell) {
	if (ERROR$1.test(cell)) throw new LostCell(`\`${key}\` is "${cell}", an error of a spreadsheet; ${AS_TEXT}`);
	if (key === "content") return cell;
	const text = cleanId(withoutGuard(cell));
	if (IDS$1.has(key) && SCIENTIFIC.test(text)) throw new LostCell(`\`${key}\` is "${text}", a number that a spreadsheet has cut short; ${AS_TEXT}`);
	return ACCOUNTS.has(key) && meansNobodyInSheet(text) ? "" : text;
}
/** Finds the columns in which a spreadsheet kept fifteen digits of each id, and no more. */
var CutIds = class {
	/** By key, where it was cut so far; null for one that holds a whole id too. */
	#lines = /* @__PURE__ */ new Map();
	note(key, id, line) {
		if (!IDS$1.has(key) || !LONG.test(id)) return;
		if (!CUT.test(id)) this.#lines.set(key, null);
		else if (!this.#lines.has(key)) this.#lines.set(key, {
			line,
			id
		});
	}
	/** What is wrong with each such column, at the first row. */
	faults() {
		return [...this.#lines].flatMap(([key, cut]) => cut === null ? [] : [{
			line: cut.line,
			message: `\`${key}\` is "${cut.id}", of which a spreadsheet kept fifteen digits; ${AS_TEXT}`
		}]);
	}
};
// build/ingest/platforms/tally.js
/** The columns of each type that is counted: all of it, and what employees did. */
const COUNTED = [
	{
		type: "comment",
		all: "comments",
		ours: "comments by employees"
	},
	{
		type: "like",
		all: "likes",
		ours: "likes by employees"
	},
	{
		type: "share",
		all: "shares",
		ours: "shares by employees"
	}
];
const MARKS = [
	"date",
	"post",
	COUNTED[0].all,
	COUNTED[0].ours
];
const COLUMNS = new Set([
	"date",
	"channel",
	"post",
	"answered",
	...COUNTED.flatMap(({ all, ours }) => [all, ours])
].map(squeeze$1));
/** A sheet in which a person counts by eye, where a platform shows names on screen and exports none. */
const tally = {
	name: "tally",
	reads: "Counts that a person makes by eye, a post a row: `date, channel, post, comments, comments by employees, likes, likes by employees, shares, shares by employees, answered`. `answered` are the comments from outside that the brand has answered by the day of counting. An empty cell is unknown, 0 is none. A post that a later file counts again stands as counted there.",
	cannotKnow: "Who they were, when they came and how soon they were answered. What it can't answer is one line of the report, and no error.",
	obtain: "Open each post, and count the names of your people and of everybody else. Commit the sheet as CSV.",
	types: [
		"post",
		"comment",
		"like",
		"share"
	],
	names: false,
	byEye: true,
	inbound: true,
	outbound: false,
	listKeys: [],
	recognises: () => false,
	isHeader: (header) => {
		const names = header.map(squeeze$1);
		return MARKS.every((mark) => names.includes(squeeze$1(mark)));
	},
	isColumn: (name) => COLUMNS.has(squeeze$1(name)),
	read: (row, { dates }) => rowsOf$1(cellsOf(asObject(row)), dates),
	uncounted: (row) => {
		const cells = cellsOf(asObject(row));
		return COUNTED.filter(({ all }) => cells(all) === "").map(({ type }) => type);
	}
};
function cellsOf(row) {
	const cells = new Map(Object.entries(row).map(([column, cell]) => [squeeze$1(column), String(cell)]));
	return (column) => (cells.get(squeeze$1(column)) ?? "").trim();
}
function rowsOf$1(cells, dates) {
	const post = orMalformed(() => cellOf("id", cells("post")));
	if (post === "") throw new MalformedItem("has no `post`; give its id or its address");
	if (cells("date") === "") throw new MalformedItem("has no `date`; give the day of the post");
	const common = {
		published: orMalformed(() => toMoment(cells("date"), dates)),
		...cells("channel") === "" ? {} : { channel: cells("channel") }
	};
	const counts = COUNTED.flatMap((columns) => countsOf(cells, columns).map(({ side, count, answered }) => {
		const { type } = columns;
		const id = `${post} ${type} ${side}`;
		return {
			...common,
			type,
			id,
			object: post,
			side,
			count,
			answered
		};
	}));
	return [{
		...common,
		type: "post",
		id: post,
		side: "brand"
	}, ...counts];
}
/** By side, as what a later count leaves out must not stay as an earlier one had it: none is said too. */
function countsOf(cells, { type, all, ours }) {
	const [total, inside] = [numberIn(cells, all), numberIn(cells, ours)];
	if (total === null) return inside === null ? [] : [{
		side: "inside",
		count: inside,
		answered: null
	}];
	const outside = total - (inside ?? 0);
	if (outside < 0) throw new MalformedItem(`\`${ours}\` is ${inside}, more than the ${total} \`${all}\`; count again`);
	const answered = type === "comment" ? numberIn(cells, "answered") : null;
	if (answered !== null && answered > outside) throw new MalformedItem(`\`answered\` is ${answered}, more than the ${outside} \`${all}\` that can be from outside; count again`);
	const isSplit = inside !== null;
	return [
		{
			side: "inside",
			count: inside ?? 0,
			answered: null
		},
		{
			side: "outside",
			count: isSplit ? outside : 0,
			answered: isSplit && answered !== null ? { ever: answered } : null
		},
		{
			side: "unknown",
			count: isSplit ? 0 : total,
			answered: null
		}
	];
}
/** Null for an empty cell. */
function numberIn(cells, column) {
	const cell = orMalformed(() => cellOf(column, cells(column)));
	if (cell === "") return null;
	if (!/^(\d+|\d{1,3}(,\d{3})+)$/.test(cell)) throw new MalformedItem(`\`${column}\` is "${cell}"; give a whole number, 0 for none, or leave it empty`);
	return Number(cell.replaceAll(",", ""));
}
function orMalformed(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof LostCell || error instanceof NoDate) throw new MalformedItem(error.message);
		throw error;
	}
}
// build/ingest/platforms/x/lookalikes.js
const OLDER_API = {
	what: "posts as X's older API gives them, or a tool that keeps its shape",
	instead: "export them by API v2, or the account's own from its archive",
	fits: ({ user, text, full_text, id_str }) => user !== void 0 && id_str !== void 0 && (text ?? full_text) !== void 0
};
const DIRECT_MESSAGES = {
	what: "private messages of X's, which nobody should commit",
	instead: "export public posts: `GET /2/users/{id}/mentions` and `/tweets`",
	fits: (item) => "dm_conversation_id" in item || "event_type" in item || "messageCreate" in item
};
const USERS = {
	what: "users of X's, who may have liked something or follow, are listed or were looked up",
	instead: "give them an entry of their own that says what they did, such as `set: { type: like, object: POST-ID, period: { from: …, to: … } }`; else export `GET /2/users/{id}/mentions`",
	fits: ({ id, username, text, timestamp }) => typeof id === "string" && typeof username === "string" && text === void 0 && timestamp === void 0
};
// build/ingest/platforms/x/archive.js
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const xArchive = {
	name: "x-archive",
	channels: ["x"],
	reads: "What an account on X did, from its archive: posts with their totals, replies and reposts.",
	cannotKnow: "What others did; that comes by `x-tweets`.",
	obtain: "X: Settings, Your account, Download an archive of your data; commit `data/tweets.js` from it.",
	terms: TERMS.ownExport,
	types: [
		"post",
		"comment",
		"share",
		"mention",
		"quote"
	],
	names: true,
	inbound: false,
	outbound: true,
	listKeys: [],
	lookalikes: [{
		...OLDER_API,
		fits: (item) => OLDER_API.fits(tweetOf(item))
	}, {
		what: "other data of an X archive: likes, followers or messages",
		instead: "commit `data/tweets.js` from it",
		fits: (item) => [
			"like",
			"follower",
			"following",
			"dmConversation",
			"block",
			"mute"
		].some((key) => Object.keys(asObject(item[key])).length > 0)
	}],
	recognises: (item) => "full_text" in tweetOf(item),
	read(item) {
		const tweet = tweetOf(asObject(item));
		const id = asText(tweet["id_str"]) ?? asText(tweet["id"]);
		const published = timeOf(asText(tweet["created_at"]));
		const text = asText(tweet["full_text"]) ?? "";
		if (id === void 0 || published === void 0) throw new MalformedItem("is no post of an X archive: `id_str` or `created_at` is missing");
		const done = {
			published,
			id,
			side: "brand"
		};
		const answered = asText(tweet["in_reply_to_status_id_str"]);
		const toward = asText(tweet["in_reply_to_screen_name"]);
		if (answered !== void 0) return [{
			...done,
			type: "comment",
			inReplyTo: answered,
			target: toward ?? null
		}];
		const repeated = repeatedBy(text);
		if (repeated !== null) return [{
			...done,
			type: "share",
			target: repeated
		}];
		if (toward !== void 0) return [{
			...done,
			type: "mention",
			target: toward
		}];
		return [{
			...done,
			...postOf(tweet, text)
		}];
	}
};
function tweetOf(item) {
	return "tweet" in item ? asObject(item["tweet"]) : item;
}
function postOf(tweet, content) {
	const quoted = quotedIn(tweet);
	if (quoted !== null) return {
		type: "quote",
		...quoted
	};
	const [like, share] = [tweet["favorite_count"], tweet["retweet_count"]].map((count) => Number(count ?? NaN));
	return {
		type: "post",
		content,
		totals: totalsOf({
			like,
			share
		})
	};
}
/** `Wed Oct 10 20:19:24 +0000 2018` as RFC 3339. */
function timeOf(text) {
	const [, month, day, time, hours, minutes, year] = /^\w{3} (\w{3}) (\d\d) (\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d) (\d{4})$/.exec(text ?? "") ?? [];
	const number = MONTHS.indexOf(month ?? "") + 1;
	return number === 0 ? void 0 : `${year}-${String(number).padStart(2, "0")}-${day}T${time}${hours}:${minutes}`;
}
// build/ingest/platforms/x/paging.js
/** What the `meta` of a page of X's says; no page says of which list it is, nor how many there are. */
function remainderOf({ meta }) {
	const { next_token, previous_token } = asObject(meta);
	return {
		list: "",
		hasMore: asText(next_token) !== void 0,
		follows: asText(previous_token) !== void 0,
		total: null,
		held: []
	};
}
// build/ingest/platforms/x/liking-users.js
const xLikingUsers = {
	name: "x-liking-users",
	channels: ["x"],
	reads: "A list of users of X, such as those who liked a post; what they did, its entry says with `set: { type, object, period }`, a like where it says `object` alone.",
	cannotKnow: "When; and all lists of users look the same, so that one is read only where its entry says what they did.",
	obtain: "`GET /2/tweets/{id}/liking_users`, `/retweeted_by`, or `GET /2/users/{id}/followers`.",
	terms: TERMS.x,
	types: [
		"like",
		"share",
		"follow"
	],
	names: true,
	inbound: true,
	outbound: false,
	listKeys: ["data"],
	pageKeys: ["includes", "meta"],
	recognises: ({ id, username, acct }, set) => actOf(set) !== null && typeof id === "string" && typeof username === "string" && acct === void 0,
	read(item, { set }) {
		const { id: given, username } = asObject(item);
		const [id, handle] = [asText(given), asText(username)];
		if (id === void 0 || handle === void 0) throw new MalformedItem("is no user of X: `id` or `username` is missing");
		return [{
			type: actOf(set) ?? "like",
			actor: {
				id,
				handle
			}
		}];
	},
	remainderOfPage: remainderOf
};
// build/ingest/platforms/x/tweets.js
/** Keys that only posts on X have beside an `id` and a `text`. */
const PECULIAR_KEYS = [
	"author_id",
	"conversation_id",
	"edit_history_tweet_ids",
	"in_reply_to_user_id",
	"public_metrics",
	"referenced_tweets",
	"reply_settings"
];
/** Keys of a post on X for which nothing else was asked; with any other beside them it is something else. */
const PLAIN_KEYS = [
	"attachments",
	"author",
	"created_at",
	"entities",
	"id",
	"lang",
	"source",
	"text"
];
const xTweets = {
	name: "x-tweets",
	channels: ["x"],
	reads: "Posts on X from its API v2, whoever wrote them: mentions, replies, quotes, reposts and own posts.",
	cannotKnow: "Who liked; and without `expansions=author_id` and `tweet.fields=author_id` who wrote.",
	obtain: "`GET /2/users/{id}/mentions` and `/tweets` with `tweet.fields=author_id,created_at,conversation_id,referenced_tweets,in_reply_to_user_id,entities,public_metrics` and `expansions=author_id,in_reply_to_user_id,referenced_tweets.id.author_id`; a page a line, or one after the other.",
	terms: TERMS.x,
	types: [
		"post",
		"comment",
		"share",
		"mention",
		"quote"
	],
	names: false,
	inbound: true,
	outbound: false,
	listKeys: ["data"],
	pageKeys: ["includes", "meta"],
	awaits: ["includes"],
	lookalikes: [
		DIRECT_MESSAGES,
		USERS,
		OLDER_API
	],
	recognises(item) {
		const { id, text } = item;
		const keys = Object.keys(item);
		return typeof id === "string" && /^\d+$/.test(id) && typeof text === "string" && (keys.some((key) => PECULIAR_KEYS.includes(key)) || keys.every((key) => PLAIN_KEYS.includes(key)));
	},
	read(item, context) {
		const tweet = asObject(item);
		const id = asText(tweet["id"]);
		if (id === void 0 || typeof tweet["text"] !== "string") throw new MalformedItem("is no post of X: `id` or `text` is missing");
		const includes = asObject(context.page["includes"]);
		const author = asObject(tweet["author"]);
		const users = byId(includes["users"] ?? [author]);
		const authorId = asText(tweet["author_id"]) ?? asText(author["id"]);
		const done = {
			published: asText(tweet["created_at"]) ?? null,
			id: textsOf$1([tweet["edit_history_tweet_ids"]].flat())[0] ?? id,
			actor: authorId === void 0 ? null : actorOf$1(authorId, users)
		};
		const referred = (type) => asList(tweet["referenced_tweets"]).find((one) => one["type"] === type);
		const authorOfTweet = (one) => {
			return handleOf(asText(byId(includes["tweets"]).get(asText(one["id"]) ?? "")?.["author_id"]), users);
		};
		const content = tweet["text"];
		const toward = handleOf(asText(tweet["in_reply_to_user_id"]), users);
		const answered = referred("replied_to");
		if (answered !== void 0) {
			const target = toward ?? authorOfTweet(answered);
			const object = asText(tweet["conversation_id"]) ?? null;
			return [{
				...done,
				type: "comment",
				object,
				inReplyTo: asText(answered["id"]) ?? null,
				target
			}];
		}
		const repeated = referred("retweeted");
		const shown = repeated ?? referred("quoted");
		if (shown !== void 0) {
			const object = asText(shown["id"]) ?? null;
			const target = authorOfTweet(shown) ?? (repeated ? repeatedBy(content) : null);
			return [{
				...done,
				type: repeated ? "share" : "quote",
				object,
				target
			}];
		}
		if (tweet["referenced_tweets"] === void 0) {
			const told = byText(tweet, content, toward);
			if (told !== null) return [{
				...done,
				...told
			}];
		}
		return [{
			...done,
			...ownOrMention(tweet, content, done.actor, context)
		}];
	},
	remainderOfPage: remainderOf
};
/** What a post is where the export did not ask for what it refers to, as its text and addresses tell. */
function byText(tweet, content, toward) {
	const repeated = repeatedBy(content);
	if (repeated !== null) return {
		type: "share",
		target: repeated
	};
	if (toward !== null) return {
		type: "comment",
		object: asText(tweet["conversation_id"]) ?? null,
		target: toward
	};
	const quoted = quotedIn(tweet);
	return quoted === null ? null : {
		type: "quote",
		...quoted
	};
}
/** A post of the brand's; of anybody else's, what names others is a mention, of the brand or of whom it names. */
function ownOrMention(tweet, content, actor, { isBrand, isBrandNamed }) {
	const mentions = asList(asObject(tweet["entities"])["mentions"]).map((entity) => textsOf$1([entity["username"], entity["id"]]));
	const named = mentions.length > 0 ? mentions : [...content.matchAll(/(?<![\w/])@(\w+)/g)].map(([, name]) => textsOf$1([name]));
	if (named.length > 0 && !isBrand(actor?.handle) && !isBrand(actor?.id)) return {
		type: "mention",
		target: !isBrandNamed || named.flat().some(isBrand) ? null : named[0]?.[0] ?? null
	};
	const { like_count, reply_count, retweet_count, quote_count } = asObject(tweet["public_metrics"]);
	return {
		type: "post",
		content,
		totals: totalsOf({
			like: like_count,
			comment: reply_count,
			share: retweet_count,
			quote: quote_count
		})
	};
}
const indices = /* @__PURE__ */ new WeakMap();
/** What a list holds, by id; made once for a page, however many items ask. */
function byId(list) {
	if (!Array.isArray(list)) return /* @__PURE__ */ new Map();
	const index = indices.get(list) ?? new Map(asList(list).map((one) => [String(one["id"]), one]));
	indices.set(list, index);
	return index;
}
function actorOf$1(id, users) {
	const handle = asText(users.get(id)?.["username"]);
	return handle === void 0 ? { id } : {
		id,
		handle
	};
}
function handleOf(id, users) {
	return id === void 0 ? null : asText(users.get(id)?.["username"]) ?? id;
}
// build/ingest/platforms/youtube.js
const youtubeComments = {
	name: "youtube-comments",
	channels: ["youtube"],
	reads: "Comments under YouTube videos, the brand's answers among them: threads, or the replies of one.",
	cannotKnow: "Who liked; and of a thread with many replies it holds some, the rest come by `comments.list`.",
	obtain: "`commentThreads.list?part=snippet,replies&allThreadsRelatedToChannelId=ID`, and `comments.list?parentId=ID` for long threads.",
	terms: TERMS.youtube,
	types: ["comment"],
	names: true,
	inbound: true,
	outbound: true,
	listKeys: ["items"],
	pageKeys: [
		"etag",
		"kind",
		"nextPageToken",
		"pageInfo",
		"prevPageToken"
	],
	recognises: ({ kind, snippet }) => /^youtube#comment(Thread)?$/.test(String(kind)) || "topLevelComment" in asObject(snippet) || "authorDisplayName" in asObject(snippet),
	read(item) {
		const { snippet, replies } = asObject(item);
		const { topLevelComment, videoId } = asObject(snippet);
		if (topLevelComment === void 0) {
			const one = comment(asObject(item), null, videoId);
			return isPublished(asObject(item)) ? [one] : [];
		}
		const top = asObject(topLevelComment);
		const answers = asList(asObject(replies)["comments"]);
		return [comment(top, null, videoId), ...answers.map((one) => comment(one, asText(top["id"]), videoId))].filter((_, i) => isPublished(i === 0 ? top : answers[i - 1] ?? {}));
	},
	remainderOfPage: ({ nextPageToken, prevPageToken }, [first = {}]) => ({
		list: `answers to ${asText(asObject(first["snippet"])["parentId"]) ?? "videos"}`,
		hasMore: asText(nextPageToken) !== void 0,
		follows: asText(prevPageToken) !== void 0,
		total: null,
		held: []
	}),
	remainderOfItem({ id, snippet, replies }) {
		const { totalReplyCount, parentId, topLevelComment } = asObject(snippet);
		const top = asText(asObject(topLevelComment)["id"]) ?? asText(parentId) ?? asText(id);
		if (top === void 0) return null;
		const answers = asList(asObject(replies)["comments"]);
		const held = textsOf$1(parentId === void 0 ? answers.map((one) => one["id"]) : [id]);
		const total = asCount(totalReplyCount);
		return {
			list: top,
			hasMore: (total ?? 0) > answers.length,
			follows: false,
			total,
			held
		};
	}
};
/** Only the channel's owner sees what is held for review, likely spam, or rejected. */
function isPublished(one) {
	const { moderationStatus } = asObject(one["snippet"]);
	return moderationStatus === void 0 || moderationStatus === "published";
}
function comment(one, top, videoId) {
	const snippet = asObject(one["snippet"]);
	const id = asText(one["id"]);
	const published = asText(snippet["publishedAt"]);
	if (id === void 0 || published === void 0) throw new MalformedItem("is no YouTube comment: `id` or `snippet.publishedAt` is missing");
	return {
		type: "comment",
		published,
		id,
		actor: actorOf(snippet),
		object: asText(snippet["videoId"]) ?? asText(videoId) ?? null,
		inReplyTo: asText(snippet["parentId"]) ?? top ?? null
	};
}
/** A display name that is no `@handle` is not unique, and must not make a stranger one of us. */
function actorOf(snippet) {
	const id = asText(asObject(snippet["authorChannelId"])["value"]);
	const name = asText(snippet["authorDisplayName"]);
	const named = name === void 0 ? {} : name.startsWith("@") ? { handle: name } : { name };
	return id === void 0 && named.handle === void 0 ? null : {
		...id === void 0 ? {} : { id },
		...named
	};
}
/** What snapshots may be. */
const snapshotFormats = {
	plural: "snapshots",
	payloads: [
		mastodonNotifications,
		mastodonAccounts,
		activitystreamsOutbox,
		blueskyNotifications,
		blueskyFeed,
		blueskyThread,
		youtubeComments,
		linkedinComments,
		linkedinReactions,
		linkedinPosts,
		xTweets,
		xLikingUsers,
		xArchive,
		metaComments,
		github,
		googleReviews,
		discourse
	],
	tables,
	rows: tally,
	texts: [],
	own: []
};
/** The names that a policy may give as `format` of a snapshot. */
const FORMAT_NAMES = namesIn(snapshotFormats);
/** What a snapshot's `format` stands for. */
function formatNamed(name) {
	return formatIn(snapshotFormats, name);
}
// build/domain/metric.js
/** What a metric's values are: a fraction from 0 to 1, a number of things, hours or days. */
const UNITS = [
	"share",
	"count",
	"hours",
	"days"
];
/** Every metric, those of the report first. */
const METRIC_IDS = [
	"outside-engagement",
	"employee-share",
	"outside-voices",
	"returning-outsiders",
	"outside-days",
	"daily-interactions",
	"outreach",
	"response-rate",
	"response-time",
	"acknowledged",
	"posts",
	"promotional-share",
	"self-talk",
	"unknown",
	"interactions",
	"employee-only-posts",
	"silent-posts",
	"voice-concentration",
	"insider-chatter",
	"undisclosed-insiders",
	"undeclared-insiders",
	"promotional-cadence",
	"coverage",
	"snapshot-age",
	"claim-inflation",
	"kept-too-long",
	"amplified-posts",
	"ownerless-days",
	"rewritten-activities",
	"loosened-settings"
];
// build/schema/activity.js
const text = (description) => ({
	type: ["string", "null"],
	maxLength: 4096,
	description
});
const account = { anyOf: [
	{ type: "null" },
	{
		type: "string",
		maxLength: 4096
	},
	{
		type: "object",
		properties: {
			id: {
				type: "string",
				maxLength: 4096
			},
			handle: {
				type: "string",
				maxLength: 4096
			},
			name: { type: "string" },
			bot: { type: "boolean" }
		}
	}
] };
const date = {
	type: "string",
	format: "date"
};
/** JSON Schema of one record; unknown keys are let through, so that a source may carry more. */
const activitySchema = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Vanity Check activity",
	description: "One record of a snapshot: who did what, when and to what.",
	type: "object",
	required: ["type"],
	properties: {
		type: {
			enum: ACTIVITY_TYPES,
			description: "What was done."
		},
		published: {
			anyOf: [
				{ type: "null" },
				{
					type: "string",
					format: "date-time"
				},
				{
					type: "string",
					format: "date"
				}
			],
			description: "When: an RFC 3339 time with offset, or a date."
		},
		id: text("Unique in its channel."),
		actor: {
			...account,
			description: "Who did it; missing where nobody is named."
		},
		object: text("Id of the post it was done to."),
		inReplyTo: text("Id of the post or comment that it answers."),
		target: text("The account it was done toward."),
		channel: text("Where it happened."),
		content: {
			type: ["string", "null"],
			description: "Text of a post; best left out for anything else."
		},
		language: text("Language of the content: a tag such as de or pt-BR."),
		category: text("Kind of post, such as promotional or educational."),
		answeredAt: {
			anyOf: [{ type: "null" }, {
				type: "string",
				format: "date-time"
			}],
			description: "When the brand first answered."
		},
		count: {
			type: ["integer", "null"],
			minimum: 0,
			maximum: 4294967295,
			description: "An aggregated row stands for so many; 0 says that there were none."
		},
		side: {
			enum: [...SIDES, null],
			description: "Side of an aggregated row without actor."
		},
		period: {
			type: ["object", "null"],
			required: ["from", "to"],
			additionalProperties: false,
			properties: {
				from: date,
				to: date
			},
			description: "First and last day of an aggregated row that has no date."
		},
		toward: {
			enum: [...TOWARD_SIDES, null],
			description: "Side toward which an aggregated row was done; missing where its post tells."
		},
		answered: {
			type: ["object", "null"],
			additionalProperties: {
				type: "integer",
				minimum: 0
			},
			propertyNames: { enum: ANSWER_BUCKETS },
			description: "How many of an aggregated row the brand answered within each time, those answered sooner included; the rest was not answered. Missing where nobody knows."
		},
		disclosed: {
			type: ["boolean", "null"],
			description: "The insider said that they work for the company."
		},
		totals: {
			type: ["object", "null"],
			additionalProperties: {
				type: "integer",
				minimum: 0
			},
			propertyNames: { enum: ACTIVITY_TYPES },
			description: "The platform's own totals of a post, by type."
		},
		amplifiers: {
			type: ["array", "null"],
			items: {
				type: "string",
				maxLength: 4096
			},
			description: "Plan: people asked to react."
		},
		owner: text("Plan: who answers the replies."),
		bot: {
			type: ["boolean", "null"],
			description: "The source marks the actor as a bot."
		},
		undone: {
			type: ["boolean", "null"],
			description: "The actor took it back; what they had done before, to the same post, does not count either."
		},
		url: {
			type: ["string", "null"],
			description: "For people."
		}
	}
};
/** JSON Schema of what a file says of itself. */
const envelopeSchema = {
	type: "object",
	properties: {
		version: { const: 1 },
		channel: {
			type: "string",
			minLength: 1,
			maxLength: 4096
		},
		period: {
			type: "object",
			required: ["from", "to"],
			additionalProperties: false,
			properties: {
				from: date,
				to: date
			},
			description: "First and last local day covered, both included."
		},
		complete: {
			type: "array",
			items: { enum: ACTIVITY_TYPES },
			uniqueItems: true,
			description: "Types exported in full, so that no row means that nothing happened."
		},
		retrieved: {
			anyOf: [{
				type: "string",
				format: "date-time"
			}, {
				type: "string",
				format: "date"
			}],
			description: "When it was exported, from which `keep` counts; without it, from the last covered day."
		},
		outbound: {
			type: "boolean",
			description: "False where what the brand itself did was not exported."
		},
		inbound: {
			type: "boolean",
			description: "False where what others did toward the brand was not exported."
		},
		covers: {
			type: "array",
			items: {
				type: "object",
				required: [
					"channel",
					"from",
					"to",
					"types"
				],
				additionalProperties: false,
				properties: {
					channel: {
						type: "string",
						minLength: 1,
						maxLength: 4096
					},
					from: date,
					to: date,
					types: {
						type: "array",
						items: { enum: ACTIVITY_TYPES },
						uniqueItems: true
					},
					outbound: { type: "boolean" },
					inbound: { type: "boolean" }
				}
			},
			description: "An aggregate of several files: what it speaks for, where that is not the same throughout."
		},
		figures: {
			type: "array",
			items: {
				type: "object",
				required: [
					"metric",
					"from",
					"to",
					"options",
					"scope",
					"value",
					"low",
					"high",
					"sample",
					"unknown"
				],
				additionalProperties: false,
				properties: {
					metric: { enum: METRIC_IDS },
					from: date,
					to: date,
					channels: {
						type: "array",
						items: {
							type: "string",
							minLength: 1,
							maxLength: 4096
						}
					},
					options: { type: "object" },
					scope: {
						type: "object",
						additionalProperties: false,
						properties: Object.fromEntries([
							"channel",
							"object",
							"from",
							"to",
							"account"
						].map((key) => [key, { type: "string" }]))
					},
					value: { type: ["number", "null"] },
					low: { type: ["number", "null"] },
					high: { type: ["number", "null"] },
					sample: { type: ["number", "null"] },
					unknown: {
						type: "number",
						minimum: 0
					},
					known: {
						type: "number",
						minimum: 0
					},
					part: {
						type: "number",
						minimum: 0
					}
				}
			},
			description: "An aggregate: figures about people for the windows written in it, as its rows name nobody to count them by."
		}
	}
};
// build/config/policy/entry-keys.js
const { channel: _channel, ...recordKeys$1 } = activitySchema.properties;
const { period, complete, outbound } = envelopeSchema.properties;
const entryKeys = {
	format: {
		schema: (formats) => ({
			enum: formats,
			description: "How the files are laid out."
		}),
		read: (written) => written ?? null
	},
	channel: {
		schema: () => ({
			...text$2,
			description: "Channel of records that name none."
		}),
		read: (written) => written === void 0 ? null : channelNamed(written)
	},
	columns: {
		schema: () => ({
			type: "object",
			additionalProperties: { anyOf: [text$2, {
				type: "integer",
				minimum: 1
			}] },
			propertyNames: { enum: Object.keys(activitySchema.properties) },
			description: "CSV: the name of the column that holds each key, or where the file has no header its number, from 1."
		}),
		diagnostics: (written, path) => {
			return new Set(Object.values(written ?? {}).map((column) => typeof column)).size > 1 ? [{
				path,
				atKey: true,
				message: "`columns` gives names or, for files without a header, numbers; not both"
			}] : [];
		},
		read: (written) => written ?? {}
	},
	dates: {
		schema: () => ({
			enum: DATE_ORDERS,
			description: "CSV: the order of year, month and day where dates are numbers."
		}),
		read: (written) => written ?? null
	},
	set: {
		schema: () => ({
			type: "object",
			minProperties: 1,
			additionalProperties: false,
			properties: {
				...recordKeys$1,
				period,
				complete,
				outbound
			},
			description: "What holds for every record or for the file, and the file does not say."
		}),
		diagnostics: (written, path) => {
			const { period: days } = written ?? {};
			const isReversed = parseDay(String(days?.from)) > parseDay(String(days?.to));
			const message = "`period` ends before it begins";
			return isReversed ? [{
				path: [...path, "period"],
				atKey: false,
				message
			}] : [];
		},
		read: (written) => written ?? {},
		loosens: (before, after, files) => {
			const { put, gone } = changedKeys(before, after);
			const where = `on every record of ${files}`;
			if (put.length > 0) return `sets ${quoted(put)} ${where}`;
			return gone.length === 0 ? null : `no longer sets ${quoted(gone)} ${where}`;
		}
	},
	types: {
		schema: () => ({
			type: "object",
			minProperties: 1,
			additionalProperties: { enum: ACTIVITY_TYPES },
			description: "What the file calls its types, and which of ours each is, such as `PRAISE: like`."
		}),
		read: (written) => written ?? {},
		loosens: (before, after, files) => {
			const { put, gone } = changedKeys(before, after);
			const readings = put.map((word) => `${word} as ${after[word]}`);
			if (put.length > 0) return `reads ${readings.join(", ")} in ${files}`;
			return gone.length === 0 ? null : `no longer reads ${gone.join(", ")} in ${files}`;
		}
	},
	timezone: {
		schema: () => ({
			...text$2,
			description: "IANA time zone of times without an offset."
		}),
		diagnostics: (written, path, { isZone }) => zoneDiagnostic(written, path, isZone),
		read: (written) => written ?? null
	},
	keep: {
		schema: () => optionSchema({
			kind: "days",
			description: "How long the files may be kept."
		}),
		read: (written) => written === void 0 ? null : parseDays(written),
		loosens: (before, after, files) => {
			if (before === after) return null;
			if (after === null) return `no longer says how long ${files} may be kept (${before}d before)`;
			if (before !== null && after > before) return `keeps ${files} for ${after}d (${before}d before)`;
			return `lets ${files} go after ${after}d (${before === null ? "never before" : `${before}d before`})`;
		}
	},
	"insiders-from": {
		schema: () => ({
			enum: INSIDERS_FROM,
			description: "Who is an employee by what the payload says: on GitHub `OWNER` and `MEMBER` are, of a `COLLABORATOR` nobody knows, and all others are outsiders. The roster outranks it."
		}),
		read: (written) => written ?? null,
		loosens: (before, after, files) => {
			if (before === after) return null;
			return after === null ? `no longer takes from \`${before}\` of ${files} who is an employee` : `takes from \`${after}\` of ${files} who is an employee, which names only some of them`;
		}
	}
};
/** The keys that are new or have another value, and those that are gone. */
function changedKeys(before, after) {
	const textOf = (of, key) => JSON.stringify(of[key]);
	const isSame = (key) => Object.hasOwn(before, key) && textOf(before, key) === textOf(after, key);
	return {
		put: Object.keys(after).filter((key) => !isSame(key)),
		gone: Object.keys(before).filter((key) => !Object.hasOwn(after, key))
	};
}
function quoted(keys) {
	return keys.map((key) => `\`${key}\``).join(", ");
}
// build/config/policy/keys/sources-loosened.js
const keys$1 = Object.entries(entryKeys);
/** Files that a change leaves unread. */
function unread(name, base, { policy, reads }) {
	const at = policy.locate([name], ["snapshots"], ["plans"]);
	const left = [...base.reads[name]].filter((file) => !reads[name].has(file));
	const loosening = (what) => ({
		detail: `no longer reads ${what} as ${name}`,
		isSure: true,
		at,
		about: `unread ${name} ${what}`
	});
	return listed$1(left.map(loosening), (more) => loosening(`${more.length} more files`));
}
/**
* Entries by which a change has files read in another way: file by file, as of several entries that match one the last
* counts, so that their order and their paths tell too.
*/
function readAnew(name, base, head) {
	const [was, is] = [entryOf(name, base.policy), entryOf(name, head.policy)];
	const before = /* @__PURE__ */ new Map();
	for (const file of head.reads[name]) {
		const [earlier, source] = [base.reads[name].has(file) ? was(file) : void 0, is(file)];
		if (earlier !== void 0 && source !== void 0) before.set(source, (before.get(source) ?? /* @__PURE__ */ new Set()).add(earlier));
	}
	return head.policy[name].flatMap((source) => {
		const earlier = before.get(source) ?? base.policy[name].filter(({ path }) => path === source.path);
		const moved = [...earlier].flatMap((one) => movedKeys(name, one, source));
		if ([...earlier].length > 0) return unique(moved);
		return movedKeys(name, unsaid(source), source).map((one) => ({
			...one,
			isSure: false
		}));
	});
}
/** The entry by which a policy reads a file: the last that matches it. */
function entryOf(name, policy) {
	const folder = folderOf(policy.path);
	const entries = policy[name].map((source) => ({
		source,
		...nameMatcher(source.path, folder)
	}));
	return (file) => entries.findLast(({ matches }) => matches(file))?.source;
}
function unique(loosenings) {
	return [...new Map(loosenings.map((one) => [one.about, one])).values()];
}
/** An entry without what its keys loosen. */
function unsaid(source) {
	const compared = keys$1.filter(([, { loosens }]) => loosens !== void 0);
	return {
		...source,
		...Object.fromEntries(compared.map(([key, { read }]) => [key, read(void 0)]))
	};
}
function movedKeys(name, before, after) {
	const { path, location: at } = after;
	const sure = keys$1.flatMap(([key, { loosens }]) => {
		const detail = loosens?.(before[key], after[key], path) ?? null;
		return detail === null ? [] : [{
			detail,
			isSure: true,
			at,
			about: `${key} ${name} ${detail}`
		}];
	});
	const way = wayOf(after);
	if (wayOf(before) === way) return sure;
	const detail = `reads ${path} in another way than before`;
	return [...sure, {
		detail,
		isSure: false,
		at,
		about: `way ${name} ${path} ${way}`
	}];
}
/** How an entry reads its files, by the keys of which nobody can say which way lets more pass. */
function wayOf(source) {
	const way = keys$1.filter(([, { loosens }]) => loosens === void 0).map(([key]) => source[key]);
	return JSON.stringify(way.map(sorted));
}
/** The same for maps that say the same in another order. */
function sorted(value) {
	return typeof value === "object" && value !== null ? Object.entries(value).sort() : value;
}
// build/config/policy/keys/sources.js
const keys = Object.entries(entryKeys);
const snapshots = sourcesKey("snapshots", FORMAT_NAMES, "Globs of files to read, or entries that say how to read what they match; may be left out where `plans` are given.", { minItems: 1 });
const plans = sourcesKey("plans", PLAN_FORMAT_NAMES, "Globs of posting plans, or entries that say how to read what they match.", {});
function sourcesKey(name, formats, description, bounds) {
	const entry = {
		type: "object",
		required: ["path"],
		additionalProperties: false,
		properties: {
			path: {
				...text$2,
				description: "Glob, relative to the policy."
			},
			...Object.fromEntries(keys.map(([key, { schema }]) => [key, schema(formats)]))
		}
	};
	return {
		name,
		schema: {
			type: "array",
			...bounds,
			description,
			items: { anyOf: [text$2, entry] }
		},
		diagnostics: (written, context) => (Array.isArray(written) ? written : []).flatMap((source, i) => entryMistakes(source, [name, i], context)),
		read: (written = [], { file }) => written.map((source, i) => toSource(file, source, [name, i])),
		loosens: {
			by: "comparison",
			compare: ({ base, head }) => [...unread(name, base, head), ...readAnew(name, base, head)]
		}
	};
}
function entryMistakes(source, path, context) {
	const written = Object.fromEntries(entriesOf(source));
	return keys.flatMap(([key, { diagnostics }]) => diagnostics?.(written[key], [...path, key], context) ?? []);
}
function toSource(file, source, path) {
	const written = typeof source === "string" ? { path: source } : source;
	return {
		...Object.fromEntries(keys.map(([key, entryKey]) => [key, entryKey.read(written[key])])),
		path: written.path,
		location: file.locate(typeof source === "string" ? path : [...path, "path"])
	};
}
// build/config/policy/keys/timezone.js
const timezone = {
	name: "timezone",
	schema: {
		...text$2,
		default: "UTC",
		description: "IANA time zone in which days begin."
	},
	diagnostics: (written, { isZone }) => zoneDiagnostic(written, ["timezone"], isZone),
	read: (written = "UTC") => written,
	loosens: {
		by: "either",
		show: (zone) => zone
	}
};
// build/config/policy/keys/version.js
const version = {
	name: "version",
	schema: baseKeys.version,
	read: () => void 0,
	loosens: {
		by: "never",
		because: "there is one version"
	}
};
// build/config/policy/keys/waivers.js
const waivers = {
	name: "waivers",
	schema: {
		type: "array",
		description: "What is let through, by rule and if need be by post, day or channel, with a reason and a last day.",
		items: {
			type: "object",
			required: [
				"rule",
				"until",
				"reason"
			],
			additionalProperties: false,
			properties: {
				rule: {
					enum: rules$1.map(({ id }) => id),
					description: "The rule."
				},
				object: {
					...text$2,
					description: "Only this post."
				},
				day: {
					...date$1,
					description: "Only this day."
				},
				channel: {
					...text$2,
					description: "Only this channel."
				},
				until: {
					...date$1,
					description: "Last day on which it holds."
				},
				reason: {
					...text$2,
					description: "Why, for whoever reads it next year."
				}
			}
		}
	},
	diagnostics: reasonMistakes,
	read: (written = [], { file }) => written.map(({ rule, object, day, channel, until, reason }, i) => ({
		rule,
		object: object ?? null,
		day: day === void 0 ? null : parseDay(day),
		channel: channel === void 0 ? null : channelNamed(channel),
		until: parseDay(until),
		reason,
		location: file.locate(["waivers", i])
	})),
	loosens: {
		by: "comparison",
		compare: ({ base, head }) => loosenedWaivers(base.policy, head.policy)
	}
};
/** A reason is for people to read: what they cannot see is none. */
function reasonMistakes(written) {
	return (Array.isArray(written) ? written : []).flatMap((waiver, i) => {
		const reason = waiver?.reason;
		if (typeof reason !== "string" || reason === "" || READABLE.test(reason)) return [];
		return [{
			path: [
				"waivers",
				String(i),
				"reason"
			],
			atKey: false,
			message: "says nothing; write why, for whoever reads it next year"
		}];
	});
}
const READABLE = /[\p{L}\p{N}](?<!\p{Default_Ignorable_Code_Point})/u;
const NARROWING = [
	"object",
	"day",
	"channel"
];
/** The waivers of a change that let through what none at the base does: new, longer or wider ones. */
function loosenedWaivers(base, head) {
	return head.waivers.flatMap((waiver) => {
		const before = base.waivers.filter(({ rule }) => rule === waiver.rule);
		if (before.some((earlier) => isAsWide(earlier, waiver) && earlier.until >= waiver.until)) return [];
		const until = formatDay(waiver.until);
		const about = JSON.stringify([
			waiver.rule,
			...NARROWING.map((key) => waiver[key]),
			until
		]);
		const loosening = (detail) => [{
			detail,
			isSure: true,
			at: waiver.location,
			about
		}];
		if (before.some((earlier) => isAsWide(earlier, waiver))) return loosening(`makes a waiver of ${waiver.rule} longer, until ${until}`);
		if (before.some((earlier) => isAsWide(waiver, earlier))) return loosening(`makes a waiver of ${waiver.rule} wider`);
		return loosening(`waives ${waiver.rule} until ${until}`);
	});
}
/** Whether a waiver covers all that another one does, as long as both hold. */
function isAsWide(waiver, other) {
	return NARROWING.every((key) => waiver[key] === null || waiver[key] === other[key]);
}
// build/config/policy/keys/window.js
const DEFAULT = "28d";
// build/config/policy/keys/index.js
/** The keys that are read into a setting each, by its name. */
const settingKeys = {
	brand,
	timezone,
	rosters: roster,
	snapshots,
	plans,
	window: {
		name: "window",
		schema: {
			...optionSchema({
				kind: "days",
				description: "Days up to the as-of day that are judged."
			}),
			default: DEFAULT
		},
		read: (written = DEFAULT) => parseDays(written),
		loosens: {
			by: "either",
			show: (days) => `${days}d`
		}
	},
	hours,
	maxUnknown,
	rules,
	categories,
	badge,
	showAccounts,
	waivers
};
/** All keys of a policy, in the order in which schema and docs have them. */
const policyKeys = [
	version,
	extendsKey,
	...Object.values(settingKeys)
];
// build/config/policy/needed-keys.js
/**
* The options of a policy's rules that mean something only together with a key of the policy that it lacks.
* @param written the policy's keys, with those that are left out but have a default
*/
function neededKeys(entries, written) {
	return entries.flatMap(({ rule: id, options, locate }) => {
		const rule = ruleById(id);
		if (rule === void 0) return [];
		return Object.entries(optionsOf(rule)).flatMap(([name, { needs = {} }]) => {
			const key = needs[String(options[name])];
			if (key === void 0 || written[key] !== void 0) return [];
			return [{
				message: `\`${name}: ${options[name]}\` needs \`${key}\` in the policy; add it, or leave \`${name}\` out`,
				location: locate(name)
			}];
		});
	});
}
// build/config/policy/schema.js
const properties = Object.fromEntries(policyKeys.map(({ name, schema }) => [name, schema]));
/** What a policy is read by; each rule's options have a schema of their own. */
const policyOutline = {
	...frame,
	required: ["version", "brand"],
	anyOf: [{
		required: ["snapshots"],
		properties: { snapshots: { type: "array" } }
	}, {
		required: ["plans"],
		properties: { plans: {
			type: "array",
			minItems: 1
		} }
	}],
	properties
};
/** JSON Schema of a policy; closed, so that a typing error never switches a rule off in silence. */
function policySchema() {
	const ruleSets = {
		type: "object",
		description: baseKeys.rules.description,
		additionalProperties: false,
		properties: Object.fromEntries(rules$1.map((rule) => [rule.id, ruleSchema(rule)]))
	};
	return {
		...policyOutline,
		properties: {
			...properties,
			rules: ruleSets
		}
	};
}
function ruleSchema(rule) {
	const options = optionsSchema(rule);
	return {
		description: rule.purpose,
		anyOf: [
			{ const: "off" },
			options,
			{
				type: "array",
				items: options,
				minItems: 1
			}
		]
	};
}
// build/config/policy/load.js
/**
* Reads a policy and what it extends.
* @param path absolute path of the policy file
* @param isZone whether a name is an IANA time zone
* @throws InputError with every diagnostic at its line and column
*/
async function loadPolicy(tree, path, isZone) {
	const name = tree.name(path);
	const source = await tree.open(path);
	if (source === null) throw inputError(`there is no policy at ${name}`);
	const text = await readText(source, name);
	const file = new YamlFile(text, name);
	const given = file.value ?? {};
	const diagnostics = policyKeys.flatMap((key) => key.diagnostics?.(given[key.name], { isZone }) ?? []);
	const written = validate(file, policyOutline, diagnostics);
	const settings = {};
	for (const [setting, key] of Object.entries(settingKeys)) settings[setting] = await key.read(written[key.name], {
		tree,
		file,
		path
	});
	const read = settings;
	const problems = neededKeys(read.rules, written);
	if (problems.length > 0) throw new InputError(problems);
	return {
		...read,
		path: name,
		digest: sha256Hex(text),
		locate: (...paths) => file.locate(paths.find((candidate) => holds$1(written, candidate)) ?? [], true)
	};
}
function holds$1(value, [key, ...rest]) {
	if (key === void 0) return true;
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
	return holds$1(value[key], rest);
}
// build/config/roster/checks.js
/** What a roster's accounts are checked against while they are read. */
var RosterChecks = class {
	#keyId;
	/** Channels of the brand that the product does not know. */
	#own;
	/** Every channel that somebody may have an account on. */
	channels;
	/** @param keyId the key's under which accounts may be pseudonyms, null for none */
	constructor({ accounts }, keyId) {
		this.#keyId = keyId;
		this.#own = Object.keys(accounts).map(channelNamed);
		this.channels = /* @__PURE__ */ new Set([...PLATFORMS.map(({ channel }) => channel), ...this.#own]);
	}
	/** Why nobody has accounts on a channel: it is misspelt, or nobody knows it; null where it is one. */
	channelFault(channel) {
		if (this.channels.has(channelNamed(channel))) return null;
		const hint = didYouMean(channel, [...this.channels]);
		return `"${channel}" is neither a platform nor a channel of the brand${hint === "" ? `; the brand is on ${this.#own.join(", ")}` : hint}`;
	}
	/** Why an account is nobody's, or cannot be compared; null where it can. */
	accountFault(account, channel) {
		if (normaliseHandle(account, channelNamed(channel)) === "") return `"${account}" names nobody`;
		return accountFault(account, this.#keyId);
	}
};
/** Accounts that are listed as a person's and as a bot's: neither can be right. */
function bothPersonAndBot({ accounts, bots }, handles) {
	const key = (one) => {
		const channel = channelNamed(one.channel);
		return `${channel} ${handles.of(one.account, channel)}`;
	};
	const people = new Map(accounts.map((account) => [key(account), account]));
	return bots.flatMap((bot) => {
		const person = people.get(key(bot));
		if (person === void 0) return [];
		const { file, line } = person.location;
		return [{
			message: `${bot.account} on ${bot.channel} is an account of ${person.person} (${file}:${line}), and a bot's; take one of the two away`,
			location: bot.location
		}];
	});
}
// build/text/wide-row.js
/** Looks for a row of more cells than any has, before the parser makes a text of each. */
var WideRow = class {
	/** On which the row ends, as far as it was looked at. */
	line = 1;
	#delimiter;
	#cells = 1;
	#isQuoted = false;
	constructor(delimiter) {
		this.#delimiter = delimiter.charCodeAt(0);
	}
	isIn(chunk) {
		for (const byte of chunk) if (byte === 34) this.#isQuoted = !this.#isQuoted;
		else if (byte === 10) {
			this.line++;
			this.#cells = 1;
		} else if (byte === this.#delimiter && !this.#isQuoted && ++this.#cells > LIMITS.columns.most) return true;
		return false;
	}
};
// build/text/csv.js
const DELIMITERS = [
	",",
	";",
	"	"
];
/** A first row that tells Excel which delimiter the file has. */
const SEPARATOR = /^sep=(.?)/i;
/** How JSON begins, and no header. */
const JSON_START = /^\s*[[{]\s*["[{}\]]/;
const IS_JSON = "holds JSON, not CSV; name it .json, or .ndjson where each line is a record";
const FAULTS = {
	CSV_INVALID_CLOSING_QUOTE: "a quote in a cell of this row must be doubled, or end the cell",
	CSV_MAX_RECORD_SIZE: `this row is longer than ${LIMITS.rowMebibytes.most} MiB; is a quote not closed?`,
	CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: "a quote in a cell of this row must be doubled, or end the cell",
	CSV_QUOTE_NOT_CLOSED: "a quote that opens in this row is never closed",
	INVALID_OPENING_QUOTE: "a cell of this row holds a quote; put the cell in quotes and double it"
};
/**
* Reads a CSV file with a header row; comma, semicolon or tab, as a first row `sep=` says, or whichever the header has
* most of. Rows of nothing but empty cells, as spreadsheets leave them behind, are no rows; nor is the header where it
* stands again, as it does where files were put one after the other.
* @throws InputError where it is no CSV from there on
*/
async function* readCsv(chunks, name, { isTitle = () => false, hasHeader = true } = {}) {
	let parser = null;
	let header = null;
	for await (const chunk of endedByNull(chunks)) {
		if (chunk !== null && parser === null) {
			const head = decodeUtf8(chunk);
			if (JSON_START.test(head)) throw inputError(IS_JSON, topOf(name));
			parser = await RowParser.of(head, isTitle);
		}
		if (parser === null) return;
		if (chunk !== null && parser.wide.isIn(chunk)) throw inputError(`this row has more than ${LIMITS.columns.most} cells; is it a CSV file?`, {
			file: name,
			line: parser.wide.line,
			column: 1
		});
		const fault = await parser.push(chunk);
		for (const { cells, line } of parser.take()) {
			if (line === 1 && SEPARATOR.test(cells[0] ?? "")) continue;
			if (header === null && isTitle(cells)) continue;
			if (hasHeader && header !== null && isSame(cells, header)) continue;
			header ??= cells;
			yield {
				cells,
				line,
				problem: hasHeader ? tooMany(cells, header.length, {
					file: name,
					line,
					column: 1
				}) : null
			};
		}
		if (fault !== null) throw inputError(fault, {
			file: name,
			line: parser.lastLine + 1,
			column: 1
		});
	}
}
async function* endedByNull(chunks) {
	yield* chunks;
	yield null;
}
/** Rows by chunks: those before a fault are handed on, which a stream would drop. */
var RowParser = class RowParser {
	#parser;
	#rows = [];
	wide;
	/** Where the last whole row ends. */
	lastLine = 0;
	constructor(parse, delimiter) {
		this.wide = new WideRow(delimiter);
		this.#parser = parse({
			delimiter,
			max_record_size: LIMITS.rowMebibytes.most * 2 ** 20,
			skip_empty_lines: true,
			skip_records_with_empty_values: true,
			relax_column_count: true,
			trim: true,
			on_record: (cells, { lines }) => {
				this.#rows.push({
					cells,
					line: lines - lineBreaks(cells)
				});
				this.lastLine = lines;
				return null;
			}
		});
		this.#parser.on("error", () => {});
	}
	static async of(head, isTitle) {
		const { parse } = await import("./csv-parse.js");
		return new RowParser(parse, delimiterOf(head, isTitle));
	}
	/**
	* @param chunk only good until the next one is asked for, and null at the end
	* @returns what is wrong, from the last row's end on
	*/
	push(chunk) {
		return new Promise((resolve) => {
			const done = (error) => resolve(error == null ? null : wordFault(error));
			if (chunk === null) this.#parser.end(done);
			else this.#parser.write(new Uint8Array(chunk), done);
		});
	}
	take() {
		const rows = this.#rows;
		this.#rows = [];
		return rows;
	}
};
function wordFault(error) {
	return FAULTS[error.code] ?? `this row is no CSV: ${error.message}`;
}
/** Whether two rows are one, but for the byte-order mark with which a file may begin. */
function isSame(cells, others) {
	return cells.length === others.length && cells.every((cell, i) => cell.trim() === others[i]?.trim());
}
/** Empty cells behind the last column are what a spreadsheet leaves of a column that was cleared. */
function tooMany(cells, columns, location) {
	const filled = cells.findLastIndex((cell) => cell !== "") + 1;
	if (filled <= columns) return null;
	return {
		message: `has ${filled} cells, and the header only ${columns}; quote cells that hold a delimiter`,
		location
	};
}
/** How many lines a row goes on for, by its quoted cells. */
function lineBreaks(record) {
	return record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}
function delimiterOf(text, isTitle) {
	const given = SEPARATOR.exec(text)?.[1];
	if (given !== void 0 && DELIMITERS.includes(given)) return given;
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const isHeader = (line) => !DELIMITERS.every((delimiter) => isTitle(line.split(delimiter)));
	const header = lines.find(isHeader) ?? lines[0] ?? "";
	const count = (delimiter) => header.split(delimiter).length;
	return DELIMITERS.reduce((best, delimiter) => count(delimiter) > count(best) ? delimiter : best);
}
// build/config/roster/sheet-columns.js
/** What a column of a list of people may hold, with other names under which people and their tools write it. */
const NAMES = {
	id: [
		"person",
		"person id",
		"employee id",
		"employee number",
		"staff id",
		"personnel number"
	],
	name: [
		"full name",
		"employee",
		"employee name",
		"display name"
	],
	"first name": ["given name", "forename"],
	"last name": ["surname", "family name"],
	relation: ["employment type", "worker type"],
	channel: ["network", "platform"],
	account: [
		"handle",
		"user name",
		"profile",
		"profile url",
		"url"
	],
	from: [
		"start date",
		"hire date",
		"joined",
		"joined on",
		"start"
	],
	until: [],
	company: ["organisation", "organization"],
	"last day": [
		"end date",
		"termination date",
		"leaving date",
		"left on"
	]
};
/** What people add to a network's name above a column of its accounts. */
const ACCOUNT_WORDS = /[\s_-]*(?:account|handle|id|link|name|profile|url|user|username)s?$/i;
/**
* Reads the header of a list of people: a row for each account, or a row a person with a column a channel. Columns that
* say nothing of accounts are left alone.
* @throws InputError where nobody's account could be in it, or a channel seems to be misspelt
*/
function sheetColumns(header, checks, location) {
	const plain = header.map(squeeze);
	const indexOf = (key) => [key, ...NAMES[key]].map((name) => plain.indexOf(squeeze(name))).find((index) => index >= 0) ?? -1;
	const own = new Set(Object.keys(NAMES).map(indexOf));
	const left = header.map((name, column) => ({
		name,
		column
	})).filter(({ name, column }) => name !== "" && !own.has(column));
	const channels = left.flatMap(({ name, column }) => {
		const channel = [name, withoutWords(name)].find((one) => checks.channelFault(one) === null);
		return channel === void 0 ? [] : [{
			channel: channelNamed(channel),
			column
		}];
	});
	const problems = misspelt(left.map(({ name }) => name), checks);
	if (channels.length === 0 && !/url|profile/i.test(header[indexOf("account")] ?? "")) problems.push(...lacking(["channel", "account"], indexOf));
	if (indexOf("id") < 0 && indexOf("name") < 0 && indexOf("last name") < 0) problems.push(...lacking(["id"], indexOf));
	if (problems.length > 0) throw new InputError(problems.map((message) => ({
		message,
		location
	})));
	return {
		at: indexOf,
		channels
	};
}
function lacking(keys, indexOf) {
	return keys.filter((key) => indexOf(key) < 0).map((key) => key === "id" ? "has no column `id` that says whose row it is; any opaque number does" : `has no column \`${key}\`; a list of people has \`channel\` and \`account\`, or a column for each channel, such as LinkedIn and X`);
}
/** Columns that nearly have a name of ours, so that nobody's accounts are left out by a slip. */
function misspelt(names, checks) {
	return names.flatMap((name) => {
		if (checks.channelFault(name) === null || checks.channelFault(withoutWords(name)) === null) return [];
		const known = [...Object.keys(NAMES), ...checks.channels];
		const hint = didYouMean(withoutWords(name), known);
		return hint.includes("did you mean") ? [`unknown column "${name}"${hint}`] : [];
	});
}
function withoutWords(name) {
	return name.replace(ACCOUNT_WORDS, "");
}
/** Google writes `First Name [Required]`. */
function squeeze(name) {
	return name.replace(/\[.*\]/, "").toLowerCase().replace(/[\s_-]+/g, "");
}
// build/config/roster/span.js
/** The span of two dates, either of which may be missing or empty. */
function spanOf(from, until) {
	return {
		from: dayOrNull(from),
		until: dayOrNull(until)
	};
}
/** Why nobody can be inside for a span; null where somebody can. */
function spanFault({ from, until }) {
	if (Number.isNaN(from) || Number.isNaN(until)) return "`from` and `until` must be dates such as 2026-03-31";
	return from !== null && until !== null && until <= from ? "`until` is the first day no longer inside, and must come after `from`" : null;
}
function dayOrNull(date) {
	return date === void 0 || date === "" ? null : parseDay(date);
}
// build/config/roster/csv-roster.js
const NOBODY = "names nobody; it has a row for each account (id,relation,channel,account,from,until), or a row a person and a column a channel";
/**
* Adds the people of a file to a roster: an account a row, or a person a row and a channel a column.
* @param name the file's name in messages
* @param company whose people alone are added, where the file lists others too; null for no such file
* @throws InputError with every diagnostic at its line
*/
async function addCsvRoster(source, name, roster, checks, company = null) {
	const problems = new Diagnostics();
	const before = roster.accounts.length;
	let columns = null;
	const layout = { isTitle: (cells) => isTitle$1(cells, checks) };
	for await (const { cells, line, problem } of readCsv(readChunks(source, name), name, layout)) {
		const location = {
			file: name,
			line,
			column: 1
		};
		if (columns === null) {
			columns = sheetColumns(cells, checks, location);
			if (company === null && columns.at("company") >= 0) throw inputError(OTHERS, location);
		} else if (problem !== null) problems.add(problem.message, problem.location);
		else {
			const row = new Row(cells, columns);
			if (!row.isOf(company)) continue;
			const why = whyNot(() => addRow(row, roster, checks, location));
			if (why !== null) problems.add(why, location);
		}
	}
	problems.throwIfAny();
	if (roster.accounts.length === before) throw inputError(NOBODY, topOf(name));
}
const OTHERS = "has a column of companies, so that it may list people who are not yours; have it sorted out by `vanity-check roster FILE --company NAME`, or take the column out";
/** Whether a row above the header says what the file is, as some exports have it. */
function isTitle$1(cells, checks) {
	const filled = cells.filter((cell) => cell !== "");
	return filled.length === 1 && checks.channelFault(filled[0]) !== null;
}
/** A row of a list of people, by what its columns hold. */
var Row = class {
	#cells;
	#columns;
	constructor(cells, columns) {
		this.#cells = cells;
		this.#columns = columns;
	}
	/** Empty where the list has no such column. */
	text(key) {
		return cellOf(key, this.#cells[this.#columns.at(key)] ?? "");
	}
	/** Whose row it is: an id, else the name. */
	person() {
		const both = [this.text("first name"), this.text("last name")].filter((part) => part !== "");
		return this.text("id") || this.text("name") || both.join(" ");
	}
	/** Whether it is of somebody of a company; where none is asked for, or the list names none, of everybody. */
	isOf(company) {
		if (company === null || this.#columns.at("company") < 0) return true;
		return this.text("company").toLowerCase().includes(company.toLowerCase());
	}
	accounts() {
		const { channels } = this.#columns;
		if (channels.length === 0) {
			const account = this.text("account");
			return [{
				channel: this.text("channel") || (channelOfAddress(account) ?? ""),
				account,
				isName: false
			}];
		}
		return channels.flatMap(({ channel, column }) => {
			const isName = platformNamed(channel)?.displayNamesOnly === true;
			return (this.#cells[column] ?? "").split(isName ? /[;\n]/ : /[;,\s]+/).map((part) => cellOf("account", part.trim())).filter((account) => account !== "" && account !== "-").map((account) => ({
				channel,
				account,
				isName
			}));
		});
	}
};
/** What a row's reading says is wrong, or what a spreadsheet has spoilt in it. */
function whyNot(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof LostCell) return error.message;
		throw error;
	}
}
/** Adds a row's accounts, or says why it cannot. */
function addRow(row, roster, checks, location) {
	const person = row.person();
	const relation = row.text("relation").toLowerCase() || "employee";
	const accounts = row.accounts();
	if (person === "" || accounts.some(({ channel, account }) => channel === "" || account === "")) return "a person needs `id`, `channel` and `account`";
	if (!RELATIONS.includes(relation)) return `"${relation}" is no relation${didYouMean(relation, RELATIONS)}`;
	const lastDay = parseDay(dayOf$1(row.text("last day")));
	const until = row.text("until") || (Number.isNaN(lastDay) ? row.text("last day") : formatDay(lastDay + 1));
	const span = spanOf(dayOf$1(row.text("from")), dayOf$1(until));
	const diagnostics = accounts.map(({ channel, account }) => checks.channelFault(channel) ?? checks.accountFault(account, channel));
	const fault = spanFault(span) ?? diagnostics.find((one) => one !== null) ?? null;
	if (fault !== null) return fault;
	for (const { channel, ...account } of accounts) {
		const known = {
			person,
			relation,
			channel: channelNamed(channel)
		};
		roster.accounts.push({
			...known,
			...account,
			...span,
			location
		});
	}
	return null;
}
/** The channel of a profile's address, undefined where it is none that anybody knows. */
function channelOfAddress(text) {
	return URL.canParse(text) ? platformAt(new URL(text).hostname)?.channel : void 0;
}
/** A date as somebody wrote it in the form of the record; the text itself where it is none, or may be two. */
function dayOf$1(text) {
	try {
		return toMoment(text, {
			order: null,
			offsetAt: null
		}).slice(0, 10);
	} catch (error) {
		if (error instanceof NoDate) return text;
		throw error;
	}
}
// build/config/roster/yaml-roster.js
/**
* Adds the people, bots and reviewed outsiders of a file to a roster.
* @throws InputError with every diagnostic at its line and column
*/
function addYamlRoster(file, roster, checks) {
	const diagnostics = diagnose(file.value, rosterSchema);
	if (diagnostics.length > 0) throw new InputError(file.problems(diagnostics));
	const written = file.value;
	const problems = [];
	const judge = (account, channel, path) => {
		const fault = checks.accountFault(account, channel);
		if (fault !== null) problems.push(file.problem(path, fault));
	};
	const judgeChannel = (channel, path, atKey = false) => {
		const fault = checks.channelFault(channel);
		if (fault !== null) problems.push(file.problem(path, fault, atKey));
		return channelNamed(channel);
	};
	for (const [i, { id, relation, accounts, from, until }] of (written.people ?? []).entries()) {
		const span = spanOf(from, until);
		const fault = spanFault(span);
		if (fault !== null) problems.push(file.problem([
			"people",
			i,
			"until"
		], fault));
		const location = file.locate(["people", i]);
		for (const [key, written] of Object.entries(accounts)) {
			const path = [
				"people",
				i,
				"accounts",
				key
			];
			const channel = judgeChannel(key, path, true);
			for (const one of [written].flat()) {
				const isName = typeof one !== "string";
				const account = isName ? one.name : one;
				judge(account, channel, path);
				roster.accounts.push({
					person: id,
					relation,
					channel,
					account,
					isName,
					...span,
					location
				});
			}
		}
	}
	for (const [i, { channel: key, account }] of (written.bots ?? []).entries()) {
		const channel = judgeChannel(key, [
			"bots",
			i,
			"channel"
		]);
		judge(account, channel, [
			"bots",
			i,
			"account"
		]);
		roster.bots.push({
			channel,
			account,
			location: file.locate(["bots", i])
		});
	}
	for (const [i, key] of (written["no-accounts"] ?? []).entries()) {
		const path = ["no-accounts", i];
		roster.noAccounts.push({
			channel: judgeChannel(key, path),
			location: file.locate(path)
		});
	}
	for (const [i, { channel: key, account, until }] of (written["reviewed-outsiders"] ?? []).entries()) {
		const channel = judgeChannel(key, [
			"reviewed-outsiders",
			i,
			"channel"
		]);
		judge(account, channel, [
			"reviewed-outsiders",
			i,
			"account"
		]);
		const location = file.locate(["reviewed-outsiders", i]);
		roster.reviewedOutsiders.push({
			channel: channelNamed(channel),
			account,
			until: spanOf(void 0, until).until,
			location
		});
	}
	if (problems.length > 0) throw new InputError(problems);
}
// build/config/roster/load.js
/**
* Reads the rosters that a policy names, into one.
* @param keyId the key's under which accounts may be pseudonyms, null for none
* @throws InputError with every diagnostic at its line and column
*/
async function loadRosters(tree, policy, policyPath, keyId = null) {
	const roster = {
		accounts: [],
		bots: [],
		reviewedOutsiders: [],
		noAccounts: []
	};
	const checks = new RosterChecks(policy.brand, keyId);
	for (const { path, location } of policy.rosters) {
		const absolute = tree.resolve(path, folderOf(policyPath), location);
		const source = await tree.open(absolute);
		if (source === null) throw inputError(`there is no roster at "${path}"; the path is relative to the policy`, location);
		const name = tree.name(absolute);
		if (/\.csv(\.gz)?$/i.test(path)) await addCsvRoster(source, name, roster, checks);
		else addYamlRoster(new YamlFile(await readText(source, name), name), roster, checks);
	}
	const problems = bothPersonAndBot(roster, new Handles(policy.brand));
	if (problems.length > 0) throw new InputError(problems);
	return roster;
}
// node_modules/@noble/hashes/hmac.js
/**
* HMAC: RFC2104 message authentication code.
* @module
*/
/**
* Internal class for HMAC.
* Accepts any byte key, although RFC 2104 §3 recommends keys at least
* `HashLen` bytes long.
*/
var _HMAC = class {
	oHash;
	iHash;
	blockLen;
	outputLen;
	canXOF = false;
	finished = false;
	destroyed = false;
	constructor(hash, key) {
		ahash(hash);
		abytes(key, void 0, "key");
		this.iHash = hash.create();
		if (typeof this.iHash.update !== "function") throw new Error("expected Hash instance");
		this.blockLen = this.iHash.blockLen;
		this.outputLen = this.iHash.outputLen;
		const blockLen = this.blockLen;
		const pad = new Uint8Array(blockLen);
		pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
		for (let i = 0; i < pad.length; i++) pad[i] ^= 54;
		this.iHash.update(pad);
		this.oHash = hash.create();
		for (let i = 0; i < pad.length; i++) pad[i] ^= 106;
		this.oHash.update(pad);
		clean(pad);
	}
	update(buf) {
		aexists(this);
		this.iHash.update(buf);
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const buf = out.subarray(0, this.outputLen);
		this.iHash.digestInto(buf);
		this.oHash.update(buf);
		this.oHash.digestInto(buf);
		this.destroy();
	}
	digest() {
		const out = new Uint8Array(this.oHash.outputLen);
		this.digestInto(out);
		return out;
	}
	_cloneInto(to) {
		to ||= Object.create(Object.getPrototypeOf(this), {});
		const { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
		to = to;
		to.finished = finished;
		to.destroyed = destroyed;
		to.blockLen = blockLen;
		to.outputLen = outputLen;
		to.canXOF = canXOF;
		to.oHash = oHash._cloneInto(to.oHash);
		to.iHash = iHash._cloneInto(to.iHash);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
	destroy() {
		this.destroyed = true;
		this.oHash.destroy();
		this.iHash.destroy();
	}
};
const hmac = /* @__PURE__ */ (() => {
	const hmac_ = ((hash, key, message) => new _HMAC(hash, key).update(message).digest());
	hmac_.create = (hash, key) => new _HMAC(hash, key);
	return hmac_;
})();
// build/evaluate/pseudonym.js
/** A key that can be guessed hides nothing: its fingerprint is public. */
const MIN_KEY_LENGTH = 32;
const KEY_ID_LENGTH = 8;
/**
* Pseudonyms under a key, HMAC-SHA-256 of `channel:normalised-handle`; null where there is no key.
* @throws InputError where the key is short enough to be guessed
*/
function pseudonymsBy(key) {
	if (!key) return null;
	if (key.length < MIN_KEY_LENGTH) throw inputError(`${KEY_VARIABLE} has fewer than ${MIN_KEY_LENGTH} characters; make one with \`openssl rand -hex 32\``);
	const keyed = hmac.create(sha256, utf8ToBytes(key));
	const digest = (text) => bytesToHex(keyed.clone().update(utf8ToBytes(text)).digest());
	const keyId = digest("vanity-check key id").slice(0, KEY_ID_LENGTH);
	return {
		keyId,
		of(channel, account) {
			const place = channelNamed(channel);
			const handle = normaliseHandle(account, place);
			if (handle === "") return account;
			return isPseudonym(handle) ? handle : `hmac:${keyId}:${digest(`${place}:${handle}`)}`;
		}
	};
}
// build/ingest/pipeline/channel.js
/**
* The channel of what names none itself: its entry's, else that of its format's platform, else the only one the brand
* is on; null where none of them tells.
* @param entry what the policy's entry says, null for nothing
*/
function channelOfFile(entry, brand, format) {
	if (entry !== null) return entry;
	const channels = format?.channels ?? [];
	if (channels.length === 0) return onlyChannel(brand);
	const own = channels.filter((channel) => Object.hasOwn(brand.accounts, channel));
	const [only, ...more] = own.length > 0 ? own : channels;
	return only === void 0 || more.length > 0 ? null : only;
}
/** Why a file of a format cannot be of the channel that its entry says; null where it can. */
function entryFault(entry, format) {
	const platform = entry === null ? void 0 : platformNamed(entry);
	const channels = format?.channels ?? [];
	if (platform === void 0 || channels.length === 0 || channels.includes(platform.channel)) return null;
	return `is of the format ${format?.name}, which is ${channels.join(" or ")}, and its entry in the policy calls it ${entry}`;
}
/** Why a channel cannot be the brand's; null where it can, or where nothing is known of the brand. */
function channelFault(channel, { accounts, otherChannels }) {
	const own = Object.keys(accounts);
	const known = [...own, ...otherChannels];
	if (channel === "" || own.length === 0 || known.includes(channel)) return null;
	return `"${channel}" is no channel of the brand${didYouMean(channel, known)}; where snapshots speak of others too, add them to \`brand.other-channels\``;
}
/** Folds the names of channels and checks each once. */
var Channels = class {
	#brand;
	#names = /* @__PURE__ */ new Map();
	constructor(brand) {
		this.#brand = brand;
	}
	/**
	* @param report told why a channel cannot be the brand's, the first time that it is named
	* @returns the channel's one name
	*/
	named(name, report) {
		const known = this.#names.get(name);
		if (known !== void 0) return known;
		const channel = channelNamed(name);
		const fault = channelFault(channel, this.#brand);
		this.#names.set(name, channel);
		if (fault !== null) report(fault);
		return channel;
	}
};
/** Tells the brand's accounts of a channel from others, and whether one of them is a name rather than a number. */
function brandTest(brand, channel) {
	const handles = new Handles(brand);
	const handleOf = (account) => handles.of(account, channel ?? "");
	const own = new Set((brand.accounts[channel ?? ""] ?? []).map(handleOf));
	return {
		isBrand: (account) => account !== void 0 && own.has(handleOf(account)),
		isBrandNamed: [...own].some((account) => !/^\d+$/.test(account))
	};
}
// build/ingest/pipeline/pages.js
/**
* What the pages of one entry's files say of what they leave out. A page that says that more follow is settled where
* as many others follow it: in the same file, or saying so themselves; or where its list's whole number was read.
*/
var Pages = class {
	#lists = /* @__PURE__ */ new Map();
	#file = "";
	/** The lists of which the open file has had a page. */
	#begun = /* @__PURE__ */ new Set();
	openFile(name) {
		this.#file = name;
		this.#begun.clear();
	}
	/** Notes a part of a list. */
	add(format, types, remainder) {
		const { list: name, hasMore, follows, total, held } = remainder;
		const key = `${format} ${name}`;
		const list = this.#lists.get(key) ?? {
			types,
			held: /* @__PURE__ */ new Set(),
			total: null,
			open: [],
			following: 0
		};
		this.#lists.set(key, list);
		for (const id of held) list.held.add(id);
		if (total !== null) list.total = Math.max(list.total ?? 0, total);
		if (hasMore) list.open.push(this.#file);
		if (follows || this.#begun.has(key)) list.following++;
		this.#begun.add(key);
	}
	/** What is missing, by the name of the file that says so. */
	missing() {
		const byFile = /* @__PURE__ */ new Map();
		for (const { types, held, total, open, following } of this.#lists.values()) {
			const file = open.at(-1);
			const rest = total === null ? null : Math.max(0, total - held.size);
			if (file === void 0 || rest === 0 || open.length <= following) continue;
			byFile.set(file, [...byFile.get(file) ?? [], {
				types,
				held: held.size,
				missing: rest
			}]);
		}
		return byFile;
	}
};
// build/ingest/pipeline/clean-activity.js
const IDS = [
	"id",
	"object",
	"inReplyTo",
	"category",
	"channel"
];
/**
* Cleans what a record says, in place: every record of every kind of file comes by here once. Accounts are cleaned
* where they are compared, as most have many rows.
*/
function cleanActivity(activity) {
	for (const key of IDS) {
		const text = activity[key];
		if (!text) continue;
		const cleaned = cleanId(text);
		if (meansNobody(cleaned)) activity[key] = null;
		else if (cleaned !== text) activity[key] = cleaned;
	}
	const { content, owner, amplifiers, actor } = activity;
	if (content) activity.content = cleanText(content);
	if (owner) activity.owner = isUndecided(cleanName(owner)) ? null : cleanName(owner);
	if (amplifiers) activity.amplifiers = amplifiers.filter((account) => !meansNobody(cleanName(account)));
	if (typeof actor === "object" && actor !== null) activity.actor = named(actor);
	return activity;
}
/** An actor without the parts that mean nobody, so that the others are asked. */
function named(actor) {
	const { id, handle, name, ...rest } = actor;
	if (![
		id,
		handle,
		name
	].some((part) => part !== void 0 && meansNobody(cleanName(part)))) return actor;
	const parts = Object.entries({
		id,
		handle,
		name
	}).filter(([, part]) => part !== void 0 && !meansNobody(cleanName(part)));
	return {
		...Object.fromEntries(parts),
		...rest
	};
}
// build/ingest/pipeline/entry.js
/** What an entry says that gives a path alone. */
const NO_WORDS = {
	columns: {},
	dates: null,
	set: {},
	types: {},
	timezone: null,
	"insiders-from": null
};
/** How an entry's dates are written. */
function datesOf({ dates: order, timezone }) {
	return {
		order,
		offsetAt: timezone === null ? null : offsetsIn(timezone)
	};
}
/** Fills in what an entry says of every record, and reads what it says how to read; for records of any kind of file. */
var EntryReading = class {
	#constants;
	#types;
	#dates;
	constructor({ set, types, dates, timezone }) {
		const { period: _period, complete: _complete, outbound: _outbound, ...constants } = set;
		this.#constants = Object.entries(constants);
		this.#types = new TypeWords(types);
		this.#dates = datesOf({
			dates,
			timezone
		});
	}
	/** A record with what its entry adds; what the record says itself stays. Anything else is handed back as it is. */
	complete(value) {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
		const record = value;
		const { type } = record;
		if (typeof type === "string") record["type"] = this.#types.typeOf(type) ?? type;
		for (const [key, constant] of this.#constants) if (record[key] === void 0 || record[key] === null || record[key] === "") record[key] = constant;
		if (this.#dates.offsetAt !== null) for (const key of ["published", "answeredAt"]) this.#setZone(record, key);
		return record;
	}
	#setZone(record, key) {
		const text = record[key];
		if (typeof text === "string" && !isMoment(text)) record[key] = toMoment(text, this.#dates);
	}
};
/** What an entry says that its files call the types of records. */
var TypeWords = class {
	#types;
	constructor(types) {
		this.#types = new Map(Object.entries(types).map(([word, type]) => [folded(word), type]));
	}
	/** Undefined where the entry does not tell. */
	typeOf(word) {
		return this.#types.size === 0 ? void 0 : this.#types.get(folded(word));
	}
};
function folded(word) {
	return word.trim().toLowerCase();
}
// build/ingest/pipeline/csv-columns.js
/** Keys of the record that a column may hold, with other names under which tools and people write them. */
const SYNONYMS = {
	type: [
		"activity type",
		"engagement type",
		"interaction",
		"action"
	],
	published: [
		"date",
		"time",
		"timestamp",
		"date time",
		"created at",
		"created date",
		"created time",
		"posted at"
	],
	id: [
		"activity id",
		"comment id",
		"message id",
		"review id"
	],
	actor: [
		"account",
		"author",
		"by",
		"commenter",
		"from",
		"handle",
		"name",
		"person",
		"profile",
		"profile url",
		"reviewer",
		"user",
		"user name",
		"who"
	],
	object: [
		"post id",
		"post",
		"post link",
		"post url",
		"object id"
	],
	inReplyTo: [
		"reply to",
		"replied to",
		"parent",
		"parent id",
		"parent comment id"
	],
	target: [
		"to",
		"toward",
		"recipient"
	],
	channel: [
		"network",
		"platform",
		"social network"
	],
	content: [
		"text",
		"post text",
		"caption",
		"message"
	],
	language: ["lang", "locale"],
	category: [
		"content type",
		"content category",
		"label",
		"pillar"
	],
	answeredAt: [
		"answered",
		"first reply at",
		"replied at",
		"responded at"
	],
	count: ["quantity"],
	side: [],
	disclosed: ["disclosure"],
	amplifiers: [],
	owner: ["assignee"],
	bot: ["is bot"],
	url: ["link", "permalink"],
	"totals.like": [
		"likes",
		"like count",
		"reactions"
	],
	"totals.comment": [
		"comments",
		"comment count",
		"replies"
	],
	"totals.share": [
		"shares",
		"share count",
		"reposts",
		"retweets"
	]
};
/**
* Reads a header.
* @param words whose columns win over any other name
* @param table the format that the policy names; undefined to recognise one by its columns, null for our record
* @throws InputError where it lacks what is needed, or two columns may hold the same
*/
function layoutOf(header, words, table, location) {
	const names = header.map(squeeze$1);
	const found = table === void 0 ? recognised(names, words) : table;
	if (found === null) return {
		keys: recordKeys(header, words, location),
		table: null
	};
	const missing = found.marks.filter((mark) => !names.includes(squeeze$1(mark)));
	if (missing.length > 0) throw inputError(`is no ${found.name}: it has no column ${missing.join(", ")}`, location);
	const keys = names.map(() => null);
	for (const [column, key] of Object.entries(found.columns)) {
		const index = names.indexOf(squeeze$1(column));
		if (index >= 0 && !keys.includes(key)) keys[index] = key;
	}
	refuseTwice(header, (i) => keys[i] !== null, location);
	return {
		keys,
		table: found
	};
}
/** Whether the first row of a file says what it is, and the header follows: it has a text, and no column's name. */
function isTitle(cells, { columns }) {
	const texts = cells.filter((cell) => cell.trim() !== "");
	if (namesColumn(texts, columns) || texts.some(isData)) return false;
	return texts.length === 1 ? /\s/.test(texts[0]) : texts.some((cell) => cell.length > 40);
}
/**
* Refuses a first row that is a record itself.
* @throws InputError where the file has no header
*/
function refuseData(cells, { columns }, location) {
	if (namesColumn(cells, columns) || !cells.some(isData)) return;
	throw inputError("has no header: its first row already holds data. Put the names of the columns above it, or give their numbers with its entry in the policy, such as `columns: { published: 1, content: 2 }`", location);
}
/** Whether a row has the name of a column that means something. */
function namesColumn(cells, columns) {
	const known = new Set([
		...Object.entries(SYNONYMS).flatMap(([key, others]) => [key, ...others]),
		...Object.values(columns).map(String),
		...tables.flatMap((table) => Object.keys(table.columns))
	].map(squeeze$1));
	return cells.some((cell) => known.has(squeeze$1(cell)));
}
/** Whether a cell is what no column is called: a date, or an address. */
function isData(cell) {
	try {
		return /^https?:\/\/\S+$/i.test(cell) || isMoment(toMoment(cell, {
			order: null,
			offsetAt: null
		}));
	} catch (error) {
		if (error instanceof NoDate) return true;
		throw error;
	}
}
/** Whether the columns are given by number, as a file without a header needs. */
function isByNumber(columns) {
	return Object.values(columns).some((column) => typeof column === "number");
}
/** Whether a header has a column for the type of a record. */
function namesType(header, { columns }) {
	return columns["type"] !== void 0 || header.some((column) => squeeze$1(column) === "type");
}
/** @throws InputError where two columns that are read have one name */
function refuseTwice(header, isRead, location) {
	const lower = header.map((column) => column.toLowerCase());
	const twice = header.findLast((_, i) => lower[i] !== "" && lower.some((other, j) => j !== i && other === lower[i] && (isRead(i) || isRead(j))));
	if (twice !== void 0) throw inputError(`has two columns named "${twice}"; rename one`, location);
}
/**
* A header with the columns that the policy names under the keys that they hold.
* @param isRead whether a column of a name means something
* @throws InputError where it lacks one, or two of one name are read
*/
function renamed(header, columns, isRead, location) {
	const names = [...header];
	refuseTwice(header, (i) => isRead(header[i]), location);
	for (const [key, column] of Object.entries(columns)) {
		const index = header.findIndex((name) => name.toLowerCase() === String(column).toLowerCase());
		if (index < 0) throw noColumn(key, column, header, location);
		names[index] = key;
	}
	return names;
}
function noColumn(key, column, header, location) {
	return inputError(`has no column "${column}", which the policy gives for \`${key}\`; it has ${header.join(", ")}`, location);
}
function recognised(names, words) {
	if (namesType(names, words) || words.set.type !== void 0 || Object.keys(words.columns).length > 0) return null;
	return tables.find(({ marks }) => marks.every((mark) => names.includes(squeeze$1(mark)))) ?? null;
}
function recordKeys(header, { columns, set }, location) {
	const names = header.map(squeeze$1);
	const keys = header.map((column) => /^totals\.\w+$/i.test(column) ? column.toLowerCase() : null);
	for (const [key, others] of Object.entries(SYNONYMS)) {
		const mapped = columns[key];
		const exact = header.findIndex((column) => column.toLowerCase() === String(mapped ?? key).toLowerCase());
		if (exact >= 0) {
			keys[exact] = key;
			continue;
		}
		if (mapped !== void 0) throw noColumn(key, mapped, header, location);
		const wanted = [key, ...others].map(squeeze$1);
		const indices = names.flatMap((name, i) => wanted.includes(name) && !isTaken(header, i, columns) ? [i] : []);
		if (key === "published") {
			for (const index of indices) keys[index] = key;
			continue;
		}
		if (indices.length > 1) throw inputError(`may have \`${key}\` in ${indices.map((i) => `"${header[i]}"`).join(" and ")}; name one with \`columns\` in the policy`, location);
		if (indices[0] !== void 0) keys[indices[0]] ??= key;
	}
	if (!keys.includes("type") && set.type === void 0) throw inputError(`has no column \`type\`; say what its rows are with its entry in the policy, such as \`set: { type: comment }\`, or map a column with \`columns\`; the header has ${header.join(", ")}`, location);
	refuseTwice(header, (i) => keys[i] !== null, location);
	return keys;
}
/** Whether the policy gives a column a meaning of its own. */
function isTaken(header, index, columns) {
	return Object.values(columns).some((name) => String(name).toLowerCase() === header[index]?.toLowerCase());
}
// build/ingest/pipeline/csv-types.js
/** What people and platforms call the types of a record; each also with an `s`. */
const TYPE_WORDS = {
	comment: ["reply", "answer"],
	like: [
		"reaction",
		"favorite",
		"favourite"
	],
	share: [
		"repost",
		"retweet",
		"boost",
		"reblog"
	],
	follow: ["follower"],
	message: ["direct message", "dm"]
};
const TYPES$1 = new Map(ACTIVITY_TYPES.flatMap((type) => [type, ...TYPE_WORDS[type] ?? []].map((word) => [word, type])));
/** The type that a word in small letters stands for, else the word itself, which the record's check refuses. */
function typeOf$1(word) {
	return TYPES$1.get(word) ?? TYPES$1.get(singular(word)) ?? word;
}
function singular(word) {
	return word.replace(/ies$/, "y").replace(/s$/, "");
}
// build/ingest/pipeline/csv-records.js
/** How many rows are handed on at once. */
const BATCH = 512;
/**
* Opens a CSV file and reads its header; columns that mean nothing to us are ignored.
* @throws InputError where the header lacks what is needed
*/
async function openCsv(chunks, name, { table, isPlain, isRead, ...words }) {
	const hasHeader = !isByNumber(words.columns);
	const all = readCsv(chunks, name, {
		isTitle: (cells) => hasHeader && isTitle(cells, words),
		hasHeader
	});
	const first = await all.next();
	if (first.done === true) return {
		table: null,
		plain: false,
		unread: [],
		items: rowItems(all, name, String)
	};
	const { line } = first.value;
	const location = {
		file: name,
		line,
		column: 1
	};
	const rows = hasHeader ? all : startingWith(first.value, all);
	const cells = hasHeader ? first.value.cells : first.value.cells.map((_, i) => String(i + 1));
	refuseData(cells, words, location);
	if (isPlain(cells)) {
		const keys = renamed(cells, words.columns, isRead, location);
		return {
			table: null,
			plain: true,
			unread: [],
			items: rowItems(rows, name, (row) => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? ""])))
		};
	}
	const layout = layoutOf(cells, words, table, location);
	const cut = new CutIds();
	const reading = {
		dates: datesOf({
			...words,
			dates: words.dates ?? layout.table?.dates ?? null
		}),
		types: new TypeWords(words.types)
	};
	const items = withFaults(rowItems(rows, name, (row, at) => toRecord(row, layout, reading, (key, cell) => cut.note(key, cell, at))), () => cut.faults().map(({ line, message }) => failed({
		message,
		location: {
			file: name,
			line,
			column: 1
		}
	})));
	const unread = cells.filter((name, i) => layout.keys[i] === null && name.trim() !== "");
	return {
		table: layout.table,
		plain: false,
		unread: layout.table === null ? unread : [],
		items
	};
}
async function* startingWith(first, rest) {
	yield first;
	yield* rest;
}
/** The items, and what only the whole file shows to be wrong. */
async function* withFaults(items, faults) {
	yield* items;
	yield faults();
}
async function* rowItems(rows, name, toValue) {
	let items = [];
	for await (const { cells, line, problem } of rows) {
		items.push(problem === null ? rowItem(cells, toValue, {
			file: name,
			line,
			column: 1
		}) : failed(problem));
		if (items.length < BATCH) continue;
		yield items;
		items = [];
	}
	yield items;
}
function rowItem(cells, toValue, location) {
	try {
		const { line, column } = location;
		return {
			key: null,
			value: toValue(cells, line),
			line,
			column
		};
	} catch (error) {
		if (!(error instanceof NoDate || error instanceof LostCell)) throw error;
		return failed({
			message: error.message,
			location
		});
	}
}
function failed(problem) {
	const { line = 1, column = 1 } = problem.location ?? {};
	return {
		key: null,
		value: void 0,
		line,
		column,
		error: problem
	};
}
function toRecord(cells, { keys, table }, { dates, types }, note) {
	const record = table === null ? {} : {
		type: "post",
		side: "brand"
	};
	const totals = [];
	const moments = [];
	for (const [i, key] of keys.entries()) {
		if (key === null) continue;
		const cell = cellOf(key, cells[i] ?? "");
		if (cell === "") continue;
		note(key, cell);
		if (key.startsWith("totals.")) totals.push([key.slice(7), toNumber(cell)]);
		else if (key === "published") moments.push(cell);
		else if (key === "answeredAt") record[key] = answerMoment(cell, dates);
		else if (key === "type") record[key] = types.typeOf(cell) ?? typeOf$1(cell.toLowerCase());
		else record[key] = cellValue(key, cell);
	}
	const published = momentOf(moments, dates);
	if (published !== null) record["published"] = published;
	if (totals.length > 0) record["totals"] = Object.fromEntries(totals);
	table?.complete?.(record);
	return record;
}
function cellValue(key, cell) {
	if (key === "count") return toNumber(cell);
	if (key === "disclosed" || key === "bot") return /^(true|false)$/i.test(cell) ? cell.toLowerCase() === "true" : cell;
	if (key === "amplifiers") return cell.split(/[;,\s]+/).filter((account) => account !== "");
	if (key === "side") return cell.toLowerCase();
	return cell;
}
/** An answer needs its time, so that a cell of a day alone stays as it is, for the record's check to refuse. */
function answerMoment(cell, dates) {
	try {
		const moment = toMoment(cell, dates);
		return moment.includes("T") ? moment : cell;
	} catch (error) {
		if (error instanceof NoDate) return cell;
		throw error;
	}
}
/** A whole number, or the cell itself, which the record's check then refuses with its text. */
function toNumber(cell) {
	return /^(\d+|\d{1,3}(,\d{3})+)$/.test(cell) ? Number(cell.replaceAll(",", "")) : cell;
}
// build/ingest/pipeline/json-error.js
const CONFLICT = /^(<{7}|={7}|>{7})( |$)/;
const UNRESOLVED = "is what a merge conflict left here; keep one side of it";
/**
* Words what `JSON.parse` found wrong with a text, at the place in the file where it found it.
* @param start where the text begins
*/
function jsonError(error, text, start) {
	const told = /position (\d+)/.exec(error.message)?.[1];
	const offset = told === void 0 ? /end of JSON|Unterminated/.test(error.message) ? text.length : 0 : Number(told);
	const before = text.slice(0, offset).split("\n");
	const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
	return inputError(CONFLICT.test(text) ? UNRESOLVED : `is not JSON: ${what(error.message)}`, {
		file: start.file,
		line: start.line + before.length - 1,
		column
	});
}
/** The message of `JSON.parse` without the place and the excerpt, which differ from Node to Node. */
function what(message) {
	const text = message.replace(/ in JSON at position.*| at position.*|, (\.\.\.)?".*| is not valid JSON.*/s, "");
	return text.charAt(0).toLowerCase() + text.slice(1);
}
// build/ingest/pipeline/parse-json.js
/** A run of digits that may be more than a number holds, outside a text as far as a glance can tell. */
const MAY_BE_LONG = /[[:,\s]-?\d{16}/;
const QUOTE$1 = 34;
const BACKSLASH$1 = 92;
/**
* `JSON.parse`, but whole numbers beyond 2^53, of which it would change the digits, become texts as they are written:
* they are ids.
* @throws SyntaxError as `JSON.parse` does
*/
function parseJson(text) {
	if (!/\d{16}/.test(text) || !MAY_BE_LONG.test(text)) return JSON.parse(text);
	try {
		return JSON.parse(withLongNumbersQuoted(text));
	} catch {
		return JSON.parse(text);
	}
}
function withLongNumbersQuoted(text) {
	const parts = [];
	let copied = 0;
	for (let at = 0; at < text.length;) {
		const unit = text.charCodeAt(at);
		if (unit === QUOTE$1) at = endOfString(text, at);
		else if (unit === 45 || isDigit(unit)) {
			const end = endOfNumber(text, at);
			const number = text.slice(at, end);
			if (/^-?\d{16,}$/.test(number) && !Number.isSafeInteger(Number(number))) {
				parts.push(text.slice(copied, at), `"${number}"`);
				copied = end;
			}
			at = end;
		} else at++;
	}
	return parts.join("") + text.slice(copied);
}
function endOfString(text, start) {
	for (let at = start + 1; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === BACKSLASH$1) at++;
		else if (unit === QUOTE$1) return at + 1;
	}
	return text.length;
}
function endOfNumber(text, start) {
	let at = start + 1;
	while (isDigit(text.charCodeAt(at)) || /[.eE+-]/.test(text.charAt(at))) at++;
	return at;
}
function isDigit(unit) {
	return unit >= 48 && unit <= 57;
}
// build/ingest/pipeline/json-stream.js
const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
/** How deep a value may nest; a thousand brackets are an attack on the stack of whoever reads them next. */
const MAX_DEPTH = LIMITS.depth.most;
/** A value as large as this is no record; the limit keeps a file with one endless value out of memory. */
const MAX_VALUE_BYTES = LIMITS.rowMebibytes.most * 2 ** 20;
/**
* Reads JSON documents, one after the other, without holding more than one element: the elements of a bare
* list, and of an object's list under one of `listKeys`; an object's other values come whole, with their key.
* @param listKeys null for every key that holds a list
* @throws InputError at the line and column of what is no JSON, or where the text is cut off
*/
async function* readJson(chunks, listKeys, name) {
	const scanner = new Scanner(listKeys === null ? null : new Set(listKeys), name);
	for await (const chunk of chunks) yield scanner.push(chunk);
	scanner.end();
}
var Scanner = class {
	#listKeys;
	#name;
	#expected = "document";
	#document = {
		line: 1,
		column: 1,
		isList: false,
		hasList: false
	};
	/** Whether the list being read is the value of a key of the document's object. */
	#inObject = false;
	/** Whether a closing bracket may come, as at the start of a list and never after a comma. */
	#mayClose = false;
	#key = "";
	#line = 1;
	/** How many characters of the line lie before this byte of the chunk; columns are asked for in order. */
	#counted = 0;
	#characters = 0;
	/** The value being read: where it began, its bytes from chunks before, and how deep the scan is in it. */
	#start = null;
	#parts = [];
	#size = 0;
	#depth = 0;
	#inString = false;
	#isScalar = false;
	constructor(listKeys, name) {
		this.#listKeys = listKeys;
		this.#name = name;
	}
	push(chunk) {
		const items = [];
		let at = 0;
		while (at < chunk.length) {
			const from = at;
			if (this.#start === null) {
				at = this.#skipToValue(chunk, at);
				if (this.#start === null) break;
			}
			const start = this.#parts.length === 0 ? at : from;
			const end = this.#scanValue(chunk, at);
			if (end < 0) {
				this.#keep(chunk.subarray(start));
				break;
			}
			const item = this.#finish(chunk.subarray(start, end));
			if (item !== null) items.push(item);
			at = end;
		}
		this.#columnAt(chunk, chunk.length);
		this.#counted = 0;
		return items;
	}
	end() {
		if (this.#start === null && this.#expected === "document") return;
		throw this.#error("the JSON text is cut off here", this.#characters + 1);
	}
	/** Passes white space and punctuation; where a value begins, notes its start and returns its index. */
	#skipToValue(chunk, from) {
		for (let at = from; at < chunk.length; at++) {
			const byte = chunk[at];
			if (byte === NEWLINE) {
				this.#line++;
				this.#counted = at + 1;
				this.#characters = 0;
			} else if (byte !== 32 && byte !== 13 && byte !== 9 && !this.#takePunctuation(chunk, at)) {
				this.#start = {
					file: this.#name,
					line: this.#line,
					column: this.#columnAt(chunk, at)
				};
				this.#inString = byte === QUOTE;
				this.#isScalar = !this.#inString && byte !== OPEN_LIST && byte !== OPEN_OBJECT;
				this.#depth = 0;
				if (this.#isScalar && isDelimiter(byte)) throw this.#error("a value must come here", this.#start.column);
				return at;
			}
		}
		return chunk.length;
	}
	/** Takes a byte between values; false where it begins one. */
	#takePunctuation(chunk, at) {
		const byte = chunk[at];
		const fail = (message) => this.#error(message, this.#columnAt(chunk, at));
		const closing = byte === CLOSE_LIST || byte === CLOSE_OBJECT;
		switch (this.#expected) {
			case "document":
				if (byte !== OPEN_LIST && byte !== OPEN_OBJECT) throw fail("a list or an object must begin here");
				this.#inObject = byte === OPEN_OBJECT;
				this.#document = {
					line: this.#line,
					column: this.#columnAt(chunk, at),
					isList: byte === OPEN_LIST,
					hasList: byte === OPEN_LIST
				};
				this.#mayClose = true;
				return this.#expect(this.#inObject ? "key" : "element");
			case "element": return closing && this.#mayClose && byte === CLOSE_LIST ? this.#leaveList() : false;
			case "comma-in-list":
				if (byte === CLOSE_LIST) return this.#leaveList();
				if (byte !== COMMA) throw fail("a comma or a closing bracket must come here");
				this.#mayClose = false;
				return this.#expect("element");
			case "key":
				if (byte === CLOSE_OBJECT && this.#mayClose) return this.#expect("document");
				if (byte !== QUOTE) throw fail("a key in double quotes must come here");
				return false;
			case "colon":
				if (byte !== COLON) throw fail("a colon must come here");
				return this.#expect("value");
			case "value":
				if (byte !== OPEN_LIST || this.#listKeys?.has(this.#key) === false) return false;
				this.#mayClose = true;
				this.#document.hasList = true;
				return this.#expect("element");
			case "comma-in-object":
				if (byte === CLOSE_OBJECT) return this.#expect("document");
				if (byte !== COMMA) throw fail("a comma or a closing brace must come here");
				this.#mayClose = false;
				return this.#expect("key");
		}
	}
	#leaveList() {
		return this.#expect(this.#inObject ? "comma-in-object" : "document");
	}
	#expect(expected) {
		this.#expected = expected;
		return true;
	}
	/** The index behind the value being read, -1 where the chunk ends before it does. */
	#scanValue(chunk, from) {
		let at = this.#parts.length === 0 && this.#inString ? from + 1 : from;
		while (at < chunk.length) {
			if (this.#inString) {
				at = this.#endOfString(chunk, at);
				if (at < 0) return -1;
				this.#inString = false;
				if (this.#depth === 0) return at;
				continue;
			}
			const byte = chunk[at];
			if (this.#isScalar) {
				if (isDelimiter(byte)) return at;
			} else if (byte === QUOTE) this.#inString = true;
			else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
				if (++this.#depth > MAX_DEPTH) throw this.#error(`nests more than ${MAX_DEPTH} levels deep`, this.#columnAt(chunk, at));
			} else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
				if (--this.#depth === 0) return at + 1;
			} else if (byte === NEWLINE) {
				this.#line++;
				this.#counted = at + 1;
				this.#characters = 0;
			}
			at++;
		}
		return -1;
	}
	/** The index behind the closing quote, -1 where the chunk has none. */
	#endOfString(chunk, from) {
		for (let at = chunk.indexOf(QUOTE, from); at !== -1; at = chunk.indexOf(QUOTE, at + 1)) {
			let slashes = slashesBefore(chunk, at);
			if (slashes === at) slashes += slashesBefore(concatBytes(this.#parts), this.#size);
			if (slashes % 2 === 0) return at + 1;
		}
		return -1;
	}
	#keep(part) {
		this.#size += part.length;
		if (this.#size > MAX_VALUE_BYTES) throw this.#error(`a value of more than ${MAX_VALUE_BYTES / 1024 / 1024} MiB begins here`, this.#start?.column ?? 1);
		this.#parts.push(new Uint8Array(part));
	}
	/** The item of the value that ends here; null for a key. */
	#finish(last) {
		const start = this.#start;
		const value = parse$1(decodeUtf8(this.#parts.length === 0 ? last : concatBytes([...this.#parts, last])), start);
		this.#parts = [];
		this.#size = 0;
		this.#start = null;
		if (this.#expected === "key") {
			this.#key = String(value);
			this.#expected = "colon";
			return null;
		}
		const key = this.#expected === "value" ? this.#key : null;
		this.#expected = key === null ? "comma-in-list" : "comma-in-object";
		return {
			key,
			list: key === null && this.#inObject ? this.#key : null,
			value,
			line: start.line,
			column: start.column,
			document: this.#document
		};
	}
	/** The column of a byte of the chunk, counted in characters from 1. */
	#columnAt(chunk, at) {
		for (; this.#counted < at; this.#counted++) if ((chunk[this.#counted] & 192) !== 128) this.#characters++;
		return this.#characters + 1;
	}
	#error(message, column) {
		return inputError(message, {
			file: this.#name,
			line: this.#line,
			column
		});
	}
};
function slashesBefore(bytes, end) {
	let at = end;
	while (at > 0 && bytes[at - 1] === BACKSLASH) at--;
	return end - at;
}
function isDelimiter(byte) {
	return byte <= 32 || byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT || byte === COLON;
}
function parse$1(text, start) {
	try {
		return parseJson(text);
	} catch (error) {
		throw jsonError(error, text, start);
	}
}
// build/ingest/pipeline/lines.js
/** A line as long as this holds no record; the limit keeps a file without line breaks out of memory. */
const MAX_LINE_LENGTH = LIMITS.rowMebibytes.most * 2 ** 20;
/**
* The lines of a file, blank ones left out. Only a line feed ends a line (a carriage return before it is
* dropped): JSON text may hold U+2028, at which Node's readline splits.
* @param chunks whole characters of UTF-8
* @throws InputError at a line too long for a record
*/
async function* readLines(chunks, name) {
	let line = 1;
	let before = "";
	for await (const chunk of chunks) {
		const lines = [];
		const text = decodeUtf8(chunk);
		let start = 0;
		for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
			add(lines, before + text.slice(start, end), line);
			before = "";
			line++;
			start = end + 1;
		}
		before += text.slice(start);
		if (before.length > MAX_LINE_LENGTH) throw inputError(`this line is longer than ${MAX_LINE_LENGTH / 1024 / 1024} MiB; put each record on its own line`, {
			file: name,
			line,
			column: 1
		});
		yield lines;
	}
	const last = [];
	add(last, before, line);
	yield last;
}
function add(lines, written, line) {
	const text = written.endsWith("\r") ? written.slice(0, -1) : written;
	if (text.trim() !== "") lines.push({
		text,
		line
	});
}
// build/ingest/pipeline/items.js
const ENVELOPE_KEYS$2 = ["activities", ...Object.keys(envelopeSchema.properties)];
const RECORD_KEYS$1 = Object.keys(activitySchema.properties).filter((key) => !ENVELOPE_KEYS$2.includes(key));
/** The items of a JSON file: the elements of its list under one of the keys (null for any), or of a bare list. */
function jsonItems(chunks, name, listKeys) {
	return readJson(chunks, listKeys, name);
}
/** The items of a file with a JSON value on each line; the first may be the envelope. */
async function* ndjsonItems(chunks, name) {
	let first = true;
	for await (const lines of readLines(chunks, name)) {
		const items = [];
		for (const { text, line } of lines) {
			const item = parseLine(text, line, name);
			if (first && isEnvelope(item.value)) for (const [key, value] of Object.entries(item.value)) items.push({
				key,
				value,
				line,
				column: 1
			});
			else items.push(item);
			first = false;
		}
		yield items;
	}
}
function parseLine(text, line, name) {
	try {
		return {
			key: null,
			value: parseJson(text),
			line,
			column: 1
		};
	} catch (error) {
		const location = {
			file: name,
			line,
			column: 1
		};
		return {
			key: null,
			value: void 0,
			line,
			column: 1,
			error: (isOpening(text) ? inputError(OVER_LINES, location) : jsonError(error, text, location)).problems[0]
		};
	}
}
const OVER_LINES = "is not JSON: a record stands on one line; JSON over several lines is a file that ends in .json";
/** Whether a line does no more than begin a list or an object. */
function isOpening(text) {
	return /^[[{]$/.test(text.trim());
}
/** Whether a first line says something of its file and nothing that only a record says. */
function isEnvelope(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	return ENVELOPE_KEYS$2.some((key) => key in value) && !RECORD_KEYS$1.some((key) => key in value);
}
// build/ingest/pipeline/peekable.js
/** How much is looked at at once to recognise a format: most files show theirs in the first lines. */
const GLANCE_BYTES = 16384;
/** A file's chunks, of which the first ones are looked at before all of them are read. */
var Peekable = class {
	#chunks;
	#seen = [];
	#error = null;
	constructor(chunks) {
		this.#chunks = chunks;
	}
	async *peek() {
		for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next()) {
			this.#seen.push(chunk);
			for (let at = 0; at < chunk.length; at += GLANCE_BYTES) yield chunk.subarray(at, at + GLANCE_BYTES);
		}
	}
	async *all() {
		for (let chunk = this.#seen.shift(); chunk !== void 0; chunk = this.#seen.shift()) yield chunk;
		if (this.#error !== null) throw this.#error;
		yield* this.#chunks;
	}
	/** Not by `for await`, which would close the file as soon as enough is seen. */
	async #next() {
		try {
			const next = await this.#chunks.next();
			return next.done === true ? null : new Uint8Array(next.value);
		} catch (error) {
			this.#error = error;
			throw error;
		}
	}
};
// build/ingest/pipeline/api-error.js
/**
* That a value is no data but a platform's word that it gave none, such as
* `{"error": {"message": "Invalid OAuth access token."}}`; null where it is nothing of the kind.
*/
function findApiError(value) {
	const answer = asObject(value);
	const { error, errors, status, message } = answer;
	const [fault] = [error ?? errors ?? (/^[45]\d\d$/.test(String(status)) ? answer : null)].flat();
	const { message: own, detail, title } = asObject(fault);
	const said = [
		own,
		detail,
		title,
		message,
		fault
	].map(asText).find((text) => text !== void 0);
	return !fault || said === void 0 ? null : `is no data but the platform's word that it gave none: "${said}"; fetch it again`;
}
// build/ingest/pipeline/paging.js
/** No platform gives a page as large as this; the limit keeps pages that were merged into one out of memory. */
const MAX_WAITING = 1e4;
/**
* Finds a format's items in what a file holds: bare lists and pages, one after the other, in a list, or one a
* line; items by id; or a single item as the whole document. Holds at most one page.
*/
var Paging = class {
	#layout;
	#onBlank;
	#document;
	#page = emptyPage();
	#waiting = [];
	#hasKeyed = false;
	#hasElements = false;
	/** @param onBlank told of a page without items, which still says whether more follow */
	constructor(layout, onBlank = () => {}) {
		this.#layout = layout;
		this.#onBlank = onBlank;
	}
	/**
	* The items that are complete with this one.
	* @throws MalformedItem where too many wait for the rest of their page
	*/
	take(item) {
		const before = item.document === this.#document ? [] : this.end();
		this.#document = item.document;
		return [...before, ...this.#add(item)];
	}
	/** The items that waited for the end of their page. */
	end() {
		const page = this.#page;
		const items = this.#waiting.map(({ value, line, column }) => ({
			value,
			page,
			line,
			column
		}));
		const document = this.#document;
		const { pageKeys = [] } = this.#layout;
		if (document?.hasList === true && !document.isList && !this.#hasElements) this.#onBlank(page);
		if (document !== void 0 && !document.hasList && !this.#hasKeyed) {
			if (Object.keys(page).every((key) => pageKeys.includes(key))) this.#onBlank(page);
			else items.push(...this.#open({
				...document,
				value: page
			}));
		}
		this.#document = void 0;
		this.#page = emptyPage();
		this.#waiting = [];
		this.#hasKeyed = false;
		this.#hasElements = false;
		return items;
	}
	#add(item) {
		const { key, value, line, column, document } = item;
		const { awaits = [], pageKeys = [], itemKey } = this.#layout;
		if (key !== null) {
			if (itemKey?.test(key)) {
				this.#hasKeyed = true;
				return this.#open(item);
			}
			if (document?.hasList !== true || awaits.includes(key) || pageKeys.includes(key)) this.#page[key] = value;
			return [];
		}
		this.#hasElements = true;
		const opened = this.#open(item);
		if (!(opened.length === 1 && opened[0]?.value === value) || document === void 0 || document.isList) return opened;
		if (awaits.every((awaited) => awaited in this.#page)) return opened.map((one) => ({
			...one,
			page: this.#page
		}));
		if (this.#waiting.length === MAX_WAITING) throw new MalformedItem(`is one of more than ${MAX_WAITING} items that wait for \`${awaits.join("`, `")}\` of their page; keep the pages as they came, one a line`, {
			line,
			column
		});
		this.#waiting.push({
			key,
			value,
			line,
			column
		});
		return [];
	}
	/** The items of a value, which may itself be a list or a page or hold several by id; else the value as an item. */
	#open({ value, ...place }) {
		return pagesIn(value, this.#layout).flatMap(({ page, items }) => {
			if (items.length === 0) this.#onBlank(page);
			return items.map((item) => ({
				value: item,
				page,
				...place
			}));
		});
	}
};
/** The items of a value by a layout: those of a page, or of several by id; else the value itself. */
function itemsIn(value, layout) {
	return pagesIn(value, layout).flatMap(({ items }) => items);
}
function pagesIn(value, { listKeys, itemKey }) {
	const byId = itemKey === void 0 ? [] : Object.entries(asObject(value)).filter(([key]) => itemKey.test(key));
	return (byId.length > 0 ? byId.map(([, part]) => part) : [value]).map((part) => {
		const page = asObject(part);
		const held = listKeys.map((key) => page[key]).find(isHeld) ?? part;
		return {
			page,
			items: Array.isArray(held) ? held : [held]
		};
	});
}
function isHeld(value) {
	return typeof value === "object" && value !== null;
}
/** Without a prototype, as a page may have a key called `__proto__`. */
function emptyPage() {
	return Object.create(null);
}
// build/ingest/pipeline/recognise.js
const ENVELOPE_KEYS$1 = ["activities", ...Object.keys(envelopeSchema.properties)];
/** Keys by which a record of ours, or a mistaken one, is known; other formats have an id and a text too. */
const RECORD_KEYS = Object.keys(activitySchema.properties).filter((key) => ![
	"id",
	"url",
	"content",
	"language",
	"category",
	"bot"
].includes(key));
/** As many items are looked at before a file is said to be of no format. */
const MAX_LOOKED_AT = 1e3;
/**
* The format of a file by its beginning, null for our own record. Each format is shown what its own pages would
* hold as items; a file that begins with nothing to go by is taken for our own, whose reader says what is wrong.
* @param items the file's, with the elements of every list apart; no more are taken than it needs
* @throws InputError where several formats look like this, or none does
*/
async function recognise(items, file) {
	const recogniser = new Recogniser(file);
	try {
		for (let batch = await items.next(); batch.done !== true; batch = await items.next()) for (const item of batch.value) {
			if (item.error !== void 0) return null;
			const format = recogniser.take(item);
			if (format !== void 0) return format;
		}
	} catch (error) {
		if (error instanceof InputError && !(error instanceof Unrecognised)) return null;
		throw error;
	}
	return recogniser.end() ?? null;
}
var Unrecognised = class extends InputError {};
var Recogniser = class {
	#known;
	#set;
	#name;
	/** What the document holds so far: of a list the first element. */
	#sketch = Object.create(null);
	#document;
	/** Where the document begins, and the first element of its lists. */
	#place;
	#element = null;
	#lookedAt = 0;
	constructor({ known, set, name }) {
		this.#known = known;
		this.#set = set;
		this.#name = name;
		this.#place = {
			file: name,
			line: 1,
			column: 1
		};
	}
	take(item) {
		const { key, list = null, value, document } = item;
		const before = document === this.#document ? void 0 : this.end();
		if (before !== void 0) return before;
		this.#document = document;
		this.#place = this.#placeOf(document === void 0 || document.isList ? item : document);
		if (key !== null) {
			if (document !== void 0) this.#sketch[key] = value;
			return;
		}
		if (list === null) return isBlank(value, this.#known) ? void 0 : this.#decide(value);
		if (list === "activities") return null;
		this.#sketch[list] ??= [value];
		this.#element ??= this.#placeOf(item);
		const fitting = this.#known.payloads.filter((format) => format.listKeys.includes(list) && holds(format, value, this.#set));
		if (fitting.length > 0) return this.#only(fitting);
		return ++this.#lookedAt < MAX_LOOKED_AT ? void 0 : this.end();
	}
	/** What the document was, once it has ended. */
	end() {
		const sketch = this.#sketch;
		const recognised = isBlank(sketch, this.#known) ? void 0 : this.#decide(sketch);
		this.#sketch = Object.create(null);
		this.#element = null;
		this.#lookedAt = 0;
		return recognised;
	}
	#decide(value) {
		const fitting = this.#known.payloads.filter((format) => holds(format, value, this.#set));
		if (fitting.length > 0) return this.#only(fitting);
		const object = asObject(Array.isArray(value) ? value[0] : value);
		const keys = Object.keys(object);
		if (keys.length === 0 || isOurs$1(object)) return null;
		const shown = [object, ...Object.values(object).flatMap((list) => Array.isArray(list) ? [list[0]] : [])];
		const faults = this.#known.payloads.flatMap((format) => [...itemsIn(value, format), ...shown].flatMap((item) => lookalikeFault(format, item) ?? []));
		const refusal = findApiError(value);
		if (refusal !== null) throw this.#unrecognised(refusal);
		if (faults[0] !== void 0) throw this.#unrecognised(faults[0], this.#element);
		const names = namesIn(this.#known);
		const there = names.slice(names.indexOf(CANONICAL)).join(", ");
		throw this.#unrecognised(`is of no known format: it has ${keys.slice(0, 8).join(", ")}; there are ${there}, and docs/formats.md says how to export them`);
	}
	#only(fitting) {
		if (fitting.length === 1) return fitting[0];
		const names = fitting.map((format) => format.name).join(" or ");
		throw this.#unrecognised(`may be ${names}; name one as \`format\` of its entry in the policy`);
	}
	#unrecognised(message, place = null) {
		return new Unrecognised([{
			message,
			location: place ?? this.#place
		}]);
	}
	#placeOf({ line, column }) {
		return {
			file: this.#name,
			line,
			column
		};
	}
};
/** Whether one of the items that a value holds, by the format's own layout, is of the format. */
function holds(format, value, set) {
	return itemsIn(value, format).some((item) => format.recognises(asObject(item), set) && lookalikeFault(format, item) === null);
}
/** Whether a value is a page without items, which says nothing of its format. */
function isBlank(value, { payloads }) {
	if (Array.isArray(value)) return value.length === 0;
	const page = asObject(value);
	return payloads.some(({ listKeys, pageKeys = [] }) => Object.entries(page).every(([key, held]) => pageKeys.includes(key) || listKeys.includes(key) && Array.isArray(held) && held.length === 0));
}
/** Whether an object is a record of ours or a file's own words; a `type` that others have is not enough. */
function isOurs$1(object) {
	const keys = Object.keys(object);
	return keys.some((key) => ENVELOPE_KEYS$1.includes(key)) || keys.some((key) => key !== "type" && RECORD_KEYS.includes(key)) || keys.every((key) => Object.hasOwn(activitySchema.properties, key));
}
// build/ingest/pipeline/open.js
const SEMICOLON = 59;
/**
* Opens a file, and where its format is not given recognises it by its beginning.
* @throws InputError where it cannot be read, or its format not be told
*/
async function openSnapshot(file) {
	const { name, format, known, set } = file;
	const ending = /\.(\w+)(\.gz)?$/i.exec(file.path)?.[1]?.toLowerCase() ?? "";
	const text = [...known.texts, ...known.own].find(({ endings }) => endings.includes(ending));
	if (text !== void 0) return openText(file, text);
	if (isText$1(format)) throw wrongKind(`is no ${format.name}, which ends in ${dotted(format.endings)}`, name);
	const chunks = readChunks(file.bytes, name, file.onBytes);
	if (ending === "csv") return openTable(file, chunks);
	const items = {
		json: jsonItems,
		js: (bytes, _, keys) => jsonItems(withoutAssignment(bytes), name, keys),
		ndjson: ndjsonItems,
		jsonl: ndjsonItems
	}[ending];
	if (items === void 0) throw wrongKind(`is of no known kind; ${kindsOf(known)}`, name);
	const head = new Peekable(chunks);
	const found = format === "auto" ? await recognise(items(head.peek(), name, null), {
		known,
		set,
		name
	}) : format;
	if (found !== null && (!isPayload(found) || found === known.rows)) throw wrongKind(`is no CSV file, and ${found.name} is CSV`, name);
	return {
		format: found,
		table: null,
		outbound: found?.outbound ?? true,
		unreadColumns: [],
		items: items(head.all(), name, listKeys(found))
	};
}
async function openTable(file, chunks) {
	const { name, format, known } = file;
	const table = format === "auto" ? void 0 : format;
	const isRows = table === known.rows;
	if (isPayload(table) && !isRows) throw wrongKind(`is a CSV file, and ${table.name} is JSON`, name);
	const opened = await openCsv(chunks, name, {
		...file,
		table: isPayload(table) ? void 0 : table,
		isRead: (column) => known.rows?.isColumn(column) === true,
		isPlain: (header) => known.rows !== null && (isRows || table === void 0 && (known.rows.isHeader?.(header) ?? !namesType(header, file)))
	});
	return {
		format: opened.plain ? known.rows : null,
		table: opened.table,
		outbound: opened.table === null,
		unreadColumns: opened.unread,
		items: opened.items
	};
}
async function openText({ bytes, name, format, known }, text) {
	const own = known.texts.find((one) => one === text) ?? null;
	if (format !== "auto" && format !== own) throw wrongKind(`is no ${format?.name ?? "activities"}, as ${dotted(text.endings)} tells`, name);
	return {
		format: own,
		table: null,
		outbound: true,
		unreadColumns: [],
		items: once(await text.items(await readText(bytes, name), name))
	};
}
async function* once(value) {
	yield value;
}
function isText$1(format) {
	return typeof format === "object" && format !== null && "endings" in format;
}
function dotted(endings) {
	return endings.map((ending) => `.${ending}`).join(" or ");
}
function kindsOf({ plural, texts, own }) {
	return `${plural} end in ${[
		"ndjson",
		"jsonl",
		"json",
		"js",
		...[...texts, ...own].flatMap((text) => text.endings)
	].map((ending) => `.${ending}`).join(", ")} or .csv`;
}
function isPayload(format) {
	return format !== void 0 && format !== null && "read" in format;
}
function wrongKind(message, file) {
	return inputError(message, topOf(file));
}
/** The keys of a JSON file that hold its list. */
function listKeys(format) {
	return format?.listKeys ?? ["activities"];
}
const BLANK = 32;
/** An archive's script without the variable that its list is given to; blanks keep every place as it is. */
async function* withoutAssignment(chunks) {
	let first = true;
	/** What may be the end of the statement, which JSON does not have. */
	let tail = /* @__PURE__ */ new Uint8Array(0);
	for await (const chunk of chunks) {
		const assignment = first ? /^\s*window\.[\w.]+\s*=/.exec(String.fromCharCode(...chunk.subarray(0, 256)))?.[0] : void 0;
		first = false;
		const script = assignment === void 0 ? chunk : concatBytes([new Uint8Array(assignment.length).fill(BLANK), chunk.subarray(assignment.length)]);
		const end = endOfList(script);
		if (end > 0 && tail.length > 0) yield tail;
		tail = end > 0 ? script.slice(end) : concatBytes([tail, script]);
		if (end > 0) yield script.subarray(0, end);
	}
	yield tail.filter((byte) => byte === SEMICOLON).length === 1 ? tail.map((byte) => byte === SEMICOLON ? BLANK : byte) : tail;
}
/** Behind the last byte that is neither white space nor a semicolon. */
function endOfList(script) {
	let end = script.length;
	while (end > 0 && [
		SEMICOLON,
		9,
		10,
		13,
		32
	].includes(script[end - 1])) end--;
	return end;
}
// build/ingest/pipeline/payload.js
/** As many items of a page are kept to tell what it leaves out; no platform gives a page as large as this. */
const MAX_KEPT = 1e4;
/** Reads the items of a platform's payload by its format. */
var Payload = class {
	#format;
	#sink;
	#paging;
	#pages;
	#page = null;
	#items = [];
	#list = "";
	/** @param pages told what each page says of the rest of its list; undefined where nobody asks */
	constructor(format, sink, pages) {
		this.#format = format;
		this.#sink = sink;
		this.#paging = new Paging(format, (page) => this.#turnTo(page));
		this.#pages = pages;
	}
	take(item) {
		this.#orTell(item, () => {
			for (const paged of this.#paging.take(item)) this.#read(paged);
		});
	}
	end() {
		for (const paged of this.#paging.end()) this.#read(paged);
		this.#turnTo(null);
	}
	#read(item) {
		this.#turnTo(item.page);
		this.#orTell(item, () => {
			const fault = lookalikeFault(this.#format, item.value, true);
			if (fault !== null) throw new MalformedItem(fault);
			const activities = this.#format.read(item.value, {
				...this.#sink.context,
				page: item.page
			});
			this.#note(asObject(item.value));
			if (activities.length === 0) this.#sink.skip();
			for (const activity of activities) this.#sink.record(activity, item);
			this.#sink.uncounted(this.#format.uncounted?.(item.value) ?? []);
		});
	}
	#note(item) {
		const { name, types, remainderOfPage, remainderOfItem } = this.#format;
		if (remainderOfPage !== void 0 && this.#items.length < MAX_KEPT) this.#items.push(item);
		const remainder = remainderOfItem?.(item) ?? null;
		if (remainder !== null) this.#pages?.add(name, types, remainder);
	}
	/** Ends the page that was read, where another begins. */
	#turnTo(page) {
		if (page === this.#page) return;
		const { name, types, remainderOfPage } = this.#format;
		if (this.#page !== null && remainderOfPage !== void 0) {
			const remainder = remainderOfPage(this.#page, this.#items);
			if (this.#items.length > 0) this.#list = remainder.list;
			this.#pages?.add(name, types, {
				...remainder,
				list: this.#list
			});
		}
		this.#page = page;
		this.#items = [];
	}
	#orTell(item, read) {
		try {
			read();
		} catch (error) {
			if (!(error instanceof MalformedItem)) throw error;
			this.#sink.malformed(findApiError(item.value) ?? error.message, error.place ?? item);
		}
	}
};
// build/ingest/pipeline/well-formed.js
const TYPES = new Set(ACTIVITY_TYPES);
const KNOWN_SIDES = new Set(SIDES);
const KNOWN_TOWARD = new Set(TOWARD_SIDES);
const BUCKETS = new Set(ANSWER_BUCKETS);
const MAX_TEXT$1 = 4096;
const MAX_COUNT = 4294967295;
/**
* Whether a value is a record by `activity.schema.json`. Written by hand, as to check each record
* by the schema would take longer than to read it; a test holds the two together, and the schema says what is wrong
* with the rejects.
*/
function isWellFormed(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	const a = value;
	return TYPES.has(a.type) && (a.published == null || typeof a.published === "string" && isMoment(a.published)) && isShort(a.id) && isShort(a.object) && isShort(a.inReplyTo) && isShort(a.target) && isShort(a.channel) && isActor(a.actor) && (a.count == null || Number.isInteger(a.count) && a.count >= 0 && a.count <= MAX_COUNT) && (a.side == null || KNOWN_SIDES.has(a.side)) && (a.period == null || isPeriod(a.period)) && (a.toward == null || KNOWN_TOWARD.has(a.toward)) && (a.answered == null || isCounts(a.answered, BUCKETS)) && isFlag(a.disclosed) && isFlag(a.bot) && isFlag(a.undone) && (a.answeredAt == null || typeof a.answeredAt === "string" && !Number.isNaN(parseTime(a.answeredAt))) && isText(a.content) && isText(a.url) && isShort(a.category) && isShort(a.language) && isShort(a.owner) && (a.totals == null || isCounts(a.totals, TYPES)) && (a.amplifiers == null || Array.isArray(a.amplifiers) && a.amplifiers.every((text) => text !== null && isShort(text)));
}
function isText(value) {
	return value == null || typeof value === "string";
}
/** By characters, as JSON Schema counts; a character is at most two of a string's units. */
function isShort(value) {
	if (value == null) return true;
	if (typeof value !== "string") return false;
	return value.length <= MAX_TEXT$1 || value.length <= 2 * MAX_TEXT$1 && [...value].length <= MAX_TEXT$1;
}
function isFlag(value) {
	return value == null || typeof value === "boolean";
}
function isActor(value) {
	if (value == null || typeof value === "string") return isShort(value);
	if (typeof value !== "object" || Array.isArray(value)) return false;
	const { id, handle, name, bot } = value;
	return id !== null && handle !== null && isShort(id) && isShort(handle) && (name === void 0 || typeof name === "string") && (bot === void 0 || typeof bot === "boolean");
}
function isCounts(value, keys) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	return Object.entries(value).every(([key, count]) => keys.has(key) && Number.isInteger(count) && count >= 0);
}
function isPeriod(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	const { from, to, ...rest } = value;
	return isDate(from) && isDate(to) && Object.keys(rest).length === 0;
}
function isDate(value) {
	return typeof value === "string" && value.length === 10 && isMoment(value);
}
// build/ingest/pipeline/read.js
/** As many mistakes of one record as are told. */
const MAX_MESSAGES = 5;
const ENVELOPE_KEYS = Object.keys(envelopeSchema.properties);
/**
* Reads a file's activities into the sink, one pass, whatever its size; what is wrong with it into `problems`.
* @returns the platform's format, null where the file holds records of ours or cannot be read
*/
async function readSnapshot(file, sink, problems) {
	try {
		sink.openFile(file.name);
		file.pages?.openFile(file.name);
		const opened = await openSnapshot(file);
		const reader = new Reader(file, opened, sink, problems);
		for await (const batch of opened.items) {
			for (const item of batch) reader.take(item);
			await sink.ready?.();
		}
		reader.close();
		return opened.format ?? opened.table;
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		problems.addAll(error);
		return null;
	}
}
var Reader = class {
	#problems;
	#file;
	#entry;
	#format;
	/** Of what names none. */
	#channel;
	#channels;
	#brand;
	#payload;
	#sink;
	#envelope = {};
	/** Items so far, well-formed or not. */
	#items = 0;
	#withoutChannel = null;
	/** Keys beside the list that say nothing to us. */
	#foreignKeys = [];
	/** Types that some items do not count. */
	#uncounted = /* @__PURE__ */ new Set();
	/** Types of the records so far. */
	#types = /* @__PURE__ */ new Set();
	/** Whether what others did toward the brand can be in the file. */
	#inbound;
	/** Whether the brand's own activities are in the file. */
	#outbound;
	#unreadColumns;
	constructor(file, { format, table, outbound, unreadColumns }, sink, problems) {
		this.#file = file;
		this.#entry = new EntryReading(file);
		this.#format = format;
		const fault = entryFault(file.channel, format ?? table);
		if (fault !== null) throw inputError(fault, topOf(file.name));
		const insidersFrom = file["insiders-from"];
		if (insidersFrom !== null && format?.insidersFrom !== insidersFrom) throw inputError(`is ${format?.name ?? table?.name ?? "a record of ours"}, which has no \`${insidersFrom}\`; take \`insiders-from\` out of its entry`, topOf(file.name));
		this.#channel = channelOfFile(file.channel, file.brand, format ?? table);
		this.#channels = new Channels(file.brand);
		this.#brand = brandTest(file.brand, this.#channel);
		this.#payload = format === null ? null : new Payload(format, this.#payloadSink(), file.pages);
		this.#inbound = format?.inbound ?? table === null;
		this.#outbound = format === null && outbound;
		this.#unreadColumns = unreadColumns;
		this.#sink = sink;
		this.#problems = problems;
	}
	take(item) {
		if (item.error !== void 0) {
			this.#items++;
			const { message, location } = item.error;
			this.#printErrors(message, location?.line ?? item.line, location?.column ?? item.column);
		} else if (this.#payload !== null) this.#payload.take(item);
		else if (item.key !== null) this.#takeEnvelope(item);
		else this.#takeRecord(item.value, item);
	}
	close() {
		this.#payload?.end();
		const { name } = this.#file;
		const start = topOf(name);
		const envelope = {
			...envelopeIn(this.#file.set),
			...this.#envelope
		};
		const { period, complete } = envelope;
		if (this.#items === 0 && (period === void 0 || complete === void 0)) throw inputError(this.#whyEmpty(), start);
		const own = envelope.channel ?? this.#channel;
		if (own === null && (this.#withoutChannel !== null || this.#items === 0)) throw inputError("names no channel; give it one in the file, or as `channel` of its entry in the policy", this.#withoutChannel ?? start);
		for (const { channel } of this.#envelope.covers ?? []) this.#channels.named(channel, (fault) => this.#printErrors(`\`covers\`: ${fault}`, 1, 1));
		const channel = own === null ? null : this.#channels.named(own, (fault) => this.#printErrors(fault, 1, 1));
		const { inbound = this.#inbound, outbound = this.#outbound } = envelope;
		const { outbound: formatOutbound = false, byEye = false } = this.#format ?? {};
		const saysInsiders = this.#file["insiders-from"] !== null;
		const directions = {
			inbound,
			outbound,
			holdsOwn: outbound && formatOutbound && !saysInsiders,
			byEye,
			saysInsiders,
			unreadColumns: this.#unreadColumns
		};
		const named = {
			...envelope,
			...channel === null ? {} : { channel }
		};
		this.#sink.closeFile(named, directions, this.#file.keep ?? null);
		const types = [...this.#uncounted].filter((type) => this.#types.has(type));
		if (types.length > 0) this.#sink.leftOut?.(name, [{
			types,
			held: 0,
			missing: null
		}]);
	}
	/** What a file without an item holds instead: data that nobody read must not be declared to be nothing. */
	#whyEmpty() {
		if (this.#format !== null) return `holds nothing of the format ${this.#format.name}; where nothing happened, leave the file out`;
		if (this.#foreignKeys.length === 0) return "holds no activity; where nothing happened, say so with `period` and `complete`";
		return `holds no list of records of ours, but ${this.#foreignKeys.slice(0, MAX_MESSAGES).map((key) => `\`${key}\``).join(", ")}; records stand in a list, or in one under \`activities\``;
	}
	#takeEnvelope({ key, value, line, column }) {
		if (listKeys(null).includes(key)) this.#printErrors(`\`${key}\`: must be a list of records, in JSON Lines with each on its own line`, line, column);
		if (!ENVELOPE_KEYS.includes(key)) {
			this.#foreignKeys.push(key);
			return;
		}
		const part = { [key]: value };
		const mistakes = diagnose(part, envelopeSchema);
		for (const { message } of mistakes) this.#printErrors(`\`${key}\`: ${message}`, line, column);
		if (mistakes.length > 0) return;
		const { period } = part;
		if (period !== void 0 && parseDay(period.from) > parseDay(period.to)) this.#printErrors("`period` ends before it begins", line, column);
		if (key === "channel") part["channel"] = this.#channels.named(String(value), (fault) => this.#printErrors(`\`channel\`: ${fault}`, line, column));
		const before = this.#envelope[key];
		if (before !== void 0 && JSON.stringify(before) !== JSON.stringify(value)) this.#printErrors(`\`${key}\` stands here a second time and says something else; split the file`, line, column);
		Object.assign(this.#envelope, part);
		this.#sink.stated?.(key, line, column);
	}
	#takeRecord(value, { line, column }) {
		this.#items++;
		const record = this.#entry.complete(value);
		if (isWellFormed(record)) {
			this.#add(record, line, column);
			return;
		}
		this.#printErrors(wordRecord(diagnose(record, activitySchema)), line, column);
	}
	#payloadSink() {
		const { isBrand } = this.#brand;
		return {
			context: {
				...this.#brand,
				dates: datesOf(this.#file),
				set: this.#file.set,
				insidersFrom: this.#file["insiders-from"]
			},
			record: (activity, place) => {
				const { actor } = activity;
				const { id, handle } = typeof actor === "string" ? {
					id: actor,
					handle: void 0
				} : actor ?? {};
				const speaks = activity.type !== "like" && activity.type !== "follow";
				this.#outbound ||= this.#format?.outbound === true && speaks || isBrand(id) || isBrand(handle);
				this.#takeRecord(activity, place);
			},
			uncounted: (types) => {
				for (const type of types) this.#uncounted.add(type);
			},
			skip: () => {
				this.#items++;
				this.#sink.skip();
			},
			malformed: (message, { line, column }) => {
				this.#items++;
				this.#printErrors(message, line, column);
			}
		};
	}
	#add(activity, line, column) {
		const clean = cleanActivity(activity);
		const fault = countFault(clean);
		if (fault !== null) {
			this.#printErrors(fault, line, column);
			return;
		}
		if (clean.channel) clean.channel = this.#channels.named(clean.channel, (fault) => this.#printErrors(`\`channel\`: ${fault}`, line, column));
		else this.#withoutChannel ??= {
			file: this.#file.name,
			line,
			column
		};
		this.#types.add(clean.type);
		this.#sink.add(clean, line, column);
	}
	#printErrors(message, line, column) {
		this.#problems.add(message, {
			file: this.#file.name,
			line,
			column
		});
	}
};
/** What is wrong with what an aggregated row says of its activities; null where nothing is. */
function countFault({ actor, answered, count, period }) {
	if (count === 0 && namesSomebody(actor)) return NOT_DONE;
	if (period && parseDay(period.from) > parseDay(period.to)) return "`period` ends before it begins";
	return answered ? bucketFault(answered, count ?? 1) : null;
}
const NOT_DONE = "`count` is 0, but the row names who did it; leave the row out, or say `undone: true` where they took it back";
function namesSomebody(actor) {
	if (typeof actor === "string") return !meansNobody(cleanName(actor));
	return Boolean(actor && (actor.id || actor.handle || actor.name));
}
/** What an entry says of its files, as a file would say it. */
function envelopeIn({ period, complete, outbound }) {
	return {
		...period === void 0 ? {} : { period },
		...complete === void 0 ? {} : { complete },
		...outbound === void 0 ? {} : { outbound }
	};
}
function wordRecord(mistakes) {
	const messages = mistakes.map(({ path, message, atKey }) => path.length === 0 || atKey ? message : `\`${path.join(".")}\`: ${message}`);
	const rest = messages.length - MAX_MESSAGES;
	return (rest > 0 ? [...messages.slice(0, MAX_MESSAGES), `and ${rest} more`] : messages).join("; ");
}
// build/ingest/pipeline/read-progress.js
/**
* The same files, which tell how far all of them are read while they are, in this order.
* @param sizes of each in bytes, as it lies on disk
* @param held where they are read to
*/
function withProgress(files, sizes, held, onProgress) {
	const bytes = sizes.reduce((sum, size) => sum + size, 0);
	let before = 0;
	return files.map((file, i) => {
		const size = sizes[i];
		const start = before;
		before += size;
		let read = 0;
		const onBytes = (more) => {
			read = Math.min(read + more, size);
			const filesRead = read === size ? i + 1 : i;
			onProgress({
				files: files.length,
				filesRead,
				bytes,
				bytesRead: start + read,
				activities: held.length
			});
		};
		return {
			...file,
			onBytes
		};
	});
}
// build/ingest/pipeline/load.js
/**
* Reads every file that the sources match into the sink, in path order. Where several sources match a file the
* last one says how to read it.
* @returns how many files there were
* @throws InputError with all that is wrong in all files
*/
async function loadSnapshots(tree, sources, brand, policyPath, sink, onProgress = null) {
	const files = await filesOf(tree, sources, brand, policyPath);
	const problems = new Diagnostics();
	const sizes = () => files.map(({ bytes }) => bytes.size);
	for (const file of onProgress === null ? files : withProgress(files, sizes(), sink, onProgress)) await readSnapshot(file, sink, problems);
	problems.throwIfAny();
	for (const pages of new Set(files.map((file) => file.pages))) for (const [file, missing] of pages?.missing() ?? []) sink.leftOut?.(file, missing);
	return files.length;
}
/**
* The files that the sources match in path order, and how each is to be read; by the last source that matches it. One
* that links or letter case give several names is one file, so that nothing in it counts twice.
* @throws InputError where a source matches nothing
*/
async function filesOf(tree, sources, brand, policyPath, known = snapshotFormats) {
	const files = /* @__PURE__ */ new Map();
	for (const source of sources) {
		const reading = readingOf(source, brand, known);
		for (const path of await tree.glob(source.path, folderOf(policyPath), source.location)) {
			const identity = tree.identity(path);
			const own = files.get(identity)?.path === identity ? identity : path;
			files.set(identity, {
				path: own,
				name: tree.name(own),
				bytes: tree.file(own),
				...reading
			});
		}
	}
	return [...files.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
/** How a source says to read what it matches. */
function readingOf({ path: _path, format, channel, location, ...words }, brand, known = snapshotFormats) {
	const fault = channel === null ? null : channelFault(channel, brand);
	if (fault !== null) throw inputError(fault, location);
	return {
		known,
		format: formatIn(known, format),
		channel,
		...words,
		brand,
		pages: new Pages()
	};
}
// build/ingest/plans/day-in-name.js
/** A day with its year in four digits: fewer would make a date of any three numbers. */
const DAY = /(?<!\d)(?:(\d{4})([-_.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-_.])(\d{1,2})\6(\d{4})|(20\d{6}))(?!\d)/g;
/**
* The first day that stands in a file's name, its folders apart: `2026-11-24-launch.md`, `retry-697_2026-6-9.md`,
* `11-25-2026 launch.md`; null where there is none.
* @throws NoDate where its numbers may be one day or another
*/
function dayInName(name, dates) {
	const file = name.slice(name.lastIndexOf("/") + 1);
	for (const match of file.matchAll(DAY)) {
		const [whole, year, , month, date, a, , b, yearBehind] = match;
		const day = toMoment(year ? [
			year,
			month,
			date
		].join("-") : yearBehind ? [
			a,
			b,
			yearBehind
		].join("-") : whole, {
			...dates,
			offsetAt: null
		});
		if (isMoment(day)) return day;
	}
	return null;
}
// build/ingest/plans/sink.js
const NO_DAY = "says no day; give it one (`published`), or put it into the file's name, as in 2026-11-24-launch.md";
const NOT_OURS = "says `side` or `bot`, and a plan's posts are the brand's; take it out, or keep what others did in a snapshot";
/** What a plan's records lack before they are like a snapshot's: they are the brand's, and the file may name the day. */
var PlanSink = class {
	#sink;
	#problems;
	#dates;
	#file = "";
	#day = null;
	/** Why the file's name gives no day. */
	#noDay = NO_DAY;
	/** @param dates how the file's entry says that dates are written */
	constructor(sink, problems, dates) {
		this.#sink = sink;
		this.#problems = problems;
		this.#dates = dates;
	}
	openFile(name) {
		this.#file = name;
		try {
			this.#day = dayInName(name, this.#dates);
		} catch (error) {
			if (!(error instanceof NoDate)) throw error;
			this.#noDay = error.message;
		}
		this.#sink.openFile(name);
	}
	add(activity, line, column) {
		const published = activity.published ?? this.#day;
		const fault = published === null ? this.#noDay : activity.side || activity.bot ? NOT_OURS : null;
		if (fault !== null) this.#problems.add(fault, {
			file: this.#file,
			line,
			column
		});
		else {
			const planned = activity.actor ? activity : {
				...activity,
				side: "brand"
			};
			this.#sink.add({
				...planned,
				published
			}, line, column);
		}
	}
	skip() {
		this.#sink.skip();
	}
	closeFile(envelope) {
		this.#sink.closeFile(envelope, {
			inbound: true,
			outbound: true
		});
	}
	ready() {
		return this.#sink.ready?.() ?? null;
	}
};
// build/schema/plan.js
const { $schema, title: _title, description: _description, ...activity } = activitySchema;
/** A plan is no aggregate. */
const { covers: _covers, figures: _figures, ...envelope } = envelopeSchema.properties;
const list = {
	type: "array",
	items: {
		...activity,
		properties: {
			...activity.properties,
			count: {
				...activity.properties.count,
				minimum: 1
			}
		},
		required: ["published"],
		additionalProperties: false
	},
	minItems: 1
};
/** JSON Schema of a posting plan: an envelope with activities, or a bare list. */
const planSchema = {
	$schema,
	title: "Vanity Check posting plan",
	description: "What will be published, dated ahead.",
	anyOf: [{
		type: "object",
		required: ["activities"],
		additionalProperties: false,
		properties: {
			...envelope,
			activities: list
		}
	}, list]
};
// build/ingest/plans/yaml.js
/**
* The items of a plan in YAML: its activities, and what it says of itself by key.
* @throws InputError with every mistake at its line and column
*/
function planItems(text, name) {
	const file = new YamlFile(text, name);
	const mistakes = diagnose(file.value, planSchema);
	if (mistakes.length > 0) throw new InputError(file.problems(mistakes));
	const item = (path, key, value) => {
		const { line, column } = file.locate(path);
		return {
			key,
			value,
			line,
			column
		};
	};
	const post = (path, activity) => item(path, null, {
		type: "post",
		...activity
	});
	if (Array.isArray(file.value)) return file.value.map((activity, i) => post([i], activity));
	const { activities, ...envelope } = file.value;
	return [...Object.entries(envelope).map(([key, value]) => item([key], key, value)), ...activities.map((activity, i) => post(["activities", i], activity))];
}
// build/ingest/plans/load.js
/** What plans may be. */
const planCatalogue = {
	...planFormats,
	own: [{
		endings: ["yml", "yaml"],
		items: planItems
	}]
};
/**
* Reads posting plans into the sink, in path order, as snapshots of the future.
* @throws InputError with every mistake at its line and column
*/
async function loadPlans(tree, { plans, brand }, policyPath, sink) {
	const problems = new Diagnostics();
	for (const file of await filesOf(tree, plans, brand, policyPath, planCatalogue)) await readPlan(file, sink, problems);
	problems.throwIfAny();
}
/**
* Reads a plan's activities into the sink; what is wrong with it into `problems`.
* @returns its format, null where it holds records of ours or cannot be read
*/
function readPlan(file, sink, problems) {
	return readSnapshot(file, new PlanSink(sink, problems, datesOf(file)), problems);
}
// build/store/sieve.js
/** Passes on some of the activities that are read, and all that files say of themselves. */
var Sieve = class {
	/** How many activities came, passed on or not. */
	length = 0;
	#columns;
	#isPassed;
	/** @param isPassed whether the nth activity is passed on, from 0 */
	constructor(columns, isPassed) {
		this.#columns = columns;
		this.#isPassed = isPassed;
	}
	openFile(name) {
		this.#columns.openFile(name);
	}
	add(activity, line, column) {
		if (this.#isPassed(this.length++)) this.#columns.add(activity, line, column);
	}
	skip() {
		this.#columns.skip();
	}
	closeFile(envelope, directions, keep = null) {
		this.#columns.closeFile(envelope, directions, keep);
	}
	leftOut(file, missing) {
		this.#columns.leftOut(file, missing);
	}
};
// build/store/zone.js
/** A UTC day in which the zone's offset changes; its times are looked up one by one. */
const CHANGES = NaN;
/** No zone sets its clocks by less, or twice in so short a time. */
const STEP = 15 * MINUTE_MS;
/** Local days of a time zone, exact across daylight-saving changes and days that a zone skipped. */
var Zone = class {
	#offsetAt;
	#offsets = /* @__PURE__ */ new Map();
	/** @param offsetAt local time less UTC in milliseconds, at an instant */
	constructor(offsetAt) {
		this.#offsetAt = offsetAt;
	}
	/** The local day of an instant in milliseconds since 1970. */
	dayOf(time) {
		const utcDay = Math.floor(time / DAY_MS);
		let offset = this.#offsets.get(utcDay);
		if (offset === void 0) {
			const start = this.#offsetAt(utcDay * DAY_MS);
			offset = start === this.#offsetAt((utcDay + 1) * 864e5) ? start : CHANGES;
			this.#offsets.set(utcDay, offset);
		}
		return Math.floor((time + (Number.isNaN(offset) ? this.#offsetAt(time) : offset)) / DAY_MS);
	}
	/** Minutes since midnight that clocks show at an instant, with a fraction. */
	minuteOf(time) {
		const local = time + this.#offsetAt(time);
		return (local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS;
	}
	/** The instant at which clocks show a minute of a local day; where they skip it, the one that takes its place. */
	at(day, minute) {
		const local = day * DAY_MS + minute * MINUTE_MS;
		return local - this.#offsetAt(local - this.#offsetAt(local));
	}
	/** Whether a local day came to pass; a zone that crosses the date line skips one. */
	has(day) {
		const noon = day * DAY_MS + 12 * HOUR_MS;
		return this.dayOf(noon - this.#offsetAt(noon)) === day || this.startOf(day) < this.startOf(day + 1);
	}
	/**
	* The instant from which on it is a local day, or a later one where the zone skipped it. Clocks set back across
	* midnight return to the day before; it is over when that is.
	*/
	startOf(day) {
		let after = day * DAY_MS + 16 * HOUR_MS;
		let before = after - STEP;
		for (; this.dayOf(before) >= day; before -= STEP) after = before;
		while (after - before > 1) {
			const middle = Math.floor((before + after) / 2);
			if (this.dayOf(middle) < day) before = middle;
			else after = middle;
		}
		return after;
	}
};
// build/lib/version.js
/** The tool's version, as in package.json; a test holds the two together. */
const VERSION = "0.1.0";
/** In the bundle, what `scripts/digest.mjs` writes in its place. */
const WRITTEN = "14ada5eb3eb66a6f6476ac3faad819e0308bcc6e2a327333c0bb5186b85b2925";
/** SHA-256 of the bundle in hexadecimal; null where the tool runs from its source. */
const DIGEST = /^[0-9a-f]{64}$/.test(WRITTEN) ? WRITTEN : null;
// build/metrics/acknowledged.js
const acknowledged = defineMetric({
	id: "acknowledged",
	label: "Acknowledged reactions",
	shortLabel: "Acknowledged",
	unit: "share",
	formula: "answered in kind or in words by the end of the as-of day ÷ likes, shares and follows of outsiders toward the brand",
	options: byOption,
	measure(view, { by }, { asOf }) {
		const to = GESTURE_TYPES;
		const end = view.table.zone.startOf(asOf + 1);
		const answers = answersIn(view, {
			to,
			by,
			within: 0,
			asOf
		});
		const inTime = filterRows(answers.due, (row) => view.table.time[row] + answers.delay(row) <= end);
		const all = sumCounts(view.table, answers.due);
		const answered = sumCounts(view.table, inTime);
		const unknown = unknownAnswers(answers);
		const missing = notExported(view, to);
		if (missing !== void 0 && all + unknown === 0) return [noAnswer(missing)];
		return [{
			scope: {},
			...uncoveredTypes(view, to),
			...shareOf({
				part: answered,
				rest: all - answered,
				unknown
			}),
			gap: answerGap(view, to, answers, all)
		}];
	}
});
// build/metrics/interactions.js
const interactions = defineMetric({
	id: "interactions",
	label: "Interactions",
	shortLabel: "Interactions",
	unit: "count",
	formula: "inbound activities of the types by employees, or by outsiders",
	needsRoster: true,
	isFlatteredByBrand: true,
	countable: true,
	options: {
		of: ofOption(INTERACTION_TYPES),
		side: {
			kind: "choice",
			description: "Whose interactions count.",
			choices: ["inside", "outside"],
			default: "outside"
		}
	},
	measure(view, { of, side }) {
		const missing = notExported(view, of);
		if (missing !== void 0) return [noAnswer(missing)];
		const tally = tallyInbound(view.table, wholeOf(view), of);
		const known = tally.inside + tally.outside;
		const unknown = tally.unknown + tally.leftOut;
		const gap = unnamedGap(view, of, unknown, known);
		return [{
			scope: {},
			...countOf(tally[side], {
				unknown,
				known
			}),
			gap
		}];
	}
});
// build/metrics/outreach.js
const outreach = defineMetric({
	id: "outreach",
	label: "Outreach to outsiders",
	shortLabel: "Outreach",
	unit: "count",
	formula: "the brand's interactions of the types toward outsiders",
	options: { of: ofOption(INTERACTION_TYPES) },
	measure(view, { of }) {
		if (view.files.length === 0) return [noAnswer(gapOf("not-covered", {}))];
		if (!view.outboundExported) return [noAnswer(ownNotExported(view))];
		if (!view.exported(of)) return [noAnswer(gapOf("not-exported", { types: of }))];
		const sums = partnerCounts(view.table, view.rows, of, "outbound");
		const undated = partnerCounts(view.table, view.partiallyCovered, of, "outbound");
		const value = sums[SIDE_CODE.outside];
		const unnamed = sums[SIDE_CODE.unknown] + undated[SIDE_CODE.unknown] + undated[SIDE_CODE.outside] + leftOut(view, of);
		return [{
			scope: {},
			...countOf(value, { unknown: unnamed }),
			gap: unnamedGap(view, of, unnamed, value)
		}];
	}
});
// build/metrics/outside-days.js
const outsideDays = defineMetric({
	id: "outside-days",
	label: "Days with outside contact",
	shortLabel: "Days with contact",
	unit: "count",
	formula: "days with at least one interaction with an outsider, of the days that `daily-outside-interactions` judges",
	isFlatteredByBrand: true,
	options: dailyOptions,
	measure(view, options, context) {
		const days = dailyInteractions.measure(view, options, context).filter(({ noData }) => noData === void 0);
		if (days.length === 0) return [noAnswer(gapOf("not-covered", {}))];
		const contact = days.filter(({ value }) => (value ?? 0) > 0).length;
		const open = days.filter(({ value, unknown }) => value === 0 && unknown > 0).length;
		return [{
			scope: {},
			value: open === days.length ? null : contact,
			low: contact,
			high: contact + open,
			sample: days.length,
			unknown: open,
			known: days.length - open,
			gap: days.find(({ gap }) => gap !== void 0)?.gap
		}];
	}
});
// build/metrics/outside-engagement.js
const outsideEngagement = defineMetric({
	id: "outside-engagement",
	label: "Outside engagement",
	shortLabel: "Outside engagement",
	unit: "share",
	formula: "outsiders ÷ all inbound activities of the types but bots', unknown ones included",
	needsRoster: true,
	isFlatteredByBrand: true,
	countable: true,
	options: { of: ofOption(INTERACTION_TYPES) },
	measure(view, { of }) {
		const { inside, outside, unknown, leftOut } = tallyInbound(view.table, wholeOf(view), of);
		const missing = notExported(view, of);
		if (missing !== void 0) return [noAnswer(missing)];
		const all = inside + outside + unknown;
		return [{
			scope: {},
			value: all === 0 ? null : outside / all,
			low: all + leftOut === 0 ? null : outside / (all + leftOut),
			high: all + leftOut === 0 ? null : highest(outside + unknown + leftOut, all + leftOut),
			sample: all,
			part: outside,
			unknown: unknown + leftOut,
			known: inside + outside,
			gap: unnamedGap(view, of, unknown + leftOut, inside + outside),
			clusters: () => clustersOf(view, of)
		}];
	}
});
/** By post, what outsiders did beside what employees did and what may be anybody's. */
function clustersOf(view, types) {
	const { table } = view;
	const of = (rows, sides) => rowsOfKinds(table, rows, kindSet({
		of: types,
		sides,
		inbound: true
	}));
	const ours = of(view.rows, [
		"inside",
		"unknown",
		"dark"
	]);
	const anybody = of(view.partiallyCovered, ["unknown", "dark"]);
	return clusterByPost({
		table,
		part: of(view.rows, ["outside"]),
		rest: concatRows([ours, anybody])
	});
}
/** A share of what may be without end. */
function highest(part, all) {
	return Number.isFinite(all) ? part / all : 1;
}
// build/metrics/posts.js
const posts = defineMetric({
	id: "posts",
	label: "Posts",
	shortLabel: "Posts",
	unit: "count",
	formula: "the brand's posts",
	countable: true,
	options: {},
	measure(view) {
		const missing = noPosts(view);
		if (missing !== void 0) return [noAnswer(missing)];
		const unknown = leftOut(view, ["post"]);
		return [{
			scope: {},
			...countOf(sumCounts(view.table, brandPosts(view)), { unknown })
		}];
	}
});
// build/metrics/index.js
/** Every metric; each has one file and one name. */
const metrics = [
	employeeShare$1,
	outsideEngagement,
	interactions,
	defineMetric({
		id: "unknown",
		label: "Unknown",
		shortLabel: "Unknown",
		unit: "count",
		formula: "inbound activities of the types whose author may be an employee or an outsider",
		countable: true,
		options: { of: ofOption(INTERACTION_TYPES) },
		measure(view, { of }) {
			const missing = notExported(view, of);
			if (missing !== void 0) return [noAnswer(missing)];
			const { unknown, leftOut } = tallyInbound(view.table, wholeOf(view), of);
			return [{
				scope: {},
				...countOf(unknown, { unknown: leftOut })
			}];
		}
	}),
	employeeOnlyPosts$1,
	silentPosts$1,
	outsideVoices$1,
	voiceConcentration$1,
	returningOutsiders$1,
	insiderChatter$1,
	undisclosedInsiders$1,
	undeclaredInsiders$1,
	dailyInteractions,
	outsideDays,
	outreach,
	responseRate$1,
	responseTime$1,
	acknowledged,
	posts,
	promotionalShare$1,
	promotionalCadence$1,
	selfTalk$1,
	coverage$1,
	snapshotAge,
	claimInflation,
	keptTooLong,
	amplifiedPosts,
	ownerlessDays,
	rewrittenActivities,
	loosenedSettings
];
// build/metrics/figures.js
const LINES = FIGURES;
const METRICS = new Map(metrics.map((metric) => [metric.id, metric]));
/** What each metric is called, and in which unit the report shows it. */
const METRIC_INFOS = Object.fromEntries(metrics.map(({ id, label, shortLabel, unit }) => {
	return [id, {
		id,
		label,
		shortLabel,
		unit: LINES.find(({ metric }) => metric === id)?.unit ?? unit
	}];
}));
/** What a figure shows of a measurement that could be made. */
const SHOWN = {
	value: ({ value }) => value,
	"known-count": ({ value, unknown }) => value === 0 && unknown > 0 ? null : value,
	"mostly-known": ({ value, sample, unknown }) => unknown > (sample ?? 0) ? null : value,
	reached: ({ value, isLowerBound }) => isLowerBound === true ? null : value,
	part: ({ unknown, part = 0 }) => part === 0 && unknown > 0 ? null : part,
	sample: ({ sample }) => sample
};
/** The options of each figure's metric: those of the first entry of its rule, else the defaults. */
function figureOptions(rules) {
	const calendar = {
		metric: "daily-interactions",
		rule: "daily-outside-interactions"
	};
	const chosen = [...LINES, calendar].map(({ metric: id, rule }) => {
		const { options } = metricOf(id);
		const entry = rule === void 0 ? void 0 : rules.find((one) => one.rule === rule);
		const whole = "per" in options ? { per: "window" } : {};
		return [id, {
			...fillOptions(options, entry?.options ?? {}),
			...whole
		}];
	});
	return Object.fromEntries(chosen.filter(([, options]) => Object.keys(options).length > 0));
}
/** The report's figures over a view; null where the snapshots cannot tell. */
function figuresOf(view, measure) {
	const exported = INTERACTION_TYPES.filter((type) => view.exported([type], "others"));
	const figures = LINES.map((line) => {
		const shown = (fixed) => {
			const measurement = measure(metricOf(line.metric), {
				...line.options,
				...fixed
			});
			return measurement === void 0 || line.byType === void 0 && measurement.noData !== void 0 ? null : SHOWN[line.show ?? "value"](measurement);
		};
		return [line.key, line.byType === true ? byType(exported, shown) : shown({})];
	});
	return Object.fromEntries(figures);
}
function byType(exported, shown) {
	const of = (types) => types.length === 0 ? null : shown({ of: [...types] });
	const types = INTERACTION_TYPES.map((type) => [type, of(exported.includes(type) ? [type] : [])]);
	return {
		all: of(exported),
		...Object.fromEntries(types)
	};
}
/** The measuring of a view by the report's options: each metric once, as figures, intervals and ranges ask for the same. */
function measureOnce(view, options, context) {
	const measured = /* @__PURE__ */ new Map();
	return (metric, fixed) => {
		const key = JSON.stringify([metric.id, fixed]);
		if (!measured.has(key)) {
			const all = {
				...options[metric.id],
				...fixed
			};
			measured.set(key, metric.measure(view, all, context)[0]);
		}
		return measured.get(key);
	};
}
/** The measuring of a view's figures, of those that it can answer. */
function figureMeasure(view, measure) {
	return (metric, fixed) => {
		if (metric.needsRoster === true && !view.table.namesInsiders) return void 0;
		if (metric.isFlatteredByBrand === true && brandNotSeen(view) !== void 0) return void 0;
		return measure(metric, fixed);
	};
}
/**
* Between which values the figures of the badge lie that have too much unknown to be given as one number.
* @param maxUnknown the largest share of unknown cases, of known and unknown ones
*/
function rangesOf(measure, maxUnknown) {
	const ranges = BADGE_FIGURES.flatMap((id) => {
		const measurement = measure(metricOf(id), {});
		if (measurement === void 0) return [];
		const { low, high, unknown, sample, known, noData } = measurement;
		if (noData !== void 0 || low === null || high === null || low === high) return [];
		if (unknown <= maxUnknown * ((known ?? sample ?? 0) + unknown)) return [];
		return [[id, {
			low,
			high: Number.isFinite(high) ? high : null
		}]];
	});
	return Object.fromEntries(ranges);
}
/** The metric of an id; every id has one, which a test holds. */
function metricOf(id) {
	return METRICS.get(id);
}
// build/lib/statistics/student-t.js
/**
* The point that Student's t stays below with a probability.
* @param probability above 0 and below 1
* @param freedom degrees of freedom, at least 1; they need not be whole
*/
function studentQuantile(probability, freedom) {
	if (probability < .5) return -studentQuantile(1 - probability, freedom);
	const above = 1 - probability;
	let point = 0;
	for (;;) {
		const next = point + (upperTail(point, freedom) - above) / density(point, freedom);
		if (!(next > point)) return point;
		point = next;
	}
}
/** The probability that t is above a point that is not negative. */
function upperTail(point, freedom) {
	const square = point * point;
	const all = freedom + square;
	return incompleteBeta(freedom / all, freedom / 2, .5, square / all) / 2;
}
function density(point, freedom) {
	const square = Math.max(point * point, Number.EPSILON ** 2);
	const all = freedom + square;
	return betaKernel(freedom / all, freedom / 2, .5, square / all) / Math.sqrt(square);
}
// build/lib/statistics/clustered-share.js
/**
* How a share of clustered cases lies about its clusters. The design effect is that of the delete-one jackknife;
* its degrees of freedom are those of R. M. Bell and D. F. McCaffrey, "Bias reduction in standard errors for linear
* regression with multi-stage samples", Survey Methodology 28 (2002), 169-181, for cases that are independent.
* Null for fewer than two clusters with a case in them: one post tells nothing of other posts.
*/
function spreadOf(clusters) {
	const filled = clusters.filter((cluster) => cluster.size > 0);
	if (filled.length < 2) return null;
	let size = 0;
	let all = 0;
	for (const cluster of filled) {
		size += cluster.size;
		all += cluster.part;
	}
	const share = all / size;
	const sums = {
		squares: 0,
		sizes: 0,
		weights: 0,
		weightSquares: 0
	};
	for (const cluster of filled) {
		const leverage = cluster.size / size;
		const move = (cluster.part - cluster.size * share) / (1 - leverage);
		const weight = cluster.size * leverage / (1 - leverage);
		sums.squares += move * move;
		sums.sizes += cluster.size * cluster.size;
		sums.weights += weight;
		sums.weightSquares += weight * weight;
	}
	const variance = size * share * (1 - share);
	const jackknife = (filled.length - 1) / filled.length * sums.squares;
	return {
		share,
		size,
		designEffect: variance > 0 ? Math.max(1, jackknife / variance) : 1,
		freedom: size * size / (sums.sizes + sums.weights ** 2 - sums.weightSquares)
	};
}
/** The same of cases that are each their own cluster. */
function independentSpread(share, size) {
	if (size < 2) return null;
	return {
		share,
		size,
		designEffect: share > 0 && share < 1 ? size / (size - 1) : 1,
		freedom: size - 1
	};
}
/**
* The one-sided bounds of a share, each at the confidence given: Wilson's, with Student's t in place of the normal
* quantile and the sample divided by its design effect. Null where there is no spread. bench/chance.mjs shows how
* often they err.
* @param confidence from 0.5 to below 1; 0.975 gives the two-sided interval at 95%
*/
function boundsOf(spread, confidence) {
	if (spread === null) return null;
	const { share, size, designEffect, freedom } = spread;
	return wilsonBounds(share, size / designEffect, studentQuantile(confidence, Math.max(freedom, 1)));
}
/**
* The score bounds of a share. E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical
* Inference", Journal of the American Statistical Association 22 (1927), 209-212.
* @param share from 0 to 1
* @param size of the sample, above 0; no whole number where it was divided by a design effect
* @param quantile how many standard errors a bound may be away
*/
function wilsonBounds(share, size, quantile) {
	const square = quantile * quantile;
	const shrink = 1 + square / size;
	const centre = (share + square / (2 * size)) / shrink;
	const reach = quantile / shrink * Math.sqrt(share * (1 - share) / size + square / (4 * size * size));
	return {
		lower: Math.max(0, Math.min(share, centre - reach)),
		upper: Math.min(1, Math.max(share, centre + reach))
	};
}
// build/metrics/interval.js
/** Each end of a two-sided interval at 95%. */
const ONE_SIDED = .975;
/**
* How a share lies about its clusters; where it has none, each case stands alone. Null where there are too few to
* tell, and for no share of known cases.
*/
function spreadOfShare({ value, sample, clusters }) {
	if (clusters !== void 0) return spreadOf(clusters());
	return value === null || !sample ? null : independentSpread(value, sample);
}
/**
* The two-sided interval at 95% of a share, from 0 to 1: where the share would lie by chance, had the same company
* had other posts, other days or other cases. It says nothing of unknown cases, which `low` and `high` bound. Null
* where there are too few cases to tell.
*/
function intervalOf(measurement) {
	const bounds = boundsOf(spreadOfShare(measurement), ONE_SIDED);
	return bounds === null ? null : [rounded(bounds.lower), rounded(bounds.upper)];
}
/** Sums of floating-point numbers differ in their last digits by the order of the rows. */
function rounded(share) {
	return Math.round(share * 0xe8d4a51000) / 0xe8d4a51000;
}
// build/metrics/figure-intervals.js
/** The two-sided intervals at 95% of a view's figures that are shares. */
function figureIntervals(view, measure) {
	const exported = INTERACTION_TYPES.filter((type) => view.exported([type]));
	const intervals = FIGURES.filter((line) => line.interval === true).map((line) => {
		const metric = metricOf(line.metric);
		const of = (types) => types.length === 0 ? null : interval(measure(metric, { of: [...types] }));
		const ofTypes = () => INTERACTION_TYPES.map((type) => [type, of(exported.includes(type) ? [type] : [])]);
		const shown = line.byType === true ? {
			all: of(exported),
			...Object.fromEntries(ofTypes())
		} : interval(measure(metric, {}));
		return [line.key, shown];
	});
	return Object.fromEntries(intervals);
}
function interval(measurement) {
	return measurement === void 0 || measurement.noData !== void 0 || measurement.value === null ? null : intervalOf(measurement);
}
// build/store/view.js
/** The part of a table that a rule judges: some local days, some channels. */
var View = class View {
	table;
	from;
	to;
	/** Numbers of the channels looked at, null for all. */
	channels;
	#leftOut;
	/** A row to leave out, NONE for none. */
	#withoutRow;
	#files = null;
	#dated = null;
	#rows = null;
	constructor(table, from, to, channels, leftOut = [], withoutRow = -1) {
		this.table = table;
		this.from = from;
		this.to = to;
		this.channels = channels;
		this.#leftOut = leftOut;
		this.#withoutRow = withoutRow;
	}
	/** The same channels on other days. */
	days(from, to) {
		return new View(this.table, from, to, this.channels, this.#leftOut, this.#withoutRow);
	}
	/** The same channels on as many days, up to the first of these. */
	before() {
		return this.days(2 * this.from - this.to - 1, this.from - 1);
	}
	/** The same days in some channels, by their names; itself where none are given. */
	within(names) {
		if (names === void 0) return this;
		const numbers = new Set(names.map((name) => this.table.channels.indexOf(name)));
		return new View(this.table, this.from, this.to, numbers, this.#leftOut, this.#withoutRow);
	}
	/** The same days in one channel, by its name. */
	on(channel) {
		const number = this.table.channels.indexOf(channel);
		return new View(this.table, this.from, this.to, /* @__PURE__ */ new Set([number]), this.#leftOut, this.#withoutRow);
	}
	/** The same days and channels without what waivers name. */
	without(leftOut) {
		return new View(this.table, this.from, this.to, this.channels, leftOut);
	}
	/** The same days and channels without a row. */
	withoutRow(row) {
		return new View(this.table, this.from, this.to, this.channels, this.#leftOut, row);
	}
	/** The same days in another view's channels, by their names, and without what that leaves out. */
	like(other) {
		const { table, channels } = other;
		const names = channels === null ? null : Array.from(channels, (channel) => table.channels[channel] ?? "");
		const numbers = names === null ? null : new Set(names.map((name) => this.table.channels.indexOf(name)));
		return new View(this.table, this.from, this.to, numbers, other.#leftOut);
	}
	/** Whether no waiver leaves anything out of it. */
	get isWhole() {
		return this.#leftOut.length === 0;
	}
	/** The names of its channels of which some file covers a day of the view, in order. */
	get channelNames() {
		return [...new Set(this.files.flatMap(({ exported }) => [...exported.keys()]))].filter((channel) => this.channels === null || this.channels.has(channel)).map((channel) => this.table.channels[channel] ?? "").sort();
	}
	/** Rows with a day in the view. */
	get dated() {
		this.#dated ??= this.#withoutLeftOut(rowsOf(this));
		return this.#dated;
	}
	/** Rows with a day in the view, and undated rows of files that lie wholly inside it. */
	get rows() {
		if (this.#rows === null) {
			const undated = this.#undatedOf(({ from, to }) => from >= this.from && to <= this.to);
			this.#rows = undated.length === 0 ? this.dated : concatRows([this.dated, undated]);
		}
		return this.#rows;
	}
	/** Undated rows of files that reach beyond the view: whether they belong to it nobody can tell. */
	get partiallyCovered() {
		const { from: first, to: last } = this;
		return this.#undatedOf(({ from, to }) => from <= last && to >= first && (from < first || to > last));
	}
	/** The view's blocks of seven days, counted back from its last day, whole ones only, oldest first. */
	weeks() {
		const weeks = [];
		for (let to = this.to; to - 6 >= this.from; to -= 7) weeks.unshift(this.days(to - 6, to));
		return weeks;
	}
	/** One view a day, in order, without days that the zone skipped. */
	eachDay() {
		const { zone } = this.table;
		const days = [];
		for (let day = this.from; day <= this.to; day++) if (zone.has(day)) days.push(this.days(day, day));
		return days;
	}
	/**
	* Whether some file that covers a day of the view has a row of one of the types, or lists it as complete.
	* @param by whose activities are meant: those of others toward the brand, or the brand's own; default: anybody's
	*/
	exported(types, by = "anybody") {
		const mask = typeMask(types);
		return (by === "brand" ? this.#filesOfBrand : this.files.filter((file) => by === "anybody" || file.inbound)).some((file) => this.#exportedBy(file, mask));
	}
	/** Whether some file of the view says itself who is an employee, so that others may be employees too. */
	get saysInsiders() {
		return this.files.some((file) => file.saysInsiders);
	}
	/** Whether some file that covers a day of the view would hold the brand's own activities. */
	get outboundExported() {
		return this.outboundChannels.size > 0;
	}
	/**
	* Numbers of the channels of which some file that covers a day of the view would hold the brand's own activities. A
	* file that could hold them shows that it does by one of them, on whatever day, or by saying so.
	*/
	get outboundChannels() {
		const { brandChannels } = this.table;
		return new Set(this.#filesOfBrand.flatMap(({ exported, declaresOutbound }) => [...exported.keys()].filter((channel) => declaresOutbound || brandChannels.has(channel))));
	}
	/** The channels of the view whose files should hold the brand's own activities, and on which it never appears. */
	get unseenBrand() {
		const { channels, table } = this;
		return [...table.unseenBrand].filter(([channel]) => channels === null || channels.has(channel)).map(([, brand]) => brand).filter(({ isPromised }) => isPromised);
	}
	/** The files that cover a day of the view in one of its channels, in path order. */
	get files() {
		this.#files ??= this.table.files.filter((file) => this.covers(file));
		return this.#files;
	}
	/** Whether a file covers a day of the view in one of its channels. */
	covers(file) {
		const { from, to } = file;
		return from !== null && from <= this.to && to >= this.from && this.#isOf(file);
	}
	/** The first and last day that any file covers in the view's channels, on whatever days; null for none. */
	get covered() {
		const files = this.#filesOf();
		if (files.length === 0) return null;
		return {
			from: Math.min(...files.map(({ from }) => from)),
			to: Math.max(...files.map(({ to }) => to))
		};
	}
	#filesOf() {
		return this.table.files.filter((file) => file.from !== null && this.#isOf(file));
	}
	/** What a format promises of the brand nobody finds where the brand is not recognised. */
	get #filesOfBrand() {
		const { unseenBrand } = this.table;
		return this.files.filter(({ outbound, holdsOwn, exported }) => outbound && !(holdsOwn && [...exported.keys()].some((channel) => unseenBrand.has(channel))));
	}
	#isOf({ exported }) {
		const { channels } = this;
		return channels === null || [...exported.keys()].some((channel) => channels.has(channel));
	}
	#exportedBy(file, mask) {
		for (const [channel, types] of file.exported) if ((this.channels === null || this.channels.has(channel)) && (types & mask) !== 0) return true;
		return false;
	}
	#undatedOf(isMeant) {
		const meant = [];
		for (const [{ from, to }, rows] of this.table.undated) if (from !== null && to !== null && isMeant({
			from,
			to
		})) meant.push(rows);
		return this.#withoutLeftOut(ofChannels(this.table, concatRows(meant), this.channels));
	}
	#withoutLeftOut(own) {
		const { table } = this;
		const kept = this.#withoutRow === -1 ? own : filterRows(own, (row) => row !== this.#withoutRow);
		return this.#leftOut.reduce((rows, out) => withoutOne(table, rows, out), kept);
	}
};
/**
* The dated rows of a view's days and channels: of the same ones the same array, so that what is counted in it is
* kept.
*/
function rowsOf({ table, from, to, channels }) {
	if (channels === null || holdsAll(channels, table)) return rowsBetween(table, `${from} ${to}`);
	return rowsOfChannels(table, `${from} ${to} ${[...channels].sort((a, b) => a - b)}`);
}
function holdsAll(channels, table) {
	return table.channels.every((_, channel) => channels.has(channel));
}
const rowsOfChannels = perTable((table, asked) => {
	const [from, to, channels = ""] = asked.split(" ");
	return ofChannels(table, rowsBetween(table, `${Number(from)} ${Number(to)}`), new Set(channels.split(",").map(Number)));
});
function ofChannels(table, rows, channels) {
	if (channels === null || holdsAll(channels, table)) return rows;
	const isAsked = new Uint8Array(table.channels.length);
	for (const channel of channels) if (channel >= 0) isAsked[channel] = 1;
	return filterRows(rows, (row) => isAsked[table.channel[row]] === 1);
}
const rowsBetween = perTable(({ byDay, day }, days) => {
	const [from, to] = days.split(" ").map(Number);
	const start = firstWhere(byDay.length, (i) => day[byDay[i]] >= from);
	const end = firstWhere(byDay.length, (i) => day[byDay[i]] > to);
	return byDay.subarray(start, end);
});
function withoutOne(table, rows, out) {
	const object = out.object === null ? -1 : table.idOf(out.object);
	if (out.object !== null && object === -1) return rows;
	return filterRows(rows, (row) => !((out.object === null || table.object[row] === object || table.id[row] === object) && (out.day === null || table.day[row] === out.day) && (out.channel === null || table.channels[table.channel[row]] === out.channel)));
}
// build/evaluate/conclusion.js
/** The levels that fail a run. */
const FAILING = {
	error: ["error"],
	warning: ["error", "warning"],
	never: []
};
/**
* What came of a run: `fail` where a rule failed at a failing level; else `unjudged` where one at a failing level
* could not be judged; else `neutral` where no rule about people or posts passed or failed, so that nothing was
* earned; else `pass`.
*/
function conclusionOf$1(rules, failOn) {
	const weighs = ({ level, waived }) => waived === void 0 && FAILING[failOn].includes(level);
	const findings = rules.flatMap((rule) => rule.findings).filter(weighs);
	if (findings.some(({ outcome }) => outcome === "fail")) return "fail";
	if (findings.length > 0) return "unjudged";
	return rules.some((rule) => rule.judgesEngagement && rule.passed + rule.failed > 0) ? "pass" : "neutral";
}
// build/evaluate/incomplete-files.js
/** As many files as a report names. */
const MAX_FILES$1 = 50;
/** As many sheets with columns that nothing reads are named, and columns of each. */
const MAX_COLUMNS = 10;
/** What is missing in a view's files by what they say of themselves, and where the brand never appears. */
function incompleteFiles(view) {
	const pages = openFiles(view, ACTIVITY_TYPES).map(({ file, held, missing }) => ({
		location: {
			file,
			line: 1,
			column: 1
		},
		held,
		missing: Number.isFinite(missing) ? missing : null
	}));
	const unseen = Array.from(view.table.unseenBrand.values(), ({ channel, candidate }) => ({
		channel,
		candidate
	})).sort((a, b) => a.channel < b.channel ? -1 : 1);
	return {
		...pages.length === 0 ? {} : { pages: pages.slice(0, MAX_FILES$1) },
		...unseen.length === 0 ? {} : { brandUnseen: unseen }
	};
}
/** Where a file says itself who is an employee, and which columns of the view's sheets nothing reads. */
function readOtherwise({ files, table }) {
	const saying = files.filter((file) => file.saysInsiders).flatMap(({ exported }) => [...exported.keys()]);
	const channels = [...new Set(saying)].map((channel) => table.channels[channel] ?? "").sort();
	const sheets = files.filter(({ unreadColumns }) => unreadColumns.length > 0).map(({ name, unreadColumns }) => ({
		location: {
			file: name,
			line: 1,
			column: 1
		},
		columns: unreadColumns.slice(0, MAX_COLUMNS)
	}));
	return {
		...channels.length === 0 ? {} : { insidersFrom: channels },
		...sheets.length === 0 ? {} : { unreadColumns: sheets.slice(0, MAX_COLUMNS) }
	};
}
// build/evaluate/similar.js
/** As many as are worth a look. */
const MAX_SIMILAR = 10;
/** How long a name is at least that another is likened to. */
const MIN_LENGTH = 4;
const ASCII = /^[\0-\x7f]*$/;
/** Letters of other alphabets, and digits, that look like a letter of ours; the commonest of Unicode's confusables. */
const LOOKALIKES = {
	а: "a",
	в: "b",
	е: "e",
	к: "k",
	м: "m",
	н: "h",
	о: "o",
	р: "p",
	с: "c",
	т: "t",
	у: "y",
	х: "x",
	і: "i",
	ј: "j",
	ѕ: "s",
	α: "a",
	β: "b",
	ε: "e",
	ι: "i",
	κ: "k",
	ν: "v",
	ο: "o",
	ρ: "p",
	τ: "t",
	υ: "u",
	χ: "x",
	ı: "l",
	ł: "l",
	ø: "o",
	đ: "d",
	"0": "o",
	"1": "l",
	i: "l",
	"|": "l"
};
/**
* Accounts of the snapshots that look like somebody's on the roster: by letters that are easily taken for one another,
* or, where that account was never seen, by being the same but for blanks, dots, dashes and a number at the end, or
* but for the server that only one of the two names.
*/
function similarAccounts({ accounts, channels }, roster, unmatched) {
	const handles = new Map(roster.map((one) => [one, accounts.handleOf(one.channel, one.account)]));
	const by = (some, form) => groupBy(some, (one) => `${one.channel} ${form(handles.get(one) ?? "", one.channel)}`);
	const missing = roster.filter((one) => unmatched.has(one));
	const own = by(roster, (handle) => handle);
	const byLook = by(roster, look);
	const byName = by(missing, plainName);
	const byHandle = by(missing, (handle) => handle);
	const byBareHandle = by(missing, withoutServer);
	const like = (name, channel) => {
		const bare = withoutServer(name, channel);
		const same = (bare === name ? byBareHandle : byHandle).get(`${channel} ${bare}`);
		if (same !== void 0 || name.length < MIN_LENGTH) return same;
		return byLook.get(`${channel} ${look(name)}`) ?? byName.get(`${channel} ${plainName(name)}`);
	};
	const found = [];
	for (let account = 0; account < accounts.size && found.length < MAX_SIMILAR; account++) {
		const name = accounts.name(account);
		const channel = channels[accounts.channel(account)] ?? "";
		if (own.has(`${channel} ${name}`)) continue;
		const [person] = like(name, channel) ?? [];
		if (person !== void 0) found.push({
			account: name,
			channel,
			person: person.person,
			location: person.location
		});
	}
	return found;
}
function look(name) {
	if (ASCII.test(name)) return name.replace(/[01i|]/g, (letter) => LOOKALIKES[letter] ?? letter);
	return name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/./gu, (letter) => LOOKALIKES[letter] ?? letter);
}
/** A name without what platforms put between its parts and behind it. */
function plainName(name) {
	const parts = name.split(/[\s._-]+/);
	const last = parts.at(-1) ?? "";
	return look((parts.length > 1 && /\d/.test(last) ? parts.slice(0, -1) : parts).join(""));
}
// build/evaluate/roster-coverage.js
/** So many tell a reader what is wrong; the counts tell how many there are. */
const MAX_UNMATCHED = 10;
/**
* Which of the roster's accounts the snapshots show, on whatever day. Most of those that they do not show belong
* to people who did nothing; one that is misspelt makes an outsider of a colleague, and no rule can tell.
* Only accounts that a snapshot of the view could show count: of channels that name people, on days when they
* were one of us.
*/
function rosterCoverage(view, { accounts }) {
	const { table } = view;
	const days = daysOfChannels(view);
	const entries = /* @__PURE__ */ new Map();
	for (const entry of accounts) {
		const { channel, account } = entry;
		const key = JSON.stringify([channel, table.accounts.handleOf(channel, account)]);
		if (isInside(entry, days.get(channel)) && !entries.has(key)) entries.set(key, entry);
	}
	const unmatched = [...entries.values()].filter(({ channel, account }) => !table.accounts.knows(channel, account));
	const absent = absentChannels([...entries.values()], unmatched);
	return {
		accounts: entries.size,
		matched: entries.size - unmatched.length,
		people: new Set(accounts.map(({ person }) => person)).size,
		channels: [...table.channels].sort().map((channel) => ({
			channel,
			people: new Set(accounts.filter((one) => one.channel === channel).map(({ person }) => person)).size
		})),
		...absent.length === 0 ? {} : { absent },
		similar: similarAccounts(table, accounts, new Set(unmatched)),
		unmatched: unmatched.slice(0, MAX_UNMATCHED).map(({ person, channel, location }) => ({
			person,
			channel,
			location
		}))
	};
}
/** The first account of each channel of which all are unmatched: a misspelt handle, or ids where the data has names. */
function absentChannels(entries, unmatched) {
	const missing = new Set(unmatched);
	const present = new Set(entries.filter((one) => !missing.has(one)).map(({ channel }) => channel));
	const first = /* @__PURE__ */ new Map();
	for (const entry of unmatched) if (!present.has(entry.channel) && !first.has(entry.channel)) first.set(entry.channel, entry);
	return Array.from(first.values(), ({ person, channel, location }) => ({
		person,
		channel,
		location
	}));
}
/** The first and last day of the view that a file covers, by channel; of channels that name people. */
function daysOfChannels({ table, files, from, to }) {
	const days = /* @__PURE__ */ new Map();
	const named = channelsWithNames(table);
	for (const file of files) for (const number of file.exported.keys()) {
		if (named[number] !== 1) continue;
		const channel = table.channels[number];
		const known = days.get(channel) ?? {
			from: to,
			to: from
		};
		days.set(channel, {
			from: Math.min(known.from, Math.max(from, file.from ?? from)),
			to: Math.max(known.to, Math.min(to, file.to ?? to))
		});
	}
	return days;
}
/** Marks the channels where anybody but the brand is named; aggregated rows name nobody. */
function channelsWithNames({ length, channels, channel, actor, side }) {
	const named = new Uint8Array(channels.length);
	for (let row = 0; row < length; row++) if (actor[row] !== -1 && side[row] !== SIDE_CODE.brand) named[channel[row]] = 1;
	return named;
}
function isInside({ from, until }, days) {
	return days !== void 0 && (from ?? days.to) <= days.to && (until ?? Number.POSITIVE_INFINITY) > days.from;
}
// build/evaluate/assemble.js
/** As many blocks of seven days as a trend shows: a year. */
const MAX_BLOCKS = 52;
/** As many of the files that nothing read as a report names. */
const MAX_UNREAD = 10;
/** As many activities that a later file says otherwise as are named. */
const MAX_OVERRULED = 50;
/** The finished report. */
function assemble(basis, rules) {
	const { policy, roster, table, plan, asOf, context, files, unread, asked, against } = basis;
	const options = figureOptions(policy.rules);
	const figures = (of) => figuresOf(of, figureMeasure(of, measureOnce(of, options, context)));
	const from = asOf - policy.window + 1;
	const findings = rules.flatMap((rule) => rule.findings);
	const open = findings.filter(({ waived }) => waived === void 0);
	const view = new View(table, from, asOf, null);
	const measured = measureOnce(view, options, context);
	const measure = figureMeasure(view, measured);
	return {
		version: 1,
		tool: {
			name: "vanity-check",
			version: VERSION,
			digest: DIGEST
		},
		policy: {
			path: policy.path,
			digest: policy.digest,
			brand: policy.brand.name,
			showAccounts: policy.showAccounts,
			...against?.byBase === true ? { base: against.base.commit } : {}
		},
		...against === null ? {} : { change: changeOf(against) },
		asked,
		asOf: formatDay(asOf),
		timezone: policy.timezone,
		window: {
			from: formatDay(from),
			to: formatDay(asOf)
		},
		conclusion: conclusionOf$1(rules, asked.failOn),
		counts: countOutcomes(rules, findings, open),
		inputs: {
			files,
			...countRows(table),
			skipped: table.skipped + plan.skipped,
			plan: planned(plan),
			roster: rosterCoverage(view, roster),
			...unread.length === 0 ? {} : { unread: {
				files: unread.length,
				first: unread.slice(0, MAX_UNREAD)
			} },
			...incompleteFiles(view),
			...readOtherwise(view),
			overruled: overruled(table)
		},
		figures: withChannels(view, figuresOf(view, measure), figures),
		intervals: figureIntervals(view, measure),
		rules: rules.map((rule) => ({
			...rule,
			findings: sortFindings(rule.findings)
		})),
		trend: trend(table, asOf, figures, calendarOf(policy, options, context)),
		badge: policy.badge,
		ranges: rangesOf(measured, policy.maxUnknown),
		metrics: METRIC_INFOS,
		figureOptions: options
	};
}
function changeOf({ base, hidden }) {
	const files = base.files.length;
	return {
		base: base.commit,
		files,
		...hidden === null ? {} : { hidden }
	};
}
function countOutcomes(rules, findings, open) {
	const ofLevel = (level) => open.filter((finding) => finding.level === level).length;
	return {
		error: ofLevel("error"),
		warning: ofLevel("warning"),
		notice: ofLevel("notice"),
		waived: findings.length - open.length,
		passed: rules.reduce((sum, { passed }) => sum + passed, 0),
		unjudged: rules.reduce((sum, { unjudged }) => sum + unjudged, 0)
	};
}
/** The figures of a view, and of each of its channels by name. */
function withChannels(view, whole, figures) {
	const { channels: names } = view.table;
	const channels = [...names].sort().map((name) => [name, names.length === 1 ? whole : figures(view.on(name))]);
	return {
		...whole,
		channels: Object.fromEntries(channels)
	};
}
function countRows(table) {
	const counts = {
		activities: 0,
		duplicates: 0,
		unattributed: 0,
		undated: 0
	};
	for (let row = 0; row < table.length; row++) {
		const count = table.count[row];
		if (table.duplicate[row] === 1) {
			counts.duplicates += count;
			continue;
		}
		counts.activities += count;
		if (table.side[row] === SIDE_CODE.unknown) counts.unattributed += count;
		if (table.day[row] === -2147483648) counts.undated += count;
	}
	return counts;
}
function overruled(table) {
	const first = table.overruled.slice(0, MAX_OVERRULED).map(({ earlier, later, by }) => ({
		location: table.location(later),
		earlier: table.location(earlier),
		by
	}));
	return {
		count: table.overruled.length,
		first
	};
}
function planned(plan) {
	if (plan.covered === null) return null;
	const { from, to } = plan.covered;
	return {
		activities: countRows(plan).activities,
		from: formatDay(from),
		to: formatDay(to)
	};
}
/** By scope, so that the order in which posts were first met does not show; those of one scope as they were judged. */
function sortFindings(findings) {
	const key = ({ scope }) => JSON.stringify([
		scope.from ?? "",
		scope.channel ?? "",
		scope.object ?? "",
		scope.account ?? ""
	]);
	return findings.map((finding) => ({
		finding,
		key: key(finding)
	})).sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ finding }) => finding);
}
/** Blocks of seven days counted back from the as-of day to the first covered one, oldest first. */
function trend(table, asOf, figures, contacts) {
	const blocks = [];
	const first = table.covered?.from ?? asOf;
	for (let to = asOf; to >= first && blocks.length < MAX_BLOCKS; to -= 7) {
		const view = new View(table, to - 6, to, null);
		blocks.unshift({
			from: formatDay(view.from),
			to: formatDay(view.to),
			contacts: contacts(view),
			figures: figures(view)
		});
	}
	return blocks;
}
/** What the calendar counts: what the first entry of the rule about such days does. */
function calendarOf({ rules }, figures, context) {
	const options = figures["daily-interactions"] ?? {};
	const channels = rules.find(({ rule }) => rule === "daily-outside-interactions")?.options["channels"];
	return (week) => contactsByDay(week.within(channels), options, context);
}
// build/evaluate/summarise.js
/** A rule's report, by what was judged and what came of it. */
function summarise(whose, findings, passed) {
	const noted = findings.filter(({ outcome }) => outcome === "note");
	const failed = findings.filter(({ outcome }) => outcome === "fail");
	const judgedNot = findings.filter(({ outcome }) => outcome === "unjudged");
	const broken = failed.some(({ waived }) => waived === void 0);
	const open = judgedNot.some(({ reason }) => reason === "no-data" || reason === "incomplete") || passed + failed.length === 0;
	return {
		...whose,
		outcome: broken ? "fail" : open ? "unjudged" : "pass",
		checked: passed + findings.length - noted.length,
		passed,
		failed: failed.length,
		unjudged: judgedNot.length,
		findings
	};
}
// build/evaluate/changed-files.js
/** The rows with those in front that a change brings: whoever made it sees their lines, and can mend them. */
function changedFilesFirst(rows, table, touched) {
	const [own, others] = [[], []];
	for (const row of rows) (touched.has(table.file(row).name) ? own : others).push(row);
	return own.concat(others);
}
/**
* A rule's report with the findings alone that have to do with the files of a change: those of which a record, or
* the place, stands in one. What a rule says of the change itself stays, wherever it points.
*/
function keepChangedFiles(report, touched) {
	if (report.subject === "change") return report;
	const isTouched = ({ location, related }) => [location, ...related].some(({ file }) => touched.has(file));
	const shown = report.findings.filter(isTouched);
	const hidden = report.findings.length - shown.length;
	if (hidden === 0) return report;
	return {
		...summarise({
			...report,
			worst: null
		}, shown, report.passed),
		hidden
	};
}
// build/evaluate/dependence.js
/** The rules that pass, and that fail once more accounts are counted as ours. */
function dependentRules(judged, again) {
	const would = new Set(again.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule));
	const passing = judged.filter(({ rule, outcome }) => outcome === "pass" && would.has(rule));
	return [...new Set(passing.map(({ rule }) => rule))];
}
/** Says of a finding about such accounts what depends on them, and names them only where the policy shows accounts. */
function tellDependence(report, { accounts, rules }, show) {
	const depends = rules.length === 0 ? " No verdict depends on them." : ` The verdict of ${enumerate(rules, "and")} depends on ${count(accounts, "account")} that nobody has reviewed.`;
	const tell = ({ accounts: named, ...finding }) => ({
		...finding,
		...named === void 0 || show === "none" ? {} : { accounts: named },
		message: finding.outcome === "fail" ? `${finding.message}${depends}` : finding.message
	});
	return {
		...report,
		findings: report.findings.map(tell)
	};
}
// build/evaluate/allowance.js
/**
* Scopes beyond the limit pass while the option `allow` lets so many fall short. Below 1 it is a share of those that
* could be looked at, and a part of a scope is none. Those that may fall short count too: where it takes them to exceed
* it, they alone are left open. Nothing passes where no scope at all could be judged.
*/
function applyAllowance(decided, { allow = 0 }) {
	const count = (...outcomes) => decided.filter(({ outcome }) => outcomes.includes(outcome)).length;
	const seen = decided.length - count("no-data");
	const most = allow < 1 ? Math.floor(allow * seen + 1e-9) : allow;
	if (count("fail") > most || count("pass", "fail") === 0) return decided;
	const allowed = count("fail", "incomplete") > most ? ["fail"] : ["fail", "incomplete"];
	return decided.map((one) => allowed.includes(one.outcome) ? {
		...one,
		outcome: "pass"
	} : one);
}
// build/evaluate/by-scope.js
/** Measurements by what they are of, so that one is found again in what was measured elsewhere. */
var ByScope = class {
	#measured;
	constructor(measured) {
		this.#measured = new Map(measured.map((measurement) => [keyOf(measurement), measurement]));
	}
	same(about) {
		return this.#measured.get(keyOf(about));
	}
};
function keyOf({ scope, limitedBy, identity }) {
	return JSON.stringify([
		scope,
		limitedBy,
		identity
	]);
}
// build/evaluate/confidence.js
/**
* What keeps a share beyond its limit from being a failure: the one-sided bound at the entry's `confidence` lies
* within the limit, or there is none. Null where it lies beyond too, or where the entry asks for no confidence.
*/
function doubtOf(measurement, options, limit) {
	const { confidence } = options;
	if (typeof confidence !== "number" || measurement.value === null || !measurement.sample) return null;
	const bounds = boundsOf(spreadOfShare(measurement), confidence);
	if (bounds === null) return {
		bound: null,
		confidence
	};
	const bound = limit.operator === "<=" ? bounds.lower : bounds.upper;
	return isBeyond(bound, limit) ? null : {
		bound,
		confidence
	};
}
// build/evaluate/demands.js
/** What an entry of the policy asks of a measurement. */
function demandsOf(rule, { options, names }, { policy }, of) {
	const { "min-sample": minSample } = options;
	return {
		limit: limitOf(rule, options, of),
		minSample: typeof minSample === "number" ? minSample : 0,
		maxUnknown: policy.maxUnknown,
		namesTypes: namesTypes({ names })
	};
}
/** Whether an entry itself names the types that it is about, so that none of them may be missing. */
function namesTypes({ names }) {
	return names("of") || names("to");
}
// build/lib/statistics/incomplete-gamma.js
/**
* The regularised lower incomplete gamma function P(a, x): the probability that a gamma variable stays below x.
* Source: NIST Digital Library of Mathematical Functions, 8.7.1 and 8.9.2.
* @param shape above 0
* @param x from 0
*/
function incompleteGamma(shape, x) {
	if (x <= 0) return 0;
	const kernel = Math.sqrt(shape / (2 * Math.PI)) * Math.exp(shape * logRatio(x / shape, (x - shape) / shape) + shape - x - stirlingRemainder(shape));
	if (x < shape + 1) return kernel * seriesOf(shape, x) / shape;
	return 1 - kernel / continuedFraction((i) => i * (shape - i), (i) => x + 2 * i + 1 - shape);
}
function seriesOf(shape, x) {
	let sum = 1;
	let term = 1;
	for (let i = 1; term > sum * Number.EPSILON; i++) {
		term *= x / (shape + i);
		sum += term;
	}
	return sum;
}
// build/lib/statistics/last-below.js
/**
* The last number before a question's answer turns from yes to no, by halving until two doubles are neighbours.
* @param isBelow yes at `low`, no at `high`, and turning once between them
*/
function lastBelow(isBelow, low, high) {
	let [below, above] = [low, high];
	for (;;) {
		const middle = (below + above) / 2;
		if (middle <= below || middle >= above) return below;
		if (isBelow(middle)) below = middle;
		else above = middle;
	}
}
// build/lib/statistics/poisson.js
/**
* The one-sided exact bounds of a Poisson mean after so many events, each at the confidence given.
* F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936), 437-442.
* @param count of events, a whole number from 0
* @param confidence from 0.5 to below 1
*/
function poissonBounds(count, confidence) {
	return {
		lower: count === 0 ? 0 : gammaQuantile(1 - confidence, count),
		upper: gammaQuantile(confidence, count + 1)
	};
}
function gammaQuantile(probability, shape) {
	let high = shape;
	while (incompleteGamma(shape, high) < probability) high *= 2;
	return lastBelow((x) => incompleteGamma(shape, x) < probability, 0, high);
}
// build/evaluate/ratchet.js
/** How often a ratchet may be wrong about a company that never changes, over all earlier windows together. */
const ERROR = .05;
/**
* Compares a window with the best of the earlier ones, by the square-and-add interval of R. G. Newcombe, "Interval
* estimation for the difference between independent proportions: comparison of eleven methods", Statistics in
* Medicine 17 (1998), 873-890, method 10. Its bounds share the error out over the earlier windows, as the best of
* many is the luckiest too.
* @param earlier windows that could be judged, the latest first
* @param operator of the limit: at most, where less is better, or at least
* @returns null where no earlier window has bounds, so that there is nothing to compare with
*/
function ratchetOf(now, earlier, operator) {
	const comparable = earlier.filter((window) => window.bounds(.95) !== null);
	const sign = operator === "<=" ? 1 : -1;
	const [best] = comparable.toSorted((a, b) => sign * (a.value - b.value));
	if (best === void 0) return null;
	const reach = reachOf(now, best, 1 - ERROR / comparable.length, operator);
	return {
		best,
		reach,
		holds: sign * (now.value - best.value) <= reach
	};
}
function reachOf(now, best, confidence, operator) {
	const [ofNow, ofBest] = [now.bounds(confidence), best.bounds(confidence)];
	if (ofNow === null || ofBest === null) return Number.POSITIVE_INFINITY;
	return operator === "<=" ? Math.hypot(now.value - ofNow.lower, ofBest.upper - best.value) : Math.hypot(ofNow.upper - now.value, best.value - ofBest.lower);
}
/**
* Shares of the windows that a ratchet compares, now and earlier ones alike. How much the cases of a cluster resemble
* each other is the company's, not the window's, so all get the design effect of all together, with the degrees of
* freedom of all but one. The window that is best by luck has too small a design effect of its own: with that, a
* constant company is called worse up to 8% of the time.
*/
function uncertainShares(windows) {
	const spreads = windows.flatMap(({ spread }) => spread ?? []);
	let [variances, effects, freedoms] = [
		0,
		0,
		0
	];
	for (const { share, size, designEffect, freedom } of spreads) {
		const variance = size * share * (1 - share);
		variances += variance;
		effects += variance * designEffect;
		freedoms += freedom;
	}
	const designEffect = variances > 0 ? effects / variances : 1;
	const freedom = freedoms * Math.max(1, spreads.length - 1) / spreads.length;
	return windows.map(({ value, spread }) => ({
		value,
		bounds: (confidence) => boundsOf(spread && {
			...spread,
			designEffect,
			freedom
		}, confidence)
	}));
}
/** A count of independent events, such as days or accounts. */
function uncertainCount(count) {
	return {
		value: count,
		bounds: (confidence) => poissonBounds(count, confidence)
	};
}
// build/evaluate/uncertain.js
/**
* What the same scope may be by chance, in each of several windows: shares by their clusters, counts as events that
* are independent, other values by the bounds that their metric gives.
*/
function uncertain(unit, windows) {
	if (unit === "share") return uncertainShares(windows.map((one) => ({
		value: knownValue(one),
		spread: spreadOfShare(one)
	})));
	return windows.map((one) => {
		const value = knownValue(one);
		return unit === "count" ? uncertainCount(value) : {
			value,
			bounds: one.bounds ?? (() => null)
		};
	});
}
// build/evaluate/earlier-windows.js
/** How many earlier windows a ratchet looks back on. */
const MAX_EARLIER = 12;
/** The windows before the one that is judged, each as long, end to end; measured when they are first asked for. */
var EarlierWindows = class {
	#rule;
	#options;
	#outcomeOf;
	/** The latest first. */
	#windows;
	constructor(rule, options, view, measure, outcomeOf) {
		this.#rule = rule;
		this.#options = options;
		this.#outcomeOf = outcomeOf;
		const length = view.to - view.from + 1;
		this.#windows = Array.from({ length: MAX_EARLIER }, (_, i) => {
			const days = (i + 1) * length;
			const earlier = view.days(view.from - days, view.to - days);
			return {
				days,
				view: earlier,
				measured: lazy(() => new ByScope(measure(earlier)))
			};
		});
	}
	/** The value of the same scope in the window before; null where it could not be judged, or there was none. */
	previousOf(measurement) {
		const [before] = this.#windows;
		const same = before && sameIn(before, measurement);
		return same !== void 0 && this.#isJudged(same) ? same.value : null;
	}
	/** What the rule's ratchet says of a measurement; null without one, and of what is new, such as a post. */
	ratchetOf(measurement) {
		if (this.#options["ratchet"] !== true) return null;
		const covered = this.#windows.filter(({ view }) => view.files.length > 0);
		const same = covered.flatMap((window) => sameIn(window, measurement) ?? []);
		if (same.length === 0 && covered.length > 0) return null;
		const judged = same.filter((one) => this.#isJudged(one));
		const { metric, limit } = this.#rule;
		const [now, ...earlier] = uncertain(metric.unit, [measurement, ...judged]);
		const ratcheted = now === void 0 ? null : ratchetOf(now, earlier, limit.operator);
		return {
			wasJudged: judged.length > 0,
			best: ratcheted?.best.value ?? null,
			holds: ratcheted?.holds === true && measurement.isLowerBound !== true
		};
	}
	#isJudged(measurement) {
		const outcome = this.#outcomeOf(measurement);
		return outcome === "pass" || outcome === "fail";
	}
};
function sameIn({ days, measured }, { scope, limitedBy, identity }) {
	return measured().same({
		scope: moved(scope, -days),
		limitedBy,
		identity
	});
}
/** The same day or week, so many days later. */
function moved(scope, days) {
	const { from, to } = scope;
	if (from === void 0 || to === void 0) return scope;
	return {
		...scope,
		from: formatDay(parseDay(from) + days),
		to: formatDay(parseDay(to) + days)
	};
}
// build/evaluate/failing-channels.js
/**
* The channels that fail where each is judged alone, by name, with their values: what all of them together hide
* (E. H. Simpson, "The Interpretation of Interaction in Contingency Tables", Journal of the Royal Statistical
* Society B 13 (1951), 238-241). None for what is measured in one channel, or in a part of the window.
* @param fails whether a measurement fails, by more than chance where the entry asks for that
*/
function failingChannels(view, measure, pooled, fails) {
	const { channelNames: names } = view;
	if (names.length < 2 || Object.keys(pooled.scope).length > 0) return [];
	return names.flatMap((channel) => {
		const alone = new ByScope(measure(view.on(channel))).same(pooled);
		return alone?.value != null && fails(alone) ? [{
			channel,
			value: alone.value
		}] : [];
	});
}
// build/messages/incomplete-files.js
/** "fb.json holds 25 of 310; the page says that there are more" */
function openFileWords({ file, held, missing }) {
	if (!Number.isFinite(missing)) return `${file} has a page that says that there are more, and not how many`;
	return `${file} holds ${formatNumber(held)} of ${formatNumber(held + missing)}; the page says that there are more`;
}
/** Says where the brand never appears, and which accounts may be its; without a full stop. */
function unseenBrandWords(unseen) {
	const channels = unseen.map(({ channel }) => channel).sort();
	const guesses = unseen.flatMap(({ channel, candidate }) => candidate === null ? [] : `“${candidate}” on ${channel}`);
	const what = guesses.length === 0 ? "Check `brand.accounts`" : `It may be ${enumerate(guesses, "and")}: if so, add it to \`brand.accounts\``;
	return `The brand's account never appears in the data of ${enumerate(channels, "and")}, so the brand may be counted as an outsider there. ${what}`;
}
// build/messages/gaps.js
/** Sentences that say what is missing and what to export. */
const TEXTS = {
	"no-data": () => "The snapshots can't answer this.",
	"not-covered": () => "No snapshot covers these days. Export them.",
	"not-exported": ({ types }) => `No ${typeWords(types)} were exported. Export them, or list their types as \`complete\` if there were none.`,
	"others-not-exported": ({ types }) => `The export holds what the brand itself did, and no ${typeWords(types)} by others. Export those too.`,
	"pages-left-out": ({ files }) => `${listed(files)}. Export the other pages too.`,
	"brand-not-seen": ({ unseen }) => `${unseenBrandWords(unseen)}.`,
	"no-posts-exported": () => "No posts were exported. Export the brand's posts.",
	"own-activities-not-exported": () => "The export leaves out what the brand itself did. Export that too, or judge `direction: inbound`.",
	"answers-not-exported": () => "The export leaves out the brand's own replies. Export them too.",
	"dark-channel": ({ types, channels }) => `On ${enumerate(channels, "and")} the roster can't recognise anyone by the names in these ${typeWords(types)}. Add the employees' accounts there as they are exported, or list the channel under \`no-accounts\` if none has one.`,
	"no-author": ({ types, count: missing, all }) => `${howMany(missing, all)} ${typeWords(types)} don't name their author. Export them with their authors.`,
	"no-time": ({ count: missing, all }) => `${howMany(missing, all)} don't have a time, or neither an id nor an author. Export both.`,
	"counted-by-eye": () => "A tally can't answer this. Only an export of the activities could.",
	"no-bucket": ({ count: missing, all }) => `For ${howMany(missing, all)} the counts don't say how soon they were answered. Give that time as a bucket of \`answered\`, or export the activities themselves.`,
	"no-recipient": ({ count: missing, all }) => `${howMany(missing, all)} comments by employees don't say whom they answer. Export \`inReplyTo\` or \`target\`.`,
	"no-category": ({ count: missing, all }) => `${howMany(missing, all)} posts have no category. Label them, or give the policy \`categories\`.`,
	"no-disclosure": ({ types }) => `The employees' ${typeWords(types)} don't say whether they disclosed where they work. Export \`disclosed\`, or judge \`of: [review]\` alone.`,
	"no-post-text": () => "The posts have no text. Export them with their `content`.",
	"some-posts-without-text": ({ count: missing, all }) => `${howMany(missing, all)} posts have no text. Export them with their \`content\`.`,
	"unknown-language": ({ count: missing, all }) => `${missing === all ? "The posts are" : `${howMany(missing, all)} posts are`} in a language whose words for us and the reader the tool doesn't know. Give them as \`words: { we: […], you: […] }\`.`,
	"reactions-not-held": ({ count: missing, all }) => `Of ${howMany(missing, all)} posts the platform counts reactions that no snapshot holds. Export them.`,
	"no-reaction-times": () => "Nothing shows when employees and outsiders react to posts. Export the posts, and reactions with their times.",
	"few-posts": ({ count: posts, least }) => `Only ${count(posts, "post")}, and ${least} are needed to judge.`,
	"no-totals": ({ types }) => `No post carries the platform's own totals of ${typeWords(types)}. Export them as \`totals\`.`,
	"no-posts-with-totals": () => "No posts were exported. Export the brand's posts with their `totals`.",
	"totals-not-exported": ({ missing }) => {
		return `Posts carry totals of ${missing.map(({ types, channel }) => `${typeWords(types)} on ${channel}`).sort().join(", and of ")}, but none were exported. Export them, or leave them out of \`of\`.`;
	},
	"window-before-not-covered": ({ from, to }) => `No snapshot covers the window before, ${from} to ${to}. Commit one, or judge a shorter \`window\`.`,
	"channel-not-covered": ({ channel }) => `No snapshot covers any day on ${channel}. Commit one.`,
	"channels-without-files": ({ names, existing }) => `The snapshots hold nothing of ${enumerate(names, "or")}, only of ${enumerate(existing, "and")}. Correct \`channels\`, or export it.`,
	"covered-day-to-come": ({ day }) => `A snapshot covers ${day}, which is in the future. Correct its dates.`,
	"nothing-planned": () => "No posts are planned. Plan some, or switch the rule off.",
	"no-employees": () => "The roster names no employee, so everybody would count as an outsider. Add the employees' accounts.",
	"no-claims": () => "No claims are named. Name their files in the option `claims`.",
	"nothing-due": () => "No outsider was due an answer.",
	"claim-too-early": ({ day }) => `Its days are not over by ${day}. Judge it as of a later day.`,
	"claim-not-covered": ({ channel, day }) => `No snapshot covers ${day} on ${channel}. Export it, or give the claim another \`channel\` or other days.`,
	"claim-not-checked": ({ what, why }) => `The claimed ${what} can't be checked.${why === void 0 ? "" : ` ${gapText(why)}`}`,
	"not-compared": ({ why }) => `${capital(why)}.`,
	"unclear-change": ({ detail }) => `The change ${detail}. Check whether that lets more pass.`
};
/** The sentences of a gap: what is missing, and what to export. */
function gapText({ id, data }) {
	return TEXTS[id](data);
}
/** "12 of 40", or "Some" where nobody can say how many. */
function howMany(missing, all) {
	return Number.isFinite(missing) ? `${formatNumber(missing)} of ${formatNumber(all)}` : "Some";
}
/** "only 3 cases", "no cases". */
function caseWords(sample) {
	return sample === 0 ? "no cases" : `only ${count(sample, "case")}`;
}
/** As many files as a sentence names. */
const MAX_FILES = 3;
/** What files hold of what they should, the first few of them. */
function listed(files) {
	const rest = files.length - MAX_FILES;
	return `${files.slice(0, MAX_FILES).map(openFileWords).join("; ")}${rest > 0 ? `; and ${formatNumber(rest)} more files do too` : ""}`;
}
// build/messages/lone-row.js
/** "1,000 of 1,024 comments are one row without an account (w1.ndjson:26)" */
function loneRowWords({ location, type, count, all }) {
	return `${formatNumber(count)} of ${formatNumber(all)} ${typeWords([type])} are one row without an account (${location.file}:${location.line})`;
}
// build/messages/measured.js
const DIRECTIONS = {
	any: "with outsiders",
	inbound: "from outsiders",
	outbound: "by the brand with outsiders"
};
const CADENCE = {
	"max-per-day": "in one day",
	"max-per-week": "in 7 consecutive days"
};
/** What each metric found, as a clause: "35% of comments are from employees". */
const CLAUSES = {
	"employee-share": ({ value, detail, options }) => `${value} of ${types$1(options["of"])} are from employees${detail}`,
	"employee-only-posts": ({ value }) => `only employees reacted to ${value} of the posts`,
	"silent-posts": ({ value }) => `no outsider reacted to ${value} of the posts`,
	"outside-voices": (words) => `${people(words)} behind the ${types$1(words.options["of"])}`,
	"voice-concentration": (words) => `${people(words)} made half of the ${types$1(words.options["of"])} from outside`,
	"returning-outsiders": ({ value }) => `${value} of the outsiders of the window before came back`,
	"insider-chatter": ({ value }) => `${value} of comments are employees talking to each other`,
	"undisclosed-insiders": ({ value, amount, detail, options }) => `${value} of the employees' ${types$1(options["of"])} ${amount === 1 ? "doesn't" : "don't"} say that the author works here${detail}`,
	"daily-interactions": ({ value, amount, options }) => `${value} ${types$1(options["of"], amount)} ${DIRECTIONS[String(options["direction"])]}`,
	"undeclared-insiders": ({ amount, value }) => `${value} outside ${amount === 1 ? "account reacts" : "accounts react"} within minutes of employees, time after time`,
	"response-rate": ({ value, detail, options }) => `${value} of outsiders' ${types$1(options["to"])} were answered within ${options["within"]}${workingTime(detail)}`,
	"response-time": ({ value, part, detail, options }) => `${options["percentile"] === 50 ? "the median" : `percentile ${options["percentile"]} of the`} time to a first answer is ${value}${workingTime(detail, options["max"])}, and ${part} still wait`,
	"promotional-share": ({ value }) => `${value} of posts are promotional`,
	"promotional-cadence": (words) => cadence(words),
	"self-talk": ({ value }) => `${value} of the words for us or the reader are for us`,
	coverage: ({ value, options }) => `the snapshots hold ${value} of the ${types$1(options["of"])} that the platform counts`,
	"snapshot-age": ({ value }) => `the latest data is ${value} old`,
	"claim-inflation": ({ value, detail }) => `${detail}; inflated by ${value}`,
	"kept-too-long": ({ detail }) => detail,
	"amplified-posts": ({ amount, value, detail }) => `${value} planned ${amount === 1 ? "post asks" : "posts ask"} employees to react${detail}`,
	"ownerless-days": ({ value }) => `${value} with a planned post and no owner for the replies`,
	"rewritten-activities": ({ detail }) => `the change ${detail}`,
	"loosened-settings": ({ detail }) => `the change ${detail}`
};
/** What a metric found, as a clause without a full stop. */
function measuredClause(metric, words) {
	return CLAUSES[metric]?.(words) ?? `${metric} is ${words.value}`;
}
function types$1(option, amount) {
	return typeWords(option ?? [], amount);
}
/** What a value in working time means, with the one around the clock beside it; empty where all time counts. */
function workingTime(aroundTheClock, limit = "") {
	if (aroundTheClock === "") return "";
	return ` of working time${/[dw]$/.test(String(limit)) ? " (24 h are one working day)" : ""}, ${aroundTheClock} around the clock`;
}
function people({ amount, value }) {
	return amount === null ? `${value} outsiders` : `${count(amount, "outsider")}`;
}
function cadence({ value, amount, part, limitedBy }) {
	const past = part === "0" ? "" : `, ${part} of them already published`;
	if (limitedBy === "max-run") return `${value} days in a row with a promotional post${past}`;
	return `${value} promotional ${amount === 1 ? "post" : "posts"} ${CADENCE[limitedBy]}${past}`;
}
// build/evaluate/fingerprint.js
/** The same for the same parts, wherever the lines stand that they are about: 32 hexadecimal digits. */
function fingerprint(parts) {
	return sha256Hex(parts.join("\n")).slice(0, 32);
}
/**
* What tells the findings of a policy's entry from those of others: its rule, its options but the limits, so that
* a finding stays the same when they change, and its place among entries that differ in nothing else.
*/
function identityOf(rule, entry, { policy, subject }) {
	const place = placeAmongTwins(rule, entry, policy);
	return [
		rule.id,
		kindOf(rule, entry),
		...subject === "snapshot" ? [] : [subject],
		...place === 0 ? [] : [`entry ${place + 1}`]
	];
}
function kindOf(rule, { options }) {
	const limits = limitNames(rule);
	return JSON.stringify(Object.fromEntries(Object.entries(options).filter(([name]) => !limits.includes(name))));
}
const places = /* @__PURE__ */ new WeakMap();
function placeAmongTwins(rule, entry, { rules }) {
	if (!places.has(entry)) {
		const seen = /* @__PURE__ */ new Map();
		for (const one of rules) {
			if (one.rule !== rule.id) continue;
			const kind = kindOf(rule, one);
			const place = seen.get(kind) ?? 0;
			places.set(one, place);
			seen.set(kind, place + 1);
		}
	}
	return places.get(entry) ?? 0;
}
// build/evaluate/post-excerpt.js
/** As much of a text as tells one post from others. */
const MAX_TEXT = 100;
/** How many posts a finding shows for people to know again. */
const MAX_POSTS = 50;
/**
* Posts as people know them again, day by day, and in one order whatever that of the rows.
* @param rows of the posts, or of what was done to a post that is not there
*/
function postExcerpts(table, rows) {
	const sketches = rows.map((row) => {
		const post = sketch(table, row);
		return {
			post,
			order: JSON.stringify([
				post.day ?? "unknown",
				post.object,
				post.text
			])
		};
	});
	sketches.sort((a, b) => a.order < b.order ? -1 : a.order > b.order ? 1 : 0);
	return sketches.slice(0, MAX_POSTS).map(({ post }) => post);
}
function sketch(table, row) {
	const isPost = table.type[row] === POST;
	const day = table.day[row];
	return {
		location: table.location(row),
		object: table.idText((isPost ? table.id : table.object)[row]),
		day: isPost && day !== -2147483648 ? formatDay(day) : null,
		text: isPost ? beginning(table.post(row)?.content ?? "") : null
	};
}
function beginning(content) {
	const text = content.replace(/\s+/g, " ").trim();
	if (text === "") return null;
	const letters = [...text];
	return letters.length > MAX_TEXT ? `${letters.slice(0, 99).join("").trimEnd()}…` : text;
}
// build/messages/chance.js
/** Says that a share may be beyond its limit by chance. */
function chanceText({ bound, confidence, operator, limit }) {
	if (bound === null) return "That is within the noise: all of it belongs to a single post, day or case, which says little of others.";
	const which = operator === "<=" ? "at least" : "at most";
	return `That is within the noise: with ${quantity(confidence, "share", 1)} confidence the share is ${which} ${quantity(bound, "share", limit)}.`;
}
/** Says how a broken limit compares with the earlier periods. */
function ratchetText({ now, best, holds, unit, operator }) {
	if (best === null) return "No earlier period could be judged, so there is nothing to compare with yet.";
	const was = `It was ${quantity(best, unit, now)} in its best earlier period`;
	if (!holds) return `${was}, and chance doesn't explain that much.`;
	return (operator === "<=" ? now < best : now > best) ? `${was}, so it's getting better.` : `${was}, so this is no worse than chance explains.`;
}
// build/messages/mend.js
/** Ways to make the limit of a metric hold, in the order in which they are worth trying. */
const WAYS = {
	"employee-share": ({ more, fewer, options }) => options["unit"] === "people" ? [amount(more, "more outsider"), amount(fewer, "fewer employee")] : [number(more, `more ${types(options["of"])} from outside`), number(fewer, "fewer from employees")],
	"employee-only-posts": ({ moved }) => [number(moved, "more with a reaction from outside")],
	"insider-chatter": ({ more, fewer }) => [number(more, "more comments that aren't among employees"), number(fewer, "fewer among employees")],
	"outside-voices": ({ moved }) => [amount(moved, "more outsider")],
	"returning-outsiders": ({ moved }) => [number(moved, "more coming back")],
	"daily-interactions": ({ moved }) => [number(moved, "more")],
	"response-rate": ({ moved }) => [amount(moved, "more answer", " in time")],
	"undisclosed-insiders": ({ moved }) => [number(moved, "more to say so")],
	"promotional-share": ({ more, fewer }) => [amount(more, "more post", " about anything else"), amount(fewer, "fewer promotional post")],
	"promotional-cadence": ({ moved }) => [number(moved, "fewer")],
	"self-talk": ({ more, fewer }) => [amount(more, "more word", " for the reader"), number(fewer, "fewer for us")],
	coverage: ({ moved, options }) => [number(moved, `more of the ${types(options["of"])}`)]
};
/** "It takes 92 more comments from outside, or 23 fewer from employees."; empty where there is nothing to say. */
function mendText(metric, words) {
	const ways = WAYS[metric]?.(words).filter((way) => way !== null) ?? [];
	return ways.length === 0 ? "" : `It takes ${ways.join(", or ")}.`;
}
function number(cases, what) {
	return cases === null ? null : `${formatNumber(cases)} ${what}`;
}
function amount(cases, noun, more = "") {
	return cases === null ? null : `${count(cases, noun)}${more}`;
}
function types(option) {
	return typeWords(option ?? []);
}
// build/messages/robustness.js
/** "Without its top post (p-12 on x) it's 95%." One sentence each. */
function robustnessText({ post, person, fragility, outsiders, limit }) {
	const share = (value) => quantity(value, "share", limit);
	return [
		...post === null ? [] : [`Without its top post (${post.id}) it's ${share(post.share)}.`],
		...person === null ? [] : [`Without the most active person it's ${share(person)}.`],
		...fragility === null ? [] : [`It would break the limit if ${count(fragility, "outside account")} belonged to employees.`],
		...outsiders === null ? [] : [`Spread evenly, it would be the work of ${formatNumber(outsiders)} people.`]
	];
}
/** "On linkedin alone it's 60%, and on x 30%." Empty for no channel. */
function channelsText(channels, limit) {
	const [first, ...rest] = channels.map(({ channel, value }) => [channel, quantity(value, "share", limit)]);
	if (first === void 0) return [];
	const others = rest.map(([channel, value]) => `, and on ${channel} ${value}`).join("");
	return [`On ${first[0]} alone it's ${first[1]}${others}.`];
}
// build/evaluate/mend.js
/** What would make a broken limit hold; null where no arithmetic can tell. */
function mendOf(unit, measurement, limit) {
	const { value, part, sample, unknown, isLowerBound } = measurement;
	if (value === null || isLowerBound === true || !Number.isFinite(unknown)) return null;
	if (unit === "count") return {
		more: null,
		fewer: null,
		moved: Math.ceil(Math.abs(value - limit.value))
	};
	if (unit !== "share" || part === void 0 || !sample) return null;
	return mendOfShare(part, sample, limit);
}
function mendOfShare(part, size, limit) {
	const isHeld = (some, all) => all > 0 && !isBeyond(some / all, limit);
	const most = limit.value;
	if (limit.operator === "<=") return {
		more: least(part / most - size, (n) => isHeld(part, size + n)),
		fewer: least((part - most * size) / (1 - most), (n) => n <= part && isHeld(part - n, size - n)),
		moved: least(part - most * size, (n) => n <= part && isHeld(part - n, size))
	};
	return {
		more: least((most * size - part) / (1 - most), (n) => isHeld(part + n, size + n)),
		fewer: least(size - part / most, (n) => n <= size - part && isHeld(part, size - n)),
		moved: least(most * size - part, (n) => n <= size - part && isHeld(part + n, size))
	};
}
/**
* The first whole number from about here on for which something holds; null where there is none. The judge's own
* comparison decides, so that rounding does not.
*/
function least(about, holds) {
	if (!Number.isFinite(about)) return null;
	const first = Math.max(1, Math.floor(about));
	return [
		first,
		first + 1,
		first + 2
	].find(holds) ?? null;
}
// build/metrics/robustness.js
/**
* A share without its largest cluster: without its top post if the clusters are posts, without its top person if
* they are people. The largest has most cases, whether of the part or not; of equal ones it is the first by id, in
* the order of code units. Null where there is no case of a post, or of a person.
*/
function withoutLargest(clusters) {
	let largest = null;
	let [part, size] = [0, 0];
	for (const cluster of clusters) {
		part += cluster.part;
		size += cluster.size;
		if (cluster.size > 0 && (largest === null || cluster.size >= largest.size) && isNamed(cluster)) largest = largest === null || isBefore(cluster, largest) ? cluster : largest;
	}
	if (largest === null) return null;
	const left = {
		part: part - largest.part,
		size: size - largest.size
	};
	const most = largest.size;
	const isTied = clusters.filter((one) => one.size === most && isNamed(one)).length > 1;
	return {
		id: largest.id,
		...left,
		share: left.size === 0 ? null : left.part / left.size,
		isTied
	};
}
/** What belongs to no post, or to nobody, is no one thing that could be left out. */
function isNamed(cluster) {
	return cluster.id !== null;
}
function isBefore(a, b) {
	return a.size === b.size ? a.id < b.id : a.size > b.size;
}
/**
* The fewest accounts outside that would break a share that holds, were they ours, the largest first; after the
* fragility index of M. Walsh and others, "The statistical significance of randomized controlled trial results is
* frequently fragile", Journal of Clinical Epidemiology 67 (2014), 622-628.
* @param part cases of ours
* @param size all cases, above 0
* @param max the limit, from 0 to 1; a share equal to it holds
* @param outside cases of each account outside
* @returns 0 where the share does not hold as it is; null where not even all of them would break it
*/
function fragility(part, size, max, outside) {
	let ours = part;
	let accounts = 0;
	const smallestFirst = Float64Array.from(outside).sort();
	while (ours / size <= max) {
		if (accounts === smallestFirst.length) return null;
		ours += smallestFirst[smallestFirst.length - ++accounts];
	}
	return accounts;
}
/**
* How many people would do as much if all did alike: the Hill number of order 2. M. O. Hill, "Diversity and evenness:
* a unifying notation and its consequences", Ecology 54 (1973), 427-432. It doubles where the crowd doubles.
* @param counts what each person did, from 0
* @returns from 1 to the number of people; null where nobody did anything
*/
function effectiveNumber(counts) {
	const all = counts.reduce((sum, count) => sum + count, 0);
	if (all === 0) return null;
	return 1 / counts.reduce((sum, count) => sum + (count / all) ** 2, 0);
}
/**
* The share of the middle cluster, as a reader of the feed sees it: half of the posts have at most as much, half at
* least; of an even number it is the mean of the middle two. Null where there is no case.
*/
function medianShare(clusters) {
	const shares = clusters.filter(({ size }) => size > 0).map(({ part, size }) => part / size).sort((a, b) => a - b);
	const middle = shares.length / 2;
	const [low, high] = [shares[Math.ceil(middle) - 1], shares[Math.floor(middle)]];
	return low === void 0 || high === void 0 ? null : (low + high) / 2;
}
// build/evaluate/robust.js
/** A share that rests on so few outside accounts is said to. */
const FEW_ACCOUNTS = 3;
/** How far a value rests on a few; null where its metric does not tell. */
function robustnessOf(unit, measurement, limit) {
	const groups = groupsOf(measurement);
	if (groups === null || measurement.value === null) return null;
	const { outsiders } = groups;
	const { post, person } = without(groups);
	const accounts = unit === "share" ? fragilityOf(groups, measurement, limit) : void 0;
	return {
		...post === null ? {} : { withoutTopPost: post.share },
		...person === null ? {} : { withoutTopPerson: person.share },
		...groups.posts === void 0 ? {} : { medianPost: medianShare(groups.posts) },
		...accounts === void 0 ? {} : { fragility: accounts },
		...outsiders === void 0 ? {} : { effectiveOutsiders: effectiveNumber(outsiders) }
	};
}
/**
* What a reader must know of how few a share rests on: without whom it would be on the other side of its limit, and
* how few accounts outside would break it.
* @param minSample fewest cases that may be left
*/
function robustnessWords(unit, measurement, limit, minSample) {
	const groups = groupsOf(measurement) ?? {};
	const isBroken = isBeyond(knownValue(measurement), limit);
	const turns = (one) => one !== null && one.share !== null && one.size >= minSample && isBeyond(one.share, limit) !== isBroken ? {
		id: one.id,
		share: one.share
	} : null;
	const { post, person } = without(groups);
	const accounts = fragilityOf(groups, measurement, limit) ?? null;
	return {
		post: turns(post),
		person: person?.isTied === true ? null : turns(person)?.share ?? null,
		fragility: accounts !== null && accounts <= FEW_ACCOUNTS ? accounts : null,
		outsiders: unit === "count" ? effectiveNumber(groups.outsiders ?? []) : null,
		limit: limit.value
	};
}
/** What a single post rests on is no news: it has few comments, and there may be thousands of posts. */
function groupsOf({ groups, scope }) {
	return scope.object === void 0 ? groups?.() ?? null : null;
}
const withouts = /* @__PURE__ */ new WeakMap();
/** Found once, as a finding and the rule's summary ask for the same. */
function without(groups) {
	const known = withouts.get(groups) ?? withoutEach(groups);
	withouts.set(groups, known);
	return known;
}
function withoutEach({ posts = [], people = [] }) {
	return {
		post: withoutLargest(posts),
		person: withoutLargest(people)
	};
}
/** Undefined where the limit does not hold, or the share is not of employees among all. */
function fragilityOf({ outsiders }, { value, part, sample }, limit) {
	if (outsiders === void 0 || part === void 0 || !sample || value === null) return void 0;
	if (limit.operator !== "<=" || isBeyond(value, limit)) return void 0;
	return fragility(part, sample, limit.value, outsiders);
}
// build/evaluate/remarks.js
/** What a failing finding says beside what was measured: on how few it rests, chance, earlier periods, and what would mend it. */
function remarks({ rule, entry, limit }, measurement, ratchet, doubt) {
	const { id, unit } = rule.metric;
	const { operator } = limit;
	const mend = mendOf(unit, measurement, limit);
	const isSaid = unit === "count" && (limit.value === 0 || measurement.value === 0);
	return [
		...robustnessText(robustnessWords(unit, measurement, limit, minSampleOf(entry))),
		doubt === null ? "" : chanceText({
			...doubt,
			operator,
			limit: limit.value
		}),
		ratchet === null ? "" : ratchetText({
			...ratchet,
			now: knownValue(measurement),
			unit,
			operator
		}),
		mend === null || isSaid ? "" : mendText(id, {
			...mend,
			options: entry.options
		})
	];
}
/**
* What a note says of a limit that holds: channels that hide in it, and how few it rests on. Empty where that is
* nothing.
*/
function noteWords({ rule, entry, limit }, measurement, channels) {
	const { unit } = rule.metric;
	if (unit !== "share") return [];
	return [...channelsText(channels, limit.value), ...robustnessText(robustnessWords(unit, measurement, limit, minSampleOf(entry)))];
}
function minSampleOf({ options: { "min-sample": least } }) {
	return typeof least === "number" ? least : 0;
}
// build/evaluate/finding.js
/** The finding of a measurement beyond its limit: a warning at most where chance may explain it, or a ratchet holds. */
function failure(subject, measurement, { previous, ratchet, doubt }) {
	const { rule, entry } = subject;
	const best = ratchet?.best ?? null;
	const reason = doubt !== null ? "noise" : reasonOf(ratchet);
	const alone = subject.alone === null ? "" : `${capital(loneRowWords(subject.alone))}.`;
	const sentences = [
		sentence(subject, measurement),
		alone,
		...remarks(subject, measurement, ratchet, doubt)
	];
	const given = entry.names("level") ? entry.level : measurement.level ?? entry.level;
	const level = mildest(given, measurement.atMost ?? given);
	return {
		outcome: "fail",
		level: reason === null ? level : milder(level),
		...reason === null ? {} : { reason },
		message: `${scopeWords(measurement.scope)}${sentences.filter((text) => text !== "").join(" ")}`,
		advice: rule.fix,
		...place(subject, measurement),
		...previous === null ? {} : { previous },
		...best === null ? {} : { best }
	};
}
function reasonOf(ratchet) {
	if (ratchet === null) return null;
	if (ratchet.best === null) return "no-baseline";
	return ratchet.holds ? "no-worse" : null;
}
/**
* The finding of a measurement that could not be judged; too small a sample fails nothing.
* @param ratchet what the entry's ratchet says; where no earlier window could be judged either, the finding is a warning
*   at most
*/
function unjudged(subject, measurement, reason, ratchet = null) {
	const level = subject.entry.unjudged;
	return {
		outcome: "unjudged",
		level: reason === "too-small" ? "notice" : ratchet?.wasJudged === false ? milder(level) : level,
		reason,
		message: `${scopeWords(measurement.scope)}${whyUnjudged(subject, measurement, reason)}`,
		...place(subject, measurement)
	};
}
/** The finding of what nobody can count by eye, once for all scopes: a notice, as no other count would answer it. */
function beyondCounts(subject) {
	return {
		...unjudged(subject, noAnswer(gapOf("counted-by-eye", {})), "no-data"),
		level: "notice"
	};
}
function whyUnjudged(subject, measurement, reason) {
	const { sample, noData, gap, flattered, uncovered = [] } = measurement;
	if (reason === "no-data") return gapText(noData ?? gap ?? gapOf("no-data", {}));
	const { "min-sample": least } = subject.entry.options;
	if (reason === "too-small") return capital(`${caseWords((sample ?? 0) + measurement.unknown)}, and ${least} ${least === 1 ? "is" : "are"} needed to judge.`);
	const lacking = namesTypes(subject.entry) && uncovered.length > 0;
	const why = [flattered ?? gap, lacking ? gapOf("not-exported", { types: uncovered }) : void 0].map((missing) => missing === void 0 ? "" : ` ${gapText(missing)}`).join("");
	const { low, high } = measurement;
	return `${capital(clauseOf(subject, low === high ? measurement : {
		...measurement,
		value: null
	}, boundsText(subject, measurement)))} (${limitText(subject)}), so this can't be judged.${why}`;
}
/**
* The finding of a broken limit of which waivers leave too little to judge: not judged, at the level of the limit.
* @param left what is measured without what they leave out
*/
function tooLittleLeft(subject, measurement, left) {
	const { entry, rule, limit } = subject;
	const value = quantity(knownValue(measurement), rule.metric.unit, limit.value);
	const least = entry.options["min-sample"];
	const needed = typeof least === "number" ? `, and ${least} ${least === 1 ? "is" : "are"} needed to judge` : "";
	const cases = caseWords((left.sample ?? 0) + left.unknown);
	return {
		outcome: "unjudged",
		level: entry.level,
		reason: "too-small",
		message: `${scopeWords(measurement.scope)}Waivers leave ${cases}${needed}. With all cases it is ${value}.`,
		...place(subject, measurement)
	};
}
/**
* A notice on a limit that holds, where that rests on a few or hides a channel that breaks it; null where there is
* nothing to say.
* @param channels those that break the limit where each is judged alone
*/
function note(subject, measurement, channels) {
	const words = noteWords(subject, measurement, channels);
	if (words.length === 0) return null;
	return {
		outcome: "note",
		level: "notice",
		message: `${scopeWords(measurement.scope)}${[sentence(subject, measurement), ...words].join(" ")}`,
		...place(subject, measurement)
	};
}
/** The finding of a waiver past its date. */
function expiredWaiver(waiver, entry) {
	const scope = {
		...waiver.channel === null ? {} : { channel: waiver.channel },
		...waiver.object === null ? {} : { object: waiver.object },
		...waiver.day === null ? {} : {
			from: formatDay(waiver.day),
			to: formatDay(waiver.day)
		}
	};
	return {
		outcome: "fail",
		level: entry.level,
		message: `A waiver of ${entry.rule} ended on ${formatDay(waiver.until)} and waives nothing any more. Remove it, or agree on a new date.`,
		scope,
		actual: null,
		operator: "<=",
		limit: 0,
		sample: null,
		location: waiver.location,
		policyLocation: entry.location,
		related: [],
		fingerprint: fingerprint([
			entry.rule,
			"waiver",
			JSON.stringify(scope),
			waiver.reason
		])
	};
}
/** "35% of comments are from employees (limit 20%; 43 of 123)." */
function sentence(subject, measurement) {
	const { rule, limit } = subject;
	const { part, sample, uncovered = [], isLowerBound, isAtLeast } = measurement;
	const value = quantity(knownValue(measurement), rule.metric.unit, isLowerBound ? void 0 : limit.value);
	const clause = capital(clauseOf(subject, measurement, `${isLowerBound ? "more than " : isAtLeast ? "at least " : ""}${value}`));
	const figures = [
		limitText(subject, knownValue(measurement)),
		rule.metric.unit === "share" && part !== void 0 && sample !== null ? `${formatNumber(part)} of ${formatNumber(sample)}` : "",
		unknownText(measurement),
		uncovered.length > 0 ? `without ${typeWords(uncovered)}, which were not exported` : ""
	].filter((text) => text !== "");
	return figures.length === 0 ? `${clause}.` : `${clause} (${figures.join("; ")}).`;
}
/** "5 unknown"; what pages leave out is told apart. */
function unknownText({ unknown, gap }) {
	if (unknown === 0) return "";
	const many = Number.isFinite(unknown) ? formatNumber(unknown) : "more";
	if (gap?.id === "pages-left-out") return `${many} on pages that were not exported`;
	return Number.isFinite(unknown) ? `${many} unknown` : "";
}
function clauseOf({ rule, entry }, measurement, value) {
	const { value: amount, part, detail = "", limitedBy = rule.limit.option ?? "" } = measurement;
	const words = {
		value,
		amount,
		part: formatNumber(part ?? 0),
		detail,
		limitedBy,
		options: entry.options
	};
	return measuredClause(rule.metric.id, words);
}
/** "limit 20%", "minimum 90%"; empty where there may be none at all. */
function limitText({ rule, limit }, apartFrom) {
	if (limitNames(rule).length === 0) return "";
	return `${limit.operator === "<=" ? "limit" : "minimum"} ${quantity(limit.value, rule.metric.unit, apartFrom)}`;
}
/** "between 4% and 96%", "at least 3". */
function boundsText({ rule }, { low, high }) {
	const text = (value) => quantity(value, rule.metric.unit);
	if (low !== null && low === high) return text(low);
	if (high === Number.POSITIVE_INFINITY) return `at least ${text(low ?? 0)}`;
	const [least, most] = [text(low ?? 0), text(high ?? 0)];
	return least === most ? `about ${least}` : `between ${least} and ${most}`;
}
function mildest(one, other) {
	return LEVELS.indexOf(one) > LEVELS.indexOf(other) ? one : other;
}
function milder(level) {
	return level === "error" ? "warning" : level;
}
function place({ rule, entry, limit, table, identity, touched }, measurement) {
	const { scope, value, low, high, sample, unknown, rows = [], posts = [], accounts = [], location, identity: about, limitedBy } = measurement;
	const robustness = robustnessOf(rule.metric.unit, measurement, limit);
	const ordered = touched === null ? rows : changedFilesFirst(rows, table, touched);
	const shown = Array.from(ordered.slice(0, 11), (row) => table.location(row));
	return {
		scope,
		actual: value,
		operator: limit.operator,
		limit: limit.value,
		sample,
		...unknown > 0 ? {
			unknown: finite(unknown),
			low: finite(low),
			high: finite(high)
		} : {},
		...robustness === null ? {} : { robustness },
		location: location ?? shown[0] ?? entry.location,
		policyLocation: entry.location,
		related: shown.slice(location === void 0 ? 1 : 0),
		...accounts.length === 0 ? {} : { accounts: [...accounts] },
		...posts.length === 0 ? {} : { posts: postExcerpts(table, posts) },
		fingerprint: fingerprint([
			...identity,
			JSON.stringify(scope),
			...[limitedBy, about].filter((part) => part !== void 0)
		])
	};
}
/** JSON knows no Infinity: null stands for what nobody can say. */
function finite(value) {
	return value === null || !Number.isFinite(value) ? null : value;
}
// build/evaluate/lone-row.js
/**
* The largest inbound row without an account that is as large as all others of its channel and type together, where
* others name theirs: no such row can be checked, and a verdict may rest on it alone. Null where there is none; an
* export that only counts has nothing to compare it with.
*/
function suspectRow({ table, rows }) {
	let suspect = suspects.get(rows);
	if (suspect === void 0) {
		suspect = findSuspect(table, rows);
		suspects.set(rows, suspect);
	}
	return suspect;
}
/** Rows belong to one table, and the entries of a policy mostly ask about the same ones. */
const suspects = /* @__PURE__ */ new WeakMap();
function findSuspect(table, rows) {
	let row = -1;
	for (let i = 0; i < rows.length; i++) {
		const at = rows[i];
		if (table.count[at] < 2 || table.actor[at] !== -1 || table.inbound[at] !== 1) continue;
		if (row === -1 || table.count[at] > table.count[row]) row = at;
	}
	if (row === -1) return null;
	const alike = filterRows(rows, (at) => table.inbound[at] === 1 && table.channel[at] === table.channel[row] && table.type[at] === table.type[row]);
	const count = table.count[row];
	const all = sumCounts(table, alike);
	if (!alike.some((at) => table.actor[at] !== -1) || count * 2 < all) return null;
	const type = ACTIVITY_TYPES[table.type[row]] ?? "comment";
	return {
		row,
		about: {
			location: table.location(row),
			type,
			count,
			all
		}
	};
}
// build/evaluate/measure.js
/** A metric's own measuring, but where nothing can answer, or there is nothing to measure. */
function measureOf({ metric }, { options }, about) {
	if (metric.needsRoster === true && !about.table.namesInsiders) return () => [noAnswer(gapOf("no-employees", {}))];
	const elsewhere = channelWithoutFiles(options, about);
	const context = {
		...about.context,
		channels: channelsOf$1(options) ?? null
	};
	return (view) => {
		const measured = metric.measure(view, options, context);
		if (measured.length === 0) return [noAnswer(gapOf(view.files.length === 0 ? "not-covered" : "no-data", {}))];
		return measured.map((one) => {
			if (one.noData !== void 0) return elsewhere === null ? one : {
				...one,
				noData: elsewhere
			};
			const { channel } = one.scope;
			const flattered = metric.isFlatteredByBrand === true ? brandNotSeen(channel === void 0 ? view : view.on(channel)) : void 0;
			return flattered === void 0 ? one : {
				...one,
				flattered
			};
		});
	};
}
/** Why nothing can answer where an entry names only channels that no snapshot is of; null where that is not why. */
function channelWithoutFiles(options, { table: { channels } }) {
	const names = channelsOf$1(options) ?? [];
	if (names.length === 0 || channels.length === 0 || names.some((name) => channels.includes(name))) return null;
	return gapOf("channels-without-files", {
		names,
		existing: [...channels].sort()
	});
}
// build/evaluate/outcome.js
/**
* What comes of a measurement, of the types that some file covers, in this order: nothing can answer; too few cases, known or not; both bounds on one
* side of the limit; too much unknown to judge; else the value decides. A value at the limit passes.
*/
function outcomeOf(measurement, demands) {
	const came = outcomeOfCovered(measurement, demands);
	const outcome = (came === "pass" || came === "too-small") && measurement.flattered !== void 0 ? "incomplete" : came;
	const { uncovered = [] } = measurement;
	if (uncovered.length === 0 || !demands.namesTypes) return outcome;
	return outcome === (demands.limit.operator === "<=" ? "pass" : "fail") ? "incomplete" : outcome;
}
function outcomeOfCovered(measurement, demands) {
	const { low, high, value, sample, unknown, noData } = measurement;
	if (noData !== void 0) return "no-data";
	const { limit, minSample, maxUnknown } = demands;
	if (sample !== null && sample + unknown < minSample) return "too-small";
	if (low === null || high === null) return "no-data";
	const [best, worst] = limit.operator === "<=" ? [low, high] : [high, low];
	if (isBroken(best, measurement, limit)) return "fail";
	if (!isBroken(worst, measurement, limit)) return "pass";
	if (value === null || sample !== null && sample < minSample) return "incomplete";
	const known = measurement.known ?? sample ?? 0;
	if (!Number.isFinite(unknown) || unknown > maxUnknown * (known + unknown)) return "incomplete";
	if (isBroken(value, measurement, limit)) return "fail";
	return measurement.isLowerBound === true && limit.operator === "<=" ? "incomplete" : "pass";
}
/** Whether a value breaks the limit; one that is still growing does at the limit itself. */
function isBroken(value, { isLowerBound }, limit) {
	if (isBeyond(value, limit)) return true;
	return isLowerBound === true && limit.operator === "<=" && value === limit.value;
}
// build/evaluate/waiver.js
/**
* Finds the waiver that covers a finding. One that narrows covers what lies in it; together, those that narrow
* also cover a wider finding that would not be there without what they name: a launch day's post in a month's
* share.
* @param without what is measured where waivers' activities are left out; asked for once for each
* @returns a function of a finding's scope, and of what comes of it in something measured; null where no waiver helps
*/
function waiverFinder({ policy, context }, rule, without) {
	const holding = policy.waivers.filter((waiver) => waiver.rule === rule && context.today <= waiver.until);
	const tries = [...holding.map((waiver) => [waiver]), ...holding.length > 1 ? [holding] : []].map((waivers) => ({
		waivers,
		measured: lazy(() => without(waivers))
	}));
	return (scope, mendingOf) => {
		const covering = holding.find((waiver) => covers(waiver, scope));
		if (covering !== void 0) return { waived: wordsOf([covering]) };
		let unjudged = null;
		for (const { waivers, measured } of tries) {
			const mending = mendingOf(measured());
			if (mending === "mended") return { waived: wordsOf(waivers) };
			if (mending === "unjudged") unjudged ??= { leaves: measured() };
		}
		return unjudged;
	};
}
function wordsOf(waivers) {
	return {
		reason: [...new Set(waivers.map(({ reason }) => reason))].join("; "),
		until: formatDay(Math.min(...waivers.map(({ until }) => until)))
	};
}
/** A finding for each waiver past its date; a rule that is judged several times reports them once. */
function expiredWaivers(rule, entry, { policy, context }) {
	if (entry !== policy.rules.find((one) => one.rule === rule.id)) return [];
	return policy.waivers.filter((waiver) => waiver.rule === rule.id && context.today > waiver.until).map((waiver) => expiredWaiver(waiver, entry));
}
function covers({ object, day, channel }, scope) {
	const date = day === null ? null : formatDay(day);
	return (object === null || scope.object === object) && (date === null || scope.from === date && scope.to === date) && (channel === null || scope.channel === channel);
}
// build/domain/excess.js
/** How far beyond the limit, as a part of it: anything beyond a limit of 0 is infinitely far. */
function excess(value) {
	const beyond = distance(value);
	if (beyond <= 0) return beyond;
	return value.limit === 0 ? Number.POSITIVE_INFINITY : beyond / Math.abs(value.limit);
}
/** How far beyond the limit in its own unit, below 0 on the right side of it. */
function distance({ actual, operator, limit }) {
	if (actual === null || Number.isNaN(actual)) return Number.NEGATIVE_INFINITY;
	return operator === "<=" ? actual - limit : limit - actual;
}
// build/evaluate/worst.js
/**
* The first of what lies furthest beyond its limit, or else comes nearest to it; null where nothing was judged.
* @param unit of its values
* @param previousOf its value in the window before, null where there is none to compare
*/
function worstOf(judged, unit, previousOf) {
	const [first, ...rest] = judged.map(({ measurement, limit }) => ({
		measurement,
		limit,
		value: {
			actual: knownValue(measurement),
			operator: limit.operator,
			limit: limit.value,
			sample: measurement.sample
		}
	}));
	if (first === void 0) return null;
	const { measurement, limit, value } = rest.reduce((most, one) => excess(one.value) > excess(most.value) ? one : most, first);
	const previous = previousOf(measurement);
	const robustness = robustnessOf(unit, measurement, limit);
	return {
		...value,
		...previous === null ? {} : { previous },
		...robustness === null ? {} : { robustness }
	};
}
// build/evaluate/judge.js
/**
* Judges one entry of the policy: measures, compares with the limit, and words what is beyond it.
* @param isFirst whether no other case was judged by the entry before; waivers past their date are reported once
*/
function judgeEntry(rule, entry, about, isFirst) {
	const { options, level } = entry;
	const view = viewOf(about, options);
	const measure = measureOf(rule, entry, about);
	const outcome = (of) => outcomeOf(of, demandsOf(rule, entry, about, of));
	const measured = applyAllowance(measure(view).map((measurement) => ({
		measurement,
		outcome: outcome(measurement)
	})), options);
	const earlier = new EarlierWindows(rule, options, view, measure, outcome);
	const waiverOf = waiverFinder(about, rule.id, (waivers) => new ByScope(measure(view.without(waivers))));
	const identity = identityOf(rule, entry, about);
	const touched = about.context.change?.touched ?? null;
	const isComparable = "ratchet" in rule.options;
	const suspect = about.subject === "snapshot" ? suspectRow(view) : null;
	const without = suspect === null ? null : new ByScope(measure(view.withoutRow(suspect.row)));
	const isDecided = ({ measurement, outcome: came }) => {
		const other = without?.same(measurement);
		const contrary = came === "pass" ? "fail" : came === "fail" ? "pass" : null;
		return other !== void 0 && contrary !== null && outcome(other) === contrary;
	};
	let decidedBy;
	const isBeyondCounts = about.subject === "snapshot" && !rule.metric.countable && isCountedByEye(view);
	let passed = 0;
	let beyond = null;
	const findings = [];
	const notes = [];
	const isSurelyBroken = (of) => {
		const { limit } = demandsOf(rule, entry, about, of);
		return outcome(of) === "fail" && doubtOf(of, options, limit) === null;
	};
	const judged = [];
	for (const one of measured) {
		const { measurement, outcome: came } = one;
		const alone = suspect !== null && isDecided(one) ? suspect.about : null;
		decidedBy ??= alone ?? void 0;
		const { limit } = demandsOf(rule, entry, about, measurement);
		const subject = {
			rule,
			entry,
			limit,
			table: about.table,
			identity,
			touched,
			alone
		};
		if (came === "pass") {
			passed++;
			judged.push({
				measurement,
				limit
			});
			const more = note(subject, measurement, failingChannels(view, measure, measurement, isSurelyBroken));
			if (more !== null) notes.push(more);
		} else if (came === "too-small") findings.push(unjudged(subject, measurement, came));
		else {
			const failed = came === "fail";
			const mendingOf = (without) => failed ? mending(without.same(measurement), outcome) : "broken";
			const waiving = waiverOf(measurement.scope, mendingOf);
			const waived = waiving !== null && "waived" in waiving ? waiving : {};
			const ratchet = earlier.ratchetOf(measurement);
			if (waiving !== null && "leaves" in waiving) findings.push(tooLittleLeft(subject, measurement, waiving.leaves.same(measurement) ?? measurement));
			else if (failed) findings.push({
				...failure(subject, measurement, {
					previous: ratchet === null ? null : earlier.previousOf(measurement),
					ratchet,
					doubt: doubtOf(measurement, options, limit)
				}),
				...waived
			});
			else if (isBeyondCounts) beyond ??= beyondCounts(subject);
			else findings.push({
				...unjudged(subject, measurement, came, ratchet),
				...waived
			});
			if (failed && waiving === null) judged.push({
				measurement,
				limit
			});
		}
	}
	if (beyond !== null) findings.push(beyond);
	findings.push(...notes);
	if (isFirst) findings.push(...expiredWaivers(rule, entry, about));
	const worst = worstOf(judged, rule.metric.unit, (one) => isComparable ? earlier.previousOf(one) : null);
	const { id, unit } = rule.metric;
	const judgesEngagement = rule.group !== "Whether the numbers can be trusted";
	return summarise({
		rule: rule.id,
		metric: id,
		judgesEngagement,
		level,
		options,
		subject: about.subject,
		unit,
		worst,
		...decidedBy === void 0 ? {} : { decidedBy }
	}, findings, passed);
}
/** Whether all that the view holds was counted by eye. */
function isCountedByEye({ files }) {
	return files.length > 0 && files.every(({ byEye }) => byEye);
}
/** The days and channels that an entry's options ask about. */
function viewOf({ table, asOf, window }, options) {
	const names = channelsOf$1(options);
	const channels = names === void 0 ? null : new Set(names.map((name) => table.channels.indexOf(name)));
	return new View(table, asOf - (options["window"] === void 0 ? window : parseDays(options["window"])) + 1, asOf, channels);
}
/** What comes of a measurement where activities are left out; a scope that is gone with them has nothing to mend. */
function mending(measurement, outcomeOf) {
	const outcome = measurement === void 0 ? "pass" : outcomeOf(measurement);
	return outcome === "pass" ? "mended" : outcome === "fail" ? "broken" : "unjudged";
}
// build/evaluate/overruling.js
/**
* Judges a change with what it says otherwise of what was committed. Where a verdict is another only by that, says so.
* @param judge judges all activities, or those that would count without some of the change
*/
function judgeOverruling(overruling, table, change, judge) {
	if (overruling === null || change === null) return judge(table, change);
	const { contradictions, updates } = overruling;
	const changed = (rewritings) => ({
		...change,
		rewritten: [
			...change.rewritten,
			...contradictions,
			...rewritings
		]
	});
	const judgement = judge(table, changed(updates.map(({ rewriting }) => rewriting)));
	const turned = updates.map(({ instead }) => {
		const without = judge(table.counting(instead.count, instead.of), null);
		return dependentRules(judgement.judged, without.judged);
	});
	if (turned.every((rules) => rules.length === 0)) return judgement;
	return judge(table, changed(updates.map((update, i) => tellTurned(update, turned[i]))));
}
function tellTurned({ rewriting }, rules) {
	if (rules.length === 0) return rewriting;
	const detail = `${rewriting.detail}, without which ${enumerate(rules, "and")} would fail`;
	return {
		...rewriting,
		detail,
		atMost: "warning"
	};
}
// build/store/duplicates.js
/** What is done to a post: without it, nobody knows whether two such acts of a day are one. */
const TO_A_POST = /* @__PURE__ */ new Set([
	TYPE_CODE.comment,
	TYPE_CODE.like,
	TYPE_CODE.quote,
	TYPE_CODE.share
]);
/**
* Marks the rows that a later row says again: equal channel and id, or, without an id, in a later file all that they
* say, which must be enough to tell one act from another. Within one file two equal rows without an id are two
* activities, of which a later file with one says one again; and so are two of plans, and two that name nobody.
* @param actor the account of each row
* @throws InputError where one id is two activities of a file, or stands twice in plans
*/
function findDuplicates(columns, actor, kind) {
	const duplicate = new Uint8Array(columns.length);
	const again = [];
	const problems = new Diagnostics();
	const slots = new Slots(columns, actor);
	const repeats = new Repeats(columns);
	for (let row = columns.length - 1; row >= 0; row--) {
		if (columns.id[row] === -1 && (kind === "plans" || !isTellable(columns, actor, row))) continue;
		const later = slots.find(row);
		if (later === -1) continue;
		if (columns.id[row] === -1) {
			if (repeats.isSaidLater(row, later)) duplicate[row] = 1;
			continue;
		}
		const inOneFile = columns.fileOf(row) === columns.fileOf(later);
		duplicate[row] = 1;
		const fault = kind === "plans" ? "stands twice" : inOneFile ? contradiction(columns, actor, row, later) : null;
		if (fault !== null) problems.add(worded(columns, row, later, fault), columns.location(later));
		else again.push([row, later]);
	}
	problems.throwIfAny();
	const takenBack = leaveOutUndone(columns, actor, duplicate);
	return {
		duplicate,
		again: again.reverse(),
		takenBack
	};
}
/** How often equal rows without an id stand in each file, read from the last one back. */
var Repeats = class {
	#columns;
	/** By the row that stands for all equal ones: in the file that is read, and at most in a later one. */
	#counts = /* @__PURE__ */ new Map();
	constructor(columns) {
		this.#columns = columns;
	}
	/** Whether a later file says a row again, and not only another one that is equal to it. */
	isSaidLater(row, last) {
		const file = this.#columns.fileOf(row);
		const counts = this.#counts.get(last) ?? {
			file: this.#columns.fileOf(last),
			here: 1,
			most: 0
		};
		this.#counts.set(last, counts);
		if (counts.file !== file) Object.assign(counts, {
			file,
			here: 0,
			most: Math.max(counts.most, counts.here)
		});
		counts.here++;
		return counts.here <= counts.most;
	}
};
/** Rows by what makes two of them one. */
var Slots = class {
	#columns;
	#actor;
	#slots;
	/** So that nobody can choose times and posts that all meet in one slot. */
	#seed = Math.floor(Math.random() * 4294967296) | 0;
	constructor(columns, actor) {
		this.#columns = columns;
		this.#actor = actor;
		let size = 1024;
		while (size < columns.length * 2) size *= 2;
		this.#slots = new Int32Array(size);
	}
	/** The row that was put in first and is the same; NONE where there is none, and then it is put in. */
	find(row) {
		const slots = this.#slots;
		const mask = slots.length - 1;
		for (let slot = hash(this.#columns, this.#actor, row, this.#seed) & mask;; slot = slot + 1 & mask) {
			const other = slots[slot] - 1;
			if (other < 0) {
				slots[slot] = row + 1;
				return -1;
			}
			if (same(this.#columns, this.#actor, row, other)) return other;
		}
	}
};
/** Whether a row without an id says enough to be known again: who, what and when, and by the day alone to which post. */
function isTellable(c, actor, row) {
	if (actor[row] === -1 || c.day[row] === -2147483648) return false;
	return !Number.isNaN(c.time[row]) || !TO_A_POST.has(c.type[row]) || c.object[row] !== -1 || c.reply[row] !== -1;
}
/** How two rows of a file with one id contradict each other; null where they do not. What one leaves out is none. */
function contradiction(c, actor, a, b) {
	if (c.type[a] !== c.type[b]) return `is a ${typeOf(c, a)} there and a ${typeOf(c, b)} here`;
	if (actor[a] !== actor[b] && actor[a] !== -1 && actor[b] !== -1) return "has another actor there";
	if (isOnAnotherDay(c, a, b)) return `is of ${formatDay(c.day[a])} there and of ${formatDay(c.day[b])} here`;
	return null;
}
/** Whether two rows are of two days; a bare date may be that of another zone. */
function isOnAnotherDay(c, a, b) {
	const [one, other] = [c.day[a], c.day[b]];
	if (one === -2147483648 || other === -2147483648) return false;
	const isCoarse = Number.isNaN(c.time[a]) !== Number.isNaN(c.time[b]);
	return Math.abs(one - other) > (isCoarse ? 1 : 0);
}
function typeOf(c, row) {
	return ACTIVITY_TYPES[c.type[row]];
}
function worded(c, row, later, fault) {
	const { file, line } = c.location(row);
	return `the id "${c.ids.get(c.id[later])}" ${fault} (${file}:${line}); an id is of one activity, so correct one of the two`;
}
/**
* What somebody took back does not count, and nor does the taking back; what they did again since does.
* @returns what was taken back, by which row
*/
function leaveOutUndone(c, actor, duplicate) {
	const takenBack = /* @__PURE__ */ new Map();
	if (!c.hasUndone) return takenBack;
	const key = (row) => [
		c.channel[row],
		actor[row],
		c.type[row],
		c.object[row],
		c.target.get(row)
	].join(" ");
	const undone = /* @__PURE__ */ new Map();
	for (let row = 0; row < c.length; row++) if (c.isUndone(row)) undone.set(key(row), row);
	for (let row = 0; row < c.length; row++) {
		const by = actor[row] === -1 ? void 0 : undone.get(key(row));
		const isBefore = by !== void 0 && row <= by;
		if (!isBefore && !c.isUndone(row)) continue;
		takenBack.set(row, isBefore ? by : row);
		duplicate[row] = 1;
	}
	return takenBack;
}
function hash(c, actor, row, seed) {
	const id = c.id[row];
	let key = seed ^ Math.imul(c.channel[row] + 1, 16777619) ^ id;
	if (id === -1) {
		key = Math.imul(key ^ actor[row], 16777619);
		key = Math.imul(key ^ c.object[row], 16777619);
		key = Math.imul(key ^ c.day[row], 16777619);
		key = Math.imul(key ^ c.time[row] / 1e3, 16777619);
		key ^= c.type[row];
	}
	key = Math.imul(key, 2246822507);
	return key ^ key >>> 13;
}
function same(c, actor, a, b) {
	if (c.channel[a] !== c.channel[b] || c.id[a] !== c.id[b]) return false;
	if (c.id[a] !== -1) return true;
	return c.type[a] === c.type[b] && actor[a] === actor[b] && c.statedSide[a] === c.statedSide[b] && c.object[a] === c.object[b] && c.reply[a] === c.reply[b] && c.target.get(a) === c.target.get(b) && c.count[a] === c.count[b] && c.words.get(a) === c.words.get(b) && c.day[a] === c.day[b] && Object.is(c.time[a], c.time[b]);
}
// build/store/overruled.js
/**
* The rows of which a later file says something that changes what is counted: whose side it was, what was done, or on
* which day. That somebody goes by a new name, a coarser time and a name that was missing are no such difference.
*/
function findOverruled(columns, side, { again }) {
	return again.flatMap(([earlier, later]) => {
		if (columns.fileOf(earlier) === columns.fileOf(later)) return [];
		const by = [];
		if (side[earlier] !== side[later] && side[earlier] !== SIDE_CODE.unknown) by.push("side");
		if (columns.type[earlier] !== columns.type[later]) by.push("type");
		if (isOnAnotherDay(columns, earlier, later)) by.push("day");
		return by.length === 0 ? [] : [{
			earlier,
			later,
			by
		}];
	});
}
// build/store/row-index.js
/** Finds an activity by its id in its channel. */
var RowIndex = class {
	#columns;
	/** Row by id; rows of other channels with the same id follow in `next`. */
	#head;
	#next = /* @__PURE__ */ new Map();
	constructor(columns, duplicate) {
		this.#columns = columns;
		this.#head = new Int32Array(columns.ids.size).fill(-1);
		for (let row = 0; row < columns.length; row++) {
			const id = columns.id[row];
			if (id === -1 || duplicate[row] === 1) continue;
			const first = this.#head[id];
			if (first !== -1) this.#next.set(row, first);
			this.#head[id] = row;
		}
	}
	/** The row of an id in a channel, NONE where there is none. */
	find(channel, id) {
		if (id === -1) return -1;
		let row = this.#head[id];
		while (row !== -1 && this.#columns.channel[row] !== channel) row = this.#next.get(row) ?? -1;
		return row;
	}
};
// build/store/file-info.js
/** The first and the last local day that any of the files covers; null where none does. */
function coveredDays(files) {
	const days = files.flatMap(({ from, to }) => from === null || to === null ? [] : [from, to]);
	if (days.length === 0) return null;
	return days.reduce((span, day) => ({
		from: Math.min(span.from, day),
		to: Math.max(span.to, day)
	}), {
		from: Number.POSITIVE_INFINITY,
		to: Number.NEGATIVE_INFINITY
	});
}
// build/store/table.js
/** The activities of all files, joined; what rules ask. Rows are numbers; arrays are indexed by row. */
var Table = class Table {
	length;
	/** How many items of the files are of kinds that count for nothing. */
	skipped;
	time;
	day;
	type;
	channel;
	id;
	reply;
	count;
	channels;
	files;
	zone;
	duplicate;
	/** Rows that a later file says otherwise, in the order in which they were read. */
	overruled;
	/** Rows whose id a later row has too, each with the row that holds. */
	again;
	/** Rows that were taken back, each with the row that says so. */
	takenBack;
	accounts;
	/** Channels on which the brand never appears, by number. */
	unseenBrand;
	actor;
	side;
	index;
	object;
	objectRow;
	toward;
	towardSide;
	inbound;
	outbound;
	/** Rows by day, then as read; without duplicates and undated rows. */
	byDay;
	/** Rows without a day by the days in which they were done, their own or their file's, without duplicates. */
	undated;
	/** First and last local day that any file covers, null where none does. */
	covered;
	/** Figures about people that files hold, with the name of each one's file. */
	figures;
	/** The channels on which some row is the brand's own. */
	brandChannels;
	#columns;
	#classify;
	#hasDark = null;
	/** What the brand calls itself and its products. */
	brandWords;
	constructor(columns, joined, brandWords, classify) {
		this.brandWords = brandWords;
		this.#classify = classify;
		const length = columns.length;
		this.#columns = columns;
		this.length = length;
		this.skipped = columns.skipped;
		this.time = columns.time.subarray(0, length);
		this.day = columns.day.subarray(0, length);
		this.type = columns.type.subarray(0, length);
		this.channel = columns.channel.subarray(0, length);
		this.id = columns.id.subarray(0, length);
		this.reply = columns.reply.subarray(0, length);
		this.count = columns.count.subarray(0, length);
		this.channels = columns.channels;
		this.files = columns.files;
		this.figures = columns.figures;
		this.zone = columns.zone;
		this.duplicate = joined.duplicate;
		this.overruled = joined.overruled;
		this.again = joined.again;
		this.takenBack = joined.takenBack;
		this.accounts = joined.accounts;
		this.unseenBrand = joined.unseenBrand;
		this.actor = joined.actor;
		this.side = joined.side;
		this.index = joined.index;
		this.object = joined.object;
		this.objectRow = joined.objectRow;
		this.toward = joined.toward;
		this.towardSide = joined.towardSide;
		this.inbound = joined.inbound;
		this.outbound = joined.outbound;
		this.undated = undatedBySpan(this);
		this.byDay = sortByDay(this);
		this.covered = coveredDays(columns.files);
		this.brandChannels = channelsOfBrand(this);
	}
	/** Whether our own people can be told from others: by the roster, or by what the records say of themselves. */
	get namesInsiders() {
		return this.accounts.namesInsiders || this.side.includes(SIDE_CODE.inside) || this.files.some((file) => file.saysInsiders);
	}
	/** What a post carries beside the columns; undefined for other types. */
	post(row) {
		return this.#columns.posts.get(row);
	}
	/** A post's category, in lower case: its own or one by the policy's words; null where nothing tells. */
	category(row) {
		const post = this.post(row);
		return post === void 0 ? null : this.#classify(post.category, post.content);
	}
	/** Whether a row is by an officer or a manager of the company. */
	isByLeader(row) {
		const actor = this.actor[row];
		return actor !== -1 && this.accounts.isLeadingOn(actor, this.day[row]);
	}
	/** Whether a text names an insider on a row's channel and day. */
	isInsider(row, text) {
		return this.accounts.sideOfText(this.channel[row], text, this.day[row]) === SIDE_CODE.inside;
	}
	/**
	* Whether a row is by somebody who is named and not known to be one of us, though on its channel nobody could have
	* been recognised as one.
	*/
	isDark(row) {
		return this.side[row] === SIDE_CODE.unknown && this.actor[row] !== -1;
	}
	/** Whether any row is dark. */
	get hasDark() {
		this.#hasDark ??= this.side.some((_, row) => this.isDark(row));
		return this.#hasDark;
	}
	/** Where people can look at a row; null where the record does not say, or the columns keep no links. */
	url(row) {
		return this.#columns.urls.get(row) ?? null;
	}
	/** Whether an aggregated row says toward which side it was done. */
	saysToward(row) {
		return this.#columns.statedToward.get(row) !== 0;
	}
	/** Whether a row itself says what it answers, or toward which side it was done. */
	saysWhatItAnswers(row) {
		return this.reply[row] !== -1 || this.saysToward(row);
	}
	/** The same activities, with more outside accounts counted as employees' on all days. */
	countingAsOurs(accounts) {
		const ours = (own, account) => own.map((side, row) => side === SIDE_CODE.outside && accounts.has(account[row]) ? SIDE_CODE.inside : side);
		const side = ours(this.side, this.actor);
		const towardSide = ours(this.towardSide, this.toward);
		return new Table(this.#columns, {
			...this,
			side,
			towardSide
		}, this.brandWords, this.#classify);
	}
	/** The same activities, where some rows count and others do not. */
	counting(rows, not) {
		const duplicate = this.duplicate.slice();
		for (const row of not) duplicate[row] = 1;
		for (const row of rows) duplicate[row] = 0;
		const index = new RowIndex(this.#columns, duplicate);
		return new Table(this.#columns, {
			...this,
			duplicate,
			index
		}, this.brandWords, this.#classify);
	}
	/** When the brand answered, in milliseconds since 1970, where the record itself says so. */
	answeredAt(row) {
		return this.#columns.answeredAt.get(row);
	}
	/** How many of an aggregated row the brand answered within each time, where the record says so. */
	answeredBuckets(row) {
		return this.#columns.answered.get(row);
	}
	/** Whether any aggregated row says how many of it the brand answered. */
	get hasAnswerBuckets() {
		return this.#columns.answered.size > 0;
	}
	/** Whether an insider said that they work for the company; null where the record does not tell. */
	disclosed(row) {
		return this.#columns.disclosed(row);
	}
	file(row) {
		return this.#columns.fileOf(row);
	}
	/** The text of an id's number; null for NONE. */
	idText(id) {
		return id === -1 ? null : this.#columns.ids.get(id);
	}
	/** The number of an id's text, NONE where no record has it. */
	idOf(text) {
		return this.#columns.ids.find(text);
	}
	/** How many ids there are; their numbers run from 0. */
	get idCount() {
		return this.#columns.ids.size;
	}
	/** The days in which a row without a date was done, its own or its file's. */
	spanOf(row) {
		return this.#columns.periods.get(row) ?? this.file(row);
	}
	/** Where the record of a row begins. */
	location(row) {
		return this.#columns.location(row);
	}
};
function undatedBySpan(table) {
	const undated = [];
	for (let row = 0; row < table.length; row++) if (table.duplicate[row] === 0 && table.day[row] === -2147483648) undated.push(row);
	const spans = /* @__PURE__ */ new Map();
	const spanOf = (row) => {
		const { from, to } = table.spanOf(row);
		const key = `${from} ${to}`;
		const span = spans.get(key) ?? {
			from,
			to
		};
		spans.set(key, span);
		return span;
	};
	const bySpan = groupBy(undated, spanOf);
	return new Map(Array.from(bySpan, ([span, rows]) => [span, Uint32Array.from(rows)]));
}
function sortByDay(table) {
	const rows = new Uint32Array(table.length);
	let length = 0;
	let sorted = true;
	for (let row = 0; row < table.length; row++) {
		if (table.duplicate[row] === 1 || table.day[row] === -2147483648) continue;
		if (length > 0 && table.day[row] < table.day[rows[length - 1]]) sorted = false;
		rows[length++] = row;
	}
	const dated = rows.subarray(0, length);
	return sorted ? dated : dated.sort((a, b) => table.day[a] - table.day[b] || a - b);
}
function channelsOfBrand({ length, side, channel }) {
	const channels = /* @__PURE__ */ new Set();
	for (let row = 0; row < length; row++) if (side[row] === SIDE_CODE.brand) channels.add(channel[row]);
	return channels;
}
// build/store/unseen-brand.js
const ABOUT_BRAND = [TYPE_CODE.mention, TYPE_CODE.follow];
/** Whoever has fewer may be anybody whose words were exported too. */
const MIN_ACTS = 2;
/** The channels with activities on which the brand has an account and never appears, by number. */
function findUnseenBrand(columns, brand, sides) {
	const { channels, length } = columns;
	const own = new Set(Object.entries(brand.accounts).flatMap(([name, accounts]) => accounts.length === 0 ? [] : channelNamed(name)));
	const seen = /* @__PURE__ */ new Set();
	const active = /* @__PURE__ */ new Set();
	for (let row = 0; row < length; row++) {
		const channel = columns.channel[row];
		active.add(channel);
		const isAddressed = sides.toward[row] >= 0 && sides.towardSide[row] === SIDE_CODE.brand;
		const isAbout = ABOUT_BRAND.includes(columns.type[row]);
		if (isAddressed || isAbout || sides.side[row] === SIDE_CODE.brand) seen.add(channel);
	}
	const unseen = [...active].filter((number) => !seen.has(number) && own.has(channels[number] ?? ""));
	return new Map(unseen.map((number) => {
		const channel = channels[number] ?? "";
		const candidate = likeliest(columns, number, sides, namesOf(brand, channel));
		const files = columns.files.filter(({ exported }) => exported.has(number));
		const isPromised = candidate?.posts || candidate?.replies && files.some((file) => file.declaresOutbound) || files.some((file) => file.holdsOwn);
		return [number, {
			channel,
			candidate: candidate?.name ?? null,
			isPromised
		}];
	}));
}
/** What the brand is called on a channel by its accounts there, without their servers. */
function namesOf({ accounts }, channel) {
	const own = Object.entries(accounts).flatMap(([name, texts]) => channelNamed(name) === channel ? texts : []);
	return new Set(own.map((text) => withoutServer(normaliseHandle(text, channel), channel)));
}
/**
* Who the brand is likeliest: a page's own account, where a platform tells people from pages by their ids; else who is
* called alike on a server, has most posts, or replied most. Null where nobody posted or replied.
*/
function likeliest(columns, channel, { accounts, actor, side, duplicate }, names) {
	const posts = /* @__PURE__ */ new Map();
	const replies = /* @__PURE__ */ new Map();
	const named = /* @__PURE__ */ new Set();
	for (let row = 0; row < columns.length; row++) {
		const account = actor[row];
		if (columns.channel[row] !== channel || account === -1 || duplicate[row] === 1) continue;
		if (side[row] === SIDE_CODE.inside || accounts.personOf(account) !== null) continue;
		const name = accounts.name(account);
		if (isPage(name) || names.has(withoutServer(name, columns.channels[channel] ?? ""))) named.add(account);
		const did = columns.type[row] === POST ? posts : columns.reply[row] === -1 ? null : replies;
		did?.set(account, (did.get(account) ?? 0) + 1);
	}
	const weight = (account) => [
		named.has(account) ? 1 : 0,
		posts.get(account) ?? 0,
		replies.get(account) ?? 0
	];
	const [best] = [.../* @__PURE__ */ new Set([
		...named,
		...posts.keys(),
		...replies.keys()
	])].sort((a, b) => descending(weight(a), weight(b)) || (accounts.name(a) < accounts.name(b) ? -1 : 1));
	if (best === void 0) return null;
	return {
		name: accounts.name(best),
		posts: hasMost(posts, best),
		replies: hasMost(replies, best)
	};
}
function descending(a, b) {
	const at = a.findIndex((value, i) => value !== b[i]);
	return (b[at] ?? 0) - (a[at] ?? 0);
}
function hasMost(counts, account) {
	const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
	const own = counts.get(account) ?? 0;
	return own >= MIN_ACTS && own * 2 > all;
}
function isPage(account) {
	return /^urn:li:organization(?:brand)?:/i.test(account);
}
// build/store/join.js
/** Toward the brand, whichever of its accounts. */
const TOWARD_BRAND = -2;
/**
* Resolves who did what to whom, row by row; docs/architecture.md gives the order of the questions. It takes the
* columns over: accounts and posts take the places of the texts that named them.
*/
function join$1(columns, company, kind = "snapshots") {
	const { brand, roster, pseudonyms = null } = company;
	const accounts = new Accounts(columns.accounts, columns.channels, brand, roster, pseudonyms);
	const actor = resolveActors(columns, accounts);
	const repeated = findDuplicates(columns, actor, kind);
	const { duplicate } = repeated;
	markBots(columns, accounts, actor, duplicate);
	const side = resolveSides(columns, accounts, actor);
	const index = new RowIndex(columns, duplicate);
	const { object, objectRow } = resolveObjects(columns, index);
	const length = columns.length;
	const toward = new Int32Array(length);
	const towardSide = new Uint8Array(length);
	const inbound = new Uint8Array(length);
	const outbound = new Uint8Array(length);
	eachRow(columns, (row) => {
		const byBrand = side[row] === SIDE_CODE.brand;
		const ground = objectRow[row];
		const account = towardWhom(row);
		toward[row] = account;
		const stated = columns.statedToward.get(row);
		if (stated !== 0) towardSide[row] = stated;
		else if (account >= 0) towardSide[row] = sideOf(account, row, rowOf(row, account));
		else towardSide[row] = account === TOWARD_BRAND ? SIDE_CODE.brand : SIDE_CODE.unknown;
		if (byBrand) outbound[row] = columns.type[row] !== POST && mayBeOutside(towardSide[row], account) ? 1 : 0;
		else inbound[row] = (ground === -1 ? !isTowardOthers(row) : isOurs(side[ground], actor[ground])) ? 1 : 0;
	});
	return new Table(columns, {
		duplicate,
		overruled: findOverruled(columns, side, repeated),
		again: new Map(repeated.again),
		takenBack: repeated.takenBack,
		accounts,
		unseenBrand: findUnseenBrand(columns, brand, {
			accounts,
			actor,
			side,
			toward,
			towardSide,
			duplicate
		}),
		actor,
		side,
		index,
		object,
		objectRow,
		toward,
		towardSide,
		inbound,
		outbound
	}, brand.words, classifier(company.categories));
	/**
	* Whether a record names somebody else than the brand as whom it is toward, where no record holds the post. What
	* our own people say to each other stays on our ground: leaving it out would flatter the brand.
	*/
	function isTowardOthers(row) {
		if (!(columns.target.get(row) !== -1 || columns.statedToward.get(row) !== 0 && object[row] === -1) || towardSide[row] === SIDE_CODE.brand) return false;
		return side[row] !== SIDE_CODE.inside || towardSide[row] !== SIDE_CODE.inside;
	}
	/** The row by which a row is toward an account: what it answers, or the post; NONE where it names the account itself. */
	function rowOf(row, account) {
		if (columns.target.get(row) !== -1) return -1;
		const answered = index.find(columns.channel[row], columns.reply[row]);
		const source = answered !== -1 && actor[answered] === account ? answered : objectRow[row];
		return source !== -1 && actor[source] === account ? source : -1;
	}
	/** Whose side an account is on, on a row's day, by what the company says, else by what a row of its own says. */
	function sideOf(account, row, own) {
		const day = dayOf(columns, row);
		if (own === -1) return accounts.sideOn(account, day);
		return withDoubt(columns, own, accounts.sideOn(account, day, columns.statedSide[own]));
	}
	function towardWhom(row) {
		const channel = columns.channel[row];
		const stated = columns.statedToward.get(row);
		if (stated !== 0) return stated === SIDE_CODE.brand ? TOWARD_BRAND : -1;
		const target = accounts.canonical(accounts.of(channel, columns.target.get(row)));
		if (target !== -1) return target;
		const answered = index.find(channel, columns.reply[row]);
		if (answered !== -1 && actor[answered] !== -1) return actor[answered];
		const ground = objectRow[row];
		if (ground !== -1 && actor[ground] !== -1) return actor[ground];
		return side[row] === SIDE_CODE.brand ? -1 : TOWARD_BRAND;
	}
}
/**
* Whether somebody is named who is not known to be one of us: an outsider, or on a dark channel anybody. To speak to
* them is to speak to people.
*/
function mayBeOutside(side, account) {
	return side === SIDE_CODE.outside || side === SIDE_CODE.unknown && account >= 0;
}
/** A post that names nobody is taken for one of whoever committed the snapshot. */
function isOurs(side, account) {
	return side === SIDE_CODE.brand || side === SIDE_CODE.unknown && account === -1;
}
/** Does something for each row; what is wrong with what the row names is told at its place. */
function eachRow(columns, what) {
	let row = 0;
	try {
		for (; row < columns.length; row++) what(row);
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		throw new InputError(error.problems.map(({ message }) => ({
			message,
			location: columns.location(row)
		})));
	}
}
function resolveActors(columns, accounts) {
	const actor = columns.actor.subarray(0, columns.length);
	let aliases = false;
	eachRow(columns, (row) => {
		const channel = columns.channel[row];
		actor[row] = accounts.of(channel, actor[row]);
		const handle = columns.handle.get(row);
		if (handle === -1) return;
		accounts.alias(actor[row], accounts.of(channel, handle));
		aliases = true;
	});
	if (aliases) for (let row = 0; row < columns.length; row++) actor[row] = accounts.canonical(actor[row]);
	return actor;
}
/** One mark holds for all that an account did and all that was done toward it. */
function markBots(columns, accounts, actor, duplicate) {
	for (let row = 0; row < columns.length; row++) if (columns.isBot(row) && duplicate[row] === 0) accounts.markBot(actor[row]);
}
function resolveSides(columns, accounts, actor) {
	const side = new Uint8Array(columns.length);
	for (let row = 0; row < columns.length; row++) {
		const account = actor[row];
		if (account === -1) {
			side[row] = columns.isBot(row) ? SIDE_CODE.bot : columns.statedSide[row];
			continue;
		}
		side[row] = withDoubt(columns, row, accounts.sideOn(account, dayOf(columns, row), columns.statedSide[row]));
	}
	return side;
}
/** No roster shows that somebody is no employee of whom the source itself says that nobody knows. */
function withDoubt(columns, row, side) {
	return side === SIDE_CODE.outside && columns.isDoubtful(row) ? SIDE_CODE.unknown : side;
}
/** The day by which an account's side is told: an undated activity goes by the end of its file's period. */
function dayOf(columns, row) {
	const day = columns.day[row];
	return day === -2147483648 ? columns.fileOf(row).to ?? -2147483648 : day;
}
/** The post that each activity was done to: its own `object`, else that of what it answers. */
function resolveObjects(columns, index) {
	const object = columns.object.subarray(0, columns.length);
	const objectRow = new Int32Array(columns.length).fill(-1);
	const settled = new Uint8Array(columns.length);
	for (let row = 0; row < columns.length; row++) {
		if (object[row] === -1 && columns.reply[row] !== -1) climb(row);
		const ground = index.find(columns.channel[row], object[row]);
		if (ground !== -1 && columns.type[ground] === POST) objectRow[row] = ground;
	}
	return {
		object,
		objectRow
	};
	function climb(row) {
		const path = [];
		let found = -1;
		for (let at = row;;) {
			if (path.length > 0 && columns.type[at] === POST) found = columns.id[at];
			else if (object[at] !== -1 || settled[at] === 1) found = object[at];
			else {
				settled[at] = 1;
				path.push(at);
				const reply = columns.reply[at];
				const answered = index.find(columns.channel[at], reply);
				if (answered !== -1) {
					at = answered;
					continue;
				}
				found = reply;
			}
			break;
		}
		for (const at of path) object[at] = found;
	}
}
// build/app/evaluate.js
/**
* From what was read to the report; it touches no file.
* @throws InputError where nothing says which day to judge by, or no rule has anything to judge
*/
function evaluate(inputs, settings) {
	const { policy, roster, files, unread = [], pseudonyms = null, committed = null } = inputs;
	if (settings.asOf === null) {
		const { snapshots } = inputs;
		refuseFuture(snapshots, snapshots.zone.dayOf(settings.clock.now));
	}
	const company = {
		brand: policy.brand,
		roster,
		categories: policy.categories,
		pseudonyms
	};
	const table = join$1(inputs.snapshots, company);
	const plan = join$1(inputs.plans, company, "plans");
	const asOf = asOfDay(settings.asOf, table.covered ?? plan.covered);
	const judge = (all, change) => {
		const cases = casesOf({
			...inputs,
			change
		}, {
			table: all,
			plan,
			asOf
		}, settings);
		return {
			cases,
			change,
			judged: policy.rules.flatMap((entry) => judgeBy(entry, cases))
		};
	};
	const overruling = committed?.overruled(join$1(committed.snapshots, company), committed.rows, table);
	const { cases, change, judged } = judgeOverruling(overruling ?? null, table, inputs.change ?? null, judge);
	if (judged.length === 0 && policy.rules.length > 0) throw inputError("all rules of the policy judge a change; name its base");
	const told = tellUndeclared(judged, cases);
	const isPart = change !== null && settings.changedOnly === true;
	const rules = isPart ? told.map((report) => keepChangedFiles(report, change.touched)) : told;
	const hidden = isPart ? findingsOf(judged) - findingsOf(rules) : null;
	const against = change && {
		...change,
		hidden
	};
	const { context } = cases.of.get("snapshot");
	return assemble({
		policy,
		roster,
		table,
		plan,
		asOf,
		context,
		files,
		unread,
		asked: {
			asOf: settings.asOf === null ? null : formatDay(asOf),
			today: formatDay(context.today),
			failOn: settings.failOn,
			changedOnly: isPart,
			keyId: pseudonyms?.keyId ?? null
		},
		against
	}, rules);
}
function casesOf(inputs, { table, plan, asOf }, settings) {
	const { policy, claims, files, change = null } = inputs;
	const today = settings.asOf === null ? table.zone.dayOf(settings.clock.now) : asOf;
	const { brand, hours } = policy;
	const context = {
		brand,
		hours,
		asOf,
		today,
		published: null,
		change,
		claims,
		reviewed: reviewedAccounts(table, inputs.roster, asOf),
		channels: null
	};
	const snapshot = {
		subject: "snapshot",
		table,
		asOf,
		window: policy.window,
		policy,
		context
	};
	const of = new Map([
		["snapshot", snapshot],
		["plan", planCase(plan, snapshot)],
		...change === null ? [] : [["change", {
			...snapshot,
			subject: "change"
		}]]
	]);
	const given = /* @__PURE__ */ new Set();
	if (files > 0 || plan.length === 0) given.add("snapshot");
	if (plan.length > 0) given.add("plan");
	if (change !== null) given.add("change");
	return {
		of,
		given
	};
}
/** A plan is judged over its own days, first to last planned, with the week that was published before them. */
function planCase(plan, { table: snapshots, policy, context }) {
	const { from, to } = plan.covered ?? {
		from: 0,
		to: 0
	};
	const published = new View(snapshots, from - 7, from - 1, null);
	return {
		subject: "plan",
		table: plan,
		asOf: to,
		window: to - from + 1,
		policy,
		context: {
			...context,
			asOf: to,
			published
		}
	};
}
/** The accounts that somebody has looked at, while that holds. */
function reviewedAccounts({ accounts }, { reviewedOutsiders }, asOf) {
	const holding = reviewedOutsiders.filter(({ until }) => until === null || until > asOf);
	return new Set(holding.map(({ channel, account }) => accounts.numberOf(channel, account)));
}
/** Judges the shares of employees once more as though accounts that act with them were theirs, and says what changes. */
function tellUndeclared(judged, cases) {
	const about = cases.of.get("snapshot");
	const { table, policy, asOf, context } = about;
	if (judged.find(({ rule, failed }) => rule === undeclaredInsiders.id && failed > 0) === void 0) return judged;
	const companions = undeclaredOf(table, asOf).filter(({ account }) => !context.reviewed.has(account));
	const accounts = new Set(companions.map(({ account }) => account));
	const again = {
		...cases,
		of: /* @__PURE__ */ new Map([["snapshot", {
			...about,
			table: table.countingAsOurs(accounts)
		}]])
	};
	const rules = dependentRules(judged, policy.rules.filter(({ rule }) => {
		const metric = ruleById(rule)?.metric;
		return metric?.needsRoster === true && metric.unit === "share";
	}).flatMap((entry) => judgeBy(entry, again)));
	const dependence = {
		accounts: accounts.size,
		rules
	};
	return judged.map((report) => report.rule === undeclaredInsiders.id ? tellDependence(report, dependence, policy.showAccounts) : report);
}
/** One report for each subject that the rule judges and there is something of. */
function judgeBy(entry, cases) {
	const rule = ruleById(entry.rule);
	if (rule === void 0) return [];
	const all = rule.subjects.flatMap((subject) => cases.of.get(subject) ?? []);
	const about = all.filter((one) => cases.given.has(one.subject) && isAbout(rule, entry, one));
	return (about.length > 0 ? about : all.slice(0, 1)).map((one, i) => judgeEntry(rule, entry, one, i === 0));
}
function isAbout(rule, { options }, { subject, table }) {
	return subject !== "plan" || (rule.metric.answersPlan?.(table, options) ?? true);
}
function findingsOf(rules) {
	return rules.reduce((sum, { findings }) => sum + findings.length, 0);
}
/**
* The as-of day: the one that is given, else the last that is covered.
* @throws InputError where neither tells
*/
function asOfDay(asOf, covered) {
	if (asOf === null) {
		if (covered === null) throw inputError("no activity has a date; export dates, or give `period` and --as-of");
		return covered.to;
	}
	const day = parseDay(asOf);
	if (Number.isNaN(day)) throw inputError(`"${asOf}" is no date; give the as-of day like 2026-03-31`);
	return day;
}
// build/app/check.js
/**
* The one way through: policy, roster and snapshots to table, rules and report.
* @param given the repository at the request's root; the caller may ask it afterwards what was read
* @throws InputError where it could not be judged
*/
async function check(request, given) {
	if (!isFile(request.policy)) throw inputError(`there is no policy at ${relative(request.root, request.policy)}; check the path, or write one with \`vanity-check init\``);
	const pseudonyms = pseudonymsBy(request.key);
	const repository = given ?? new Repository(request.root);
	const policyPath = repository.entry(request.policy);
	const read = async (tree, path) => {
		const policy = await loadPolicy(tree, path, (name) => request.clock.offsets(name) !== null);
		return {
			policy,
			roster: await loadRosters(tree, policy, path, pseudonyms?.keyId ?? null)
		};
	};
	const own = await read(repository, policyPath);
	const { base = null } = request;
	const opened = base && await (await import("./compare-with-base.js")).openBase({
		base,
		repository,
		policyPath,
		own,
		read
	});
	const { policy, roster } = opened?.rulebook ?? own;
	const zone = new Zone(request.clock.offsets(policy.timezone) ?? (() => 0));
	const snapshots = new Columns(zone);
	const { snapshots: sources, brand } = policy;
	const loadInto = (sink, onProgress = null) => loadSnapshots(repository, sources, brand, policyPath, sink, onProgress);
	const files = await loadInto(snapshots, request.onProgress);
	const plans = new Columns(zone);
	await loadPlans(repository, policy, policyPath, plans);
	const claims = await loadClaims(repository, policy, policyPath);
	const today = request.asOf === null ? zone.dayOf(request.clock.now) : parseDay(request.asOf);
	const compared = opened && await opened.compare(snapshots, pseudonyms, today);
	const change = compared?.change ?? null;
	const committed = compared && await unchanged(compared, loadInto, new Columns(zone));
	const report = evaluate({
		policy,
		roster,
		snapshots,
		plans,
		claims,
		files,
		unread: repository.unread().map(topOf),
		pseudonyms,
		change,
		committed
	}, request);
	return request.digests === true ? {
		...report,
		filesRead: await repository.digests()
	} : report;
}
/**
* What was committed and stands as it was, read once more without the rest of the change.
* @returns null where there is nothing that the change could overrule, or nothing that overrules
*/
async function unchanged({ unchanged, overruled }, load, snapshots) {
	if (unchanged === null || !unchanged.includes(0) || !unchanged.includes(1)) return null;
	await load(new Sieve(snapshots, (nth) => unchanged[nth] === 1));
	return {
		snapshots,
		rows: Uint32Array.from(unchanged.keys()).filter((row) => unchanged[row] === 1),
		overruled
	};
}
// build/app/run.js
/**
* Judges by every policy that is named; by the others too where one cannot be judged by.
* @param patterns paths or globs, relative to `from`
* @param rootOf the root of the repository that holds a policy in this folder
* @throws InputError where a pattern matches nothing
*/
async function run(patterns, from, rootOf, { baseOf, onProgress = null, ...common }) {
	const bases = /* @__PURE__ */ new Map();
	const base = async (folder) => {
		if (baseOf === null) return null;
		const known = bases.get(folder) ?? baseOf(rootOf(folder), folder);
		bases.set(folder, known);
		return known;
	};
	/** By the root of their repository. */
	const basesOf = async (folders) => {
		const opened = /* @__PURE__ */ new Map();
		for (const folder of folders) {
			const its = opened.has(rootOf(folder)) ? null : await base(folder).catch(() => null);
			if (its !== null) opened.set(rootOf(folder), its);
		}
		return opened;
	};
	const policies = policiesOf(patterns, from);
	const reports = [];
	const unjudged = [];
	const problems = new Diagnostics();
	for (const [i, policy] of policies.entries()) {
		const progress = onProgress && ((now) => onProgress(now, i + 1, policies.length));
		const folder = dirname(policy);
		try {
			const about = {
				root: rootOf(folder),
				policy,
				base: await base(folder)
			};
			reports.push(await check({
				...common,
				...about,
				onProgress: progress
			}));
		} catch (error) {
			if (!(error instanceof InputError)) throw error;
			unjudged.push({
				policy: slashed(relative(rootOf(folder), policy)),
				error
			});
			problems.addAll(error);
		}
	}
	const gone = await goneOf(patterns.filter(isGlob), from, await basesOf(policies.map(dirname)));
	for (const policy of gone) {
		const error = inputError(`the change removes the policy ${policy}; agree on that in a change of its own`);
		unjudged.push({
			policy,
			error
		});
		problems.addAll(error);
	}
	const error = problems.total === 0 ? null : new InputError(problems.first, problems.total);
	return {
		reports,
		asked: policies.length + gone.length,
		unjudged,
		error
	};
}
/** What came of all policies together: the worst of them. An input that cannot be read leaves it unjudged. */
function conclusionOf({ reports, error }) {
	const came = new Set(reports.map(({ conclusion }) => conclusion));
	if (error !== null) came.add("unjudged");
	return [
		"fail",
		"unjudged",
		"pass"
	].find((conclusion) => came.has(conclusion)) ?? "neutral";
}
/** 1 where a policy is broken, else 2 where one could not be judged by, else 0. */
function exitCode(run) {
	return {
		fail: 1,
		unjudged: 2,
		neutral: 0,
		pass: 0
	}[conclusionOf(run)];
}
/** The policies that a glob found at the base, and finds no more; by their paths from the root of their repository. */
async function goneOf(patterns, from, bases) {
	if (patterns.length === 0 || bases.size === 0) return [];
	const matchers = patterns.map((pattern) => nameMatcher(pattern, ""));
	return [...bases].flatMap(([root, { files }]) => {
		const isPolicy = (path) => {
			const name = slashed(relative(from, join(root, path)));
			return matchers.some((matcher) => matcher.matches(name));
		};
		return files.flatMap(({ path, status, previous }) => {
			if (status === "removed") return isPolicy(path) ? [path] : [];
			return previous !== void 0 && isPolicy(previous) && !isPolicy(path) ? [previous] : [];
		});
	});
}
function slashed(path) {
	return path.split(sep).join("/");
}
function isGlob(pattern) {
	return /[*?[{(!]/.test(pattern);
}
function policiesOf(patterns, from) {
	const found = [];
	for (const given of patterns) {
		const pattern = isFile(resolve(from, given)) ? given : given.replaceAll("\\", "/");
		const path = resolve(from, pattern);
		if (isFile(path) || !isGlob(pattern)) found.push(path);
		else found.push(...search(pattern, from));
	}
	return [...new Set(found)];
}
function search(pattern, from) {
	const { files, unreadable } = searched(() => matchGlob(pattern, from, () => true), pattern);
	const [fault] = unreadable;
	if (fault !== void 0) throw inputError(`"${pattern}" finds ${relative(from, fault.path)}, ${fault.why}`);
	if (files.length === 0) throw inputError(`"${pattern}" matches no policy; check the path`);
	return files.sort();
}
export { LEVELS as $, ACCOUNT_IN_ID as $t, pseudonymsBy as A, InputError as An, refuseFuture as At, formatNamed as B, TOWARD_SIDES as Bt, readPlan as C, nameMatcher as Cn, figuresToRecord as Ct, readingOf as D, isFile as Dn, POST as Dt, loadSnapshots as E, diskFile as En, Columns as Et, policySchema as F, unitOf as Ft, AUTO as G, KEY_VARIABLE as Gt, PLAN_FORMAT_NAMES as H, NOBODY$1 as Ht, settingKeys as I, ACTIVITY_TYPES as It, presetRules as J, foldLabel as Jt, formatIn as K, isPseudonym as Kt, activitySchema as L, INTERACTION_TYPES as Lt, addCsvRoster as M, inputError as Mn, groupBy as Mt, RosterChecks as N, topOf as Nn, fillOptions as Nt, readSnapshot as O, isInside$1 as On, TYPE_CODE as Ot, loadPolicy as P, LIMITS as Pn, optionsOf as Pt, FAIL_ON as Q, loadClaims as Qt, UNITS as R, SIDES as Rt, planCatalogue as S, weekday as Sn, formatShare as St, filesOf as T, findRoot as Tn, typeMask as Tt, instantOf as U, rosterSchema as Ut, snapshotFormats as V, DEFAULT_POLICY as Vt, offsetsIn as W, Handles as Wt, channelsOf$1 as X, FIGURES as Xt, PRESETS as Y, BADGE_FIGURES as Yt, CONCLUSIONS as Z, sha256Base64 as Zt, metrics as _, parseDuration as _n, count as _t, asOfDay as a, readText as an, capital as at, Zone as b, HOUR_MS as bn, formatExact as bt, isOnAnotherDay as c, concatBytes as cn, answerBucketsOf as ct, excess as d, didYouMean as dn, isTraceable as dt, channelNamed as en, listed$1 as et, loneRowWords as f, enumerate as fn, firstAnswers as ft, figureOptions as g, parseDays as gn, SIDE_CODE as gt, View as h, claimsSchema as hn, Accounts as ht, check as i, readChunks as in, answerOptions as it, loadRosters as j, asInputError as jn, UNDATED as jt, NO_WORDS as k, Diagnostics as kn, concatRows as kt, viewOf as l, decodeUtf8 as ln, EVERYBODY as lt, unseenBrandWords as m, parseDay as mn, sumCounts as mt, exitCode as n, platformNamed as nn, rules$1 as nt, evaluate as o, wholeText as on, typeWords as ot, openFileWords as p, isMoment as pn, recordedAnswer as pt, limitNames as q, normaliseHandle as qt, run as r, require_dist as rn, daysPastKeep as rt, join$1 as s, isLfsPointer as sn, isBrandPost as st, conclusionOf as t, channelTitle as tn, ruleById as tt, distance as u, diagnose as un, callsForAnswer as ut, DIGEST as v, parseShare as vn, formatBeside as vt, planSchema as w, Repository as wn, isAmong as wt, loadPlans as x, formatDay as xn, formatNumber as xt, VERSION as y, DAY_MS as yn, formatCompact as yt, FORMAT_NAMES as z, TALK_TYPES as zt };
