import { Bn as formatCompact, H as rangeText, Hn as formatShare, M as place, N as LIMITS_URL, P as rulePageUrl, T as SIDES, U as CONCLUSION_STYLES, V as sectionsOf, Vn as formatNumber, Y as markup, j as lineUrl, mt as message, ur as sha256Base64, w as webLink, z as groupByRule, zn as count } from "./check.js";
import { Tt as channelTitle, ht as parseDay, xt as weekday } from "./reading.js";
// build/report/renderers/html/elements.js
function section(id, title, content) {
	if (content.length === 0) return [];
	return [
		`<section aria-labelledby="${id}">`,
		`<h2 id="${id}">${unbroken(markup(title))}</h2>`,
		...content,
		"</section>"
	];
}
function unbroken(html) {
	return html.replace(/\d{4}-\d\d-\d\d/g, "<span class=\"day\">$&</span>");
}
function prose(text, length) {
	return markup(text, length).replace(/`([^`<>]{1,80})`/g, "<code>$1</code>");
}
function fold(title, content) {
	if (content.length === 0) return [];
	return [
		"<details>",
		`<summary>${markup(title)}</summary>`,
		...content,
		"</details>"
	];
}
function link(url, text, length) {
	return `<a href="${markup(url, 4e3)}" rel="noreferrer">${markup(text, length)}</a>`;
}
function ruleAnchor(report, rule) {
	return `rule-${report.rules.indexOf(rule)}`;
}
function table(caption, header, rows) {
	return [
		`<div class="scroll" role="region" tabindex="0" aria-label="${markup(caption)}"><table>`,
		`<caption>${markup(caption)}</caption>`,
		`<thead><tr>${header.map((cell) => `<th scope="col">${markup(cell)}</th>`).join("")}</tr></thead>`,
		"<tbody>",
		...rows.map(([first = "", ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join("")}</tr>`),
		"</tbody></table></div>"
	];
}
function figure(title, legend, drawing) {
	const key = legend.length === 0 ? "" : `<p class="legend">${legend.join(" ")}</p>`;
	return `<figure><figcaption>${markup(title)}</figcaption>${key}\n${drawing}</figure>`;
}
function swatch(style, name) {
	return `<span><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><g class="${style}"><rect width="10" height="10"/></g></svg>${markup(name)}</span>`;
}
function placeLink(location, source) {
	const text = `<code>${markup(place(location), 300)}</code>`;
	const url = lineUrl(source, location);
	return url === null ? text : `<a href="${markup(url, 4e3)}" rel="noreferrer">${text}</a>`;
}
function postLink({ url }) {
	const to = webLink(url);
	return to === null ? "" : ` \u00B7 ${link(to.url, message("see-post", to), 200)}`;
}
function cutNote(total, shown, what) {
	if (total <= shown) return [];
	return [`<p>${markup(message("showing", {
		shown,
		all: total,
		what
	}))}</p>`];
}
// build/report/renderers/html/split.js
const WIDTH$1 = 1e3;
const HEIGHT$1 = 16;
function splitBar(figures) {
	const parts = partsOf(figures);
	const total = parts.reduce((sum, { value }) => sum + value, 0);
	if (total === 0) return "";
	let at = 0;
	const bars = parts.map(({ style, value }) => {
		const width = Math.round(value / total * 10 * WIDTH$1) / 10;
		const bar = `<g class="${style}"><rect x="${at.toFixed(1)}" width="${width}" height="${HEIGHT$1}"/></g>`;
		at += width;
		return bar;
	});
	return `<svg class="split" viewBox="0 0 ${WIDTH$1} ${HEIGHT$1}" preserveAspectRatio="none" aria-hidden="true">${bars.join("")}</svg>`;
}
function splitLegend(report) {
	const parts = partsOf(report.figures);
	const total = parts.reduce((sum, { value }) => sum + value, 0);
	const words = parts.map(({ style, label, value }) => swatch(style, `${formatNumber(value)} ${label(report).toLowerCase()} (${formatShare(value / total)})`));
	return words.length === 0 ? "" : `<p class="legend">${words.join(" ")}</p>`;
}
function partsOf(figures) {
	return SIDES.map((side) => ({
		...side,
		value: side.of(figures) ?? 0
	})).filter(({ value }) => value > 0);
}
// build/report/renderers/html/channels.js
const MAX_CHANNELS = 50;
function channelsSection({ channels: view }) {
	if (view === null) return [];
	const { channels, columns } = view;
	return section("channels", "Channel by channel", [...table("Figures per channel (\u2013 = no data)", [
		"Channel",
		"Engagement",
		"Interactions",
		...columns.map(({ label }) => label)
	], channels.slice(0, MAX_CHANNELS).map(({ title, figures }, i) => {
		const sides = SIDES.map(({ of }) => of(figures));
		const total = sides.every((value) => value === null) ? null : sides.reduce((sum, value) => sum + (value ?? 0), 0);
		const figuresOf = columns.map(({ cells }) => markup(cells[i] ?? ""));
		return [
			markup(title, 60),
			splitBar(figures),
			formatNumber(total),
			...figuresOf
		];
	})), ...cutNote(channels.length, MAX_CHANNELS, "channels")]);
}
// build/report/renderers/html/accounts.js
const MAX_ACCOUNTS = 50;
function accountsTable({ report }) {
	const accounts = report.rules.flatMap(({ findings }) => findings.flatMap((finding) => finding.accounts ?? []));
	if (accounts.length === 0) return [];
	return [
		"<p>They react within minutes of employees, again and again. That is a reason to look, and says nothing about who they are. Put an employee on the roster, and anybody else under <code>reviewed-outsiders</code>.</p>",
		...table("Accounts that act with employees", [
			"Account",
			"Channel",
			"Near an employee",
			"Expected"
		], accounts.slice(0, MAX_ACCOUNTS).map((account) => [
			markup(account.account, 100),
			markup(channelTitle(account.channel), 100),
			`${account.near} of ${account.reactions} within ${account.windowMinutes} min`,
			formatNumber(account.expected)
		])),
		...cutNote(accounts.length, MAX_ACCOUNTS, "accounts")
	];
}
// build/report/renderers/html/dependence.js
const MAX_OPEN$1 = 5;
const MAX_ROWS = 200;
function dependenceSection(view) {
	const { summary, dependence } = view;
	const { rows, notes } = dependence;
	const rest = rows.slice(MAX_OPEN$1, MAX_ROWS);
	const sentences = [...notes, ...summary.privateNotes].map((note) => `<p>${prose(sentence$1(note))}</p>`);
	if (rows.length + sentences.length === 0) return [];
	return section("basis", "What the verdict depends on", [
		...rows.length === 0 ? [] : rowsTable(view, "What each result depends on (\u2013 = does not apply)", rows.slice(0, MAX_OPEN$1)),
		...fold(`${rest.length} more`, rest.length === 0 ? [] : rowsTable(view, "Further results", rest)),
		...cutNote(rows.length, MAX_ROWS, "results"),
		...sentences,
		...accountsTable(view),
		`<p>${link(LIMITS_URL, message("blind-spots", {}))}: paid reach, give-aways, rings of accounts that like one another.</p>`
	]);
}
function rowsTable({ dependence }, caption, rows) {
	return table(caption, [
		"Rule",
		"Measured",
		"Limit",
		...dependence.header
	], rows.map(({ title, measured, limit, cells }) => [
		markup(title, 200),
		...[measured, limit].map((text) => markup(text, 100)),
		...cells.map(cell$1)
	]));
}
function cell$1({ text, turns }) {
	if (turns === null) return markup(text);
	return `<b class="is-${turns === "passes" ? "pass" : "fail"}">${markup(text)}</b><br><span class="soft">${message("turns", { to: turns })}</span>`;
}
function sentence$1(text) {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
// build/report/view/gauge.js
function gaugeOf({ unit }, finding) {
	const { actual, limit, low, high } = finding;
	if (unit !== "share" || actual === null || ![actual, limit].every(isShare)) return null;
	return {
		value: actual,
		limit,
		range: isShare(low) && isShare(high) ? [low, high] : null
	};
}
function isShare(value) {
	return typeof value === "number" && value >= 0 && value <= 1;
}
// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
	return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
	return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
	let compare1, compare2, delta;
	if (f.length !== 2) {
		compare1 = ascending;
		compare2 = (d, x) => ascending(f(d), x);
		delta = (d, x) => f(d) - x;
	} else {
		compare1 = f === ascending || f === descending ? f : zero$1;
		compare2 = f;
		delta = f;
	}
	function left(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) < 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function right(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) <= 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function center(a, x, lo = 0, hi = a.length) {
		const i = left(a, x, lo, hi - 1);
		return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
	}
	return {
		left,
		center,
		right
	};
}
function zero$1() {
	return 0;
}
function number$2(x) {
	return x === null ? NaN : +x;
}
const ascendingBisect = bisector(ascending);
const bisectRight = ascendingBisect.right;
ascendingBisect.left;
bisector(number$2).center;
var InternMap = class extends Map {
	constructor(entries, key = keyof) {
		super();
		Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: key }
		});
		if (entries != null) for (const [key, value] of entries) this.set(key, value);
	}
	get(key) {
		return super.get(intern_get(this, key));
	}
	has(key) {
		return super.has(intern_get(this, key));
	}
	set(key, value) {
		return super.set(intern_set(this, key), value);
	}
	delete(key) {
		return super.delete(intern_delete(this, key));
	}
};
function intern_get({ _intern, _key }, value) {
	const key = _key(value);
	return _intern.has(key) ? _intern.get(key) : value;
}
function intern_set({ _intern, _key }, value) {
	const key = _key(value);
	if (_intern.has(key)) return _intern.get(key);
	_intern.set(key, value);
	return value;
}
function intern_delete({ _intern, _key }, value) {
	const key = _key(value);
	if (_intern.has(key)) {
		value = _intern.get(key);
		_intern.delete(key);
	}
	return value;
}
function keyof(value) {
	return value !== null && typeof value === "object" ? value.valueOf() : value;
}
Array.prototype.slice;
const e10 = Math.sqrt(50);
const e5 = Math.sqrt(10);
const e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
	const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
	let i1, i2, inc;
	if (power < 0) {
		inc = Math.pow(10, -power) / factor;
		i1 = Math.round(start * inc);
		i2 = Math.round(stop * inc);
		if (i1 / inc < start) ++i1;
		if (i2 / inc > stop) --i2;
		inc = -inc;
	} else {
		inc = Math.pow(10, power) * factor;
		i1 = Math.round(start / inc);
		i2 = Math.round(stop / inc);
		if (i1 * inc < start) ++i1;
		if (i2 * inc > stop) --i2;
	}
	if (i2 < i1 && .5 <= count && count < 2) return tickSpec(start, stop, count * 2);
	return [
		i1,
		i2,
		inc
	];
}
function ticks(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	if (!(count > 0)) return [];
	if (start === stop) return [start];
	const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
	if (!(i2 >= i1)) return [];
	const n = i2 - i1 + 1, ticks = new Array(n);
	if (reverse) {
		if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
		else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
	} else if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
	else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
	return ticks;
}
function tickIncrement(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
	return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
function range(start, stop, step) {
	start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;
	var i = -1, n = Math.max(0, Math.ceil((stop - start) / step)) | 0, range = new Array(n);
	while (++i < n) range[i] = start + i * step;
	return range;
}
// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
	constructor.prototype = factory.prototype = prototype;
	prototype.constructor = constructor;
}
function extend(parent, definition) {
	var prototype = Object.create(parent.prototype);
	for (var key in definition) prototype[key] = definition[key];
	return prototype;
}
function Color() {}
var darker = .7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
define(Color, color, {
	copy(channels) {
		return Object.assign(new this.constructor(), this, channels);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: color_formatHex,
	formatHex: color_formatHex,
	formatHex8: color_formatHex8,
	formatHsl: color_formatHsl,
	formatRgb: color_formatRgb,
	toString: color_formatRgb
});
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color(format) {
	var m, l;
	format = (format + "").trim().toLowerCase();
	return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format) ? rgbn(named[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
	return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
	if (a <= 0) r = g = b = NaN;
	return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Rgb();
	o = o.rgb();
	return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb$1(r, g, b, opacity) {
	return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
	this.r = +r;
	this.g = +g;
	this.b = +b;
	this.opacity = +opacity;
}
define(Rgb, rgb$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rgb_formatHex,
	formatHex: rgb_formatHex,
	formatHex8: rgb_formatHex8,
	formatRgb: rgb_formatRgb,
	toString: rgb_formatRgb
}));
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	const a = clampa(this.opacity);
	return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
	return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value) {
	return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
	value = clampi(value);
	return (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h, s, l, a) {
	if (a <= 0) h = s = l = NaN;
	else if (l <= 0 || l >= 1) h = s = NaN;
	else if (s <= 0) h = NaN;
	return new Hsl(h, s, l, a);
}
function hslConvert(o) {
	if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Hsl();
	if (o instanceof Hsl) return o;
	o = o.rgb();
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
	if (s) {
		if (r === max) h = (g - b) / s + (g < b) * 6;
		else if (g === max) h = (b - r) / s + 2;
		else h = (r - g) / s + 4;
		s /= l < .5 ? max + min : 2 - max - min;
		h *= 60;
	} else s = l > 0 && l < 1 ? 0 : h;
	return new Hsl(h, s, l, o.opacity);
}
function hsl$1(h, s, l, opacity) {
	return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Hsl, hsl$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
		return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
	},
	clamp() {
		return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		const a = clampa(this.opacity);
		return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
	}
}));
function clamph(value) {
	value = (value || 0) % 360;
	return value < 0 ? value + 360 : value;
}
function clampt(value) {
	return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h, m1, m2) {
	return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
const radians = Math.PI / 180;
const degrees$1 = 180 / Math.PI;
const K = 18;
const Xn = .96422;
const Yn = 1;
const Zn = .82521;
const t0 = 4 / 29;
const t1 = 6 / 29;
const t2 = 3 * t1 * t1;
const t3 = t1 * t1 * t1;
function labConvert(o) {
	if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
	if (o instanceof Hcl) return hcl2lab(o);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / Yn), x, z;
	if (r === g && g === b) x = z = y;
	else {
		x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
		z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
	}
	return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
	return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
	this.l = +l;
	this.a = +a;
	this.b = +b;
	this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
	brighter(k) {
		return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	darker(k) {
		return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	rgb() {
		var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
		x = Xn * lab2xyz(x);
		y = Yn * lab2xyz(y);
		z = Zn * lab2xyz(z);
		return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
	}
}));
function xyz2lab(t) {
	return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
	return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x) {
	return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - .055);
}
function rgb2lrgb(x) {
	return (x /= 255) <= .04045 ? x / 12.92 : Math.pow((x + .055) / 1.055, 2.4);
}
function hclConvert(o) {
	if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
	if (!(o instanceof Lab)) o = labConvert(o);
	if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
	var h = Math.atan2(o.b, o.a) * degrees$1;
	return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl$1(h, c, l, opacity) {
	return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
	this.h = +h;
	this.c = +c;
	this.l = +l;
	this.opacity = +opacity;
}
function hcl2lab(o) {
	if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
	var h = o.h * radians;
	return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl$1, extend(Color, {
	brighter(k) {
		return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
	},
	darker(k) {
		return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
	},
	rgb() {
		return hcl2lab(this).rgb();
	}
}));
var A = -.14861;
var B = 1.78277;
var C = -.29227;
var D = -.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
	if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees$1 - 120 : NaN;
	return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix$1(h, s, l, opacity) {
	return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Cubehelix, cubehelix$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
		return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + a * (E * cosh)), this.opacity);
	}
}));
var constant$1 = (x) => () => x;
function linear$1(a, d) {
	return function(t) {
		return a + t * d;
	};
}
function exponential(a, b, y) {
	return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
		return Math.pow(a + t * b, y);
	};
}
function hue$1(a, b) {
	var d = b - a;
	return d ? linear$1(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant$1(isNaN(a) ? b : a);
}
function gamma(y) {
	return (y = +y) === 1 ? nogamma : function(a, b) {
		return b - a ? exponential(a, b, y) : constant$1(isNaN(a) ? b : a);
	};
}
function nogamma(a, b) {
	var d = b - a;
	return d ? linear$1(a, d) : constant$1(isNaN(a) ? b : a);
}
var rgb = (function rgbGamma(y) {
	var color = gamma(y);
	function rgb(start, end) {
		var r = color((start = rgb$1(start)).r, (end = rgb$1(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.r = r(t);
			start.g = g(t);
			start.b = b(t);
			start.opacity = opacity(t);
			return start + "";
		};
	}
	rgb.gamma = rgbGamma;
	return rgb;
})(1);
function numberArray(a, b) {
	if (!b) b = [];
	var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
	return function(t) {
		for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
		return c;
	};
}
function isNumberArray(x) {
	return ArrayBuffer.isView(x) && !(x instanceof DataView);
}
function genericArray(a, b) {
	var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i = 0;
	for (; i < na; ++i) x[i] = value(a[i], b[i]);
	for (; i < nb; ++i) c[i] = b[i];
	return function(t) {
		for (i = 0; i < na; ++i) c[i] = x[i](t);
		return c;
	};
}
function date(a, b) {
	var d = /* @__PURE__ */ new Date();
	return a = +a, b = +b, function(t) {
		return d.setTime(a * (1 - t) + b * t), d;
	};
}
function number(a, b) {
	return a = +a, b = +b, function(t) {
		return a * (1 - t) + b * t;
	};
}
function object(a, b) {
	var i = {}, c = {}, k;
	if (a === null || typeof a !== "object") a = {};
	if (b === null || typeof b !== "object") b = {};
	for (k in b) if (k in a) i[k] = value(a[k], b[k]);
	else c[k] = b[k];
	return function(t) {
		for (k in i) c[k] = i[k](t);
		return c;
	};
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero(b) {
	return function() {
		return b;
	};
}
function one(b) {
	return function(t) {
		return b(t) + "";
	};
}
function string(a, b) {
	var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
	a = a + "", b = b + "";
	while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
		if ((bs = bm.index) > bi) {
			bs = b.slice(bi, bs);
			if (s[i]) s[i] += bs;
			else s[++i] = bs;
		}
		if ((am = am[0]) === (bm = bm[0])) {
			if (s[i]) s[i] += bm;
			else s[++i] = bm;
		} else {
			s[++i] = null;
			q.push({
				i,
				x: number(am, bm)
			});
		}
		bi = reB.lastIndex;
	}
	if (bi < b.length) {
		bs = b.slice(bi);
		if (s[i]) s[i] += bs;
		else s[++i] = bs;
	}
	return s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
		for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
		return s.join("");
	});
}
function value(a, b) {
	var t = typeof b, c;
	return b == null || t === "boolean" ? constant$1(b) : (t === "number" ? number : t === "string" ? (c = color(b)) ? (b = c, rgb) : string : b instanceof color ? rgb : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number)(a, b);
}
function round$1(a, b) {
	return a = +a, b = +b, function(t) {
		return Math.round(a * (1 - t) + b * t);
	};
}
var epsilon2 = 1e-12;
function cosh(x) {
	return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
	return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
	return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
(function zoomRho(rho, rho2, rho4) {
	function zoom(p0, p1) {
		var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
		if (d2 < epsilon2) {
			S = Math.log(w1 / w0) / rho;
			i = function(t) {
				return [
					ux0 + t * dx,
					uy0 + t * dy,
					w0 * Math.exp(rho * t * S)
				];
			};
		} else {
			var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
			S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho;
			i = function(t) {
				var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
				return [
					ux0 + u * dx,
					uy0 + u * dy,
					w0 * coshr0 / cosh(rho * s + r0)
				];
			};
		}
		i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
		return i;
	}
	zoom.rho = function(_) {
		var _1 = Math.max(.001, +_), _2 = _1 * _1;
		return zoomRho(_1, _2, _2 * _2);
	};
	return zoom;
})(Math.SQRT2, 2, 4);
function cubehelix(hue) {
	return (function cubehelixGamma(y) {
		y = +y;
		function cubehelix(start, end) {
			var h = hue((start = cubehelix$1(start)).h, (end = cubehelix$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.h = h(t);
				start.s = s(t);
				start.l = l(Math.pow(t, y));
				start.opacity = opacity(t);
				return start + "";
			};
		}
		cubehelix.gamma = cubehelixGamma;
		return cubehelix;
	})(1);
}
cubehelix(hue$1);
cubehelix(nogamma);
// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x) {
	return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
	if (!isFinite(x) || x === 0) return null;
	var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
	return [coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient, +x.slice(i + 1)];
}
function exponent(x) {
	return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}
function formatGroup(grouping, thousands) {
	return function(value, width) {
		var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
		while (i > 0 && g > 0) {
			if (length + g + 1 > width) g = Math.max(1, width - length);
			t.push(value.substring(i -= g, i + g));
			if ((length += g + 1) > width) break;
			g = grouping[j = (j + 1) % grouping.length];
		}
		return t.reverse().join(thousands);
	};
}
function formatNumerals(numerals) {
	return function(value) {
		return value.replace(/[0-9]/g, function(i) {
			return numerals[+i];
		});
	};
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
	if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
	var match;
	return new FormatSpecifier({
		fill: match[1],
		align: match[2],
		sign: match[3],
		symbol: match[4],
		zero: match[5],
		width: match[6],
		comma: match[7],
		precision: match[8] && match[8].slice(1),
		trim: match[9],
		type: match[10]
	});
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
	this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
	this.align = specifier.align === void 0 ? ">" : specifier.align + "";
	this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
	this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
	this.zero = !!specifier.zero;
	this.width = specifier.width === void 0 ? void 0 : +specifier.width;
	this.comma = !!specifier.comma;
	this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
	this.trim = !!specifier.trim;
	this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s) {
	out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) switch (s[i]) {
		case ".":
			i0 = i1 = i;
			break;
		case "0":
			if (i0 === 0) i0 = i;
			i1 = i;
			break;
		default:
			if (!+s[i]) break out;
			if (i0 > 0) i0 = 0;
	}
	return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}
var prefixExponent;
function formatPrefixAuto(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return prefixExponent = void 0, x.toPrecision(p);
	var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
	return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}
function formatRounded(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return x + "";
	var coefficient = d[0], exponent = d[1];
	return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + new Array(exponent - coefficient.length + 2).join("0");
}
var formatTypes = {
	"%": (x, p) => (x * 100).toFixed(p),
	"b": (x) => Math.round(x).toString(2),
	"c": (x) => x + "",
	"d": formatDecimal,
	"e": (x, p) => x.toExponential(p),
	"f": (x, p) => x.toFixed(p),
	"g": (x, p) => x.toPrecision(p),
	"o": (x) => Math.round(x).toString(8),
	"p": (x, p) => formatRounded(x * 100, p),
	"r": formatRounded,
	"s": formatPrefixAuto,
	"X": (x) => Math.round(x).toString(16).toUpperCase(),
	"x": (x) => Math.round(x).toString(16)
};
function identity(x) {
	return x;
}
var map = Array.prototype.map;
var prefixes = [
	"y",
	"z",
	"a",
	"f",
	"p",
	"n",
	"\u00B5",
	"m",
	"",
	"k",
	"M",
	"G",
	"T",
	"P",
	"E",
	"Z",
	"Y"
];
function formatLocale(locale) {
	var group = locale.grouping === void 0 || locale.thousands === void 0 ? identity : formatGroup(map.call(locale.grouping, Number), locale.thousands + ""), currencyPrefix = locale.currency === void 0 ? "" : locale.currency[0] + "", currencySuffix = locale.currency === void 0 ? "" : locale.currency[1] + "", decimal = locale.decimal === void 0 ? "." : locale.decimal + "", numerals = locale.numerals === void 0 ? identity : formatNumerals(map.call(locale.numerals, String)), percent = locale.percent === void 0 ? "%" : locale.percent + "", minus = locale.minus === void 0 ? "\u2212" : locale.minus + "", nan = locale.nan === void 0 ? "NaN" : locale.nan + "";
	function newFormat(specifier, options) {
		specifier = formatSpecifier(specifier);
		var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
		if (type === "n") comma = true, type = "g";
		else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
		if (zero || fill === "0" && align === "=") zero = true, fill = "0", align = "=";
		var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
		var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
		precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
		function format(value) {
			var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
			if (type === "c") {
				valueSuffix = formatType(value) + valueSuffix;
				value = "";
			} else {
				value = +value;
				var valueNegative = value < 0 || 1 / value < 0;
				value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
				if (trim) value = formatTrim(value);
				if (valueNegative && +value === 0 && sign !== "+") valueNegative = false;
				valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
				valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
				if (maybeSuffix) {
					i = -1, n = value.length;
					while (++i < n) if (c = value.charCodeAt(i), 48 > c || c > 57) {
						valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
						value = value.slice(0, i);
						break;
					}
				}
			}
			if (comma && !zero) value = group(value, Infinity);
			var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
			if (comma && zero) value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";
			switch (align) {
				case "<":
					value = valuePrefix + value + valueSuffix + padding;
					break;
				case "=":
					value = valuePrefix + padding + value + valueSuffix;
					break;
				case "^":
					value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
					break;
				default: value = padding + valuePrefix + value + valueSuffix;
			}
			return numerals(value);
		}
		format.toString = function() {
			return specifier + "";
		};
		return format;
	}
	function formatPrefix(specifier, value) {
		var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
		return function(value) {
			return f(k * value);
		};
	}
	return {
		format: newFormat,
		formatPrefix
	};
}
var locale;
var format;
var formatPrefix;
defaultLocale({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function defaultLocale(definition) {
	locale = formatLocale(definition);
	format = locale.format;
	formatPrefix = locale.formatPrefix;
	return locale;
}
function precisionFixed(step) {
	return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
	step = Math.abs(step), max = Math.abs(max) - step;
	return Math.max(0, exponent(max) - exponent(step)) + 1;
}
// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(domain);
			break;
		default: this.range(range).domain(domain);
	}
	return this;
}
const implicit = Symbol("implicit");
function ordinal() {
	var index = new InternMap(), domain = [], range = [], unknown = implicit;
	function scale(d) {
		let i = index.get(d);
		if (i === void 0) {
			if (unknown !== implicit) return unknown;
			index.set(d, i = domain.push(d) - 1);
		}
		return range[i % range.length];
	}
	scale.domain = function(_) {
		if (!arguments.length) return domain.slice();
		domain = [], index = new InternMap();
		for (const value of _) {
			if (index.has(value)) continue;
			index.set(value, domain.push(value) - 1);
		}
		return scale;
	};
	scale.range = function(_) {
		return arguments.length ? (range = Array.from(_), scale) : range.slice();
	};
	scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : unknown;
	};
	scale.copy = function() {
		return ordinal(domain, range).unknown(unknown);
	};
	initRange.apply(scale, arguments);
	return scale;
}
function band() {
	var scale = ordinal().unknown(void 0), domain = scale.domain, ordinalRange = scale.range, r0 = 0, r1 = 1, step, bandwidth, round = false, paddingInner = 0, paddingOuter = 0, align = .5;
	delete scale.unknown;
	function rescale() {
		var n = domain().length, reverse = r1 < r0, start = reverse ? r1 : r0, stop = reverse ? r0 : r1;
		step = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2);
		if (round) step = Math.floor(step);
		start += (stop - start - step * (n - paddingInner)) * align;
		bandwidth = step * (1 - paddingInner);
		if (round) start = Math.round(start), bandwidth = Math.round(bandwidth);
		var values = range(n).map(function(i) {
			return start + step * i;
		});
		return ordinalRange(reverse ? values.reverse() : values);
	}
	scale.domain = function(_) {
		return arguments.length ? (domain(_), rescale()) : domain();
	};
	scale.range = function(_) {
		return arguments.length ? ([r0, r1] = _, r0 = +r0, r1 = +r1, rescale()) : [r0, r1];
	};
	scale.rangeRound = function(_) {
		return [r0, r1] = _, r0 = +r0, r1 = +r1, round = true, rescale();
	};
	scale.bandwidth = function() {
		return bandwidth;
	};
	scale.step = function() {
		return step;
	};
	scale.round = function(_) {
		return arguments.length ? (round = !!_, rescale()) : round;
	};
	scale.padding = function(_) {
		return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
	};
	scale.paddingInner = function(_) {
		return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
	};
	scale.paddingOuter = function(_) {
		return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
	};
	scale.align = function(_) {
		return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
	};
	scale.copy = function() {
		return band(domain(), [r0, r1]).round(round).paddingInner(paddingInner).paddingOuter(paddingOuter).align(align);
	};
	return initRange.apply(rescale(), arguments);
}
function constants(x) {
	return function() {
		return x;
	};
}
function number$1(x) {
	return +x;
}
var unit = [0, 1];
function identity$1(x) {
	return x;
}
function normalize(a, b) {
	return (b -= a = +a) ? function(x) {
		return (x - a) / b;
	} : constants(isNaN(b) ? NaN : .5);
}
function clamper(a, b) {
	var t;
	if (a > b) t = a, a = b, b = t;
	return function(x) {
		return Math.max(a, Math.min(b, x));
	};
}
function bimap(domain, range, interpolate) {
	var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
	if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
	else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
	return function(x) {
		return r0(d0(x));
	};
}
function polymap(domain, range, interpolate) {
	var j = Math.min(domain.length, range.length) - 1, d = new Array(j), r = new Array(j), i = -1;
	if (domain[j] < domain[0]) {
		domain = domain.slice().reverse();
		range = range.slice().reverse();
	}
	while (++i < j) {
		d[i] = normalize(domain[i], domain[i + 1]);
		r[i] = interpolate(range[i], range[i + 1]);
	}
	return function(x) {
		var i = bisectRight(domain, x, 1, j) - 1;
		return r[i](d[i](x));
	};
}
function copy$1(source, target) {
	return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
	var domain = unit, range = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
	function rescale() {
		var n = Math.min(domain.length, range.length);
		if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
		piecewise = n > 2 ? polymap : bimap;
		output = input = null;
		return scale;
	}
	function scale(x) {
		return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate$1)))(transform(clamp(x)));
	}
	scale.invert = function(y) {
		return clamp(untransform((input || (input = piecewise(range, domain.map(transform), number)))(y)));
	};
	scale.domain = function(_) {
		return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
	};
	scale.range = function(_) {
		return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
	};
	scale.rangeRound = function(_) {
		return range = Array.from(_), interpolate$1 = round$1, rescale();
	};
	scale.clamp = function(_) {
		return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
	};
	scale.interpolate = function(_) {
		return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
	};
	scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : unknown;
	};
	return function(t, u) {
		transform = t, untransform = u;
		return rescale();
	};
}
function continuous() {
	return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
	var step = tickStep(start, stop, count), precision;
	specifier = formatSpecifier(specifier == null ? ",f" : specifier);
	switch (specifier.type) {
		case "s":
			var value = Math.max(Math.abs(start), Math.abs(stop));
			if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value))) specifier.precision = precision;
			return formatPrefix(specifier, value);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
			break;
		case "f":
		case "%": if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
	}
	return format(specifier);
}
function linearish(scale) {
	var domain = scale.domain;
	scale.ticks = function(count) {
		var d = domain();
		return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
	};
	scale.tickFormat = function(count, specifier) {
		var d = domain();
		return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
	};
	scale.nice = function(count) {
		if (count == null) count = 10;
		var d = domain();
		var i0 = 0;
		var i1 = d.length - 1;
		var start = d[i0];
		var stop = d[i1];
		var prestep;
		var step;
		var maxIter = 10;
		if (stop < start) {
			step = start, start = stop, stop = step;
			step = i0, i0 = i1, i1 = step;
		}
		while (maxIter-- > 0) {
			step = tickIncrement(start, stop, count);
			if (step === prestep) {
				d[i0] = start;
				d[i1] = stop;
				return domain(d);
			} else if (step > 0) {
				start = Math.floor(start / step) * step;
				stop = Math.ceil(stop / step) * step;
			} else if (step < 0) {
				start = Math.ceil(start * step) / step;
				stop = Math.floor(stop * step) / step;
			} else break;
			prestep = step;
		}
		return scale;
	};
	return scale;
}
function linear() {
	var scale = continuous();
	scale.copy = function() {
		return copy$1(scale, linear());
	};
	initRange.apply(scale, arguments);
	return linearish(scale);
}
// build/report/renderers/html/plot.js
const MAX_LABELS = 5;
const MAX_BAND = 40;
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
function weekBands(weeks, edges, padding) {
	const scale = band(Array(weeks).keys(), edges).padding(padding);
	const width = Math.min(scale.bandwidth(), MAX_BAND);
	return (week) => {
		const middle = (scale(week) ?? 0) + scale.bandwidth() / 2;
		return {
			start: middle - width / 2,
			middle,
			width
		};
	};
}
function weekLabels(trend, at) {
	const step = Math.ceil(trend.length / MAX_LABELS);
	return trend.flatMap(({ from }, week) => {
		if ((trend.length - 1 - week) % step !== 0) return [];
		return [`<text class="middle" x="${round(Math.min(at(week), 342))}" y="183">${markup(dayLabel(from), 12)}</text>`];
	});
}
function dayLabel(day) {
	if (Number.isNaN(parseDay(day))) return day;
	return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
}
function round(value) {
	return Math.round(value * 10) / 10;
}
// build/report/renderers/html/gauge.js
const WIDTH = 240;
const HEIGHT = 44;
const EDGE = 26;
function gauge({ value, limit, range }) {
	const x = (share) => round(share * WIDTH);
	const label = (share) => round(Math.min(Math.max(x(share), EDGE), 214));
	const between = range === null ? "" : `, between ${formatShare(range[0])} and ${formatShare(range[1])}`;
	const description = `${formatShare(value)}${between}, limit ${formatShare(limit)}`;
	const band = range === null ? "" : `<rect class="band" x="${x(range[0])}" y="11" width="${round(x(range[1]) - x(range[0]))}" height="14" rx="3"/>`;
	return [
		`<svg class="gauge" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-label="${markup(description)}">`,
		`<rect class="track" x="0" y="14" width="${WIDTH}" height="8" rx="4"/>`,
		`<rect class="value" x="0" y="14" width="${x(value)}" height="8" rx="4"/>${band}`,
		`<line class="mark" x1="${x(limit)}" x2="${x(limit)}" y1="11" y2="28"/>`,
		`<text class="middle" x="${label(limit)}" y="41">limit ${formatShare(limit)}</text>`,
		`<text class="middle strong" x="${label(value)}" y="7">${formatShare(value)}</text>`,
		"</svg>"
	].join("");
}
// build/report/renderers/html/findings.js
const MAX_FINDINGS = 200;
const MAX_OPEN = 6;
const MAX_EACH = 5;
const MAX_NAMED$1 = 8;
function findingSections(view) {
	const { broken, notes } = sectionsOf(view.findings);
	const articles = [...groupByRule(broken.slice(0, MAX_FINDINGS)).values()].map((group) => article(view, group).join("\n"));
	const rest = articles.slice(MAX_OPEN);
	return [
		...section("findings", "What to fix", [
			...articles.slice(0, MAX_OPEN),
			...fold(`${rest.length} more`, rest),
			...cutNote(broken.length, MAX_FINDINGS, "findings")
		]),
		...view.nextSteps.length > 0 ? [] : section("unjudged", "Not judged", waitingList(view)),
		...section("notes", "Worth knowing", noteList(view, notes))
	];
}
function unjudgedFold(view) {
	return view.nextSteps.length === 0 ? [] : fold("Not judged", waitingList(view));
}
function article({ report, source }, group) {
	const [worst] = group;
	const { rule, finding, title, tag } = worst;
	const view = group.length > 1 ? null : gaugeOf(rule, finding);
	const kind = finding.level === "error" ? "fail" : finding.level === "warning" ? "warning" : "unjudged";
	const items = group.map((each) => `<li>${measured(each, source)}</li>`);
	const where = group.length > 1 ? "" : `${placeLink(finding.location, source)}${postLink(finding)} \u00B7 `;
	const advice = finding.advice === void 0 ? [] : [`<p class="advice">${prose(finding.advice)}</p>`];
	return [
		`<article class="edge-${kind}" id="${ruleAnchor(report, rule)}">`,
		`<h3>${markup(title, 200)} <span class="chip is-${kind}">${markup(tag)}</span></h3>`,
		"<div class=\"row\">",
		...group.length === 1 ? [`<p>${prose(finding.message)}</p>`] : [
			"<div>",
			"<ul>",
			...items.slice(0, MAX_EACH),
			"</ul>",
			...more(items.slice(MAX_EACH)),
			"</div>"
		],
		...view === null ? [] : [gauge(view)],
		"</div>",
		...advice,
		`<p class="soft">${where}Rule ${link(rulePageUrl(rule.rule), rule.rule, 200)}</p>`,
		"</article>"
	];
}
function more(items) {
	return items.length === 0 ? [] : fold(`${items.length} more`, [
		"<ul>",
		...items,
		"</ul>"
	]);
}
function measured({ finding }, source) {
	return `${prose(finding.message)} ${placeLink(finding.location, source)}${postLink(finding)}`;
}
function noteList({ source }, notes) {
	if (notes.length === 0) return [];
	return [
		"<ul class=\"plain\">",
		...notes.slice(0, MAX_FINDINGS).map((note) => `<li><b>${markup(note.title, 200)}</b> ${measured(note, source)}</li>`),
		"</ul>",
		...cutNote(notes.length, MAX_FINDINGS, "notes")
	];
}
function waitingList({ report, waiting, source }) {
	if (waiting.length === 0) return [];
	return [
		"<ul class=\"plain\">",
		...waiting.slice(0, MAX_FINDINGS).map((group) => `<li${anchor(report, group)}>${waitingItem(group, source)}</li>`),
		"</ul>",
		...cutNote(waiting.length, MAX_FINDINGS, "reasons")
	];
}
function anchor(report, { findings: [first] }) {
	const rule = first?.rule;
	return rule === void 0 || rule.outcome === "fail" ? "" : ` id="${ruleAnchor(report, rule)}"`;
}
function waitingItem(group, source) {
	const { titles, text, tag, findings } = group;
	const shown = titles.slice(0, MAX_NAMED$1).map((title) => markup(title, 120));
	const rest = titles.length > MAX_NAMED$1 ? `, and ${titles.length - MAX_NAMED$1} more` : "";
	const place = findings.length === 1 ? ` ${placeLink(findings[0].finding.location, source)}` : "";
	return `<b>${shown.join(", ")}${rest}</b> <span class="soft">${markup(tag)}</span><br>${prose(text)}${place}`;
}
function waivedFold({ findings, source }) {
	const { waived } = sectionsOf(findings);
	const items = waived.slice(0, MAX_FINDINGS).map(({ title, finding }) => {
		const why = `Waived until ${markup(finding.waived?.until ?? "")}: ${markup(finding.waived?.reason ?? "")}`;
		return `<li><b>${markup(title, 200)}</b> ${prose(finding.message)} ${placeLink(finding.location, source)}<br>${why}</li>`;
	});
	if (items.length === 0) return [];
	return fold(`Waived: ${waived.length}`, [
		"<ul class=\"plain\">",
		...items,
		"</ul>"
	]);
}
function hero(view) {
	const { report, summary } = view;
	const { state, rules, period, isPlanAlone } = summary;
	const subject = isPlanAlone ? "posting plan" : "engagement without employees";
	return [
		"<header>",
		"<div class=\"top\">",
		`<h1><bdi>${markup(report.policy.brand, 80)}</bdi>: ${subject}</h1>`,
		`<p class="soft">${markup(period, 200)}</p>`,
		"</div>",
		`<div class="hero edge-${state.kind}">`,
		"<div class=\"verdict\">",
		`<p class="chip is-${state.kind}">${CONCLUSION_STYLES[state.kind].mark} ${markup(state.text)}</p>`,
		...isPlanAlone ? [`<p class="lead">${markup(summary.headline)}</p>`] : share(view),
		`<p class="soft">${markup(rules)}. ${link(LIMITS_URL, message("blind-spots", {}))}</p>`,
		"</div>",
		...why(view),
		"</div>",
		"</header>"
	];
}
function share({ report, summary, shareBefore }) {
	const { outsideEngagement: value } = report.figures;
	const before = shareBefore === null ? "" : ` <small>${markup(shareBefore)}</small>`;
	const range = rangeText(report, "outside-engagement");
	const isDoubtful = range !== null || value === null;
	const figure = range ?? (value === null ? "?" : formatShare(value));
	return [
		`<p class="${isDoubtful ? "big is-doubtful" : "big"}">${figure}${before}</p>`,
		`<p class="lead">${markup(summary.headline)}</p>`,
		splitBar(report.figures),
		splitLegend(report)
	].filter((line) => line !== "");
}
function why({ report, reasons, nextSteps }) {
	if (nextSteps.length > 0) return [
		"<div class=\"why\">",
		"<h2>Next steps</h2>",
		"<ol>",
		...nextSteps.map((step) => `<li>${prose(step)}</li>`),
		"</ol>",
		"</div>"
	];
	if (reasons.length === 0) return [];
	return [
		"<div class=\"why\">",
		"<h2>Why</h2>",
		"<ul class=\"dots\">",
		...reasons.map((reason) => `<li class="dot-${reason.kind}">${sentence(report, reason)}</li>`),
		"</ul>",
		"</div>"
	];
}
function sentence(report, { title, text, rule }) {
	const begin = title === null ? "" : `<b>${markup(title)}.</b> `;
	const anchor = rule === null ? null : ruleAnchor(report, rule);
	const more = anchor === null ? "" : ` <a href="#${anchor}">${message("more", {})}</a>`;
	return `${begin}${prose(text, 400)}${more}`;
}
// build/report/renderers/html/insider-only-posts.js
function applauseFold({ report, source }) {
	const findings = report.rules.filter(({ rule }) => rule === "employee-only-posts").flatMap((rule) => rule.findings.filter(({ outcome }) => outcome === "fail"));
	const posts = findings.flatMap((finding) => finding.posts ?? []);
	if (posts.length === 0) return [];
	const shown = posts.map((post) => `<li>${nameOf(post)} ${placeLink(post.location, source)}${postLink(post)}</li>`);
	const intro = "<p>Each had reactions, and every one came from an employee.</p>";
	const total = Math.max(posts.length, ...findings.map(({ actual, sample }) => Math.round((actual ?? 0) * (sample ?? 0))));
	const rest = total > shown.length ? [`<p>Showing ${shown.length} of ${formatNumber(total)}.</p>`] : [];
	return fold("Posts only employees reacted to", [
		intro,
		"<ul>",
		...shown,
		"</ul>",
		...rest
	]);
}
function nameOf({ object, day, text }) {
	const name = text === null ? object ?? "a post" : `\u201C${text}\u201D`;
	return markup(day === null ? name : `${day}: ${name}`);
}
// build/report/renderers/html/next.js
function nextBoxes(view) {
	const boxes = [...needsBox(view), ...repliesBox(view)];
	return boxes.length === 0 ? [] : [
		"<div class=\"pair\">",
		...boxes,
		"</div>"
	];
}
function needsBox({ report, needs: { needs, more } }) {
	const items = needs.map(({ kind, title, text, rule }) => {
		return `<li class="dot-${kind}">${`<a href="#${ruleAnchor(report, rule)}">${markup(title, 200)}</a>`}<br>${markup(text, 400)}</li>`;
	});
	if (items.length === 0) return [];
	const rest = more === 0 ? [] : [`<p class="soft">${message("more-needs", { more })}</p>`];
	return section("needs", report.conclusion === "neutral" ? "What the limits need" : "What it would take to pass", [
		"<ul class=\"dots\">",
		...items,
		"</ul>",
		...rest
	]);
}
function repliesBox({ replies, source }) {
	if (replies === null) return [];
	const items = replies.rows.map((row) => `<li>${reply(row, source)}</li>`);
	const rest = replies.rest.map((text) => `<p class="soft">${prose(text, 400)}</p>`);
	return section("replies", replies.title, [...items.length === 0 ? [] : [
		"<ol class=\"waits\">",
		...items,
		"</ol>"
	], ...rest]);
}
function reply(view, source) {
	const { waited, said, account, owner, mayBeEmployee, link: to, location } = view;
	const by = account === null ? "" : ` by <bdi>${markup(account, 100)}</bdi>`;
	const ownerText = owner === null ? "" : `, owner <bdi>${markup(owner, 100)}</bdi>`;
	const doubt = mayBeEmployee ? ` (${message("may-be-employee", {})})` : "";
	const where = to === null ? placeLink(location, source) : link(to.url, message("see-post", to), 200);
	return `<b>${markup(waited)}</b><span>${markup(said)}${by}${ownerText}${doubt}<br><span class="soft">${where}</span></span>`;
}
// build/report/renderers/html/rules.js
const MAX_RULES = 300;
const ORDER = [
	"fail",
	"warning",
	"unjudged",
	"pass",
	"neutral",
	"left-out"
];
function rulesFold({ rules }) {
	if (rules.length === 0) return [];
	const header = [
		"Rule",
		"Result",
		"Measured",
		"Limit",
		"Cases",
		"Period before"
	];
	const weight = ({ verdict }) => ORDER.indexOf(verdict.kind);
	const rows = rules.toSorted((a, b) => weight(a) - weight(b)).slice(0, MAX_RULES).map(row);
	return fold(`All ${rules.length} rules`, [...table("Result per rule (worst day or post)", header, rows), ...cutNote(rules.length, MAX_RULES, "rules")]);
}
function row({ report, title, verdict, actual, limit, sample, before }) {
	return [
		link(rulePageUrl(report.rule), title, 200),
		`<span class="is-${verdict.kind}">${markup(verdict.text)}</span>`,
		...[
			actual,
			limit,
			sample,
			before
		].map((cell) => markup(cell, 100))
	];
}
// build/report/renderers/html/style.js
const STYLE = `
:root{color-scheme:light dark;--page:#fff;--text:#16181d;--soft:#565d69;--rule:#e1e4e9;--panel:#f7f8fa;--outside:#0b6e62;--inside:#b8480b;--newcomer:#86c9be;--unknown:#868d99;--fail:#b3261e;--pass:#176b3a;--warning:#8a5300;--unjudged:#565d69;--link:#1d4ed8}
@media (prefers-color-scheme:dark){:root{--page:#101216;--text:#eceef2;--soft:#a3abb8;--rule:#2b3038;--panel:#171a20;--outside:#35c4ae;--inside:#f3974f;--newcomer:#1f6b60;--unknown:#717987;--fail:#ff8a7d;--pass:#5fd68b;--warning:#f0c04f;--unjudged:#a3abb8;--link:#8ab4ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;font-variant-numeric:tabular-nums}
header,main,footer{max-width:1080px;margin:0 auto;padding:0 24px}
header{padding-top:32px}
h1{font-size:1.15rem;margin:0;font-weight:650;overflow-wrap:anywhere}
h2{font-size:1.2rem;line-height:1.3;margin:52px 0 14px;letter-spacing:-.01em}
h3{font-size:1rem;line-height:1.4;margin:0 0 4px;overflow-wrap:anywhere}
p,ul,ol,dl{margin:0 0 10px}
a{color:var(--link);text-underline-offset:2px}
a:focus-visible,.scroll:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code{font:.84em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.soft,figcaption small{color:var(--soft);font-size:.875rem}
.skip{position:absolute;left:-9999px}
.skip:focus{position:static}
.chip{display:inline-block;border:1px solid currentColor;border-radius:999px;padding:0 9px;font-weight:600;font-size:.8rem;line-height:1.6;white-space:nowrap}
.is-fail{color:var(--fail)}.is-pass{color:var(--pass)}.is-warning{color:var(--warning)}.is-unjudged,.is-neutral,.is-left-out{color:var(--unjudged)}
.top{display:flex;justify-content:space-between;align-items:baseline;gap:4px 24px;flex-wrap:wrap;margin-bottom:16px}
.top p{margin:0}
.hero{display:grid;grid-template-columns:1fr 1fr;gap:24px 40px;background:var(--panel);border:1px solid var(--rule);border-left-width:5px;border-radius:12px;padding:26px 28px}
.hero>div:only-child{grid-column:1/-1}
.hero>div{min-width:0}
.verdict .chip{font-size:.95rem;padding:2px 12px;white-space:normal;border-radius:16px}
p{overflow-wrap:anywhere}
.big{font-size:clamp(3.2rem,9vw,4.6rem);line-height:1;font-weight:700;letter-spacing:-.035em;margin:14px 0 10px}
.big.is-doubtful{color:var(--unjudged)}
.big small{display:block;margin-top:10px;line-height:1.4;font-size:1rem;font-weight:400;letter-spacing:0;color:var(--soft)}
.lead{font-size:1.1rem;line-height:1.4;margin-bottom:14px}
.split{display:block;width:100%;height:12px;border-radius:6px}
td .split{width:120px;margin-top:6px}
.legend{display:flex;flex-wrap:wrap;gap:2px 16px;font-size:.875rem;color:var(--soft);margin:8px 0 10px}
.swatch{width:.7em;height:.7em;margin-right:.4em;overflow:visible}
.why h2{margin:0 0 10px}
.dots{list-style:none;padding:0;display:grid;gap:12px;margin:0}
.dots li{position:relative;padding-left:22px;margin:0}
.dots li::before{content:"";position:absolute;left:0;top:.5em;width:10px;height:10px;border-radius:50%;background:var(--unknown)}
.dots .dot-fail::before{background:var(--fail)}.dots .dot-warning::before{background:var(--warning)}.dots .dot-pass::before{background:var(--pass)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,340px),1fr));gap:20px;margin-top:20px}
.pair section{border:1px solid var(--rule);border-radius:12px;padding:20px 24px;min-width:0}
.pair h2{margin:0 0 12px;font-size:1.05rem}
.pair p{margin:12px 0 0;overflow-wrap:anywhere}
.waits{list-style:none;padding:0;margin:0;display:grid;gap:10px}
.waits li{display:grid;grid-template-columns:4.5rem 1fr;gap:12px;margin:0;line-height:1.4}
.waits span{min-width:0}
article{border:1px solid var(--rule);border-left-width:4px;border-radius:10px;padding:16px 20px;margin:12px 0;scroll-margin-top:12px}
article p:last-child{margin:0}
.edge-fail{border-left-color:var(--fail)}.edge-pass{border-left-color:var(--pass)}.edge-warning{border-left-color:var(--warning)}.edge-unjudged,.edge-neutral{border-left-color:var(--unknown)}
.row{display:grid;grid-template-columns:1fr auto;gap:8px 32px;align-items:center}
.row>:only-child{grid-column:1/-1}
.advice::before{content:"\u2192 ";color:var(--soft)}
.gauge{width:240px;height:44px;overflow:visible}
.gauge text{fill:var(--soft);font-size:11px}.gauge .strong{fill:var(--text);font-weight:700}
.track{fill:var(--rule)}.value{fill:var(--fail)}.edge-warning .value{fill:var(--warning)}.edge-unjudged .value{fill:var(--unknown)}.band{fill:var(--text);opacity:.18}.mark{stroke:var(--text);stroke-width:2}
.outside{fill:var(--outside);stroke:none}.inside{fill:var(--inside);stroke:none}.unknown{fill:var(--unknown);stroke:none}
.newcomer{fill:var(--newcomer);stroke:var(--outside);stroke-width:.75}.hollow{fill:var(--page);stroke:var(--soft);stroke-width:1.5}.outside .hollow{stroke:var(--outside)}.inside .hollow{stroke:var(--inside)}.contact rect{fill:var(--outside)}.none rect{fill:none;stroke:var(--fail);stroke-width:1.5}.gap rect{fill:none;stroke:var(--soft);stroke-dasharray:2 2}.off rect{fill:none;stroke:var(--rule)}figure .contact text{fill:var(--page)}figure .long{font-size:9px}figure .none text{fill:var(--fail);font-weight:700}
.outside .line{stroke:var(--outside)}.inside .line{stroke:var(--inside)}
.line{fill:none;stroke-width:2}
.grid{stroke:var(--rule);stroke-width:1}
.limit{stroke:var(--text);stroke-width:1.5;stroke-dasharray:5 3}
figure text{fill:var(--soft);font-size:11px}
figure .endless{fill:var(--fail)}
figure .limit-label{fill:var(--text);font-weight:600;paint-order:stroke;stroke:var(--page);stroke-width:3px}
.end{text-anchor:end}.middle{text-anchor:middle}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,310px),1fr));gap:28px 32px}
figure{margin:0;display:flex;flex-direction:column}
figure>svg{display:block;margin-top:auto;width:100%;height:auto}
figcaption{font-weight:600;font-size:.95rem}
figure .legend{margin:0}
.tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:1px}
.tiles div{outline:1px solid var(--rule);padding:14px 18px}
.tiles dt{color:var(--soft);font-size:.875rem}
.tiles dd{margin:0}
.tiles .figure{font-size:1.5rem;line-height:1.3;font-weight:650;letter-spacing:-.01em}
.tiles small{display:block;line-height:1.4;font-size:.875rem;font-weight:400;letter-spacing:0;color:var(--soft)}
.better{color:var(--pass)}.worse{color:var(--fail)}
.scroll{overflow-x:auto;margin:0 0 12px;background:linear-gradient(90deg,var(--page) 30%,transparent) 0 0/40px 100% no-repeat local,linear-gradient(270deg,var(--page) 30%,transparent) 100% 0/40px 100% no-repeat local,linear-gradient(90deg,var(--rule),transparent) 0 0/14px 100% no-repeat scroll,linear-gradient(270deg,var(--rule),transparent) 100% 0/14px 100% no-repeat scroll}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;max-width:calc(100vw - 48px);color:var(--soft);font-size:.875rem;padding-bottom:4px}
th,td{text-align:left;padding:7px 12px 7px 0;border-bottom:1px solid var(--rule);vertical-align:top}
thead th{color:var(--soft);font-weight:600;font-size:.82rem;vertical-align:bottom}
tbody th{font-weight:400;min-width:4rem}
td{white-space:nowrap}
.brands{margin-top:20px}.brands td,.brands th{padding:11px 14px 11px 0}.brands thead th{white-space:nowrap}.brands tbody th{font-weight:600;overflow-wrap:anywhere;min-width:7rem}.brands td:nth-child(5),.brands td:nth-child(6){white-space:normal}.brands td .split{margin-top:6px}
.narrow{display:none}
.badge{display:inline-flex;border-radius:4px;overflow:hidden;font-size:.75rem;line-height:1.7;text-decoration:none;color:var(--page)}
.badge span{background:var(--soft);padding:0 6px}.badge b{padding:0 6px}
.badge-fail b{background:var(--fail)}.badge-warning b{background:var(--warning)}.badge-pass b{background:var(--pass)}.badge-unjudged b{background:var(--unjudged)}
.day{white-space:nowrap}
li{margin-bottom:6px;overflow-wrap:anywhere}
ul,ol{padding-left:20px}
.plain{list-style:none;padding:0}.plain li{margin-bottom:12px}
.folds{margin-top:44px;border-bottom:1px solid var(--rule)}
details{border-top:1px solid var(--rule);padding:12px 0}
article details{border:0;padding:4px 0}
summary{cursor:pointer;font-weight:600}
details[open]>summary{margin-bottom:12px}
footer{margin-top:28px;padding-bottom:40px;color:var(--soft);font-size:.875rem}
@media (max-width:760px){header,main,footer{padding-left:16px;padding-right:16px}.hero{grid-template-columns:1fr;padding:20px}.row{grid-template-columns:1fr}.tiles{grid-template-columns:repeat(2,1fr)}.tiles div{padding:12px}.tiles .figure{font-size:1.25rem}h2{margin-top:40px}caption{max-width:calc(100vw - 32px)}}
@media (max-width:900px){.brands thead{display:none}.brands tr{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 14px;padding:12px 0;border-bottom:1px solid var(--rule)}.brands td,.brands tbody th{border:0;padding:0;white-space:normal}.brands tbody th{flex-basis:100%}.brands td:nth-child(4){flex-basis:100%}.brands td .split{width:100%;max-width:420px}.brands td:nth-child(4),.brands td:nth-child(7){margin:4px 0}.narrow{display:inline}}
@media print{@page{margin:14mm}:root{--page:#fff;--text:#000;--soft:#444;--rule:#bbb;--panel:#fff;--outside:#0b6e62;--inside:#b8480b;--newcomer:#86c9be;--unknown:#868d99;--fail:#b3261e;--pass:#176b3a;--warning:#8a5300;--unjudged:#444;--link:#000}body{font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}header,main,footer{max-width:none;padding-left:0;padding-right:0}figure,tr,li,article,.hero,.pair section,.tiles div,section>.scroll{break-inside:avoid}article{-webkit-box-decoration-break:clone;box-decoration-break:clone}h2,h3,summary,caption,summary+p{break-after:avoid}summary{list-style:none}summary::-webkit-details-marker{display:none}header{padding-top:0}.hero{grid-template-columns:1fr 1fr;padding:14px 18px}.big{font-size:3rem}h2{margin:22px 0 8px}.charts{grid-template-columns:1fr 1fr;gap:12px 24px}.tiles{grid-template-columns:repeat(3,1fr)}.tiles div{padding:6px 10px}.scroll{overflow:visible;background:none}table{font-size:7.5pt}thead th{font-size:6pt}td{white-space:normal}th,td{padding:4px 5px 4px 0}td,tbody th{overflow-wrap:anywhere;min-width:0}.pair{display:block}.pair section{padding:12px 16px;margin-bottom:12px}td .split{width:70px}.skip{display:none}details::details-content{content-visibility:visible;block-size:auto}details{break-inside:auto}}
`;
// build/report/renderers/html/tiles.js
function tilesSection({ tiles }) {
	const answered = tiles.filter(({ value }) => value !== "unknown");
	const unknown = tiles.filter(({ value }) => value === "unknown").map(({ label }) => label.toLowerCase());
	if (answered.length === 0) return [];
	const note = unknown.length === 0 ? [] : [`<p class="soft">Unknown: ${markup(unknown.join(", "))}.</p>`];
	return section("figures", "The figures", [
		"<dl class=\"tiles\">",
		...answered.map(tile),
		"</dl>",
		...note
	]);
}
function tile({ label, figure, detail, interval, limit, lastWeek, trend }) {
	const words = detail === "" ? "" : ` <small>${markup(detail)}</small>`;
	const chance = interval === "" ? "" : `<dd class="soft">${markup(interval)}</dd>`;
	const bound = limit === "" ? "" : `<dd class="soft">${markup(limit, 100)}</dd>`;
	const week = lastWeek === "" ? "" : `<dd class="soft">Last week <span class="${trend ?? "level"}">${markup(lastWeek)}</span></dd>`;
	return `<div><dt>${markup(label)}</dt><dd class="figure">${markup(figure)}${words}</dd>${chance}${bound}${week}</div>`;
}
// build/report/renderers/html/calendar.js
const WEEKDAYS = [
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat",
	"Sun"
];
const DAYS = [
	0,
	1,
	2,
	3,
	4,
	5,
	6
];
const TOP$1 = 4;
const DIGIT = 6;
const SMALL_DIGIT = 5;
const MAX_LARGE = 2;
const MAX_NAMED = 10;
const KINDS = {
	contact: {
		name: "with",
		style: "contact"
	},
	none: {
		name: "without",
		style: "none"
	},
	unknown: {
		name: "unknown",
		style: "gap"
	},
	off: {
		name: "not judged",
		style: "off"
	}
};
const ALWAYS_SHOWN = ["contact", "none"];
function calendar(view) {
	const days = view.weeks.flat();
	const kinds = Object.keys(KINDS).map((kind) => ({
		kind,
		days: days.filter((day) => day.kind === kind)
	})).filter((group) => group.days.length > 0 || ALWAYS_SHOWN.includes(group.kind));
	const condition = view.condition === "" ? "" : ` (${view.condition})`;
	const words = kinds.map(({ kind, days: { length } }) => {
		return `${formatNumber(length)} ${KINDS[kind].name}${kind === "contact" ? condition : ""}`;
	});
	const legend = kinds.map(({ kind }, i) => swatch(KINDS[kind].style, words[i] ?? ""));
	const without = days.filter(({ kind }) => kind === "none").map(({ day }) => day);
	const list = without.length === 0 || without.length > MAX_NAMED ? "" : ` Without: ${without.join(", ")}.`;
	const description = `${view.title} over ${count(view.weeks.length, "week")}: ${words.join(", ")}.${list}`;
	return figure(view.title, legend, draw(view.weeks, description));
}
function draw(weeks, description) {
	const bandOf = weekBands(weeks.length, [44, 360], .08);
	const y = band(DAYS, [TOP$1, 166]).padding(.12);
	const starts = weeks.map(([first]) => ({ from: first?.day ?? "" }));
	const first = parseDay(starts[0]?.from ?? "");
	const names = DAYS.map((i) => {
		const name = Number.isNaN(first) ? "" : WEEKDAYS[weekday(first + i)];
		return `<text class="end" x="38" y="${round((y(i) ?? 0) + y.bandwidth() / 2 + 4)}">${name}</text>`;
	});
	const cells = weeks.flatMap((days, week) => days.map((day, i) => cell(day, bandOf(week), {
		top: y(i) ?? 0,
		height: y.bandwidth()
	})));
	return [
		`<svg class="calendar" role="img" viewBox="0 0 360 190" aria-label="${markup(description)}">`,
		...names,
		...weekLabels(starts, (week) => bandOf(week).middle),
		...cells,
		"</svg>"
	].join("\n");
}
function cell({ day, kind, contacts }, { start, middle, width }, row) {
	const amount = contacts === null ? "unknown" : formatNumber(contacts);
	const text = contacts === null ? "?" : formatCompact(contacts);
	const isLong = text.length > MAX_LARGE;
	const number = width < text.length * (isLong ? SMALL_DIGIT : DIGIT) + 2 ? "" : `<text class="middle${isLong ? " long" : ""}" x="${round(middle)}" y="${round(row.top + row.height / 2 + 4)}">${text}</text>`;
	return `<g class="${KINDS[kind].style}"><title>${markup(`${day}: ${amount}`)}</title><rect x="${round(start)}" y="${round(row.top)}" width="${round(width)}" height="${round(row.height)}" rx="2"/>${number}</g>`;
}
// node_modules/d3-path/dist/d3-path.mjs
const pi$1 = Math.PI;
const tau$1 = 2 * pi$1;
const epsilon$1 = 1e-6;
const tauEpsilon = tau$1 - epsilon$1;
function append(strings) {
	this._ += strings[0];
	for (let i = 1, n = strings.length; i < n; ++i) this._ += arguments[i] + strings[i];
}
function appendRound(digits) {
	let d = Math.floor(digits);
	if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
	if (d > 15) return append;
	const k = 10 ** d;
	return function(strings) {
		this._ += strings[0];
		for (let i = 1, n = strings.length; i < n; ++i) this._ += Math.round(arguments[i] * k) / k + strings[i];
	};
}
function equal(x0, y0, x1, y1) {
	return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
	const d = Math.floor(digits);
	if (!(d <= 15)) return equal;
	const k = 10 ** d;
	const r = function(value) {
		return Math.round(value * k);
	};
	return function(x0, y0, x1, y1) {
		return r(x0) === r(x1) && r(y0) === r(y1);
	};
}
var Path = class {
	constructor(digits) {
		this._x0 = this._y0 = this._x1 = this._y1 = null;
		this._ = "";
		this._append = digits == null ? append : appendRound(digits);
		this._equal = digits == null ? equal : equalRound(digits);
	}
	moveTo(x, y) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}`;
	}
	closePath() {
		if (this._x1 !== null) {
			this._x1 = this._x0, this._y1 = this._y0;
			this._append`Z`;
		}
	}
	lineTo(x, y) {
		this._append`L${this._x1 = +x},${this._y1 = +y}`;
	}
	quadraticCurveTo(x1, y1, x, y) {
		this._append`Q${+x1},${+y1},${this._x1 = +x},${this._y1 = +y}`;
	}
	bezierCurveTo(x1, y1, x2, y2, x, y) {
		this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x},${this._y1 = +y}`;
	}
	arcTo(x1, y1, x2, y2, r) {
		x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
		if (this._x1 === null) this._append`M${this._x1 = x1},${this._y1 = y1}`;
		else if (!(l01_2 > epsilon$1));
		else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon$1) || !r) this._append`L${this._x1 = x1},${this._y1 = y1}`;
		else {
			let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi$1 - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
			if (Math.abs(t01 - 1) > epsilon$1) this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
			this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
		}
	}
	arc(x, y, r, a0, a1, ccw) {
		x = +x, y = +y, r = +r, ccw = !!ccw;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x + dx, y0 = y + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
		if (this._x1 === null) this._append`M${x0},${y0}`;
		else if (Math.abs(this._x1 - x0) > epsilon$1 || Math.abs(this._y1 - y0) > epsilon$1) this._append`L${x0},${y0}`;
		if (!r) return;
		if (da < 0) da = da % tau$1 + tau$1;
		if (da > tauEpsilon) this._append`A${r},${r},0,1,${cw},${x - dx},${y - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
		else if (da > epsilon$1) {
			const x1 = x + r * Math.cos(a1);
			const y1 = y + r * Math.sin(a1);
			if (da >= pi$1 && this._equal(x0, y0, x1, y1)) {
				da /= 2;
				let a00 = a0 + da;
				this._append`A${r},${r},0,${+(da >= pi$1)},${cw},${x + r * Math.cos(a00)},${y + r * Math.sin(a00)}`;
			}
			this._append`A${r},${r},0,${+(da >= pi$1)},${cw},${this._x1 = x1},${this._y1 = y1}`;
		}
	}
	rect(x, y, w, h) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}h${w = +w}v${+h}h${-w}Z`;
	}
	toString() {
		return this._;
	}
};
function path() {
	return new Path();
}
path.prototype = Path.prototype;
// node_modules/d3-shape/dist/d3-shape.mjs
function constant(x) {
	return function constant() {
		return x;
	};
}
const cos = Math.cos;
const sin = Math.sin;
const sqrt = Math.sqrt;
const epsilon = 1e-12;
const pi = Math.PI;
pi / 2;
const tau = 2 * pi;
function withPath(shape) {
	let digits = 3;
	shape.digits = function(_) {
		if (!arguments.length) return digits;
		if (_ == null) digits = null;
		else {
			const d = Math.floor(_);
			if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
			digits = d;
		}
		return shape;
	};
	return () => new Path(digits);
}
Array.prototype.slice;
function array(x) {
	return typeof x === "object" && "length" in x ? x : Array.from(x);
}
function Linear(context) {
	this._context = context;
}
Linear.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1: this._point = 2;
			default: this._context.lineTo(x, y);
		}
	}
};
function curveLinear(context) {
	return new Linear(context);
}
function x(p) {
	return p[0];
}
function y(p) {
	return p[1];
}
function line(x$1, y$1) {
	var defined = constant(true), context = null, curve = curveLinear, output = null, path = withPath(line);
	x$1 = typeof x$1 === "function" ? x$1 : x$1 === void 0 ? x : constant(x$1);
	y$1 = typeof y$1 === "function" ? y$1 : y$1 === void 0 ? y : constant(y$1);
	function line(data) {
		var i, n = (data = array(data)).length, d, defined0 = false, buffer;
		if (context == null) output = curve(buffer = path());
		for (i = 0; i <= n; ++i) {
			if (!(i < n && defined(d = data[i], i, data)) === defined0) {
				if (defined0 = !defined0) output.lineStart();
				else output.lineEnd();
			}
			if (defined0) output.point(+x$1(d, i, data), +y$1(d, i, data));
		}
		if (buffer) return output = null, buffer + "" || null;
	}
	line.x = function(_) {
		return arguments.length ? (x$1 = typeof _ === "function" ? _ : constant(+_), line) : x$1;
	};
	line.y = function(_) {
		return arguments.length ? (y$1 = typeof _ === "function" ? _ : constant(+_), line) : y$1;
	};
	line.defined = function(_) {
		return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), line) : defined;
	};
	line.curve = function(_) {
		return arguments.length ? (curve = _, context != null && (output = curve(context)), line) : curve;
	};
	line.context = function(_) {
		return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line) : context;
	};
	return line;
}
curveRadial(curveLinear);
function Radial(curve) {
	this._curve = curve;
}
Radial.prototype = {
	areaStart: function() {
		this._curve.areaStart();
	},
	areaEnd: function() {
		this._curve.areaEnd();
	},
	lineStart: function() {
		this._curve.lineStart();
	},
	lineEnd: function() {
		this._curve.lineEnd();
	},
	point: function(a, r) {
		this._curve.point(r * Math.sin(a), r * -Math.cos(a));
	}
};
function curveRadial(curve) {
	function radial(context) {
		return new Radial(curve(context));
	}
	radial._curve = curve;
	return radial;
}
sqrt(3);
sqrt(1 / 3) * 2;
const kr = sin(pi / 10) / sin(7 * pi / 10);
sin(tau / 10) * kr;
-cos(tau / 10) * kr;
sqrt(3);
sqrt(3);
sqrt(3) / 2;
(1 / sqrt(12) / 2 + 1) * 3;
function noop() {}
function point$3(that, x, y) {
	that._context.bezierCurveTo((2 * that._x0 + that._x1) / 3, (2 * that._y0 + that._y1) / 3, (that._x0 + 2 * that._x1) / 3, (that._y0 + 2 * that._y1) / 3, (that._x0 + 4 * that._x1 + x) / 6, (that._y0 + 4 * that._y1 + y) / 6);
}
function Basis(context) {
	this._context = context;
}
Basis.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 3: point$3(this, this._x1, this._y1);
			case 2: this._context.lineTo(this._x1, this._y1);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function BasisClosed(context) {
	this._context = context;
}
BasisClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x2, this._y2);
				this._context.closePath();
				break;
			case 2:
				this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
				this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x2, this._y2);
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x2 = x, this._y2 = y;
				break;
			case 1:
				this._point = 2;
				this._x3 = x, this._y3 = y;
				break;
			case 2:
				this._point = 3;
				this._x4 = x, this._y4 = y;
				this._context.moveTo((this._x0 + 4 * this._x1 + x) / 6, (this._y0 + 4 * this._y1 + y) / 6);
				break;
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function BasisOpen(context) {
	this._context = context;
}
BasisOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				var x0 = (this._x0 + 4 * this._x1 + x) / 6, y0 = (this._y0 + 4 * this._y1 + y) / 6;
				this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
				break;
			case 3: this._point = 4;
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function Bundle(context, beta) {
	this._basis = new Basis(context);
	this._beta = beta;
}
Bundle.prototype = {
	lineStart: function() {
		this._x = [];
		this._y = [];
		this._basis.lineStart();
	},
	lineEnd: function() {
		var x = this._x, y = this._y, j = x.length - 1;
		if (j > 0) {
			var x0 = x[0], y0 = y[0], dx = x[j] - x0, dy = y[j] - y0, i = -1, t;
			while (++i <= j) {
				t = i / j;
				this._basis.point(this._beta * x[i] + (1 - this._beta) * (x0 + t * dx), this._beta * y[i] + (1 - this._beta) * (y0 + t * dy));
			}
		}
		this._x = this._y = null;
		this._basis.lineEnd();
	},
	point: function(x, y) {
		this._x.push(+x);
		this._y.push(+y);
	}
};
(function custom(beta) {
	function bundle(context) {
		return beta === 1 ? new Basis(context) : new Bundle(context, beta);
	}
	bundle.beta = function(beta) {
		return custom(+beta);
	};
	return bundle;
})(.85);
function point$2(that, x, y) {
	that._context.bezierCurveTo(that._x1 + that._k * (that._x2 - that._x0), that._y1 + that._k * (that._y2 - that._y0), that._x2 + that._k * (that._x1 - x), that._y2 + that._k * (that._y1 - y), that._x2, that._y2);
}
function Cardinal(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
Cardinal.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: point$2(this, this._x1, this._y1);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				this._x1 = x, this._y1 = y;
				break;
			case 2: this._point = 3;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
(function custom(tension) {
	function cardinal(context) {
		return new Cardinal(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function CardinalClosed(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
CardinalClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
				this.point(this._x5, this._y5);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x3 = x, this._y3 = y;
				break;
			case 1:
				this._point = 2;
				this._context.moveTo(this._x4 = x, this._y4 = y);
				break;
			case 2:
				this._point = 3;
				this._x5 = x, this._y5 = y;
				break;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
(function custom(tension) {
	function cardinal(context) {
		return new CardinalClosed(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function CardinalOpen(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
CardinalOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
(function custom(tension) {
	function cardinal(context) {
		return new CardinalOpen(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function point$1(that, x, y) {
	var x1 = that._x1, y1 = that._y1, x2 = that._x2, y2 = that._y2;
	if (that._l01_a > epsilon) {
		var a = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
		x1 = (x1 * a - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
		y1 = (y1 * a - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
	}
	if (that._l23_a > epsilon) {
		var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
		x2 = (x2 * b + that._x1 * that._l23_2a - x * that._l12_2a) / m;
		y2 = (y2 * b + that._y1 * that._l23_2a - y * that._l12_2a) / m;
	}
	that._context.bezierCurveTo(x1, y1, x2, y2, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRom.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: this.point(this._x2, this._y2);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2: this._point = 3;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
(function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function CatmullRomClosed(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRomClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
				this.point(this._x5, this._y5);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x3 = x, this._y3 = y;
				break;
			case 1:
				this._point = 2;
				this._context.moveTo(this._x4 = x, this._y4 = y);
				break;
			case 2:
				this._point = 3;
				this._x5 = x, this._y5 = y;
				break;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
(function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function CatmullRomOpen(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRomOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
(function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function LinearClosed(context) {
	this._context = context;
}
LinearClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		if (this._point) this._context.closePath();
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) this._context.lineTo(x, y);
		else this._point = 1, this._context.moveTo(x, y);
	}
};
function sign(x) {
	return x < 0 ? -1 : 1;
}
function slope3(that, x2, y2) {
	var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
	return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), .5 * Math.abs(p)) || 0;
}
function slope2(that, t) {
	var h = that._x1 - that._x0;
	return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
}
function point(that, t0, t1) {
	var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
	that._context.bezierCurveTo(x0 + dx, y0 + dx * t0, x1 - dx, y1 - dx * t1, x1, y1);
}
function MonotoneX(context) {
	this._context = context;
}
MonotoneX.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x1, this._y1);
				break;
			case 3: point(this, this._t0, slope2(this, this._t0));
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		var t1 = NaN;
		x = +x, y = +y;
		if (x === this._x1 && y === this._y1) return;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				point(this, slope2(this, t1 = slope3(this, x, y)), t1);
				break;
			default: point(this, this._t0, t1 = slope3(this, x, y));
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
		this._t0 = t1;
	}
};
function MonotoneY(context) {
	this._context = new ReflectContext(context);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x, y) {
	MonotoneX.prototype.point.call(this, y, x);
};
function ReflectContext(context) {
	this._context = context;
}
ReflectContext.prototype = {
	moveTo: function(x, y) {
		this._context.moveTo(y, x);
	},
	closePath: function() {
		this._context.closePath();
	},
	lineTo: function(x, y) {
		this._context.lineTo(y, x);
	},
	bezierCurveTo: function(x1, y1, x2, y2, x, y) {
		this._context.bezierCurveTo(y1, x1, y2, x2, y, x);
	}
};
function Natural(context) {
	this._context = context;
}
Natural.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = [];
		this._y = [];
	},
	lineEnd: function() {
		var x = this._x, y = this._y, n = x.length;
		if (n) {
			this._line ? this._context.lineTo(x[0], y[0]) : this._context.moveTo(x[0], y[0]);
			if (n === 2) this._context.lineTo(x[1], y[1]);
			else {
				var px = controlPoints(x), py = controlPoints(y);
				for (var i0 = 0, i1 = 1; i1 < n; ++i0, ++i1) this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x[i1], y[i1]);
			}
		}
		if (this._line || this._line !== 0 && n === 1) this._context.closePath();
		this._line = 1 - this._line;
		this._x = this._y = null;
	},
	point: function(x, y) {
		this._x.push(+x);
		this._y.push(+y);
	}
};
function controlPoints(x) {
	var i, n = x.length - 1, m, a = new Array(n), b = new Array(n), r = new Array(n);
	a[0] = 0, b[0] = 2, r[0] = x[0] + 2 * x[1];
	for (i = 1; i < n - 1; ++i) a[i] = 1, b[i] = 4, r[i] = 4 * x[i] + 2 * x[i + 1];
	a[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x[n - 1] + x[n];
	for (i = 1; i < n; ++i) m = a[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
	a[n - 1] = r[n - 1] / b[n - 1];
	for (i = n - 2; i >= 0; --i) a[i] = (r[i] - a[i + 1]) / b[i];
	b[n - 1] = (x[n] + a[n - 1]) / 2;
	for (i = 0; i < n - 1; ++i) b[i] = 2 * x[i + 1] - a[i + 1];
	return [a, b];
}
function Step(context, t) {
	this._context = context;
	this._t = t;
}
Step.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = this._y = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1: this._point = 2;
			default: if (this._t <= 0) {
				this._context.lineTo(this._x, y);
				this._context.lineTo(x, y);
			} else {
				var x1 = this._x * (1 - this._t) + x * this._t;
				this._context.lineTo(x1, this._y);
				this._context.lineTo(x1, y);
			}
		}
		this._x = x, this._y = y;
	}
};
function none$1(series, order) {
	if (!((n = series.length) > 1)) return;
	for (var i = 1, j, s0, s1 = series[order[0]], n, m = s1.length; i < n; ++i) {
		s0 = s1, s1 = series[order[i]];
		for (j = 0; j < m; ++j) s1[j][1] += s1[j][0] = isNaN(s0[j][1]) ? s0[j][0] : s0[j][1];
	}
}
function none(series) {
	var n = series.length, o = new Array(n);
	while (--n >= 0) o[n] = n;
	return o;
}
function stackValue(d, key) {
	return d[key];
}
function stackSeries(key) {
	const series = [];
	series.key = key;
	return series;
}
function stack() {
	var keys = constant([]), order = none, offset = none$1, value = stackValue;
	function stack(data) {
		var sz = Array.from(keys.apply(this, arguments), stackSeries), i, n = sz.length, j = -1, oz;
		for (const d of data) for (i = 0, ++j; i < n; ++i) (sz[i][j] = [0, +value(d, sz[i].key, j, data)]).data = d;
		for (i = 0, oz = array(order(sz)); i < n; ++i) sz[oz[i]].index = i;
		offset(sz, oz);
		return sz;
	}
	stack.keys = function(_) {
		return arguments.length ? (keys = typeof _ === "function" ? _ : constant(Array.from(_)), stack) : keys;
	};
	stack.value = function(_) {
		return arguments.length ? (value = typeof _ === "function" ? _ : constant(+_), stack) : value;
	};
	stack.order = function(_) {
		return arguments.length ? (order = _ == null ? none : typeof _ === "function" ? _ : constant(Array.from(_)), stack) : order;
	};
	stack.offset = function(_) {
		return arguments.length ? (offset = _ == null ? none$1 : _, stack) : offset;
	};
	return stack;
}
// build/report/renderers/html/chart.js
const RIGHT = 8;
const LIMIT = 62;
const TOP = 14;
function drawChart(view, weeks) {
	const chart = {
		...view,
		weeks
	};
	const bandOf = weekBands(chart.weeks.length, [44, right(chart)], .25);
	const y = linear([0, top(chart)], [166, TOP]);
	if (chart.top === void 0) y.nice(4);
	const middle = (week) => bandOf(week).middle;
	const drawn = isKnown(chart) ? [
		...hasValue$1(chart) ? grid(chart, y) : [],
		...chart.kind === "bars" ? bars(chart, bandOf, y) : lines(chart, middle, y),
		...endless(chart, middle),
		...chart.limit === null || !hasValue$1(chart) ? [] : limitLine(chart, chart.limit, y)
	] : [`<text class="middle" x="180" y="95">No data.</text>`];
	return [
		`<svg role="img" viewBox="0 0 360 190" aria-label="${markup(describe(chart))}">`,
		...drawn,
		...weekLabels(chart.weeks, middle),
		"</svg>"
	].join("\n");
}
function isKnown(chart) {
	return hasValue$1(chart) || chart.endless?.weeks.includes(true) === true;
}
function hasValue$1({ series }) {
	return series.some(({ values }) => values.some((value) => value !== null));
}
function top({ kind, series, top: given, limit, weeks }) {
	const at = (week) => series.map(({ values }) => values[week] ?? 0);
	const heights = weeks.map((_, week) => kind === "bars" ? at(week).reduce((sum, value) => sum + value, 0) : Math.max(...at(week)));
	return given ?? Math.max(...heights, limit ?? 0, 1);
}
function grid(chart, y) {
	return y.ticks(4).filter((tick) => chart.kind === "line" || Number.isInteger(tick)).map((tick) => `<line class="grid" x1="44" x2="${right(chart)}" y1="${round(y(tick))}" y2="${round(y(tick))}"/><text class="end" x="38" y="${round(y(tick) + 4)}">${markup(chart.format(tick))}</text>`);
}
function bars({ series, weeks }, bandOf, y) {
	return stack().keys(series.keys()).value((week, number) => series[number]?.values[week] ?? 0)(weeks.keys()).map((layer) => {
		const rectangles = layer.map(([from, to], week) => to === from ? "" : `<rect x="${round(bandOf(week).start)}" y="${round(y(to))}" width="${round(bandOf(week).width)}" height="${round(y(from) - y(to))}"/>`);
		return `<g class="${series[layer.key]?.style}">${rectangles.join("")}</g>`;
	});
}
function lines({ series, small }, middle, y) {
	return series.map(({ style, values }) => {
		const path = line().defined((value) => value !== null).x((_, week) => middle(week)).y((value) => y(value ?? 0)).digits(1)([...values]);
		const dots = values.map((value, week) => {
			const hollow = small?.weeks[week] === true ? " class=\"hollow\"" : "";
			return value === null ? "" : `<circle${hollow} cx="${round(middle(week))}" cy="${round(y(value))}" r="3.5"/>`;
		});
		return `<g class="${style}"><path class="line" d="${path ?? ""}"/>${dots.join("")}</g>`;
	});
}
function endless({ endless: given }, middle) {
	return (given?.weeks ?? []).flatMap((isEndless, week) => isEndless ? [`<text class="middle endless" x="${round(middle(week))}" y="16">\u25B2</text>`] : []);
}
function right({ limit }) {
	return 360 - (limit === null ? RIGHT : LIMIT);
}
function limitLine(chart, limit, y) {
	const at = round(y(limit));
	return [`<line class="limit" x1="44" x2="${right(chart)}" y1="${at}" y2="${at}"/>`, `<text class="limit-label" x="${right(chart) + 4}" y="${round(at + 4)}">limit ${markup(chart.format(limit))}</text>`];
}
function describe({ title, series, format, weeks }) {
	const last = series.map(({ name, values }) => {
		const value = values.at(-1) ?? null;
		return `${series.length > 1 ? `${name} ` : ""}${value === null ? "unknown" : format(value)}`;
	});
	return `${title}. In the week from ${dayLabel(weeks.at(-1)?.from ?? "")}: ${last.join(", ")}. The table of weeks has all values.`;
}
// build/report/renderers/html/weeks.js
function weeksSection({ weeks: view }) {
	if (view === null || isEmpty(view)) return [];
	const { charts, weeks } = view;
	const shown = charts.filter(hasValue).map((chart) => chartFigure(chart, weeks));
	const empty = charts.filter((chart) => !hasValue(chart)).map(({ title }) => title.toLowerCase());
	const note = empty.length === 0 ? [] : [`<p class="soft">No data: ${markup(empty.join(", "))}.</p>`];
	return section("weeks", "Week by week", [
		"<div class=\"charts\">",
		...shown.slice(0, CALENDAR_AT),
		calendar(view.calendar),
		...shown.slice(CALENDAR_AT),
		"</div>",
		...note
	]);
}
const CALENDAR_AT = 3;
function isEmpty({ charts, calendar: { weeks } }) {
	const isNothing = ({ series, endless }) => endless?.weeks.includes(true) !== true && series.every(({ values }) => values.every((value) => (value ?? 0) === 0));
	return charts.every(isNothing) && weeks.flat().every(({ contacts }) => (contacts ?? 0) === 0);
}
function hasValue({ series, endless }) {
	return endless?.weeks.includes(true) === true || series.some(({ values }) => values.some((value) => value !== null));
}
function chartFigure(chart, weeks) {
	const names = chart.series.length > 1 ? chart.series.map(({ style, name }) => swatch(style, name)) : [];
	const mark = chart.endless?.weeks.includes(true) ? [`<span><b class="is-fail">\u25B2</b> ${markup(chart.endless?.name ?? "")}</span>`] : [];
	const hollow = chart.small === void 0 ? [] : [swatch("hollow", chart.small.name)];
	return figure(chart.title, [
		...names,
		...hollow,
		...mark
	], drawChart(chart, weeks));
}
function weekTable({ weeks: view }) {
	if (view === null || isEmpty(view)) return [];
	const { weeks, columns } = view;
	const rows = weeks.map(({ from }, i) => [`<span class="day">${markup(dayLabel(from), 60)}</span>`, ...columns.map(({ cells }) => markup(cells[i] ?? ""))]);
	return fold("Weekly figures", table("Weekly figures (\u2013 = no data)", ["Week from", ...columns.map(({ label }) => label)], rows));
}
// build/report/renderers/html/page.js
function html(view) {
	const { brand } = view.report.policy;
	const { text } = CONCLUSION_STYLES[view.report.conclusion];
	return document$1(`${markup(brand, 80)}, ${markup(view.report.asOf, 40)}: ${text} \u2013 Vanity Check`, [
		"<a class=\"skip\" href=\"#main\">Skip to the findings</a>",
		...hero(view),
		"<main id=\"main\">",
		...nextBoxes(view),
		...findingSections(view),
		...dependenceSection(view),
		...channelsSection(view),
		...tilesSection(view),
		...weeksSection(view),
		"<div class=\"folds\">",
		...unjudgedFold(view),
		...applauseFold(view),
		...waivedFold(view),
		...rulesFold(view),
		...weekTable(view),
		...counted(view),
		"</div>",
		"</main>",
		...footer(view)
	]);
}
function document$1(title, body) {
	return [
		"<!doctype html>",
		"<html lang=\"en\">",
		"<head>",
		"<meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		"<meta name=\"referrer\" content=\"no-referrer\">",
		`<title>${title}</title>`,
		`<style>${STYLE}</style>`,
		"</head>",
		"<body>",
		...body,
		"</body>",
		"</html>",
		""
	].join("\n");
}
function policy() {
	return `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'`;
}
function counted({ summary }) {
	const { counts, inputs, isPlanAlone } = summary;
	return fold("How the numbers are made", [
		...isPlanAlone ? [] : [`<p>${markup(message("how-counted", {}))}</p>`],
		`<p>Read ${markup(inputs)}.</p>`,
		`<p>${markup(counts)}. Rules that can't be judged are counted apart.</p>`
	]);
}
function footer({ report, summary: { change } }) {
	const { asOf, policy, tool } = report;
	const { path, digest } = policy;
	return [
		"<footer>",
		...change === null ? [] : [`<p>${markup(change)}.</p>`],
		`<p>As of ${markup(asOf, 40)}. Policy <code>${markup(path, 300)}</code>, <code>${markup(digest.slice(0, 12))}</code>. Vanity Check ${markup(tool.version, 40)}.</p>`,
		"</footer>"
	];
}
export { swatch as i, html as n, splitBar as r, document$1 as t };
