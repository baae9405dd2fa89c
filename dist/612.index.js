export const id = 612;
export const ids = [612];
export const modules = {

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


/***/ })

};
