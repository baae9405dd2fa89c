export const id = 359;
export const ids = [359];
export const modules = {

/***/ 3359:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   badge: () => (/* binding */ badge),
/* harmony export */   badgeEndpoint: () => (/* binding */ badgeEndpoint)
/* harmony export */ });
/* harmony import */ var badge_maker__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8833);
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6483);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1822);



/** What is said of each figure; unknown where that is `–`. */
const FIGURES = {
    "outside-engagement": {
        label: "outside engagement",
        message: ({ figures }) => (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideShare */ .Lu)(figures)),
    },
    "employee-share": {
        label: "employee share",
        message: ({ figures }) => (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(figures.employeeShare.all),
    },
    "outside-voices": {
        label: "outside voices",
        message: ({ figures }) => (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(figures.outsideVoices),
    },
    "outside-days": {
        label: "days with outside contact",
        message: (report) => (report.figures.outsideDays === null ? _lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV : (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .daysText */ .D5)(report)),
    },
    "response-rate": {
        label: "answered within a day",
        message: ({ figures }) => (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(figures.responseRate),
    },
};
/** The badge as an SVG image, as shields draws it. */
function badge(report) {
    return `${(0,badge_maker__WEBPACK_IMPORTED_MODULE_0__/* .makeBadge */ .O)(content(report))}\n`;
}
/** The badge as shields' endpoint reads it. */
function badgeEndpoint(report) {
    return `${JSON.stringify({ schemaVersion: 1, ...content(report) }, null, 2)}\n`;
}
/** Red where the policy is broken; green where it holds, all was judged and is shown, and the figure is known. */
function content(report) {
    const { conclusion, counts, change } = report;
    const { label, message } = FIGURES[report.badge];
    const text = message(report);
    const isDoubtful = text === _lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV || counts.error + counts.warning + counts.unjudged + (change?.hidden ?? 0) > 0;
    const color = conclusion === "fail" ? "red" : isDoubtful ? "orange" : "brightgreen";
    return { label, message: text === _lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV ? "unknown" : text, color };
}


/***/ })

};
