export const id = 189;
export const ids = [189];
export const modules = {

/***/ 3189:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3145);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9403);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7342);




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
    const entries = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .byWeight */ .IN)(report).filter(_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT).slice(0, MAX_RESULTS);
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
    const reason = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .uV)(finding);
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


/***/ })

};
