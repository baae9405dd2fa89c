export const id = 612;
export const ids = [612];
export const modules = {

/***/ 3145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ byWeight),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Qr: () => (/* binding */ isBroken),
/* harmony export */   RJ: () => (/* binding */ groupByRule),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _domain_excess_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1810);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2663);
/* harmony import */ var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5365);



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
/** What is broken, what nobody could judge, and what is waived. */
function sectionsOf(entries) {
    const open = entries.filter(isOpen);
    return {
        broken: open.filter(isBroken),
        unjudged: open.filter((entry) => !isBroken(entry)),
        waived: entries.filter((entry) => !isOpen(entry)),
    };
}
/** The entries by rule, the rule with the weightiest first. */
function groupByRule(entries) {
    return (0,_lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(entries, ({ rule }) => rule);
}
/**
 * What deserves attention first: a higher level, then what is broken before what could not be judged, then
 * the larger excess over the limit. The rest only makes the order total, so that a run repeats itself.
 */
function compareWeight(a, b) {
    return (_domain_report_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(a.finding.level) - _domain_report_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.indexOf(b.finding.level) ||
        Number(isBroken(b)) - Number(isBroken(a)) ||
        compare((0,_domain_excess_js__WEBPACK_IMPORTED_MODULE_2__/* .excess */ .M)(b.finding), (0,_domain_excess_js__WEBPACK_IMPORTED_MODULE_2__/* .excess */ .M)(a.finding)) ||
        compare((0,_domain_excess_js__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .I)(b.finding), (0,_domain_excess_js__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .I)(a.finding)) ||
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

/***/ 4277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labels)
/* harmony export */ });
/* harmony import */ var _lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5365);
/* harmony import */ var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9403);



const MAX_OPTION = 60;
/**
 * What to call each entry of the policy's rules: the rule's id, what it judged where that is not the
 * snapshots, and, of several entries of one rule, the options by which they differ.
 */
function labels(...reports) {
    return new Map(reports.flatMap(labelled));
}
function labelled({ rules }) {
    const siblings = (0,_lib_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(rules, ({ subject, rule }) => `${subject} ${rule}`);
    return [...siblings.values()].flatMap((group) => {
        const telling = tellingOptions(group);
        return group.map((rule) => {
            const details = rule.subject === "snapshot" ? [] : [rule.subject];
            for (const key of telling) {
                const value = rule.options[key];
                if (value !== undefined)
                    details.push((0,_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(optionText(rule, key, value), MAX_OPTION));
            }
            return [rule, details.length === 0 ? rule.rule : `${rule.rule} (${details.join("; ")})`];
        });
    });
}
function tellingOptions(group) {
    const keys = new Set(group.flatMap(({ options }) => Object.keys(options)));
    return [...keys].filter((key) => new Set(group.map(({ options }) => JSON.stringify(options[key]))).size > 1);
}
function optionText(rule, key, value) {
    const limit = key === "max" || key === "min" ? (0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .limitOfOptions */ .jP)(rule) : null;
    return limit ?? `${key}: ${valueText(value)}`;
}
function valueText(value) {
    if (Array.isArray(value))
        return value.map(valueText).join(", ");
    return typeof value === "string" ? value : JSON.stringify(value);
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
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6483);

/** The figures of a finding or a rule, with the digits it takes to see that the limit is broken. */
function measure(rule, measured) {
    const { actual, limit, operator, sample, previous } = measured;
    const { unit } = rule;
    return {
        actual: valueText(actual, limit, unit),
        limit: boundText(operator, exactText(limit, unit)),
        sample: (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(sample),
        previous: previous === undefined ? null : valueText(previous, limit, unit),
    };
}
/** "65%, at most 20%, sample 140, 71% before". */
function measureText({ rule, finding }) {
    if (isWithoutFigure(finding))
        return "no figure";
    const { actual, limit, sample, previous } = measure(rule, finding);
    const parts = [actual === _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV ? "unknown" : actual, limit];
    if (sample !== _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV)
        parts.push(`sample ${sample}`);
    if (previous !== null)
        parts.push(`${previous === _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV ? "unknown" : previous} before`);
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
        return _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    return withUnit((0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBeside */ .oD)(value, limit, unit === "share" ? 100 : 1), value, unit);
}
function exactText(value, unit) {
    return withUnit((0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatExact */ .Bo)(unit === "share" ? value * 100 : value), value, unit);
}
function withUnit(text, value, unit) {
    if (unit === "share")
        return `${text}%`;
    if (unit === "count")
        return text;
    return `${text} ${value === 1 ? unit.slice(0, -1) : unit}`;
}


/***/ }),

/***/ 2612:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6483);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3145);
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4277);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9403);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3060);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7342);







/**
 * The reports as JUnit XML, a suite for each of the rules of each policy. Only what is at level error fails a case.
 */
function junit(reports) {
    const names = (0,_label_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W)(...reports);
    const groups = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByRule */ .RJ)((0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .byWeight */ .IN)(...reports));
    const suites = reports.flatMap(({ policy, rules }) => rules.map((rule) => ({
        name: `${reports.length === 1 ? "" : `${policy.path}: `}${names.get(rule) ?? rule.rule}`,
        cases: cases(rule, groups.get(rule) ?? []),
    })));
    const all = suites.flatMap((suite) => suite.cases);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="Vanity Check" ${tally(all)}>`,
        ...suites.flatMap(({ name, cases }) => [
            `  <testsuite name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)(name)}" ${tally(cases)} skipped="${amount(cases, "skipped")}">`,
            ...cases.map(({ xml }) => xml),
            "  </testsuite>",
        ]),
        "</testsuites>",
        "",
    ].join("\n");
}
function cases(rule, entries) {
    if ((0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isLeftOut */ .WY)(rule)) {
        const xml = `    <testcase ${naming(rule, "left out")}><skipped>${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rule.hidden ?? 0, "finding")} in other files</skipped></testcase>`;
        return [{ kind: "skipped", xml }];
    }
    const found = entries.map(findingCase);
    if (found.length > 0 && rule.passed === 0)
        return found;
    const name = rule.passed === 0 ? "nothing to judge" : `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rule.passed, "scope")} passed`;
    return [{ kind: "passed", xml: `    <testcase ${naming(rule, name)}/>` }, ...found];
}
function findingCase(entry) {
    const { rule, finding } = entry;
    const kind = kindOf(entry);
    const reason = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonText */ .uV)(finding);
    const tag = reason === null ? finding.level : `${finding.level}, ${reason}`;
    const where = `${(0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .i)(finding.location)} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_6__/* .measureText */ .kD)(entry)})`;
    const message = finding.waived === undefined
        ? `${tag}: ${finding.message}`
        : `waived until ${finding.waived.until}, ${finding.waived.reason}: ${finding.message}`;
    const open = `    <testcase ${naming(rule, (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .i)(finding.location))}>`;
    const body = kind === "skipped"
        ? `<skipped>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)(message)}</skipped>`
        : `<${kind} type="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)(rule.rule)}" message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)(message)}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)(where)}</${kind}>`;
    return { kind, xml: `${open}${body}</testcase>` };
}
function kindOf({ finding }) {
    if (finding.waived !== undefined || finding.level !== "error")
        return "skipped";
    return finding.outcome === "unjudged" ? "error" : "failure";
}
function naming({ rule }, name) {
    return `classname="vanity-check.${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)(rule)}" name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT)(name)}"`;
}
function tally(cases) {
    return `tests="${cases.length}" failures="${amount(cases, "failure")}" errors="${amount(cases, "error")}" time="0"`;
}
function amount(cases, kind) {
    return cases.filter((member) => member.kind === kind).length;
}


/***/ }),

/***/ 7342:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ worstEntry),
/* harmony export */   N0: () => (/* binding */ checkedText),
/* harmony export */   VA: () => (/* binding */ isOnlyWaived),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6483);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);


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
/** The finding that shows best what became of a rule, of its open ones by weight. */
function worstEntry(rule, entries) {
    return entries.find((entry) => rule.outcome === "unjudged" || (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBroken */ .Qr)(entry));
}
/** "fail (2 of 28)"; of what is no error its level: "warning, improving (1 of 1)". */
function verdictOf(rule, worst) {
    if (isLeftOut(rule))
        return { kind: "left-out", text: `left out (${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(rule.hidden ?? 0)} elsewhere)` };
    const reason = worst === undefined ? null : reasonText(worst.finding);
    const because = reason === null ? "" : `, ${reason}`;
    if (rule.outcome === "unjudged") {
        return { kind: "unjudged", text: `not judged${reason === null ? "" : `: ${reason}`}` };
    }
    if (rule.outcome === "pass") {
        const word = isOnlyWaived(rule) ? "waived" : "pass";
        return { kind: "pass", text: `${word}${because} (${checkedText(rule)})` };
    }
    const level = worst?.finding.level ?? rule.level;
    const text = `${because} (${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(rule.failed)} of ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(rule.checked)})`;
    return level === "error" ? { kind: "fail", text: `fail${text}` } : { kind: "warning", text: level + text };
}
/** Whether a rule broke nothing only because all that it found is waived. */
function isOnlyWaived({ outcome, passed }) {
    return outcome === "pass" && passed === 0;
}
/** Whether all that a rule found has nothing to do with the files of the change. */
function isLeftOut({ hidden = 0, passed, findings }) {
    return hidden > 0 && passed + findings.length === 0;
}
/** "28 checked, 3 not judged, 1 waived, 2 left out". */
function checkedText({ checked, unjudged, hidden = 0, findings }) {
    const parts = [`${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(checked)} checked`];
    const waived = findings.filter((finding) => finding.waived !== undefined).length;
    if (unjudged > 0)
        parts.push(`${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(unjudged)} not judged`);
    if (waived > 0)
        parts.push(`${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(waived)} waived`);
    if (hidden > 0)
        parts.push(`${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(hidden)} left out`);
    return parts.join(", ");
}


/***/ })

};
