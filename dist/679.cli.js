export const id = 679;
export const ids = [679,665,902];
export const modules = {

/***/ 6526:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ arrow)
/* harmony export */ });
/** Which way a value has gone; level where nobody sees a difference. */
function arrow(was, is) {
    if (was[0] === is[0] || was[1] === is[1])
        return "→";
    return is[0] > was[0] ? "↑" : "↓";
}


/***/ }),

/***/ 1822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ medianText),
/* harmony export */   D5: () => (/* binding */ daysText),
/* harmony export */   Lu: () => (/* binding */ outsideShare),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   cJ: () => (/* binding */ figureRows),
/* harmony export */   l7: () => (/* binding */ inputsText)
/* harmony export */ });
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(865);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3120);


/** The one sentence of the report: what is left of the engagement without the company's own people. */
function headline(figures) {
    const { inside, outside, unknown } = figures;
    if (inside.all === null && outside.all === null) {
        return "How much of the engagement came from outside is unknown: the roster or the snapshots do not say who was who.";
    }
    const nameless = unknown.all ?? 0;
    const total = (inside.all ?? 0) + (outside.all ?? 0) + nameless;
    if (total === 0)
        return "There were no interactions at all.";
    const came = `Of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total, "interaction")}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(outside.all)} came from outside`;
    const share = outsideShare(figures);
    return `${came}${share === null ? "" : ` (${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(share)})`}${nameless === 0 ? "" : `; ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(nameless)} name nobody`}.`;
}
/** What part of all interactions came from outside; null where nobody knows, or there were none. */
function outsideShare({ inside, outside, unknown }) {
    const total = (inside.all ?? 0) + (outside.all ?? 0) + (unknown.all ?? 0);
    return outside.all === null || total === 0 ? null : outside.all / total;
}
/** The figures of the window, each with its name; what is unknown is said to be. */
function figureRows(report) {
    const { figures } = report;
    return [
        ["Employee share", shares(figures.employeeShare)],
        ["Outside voices", voices(figures)],
        ["Days with outside contact", daysText(report)],
        ["Outreach to outsiders", known((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(figures.outreach))],
        ["Response rate", answered(figures.responseRate)],
        ["Median first answer", known(medianText(figures))],
        ["Posts", known((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(figures.posts))],
        ["Promotional posts", known((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(figures.promotionalShare))],
        ["Self-talk", known((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(figures.selfTalk))],
    ];
}
/** "16 of 28". */
function daysText({ figures, window }) {
    const days = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(window.to) - (0,_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(window.from) + 1;
    return `${known((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(figures.outsideDays))} of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(days)}`;
}
/** "24 files, 1,210 activities; 6 duplicates, 40 unattributed, 2 undated, 7 skipped"; of plans alone "no snapshots". */
function inputsText({ inputs }) {
    if (inputs.files === 0)
        return "no snapshots";
    const read = `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(inputs.files, "file")}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(inputs.activities, "activity", "activities")}`;
    const left = [
        (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(inputs.duplicates, "duplicate"),
        `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(inputs.unattributed)} unattributed`,
        `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(inputs.undated)} undated`,
        ...(inputs.skipped === 0 ? [] : [`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(inputs.skipped)} skipped`]),
    ];
    return `${read}; ${left.join(", ")}`;
}
function shares({ comment, like, all }) {
    const parts = [
        [comment, "of comments"],
        [like, "of likes"],
        [all, "of all"],
    ];
    const told = parts.filter(([share]) => share !== null).map(([share, of]) => `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(share)} ${of}`);
    return told.length === 0 ? "unknown" : told.join(", ");
}
/** Rules may ask for less: for some types alone, or within another time. */
function answered(share) {
    return share === null ? "unknown" : `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(share)} of all, likes too, within 24 hours`;
}
/** "5.3 hours", "3 minutes"; where most never had an answer there is no such time. */
function medianText({ medianResponseHours: hours, responseRate }) {
    if (hours === null)
        return responseRate === null ? _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : "most unanswered";
    return hours < 1 ? (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.round(hours * 60), "minute") : (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hours, "hour");
}
function voices({ outsideVoices, returningVoices }) {
    const all = known((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(outsideVoices));
    return returningVoices === null ? all : `${all} (${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(returningVoices)} came back)`;
}
function known(text) {
    return text === _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV ? "unknown" : text;
}


/***/ }),

/***/ 3120:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ formatExact),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   oD: () => (/* binding */ formatBeside)
/* harmony export */ });
/** How an unknown figure is written. */
const UNKNOWN = "–";
/** Past this many decimals a difference says more about floating point than about anybody's engagement. */
const MAX_DECIMALS = 6;
/** A number as people read it: thousands separated, at most one decimal. */
function formatNumber(value) {
    return value === null || Number.isNaN(value) ? UNKNOWN : decimals(value, Number.isInteger(value) ? 0 : 1);
}
/** A share as a percentage: whole, except where that would make nothing or everything of it. */
function formatShare(value) {
    if (value === null || Number.isNaN(value))
        return UNKNOWN;
    const percent = round(value * 100);
    let digits = 0;
    while (digits < MAX_DECIMALS && isMisleading(percent, digits))
        digits++;
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
    if (value === limit)
        return bound;
    const side = Math.sign(value - limit);
    const scaled = value * scale;
    const fewest = Math.max(bound.split(".")[1]?.length ?? 0, scale === 1 && !Number.isInteger(value) ? 1 : 0);
    for (let digits = fewest; digits <= MAX_DECIMALS; digits++) {
        const shown = Number(scaled.toFixed(digits));
        if (Math.sign(shown - round(limit * scale)) === side && !isMisleading(scaled, digits)) {
            return decimals(scaled, digits);
        }
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
    if (!Number.isFinite(value))
        return value > 0 ? "∞" : "-∞";
    const [whole = "", fraction] = value.toFixed(digits).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}


/***/ }),

/***/ 9665:
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
        policy: pick(report.policy, ["path", "digest", "base"]),
        ...(report.change === undefined ? {} : { change: pick(report.change, ["base", "files", "hidden"]) }),
        ...pick(report, ["asOf", "timezone"]),
        window: pick(report.window, ["from", "to"]),
        conclusion: report.conclusion,
        counts: pick(report.counts, ["error", "warning", "notice", "waived", "passed", "unjudged"]),
        inputs: pick(report.inputs, ["files", "activities", "duplicates", "unattributed", "undated", "skipped"]),
        figures: { ...figures(report.figures), channels: mapValues(report.figures.channels, figures) },
        rules: report.rules.map(rule),
        trend: report.trend.map(block),
        badge: report.badge,
    };
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(JSON.stringify(ordered, null, 2))}\n`;
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
        fingerprint: of.fingerprint,
        ...(of.waived === undefined ? {} : { waived: pick(of.waived, ["reason", "until"]) }),
    };
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

/***/ 4277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labels),
/* harmony export */   i: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3387);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9403);


const MAX_OPTION = 60;
/**
 * What to call each entry of the policy's rules: the rule's id, what it judged where that is not the
 * snapshots, and, of several entries of one rule, the options by which they differ.
 */
function labels(...reports) {
    return new Map(reports.flatMap(labelled));
}
function labelled({ rules }) {
    const siblings = new Map();
    for (const rule of rules) {
        const key = `${rule.subject} ${rule.rule}`;
        siblings.set(key, [...(siblings.get(key) ?? []), rule]);
    }
    return [...siblings.values()].flatMap((group) => {
        const telling = tellingOptions(group);
        return group.map((rule) => {
            const details = rule.subject === "snapshot" ? [] : [rule.subject];
            for (const key of telling) {
                const value = rule.options[key];
                if (value !== undefined)
                    details.push((0,_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(optionText(rule, key, value), MAX_OPTION));
            }
            return [rule, details.length === 0 ? rule.rule : `${rule.rule} (${details.join("; ")})`];
        });
    });
}
/** `file:line:column`, as terminals and editors make it a link. */
function place({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
function tellingOptions(group) {
    const keys = new Set(group.flatMap(({ options }) => Object.keys(options)));
    return [...keys].filter((key) => new Set(group.map(({ options }) => JSON.stringify(options[key]))).size > 1);
}
function optionText(rule, key, value) {
    const limit = key === "max" || key === "min" ? (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .limitOfOptions */ .jP)(rule) : null;
    return limit ?? `${key}: ${valueText(value)}`;
}
function valueText(value) {
    if (Array.isArray(value))
        return value.map(valueText).join(", ");
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

/***/ 3867:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lineUrl)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** The address of a line at the judged commit; null where nobody said where the files can be looked at. */
function lineUrl(source, { file, line }) {
    if (source === null)
        return null;
    const { server, repository, commit } = source;
    return `${server}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPath */ .kq)(repository)}/blob/${encodeURIComponent(commit)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPath */ .kq)(file)}#L${line}`;
}


/***/ }),

/***/ 3757:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findingPieces),
/* harmony export */   a: () => (/* binding */ placeLink)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4277);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3867);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9403);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1283);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4702);






const MAX_NAME = 200;
const MAX_PLACE = 300;
const MAX_URL = 2000;
/**
 * One piece of Markdown for each finding: the broken ones, then those not judged, then the waived. The first
 * of a section or a rule carries the heading, so that the pieces can be cut off anywhere.
 */
function findingPieces(entries, names, source) {
    const open = entries.filter(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT);
    const sections = [
        ["Findings", open.filter(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isBroken */ .Qr)],
        ["Not judged", open.filter((entry) => !(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isBroken */ .Qr)(entry))],
        ["Waived", entries.filter((entry) => !(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(entry))],
    ];
    return sections.flatMap(([title, members]) => {
        const pieces = [...(0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .groupByRule */ .RJ)(members)].flatMap(([rule, group]) => rulePieces(names.get(rule) ?? rule.rule, group, source));
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
    const reason = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonText */ .uV)(finding);
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
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .place */ .i)(location), MAX_PLACE);
    const url = (0,_link_js__WEBPACK_IMPORTED_MODULE_1__/* .lineUrl */ .g)(source, location);
    return url === null || url.length > MAX_URL ? text : `[${text}](${url})`;
}


/***/ }),

/***/ 6886:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _K: () => (/* binding */ trendTable),
/* harmony export */   mi: () => (/* binding */ rulesTable),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1822);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3120);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1283);
/* harmony import */ var _rule_figures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4985);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9088);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7342);









const MAX_CELL = 300;
const MARKS = { pass: "✅", fail: "❌", warning: "⚠️", unjudged: "❔" };
/** The lines of a table; the cells are Markdown already. */
function table(header, rows) {
    return [row(header), row(header.map(() => "---")), ...rows.map(row)];
}
/** Every rule with its verdict and its worst finding, in at most so many bytes. */
function rulesTable({ rules }, names, open, source, maxBytes) {
    const findings = (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByRule */ .RJ)(open);
    const rows = rules.map((rule) => ruleRow(rule, names.get(rule) ?? rule.rule, findings.get(rule) ?? [], source));
    const shown = (0,_cut_js__WEBPACK_IMPORTED_MODULE_5__/* .fitting */ ._Q)(rows.map(row), maxBytes);
    const header = ["Rule", "Verdict", "Actual", "Limit", "Sample", "Window before", "Worst finding"];
    const lines = ["", "## Rules", "", ...table(header, rows.slice(0, shown))];
    if (shown < rows.length)
        lines.push("", `and ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(rows.length - shown)} more rules; all are in report.json`);
    return lines;
}
function ruleRow(rule, name, entries, source) {
    const worst = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .worstOf */ .hm)(rule, entries);
    const { actual, limit, sample, before } = (0,_rule_figures_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleFigures */ .M)(rule, worst);
    const where = worst === undefined ? "" : (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLink */ .a)(worst.finding.location, source);
    const figures = [actual, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(limit, MAX_CELL), sample, before];
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name, MAX_CELL), marked(rule, worst), ...figures, where];
}
function marked(rule, worst) {
    const { kind, text } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(rule, worst);
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
    return ["", "## Week by week", ...(0,_trend_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaidChart */ .C)(trend), "", ...table(header, trend.map(weekRow))];
}
function weekRow({ from, to, figures }) {
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(`${from} – ${to}`, MAX_CELL),
        (0,_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(figures.inside.all),
        (0,_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(figures.outside.all),
        (0,_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatShare */ .T1)(figures.employeeShare.comment),
        (0,_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(figures.outsideVoices),
        (0,_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(figures.returningVoices),
        (0,_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatNumber */ .ZV)(figures.outsideDays),
        (0,_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatShare */ .T1)(figures.responseRate),
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .medianText */ .A5)(figures),
        (0,_format_number_js__WEBPACK_IMPORTED_MODULE_6__/* .formatShare */ .T1)(figures.promotionalShare),
    ];
}
function row(cells) {
    return `| ${cells.join(" | ")} |`;
}


/***/ }),

/***/ 4902:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_BYTES: () => (/* binding */ MAX_BYTES),
/* harmony export */   markdown: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1822);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3120);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4277);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);
/* harmony import */ var _markdown_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6886);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1283);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9088);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4702);










/** Under the 1 MiB at which GitHub drops a job summary whole, with room for what else a step writes. */
const MAX_BYTES = 1_000_000;
/** What the note about a cut and the joints between the parts take at most. */
const RESERVED_BYTES = 200;
/**
 * The report as GitHub's Markdown, in at most so many bytes (some ten thousand are needed); what does not fit
 * is left out a finding at a time, and said to be. Findings link to their line where the source is given.
 */
function markdown(report, maxBytes = MAX_BYTES, source = null) {
    const names = (0,_label_js__WEBPACK_IMPORTED_MODULE_5__/* .labels */ .W)(report);
    const entries = (0,_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byWeight */ .IN)(report);
    const head = [
        ...verdict(report),
        ...figuresTable(report),
        ...(0,_markdown_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesTable */ .mi)(report, names, entries.filter(_order_js__WEBPACK_IMPORTED_MODULE_6__/* .isOpen */ .nT), source, maxBytes / 4),
        ...(0,_markdown_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .trendTable */ ._K)(report),
    ].join("\n");
    const tail = footer(report).join("\n");
    const findings = (0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingPieces */ .H)(entries, names, source);
    const shown = (0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .fitting */ ._Q)(findings, maxBytes - (0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .byteLength */ .dp)(head) - (0,_cut_js__WEBPACK_IMPORTED_MODULE_7__/* .byteLength */ .dp)(tail) - RESERVED_BYTES);
    const parts = [head, ...findings.slice(0, shown)];
    if (shown < findings.length)
        parts.push(cutNote(shown, findings.length));
    return `${[...parts, tail].join("\n")}\n`;
}
function verdict(report) {
    const word = report.conclusion === "fail" ? "❌ Vanity Check: fail" : "✅ Vanity Check: pass";
    return [`# ${word}`, "", `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .headline */ .Pl)(report.figures))}** ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesText */ .TK)(report)}.`, ""];
}
function figuresTable(report) {
    const title = `Figures, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .windowText */ .Kn)(report))}`;
    return (0,_markdown_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([title, "", report.trend.length < 2 ? "" : "Last week"], (0,_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .figureRows */ .cJ)(report).map((row) => [...row, (0,_trend_js__WEBPACK_IMPORTED_MODULE_3__/* .lastWeek */ .t)(row[0], report.trend)].map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(cell))));
}
function cutNote(shown, all) {
    const figures = `showing ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_9__/* .formatNumber */ .ZV)(shown)} of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_9__/* .formatNumber */ .ZV)(all)} findings`;
    return `\n**Too long for this page: ${figures}; everything is in report.json.**`;
}
function footer(report) {
    const { path, digest } = report.policy;
    const change = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .changeText */ .k0)(report);
    const lines = [
        ...(change === null ? [] : [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(change)}.`]),
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countsText */ .WN)(report)}. Read ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_8__/* .inputsText */ .l7)(report)}.`,
        `As of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(report.asOf)}. Policy ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(path)}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(digest.slice(0, 12))};` +
            ` Vanity Check ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(report.tool.version)}.`,
    ];
    return ["", ...lines];
}


/***/ }),

/***/ 9403:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ isWithoutFigure),
/* harmony export */   jP: () => (/* binding */ limitOfOptions),
/* harmony export */   kD: () => (/* binding */ measureText),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3120);

/** The figures of a finding or a rule, with the digits it takes to see that the limit is broken. */
function measure(rule, measured) {
    const { actual, limit, operator, sample, previous } = measured;
    const { unit } = rule;
    return {
        actual: valueText(actual, limit, unit),
        limit: boundText(operator, exactText(limit, unit)),
        sample: (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(sample),
        previous: previous === undefined ? null : valueText(previous, limit, unit),
    };
}
/** "65%, at most 20%, sample 140, 71% before". */
function measureText({ rule, finding }) {
    if (isWithoutFigure(finding))
        return "no figure";
    const { actual, limit, sample, previous } = measure(rule, finding);
    const parts = [actual === _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV ? "unknown" : actual, limit];
    if (sample !== _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV)
        parts.push(`sample ${sample}`);
    if (previous !== null)
        parts.push(`${previous === _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV ? "unknown" : previous} before`);
    return parts.join(", ");
}
/** The limit that a rule's options set, where they set one by the usual names; else null. */
function limitOfOptions(rule) {
    for (const [option, operator] of [
        ["max", "<="],
        ["min", ">="],
        ["max-age", "<="],
    ]) {
        const value = rule.options[option];
        if (typeof value === "string")
            return boundText(operator, value);
        if (typeof value === "number")
            return boundText(operator, exactText(value, rule.unit));
    }
    return null;
}
/** Whether something else than a figure is wrong, such as a waiver past its date. */
function isWithoutFigure({ outcome, actual }) {
    return outcome === "fail" && actual === null;
}
function boundText(operator, limit) {
    return `${operator === "<=" ? "at most" : "at least"} ${limit}`;
}
function valueText(value, limit, unit) {
    if (value === null || Number.isNaN(value))
        return _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    return withUnit((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBeside */ .oD)(value, limit, unit === "share" ? 100 : 1), value, unit);
}
function exactText(value, unit) {
    return withUnit((0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatExact */ .Bo)(unit === "share" ? value * 100 : value), value, unit);
}
function withUnit(text, value, unit) {
    if (unit === "share")
        return `${text}%`;
    if (unit === "count")
        return text;
    return `${text} ${value === 1 ? unit.slice(0, -1) : unit}`;
}


/***/ }),

/***/ 1283:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ byWeight),
/* harmony export */   Qr: () => (/* binding */ isBroken),
/* harmony export */   RJ: () => (/* binding */ groupByRule),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _model_excess_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);


/** Every finding of the reports, the weightiest first; waived ones among them. */
function byWeight(...reports) {
    return reports
        .flatMap(({ rules }) => rules)
        .flatMap((rule) => rule.findings.map((finding) => ({ rule, finding })))
        .sort(compareWeight);
}
/** Whether the finding counts: a waived one is listed and no more. */
function isOpen({ finding }) {
    return finding.waived === undefined;
}
/** Whether it breaks the policy, as against one that nobody could judge. */
function isBroken({ finding }) {
    return finding.outcome === "fail";
}
/** The entries by rule, the rule with the weightiest first. */
function groupByRule(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(entry.rule);
        if (group === undefined)
            groups.set(entry.rule, [entry]);
        else
            group.push(entry);
    }
    return groups;
}
/**
 * What deserves attention first: a higher level, then what is broken before what could not be judged, then
 * the larger excess over the limit. The rest only makes the order total, so that a run repeats itself.
 */
function compareWeight(a, b) {
    return (_model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(a.finding.level) - _model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(b.finding.level) ||
        Number(isBroken(b)) - Number(isBroken(a)) ||
        compare((0,_model_excess_js__WEBPACK_IMPORTED_MODULE_1__/* .excess */ .M)(b.finding), (0,_model_excess_js__WEBPACK_IMPORTED_MODULE_1__/* .excess */ .M)(a.finding)) ||
        compare((0,_model_excess_js__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .I)(b.finding), (0,_model_excess_js__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .I)(a.finding)) ||
        compare(a.rule.rule, b.rule.rule) ||
        compare(a.finding.scope.from ?? "", b.finding.scope.from ?? "") ||
        compare(a.finding.location.file, b.finding.location.file) ||
        compare(a.finding.location.line, b.finding.location.line) ||
        compare(a.finding.location.column, b.finding.location.column) ||
        compare(a.finding.message, b.finding.message) ||
        compare(a.finding.fingerprint, b.finding.fingerprint));
}
/** By code units and not by language, so that the order is the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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

/***/ 2679:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonOfAll: () => (/* binding */ jsonOfAll),
/* harmony export */   markdownOfAll: () => (/* binding */ markdownOfAll),
/* harmony export */   passes: () => (/* binding */ passes),
/* harmony export */   verdictOfAll: () => (/* binding */ verdictOfAll)
/* harmony export */ });
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3387);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1822);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3120);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9665);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4902);
/* harmony import */ var _markdown_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6886);







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
    return `[\n${reports.map((report) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.json)(report).trimEnd()).join(",\n")}\n]\n`;
}
/** The reports as one text of GitHub's Markdown under its limit: the verdicts, then each report. */
function markdownOfAll(reports, asked, source, maxBytes = _markdown_js__WEBPACK_IMPORTED_MODULE_2__.MAX_BYTES) {
    const head = verdicts(reports, asked);
    const room = maxBytes - (0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .byteLength */ .dp)(head) - RESERVED_BYTES;
    const each = Math.max(MIN_BYTES, Math.floor(room / reports.length) - PREFIX_BYTES);
    const pages = reports.map((report) => `---\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(report.policy.path)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.markdown)(report, each, source)}`);
    const shown = (0,_cut_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._Q)(pages, room);
    const rest = pages.length - shown;
    const note = rest === 0
        ? []
        : [`**${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rest, "more policy", "more policies")}; all reports are in the report folder.**\n`];
    return [head, ...pages.slice(0, shown), ...note].join("\n");
}
function verdicts(reports, asked) {
    const verdict = passes(reports, asked) ? "✅ Vanity Check: pass" : "❌ Vanity Check: fail";
    const rows = reports.map(({ policy, conclusion, figures }) => [
        `${conclusion === "pass" ? "✅" : "❌"} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(policy.path)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(figures)),
    ]);
    const title = `# ${verdict}, ${holding(reports, asked)}`;
    return [title, "", ...(0,_markdown_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(["Policy", "Figures"], rows), ""].join("\n");
}
function holding(reports, asked) {
    const held = reports.filter(({ conclusion }) => conclusion === "pass").length;
    const unjudged = asked - reports.length;
    const verb = held === 1 ? "holds" : "hold";
    const rest = unjudged === 0 ? "" : `; ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(unjudged)} could not be judged by`;
    return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(held)} of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(asked, "policy", "policies")} ${verb}${rest}`;
}


/***/ }),

/***/ 9088:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mermaidChart),
/* harmony export */   t: () => (/* binding */ lastWeek)
/* harmony export */ });
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(865);
/* harmony import */ var _arrow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6526);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3120);



/** By the names that the table of figures has. */
const FIGURES = {
    "Employee share": [
        ({ employeeShare }) => employeeShare.comment,
        (value) => `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(value)} of comments`,
    ],
    "Outside voices": [({ outsideVoices }) => outsideVoices, _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV],
    "Days with outside contact": [({ outsideDays }) => outsideDays, _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV],
    "Outreach to outsiders": [({ outreach }) => outreach, _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV],
    "Response rate": [({ responseRate }) => responseRate, _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1],
    Posts: [({ posts }) => posts, _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV],
    "Promotional posts": [({ promotionalShare }) => promotionalShare, _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1],
    "Self-talk": [({ selfTalk }) => selfTalk, _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1],
};
/** A figure of the last week with an arrow from the week before: "↑ 22% of comments, was 15%". */
function lastWeek(name, trend) {
    const [before, last] = trend.slice(-2);
    const figure = Object.hasOwn(FIGURES, name) ? FIGURES[name] : undefined;
    if (before === undefined || last === undefined || figure === undefined)
        return "";
    const [of, format] = figure;
    const [was, is] = [of(before.figures), of(last.figures)];
    if (was === null || is === null)
        return "";
    return `${(0,_arrow_js__WEBPACK_IMPORTED_MODULE_1__/* .arrow */ .U)([was, format(was)], [is, format(is)])} ${format(is)}, was ${format(was).split(" ")[0]}`;
}
/** The weeks as a chart in Mermaid; none where a value is unknown, since the chart has no way to say so. */
function mermaidChart(trend) {
    const outside = trend.map(({ figures }) => figures.outside.all);
    const inside = trend.map(({ figures }) => figures.inside.all);
    const isKnown = [...outside, ...inside].every((value) => value !== null);
    if (trend.length < 2 || !isKnown || trend.some(({ from }) => Number.isNaN((0,_model_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(from))))
        return [];
    return [
        "",
        "```mermaid",
        "xychart-beta",
        '  title "Interactions a week: outside (bars), our own people (line)"',
        `  x-axis [${trend.map(({ from }) => `"${from.slice(5)}"`).join(", ")}]`,
        '  y-axis "interactions"',
        `  bar [${outside.join(", ")}]`,
        `  line [${inside.join(", ")}]`,
        "```",
    ];
}


/***/ }),

/***/ 7342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ isOnlyWaived),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hm: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3120);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1283);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4702);



/** The finding that shows best what became of a rule, of its open ones by weight. */
function worstOf(rule, entries) {
    return entries.find((entry) => rule.outcome === "unjudged" || (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isBroken */ .Qr)(entry));
}
/** "fail, within the noise (1 of 1)". */
function verdictOf(rule, worst) {
    const reason = worst === undefined ? null : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonText */ .uV)(worst.finding);
    const because = reason === null ? "" : `, ${reason}`;
    if (rule.outcome === "unjudged") {
        return { kind: "unjudged", text: `not judged${reason === null ? "" : `: ${reason}`}` };
    }
    if (rule.outcome === "pass") {
        const word = isOnlyWaived(rule) ? "waived" : "pass";
        return { kind: "pass", text: `${word}${because} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedText */ .N0)(rule)})` };
    }
    const text = `fail${because} (${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(rule.failed)} of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(rule.checked)})`;
    return { kind: worst?.finding.level === "error" ? "fail" : "warning", text };
}
/** Whether a rule broke nothing only because all that it found is waived. */
function isOnlyWaived({ outcome, passed }) {
    return outcome === "pass" && passed === 0;
}


/***/ }),

/***/ 4702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ windowText),
/* harmony export */   N0: () => (/* binding */ checkedText),
/* harmony export */   TK: () => (/* binding */ rulesText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3120);


const REASONS = {
    "too-small": "too small",
    "no-data": "no data",
    noise: "within the noise",
    improving: "improving",
    "no-baseline": "first reading",
};
/** Why a finding is not a plain failure, in words; null where it is one. */
function reasonText({ reason }) {
    return reason === undefined ? null : REASONS[reason];
}
/** "4 errors, 1 warning, 0 notices; 3 passed, 2 not judged, 1 waived". */
function countsText({ counts }) {
    const levels = _model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.map((level) => (0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts[level], level));
    const rest = `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(counts.passed)} passed, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(counts.unjudged)} not judged`;
    return `${levels.join(", ")}; ${rest}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(counts.waived)} waived`;
}
/** "3 of 7 rules broken, 1 not judged". */
function rulesText({ rules }) {
    const broken = rules.filter(({ outcome }) => outcome === "fail").length;
    const unjudged = rules.filter(({ outcome }) => outcome === "unjudged").length;
    const text = `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(broken)} of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rules.length, "rule")} broken`;
    return unjudged === 0 ? text : `${text}, ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(unjudged)} not judged`;
}
/** "28 checked, 3 not judged, 1 waived". */
function checkedText({ checked, unjudged, findings }) {
    const parts = [`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(checked)} checked`];
    const waived = findings.filter((finding) => finding.waived !== undefined).length;
    if (unjudged > 0)
        parts.push(`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(unjudged)} not judged`);
    if (waived > 0)
        parts.push(`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(waived)} waived`);
    return parts.join(", ");
}
/** "2026-10-26 to 2026-11-22, Europe/Berlin". */
function windowText({ window, timezone }) {
    return `${window.from} to ${window.to}, ${timezone}`;
}
/** What a change was judged against, by whose policy, and what is left out; null where none was. */
function changeText({ change, policy }) {
    if (change === undefined)
        return null;
    const { base, files, hidden = 0 } = change;
    const by = policy.base === undefined
        ? "which has no policy yet, so by the change's own"
        : "by the policy, roster and waivers there";
    const left = hidden === 0 ? "" : `; ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hidden, "finding")} in other files left out`;
    return `Judged against commit ${base.slice(0, 12)}, ${by}: ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(files, "changed file")}${left}`;
}


/***/ })

};
