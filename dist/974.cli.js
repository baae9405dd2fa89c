export const id = 974;
export const ids = [974,440,123];
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

/***/ 3440:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** The report as other tools read it: the keys of the design in its order, and no others. */
function json(report) {
    const ordered = {
        ...pick(report, ["version"]),
        tool: pick(report.tool, ["name", "version"]),
        policy: pick(report.policy, ["path", "digest", "brand", "base"]),
        ...(report.change === undefined ? {} : { change: pick(report.change, ["base", "files", "hidden"]) }),
        ...pick(report, ["asOf", "timezone"]),
        window: pick(report.window, ["from", "to"]),
        conclusion: report.conclusion,
        counts: pick(report.counts, ["error", "warning", "notice", "waived", "passed", "unjudged"]),
        inputs: inputs(report.inputs),
        figures: { ...figures(report.figures), channels: mapValues(report.figures.channels, figures) },
        rules: report.rules.map(rule),
        trend: report.trend.map(block),
        badge: report.badge,
    };
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(JSON.stringify(ordered, null, 2))}\n`;
}
function inputs(of) {
    const { plan, roster } = of;
    return {
        ...pick(of, ["files", "activities", "duplicates", "unattributed", "undated", "skipped"]),
        plan: plan && pick(plan, ["activities", "from", "to"]),
        roster: {
            ...pick(roster, ["accounts", "seen"]),
            unseen: roster.unseen.map((one) => ({
                ...pick(one, ["person", "channel"]),
                location: location(one.location),
            })),
        },
    };
}
function rule(of) {
    return {
        ...pick(of, [
            "rule",
            "level",
            "options",
            "subject",
            "unit",
            "outcome",
            "checked",
            "passed",
            "failed",
            "unjudged",
            "hidden",
        ]),
        worst: of.worst === null ? null : pick(of.worst, ["actual", "operator", "limit", "sample", "previous"]),
        findings: of.findings.map(finding),
    };
}
function finding(of) {
    return {
        ...pick(of, ["outcome", "level", "reason", "message"]),
        scope: pick(of.scope, ["channel", "object", "from", "to", "account"]),
        ...pick(of, ["actual", "operator", "limit", "sample", "previous"]),
        location: location(of.location),
        related: of.related.map(location),
        ...(of.posts === undefined ? {} : { posts: of.posts.map(post) }),
        fingerprint: of.fingerprint,
        ...(of.waived === undefined ? {} : { waived: pick(of.waived, ["reason", "until"]) }),
    };
}
function post(of) {
    return { location: location(of.location), ...pick(of, ["object", "day", "text"]) };
}
function location(of) {
    return pick(of, ["file", "line", "column"]);
}
function block(of) {
    return { ...pick(of, ["from", "to", "contacts"]), figures: figures(of.figures) };
}
function figures(of) {
    return {
        posts: of.posts,
        inside: byType(of.inside),
        outside: byType(of.outside),
        unknown: byType(of.unknown),
        employeeShare: byType(of.employeeShare),
        ...pick(of, ["outsideVoices", "returningVoices", "outsideDays", "outreach"]),
        ...pick(of, ["responseRate", "medianResponseHours", "promotionalShare", "selfTalk"]),
    };
}
function byType(of) {
    return pick(of, ["all", "comment", "like", "share", "follow", "mention", "quote", "review", "message"]);
}
/** `Object.fromEntries` and not assignment: a channel may be called `__proto__`. */
function mapValues(of, change) {
    return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value)]));
}
function pick(of, keys) {
    return Object.fromEntries(keys.map((key) => [key, of[key]]));
}


/***/ }),

/***/ 9698:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findingPieces),
/* harmony export */   a: () => (/* binding */ placeLink)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3145);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9403);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3060);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7342);





const MAX_NAME = 200;
const MAX_PLACE = 300;
const MAX_URL = 2000;
/**
 * One piece of Markdown for each finding: the broken ones, then those not judged, then the waived. The first
 * of a section or a rule carries the heading, so that the pieces can be cut off anywhere.
 */
function findingPieces({ names, entries, source }) {
    const { broken, unjudged, waived } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionsOf */ .Ks)(entries);
    const sections = [
        ["Findings", broken],
        ["Not judged", unjudged],
        ["Waived", waived],
    ];
    return sections.flatMap(([title, members]) => {
        const pieces = [...(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .groupByRule */ .RJ)(members)].flatMap(([rule, group]) => rulePieces(names.get(rule) ?? rule.rule, group, source));
        return withHeading(`\n## ${title}`, pieces);
    });
}
function rulePieces(name, group, source) {
    return withHeading(`\n### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name, MAX_NAME)}\n`, group.map((entry) => piece(entry, source)));
}
function withHeading(heading, [first, ...rest]) {
    return first === undefined ? [] : [`${heading}\n${first}`, ...rest];
}
function piece(entry, source) {
    const { finding } = entry;
    const reason = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonText */ .uV)(finding);
    const where = placeLink(finding.location, source);
    const tag = `**${reason === null ? finding.level : `${finding.level}, ${reason}`}**`;
    const what = `${where} ${tag} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(finding.message)} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .measureText */ .kD)(entry)})`;
    if (finding.waived === undefined)
        return `- ${what}`;
    const { until, reason: why } = finding.waived;
    return `- ${what}; waived until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(until)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(why)}`;
}
/** Where something is, as a link where that can be looked at. */
function placeLink(location, source) {
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .i)(location), MAX_PLACE);
    const url = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineUrl */ .g)(source, location);
    return url === null || url.length > MAX_URL ? text : `[${text}](${url})`;
}


/***/ }),

/***/ 9600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mi: () => (/* binding */ rulesTable),
  tp: () => (/* binding */ table),
  _K: () => (/* binding */ trendTable)
});

// EXTERNAL MODULE: ./build/lib/format-number.js
var format_number = __webpack_require__(6483);
// EXTERNAL MODULE: ./build/report/cut.js
var cut = __webpack_require__(3387);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/figures.js
var report_figures = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/report/findings.js
var report_findings = __webpack_require__(3145);
// EXTERNAL MODULE: ./build/report/rule-figures.js
var rule_figures = __webpack_require__(4985);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(7342);
// EXTERNAL MODULE: ./build/report/renderers/markdown-findings.js
var markdown_findings = __webpack_require__(9698);
// EXTERNAL MODULE: ./build/domain/time.js
var time = __webpack_require__(7368);
;// CONCATENATED MODULE: ./build/report/renderers/mermaid-chart.js

/** A quarter: GitHub draws the names of more weeks over each other. */
const MAX_CHARTED = 13;
/** The weeks as a chart in Mermaid; none where a value is unknown, since the chart has no way to say so. */
function mermaidChart(weeks) {
    const trend = weeks.slice(-MAX_CHARTED);
    const which = trend.length < weeks.length ? `, the last ${MAX_CHARTED}` : "";
    const outside = trend.map(({ figures }) => figures.outside.all);
    const inside = trend.map(({ figures }) => figures.inside.all);
    const isKnown = [...outside, ...inside].every((value) => value !== null);
    if (trend.length < 2 || !isKnown || trend.some(({ from }) => Number.isNaN((0,time/* parseDay */.Iq)(from))))
        return [];
    return [
        "",
        "```mermaid",
        "xychart-beta",
        `  title "Interactions a week${which}: outside (bars), our own people (line)"`,
        `  x-axis [${trend.map(({ from }) => `"${from.slice(5)}"`).join(", ")}]`,
        '  y-axis "interactions"',
        `  bar [${outside.join(", ")}]`,
        `  line [${inside.join(", ")}]`,
        "```",
    ];
}

;// CONCATENATED MODULE: ./build/report/renderers/markdown-tables.js









const MAX_CELL = 300;
const MARKS = { pass: "✅", fail: "❌", warning: "⚠️", unjudged: "❔", "left-out": "➖" };
/** The lines of a table; the cells are Markdown already. */
function table(header, rows) {
    return [row(header), row(header.map(() => "---")), ...rows.map(row)];
}
/** Every rule with its verdict and its worst finding, in at most so many bytes. */
function rulesTable({ report: { rules }, names, entries, source }, maxBytes) {
    const findings = (0,report_findings/* groupByRule */.RJ)(entries.filter(report_findings/* isOpen */.nT));
    const rows = rules.map((rule) => ruleRow(rule, names.get(rule) ?? rule.rule, findings.get(rule) ?? [], source));
    const shown = (0,cut/* fitting */._Q)(rows.map(row), maxBytes);
    const header = ["Rule", "Verdict", "Actual", "Limit", "Sample", "Window before", "Worst finding"];
    const lines = ["", "## Rules", "", ...table(header, rows.slice(0, shown))];
    if (shown < rows.length)
        lines.push("", `and ${(0,format_number/* formatNumber */.ZV)(rows.length - shown)} more rules; all are in report.json`);
    return lines;
}
function ruleRow(rule, name, entries, source) {
    const worst = (0,verdict/* worstEntry */.Ge)(rule, entries);
    const { actual, limit, sample, before } = (0,rule_figures/* ruleFigures */.M)(rule, worst);
    const where = worst === undefined ? "" : (0,markdown_findings/* placeLink */.a)(worst.finding.location, source);
    const figures = [actual, (0,report_escape/* markdownText */.p7)(limit, MAX_CELL), sample, before];
    return [(0,report_escape/* markdownCode */.D9)(name, MAX_CELL), marked(rule, worst), ...figures, where];
}
function marked(rule, worst) {
    const { kind, text } = (0,verdict/* verdictOf */.Vj)(rule, worst);
    return `${MARKS[kind]} ${text}`;
}
/** The weeks as rows, oldest first. */
function trendTable({ trend }) {
    if (trend.length === 0)
        return [];
    const header = [
        "Week",
        "Inside",
        "Outside",
        "Employee share of comments",
        "Outside voices",
        "Returning",
        "Days with outside contact",
        "Response rate",
        "Median first answer",
        "Promotional",
    ];
    return ["", "## Week by week", ...mermaidChart(trend), "", ...table(header, trend.map(weekRow))];
}
function weekRow({ from, to, figures }) {
    return [
        (0,report_escape/* markdownText */.p7)(`${from} – ${to}`, MAX_CELL),
        (0,format_number/* formatNumber */.ZV)(figures.inside.all),
        (0,format_number/* formatNumber */.ZV)(figures.outside.all),
        (0,format_number/* formatShare */.T1)(figures.employeeShare.comment),
        (0,format_number/* formatNumber */.ZV)(figures.outsideVoices),
        (0,format_number/* formatNumber */.ZV)(figures.returningVoices),
        (0,format_number/* formatNumber */.ZV)(figures.outsideDays),
        (0,format_number/* formatShare */.T1)(figures.responseRate),
        (0,report_figures/* medianText */.A5)(figures),
        (0,format_number/* formatShare */.T1)(figures.promotionalShare),
    ];
}
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}


/***/ }),

/***/ 3123:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_BYTES: () => (/* binding */ MAX_BYTES),
/* harmony export */   markdown: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6483);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3387);
/* harmony import */ var _drawing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3125);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _figure_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8177);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4611);
/* harmony import */ var _unseen_accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7220);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9698);
/* harmony import */ var _markdown_tables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9600);









/** Under the 1 MiB at which GitHub drops a job summary whole, with room for what else a step writes. */
const MAX_BYTES = 1_000_000;
/** A longer name is cut. */
const MAX_BRAND = 80;
/** What the note about a cut and the joints between the parts take at most. */
const RESERVED_BYTES = 200;
/**
 * The report as GitHub's Markdown, in at most so many bytes (some ten thousand are needed); what does not fit
 * is left out a finding at a time, and said to be. Findings link to their line where the source is given.
 */
function markdown(report, maxBytes = MAX_BYTES, source = null) {
    const drawing = (0,_drawing_js__WEBPACK_IMPORTED_MODULE_6__/* .drawingOf */ .S)(report, source);
    const head = [
        ...verdict(report),
        ...((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .planAlone */ .bj)(report) === null ? figuresTable(report) : []),
        ...(0,_markdown_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesTable */ .mi)(drawing, maxBytes / 4),
        ...((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .planAlone */ .bj)(report) === null ? (0,_markdown_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .trendTable */ ._K)(report) : []),
    ].join("\n");
    const tail = footer(report).join("\n");
    const findings = (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingPieces */ .H)(drawing);
    const shown = (0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .fitting */ ._Q)(findings, maxBytes - (0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .byteLength */ .dp)(head) - (0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .byteLength */ .dp)(tail) - RESERVED_BYTES);
    const parts = [head, ...findings.slice(0, shown)];
    if (shown < findings.length)
        parts.push(cutNote(shown, findings.length));
    return `${[...parts, tail].join("\n")}\n`;
}
function verdict(report) {
    const word = report.conclusion === "fail" ? "❌ Vanity Check: fail" : "✅ Vanity Check: pass";
    return [
        `# ${word}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(report.policy.brand, MAX_BRAND)}`,
        "",
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(report))}** ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesText */ .TK)(report)}.`,
        "",
    ];
}
function figuresTable(report) {
    const title = `Figures, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .windowText */ .Kn)(report))}`;
    return (0,_markdown_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)([title, "", report.trend.length < 2 ? "" : "Last week"], (0,_figure_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .figureRowsWithWeek */ .C)(report).map((row) => row.map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(cell))));
}
function cutNote(shown, all) {
    const figures = `showing ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_8__/* .formatNumber */ .ZV)(shown)} of ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_8__/* .formatNumber */ .ZV)(all)} findings`;
    return `\n**Too long for this page: ${figures}; everything is in report.json.**`;
}
function footer(report) {
    const { path, digest } = report.policy;
    const change = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)(report);
    const unseen = (0,_unseen_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .unseenText */ .k)(report);
    const lines = [
        ...(change === null ? [] : [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(change)}.`]),
        `${(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(report)}. Read ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsText */ .l7)(report)}.`,
        ...(unseen === null ? [] : [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(unseen)}.`]),
        `As of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(report.asOf)}. Policy ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(path)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(digest.slice(0, 12))};` +
            ` Vanity Check ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(report.tool.version)}.`,
    ];
    return ["", ...lines];
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


/***/ }),

/***/ 5974:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonOfAll: () => (/* binding */ jsonOfAll),
/* harmony export */   markdownOfAll: () => (/* binding */ markdownOfAll),
/* harmony export */   passes: () => (/* binding */ passes),
/* harmony export */   verdictOfAll: () => (/* binding */ verdictOfAll)
/* harmony export */ });
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6483);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _renderers_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3440);
/* harmony import */ var _renderers_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3123);
/* harmony import */ var _renderers_markdown_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9600);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4611);







/** No report is cut to less, as its figures and rules alone take so many bytes. */
const MIN_BYTES = 20_000;
/** The policy's path before its report; a longer one is cut. */
const PREFIX_BYTES = 8 * 1024;
/** What the note about a cut takes at most. */
const RESERVED_BYTES = 200;
/**
 * Whether every policy holds.
 * @param asked how many policies there are; one that could not be judged by has no report
 */
function passes(reports, asked) {
    return reports.length === asked && reports.every(({ conclusion }) => conclusion === "pass");
}
/** The last line of a run by several policies: "FAIL  1 of 3 policies holds; broken: a.yml, b.yml". */
function verdictOfAll(reports, asked) {
    const broken = reports.filter(({ conclusion }) => conclusion === "fail");
    const names = broken.length === 0 ? "" : `; broken: ${broken.map(({ policy }) => policy.path).join(", ")}`;
    const word = passes(reports, asked) ? "PASS" : "FAIL";
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(`${word}  ${holding(reports, asked)}${names}`));
}
/** The reports as one list, for other tools. */
function jsonOfAll(reports) {
    return `[\n${reports.map((report) => (0,_renderers_json_js__WEBPACK_IMPORTED_MODULE_1__.json)(report).trimEnd()).join(",\n")}\n]\n`;
}
/** The reports as one text of GitHub's Markdown under its limit: the verdicts, then each report. */
function markdownOfAll(reports, asked, source, maxBytes = _renderers_markdown_js__WEBPACK_IMPORTED_MODULE_2__.MAX_BYTES) {
    const head = verdicts(reports, asked);
    const room = maxBytes - (0,_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .byteLength */ .dp)(head) - RESERVED_BYTES;
    const each = Math.max(MIN_BYTES, Math.floor(room / reports.length) - PREFIX_BYTES);
    const pages = reports.map((report) => `---\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(report.policy.path)}\n\n${(0,_renderers_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(report, each, source)}`);
    const shown = (0,_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .fitting */ ._Q)(pages, room);
    const rest = pages.length - shown;
    const note = rest === 0
        ? []
        : [`**${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rest, "more policy", "more policies")}; all reports are in the report folder.**\n`];
    return [head, ...pages.slice(0, shown), ...note].join("\n");
}
function verdicts(reports, asked) {
    const verdict = passes(reports, asked) ? "✅ Vanity Check: pass" : "❌ Vanity Check: fail";
    const rows = reports.map((report) => [
        `${report.conclusion === "pass" ? "✅" : "❌"} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(report.policy.path)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report)),
    ]);
    const title = `# ${verdict}, ${holding(reports, asked)}`;
    return [title, "", ...(0,_renderers_markdown_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["Policy", "Figures"], rows), ""].join("\n");
}
function holding(reports, asked) {
    const held = reports.filter(({ conclusion }) => conclusion === "pass").length;
    const unjudged = asked - reports.length;
    const verb = held === 1 ? "holds" : "hold";
    const rest = unjudged === 0 ? "" : `; ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(unjudged)} could not be judged by`;
    return `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(held)} of ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(asked, "policy", "policies")} ${verb}${rest}`;
}


/***/ })

};
