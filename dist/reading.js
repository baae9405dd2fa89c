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
/**
* Collects problems; keeps the first ones and counts the rest, however many a broken file has. A row of a sheet may be
* several activities: what is wrong with all of them is one problem.
*/
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
	/** Whether one more would only be counted, so that nobody need word it. */
	get isFull() {
		return this.first.length >= MAX_PROBLEMS;
	}
	/** Counts one more, which nobody words; several at one place are one. */
	count(location) {
		if (this.#last !== null && isSamePlace(this.#last.location, location)) return;
		this.#last = {
			message: "",
			location
		};
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
function isSamePlace(one, other) {
	if (one === null || other === null) return false;
	return one.line === other.line && one.column === other.column && one.file === other.file;
}
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
	const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
/** Whether bytes are whole characters of UTF-8. */
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
	const first = Math.min(-bytes.byteOffset & 3, bytes.length);
	const words = first === bytes.length ? /* @__PURE__ */ new Int32Array(0) : new Int32Array(bytes.buffer, bytes.byteOffset + first, bytes.length - first >> 2);
	let seen = 0;
	for (let at = 0; at < first; at++) seen |= bytes[at];
	for (let at = 0; at < words.length; at++) seen |= words[at];
	for (let at = first + words.length * 4; at < bytes.length; at++) seen |= bytes[at];
	return (seen & 2155905152) === 0;
}
/** The text of bytes that are ASCII, of no more than some thousands: for short ones a decoder takes longer. */
function asciiText(bytes, from, to) {
	return String.fromCharCode.apply(null, bytes.subarray(from, to));
}
/** Whether some bytes stand at a place of others. */
function isAt(bytes, at, wanted) {
	for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
	return true;
}
/** A text as UTF-8. */
function encodeUtf8(text) {
	return ENCODER.encode(text);
}
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
const NOBODY = /^(n\/a|n\.a\.|[-–—_.?*/]+|[[(](deleted|removed|unknown|none|null|anonymous)( user| account)?[\])]|deleted (user|account)|(a )?(linkedin member|(facebook|google|instagram|twitter|youtube|tiktok) user))$/i;
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
	if (isSurelySomebody(text.length, text.charCodeAt(0), text.charCodeAt(text.length - 1))) return false;
	return text === "" || NOBODY.test(text);
}
/** Whether a text of a length, by its first and last unit, is none of the words that mean nobody. */
function isSurelySomebody(length, first, last) {
	return length > MAX_NOBODY || isDigit$1(first) || isDigit$1(last);
}
/** Whether a unit of a text is a digit. */
function isDigit$1(unit = 0) {
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
	if (isGuard(text.charCodeAt(0))) return false;
	for (let at = 0; at < text.length; at++) if (!isPlainUnit(text.charCodeAt(at))) return false;
	return true;
}
/** Whether a unit of a text is one in which there is nothing to clean, if the text begins with no guard. */
function isPlainUnit(unit) {
	return unit > 32 && unit < 127 && unit !== 38;
}
/** Whether a text that begins with a unit may be guarded, as spreadsheets do it. */
function isGuard(first) {
	return first === 39 || first === 61;
}
function trimmed(text) {
	return withoutGuard(text.replace(/\s+/g, " ").replace(INVISIBLE, "").trim()).trim();
}
function narrow(text) {
	return text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
}
// build/domain/platforms/platform.js
/** What follows the name in a mail address, or on a server of the fediverse. */
const AT_SERVER = /@[^@\s]+$/;
/** A platform of which no more is known than what is given. */
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
/** Where people talk about products rather than to followers. */
const github = platform({
	channel: "github",
	name: "GitHub",
	aliases: ["gh"],
	hosts: ["github.com"],
	profiles: [/^\/(?:orgs\/)?([^/]+)/]
});
/** Each forum has a host of its own, and its ids are the numbers of topics. */
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
/**
* Milliseconds since 1970 of an RFC 3339 time with an offset (`2026-03-01T09:30:00.5+01:00`), NaN where it is
* none. Written by hand, as every record has one: `Date.parse` takes other forms too, and ten times as long.
*/
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
/** The day of a text that begins with `YYYY-MM-DD`, NaN where it does not or the calendar has no such day. */
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
/** Of `Z`, `+01:00`, and what many exports write instead: `+0100` or `+01`. */
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
/** The day of a bare date `YYYY-MM-DD`, NaN for anything else. */
function parseDay(text) {
	return text.length === 10 ? parseDate(text) : NaN;
}
/** Whether a text is what `published` may hold: a time with offset, or a bare date. */
function isMoment(text) {
	return !Number.isNaN(text.length === 10 ? parseDay(text) : parseTime(text));
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
/**
* Toward which side an aggregated row was done; `unknown`: it may be toward the brand or toward anybody else; `others`: by
* somebody who is not the brand, on the brand's own ground, to others than the brand.
*/
const TOWARD_SIDES = [
	"brand",
	"inside",
	"outside",
	"bot",
	"unknown",
	"others"
];
// build/store/codes.js
/** The code of each type, as the table stores it. */
const TYPE_CODE = Object.fromEntries(ACTIVITY_TYPES.map((type, code) => [type, code]));
/** The code of a post, of which every scan asks. */
const POST$1 = TYPE_CODE.post;
/** The code of a side toward which a row says that it was done: that of the side, and others for what is no side. */
const TOWARD_CODE = Object.fromEntries(TOWARD_SIDES.map((toward) => {
	const side = SIDES.indexOf(toward);
	return [toward, side > 0 ? side : SIDES.length + TOWARD_SIDES.indexOf(toward)];
}));
// build/store/undated.js
/** The day of an activity without `published`. */
const UNDATED = -2147483648;
// build/lib/lazy.js
/** Calls a function when its value is first needed, and never again. */
function lazy(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
// build/store/enlarge.js
/** A longer copy of a typed array, which is not to be used any more. */
function enlarge(array, length) {
	const larger = new array.constructor(length);
	larger.set(array);
	release(array);
	return larger;
}
/** A copy of as much of a typed array as is used; the array itself is not to be used any more. */
function shorten(array, length) {
	const shorter = array.slice(0, length);
	release(array);
	return shorter;
}
/**
* Gives the memory of an array that is not to be used any more back at once, where the garbage collector would let it
* wait. To move all of it instead would fill the new pages with zeros, which fresh ones have without being touched.
* Node 20 cannot do either. Short arrays too: until the first one is given back, V8 compiles functions in the belief that none
* ever is, and would compile them again.
*/
function release({ buffer }) {
	if ("transfer" in buffer) buffer.transfer(0);
}
// build/lib/first-where.js
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
/**
* The buckets of a row that was answered after a time in milliseconds, all of it; Infinity where it was not.
* @param least the shortest time after which it may have been; buckets between the two are left out
*/
function answerBucketsOf(delay, count, least = delay) {
	const isIn = (bucket) => Number.isFinite(delay) && delay <= EDGES[bucket];
	const isOut = (bucket) => !Number.isFinite(least) || least > EDGES[bucket];
	const sure = ANSWER_BUCKETS.filter((bucket) => isIn(bucket) || isOut(bucket));
	return Object.fromEntries(sure.map((bucket) => [bucket, isIn(bucket) ? count : 0]));
}
// build/lib/zone-offset.js
const MINUTE = 6e4;
const DAY = 1440 * MINUTE;
/** No zone sets its clocks at any other minutes than those of a quarter of an hour. */
const STEP$1 = 15 * MINUTE;
/** The offsets of a time zone by its IANA name; null for a name that is none. */
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
/**
* The instant of a local time. Of two, where clocks were set back, the first; a time that clocks skipped goes by the
* offset before (RFC 5545, 3.3.5).
* @param local milliseconds since 1970, read off a local clock as if it showed UTC
*/
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
/** Blanks that programs write between a time and its `PM`, and between the parts of a date. */
const BLANKS = /[\s\u00A0\u202F\u2009]+/g;
/** `Tue Nov 24 23:30:00 +0000 2026`, as X writes it. */
const YEAR_LAST = /^([a-z]{3} [a-z]{3} \d{1,2}) (\d\d:\d\d:\d\d (?:[+-]\d{4}|[A-Z]{1,4})) (\d{4})$/i;
/** What JavaScript adds behind an offset: `GMT+0100 (CET)`. A text of nothing but brackets must not be searched from each. */
const COMMENT = / \([^()]*\)$/;
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
// build/domain/date-orders.js
const NUMBERS = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;
/** The numbers of a date without its time; null where it has none, or a word for its month. */
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
/** The day of a date's numbers in an order, in the form of the record; it may be none, such as 2026-13-01. */
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
/** A year of two digits is one of this century: there was no such platform in the last. */
function writtenDay(year, month, day) {
	const two = (text) => text.padStart(2, "0");
	return `${year.length <= 2 ? `20${two(year)}` : year}-${two(month)}-${two(day)}`;
}
/** The orders in which a date's numbers are a day. */
function ordersOf({ numbers }) {
	const [first, , last] = numbers;
	return (first.length === 4 ? ["ymd"] : last.length === 4 ? ["mdy", "dmy"] : [
		"mdy",
		"dmy",
		"ymd"
	]).filter((order) => isMoment(dayInOrder(numbers, order)));
}
/** Whether dots are between the numbers and the year is last: nobody writes the month first then. */
function isDotted({ numbers, separator }) {
	return separator === "." && numbers[2].length === 4;
}
/** Learns from the dates of a sheet's column in which order they are written. */
var DateOrders = class {
	/** What the dates show that are a day in one order alone, apart for those with dots. */
	#shown = /* @__PURE__ */ new Set();
	#shownWithDots = /* @__PURE__ */ new Set();
	#hasDots = false;
	#dates = 0;
	#others = 0;
	/** Whether any cell so far is a date whose year is not first. */
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
	/** Whether most filled cells are dates: a comment may be a date too, and tells nothing of how the sheet writes them. */
	get holdsDates() {
		return this.#dates > this.#others;
	}
	/** The orders that its dates show. */
	get shown() {
		const isDayFirst = this.#hasDots && this.#shownWithDots.size === 0;
		return [...this.#shown, ...isDayFirst ? ["dmy"] : this.#shownWithDots];
	}
};
/** In which order a sheet writes its dates, by its columns. */
var SheetOrders = class {
	#columns;
	constructor(columns) {
		this.#columns = columns;
	}
	/**
	* The order of some columns: what their own dates show, else what those of others show, as one program wrote them all.
	* @param own by their places from 0; none for the sheet as a whole
	* @param isOther whether a column of dates that is at a place may be asked
	* @returns null where nothing shows it
	*/
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
/** Says why a text is no date, or what to give so that it is one. */
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
/**
* What is wrong with a cell that should hold a date and holds none.
* @param column as the sheet has it
*/
function dateFault(column, cell) {
	return `\`${column}\` is "${cell}", which can't be read as a date; write it like 2026-03-31, or with a time like 2026-03-31 09:30`;
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
/** Says why a cell does not hold what was exported, and what to do. */
var LostCell = class extends Error {};
/** What spreadsheets show where a formula failed, in the languages of the West; an `@` alone makes a formula. */
const ERROR = /^(#(NAME\?|N\/A|REF!|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA|NV|WERT!|BEZUG!|ZAHL!|NOM\?|VALEUR!|N\/D|¿NOMBRE\?|¡VALOR!|¡REF!|NOME\?|VALORE!|RIF!|NAAM\?|WAARDE!|#+)|Err:\d+)$/i;
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
	if (ERROR.test(cell)) throw new LostCell(`\`${key}\` is "${cell}", an error of a spreadsheet; ${AS_TEXT}`);
	if (key === "content") return cell;
	const text = cleanId(withoutGuard(cell));
	if (IDS$1.has(key) && SCIENTIFIC.test(text)) throw new LostCell(`\`${key}\` is "${text}", a number that a spreadsheet has cut short; ${AS_TEXT}`);
	return ACCOUNTS.has(key) && meansNobodyInSheet(text) ? "" : text;
}
/**
* Whether a cell of plain units is certainly what was exported, by its first two: no error, no number that was cut short.
* Whether it is an account of nobody, they do not tell.
*/
function isSurelyWhole(first, second) {
	if (first === 35 || (first | 32) === 101 && (second | 32) === 114) return false;
	return !(first >= 48 && first <= 57 && (second === 44 || second === 46 || (second | 32) === 101));
}
/** Finds the columns in which a spreadsheet kept fifteen digits of each id, and no more. */
var CutIds = class {
	#lines = /* @__PURE__ */ new Map();
	note(key, id, line) {
		if (!IDS$1.has(key) || !LONG.test(id)) return;
		this.#note(key, CUT.test(id) ? {
			line,
			id
		} : null);
	}
	/** What the ids so far tell. */
	get longIds() {
		return this.#lines;
	}
	/** Notes what others told of some rows. @param shift what is added to their lines */
	merge(others, shift) {
		for (const [key, cut] of others) this.#note(key, cut && {
			...cut,
			line: cut.line + shift
		});
	}
	/** Rows may be noted in any order: another thread's all at once, and only then those that stand between them. */
	#note(key, cut) {
		const own = this.#lines.get(key);
		if (own === null) return;
		if (cut === null || own === void 0 || cut.line < own.line) this.#lines.set(key, cut);
	}
	/** What is wrong with each such column, at its first row, in the order of these. */
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
/** What stands in the first cell of a row below a list that adds it up. */
const SUM_LABEL = /^(?:grand )?(?:totals?|sum|count|gesamt|summe|anzahl)\b/i;
/** Whether a text says that its row adds up the others, and so is no row of the list. */
function isSumLabel(text) {
	return SUM_LABEL.test(text);
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
function typeOf(word) {
	return TYPES$1.get(word) ?? TYPES$1.get(singular(word)) ?? word;
}
function singular(word) {
	return word.replace(/ies$/, "y").replace(/s$/, "");
}
// build/domain/people-figure.js
/** The metrics about people, whose figures an aggregate may hold. */
const PEOPLE_METRICS = [
	"employee-share",
	"outside-voices",
	"voice-concentration",
	"returning-outsiders"
];
/** What a figure is called in an error: "returning-outsiders of 2026-11-01 to 2026-11-28". */
function figureName({ metric, from, to, scope }) {
	const of = scope.object ?? scope.channel;
	return `${metric}${of === void 0 ? "" : ` (${of})`} of ${from} to ${to}`;
}
/** Metrics of which a figure is a share of its sample; with `unit: people` the share of employees is one too. */
const SHARES = /* @__PURE__ */ new Set(["employee-share", "returning-outsiders"]);
/** What is wrong with the figures of a file, a sentence for each that contradicts itself or another. */
function figureFaults(figures) {
	return figures.flatMap((figure) => {
		const fault = figureFault(figure) ?? figureConflict(figure, figures);
		if (fault === null) return [];
		return [`\`figures\`: ${figureName(figure)}: ${fault}; make the aggregate anew from its source`];
	});
}
/** How a figure contradicts itself; null where it does not. */
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
/** How a figure contradicts others of the same days, channels and types; null where it does not. */
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
/** Tells a plain row that may be the header once more, by its first column that has a name. */
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
/** What a reader of plain records must know of each byte, as bits; a text's are those of all its bytes together. */
const BYTE_CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
	return (byte === QUOTE$3 ? 1 : byte === BACKSLASH$2 || byte < FIRST_PRINTABLE ? 2 : 0) | (isPlainUnit(byte) ? 0 : 4);
});
/** The classes of some bytes together. */
function classesOf(bytes) {
	return bytes.reduce((classes, byte) => classes | BYTE_CLASSES[byte], 0);
}
// build/text/plain-words.js
const ONES = 16843009;
const HIGH_BITS = -2139062144;
const FIRST_PLAIN = 33 * ONES;
const QUOTES = 34 * ONES;
const AMPERSANDS = 38 * ONES;
const BACKSLASHES = 92 * ONES;
/**
* Whether none of four bytes ends a text in JSON, and none is one that the cleaner may change: all are from 0x21 to 0x7e, and
* none is a quote, a backslash or an ampersand. Looked at together, four bytes take as long as one.
*/
function isPlainWord(word) {
	return ((word - FIRST_PLAIN | word + ONES | word | ((word ^ QUOTES) - ONES | (word ^ AMPERSANDS) - ONES | (word ^ BACKSLASHES) - ONES)) & HIGH_BITS) === 0;
}
/** Some bytes that are looked for, as words; at least four. */
var Pattern = class {
	length;
	#words;
	constructor(bytes) {
		this.length = bytes.length;
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
		this.#words = Int32Array.from({ length: Math.ceil(bytes.length / 4) }, (_, word) => view.getInt32(this.#at(word)));
	}
	/** Whether they stand at a place. */
	isAt(view, at) {
		const words = this.#words;
		for (let word = 0; word < words.length; word++) if (view.getInt32(at + this.#at(word)) !== words[word]) return false;
		return true;
	}
	/** The last word ends with the last byte, and so may overlap the one before it. */
	#at(word) {
		return Math.min(word * 4, this.length - 4);
	}
};
/** Bytes as words, of which `SPARE_BYTES` behind the last can be read; a copy where there are none. */
function withSpare(bytes) {
	const { buffer, byteOffset, length } = bytes;
	if (buffer.byteLength >= byteOffset + length + 16) return {
		bytes,
		view: new DataView(buffer, byteOffset)
	};
	const copy = new Uint8Array(length + 16);
	copy.set(bytes);
	return {
		bytes: copy.subarray(0, length),
		view: new DataView(copy.buffer)
	};
}
/** A line as long as this holds no record; the limit keeps a file without line breaks out of memory. */
const MAX_LINE_LENGTH = LIMITS.rowMebibytes.most * 2 ** 20;
const FIRST_SIZE = 65536;
/**
* The lines of a file, many whole ones at a time: bytes of which the last is a line feed, at the end of the file too.
* They are only good until the next are asked for.
* @param tooLong words what is wrong with the first line that was not handed on yet
* @throws InputError at a line too long for a record
*/
async function* wholeLines(chunks, tooLong) {
	let buffer = new Uint8Array(FIRST_SIZE);
	let size = 0;
	for await (const chunk of chunks) {
		if (size + chunk.length + 16 >= buffer.length) {
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
const FIRST_BEYOND_ASCII = 128;
/** Ends a cell without quotes, or is wrong in it. */
const ENDS_CELL = 64;
const BEYOND_ASCII$1 = 128;
/**
* Finds the cells of rows that are plain: on one line, no quote within a cell, nothing to trim, no more cells than columns.
* Most rows are; what a parser makes of them is what stands there.
*/
var CsvScanner = class {
	bytes = /* @__PURE__ */ new Uint8Array(0);
	/** How many cells the last plain row has; 0 where all are empty, which makes it none. */
	length = 0;
	from;
	to;
	/** The classes of each cell's bytes together. */
	classes;
	#delimiter;
	/** Whether a line feed alone ends no row. */
	#needsReturn;
	#classOf;
	constructor({ delimiter, lineEnd }, columns) {
		this.#delimiter = delimiter.charCodeAt(0);
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
	/**
	* Scans the row that begins at a place.
	* @param bytes whole lines, of which the last ends with a line feed
	* @returns the place behind its line feed; 0 where it is not plain
	*/
	scan(bytes, start) {
		this.bytes = bytes;
		this.length = 0;
		let holdsText = false;
		let holdsBytes = false;
		let at = start;
		for (let cell = 0; cell < this.from.length; cell++) {
			at = bytes[at] === QUOTE$2 ? this.#scanQuoted(cell, at + 1) : this.#scanBare(cell, at);
			if (at === 0) return 0;
			if (this.from[cell] !== this.to[cell]) {
				holdsBytes = true;
				holdsText ||= isText$1(bytes[this.from[cell]]);
			}
			if (bytes[at] === this.#delimiter) {
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
	/** Whether a cell holds some bytes. */
	holds(index, bytes) {
		const from = this.from[index];
		return index < this.length && this.to[index] - from === bytes.length && isAt(this.bytes, from, bytes);
	}
	/** The text of a cell. */
	cell(index) {
		const from = this.from[index];
		const to = this.to[index];
		return (this.classes[index] & BEYOND_ASCII$1) === 0 && to - from < 256 ? asciiText(this.bytes, from, to) : decodeUtf8(this.bytes.subarray(from, to));
	}
	/** The texts of all cells. */
	cells() {
		return Array.from({ length: this.length }, (_, index) => this.cell(index));
	}
	/** @returns where it ends, 0 where it is not plain */
	#scanBare(cell, from) {
		const { bytes } = this;
		const classOf = this.#classOf;
		let classes = 0;
		let at = from;
		for (;; at++) {
			const byteClass = classOf[bytes[at]];
			if ((byteClass & ENDS_CELL) !== 0) break;
			classes |= byteClass;
		}
		if (bytes[at] === QUOTE$2 || at > from && !(isText$1(bytes[from]) && isText$1(bytes[at - 1]))) return 0;
		return this.#note(cell, from, at, classes);
	}
	#scanQuoted(cell, from) {
		const { bytes } = this;
		const classOf = this.#classOf;
		let classes = 0;
		let at = from;
		for (; bytes[at] !== QUOTE$2; at++) {
			if (bytes[at] === 10) return 0;
			classes |= classOf[bytes[at]];
		}
		const next = bytes[at + 1];
		if (next !== this.#delimiter && next !== CARRIAGE_RETURN$2 && next !== 10) return 0;
		return this.#note(cell, from, at, classes) === 0 ? 0 : at + 1;
	}
	#note(cell, from, to, classes) {
		this.from[cell] = from;
		this.to[cell] = to;
		this.classes[cell] = classes;
		return to;
	}
};
/** Whether a byte is certainly no blank, nor part of one. */
function isText$1(byte) {
	return byte > BLANK$1 && byte < FIRST_BEYOND_ASCII;
}
// build/text/row-end.js
const CARRIAGE_RETURN$1 = 13;
const QUOTE$1 = 34;
/** Looks for the end of a CSV row of any kind: a line end outside quotes. */
var RowEnd = class {
	#lineEnd;
	#isQuoted = false;
	constructor(lineEnd) {
		this.#lineEnd = lineEnd;
	}
	/** @returns the place behind it; 0 where it lies behind the bytes, with which the next ones go on */
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
/** What an entry says that gives a path alone. */
const NO_WORDS = {
	columns: {},
	dates: null,
	set: {},
	types: {},
	timezone: null,
	"insiders-from": null
};
/** The keys of a record that hold a date. */
const DATES = ["published", "answeredAt"];
/** How an entry's dates are written. */
function datesOf({ dates: order, timezone }) {
	return {
		order,
		offsetAt: timezone === null ? null : offsetsIn(timezone)
	};
}
/** Fills in what an entry says of every record, and reads what it says how to read; for records of any kind of file. */
var EntryReading = class {
	/** What it says of each record that does not say it itself. */
	constants;
	#types;
	#dates;
	#readsDates;
	/** @param byHand whether people write the records, whose dates are then read even where the entry names no zone */
	constructor({ set, types, dates, timezone }, byHand = false) {
		const { period: _period, complete: _complete, outbound: _outbound, ...constants } = set;
		this.constants = Object.entries(constants);
		this.#types = new TypeWords(types);
		this.#dates = datesOf({
			dates,
			timezone
		});
		this.#readsDates = byHand || timezone !== null;
	}
	/** A record with what its entry adds; what the record says itself stays. Anything else is handed back as it is. */
	complete(value) {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
		const record = value;
		const { type } = record;
		if (typeof type === "string") record["type"] = this.typeOf(type);
		for (const [key, constant] of this.constants) if (record[key] === void 0 || record[key] === null || record[key] === "") record[key] = constant;
		if (this.#readsDates) for (const key of DATES) this.#readDate(record, key);
		return record;
	}
	/** The type that a word of its files stands for; the word itself where it does not tell. */
	typeOf(word) {
		return this.#types.typeOf(word) ?? word;
	}
	#readDate(record, key) {
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
// build/ingest/pipeline/cell-reading.js
function cellReading(columns, note) {
	const { dates, timezone, types } = columns;
	return {
		columns,
		published: datesOf({
			dates: dates.published,
			timezone
		}),
		answeredAt: datesOf({
			dates: dates.answeredAt,
			timezone
		}),
		types: new TypeWords(types),
		note
	};
}
/** The type that a cell stands for, by its entry's words and everybody's; else what the record's check refuses. */
function typeInCell(cell, types) {
	return types.typeOf(cell) ?? typeOf(cell.toLowerCase());
}
// build/text/json-error.js
const CONFLICT = /^(<{7}|={7}|>{7})( |$)/;
const UNRESOLVED = "is what a merge conflict left here; keep one side of it";
/**
* The value of a file that is one JSON document.
* @param advice what to give instead of a file that is none, behind a semicolon; empty where nothing need be said
* @throws InputError at the place where it is not JSON
*/
function parseDocument(text, name, advice = "") {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw jsonError(error, text, topOf(name), advice);
	}
}
/**
* Words what `JSON.parse` found wrong with a text, at the place in the file where it found it.
* @param start where the text begins
* @param advice what to do about it, behind a semicolon
*/
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
/** The message of `JSON.parse` without the place and the excerpt, which differ from Node to Node. */
function what(message) {
	const text = message.replace(/ in JSON at position.*| at position.*|, (\.\.\.)?".*| is not valid JSON.*/s, "");
	return text.charAt(0).toLowerCase() + text.slice(1);
}
/** How many backslashes stand right before a byte. */
function slashesBefore(bytes, end) {
	let at = end;
	while (at > 0 && bytes[at - 1] === 92) at--;
	return end - at;
}
/** Whether a byte ends a number or a word. */
function isDelimiter(byte) {
	return byte <= 32 || byte === 44 || byte === 93 || byte === 125 || byte === 58;
}
// build/ingest/pipeline/parse-json.js
/** A run of digits that may be more than a number holds, outside a text as far as a glance can tell. */
const MAY_BE_LONG = /[[:,\s]-?\d{16}/;
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
/**
* The same of a text that begins at a place in a file.
* @throws InputError at the place of what is no JSON
*/
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
// build/domain/plain-activity.js
/** The texts of a plain record that the table keeps, by the places at which `PlainActivity.texts` has them. */
const PLAIN_TEXTS = [
	"id",
	"actor",
	"object",
	"inReplyTo",
	"target",
	"url"
];
/** The place of each text. */
const PLAIN_TEXT = Object.fromEntries(PLAIN_TEXTS.map((key, place) => [key, place]));
/** The characters of a span; empty where there is none. */
function textOf(span) {
	return span === void 0 ? "" : decodeUtf8(span.bytes.subarray(span.from, span.to));
}
// build/ingest/pipeline/plain/plain-moment.js
const DASH = 45;
const COLON = 58;
const PLUS = 43;
const T = 84;
const Z = 90;
const ZERO = 48;
const DATE_LENGTH = 10;
/** `2026-03-01T09:30:00Z`, and the same with `+01:00`. */
const UTC_LENGTH = 20;
const OFFSET_LENGTH = 25;
/**
* Reads moments from bytes. What most files write is read by arithmetic, and their dates, of which many rows in turn have
* the same, once; anything else by `parseTime` and `parseDay`, which both of them must agree with.
*/
var PlainMoment = class {
	/** Milliseconds since 1970, NaN for a bare date or none. */
	time = NaN;
	/** The day of a bare date, NaN for a time or none. */
	day = NaN;
	/** The digits of the last date, and its day. */
	#digits = -1;
	#day = NaN;
	clear() {
		this.time = NaN;
		this.day = NaN;
	}
	/** Whether some bytes are a moment of the record; what they say is then in `time` and `day`. */
	read(bytes, from, to) {
		const length = to - from;
		if (this.readUsual(bytes, from) === length) return true;
		this.clear();
		if (length === DATE_LENGTH) {
			this.day = this.#dayAt(bytes, from);
			return !Number.isNaN(this.day);
		}
		this.time = parseTime(asciiText(bytes, from, to));
		return !Number.isNaN(this.time);
	}
	/** Reads a time in the usual form that begins at a place. @returns how many bytes it takes, 0 where there is none */
	readUsual(bytes, from) {
		this.clear();
		const length = bytes[from + 19] === Z ? UTC_LENGTH : OFFSET_LENGTH;
		this.time = this.#timeAt(bytes, from, length);
		return Number.isNaN(this.time) ? 0 : length;
	}
	#dayAt(bytes, at) {
		if (bytes[at + 4] !== DASH || bytes[at + 7] !== DASH) return NaN;
		const century = twoDigits(bytes, at);
		const year = twoDigits(bytes, at + 2);
		const month = twoDigits(bytes, at + 5);
		const date = twoDigits(bytes, at + 8);
		if ((century | year | month | date) < 0) return NaN;
		const digits = ((century * 100 + year) * 100 + month) * 100 + date;
		if (digits !== this.#digits) {
			this.#day = parseDay(asciiText(bytes, at, at + DATE_LENGTH));
			this.#digits = digits;
		}
		return this.#day;
	}
	/** NaN for a form that is not this one, or for no time at all. */
	#timeAt(bytes, at, length) {
		if (bytes[at + 10] !== T || bytes[at + 13] !== COLON || bytes[at + 16] !== COLON) return NaN;
		const hour = twoDigits(bytes, at + 11);
		const minute = twoDigits(bytes, at + 14);
		const second = twoDigits(bytes, at + 17);
		if ((hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) return NaN;
		const clock = hour * HOUR_MS + minute * MINUTE_MS + second * 1e3;
		return this.#dayAt(bytes, at) * DAY_MS + clock - offsetAt(bytes, at + 19, length === UTC_LENGTH);
	}
};
function offsetAt(bytes, at, isUtc) {
	const sign = bytes[at];
	if (isUtc) return 0;
	if (bytes[at + 3] !== COLON || sign !== PLUS && sign !== DASH) return NaN;
	const hours = twoDigits(bytes, at + 1);
	const minutes = twoDigits(bytes, at + 4);
	if ((hours | minutes) < 0 || hours > 23 || minutes > 59) return NaN;
	return (sign === DASH ? -1 : 1) * (hours * HOUR_MS + minutes * MINUTE_MS);
}
/** A number of two digits; -1 where they are none. */
function twoDigits(bytes, at) {
	const tens = bytes[at] - ZERO;
	const ones = bytes[at + 1] - ZERO;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
// build/ingest/pipeline/plain/plain-record.js
/** The keys of a plain record, by number; first those of the texts that the table keeps. */
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
/** As many characters as the schema lets most texts have, each of which takes a byte at least. */
const MAX_TEXT_BYTES = 4096;
/** As many words for types as are kept; no file has more that mean one. */
const MAX_TYPE_WORDS = 32;
const POST = ACTIVITY_TYPES.indexOf("post");
const NOTHING = /* @__PURE__ */ new Uint8Array(0);
/** By key, whether its text is cleaned; accounts are kept as they are written, and cleaned where they are compared. */
const IS_CLEANED = PLAIN_TEXTS.map((key) => ![
	"actor",
	"target",
	"url"
].includes(key));
/**
* A record while it is read from bytes, whatever kind of file they are of. It does what `EntryReading`, `isWellFormed` and
* `cleanActivity` do to any other record, by asking them what they make of each word once, and otherwise takes nothing in
* which they would find or change anything: such a record is not plain, and goes their way.
*/
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
	/** Whether it says something of which a row without an id is told apart. */
	#hasWords = false;
	#typeOf;
	/** Words that were asked for so far. */
	#typeWords = [];
	/** By first byte, the place of the last such word. */
	#byInitial = /* @__PURE__ */ new Uint8Array(256);
	/** The type of a record that names none; -1 where the entry says none. */
	#usualType;
	/** Texts that the entry says of records that do not say their own. */
	#constants;
	#channelBytes = NOTHING;
	#lastChannel = "";
	constructor(typeOf, constants, usualType) {
		this.#typeOf = typeOf;
		this.#usualType = usualType;
		this.#constants = constants.map(([key, text]) => {
			const bytes = encodeUtf8(text);
			return {
				key,
				bytes,
				classes: classesOf(bytes)
			};
		});
	}
	/**
	* @param typeOf the type that a word of the file stands for, else any other text
	* @returns null where the entry says of each record what a plain one cannot hold
	*/
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
	/** Begins the next record. */
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
	/**
	* Takes what a key holds.
	* @param classes those of all bytes from `from` to before `to`
	* @returns whether the record is still plain
	*/
	take(key, bytes, from, to, classes) {
		if (from === to) return key !== PLAIN_KEY.type && key !== PLAIN_KEY.published;
		if (key === PLAIN_KEY.content || key === PLAIN_KEY.url) this.#hasWords = true;
		if (key === PLAIN_KEY.content) return true;
		if (to - from > MAX_TEXT_BYTES) return false;
		if (key === PLAIN_KEY.type) return this.#takeType(bytes, from, to);
		if (key === PLAIN_KEY.published) return this.#moment.read(bytes, from, to);
		if (key === PLAIN_KEY.channel) return this.#takeChannel(bytes, from, to, classes);
		const text = this.texts[key];
		if (text === void 0) return true;
		text.bytes = bytes;
		text.from = from;
		text.to = to;
		return IS_CLEANED[key] === false || isClean(bytes, from, to, classes);
	}
	/** Takes the time in the usual form that begins at a place. @returns how many bytes it takes, 0 where there is none */
	takeUsualMoment(bytes, from) {
		return this.#moment.readUsual(bytes, from);
	}
	/** Takes an actor of more than one text. */
	takeActor(actor) {
		this.actor = actor;
	}
	/** Ends the record; whether it is plain. */
	finish() {
		if (this.type < 0) this.type = this.#usualType;
		if (this.type < 0 || this.type === POST) return false;
		for (const { key, bytes, classes } of this.#constants) {
			if (this.#says(key)) continue;
			if (!this.take(key, bytes, 0, bytes.length, classes)) return false;
		}
		return !this.#hasWords || this.#says(PLAIN_TEXT.id);
	}
	#says(key) {
		const { from, to } = this.texts[key];
		return from < to || key === PLAIN_TEXT.actor && this.actor !== null;
	}
	#takeType(bytes, from, to) {
		const likely = this.#typeWords[this.#byInitial[bytes[from]]];
		const word = likely !== void 0 && stands(likely.bytes, bytes, from, to) ? likely : this.#wordAt(bytes, from, to);
		this.type = word.type;
		return word.type >= 0;
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
/** Whether some bytes are all that stands at a place. */
function stands(wanted, bytes, from, to) {
	return wanted.length === to - from && isAt(bytes, from, wanted);
}
/** Whether `cleanId` would leave a text as it is, and it means somebody or something. */
function isClean(bytes, from, to, classes) {
	const first = bytes[from];
	if ((classes & 4) !== 0 || isGuard(first)) return false;
	return isSurelySomebody(to - from, first, bytes[to - 1]) || !meansNobody(asciiText(bytes, from, to));
}
// build/ingest/pipeline/plain/plain-csv.js
/** A column that a plain record says nothing of: a cell in it makes its row unusual. */
const UNUSUAL = -1;
/** A column of no meaning to us. */
const IGNORED = -2;
/** A number as long as this may be an id of which a spreadsheet kept fifteen digits. */
const LONG_ID = 18;
const IS_ACCOUNT = PLAIN_KEYS.map((key) => ["actor", "target"].includes(key));
const IS_ID = PLAIN_KEYS.map((key) => [
	"id",
	"actor",
	"object",
	"inReplyTo",
	"target"
].includes(key));
/** What a plain record says without anybody asking for it. */
const PASSED = [
	PLAIN_KEY.content,
	PLAIN_KEY.category,
	PLAIN_KEY.language
];
/**
* Reads records straight from plain rows of a sheet. Where a cell might be anything but what stands in it, `cellOf` is
* asked, as for any other row; and where it is, the row goes the slow way.
*/
var PlainCsv = class PlainCsv {
	#record;
	#reading;
	#take;
	/** The key of each column. */
	#keys;
	/** Ids of the last row that may be long numbers. */
	#longIds = [];
	constructor(record, reading, take) {
		this.#record = record;
		this.#reading = reading;
		this.#take = take;
		this.#keys = reading.columns.keys.map((key) => key === null ? IGNORED : PLAIN_KEYS.indexOf(key));
	}
	/** Null where no row can be plain. */
	static of({ entry, take }, reading) {
		if (reading.columns.keys.filter((key) => key === "published").length > 1) return null;
		const record = PlainRecord.of(entry, (word) => entry.typeOf(typeInCell(word, reading.types)));
		return record === null ? null : new PlainCsv(record, reading, take);
	}
	scan(row) {
		this.#record.start();
		this.#longIds.length = 0;
		for (let cell = 0; cell < row.length; cell++) {
			const key = this.#keys[cell];
			if (key === IGNORED || row.from[cell] === row.to[cell]) continue;
			if (key === UNUSUAL || !this.#takeCell(key, row, cell)) return false;
		}
		return this.#record.finish();
	}
	take(line) {
		for (const [key, id] of this.#longIds) this.#reading.note(key, id, line);
		this.#take(this.#record, line);
	}
	#takeCell(key, row, cell) {
		const { bytes } = row;
		const from = row.from[cell];
		const to = row.to[cell];
		const classes = row.classes[cell];
		if (!isCertain(key, bytes, from, to, classes) && !isAsWritten(key, row.cell(cell))) return false;
		if (to - from >= LONG_ID && IS_ID[key] === true && isDigit$1(bytes[from]) && isDigit$1(bytes[to - 1])) this.#longIds.push([PLAIN_KEYS[key], row.cell(cell)]);
		if (this.#record.take(key, bytes, from, to, classes)) return true;
		return key === PLAIN_KEY.published && this.#takeMoment(row.cell(cell));
	}
	/** Takes a moment in a form that is not the record's. */
	#takeMoment(text) {
		try {
			const moment = encodeUtf8(momentOf([text], this.#reading.published) ?? "");
			return this.#record.take(PLAIN_KEY.published, moment, 0, moment.length, 0);
		} catch (error) {
			if (error instanceof NoDate) return false;
			throw error;
		}
	}
};
/** Whether a cell is certainly what stands in it. */
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
// build/ingest/pipeline/well-formed.js
const TYPES = new Set(ACTIVITY_TYPES);
const KNOWN_SIDES = new Set(SIDES);
const KNOWN_TOWARD = new Set(TOWARD_SIDES);
const BUCKETS = new Set(ANSWER_BUCKETS);
const MAX_TEXT = 4096;
const MAX_COUNT = 4294967295;
/**
* Whether a value is a record by `activity.schema.json`. Written by hand, as to check each record
* by the schema would take longer than to read it; a test holds the two together, and the schema says what is wrong
* with the rejects.
*/
function isWellFormed(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	const a = value;
	return TYPES.has(a.type) && (a.published == null || typeof a.published === "string" && isMoment(a.published)) && isShort(a.id) && isShort(a.object) && isShort(a.inReplyTo) && isShort(a.target) && isShort(a.channel) && isActor(a.actor) && (a.count == null || Number.isInteger(a.count) && a.count >= 0 && a.count <= MAX_COUNT) && (a.side == null || KNOWN_SIDES.has(a.side)) && (a.period == null || isPeriod(a.period)) && (a.toward == null || KNOWN_TOWARD.has(a.toward)) && (a.answered == null || isCounts(a.answered, BUCKETS)) && isFlag(a.disclosed) && isFlag(a.bot) && isFlag(a.undone) && (a.answeredAt == null || typeof a.answeredAt === "string" && isMoment(a.answeredAt)) && isText(a.content) && isText(a.url) && isShort(a.category) && isShort(a.language) && isShort(a.owner) && (a.totals == null || isCounts(a.totals, TYPES)) && (a.uncounted == null || Array.isArray(a.uncounted) && a.uncounted.every((type) => TYPES.has(type))) && (a.amplifiers == null || Array.isArray(a.amplifiers) && a.amplifiers.every((text) => text !== null && isShort(text)));
}
function isText(value) {
	return value == null || typeof value === "string";
}
/** By characters, as JSON Schema counts; a character is at most two of a string's units. */
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
/** As many as are kept: those of a file, and not of a file of any size. */
const MAX_ACTORS = 16384;
/** Actors that are JSON objects. Most have many rows, and each is parsed, checked and cleaned once, as any record is. */
var PlainActors = class {
	#actors = /* @__PURE__ */ new Map();
	/** The actor that some bytes are; null where they are none, or something is wrong with it. */
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
const OPENS = 123;
const CLOSES = 125;
const LIST = 91;
const NULL = new Pattern(encodeUtf8("null"));
/** What may stand behind a backslash, but for `u`. */
const ESCAPES = encodeUtf8("\"\\/bfnrt");
const KEYS = PLAIN_KEYS.map((key) => new Pattern(encodeUtf8(`"${key}":`)));
/** In the place of the key before the first. */
const START = PLAIN_KEYS.length;
/**
* Reads records straight from lines of JSON that are plain: one object of known keys, none of them twice, of texts without
* escapes. That `JSON.parse` understands the same by each such line, a test holds.
*/
var PlainJson = class PlainJson {
	/** A spreadsheet writes no JSON. */
	longIds = /* @__PURE__ */ new Map();
	#record;
	#take;
	#actors = new PlainActors();
	/** By key, the one that last came behind it: it is mostly the next one too. */
	#followers = new Uint8Array(PLAIN_KEYS.length + 1);
	#lines = emptyWords(0);
	constructor(record, take) {
		this.#record = record;
		this.#take = take;
	}
	/** Null where no line can be plain. */
	static of({ entry, take }) {
		const record = PlainRecord.of(entry, (word) => entry.typeOf(word));
		return record === null ? null : new PlainJson(record, take);
	}
	take(line) {
		this.#take(this.#record, line);
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
			key = this.#keyAt(view, at, key);
			if (key < 0 || (seen & 1 << key) !== 0) return 0;
			seen |= 1 << key;
			at += KEYS[key].length;
			if (bytes[at] === BLANK) at++;
			at = this.#takeValue(key, at);
			if (at === 0) return 0;
			const next = bytes[at++];
			if (next === CLOSES) break;
			if (next !== COMMA) return 0;
			if (bytes[at] === BLANK) at++;
		}
		if (bytes[at] === CARRIAGE_RETURN) at++;
		return bytes[at] === LINE_FEED && this.#record.finish() ? at + 1 : 0;
	}
	endOf(start) {
		return this.#lines.bytes.indexOf(LINE_FEED, start) + 1;
	}
	#keyAt(view, at, before) {
		const likely = this.#followers[before];
		if (KEYS[likely].isAt(view, at)) return likely;
		for (let key = 0; key < KEYS.length; key++) {
			if (!KEYS[key].isAt(view, at)) continue;
			this.#followers[before] = key;
			return key;
		}
		return -1;
	}
	/** @returns the place behind the value, 0 where it is not plain */
	#takeValue(key, at) {
		const { bytes, view } = this.#lines;
		const first = bytes[at];
		if (first === QUOTE) {
			const length = key === PLAIN_KEY.published ? this.#record.takeUsualMoment(bytes, at + 1) : 0;
			const end = at + 1 + length;
			return length > 0 && bytes[end] === QUOTE ? end + 1 : this.#takeText(key, at + 1);
		}
		if (first === OPENS && key === PLAIN_KEY.actor) return this.#takeActor(at);
		return NULL.isAt(view, at) ? at + NULL.length : 0;
	}
	#takeText(key, from) {
		const { bytes, view } = this.#lines;
		let classes = 0;
		let at = from;
		while (isPlainWord(view.getInt32(at))) at += 4;
		for (;; at++) {
			classes |= BYTE_CLASSES[bytes[at]];
			if ((classes & 3) === 0) continue;
			if ((classes & 1) !== 0) break;
			if (bytes[at] !== BACKSLASH || key !== PLAIN_KEY.content || !ESCAPES.includes(bytes[at + 1])) return 0;
			classes = 0;
			at++;
		}
		return this.#record.take(key, bytes, from, at, classes) ? at + 1 : 0;
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
// build/store/channel-numbers.js
/**
* As many channels as a run tells apart: it keeps accounts and figures for each. No company is on so many; a file
* that names more has something else in that place.
*/
const MAX_CHANNELS = 100;
const TOO_MANY_CHANNELS = `with this one the snapshots name more than ${MAX_CHANNELS} channels; a channel is a place such as linkedin, not a post or a person`;
/** Channels by number, in the order in which they are first named. */
var ChannelNumbers = class {
	names = [];
	#numbers = /* @__PURE__ */ new Map();
	/**
	* The number of a channel by any of its names.
	* @param location where it is named
	* @throws InputError where there are too many
	*/
	of(name, location) {
		const written = this.#numbers.get(name);
		if (written !== void 0) return written;
		const key = channelNamed(name);
		const existing = this.#numbers.get(key);
		if (existing !== void 0) {
			this.#numbers.set(name, existing);
			return existing;
		}
		if (this.names.length === MAX_CHANNELS) throw inputError(TOO_MANY_CHANNELS, location());
		const number = this.names.push(key) - 1;
		this.#numbers.set(key, number);
		return number;
	}
};
// build/store/figure-counts.js
/**
* Refuses figures about more people than the rows of their own file count activities: each person did one at least.
* @param first the file's first row
* @throws InputError at the file's envelope
*/
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
/** How many people a figure is about at least; 0 where it does not say. */
function peopleOf({ metric, value, sample, part }) {
	if (metric === "outside-voices" || metric === "voice-concentration") return value ?? 0;
	return (metric === "returning-outsiders" ? part : sample) ?? 0;
}
/** How many activities its file counts of its days, channels, types and sides: at most so many people did them. */
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
/**
* Refuses rows that nobody can have exported yet: those dated or answered after tomorrow, as clocks of platforms and ours
* may differ.
* @throws InputError at each such row
*/
function refuseFuture(rows, today) {
	const faultOf = (did, day) => day > today + 1 ? `${did} ${formatDay(day)}, which is in the future; today is ${formatDay(today)}` : null;
	const answerFault = (answer) => {
		if (answer === void 0) return null;
		return faultOf("was answered on", Number.isNaN(answer.time) ? answer.day : rows.zone.dayOf(answer.time));
	};
	refuse(rows, 0, rows.length, (day, row) => faultOf("is dated", day) ?? answerFault(rows.answeredAt.get(row)));
}
/**
* Refuses rows from `firstRow` on that lie more than a day outside their file's period: the two contradict each other.
* @throws InputError at each such row
*/
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
/**
* Ends the file that was opened last: gives its channel to its rows without one, and notes what it speaks for.
* @param envelope what it says of itself; its channel is that of records without one
* @param keep days for which it may be kept; null where nobody says
* @throws InputError at rows that lie outside the period that it speaks for, and where its figures are of more people
*   than its rows count
*/
function closeFile(columns, envelope, directions, keep) {
	const file = columns.files.at(-1);
	const fileChannel = envelope.channel ?? "";
	let complete = 0;
	for (const type of envelope.complete ?? []) complete |= 1 << TYPE_CODE[type];
	if (complete !== 0 && fileChannel !== "") file.exported.set(columns.channelOf(fileChannel), complete);
	let from = Number.POSITIVE_INFINITY;
	let to = Number.NEGATIVE_INFINITY;
	const exportedOn = (channel) => {
		const mask = file.exported.get(channel) ?? complete;
		file.exported.set(channel, mask);
		return mask;
	};
	const ownChannel = lazy(() => columns.channelOf(fileChannel));
	const types = [];
	for (let row = file.firstRow; row < columns.length; row++) {
		if (columns.channel[row] === -1) columns.channel[row] = ownChannel();
		const channel = columns.channel[row];
		types[channel] ??= exportedOn(channel);
		types[channel] |= 1 << columns.type[row];
		const day = columns.day[row];
		if (day === -2147483648) continue;
		if (day < from) from = day;
		if (day > to) to = day;
	}
	for (const channel of file.exported.keys()) file.exported.set(channel, types[channel] ?? complete);
	if (envelope.period !== void 0) {
		from = parseDay(envelope.period.from);
		to = parseDay(envelope.period.to);
		refuseOutside(columns, file.firstRow, from, to);
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
/** Notes what an aggregate of several files speaks for; it is as many files, of which the first has all rows. */
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
/** A file of which nothing is known yet. */
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
// build/store/flags.js
/** What a record says in one word, as bits of a row's flags. */
const FLAG = {
	bot: 1,
	disclosed: 2,
	undisclosed: 4,
	undone: 8,
	doubtful: 16
};
/** The flags of a record, but for what its actor says. */
function flagsOf({ disclosed, side, undone, bot }) {
	return (disclosed === true ? FLAG.disclosed : 0) | (disclosed === false ? FLAG.undisclosed : 0) | (side === "unknown" ? FLAG.doubtful : 0) | (undone === true ? FLAG.undone : 0) | (bot === true ? FLAG.bot : 0);
}
// build/store/first-of-each.js
/** As a power of two, about how many texts are looked up together: their slots fit into a core's own cache. */
const PART_BITS = 11;
/**
* Numbers distinct texts in the order in which they come. Their hashes are parted first, so that the table of a part fits
* into a cache. Then the texts that share a hash are compared in the order in which they came, as equal ones are mostly
* close together.
* @param hashes by text; equal texts have equal ones
*/
function firstOfEach(hashes, texts) {
	const earlier = firstOfHash(hashes);
	const numbers = earlier;
	const first = new Uint32Array(hashes.length);
	let size = 0;
	const others = /* @__PURE__ */ new Map();
	for (let text = 0; text < hashes.length; text++) {
		const likely = earlier[text];
		let number = likely === text ? size : numbers[likely];
		if (likely !== text && !texts.areSame(first[number], text)) {
			const written = texts.get(text);
			number = others.get(written) ?? size;
			others.set(written, number);
		}
		if (number === size) first[size++] = text;
		numbers[text] = number;
	}
	return {
		numbers,
		first: first.subarray(0, size)
	};
}
/** By text, the first one that has its hash. */
function firstOfHash(hashes) {
	const first = new Int32Array(hashes.length);
	const { sorted, starts } = parted(hashes);
	let slots = /* @__PURE__ */ new Int32Array(8192);
	for (let part = 0; part + 1 < starts.length; part++) {
		const [from, to] = [starts[part], starts[part + 1]];
		while (slots.length < (to - from) * 4) slots = new Int32Array(slots.length * 2);
		slots.fill(0);
		firstInPart(sorted.subarray(from * 2, to * 2), slots, first);
	}
	release(sorted);
	return first;
}
/** The same of a part; a function of its own, as a loop within a loop is compiled again and again. */
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
/** Hashes, each with its text, by their highest bits, those of one part in the order in which they came. */
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
/** The bits that no ASCII byte has, in four bytes together. */
const BEYOND_ASCII = -2139062144;
/** A key for one run; all of a run's threads must hash by the same. */
function randomHashKey() {
	const word = () => Math.floor(Math.random() * 4294967296) | 0;
	return {
		seed: word(),
		factors: [word() | 1073741825, word() | 1073741825]
	};
}
/**
* Hashes texts, keyed so that nobody can choose names that all have one hash. One secret factor would not do: whatever it
* is, a difference in the highest bit of a word comes out of the product as it went in, so that the next word can
* take it back. Shifted down and multiplied by the second factor, it comes out as nobody can foresee.
*/
var TextHash = class {
	/** Whether all bytes of the last text were ASCII. */
	isAscii = true;
	#seed;
	#first;
	#second;
	constructor({ seed, factors }) {
		this.#seed = seed;
		[this.#first, this.#second] = factors;
	}
	/** The hash of a text from a byte up to another: an integer of 32 bits, with sign. */
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
/**
* Finds the numbers of texts. Most of the time to find one is spent waiting for memory, so that what is looked at
* together lies together: a slot beside the hash of its text.
*/
var TextIndex = class {
	#texts;
	/** Of each slot two: the number plus one of its text, 0 for a free slot, and the hash. There are a power of two. */
	#slots = /* @__PURE__ */ new Int32Array(1024);
	#size = 0;
	constructor(texts) {
		this.#texts = texts;
	}
	/** The number of a text that stands in bytes; -1 where there is none. */
	find(words, from, to, wide, hash) {
		const slots = this.#slots;
		const mask = slots.length - 1;
		for (let slot = hash << 1 & mask;; slot = slot + 2 & mask) {
			const number = slots[slot] - 1;
			if (number < 0 || slots[slot + 1] === hash && this.#texts.is(number, words, from, to, wide)) return number;
		}
	}
	/** Adds the number of a text that is not among them. */
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
/** Writes strings as bytes, to be looked up or kept as any others; what it wrote is good until it writes again. */
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
/** Whether a unit of a string takes more than a byte. */
function isWide(text) {
	let units = 0;
	for (let at = 0; at < text.length; at++) units |= text.charCodeAt(at);
	return units > 255;
}
// build/store/texts.js
const CHUNK_BITS = 20;
const CHUNK_BYTES = 1 << CHUNK_BITS;
/** How many bytes the first chunk begins with, and by what factor it grows. */
const FIRST_BYTES = 16384;
const GROWTH = 4;
/** A place is a number of 32 bits. */
const MAX_CHUNKS = LIMITS.textGibibytes.most * 2 ** 30 / CHUNK_BYTES;
const TOO_MUCH_TEXT = `the snapshots hold more than ${LIMITS.textGibibytes.most} GiB of IDs or accounts; judge counts of them, as \`convert --aggregate\` makes them`;
/** As many arguments as a call may safely have. */
const MAX_ARGUMENTS = 4096;
/**
* Texts by number, equal ones too, one behind the other as bytes outside the garbage collector's heap. A text lies in one
* chunk: the readers refuse longer ones than 4096 characters.
*/
var Texts = class {
	/** How many there are; their numbers run from 0. */
	size = 0;
	#chunks = [];
	/** Where in the last chunk the next text goes, and how many bytes that chunk has. */
	#free = CHUNK_BYTES;
	#room = CHUNK_BYTES;
	/**
	* Of each number two: where its text begins, chunk and position in one, and its shape: twice the number of bytes, plus
	* one where it is wide. Together, as both are looked at together.
	*/
	#places = /* @__PURE__ */ new Uint32Array(512);
	/**
	* Adds a text that stands in bytes.
	* @returns its number
	* @throws InputError where all texts together are too long
	*/
	add(words, from, to, wide) {
		const length = to - from;
		while (this.#free + Math.max(length, 1) > this.#room) this.#makeRoom();
		const last = this.#chunks.length - 1;
		copy(words, from, this.#chunks[last], this.#free, length);
		const number = this.size++;
		if (number * 2 === this.#places.length) this.reserve(number * 2);
		this.#places[number * 2] = last * CHUNK_BYTES + this.#free;
		this.#places[number * 2 + 1] = length * 2 + (wide ? 1 : 0);
		this.#free += length;
		return number;
	}
	/** Makes sure that so many texts find room for their places. */
	reserve(size) {
		if (size * 2 > this.#places.length) this.#places = enlarge(this.#places, size * 2);
	}
	/**
	* Takes over the chunks of other texts.
	* @returns by how many bytes the places in them shift
	* @throws InputError where all texts together are too long
	*/
	takeChunks(chunks) {
		const shift = this.#chunks.length * CHUNK_BYTES;
		for (const chunk of chunks) this.#addChunk(wordsOf(chunk));
		this.#free = CHUNK_BYTES;
		this.#room = CHUNK_BYTES;
		return shift;
	}
	/**
	* Adds some of the texts whose chunks it took over, in turn.
	* @param from number of the first of them there; `to` is the one behind the last
	* @param shift in bytes, as `takeChunks` returned it
	*/
	addPlaces(places, from, to, shift) {
		const size = this.size + to - from;
		if (size * 2 > this.#places.length) this.reserve(size * 2);
		for (let old = from; old < to; old++) {
			const number = this.size++;
			this.#places[number * 2] = places[old * 2] + shift;
			this.#places[number * 2 + 1] = places[old * 2 + 1];
		}
	}
	/** All of it, to hand over. */
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
	/** Where a text stands. */
	bytesOf(number) {
		const place = this.#places[number * 2];
		const shape = this.#places[number * 2 + 1];
		const from = place & 1048575;
		return {
			words: this.#chunks[place >>> CHUNK_BITS],
			from,
			to: from + (shape >>> 1),
			wide: (shape & 1) === 1
		};
	}
	/** Whether the text of a number is one that stands in bytes. */
	is(number, words, from, to, wide) {
		const length = to - from;
		if (this.#places[number * 2 + 1] !== length * 2 + (wide ? 1 : 0)) return false;
		const place = this.#places[number * 2];
		const chunk = this.#chunks[place >>> CHUNK_BITS];
		return areEqual(chunk, place & 1048575, words, from, length);
	}
	/** Whether two numbers have the same text. */
	areSame(a, b) {
		const place = this.#places[b * 2];
		const shape = this.#places[b * 2 + 1];
		const from = place & 1048575;
		const words = this.#chunks[place >>> CHUNK_BITS];
		return this.is(a, words, from, from + (shape >>> 1), (shape & 1) === 1);
	}
	/**
	* Gives texts new numbers; the bytes of those that are not kept stay.
	* @param kept the old number of each, ascending
	*/
	keep(kept) {
		for (let number = 0; number < kept.length; number++) {
			const old = kept[number];
			this.#places[number * 2] = this.#places[old * 2];
			this.#places[number * 2 + 1] = this.#places[old * 2 + 1];
		}
		this.size = kept.length;
	}
	/** A small run has few texts, so the first chunk grows up to the size of the others. */
	#makeRoom() {
		if (this.#room < CHUNK_BYTES) {
			this.#room *= GROWTH;
			const larger = emptyWords(this.#room);
			larger.bytes.set(this.#chunks[0].bytes);
			this.#chunks[0] = larger;
			return;
		}
		this.#room = this.#chunks.length === 0 ? FIRST_BYTES : CHUNK_BYTES;
		this.#addChunk(emptyWords(this.#room));
		this.#free = 0;
	}
	#addChunk(chunk) {
		if (this.#chunks.length === MAX_CHUNKS) throw inputError(TOO_MUCH_TEXT);
		this.#chunks.push(chunk);
	}
};
/** By words, of which the last two may overlap: most texts are identifiers of some twenty bytes. */
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
/** How many of the last texts are remembered: those of a post are close together, and a reply comes soon. */
const REMEMBERED = 16384;
/**
* Strings whose distinct texts are numbered only once all are there. A table of a million identifiers fits into no cache,
* so looking each one up as it comes takes longer than reading it. Instead each gets a ticket, in turn, and they are
* compared at the end in parts that fit.
*/
var LateStrings = class {
	#texts = new Texts();
	#hash;
	#writer = new TextWriter();
	/** The bytes in which the last text stood. */
	#words = emptyWords(0);
	/** The hash of each ticket. */
	#hashes = /* @__PURE__ */ new Int32Array(256);
	/** Two numbers a place: a hash, and one more than the last ticket with it. */
	#remembered = new Int32Array(REMEMBERED * 2);
	#isSettled = false;
	#key;
	#index = null;
	constructor(key = randomHashKey()) {
		this.#key = key;
		this.#hash = new TextHash(key);
	}
	/** What its hashes depend on; another thread that reads for it must hash by the same. */
	get key() {
		return this.#key;
	}
	/** How many tickets there are; after settling, how many distinct texts. Both run from 0. */
	get size() {
		return this.#texts.size;
	}
	/** Makes sure that so many tickets find room. */
	reserve(tickets) {
		this.#texts.reserve(tickets);
		if (tickets > this.#hashes.length) this.#hashes = enlarge(this.#hashes, tickets);
	}
	/**
	* A ticket for a text. The same text may have had another.
	* @throws InputError where all texts together are too long
	*/
	add(text) {
		const { words, from, to, wide } = this.#writer.write(text);
		return this.#add(words, from, to, wide, this.#hash.of(words, from, to));
	}
	/** A ticket for a text that stands in bytes as UTF-8; of ASCII no string is made. */
	addBytes(bytes, from, to) {
		if (bytes !== this.#words.bytes) this.#words = wordsOf(bytes);
		const hash = this.#hash.of(this.#words, from, to);
		if (!this.#hash.isAscii) return this.add(decodeUtf8(bytes.subarray(from, to)));
		return this.#add(this.#words, from, to, false, hash);
	}
	/** Gives every text a new ticket from now on. */
	forget() {
		this.#remembered.fill(0);
	}
	/** All texts with the hashes of their tickets, to hand over. */
	get columns() {
		return {
			...this.#texts.columns,
			hashes: this.#hashes
		};
	}
	/**
	* Takes over the chunks of texts that were hashed by the same key.
	* @returns by how many bytes the places in them shift
	* @throws InputError where all texts together are too long
	*/
	takeChunks(chunks) {
		return this.#texts.takeChunks(chunks);
	}
	/**
	* Adds some of the texts whose chunks it took over, under tickets in turn.
	* @param from their first ticket there; `to` is the one behind the last
	* @param shift in bytes, as `takeChunks` returned it
	* @returns the first ticket here
	*/
	addPlaces({ places, hashes }, from, to, shift) {
		const first = this.size;
		this.#texts.addPlaces(places, from, to, shift);
		if (this.size > this.#hashes.length) this.#hashes = enlarge(this.#hashes, this.size * 2);
		this.#hashes.set(hashes.subarray(from, to), first);
		return first;
	}
	/**
	* Numbers the distinct texts in the order in which they came. No more can be added from then on.
	* @returns the number of each ticket; null where that was done before
	*/
	settle() {
		if (this.#isSettled) return null;
		this.#isSettled = true;
		const hashes = this.#hashes.subarray(0, this.size);
		this.#hashes = /* @__PURE__ */ new Int32Array(0);
		this.#remembered = /* @__PURE__ */ new Int32Array(0);
		const { numbers, first } = firstOfEach(hashes, this.#texts);
		this.#texts.keep(first);
		release(hashes);
		release(first);
		return numbers;
	}
	/** The text of a ticket; after settling, of a number. */
	get(number) {
		return this.#texts.get(number);
	}
	/** The number of a text, -1 where there is none; once they are settled. */
	find(text) {
		this.#index ??= this.#indexed();
		const { words, from, to, wide } = this.#writer.write(text);
		return this.#index.find(words, from, to, wide, this.#hash.of(words, from, to));
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
	/** Few runs look for a text. */
	#indexed() {
		const index = new TextIndex(this.#texts);
		for (let number = 0; number < this.size; number++) {
			const { words, from, to } = this.#texts.bytesOf(number);
			index.add(number, this.#hash.of(words, from, to));
		}
		return index;
	}
};
// build/store/post-details.js
/** What a record says that only posts carry. */
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
// build/store/row-arrays.js
/** What every row has a value of, as one array each; they grow together. */
var RowArrays = class {
	length = 0;
	/** Milliseconds since 1970, NaN for a bare date or none. */
	time = /* @__PURE__ */ new Float64Array(256);
	day = /* @__PURE__ */ new Int32Array(256);
	type = /* @__PURE__ */ new Uint8Array(256);
	/** Code of the side that the record states, 0 for none. */
	statedSide = /* @__PURE__ */ new Uint8Array(256);
	flags = /* @__PURE__ */ new Uint8Array(256);
	channel = /* @__PURE__ */ new Int32Array(256);
	actor = /* @__PURE__ */ new Int32Array(256);
	id = /* @__PURE__ */ new Int32Array(256);
	object = /* @__PURE__ */ new Int32Array(256);
	reply = /* @__PURE__ */ new Int32Array(256);
	count = /* @__PURE__ */ new Uint32Array(256);
	line = /* @__PURE__ */ new Uint32Array(256);
	/** Makes sure that so many rows find room: memory that arrays leave behind as they grow is seldom given back. */
	reserve(rows) {
		if (rows > this.day.length) this.#enlarge(rows);
	}
	/** Adds a row of one activity of which nothing is known yet. */
	addRow(line) {
		const row = this.length++;
		if (row === this.day.length) this.#enlarge(row * 2);
		this.time[row] = NaN;
		this.day[row] = UNDATED;
		this.count[row] = 1;
		this.line[row] = line;
		return row;
	}
	/** Makes room for rows of one activity each, of which the caller sets everything else. @returns the first of them */
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
		this.id = enlarge(this.id, length);
		this.object = enlarge(this.object, length);
		this.reply = enlarge(this.reply, length);
		this.count = enlarge(this.count, length);
		this.line = enlarge(this.line, length);
	}
};
// build/store/sparse-column.js
/** A column in which most files say nothing: it takes no memory until a row has another value than usual. */
var SparseColumn = class {
	#usual;
	/** By how much each value is off the usual one: pages of zeros cost nothing. */
	#values = /* @__PURE__ */ new Int32Array(0);
	/** For how many rows it makes room at least, once a row has another value. */
	#room = 256;
	constructor(usual) {
		this.#usual = usual;
	}
	/** By how much the values of the first rows are off the usual one; without a length where none is. */
	get offsets() {
		return this.#values;
	}
	/** Says how many rows there may be: an array that grows step by step leaves gaps in memory. */
	expect(rows) {
		this.#room = Math.max(this.#room, rows);
	}
	/** The value of a row, the usual one where none was set. */
	get(row) {
		return row < this.#values.length ? this.#usual + this.#values[row] : this.#usual;
	}
	set(row, value) {
		if (row >= this.#values.length) {
			if (value === this.#usual) return;
			this.#values = enlarge(this.#values, Math.max(this.#room, row * 2));
		}
		this.#values[row] = value - this.#usual;
	}
};
// build/store/stated-answer.js
/** `2026-03-31`, the beginning of every moment. */
const DAY_LENGTH = 10;
/** Undefined where a record says nothing, or a day before its own, which is a mistake of the source. */
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
/** The time or the day of an answer, to compare and to show. */
function writtenAnswer({ time, day }) {
	return Number.isNaN(time) ? formatDay(day) : new Date(time).toISOString();
}
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
	/** Whether a file says something of itself on a line. */
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
/** Strings by number, each distinct text once, numbered as soon as it comes. */
var StringPool = class {
	#texts = new Texts();
	#index;
	#hash;
	#writer = new TextWriter();
	/** The bytes in which the last text stood. */
	#words = emptyWords(0);
	constructor(key = randomHashKey()) {
		this.#hash = new TextHash(key);
		this.#index = new TextIndex(this.#texts);
	}
	/** How many distinct texts there are; their numbers run from 0. */
	get size() {
		return this.#texts.size;
	}
	/**
	* The number of a text, adding it where it is new.
	* @throws InputError where all texts together are too long
	*/
	intern(text) {
		const { words, from, to, wide } = this.#writer.write(text);
		return this.#intern(words, from, to, wide, this.#hash.of(words, from, to));
	}
	/** The number of a text that stands in bytes as UTF-8, adding it where it is new; of ASCII no string is made. */
	internBytes(bytes, from, to) {
		if (bytes !== this.#words.bytes) this.#words = wordsOf(bytes);
		const hash = this.#hash.of(this.#words, from, to);
		if (!this.#hash.isAscii) return this.intern(decodeUtf8(bytes.subarray(from, to)));
		return this.#intern(this.#words, from, to, false, hash);
	}
	/** The number here of the text that has a number in `texts`, adding it where it is new. */
	internFrom(texts, number) {
		const { words, from, to, wide } = texts.bytesOf(number);
		return this.#intern(words, from, to, wide, this.#hash.of(words, from, to));
	}
	/** All texts, to hand over. */
	get columns() {
		return this.#texts.columns;
	}
	/** The text of a number that this pool gave out. */
	get(number) {
		return this.#texts.get(number);
	}
	#intern(words, from, to, wide, hash) {
		const number = this.#index.find(words, from, to, wide, hash);
		if (number >= 0) return number;
		this.#index.add(this.#texts.add(words, from, to, wide), hash);
		return this.#texts.size - 1;
	}
};
// build/store/taken-rows.js
/**
* Adds rows that another thread read to columns, as if each had been read here: channels, accounts and ids get their
* numbers in the order of the rows.
*/
var TakenRows = class {
	rows;
	#columns;
	#accountTexts;
	/** By the number of an account there, its number here; NONE for one that no row had yet. */
	#accounts;
	/** By ticket there, the ticket here. */
	#tickets;
	#idShift;
	constructor(rows, columns) {
		this.rows = rows;
		this.#columns = columns;
		this.#accountTexts = new Texts();
		const shift = this.#accountTexts.takeChunks(rows.accounts.chunks);
		this.#accountTexts.addPlaces(rows.accounts.places, 0, rows.accounts.size, shift);
		this.#accounts = new Int32Array(rows.accounts.size).fill(-1);
		this.#tickets = new Int32Array(rows.ids.size);
		this.#idShift = columns.ids.takeChunks(rows.ids.chunks);
	}
	/**
	* Adds the rows of a span; the spans of a piece must come in turn.
	* @param firstLine the line of the file on which the first plain record of the piece is, from 1
	* @param channelOf the channel of a row by the name that it writes; null where it has none
	*/
	add({ from, to, firstTicket, lastTicket }, firstLine, channelOf) {
		const columns = this.#columns;
		const first = columns.ids.addPlaces(this.rows.ids, firstTicket, lastTicket, this.#idShift);
		for (let i = firstTicket; i < lastTicket; i++) this.#tickets[i] = first + i - firstTicket;
		const row = columns.makeRoom(to - from);
		this.#addAsTheyAre(row, from, to, firstLine);
		this.#addChannels(row, from, to, channelOf);
		this.#addAccounts(row, from, to);
		this.#addTickets(columns.id, row, this.rows.id, from, to);
		this.#addTickets(columns.object, row, this.rows.object, from, to);
		this.#addTickets(columns.reply, row, this.rows.reply, from, to);
		if (this.rows.urls.size > 0) this.#addUrls(row, from, to);
	}
	/** Gives back the memory of the rows, once all spans were added. */
	release() {
		const { ids, accounts, ...columns } = this.rows;
		const arrays = [
			...Object.values(columns),
			ids.places,
			ids.hashes,
			accounts.places
		];
		for (const array of [...arrays, ...accounts.chunks]) if (ArrayBuffer.isView(array)) release(array);
	}
	#addAsTheyAre(first, from, to, firstLine) {
		const columns = this.#columns;
		const { type, flags, time, day, line } = this.rows;
		for (let old = from, row = first; old < to; old++, row++) {
			columns.type[row] = type[old];
			columns.flags[row] = flags[old];
			columns.line[row] = firstLine + line[old];
			const at = time[old];
			if (Number.isNaN(at)) {
				columns.time[row] = NaN;
				columns.day[row] = day[old];
			} else columns.setTime(row, at);
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
				const line = columns.line[row];
				const name = channelOf(written === -1 ? null : channels[written], line);
				number = name === null ? -1 : columns.channelOf(name, line);
				last = written;
			}
			columns.channel[row] = number;
		}
	}
	/** All of a row before those of the next, so that they get their numbers in this order. */
	#addAccounts(first, from, to) {
		const columns = this.#columns;
		const { actor, handle, target } = this.rows;
		for (let old = from, row = first; old < to; old++, row++) {
			columns.actor[row] = this.#account(actor[old]);
			if (old < handle.length) columns.handle.set(row, this.#account(-1 + handle[old]));
			if (old < target.length) columns.target.set(row, this.#account(-1 + target[old]));
		}
	}
	#addTickets(column, first, tickets, from, to) {
		for (let old = from, row = first; old < to; old++, row++) {
			const ticket = tickets[old];
			column[row] = ticket === -1 ? -1 : this.#tickets[ticket];
		}
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
// build/store/words-hash.js
/** FNV-1a of a text; 0 for one of nothing but blanks. */
function wordsHash(text) {
	if (text.trim() === "") return 0;
	let hash = 2166136261;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return hash;
}
// build/store/columns.js
/** A record hardly takes less in a file. Room that no row takes is never touched, and so costs no memory. */
const ROW_BYTES = 64;
/** Activities as columns, in the order they were read; filled in one pass, then joined. */
var Columns = class extends RowArrays {
	/** Items of kinds that count for nothing. */
	skipped = 0;
	/** The actor's handle where `actor` holds an id. */
	handle = new SparseColumn(-1);
	target = new SparseColumn(-1);
	/** `TOWARD_CODE` of the side toward which an aggregated row was done, 0 for none. */
	statedToward = new SparseColumn(0);
	/** A hash of the text and address of a row without an id, so that two that say different things are two. */
	words = new SparseColumn(0);
	/** Whether any row says that something was taken back. */
	hasUndone = false;
	column = new SparseColumn(1);
	ids;
	accounts = new StringPool();
	files = [];
	posts = /* @__PURE__ */ new Map();
	/** Where people can look at a row; of the types that are asked for alone, as addresses are long. */
	urls = /* @__PURE__ */ new Map();
	/** The days in which an aggregated row without a date was done, where the record says so. */
	periods = /* @__PURE__ */ new Map();
	statements = new Statements();
	/** Figures about people, by the file that holds them. */
	figures = [];
	/** When the brand answered, where the record says so. */
	answeredAt = /* @__PURE__ */ new Map();
	/** How many of an aggregated row the brand answered, where the record says so. */
	answered = /* @__PURE__ */ new Map();
	zone;
	#channelNumbers = new ChannelNumbers();
	channels = this.#channelNumbers.names;
	/** The rows of another thread that were added last. */
	#taken = null;
	/** By the code of a type whether its addresses are kept. */
	#keepsUrls;
	/** @param key what hashes of ids depend on: one of a run where several threads read */
	constructor(zone, { urlsOf = [] } = {}, key = randomHashKey()) {
		super();
		this.zone = zone;
		this.ids = new LateStrings(key);
		this.#keepsUrls = ACTIVITY_TYPES.map((type) => urlsOf.includes(type));
	}
	/** Makes room for what files of some bytes may hold. */
	expect(bytes) {
		const rows = Math.ceil(bytes / ROW_BYTES);
		this.reserve(rows);
		this.ids.reserve(rows);
		for (const column of [
			this.handle,
			this.target,
			this.statedToward,
			this.words,
			this.column
		]) column.expect(rows);
	}
	/** Begins a file; activities added from here on are its. */
	openFile(name) {
		this.files.push(newFile(name, this.length));
	}
	/** Adds a well-formed activity of the open file. */
	add(activity, line, column) {
		const row = this.addRow(line);
		const { published, actor, period, url } = activity;
		if (published) this.#setMoment(row, published);
		this.type[row] = TYPE_CODE[activity.type];
		this.channel[row] = activity.channel ? this.channelOf(activity.channel, line, column) : -1;
		if (typeof actor === "object" && actor !== null) this.#setActor(row, actor);
		else this.actor[row] = this.#account(actor);
		this.statedSide[row] = activity.side ? SIDES.indexOf(activity.side) : 0;
		this.flags[row] = this.flags[row] | flagsOf(activity);
		this.hasUndone ||= activity.undone === true;
		this.id[row] = this.#id(activity.id);
		this.object[row] = this.#id(activity.object);
		this.reply[row] = this.#id(activity.inReplyTo);
		this.target.set(row, this.#account(activity.target));
		this.statedToward.set(row, activity.toward ? TOWARD_CODE[activity.toward] : 0);
		this.count[row] = activity.count ?? 1;
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
	/** Adds a plain record of the open file. */
	addPlain({ type, time, day, channel, texts, actor }, line) {
		const row = this.addRow(line);
		this.type[row] = type;
		if (!Number.isNaN(time)) this.setTime(row, time);
		else if (!Number.isNaN(day)) this.day[row] = day;
		this.channel[row] = channel === null ? -1 : this.channelOf(channel, line);
		if (actor === null) this.actor[row] = this.#accountIn(texts[PLAIN_TEXT.actor]);
		else this.#setActor(row, actor);
		this.id[row] = this.#idIn(texts[PLAIN_TEXT.id]);
		this.object[row] = this.#idIn(texts[PLAIN_TEXT.object]);
		this.reply[row] = this.#idIn(texts[PLAIN_TEXT.inReplyTo]);
		this.target.set(row, this.#accountIn(texts[PLAIN_TEXT.target]));
		const url = this.#keepsUrls[type] ? textOf(texts[PLAIN_TEXT.url]) : "";
		if (url !== "") this.urls.set(row, url);
	}
	/** What another thread must know to read rows for these columns. */
	get rowSettings() {
		return {
			key: this.ids.key,
			urlsOf: ACTIVITY_TYPES.filter((_, code) => this.#keepsUrls[code])
		};
	}
	/**
	* Adds rows of the open file that another thread read.
	* @param firstLine of their piece, from 1
	* @param channelOf the channel of a row by the name that it writes; null where it has none
	*/
	addRows(rows, span, firstLine, channelOf) {
		if (this.#taken?.rows !== rows) this.#taken = new TakenRows(rows, this);
		this.#taken.add(span, firstLine, channelOf);
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
		this.statements.set(this.files.at(-1).name, envelope);
		closeFile(this, envelope, directions, keep);
	}
	/** Numbers the ids once all rows are there; until then those of two rows that are the same may differ. */
	settle() {
		this.#taken?.release();
		this.#taken = null;
		const numbers = this.ids.settle();
		if (numbers === null) return;
		for (const column of [
			this.id,
			this.object,
			this.reply
		]) for (let row = 0; row < this.length; row++) {
			const ticket = column[row];
			if (ticket !== -1) column[row] = numbers[ticket];
		}
		release(numbers);
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
		const file = this.files.findLast((candidate) => candidate.name === name);
		if (file !== void 0) file.more = missing;
	}
	/**
	* The number of a channel by any of its names.
	* @throws InputError where there are too many, at the line of the open file that names the last
	*/
	channelOf(name, line = 1, column = 1) {
		return this.#channelNumbers.of(name, () => ({
			file: this.files.at(-1)?.name ?? "",
			line,
			column
		}));
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
		return (this.flags[row] & FLAG.bot) !== 0;
	}
	/** Whether a file that says who is an employee says of the actor that nobody knows. */
	isDoubtful(row) {
		return (this.flags[row] & FLAG.doubtful) !== 0 && this.fileOf(row).saysInsiders;
	}
	/** Whether the actor took back what the row says. */
	isUndone(row) {
		return (this.flags[row] & FLAG.undone) !== 0;
	}
	/** Whether an insider said that they work for the company; null where the record does not tell. */
	disclosed(row) {
		const flags = this.flags[row];
		return (flags & FLAG.disclosed) !== 0 ? true : (flags & FLAG.undisclosed) !== 0 ? false : null;
	}
	/** The local day of a time or a bare date. */
	dayOf(moment) {
		return moment.length === 10 ? parseDay(moment) : this.zone.dayOf(parseTime(moment));
	}
	#setMoment(row, published) {
		if (published.length === 10) this.day[row] = parseDay(published);
		else this.setTime(row, parseTime(published));
	}
	setTime(row, time) {
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
	#accountIn({ bytes, from, to }) {
		return from === to ? -1 : this.accounts.internBytes(bytes, from, to);
	}
	#account(text) {
		return text ? this.accounts.intern(text) : -1;
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
	/** The last UTC day that was asked for, and its offset: most rows in turn are of one day. */
	#lastDay = NaN;
	#lastOffset = CHANGES;
	/** By UTC day: of all its times, or CHANGES. */
	#offsets = /* @__PURE__ */ new Map();
	/** By UTC day: at its start, which is the end of the day before. */
	#starts = /* @__PURE__ */ new Map();
	/** By local day: when it begins. */
	#begins = /* @__PURE__ */ new Map();
	/** By local day: whether it came to pass. */
	#passed = /* @__PURE__ */ new Map();
	/** @param offsetAt local time less UTC in milliseconds, at an instant */
	constructor(offsetAt) {
		this.#offsetAt = offsetAt;
	}
	/** The local day of an instant in milliseconds since 1970. */
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
		let passed = this.#passed.get(day);
		if (passed === void 0) {
			const noon = day * DAY_MS + 12 * HOUR_MS;
			passed = this.dayOf(noon - this.#offsetAt(noon)) === day || this.startOf(day) < this.startOf(day + 1);
			this.#passed.set(day, passed);
		}
		return passed;
	}
	/**
	* The instant from which on it is a local day, or a later one where the zone skipped it. Clocks set back across
	* midnight return to the day before; it is over when that is.
	*/
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
/** Reads records straight from plain rows in pieces of a sheet, of which `CsvReader` would make the same. */
var PlainSheet = class PlainSheet {
	#scanner;
	#isHeader;
	#lineEnd;
	#plain;
	/** Those of the piece that was opened last. */
	#cut;
	#bytes = /* @__PURE__ */ new Uint8Array(0);
	constructor(layout, plain, cut) {
		this.#scanner = new CsvScanner(layout, layout.first.length);
		this.#isHeader = headerTest(layout.hasHeader ? layout.first : []);
		this.#lineEnd = layout.lineEnd;
		this.#plain = plain;
		this.#cut = cut;
	}
	/** Null where no row can be plain. */
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
	/** A row of nothing but empty cells is plain, and is none. */
	take(line) {
		if (this.#scanner.length > 0) this.#plain.take(line);
	}
	endOf(start) {
		return new RowEnd(this.#lineEnd).in(this.#bytes, start);
	}
	get longIds() {
		return this.#cut.ids.longIds;
	}
};
// build/ingest/pipeline/read-piece.js
/** If more of a piece is not plain, the other thread reads most of it anyway. */
const MAX_ODD_SHARE = .25;
/** Longer records are left to the other thread, which says of those that are too long that they are. */
const MAX_RECORD_BYTES = 65536;
/** Reads what is plain in pieces of a file, and sets the rest aside for the thread that reads all. */
var PieceReader = class {
	#plain;
	#sink;
	#maxOddShare;
	/** @param maxOddShare the largest share of a piece's bytes, from 0 to 1, that may not be plain */
	constructor({ words, sheet }, sink, maxOddShare = MAX_ODD_SHARE) {
		const taker = {
			entry: new EntryReading({
				...NO_WORDS,
				...words
			}),
			take: (record, line) => sink.addPlain(record, line)
		};
		this.#plain = sheet === null ? PlainJson.of(taker) : PlainSheet.of(taker, sheet);
		this.#sink = sink;
		this.#maxOddShare = maxOddShare;
	}
	/**
	* Reads from the first plain record to the last. What is before and behind these is left to the thread that reads all:
	* it alone knows whether a cut goes through a cell.
	* @param bytes whole lines, of which the last ends with a line feed
	* @returns null where that thread should read all of them: too little is plain, or it is no UTF-8. Rows of it that the
	* sink has by then belong to no span
	*/
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
		let line = 0;
		let oddBytes = 0;
		for (let at = 0; at < bytes.length;) {
			const start = at;
			const end = plain.scan(start);
			at = end > 0 ? end : from < 0 ? bytes.indexOf(10, start) + 1 : plain.endOf(start);
			if (at - start > MAX_RECORD_BYTES) return null;
			if (end > 0) {
				if (from < 0) from = start;
				else if (to < start) sink.endSpan(decodeUtf8(bytes.subarray(to, start)), lines);
				plain.take(line++);
				to = at;
				lines = line;
				continue;
			}
			if (at === 0) at = bytes.length;
			oddBytes += at - start;
			if (oddBytes > bytes.length * this.#maxOddShare) return null;
			if (from >= 0) line += lineFeeds(bytes, start, at);
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
/** Collects plain records of pieces of files in a thread of its own, to be handed over to the one that has all. */
var RowCollector = class extends Columns {
	#numbers = /* @__PURE__ */ new Map();
	#names = [];
	/** Of the open piece. */
	#spans = [];
	#from = 0;
	#firstTicket = 0;
	constructor({ key, urlsOf }) {
		super(new Zone(() => 0), { urlsOf }, key);
	}
	/** Numbers names as they are written: whether a channel is the brand's is asked where the rows are taken over. */
	channelOf(name) {
		const number = this.#numbers.get(name) ?? this.#names.push(name) - 1;
		this.#numbers.set(name, number);
		return number;
	}
	/** Begins a piece of a file. */
	openPiece() {
		this.ids.forget();
		this.#spans = [];
		this.#start();
	}
	/**
	* Ends a span.
	* @param odd the lines behind it that are not plain; empty if there are none
	* @param oddLine the number of the first of these, from 0 at the first plain record of the piece
	*/
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
	/** Ends a piece. @returns its spans, in turn */
	closePiece() {
		return this.#spans;
	}
	/** All rows of all pieces. */
	get rows() {
		const { length, type, time, day, flags, line, channel, actor, id, object, reply, urls } = this;
		return {
			length,
			type,
			time,
			day,
			flags,
			line,
			channel,
			actor,
			id,
			object,
			reply,
			urls,
			channels: this.#names,
			handle: this.handle.offsets,
			target: this.target.offsets,
			accounts: this.accounts.columns,
			ids: this.ids.columns
		};
	}
	#start() {
		this.#from = this.length;
		this.#firstTicket = this.ids.size;
	}
};
export { UNDATED as $, typeOf as A, meansNobody as At, DateOrders as B, LIMITS as Bt, datesOf as C, platformNamed as Ct, headerTest as D, cleanName as Dt, wholeLines as E, cleanId as Et, NoDate as F, Diagnostics as Ft, answerBucketsOf as G, instantOf as H, dateFault as I, InputError as It, bucketFault as J, answerEdges as K, isClock as L, asInputError as Lt, LostCell as M, decodeUtf8 as Mt, cellOf as N, encodeUtf8 as Nt, PEOPLE_METRICS as O, decodeEntities as Ot, isSumLabel as P, isUtf8 as Pt, lazy as Q, momentOf as R, inputError as Rt, NO_WORDS as S, platformAt as St, CsvScanner as T, x as Tt, offsetsIn as U, SheetOrders as V, ANSWER_BUCKETS as W, release as X, firstWhere as Y, shorten as Z, parseDocument as _, ACCOUNT_IN_ID as _t, writtenAnswer as a, INTERACTION_TYPES as at, DATES as b, channelTitle as bt, PlainJson as c, TOWARD_SIDES as ct, PlainCsv as d, parseTime as dt, POST$1 as et, parseJson as f, DAY_MS as ft, jsonError as g, weekday as gt, slashesBefore as h, formatDay as ht, Columns as i, GESTURE_TYPES as it, CutIds as j, concatBytes as jt, figureFaults as k, foldLabel as kt, isWellFormed as l, isMoment as lt, isDelimiter as m, MINUTE_MS as mt, PieceReader as n, TYPE_CODE as nt, coveredDays as o, SIDES as ot, parseJsonAt as p, HOUR_MS as pt, answeredWithinBuckets as q, Zone as r, ACTIVITY_TYPES as rt, refuseFuture as s, TALK_TYPES as st, RowCollector as t, TOWARD_CODE as tt, cleanActivity as u, parseDay as ut, cellReading as v, PLATFORMS as vt, RowEnd as w, serverIn as wt, EntryReading as x, handleInPath as xt, typeInCell as y, channelNamed as yt, toMoment as z, topOf as zt };
