export const id = 359;
export const ids = [359];
export const modules = {

/***/ 1822:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ medianText),
/* harmony export */   D5: () => (/* binding */ daysText),
/* harmony export */   DI: () => (/* binding */ hoursText),
/* harmony export */   Lu: () => (/* binding */ outsideShare),
/* harmony export */   oM: () => (/* binding */ medianHours)
/* harmony export */ });
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7368);
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6483);


/** What part of all interactions came from outside; null where nobody knows, or there were none. */
function outsideShare({ inside, outside, unknown }) {
    const total = (inside.all ?? 0) + (outside.all ?? 0) + (unknown.all ?? 0);
    return outside.all === null || total === 0 ? null : outside.all / total;
}
/** "16 of 28"; unknown where nobody knows. */
function daysText({ figures, window }) {
    if (figures.outsideDays === null)
        return "unknown";
    const days = (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(window.to) - (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(window.from) + 1;
    return `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(figures.outsideDays)} of ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(days)}`;
}
/** "5.3 hours", "3 minutes"; where most never had an answer there is no such time. */
function medianText(figures) {
    const hours = medianHours(figures);
    return hours === null ? _lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV : hoursText(hours);
}
/** Hours until half had their first answer, infinite where most had none; null where nobody knows. */
function medianHours({ medianResponseHours: hours, responseRate }) {
    return hours === null && responseRate !== null ? Number.POSITIVE_INFINITY : hours;
}
/** "5.3 hours", "3 minutes"; of what never ends that it does not. */
function hoursText(hours) {
    if (hours === Number.POSITIVE_INFINITY)
        return "most unanswered";
    return hours < 1 ? (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(Math.round(hours * 60), "minute") : (0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hours, "hour");
}


/***/ }),

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
