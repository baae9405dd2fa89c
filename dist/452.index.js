export const id = 452;
export const ids = [452];
export const modules = {

/***/ 1452:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   badge: () => (/* binding */ badge),
/* harmony export */   badgeEndpoint: () => (/* binding */ badgeEndpoint)
/* harmony export */ });
/* harmony import */ var badge_maker__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8833);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1822);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3120);



const LABEL = "outside engagement";
/** The badge as an SVG image, as shields draws it. */
function badge(report) {
    const { message, color } = content(report);
    return `${(0,badge_maker__WEBPACK_IMPORTED_MODULE_0__/* .makeBadge */ .O)({ label: LABEL, message, color })}\n`;
}
/** The badge as shields' endpoint reads it. */
function badgeEndpoint(report) {
    return `${JSON.stringify({ schemaVersion: 1, label: LABEL, ...content(report) }, null, 2)}\n`;
}
function content({ conclusion, counts, figures }) {
    const share = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideShare */ .Lu)(figures);
    const message = share === null ? "unknown" : (0,_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(share);
    if (conclusion === "fail")
        return { message, color: "red" };
    const isDoubtful = share === null || counts.error > 0 || counts.warning > 0 || counts.unjudged > 0;
    return { message, color: isDoubtful ? "orange" : "brightgreen" };
}


/***/ })

};
