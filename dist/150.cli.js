export const id = 150;
export const ids = [150];
export const modules = {

/***/ 1822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ medianText),
/* harmony export */   D5: () => (/* binding */ daysText),
/* harmony export */   DI: () => (/* binding */ hoursText),
/* harmony export */   Lu: () => (/* binding */ outsideShare),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   bj: () => (/* binding */ planAlone),
/* harmony export */   cJ: () => (/* binding */ figureRows),
/* harmony export */   l7: () => (/* binding */ inputsText),
/* harmony export */   oM: () => (/* binding */ medianHours)
/* harmony export */ });
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(865);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3120);


/** What is planned, where it is judged alone and nothing has happened yet; null beside snapshots. */
function planAlone({ inputs }) {
    return inputs.files === 0 ? inputs.plan : null;
}
/** The one sentence of the report: what is left of the engagement without the company's own people. */
function headline(report) {
    const plan = planAlone(report);
    if (plan !== null)
        return `A plan of ${activities(plan.activities)}, ${plan.from} to ${plan.to}, judged without snapshots.`;
    const { figures } = report;
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
/** "16 of 28"; unknown where nobody knows. */
function daysText({ figures, window }) {
    if (figures.outsideDays === null)
        return "unknown";
    const days = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(window.to) - (0,_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(window.from) + 1;
    return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(figures.outsideDays)} of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(days)}`;
}
/** "24 files, 1,210 activities; 6 duplicates, 40 unattributed, 2 undated, 7 skipped; and a plan of 5 activities". */
function inputsText({ inputs }) {
    const plan = inputs.plan === null ? null : `a plan of ${activities(inputs.plan.activities)}`;
    if (inputs.files === 0)
        return plan === null ? "no snapshots" : `${plan}, and no snapshots`;
    const read = `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(inputs.files, "file")}, ${activities(inputs.activities)}`;
    const left = [
        (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(inputs.duplicates, "duplicate"),
        `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(inputs.unattributed)} unattributed`,
        `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(inputs.undated)} undated`,
        ...(inputs.skipped === 0 ? [] : [`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(inputs.skipped)} skipped`]),
    ];
    return `${read}; ${left.join(", ")}${plan === null ? "" : `; and ${plan}`}`;
}
function activities(amount) {
    return (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(amount, "activity", "activities");
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
function medianText(figures) {
    const hours = medianHours(figures);
    return hours === null ? _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : hoursText(hours);
}
/** Hours until half had their first answer, infinite where most had none; null where nobody knows. */
function medianHours({ medianResponseHours: hours, responseRate }) {
    return hours === null && responseRate !== null ? Number.POSITIVE_INFINITY : hours;
}
/** "5.3 hours", "3 minutes"; of what never ends that it does not. */
function hoursText(hours) {
    if (hours === Number.POSITIVE_INFINITY)
        return "most unanswered";
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

/***/ 5150:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9403);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1283);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);




/** GitHub refuses a file with more; the weightiest come first. */
const MAX_RESULTS = 25_000;
/** Where a rule's page is. */
const HOME = "https://github.com/vanity-check/vanity-check";
const LEVEL = {
    error: "error",
    warning: "warning",
    notice: "note",
};
/** The reports as SARIF 2.1.0, for code scanning, a run for each; what is waived is left out. */
function sarif(reports, infos) {
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: reports.map((report) => run(report, infos)),
    };
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(JSON.stringify(log, null, 2))}\n`;
}
function run(report, infos) {
    const ids = [...new Set(report.rules.map(({ rule }) => rule))];
    const entries = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byWeight */ .IN)(report).filter(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT).slice(0, MAX_RESULTS);
    const info = (id) => infos.find((known) => known.id === id);
    return {
        tool: {
            driver: {
                name: "Vanity Check",
                semanticVersion: report.tool.version,
                informationUri: HOME,
                rules: ids.map((id) => descriptor(id, info(id))),
            },
        },
        // Of two policies in one run, neither closes what the other found.
        automationDetails: { id: `vanity-check/${report.policy.path}/` },
        columnKind: "utf16CodeUnits",
        results: entries.map((entry) => result(entry, ids.indexOf(entry.rule.rule))),
    };
}
function descriptor(id, info) {
    if (info === undefined)
        return { id };
    const { purpose, formula, fix, blindSpot } = info;
    const help = [
        purpose,
        `How it is judged: ${formula}.`,
        `How to fix it: ${fix}`,
        `Blind spot: ${blindSpot}`,
    ];
    return {
        id,
        shortDescription: { text: purpose },
        fullDescription: { text: `${purpose} Judged by: ${formula}.` },
        help: { text: help.join("\n\n") },
        helpUri: `${HOME}/blob/main/docs/rules/${encodeURIComponent(id)}.md`,
    };
}
function result(entry, ruleIndex) {
    const { rule, finding } = entry;
    const reason = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .uV)(finding);
    const text = `${reason === null ? "" : `${reason}: `}${finding.message} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_3__/* .measureText */ .kD)(entry)})`;
    return {
        ruleId: rule.rule,
        ruleIndex,
        level: LEVEL[finding.level],
        message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifMessage */ .Jy)(text) },
        locations: [{ physicalLocation: physical(finding.location) }],
        relatedLocations: finding.related.map((location, id) => ({
            id,
            physicalLocation: physical(location),
        })),
        partialFingerprints: { "vanityCheck/v1": finding.fingerprint },
    };
}
function physical({ file, line, column }) {
    return {
        artifactLocation: { uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .uriPath */ .kq)(file), uriBaseId: "%SRCROOT%" },
        region: { startLine: line, startColumn: column },
    };
}


/***/ }),

/***/ 4702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ windowText),
/* harmony export */   N0: () => (/* binding */ checkedText),
/* harmony export */   TK: () => (/* binding */ rulesText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   qe: () => (/* binding */ isAnyBroken),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3938);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1822);
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
/** "3 of 7 rules broken, 1 with a warning, 1 not judged"; what is no error, a ratchet's finding say, breaks no rule. */
function rulesText({ rules, conclusion, counts }) {
    const found = rules.map(brokenAs);
    const [broken, warned, noticed] = _model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.map((level) => found.filter((one) => one === level).length);
    const leftOut = rules.filter(isLeftOut).length;
    const unjudged = rules.filter(({ outcome }) => outcome === "unjudged").length - leftOut;
    return [
        `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(broken ?? 0)} of ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rules.length, "rule")} broken`,
        ...(warned ? [`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(warned)} with a warning`] : []),
        ...(noticed ? [`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(noticed)} with a notice`] : []),
        ...(unjudged === 0 ? [] : [`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(unjudged)} not judged`]),
        ...(leftOut === 0 ? [] : [`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(leftOut)} left out`]),
        ...(conclusion === "pass" && counts.error > 0 ? ["and the run was told not to fail"] : []),
    ].join(", ");
}
/** Whether all that a rule found has nothing to do with the files of the change. */
function isLeftOut({ hidden = 0, passed, findings }) {
    return hidden > 0 && passed + findings.length === 0;
}
/** Whether a limit is broken; a run may fail for want of data alone. */
function isAnyBroken({ rules }) {
    return rules.some((rule) => brokenAs(rule) !== null);
}
/** The highest level at which a rule's limit is broken; null where it is not. */
function brokenAs({ findings }) {
    const open = findings.filter(({ outcome, waived }) => outcome === "fail" && waived === undefined);
    return _model_report_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.find((level) => open.some((finding) => finding.level === level)) ?? null;
}
/** "28 checked, 3 not judged, 1 waived, 2 left out". */
function checkedText({ checked, unjudged, hidden = 0, findings }) {
    const parts = [`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(checked)} checked`];
    const waived = findings.filter((finding) => finding.waived !== undefined).length;
    if (unjudged > 0)
        parts.push(`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(unjudged)} not judged`);
    if (waived > 0)
        parts.push(`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(waived)} waived`);
    if (hidden > 0)
        parts.push(`${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(hidden)} left out`);
    return parts.join(", ");
}
/** "2026-10-26 to 2026-11-22, Europe/Berlin": the window, or the days of a plan that is judged alone. */
function windowText(report) {
    const { from, to } = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .planAlone */ .bj)(report) ?? report.window;
    return `${from} to ${to}, ${report.timezone}`;
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
