// build/domain/limits.js
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
	textGibibytes: {
		most: 4,
		of: "GiB of IDs, or of accounts, in all snapshots together"
	},
	depth: {
		most: 500,
		of: "levels that JSON may nest"
	},
	yamlLines: {
		most: 5e5,
		of: "lines in a YAML file"
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
		of: "problems that are listed; the rest is a number"
	},
	pages: {
		most: 100,
		of: "pages of a list that GitHub's API is asked for"
	}
};
// build/domain/diagnostic.js
function topOf(file) {
	return {
		file,
		line: 1,
		column: 1
	};
}
const MAX_PROBLEMS = LIMITS.problems.most;
var Diagnostics = class {
	first = [];
	total = 0;
	#last = null;
	add(message, location) {
		if (this.#last?.message === message && isSamePlace(this.#last.location, location)) return;
		this.#last = {
			message,
			location
		};
		if (this.first.length < MAX_PROBLEMS) this.first.push(this.#last);
		this.total++;
	}
	get isFull() {
		return this.first.length >= MAX_PROBLEMS;
	}
	count(location) {
		if (this.#last !== null && isSamePlace(this.#last.location, location)) return;
		this.#last = {
			message: "",
			location
		};
		this.total++;
	}
	addAll({ problems, more }) {
		for (const { message, location } of problems) this.add(message, location);
		this.total += more;
	}
	throwIfAny() {
		if (this.total > 0) throw new InputError(this.first, this.total);
	}
};
function isSamePlace(one, other) {
	if (one === null || other === null) return false;
	return one.line === other.line && one.column === other.column && one.file === other.file;
}
var InputError = class extends Error {
	problems;
	more;
	constructor(problems, total = problems.length) {
		super(problems[0]?.message ?? "invalid input");
		this.name = "InputError";
		this.problems = problems.slice(0, MAX_PROBLEMS);
		this.more = total - this.problems.length;
	}
};
function inputError(message, location = null) {
	return new InputError([{
		message,
		location
	}]);
}
function asInputError(error) {
	if (error instanceof InputError) return error;
	return inputError(`internal error, please report this: ${(error instanceof Error ? error.stack ?? error.message : String(error)).replace(/\s+/g, " ")}`);
}
// build/lib/lazy.js
function lazy(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// build/lib/words.js
function wordsOf(bytes) {
	return {
		bytes,
		view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	};
}
function emptyWords(length) {
	return wordsOf(new Uint8Array(length));
}
// build/lib/bytes.js
const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
const STRICT_UTF8 = new TextDecoder("utf-8", {
	ignoreBOM: true,
	fatal: true
});
const ENCODER = new TextEncoder();
const BLOCK_BYTES = 16;
function decodeUtf8(bytes) {
	return UTF8.decode(bytes);
}
function concatBytes(parts) {
	const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
function isUtf8(bytes) {
	if (areAscii(bytes)) return true;
	try {
		STRICT_UTF8.decode(bytes);
		return true;
	} catch {
		return false;
	}
}
function areAscii(bytes) {
	const whole = bytes.length & -16;
	let seen = bitsOfBlocks(wordsOf(bytes).view, whole);
	for (let at = whole; at < bytes.length; at++) seen |= bytes[at];
	return (seen & 2155905152) === 0;
}
function bitsOfBlocks(view, to) {
	let seen = 0;
	for (let at = 0; at < to; at += BLOCK_BYTES) seen |= view.getInt32(at, true) | view.getInt32(at + 4, true) | view.getInt32(at + 8, true) | view.getInt32(at + 12, true);
	return seen;
}
function asciiText(bytes, from, to) {
	return String.fromCharCode.apply(null, bytes.subarray(from, to));
}
function isAt(bytes, at, wanted) {
	for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
	return true;
}
function encodeUtf8(text) {
	return ENCODER.encode(text);
}
// build/domain/clean.js
const invisible = lazy(() => /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/gu);
const NOT_PRINTABLE_ASCII = /[^ -~]/;
const NOT_PLAIN_TEXT = /[^\t\n\r -%'-~]/;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 65248;
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
const KEPT = /\t|\n|\r|\u0085|\u200D|\uFE0E|\uFE0F/;
const MAX_NOBODY = 24;
const NOBODY = /^(n\/a|n\.a\.|[-\u2013\u2014_.?*/]+|[[(](deleted|removed|unknown|none|null|anonymous)( user| account)?[\])]|deleted (user|account)|(a )?(linkedin member|(facebook|google|instagram|twitter|youtube|tiktok) user))$/i;
const NOBODY_IN_A_SHEET = /^(unknown|none|null|nil|undefined|nobody)$/i;
const FIRST_OF_NOBODY = bitsOf("adfgilntuy");
const LAST_OF_NOBODY = bitsOf("adelnrty");
const UNDECIDED = /^(tb[acd]|to be (announced|confirmed|decided|defined|determined)|open|todo|nobody|none|null)$/i;
function cleanId(text) {
	return isPlain(text) ? text : trimmed(text.normalize("NFKC"));
}
function cleanName(text) {
	return isPlain(text) ? text : trimmed(decodeEntities(narrow(text.normalize("NFC"))));
}
function decodeEntities(text) {
	if (!text.includes("&")) return text;
	return text.replace(ENTITY, (entity, decimal, hex, name) => {
		if (name !== void 0) return NAMED[name.toLowerCase()] ?? entity;
		const code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 1114111 || code >= 55296 && code <= 57343 ? entity : String.fromCodePoint(code);
	});
}
function foldLabel(label) {
	return cleanId(label).toLowerCase();
}
function cleanText(text) {
	if (!NOT_PLAIN_TEXT.test(text)) return text;
	return decodeEntities(text).normalize("NFC").replace(invisible(), (character) => KEPT.test(character) ? character : "");
}
function withoutGuard(cell) {
	return cell.replace(GUARDED, "$1");
}
function meansNobody(text) {
	if (isSurelySomebody(text.length, text.charCodeAt(0), text.charCodeAt(text.length - 1))) return false;
	return text === "" || NOBODY.test(text);
}
function isSurelySomebody(length, first, last) {
	if (length > MAX_NOBODY || isDigit$1(first) || isDigit$1(last)) return true;
	return isOtherLetter(first, FIRST_OF_NOBODY) || isOtherLetter(last, LAST_OF_NOBODY);
}
function isOtherLetter(unit, bits) {
	const letter = placeOf(unit);
	return letter >= 0 && letter < 26 && (bits >>> letter & 1) === 0;
}
function bitsOf(letters) {
	return [...letters].reduce((bits, letter) => bits | 1 << placeOf(letter.charCodeAt(0)), 0);
}
function placeOf(letter) {
	return (letter | 32) - 97;
}
function isDigit$1(unit = 0) {
	return unit >= 48 && unit <= 57;
}
function meansNobodyInSheet(cell) {
	return NOBODY_IN_A_SHEET.test(cell) || meansNobody(cell);
}
function isUndecided(text) {
	return meansNobody(text) || UNDECIDED.test(text);
}
function isPlain(text) {
	if (isGuard(text.charCodeAt(0))) return false;
	for (let at = 0; at < text.length; at++) if (!isPlainUnit(text.charCodeAt(at))) return false;
	return true;
}
function isPlainUnit(unit) {
	return unit > 32 && unit < 127 && unit !== 38;
}
function isGuard(first) {
	return first === 39 || first === 61;
}
function trimmed(text) {
	const spaced = text.replace(/\s+/g, " ");
	return withoutGuard((NOT_PRINTABLE_ASCII.test(spaced) ? spaced.replace(invisible(), "") : spaced).trim()).trim();
}
function narrow(text) {
	return text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
}
// build/domain/platforms/platform.js
const AT_SERVER = /@[^@\s]+$/;
function platform(given) {
	return {
		name: given.channel.charAt(0).toUpperCase() + given.channel.slice(1),
		aliases: [],
		hosts: [],
		profiles: [],
		accountInId: [],
		posts: [],
		server: AT_SERVER,
		displayNamesOnly: false,
		...given
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
const github = platform({
	channel: "github",
	name: "GitHub",
	aliases: ["gh"],
	hosts: ["github.com"],
	profiles: [/^\/(?:orgs\/)?([^/]+)/]
});
const discourse = platform({ channel: "discourse" });
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
const PLATFORMS = [
	bluesky,
	discourse,
	facebook,
	github,
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
function platformNamed(name) {
	return BY_NAME.get(name.toLowerCase().replace(/[\s_-]+/g, ""));
}
function channelNamed(name) {
	return platformNamed(name)?.channel ?? name.trim().toLowerCase();
}
function serverIn(channel) {
	return BY_NAME.get(channel)?.server ?? AT_SERVER;
}
function channelTitle(channel) {
	return BY_NAME.get(channel)?.name ?? channel.charAt(0).toUpperCase() + channel.slice(1);
}
function platformAt(host) {
	return BY_HOST.get(host.replace(/^(www|m|mobile|[a-z]{2})\.(?=[^.]+\.[^.]+$)/, ""));
}
function handleInPath({ profiles }, path) {
	for (const profile of profiles) {
		const handle = profile.exec(path)?.[1];
		if (handle !== void 0) return handle;
	}
}
const ACCOUNT_IN_ID = new RegExp(PLATFORMS.flatMap(({ accountInId }) => accountInId.map(({ source }) => source)).join("|"), "gi");
// build/domain/day.js
const DAY_MS = 864e5;
const HOUR_MS = 36e5;
const MINUTE_MS = 6e4;
function formatDay(day) {
	return (/* @__PURE__ */ new Date(day * DAY_MS)).toISOString().slice(0, 10);
}
function weekday(day) {
	return ((day + 3) % 7 + 7) % 7;
}
// build/domain/time.js
const ZERO$1 = 48;
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
function parseTime(text) {
	const day = parseDate(text);
	if (Number.isNaN(day) || text.length < 20) return NaN;
	if ((text.charCodeAt(10) | 32) !== 116 && text.charAt(10).trim() !== "") return NaN;
	if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return NaN;
	const hour = twoDigits$1(text, 11);
	const minute = twoDigits$1(text, 14);
	const second = twoDigits$1(text, 17);
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
function parseDate(text) {
	if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
	const year = twoDigits$1(text, 0) * 100 + twoDigits$1(text, 2);
	const month = twoDigits$1(text, 5);
	const day = twoDigits$1(text, 8);
	if (!(month >= 1 && month <= 12 && day >= 1 && year >= 0)) return NaN;
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	if (day > (month === 2 && leap ? 29 : DAYS_IN_MONTH[month - 1] ?? 0)) return NaN;
	const y = month > 2 ? year : year - 1;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468;
}
function parseOffset(text, at) {
	const sign = text.charCodeAt(at);
	if ((sign | 32) === 122) return text.length === at + 1 ? 0 : NaN;
	if (sign !== 43 && sign !== 45) return NaN;
	const hours = twoDigits$1(text, at + 1);
	const colon = text.charCodeAt(at + 3) === 58 ? 1 : 0;
	const minutes = text.length === at + 3 ? 0 : twoDigits$1(text, at + 3 + colon);
	if (!((text.length === at + 3 || text.length === at + 5 + colon) && hours < 24 && minutes < 60)) return NaN;
	return (sign === 45 ? -1 : 1) * (hours * HOUR_MS + minutes * MINUTE_MS);
}
function digit(text, at) {
	const value = text.charCodeAt(at) - ZERO$1;
	return value >= 0 && value <= 9 ? value : -1;
}
function twoDigits$1(text, at) {
	const tens = digit(text, at);
	const ones = digit(text, at + 1);
	return tens < 0 || ones < 0 ? NaN : tens * 10 + ones;
}
function parseDay(text) {
	return text.length === 10 ? parseDate(text) : NaN;
}
function isMoment(text) {
	return !Number.isNaN(text.length === 10 ? parseDay(text) : parseTime(text));
}
// build/domain/activity.js
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
const INTERACTION_TYPES = ACTIVITY_TYPES.filter((type) => type !== "post");
const TALK_TYPES = [
	"comment",
	"mention",
	"quote",
	"review",
	"message"
];
const GESTURE_TYPES = [
	"like",
	"share",
	"follow"
];
const SIDES = [
	"unknown",
	"brand",
	"inside",
	"outside",
	"bot"
];
const TOWARD_SIDES = [
	"brand",
	"inside",
	"outside",
	"bot",
	"unknown",
	"others"
];
// build/store/codes.js
const TYPE_CODE = Object.fromEntries(ACTIVITY_TYPES.map((type, code) => [type, code]));
const POST$1 = TYPE_CODE.post;
const TOWARD_CODE = Object.fromEntries(TOWARD_SIDES.map((toward) => {
	const side = SIDES.indexOf(toward);
	return [toward, side > 0 ? side : SIDES.length + TOWARD_SIDES.indexOf(toward)];
}));
// build/store/enlarge.js
function enlarge(array, length) {
	const larger = new array.constructor(length);
	larger.set(array);
	release(array);
	return larger;
}
function widen(array) {
	if (array instanceof Uint32Array) return array;
	const wider = new Uint32Array(array.length);
	wider.set(array);
	release(array);
	return wider;
}
function shorten(array, length) {
	const shorter = array.slice(0, length);
	release(array);
	return shorter;
}
function release({ buffer }) {
	if ("transfer" in buffer) buffer.transfer(0);
}
// build/store/undated.js
const UNDATED = -2147483648;
// build/lib/first-where.js
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
// build/store/marks.js
const WORD_BITS = 5;
function wordsUpTo(number) {
	return wordOf(number) + 2;
}
function wordOf(number) {
	return (number >>> WORD_BITS) * 2;
}
function bitOf(number) {
	return 1 << number;
}
function firstOf(word) {
	return word >>> 1 << WORD_BITS;
}
function lowestBit(bits) {
	return 31 - Math.clz32(bits & -bits);
}
function marksOf(numbers, size) {
	const marks = new Uint32Array(wordsUpTo(size));
	for (let i = 0; i < numbers.length; i++) {
		const number = numbers[i];
		if (number < 0) continue;
		const word = wordOf(number);
		marks[word] = marks[word] | bitOf(number);
	}
	let before = 0;
	for (let word = 0; word < marks.length; word += 2) {
		marks[word + 1] = before;
		before += ones(marks[word]);
	}
	return marks;
}
function markedCount(marks) {
	const last = marks.length - 2;
	return marks[last + 1] + ones(marks[last]);
}
function markedPlace(marks, number) {
	const word = wordOf(number);
	if (word >= marks.length) return -1;
	const bits = marks[word];
	const own = bitOf(number);
	return (bits & own) === 0 ? -1 : marks[word + 1] + ones(bits & own - 1);
}
function ones(word) {
	let sum = word - (word >>> 1 & 1431655765);
	sum = (sum & 858993459) + (sum >>> 2 & 858993459);
	return Math.imul(sum + (sum >>> 4) & 252645135, 16843009) >>> 24;
}
// build/domain/answer-buckets.js
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
function answerEdges(buckets) {
	return ANSWER_BUCKETS.flatMap((bucket) => {
		const answered = buckets[bucket];
		return answered === void 0 ? [] : [[EDGES[bucket], answered]];
	});
}
function answeredWithinBuckets(buckets, within) {
	const edges = answerEdges(buckets);
	return {
		least: edges.findLast(([edge]) => edge <= within)?.[1] ?? 0,
		most: (edges.find(([edge]) => edge >= within) ?? edges.at(-1))?.[1] ?? 0
	};
}
function bucketFault(buckets, count) {
	let before = 0;
	for (const [, answered] of answerEdges(buckets)) {
		if (answered < before) return "`answered` must not shrink: each number includes those that were answered sooner";
		before = answered;
	}
	return before > count ? `\`answered\` is ${before}, but the row stands for only ${count}` : null;
}
function answerBucketsOf(delay, count, least = delay) {
	const isIn = (bucket) => Number.isFinite(delay) && delay <= EDGES[bucket];
	const isOut = (bucket) => !Number.isFinite(least) || least > EDGES[bucket];
	const sure = ANSWER_BUCKETS.filter((bucket) => isIn(bucket) || isOut(bucket));
	return Object.fromEntries(sure.map((bucket) => [bucket, isIn(bucket) ? count : 0]));
}
// build/lib/zone-offset.js
const MINUTE = 6e4;
const DAY = 1440 * MINUTE;
const STEP$1 = 15 * MINUTE;
function offsetsIn(timezone) {
	const format = formatOf(timezone);
	if (format === null) return null;
	const offsets = /* @__PURE__ */ new Map();
	return (time) => {
		const step = Math.floor(time / STEP$1);
		let offset = offsets.get(step);
		if (offset === void 0) {
			offset = localTime(format, step * STEP$1) - step * STEP$1;
			offsets.set(step, offset);
		}
		return offset;
	};
}
function instantOf(local, offsetAt) {
	const before = local - offsetAt(local - DAY);
	const after = local - offsetAt(local + DAY);
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
const BLANKS = /[\s\u00A0\u202F\u2009]+/g;
const YEAR_LAST = /^([a-z]{3} [a-z]{3} \d{1,2}) (\d\d:\d\d:\d\d (?:[+-]\d{4}|[A-Z]{1,4})) (\d{4})$/i;
const COMMENT = / \([^()]*\)$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (?=\S)/i;
const DOTTED = /^(\d{1,4})\. ?(\d{1,2})\. ?(\d{1,4})\.?(?=$|[ ,])/;
const OFFSET = /(?:^|(?<=[\d\s.m]))(?: ?(?:UTC|GMT)?([+-]\d\d:?(?:\d\d)?)| ?(Z|UT|UTC|GMT)| ([ECMP][SD]T))$/i;
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
// build/domain/date-orders.js
const NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;
function dateNumbers(date) {
	const [, a, separator, b, c] = NUMBERS.exec(date) ?? [];
	return a === void 0 || separator === void 0 || b === void 0 || c === void 0 ? null : {
		numbers: [
			a,
			b,
			c
		],
		separator
	};
}
function dayInOrder([a, b, c], order) {
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
	}[order];
	return writtenDay(year, month, day);
}
function writtenDay(year, month, day) {
	const two = (text) => text.padStart(2, "0");
	return `${year.length <= 2 ? `20${two(year)}` : year}-${two(month)}-${two(day)}`;
}
function ordersOf({ numbers }) {
	const [first, , last] = numbers;
	return (first.length === 4 ? ["ymd"] : last.length === 4 ? ["mdy", "dmy"] : [
		"mdy",
		"dmy",
		"ymd"
	]).filter((order) => isMoment(dayInOrder(numbers, order)));
}
function isDotted({ numbers, separator }) {
	return separator === "." && numbers[2].length === 4;
}
var DateOrders = class {
	#shown = /* @__PURE__ */ new Set();
	#shownWithDots = /* @__PURE__ */ new Set();
	#hasDots = false;
	#dates = 0;
	#others = 0;
	hasAny = false;
	add(text) {
		const date = /^\s*\D{0,12}\d{1,4}[-/.]/.test(text) ? dateNumbers(splitMoment(text).date) : null;
		if (date === null) {
			if (text !== "") this.#others++;
			return;
		}
		this.#dates++;
		if (date.numbers[0].length === 4) return;
		this.hasAny = true;
		this.#hasDots ||= isDotted(date);
		const [order, ...others] = ordersOf(date);
		if (order !== void 0 && others.length === 0) (isDotted(date) ? this.#shownWithDots : this.#shown).add(order);
	}
	get holdsDates() {
		return this.#dates > this.#others;
	}
	get shown() {
		const isDayFirst = this.#hasDots && this.#shownWithDots.size === 0;
		return [...this.#shown, ...isDayFirst ? ["dmy"] : this.#shownWithDots];
	}
};
var SheetOrders = class {
	#columns;
	constructor(columns) {
		this.#columns = columns;
	}
	of(own, isOther = () => true) {
		const others = this.#columns.filter((column, place) => column.holdsDates && isOther(place));
		return orderIn(own.flatMap((place) => this.#columns[place] ?? [])) ?? orderIn(others);
	}
};
function orderIn(columns) {
	const [order, ...others] = new Set(columns.flatMap(({ shown }) => shown));
	return others.length > 0 ? "mixed" : order ?? null;
}
// build/domain/dates.js
var NoDate = class extends Error {};
const MONTHS = [
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
const SERIAL_OF_1970 = 25569;
const SERIAL = /^(3[6-9]|[4-6]\d|7[0-2])\d{3}(?:[.,]\d+)?$/;
const EPOCH = /^(?:(?<seconds>[1-3]\d{9})(?:\.\d+)?|(?<milliseconds>[1-3]\d{12}))$/;
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
function momentOf(texts, dates) {
	const filled = texts.filter((text) => text.trim() !== "");
	if (filled.length === 1 && isMoment(filled[0])) return filled[0];
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
function dateFault(column, cell) {
	return `\`${column}\` is "${cell}", which can't be read as a date; write it like 2026-03-31, or with a time like 2026-03-31 09:30`;
}
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
	const numbers = dateNumbers(date);
	if (numbers !== null) return {
		...moment,
		day: fromNumbers(numbers, text, order)
	};
	const words = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(date);
	const reversed = /^(\d{1,2})(?:st|nd|rd|th)?\.?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d\d)$/i.exec(date);
	const [month, day, year] = words?.slice(1) ?? [
		reversed?.[2],
		reversed?.[1],
		reversed?.[3]
	];
	const number = MONTHS.indexOf((month ?? "").slice(0, 3).toLowerCase()) + 1;
	return number === 0 || !year || !day ? null : {
		...moment,
		day: writtenDay(year, String(number), day)
	};
}
function fromNumbers(date, text, order) {
	const { numbers } = date;
	if (numbers[0].length === 4) return dayInOrder(numbers, "ymd");
	if (order !== null && order !== "mixed") {
		const day = dayInOrder(numbers, order);
		if (!isMoment(day)) throw new NoDate(`"${text}" is not a date in the order ${order}`);
		return day;
	}
	const [day, ...others] = new Set(ordersOf(date).map((candidate) => dayInOrder(numbers, candidate)));
	if (day === void 0) throw new NoDate(`"${text}" is not a date`);
	if (others.length === 0) return day;
	if (isDotted(date) && order === null) return dayInOrder(numbers, "dmy");
	throw new NoDate(`"${text}" may be one day or another; give \`dates: mdy\`, \`dmy\` or \`ymd\` in its entry in the policy`);
}
// build/domain/cell.js
var LostCell = class extends Error {};
const ERROR = /^(#(NAME\?|N\/A|REF!|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA|NV|WERT!|BEZUG!|ZAHL!|NOM\?|VALEUR!|N\/D|\u00BFNOMBRE\?|\u00A1VALOR!|\u00A1REF!|NOME\?|VALORE!|RIF!|NAAM\?|WAARDE!|#+)|Err:\d+)$/i;
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+\d+$|^\d[.,]\d+E\d+$/i;
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
function cellOf(key, cell) {
	if (ERROR.test(cell)) throw new LostCell(`\`${key}\` is "${cell}", an error of a spreadsheet; ${AS_TEXT}`);
	if (key === "content") return cell;
	const text = cleanId(withoutGuard(cell));
	if (IDS$1.has(key) && SCIENTIFIC.test(text)) throw new LostCell(`\`${key}\` is "${text}", a number that a spreadsheet has cut short; ${AS_TEXT}`);
	return ACCOUNTS.has(key) && meansNobodyInSheet(text) ? "" : text;
}
function isSurelyWhole(first, second) {
	if (first === 35 || (first | 32) === 101 && (second | 32) === 114) return false;
	return !(first >= 48 && first <= 57 && (second === 44 || second === 46 || (second | 32) === 101));
}
var CutIds = class {
	#lines = /* @__PURE__ */ new Map();
	note(key, id, line) {
		if (!IDS$1.has(key) || !LONG.test(id)) return;
		this.#note(key, CUT.test(id) ? {
			line,
			id
		} : null);
	}
	get longIds() {
		return this.#lines;
	}
	merge(others, shift) {
		for (const [key, cut] of others) this.#note(key, cut && {
			...cut,
			line: cut.line + shift
		});
	}
	#note(key, cut) {
		const own = this.#lines.get(key);
		if (own === null) return;
		if (cut === null || own === void 0 || cut.line < own.line) this.#lines.set(key, cut);
	}
	faults() {
		return [...this.#lines].flatMap(([key, cut]) => cut === null ? [] : [{
			key,
			...cut
		}]).sort((a, b) => a.line - b.line).map(({ key, id, line }) => ({
			line,
			message: `\`${key}\` is "${id}", of which a spreadsheet kept fifteen digits; ${AS_TEXT}`
		}));
	}
};
const SUM_LABEL = /^(?:grand )?(?:totals?|sum|count|gesamt|summe|anzahl)\b/i;
function isSumLabel(text) {
	return SUM_LABEL.test(text);
}
// build/ingest/pipeline/csv-types.js
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
function typeOf(word) {
	return TYPES$1.get(word) ?? TYPES$1.get(singular(word)) ?? word;
}
function singular(word) {
	return word.replace(/ies$/, "y").replace(/s$/, "");
}
// build/domain/people-figure.js
const PEOPLE_METRICS = [
	"employee-share",
	"outside-voices",
	"voice-concentration",
	"returning-outsiders"
];
function figureName({ metric, from, to, scope }) {
	const of = scope.object ?? scope.channel;
	return `${metric}${of === void 0 ? "" : ` (${of})`} of ${from} to ${to}`;
}
const SHARES = /* @__PURE__ */ new Set(["employee-share", "returning-outsiders"]);
function figureFaults(figures) {
	return figures.flatMap((figure) => {
		const fault = figureFault(figure) ?? figureConflict(figure, figures);
		if (fault === null) return [];
		return [`\`figures\`: ${figureName(figure)}: ${fault}; make the aggregate anew from its source`];
	});
}
function figureFault(figure) {
	const { metric, from, to, value, low, high, sample, unknown, known = 0, part = 0 } = figure;
	if (from > to) return "ends before it begins";
	for (const [name, number] of Object.entries({
		value,
		low,
		high,
		sample,
		unknown,
		known,
		part
	})) if (number !== null && (!Number.isFinite(number) || number < 0)) return `\`${name}\` is ${number}, below 0`;
	for (const [name, number] of Object.entries({
		sample,
		unknown,
		known,
		part
	})) if (number !== null && !Number.isInteger(number)) return `\`${name}\` is ${number}, not a whole number`;
	if (value !== null && low !== null && value < low) return `\`value\` is ${value}, below \`low\`, ${low}`;
	if (value !== null && high !== null && value > high) return `\`value\` is ${value}, above \`high\`, ${high}`;
	if (low !== null && high !== null && low > high) return `\`low\` is ${low}, above \`high\`, ${high}`;
	if (sample !== null && part > sample) return `\`part\` is ${part}, more than the ${sample} of \`sample\``;
	if (!SHARES.has(metric)) return metric === "voice-concentration" && sample !== null && (value ?? 0) > sample ? `\`value\` is ${value}, more accounts than the ${sample} activities of \`sample\`` : null;
	if ((high ?? 0) > 1) return `\`high\` is ${high}, above 1, and it is a share`;
	if (figure.part === void 0 || sample === null || value === null) return null;
	if (sample === 0 || Math.abs(part / sample - value) > 1e-6) return `\`value\` is ${value}, and ${part} of ${sample} is another share`;
	return null;
}
function figureConflict(figure, figures) {
	if (figure.metric !== "returning-outsiders" && figure.metric !== "voice-concentration") return null;
	const key = (other) => JSON.stringify([
		other.from,
		other.to,
		other.channels ?? null,
		other.scope
	]);
	const typesOf = ({ options }) => JSON.stringify([options["of"] ?? []].flat().sort());
	const isReturning = figure.metric === "returning-outsiders";
	const voices = figures.find((other) => other.metric === "outside-voices" && other.options["per"] !== "post" && key(other) === key(figure) && (isReturning ? isOfAllTypes(other) : typesOf(other) === typesOf(figure)));
	if (voices?.high === void 0 || voices.high === null) return null;
	const accounts = (isReturning ? figure.part : figure.value) ?? 0;
	return accounts > voices.high ? `${accounts} accounts are more than the ${voices.high} of outside-voices of the same days` : null;
}
function isOfAllTypes({ options }) {
	return [options["of"] ?? []].flat().length === INTERACTION_TYPES.length;
}
// build/text/csv-header.js
function headerTest(header) {
	const column = header.findIndex((cell) => cell.trim() !== "");
	if (column < 0) return () => false;
	const name = header[column].trim();
	const [written, marked] = [name, `\ufeff${name}`].map(encodeUtf8);
	return (row) => row.holds(column, written) || row.holds(column, marked);
}
const QUOTE$3 = 34;
const BACKSLASH$2 = 92;
const FIRST_PRINTABLE = 32;
const BYTE_CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
	return (byte === QUOTE$3 ? 1 : byte === BACKSLASH$2 || byte < FIRST_PRINTABLE ? 2 : 0) | (isPlainUnit(byte) ? 0 : 4);
});
function classesOf(bytes) {
	return bytes.reduce((classes, byte) => classes | BYTE_CLASSES[byte], 0);
}
// build/text/plain-words.js
const ONES = 16843009;
const HIGH_BITS = -2139062144;
const FIRST_PLAIN = 39 * ONES;
function timesFour(byte) {
	return byte * ONES;
}
function plainBytesOf(word, end) {
	const wrong = (word - FIRST_PLAIN | word + ONES | word | (word ^ end) - ONES) & HIGH_BITS;
	return wrong === 0 ? 4 : 31 - Math.clz32(wrong & -wrong) >>> 3;
}
var Pattern = class {
	length;
	#first;
	#last;
	#between;
	constructor(bytes) {
		const { view } = wordsOf(bytes);
		this.length = bytes.length;
		this.#first = view.getInt32(0);
		this.#last = view.getInt32(bytes.length - 4);
		this.#between = Int32Array.from({ length: bytes.length - 5 >> 2 }, (_, word) => view.getInt32(word * 4 + 4));
	}
	isAt(view, at) {
		if (view.getInt32(at) !== this.#first || view.getInt32(at + this.length - 4) !== this.#last) return false;
		const between = this.#between;
		for (let word = 0; word < between.length; word++) if (view.getInt32(at + word * 4 + 4) !== between[word]) return false;
		return true;
	}
};
function withSpare(bytes) {
	const { buffer, byteOffset, length } = bytes;
	if (buffer.byteLength >= byteOffset + length + 32) return {
		bytes,
		view: new DataView(buffer, byteOffset)
	};
	const copy = new Uint8Array(length + 32);
	copy.set(bytes);
	return {
		bytes: copy.subarray(0, length),
		view: new DataView(copy.buffer)
	};
}
const MAX_LINE_LENGTH = LIMITS.rowMebibytes.most * 2 ** 20;
const FIRST_SIZE = 65536;
async function* wholeLines(chunks, tooLong) {
	let buffer = new Uint8Array(FIRST_SIZE);
	let size = 0;
	for await (const chunk of chunks) {
		if (size + chunk.length + 32 >= buffer.length) {
			const larger = new Uint8Array((size + chunk.length) * 2);
			larger.set(buffer.subarray(0, size));
			buffer = larger;
		}
		buffer.set(chunk, size);
		const end = chunk.lastIndexOf(10) + 1;
		size += chunk.length;
		if (end > 0) {
			const whole = size - chunk.length + end;
			yield buffer.subarray(0, whole);
			buffer.copyWithin(0, whole, size);
			size -= whole;
		}
		if (size > MAX_LINE_LENGTH && decodeUtf8(buffer.subarray(0, size)).length > MAX_LINE_LENGTH) throw tooLong(LIMITS.rowMebibytes.most);
	}
	if (size === 0) return;
	buffer[size] = 10;
	yield buffer.subarray(0, size + 1);
}
// build/text/csv-scanner.js
const CARRIAGE_RETURN$2 = 13;
const BLANK$1 = 32;
const QUOTE$2 = 34;
const QUOTES = timesFour(QUOTE$2);
const FIRST_BEYOND_ASCII = 128;
const ENDS_CELL = 64;
const BEYOND_ASCII$1 = 128;
var CsvScanner = class {
	words = emptyWords(0);
	#given = this.words.bytes;
	length = 0;
	from;
	to;
	classes;
	#delimiter;
	#delimiters;
	#needsReturn;
	#classOf;
	constructor({ delimiter, lineEnd }, columns) {
		this.#delimiter = delimiter.charCodeAt(0);
		this.#delimiters = timesFour(this.#delimiter);
		this.#needsReturn = lineEnd === "\r\n";
		this.from = new Int32Array(columns);
		this.to = new Int32Array(columns);
		this.classes = new Uint8Array(columns);
		const ends = [
			this.#delimiter,
			QUOTE$2,
			CARRIAGE_RETURN$2,
			10
		];
		this.#classOf = BYTE_CLASSES.map((classes, byte) => classes | (ends.includes(byte) ? ENDS_CELL : 0) | (byte >= FIRST_BEYOND_ASCII ? BEYOND_ASCII$1 : 0));
	}
	scan(given, start) {
		if (given !== this.#given) {
			this.#given = given;
			this.words = withSpare(given);
		}
		const { from, to } = this;
		const { bytes } = this.words;
		const delimiter = this.#delimiter;
		this.length = 0;
		let holdsText = false;
		let holdsBytes = false;
		let at = start;
		for (let cell = 0; cell < from.length; cell++) {
			if (bytes[at] === delimiter) {
				at = this.#note(cell, at, at, 0) + 1;
				continue;
			}
			at = bytes[at] === QUOTE$2 ? this.#scanQuoted(cell, at + 1) : this.#scanBare(cell, at);
			if (at === 0) return 0;
			if (from[cell] !== to[cell]) {
				holdsBytes = true;
				holdsText ||= isText$1(bytes[from[cell]]);
			}
			if (bytes[at] === delimiter) {
				at++;
				continue;
			}
			const hasReturn = bytes[at] === CARRIAGE_RETURN$2;
			if (hasReturn) at++;
			if (bytes[at] !== 10 || this.#needsReturn && !hasReturn) return 0;
			if (holdsBytes && !holdsText) return 0;
			this.length = holdsText ? cell + 1 : 0;
			return at + 1;
		}
		return 0;
	}
	holds(index, bytes) {
		const from = this.from[index];
		return index < this.length && this.to[index] - from === bytes.length && isAt(this.words.bytes, from, bytes);
	}
	cell(index) {
		const from = this.from[index];
		const to = this.to[index];
		const { bytes } = this.words;
		return (this.classes[index] & BEYOND_ASCII$1) === 0 && to - from < 256 ? asciiText(bytes, from, to) : decodeUtf8(bytes.subarray(from, to));
	}
	cells() {
		return Array.from({ length: this.length }, (_, index) => this.cell(index));
	}
	#scanBare(cell, from) {
		const { bytes } = this.words;
		const classOf = this.#classOf;
		let classes = 0;
		let at = this.#endOfPlain(from, this.#delimiters);
		for (;; at++) {
			const byteClass = classOf[bytes[at]];
			if ((byteClass & ENDS_CELL) !== 0) break;
			classes |= byteClass;
		}
		if (bytes[at] === QUOTE$2 || at > from && !(isText$1(bytes[from]) && isText$1(bytes[at - 1]))) return 0;
		return this.#note(cell, from, at, classes);
	}
	#scanQuoted(cell, from) {
		const { bytes } = this.words;
		const classOf = this.#classOf;
		let classes = 0;
		let at = this.#endOfPlain(from, QUOTES);
		for (; bytes[at] !== QUOTE$2; at++) {
			if (bytes[at] === 10) return 0;
			classes |= classOf[bytes[at]];
		}
		const next = bytes[at + 1];
		if (next !== this.#delimiter && next !== CARRIAGE_RETURN$2 && next !== 10) return 0;
		return this.#note(cell, from, at, classes) === 0 ? 0 : at + 1;
	}
	#endOfPlain(from, end) {
		const { view } = this.words;
		let at = from;
		let plain = plainBytesOf(view.getInt32(at, true), end);
		for (; plain === 4; plain = plainBytesOf(view.getInt32(at, true), end)) at += 4;
		return at + plain;
	}
	#note(cell, from, to, classes) {
		this.from[cell] = from;
		this.to[cell] = to;
		this.classes[cell] = classes;
		return to;
	}
};
function isText$1(byte) {
	return byte > BLANK$1 && byte < FIRST_BEYOND_ASCII;
}
// build/text/row-end.js
const CARRIAGE_RETURN$1 = 13;
const QUOTE$1 = 34;
var RowEnd = class {
	#lineEnd;
	#isQuoted = false;
	constructor(lineEnd) {
		this.#lineEnd = lineEnd;
	}
	in(bytes, from) {
		for (let at = from; at < bytes.length; at++) {
			const byte = bytes[at];
			if (byte === QUOTE$1) this.#isQuoted = !this.#isQuoted;
			else if (byte === 10 && !this.#isQuoted && this.#endsRow(bytes, at)) return at + 1;
		}
		return 0;
	}
	#endsRow(bytes, at) {
		return this.#lineEnd === "\n" || bytes[at - 1] === CARRIAGE_RETURN$1;
	}
};
// build/ingest/pipeline/entry.js
const NO_WORDS = {
	columns: {},
	dates: null,
	set: {},
	types: {},
	timezone: null,
	"insiders-from": null
};
const DATES = ["published", "answeredAt"];
function datesOf$1({ dates: order, timezone }) {
	return {
		order,
		offsetAt: timezone === null ? null : offsetsIn(timezone)
	};
}
var EntryReading = class {
	constants;
	#types;
	#dates;
	#readsDates;
	constructor({ set, types, dates, timezone }, byHand = false) {
		const { period: _period, complete: _complete, outbound: _outbound, ...constants } = set;
		this.constants = Object.entries(constants);
		this.#types = new TypeWords(types);
		this.#dates = datesOf$1({
			dates,
			timezone
		});
		this.#readsDates = byHand || timezone !== null;
	}
	complete(value) {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
		const record = value;
		const { type } = record;
		if (typeof type === "string") record["type"] = this.typeOf(type);
		for (const [key, constant] of this.constants) if (record[key] === void 0 || record[key] === null || record[key] === "") record[key] = constant;
		if (this.#readsDates) for (const key of DATES) this.#readDate(record, key);
		return record;
	}
	typeOf(word) {
		return this.#types.typeOf(word) ?? word;
	}
	#readDate(record, key) {
		const text = record[key];
		if (typeof text === "string" && !isMoment(text)) record[key] = toMoment(text, this.#dates);
	}
};
var TypeWords = class {
	#types;
	constructor(types) {
		this.#types = new Map(Object.entries(types).map(([word, type]) => [folded(word), type]));
	}
	typeOf(word) {
		return this.#types.size === 0 ? void 0 : this.#types.get(folded(word));
	}
};
function folded(word) {
	return word.trim().toLowerCase();
}
// build/ingest/pipeline/cell-reading.js
function cellReading(columns, note) {
	const { dates, timezone, types } = columns;
	return {
		columns,
		published: datesOf$1({
			dates: dates.published,
			timezone
		}),
		answeredAt: datesOf$1({
			dates: dates.answeredAt,
			timezone
		}),
		types: new TypeWords(types),
		note
	};
}
function typeInCell(cell, types) {
	return types.typeOf(cell) ?? typeOf(cell.toLowerCase());
}
// build/text/json-error.js
const CONFLICT = /^(<{7}|={7}|>{7})( |$)/;
const UNRESOLVED = "is what a merge conflict left here; keep one side of it";
function parseDocument(text, name, advice = "") {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw jsonError(error, text, topOf(name), advice);
	}
}
function jsonError(error, text, start, advice = "") {
	const position = /position (\d+)/.exec(error.message)?.[1];
	const offset = position === void 0 ? /end of JSON|Unterminated/.test(error.message) ? text.length : 0 : Number(position);
	const before = text.slice(0, offset).split("\n");
	const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
	return inputError(CONFLICT.test(text) ? UNRESOLVED : `is not JSON: ${what(error.message)}${advice}`, {
		file: start.file,
		line: start.line + before.length - 1,
		column
	});
}
function what(message) {
	const text = message.replace(/ in JSON at position.*| at position.*|, (\.\.\.)?".*| is not valid JSON.*/s, "");
	return text.charAt(0).toLowerCase() + text.slice(1);
}
function slashesBefore(bytes, end) {
	let at = end;
	while (at > 0 && bytes[at - 1] === 92) at--;
	return end - at;
}
function isDelimiter(byte) {
	return byte <= 32 || byte === 44 || byte === 93 || byte === 125 || byte === 58;
}
// build/ingest/pipeline/parse-json.js
const MAY_BE_LONG = /[[:,\s]-?\d{16}/;
function parseJson(text) {
	if (!/\d{16}/.test(text) || !MAY_BE_LONG.test(text)) return JSON.parse(text);
	try {
		return JSON.parse(withLongNumbersQuoted(text));
	} catch {
		return JSON.parse(text);
	}
}
function parseJsonAt(text, start) {
	try {
		return parseJson(text);
	} catch (error) {
		throw jsonError(error, text, start);
	}
}
function withLongNumbersQuoted(text) {
	const parts = [];
	let copied = 0;
	for (let at = 0; at < text.length;) {
		const unit = text.charCodeAt(at);
		if (unit === 34) at = endOfString(text, at);
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
		if (unit === 92) at++;
		else if (unit === 34) return at + 1;
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
// build/ingest/pipeline/plain/take-plain.js
function takePlain(plain, bytes, start, counter, maxBytes = Number.POSITIVE_INFINITY) {
	let at = start;
	while (at < bytes.length) {
		const end = plain.scan(at);
		if (end === 0 || end - at > maxBytes) break;
		plain.take(counter.line++);
		at = end;
	}
	plain.settle();
	return at;
}
// build/domain/plain-activity.js
const PLAIN_TEXTS = [
	"id",
	"actor",
	"object",
	"inReplyTo",
	"target",
	"url"
];
const PLAIN_TEXT = Object.fromEntries(PLAIN_TEXTS.map((key, place) => [key, place]));
function textOf({ bytes, from, to }) {
	return decodeUtf8(bytes.subarray(from, to));
}
// build/ingest/pipeline/plain/plain-moment.js
const DASH = 45;
const COLON = 58;
const PLUS = 43;
const Z = 90;
const ZERO = 48;
const DATE_LENGTH = 10;
const UTC_LENGTH = 20;
const OFFSET_LENGTH = 25;
const HOUR_WORD = 976236628;
const MINUTE_WORD = 809119792;
const HOUR_BITS = -986881;
const MINUTE_BITS = -251662096;
const HOUR_EXCESS = 394752;
const MINUTE_EXCESS = 100664838;
var PlainMoment = class {
	time = NaN;
	day = NaN;
	#date = /* @__PURE__ */ new Int32Array(3);
	#day = NaN;
	#zone = /* @__PURE__ */ new Int32Array(2);
	#offset = NaN;
	clear() {
		this.time = NaN;
		this.day = NaN;
	}
	read({ bytes, view }, from, to) {
		const length = to - from;
		this.clear();
		if (length === DATE_LENGTH) {
			this.day = this.#dayAt(bytes, view, from);
			return !Number.isNaN(this.day);
		}
		if (this.readUsual(bytes, view, from) !== length) this.time = parseTime(asciiText(bytes, from, to));
		return !Number.isNaN(this.time);
	}
	readUsual(bytes, view, from) {
		const hours = view.getInt32(from + 10, true) ^ HOUR_WORD;
		const minutes = view.getInt32(from + 14, true) ^ MINUTE_WORD;
		const zone = view.getInt32(from + 18, true);
		const second = (zone & 255) - ZERO;
		if (((hours | hours + HOUR_EXCESS) & HOUR_BITS | (minutes | minutes + MINUTE_EXCESS) & MINUTE_BITS) !== 0 || second < 0 || second > 9) return 0;
		const hour = (hours >>> 8 & 15) * 10 + (hours >>> 16 & 15);
		const minute = (minutes & 15) * 10 + (minutes >>> 8 & 15);
		const seconds = (minutes >>> 24) * 10 + second;
		if (hour > 23 || minute > 59 || seconds > 59) return 0;
		const isUtc = (zone >>> 8 & 255) === Z;
		const clock = hour * HOUR_MS + minute * MINUTE_MS + seconds * 1e3;
		this.time = this.#dayAt(bytes, view, from) * DAY_MS + clock - (isUtc ? 0 : this.#offsetAt(bytes, view, from + 19));
		return Number.isNaN(this.time) ? 0 : isUtc ? UTC_LENGTH : OFFSET_LENGTH;
	}
	#dayAt(bytes, view, at) {
		const date = this.#date;
		const first = view.getInt32(at);
		const second = view.getInt32(at + 4);
		const third = view.getInt16(at + 8);
		if (date[0] !== first || date[1] !== second || date[2] !== third) {
			date[0] = first;
			date[1] = second;
			date[2] = third;
			this.#day = parseDay(asciiText(bytes, at, at + DATE_LENGTH));
		}
		return this.#day;
	}
	#offsetAt(bytes, view, at) {
		const zone = this.#zone;
		const first = view.getInt32(at);
		const second = view.getInt16(at + 4);
		if (zone[0] !== first || zone[1] !== second) {
			zone[0] = first;
			zone[1] = second;
			this.#offset = offsetAt(bytes, at);
		}
		return this.#offset;
	}
};
function offsetAt(bytes, at) {
	const sign = bytes[at];
	if (bytes[at + 3] !== COLON || sign !== PLUS && sign !== DASH) return NaN;
	const hours = twoDigits(bytes, at + 1);
	const minutes = twoDigits(bytes, at + 4);
	if ((hours | minutes) < 0 || hours > 23 || minutes > 59) return NaN;
	return (sign === DASH ? -1 : 1) * (hours * HOUR_MS + minutes * MINUTE_MS);
}
function twoDigits(bytes, at) {
	const tens = bytes[at] - ZERO;
	const ones = bytes[at + 1] - ZERO;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
// build/ingest/pipeline/plain/plain-record.js
const PLAIN_KEYS = [
	...PLAIN_TEXTS,
	"type",
	"published",
	"channel",
	"content",
	"category",
	"language"
];
const PLAIN_KEY = Object.fromEntries(PLAIN_KEYS.map((key, number) => [key, number]));
const MAX_TEXT_BYTES = 4096;
const MAX_TYPE_WORDS = 32;
const POST = ACTIVITY_TYPES.indexOf("post");
const NOTHING = /* @__PURE__ */ new Uint8Array(0);
const IS_CLEANED = PLAIN_TEXTS.map((key) => ![
	"actor",
	"target",
	"url"
].includes(key));
var PlainRecord = class PlainRecord {
	type = -1;
	channel = null;
	actor = null;
	texts = PLAIN_TEXTS.map(() => ({
		bytes: NOTHING,
		from: 0,
		to: 0
	}));
	#moment = new PlainMoment();
	#hasWords = false;
	#typeOf;
	#typeWords = [];
	#byInitial = /* @__PURE__ */ new Uint8Array(256);
	#usualType;
	#constants;
	#channelBytes = NOTHING;
	#lastChannel = "";
	constructor(typeOf, constants, usualType) {
		this.#typeOf = typeOf;
		this.#usualType = usualType;
		this.#constants = constants.map(([key, text]) => {
			const words = withSpare(encodeUtf8(text));
			return {
				key,
				words,
				classes: classesOf(words.bytes)
			};
		});
	}
	static of(entry, typeOf) {
		const constants = [];
		let usualType = -1;
		for (const [key, value] of entry.constants) {
			const place = PLAIN_TEXTS.indexOf(key);
			if (key === "type") usualType = ACTIVITY_TYPES.indexOf(value);
			else if (place >= 0 && typeof value === "string") constants.push([place, value]);
			else return null;
		}
		return new PlainRecord(typeOf, constants, usualType);
	}
	get time() {
		return this.#moment.time;
	}
	get day() {
		return this.#moment.day;
	}
	start() {
		this.type = -1;
		this.channel = null;
		this.actor = null;
		this.#hasWords = false;
		this.#moment.clear();
		for (let place = 0; place < this.texts.length; place++) {
			const text = this.texts[place];
			text.to = text.from;
		}
	}
	take(key, words, from, to, classes) {
		const { bytes } = words;
		if (from === to) return key !== PLAIN_KEY.type && key !== PLAIN_KEY.published;
		if (key === PLAIN_KEY.content || key === PLAIN_KEY.url) this.#hasWords = true;
		if (key === PLAIN_KEY.content) return true;
		if (to - from > MAX_TEXT_BYTES) return false;
		if (key >= PLAIN_TEXTS.length) {
			if (key === PLAIN_KEY.type) return this.#takeType(bytes, from, to);
			if (key === PLAIN_KEY.published) return this.#moment.read(words, from, to);
			return key !== PLAIN_KEY.channel || this.#takeChannel(bytes, from, to, classes);
		}
		const text = this.texts[key];
		if (text.bytes !== bytes) text.bytes = bytes;
		text.from = from;
		text.to = to;
		return IS_CLEANED[key] === false || isClean(bytes, from, to, classes);
	}
	takeUsualMoment({ bytes, view }, from) {
		return this.#moment.readUsual(bytes, view, from);
	}
	takeUsualType(bytes, from) {
		const word = this.#likelyWord(bytes[from]);
		if (word === void 0 || word.type < 0 || !isAt(bytes, from, word.bytes)) return 0;
		this.type = word.type;
		return word.bytes.length;
	}
	takeActor(actor) {
		this.actor = actor;
	}
	finish() {
		if (this.type < 0) this.type = this.#usualType;
		if (this.type < 0 || this.type === POST) return false;
		for (const { key, words, classes } of this.#constants) {
			if (this.#says(key)) continue;
			if (!this.take(key, words, 0, words.bytes.length, classes)) return false;
		}
		return !this.#hasWords || this.#says(PLAIN_TEXT.id);
	}
	#says(key) {
		const { from, to } = this.texts[key];
		return from < to || key === PLAIN_TEXT.actor && this.actor !== null;
	}
	#takeType(bytes, from, to) {
		const likely = this.#likelyWord(bytes[from]);
		const word = likely !== void 0 && stands(likely.bytes, bytes, from, to) ? likely : this.#wordAt(bytes, from, to);
		this.type = word.type;
		return word.type >= 0;
	}
	#likelyWord(initial) {
		return this.#typeWords[this.#byInitial[initial]];
	}
	#wordAt(bytes, from, to) {
		const words = this.#typeWords;
		let place = words.findIndex((word) => stands(word.bytes, bytes, from, to));
		if (place < 0) {
			const name = this.#typeOf(decodeUtf8(bytes.subarray(from, to)));
			const word = {
				bytes: bytes.slice(from, to),
				type: ACTIVITY_TYPES.indexOf(name)
			};
			if (words.length === MAX_TYPE_WORDS) return word;
			place = words.push(word) - 1;
		}
		this.#byInitial[bytes[from]] = place;
		return words[place];
	}
	#takeChannel(bytes, from, to, classes) {
		if (!stands(this.#channelBytes, bytes, from, to)) {
			if (!isClean(bytes, from, to, classes)) return false;
			this.#channelBytes = bytes.slice(from, to);
			this.#lastChannel = asciiText(bytes, from, to);
		}
		this.channel = this.#lastChannel;
		return true;
	}
};
function stands(wanted, bytes, from, to) {
	return wanted.length === to - from && isAt(bytes, from, wanted);
}
function isClean(bytes, from, to, classes) {
	const first = bytes[from];
	if ((classes & 4) !== 0 || isGuard(first)) return false;
	return isSurelySomebody(to - from, first, bytes[to - 1]) || !meansNobody(asciiText(bytes, from, to));
}
// build/ingest/pipeline/plain/plain-csv.js
const UNUSUAL = -1;
const IGNORED = -2;
const LONG_ID = 18;
const IS_ACCOUNT = PLAIN_KEYS.map((key) => ["actor", "target"].includes(key));
const IS_ID = PLAIN_KEYS.map((key) => [
	"id",
	"actor",
	"object",
	"inReplyTo",
	"target"
].includes(key));
const PASSED = [
	PLAIN_KEY.content,
	PLAIN_KEY.category,
	PLAIN_KEY.language
];
var PlainCsv = class PlainCsv {
	#record;
	#reading;
	#taker;
	#keys;
	#longIds = [];
	constructor(record, reading, taker) {
		this.#record = record;
		this.#reading = reading;
		this.#taker = taker;
		this.#keys = reading.columns.keys.map((key) => key === null ? IGNORED : PLAIN_KEYS.indexOf(key));
	}
	static of(taker, reading) {
		const { entry } = taker;
		if (reading.columns.keys.filter((key) => key === "published").length > 1) return null;
		const record = PlainRecord.of(entry, (word) => entry.typeOf(typeInCell(word, reading.types)));
		return record === null ? null : new PlainCsv(record, reading, taker);
	}
	scan(row) {
		this.#record.start();
		if (this.#longIds.length > 0) this.#longIds.length = 0;
		for (let cell = 0; cell < row.length; cell++) {
			const key = this.#keys[cell];
			if (key === IGNORED || row.from[cell] === row.to[cell]) continue;
			if (key === UNUSUAL || !this.#takeCell(key, row, cell)) return false;
		}
		return this.#record.finish();
	}
	take(line) {
		if (this.#longIds.length > 0) for (const [key, id] of this.#longIds) this.#reading.note(key, id, line);
		this.#taker.take(this.#record, line);
	}
	settle() {
		this.#taker.settle();
	}
	#takeCell(key, row, cell) {
		const { words } = row;
		const { bytes } = words;
		const from = row.from[cell];
		const to = row.to[cell];
		const classes = row.classes[cell];
		if (!isCertain(key, bytes, from, to, classes) && !isAsWritten(key, row.cell(cell))) return false;
		if (to - from >= LONG_ID && IS_ID[key] === true && isDigit$1(bytes[from]) && isDigit$1(bytes[to - 1])) this.#longIds.push([PLAIN_KEYS[key], row.cell(cell)]);
		if (this.#record.take(key, words, from, to, classes)) return true;
		return key === PLAIN_KEY.published && this.#takeMoment(row.cell(cell));
	}
	#takeMoment(text) {
		try {
			const moment = withSpare(encodeUtf8(momentOf([text], this.#reading.published) ?? ""));
			return this.#record.take(PLAIN_KEY.published, moment, 0, moment.bytes.length, 0);
		} catch (error) {
			if (error instanceof NoDate) return false;
			throw error;
		}
	}
};
function isCertain(key, bytes, from, to, classes) {
	const first = bytes[from];
	if ((classes & 4) !== 0 || isGuard(first)) return false;
	if (!isSurelyWhole(first, bytes[from + 1])) return false;
	return IS_ACCOUNT[key] !== true || isSurelySomebody(to - from, first, bytes[to - 1]);
}
function isAsWritten(key, text) {
	try {
		return cellOf(PLAIN_KEYS[key], text) === text || PASSED.includes(key);
	} catch (error) {
		if (error instanceof LostCell) return false;
		throw error;
	}
}
// build/ingest/pipeline/clean-activity.js
const IDS = [
	"id",
	"object",
	"inReplyTo",
	"category",
	"channel"
];
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
// build/ingest/pipeline/well-formed.js
const TYPES = new Set(ACTIVITY_TYPES);
const KNOWN_SIDES = new Set(SIDES);
const KNOWN_TOWARD = new Set(TOWARD_SIDES);
const BUCKETS = new Set(ANSWER_BUCKETS);
const MAX_TEXT = 4096;
const MAX_COUNT = 4294967295;
function isWellFormed(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	const a = value;
	return TYPES.has(a.type) && (a.published == null || typeof a.published === "string" && isMoment(a.published)) && isShort(a.id) && isShort(a.object) && isShort(a.inReplyTo) && isShort(a.target) && isShort(a.channel) && isActor(a.actor) && (a.count == null || Number.isInteger(a.count) && a.count >= 0 && a.count <= MAX_COUNT) && (a.side == null || KNOWN_SIDES.has(a.side)) && (a.period == null || isPeriod(a.period)) && (a.toward == null || KNOWN_TOWARD.has(a.toward)) && (a.answered == null || isCounts(a.answered, BUCKETS)) && isFlag(a.disclosed) && isFlag(a.bot) && isFlag(a.undone) && (a.answeredAt == null || typeof a.answeredAt === "string" && isMoment(a.answeredAt)) && isText(a.content) && isText(a.url) && isShort(a.category) && isShort(a.language) && isShort(a.owner) && (a.totals == null || isCounts(a.totals, TYPES)) && (a.uncounted == null || Array.isArray(a.uncounted) && a.uncounted.every((type) => TYPES.has(type))) && (a.amplifiers == null || Array.isArray(a.amplifiers) && a.amplifiers.every((text) => text !== null && isShort(text)));
}
function isText(value) {
	return value == null || typeof value === "string";
}
function isShort(value) {
	if (value == null) return true;
	if (typeof value !== "string") return false;
	return value.length <= MAX_TEXT || value.length <= 2 * MAX_TEXT && [...value].length <= MAX_TEXT;
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
// build/ingest/pipeline/plain/plain-actors.js
const MAX_ACTORS = 16384;
var PlainActors = class {
	#actors = /* @__PURE__ */ new Map();
	of(bytes, from, to) {
		const text = decodeUtf8(bytes.subarray(from, to));
		const earlier = this.#actors.get(text);
		if (earlier !== void 0) return earlier;
		if (this.#actors.size === MAX_ACTORS) this.#actors.clear();
		const actor = actorOf(text);
		this.#actors.set(text, actor);
		return actor;
	}
};
function actorOf(text) {
	try {
		const record = {
			type: "like",
			actor: parseJson(text)
		};
		return isWellFormed(record) ? cleanActivity(record).actor : null;
	} catch {
		return null;
	}
}
// build/ingest/pipeline/plain/plain-json.js
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;
const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const BACKSLASHES = timesFour(BACKSLASH);
const OPENS = 123;
const CLOSES = 125;
const LIST = 91;
const NULL = new Pattern(encodeUtf8("null"));
const ESCAPES = encodeUtf8("\"\\/bfnrt");
const KEYS = PLAIN_KEYS.map((key) => new Pattern(encodeUtf8(`"${key}":`)));
const USUAL_KEYS = PLAIN_KEYS.map((key) => new Pattern(encodeUtf8(`"${key}":"`)));
const START = PLAIN_KEYS.length;
var PlainJson = class PlainJson {
	longIds = /* @__PURE__ */ new Map();
	#record;
	#taker;
	#actors = new PlainActors();
	#followers = new Uint8Array(PLAIN_KEYS.length + 1);
	#lines = emptyWords(0);
	constructor(record, taker) {
		this.#record = record;
		this.#taker = taker;
	}
	static of(taker) {
		const { entry } = taker;
		const record = PlainRecord.of(entry, (word) => entry.typeOf(word));
		return record === null ? null : new PlainJson(record, taker);
	}
	take(line) {
		this.#taker.take(this.#record, line);
	}
	settle() {
		this.#taker.settle();
	}
	open(bytes) {
		this.#lines = withSpare(bytes);
	}
	scan(start) {
		const { bytes, view } = this.#lines;
		if (bytes[start] !== OPENS) return 0;
		this.#record.start();
		let at = start + 1;
		let seen = 0;
		for (let key = START;;) {
			const likely = this.#followers[key];
			const usual = USUAL_KEYS[likely];
			if (usual.isAt(view, at)) {
				key = likely;
				at = this.#takeQuoted(key, at + usual.length);
			} else {
				if (bytes[at] === BLANK) at++;
				key = this.#keyAt(view, at, key);
				if (key < 0) return 0;
				at += KEYS[key].length;
				if (bytes[at] === BLANK) at++;
				at = this.#takeValue(key, at);
			}
			if (at === 0 || (seen & 1 << key) !== 0) return 0;
			seen |= 1 << key;
			const next = bytes[at++];
			if (next === CLOSES) break;
			if (next !== COMMA) return 0;
		}
		if (bytes[at] === CARRIAGE_RETURN) at++;
		return bytes[at] === LINE_FEED && this.#record.finish() ? at + 1 : 0;
	}
	endOf(start) {
		return this.#lines.bytes.indexOf(LINE_FEED, start) + 1;
	}
	#keyAt(view, at, before) {
		for (let key = 0; key < KEYS.length; key++) {
			if (!KEYS[key].isAt(view, at)) continue;
			this.#followers[before] = key;
			return key;
		}
		return -1;
	}
	#takeValue(key, at) {
		const { bytes, view } = this.#lines;
		const first = bytes[at];
		if (first === QUOTE) return this.#takeQuoted(key, at + 1);
		if (first === OPENS && key === PLAIN_KEY.actor) return this.#takeActor(at);
		return NULL.isAt(view, at) ? at + NULL.length : 0;
	}
	#takeQuoted(key, from) {
		const lines = this.#lines;
		let length = 0;
		if (key === PLAIN_KEY.type) length = this.#record.takeUsualType(lines.bytes, from);
		else if (key === PLAIN_KEY.published) length = this.#record.takeUsualMoment(lines, from);
		const end = from + length;
		return length > 0 && lines.bytes[end] === QUOTE ? end + 1 : this.#takeText(key, from);
	}
	#takeText(key, from) {
		const { bytes, view } = this.#lines;
		let at = from;
		let plain = plainBytesOf(view.getInt32(at, true), BACKSLASHES);
		for (; plain === 4; plain = plainBytesOf(view.getInt32(at, true), BACKSLASHES)) at += 4;
		at += plain;
		if (bytes[at] === QUOTE) return this.#record.take(key, this.#lines, from, at, 0) ? at + 1 : 0;
		let classes = 0;
		for (;; at++) {
			classes |= BYTE_CLASSES[bytes[at]];
			if ((classes & 3) === 0) continue;
			if ((classes & 1) !== 0) break;
			if (bytes[at] !== BACKSLASH || key !== PLAIN_KEY.content || !ESCAPES.includes(bytes[at + 1])) return 0;
			classes = 0;
			at++;
		}
		return this.#record.take(key, this.#lines, from, at, classes) ? at + 1 : 0;
	}
	#takeActor(from) {
		const { bytes } = this.#lines;
		let isText = false;
		let at = from + 1;
		for (; isText || bytes[at] !== CLOSES; at++) {
			const byte = bytes[at];
			if (BYTE_CLASSES[byte] & 2) return 0;
			if (byte === QUOTE) isText = !isText;
			if (!isText && (byte === OPENS || byte === LIST)) return 0;
		}
		const actor = this.#actors.of(bytes, from, at + 1);
		if (actor === null) return 0;
		this.#record.takeActor(actor);
		return at + 1;
	}
};
const TOO_MANY_CHANNELS = `with this one the snapshots name more than 100 channels; a channel is a place such as linkedin, not a post or a person`;
var ChannelNumbers = class {
	names = [];
	#numbers = /* @__PURE__ */ new Map();
	of(name, location) {
		const written = this.#numbers.get(name);
		if (written !== void 0) return written;
		const key = channelNamed(name);
		const existing = this.#numbers.get(key);
		if (existing !== void 0) {
			this.#numbers.set(name, existing);
			return existing;
		}
		if (this.names.length === 100) throw inputError(TOO_MANY_CHANNELS, location());
		const number = this.names.push(key) - 1;
		this.#numbers.set(key, number);
		return number;
	}
};
// build/store/figure-counts.js
function refuseUncounted(columns, first, figures, at) {
	if (figures.length === 0) return;
	const cells = /* @__PURE__ */ new Map();
	for (let row = first; row < columns.length; row++) {
		if (columns.actor[row] >= 0) return;
		const side = columns.statedSide[row];
		const post = columns.object[row] < 0 ? "" : columns.ids.get(columns.object[row]);
		for (const about of ["", `post ${post}`]) {
			const key = `${columns.channel[row]} ${columns.type[row]} ${side} ${about}`;
			const days = cells.get(key) ?? /* @__PURE__ */ new Map();
			cells.set(key, days);
			const day = columns.day[row];
			days.set(day, (days.get(day) ?? 0) + columns.count[row]);
		}
	}
	for (const figure of figures) {
		const people = peopleOf(figure);
		const most = mostPeople(columns, cells, figure);
		if (people <= most) continue;
		throw inputError(`\`figures\`: ${figureName(figure)} is of ${people} people, and the rows of this file count ${most} such activities; make the aggregate anew from its source`, at);
	}
}
function peopleOf({ metric, value, sample, part }) {
	if (metric === "outside-voices" || metric === "voice-concentration") return value ?? 0;
	return (metric === "returning-outsiders" ? part : sample) ?? 0;
}
function mostPeople(columns, cells, { metric, options, scope, channels, ...window }) {
	const [from, to] = [parseDay(scope.from ?? window.from), parseDay(scope.to ?? window.to)];
	const names = ((scope.channel === void 0 ? channels : [scope.channel]) ?? columns.channels).map((name) => columns.channels.indexOf(name));
	const types = options["of"] === void 0 ? ACTIVITY_TYPES.map((_, code) => code) : codesOf([options["of"]].flat());
	const sides = metric === "employee-share" ? [SIDES.indexOf("inside"), SIDES.indexOf("outside")] : [SIDES.indexOf("outside")];
	const about = scope.object === void 0 ? "" : `post ${scope.object}`;
	let most = 0;
	for (const channel of names) for (const type of types) for (const side of sides) for (const [day, count] of cells.get(`${channel} ${type} ${side} ${about}`) ?? []) if (day === -2147483648 || day >= from && day <= to) most += count;
	return most;
}
function codesOf(types) {
	return types.map((type) => ACTIVITY_TYPES.indexOf(type));
}
// build/store/misdated.js
function refuseFuture(rows, today) {
	const faultOf = (did, day) => day > today + 1 ? `${did} ${formatDay(day)}, which is in the future; today is ${formatDay(today)}` : null;
	const answerFault = (answer) => {
		if (answer === void 0) return null;
		return faultOf("was answered on", Number.isNaN(answer.time) ? answer.day : rows.zone.dayOf(answer.time));
	};
	refuse(rows, 0, rows.length, (day, row) => faultOf("is dated", day) ?? answerFault(rows.answeredAt.get(row)));
}
function refuseOutside(rows, firstRow, from, to) {
	refuse(rows, firstRow, rows.length, (day) => day !== -2147483648 && day < from - 1 || day > to + 1 ? `is of ${formatDay(day)}, outside the file's \`period\`, ${formatDay(from)} to ${formatDay(to)}; correct one of the two` : null);
}
function refuse(rows, first, end, faultOf) {
	const problems = new Diagnostics();
	for (let row = first; row < end; row++) {
		const fault = faultOf(rows.day[row], row);
		if (fault !== null) problems.add(fault, rows.location(row));
	}
	problems.throwIfAny();
}
// build/store/close-file.js
function closeFile(columns, envelope, directions, keep) {
	const file = columns.files.at(-1);
	const fileChannel = envelope.channel ?? "";
	let complete = 0;
	for (const type of envelope.complete ?? []) complete |= 1 << TYPE_CODE[type];
	if (complete !== 0 && fileChannel !== "") file.exported.set(columns.channelOf(fileChannel), complete);
	const exportedOn = (channel) => {
		const mask = file.exported.get(channel) ?? complete;
		file.exported.set(channel, mask);
		return mask;
	};
	const rowsOf = (column) => column.subarray(file.firstRow, columns.length);
	const channels = rowsOf(columns.channel);
	if (channels.includes(-1)) giveChannel(channels, columns.channelOf(fileChannel));
	const types = typesByChannel(channels, rowsOf(columns.type), exportedOn);
	const { first, last } = datesOf(rowsOf(columns.day));
	let [from, to] = [first, last];
	for (const channel of file.exported.keys()) file.exported.set(channel, types[channel] || complete);
	if (envelope.period !== void 0) {
		from = parseDay(envelope.period.from);
		to = parseDay(envelope.period.to);
		if (first < from - 1 || last > to + 1) refuseOutside(columns, file.firstRow, from, to);
	}
	const retrieved = envelope.retrieved === void 0 ? null : columns.dayOf(envelope.retrieved);
	const declaresOutbound = envelope.outbound === true;
	const more = envelope.leftOut ?? [];
	Object.assign(file, {
		...directions,
		declaresOutbound,
		more,
		retrieved,
		keep
	});
	refuseUncounted(columns, file.firstRow, envelope.figures ?? [], topOf(file.name));
	for (const figure of envelope.figures ?? []) columns.figures.push({
		file: file.name,
		figure
	});
	if (envelope.covers !== void 0) cover(columns, file, envelope.covers);
	else if (from <= to) Object.assign(file, {
		from,
		to
	});
}
function giveChannel(channels, own) {
	for (let row = 0; row < channels.length; row++) if (channels[row] === -1) channels[row] = own;
}
function typesByChannel(channels, types, exportedOn) {
	const masks = /* @__PURE__ */ new Int32Array(100);
	for (let row = 0; row < channels.length; row++) {
		const channel = channels[row];
		masks[channel] = (masks[channel] || exportedOn(channel)) | 1 << types[row];
	}
	return masks;
}
function datesOf(days) {
	let first = Number.POSITIVE_INFINITY;
	let last = Number.NEGATIVE_INFINITY;
	for (let row = 0; row < days.length; row++) {
		const day = days[row];
		if (day === -2147483648) continue;
		if (day < first) first = day;
		if (day > last) last = day;
	}
	return {
		first,
		last
	};
}
function cover(columns, file, covers) {
	file.exported = /* @__PURE__ */ new Map();
	for (const { channel, from, to, types, ...reach } of covers) {
		const { inbound = true, outbound = true, holdsOwn, saysInsiders, leftOut = [] } = reach;
		const mask = types.reduce((mask, type) => mask | 1 << TYPE_CODE[type], 0);
		columns.files.push({
			...file,
			firstRow: columns.length,
			from: parseDay(from),
			to: parseDay(to),
			exported: /* @__PURE__ */ new Map([[columns.channelOf(channel), mask]]),
			inbound,
			outbound,
			holdsOwn: holdsOwn ?? file.holdsOwn,
			saysInsiders: saysInsiders ?? file.saysInsiders,
			declaresOutbound: reach.outbound === true,
			more: [...file.more, ...leftOut]
		});
	}
}
// build/store/file-info.js
function newFile(name, firstRow) {
	return {
		name,
		firstRow,
		from: null,
		to: null,
		exported: /* @__PURE__ */ new Map(),
		inbound: true,
		outbound: true,
		holdsOwn: false,
		byEye: false,
		saysInsiders: false,
		unreadColumns: [],
		declaresOutbound: false,
		retrieved: null,
		keep: null,
		more: [],
		emptyCells: []
	};
}
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
// build/store/flags.js
const FLAG = {
	bot: 1,
	disclosed: 2,
	undisclosed: 4,
	undone: 8,
	doubtful: 16
};
function flagsOf({ disclosed, side, undone, bot }) {
	return (disclosed === true ? FLAG.disclosed : 0) | (disclosed === false ? FLAG.undisclosed : 0) | (side === "unknown" ? FLAG.doubtful : 0) | (undone === true ? FLAG.undone : 0) | (bot === true ? FLAG.bot : 0);
}
// build/store/first-of-each.js
const PART_BITS = 12;
function firstOfEach(hashes, texts) {
	const first = firstOfHash(hashes);
	const others = /* @__PURE__ */ new Map();
	for (let text = 0; text < hashes.length; text++) {
		const likely = first[text];
		if (likely === text || texts.areSame(likely, text)) continue;
		const written = texts.get(text);
		const own = others.get(written) ?? text;
		others.set(written, own);
		first[text] = own;
	}
	return first;
}
function firstOfHash(hashes) {
	const first = new Int32Array(hashes.length);
	const { sorted, starts } = parted(hashes);
	let slots = /* @__PURE__ */ new Int32Array(16384);
	for (let part = 0; part + 1 < starts.length; part++) {
		const [from, to] = [starts[part], starts[part + 1]];
		while (slots.length < (to - from) * 4) slots = new Int32Array(slots.length * 2);
		slots.fill(0);
		firstInPart(sorted.subarray(from * 2, to * 2), slots, first);
	}
	release(sorted);
	return first;
}
function firstInPart(sorted, slots, first) {
	const mask = slots.length - 1;
	for (let i = 0; i < sorted.length; i += 2) {
		const hash = sorted[i];
		const text = sorted[i + 1];
		let slot = hash << 1 & mask;
		while (slots[slot] !== 0 && slots[slot + 1] !== hash) slot = slot + 2 & mask;
		if (slots[slot] === 0) {
			slots[slot] = text + 1;
			slots[slot + 1] = hash;
		}
		first[text] = slots[slot] - 1;
	}
}
function parted(hashes) {
	const parts = 1 << Math.max(0, Math.ceil(Math.log2(Math.max(1, hashes.length))) - PART_BITS);
	const shift = 32 - Math.log2(parts);
	const partOf = (hash) => shift === 32 ? 0 : hash >>> shift;
	const starts = new Uint32Array(parts + 1);
	for (let text = 0; text < hashes.length; text++) {
		const part = partOf(hashes[text]);
		starts[part + 1] = starts[part + 1] + 1;
	}
	for (let part = 0; part < parts; part++) starts[part + 1] = starts[part + 1] + starts[part];
	const next = starts.slice();
	const sorted = new Int32Array(hashes.length * 2);
	for (let text = 0; text < hashes.length; text++) {
		const hash = hashes[text];
		const part = partOf(hash);
		const at = next[part];
		next[part] = at + 1;
		sorted[at * 2] = hash;
		sorted[at * 2 + 1] = text;
	}
	return {
		sorted,
		starts
	};
}
// build/store/text-hash.js
const BEYOND_ASCII = -2139062144;
function randomHashKey() {
	const word = () => Math.floor(Math.random() * 4294967296) | 0;
	return {
		seed: word(),
		factors: [word() | 1073741825, word() | 1073741825]
	};
}
var TextHash = class {
	isAscii = true;
	#seed;
	#first;
	#second;
	constructor({ seed, factors }) {
		this.#seed = seed;
		[this.#first, this.#second] = factors;
	}
	of({ bytes, view }, from, to) {
		const first = this.#first;
		const second = this.#second;
		let hash = this.#seed ^ to - from;
		let seen = 0;
		if (to - from < 4) for (let at = from; at < to; at++) {
			const byte = bytes[at];
			seen |= byte;
			hash = mix(hash ^ byte, first, second);
		}
		else {
			const last = to - 4;
			for (let at = from; at < last; at += 4) {
				const word = view.getInt32(at, true);
				seen |= word;
				hash = mix(hash ^ word, first, second);
			}
			const word = view.getInt32(last, true);
			seen |= word;
			hash = mix(hash ^ word, first, second);
		}
		this.isAscii = (seen & BEYOND_ASCII) === 0;
		return hash ^ hash >>> 15;
	}
};
function mix(word, first, second) {
	const mixed = Math.imul(word, first);
	return Math.imul(mixed ^ mixed >>> 15, second);
}
// build/store/text-index.js
var TextIndex = class {
	#texts;
	#slots = /* @__PURE__ */ new Int32Array(1024);
	#size = 0;
	constructor(texts) {
		this.#texts = texts;
	}
	find(words, from, to, wide, hash) {
		const slots = this.#slots;
		const mask = slots.length - 1;
		for (let slot = hash << 1 & mask;; slot = slot + 2 & mask) {
			const number = slots[slot] - 1;
			if (number < 0 || slots[slot + 1] === hash && this.#texts.is(number, words, from, to, wide)) return number;
		}
	}
	likely(hash) {
		const slots = this.#slots;
		const mask = slots.length - 1;
		let slot = hash << 1 & mask;
		while (slots[slot] !== 0 && slots[slot + 1] !== hash) slot = slot + 2 & mask;
		return slots[slot] - 1;
	}
	add(number, hash) {
		put(this.#slots, number + 1, hash);
		if (++this.#size * 3 > this.#slots.length) this.#grow();
	}
	#grow() {
		const before = this.#slots;
		const slots = new Int32Array(before.length * 2);
		for (let i = 0; i < before.length; i += 2) if (before[i] !== 0) put(slots, before[i], before[i + 1]);
		this.#slots = slots;
	}
};
function put(slots, value, hash) {
	const mask = slots.length - 1;
	let slot = hash << 1 & mask;
	while (slots[slot] !== 0) slot = slot + 2 & mask;
	slots[slot] = value;
	slots[slot + 1] = hash;
}
// build/store/text-writer.js
var TextWriter = class {
	words = emptyWords(256);
	from = 0;
	to = 0;
	wide = false;
	write(text) {
		this.wide = isWide(text);
		const step = this.wide ? 2 : 1;
		this.to = text.length * step;
		if (this.to > this.words.bytes.length) this.words = emptyWords(this.to * 2);
		const { bytes } = this.words;
		for (let i = 0, at = 0; i < text.length; i++, at += step) {
			const unit = text.charCodeAt(i);
			bytes[at] = unit;
			if (this.wide) bytes[at + 1] = unit >>> 8;
		}
		return this;
	}
};
function isWide(text) {
	let units = 0;
	for (let at = 0; at < text.length; at++) units |= text.charCodeAt(at);
	return units > 255;
}
// build/store/texts.js
const CHUNK_BITS = 25;
const CHUNK_BYTES = 1 << CHUNK_BITS;
const FIRST_BYTES = 16384;
const GROWTH = 4;
const MOST_GROWN_BYTES = 1 << 20;
const NOWHERE = 0;
const MAX_CHUNKS = LIMITS.textGibibytes.most * 2 ** 30 / CHUNK_BYTES;
const TOO_MUCH_TEXT = `the snapshots hold more than ${LIMITS.textGibibytes.most} GiB of IDs or accounts; judge counts of them, as \`convert --aggregate\` makes them`;
const SHAPE_BITS = 7;
const MORE = 128;
const MAX_ARGUMENTS = 4096;
var Texts = class {
	size = 0;
	#chunks = [];
	#free = CHUNK_BYTES;
	#room = CHUNK_BYTES;
	#places = /* @__PURE__ */ new Uint32Array(256);
	#shapes = /* @__PURE__ */ new Int32Array(0);
	add(words, from, to, wide) {
		const length = to - from;
		const shape = length * 2 + (wide ? 1 : 0);
		while (this.#free + bytesOfShape(shape) + length > this.#room) this.#makeRoom();
		const last = this.#chunks.length - 1;
		const chunk = this.#chunks[last];
		const number = this.size++;
		if (number === this.#places.length) this.reserve(number * 2);
		this.#places[number] = last * CHUNK_BYTES + this.#free;
		const begin = writeShape(chunk.bytes, this.#free, shape);
		copy(words, from, chunk, begin, length);
		this.#free = begin + length;
		return number;
	}
	reserve(size) {
		if (size > this.#places.length) this.#places = enlarge(this.#places, size);
	}
	takeChunks(chunks) {
		const shift = this.#chunks.length * CHUNK_BYTES;
		for (const chunk of chunks) this.#addChunk(wordsOf(chunk));
		this.#free = CHUNK_BYTES;
		this.#room = CHUNK_BYTES;
		return shift;
	}
	addPlaces(places, from, to, shift) {
		const size = this.size + to - from;
		if (size > this.#places.length) this.reserve(size * 2);
		for (let old = from; old < to; old++) this.#places[this.size++] = places[old] + shift;
	}
	get columns() {
		return {
			chunks: this.#chunks.map(({ bytes }) => bytes),
			places: this.#places,
			size: this.size
		};
	}
	get(number) {
		const { words, from, to, wide } = this.bytesOf(number);
		const bytes = words.bytes.subarray(from, to);
		return wide ? readWide(bytes) : readNarrow(bytes);
	}
	bytesOf(number) {
		const place = this.#places[number];
		const words = this.#chunks[place >>> CHUNK_BITS];
		const at = place & 33554431;
		const shape = shapeAt(words.bytes, at);
		const from = at + bytesOfShape(shape);
		return {
			words,
			from,
			to: from + (shape >>> 1),
			wide: (shape & 1) === 1
		};
	}
	compareAll(words, { from, to, size }, numbers, different) {
		if (this.#shapes.length < size) this.#shapes = new Int32Array(size);
		const shapes = this.#shapes;
		for (let i = 0; i < size; i++) {
			const number = numbers[i];
			if (number < 0) continue;
			const place = this.#places[number];
			const { bytes } = this.#chunks[place >>> CHUNK_BITS];
			shapes[i] = shapeAt(bytes, place & 33554431);
		}
		for (let i = 0; i < size; i++) {
			const number = numbers[i];
			if (number < 0) continue;
			const [start, end] = [from[i], to[i]];
			if (shapes[i] !== (end - start) * 2 || !this.is(number, words, start, end, false)) numbers[i] = different;
		}
	}
	is(number, words, from, to, wide) {
		const place = this.#places[number];
		const chunk = this.#chunks[place >>> CHUNK_BITS];
		const at = place & 33554431;
		const shape = (to - from) * 2 + (wide ? 1 : 0);
		if (shapeAt(chunk.bytes, at) !== shape) return false;
		return areEqual(chunk, at + bytesOfShape(shape), words, from, to - from);
	}
	areSame(a, b) {
		const { words, from, to, wide } = this.bytesOf(b);
		return this.is(a, words, from, to, wide);
	}
	has(number) {
		return this.#places[number] !== NOWHERE;
	}
	renumber(numbers, size) {
		const places = new Uint32Array(size);
		for (let old = 0; old < numbers.length; old++) places[numbers[old]] = this.#places[old];
		release(this.#places);
		this.#places = places;
		this.size = size;
	}
	release() {
		for (const { bytes } of this.#chunks) release(bytes);
		release(this.#places);
	}
	#makeRoom() {
		if (this.#room < CHUNK_BYTES) {
			this.#room = this.#room < MOST_GROWN_BYTES ? this.#room * GROWTH : CHUNK_BYTES;
			const [{ bytes }] = this.#chunks;
			this.#chunks[0] = wordsOf(enlarge(bytes, this.#room));
			return;
		}
		this.#room = this.#chunks.length === 0 ? FIRST_BYTES : CHUNK_BYTES;
		this.#free = this.#chunks.length === 0 ? 1 : 0;
		this.#addChunk(emptyWords(this.#room));
	}
	#addChunk(chunk) {
		if (this.#chunks.length === MAX_CHUNKS) throw inputError(TOO_MUCH_TEXT);
		this.#chunks.push(chunk);
	}
};
function writeShape(bytes, at, shape) {
	let rest = shape;
	let next = at;
	for (; rest >= MORE; rest >>>= SHAPE_BITS) bytes[next++] = rest & 127 | MORE;
	bytes[next] = rest;
	return next + 1;
}
function shapeAt(bytes, at) {
	const first = bytes[at];
	if (first < MORE) return first;
	let shape = first & 127;
	for (let i = 1;; i++) {
		const byte = bytes[at + i];
		shape |= (byte & 127) << SHAPE_BITS * i;
		if (byte < MORE) return shape;
	}
}
function bytesOfShape(shape) {
	let bytes = 1;
	for (let rest = shape; rest >= MORE; rest >>>= SHAPE_BITS) bytes++;
	return bytes;
}
function copy(words, from, target, at, length) {
	if (length < 4) {
		for (let i = 0; i < length; i++) target.bytes[at + i] = words.bytes[from + i];
		return;
	}
	const last = length - 4;
	for (let i = 0; i < last; i += 4) target.view.setInt32(at + i, words.view.getInt32(from + i));
	target.view.setInt32(at + last, words.view.getInt32(from + last));
}
function areEqual(a, at, b, from, length) {
	if (length < 4) {
		for (let i = 0; i < length; i++) if (a.bytes[at + i] !== b.bytes[from + i]) return false;
		return true;
	}
	const last = length - 4;
	if (a.view.getInt32(at + last) !== b.view.getInt32(from + last)) return false;
	for (let i = 0; i < last; i += 4) if (a.view.getInt32(at + i) !== b.view.getInt32(from + i)) return false;
	return true;
}
function readNarrow(bytes) {
	let text = "";
	for (let from = 0; from < bytes.length; from += MAX_ARGUMENTS) {
		const part = bytes.subarray(from, from + MAX_ARGUMENTS);
		text += String.fromCharCode.apply(null, part);
	}
	return text;
}
function readWide(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length; at += 2) text += String.fromCharCode(bytes[at] | bytes[at + 1] << 8);
	return text;
}
// build/store/late-strings.js
const REMEMBERED = 16384;
function replaceTickets(column, numbers) {
	for (let row = 0; row < column.length; row++) {
		const ticket = column[row];
		if (ticket >= 0) column[row] = numbers[ticket];
	}
}
var LateStrings = class {
	#texts = new Texts();
	#hash;
	#writer = new TextWriter();
	#words = emptyWords(0);
	#hashes = /* @__PURE__ */ new Int32Array(256);
	#remembered = new Int32Array(REMEMBERED * 2);
	#isSettled = false;
	#left = null;
	#settledSize = 0;
	#key;
	#index = null;
	constructor(key = randomHashKey()) {
		this.#key = key;
		this.#hash = new TextHash(key);
	}
	get key() {
		return this.#key;
	}
	get size() {
		return this.#left === null ? this.#texts.size : this.#settledSize;
	}
	reserve(tickets) {
		this.#texts.reserve(tickets);
		if (tickets > this.#hashes.length) this.#hashes = enlarge(this.#hashes, tickets);
	}
	add(text) {
		const { words, from, to, wide } = this.#writer.write(text);
		return this.#add(words, from, to, wide, this.#hash.of(words, from, to));
	}
	addBytes(bytes, from, to) {
		if (bytes !== this.#words.bytes) this.#words = wordsOf(bytes);
		const hash = this.#hash.of(this.#words, from, to);
		if (!this.#hash.isAscii) return this.add(decodeUtf8(bytes.subarray(from, to)));
		return this.#add(this.#words, from, to, false, hash);
	}
	forget() {
		this.#remembered.fill(0);
	}
	get columns() {
		return {
			...this.#texts.columns,
			hashes: this.#hashes
		};
	}
	takeChunks(chunks) {
		return this.#texts.takeChunks(chunks);
	}
	addPlaces({ places, hashes }, from, to, shift) {
		const first = this.size;
		this.#texts.addPlaces(places, from, to, shift);
		if (this.size > this.#hashes.length) this.#hashes = enlarge(this.#hashes, this.size * 2);
		this.#hashes.set(hashes.subarray(from, to), first);
		return first;
	}
	settle(named) {
		if (this.#isSettled) return null;
		this.#isSettled = true;
		const hashes = this.#hashes.subarray(0, this.size);
		this.#hashes = /* @__PURE__ */ new Int32Array(0);
		this.#remembered = /* @__PURE__ */ new Int32Array(0);
		const first = firstOfEach(hashes, this.#texts);
		release(hashes);
		const numbers = new Int32Array(first.length).fill(-1);
		for (let row = 0; row < named.length; row++) {
			const ticket = named[row];
			if (ticket >= 0) numbers[first[ticket]] = row;
		}
		let next = named.length;
		for (let ticket = 0; ticket < first.length; ticket++) {
			const earlier = first[ticket];
			if (earlier !== ticket) numbers[ticket] = numbers[earlier];
			else if (numbers[ticket] === -1) numbers[ticket] = next++;
		}
		release(first);
		this.#texts.renumber(numbers, next);
		return numbers;
	}
	get(number) {
		const left = this.#left;
		if (left === null) return this.#texts.get(number);
		const place = firstWhere(left.length, (i) => left[i] >= number);
		if (left[place] !== number) throw new Error(`the text of number ${number} was forgotten`);
		return this.#texts.get(place);
	}
	find(text) {
		this.#index ??= this.#indexed();
		const { words, from, to, wide } = this.#writer.write(text);
		const place = this.#index.find(words, from, to, wide, this.#hash.of(words, from, to));
		return this.#left === null ? place : this.#left[place] ?? -1;
	}
	keepOnly(isKept) {
		const left = [];
		for (let number = isKept.indexOf(1); number >= 0; number = isKept.indexOf(1, number + 1)) if (left.push(number) > this.size / 2) return;
		const texts = new Texts();
		for (const number of left) {
			const { words, from, to, wide } = this.#texts.bytesOf(number);
			texts.add(words, from, to, wide);
		}
		this.#settledSize = this.size;
		this.#left = Int32Array.from(left);
		this.#texts.release();
		this.#texts = texts;
		this.#index = null;
	}
	#add(words, from, to, wide, hash) {
		const remembered = this.#remembered;
		const place = (hash & 16383) * 2;
		const earlier = remembered[place + 1] - 1;
		if (remembered[place] === hash && earlier >= 0 && this.#texts.is(earlier, words, from, to, wide)) return earlier;
		const ticket = this.#texts.add(words, from, to, wide);
		if (ticket === this.#hashes.length) this.#hashes = enlarge(this.#hashes, ticket * 2);
		this.#hashes[ticket] = hash;
		remembered[place] = hash;
		remembered[place + 1] = ticket + 1;
		return ticket;
	}
	#indexed() {
		const index = new TextIndex(this.#texts);
		for (let number = 0; number < this.#texts.size; number++) {
			if (!this.#texts.has(number)) continue;
			const { words, from, to } = this.#texts.bytesOf(number);
			index.add(number, this.#hash.of(words, from, to));
		}
		return index;
	}
};
// build/store/sparse-column.js
var SparseColumn = class {
	#usual;
	#marks = /* @__PURE__ */ new Uint32Array(0);
	#values = /* @__PURE__ */ new Int32Array(0);
	#size = 0;
	#room = 256;
	#last = -1;
	#late = /* @__PURE__ */ new Map();
	constructor(usual, given = null) {
		this.#usual = usual;
		if (given === null) return;
		this.#marks = given.marks;
		this.#values = given.values;
	}
	get numbers() {
		return {
			marks: this.#marks,
			values: this.#values
		};
	}
	expect(rows) {
		this.#room = Math.max(this.#room, rows);
	}
	get(row) {
		const place = markedPlace(this.#marks, row);
		if (place >= 0) return this.#values[place];
		return this.#late.size === 0 ? this.#usual : this.#late.get(row) ?? this.#usual;
	}
	next(from, to) {
		const marks = this.#marks;
		let bits = -bitOf(from);
		for (let word = wordOf(from); word < marks.length && firstOf(word) < to; word += 2, bits = -1) {
			bits &= marks[word];
			if (bits !== 0) return Math.min(to, firstOf(word) + lowestBit(bits));
		}
		return to;
	}
	set(row, value) {
		if (row > this.#last) {
			if (value !== this.#usual) this.#add(row, value);
			return;
		}
		const place = markedPlace(this.#marks, row);
		if (place >= 0) this.#values[place] = value;
		else if (value !== this.get(row)) this.#late.set(row, value);
	}
	replace(by) {
		for (let i = 0; i < this.#size; i++) {
			const value = this.#values[i];
			if (value !== this.#usual) this.#values[i] = by[value];
		}
		for (const [row, value] of this.#late) if (value !== this.#usual) this.#late.set(row, by[value]);
	}
	#add(row, value) {
		const word = wordOf(row);
		if (word >= this.#marks.length) this.#marks = enlarge(this.#marks, wordsUpTo(Math.max(this.#room, row * 2)));
		if (this.#size === this.#values.length) this.#values = enlarge(this.#values, Math.max(this.#room, this.#size * 2));
		if (this.#marks[word] === 0) this.#marks[word + 1] = this.#size;
		this.#marks[word] = this.#marks[word] | bitOf(row);
		this.#values[this.#size++] = value;
		this.#last = row;
	}
};
// build/store/own-ids.js
var OwnIds = class {
	#differences = new SparseColumn(0);
	get(row) {
		return row + this.#differences.get(row);
	}
	setAll(ids) {
		this.#differences.expect(ids.length);
		for (let row = 0; row < ids.length; row++) this.#differences.set(row, ids[row] - row);
	}
};
// build/store/post-details.js
function postDetails(post) {
	return {
		content: post.content ?? null,
		language: post.language ?? null,
		category: post.category ?? null,
		totals: post.totals ?? null,
		uncounted: post.uncounted ?? null,
		amplifiers: post.amplifiers ?? [],
		owner: post.owner ?? null
	};
}
// build/store/line-runs.js
var LineRuns = class {
	#runs = /* @__PURE__ */ new Uint32Array(128);
	#size = 0;
	#rows = 0;
	#next = 0;
	add(line, rows = 1) {
		if (line !== this.#next || this.#size === 0) {
			if (this.#size * 2 === this.#runs.length) this.#runs = enlarge(this.#runs, this.#size * 4);
			this.#runs[this.#size * 2] = this.#rows;
			this.#runs[this.#size * 2 + 1] = line;
			this.#size++;
		}
		this.#rows += rows;
		this.#next = line + rows;
	}
	addFrom(runs, from, to, shift) {
		const first = firstWhere(runs.length / 2, (i) => runs[i * 2] > from) - 1;
		for (let row = from, at = first * 2; row < to; at += 2) {
			const end = Math.min(to, runs[at + 2] ?? to);
			this.add(shift + runs[at + 1] + row - runs[at], end - row);
			row = end;
		}
	}
	of(row) {
		const run = firstWhere(this.#size, (i) => this.#runs[i * 2] > row) - 1;
		return this.#runs[run * 2 + 1] + row - this.#runs[run * 2];
	}
	get runs() {
		return this.#runs.subarray(0, this.#size * 2);
	}
};
// build/store/row-arrays.js
const MAX_BYTE = 255;
var RowArrays = class {
	length = 0;
	time = /* @__PURE__ */ new Float64Array(256);
	day = /* @__PURE__ */ new Int32Array(256);
	type = /* @__PURE__ */ new Uint8Array(256);
	statedSide = /* @__PURE__ */ new Uint8Array(256);
	flags = /* @__PURE__ */ new Uint8Array(256);
	channel = /* @__PURE__ */ new Int8Array(256);
	actor = /* @__PURE__ */ new Int32Array(256);
	ticket = /* @__PURE__ */ new Int32Array(256);
	object = /* @__PURE__ */ new Int32Array(256);
	count = /* @__PURE__ */ new Uint8Array(256);
	lines = new LineRuns();
	reserve(rows) {
		if (rows > this.day.length) this.#enlarge(rows);
	}
	addRow(line) {
		const row = this.length++;
		if (row === this.day.length) this.#enlarge(row * 2);
		this.time[row] = NaN;
		this.day[row] = UNDATED;
		this.count[row] = 1;
		this.lines.add(line);
		return row;
	}
	setCount(row, count) {
		if (count > MAX_BYTE) this.count = widen(this.count);
		this.count[row] = count;
	}
	makeRoom(rows) {
		const first = this.length;
		this.length += rows;
		if (this.length > this.day.length) this.#enlarge(this.length * 2);
		this.count.fill(1, first, this.length);
		return first;
	}
	#enlarge(length) {
		this.time = enlarge(this.time, length);
		this.day = enlarge(this.day, length);
		this.type = enlarge(this.type, length);
		this.statedSide = enlarge(this.statedSide, length);
		this.flags = enlarge(this.flags, length);
		this.channel = enlarge(this.channel, length);
		this.actor = enlarge(this.actor, length);
		this.ticket = enlarge(this.ticket, length);
		this.object = enlarge(this.object, length);
		this.count = enlarge(this.count, length);
	}
};
// build/store/stated-answer.js
const DAY_LENGTH = 10;
function statedAnswer({ published, answeredAt }) {
	if (!answeredAt) return void 0;
	const time = parseTime(answeredAt);
	if (!Number.isNaN(time)) return {
		time,
		day: NaN
	};
	const day = parseDay(answeredAt);
	return published && day < parseDay(published.slice(0, DAY_LENGTH)) ? void 0 : {
		time,
		day
	};
}
function writtenAnswer({ time, day }) {
	return Number.isNaN(time) ? formatDay(day) : new Date(time).toISOString();
}
// build/store/statements.js
var Statements = class {
	#envelopes = /* @__PURE__ */ new Map();
	#places = /* @__PURE__ */ new Map();
	of(file) {
		return this.#envelopes.get(file) ?? {};
	}
	place(file, key) {
		return this.#places.get(`${key} ${file}`) ?? topOf(file);
	}
	isOn(file, line) {
		return [...this.#places.values()].some((place) => place.file === file && place.line === line);
	}
	set(file, envelope) {
		this.#envelopes.set(file, envelope);
	}
	note(key, at) {
		this.#places.set(`${key} ${at.file}`, at);
	}
};
// build/store/string-pool.js
const UNKNOWN = -1;
const NOT_ASCII = -2;
var StringPool = class {
	#texts = new Texts();
	#index;
	#hash;
	#writer = new TextWriter();
	#hashes = /* @__PURE__ */ new Int32Array(0);
	#words = emptyWords(0);
	constructor(key = randomHashKey()) {
		this.#hash = new TextHash(key);
		this.#index = new TextIndex(this.#texts);
	}
	get size() {
		return this.#texts.size;
	}
	intern(text) {
		const { words, from, to, wide } = this.#writer.write(text);
		return this.#intern(words, from, to, wide, this.#hash.of(words, from, to));
	}
	find(text) {
		const { words, from, to, wide } = this.#writer.write(text);
		return this.#index.find(words, from, to, wide, this.#hash.of(words, from, to));
	}
	internAll(spans, numbers) {
		const { bytes, from, to, size } = spans;
		if (bytes !== this.#words.bytes) this.#words = wordsOf(bytes);
		if (this.#hashes.length < size) this.#hashes = new Int32Array(size);
		const words = this.#words;
		const hashes = this.#hashes;
		for (let i = 0; i < size; i++) {
			hashes[i] = this.#hash.of(words, from[i], to[i]);
			numbers[i] = this.#hash.isAscii ? UNKNOWN : NOT_ASCII;
		}
		for (let i = 0; i < size; i++) if (numbers[i] === UNKNOWN) numbers[i] = this.#index.likely(hashes[i]);
		this.#texts.compareAll(words, spans, numbers, UNKNOWN);
		for (let i = 0; i < size; i++) {
			if (numbers[i] >= 0) continue;
			const [start, end] = [from[i], to[i]];
			numbers[i] = numbers[i] === NOT_ASCII ? this.intern(decodeUtf8(bytes.subarray(start, end))) : this.#intern(words, start, end, false, hashes[i]);
		}
	}
	findAll(texts) {
		const numbers = new Int32Array(texts.size);
		for (let i = 0; i < numbers.length; i++) {
			const { words, from, to, wide } = texts.bytesOf(i);
			numbers[i] = this.#index.find(words, from, to, wide, this.#hash.of(words, from, to));
		}
		return numbers;
	}
	internFrom(texts, number) {
		const { words, from, to, wide } = texts.bytesOf(number);
		return this.#intern(words, from, to, wide, this.#hash.of(words, from, to));
	}
	get columns() {
		return this.#texts.columns;
	}
	get(number) {
		return this.#texts.get(number);
	}
	bytesOf(number) {
		return this.#texts.bytesOf(number);
	}
	#intern(words, from, to, wide, hash) {
		const number = this.#index.find(words, from, to, wide, hash);
		if (number >= 0) return number;
		this.#index.add(this.#texts.add(words, from, to, wide), hash);
		return this.#texts.size - 1;
	}
};
// build/store/taken-rows.js
var TakenRows = class {
	rows;
	#columns;
	#accountTexts;
	#accounts;
	#tickets;
	#idShift;
	#handle;
	#target;
	#reply;
	constructor(rows, columns) {
		this.rows = rows;
		this.#columns = columns;
		this.#accountTexts = new Texts();
		const shift = this.#accountTexts.takeChunks(rows.accounts.chunks);
		this.#accountTexts.addPlaces(rows.accounts.places, 0, rows.accounts.size, shift);
		this.#accounts = columns.accounts.findAll(this.#accountTexts);
		this.#tickets = new Int32Array(rows.ids.size);
		this.#idShift = columns.ids.takeChunks(rows.ids.chunks);
		this.#handle = new SparseColumn(-1, rows.handle);
		this.#target = new SparseColumn(-1, rows.target);
		this.#reply = new SparseColumn(-1, rows.reply);
	}
	add({ from, to, firstTicket, lastTicket }, firstLine, channelOf) {
		const columns = this.#columns;
		const first = columns.ids.addPlaces(this.rows.ids, firstTicket, lastTicket, this.#idShift);
		for (let i = firstTicket; i < lastTicket; i++) this.#tickets[i] = first + i - firstTicket;
		const row = columns.makeRoom(to - from);
		this.#addAsTheyAre(row, from, to);
		this.#addDays(row, from, to);
		columns.lines.addFrom(this.rows.lines, from, to, firstLine);
		this.#addChannels(row, from, to, channelOf);
		this.#addAccounts(row, from, to);
		numberAll(columns.ticket, row, this.rows.id, this.#tickets, from, to);
		numberAll(columns.object, row, this.rows.object, this.#tickets, from, to);
		this.#addReplies(row, from, to);
		if (this.rows.urls.size > 0) this.#addUrls(row, from, to);
	}
	release() {
		const { ids, accounts, handle, target, reply, ...columns } = this.rows;
		const parts = [
			columns,
			handle,
			target,
			reply,
			{
				...ids,
				chunks: []
			},
			accounts
		];
		for (const array of parts.flatMap((part) => Object.values(part).flat())) if (ArrayBuffer.isView(array)) release(array);
		release(this.#accounts);
		release(this.#tickets);
	}
	#addAsTheyAre(first, from, to) {
		const columns = this.#columns;
		const { type, flags, time } = this.rows;
		columns.type.set(type.subarray(from, to), first);
		columns.time.set(time.subarray(from, to), first);
		for (let old = from; old < to; old++) if (flags[old] !== 0) columns.flags[first + old - from] = flags[old];
	}
	#addDays(first, from, to) {
		const { day, zone } = this.#columns;
		const { time, day: bare } = this.rows;
		for (let old = from, row = first; old < to; old++, row++) {
			const at = time[old];
			day[row] = Number.isNaN(at) ? bare[old] : zone.dayOf(at);
		}
	}
	#addChannels(first, from, to, channelOf) {
		const columns = this.#columns;
		const { channel, channels } = this.rows;
		let last = NaN;
		let number = -1;
		for (let old = from, row = first; old < to; old++, row++) {
			const written = channel[old];
			if (written !== last) {
				const line = columns.lines.of(row);
				const name = channelOf(written === -1 ? null : channels[written], line);
				number = name === null ? -1 : columns.channelOf(name, line);
				last = written;
			}
			columns.channel[row] = number;
		}
	}
	#addAccounts(first, from, to) {
		const columns = this.#columns;
		const actors = this.rows.actor;
		const known = this.#accounts;
		const [handle, target] = [this.#handle, this.#target];
		let [nextHandle, nextTarget] = [handle.next(from, to), target.next(from, to)];
		for (let old = from, row = first; old < to; old++, row++) {
			const actor = actors[old];
			const earlier = actor === -1 ? -1 : known[actor];
			columns.actor[row] = actor !== -1 && earlier === -1 ? this.#account(actor) : earlier;
			if (old === nextHandle) {
				columns.handle.set(row, this.#account(handle.get(old)));
				nextHandle = handle.next(old + 1, to);
			}
			if (old === nextTarget) {
				columns.target.set(row, this.#account(target.get(old)));
				nextTarget = target.next(old + 1, to);
			}
		}
	}
	#addReplies(first, from, to) {
		const reply = this.#reply;
		for (let old = reply.next(from, to); old < to; old = reply.next(old + 1, to)) this.#columns.reply.set(first + old - from, this.#tickets[reply.get(old)]);
	}
	#addUrls(first, from, to) {
		for (let old = from; old < to; old++) {
			const url = this.rows.urls.get(old);
			if (url !== void 0) this.#columns.urls.set(first + old - from, url);
		}
	}
	#account(old) {
		if (old === -1) return -1;
		const earlier = this.#accounts[old];
		if (earlier !== -1) return earlier;
		const number = this.#columns.accounts.internFrom(this.#accountTexts, old);
		this.#accounts[old] = number;
		return number;
	}
};
function numberAll(column, first, others, numbers, from, to) {
	for (let old = from, row = first; old < to; old++, row++) {
		const other = others[old];
		column[row] = other === -1 ? -1 : numbers[other];
	}
}
// build/store/waiting-accounts.js
const ROOM = 256;
var WaitingAccounts = class {
	#pool;
	#assign;
	#places = new Int32Array(ROOM);
	#spans = {
		bytes: /* @__PURE__ */ new Uint8Array(0),
		from: new Int32Array(ROOM),
		to: new Int32Array(ROOM),
		size: 0
	};
	#numbers = new Int32Array(ROOM);
	constructor(pool, assign) {
		this.#pool = pool;
		this.#assign = assign;
	}
	add(place, { bytes, from, to }) {
		const spans = this.#spans;
		if (bytes !== spans.bytes || spans.size === ROOM) {
			this.settle();
			spans.bytes = bytes;
		}
		const i = spans.size++;
		spans.from[i] = from;
		spans.to[i] = to;
		this.#places[i] = place;
	}
	settle() {
		const { size } = this.#spans;
		if (size === 0) return;
		this.#pool.internAll(this.#spans, this.#numbers);
		this.#spans.size = 0;
		for (let i = 0; i < size; i++) this.#assign(this.#places[i], this.#numbers[i]);
	}
};
// build/store/words-hash.js
function wordsHash(text) {
	if (text.trim() === "") return 0;
	let hash = 2166136261;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return hash;
}
// build/store/columns.js
const ROW_BYTES = 64;
var Columns = class extends RowArrays {
	skipped = 0;
	handle = new SparseColumn(-1);
	target = new SparseColumn(-1);
	reply = new SparseColumn(-1);
	statedToward = new SparseColumn(0);
	words = new SparseColumn(0);
	hasUndone = false;
	column = new SparseColumn(1);
	ids;
	id = new OwnIds();
	accounts = new StringPool();
	files = [];
	posts = /* @__PURE__ */ new Map();
	urls = /* @__PURE__ */ new Map();
	periods = /* @__PURE__ */ new Map();
	statements = new Statements();
	figures = [];
	answeredAt = /* @__PURE__ */ new Map();
	answered = /* @__PURE__ */ new Map();
	zone;
	#channelNumbers = new ChannelNumbers();
	channels = this.#channelNumbers.names;
	#waiting = new WaitingAccounts(this.accounts, (place, number) => this.#setAccount(place, number));
	#taken = null;
	#keepsUrls;
	constructor(zone, { urlsOf = [] } = {}, key = randomHashKey()) {
		super();
		this.zone = zone;
		this.ids = new LateStrings(key);
		this.#keepsUrls = ACTIVITY_TYPES.map((type) => urlsOf.includes(type));
	}
	expect(bytes) {
		const rows = Math.ceil(bytes / ROW_BYTES);
		this.reserve(rows);
		this.ids.reserve(rows);
		for (const column of [
			this.handle,
			this.target,
			this.reply,
			this.statedToward,
			this.words,
			this.column
		]) column.expect(rows);
	}
	openFile(name) {
		this.files.push(newFile(name, this.length));
	}
	add(activity, line, column) {
		const row = this.addRow(line);
		const { published, actor, period, url } = activity;
		if (published) this.#setMoment(row, published);
		this.type[row] = TYPE_CODE[activity.type];
		this.channel[row] = activity.channel ? this.channelOf(activity.channel, line, column) : -1;
		if (typeof actor === "object" && actor !== null) this.#setActor(row, actor);
		else this.actor[row] = this.#account(actor);
		if (activity.side) this.statedSide[row] = SIDES.indexOf(activity.side);
		const flags = flagsOf(activity);
		if (flags !== 0) this.flags[row] = this.flags[row] | flags;
		this.hasUndone ||= activity.undone === true;
		this.ticket[row] = this.#id(activity.id);
		this.object[row] = this.#id(activity.object);
		this.reply.set(row, this.#id(activity.inReplyTo));
		this.target.set(row, this.#account(activity.target));
		this.statedToward.set(row, activity.toward ? TOWARD_CODE[activity.toward] : 0);
		this.setCount(row, activity.count ?? 1);
		this.column.set(row, column);
		if (!activity.id) this.words.set(row, wordsHash(`${activity.content ?? ""} ${url ?? ""}`));
		if (url && this.#keepsUrls[TYPE_CODE[activity.type]]) this.urls.set(row, url);
		const answered = statedAnswer(activity);
		if (answered !== void 0) this.answeredAt.set(row, answered);
		if (period) this.periods.set(row, {
			from: parseDay(period.from),
			to: parseDay(period.to)
		});
		if (activity.answered) this.answered.set(row, activity.answered);
		if (activity.type !== "post") return;
		this.posts.set(row, postDetails(activity));
		for (const type of activity.uncounted ?? []) this.files.at(-1)?.emptyCells.push({
			type,
			row
		});
	}
	addPlain({ type, time, day, channel, texts, actor }, line) {
		const row = this.addRow(line);
		this.type[row] = type;
		if (!Number.isNaN(time)) this.#setTime(row, time);
		else if (!Number.isNaN(day)) this.day[row] = day;
		this.channel[row] = channel === null ? -1 : this.channelOf(channel, line);
		if (actor !== null) {
			this.settlePlain();
			this.#setActor(row, actor);
		} else this.#wait(row, texts[PLAIN_TEXT.actor]);
		this.ticket[row] = this.#idIn(texts[PLAIN_TEXT.id]);
		this.object[row] = this.#idIn(texts[PLAIN_TEXT.object]);
		this.reply.set(row, this.#idIn(texts[PLAIN_TEXT.inReplyTo]));
		this.#wait(~row, texts[PLAIN_TEXT.target]);
		const url = texts[PLAIN_TEXT.url];
		if (url.from < url.to && this.#keepsUrls[type]) this.urls.set(row, textOf(url));
	}
	settlePlain() {
		this.#waiting.settle();
	}
	get rowSettings() {
		return {
			key: this.ids.key,
			urlsOf: ACTIVITY_TYPES.filter((_, code) => this.#keepsUrls[code])
		};
	}
	addRows(rows, span, firstLine, channelOf) {
		if (this.#taken?.rows !== rows) this.#taken = new TakenRows(rows, this);
		this.#taken.add(span, firstLine, channelOf);
	}
	skip() {
		this.skipped++;
	}
	closeFile(envelope, directions, keep = null) {
		this.statements.set(this.files.at(-1).name, envelope);
		closeFile(this, envelope, directions, keep);
	}
	settle() {
		this.#taken?.release();
		this.#taken = null;
		const tickets = this.ticket.subarray(0, this.length);
		const numbers = this.ids.settle(tickets);
		if (numbers === null) return;
		this.reply.replace(numbers);
		for (const column of [tickets, this.object.subarray(0, this.length)]) replaceTickets(column, numbers);
		this.id.setAll(tickets);
		this.ticket = /* @__PURE__ */ new Int32Array(0);
		for (const array of [tickets, numbers]) release(array);
	}
	stated(key, line, column) {
		this.statements.note(key, {
			file: this.files.at(-1)?.name ?? "",
			line,
			column
		});
	}
	leftOut(name, missing) {
		const file = this.files.findLast((candidate) => candidate.name === name);
		if (file !== void 0) file.more = missing;
	}
	channelOf(name, line = 1, column = 1) {
		return this.#channelNumbers.of(name, () => ({
			file: this.files.at(-1)?.name ?? "",
			line,
			column
		}));
	}
	fileOf(row) {
		const next = firstWhere(this.files.length, (i) => this.files[i].firstRow > row);
		return this.files[next - 1];
	}
	location(row) {
		return {
			file: this.fileOf(row).name,
			line: this.lines.of(row),
			column: this.column.get(row)
		};
	}
	isBot(row) {
		return (this.flags[row] & FLAG.bot) !== 0;
	}
	isDoubtful(row) {
		return (this.flags[row] & FLAG.doubtful) !== 0 && this.fileOf(row).saysInsiders;
	}
	isUndone(row) {
		return (this.flags[row] & FLAG.undone) !== 0;
	}
	disclosed(row) {
		const flags = this.flags[row];
		return (flags & FLAG.disclosed) !== 0 ? true : (flags & FLAG.undisclosed) !== 0 ? false : null;
	}
	dayOf(moment) {
		return moment.length === 10 ? parseDay(moment) : this.zone.dayOf(parseTime(moment));
	}
	#setMoment(row, published) {
		if (published.length === 10) this.day[row] = parseDay(published);
		else this.#setTime(row, parseTime(published));
	}
	#setTime(row, time) {
		this.time[row] = time;
		this.day[row] = this.zone.dayOf(time);
	}
	#setActor(row, { id, handle, name, bot }) {
		this.actor[row] = this.#account(id || handle || name);
		this.handle.set(row, id ? this.#account(handle) : -1);
		if (bot === true) this.flags[row] = FLAG.bot;
	}
	#id(text) {
		return text ? this.ids.add(text) : -1;
	}
	#idIn({ bytes, from, to }) {
		return from === to ? -1 : this.ids.addBytes(bytes, from, to);
	}
	#wait(place, account) {
		if (account.from !== account.to) this.#waiting.add(place, account);
		else if (place >= 0) this.actor[place] = -1;
	}
	#setAccount(place, number) {
		if (place >= 0) this.actor[place] = number;
		else this.target.set(~place, number);
	}
	#account(text) {
		return text ? this.accounts.intern(text) : -1;
	}
};
// build/store/zone.js
const CHANGES = NaN;
const STEP = 15 * MINUTE_MS;
var Zone = class {
	#offsetAt;
	#lastDay = NaN;
	#lastOffset = CHANGES;
	#offsets = /* @__PURE__ */ new Map();
	#starts = /* @__PURE__ */ new Map();
	#begins = /* @__PURE__ */ new Map();
	#passed = /* @__PURE__ */ new Map();
	constructor(offsetAt) {
		this.#offsetAt = offsetAt;
	}
	dayOf(time) {
		const utcDay = Math.floor(time / DAY_MS);
		if (utcDay !== this.#lastDay) {
			this.#lastOffset = this.#offsetOf(utcDay);
			this.#lastDay = utcDay;
		}
		const offset = this.#lastOffset;
		return Math.floor((time + (Number.isNaN(offset) ? this.#offsetAt(time) : offset)) / DAY_MS);
	}
	#offsetOf(utcDay) {
		let offset = this.#offsets.get(utcDay);
		if (offset === void 0) {
			const start = this.#offsetAtStart(utcDay);
			offset = start === this.#offsetAtStart(utcDay + 1) ? start : CHANGES;
			this.#offsets.set(utcDay, offset);
		}
		return offset;
	}
	#offsetAtStart(utcDay) {
		let offset = this.#starts.get(utcDay);
		if (offset === void 0) {
			offset = this.#offsetAt(utcDay * DAY_MS);
			this.#starts.set(utcDay, offset);
		}
		return offset;
	}
	minuteOf(time) {
		const local = time + this.#offsetAt(time);
		return (local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS;
	}
	at(day, minute) {
		const local = day * DAY_MS + minute * MINUTE_MS;
		return local - this.#offsetAt(local - this.#offsetAt(local));
	}
	has(day) {
		let passed = this.#passed.get(day);
		if (passed === void 0) {
			const noon = day * DAY_MS + 12 * HOUR_MS;
			passed = this.dayOf(noon - this.#offsetAt(noon)) === day || this.startOf(day) < this.startOf(day + 1);
			this.#passed.set(day, passed);
		}
		return passed;
	}
	startOf(day) {
		let begin = this.#begins.get(day);
		if (begin === void 0) {
			begin = this.#findStart(day);
			this.#begins.set(day, begin);
		}
		return begin;
	}
	#findStart(day) {
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
// build/ingest/pipeline/plain/plain-sheet.js
var PlainSheet = class PlainSheet {
	#scanner;
	#isHeader;
	#lineEnd;
	#plain;
	#cut;
	#bytes = /* @__PURE__ */ new Uint8Array(0);
	constructor(layout, plain, cut) {
		this.#scanner = new CsvScanner(layout, layout.first.length);
		this.#isHeader = headerTest(layout.hasHeader ? layout.first : []);
		this.#lineEnd = layout.lineEnd;
		this.#plain = plain;
		this.#cut = cut;
	}
	static of(taker, { columns, layout }) {
		const cut = { ids: new CutIds() };
		const reading = cellReading(columns, (key, cell, line) => cut.ids.note(key, cell, line));
		const plain = PlainCsv.of(taker, reading);
		return plain && new PlainSheet(layout, plain, cut);
	}
	open(bytes) {
		this.#bytes = bytes;
		this.#cut.ids = new CutIds();
	}
	scan(start) {
		const row = this.#scanner;
		const end = row.scan(this.#bytes, start);
		if (end === 0 || this.#isHeader(row)) return 0;
		return row.length === 0 || this.#plain.scan(row) ? end : 0;
	}
	take(line) {
		if (this.#scanner.length > 0) this.#plain.take(line);
	}
	settle() {
		this.#plain.settle();
	}
	endOf(start) {
		return new RowEnd(this.#lineEnd).in(this.#bytes, start);
	}
	get longIds() {
		return this.#cut.ids.longIds;
	}
};
// build/ingest/pipeline/read-piece.js
const MAX_ODD_SHARE = .25;
const MAX_RECORD_BYTES = 65536;
var PieceReader = class {
	#plain;
	#sink;
	#maxOddShare;
	constructor({ words, sheet }, sink, maxOddShare = MAX_ODD_SHARE) {
		const taker = {
			entry: new EntryReading({
				...NO_WORDS,
				...words
			}),
			take: (record, line) => sink.addPlain(record, line),
			settle: () => sink.settlePlain()
		};
		this.#plain = sheet === null ? PlainJson.of(taker) : PlainSheet.of(taker, sheet);
		this.#sink = sink;
		this.#maxOddShare = maxOddShare;
	}
	read(bytes) {
		const plain = this.#plain;
		const sink = this.#sink;
		if (plain === null || !isUtf8(bytes)) return null;
		sink.openPiece();
		plain.open(bytes);
		let [from, to, lines] = [
			-1,
			0,
			0
		];
		const counter = { line: 0 };
		let oddBytes = 0;
		for (let at = 0; at < bytes.length;) {
			const start = at;
			if (plain.scan(start) > 0) {
				if (from < 0) from = start;
				else if (to < start) sink.endSpan(decodeUtf8(bytes.subarray(to, start)), lines);
				at = takePlain(plain, bytes, start, counter, MAX_RECORD_BYTES);
				if (at === start) return null;
				to = at;
				lines = counter.line;
				continue;
			}
			at = from < 0 ? bytes.indexOf(10, start) + 1 : plain.endOf(start);
			if (at - start > MAX_RECORD_BYTES) return null;
			if (at === 0) at = bytes.length;
			oddBytes += at - start;
			if (oddBytes > bytes.length * this.#maxOddShare) return null;
			if (from >= 0) counter.line += lineFeeds(bytes, start, at);
		}
		if (from < 0) return null;
		sink.endSpan("", lines);
		return {
			from,
			to,
			spans: sink.closePiece(),
			longIds: plain.longIds
		};
	}
};
function lineFeeds(bytes, from, to) {
	let count = 0;
	for (let at = bytes.indexOf(10, from); at >= 0 && at < to; at = bytes.indexOf(10, at + 1)) count++;
	return count;
}
// build/store/row-collector.js
const MAX_NAMES = 128;
var RowCollector = class extends Columns {
	#numbers = /* @__PURE__ */ new Map();
	#names = [];
	#spans = [];
	#from = 0;
	#firstTicket = 0;
	constructor({ key, urlsOf }) {
		super(new Zone(() => 0), { urlsOf }, key);
	}
	channelOf(name) {
		const earlier = this.#numbers.get(name);
		if (earlier !== void 0) return earlier;
		if (this.#names.length === MAX_NAMES) throw new Error("the channels are written in too many ways");
		const number = this.#names.push(name) - 1;
		this.#numbers.set(name, number);
		return number;
	}
	openPiece() {
		this.ids.forget();
		this.#spans = [];
		this.#start();
	}
	endSpan(odd, oddLine) {
		const [from, firstTicket] = [this.#from, this.#firstTicket];
		this.#spans.push({
			from,
			to: this.length,
			firstTicket,
			lastTicket: this.ids.size,
			odd,
			oddLine
		});
		this.#start();
	}
	closePiece() {
		return this.#spans;
	}
	get rows() {
		const { length, type, time, day, flags, channel, actor, ticket, object, urls } = this;
		return {
			length,
			type,
			time,
			day,
			flags,
			channel,
			actor,
			id: ticket,
			object,
			urls,
			lines: this.lines.runs,
			channels: this.#names,
			handle: this.handle.numbers,
			target: this.target.numbers,
			reply: this.reply.numbers,
			accounts: this.accounts.columns,
			ids: this.ids.columns
		};
	}
	#start() {
		this.#from = this.length;
		this.#firstTicket = this.ids.size;
	}
};
export { marksOf as $, PEOPLE_METRICS as A, x as At, momentOf as B, lazy as Bt, EntryReading as C, PLATFORMS as Ct, CsvScanner as D, platformAt as Dt, RowEnd as E, handleInPath as Et, cellOf as F, meansNobody as Ft, offsetsIn as G, topOf as Gt, DateOrders as H, InputError as Ht, isSumLabel as I, concatBytes as It, answerEdges as J, ANSWER_BUCKETS as K, LIMITS as Kt, NoDate as L, decodeUtf8 as Lt, typeOf as M, cleanName as Mt, CutIds as N, decodeEntities as Nt, wholeLines as O, platformNamed as Ot, LostCell as P, foldLabel as Pt, markedPlace as Q, dateFault as R, encodeUtf8 as Rt, DATES as S, ACCOUNT_IN_ID as St, datesOf$1 as T, channelTitle as Tt, SheetOrders as U, asInputError as Ut, toMoment as V, Diagnostics as Vt, instantOf as W, inputError as Wt, bucketFault as X, answeredWithinBuckets as Y, markedCount as Z, slashesBefore as _, DAY_MS as _t, writtenAnswer as a, POST$1 as at, cellReading as b, formatDay as bt, refuseFuture as c, ACTIVITY_TYPES as ct, cleanActivity as d, SIDES as dt, firstWhere as et, PlainCsv as f, TALK_TYPES as ft, isDelimiter as g, parseTime as gt, parseJsonAt as h, parseDay as ht, Columns as i, shorten as it, figureFaults as j, cleanId as jt, headerTest as k, serverIn as kt, PlainJson as l, GESTURE_TYPES as lt, parseJson as m, isMoment as mt, PieceReader as n, enlarge as nt, FLAG as o, TOWARD_CODE as ot, takePlain as p, TOWARD_SIDES as pt, answerBucketsOf as q, Zone as r, release as rt, coveredDays as s, TYPE_CODE as st, RowCollector as t, UNDATED as tt, isWellFormed as u, INTERACTION_TYPES as ut, jsonError as v, HOUR_MS as vt, NO_WORDS as w, channelNamed as wt, typeInCell as x, weekday as xt, parseDocument as y, MINUTE_MS as yt, isClock as z, isUtf8 as zt };
