export const id = 141;
export const ids = [141];
export const modules = {

/***/ 8141:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProgressLine: () => (/* binding */ ProgressLine)
/* harmony export */ });
/* harmony import */ var _lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6483);

/** What takes less is over before a line could be read, in milliseconds. */
const PATIENCE = 1000;
/** Time from one drawing to the next, in milliseconds. */
const PAUSE = 100;
const ERASE = "\r\u001b[K";
/** A line on a terminal that says how far a long run is, and is gone at its end. */
class ProgressLine {
    #out;
    #elapsed;
    #drawn = null;
    /** Which policy is read, and since when. */
    #nth = 0;
    #since = 0;
    /** @param elapsed milliseconds since the run began */
    constructor(out, elapsed) {
        this.#out = out;
        this.#elapsed = elapsed;
    }
    show = (progress, nth, policies) => {
        const now = this.#elapsed();
        if (nth !== this.#nth) {
            this.#nth = nth;
            this.#since = now;
        }
        // That all is read is always drawn, as what follows tells nothing.
        const isRead = progress.bytesRead === progress.bytes;
        if (now < PATIENCE || (!isRead && this.#drawn !== null && now - this.#drawn < PAUSE))
            return;
        this.#drawn = now;
        const policy = policies === 1 ? "" : `policy ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(nth)} of ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(policies)}: `;
        // A line that reaches the edge would be two, of which one stays. Some terminals say 0 where they do not know.
        this.#out.write(ERASE + `${policy}${wording(progress, now - this.#since)}`.slice(0, (this.#out.columns || 80) - 1));
    };
    erase() {
        if (this.#drawn !== null)
            this.#out.write(ERASE);
    }
}
function wording({ files, filesRead, bytes, bytesRead, activities }, time) {
    const read = `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(filesRead)} of ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, "file")}, ${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(activities, "activity", "activities")}`;
    if (bytesRead === bytes)
        return `${read}, judging`;
    // From the first few kilobytes nothing follows.
    return time < PATIENCE ? read : `${read}, ${timeLeft((time * (bytes - bytesRead)) / bytesRead)}`;
}
function timeLeft(milliseconds) {
    const seconds = Math.max(1, Math.round(milliseconds / 1000));
    const minutes = Math.floor(seconds / 60);
    return minutes === 0 ? `${seconds} s left` : `${(0,_lib_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(minutes)} min ${seconds % 60} s left`;
}


/***/ })

};
