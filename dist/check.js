import { t as __commonJSMin } from "./runtime.js";
import { _ as require_required_node_path, g as require_required_node_fs, r as require_required_node_util } from "./builtins.js";
import { $ as marksOf$1, A as PEOPLE_METRICS, At as x, B as momentOf, Bt as lazy, C as EntryReading, Ct as PLATFORMS, D as CsvScanner, Dt as platformAt, E as RowEnd, Et as handleInPath, F as cellOf, Ft as meansNobody, Gt as topOf, H as DateOrders, Ht as InputError, I as isSumLabel, It as concatBytes, J as answerEdges, K as ANSWER_BUCKETS, Kt as LIMITS, L as NoDate, Lt as decodeUtf8, M as typeOf$4, Mt as cleanName, N as CutIds, Nt as decodeEntities, O as wholeLines, Ot as platformNamed, P as LostCell, Pt as foldLabel, Q as markedPlace, R as dateFault, Rt as encodeUtf8, S as DATES, T as datesOf, Tt as channelTitle, U as SheetOrders, V as toMoment, Vt as Diagnostics, Wt as inputError, X as bucketFault, Y as answeredWithinBuckets, Z as markedCount, _ as slashesBefore, _t as DAY_MS, at as POST, b as cellReading, bt as formatDay, c as refuseFuture, ct as ACTIVITY_TYPES, d as cleanActivity, dt as SIDES$2, et as firstWhere, f as PlainCsv, ft as TALK_TYPES, g as isDelimiter, gt as parseTime, h as parseJsonAt, ht as parseDay, i as Columns, it as shorten$1, j as figureFaults, jt as cleanId, k as headerTest, kt as serverIn, l as PlainJson, lt as GESTURE_TYPES, m as parseJson, mt as isMoment, nt as enlarge, o as FLAG, ot as TOWARD_CODE, p as takePlain, pt as TOWARD_SIDES, r as Zone, rt as release, s as coveredDays, st as TYPE_CODE, tt as UNDATED, u as isWellFormed, ut as INTERACTION_TYPES, v as jsonError, vt as HOUR_MS, wt as channelNamed, x as typeInCell, xt as weekday, yt as MINUTE_MS, z as isClock, zt as isUtf8 } from "./reading.js";
// node_modules/@noble/hashes/_u64.js
var import_required_node_path = require_required_node_path();
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
// node_modules/@noble/hashes/utils.js
function isBytes(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
	return n;
}
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
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
function aoutput(out, instance) {
	abytes(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const hasHexBuiltin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
	abytes(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
function utf8ToBytes(str) {
	if (typeof str !== "string") throw new TypeError("string expected");
	const encoded = new TextEncoder().encode(str);
	try {
		return new Uint8Array(encoded);
	} finally {
		clean(encoded);
	}
}
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
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
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
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
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
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
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
const sha256 = /* @__PURE__ */ createHasher(() => new _SHA256(), /* @__PURE__ */ oidNist(1));
// build/lib/digest.js
function sha256Base64(text) {
	return btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));
}
function sha256Hex(text) {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
// build/lib/lazy-parts.js
function withLazyParts(object, makers) {
	for (const name of Object.keys(makers)) {
		const made = lazy(makers[name]);
		Object.defineProperty(object, name, {
			get() {
				const value = made();
				Object.defineProperty(this, name, {
					value,
					enumerable: true
				});
				return value;
			},
			enumerable: true,
			configurable: true
		});
	}
	return object;
}
function copyWith(object, changes) {
	const [own, others] = [object, changes].map(Object.getOwnPropertyDescriptors);
	return Object.defineProperties({}, {
		...own,
		...others
	});
}
// build/text/detect-mislabelled.js
const SPREADSHEET = "is a spreadsheet or another archive; save its sheet as CSV, or unpack it";
const PICTURE = "is a picture; type what it shows into a sheet, and save that as CSV";
const WEB_PAGE = "is a web page, such as one that asks to log in; export the file again";
const LFS = "version https://git-lfs.";
const DISGUISES = [
	["pk", SPREADSHEET],
	["\u00F0\u00EF\u00E0", SPREADSHEET],
	["%pdf-", "is a PDF; export the data itself, as CSV or JSON"],
	["{\\rtf", "is a document of a word processor; save its table as CSV"],
	["\u0089png", PICTURE],
	["\u00FF\u00F8\u00FF", PICTURE],
	["gif8", PICTURE],
	[LFS, "is a pointer of Git LFS; check it out with `lfs: true`, or commit the file itself"],
	["<!doctype html", WEB_PAGE],
	["<html", WEB_PAGE],
	["<<<<<<< ", "holds an unresolved merge conflict; keep one side of it"]
];
const GLANCE = 64;
function saveAsText(name) {
	return /\.csv(\.gz)?$/i.test(name) ? "save it as UTF-8; in Excel, that is \u201CCSV UTF-8\u201D" : "save it as UTF-8";
}
function detectMislabelled(bytes, name) {
	const beginning = latin1(bytes.subarray(0, GLANCE)).trimStart().toLowerCase();
	if (beginning.charAt(1) === "\0") return `is UTF-16 without a mark of it, or no text; ${saveAsText(name)}`;
	return DISGUISES.find(([prefix]) => beginning.startsWith(prefix))?.[1] ?? null;
}
function isLfsPointer(bytes) {
	return latin1(bytes.subarray(0, 24)) === LFS;
}
function latin1(bytes) {
	return String.fromCharCode(...bytes);
}
// build/text/chunks.js
const MAX_TEXT_BYTES = LIMITS.textMebibytes.most * 2 ** 20;
const MIN_UNPACKED_BYTES = 16 * 2 ** 20;
const FAULTS$1 = {
	ENOENT: (name) => `there is no file ${name}; check the path`,
	EISDIR: (name) => `${name} is a folder; name the files in it`,
	EACCES: (name) => `${name} can't be read without permission; change the file's permissions`
};
async function* readChunks(file, name, onBytes) {
	let isGzip = false;
	try {
		isGzip = await startsAsGzip(file);
		yield* decode(isGzip ? bounded(file.unpack(onBytes), file.size, name) : counted(file.read(), onBytes), name);
	} catch (error) {
		if (isGzip && !(error instanceof InputError)) throw inputError("cannot be read: the gzip data are broken or cut off", topOf(name));
		throw asInputError(error, name);
	}
}
function asInputError(error, name) {
	if (error instanceof InputError) return error;
	const { code = "", message } = error;
	const fault = FAULTS$1[code]?.(name);
	return fault === void 0 ? inputError(`cannot be read: ${message}`, topOf(name)) : inputError(fault);
}
async function* readOn(file, name, onBytes) {
	try {
		yield* decode(counted(file.read(), onBytes), name, false);
	} catch (error) {
		throw asInputError(error, name);
	}
}
function readText(file, name) {
	return wholeText(file, name, MAX_TEXT_BYTES);
}
async function wholeText(file, name, maxBytes = Infinity) {
	const parts = [];
	let size = 0;
	for await (const chunk of readChunks(file, name)) {
		size += chunk.length;
		if (size > maxBytes) {
			const message = `is larger than ${MAX_TEXT_BYTES / 1024 / 1024} MiB; split it, or write a long roster as CSV`;
			throw inputError(message, topOf(name));
		}
		parts.push(chunk.slice());
	}
	return decodeUtf8(concatBytes(parts));
}
async function startsAsGzip(file) {
	for await (const chunk of file.read()) return chunk[0] === 31 && chunk[1] === 139;
	return false;
}
async function* counted(chunks, onBytes) {
	for await (const chunk of chunks) {
		onBytes?.(chunk.length);
		yield chunk;
	}
}
async function* bounded(chunks, packed, name) {
	const most = Math.max(MIN_UNPACKED_BYTES, packed * LIMITS.unpacked.most);
	let size = 0;
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > most) {
			const message = `unpacks to more than ${LIMITS.unpacked.most} times its own size; commit what is in it as it is`;
			throw inputError(message, topOf(name));
		}
		yield chunk;
	}
}
async function* decode(chunks, name, isBeginning = true) {
	let utf16 = null;
	let first = isBeginning;
	let tail = /* @__PURE__ */ new Uint8Array(0);
	for await (let chunk of chunks) {
		if (first) {
			first = false;
			const message = detectMislabelled(chunk, name);
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
function decodeUtf16(decoder, chunk, name) {
	try {
		return encodeUtf8(chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true }));
	} catch {
		throw notText(name);
	}
}
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
	return inputError(`is neither UTF-8 nor marked UTF-16 text; ${saveAsText(name)}`, topOf(name));
}
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$2 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap$1 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$2;
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
		case SCALAR$2:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
// node_modules/yaml/browser/dist/visit.js
const BREAK$2 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
visit$1.BREAK = BREAK$2;
visit$1.SKIP = SKIP$1;
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$2) return BREAK$2;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$2) return BREAK$2;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$2) return BREAK$2;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK$2;
visitAsync.SKIP = SKIP$1;
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$2) return BREAK$2;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$2) return BREAK$2;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$2) return BREAK$2;
			else if (cv === REMOVE$1) node.value = null;
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
	if (isMap$1(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
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
		this.docStart = null;
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
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
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
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
// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
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
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
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
// node_modules/yaml/browser/dist/doc/applyReviver.js
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
// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
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
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
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
				toJS(found, null, ctx);
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
			anchorIsValid(this.source);
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
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$2);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
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
// node_modules/yaml/browser/dist/doc/createNode.js
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
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
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
			return new Alias(ref.anchor);
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
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
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
	return createNode(v, void 0, {
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
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap$1(source)) throw new Error("Merge sources must be maps or map aliases");
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
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
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
	if (isNode(key) && ctx?.doc) {
		const strCtx = null(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		return addPairToJSMap(ctx, ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {}, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? null(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
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
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return null(this, ctx, {
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
// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap$1(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return null(this, ctx, {
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
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return null(item, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
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
// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
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
		createNode: () => new Scalar(null),
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
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
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
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	resolve(src, onError) {
		if (typeof atob === "function") {
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
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return null({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap$1(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
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
		pairs.items.push(createPair(key, value, ctx));
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
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
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
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
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
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
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
	return stringifyNumber(node);
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
	stringify: stringifyNumber
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
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
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
			set.items.push(createPair(value, null, ctx));
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
		if (isMap$1(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
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
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];
// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
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
	if (addMergeTag) tags = tags.concat(merge);
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
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$2, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
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
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
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
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	createPair(key, value, options = {}) {
		return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
	}
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
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
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
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
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return null(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
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
		lineStr = "\u2026" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "\u2026";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "\u2026\n";
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
// node_modules/yaml/browser/dist/compose/resolve-props.js
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
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
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
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
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
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
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
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
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
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
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
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
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
// node_modules/yaml/browser/dist/compose/resolve-end.js
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
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
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
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
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
					if (isPair(prev)) prev = prev.value ?? prev.key;
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
			const valueProps = resolveProps(sep ?? [], {
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
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
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
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
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
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
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
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
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
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
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
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
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
		if (type === Scalar.BLOCK_LITERAL) {
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
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
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
	const re = resolveEnd(end, valueEnd, strict, onError);
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
	N: "\u0085",
	_: "\u00A0",
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
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$2];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$2];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
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
	if (tagName === "!") return schema[SCALAR$2];
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
	return schema[SCALAR$2];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$2];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$2];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
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
// node_modules/yaml/browser/dist/compose/compose-node.js
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
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
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
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const node = composeScalar(ctx, {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	}, tag, onError);
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
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const doc = new Document(void 0, Object.assign({ _directives: directives }, options));
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
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
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}
// node_modules/yaml/browser/dist/compose/composer.js
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
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
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
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	*next(token) {
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
				const doc = composeDoc(this.options, this.directives, token, this.onError);
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
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
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
// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK$1 = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK$1;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
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
				else if (ci === BREAK$1) return BREAK$1;
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
function tokenType(source) {
	switch (source) {
		case "\uFEFF": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
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
// node_modules/yaml/browser/dist/parse/lexer.js
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
var Lexer = class {
	constructor() {
		this.atEnd = false;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		this.buffer = "";
		this.flowKey = false;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
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
		if (line[0] === "\uFEFF") {
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
		yield "";
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
				yield "";
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
		yield "";
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
		yield "";
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
// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		this.addNewLine = (offset) => this.lineStarts.push(offset);
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
// node_modules/yaml/browser/dist/parse/parser.js
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
var Parser = class {
	constructor(onNewLine) {
		this.atNewLine = true;
		this.atScalar = false;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = false;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
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
// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}
function parse(src, reviver, options) {
	let _reviver = void 0;
	if (typeof reviver === "function") _reviver = reviver;
	else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
	const doc = parseDocument(src, options);
	if (!doc) return null;
	doc.warnings.forEach((warning) => warn(doc.options.logLevel, warning));
	if (doc.errors.length > 0) {
		if (doc.options.logLevel !== "silent") throw doc.errors[0];
		else doc.errors = [];
	}
	return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
// build/text/yaml-diagnostics.js
const MAX_ALIASES = LIMITS.aliases.most;
var YamlWalk = class {
	diagnostics = [];
	#anchors = /* @__PURE__ */ new Set();
	#aliases = 0;
	constructor(document) {
		this.#visit(document.contents);
	}
	get hasAliases() {
		return this.#aliases > 0;
	}
	#visit(node) {
		this.#noteAnchor(node);
		if (isAlias(node)) this.#alias(node);
		else if (isScalar(node)) this.#scalar(node);
		else if (isSeq(node)) for (const item of node.items) this.#visit(item);
		else if (isMap$1(node)) {
			const keys = /* @__PURE__ */ new Set();
			for (const { key, value } of node.items) {
				this.#key(key, keys);
				this.#visit(value);
			}
		}
	}
	#key(key, seen) {
		const offset = startOf$1(key) ?? 0;
		if (!isScalar(key)) this.diagnostics.push({
			offset,
			message: "a key must be a text"
		});
		const name = nameOf$1(key);
		if (seen.has(name)) this.diagnostics.push({
			offset,
			message: "the same key appears here a second time; remove one"
		});
		seen.add(name);
		this.#noteAnchor(key);
		if (isScalar(key)) this.#spaces(key);
		else this.#visit(key);
	}
	#noteAnchor(node) {
		const { anchor } = node ?? {};
		if (anchor !== void 0) this.#anchors.add(anchor);
	}
	#scalar(node) {
		this.#spaces(node);
		keepDigits(node);
	}
	#spaces({ type, value, range }) {
		if (type !== Scalar.PLAIN || typeof value !== "string") return;
		const at = value.search(/^[\u00a0\u2007\u202f]|(?<=:)[\u00a0\u2007\u202f]/);
		if (at < 0) return;
		this.diagnostics.push({
			offset: (range?.[0] ?? 0) + at,
			message: "there is a no-break space here, as word processors write it; type a plain space"
		});
	}
	#alias({ source, range }) {
		const offset = range?.[0] ?? 0;
		this.#aliases++;
		if (this.#aliases > MAX_ALIASES + 1) return;
		if (this.#aliases > MAX_ALIASES) {
			const message = `this alias is one too many; a file may hold ${MAX_ALIASES}`;
			this.diagnostics.push({
				offset,
				message
			});
		} else if (!this.#anchors.has(source)) {
			const message = `\`*${source}\` repeats no \`&${source}\` above; a text that begins with * needs quotes around it`;
			this.diagnostics.push({
				offset,
				message
			});
		}
	}
};
function keepDigits(node) {
	const { value, source } = node;
	if (typeof value !== "number" || source === void 0) return;
	if (/^[-+]?\d+$/.test(source) && String(value) !== source.replace("+", "")) node.value = source;
}
function nameOf$1(key) {
	return String(isScalar(key) ? key.value : key);
}
function startOf$1(node) {
	return node?.range?.[0] ?? null;
}
function sizeOf(value, sizes = /* @__PURE__ */ new Map()) {
	if (typeof value !== "object" || value === null) return 1;
	const before = sizes.get(value);
	if (before !== void 0) return before;
	sizes.set(value, Number.POSITIVE_INFINITY);
	let size = 1;
	for (const part of Object.values(value)) size += sizeOf(part, sizes);
	sizes.set(value, size);
	return size;
}
// build/text/yaml-wording.js
const WORDS$2 = [
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
	for (const words of WORDS$2) {
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
function openingOf(closing, place, document, text) {
	const opening = {
		"}": "{",
		"]": "["
	}[closing] ?? closing;
	let last = place;
	visit$1(document, { Value: (_, { range }) => {
		if (!range || range[0] >= place || place > range[2] || text.charAt(range[0]) !== opening) return;
		if (!(range[1] > range[0] + 1 && text.charAt(range[1] - 1) === closing)) last = range[0];
	} });
	return last;
}
function secondKey() {
	return "a second `key:` does not fit here; put it on its own line, or put quotes around a text with a colon";
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
const MAX_DEPTH$1 = 200;
const BEHIND_A_VALUE = /* @__PURE__ */ new Set([
	"space",
	"comment",
	"newline",
	"comma",
	"flow-map-end",
	"flow-seq-end"
]);
const SECOND = "a second YAML document begins here; keep one";
var YamlFile = class {
	name;
	value;
	#document;
	#lines = new LineCounter();
	#pairsOf = /* @__PURE__ */ new WeakMap();
	constructor(text, name) {
		this.name = name;
		const [document, second] = new Composer({ uniqueKeys: false }).compose(this.#tokens(text), true, text.length);
		this.#document = document;
		const walk = new YamlWalk(this.#document);
		const diagnostics = [
			...wordErrors(this.#document, text),
			...second === void 0 ? [] : [{
				offset: second.range[0],
				message: SECOND
			}],
			...walk.diagnostics
		].filter(isFirst).sort((problem, other) => problem.offset - other.offset);
		if (diagnostics.length > 0) throw new InputError(diagnostics.map(({ offset, message }) => this.#problemAt(offset, message)));
		this.value = this.#plainValue();
		if (walk.hasAliases && sizeOf(this.value) > LIMITS.aliasedValues.most) {
			const message = `its aliases stand for more than ${LIMITS.aliasedValues.most} values; write a long list as CSV`;
			throw new InputError([this.#problemAt(0, message)]);
		}
	}
	locate(path, atKey = false) {
		let node = this.#document.contents;
		let offset = startOf$1(node) ?? 0;
		for (const [depth, key] of path.entries()) {
			if (isMap$1(node)) {
				const pair = this.#pairs(node).get(String(key));
				if (pair === void 0) break;
				const last = depth === path.length - 1;
				offset = startOf$1(last && !atKey ? pair.value : pair.key) ?? startOf$1(pair.key) ?? offset;
				if (!last) offset = startOf$1(pair.key) ?? offset;
				node = pair.value;
				continue;
			}
			const item = node?.items?.[Number(key)];
			if (item === void 0) break;
			offset = startOf$1(item) ?? offset;
			node = item;
		}
		return this.#at(offset);
	}
	#pairs(map) {
		const pairsOfMap = this.#pairsOf.get(map);
		if (pairsOfMap !== void 0) return pairsOfMap;
		const pairs = new Map(map.items.map((pair) => [nameOf$1(pair.key), pair]));
		this.#pairsOf.set(map, pairs);
		return pairs;
	}
	problem(path, message, atKey = false) {
		return {
			location: this.locate(path, atKey),
			message
		};
	}
	problems(diagnostics) {
		return diagnostics.map(({ path, message, atKey }) => ({
			location: this.locate(path, atKey),
			message
		})).sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
	}
	*#tokens(text) {
		const parser = new Parser(this.#lines.addNewLine);
		this.#lines.addNewLine(0);
		let errors = 0;
		let last;
		for (const lexeme of new Lexer().lex(text)) {
			for (const token of parser.next(lexeme)) {
				if (token.type === "error") errors++;
				yield token;
			}
			const top = parser.stack.at(-1);
			const end = top !== void 0 && "end" in top ? top.end?.at(-1) : void 0;
			if (end !== void 0 && end !== last && !BEHIND_A_VALUE.has(end.type)) errors++;
			last = end;
			if (errors > LIMITS.problems.most) break;
			if (this.#lines.lineStarts.length > LIMITS.yamlLines.most) {
				const message = `has more than ${LIMITS.yamlLines.most} lines; write a long list as CSV`;
				throw new InputError([this.#problemAt(parser.offset, message)]);
			}
			if (parser.stack.length > MAX_DEPTH$1) {
				const message = `nests more than ${MAX_DEPTH$1} levels deep`;
				throw new InputError([this.#problemAt(parser.offset, message)]);
			}
		}
		yield* parser.end();
	}
	#plainValue() {
		try {
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
function isFirst(fault, index, all) {
	return all.findIndex(({ offset }) => offset === fault.offset) === index;
}
// build/domain/figures.js
const BADGE_FIGURES = [
	"outside-engagement",
	"employee-share",
	"outside-voices",
	"outside-days",
	"response-rate"
];
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
		rule: "outside-voices",
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
	example: "response-rate",
	read: (written = DEFAULT$3) => written,
	loosens: {
		by: "never",
		because: "it decides what is shown, not what passes"
	}
};
// build/domain/profile-address.js
const PAGES = /* @__PURE__ */ new Set([
	"about",
	"followers",
	"following",
	"posts",
	"reviews",
	"with_replies"
]);
const SECTIONS = /^(accounts|author|profile|u|user|users)$/;
function accountOfAddress(text) {
	const url = addressIn(text);
	if (url === null) return null;
	const { hostname, pathname, searchParams } = url;
	const platform = platformAt(hostname);
	if (platform === void 0) return elsewhere(url);
	const handle = (pathname === "/profile.php" ? searchParams.get("id") : null) ?? handleInPath(platform, pathname);
	return handle === void 0 ? null : decoded(handle);
}
function channelOfAddress(text) {
	return platformAt(addressIn(text)?.hostname ?? "")?.channel ?? null;
}
function addressIn(text) {
	const address = /^https?:\/\//i.test(text) ? text : isBare(text) ? `https://${text.replace(/^\/+/, "")}` : null;
	return address !== null && URL.canParse(address) ? new URL(address) : null;
}
function isBare(text) {
	const [host = "", ...path] = text.replace(/^\/\//, "").split("/");
	if (path.length === 0 || !/^[\w-]+(\.[\w-]+)+$/.test(host)) return false;
	return platformAt(host.toLowerCase()) !== void 0 || path[0].startsWith("@");
}
function elsewhere({ pathname, host }) {
	const parts = pathname.split("/").flatMap((part) => part === "" ? [] : [decoded(part)]);
	const handle = parts.find((part, i) => part.startsWith("@") || SECTIONS.test(parts[i - 1] ?? ""));
	if (handle !== void 0) return handle.slice(1).includes("@") ? handle : `${handle}@${host}`;
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
const COMPANY_URN = "urn:li:company:";
const MAILBOX = /^[^<>]*<([^<>\s]+@[^<>\s]+)>$/;
const SCHEME = /^(acct|mailto):/i;
const PLAIN = /^[a-z0-9._-]+$/;
const PATH = /^\/?(?:in|u|user)\/([^/\s]+)\/?/i;
const NAME_SPACES = [
	"handle",
	"address",
	"name",
	"number",
	"urn",
	"did"
];
function normaliseHandle(account, channel = "") {
	const name = PLAIN.test(account) ? account : withPlainHost(writtenHandle(account).toLowerCase());
	if (meansNobody(name) || isGhost(name, channel)) return "";
	return name.startsWith(COMPANY_URN) ? name.replace(COMPANY_URN, "urn:li:organization:") : name;
}
function writtenHandle(account) {
	const written = /\s/.test(account.trim()) ? cleanName(account) : cleanId(account);
	const text = (MAILBOX.exec(written)?.[1] ?? written).replace(SCHEME, "");
	const handle = accountOfAddress(text) ?? PATH.exec(text)?.[1] ?? text;
	return handle.startsWith("@") ? handle.slice(1) : handle;
}
function nameSpaceOf(handle, channel = "") {
	if (handle.startsWith("urn:")) return "urn";
	if (handle.startsWith("did:")) return "did";
	if (/^(\d+|uc[\w-]{22})$/.test(handle)) return "number";
	if (handle.includes(" ")) return "name";
	return serverIn(channel).test(handle) ? "address" : "handle";
}
function quoteFault(account) {
	return /^[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u2019\u201A]/u.test(account.trim()) ? `${account} begins with a typographic quotation mark, which YAML takes for a part of it; write straight ones` : null;
}
function withoutServer(handle, channel) {
	return nameSpaceOf(handle, channel) === "address" ? handle.replace(serverIn(channel), "") : handle;
}
function isGhost(handle, channel) {
	return handle === "ghost" && channel === "github";
}
function withPlainHost(handle) {
	const [, name, host] = /^([^@\s]+)@([^@\s/]*[^\p{ASCII}][^@\s/]*)$/u.exec(handle) ?? [];
	return host !== void 0 && URL.canParse(`https://${host}`) ? `${name}@${new URL(`https://${host}`).hostname}` : handle;
}
// build/domain/account-key.js
function accountKey({ channel, account }, handles, pseudonyms) {
	const place = channelNamed(channel);
	const handle = handles.of(account, place);
	return `${place} ${pseudonyms?.of(place, handle) ?? handle}`;
}
// build/domain/pseudonym.js
const KEY_VARIABLE = "VANITY_CHECK_KEY";
const PSEUDONYM = /^hmac:([0-9a-f]+):[0-9a-f]{64}$/i;
const PLAIN_HASH = /^(md5|sha-?\d[\w-]*|blake\d\w*):/i;
function isPseudonym(account) {
	return account.startsWith("hmac:") && PSEUDONYM.test(account);
}
function accountFault(account, keyId) {
	const text = account.trim().toLowerCase();
	if (PLAIN_HASH.test(text)) return `"${account}" is a hash without a key, which a list of handles undoes in seconds; write \`hmac:KEYID:HEX\``;
	if (!text.startsWith("hmac:")) return quoteFault(account);
	const made = PSEUDONYM.exec(text)?.[1];
	if (made === void 0) return `"${account}" is not a pseudonym; it is written \`hmac:KEYID:HEX\`, with 64 digits`;
	if (keyId === null) return `accounts are pseudonyms by the key ${made}; set ${KEY_VARIABLE} to that key`;
	return made === keyId ? null : `accounts are pseudonyms by the key ${made}, and ${KEY_VARIABLE} holds ${keyId}`;
}
// build/domain/handles.js
var Handles = class {
	#servers = /* @__PURE__ */ new Map();
	constructor({ accounts }) {
		for (const [name, names] of Object.entries(accounts)) {
			const channel = channelNamed(name);
			const servers = names.map((account) => /@[^@]+$/.exec(normaliseHandle(account, channel))?.[0] ?? "");
			const [server = "", ...others] = new Set(servers);
			if (server !== "" && others.length === 0) this.#servers.set(channel, server);
		}
	}
	of(account, channel) {
		const handle = normaliseHandle(account, channel);
		const server = this.#servers.get(channel);
		return server !== void 0 && handle !== "" && nameSpaceOf(handle, channel) === "handle" && !isPseudonym(handle) ? handle + server : handle;
	}
};
// build/domain/roster.js
const RELATIONS = [
	"officer",
	"manager",
	"employee",
	"contractor",
	"agency",
	"relative"
];
function isLeading(relation) {
	return relation === "officer" || relation === "manager";
}
function emptyRoster() {
	return {
		accounts: [],
		withoutAccounts: [],
		bots: [],
		reviewedOutsiders: [],
		noAccounts: []
	};
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
		description: "What the platform shows, if it has no handles."
	} }
}] };
const rosterSchema = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Vanity Check roster",
	description: "Who is an employee, and when.",
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
						description: "Their accounts, by channel; several as a list. On Mastodon a handle without a server is taken to be on the brand's server, if `brand.accounts` gives one."
					},
					from: {
						...date$2,
						description: "First day inside."
					},
					until: {
						...date$2,
						description: "First day after the person has left."
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
			description: "Channels on which no employee has an account, as somebody has checked."
		},
		"reviewed-outsiders": {
			type: "array",
			description: "Accounts that somebody has reviewed and found to be outsiders'; `undeclared-insiders` leaves them out.",
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
const MIN_PREFIX$1 = 3;
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
function nearest(word, candidates) {
	return misspelt$1(word, candidates) ?? meant(word, candidates) ?? abbreviated(word, candidates);
}
function misspelt$1(word, candidates) {
	let best = null;
	let least = Math.max(1, Math.floor(Math.sqrt(word.length))) + 1;
	for (const candidate of candidates) {
		const off = (0, import_fastest_levenshtein.distance)(word.toLowerCase(), candidate.toLowerCase());
		if (off >= least) continue;
		best = candidate;
		least = off;
	}
	return best;
}
function meant(word, candidates) {
	return MEANT.get(word.toLowerCase())?.find((candidate) => candidates.includes(candidate)) ?? null;
}
function abbreviated(word, candidates) {
	if (word.length < MIN_PREFIX$1) return null;
	return candidates.find((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase())) ?? null;
}
function didYouMean(word, candidates) {
	const near = nearest(word, candidates);
	if (near !== null) return `; did you mean "${near}"?`;
	return candidates.length > 0 && candidates.length <= 12 ? `; known: ${candidates.join(", ")}` : "";
}
// build/config/policy/values.js
const text$4 = {
	type: "string",
	minLength: 1
};
const texts = {
	type: "array",
	items: text$4
};
const date$1 = {
	type: "string",
	format: "date"
};
const oneOrMany = { anyOf: [text$4, {
	type: "array",
	items: text$4,
	minItems: 1
}] };
function zoneDiagnostic(zone, path, isZone) {
	if (typeof zone !== "string" || zone === "" || isZone(zone)) return [];
	const zones = Intl.supportedValuesOf("timeZone");
	const city = zones.find((name) => name.toLowerCase().endsWith(`/${zone.toLowerCase()}`));
	return [{
		path,
		atKey: false,
		message: `"${zone}" is not an IANA time zone${(city === void 0 ? didYouMean(zone, zones) : `; did you mean "${city}"?`) || ", such as Europe/Berlin"}`
	}];
}
function entriesOf$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
function without$2(items, others, keyOf) {
	const keys = new Set(others.map(keyOf));
	return items.filter((item) => !keys.has(keyOf(item)));
}
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
		description: "The company: its accounts and what it calls itself.",
		required: ["name", "accounts"],
		additionalProperties: false,
		properties: {
			name: {
				...text$4,
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
				items: text$4,
				minItems: 1,
				uniqueItems: true,
				description: "Channels where people write about the company but it has no account."
			}
		}
	},
	example: "{ name: Acme, accounts: { linkedin: acme-rollers } }",
	diagnostics: (written) => {
		const { accounts, "other-channels": others } = Object.fromEntries(entriesOf$1(written));
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
function accountsOfChannels(written) {
	const byChannel = /* @__PURE__ */ new Map();
	for (const [name, accounts] of Object.entries(written)) {
		const channel = channelNamed(name);
		byChannel.set(channel, [...byChannel.get(channel) ?? [], ...[accounts].flat()]);
	}
	return Object.fromEntries(byChannel);
}
function quotedAccounts(accounts) {
	return entriesOf$1(accounts).flatMap(([channel, names]) => [names].flat().flatMap((name) => {
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
	const withAccount = new Set(entriesOf$1(accounts).map(([channel]) => channelNamed(channel)));
	return (Array.isArray(others) ? others : []).flatMap((channel, i) => {
		if (typeof channel !== "string" || !withAccount.has(channelNamed(channel))) return [];
		const message = `the brand has an account on ${channelTitle(channel)}; take it out of \`other-channels\``;
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
function movedAccounts({ base, head, pseudonyms }) {
	const handles = new Handles(head.policy.brand);
	const keyOf = (account) => accountKey(account, handles, pseudonyms);
	const [before, after] = [accountsOf$1(base.policy.brand), accountsOf$1(head.policy.brand)];
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
	const gone = without$2(before, after, keyOf).map((account) => loosening(account, true, `takes ${account.account} on ${channelTitle(account.channel)} out of \`brand.accounts\``));
	const added = without$2(after, before, keyOf).flatMap((account) => {
		const detail = `counts ${account.account} on ${channelTitle(account.channel)} as the brand itself`;
		if (insiders.has(keyOf(account))) return [loosening(account, true, `${detail}, not as an insider`)];
		return !base.policy.brand.otherChannels.includes(account.channel) && before.every(({ channel }) => channel !== account.channel) ? [] : [loosening(account, false, detail)];
	});
	return [...gone, ...added];
}
function accountsOf$1({ accounts }) {
	return Object.entries(accounts).flatMap(([channel, names]) => names.map((account) => ({
		channel,
		account
	})));
}
function lostWords(base, head) {
	const lost = without$2(base.words, head.brand.words, (word) => word.toLowerCase());
	if (lost.length === 0) return [];
	return [{
		detail: `takes ${lost.join(", ")} out of \`brand.words\``,
		isSure: true,
		at: head.locate(["brand", "words"], ["brand"]),
		about: `words ${lost}`
	}];
}
// build/domain/policy.js
const DEFAULT_POLICY = "engagement.policy.yml";
const DATE_ORDERS = [
	"mdy",
	"dmy",
	"ymd"
];
const INSIDERS_FROM = ["author_association"];
const PROMOTIONAL = "promotional";
const NOBODY = {
	name: "",
	accounts: {},
	words: [],
	otherChannels: []
};
function onlyChannel({ accounts }) {
	const [channel, ...more] = Object.keys(accounts);
	return channel === void 0 || more.length > 0 ? null : channel;
}
// build/config/policy/keys/categories.js
const categories = {
	name: "categories",
	schema: {
		type: "object",
		description: "What puts a post into a category: its label, a word, or a link in its text.",
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
	example: "{ promotional: { labels: [offer], words: [discount], links: [shop.example] } }",
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
function movedWords(base, head) {
	return [.../* @__PURE__ */ new Set([...Object.keys(base.categories), ...Object.keys(head.categories)])].flatMap((name) => {
		const [before, after] = [wordsOf$1(base, name), wordsOf$1(head, name)];
		const at = head.locate(["categories", name], ["categories"]);
		const [lost, gained] = [without$2(before, after, lowerCase), without$2(after, before, lowerCase)];
		const about = `category ${name} ${lost} ${gained}`;
		if (name === "promotional" && lost.length > 0) return [{
			detail: `no longer treats ${lost.join(", ")} as promotional`,
			isSure: true,
			at,
			about
		}];
		if (name !== "promotional" && gained.length > 0) return [{
			detail: `treats ${gained.join(", ")} as ${name}`,
			isSure: false,
			at,
			about
		}];
		return [];
	});
}
function movedOrder(base, head) {
	const overtaking = overtakers(Object.keys(base.categories), Object.keys(head.categories));
	if (overtaking.length === 0) return [];
	return [{
		detail: `treats a post as ${overtaking.join(", ")} before promotional`,
		isSure: false,
		at: head.locate(["categories"]),
		about: `order ${overtaking}`
	}];
}
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
// build/domain/quantity.js
const UNITS$1 = {
	m: MINUTE_MS,
	h: HOUR_MS,
	d: DAY_MS,
	w: 7 * DAY_MS
};
const SHARE_PATTERN = "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$";
const PERCENTAGE_PATTERN = "^\\d{1,6}(\\.\\d+)?\\s?%$";
const CONFIDENCE_PATTERN = "^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$";
const DURATION_PATTERN = "^[1-9]\\d{0,5}(m|h|d|w)$";
const DAYS_PATTERN = "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$";
function parseShare(value) {
	if (typeof value === "number") return value;
	return Number(`${value.replace("%", "").trim()}e-2`);
}
function parseDuration(value) {
	return Number(value.slice(0, -1)) * (UNITS$1[value.slice(-1)] ?? NaN);
}
function parseDays(value) {
	return parseDuration(value) / DAY_MS;
}
// build/metrics/options.js
const text$3 = {
	type: "string",
	minLength: 1
};
const list$1 = (items) => ({
	type: "array",
	items,
	minItems: 1,
	uniqueItems: true
});
const WEEKDAYS$1 = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
];
const KINDS$3 = {
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
		schema: list$1({ enum: WEEKDAYS$1 })
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
		schema: list$1(text$3),
		read: (written) => written.map(channelNamed)
	},
	paths: {
		unit: "list of paths, relative to the policy",
		schema: list$1(text$3)
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
		unit: "two lists of words: `{ we: [\u2026], you: [\u2026] }`",
		schema: {
			type: "object",
			required: ["we", "you"],
			additionalProperties: false,
			properties: {
				we: list$1(text$3),
				you: list$1(text$3)
			}
		}
	}
};
function unitOf(spec) {
	return spec.choices === void 0 ? KINDS$3[spec.kind].unit : spec.choices.map((word) => `\`${word}\``).join(" or ");
}
function optionSchema(spec) {
	const { schema } = KINDS$3[spec.kind];
	const choices = spec.choices === void 0 ? {} : { enum: spec.choices };
	return {
		...schema,
		...choices,
		description: spec.description,
		..."default" in spec ? { default: spec.default } : {}
	};
}
function fillOptions(specs, given) {
	const filled = {};
	for (const [name, spec] of Object.entries(specs)) {
		const value = given[name] ?? spec.default;
		const { read } = KINDS$3[spec.kind];
		if (value !== void 0) filled[name] = read === void 0 ? value : read(value);
	}
	return filled;
}
const COMMON_OPTIONS = {
	channels: {
		kind: "channels",
		description: "Judge only these channels; default: all channels together."
	},
	window: {
		kind: "days",
		description: "Days to judge, ending on the as-of day, instead of the policy's `window`. Plans are judged whole."
	}
};
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
// build/lib/enumerate.js
function enumerate(words, conjunction) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
// build/lib/group-by.js
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
function gapOf(id, data) {
	return {
		id,
		data
	};
}
// build/metrics/measurement.js
function shareOf(cases) {
	const { part, rest, unknown = 0, maybePart = 0, maybeRest = 0, undecided = 0, doubted = 0 } = cases;
	const sample = part + rest;
	const most = part + undecided + unknown + maybePart;
	const ofLow = sample + unknown + maybeRest;
	const ofHigh = sample + unknown + maybePart;
	const unsure = Math.min(part, doubted);
	const open = unknown + maybePart + maybeRest + undecided + unsure;
	const isEmpty = sample + open === 0;
	return {
		value: sample === 0 ? null : part / sample,
		low: isEmpty ? null : ofLow === 0 ? 0 : (part - unsure) / ofLow,
		high: isEmpty ? null : ofHigh === 0 ? 0 : Number.isFinite(most) ? most / ofHigh : 1,
		atLow: {
			part: part - unsure,
			size: ofLow
		},
		atHigh: {
			part: most,
			size: ofHigh
		},
		part,
		sample,
		unknown: open
	};
}
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
function knownValue({ value, low, high }) {
	return value ?? low ?? high ?? 0;
}
function isTooUnknown(measurement, maxUnknown) {
	const { unknown } = measurement;
	return !Number.isFinite(unknown) || unknown > maxUnknown * (knownCases(measurement) + unknown);
}
function knownCases({ known, sample }) {
	return known ?? sample ?? 0;
}
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
const MAX_DECIMALS = 6;
function formatNumber(value) {
	return value === null || Number.isNaN(value) ? "\u2013" : decimals(value, Number.isInteger(value) ? 0 : 1);
}
function formatCompact(value) {
	for (const [size, unit] of [[1e6, "M"], [1e3, "k"]]) if (value >= size) return `${Number((value / size).toFixed(value < 10 * size ? 1 : 0))}${unit}`;
	return formatNumber(value);
}
function formatShare(value) {
	if (value === null || Number.isNaN(value)) return "\u2013";
	const percent = round(value * 100);
	let digits = 0;
	while (digits < MAX_DECIMALS && isMisleading(percent, digits)) digits++;
	return `${decimals(percent, digits)}%`;
}
function count(amount, noun, plural = `${noun}s`) {
	return `${formatNumber(amount)} ${amount === 1 ? noun : plural}`;
}
function formatExact(value) {
	const rounded = round(value);
	if (Number.isInteger(rounded)) return decimals(rounded, 0);
	const text = decimals(rounded, MAX_DECIMALS);
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
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
	if (!Number.isFinite(value)) return value > 0 ? "\u221E" : "-\u221E";
	const [whole = "", fraction] = value.toFixed(digits).split(".");
	const grouped = whole.length <= 3 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
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
function typeWords(types, amount) {
	const isAll = types.length === INTERACTION_TYPES.length;
	if (amount === 1) return isAll ? "interaction" : enumerate(types, "or");
	if (isAll) return "interactions";
	return enumerate(types.map((type) => PLURAL[type]), "and");
}
function quantity(value, unit, apartFrom) {
	for (let decimals = 0; decimals <= 6; decimals++) {
		const text = rounded$1(value, unit, decimals);
		if (apartFrom === void 0 || value === apartFrom || text !== rounded$1(apartFrom, unit, decimals)) return text;
	}
	return rounded$1(value, unit, 7);
}
function exactQuantity(value, unit) {
	const minutes = unit === "hours" ? minutesOf(value) : null;
	if (minutes !== null) return `${formatExact(minutes)} min`;
	return withUnit$1(formatExact(unit === "share" ? value * 100 : value), value, unit);
}
function minutesOf(hours) {
	return Number(hours.toFixed(2)) === hours ? null : Math.round(hours * 60);
}
function unknownAmount(unit) {
	if (unit === "share") return "an unknown share";
	return unit === "count" ? "an unknown number of" : "unknown";
}
function rounded$1(value, unit, decimals) {
	const scaled = unit === "share" ? value * 100 : value;
	const atLeast = unit === "hours" ? Math.max(1, decimals) : decimals;
	const text = String(Number(scaled.toFixed(atLeast)));
	return withUnit$1(unit === "count" ? formatNumber(Number(text)) : text, Number(text), unit);
}
function withUnit$1(text, value, unit) {
	if (unit === "share") return `${text}%`;
	if (unit === "count") return text;
	return `${value < 1e3 ? text : formatExact(value)} ${unit === "hours" ? "h" : value === 1 ? "day" : "days"}`;
}
function scopeWords(scope) {
	const parts = [];
	if (scope.object !== void 0) parts.push(`post ${scope.object}`);
	if (scope.from !== void 0) parts.push(scope.from === scope.to ? scope.from : `${scope.from} to ${scope.to}`);
	if (scope.channel !== void 0) parts.push(`on ${channelTitle(scope.channel)}`);
	const text = parts.join(" ");
	return text === "" ? "" : `${capital(text)}: `;
}
function nothingPlannedWords(skipped) {
	return skipped === 1 ? "the only post of the plan is cancelled or a draft" : `all ${formatNumber(skipped)} posts of the plan are cancelled or drafts`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// build/store/account-numbers.js
const UNASKED = -2;
var AccountNumbers = class {
	#texts;
	#naming;
	#byWritten = [];
	#byHandle = [];
	#channel;
	#handle;
	#written;
	#size = 0;
	constructor(texts, naming) {
		this.#texts = texts;
		this.#naming = naming;
		this.#channel = new Int8Array(texts.size);
		this.#handle = new Int32Array(texts.size);
		this.#written = new Int32Array(texts.size);
	}
	get size() {
		return this.#size;
	}
	of(channel, text) {
		const known = this.#byWritten[channel]?.get(text) ?? UNASKED;
		if (known !== UNASKED) return known;
		const written = this.#texts.get(text);
		const handle = this.#naming.handleOf(written, channel);
		const account = handle === "" ? -1 : this.intern(channel, handle, text, handle === written ? text : -1);
		this.#byWritten[channel] ??= new NumbersByText();
		this.#byWritten[channel].set(text, account);
		return account;
	}
	intern(channel, handle, written = -1, own = -1) {
		const ownText = own === -1 ? this.#texts.intern(handle) : own;
		const key = this.#naming.pseudonymOf === null ? ownText : this.#texts.intern(this.#keyOf(channel, handle));
		const place = this.#placeOf(channel);
		this.#byHandle[place] ??= new NumbersByText();
		const earlier = this.#byHandle[place].get(key);
		if (earlier !== UNASKED) return earlier;
		const account = this.#size++;
		if (account === this.#channel.length) this.#enlarge(account * 2 + 1);
		this.#channel[account] = channel;
		this.#handle[account] = ownText;
		this.#written[account] = written;
		this.#byHandle[place].set(key, account);
		this.#naming.added(channel, handle);
		return account;
	}
	find(channel, handle) {
		const key = this.#texts.find(this.#keyOf(channel, handle));
		const account = key === -1 ? UNASKED : this.#byHandle[this.#placeOf(channel)]?.get(key) ?? UNASKED;
		return account === UNASKED ? -1 : account;
	}
	channel(account) {
		return this.#channel[account];
	}
	handle(account) {
		return this.#texts.get(this.#handle[account]);
	}
	handleBytes(account) {
		return this.#texts.bytesOf(this.#handle[account]);
	}
	written(account) {
		const text = this.#written[account];
		return text === -1 ? null : this.#texts.get(text);
	}
	#enlarge(length) {
		this.#channel = enlarge(this.#channel, length);
		this.#handle = enlarge(this.#handle, length);
		this.#written = enlarge(this.#written, length);
	}
	#keyOf(channel, handle) {
		return this.#naming.pseudonymOf?.(channel, handle) ?? handle;
	}
	#placeOf(channel) {
		return this.#naming.pseudonymOf === null ? channel : 0;
	}
};
var NumbersByText = class {
	#values = /* @__PURE__ */ new Int32Array(1024);
	get(text) {
		return text < this.#values.length ? this.#values[text] + UNASKED : UNASKED;
	}
	set(text, account) {
		if (text >= this.#values.length) this.#values = enlarge(this.#values, text * 2);
		this.#values[text] = account - UNASKED;
	}
};
// build/store/company-accounts.js
const STRANGER = {
	brand: false,
	bot: false,
	person: null,
	memberships: [],
	namesakes: []
};
var CompanyAccounts = class {
	#pseudonyms;
	#byChannel = /* @__PURE__ */ new Map();
	constructor(brand, roster, handles, pseudonyms) {
		this.#pseudonyms = pseudonyms;
		const entryOf = (channel, account) => {
			const name = channelNamed(channel);
			return this.#add(name, handles.of(account, name));
		};
		for (const [channel, accounts] of Object.entries(brand.accounts)) for (const account of accounts) entryOf(channel, account).brand = true;
		for (const { channel, account } of roster.bots) entryOf(channel, account).bot = true;
		for (const { person, channel, account, isName, ...stint } of roster.accounts) {
			const membership = membershipOf(stint);
			const entry = entryOf(channel, account);
			const isSure = !isName || platformNamed(channel)?.displayNamesOnly === true;
			(isSure ? entry.memberships : entry.namesakes).push(membership);
			if (isSure) entry.person = person;
		}
	}
	get entries() {
		return [...this.#byChannel.values()].flatMap((accounts) => [...accounts.values()]);
	}
	entryOf(channel, handle) {
		return this.#among(channel)?.get(this.#keyOf(channel, handle)) ?? STRANGER;
	}
	#add(channel, handle) {
		const accounts = this.#among(channel) ?? /* @__PURE__ */ new Map();
		this.#byChannel.set(this.#placeOf(channel), accounts);
		const key = this.#keyOf(channel, handle);
		const entry = accounts.get(key) ?? {
			...STRANGER,
			memberships: [],
			namesakes: []
		};
		accounts.set(key, entry);
		return entry;
	}
	#among(channel) {
		return this.#byChannel.get(this.#placeOf(channel));
	}
	#keyOf(channel, handle) {
		return this.#pseudonyms === null ? handle : this.#pseudonyms.of(channel, handle);
	}
	#placeOf(channel) {
		return this.#pseudonyms === null ? channel : "";
	}
};
function stintsById({ accounts, withoutAccounts }) {
	const always = {
		relation: "employee",
		from: Number.NEGATIVE_INFINITY,
		until: Number.POSITIVE_INFINITY
	};
	const byId = groupBy([...accounts.map((account) => [account.person, membershipOf(account)]), ...withoutAccounts.map(({ person }) => [person, always])], ([person]) => person);
	return new Map([...byId].map(([person, own]) => [person, own.map(([, days]) => days)]));
}
function membershipOf({ relation, from, until }) {
	return {
		relation,
		from: from ?? Number.NEGATIVE_INFINITY,
		until: until ?? Number.POSITIVE_INFINITY
	};
}
// build/lib/remembered.js
function remembered(make) {
	const made = /* @__PURE__ */ new Map();
	return (key) => {
		let value = made.get(key);
		if (value === void 0) {
			value = make(key);
			made.set(key, value);
		}
		return value;
	};
}
// build/store/recognition.js
const ANY = (1 << NAME_SPACES.length) - 1;
const NAMES$3 = bit("name") | bit("handle");
var Recognition = class {
	#byChannel = /* @__PURE__ */ new Map();
	constructor({ accounts, noAccounts }, handles) {
		const light = (channel, spaces, from, until) => {
			const lit = this.#byChannel.get(channel) ?? [];
			const span = {
				from: from ?? Number.NEGATIVE_INFINITY,
				until: until ?? Number.POSITIVE_INFINITY
			};
			if (!lit.some((entry) => entry.spaces === spaces && entry.from <= span.from && entry.until >= span.until)) lit.push({
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
	isConstant(channel, spaces) {
		const lit = (this.#byChannel.get(channel) ?? []).filter((lit) => (lit.spaces & spaces) !== 0);
		const isAlways = ({ from, until }) => from === Number.NEGATIVE_INFINITY && until === Number.POSITIVE_INFINITY;
		return lit.length === 0 || lit.some(isAlways);
	}
	isPossible(channel, spaces, day) {
		for (const lit of this.#byChannel.get(channel) ?? []) if ((lit.spaces & spaces) !== 0 && (day === -2147483648 || day >= lit.from && day < lit.until)) return true;
		return false;
	}
};
function spacesOf(channel, handle) {
	if (isPseudonym(handle)) return ANY;
	const space = bit(nameSpaceOf(handle, channel));
	return (space & NAMES$3) !== 0 && showsNamesOnly(channel) ? NAMES$3 : space;
}
const showsNamesOnly = remembered((channel) => platformNamed(channel)?.displayNamesOnly === true);
function bit(space) {
	return 1 << NAME_SPACES.indexOf(space);
}
// build/store/accounts.js
const SIDE_CODE = Object.fromEntries(SIDES$2.map((side, code) => [side, code]));
const UNKNOWN_YET = -2;
const DAYS_MATTER = -1;
var Accounts = class {
	namesInsiders;
	#company;
	#channels;
	#handles;
	#stints;
	#recognition;
	#changes;
	#numbers;
	#entries = [];
	#spaces;
	#constantSide;
	#marked = /* @__PURE__ */ new Set();
	#owner;
	#pseudonyms;
	constructor(raw, channels, brand, roster, pseudonyms = null) {
		this.#channels = channels;
		this.#changes = [...new Set(roster.accounts.flatMap(({ from, until }) => [from ?? [], until ?? []].flat()))];
		this.#handles = new Handles(brand);
		this.#spaces = new Uint8Array(raw.size);
		this.#constantSide = new Int8Array(raw.size);
		this.#owner = new Int32Array(raw.size);
		this.#recognition = new Recognition(roster, this.#handles);
		this.#pseudonyms = pseudonyms !== null && anyHidden(raw, roster) ? pseudonyms : null;
		this.#stints = stintsById(roster);
		this.#company = new CompanyAccounts(brand, roster, this.#handles, this.#pseudonyms);
		this.namesInsiders = this.#company.entries.some(({ memberships }) => memberships.length > 0);
		const channelOf = (channel) => channels[channel] ?? "";
		const hidden = this.#pseudonyms;
		this.#numbers = new AccountNumbers(raw, {
			handleOf: (written, channel) => this.#checked(this.#handles.of(written, channelOf(channel))),
			pseudonymOf: hidden && ((channel, handle) => hidden.of(channelOf(channel), handle)),
			added: (channel, handle) => this.#add(channelOf(channel), handle)
		});
	}
	get size() {
		return this.#numbers.size;
	}
	of(channel, text) {
		if (text === -1) return -1;
		return this.#numbers.of(channel, text);
	}
	alias(id, handle) {
		if (id === -1 || handle === -1 || id === handle || this.#owner[handle] === id) return;
		this.#owner[handle] = this.#owner[handle] === handle ? id : -1;
		this.#spaces[id] = this.#spaces[id] | this.#spaces[handle];
		const [a, b] = [this.#entries[id] ?? STRANGER, this.#entries[handle] ?? STRANGER];
		this.#constantSide[id] = UNKNOWN_YET;
		if (b === STRANGER) return;
		this.#entries[id] = {
			brand: a.brand || b.brand,
			bot: a.bot || b.bot,
			person: a.person ?? b.person,
			memberships: [.../* @__PURE__ */ new Set([...a.memberships, ...b.memberships])],
			namesakes: [.../* @__PURE__ */ new Set([...a.namesakes, ...b.namesakes])]
		};
	}
	markBot(account) {
		if (account === -1) return;
		this.#marked.add(account);
		this.#constantSide[account] = UNKNOWN_YET;
	}
	canonical(account) {
		if (account === -1) return -1;
		const owner = this.#owner[account];
		return owner === -1 ? account : owner;
	}
	sideOn(account, day, stated = SIDE_CODE.unknown) {
		if (stated !== SIDE_CODE.unknown) return this.#sideOn(account, day, stated);
		let side = this.#constantSide[account];
		if (side === UNKNOWN_YET) {
			side = this.#isSameOnAllDays(account) ? this.#sideOn(account, UNDATED, stated) : DAYS_MATTER;
			this.#constantSide[account] = side;
		}
		return side === DAYS_MATTER ? this.#sideOn(account, day, stated) : side;
	}
	#isSameOnAllDays(account) {
		const { brand, bot, memberships, namesakes } = this.#entries[account];
		if (brand || bot || memberships.some(isAlways)) return true;
		if (memberships.length > 0 || namesakes.length > 0) return false;
		const channel = this.#channelOf(account);
		return this.#marked.has(account) || this.#recognition.isConstant(channel, this.#spaces[account]);
	}
	#sideOn(account, day, stated) {
		const { brand, bot, memberships, namesakes } = this.#entries[account];
		if (brand) return SIDE_CODE.brand;
		if (bot) return SIDE_CODE.bot;
		if (holds$2(memberships, day)) return SIDE_CODE.inside;
		if (this.#marked.has(account)) return SIDE_CODE.bot;
		if (stated !== SIDE_CODE.unknown) return stated;
		if (holds$2(namesakes, day)) return SIDE_CODE.unknown;
		const channel = this.#channelOf(account);
		return this.#recognition.isPossible(channel, this.#spaces[account], day) ? SIDE_CODE.outside : SIDE_CODE.unknown;
	}
	sideOver(account, from, to, stated = SIDE_CODE.unknown) {
		const first = this.sideOn(account, from, stated);
		return this.#changes.every((day) => day <= from || day > to || this.sideOn(account, day, stated) === first) ? first : SIDE_CODE.unknown;
	}
	isLeadingOn(account, day) {
		const { memberships } = this.#entries[account];
		return memberships.some((membership) => isLeading(membership.relation) && holds$2([membership], day));
	}
	sideOfText(channel, text, day) {
		if (holds$2(this.#stints.get(text.trim()) ?? [], day)) return SIDE_CODE.inside;
		const handle = this.#handles.of(text, this.#channels[channel] ?? "");
		if (handle === "") return -1;
		return this.sideOn(this.canonical(this.#numbers.intern(channel, this.#checked(handle))), day);
	}
	handleOf(channel, account) {
		return this.#handles.of(account, channel);
	}
	knows(channel, account) {
		return this.#find(channel, account) !== -1;
	}
	personOf(account) {
		return this.#entries[account]?.person ?? null;
	}
	isOnRoster(account) {
		const { person, bot } = this.#entries[account] ?? STRANGER;
		return person !== null || bot;
	}
	numberOf(channel, account) {
		return this.canonical(this.#find(channel, account));
	}
	name(account) {
		return this.#numbers.handle(account);
	}
	nameBytes(account) {
		return this.#numbers.handleBytes(account);
	}
	written(account) {
		const text = this.#numbers.written(account);
		return text === null ? this.name(account) : writtenHandle(text);
	}
	channel(account) {
		return this.#numbers.channel(account);
	}
	#channelOf(account) {
		return this.#channels[this.channel(account)] ?? "";
	}
	#find(channel, account) {
		const number = this.#channels.indexOf(channel);
		return number === -1 ? -1 : this.#numbers.find(number, this.handleOf(channel, account));
	}
	#checked(handle) {
		const fault = isPseudonym(handle) ? accountFault(handle, this.#pseudonyms?.keyId ?? null) : null;
		if (fault !== null) throw inputError(fault);
		return handle;
	}
	#add(channel, handle) {
		const account = this.#entries.push(this.#company.entryOf(channel, handle)) - 1;
		if (account === this.#owner.length) this.#enlarge(account * 2 + 1);
		this.#spaces[account] = spacesOf(channel, handle);
		this.#constantSide[account] = UNKNOWN_YET;
		this.#owner[account] = account;
	}
	#enlarge(length) {
		this.#spaces = enlarge(this.#spaces, length);
		this.#constantSide = enlarge(this.#constantSide, length);
		this.#owner = enlarge(this.#owner, length);
	}
};
function isAlways({ from, until }) {
	return from === Number.NEGATIVE_INFINITY && until === Number.POSITIVE_INFINITY;
}
function holds$2(memberships, day) {
	for (const { from, until } of memberships) if (day === -2147483648 || day >= from && day < until) return true;
	return false;
}
function anyHidden(raw, { accounts, bots }) {
	if ([...accounts, ...bots].some(({ account }) => isPseudonym(normaliseHandle(account)))) return true;
	for (let text = 0; text < raw.size; text++) if (isPseudonym(normaliseHandle(raw.get(text)))) return true;
	return false;
}
// build/store/instants.js
function earliestInstant({ time, day, zone }, row) {
	if (!Number.isNaN(time[row])) return time[row];
	return day[row] === -2147483648 ? Number.NEGATIVE_INFINITY : zone.startOf(day[row]) - 1;
}
function latestInstant({ time, day, zone }, row) {
	if (!Number.isNaN(time[row])) return time[row];
	return day[row] === -2147483648 ? Number.POSITIVE_INFINITY : zone.startOf(day[row] + 1) - 1;
}
function firstMoment({ time, day, zone }, row) {
	if (day[row] === -2147483648) return Number.NEGATIVE_INFINITY;
	const exact = time[row];
	return Number.isNaN(exact) ? zone.startOf(day[row]) : exact;
}
function lastMoment({ time, day, zone }, row) {
	if (day[row] === -2147483648) return Number.POSITIVE_INFINITY;
	const exact = time[row];
	return Number.isNaN(exact) ? zone.startOf(day[row] + 1) : exact;
}
// build/store/per-table.js
function perTable(make) {
	const tables = /* @__PURE__ */ new WeakMap();
	return (table, key) => {
		let values = tables.get(table);
		if (values === void 0) {
			values = /* @__PURE__ */ new Map();
			tables.set(table, values);
		}
		let value = values.get(key);
		if (value === void 0) {
			value = make(table, key);
			values.set(key, value);
		}
		return value;
	};
}
// build/store/post-numbers.js
const postNumbers = perTable((table) => {
	const { length, object, channel, idCount } = table;
	const number = new Int32Array(length).fill(-1);
	const firstOf = new Int32Array(idCount).fill(-1);
	const [rows, channels, next] = [
		[],
		[],
		[]
	];
	for (let row = 0; row < length; row++) {
		const id = object[row];
		if (id === -1) continue;
		const own = channel[row];
		let at = firstOf[id];
		while (at !== -1 && channels[at] !== own) at = next[at];
		if (at === -1) {
			at = rows.push(row) - 1;
			channels.push(own);
			next.push(firstOf[id]);
			firstOf[id] = at;
		}
		number[row] = at;
	}
	release(firstOf);
	return {
		number,
		size: rows.length,
		first: Uint32Array.from(rows)
	};
});
// build/store/type-mask.js
function typeMask(types) {
	return types.reduce((mask, type) => mask | 1 << TYPE_CODE[type], 0);
}
function isAmong(code, mask) {
	return (1 << code & mask) !== 0;
}
// build/store/loose-words.js
const TALK = typeMask(TALK_TYPES);
function isLoose(table, row) {
	return !(table.toward[row] >= 0 && table.towardSide[row] !== SIDE_CODE.brand) && saysNotToWhom(table, row);
}
function saysNotToWhom(table, row) {
	if (!isAmong(table.type[row], TALK) || table.namesTarget(row)) return false;
	if (table.side[row] !== SIDE_CODE.brand && !mayBeBrands(table, row)) return false;
	return table.reply.get(row) === -1 && table.object[row] !== -1;
}
function mayBeBrands(table, row) {
	if (table.actor[row] !== -1 || table.side[row] !== SIDE_CODE.unknown || table.saysToward(row)) return false;
	return !table.file(row).byEye && table.answeredBuckets(row) === void 0;
}
function mayBeToOthers(table, row) {
	if (!saysNotToWhom(table, row) || table.saysToward(row)) return false;
	const { outsiders, others } = firstTalk(table);
	const first = table.outbound[row] === 1 ? others : outsiders;
	const post = postNumbers(table).number[row];
	return (first.row[post] === row ? first.next : first.since)[post] < latestInstant(table, row);
}
const firstTalk = perTable((table) => {
	const { number, size } = postNumbers(table);
	const [outsiders, others] = [noWords(size), noWords(size)];
	for (let row = 0; row < table.length; row++) {
		const post = number[row];
		if (post === -1 || table.duplicate[row] === 1 || !isAmong(table.type[row], TALK)) continue;
		const side = table.side[row];
		const since = earliestInstant(table, row);
		if (side === SIDE_CODE.outside || side === SIDE_CODE.unknown) addTo(outsiders, post, row, since);
		if (side !== SIDE_CODE.outside) addTo(others, post, row, since);
	}
	return {
		outsiders,
		others
	};
});
function noWords(posts) {
	const never = () => new Float64Array(posts).fill(Number.POSITIVE_INFINITY);
	return {
		row: new Int32Array(posts).fill(-1),
		since: never(),
		next: never()
	};
}
function addTo({ row: rows, since: first, next }, post, row, since) {
	const before = first[post];
	if (rows[post] !== -1 && since >= before) next[post] = Math.min(next[post], since);
	else {
		next[post] = before;
		rows[post] = row;
		first[post] = since;
	}
}
// build/store/rows.js
function filterRows(rows, holds) {
	const kept = new Uint32Array(rows.length);
	let length = 0;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		if (holds(row)) kept[length++] = row;
	}
	if (length < rows.length) return shorten$1(kept, length);
	release(kept);
	return rows;
}
function rowsOfBytes(bytes, rows, isAsked) {
	let length = 0;
	for (let i = 0; i < rows.length; i++) length += isAsked[bytes[rows[i]]];
	if (length === rows.length) return rows;
	const kept = new Uint32Array(length + 1);
	let next = 0;
	for (let i = 0; next < length; i++) {
		const row = rows[i];
		kept[next] = row;
		next += isAsked[bytes[row]];
	}
	return kept.subarray(0, length);
}
function concatRows(parts) {
	const joined = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
	let length = 0;
	for (const part of parts) {
		joined.set(part, length);
		length += part.length;
	}
	return joined;
}
// build/store/rows-of-days.js
function rowsOfDays(view) {
	const { table, channels } = view;
	return channels === null || holdsAll(channels, table) ? rowsBetween(table, `${view.from} ${view.to}`) : rowsOfChannels(table, keyOfDays(view));
}
function keyOfDays({ from, to, channels }) {
	return channels === null ? `${from} ${to}` : `${from} ${to} ${[...channels].sort((a, b) => a - b)}`;
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
function eachDayOf(table, rows, most) {
	const days = daysOf$1(table, rows);
	if (days === null || days.from >= days.to || days.to - days.from >= most) return null;
	return Array.from({ length: days.to - days.from + 1 }, (_, i) => rowsBetween(table, `${days.from + i} ${days.from + i}`));
}
const daysOfLists = /* @__PURE__ */ new WeakMap();
function daysOf$1({ byDay, day }, rows) {
	if (rows !== byDay) return daysOfLists.get(rows) ?? null;
	const [first, last] = [byDay[0], byDay.at(-1)];
	return first === void 0 || last === void 0 ? null : {
		from: day[first],
		to: day[last]
	};
}
const rowsBetween = perTable(({ byDay, day }, days) => {
	const [from, to] = days.split(" ").map(Number);
	const start = firstWhere(byDay.length, (i) => day[byDay[i]] >= from);
	const end = firstWhere(byDay.length, (i) => day[byDay[i]] > to);
	if (end - start === byDay.length) return byDay;
	const rows = byDay.subarray(start, end);
	daysOfLists.set(rows, {
		from,
		to
	});
	return rows;
});
// build/store/rows-by-byte.js
const BYTES = 256;
function rowsByByte(bytesOf) {
	const wholes = perTable((table) => groupByByte(table.byDay, bytesOf(table)));
	return (table, rows) => {
		const days = daysOf$1(table, rows);
		if (days === null) return null;
		const { day } = table;
		const whole = wholes(table);
		return {
			bytes: whole.bytes,
			of: (byte) => {
				const own = whole.of(byte);
				const isFrom = (i) => day[own[i]] >= days.from;
				const isBeyond = (i) => day[own[i]] > days.to;
				return own.subarray(firstWhere(own.length, isFrom), firstWhere(own.length, isBeyond));
			}
		};
	};
}
function groupByByte(rows, byteOf) {
	const start = /* @__PURE__ */ new Uint32Array(257);
	for (let i = 0; i < rows.length; i++) {
		const after = byteOf[rows[i]] + 1;
		start[after] = start[after] + 1;
	}
	const bytes = [];
	for (let byte = 0; byte < BYTES; byte++) {
		if (start[byte + 1] !== 0) bytes.push(byte);
		start[byte + 1] = start[byte + 1] + start[byte];
	}
	const next = start.slice(0, BYTES);
	const grouped = new Uint32Array(rows.length);
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		const byte = byteOf[row];
		const at = next[byte];
		grouped[at] = row;
		next[byte] = at + 1;
	}
	return {
		bytes: Uint8Array.from(bytes),
		of: (byte) => grouped.subarray(start[byte], start[byte + 1])
	};
}
// build/store/unnamed-authors.js
function repliedWords(table, row) {
	const replied = table.index.find(table.channel[row], table.reply.get(row));
	return replied !== -1 && table.type[replied] === POST ? -1 : replied;
}
function repliesToUnnamed(table, row) {
	if (table.saysTowardUnknown(row)) return true;
	if (table.reply.get(row) === -1 || table.saysToward(row) || table.namesTarget(row)) return false;
	const replied = repliedWords(table, row);
	return replied !== -1 && table.actor[replied] === -1 && table.side[replied] === SIDE_CODE.unknown;
}
function mayBeOutreach(table, row) {
	const { actor, side, toward, towardSide } = table;
	if (actor[row] !== -1 || side[row] !== SIDE_CODE.unknown || table.saysTowardOthers(row)) return false;
	if (towardSide[row] === SIDE_CODE.outside || repliesToUnnamed(table, row)) return true;
	if (mayBeToOthers(table, row)) return true;
	return towardSide[row] === SIDE_CODE.unknown && toward[row] >= 0;
}
const GROUP_SHIFT = 4;
const GROUPS = [
	{
		side: "unknown",
		inbound: false,
		toward: null
	},
	{
		side: "unknown",
		inbound: true,
		toward: null
	},
	{
		side: "unknown",
		inbound: false,
		toward: "unknown"
	},
	{
		side: "unknown",
		inbound: true,
		toward: "unknown"
	},
	{
		side: "dark",
		inbound: false,
		toward: null
	},
	{
		side: "dark",
		inbound: true,
		toward: null
	},
	{
		side: "inside",
		inbound: false,
		toward: null
	},
	{
		side: "inside",
		inbound: true,
		toward: null
	},
	{
		side: "outside",
		inbound: false,
		toward: null
	},
	{
		side: "outside",
		inbound: true,
		toward: null
	},
	{
		side: "bot",
		inbound: false,
		toward: null
	},
	{
		side: "bot",
		inbound: true,
		toward: null
	},
	{
		side: "brand",
		inbound: false,
		toward: "outside"
	},
	{
		side: "brand",
		inbound: false,
		toward: "inside"
	},
	{
		side: "brand",
		inbound: false,
		toward: "unknown"
	},
	{
		side: "brand",
		inbound: false,
		toward: "others"
	}
];
const kindsOf$1 = perTable((table) => {
	const kinds = new Uint8Array(table.length);
	for (let row = 0; row < table.length; row++) kinds[row] = table.type[row] | groupOf$1(table, row) << GROUP_SHIFT;
	return kinds;
});
function groupOf$1(table, row) {
	const side = table.side[row];
	const isInbound = table.inbound[row];
	if (side === SIDE_CODE.brand) return towardGroup(table, row);
	if (side !== SIDE_CODE.unknown) return BY_SIDE[side] + isInbound;
	if (table.isDark(row)) return DARK + isInbound;
	return (mayBeOutreach(table, row) ? NAMELESS_OUTREACH : BY_SIDE[side]) + isInbound;
}
function towardGroup(table, row) {
	if (repliesToUnnamed(table, row) || mayBeToOthers(table, row)) return BY_TOWARD.unknown;
	if (table.outbound[row] === 1) return BY_TOWARD.outside;
	const side = SIDES$2[table.towardSide[row]];
	return side === "inside" || side === "unknown" || side === "outside" ? BY_TOWARD[side] : BY_TOWARD.others;
}
const BY_SIDE = SIDES$2.map((side) => GROUPS.findIndex((group) => group.side === side));
const DARK = GROUPS.findIndex(({ side }) => side === "dark");
const NAMELESS_OUTREACH = GROUPS.findIndex(({ side, toward }) => side === "unknown" && toward !== null);
const BY_TOWARD = Object.fromEntries(GROUPS.flatMap(({ side, toward }, group) => side === "brand" && toward !== null ? [[toward, group]] : []));
function typeOfKind(kind) {
	return kind & 15;
}
function kindSet(asked) {
	return kindSetOf(JSON.stringify(asked));
}
const kindSetOf = remembered((asked) => {
	const { of = ACTIVITY_TYPES, sides, inbound } = JSON.parse(asked);
	return kindsWhere(of, (group) => (sides === void 0 || sides.includes(group.side)) && (inbound === void 0 || group.inbound === inbound));
});
function kindsWhere(of, isAsked) {
	const asked = /* @__PURE__ */ new Uint8Array(256);
	for (const [number, group] of GROUPS.entries()) if (isAsked(group)) for (const type of of) asked[TYPE_CODE[type] | number << GROUP_SHIFT] = 1;
	return asked;
}
function kindsIn(set) {
	const kinds = [];
	for (let kind = 0; kind < 256; kind++) if (set[kind] === 1) kinds.push(kind);
	return Uint8Array.from(kinds);
}
const rowsByKind = rowsByByte(kindsOf$1);
function rowsOfKinds(table, rows, isAsked) {
	const byKind = rowsByKind(table, rows);
	if (byKind === null) return rowsOfBytes(kindsOf$1(table), rows, isAsked);
	const lists = listsIn(byKind, isAsked);
	return lists.length < 2 ? lists[0] ?? rows.subarray(0, 0) : rowsOfBytes(kindsOf$1(table), rows, isAsked);
}
function listsOfKinds(table, rows, isAsked) {
	const byKind = rowsByKind(table, rows);
	return byKind === null ? [rowsOfBytes(kindsOf$1(table), rows, isAsked)] : listsIn(byKind, isAsked);
}
function eachKind(table, rows) {
	const { bytes, of } = rowsByKind(table, rows) ?? groupByByte(rows, kindsOf$1(table));
	return Array.from(bytes, (kind) => ({
		kind,
		rows: of(kind)
	})).filter((own) => own.rows.length > 0);
}
function listsIn({ bytes, of }, isAsked) {
	const lists = [];
	for (const kind of bytes) {
		const own = isAsked[kind] === 1 ? of(kind) : null;
		if (own !== null && own.length > 0) lists.push(own);
	}
	return lists;
}
// build/store/empty-cells.js
function openCells(table, file) {
	return file.emptyCells.length === 0 ? NO_CELLS : openByFile(table).get(file) ?? NO_CELLS;
}
const NO_CELLS = [];
const openByFile = perTable((table) => {
	const counted = typesCountedByEye(table);
	const isFilled = filledCells(table);
	const isOpen = ({ row, type }) => isAmong(TYPE_CODE[type], counted.get(table.channel[row]) ?? 0) && !isFilled(row, type);
	return new Map(table.files.map((file) => [file, file.emptyCells.filter(isOpen).map((cell) => ({
		...cell,
		row: applyingRow(table, cell.row)
	}))]));
});
function typesCountedByEye({ files }) {
	const counted = /* @__PURE__ */ new Map();
	for (const { byEye, exported } of files) {
		if (!byEye) continue;
		for (const [channel, types] of exported) counted.set(channel, (counted.get(channel) ?? 0) | types);
	}
	return counted;
}
function filledCells(table) {
	const { channel, object, type, side, duplicate, id } = table;
	const keyOf = (row, post, of) => `${channel[row]} ${post} ${of}`;
	const asked = new Set(table.files.flatMap(({ emptyCells }) => emptyCells.map((cell) => keyOf(cell.row, id.get(cell.row), TYPE_CODE[cell.type]))));
	const whole = /* @__PURE__ */ new Map();
	const ofEmployees = /* @__PURE__ */ new Map();
	const isHeld = /* @__PURE__ */ new Set();
	for (let row = 0; row < table.length; row++) {
		if (type[row] === POST || object[row] === -1 || duplicate[row] === 1) continue;
		const key = keyOf(row, object[row], type[row]);
		if (!asked.has(key)) continue;
		const file = table.file(row);
		if (!file.byEye) isHeld.add(key);
		else (side[row] === SIDE_CODE.inside ? ofEmployees : whole).set(key, file.firstRow);
	}
	return (postRow, of) => {
		const key = keyOf(postRow, id.get(postRow), TYPE_CODE[of]);
		return isHeld.has(key) || whole.has(key) && whole.get(key) === ofEmployees.get(key);
	};
}
function applyingRow({ index, channel, id, type }, row) {
	const applying = index.find(channel[row], id.get(row));
	return applying !== -1 && type[applying] === POST ? applying : row;
}
// build/store/left-out.js
const EVERY_POST = () => true;
const NO_POST = () => false;
function openFiles(view, types, by = "anybody", isAsked = EVERY_POST) {
	return filesWith(view, by).map((file) => openFile(view, file, types, isAsked)).filter(({ missing }) => missing > 0);
}
function leftOut(view, types, by = "anybody", isAsked = EVERY_POST) {
	return openFiles(view, types, by, isAsked).reduce((sum, { missing }) => sum + missing, 0);
}
function leftOutByPages(view, types, by) {
	return leftOut(view, types, by, NO_POST);
}
function postsWithEmptyCells(view, types) {
	const mask = typeMask(types);
	return filesWith(view, "others").flatMap((file) => openCells(view.table, file).filter((cell) => isOf$1(view, cell, mask)).map(({ row }) => row));
}
function filesWith(view, by) {
	return filesWithMore(view.table).filter((file) => view.mayCover(file) && mayHold(file, by));
}
function mayHold({ inbound, outbound }, by) {
	return by === "anybody" || (by === "brand" ? outbound : inbound);
}
function openFile(view, file, types, isAsked) {
	const mask = typeMask(types);
	const lists = file.more.filter((list) => list.types.some((type) => types.includes(type)));
	const cell = openCells(view.table, file).find((open) => isAsked(open.row) && isOf$1(view, open, mask));
	const inLists = lists.reduce((sum, { missing }) => sum + (missing ?? Number.POSITIVE_INFINITY), 0);
	return {
		...cell === void 0 ? {} : { emptyCell: {
			type: cell.type,
			post: postId(view.table, cell)
		} },
		file: file.name,
		held: lists.reduce((sum, { held }) => sum + held, 0),
		missing: cell === void 0 ? inLists : Number.POSITIVE_INFINITY
	};
}
function postId(table, { row }) {
	return table.idText(table.id.get(row));
}
function isOf$1(view, { type, row }, mask) {
	return isAmong(TYPE_CODE[type], mask) && view.mayHold(row);
}
const filesWithMore = perTable((table) => table.files.filter(({ more, emptyCells }) => more.length + emptyCells.length > 0));
// build/store/sum-counts.js
function sumCounts({ count }, rows) {
	let sum = 0;
	for (let i = 0; i < rows.length; i++) sum += count[rows[i]];
	return sum;
}
function addByKey(sums, { count }, rows, keyOf) {
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		const key = keyOf[row];
		if (key >= 0) sums[key] = sums[key] + count[row];
	}
}
// build/metrics/gaps.js
function notExported(view, of) {
	if (view.exported(of, "others")) return void 0;
	if (view.files.length === 0) return gapOf("not-covered", {});
	return view.exported(of) ? gapOf("others-not-exported", { types: of }) : typesMissing(view.files, of);
}
function typesMissing(files, types) {
	return gapOf(files.length > 0 && files.every(({ byEye }) => byEye) ? "not-counted" : "not-exported", { types });
}
function uncoveredTypes(view, of) {
	const uncovered = of.filter((type) => !view.exported([type], "others"));
	return uncovered.length === 0 || uncovered.length === of.length ? {} : { uncovered };
}
function unnamedGap(view, of, unknown, known, { by = "others", isOfPost = EVERY_POST, undated = undatedInbound(view, of) } = {}) {
	if (unknown === 0) return void 0;
	const files = openFiles(view, of, by, isOfPost);
	const missing = files.reduce((sum, file) => sum + file.missing, 0);
	const uncounted = files.find(({ emptyCell }) => emptyCell !== void 0);
	if (missing * 2 >= unknown) return uncounted?.emptyCell === void 0 ? gapOf("pages-left-out", { files }) : gapOf("empty-cell", {
		file: uncounted.file,
		cell: cellText(uncounted.emptyCell)
	});
	if (undated * 2 >= unknown) return gapOf("no-day", {
		types: of,
		count: undated,
		all: unknown + known
	});
	const unsplit = emptyCell(view, of, isOfPost);
	if (unsplit !== void 0) return unsplit;
	const channels = darkChannels(view, of);
	const count = unknown - missing;
	if (channels.length === 0) return gapOf("no-author", {
		types: of,
		count,
		all: count + known
	});
	return view.table.namesInsiders ? gapOf("dark-channel", {
		types: of,
		channels
	}) : gapOf("no-employees", {});
}
function undatedInbound({ table, partiallyCovered }, of) {
	return sumCounts(table, rowsOfKinds(table, partiallyCovered, kindSet({
		of,
		sides: [
			"outside",
			"inside",
			"unknown",
			"dark"
		],
		inbound: true
	})));
}
function emptyCell({ table, rows }, of, isOfPost) {
	if (!table.files.some(({ byEye }) => byEye)) return void 0;
	const mask = typeMask(of);
	const isUnsplit = (row) => table.side[row] === SIDE_CODE.unknown && table.count[row] !== 0;
	const row = rows.find((row) => isUnsplit(row) && isAmong(table.type[row], mask) && table.file(row).byEye && isOfPost(table.postRow(row)));
	if (row === void 0) return void 0;
	const type = ACTIVITY_TYPES[table.type[row]];
	const column = `${typeWords([type])} by employees`;
	const file = table.file(row);
	const isSplit = (other) => table.type[other] === table.type[row] && table.side[other] === SIDE_CODE.unknown && table.count[other] === 0 && table.file(other) === file;
	if (!rows.some(isSplit)) return gapOf("empty-column", {
		file: file.name,
		column
	});
	const post = table.idText(table.object[row]);
	return gapOf("empty-cell", {
		file: file.name,
		cell: cellText({
			type,
			post
		}, " by employees")
	});
}
function cellText({ type, post }, by = "") {
	return `the cell \`${typeWords([type])}${by}\` of ${post ?? "a post"}`;
}
function darkChannels({ table, rows }, of) {
	const dark = /* @__PURE__ */ new Set();
	for (const row of rowsOfKinds(table, rows, kindSet({
		of,
		sides: ["dark"]
	}))) dark.add(table.channel[row]);
	return Array.from(dark, (channel) => table.channels[channel] ?? "").sort();
}
function noPosts(view) {
	const unseen = view.unseenAuthor;
	if (unseen.length > 0) return gapOf("brand-not-seen", { unseen });
	if (view.exported(["post"])) return void 0;
	return view.files.length === 0 ? gapOf("not-covered", {}) : gapOf("no-posts-exported", {});
}
function unlabelledGap({ table }, unclassified, posts) {
	const labels = unclassified.flatMap((row) => table.post(row)?.category ?? []);
	const [label] = labels;
	return label !== void 0 && labels.length * 2 >= unclassified.length ? gapOf("unlisted-label", {
		...posts,
		label
	}) : gapOf("no-category", posts);
}
function postsGap(view, own, count) {
	const files = openFiles(view, ["post"]);
	const missing = files.reduce((sum, file) => sum + file.missing, 0);
	return missing > 0 && missing >= count ? gapOf("pages-left-out", { files }) : own;
}
function brandNotSeen(view) {
	const unseen = view.unseenBrand;
	return unseen.length === 0 ? void 0 : gapOf("brand-not-seen", { unseen });
}
function ownNotExported(view) {
	return brandNotSeen(view) ?? gapOf("own-activities-not-exported", {});
}
// build/metrics/people-figures.js
function withRecorded(measured, recorded) {
	const left = new Map(recorded.map((figure) => [scopeKey(figure), figure]));
	return [...measured.map((measurement) => {
		const key = scopeKey(measurement);
		const same = left.get(key);
		left.delete(key);
		return same ?? measurement;
	}), ...left.values()];
}
function scopeKey({ scope: { channel, object, from, to } }) {
	return JSON.stringify([
		channel,
		object,
		from,
		to
	]);
}
function recordedFigure(view, metric, options) {
	const { figures } = view.table;
	if (figures.length === 0 || !view.isWhole) return [];
	const { rows, files } = metric.reach?.(view) ?? view;
	if (rows.length === 0 || rows.some((row) => view.table.actor[row] !== -1)) return [];
	const key = keyOf$1(view, metric, options);
	const own = figures.filter(({ figure }) => figure.metric === metric.id && figureKey(figure) === key);
	const file = own[0]?.file;
	if (file === void 0 || !files.every(({ name }) => name === file)) return [];
	return own.map(({ figure }) => ({
		...numbersOf$2(figure),
		...uncoveredTypes(view, options["of"] ?? [])
	}));
}
function figuresToRecord(view, metric, options, measured) {
	const channels = channelsOf$3(view);
	return measured.filter(({ noData, unknown }) => noData === void 0 && Number.isFinite(unknown)).map((measurement) => ({
		metric: metric.id,
		from: formatDay(view.from),
		to: formatDay(view.to),
		...channels === void 0 ? {} : { channels },
		options: ownOptions(metric, options),
		...numbersOf$2(measurement)
	}));
}
function numbersOf$2(of) {
	const { scope, value, low, high, sample, unknown, known, part, mayBeEmpty } = of;
	return {
		scope,
		value,
		low,
		high,
		sample,
		unknown,
		...known === void 0 ? {} : { known },
		...part === void 0 ? {} : { part },
		...mayBeEmpty === void 0 ? {} : { mayBeEmpty }
	};
}
function keyOf$1(view, metric, options) {
	return textOf$2({
		from: formatDay(view.from),
		to: formatDay(view.to),
		channels: channelsOf$3(view),
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
function channelsOf$3({ channels, table }) {
	return channels === null ? void 0 : Array.from(channels, (channel) => table.channels[channel] ?? "").sort();
}
function ownOptions({ options: specs }, options) {
	return Object.fromEntries(Object.entries(options).filter(([key]) => key in specs));
}
// build/metrics/metric.js
function defineMetric(typed) {
	const metric = typed;
	const { countsPeople, measure } = metric;
	if (countsPeople === void 0) return metric;
	return {
		...metric,
		measure(view, options, context) {
			const recorded = countsPeople(options) ? recordedFigure(view, metric, options) : [];
			return withRecorded(measure(view, options, context), recorded);
		}
	};
}
// build/metrics/changes.js
const rewrittenActivities = defineMetric({
	id: "rewritten-activities",
	label: "Rewritten activities",
	shortLabel: "Rewritten",
	unit: "count",
	formula: "activities of the snapshots at the base that are no longer in the snapshots, that the change edits, or that one of its rows overrules, so that they count with another side, type, day, account, post, answer or category, or with a smaller count. They are compared by channel and id, or without an id by everything they say. What people do to their own activities (take them back, edit them, rename the account) is reported and doesn't fail",
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
	formula: "anything that lets more pass with the change than at its base: a rule switched off, lowered in level or moved in the lenient direction, a new, longer or wider waiver, people gone from the roster",
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
	messages: { measured: ({ detail }) => `the change ${detail}` },
	goodFor: "It protects the record: a bad week can't be edited or removed without the reviewer seeing it.",
	rationale: "Files may be split, renamed, compressed or exported in another format, as long as the activities stay. A post's `totals` may grow and `answeredAt` may be added: platforms do that. Activities may become counts of the same channel, day, type, side and post, as when a person is forgotten or a file aggregated. A new row may repeat a committed activity with more detail, a coarser time, or a renamed account. What people do to their own activities, such as taking back a like or editing a post, is a notice, and a warning if it affects more than a tenth of what was committed or changes a verdict.",
	fix: "Restore what was committed. If that was wrong, correct it in a separate change, so that somebody reviews it.",
	blindSpot: "Names, page addresses and the text of anything but posts are not compared, as no rule counts them. Plans may change. When counts replace names, their figure for how many were answered is taken as it is. If a submodule, a link that the change edits or a Git LFS pointer replaces a file, its activities can't be judged.",
	gaming: "Activities that were never committed leave no trace, and a whole file may be removed past its `keep`; a reviewer can see both.",
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
// build/domain/claim.js
const METRICS$2 = [
	"comments",
	"likes",
	"shares",
	"interactions",
	"engagement-rate",
	"people",
	"response-rate"
];
function isRate(metric) {
	return metric === "engagement-rate" || metric === "response-rate";
}
// build/metrics/answer-question.js
const OUTSIDERS = [SIDE_CODE.outside];
const EVERYBODY = [SIDE_CODE.outside, SIDE_CODE.inside];
// build/lib/sum.js
function sum$1(numbers) {
	let total = 0;
	for (let i = 0; i < numbers.length; i++) total += numbers[i];
	return total;
}
// build/store/per-rows.js
function perRows(find) {
	const values = /* @__PURE__ */ new WeakMap();
	return (table, rows) => {
		let entry = values.get(rows);
		if (entry === void 0) {
			entry = { value: find(table, rows) };
			values.set(rows, entry);
		}
		return entry.value;
	};
}
// build/lib/order-by.js
const FEW = 24;
const MOST_PARTS = 65536;
function orderBy(keys) {
	if (isInOrder(keys)) return new Uint32Array(keys.length).map((_, i) => i);
	return orderParts(keys, orderOfCrowded);
}
function isInOrder(keys) {
	for (let i = 1; i < keys.length; i++) if (keys[i - 1] > keys[i]) return false;
	return true;
}
function orderParts(keys, orderOf) {
	const { order, start } = parted(keys);
	for (let part = 0; part + 1 < start.length; part++) {
		const from = start[part];
		const to = start[part + 1];
		if (to - from <= FEW) {
			orderFew(keys, order, from, to);
			continue;
		}
		const own = order.subarray(from, to);
		own.set(orderOf(inOrder(keys, own)).map((i) => own[i]));
	}
	return order;
}
function orderOfCrowded(keys) {
	return orderParts(keys, orderOfMany);
}
function inOrder(keys, order) {
	const sorted = new Float64Array(order.length);
	for (let i = 0; i < order.length; i++) sorted[i] = keys[order[i]];
	return sorted;
}
function keyOfRank(keys, rank) {
	if (rank > keys.length) return Number.POSITIVE_INFINITY;
	const smallest = new Float64Array(rank).fill(Number.POSITIVE_INFINITY);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		let at = rank - 1;
		if (!(key < smallest[at])) continue;
		for (; at > 0 && key < smallest[at - 1]; at--) smallest[at] = smallest[at - 1];
		smallest[at] = key;
	}
	return smallest[rank - 1];
}
function parted(keys) {
	let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (key < least && key !== Number.NEGATIVE_INFINITY) least = key;
		if (key > most && key !== Number.POSITIVE_INFINITY) most = key;
	}
	const parts = Math.min(MOST_PARTS, keys.length);
	const scale = parts / (most - least);
	const own = new Uint16Array(keys.length);
	const start = new Uint32Array(parts + 1);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		const part = key <= least ? 0 : key >= most ? parts - 1 : Math.min(parts - 1, (key - least) * scale);
		own[i] = part;
		start[own[i]] = start[own[i]] + 1;
	}
	for (let part = 1; part <= parts; part++) start[part] = start[part] + start[part - 1];
	const order = new Uint32Array(keys.length);
	for (let i = keys.length - 1; i >= 0; i--) {
		const part = own[i];
		const at = start[part] - 1;
		order[at] = i;
		start[part] = at;
	}
	return {
		order,
		start
	};
}
function orderFew(keys, order, from, to) {
	for (let i = from + 1; i < to; i++) {
		const place = order[i];
		const key = keys[place];
		let at = i;
		for (; at > from && keys[order[at - 1]] > key; at--) order[at] = order[at - 1];
		order[at] = place;
	}
}
function orderOfMany(keys) {
	const sorted = keys.toSorted();
	const order = new Uint32Array(keys.length);
	const met = new Uint32Array(keys.length);
	for (let i = 0; i < keys.length; i++) {
		const first = placeOf$2(sorted, keys[i]);
		order[first + met[first]] = i;
		met[first] = met[first] + 1;
	}
	return order;
}
function placeOf$2(sorted, key) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (sorted[middle] >= key) high = middle;
		else low = middle + 1;
	}
	return low;
}
// build/store/groups.js
function groupRows(rows, keys, key) {
	return groupByColumn(rows, keys, columnOf(rows, key));
}
function groupByColumn(rows, keys, own) {
	const start = new Uint32Array(keys + 1);
	for (let i = 0; i < own.length; i++) {
		const k = own[i];
		if (k >= 0) start[k] = start[k] + 1;
	}
	for (let k = 1; k <= keys; k++) start[k] = start[k] + start[k - 1];
	const grouped = new Uint32Array(start[keys]);
	for (let i = rows.length - 1; i >= 0; i--) {
		const k = own[i];
		if (k < 0) continue;
		const at = start[k] - 1;
		grouped[at] = rows[i];
		start[k] = at;
	}
	return {
		rows: grouped,
		start
	};
}
function columnOf(rows, numberOf) {
	const column = new Int32Array(rows.length);
	for (let i = 0; i < rows.length; i++) column[i] = numberOf(rows[i]);
	return column;
}
function picked(column, places) {
	return columnOf(places, (place) => column[place]);
}
function numberedIn(column) {
	return (rows, numbers) => {
		for (let i = 0; i < rows.length; i++) numbers[i] = column[rows[i]];
	};
}
function numberedBy(numberOf) {
	return (rows, numbers) => {
		for (let i = 0; i < rows.length; i++) numbers[i] = numberOf(rows[i]);
	};
}
// build/store/timed-groups.js
const TIMELESS = Number.MAX_VALUE;
const NEVER = {
	since: Number.POSITIVE_INFINITY,
	by: Number.POSITIVE_INFINITY
};
var TimedGroups = class TimedGroups {
	#filled;
	#start;
	#instants;
	#times;
	#members;
	#found;
	#isKept;
	#zone;
	#groupsOf;
	#actor;
	static filled(table, timed, columns, asked) {
		const { groups } = columns;
		for (let i = 0; i < groups.length; i++) if (groups[i] >= 0) return [new TimedGroups(table, timed, columns, asked)];
		return [];
	}
	constructor(table, { rows, instants, hasTimes }, { size, groups, members }, { groupsOf, timeless }) {
		this.#zone = table.zone;
		this.#groupsOf = groupsOf;
		this.#actor = table.actor;
		this.#filled = marksOf$1(groups, size);
		const filled = markedCount(this.#filled);
		const each = new Uint32Array(rows.length);
		const own = new Int32Array(rows.length);
		for (let i = 0; i < rows.length; i++) {
			each[i] = i;
			own[i] = markedPlace(this.#filled, groups[i]);
		}
		const byMember = members === void 0 ? each : groupByColumn(each, table.accounts.size, members).rows;
		const places = members === void 0 ? own : picked(own, byMember);
		const { rows: order, start } = groupByColumn(byMember, filled, places);
		this.#start = start;
		this.#instants = inOrder(instants, order);
		this.#times = hasTimes ? this.#instants : timesAt(table, rows, order, timeless);
		this.#members = members === void 0 ? null : picked(members, order);
		this.#isKept = members === void 0 && hasTimes;
		this.#found = new Float64Array(this.#isKept ? 2 * filled : 2).fill(NaN);
		for (const array of /* @__PURE__ */ new Set([
			own,
			each,
			byMember,
			places,
			order
		])) release(array);
	}
	keepEarlier({ rows, after, numbers }, times) {
		this.#groupsOf(rows, numbers);
		const filled = this.#filled;
		const found = this.#found;
		const isKept = this.#isKept;
		for (let i = 0; i < rows.length; i++) {
			const place = markedPlace(filled, numbers[i]);
			if (place === -1) continue;
			const instant = after[i];
			const at = isKept ? 2 * place : 0;
			if (!(found[at] <= instant && instant < found[at + 1])) {
				const first = this.#firstAfter(place, instant, this.#actor[rows[i]]);
				if (isKept) found[at] = instant;
				found[at + 1] = first === -1 ? Number.POSITIVE_INFINITY : this.#times[first];
			}
			times[i] = Math.min(times[i], found[at + 1]);
		}
	}
	spanAfter(row, instant) {
		const group = /* @__PURE__ */ new Int32Array(1);
		this.#groupsOf(Uint32Array.of(row), group);
		const place = markedPlace(this.#filled, group[0]);
		const member = this.#actor[row];
		const first = place === -1 ? -1 : this.#firstAfter(place, instant, member);
		if (first === -1) return NEVER;
		const by = this.#instants[first];
		if (this.#firstAfter(place, Number.MAX_VALUE, member) !== -1) return {
			since: Number.NEGATIVE_INFINITY,
			by
		};
		const day = this.#zone.dayOf(by);
		const lastOfDay = this.#zone.startOf(day + 1) - 1;
		const last = this.#firstAfter(place, lastOfDay - 1, member);
		return {
			since: last !== -1 && this.#instants[last] === lastOfDay && this.#times[last] !== lastOfDay ? this.#zone.startOf(day) : by,
			by
		};
	}
	#firstAfter(place, instant, member) {
		const members = this.#members;
		const end = this.#start[place + 1];
		let low = this.#start[place];
		let high = end;
		while (low < high) {
			const middle = low + high >>> 1;
			const own = members === null ? member : members[middle];
			if (own > member || own === member && this.#instants[middle] > instant) high = middle;
			else low = middle + 1;
		}
		return low < end && (members === null || members[low] === member) ? low : -1;
	}
};
function timesAt(table, rows, order, timeless) {
	const times = new Float64Array(order.length);
	for (let i = 0; i < order.length; i++) {
		const time = table.time[rows[order[i]]];
		times[i] = Number.isNaN(time) ? timeless : time;
	}
	return times;
}
// build/metrics/recorded-answer.js
function recordedAnswer(table, row) {
	if (!table.hasStatedAnswers) return void 0;
	const time = table.answeredAt(row)?.time;
	return time === void 0 || time < firstMoment(table, row) ? void 0 : time;
}
function recordedSpan(table, row) {
	const time = recordedAnswer(table, row) ?? Number.POSITIVE_INFINITY;
	if (!Number.isNaN(time)) return {
		since: time,
		by: time
	};
	const day = table.answeredAt(row)?.day;
	return {
		since: table.zone.startOf(day),
		by: table.zone.startOf(day + 1) - 1
	};
}
// build/store/timed-rows.js
function byInstant(table, rows, instantOf = latestInstant) {
	const instants = new Float64Array(rows.length);
	let isSorted = true;
	let hasTimes = true;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		instants[i] = instantOf(table, row);
		if (Number.isNaN(table.time[row])) hasTimes = false;
		if (i > 0 && instants[i] < instants[i - 1]) isSorted = false;
	}
	if (isSorted) return {
		rows,
		instants,
		hasTimes
	};
	const order = orderBy(instants);
	return {
		rows: order.map((i) => rows[i]),
		instants: inOrder(instants, order),
		hasTimes
	};
}
function timedWhere(table, timed, holds) {
	const rows = filterRows(timed.rows, holds);
	return rows === timed.rows ? timed : byInstant(table, rows);
}
// build/metrics/threads.js
const WORDS$1 = typeMask([...TALK_TYPES, "post"]);
function isWord({ type }, row) {
	return isAmong(type[row], WORDS$1);
}
function isPrivate$1(table, row) {
	return table.type[row] === TYPE_CODE.message;
}
function replyOf(table, row) {
	const reply = table.reply.get(row);
	return reply === table.object[row] ? -1 : reply;
}
function placeOf$1(table, row) {
	return 2 * table.channel[row] + (isPrivate$1(table, row) ? 1 : 0);
}
function repliedRow(table, row) {
	const channel = table.channel[row];
	const replied = table.index.find(channel, table.reply.get(row));
	const answered = replied === -1 ? table.index.find(channel, table.object[row]) : replied;
	return answered !== -1 && table.type[answered] === POST ? -1 : answered;
}
function strayReplies(table) {
	const { length, object, reply, channel, index } = table;
	const grounds = lazy(() => {
		const isGround = new Uint8Array(table.idCount);
		for (let row = 0; row < length; row++) {
			const id = object[row];
			if (id !== -1 && id !== reply.get(row)) isGround[id] = 1;
		}
		return isGround;
	});
	return (row) => {
		const id = reply.get(row);
		if (id === -1 || id !== object[row] || index.find(channel[row], id) !== -1) return false;
		return grounds()[id] === 0;
	};
}
function threadsOf(table) {
	const { number, size } = postNumbers(table);
	const of = (row) => 2 * (number[row] - -1) + (isPrivate$1(table, row) ? 1 : 0);
	return {
		size: 2 * (size + 1),
		of
	};
}
const SHALLOW = 8;
function conversationsOf(table) {
	const deep = lazy(() => deepConversationsOf(table));
	return (row) => {
		let at = row;
		for (let step = 0; step < SHALLOW; step++) {
			const above = repliedWords(table, at);
			if (above === -1) return at;
			at = above;
		}
		return deep()(row);
	};
}
function deepConversationsOf(table) {
	const roots = new Uint32Array(table.length);
	return (row) => {
		const path = [];
		let [at, last] = [row, row];
		for (; at !== -1 && roots[at] === 0; at = repliedWords(table, at)) {
			roots[at] = row + 1;
			path.push(at);
			last = at;
		}
		const root = at === -1 ? last : roots[at] - 1;
		for (const reply of path) roots[reply] = root + 1;
		return root;
	};
}
function lastThreadOf(table, threads, words, isStray) {
	const { object, toward, actor, time } = table;
	const isOpen = (row) => toward[row] >= 0 && (object[row] === -1 || isStray(row));
	const open = filterRows(words, isOpen);
	if (open.length === 0) return threads.of;
	const isAddressed = new Uint8Array(table.accounts.size);
	for (const row of open) isAddressed[toward[row]] = 1;
	const spoken = filterRows(table.byDay, (row) => isWord(table, row) && isAddressed[actor[row]] === 1 && !Number.isNaN(time[row]));
	const placeOf = (account, row) => 2 * account + (isPrivate$1(table, row) ? 1 : 0);
	const { rows, start } = groupRows(byInstant(table, spoken).rows, 2 * table.accounts.size, (row) => placeOf(actor[row], row));
	return (row) => {
		if (!isOpen(row)) return threads.of(row);
		const place = placeOf(toward[row], row);
		const [from, to] = [start[place], start[place + 1]];
		const isLater = (i) => !(time[rows[from + i]] < time[row]);
		const last = from + firstWhere(to - from, isLater) - 1;
		return threads.of(last < from ? row : rows[last]);
	};
}
// build/metrics/answer-instants.js
function answerInstants(table, { words, gestures, lacksTimes }, most) {
	const found = room(most);
	const after = new Float64Array(most);
	const numbers = new Int32Array(most);
	const own = new Uint32Array(most);
	const places = new Uint32Array(most);
	const all = room(most);
	const { time } = table;
	function findOfSort(rows, { replies, toPerson, mayAnswer }) {
		const { surely, perhaps } = found;
		surely.fill(Number.POSITIVE_INFINITY, 0, rows.length);
		perhaps.fill(Number.POSITIVE_INFINITY, 0, rows.length);
		for (let i = 0; i < rows.length; i++) {
			const exact = time[rows[i]];
			after[i] = Number.isNaN(exact) ? earliestInstant(table, rows[i]) : exact;
		}
		if (table.hasStatedAnswers) keepRecorded(rows, surely);
		const asking = {
			rows,
			after,
			numbers
		};
		askEach(replies, asking, surely);
		askEach(toPerson, asking, surely);
		askEach(mayAnswer, asking, perhaps);
		if (lacksTimes || table.hasStatedAnswers) {
			for (let i = 0; i < rows.length; i++) if (surely[i] === TIMELESS) surely[i] = NaN;
		}
		return found;
	}
	function keepRecorded(rows, times) {
		for (let i = 0; i < rows.length; i++) {
			const recorded = recordedAnswer(table, rows[i]);
			if (recorded !== void 0) times[i] = Number.isNaN(recorded) ? TIMELESS : recorded;
		}
	}
	function findSome(rows, areWords) {
		let length = 0;
		for (let i = 0; i < rows.length; i++) {
			const row = rows[i];
			if (isWord(table, row) !== areWords) continue;
			own[length] = row;
			places[length++] = i;
		}
		const { surely, perhaps } = findOfSort(own.subarray(0, length), areWords ? words : gestures);
		for (let i = 0; i < length; i++) {
			all.surely[places[i]] = surely[i];
			all.perhaps[places[i]] = perhaps[i];
		}
	}
	return (rows) => {
		let areWords = 0;
		for (let i = 0; i < rows.length; i++) areWords += isWord(table, rows[i]) ? 1 : 0;
		if (areWords === rows.length) return findOfSort(rows, words);
		if (areWords === 0) return findOfSort(rows, gestures);
		findSome(rows, true);
		findSome(rows, false);
		return all;
	};
}
function askEach(groups, asking, times) {
	for (let i = 0; i < groups.length; i++) groups[i].keepEarlier(asking, times);
}
function room(most) {
	return {
		surely: new Float64Array(most),
		perhaps: new Float64Array(most)
	};
}
// build/metrics/answer-spans.js
function answerSpans(table, { words, gestures }, surelyAt) {
	const known = lazy(() => ({
		since: new Float64Array(table.length),
		by: new Float64Array(table.length)
	}));
	return (row) => {
		const { since, by } = known();
		if (since[row] === 0) {
			const span = findSpan(row);
			since[row] = span.since;
			by[row] = span.by;
		}
		return {
			since: since[row],
			by: by[row]
		};
	};
	function findSpan(row) {
		const { replies, toPerson, mayAnswer } = isWord(table, row) ? words : gestures;
		const after = earliestInstant(table, row);
		const spanOf = (groups) => groups.spanAfter(row, after);
		const naming = [recordedSpan(table, row), ...replies.map(spanOf)];
		const all = [
			...naming,
			...toPerson.map(spanOf),
			...mayAnswer.map(spanOf)
		];
		const answer = Number.isNaN(table.time[row]) ? NaN : surelyAt(row);
		const sure = Number.isNaN(answer) ? Number.POSITIVE_INFINITY : answer;
		const nextDay = table.zone.startOf(table.day[row] + 1) - 1;
		const later = toPerson.map((groups) => groups.spanAfter(row, nextDay));
		return {
			since: Math.min(...all.map(({ since }) => since)),
			by: Math.min(sure, ...naming.map(({ by }) => by), ...later.map(({ by }) => by))
		};
	}
}
// build/metrics/talk.js
function talkOf(table, words, replied, needsReply) {
	const { toward } = table;
	const { rows } = words;
	const threads = threadsOf(table);
	const isStray = strayReplies(table);
	const lastThread = lazy(() => lastThreadOf(table, threads, rows, isStray));
	const conversationOf = conversationsOf(table);
	const members = columnOf(rows, (row) => toward[row]);
	const conversations = new Int32Array(rows.length).fill(-1);
	const lastThreads = new Int32Array(rows.length).fill(-1);
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		const isReply = replyOf(table, row) !== -1;
		if (isReply && replied[i] !== -1) conversations[i] = conversationOf(replied[i]);
		else if (members[i] >= 0 && (isReply || !needsReply(row) || isStray(row))) lastThreads[i] = lastThread()(row);
	}
	return [...TimedGroups.filled(table, words, {
		size: table.length,
		groups: conversations,
		members
	}, {
		groupsOf: numberedBy(conversationOf),
		timeless: TIMELESS
	}), ...TimedGroups.filled(table, words, {
		size: threads.size,
		groups: lastThreads,
		members
	}, {
		groupsOf: numberedBy(threads.of),
		timeless: TIMELESS
	})];
}
// build/metrics/answering-rows.js
const EARLIEST = Number.NEGATIVE_INFINITY;
function answeringRows(table, by) {
	const { actor, toward, channel, channels, accounts } = table;
	const wordsOf = (timed) => timedWhere(table, timed, (row) => isWord(table, row));
	const sides = by === "team" ? ["brand", "inside"] : ["brand"];
	const ours = byInstant(table, rowsOfKinds(table, table.allRows, kindSet({ sides })));
	const words = wordsOf(ours);
	const replied = columnOf(words.rows, (row) => repliedRow(table, row));
	const needsReply = replyNeeds(table, words.rows, replied);
	const nobodys = byInstant(table, filterRows(rowsOfKinds(table, table.allRows, kindSet({ sides: ["unknown"] })), (row) => actor[row] === -1));
	const unnamed = wordsOf(nobodys);
	const repliedByUnnamed = columnOf(unnamed.rows, (row) => repliedRow(table, row));
	const loose = byInstant(table, filterRows(concatRows([words.rows, nobodys.rows]), (row) => isLoose(table, row)));
	const threads = threadsOf(table);
	const person = {
		size: accounts.size,
		of: numberedIn(toward),
		asked: numberedIn(actor)
	};
	const thread = {
		size: threads.size,
		...alike(numberedBy(threads.of))
	};
	const onChannel = {
		size: channels.length,
		...alike(numberedIn(channel))
	};
	const byOurs = replies(words, replied, inTalk(table));
	const byUnnamed = replies(unnamed, repliedByUnnamed, () => false, EARLIEST);
	return {
		words: {
			replies: byOurs.toWords,
			toPerson: talkOf(table, words, replied, needsReply),
			mayAnswer: [...byUnnamed.toWords, ...groupsOf(loose, thread, EARLIEST)]
		},
		gestures: {
			replies: byOurs.toGestures,
			toPerson: groupsOf(ours, person),
			mayAnswer: [
				...byUnnamed.toGestures,
				...groupsOf(nobodys, person, EARLIEST),
				...groupsOf(loose, onChannel, EARLIEST)
			]
		},
		lacksTimes: !ours.hasTimes || !nobodys.hasTimes,
		needsReply
	};
	function groupsOf(timed, { size, of, asked }, timeless = TIMELESS) {
		const groups = new Int32Array(timed.rows.length);
		of(timed.rows, groups);
		return TimedGroups.filled(table, timed, {
			size,
			groups
		}, {
			groupsOf: asked,
			timeless
		});
	}
	function replies(timed, named, isFoundAnyway, timeless = TIMELESS) {
		const toWords = new Int32Array(named.length).fill(-1);
		const toGestures = new Int32Array(named.length).fill(-1);
		for (let i = 0; i < named.length; i++) {
			const asks = named[i];
			if (asks === -1) continue;
			if (!isWord(table, asks)) toGestures[i] = asks;
			else if (!isFoundAnyway(timed.rows[i], asks)) toWords[i] = asks;
		}
		const asked = {
			groupsOf: numberedBy((row) => row),
			timeless
		};
		const filled = (groups) => TimedGroups.filled(table, timed, {
			size: table.length,
			groups
		}, asked);
		return {
			toWords: filled(toWords),
			toGestures: filled(toGestures)
		};
	}
}
function alike(of) {
	return {
		of,
		asked: of
	};
}
function replyNeeds(table, words, replied) {
	const isReplied = new Uint8Array(2 * table.channels.length);
	for (let i = 0; i < words.length; i++) {
		const row = words[i];
		if (replied[i] !== -1 && replyOf(table, row) !== -1) isReplied[placeOf$1(table, row)] = 1;
	}
	return (row) => isWord(table, row) && isReplied[placeOf$1(table, row)] === 1;
}
function inTalk(table) {
	const { actor, toward, time } = table;
	if (time.includes(NaN)) return () => false;
	return (row, named) => toward[row] >= 0 && toward[row] === actor[named] && replyOf(table, row) !== -1;
}
// build/metrics/first-answers.js
const BATCH = 4096;
const firstAnswers = perTable(findAnswers);
function findAnswers(table, by) {
	const { time, day } = table;
	const answering = answeringRows(table, by);
	const { lacksTimes, needsReply } = answering;
	const findBatch = answerInstants(table, answering, Math.min(BATCH, table.length));
	const findOne = answerInstants(table, answering, 1);
	const instantsOf = (row) => findOne(Uint32Array.of(row));
	const surelyAt = (row) => instantsOf(row).surely[0];
	const spanOf = answerSpans(table, answering, surelyAt);
	const mayLackTime = lacksTimes || table.hasStatedAnswers;
	const lacksTime = (row) => mayLackTime && (lacksTimes || Number.isNaN(recordedAnswer(table, row) ?? 0));
	const isExact = (row) => !Number.isNaN(time[row]) && !lacksTime(row);
	const since = (row) => {
		if (!isExact(row)) return spanOf(row).since;
		const { surely, perhaps } = instantsOf(row);
		return Math.min(surely[0], perhaps[0]);
	};
	const isKnown = (row, { surely, perhaps }, at) => {
		if (!(surely[at] <= perhaps[at])) return false;
		return !lacksTime(row) || day[row] === -2147483648 || !(since(row) < surely[at]);
	};
	const kept = /* @__PURE__ */ new WeakMap();
	const found = (batch) => {
		const before = kept.get(batch);
		if (before !== void 0) return before;
		const fresh = findBatch(batch);
		if (!isWord(table, batch[0])) return fresh;
		const own = {
			surely: fresh.surely.slice(0, batch.length),
			perhaps: fresh.perhaps.slice(0, batch.length)
		};
		kept.set(batch, own);
		return own;
	};
	return {
		needsReply,
		isKnown,
		isExact,
		since,
		find(rows, take) {
			for (let from = 0; from < rows.length; from += BATCH) {
				const batch = rows.length <= BATCH ? rows : rows.subarray(from, from + BATCH);
				take(batch, found(batch), from);
			}
		},
		by: (row) => isExact(row) ? surelyAt(row) : spanOf(row).by,
		at(row) {
			const found = instantsOf(row);
			const answered = found.surely[0];
			return isKnown(row, found, 0) ? answered : NaN;
		}
	};
}
function isTraceable(table, row, answers) {
	return table.id.get(row) !== -1 || table.actor[row] !== -1 && !answers.needsReply(row);
}
// build/metrics/answer-states.js
const ANSWER = {
	notAsked: 1,
	unnamed: 2,
	toAnybody: 3,
	untraceable: 4,
	unsure: 5,
	certain: 6
};
function answerStates(table, by, sides) {
	const answers = firstAnswers(table, by);
	const kinds = kindsOf$1(table);
	const asksForAnswer = kindSet({ sides: [...sides.map((code) => SIDES$2[code]), "dark"] });
	return (row, found, at) => {
		const isToAnybody = repliesToUnnamed(table, row);
		if (table.hasAnswerBuckets && table.answeredBuckets(row) !== void 0 && !isToAnybody) return ANSWER.notAsked;
		if (asksForAnswer[kinds[row]] === 0) return ANSWER.unnamed;
		if (isToAnybody) return ANSWER.toAnybody;
		if (!answers.isKnown(row, found, at)) return ANSWER.unsure;
		return found.surely[at] === Number.POSITIVE_INFINITY && !isTraceable(table, row, answers) ? ANSWER.untraceable : ANSWER.certain;
	};
}
// build/metrics/asking-rows.js
function partsOf(table, rows) {
	return eachDayOf(table, rows, rows.length / 256) ?? [rows];
}
function askingKinds(to, sides) {
	return kindSet({
		of: to,
		sides: [.../* @__PURE__ */ new Set([
			"unknown",
			"dark",
			...sides.map((code) => SIDES$2[code])
		])],
		inbound: true
	});
}
function askingRows(table, rows, kinds) {
	const lists = listsOf$1(table, rows);
	const list = lists.get(kinds) ?? towardBrand(table, rows, kinds);
	lists.set(kinds, list);
	return list;
}
const listsOf$1 = perRows((_table, _rows) => /* @__PURE__ */ new Map());
function towardBrand(table, rows, isAsked) {
	const { towardSide } = table;
	const kinds = kindsOf$1(table);
	const isBrand = new Uint8Array(SIDES$2.length);
	isBrand[SIDE_CODE.brand] = 1;
	const kept = new Uint32Array(rows.length);
	let length = 0;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		kept[length] = row;
		length += isAsked[kinds[row]] & isBrand[towardSide[row]];
	}
	return shorten$1(kept, length);
}
// build/domain/working-time.js
var WorkingTime = class {
	#hours;
	#calendar;
	#first;
	#days = [];
	constructor(hours, calendar, first) {
		this.#hours = hours;
		this.#calendar = calendar;
		this.#first = first;
	}
	hoursBetween(from, to) {
		return this.#worked(to) - this.#worked(from);
	}
	daysBetween(from, to) {
		return Math.max(0, this.#position(to) - this.#position(this.#begin(from)));
	}
	#worked(time) {
		const { spans, worked } = this.#day(this.#calendar.dayOf(time));
		return spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(time, to) - from), worked);
	}
	#position(time) {
		const { spans, days } = this.#day(this.#calendar.dayOf(time));
		return days * DAY_MS + (spans.length === 0 ? 0 : this.#calendar.minuteOf(time) * MINUTE_MS);
	}
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
		const workedThatDay = (before?.spans ?? []).reduce((sum, [from, to]) => sum + to - from, 0);
		return {
			spans,
			worked: (before?.worked ?? 0) + workedThatDay,
			days: (before?.days ?? 0) + ((before?.spans.length ?? 0) > 0 ? 1 : 0)
		};
	}
};
// build/metrics/clock.js
const allHours = (from, to) => to - from;
function isWorking({ clock, hours }) {
	return hours !== null && clock !== "all";
}
function hoursAWeek(hours, { from, to, table: { zone } }) {
	const first = Math.min(from, to - 6);
	return new WorkingTime(hours, zone, first).hoursBetween(zone.startOf(first), zone.startOf(to + 1)) / HOUR_MS / (to - first + 1) * 7;
}
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
// build/metrics/answer-verdicts.js
const VERDICT$1 = {
	none: 0,
	unnamed: 1,
	toAnybody: 2,
	untraceable: 3,
	inTime: 4,
	notInTime: 5,
	recordedInTime: 6,
	recordedNotInTime: 7
};
const VERDICTS = Object.values(VERDICT$1);
function isDecided(verdict) {
	return verdict >= VERDICT$1.inTime;
}
function isInTime(verdict) {
	return verdict === VERDICT$1.inTime || verdict === VERDICT$1.recordedInTime;
}
function needsOwn(verdict) {
	return verdict === VERDICT$1.inTime || verdict === VERDICT$1.notInTime;
}
function countsOf$4({ count }, { rows, verdicts }) {
	const counts = new Float64Array(VERDICTS.length);
	for (let i = 0; i < rows.length; i++) {
		const verdict = verdicts[i];
		counts[verdict] = counts[verdict] + count[rows[i]];
	}
	return counts;
}
function judgedBy(table, rows, question) {
	const { to, by, within, inTime, elapsed = allHours, asOf, sides = OUTSIDERS } = question;
	const key = JSON.stringify([
		to,
		by,
		within,
		inTime,
		asOf,
		sides
	]);
	const judge = (elapsed === allHours ? judges(table).get(key) : void 0) ?? judgeFor(table, question);
	if (elapsed === allHours) judges(table).set(key, judge);
	return partsOf(table, rows).map((part) => judge(table, part));
}
const judges = perTable((_table) => /* @__PURE__ */ new Map());
function judgeFor(table, question) {
	const { to, by, sides = OUTSIDERS } = question;
	const answers = firstAnswers(table, by);
	const judge = verdictsBy(table, question);
	const kinds = askingKinds(to, sides);
	return perRows((_table, all) => {
		const rows = askingRows(table, all, kinds);
		const verdicts = new Uint8Array(rows.length);
		answers.find(rows, (batch, found, from) => judge(batch, found, verdicts.subarray(from)));
		return {
			rows,
			verdicts,
			counts: countsOf$4(table, {
				rows,
				verdicts
			})
		};
	});
}
const UNKNOWN$1 = {
	[ANSWER.notAsked]: VERDICT$1.none,
	[ANSWER.unnamed]: VERDICT$1.unnamed,
	[ANSWER.toAnybody]: VERDICT$1.toAnybody,
	[ANSWER.untraceable]: VERDICT$1.untraceable,
	[ANSWER.unsure]: VERDICT$1.untraceable,
	[ANSWER.certain]: VERDICT$1.untraceable
};
function verdictsBy(table, question) {
	const { by, within, inTime, elapsed = allHours, asOf, sides = OUTSIDERS } = question;
	const { time, day } = table;
	const answers = firstAnswers(table, by);
	const stateOf = answerStates(table, by, sides);
	const end = table.zone.startOf(asOf + 1);
	const lastDue = table.zone.dayOf(end - within - 1);
	const wasDue = (row) => {
		const published = time[row];
		if (Number.isNaN(published)) return !(day[row] > lastDue);
		return elapsed(published, end) >= within;
	};
	const isSoon = (asked, answered) => inTime === "ever" ? answered < end : inTime === "within" && elapsed(asked, answered) <= within;
	const isFound = (row, by) => by !== Number.POSITIVE_INFINITY || isTraceable(table, row, answers);
	const inTimeByDays = (row, state, found, at) => {
		if (!(!Number.isNaN(time[row]) && (state !== ANSWER.unsure || isSoon(time[row], found.surely[at]))) && !areDaysEnough(row)) return null;
		return isSoon(firstMoment(table, row), answers.by(row));
	};
	const areDaysEnough = (row) => {
		if (inTime === void 0 || day[row] === -2147483648) return false;
		if (elapsed(lastMoment(table, row), end) < within) return false;
		const by = answers.by(row);
		if (isSoon(firstMoment(table, row), by)) return true;
		const latest = latestInstant(table, row);
		const since = answers.since(row);
		return isFound(row, by) && since > latest && !isSoon(latest, since);
	};
	return (rows, found, verdicts) => {
		const { surely, perhaps } = found;
		for (let i = 0; i < rows.length; i++) {
			const row = rows[i];
			if (!wasDue(row)) continue;
			const asked = time[row];
			const state = stateOf(row, found, i);
			let isInTime = null;
			if (state < ANSWER.unsure) isInTime = null;
			else if (!answers.isExact(row)) isInTime = inTimeByDays(row, state, found, i);
			else if (isSoon(asked, surely[i])) isInTime = true;
			else if (state === ANSWER.certain) isInTime = false;
			else if (inTime !== void 0 && !isSoon(asked, perhaps[i])) isInTime = isFound(row, surely[i]) ? false : null;
			if (isInTime === null) verdicts[i] = UNKNOWN$1[state];
			else if (recordedAnswer(table, row) === void 0) verdicts[i] = isInTime ? VERDICT$1.inTime : VERDICT$1.notInTime;
			else verdicts[i] = isInTime ? VERDICT$1.recordedInTime : VERDICT$1.recordedNotInTime;
		}
	};
}
// build/metrics/answers.js
function answersIn(view, question) {
	const { table } = view;
	const { to, sides = OUTSIDERS } = question;
	const judged = judgedBy(table, view.rows, question);
	const own = withOwn(view, judged);
	const all = sumOfCounts(judged);
	const counts = own === judged ? all : sumOfCounts(own);
	const due = lazy(() => rowsWhere(own, isDecided));
	const inTime = lazy(() => rowsWhere(own, isInTime));
	const late = lazy(() => rowsWhere(own, (verdict) => isDecided(verdict) && !isInTime(verdict)));
	const mayAsk = [...sides, SIDE_CODE.unknown];
	const undated = filterRows(view.partiallyCovered, (row) => callsForAnswer(table, row, typeMask(to)) && mayAsk.includes(table.side[row]));
	return {
		get due() {
			return due();
		},
		get inTime() {
			return inTime();
		},
		get late() {
			return late();
		},
		delays: () => delaysOf(table, own, question),
		all: sumWhere(counts, isDecided),
		answered: sumWhere(counts, isInTime),
		untraceable: all[VERDICT$1.untraceable],
		withoutOwn: sumWhere(all, isDecided) - sumWhere(counts, isDecided),
		unnamed: all[VERDICT$1.unnamed],
		toAnybody: all[VERDICT$1.toAnybody],
		undated: sumCounts(table, undated),
		leftOut: leftOut(view, to)
	};
}
function withOwn(view, judged) {
	const { table } = view;
	const outbound = view.outboundChannels;
	if (table.channels.every((_, number) => outbound.has(number))) return judged;
	return judged.map(({ rows, verdicts }) => {
		const isOwn = (i) => outbound.has(table.channel[rows[i]]) || !needsOwn(verdicts[i]);
		const own = {
			rows: rows.filter((_, i) => isOwn(i)),
			verdicts: verdicts.filter((_, i) => isOwn(i))
		};
		return {
			...own,
			counts: countsOf$4(table, own)
		};
	});
}
function rowsWhere(judged, holds) {
	const isAsked = Uint8Array.from(VERDICTS, (verdict) => holds(verdict) ? 1 : 0);
	const kept = new Uint32Array(judged.reduce((length, { rows }) => length + rows.length, 0));
	let length = 0;
	for (const { rows, verdicts } of judged) for (let i = 0; i < rows.length; i++) {
		kept[length] = rows[i];
		length += isAsked[verdicts[i]];
	}
	return shorten$1(kept, length);
}
function delaysOf(table, judged, { by, elapsed = allHours }) {
	const answers = firstAnswers(table, by);
	const delays = new Float64Array(judged.reduce((length, { rows }) => length + rows.length, 0));
	let length = 0;
	for (const { rows, verdicts } of judged) answers.find(rows, (batch, { surely }, from) => {
		for (let i = 0; i < batch.length; i++) {
			if (!isDecided(verdicts[from + i])) continue;
			const row = batch[i];
			const answered = answers.isExact(row) ? surely[i] : answers.by(row);
			delays[length++] = elapsed(firstMoment(table, row), answered);
		}
	});
	return shorten$1(delays, length);
}
function sumOfCounts(judged) {
	const sums = new Float64Array(VERDICTS.length);
	for (const { counts } of judged) for (const verdict of VERDICTS) sums[verdict] = sums[verdict] + counts[verdict];
	return sums;
}
function sumWhere(counts, holds) {
	return sum$1(VERDICTS.filter(holds).map((verdict) => counts[verdict]));
}
function unknownAnswers(answers) {
	const { untraceable, withoutOwn, unnamed, toAnybody, undated, leftOut } = answers;
	return untraceable + withoutOwn + unnamed + toAnybody + undated + leftOut;
}
function answerGap(view, to, answers, known) {
	const { untraceable, withoutOwn, toAnybody, undated } = answers;
	const unknown = unknownAnswers(answers);
	if (unknown === 0) return void 0;
	const total = unknown + known;
	if (withoutOwn * 2 >= unknown) return brandNotSeen(view) ?? gapOf("answers-not-exported", {});
	if (untraceable * 2 >= unknown) return gapOf("no-time", {
		count: untraceable,
		all: total
	});
	if (toAnybody * 2 >= unknown) return gapOf("no-addressee", {
		types: to,
		count: toAnybody,
		all: total
	});
	return unnamedGap(view, to, unknown, known, {
		by: "anybody",
		undated
	});
}
function callsForAnswer(table, row, mask) {
	return table.inbound[row] === 1 && table.towardSide[row] === SIDE_CODE.brand && isAmong(table.type[row], mask);
}
// build/metrics/grouped-answers.js
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
			if (!callsForAnswer(table, row, mask) || repliesToUnnamed(table, row)) return false;
			if (!sides.includes(table.side[row]) && table.side[row] !== SIDE_CODE.unknown) return false;
			if (elapsed(lastMoment(table, row), end) >= within) return true;
			if (elapsed(firstMoment(table, row), end) > within) partlyDue += table.count[row];
			return false;
		}),
		partlyDue
	};
}
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
		sums.most += holdsAnswers(table, row, by) ? most : count;
	}
	return sums;
}
function holdsAnswers(table, row, by) {
	return by === "brand" || table.file(row).byEye;
}
function leastWithin(table, row, within) {
	const buckets = table.answeredBuckets(row);
	return buckets === void 0 ? 0 : answeredWithinBuckets(buckets, within).least;
}
function notAllInTime(table, { rows }, { within }) {
	return filterRows(rows, (row) => leastWithin(table, row, within) < table.count[row]);
}
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
		if (!holdsAnswers(table, row, by)) unknown += rest;
		else if (rest > 0) {
			const waited = Math.max(0, elapsed(lastMoment(table, row), end));
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
function groupedGap(unknown, total) {
	return unknown === 0 ? void 0 : gapOf("no-bucket", {
		count: unknown,
		all: total
	});
}
// build/store/single-counts.js
const countsSingly = perTable(({ count }) => {
	for (let row = 0; row < count.length; row++) if (count[row] !== 1) return false;
	return true;
});
// build/store/kind-counts.js
const kindCounts = perRows((table, rows) => {
	const days = eachDayOf(table, rows, rows.length / 256);
	return days === null ? countBytes(table, rows, kindsOf$1(table)) : sumOf$1(days.map((day) => kindCounts(table, day)));
});
function countBytes(table, rows, bytes) {
	const { count } = table;
	const sums = /* @__PURE__ */ new Float64Array(256);
	if (countsSingly(table)) {
		for (let i = 0; i < rows.length; i++) sums[bytes[rows[i]]]++;
		return sums;
	}
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		const byte = bytes[row];
		sums[byte] = sums[byte] + count[row];
	}
	return sums;
}
function sumOf$1(parts) {
	const sums = /* @__PURE__ */ new Float64Array(256);
	for (const counts of parts) for (let byte = 0; byte < 256; byte++) sums[byte] = sums[byte] + counts[byte];
	return sums;
}
function sumKinds(counts, kinds) {
	let sum = 0;
	for (let i = 0; i < kinds.length; i++) sum += counts[kinds[i]];
	return sum;
}
function typesAmong(table, rows) {
	const counts = kindCounts(table, rows);
	let types = 0;
	for (let kind = 0; kind < 256; kind++) if (counts[kind] !== 0) types |= 1 << typeOfKind(kind);
	return types;
}
// build/metrics/inbound.js
function inboundRows(table, rows, of) {
	return rowsOfKinds(table, rows, kindSet({
		of,
		inbound: true
	}));
}
function isInbound(table, row, mask) {
	return table.inbound[row] === 1 && isAmong(table.type[row], mask);
}
function tallyInbound(table, { view, rows, undated, isOfPost }, of, unit = "activities") {
	const open = sidesOf(table, undated, of);
	const openCounts = {
		leftOut: leftOut(view, of, "others", isOfPost),
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
function sidesOf(table, rows, of) {
	const counts = kindCounts(table, rows);
	const ofSides = inboundBySide(of.join(" "));
	return (side) => sumKinds(counts, ofSides[side]);
}
const inboundBySide = remembered((of) => {
	const types = of.split(" ");
	const sides = SIDES$2.map((side) => [side, kindsIn(kindSet({
		of: types,
		sides: side === "unknown" ? [side, "dark"] : [side],
		inbound: true
	}))]);
	return Object.fromEntries(sides);
});
function rowsOfSide(table, rows, of, side) {
	const own = rowsOfKinds(table, rows, kindSet({
		of,
		sides: [side],
		inbound: true
	}));
	return countsSingly(table) ? own : filterRows(own, (row) => table.count[row] !== 0);
}
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
function wholeOf(view) {
	return {
		scope: {},
		view,
		rows: view.rows,
		undated: view.partiallyCovered,
		isOfPost: EVERY_POST
	};
}
// build/metrics/people.js
function accountsIn(table, rows, isAsked) {
	const lists = listsOfKinds(table, rows, isAsked);
	const { isMet, met } = scratchOf(table);
	const sums = {
		size: 0,
		activities: 0
	};
	for (const some of lists) addAccounts(table, some, isMet, met, sums);
	const account = met.slice(0, sums.size);
	for (let i = 0; i < account.length; i++) isMet[account[i]] = 0;
	return {
		account,
		activities: sums.activities,
		counts: () => countsOf$3(table, lists, account),
		firstRows: (some) => firstRows(table, rows, isAsked, some)
	};
}
function addAccounts({ actor, count }, rows, isMet, met, sums) {
	let { size, activities } = sums;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		const account = actor[row];
		const own = count[row];
		if (account === -1 || own === 0) continue;
		activities += own;
		if (isMet[account] === 1) continue;
		isMet[account] = 1;
		met[size++] = account;
	}
	sums.size = size;
	sums.activities = activities;
}
function countsOf$3(table, lists, some) {
	const sums = new Float64Array(table.accounts.size);
	for (const rows of lists) addByKey(sums, table, rows, table.actor);
	const counts = new Float64Array(some.length);
	for (let i = 0; i < some.length; i++) counts[i] = sums[some[i]];
	return counts;
}
function firstRows(table, rows, isAsked, accounts) {
	const kinds = kindsOf$1(table);
	const isLeft = new Uint8Array(table.accounts.size);
	for (let i = 0; i < accounts.length; i++) isLeft[accounts[i]] = 1;
	const first = new Uint32Array(accounts.length);
	let found = 0;
	for (let i = 0; found < accounts.length; i++) {
		const row = rows[i];
		const account = table.actor[row];
		if (account === -1 || isLeft[account] === 0) continue;
		if (isAsked[kinds[row]] === 0 || table.count[row] === 0) continue;
		isLeft[account] = 0;
		first[found++] = row;
	}
	return first;
}
const scratchOf = perTable(({ accounts }) => ({
	isMet: new Uint8Array(accounts.size),
	met: new Int32Array(accounts.size)
}));
const outsidersIn = perRows((table, rows) => remembered((of) => {
	return accountsIn(table, rows, kindSet({
		of: of.split(" "),
		sides: ["outside"],
		inbound: true
	}));
}));
function outsideAccounts(table, part, of) {
	const { inside, outside, unknown, leftOut, undatedOutside } = tallyInbound(table, part, of);
	const accounts = outsidersIn(table, part.rows)(of.join(" "));
	const unnamed = unknown + leftOut + undatedOutside + outside - accounts.activities;
	return {
		accounts,
		named: inside + accounts.activities,
		unnamed
	};
}
// build/metrics/verify-claim.js
const ANSWER_WITHIN = DAY_MS;
const TYPES$2 = {
	comments: ["comment"],
	likes: ["like"],
	shares: ["share"],
	interactions: INTERACTION_TYPES,
	"engagement-rate": INTERACTION_TYPES,
	people: INTERACTION_TYPES,
	"response-rate": TALK_TYPES
};
const COUNTED_EVERYWHERE = [
	"comment",
	"like",
	"share"
];
function recount(view, asOf, claim) {
	return claim.metric === "response-rate" ? recountAnswers(view, asOf) : recountEngagement(view, claim);
}
function recountAnswers(view, asOf) {
	const to = TYPES$2["response-rate"];
	const question = {
		to,
		by: "brand",
		within: ANSWER_WITHIN,
		inTime: "within",
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
function countAnswers(view, question) {
	const { all, answered } = answersIn(view, question);
	const grouped = groupedAnswersIn(view, question);
	const { all: groupedAll, least, most } = groupedWithin(view.table, grouped, question);
	return {
		all: all + groupedAll - (most - least),
		answered: answered + least,
		unknown: most - least + grouped.partlyDue
	};
}
function recountEngagement(view, { metric, base }) {
	const of = TYPES$2[metric];
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
	const named = tally.inside + tally.outside;
	return {
		outside: counted.outside / divisor,
		high: (counted.outside + unknown) / divisor,
		everybody: counted.everybody / divisor,
		unknown,
		known: named,
		noData: notExported(view, of),
		gap: lacking.length > 0 ? notExported(view, lacking) : unnamedGap(view, of, unnamed, named),
		insideRows: tally.insideRows()
	};
}
function figureText(metric, value) {
	return isRate(metric) ? `${Number((value * 100).toFixed(2))}%` : formatNumber(value);
}
// build/metrics/claim-inflation.js
const claimInflation = defineMetric({
	id: "claim-inflation",
	label: "Inflation of claims",
	shortLabel: "Inflation",
	unit: "share",
	formula: "for each claim, the claimed figure \u00F7 the same figure of outsiders alone, less 1; of inbound activities of the claim's days and channel: `comments`, `likes`, `shares`, `interactions` (all but posts), `engagement-rate` (interactions \u00F7 the claim's `base`), `people` (distinct accounts), and `response-rate` (of the comments, mentions, quotes, reviews and messages toward the brand that are due, the share that it answered within 24 hours)",
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
	messages: { measured: ({ value, detail }) => `${detail}; overstated by ${value}` },
	goodFor: "It compares the number on a slide with the data behind it, before the board sees it.",
	rationale: "People who read a number assume that it counts people who cared. Rounding explains up to one percent. A preset can't know where the claims are, so none includes this rule.",
	fix: "Report the outsider figure, or disclose the employee share.",
	blindSpot: "It knows only the claims in the files. A claim that is too low passes. A claim over several channels is checked against the types that each of them exported. A claim has its own days, so `window` has no effect.",
	gaming: "A claim that isn't in a file is never checked.",
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
// build/messages/measured.js
function listedTypes(option, amount) {
	return typeWords(option ?? [], amount);
}
function isSingle({ amount, value }) {
	return amount === 1 || /^(at least |more than )?1$/.test(value);
}
function outsiders$1(words) {
	return `${words.value} ${isSingle(words) ? "outsider" : "outsiders"}`;
}
function workingTime(aroundTheClock, limit = "") {
	if (aroundTheClock === "") return "";
	return ` of working time${/[dw]$/.test(String(limit)) ? " (24 h is one working day)" : ""}, ${aroundTheClock} around the clock`;
}
// build/messages/remedies.js
function joinRemedies(ways) {
	return ways.filter((way) => way !== null).join(", or ");
}
function remedyText(ways) {
	return ways === "" ? "" : `It would pass with ${ways}.`;
}
function cases(amount, what) {
	return amount === null ? null : `${formatNumber(amount)} ${what}`;
}
function casesOf$3(amount, noun, { after = "", plural = `${noun}s` } = {}) {
	return amount === null ? null : `${count(amount, noun, plural)}${after}`;
}
// build/store/exported-types.js
function exportedTypes({ channels, files }) {
	const types = /* @__PURE__ */ new Map();
	for (const { exported } of files) for (const [channel, mask] of exported) if (channels === null || channels.has(channel)) types.set(channel, (types.get(channel) ?? 0) | mask);
	return types;
}
// build/store/posts.js
const BRAND_POSTS = kindSet({
	of: ["post"],
	sides: ["brand", "unknown"]
});
function isBrandPost(table, row) {
	return BRAND_POSTS[kindsOf$1(table)[row]] === 1;
}
const postsAmong = perRows((table, rows) => rowsOfKinds(table, rows, BRAND_POSTS));
function brandPosts({ table, rows }) {
	return postsAmong(table, rows);
}
function undatedBrandPosts(view) {
	return rowsOfKinds(view.table, view.partiallyCovered, BRAND_POSTS);
}
// build/metrics/totals.js
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
function countNamed(table, posts, view) {
	const named = new Map(posts.map((row) => [row, new Float64Array(ACTIVITY_TYPES.length)]));
	const add = (row) => {
		const counts = named.get(table.postRow(row));
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
	formula: "activities on either side \u00F7 the platform's own totals, over the brand's posts of the window that carry `totals`, each type of each post capped at its total",
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
function informing(options) {
	return {
		...options,
		level: "warning",
		unjudged: "notice"
	};
}
function ifExported(options) {
	return {
		...options,
		unjudged: "notice"
	};
}
// build/metrics/shared-options.js
const ratchetOption = {
	kind: "flag",
	description: "A broken limit is only a warning while chance explains why the value is worse than in the best of up to twelve earlier periods, or while none of them could be judged. If each of those judged rests on a single post, day or case, chance can't be estimated, and only a value that is no worse is a warning. A rule that can't be judged now, and couldn't be before, is only a warning too.",
	default: false,
	lenient: "up"
};
const confidenceOption = {
	kind: "confidence",
	description: "Fail only if the one-sided bound at this confidence is beyond the limit too; otherwise it is a warning, within the noise. Comments under one post, replies on one day and words of one post count as related, so a single post or day never fails.",
	lenient: "up"
};
function perOption(...splits) {
	return {
		kind: "choice",
		description: "Judge the window as a whole, or each part of it separately.",
		choices: ["window", ...splits],
		default: "window"
	};
}
function minSampleOption(sample, of) {
	return {
		kind: "count",
		description: `With fewer ${of}, the rule doesn't judge.`,
		default: sample,
		lenient: "up"
	};
}
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
	purpose: "Checks that the snapshots hold nearly all of the engagement that the platform itself counts.",
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
	messages: {
		measured: ({ value, options }) => `the snapshots hold ${value} of the ${listedTypes(options["of"])} that the platform counts`,
		remedies: ({ moved, options }) => [cases(moved, `more of the ${listedTypes(options["of"])}`)]
	},
	goodFor: "It shows whether the export can be trusted: what it leaves out may be what matters.",
	rationale: "Platforms count accounts that were deleted or are hidden from an export, so a tenth may be missing. With more missing, any share of the rest is a guess.",
	fix: "Export what is missing, or judge only the types that the platform exports in full.",
	blindSpot: "Posts without `totals` are ignored, and totals that are older than the activities hide a gap. A ratio of totals isn't a sample, so there is no `confidence` option.",
	gaming: "Without the posts' `totals` there is nothing to compare with, so the rule has no data.",
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
			records: [post$6(4), ...likes(3)]
		},
		fail: {
			asOf: "2026-11-15",
			options: {
				of: ["like"],
				min: "75%"
			},
			records: [post$6(4), ...likes(2)]
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
function likes(count) {
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
function partnersIn(table, rows, of, direction) {
	const counts = kindCounts(table, rows);
	const { outside, inside, unknown } = kindsByPartner(`${direction} ${of.join(" ")}`);
	return {
		outside: sumKinds(counts, outside),
		inside: sumKinds(counts, inside),
		unknown: sumKinds(counts, unknown)
	};
}
const kindsByPartner = remembered((asked) => {
	const [direction, ...types] = asked.split(" ");
	const kinds = (partner) => kindsIn(kindsWhere(types, (group) => partnerOf(group, direction) === partner));
	return {
		outside: kinds("outside"),
		inside: kinds("inside"),
		unknown: kinds("unknown")
	};
});
function partnerOf({ side, inbound, toward }, direction) {
	if (inbound && direction !== "outbound") return side === "dark" ? "unknown" : side;
	return direction === "inbound" ? null : toward;
}
const towardUnknown = remembered((types) => kindsWhere(types.split(" "), ({ side, toward }) => side === "brand" && toward === "unknown"));
function partnerGap(view, of, unknown, known, { by = "brand", undated }) {
	const { table } = view;
	const isOpen = towardUnknown(of.join(" "));
	if (unknown === 0 || sumKinds(kindCounts(table, view.rows), kindsIn(isOpen)) * 2 < unknown) return unnamedGap(view, of, unknown, known, {
		by,
		undated
	});
	const count = sumCounts(table, filterRows(rowsOfKinds(table, view.rows, isOpen), (row) => table.toward[row] < 0 || repliesToUnnamed(table, row) || mayBeToOthers(table, row)));
	return count * 2 >= unknown ? gapOf("no-partner", {
		count,
		all: unknown + known
	}) : unnamedGap(view, of, unknown, known, {
		by,
		undated
	});
}
// build/metrics/shown-rows.js
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
function startOf(file) {
	return file === void 0 ? void 0 : topOf(file.name);
}
// build/metrics/daily-interactions.js
const dailyOptions = {
	direction: {
		kind: "choice",
		description: "Whose interactions count: outsiders' toward the brand, the brand's toward outsiders, or both.",
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
		default: [...WEEKDAYS$1],
		lenient: "down"
	},
	except: {
		kind: "dates",
		description: "Days to leave out, such as holidays.",
		default: [],
		lenient: "up"
	}
};
const WHOSE = {
	any: "anybody",
	inbound: "others",
	outbound: "brand"
};
const dailyInteractions = defineMetric({
	id: "daily-interactions",
	label: "Daily interactions with outsiders",
	shortLabel: "A day",
	unit: "count",
	formula: "for each local day, the number of interactions with outsiders in the `direction`",
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
function judgedDays(view, { days, except }, daysOff = []) {
	const left = /* @__PURE__ */ new Set([...except.map(parseDay), ...daysOff]);
	return view.days(Math.max(view.from, view.covered?.from ?? view.from), view.to).eachDay().filter(({ from }) => days.includes(WEEKDAYS$1[weekday(from)]) && !left.has(from));
}
const measuredDays = perTable(() => /* @__PURE__ */ new Map());
function measureDay(day, options, isPlan) {
	const { key } = day;
	if (key === null) return findDay(day, options, isPlan);
	const measured = measuredDays(day.table);
	const question = JSON.stringify([
		key,
		options.direction,
		options.of,
		isPlan
	]);
	const measurement = measured.get(question) ?? findDay(day, options, isPlan);
	measured.set(question, measurement);
	return measurement;
}
function findDay(day, { of, direction }, isPlan) {
	const { table } = day;
	const scope = {
		from: formatDay(day.from),
		to: formatDay(day.from)
	};
	if (day.files.length === 0) return noAnswer(gapOf("not-covered", {}), scope);
	const { outside: value, inside, unknown } = partnersIn(table, day.rows, of, direction);
	const undated = partnersIn(table, day.partiallyCovered, of, direction);
	const withoutDay = undated.unknown + undated.outside;
	const unnamed = unknown + withoutDay + leftOut(day, of, WHOSE[direction]);
	const known = value + inside;
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
		get gap() {
			if (lacksOwn) return ownNotExported(day);
			if (lacksTypes !== void 0) return lacksTypes;
			return direction === "inbound" ? unnamedGap(day, of, unnamed, known) : partnerGap(day, of, unnamed, known, {
				by: WHOSE[direction],
				undated: withoutDay
			});
		},
		...shown === void 0 ? { location: startOf(day.files[0]) } : { rows: [shown] }
	};
}
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
function contactsByDay(view, options, context) {
	return Array.from({ length: view.to - view.from + 1 }, (_, i) => view.from + i).map((day) => {
		const own = view.days(day, day);
		if (!view.table.zone.has(day)) return null;
		const [measured] = dailyInteractions.measure(own, {
			...options,
			days: [...WEEKDAYS$1],
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
const DIRECTIONS = {
	any: "with outsiders",
	inbound: "from outsiders",
	outbound: "from the brand to outsiders"
};
const dailyOutsideInteractions = {
	id: "daily-outside-interactions",
	metric: dailyInteractions,
	purpose: "Requires an exchange with outsiders every day.",
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
	messages: {
		measured: (words) => {
			const { value, amount, options } = words;
			const isOne = isSingle(words);
			const what = `${value} ${listedTypes(options["of"], isOne ? 1 : amount)} ${DIRECTIONS[String(options["direction"])]}`;
			return amount === null ? `there ${isOne || value.startsWith("an ") ? "was" : "were"} ${what}` : what;
		},
		remedies: ({ moved }) => [cases(moved, "more")]
	},
	goodFor: "It shows whether the brand talks with outsiders as a habit, or only when it has something to announce.",
	rationale: "One exchange a day is the least that can be called talking with people; one person can manage five in a quarter of an hour. `recommended` warns if more than one working day in ten goes by without one, and fails if fewer than two in five have one: even a small firm with few customers manages that.",
	fix: "Reply to an outsider, or join a conversation that isn't about the brand.",
	blindSpot: "Days before the first that a snapshot covers are not judged. Lists of notifications don't show what the brand did. A plan is judged by what the brand intends to do toward outsiders, and only if it contains something other than posts; `direction: inbound` doesn't judge plans.",
	gaming: "One like or a thank-you a day is enough; `response-rate` asks for more. Writing to a partner by arrangement counts too.",
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
// build/lib/is-ascii.js
const ASCII$1 = /^[\0-\x7f]*$/;
function isAscii(text) {
	return ASCII$1.test(text);
}
// build/metrics/staff-requests.js
const REACT = "(?:like|comment|share|re-?post|retweet|boost|upvote|react|engage)";
const NOT_LIKE = "(?<!\\b(?:would|'d|\u2019d|to be|feels?|looks?|sounds?|just|more|much|things|people|you|we|i) )";
const START = "(?:^|[.!?:;\\n]\\s*)";
const END = "\\s*(?:[,:!\u2013\u2014-]|\\n|$)";
const LANGUAGES$1 = [
	{
		reaction: [
			`(?:please|pls|kindly|remember to|don['\u2019]t forget to|make sure to|make sure you|be sure to|can you|can you all|could you|could you all|should|must|need you to|want you to) (?:all |also |go and )?${REACT}`,
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
		stems: [
			"like",
			"comment",
			"share",
			"post",
			"tweet",
			"boost",
			"vote",
			"react",
			"engage",
			"thumbs",
			"review",
			"rate",
			"rating",
			"stars"
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
		reaction: ["(?:bitte|denkt daran|vergesst nicht|k\u00F6nnt ihr)[^.!?]{0,40}(?:liken|liked|likt|kommentieren|kommentiert|teilen|teilt|reagieren|reagiert)", "(?:liked?|likt|liken|kommentiert|teilt|teilen) und (?:kommentiert|kommentieren|teilt|teilen)"],
		review: ["(?:bewertung|rezension)[^.!?]{0,20}(?:schreib|hinterl|abgeb|abgib)", "bewertet uns"],
		stems: [
			"lik",
			"komment",
			"teil",
			"reagier",
			"bewert",
			"rezension"
		],
		address: [`${START}(?:(?:hallo|hi|moin|liebes?) )?(?:kolleg(?:innen|en|\\*innen|:innen)(?: und kolleg(?:innen|en))?|team|mitarbeitende|mitarbeiter(?:innen)?)${END}`],
		staff: ["(?:alle|jeder) (?:bei|von) BRAND", "(?:an )?alle (?:mitarbeitenden|mitarbeiter(?:innen)?|kolleg(?:innen|en))"],
		relatives: ["(?:eure|unsere|deine) (?:familien?|verwandten|eltern|partner)"]
	},
	{
		reaction: ["(?:merci de|pensez \u00E0|n['\u2019]oubliez pas de|veuillez) (?:liker|aimer|commenter|partager|r\u00E9agir)", "(?:likez|aimez|commentez|partagez) (?:et (?:likez|aimez|commentez|partagez)|ce|cette|notre)"],
		review: ["laisse[rz] [^.!?]{0,20}avis"],
		stems: [
			"like",
			"aime",
			"comment",
			"partag",
			"agir",
			"avis"
		],
		address: [`${START}(?:(?:bonjour|cher|chers|ch\u00E8re|ch\u00E8res) )?(?:coll\u00E8gues|\u00E9quipe|collaborateurs|l['\u2019]\u00E9quipe)${END}`],
		staff: ["(?:tout le monde|tous|toutes) chez BRAND", "(?:tous les|toutes les) (?:coll\u00E8gues|collaborateurs|salari\u00E9s|employ\u00E9s)"],
		relatives: ["(?:vos|nos) (?:familles?|proches|parents|conjoints)"]
	},
	{
		reaction: ["(?:por favor|recuerden|recordad|no olvid(?:en|\u00E9is))[^.!?]{0,30}(?:me gusta|coment|compart|reaccion)", "(?:comenten|comentad|compartan|compartid) (?:y|este|esta|nuestr)"],
		review: ["(?:dej(?:en|ad|ar)|escrib(?:an|id|ir)) [^.!?]{0,20}(?:rese\u00F1a|opini\u00F3n|valoraci\u00F3n)"],
		stems: [
			"gusta",
			"coment",
			"compart",
			"reaccion",
			"rese\u00F1a",
			"opini\u00F3n",
			"valoraci\u00F3n"
		],
		address: [`${START}(?:(?:hola|querid[oa]s|estimad[oa]s) )?(?:compa\u00F1er[oa]s|equipo|colegas)${END}`],
		staff: ["tod[oa]s (?:en|los de|las de) BRAND", "tod[oa]s l[oa]s (?:emplead[oa]s|compa\u00F1er[oa]s)"],
		relatives: ["(?:vuestr[oa]s|sus|nuestr[oa]s) (?:familias?|familiares|parejas)"]
	},
	{
		reaction: ["(?:graag|alsjeblieft|alstublieft|aub|willen jullie|vergeet niet)[^.!?]{0,40}(?:liken|reageren|delen)", "(?:like|deel|reageer) en (?:like|deel|reageer)"],
		review: ["(?:laat|schrijf|geef) [^.!?]{0,20}(?:review|beoordeling|recensie)"],
		stems: [
			"like",
			"deel",
			"delen",
			"reage",
			"review",
			"beoordeling",
			"recensie"
		],
		address: [`${START}(?:(?:hoi|hallo|beste|lieve) )?(?:collega['\u2019]?s|team|medewerkers)${END}`],
		staff: ["iedereen (?:bij|van) BRAND", "alle (?:collega['\u2019]?s|medewerkers)"],
		relatives: ["(?:je|jullie|onze) (?:familie|partners?|ouders)"]
	},
	{
		reaction: ["(?:per favore|ricordate(?:vi)? di|non dimenticate di)[^.!?]{0,30}(?:mi piace|commentare|condividere)", "(?:commentate|condividete) (?:e|questo|il nostro)"],
		review: ["(?:lasciate|scrivete|lasciare) [^.!?]{0,20}recensione"],
		stems: [
			"mi piace",
			"comment",
			"condivid",
			"recensione"
		],
		address: [`${START}(?:(?:ciao|cari|care) )?(?:colleghi|colleghe|team|squadra)${END}`],
		staff: ["tutti (?:in|quelli di) BRAND", "tutti i (?:dipendenti|colleghi)"],
		relatives: ["(?:le vostre|i vostri|le nostre|i nostri) (?:famiglie|familiari|parenti)"]
	}
];
function staffRequests(names) {
	const brand = names.length === 0 ? "(?!)" : `(?:${names.map(escaped).join("|")})`;
	const finds = (...parts) => lazy(() => {
		const pattern = LANGUAGES$1.flatMap((language) => parts.flatMap((part) => language[part])).join("|").replaceAll("BRAND", brand).replaceAll(" ", "\\s+");
		return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${pattern})`, "iu");
	});
	const [asks, addresses] = [finds("reaction", "review"), finds("address")];
	const [namesStaff, asksForReview, namesRelatives] = [
		finds("staff"),
		finds("review"),
		finds("relatives")
	];
	return (text) => {
		if (!mayAsk(text) || !asks().test(text)) return false;
		if (addresses().test(text)) return true;
		return text.split(/[.!?\n]+/).some((sentence) => asks().test(sentence) && namesStaff().test(sentence) || asksForReview().test(sentence) && namesRelatives().test(sentence));
	};
}
function mayAsk(text) {
	if (!isAscii(text)) return true;
	const small = text.toLowerCase();
	return LANGUAGES$1.some(({ stems }) => stems.some((stem) => small.includes(stem)));
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
	formula: "planned posts whose `amplifiers` name an account or an ID that is on the roster on that day, or whose text asks for reactions and addresses employees, or asks employees or relatives for reviews; only a warning if it is the text alone",
	options: {},
	measure(view, _options, { brand }) {
		const { table } = view;
		const posts = brandPosts(view);
		if (posts.length === 0) return [noAnswer(gapOf("nothing-planned", { cancelled: 0 }))];
		const isListed = (row) => lists(table, row, SIDE_CODE.inside);
		const listed = filterRows(posts, isListed);
		const asksStaff = requestsOf(table, brand.name);
		const worded = filterRows(posts, (row) => {
			const text = table.post(row)?.content ?? "";
			return text !== "" && !isListed(row) && asksStaff(text);
		});
		const asking = /* @__PURE__ */ new Set([...listed, ...worded]);
		const byText = sumCounts(table, worded);
		const unread = unreadLists(view, posts);
		const mayAsk = (row) => !asking.has(row) && lists(table, row, SIDE_CODE.unknown);
		const inDoubt = sumCounts(table, filterRows(posts, mayAsk));
		return [{
			scope: {},
			...countOf(sumCounts(table, listed) + byText, { unknown: unread === void 0 ? inDoubt : Number.POSITIVE_INFINITY }),
			gap: unread ?? unrecognisedGap(view, inDoubt, sumCounts(table, posts)),
			rows: [...asking],
			...byText === 0 ? {} : { detail: listed.length === 0 ? " in the text" : `, ${formatNumber(byText)} of them in the text` },
			...listed.length === 0 ? { level: "warning" } : {}
		}];
	}
});
const PLAIN_COLUMNS = [
	...[
		"alt text",
		"approval",
		"approved",
		"approver",
		"asset",
		"assets",
		"attachment",
		"audience",
		"author"
	],
	...[
		"budget",
		"campaign",
		"cost",
		"country",
		"creative",
		"creator",
		"design",
		"designer",
		"duration"
	],
	...[
		"editor",
		"file",
		"filename",
		"format",
		"goal",
		"hashtag",
		"hashtags",
		"id",
		"image",
		"image url"
	],
	...[
		"images",
		"kpi",
		"language",
		"length",
		"location",
		"market",
		"month",
		"no",
		"number",
		"objective"
	],
	...[
		"photo",
		"picture",
		"priority",
		"product",
		"quarter",
		"region",
		"status",
		"theme",
		"thumbnail"
	],
	...[
		"url",
		"utm",
		"version",
		"video",
		"visual",
		"visuals",
		"week",
		"weekday",
		"writer"
	]
];
const plainColumns = lazy(() => new Set(PLAIN_COLUMNS.map(squeezed)));
function unreadLists({ table, files }, posts) {
	for (const { name, unreadColumns } of files) {
		const columns = unreadColumns.filter((column) => !plainColumns().has(squeezed(column)));
		const says = (row) => table.file(row).name === name && (table.post(row)?.amplifiers.length ?? 0) > 0;
		if (columns.length > 0 && !posts.some(says)) return gapOf("columns-not-read", {
			file: name,
			columns
		});
	}
}
function squeezed(column) {
	return column.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
function lists(table, row, side) {
	return table.post(row)?.amplifiers.some((name) => table.sideOfText(row, name) === side) === true;
}
function unrecognisedGap({ table }, count, total) {
	if (count === 0) return void 0;
	return table.namesInsiders ? gapOf("unrecognised-amplifiers", {
		count,
		all: total
	}) : gapOf("no-employees", {});
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
		description: "How many posts may ask employees to react.",
		default: 0
	} },
	messages: { measured: (words) => `${words.value} planned ${isSingle(words) ? "post asks" : "posts ask"} employees to react${words.detail}` },
	goodFor: "It catches padded engagement before it happens, while it is still a plan.",
	rationale: "A reaction that was asked for at work says nothing about the post, so the default is none.",
	fix: "Take the request to employees out of the plan, and ask an outsider what they think of the post.",
	blindSpot: "It reads only the plan, not requests in a chat or a meeting. It knows a handful of phrases in English, German, French, Spanish, Dutch and Italian.",
	gaming: "Asking in the company's chat instead of the plan leaves no trace here; `employee-share` shows the result.",
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
// build/metrics/brand-among-outsiders.js
function brandAmongOutsiders(view, of) {
	const { table, unseenBrand } = view;
	if (unseenBrand.length === 0) return void 0;
	const most = new Map(unseenBrand.map(({ channel, accounts }) => [table.channels.indexOf(channel), accounts]));
	const mask = typeMask(of);
	const isToOthers = (row) => most.has(table.channel[row]) && isAmong(table.type[row], mask) && table.inbound[row] === 0;
	if (view.rows.some(isToOthers) || view.partiallyCovered.some(isToOthers)) return null;
	return (rows) => {
		const own = {
			accounts: 0,
			activities: 0
		};
		for (const [channel, { byAccount, nameless }] of outsideOn(table, rows, mask, most)) {
			const brands = [...byAccount.values()].sort((a, b) => b - a).slice(0, most.get(channel));
			own.accounts += brands.length;
			own.activities += sum$1(brands) + nameless;
		}
		return own;
	};
}
function outsideOn(table, rows, mask, channels) {
	const outside = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const channel = table.channel[row];
		if (!channels.has(channel) || table.side[row] !== SIDE_CODE.outside || !isInbound(table, row, mask)) continue;
		const own = outside.get(channel) ?? {
			byAccount: /* @__PURE__ */ new Map(),
			nameless: 0
		};
		outside.set(channel, own);
		const [account, count] = [table.actor[row], table.count[row]];
		if (account === -1) own.nameless += count;
		else own.byAccount.set(account, (own.byAccount.get(account) ?? 0) + count);
	}
	return outside;
}
// build/store/post-counts.js
const postsOfRows = perRows((table, rows) => {
	const { number, size } = postNumbers(table);
	const isMet = marksOf(table);
	const met = new Uint32Array(Math.min(size, rows.length));
	const alone = [];
	let length = 0;
	for (let i = 0; i < rows.length; i++) {
		const post = number[rows[i]];
		if (post === -1) alone.push(rows[i]);
		else if (isMet[post] === 0) {
			isMet[post] = 1;
			met[length++] = post;
		}
	}
	const posts = met.slice(0, length).sort();
	for (let i = 0; i < length; i++) isMet[posts[i]] = 0;
	return {
		posts,
		alone: Uint32Array.from(alone)
	};
});
function countByPost(table, rows, isAsked) {
	const sums = new Float64Array(postsOfRows(table, rows).posts.length);
	for (const { kind, place, count } of kindsOfPosts(table, rows)) {
		if (isAsked[kind] === 0) continue;
		for (let i = 0; i < place.length; i++) sums[place[i]] = sums[place[i]] + count[i];
	}
	return sums;
}
const kindsOfPosts = perRows((table, rows) => {
	const { posts } = postsOfRows(table, rows);
	const { number } = postNumbers(table);
	const sums = sumsOf(table);
	return eachKind(table, rows).map(({ kind, rows: own }) => {
		addByKey(sums, table, own, number);
		return {
			kind,
			...takeCounts(sums, posts)
		};
	});
});
function takeCounts(sums, posts) {
	let length = 0;
	for (let i = 0; i < posts.length; i++) if (sums[posts[i]] !== 0) length++;
	const place = new Uint32Array(length);
	const count = new Float64Array(length);
	for (let i = 0, next = 0; next < length; i++) {
		const post = posts[i];
		if (sums[post] === 0) continue;
		place[next] = i;
		count[next++] = sums[post];
		sums[post] = 0;
	}
	return {
		place,
		count
	};
}
const sumsOf = perTable((table) => new Float64Array(postNumbers(table).size));
const marksOf = perTable((table) => new Uint8Array(postNumbers(table).size));
// build/metrics/reactions-by-post.js
function reactionsByPost(view) {
	const { table, rows, partiallyCovered } = view;
	const { first } = postNumbers(table);
	const reactions = /* @__PURE__ */ new Map();
	const add = (some, isAsked, by) => {
		const { posts } = postsOfRows(table, some);
		const counts = countByPost(table, some, isAsked);
		for (let i = 0; i < posts.length; i++) {
			if (counts[i] === 0) continue;
			const post = posts[i];
			const own = reactions.get(post) ?? noReactions(post, table.postRow(first[post]));
			own[by] += counts[i];
			reactions.set(post, own);
		}
	};
	add(rows, IS_INSIDE, "inside");
	add(rows, IS_OUTSIDE, "outside");
	add(rows, IS_OPEN, "open");
	add(partiallyCovered, IS_ANYBODYS, "open");
	return withUncounted([...reactions.values()], postsWithEmptyCells(view, INTERACTION_TYPES));
}
function rowsOfPosts({ table, rows }, posts) {
	const { number, size } = postNumbers(table);
	const kinds = kindsOf$1(table);
	const isAsked = new Uint8Array(size);
	for (const { post } of posts) isAsked[post] = 1;
	const shown = /* @__PURE__ */ new Map();
	for (let i = 0; posts.length > 0 && i < rows.length; i++) {
		const row = rows[i];
		const post = number[row];
		if (post === -1 || isAsked[post] === 0 || table.count[row] === 0) continue;
		if (IS_REACTION[kinds[row]] === 0) continue;
		if (!shown.has(post)) shown.set(post, table.postRow(row));
		if (shown.get(post) === -1 && IS_INSIDE[kinds[row]] === 1) shown.set(post, row);
	}
	return [...shown.values()];
}
function withUncounted(reactions, uncounted) {
	if (uncounted.length === 0) return reactions;
	const all = new Map(reactions.map((own) => [own.postRow === -1 ? own : own.postRow, own]));
	for (const postRow of uncounted) all.set(postRow, {
		...all.get(postRow) ?? noReactions(-1, postRow),
		open: Number.POSITIVE_INFINITY
	});
	return [...all.values()];
}
function noReactions(post, postRow) {
	return {
		post,
		inside: 0,
		outside: 0,
		open: 0,
		postRow
	};
}
const reactionsBy = (...sides) => kindSet({
	of: INTERACTION_TYPES,
	sides,
	inbound: true
});
const IS_INSIDE = reactionsBy("inside");
const IS_OUTSIDE = reactionsBy("outside");
const IS_OPEN = reactionsBy("unknown", "dark");
const IS_ANYBODYS = reactionsBy("inside", "outside", "unknown", "dark");
const IS_REACTION = kindSet({
	of: INTERACTION_TYPES,
	inbound: true
});
// build/metrics/employee-only-posts.js
const employeeOnlyPosts$1 = defineMetric({
	id: "employee-only-posts",
	label: "Posts that only employees react to",
	shortLabel: "Employee-only posts",
	unit: "share",
	formula: "posts that only employees reacted to \u00F7 all posts with at least `min-engagement` inbound activities by employees and outsiders",
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
		const employeeOnly = [];
		const posts = {
			part: 0,
			rest: 0,
			unknown: 0,
			maybeRest: 0
		};
		const openPosts = /* @__PURE__ */ new Set();
		let unnamed = 0;
		let namedTotal = 0;
		const reactions = reactionsByPost(view);
		for (const post of reactions) {
			const { inside, outside, open, postRow } = post;
			const named = inside + outside;
			namedTotal += named;
			if (outside > 0 && named >= least) posts.rest++;
			else if (outside === 0 && open === 0 && named >= least) {
				posts.part++;
				employeeOnly.push(post);
			} else if (open > 0 && named + open >= least) {
				if (outside > 0) posts.maybeRest++;
				else posts.unknown++;
				openPosts.add(postRow);
				unnamed += open;
			}
		}
		const missed = leftOutByPages(view, INTERACTION_TYPES, "others");
		const share = shareOf({
			...posts,
			maybePart: missed,
			doubted: missed
		});
		const missing = notExported(view, INTERACTION_TYPES);
		if (missing !== void 0 && share.low === null) return [noAnswer(missing)];
		const unknown = posts.unknown + posts.maybeRest + missed;
		const high = highestWithBrand(view, reactions, least, {
			...posts,
			maybePart: missed
		});
		const isOfPost = (postRow) => openPosts.has(postRow);
		const gap = unnamedGap(view, INTERACTION_TYPES, unnamed + missed, namedTotal, { isOfPost });
		const shown = lazy(() => rowsOfPosts(view, employeeOnly));
		return [{
			scope: {},
			...share,
			...high === null ? {} : {
				...high,
				weighsBrand: true
			},
			unknown,
			gap: unknown > 0 ? gap : void 0,
			get rows() {
				return shown();
			},
			get posts() {
				return shown();
			}
		}];
	}
});
function highestWithBrand(view, reactions, least, posts) {
	const brands = brandAmongOutsiders(view, INTERACTION_TYPES);
	if (!brands) return null;
	const { number, size } = postNumbers(view.table);
	const { rows, start } = groupByColumn(view.rows, size, picked(number, view.rows));
	let [rest, unknown] = [0, posts.unknown];
	for (const { post, inside, outside, open } of reactions) {
		if (outside === 0) continue;
		const { activities } = brands(rows.subarray(start[post], start[post + 1]));
		if (activities === outside) unknown += inside + open >= least ? 1 : 0;
		else if (inside + outside - activities >= least) rest++;
	}
	const { high, atHigh } = shareOf({
		part: posts.part,
		rest,
		unknown,
		maybePart: posts.maybePart
	});
	return high === null ? null : {
		high,
		atHigh
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
	messages: {
		measured: ({ value }) => `only employees reacted to ${value} of the posts`,
		remedies: ({ moved }) => [moved === null ? null : `outside reactions to ${formatNumber(moved)} more of these posts`]
	},
	goodFor: "It finds posts that look popular only because employees reacted to them.",
	rationale: "Everyone has a quiet post now and then; one in four with reactions only from employees is a habit. The presets count posts with at least two reactions, because one employee's like means little.",
	fix: "Before the next post, ask which outsiders would reply to it, and why.",
	blindSpot: "Posts without reactions are left out, and so are activities that don't name a post.",
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
			records: [...reactions("p-1", [
				"ann",
				"ann",
				"ann"
			]), ...reactions("p-2", [
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
			records: [...reactions("p-1", [
				"ann",
				"ann",
				"ann"
			]), ...reactions("p-2", [
				"ann",
				"ann",
				"ann"
			])]
		}
	}
};
function reactions(object, actors) {
	const types = [
		"like",
		"comment",
		"share"
	];
	return actors.map((actor, i) => ({
		type: types[i],
		actor,
		object,
		published: `2026-11-10T1${i}:00:00Z`
	}));
}
// build/metrics/clusters.js
function clusterByPost(cases) {
	const { table } = cases;
	const { number, size } = postNumbers(table);
	return cluster(cases, {
		keys: size,
		column: number,
		idOf: (row) => postName(table, row)
	});
}
function clusterByPerson(cases) {
	const { table } = cases;
	return cluster(cases, {
		keys: table.accounts.size,
		column: table.actor,
		idOf: (row) => `${table.accounts.name(table.actor[row])} on ${channelOf$1(table, row)}`
	});
}
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
function postName(table, row) {
	return `${table.idText(table.object[row])} on ${channelOf$1(table, row)}`;
}
function channelOf$1(table, row) {
	return channelTitle(table.channels[table.channel[row]] ?? "");
}
function cluster(cases, { keys, column, first = 0, idOf }) {
	const { table, part, rest, weight, partOf, except } = cases;
	const sizesOf = (rows) => weight === void 0 ? countsOf$2(table, rows) : numbersOf$1(rows, weight);
	const most = Math.min(keys, part.length + rest.length);
	const sums = {
		places: new Uint32Array(keys),
		part: new Float64Array(most),
		size: new Float64Array(most),
		row: new Uint32Array(most),
		length: 0,
		alone: {
			part: [],
			size: []
		}
	};
	const sizes = sizesOf(part);
	if (except !== void 0) for (let i = 0; i < part.length; i++) sizes[i] = sizes[i] - except(part[i]);
	addRows(sums, part, {
		column,
		first
	}, sizes, sizes);
	const parts = partOf === void 0 ? null : numbersOf$1(rest, partOf);
	const otherSizes = sizesOf(rest);
	addRows(sums, rest, {
		column,
		first
	}, otherSizes, parts);
	const { length, alone } = sums;
	const row = sums.row.slice(0, length);
	const clusters = {
		part: joined$1(sums.part.subarray(0, length), alone.part),
		size: joined$1(sums.size.subarray(0, length), alone.size),
		named: length,
		isNamed: (place) => place < length,
		idOf: (place) => place < length ? idOf(row[place]) : null
	};
	for (const array of [
		sizes,
		otherSizes,
		parts,
		sums.places,
		sums.part,
		sums.size,
		sums.row
	]) if (array !== null) release(array);
	return clusters;
}
function addRows(sums, rows, { column, first }, sizes, parts) {
	const { places, part, size, row, alone } = sums;
	for (let i = 0; i < rows.length; i++) {
		const key = column[rows[i]] - first;
		if (key < 0) {
			alone.part.push(parts === null ? 0 : parts[i]);
			alone.size.push(sizes[i]);
			continue;
		}
		if (places[key] === 0) {
			row[sums.length] = rows[i];
			places[key] = ++sums.length;
		}
		const at = places[key] - 1;
		if (parts !== null) part[at] = part[at] + parts[i];
		size[at] = size[at] + sizes[i];
	}
}
function countsOf$2({ count }, rows) {
	const counts = new Float64Array(rows.length);
	for (let i = 0; i < rows.length; i++) counts[i] = count[rows[i]];
	return counts;
}
function numbersOf$1(rows, numberOf) {
	const numbers = new Float64Array(rows.length);
	for (let i = 0; i < rows.length; i++) numbers[i] = numberOf(rows[i]);
	return numbers;
}
function joined$1(shared, alone) {
	const joint = new Float64Array(shared.length + alone.length);
	joint.set(shared);
	joint.set(alone, shared.length);
	return joint;
}
// build/metrics/outside-words.js
const OUTSIDE_WORDS = kindSet({
	of: TALK_TYPES,
	sides: [
		"outside",
		"unknown",
		"dark"
	],
	inbound: true
});
var OutsideWords = class {
	#table;
	#kinds;
	#left = /* @__PURE__ */ new Map();
	constructor(table) {
		this.#table = table;
		this.#kinds = kindsOf$1(table);
	}
	has(row) {
		return OUTSIDE_WORDS[this.#kinds[row]] === 1;
	}
	isSure(row) {
		return this.#table.side[row] === SIDE_CODE.outside && this.#table.day[row] !== -2147483648;
	}
	saidAfter(row) {
		return earliestInstant(this.#table, row);
	}
	answer(row, wanted) {
		const left = this.#left.get(row) ?? this.#table.count[row];
		const taken = Math.min(left, wanted);
		this.#left.set(row, left - taken);
		return taken;
	}
	pool(rows) {
		const isSure = (row) => this.isSure(row);
		return new Pool(new Latest(this, filterRows(rows, isSure)), new Latest(this, filterRows(rows, (row) => !isSure(row))));
	}
};
var Pool = class {
	sure;
	open;
	constructor(sure, open) {
		this.sure = sure;
		this.open = open;
	}
};
var Latest = class {
	#words;
	#rows;
	#earlier = [];
	#next = 0;
	constructor(words, rows) {
		this.#words = words;
		this.#rows = rows;
	}
	answer(instant, wanted) {
		for (let row = this.#rows[this.#next]; row !== void 0; row = this.#rows[++this.#next]) {
			if (this.#words.saidAfter(row) >= instant) break;
			this.#earlier.push(row);
		}
		let answered = 0;
		for (let row = this.#earlier.at(-1); row !== void 0 && answered < wanted; row = this.#earlier.at(-1)) {
			const taken = this.#words.answer(row, wanted - answered);
			answered += taken;
			if (answered < wanted) this.#earlier.pop();
		}
		return answered;
	}
};
// build/metrics/words-by-place.js
function placesOf(table) {
	const { channel, channels } = table;
	const { number, size } = postNumbers(table);
	const of = (row) => {
		const post = number[row];
		return post === -1 ? channel[row] : channels.length + post;
	};
	return {
		size: channels.length + size,
		of
	};
}
var WordsByPlace = class {
	#table;
	#words;
	#groups;
	#placeOf;
	#ofPlaces = /* @__PURE__ */ new Map();
	#ofPeople = /* @__PURE__ */ new Map();
	constructor(table, words, replies) {
		const { actor, toward } = table;
		const places = placesOf(table);
		const isAsked = new Uint8Array(places.size);
		const isWhole = new Uint8Array(places.size);
		const isNamed = new Uint8Array(table.accounts.size);
		for (const row of replies) {
			const place = places.of(row);
			isAsked[place] = 1;
			if (toward[row] < 0) isWhole[place] = 1;
			else isNamed[toward[row]] = 1;
		}
		const mayBeAsked = (row) => {
			const [place, person] = [places.of(row), actor[row]];
			return isAsked[place] === 1 && (person === -1 || isNamed[person] === 1 || isWhole[place] === 1);
		};
		const { rows } = byInstant(table, concatRows(listsOfKinds(table, table.allRows, OUTSIDE_WORDS).map((some) => filterRows(some, mayBeAsked))).sort(), earliestInstant);
		const byPerson = groupRows(rows, table.accounts.size + 1, (row) => actor[row] - -1).rows;
		this.#table = table;
		this.#words = words;
		this.#placeOf = places.of;
		this.#groups = groupRows(byPerson, places.size, places.of);
	}
	inPlaceOf(row) {
		const place = this.#placeOf(row);
		let pool = this.#ofPlaces.get(place);
		if (pool === void 0) {
			const own = this.#groups.rows.slice(this.#groups.start[place], this.#groups.start[place + 1]);
			pool = this.#words.pool(byInstant(this.#table, own.sort(), earliestInstant).rows);
			this.#ofPlaces.set(place, pool);
		}
		return pool;
	}
	of(person, row) {
		const { rows, start } = this.#groups;
		const { actor } = this.#table;
		const place = this.#placeOf(row);
		const [from, to] = [start[place], start[place + 1]];
		const begin = firstAt(rows, from, to, (row) => actor[row] >= person);
		if (begin === to || actor[rows[begin]] !== person) return void 0;
		let pool = this.#ofPeople.get(begin);
		if (pool === void 0) {
			const end = firstAt(rows, begin, to, (row) => actor[row] > person);
			pool = this.#words.pool(rows.subarray(begin, end));
			this.#ofPeople.set(begin, pool);
		}
		return pool;
	}
};
function firstAt(rows, from, to, holds) {
	return from + firstWhere(to - from, (i) => holds(rows[from + i]));
}
// build/metrics/helpful-replies.js
const OURS = kindSet({
	of: ["comment"],
	sides: ["inside"],
	inbound: true
});
const helpfulRepliesAmong = perRows((table, rows) => {
	const { helps, helping } = helpingOf(table);
	const sums = {
		replies: 0,
		open: 0
	};
	const helpful = [];
	if (helping.size > 0) for (const row of rowsOfKinds(table, rows, OURS)) {
		if (helps[row] === 0) continue;
		const { sure, open } = helping.get(row);
		sums.replies += sure;
		sums.open += open;
		helpful.push(row);
	}
	if (sums.replies + sums.open === 0) return noneAmong(rows);
	const repliesOf = (row) => helps[row] === 0 ? 0 : sumOf(helping.get(row));
	const isOther = (row) => helps[row] === 0 || repliesOf(row) < table.count[row];
	return {
		...sums,
		rows: helpful,
		others: lazy(() => filterRows(rows, isOther)),
		repliesOf
	};
});
function noneAmong(rows) {
	return {
		replies: 0,
		open: 0,
		rows: [],
		others: () => rows,
		repliesOf: () => 0
	};
}
function sumOf({ sure, open } = {
	sure: 0,
	open: 0
}) {
	return sure + open;
}
const helpingOf = perTable((table) => {
	const helps = new Uint8Array(table.length);
	const helping = /* @__PURE__ */ new Map();
	const helpful = filterRows(rowsOfKinds(table, table.allRows, OURS), (row) => mayHelp(table, row));
	if (helpful.length === 0) return {
		helps,
		helping
	};
	const { rows: replies, instants } = byInstant(table, helpful);
	const levels = Uint8Array.from(replies, (row) => levelOf(table, row));
	const answers = answering(table, replies.filter((_, i) => levels[i] !== NAMES_WORDS));
	for (const level of [
		NAMES_WORDS,
		NAMES_PERSON,
		NAMES_NOBODY
	]) for (let i = 0; i < replies.length; i++) {
		if (levels[i] !== level) continue;
		const row = replies[i];
		const answered = answers(row, level, instants[i]);
		if (sumOf(answered) === 0) continue;
		helping.set(row, answered);
		helps[row] = 1;
	}
	return {
		helps,
		helping
	};
});
function mayHelp(table, row) {
	const toward = table.towardSide[row];
	if (toward === SIDE_CODE.outside || table.saysTowardUnknown(row)) return true;
	if (toward === SIDE_CODE.inside) return false;
	const named = repliedWords(table, row);
	if (named !== -1) return toward === SIDE_CODE.unknown || table.actor[named] === -1;
	return toward === SIDE_CODE.unknown && table.toward[row] >= 0;
}
const [NAMES_WORDS, NAMES_PERSON, NAMES_NOBODY] = [
	0,
	1,
	2
];
function levelOf(table, row) {
	if (repliedWords(table, row) !== -1) return NAMES_WORDS;
	return table.toward[row] >= 0 ? NAMES_PERSON : NAMES_NOBODY;
}
function answering(table, searching) {
	const words = new OutsideWords(table);
	const said = lazy(() => new WordsByPlace(table, words, searching));
	const poolsOf = (row, level) => {
		if (level === NAMES_NOBODY) return [said().inPlaceOf(row)];
		return [said().of(table.toward[row], row), said().of(-1, row)];
	};
	return (row, level, instant) => {
		const count = table.count[row];
		const isDated = table.day[row] !== UNDATED;
		if (level === NAMES_WORDS) {
			const named = repliedWords(table, row);
			const answered = words.has(named) && words.saidAfter(named) < instant ? words.answer(named, count) : 0;
			return words.isSure(named) && isDated ? {
				sure: answered,
				open: 0
			} : {
				sure: 0,
				open: answered
			};
		}
		const helps = {
			sure: 0,
			open: 0
		};
		const pools = poolsOf(row, level);
		for (const pool of table.saysTowardUnknown(row) ? [] : pools) {
			const answered = pool?.sure.answer(instant, count - helps.sure - helps.open) ?? 0;
			if (isDated) helps.sure += answered;
			else helps.open += answered;
		}
		for (const pool of pools) helps.open += pool?.open.answer(instant, count - helps.sure - helps.open) ?? 0;
		return helps;
	};
}
// build/metrics/kind-clusters.js
function clusterSidesByPost({ table, rows, of, part, rest, except }) {
	const { number, first } = postNumbers(table);
	const { posts, alone } = postsOfRows(table, rows);
	const kindsBy = (sides) => kindSet({
		of,
		sides,
		inbound: true
	});
	const isPart = kindsBy(part);
	const exceptOf = except?.countOf ?? (() => 0);
	const unposted = rowsOfKinds(table, alone, kindsBy([...part, ...rest]));
	const own = new Float64Array(posts.length + unposted.length);
	own.set(countByPost(table, rows, isPart));
	const size = own.slice();
	const others = countByPost(table, rows, kindsBy(rest));
	for (let i = 0; i < posts.length; i++) size[i] = own[i] + others[i];
	const kinds = kindsOf$1(table);
	for (let i = 0; i < unposted.length; i++) {
		const row = unposted[i];
		const cases = table.count[row] - exceptOf(row);
		if (isPart[kinds[row]] === 1) own[posts.length + i] = cases;
		size[posts.length + i] = cases;
	}
	for (const row of except?.rows ?? []) {
		const post = number[row];
		if (post === -1) continue;
		const place = firstWhere(posts.length, (i) => posts[i] >= post);
		own[place] = own[place] - exceptOf(row);
		size[place] = size[place] - exceptOf(row);
	}
	return {
		part: own,
		size,
		isNamed: (place) => place < posts.length,
		idOf: (place) => place < posts.length ? postName(table, first[posts[place]]) : null
	};
}
// build/metrics/split.js
function splitView(view, per, of = INTERACTION_TYPES) {
	if (per === "window") return [wholeOf(view)];
	if (per === "channel") return view.channelNames.map((channel) => ({
		...wholeOf(view.on(channel)),
		scope: { channel }
	}));
	if (per === "post") return splitByPost(view, of);
	return (per === "week" ? view.weeks() : view.eachDay()).map((part) => ({
		scope: {
			from: formatDay(part.from),
			to: formatDay(part.to)
		},
		view: part,
		rows: part.rows,
		undated: part.partiallyCovered,
		isOfPost: EVERY_POST
	}));
}
function splitByPost(view, of) {
	const { table, rows, partiallyCovered } = view;
	const mask = typeMask(of);
	const naming = concatRows([rows, partiallyCovered]);
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
	const reactedTo = Array.from({ length: size }, (_, i) => {
		const own = groupOf(groups, i);
		const perhaps = groupOf(undated, i);
		const row = own[0] ?? perhaps[0];
		const postRow = table.postRow(row);
		const isOfPost = (one) => one === postRow;
		const mayBeEmpty = own.every((one) => mayBeBrands(table, one));
		return {
			postRow,
			part: {
				scope: scopeOf(table, row, table.object[row]),
				view,
				rows: own,
				undated: perhaps,
				isOfPost,
				mayBeEmpty
			}
		};
	});
	const known = new Set(reactedTo.map(({ postRow }) => postRow));
	const perhaps = [...new Set(postsWithEmptyCells(view, of))].filter((postRow) => !known.has(postRow));
	return [...reactedTo.map(({ part }) => part), ...perhaps.map((postRow) => uncountedPost(view, postRow))];
}
function uncountedPost(view, postRow) {
	return {
		scope: scopeOf(view.table, postRow, view.table.id.get(postRow)),
		view,
		rows: /* @__PURE__ */ new Uint32Array(0),
		undated: /* @__PURE__ */ new Uint32Array(0),
		isOfPost: (one) => one === postRow,
		mayBeEmpty: true
	};
}
function scopeOf(table, row, post) {
	return {
		channel: table.channels[table.channel[row]] ?? "",
		object: table.idText(post) ?? ""
	};
}
function groupOf({ rows, start }, key) {
	return rows.subarray(start[key], start[key + 1]);
}
// build/metrics/employee-share.js
const employeeShare$1 = defineMetric({
	id: "employee-share",
	label: "Employee share",
	shortLabel: "Employee share",
	unit: "share",
	formula: "employees \u00F7 (employees + outsiders) among inbound activities of the types in `of`; an employee's later reply to an outsider's words counts on neither side, one reply for each",
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
			const helpful = of.includes("comment") ? helpfulRepliesAmong(table, part.rows) : noneAmong(part.rows);
			const { replies, open, repliesOf } = helpful;
			const ofPeople = unit === "people";
			const tally = tallyInbound(table, ofPeople ? {
				...part,
				rows: helpful.others()
			} : part, of, unit);
			const { inside, outside, unknown, leftOut, undatedInside, undatedOutside, outsideRows } = tally;
			const share = shareOf({
				part: inside - (ofPeople ? 0 : replies + open),
				rest: outside,
				unknown: unknown + leftOut,
				maybePart: undatedInside + open,
				maybeRest: undatedOutside
			});
			const missing = notExported(part.view, of);
			if (missing !== void 0 && share.low === null) return noAnswer(missing, part.scope);
			const insideRows = lazy(() => rowsOfSide(table, part.rows, of, "inside"));
			const isAnyHelpful = helpful.rows.length > 0;
			const isCase = (row) => repliesOf(row) < table.count[row];
			const ownCases = () => isAnyHelpful ? filterRows(insideRows(), isCase) : insideRows();
			const own = lazy(() => ofPeople ? tally.insideRows() : ownCases());
			const cases = lazy(() => ({
				table,
				part: own(),
				rest: outsideRows(),
				...ofPeople ? { weight: () => 1 } : isAnyHelpful ? { except: repliesOf } : {}
			}));
			const posts = lazy(() => ofPeople ? clusterByPost(cases()) : clusterSidesByPost({
				table,
				rows: part.rows,
				of,
				part: ["inside"],
				rest: ["outside"],
				except: {
					rows: helpful.rows,
					countOf: repliesOf
				}
			}));
			return {
				scope: part.scope,
				...part.mayBeEmpty === true ? { mayBeEmpty: true } : {},
				...uncoveredTypes(part.view, of),
				...share,
				...part.view.saysInsiders ? { isAtLeast: true } : {},
				get gap() {
					return unnamedGap(part.view, of, share.unknown, share.sample, { isOfPost: part.isOfPost });
				},
				get rows() {
					return busiestPostFirst(table, own());
				},
				...replies > 0 ? { detail: `, not counting ${count(replies, "reply", "replies")} to outsiders` } : {},
				clusters: posts,
				groups: lazy(() => {
					const people = clusterByPerson(cases());
					return {
						posts: posts(),
						people,
						...outsideCases(people)
					};
				})
			};
		});
	}
});
function outsideCases({ part, size, named }) {
	const cases = new Float64Array(named);
	let length = 0;
	let namelessOutside = 0;
	for (let i = 0; i < size.length; i++) {
		const outside = size[i] - part[i];
		if (i >= named) namelessOutside += outside;
		else if (outside > 0) cases[length++] = outside;
	}
	return {
		outsiders: cases.subarray(0, length),
		namelessOutside
	};
}
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
	messages: {
		measured: ({ value, detail, options }) => `${value} of ${listedTypes(options["of"])} are from employees${detail}`,
		remedies: ({ more, fewer, options }) => options["unit"] === "people" ? [casesOf$3(more, "more outsider"), casesOf$3(fewer, "fewer employee")] : [cases(more, `more ${listedTypes(options["of"], more)} from outside`), cases(fewer, "fewer from employees")]
	},
	goodFor: "It shows how much of the engagement is left without the employees, the first thing to ask of any number.",
	rationale: "One comment in five leaves room for employees who have something to say. With fewer than about ten comments, a share of a fifth can't be told from chance. The presets allow a quarter, and warn above two fifths of likes: simulated healthy companies stay below both, and padded ones are far above.",
	fix: "Post something that outsiders want to reply to, and stop asking employees to react.",
	blindSpot: "Employees who are not on the roster count as outsiders. Activities without an author are on neither side; with too many of them, the rule doesn't judge.",
	gaming: "Employees can comment from accounts that aren't on the roster, or reply to one outsider after another so that they aren't counted; `undeclared-insiders` and `insider-chatter` catch some of that.",
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
// build/rules/fresh-snapshot.js
const freshSnapshot = {
	id: "fresh-snapshot",
	metric: defineMetric({
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
				if (covered === null) return noAnswer(gapOf("channel-not-covered", {}), scope);
				if (Math.min(covered.to, view.to) > today + 1) return noAnswer(gapOf("covered-day-to-come", { day: formatDay(covered.to) }), scope);
				const location = startOf(own.days(covered.to, covered.to).files.at(-1));
				return {
					scope,
					...countOf(Math.max(0, today - covered.to)),
					location
				};
			});
		}
	}),
	purpose: "Catches a team that has stopped committing snapshots.",
	group: "Whether the numbers can be trusted",
	subjects: ["snapshot"],
	limit: {
		option: "max-age",
		operator: "<="
	},
	options: { "max-age": {
		kind: "days",
		description: "Maximum age of a channel's latest data.",
		default: "8d"
	} },
	messages: { measured: ({ value }) => `the latest data is ${value} old` },
	goodFor: "It makes sure that the report is about now and not about last month.",
	rationale: "A weekly snapshot is seven days old before the next one arrives; one more day is grace. `recommended` warns after that, and fails after fifteen days: a small firm's sheet may have no row for ten days because nobody wrote.",
	fix: "Export the channel again and commit the file, or remove the channel from `brand.accounts`.",
	blindSpot: "A fresh file that leaves most of the week out looks fresh; `coverage` catches that.",
	gaming: "A file with a `period` up to today and nothing in it is fresh; `daily-outside-interactions` then fails.",
	presets: {
		starter: informing({}),
		recommended: [{ "max-age": "15d" }, informing({})],
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
// build/store/shown-replies.js
const channelsWithReplies = perTable((table, _key) => {
	const channels = /* @__PURE__ */ new Set();
	for (let row = 0; row < table.length && channels.size < table.channels.length; row++) {
		if (table.type[row] !== TYPE_CODE.comment || table.duplicate[row] === 1) continue;
		const saysEmployee = table.towardSide[row] === SIDE_CODE.inside && table.inbound[row] === 1;
		if (table.reply.get(row) !== -1 || saysEmployee) channels.add(table.channel[row]);
	}
	return channels;
});
// build/metrics/insider-chatter.js
const insiderChatter$1 = defineMetric({
	id: "insider-chatter",
	label: "Comments among employees",
	shortLabel: "Among employees",
	unit: "share",
	formula: "inbound comments of employees toward employees \u00F7 inbound comments of employees and outsiders",
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
function mayBeChatter({ table }) {
	const channels = channelsWithReplies(table, null);
	return (row) => {
		if (table.towardSide[row] === SIDE_CODE.unknown) return !table.saysTowardOthers(row);
		if (table.towardSide[row] !== SIDE_CODE.brand || table.saysToward(row)) return false;
		return !channels.has(table.channel[row]) || repliesToUnnamed(table, row) || table.actor[row] === -1 && table.reply.get(row) === -1;
	};
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
	messages: {
		measured: ({ value }) => `${value} of comments are employees talking to each other`,
		remedies: ({ more, fewer }) => [casesOf$3(more, "more comment", { after: " that aren't between employees" }), cases(fewer, "fewer between employees")]
	},
	goodFor: "It finds threads in which employees praise and thank each other while the readers look on.",
	rationale: "One thank-you between employees is human; one comment in ten is a staff meeting with an audience.",
	fix: "Thank each other at work, and reply to outsiders under the post.",
	blindSpot: "A comment that isn't a reply, or that replies to a comment outside the snapshots, counts as a reply to the post's author.",
	gaming: "Employees who comment on the post rather than to each other don't count here; `employee-share` counts them.",
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
	purpose: "Catches a change that loosens the rules that judge it.",
	group: "Whether the numbers can be trusted",
	subjects: ["change"],
	limit: { operator: "<=" },
	options: {},
	messages: { measured: ({ detail }) => `the change ${detail}` },
	goodFor: "It shows a reviewer when a pull request passes because the policy changed, and not because the engagement did.",
	rationale: "Policies are compared after presets and extended files are applied, so reformatting doesn't count as loosening. A change that could go either way, such as another `window`, is reported but not judged.",
	fix: "Revert it, or move it to its own pull request.",
	blindSpot: "If the base has no policy yet, there is nothing to loosen. The workflow itself, with its `fail-on`, isn't read; protect it with the repository's branch rules.",
	gaming: "Many small loosenings are each reported, but nothing adds them up.",
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
	formula: "different accounts of outsiders among inbound activities of the types in `of`",
	isFlatteredByBrand: true,
	options: {
		of: ofOption(INTERACTION_TYPES, "up"),
		per: perOption("week", "day", "post")
	},
	countsPeople: () => true,
	measure(view, { of, per }) {
		const { table } = view;
		const brands = brandAmongOutsiders(view, of);
		return splitView(view, per, of).map((part) => {
			const { accounts, named, unnamed } = outsideAccounts(table, part, of);
			const missing = notExported(part.view, of);
			if (missing !== void 0) return noAnswer(missing, part.scope);
			const voices = accounts.account.length;
			return {
				scope: part.scope,
				...part.mayBeEmpty === true ? { mayBeEmpty: true } : {},
				...uncoveredTypes(part.view, of),
				...countOf(voices, {
					unknown: unnamed,
					known: named
				}),
				...brands ? {
					low: voices - brands(part.rows).accounts,
					weighsBrand: true
				} : {},
				get gap() {
					return unnamedGap(part.view, of, unnamed, named, { isOfPost: part.isOfPost });
				},
				get rows() {
					return filterRows(tallyInbound(table, part, of).outsideRows(), (row) => table.actor[row] !== -1);
				},
				location: voices > 0 ? void 0 : startOf(part.view.files.at(-1))
			};
		});
	}
});
// build/rules/outside-voices.js
const outsideVoices = {
	id: "outside-voices",
	metric: outsideVoices$1,
	purpose: "Requires enough different outsiders to engage.",
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
	messages: {
		measured: (words) => `${outsiders$1(words)} ${isSingle(words) ? "is" : "are"} behind the ${listedTypes(words.options["of"])}`,
		remedies: ({ moved }) => [casesOf$3(moved, "more outsider")]
	},
	goodFor: "It tells an audience from a few loyal friends: sixty comments by three people are still three people.",
	rationale: "Ten people in four weeks is a small audience, but an audience; fewer could sit at one table. The presets count who comments or likes, and don't call it too few if either wasn't exported.",
	fix: "Go where people already talk about the subject, and reply there first.",
	blindSpot: "Someone with two accounts counts twice, and so does anyone on two channels.",
	gaming: "Bought accounts and giveaways bring many people once; `returning-outsiders` shows that they don't come back.",
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
var WordMatcher = class {
	#words;
	#pattern = null;
	constructor(words) {
		this.#words = words.map((word) => word.trim()).filter((word) => word !== "").sort((a, b) => b.length - a.length).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+"));
	}
	count(text) {
		if (text === "" || this.#words.length === 0) return 0;
		this.#pattern ??= new RegExp(`(?<![\\p{L}\\p{N}_])(?:${this.#words.join("|")})(?![\\p{L}\\p{N}_])`, "giu");
		return text.match(this.#pattern)?.length ?? 0;
	}
};
// build/store/categories.js
const MIN_PREFIX = 5;
const MAX_OFF = 2;
function classifier(categories) {
	const rules = Object.entries(categories).map(([name, { labels, words, links }]) => ({
		name: foldLabel(name),
		labels: new Set(labels.map(foldLabel)),
		matcher: new WordMatcher([...words, ...links])
	}));
	const byOwn = (own) => {
		const given = own.split(/[,;|]/).map(foldLabel);
		const rule = rules.find(({ name, labels }) => given.some((label) => label === name || labels.has(label)));
		if (rule !== void 0) return rule.name;
		if (given.includes("promotional")) return PROMOTIONAL;
		return given.some(isAlmostPromotional) ? null : foldLabel(own);
	};
	const byLabel = /* @__PURE__ */ new Map();
	return (own, content) => {
		if (own !== null) {
			let category = byLabel.get(own);
			if (category === void 0) {
				category = byOwn(own);
				byLabel.set(own, category);
			}
			return category;
		}
		if (content === null) return null;
		return rules.find(({ matcher }) => matcher.count(content) > 0)?.name ?? null;
	};
}
const NEGATED = /^(?:un|non|not?[\s_-])/;
function isAlmostPromotional(label) {
	if (NEGATED.test(label)) return false;
	return label.split(/[\s_-]+/).some((word) => {
		if (word.length >= MIN_PREFIX && "promotional".startsWith(word.replace(/s$/, ""))) return true;
		return Math.abs(word.length - 11) <= MAX_OFF && (0, import_fastest_levenshtein.distance)(word, "promotional") <= MAX_OFF;
	});
}
const categoryCounts = perRows((table, rowsOfPosts) => {
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
});
// build/store/rows-by-day.js
function rowsByDay$1(table, rows) {
	const days = groupBy(rows, (row) => table.day[row]);
	days.delete(UNDATED);
	return new Map([...days].sort(([a], [b]) => a - b));
}
// build/metrics/cadence.js
function promotionalDays(view, which = "known") {
	const { rows, unclassified } = categoryCounts(view.table, brandPosts(view));
	const chosen = which === "known" ? rows : [...rows, ...unclassified].sort((a, b) => a - b);
	return [...rowsByDay$1(view.table, chosen)].sort(([a], [b]) => a - b).map(([day, own]) => ({
		day,
		rows: own,
		count: sumCounts(view.table, own)
	}));
}
function fullestWeek(days, before) {
	const promotional = [...before, ...days];
	let fullest = {
		days: [],
		count: 0
	};
	let [first, count] = [0, 0];
	for (const [last, { day, count: own }] of promotional.entries()) {
		count += own;
		while (promotional[first].day <= day - 7) count -= promotional[first++].count;
		if (last >= before.length && count > fullest.count) fullest = {
			days: promotional.slice(first, last + 1),
			count
		};
	}
	return fullest;
}
function longestRun(days, before) {
	const promotional = [...before, ...days];
	let longest = {
		first: 0,
		end: 0
	};
	let first = 0;
	for (const [last, { day }] of promotional.entries()) {
		if (promotional[last - 1]?.day !== day - 1) first = last;
		if (last >= before.length && last + 1 - first > longest.end - longest.first) longest = {
			first,
			end: last + 1
		};
	}
	return promotional.slice(longest.first, longest.end);
}
// build/metrics/parts-with-posts.js
function partsWithPosts(view, per) {
	const hasPosts = (of) => brandPosts(of).length + undatedBrandPosts(of).length > 0;
	const parts = splitView(view, per).filter((part) => hasPosts(part.view) || part.view.unseenAuthor.length > 0);
	return parts.length === 0 ? [wholeOf(view)] : parts;
}
// build/metrics/promotional-cadence.js
const promotionalCadence$1 = defineMetric({
	id: "promotional-cadence",
	label: "Promotional posts in a row",
	shortLabel: "Cadence",
	unit: "count",
	formula: "on each channel: promotional posts in each day, the most in any 7 consecutive days, and the longest run of consecutive days with one; for a plan, the 7 days before it count too, as far as the snapshots have them",
	options: {},
	measure(view, _options, { published }) {
		return partsWithPosts(view, "channel").flatMap((part) => cadenceOf(part, published));
	}
});
function cadenceOf({ scope, view }, published) {
	const { posts, classified, unclassified } = categoryCounts(view.table, brandPosts(view));
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
	const figures = (low, high) => ({
		value: low,
		low,
		high: high + missed,
		sample: null,
		known: classified
	});
	const gap = postsGap(view, unlabelledGap(view, unclassified, {
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
		...figures(0, 0),
		limitedBy: "max-per-day"
	};
	return [
		...days.length === 0 && missed > 0 ? [finish(anyDay, missed)] : [],
		...days.map(({ day, low, high, rows }) => finish({
			...figures(low, high),
			rows
		}, high - low + missed, day)),
		finish(weekOf(now, before, figures), unlabelled + missed),
		finish(runOf(now, before, figures), unlabelled + missed)
	];
}
function undatedPromotional(view) {
	const { table } = view;
	const within = filterRows(brandPosts(view), (row) => table.day[row] === UNDATED);
	const { posts, classified, promotional } = categoryCounts(table, concatRows([within, undatedBrandPosts(view)]));
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
function weekOf({ known, possible }, before, figures) {
	const week = fullestWeek(known, before);
	const most = fullestWeek(possible, before);
	const past = week.days.filter((day) => before.includes(day));
	return {
		...figures(week.count, most.count),
		limitedBy: "max-per-week",
		part: past.reduce((sum, { count }) => sum + count, 0),
		rows: ownRows(week.days, known)
	};
}
function runOf({ known, possible }, before, figures) {
	const run = longestRun(known, before);
	return {
		...figures(run.length, longestRun(possible, before).length),
		limitedBy: "max-run",
		part: run.filter((day) => before.includes(day)).length,
		rows: ownRows(run, known)
	};
}
function ownRows(days, own) {
	return lastFirst(days.filter((day) => own.includes(day)).flatMap(({ rows }) => rows));
}
function lastFirst(rows) {
	return [...rows].reverse();
}
// build/rules/promotional-cadence.js
const promotionalCadence = {
	id: "promotional-cadence",
	metric: promotionalCadence$1,
	purpose: "Limits how often the brand promotes something: in a day, in a week, and day after day.",
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
	messages: {
		measured: cadence,
		remedies: ({ moved }) => [cases(moved, "fewer")]
	},
	goodFor: "It catches a week full of promotion, which a share over four weeks can hide.",
	rationale: "Two a week leave most days for something else, and three days in a row are a campaign. `starter` and `recommended` only warn, and allow more: a launch week is loud for a reason.",
	fix: "Move a promotional post to another week, or put something useful in its place.",
	blindSpot: "Posts without a category are not counted, nor are posts published before a plan that aren't in a snapshot. Days in a row are counted within the window, or from 7 days before a plan.",
	gaming: "A promotion labelled educational passes, and so does one that is moved to a channel that isn't exported.",
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
const DAYS$1 = {
	"max-per-day": "in one day",
	"max-per-week": "in 7 consecutive days"
};
function cadence({ value, amount, part, limitedBy }) {
	const past = part === "0" ? "" : `, ${part} of them already published`;
	if (limitedBy === "max-run") return `${value} days in a row with a promotional post${past}`;
	return `${value} promotional ${amount === 1 ? "post" : "posts"} ${DAYS$1[limitedBy]}${past}`;
}
// build/metrics/promotional-share.js
const promotionalShare$1 = defineMetric({
	id: "promotional-share",
	label: "Promotional posts",
	shortLabel: "Promotional",
	unit: "share",
	formula: "promotional posts \u00F7 posts with a category; a post on several channels is one on each",
	options: { per: {
		...perOption("channel"),
		default: "channel"
	} },
	measure(view, { per }) {
		return partsWithPosts(view, per).map(({ scope, view: part }) => {
			const { posts, classified, promotional, rows, unclassified } = categoryCounts(view.table, brandPosts(part));
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
			const gap = share.unknown > 0 ? postsGap(part, unlabelledGap(part, unclassified, {
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
	purpose: "Limits how many of the brand's posts are promotional.",
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
	messages: {
		measured: ({ value }) => `${value} of posts are promotional`,
		remedies: ({ more, fewer }) => [casesOf$3(more, "more post", { after: " on other topics" }), casesOf$3(fewer, "fewer promotional post")]
	},
	goodFor: "It watches the mix: how much of what the brand posts sells, and how much is useful to the reader.",
	rationale: "One promotional post in five leaves four that are useful to the reader. That is only advice, so `recommended` warns above it and fails if more than three in four are promotional. `posting-plan` fails above it, because a plan can still be changed.",
	sources: [{
		says: "The 80/20 rule: four posts that are useful to the reader for each one that sells.",
		title: "Study.com, The 80/20 rule in social media posting activity",
		url: "https://study.com/academy/lesson/the-80-20-rule-in-social-media-posting-activity.html",
		lookedUp: "2026-11-25"
	}, {
		says: "The 4-1-1 rule: for each post about yourself, four new useful ones and one shared from somebody else.",
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
// build/rules/reply-owner.js
const replyOwner = {
	id: "reply-owner",
	metric: defineMetric({
		id: "ownerless-days",
		label: "Planned days without an owner",
		shortLabel: "No owner",
		unit: "days",
		formula: "local days with a planned post of which none has an `owner`",
		options: {},
		measure(view) {
			const { table } = view;
			const days = [...rowsByDay$1(table, brandPosts(view)).values()];
			if (days.length === 0) return [noAnswer(gapOf("nothing-planned", { cancelled: 0 }))];
			const open = days.filter((posts) => posts.every((row) => !table.post(row)?.owner?.trim()));
			return [{
				scope: {},
				...countOf(open.length),
				rows: open.flat()
			}];
		}
	}),
	purpose: "Requires an owner for the replies on every day with a planned post.",
	group: "What the brand posts",
	subjects: ["plan"],
	limit: {
		option: "max",
		operator: "<="
	},
	options: { max: {
		kind: "count",
		description: "How many days may have no owner.",
		default: 0
	} },
	messages: { measured: ({ value }) => `${value} with a planned post and no owner for the replies` },
	goodFor: "It makes sure that on every day with a planned post somebody is in charge of the replies.",
	rationale: "A post invites replies, and a task without an owner rarely gets done, so the default is no such day.",
	fix: "Give one of the day's posts an `owner` who answers the replies.",
	blindSpot: "It sees that there is an owner, but not whether they are at work that day, or whether they reply.",
	gaming: "The same name on every day is enough.",
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
// build/metrics/answer-options.js
const byOption = { by: {
	kind: "choice",
	description: "Whose replies count: the brand's, or any employee's too.",
	choices: ["brand", "team"],
	default: "brand",
	lenient: { word: "team" }
} };
const answerOptions = {
	to: {
		kind: "types",
		description: "Types of activity that call for a reply.",
		default: TALK_TYPES
	},
	...byOption,
	clock: {
		kind: "choice",
		description: "Which time counts: all of it, or working time by the policy's `hours`, in which hours are working hours and days are working days; default: `working` where the policy has `hours`.",
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
	formula: "activities answered within `within`, by the `clock` \u00F7 inbound activities of outsiders toward the brand, of the types in `to`, that are due",
	options: {
		within: {
			kind: "duration",
			description: "How soon a reply must come.",
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
			inTime: "within",
			asOf
		};
		const question = {
			...onTheWall,
			elapsed: clockFor(written, choice, view)
		};
		const answers = answersIn(view, question);
		const { all, answered } = answers;
		const grouped = groupedAnswersIn(view, question);
		const groups = groupedWithin(view.table, grouped, question);
		const unknown = unknownAnswers(answers) + grouped.partlyDue + groups.most - groups.least;
		const missing = notExported(view, to);
		if (missing !== void 0 && all + groups.all + unknown === 0) return [noAnswer(missing)];
		const partOf = (row) => leastWithin(view.table, row, within);
		const cases = lazy(() => ({
			table: view.table,
			part: answers.inTime,
			rest: concatRows([answers.late, grouped.rows]),
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
			get mayBeEmployees() {
				return darkChannels(view, to);
			},
			get rows() {
				return concatRows([answers.late, notAllInTime(view.table, grouped, question)]);
			},
			clusters: () => clusterByDay(cases()),
			groups: lazy(() => ({
				posts: clusterByPost(cases()),
				people: clusterByPerson(cases())
			})),
			...hours !== null && isWorking(choice) ? besideTheWall$1(answersIn(view, onTheWall), hoursAWeek(hours, view)) : {}
		}];
	}
});
function besideTheWall$1({ all, answered }, perWeek) {
	const value = all === 0 ? null : answered / all;
	return {
		detail: value === null ? "none was due" : quantity(value, "share"),
		aroundTheClock: {
			value,
			hoursAWeek: perWeek
		}
	};
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
	purpose: "Requires that outsiders who write to the brand get a reply in time.",
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
	messages: {
		measured: ({ value, detail, options }) => `${value} of outsiders' ${listedTypes(options["to"])} were answered within ${options["within"]}${workingTime(detail)}`,
		remedies: ({ moved }) => [casesOf$3(moved, "more reply", {
			after: " in time",
			plural: "more replies"
		})]
	},
	goodFor: "It shows whether people who write to the brand hear back.",
	rationale: "People who write to a company expect a reply within a day; nine in ten leaves room for those that need no reply. `starter` and `recommended` require three in five within three days, so that a weekend doesn't cause a failure; `recommended` also warns if more than half wait longer than a day. For both an employee's reply counts too: it helps just as much.",
	sources: [{
		says: "For its award, a brand had to answer 65% of the questions on its page; in 2012 brands answered 30% on average.",
		title: "Socialbakers, How to get the Socially Devoted certificate",
		url: "https://www.socialbakers.com/blog/735-how-to-get-the-socially-devoted-certificate",
		lookedUp: "2026-11-25"
	}, {
		says: "Seven in eight messages to brands got no reply within 72 hours.",
		title: "Sprout Social Index 2015",
		url: "https://www.prnewswire.com/news-releases/7-in-8-messages-to-brands-ignored-on-social-media-300120965.html",
		lookedUp: "2026-11-25"
	}],
	fix: "Reply to the oldest first, and decide who replies on which day.",
	blindSpot: "It can't see whether a reply helped, or who a reply is meant for if it names only a conversation's first comment. Activities with a date but no time are left out.",
	gaming: "A \"Thanks!\" under each comment counts as a reply. Deleting unanswered comments before the export hides them.",
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
// build/lib/order-lazily.js
const FIRST = 16;
function* orderLazily(keys) {
	const first = firstPlaces(keys);
	yield* first;
	if (first.length < FIRST) return;
	const places = Array.from(keys.keys()).filter((place) => Number.isFinite(keys[place]));
	const order = orderBy(Float64Array.from(places, (place) => keys[place]));
	for (let i = FIRST; i < order.length; i++) yield places[order[i]];
}
function firstPlaces(keys) {
	const first = [];
	let most = Number.POSITIVE_INFINITY;
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (!(key < most) || key === Number.NEGATIVE_INFINITY) continue;
		let at = Math.min(first.length, 15);
		for (; at > 0 && keys[first[at - 1]] > key; at--) first[at] = first[at - 1];
		first[at] = i;
		if (first.length === FIRST) most = keys[first[15]];
	}
	return first;
}
// build/metrics/kaplan-meier.js
const ROUNDING = 1e-12;
function sortWaits({ time, weight, open }) {
	const keys = new Float64Array(time.length);
	const more = /* @__PURE__ */ new Map();
	let size = 0;
	let lastHappened = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < time.length; i++) {
		const key = 2 * time[i] + open[i];
		const cases = weight[i];
		keys[i] = key;
		if (open[i] === 0 && key > lastHappened) lastHappened = key;
		size += cases;
		if (cases !== 1) more.set(key, (more.get(key) ?? 0) + cases - 1);
	}
	const late = new Float64Array(keys.length);
	let [early, length] = [0, 0];
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (key > lastHappened) late[length++] = key;
		else keys[early++] = key;
	}
	return {
		keys: keys.slice(0, early).sort(),
		late: late.slice(0, length),
		more,
		size
	};
}
function kaplanMeierPercentile({ keys, late, more, size }, percentile, added = {
	cases: 0,
	atOnce: false
}) {
	const { cases: addedCases, atOnce } = added;
	const isReached = (waiting) => 1 - waiting >= percentile / 100 - ROUNDING;
	let atRisk = size + addedCases;
	let waiting = 1;
	if (addedCases > 0 && atOnce) {
		waiting *= 1 - addedCases / atRisk;
		if (isReached(waiting)) return {
			time: 0,
			isMore: false
		};
		atRisk -= addedCases;
	}
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		const cases = casesAt(keys, more, i);
		if (!isOpen$1(key)) {
			waiting *= 1 - cases / atRisk;
			if (isReached(waiting)) return {
				time: key / 2,
				isMore: false
			};
		}
		atRisk -= cases;
	}
	if (addedCases > 0 && !atOnce) return {
		time: Number.POSITIVE_INFINITY,
		isMore: true
	};
	if (size + addedCases === 0) return null;
	let longest = keys.at(-1) ?? 0;
	for (let i = 0; i < late.length; i++) longest = Math.max(longest, late[i]);
	return {
		time: Math.floor(longest / 2),
		isMore: true
	};
}
function timeAtRank({ keys, late, more }, rank, isOpenNever) {
	let reached = 0;
	for (const sorted of isOpenNever ? [keys] : [keys, late.toSorted()]) for (let i = 0; i < sorted.length; i++) {
		const key = sorted[i];
		if (isOpenNever && isOpen$1(key)) continue;
		reached += casesAt(sorted, more, i);
		if (reached >= rank) return Math.floor(key / 2);
	}
	return Number.POSITIVE_INFINITY;
}
function isOpen$1(key) {
	return 2 * Math.floor(key / 2) !== key;
}
function casesAt(sorted, more, i) {
	return more.size === 0 || sorted[i - 1] === sorted[i] ? 1 : 1 + (more.get(sorted[i]) ?? 0);
}
// build/lib/statistics/continued-fraction.js
const MOST_TERMS = 1e6;
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
function logRatio(ratio, excess) {
	return Math.abs(excess) < .5 ? Math.log1p(excess) : Math.log(ratio);
}
// build/lib/statistics/incomplete-beta.js
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
function betaKernel(x, a, b, rest) {
	const both = a + b;
	const off = x * b - rest * a;
	const power = a * logRatio(x * both / a, off / a) + b * logRatio(rest * both / b, -off / b);
	const remainder = stirlingRemainder(both) - stirlingRemainder(a) - stirlingRemainder(b);
	return Math.sqrt(a / both * b / (2 * Math.PI)) * Math.exp(power + remainder);
}
// build/lib/statistics/percentile-ranks.js
function percentileRanks(size, percentile, confidence) {
	const share = percentile / 100;
	const atLeast = (rank) => rank <= 0 ? 1 : rank > size ? 0 : incompleteBeta(share, rank, size + 1 - rank);
	return {
		lower: lastRank(size, (rank) => atLeast(rank) >= confidence),
		upper: lastRank(size, (rank) => 1 - atLeast(rank) < confidence) + 1
	};
}
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
function percentileBounds(waits, percentile, confidence) {
	const { size } = waits;
	const ranks = percentileRanks(size, percentile, confidence);
	return {
		lower: ranks.lower === 0 ? 0 : timeAtRank(waits, ranks.lower, false),
		upper: ranks.upper > size ? Number.POSITIVE_INFINITY : timeAtRank(waits, ranks.upper, true)
	};
}
// build/metrics/response-time.js
const responseTime$2 = defineMetric({
	id: "response-time",
	label: "Response time",
	shortLabel: "Response time",
	unit: "hours",
	formula: "the shortest time within which the `percentile` of outsiders' inbound activities toward the brand, of the types in `to`, was answered, by the `clock`; those still open at the end of the as-of day count for as long as they have waited (Kaplan\u2013Meier)",
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
		const latest = withGroups(own, groups.waits, (wait) => wait.by);
		const waits = sortWaits(latest);
		const sooner = groups.waits.length === 0 ? waits : sortWaits(withGroups(own, groups.waits, (wait) => wait.after));
		const undecided = straddling(groups.waits, parseDuration(max));
		const sample = waits.size - undecided;
		const open = unknown + undecided;
		const missing = notExported(view, to);
		if (missing !== void 0 && sample + open === 0) return [noAnswer(missing)];
		const reached = kaplanMeierPercentile(waits, percentile);
		const hours = reached === null ? null : reached.time / HOUR_MS;
		const bound = (of, atOnce) => {
			if (unknown === 0 && groups.waits.length === 0) return hours;
			if (!Number.isFinite(unknown)) return atOnce ? 0 : Number.POSITIVE_INFINITY;
			const at = kaplanMeierPercentile(of, percentile, {
				cases: unknown,
				atOnce
			});
			return at === null ? null : at.time / HOUR_MS;
		};
		return [{
			scope: {},
			...uncoveredTypes(view, to),
			value: hours,
			isLowerBound: reached?.isMore === true,
			low: answers.leftOut > 0 ? 0 : bound(sooner, true),
			high: reached?.isMore === true ? Number.POSITIVE_INFINITY : bound(waits, false),
			sample,
			part: openCases(latest),
			unknown: open,
			gap: answerGap(view, to, answers, sample) ?? groupedGap(open, sample + open),
			get mayBeEmployees() {
				return darkChannels(view, to);
			},
			get rows() {
				return longestFirst(answers.due, own);
			},
			bounds: (confidence) => hoursAbout(hours ?? 0, percentileBounds(waits, percentile, confidence)),
			...teamHours !== null && isWorking(choice) ? besideTheWall(kaplanMeierPercentile(onTheWall(), percentile), hoursAWeek(teamHours, view)) : {}
		}];
	}
});
function hoursAbout(value, { lower, upper }) {
	return {
		lower: Math.min(value, lower / HOUR_MS),
		upper: Math.max(value, upper / HOUR_MS)
	};
}
function waitsOf(table, { due, delays }, elapsed, end) {
	const time = delays();
	const weight = new Float64Array(due.length);
	const open = new Uint8Array(due.length);
	for (let i = 0; i < due.length; i++) {
		const row = due[i];
		const answered = time[i];
		const waited = elapsed(table.time[row], end);
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
function openCases({ open, weight }) {
	let cases = 0;
	for (let i = 0; i < open.length; i++) cases += open[i] * weight[i];
	return cases;
}
function besideTheWall(reached, perWeek) {
	const value = reached === null ? null : reached.time / HOUR_MS;
	return {
		detail: value === null ? "none was due" : `${reached?.isMore ? "more than " : ""}${quantity(value, "hours")}`,
		aroundTheClock: {
			value,
			hoursAWeek: perWeek
		}
	};
}
function straddling(waits, limit) {
	return waits.filter(({ after, by }) => Number.isFinite(by) && after < limit && by > limit).reduce((sum, { count }) => sum + count, 0);
}
function withGroups({ time, weight, open }, groups, answeredAt) {
	if (groups.length === 0) return {
		time,
		weight,
		open
	};
	const isOpen = (wait) => !Number.isFinite(wait.by);
	return {
		time: Float64Array.from([...time, ...groups.map((wait) => isOpen(wait) ? wait.waited : answeredAt(wait))]),
		weight: Float64Array.from([...weight, ...groups.map(({ count }) => count)]),
		open: Uint8Array.from([...open, ...groups.map((wait) => Number(isOpen(wait)))])
	};
}
function* longestFirst(rows, { time, open }) {
	for (const isOpen of [1, 0]) {
		const keys = new Float64Array(rows.length);
		for (let i = 0; i < rows.length; i++) keys[i] = open[i] === isOpen ? -time[i] : Number.POSITIVE_INFINITY;
		for (const place of orderLazily(keys)) yield rows[place];
	}
}
// build/rules/response-time.js
const responseTime$1 = {
	id: "response-time",
	metric: responseTime$2,
	purpose: "Limits how long outsiders wait for the first reply.",
	group: "How the brand engages",
	subjects: ["snapshot"],
	limit: {
		option: "max",
		operator: "<="
	},
	options: {
		max: responseTime$2.options.max,
		"min-sample": minSampleOption(10, "activities that are due"),
		ratchet: ratchetOption
	},
	messages: { measured: ({ value, part, detail, options }) => `${options["percentile"] === 50 ? "the median" : `percentile ${options["percentile"]} of the`} time to a first reply is ${value}${workingTime(detail, options["max"])}${stillWaiting(part)}` },
	goodFor: "It shows how long people usually wait: a reply that comes too late can be as bad as none.",
	rationale: "People who write to a company expect a reply within a day. The median requires that for half of them; `response-rate` limits how many get no reply at all. `starter` and `recommended` allow three days, since a weekend may come between a Friday and a reply.",
	fix: "Reply to those who have waited longest first, and decide who replies on which day.",
	blindSpot: "Nights and weekends count in full, unless the policy has `hours`. It can't see whether a reply helped, or who a reply is meant for if it names only a conversation's first comment. Activities with a date but no time are left out.",
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
function stillWaiting(open) {
	return open === "0" ? "" : `, and ${open} ${open === "1" ? "is" : "are"} still waiting`;
}
// build/store/file-rows.js
function fileRows({ files, length }) {
	return files.map((file, i) => ({
		file,
		from: file.firstRow,
		to: files[i + 1]?.firstRow ?? length
	}));
}
// build/store/kept.js
function daysPastKeep({ keep, retrieved, to }, today) {
	const since = retrieved ?? to;
	return keep === null || since === null ? 0 : Math.max(0, today - since - keep);
}
// build/metrics/kept-too-long.js
const keptTooLong = defineMetric({
	id: "kept-too-long",
	label: "Days kept too long",
	shortLabel: "Past keep",
	unit: "days",
	formula: "for files that name people and have a `keep` in the policy: the days from the file's `retrieved`, or else its last covered day, to today, minus `keep`; for each `keep` the oldest file counts",
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
function namesPeople(table, file) {
	const { from, to } = fileRows(table).find((rows) => rows.file === file);
	for (let row = from; row < to; row++) if (table.actor[row] !== -1 && table.side[row] !== SIDE_CODE.brand) return true;
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
	messages: { measured: ({ detail }) => detail },
	goodFor: "It reminds the team to delete personal data in time, as a platform's terms or privacy law may require.",
	rationale: "How long members' data may be kept is up to the platform, so there is no default: write it down as `keep` in an entry of `snapshots`.",
	fix: "Replace the file with its counts, or remove it; `append-only` allows both once `keep` is over.",
	blindSpot: "It looks at the files as they are now; git still holds what was committed before. Entries without `keep` are not watched. `window` has no effect.",
	gaming: "A later `retrieved` makes a file look newer, and a long `keep` lets it stay; `loosened-policy` reports a longer `keep`.",
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
	formula: "outsiders active in the window and in the one before \u00F7 outsiders active in the one before, by the types in `of`; the window before is as long and ends where this one begins",
	isFlatteredByBrand: true,
	options: { of: ofOption(INTERACTION_TYPES) },
	countsPeople: () => true,
	reach: (view) => view.days(view.before().from, view.to),
	measure(view, { of }) {
		const before = view.before();
		if (before.files.length === 0) return [noAnswer(gapOf("window-before-not-covered", {
			from: formatDay(before.from),
			to: formatDay(before.to)
		}))];
		const missing = notExported(view, of) ?? notExported(before, of);
		if (missing !== void 0) return [noAnswer(missing)];
		const types = exportedTypes(view);
		const [earlier, now] = [outsiders(before, of, types), outsiders(view, of, types)];
		const sample = earlier.accounts.account.length;
		const lost = accountsBut(view.table, earlier.accounts, now.accounts);
		const part = sample - lost.length;
		const unknown = earlier.unnamed + now.unnamed;
		const named = earlier.named + now.named;
		const size = sample + earlier.unnamed;
		const most = Math.min(size, part + unknown);
		return [{
			scope: {},
			value: sample === 0 ? null : part / sample,
			low: size === 0 ? null : part / size,
			high: size === 0 ? null : Number.isFinite(unknown) ? most / size : 1,
			atLow: {
				part,
				size
			},
			atHigh: {
				part: most,
				size
			},
			sample,
			part,
			unknown,
			known: named,
			...uncoveredTypes(view, of),
			get gap() {
				return unnamedGap(view, of, unknown, named);
			},
			get rows() {
				return earlier.accounts.firstRows(lost);
			}
		}];
	}
});
function accountsBut(table, { account }, others) {
	const isLeft = new Uint8Array(table.accounts.size).fill(1);
	for (let i = 0; i < others.account.length; i++) isLeft[others.account[i]] = 0;
	const left = new Int32Array(account.length + 1);
	let length = 0;
	for (let i = 0; i < account.length; i++) {
		left[length] = account[i];
		length += isLeft[account[i]];
	}
	release(isLeft);
	return shorten$1(left, length);
}
function outsiders(view, of, types) {
	const { table } = view;
	const held = Uint32Array.from(table.channels, (_, channel) => types.get(channel) ?? 0);
	const heldByAll = held.reduce((common, mask) => common & mask, -1);
	const keep = (rows) => (typesAmong(table, rows) & ~heldByAll) === 0 ? rows : filterRows(rows, (row) => isAmong(table.type[row], held[table.channel[row]] ?? 0));
	return outsideAccounts(table, {
		...wholeOf(view),
		rows: keep(view.rows),
		undated: keep(view.partiallyCovered)
	}, of);
}
// build/rules/returning-outsiders.js
const returningOutsiders = {
	id: "returning-outsiders",
	metric: returningOutsiders$1,
	purpose: "Requires that outsiders come back.",
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
	messages: {
		measured: ({ value }) => `${value} of the outsiders of the period before came back`,
		remedies: ({ moved }) => [cases(moved, "more of them returning")]
	},
	goodFor: "It shows whether people find a reason to come back, which likes and reach never tell.",
	rationale: "Many people who like one post never return, so one in ten is modest. With fewer than twenty accounts, a tenth is only one or two people.",
	fix: "Reply to those who came, ask what they want next, and publish it.",
	blindSpot: "A person who comes back with another account, or who has joined the company since, doesn't count as returning. Types that were not exported in this window are left out of both windows, by channel.",
	gaming: "A ring of companies that like each other's posts comes back every week and brings no one new.",
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
// build/lib/statistics/student-t.js
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
function upperTail(point, freedom) {
	const square = point * point;
	const whole = freedom + square;
	return incompleteBeta(freedom / whole, freedom / 2, .5, square / whole) / 2;
}
function density(point, freedom) {
	const square = Math.max(point * point, Number.EPSILON ** 2);
	const whole = freedom + square;
	return betaKernel(freedom / whole, freedom / 2, .5, square / whole) / Math.sqrt(square);
}
// build/lib/statistics/clustered-share.js
function columnsOf$1(clusters) {
	return {
		part: Float64Array.from(clusters, ({ part }) => part),
		size: Float64Array.from(clusters, ({ size }) => size)
	};
}
function spreadOf({ part: parts, size: sizes }) {
	let [filled, size, all] = [
		0,
		0,
		0
	];
	for (let i = 0; i < sizes.length; i++) {
		if (sizes[i] === 0) continue;
		filled++;
		size += sizes[i];
		all += parts[i];
	}
	if (filled < 2) return null;
	const share = all / size;
	const sums = {
		squares: 0,
		sizes: 0,
		weights: 0,
		weightSquares: 0
	};
	for (let i = 0; i < sizes.length; i++) {
		const own = sizes[i];
		if (own === 0) continue;
		const leverage = own / size;
		const move = (parts[i] - own * share) / (1 - leverage);
		const weight = own * leverage / (1 - leverage);
		sums.squares += move * move;
		sums.sizes += own * own;
		sums.weights += weight;
		sums.weightSquares += weight * weight;
	}
	const variance = size * share * (1 - share);
	const jackknife = (filled - 1) / filled * sums.squares;
	return {
		share,
		size,
		designEffect: variance > 0 ? Math.max(1, jackknife / variance) : 1,
		freedom: size * size / (sums.sizes + sums.weights ** 2 - sums.weightSquares)
	};
}
function independentSpread(share, size) {
	if (size < 2) return null;
	return {
		share,
		size,
		designEffect: share > 0 && share < 1 ? size / (size - 1) : 1,
		freedom: size - 1
	};
}
function boundsOf(spread, confidence) {
	if (spread === null) return null;
	const { share, size, designEffect, freedom } = spread;
	return wilsonBounds(share, size / designEffect, studentQuantile(confidence, Math.max(freedom, 1)));
}
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
// build/metrics/pronouns.js
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
		we: words("nous notre nos n\u00F4tre n\u00F4tres"),
		you: words("tu te toi ton ta tes tien tienne tiens tiennes vous votre vos v\u00F4tre v\u00F4tres")
	},
	es: {
		we: words("nosotros nosotras nos nuestro nuestra nuestros nuestras"),
		you: words("t\u00FA te ti tu tus tuyo tuya tuyos tuyas contigo usted ustedes vosotros vosotras os vuestro vuestra vuestros vuestras")
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
		we: words("n\u00F3s nosso nossa nossos nossas conosco connosco"),
		you: words("voc\u00EA voc\u00EAs tu te ti teu tua teus tuas contigo seu sua seus suas vosso vossa vossos vossas convosco")
	},
	pl: {
		we: words("my nas nam nami nasz nasza nasze naszego naszej naszemu nasz\u0105 naszym naszymi naszych nasi"),
		you: words("ty ciebie ci\u0119 tobie tob\u0105 tw\u00F3j twoja twoje twojego twojej twojemu twoj\u0105 twoim twoimi twoich twoi wy was wam wami wasz wasza wasze waszego waszej waszemu wasz\u0105 waszym waszymi waszych wasi")
	},
	sv: {
		we: words("vi oss v\u00E5r v\u00E5rt v\u00E5ra"),
		you: words("du dig din ditt dina ni er ert era")
	},
	da: {
		we: words("vi os vor vort vore vores"),
		you: words("du dig din dit dine jer jeres"),
		polite: words("I De Dem Deres")
	},
	nb: {
		we: words("vi oss v\u00E5r v\u00E5rt v\u00E5re"),
		you: words("du deg din ditt dine dere")
	}
};
function words(list) {
	return list.split(" ");
}
// build/metrics/language.js
const COMMON = {
	en: "the a an and of to is in that it for on with are this be was at have from by not as or will can what how",
	de: "der die das und ist nicht ein eine einen mit f\u00FCr auf auch den dem des im von zu sich sind es wie aus bei nach oder aber wenn noch",
	fr: "le la les des et est un une du de en que qui dans pour pas sur avec ce il elle au aux par plus sont ou mais cette",
	es: "el la los las de y que en un una es por con para no se del al lo como m\u00E1s pero su sus este esta son muy",
	it: "il la lo di e che un una \u00E8 per con non del della le si da gli sono dei al nel come pi\u00F9 anche questo ma",
	nl: "de het een en van is dat niet op te voor met zijn er aan ook als maar om bij naar dan wat deze nog in",
	pt: "o a os as de e que um uma \u00E9 para com n\u00E3o do da dos das em no na por se mais como mas ao s\u00E3o",
	pl: "i w na z si\u0119 nie jest do to \u017Ce o jak po za od dla ale przez s\u0105 tego co czy tym kt\u00F3ry oraz",
	sv: "och att det som \u00E4r en ett p\u00E5 av f\u00F6r med den till inte har de om men fr\u00E5n s\u00E5 kan n\u00E4r ocks\u00E5 i",
	da: "og at det er en et p\u00E5 af for med den til ikke har de som om men fra kan n\u00E5r ogs\u00E5 eller hvad i",
	nb: "og \u00E5 det er en et p\u00E5 av for med den til ikke har de som om men fra kan n\u00E5r ogs\u00E5 eller hva i",
	cs: "a v na se je \u017Ee do s z o pro ale jsou jako by to ve za p\u0159i tak\u00E9 nebo kter\u00FD jsme jste aby u\u017E ze po k",
	fi: "ja on ei se ett\u00E4 oli ovat mutta my\u00F6s kun niin tai joka jos kanssa sek\u00E4 vain nyt mit\u00E4 h\u00E4n ne t\u00E4m\u00E4",
	hu: "a az \u00E9s hogy nem egy is van ez de ha meg csak mint m\u00E1r el vagy ki mert m\u00E9g azt ezt volt",
	ro: "\u0219i \u00EEn de la cu pe nu este un o c\u0103 din pentru mai sunt care a ce dar sau al ale prin dup\u0103 fi",
	tr: "ve bir bu i\u00E7in ile da de \u00E7ok ne daha gibi en olan olarak ama her kadar var de\u011Fil mi ya sonra"
};
const LANGUAGES = Object.keys(COMMON);
const vocabulary = lazy(() => {
	const places = /* @__PURE__ */ new Map();
	for (const [place, language] of LANGUAGES.entries()) {
		const { we = [], you = [], polite = [] } = PRONOUNS[language] ?? {};
		const own = [
			...we,
			...you,
			...polite
		].map((word) => word.toLowerCase());
		for (const word of /* @__PURE__ */ new Set([...(COMMON[language] ?? "").split(" "), ...own])) {
			const known = places.get(word);
			if (known === void 0) places.set(word, [place]);
			else known.push(place);
		}
	}
	return places;
});
const NO_PLACES = [];
const LONG = 8;
const HARDLY = .15;
const SAME = {
	no: "nb",
	nn: "nb"
};
function languageOfTag(tag) {
	const [language = ""] = tag.trim().toLowerCase().split(/[-_]/);
	return SAME[language] ?? language;
}
function languagesOf(text) {
	const plain = withoutLinks(text);
	if (!isMostlyLatin(plain)) return null;
	const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
	const scores = new Uint32Array(LANGUAGES.length);
	let best = 0;
	const placesOf = vocabulary();
	for (let i = 0; i < words.length; i++) {
		const places = placesOf.get(words[i]) ?? NO_PLACES;
		for (let j = 0; j < places.length; j++) {
			const score = ++scores[places[j]];
			if (score > best) best = score;
		}
	}
	if (words.length >= LONG && best < HARDLY * words.length) return null;
	if (best === 0) return [];
	return LANGUAGES.filter((_, place) => scores[place] === best);
}
function withoutLinks(text) {
	return text.includes("://") || text.includes("@") || text.includes("#") ? text.replace(/\S+:\/\/\S+|[@#][\p{L}\p{N}_]+/gu, " ") : text;
}
function isMostlyLatin(text) {
	if (isAscii(text)) return true;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	return latin * 2 >= letters;
}
// build/metrics/pronoun-ratio.js
function pronounCounts(view, words) {
	const { table } = view;
	const posts = brandPosts(view);
	const texts = [];
	for (const row of posts) {
		const post = textOf$1(table, row);
		if (!post.isBlank) texts.push(post);
	}
	const pronounsOf = words === void 0 ? pronounsByPost(texts) : () => words;
	const talks = [];
	const sums = {
		we: 0,
		you: 0
	};
	for (const post of texts) {
		const pronouns = pronounsOf(post);
		if (pronouns === null) continue;
		const talk = talksOf(table, pronouns)(post);
		sums.we += talk.we;
		sums.you += talk.you;
		talks.push(talk);
	}
	return {
		posts: posts.length,
		texts: texts.length,
		foreign: texts.length - talks.length,
		...sums,
		clusters: lazy(() => namedClusters(table, talks)),
		rows: lazy(() => talks.toSorted((a, b) => b.we - b.you - (a.we - a.you)).map(({ row }) => row))
	};
}
function namedClusters(table, talks) {
	const columns = columnsOf$1(talks.map(({ we, you }) => ({
		part: we,
		size: we + you
	})));
	const rowOf = (place) => talks[place].row;
	return {
		...columns,
		isNamed: (place) => table.id.get(rowOf(place)) !== -1,
		idOf: (place) => nameOf(table, rowOf(place))
	};
}
function nameOf(table, row) {
	const id = table.idText(table.id.get(row));
	return id === null ? null : `${id} on ${channelTitle(table.channels[table.channel[row]] ?? "")}`;
}
const textOf$1 = perTable((table, row) => {
	const { content, language } = table.post(row) ?? {};
	const text = content ?? "";
	return {
		row,
		text,
		isBlank: text.trim() === "",
		languages: language ? [languageOfTag(language)] : languagesOf(text)
	};
});
function pronounsByPost(texts) {
	const posts = new Map(Object.keys(PRONOUNS).map((language) => [language, 0]));
	for (const { languages } of texts) for (const language of languages ?? []) posts.set(language, (posts.get(language) ?? 0) + 1);
	const usual = [...posts.keys()].sort((a, b) => (posts.get(b) ?? 0) - (posts.get(a) ?? 0));
	return ({ languages }) => {
		if (languages === null) return null;
		const language = usual.find((candidate) => languages.length === 0 || languages.includes(candidate)) ?? "";
		return PRONOUNS[language] ?? null;
	};
}
const talksOf = perTable(({ brandWords }, { we, you, polite, abbreviations }) => {
	const ours = new WordMatcher([...we, ...brandWords]);
	const yours = new WordMatcher(you);
	const politely = exactly(polite, "(?<=[\\p{L}\\p{N},;:)\u2013-]\\s+)");
	const shortened = exactly(abbreviations, "(?<![\\p{L}\\p{N}_])");
	const talks = /* @__PURE__ */ new Map();
	return ({ row, text }) => {
		let talk = talks.get(row);
		if (talk === void 0) {
			const spelt = shortened.mayBeIn(text) && text !== text.toUpperCase() ? text.replace(shortened.pattern(), " ") : text;
			const politeWords = politely.mayBeIn(spelt) ? spelt.match(politely.pattern())?.length ?? 0 : 0;
			talk = {
				row,
				we: ours.count(spelt),
				you: yours.count(spelt) + politeWords
			};
			talks.set(row, talk);
		}
		return talk;
	};
});
function exactly(words = [], before) {
	return {
		mayBeIn: (text) => words.some((word) => text.includes(word)),
		pattern: lazy(() => new RegExp(`${before}(?:${words.join("|")})(?![\\p{L}\\p{N}_])`, "gu"))
	};
}
// build/metrics/self-talk.js
const selfTalk$1 = defineMetric({
	id: "self-talk",
	label: "Self-talk",
	shortLabel: "Self-talk",
	unit: "share",
	formula: "we-words \u00F7 (we-words + you-words) over the posts' text; in English we, us, our, ours, ourselves and the policy's `brand.words`, against you, your, yours, yourself, yourselves; in other languages their pronouns",
	options: { words: {
		kind: "talk",
		description: "The words to count instead of the pronouns of each post's language; `brand.words` count as the brand's in any language."
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
			get rows() {
				return rows();
			},
			clusters,
			groups: lazy(() => ({ posts: clusters() }))
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
			description: "Largest share of words about the brand, of those about the brand or the reader.",
			default: .6
		},
		"min-sample": minSampleOption(20, "of these words"),
		confidence: confidenceOption,
		ratchet: ratchetOption
	},
	messages: {
		measured: ({ value }) => `when posts mention the brand or the reader, ${value} of the time it's the brand`,
		remedies: ({ more, fewer }) => [casesOf$3(more, "more mention", { after: " of the reader" }), cases(fewer, "fewer of the brand")]
	},
	goodFor: "It catches praise of the company that no label calls promotional: the pronouns give it away.",
	rationale: "With three words about the brand for every two about the reader, a text begins to read like a speech. `starter` and `recommended` warn above that, and `recommended` fails above 85%, when hardly a word is about the reader.",
	fix: "Say what readers get out of it, and address them directly.",
	blindSpot: "It counts words without understanding them: praise in the third person passes, and posts without text are ignored. The language is the record's `language`, else that of its most common words. Without `words` it knows English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Swedish, Danish and Norwegian, but only their pronouns: where the verb says who is speaking, as in Spanish or Polish, it sees less.",
	gaming: "Using a nickname for the company, or putting a \"you\" into every sentence about it, lowers the share.",
	presets: {
		starter: informing({ max: .6 }),
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
const LEAST_AGE = 3;
const SHOWN_BY = ["comment", "like"];
const silentPosts$1 = defineMetric({
	id: "silent-posts",
	label: "Posts without an outside reaction",
	shortLabel: "Silent posts",
	unit: "share",
	formula: `the brand's posts that are at least ${LEAST_AGE} days old and that no outsider has ever reacted to \u00F7 the brand's posts of that age, on channels whose files cover comments or likes`,
	needsRoster: true,
	countable: true,
	options: {},
	measure(view, _options, { asOf }) {
		const published = concatRows([brandPosts(view), undatedBrandPosts(view)]);
		const missing = published.length === 0 ? noPosts(view) : void 0;
		if (missing !== void 0) return [noAnswer(missing)];
		const shown = filterRows(published, shownIn(view));
		if (published.length > 0 && shown.length === 0) return [noAnswer(typesMissing(view.files, SHOWN_BY))];
		const posts = filterRows(shown, (row) => isOldEnough(view.table, row, asOf));
		const reactions = reactionsTo$1(view.table);
		const uncounted = new Set(postsWithEmptyCells(view, INTERACTION_TYPES));
		const openPosts = /* @__PURE__ */ new Set();
		const silent = [];
		const counts = {
			part: 0,
			rest: 0,
			unknown: 0,
			maybeRest: 0
		};
		let notHeld = 0;
		for (const row of posts) {
			const { outside, unknown, ofType } = reactions(row);
			const hasMore = platformCountsMore(view.table, row, ofType);
			const isUncounted = uncounted.has(row);
			const isUndated = view.table.day[row] === UNDATED;
			if (outside > 0 && isUndated) counts.maybeRest++;
			else if (outside > 0) counts.rest++;
			else if (isUndated) counts.unknown++;
			else if (unknown > 0 || hasMore || isUncounted) {
				counts.unknown++;
				openPosts.add(row);
				if (unknown === 0 && !isUncounted) notHeld++;
			} else {
				counts.part++;
				silent.push(row);
			}
		}
		const doubted = Math.min(leftOutByPages(view, INTERACTION_TYPES, "others"), silent.filter(mayHaveMore(view)).length);
		const share = shareOf({
			...counts,
			unknown: counts.unknown + leftOut(view, ["post"]),
			doubted
		});
		const open = counts.unknown + counts.maybeRest + Math.min(counts.part, doubted);
		const isOfPost = (row) => openPosts.has(row);
		const gap = notHeld > 0 ? gapOf("reactions-not-held", {
			count: notHeld,
			all: posts.length
		}) : postsGap(view, unnamedGap(view, INTERACTION_TYPES, open, share.sample, { isOfPost }), open);
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
function isOldEnough({ day }, row, asOf) {
	return day[row] === -2147483648 || day[row] <= asOf - LEAST_AGE;
}
function shownIn(view) {
	const { channel, channels } = view.table;
	const isShown = channels.map((name) => view.on(name).exported(SHOWN_BY));
	return (row) => isShown[channel[row]] === true;
}
function reactionsTo$1(table) {
	const { allRows } = table;
	const { first } = postNumbers(table);
	const { posts } = postsOfRows(table, allRows);
	const places = /* @__PURE__ */ new Map();
	for (let i = 0; i < posts.length; i++) places.set(table.postRow(first[posts[i]]), i);
	const counts = (asked) => countByPost(table, allRows, kindSet(asked));
	const outside = counts({
		sides: ["outside"],
		inbound: true
	});
	const unknown = counts({
		sides: ["unknown", "dark"],
		inbound: true
	});
	const ofType = remembered((type) => counts({ of: [type] }));
	return (postRow) => {
		const place = places.get(postRow);
		const at = (sums) => place === void 0 ? 0 : sums[place];
		return {
			outside: at(outside),
			unknown: at(unknown),
			ofType: (type) => at(ofType(type))
		};
	};
}
function mayHaveMore(view) {
	const open = INTERACTION_TYPES.filter((type) => leftOutByPages(view, [type], "others") > 0);
	return (row) => open.some((type) => view.table.post(row)?.totals?.[type] === void 0);
}
function platformCountsMore(table, row, ofType) {
	const totals = table.post(row)?.totals;
	if (totals == null) return false;
	return INTERACTION_TYPES.some((type) => {
		const total = totals[type] ?? 0;
		return total > 0 && total > ofType(type);
	});
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
	messages: { measured: ({ value }) => `${value} of the posts got no reaction from outside` },
	goodFor: "It shows how often a post gets no reaction from outside, which an average over all posts hides.",
	rationale: "Everyone has a quiet post now and then. If more than every other post gets no reaction from outside, the brand is talking to itself. `recommended` warns then, and fails above three in four of at least eight posts: who posts once a week and exports only comments has too few to tell.",
	fix: "Post less often, and ask something that outsiders want to answer.",
	blindSpot: "One like from outside is enough for a post. A post without a date may be too new to count, so the share stays uncertain.",
	gaming: "One friend's like under each post is enough to pass; `voice-concentration` shows that friend. Deleting quiet posts before the export hides them.",
	presets: {
		starter: informing({ max: .5 }),
		recommended: [ifExported({
			max: .75,
			"min-sample": 8
		}), informing({ max: .5 })],
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
function rejected(tests, q) {
	const sorted = tests.toSorted((a, b) => a.p - b.p);
	const last = sorted.findLastIndex(({ p }, i) => p <= q * (i + 1) / sorted.length);
	return sorted.slice(0, last + 1);
}
// build/lib/statistics/poisson-binomial.js
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
const FALSE_DISCOVERIES = .05;
const LEAST_RATIO = 1.5;
function companionsOf(reactions) {
	if (reactions.posts < 12) return [];
	const ours = ourTimes(reactions);
	const postOf = postsOf$1(reactions);
	const accounts = accountsOf(reactions);
	const companions = /* @__PURE__ */ new Map();
	for (const minutes of WINDOWS) {
		const width = minutes * MINUTE_MS;
		const near = nearOurs(reactions, ours, width);
		const surroundings = {
			reactions,
			ours,
			postOf,
			width,
			near,
			others: othersNear(reactions, near)
		};
		const tests = accounts.map(({ account, own }) => ({
			account,
			own,
			...testOf(own, surroundings)
		}));
		for (const { p: _p, own, ...companion } of rejected(tests, FALSE_DISCOVERIES / WINDOWS.length)) {
			if (companions.has(companion.account)) continue;
			const rows = Array.from(own.filter((i) => near[i] === 1), (i) => reactions.row[i]);
			companions.set(companion.account, {
				...companion,
				windowMinutes: minutes,
				rows
			});
		}
	}
	return [...companions.values()];
}
function ourTimes({ posts, start, time, isOurs }) {
	return Array.from({ length: posts }, (_, post) => {
		const own = [];
		for (let i = start[post]; i < start[post + 1]; i++) if (isOurs[i] === 1) own.push(time[i]);
		return Float64Array.from(own).sort();
	});
}
function postsOf$1({ posts, start, time }) {
	const postOf = new Uint32Array(time.length);
	for (let post = 0; post < posts; post++) postOf.fill(post, start[post], start[post + 1]);
	return postOf;
}
function accountsOf({ account, isOurs }) {
	const size = account.reduce((most, number) => Math.max(most, number), -1) + 1;
	const { rows, start } = groupRows(Uint32Array.from(account, (_, i) => i), size, (i) => isOurs[i] === 1 ? -1 : account[i]);
	const accounts = [];
	for (let number = 0; number < size; number++) {
		const own = rows.subarray(start[number], start[number + 1]);
		if (own.length >= LEAST_REACTIONS) accounts.push({
			account: number,
			own: own.slice(-200)
		});
	}
	return accounts;
}
function isWithin(times, time, width) {
	return (times[firstWhere(times.length, (i) => times[i] >= time - width)] ?? Number.POSITIVE_INFINITY) <= time + width;
}
function nearOurs({ posts, start, time, isOurs }, ours, width) {
	const near = new Uint8Array(time.length);
	for (let post = 0; post < posts; post++) {
		const times = ours[post];
		if (times.length === 0) continue;
		for (let i = start[post]; i < start[post + 1]; i++) if (isOurs[i] === 0 && isWithin(times, time[i], width)) near[i] = 1;
	}
	return near;
}
function othersNear({ posts, start, isOurs }, isNear) {
	const total = new Uint32Array(posts);
	const near = new Uint32Array(posts);
	for (let post = 0; post < posts; post++) for (let i = start[post]; i < start[post + 1]; i++) {
		if (isOurs[i] === 0) total[post] = total[post] + 1;
		if (isNear[i] === 1) near[post] = near[post] + 1;
	}
	return {
		total,
		near
	};
}
function testOf(own, { reactions, ours, postOf, width, near: isNear, others }) {
	const near = own.reduce((count, i) => count + isNear[i], 0);
	const chanceByOthers = (i) => {
		const post = postOf[i];
		return (others.near[post] - isNear[i] + .5) / others.total[post];
	};
	const expectedByOthers = own.reduce((sum, i) => sum + chanceByOthers(i), 0);
	const base = {
		reactions: own.length,
		near
	};
	const pByOthers = near < LEAST_RATIO * expectedByOthers ? 1 : atLeast(Float64Array.from(own, chanceByOthers), near);
	if (pByOthers > FALSE_DISCOVERIES) return {
		...base,
		expected: expectedByOthers,
		p: 1
	};
	const { time, postTime } = reactions;
	const published = (i) => postTime[postOf[i]];
	const delays = Array.from(own, (i) => time[i] - published(i));
	const byHabit = Float64Array.from(own, (i) => {
		const times = ours[postOf[i]];
		return delays.filter((delay) => isWithin(times, published(i) + delay, width)).length / own.length;
	});
	const expectedByHabit = byHabit.reduce((sum, chance) => sum + chance, 0);
	const pByHabit = near < LEAST_RATIO * expectedByHabit ? 1 : atLeast(byHabit, near);
	return {
		...base,
		expected: Math.max(expectedByOthers, expectedByHabit),
		p: Math.max(pByOthers, pByHabit)
	};
}
// build/metrics/undeclared/reactions.js
function reactionsOf(table, asOf, channels = null) {
	const { time, side, actor, inbound } = table;
	const isTimed = (row) => !Number.isNaN(time[row]) && table.day[row] <= asOf;
	const isWanted = (row) => channels === null || channels.has(table.channel[row]);
	const posts = filterRows(table.byDay, (row) => isBrandPost(table, row) && isTimed(row) && isWanted(row)).toSorted((a, b) => time[a] - time[b] || a - b);
	const numberOf = new Int32Array(table.length).fill(-1);
	for (let i = 0; i < posts.length; i++) numberOf[posts[i]] = i;
	const postOf = (row) => {
		if (inbound[row] !== 1 || actor[row] === -1 || !isTimed(row)) return -1;
		if (side[row] !== SIDE_CODE.inside && side[row] !== SIDE_CODE.outside) return -1;
		const post = table.postRow(row);
		return post === -1 ? -1 : numberOf[post];
	};
	return firstOfEach(table, posts, groupRows(table.byDay, posts.length, postOf));
}
function firstOfEach(table, posts, groups) {
	const { rows } = groups;
	const start = new Uint32Array(posts.length + 1);
	const row = new Int32Array(rows.length);
	const at = new Int32Array(table.accounts.size).fill(-1);
	let length = 0;
	for (let post = 0; post < posts.length; post++) {
		const first = length;
		for (let i = groups.start[post]; i < groups.start[post + 1]; i++) {
			const reaction = rows[i];
			const account = table.actor[reaction];
			const earlier = at[account];
			if (earlier < first) {
				at[account] = length;
				row[length++] = reaction;
			} else if (table.time[reaction] < table.time[row[earlier]]) row[earlier] = reaction;
		}
		start[post + 1] = length;
	}
	const kept = row.subarray(0, length);
	return {
		posts: posts.length,
		postTime: Float64Array.from(posts, (post) => table.time[post]),
		start,
		account: Int32Array.from(kept, (reaction) => table.actor[reaction]),
		time: Float64Array.from(kept, (reaction) => table.time[reaction]),
		isOurs: Uint8Array.from(kept, (reaction) => table.side[reaction] === SIDE_CODE.inside ? 1 : 0),
		row: kept
	};
}
// build/metrics/undeclared-insiders.js
const undeclaredInsiders$1 = defineMetric({
	id: "undeclared-insiders",
	label: "Accounts that act with employees",
	shortLabel: "Undeclared",
	unit: "count",
	formula: "where the brand has at least 12 posts, the outside accounts that reacted to at least 8 of them, and that did so within 5 or 20 minutes of an employee at least half as often again as the other outsiders on these posts and their own usual delay explain; over all covered days, without the `reviewed-outsiders` of the roster",
	needsRoster: true,
	options: {},
	measure(view, _options, { asOf, reviewed }) {
		const { table } = view;
		const missing = notExported(view, INTERACTION_TYPES);
		if (missing !== void 0) return [noAnswer(missing)];
		const tested = view.channels === null ? reactionsTo(table, asOf) : reactionsOf(table, asOf, view.channels);
		const { posts, reactions, ours } = countsOf$1(tested);
		if (reactions === 0 || ours === 0) return [noAnswer(gapOf("no-reaction-times", {}))];
		if (posts < 12) return [noAnswer(gapOf("few-posts", {
			count: posts,
			least: 12
		}))];
		const companions = (view.channels === null ? undeclaredOf(table, asOf) : companionsOf(tested)).filter(({ account }) => !reviewed.has(account));
		return [{
			scope: {},
			...countOf(companions.length),
			rows: companions.flatMap(({ rows }) => rows.slice(-1)),
			accounts: companions.map(({ account, near, reactions, expected, windowMinutes }) => ({
				channel: table.channels[table.accounts.channel(account)] ?? "",
				account: table.accounts.written(account),
				reactions,
				near,
				expected: Math.round(expected * 10) / 10,
				windowMinutes
			}))
		}];
	}
});
const undeclaredOf = perTable((table, asOf) => companionsOf(reactionsTo(table, asOf)));
const reactionsTo = perTable((table, asOf) => reactionsOf(table, asOf));
function countsOf$1({ posts, isOurs }) {
	const ours = isOurs.reduce((sum, flag) => sum + flag, 0);
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
	purpose: "Points out outside accounts that react whenever employees do.",
	group: "Who is engaging",
	subjects: ["snapshot"],
	limit: { operator: "<=" },
	fixedLevel: "notice",
	options: {},
	messages: { measured: (words) => `${words.value} outside ${isSingle(words) ? "account reacts" : "accounts react"} within minutes of employees, again and again` },
	goodFor: "It helps to complete the roster, on which every other figure about people depends.",
	rationale: "Employees who hear of a post at work react together. An account that keeps doing the same may belong to an employee who is missing from the roster. That is only a reason to look, so it is always a notice.",
	fix: "Find out who they are, as readers of the same newsletter react together too: put an employee on the roster, and anybody else under `reviewed-outsiders`.",
	blindSpot: "It needs the times of reactions. Outsiders who get the same newsletter or message as the employees, at the same time, look just like them: in simulated companies it points at nearly all of those. Employees who react at other times, or half an hour after each other, are mostly missed. Otherwise, in simulated companies with 24 posts, it finds more than four in five employees and almost no one else (`bench/README.md`).",
	gaming: "Employees who wait an hour, or react at random times, aren't noticed.",
	presets: {
		starter: {},
		recommended: {},
		strict: {}
	},
	get examples() {
		return {
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
		};
	}
};
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
function hourOf(day) {
	return String(9 + day * 5 % 9).padStart(2, "0");
}
const undisclosedInsiders = {
	id: "undisclosed-insiders",
	metric: defineMetric({
		id: "undisclosed-insiders",
		label: "Undisclosed employees",
		shortLabel: "Undisclosed",
		unit: "count",
		formula: "inbound activities of the types in `of` by employees with `disclosed: false`, and reviews also if `disclosed` is missing; a warning, but an error for a review by an officer or a manager",
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
	}),
	purpose: "Finds employees who comment or review without saying that they work for the company.",
	group: "Who is engaging",
	subjects: ["snapshot"],
	limit: {
		option: "max",
		operator: "<="
	},
	options: {
		max: {
			kind: "count",
			description: "How many such activities are allowed.",
			default: 0
		},
		ratchet: ratchetOption
	},
	messages: {
		measured: (words) => {
			const { value, detail, options } = words;
			return `${value.endsWith(" of") ? value : `${value} of`} the employees' ${listedTypes(options["of"])} ${isSingle(words) ? "doesn't" : "don't"} say that the author works for the company${detail}`;
		},
		remedies: ({ moved }) => [cases(moved, "more of them saying so")]
	},
	goodFor: "It finds reviews that look like a customer's but are an employee's, before a reader or an authority does.",
	rationale: "Readers take a review to be a customer's, so one that hides where its author works is one too many. A review by an officer or a manager weighs more, also in law. `starter` and `recommended` look only at reviews: exports don't say whether a comment mentions where its author works.",
	sources: [
		{
			place: "United States",
			says: "Officers and managers may not review their own business without a clear disclosure, nor ask employees or relatives for reviews that lack it; a business may not spread testimonials by its people that lack it.",
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
	blindSpot: "It goes by the record's `disclosed` and doesn't read text. Employees who aren't on the roster count as outsiders. Whether a law applies is for a lawyer to say; the rule only gives numbers.",
	gaming: "The export's author decides what `disclosed` says; check the site itself now and then.",
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
	formula: "the smallest number of outsiders' accounts that together make up half of the outside activities of the types in `of`",
	isFlatteredByBrand: true,
	options: { of: ofOption(INTERACTION_TYPES) },
	countsPeople: () => true,
	measure(view, { of }) {
		const { table } = view;
		const { accounts, unnamed } = outsideAccounts(table, wholeOf(view), of);
		const { activities } = accounts;
		const missing = notExported(view, of);
		if (missing !== void 0) return [noAnswer(missing)];
		const each = accounts.counts();
		const counts = each.toSorted().reverse();
		const half = behindHalf(counts, activities);
		const busier = counts.length === 0 ? /* @__PURE__ */ new Float64Array(1) : counts.slice();
		busier[0] = busier[0] + unnamed;
		const low = behindHalf(busier, activities + unnamed);
		const named = behindHalf(counts, activities + unnamed);
		const reached = sum$1(counts.subarray(0, named));
		const high = named + Math.max(0, Math.ceil((activities + unnamed) / 2) - reached);
		return [{
			scope: {},
			...uncoveredTypes(view, of),
			value: activities === 0 ? null : half,
			low: Math.min(half, low),
			high: Math.max(half, high),
			sample: activities,
			unknown: unnamed,
			get gap() {
				return unnamedGap(view, of, unnamed, activities);
			},
			get rows() {
				return busiestRows(table, accounts, each, counts.slice(0, half));
			},
			groups: () => ({ outsiders: counts })
		}];
	}
});
function busiestRows({ accounts, actor }, { account, firstRows }, each, counts) {
	const least = counts.at(-1) ?? Number.POSITIVE_INFINITY;
	const busiest = /* @__PURE__ */ new Map();
	for (let i = 0; i < account.length; i++) if (each[i] >= least) busiest.set(account[i], each[i]);
	const ofEach = Array.from(firstRows(Int32Array.from(busiest.keys())), (row) => ({
		row,
		count: busiest.get(actor[row]),
		name: accounts.name(actor[row])
	}));
	ofEach.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	return ofEach.slice(0, counts.length).map(({ row }) => row);
}
function behindHalf(counts, total) {
	let reached = 0;
	let number = 0;
	while (reached * 2 < total && number < counts.length) reached += counts[number++];
	return number;
}
// build/rules/voice-concentration.js
const ONE_OF_FEW = {
	min: 2,
	"min-sample": 10
};
const voiceConcentration = {
	id: "voice-concentration",
	metric: voiceConcentration$1,
	purpose: "Requires that the engagement from outside doesn't depend on a handful of people.",
	group: "Who is engaging",
	subjects: ["snapshot"],
	limit: {
		option: "min",
		operator: ">="
	},
	options: {
		min: {
			kind: "count",
			description: "Fewest people who may account for half.",
			default: 4
		},
		"min-sample": minSampleOption(20, "activities by named outsiders")
	},
	messages: { measured: (words) => `${outsiders$1(words)} ${isSingle(words) ? "accounts" : "account"} for half of the ${listedTypes(words.options["of"])} from outside` },
	goodFor: "It shows whether the engagement would last if its most active people stayed away.",
	rationale: "If three people account for half, one holiday empties the page. With fewer than twenty activities, half may well be chance. From ten on, `recommended` and `strict` look only for one person who accounts for half alone, which is hardly chance in a real audience; `starter` also warns if it takes two.",
	fix: "Invite people who only read: ask a question that takes one line to answer.",
	blindSpot: "A person with several accounts, or on several channels, counts several times. Activities without an author are left out; if they outnumber the others, the rule doesn't judge.",
	gaming: "A few people with several accounts each raise it.",
	presets: {
		starter: [informing({ min: 4 }), informing({
			...ONE_OF_FEW,
			min: 3
		})],
		recommended: [ifExported({ min: 4 }), ifExported(ONE_OF_FEW)],
		strict: [{ min: 8 }, ONE_OF_FEW]
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
	responseTime$1,
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
function ruleById(id) {
	return rules$1.find((rule) => rule.id === id);
}
// build/config/policy/keys/hours-loosened.js
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
	const days = groupBy([...WEEKDAYS$1.map((name, day) => [changeOf$1(spansOf$1(before, day), spansOf$1(after, day)), name]), ...off.map((day) => ["off", day])], ([change]) => change);
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
function countsWorkingTime$1({ rule, options }) {
	const counted = ruleById(rule);
	return counted !== void 0 && "clock" in optionsOf(counted) && options["clock"] !== "all";
}
function spansOf$1({ weekdays }, day) {
	return weekdays[day] ?? [];
}
function minutes(spans) {
	return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}
function sharedMinutes(spans, other) {
	const shared = (a, b) => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
	return spans.reduce((sum, a) => sum + other.reduce((part, b) => part + shared(a, b), 0), 0);
}
// build/config/policy/keys/hours.js
const CLOCK = "([01]\\d|2[0-3]):[0-5]\\d";
const SPAN_PATTERN = `^${CLOCK}-(${CLOCK}|24:00)$`;
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
const DAYS = new Map(WEEKDAYS$1.flatMap((first, from) => WEEKDAYS$1.slice(from).map((last, more) => [more === 0 ? first : `${first}-${last}`, Array.from({ length: more + 1 }, (_, i) => from + i)])));
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
	example: "{ mon-fri: \"09:00-18:00\", except: [2026-12-25] }",
	diagnostics: (written) => [...withoutDays(written), ...wrongSpans(written)],
	read: (written) => {
		if (written === void 0) return null;
		const weekdays = WEEKDAYS$1.map(() => []);
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
	const keys = entriesOf$1(written).map(([key]) => key);
	if (keys.length === 0 || keys.some((key) => key !== "except")) return [];
	return [{
		path: ["hours"],
		atKey: true,
		message: "no day of the week has hours; write, for example, `mon-fri: \"09:00-18:00\"`"
	}];
}
function wrongSpans(written) {
	const earlier = WEEKDAYS$1.map(() => []);
	return entriesOf$1(written).flatMap(([key, value]) => [value].flat().flatMap((text, i) => {
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
		const clash = days.find((day) => earlier[day]?.some((other) => from < other.to && other.from < to));
		for (const day of days) earlier[day]?.push({
			from,
			to
		});
		if (clash === void 0) return [];
		return [{
			path,
			atKey: false,
			message: `overlaps other hours of ${WEEKDAYS$1[clash]}; leave one out`
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
			description: "The largest share of unknown cases with which a rule still judges."
		}),
		default: DEFAULT$2
	},
	example: "20%",
	read: (written = DEFAULT$2) => parseShare(written),
	loosens: {
		by: "up",
		show: (share) => exactQuantity(share, "share")
	}
};
// build/lib/truncate.js
const MAX_LISTED$1 = 50;
function listed$2(items, rest) {
	if (items.length <= MAX_LISTED$1) return [...items];
	return [...items.slice(0, 49), rest(items.slice(49))];
}
// build/config/roster/loosened.js
function loosenedRoster({ base, head, pseudonyms }) {
	const start = head.policy.locate(["roster"], ["brand"]);
	const names = NAMES$2[base.policy.showAccounts];
	const handles = new Handles(head.policy.brand);
	const before = new IndexedRoster(base.roster, handles, pseudonyms);
	const now = new IndexedRoster(head.roster, handles, pseudonyms);
	return [
		...listed$2(lostPeople(before, now, start, names), (left) => ({
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
		return accountKey(account, this.#handles, this.#pseudonyms);
	}
	members(account) {
		return this.#members.get(this.keyOf(account)) ?? [];
	}
};
function lostPeople({ roster }, head, start, names) {
	const loosenings = [];
	let near = start;
	for (const [person, accounts] of groupBy(roster.accounts, (account) => account.person)) {
		const left = accounts.filter((account) => head.members(account).length > 0);
		near = (left[0] === void 0 ? void 0 : head.members(left[0])[0]?.location) ?? near;
		const tell = (detail, about, at = near) => loosenings.push({
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
			if (!account.isName && now.every(({ isName }) => isName)) tell(`treats ${names.accountsOf(person, [account])} as a display name, which others may have too`, `${head.keyOf(account)} name`, now[0]?.location);
			if (covers$1(now, account)) continue;
			tell(`counts ${names.accountsOf(person, [account])} as an employee's on fewer days`, `${head.keyOf(account)} ${JSON.stringify(now.map(spanOf$1))}`, now[0]?.location);
		}
	}
	return loosenings;
}
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
function covers$1(memberships, account) {
	const [from, until] = spanOf$1(account);
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
function reviewed(index, { roster: head }, names) {
	const until = (day) => day ?? Number.POSITIVE_INFINITY;
	return head.reviewedOutsiders.flatMap((outsider) => {
		if (index.roster.reviewedOutsiders.filter((other) => index.keyOf(other) === index.keyOf(outsider)).some((other) => until(other.until) >= until(outsider.until))) return [];
		const end = outsider.until === null ? "" : ` until ${formatDay(outsider.until)}`;
		return [{
			detail: `marks ${names.accounts([outsider])} as a reviewed outsider${end}`,
			isSure: true,
			at: outsider.location,
			about: `reviewed ${index.keyOf(outsider)}${end}`
		}];
	});
}
function withoutAccounts(base, head) {
	const before = new Set(base.noAccounts.map(({ channel }) => channel));
	return head.noAccounts.filter(({ channel }) => !before.has(channel)).map(({ channel, location }) => ({
		detail: `says that no employee has an account on ${channelTitle(channel)}`,
		isSure: true,
		at: location,
		about: `no accounts ${channel}`
	}));
}
const unnamed = (some) => `${some.length === 1 ? "an account" : `${some.length} accounts`} on ${enumerate([...new Set(some.map(({ channel }) => channelTitle(channel)))], "and")}`;
const NAMES$2 = {
	ids: {
		person: (id) => id,
		accounts: unnamed,
		accountsOf: (person, some) => `${unnamed(some)} of ${person}`
	},
	all: {
		person: (id) => id,
		accounts: (some) => some.map(({ account, channel }) => `${account} on ${channelTitle(channel)}`).join(", "),
		accountsOf: (person, some) => some.map(({ account, channel }) => `${account} (${person}, ${channelTitle(channel)})`).join(", ")
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
	example: "roster.yml",
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
const LEVELS = [
	"error",
	"warning",
	"notice"
];
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
const CONCLUSIONS = [
	"pass",
	"fail",
	"unjudged",
	"neutral"
];
function wholeReport(report) {
	return structuredClone(report);
}
// build/evaluate/rule.js
const PRESETS = [
	"starter",
	"recommended",
	"strict",
	"posting-plan"
];
function channelsOf$2(options) {
	return options["channels"];
}
// build/config/policy/base-schema.js
const baseKeys = {
	version: {
		const: 1,
		description: "The version of the policy format."
	},
	extends: {
		...oneOrMany,
		description: `A preset (${PRESETS.join(", ")}), a path, or a list; later ones win, rule by rule.`
	},
	rules: {
		type: "object",
		description: "Each rule is `off`, a map of options, or a list of such maps.",
		propertyNames: { enum: rules$1.map(({ id }) => id) }
	}
};
const frame = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Vanity Check policy",
	description: "What engagement is acceptable.",
	type: "object",
	additionalProperties: false
};
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
		description: "How much it weighs if the rule can't judge; default: the `level`."
	}
};
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
// build/lib/folder-of.js
function folderOf$1(path) {
	const separator = path.startsWith("/") ? path.lastIndexOf("/") : Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
	return separator > 0 ? path.slice(0, separator) : path.slice(0, separator + 1);
}
// build/config/policy/presets.js
function presetRules(rules, name) {
	const preset = PRESETS.find((candidate) => candidate === name);
	if (preset === void 0) return null;
	const chosen = rules.map(({ id, presets }) => [id, presets[preset]]);
	return new Map(chosen.flatMap(([id, options]) => options === void 0 ? [] : [[id, options]]));
}
// build/schema/check.js
var _a;
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
		else if (isMap(value)) this.#checkMap(value, schema, path, add);
	}
	#checkAlternatives(value, alternatives, path, add) {
		const tried = [];
		for (const alternative of alternatives) {
			const violations = [];
			new _a(violations).check(value, alternative, path, alternatives);
			if (violations.length === 0) return;
			tried.push(violations);
		}
		const meant = tried.find((violations) => !violations.some((violation) => isOfAnotherKind(violation, path)));
		if (meant === void 0) add("anyOf");
		else this.#violations.push(...meant);
	}
	#checkList(list, schema, path, add) {
		if (schema.maxItems !== void 0 && list.length > schema.maxItems) add("maxItems");
		if (schema.minItems !== void 0 && list.length < schema.minItems) add("minItems");
		const { items, uniqueItems } = schema;
		if (items !== void 0) for (const [i, item] of list.entries()) this.check(item, items, [...path, i], []);
		if (uniqueItems !== true) return;
		const texts = /* @__PURE__ */ new Set();
		let repeated = null;
		for (const item of list) {
			const text = JSON.stringify(item);
			if (texts.has(text)) repeated = { item };
			texts.add(text);
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
	if (format !== void 0 && FORMATS$2[format]?.(text) !== true) add("format");
}
const FORMATS$2 = {
	date: (text) => !Number.isNaN(parseDay(text)),
	"date-time": (text) => !Number.isNaN(parseTime(text))
};
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
		case "object": return isMap(value);
		default: return typeof value === type;
	}
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function characters(text, limit) {
	return text.length < limit || text.length > 2 * limit ? text.length : [...text].length;
}
// build/schema/wording.js
function word(violation) {
	const { keyword, schema, detail } = violation;
	const path = [...violation.path];
	if (keyword === "propertyNames") return unknownKey(path, String(detail), schema.propertyNames?.enum);
	if (keyword === "additionalProperties") {
		const key = String(detail);
		const home = homeOf(key, schema);
		if (home !== void 0) return atKey(path, key, `; it belongs in \`${home}\`, indented below it`);
		return unknownKey(path, key, keysOf(schema));
	}
	return {
		path,
		atKey: false,
		message: sentence$1(keyword, violation)
	};
}
function unknownKey(path, key, properties) {
	return atKey(path, key, DECIMALS.test(key) ? COMMA$1 : didYouMean(key, properties));
}
function atKey(path, key, hint) {
	return {
		path: [...path, key],
		atKey: true,
		message: `unknown key ${show(key)}${hint}`
	};
}
function homeOf(key, schema) {
	return Object.entries(schema.properties ?? {}).find(([, sibling]) => keysOf(sibling).includes(key))?.[0];
}
function keysOf(schema) {
	return [...Object.keys(schema.properties ?? {}), ...schema.propertyNames?.enum ?? []];
}
const DECIMALS = /^\d+%?$/;
const COMMA$1 = "; a comma ends a value inside braces, so write fractions with a point, such as `0.2`";
function sentence$1(keyword, { value, schema, siblings, detail }) {
	const alternatives = schema.anyOf ?? siblings;
	const like = [schema, ...alternatives].flatMap(({ examples }) => examples ?? []);
	const hint = like.length === 0 ? "" : `; write it like ${choice(like)}`;
	switch (keyword) {
		case "required": return missing(String(detail), schema);
		case "enum": {
			const choices = (schema.enum ?? []).filter((word) => word !== null).map(String);
			return `${show(value)} is not known${didYouMean(String(value), choices)}`;
		}
		case "const": return mustBe(show(schema.const), value);
		case "type": return mustBe(kinds(schema.type), value) + (hint || form([schema], value));
		case "anyOf": return mustBe(anyOf(alternatives), value) + (hint || form(alternatives, value));
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
	const { const: expected, enum: choices } = schema.properties?.[key] ?? {};
	if (choices !== void 0) return `"${key}" is missing; add \`${key}\`: ${enumerate(choices.map(String), "or")}`;
	return `"${key}" is missing${expected === void 0 ? "" : `; add \`${key}: ${expected}\``}`;
}
function form(branches, data) {
	const branch = (type) => branches.find((candidate) => [candidate.type].flat().includes(type));
	const text = branch("string");
	if (text !== void 0 && !("format" in text || "pattern" in text) && typeof data === "number") return `; put quotes around it: \`"${data}"\``;
	const item = typeof data === "string" ? itemOf(branch("array"), data) : null;
	if (item !== null) return `; write \`[${item}]\``;
	return branch("object") && branches.length === 1 ? "; it is written `{ key: value }`" : "";
}
function itemOf(list, text) {
	const { type, enum: choices } = list?.items ?? {};
	if (choices !== void 0) return nearest(text, choices);
	return type === "string" ? text : null;
}
function noFormat(data, { format }, branches) {
	const orDate = format !== "date" && branches.some((branch) => branch.format === "date");
	return `${show(data)} is not a ${FORMATS$1[String(format)] ?? "valid value"}${orDate ? ", nor a date" : ""}`;
}
function bound({ $comment }) {
	return $comment === void 0 ? "" : `, ${$comment}`;
}
const FORMATS$1 = {
	date: "calendar date, such as 2026-03-31",
	"date-time": "time with an offset, such as 2026-03-31T09:30:00+02:00"
};
const KINDS$1 = {
	object: "a map",
	array: "a list",
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false"
};
function kinds(types) {
	return [types].flat().filter((type) => type !== "null").map((type) => KINDS$1[String(type)] ?? String(type)).join(" or ");
}
function anyOf(branches) {
	const words = branches.filter(({ type }) => type !== "null").map((branch) => "const" in branch ? show(branch.const) : kinds(branch.type));
	return enumerate([...new Set(words)], "or");
}
function choice(written) {
	return enumerate([...new Set(written)].map((example) => `\`${example}\``), "or");
}
function mustBe(expected, value) {
	return value == null ? `is empty, and must be ${expected}` : `must be ${expected}, not ${show(value)}`;
}
function show(value) {
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object" && value !== null) return "a map";
	const text = typeof value === "string" ? `"${value}"` : value == null ? "nothing" : String(value);
	return text.length > 80 ? `${text.slice(0, 77)}\u2026` : text;
}
// build/schema/diagnose.js
function diagnose(value, schema) {
	return [...new Map(violationsOf(value, schema).map((violation) => {
		const diagnostic = word(violation);
		return [JSON.stringify([diagnostic.path, diagnostic.message]), diagnostic];
	})).values()];
}
// build/config/policy/validate.js
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
function optionDiagnostics(id, options, at, expected) {
	const rule = ruleById(id);
	if (rule === void 0) return [];
	if (typeof options !== "object" || options === null || Array.isArray(options)) return [{
		path: at,
		atKey: false,
		message: mustBe(expected, options)
	}];
	return diagnose(options, optionsSchema(rule)).map((diagnostic) => ({
		...diagnostic,
		path: [...at, ...diagnostic.path]
	}));
}
// build/config/policy/rules.js
const MAX_BASES = 20;
async function collectRules(tree, file, path, written) {
	return [...await new Collector(tree).collect(file, path, written, [])].flatMap(([id, rule]) => toEntries(id, rule));
}
var Collector = class {
	#tree;
	#read = /* @__PURE__ */ new Map();
	constructor(tree) {
		this.#tree = tree;
	}
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
		const path = this.#tree.resolve(base, folderOf$1(from), place);
		const source = await this.#tree.open(path);
		if (source === null) throw inputError(`"${base}" is not a file; the path is relative to the policy`, place);
		if (above.includes(path)) throw inputError(`"${base}" extends itself; take it out`, place);
		const collected = this.#read.get(path);
		if (collected !== void 0) return collected;
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
function limitNames({ limit: { option, others = [] } }) {
	return option === void 0 ? [...others] : [option, ...others];
}
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
function isBeyond(value, limit) {
	return limit.operator === "<=" ? value > limit.value : value < limit.value;
}
// build/evaluate/leniency.js
function lenientWay(rule, name, spec) {
	if (spec.lenient !== void 0 || !limitNames(rule).includes(name)) return spec.lenient;
	return rule.limit.operator === "<=" ? "up" : "down";
}
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
function isPartOf(allowance) {
	return typeof allowance === "number" && allowance > 0 && allowance < 1;
}
function difference(before, after) {
	if (Array.isArray(before) || Array.isArray(after)) {
		const [itemsBefore, itemsAfter] = [new Set([before ?? []].flat()), new Set([after ?? []].flat())];
		return {
			gained: [...itemsAfter].some((item) => !itemsBefore.has(item)),
			lost: [...itemsBefore].some((item) => !itemsAfter.has(item))
		};
	}
	if (typeof before === "object" || typeof after === "object" || typeof before === "string") {
		const differs = JSON.stringify(before) !== JSON.stringify(after);
		return {
			gained: differs,
			lost: differs
		};
	}
	const [numberBefore, numberAfter] = [before, after].map((given) => Number(given ?? Number.NEGATIVE_INFINITY));
	return {
		gained: numberAfter > numberBefore,
		lost: numberAfter < numberBefore
	};
}
// build/config/policy/keys/rules-loosened.js
function loosenedRules(base, head) {
	return loosenedBy(base, head).own;
}
function loosenedBy(base, head) {
	const all = looserRules(base, head);
	if (base.extends.join("\n") === head.extends.join("\n")) return {
		own: all,
		inherited: []
	};
	const isOwn = ({ rule }) => writes(head, rule) || writes(base, rule);
	return {
		own: all.filter(isOwn),
		inherited: all.filter((loosening) => !isOwn(loosening))
	};
}
function writes(policy, rule) {
	const [own, start] = [policy.locate(["rules", rule]), policy.locate()];
	return own.line !== start.line || own.column !== start.column;
}
function looserRules(base, head) {
	return rules$1.flatMap((rule) => {
		const entries = (policy) => policy.rules.filter((entry) => entry.rule === rule.id);
		const [before, after] = [entries(base), entries(head)];
		const place = head.locate(["rules", rule.id], ["extends"], ["rules"]);
		if (after.length === 0 && before.length > 0) {
			const detail = `switches off ${rule.id}`;
			return [{
				rule: rule.id,
				did: "switches off",
				detail,
				isSure: true,
				at: place,
				about: rule.id
			}];
		}
		const { pairs, gone } = matched(before, after, (earlier, later) => ({
			rule,
			after: later,
			differences: differencesOf(rule, [earlier, base], [later, head])
		}));
		return [...pairs.flatMap((pair) => pair.differences.map((difference) => moved$1(pair, difference))), ...gone.map((entry) => ({
			rule: rule.id,
			did: "drops an entry of",
			detail: `drops an entry of ${rule.id}${optionsText(rule, entry)}`,
			isSure: true,
			at: place,
			about: `${rule.id} ${JSON.stringify(entry.options)}`
		}))];
	});
}
function matched(before, after, pairOf) {
	const compared = before.map((entry) => ({
		entry,
		pairs: after.map((later) => pairOf(entry, later))
	}));
	const kept = compared.map(({ pairs }) => pairs.find(({ differences }) => differences.length === 0)?.after);
	const paired = new Set(kept);
	const pairs = [];
	const gone = [];
	for (const [i, { entry, pairs: candidates }] of compared.entries()) {
		if (kept[i] !== void 0) continue;
		const [best] = candidates.filter((pair) => !paired.has(pair.after)).sort((a, b) => a.differences.length - b.differences.length);
		if (best === void 0) gone.push(entry);
		else {
			paired.add(best.after);
			pairs.push(best);
		}
	}
	return {
		pairs,
		gone
	};
}
function differencesOf(rule, [earlier, base], [later, head]) {
	const options = Object.entries(optionsOf(rule)).flatMap(([name, spec]) => {
		if (earlier.options[name] === void 0 && later.options[name] === void 0) return [];
		const [before, after] = [effective(name, earlier, base), effective(name, later, head)];
		const shift = spec.kind === "duration" && isInDays(before) !== isInDays(after) && countsWorkingTime(later, head) ? "unclear" : shiftOf(spec, lenientWay(rule, name, spec), before, after);
		return shift === "looser" || shift === "unclear" ? [{
			name,
			shift,
			before: shown(spec, before),
			after: shown(spec, after)
		}] : [];
	});
	return [...milderLevels(earlier, later), ...options];
}
function milderLevels(earlier, later) {
	const isOwn = ({ level, unjudged }) => unjudged !== level;
	return (isOwn(earlier) || isOwn(later) ? ["level", "unjudged"] : ["level"]).filter((name) => LEVELS.indexOf(later[name]) > LEVELS.indexOf(earlier[name])).map((name) => ({
		name,
		shift: "looser",
		before: earlier[name],
		after: later[name]
	}));
}
function effective(name, { options }, { window, hours }) {
	const ofPolicy = {
		window: `${window}d`,
		clock: hours === null ? "all" : "working"
	};
	return options[name] ?? ofPolicy[name];
}
function countsWorkingTime(entry, policy) {
	return optionsOf(ruleById(entry.rule))["clock"] !== void 0 && effective("clock", entry, policy) === "working";
}
function isInDays(duration) {
	return /[dw]$/.test(String(duration));
}
function moved$1({ rule, after }, { name, shift, before, after: now }) {
	return {
		rule: rule.id,
		did: `sets \`${name}\` to ${now} (${before} before) for`,
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
	if (typeof value !== "number") return String(value);
	return kind === "share" || kind === "confidence" || kind === "allowance" && value > 0 && value < 1 ? exactQuantity(value, "share") : String(value);
}
function optionsText(rule, { options }) {
	const texts = Object.entries(optionsOf(rule)).flatMap(([name, spec]) => {
		return shiftOf(spec, void 0, spec.default, options[name]) !== "none" ? [`${name}: ${shown(spec, options[name])}`] : [];
	});
	return texts.length === 0 ? "" : ` (${texts.join("; ")})`;
}
// build/config/policy/keys/extends-loosened.js
const GRAVEST = ["switches off", "drops"];
function loosenedExtends(base, head) {
	const { inherited } = loosenedBy(base, head);
	if (inherited.length === 0) return [];
	const [was, is] = [named(base), named(head)];
	const weightOf = (did) => [...GRAVEST, ""].findIndex((beginning) => did.startsWith(beginning));
	return [{
		detail: `sets \`extends\` to ${is} (${was} before): this ${[...groupBy(inherited, ({ did }) => did)].sort(([one], [other]) => weightOf(one) - weightOf(other)).map(([did, some]) => `${did} ${enumerate([...new Set(some.map(({ rule }) => rule))], "and")}`).join("; ")}`,
		isSure: inherited.some(({ isSure }) => isSure),
		at: head.locate(["extends"], ["rules"]),
		about: `extends ${was} ${is}`
	}];
}
function named(policy) {
	return policy.extends.join(", ") || "nothing";
}
// build/config/policy/keys/rules.js
const extendsKey = {
	name: "extends",
	schema: baseKeys.extends,
	example: "recommended",
	read: (written) => [written ?? []].flat(),
	loosens: {
		by: "comparison",
		compare: ({ base, head }) => loosenedExtends(base.policy, head.policy)
	}
};
const rules = {
	name: "rules",
	schema: baseKeys.rules,
	example: "{ employee-share: { max: 20% } }",
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
	example: "none",
	read: (written = DEFAULT$1) => written,
	loosens: {
		by: "never",
		because: "it decides what is shown, not what passes"
	}
};
// build/ingest/pipeline/format-registry.js
const AUTO = "auto";
const CANONICAL = "activities";
function all({ payloads, tables, rows, texts }) {
	return [
		...payloads,
		...tables,
		...rows === null ? [] : [rows],
		...texts
	];
}
function namesIn(catalogue) {
	return [
		AUTO,
		CANONICAL,
		...all(catalogue).map(({ name }) => name)
	];
}
function formatIn(catalogue, name) {
	if (name === null || name === "auto") return AUTO;
	return all(catalogue).find((format) => format.name === name) ?? null;
}
// build/ingest/pipeline/format.js
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
var MalformedItem = class extends Error {
	place;
	constructor(message, place = null) {
		super(message);
		this.place = place;
	}
};
function lookalikeFault(format, item, isSettled = false) {
	const object = asObject(item);
	const lookalike = format.lookalikes?.find(({ fits, unlessNamed = false }) => !(isSettled && unlessNamed) && fits(object));
	return lookalike === void 0 ? null : `holds ${lookalike.what}; ${lookalike.instead}`;
}
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function asList(value) {
	return Array.isArray(value) ? value.map(asObject) : [];
}
function asText(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value !== "" ? value : void 0;
}
function textsOf$1(values) {
	return values.flatMap((value) => asText(value) ?? []);
}
function asCount(value) {
	return Number.isInteger(value) && Number(value) >= 0 ? Number(value) : null;
}
function totalsOf(counts) {
	const known = Object.entries(counts).filter(([, count]) => Number.isInteger(count) && Number(count) >= 0);
	return known.length === 0 ? null : Object.fromEntries(known);
}
function hostOf(address) {
	return address !== void 0 && URL.canParse(address) ? new URL(address).host : void 0;
}
// build/ingest/plans/address.js
const POSTS$2 = PLATFORMS.flatMap(({ posts }) => posts);
function postAt(address) {
	const { id = address, account = null } = POSTS$2.map((pattern) => pattern.exec(address)?.groups).find((groups) => groups !== void 0) ?? {};
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
	cannotKnow: "The day of what isn't sent yet, unless the file's name begins with it; who replies and who is asked to react.",
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
		if (!ACTIONS.includes(String(action))) throw new MalformedItem(`is not a Bluesky record: \`action\` is missing, or none of ${ACTIONS.join(", ")}`);
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
			throw new MalformedItem(`is not a Bluesky ${action}: \`${key}\` and \`${other}.uri\` are missing`);
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
function squeeze$1(column) {
	return column.toLowerCase().replace(/[\s_-]+/g, "");
}
// build/ingest/plans/names.js
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
function isName(name) {
	return ALL.has(squeeze$1(name)) || networkOf(name) !== null;
}
function channelOf(name) {
	const plain = name.trim().toLowerCase();
	const [first = plain] = plain.split(/[\s:_-]/);
	return (platformNamed(plain) ?? platformNamed(first))?.channel ?? channelNamed(plain);
}
function networkOf(column) {
	return platformNamed(channelOf(column))?.channel ?? null;
}
// build/ingest/plans/post.js
const TEXTS$2 = [
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
const CANCELLED = /^(cancell?ed|rejected)$/i;
var MalformedField = class extends MalformedItem {
	field;
	constructor(field, message) {
		super(message);
		this.field = field;
	}
};
function plannedPosts(fields, dates) {
	const fieldsByName = new Map(Object.entries(fields).map(([name, value]) => [squeeze$1(name), {
		name,
		value
	}]));
	if ([...fieldsByName.values()].every(({ value }) => value === null || value === "") || CANCELLED.test(asText(fieldsByName.get("status")?.value) ?? "")) return [];
	const post = { type: "post" };
	const { name = "", text: type = "" } = textOf("type", fieldsByName) ?? {};
	if (type !== "") post.type = typeOf$3(type, name);
	const published = publishedOf(fieldsByName, dates);
	if (published !== null) post.published = published;
	for (const key of TEXTS$2) {
		const held = textOf(key, fieldsByName);
		if (held !== null) post[key] = held.text;
	}
	const amplifiers = listOf("amplifiers", fieldsByName);
	if (amplifiers.length > 0) post.amplifiers = amplifiers;
	const channels = channelsOf$1(fieldsByName);
	return channels.length === 0 ? [post] : channels.map((channel) => ({
		...post,
		channel
	}));
}
function filled(key, fields) {
	return [key, ...NAMES$1[key]].flatMap((name) => {
		const field = fields.get(squeeze$1(name));
		return field === void 0 || field.value === null || field.value === "" ? [] : [field];
	});
}
function textOf(key, fields) {
	return textsOf(key, fields)[0] ?? null;
}
function textsOf(key, fields) {
	return filled(key, fields).map(({ name, value }) => {
		const texts = [value].flat().map(asText);
		if (texts.includes(void 0)) throw new MalformedField(name, `\`${name}\` must be one text`);
		return {
			name,
			text: texts.join(", ")
		};
	});
}
function typeOf$3(text, name) {
	const type = ACTIVITY_TYPES.find((candidate) => candidate === text.toLowerCase());
	if (type !== void 0) return type;
	throw new MalformedField(name, `\`${name}\` must be one of ${ACTIVITY_TYPES.join(", ")}, not "${text}"`);
}
function publishedOf(named, dates) {
	const fields = textsOf("published", named);
	if (fields.every(({ text }) => isClock(text))) return null;
	const texts = fields.map(({ text }) => text);
	const malformed = (text, message) => {
		const { name } = fields.find((field) => field.text === text) ?? fields[0];
		return new MalformedField(name, message(name));
	};
	try {
		const moment = momentOf(texts, dates);
		if (moment === null || isMoment(moment)) return moment;
		throw malformed(moment, (name) => dateFault(name, moment));
	} catch (error) {
		throw error instanceof NoDate ? malformed(null, () => error.message) : error;
	}
}
function listOf(key, fields) {
	const [field] = filled(key, fields);
	if (field === void 0) return [];
	const { name, value } = field;
	const texts = Array.isArray(value) ? value : asText(value)?.split(/[;,|&\n]/);
	if (texts === void 0) throw new MalformedField(name, `\`${name}\` must be a list of texts`);
	return texts.map((entry) => {
		const text = asText(entry);
		if (text === void 0) throw new MalformedField(name, `\`${name}\` must be a list of texts`);
		return text.trim();
	});
}
function channelsOf$1(fields) {
	const channels = listOf("channel", fields).map(channelOf);
	const flags = [...fields.values()].flatMap(({ name, value }) => {
		const network = networkOf(name);
		return network !== null && /^(true|false)$/i.test(String(value)) ? [{
			name,
			network,
			value
		}] : [];
	});
	const chosen = flags.filter(({ value }) => /^true$/i.test(String(value))).map(({ network }) => network);
	const [flag] = flags;
	if (flag !== void 0 && channels.length + chosen.length === 0) throw new MalformedField(flag.name, "is planned for no network; set one of their columns to TRUE");
	return [.../* @__PURE__ */ new Set([...channels, ...chosen])].filter((channel) => channel !== "");
}
// build/ingest/plans/formats/calendar.js
const calendar = {
	...NO_PAGES,
	name: "calendar",
	reads: "A content calendar as CSV, a row for each post, as Buffer, Metricool and Sprout Social import it, or kept by hand. Rows whose `Status` says they are cancelled are skipped.",
	cannotKnow: "The time of day if it has no offset; who replies and who is asked to react, unless it has columns such as `Owner` and `Amplifiers`.",
	obtain: "Commit the sheet that you upload to the scheduling tool, or the team's own sheet saved as CSV.",
	isColumn: isName,
	read: (row, { dates }) => plannedPosts(asObject(row), dates)
};
// build/ingest/plans/formats/icalendar.js
const icalendar = {
	...NO_PAGES,
	name: "icalendar",
	reads: "A calendar of planned posts, an event for each: its summary and description are the text. Repeating events count once for each day; those without an end repeat until the last event in the file, for at least a year. Cancelled events are skipped.",
	cannotKnow: "The channel, which its entry in the policy gives; who replies and who is asked to react. A time without a known time zone counts only for its day, unless the entry gives a `timezone`.",
	obtain: "Google Calendar, Outlook, Apple Calendar or a scheduling tool: export the calendar as `.ics`.",
	endings: ["ics"],
	async items(text, name) {
		const { eventsOf } = await import("./ics-events.js");
		return eventsOf(text, name);
	},
	read: (event, { dates }) => plannedPosts(asObject(event), dates)
};
// build/ingest/plans/front-matter.js
const FOREIGN = [
	"images",
	"links",
	"mentions",
	"retweet",
	"reply",
	"poll",
	"alt"
];
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
	const keys = [...Object.entries(NAMES$1).flat(2), ...FOREIGN].map(squeeze$1);
	for (const key of Object.keys(fields)) {
		const hint = keys.includes(squeeze$1(key)) ? "" : didYouMean(key, Object.keys(NAMES$1));
		if (hint.includes("did you mean")) throw inputError(`unknown key "${key}"${hint}`, file.locate([key], true));
	}
	return {
		fields,
		body: lines.slice(end + 1).join("\n").trim(),
		placeOf: (field) => file.locate([field])
	};
}
function atPlace({ placeOf }, read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof MalformedField) error.place = placeOf(error.field);
		throw error;
	}
}
// build/ingest/plans/formats/markdown.js
const markdown$1 = {
	...NO_PAGES,
	name: "markdown",
	reads: "A Markdown file for each post: the record's keys, or others such as `date` and `media`, as front matter, and the text below it.",
	cannotKnow: "The day, if neither a key nor the beginning of the file's name gives it.",
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
const NOT_PLANNED = ["DRAFT", "ERROR"];
const postiz = {
	name: "postiz",
	reads: "Posts scheduled in Postiz or published by it, each for its channel; drafts and failed posts are skipped. Written from the documentation of its API.",
	cannotKnow: "What kind of post it is, who replies and who is asked to react.",
	obtain: "`GET https://api.postiz.com/public/v1/posts` with the API key from Postiz's settings in the header `Authorization` (https://docs.postiz.com/public-api).",
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
		if (published === void 0) throw new MalformedItem("is not a Postiz post: `publishDate` is missing");
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
const NEXT = /^---[ \t]*$/m;
const tweet = {
	...NO_PAGES,
	name: "tweet",
	reads: "A file for each post, as `twitter-together` and similar tools keep them. With `reply` it is a reply, with `retweet` a share, or a quote if it has text. A thread is one post.",
	cannotKnow: "The day, unless the file's name begins with it; who replies and who is asked to react, unless the front matter has `owner` and `amplifiers`.",
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
const planFormats = {
	plural: "plans",
	payloads: [blueskyRecords, postiz],
	tables: [],
	rows: calendar,
	texts: [
		markdown$1,
		tweet,
		icalendar
	],
	byHand: true
};
const PLAN_FORMAT_NAMES = namesIn({
	...planFormats,
	own: []
});
// build/ingest/platforms/terms.js
const LOOKED_UP = "2026-11-25";
const TERMS = {
	linkedin: {
		keep: "LinkedIn limits how long data from its marketing API may be stored. Its page shows the table only to those with access; the widely quoted limits are 48 hours for members' social activity and 24 hours for their profile data. Don't commit members: count by eye (`tally`), or count inside the workflow and commit only the counts.",
		source: "https://learn.microsoft.com/en-us/linkedin/marketing/data-storage-requirements",
		lookedUp: LOOKED_UP
	},
	linkedinTotals: {
		keep: "Totals of the page's own posts; no member is in them. LinkedIn's page on storage is about data from its API.",
		source: "https://learn.microsoft.com/en-us/linkedin/marketing/data-storage-requirements",
		lookedUp: LOOKED_UP
	},
	x: {
		keep: "If you store posts, you must make all reasonable efforts to follow what their authors delete, edit or protect. Remove what is gone; `append-only` needs a waiver for that.",
		source: "https://developer.x.com/en/docs/twitter-api/enterprise/compliance-firehose-api/overview",
		lookedUp: LOOKED_UP
	},
	meta: {
		keep: "Data about a user must be deleted if that user asks, unless it was aggregated or made anonymous.",
		source: "https://developers.facebook.com/terms/",
		lookedUp: LOOKED_UP
	},
	youtube: {
		keep: "The developer policies limit how long data from the API may be stored, commonly quoted as 30 days; read section III.E.4 before committing comments.",
		source: "https://developers.google.com/youtube/terms/developer-policies",
		lookedUp: LOOKED_UP
	},
	google: {
		keep: "The policies allow the API for your own listings. No page seems to say how long reviews may be stored. A review shows a name.",
		source: "https://developers.google.com/my-business/content/policies",
		lookedUp: LOOKED_UP
	},
	ownExport: {
		keep: "What the account itself wrote, downloaded by its owner; the people it replies to are named in it.",
		source: null,
		lookedUp: LOOKED_UP
	},
	ownTotals: {
		keep: "Totals of the account's own posts; nobody else is named in them.",
		source: null,
		lookedUp: LOOKED_UP
	},
	server: {
		keep: "Each server has its own rules; read yours. No page seems to limit how long public posts may be stored, but what people delete should be removed.",
		source: null,
		lookedUp: LOOKED_UP
	},
	public: {
		keep: "Public on the network. No page seems to limit how long it may be stored, but what people delete should be removed.",
		source: null,
		lookedUp: LOOKED_UP
	}
};
// build/ingest/platforms/bluesky/profile.js
function authorOf(profile) {
	const id = asText(asObject(profile)["did"]);
	const name = handleOf$2(profile);
	if (id === void 0) return name === void 0 ? null : { handle: name };
	return name === void 0 ? { id } : {
		id,
		handle: name
	};
}
function handleOf$2(profile) {
	const handle = asText(asObject(profile)["handle"]);
	return handle === "handle.invalid" ? void 0 : handle;
}
function didOf(uri) {
	return /^at:\/\/(did:[^/]+)/.exec(uri ?? "")?.[1];
}
// build/ingest/platforms/bluesky/feed.js
const blueskyFeed = {
	name: "bluesky-feed",
	channels: ["bluesky"],
	reads: "What a Bluesky account did: its posts with their totals, replies, quotes and reposts.",
	cannotKnow: "Who reacted, which is in `bluesky-notifications`, and the brand's own likes and follows.",
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
			throw new MalformedItem(`is by ${who}, which is not an account of the brand's, as in a home timeline; export \`app.bsky.feed.getAuthorFeed\` of the brand, or add ${who} to \`brand.accounts\``);
		}
		return [activity];
	}
};
function isThread(type) {
	return asText(type)?.endsWith("#threadViewPost") === true;
}
function readFeedItem(item) {
	const { post, reply, reason } = asObject(item);
	const { uri, author, record: written, indexedAt } = asObject(post);
	const record = asObject(written);
	const id = asText(uri);
	const published = asText(record["createdAt"]) ?? asText(indexedAt);
	if (id === void 0 || published === void 0) throw new MalformedItem("is not a Bluesky feed item: `post.uri` or its time is missing");
	const { $type, by, indexedAt: repostedAt, uri: repost } = asObject(reason);
	if (asText($type)?.endsWith("#reasonRepost")) return {
		type: "share",
		published: asText(repostedAt) ?? null,
		id: asText(repost) ?? null,
		actor: authorOf(by),
		object: id,
		target: accountOf$1(author)
	};
	const common = {
		published,
		id,
		actor: authorOf(author)
	};
	const parent = asText(asObject(asObject(record["reply"])["parent"])["uri"]);
	if (parent !== void 0) {
		const object = asText(asObject(asObject(record["reply"])["root"])["uri"]) ?? null;
		const target = accountOf$1(asObject(asObject(reply)["parent"])["author"]) ?? didOf(parent) ?? null;
		return {
			...common,
			type: "comment",
			object,
			inReplyTo: parent,
			target
		};
	}
	const quoted = quotedUri(record);
	if (quoted !== void 0) return {
		...common,
		type: "quote",
		object: quoted,
		target: didOf(quoted) ?? null
	};
	return {
		...common,
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
function accountOf$1(profile) {
	return handleOf$2(profile) ?? asText(asObject(profile)["did"]) ?? null;
}
function quotedUri(record) {
	const shown = asObject(asObject(record["embed"])["record"]);
	const uri = asText(shown["uri"]) ?? asText(asObject(shown["record"])["uri"]);
	return uri?.includes("/app.bsky.feed.post/") ? uri : void 0;
}
// build/ingest/platforms/bluesky/notifications.js
const TYPES$1 = {
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
	cannotKnow: "What the brand itself did: its posts and replies are in `bluesky-feed`.",
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
		if (typeof reason !== "string" || typeof indexedAt !== "string") throw new MalformedItem("is not a Bluesky notification: `reason` or `indexedAt` is missing");
		const type = TYPES$1[reason];
		if (type === void 0) return [];
		const common = {
			type,
			published: indexedAt,
			id: asText(uri) ?? null,
			actor: authorOf(author)
		};
		const reply = asObject(asObject(record)["reply"]);
		const parent = asText(asObject(reply["parent"])["uri"]);
		const subject = asText(reasonSubject);
		if (type !== "comment") return [{
			...common,
			object: subject ?? null
		}];
		const object = asText(asObject(reply["root"])["uri"]) ?? null;
		const isOurs = subject === void 0 || didOf(parent) === didOf(subject);
		return [{
			...common,
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
	reads: "A post on Bluesky with all replies to it.",
	cannotKnow: "Who liked or reposted, which is in `bluesky-notifications`, and replies below the requested depth.",
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
		if (node["post"] === void 0) throw new MalformedItem("is not a Bluesky thread: `post` is missing");
		return postsOf(node).map((post) => readFeedItem(post));
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
function postsOf(node) {
	return [...node["post"] === void 0 ? [] : [node], ...asList(node["replies"]).flatMap(postsOf)];
}
// build/ingest/platforms/discourse.js
const REGULAR = 1;
const LIKE = 2;
const discourse = {
	name: "discourse",
	channels: ["discourse"],
	reads: "Topics of a Discourse forum: who opened them, and who replied.",
	cannotKnow: "Who liked: a post says only how many did.",
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
		return posts.flatMap((post) => read$3(post, isPrivate || post["topic_archetype"] === PRIVATE, context));
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
function read$3(post, isPrivate, { isBrand }) {
	const [topic, number, published] = [
		post["topic_id"],
		post["post_number"],
		post["created_at"]
	].map(asText);
	if (topic === void 0 || number === void 0 || published === void 0) throw new MalformedItem("is not a Discourse post: `topic_id`, `post_number` or `created_at` is missing");
	if ((post["post_type"] ?? REGULAR) !== REGULAR || isTakenBack(post)) return [];
	const handle = asText(post["username"]);
	const bot = Number(post["user_id"]) < 0;
	const common = {
		published,
		id: `${topic}/${number}`,
		actor: handle === void 0 ? null : {
			handle,
			bot
		}
	};
	const answered = asText(post["reply_to_post_number"]) ?? "1";
	if (isPrivate) return [{
		...common,
		type: "message",
		inReplyTo: number === "1" ? null : `${topic}/${answered}`
	}];
	if (number !== "1") return [{
		...common,
		type: "comment",
		object: `${topic}/1`,
		inReplyTo: `${topic}/${answered}`
	}];
	if (!isBrand(handle)) return [{
		...common,
		type: "message"
	}];
	const like = asList(post["actions_summary"]).find(({ id }) => id === LIKE)?.["count"];
	return [{
		...common,
		type: "post",
		content: asText(post["raw"]) ?? null,
		totals: totalsOf({ like })
	}];
}
function isTakenBack(post) {
	return post["hidden"] === true || post["user_deleted"] === true || asText(post["deleted_at"]) !== void 0;
}
// build/ingest/platforms/github.js
const DISLIKES = /* @__PURE__ */ new Set(["-1", "confused"]);
const github = {
	name: "github",
	channels: ["github"],
	reads: "What happens on a GitHub repository: stars, comments, reactions, and issues, pull requests and discussions opened; from its REST API or its webhooks.",
	cannotKnow: "What a reaction was to, and that something removed was ever there.",
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
const THINGS = [
	"comment",
	"discussion",
	"issue",
	"pull_request"
];
function isEvent(item) {
	return "sender" in item && [
		"hook_id",
		"organization",
		"repository"
	].some((key) => key in item);
}
function isCounted(event, action) {
	if (event["review"] !== void 0) return action === "submitted";
	return action === "created" || action === "opened";
}
function written(thing, { isBrand, insidersFrom }) {
	const published = asText(thing["created_at"]) ?? asText(thing["submitted_at"]);
	const user = thing["user"];
	if (published === void 0 || user === void 0) throw new MalformedItem(`is not a GitHub item with a time: \`created_at\` or \`user\` is missing; stars need the media type \`application/vnd.github.star+json\``);
	const side = insidersFrom === null ? null : sideOf$1(thing, insidersFrom);
	const common = {
		published,
		actor: actorOf$4(user),
		...side === null ? {} : { side }
	};
	const url = asText(thing["html_url"]);
	if (url === void 0) return {
		...common,
		type: "like",
		id: asText(thing["node_id"]) ?? null
	};
	const page = url.replace(/#.*/, "");
	if (page !== url) return {
		...common,
		type: "comment",
		id: url,
		object: page,
		inReplyTo: above(thing, url) ?? page,
		url
	};
	if (!isBrand(common.actor?.handle)) return {
		...common,
		type: "message",
		id: url,
		url
	};
	return {
		...common,
		type: "post",
		id: url,
		url,
		content: asText(thing["body"]) ?? asText(thing["title"]) ?? null
	};
}
const SIDES$1 = /* @__PURE__ */ new Map([
	["OWNER", "inside"],
	["MEMBER", "inside"],
	["COLLABORATOR", "unknown"],
	["CONTRIBUTOR", "outside"],
	["FIRST_TIMER", "outside"],
	["FIRST_TIME_CONTRIBUTOR", "outside"],
	["MANNEQUIN", "outside"],
	["NONE", "outside"]
]);
function sideOf$1(thing, key) {
	return SIDES$1.get(thing[key]) ?? (thing["html_url"] === void 0 ? null : "unknown");
}
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
	reads: "Reviews of a Google Business Profile, and the owner's replies.",
	cannotKnow: "Who an anonymous reviewer is. Names are not unique, and a reply carries the time of its last edit.",
	obtain: "`GET https://mybusiness.googleapis.com/v4/accounts/{id}/locations/{id}/reviews`, page by page, with the scope `https://www.googleapis.com/auth/business.manage`. The API isn't open to the public: ask for access with Google's form, as an owner or manager of the profile; requests are reviewed within 14 days.",
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
		if (id === void 0 || published === void 0) throw new MalformedItem("is not a Google review: `reviewId` or `createTime` is missing");
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
			follows: null,
			total: asCount(totalReviewCount),
			held: textsOf$1(reviews.map(({ reviewId }) => reviewId))
		};
	}
};
// build/ingest/platforms/linkedin/creation.js
function timeOf$2(value) {
	return typeof value === "number" && Math.abs(value) <= 864e13 ? new Date(value).toISOString() : void 0;
}
function creationOf(record) {
	const { actor, time } = asObject(record["created"]);
	return {
		published: timeOf$2(time),
		actor: asText(record["actor"]) ?? asText(actor)
	};
}
// build/ingest/platforms/linkedin/paging.js
function remainderOf$1(paging) {
	const { start, count, total, links } = asObject(paging);
	const [from, size, all] = [
		asCount(start),
		asCount(count),
		asCount(total)
	];
	return {
		hasMore: from !== null && size !== null && all !== null && from + size < all || asList(links).some(({ rel }) => rel === "next"),
		follows: (from ?? 0) > 0 || asList(links).some(({ rel }) => rel === "prev") || (from === null ? null : false),
		total: all
	};
}
// build/ingest/platforms/linkedin/comments.js
const linkedinComments = {
	name: "linkedin-comments",
	channels: ["linkedin"],
	reads: "Comments under a LinkedIn page's posts, with the page's own replies.",
	cannotKnow: "Who shared; who reacted is in `linkedin-reactions`, the posts are in `linkedin-posts`.",
	obtain: "`GET /rest/socialActions/{urn}/comments` for each post, and for each comment with replies. The token needs the scope `r_organization_social`, for which LinkedIn must approve the app, and a member with a role on the page. Without all that, count by eye: `tally`.",
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
		if (published === void 0 || object === void 0) throw new MalformedItem("is not a LinkedIn comment: `created.time` or `object` is missing");
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
function whole(urn) {
	return urn?.replace(/\((?!urn:li:)(\w+:)/, "(urn:li:$1");
}
// build/ingest/platforms/linkedin/posts.js
const linkedinPosts = {
	name: "linkedin-posts",
	channels: ["linkedin"],
	reads: "A LinkedIn page's posts, with their text.",
	cannotKnow: "Who engaged, and how many. Comments name a post by a different URN, so they can't be matched with it.",
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
		if (asText(id) === void 0 || published === void 0) throw new MalformedItem("is not a LinkedIn post: `id` or `publishedAt` is missing");
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
	recognises: ({ reactionType, id, $URN, type }) => typeof reactionType === "string" || type === void 0 && /^urn:li:(reaction|like):/.test(String($URN ?? id)),
	read(item) {
		const reaction = asObject(item);
		const { published, actor } = creationOf(reaction);
		const object = asText(reaction["root"]) ?? asText(reaction["object"]);
		if (published === void 0 || object === void 0) throw new MalformedItem("is not a LinkedIn reaction: `created.time` or `root` is missing");
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
function actOf({ type, object }) {
	return type ?? (object ? "like" : null);
}
// build/ingest/platforms/mastodon/handle.js
function handleOf$1(account) {
	const acct = asText(account["acct"]);
	const host = acct?.includes("@") ? void 0 : hostOf(asText(account["url"]));
	return acct === void 0 || host === void 0 ? acct : `${acct}@${host}`;
}
// build/ingest/platforms/mastodon/accounts.js
const mastodonAccounts = {
	name: "mastodon-accounts",
	channels: ["mastodon"],
	reads: "A list of accounts on Mastodon, such as those who favourited or boosted a post. Its entry says what they did with `set: { type, object, period }`; with only `object` it is a like.",
	cannotKnow: "When they did it. All lists of accounts look the same, so one is read only if its entry says what they did.",
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
		if (handle === void 0) throw new MalformedItem("is not a Mastodon account: `acct` is missing");
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
const TYPES = {
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
	cannotKnow: "What the brand itself did: its posts and replies are in its archive, `activitystreams-outbox`.",
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
			instead: "give them an entry of their own that says what they did, such as `set: { type: like, object: STATUS-ID, period: { from: \u2026, to: \u2026 } }`; who did what, and when, is in `GET /api/v1/notifications`",
			fits: (item) => "acct" in item && "username" in item && !("account" in item)
		},
		{
			what: "Mastodon statuses, not notifications",
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
		if (typeof type !== "string" || typeof published !== "string") throw new MalformedItem("is not a Mastodon notification: `type` or `created_at` is missing");
		const activityType = TYPES[type];
		if (activityType === void 0) return [];
		const status = asObject(given);
		const statusId = asText(status["id"]);
		const inReplyTo = asText(status["in_reply_to_id"]);
		const isStatusItself = activityType === "mention" || activityType === "quote";
		return [{
			type: typeOf$2(activityType, status),
			published,
			id: (isStatusItself ? statusId : void 0) ?? asText(id) ?? null,
			actor: actorOf$3(asObject(account)),
			object: (isStatusItself ? quoted$1(status) : statusId) ?? null,
			inReplyTo: isStatusItself ? inReplyTo ?? null : null,
			target: isStatusItself ? answered(status) : null,
			url: asText(status["url"]) ?? null
		}];
	}
};
function quoted$1(status) {
	return asText(asObject(asObject(status["quote"])["quoted_status"])["id"]);
}
function answered(status) {
	const id = asText(status["in_reply_to_account_id"]);
	const accounts = [...asList(status["mentions"]), asObject(status["account"])];
	const account = id === void 0 ? void 0 : accounts.find((candidate) => asText(candidate["id"]) === id);
	return account === void 0 ? null : handleOf$1(account) ?? null;
}
function actorOf$3(account) {
	const handle = handleOf$1(account);
	return handle === void 0 ? null : {
		handle,
		bot: account["bot"] === true
	};
}
function typeOf$2(type, status) {
	if (type !== "mention") return type;
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
		if (typeof type !== "string" || actor === void 0) throw new MalformedItem("is not an ActivityStreams activity: `type` or `actor` is missing");
		const common = {
			published: asText(published) ?? null,
			actor
		};
		if (type === "Create") return [{
			...common,
			...created(asObject(activity["object"]), actor)
		}];
		const object = localId(uriOf(activity["object"]), actor) ?? null;
		const id = asText(activity["id"]) ?? null;
		if (type === "Announce") return [{
			...common,
			type: "share",
			id,
			object,
			target: boosted(activity)
		}];
		if (type === "Like") return [{
			...common,
			type: "like",
			id,
			object
		}];
		if (type === "Follow") return [{
			...common,
			type: "follow",
			id,
			target: object
		}];
		return [];
	}
};
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
		content: plain$2(asText(note["content"]))
	};
	return {
		type: "comment",
		id,
		url,
		inReplyTo,
		target: isOf(replyTo, actor) ? actor : addressee(mentions, replyTo)
	};
}
function isPrivate(note) {
	return (note["to"] !== void 0 || note["cc"] !== void 0) && !addressees(note).some((to) => PUBLIC.test(to));
}
function addressee(mentions, replyTo) {
	const tag = mentions.find((tag) => isOf(replyTo, asText(tag["href"]))) ?? mentions[0];
	if (tag === void 0) return replyTo?.replace(/\/statuses\/[^/]+$/, "") ?? null;
	const [name, href] = [asText(tag["name"]), asText(tag["href"])];
	if (name === void 0) return href ?? null;
	const host = name.slice(1).includes("@") ? void 0 : hostOf(href);
	return host === void 0 ? name : `${name}@${host}`;
}
function boosted(activity) {
	return uriOf(asObject(activity["object"])["attributedTo"]) ?? addressees({ cc: activity["cc"] }).find((cc) => !PUBLIC.test(cc)) ?? null;
}
function addressees({ to, cc }) {
	return [to, cc].flat().flatMap((uri) => asText(uri) ?? []);
}
function isOf(uri, actor) {
	return actor !== void 0 && uri?.startsWith(`${actor}/`) === true;
}
function localId(uri, actor) {
	return isOf(uri, actor) ? /\/statuses\/(\d+)$/.exec(uri ?? "")?.[1] ?? uri : uri;
}
function uriOf(value) {
	return asText(value) ?? asText(asObject(value)["id"]);
}
function plain$2(html) {
	if (html === void 0) return null;
	const text = html.replace(/<(br|\/p)\b[^>]*>/gi, "\n").replace(/<[^>]*>/g, "");
	return decodeEntities(text).trim();
}
// build/ingest/platforms/meta/lookalikes.js
const INSTEAD = "export the comments under it: `GET /{post-id}/comments`, or `GET /{media-id}/comments` on Instagram";
const MESSAGES = {
	what: "private messages from Facebook or Instagram, which should not be committed",
	instead: "export public comments: `GET /{post-id}/comments`",
	fits: ({ id, to, thread_id, participants, snippet }) => /^[mt]_/.test(asText(id) ?? "") || asObject(to)["data"] !== void 0 || [
		thread_id,
		participants,
		snippet
	].some((value) => value !== void 0)
};
const THREADS = {
	what: "posts or replies from Threads, which Vanity Check can't read",
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
const POSTS$1 = {
	what: "Facebook or Instagram posts, photos or videos, not comments",
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
	reads: "Comments under a Facebook page's or an Instagram account's posts, with the replies to them.",
	cannotKnow: "Who reacted. Facebook leaves out `from`, and Instagram `username`, if you don't ask for them or the token may not see them.",
	obtain: "Facebook: `GET /{post-id}/comments?filter=stream&fields=id,from,created_time,parent,permalink_url` with a page token; Instagram: `GET /{media-id}/comments?fields=id,from,username,timestamp,parent_id,media,replies{id,from,username,timestamp}` with the permissions `instagram_business_basic` and `instagram_business_manage_comments`, without which there is no `username` (since 27 August 2024); for your own account, Standard Access is enough.",
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
		POSTS$1,
		PAGE_POSTS,
		EVENTS,
		{
			what: "what may be Facebook or Instagram comments, or posts that don't say who wrote them",
			instead: "where they are comments, ask for the fields `from` and `parent` too, or name `format: meta-comments`",
			unlessNamed: true,
			fits: (item) => timeOf$1(item) !== void 0 && !PECULIAR.some((fits) => fits(item))
		}
	],
	recognises: (item) => timeOf$1(item) !== void 0 && PECULIAR.some((fits) => fits(item)),
	read(item) {
		return comments(asObject(item), null);
	},
	remainderOfPage({ paging, summary }, items) {
		const { next, previous, cursors } = asObject(paging);
		const isBehindCursor = items.length === 0 && asText(asObject(cursors)["before"]) !== void 0;
		const isFirst = next !== void 0 || cursors !== void 0;
		return {
			list: postOf$1(asObject(items[0])) ?? "",
			hasMore: asText(next) !== void 0,
			follows: asText(previous) !== void 0 || isBehindCursor || (isFirst ? false : null),
			total: asCount(asObject(summary)["total_count"]),
			held: textsOf$1(items.map(({ id }) => id))
		};
	},
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
	if (time === void 0) throw new MalformedItem("is not a Facebook or Instagram comment: `created_time` or `timestamp` is missing");
	const link = linked(asText(comment["permalink_url"]));
	const id = asText(comment["id"]) ?? link.id;
	const parent = asText(asObject(comment["parent"])["id"]) ?? asText(comment["parent_id"]) ?? link.parent;
	const activity = {
		type: "comment",
		published: time.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"),
		id: id ?? null,
		actor: actorOf$2(comment),
		object: postOf$1(comment) ?? above?.object ?? null,
		inReplyTo: parent ?? above?.id ?? null
	};
	const answers = [comment["comments"], comment["replies"]].flatMap((page) => asList(asObject(page)["data"]));
	return [...comment["is_hidden"] === true || comment["hidden"] === true ? [] : [activity], ...answers.flatMap((answer) => comments(answer, activity))];
}
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
	cannotKnow: "Who engaged, and at what time of day. No rule about people can use it.",
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
	cannotKnow: "Who engaged, and at what time of day. No rule about people can use it.",
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
function repeatedBy(text) {
	return /^RT @(\w+):/.exec(text)?.[1] ?? null;
}
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
const tables = [
	linkedinTable,
	{
		name: "x-table",
		channels: ["x"],
		reads: "Posts of an account on X with their totals, and its replies.",
		cannotKnow: "Who engaged, and at what time of day. No rule about people can use it.",
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
// build/ingest/platforms/tally.js
const COUNTED = [
	{
		type: "comment",
		column: "comments",
		employeeColumn: "comments by employees"
	},
	{
		type: "like",
		column: "likes",
		employeeColumn: "likes by employees"
	},
	{
		type: "share",
		column: "shares",
		employeeColumn: "shares by employees"
	}
];
const NEEDED = ["date", "post"];
const COLUMNS$4 = [
	...NEEDED,
	"channel",
	"answered",
	...COUNTED.flatMap(({ column, employeeColumn }) => [column, employeeColumn])
];
const SQUEEZED = new Set(COLUMNS$4.map(squeeze$1));
const tally$1 = {
	name: "tally",
	reads: "Counts made by eye, a row for each post: `date, channel, post, comments, comments by employees, likes, likes by employees, shares, shares by employees, answered`. Leave out what the brand itself wrote, and employees' replies to outsiders. `answered` is how many comments from outsiders the brand or an employee has replied to by the day of counting. Leave a cell empty if you don't know, and write 0 for none. If a later file counts a post again, the later count applies.",
	cannotKnow: "Who they were, when they came and how soon they got a reply. Rules that it can't answer are one line of the report, not an error.",
	obtain: "Open each post, and count your employees' names and everybody else's. Commit the sheet as CSV.",
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
	isHeader: (header) => header.some((name) => squeeze$1(name).includes("byempl") || columnMeant(name)?.endsWith("by employees") === true),
	isColumn: (name) => SQUEEZED.has(squeeze$1(name)),
	headerFault,
	read: (row, { dates }) => rowsOf$1(cellsOf(asObject(row)), dates)
};
function headerFault(header) {
	const names = new Set(header.map(squeeze$1));
	const missing = COLUMNS$4.filter((column) => !names.has(squeeze$1(column)));
	for (const name of header.filter((column) => column !== "" && !SQUEEZED.has(squeeze$1(column)))) {
		const meant = misspelt$1(name, missing) ?? columnMeant(name);
		if (meant !== null && missing.includes(meant)) return `unknown column "${name}"; did you mean "${meant}"?`;
	}
	const needed = missing.filter((column) => NEEDED.includes(column));
	return needed.length === 0 ? null : `is not in the format tally: it has no column ${needed.join(", ")}`;
}
const FILLERS = new Set("all by count from number of our s the total".split(" "));
function columnMeant(name) {
	const words = (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !FILLERS.has(word));
	const counted = words.filter((word) => !word.startsWith("employee"));
	const columns = COUNTED.find(({ type }) => counted.length === 1 && type === typeOf$4(counted[0]));
	if (columns === void 0) return null;
	return counted.length < words.length ? columns.employeeColumn : columns.column;
}
function cellsOf(row) {
	const cells = new Map(Object.entries(row).map(([column, cell]) => [squeeze$1(column), String(cell)]));
	return (column) => (cells.get(squeeze$1(column)) ?? "").trim();
}
function rowsOf$1(cells, dates) {
	const post = orMalformed(() => cellOf("id", cells("post")));
	const sum = [post, cells("date")].find(isSumLabel);
	if (sum !== void 0) throw new MalformedItem(`"${sum}" looks like a sum of the rows above; delete the row`);
	if (post === "") throw new MalformedItem("has no `post`; give the post's ID or address");
	if (cells("date") === "") throw new MalformedItem("has no `date`; give the day of the post");
	const published = orMalformed(() => toMoment(cells("date"), dates));
	if (!isMoment(published)) throw new MalformedItem(dateFault("date", cells("date")));
	const common = {
		published,
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
	const uncounted = COUNTED.filter(({ column }) => cells(column) === "").map(({ type }) => type);
	return [{
		...common,
		type: "post",
		id: post,
		side: "brand",
		...uncounted.length === 0 ? {} : { uncounted }
	}, ...counts];
}
function countsOf(cells, { type, column, employeeColumn }) {
	const [total, inside] = [numberIn(cells, column), numberIn(cells, employeeColumn)];
	const answered = type === "comment" ? numberIn(cells, "answered") : null;
	const answeredOutside = {
		side: "outside",
		count: answered ?? 0,
		answered: bucketOf(answered)
	};
	if (total === null) return [...inside === null ? [] : [{
		side: "inside",
		count: inside,
		answered: null
	}], ...answered === null || answered === 0 ? [] : [answeredOutside]];
	const outside = total - (inside ?? 0);
	if (outside < 0) throw new MalformedItem(`\`${employeeColumn}\` is ${inside}, more than the ${total} \`${column}\`; count again`);
	if (answered !== null && answered > outside) throw new MalformedItem(`\`answered\` is ${answered}, more than the ${outside} \`${column}\` that can be from outside; count again`);
	const isSplit = inside !== null;
	return [
		{
			side: "inside",
			count: inside ?? 0,
			answered: null
		},
		isSplit ? {
			...answeredOutside,
			count: outside
		} : answeredOutside,
		{
			side: "unknown",
			count: isSplit ? 0 : total - answeredOutside.count,
			answered: null
		}
	];
}
function bucketOf(answered) {
	return answered === null ? null : { ever: answered };
}
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
	what: "private messages from X, which should not be committed",
	instead: "export public posts: `GET /2/users/{id}/mentions` and `/tweets`",
	fits: (item) => "dm_conversation_id" in item || "event_type" in item || "messageCreate" in item
};
const USERS = {
	what: "X users, who may have liked something, may be followers, or were only looked up",
	instead: "give them an entry of their own that says what they did, such as `set: { type: like, object: POST-ID, period: { from: \u2026, to: \u2026 } }`; else export `GET /2/users/{id}/mentions`",
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
	cannotKnow: "What others did, which is in `x-tweets`.",
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
		if (id === void 0 || published === void 0) throw new MalformedItem("is not a post from an X archive: `id_str` or `created_at` is missing");
		const common = {
			published,
			id,
			side: "brand"
		};
		const answered = asText(tweet["in_reply_to_status_id_str"]);
		const toward = asText(tweet["in_reply_to_screen_name"]);
		if (answered !== void 0) return [{
			...common,
			type: "comment",
			inReplyTo: answered,
			target: toward ?? null
		}];
		const repeated = repeatedBy(text);
		if (repeated !== null) return [{
			...common,
			type: "share",
			target: repeated
		}];
		if (toward !== void 0) return [{
			...common,
			type: "mention",
			target: toward
		}];
		return [{
			...common,
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
function timeOf(text) {
	const [, month, day, time, hours, minutes, year] = /^\w{3} (\w{3}) (\d\d) (\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d) (\d{4})$/.exec(text ?? "") ?? [];
	const number = MONTHS.indexOf(month ?? "") + 1;
	return number === 0 ? void 0 : `${year}-${String(number).padStart(2, "0")}-${day}T${time}${hours}:${minutes}`;
}
// build/ingest/platforms/x/paging.js
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
	reads: "A list of X users, such as those who liked a post. Its entry says what they did with `set: { type, object, period }`; with only `object` it is a like.",
	cannotKnow: "When they did it. All lists of users look the same, so one is read only if its entry says what they did.",
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
		if (id === void 0 || handle === void 0) throw new MalformedItem("is not an X user: `id` or `username` is missing");
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
const PECULIAR_KEYS = [
	"author_id",
	"conversation_id",
	"edit_history_tweet_ids",
	"in_reply_to_user_id",
	"public_metrics",
	"referenced_tweets",
	"reply_settings"
];
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
	reads: "Posts on X from its API v2: mentions, replies, quotes, reposts and the brand's own posts.",
	cannotKnow: "Who liked, and without `expansions=author_id` and `tweet.fields=author_id` who wrote.",
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
		if (id === void 0 || typeof tweet["text"] !== "string") throw new MalformedItem("is not an X post: `id` or `text` is missing");
		const includes = asObject(context.page["includes"]);
		const author = asObject(tweet["author"]);
		const users = byId(includes["users"] ?? [author]);
		const authorId = asText(tweet["author_id"]) ?? asText(author["id"]);
		const common = {
			published: asText(tweet["created_at"]) ?? null,
			id: textsOf$1([tweet["edit_history_tweet_ids"]].flat())[0] ?? id,
			actor: authorId === void 0 ? null : actorOf$1(authorId, users)
		};
		const referred = (type) => asList(tweet["referenced_tweets"]).find((reference) => reference["type"] === type);
		const authorOfTweet = (other) => {
			return handleOf(asText(byId(includes["tweets"]).get(asText(other["id"]) ?? "")?.["author_id"]), users);
		};
		const content = tweet["text"];
		const toward = handleOf(asText(tweet["in_reply_to_user_id"]), users);
		const answered = referred("replied_to");
		if (answered !== void 0) {
			const target = toward ?? authorOfTweet(answered);
			const object = asText(tweet["conversation_id"]) ?? null;
			return [{
				...common,
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
				...common,
				type: repeated ? "share" : "quote",
				object,
				target
			}];
		}
		if (tweet["referenced_tweets"] === void 0) {
			const inferred = byText(tweet, content, toward);
			if (inferred !== null) return [{
				...common,
				...inferred
			}];
		}
		return [{
			...common,
			...ownOrMention(tweet, content, common.actor, context)
		}];
	},
	remainderOfPage: remainderOf
};
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
function ownOrMention(tweet, content, actor, { isBrand, isBrandNamed }) {
	const mentions = asList(asObject(tweet["entities"])["mentions"]).map((entity) => textsOf$1([entity["username"], entity["id"]]));
	const author = mentions.length > 0 ? mentions : [...content.matchAll(/(?<![\w/])@(\w+)/g)].map(([, name]) => textsOf$1([name]));
	if (author.length > 0 && !isBrand(actor?.handle) && !isBrand(actor?.id)) return {
		type: "mention",
		target: !isBrandNamed || author.flat().some(isBrand) ? null : author[0]?.[0] ?? null
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
function byId(list) {
	if (!Array.isArray(list)) return /* @__PURE__ */ new Map();
	const index = indices.get(list) ?? new Map(asList(list).map((entry) => [String(entry["id"]), entry]));
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
	reads: "Comments under YouTube videos, with the brand's replies: threads, or the replies of one thread.",
	cannotKnow: "Who liked. A long thread comes with only some of its replies; get the rest with `comments.list`.",
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
			const single = comment(asObject(item), null, videoId);
			return isPublished(asObject(item)) ? [single] : [];
		}
		const top = asObject(topLevelComment);
		const answers = asList(asObject(replies)["comments"]);
		return [comment(top, null, videoId), ...answers.map((answer) => comment(answer, asText(top["id"]), videoId))].filter((_, i) => isPublished(i === 0 ? top : answers[i - 1] ?? {}));
	},
	remainderOfPage({ kind, nextPageToken, prevPageToken }, items) {
		const snippets = items.map(({ snippet }) => asObject(snippet));
		const videos = new Set(snippets.map(({ videoId }) => asText(videoId)));
		return {
			list: `answers to ${asText(snippets[0]?.["parentId"]) ?? "videos"}`,
			post: videos.size === 1 ? [...videos][0] ?? null : null,
			hasMore: asText(nextPageToken) !== void 0,
			follows: asText(prevPageToken) !== void 0 || items.length === 0 && isOfComments(kind) || null,
			total: null,
			held: textsOf$1(items.map(({ id }) => id))
		};
	},
	remainderOfItem({ id, snippet, replies }) {
		const { totalReplyCount, parentId, topLevelComment } = asObject(snippet);
		const top = asText(asObject(topLevelComment)["id"]) ?? asText(parentId) ?? asText(id);
		if (top === void 0) return null;
		const answers = asList(asObject(replies)["comments"]);
		const held = textsOf$1(parentId === void 0 ? answers.map((answer) => answer["id"]) : [id]);
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
function isOfComments(kind) {
	return /^youtube#comment(Thread)?ListResponse$/.test(String(kind));
}
function isPublished(item) {
	const { moderationStatus } = asObject(item["snippet"]);
	return moderationStatus === void 0 || moderationStatus === "published";
}
function comment(item, top, videoId) {
	const snippet = asObject(item["snippet"]);
	const id = asText(item["id"]);
	const published = asText(snippet["publishedAt"]);
	if (id === void 0 || published === void 0) throw new MalformedItem("is not a YouTube comment: `id` or `snippet.publishedAt` is missing");
	return {
		type: "comment",
		published,
		id,
		actor: actorOf(snippet),
		object: asText(snippet["videoId"]) ?? asText(videoId) ?? null,
		inReplyTo: asText(snippet["parentId"]) ?? top ?? null
	};
}
function actorOf(snippet) {
	const id = asText(asObject(snippet["authorChannelId"])["value"]);
	const name = asText(snippet["authorDisplayName"]);
	const account = name === void 0 ? {} : name.startsWith("@") ? { handle: name } : { name };
	return id === void 0 && account.handle === void 0 ? null : {
		...id === void 0 ? {} : { id },
		...account
	};
}
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
	rows: tally$1,
	texts: [],
	own: [],
	byHand: false
};
const FORMAT_NAMES = namesIn(snapshotFormats);
function formatNamed(name) {
	return formatIn(snapshotFormats, name);
}
// build/schema/activity.js
const text$2 = (description) => ({
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
const moment = { anyOf: [
	{ type: "null" },
	{
		type: "string",
		format: "date-time"
	},
	{
		type: "string",
		format: "date"
	}
] };
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
			...moment,
			description: "When: an RFC 3339 time with offset, or a date."
		},
		id: text$2("Unique in its channel."),
		actor: {
			...account,
			description: "Who did it; missing if unknown."
		},
		object: text$2("Id of the post it was done to."),
		inReplyTo: text$2("Id of the post or comment that it replies to."),
		target: text$2("The account it was done toward."),
		channel: text$2("Where it happened."),
		content: {
			type: ["string", "null"],
			description: "Text of a post; best left out for anything else."
		},
		language: text$2("Language of the content: a tag such as de or pt-BR."),
		category: text$2("Kind of post, such as promotional or educational."),
		answeredAt: {
			...moment,
			description: "When the brand first answered: an RFC 3339 time with offset, or a date, which says how soon to the day only."
		},
		count: {
			type: ["integer", "null"],
			minimum: 0,
			maximum: 4294967295,
			description: "How many activities an aggregated row stands for; 0 says that there were none."
		},
		side: {
			enum: [...SIDES$2, null],
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
			description: "Side toward which an aggregated row was done; missing where its post tells, `unknown` where it may be toward anybody, `others` where it is neither by the brand nor toward it."
		},
		answered: {
			type: ["object", "null"],
			additionalProperties: {
				type: "integer",
				minimum: 0
			},
			propertyNames: { enum: ANSWER_BUCKETS },
			description: "How many of an aggregated row the brand answered within each time, including those answered sooner; the rest weren't answered. Missing if unknown."
		},
		disclosed: {
			type: ["boolean", "null"],
			description: "The employee said that they work for the company."
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
		uncounted: {
			type: ["array", "null"],
			items: { enum: ACTIVITY_TYPES },
			description: "Of a post: types that nobody counted on it, as where a cell of a tally is empty. How many there were is unknown."
		},
		amplifiers: {
			type: ["array", "null"],
			items: {
				type: "string",
				maxLength: 4096
			},
			description: "Plan: people asked to react."
		},
		owner: text$2("Plan: who answers the replies."),
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
const reach = {
	outbound: {
		type: "boolean",
		description: "What the brand itself did: false if it wasn't exported, true if it was."
	},
	inbound: {
		type: "boolean",
		description: "False if what others did toward the brand wasn't exported."
	},
	holdsOwn: {
		type: "boolean",
		description: "True if the file's format always has what the brand itself wrote. Without an account of the brand in it, somebody else in it may be the brand."
	},
	saysInsiders: {
		type: "boolean",
		description: "True if the records say who is an employee, though not of everybody."
	},
	leftOut: {
		type: "array",
		items: {
			type: "object",
			required: [
				"types",
				"held",
				"missing"
			],
			additionalProperties: false,
			properties: {
				types: {
					type: "array",
					items: { enum: ACTIVITY_TYPES },
					uniqueItems: true
				},
				held: {
					type: "integer",
					minimum: 0
				},
				missing: {
					type: ["integer", "null"],
					minimum: 0
				}
			}
		},
		description: "What the exported pages say they leave out: how many of these types the file holds, and how many are missing, null if the pages don't say."
	}
};
const envelopeSchema = {
	type: "object",
	properties: {
		version: { const: 1 },
		channel: {
			type: "string",
			minLength: 1,
			maxLength: 4096,
			description: "Channel of records that don't name one."
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
			description: "Types exported in full, so that without rows there were none."
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
		...reach,
		byEye: {
			type: "boolean",
			description: "True if a person counted by eye, so what the file lacks can't be exported."
		},
		unreadColumns: {
			type: "array",
			items: { type: "string" },
			description: "The columns of the sheet it was made from that nothing read."
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
					...reach
				}
			},
			description: "An aggregate of several files: what it covers, where that differs from file to file."
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
					metric: { enum: PEOPLE_METRICS },
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
					},
					mayBeEmpty: { type: "boolean" }
				}
			},
			description: "An aggregate: figures about people for the windows written in it, as its rows have no accounts to count."
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
			...text$4,
			description: "Channel of records that don't name one."
		}),
		read: (written) => written === void 0 ? null : channelNamed(written)
	},
	columns: {
		schema: () => ({
			type: "object",
			additionalProperties: { anyOf: [text$4, {
				type: "integer",
				minimum: 1
			}] },
			propertyNames: { enum: Object.keys(activitySchema.properties) },
			description: "CSV: the name of the column that holds each key, or its number, from 1, if the file has no header."
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
			description: "What is true of every record or of the file, but is not in the file."
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
			description: "What the file calls its types, and the type that each stands for, such as `PRAISE: like`."
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
			...text$4,
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
			return `lets ${files} be removed after ${after}d (${before === null ? "never before" : `${before}d before`})`;
		}
	},
	"insiders-from": {
		schema: () => ({
			enum: INSIDERS_FROM,
			description: "Which field of the payload says who is an employee: on GitHub `OWNER` and `MEMBER` are, a `COLLABORATOR` is unknown, and all others are outsiders. The roster outranks it."
		}),
		read: (written) => written ?? null,
		loosens: (before, after, files) => {
			if (before === after) return null;
			return after === null ? `no longer uses \`${before}\` of ${files} to tell who is an employee` : `uses \`${after}\` of ${files} to tell who is an employee, which names only some of them`;
		}
	}
};
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
// build/text/glob-pattern.js
const ENDING = /(?:\.[a-z0-9]{1,8}){1,2}$/i;
function parseGlob(pattern) {
	if (/(?<!\\)[@+!?*]\(/.test(pattern)) throw new Error("it has a group such as @(a|b); write {a,b}");
	if (pattern.startsWith("!")) throw new Error("it begins with !; name what is to be read");
	return alternatives(pattern).map((plain) => plain.split("/").filter((part) => part !== "" && part !== ".").map((part) => part === "**" ? part : new NamePattern(part)));
}
function escapeGlob(path) {
	return path.replace(/[\\*?[\]{}()]|^!/g, "\\$&");
}
var NamePattern = class {
	literal;
	#tokens;
	constructor(part) {
		const tokens = tokensOf(part);
		const isLiteral = tokens.every((token) => token !== "*" && token.literal !== null);
		this.literal = isLiteral ? tokens.map((token) => token.literal).join("") : null;
		const ending = isLiteral ? 0 : ENDING.exec(part)?.[0].length ?? 0;
		const first = tokens.length - ending;
		this.#tokens = tokens.map((token, i) => token === "*" || i < first ? token : inAnyCase(token));
	}
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
// build/text/match-name.js
function nameMatcher(pattern, folder) {
	const patterns = parseGlob(joined(escapeGlob(folder), pattern));
	const some = (name, isEnough) => {
		const parts = name.split("/");
		return patterns.some((segments) => left(segments, parts).some(isEnough));
	};
	return {
		matches: (name) => some(name, (rest) => rest === 0),
		reachesInto: (name) => some(name, (rest) => rest > 0)
	};
}
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
function withoutFolders(segments, at) {
	const all = new Set(at);
	for (const i of all) if (segments[i] === "**") all.add(i + 1);
	return all;
}
function joined(folder, path) {
	const parts = [];
	for (const part of `${folder}/${path}`.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}
// build/config/policy/keys/sources-loosened.js
const keys$1 = Object.entries(entryKeys);
function unread(name, base, { policy, reads }) {
	const at = policy.locate([name], ["snapshots"], ["plans"]);
	const left = [...base.reads[name]].filter((file) => !reads[name].has(file));
	const loosening = (what) => ({
		detail: `no longer reads ${what} as ${name}`,
		isSure: true,
		at,
		about: `unread ${name} ${what}`
	});
	return listed$2(left.map(loosening), (more) => loosening(`${more.length} more files`));
}
function readAnew(name, base, head) {
	const [was, is] = [entryOf(name, base.policy), entryOf(name, head.policy)];
	const before = /* @__PURE__ */ new Map();
	for (const file of head.reads[name]) {
		const [earlier, source] = [base.reads[name].has(file) ? was(file) : void 0, is(file)];
		if (earlier !== void 0 && source !== void 0) before.set(source, (before.get(source) ?? /* @__PURE__ */ new Set()).add(earlier));
	}
	return head.policy[name].flatMap((source) => {
		const earlier = before.get(source) ?? base.policy[name].filter(({ path }) => path === source.path);
		const moved = [...earlier].flatMap((earlierSource) => movedKeys(name, earlierSource, source));
		if ([...earlier].length > 0) return unique(moved);
		return movedKeys(name, unsaid(source), source).map((loosening) => ({
			...loosening,
			isSure: false
		}));
	});
}
function entryOf(name, policy) {
	const folder = folderOf$1(policy.path);
	const entries = policy[name].map((source) => ({
		source,
		...nameMatcher(source.path, folder)
	}));
	return (file) => entries.findLast(({ matches }) => matches(file))?.source;
}
function unique(loosenings) {
	return [...new Map(loosenings.map((loosening) => [loosening.about, loosening])).values()];
}
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
function wayOf(source) {
	const way = keys$1.filter(([, { loosens }]) => loosens === void 0).map(([key]) => source[key]);
	return JSON.stringify(way.map(sorted));
}
function sorted(value) {
	return typeof value === "object" && value !== null ? Object.entries(value).sort() : value;
}
// build/config/policy/keys/sources.js
const keys = Object.entries(entryKeys);
const snapshots = sourcesKey("snapshots", FORMAT_NAMES, "Globs of files to read, or entries that say how to read them; optional if `plans` are given.", { minItems: 1 }, "[{ path: snapshots/*.csv, channel: linkedin }]");
const plans = sourcesKey("plans", PLAN_FORMAT_NAMES, "Globs of posting plans, or entries that say how to read them.", {}, "[plans/*.yml]");
function sourcesKey(name, formats, description, bounds, example) {
	const entry = {
		type: "object",
		required: ["path"],
		additionalProperties: false,
		properties: {
			path: {
				...text$4,
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
			items: { anyOf: [text$4, entry] }
		},
		example,
		diagnostics: (written, context) => (Array.isArray(written) ? written : []).flatMap((source, i) => entryMistakes(source, [name, i], context)),
		read: (written = [], { file }) => written.map((source, i) => toSource(file, source, [name, i])),
		loosens: {
			by: "comparison",
			compare: ({ base, head }) => [...unread(name, base, head), ...readAnew(name, base, head)]
		}
	};
}
function entryMistakes(source, path, context) {
	const written = Object.fromEntries(entriesOf$1(source));
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
		...text$4,
		default: "UTC",
		description: "IANA time zone in which days begin."
	},
	example: "Europe/Berlin",
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
	example: "1",
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
		description: "Exceptions by rule, and if need be by post, day or channel, with a reason and a last day.",
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
					...text$4,
					description: "Only this post."
				},
				day: {
					...date$1,
					description: "Only this day."
				},
				channel: {
					...text$4,
					description: "Only this channel."
				},
				until: {
					...date$1,
					description: "Last day on which it holds."
				},
				reason: {
					...text$4,
					description: "Why, for the reader next year."
				}
			}
		}
	},
	example: "[{ rule: coverage, until: 2026-12-31, reason: The first export was cut off. }]",
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
function reasonMistakes(written) {
	return (Array.isArray(written) ? written : []).flatMap((waiver, i) => {
		const reason = waiver?.reason;
		if (typeof reason !== "string" || reason === "") return [];
		if (READABLE_ASCII.test(reason) || readable().test(reason)) return [];
		return [{
			path: [
				"waivers",
				String(i),
				"reason"
			],
			atKey: false,
			message: "is empty; write why, for the reader next year"
		}];
	});
}
const READABLE_ASCII = /[A-Za-z\d]/;
const readable = lazy(() => /[\p{L}\p{N}](?<!\p{Default_Ignorable_Code_Point})/u);
const NARROWING = [
	"object",
	"day",
	"channel"
];
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
function isAsWide(waiver, other) {
	return NARROWING.every((key) => waiver[key] === null || waiver[key] === other[key]);
}
// build/config/policy/keys/window.js
const DEFAULT = "28d";
// build/config/policy/keys/index.js
const settingKeys = {
	extends: extendsKey,
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
		example: "7d",
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
const policyKeys = [version, ...Object.values(settingKeys)];
// build/config/policy/needed-keys.js
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
function noPolicyAt(path) {
	return inputError(`there is no policy at ${path}; check the path, or write one with \`vanity-check init\``);
}
async function loadPolicy(tree, path, isZone) {
	const name = tree.name(path);
	const source = await tree.open(path);
	if (source === null) throw noPolicyAt(name);
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
	const locate = (...paths) => file.locate(paths.find((candidate) => holds$1(written, candidate)) ?? [], true);
	return withLazyParts({
		...read,
		path: name,
		locate
	}, { digest: () => sha256Hex(text) });
}
function holds$1(value, [key, ...rest]) {
	if (key === void 0) return true;
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
	return holds$1(value[key], rest);
}
// build/io/is-file.js
var import_required_node_fs = require_required_node_fs();
function isFile(path) {
	return (0, import_required_node_fs.existsSync)(path) && (0, import_required_node_fs.statSync)(path).isFile();
}
// build/text/search.js
function isRooted(path) {
	return /^(?:\/|[a-z]:[\\/]|\\\\)/i.test(path);
}
function searched(search, pattern, location = null) {
	try {
		return search();
	} catch (error) {
		throw inputError(`"${pattern}" is not a usable glob: ${error.message}`, location);
	}
}
function noMatch(pattern, isFolder, location) {
	const example = `${pattern.replace(/\/$/, "")}/**`;
	const why = isFolder ? `is a folder; name the files in it, such as "${example}"` : pattern.includes("\\") ? "matches no file; write `/` between folders, not a backslash" : "matches no file; check the path, which is relative to the policy";
	return inputError(`"${pattern}" ${why}`, location);
}
// build/text/file-kind.js
const KINDS = [
	["ndjson", "jsonl"],
	["json", "js"],
	["csv"],
	["yml", "yaml"],
	["ics"],
	["md", "markdown"]
];
function fileKind(path) {
	const name = path.toLowerCase().replace(/\.gz$/, "");
	const ending = name.slice(Math.max(...[
		".",
		"/",
		"\\"
	].map((before) => name.lastIndexOf(before))) + 1);
	return KINDS.find((kind) => kind.includes(ending))?.[0] ?? ending;
}
// build/io/beside.js
function filesBeside(read, isShallow) {
	const readFiles = new Set(read);
	const kinds = /* @__PURE__ */ new Map();
	for (const path of read) {
		const folder = (0, import_required_node_path.dirname)(path);
		kinds.set(folder, (kinds.get(folder) ?? /* @__PURE__ */ new Set()).add(fileKind(path)));
	}
	const beside = /* @__PURE__ */ new Set();
	let entries = 0;
	const look = (folder, endings, isDeep) => {
		for (const entry of (0, import_required_node_fs.readdirSync)(folder, { withFileTypes: true })) {
			if (++entries > LIMITS.files.most) return;
			const path = (0, import_required_node_path.join)(folder, entry.name);
			if (entry.isDirectory()) {
				if (isDeep && entry.name !== ".git" && entry.name !== "node_modules") look(path, endings, isDeep);
			} else if (!readFiles.has(path) && endings.has(fileKind(path))) beside.add(path);
		}
	};
	for (const [folder, wanted] of kinds) look(folder, wanted, !isShallow(folder));
	return [...beside].sort();
}
// build/io/disk-file.js
const CHUNK_BYTES = 16384;
const PIECE_CHUNK_BYTES = 65536;
function diskFile(path) {
	return {
		get size() {
			return (0, import_required_node_fs.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
		},
		read: () => read$2(path),
		unpack: (onRead) => unpack(path, onRead)
	};
}
function diskPiece(path, from, to) {
	return {
		size: to - from,
		read: () => read$2(path, from, to, PIECE_CHUNK_BYTES),
		unpack: (onRead) => unpack(path, onRead)
	};
}
function* read$2(path, from = 0, to = Number.POSITIVE_INFINITY, chunkBytes = CHUNK_BYTES) {
	const file = (0, import_required_node_fs.openSync)(path, "r");
	try {
		const buffer = new Uint8Array(chunkBytes);
		for (let at = from; at < to;) {
			const size = (0, import_required_node_fs.readSync)(file, buffer, 0, Math.min(chunkBytes, to - at), at);
			if (size === 0) break;
			at += size;
			yield buffer.subarray(0, size);
		}
	} finally {
		(0, import_required_node_fs.closeSync)(file);
	}
}
async function* unpack(path, onRead) {
	const { default: zlib } = await import("node:zlib");
	const target = zlib.createGunzip({ chunkSize: CHUNK_BYTES });
	const source = (0, import_required_node_fs.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
	source.on("error", (error) => target.destroy(error));
	if (onRead !== void 0) source.on("data", (chunk) => onRead(chunk.length));
	yield* source.pipe(target);
}
// build/io/glob.js
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
	visit(folder, [segment, ...rest], above) {
		if (segment === void 0) return;
		if (++this.#folders > LIMITS.folders.most) throw new Error(`it has more than ${LIMITS.folders.most} folders to look through; name a narrower one`);
		if (segment === "**") {
			if (rest.length > 0) this.visit(folder, rest, above);
			this.#descend(folder, [segment, ...rest], above, (name) => !name.startsWith("."));
			if (rest.length === 0) this.#take(folder, (name) => !name.startsWith("."));
		} else if (rest.length === 0) this.#take(folder, (name) => segment.matches(name));
		else if (segment.literal !== null) this.visit((0, import_required_node_path.join)(folder, segment.literal), rest, above);
		else this.#descend(folder, rest, above, (name) => segment.matches(name));
	}
	#descend(folder, segments, above, isWanted) {
		for (const entry of entriesOf(folder)) {
			if (!isWanted(entry.name)) continue;
			const path = (0, import_required_node_path.join)(folder, entry.name);
			if (entry.isDirectory()) this.visit(path, segments, above);
			else if (entry.isSymbolicLink() && statusOf(path)?.isDirectory() === true) {
				const real = (0, import_required_node_fs.realpathSync)(path);
				const way = above.length > 0 ? above : [(0, import_required_node_fs.realpathSync)(folder)];
				if (!way.some((folder) => `${folder}/`.startsWith(`${real}/`)) && this.#mayFollow(path, real)) this.visit(path, segments, [...way, real]);
			}
		}
	}
	#take(folder, isWanted) {
		for (const entry of entriesOf(folder)) {
			if (entry.isDirectory() || !isWanted(entry.name)) continue;
			const path = (0, import_required_node_path.join)(folder, entry.name);
			const found = whatIsAt(path);
			if (typeof found === "string") this.unreadable.push({
				path,
				why: found
			});
			else if (found.isFile() && (!entry.isSymbolicLink() || this.#mayFollow(path, (0, import_required_node_fs.realpathSync)(path)))) this.files.add(path);
			if (this.files.size > LIMITS.files.most) throw new Error(`it matches more than ${LIMITS.files.most} files; join some of them`);
		}
	}
};
function whatIsAt(path) {
	try {
		const status = (0, import_required_node_fs.statSync)(path);
		if (status.isFile() || status.isDirectory()) return status;
		return "which is no file but a pipe, a socket or a device; take it out";
	} catch (error) {
		const { code, message } = error;
		if (code === "ENOENT") return `a link to ${(0, import_required_node_fs.readlinkSync)(path)}, which is not there; fetch it, or commit the file itself`;
		if (code === "ELOOP") return "a link that leads back to itself; commit the file itself";
		return `which cannot be read: ${message}`;
	}
}
function statusOf(path) {
	try {
		return (0, import_required_node_fs.statSync)(path);
	} catch {
		return null;
	}
}
function entriesOf(folder) {
	try {
		return (0, import_required_node_fs.readdirSync)(folder, { withFileTypes: true });
	} catch (error) {
		if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return [];
		throw error;
	}
}
// build/io/is-inside.js
function isInside$1(path, folder) {
	const way = (0, import_required_node_path.relative)(folder, path);
	return way !== ".." && !way.startsWith(`..${import_required_node_path.sep}`) && !(0, import_required_node_path.isAbsolute)(way);
}
// build/io/repository.js
var Repository = class {
	root;
	#matched = /* @__PURE__ */ new Set();
	#opened = /* @__PURE__ */ new Set();
	constructor(root) {
		this.root = (0, import_required_node_fs.realpathSync)(root);
	}
	entry(path) {
		const absolute = (0, import_required_node_path.join)((0, import_required_node_fs.realpathSync)((0, import_required_node_path.dirname)(path)), (0, import_required_node_path.basename)(path));
		this.#confine(absolute, path, null);
		return absolute;
	}
	resolve(path, from, location) {
		if (isRooted(path)) throw inputError(`"${path}" must be relative to the policy file`, location);
		const absolute = (0, import_required_node_path.resolve)(from, path);
		this.#confine(absolute, path, location);
		return absolute;
	}
	async glob(pattern, from, location) {
		const files = await this.find(pattern, from, location);
		for (const file of files) this.#matched.add(file);
		if (files.length > 0) return files;
		throw noMatch(pattern, (0, import_required_node_fs.existsSync)((0, import_required_node_path.resolve)(from, pattern)), location);
	}
	async find(pattern, from, location) {
		if (isRooted(pattern)) throw inputError(`"${pattern}" must be relative to the policy file`, location);
		this.#confine((0, import_required_node_path.resolve)(from, pattern), pattern, location);
		const files = this.#match(pattern, from, location).map((match) => (0, import_required_node_path.resolve)(match)).sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
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
	unread() {
		const isShallow = (folder) => folder === this.root || [...this.#opened].some((path) => (0, import_required_node_path.dirname)(path) === folder);
		return filesBeside([...this.#matched], isShallow).filter((path) => !this.#opened.has(path)).map((path) => this.name(path));
	}
	async digests(made = /* @__PURE__ */ new Map()) {
		const { sha256OfFile } = await import("./sha256.js");
		const paths = [.../* @__PURE__ */ new Set([...this.#matched, ...this.#opened])].filter(isFile);
		const digests = [];
		for (const path of paths) digests.push({
			file: this.name(path),
			sha256: made.get(path) ?? await sha256OfFile(path)
		});
		return digests.sort((a, b) => a.file < b.file ? -1 : 1);
	}
	async digest(name) {
		const path = this.resolve(name, this.root, null);
		if (!isFile(path)) return null;
		const { sha256OfFile } = await import("./sha256.js");
		return sha256OfFile(path);
	}
	identity(absolute) {
		return import_required_node_fs.realpathSync.native(absolute);
	}
	file(absolute) {
		return diskFile(absolute);
	}
	name(absolute) {
		return (0, import_required_node_path.relative)(this.root, absolute).split(import_required_node_path.sep).join("/");
	}
	#confine(absolute, written, location) {
		if (!isInside$1((0, import_required_node_fs.existsSync)(absolute) ? (0, import_required_node_fs.realpathSync)(absolute) : absolute, this.root)) throw inputError(`"${written}" leads out of the repository`, location);
	}
};
function findRoot(folder, edge) {
	for (let at = (0, import_required_node_path.resolve)(folder); edge === void 0 || isInside$1(at, edge); at = (0, import_required_node_path.dirname)(at)) {
		if ((0, import_required_node_fs.existsSync)((0, import_required_node_path.join)(at, ".git"))) return at;
		if ((0, import_required_node_path.dirname)(at) === at) return edge ?? folder;
	}
	return edge;
}
// build/io/line-ends.js
const LINE_FEED = 10;
const REACH_BYTES = 65536;
const MARKS$1 = [
	[31, 139],
	[255, 254],
	[254, 255]
];
function lineEnds(path, within, wanted) {
	const file = (0, import_required_node_fs.openSync)(path, "r");
	try {
		const buffer = new Uint8Array(REACH_BYTES);
		const read = (place, length) => buffer.subarray(0, (0, import_required_node_fs.readSync)(file, buffer, 0, length, place));
		const beginning = read(0, within);
		const first = beginning.lastIndexOf(LINE_FEED) + 1;
		const isText = !MARKS$1.some(([first, second]) => beginning[0] === first && beginning[1] === second);
		if (first === 0 || !isText) return [];
		return [first, ...wanted.map((place) => place + read(place, REACH_BYTES).indexOf(LINE_FEED) + 1).filter((end, i) => end > wanted[i])];
	} finally {
		(0, import_required_node_fs.closeSync)(file);
	}
}
// build/app/helper-thread.js
const MIN_BYTES = 48 << 20;
const HEAD_BYTES = CHUNK_BYTES;
const PIECE_BYTES = 2 << 20;
var HelperThread = class {
	#digests;
	#minBytes;
	#pieceBytes;
	#sha256 = Promise.resolve(/* @__PURE__ */ new Map());
	#end = () => void 0;
	#started = () => void 0;
	#done = () => void 0;
	constructor(digests = false, minBytes = MIN_BYTES, pieceBytes = PIECE_BYTES) {
		this.#digests = digests;
		this.#minBytes = minBytes;
		this.#pieceBytes = pieceBytes;
	}
	async divide(files, settings) {
		const sizes = files.map(({ path }) => diskFile(path).size);
		if (sizes.reduce((sum, size) => sum + size, 0) < this.#minBytes) return /* @__PURE__ */ new Map();
		const { availableParallelism } = await import("node:os");
		if (availableParallelism() < 2) return /* @__PURE__ */ new Map();
		const cut = [];
		for (const [i, { path, reading }] of files.entries()) {
			const [headBytes, ...ends] = endsOf(path, sizes[i], this.#pieceBytes);
			if (headBytes === void 0) continue;
			const head = diskPiece(path, 0, headBytes);
			const how = await reading(head);
			if (how === null) continue;
			const piece = (to, n) => ({
				path,
				reading: how,
				from: ends[n - 1] ?? headBytes,
				to
			});
			cut.push({
				path,
				head,
				pieces: ends.map(piece)
			});
		}
		if (cut.length === 0) return /* @__PURE__ */ new Map();
		const all = cut.flatMap(({ pieces }) => pieces);
		const claims = new Int32Array(new SharedArrayBuffer(all.length * Int32Array.BYTES_PER_ELEMENT));
		const read = this.#read(all, claims, settings);
		let next = 0;
		const pieceFor = ({ path, from, to }) => {
			const i = next++;
			return {
				size: to - from,
				part: (start, end) => diskPiece(path, from + start, from + end),
				taken: async () => {
					const other = Atomics.compareExchange(claims, i, 0, 1) === 0 ? null : pieceOf(await read, i);
					if (i === claims.length - 1) this.#done();
					else if (Atomics.load(claims, claims.length - 1) !== 0) this.#started();
					return other;
				}
			};
		};
		return new Map(cut.map(({ path, head, pieces }) => [path, {
			head,
			pieces: pieces.map(pieceFor)
		}]));
	}
	get digests() {
		return this.#sha256;
	}
	end() {
		this.#done();
		this.#end();
	}
	async #read(pieces, claims, settings) {
		try {
			const [{ Worker }, { startThread }] = await Promise.all([import("node:worker_threads"), import("./v8-exports.js")]);
			({started: this.#started, done: this.#done} = startThread());
			const name = import.meta.url.endsWith(".ts") ? "./read-pieces.ts" : "./read-pieces.js";
			const worker = new Worker(new URL(name, import.meta.url), {
				workerData: {
					pieces,
					claims,
					settings,
					digests: this.#digests
				},
				execArgv: []
			});
			this.#end = () => void worker.terminate();
			const message = (nth) => new Promise((resolve) => {
				let count = 0;
				worker.on("message", (value) => count++ === nth && resolve(value));
				worker.once("error", () => resolve(null));
				worker.once("exit", () => resolve(null));
			});
			this.#sha256 = message(1).then((digests) => digests ?? /* @__PURE__ */ new Map());
			return await message(0);
		} catch {
			return null;
		}
	}
};
function pieceOf(read, i) {
	const piece = read?.pieces[i] ?? null;
	return read === null || piece === null ? null : {
		rows: read.rows,
		...piece
	};
}
function endsOf(path, size, pieceBytes) {
	const wanted = [];
	const last = size - pieceBytes / 8;
	if (HEAD_BYTES >= last) return [];
	for (let at = HEAD_BYTES + pieceBytes; at < last; at += pieceBytes) wanted.push(at);
	try {
		const ends = lineEnds(path, HEAD_BYTES, wanted).filter((end) => end < size);
		return ends.length === 0 ? [] : [...ends, size];
	} catch {
		return [];
	}
}
// build/schema/claims.js
const day = (description) => ({
	type: "string",
	format: "date",
	description
});
const claimsSchema = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Vanity Check claims",
	description: "The figures that the company reports, to be recounted without employees.",
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
						enum: METRICS$2,
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
						description: "The figure as it was reported: a count, or for a rate a percentage or a fraction.",
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
// build/config/claims/read.js
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
	if (metric === "response-rate" && parseShare(value) > 1) return "a response rate can't be above 100%; write the share that was answered";
	return null;
}
function countFault$1(metric, value) {
	return Number.isInteger(value) ? null : `${metric} are counted: write a whole number`;
}
// build/config/claims/load.js
async function loadClaims(files, { rules }, policyPath) {
	const byFile = /* @__PURE__ */ new Map();
	const byPattern = /* @__PURE__ */ new Map();
	for (const { options, location } of rules) for (const pattern of options["claims"] ?? []) {
		const paths = await files.glob(pattern, folderOf$1(policyPath), location);
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
// build/config/roster/checks.js
var RosterChecks = class {
	#keyId;
	#own;
	channels;
	constructor({ accounts }, keyId) {
		this.#keyId = keyId;
		this.#own = Object.keys(accounts).map(channelNamed);
		this.channels = /* @__PURE__ */ new Set([...PLATFORMS.map(({ channel }) => channel), ...this.#own]);
	}
	channelFault(channel) {
		if (this.channels.has(channelNamed(channel))) return null;
		const hint = didYouMean(channel, [...this.channels]);
		return `"${channel}" is neither a platform nor a channel of the brand${hint === "" ? `; the brand is on ${this.#own.join(", ")}` : hint}`;
	}
	accountFault(account, channel) {
		if (normaliseHandle(account, channelNamed(channel)) === "") return `"${account}" is not an account`;
		return accountFault(account, this.#keyId);
	}
};
function bothPersonAndBot({ accounts, bots }, handles) {
	const key = (entry) => {
		const channel = channelNamed(entry.channel);
		return `${channel} ${handles.of(entry.account, channel)}`;
	};
	const people = new Map(accounts.map((account) => [key(account), account]));
	return bots.flatMap((bot) => {
		const person = people.get(key(bot));
		if (person === void 0) return [];
		const { file, line } = person.location;
		return [{
			message: `${bot.account} on ${channelTitle(bot.channel)} is an account of ${person.person} (${file}:${line}), and a bot's; take one of the two away`,
			location: bot.location
		}];
	});
}
// build/text/csv-parser.js
const LONG_ROW = `this row is longer than ${LIMITS.rowMebibytes.most} MiB; is a quote not closed?`;
const FAULTS = {
	CSV_INVALID_CLOSING_QUOTE: "a quote in a cell of this row must be doubled, or end the cell",
	CSV_MAX_RECORD_SIZE: LONG_ROW,
	CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: "a quote in a cell of this row must be doubled, or end the cell",
	CSV_QUOTE_NOT_CLOSED: "a quote that opens in this row is never closed",
	INVALID_OPENING_QUOTE: "a cell of this row holds a quote; put the cell in quotes and double it"
};
async function parseRows(bytes, line, format) {
	const { parse } = await import("./csv-parse.js");
	const rows = [];
	const lines = new LineCount(bytes);
	let next = line;
	try {
		parse(decodeUtf8(bytes), {
			delimiter: format.delimiter,
			record_delimiter: format.lineEnd,
			max_record_size: LIMITS.rowMebibytes.most * 2 ** 20,
			skip_empty_lines: true,
			skip_records_with_empty_values: true,
			relax_column_count: true,
			trim: true,
			on_record: (cells, { bytes: end }) => {
				next = line + lines.before(end);
				rows.push({
					cells,
					line: next - 1 - lineBreaks(cells)
				});
				return null;
			}
		});
	} catch (error) {
		return {
			rows,
			fault: {
				message: wordFault(error),
				line: next
			}
		};
	}
	return {
		rows,
		fault: null
	};
}
var LineCount = class {
	#bytes;
	#at = 0;
	#count = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	before(place) {
		for (; this.#at < place; this.#at++) if (this.#bytes[this.#at] === 10) this.#count++;
		return this.#bytes[place - 1] === 10 ? this.#count : this.#count + 1;
	}
};
function wordFault(error) {
	return FAULTS[error.code] ?? `this row is not CSV: ${error.message}`;
}
function lineBreaks(record) {
	return record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}
// build/text/wide-row.js
var WideRow = class {
	line = 1;
	start = 0;
	#delimiter;
	#cells = 1;
	#isQuoted = false;
	constructor(delimiter) {
		this.#delimiter = delimiter.charCodeAt(0);
	}
	isIn(bytes) {
		for (let at = 0; at < bytes.length; at++) {
			const byte = bytes[at];
			if (byte === 34) this.#isQuoted = !this.#isQuoted;
			else if (byte === 10) {
				this.line++;
				this.start = at + 1;
				this.#cells = 1;
			} else if (byte === this.#delimiter && !this.#isQuoted && ++this.#cells > LIMITS.columns.most) return true;
		}
		return false;
	}
};
// build/text/csv-source.js
const CARRIAGE_RETURN = 13;
const QUOTE$1 = 34;
const DELIMITERS = [
	",",
	";",
	"	"
];
const SEPARATOR = /^sep=(.?)/i;
const JSON_START = /^\s*[[{]\s*["[{}\]]/;
const IS_JSON = "holds JSON, not CSV; name it .json, or .ndjson where each line is a record";
const MAX_ROW_BYTES = LIMITS.rowMebibytes.most * 2 ** 20;
var CsvSource = class CsvSource {
	format;
	line = 1;
	#name;
	#opened;
	#blocks;
	#bytes;
	#start = 0;
	#end = 0;
	hasEnded = false;
	constructor(name, blocks, bytes, format) {
		this.#name = name;
		this.#opened = blocks;
		this.#blocks = blocks;
		this.#bytes = bytes;
		this.format = format;
	}
	static async open(chunks, name, isTitle) {
		let source = null;
		const blocks = blocksOf(withLineFeeds(chunks), name, () => source?.line ?? 1);
		const first = await blocks.next();
		if (first.done === true) return null;
		const head = decodeUtf8(first.value);
		if (JSON_START.test(head)) {
			await blocks.return(void 0);
			throw inputError(IS_JSON, topOf(name));
		}
		source = new CsvSource(name, blocks, first.value, {
			delimiter: delimiterOf(head, isTitle),
			lineEnd: lineEndOf(first.value)
		});
		return source;
	}
	get isAtEnd() {
		return this.#end === this.#bytes.length;
	}
	get hasGathered() {
		return this.#start < this.#end;
	}
	async next() {
		const gathered = this.#bytes.slice(this.#start);
		const next = await this.#blocks.next();
		this.hasEnded = next.done === true;
		if (next.done === true) return false;
		this.#bytes = gathered.length === 0 ? next.value : concatBytes([gathered, next.value]);
		this.#end -= this.#start;
		this.#start = 0;
		return true;
	}
	async close() {
		await this.#blocks.return(void 0);
		await this.#opened.return(void 0);
	}
	goOnWith(rest) {
		this.#blocks = this.#withRest(this.#blocks, rest);
	}
	scan(scanner) {
		return scanner.scan(this.#bytes, this.#end);
	}
	pass(end) {
		this.#start = end;
		this.#end = end;
		this.line++;
	}
	async gather() {
		const row = new RowEnd(this.format.lineEnd);
		for (let length = 0;;) {
			const end = row.in(this.#bytes, this.#end + length);
			if (end > 0) {
				this.#end = end;
				return;
			}
			length = this.#bytes.length - this.#end;
			if (length > MAX_ROW_BYTES || !await this.next()) break;
		}
		this.#end = this.#bytes.length;
	}
	async parse() {
		const bytes = this.#bytes.subarray(this.#start, this.#end);
		const first = this.line;
		const wide = new WideRow(this.format.delimiter);
		if (wide.isIn(bytes)) {
			const message = `this row has more than ${LIMITS.columns.most} cells; is it a CSV file?`;
			const fault = inputError(message, {
				file: this.#name,
				line: first + wide.line - 1,
				column: 1
			});
			const { rows } = await parseRows(bytes.subarray(0, wide.start), first, this.format);
			return {
				rows,
				fault
			};
		}
		const { rows, fault } = await parseRows(bytes, first, this.format);
		this.#start = this.#end;
		this.line = first + wide.line - 1;
		if (fault === null) return {
			rows,
			fault
		};
		return {
			rows,
			fault: inputError(fault.message, {
				file: this.#name,
				line: fault.line,
				column: 1
			})
		};
	}
	async *#withRest(blocks, rest) {
		yield* blocks;
		for (const piece of rest.pieces) {
			const own = (from, to) => blocksOf(rest.chunksOf(piece, from, to), this.#name, () => this.line);
			const read = await piece.taken();
			if (read === null) {
				yield* own(0, piece.size);
				continue;
			}
			yield* own(0, read.from);
			if (this.#start < this.#bytes.length) yield* own(read.from, read.to);
			else yield* this.#takenBlocks(read, rest);
			yield* own(read.to, piece.size);
		}
	}
	*#takenBlocks(read, rest) {
		const first = this.line;
		for (const span of read.spans) {
			rest.take(read, span, first);
			this.line = first + span.oddLine;
			if (span.odd !== "") yield encodeUtf8(span.odd);
		}
	}
};
function blocksOf(chunks, name, line) {
	return wholeLines(chunks, () => inputError(LONG_ROW, {
		file: name,
		line: line(),
		column: 1
	}));
}
async function* withLineFeeds(chunks) {
	let onlyReturns = null;
	for await (const chunk of chunks) {
		const at = chunk.indexOf(CARRIAGE_RETURN);
		onlyReturns ??= at >= 0 && at + 1 < chunk.length && !chunk.includes(10);
		yield onlyReturns ? chunk.map((byte) => byte === CARRIAGE_RETURN ? 10 : byte) : chunk;
	}
}
function lineEndOf(bytes) {
	let isQuoted = false;
	for (let at = 0; at < bytes.length; at++) {
		if (bytes[at] === QUOTE$1) isQuoted = !isQuoted;
		if (bytes[at] === 10 && !isQuoted) return bytes[at - 1] === CARRIAGE_RETURN ? "\r\n" : "\n";
	}
	return "\n";
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
// build/text/csv.js
var CsvReader = class CsvReader {
	first;
	#source;
	#name;
	#hasHeader;
	#below;
	constructor(first, below, source, name, hasHeader) {
		this.first = first;
		this.#below = below;
		this.#source = source;
		this.#name = name;
		this.#hasHeader = hasHeader;
	}
	static async open(chunks, name, { isTitle = () => false, hasHeader = true } = {}) {
		const source = await CsvSource.open(chunks, name, isTitle);
		if (source === null) return null;
		let reader = null;
		try {
			reader = await CsvReader.#find(source, name, {
				isTitle,
				hasHeader
			});
			return reader;
		} finally {
			if (reader === null) await source.close();
		}
	}
	static async #find(source, name, { isTitle, hasHeader }) {
		const scanner = new CsvScanner(source.format, LIMITS.columns.most);
		for (let many = 1;; many *= 2) {
			if (source.isAtEnd && !await source.next()) return null;
			const { rows, fault } = plainRow(source, scanner) ?? await parsedRows(source, many);
			const first = rows.findIndex(({ cells, line }) => !(line === 1 && SEPARATOR.test(cells[0] ?? "")) && !isTitle(cells));
			const row = rows[first];
			if (row !== void 0) {
				const below = {
					rows: rows.slice(first + 1),
					fault
				};
				return new CsvReader({
					...row,
					problem: null
				}, below, source, name, hasHeader);
			}
			if (fault !== null) throw fault;
		}
	}
	get layout() {
		if (this.#source.hasEnded) return null;
		return {
			...this.#source.format,
			first: this.first.cells,
			hasHeader: this.#hasHeader
		};
	}
	async *rows(plain = null, rest = null) {
		if (rest !== null) this.#source.goOnWith(rest);
		try {
			yield* this.#rows(plain);
		} finally {
			await this.close();
		}
	}
	async close() {
		await this.#source.close();
	}
	async *#rows(plain) {
		const source = this.#source;
		const scanner = new CsvScanner(source.format, this.first.cells.length);
		const isHeader = headerTest(this.#hasHeader ? this.first.cells : []);
		let rows = [];
		for (const row of this.#below.rows) this.#push(rows, row);
		if (this.#below.fault !== null) {
			yield rows;
			throw this.#below.fault;
		}
		for (;;) {
			if (plain !== null && rows.length === 0) takePlainRows(source, scanner, isHeader, plain);
			const end = source.isAtEnd ? 0 : source.scan(scanner);
			if (end === 0 || isHeader(scanner)) {
				if (!source.isAtEnd) {
					await source.gather();
					continue;
				}
			}
			if (source.hasGathered) {
				const { rows: parsed, fault } = await source.parse();
				for (const row of parsed) this.#push(rows, row);
				if (fault !== null) {
					yield rows;
					throw fault;
				}
			}
			if (end === 0) {
				yield rows;
				rows = [];
				if (!await source.next()) return;
				continue;
			}
			if (scanner.length > 0) {
				if (plain?.scan(scanner) !== true) rows.push({
					cells: scanner.cells(),
					line: source.line,
					problem: null
				});
				else {
					if (rows.length > 0) yield rows;
					rows = [];
					plain.take(source.line);
					plain.settle();
				}
			}
			source.pass(end);
		}
	}
	#push(rows, { cells, line }) {
		const header = this.first.cells;
		if (this.#hasHeader && isSame$1(cells, header)) return;
		const location = {
			file: this.#name,
			line,
			column: 1
		};
		rows.push({
			cells,
			line,
			problem: this.#hasHeader ? tooMany(cells, header.length, location) : null
		});
	}
};
function takePlainRows(source, scanner, isHeader, plain) {
	while (!source.hasGathered && !source.isAtEnd) {
		const end = source.scan(scanner);
		if (end === 0 || isHeader(scanner)) break;
		if (scanner.length > 0) {
			if (!plain.scan(scanner)) break;
			plain.take(source.line);
		}
		source.pass(end);
	}
	plain.settle();
}
function isSame$1(cells, others) {
	return cells.length === others.length && cells.every((cell, i) => cell.trim() === others[i]?.trim());
}
function plainRow(source, scanner) {
	const { line } = source;
	const end = source.scan(scanner);
	if (end === 0) return null;
	source.pass(end);
	return {
		rows: scanner.length === 0 ? [] : [{
			cells: scanner.cells(),
			line
		}],
		fault: null
	};
}
async function parsedRows(source, many) {
	for (let i = 0; i < many && !source.isAtEnd; i++) await source.gather();
	return source.parse();
}
function tooMany(cells, columns, location) {
	const filled = cells.findLastIndex((cell) => cell !== "") + 1;
	if (filled <= columns) return null;
	return {
		message: `has ${filled} cells, and the header only ${columns}; quote cells that hold a delimiter`,
		location
	};
}
// build/text/sheet-order.js
async function sheetOrders(file, name, layout) {
	const columns = [];
	const add = (cells) => {
		while (columns.length < cells.length) columns.push(new DateOrders());
		for (let place = 0; place < cells.length; place++) columns[place].add(cells[place]);
	};
	try {
		const sheet = await CsvReader.open(readChunks(file, name), name, layout);
		if (sheet !== null) {
			if (layout.hasHeader === false) add(sheet.first.cells);
			for await (const rows of sheet.rows()) {
				for (const { cells } of rows) add(cells);
				if (rows.length > 0 && !columns.some(({ hasAny }) => hasAny)) break;
			}
		}
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
	}
	return new SheetOrders(columns);
}
// build/config/roster/person-row.js
var PersonRow = class {
	#cells;
	#columns;
	constructor(cells, columns) {
		this.#cells = cells;
		this.#columns = columns;
	}
	text(key) {
		return cellOf(key, this.#cells[this.#columns.at(key)] ?? "");
	}
	name() {
		const both = [this.text("first name"), this.text("last name")].filter((part) => part !== "");
		return this.text("name") || both.join(" ");
	}
	accounts() {
		const { channels } = this.#columns;
		if (channels.length === 0) {
			const account = this.text("account");
			const channel = this.text("channel") || (channelOfAddress(account) ?? "");
			return account === "" && channel === "" ? [] : [{
				channel,
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
// build/config/roster/sheet-columns.js
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
const ACCOUNT_WORDS = /[\s_-]*(?:account|handle|id|link|name|profile|url|user|username)s?$/i;
function sheetColumns(header, checks, location) {
	const plain = header.map(squeeze);
	const columnOf = (key) => [key, ...NAMES[key]].map((name) => plain.indexOf(squeeze(name))).find((index) => index >= 0) ?? -1;
	const columns = new Map(Object.keys(NAMES).map((key) => [key, columnOf(key)]));
	const indexOf = (key) => columns.get(key) ?? -1;
	const keyColumns = new Set(columns.values());
	const left = header.map((name, column) => ({
		name,
		column
	})).filter(({ name, column }) => name !== "" && !keyColumns.has(column));
	const channels = left.flatMap(({ name, column }) => {
		const channel = [name, withoutWords(name)].find((candidate) => checks.channelFault(candidate) === null);
		return channel === void 0 ? [] : [{
			channel: channelNamed(channel),
			column
		}];
	});
	const problems = misspelt(left.map(({ name }) => name), checks);
	if (channels.length === 0) problems.push(...lackingAccounts(header, indexOf));
	if (indexOf("id") < 0 && indexOf("name") < 0 && indexOf("last name") < 0) problems.push("has no column `id` that says whose row it is; any opaque number does, or a name");
	if (problems.length > 0) throw new InputError(problems.map((message) => ({
		message,
		location
	})));
	return {
		at: indexOf,
		channels
	};
}
function isColumnName(text) {
	return Object.entries(NAMES).some(([key, names]) => [key, ...names].some((name) => squeeze(name) === squeeze(text)));
}
function lackingAccounts(header, indexOf) {
	const account = indexOf("account");
	if (account < 0 && indexOf("channel") < 0) return ["has no accounts; add a column for each channel, such as LinkedIn and X, with each person's handle there"];
	if (account < 0) return ["has no column `account`; add one with each person's handle on the channel"];
	return indexOf("channel") >= 0 || /url|profile/i.test(header[account] ?? "") ? [] : ["has no column `channel`; add one, such as linkedin, or call the accounts' column by the channel"];
}
function misspelt(names, checks) {
	return names.flatMap((name) => {
		if (checks.channelFault(name) === null || checks.channelFault(withoutWords(name)) === null) return [];
		const headings = [...Object.keys(NAMES), ...checks.channels];
		const hint = didYouMean(withoutWords(name), headings);
		return hint.includes("did you mean") ? [`unknown column "${name}"${hint}`] : [];
	});
}
function withoutWords(name) {
	return name.replace(ACCOUNT_WORDS, "");
}
function squeeze(name) {
	return name.replace(/\[.*\]/, "").toLowerCase().replace(/[\s_-]+/g, "");
}
// build/config/roster/span.js
function spanOf(from, until) {
	return {
		from: dayOrNull(from),
		until: dayOrNull(until)
	};
}
function spanFault({ from, until }) {
	if (Number.isNaN(from) || Number.isNaN(until)) return "`from` and `until` must be dates written like 2026-03-31";
	return from !== null && until !== null && until <= from ? "`until` is the first day after the person has left, and must come after `from`" : null;
}
function dayOrNull(date) {
	return date === void 0 || date === "" ? null : parseDay(date);
}
// build/config/roster/people-sheet.js
const COLUMNS$3 = "a list of people has a row for each account (id,relation,channel,account,from,until), or a row for each person and a column for each channel";
async function readPeopleSheet(source, name, checks, company) {
	const problems = new Diagnostics();
	const people = [];
	const companies = new Companies(company);
	const layout = { isTitle: (cells) => isTitle$1(cells, checks) };
	const order = (await sheetOrders(source, name, layout)).of([]);
	const sheet = await CsvReader.open(readChunks(source, name), name, layout);
	if (sheet === null) throw inputError(`lists no people; ${COLUMNS$3}`, topOf(name));
	const columns = sheetColumns(sheet.first.cells, checks, {
		file: name,
		line: sheet.first.line,
		column: 1
	});
	for await (const rows of sheet.rows()) for (const { cells, line, problem } of rows) {
		const row = new PersonRow(cells, columns);
		if (problem !== null) problems.add(problem.message, problem.location);
		else {
			const location = {
				file: name,
				line,
				column: 1
			};
			const isOurs = () => columns.at("company") < 0 || companies.hasOurs(row.text("company"));
			const person = personOf(row, {
				checks,
				order,
				location
			}, isOurs);
			if (typeof person === "string") problems.add(person, location);
			else if (person !== null) people.push(person);
		}
	}
	problems.throwIfAny();
	const fault = companies.fault(name);
	if (fault !== null) throw inputError(fault, topOf(name));
	if (people.length === 0) throw inputError("lists no people: there is no row below its header", topOf(name));
	return people;
}
var Companies = class {
	#asked;
	#named = /* @__PURE__ */ new Set();
	#hasAsked = false;
	constructor(asked) {
		this.#asked = asked;
	}
	hasOurs(company) {
		if (company !== "") this.#named.add(company);
		if (this.#asked === null) return true;
		const isOurs = company.toLowerCase().includes(this.#asked.toLowerCase());
		this.#hasAsked ||= isOurs;
		return isOurs;
	}
	fault(file) {
		const [some, rest] = [[...this.#named].slice(0, MAX_COMPANIES), this.#named.size - MAX_COMPANIES];
		const companies = `${some.map((company) => `"${company}"`).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
		if (this.#asked === null) return this.#named.size < 2 ? null : `lists people of several companies (${companies}); run \`vanity-check roster ${file} --company NAME\` to get yours`;
		return this.#named.size === 0 || this.#hasAsked ? null : `lists nobody who works for "${this.#asked}"; it names ${companies}`;
	}
};
const MAX_COMPANIES = 3;
function isTitle$1(cells, checks) {
	const [title, ...more] = cells.filter((cell) => cell !== "");
	return title !== void 0 && more.length === 0 && checks.channelFault(title) !== null && !isColumnName(title);
}
function personOf(row, context, isOurs) {
	try {
		return isOurs() ? read$1(row, context) : null;
	} catch (error) {
		if (error instanceof LostCell) return error.message;
		throw error;
	}
}
function read$1(row, { checks, order, location }) {
	const [id, name] = [row.text("id"), row.name()];
	const relation = row.text("relation").toLowerCase() || "employee";
	const accounts = row.accounts();
	if (id === "" && name === "") return "has no ID or name; if cells were merged, repeat the name in every row";
	if (isSumLabel(id || name)) return `"${id || name}" looks like a sum below the list; delete the row`;
	if (accounts.some(({ channel }) => channel === "")) return "has no channel; give it in the column `channel`, or write the profile's whole address";
	const without = accounts.find(({ account }) => account === "");
	if (without !== void 0) return `has no account on ${channelTitle(without.channel)}; give the handle, or delete the row`;
	if (!RELATIONS.includes(relation)) return `"${relation}" is not a relation${didYouMean(relation, RELATIONS)}`;
	const lastDay = parseDay(dayOf(row.text("last day"), order));
	const until = row.text("until") || (Number.isNaN(lastDay) ? row.text("last day") : formatDay(lastDay + 1));
	const unclear = [row.text("from"), until].find((text) => text !== "" && Number.isNaN(parseDay(dayOf(text, order))));
	if (unclear !== void 0) return `"${unclear}" can't be read as a date; write it like 2026-03-31`;
	const span = spanOf(dayOf(row.text("from"), order), dayOf(until, order));
	const faults = accounts.map(({ channel, account }) => checks.channelFault(channel) ?? checks.accountFault(account, channel));
	const fault = spanFault(span) ?? faults.find((accountFault) => accountFault !== null) ?? null;
	if (fault !== null) return fault;
	return {
		id,
		name,
		relation,
		accounts: accounts.map((account) => ({
			...account,
			channel: channelNamed(account.channel)
		})),
		...span,
		location
	};
}
function dayOf(text, order) {
	try {
		return toMoment(text, {
			order,
			offsetAt: null
		}).slice(0, 10);
	} catch (error) {
		if (error instanceof NoDate) return text;
		throw error;
	}
}
// build/config/roster/csv-roster.js
async function addCsvRoster(source, name, roster, checks) {
	const people = await readPeopleSheet(source, name, checks, null);
	if (people.every(({ accounts }) => accounts.length === 0)) throw inputError("has no accounts; put each person's handle in the column of its channel", topOf(name));
	for (const { id, name: called, accounts, relation, from, until, location } of people) {
		const person = id || called;
		if (accounts.length === 0) roster.withoutAccounts.push({
			person,
			location
		});
		for (const account of accounts) roster.accounts.push({
			person,
			relation,
			...account,
			from,
			until,
			location
		});
	}
}
// build/config/roster/yaml-roster.js
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
			for (const entry of [written].flat()) {
				const isName = typeof entry !== "string";
				const account = isName ? entry.name : entry;
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
async function loadRosters(tree, policy, policyPath, keyId = null) {
	const roster = emptyRoster();
	const checks = new RosterChecks(policy.brand, keyId);
	for (const { path, location } of policy.rosters) {
		const absolute = tree.resolve(path, folderOf$1(policyPath), location);
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
const MIN_KEY_LENGTH = 32;
const KEY_ID_LENGTH = 8;
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
function channelOfFile(entry, brand, format) {
	if (entry !== null) return entry;
	const channels = format?.channels ?? [];
	if (channels.length === 0) return onlyChannel(brand);
	const own = channels.filter((channel) => Object.hasOwn(brand.accounts, channel));
	const [only, ...more] = own.length > 0 ? own : channels;
	return only === void 0 || more.length > 0 ? null : only;
}
function entryFault(entry, format) {
	const platform = entry === null ? void 0 : platformNamed(entry);
	const channels = format?.channels ?? [];
	if (platform === void 0 || channels.length === 0 || channels.includes(platform.channel)) return null;
	return `is in the format ${format?.name}, which is ${channels.join(" or ")}, and its entry in the policy calls it ${entry}`;
}
function channelFault(channel, { accounts, otherChannels }) {
	const own = Object.keys(accounts);
	const known = [...own, ...otherChannels];
	if (channel === "" || own.length === 0 || known.includes(channel)) return null;
	return `"${channel}" is not one of the brand's channels${didYouMean(channel, known)}; if the brand is there, add its account to \`brand.accounts\`, else the channel to \`brand.other-channels\``;
}
var Channels = class {
	#brand;
	#names = /* @__PURE__ */ new Map();
	constructor(brand) {
		this.#brand = brand;
	}
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
function brandTest(brand, channel) {
	const handles = new Handles(brand);
	const handleOf = (account) => handles.of(account, channel ?? "");
	const own = new Set((brand.accounts[channel ?? ""] ?? []).map(handleOf));
	return {
		isBrand: (account) => account !== void 0 && own.has(handleOf(account)),
		isBrandNamed: [...own].some((account) => !/^\d+$/.test(account))
	};
}
// build/ingest/pipeline/csv-columns.js
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
const namesOfKeys = lazy(() => Object.entries(SYNONYMS).map(([key, others]) => [key, [key, ...others].map(squeeze$1)]));
const knownNames = lazy(() => {
	const ofTables = tables.flatMap((table) => Object.keys(table.columns)).map(squeeze$1);
	return /* @__PURE__ */ new Set([...namesOfKeys().flatMap(([, names]) => names), ...ofTables]);
});
function layoutOf(header, words, table, location) {
	const names = header.map(squeeze$1);
	const found = table === void 0 ? recognised(names, words) : table;
	if (found === null) return {
		keys: recordKeys(header, words, location),
		table: null
	};
	const missing = found.marks.filter((mark) => !names.includes(squeeze$1(mark)));
	if (missing.length > 0) throw inputError(`is not in the format ${found.name}: it has no column ${missing.join(", ")}`, location);
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
function isTitle(cells, { columns }) {
	if (isByNumber(columns)) return false;
	const texts = cells.filter((cell) => cell.trim() !== "");
	if (namesColumn(texts, columns) || texts.some(isData)) return false;
	return texts.length === 1 ? /\s/.test(texts[0]) : texts.some((cell) => cell.length > 40);
}
function refuseData(cells, { columns }, location) {
	if (namesColumn(cells, columns) || !cells.some(isData)) return;
	throw inputError("has no header: its first row already holds data. Put the names of the columns above it, or give their numbers with its entry in the policy, such as `columns: { published: 1, content: 2 }`", location);
}
function namesColumn(cells, columns) {
	const given = Object.values(columns).map((column) => squeeze$1(String(column)));
	return cells.map(squeeze$1).some((name) => knownNames().has(name) || given.includes(name));
}
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
function isByNumber(columns) {
	return Object.values(columns).some((column) => typeof column === "number");
}
function namesType(header, { columns }) {
	return columns["type"] !== void 0 || header.some((column) => squeeze$1(column) === "type");
}
function refuseTwice(header, isRead, location) {
	const lower = header.map((column) => column.toLowerCase());
	const twice = header.findLast((_, i) => lower[i] !== "" && lower.some((other, j) => j !== i && other === lower[i] && (isRead(i) || isRead(j))));
	if (twice !== void 0) throw inputError(`has two columns named "${twice}"; rename one`, location);
}
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
	const given = `has no column "${column}", which the policy gives for \`${key}\`; it has ${header.join(", ")}`;
	return inputError(given, location);
}
function recognised(names, words) {
	if (namesType(names, words) || words.set.type !== void 0 || Object.keys(words.columns).length > 0) return null;
	return tables.find(({ marks }) => marks.every((mark) => names.includes(squeeze$1(mark)))) ?? null;
}
function recordKeys(header, { columns, set }, location) {
	const names = header.map(squeeze$1);
	const keys = header.map((column) => /^totals\.\w+$/i.test(column) ? column.toLowerCase() : null);
	for (const [key, wanted] of namesOfKeys()) {
		const mapped = columns[key];
		const exact = header.findIndex((column) => column.toLowerCase() === String(mapped ?? key).toLowerCase());
		if (exact >= 0) {
			keys[exact] = key;
			continue;
		}
		if (mapped !== void 0) throw noColumn(key, mapped, header, location);
		const indices = names.flatMap((name, i) => wanted.includes(name) && !isTaken(header, i, columns) ? [i] : []);
		if (key === "published") {
			for (const index of indices) keys[index] = key;
			continue;
		}
		if (indices.length > 1) {
			const both = indices.map((i) => `"${header[i]}"`).join(" and ");
			throw inputError(`may have \`${key}\` in ${both}; name one with \`columns\` in the policy`, location);
		}
		if (indices[0] !== void 0) keys[indices[0]] ??= key;
	}
	if (!keys.includes("type") && set.type === void 0) throw inputError(`has no column \`type\`; if all rows are comments, add \`set: { type: comment }\` to the file's entry in the policy, else map a column with \`columns\`; the header has ${header.join(", ")}`, location);
	refuseTwice(header, (i) => keys[i] !== null, location);
	return keys;
}
function isTaken(header, index, columns) {
	return Object.values(columns).some((name) => String(name).toLowerCase() === header[index]?.toLowerCase());
}
// build/ingest/pipeline/csv-records.js
async function openCsv(chunks, name, csvLayout, options) {
	const file = await CsvReader.open(chunks, name, csvLayout);
	if (file === null) return {
		table: null,
		plain: false,
		order: null,
		unread: [],
		items: none,
		reading: null,
		layout: null
	};
	try {
		return csvFileOf(file, name, csvLayout, options);
	} catch (error) {
		await file.close();
		throw error;
	}
}
function csvFileOf(file, name, { hasHeader }, { table, isPlain, isRead, headerFault, orders, ...words }) {
	const { first, layout } = file;
	const location = {
		file: name,
		line: first.line,
		column: 1
	};
	const rowsOf = (plain, rest) => hasHeader ? file.rows(plain, rest) : startingWith([first], file.rows(plain, rest));
	const cells = hasHeader ? first.cells : first.cells.map((_, i) => String(i + 1));
	refuseData(cells, words, location);
	if (isPlain(cells)) {
		const keys = renamed(cells, words.columns, isRead, location);
		const fault = headerFault(keys);
		if (fault !== null) throw inputError(fault, location);
		const toValue = (row) => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? ""]));
		return {
			table: null,
			plain: true,
			order: orders?.of([], (place) => isRead(keys[place] ?? "")) ?? orders?.of([]) ?? null,
			unread: cells.filter((name, i) => name.trim() !== "" && !isRead(keys[i] ?? "")),
			items: (_plain, rest) => rowItems(rowsOf(null, rest), name, toValue),
			reading: null,
			layout
		};
	}
	const { keys, table: exported } = layoutOf(cells, words, table, location);
	const cut = new CutIds();
	const mayDate = (place) => [
		null,
		"published",
		"answeredAt"
	].includes(keys[place] ?? null);
	const orderIn = (key) => {
		const columns = keys.flatMap((name, place) => name === key ? [place] : []);
		return words.dates ?? exported?.dates ?? orders?.of(columns, mayDate) ?? null;
	};
	const dates = {
		published: orderIn("published"),
		answeredAt: orderIn("answeredAt")
	};
	const { timezone, types } = words;
	const reading = cellReading({
		keys,
		dates,
		timezone,
		types
	}, (key, cell, line) => cut.note(key, cell, line));
	const items = (plain, rest) => withFaults(rowItems(rowsOf(plain, rest && noting(cut, rest)), name, (row, line) => toRecord(row, exported, reading, {
		line,
		names: cells
	})), () => cut.faults().map(({ line, message }) => failed({
		message,
		location: {
			file: name,
			line,
			column: 1
		}
	})));
	if (exported !== null) return {
		table: exported,
		plain: false,
		order: null,
		unread: [],
		items,
		reading: null,
		layout
	};
	return {
		table: null,
		plain: false,
		order: null,
		unread: cells.filter((name, i) => keys[i] === null && name.trim() !== ""),
		items,
		reading,
		layout
	};
}
function noting(cut, { take, ...rest }) {
	return {
		...rest,
		take: (piece, span, firstLine) => {
			cut.merge(piece.longIds, firstLine);
			take(piece, span, firstLine);
		}
	};
}
async function* startingWith(first, rest) {
	yield first;
	yield* rest;
}
async function* none() {}
async function* withFaults(items, faults) {
	yield* items;
	yield faults();
}
async function* rowItems(batches, name, toValue) {
	for await (const rows of batches) yield rows.map(({ cells, line, problem }) => problem === null ? rowItem(cells, toValue, {
		file: name,
		line,
		column: 1
	}) : failed(problem));
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
		error: () => problem
	};
}
function toRecord(cells, table, { columns: { keys }, types, note, ...dates }, { line, names }) {
	const record = table === null ? {} : {
		type: "post",
		side: "brand"
	};
	const totals = [];
	const moments = [];
	const dated = [];
	for (const [i, key] of keys.entries()) {
		if (key === null) continue;
		const cell = cellOf(key, cells[i] ?? "");
		if (cell === "") continue;
		note(key, cell, line);
		if (key.startsWith("totals.")) totals.push([key.slice(7), toNumber(cell)]);
		else if (key === "published") {
			moments.push(cell);
			dated.push(names[i] ?? key);
		} else if (key === "answeredAt") record[key] = certain(names[i] ?? key, toMoment(cell, dates.answeredAt));
		else if (key === "type") record[key] = typeInCell(cell, types);
		else record[key] = cellValue(key, cell);
	}
	const published = momentOf(moments, dates.published);
	if (published !== null) record["published"] = certain(dated[moments.indexOf(published)] ?? "published", published);
	if (totals.length > 0) record["totals"] = Object.fromEntries(totals);
	table?.complete?.(record);
	return record;
}
function certain(column, moment) {
	if (isMoment(moment)) return moment;
	throw new NoDate(dateFault(column, moment));
}
function cellValue(key, cell) {
	if (key === "count") return toNumber(cell);
	if (key === "disclosed" || key === "bot") return /^(true|false)$/i.test(cell) ? cell.toLowerCase() === "true" : cell;
	if (key === "amplifiers") return cell.split(/[;,\s]+/).filter((account) => account !== "");
	if (key === "side") return cell.toLowerCase();
	return cell;
}
function toNumber(cell) {
	return /^(\d+|\d{1,3}(,\d{3})+)$/.test(cell) ? Number(cell.replaceAll(",", "")) : cell;
}
// build/ingest/pipeline/is-json.js
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const NOWHERE = -1;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
function isJson(text) {
	const open = [];
	for (let at = skipSpace(text, 0);;) {
		const unit = text.charCodeAt(at);
		if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
			const close = unit + 2;
			at = skipSpace(text, at + 1);
			if (text.charCodeAt(at) !== close) {
				open.push(close);
				if (close === CLOSE_OBJECT) at = endOfKey(text, at);
				continue;
			}
			at++;
		} else at = unit === QUOTE ? endOfString(text, at) : endOf(SCALAR, text, at);
		if (at === NOWHERE) return false;
		at = skipSpace(text, at);
		while (open.length > 0 && text.charCodeAt(at) === open.at(-1)) {
			open.pop();
			at = skipSpace(text, at + 1);
		}
		if (open.length === 0) return at === text.length;
		if (text.charCodeAt(at) !== COMMA) return false;
		at = skipSpace(text, at + 1);
		if (open.at(-1) === CLOSE_OBJECT) at = endOfKey(text, at);
	}
}
function endOfKey(text, start) {
	if (text.charCodeAt(start) !== QUOTE) return NOWHERE;
	const end = endOfString(text, start);
	if (end === NOWHERE) return NOWHERE;
	const colon = skipSpace(text, end);
	return text.charCodeAt(colon) === COLON ? skipSpace(text, colon + 1) : NOWHERE;
}
function endOfString(text, start) {
	for (let at = start + 1; at < text.length;) {
		const unit = text.charCodeAt(at);
		if (unit === QUOTE) return at + 1;
		if (unit < 32) return NOWHERE;
		at = unit === BACKSLASH ? endOf(ESCAPE, text, at) : at + 1;
		if (at === NOWHERE) return NOWHERE;
	}
	return NOWHERE;
}
function endOf(pattern, text, start) {
	if (start === NOWHERE) return NOWHERE;
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : NOWHERE;
}
function skipSpace(text, start) {
	let at = start;
	for (let unit = text.charCodeAt(at); isSpace(unit); unit = text.charCodeAt(at)) at++;
	return at;
}
function isSpace(unit) {
	return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}
// build/ingest/pipeline/json-stream.js
const MAX_DEPTH = LIMITS.depth.most;
const MAX_VALUE_BYTES = LIMITS.rowMebibytes.most * 2 ** 20;
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
	#inObject = false;
	#mayClose = false;
	#key = "";
	#isEmpty = true;
	#items = [];
	#line = 1;
	#counted = 0;
	#characters = 0;
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
		this.#items = [];
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
			this.#finish(chunk.subarray(start, end));
			at = end;
		}
		this.#columnAt(chunk, chunk.length);
		this.#counted = 0;
		return this.#items;
	}
	end() {
		if (this.#start === null && this.#expected === "document") return;
		throw this.#error("the JSON text is cut off here", this.#characters + 1);
	}
	#skipToValue(chunk, from) {
		for (let at = from; at < chunk.length; at++) {
			const byte = chunk[at];
			if (byte === 10) {
				this.#line++;
				this.#counted = at + 1;
				this.#characters = 0;
			} else if (byte !== 32 && byte !== 13 && byte !== 9 && !this.#takePunctuation(chunk, at)) {
				this.#start = {
					file: this.#name,
					line: this.#line,
					column: this.#columnAt(chunk, at)
				};
				this.#inString = byte === 34;
				this.#isScalar = !this.#inString && byte !== 91 && byte !== 123;
				this.#depth = 0;
				if (this.#isScalar && isDelimiter(byte)) throw this.#error("a value must come here", this.#start.column);
				return at;
			}
		}
		return chunk.length;
	}
	#takePunctuation(chunk, at) {
		const byte = chunk[at];
		const fail = (message) => this.#error(message, this.#columnAt(chunk, at));
		const closing = byte === 93 || byte === 125;
		switch (this.#expected) {
			case "document":
				if (byte !== 91 && byte !== 123) throw fail("a list or an object must begin here");
				this.#inObject = byte === 123;
				this.#document = {
					line: this.#line,
					column: this.#columnAt(chunk, at),
					isList: byte === 91,
					hasList: byte === 91
				};
				this.#mayClose = true;
				this.#isEmpty = true;
				return this.#expect(this.#inObject ? "key" : "element");
			case "element": return closing && this.#mayClose && byte === 93 ? this.#leaveList() : false;
			case "comma-in-list":
				if (byte === 93) return this.#leaveList();
				if (byte !== 44) throw fail("a comma or a closing bracket must come here");
				this.#mayClose = false;
				return this.#expect("element");
			case "key":
				if (byte === 125 && this.#mayClose) return this.#expect("document");
				if (byte !== 34) throw fail("a key in double quotes must come here");
				return false;
			case "colon":
				if (byte !== 58) throw fail("a colon must come here");
				return this.#expect("value");
			case "value":
				if (byte !== 91 || this.#listKeys?.has(this.#key) === false) return false;
				this.#mayClose = true;
				this.#document.hasList = true;
				return this.#expect("element");
			case "comma-in-object":
				if (byte === 125) return this.#leaveObject();
				if (byte !== 44) throw fail("a comma or a closing brace must come here");
				this.#mayClose = false;
				return this.#expect("key");
		}
	}
	#leaveList() {
		return this.#expect(this.#inObject ? "comma-in-object" : "document");
	}
	#leaveObject() {
		const { line, column } = this.#document;
		if (this.#isEmpty) this.#items.push({
			key: this.#key,
			list: null,
			value: [],
			line,
			column,
			document: this.#document
		});
		return this.#expect("document");
	}
	#expect(expected) {
		this.#expected = expected;
		return true;
	}
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
			} else if (byte === 34) this.#inString = true;
			else if (byte === 91 || byte === 123) {
				if (++this.#depth > MAX_DEPTH) throw this.#error(`nests more than ${MAX_DEPTH} levels deep`, this.#columnAt(chunk, at));
			} else if (byte === 93 || byte === 125) {
				if (--this.#depth === 0) return at + 1;
			} else if (byte === 10) {
				this.#line++;
				this.#counted = at + 1;
				this.#characters = 0;
			}
			at++;
		}
		return -1;
	}
	#endOfString(chunk, from) {
		for (let at = chunk.indexOf(34, from); at !== -1; at = chunk.indexOf(34, at + 1)) {
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
	#finish(last) {
		const start = this.#start;
		const bytes = this.#parts.length === 0 ? last : concatBytes([...this.#parts, last]);
		const value = parseJsonAt(decodeUtf8(bytes), start);
		this.#parts = [];
		this.#size = 0;
		this.#start = null;
		if (this.#expected === "key") {
			this.#key = String(value);
			this.#expected = "colon";
			return;
		}
		const key = this.#expected === "value" ? this.#key : null;
		this.#expected = key === null ? "comma-in-list" : "comma-in-object";
		const list = key === null && this.#inObject ? this.#key : null;
		this.#isEmpty = false;
		this.#items.push({
			key,
			list,
			value,
			line: start.line,
			column: start.column,
			document: this.#document
		});
	}
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
// build/ingest/pipeline/items.js
const ENVELOPE_KEYS$1 = ["activities", ...Object.keys(envelopeSchema.properties)];
const RECORD_KEYS$1 = Object.keys(activitySchema.properties).filter((key) => !ENVELOPE_KEYS$1.includes(key));
function jsonItems(chunks, name, listKeys) {
	return readJson(chunks, listKeys, name);
}
async function* ndjsonItems(chunks, name, plain = null, rest = null) {
	const parser = new LineParser(name);
	yield* itemsOfLines(chunks, parser, plain);
	if (rest === null) return;
	for (const piece of rest.pieces) {
		const read = await piece.taken();
		const own = (from, to) => itemsOfLines(rest.chunksOf(piece, from, to), parser, plain);
		if (read === null) {
			yield* own(0, piece.size);
			continue;
		}
		yield* own(0, read.from);
		if (parser.isFirst) yield* own(read.from, read.to);
		else yield* itemsOfPiece(read, parser, rest);
		yield* own(read.to, piece.size);
	}
}
async function* itemsOfLines(chunks, parser, plain) {
	for await (const bytes of wholeLines(chunks, (mebibytes) => parser.tooLong(mebibytes))) {
		plain?.open(bytes);
		for (let start = 0; start < bytes.length;) {
			if (plain !== null && !parser.isFirst) start = takePlain(plain, bytes, start, parser);
			const end = plain === null ? bytes.length : endOfOdd(plain, bytes, start, parser.isFirst);
			const items = start < end ? parser.items(decodeUtf8(bytes.subarray(start, end))) : [];
			if (items.length > 0) yield items;
			start = end;
		}
	}
}
function endOfOdd(plain, bytes, start, isOne) {
	let at = start;
	while (at < bytes.length) {
		at = bytes.indexOf(10, at) + 1;
		if (isOne || at < bytes.length && plain.scan(at) > 0) break;
	}
	return at;
}
function* itemsOfPiece(piece, parser, rest) {
	const first = parser.line;
	for (const span of piece.spans) {
		rest.take(piece, span, first);
		parser.line = first + span.oddLine;
		const items = parser.items(span.odd);
		if (items.length > 0) yield items;
	}
}
var LineParser = class {
	line = 1;
	isFirst = true;
	#hasBroken = false;
	#name;
	constructor(name) {
		this.#name = name;
	}
	tooLong(mebibytes) {
		const message = `this line is longer than ${mebibytes} MiB; put each record on its own line`;
		return inputError(message, {
			file: this.#name,
			line: this.line,
			column: 1
		});
	}
	items(text) {
		const items = [];
		let start = 0;
		for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
			const line = this.line++;
			const value = text.slice(start, text[end - 1] === "\r" && end > start ? end - 1 : end);
			start = end + 1;
			if (value.trim() === "") continue;
			const item = this.#item(value, line);
			if (this.isFirst && isEnvelope(item.value)) for (const [key, value] of Object.entries(item.value)) items.push({
				key,
				value,
				line,
				column: 1
			});
			else items.push(item);
			this.isFirst = false;
		}
		return items;
	}
	#item(text, line) {
		if (!this.#hasBroken || isJson(text)) try {
			return {
				key: null,
				value: parseJson(text),
				line,
				column: 1
			};
		} catch {
			this.#hasBroken = true;
		}
		const error = () => faultOf(text, line, this.#name);
		return {
			key: null,
			value: void 0,
			line,
			column: 1,
			error
		};
	}
};
function faultOf(text, line, file) {
	const location = {
		file,
		line,
		column: 1
	};
	if (isOpening(text)) return {
		message: OVER_LINES,
		location
	};
	try {
		parseJson(text);
	} catch (error) {
		return jsonError(error, text, location).problems[0];
	}
	throw new Error(`JSON was taken for none: ${text}`);
}
const OVER_LINES = "is not JSON: a record stands on one line; JSON over several lines is a file that ends in .json";
function isOpening(text) {
	return /^[[{]$/.test(text.trim());
}
function isEnvelope(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	return ENVELOPE_KEYS$1.some((key) => key in value) && !RECORD_KEYS$1.some((key) => key in value);
}
// build/ingest/pipeline/peekable.js
const GLANCE_BYTES = 1024;
var Peekable = class {
	#chunks;
	#seen = [];
	#error = null;
	isAtEnd = false;
	constructor(chunks) {
		this.#chunks = chunks;
	}
	async *peek() {
		let bytes = GLANCE_BYTES;
		for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next()) {
			this.#seen.push(chunk);
			for (let at = 0; at < chunk.length; bytes *= 2) {
				yield chunk.subarray(at, at + bytes);
				at += bytes;
			}
		}
	}
	async *all() {
		for (let chunk = this.#seen.shift(); chunk !== void 0; chunk = this.#seen.shift()) yield chunk;
		if (this.#error !== null) throw this.#error;
		yield* this.#chunks;
	}
	async #next() {
		try {
			const next = await this.#chunks.next();
			this.isAtEnd = next.done === true;
			return next.done === true ? null : new Uint8Array(next.value);
		} catch (error) {
			this.#error = error;
			throw error;
		}
	}
};
// build/ingest/pipeline/api-error.js
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
	return !fault || said === void 0 ? null : `holds the platform's error instead of data: "${said}"; fetch it again`;
}
// build/ingest/pipeline/paging.js
const MAX_WAITING$1 = 1e4;
var Paging = class {
	#layout;
	#onBlank;
	#document;
	#page = emptyPage();
	#waiting = [];
	#hasKeyed = false;
	#hasElements = false;
	constructor(layout, onBlank = () => {}) {
		this.#layout = layout;
		this.#onBlank = onBlank;
	}
	take(item) {
		const before = item.document === this.#document ? [] : this.end();
		this.#document = item.document;
		return [...before, ...this.#add(item)];
	}
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
		if (this.#waiting.length === MAX_WAITING$1) throw new MalformedItem(`is one of more than ${MAX_WAITING$1} items that wait for \`${awaits.join("`, `")}\` of their page; keep the pages as they came, one a line`, {
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
function emptyPage() {
	return Object.create(null);
}
// build/ingest/pipeline/recognise.js
const ENVELOPE_KEYS = ["activities", ...Object.keys(envelopeSchema.properties)];
const RECORD_KEYS = Object.keys(activitySchema.properties).filter((key) => ![
	"id",
	"url",
	"content",
	"language",
	"category",
	"bot"
].includes(key));
const MAX_LOOKED_AT = 1e3;
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
	const recognised = recogniser.end();
	return recognised === void 0 ? recogniser.ofLastPage : recognised;
}
var Unrecognised = class extends InputError {};
var Recogniser = class {
	#known;
	#set;
	#name;
	#sketch = Object.create(null);
	#document;
	#place;
	#element = null;
	#lookedAt = 0;
	ofLastPage = null;
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
		if (list === null) return this.#decideUnlessBlank(value);
		if (list === "activities") return null;
		this.#sketch[list] ??= [value];
		this.#element ??= this.#placeOf(item);
		const fitting = this.#known.payloads.filter((format) => format.listKeys.includes(list) && holds(format, value, this.#set));
		if (fitting.length > 0) return this.#only(fitting);
		return ++this.#lookedAt < MAX_LOOKED_AT ? void 0 : this.end();
	}
	end() {
		const sketch = this.#sketch;
		const recognised = this.#decideUnlessBlank(sketch);
		this.#sketch = Object.create(null);
		this.#element = null;
		this.#lookedAt = 0;
		return recognised;
	}
	#decideUnlessBlank(value) {
		if (!isBlank(value, this.#known)) return this.#decide(value);
		const page = asObject(value);
		this.ofLastPage ??= this.#known.payloads.find((format) => isBlankOf(format, page) && format.remainderOfPage?.(page, []).follows === true) ?? null;
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
		throw this.#unrecognised(`is in an unknown format: it has ${keys.slice(0, 8).join(", ")}; the known ones are ${there}, and docs/formats.md says how to export them`);
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
function holds(format, value, set) {
	return itemsIn(value, format).some((item) => format.recognises(asObject(item), set) && lookalikeFault(format, item) === null);
}
function isBlank(value, { payloads }) {
	if (Array.isArray(value)) return value.length === 0;
	return payloads.some((format) => isBlankOf(format, asObject(value)));
}
function isBlankOf({ listKeys, pageKeys = [] }, page) {
	return Object.entries(page).every(([key, held]) => pageKeys.includes(key) || listKeys.includes(key) && Array.isArray(held) && held.length === 0);
}
function isOurs$1(object) {
	const keys = Object.keys(object);
	return keys.some((key) => ENVELOPE_KEYS.includes(key)) || keys.some((key) => key !== "type" && RECORD_KEYS.includes(key)) || keys.every((key) => Object.hasOwn(activitySchema.properties, key));
}
// build/ingest/pipeline/open.js
const SEMICOLON = 59;
async function openSnapshot(file) {
	const { name, format, known, set } = file;
	const ending = /\.(\w+)(\.gz)?$/i.exec(file.path)?.[1]?.toLowerCase() ?? "";
	const text = [...known.texts, ...known.own].find(({ endings }) => endings.includes(ending));
	if (text !== void 0) return openText(file, text);
	if (isText(format)) throw wrongKind(`is not in the format ${format.name}, which ends in ${dotted(format.endings)}`, name);
	const chunks = readChunks(file.divided?.head ?? file.bytes, name, file.onBytes);
	if (ending === "csv") return openTable(file, chunks);
	const lines = (bytes, _keys, plain) => ndjsonItems(bytes, name, plain && PlainJson.of(plain), plain && restOf(file, plain));
	const items = {
		json: ((bytes, keys) => jsonItems(bytes, name, keys)),
		js: ((bytes, keys) => jsonItems(withoutAssignment(bytes), name, keys)),
		ndjson: lines,
		jsonl: lines
	}[ending];
	if (items === void 0) throw wrongKind(`can't be read by its ending; ${kindsOf(known)}`, name);
	const head = new Peekable(chunks);
	const recognised = format === "auto" ? await recognise(items(head.peek(), null, null), {
		known,
		set,
		name
	}) : format;
	if (file.divided !== void 0 && (recognised !== null || head.isAtEnd)) {
		const { divided: _, ...whole } = file;
		return openSnapshot(whole);
	}
	if (recognised !== null && (!isPayload(recognised) || recognised === known.rows)) throw wrongKind(`is not CSV, as the format ${recognised.name} is`, name);
	return {
		format: recognised,
		table: null,
		outbound: recognised?.outbound ?? true,
		unreadColumns: [],
		order: null,
		items: (plain) => items(head.all(), listKeys(recognised), recognised === null ? plain : null)
	};
}
function restOf({ divided, name, onBytes }, { takeRows }) {
	if (divided === void 0 || takeRows === null) return null;
	const counted = (piece) => ({
		...piece,
		taken: async () => {
			const read = await piece.taken();
			if (read !== null) onBytes?.(Math.min(read.to, piece.size) - read.from);
			return read;
		}
	});
	return {
		pieces: divided.pieces.map(counted),
		chunksOf: (piece, from, to) => readOn(piece.part(from, to), name, onBytes),
		take: (piece, span, firstLine) => takeRows(piece.rows, span, firstLine)
	};
}
async function openTable(file, chunks) {
	const opened = await openSheet(file, chunks);
	return {
		format: opened.plain ? file.known.rows : null,
		table: opened.table,
		outbound: opened.table === null,
		unreadColumns: opened.unread,
		order: opened.order,
		items: (plain) => opened.items(plain && opened.reading && PlainCsv.of(plain, opened.reading), plain && restOf(file, plain))
	};
}
async function openSheet(file, chunks) {
	const { name, format, known } = file;
	const table = format === "auto" ? void 0 : format;
	const isRows = table === known.rows;
	if (isPayload(table) && !isRows) throw wrongKind(`is CSV, and the format ${table.name} is JSON`, name);
	const layout = {
		isTitle: (cells) => isTitle(cells, file),
		hasHeader: !isByNumber(file.columns)
	};
	if (file.dates === null) file.orders ??= sheetOrders(file.bytes, name, layout);
	return openCsv(chunks, name, layout, {
		...file,
		orders: await file.orders ?? null,
		table: isPayload(table) ? void 0 : table,
		isRead: (column) => known.rows?.isColumn(column) === true,
		headerFault: (header) => known.rows?.headerFault?.(header) ?? null,
		isPlain: (header) => known.rows !== null && (isRows || table === void 0 && (known.rows.isHeader?.(header) ?? !namesType(header, file)))
	});
}
async function openText(file, text) {
	const { bytes, name, format, known } = file;
	const own = known.texts.find((one) => one === text) ?? null;
	if (format !== "auto" && format !== own) throw wrongKind(`is not in the format ${format?.name ?? "activities"}, as the ending ${dotted(text.endings)} says`, name);
	const items = await text.items(await readText(bytes, name), name, datesOf(file));
	return {
		format: own,
		table: null,
		outbound: true,
		unreadColumns: [],
		order: null,
		items: () => once(items)
	};
}
async function* once(value) {
	yield value;
}
function isText(format) {
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
function listKeys(format) {
	return format?.listKeys ?? ["activities"];
}
const BLANK = 32;
async function* withoutAssignment(chunks) {
	let first = true;
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
// build/ingest/pipeline/divide.js
async function divide(files, settings, helper) {
	const divided = await helper.divide(files.flatMap(divisible), settings);
	for (const file of files) {
		const pieces = divided.get(file.path);
		if (pieces !== void 0) file.divided = pieces;
	}
}
function divisible(file) {
	const { path, format, set, types } = file;
	const ending = /\.(ndjson|jsonl|csv)$/i.exec(path)?.[1]?.toLowerCase();
	if (ending === void 0 || format !== null && format !== "auto") return [];
	const words = {
		set,
		types
	};
	const reading = (head) => ending === "csv" ? sheetReading(file, head) : {
		words,
		sheet: null
	};
	return [{
		path,
		reading: async (head) => reading(head)
	}];
}
async function sheetReading(file, head) {
	const { name, set, types } = file;
	try {
		const { reading, layout } = await openSheet(file, readChunks(head, name));
		if (reading === null || layout === null) return null;
		return {
			words: {
				set,
				types
			},
			sheet: {
				columns: reading.columns,
				layout
			}
		};
	} catch (error) {
		if (error instanceof InputError) return null;
		throw error;
	}
}
// build/ingest/pipeline/pages.js
var Pages = class {
	#parts = [];
	#file = "";
	openFile(name) {
		this.#file = name;
	}
	add(format, remainder, isEmpty = false) {
		const { name, types, listKeys, pageKeys = [] } = format;
		const layout = [...listKeys, ...pageKeys].join(" ");
		const list = `${name} ${remainder.list}`;
		this.#parts.push({
			...remainder,
			types,
			list,
			layout,
			file: this.#file,
			isEmpty
		});
	}
	missing() {
		const lists = [...groupBy(this.#parts, ({ list }) => list).values()];
		const open = lists.flatMap(listsOf).flatMap((parts) => openList(parts) ?? []);
		const strays = lists.filter((parts) => parts.every(({ isEmpty }) => isEmpty)).flat().filter(({ follows, hasMore }) => follows === true && !hasMore);
		const byFile = /* @__PURE__ */ new Map();
		for (const [layout, own] of groupBy(open, (list) => list.layout)) {
			const ends = own.reduce((sum, list) => sum + list.ends, 0);
			if (strays.filter((part) => part.layout === layout).length >= ends) continue;
			for (const { file, missing } of own) byFile.set(file, [...byFile.get(file) ?? [], missing]);
		}
		return byFile;
	}
};
function listsOf(parts) {
	const held = parts.filter(({ isEmpty }) => !isEmpty);
	const posts = new Set(held.map(({ post }) => post ?? null));
	if (posts.has(null) || posts.size < 2) return [[...parts]];
	return [...groupBy(parts, ({ post }) => post ?? null).values()];
}
function openList(parts) {
	const open = parts.filter(({ hasMore }) => hasMore);
	const [last] = open.slice(-1);
	if (last === void 0) return null;
	const held = new Set(parts.flatMap((part) => part.held));
	const total = parts.reduce((most, part) => larger(most, part.total), null);
	const missing = total === null ? null : Math.max(0, total - held.size);
	const begun = /* @__PURE__ */ new Set();
	const following = parts.filter((part) => {
		const isInBegun = begun.has(part.file);
		begun.add(part.file);
		return part.follows === true || isInBegun || isBehindOpen(part, open);
	}).length;
	const ends = open.length - following;
	if (missing === 0 || ends <= 0) return null;
	return {
		file: last.file,
		layout: last.layout,
		ends,
		missing: {
			types: last.types,
			held: held.size,
			missing
		}
	};
}
function larger(a, b) {
	return a === null || b === null ? a ?? b : Math.max(a, b);
}
function isBehindOpen(part, open) {
	if (part.follows !== null) return false;
	return open.some(({ file, total, held }) => total === null && part.total === null && part.held.some((id) => !held.includes(id)) && isBehind(part.file, file));
}
const order = lazy(() => new Intl.Collator("en", { numeric: true }));
function isBehind(file, other) {
	const withoutEnding = (name) => name.replace(/\.[^/]*$/, "");
	return order().compare(withoutEnding(file), withoutEnding(other)) > 0;
}
// build/ingest/pipeline/envelope.js
const KEYS = Object.keys(envelopeSchema.properties);
const MAX_FOREIGN_KEYS = 5;
var EnvelopeReading = class {
	envelope = {};
	#channels;
	#foreignKeys = [];
	constructor(channels) {
		this.#channels = channels;
	}
	take({ key, value }, report) {
		if (listKeys(null).includes(key)) {
			if (Array.isArray(value) && value.length === 0) return null;
			report(`\`${key}\`: must be a list of records, in JSON Lines with each on its own line`);
		}
		if (!KEYS.includes(key)) {
			this.#foreignKeys.push(key);
			return null;
		}
		const part = { [key]: value };
		const mistakes = diagnose(part, envelopeSchema);
		for (const { message } of mistakes) report(`\`${key}\`: ${message}`);
		if (mistakes.length > 0) return null;
		const { period, figures = [] } = part;
		for (const fault of figureFaults(figures)) report(fault);
		if (period !== void 0 && parseDay(period.from) > parseDay(period.to)) report("`period` ends before it begins");
		if (key === "channel") part["channel"] = this.#channels.named(String(value), (fault) => report(`\`channel\`: ${fault}`));
		const before = this.envelope[key];
		if (before !== void 0 && JSON.stringify(before) !== JSON.stringify(value)) report(`\`${key}\` appears here a second time and says something else; split the file`);
		Object.assign(this.envelope, part);
		return key;
	}
	whyEmpty() {
		if (this.#foreignKeys.length === 0) return "holds no activity; if nothing happened, say so with `period` and `complete`";
		return `holds no list of Vanity Check's records, but ${this.#foreignKeys.slice(0, MAX_FOREIGN_KEYS).map((key) => `\`${key}\``).join(", ")}; records belong in a list, or in one under \`activities\``;
	}
};
function envelopeOf({ period, complete, outbound }) {
	return {
		...period === void 0 ? {} : { period },
		...complete === void 0 ? {} : { complete },
		...outbound === void 0 ? {} : { outbound }
	};
}
// build/ingest/pipeline/payload.js
const MAX_KEPT = 1e4;
var Payload = class {
	isContinuation = false;
	#format;
	#sink;
	#paging;
	#pages;
	#page = null;
	#items = [];
	#list = null;
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
		});
	}
	#note(item) {
		const { remainderOfPage, remainderOfItem } = this.#format;
		if (remainderOfPage !== void 0 && this.#items.length < MAX_KEPT) this.#items.push(item);
		const remainder = remainderOfItem?.(item) ?? null;
		if (remainder !== null) this.#pages?.add(this.#format, remainder);
	}
	#turnTo(page) {
		if (page === this.#page) return;
		const { remainderOfPage } = this.#format;
		if (this.#page !== null && remainderOfPage !== void 0) {
			const remainder = remainderOfPage(this.#page, this.#items);
			const isEmpty = this.#items.length === 0;
			this.isContinuation ||= isEmpty && remainder.follows === true;
			if (!isEmpty) this.#list = remainder;
			const { list, post } = this.#list ?? remainder;
			this.#pages?.add(this.#format, {
				...remainder,
				list,
				post
			}, isEmpty);
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
// build/ingest/pipeline/record-faults.js
const MAX_MESSAGES = 5;
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
function wordRecord(mistakes) {
	const messages = mistakes.map(({ path, message, atKey }) => path.length === 0 || atKey ? message : `\`${path.join(".")}\`: ${message}`);
	const rest = messages.length - MAX_MESSAGES;
	return (rest > 0 ? [...messages.slice(0, MAX_MESSAGES), `and ${rest} more`] : messages).join("; ");
}
// build/ingest/pipeline/read.js
async function readSnapshot(file, sink, problems) {
	try {
		sink.openFile(file.name);
		file.pages?.openFile(file.name);
		const opened = await openSnapshot(file);
		const reader = new Reader(file, opened, sink, problems);
		for await (const batch of opened.items(reader.plainTaker())) {
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
	#channel;
	#channels;
	#payload;
	#sink;
	#envelope;
	#items = 0;
	#withoutChannel = null;
	#inbound;
	#outbound;
	#unreadColumns;
	#order;
	constructor(file, { format, table, outbound, unreadColumns, order }, sink, problems) {
		this.#file = file;
		this.#entry = new EntryReading(file, file.known.byHand);
		this.#format = format;
		this.#order = order;
		const fault = entryFault(file.channel, format ?? table);
		if (fault !== null) throw inputError(fault, topOf(file.name));
		const insidersFrom = file["insiders-from"];
		if (insidersFrom !== null && format?.insidersFrom !== insidersFrom) {
			const message = `is in the format ${format?.name ?? table?.name ?? "activities"}, which has no \`${insidersFrom}\`; take \`insiders-from\` out of its entry`;
			throw inputError(message, topOf(file.name));
		}
		this.#channel = channelOfFile(file.channel, file.brand, format ?? table);
		this.#channels = new Channels(file.brand);
		this.#envelope = new EnvelopeReading(this.#channels);
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
			if (this.#problems.isFull) this.#count(item);
			else {
				const { message, location } = item.error();
				this.#report(message, location?.line ?? item.line, location?.column ?? item.column);
			}
		} else if (this.#payload !== null) this.#payload.take(item);
		else if (item.key !== null) this.#takeEnvelope(item);
		else this.#takeRecord(item.value, item);
	}
	close() {
		this.#payload?.end();
		const { name } = this.#file;
		const start = topOf(name);
		const envelope = {
			...envelopeOf(this.#file.set),
			...this.#envelope.envelope
		};
		const { period, complete } = envelope;
		const isNothing = this.#items === 0 && this.#payload?.isContinuation !== true;
		if (isNothing && (period === void 0 || complete === void 0)) {
			const nothing = `holds nothing in the format ${this.#format?.name}; if nothing happened, leave the file out`;
			throw inputError(this.#format === null ? this.#envelope.whyEmpty() : nothing, start);
		}
		const own = envelope.channel ?? this.#channel;
		if (own === null && (this.#withoutChannel !== null || isNothing)) throw inputError("names no channel; give it one in the file, or as `channel` of its entry in the policy", this.#withoutChannel ?? start);
		for (const { channel } of this.#envelope.envelope.covers ?? []) this.#channels.named(channel, (fault) => this.#report(`\`covers\`: ${fault}`, 1, 1));
		const channel = own === null ? null : this.#channels.named(own, (fault) => this.#report(fault, 1, 1));
		const { inbound = this.#inbound, outbound = this.#outbound } = envelope;
		const { outbound: isOwnAlwaysHeld = envelope.holdsOwn === true, byEye = envelope.byEye === true } = this.#format ?? {};
		const saysInsiders = this.#file["insiders-from"] !== null || envelope.saysInsiders === true;
		const directions = {
			inbound,
			outbound,
			holdsOwn: outbound && isOwnAlwaysHeld && !saysInsiders,
			byEye,
			saysInsiders,
			unreadColumns: [...this.#unreadColumns, ...envelope.unreadColumns ?? []]
		};
		const named = {
			...envelope,
			...channel === null ? {} : { channel }
		};
		this.#sink.closeFile(named, directions, this.#file.keep ?? null);
	}
	#takeEnvelope(item) {
		const { line, column } = item;
		const key = this.#envelope.take(item, (fault) => this.#report(fault, line, column));
		if (key !== null) this.#sink.stated?.(key, line, column);
	}
	plainTaker() {
		if (this.#sink.addPlain === void 0) return null;
		return {
			entry: this.#entry,
			take: (record, line) => this.#takePlain(record, line),
			settle: () => this.#sink.settlePlain?.(),
			takeRows: (rows, span, firstLine) => this.#takeRows(rows, span, firstLine)
		};
	}
	#takeRows(rows, span, firstLine) {
		this.#items += span.to - span.from;
		this.#sink.addRows?.(rows, span, firstLine, (channel, line) => this.#channelOf(channel, line, 1));
	}
	#takePlain(record, line) {
		this.#items++;
		record.channel = this.#channelOf(record.channel, line, 1);
		this.#sink.addPlain?.(record, line);
	}
	#takeRecord(value, { line, column }) {
		this.#items++;
		let record;
		try {
			record = this.#entry.complete(value);
		} catch (error) {
			if (!(error instanceof NoDate)) throw error;
			this.#report(`\`published\`: ${error.message}`, line, column);
			return;
		}
		if (isWellFormed(record)) {
			this.#add(record, line, column);
			return;
		}
		if (this.#problems.isFull) this.#count({
			line,
			column
		});
		else this.#report(wordRecord(diagnose(record, activitySchema)), line, column);
	}
	#payloadSink() {
		const brand = brandTest(this.#file.brand, this.#channel);
		const holdsTalk = this.#format?.types.some((type) => TALK_TYPES.includes(type));
		return {
			context: {
				...brand,
				dates: datesOf({
					...this.#file,
					dates: this.#file.dates ?? this.#order
				}),
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
				const isOwn = brand.isBrand(id) || brand.isBrand(handle);
				this.#outbound ||= holdsTalk === true && (isOwn || this.#format?.outbound === true && speaks);
				this.#takeRecord(activity, place);
			},
			skip: () => {
				this.#items++;
				this.#sink.skip();
			},
			malformed: (message, { line, column }) => {
				this.#items++;
				this.#report(message, line, column);
			}
		};
	}
	#add(activity, line, column) {
		const clean = cleanActivity(activity);
		const fault = countFault(clean);
		if (fault !== null) {
			this.#report(fault, line, column);
			return;
		}
		const channel = this.#channelOf(clean.channel, line, column);
		if (channel !== null) clean.channel = channel;
		this.#sink.add(clean, line, column);
	}
	#channelOf(channel, line, column) {
		if (channel) return this.#named(channel, line, column);
		this.#withoutChannel ??= {
			file: this.#file.name,
			line,
			column
		};
		return null;
	}
	#named(channel, line, column) {
		return this.#channels.named(channel, (fault) => this.#report(`\`channel\`: ${fault}`, line, column));
	}
	#count({ line, column }) {
		this.#problems.count({
			file: this.#file.name,
			line,
			column
		});
	}
	#report(message, line, column) {
		this.#problems.add(message, {
			file: this.#file.name,
			line,
			column
		});
	}
};
// build/ingest/pipeline/read-progress.js
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
async function loadSnapshots(tree, sources, brand, policyPath, sink, onProgress = null, helper = null) {
	const files = await filesOf(tree, sources, brand, policyPath);
	sink.expect?.(files.reduce((sum, { bytes }) => sum + bytes.size, 0));
	if (helper !== null && sink.rowSettings !== void 0) await divide(files, sink.rowSettings, helper);
	const problems = new Diagnostics();
	const sizes = () => files.map(({ bytes }) => bytes.size);
	for (const file of onProgress === null ? files : withProgress(files, sizes(), sink, onProgress)) await readSnapshot(file, sink, problems);
	problems.throwIfAny();
	for (const [file, missing] of leftOutOf(files)) sink.leftOut?.(file, missing);
	return files.length;
}
function leftOutOf(files) {
	return [...new Set(files.flatMap(({ pages }) => pages ?? []))].flatMap((pages) => [...pages.missing()]);
}
async function filesOf(tree, sources, brand, policyPath, known = snapshotFormats) {
	const files = /* @__PURE__ */ new Map();
	for (const source of sources) {
		const reading = readingOf(source, brand, known);
		for (const path of await tree.glob(source.path, folderOf$1(policyPath), source.location)) {
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
const DAY = /(?<!\d)(?:(\d{4})([-_.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-_.])(\d{1,2})\6(\d{4})|(20\d{6}))(?!\d)/g;
function dayInName(name, dates) {
	const file = name.slice(name.lastIndexOf("/") + 1);
	for (const match of file.matchAll(DAY)) {
		const [whole, year, , month, date, a, , b, yearBehind] = match;
		const text = year ? [
			year,
			month,
			date
		].join("-") : yearBehind ? [
			a,
			b,
			yearBehind
		].join("-") : whole;
		const day = toMoment(text, {
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
var PlanSink = class {
	#sink;
	#problems;
	#dates;
	#file = "";
	#day = null;
	#noDay = NO_DAY;
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
	closeFile(envelope, { unreadColumns = [] }) {
		this.#sink.closeFile(envelope, {
			inbound: true,
			outbound: true,
			unreadColumns
		});
	}
	ready() {
		return this.#sink.ready?.() ?? null;
	}
};
// build/schema/plan.js
const { $schema, title: _title, description: _description, ...activity } = activitySchema;
const { holdsOwn: _holdsOwn, saysInsiders: _saysInsiders, leftOut: _leftOut, byEye: _byEye, covers: _covers, figures: _figures, ...envelope } = envelopeSchema.properties;
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
function planItems(text, name, dates) {
	const file = new YamlFile(text, name);
	const mistakes = [...datesIn(file.value, dates), ...diagnose(file.value, planSchema)];
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
function datesIn(plan, dates) {
	const isList = Array.isArray(plan);
	const activities = isList ? plan : asObject(plan)["activities"];
	const mistakes = [];
	for (const [i, activity] of (Array.isArray(activities) ? activities : []).entries()) for (const key of DATES) {
		const record = asObject(activity);
		const date = record[key];
		if (typeof date !== "string") continue;
		try {
			record[key] = toMoment(date, dates);
		} catch (error) {
			if (!(error instanceof NoDate)) throw error;
			const path = isList ? [i, key] : [
				"activities",
				i,
				key
			];
			mistakes.push({
				path,
				message: error.message,
				atKey: false
			});
			record[key] = null;
		}
	}
	return mistakes;
}
// build/ingest/plans/load.js
const planCatalogue = {
	...planFormats,
	own: [{
		endings: ["yml", "yaml"],
		items: planItems
	}]
};
async function loadPlans(tree, { plans, brand }, policyPath, sink) {
	const problems = new Diagnostics();
	for (const file of await filesOf(tree, plans, brand, policyPath, planCatalogue)) await readPlan(file, sink, problems);
	problems.throwIfAny();
}
function readPlan(file, sink, problems) {
	return readSnapshot(file, new PlanSink(sink, problems, datesOf(file)), problems);
}
// build/store/sieve.js
var Sieve = class {
	length = 0;
	#columns;
	#isPassed;
	#isWhole = true;
	constructor(columns, isPassed) {
		this.#columns = columns;
		this.#isPassed = isPassed;
	}
	openFile(name) {
		this.#columns.openFile(name);
		this.#isWhole = true;
	}
	add(activity, line, column) {
		if (this.#isPassed(this.length++)) this.#columns.add(activity, line, column);
		else this.#isWhole = false;
	}
	skip() {
		this.#columns.skip();
	}
	closeFile(envelope, directions, keep = null) {
		const { figures: _, ...rest } = envelope;
		this.#columns.closeFile(this.#isWhole ? envelope : rest, directions, keep);
	}
	leftOut(file, missing) {
		this.#columns.leftOut(file, missing);
	}
};
// build/evaluate/as-of-day.js
const MAX_COLUMNS$1 = 8;
function asOfDay(asOf, covered, files) {
	if (asOf === null) {
		if (covered === null) throw undated(files);
		return covered.to;
	}
	const day = parseDay(asOf);
	if (Number.isNaN(day)) throw inputError(`"${asOf}" is not a date; give the as-of day like 2026-03-31`);
	return day;
}
function undated(files) {
	const sheet = files.find(({ unreadColumns }) => unreadColumns.length > 0);
	if (sheet === void 0) return inputError("no activity has a date; export dates, or give `period` and --as-of");
	const columns = sheet.unreadColumns.slice(0, MAX_COLUMNS$1).map((column) => `"${column}"`);
	const more = sheet.unreadColumns.length > columns.length ? ["others"] : [];
	const names = enumerate([...columns, ...more], "and");
	const message = `no activity has a date. Nothing reads the ${sheet.unreadColumns.length === 1 ? "column" : "columns"} ${names}: if one holds the date, map it with \`columns: { published: \u2026 }\` in the file's entry in the policy`;
	return inputError(message, topOf(sheet.name));
}
// build/lib/version.js
const VERSION = "0.1.0";
const WRITTEN = "7aecbe9c0029f29a808acf104a6b33b9c9137249a0d557fe5a16690d01f24747";
const DIGEST = /^[0-9a-f]{64}$/.test(WRITTEN) ? WRITTEN : null;
// build/metrics/acknowledged.js
const acknowledged = defineMetric({
	id: "acknowledged",
	label: "Acknowledged reactions",
	shortLabel: "Acknowledged",
	unit: "share",
	formula: "answered in kind or in words by the end of the as-of day \u00F7 likes, shares and follows of outsiders toward the brand",
	options: byOption,
	measure(view, { by }, { asOf }) {
		const to = GESTURE_TYPES;
		const answers = answersIn(view, {
			to,
			by,
			within: 0,
			inTime: "ever",
			asOf
		});
		const { all: due, answered } = answers;
		const unknown = unknownAnswers(answers);
		const missing = notExported(view, to);
		if (missing !== void 0 && due + unknown === 0) return [noAnswer(missing)];
		return [{
			scope: {},
			...uncoveredTypes(view, to),
			...shareOf({
				part: answered,
				rest: due - answered,
				unknown
			}),
			gap: answerGap(view, to, answers, due)
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
		const named = tally.inside + tally.outside;
		const unknown = tally.unknown + tally.leftOut;
		return [{
			scope: {},
			...countOf(tally[side], {
				unknown,
				known: named
			}),
			get gap() {
				return unnamedGap(view, of, unknown, named);
			}
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
		const { outside: value, unknown } = partnersIn(view.table, view.rows, of, "outbound");
		const undated = partnersIn(view.table, view.partiallyCovered, of, "outbound");
		const withoutDay = undated.unknown + undated.outside;
		const unnamed = unknown + withoutDay + leftOut(view, of, "brand");
		return [{
			scope: {},
			...countOf(value, { unknown: unnamed }),
			get gap() {
				return partnerGap(view, of, unnamed, value, { undated: withoutDay });
			}
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
			get gap() {
				return days.find(({ gap }) => gap !== void 0)?.gap;
			}
		}];
	}
});
// build/metrics/outside-engagement.js
const outsideEngagement = defineMetric({
	id: "outside-engagement",
	label: "Outside engagement",
	shortLabel: "Outside engagement",
	unit: "share",
	formula: "outsiders \u00F7 all inbound activities of the types but bots', unknown ones included",
	needsRoster: true,
	isFlatteredByBrand: true,
	countable: true,
	options: { of: ofOption(INTERACTION_TYPES) },
	measure(view, { of }) {
		const { inside, outside, unknown, leftOut } = tallyInbound(view.table, wholeOf(view), of);
		const missing = notExported(view, of);
		if (missing !== void 0) return [noAnswer(missing)];
		const sample = inside + outside + unknown;
		return [{
			scope: {},
			value: sample === 0 ? null : outside / sample,
			low: sample + leftOut === 0 ? null : outside / (sample + leftOut),
			high: sample + leftOut === 0 ? null : highest(outside + unknown + leftOut, sample + leftOut),
			sample,
			part: outside,
			unknown: unknown + leftOut,
			known: inside + outside,
			get gap() {
				return unnamedGap(view, of, unknown + leftOut, inside + outside);
			},
			clusters: () => clustersOf(view, of)
		}];
	}
});
function clustersOf({ table, rows, partiallyCovered }, of) {
	const anybody = rowsOfKinds(table, partiallyCovered, kindSet({
		of,
		sides: ["unknown", "dark"]
	}));
	return clusterSidesByPost({
		table,
		rows: anybody.length === 0 ? rows : concatRows([rows, anybody]),
		of,
		part: ["outside"],
		rest: [
			"inside",
			"unknown",
			"dark"
		]
	});
}
function highest(part, whole) {
	return Number.isFinite(whole) ? part / whole : 1;
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
		const own = brandPosts(view);
		const missing = own.length === 0 ? noPosts(view) : brandNotSeen(view);
		if (missing !== void 0) return [noAnswer(missing)];
		const unknown = leftOut(view, ["post"]);
		return [{
			scope: {},
			...countOf(sumCounts(view.table, own), { unknown })
		}];
	}
});
// build/metrics/index.js
const figureMetrics = [
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
	outsideVoices$1,
	returningOutsiders$1,
	dailyInteractions,
	outsideDays,
	outreach,
	responseRate$1,
	responseTime$2,
	acknowledged,
	posts,
	promotionalShare$1,
	selfTalk$1
];
// build/metrics/measurements.js
var Measurements = class {
	#tables = /* @__PURE__ */ new WeakMap();
	of(metric, view, options, context) {
		const { key } = view;
		if (key === null) return metric.measure(view, options, context);
		const own = Object.keys(metric.options).map((name) => options[name]);
		const question = JSON.stringify([
			metric.id,
			key,
			own,
			context.channels
		]);
		const measured = this.#tables.get(view.table) ?? /* @__PURE__ */ new Map();
		this.#tables.set(view.table, measured);
		const measurements = measured.get(question) ?? metric.measure(view, options, context);
		measured.set(question, measurements);
		return measurements;
	}
};
// build/metrics/figures.js
const LINES = FIGURES;
const METRICS$1 = new Map(figureMetrics.map((metric) => [metric.id, metric]));
function metricInfos(judged) {
	const infos = [...figureMetrics, ...judged].map(({ id, label, shortLabel, unit }) => {
		return [id, {
			id,
			label,
			shortLabel,
			unit: LINES.find(({ metric }) => metric === id)?.unit ?? unit
		}];
	});
	return Object.fromEntries(infos);
}
const SHOWN = {
	value: ({ value }) => value,
	"known-count": ({ value, unknown }) => value === 0 && unknown > 0 ? null : value,
	"mostly-known": ({ value, sample, unknown }) => unknown > (sample ?? 0) ? null : value,
	reached: ({ value, isLowerBound }) => isLowerBound === true ? null : value,
	part: ({ unknown, part = 0 }) => part === 0 && unknown > 0 ? null : part,
	sample: ({ sample }) => sample
};
function figureOptions(rules) {
	const calendar = {
		metric: "daily-interactions",
		rule: "daily-outside-interactions"
	};
	const chosen = [...LINES, calendar].map(({ metric: id, rule }) => {
		const { options } = metricOf(id);
		const entry = rule === void 0 ? void 0 : rules.find((candidate) => candidate.rule === rule);
		const whole = "per" in options ? { per: "window" } : {};
		return [id, {
			...fillOptions(options, entry?.options ?? {}),
			...whole
		}];
	});
	return Object.fromEntries(chosen.filter(([, options]) => Object.keys(options).length > 0));
}
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
function measureOnce(view, options, context, measurements = new Measurements()) {
	return (metric, fixed) => {
		const filled = {
			...options[metric.id],
			...fixed
		};
		return measurements.of(metric, view, filled, context)[0];
	};
}
function figureMeasure(view, measure) {
	return (metric, fixed) => {
		if (metric.needsRoster === true && !view.table.namesInsiders) return void 0;
		if (metric.isFlatteredByBrand === true && brandNotSeen(view) !== void 0) return void 0;
		return measure(metric, fixed);
	};
}
function metricOf(id) {
	return METRICS$1.get(id);
}
// build/metrics/interval.js
const ONE_SIDED = .975;
function spreadOfShare({ value, sample, clusters }) {
	if (clusters !== void 0) return spreadOf(clusters());
	return value === null || !sample ? null : independentSpread(value, sample);
}
function intervalOf(measurement) {
	const bounds = boundsOf(spreadOfShare(measurement), ONE_SIDED);
	return bounds === null ? null : [rounded(bounds.lower), rounded(bounds.upper)];
}
function rounded(share) {
	return Math.round(share * 0xe8d4a51000) / 0xe8d4a51000;
}
// build/metrics/figure-intervals.js
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
// build/lib/finite.js
function finite(value) {
	return value === null || !Number.isFinite(value) ? null : value;
}
// build/metrics/figure-ranges.js
function figureRanges(view, measure, figures, maxUnknown) {
	const exported = INTERACTION_TYPES.filter((type) => view.exported([type], "others"));
	const ranges = FIGURES.filter(hasRange).map((line) => {
		const metric = metricOf(line.metric);
		const figure = figures[line.key];
		if (figure === null || typeof figure === "number") return [line.key, figure === null ? null : rangeOf(measure(metric, {}), maxUnknown)];
		const of = (key, types) => [key, figure[key] === null ? null : rangeOf(measure(metric, { of: [...types] }), maxUnknown)];
		return [line.key, Object.fromEntries([of("all", exported), ...exported.map((type) => of(type, [type]))])];
	});
	return Object.fromEntries(ranges);
}
function isOutsideKnown(figures, ranges, measure) {
	if (figures.outsideEngagement === null) return false;
	const isUncounted = measure(metricOf("outside-engagement"), {})?.unknown === Number.POSITIVE_INFINITY;
	return ranges.outsideEngagement === null || isUncounted;
}
function hasRange({ metric, interval, show }) {
	return interval === true || BADGE_FIGURES.includes(metric) && show !== "sample";
}
function rangeOf(measurement, maxUnknown) {
	if (measurement === void 0 || measurement.noData !== void 0) return null;
	const { low, high } = measurement;
	if (low === null || high === null || low === high) return null;
	if (!isTooUnknown(measurement, maxUnknown)) return null;
	return {
		low,
		high: finite(high)
	};
}
// build/store/view.js
const NO_ROWS = /* @__PURE__ */ new Set();
const emptyList = perTable(() => /* @__PURE__ */ new Uint32Array(0));
var View = class View {
	table;
	from;
	to;
	channels;
	#leftOut;
	#withoutRows;
	#files = null;
	#exported = {};
	#dated = null;
	#rows = null;
	#partiallyCovered = null;
	constructor(table, from, to, channels, leftOut = [], withoutRows = NO_ROWS) {
		this.table = table;
		this.from = from;
		this.to = to;
		this.channels = channels;
		this.#leftOut = leftOut;
		this.#withoutRows = withoutRows;
	}
	days(from, to) {
		return new View(this.table, from, to, this.channels, this.#leftOut, this.#withoutRows);
	}
	before() {
		return this.days(2 * this.from - this.to - 1, this.from - 1);
	}
	within(names) {
		if (names === void 0) return this;
		const numbers = new Set(names.map((name) => this.table.channels.indexOf(name)));
		return new View(this.table, this.from, this.to, numbers, this.#leftOut, this.#withoutRows);
	}
	on(channel) {
		const number = this.table.channels.indexOf(channel);
		return new View(this.table, this.from, this.to, /* @__PURE__ */ new Set([number]), this.#leftOut, this.#withoutRows);
	}
	without(leftOut) {
		return new View(this.table, this.from, this.to, this.channels, leftOut);
	}
	withoutRows(rows) {
		return new View(this.table, this.from, this.to, this.channels, this.#leftOut, rows);
	}
	like(other) {
		const { table, channels } = other;
		const names = channels === null ? null : Array.from(channels, (channel) => table.channels[channel] ?? "");
		const numbers = names === null ? null : new Set(names.map((name) => this.table.channels.indexOf(name)));
		return new View(this.table, this.from, this.to, numbers, other.#leftOut);
	}
	get key() {
		if (!this.isWhole || this.#withoutRows.size > 0) return null;
		return keyOfDays(this);
	}
	get isWhole() {
		return this.#leftOut.length === 0;
	}
	get channelNames() {
		return [...new Set(this.files.flatMap(({ exported }) => [...exported.keys()]))].filter((channel) => this.channels === null || this.channels.has(channel)).map((channel) => this.table.channels[channel] ?? "").sort();
	}
	get dated() {
		this.#dated ??= this.#withoutLeftOut(rowsOfDays(this));
		return this.#dated;
	}
	get rows() {
		if (this.#rows === null) {
			const undated = this.#undatedOf(({ from, to }) => from >= this.from && to <= this.to);
			this.#rows = undated.length === 0 ? this.dated : concatRows([this.dated, undated]);
		}
		return this.#rows;
	}
	get partiallyCovered() {
		const { from: first, to: last } = this;
		this.#partiallyCovered ??= this.#undatedOf(({ from, to }) => from <= last && to >= first && (from < first || to > last));
		return this.#partiallyCovered;
	}
	mayHold(row) {
		const day = this.table.day[row];
		const isOfDays = day === -2147483648 || day >= this.from && day <= this.to;
		const isOfChannels = this.channels === null || this.channels.has(this.table.channel[row]);
		if (!isOfDays || !isOfChannels || this.table.duplicate[row] === 1) return false;
		return this.#withoutLeftOut(Uint32Array.of(row)).length > 0;
	}
	weeks() {
		const weeks = [];
		for (let to = this.to; to - 6 >= this.from; to -= 7) weeks.unshift(this.days(to - 6, to));
		return weeks;
	}
	eachDay() {
		const { zone } = this.table;
		const days = [];
		for (let day = this.from; day <= this.to; day++) if (zone.has(day)) days.push(this.days(day, day));
		return days;
	}
	exported(types, by = "anybody") {
		this.#exported[by] ??= this.#typesBy(by);
		return (this.#exported[by] & typeMask(types)) !== 0;
	}
	get saysInsiders() {
		return this.files.some((file) => file.saysInsiders);
	}
	get outboundExported() {
		return this.outboundChannels.size > 0;
	}
	get outboundChannels() {
		const { brandChannels } = this.table;
		return new Set(this.#filesOfBrand.flatMap(({ exported, declaresOutbound }) => [...exported.keys()].filter((channel) => declaresOutbound || brandChannels.has(channel))));
	}
	get unseenBrand() {
		return this.#unseen().filter(({ isPromised }) => isPromised);
	}
	get unseenAuthor() {
		return this.#unseen().filter(({ isPromised, hasStrangersPosts }) => isPromised || hasStrangersPosts);
	}
	#unseen() {
		const { channels, table } = this;
		return [...table.unseenBrand].filter(([channel]) => channels === null || channels.has(channel)).map(([, brand]) => brand);
	}
	get files() {
		this.#files ??= this.table.files.filter((file) => this.covers(file));
		return this.#files;
	}
	covers(file) {
		const { from, to } = file;
		return from !== null && from <= this.to && to >= this.from && this.#isOf(file);
	}
	mayCover(file) {
		return file.from === null ? this.#isOf(file) : this.covers(file);
	}
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
	get #filesOfBrand() {
		const { unseenBrand } = this.table;
		return this.files.filter(({ outbound, holdsOwn, exported }) => outbound && !(holdsOwn && [...exported.keys()].some((channel) => unseenBrand.has(channel))));
	}
	#isOf({ exported }) {
		const { channels } = this;
		return channels === null || [...exported.keys()].some((channel) => channels.has(channel));
	}
	#typesBy(by) {
		const files = by === "brand" ? this.#filesOfBrand : this.files;
		const meant = by === "others" ? files.filter((file) => file.inbound) : files;
		return [...exportedTypes({
			channels: this.channels,
			files: meant
		}).values()].reduce((all, own) => all | own, 0);
	}
	#undatedOf(isMeant) {
		const meant = [];
		for (const [{ from, to }, rows] of this.table.undated) if (isMeant({
			from: from ?? Number.NEGATIVE_INFINITY,
			to: to ?? Number.POSITIVE_INFINITY
		})) meant.push(rows);
		if (meant.length === 0) return emptyList(this.table);
		return this.#withoutLeftOut(ofChannels(this.table, concatRows(meant), this.channels));
	}
	#withoutLeftOut(own) {
		const { table } = this;
		const kept = this.#withoutRows.size === 0 ? own : filterRows(own, (row) => !this.#withoutRows.has(row));
		return this.#leftOut.reduce((rows, out) => withoutOne(table, rows, out), kept);
	}
};
function withoutOne(table, rows, out) {
	const object = out.object === null ? -1 : table.idOf(out.object);
	if (out.object !== null && object === -1) return rows;
	return filterRows(rows, (row) => !((out.object === null || table.object[row] === object || table.id.get(row) === object) && (out.day === null || table.day[row] === out.day) && (out.channel === null || table.channels[table.channel[row]] === out.channel)));
}
// build/domain/broken-level.js
function brokenLevel({ findings }) {
	const open = findings.filter(({ outcome, waived }) => outcome === "fail" && waived === void 0);
	return LEVELS.find((level) => open.some((finding) => finding.level === level)) ?? null;
}
// build/domain/engagement-judged.js
function isEngagementJudged(rules) {
	return rules.filter(({ group }) => group !== "Whether the numbers can be trusted").some((rule) => rule.passed > 0 || brokenLevel(rule) !== null);
}
// build/evaluate/conclusion.js
const FAILING = {
	error: ["error"],
	warning: ["error", "warning"],
	never: []
};
function conclusionOf$1(rules, failOn, knowsOutside) {
	const weighs = ({ level, waived }) => waived === void 0 && FAILING[failOn].includes(level);
	const findings = rules.flatMap((rule) => rule.findings).filter(weighs);
	if (findings.some(({ outcome }) => outcome !== "unjudged")) return "fail";
	if (findings.length > 0) return "unjudged";
	return isEngagementJudged(rules) && (knowsOutside || !asksWhoInVain(rules)) ? "pass" : "neutral";
}
function asksWhoInVain(rules) {
	return rules.filter(({ group }) => group === "Who is engaging").some(({ findings }) => findings.some(({ outcome, reason }) => outcome === "unjudged" && reason !== "too-small"));
}
// build/evaluate/incomplete-files.js
const MAX_FILES$1 = 50;
const MAX_COLUMNS = 10;
function incompleteFiles(view) {
	const pages = openFiles(view, ACTIVITY_TYPES).filter(({ emptyCell }) => emptyCell === void 0).map(({ file, held, missing }) => ({
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
// build/evaluate/look.js
const LOOKALIKES = {
	\u0430: "a",
	\u0432: "b",
	\u0435: "e",
	\u043A: "k",
	\u043C: "m",
	\u043D: "h",
	\u043E: "o",
	\u0440: "p",
	\u0441: "c",
	\u0442: "t",
	\u0443: "y",
	\u0445: "x",
	\u0456: "i",
	\u0458: "j",
	\u0455: "s",
	\u03B1: "a",
	\u03B2: "b",
	\u03B5: "e",
	\u03B9: "i",
	\u03BA: "k",
	\u03BD: "v",
	\u03BF: "o",
	\u03C1: "p",
	\u03C4: "t",
	\u03C5: "u",
	\u03C7: "x",
	\u0131: "l",
	\u0142: "l",
	\u00F8: "o",
	\u0111: "d",
	"0": "o",
	"1": "l",
	i: "l",
	"|": "l"
};
function look(name) {
	if (isAscii(name)) return name.replace(/0/g, "o").replace(/[1i|]/g, "l");
	return name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/./gu, (letter) => LOOKALIKES[letter] ?? letter);
}
function plainName(name) {
	const parts = name.split(/[\s._-]+/);
	const last = parts.at(-1) ?? "";
	return look((parts.length > 1 && /\d/.test(last) ? parts.slice(0, -1) : parts).join(""));
}
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const LOOKS = Uint8Array.from(ASCII, (letter) => look(letter).charCodeAt(0));
const IS_BETWEEN = Uint8Array.from(ASCII, (letter) => /[\s._-]/.test(letter) ? 1 : 0);
const IS_DIGIT = Uint8Array.from(ASCII, (letter) => /\d/.test(letter) ? 1 : 0);
function lookNumber(codes, from = 0, to = codes.length) {
	let number = 0;
	for (let i = from; i < to; i++) {
		const code = codes[i];
		if (code >= ASCII.length) return null;
		number = withLetter(number, code);
	}
	return number;
}
function plainNumber(codes, from = 0, to = codes.length) {
	let [number, before, hasDigit, isParted] = [
		0,
		0,
		false,
		false
	];
	for (let i = from; i < to; i++) {
		const code = codes[i];
		if (code >= ASCII.length) return null;
		if (IS_BETWEEN[code] === 1) {
			before = number;
			isParted = true;
			hasDigit = false;
		} else {
			number = withLetter(number, code);
			hasDigit ||= IS_DIGIT[code] === 1;
		}
	}
	return isParted && hasDigit ? before : number;
}
function withLetter(number, code) {
	return Math.imul(number, 31) + LOOKS[code] | 0;
}
// build/evaluate/similar.js
const MAX_SIMILAR = 10;
const MIN_LENGTH = 4;
function similarAccounts({ accounts, channels }, roster, unmatched) {
	const onChannel = groupBy(roster, ({ channel }) => channel);
	const likeOn = channels.map((channel) => {
		const own = onChannel.get(channel) ?? [];
		return likeness(channel, new Map(own.map((one) => [one, accounts.handleOf(channel, one.account)])), unmatched);
	});
	const pairs = [];
	for (let account = 0; account < accounts.size && pairs.length < MAX_SIMILAR; account++) {
		const number = accounts.channel(account);
		const like = likeOn[number];
		const person = like?.mayBe(accounts.nameBytes(account)) === true ? like.of(accounts.name(account)) : void 0;
		if (person !== void 0) pairs.push({
			account: accounts.written(account),
			channel: channels[number] ?? "",
			person: person.person,
			location: person.location
		});
	}
	return pairs;
}
function likeness(channel, handles, unmatched) {
	const by = (some, form) => groupBy(some, (account) => form(handles.get(account) ?? ""));
	const known = [...handles.keys()];
	const missing = known.filter((account) => unmatched.has(account));
	const bareOf = (handle) => withoutServer(handle, channel);
	const asWritten = new Set(handles.values());
	const byLook = by(known, look);
	const byName = by(missing, plainName);
	const byHandle = by(missing, (handle) => handle);
	const byBareHandle = by(missing, bareOf);
	const looks = numbersOf([...byLook.keys(), ...Array.from(byBareHandle.keys(), look)]);
	const plainNames = numbersOf(byName.keys());
	const likeMissing = (name) => {
		const bare = bareOf(name);
		return (bare === name ? byBareHandle : byHandle).get(bare);
	};
	return {
		mayBe: ({ words: { bytes }, from, to, wide }) => {
			const number = wide ? null : lookNumber(bytes, from, to);
			if (number === null || looks.has(number)) return true;
			if (missing.length === 0) return false;
			return plainNames.has(plainNumber(bytes, from, to)) || mayHaveServer(bytes, from, to);
		},
		of: (name) => {
			if (asWritten.has(name)) return void 0;
			const [like] = likeMissing(name) ?? (name.length < MIN_LENGTH ? [] : byLook.get(look(name)) ?? byName.get(plainName(name)) ?? []);
			return like;
		}
	};
}
function numbersOf(texts) {
	const ascii = Array.from(texts).filter(isAscii);
	return new Set(ascii.map((text) => lookNumber(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))));
}
function mayHaveServer(bytes, from, to) {
	for (let i = from; i < to; i++) if (IS_SERVER_SIGN[bytes[i]] === 1) return true;
	return false;
}
const IS_SERVER_SIGN = Uint8Array.from({ length: 256 }, (_, code) => "@.".includes(String.fromCharCode(code)) ? 1 : 0);
// build/evaluate/roster-coverage.js
const MAX_UNMATCHED = 10;
function rosterCoverage(view, { accounts, withoutAccounts }) {
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
		people: new Set([...accounts, ...withoutAccounts].map(({ person }) => person)).size,
		channels: [...table.channels].sort().map((channel) => ({
			channel,
			people: new Set(accounts.filter((account) => account.channel === channel).map(({ person }) => person)).size
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
function absentChannels(entries, unmatched) {
	const missing = new Set(unmatched);
	const present = new Set(entries.filter((entry) => !missing.has(entry)).map(({ channel }) => channel));
	const first = /* @__PURE__ */ new Map();
	for (const entry of unmatched) if (!present.has(entry.channel) && !first.has(entry.channel)) first.set(entry.channel, entry);
	return Array.from(first.values(), ({ person, channel, location }) => ({
		person,
		channel,
		location
	}));
}
function daysOfChannels({ table, files, from, to }) {
	const days = /* @__PURE__ */ new Map();
	const named = channelsWithNames(table);
	for (const file of files) for (const number of file.exported.keys()) {
		if (!named.has(number)) continue;
		const channel = table.channels[number];
		const span = days.get(channel) ?? {
			from: to,
			to: from
		};
		days.set(channel, {
			from: Math.min(span.from, Math.max(from, file.from ?? from)),
			to: Math.max(span.to, Math.min(to, file.to ?? to))
		});
	}
	return days;
}
function channelsWithNames({ length, channels, channel, actor, side }) {
	const named = /* @__PURE__ */ new Set();
	for (let row = 0; row < length && named.size < channels.length; row++) if (actor[row] !== -1 && side[row] !== SIDE_CODE.brand) named.add(channel[row]);
	return named;
}
function isInside({ from, until }, days) {
	return days !== void 0 && (from ?? days.to) <= days.to && (until ?? Number.POSITIVE_INFINITY) > days.from;
}
// build/metrics/waiting.js
function noneWaiting({ count }) {
	const none = () => count instanceof Uint8Array ? new Uint8Array(count.length) : new Uint32Array(count.length);
	return {
		open: none(),
		unknown: none()
	};
}
function addWaiting(waiting, view, { to, by, asOf }) {
	const { table } = view;
	const { side, channel } = table;
	const answers = firstAnswers(table, by);
	const stateOf = answerStates(table, by, OUTSIDERS);
	const end = table.zone.startOf(asOf + 1);
	const channels = view.outboundChannels;
	const kinds = askingKinds(to, OUTSIDERS);
	for (const rows of [...partsOf(table, view.rows), view.partiallyCovered]) answers.find(askingRows(table, rows, kinds), (batch, found) => {
		for (let i = 0; i < batch.length; i++) addRow(batch[i], found, i);
	});
	function addRow(row, found, at) {
		const counts = openByBuckets(table, row, end);
		if (counts !== null) {
			const sure = asksForCertain(row) ? counts.least : 0;
			keepMost(waiting.open, row, sure);
			keepMost(waiting.unknown, row, counts.most - sure);
			return;
		}
		const answered = found.surely[at];
		if (Number.isNaN(answered) || answered < end) return;
		keepMost(stateOf(row, found, at) === ANSWER.certain && (channels.has(channel[row]) && isTraceable(table, row, answers) || recordedAnswer(table, row) !== void 0) ? waiting.open : waiting.unknown, row, table.count[row]);
	}
	function asksForCertain(row) {
		return (side[row] === SIDE_CODE.outside || table.isDark(row)) && !repliesToUnnamed(table, row);
	}
}
function keepMost(counts, row, count) {
	if (count > counts[row]) counts[row] = count;
}
function openByBuckets(table, row, end) {
	const buckets = table.hasAnswerBuckets ? table.answeredBuckets(row) : void 0;
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
// build/messages/incomplete-files.js
function openFileWords({ file, held, missing }) {
	if (!Number.isFinite(missing)) return `a page of ${file} says that more activities follow, but not how many`;
	return `${formatNumber(held)} of ${formatNumber(held + missing)} are in ${file}, which says that there are more`;
}
function unseenBrandWords(unseen) {
	const channels = unseen.map(({ channel }) => channelTitle(channel)).sort();
	const guesses = unseen.flatMap(({ channel, candidate }) => candidate === null ? [] : `\u201C${candidate}\u201D on ${channelTitle(channel)}`);
	const what = guesses.length === 0 ? "Check `brand.accounts`" : `It may be ${enumerate(guesses, "and")}: if so, add it to \`brand.accounts\``;
	return `The brand's account never appears in the data of ${enumerate(channels, "and")}, so the brand may be counted as an outsider there. ${what}`;
}
// build/messages/gaps.js
const COUNTED_BY_EYE = [
	"comment",
	"like",
	"share"
];
const NOT_BY_EYE = "Counts by eye don't show this. Only an export of the activities does.";
const TEXTS$1 = {
	"no-data": () => "The snapshots can't answer this.",
	"not-covered": () => "No snapshot covers these days. Export them.",
	"not-exported": ({ types }) => `No ${typeWords(types)} were exported. Export them, or list their types as \`complete\` if there were none.`,
	"not-counted": ({ types }) => {
		const columns = types.filter((type) => COUNTED_BY_EYE.includes(type)).flatMap((type) => [`\`${typeWords([type])}\``, `\`${typeWords([type])} by employees\``]);
		if (columns.length === 0) return NOT_BY_EYE;
		return `No ${typeWords(types)} were counted. Count them in the columns ${enumerate(columns, "and")}, with 0 for none.`;
	},
	"others-not-exported": ({ types }) => `The export holds what the brand itself did, but no ${typeWords(types)} by others. Export those too.`,
	"pages-left-out": ({ files }) => `${listed$1(files)}. Export the other pages too.`,
	"brand-not-seen": ({ unseen }) => `${unseenBrandWords(unseen)}.`,
	"no-posts-exported": () => "No posts were exported. Export the brand's posts.",
	"own-activities-not-exported": () => "The export leaves out what the brand itself did. Export that too, or judge `direction: inbound`.",
	"answers-not-exported": () => "The export leaves out the brand's own replies. Export them too.",
	"dark-channel": ({ types, channels }) => `On ${enumerate(channels.map(channelTitle), "and")} the roster can't recognise anyone by the names in these ${typeWords(types)}. Add the employees' accounts there as they are exported, or list the channel under \`no-accounts\` if none has one.`,
	"no-addressee": ({ types, count: missing, all }) => `For ${howMany(missing, all)} ${typeWords(types, all)} it's unknown whether ${missing === 1 ? "it was" : "they were"} toward the brand. Export who wrote what they reply to; of counts, give \`toward\`.`,
	"no-author": ({ types, count: missing, all }) => `${howMany(missing, all)} ${typeWords(types, all)} ${missing === 1 ? "doesn't" : "don't"} name an author. Export ${missing === 1 ? "it with its author" : "them with their authors"}.`,
	"no-day": ({ types, count: missing, all }) => `${howMany(missing, all)} ${typeWords(types, all)} ${missing === 1 ? "has no date, so it" : "have no date, so they"} may be of another period. Export the dates, or give the \`period\` of their file.`,
	"empty-cell": ({ file, cell }) => `In ${file} ${cell} is empty. Count it, or write 0 if there were none.`,
	"no-time": ({ count: missing, all }) => `For ${howMany(missing, all)} it's unknown how soon they were answered: a date without a time doesn't say, nor does a row with neither an ID nor an author. Export times, IDs and authors.`,
	"empty-column": ({ file, column }) => `In ${file} nothing is in the column \`${column}\`, or there is no such column. Count them there, and write 0 where there were none.`,
	"counted-by-eye": () => NOT_BY_EYE,
	"no-bucket": ({ count: missing, all }) => `For ${howMany(missing, all)} the counts don't say how soon they were answered. Give that time as a bucket of \`answered\`, or export the activities themselves.`,
	"no-recipient": ({ count: missing, all }) => `${howMany(missing, all)} comments by employees don't say who they reply to. Export \`inReplyTo\` or \`target\`.`,
	"unrecognised-amplifiers": ({ count: open, all }) => `${howMany(open, all)} planned posts name people to react who may be employees, as the roster has no accounts on their channel. Add the employees' accounts there, or list the channel under \`no-accounts\` if none has one.`,
	"no-partner": ({ count: missing, all }) => `For ${howMany(missing, all)} ${all === 1 ? "interaction" : "interactions"} by the brand it's unknown who ${all === 1 ? "it was" : "they were"} toward. Export \`inReplyTo\` or \`target\`, and who wrote what they reply to; of counts, give \`toward\`.`,
	"no-category": ({ count: missing, all }) => `${howMany(missing, all)} posts have no category. Label them, or give the policy \`categories\`.`,
	"unlisted-label": ({ count: missing, all, label }) => `${howMany(missing, all)} posts have no category, or one that is almost \`promotional\`: \u201C${label}\u201D. Correct it, or list it among the \`labels\` of the policy's \`categories\`.`,
	"no-disclosure": ({ types }) => `The employees' ${typeWords(types)} don't say whether they disclosed where they work. Export \`disclosed\`, or judge \`of: [review]\` alone.`,
	"no-post-text": () => "The posts have no text. Export them with their `content`.",
	"some-posts-without-text": ({ count: missing, all }) => `${howMany(missing, all)} posts have no text. Export them with their \`content\`.`,
	"unknown-language": ({ count: missing, all }) => `${missing === all ? "The posts are" : `${howMany(missing, all)} posts are`} in a language whose words for us and the reader Vanity Check doesn't know. Give them as \`words: { we: [\u2026], you: [\u2026] }\`.`,
	"reactions-not-held": ({ count: missing, all }) => `For ${howMany(missing, all)} posts the platform counts reactions that aren't in any snapshot. Export them.`,
	"no-reaction-times": () => "Nothing shows when employees and outsiders react to posts. Export the posts, and reactions with their times.",
	"few-posts": ({ count: posts, least }) => `Only ${count(posts, "post")}, and ${least} are needed to judge.`,
	"no-totals": ({ types }) => `No post carries the platform's own totals of ${typeWords(types)}. Export them as \`totals\`.`,
	"no-posts-with-totals": () => "No posts were exported. Export the brand's posts with their `totals`.",
	"totals-not-exported": ({ missing }) => {
		return `Posts carry totals of ${missing.map(({ types, channel }) => `${typeWords(types)} on ${channelTitle(channel)}`).sort().join(", and of ")}, but none were exported. Export them, or leave them out of \`of\`.`;
	},
	"window-before-not-covered": ({ from, to }) => `No snapshot covers the period before, ${from} to ${to}. Commit one, or judge a shorter \`window\`.`,
	"channel-not-covered": () => "No snapshot covers any day. Commit one.",
	"channels-without-files": ({ names, existing }) => `The snapshots hold nothing of ${enumerate(names.map(channelTitle), "or")}, only of ${enumerate(existing.map(channelTitle), "and")}. Correct \`channels\`, or export it.`,
	"covered-day-to-come": ({ day }) => `A snapshot covers ${day}, which is in the future. Correct its dates.`,
	"nothing-planned": ({ cancelled }) => `${cancelled === 0 ? "No posts are planned" : capital(nothingPlannedWords(cancelled))}. Plan some, or switch the rule off.`,
	"columns-not-read": ({ file, columns }) => `Nothing reads ${columns.length === 1 ? "the column" : "the columns"} ${enumerate(columns.map((column) => `\u201C${column}\u201D`), "and")} of ${file}, where employees may be asked. Name the one that lists them as \`columns: { amplifiers: \u2026 }\`, or leave such columns out of the plan.`,
	"no-employees": () => "The roster lists no employees, so they can't be told from outsiders. Add your employees' accounts.",
	"no-claims": () => "There are no claims to check. List their files in the option `claims`.",
	"nothing-due": () => "No outsider was due a reply.",
	"claim-too-early": ({ day }) => `Its days are not over by ${day}. Judge it as of a later day.`,
	"claim-not-covered": ({ channel, day }) => `No snapshot covers ${day} on ${channelTitle(channel)}. Export it, or give the claim another \`channel\` or other days.`,
	"claim-not-checked": ({ what, why }) => `The claimed ${what} can't be checked.${why === void 0 ? "" : ` ${gapText(why)}`}`,
	"not-compared": ({ why }) => `${capital(why)}.`,
	"unclear-change": ({ detail }) => `The change ${detail}. Check whether that lets more pass.`
};
function gapText({ id, data }) {
	return capital(TEXTS$1[id](data));
}
function howMany(missing, total) {
	return Number.isFinite(missing) ? `${formatNumber(missing)} of ${formatNumber(total)}` : "some";
}
function caseWords(sample) {
	return sample === 0 ? "no cases" : `only ${count(sample, "case")}`;
}
const MAX_FILES = 3;
function listed$1(files) {
	const rest = files.length - MAX_FILES;
	return `${files.slice(0, MAX_FILES).map(openFileWords).join("; ")}${rest > 0 ? `; and ${formatNumber(rest)} more files are like that` : ""}`;
}
// build/messages/conclusion.js
const REASONS = {
	"too-small": "too small",
	incomplete: "incomplete",
	"no-data": "no data",
	noise: "within the noise",
	"no-worse": "no worse than before",
	"no-baseline": "first reading"
};
const WITHIN = "within the limit";
const CONCLUSION = {
	rules: ({ all, broken, unjudged, leftOut, isForgiven }) => [
		`${formatNumber(broken.error)} of ${count(all, "rule")} broken`,
		...broken.warning === 0 ? [] : [`${formatNumber(broken.warning)} with a warning`],
		...broken.notice === 0 ? [] : [`${formatNumber(broken.notice)} with a notice`],
		...unjudged === 0 ? [] : [`${formatNumber(unjudged)} not judged`],
		...leftOut === 0 ? [] : [`${formatNumber(leftOut)} left out`],
		...isForgiven ? ["and the run is set not to fail"] : []
	].join(", "),
	counts: ({ counts, isNeutral }) => {
		const levels = LEVELS.map((level) => count(counts[level], level));
		const rest = `${count(counts.passed, "check")} ${isNeutral ? WITHIN : "passed"}, ${formatNumber(counts.unjudged)} not judged`;
		return `${levels.join(", ")}; ${rest}, ${formatNumber(counts.waived)} waived`;
	},
	"policy-holds": (_) => "The policy holds",
	"changed-files-hold": (_) => "The changed files hold to the policy",
	"policy-broken": (_) => "The policy is broken",
	"nothing-judged": (_) => "No rule about people or posts could be judged",
	"all-waived": (_) => "All that rules about people or posts found is waived",
	"who-unknown": (_) => "It's unknown how much came from outside",
	"policy-not-judged": (_) => "The policy could not be judged",
	"within-limits": ({ isNeutral }) => isNeutral ? capital(WITHIN) : "Passed",
	"scopes-within-limit": ({ scopes, isNeutral }) => `${count(scopes, "scope")} ${isNeutral ? WITHIN : "passed"}`,
	policies: (of) => {
		const { all, held, neutral, unjudged } = of;
		const rest = [...neutral === 0 ? [] : [`${formatNumber(neutral)} ${neutral === 1 ? "has" : "have"} no verdict`], ...unjudged === 0 ? [] : [`${formatNumber(unjudged)} couldn't be judged`]].map((part) => `; ${part}`).join("");
		return `${formatNumber(held)} of ${count(all, "policy", "policies")} ${held === 1 || all === 1 ? "holds" : "hold"}${rest}`;
	},
	brands: ({ failed, all }) => `${failed === 0 ? "None" : formatNumber(failed)} of ${count(all, "brand")} ${failed > 1 ? "break their" : "breaks its"} policy`,
	"brands-not-read": ({ policies }) => `${count(policies, "policy", "policies")} could not be judged.`,
	reason: ({ reason }) => REASONS[reason],
	"rule-passed": (of) => `${of.isWaived ? "waived" : of.isNeutral ? WITHIN : "pass"}${of.reason === null ? "" : `, ${of.reason}`} (${checked(of)})`,
	"rule-failed": (of) => `${of.level === "error" ? "fail" : of.level}${of.reason === null ? "" : `, ${of.reason}`} (${formatNumber(of.failed)} of ${formatNumber(of.checked)})`,
	"rule-not-judged": ({ reason }) => `not judged${reason === null ? "" : `: ${reason}`}`,
	"rule-left-out": ({ hidden }) => `left out (${formatNumber(hidden)} elsewhere)`,
	checked
};
function checked(of) {
	const parts = [`${formatNumber(of.checked)} checked`];
	if (of.allowed > 0) parts.push(`${formatNumber(of.allowed)} allowed to fall short`);
	if (of.unjudged > 0) parts.push(`${formatNumber(of.unjudged)} not judged`);
	if (of.waived > 0) parts.push(`${formatNumber(of.waived)} waived`);
	if (of.hidden > 0) parts.push(`${formatNumber(of.hidden)} left out`);
	return parts.join(", ");
}
// build/messages/metrics.js
const UNITS = {
	m: "minute",
	h: "hour",
	d: "day",
	w: "week"
};
const METRICS = {
	hours: ({ hours }) => {
		if (hours === Number.POSITIVE_INFINITY) return "most unanswered";
		return hours < 1 ? count(Math.round(hours * 60), "minute") : count(hours, "hour");
	},
	"days-of": ({ days, all }) => `${formatNumber(days)} of ${formatNumber(all)}`,
	"share-of": ({ share, type }) => `${share} ${ofType(type)}`,
	"of-type": ({ type }) => ofType(type),
	returning: ({ all, returning }) => `${formatNumber(all)} (${formatNumber(returning)} came back)`,
	answered: ({ share, to, within }) => {
		const types = enumerate(to.map((type) => `${type}s`), "and");
		const isUsual = to.length === TALK_TYPES.length && TALK_TYPES.every((type) => to.includes(type));
		const all = to.length === INTERACTION_TYPES.length ? " of all, likes too," : ` of ${types}`;
		return `${share}${isUsual ? "" : all} within ${duration(within)}`;
	},
	"answer-time": ({ hours, percentile }) => `${hours} (${percentile === 50 ? "median" : `${percentile}th percentile`})`,
	"too-few": ({ least }) => `fewer than ${formatNumber(least)}`,
	"by-chance": ({ range }) => `${range} allowing for chance`,
	"was-before": (of) => `${of.arrow} ${of.now}${of.whole}, was ${of.before}`
};
function ofType(type) {
	return type === "all" ? "of all" : `of ${type}s`;
}
function duration(written) {
	const [, amount = "", unit = ""] = /^(\d+)([mhdw])$/.exec(written) ?? [];
	return amount === "" ? written : count(Number(amount), UNITS[unit] ?? unit);
}
// build/messages/omitted.js
const OMITTED = {
	"more-in-json": ({ rest }) => `and ${formatNumber(rest)} more; --format json lists them all`,
	"more-rules": ({ rest }) => `and ${formatNumber(rest)} more rules; all are in report.json`,
	"more-policies": ({ rest }) => `${count(rest, "more policy", "more policies")}; all reports are in the report folder.`,
	"too-long": ({ shown, all }) => `Too long for this page: showing ${formatNumber(shown)} of ${formatNumber(all)} findings; everything is in report.json.`,
	showing: ({ shown, all, what }) => `Showing ${formatNumber(shown)} of ${formatNumber(all)} ${what}; everything is in report.json.`,
	"more-of-level": ({ level, rest }) => `${formatNumber(rest)} more ${level}${rest === 1 ? "" : "s"}`,
	"more-annotations": (_) => "GitHub shows ten annotations per level; the job summary and --format json list them all.",
	"more-problems": ({ rest }) => `and ${rest} more; the log lists them`
};
// build/messages/summary.js
function skippedPlan(skipped) {
	return skipped === 0 ? "" : `a plan of ${count(skipped, "post")}, cancelled or ${skipped === 1 ? "a draft" : "drafts"}`;
}
const SUMMARY = {
	headline: ({ total, outside, share, unknown }) => {
		const of = `Of ${count(total, "interaction")},`;
		const range = share === null ? "" : ` (${share})`;
		if (unknown === total) return `${of} it's unknown how many came from outside${range}.`;
		return `${`${of} ${formatNumber(outside)} came from outside${range}`}${unknown === 0 ? "" : `; ${formatNumber(unknown)} ${unknown === 1 ? "is" : "are"} unknown`}.`;
	},
	"headline-empty": (_) => "There were no interactions.",
	"headline-unknown": ({ activities, roster }) => {
		return `How much of the engagement came from outside is unknown: ${activities === 0 ? "no data has been exported yet" : roster.people === 0 ? "the roster lists no employees, so they can't be told from outsiders" : "the snapshots don't say who took part"}.`;
	},
	"headline-nothing-planned": ({ skipped }) => `Nothing is planned: ${nothingPlannedWords(skipped)}.`,
	"headline-plan": ({ activities, from, to }) => `A plan of ${count(activities, "activity", "activities")}, ${from} to ${to}, judged without snapshots.`,
	period: ({ from, to, timezone }) => `${from} to ${to}, ${timezone}`,
	inputs: ({ files, activities, duplicates, unattributed, undated, skipped, plan, unread }) => {
		const planned = plan === null ? null : `a plan of ${count(plan.activities, "activity", "activities")}`;
		if (files === 0) return [planned ?? skippedPlan(skipped), "no snapshots"].filter(Boolean).join(", and ");
		const left = [
			count(duplicates, "duplicate"),
			`${formatNumber(unattributed)} unknown`,
			`${formatNumber(undated)} undated`,
			...skipped === 0 ? [] : [`${formatNumber(skipped)} skipped`]
		].join(", ");
		const read = `${count(files, "file")}, ${count(activities, "activity", "activities")}; ${left}`;
		const beside = unread === void 0 ? "" : `; ${count(unread.files, "file")} next to ${files === 1 ? "it" : "them"} not read${unread.files === 1 ? ":" : ", such as"} ${unread.first[0]?.file}`;
		return `${read}${planned === null ? "" : `; and ${planned}`}${beside}`;
	},
	change: (of) => {
		const by = of.byBase ? "by the policy, roster and waivers there" : "which has no policy yet, so by the change's own";
		const left = of.hidden === 0 ? "" : `; ${count(of.hidden, "finding")} in other files left out`;
		return `Judged against commit ${of.base.slice(0, 12)}, ${by}: ${count(of.files, "changed file")}${left}`;
	},
	"missing-accounts": ({ accounts, missing, examples }) => {
		const verb = missing === 1 ? "appears" : "appear";
		const what = `${formatNumber(missing)} of ${count(accounts, "roster account")} never ${verb} in the data`;
		const why = "They may have been inactive; if a handle is misspelled, that person counts as an outsider";
		if (examples.length === 0) return `${what}. ${why}`;
		const listed = examples.map(({ person, channel, place }) => `${person} on ${channelTitle(channel)} (${place})`);
		const rest = missing - listed.length;
		const more = rest === 0 ? "" : `, and ${formatNumber(rest)} more`;
		return `${what}: ${listed.join(", ")}${more}. ${why}`;
	},
	"absent-channel": ({ channel }) => `None of the roster's accounts on ${channelTitle(channel)} appear in the data. Check that they are written as in the data.`,
	"insiders-from": ({ channels }) => `On ${enumerate(channels.map(channelTitle), "and")} the data itself says who is an employee, but not for everyone: the employee share is at least what is shown`,
	"unread-columns": ({ file, columns, more }) => `Nothing reads ${columns.length === 1 ? "the column" : "the columns"} ${enumerate(columns, "and")} of ${file}${more === 0 ? "" : `, nor some of ${count(more, "more file")}`}. If ${columns.length === 1 && more === 0 ? "it" : "one"} holds what a rule needs, map it with \`columns\``,
	"how-counted": (_) => "An interaction counts as an employee's if its account was on the roster on that day, and as an outsider's if it wasn't. It is unknown if it has no author, or if the roster has no account on that channel to tell employees by. Unknown interactions are shown separately and are part of the total. Bots count on neither side. Undated activities are left out of what is counted by day."
};
// build/messages/todo.js
const TODO = {
	"nobody-waits": ({ asOf }) => `No outsider was waiting for a reply on ${asOf}.`,
	"none-known-to-wait": ({ asOf }) => `No outsider is known to have been waiting for a reply on ${asOf}, but the snapshots don't show everything.`,
	"waiting-unknown": ({ asOf }) => `The snapshots don't show who was waiting for a reply on ${asOf}.`,
	"who-waits": ({ all, unknown, asOf }) => {
		const verb = all === 1 ? "was" : "were";
		const by = unknown > 0 ? "" : all === 1 ? " by an outsider" : " by outsiders";
		return `${count(all, "interaction")}${by} ${verb} waiting for a reply on ${asOf}, oldest first:`;
	},
	"may-be-employees": ({ all, unknown, channels }) => {
		return `${all === unknown ? all === 1 ? "It" : "They" : formatNumber(unknown)} may be from ${unknown === 1 ? "an employee" : "employees"}: the roster can't recognise anyone on ${enumerate(channels.map(channelTitle), "or")} by the names there.`;
	},
	"may-be-employee": (_) => "may be an employee",
	"may-wait": ({ all, isMore }) => `${isMore ? `${formatNumber(all)} more` : count(all, "interaction")} may be waiting: the snapshots don't say who wrote ${all === 1 ? "it" : "them"}, or leave out the brand's replies.`,
	"nothing-from": ({ channels }) => `The snapshots hold nothing from ${enumerate(channels.map(channelTitle), "or")} for these days.`,
	"nothing-after": ({ channels, day }) => `The latest data from ${enumerate(channels.map(channelTitle), "and")} is from ${day}; anything newer isn't listed.`,
	"days-missing": ({ channel, from, to }) => `The snapshots hold nothing from ${channelTitle(channel)} for ${from} to ${to}.`,
	"types-missing": ({ types }) => `${capital(typeWords(types))} weren't exported, so none are listed.`,
	replies: ({ total, waited }) => {
		if (total === 0) return "Who waits for a reply";
		const longest = waited === null ? "" : `, ${total === 1 ? "for" : "the longest for"} ${waited}`;
		return `${formatNumber(total)} ${total === 1 ? "waits" : "wait"} for a reply${longest}`;
	},
	"more-replies": ({ more, policy }) => `${formatNumber(more)} more: \`vanity-check todo --policy ${policy}\` lists them all.`,
	"waited-for": ({ hours }) => {
		if (hours === null) return "for an unknown time";
		return hours < 48 ? count(Math.floor(hours), "hour") : count(Math.floor(hours / 24), "day");
	}
};
// build/messages/verdict.js
const VERDICT = {
	"more-places": ({ text, rest }) => `${text} And ${rest} more like it.`,
	"beside-these": (of) => {
		const broken = [
			...of.error === 0 ? [] : [count(of.error, "more rule broken", "more rules broken")],
			...of.warning === 0 ? [] : [count(of.warning, "more warning")],
			...of.notice === 0 ? [] : [count(of.notice, "more notice")]
		];
		const rules = of.hasUnjudged ? count(of.unjudged, "more rule") : count(of.unjudged, "rule");
		const waiting = of.unjudged === 0 ? "" : `${rules} couldn't be judged`;
		return `${[enumerate(broken, "and"), waiting].filter((part) => part !== "").join("; ")}.`;
	},
	"rules-together": ({ rules }) => count(rules, "rule"),
	"share-before": (of) => `${of.change === "level" ? "the same as" : `${of.change} from ${of.was}`} in the ${of.days} days before`,
	"all-pass": ({ passed }) => passed === 1 ? "The one rule that could be judged passes." : `All ${passed} rules that could be judged pass.`,
	"too-small": ({ named }) => `Not enough data yet: ${named.join(", ")}.`,
	"all-findings": ({ broken, unjudged }) => {
		const waiting = unjudged === 0 ? [] : ["what is not judged"];
		return capital(`${(broken === 0 ? waiting : [count(broken, "finding"), ...waiting]).join(", ")}, and what to do`);
	},
	"waiting-rules": ({ names }) => `${names.length === 1 ? "Rule" : "Rules"}: ${names.join(", ")}.`,
	"unknown-share": ({ unknown, total, share }) => `It is unknown who is behind ${formatNumber(unknown)} of ${count(total, "interaction")} (${share}).`,
	turns: ({ to }) => `would ${to === "passes" ? "pass" : "fail"}`,
	needed: ({ scope, needed, rest }) => {
		const where = scopeWords(scope);
		const text = where === "" ? capital(needed) : `${where}${needed}`;
		return rest === 0 ? text : `${text}. The same goes for ${formatNumber(rest)} more.`;
	},
	"more-needs": ({ more }) => `${formatNumber(more)} more below.`,
	"see-post": ({ host }) => `See it on ${host}`,
	"all-rules": ({ all }) => `All ${count(all, "rule")}`,
	figures: (_) => "Figures",
	"by-week": (_) => "Week by week",
	"blind-spots": (_) => "What Vanity Check can't see",
	more: (_) => "More",
	"step-export": (_) => "Export who commented and reacted, and commit the file where `snapshots` in the policy looks for it.",
	"step-roster": (_) => "Add your employees' accounts to the roster.",
	"step-for": ({ titles, text }) => {
		const named = titles.slice(0, 2);
		const rest = titles.length - named.length;
		return `${enumerate(rest === 0 ? named : [...named, count(rest, "more rule")], "and")}: ${text}`;
	},
	"step-again": (_) => "Run Vanity Check again. Most rules need a few weeks of data before they can judge."
};
// build/messages/message.js
const CATALOGUE = {
	...CONCLUSION,
	...METRICS,
	...OMITTED,
	...SUMMARY,
	...TODO,
	...VERDICT
};
function message(id, data) {
	return CATALOGUE[id](data);
}
// build/metrics/waiting-gaps.js
function waitingGaps(view, to, channels) {
	const { silent, old, holes } = daysMissing(view, channels);
	const missing = to.filter((type) => !view.exported([type], "others"));
	const pages = openFiles(view, to);
	const unseen = brandNotSeen(view);
	return [
		...silent.length === 0 ? [] : [message("nothing-from", { channels: silent })],
		...old.map((end) => message("nothing-after", end)),
		...holes.map((hole) => message("days-missing", hole)),
		...missing.length === 0 || view.files.length === 0 ? [] : [message("types-missing", { types: missing })],
		...pages.length === 0 ? [] : [gapText(gapOf("pages-left-out", { files: pages }))],
		...unseen === void 0 ? [] : [gapText(unseen)]
	];
}
const MIN_HOLE = 7;
function daysMissing(view, channels) {
	const silent = channels.filter((channel) => view.on(channel).files.length === 0);
	const held = channels.filter((channel) => !silent.includes(channel)).map((channel) => ({
		channel,
		spans: spansOf(view.on(channel))
	}));
	const old = groupBy(held.map(({ channel, spans }) => ({
		channel,
		to: Math.max(...spans.map(({ to }) => to))
	})).filter(({ to }) => to < view.to), ({ to }) => to);
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
// build/evaluate/address.js
function addressOf(table, row) {
	const isPost = table.type[row] === POST;
	const post = isPost ? row : table.postRow(row);
	const id = table.idText(isPost ? table.id.get(row) : table.object[row]);
	const ofPost = post === -1 ? null : table.url(post);
	return table.url(row) ?? ofPost ?? (id !== null && /^https?:\/\//.test(id) ? id : null);
}
// build/evaluate/allowance.js
function applyAllowance(decided, { allow = 0 }) {
	const count = (...outcomes) => decided.filter(({ outcome }) => outcomes.includes(outcome)).length;
	const answered = decided.length - count("no-data");
	const written = allow < 1 ? Math.floor(allow * answered + 1e-9) : allow;
	const most = Math.min(written, count("pass", "fail", "incomplete") - 1);
	if (count("fail") > most) return decided;
	const short = count("fail", "incomplete") > most ? ["fail"] : ["fail", "incomplete"];
	return decided.map((decision) => short.includes(decision.outcome) ? {
		...decision,
		outcome: "allowed"
	} : decision);
}
// build/evaluate/by-scope.js
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
function doubtOf(measurement, options, limit) {
	const { confidence } = options;
	if (typeof confidence !== "number" || measurement.value === null || !measurement.sample) return null;
	const bounds = boundsOf(decidingSpread(measurement, limit), confidence);
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
function decidingSpread(measurement, limit) {
	const spread = spreadOfShare(measurement);
	const { unknown, clusters, atLow, atHigh } = measurement;
	const kindest = limit.operator === "<=" ? atLow : atHigh;
	if (unknown === 0 || kindest === void 0 || kindest.size === 0) return spread;
	const { size } = kindest;
	const share = kindest.part / size;
	if (!isBeyond(share, limit)) return spread;
	return clusters === void 0 ? independentSpread(share, size) : spread && {
		...spread,
		share,
		size
	};
}
// build/evaluate/demands.js
function demandsOf(rule, { options, names }, { policy }, of) {
	const { "min-sample": minSample } = options;
	return {
		limit: limitOf(rule, options, of),
		minSample: typeof minSample === "number" ? minSample : 0,
		maxUnknown: policy.maxUnknown,
		namesTypes: namesTypes({ names })
	};
}
function namesTypes({ names }) {
	return names("of") || names("to");
}
// build/lib/statistics/incomplete-gamma.js
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
const ERROR = .05;
function ratchetOf(now, earlier, operator) {
	const comparable = earlier.filter((window) => window.bounds(.95) !== null);
	const sign = operator === "<=" ? 1 : -1;
	const [best] = (comparable.length > 0 ? comparable : earlier).toSorted((a, b) => sign * (a.value - b.value));
	if (best === void 0) return null;
	const reach = reachOf(now, best, 1 - ERROR / Math.max(1, comparable.length), operator);
	return {
		best,
		reach,
		holds: sign * (now.value - best.value) <= (reach ?? 0)
	};
}
function reachOf(now, best, confidence, operator) {
	const [ofNow, ofBest] = [now.bounds(confidence), best.bounds(confidence)];
	if (ofNow === null || ofBest === null) return null;
	return operator === "<=" ? Math.hypot(now.value - ofNow.lower, ofBest.upper - best.value) : Math.hypot(ofNow.upper - now.value, best.value - ofBest.lower);
}
function uncertainShares(now, earlier) {
	const windows = [now, ...earlier];
	const spreads = windows.flatMap(({ spread }) => spread ?? []);
	if (earlier.every(({ spread }) => spread === null)) return windows.map(({ value }) => ({
		value,
		bounds: () => null
	}));
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
	return windows.map(({ value, size }) => ({
		value,
		bounds: (confidence) => size === 0 ? null : boundsOf({
			share: value,
			size,
			designEffect,
			freedom
		}, confidence)
	}));
}
function uncertainCount(count) {
	return {
		value: count,
		bounds: (confidence) => poissonBounds(count, confidence)
	};
}
// build/evaluate/uncertain.js
function uncertain(unit, now, earlier) {
	if (unit === "share") return uncertainShares(shareIn(now), earlier.map(shareIn));
	return [now, ...earlier].map((measurement) => {
		const value = knownValue(measurement);
		return unit === "count" ? uncertainCount(value) : {
			value,
			bounds: measurement.bounds ?? (() => null)
		};
	});
}
function shareIn(measurement) {
	return {
		value: knownValue(measurement),
		size: measurement.sample ?? 0,
		spread: spreadOfShare(measurement)
	};
}
// build/evaluate/earlier-windows.js
const MAX_EARLIER = 12;
var EarlierWindows = class {
	#rule;
	#options;
	#outcomeOf;
	#windows;
	constructor(rule, options, view, measure, outcomeOf) {
		this.#rule = rule;
		this.#options = options;
		this.#outcomeOf = outcomeOf;
		const length = view.to - view.from + 1;
		this.#windows = Array.from({ length: MAX_EARLIER }, (_, i) => lazy(() => {
			const days = (i + 1) * length;
			const earlier = view.days(view.from - days, view.to - days);
			return {
				days,
				view: earlier,
				measured: lazy(() => new ByScope(measure(earlier)))
			};
		}));
	}
	previousOf(measurement) {
		const before = this.#windows[0]?.();
		const same = before && sameIn(before, measurement);
		return same !== void 0 && this.#isJudged(same) ? same.value : null;
	}
	ratchetOf(measurement) {
		if (this.#options["ratchet"] !== true) return null;
		const covered = this.#windows.map((window) => window()).filter(({ view }) => view.files.length > 0);
		const same = covered.flatMap((window) => sameIn(window, measurement) ?? []);
		if (same.length === 0 && covered.length > 0) return null;
		const judged = same.filter((measurement) => this.#isJudged(measurement));
		const { metric, limit } = this.#rule;
		const [now, ...earlier] = uncertain(metric.unit, measurement, judged);
		const ratcheted = now === void 0 ? null : ratchetOf(now, earlier, limit.operator);
		return {
			best: ratcheted?.best.value ?? null,
			holds: ratcheted?.holds === true && measurement.isLowerBound !== true,
			tellsChance: ratcheted !== null && ratcheted.reach !== null
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
// build/lib/take-first.js
function takeFirst(items, most) {
	const first = [];
	for (const item of items) if (first.push(item) === most) break;
	return first;
}
// build/messages/nameless-counts.js
function namelessCountsWords({ location, type, rows, count, all }) {
	const place = `${location.file}:${location.line}`;
	const which = rows === 1 ? `are one row without an account (${place})` : `are in ${formatNumber(rows)} rows without an account (the largest: ${place})`;
	return `${formatNumber(count)} of ${formatNumber(all)} ${typeWords([type])} ${which}`;
}
// build/evaluate/summarise.js
function summarise(findings, passed, allowed = 0) {
	const noted = findings.filter(({ outcome }) => outcome === "note");
	const failed = findings.filter(({ outcome }) => outcome === "fail");
	const judgedNot = findings.filter(({ outcome }) => outcome === "unjudged");
	const broken = failed.some(({ waived }) => waived === void 0);
	const open = judgedNot.some(({ reason }) => reason === "no-data" || reason === "incomplete") || passed + failed.length === 0;
	return {
		outcome: broken ? "fail" : open ? "unjudged" : "pass",
		checked: passed + allowed + findings.length - noted.length,
		passed,
		failed: failed.length,
		unjudged: judgedNot.length,
		findings
	};
}
// build/evaluate/changed-files.js
function changedFilesFirst(rows, table, touched) {
	const [inChange, others] = [[], []];
	for (const row of rows) (touched.has(table.file(row).name) ? inChange : others).push(row);
	return inChange.concat(others);
}
function keepChangedFiles(report, touched) {
	if (report.subject === "change") return report;
	const isTouched = ({ location, related }) => [location, ...related].some(({ file }) => touched.has(file));
	const shown = report.findings.filter(isTouched);
	const hidden = report.findings.length - shown.length;
	if (hidden === 0) return report;
	return copyWith(report, {
		...summarise(shown, report.passed, report.allowed),
		worst: null,
		hidden
	});
}
// build/evaluate/fingerprint.js
function fingerprint(parts) {
	return sha256Hex(parts.join("\n")).slice(0, 32);
}
function identityOf(rule, entry, { policy, subject }) {
	const place = placeAmongTwins(rule, entry, policy);
	return [
		rule.id,
		kindOf$1(rule, entry),
		...subject === "snapshot" ? [] : [subject],
		...place === 0 ? [] : [`entry ${place + 1}`]
	];
}
function kindOf$1(rule, { options }) {
	const limits = limitNames(rule);
	return JSON.stringify(Object.fromEntries(Object.entries(options).filter(([name]) => !limits.includes(name))));
}
const places = /* @__PURE__ */ new WeakMap();
function placeAmongTwins(rule, entry, { rules }) {
	if (!places.has(entry)) {
		const uses = /* @__PURE__ */ new Map();
		for (const report of rules) {
			if (report.rule !== rule.id) continue;
			const kind = kindOf$1(rule, report);
			const place = uses.get(kind) ?? 0;
			places.set(report, place);
			uses.set(kind, place + 1);
		}
	}
	return places.get(entry) ?? 0;
}
// build/evaluate/measured-words.js
function sentence(judging, measurement) {
	const { rule, limit } = judging;
	const { part, sample, uncovered = [], isLowerBound, isAtLeast } = measurement;
	const isRange = isGivenAsRange(judging, measurement);
	const value = quantity(knownValue(measurement), rule.metric.unit, isLowerBound ? void 0 : limit.value);
	const amount = isRange ? boundsText$1(judging, measurement, limit.value) : `${isLowerBound ? "more than " : isAtLeast ? "at least " : ""}${value}`;
	const measured = isRange ? {
		...measurement,
		value: null
	} : measurement;
	const figures = [
		limitText(judging),
		!isRange && rule.metric.unit === "share" && part !== void 0 && sample !== null ? `${formatNumber(part)} of ${formatNumber(sample)}` : "",
		unknownText(measurement, isRange ? knownCases(measurement) : null),
		uncovered.length > 0 ? `without ${typeWords(uncovered)}, which were not exported` : ""
	].filter((text) => text !== "");
	const clause = capital(clauseOf(judging, measured, amount));
	return figures.length === 0 ? `${clause}.` : `${clause} (${figures.join("; ")}).`;
}
function isGivenAsRange({ maxUnknown }, measurement) {
	const { low, high, isLowerBound } = measurement;
	return isLowerBound !== true && low !== high && isTooUnknown(measurement, maxUnknown);
}
function unknownText({ unknown, gap }, known) {
	if (unknown === 0) return "";
	const ofAll = known === null ? "" : ` of ${formatNumber(known + unknown)}`;
	const many = Number.isFinite(unknown) ? `${formatNumber(unknown)}${ofAll}` : "more";
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
	return rule.messages.measured(words);
}
function limitText({ rule, limit }) {
	if (limitNames(rule).length === 0) return "";
	return `${limit.operator === "<=" ? "limit" : "minimum"} ${exactQuantity(limit.value, rule.metric.unit)}`;
}
function boundsText$1({ rule }, { low, high, isAtLeast }, apartFrom) {
	const text = (value) => quantity(value, rule.metric.unit, apartFrom);
	if (isAtLeast === true && low !== null && low !== 0) return `at least ${text(low)}`;
	if (low !== null && low === high) return text(low);
	if (high === Number.POSITIVE_INFINITY) return low === null || low === 0 ? unknownAmount(rule.metric.unit) : `at least ${text(low)}`;
	const [least, most] = [text(low ?? 0), text(high ?? 0)];
	return least === most ? `about ${least}` : `between ${least} and ${most}`;
}
// build/evaluate/post-excerpt.js
const MAX_TEXT = 100;
const MAX_POSTS = 50;
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
		object: table.idText(isPost ? table.id.get(row) : table.object[row]),
		day: isPost && day !== -2147483648 ? formatDay(day) : null,
		text: isPost ? beginning(table.post(row)?.content ?? "") : null,
		url: addressOf(table, row)
	};
}
function beginning(content) {
	const text = content.replace(/\s+/g, " ").trim();
	if (text === "") return null;
	const letters = [...text];
	return letters.length > MAX_TEXT ? `${letters.slice(0, 99).join("").trimEnd()}\u2026` : text;
}
// build/messages/chance.js
function chanceText({ bound, confidence, operator, limit }) {
	if (bound === null) return "That is within the noise: all of it comes from a single post, day or case, which says little about others.";
	const which = operator === "<=" ? "at least" : "at most";
	return `That is within the noise: with ${exactQuantity(confidence, "share")} confidence the share is ${which} ${quantity(bound, "share", limit)}.`;
}
function ratchetText({ now, best, holds, tellsChance, unit, operator }) {
	if (best === null) return "No earlier period could be judged, so there is nothing to compare with yet.";
	const was = `It was ${quantity(best, unit, now)} in its best earlier period`;
	if (!holds) return tellsChance ? `${was}, and chance doesn't explain a change that large.` : `${was}, and too few posts, days or cases lie behind these figures to put the change down to chance.`;
	if (operator === "<=" ? now < best : now > best) return `${was}, so it's getting better.`;
	return `${was}, so this is no worse${tellsChance ? " than chance explains" : ""}.`;
}
// build/messages/clock.js
const ONLY_IN_WORKING_TIME = "It holds only in working time.";
function fewHoursText(hoursAWeek) {
	return `The policy's \`hours\` are ${hoursAWeek < 1 ? count(Math.round(hoursAWeek * 60), "minute") : count(Math.floor(hoursAWeek), "hour")} a week: with so few hours, late replies seem to come in time.`;
}
// build/messages/may-be-employees.js
function mayBeEmployeesText(channels) {
	if (channels.length === 0) return "";
	return `On ${enumerate(channels.map(channelTitle), "and")} some of these may be employees, as the roster can't recognise anyone there.`;
}
// build/messages/robustness.js
function robustnessText({ post, person, fragility, outsiders, limit }) {
	const share = (value) => quantity(value, "share", limit);
	return [
		...post === null ? [] : [`Without its top post (${post.id}) it's ${share(post.share)}.`],
		...person === null ? [] : [`Without the most active person it's ${share(person)}.`],
		...fragility === null ? [] : [`It would break the limit if ${count(fragility, "outside account")} belonged to employees.`],
		...outsiders === null ? [] : [`Spread evenly, it would be the work of ${count(oneDecimal(outsiders), "person", "people")}.`]
	];
}
function oneDecimal(value) {
	return Number(value.toFixed(1));
}
function channelsText(channels, limit) {
	const [first, ...rest] = channels.map(({ channel, value }) => [channelTitle(channel), quantity(value, "share", limit)]);
	if (first === void 0) return [];
	const others = rest.map(([channel, value]) => `, and on ${channel} ${value}`).join("");
	return [`On ${first[0]} alone it's ${first[1]}${others}.`];
}
// build/evaluate/outcome.js
function outcomeOf(measurement, demands) {
	const ofCovered = outcomeOfCovered(measurement, demands);
	const outcome = mayFlatter(ofCovered, measurement, demands.limit) || ofCovered === "fail" && measurement.mayBeEmpty === true ? "incomplete" : ofCovered;
	const { uncovered = [] } = measurement;
	if (uncovered.length === 0 || !demands.namesTypes) return outcome;
	return outcome === (demands.limit.operator === "<=" ? "pass" : "fail") ? "incomplete" : outcome;
}
function mayFlatter(outcome, measurement, limit) {
	const { flattered, weighsBrand, low, high } = measurement;
	if (flattered === void 0) return false;
	if (weighsBrand !== true) return outcome === "pass" || outcome === "too-small";
	const worst = limit.operator === "<=" ? high : low;
	return outcome === "pass" && (worst === null || isBroken$1(worst, measurement, limit));
}
function outcomeOfCovered(measurement, demands) {
	const { low, high, value, sample, unknown, noData } = measurement;
	if (noData !== void 0) return "no-data";
	const { limit, minSample, maxUnknown } = demands;
	if (sample !== null && sample + unknown < minSample) return "too-small";
	if (low === null || high === null) return "no-data";
	const [best, worst] = limit.operator === "<=" ? [low, high] : [high, low];
	if (isBroken$1(best, measurement, limit)) return "fail";
	if (!isBroken$1(worst, measurement, limit)) return "pass";
	if (value === null || sample !== null && sample < minSample) return "incomplete";
	if (isTooUnknown(measurement, maxUnknown)) return "incomplete";
	if (isBroken$1(value, measurement, limit)) return "fail";
	return measurement.isLowerBound === true && limit.operator === "<=" ? "incomplete" : "pass";
}
function isBroken$1(value, { isLowerBound }, limit) {
	if (isBeyond(value, limit)) return true;
	return isLowerBound === true && limit.operator === "<=" && value === limit.value;
}
// build/evaluate/remedy.js
function remedyOf(unit, measurement, demands) {
	const { value, unknown, isLowerBound } = measurement;
	if (value === null || isLowerBound === true || !Number.isFinite(unknown)) return null;
	if (unit === "count") return {
		more: null,
		fewer: null,
		moved: movedOfCount(measurement, demands)
	};
	return unit === "share" ? remedyOfShare(measurement, demands) : null;
}
function movedOfCount(measurement, demands) {
	const { value, low, high } = measurement;
	const isMost = demands.limit.operator === "<=";
	const worst = (isMost ? high : low) ?? 0;
	const moved = Math.ceil(Math.abs(worst - demands.limit.value));
	if (isMost && moved > (value ?? 0)) return null;
	return wouldPass(measurement, demands, { worst: worst + (isMost ? -moved : moved) }) ? moved : null;
}
function remedyOfShare(measurement, demands) {
	const { part: own, sample, unknown, atLow, atHigh } = measurement;
	if (own === void 0 || !sample) return null;
	const { value: limit, operator } = demands.limit;
	const isMost = operator === "<=";
	const worst = unknown === 0 ? {
		part: own,
		size: sample
	} : isMost ? atHigh : atLow;
	if (worst === void 0) return null;
	const { part, size } = worst;
	const wrong = isMost ? own : sample - own;
	const isHeld = (part, size, known) => size > 0 && wouldPass(measurement, demands, {
		worst: part / size,
		sample: known
	});
	if (isMost) return {
		more: least(part / limit - size, (n) => isHeld(part, size + n, sample + n)),
		fewer: least((part - limit * size) / (1 - limit), (n) => n <= wrong && isHeld(part - n, size - n, sample - n)),
		moved: least(part - limit * size, (n) => n <= wrong && isHeld(part - n, size, sample))
	};
	return {
		more: least((limit * size - part) / (1 - limit), (n) => isHeld(part + n, size + n, sample + n)),
		fewer: least(size - part / limit, (n) => n <= wrong && isHeld(part, size - n, sample - n)),
		moved: least(limit * size - part, (n) => n <= wrong && isHeld(part + n, size, sample))
	};
}
function wouldPass({ scope, unknown, flattered, weighsBrand = false, uncovered = [], sample }, demands, then) {
	const { worst } = then;
	return outcomeOf({
		scope,
		unknown,
		flattered,
		weighsBrand,
		uncovered,
		value: worst,
		low: worst,
		high: worst,
		sample: then.sample ?? sample
	}, {
		...demands,
		maxUnknown: 1
	}) === "pass";
}
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
function withoutLargest(clusters) {
	const { part: parts, size: sizes } = clusters;
	const [most, tied] = largest(clusters);
	const [place] = tied;
	if (place === void 0) return null;
	const first = lazy(() => firstById(clusters, tied));
	const areAlike = tied.every((other) => parts[other] === parts[place]);
	const part = sum$1(parts) - parts[areAlike ? place : first().place];
	const size = sum$1(sizes) - most;
	return {
		get id() {
			return first().id;
		},
		part,
		size,
		share: size === 0 ? null : part / size,
		isTied: tied.length > 1
	};
}
function largest({ size, isNamed }) {
	let most = 0;
	let places = [];
	for (let i = 0; i < size.length; i++) {
		const own = size[i];
		if (own === 0 || own < most || !isNamed(i)) continue;
		if (own > most) places = [];
		most = own;
		places.push(i);
	}
	return [most, places];
}
function firstById({ idOf }, places) {
	return places.map((place) => ({
		id: idOf(place) ?? "",
		place
	})).reduce((first, other) => other.id < first.id ? other : first);
}
function fragility(part, size, max, outside) {
	let ours = part;
	let accounts = 0;
	while (ours / size <= max) {
		if (accounts === outside.length) return null;
		ours += outside[outside.length - ++accounts];
	}
	return accounts;
}
function effectiveNumber(counts) {
	const total = sum$1(counts);
	if (total === 0) return null;
	let squares = 0;
	for (let i = 0; i < counts.length; i++) squares += (counts[i] / total) ** 2;
	return 1 / squares;
}
function medianShare({ part, size }) {
	let length = 0;
	const shares = new Float64Array(size.length);
	for (let i = 0; i < size.length; i++) if (size[i] !== 0) shares[length++] = part[i] / size[i];
	const sorted = shares.subarray(0, length).sort();
	const middle = sorted.length / 2;
	const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
	return low === void 0 || high === void 0 ? null : (low + high) / 2;
}
// build/evaluate/robust.js
const FEW_ACCOUNTS = 3;
function robustnessOf(unit, measurement, limit) {
	const groups = groupsOf(measurement);
	if (groups === null || measurement.value === null) return null;
	const outsiders = groups.namelessOutside ? void 0 : groups.outsiders;
	const { post, person } = without$1(groups);
	const accounts = unit === "share" ? fragilityOf(groups, measurement, limit) : void 0;
	return {
		...post === null ? {} : { withoutTopPost: post.share },
		...person === null ? {} : { withoutTopPerson: person.share },
		...groups.posts === void 0 ? {} : { medianPost: medianShare(groups.posts) },
		...accounts === void 0 ? {} : { fragility: accounts },
		...outsiders === void 0 ? {} : { effectiveOutsiders: effectiveNumber(outsiders) }
	};
}
function robustnessWords(unit, measurement, limit, minSample) {
	const groups = groupsOf(measurement) ?? {};
	const isBroken = isBeyond(knownValue(measurement), limit);
	const turns = (without) => without !== null && without.share !== null && without.size >= minSample && isBeyond(without.share, limit) !== isBroken ? {
		id: without.id,
		share: without.share
	} : null;
	const { post, person } = without$1(groups);
	const accounts = fragilityOf(groups, measurement, limit) ?? null;
	return {
		post: turns(post),
		person: person?.isTied === true ? null : turns(person)?.share ?? null,
		fragility: accounts !== null && accounts <= FEW_ACCOUNTS ? accounts : null,
		outsiders: unit === "count" ? effectiveNumber(groups.outsiders ?? []) : null,
		limit: limit.value
	};
}
function groupsOf({ groups, scope }) {
	return scope.object === void 0 ? groups?.() ?? null : null;
}
const without$1 = perGroups(({ posts, people }) => ({
	post: posts ? withoutLargest(posts) : null,
	person: people ? withoutLargest(people) : null
}));
const fewestFirst = perGroups(({ outsiders = [] }) => Float64Array.from(outsiders).sort());
function perGroups(find) {
	const found = /* @__PURE__ */ new WeakMap();
	return (groups) => {
		const entry = found.get(groups) ?? { value: find(groups) };
		found.set(groups, entry);
		return entry.value;
	};
}
function fragilityOf(groups, { value, part, sample }, limit) {
	const { outsiders, namelessOutside = 0 } = groups;
	if (outsiders === void 0 || part === void 0 || !sample || value === null) return void 0;
	if (limit.operator !== "<=" || isBeyond(value, limit)) return void 0;
	return fragility(part, sample, limit.value, fewestFirst(groups)) ?? (namelessOutside > 0 ? void 0 : null);
}
// build/evaluate/remarks.js
function remarks(judging, measurement, ratchet, doubt) {
	const { rule, limit } = judging;
	const { unit } = rule.metric;
	const { operator } = limit;
	return [
		...fewHoursWords(measurement),
		mayBeEmployeesText(measurement.mayBeEmployees ?? []),
		...dependenceWords(judging, measurement),
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
		unit === "count" && (limit.value === 0 || measurement.value === 0) ? "" : remedyText(remedyWords(judging, measurement))
	];
}
function dependenceWords(judging, measurement) {
	const { rule, entry, limit } = judging;
	return isGivenAsRange(judging, measurement) ? [] : robustnessText(robustnessWords(rule.metric.unit, measurement, limit, minSampleOf(entry)));
}
function remedyWords(judging, measurement) {
	const { rule, entry, limit } = judging;
	const remedy = remedyOf(rule.metric.unit, measurement, {
		limit,
		minSample: minSampleOf(entry),
		namesTypes: namesTypes(entry)
	});
	return remedy === null ? "" : joinRemedies(rule.messages.remedies?.({
		...remedy,
		options: entry.options
	}) ?? []);
}
const FEW_HOURS = 20;
function fewHoursWords({ aroundTheClock }) {
	if (aroundTheClock === void 0 || aroundTheClock.hoursAWeek >= FEW_HOURS) return [];
	return [fewHoursText(aroundTheClock.hoursAWeek)];
}
function clockWords(measurement, limit) {
	const few = fewHoursWords(measurement);
	const value = measurement.aroundTheClock?.value ?? null;
	return few.length === 0 && value !== null && isBeyond(value, limit) ? [ONLY_IN_WORKING_TIME] : few;
}
function noteWords(judging, measurement, channels) {
	const { rule, limit } = judging;
	const clock = clockWords(measurement, limit);
	if (rule.metric.unit !== "share") return clock;
	return [
		...clock,
		...channelsText(channels, limit.value),
		...dependenceWords(judging, measurement)
	];
}
function minSampleOf({ options: { "min-sample": least } }) {
	return typeof least === "number" ? least : 0;
}
// build/evaluate/finding.js
function failure(subject, measurement, { previous, ratchet, doubt }) {
	const { rule, entry } = subject;
	const best = ratchet?.best ?? null;
	const reason = doubt !== null ? "noise" : reasonOf(ratchet);
	const alone = subject.alone === null ? "" : `${capital(namelessCountsWords(subject.alone))}.`;
	const sentences = [
		sentence(subject, measurement),
		alone,
		...remarks(subject, measurement, ratchet, doubt)
	];
	const given = entry.names("level") ? entry.level : measurement.level ?? entry.level;
	const level = mildest(given, measurement.atMost ?? given);
	const needed = remedyWords(subject, measurement);
	return placed(subject, measurement, {
		outcome: "fail",
		level: reason === null ? level : milder(level),
		...reason === null ? {} : { reason },
		message: `${scopeWords(measurement.scope)}${sentences.filter((text) => text !== "").join(" ")}`,
		advice: rule.fix,
		...needed === "" ? {} : { needed },
		...isGivenAsRange(subject, measurement) ? { isRange: true } : {},
		...previous === null ? {} : { previous },
		...best === null ? {} : { best }
	});
}
function reasonOf(ratchet) {
	if (ratchet === null) return null;
	if (ratchet.best === null) return "no-baseline";
	return ratchet.holds ? "no-worse" : null;
}
function unjudged(subject, measurement, reason, ratchet = null) {
	const level = subject.entry.unjudged;
	return placed(subject, measurement, {
		outcome: "unjudged",
		level: reason === "too-small" ? levelOfFew(measurement) : ratchet?.best === null ? milder(level) : level,
		reason,
		message: `${scopeWords(measurement.scope)}${whyUnjudged(subject, measurement, reason)}`
	});
}
function levelOfFew(measurement) {
	return fewHoursWords(measurement).length > 0 ? "warning" : "notice";
}
function beyondCounts(subject) {
	return copyWith(unjudged(subject, noAnswer(gapOf("counted-by-eye", {})), "no-data"), { level: "notice" });
}
function whyUnjudged(subject, measurement, reason) {
	const { sample, noData, gap, flattered, uncovered = [] } = measurement;
	if (reason === "no-data") return gapText(noData ?? gap ?? gapOf("no-data", {}));
	if (reason === "too-small") return capital([
		`${caseWords((sample ?? 0) + measurement.unknown)}${neededWords(subject.entry)}.`,
		...fewHoursWords(measurement),
		...gap !== void 0 && measurement.unknown > (sample ?? 0) ? [gapText(gap)] : []
	].join(" "));
	const lacking = namesTypes(subject.entry) && uncovered.length > 0;
	const why = [flattered ?? gap, lacking ? typesMissing(subject.table.files, uncovered) : void 0].map((missing) => missing === void 0 ? "" : ` ${gapText(missing)}`).join("");
	const { low, high } = measurement;
	return `${capital(clauseOf(subject, low === high ? measurement : {
		...measurement,
		value: null
	}, boundsText$1(subject, measurement)))} (${limitText(subject)}), so this can't be judged.${why}`;
}
function tooLittleLeft(subject, measurement, left) {
	const { entry, rule, limit } = subject;
	const value = quantity(knownValue(measurement), rule.metric.unit, limit.value);
	const isIncomplete = left.outcome === "incomplete" || left.outcome === "no-data";
	const reason = isIncomplete ? left.outcome : "too-small";
	const cases = (left.measurement.sample ?? 0) + left.measurement.unknown;
	const why = isIncomplete ? `Without what is waived: ${whyUnjudged(subject, left.measurement, reason)}` : `Waivers leave ${caseWords(cases)}${neededWords(entry)}.`;
	return placed(subject, measurement, {
		outcome: "unjudged",
		level: entry.level,
		reason,
		message: `${scopeWords(measurement.scope)}${why} With all cases it is ${value}.`,
		...isIncomplete ? {} : { leftByWaivers: cases }
	});
}
function neededWords({ options: { "min-sample": least } }) {
	return typeof least === "number" ? `, and ${least} ${least === 1 ? "is" : "are"} needed to judge` : "";
}
function note(subject, measurement, channels) {
	const words = noteWords(subject, measurement, channels);
	if (words.length === 0) return null;
	return placed(subject, measurement, {
		outcome: "note",
		level: fewHoursWords(measurement).length > 0 ? "warning" : "notice",
		message: `${scopeWords(measurement.scope)}${[sentence(subject, measurement), ...words].join(" ")}`,
		...isGivenAsRange(subject, measurement) ? { isRange: true } : {}
	});
}
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
		message: `A waiver of ${entry.rule} ended on ${formatDay(waiver.until)} and no longer waives anything. Remove it, or agree on a new date.`,
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
function mildest(a, b) {
	return LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b;
}
function milder(level) {
	return level === "error" ? "warning" : level;
}
function placed(subject, measurement, said) {
	const { rule, entry, limit, table, identity, touched } = subject;
	const { scope, value, low, high, sample, unknown, rows = [], posts = [], accounts = [], location, identity: about, limitedBy, weighsBrand } = measurement;
	const robustness = isGivenAsRange(subject, measurement) ? null : robustnessOf(rule.metric.unit, measurement, limit);
	const firstRows = takeFirst(touched === null ? rows : changedFilesFirst(rows, table, touched), 11);
	const shown = firstRows.map((row) => table.location(row));
	const [first] = location === void 0 ? firstRows : [];
	const url = first === void 0 ? null : addressOf(table, first);
	const place = {
		scope,
		actual: value,
		operator: limit.operator,
		limit: limit.value,
		sample,
		...unknown > 0 || weighsBrand === true ? {
			unknown: finite(unknown),
			low: finite(low),
			high: finite(high)
		} : {},
		...robustness === null ? {} : { robustness },
		location: location ?? shown[0] ?? entry.location,
		...url === null ? {} : { url },
		policyLocation: entry.location,
		related: shown.slice(location === void 0 ? 1 : 0),
		...accounts.length === 0 ? {} : { accounts: [...accounts] },
		...posts.length === 0 ? {} : { posts: postExcerpts(table, posts) }
	};
	const parts = [
		...identity,
		JSON.stringify(scope),
		...[limitedBy, about].filter((part) => part !== void 0)
	];
	return withLazyParts({
		...said,
		...place
	}, { fingerprint: () => fingerprint(parts) });
}
// build/evaluate/measure.js
function measureOf({ metric }, { options }, about) {
	if (metric.needsRoster === true && !about.table.namesInsiders) return () => [noAnswer(gapOf("no-employees", {}))];
	if (about.subject === "plan" && about.table.length === 0) return () => [noAnswer(gapOf("nothing-planned", { cancelled: about.table.skipped }))];
	const elsewhere = channelWithoutFiles(options, about);
	const context = {
		...about.context,
		channels: channelsOf$2(options) ?? null
	};
	return (view) => {
		const measured = about.measurements.of(metric, view, options, context);
		if (measured.length === 0) return [noAnswer(gapOf(view.files.length === 0 ? "not-covered" : "no-data", {}))];
		return measured.map((measurement) => {
			if (measurement.noData !== void 0) return elsewhere === null ? measurement : {
				...measurement,
				noData: elsewhere
			};
			const { channel } = measurement.scope;
			const flattered = metric.isFlatteredByBrand === true ? brandNotSeen(channel === void 0 ? view : view.on(channel)) : void 0;
			return flattered === void 0 ? measurement : {
				...measurement,
				flattered
			};
		});
	};
}
function channelWithoutFiles(options, { table: { channels } }) {
	const names = channelsOf$2(options) ?? [];
	if (names.length === 0 || channels.length === 0 || names.some((name) => channels.includes(name))) return null;
	return gapOf("channels-without-files", {
		names,
		existing: [...channels].sort()
	});
}
// build/evaluate/nameless-counts.js
function suspectCounts({ table, rows }) {
	return suspectAmong(table, rows);
}
const suspectAmong = perRows(findSuspect);
function isNameless({ actor, side }, row) {
	return actor[row] === -1 && side[row] !== SIDE_CODE.unknown;
}
const hasNameless = perTable((table) => {
	for (let row = 0; row < table.length; row++) if (isNameless(table, row)) return true;
	return false;
});
function findSuspect(table, rows) {
	if (!hasNameless(table)) return null;
	const { actor, channel, channels, count, inbound, type } = table;
	const keyOf = (row) => channel[row] * ACTIVITY_TYPES.length + type[row];
	const nameless = new Float64Array(channels.length * ACTIVITY_TYPES.length);
	const isNamed = new Uint8Array(nameless.length);
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i];
		if (inbound[row] !== 1) continue;
		if (actor[row] !== -1) isNamed[keyOf(row)] = 1;
		else if (isNameless(table, row)) nameless[keyOf(row)] = nameless[keyOf(row)] + count[row];
	}
	const most = nameless.map((sum, key) => isNamed[key] === 1 ? sum : 0).reduce((a, b) => Math.max(a, b), 0);
	if (most === 0) return null;
	const key = nameless.findIndex((sum, at) => sum === most && isNamed[at] === 1);
	const alike = filterRows(rows, (row) => inbound[row] === 1 && keyOf(row) === key);
	const total = sumCounts(table, alike);
	if (most * 2 < total) return null;
	const namelessRows = filterRows(alike, (row) => isNameless(table, row));
	const largest = namelessRows.reduce((best, row) => count[row] > count[best] ? row : best);
	const about = {
		location: table.location(largest),
		type: ACTIVITY_TYPES[type[largest]] ?? "comment",
		rows: namelessRows.length,
		count: most,
		all: total
	};
	return {
		rows: new Set(namelessRows),
		about
	};
}
// build/evaluate/waiver.js
function waiverFinder({ policy, context }, rule, without) {
	const holding = policy.waivers.filter((waiver) => waiver.rule === rule && context.today <= waiver.until);
	const tries = [...holding.map((waiver) => [waiver]), ...holding.length > 1 ? [holding] : []].map((waivers) => ({
		waivers,
		measured: lazy(() => without(waivers))
	}));
	return (scope, outcomeWithout) => {
		const covering = holding.find((waiver) => covers(waiver, scope));
		if (covering !== void 0) return { waived: wordsOf([covering]) };
		let unjudged = null;
		for (const { waivers, measured } of tries) {
			const withoutWaived = outcomeWithout(measured());
			if (withoutWaived === "holds") return { waived: wordsOf(waivers) };
			if (withoutWaived === "unjudged") unjudged ??= { leaves: measured() };
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
function expiredWaivers(rule, entry, { policy, context }) {
	if (entry !== policy.rules.find((entry) => entry.rule === rule.id)) return [];
	return policy.waivers.filter((waiver) => waiver.rule === rule.id && context.today > waiver.until).map((waiver) => expiredWaiver(waiver, entry));
}
function covers({ object, day, channel }, scope) {
	const date = day === null ? null : formatDay(day);
	return (object === null || scope.object === object) && (date === null || scope.from === date && scope.to === date) && (channel === null || scope.channel === channel);
}
// build/domain/excess.js
function excess(value) {
	const beyond = distance(value);
	if (beyond <= 0) return beyond;
	return value.limit === 0 ? Number.POSITIVE_INFINITY : beyond / Math.abs(value.limit);
}
function distance({ actual, operator, limit }) {
	if (actual === null || Number.isNaN(actual)) return Number.NEGATIVE_INFINITY;
	return operator === "<=" ? actual - limit : limit - actual;
}
// build/evaluate/worst.js
function compare$1(one, other, maxUnknown) {
	const further = excess(one.value) - excess(other.value);
	if (further !== 0 && !Number.isNaN(further)) return further;
	const widthOf = ({ measurement: { low, high } }) => (high ?? 0) - (low ?? 0);
	const isRange = ({ measurement }) => isGivenAsRange({ maxUnknown }, measurement);
	const [a, b] = [one, other].map((scope) => isRange(scope) ? widthOf(scope) : -1);
	return a - b;
}
function worstOf(judged, unit, maxUnknown, previousOf) {
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
	const { measurement, limit, value } = rest.reduce((most, scope) => compare$1(scope, most, maxUnknown) > 0 ? scope : most, first);
	const previous = previousOf(measurement);
	const isRange = isGivenAsRange({ maxUnknown }, measurement);
	const robustness = isRange ? null : robustnessOf(unit, measurement, limit);
	return {
		...value,
		...isRange ? {
			low: finite(measurement.low),
			high: finite(measurement.high),
			isRange
		} : {},
		...previous === null ? {} : { previous },
		...robustness === null ? {} : { robustness }
	};
}
// build/evaluate/judge.js
function judgeEntry(rule, entry, about, isFirst) {
	const { options, level } = entry;
	const view = viewOf$1(about, options);
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
	const suspect = about.subject === "snapshot" ? suspectCounts(view) : null;
	const without = suspect === null ? null : new ByScope(measure(view.withoutRows(suspect.rows)));
	const isDecided = ({ measurement, outcome: came }) => {
		const other = without?.same(measurement);
		const contrary = came === "pass" ? "fail" : came === "fail" ? "pass" : null;
		return other !== void 0 && contrary !== null && outcome(other) === contrary;
	};
	let decidedBy;
	const isBeyondCounts = about.subject === "snapshot" && !rule.metric.countable && isCountedByEye(view);
	let passed = 0;
	let allowed = 0;
	let beyond = null;
	const findings = [];
	const notes = [];
	const isSurelyBroken = (of) => {
		const { limit } = demandsOf(rule, entry, about, of);
		return outcome(of) === "fail" && doubtOf(of, options, limit) === null;
	};
	const judged = [];
	for (const scoped of measured) {
		const { measurement, outcome: came } = scoped;
		const alone = suspect !== null && isDecided(scoped) ? suspect.about : null;
		decidedBy ??= alone ?? void 0;
		const { limit } = demandsOf(rule, entry, about, measurement);
		const { maxUnknown } = about.policy;
		const subject = {
			rule,
			entry,
			limit,
			maxUnknown,
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
		} else if (came === "allowed") {
			allowed++;
			judged.push({
				measurement,
				limit
			});
		} else if (came === "too-small") findings.push(unjudged(subject, measurement, came));
		else {
			const failed = came === "fail";
			const outcomeWithout = (without) => failed ? withoutWaived(without.same(measurement), outcome) : "broken";
			const leftOf = (without) => {
				const left = without.same(measurement) ?? measurement;
				return {
					measurement: left,
					outcome: outcome(left)
				};
			};
			const waiving = waiverOf(measurement.scope, outcomeWithout);
			const told = (finding) => waiving !== null && "waived" in waiving ? copyWith(finding, waiving) : finding;
			const ratchet = earlier.ratchetOf(measurement);
			if (waiving !== null && "leaves" in waiving) findings.push(tooLittleLeft(subject, measurement, leftOf(waiving.leaves)));
			else if (failed) findings.push(told(failure(subject, measurement, {
				previous: ratchet === null ? null : earlier.previousOf(measurement),
				ratchet,
				doubt: doubtOf(measurement, options, limit)
			})));
			else if (isBeyondCounts) beyond ??= beyondCounts(subject);
			else findings.push(told(unjudged(subject, measurement, came, ratchet)));
			if (failed && waiving === null) judged.push({
				measurement,
				limit
			});
		}
	}
	if (beyond !== null) findings.push(beyond);
	findings.push(...notes);
	if (isFirst) findings.push(...expiredWaivers(rule, entry, about));
	const worst = () => worstOf(judged, rule.metric.unit, about.policy.maxUnknown, (measurement) => isComparable ? earlier.previousOf(measurement) : null);
	const { id, unit } = rule.metric;
	return withLazyParts({
		rule: rule.id,
		metric: id,
		group: rule.group,
		level,
		options,
		subject: about.subject,
		unit,
		...allowed === 0 ? {} : { allowed },
		...decidedBy === void 0 ? {} : { decidedBy },
		...summarise(findings, passed, allowed)
	}, { worst });
}
function isCountedByEye({ files }) {
	return files.length > 0 && files.every(({ byEye }) => byEye);
}
function viewOf$1({ table, subject, asOf, window }, options) {
	const names = channelsOf$2(options);
	const channels = names === void 0 ? null : new Set(names.map((name) => table.channels.indexOf(name)));
	const ownWindow = subject === "plan" ? void 0 : options["window"];
	return new View(table, asOf - (ownWindow === void 0 ? window : parseDays(ownWindow)) + 1, asOf, channels);
}
function withoutWaived(measurement, outcomeOf) {
	const outcome = measurement === void 0 ? "pass" : outcomeOf(measurement);
	return outcome === "pass" ? "holds" : outcome === "fail" ? "broken" : "unjudged";
}
// build/evaluate/todo.js
function todoOf({ policy, table, plan, asOf, about }, most = Number.POSITIVE_INFINITY) {
	const entries = policy.rules.filter(({ rule }) => about.includes(rule));
	const asked = entries.length === 0 ? [{}] : entries.map(({ options }) => options);
	const places = [...Object.keys(policy.brand.accounts), ...policy.brand.otherChannels];
	const rows = noneWaiting(table);
	const gaps = /* @__PURE__ */ new Set();
	let isCovered = false;
	for (const { options, to, by } of questionsOf(asked)) {
		const view = viewOf$1({
			table,
			subject: "snapshot",
			asOf,
			window: policy.window
		}, options);
		addWaiting(rows, view, {
			to,
			by,
			asOf
		});
		const judged = places.filter((channel) => channelsOf$2(options)?.includes(channel) ?? true);
		for (const gap of waitingGaps(view, to, judged)) gaps.add(gap);
		isCovered ||= view.exported(to, "others");
	}
	const end = table.zone.startOf(asOf + 1);
	const { open, unknown } = rows;
	const first = longestWaiting(table, rowsWaiting(open), most);
	let [total, doubtful] = [0, 0];
	for (let row = 0; row < table.length; row++) {
		const still = open[row];
		total += still;
		if (unknown[row] !== 0) doubtful += Math.min(unknown[row], table.count[row] - still);
	}
	return {
		policy: policy.path,
		asOf: formatDay(asOf),
		waiting: Array.from(first, (row) => waitOf({
			policy,
			table,
			plan
		}, row, open[row], end - sinceOf(table, row))),
		total,
		unknown: doubtful,
		isCovered,
		gaps: [...gaps]
	};
}
function questionsOf(asked) {
	const questions = asked.map((options) => {
		const { to, by } = fillOptions(answerOptions, options);
		return {
			options,
			to,
			by
		};
	});
	const keyOf = ({ options, to, by }) => JSON.stringify([
		channelsOf$2(options),
		options["window"],
		to,
		by
	]);
	return new Map(questions.map((question) => [keyOf(question), question])).values();
}
function rowsWaiting(open) {
	let length = 0;
	for (let row = 0; row < open.length; row++) if (open[row] !== 0) length++;
	const rows = new Uint32Array(length);
	for (let row = 0, next = 0; next < length; row++) if (open[row] !== 0) rows[next++] = row;
	return rows;
}
function waitOf({ policy, table, plan }, row, count, waited) {
	const actor = table.actor[row];
	const day = table.day[row];
	const time = table.time[row];
	return {
		channel: table.channels[table.channel[row]] ?? "",
		type: ACTIVITY_TYPES[table.type[row]] ?? "comment",
		count,
		account: actor === -1 || policy.showAccounts === "none" ? null : table.accounts.written(actor),
		side: table.side[row] === SIDE_CODE.outside ? "outside" : "unknown",
		asked: day === -2147483648 ? null : Number.isNaN(time) ? formatDay(day) : new Date(time).toISOString(),
		waited: Number.isFinite(waited) ? waited / HOUR_MS : null,
		url: addressOf(table, row),
		post: table.idText(table.object[row]),
		owner: ownerOf(table, plan, row),
		location: table.location(row)
	};
}
function longestWaiting(table, rows, most) {
	const since = new Float64Array(rows.length);
	for (let i = 0; i < rows.length; i++) since[i] = sinceOf(table, rows[i]);
	const latest = keyOfRank(since, most);
	const candidates = [];
	for (let i = 0; i < rows.length; i++) if (since[i] <= latest) candidates.push({
		row: rows[i],
		since: since[i]
	});
	return candidates.sort((a, b) => a.since === b.since ? compareRows(table, a.row, b.row) : a.since < b.since ? -1 : 1).slice(0, most).map(({ row }) => row);
}
function compareRows(table, a, b) {
	const [first, second] = [shownOf(table, a), shownOf(table, b)];
	return first === second ? a - b : first < second ? -1 : 1;
}
function shownOf(table, row) {
	const actor = table.actor[row];
	return JSON.stringify([
		table.channels[table.channel[row]],
		table.type[row],
		table.idText(table.object[row]),
		actor === -1 ? null : table.accounts.written(actor),
		table.count[row]
	]);
}
function sinceOf({ time, day, zone }, row) {
	const exact = time[row];
	if (!Number.isNaN(exact)) return exact;
	return day[row] === -2147483648 ? Number.POSITIVE_INFINITY : zone.startOf(day[row]);
}
function ownerOf(table, plan, row) {
	const post = table.postRow(row);
	const postOwner = post === -1 ? null : table.post(post)?.owner ?? null;
	const id = table.idText(table.object[row]);
	const channel = plan.channels.indexOf(table.channels[table.channel[row]] ?? "");
	if (postOwner !== null || id === null || channel === -1) return postOwner;
	const planned = plan.index.find(channel, plan.idOf(id));
	return planned === -1 ? null : plan.post(planned)?.owner ?? null;
}
// build/evaluate/assemble.js
const MAX_BLOCKS = 52;
const MAX_UNREAD = 10;
const MAX_OVERRULED = 50;
const MAX_WAITING = 10;
const UNATTRIBUTED = kindsIn(kindSet({ sides: ["unknown", "dark"] }));
function assemble(basis, rules) {
	const { policy, roster, table, plan, asOf, context, files, unread, asked, against, aboutAnswers } = basis;
	const options = figureOptions(policy.rules);
	const figures = (of) => figuresOf(of, figureMeasure(of, measureOnce(of, options, context)));
	const from = asOf - policy.window + 1;
	const findings = rules.flatMap((rule) => rule.findings);
	const open = findings.filter(({ waived }) => waived === void 0);
	const view = new View(table, from, asOf, null);
	const measured = measureOnce(view, options, context, basis.measurements);
	const measure = figureMeasure(view, measured);
	const whole = figuresOf(view, measure);
	const ranges = figureRanges(view, measured, whole, policy.maxUnknown);
	const knowsOutside = isOutsideKnown(whole, ranges, measured);
	return withLazyParts({
		version: 1,
		tool: {
			name: "vanity-check",
			version: VERSION,
			digest: DIGEST
		},
		policy: withLazyParts({
			path: policy.path,
			brand: policy.brand.name,
			showAccounts: policy.showAccounts,
			...against?.byBase === true ? { base: against.base.commit } : {}
		}, { digest: () => policy.digest }),
		...against === null ? {} : { change: changeOf(against) },
		asked,
		asOf: formatDay(asOf),
		timezone: policy.timezone,
		window: {
			from: formatDay(from),
			to: formatDay(asOf)
		},
		conclusion: conclusionOf$1(rules, asked.failOn, files === 0 || knowsOutside),
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
			...overlaps(table),
			...readOtherwise(view),
			overruled: overruled(table)
		},
		figures: withChannels(view, whole, figures),
		rules,
		badge: policy.badge,
		ranges,
		metrics: basis.metrics,
		daysOff: Array.from(policy.hours?.except ?? [], formatDay),
		figureOptions: options
	}, {
		intervals: () => figureIntervals(view, measure),
		waiting: () => files === 0 ? null : waitingOf({
			policy,
			table,
			plan,
			asOf,
			about: aboutAnswers
		}),
		trend: () => trend(table, asOf, figures, calendarOf$1(policy, options, context))
	});
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
function withChannels(view, whole, figures) {
	const { channels: names } = view.table;
	const figuresOn = (name) => names.length === 1 ? whole : figures(view.on(name));
	const channels = () => Object.fromEntries([...names].sort().map((name) => [name, figuresOn(name)]));
	return withLazyParts({ ...whole }, { channels });
}
function countRows(table) {
	const { allRows, overlaps, undated } = table;
	const counts = kindCounts(table, allRows);
	let duplicates = 0;
	if (allRows.length < table.length) {
		for (let row = 0; row < table.length; row++) if (table.duplicate[row] === 1) duplicates += table.count[row];
	}
	for (const { counted, twice } of overlaps) if (table.duplicate[counted] === 0) duplicates += twice;
	return {
		activities: sum$1(counts),
		duplicates,
		unattributed: sumKinds(counts, UNATTRIBUTED),
		undated: [...undated.values()].reduce((all, rows) => all + sumCounts(table, rows), 0)
	};
}
function waitingOf(basis) {
	const { waiting, total, unknown, gaps } = todoOf(basis, MAX_WAITING);
	return {
		total,
		unknown,
		first: waiting,
		gaps
	};
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
function overlaps(table) {
	if (table.overlaps.length === 0) return {};
	const first = table.overlaps.slice(0, MAX_OVERRULED).map(({ counted, single, count, twice }) => ({
		location: table.location(counted),
		single: table.location(single),
		type: ACTIVITY_TYPES[table.type[counted]],
		count,
		twice
	}));
	return { overlaps: {
		count: table.overlaps.length,
		first
	} };
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
function calendarOf$1({ rules }, figures, context) {
	const options = figures["daily-interactions"] ?? {};
	const channels = rules.find(({ rule }) => rule === "daily-outside-interactions")?.options["channels"];
	return (week) => contactsByDay(week.within(channels), options, context);
}
// build/evaluate/turned.js
function turned(here, elsewhere) {
	const there = new Map(keyed(elsewhere));
	return keyed(here).flatMap(([key, report]) => {
		const other = there.get(key);
		return other !== void 0 && weightOf(other) > weightOf(report) ? [report] : [];
	});
}
function keyed(reports) {
	const counts = /* @__PURE__ */ new Map();
	return reports.map((report) => {
		const about = `${report.rule} ${report.subject}`;
		const place = counts.get(about) ?? 0;
		counts.set(about, place + 1);
		return [`${about} ${place}`, report];
	});
}
function weightOf(report) {
	const level = brokenLevel(report);
	return level === null ? 0 : LEVELS.length - LEVELS.indexOf(level);
}
// build/evaluate/dependence.js
function dependentRules(judged, again) {
	const passing = turned(judged, again).filter(({ outcome }) => outcome === "pass");
	return [...new Set(passing.map(({ rule }) => rule))];
}
function tellDependence(report, { accounts, rules }, show) {
	const depends = rules.length === 0 ? ` No verdict depends on ${accounts === 1 ? "it" : "them"}.` : ` The verdict of ${enumerate(rules, "and")} depends on ${count(accounts, "account")} that nobody has reviewed.`;
	const tell = ({ accounts: suspects, ...finding }) => ({
		...finding,
		...suspects === void 0 || show === "none" ? {} : { accounts: suspects },
		message: finding.outcome === "fail" ? `${finding.message}${depends}` : finding.message
	});
	return copyWith(report, { findings: report.findings.map(tell) });
}
// build/evaluate/overruling.js
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
	const without = (some) => {
		const [count, of] = [some.flatMap(({ instead }) => instead.count), some.flatMap(({ instead }) => instead.of)];
		const { judged } = judge(table.counting(count, of), null);
		return [...new Set(turned(judgement.judged, judged).map(({ rule }) => rule))];
	};
	const alone = updates.map((update) => without([update]));
	const together = updates.length < 2 ? [] : without(updates).filter((rule) => !alone.flat().includes(rule));
	if (alone.flat().length + together.length === 0) return judgement;
	return judge(table, changed(updates.map((update, i) => tellTurned(update, alone[i], together))));
}
function tellTurned({ rewriting }, alone, together) {
	if (alone.length + together.length === 0) return rewriting;
	const detail = [
		rewriting.detail,
		...alone.length === 0 ? [] : [`, without which ${enumerate(alone, "and")} would fail`],
		...together.length === 0 ? [] : [`; without this and its other updates, ${enumerate(together, "and")} would fail`]
	].join("");
	return {
		...rewriting,
		detail,
		atMost: "warning"
	};
}
// build/evaluate/sort-findings.js
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
// build/store/duplicates.js
const TO_A_POST = /* @__PURE__ */ new Set([
	TYPE_CODE.comment,
	TYPE_CODE.like,
	TYPE_CODE.quote,
	TYPE_CODE.share
]);
function findDuplicates(columns, actor, kind) {
	const duplicate = new Uint8Array(columns.length);
	const again = [];
	const problems = new Diagnostics();
	const slots = new Slots(columns, actor);
	const repeats = new Repeats(columns);
	for (let row = columns.length - 1; row >= 0; row--) {
		if (columns.id.get(row) === -1 && (kind === "plans" || !isTellable(columns, actor, row))) continue;
		const later = slots.find(row);
		if (later === -1) continue;
		if (columns.id.get(row) === -1) {
			if (repeats.isSaidLater(row, later)) duplicate[row] = 1;
			continue;
		}
		const inOneFile = columns.fileOf(row) === columns.fileOf(later);
		duplicate[row] = 1;
		const fault = kind === "plans" ? "appears twice" : inOneFile ? contradiction(columns, actor, row, later) : null;
		if (fault !== null) problems.add(worded(columns, row, later, fault), columns.location(later));
		else {
			again.push([row, later]);
			keepWhatIsLeftOut(columns, actor, row, later);
		}
	}
	slots.release();
	problems.throwIfAny();
	const takenBack = leaveOutUndone(columns, actor, duplicate);
	return {
		duplicate,
		again: again.reverse(),
		takenBack
	};
}
function keepWhatIsLeftOut(c, actor, earlier, later) {
	if (c.type[earlier] !== c.type[later]) return;
	if (actor[later] === -1 && c.statedSide[later] === 0) {
		actor[later] = actor[earlier];
		c.statedSide[later] = c.statedSide[earlier];
	}
	if (c.target.get(later) === -1 && c.statedToward.get(later) === 0) {
		c.target.set(later, c.target.get(earlier));
		c.statedToward.set(later, c.statedToward.get(earlier));
	}
	if (c.day[later] === -2147483648) {
		c.time[later] = c.time[earlier];
		c.day[later] = c.day[earlier];
	}
	if (c.object[later] === -1) c.object[later] = c.object[earlier];
	if (c.reply.get(later) === -1) c.reply.set(later, c.reply.get(earlier));
}
var Repeats = class {
	#columns;
	#counts = /* @__PURE__ */ new Map();
	constructor(columns) {
		this.#columns = columns;
	}
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
var Slots = class {
	#columns;
	#actor;
	#slots = /* @__PURE__ */ new Int32Array(0);
	#seed = Math.floor(Math.random() * 4294967296) | 0;
	constructor(columns, actor) {
		this.#columns = columns;
		this.#actor = actor;
	}
	find(row) {
		const { id, channel } = this.#columns;
		const last = id.get(row);
		if (last === row) return -1;
		return last !== -1 && channel[last] === channel[row] ? last : this.#search(row);
	}
	release() {
		release(this.#slots);
	}
	#search(row) {
		if (this.#slots.length === 0) this.#slots = new Int32Array(slotsFor(this.#columns.length));
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
function slotsFor(rows) {
	let size = 1024;
	while (size < rows * 2) size *= 2;
	return size;
}
function isTellable(c, actor, row) {
	if (actor[row] === -1 || c.day[row] === -2147483648) return false;
	return !Number.isNaN(c.time[row]) || !TO_A_POST.has(c.type[row]) || c.object[row] !== -1 || c.reply.get(row) !== -1;
}
function contradiction(c, actor, a, b) {
	if (c.type[a] !== c.type[b]) return `is a ${typeOf$1(c, a)} there and a ${typeOf$1(c, b)} here`;
	if (actor[a] !== actor[b] && actor[a] !== -1 && actor[b] !== -1) return "has another actor there";
	if (isOnAnotherDay(c, a, b)) return `is of ${formatDay(c.day[a])} there and of ${formatDay(c.day[b])} here`;
	if (c.count[a] !== c.count[b]) return `counts ${c.count[a]} there and ${c.count[b]} here`;
	if (c.statedSide[a] !== c.statedSide[b] && c.statedSide[a] !== 0 && c.statedSide[b] !== 0) return "is by another side there";
	if (c.object[a] !== c.object[b] && c.object[a] !== -1 && c.object[b] !== -1) return "is of another post there";
	const [one, other] = [c.answered.get(a), c.answered.get(b)];
	if (one !== void 0 && other !== void 0 && JSON.stringify(one) !== JSON.stringify(other)) return "was answered otherwise there";
	return null;
}
function isOnAnotherDay(c, a, b) {
	const [one, other] = [c.day[a], c.day[b]];
	if (one === -2147483648 || other === -2147483648) return false;
	const isCoarse = Number.isNaN(c.time[a]) !== Number.isNaN(c.time[b]);
	return Math.abs(one - other) > (isCoarse ? 1 : 0);
}
function typeOf$1(c, row) {
	return ACTIVITY_TYPES[c.type[row]];
}
function worded(c, row, later, fault) {
	const { file, line } = c.location(row);
	if (c.fileOf(later).byEye) return `the post "${c.ids.get(c.object[later] === -1 ? c.id.get(later) : c.object[later])}" is counted twice in this sheet (${file}:${line}), with other figures; keep the later count`;
	return `the id "${c.ids.get(c.id.get(later))}" ${fault} (${file}:${line}); an id belongs to one activity, so correct one of the two`;
}
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
	const id = c.id.get(row);
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
	if (c.channel[a] !== c.channel[b] || c.id.get(a) !== c.id.get(b)) return false;
	if (c.id.get(a) !== -1) return true;
	return c.type[a] === c.type[b] && actor[a] === actor[b] && c.statedSide[a] === c.statedSide[b] && c.object[a] === c.object[b] && c.reply.get(a) === c.reply.get(b) && c.target.get(a) === c.target.get(b) && c.count[a] === c.count[b] && c.words.get(a) === c.words.get(b) && c.day[a] === c.day[b] && Object.is(c.time[a], c.time[b]);
}
// build/store/forget-ids.js
function forgetIds({ length, type, id, object, ids }, asked) {
	const isKept = new Uint8Array(ids.size);
	for (let row = 0; row < length; row++) {
		const kept = type[row] === POST ? id.get(row) : -1;
		if (kept !== -1) isKept[kept] = 1;
		const post = object[row];
		if (post !== -1) isKept[post] = 1;
	}
	for (const text of asked) {
		const number = ids.find(text);
		if (number !== -1) isKept[number] = 1;
	}
	ids.keepOnly(isKept);
	release(isKept);
}
// build/store/overlaps.js
function leaveOutOverlaps(columns, { side, actor, object, duplicate }) {
	if (columns.files.length < 2) return [];
	const counts = [];
	for (let row = 0; row < columns.length; row++) if (duplicate[row] === 0 && isCount(columns, actor, row)) counts.push(row);
	const placeOf = (row) => `${columns.channel[row]} ${columns.type[row]} ${side[row] === SIDE_CODE.brand ? -1 : object[row]}`;
	const places = new Set(counts.map(placeOf));
	const singles = [];
	for (let row = 0; row < columns.length && counts.length > 0; row++) {
		if (duplicate[row] === 1 || columns.type[row] === POST || isCount(columns, actor, row)) continue;
		if (places.has(placeOf(row))) singles.push(row);
	}
	const byPlace = groupBy(singles, placeOf);
	const pools = /* @__PURE__ */ new Map();
	const poolFor = (row) => {
		const file = columns.fileOf(row);
		const anySide = file.byEye && side[row] === SIDE_CODE.unknown;
		const key = `${file.firstRow} ${placeOf(row)} ${anySide ? "any" : side[row]}`;
		const isOther = (single) => (anySide || side[single] === side[row]) && columns.fileOf(single) !== file;
		const pool = pools.get(key) ?? new SingleRows(columns, (byPlace.get(placeOf(row)) ?? []).filter(isOther));
		pools.set(key, pool);
		return pool;
	};
	return counts.flatMap((row) => {
		const count = columns.count[row];
		const { single, taken: twice } = poolFor(row).take(count, daysOf(columns, row));
		if (twice === 0) return [];
		if (twice === count) duplicate[row] = 1;
		else columns.count[row] = count - twice;
		columns.answered.delete(row);
		return [{
			counted: row,
			single,
			count,
			twice
		}];
	});
}
function isCount(columns, actor, row) {
	if (columns.type[row] === POST || actor[row] !== -1 || columns.count[row] === 0) return false;
	if (columns.count[row] > 1 || columns.fileOf(row).byEye) return true;
	return columns.id.get(row) === -1 && Number.isNaN(columns.time[row]) && columns.statedSide[row] !== 0;
}
function daysOf(columns, row) {
	const file = columns.fileOf(row);
	const day = columns.day[row];
	if (day !== -2147483648 && !file.byEye) return {
		from: day,
		to: day
	};
	const { from, to } = file.byEye ? {
		from: null,
		to: null
	} : columns.periods.get(row) ?? file;
	return {
		from: from ?? Number.NEGATIVE_INFINITY,
		to: to ?? Number.POSITIVE_INFINITY
	};
}
var SingleRows = class {
	#columns;
	#rows;
	#left = /* @__PURE__ */ new Map();
	constructor(columns, rows) {
		this.#columns = columns;
		this.#rows = groupBy([...rows].reverse(), (row) => columns.day[row]);
	}
	take(wanted, { from, to }) {
		const result = {
			single: -1,
			taken: 0
		};
		const days = from === to ? [from] : [...this.#rows.keys()].filter((day) => day >= from && day <= to);
		for (const day of [...days, UNDATED]) {
			const rows = this.#rows.get(day) ?? [];
			for (let row = rows.at(-1); row !== void 0 && result.taken < wanted; row = rows.at(-1)) {
				const left = this.#left.get(row) ?? this.#columns.count[row];
				const taken = Math.min(left, wanted - result.taken);
				if (taken > 0 && result.single === -1) result.single = row;
				result.taken += taken;
				this.#left.set(row, left - taken);
				if (left === taken) rows.pop();
			}
			if (rows.length === 0) this.#rows.delete(day);
		}
		return result;
	}
};
// build/store/overruled.js
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
// build/store/resolve-accounts.js
function accountOf(columns, accounts, row, text) {
	if (text === -1) return -1;
	try {
		return accounts.of(columns.channel[row], text);
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		const location = columns.location(row);
		throw new InputError(error.problems.map(({ message }) => ({
			message,
			location
		})));
	}
}
function resolveActors(columns, accounts) {
	const { length, handle } = columns;
	const actor = columns.actor.subarray(0, length);
	let aliases = false;
	for (let row = 0; row < length; row++) {
		const account = accountOf(columns, accounts, row, actor[row]);
		actor[row] = account;
		const alias = handle.get(row);
		if (alias === -1) continue;
		accounts.alias(account, accountOf(columns, accounts, row, alias));
		aliases = true;
	}
	if (aliases) for (let row = 0; row < length; row++) actor[row] = accounts.canonical(actor[row]);
	return actor;
}
// build/store/sides.js
function markBots(columns, accounts, actor, duplicate) {
	const { flags, length } = columns;
	for (let row = 0; row < length; row++) if ((flags[row] & FLAG.bot) !== 0 && duplicate[row] === 0) accounts.markBot(actor[row]);
}
function resolveSides(columns, accounts, actor) {
	const { length, statedSide } = columns;
	const side = new Uint8Array(length);
	for (let row = 0; row < length; row++) {
		const account = actor[row];
		const stated = statedSide[row];
		if (account !== -1) side[row] = sideOfAuthor(columns, accounts, account, row, row);
		else side[row] = columns.isBot(row) ? SIDE_CODE.bot : stated;
	}
	return side;
}
function sideOfAuthor(columns, accounts, account, own, row) {
	const side = sideOf(columns, accounts, account, row, columns.statedSide[own]);
	return side === SIDE_CODE.outside && columns.isDoubtful(own) ? SIDE_CODE.unknown : side;
}
function sideOf(columns, accounts, account, row, stated = SIDE_CODE.unknown) {
	const day = columns.day[row];
	if (day !== -2147483648) return accounts.sideOn(account, day, stated);
	const { from, to } = columns.periods.get(row) ?? columns.fileOf(row);
	if (from === null || to === null) return accounts.sideOn(account, UNDATED, stated);
	return accounts.sideOver(account, from, to, stated);
}
// build/store/resolve-directions.js
const TOWARD_BRAND = -2;
const BRAND = SIDE_CODE.brand;
const UNKNOWN = SIDE_CODE.unknown;
function resolveDirections(columns, accounts, resolved) {
	const { actor, side, index, object } = resolved;
	const { length, channel, reply, type, statedToward, target } = columns;
	const toward = new Int32Array(length);
	const towardSide = new Uint8Array(length);
	const inbound = new Uint8Array(length);
	const outbound = new Uint8Array(length);
	for (let row = 0; row < length; row++) {
		const isByBrand = side[row] === BRAND;
		const postRow = index.findPost(channel[row], object[row]);
		const stated = statedToward.get(row);
		const named = stated === 0 ? accountOf(columns, accounts, row, target.get(row)) : -1;
		if (stated !== 0) {
			const isToBrand = stated === TOWARD_CODE.brand || stated === TOWARD_CODE.unknown && !isByBrand;
			toward[row] = isToBrand ? TOWARD_BRAND : -1;
			towardSide[row] = stated < SIDES$2.length ? stated : sideToward(isToBrand);
		} else if (named !== -1) {
			const account = accounts.canonical(named);
			toward[row] = account;
			towardSide[row] = sideOf(columns, accounts, account, row);
		} else {
			const answered = index.find(channel[row], reply.get(row));
			const source = hasAuthor(answered) ? answered : hasAuthor(postRow) ? postRow : -1;
			const account = source === -1 ? -1 : actor[source];
			if (source === -1) {
				toward[row] = isByBrand ? -1 : TOWARD_BRAND;
				towardSide[row] = sideToward(!isByBrand || postRow !== -1);
			} else {
				toward[row] = account;
				towardSide[row] = account === -1 ? side[source] : sideOfAuthor(columns, accounts, account, source, row);
			}
		}
		if (isByBrand) {
			const isOut = type[row] !== POST && mayBeOutside(accounts, toward[row], towardSide[row]);
			outbound[row] = isOut ? 1 : 0;
		} else {
			const isToUs = postRow === -1 ? !isTowardOthers(row) : isOurs(side[postRow], actor[postRow]);
			inbound[row] = isToUs ? 1 : 0;
		}
	}
	return {
		toward,
		towardSide,
		inbound,
		outbound
	};
	function hasAuthor(row) {
		return row !== -1 && (actor[row] !== -1 || side[row] !== UNKNOWN);
	}
	function isTowardOthers(row) {
		if (towardSide[row] === SIDE_CODE.brand) return false;
		const stated = statedToward.get(row);
		return (stated !== 0 && stated !== TOWARD_CODE.others && object[row] === -1 || target.get(row) !== -1) && !mayBeAmongUs(row);
	}
	function mayBeAmongUs(row) {
		const isOurs = side[row] === SIDE_CODE.inside;
		if (!isOurs && side[row] !== SIDE_CODE.unknown) return false;
		if (towardSide[row] === SIDE_CODE.inside) return true;
		if (target.get(row) === -1) return isOurs;
		const account = toward[row];
		return towardSide[row] === SIDE_CODE.unknown && account >= 0 && accounts.personOf(account) !== null;
	}
}
function sideToward(isToBrand) {
	return isToBrand ? BRAND : UNKNOWN;
}
function mayBeOutside(accounts, account, side) {
	if (side !== SIDE_CODE.unknown) return side === SIDE_CODE.outside;
	return account >= 0 && accounts.personOf(account) === null;
}
function isOurs(side, account) {
	return side === SIDE_CODE.brand || side === SIDE_CODE.unknown && account === -1;
}
// build/store/resolve-objects.js
function resolveObjects(columns, index) {
	const { length, reply } = columns;
	const object = columns.object.subarray(0, length);
	const settled = new Uint8Array(length);
	for (let row = 0; row < length; row++) if (object[row] === -1 && reply.get(row) !== -1) followThread(row);
	release(settled);
	return object;
	function followThread(row) {
		const path = [];
		let post = -1;
		for (let at = row;;) {
			if (path.length > 0 && columns.type[at] === POST) post = columns.id.get(at);
			else if (object[at] !== -1 || settled[at] === 1) post = object[at];
			else {
				settled[at] = 1;
				path.push(at);
				const reply = columns.reply.get(at);
				const answered = index.find(columns.channel[at], reply);
				if (answered !== -1) {
					at = answered;
					continue;
				}
				post = reply;
			}
			break;
		}
		for (const at of path) object[at] = post;
	}
}
// build/store/row-index.js
var RowIndex = class {
	#rows;
	#next = /* @__PURE__ */ new Map();
	#leftOut = /* @__PURE__ */ new Set();
	constructor(rows, duplicate) {
		this.#rows = rows;
		const { length, id } = rows;
		for (let row = 0; row < length; row++) {
			const last = id.get(row);
			if (last === row) {
				if (duplicate[row] === 1) this.#leftOut.add(row);
			} else if (last !== -1 && duplicate[row] === 0) {
				const earlier = this.#next.get(last);
				if (earlier !== void 0) this.#next.set(row, earlier);
				this.#next.set(last, row);
			}
		}
	}
	find(channel, id) {
		const { length, channel: channels } = this.#rows;
		if (id < 0 || id >= length) return -1;
		if (channels[id] === channel && (this.#leftOut.size === 0 || !this.#leftOut.has(id))) return id;
		let row = this.#next.size === 0 ? -1 : this.#next.get(id) ?? -1;
		while (row !== -1 && channels[row] !== channel) row = this.#next.get(row) ?? -1;
		return row;
	}
	findPost(channel, id) {
		const row = this.find(channel, id);
		return row !== -1 && this.#rows.type[row] === POST ? row : -1;
	}
};
// build/store/table-indexes.js
function rowsByDay(table) {
	const { day, duplicate } = table;
	const rows = new Uint32Array(table.length);
	const undated = [];
	let length = 0;
	let sorted = true;
	let last = UNDATED;
	for (let row = 0; row < table.length; row++) {
		if (duplicate[row] === 1) continue;
		const own = day[row];
		if (own === -2147483648) {
			undated.push(row);
			continue;
		}
		if (own < last) sorted = false;
		last = own;
		rows[length++] = row;
	}
	const byDay = rows.subarray(0, length);
	if (!sorted) byDay.sort((a, b) => day[a] - day[b] || a - b);
	return {
		byDay,
		undated: bySpan(table, undated)
	};
}
function bySpan(table, undated) {
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
	return new Map(Array.from(groupBy(undated, spanOf), ([span, rows]) => [span, Uint32Array.from(rows)]));
}
function channelsOfBrand({ length, side, channel }) {
	const channels = /* @__PURE__ */ new Set();
	let last = -1;
	for (let row = 0; row < length; row++) {
		if (side[row] !== SIDE_CODE.brand || channel[row] === last) continue;
		last = channel[row];
		channels.add(last);
	}
	return channels;
}
// build/store/table.js
var Table = class Table {
	length;
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
	overruled;
	overlaps;
	again;
	takenBack;
	accounts;
	unseenBrand;
	actor;
	side;
	index;
	posts;
	object;
	toward;
	towardSide;
	inbound;
	outbound;
	byDay;
	undated;
	covered;
	figures;
	brandChannels;
	hasStatedAnswers;
	hasAnswerBuckets;
	#columns;
	#classify;
	#allRows = null;
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
		this.id = columns.id;
		this.reply = columns.reply;
		this.count = columns.count.subarray(0, length);
		this.channels = columns.channels;
		this.files = columns.files;
		this.figures = columns.figures;
		this.zone = columns.zone;
		this.duplicate = joined.duplicate;
		this.overruled = joined.overruled;
		this.overlaps = joined.overlaps;
		this.again = joined.again;
		this.takenBack = joined.takenBack;
		this.accounts = joined.accounts;
		this.unseenBrand = joined.unseenBrand;
		this.actor = joined.actor;
		this.side = joined.side;
		this.index = joined.index;
		this.posts = joined.posts;
		this.object = joined.object;
		this.toward = joined.toward;
		this.towardSide = joined.towardSide;
		this.inbound = joined.inbound;
		this.outbound = joined.outbound;
		const { byDay, undated } = rowsByDay(this);
		this.byDay = byDay;
		this.undated = undated;
		this.covered = coveredDays(columns.files);
		this.brandChannels = channelsOfBrand(this);
		this.hasStatedAnswers = columns.answeredAt.size > 0;
		this.hasAnswerBuckets = columns.answered.size > 0;
	}
	get namesInsiders() {
		return this.accounts.namesInsiders || this.side.includes(SIDE_CODE.inside) || this.files.some((file) => file.saysInsiders);
	}
	post(row) {
		return this.#columns.posts.get(row);
	}
	category(row) {
		const post = this.post(row);
		return post === void 0 ? null : this.#classify(post.category, post.content);
	}
	postRow(row) {
		return this.posts.findPost(this.channel[row], this.object[row]);
	}
	isByLeader(row) {
		const actor = this.actor[row];
		return actor !== -1 && this.accounts.isLeadingOn(actor, this.day[row]);
	}
	sideOfText(row, text) {
		return this.accounts.sideOfText(this.channel[row], text, this.day[row]);
	}
	isDark(row) {
		return this.side[row] === SIDE_CODE.unknown && this.actor[row] !== -1;
	}
	get allRows() {
		this.#allRows ??= this.undated.size === 0 ? this.byDay : concatRows([this.byDay, concatRows([...this.undated.values()]).sort()]);
		return this.#allRows;
	}
	url(row) {
		return this.#columns.urls.get(row) ?? null;
	}
	saysToward(row) {
		return this.#columns.statedToward.get(row) !== 0 && !this.saysTowardUnknown(row);
	}
	namesTarget(row) {
		return this.#columns.target.get(row) !== -1;
	}
	saysTowardUnknown(row) {
		return this.#columns.statedToward.get(row) === TOWARD_CODE.unknown;
	}
	saysTowardOthers(row) {
		return this.#columns.statedToward.get(row) === TOWARD_CODE.others;
	}
	saysWhatItAnswers(row) {
		return this.reply.get(row) !== -1 || this.saysToward(row);
	}
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
	isEnvelope(file, line) {
		return this.#columns.statements.isOn(file, line);
	}
	answeredAt(row) {
		return this.#columns.answeredAt.get(row);
	}
	answeredBuckets(row) {
		return this.#columns.answered.get(row);
	}
	disclosed(row) {
		return this.#columns.disclosed(row);
	}
	file(row) {
		return this.#columns.fileOf(row);
	}
	idText(id) {
		return id === -1 ? null : this.#columns.ids.get(id);
	}
	idOf(text) {
		return this.#columns.ids.find(text);
	}
	get idCount() {
		return this.#columns.ids.size;
	}
	spanOf(row) {
		return this.#columns.periods.get(row) ?? this.file(row);
	}
	location(row) {
		return this.#columns.location(row);
	}
};
// build/store/unseen-brand.js
const MIN_ACTS = 2;
function findUnseenBrand(columns, brand, sides) {
	const { channels, length } = columns;
	const brandAccounts = /* @__PURE__ */ new Map();
	for (const [name, { length: some }] of Object.entries(brand.accounts)) {
		const on = channelNamed(name);
		if (some > 0) brandAccounts.set(on, (brandAccounts.get(on) ?? 0) + some);
	}
	const isSeen = new Uint8Array(channels.length);
	const isActive = new Uint8Array(channels.length);
	const active = [];
	for (let row = 0; row < length; row++) {
		const channel = columns.channel[row];
		if (isSeen[channel] === 1) continue;
		if (isActive[channel] === 0) active.push(channel);
		isActive[channel] = 1;
		const isAddressed = sides.toward[row] >= 0 && sides.towardSide[row] === SIDE_CODE.brand;
		const type = columns.type[row];
		const isAbout = type === TYPE_CODE.mention || type === TYPE_CODE.follow;
		if (isAddressed || isAbout || sides.side[row] === SIDE_CODE.brand) isSeen[channel] = 1;
	}
	const unseen = active.filter((number) => isSeen[number] === 0 && brandAccounts.has(channels[number] ?? ""));
	return new Map(unseen.map((number) => {
		const channel = channels[number] ?? "";
		const candidate = likeliest(columns, number, sides, namesOf$1(brand, channel));
		const files = columns.files.filter(({ exported }) => exported.has(number));
		const isOurs = isMuch(candidate?.posts) || isMuch(candidate?.replies) && files.some((file) => file.declaresOutbound);
		const hasStrangersPosts = (candidate?.posts ?? 0) > 0;
		const isPromised = isOurs || files.some((file) => file.holdsOwn) || onlyEmployeesPost(columns, number, sides);
		return [number, {
			channel,
			accounts: brandAccounts.get(channel) ?? 1,
			candidate: candidate?.name ?? null,
			isPromised,
			hasStrangersPosts
		}];
	}));
}
function onlyEmployeesPost({ channel, type, length }, number, sides) {
	const { accounts, actor, side, duplicate } = sides;
	let posts = 0;
	for (let row = 0; row < length; row++) {
		if (channel[row] !== number || type[row] !== POST || duplicate[row] === 1) continue;
		const account = actor[row];
		if (!(side[row] === SIDE_CODE.inside || account !== -1 && accounts.personOf(account) !== null)) return false;
		posts++;
	}
	return posts >= MIN_ACTS;
}
function namesOf$1({ accounts }, channel) {
	const names = Object.entries(accounts).flatMap(([name, texts]) => channelNamed(name) === channel ? texts : []);
	return new Set(names.map((text) => withoutServer(normaliseHandle(text, channel), channel)));
}
function likeliest(columns, channel, { accounts, actor, side, duplicate }, names) {
	const posts = /* @__PURE__ */ new Map();
	const replies = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Set();
	for (let row = 0; row < columns.length; row++) {
		const account = actor[row];
		if (columns.channel[row] !== channel || account === -1 || duplicate[row] === 1) continue;
		if (side[row] === SIDE_CODE.inside || accounts.isOnRoster(account)) continue;
		const name = accounts.name(account);
		if (isPage(name) || names.has(withoutServer(name, columns.channels[channel] ?? ""))) targets.add(account);
		const did = columns.type[row] === POST ? posts : columns.reply.get(row) === -1 ? null : replies;
		did?.set(account, (did.get(account) ?? 0) + 1);
	}
	const weight = (account) => [
		targets.has(account) ? 1 : 0,
		posts.get(account) ?? 0,
		replies.get(account) ?? 0
	];
	const [best] = [.../* @__PURE__ */ new Set([
		...targets,
		...posts.keys(),
		...replies.keys()
	])].sort((a, b) => descending(weight(a), weight(b)) || (accounts.name(a) < accounts.name(b) ? -1 : 1));
	if (best === void 0) return null;
	return {
		name: accounts.name(best),
		posts: mostOf(posts, best),
		replies: mostOf(replies, best)
	};
}
function descending(a, b) {
	const at = a.findIndex((value, i) => value !== b[i]);
	return (b[at] ?? 0) - (a[at] ?? 0);
}
function mostOf(counts, account) {
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const count = counts.get(account) ?? 0;
	return count * 2 > total ? count : 0;
}
function isMuch(acts = 0) {
	return acts >= MIN_ACTS;
}
function isPage(account) {
	return /^urn:li:organization(?:brand)?:/i.test(account);
}
// build/store/join.js
function join$4(columns, settings, kind = "snapshots") {
	const { brand, roster, pseudonyms = null, askedIds = null } = settings;
	columns.settle();
	const accounts = new Accounts(columns.accounts, columns.channels, brand, roster, pseudonyms);
	const actor = resolveActors(columns, accounts);
	const repeated = findDuplicates(columns, actor, kind);
	const { duplicate } = repeated;
	markBots(columns, accounts, actor, duplicate);
	const side = resolveSides(columns, accounts, actor);
	const index = new RowIndex(columns, duplicate);
	const object = resolveObjects(columns, index);
	if (askedIds !== null) forgetIds(columns, askedIds);
	const overlaps = kind === "plans" ? [] : leaveOutOverlaps(columns, {
		side,
		actor,
		object,
		duplicate
	});
	const resolved = {
		actor,
		side,
		index,
		object
	};
	const directions = resolveDirections(columns, accounts, resolved);
	return new Table(columns, {
		duplicate,
		overruled: findOverruled(columns, side, repeated),
		overlaps,
		again: new Map(repeated.again),
		takenBack: repeated.takenBack,
		accounts,
		unseenBrand: findUnseenBrand(columns, brand, {
			accounts,
			actor,
			side,
			...directions,
			duplicate
		}),
		posts: index,
		...resolved,
		...directions
	}, brand.words, classifier(settings.categories));
}
// build/app/evaluate.js
const METRIC_INFOS = metricInfos(rules$1.map(({ metric }) => metric));
const ABOUT_ANSWERS = [responseRate.id, responseTime$1.id];
function evaluate(inputs, settings) {
	const { rules, basis } = judgeRules(inputs, settings);
	return assemble(basis, rules);
}
function judgeRules(inputs, settings) {
	const { policy, roster, files, unread = [], pseudonyms = null, committed = null } = inputs;
	const today = inputs.snapshots.zone.dayOf(settings.clock.now);
	if (settings.asOf === null) refuseFuture(inputs.snapshots, today);
	const company = {
		brand: policy.brand,
		roster,
		categories: policy.categories,
		pseudonyms
	};
	const askedIds = inputs.change ? null : policy.waivers.flatMap(({ object }) => object ?? []);
	const table = join$4(inputs.snapshots, {
		...company,
		askedIds
	});
	const plan = join$4(inputs.plans, company, "plans");
	const calledOff = isPlanAlone(inputs) && plan.length === 0 ? { to: today } : null;
	const asOf = asOfDay(settings.asOf, table.covered ?? plan.covered ?? calledOff, table.files);
	const judge = (judgedTable, change) => {
		const cases = casesOf$2({
			...inputs,
			change
		}, {
			table: judgedTable,
			plan,
			asOf
		}, settings);
		return {
			cases,
			change,
			judged: policy.rules.flatMap((entry) => judgeBy(entry, cases))
		};
	};
	const overruling = committed?.overruled(join$4(committed.snapshots, company), committed.rows, table);
	const { cases, change, judged } = judgeOverruling(overruling ?? null, table, inputs.change ?? null, judge);
	if (judged.length === 0 && policy.rules.length > 0) throw inputError("all rules of the policy judge a change; name its base");
	const withUndeclared = tellUndeclared(judged, cases);
	const isPart = change !== null && settings.changedOnly === true;
	const rules = (isPart ? withUndeclared.map((report) => keepChangedFiles(report, change.touched)) : withUndeclared).map((report) => copyWith(report, { findings: sortFindings(report.findings) }));
	const hidden = isPart ? findingsOf(judged) - findingsOf(rules) : null;
	const against = change && {
		...change,
		hidden
	};
	const { context, measurements } = cases.of.get("snapshot");
	return {
		rules,
		basis: {
			policy,
			roster,
			table,
			plan,
			asOf,
			context,
			measurements,
			files,
			unread,
			asked: {
				asOf: settings.asOf === null ? null : formatDay(asOf),
				today: formatDay(context.today),
				failOn: settings.failOn,
				changedOnly: isPart,
				keyId: pseudonyms?.keyId ?? null
			},
			against,
			aboutAnswers: ABOUT_ANSWERS,
			metrics: METRIC_INFOS
		}
	};
}
function casesOf$2(inputs, { table, plan, asOf }, settings) {
	const { policy, claims, change = null } = inputs;
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
		context,
		measurements: new Measurements()
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
	if (!isPlanAlone(inputs)) given.add("snapshot");
	if (isPlanAlone(inputs) || plan.length > 0) given.add("plan");
	if (change !== null) given.add("change");
	return {
		of,
		given
	};
}
function isPlanAlone({ files, plans }) {
	return files === 0 && plans.files.length > 0;
}
function planCase(plan, { table: snapshots, policy, context, measurements }) {
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
		},
		measurements
	};
}
function reviewedAccounts({ accounts }, { reviewedOutsiders }, asOf) {
	const holding = reviewedOutsiders.filter(({ until }) => until === null || until > asOf);
	return new Set(holding.map(({ channel, account }) => accounts.numberOf(channel, account)));
}
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
	const passing = new Set(judged.filter(({ outcome }) => outcome === "pass").map(({ rule }) => rule));
	const rules = dependentRules(judged, policy.rules.filter(({ rule }) => {
		const metric = ruleById(rule)?.metric;
		return passing.has(rule) && metric?.needsRoster === true && metric.unit === "share";
	}).flatMap((entry) => judgeBy(entry, again)));
	const dependence = {
		accounts: accounts.size,
		rules
	};
	return judged.map((report) => report.rule === undeclaredInsiders.id ? tellDependence(report, dependence, policy.showAccounts) : report);
}
function judgeBy(entry, cases) {
	const rule = ruleById(entry.rule);
	if (rule === void 0) return [];
	const candidates = rule.subjects.flatMap((subject) => cases.of.get(subject) ?? []);
	const about = candidates.filter((judgedCase) => cases.given.has(judgedCase.subject) && isAbout(rule, entry, judgedCase));
	return (about.length > 0 ? about : candidates.slice(0, 1)).map((judgedCase, i) => judgeEntry(rule, entry, judgedCase, i === 0));
}
function isAbout(rule, { options }, { subject, table }) {
	return subject !== "plan" || (rule.metric.answersPlan?.(table, options) ?? true);
}
function findingsOf(rules) {
	return rules.reduce((sum, { findings }) => sum + findings.length, 0);
}
// build/app/judge.js
const LINKED = [
	"post",
	"mention",
	"quote",
	"review"
];
async function judge(files, policyPath, judging, openBase = null) {
	const { clock, asOf } = judging;
	const pseudonyms = pseudonymsBy(judging.key);
	const read = async (tree, path) => {
		const policy = await loadPolicy(tree, path, (name) => clock.offsets(name) !== null);
		return {
			policy,
			roster: await loadRosters(tree, policy, path, pseudonyms?.keyId ?? null)
		};
	};
	const context = await read(files, policyPath);
	const opened = openBase && await openBase(context, read);
	const { policy, roster } = opened?.rulebook ?? context;
	const zone = new Zone(clock.offsets(policy.timezone) ?? (() => 0));
	const snapshots = new Columns(zone, { urlsOf: LINKED });
	const { snapshots: sources, brand } = policy;
	const loadInto = (sink, onProgress = null, helper = null) => loadSnapshots(files, sources, brand, policyPath, sink, onProgress, helper);
	const count = await loadInto(snapshots, judging.onProgress, judging.helper);
	const plans = new Columns(zone);
	await loadPlans(files, policy, policyPath, plans);
	const claims = await loadClaims(files, policy, policyPath);
	const today = asOf === null ? zone.dayOf(clock.now) : parseDay(asOf);
	const compared = opened && await opened.compare(snapshots, pseudonyms, today);
	const change = compared?.change ?? null;
	const committed = compared && await unchanged(compared, loadInto, new Columns(zone));
	return evaluate({
		policy,
		roster,
		snapshots,
		plans,
		claims,
		files: count,
		unread: files.unread().map(topOf),
		pseudonyms,
		change,
		committed
	}, judging);
}
async function unchanged({ unchanged, overruled }, load, snapshots) {
	if (unchanged === null || !unchanged.includes(0) || !unchanged.includes(1)) return null;
	await load(new Sieve(snapshots, (nth) => unchanged[nth] === 1));
	return {
		snapshots,
		rows: Uint32Array.from(unchanged.keys()).filter((row) => unchanged[row] === 1),
		overruled
	};
}
// build/app/check.js
async function check(request, given) {
	if (!isFile(request.policy)) throw noPolicyAt((0, import_required_node_path.relative)(request.root, request.policy));
	const repository = given ?? new Repository(request.root);
	const policyPath = repository.entry(request.policy);
	const { base = null, digests = false, helper = new HelperThread(digests) } = request;
	try {
		const report = await judge(repository, policyPath, {
			...request,
			helper
		}, base && (async (own, read) => {
			const { openBase } = await import("./compare-with-base.js");
			return openBase({
				base,
				repository,
				policyPath,
				own,
				read
			});
		}));
		if (!digests) return report;
		return {
			...wholeReport(report),
			filesRead: await repository.digests(await helper?.digests)
		};
	} finally {
		helper?.end();
	}
}
// build/io/system-clock.js
function systemClock() {
	return {
		now: Date.now(),
		offsets
	};
}
function localTimezone() {
	return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
function elapsed() {
	return performance.now();
}
const BEFORE_ZONES = Date.UTC(1840, 0, 1);
function offsets(timezone) {
	const offsetsOf = (name) => (time) => {
		if (process.env["TZ"] !== name) process.env["TZ"] = name;
		return localOffset(time);
	};
	const offsetAt = offsetsOf(timezone);
	if (timezone.includes("/") && offsetAt(BEFORE_ZONES) !== 0) return offsetAt;
	const name = timezone === "UTC" ? timezone : canonicalName(timezone);
	return name === null ? null : offsetsOf(name);
}
function localOffset(time) {
	const local = new Date(time);
	const read = /* @__PURE__ */ new Date(0);
	read.setUTCFullYear(local.getFullYear(), local.getMonth(), local.getDate());
	read.setUTCHours(local.getHours(), local.getMinutes(), local.getSeconds(), local.getMilliseconds());
	return read.getTime() - time;
}
function canonicalName(timezone) {
	try {
		return new Intl.DateTimeFormat("en-US", { timeZone: timezone }).resolvedOptions().timeZone;
	} catch {
		return null;
	}
}
// build/app/find-policy.js
function findPolicy(folder) {
	const root = findRoot(folder);
	for (let at = (0, import_required_node_path.resolve)(folder);; at = (0, import_required_node_path.dirname)(at)) {
		const path = (0, import_required_node_path.join)(at, DEFAULT_POLICY);
		if (isFile(path)) return path;
		if (at === root || (0, import_required_node_path.dirname)(at) === at) return (0, import_required_node_path.join)(folder, DEFAULT_POLICY);
	}
}
// build/io/write-whole.js
function writeWhole(path, text, root) {
	const name = (0, import_required_node_path.basename)(path);
	try {
		const folder = (0, import_required_node_path.dirname)(path);
		if (!isInside$1((0, import_required_node_fs.realpathSync)(nearestFolder(folder)), (0, import_required_node_fs.realpathSync)(root))) throw new Error(`its folder leads out of ${root}`);
		makeFolder(folder);
		replace(folder, name, text);
	} catch (error) {
		throw inputError(`${name} cannot be written: ${error.message}`);
	}
}
function nearestFolder(folder) {
	return (0, import_required_node_fs.existsSync)(folder) ? folder : nearestFolder((0, import_required_node_path.dirname)(folder));
}
function makeFolder(folder) {
	if ((0, import_required_node_fs.existsSync)(folder)) return;
	makeFolder((0, import_required_node_path.dirname)(folder));
	(0, import_required_node_fs.mkdirSync)(folder);
}
function replace(folder, name, text) {
	const drafts = (0, import_required_node_fs.mkdtempSync)((0, import_required_node_path.join)(folder, ".vanity-check-"));
	try {
		const draft = (0, import_required_node_path.join)(drafts, name);
		(0, import_required_node_fs.writeFileSync)(draft, text, { flag: "wx" });
		(0, import_required_node_fs.renameSync)(draft, (0, import_required_node_path.join)(folder, name));
	} finally {
		(0, import_required_node_fs.rmSync)(drafts, {
			recursive: true,
			force: true
		});
	}
}
// build/lib/display-width.js
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NARROW = /^\p{M}$/u;
const PRINTABLE_ASCII = /^[ -~]*$/;
function displayWidth(text) {
	if (PRINTABLE_ASCII.test(text)) return text.length;
	let cells = 0;
	for (const character of text) {
		if (NARROW.test(character)) continue;
		cells += WIDE.test(character) ? 2 : 1;
	}
	return cells;
}
function padded(text, cells) {
	return text + " ".repeat(Math.max(0, cells - displayWidth(text)));
}
// build/report/colour.js
const CODES = {
	bold: "1",
	dim: "2",
	red: "31",
	green: "32",
	yellow: "33",
	cyan: "36"
};
function painter(enabled) {
	return enabled ? (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m` : (_, text) => text;
}
const LEVEL_COLOURS = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
// build/report/cut.js
const ELLIPSIS = "\u2026";
function cut(text, length) {
	if (text.length <= length) return text;
	return withoutHalf(text.slice(0, Math.max(0, length - 1))) + ELLIPSIS;
}
function cutCommand(text, length) {
	if (text.length <= length) return text;
	return withoutHalf(text.slice(0, Math.max(0, length - 1)).replace(/%[0-9A-F]?$/, "")) + ELLIPSIS;
}
function withoutHalf(text) {
	const last = text.charCodeAt(text.length - 1);
	return last >= 55296 && last <= 56319 ? text.slice(0, -1) : text;
}
function fitting(pieces, bytes) {
	let left = bytes;
	const over = pieces.findIndex((piece) => {
		left -= byteLength(piece) + 1;
		return left < 0;
	});
	return over < 0 ? pieces.length : over;
}
function byteLength(text) {
	let bytes = text.length;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 128) continue;
		bytes += unit < 2048 ? 1 : 2;
		const next = unit >= 55296 && unit <= 56319 ? text.charCodeAt(at + 1) : 0;
		if (next < 56320 || next > 57343) continue;
		at++;
	}
	return bytes;
}
// build/report/escape.js
const invisible = lazy(() => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u2800]|\p{Default_Ignorable_Code_Point}(?<!\p{Extended_Pictographic}\ufe0f)|\p{M}(?<=\p{M}{7})/gu);
const MAYBE_INVISIBLE = /[^ -~\u00A1-\u00AC\u00AE-\u00FF\u2010-\u2027\u2190-\u21FF\u2600-\u27BF]/;
const MAYBE_INVISIBLE_IN_LINES = /[^\n -~\u00A1-\u00AC\u00AE-\u00FF\u2010-\u2027\u2190-\u21FF\u2600-\u27BF]/;
const SHORT_FORMS = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function plain$1(text) {
	return withoutOldCommands(MAYBE_INVISIBLE.test(text) ? text.replace(invisible(), spellOut) : text);
}
function spellOut(character) {
	return SHORT_FORMS[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function logLine(line) {
	return withoutOldCommands(line.replace(LEADING_COLONS, "$1: :"));
}
const SGR = `${String.fromCharCode(27)}\\[[0-9;]*m`;
const LEADING_COLONS = new RegExp(`^((?:\\s|${SGR})*)::`, "u");
const coloursAndInvisible = lazy(() => new RegExp(`${SGR}|${invisible().source}`, "gu"));
function printable(text) {
	if (!MAYBE_INVISIBLE_IN_LINES.test(text)) return withoutOldCommands(text);
	return withoutOldCommands(text.replace(coloursAndInvisible(), (match) => match.length > 2 || match === "\n" ? match : spellOut(match)));
}
function withoutOldCommands(text) {
	return text.replaceAll("##[", "## [");
}
function commandData(lines) {
	return lines.map(plain$1).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function commandProperty(text) {
	return commandData([text]).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
const MARKDOWN = /[&<>\\`*_[\]!#|~$@]|:\/\/|www\.|gh-(?=\d)/gi;
const MARKDOWN_TEXT = new RegExp(`${/:(?=(?:[+-]1|100|1234|[\w+-]*[a-z][\w+-]*):)|(?:ghsa|cve)-(?=\w)|(?<!\w)(?=\w*\d)[\da-f]{7,64}(?!\w)/gi.source}|${MARKDOWN.source}`, "gi");
const BREAK = "&#8203;";
const MARKDOWN_FORMS = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\\": "&#92;",
	"|": "&#124;",
	"@": `@${BREAK}`,
	":": `:${BREAK}`,
	"://": `:${BREAK}//`,
	$: "<span>$</span>"
};
const MAX_PIECE = 1e3;
function short(text, length) {
	return cut(plain$1(text.slice(0, length + 2)), length);
}
function markdownText(text, length = MAX_PIECE) {
	return withoutMarkdown(text, length, MARKDOWN_TEXT);
}
function markdownCode(text, length = MAX_PIECE) {
	return `<code>${withoutMarkdown(text, length, MARKDOWN)}</code>`;
}
function withoutMarkdown(text, length, meaning) {
	return short(text, length).trim().replace(meaning, (special, offset, whole) => {
		const form = MARKDOWN_FORMS[special];
		if (form !== void 0) return form;
		if (/^[\da-f]{7}/i.test(special)) return special.replace(/.{6}(?=.)/g, `$&${BREAK}`);
		if (special.length > 1) return `${special.slice(0, -1)}${BREAK}${special.slice(-1)}`;
		return `\\${special}${special === "#" && /\d/.test(whole.charAt(offset + 1)) ? BREAK : ""}`;
	});
}
function jsonText(serialised) {
	return (MAYBE_INVISIBLE_IN_LINES.test(serialised) ? serialised.replace(invisible(), (character) => character === "\n" ? character : unicodeEscapes(character)) : serialised).replaceAll("##[", "##\\u005b");
}
function unicodeEscapes(character) {
	return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
const MARKUP_FORMS = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"\uFFFE": "\\u{fffe}",
	"\uFFFF": "\\u{ffff}"
};
function markup(text, length = MAX_PIECE) {
	return short(text, length).replace(/[&<>"'\ufffe\uffff]/g, (special) => MARKUP_FORMS[special] ?? "");
}
function sarifMessage(text) {
	return short(text, MAX_PIECE).replace(/[\\[\]]/g, "\\$&");
}
function uriPath(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/").replace(/[()!*'~_]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
// build/report/view/conclusions.js
const CONCLUSION_STYLES = {
	pass: {
		word: "PASS",
		text: "pass",
		mark: "\u2713",
		emoji: "\u2705",
		colour: "green"
	},
	fail: {
		word: "FAIL",
		text: "fail",
		mark: "\u2716",
		emoji: "\u274C",
		colour: "red"
	},
	unjudged: {
		word: "NOT JUDGED",
		text: "not judged",
		mark: "?",
		emoji: "\u2754",
		colour: "yellow"
	},
	neutral: {
		word: "NO VERDICT",
		text: "no verdict",
		mark: "\u2013",
		emoji: "\u26AA",
		colour: "dim"
	}
};
function conclusionOfAll(conclusions, asked) {
	const came = new Set(conclusions);
	if (conclusions.length < asked) came.add("unjudged");
	return [
		"fail",
		"unjudged",
		"pass"
	].find((conclusion) => came.has(conclusion)) ?? "neutral";
}
// build/report/view/metric-values.js
const VALUES = {
	"response-time": ({ medianResponseHours: hours, responseRate }) => hours === null && responseRate !== null && responseRate < .5 ? Number.POSITIVE_INFINITY : hours,
	unknown: ({ unknown }) => unknown.all
};
const FORMATS = {
	share: formatShare,
	count: formatNumber,
	hours: (hours) => message("hours", { hours }),
	days: formatNumber
};
function metricValue(id, figures, type) {
	const special = VALUES[id];
	if (special !== void 0) return special(figures, type);
	const line = FIGURES.find(({ metric }) => metric === id);
	const figure = line === void 0 ? null : figures[line.key];
	return figure === null || typeof figure === "number" ? figure : figure[type];
}
function formatValue({ unit }, value) {
	return value === null ? "\u2013" : FORMATS[unit](value);
}
// build/report/view/range.js
function rangeText({ ranges, metrics }, id, type = "all") {
	const line = FIGURES.find(({ metric }) => metric === id);
	const own = line && ranges?.[line.key];
	const range = own && "low" in own ? own : own?.[type];
	if (range == null) return null;
	return between(range, (value) => formatValue(metrics[id], value));
}
function between({ low, high }, text) {
	if (high === null) return low === 0 ? "\u2013" : `at least ${text(low)}`;
	const [from, to] = [text(low), text(high)];
	return from.endsWith("%") && to.endsWith("%") ? `${from.slice(0, -1)}\u2013${to}` : `${from}\u2013${to}`;
}
// build/report/view/measure.js
function measure(rule, measured) {
	const { actual, limit, operator, previous } = measured;
	const { unit } = rule;
	return {
		actual: boundsText(measured, unit) ?? valueText$2(actual, limit, unit),
		limit: boundText(operator, exactText(limit, unit)),
		sample: formatNumber(casesOf$1(measured)),
		previous: previous === void 0 ? null : valueText$2(previous, limit, unit)
	};
}
function measureText(rule, finding) {
	if (isWithoutFigure(finding)) return "no figure";
	const { actual, limit, sample, previous } = measure(rule, finding);
	const parts = [actual === "\u2013" ? "unknown" : actual, limit];
	if (sample !== "\u2013") parts.push(`sample ${sample}`);
	if (previous !== null) parts.push(`${previous === "\u2013" ? "unknown" : previous} before`);
	return parts.join(", ");
}
function limitOfOptions(rule) {
	for (const [option, operator] of [
		["max", "<="],
		["min", ">="],
		["max-age", "<="]
	]) {
		const value = rule.options[option];
		if (typeof value === "string") return boundText(operator, value);
		if (typeof value === "number") return boundText(operator, exactText(value, rule.unit));
	}
	return null;
}
function isWithoutFigure({ outcome, actual }) {
	return outcome === "fail" && actual === null;
}
function casesOf$1({ sample, reason, unknown, leftByWaivers }) {
	if (leftByWaivers !== void 0) return leftByWaivers;
	return sample === null || reason !== "too-small" ? sample : sample + (unknown ?? 0);
}
function boundText(operator, limit) {
	return `${operator === "<=" ? "at most" : "at least"} ${limit}`;
}
function boundsText({ outcome, isRange, low, high, limit }, unit) {
	if (outcome !== "unjudged" && isRange !== true) return null;
	if (low === void 0 || low === null || high === void 0 || low === high) return null;
	return between({
		low,
		high
	}, (value) => valueText$2(value, limit, unit));
}
function valueText$2(value, limit, unit) {
	if (value === null || Number.isNaN(value)) return "\u2013";
	return withUnit(formatBeside(value, limit, unit === "share" ? 100 : 1), value, unit);
}
function exactText(value, unit) {
	const minutes = unit === "hours" ? minutesOf(value) : null;
	if (minutes !== null) return `${formatExact(minutes)} ${minutes === 1 ? "minute" : "minutes"}`;
	return withUnit(formatExact(unit === "share" ? value * 100 : value), value, unit);
}
function withUnit(text, value, unit) {
	if (unit === "share") return `${text}%`;
	if (unit === "count") return text;
	return `${text} ${value === 1 ? unit.slice(0, -1) : unit}`;
}
// build/report/view/verdict.js
function reasonText({ reason }) {
	return reason === void 0 ? null : message("reason", { reason });
}
function worstEntry(rule, entries) {
	const kind = rule.outcome === "unjudged" ? "unjudged" : "fail";
	return entries.find(({ finding }) => finding.outcome === "fail" || finding.outcome === kind);
}
function verdictOf(rule, worst, isNeutral) {
	const { hidden = 0, failed, checked } = rule;
	if (isLeftOut(rule)) return {
		kind: "left-out",
		text: message("rule-left-out", { hidden })
	};
	const reason = worst === void 0 ? null : reasonText(worst.finding);
	if (rule.outcome === "unjudged") return {
		kind: "unjudged",
		text: message("rule-not-judged", { reason })
	};
	if (rule.outcome === "pass") {
		const isWaived = isOnlyWaived(rule);
		const text = message("rule-passed", {
			...tally(rule),
			isWaived,
			isNeutral,
			reason
		});
		return {
			kind: isNeutral ? "neutral" : "pass",
			text
		};
	}
	const level = worst?.finding.level ?? rule.level;
	const text = message("rule-failed", {
		level,
		reason,
		failed,
		checked
	});
	return {
		kind: level === "error" ? "fail" : "warning",
		text
	};
}
function isOnlyWaived({ outcome, passed }) {
	return outcome === "pass" && passed === 0;
}
function isLeftOut({ hidden = 0, passed, findings }) {
	return hidden > 0 && passed + findings.length === 0;
}
function checkedText(rule) {
	return message("checked", tally(rule));
}
function tally({ checked, allowed = 0, unjudged, hidden = 0, findings }) {
	return {
		checked,
		allowed,
		unjudged,
		waived: findings.filter((finding) => finding.waived !== void 0).length,
		hidden
	};
}
// build/report/view/findings.js
function findingViews(rule, name, title) {
	return rule.findings.map((finding) => {
		const reason = reasonText(finding);
		const tag = reason === null ? finding.level : `${finding.level}, ${reason}`;
		return {
			rule,
			finding,
			name,
			title,
			text: finding.advice === void 0 ? finding.message : `${finding.message} ${finding.advice}`,
			reason,
			tag,
			measured: measureText(rule, finding)
		};
	});
}
function byWeight(entries) {
	return entries.toSorted(compareWeight);
}
function isOpen({ finding }) {
	return finding.waived === void 0;
}
function isBroken({ finding }) {
	return finding.outcome === "fail";
}
function isNote({ finding }) {
	return finding.outcome === "note";
}
function sectionsOf(entries) {
	const open = entries.filter(isOpen);
	return {
		broken: open.filter(isBroken),
		unjudged: open.filter((entry) => !isBroken(entry) && !isNote(entry)),
		notes: open.filter(isNote),
		waived: entries.filter((entry) => !isOpen(entry))
	};
}
function groupByRule(entries) {
	return groupBy(entries, ({ rule }) => rule);
}
function compareWeight(a, b) {
	return LEVELS.indexOf(a.finding.level) - LEVELS.indexOf(b.finding.level) || Number(isBroken(b)) - Number(isBroken(a)) || compare(excess(b.finding), excess(a.finding)) || compare(distance(b.finding), distance(a.finding)) || compare(a.rule.rule, b.rule.rule) || compare(a.finding.scope.from ?? "", b.finding.scope.from ?? "") || compare(a.finding.location.file, b.finding.location.file) || compare(a.finding.location.line, b.finding.location.line) || compare(a.finding.location.column, b.finding.location.column) || compare(a.finding.message, b.finding.message) || compare(a.finding.fingerprint, b.finding.fingerprint);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// build/messages/cases.js
const POSTS = ["post", "posts"];
const QUESTIONS = ["question", "questions"];
const NOUNS = {
	"employee-only-posts": POSTS,
	"silent-posts": POSTS,
	"promotional-share": POSTS,
	"self-talk": ["word for us or the reader", "words for us or the reader"],
	"insider-chatter": ["comment", "comments"],
	"returning-outsiders": ["outsider", "outsiders"],
	"response-rate": QUESTIONS,
	"response-time": QUESTIONS
};
const PEOPLE = ["person", "people"];
const CASES = ["case", "cases"];
function countCases(metric, options, amount) {
	const { of, unit } = options;
	const noun = unit === "people" ? PEOPLE : NOUNS[metric];
	if (noun === void 0 && Array.isArray(of) && of.length > 0) return `${formatNumber(amount)} ${typeWords(of, amount)}`;
	return count(amount, ...noun ?? CASES);
}
// build/report/view/gaps.js
function waitingFor(unjudged) {
	const isSmall = ({ finding }) => waitsForTime(finding);
	return [...[...groupBy([...groupByRule(unjudged.filter((each) => !isSmall(each))).values()].map(ofRule), ({ tag, text }) => `${tag} ${text}`).values()].map((members) => ({
		...members[0],
		titles: [...new Set(members.flatMap(({ titles }) => titles))],
		findings: members.flatMap(({ findings }) => findings)
	})), ...tooSmall(unjudged.filter(isSmall))];
}
function waitsForTime({ reason, leftByWaivers }) {
	return reason === "too-small" && leftByWaivers === void 0;
}
function ofRule(findings) {
	const [{ finding, title, tag }] = findings;
	const rest = findings.length - 1;
	const text = rest === 0 ? finding.message : message("more-places", {
		text: finding.message,
		rest
	});
	return {
		titles: [title],
		text,
		tag,
		findings
	};
}
function tooSmall(findings) {
	const [first] = findings;
	if (first === void 0) return [];
	const sentences = [...groupByRule(findings).values()].flatMap(([worst]) => worst === void 0 ? [] : [`${worst.title}${casesOf(worst)}`]);
	return [{
		titles: [...new Set(findings.map(({ title }) => title))],
		text: message("too-small", { named: [...new Set(sentences)] }),
		tag: first.tag,
		findings
	}];
}
function casesOf({ rule, finding }) {
	const least = rule.options["min-sample"];
	if (typeof least !== "number") return "";
	return ` (${countCases(rule.metric, rule.options, (finding.sample ?? 0) + (finding.unknown ?? 0))}, ${formatNumber(least)} needed)`;
}
// build/report/wrap.js
function wrap(text, indent, width) {
	if (width === void 0) return [indent + text];
	const lines = [];
	let line = "";
	let cells = 0;
	for (const word of text.split(" ")) {
		const more = displayWidth(word);
		if (line !== "" && indent.length + cells + 1 + more > width) {
			lines.push(indent + line);
			line = word;
			cells = more;
		} else {
			line = line === "" ? word : `${line} ${word}`;
			cells += cells === 0 ? more : more + 1;
		}
	}
	lines.push(indent + line);
	return lines;
}
// build/lib/home.js
const HOME = "https://github.com/vanity-check/vanity-check";
const RELEASES = "v1";
const DOCS = `${HOME}/blob/${RELEASES}/docs`;
const SCHEMAS = `https://raw.githubusercontent.com/vanity-check/vanity-check/${RELEASES}/policies/schema`;
// build/report/pages.js
function rulePageUrl(id) {
	return `${DOCS}/rules/${uriPath(id)}.md`;
}
const LIMITS_URL = `${DOCS}/limits.md`;
// build/report/place.js
function place({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
function lineUrl(source, { file, line }) {
	if (source === null) return null;
	const { server, repository, commit } = source;
	return `${server}/${uriPath(repository)}/blob/${encodeURIComponent(commit)}/${uriPath(file)}#L${line}`;
}
// build/report/renderers/text-findings.js
const MAX_LISTED = 10;
const MAX_MESSAGE = 1e3;
const MARKS = {
	error: "\u2716",
	warning: "\u26A0",
	notice: "\u2139"
};
function brokenRules(style, entries) {
	return [...groupByRule(entries)].map(([rule, group]) => {
		const level = group[0]?.finding.level ?? rule.level;
		const tally = style.paint("dim", `${formatNumber(rule.failed)} of ${formatNumber(rule.checked)} failed`);
		const help = style.paint("dim", plain$1(`help: ${rulePageUrl(cut(rule.rule, MAX_MESSAGE))}`));
		return [
			`${ruleLine(style.paint, group)}  ${tally}`,
			...listed(style, group, level),
			...advice(style, group),
			`    ${help}`
		];
	});
}
function brokenSummary({ paint }, entries) {
	return [...groupByRule(entries).values()].map((group) => {
		const text = shorten(group[0]?.finding.message ?? "");
		const more = group.length === 1 ? "" : paint("dim", ` (${formatNumber(group.length)} findings)`);
		return `${ruleLine(paint, group)}  ${text}${more}`;
	});
}
function ruleLine(paint, [worst]) {
	const level = worst?.finding.level ?? "error";
	const name = paint("bold", plain$1(worst?.name ?? ""));
	return `${paint(LEVEL_COLOURS[level], `${MARKS[level]} ${level}`)}  ${name}`;
}
function waitingBlock({ paint, width }, groups) {
	if (groups.length === 0) return [];
	const lines = groups.flatMap(({ findings, tag, text }) => {
		const names = findings.length > 1 && findings.every(({ finding }) => waitsForTime(finding)) ? [count(findings.length, "rule")] : namesOf(findings);
		const where = findings.length === 1 ? `  ${placeOf(paint, findings[0])}` : "";
		const heading = wrap([names.map(plain$1).join(", "), tag].filter(Boolean).join("  "), "    ", width).map((line, i) => i === 0 ? `  ${paint("yellow", "?")} ${line.trimStart()}` : line);
		const last = heading.pop() ?? "";
		return [
			...heading,
			`${last}${where}`,
			...wrap(shorten(text), "      ", width)
		];
	});
	return [paint("bold", "Not judged"), ...lines];
}
function namesOf(findings) {
	const isOfOne = new Set(findings.map(({ rule }) => rule.rule)).size === 1;
	const nameOf = ({ name, rule: { rule, subject } }) => isOfOne ? name : subject === "snapshot" ? rule : `${rule} (${subject})`;
	return [...new Set(findings.map(nameOf))];
}
function placeOf(paint, entry) {
	return entry === void 0 ? "" : paint("cyan", plain$1(place(entry.finding.location)));
}
function titledBlock(style, title, mark, entries) {
	if (entries.length === 0) return [];
	const lines = [style.paint("bold", title)];
	for (const [rule, group] of groupByRule(entries)) {
		const name = plain$1(group[0]?.name ?? rule.rule);
		lines.push(`  ${style.paint(mark.colour, mark.sign)} ${name}`, ...listed(style, group, null));
	}
	return lines;
}
function listed(style, entries, titleLevel) {
	const lines = entries.slice(0, MAX_LISTED).flatMap((entry) => findingLines(style, entry, titleLevel));
	const more = entries.length - MAX_LISTED;
	if (more <= 0) return lines;
	return [...lines, style.paint("dim", `    ${message("more-in-json", { rest: more })}`)];
}
function findingLines({ paint, width }, entry, titleLevel) {
	const { finding } = entry;
	const message = tag(entry, titleLevel) + shorten(finding.message);
	const lines = [`    ${placeOf(paint, entry)}`, ...wrap(message, "      ", width)];
	if (finding.waived === void 0) return lines;
	const { until, reason } = finding.waived;
	return [...lines, ...wrap(`waived until ${shorten(until)}: ${shorten(reason)}`, "      ", width)];
}
function advice({ width }, entries) {
	const [firstAdvice] = entries.flatMap(({ finding }) => finding.advice ?? []);
	if (firstAdvice === void 0) return [];
	return wrap(shorten(firstAdvice), "      ", width).map((line, i) => i === 0 ? `    \u2192 ${line.trimStart()}` : line);
}
function tag({ finding, reason }, titleLevel) {
	const sentences = [finding.level === titleLevel ? null : finding.level, reason].filter((word) => word !== null);
	return sentences.length === 0 ? "" : `${sentences.join(", ")}: `;
}
function shorten(text) {
	return cut(plain$1(text), MAX_MESSAGE);
}
// build/report/renderers/text.js
const MAX_COLUMN = 56;
function text$1(view, { colour, width, quiet = false, summary = false }) {
	const style = {
		paint: painter(colour),
		width
	};
	const { broken, unjudged, notes, waived } = sectionsOf(view.findings.filter(({ finding }) => !(quiet && finding.level === "notice")));
	const findings = summary ? [brokenSummary(style, broken)] : [...brokenRules(style, broken), waitingBlock(style, waitingFor(unjudged))];
	return `${(quiet ? [...findings, [lastLine(view, style.paint, `${view.report.policy.path}, `)]] : summary ? [verdict(view, style.paint), ...findings] : [
		verdict(view, style.paint),
		steps(view, style),
		...findings,
		titledBlock(style, "Worth knowing", {
			sign: "\u2139",
			colour: LEVEL_COLOURS.notice
		}, notes),
		titledBlock(style, "Waived", {
			sign: "~",
			colour: "dim"
		}, waived),
		passed(view, style),
		figures$1(view, style.paint),
		[...read(view).map((line) => style.paint("dim", line)), lastLine(view, style.paint)]
	]).filter((lines) => lines.length > 0).map((lines) => lines.map(logLine).join("\n")).join("\n\n")}\n`;
}
function verdict(view, paint) {
	const { period, rules, headline, change } = view.summary;
	const about = plain$1(`${view.report.policy.path}, ${period}`);
	return [
		`${verdictWord(view, paint)}  ${about}: ${rules}`,
		`      ${paint("bold", plain$1(headline))}`,
		...change === null ? [] : [`      ${plain$1(change)}.`]
	];
}
function steps({ nextSteps }, { paint, width }) {
	if (nextSteps.length === 0) return [];
	const lines = nextSteps.flatMap((step, i) => wrap(`${i + 1}. ${plain$1(step)}`, "  ", width));
	return [paint("bold", "Next steps"), ...lines];
}
function lastLine(view, paint, before = "") {
	const { period, counts, isPlanAlone } = view.summary;
	const days = isPlanAlone ? "plan" : "period";
	const when = plain$1(`${before}as of ${view.report.asOf}, ${days} ${period}`);
	return `${verdictWord(view, paint)}  ${counts} (${when})`;
}
function verdictWord({ report }, paint) {
	const { word, colour } = CONCLUSION_STYLES[report.conclusion];
	return paint(colour, word);
}
function passed({ report, rules }, { paint }) {
	const isNeutral = report.conclusion === "neutral";
	const sign = isNeutral ? paint("dim", "\u2013") : paint("green", "\u2713");
	const rows = rules.filter(({ report, isOnlyWaived }) => report.outcome === "pass" && !isOnlyWaived).map(({ name, checked }) => [plain$1(name), checked]);
	if (rows.length === 0) return [];
	return [paint("bold", message("within-limits", { isNeutral })), ...columns(rows, `  ${sign} `)];
}
function figures$1({ tiles }, paint) {
	if (tiles.length === 0) return [];
	const rows = tiles.map(({ label, value }) => [label, value]);
	return [paint("bold", "Figures"), ...columns(rows, "    ")];
}
function read({ summary: { inputs, notes } }) {
	return [`Read ${plain$1(inputs)}.`, ...notes.map((note) => `${plain$1(note)}.`)];
}
function columns(rows, indent) {
	const widest = rows.reduce((cells, [name]) => Math.max(cells, displayWidth(name)), 0);
	return rows.map(([name, value]) => `${indent}${padded(name, Math.min(widest, MAX_COLUMN))}  ${value}`);
}
// build/report/renderers/index.js
const RENDERERS = [
	{
		name: "text",
		file: null,
		mediaType: "text/plain",
		description: "for a terminal or a log",
		render: async (run) => {
			const texts = run.views.map((view) => text$1(view, run.style));
			if (run.asked === 1) return texts.join("");
			const { verdictOfAll } = await import("./several-policies-exports.js");
			return `${texts.join("\n")}\n${verdictOfAll(run.views, run.asked)}\n`;
		}
	},
	{
		name: "json",
		file: "report.json",
		mediaType: "application/json",
		description: "everything, for other programs",
		render: async (run) => run.asked === 1 ? (await import("./json-exports.js")).json(only(run).report) : (await import("./several-policies-exports.js")).jsonOfAll(run.views.map(({ report }) => report))
	},
	{
		name: "markdown",
		file: "report.md",
		mediaType: "text/markdown",
		description: "for a job summary or a comment on GitHub",
		render: async (run) => run.asked === 1 ? (await import("./renderers-markdown-exports.js")).markdown(only(run)) : (await import("./several-policies-exports.js")).markdownOfAll(run.views, run.asked)
	},
	{
		name: "sarif",
		file: "results.sarif",
		mediaType: "application/sarif+json",
		description: "for code scanning",
		render: async ({ views, rules }) => (await import("./sarif.js")).sarif(views, rules)
	},
	{
		name: "junit",
		file: "junit.xml",
		mediaType: "application/xml",
		description: "for tools that show test results",
		render: async ({ views }) => (await import("./junit.js")).junit(views)
	},
	{
		name: "github",
		file: null,
		mediaType: "text/plain",
		description: "annotations in a workflow's log",
		render: async ({ views }) => (await import("./renderers-github-exports.js")).github(views)
	},
	{
		name: "html",
		file: "report.html",
		mediaType: "text/html",
		description: "a page for a browser",
		render: async (run) => (await import("./page-exports.js")).html(only(run))
	},
	{
		name: "badge",
		file: "badge.svg",
		mediaType: "image/svg+xml",
		description: "a badge as an image",
		render: async (run) => (await import("./renderers-badge.js")).badge(only(run))
	},
	{
		name: "badge-json",
		file: "badge.json",
		mediaType: "application/json",
		description: "a badge as shields.io reads it",
		render: async (run) => (await import("./renderers-badge.js")).badgeEndpoint(only(run))
	}
];
const RENDERER_NAMES = RENDERERS.map(({ name }) => name);
function only({ views: [view, ...more] }) {
	if (view === void 0 || more.length > 0) throw inputError("a page and a badge are about one policy; --report-dir writes them for each");
	return view;
}
// build/app/outputs.js
async function draw(name, run, style = { colour: false }) {
	return RENDERERS.find((candidate) => candidate.name === name).render({
		...run,
		style,
		rules: rules$1
	});
}
async function writeReports({ views, asked }, folder, root) {
	const folders = views.map((view) => asked === 1 ? "" : folderOf(view));
	const twice = folders.find((name, i) => folders.indexOf(name) < i);
	if (twice !== void 0) throw inputError(`two policies would write their reports to "${twice}"; rename one of them`);
	const drawn = [];
	for (const [i, view] of views.entries()) for (const { name, file } of RENDERERS) {
		if (file === null) continue;
		const text = await draw(name, {
			views: [view],
			asked: 1
		});
		drawn.push([(0, import_required_node_path.join)(folder, folders[i], file), text]);
	}
	if (asked > 1) {
		const { brandsPage } = await import("./html-brands.js");
		const page = brandsPage(views, asked, (view) => folders[views.indexOf(view)]);
		drawn.push([(0, import_required_node_path.join)(folder, "index.html"), page]);
	}
	for (const [path, text] of drawn) writeWhole(path, text, root);
	return folders;
}
function folderOf({ report: { policy } }) {
	return policy.path.replace(/\.ya?ml$/i, "");
}
// build/report/view/arrow.js
function arrow(was, is) {
	if (was[0] === is[0] || was[1] === is[1]) return "\u2192";
	return is[0] > was[0] ? "\u2191" : "\u2193";
}
// build/report/view/judging-entry.js
const PARTS = {
	window: [
		"week",
		"day",
		"post",
		"channel"
	],
	week: [
		"day",
		"post",
		"channel"
	]
};
function firstEntry(report, metric) {
	return find(report, metric, () => true);
}
function judgingEntry(report, metric, span) {
	const type = metric === "employee-share" ? judgedType(report) : null;
	const apart = type === null ? ["per"] : ["per", "of"];
	const counted = Object.entries(report.figureOptions[metric] ?? {}).filter(([name]) => !apart.includes(name));
	return find(report, metric, ({ options }) => isOfWhole(options, span) && (span === "week" || ownWindow(report, options) === null) && counted.every(([name, value]) => isSame(options[name], value)) && (type === null || typeOf(options) === type));
}
function ownWindow({ window }, { window: own }) {
	if (typeof own !== "string") return null;
	return parseDays(own) === parseDay(window.to) - parseDay(window.from) + 1 ? null : own;
}
function judgedType(report) {
	const isOfType = ({ options }) => isOfWhole(options, "week") && typeOf(options) !== null;
	const entry = find(report, "employee-share", isOfType);
	return (entry && typeOf(entry.options)) ?? "comment";
}
function find({ rules }, metric, judges) {
	return rules.find((rule) => rule.metric === metric && rule.subject === "snapshot" && judges(rule)) ?? null;
}
function limitValue({ options, unit }) {
	const written = options["max"] ?? options["min"];
	if (typeof written !== "string" && typeof written !== "number") return null;
	const limit = unit === "hours" ? parseDuration(String(written)) / HOUR_MS : parseShare(written);
	return limit >= 0 && (unit === "hours" || limit <= 1) ? limit : null;
}
function isOfWhole({ channels, per, unit }, span) {
	return channels === void 0 && unit !== "people" && !PARTS[span].includes(String(per));
}
function typeOf({ of }) {
	if (!Array.isArray(of)) return null;
	if (of.length === INTERACTION_TYPES.length) return "all";
	return of.length === 1 ? INTERACTION_TYPES.find((type) => type === of[0]) : null;
}
function isSame(a, b) {
	const key = (value) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
	return key(a) === key(b);
}
// build/report/view/tiles.js
const TILES = [
	"employee-share",
	"outside-voices",
	"outside-days",
	"outreach",
	"response-rate",
	"response-time",
	"posts",
	"promotional-share",
	"self-talk"
];
const LESS_IS_BETTER = /* @__PURE__ */ new Set([
	"employee-share",
	"response-time",
	"promotional-share",
	"self-talk"
]);
const NEUTRAL = /* @__PURE__ */ new Set(["posts"]);
const TEXTS = {
	"employee-share": (report) => {
		const { inputs } = report;
		const text = shares(report);
		return text === null || inputs.insidersFrom === void 0 ? text : `at least ${text}`;
	},
	"outside-voices": ({ figures: { outsideVoices: all, returningVoices: returning } }) => all === null || returning === null ? null : message("returning", {
		all,
		returning
	}),
	"outside-days": ({ figures: { outsideDays: days, judgedDays: all } }) => days === null || all === null ? null : message("days-of", {
		days,
		all
	}),
	"response-rate": (report) => {
		const { to, within } = report.figureOptions["response-rate"] ?? {};
		const share = amountText(report, "response-rate", "all");
		return share === "\u2013" || !Array.isArray(to) || typeof within !== "string" ? null : message("answered", {
			share,
			to,
			within
		});
	},
	"response-time": ({ figures, metrics, figureOptions }) => {
		const hours = metricValue("response-time", figures, "all");
		const percentile = figureOptions["response-time"]?.["percentile"];
		return hours === null || !Number.isFinite(hours) || typeof percentile !== "number" ? null : message("answer-time", {
			hours: formatValue(metrics["response-time"], hours),
			percentile
		});
	}
};
function tilesOf(report) {
	const type = judgedType(report);
	return TILES.map((id) => {
		const info = report.metrics[id];
		const whole = id === "employee-share" ? ` ${message("of-type", { type })}` : "";
		const entry = judgingEntry(report, id, "window");
		const limit = entry && limitOfOptions(entry);
		const value = metricText(report, id, type);
		const figure = amountText(report, id, type);
		return withLazyParts({
			label: info.label,
			value,
			...value.startsWith(figure) ? {
				figure,
				detail: value.slice(figure.length).trim()
			} : {
				figure: figure === "\u2013" ? value : figure,
				detail: figure === "\u2013" ? "" : value
			},
			limit: limit === null ? "" : `${limit}${whole}`
		}, {
			interval: () => intervalText(report, info, type),
			trend: () => trendOf(report, id, type),
			lastWeek: () => lastWeek(report, id, type, whole)
		});
	});
}
function metricText(report, id, type) {
	const text = TEXTS[id]?.(report) ?? amountText(report, id, type);
	return text === "\u2013" ? "unknown" : text;
}
function amountText(report, id, type) {
	const value = metricValue(id, report.figures, type);
	if (value === Number.POSITIVE_INFINITY && rangeText(report, "response-rate") !== null) return "\u2013";
	return rangeText(report, id, type) ?? formatValue(report.metrics[id], value);
}
function intervalText(report, info, type) {
	const { intervals } = report;
	const line = FIGURES.find(({ metric }) => metric === info.id);
	if (line === void 0 || !("interval" in line) || rangeText(report, line.metric, type) !== null) return "";
	const interval = "byType" in line ? intervals[line.key][type] : intervals[line.key];
	if (interval === null) return "";
	const [low, high] = interval;
	return message("by-chance", { range: between({
		low,
		high
	}, (value) => formatValue(info, value)) });
}
function lastWeek({ trend, metrics }, id, type, whole) {
	const [was, is] = trend.slice(-2).map(({ figures }) => metricValue(id, figures, type));
	if (was == null || is == null) return "";
	const info = metrics[id];
	const [before, now] = [formatValue(info, was), formatValue(info, is)];
	return message("was-before", {
		arrow: arrow([was, before], [is, now]),
		now,
		whole,
		before
	});
}
function trendOf({ trend }, id, type) {
	const [was, is] = trend.slice(-2).map(({ figures }) => metricValue(id, figures, type));
	if (was == null || is == null || was === is || NEUTRAL.has(id)) return null;
	return is < was === LESS_IS_BETTER.has(id) ? "better" : "worse";
}
function shares(report) {
	const parts = [
		"comment",
		"like",
		"all"
	].flatMap((type) => {
		const share = amountText(report, "employee-share", type);
		return share === "\u2013" ? [] : [message("share-of", {
			share,
			type
		})];
	});
	return parts.length === 0 ? null : parts.join(", ");
}
// build/report/view/badge.js
function badgeOf(report) {
	const { conclusion, counts, change, metrics, badge } = report;
	if (conclusion === "neutral") return {
		label: metrics[badge].label.toLowerCase(),
		message: "no data",
		color: "lightgrey"
	};
	const range = rangeText(report, badge);
	const message = range ?? valueText$1(report, badge);
	const isDoubtful = range !== null || message === "unknown" || counts.error + counts.warning + counts.unjudged + (change?.hidden ?? 0) > 0;
	return {
		label: metrics[badge].label.toLowerCase(),
		message,
		color: conclusion === "fail" ? "red" : isDoubtful ? "orange" : "brightgreen"
	};
}
function valueText$1(report, id) {
	if (id === "outside-days") return metricText(report, id, "all");
	const value = metricValue(id, report.figures, "all");
	return value === null ? "unknown" : formatValue(report.metrics[id], value);
}
// build/report/view/calendar.js
const WEEKDAYS = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
];
function calendarOf(report) {
	const entry = firstEntry(report, "daily-interactions");
	const min = minimum(entry);
	return {
		title: report.metrics["outside-days"].label,
		condition: condition(min, entry?.options["direction"]),
		weeks: report.trend.map(({ from, contacts }) => contacts.map((amount, i) => {
			const day = dayText(from, i);
			return {
				day,
				kind: isJudged(report, entry, day) ? kindOf(amount, min) : "off",
				contacts: amount
			};
		}))
	};
}
function minimum(entry) {
	const min = entry?.options["min"];
	return typeof min === "number" ? Math.max(min, 1) : 1;
}
function condition(min, direction) {
	const whose = direction === "outbound" ? "to outsiders" : direction === "inbound" ? "from outsiders" : null;
	return [...min > 1 ? [`at least ${min}`] : [], ...whose === null ? [] : [whose]].join(" ");
}
function isJudged({ daysOff }, entry, day) {
	if (daysOff.includes(day)) return false;
	const { days, except } = entry?.options ?? {};
	if (Array.isArray(except) && except.includes(day)) return false;
	const date = parseDay(day);
	return !Array.isArray(days) || Number.isNaN(date) || days.includes(WEEKDAYS[weekday(date)]);
}
function kindOf(contacts, min) {
	return contacts === null ? "unknown" : contacts >= min ? "contact" : "none";
}
function dayText(from, offset) {
	const day = parseDay(from);
	return Number.isNaN(day) ? from : formatDay(day + offset);
}
// build/report/view/sides.js
const SIDES = [
	{
		label: () => "Outsiders",
		style: "outside",
		of: ({ outside }) => outside.all
	},
	{
		label: () => "Employees",
		style: "inside",
		of: ({ inside }) => inside.all
	},
	{
		label: ({ metrics }) => metrics.unknown.label,
		style: "unknown",
		of: ({ unknown }) => unknown.all
	}
];
// build/report/view/charts.js
function chartsOf(report) {
	const share = (id, style) => line(report, id, style, {
		top: 1,
		format: formatShare
	});
	return [
		sides(report),
		share("employee-share", "inside"),
		voices(report),
		bars(report.metrics.outreach.label, [{
			name: "interactions",
			style: "outside",
			values: valuesOf(report, "outreach")
		}]),
		share("response-rate", "outside"),
		responseTime(report),
		share("promotional-share", "inside"),
		share("self-talk", "inside")
	];
}
function sides(report) {
	return bars("Weekly interactions by source", SIDES.map(({ label, style, of }) => ({
		name: label(report).toLowerCase(),
		style,
		values: report.trend.map(({ figures }) => of(figures))
	})));
}
function voices({ trend, metrics }) {
	const values = (of) => trend.map(({ figures }) => of(figures));
	const unknown = values(({ outsideVoices, returningVoices }) => returningVoices === null ? outsideVoices : null);
	return bars(metrics["outside-voices"].label, [
		{
			name: metrics["returning-outsiders"].label.toLowerCase(),
			style: "outside",
			values: values(({ returningVoices }) => returningVoices)
		},
		{
			name: "not seen the week before",
			style: "newcomer",
			values: values(({ outsideVoices, returningVoices }) => outsideVoices === null || returningVoices === null ? null : outsideVoices - returningVoices)
		},
		...unknown.some((value) => value !== null) ? [{
			name: "week before unknown",
			style: "unknown",
			values: unknown
		}] : []
	]);
}
function responseTime(report) {
	const hours = valuesOf(report, "response-time");
	const weeks = hours.map((value) => value === Number.POSITIVE_INFINITY);
	const chart = line(report, "response-time", "outside", { format: (value) => `${formatCompact(value)} h` });
	const [series] = chart.series;
	const values = hours.map((value, week) => weeks[week] === true ? null : value);
	return {
		...chart,
		series: series === void 0 ? [] : [{
			...series,
			values
		}],
		endless: {
			name: message("hours", { hours: Number.POSITIVE_INFINITY }),
			weeks
		}
	};
}
function bars(title, series) {
	return {
		title,
		kind: "bars",
		series,
		limit: null,
		format: formatCompact
	};
}
function line(report, id, style, scale) {
	const whole = id === "employee-share" ? ` ${message("of-type", { type: judgedType(report) })}` : "";
	const title = `${report.metrics[id].label}${whole}`;
	const entry = judgingEntry(report, id, "week");
	const values = valuesOf(report, id);
	const small = smallWeeks(report, id, entry ?? firstEntry(report, id));
	return {
		title,
		kind: "line",
		series: [{
			name: title,
			style,
			values
		}],
		limit: entry && limitValue(entry),
		...small === null ? {} : { small },
		...scale
	};
}
const SAMPLES = {
	"employee-share": ({ inside, outside }, type) => (inside[type] ?? 0) + (outside[type] ?? 0),
	"promotional-share": ({ posts }) => posts
};
function smallWeeks(report, id, entry) {
	const least = entry?.options["min-sample"];
	const sampleOf = SAMPLES[id];
	if (sampleOf === void 0 || typeof least !== "number") return null;
	const type = judgedType(report);
	const weeks = report.trend.map(({ figures }) => {
		const sample = sampleOf(figures, type);
		return sample !== null && sample < least && metricValue(id, figures, type) !== null;
	});
	return weeks.includes(true) ? {
		name: message("too-few", { least }),
		weeks
	} : null;
}
function valuesOf(report, id) {
	const type = judgedType(report);
	return report.trend.map(({ figures }) => metricValue(id, figures, type));
}
// build/report/view/weeks.js
const COLUMNS$2 = [
	"employee-share",
	"outside-voices",
	"returning-outsiders",
	"outside-days",
	"outreach",
	"response-rate",
	"response-time",
	"promotional-share",
	"self-talk"
];
function weeksOf(report) {
	const { trend } = report;
	if (trend.length === 0) return null;
	return {
		weeks: trend,
		columns: columnsOf(report, trend.map(({ figures }) => figures)),
		charts: chartsOf(report),
		calendar: calendarOf(report)
	};
}
function columnsOf(report, spans) {
	return [...SIDES.map(({ label, of }) => ({
		label: label(report),
		cells: spans.map((figures) => formatNumber(of(figures)))
	})), ...metricColumns(report, spans, COLUMNS$2)];
}
function metricColumns(report, spans, ids) {
	const type = judgedType(report);
	return ids.map((id) => {
		const info = report.metrics[id];
		const whole = id === "employee-share" ? ` ${message("of-type", { type })}` : "";
		const cells = spans.map((figures) => formatValue(info, metricValue(id, figures, type)));
		return {
			label: `${info.shortLabel}${whole}`,
			cells
		};
	});
}
// build/report/view/channels.js
const COLUMNS$1 = [
	"employee-share",
	"outside-voices",
	"response-rate",
	"response-time",
	"outreach"
];
function channelsOf(report) {
	const channels = Object.entries(report.figures.channels);
	if (channels.length < 2) return null;
	return {
		channels: channels.map(([name, figures]) => ({
			title: channelTitle(name),
			figures
		})),
		columns: metricColumns(report, channels.map(([, figures]) => figures), COLUMNS$1)
	};
}
// build/report/view/dependence.js
function dependenceOf(report, titles) {
	const measured = report.rules.flatMap((rule) => rowsOf(rule, titles.get(rule) ?? rule.rule));
	const rows = report.conclusion === "neutral" ? measured.map(withoutTurns) : measured;
	const isTurning = ({ cells }) => cells.some(({ turns }) => turns !== null);
	const used = COLUMNS.map((_, i) => rows.some(({ cells }) => cells[i]?.text !== "\u2013"));
	const kept = (cells) => cells.filter((_, i) => used[i]);
	return {
		header: kept(COLUMNS.map(({ head }) => head)),
		rows: [...rows.filter(isTurning), ...rows.filter((row) => !isTurning(row))].map((row) => ({
			...row,
			cells: kept(row.cells)
		})),
		notes: notesOf$1(report)
	};
}
function withoutTurns(row) {
	return {
		...row,
		cells: row.cells.map((cell) => ({
			...cell,
			turns: null
		}))
	};
}
const COLUMNS = [
	{
		head: "Without its top post",
		of: (value, rule) => without(rule, value, value.robustness?.withoutTopPost)
	},
	{
		head: "Without the most active person",
		of: (value, rule) => without(rule, value, value.robustness?.withoutTopPerson)
	},
	{
		head: "Outside accounts that would break it",
		of: ({ robustness }) => plain(formatNumber(robustness?.fragility ?? null))
	},
	{
		head: "Outsiders, if each did as much",
		of: ({ robustness }) => plain(formatNumber(outsidersOf(robustness)))
	},
	{
		head: "Unknown",
		of: ({ unknown }) => plain(formatNumber(unknown ?? null))
	}
];
function rowsOf(rule, title) {
	const value = valueIn(rule);
	if (value?.robustness === void 0) return [];
	const { actual: measured, limit } = measure(rule, value);
	return [{
		title,
		rule,
		measured,
		limit,
		cells: COLUMNS.map(({ of }) => of(value, rule))
	}];
}
function valueIn(rule) {
	const finding = rule.findings.find((candidate) => isOpen({
		rule,
		finding: candidate
	}) && candidate.outcome !== "unjudged" && candidate.robustness !== void 0);
	if (finding === void 0 || finding.actual === null) return rule.worst;
	const { actual, operator, limit, sample, unknown, robustness } = finding;
	return {
		actual,
		operator,
		limit,
		sample,
		...unknown == null ? {} : { unknown },
		...robustness && { robustness }
	};
}
function without(rule, value, share) {
	if (share == null) return plain("\u2013");
	const { actual, operator, limit } = value;
	const isBeyond = (value) => operator === "<=" ? value > limit : value < limit;
	const turns = isBeyond(share) === isBeyond(actual) ? null : isBeyond(share) ? "fails" : "passes";
	return {
		text: measure(rule, {
			...value,
			actual: share
		}).actual,
		turns
	};
}
function plain(text) {
	return {
		text,
		turns: null
	};
}
function outsidersOf(robustness) {
	const effective = robustness?.effectiveOutsiders ?? null;
	return effective === null ? null : Math.round(effective);
}
function notesOf$1({ rules, figures }) {
	const suspects = rules.filter(({ metric }) => metric === "undeclared-insiders").flatMap(({ findings }) => findings.filter(({ outcome, waived }) => outcome === "fail" && waived === void 0));
	const unknown = figures.unknown.all ?? 0;
	const total = (figures.inside.all ?? 0) + (figures.outside.all ?? 0) + unknown;
	return [...suspects.map(({ message: text }) => text), ...unknown > 0 ? [message("unknown-share", {
		unknown,
		total,
		share: formatShare(unknown / total)
	})] : []];
}
// build/report/view/needs.js
const MAX_NEEDS = 5;
function needsOf(broken) {
	const needs = [...groupByRule(broken).values()].flatMap((group) => {
		const worst = group.find(({ finding }) => finding.needed !== void 0);
		if (worst === void 0) return [];
		const { finding, rule, title } = worst;
		const text = message("needed", {
			scope: finding.scope,
			needed: finding.needed ?? "",
			rest: group.length - 1
		});
		return [{
			kind: finding.level === "error" ? "fail" : "warning",
			title,
			text,
			rule
		}];
	});
	return {
		needs: needs.slice(0, MAX_NEEDS),
		more: Math.max(0, needs.length - MAX_NEEDS)
	};
}
// build/report/view/period-before.js
const DAYS_PER_WEEK = 7;
function shareBefore({ window, trend, figures }) {
	const days = parseDay(window.to) - parseDay(window.from) + 1;
	const weeks = days / DAYS_PER_WEEK;
	const now = figures.outsideEngagement;
	if (!Number.isInteger(weeks) || weeks < 1 || trend.length < 2 * weeks || now === null) return null;
	let [outside, total] = [0, 0];
	for (const week of trend.slice(-2 * weeks, -weeks)) {
		const sides = [
			week.figures.outside.all,
			week.figures.inside.all,
			week.figures.unknown.all
		];
		if (sides.includes(null)) return null;
		outside += sides[0] ?? 0;
		total += sides.reduce((sum, value) => sum + (value ?? 0), 0);
	}
	if (total === 0) return null;
	const [is, was] = [formatShare(now), formatShare(outside / total)];
	return message("share-before", {
		change: is === was ? "level" : now > outside / total ? "up" : "down",
		was,
		days
	});
}
// build/report/view/rule-counts.js
function ruleCounts(rules) {
	const amount = (level) => rules.filter((rule) => brokenLevel(rule) === level).length;
	const leftOut = rules.filter(isLeftOut).length;
	return {
		broken: {
			error: amount("error"),
			warning: amount("warning"),
			notice: amount("notice")
		},
		unjudged: rules.filter(({ outcome }) => outcome === "unjudged").length - leftOut,
		leftOut
	};
}
// build/report/view/reasons.js
const MAX_REASONS = 3;
function reasonsOf({ rules, conclusion }, broken, waiting) {
	const groups = [...groupByRule(broken).values()];
	const first = groups.slice(0, MAX_REASONS).map(brokenReason);
	const left = waiting.slice(0, MAX_REASONS - first.length);
	const gaps = left.map((gap) => ({
		kind: "unjudged",
		title: titleOf$1(gap),
		text: gap.text,
		rule: gap.findings[0]?.rule ?? null
	}));
	const passed = rules.filter(({ outcome, passed: some }) => outcome === "pass" && some > 0).length;
	const none = groups.length > 0 || passed === 0 || conclusion === "neutral" ? [] : [{
		kind: "pass",
		title: null,
		text: message("all-pass", { passed }),
		rule: null
	}];
	const ruleIds = /* @__PURE__ */ new Set([...first.map(({ rule }) => rule), ...left.flatMap(rulesOf)]);
	const others = rules.filter((rule) => !ruleIds.has(rule));
	return [
		...none,
		...first,
		...gaps,
		...rest$1(others, gaps.length > 0)
	];
}
function titleOf$1(gap) {
	const { size: rules } = new Set(rulesOf(gap));
	const [title] = gap.titles;
	return rules === 1 && title !== void 0 ? title : message("rules-together", { rules });
}
function rulesOf({ findings }) {
	return findings.map(({ rule }) => rule);
}
function brokenReason(group) {
	const [worst, ...others] = group;
	const { finding, rule, title } = worst;
	const text = others.length === 0 ? finding.message : message("more-places", {
		text: finding.message,
		rest: others.length
	});
	return {
		kind: finding.level === "error" ? "fail" : "warning",
		title,
		text,
		rule
	};
}
function rest$1(rules, hasUnjudged) {
	const { broken, unjudged } = ruleCounts(rules);
	const { error, warning, notice } = broken;
	if (error + warning + notice + unjudged === 0) return [];
	return [{
		kind: error > 0 ? "fail" : warning + notice > 0 ? "warning" : "unjudged",
		title: null,
		text: message("beside-these", {
			...broken,
			unjudged,
			hasUnjudged
		}),
		rule: null
	}];
}
function nextSteps({ inputs, figures }, waiting) {
	const needsRoster = inputs.roster.people === 0 && figures.outsideEngagement === null;
	const needsData = inputs.activities === 0;
	return [...[
		...needsData ? [message("step-export", {})] : [],
		...needsRoster ? [message("step-roster", {})] : [],
		...needsData || needsRoster ? [] : byRules(waiting).map(stepFor)
	].slice(0, 2), message("step-again", {})];
}
function stepFor({ titles, text, findings: [heaviest] }) {
	return heaviest?.finding.reason === "too-small" ? text : message("step-for", {
		titles,
		text
	});
}
function byRules(waiting) {
	return waiting.toSorted((a, b) => b.titles.length - a.titles.length);
}
// build/report/view/repeats.js
const DEMANDS = /* @__PURE__ */ new Set([...[
	"max",
	"min",
	"max-age",
	"max-per-day",
	"max-per-week",
	"max-run"
], ...[
	"allow",
	"level",
	"unjudged",
	"min-sample",
	"confidence",
	"ratchet"
]]);
function withoutRepeats(findings) {
	const saidBy = /* @__PURE__ */ new Map();
	return findings.filter((entry) => {
		const key = aboutWhat(entry);
		const first = saidBy.get(key) ?? entry.rule;
		saidBy.set(key, first);
		return first === entry.rule;
	});
}
function aboutWhat({ rule, finding }) {
	const { outcome, reason, waived, scope, actual, sample, location, message } = finding;
	const asked = Object.entries(rule.options).filter(([name]) => !DEMANDS.has(name));
	const measured = actual === null ? message : [actual, sample];
	const isBroken = outcome === "fail" && waived === void 0;
	return JSON.stringify([...[
		rule.rule,
		rule.subject,
		asked,
		scope,
		location,
		measured
	], isBroken ? "broken" : [
		outcome,
		reason,
		waived
	]]);
}
// build/report/waiting-words.js
function waitedText({ waited }) {
	return message("waited-for", { hours: waited });
}
function saidText({ type, count, channel }) {
	return `${count === 1 ? type : `${formatNumber(count)} ${type}s`} on ${channelTitle(channel)}`;
}
function ownerText({ owner }) {
	return owner === null ? null : `owner ${owner}`;
}
// build/report/web-link.js
const MAX_URL = 2e3;
function webLink(address) {
	if (address == null || address.length > MAX_URL || !URL.canParse(address)) return null;
	const { protocol, href, host, username } = new URL(address);
	if (protocol !== "https:" && protocol !== "http:" || username !== "") return null;
	return {
		url: href.replace(/[^\w:/?#&=.,;@%+-]/g, (mark) => encodeURIComponent(mark).replace(/[()!*'~]/g, hex)),
		host
	};
}
function hex(mark) {
	return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
// build/report/view/replies.js
const MAX_ROWS = 5;
const MAX_GAPS = 3;
function repliesOf({ waiting, policy }) {
	if (waiting === null || waiting.total + waiting.unknown === 0) return null;
	const { total, unknown, first, gaps } = waiting;
	const rows = first.slice(0, MAX_ROWS).map(row);
	const shown = first.slice(0, MAX_ROWS).reduce((sum, { count }) => sum + count, 0);
	const [oldest] = rows;
	return {
		title: message("replies", {
			total,
			waited: first[0]?.waited == null ? null : oldest?.waited ?? null
		}),
		rows,
		rest: [
			...total > shown ? [message("more-replies", {
				more: total - shown,
				policy: policy.path
			})] : [],
			...unknown > 0 ? [message("may-wait", {
				all: unknown,
				isMore: total > 0
			})] : [],
			...gaps.slice(0, MAX_GAPS)
		]
	};
}
function row(waiting) {
	const { account, owner, side, url, location, channel } = waiting;
	return {
		waited: waitedText(waiting),
		said: saidText({
			...waiting,
			channel: channelTitle(channel)
		}),
		account,
		owner,
		mayBeEmployee: side === "unknown",
		link: webLink(url),
		location
	};
}
// build/report/view/rule-names.js
const MAX_OPTION = 60;
function ruleNames(report) {
	return new Map(entriesOfOneRule(report).flatMap(withNames));
}
function entriesOfOneRule({ rules }) {
	return [...groupBy(rules, ({ subject, rule }) => `${subject} ${rule}`).values()];
}
function withNames(group) {
	const differing = differingOptions(group);
	return group.map((rule) => {
		const details = rule.subject === "snapshot" ? [] : [rule.subject];
		for (const key of differing) {
			const value = rule.options[key];
			if (value !== void 0) details.push(cut(optionText(rule, key, value), MAX_OPTION));
		}
		return [rule, details.length === 0 ? rule.rule : `${rule.rule} (${details.join("; ")})`];
	});
}
function differingOptions(group) {
	return [...new Set(group.flatMap(({ options }) => Object.keys(options)))].filter((key) => new Set(group.map(({ options }) => JSON.stringify(options[key]))).size > 1);
}
function optionText(rule, key, value) {
	const limit = key === "max" || key === "min" ? limitOfOptions(rule) : null;
	if (key === "allow") return `allow: ${allowanceText(value)}`;
	return limit ?? `${key}: ${valueText(value)}`;
}
function allowanceText(value) {
	return typeof value === "number" && value > 0 && value < 1 ? `${formatExact(value * 100)}%` : valueText(value);
}
function valueText(value) {
	if (Array.isArray(value)) return value.map(valueText).join(", ");
	return typeof value === "string" ? value : JSON.stringify(value);
}
// build/report/view/rule-titles.js
const MAX_TITLE$1 = 120;
const OF_PLANS = /* @__PURE__ */ new Set(["amplified-posts", "ownerless-days"]);
const WORDS = {
	of: (value) => isTypes(value) ? `of ${typeWords(value)}` : null,
	to: (value) => isTypes(value) ? `to ${typeWords(value)}` : null,
	channels: (value) => isNames(value) ? `on ${enumerate(value.map(channelTitle), "and")}` : null,
	per: (value) => value === "window" ? "over the period" : `by ${value}`,
	within: (value) => `within ${value}`,
	window: (value) => `over ${value}`,
	percentile: (value) => `(percentile ${value})`,
	allow: (value) => value === 0 ? null : `on all but ${allowedDays(value)}`,
	unit: (value) => value === "people" ? "by people" : null
};
function ruleTitles(report) {
	return new Map(entriesOfOneRule(report).flatMap((group) => {
		const keys = differingOptions(group);
		return group.map((rule) => [rule, titleOf(report, rule, keys)]);
	}));
}
function titleOf(report, rule, keys) {
	const isOther = rule.subject === "snapshot" && ownWindow(report, rule.options) !== null;
	const details = Object.keys(WORDS).filter((key) => keys.includes(key) || isOther && key === "window").flatMap((key) => {
		const value = rule.options[key];
		return value === void 0 ? [] : WORDS[key]?.(value) ?? [];
	});
	const where = rule.subject === "plan" && !OF_PLANS.has(rule.metric) ? ["in the plan"] : [];
	return cut([
		report.metrics[rule.metric]?.label ?? rule.rule,
		...details,
		...where
	].join(" "), MAX_TITLE$1);
}
function allowedDays(value) {
	const text = allowanceText(value);
	if (text.endsWith("%")) return `${text} of the days`;
	return `${text} ${value === 1 ? "day" : "days"}`;
}
function isNames(value) {
	return Array.isArray(value) && value.every((name) => typeof name === "string");
}
function isTypes(value) {
	return isNames(value) && value.every((name) => ACTIVITY_TYPES.includes(name));
}
// build/report/view/rules.js
function ruleView(report, name, title, findings, isNeutral) {
	const worst = worstEntry(report, findings.filter(isOpen));
	const view = {
		report,
		name,
		title,
		verdict: verdictOf(report, worst, isNeutral),
		checked: checkedText(report),
		isOnlyWaived: isOnlyWaived(report),
		worst,
		findings
	};
	const made = lazy(() => figures(report, worst));
	return withLazyParts(view, {
		actual: () => made().actual,
		limit: () => made().limit,
		sample: () => made().sample,
		before: () => made().before
	});
}
function figures(rule, finding) {
	const worst = rule.outcome === "unjudged" ? null : rule.worst;
	const measured = finding === void 0 || isWithoutFigure(finding.finding) ? void 0 : finding.finding;
	const value = worst ?? measured;
	if (value === void 0) return {
		actual: "",
		limit: limitOfOptions(rule) ?? "",
		sample: "",
		before: ""
	};
	const { previous, ...figures } = measure(rule, value);
	const { actual: is, previous: was } = value;
	if (is === null || was === void 0 || previous === null) return {
		...figures,
		before: ""
	};
	return {
		...figures,
		before: `${arrow([was, previous], [is, figures.actual])} from ${previous}`
	};
}
// build/report/incomplete-files.js
const MAX_NAMED$4 = 10;
const MAX_PART$4 = 120;
function openPagesNotes({ inputs }) {
	const { pages = [] } = inputs;
	const lines = pages.slice(0, MAX_NAMED$4).map(({ location, held, missing }) => capital(openFileWords({
		file: cut(location.file, MAX_PART$4),
		held,
		missing: missing ?? Number.POSITIVE_INFINITY
	})));
	const rest = pages.length - lines.length;
	return rest === 0 ? lines : [...lines, `${formatNumber(rest)} more files hold pages that aren't the last`];
}
function unseenBrandText({ inputs }) {
	const { brandUnseen } = inputs;
	if (brandUnseen === void 0) return null;
	return unseenBrandWords(brandUnseen.map(({ channel, candidate }) => ({
		channel: cut(channel, MAX_PART$4),
		candidate: candidate === null ? null : cut(candidate, MAX_PART$4)
	})));
}
// build/report/nameless-counts.js
const MAX_PART$3 = 120;
function namelessCountsNotes({ rules }) {
	const byRow = /* @__PURE__ */ new Map();
	for (const { rule, decidedBy: row } of rules) {
		if (row === void 0) continue;
		const entry = byRow.get(place(row.location)) ?? {
			row,
			rules: /* @__PURE__ */ new Set()
		};
		byRow.set(place(row.location), entry);
		entry.rules.add(rule);
	}
	return Array.from(byRow.values(), ({ row, rules: decided }) => {
		const { location } = row;
		return `${namelessCountsWords({
			...row,
			location: {
				...location,
				file: cut(location.file, MAX_PART$3)
			}
		})}; ${row.rows === 1 ? "it alone decides" : "they alone decide"} ${enumerate([...decided], "and")}`;
	});
}
// build/report/overlaps.js
const MAX_NAMED$3 = 3;
function overlapsText({ inputs }) {
	const { count = 0, first = [] } = inputs.overlaps ?? {};
	if (count === 0) return null;
	const lines = first.slice(0, MAX_NAMED$3).map(overlapText);
	const more = count > lines.length ? `; and ${formatNumber(count - lines.length)} more` : "";
	return `Counted in two files: ${lines.join("; ")}${more}. The single activities count, and the counts only as far as they exceed them; remove one of the two from the snapshots`;
}
function overlapText({ location, single, type, count, twice }) {
	return `${place(location)} counts ${formatNumber(count)} ${typeWords([type], count)}, of which ${place(single)} and other lines hold ${formatNumber(twice)}`;
}
// build/report/overruled.js
const MAX_NAMED$2 = 3;
function overruledText({ inputs }) {
	const { count, first } = inputs.overruled;
	if (count === 0) return null;
	const lines = first.slice(0, MAX_NAMED$2).map(overrulingText);
	const more = count > lines.length ? `, and ${formatNumber(count - lines.length)} more` : "";
	return `${count === 1 ? "1 activity is" : `${formatNumber(count)} activities are`} overruled by a later file: ${lines.join("; ")}${more}. The later one counts; check that it is right`;
}
function overrulingText({ location, earlier, by }) {
	return `${place(location)} says another ${by.join(" and another ")} than ${place(earlier)}`;
}
// build/report/roster.js
const MAX_NAMED$1 = 3;
const MAX_PART$2 = 60;
function recognisableText({ inputs }) {
	const { people, channels } = inputs.roster;
	if (people === 0 || channels.length === 0) return null;
	return `The roster has accounts of ${channels.map(({ channel, people: some }, i) => `${some} of ${i === 0 ? count(people, "person", "people") : people} on ${cut(channelTitle(channel), MAX_PART$2)}`).join(", ")}`;
}
function similarCount({ inputs }) {
	const { similar } = inputs.roster;
	if (similar.length === 0) return null;
	const which = similar.length === 1 ? "it" : "them";
	return `${similarWords(similar.length)}; report.html and report.json list ${which}`;
}
function similarText({ inputs, policy }) {
	const { similar } = inputs.roster;
	if (similar.length === 0) return null;
	if (policy.showAccounts === "none") return similarWords(similar.length);
	const lines = similar.slice(0, MAX_NAMED$1).map(({ account, channel, person, location }) => {
		const [what, where, who] = [
			account,
			channelTitle(channel),
			person
		].map((part) => cut(part, MAX_PART$2));
		return `\u201C${what}\u201D on ${where} may be ${who} (${cut(place(location), MAX_PART$2)})`;
	});
	const rest = similar.length - lines.length;
	return `${similarWords(similar.length)}: ${lines.join(", ")}${rest === 0 ? "" : `, and ${rest} more`}. If so, put the account on the roster`;
}
function similarWords(amount) {
	return `${count(amount, "account")} ${amount === 1 ? "looks" : "look"} like somebody's on the roster`;
}
function insidersFromText({ inputs }) {
	const { insidersFrom } = inputs;
	return insidersFrom === void 0 ? null : message("insiders-from", { channels: insidersFrom.map((channel) => cut(channel, MAX_PART$2)) });
}
// build/report/unread-columns.js
const MAX_NAMED = 5;
const MAX_PART$1 = 60;
function unreadColumnsText({ inputs }) {
	const [sheet, ...others] = inputs.unreadColumns ?? [];
	if (sheet === void 0) return null;
	return message("unread-columns", {
		file: cut(sheet.location.file, MAX_PART$1),
		columns: sheet.columns.slice(0, MAX_NAMED).map((column) => `\u201C${cut(column, MAX_PART$1)}\u201D`),
		more: others.length
	});
}
// build/report/view/missing-accounts.js
const MAX_EXAMPLES = 3;
const MAX_PART = 60;
function missingAccounts({ inputs, policy }) {
	const { accounts, matched, unmatched } = inputs.roster;
	if (accounts === matched) return null;
	const examples = unmatched.slice(0, policy.showAccounts === "none" ? 0 : MAX_EXAMPLES).map(({ person, channel, location }) => ({
		person: cut(person, MAX_PART),
		channel: cut(channel, MAX_PART),
		place: cut(place(location), MAX_PART)
	}));
	return message("missing-accounts", {
		accounts,
		missing: accounts - matched,
		examples
	});
}
// build/report/view/summary.js
function summaryOf(report) {
	const { inputs, counts, window, timezone } = report;
	const plan = inputs.files === 0 ? inputs.plan : null;
	const isNothingPlanned = inputs.files === 0 && plan === null && inputs.skipped > 0;
	const { from, to } = plan ?? window;
	return {
		headline: isNothingPlanned ? message("headline-nothing-planned", inputs) : plan === null ? headline(report) : message("headline-plan", plan),
		rules: rulesText(report),
		counts: message("counts", {
			counts,
			isNeutral: report.conclusion === "neutral"
		}),
		inputs: message("inputs", inputs),
		change: changeText(report),
		notes: notesOf(report, similarCount),
		privateNotes: notesOf(report, similarText),
		period: message("period", {
			from,
			to,
			timezone
		}),
		isPlanAlone: plan !== null || isNothingPlanned,
		state: state(report)
	};
}
function notesOf(report, similar) {
	const notes = [
		unseenBrandText,
		overruledText,
		overlapsText,
		insidersFromText,
		recognisableText,
		missingAccounts,
		similar,
		unreadColumnsText
	].map((note) => note(report)).filter((note) => note !== null);
	return [
		...openPagesNotes(report),
		...namelessCountsNotes(report),
		...notes
	];
}
function headline(report) {
	const { figures } = report;
	const { inside, outside, unknown, outsideEngagement } = figures;
	if (inside.all === null && outside.all === null) return message("headline-unknown", report.inputs);
	const total = (inside.all ?? 0) + (outside.all ?? 0) + (unknown.all ?? 0);
	if (total === 0) return message("headline-empty", {});
	return message("headline", {
		total,
		outside: outside.all,
		share: rangeText(report, "outside-engagement") ?? (outsideEngagement === null ? null : formatShare(outsideEngagement)),
		unknown: unknown.all ?? 0
	});
}
function rulesText({ rules, conclusion, counts }) {
	const isForgiven = conclusion === "pass" && counts.error > 0;
	return message("rules", {
		all: rules.length,
		...ruleCounts(rules),
		isForgiven
	});
}
function changeText({ change, policy }) {
	if (change === void 0) return null;
	const { base, files, hidden = 0 } = change;
	return message("change", {
		base,
		files,
		hidden,
		byBase: policy.base !== void 0
	});
}
function state({ conclusion, counts, change, rules }) {
	if (conclusion === "neutral") {
		if (isEngagementJudged(rules)) return {
			kind: "neutral",
			text: message("who-unknown", {})
		};
		return {
			kind: "neutral",
			text: message(counts.waived > 0 ? "all-waived" : "nothing-judged", {})
		};
	}
	if (conclusion === "pass" && counts.error === 0) return {
		kind: "pass",
		text: message(change?.hidden ? "changed-files-hold" : "policy-holds", {})
	};
	return rules.some((rule) => brokenLevel(rule) !== null) ? {
		kind: "fail",
		text: message("policy-broken", {})
	} : {
		kind: "unjudged",
		text: message("policy-not-judged", {})
	};
}
// build/report/view.js
function viewOf(report, source = null) {
	const summary = lazy(() => summaryOf(report));
	const titles = lazy(() => ruleTitles(report));
	const called = lazy(() => {
		const names = ruleNames(report);
		return (rule) => [names.get(rule) ?? rule.rule, titles().get(rule) ?? rule.rule];
	});
	const weighed = lazy(() => byWeight(report.rules.flatMap((rule) => findingViews(rule, ...called()(rule)))));
	const byRule = lazy(() => groupByRule(weighed()));
	const findings = lazy(() => withoutRepeats(weighed()));
	const sections = lazy(() => sectionsOf(findings()));
	const waiting = lazy(() => waitingFor(sections().unjudged));
	const isNeutral = report.conclusion === "neutral";
	return withLazyParts({
		report,
		source
	}, {
		summary,
		badge: () => badgeOf(report),
		needs: () => needsOf(sections().broken),
		replies: () => repliesOf(report),
		dependence: () => dependenceOf(report, titles()),
		reasons: () => reasonsOf(report, sections().broken, waiting()),
		shareBefore: () => shareBefore(report),
		nextSteps: () => isNeutral ? nextSteps(report, waiting()) : [],
		tiles: () => summary().isPlanAlone ? [] : tilesOf(report),
		rules: () => report.rules.map((rule) => ruleView(rule, ...called()(rule), byRule().get(rule) ?? [], isNeutral)),
		findings,
		waiting,
		weeks: () => summary().isPlanAlone ? null : weeksOf(report),
		channels: () => summary().isPlanAlone ? null : channelsOf(report)
	});
}
// build/app/run.js
async function run(patterns, from, rootOf, { baseOf, onProgress = null, ...common }) {
	const bases = /* @__PURE__ */ new Map();
	const base = async (folder) => {
		if (baseOf === null) return null;
		const opening = bases.get(folder) ?? baseOf(rootOf(folder), folder);
		bases.set(folder, opening);
		return opening;
	};
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
		const folder = (0, import_required_node_path.dirname)(policy);
		try {
			const about = {
				root: rootOf(folder),
				policy,
				base: await base(folder)
			};
			const report = await check({
				...common,
				...about,
				onProgress: progress
			});
			reports.push(policies.length === 1 ? report : wholeReport(report));
		} catch (error) {
			if (!(error instanceof InputError)) throw error;
			unjudged.push({
				policy: slashed((0, import_required_node_path.relative)(rootOf(folder), policy)),
				error
			});
			problems.addAll(error);
		}
	}
	const gone = goneOf(patterns.filter(isGlob), from, await basesOf(policies.map(import_required_node_path.dirname)));
	for (const policy of gone) {
		const error = inputError(`the change removes the policy ${policy}; agree on that in a separate change`);
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
function conclusionOf({ reports, error }) {
	const came = new Set(reports.map(({ conclusion }) => conclusion));
	if (error !== null) came.add("unjudged");
	return [
		"fail",
		"unjudged",
		"pass"
	].find((conclusion) => came.has(conclusion)) ?? "neutral";
}
function exitCode(run) {
	return {
		fail: 1,
		unjudged: 2,
		neutral: 0,
		pass: 0
	}[conclusionOf(run)];
}
function goneOf(patterns, from, bases) {
	if (patterns.length === 0 || bases.size === 0) return [];
	const matchers = patterns.map((pattern) => nameMatcher(pattern, ""));
	return [...bases].flatMap(([root, { files }]) => {
		const isPolicy = (path) => {
			const name = slashed((0, import_required_node_path.relative)(from, (0, import_required_node_path.join)(root, path)));
			return matchers.some((matcher) => matcher.matches(name));
		};
		return files.flatMap(({ path, status, previous }) => {
			if (status === "removed") return isPolicy(path) ? [path] : [];
			return previous !== void 0 && isPolicy(previous) && !isPolicy(path) ? [previous] : [];
		});
	});
}
function slashed(path) {
	return path.split(import_required_node_path.sep).join("/");
}
function isGlob(pattern) {
	return /[*?[{(!]/.test(pattern);
}
function policiesOf(patterns, from) {
	const paths = [];
	for (const given of patterns) {
		const pattern = isFile((0, import_required_node_path.resolve)(from, given)) ? given : given.replaceAll("\\", "/");
		const path = (0, import_required_node_path.resolve)(from, pattern);
		if (isFile(path) || !isGlob(pattern)) paths.push(path);
		else paths.push(...search(pattern, from));
	}
	return [...new Set(paths)];
}
function search(pattern, from) {
	const { files, unreadable } = searched(() => matchGlob(pattern, from, () => true), pattern);
	const [fault] = unreadable;
	if (fault !== void 0) throw inputError(`"${pattern}" finds ${(0, import_required_node_path.relative)(from, fault.path)}, ${fault.why}`);
	if (files.length === 0) throw inputError(`"${pattern}" matches no policy; check the path`);
	return files.sort();
}
// build/domain/source.js
function sourceOf(environment) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
	if (!server || !repository || !commit || !/^https?:\/\/[\w.:-]+$/.test(server)) return null;
	return {
		server,
		repository,
		commit
	};
}
// build/io/closed-pipe.js
const CLOSED = ["EPIPE", "EOF"];
function outliveReaders() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (!CLOSED.includes(error.code)) throw error;
	});
}
// build/io/end-process.js
function endOnceWritten() {
	const streams = [process.stdout, process.stderr];
	let written = 0;
	for (const stream of streams) stream.write("", (error) => {
		if (!error && ++written === streams.length) process.exit();
	});
}
const MAX_LENGTH = 4096;
const MAX_PLACE = 1024;
function annotation(level, title, lines, location = null) {
	const place = location === null ? "" : placeProperties(location);
	const head = `::${level} ${place.length > MAX_PLACE ? "" : place}title=${cutCommand(commandProperty(title), 200)}::`;
	return head + cutCommand(commandData(lines), MAX_LENGTH - head.length);
}
function placeProperties({ file, line, column }) {
	return `file=${commandProperty(file)},line=${line},col=${column},`;
}
// build/report/diagnostics.js
function problemLines({ problems, more }) {
	const lines = problems.map(({ message, location }) => logLine(`${plain$1(location === null ? "vanity-check" : place(location))}: ${plain$1(message)}`));
	return more === 0 ? lines : [...lines, `and ${more} more`];
}
const COULD_NOT_JUDGE = "Vanity Check could not judge";
function problemCommands({ problems, more }) {
	const total = problems.length + more;
	const commands = problems.slice(0, total > 10 ? 9 : total).map(({ message, location }) => annotation("error", COULD_NOT_JUDGE, [message], location));
	const rest = total - commands.length;
	return rest === 0 ? commands : [...commands, annotation("error", COULD_NOT_JUDGE, [message("more-problems", { rest })])];
}
const TITLE = `# \u26A0\uFE0F ${COULD_NOT_JUDGE}\n`;
const CUT = "- and more; the log lists them";
function problemsMarkdown(error, maxBytes = Number.POSITIVE_INFINITY) {
	const items = problemLines(error).map((line) => `- ${markdownCode(line)}`);
	const shown = fitting(items, maxBytes - byteLength(TITLE) - byteLength(CUT) - 2);
	const rest = shown < items.length ? [CUT] : [];
	return `${[
		TITLE,
		...items.slice(0, shown),
		...rest
	].join("\n")}\n`;
}
// build/cli/arguments.js
var import_required_node_util = require_required_node_util();
function parseArguments(config) {
	const parsed = parsedBy({
		...config,
		allowPositionals: true
	});
	if (config.allowPositionals !== true) expectNone(parsed.positionals);
	return parsed;
}
function onlyOperand(args, what) {
	const [word, ...more] = parseArguments({
		args,
		options: {},
		allowPositionals: true
	}).positionals;
	if (word === void 0) throw misuse(`name ${what}`);
	expectNone(more);
	return word;
}
function expectNone(words) {
	if (words.length > 0) throw misuse(`"${words[0]}" is not expected here`);
}
function misuse(message) {
	return inputError(`${message}${message.endsWith("?") ? " See" : "; see"} vanity-check --help`);
}
function parsedBy(config) {
	try {
		return (0, import_required_node_util.parseArgs)(config);
	} catch (error) {
		throw misuse(mistakeText(error, Object.keys(config.options ?? {})));
	}
}
function mistakeText({ code, message }, options) {
	const [, option = ""] = /'(?:-\w, )?(--?[^\s'=]*)/.exec(message) ?? [];
	if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `there is no option "${option}"${didYouMean(option, options.map((name) => `--${name}`))}`;
	return message.includes("does not take") ? `${option} takes no value` : `${option} needs a value`;
}
// build/cli/stdio.js
function print(text) {
	process.stdout.write(printable(text));
	return 0;
}
function printErrors(error) {
	for (const line of problemLines(error)) process.stderr.write(`${line}\n`);
}
// build/report/todo.js
const MAX_NAME = 200;
const FORMS = {
	text,
	json,
	markdown
};
const TODO_FORMATS = Object.keys(FORMS);
function todoText(todo, format) {
	return FORMS[format](todo);
}
function text(todo) {
	const lines = todo.waiting.map((waiting) => {
		const { account, url, location } = waiting;
		return `  ${[
			waitedText(waiting),
			account,
			saidText(waiting),
			ownerText(waiting),
			url,
			place(location)
		].flatMap((part) => part === null ? [] : [plain$1(part)]).join(", ")}`;
	});
	return `${[
		heading(todo),
		...lines,
		...rest(todo).map(plain$1)
	].join("\n")}\n`;
}
function json(todo) {
	return `${jsonText(JSON.stringify({
		version: 1,
		...todo
	}, null, 2))}\n`;
}
function markdown(todo) {
	const cell = (part) => markdownText(part ?? "", MAX_NAME);
	const lines = todo.waiting.map((waiting) => {
		const link = webLink(waiting.url);
		const words = link === null ? cell(saidText(waiting)) : `[${cell(saidText(waiting))}](${link.url})`;
		const [waited, account, answers, where] = [
			waitedText(waiting),
			waiting.account ?? "",
			waiting.owner ?? "",
			place(waiting.location)
		].map(cell);
		return `| ${waited} | ${account} | ${words} | ${answers} | ${where} |`;
	});
	const table = [
		"| Waited | Who | What | Owner | Where |",
		"| --- | --- | --- | --- | --- |",
		...lines
	];
	return `${[
		heading(todo),
		...lines.length === 0 ? [] : [table.join("\n")],
		...rest(todo).map((line) => markdownText(line))
	].join("\n\n")}\n`;
}
function heading({ waiting, total: all, asOf, unknown, isCovered, gaps }) {
	if (all > 0) return message("who-waits", {
		all,
		unknown: sum(waiting.filter(isUnknown)),
		asOf
	});
	if (!isCovered && unknown === 0) return message("waiting-unknown", { asOf });
	return message(unknown + gaps.length > 0 ? "none-known-to-wait" : "nobody-waits", { asOf });
}
function rest({ waiting, total: all, unknown, gaps }) {
	const dark = waiting.filter(isUnknown);
	const channels = [...new Set(dark.map(({ channel }) => channel))].sort();
	return [
		...dark.length === 0 ? [] : [message("may-be-employees", {
			all,
			unknown: sum(dark),
			channels
		})],
		...unknown === 0 ? [] : [message("may-wait", {
			all: unknown,
			isMore: all > 0
		})],
		...gaps
	];
}
function isUnknown({ side }) {
	return side === "unknown";
}
function sum(waiting) {
	return waiting.reduce((total, { count }) => total + count, 0);
}
export { uriPath as $, Handles as $n, PLAN_FORMAT_NAMES as $t, text$1 as A, isAmong as An, Pages as At, isOpen as B, formatCompact as Bn, diskFile as Bt, namelessCountsNotes as C, OUTSIDERS as Cn, readPlan as Ct, writeReports as D, repliedWords as Dn, loadSnapshots as Dt, draw as E, mayBeOutreach as En, leftOutOf as Et, DOCS as F, Accounts as Fn, loadClaims as Ft, jsonText as G, optionsOf as Gn, settingKeys as Gt, rangeText as H, formatShare as Hn, loadPolicy as Ht, HOME as I, SIDE_CODE as In, claimsSchema as It, markdownText as J, DEFAULT_POLICY as Jn, activitySchema as Jt, logLine as K, unitOf as Kn, nameMatcher as Kt, SCHEMAS as L, capital as Ln, Repository as Lt, place as M, firstMoment as Mn, loadRosters as Mt, LIMITS_URL as N, lastMoment as Nn, readPeopleSheet as Nt, RENDERERS as O, repliesToUnnamed as On, readingOf as Ot, rulePageUrl as P, latestInstant as Pn, RosterChecks as Pt, sarifMessage as Q, emptyRoster as Qn, snapshotFormats as Qt, byWeight as R, typeWords as Rn, findRoot as Rt, overruledText as S, EVERYBODY as Sn, planCatalogue as St, SIDES as T, leftOut as Tn, filesOf as Tt, CONCLUSION_STYLES as U, groupBy as Un, noPolicyAt as Ut, sectionsOf as V, formatNumber as Vn, isFile as Vt, conclusionOfAll as W, enumerate as Wn, policySchema as Wt, plain$1 as X, didYouMean as Xn, FORMAT_NAMES as Xt, markup as Y, NOBODY as Yn, envelopeSchema as Yt, printable as Z, rosterSchema as Zn, formatNamed as Zt, run as _, isBrandPost as _n, figureMetrics as _t, misuse as a, folderOf$1 as an, parse as ar, elapsed as at, recognisableText as b, isTraceable as bn, asOfDay as bt, problemCommands as c, CONCLUSIONS as cn, wholeText as cr, check as ct, annotation as d, listed$2 as dn, join$4 as dt, AUTO as en, KEY_VARIABLE as er, byteLength as et, endOnceWritten as f, ruleById as fn, isOnAnotherDay as ft, exitCode as g, channelsWithReplies as gn, figureOptions as gt, conclusionOf as h, fileRows as hn, View as ht, printErrors as i, presetRules as in, FIGURES as ir, findPolicy as it, lineUrl as j, typeMask as jn, pseudonymsBy as jt, RENDERER_NAMES as k, mayBeToOthers as kn, readSnapshot as kt, problemLines as l, FAIL_ON as ln, isLfsPointer as lr, ABOUT_ANSWERS as lt, sourceOf as m, daysPastKeep as mn, message as mt, todoText as n, limitNames as nn, normaliseHandle as nr, fitting as nt, onlyOperand as o, PRESETS as on, readChunks as or, localTimezone as ot, outliveReaders as p, rules$1 as pn, todoOf as pt, markdownCode as q, parseDays as qn, escapeGlob as qt, print as r, diagnose as rn, BADGE_FIGURES as rr, writeWhole as rt, parseArguments as s, channelsOf$2 as sn, readText as sr, systemClock as st, TODO_FORMATS as t, formatIn as tn, isPseudonym as tr, cut as tt, problemsMarkdown as u, LEVELS as un, sha256Base64 as ur, evaluate as ut, viewOf as v, callsForAnswer as vn, DIGEST as vt, webLink as w, figuresToRecord as wn, planSchema as wt, similarCount as x, recordedAnswer as xn, loadPlans as xt, unreadColumnsText as y, firstAnswers as yn, VERSION as yt, groupByRule as z, count as zn, isInside$1 as zt };
