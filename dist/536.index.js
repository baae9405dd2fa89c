export const id = 536;
export const ids = [536];
export const modules = {

/***/ 9536:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statementsOf: () => (/* binding */ statementsOf)
/* harmony export */ });
/* harmony import */ var _report_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5567);
/* harmony import */ var _report_renderers_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3123);


/** What a pull request is to say of a run: one statement a policy, of those that could not be judged by too. */
function statementsOf({ reports, unjudged }, source) {
    return [
        ...reports.map((report) => ({
            policy: report.policy.path,
            passes: report.conclusion === "pass",
            text: (maxBytes) => (0,_report_renderers_markdown_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(report, maxBytes, source),
        })),
        ...unjudged.map(({ policy, error }) => ({
            policy,
            passes: false,
            text: (maxBytes) => (0,_report_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsMarkdown */ .KK)(error, maxBytes),
        })),
    ];
}


/***/ })

};
