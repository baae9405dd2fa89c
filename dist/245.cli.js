export const id = 245;
export const ids = [245];
export const modules = {

/***/ 3125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ drawingOf)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3145);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4277);


/** A report with what pages draw from beside it. */
function drawingOf(report, source) {
    return { report, names: (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .labels */ .W)(report), entries: (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .byWeight */ .IN)(report), source };
}


/***/ }),

/***/ 3245:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/report/drawing.js
var report_drawing = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/figure-rows.js
var figure_rows = __webpack_require__(8177);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/report/unseen-accounts.js
var unseen_accounts = __webpack_require__(7220);
// EXTERNAL MODULE: ./build/lib/format-number.js
var format_number = __webpack_require__(6483);
// EXTERNAL MODULE: ./build/report/place.js
var place = __webpack_require__(3060);
;// CONCATENATED MODULE: ./build/report/renderers/html/elements.js



/** A section under a heading, which names it; nothing where it would be empty. */
function section(id, title, content) {
    if (content.length === 0)
        return [];
    return [
        `<section aria-labelledby="${id}">`,
        `<h2 id="${id}">${unbroken((0,report_escape/* markup */.PT)(title))}</h2>`,
        ...content,
        "</section>",
    ];
}
/** A day stays on one line. */
function unbroken(html) {
    return html.replace(/\d{4}-\d\d-\d\d/g, '<span class="day">$&</span>');
}
/** A table that scrolls by itself where the page is narrow; the cells are HTML already, the first a header. */
function table(caption, header, rows) {
    return [
        `<div class="scroll" role="region" tabindex="0" aria-label="${(0,report_escape/* markup */.PT)(caption)}"><table>`,
        `<caption>${(0,report_escape/* markup */.PT)(caption)}</caption>`,
        `<thead><tr>${header.map((cell) => `<th scope="col">${(0,report_escape/* markup */.PT)(cell)}</th>`).join("")}</tr></thead>`,
        "<tbody>",
        ...rows.map(([first = "", ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join("")}</tr>`),
        "</tbody></table></div>",
    ];
}
/** A drawing under its title, with what its colours and marks mean where they mean anything. */
function figure(title, legend, drawing) {
    const key = legend.length === 0 ? "" : `<p class="legend">${legend.join(" ")}</p>`;
    return `<figure><figcaption>${(0,report_escape/* markup */.PT)(title)}</figcaption>${key}\n${drawing}</figure>`;
}
/** A piece of a legend: the colour of a class of the style, and what it stands for. */
function swatch(style, name) {
    return `<span><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><g class="${style}"><rect width="10" height="10"/></g></svg>${(0,report_escape/* markup */.PT)(name)}</span>`;
}
/** `file:line:column`, a link where the line can be looked at. */
function placeLink(location, source) {
    const text = `<code>${(0,report_escape/* markup */.PT)((0,place/* place */.i)(location), 300)}</code>`;
    const url = (0,place/* lineUrl */.g)(source, location);
    return url === null ? text : `<a href="${(0,report_escape/* markup */.PT)(url, 4000)}" rel="noreferrer">${text}</a>`;
}
/** The honest note on a cut; none where nothing was. */
function cutNote(all, shown, what) {
    if (all <= shown)
        return [];
    return [
        `<p>Showing ${(0,format_number/* formatNumber */.ZV)(shown)} of ${(0,format_number/* formatNumber */.ZV)(all)} ${what}; everything is in report.json.</p>`,
    ];
}

;// CONCATENATED MODULE: ./build/report/renderers/html/applause.js



/** The posts that nobody outside reacted to: how they begin and where to look them up, and no names. */
function applauseSection({ report, source }) {
    const findings = report.rules
        .filter(({ rule }) => rule === "employee-only-posts")
        .flatMap((rule) => rule.findings.filter(({ outcome }) => outcome === "fail"));
    const posts = findings.flatMap((finding) => finding.posts ?? []);
    if (posts.length === 0)
        return [];
    const shown = posts.map((post) => `<li>${nameOf(post)} ${placeLink(post.location, source)}</li>`);
    const intro = "<p>Each had reactions, and every one came from our own people.</p>";
    // A finding shows some of its posts only.
    const all = Math.max(posts.length, ...findings.map(({ actual, sample }) => Math.round((actual ?? 0) * (sample ?? 0))));
    const rest = all > shown.length ? [`<p>Showing ${shown.length} of ${(0,format_number/* formatNumber */.ZV)(all)}.</p>`] : [];
    return section("applause", "Posts that only our own people applauded", [
        intro,
        "<ul>",
        ...shown,
        "</ul>",
        ...rest,
    ]);
}
function nameOf({ object, day, text }) {
    const name = text === null ? (object ?? "a post") : `“${text}”`;
    return (0,report_escape/* markup */.PT)(day === null ? name : `${day}: ${name}`);
}

// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/measure.js
var measure = __webpack_require__(9403);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(7342);
;// CONCATENATED MODULE: ./build/report/renderers/html/findings.js





/** More than anybody reads on a page; the JSON report has them all. */
const MAX_FINDINGS = 200;
/** What is broken, what could not be judged, and what is waived. */
function findingSections(drawing) {
    const { broken, unjudged, waived } = (0,findings/* sectionsOf */.Ks)(drawing.entries);
    return [
        ...section("findings", "Findings", listed(drawing, broken)),
        ...section("unjudged", "Not judged", listed(drawing, unjudged)),
        ...section("waived", "Waived", listed(drawing, waived)),
    ];
}
function listed({ names, source }, entries) {
    const groups = [...(0,findings/* groupByRule */.RJ)(entries.slice(0, MAX_FINDINGS))];
    return [
        ...groups.flatMap(([rule, group]) => [
            `<h3><code>${(0,report_escape/* markup */.PT)(names.get(rule) ?? rule.rule, 200)}</code></h3>`,
            "<ul>",
            ...group.map((entry) => `<li>${item(entry, source)}</li>`),
            "</ul>",
        ]),
        ...cutNote(entries.length, MAX_FINDINGS, "findings"),
    ];
}
function item(entry, source) {
    const { finding } = entry;
    const reason = (0,verdict/* reasonText */.uV)(finding);
    const tag = reason === null ? finding.level : `${finding.level}, ${reason}`;
    const kind = { error: "fail", warning: "warning", notice: "unjudged" }[finding.level];
    const waived = finding.waived === undefined
        ? ""
        : `<br>Waived until ${(0,report_escape/* markup */.PT)(finding.waived.until)}: ${(0,report_escape/* markup */.PT)(finding.waived.reason)}`;
    const where = `<span class="soft">${(0,report_escape/* markup */.PT)((0,measure/* measureText */.kD)(entry))}</span> ${placeLink(finding.location, source)}`;
    return `<span class="is-${kind}">${(0,report_escape/* markup */.PT)(tag)}</span> ${(0,report_escape/* markup */.PT)(finding.message)}<br>${where}${waived}`;
}

// EXTERNAL MODULE: ./build/report/figures.js
var report_figures = __webpack_require__(1822);
;// CONCATENATED MODULE: ./build/report/renderers/html/hero.js





/** A longer name is cut. */
const MAX_BRAND = 80;
/** The verdict, and what is left of the engagement without the company's own people. */
function hero(report) {
    const share = (0,report_figures/* outsideShare */.Lu)(report.figures);
    const [kind, words] = chip(report);
    return [
        "<header>",
        `<h1>${(0,report_escape/* markup */.PT)(report.policy.brand, MAX_BRAND)}: ${(0,summary/* planAlone */.bj)(report) === null ? "our engagement without our own people" : "our posting plan"}</h1>`,
        '<div class="hero">',
        ...((0,summary/* planAlone */.bj)(report) === null
            ? [`<p class="big">${share === null ? "?" : (0,format_number/* formatShare */.T1)(share)}</p>`]
            : []),
        `<div><p class="lead">${(0,report_escape/* markup */.PT)((0,summary/* headline */.Pl)(report))}</p>`,
        `<p><span class="chip is-${kind}">${words}</span> <span class="soft">${(0,report_escape/* markup */.PT)((0,summary/* rulesText */.TK)(report))}</span></p></div>`,
        ...split(report.figures),
        "</div>",
        "</header>",
    ];
}
/** In a word; a run that was told not to fail passes with errors. */
function chip(report) {
    if (report.conclusion === "pass" && report.counts.error === 0) {
        return ["pass", report.change?.hidden ? "✓ The changed files hold to the policy" : "✓ The policy holds"];
    }
    return (0,summary/* isAnyBroken */.qe)(report)
        ? ["fail", "✖ The policy is broken"]
        : ["fail", "✖ The policy could not be judged"];
}
/** The whole as one bar, from outside, our own and nameless. */
function split({ inside, outside, unknown }) {
    const parts = [
        { name: "outside", style: "outside", value: outside.all ?? 0 },
        { name: "our own people", style: "inside", value: inside.all ?? 0 },
        { name: "nobody named", style: "nobody", value: unknown.all ?? 0 },
    ].filter(({ value }) => value > 0);
    const total = parts.reduce((sum, { value }) => sum + value, 0);
    if (total === 0)
        return [];
    let at = 0;
    const bars = parts.map(({ style, value }) => {
        const width = Math.round((value / total) * 10_000) / 10;
        const bar = `<g class="${style}"><rect x="${at.toFixed(1)}" width="${width}" height="18"/></g>`;
        at += width;
        return bar;
    });
    const legend = parts.map(({ name, style, value }) => swatch(style, `${(0,format_number/* formatNumber */.ZV)(value)} ${name}`));
    return [
        '<div class="whole">',
        `<svg class="split" viewBox="0 0 1000 18" preserveAspectRatio="none" aria-hidden="true">${bars.join("")}</svg>`,
        `<p class="legend">${legend.join(" ")}</p>`,
        "</div>",
    ];
}

// EXTERNAL MODULE: ./build/report/rule-figures.js
var rule_figures = __webpack_require__(4985);
;// CONCATENATED MODULE: ./build/report/renderers/html/rules.js





/** More than anybody reads on a page; the JSON report has them all. */
const MAX_RULES = 300;
/** Every rule with its verdict, in the policy's order. */
function rulesSection({ report, names, entries }) {
    const open = (0,findings/* groupByRule */.RJ)(entries.filter(findings/* isOpen */.nT));
    const rows = report.rules.slice(0, MAX_RULES).map((rule) => {
        const worst = (0,verdict/* worstEntry */.Ge)(rule, open.get(rule) ?? []);
        const { kind, text } = (0,verdict/* verdictOf */.Vj)(rule, worst);
        const { actual, limit, sample, before } = (0,rule_figures/* ruleFigures */.M)(rule, worst);
        return [
            `<code>${(0,report_escape/* markup */.PT)(names.get(rule) ?? rule.rule, 200)}</code>`,
            `<span class="is-${kind}">${(0,report_escape/* markup */.PT)(text)}</span>`,
            (0,report_escape/* markup */.PT)(actual),
            (0,report_escape/* markup */.PT)(limit, 100),
            (0,report_escape/* markup */.PT)(sample),
            (0,report_escape/* markup */.PT)(before),
        ];
    });
    if (rows.length === 0)
        return [];
    const header = ["Rule", "Verdict", "Actual", "Limit", "Sample", "Window before"];
    const note = cutNote(report.rules.length, MAX_RULES, "rules");
    return section("rules", "The policy, rule by rule", [
        ...table("Verdict of each rule; of several days or posts the worst", header, rows),
        ...note,
    ]);
}

;// CONCATENATED MODULE: ./build/report/renderers/html/style.js
/** The page's style; it loads nothing, and its hash is what the page's policy lets through. */
const STYLE = `
:root{color-scheme:light dark;--page:#fff;--text:#1b1f24;--soft:#57606a;--rule:#d0d7de;--panel:#f6f8fa;--outside:#0b6e4f;--inside:#b35900;--newcomer:#7cc4a8;--nobody:#8c959f;--fail:#b3261e;--pass:#1a6b35;--warning:#8a5300;--unjudged:#57606a;--link:#0b57d0}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--text:#e6edf3;--soft:#9da7b3;--rule:#30363d;--panel:#161b22;--outside:#4cc38a;--inside:#f0a35e;--newcomer:#2c6b4f;--nobody:#6e7681;--fail:#ff8a80;--pass:#6fdd8b;--warning:#f2cc60;--unjudged:#9da7b3;--link:#79b8ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif}
header,main,footer{max-width:1120px;margin:0 auto;padding:0 16px}
header{padding-top:28px}
h1{font-size:1.05rem;margin:0 0 12px;font-weight:600;overflow-wrap:anywhere}
h2{font-size:1.3rem;line-height:1.25;margin:40px 0 12px}
h3{font-size:1rem;margin:20px 0 6px;overflow-wrap:anywhere}
p,ul,dl{margin:0 0 12px}
a{color:var(--link)}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code{font:.86em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.soft,figcaption small{color:var(--soft)}
.skip{position:absolute;left:-9999px}
.skip:focus{position:static}
.chip{display:inline-block;border:1.5px solid currentColor;border-radius:999px;padding:0 10px;font-weight:600;font-size:.875rem;white-space:nowrap}
.is-fail{color:var(--fail)}.is-pass{color:var(--pass)}.is-warning{color:var(--warning)}.is-unjudged,.is-left-out{color:var(--unjudged)}
.hero{display:grid;grid-template-columns:auto 1fr;gap:4px 24px;align-items:center;background:var(--panel);border:1px solid var(--rule);border-radius:12px;padding:20px 24px}
.big{font-size:clamp(3rem,12vw,5rem);line-height:1;font-weight:700;letter-spacing:-.03em;color:var(--outside)}
.hero p{margin:0}
.chip{margin-right:6px}.hero .lead{margin-bottom:8px;font-size:1.2rem;line-height:1.35;font-weight:600}
.hero .whole{grid-column:1/-1;margin-top:12px}
.split{display:block;width:100%;height:18px;border-radius:4px}
.legend{display:flex;flex-wrap:wrap;gap:2px 16px;font-size:.875rem;color:var(--soft)}
.swatch{width:.7em;height:.7em;margin-right:.4em;overflow:visible}
.outside{fill:var(--outside);stroke:none}.inside{fill:var(--inside);stroke:none}.nobody{fill:var(--nobody);stroke:none}
.newcomer{fill:var(--newcomer);stroke:var(--outside);stroke-width:.75}.contact rect{fill:var(--outside)}.none rect{fill:none;stroke:var(--fail);stroke-width:1.5}.unknown rect{fill:none;stroke:var(--soft);stroke-dasharray:2 2}figure .contact text{fill:var(--page)}figure .none text{fill:var(--fail);font-weight:700}.calendar .middle{font-variant-numeric:tabular-nums}
.outside .line{stroke:var(--outside)}.inside .line{stroke:var(--inside)}
.line{fill:none;stroke-width:2}
.grid{stroke:var(--rule);stroke-width:1}
.limit{stroke:var(--text);stroke-width:1.5;stroke-dasharray:5 3}
figure text{fill:var(--soft);font-size:11px}
figure .endless{fill:var(--fail)}
figure .limit-label{fill:var(--text);font-weight:600;paint-order:stroke;stroke:var(--page);stroke-width:3px}
.end{text-anchor:end}.middle{text-anchor:middle}
.charts{margin-bottom:24px;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,320px),1fr));gap:20px 28px}
figure{margin:0;display:flex;flex-direction:column}
figure>svg{display:block;margin-top:auto;width:100%;height:auto}
figcaption{font-weight:600;font-size:.95rem}
.tiles{display:grid;grid-template-columns:repeat(5,1fr);gap:12px;margin-top:16px}
.tiles div:first-child{grid-column:span 2}
@media (max-width:760px){.tiles{grid-template-columns:repeat(2,1fr)}}
.tiles div{border:1px solid var(--rule);border-radius:8px;padding:10px 14px}
.tiles dt{color:var(--soft);font-size:.875rem}
.tiles dd{margin:0;font-size:1.1rem;font-weight:600;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;margin:0 0 12px}
#weeks~.scroll th,#weeks~.scroll td{padding-right:10px}#weeks~.scroll table{font-size:.86rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.93rem}
.day{white-space:nowrap}
caption{text-align:left;max-width:calc(100vw - 32px);color:var(--soft);font-size:.875rem;padding-bottom:4px}
th,td{text-align:left;padding:6px 16px 6px 0;border-bottom:1px solid var(--rule);vertical-align:top}
tbody th{font-weight:400;white-space:nowrap}tbody th code{white-space:normal;overflow-wrap:break-word;display:inline-block;min-width:10rem}
td{white-space:nowrap}
li{margin-bottom:8px;overflow-wrap:anywhere}
ul{padding-left:20px}
footer{margin-top:40px;padding-top:12px;padding-bottom:32px;border-top:1px solid var(--rule);color:var(--soft);font-size:.875rem}
@media (max-width:560px){.hero{grid-template-columns:1fr;padding:16px}table{font-size:.86rem}}
@media print{@page{margin:14mm}:root{--page:#fff;--text:#000;--soft:#444;--rule:#bbb;--panel:#fff;--outside:#0b6e4f;--inside:#b35900;--newcomer:#7cc4a8;--nobody:#8c959f;--fail:#b3261e;--pass:#1a6b35;--warning:#8a5300;--unjudged:#444;--link:#000}body{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}header,main,footer{max-width:none;padding-left:0;padding-right:0}figure,tr,li,.hero,.tiles div{break-inside:avoid}h2,h3{break-after:avoid}header{padding-top:0}.hero{padding:12px 16px}.big{font-size:3rem}h2{margin:20px 0 8px}.charts{grid-template-columns:1fr 1fr;gap:10px 24px}.tiles{grid-template-columns:repeat(5,1fr);gap:8px}.tiles div{padding:6px 8px}.scroll{overflow:visible}td{white-space:normal}th,td{padding-right:8px}.skip{display:none}}
`;

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(5602);
// EXTERNAL MODULE: ./build/domain/day.js
var domain_day = __webpack_require__(5079);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(7368);
;// CONCATENATED MODULE: ./build/report/renderers/html/plot.js



// As wide as a phone, so that the text in a drawing is as large as the text around it.
const WIDTH = 360;
const HEIGHT = 190;
/** Where the names on the left end. */
const LEFT = 40;
const MAX_LABELS = 5;
/** About half as wide as the longest name of a week is. */
const HALF_LABEL = 18;
/** Of few weeks the bars are no wider. */
const MAX_BAND = 40;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** The place of each week between two edges. */
function weekBands(weeks, edges, padding) {
    const scale = (0,d3_scale/* scaleBand */.WH)(Array(weeks).keys(), edges).padding(padding);
    const width = Math.min(scale.bandwidth(), MAX_BAND);
    return (week) => {
        const middle = (scale(week) ?? 0) + scale.bandwidth() / 2;
        return { start: middle - width / 2, middle, width };
    };
}
/** The first days of some of the weeks, below the drawing. */
function weekLabels(trend, at) {
    const step = Math.ceil(trend.length / MAX_LABELS);
    return trend.flatMap(({ from }, week) => {
        // Counted from the last, so that the week that everybody asks about has its name.
        if ((trend.length - 1 - week) % step !== 0)
            return [];
        return [
            `<text class="middle" x="${round(Math.min(at(week), WIDTH - HALF_LABEL))}" y="${HEIGHT - 7}">${(0,report_escape/* markup */.PT)(dayLabel(from), 12)}</text>`,
        ];
    });
}
/** "9 Nov". */
function dayLabel(day) {
    if (Number.isNaN((0,time/* parseDay */.Iq)(day)))
        return day;
    return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
}
/** A tenth of a pixel is as much as anybody sees. */
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./build/report/renderers/html/calendar.js







const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const DAYS = [0, 1, 2, 3, 4, 5, 6];
const TOP = 4;
const BOTTOM = 24;
/** About as wide as a digit of a day's number is. */
const DIGIT = 6;
/** So many days without contact are named for those who do not see them; more are counted. */
const MAX_NAMED = 10;
/** Every day of the weeks, with how many interactions with people outside it had. */
function calendar(trend) {
    const days = trend.flatMap(({ from, contacts }) => contacts.map((contact, i) => ({ day: dayText(from, i), kind: kindOf(contact) })));
    const of = (kind) => days.filter((one) => one.kind === kind);
    const title = "Days with and without outside contact";
    const legend = [
        swatch("contact", `${(0,format_number/* formatNumber */.ZV)(of("contact").length)} with`),
        swatch("none", `${(0,format_number/* formatNumber */.ZV)(of("none").length)} without`),
        ...(of("unknown").length === 0
            ? []
            : [swatch("unknown", `${(0,format_number/* formatNumber */.ZV)(of("unknown").length)} unknown`)]),
    ];
    const named = of("none").map(({ day }) => day);
    const list = named.length === 0 || named.length > MAX_NAMED ? "" : ` (${named.join(", ")})`;
    const description = `${title} over ${(0,format_number/* count */.U9)(trend.length, "week")}: ${(0,format_number/* formatNumber */.ZV)(of("contact").length)} with, ` +
        `${(0,format_number/* formatNumber */.ZV)(named.length)} without${list}, ${(0,format_number/* formatNumber */.ZV)(of("unknown").length)} unknown.`;
    return figure(title, legend, draw(trend, description));
}
function draw(trend, description) {
    const bandOf = weekBands(trend.length, [LEFT, WIDTH], 0.08);
    const y = (0,d3_scale/* scaleBand */.WH)(DAYS, [TOP, HEIGHT - BOTTOM]).padding(0.12);
    const first = (0,time/* parseDay */.Iq)(trend[0]?.from ?? "");
    const names = DAYS.map((i) => {
        const name = Number.isNaN(first) ? "" : WEEKDAYS[(0,domain_day/* weekday */.jr)(first + i)];
        return `<text class="end" x="${LEFT - 6}" y="${round((y(i) ?? 0) + y.bandwidth() / 2 + 4)}">${name}</text>`;
    });
    const cells = trend.flatMap(({ from, contacts }, week) => contacts.map((contact, i) => cell(dayText(from, i), contact, bandOf(week), { top: y(i) ?? 0, height: y.bandwidth() })));
    return [
        `<svg class="calendar" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-label="${(0,report_escape/* markup */.PT)(description)}">`,
        ...names,
        ...weekLabels(trend, (week) => bandOf(week).middle),
        ...cells,
        "</svg>",
    ].join("\n");
}
function cell(day, contact, { start, middle, width }, row) {
    const kind = kindOf(contact);
    const told = kind === "unknown" ? "unknown" : (0,format_number/* formatNumber */.ZV)(contact);
    const text = kind === "unknown" ? "?" : told;
    const number = width < text.length * DIGIT + 2
        ? ""
        : `<text class="middle" x="${round(middle)}" y="${round(row.top + row.height / 2 + 4)}">${text}</text>`;
    return (`<g class="${kind}"><title>${(0,report_escape/* markup */.PT)(`${day}: ${told}`)}</title>` +
        `<rect x="${round(start)}" y="${round(row.top)}" width="${round(width)}" height="${round(row.height)}" rx="2"/>${number}</g>`);
}
function kindOf(contact) {
    return contact === null ? "unknown" : contact > 0 ? "contact" : "none";
}
function dayText(from, offset) {
    const day = (0,time/* parseDay */.Iq)(from);
    return Number.isNaN(day) ? from : (0,domain_day/* formatDay */.im)(day + offset);
}

// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(6879);
;// CONCATENATED MODULE: ./build/report/renderers/html/chart.js




const RIGHT = 8;
/** A limit's name stands beside the chart, where no value can cover it. */
const LIMIT = 62;
const chart_TOP = 14;
const chart_BOTTOM = 24;
/** The chart as an SVG element; nothing in it depends on anything but the chart. */
function drawChart(chart) {
    const bandOf = weekBands(chart.weeks.length, [LEFT, right(chart)], 0.25);
    const y = (0,d3_scale/* scaleLinear */.m4)([0, chart_top(chart)], [HEIGHT - chart_BOTTOM, chart_TOP]);
    if (chart.top === undefined)
        y.nice(4);
    const middle = (week) => bandOf(week).middle;
    const drawn = isKnown(chart)
        ? [
            ...grid(chart, y),
            ...(chart.kind === "bars" ? bars(chart, bandOf, y) : lines(chart, middle, y)),
            ...endless(chart, middle),
            ...(chart.limit === null ? [] : limitLine(chart, chart.limit, y)),
        ]
        : [`<text class="middle" x="${WIDTH / 2}" y="${HEIGHT / 2}">The snapshots do not tell.</text>`];
    return [
        `<svg role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-label="${(0,report_escape/* markup */.PT)(chart.description)}">`,
        ...drawn,
        ...weekLabels(chart.weeks, middle),
        "</svg>",
    ].join("\n");
}
/** An empty frame would look like a chart of nothing. */
function isKnown({ series, endless: given }) {
    const isTold = series.some(({ values }) => values.some((value) => value !== null));
    return isTold || given?.weeks.includes(true) === true;
}
function chart_top({ kind, series, top: given, limit, weeks }) {
    const at = (week) => series.map(({ values }) => values[week] ?? 0);
    const heights = weeks.map((_, week) => kind === "bars" ? at(week).reduce((sum, value) => sum + value, 0) : Math.max(...at(week)));
    return given ?? Math.max(...heights, limit ?? 0, 1);
}
function grid(chart, y) {
    return y
        .ticks(4)
        .filter((tick) => chart.kind === "line" || Number.isInteger(tick))
        .map((tick) => `<line class="grid" x1="${LEFT}" x2="${right(chart)}" y1="${round(y(tick))}" y2="${round(y(tick))}"/>` +
        `<text class="end" x="${LEFT - 6}" y="${round(y(tick) + 4)}">${(0,report_escape/* markup */.PT)(chart.format(tick))}</text>`);
}
function bars({ series, weeks }, bandOf, y) {
    const layers = (0,d3_shape/* stack */.t$)()
        .keys(series.keys())
        .value((week, number) => series[number]?.values[week] ?? 0)(weeks.keys());
    return layers.map((layer) => {
        const rectangles = layer.map(([from, to], week) => to === from
            ? ""
            : `<rect x="${round(bandOf(week).start)}" y="${round(y(to))}" width="${round(bandOf(week).width)}" height="${round(y(from) - y(to))}"/>`);
        return `<g class="${series[layer.key]?.style}">${rectangles.join("")}</g>`;
    });
}
function lines({ series }, middle, y) {
    return series.map(({ style, values }) => {
        const path = (0,d3_shape/* line */.n8)()
            .defined((value) => value !== null)
            .x((_, week) => middle(week))
            .y((value) => y(value ?? 0))
            .digits(1)([...values]);
        const dots = values.map((value, week) => value === null ? "" : `<circle cx="${round(middle(week))}" cy="${round(y(value))}" r="3"/>`);
        return `<g class="${style}"><path class="line" d="${path ?? ""}"/>${dots.join("")}</g>`;
    });
}
function endless({ endless: given }, middle) {
    return (given?.weeks ?? []).flatMap((isEndless, week) => isEndless ? [`<text class="middle endless" x="${round(middle(week))}" y="${chart_TOP + 2}">▲</text>`] : []);
}
function right({ limit }) {
    return WIDTH - (limit === null ? RIGHT : LIMIT);
}
function limitLine(chart, limit, y) {
    const at = round(y(limit));
    return [
        `<line class="limit" x1="${LEFT}" x2="${right(chart)}" y1="${at}" y2="${at}"/>`,
        `<text class="limit-label" x="${right(chart) + 4}" y="${round(at + 4)}">limit ${(0,report_escape/* markup */.PT)(chart.format(limit))}</text>`,
    ];
}

// EXTERNAL MODULE: ./build/domain/activity.js
var activity = __webpack_require__(764);
// EXTERNAL MODULE: ./build/domain/quantity.js
var quantity = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/report/renderers/html/limits.js



/** The kind of activity whose share from our own people the policy limits by itself, and that limit. */
function employeeLimit(rules) {
    for (const type of ["comment", "like"]) {
        const only = ({ options }) => JSON.stringify(options["of"]) === JSON.stringify([type]) && options["unit"] !== "people";
        const limit = shareLimit(rules, "employee-share", "max", only);
        if (limit !== null)
            return { type, limit };
    }
    return { type: "all", limit: null };
}
/** The least share answered within a day, where the policy sets it for the answers that the figure counts. */
function responseLimit(rules) {
    return shareLimit(rules, "response-rate", "min", ({ options }) => {
        return options["within"] === "24h" && isOfAllAnswers(options);
    });
}
/** The longest median to the first answer in hours, where the policy sets it for the answers that the figure counts. */
function medianLimit(rules) {
    const value = optionOf(rules, "response-time", "max", ({ options }) => {
        return options["percentile"] === 50 && isOfAllAnswers(options);
    });
    const hours = typeof value === "string" ? (0,quantity/* parseDuration */.E9)(value) / domain_day/* HOUR_MS */.iQ : Number.NaN;
    return hours >= 0 ? hours : null;
}
/** The limit of a rule about a share, of the first entry that is about what the figure is about. */
function shareLimit(rules, id, option, applies = () => true) {
    const value = optionOf(rules, id, option, applies);
    if (typeof value !== "number" && typeof value !== "string")
        return null;
    const share = (0,quantity/* parseShare */.n8)(value);
    return share >= 0 && share <= 1 ? share : null;
}
function optionOf(rules, id, option, applies) {
    const found = rules.find((rule) => rule.rule === id && rule.subject === "snapshot" && applies(rule));
    return found?.options[option];
}
/** A limit on any other answers than a chart shows would be compared with the wrong figure. */
function isOfAllAnswers({ by, to }) {
    return by === "brand" && Array.isArray(to) && to.length === activity/* INTERACTION_TYPES */.N8.length;
}

;// CONCATENATED MODULE: ./build/report/renderers/html/week-charts.js




/** The charts of a report's weeks, in the order of the page. */
function weekCharts(report) {
    const { trend } = report;
    return parts(report).map((part) => ({
        ...part,
        weeks: trend,
        description: describe(part, trend.at(-1)?.from ?? ""),
    }));
}
function parts({ trend, rules }) {
    const { type, limit } = employeeLimit(rules);
    const values = (of) => trend.map(({ figures }) => of(figures));
    const share = (title, style, bound, of) => ({
        title,
        kind: "line",
        series: [{ name: title, style, values: values(of) }],
        top: 1,
        limit: bound,
        format: format_number/* formatShare */.T1,
    });
    return [
        {
            title: "Interactions a week, by who they came from",
            kind: "bars",
            series: [
                { name: "outside", style: "outside", values: values(({ outside }) => outside.all) },
                { name: "our own people", style: "inside", values: values(({ inside }) => inside.all) },
                { name: "nobody named", style: "nobody", values: values(({ unknown }) => unknown.all) },
            ],
            limit: null,
            format: format_number/* formatNumber */.ZV,
        },
        share(`Our own people's share of ${type === "all" ? "all interactions" : `the ${type}s`}`, "inside", limit, ({ employeeShare }) => employeeShare[type]),
        {
            title: "People from outside",
            kind: "bars",
            series: [
                { name: "seen the week before", style: "outside", values: values((of) => of.returningVoices) },
                { name: "not seen then", style: "newcomer", values: values(newcomers) },
                ...untold(trend),
            ],
            limit: null,
            format: format_number/* formatNumber */.ZV,
        },
        {
            title: "Outreach to people outside",
            kind: "bars",
            series: [{ name: "interactions", style: "outside", values: values(({ outreach }) => outreach) }],
            limit: null,
            format: format_number/* formatNumber */.ZV,
        },
        share("Answered within a day", "outside", responseLimit(rules), ({ responseRate }) => responseRate),
        {
            title: "Median time to the first answer",
            kind: "line",
            series: [{ name: "hours", style: "outside", values: values((of) => of.medianResponseHours) }],
            endless: {
                name: "most had no answer",
                weeks: trend.map(({ figures }) => (0,report_figures/* medianHours */.oM)(figures) === Number.POSITIVE_INFINITY),
            },
            limit: medianLimit(rules),
            format: (hours) => `${(0,format_number/* formatNumber */.ZV)(hours)} h`,
        },
        share("Promotional posts", "inside", shareLimit(rules, "promotional-share", "max"), ({ promotionalShare }) => promotionalShare),
        share("Self-talk", "inside", shareLimit(rules, "self-talk", "max"), ({ selfTalk }) => selfTalk),
    ];
}
function newcomers({ outsideVoices, returningVoices }) {
    return outsideVoices === null || returningVoices === null ? null : outsideVoices - returningVoices;
}
/** Those of weeks before which nobody knows who was here, where there is such a week. */
function untold(trend) {
    const values = trend.map(({ figures }) => figures.returningVoices === null ? figures.outsideVoices : null);
    return values.some((value) => value !== null)
        ? [{ name: "week before unknown", style: "nobody", values }]
        : [];
}
function describe({ title, series, format }, lastWeek) {
    const last = series.map(({ name, values }) => {
        const value = values.at(-1) ?? null;
        return `${series.length > 1 ? `${name} ` : ""}${value === null ? "unknown" : format(value)}`;
    });
    return `${title}. In the week from ${dayLabel(lastWeek)}: ${last.join(", ")}. The table of weeks has all values.`;
}

;// CONCATENATED MODULE: ./build/report/renderers/html/weeks.js







/** The weeks as charts, a calendar and a table; nothing where there is no week. */
function weeksSection(report) {
    if (report.trend.length === 0)
        return [];
    const [who, share, people, ...rest] = weekCharts(report).map(chartFigure);
    return section("weeks", "Week by week", [
        '<div class="charts">',
        ...[who, share, people, calendar(report.trend), ...rest].map((one) => one ?? ""),
        "</div>",
        ...weekTable(report),
    ]);
}
function chartFigure(chart) {
    const names = chart.series.length > 1 ? chart.series.map(({ style, name }) => swatch(style, name)) : [];
    const isEndless = chart.endless?.weeks.includes(true);
    const mark = isEndless
        ? [`<span><b class="is-fail">▲</b> ${(0,report_escape/* markup */.PT)(chart.endless?.name ?? "")}</span>`]
        : [];
    return figure(chart.title, [...names, ...mark], drawChart(chart));
}
function weekTable({ trend }) {
    const columns = [
        ["Outside", ({ outside }) => (0,format_number/* formatNumber */.ZV)(outside.all)],
        ["Our own people", ({ inside }) => (0,format_number/* formatNumber */.ZV)(inside.all)],
        ["Nobody named", ({ unknown }) => (0,format_number/* formatNumber */.ZV)(unknown.all)],
        ["Own share of comments", ({ employeeShare }) => (0,format_number/* formatShare */.T1)(employeeShare.comment)],
        ["People outside", ({ outsideVoices }) => (0,format_number/* formatNumber */.ZV)(outsideVoices)],
        ["Came back", ({ returningVoices }) => (0,format_number/* formatNumber */.ZV)(returningVoices)],
        ["Days with contact", ({ outsideDays }) => (0,format_number/* formatNumber */.ZV)(outsideDays)],
        ["Outreach", ({ outreach }) => (0,format_number/* formatNumber */.ZV)(outreach)],
        ["Answered in a day", ({ responseRate }) => (0,format_number/* formatShare */.T1)(responseRate)],
        ["First answer, median", report_figures/* medianText */.A5],
        ["Promotional", ({ promotionalShare }) => (0,format_number/* formatShare */.T1)(promotionalShare)],
        ["Self-talk", ({ selfTalk }) => (0,format_number/* formatShare */.T1)(selfTalk)],
    ];
    const rows = trend.map(({ from, to, figures }) => [
        (0,report_escape/* markup */.PT)(`${from} – ${to}`, 60),
        ...columns.map(([, of]) => of(figures)),
    ]);
    return table("All values by week; – where nobody knows", ["Week", ...columns.map(([name]) => name)], rows);
}

;// CONCATENATED MODULE: ./build/report/renderers/html/page.js













/** The report as one page that needs nothing beside it and runs nothing. */
function html(report, source) {
    const drawing = (0,report_drawing/* drawingOf */.S)(report, source);
    return [
        "<!doctype html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${(0,report_escape/* markup */.PT)(report.policy.brand, MAX_BRAND)}, ${(0,report_escape/* markup */.PT)(report.asOf, 40)}: ${report.conclusion} – Vanity Check</title>`,
        `<style>${STYLE}</style>`,
        "</head>",
        "<body>",
        '<a class="skip" href="#main">Skip to the figures</a>',
        ...hero(report),
        '<main id="main">',
        ...((0,summary/* planAlone */.bj)(report) === null ? happened(report) : []),
        ...rulesSection(drawing),
        ...applauseSection(drawing),
        ...findingSections(drawing),
        ...section("counted", "How it was counted", counted(report)),
        "</main>",
        ...footer(report),
        "</body>",
        "</html>",
        "",
    ].join("\n");
}
function policy() {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(STYLE).digest("base64");
    return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
/** What the snapshots tell, whatever is asked of it. */
function happened(report) {
    return [...section("figures", `Figures, ${(0,summary/* windowText */.Kn)(report)}`, tiles(report)), ...weeksSection(report)];
}
function tiles(report) {
    const rows = (0,figure_rows/* figureRows */.c)(report).map(([name, value]) => {
        return `<div><dt>${(0,report_escape/* markup */.PT)(name)}</dt><dd>${(0,report_escape/* markup */.PT)(value)}</dd></div>`;
    });
    return ['<dl class="tiles">', ...rows, "</dl>"];
}
function counted(report) {
    const unseen = (0,unseen_accounts/* unseenText */.k)(report);
    const sides = (0,summary/* planAlone */.bj)(report) === null
        ? [
            "<p>Unattributed activities name nobody, undated ones say no day. An interaction counts as ours when its account " +
                "was on the roster on that day; as outside when it is named and was not. Bots count on neither side. " +
                "What names nobody is shown by itself and is part of the whole.</p>",
        ]
        : [];
    return [
        `<p>Read ${(0,report_escape/* markup */.PT)((0,summary/* inputsText */.l7)(report))}.</p>`,
        ...(unseen === null ? [] : [`<p>${(0,report_escape/* markup */.PT)(unseen)}.</p>`]),
        ...sides,
        `<p>${(0,report_escape/* markup */.PT)((0,summary/* countsText */.WN)(report))}. What cannot be judged is never a pass.</p>`,
    ];
}
function footer(report) {
    const { asOf, policy, tool } = report;
    const { path, digest } = policy;
    const change = (0,summary/* changeText */.k0)(report);
    return [
        "<footer>",
        ...(change === null ? [] : [`<p>${(0,report_escape/* markup */.PT)(change)}.</p>`]),
        `<p>As of ${(0,report_escape/* markup */.PT)(asOf, 40)}. Policy <code>${(0,report_escape/* markup */.PT)(path, 300)}</code>, <code>${(0,report_escape/* markup */.PT)(digest.slice(0, 12))}</code>. ` +
            `Vanity Check ${(0,report_escape/* markup */.PT)(tool.version, 40)}.</p>`,
        "</footer>",
    ];
}


/***/ }),

/***/ 4985:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ruleFigures)
/* harmony export */ });
/* harmony import */ var _arrow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6526);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9403);


/**
 * The figures of a rule where it is worst; of one that nobody could judge, those of its weightiest finding.
 * @param finding the weightiest of its open findings
 */
function ruleFigures(rule, finding) {
    const worst = rule.outcome === "unjudged" ? null : rule.worst;
    const found = finding === undefined || (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithoutFigure */ .Pq)(finding.finding) ? undefined : finding.finding;
    const value = worst ?? found;
    if (value === undefined) {
        return { actual: "", limit: (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .limitOfOptions */ .jP)(rule) ?? "", sample: "", before: "" };
    }
    const { previous, ...figures } = (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(rule, value);
    const { actual: is, previous: was } = value;
    if (is === null || was === undefined || previous === null)
        return { ...figures, before: "" };
    return { ...figures, before: `${(0,_arrow_js__WEBPACK_IMPORTED_MODULE_1__/* .arrow */ .U)([was, previous], [is, figures.actual])} from ${previous}` };
}


/***/ })

};
